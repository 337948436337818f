//! Files of every kind to text and layout: what a volunteer may hold, and what nobody should be harmed by.
//!
//! All files are made here, by hand or with the crates that read none of them.

#![allow(clippy::expect_used, reason = "a test that cannot make its input fails loudly")]

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use appeal_writer::import::extract::extract;
use appeal_writer::import::{Extracted, SheetKind};
use flate2::Compression;
use flate2::write::ZlibEncoder;
use proptest::prelude::*;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Lines as "block|text", "¶" where a paragraph begins, "~" where the line is a running header or footer.
fn dump(extracted: &Extracted) -> String {
    let mut dump = String::new();
    for line in &extracted.lines {
        let paragraph = if line.starts_paragraph { "¶" } else { "" };
        let running = if line.running { "~" } else { "" };
        let text = extracted.text(line).replace('\t', "→");
        writeln!(dump, "{}|{paragraph}{running}{text}", line.block).expect("a string takes all");
    }
    dump
}

fn check_extract(bytes: &[u8], kind: SheetKind, expected: &str) {
    let noted = extract(bytes).expect("the file is readable");
    check_sound(&noted.value);
    assert_eq!((noted.value.kind, dump(&noted.value).trim()), (kind, expected.trim()));
}

fn check_refused(bytes: &[u8], code: &str) {
    let refused = extract(bytes).map(|noted| noted.value.source.chars().take(200).collect::<String>());
    assert_eq!(refused.map_err(|error| error.notice().code.into_owned()), Err(code.to_owned()));
}

/// What every reader of sheets relies on: lines in order, on characters, leaving out nothing but white space.
fn check_sound(extracted: &Extracted) {
    let mut end = 0;
    for line in &extracted.lines {
        let between = extracted.source.get(end..line.range.start).expect("lines in order and on characters");
        assert!(between.trim().is_empty(), "left out: {between:?}");
        assert!(!extracted.text(line).trim().is_empty(), "a line of white space");
        end = line.range.end;
    }
    let rest = extracted.source.get(end..).expect("a last line within the source");
    assert!(extracted.kind == SheetKind::CaseJson || rest.trim().is_empty(), "left out: {rest:?}");
}

// Text and web pages

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

// Documents

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        writer.start_file(*name, SimpleFileOptions::default()).expect("a part");
        writer.write_all(content.as_bytes()).expect("its content");
    }
    writer.finish().expect("a zip").into_inner()
}

fn docx(body: &str) -> Vec<u8> {
    let document = format!(r#"<w:document xmlns:w="w" xmlns:mc="mc"><w:body>{body}</w:body></w:document>"#);
    zipped(&[("word/document.xml", &document)])
}

fn paragraph(text: &str) -> String {
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

// PDF

/// A PDF in the making: objects from 1, written with a table of their places.
#[derive(Default)]
struct PdfFile {
    objects: Vec<Vec<u8>>,
}

impl PdfFile {
    fn add(&mut self, object: impl AsRef<[u8]>) -> usize {
        self.objects.push(object.as_ref().to_vec());
        self.objects.len()
    }

    fn add_stream(&mut self, dictionary: &str, data: &[u8]) -> usize {
        let head = format!("<<{dictionary} /Length {}>>\nstream\n", data.len());
        self.add([head.as_bytes(), data, b"\nendstream"].concat())
    }

    /// The file, with a root object and what else the trailer says.
    fn finish(&self, root: usize, trailer: &str) -> Vec<u8> {
        let mut file = b"%PDF-1.4\n".to_vec();
        let mut places = Vec::new();
        for (index, object) in self.objects.iter().enumerate() {
            places.push(file.len());
            file.extend(format!("{} 0 obj\n", index + 1).bytes());
            file.extend(object);
            file.extend(b"\nendobj\n");
        }
        let start = file.len();
        file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).bytes());
        for place in &places {
            file.extend(format!("{place:010} 00000 n \n").bytes());
        }
        let size = places.len() + 1;
        file.extend(format!("trailer\n<</Size {size} /Root {root} 0 R {trailer}>>\nstartxref\n{start}\n%%EOF").bytes());
        file
    }
}

const HELVETICA: &str = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>";

/// A4 pages, each with this content, and a font F1.
fn pdf_of(contents: &[&[u8]], font: &str, resources: &str) -> Vec<u8> {
    let mut file = PdfFile::default();
    let font = file.add(font);
    let streams: Vec<usize> = contents.iter().map(|content| file.add_stream("", content)).collect();
    let tree = file.objects.len() + streams.len() + 1;
    let pages: Vec<usize> = streams
        .iter()
        .map(|stream| {
            file.add(format!(
                "<</Type /Page /Parent {tree} 0 R /MediaBox [0 0 595 842] /Contents {stream} 0 R /Resources <</Font <</F1 {font} 0 R>> {resources}>>>>"
            ))
        })
        .collect();
    let kids: Vec<String> = pages.iter().map(|page| format!("{page} 0 R")).collect();
    let tree = file.add(format!("<</Type /Pages /Kids [{}] /Count {}>>", kids.join(" "), pages.len()));
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    file.finish(root, "")
}

/// Text at places: (x, y from the top, size, text) in points.
fn content(texts: &[(f32, f32, f32, &str)]) -> Vec<u8> {
    let mut content = String::new();
    for (x, y, size, text) in texts {
        let text = text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        writeln!(content, "BT /F1 {size} Tf {x} {} Td ({text}) Tj ET", 842.0 - y).expect("a string takes all");
    }
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&content);
    bytes.into_owned()
}

fn pdf(pages: &[&[(f32, f32, f32, &str)]]) -> Vec<u8> {
    let contents: Vec<Vec<u8>> = pages.iter().map(|page| content(page)).collect();
    let contents: Vec<&[u8]> = contents.iter().map(Vec::as_slice).collect();
    pdf_of(&contents, HELVETICA, "")
}

/// Lines below each other at one left edge.
fn block(x: f32, y: f32, lines: &[&'static str]) -> Vec<(f32, f32, f32, &'static str)> {
    lines.iter().zip(0_u8..).map(|(line, row)| (x, y + 12.0 * f32::from(row), 10.0, *line)).collect()
}

#[test]
fn pdf_lines_paragraphs_and_letters_of_the_standard_encoding() {
    let page = [
        (50.0, 100.0, 16.0, "URGENT ACTION"),
        (50.0, 130.0, 10.0, "The first line of a paragraph – “quoted” for Señor Núñez,"),
        (50.0, 142.0, 10.0, "and its second line."),
        (50.0, 166.0, 10.0, "Another paragraph."),
    ];
    check_extract(
        &pdf(&[&page]),
        SheetKind::Pdf,
        "0|¶URGENT ACTION\n0|¶The first line of a paragraph – “quoted” for Señor Núñez,\n0|and its second line.\n0|¶Another paragraph.",
    );
}

#[test]
fn pdf_address_blocks_side_by_side_come_out_one_after_the_other() {
    let mut page =
        block(50.0, 100.0, &["PLEASE SEND APPEALS BEFORE 4 JULY 2017 TO THE FOLLOWING OFFICIALS IN THE CAPITAL:"]);
    page.extend(block(
        50.0,
        130.0,
        &["Chief Justice", "Zhou Qiang", "27 Dongjiaomin Xiang", "Beijing", "Salutation: Dear Sir"],
    ));
    page.extend(block(220.0, 130.0, &["Chairman", "Zhang Dejiang", "23 Xijiaomin Xiang", "Beijing", "Fax: +86 1"]));
    page.extend(block(
        390.0,
        130.0,
        &["And copies to:", "Premier", "Li Keqiang", "2 Fuyou Jie", "Beijing", "Fax: +86 2"],
    ));
    page.extend(block(
        50.0,
        220.0,
        &["Also send copies to diplomatic representatives of the country accredited to your country:"],
    ));
    check_extract(
        &pdf(&[&page]),
        SheetKind::Pdf,
        "
0|¶PLEASE SEND APPEALS BEFORE 4 JULY 2017 TO THE FOLLOWING OFFICIALS IN THE CAPITAL:
1|¶Chief Justice
1|Zhou Qiang
1|27 Dongjiaomin Xiang
1|Beijing
1|Salutation: Dear Sir
2|¶Chairman
2|Zhang Dejiang
2|23 Xijiaomin Xiang
2|Beijing
2|Fax: +86 1
3|¶And copies to:
3|Premier
3|Li Keqiang
3|2 Fuyou Jie
3|Beijing
3|Fax: +86 2
0|¶Also send copies to diplomatic representatives of the country accredited to your country:",
    );
}

/// The text of a PDF, lines parted by " / ", blocks by " | ".
fn blocks_of(file: &[u8]) -> String {
    let extracted = extract(file).expect("a readable PDF").value;
    check_sound(&extracted);
    let mut text = String::new();
    let mut block = None;
    for line in &extracted.lines {
        if block.is_some() {
            text.push_str(if block == Some(line.block) { " / " } else { " | " });
        }
        text.push_str(extracted.text(line));
        block = Some(line.block);
    }
    text
}

#[test]
fn pdf_lines_that_a_narrow_column_broke_are_one() {
    // Words that end no line, a hyphen of the layout, the last words of a salutation.
    let mut page = block(
        50.0,
        130.0,
        &["Office of the Prosecutor of", "Ukraine", "13 Long Street", "Kyiv", "Salutation: Dear President", "Altamar"],
    );
    page.extend(block(
        195.0,
        130.0,
        &["Commissioner for Human and", "Civil Rights", "Carrera 7 No. 1", "Bogotá", "Fax: +57 1 555 0142"],
    ));
    assert_eq!(
        blocks_of(&pdf(&[&page])),
        "Office of the Prosecutor of Ukraine / 13 Long Street / Kyiv / Salutation: Dear President Altamar | \
         Commissioner for Human and Civil Rights / Carrera 7 No. 1 / Bogotá / Fax: +57 1 555 0142"
    );
}

#[test]
fn pdf_addresses_written_line_by_line_across_the_page_are_read_by_column() {
    let rows = [
        (100.0, "Attorney General", "Minister of Justice", "Director of Police"),
        (112.0, "Luis Mejía", "Benito Landaverde", "Mauricio Arriaza"),
        (136.0, "Town 1", "Town 2", "Town 3"),
        (148.0, "El Salvador", "El Salvador", "El Salvador"),
        (160.0, "Fax: 1", "Fax: 2", "Fax: 3"),
    ];
    let mut page = Vec::new();
    for (y, one, two, three) in rows {
        for (x, text) in [(50.0, one), (220.0, two), (390.0, three)] {
            page.push((x, y, 10.0, text));
        }
        if y == 112.0 {
            // One cell needs a second line; the others have a gap there.
            page.push((220.0, 124.0, 10.0, "Ministry of Justice"));
        }
    }
    assert_eq!(
        blocks_of(&pdf(&[&page])),
        "Attorney General / Luis Mejía / Town 1 / El Salvador / Fax: 1 | \
         Minister of Justice / Benito Landaverde / Ministry of Justice / Town 2 / El Salvador / Fax: 2 | \
         Director of Police / Mauricio Arriaza / Town 3 / El Salvador / Fax: 3"
    );
}

#[test]
fn pdf_rows_of_a_table_without_a_strip_between_them_are_read_row_by_row() {
    let mut page = block(50.0, 100.0, &["First", "Street 1", "Town", "Country", "Fax: 1"]);
    page.extend(block(220.0, 100.0, &["Second", "Street 2", "Town"]));
    page.extend(block(50.0, 160.0, &["Third", "Street 3", "Town"]));
    page.extend(block(220.0, 160.0, &["Fourth", "Street 4", "Town"]));
    assert_eq!(
        blocks_of(&pdf(&[&page])),
        "First / Street 1 / Town / Country / Fax: 1 | Second / Street 2 / Town | Third / Street 3 / Town | Fourth / Street 4 / Town"
    );
}

#[test]
fn pdf_a_heading_at_the_foot_of_a_column_is_read_before_the_next_column() {
    let mut page = block(50.0, 100.0, &["Minister", "Ann Example", "Street 1", "Cairo", "Fax: 1"]);
    page.push((50.0, 180.0, 10.0, "And copies to:"));
    page.extend(block(300.0, 100.0, &["Ombudsman", "Ben Example", "Street 2", "Cairo", "Fax: 2"]));
    page.push((
        50.0,
        230.0,
        10.0,
        "Also send copies to diplomatic representatives of the country accredited to your country:",
    ));
    assert_eq!(
        blocks_of(&pdf(&[&page])),
        "Minister / Ann Example / Street 1 / Cairo / Fax: 1 / And copies to: | \
         Ombudsman / Ben Example / Street 2 / Cairo / Fax: 2 | \
         Also send copies to diplomatic representatives of the country accredited to your country:"
    );
}

#[test]
fn pdf_a_paragraph_that_the_file_tags_is_one_line_of_an_address() {
    let text = |y: f32, mark: u32, text: &str| {
        format!("/P <</MCID {mark}>> BDC BT /F1 10 Tf 50 {} Td ({text}) Tj ET EMC\n", 842.0 - y)
    };
    let mut content = String::new();
    for (y, mark, line) in [
        (100.0, 1, "Edificio Farmavida, Calle Cortez"),
        (112.0, 1, "Blanco"),
        (124.0, 2, "Ministerio de Justicia y de la Paz"),
        (136.0, 3, "Managua"),
    ] {
        content.push_str(&text(y, mark, line));
    }
    let right = content.replace(" 50 ", " 220 ").replace("MCID ", "MCID 1");
    let page = format!("{content}{right}");
    assert_eq!(
        blocks_of(&pdf_of(&[page.as_bytes()], HELVETICA, "")),
        "Edificio Farmavida, Calle Cortez Blanco / Ministerio de Justicia y de la Paz / Managua | \
         Edificio Farmavida, Calle Cortez Blanco / Ministerio de Justicia y de la Paz / Managua"
    );
}

#[test]
fn pdf_rows_of_blocks_keep_their_rows() {
    let mut page = block(50.0, 100.0, &["First", "Street 1", "Town", "Fax: 1", "Fax: 2"]);
    page.extend(block(220.0, 100.0, &["Second", "Street 2", "Town"]));
    page.extend(block(50.0, 190.0, &["Third", "Street 3", "Town"]));
    page.extend(block(220.0, 190.0, &["Fourth", "Street 4", "Town"]));
    check_extract(
        &pdf(&[&page]),
        SheetKind::Pdf,
        "1|¶First\n1|Street 1\n1|Town\n1|Fax: 1\n1|Fax: 2\n2|¶Second\n2|Street 2\n2|Town\n3|¶Third\n3|Street 3\n3|Town\n4|¶Fourth\n4|Street 4\n4|Town",
    );
}

#[test]
fn pdf_blocks_whose_order_is_not_sure_are_named() {
    // Written line by line across the page: the file does not tell whether rows or columns are meant.
    let mut page = Vec::new();
    for (y, left, right) in [
        (100.0, "First", "Third"),
        (112.0, "Street 1", "Street 3"),
        (140.0, "Second", "Fourth"),
        (152.0, "Street 2", "Street 4"),
    ] {
        page.push((50.0, y, 10.0, left));
        page.push((220.0, y, 10.0, right));
    }
    let noted = extract(&pdf(&[&page])).expect("a readable PDF");
    let notices: Vec<_> =
        noted.notices.iter().map(|notice| (notice.code.as_ref(), notice.text.contains("Street 4"))).collect();
    assert_eq!(notices, [("sheet-columns-unsure", true)]);
}

#[test]
fn pdf_headers_and_page_numbers_of_later_pages_are_running() {
    let first = [(50.0, 30.0, 8.0, "UA: 1/17 Index: X"), (50.0, 100.0, 10.0, "text"), (290.0, 820.0, 8.0, "1")];
    let second =
        [(50.0, 30.0, 8.0, "UA: 1/17 Index: X"), (50.0, 100.0, 10.0, "more"), (290.0, 820.0, 8.0, "Page 2 of 2")];
    check_extract(
        &pdf(&[&first, &second]),
        SheetKind::Pdf,
        "0|¶UA: 1/17 Index: X\n0|¶text\n0|¶~1\n0|¶~UA: 1/17 Index: X\n0|¶more\n0|¶~Page 2 of 2",
    );
}

#[test]
fn pdf_gaps_kerns_and_text_in_forms() {
    // Words parted by moves alone, letters moved together, and a form.
    let content = b"BT /F1 10 Tf 50 700 Td [(W) 80 (ords) -300 (by) -300 (moves)] TJ ET q 1 0 0 1 0 -20 cm /X1 Do Q";
    let mut file = PdfFile::default();
    let font = file.add(HELVETICA);
    let form = file.add_stream(
        &format!("/Type /XObject /Subtype /Form /BBox [0 0 500 800] /Resources <</Font <</F1 {font} 0 R>>>>"),
        b"BT /F1 10 Tf 50 700 Td (in a form) Tj ET",
    );
    let stream = file.add_stream("", content);
    let page = file.add(format!(
        "<</Type /Page /MediaBox [0 0 595 842] /Contents {stream} 0 R /Resources <</Font <</F1 {font} 0 R>> /XObject <</X1 {form} 0 R>>>>>>"
    ));
    let tree = file.add(format!("<</Type /Pages /Kids [{page} 0 R] /Count 9999999>>"));
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    check_extract(&file.finish(root, ""), SheetKind::Pdf, "0|¶Words by moves\n0|¶in a form");
}

#[test]
fn pdf_codes_are_read_by_the_map_that_the_file_brings() {
    let mut file = PdfFile::default();
    let map = file.add_stream(
        "",
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n\
          1 begincodespacerange <0000> <FFFF> endcodespacerange\n\
          2 beginbfchar <0001> <4E2D> <0002> <00660069> endbfchar\n\
          1 beginbfrange <0010> <0012> <0041> endbfrange endcmap end end",
    );
    let descendant = file.add("<</Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /DW 1000>>");
    let font = format!(
        "<</Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {map} 0 R>>"
    );
    let font = file.add(font);
    let stream = file.add_stream("", b"BT /F1 10 Tf 50 700 Td <000100020010001100120099> Tj ET");
    let page = file.add(format!(
        "<</Type /Page /MediaBox [0 0 595 842] /Contents {stream} 0 R /Resources <</Font <</F1 {font} 0 R>>>>>>"
    ));
    let tree = file.add(format!("<</Type /Pages /Kids [{page} 0 R] /Count 1>>"));
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    let noted = extract(&file.finish(root, "")).expect("a readable PDF");
    assert_eq!(noted.value.source, "中fiABC\u{fffd}");
    let codes: Vec<_> = noted.notices.iter().map(|notice| notice.code.as_ref()).collect();
    assert_eq!(codes, ["sheet-letters-unknown"]);
}

#[test]
fn pdf_legacy_chinese_codes_are_read_by_the_name_of_their_map() {
    let mut file = PdfFile::default();
    let descendant = file.add("<</Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo <</Registry (Adobe) /Ordering (GB1) /Supplement 2>>>>");
    let font = file.add(format!("<</Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /GBK-EUC-H /DescendantFonts [{descendant} 0 R]>>"));
    let stream = file.add_stream("", b"BT /F1 10 Tf 50 700 Td (\xb1\xb1\xbe\xa9 100017) Tj ET");
    let page = file.add(format!(
        "<</Type /Page /MediaBox [0 0 595 842] /Contents {stream} 0 R /Resources <</Font <</F1 {font} 0 R>>>>>>"
    ));
    let tree = file.add(format!("<</Type /Pages /Kids [{page} 0 R] /Count 1>>"));
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    check_extract(&file.finish(root, ""), SheetKind::Pdf, "0|¶北京 100017");
}

#[test]
fn a_scanned_pdf_and_an_empty_one_say_so() {
    let mut file = PdfFile::default();
    let image = file.add_stream(
        "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
        b"\x00",
    );
    let stream = file.add_stream("", b"q 595 0 0 842 0 0 cm /I1 Do Q");
    let page = file.add(format!(
        "<</Type /Page /MediaBox [0 0 595 842] /Contents {stream} 0 R /Resources <</XObject <</I1 {image} 0 R>>>>>>"
    ));
    let tree = file.add(format!("<</Type /Pages /Kids [{page} 0 R] /Count 1>>"));
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    check_refused(&file.finish(root, ""), "sheet-scanned");
    check_refused(&pdf(&[&[]]), "sheet-no-text");
}

#[test]
fn a_locked_pdf_says_so_and_one_without_a_password_opens() {
    let locked = |user: &str| {
        let mut document =
            lopdf::Document::load_mem(&pdf(&[&[(50.0, 100.0, 10.0, "secret text")]])).expect("a PDF of ours");
        document.trailer.set("ID", lopdf::Object::Array(vec![lopdf::Object::string_literal("0123456789abcdef"); 2]));
        let version = lopdf::EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password: user,
            key_length: 128,
            permissions: lopdf::Permissions::all(),
        };
        let state = lopdf::EncryptionState::try_from(version).expect("an encryption");
        document.encrypt(&state).expect("an encrypted PDF");
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).expect("a saved PDF");
        bytes
    };
    check_refused(&locked("password"), "sheet-locked");
    check_extract(&locked(""), SheetKind::Pdf, "0|¶secret text");
}

fn deflated(length: usize) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::fast());
    let zeros = vec![b' '; 1 << 20];
    for _ in 0..length >> 20 {
        encoder.write_all(&zeros).expect("a buffer takes all");
    }
    encoder.finish().expect("a buffer takes all")
}

/// A page whose content is a stream of this dictionary and data.
fn pdf_with_stream(dictionary: &str, data: &[u8]) -> Vec<u8> {
    let mut file = PdfFile::default();
    let stream = file.add_stream(dictionary, data);
    let page = file.add(format!("<</Type /Page /MediaBox [0 0 595 842] /Contents {stream} 0 R /Resources <<>>>>"));
    let tree = file.add(format!("<</Type /Pages /Kids [{page} 0 R] /Count 1>>"));
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    file.finish(root, "")
}

#[test]
fn hostile_pdfs_are_refused_before_they_cost_anything() {
    // Bombs: one stream, packed twice, one content over and over, pages without end, forms that call each other.
    check_refused(&pdf_with_stream("/Filter /FlateDecode", &deflated(100 << 20)), "sheet-hostile");
    check_refused(&pdf_with_stream("/Filter [/FlateDecode /Fl]", b"x"), "sheet-hostile");
    let mut file = PdfFile::default();
    let stream = file.add_stream("/Filter /FlateDecode", &deflated(8 << 20));
    let contents = format!("{stream} 0 R ").repeat(1000);
    let page = file.add(format!("<</Type /Page /Contents [{contents}]>>"));
    let tree = file.add(format!("<</Type /Pages /Kids [{page} 0 R] /Count 1>>"));
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    check_refused(&file.finish(root, ""), "sheet-hostile");

    let pages = |count: usize| {
        let mut file = PdfFile::default();
        let tree = file.add(format!("<</Type /Pages /Kids [{}] /Count {count}>>", "<</Type/Page>>".repeat(count)));
        let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
        file.finish(root, "")
    };
    check_refused(&pages(500), "sheet-too-many-pages");
    check_refused(&pages(1_000_000), "sheet-hostile");

    let mut file = PdfFile::default();
    let forms = 20;
    for form in 1..=forms {
        let next = form + 1;
        file.add_stream(
            &format!("/Subtype /Form /Resources <</XObject <</X {next} 0 R>>>>"),
            "/X Do ".repeat(10).as_bytes(),
        );
    }
    file.add_stream("/Subtype /Form", b"");
    let stream = file.add_stream("", b"/X Do");
    let page = file.add(format!("<</Type /Page /Contents {stream} 0 R /Resources <</XObject <</X 1 0 R>>>>>>"));
    let tree = file.add(format!("<</Type /Pages /Kids [{page} 0 R] /Count 1>>"));
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    check_refused(&file.finish(root, ""), "sheet-hostile");
}

#[test]
fn damaged_pdfs_give_what_they_have_or_say_so() {
    let whole = pdf(&[&[(50.0, 100.0, 10.0, "text that is there")]]);
    // Without its table of places a PDF can still be read; without its pages it cannot.
    let end = whole.windows(4).rposition(|window| window == b"xref").expect("a table");
    check_extract(whole.get(..end).expect("the objects"), SheetKind::Pdf, "0|¶text that is there");
    check_refused(whole.get(..60).expect("a start"), "sheet-damaged");
    let codes = |file: &[u8]| -> Vec<String> {
        extract(file).expect("a readable PDF").notices.iter().map(|notice| notice.code.to_string()).collect()
    };
    assert_eq!(codes(whole.get(..end).expect("the objects")), ["sheet-cut-off"]);
    assert_eq!(codes(&whole), [] as [String; 0]);
    check_refused(b"%PDF-1.4\n", "sheet-damaged");
    // A tree that is its own child, a form that calls itself, brackets without end.
    let mut file = PdfFile::default();
    let tree = file.add("<</Type /Pages /Kids [1 0 R 1 0 R] /Count 2>>");
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    check_refused(&file.finish(root, ""), "sheet-no-text");
    let nested = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
    check_refused(&pdf_with_stream("", &nested), "sheet-no-text");
    let mut file = PdfFile::default();
    let tree = file.add([b"<</Type /Pages /Kids ".as_slice(), &b"[".repeat(200_000)].concat());
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    let refused = extract(&file.finish(root, "")).map_err(|error| error.notice().severity);
    assert!(refused.is_err());
}

// Whatever it is

#[test]
fn what_is_no_sheet_is_refused_with_its_reason() {
    check_refused(b"", "sheet-empty");
    check_refused(b" \r\n\t", "sheet-empty");
    check_refused(b"<html><script>x</script></html>", "sheet-no-text");
    check_refused(&[0, 159, 146, 150, 3, 1, 4], "sheet-binary");
    check_refused(b"\xff\xd8\xff\xe0 a photograph", "sheet-picture");
    check_refused(&b"urgent action ".repeat(50 << 20 >> 4), "sheet-too-large");
    check_refused(&b"urgent action ".repeat(5 << 20 >> 4), "sheet-too-large");
    check_refused(&b"urgent action ".repeat(1 << 20 >> 4), "sheet-too-long");
}

#[test]
fn nesting_without_end_is_only_text() {
    let html = format!("<html>{}deep{}", "<div>".repeat(100_000), "</div>".repeat(100_000));
    check_extract(html.as_bytes(), SheetKind::Html, "0|¶deep");
    let html = format!("<html>{}deep", "<table><tr><td>".repeat(20_000));
    check_extract(html.as_bytes(), SheetKind::Html, "0|¶deep");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_text_or_a_reason(start in 0_usize..8, bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        let starts: [&[u8]; 8] = [b"", b"%PDF-1.4\n", b"PK\x03\x04", b"{\\rtf1 ", b"<html><table>", b"\xff\xfe", b"{\"", b"\xef\xbb\xbf"];
        let file = [starts[start], &bytes].concat();
        if let Ok(noted) = extract(&file) {
            check_sound(&noted.value);
        }
    }

    #[test]
    fn a_sheet_with_any_bytes_changed_gives_text_or_a_reason(
        kind in 0_usize..3,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
    ) {
        let mut file = match kind {
            0 => pdf(&[&block(50.0, 100.0, &["Chief Justice", "Zhou Qiang"])]),
            1 => docx(&paragraph("Chief Justice")),
            _ => b"<table><tr><td>Chief Justice<br>Zhou<td>Fax: 1</table><ul><li>demand</ul>".to_vec(),
        };
        for (place, byte) in changes {
            let place = place.index(file.len());
            file[place] = byte;
        }
        if let Ok(noted) = extract(&file) {
            check_sound(&noted.value);
        }
    }

    #[test]
    fn any_characters_keep_their_letters(text in "\\PC{1,80}") {
        // Every letter of plain text is in its source, and every line is accounted for.
        if let Ok(noted) = extract(text.as_bytes()) && noted.value.kind == SheetKind::Text {
            check_sound(&noted.value);
            prop_assert_eq!(&noted.value.source, &text);
        }
    }
}
