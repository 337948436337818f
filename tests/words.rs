//! Nothing that the program says has a hole: every code has its sentence, and no language misses a message.

#![allow(clippy::expect_used, reason = "a test that cannot read its input fails loudly")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use appeal_writer::data::address_words::address_words;
use appeal_writer::model::LanguageTag;
use appeal_writer::words::Words;

#[test]
fn every_notice_code_has_a_sentence() {
    let english = messages("en");
    let mut holes = Vec::new();
    for file in files_below("src", "rs") {
        let code = fs::read_to_string(&file).expect("a source file");
        let code = code.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
        for maker in ["Notice::info(\"", "Notice::warning(\"", "Notice::error(\""] {
            for (at, _) in code.match_indices(maker) {
                let id = code[at + maker.len()..].split('"').next().unwrap_or_default();
                if !english.contains_key(id) {
                    holes.push(format!("{}: {id}", file.display()));
                }
            }
        }
    }
    assert!(holes.is_empty(), "no sentence in assets/words/en for\n{}", holes.join("\n"));
}

#[test]
fn no_language_misses_a_message_or_has_one_too_many() {
    let english = messages_of_begun_files();
    assert!(english.len() > 20, "the English files are found");
    for tag in Words::languages() {
        let other = messages(tag.as_str());
        let keys = |of: &BTreeMap<String, BTreeSet<String>>| of.keys().cloned().collect::<BTreeSet<_>>();
        let differ: Vec<_> = keys(&english).symmetric_difference(&keys(&other)).cloned().collect();
        assert!(differ.is_empty(), "{tag}: {differ:?}");
    }
}

#[test]
fn every_language_uses_the_arguments_of_the_english_message() {
    let english = messages("en");
    for tag in Words::languages() {
        for (id, arguments) in messages(tag.as_str()) {
            let known = &english[&id];
            assert_eq!(arguments, *known, "{tag}: {id} leaves out or invents an argument");
        }
    }
}

/// Words that some languages write as English does.
const ALIKE: [&str; 46] = [
    "book-entry",
    "browse-folder",
    "column-email",
    "column-fax",
    "column-postcode",
    "command-printer",
    "envelope-spoken",
    "envelopes-file-name",
    "evening-pause",
    "field-email",
    "field-fax",
    "field-name",
    "group-copies",
    "help-about-privacy",
    "key-alt",
    "key-control",
    "key-delete",
    "key-enter",
    "key-page-down",
    "key-page-up",
    "key-shift",
    "label-error",
    "meaning-director",
    "meaning-minister",
    "meaning-premier",
    "meaning-president",
    "prepared-index",
    "print-envelope",
    "print-envelopes",
    "print-section-envelopes",
    "printer-name",
    "printer-reading",
    "printer-title",
    "sender-email",
    "sender-kind-school",
    "sender-postcode",
    "sheet-field-email",
    "sheet-field-fax",
    "sheet-field-index",
    "sheet-field-name",
    "sheet-field-note",
    "sheet-field-people",
    "sheet-field-web",
    "ties-no",
    "totals-column-person",
    "window-title-case",
];

#[test]
fn nothing_is_left_in_english() {
    let english = texts("en");
    for tag in Words::languages().into_iter().filter(|tag| *tag != LanguageTag::ENGLISH) {
        for (id, text) in texts(tag.as_str()) {
            let says_something = outside_of_braces(&text).chars().any(char::is_alphabetic);
            // Many languages are called alike in English and German.
            let is_language = id.strip_prefix("language-").is_some_and(|tag| tag.len() <= 5);
            let may_be = id == "window-title" || is_language;
            let alike = english.get(&id) == Some(&text) && says_something && !may_be;
            assert!(!alike || ALIKE.contains(&id.as_str()), "{tag}: {id} is English: {text}");
        }
    }
}

#[test]
fn every_title_of_a_local_language_has_its_meaning() {
    let english = messages("en");
    let meanings: BTreeSet<&str> = address_words().local_titles.iter().map(|title| title.means.as_str()).collect();
    assert!(meanings.len() > 10, "the table is found");
    for meaning in meanings {
        let id = format!("meaning-{}", meaning.replace(' ', "-"));
        assert!(english.contains_key(&id), "{id} is missing");
    }
}

fn outside_of_braces(text: &str) -> String {
    let mut depth = 0;
    let mut outside = String::new();
    for letter in text.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            letter if depth == 0 => outside.push(letter),
            _ => {}
        }
    }
    outside
}

#[test]
fn every_string_file_is_sound_fluent_and_every_message_has_one_home() {
    for language in fs::read_dir(words_folder()).expect("assets/words") {
        let language = language.expect("a language").path();
        if !language.is_dir() {
            continue;
        }
        let mut homes: BTreeMap<String, PathBuf> = BTreeMap::new();
        for file in files_below_path(&language, "ftl") {
            let text = fs::read_to_string(&file).expect("a string file");
            let faults = fluent_bundle::FluentResource::try_new(text.clone()).err().map(|(_, faults)| faults);
            assert_eq!(faults, None, "{}", file.display());
            for id in ids(&text).into_keys().filter(|id| !id.contains('.')) {
                let before = homes.insert(id.clone(), file.clone());
                assert_eq!(before, None, "{id} is in {} too", file.display());
            }
        }
    }
}

#[test]
fn the_sentences_of_notices_read_like_ours() {
    let words = Words::new(&LanguageTag::ENGLISH);
    let hinted: BTreeSet<String> =
        messages("en").into_keys().filter_map(|id| Some(id.strip_suffix(".hint")?.to_owned())).collect();
    for (id, text) in english_texts().into_iter().filter(|(id, _)| hinted.contains(id)) {
        assert!(words.has(&id), "{id}");
        let one_sentence = !text.contains(". ") && !text.contains(['{', '\n']);
        assert!(!(one_sentence && text.ends_with('.')), "{id}: a lone sentence has no full stop: {text}");
    }
}

/// The English messages of every file that some language has: a new file is English until the first has translated it.
fn messages_of_begun_files() -> BTreeMap<String, BTreeSet<String>> {
    let others = Words::languages().into_iter().filter(|tag| *tag != LanguageTag::ENGLISH);
    let files = others.flat_map(|tag| files_below_path(&words_folder().join(tag.as_str()), "ftl"));
    let begun: BTreeSet<_> = files.filter_map(|file| Some(file.file_name()?.to_owned())).collect();
    let mut found = BTreeMap::new();
    for file in files_below_path(&words_folder().join("en"), "ftl") {
        if file.file_name().is_some_and(|name| begun.contains(name)) {
            found.extend(ids(&fs::read_to_string(&file).expect("a string file")));
        }
    }
    found
}

fn words_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/words")
}

/// By message (`id` or `id.attribute`): the arguments that it uses.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for file in files_below_path(&words_folder().join(language), "ftl") {
        found.extend(ids(&fs::read_to_string(&file).expect("a string file")));
    }
    found
}

/// A message or an attribute begins a line as Fluent writes it; its arguments are the `$name`s up to the next one.
fn ids(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let (mut message, mut current) = (String::new(), String::new());
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((head, _)) = line.split_once('=') {
            let name = head.trim_end();
            let is_name = |name: &str| {
                name.starts_with(|c: char| c.is_ascii_alphabetic())
                    && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
            };
            if is_name(name) {
                message = name.to_owned();
                current.clone_from(&message);
            } else if let Some(attribute) = name.trim_start().strip_prefix('.').filter(|attribute| is_name(attribute)) {
                current = format!("{message}.{attribute}");
            }
            if !current.is_empty() {
                found.entry(current.clone()).or_default();
            }
        }
        for piece in line.split('$').skip(1) {
            let name: String = piece.chars().take_while(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect();
            if let Some(arguments) = found.get_mut(&current) {
                arguments.insert(name);
            }
        }
    }
    found
}

/// The English messages that stand on one line, attributes apart.
fn english_texts() -> Vec<(String, String)> {
    texts("en").into_iter().collect()
}

/// The messages of a language that stand on one line, attributes apart.
fn texts(language: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for file in files_below_path(&words_folder().join(language), "ftl") {
        let text = fs::read_to_string(&file).expect("a string file");
        for line in text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic())) {
            if let Some((id, value)) = line.split_once('=') {
                found.insert(id.trim().to_owned(), value.trim().to_owned());
            }
        }
    }
    found
}

fn files_below(folder: &str, ending: &str) -> Vec<PathBuf> {
    files_below_path(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), ending)
}

fn files_below_path(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let (mut folders, mut files) = (vec![folder.to_owned()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}
