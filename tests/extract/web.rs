//! Plain text and web pages.

use appeal_writer::import::SheetKind;
use appeal_writer::import::extract::extract;

use crate::check_extract;

#[test]
fn text_stays_as_it_is_and_a_case_goes_through() {
    check_extract("\u{feff}A\r\nB\r\n\r\nC\u{c}D".as_bytes(), SheetKind::Text, "0|¶A\n0|B\n0|¶C\n0|D");
    check_extract(b"Se\xf1or\nFax: +1", SheetKind::Text, "0|¶Señor\n0|Fax: +1");
    let json = br#"{"format": 1, "title": "T"}"#;
    let noted = extract(json).expect("a case");
    assert_eq!((noted.value.kind, noted.value.source.as_bytes()), (SheetKind::CaseJson, json.as_slice()));
}

#[test]
fn a_web_page_in_an_old_encoding_is_read_by_its_own_word() {
    let html = b"<html><meta charset=windows-1252><p>Se\xf1or<br>Fax: 1<table><tr><td>A<td>B</table>";
    check_extract(html, SheetKind::Html, "0|¶Señor\n0|Fax: 1\n2|¶A\n3|¶B");
}

#[test]
fn nesting_without_end_is_only_text() {
    let html = format!("<html>{}deep{}", "<div>".repeat(100_000), "</div>".repeat(100_000));
    check_extract(html.as_bytes(), SheetKind::Html, "0|¶deep");
    let html = format!("<html>{}deep", "<table><tr><td>".repeat(20_000));
    check_extract(html.as_bytes(), SheetKind::Html, "0|¶deep");
    let html = format!("<html><p>deep<p {}>er</p>", "a=\"x\" ".repeat(3000));
    let extracted = extract(html.as_bytes()).expect("a readable page").value;
    assert!(extracted.source.starts_with("deep") && extracted.source.ends_with("er"), "{}", extracted.source.len());
}
