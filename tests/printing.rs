//! The real program with a print system of the test's own: what is sent to `lp`, and what a printer's readings do to pages.

#![cfg(unix)]
#![allow(clippy::expect_used, reason = "a test that cannot run the program fails loudly")]

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use tempfile::TempDir;

/// A fresh folder with a data folder and a folder of programs in it.
struct Place(TempDir);

struct Ran {
    code: i32,
    out: String,
    err: String,
}

/// Notes what it is told and what it is given.
const LP: &str = "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$SEEN/told\"\ncat > \"$SEEN/sent.pdf\"\necho 'request id is Office-7 (1 file(s))'\n";
const LPSTAT: &str = "#!/bin/sh\nif [ \"$1\" = -e ]; then printf 'Home\\nOffice\\n'; else echo 'system default destination: Office'; fi\n";
const LPOPTIONS: &str = "#!/bin/sh\nif [ \"$2\" = Home ]; then echo 'PageSize/Media Size: *Letter Legal'; else\n\
    printf 'PageSize/Media Size: Letter *A4 EnvDL\\nInputSlot/Media Source: *Auto Manual\\n'; fi\n";

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().expect("a folder"));
        fs::create_dir(place.path("programs")).expect("a folder");
        place
    }

    fn with_printers() -> Self {
        let place = Self::new();
        for (name, script) in [("lp", LP), ("lpstat", LPSTAT), ("lpoptions", LPOPTIONS)] {
            let path = place.path("programs").join(name);
            fs::write(&path, script).expect("a program");
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).expect("a program that can be run");
        }
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let programs = format!("{}:/usr/bin:/bin", self.path("programs").display());
        self.run_with_path(arguments, &programs)
    }

    fn run_with_path(&self, arguments: &[&str], path: &str) -> Ran {
        let output = Command::new(env!("CARGO_BIN_EXE_appeal-writer"))
            .current_dir(self.0.path())
            .args(arguments)
            .env("PATH", path)
            .env("SEEN", self.0.path())
            .env("HOME", self.0.path())
            .env("XDG_DATA_HOME", self.path("data"))
            .stdin(Stdio::null())
            .output()
            .expect("the program runs");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Ran { code: output.status.code().expect("an exit code"), out: text(output.stdout), err: text(output.stderr) }
    }

    fn told(&self) -> String {
        fs::read_to_string(self.path("told")).unwrap_or_default().replace('\n', " ")
    }

    fn pages(&self, name: &str) -> usize {
        lopdf::Document::load(self.path(name)).expect("a PDF").get_pages().len()
    }

    /// The first operator of a file's first page, with the page's box.
    fn first_operator(&self, name: &str) -> (String, Vec<f32>, Vec<f32>) {
        let file = lopdf::Document::load(self.path(name)).expect("a PDF");
        let page = *file.get_pages().values().next().expect("a page");
        let content = lopdf::content::Content::decode(&file.get_page_content(page)).expect("operators");
        let numbers = |list: &[lopdf::Object]| list.iter().filter_map(|one| one.as_float().ok()).collect::<Vec<_>>();
        let first = content.operations.first().expect("an operator");
        let page = file.get_dictionary(page).expect("a page");
        let sheet = page.get(b"MediaBox").and_then(lopdf::Object::as_array).expect("a box");
        (first.operator.clone(), numbers(&first.operands), numbers(sheet))
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
        self
    }
}

#[test]
fn the_printers_are_listed_with_the_usual_one_first() {
    let place = Place::with_printers();
    let listed = place.run(&["printers"]).ends(0, &[]).out;
    let lines: Vec<&str> = listed.lines().collect();
    assert!(lines[0].starts_with("Office") && lines[0].contains("usual") && lines[1] == "Home", "{listed}");
}

#[test]
fn letters_are_sent_single_sided_and_as_large_as_they_are() {
    let place = Place::with_printers();
    place.run(&["print", "--printer", "Office", "--tray", "Manual"]).ends(0, &["3 letters", "Office-7"]);
    let told = place.told();
    for option in ["-d Office", "sides=one-sided", "print-scaling=none", "media=A4", "InputSlot=Manual", "-t Letters"] {
        assert!(told.contains(option), "{told}");
    }
    assert!(!told.contains("Zhao"), "the queue shows no name: {told}");
    assert_eq!(place.pages("sent.pdf"), 5, "the cover sheet, two appeals, and a copy with its enclosure");
    place.run(&["print", "--printer", "Office", "--from", "3"]).ends(0, &["1 letter "]);
    assert_eq!(place.pages("sent.pdf"), 3, "the cover sheet and what is left after the jam");
    place.run(&["print", "--printer", "Office", "--envelopes", "dl"]).ends(0, &["3 pages"]);
    assert!(place.told().contains("media=EnvDL"), "{}", place.told());
}

#[test]
fn nothing_is_sent_where_it_would_come_out_wrong() {
    let place = Place::with_printers();
    place.run(&["print", "--printer", "Home"]).ends(2, &["Home", "A4 (210 × 297 mm)", "Letter, Legal"]);
    place.run(&["print", "--printer", "Nowhere"]).ends(2, &["Nowhere", "Office, Home"]);
    place.run(&["print", "--printer", "Office", "--tray", "Ninth"]).ends(2, &["Ninth", "Auto, Manual"]);
    place.run(&["print"]).ends(2, &["--printer", "--viewer"]);
    assert_eq!(place.told(), "");
}

#[test]
fn a_system_without_printing_says_so() {
    let place = Place::new();
    let nowhere = place.path("programs").display().to_string();
    for arguments in [&["printers"][..], &["print", "--printer", "Office"], &["ruler", "--printer", "Office"]] {
        place.run_with_path(arguments, &nowhere).ends(2, &["no lp and lpstat", "viewer"]);
    }
}

#[test]
fn the_readings_of_a_ruler_sheet_move_what_stands_on_the_pages_of_that_printer_alone() {
    let place = Place::with_printers();
    // It prints 3 mm too low.
    place
        .run(&["calibrate", "--printer", "Office", "10", "13", "10", "7"])
        .ends(0, &["Office", "-3 mm down", "100.00 percent"]);
    place.run(&["export", "--out", "plain"]).ends(0, &[]);
    let asked = ["--printer", "Office", "--envelopes", "dl", "--labels", "l7163"];
    place.run(&[&["export", "--out", "moved"], &asked[..]].concat()).ends(0, &[]);
    for file in ["01-Zhou-Qiang-Chief-Justice.pdf", "00-Envelopes.pdf", "00-Labels.pdf"] {
        let (operator, matrix, sheet) = place.first_operator(&format!("moved/{file}"));
        assert_eq!(operator, "cm", "{file}");
        // PDF counts upwards: 3 mm are 8.504 points.
        assert!((matrix[5] - 8.504).abs() < 0.01 && matrix[0] == 1.0 && matrix[4] == 0.0, "{file}: {matrix:?}");
        assert_eq!(sheet[..2], [0.0, 0.0], "{file}: the paper stays where it is");
    }
    let (operator, ..) = place.first_operator("plain/01-Zhou-Qiang-Chief-Justice.pdf");
    assert_ne!(operator, "cm");
    place.run(&["print", "--printer", "Office"]).ends(0, &[]);
    assert_eq!(place.first_operator("sent.pdf").0, "cm");
    place.run(&["ruler", "--printer", "Office"]).ends(0, &["1 page"]);
    assert_ne!(place.first_operator("sent.pdf").0, "cm", "the ruler sheet shows what the printer does");
    let listed = place.run(&["printers"]).out;
    assert!(listed.lines().next().is_some_and(|line| line.contains("calibrated")), "{listed}");

    place.run(&["calibrate", "--printer", "Office", "--forget"]).ends(0, &["Office"]);
    place.run(&["export", "--out", "after", "--printer", "Office"]).ends(0, &["Office", "appeal-writer calibrate"]);
    assert_ne!(place.first_operator("after/01-Zhou-Qiang-Chief-Justice.pdf").0, "cm");
}

#[test]
fn readings_that_say_nothing_change_nothing() {
    let place = Place::with_printers();
    place.run(&["calibrate", "--printer", "Office", "14", "18", "14", "18"]).ends(2, &["95.8 percent", "fit to page"]);
    place.run(&["calibrate", "--printer", "Office", "100", "10", "10", "10"]).ends(2, &["100 mm"]);
    place.run(&["calibrate", "--printer", "Office", "10", "10", "10"]).ends(2, &[]);
    assert!(!place.path("data/appeal-writer/printing.json").exists());
}

#[test]
fn a_letter_layout_in_the_data_folder_can_be_chosen() {
    let place = Place::new();
    let folder = place.path("data/appeal-writer/stationery");
    fs::create_dir_all(&folder).expect("a folder");
    let bundled = fs::read_to_string("assets/stationery/din-5008-b.json").expect("a layout");
    let own = bundled.replacen("\"din-5008-b\"", "\"our-group\"", 1);
    fs::write(folder.join("ours.json"), &own).expect("a layout");
    fs::write(folder.join("cut.json"), &own[..own.len() / 2]).expect("a broken layout");
    fs::write(folder.join("off.json"), own.replacen("our-group", "off", 1).replacen("\"x\": 20", "\"x\": 190", 1))
        .expect("a faulty layout");
    fs::write(folder.join("read me.txt"), "no layout").expect("another file");

    let listed = place.run(&["stationery"]).ends(0, &["cut.json", "off.json", "schema/stationery.json"]).out;
    assert!(listed.lines().any(|line| line.starts_with("our-group")), "{listed}");
    assert!(!listed.contains("off "), "{listed}");
    place.run(&["export", "--out", "letters", "--stationery", "our-group"]).ends(0, &["3 letters"]);
    place.run(&["export", "--out", "none", "--stationery", "off"]).ends(2, &["off", "our-group"]);
}
