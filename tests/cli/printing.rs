//! A print system of the test's own: what is sent to `lp`, and what a printer's readings do to pages.

use std::fs;
use std::ops::Deref;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

use lopdf::content::Content;
use lopdf::{Document, Object};

use crate::place::{MISSIONS, Place, Ran, SENDER, SHEET};

/// A place with a folder of programs in it, which are all that the program finds besides those of the system.
struct Office(Place);

/// Notes what it is told and what it is given.
const LP: &str = "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$SEEN/told\"\ncat > \"$SEEN/sent.pdf\"\necho 'request id is Office-7 (1 file(s))'\n";
const LPSTAT: &str = "#!/bin/sh\nif [ \"$1\" = -e ]; then printf 'Home\\nOffice\\n'; else echo 'system default destination: Office'; fi\n";
const LPOPTIONS: &str = "#!/bin/sh\nif [ \"$2\" = Home ]; then echo 'PageSize/Media Size: *Letter Legal'; else\n\
    printf 'PageSize/Media Size: Letter *A4 EnvDL\\nInputSlot/Media Source: *Auto Manual\\n'; fi\n";

impl Office {
    /// With two printers.
    fn new() -> Self {
        let office = Self::without_printers();
        for (name, script) in [("lp", LP), ("lpstat", LPSTAT), ("lpoptions", LPOPTIONS)] {
            office.put(name, script);
            let written = office.path(name);
            fs::set_permissions(&written, fs::Permissions::from_mode(0o755)).expect("a program that can be run");
            // A program of which some process still has the file open for writing cannot be run, and other tests start
            // processes meanwhile: the copy is never open in this one.
            let copied = Command::new("cp").arg("-p").arg(&written).arg(office.path("programs")).status();
            assert!(copied.is_ok_and(|status| status.success()), "{name} is copied");
        }
        office
    }

    fn without_printers() -> Self {
        let office = Self(Place::new());
        fs::create_dir(office.path("programs")).expect("a folder");
        office
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        let programs = format!("{}:/usr/bin:/bin", self.path("programs").display());
        self.run_with_path(arguments, &programs)
    }

    fn run_with_path(&self, arguments: &[&str], path: &str) -> Ran {
        let mut command = self.command(arguments);
        command.env("PATH", path).env("SEEN", self.folder());
        Ran::new(command.output().expect("the program runs"))
    }

    /// What `lp` was told.
    fn told(&self) -> String {
        fs::read_to_string(self.path("told")).unwrap_or_default().replace('\n', " ")
    }

    /// The first operator of a file's first page with its numbers, and the page's box.
    fn first_operator(&self, name: &str) -> (String, Vec<f32>, Vec<f32>) {
        let file = Document::load(self.path(name)).expect("a PDF");
        let page = *file.get_pages().values().next().expect("a page");
        let content = Content::decode(&file.get_page_content(page)).expect("operators");
        let numbers = |list: &[Object]| list.iter().filter_map(|one| one.as_float().ok()).collect::<Vec<_>>();
        let first = content.operations.first().expect("an operator");
        let page = file.get_dictionary(page).expect("a page");
        let sheet = page.get(b"MediaBox").and_then(Object::as_array).expect("a box");
        (first.operator.clone(), numbers(&first.operands), numbers(sheet))
    }
}

impl Deref for Office {
    type Target = Place;

    fn deref(&self) -> &Place {
        &self.0
    }
}

#[test]
fn the_printers_are_listed_with_the_usual_one_first() {
    let office = Office::new();
    let listed = office.run(&["printers"]).ends(0, &[]).out;
    let lines: Vec<&str> = listed.lines().collect();
    assert!(lines[0].starts_with("Office") && lines[0].contains("usual") && lines[1] == "Home", "{listed}");
}

#[test]
fn letters_are_sent_single_sided_and_as_large_as_they_are() {
    let office = Office::new();
    office.run(&["print", "--printer", "Office", "--tray", "Manual"]).ends(0, &["3 letters", "Office-7"]);
    let told = office.told();
    for option in ["-d Office", "sides=one-sided", "print-scaling=none", "media=A4", "InputSlot=Manual", "-t Letters"] {
        assert!(told.contains(option), "{told}");
    }
    assert!(!told.contains("Zhao"), "the queue shows no name: {told}");
    assert_eq!(office.pages("sent.pdf"), 5, "the cover sheet, two appeals, and a copy with its enclosure");
    office.run(&["print", "--printer", "Office", "--from", "3"]).ends(0, &["1 letter "]);
    assert_eq!(office.pages("sent.pdf"), 3, "the cover sheet and what is left after the jam");
    office.run(&["print", "--printer", "Office", "--envelopes", "dl"]).ends(0, &["3 pages"]);
    assert!(office.told().contains("media=EnvDL"), "{}", office.told());
}

#[test]
fn what_was_sent_to_a_printer_is_noted_as_the_window_notes_it() {
    let office = Office::new();
    office.put("sheet.txt", SHEET).put("anna.json", SENDER).put("missions.json", MISSIONS.replace("China", "Ghana"));
    let print = |more: &[&str]| office.run(&[&["print", "sheet.txt", "--printer", "Office"], more].concat());
    print(&["--only", "a1"]).ends(0, &["1 letter "]);
    print(&["--envelopes", "dl"]).ends(0, &[]);
    let printed = || {
        let table = office.run(&["totals"]).ends(0, &[]).out;
        table.lines().nth(1).and_then(|line| line.rsplit(',').nth(2)).map(str::to_owned)
    };
    assert_eq!(printed().as_deref(), Some("1"), "envelopes are no letters");
    for _ in 0..2 {
        print(&["--sender", "anna.json", "--missions", "missions.json"]).ends(0, &["3 letters"]);
    }
    assert_eq!(printed().as_deref(), Some("3"), "and what is printed once more counts once");
}

#[test]
fn nothing_is_sent_where_it_would_come_out_wrong() {
    let office = Office::new();
    office.run(&["print", "--printer", "Home"]).ends(2, &["Home", "A4 (210 × 297 mm)", "Letter, Legal"]);
    office.run(&["print", "--printer", "Nowhere"]).ends(2, &["Nowhere", "Office, Home"]);
    office.run(&["print", "--printer", "Office", "--tray", "Ninth"]).ends(2, &["Ninth", "Auto, Manual"]);
    office.run(&["print"]).ends(2, &["--printer", "--viewer"]);
    assert_eq!(office.told(), "");
}

#[test]
fn a_system_without_printing_says_so() {
    let office = Office::without_printers();
    let nowhere = office.path("programs").display().to_string();
    for arguments in [&["printers"][..], &["print", "--printer", "Office"], &["ruler", "--printer", "Office"]] {
        office.run_with_path(arguments, &nowhere).ends(2, &["no lp and lpstat", "viewer"]);
    }
}

#[test]
fn the_readings_of_a_ruler_sheet_move_what_stands_on_the_pages_of_that_printer_alone() {
    let office = Office::new();
    // It prints 3 mm too low.
    office
        .run(&["calibrate", "--printer", "Office", "10", "13", "10", "7"])
        .ends(0, &["Office", "-3 mm down", "100.00 percent"]);
    office.run(&["export", "--out", "plain"]).ends(0, &[]);
    let asked = ["--printer", "Office", "--envelopes", "dl", "--labels", "l7163"];
    office.run(&[&["export", "--out", "moved"], &asked[..]].concat()).ends(0, &[]);
    for file in ["01-Zhou-Qiang-Chief-Justice.pdf", "00-Envelopes.pdf", "00-Labels.pdf"] {
        let (operator, matrix, sheet) = office.first_operator(&format!("moved/{file}"));
        assert_eq!(operator, "cm", "{file}");
        // PDF counts upwards: 3 mm are 8.504 points.
        assert!((matrix[5] - 8.504).abs() < 0.01 && matrix[0] == 1.0 && matrix[4] == 0.0, "{file}: {matrix:?}");
        assert_eq!(sheet[..2], [0.0, 0.0], "{file}: the paper stays where it is");
    }
    let (operator, ..) = office.first_operator("plain/01-Zhou-Qiang-Chief-Justice.pdf");
    assert_ne!(operator, "cm");
    office.run(&["print", "--printer", "Office"]).ends(0, &[]);
    assert_eq!(office.first_operator("sent.pdf").0, "cm");
    office.run(&["ruler", "--printer", "Office"]).ends(0, &["1 page"]);
    assert_ne!(office.first_operator("sent.pdf").0, "cm", "the ruler sheet shows what the printer does");
    let listed = office.run(&["printers"]).out;
    assert!(listed.lines().next().is_some_and(|line| line.contains("calibrated")), "{listed}");

    office.run(&["calibrate", "--printer", "Office", "--forget"]).ends(0, &["Office"]);
    office.run(&["export", "--out", "after", "--printer", "Office"]).ends(0, &["Office", "appeal-writer calibrate"]);
    assert_ne!(office.first_operator("after/01-Zhou-Qiang-Chief-Justice.pdf").0, "cm");
}

#[test]
fn readings_that_say_nothing_change_nothing() {
    let office = Office::new();
    office.run(&["calibrate", "--printer", "Office", "14", "18", "14", "18"]).ends(2, &["95.8 percent", "fit to page"]);
    office.run(&["calibrate", "--printer", "Office", "100", "10", "10", "10"]).ends(2, &["100 mm"]);
    office.run(&["calibrate", "--printer", "Office", "10", "10", "10"]).ends(2, &[]);
    assert!(!office.path("data/appeal-writer/printing.json").exists());
}
