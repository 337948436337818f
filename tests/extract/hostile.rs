//! What is no sheet, is damaged, or was made to harm: a reason, within bounds, and never a crash.

use std::io::Write as _;

use appeal_writer::import::SheetKind;
use appeal_writer::import::extract::extract;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use proptest::prelude::*;

use crate::documents::{docx, paragraph};
use crate::pdf_file::{PdfFile, block, pdf};
use crate::{check_extract, check_refused, check_sound};

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
    check_refused(&pdf_with_stream("/Filter /FlateDecode", b"x\x9c not packed at all"), "sheet-damaged");
    // A tree that is its own child, a form that calls itself, brackets without end.
    let mut file = PdfFile::default();
    let tree = file.add("<</Type /Pages /Kids [1 0 R 1 0 R] /Count 2>>");
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    check_refused(&file.finish(root, ""), "sheet-no-text");
    let nested = [b"<</First ".repeat(50_000), b">>".repeat(50_000)].concat();
    check_refused(&pdf_with_stream("", &nested), "sheet-hostile");
    let nested = [b"[".repeat(100_000), b"]".repeat(100_000)].concat();
    check_refused(&pdf_with_stream("", &nested), "sheet-no-text");
    let mut file = PdfFile::default();
    let tree = file.add([b"<</Type /Pages /Kids ".as_slice(), &b"[".repeat(200_000)].concat());
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    let refused = extract(&file.finish(root, "")).map_err(|error| error.notice().severity);
    assert!(refused.is_err());
}

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
