//! The real program in a fresh folder: exit code, standard error, files.

#![allow(clippy::expect_used, reason = "a test that cannot run the program fails loudly")]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;

use appeal_writer::job::export::{self, ExportChoices};
use appeal_writer::job::{Order, open};
use appeal_writer::model::Work;

use tempfile::TempDir;

/// A fresh folder in which the program is run.
struct Place(TempDir);

/// What a run left behind.
struct Ran {
    code: i32,
    out: String,
    err: String,
}

/// A sheet of the layout of the years 2010 to 2017, made up from end to end.
const SHEET: &str = "\
URGENT ACTION

TEACHER HELD WITHOUT CHARGE
Teacher Amara Dalo was arrested on 3 March 2015 and is held without charge. She is at risk of torture.

Amara Dalo, a teacher of history, was arrested at her home on 3 March 2015. Her family does not know where she is
held. She reportedly had no access to a lawyer.

Please write immediately in English or your own language:
\u{2022} Urging the authorities to release Amara Dalo immediately;
\u{2022} Calling on them to ensure that she has access to a lawyer.

PLEASE SEND APPEALS BEFORE 20 APRIL 2015 TO:
Minister of Justice
Abena Osei
Ministry of Justice
P.O. Box 60
Accra
Ghana
Fax: +233 30 000 0000
Salutation: Dear Minister

And copies to:
President
Kofi Boateng
Jubilee House
Accra
Ghana
Salutation: Your Excellency

Also send copies to diplomatic representatives accredited to your country.

ADDITIONAL INFORMATION
Teachers have been held in the region since January.

Name: Amara Dalo
Gender m/f: f
UA: 12/15 Index: AFR 28/001/2015 Issue Date: 9 March 2015
";

const SENDER: &str = r#"{"name": "Anna Field", "about": "a teacher in Leeds", "street": ["12 Mill Road"],
    "postcode": "LS1 4AB", "town": "Leeds", "country": "United Kingdom"}"#;

const MISSIONS: &str = r#"[{"of": "China", "in": "United Kingdom", "head": "ambassador", "name": "Li Example",
    "lines": ["Embassy of the People's Republic of China", "49-51 Portland Place", "London W1B 1JL"]}]"#;

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> &Self {
        fs::write(self.path(name), bytes).expect("a file");
        self
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_appeal-writer"));
        command.current_dir(self.0.path()).args(arguments).env("LC_ALL", "C");
        command
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let output = self.command(arguments).stdin(Stdio::null()).output().expect("the program runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Ran { code: output.status.code().expect("an exit code"), out: text(output.stdout), err: text(output.stderr) }
    }

    /// Exports with a date on which no deadline has passed, and the rest as given.
    fn export(&self, arguments: &[&str]) -> Ran {
        let with_date = [&["export", "--date", "2015-03-12"], arguments].concat();
        self.run(&with_date)
    }

    fn names(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path(folder)) else { return Vec::new() };
        let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
        let mut names: Vec<String> = entries.map(|entry| name(entry).to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).expect("the file")
    }

    /// The text of a PDF, as a foreign reader finds it.
    fn text(&self, name: &str) -> String {
        let file = lopdf::Document::load(self.path(name)).expect("a PDF");
        let pages: Vec<u32> = file.get_pages().into_keys().collect();
        file.extract_text(&pages).unwrap_or_default()
    }

    fn pages(&self, name: &str) -> usize {
        lopdf::Document::load(self.path(name)).expect("a PDF").get_pages().len()
    }
}

impl Ran {
    #[track_caller]
    fn ends(self, code: i32, says: &[&str]) -> Self {
        assert_eq!(self.code, code, "{}", self.err);
        for piece in says {
            assert!(self.err.contains(piece), "{piece:?} is not in:\n{}", self.err);
        }
        assert!(!self.err.contains('\u{27e6}'), "a message is missing:\n{}", self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self
    }

    #[track_caller]
    fn silent(self) -> Self {
        assert_eq!(self.out, "", "nothing was asked for on standard output");
        self
    }
}

/// The file names of the example's letters, in export order.
fn example_files() -> Vec<String> {
    let case = open::example();
    let work = Work::default();
    let order = Order {
        case: Arc::new(case),
        work: Arc::new(work),
        sender: None,
        dated: jiff::civil::date(2015, 3, 12),
        stationeries: Arc::default(),
        blank_missions: false,
    };
    export::plan(&order, &ExportChoices::default()).letters.into_iter().map(|letter| letter.file_name).collect()
}

#[test]
fn the_example_becomes_a_letter_for_each_addressee() {
    let place = Place::new();
    place.run(&["export", "--out", "letters"]).ends(0, &["warning: ", "hint: ", "deadline", "3 letters"]).silent();
    assert_eq!(place.names("letters"), example_files());
    for name in example_files() {
        assert!(place.read(&format!("letters/{name}")).starts_with(b"%PDF-"), "{name}");
    }
    assert_eq!(place.pages(&format!("letters/{}", example_files()[0])), 1);
    assert_eq!(place.pages(&format!("letters/{}", example_files()[2])), 2, "a copy has the appeal enclosed");
    // Nothing lies about: no temporary file, nothing beside the folder.
    assert_eq!(place.names("."), ["letters"]);
}

#[test]
fn a_second_export_changes_nothing() {
    let place = Place::new();
    place.export(&["--out", "letters"]).ends(0, &[]);
    place.export(&["--out", "letters"]).ends(0, &["3 unchanged"]);
    assert_eq!(place.names("letters"), example_files());
}

#[test]
fn a_conflict_is_met_as_asked() {
    let check = |on_conflict: &[&str], names: &[&str], old_is_there: bool| {
        let place = Place::new();
        fs::create_dir(place.path("letters")).expect("a folder");
        place.put(&format!("letters/{}", example_files()[0]), "old");
        let arguments = [&["--out", "letters", "--only", "a1"], on_conflict].concat();
        place.export(&arguments).ends(0, &[]).silent();
        assert_eq!(place.names("letters"), names, "{on_conflict:?}");
        assert_eq!(place.read(&format!("letters/{}", example_files()[0])) == b"old", old_is_there, "{on_conflict:?}");
    };
    let (first, second) = ("01-Zhou-Qiang-Chief-Justice.pdf", "01-Zhou-Qiang-Chief-Justice-2.pdf");
    check(&[], &[second, first], true);
    check(&["--on-conflict", "suffix"], &[second, first], true);
    check(&["--on-conflict", "overwrite"], &[first], false);
    check(&["--on-conflict", "skip"], &[first], true);
}

#[test]
fn only_those_that_are_named_are_written_under_their_usual_names() {
    let place = Place::new();
    let all = place.run(&["import", "--explain", "none"]);
    assert_eq!(all.code, 2);
    place.export(&["--out", "letters", "--only", "a2", "--only", "a3"]).ends(0, &["2 letters"]);
    assert_eq!(place.names("letters"), example_files()[1..]);
    place.export(&["--out", "none", "--only", "nobody"]).ends(2, &["error: ", "nobody", "a1, a2, a3"]).silent();
    assert!(!place.path("none").exists());
}

#[test]
fn the_same_input_gives_the_same_bytes_alone_and_together() {
    let place = Place::new();
    place.export(&["--out", "all"]).ends(0, &[]);
    place.export(&["--out", "one", "--only", "a2"]).ends(0, &[]);
    let name = &example_files()[1];
    assert!(place.read(&format!("all/{name}")) == place.read(&format!("one/{name}")), "the bytes differ");
}

#[test]
fn a_sender_stands_on_the_letter_and_not_in_its_metadata() {
    let place = Place::new();
    place.put("me.json", SENDER);
    let ran = place.export(&["--out", "letters", "--only", "a1", "--sender", "me.json"]).ends(0, &[]);
    assert!(!ran.err.contains("filled in as the writer"), "{}", ran.err);
    let name = format!("letters/{}", example_files()[0]);
    let raw = String::from_utf8_lossy(&place.read(&name)).into_owned();
    assert!(!raw.contains("Anna Field"), "the writer's name is in the file's metadata");
    place.export(&["--out", "blank", "--only", "a1"]).ends(0, &["warning: ", "filled in as the writer"]);
    assert!(place.read(&name) != place.read(&format!("blank/{}", example_files()[0])));
}

#[test]
fn a_sender_file_that_is_wrong_is_said_with_its_line() {
    let place = Place::new();
    place.put("half.json", "{\"name\": \"Anna\",\n \"street\": [").put("kind.json", r#"{"privacy": "loud"}"#);
    place.put("typo.json", r#"{"nmae": "Anna Field", "country": "Untied Knigdom"}"#);
    let broken = ["error: ", "hint: ", "--help", "line"];
    place.export(&["--out", "letters", "--sender", "half.json"]).ends(2, &broken).silent();
    place.export(&["--out", "letters", "--sender", "kind.json"]).ends(2, &["error: ", "loud"]).silent();
    place.export(&["--out", "letters", "--sender", "none.json"]).ends(2, &["error: ", "none.json"]).silent();
    assert!(!place.path("letters").exists());
    place.export(&["--out", "letters", "--sender", "typo.json"]).ends(0, &["nmae", "Untied Knigdom"]);
}

#[test]
fn each_mission_of_the_case_has_a_letter() {
    let place = Place::new();
    place.put("missions.json", MISSIONS).put("me.json", SENDER);
    let ran = place.export(&["--out", "letters", "--missions", "missions.json", "--sender", "me.json"]);
    let ran = ran.ends(0, &["4 letters"]);
    assert!(!ran.err.contains("embassy of China in your country"), "{}", ran.err);
    let name = &place.names("letters")[3];
    assert!(name.starts_with("04-") && name.contains("Li-Example"), "{name}");
    assert_eq!(place.pages(&format!("letters/{name}")), 2, "the appeal is enclosed");

    let elsewhere = MISSIONS.replace("United Kingdom", "Germany");
    place.put("elsewhere.json", elsewhere);
    let ran = place.export(&["--out", "b", "--missions", "elsewhere.json", "--sender", "me.json"]);
    ran.ends(0, &["3 letters", "warning: ", "Germany"]);
    place.put("other.json", MISSIONS.replace("\"of\": \"China\"", "\"of\": \"France\""));
    place.export(&["--out", "c", "--missions", "other.json"]).ends(0, &["3 letters"]);
    place.put("broken.json", "[{\"of\": 3}]");
    place.export(&["--out", "d", "--missions", "broken.json"]).ends(2, &["error: ", "line 1"]).silent();
    assert!(!place.path("d").exists());
}

#[test]
fn a_mission_that_is_wanted_is_named_or_printed_blank() {
    let place = Place::new();
    place.export(&["--out", "letters"]).ends(0, &["warning: ", "embassy of China"]);
    let ran = place.export(&["--out", "blank", "--blank-missions"]).ends(0, &["4 letters"]);
    assert!(!ran.err.contains("embassy of China in your country"), "{}", ran.err);
    assert_eq!(place.names("blank").len(), 4);
}

#[test]
fn letters_are_in_the_language_that_is_asked_for_or_a_warning_says_why_not() {
    let place = Place::new();
    let ran = place.export(&["--out", "zh", "--language", "zh-CN", "--only", "a1"]).ends(0, &[]);
    assert!(!ran.err.contains("no demands"), "{}", ran.err);
    place.export(&["--out", "en", "--language", "en", "--only", "a1"]).ends(0, &[]);
    place.export(&["--out", "sw", "--language", "sw", "--only", "a1"]).ends(0, &["warning: "]);
    let name = &example_files()[0];
    assert!(place.read(&format!("zh/{name}")) != place.read(&format!("en/{name}")));
    assert!(place.read(&format!("sw/{name}")) == place.read(&format!("en/{name}")), "never two languages in a letter");
    place.export(&["--out", "x", "--language", "!"]).ends(2, &["error: "]).silent();
}

#[test]
fn stationery_is_listed_and_chosen() {
    let place = Place::new();
    let listed = place.run(&["stationery"]).ends(0, &[]);
    assert_eq!(listed.err, "");
    let ids: Vec<&str> = listed.out.lines().filter_map(|line| line.split_whitespace().next()).collect();
    for id in ["din-5008-b", "din-5008-a", "uk", "us-10", "nf", "swiss-left", "swiss-right"] {
        assert!(ids.contains(&id), "{id} in {ids:?}");
        place.export(&["--out", id, "--stationery", id, "--only", "a1"]).ends(0, &[]);
    }
    let of = |id: &str| place.read(&format!("{id}/{}", example_files()[0]));
    assert!(of("din-5008-b") != of("us-10"));
    place.export(&["--out", "x", "--stationery", "papyrus"]).ends(2, &["error: ", "papyrus", "din-5008-b"]).silent();
    assert!(!place.path("x").exists());
}

#[test]
fn the_date_is_checked_and_decides_about_the_deadline() {
    let place = Place::new();
    place.run(&["export", "--out", "a", "--date", "2017-07-05"]).ends(0, &["warning: ", "deadline", "yesterday"]);
    let ran = place.run(&["export", "--out", "b", "--date", "2017-01-05"]).ends(0, &[]);
    assert!(!ran.err.contains("deadline"), "{}", ran.err);
    for date in ["2017-02-30", "yesterday", ""] {
        place.run(&["export", "--out", "x", "--date", date]).ends(2, &["error: ", "2017-06-20"]).silent();
    }
    assert!(!place.path("x").exists());
}

#[test]
fn strict_turns_warnings_into_one() {
    let place = Place::new();
    place.export(&["--out", "letters", "--strict"]).ends(1, &["warning: ", "3 letters"]);
    assert_eq!(place.names("letters"), example_files(), "they are written all the same");
}

#[test]
fn the_practice_line_can_be_left_out() {
    let place = Place::new();
    place.export(&["--out", "with", "--only", "a1"]).ends(0, &[]);
    place.export(&["--out", "without", "--only", "a1", "--no-practice-line"]).ends(0, &[]);
    let text = |folder: &str| place.text(&format!("{folder}/{}", example_files()[0]));
    assert!(text("with") != text("without"));
}

#[test]
fn the_bundle_has_everything_behind_a_cover_sheet() {
    let place = Place::new();
    place.export(&["--out", "letters", "--bundle"]).ends(0, &["3 letters"]);
    let names = place.names("letters");
    assert_eq!((names.len(), names[0].as_str()), (4, "00-All-letters.pdf"));
    let pages: usize = example_files().iter().map(|name| place.pages(&format!("letters/{name}"))).sum();
    assert_eq!(place.pages("letters/00-All-letters.pdf"), pages + 1);
}

#[test]
fn printing_begins_again_at_a_letter() {
    let place = Place::new();
    place.export(&["--out", "letters", "--from", "2", "--bundle"]).ends(0, &["2 letters"]);
    assert_eq!(place.names("letters")[1..], example_files()[1..], "under their usual names");
    place.export(&["--out", "none", "--from", "9"]).ends(2, &["error: ", "no letter 9"]).silent();
    place.export(&["--out", "none", "--from", "0"]).ends(2, &["error: "]).silent();
    assert!(!place.path("none").exists());
}

#[test]
fn the_fit_of_each_address_in_each_envelope_is_a_table() {
    let place = Place::new();
    let ran = place.run(&["fit", "--stationery", "din-5008-b"]).ends(0, &[]);
    assert!(ran.out.contains("(dl-din-680)") && ran.out.contains("01  Zhou Qiang, Chief Justice"), "{}", ran.out);
    let one = place.run(&["fit", "--envelope", "dl-din-680"]).ends(0, &[]);
    assert!(one.out.lines().count() < ran.out.lines().count());
    place.run(&["fit", "--envelope", "sack"]).ends(2, &["error: ", "sack", "dl-din-680"]).silent();
}

#[test]
fn fixes_are_made_only_when_they_are_accepted() {
    let place = Place::new();
    place.export(&["--out", "as-is", "--only", "a3"]).ends(0, &[]);
    place.export(&["--out", "fixed", "--only", "a3", "--accept-fixes"]).ends(0, &[]);
    let name = &example_files()[2];
    assert!(place.read(&format!("as-is/{name}")) != place.read(&format!("fixed/{name}")));
}

#[test]
fn a_page_is_a_picture() {
    let place = Place::new();
    place.run(&["page", "--addressee", "1", "--out", "page.png"]).ends(0, &["page.png"]).silent();
    let picture = place.read("page.png");
    assert!(picture.starts_with(b"\x89PNG"));
    // A4 at 144 dpi; width and height stand in the header.
    let figure = |at: usize| u32::from_be_bytes([picture[at], picture[at + 1], picture[at + 2], picture[at + 3]]);
    assert_eq!((figure(16), figure(20)), (1191, 1684));
    place.run(&["page", "--addressee", "3", "--page", "2", "--dpi", "40", "--out", "two.png"]).ends(0, &[]);
    place.run(&["page", "--addressee", "9", "--out", "x.png"]).ends(2, &["error: ", "3 letters"]).silent();
    place.run(&["page", "--addressee", "1", "--page", "7", "--out", "x.png"]).ends(2, &["error: ", "1 page"]).silent();
    for bad in [["--addressee", "0"], ["--addressee", "one"], ["--addressee", "-1"]] {
        place.run(&["page", bad[0], bad[1], "--out", "x.png"]).ends(2, &["error: "]).silent();
    }
    place.run(&["page", "--addressee", "1", "--dpi", "9999999", "--out", "x.png"]).ends(2, &["error: "]).silent();
    assert!(!place.path("x.png").exists());
}

#[test]
fn a_sheet_becomes_json_and_the_json_the_same_letters() {
    let place = Place::new();
    place.put("sheet.txt", SHEET);
    let shown = place.run(&["import", "sheet.txt"]).ends(0, &[]);
    let case: serde_json::Value = serde_json::from_str(&shown.out).expect("JSON and nothing else");
    assert_eq!(case["format"], 1);
    assert_eq!(case["demands"].as_array().map(Vec::len), Some(2), "{case:#}");
    assert_eq!(case["addressees"].as_array().map(Vec::len), Some(2), "{case:#}");
    assert_eq!(case["deadline"], "2015-04-20");
    place.run(&["import", "sheet.txt", "--out", "case.json"]).ends(0, &["case.json"]).silent();
    assert_eq!(String::from_utf8(place.read("case.json")).expect("UTF-8"), shown.out);
    place.export(&["sheet.txt", "--out", "a"]).ends(0, &["2 letters"]);
    place.export(&["case.json", "--out", "b"]).ends(0, &["2 letters"]);
    let names = place.names("a");
    assert_eq!((names.len(), &names), (2, &place.names("b")));
    for name in names {
        assert!(place.read(&format!("a/{name}")) == place.read(&format!("b/{name}")), "{name}");
    }
}

#[test]
fn an_imported_sheet_is_never_practice() {
    let place = Place::new();
    place.put("sheet.txt", SHEET);
    place.export(&["sheet.txt", "--out", "with"]).ends(0, &[]);
    place.export(&["sheet.txt", "--out", "without", "--no-practice-line"]).ends(0, &[]);
    for name in place.names("with") {
        assert!(place.read(&format!("with/{name}")) == place.read(&format!("without/{name}")), "{name}");
    }
}

#[test]
fn a_saved_case_keeps_what_this_program_does_not_know() {
    let place = Place::new();
    place.put("case.json", r#"{"format": 1, "id": "c1", "colour": "blue", "people": [{"name": "A B", "size": 4}]}"#);
    place.run(&["import", "case.json", "--out", "case.json"]).ends(0, &[]).silent();
    let case: serde_json::Value = serde_json::from_slice(&place.read("case.json")).expect("JSON");
    assert_eq!((&case["colour"], &case["people"][0]["size"]), (&"blue".into(), &4.into()));
}

#[test]
fn explain_is_a_table() {
    let place = Place::new();
    place.put("sheet.txt", SHEET);
    let ran = place.run(&["import", "sheet.txt", "--explain"]).ends(0, &[]);
    for piece in ["/demands/0", "/addressees/0/lines/0", "Minister of Justice", "/deadline"] {
        assert!(ran.out.contains(piece), "{piece} is not in\n{}", ran.out);
    }
    place.run(&["import", "sheet.txt", "--explain", "--out", "x"]).ends(2, &["error: "]).silent();
}

#[test]
fn standard_input_is_a_sheet_too() {
    let place = Place::new();
    let mut child = place
        .command(&["import", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    child.stdin.take().expect("standard input").write_all(SHEET.as_bytes()).expect("written");
    let output = child.wait_with_output().expect("it ends");
    assert_eq!(output.status.code(), Some(0));
    assert!(serde_json::from_slice::<serde_json::Value>(&output.stdout).is_ok());
}

#[test]
fn text_without_addressees_is_a_case_but_gives_no_letters() {
    let place = Place::new();
    place.put("note.txt", "Dear friends, the meeting is on Friday at seven.\n");
    let ran = place.run(&["import", "note.txt"]).ends(0, &[]);
    assert!(serde_json::from_str::<serde_json::Value>(&ran.out).is_ok());
    place.export(&["note.txt", "--out", "letters"]).ends(2, &["error: ", "hint: "]).silent();
    assert!(!place.path("letters").exists());
}

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
    let output = command.env("HOME", place.0.path()).stdin(Stdio::null()).output().expect("the program runs");
    let err = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{err}");
    assert!(err.starts_with("error: ") && err.contains("export") && !err.contains("panicked"), "{err}");
    assert!(output.stdout.is_empty());
}

#[test]
fn hostile_names_stay_in_the_folder() {
    let place = Place::new();
    let case = r#"{"format": 1, "id": "../../x", "country": "Ghana", "country_code": "GH", "people": [{"name": "A B"}],
        "demands": ["Release A B"], "facts": ["A B is held."], "addressees": [
        {"id": "../up", "role": "appeal", "name": "../../../../up", "office": "CON", "lines": ["../up", "Accra", "Ghana"]},
        {"id": "a2", "role": "appeal", "name": "", "office": "", "lines": []}]}"#;
    place.put("case.json", case);
    place.export(&["case.json", "--out", "letters"]).ends(0, &["2 letters"]);
    assert_eq!(place.names("."), ["case.json", "letters"]);
    assert_eq!(place.names("letters"), ["01-up-CON.pdf", "02.pdf"]);
}

#[test]
fn a_character_that_no_font_has_stops_its_letter_alone() {
    let place = Place::new();
    let case = r#"{"format": 1, "id": "c1", "country": "Ghana", "country_code": "GH", "people": [{"name": "A B"}],
        "demands": ["Release A B"], "facts": ["A B is held."], "addressees": [
        {"id": "a1", "role": "appeal", "name": "Minister 𓀀", "lines": ["Minister 𓀀", "Accra", "Ghana"]},
        {"id": "a2", "role": "appeal", "name": "Judge", "lines": ["Judge", "Accra", "Ghana"]}]}"#;
    place.put("case.json", case);
    place.export(&["case.json", "--out", "letters"]).ends(1, &["error: ", "𓀀", "1 letter", "1 failed"]).silent();
    assert_eq!(place.names("letters"), ["02-Judge.pdf"]);
}

#[test]
fn envelopes_and_labels_come_with_the_letters_where_they_are_asked_for() {
    let place = Place::new();
    place.put("sender.json", SENDER);
    let asked = ["--envelopes", "dl", "--sender-on-flap", "--labels", "L7163", "--label-start", "14"];
    let arguments = [&["--out", "letters", "--sender", "sender.json"], &asked[..]].concat();
    place.export(&arguments).ends(0, &["00-Envelopes.pdf", "00-Labels.pdf", "3 letters"]).silent();
    assert_eq!(place.pages("letters/00-Envelopes.pdf"), 6, "a front and a back for each");
    assert_eq!(place.pages("letters/00-Labels.pdf"), 2, "the sheet had one label left");
    for (option, id) in [("--envelopes", "nothing"), ("--labels", "nothing"), ("--window-envelope", "nothing")] {
        place.export(&["--out", "none", option, id]).ends(2, &["nothing", "hint: "]).silent();
    }
    assert!(place.names("none").is_empty());
    place.run(&["ruler", "--out", "ruler.pdf", "--paper", "letter"]).ends(0, &["ruler.pdf"]).silent();
    assert_eq!(place.pages("ruler.pdf"), 1);
}
