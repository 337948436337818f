//! What stands on a page, as printpdf's operations.

use std::collections::BTreeMap;
use std::sync::Arc;

use printpdf::{
    Color, CurTransMat, DictItem, FontId as ResourceName, Greyscale, Line, LinePoint, Op, PdfFontHandle, Point,
    TextMatrix,
};

use super::assembly::Faces;
use super::font::width;
use super::structure::tag_of;
use crate::model::{Calibration, Slot};
use crate::typeset::{FontId, GlyphRun, Page, PageItem, Rule, RunOf, TextCluster, TypesetPart};
use crate::unit::{PageSize, Pt};

/// A difference of the pen that is worth a number: half a thousandth of the type size.
const PEN_TOLERANCE: f32 = 0.5;

/// A piece of a page that other letters may have too is at least so long, in bytes or nearly: each piece is a stream of its
/// own.
const SHORTEST_PIECE: usize = 900;

/// The bytes of an operator beside the codes that it shows, or nearly.
const OPERATOR: usize = 16;

/// The operations of a page, in pieces that each stand for themselves, and the marks of its content.
pub(super) struct Content {
    pub(super) pieces: Vec<Piece>,
    /// What each marked content sequence belongs to, by its identifier (MCID).
    pub(super) marks: Vec<MarkOf>,
}

/// Whole marked content sequences, one after another.
pub(super) struct Piece {
    pub(super) ops: Vec<Op>,
    pub(super) of: PieceOf,
}

/// Whose a piece is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum PieceOf {
    /// Other letters of the case are likely to have the same.
    Case,
    /// Its address, its number in the stack.
    Letter,
}

/// What a sequence of runs belongs to in the structure.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum MarkOf {
    /// Index into the letter's parts.
    Part(usize),
    /// The label of a list item, which is a part.
    Label { part: usize, text: Arc<str> },
}

/// Where a sequence of runs belongs.
#[derive(Clone, PartialEq)]
enum Owner {
    Content(MarkOf),
    Furniture,
}

struct Writer<'a, 'f> {
    parts: &'a [TypesetPart],
    faces: &'a mut Faces<'f>,
    /// Height of the page: PDF counts from its foot.
    height: f32,
    pieces: Vec<Piece>,
    marks: Vec<MarkOf>,
    owner: Option<Owner>,
    /// The piece that is being written: whose it is, its operations, the codes that they show.
    of: PieceOf,
    ops: Vec<Op>,
    codes_in_piece: usize,
    font: Option<(FontId, bool, f32)>,
    grey: f32,
    /// What the next text operator shows.
    shown: Vec<DictItem>,
    codes: Vec<u8>,
}

impl Content {
    /// The page's items, each text in a marked content sequence of its part, all else as an artifact.
    pub(super) fn of(page: &Page, parts: &[TypesetPart], faces: &mut Faces<'_>) -> Self {
        let mut writer = Writer {
            parts,
            faces,
            height: Pt::from(page.size.height).0,
            pieces: Vec::with_capacity(12),
            marks: Vec::with_capacity(24),
            owner: None,
            of: PieceOf::Case,
            ops: Vec::with_capacity(64),
            codes_in_piece: 0,
            font: None,
            grey: 0.0,
            shown: Vec::new(),
            codes: Vec::new(),
        };
        for item in &page.items {
            match item {
                PageItem::Run(run) => writer.run(run),
                PageItem::Rule(rule) => writer.rule(rule),
            }
        }
        writer.close();
        writer.finish_piece();
        Self { pieces: writer.pieces, marks: writer.marks }
    }

    /// Moves everything as a printer's calibration says; a printer without fault changes no byte.
    pub(super) fn calibrate(&mut self, calibration: &Calibration, page: PageSize) {
        if *calibration != Calibration::NONE {
            let matrix = CurTransMat::Raw(matrix(calibration, page));
            let ops = vec![Op::SetTransformationMatrix { matrix }];
            self.pieces.insert(0, Piece { ops, of: PieceOf::Case });
        }
    }
}

/// A calibration as PDF has it: PDF counts from the foot of the page upwards.
fn matrix(calibration: &Calibration, page: PageSize) -> [f32; 6] {
    let Calibration { scale_x, scale_y, shift_x, shift_y } = *calibration;
    let height = Pt::from(page.height).0;
    let up = height * (1.0 - scale_y) - Pt::from(shift_y).0;
    [scale_x, 0.0, 0.0, scale_y, rounded(Pt::from(shift_x).0), rounded(up)]
}

impl Writer<'_, '_> {
    fn run(&mut self, run: &GlyphRun) {
        let (owner, text) = match &run.of {
            RunOf::Part(part) => match self.parts.get(*part) {
                Some(typeset) => (Owner::Content(MarkOf::Part(*part)), &*typeset.text),
                None => return,
            },
            RunOf::Label { part, text } => {
                (Owner::Content(MarkOf::Label { part: *part, text: Arc::clone(text) }), &**text)
            }
            RunOf::Furniture(text) => (Owner::Furniture, &**text),
        };
        let Some(first) = run.glyphs.first() else { return };
        self.open(owner);
        self.paint(run.grey);
        let mut pen = Pen { x: rounded(first.x.0), rise: 0.0 };
        let matrix = TextMatrix::Translate(printpdf::Pt(pen.x), printpdf::Pt(self.above_foot(run.baseline.y.0)));
        self.ops.push(Op::SetTextMatrix { matrix });
        for cluster in &run.clusters {
            self.cluster(run, cluster, text, &mut pen);
        }
        self.show();
        self.raise(0.0, &mut pen);
    }

    fn cluster(&mut self, run: &GlyphRun, cluster: &TextCluster, text: &str, pen: &mut Pen) {
        let text = text.get(cluster.text.clone()).unwrap_or_default();
        let glyphs = run.glyphs.get(cluster.glyphs.clone()).unwrap_or_default();
        let plain = match glyphs {
            [] => return,
            [glyph] => self.faces.shows(run.font, glyph.id, text),
            _ => false,
        };
        if !plain {
            self.show();
            let actual = DictItem::String { data: utf16(text), literal: false };
            self.ops.push(Op::BeginMarkedContentWithProperties {
                tag: "Span".to_owned(),
                properties: DictItem::Dict { map: BTreeMap::from([("ActualText".to_owned(), actual)]) },
            });
        }
        for (place, glyph) in glyphs.iter().enumerate() {
            let (own, code) = self.faces.code(run.font, glyph.id, if place == 0 { text } else { "" });
            self.choose(run.font, own, run.size.0);
            self.raise(run.baseline.y.0 - glyph.y.0, pen);
            let kern = ((pen.x - glyph.x.0) * 1000.0 / run.size.0).round();
            if kern.abs() > PEN_TOLERANCE {
                self.flush_codes();
                self.shown.push(DictItem::Int(kern as i64));
                pen.x -= kern * run.size.0 / 1000.0;
            }
            self.codes.extend(code.to_be_bytes());
            pen.x += width(self.faces.open(run.font), glyph.id) * run.size.0 / 1000.0;
        }
        if !plain {
            self.show();
            self.ops.push(Op::EndMarkedContent);
        }
    }

    /// Selects the face's shared or own subset.
    fn choose(&mut self, face: FontId, own: bool, size: f32) {
        if self.font == Some((face, own, size)) {
            return;
        }
        self.show();
        self.font = Some((face, own, size));
        let font = PdfFontHandle::External(ResourceName(resource_name(face, own)));
        self.ops.push(Op::SetFont { font, size: printpdf::Pt(rounded(size)) });
    }

    /// Sets how far above the baseline the next glyphs stand.
    fn raise(&mut self, rise: f32, pen: &mut Pen) {
        let rise = rounded(rise);
        if rise != pen.rise {
            self.show();
            pen.rise = rise;
            self.ops.push(Op::SetLineOffset { multiplier: rise });
        }
    }

    fn flush_codes(&mut self) {
        if !self.codes.is_empty() {
            self.codes_in_piece += self.codes.len();
            self.shown.push(DictItem::String { data: std::mem::take(&mut self.codes), literal: true });
        }
    }

    fn show(&mut self) {
        self.flush_codes();
        if !self.shown.is_empty() {
            // printpdf's own operator writes each glyph as a string of its own, three times as long.
            let shown = DictItem::Array(std::mem::take(&mut self.shown));
            self.ops.push(Op::Unknown { key: "TJ".to_owned(), value: vec![shown] });
        }
    }

    fn rule(&mut self, rule: &Rule) {
        self.close();
        self.begin(rule.part.map_or(PieceOf::Case, |part| self.piece_of(part)));
        let point =
            |x: Pt, y: f32| LinePoint { p: Point { x: printpdf::Pt(rounded(x.0)), y: printpdf::Pt(y) }, bezier: false };
        let points =
            vec![point(rule.from.x, self.above_foot(rule.from.y.0)), point(rule.to.x, self.above_foot(rule.to.y.0))];
        let grey = Greyscale { percent: rounded(rule.grey.clamp(0.0, 1.0)), icc_profile: None };
        self.ops.extend([
            Op::BeginMarkedContent { tag: "Artifact".to_owned() },
            Op::SetOutlineColor { col: Color::Greyscale(grey) },
            Op::SetOutlineThickness { pt: printpdf::Pt(rounded(rule.width.0)) },
            Op::DrawLine { line: Line { points, is_closed: false } },
            Op::EndMarkedContent,
        ]);
    }

    fn paint(&mut self, grey: f32) {
        let grey = rounded(grey.clamp(0.0, 1.0));
        if grey != self.grey {
            self.grey = grey;
            self.ops.push(Op::SetFillColor { col: Color::Greyscale(Greyscale { percent: grey, icc_profile: None }) });
        }
    }

    fn open(&mut self, owner: Owner) {
        if self.owner.as_ref() == Some(&owner) {
            return;
        }
        self.close();
        self.begin(match &owner {
            Owner::Content(MarkOf::Part(part) | MarkOf::Label { part, .. }) => self.piece_of(*part),
            Owner::Furniture => PieceOf::Letter,
        });
        self.owner = Some(owner.clone());
        let (tag, properties) = match owner {
            Owner::Content(of) => {
                let mark = self.marks.len() as i64;
                let tag = match &of {
                    MarkOf::Part(part) => self.parts.get(*part).map_or("P", |part| tag_of(part.id.slot)),
                    MarkOf::Label { .. } => "Lbl",
                };
                self.marks.push(of);
                (tag, ("MCID", DictItem::Int(mark)))
            }
            Owner::Furniture => ("Artifact", ("Type", DictItem::Name(b"Pagination".to_vec()))),
        };
        let properties = DictItem::Dict { map: BTreeMap::from([(properties.0.to_owned(), properties.1)]) };
        self.ops.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
        self.ops.push(Op::StartTextSection);
    }

    fn close(&mut self) {
        if self.owner.take().is_some() {
            self.ops.push(Op::EndTextSection);
            self.ops.push(Op::EndMarkedContent);
        }
    }

    fn piece_of(&self, part: usize) -> PieceOf {
        match self.parts.get(part) {
            Some(part) if part.id.slot == Slot::Address => PieceOf::Letter,
            _ => PieceOf::Case,
        }
    }

    /// Begins a piece where what follows is another's, or where enough is in the one before.
    fn begin(&mut self, of: PieceOf) {
        if self.of != of || self.ops.len() * OPERATOR + self.codes_in_piece >= SHORTEST_PIECE {
            self.finish_piece();
            self.of = of;
        }
    }

    fn finish_piece(&mut self) {
        // Each piece chooses font and colour for itself, so that it is the same wherever it stands.
        self.font = None;
        self.paint(0.0);
        self.codes_in_piece = 0;
        let ops = std::mem::take(&mut self.ops);
        if !ops.is_empty() {
            self.pieces.push(Piece { ops, of: self.of });
        }
    }

    fn above_foot(&self, y: f32) -> f32 {
        rounded(self.height - y)
    }
}

/// Where the reader's pen stands.
struct Pen {
    x: f32,
    rise: f32,
}

/// The name of a face's shared or own subset among the resources.
pub(super) fn resource_name(face: FontId, own: bool) -> String {
    format!("{}{}", if own { "G" } else { "F" }, face.0)
}

/// UTF-16BE with its mark, as PDF text strings have it (ISO 32000-1, 7.9.2.2).
pub(super) fn utf16(text: &str) -> Vec<u8> {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    [0xFE, 0xFF].into_iter().chain(units).collect()
}

/// To a thousandth of a point: what is finer does not show and only makes files longer.
fn rounded(length: f32) -> f32 {
    (length * 1000.0).round() / 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unit::{Mm, PagePoint};

    #[test]
    fn the_matrix_moves_points_as_the_calibration_says() {
        let calibration = Calibration { scale_x: 1.01, scale_y: 0.98, shift_x: Mm(-1.5), shift_y: Mm(3.0) };
        let [a, b, c, d, e, f] = matrix(&calibration, PageSize::A4);
        assert_eq!((b, c), (0.0, 0.0));
        let height = Pt::from(PageSize::A4.height).0;
        for (x, y) in [(0.0, 0.0), (25.0, 62.7), (200.0, 290.0)] {
            let point = PagePoint::new(Mm(x), Mm(y));
            let meant = calibration.of_point(point);
            let (drawn_x, drawn_y) = (a * point.x.0 + e, height - (d * (height - point.y.0) + f));
            assert!((drawn_x - meant.x.0).abs() < 0.01 && (drawn_y - meant.y.0).abs() < 0.01, "{x} {y}");
        }
    }
}
