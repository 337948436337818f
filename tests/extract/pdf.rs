//! What stands on the pages of a PDF, and in which letters.

use appeal_writer::import::SheetKind;
use appeal_writer::import::extract::extract;

use crate::pdf_file::{HELVETICA, PdfFile, pdf, pdf_of};
use crate::{check_extract, check_refused};

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

#[test]
fn pdf_the_foot_of_the_first_page_does_not_stand_in_what_goes_on_overleaf() {
    let first =
        [(50.0, 700.0, 10.0, "Ombudsman"), (50.0, 712.0, 10.0, "Ben Example"), (50.0, 810.0, 8.0, "Index: X 1/17")];
    let second =
        [(50.0, 100.0, 10.0, "12 Long Road"), (50.0, 112.0, 10.0, "Kenya"), (50.0, 810.0, 8.0, "Index: X 1/17")];
    check_extract(
        &pdf(&[&first, &second]),
        SheetKind::Pdf,
        "0|¶Ombudsman\n0|Ben Example\n0|12 Long Road\n0|Kenya\n0|¶~Index: X 1/17\n1|¶Index: X 1/17",
    );
}

#[test]
fn pdf_a_page_that_is_a_picture_among_others_is_named() {
    let text = b"BT /F1 10 Tf 50 700 Td (text of the first page) Tj ET".as_slice();
    let picture = b"BI /W 1 /H 1 /CS /G /BPC 8 ID \x00 EI".as_slice();
    let noted = extract(&pdf_of(&[text, picture], HELVETICA, "")).expect("a readable PDF");
    let notices: Vec<_> =
        noted.notices.iter().map(|notice| (notice.code.as_ref(), notice.arguments.get("page"))).collect();
    assert_eq!(notices, [("sheet-page-is-picture", Some("2"))]);
}

#[test]
fn pdf_codes_that_stand_for_other_letters_are_no_text() {
    let line = (50.0, 100.0, 10.0, "!\"# $%&' ()*+ ,-./ !\"#$ %&'( )*+, -./! \"#$% &'()* +,-./ !\"#");
    check_refused(&pdf(&[&[line; 6].map(|line| line)]), "sheet-unreadable");
}
