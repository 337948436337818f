//! What people may write by hand or send to each other has a schema, and every file that the program carries is sound.

#![allow(clippy::expect_used, reason = "a test that cannot read its input fails loudly")]

use std::fs;
use std::path::{Path, PathBuf};

use appeal_writer::data::{countries, envelopes, stationery};
use appeal_writer::model::{Case, LanguageTag, Mission, Sender, Stationery};
use miniz_oxide::deflate::compress_to_vec_zlib;
use schemars::JsonSchema;
use serde_json::Value;

fn assets() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets")
}

/// The schema that the types give is the one that is kept; `UPDATE_SCHEMAS=1` writes it.
fn check_schema<T: JsonSchema>(name: &str) {
    let path = assets().join("schema").join(name);
    let schema = serde_json::to_string_pretty(&schemars::schema_for!(T)).expect("a schema") + "\n";
    if std::env::var_os("UPDATE_SCHEMAS").is_some() {
        fs::write(&path, &schema).expect("the schema is written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == schema, "assets/schema/{name} is old: run the test with UPDATE_SCHEMAS=1");
}

/// The bytes of the files in a folder and those below it; pictures and words for people who read the folder are not carried.
fn bytes_carried(folder: &Path) -> u64 {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry"));
    let carried = entries.filter(|entry| {
        let name = entry.file_name();
        !["pictures", "licences", "README.md", "cut.py", "english-words-licence.txt"].iter().any(|other| name == *other)
    });
    let size = |entry: fs::DirEntry| match entry.file_type().expect("a kind").is_dir() {
        true => bytes_carried(&entry.path()),
        false => carried_of(&entry.path()),
    };
    carried.map(size).sum()
}

/// The bytes that a file is in the program, about: `build.rs` packs the string files, tables, words and learnt weights.
fn carried_of(path: &Path) -> u64 {
    let whole = fs::read(path).expect("a file");
    let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
    let packed = path.extension().is_some_and(|ending| ending == "ftl")
        || ["countries", "letters", "sheets"].iter().any(|packed| folder == *packed);
    let carried = if packed { compress_to_vec_zlib(&whole, 10).len() } else { whole.len() };
    carried as u64
}

/// Fonts and data are more than half of the program; its code has the rest. `.ci/size` builds the whole and weighs it.
#[test]
fn what_the_program_carries_leaves_room_for_its_code() {
    const MOST: u64 = 36_000_000;
    let fonts = assets().with_file_name("fonts");
    let carried = bytes_carried(&assets()) + bytes_carried(&fonts);
    assert!(carried <= MOST, "fonts and assets are {carried} bytes of {MOST}: the program would pass 70 MB");
}

#[test]
fn schemas_are_current() {
    check_schema::<Case>("case.json");
    check_schema::<Sender>("sender.json");
    check_schema::<Vec<Mission>>("missions.json");
    check_schema::<Stationery>("stationery.json");
    check_schema::<envelopes::Envelope>("envelope.json");
    check_schema::<envelopes::LabelSheet>("label-sheet.json");
}

#[test]
fn the_example_is_a_case_of_today_and_nothing_of_it_is_unknown() {
    let text = fs::read(assets().join("cases/zhao-liping.json")).expect("the example");
    let case: Case = serde_json::from_slice(&text).expect("a case");
    assert!(case.unknown.is_empty(), "{:?}", case.unknown);
    assert_eq!(case.format, appeal_writer::model::FORMAT);
    // Its spans are bytes of its source.
    for span in case.spans.values().flatten().chain(&case.unused) {
        assert!(case.source.get(span[0]..span[1]).is_some(), "{span:?}");
    }
}

#[test]
fn every_file_of_data_is_sound_json() {
    let mut folders = vec![assets()];
    let mut count = 0;
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "json") {
                let text = fs::read_to_string(&path).expect("a file");
                serde_json::from_str::<Value>(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                count += 1;
            }
        }
    }
    assert!(count > 20, "the files are found");
}

#[test]
fn every_stationery_is_for_countries_that_there_are() {
    for layout in stationery::all() {
        for code in &layout.countries {
            assert!(countries::by_code(code).is_some(), "{}: {code}", layout.id);
        }
    }
    for country in countries::all() {
        assert!(!country.name(&LanguageTag::ENGLISH).is_empty(), "{}", country.code());
        assert!(stationery::find(&stationery::of_country(Some(country.code())).id).is_some());
    }
}
