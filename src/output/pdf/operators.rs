//! Pieces of pages as they stand in files: what printpdf makes of their operations, remembered while letters share it.

use lopdf::Object;
use printpdf::{Color, CurTransMat, DictItem, Op, PdfDocument, PdfFontHandle, PdfPage, PdfSaveOptions, TextMatrix};

use super::PdfError;
use super::deflate::{Content, OWN_LEVEL, Packed};

/// What a piece of a page is in a file.
pub(super) struct Written {
    /// The operators themselves: two pieces with the same are one.
    pub(super) operators: Vec<u8>,
    pub(super) packed: Packed,
}

/// The pieces as printpdf writes them: to it each is a page.
pub(super) fn written(pieces: Vec<Vec<Op>>) -> Result<Vec<Written>, PdfError> {
    let count = pieces.len();
    if count == 0 {
        return Ok(Vec::new());
    }
    let mut printed = PdfDocument::new("");
    let page = |ops| PdfPage::new(printpdf::Mm(1.0), printpdf::Mm(1.0), ops);
    printed.with_pages(pieces.into_iter().map(page).collect());
    // "Insecure" lets our own text operators through.
    let options = PdfSaveOptions { secure: false, ..PdfSaveOptions::default() };
    let mut printed = printed.to_lopdf_document(&options, &mut Vec::new());
    let mut written = Vec::with_capacity(count);
    for (_, page) in printed.get_pages() {
        let content = printed.get_page_contents(page).first().and_then(|id| printed.objects.remove(id));
        let Some(Object::Stream(stream)) = content else { return Err(PdfError::Structure("page content")) };
        let packed = Packed::new(stream.content.clone(), Content::Text, OWN_LEVEL)?;
        written.push(Written { operators: stream.content, packed });
    }
    if written.len() == count { Ok(written) } else { Err(PdfError::Structure("pages")) }
}

/// What tells operations from others, in bytes; none: there is one among them that our pages do not have.
pub(super) fn key(ops: &[Op]) -> Option<Vec<u8>> {
    let mut key = Key(Vec::with_capacity(ops.len() * 24));
    for op in ops {
        match op {
            Op::StartTextSection => key.tag(0),
            Op::EndTextSection => key.tag(1),
            Op::EndMarkedContent => key.tag(2),
            Op::SetTextMatrix { matrix: TextMatrix::Translate(x, y) } => {
                key.tag(3);
                key.numbers(&[x.0, y.0]);
            }
            Op::Unknown { key: name, value } => {
                key.tag(4);
                key.bytes(name.as_bytes());
                key.items(value)?;
            }
            Op::BeginMarkedContentWithProperties { tag, properties } => {
                key.tag(5);
                key.bytes(tag.as_bytes());
                key.item(properties)?;
            }
            Op::BeginMarkedContent { tag } => {
                key.tag(6);
                key.bytes(tag.as_bytes());
            }
            Op::SetFont { font: PdfFontHandle::External(name), size } => {
                key.tag(7);
                key.bytes(name.0.as_bytes());
                key.numbers(&[size.0]);
            }
            Op::SetLineOffset { multiplier } => {
                key.tag(8);
                key.numbers(&[*multiplier]);
            }
            Op::SetFillColor { col: Color::Greyscale(grey) } => {
                key.tag(9);
                key.numbers(&[grey.percent]);
            }
            Op::SetOutlineColor { col: Color::Greyscale(grey) } => {
                key.tag(10);
                key.numbers(&[grey.percent]);
            }
            Op::SetOutlineThickness { pt } => {
                key.tag(11);
                key.numbers(&[pt.0]);
            }
            Op::DrawLine { line } => {
                key.tag(12);
                key.length(line.points.len());
                for point in &line.points {
                    key.numbers(&[point.p.x.0, point.p.y.0]);
                }
            }
            Op::SetTransformationMatrix { matrix: CurTransMat::Raw(matrix) } => {
                key.tag(13);
                key.numbers(matrix);
            }
            _ => return None,
        }
    }
    Some(key.0)
}

struct Key(Vec<u8>);

impl Key {
    fn tag(&mut self, tag: u8) {
        self.0.push(tag);
    }

    fn numbers(&mut self, numbers: &[f32]) {
        self.0.extend(numbers.iter().flat_map(|number| number.to_bits().to_le_bytes()));
    }

    fn length(&mut self, length: usize) {
        self.0.extend((length as u64).to_le_bytes());
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.length(bytes.len());
        self.0.extend_from_slice(bytes);
    }

    fn items(&mut self, items: &[DictItem]) -> Option<()> {
        self.length(items.len());
        items.iter().try_for_each(|item| self.item(item))
    }

    fn item(&mut self, item: &DictItem) -> Option<()> {
        match item {
            DictItem::Array(items) => {
                self.tag(0);
                self.items(items)?;
            }
            DictItem::String { data, literal } => {
                self.tag(if *literal { 1 } else { 2 });
                self.bytes(data);
            }
            DictItem::Int(number) => {
                self.tag(3);
                self.0.extend(number.to_le_bytes());
            }
            DictItem::Name(name) => {
                self.tag(4);
                self.bytes(name);
            }
            DictItem::Dict { map } => {
                self.tag(5);
                self.length(map.len());
                for (name, item) in map {
                    self.bytes(name.as_bytes());
                    self.item(item)?;
                }
            }
            _ => return None,
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(codes: &[u8], x: f32) -> Vec<Op> {
        let shown = DictItem::Array(vec![DictItem::String { data: codes.to_vec(), literal: true }, DictItem::Int(-3)]);
        vec![
            Op::StartTextSection,
            Op::SetTextMatrix { matrix: TextMatrix::Translate(printpdf::Pt(x), printpdf::Pt(700.0)) },
            Op::Unknown { key: "TJ".to_owned(), value: vec![shown] },
            Op::EndTextSection,
        ]
    }

    #[test]
    fn the_smallest_difference_is_one() {
        let one = key(&text(&[0, 1, 0, 2], 70.866));
        assert!(one.is_some());
        assert_eq!(key(&text(&[0, 1, 0, 2], 70.866)), one);
        assert_ne!(key(&text(&[0, 1, 0, 2], 70.867)), one);
        assert_ne!(key(&text(&[0, 1, 0, 3], 70.866)), one);
        assert_eq!(key(&[Op::SaveGraphicsState]), None, "no operation of our pages");
    }

    #[test]
    fn pieces_are_written_in_their_order() {
        let written = written(vec![text(&[0, 1], 1.0), text(&[0, 2], 2.0)]).expect("two pieces");
        let x = |place: usize| String::from_utf8_lossy(&written[place].operators).contains("2 700");
        assert_eq!((written.len(), x(0), x(1)), (2, false, true));
    }
}
