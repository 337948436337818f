//! Who may use whom: the table of rings that ARCHITECTURE.md shows, held against every file of `src`.

#![allow(clippy::expect_used, reason = "a test that cannot read its input fails loudly")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Module and ring. A module uses lower rings only; inside a ring modules do not see each other, ring 0 apart.
const RINGS: &[(&str, u8)] = &[
    ("unit", 0),
    ("notice", 0),
    ("recent", 0),
    ("fnv", 0),
    ("crash", 0),
    ("model", 0),
    ("data", 0),
    ("import", 1),
    ("address", 1),
    ("compose", 1),
    ("typeset", 1),
    ("history", 1),
    ("edit", 2),
    ("output", 2),
    ("job", 3),
    ("words", 3),
    ("store", 4),
    ("printing", 4),
    ("cli", 5),
    ("app", 5),
];

/// The rooms of `import` and their floors: a room uses lower floors only.
const ROOMS: &[(&str, u8)] = &[
    ("extracted", 0),
    ("figures", 0),
    ("extract", 1),
    ("plain_text", 2),
    ("text", 3),
    ("people", 4),
    ("cut", 4),
    ("address_lines", 5),
    ("to_writer", 6),
    ("pieces", 7),
    ("sections", 8),
    ("about", 9),
    ("addressees", 9),
    ("demands", 9),
    ("doubts", 9),
    ("reader", 10),
];

/// Words that only some places may say, and those places (path prefixes below `src`).
const RESERVED: &[(&str, &[&str])] = &[
    ("egui", &["app"]),
    ("eframe", &["app"]),
    // What waits for a disk or a person, within `app`: the worker's hands alone.
    ("rfd", &["app/hands"]),
    ("Store", &["store", "cli", "app/hands"]),
    ("DataFolder", &["store", "cli", "app/hands"]),
    ("Folder::open", &["store", "cli", "app/hands", "app/press", "app/texts"]),
    ("store::read", &["cli", "app/hands"]),
    ("store::replace", &["cli", "app/hands"]),
    ("is_file()", &["store", "printing"]),
    ("is_dir()", &["store"]),
    ("canonicalize", &["store"]),
    ("exists()", &["store"]),
    ("std::fs", &["store"]),
    ("tempfile", &["store"]),
    ("directories", &["store"]),
    // Other programs.
    ("std::process", &["printing", "cli", "main"]),
    ("Stdio", &["printing"]),
    // What is said aside, where a person's text must not go: logs and messages of faults.
    ("stderr", &["cli/console", "app/first_frame", "crash", "printing/run"]),
    ("stdout", &["cli/console", "printing/run"]),
    ("println!", &[]),
    ("print!", &[]),
    ("eprintln!", &[]),
    ("eprint!", &[]),
    ("set_hook", &["crash"]),
    ("printpdf", &["output/pdf"]),
    ("clap", &["cli"]),
    ("Zoned::now", &["cli", "app/window"]),
    ("Timestamp::now", &["cli", "app/window"]),
    ("SystemTime", &["cli", "app/window"]),
    ("std::net", &[]),
];

#[test]
fn every_module_uses_lower_rings_only() {
    let rings: BTreeMap<&str, u8> = RINGS.iter().copied().collect();
    let mut faults = Vec::new();
    for (path, code) in sources() {
        let module = module_of(&path);
        let Some(&ring) = rings.get(module.as_str()) else {
            if !matches!(module.as_str(), "lib" | "main") {
                faults.push(format!("{path}: the module {module} is not in the table of rings"));
            }
            continue;
        };
        for used in crate_paths(&code) {
            let Some(&other) = rings.get(used.as_str()) else { continue };
            let allowed = used == module || other < ring || (ring == 0 && other == 0);
            if !allowed {
                faults.push(format!("{path} (ring {ring}) uses crate::{used} (ring {other})"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_room_of_import_uses_lower_floors_only() {
    let floors: BTreeMap<&str, u8> = ROOMS.iter().copied().collect();
    let mut faults = Vec::new();
    for (path, code) in sources() {
        let Some(below) = path.strip_prefix("import/").filter(|below| !matches!(*below, "mod.rs" | "reread.rs")) else {
            continue;
        };
        let room = module_of(below);
        let Some(&floor) = floors.get(room.as_str()) else {
            faults.push(format!("{path}: the room {room} is not in the table of rooms"));
            continue;
        };
        let depth = below.matches('/').count() + usize::from(!below.ends_with("mod.rs"));
        let from_above = "super::".repeat(depth);
        let of_import = [paths_behind(&code, "crate::import::"), paths_behind(&code, &from_above)].concat();
        for used in of_import {
            let Some(&other) = floors.get(used.as_str()) else { continue };
            if used != room && other >= floor {
                faults.push(format!("{path} (floor {floor}) uses import::{used} (floor {other})"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn reserved_words_stay_in_their_rooms() {
    let mut faults = Vec::new();
    for (path, code) in sources() {
        for (word, rooms) in RESERVED {
            let at_home = rooms.iter().any(|room| path.starts_with(room));
            if !at_home && says(&code, word) {
                faults.push(format!("{path} says {word}, which belongs to {rooms:?}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_test_finds_what_it_looks_for() {
    assert_eq!(
        crate_paths("use crate::{unit::Mm, model::Case};\nlet a = crate::output::pdf();"),
        ["unit", "model", "output"]
    );
    assert!(says("use std::fs;", "std::fs"));
    assert!(!says("use std::fsync;", "std::fs"));
    assert_eq!(code_only("let a = 1; // use crate::app\n/// crate::app\nlet b = 2;\n"), "let a = 1; \n\nlet b = 2;\n");
    let sources = sources();
    assert!(sources.len() > 20, "the sources are found");
    let learning = |(path, _): &(String, String)| path == "import/cut/learning.rs";
    assert!(!sources.iter().any(learning), "a file that is a module of tests alone");
}

/// The files that a file names as modules of its tests.
fn test_modules(file: &Path) -> Vec<PathBuf> {
    let code = fs::read_to_string(file).expect("a source file");
    let is_root = file.file_stem().is_some_and(|stem| ["mod", "lib", "main"].iter().any(|root| stem == *root));
    let folder = if is_root { file.parent().expect("a folder").to_owned() } else { file.with_extension("") };
    let named = code.split("#[cfg(test)]\nmod ").skip(1);
    let named = named.filter_map(|behind| behind.split_once(';').map(|(name, _)| name));
    named
        .filter(|name| name.chars().all(|letter| letter.is_alphanumeric() || letter == '_'))
        .map(|name| folder.join(format!("{name}.rs")))
        .collect()
}

/// Path below `src` with `/`, and code without comments and without tests: those at the end of the file, and files that are
/// modules of tests alone.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut files: Vec<PathBuf> = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("src can be read") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    let only_tests: Vec<PathBuf> = files.iter().flat_map(|file| test_modules(file)).collect();
    files.retain(|file| !only_tests.contains(file));
    let read = |path: PathBuf| {
        let below = path.strip_prefix(&root).expect("below src").to_string_lossy().replace('\\', "/");
        let code = fs::read_to_string(&path).expect("a source file");
        let code = code.split("#[cfg(test)]\nmod tests").next().unwrap_or_default().to_owned();
        (below, code_only(&code))
    };
    files.into_iter().map(read).collect()
}

/// The first step of the path: `import/pdf/lines.rs` and `import.rs` are of the module `import`.
fn module_of(path: &str) -> String {
    path.split('/').next().unwrap_or_default().trim_end_matches(".rs").to_owned()
}

fn code_only(code: &str) -> String {
    let mut kept = String::new();
    for line in code.lines() {
        let comment = line.find("//").filter(|&at| at == 0 || !line[..at].ends_with(':'));
        kept.push_str(&line[..comment.unwrap_or(line.len())]);
        kept.push('\n');
    }
    kept
}

/// The modules of this crate that the code names, `crate::{a, b::c}` included.
fn crate_paths(code: &str) -> Vec<String> {
    paths_behind(code, "crate::")
}

/// The first steps of the paths that begin with a root, `crate::` or `super::super::`, groups in braces included.
fn paths_behind(code: &str, root: &str) -> Vec<String> {
    let mut found = Vec::new();
    for (at, _) in code.match_indices(root).filter(|(at, _)| !code[..*at].ends_with("::")) {
        let rest = &code[at + root.len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut name = String::new();
            for letter in group.chars() {
                match letter {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => found.extend(first_step(&std::mem::take(&mut name))),
                    _ if depth == 0 => name.push(letter),
                    _ => {}
                }
            }
            found.extend(first_step(&name));
        } else {
            found.extend(first_step(rest));
        }
    }
    found
}

fn first_step(path: &str) -> Option<String> {
    let name: String = path.trim().chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
    (!name.is_empty()).then_some(name)
}

fn says(code: &str, word: &str) -> bool {
    let inside = |c: char| c.is_alphanumeric() || c == '_';
    code.match_indices(word).any(|(at, _)| {
        let before = code[..at].chars().next_back().is_some_and(inside);
        let after = code[at + word.len()..].chars().next().is_some_and(inside);
        !before && !after
    })
}
