//! What cannot be done is one clear message, and nothing is lost by it.

use crate::place::{Place, SENDER, SHEET};
use std::fs;
use std::path::Path;
use std::process::Stdio;

#[test]
fn what_cannot_be_read_is_one_clear_message() {
    let place = Place::new();
    let binary: Vec<u8> = (0..4000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect();
    place.put("empty.txt", "").put("binary", binary).put("blank.txt", " \n\t\n");
    place.put("half.json", r#"{"format": 1, "title": "T", "demands": ["a", "#);
    place.put("newer.json", r#"{"format": 99, "title": "T", "demands": []}"#);
    place.put("other.json", SENDER);
    fs::create_dir(place.path("folder")).expect("a folder");
    let before = place.names(".");
    let check = |name: &str, says: &[&str]| {
        for command in [&["import", name][..], &["export", name, "--out", "x"]] {
            let ran = place.run(command).ends(2, says).silent();
            assert!(ran.err.starts_with("error: "), "{name}: {}", ran.err);
            assert_eq!(ran.err.matches("error: ").count(), 1, "{name}: {}", ran.err);
            assert!(ran.err.contains("hint: "), "{name}: {}", ran.err);
            assert!(ran.err.len() < 700, "{name}: {}", ran.err);
        }
        assert_eq!(place.names("."), before, "{name}");
    };
    check("empty.txt", &[]);
    check("blank.txt", &[]);
    check("binary", &[]);
    check("half.json", &["line 1"]);
    check("newer.json", &["99"]);
    check("other.json", &["--sender"]);
    check("folder", &["folder"]);
    check("missing.txt", &["missing.txt"]);
}

#[test]
fn a_text_of_fifty_megabytes_is_one_clear_message() {
    let place = Place::new();
    place.put("big.txt", "All work and no play.\n".repeat(2_300_000));
    let ran = place.run(&["import", "big.txt"]).ends(2, &["error: ", "MB", "hint: "]).silent();
    assert_eq!(ran.err.matches("error: ").count(), 1);
}

#[test]
fn a_newer_case_is_never_touched() {
    let place = Place::new();
    let newer = r#"{"format": 99, "title": "T"}"#;
    place.put("newer.json", newer);
    place.run(&["import", "newer.json", "--out", "newer.json"]).ends(2, &["99"]).silent();
    assert_eq!(place.read("newer.json"), newer.as_bytes());
}

#[test]
fn a_sheet_is_not_written_over_by_its_own_case() {
    let place = Place::new();
    place.put("sheet.txt", SHEET);
    place.run(&["import", "sheet.txt", "--out", "sheet.txt"]).ends(2, &["error: "]).silent();
    assert_eq!(place.read("sheet.txt"), SHEET.as_bytes());
}

#[test]
fn a_folder_that_is_a_file_is_said() {
    let place = Place::new();
    place.put("letters", "I am a file");
    place.export(&["--out", "letters"]).ends(2, &["error: ", "letters", "hint: "]).silent();
    assert_eq!(place.read("letters"), b"I am a file");
    place.export(&["--out", "letters/below"]).ends(2, &["error: "]).silent();
    place.run(&["import", "--out", "no/such/folder/case.json", "letters"]).ends(2, &["error: ", "hint: "]).silent();
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said() {
    let place = Place::new();
    place.put("sheet.txt", SHEET);
    place.run(&["import", "sheet.txt", "--out", "/dev/full"]).ends(2, &["error: ", "space", "hint: "]).silent();
    place.run(&["page", "--addressee", "1", "--out", "/dev/full"]).ends(2, &["error: ", "space"]).silent();
    let full = fs::File::options().write(true).open("/dev/full").expect("/dev/full");
    let output = place.command(&["import", "sheet.txt"]).stdout(full).output().expect("the program runs");
    assert_eq!(output.status.code(), Some(2));
    assert!(Path::new("/dev/full").exists());
}

#[cfg(unix)]
#[test]
fn a_reader_that_stops_listening_is_no_fault() {
    let place = Place::new();
    place.put("sheet.txt", SHEET.to_owned() + &"Further words of the sheet.\n".repeat(6_000));
    let mut child = place
        .command(&["import", "sheet.txt"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn bad_usage_is_two_and_help_is_asked_for() {
    let place = Place::new();
    for arguments in [&["export"][..], &["import"], &["fly"], &["export", "--out"], &["export", "--out", "x", "--fast"]]
    {
        place.run(arguments).ends(2, &["error: "]).silent();
    }
    let help = place.run(&["export", "--help"]).ends(0, &[]);
    for piece in ["--sender", "\"privacy\"", "\"head\"", "care-of", "high-commissioner", "--strict"] {
        assert!(help.out.contains(piece), "{piece} is not in\n{}", help.out);
    }
    assert!(place.run(&["--version"]).ends(0, &[]).out.contains("0.1"));
    assert!(place.names(".").is_empty());
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_screen_the_program_names_the_export() {
    let place = Place::new();
    let mut command = place.command(&[]);
    for name in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(name);
    }
    let output = command.env("HOME", place.folder()).stdin(Stdio::null()).output().expect("the program runs");
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{err}");
    assert!(err.starts_with("error: ") && err.contains("export") && !err.contains("panicked"), "{err}");
    assert!(output.stdout.is_empty());
}
