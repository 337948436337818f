//! The library, the embassies, the log and an evening on the command line: exit code, standard output and files.

#![allow(clippy::expect_used, reason = "a test that cannot make its files fails loudly")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let program = env!("CARGO_BIN_EXE_appeal-writer");
    Command::new(program).args(arguments).current_dir(folder).output().expect("the program runs")
}

fn check_done(output: &Output, code: i32) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let (out, error) = (text(&output.stdout), text(&output.stderr));
    assert_eq!(output.status.code(), Some(code), "{out}\n{error}");
    (out, error)
}

fn folder() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let sheet = "URGENT ACTION\nTEACHER BO HELD\n\nBo, a teacher, is held in Ghana.\n\n\
        Please write immediately in English:\n- Calling on the authorities to release Bo at once.\n\n\
        PLEASE SEND APPEALS BEFORE 4 AUGUST 2017 TO:\n\nMinister of Justice\nAda Example\n1 Main Street\nGhana\n\
        Salutation: Dear Minister\n";
    fs::write(folder.path().join("sheet.txt"), sheet).expect("a sheet");
    folder
}

fn files_below(folder: &Path) -> Vec<String> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            names.extend(files_below(&path));
        } else {
            names.push(path.display().to_string());
        }
    }
    names.sort();
    names
}

#[test]
fn sheets_go_into_the_library_and_are_found_there() {
    let place = folder();
    let add = ["library", "--data", "data", "--add", "sheet.txt"];
    let (out, error) = check_done(&run(place.path(), &add), 0);
    assert!(out.contains("TEACHER BO HELD") && out.contains("Ghana"), "{out}");
    assert!(error.contains("is in the library"), "{error}");
    let (_, error) = check_done(&run(place.path(), &add), 0);
    assert!(error.contains("was in the library already"), "{error}");
    let (out, _) = check_done(&run(place.path(), &["library", "--data", "data", "teacher ghana"]), 0);
    assert_eq!(out.lines().count(), 1);
    let (out, _) = check_done(&run(place.path(), &["library", "--data", "data", "peru"]), 0);
    assert_eq!(out, "");
    check_done(&run(place.path(), &["library", "--data", "data", "--add", "none.txt"]), 2);
}

#[test]
fn what_was_sent_is_noted_and_summed_up() {
    let place = folder();
    check_done(&run(place.path(), &["totals", "--data", "data"]), 2);
    let noted = ["sent", "sheet.txt", "--state", "posted", "--date", "2017-06-20", "--data", "data"];
    check_done(&run(place.path(), &noted), 0);
    let (out, _) = check_done(&run(place.path(), &["totals", "--data", "data"]), 0);
    assert!(out.lines().nth(1).is_some_and(|line| line.ends_with("Ghana,0,1,0")), "{out}");
    let files = ["totals", "--data", "data", "--csv", "totals.csv", "--pdf", "totals.pdf"];
    check_done(&run(place.path(), &files), 0);
    let page = fs::read(place.path().join("totals.pdf")).expect("the page");
    assert_eq!(lopdf::Document::load_mem(&page).expect("a PDF").get_pages().len(), 1);
    let wrong = ["sent", "sheet.txt", "--state", "posted", "--only", "nobody", "--data", "data"];
    let (_, error) = check_done(&run(place.path(), &wrong), 2);
    assert!(error.contains("nobody"), "{error}");
}

#[test]
fn embassies_go_from_one_kind_of_file_to_another() {
    let place = folder();
    let table =
        "Company,Kuva,City,Country,Fax\nEmbassy of China,Garden Street 1,London,United Kingdom,+44 20 7946 0000\n";
    fs::write(place.path().join("contacts.csv"), table).expect("a table");
    let (out, error) = check_done(&run(place.path(), &["missions", "contacts.csv"]), 0);
    assert!(!out.contains("Garden Street"), "{out}");
    assert!(error.contains("Kuva: left out"), "{error}");
    let (out, _) = check_done(&run(place.path(), &["missions", "contacts.csv", "--column", "Kuva=street"]), 0);
    assert!(out.starts_with("CN\tGB\t-\tEmbassy of China, Garden Street 1"), "{out}");
    let write = ["missions", "contacts.csv", "--column", "Kuva=street", "--out", "embassies.vcf"];
    check_done(&run(place.path(), &write), 0);
    let (again, _) = check_done(&run(place.path(), &["missions", "embassies.vcf", "contacts.csv"]), 0);
    assert_eq!(again.lines().count(), 1, "the same embassy once: {again}");
    let export = ["export", "--missions", "embassies.vcf", "--out", "letters"];
    check_done(&run(place.path(), &export), 0);
    assert_eq!(files_below(&place.path().join("letters")).len(), 4);
    check_done(&run(place.path(), &["missions", "contacts.csv", "--column", "Kuva=nonsense"]), 2);
}

#[test]
fn ties_hide_the_writer_and_leave_out_the_embassy() {
    let place = folder();
    fs::write(place.path().join("anna.json"), r#"{"name": "Anna Field", "town": "Leeds", "country": "GB"}"#)
        .expect("a sender");
    fs::write(place.path().join("m.json"), r#"[{"of": "CN", "in": "GB", "lines": ["Embassy", "London"]}]"#)
        .expect("a mission");
    for (more, letters, named) in [(vec![], 4, true), (vec!["--ties"], 3, false), (vec!["--privacy", "none"], 4, false)]
    {
        let out = format!("letters-{}-{named}", more.len());
        let mut arguments = vec!["export", "--sender", "anna.json", "--missions", "m.json", "--out", &out];
        arguments.extend(&more);
        check_done(&run(place.path(), &arguments), 0);
        let files = files_below(&place.path().join(&out));
        assert_eq!(files.len(), letters, "{more:?}");
        for file in files {
            let text = pdf_text(&fs::read(file).expect("a letter"));
            assert_eq!(text.contains("Anna Field") || text.contains("Leeds"), named, "{more:?}: {text}");
        }
    }
}

/// The text of a PDF, as this program reads sheets.
fn pdf_text(bytes: &[u8]) -> String {
    appeal_writer::job::open::open(bytes).expect("a PDF with text").value.source
}

#[test]
fn a_case_with_words_gives_letters_with_them() {
    let place = folder();
    let mut work = appeal_writer::model::Work::default();
    work.choices.own_words.insert("request-0".into(), "Words that came along".into());
    let case = appeal_writer::job::open::example();
    fs::write(place.path().join("case.json"), appeal_writer::job::share::case_file(&case, Some(&work)))
        .expect("a case");
    check_done(&run(place.path(), &["export", "case.json", "--out", "letters"]), 0);
    let letter = files_below(&place.path().join("letters")).remove(0);
    assert!(pdf_text(&fs::read(letter).expect("a letter")).contains("Words that came along"));
    check_done(&run(place.path(), &["import", "case.json", "--without-words", "--out", "alone.json"]), 0);
    let alone = fs::read_to_string(place.path().join("alone.json")).expect("the case");
    assert!(!alone.contains("Words that came along"));
}

#[test]
fn an_evening_writes_a_folder_for_everybody() {
    let place = folder();
    let list = "name;town;sentence;cases\nAnna Field;Leeds;I teach.;1\nBo Brook;York;;1 2\n;Hull;;\n";
    fs::write(place.path().join("writers.csv"), list).expect("a list");
    check_done(&run(place.path(), &["import", "sheet.txt", "--out", "two.json"]), 0);
    let arguments = ["evening", "writers.csv", "sheet.txt", "two.json", "--out", "evening", "--bundle"];
    let (_, error) = check_done(&run(place.path(), &arguments), 0);
    assert!(error.contains("Line 4 of the list was left out"), "{error}");
    let files = files_below(&place.path().join("evening"));
    let of = |name: &str| files.iter().filter(|file| file.contains(name)).count();
    assert_eq!((of("01-Anna-Field"), of("02-Bo-Brook")), (2, 4), "{files:?}");
    let letter = files.iter().find(|file| file.contains("01-Anna-Field") && file.contains("-01-")).expect("a letter");
    let text = pdf_text(&fs::read(letter).expect("a letter"));
    assert!(text.contains("Anna Field") && text.contains("I teach."), "{text}");
}
