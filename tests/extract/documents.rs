//! DOCX, ODT and RTF.

use std::io::{Cursor, Write as _};

use appeal_writer::import::SheetKind;
use appeal_writer::import::extract::extract;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::{check_extract, check_refused};

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a part");
        writer.write_all(content.as_bytes()).expect("its content");
    }
    writer.finish().expect("a zip").into_inner()
}

pub(crate) fn docx(body: &str) -> Vec<u8> {
    let document = format!(r#"<w:document xmlns:w="w" xmlns:mc="mc"><w:body>{body}</w:body></w:document>"#);
    zipped(&[("word/document.xml", &document)])
}

pub(crate) fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>")
}

#[test]
fn word_paragraphs_breaks_and_tabs() {
    let body = format!(
        "{}{}",
        paragraph("Zhou &amp; Qiang &#8211; court"),
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>Fax:</w:t><w:tab/><w:t>+86</w:t><w:br/><w:t>second</w:t></w:r>\
         <w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r></w:p>"
    );
    check_extract(&docx(&body), SheetKind::Docx, "0|¶Zhou & Qiang – court\n0|¶Fax:→+86\n0|second");
}

#[test]
fn word_tables_and_text_boxes_are_blocks() {
    let cell = |text: &str| format!("<w:tc>{}{}</w:tc>", paragraph(text), paragraph("China"));
    let table = format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell("A"), cell("B"));
    check_extract(
        &docx(&format!("{}{table}{}", paragraph("TO:"), paragraph("after"))),
        SheetKind::Docx,
        "0|¶TO:\n2|¶A\n2|¶China\n3|¶B\n3|¶China\n0|¶after",
    );
    let text_box = |text: &str| format!("<w:txbxContent>{}</w:txbxContent>", paragraph(text));
    // The same box twice, as Word writes it for old readers.
    let body = format!(
        "<w:p><w:r><w:t>one </w:t><mc:AlternateContent><mc:Choice>{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent><w:t>two</w:t></w:r></w:p>{}",
        text_box("box"),
        text_box("box"),
        paragraph("three")
    );
    check_extract(&docx(&body), SheetKind::Docx, "0|¶one two\n1|¶box\n0|¶three");
}

#[test]
fn a_box_with_the_addresses_comes_behind_the_text_beside_it() {
    let text_box = |lines: &[&str]| {
        let lines: String = lines.iter().map(|line| paragraph(line)).collect();
        format!("<w:p><w:r><w:txbxContent>{lines}</w:txbxContent></w:r></w:p>")
    };
    let told = "He was taken from his house in May, and nobody knows where he is. ".repeat(20);
    let addresses = text_box(&["Appeals to:", "Minister", "Nairobi, Kenya", "Fax: +254 20 555 0101"]);
    let check = |body: String, before: &str| {
        let text = extract(&docx(&body)).expect("a document").value.source;
        let (first, _) = text.split_once("Appeals to:").expect("the heading");
        assert!(first.contains(before), "{text}");
        assert_eq!(first.contains("He was taken"), before == "He was taken", "{text}");
    };
    check(format!("{addresses}{}{}", paragraph("UA 12/16"), paragraph(&told)), "He was taken");
    // With little below it the box stands where it is: what was told may be above.
    check(format!("{}{addresses}{}", paragraph("UA 12/16"), paragraph("He was taken in May.")), "UA 12/16");
    let quoted = text_box(&["“I will not go.”", "Jo Dee"]);
    let text = extract(&docx(&format!("{quoted}{}", paragraph(&told)))).expect("a document").value.source;
    assert!(text.starts_with("“I will not go.”"), "{text}");
}

#[test]
fn word_lists_show_their_bullets_and_numbers() {
    let item = |list: u32, level: u32, text: &str| {
        format!(
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
        )
    };
    let numbering = r#"<w:numbering xmlns:w="w">
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="&#xF0B7;"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
        <w:num w:numId="5"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="6"><w:abstractNumId w:val="1"/></w:num></w:numbering>"#;
    let body =
        [item(5, 0, "a"), item(6, 0, "b"), item(6, 1, "c"), item(6, 1, "d"), item(6, 0, "e"), item(6, 1, "f")].concat();
    let document = format!(r#"<w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#);
    let file = zipped(&[("word/document.xml", &document), ("word/numbering.xml", numbering)]);
    check_extract(&file, SheetKind::Docx, "0|¶• a\n0|¶1. b\n0|¶(a) c\n0|¶(b) d\n0|¶2. e\n0|¶(a) f");
}

#[test]
fn word_headers_come_once_and_page_numbers_are_running() {
    let part = |text: &str| format!(r#"<w:hdr xmlns:w="w">{}</w:hdr>"#, paragraph(text));
    let document = format!(r#"<w:document xmlns:w="w"><w:body>{}</w:body></w:document>"#, paragraph("text"));
    let file = zipped(&[
        ("word/document.xml", &document),
        ("word/header1.xml", &part("UA: 1/17")),
        ("word/header2.xml", &part("UA: 1/17")),
        ("word/footer1.xml", &part("Page 2")),
    ]);
    check_extract(&file, SheetKind::Docx, "1|¶UA: 1/17\n0|¶text\n2|¶~Page 2");
}

#[test]
fn open_document_text() {
    let content = r#"<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:draw="d"><office:body><office:text>
        <text:tracked-changes><text:p>old</text:p></text:tracked-changes>
        <text:p>one<text:s text:c="3"/>two<text:tab/>three<text:line-break/>four</text:p>
        <text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>
        <table:table><table:table-row><table:table-cell><text:p>A</text:p><text:p>Street</text:p></table:table-cell>
            <table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>
        <text:p>five<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame></text:p>
        </office:text></office:body></office:document-content>"#;
    let file = zipped(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", content)]);
    check_extract(
        &file,
        SheetKind::Odt,
        "0|¶one   two→three\n0|four\n0|¶• item\n2|¶A\n2|¶Street\n3|¶B\n0|¶five\n4|¶box",
    );
    let manifest = r#"<manifest><file-entry><encryption-data/></file-entry></manifest>"#;
    check_refused(&zipped(&[("META-INF/manifest.xml", manifest), ("content.xml", "\u{1}\u{2}")]), "sheet-locked");
}

#[test]
fn rich_text_with_code_pages_tables_and_lists() {
    let rtf = br"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}}{\*\generator X;}{\*\unknown Y}{\info{\title T}}
\pard\f0 Se\'f1or \u8220?quoted\u8221? {\v hidden}text\par {\f1\'cc\'ee\'f1\'ea\'e2\'e0}\line Fax:\tab 1\~2\par
\pard\intbl A\par Street\cell B\cell\row\pard after {\field{\*\fldinst HYPERLINK x}{\fldrslt link}}\par
\pard{\pntext\'b7\tab}{\*\pn\pnlvlblt}item\par}";
    check_extract(
        rtf,
        SheetKind::Rtf,
        "0|¶Señor “quoted” text\n0|¶Москва\n0|Fax:→1 2\n2|¶A\n2|¶Street\n3|¶B\n0|¶after link\n0|¶item",
    );
    check_extract(
        br"{\rtf1\ansi{\header UA 1/17}{\footer www.x.example}one\par two\par}",
        SheetKind::Rtf,
        "0|¶one\n1|¶UA 1/17\n0|¶two\n2|¶www.x.example",
    );
    check_refused(br"{\rtf1 cut {in", "sheet-damaged");
    check_refused(&[b"{\\rtf1 ".as_slice(), &b"a\\cell ".repeat(300_000), b"}"].concat(), "sheet-hostile");
    check_refused(&[b"{\\rtf1 ".as_slice(), &b"{".repeat(100_000)].concat(), "sheet-hostile");
}

#[test]
fn documents_that_are_none_or_are_hostile_are_refused() {
    check_refused(&zipped(&[("xl/workbook.xml", "<x/>")]), "sheet-other-document");
    check_refused(&zipped(&[("readme.txt", "x")]), "sheet-other-document");
    check_refused(&docx(""), "sheet-no-text");
    check_refused(&docx("<w:p><w:r>"), "sheet-damaged");
    let mut cut = docx(&paragraph("text"));
    cut.truncate(cut.len() / 2);
    check_refused(&cut, "sheet-damaged");
    check_refused(&docx(&format!("{}{}", "<w:p>".repeat(20_000), "</w:p>".repeat(20_000))), "sheet-hostile");
    check_refused(&docx(&paragraph(&" ".repeat(64 << 20))), "sheet-hostile");
    check_refused(&docx(&paragraph(&"x".repeat(8 << 20))), "sheet-too-long");
    check_refused(
        &docx(&format!("<w:tbl>{}</w:tbl>", "<w:tr><w:tc><w:p/></w:tc></w:tr>".repeat(150_000))),
        "sheet-hostile",
    );
    // Entities that would grow to gigabytes are never expanded.
    let laughs = format!(
        "<!DOCTYPE x [<!ENTITY a \"{}\"><!ENTITY b \"&a;&a;&a;\">]><w:document xmlns:w=\"w\"><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:document>",
        "ha".repeat(100)
    );
    check_extract(&zipped(&[("word/document.xml", &laughs)]), SheetKind::Docx, "0|¶&b;");
    let tables = format!("{}deep{}", "<w:tbl><w:tr><w:tc>".repeat(300), "</w:tc></w:tr></w:tbl>".repeat(300));
    check_refused(&docx(&tables), "sheet-no-text");
    let tables =
        format!("{}{}{}", "<w:tbl><w:tr><w:tc>".repeat(300), paragraph("deep"), "</w:tc></w:tr></w:tbl>".repeat(300));
    check_extract(&docx(&tables), SheetKind::Docx, "0|¶deep");
}
