//! What a person waits for between the drop of a sheet and its case: at most 2 ms for two pages of text, 30 ms for a PDF.

#![allow(clippy::expect_used, reason = "a bench that cannot read its input fails loudly")]

use std::fs;
use std::path::Path;

use appeal_writer::import;
use appeal_writer::import::extract::extract;
use appeal_writer::job::open;
use divan::Bencher;

fn main() {
    divan::main();
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The sheet of the practice case: a page and a half, 5,000 letters, as most sheets have.
fn two_pages() -> String {
    fs::read_to_string(root().join("assets/cases/zhao-liping.txt")).expect("the sheet of the practice case")
}

/// The sheets of the corpus, without what is expected of them.
fn corpus() -> Vec<String> {
    let mut sheets = Vec::new();
    for folder in fs::read_dir(root().join("tests/sheets")).expect("the corpus") {
        for file in fs::read_dir(folder.expect("a folder").path()).expect("a layout") {
            let content = fs::read_to_string(file.expect("a file").path()).expect("a sheet");
            sheets.push(content.rsplit_once("\n=====\n").expect("a sheet and its case").0.to_owned());
        }
    }
    sheets
}

/// A PDF of a text, two pages with a font of the standard ones, one string a line, as an old word processor writes it.
fn pdf_of(text: &str) -> Vec<u8> {
    let lines: Vec<&str> = text.lines().collect();
    let pages: Vec<String> = lines
        .chunks(lines.len().div_ceil(2).max(1))
        .map(|lines| {
            let mut content = String::from("BT /F1 9 Tf 12 TL 50 800 Td\n");
            for line in lines {
                let line = line.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
                content.push_str(&format!("({line}) Tj T*\n"));
            }
            content + "ET"
        })
        .collect();
    let mut objects: Vec<Vec<u8>> = vec![
        b"<</Type /Catalog /Pages 2 0 R>>".to_vec(),
        format!("<</Type /Pages /Kids [4 0 R 6 0 R] /Count {}>>", pages.len()).into_bytes(),
        b"<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>".to_vec(),
    ];
    for content in &pages {
        let number = objects.len() + 1;
        let page = format!(
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {} 0 R /Resources <</Font <</F1 3 0 R>>>>>>",
            number + 1
        );
        objects.push(page.into_bytes());
        let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(content);
        objects.push([format!("<</Length {}>>\nstream\n", bytes.len()).as_bytes(), &bytes, b"\nendstream"].concat());
    }
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (number, object) in (1..).zip(&objects) {
        table.push_str(&format!("{:010} 00000 n \n", file.len()));
        file.extend([format!("{number} 0 obj\n").as_bytes(), object, b"\nendobj\n"].concat());
    }
    let start = file.len();
    let size = objects.len() + 1;
    file.extend(format!("{table}trailer\n<</Size {size} /Root 1 0 R>>\nstartxref\n{start}\n%%EOF").bytes());
    file
}

/// Text to a case, without the address doctor.
#[divan::bench]
fn two_pages_of_text(bencher: Bencher) {
    let text = two_pages();
    bencher.bench(|| import::case_from_text(divan::black_box(&text)));
}

/// A PDF to its text.
#[divan::bench]
fn two_pages_of_pdf_to_text(bencher: Bencher) {
    let pdf = pdf_of(&two_pages());
    assert!(extract(&pdf).expect("a readable PDF").value.source.contains("ADDITIONAL INFORMATION"));
    bencher.bench(|| extract(divan::black_box(&pdf)).is_ok());
}

/// A PDF to the case on the desk, address doctor included.
#[divan::bench]
fn two_pages_of_pdf(bencher: Bencher) {
    let pdf = pdf_of(&two_pages());
    bencher.bench(|| open::open(divan::black_box(&pdf)).is_ok());
}

/// All sheets of the corpus, one after the other.
#[divan::bench]
fn the_corpus(bencher: Bencher) {
    let sheets = corpus();
    bencher.counter(divan::counter::ItemsCount::new(sheets.len())).bench(|| {
        sheets.iter().map(|sheet| import::case_from_text(divan::black_box(sheet)).value.addressees.len()).sum::<usize>()
    });
}
