//! What stands on a page, as operators of a content stream.

use std::sync::Arc;

use super::assembly::Faces;
use super::font::width;
use super::operators::Operators;
use super::structure::tag_of;
use crate::model::{Calibration, Slot};
use crate::typeset::{FontId, GlyphRun, Page, PageItem, Rule, RunOf, TextCluster, TypesetPart};
use crate::unit::{PageSize, Pt};

/// A difference of the pen that is worth a number: half a thousandth of the type size.
const PEN_TOLERANCE: f32 = 0.5;

/// A piece of a page that other letters may have too is at least so long: each piece is a stream of its own.
const SHORTEST_PIECE: usize = 900;

/// The operators of a page, in pieces that each stand for themselves, and the marks of its content.
pub(super) struct Content {
    pub(super) pieces: Vec<Piece>,
    /// What each marked content sequence belongs to, by its identifier (MCID).
    pub(super) marks: Vec<MarkOf>,
}

/// Whole marked content sequences, one after another.
pub(super) struct Piece {
    pub(super) operators: Vec<u8>,
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
    of: PieceOf,
    font: Option<(FontId, bool, f32)>,
    operators: Operators,
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
            font: None,
            operators: Operators::default(),
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
            let numbers = matrix(calibration, page).map(|number| number.to_string()).join(" ");
            let operators = format!("{numbers} cm\n").into_bytes();
            self.pieces.insert(0, Piece { operators, of: PieceOf::Case });
        }
    }
}

/// A calibration as PDF has it: PDF counts from the foot of the page upwards.
fn matrix(calibration: &Calibration, page: PageSize) -> [f32; 6] {
    let Calibration { scale_x, scale_y, shift_x, shift_y } = *calibration;
    let height = Pt::from(page.height).0;
    let up = height * (1.0 - scale_y) - Pt::from(shift_y).0;
    // To a thousandth of a point, as all lengths.
    let rounded = |length: f32| (length * 1000.0).round() / 1000.0;
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
        self.operators.fill_grey(run.grey);
        let mut pen = self.operators.begin_line(first.x.0, self.height - run.baseline.y.0);
        for cluster in &run.clusters {
            self.cluster(run, cluster, text, &mut pen);
        }
        self.operators.raise(0.0);
    }

    /// `pen` is where the reader stands, from the page's left edge.
    fn cluster(&mut self, run: &GlyphRun, cluster: &TextCluster, text: &str, pen: &mut f32) {
        let text = text.get(cluster.text.clone()).unwrap_or_default();
        let glyphs = run.glyphs.get(cluster.glyphs.clone()).unwrap_or_default();
        let plain = match glyphs {
            [] => return,
            [glyph] => self.faces.shows(run.font, glyph.id, text),
            _ => false,
        };
        if !plain {
            self.operators.begin_actual_text(text);
        }
        for (place, glyph) in glyphs.iter().enumerate() {
            let (own, code) = self.faces.code(run.font, glyph.id, if place == 0 { text } else { "" });
            self.choose(run.font, own, run.size.0);
            self.operators.raise(run.baseline.y.0 - glyph.y.0);
            let kern = ((*pen - glyph.x.0) * 1000.0 / run.size.0).round();
            if kern.abs() > PEN_TOLERANCE {
                self.operators.kern(kern as i64);
                *pen -= kern * run.size.0 / 1000.0;
            }
            self.operators.glyph(code);
            *pen += width(self.faces.open(run.font), glyph.id) * run.size.0 / 1000.0;
        }
        if !plain {
            self.operators.end_marked();
        }
    }

    /// Selects the face's shared or own subset.
    fn choose(&mut self, face: FontId, own: bool, size: f32) {
        if self.font != Some((face, own, size)) {
            self.font = Some((face, own, size));
            self.operators.font(&resource_name(face, own), size);
        }
    }

    fn rule(&mut self, rule: &Rule) {
        self.close();
        let of = match rule.part {
            Some(part) => self.piece_of(part),
            None => PieceOf::Case,
        };
        self.begin(of);
        let (from, to) = (rule.from, rule.to);
        let (from, to) = ((from.x.0, self.height - from.y.0), (to.x.0, self.height - to.y.0));
        self.operators.rule(from, to, rule.width.0, rule.grey);
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
        match owner {
            Owner::Content(of) => {
                let tag = match &of {
                    MarkOf::Part(part) => self.parts.get(*part).map_or("P", |part| tag_of(part.id.slot)),
                    MarkOf::Label { .. } => "Lbl",
                };
                self.operators.begin_marked(tag, self.marks.len());
                self.marks.push(of);
            }
            Owner::Furniture => self.operators.begin_furniture(),
        }
    }

    fn close(&mut self) {
        if self.owner.take().is_some() {
            self.operators.end_text();
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
        if self.of != of || self.operators.len() >= SHORTEST_PIECE {
            self.finish_piece();
            self.of = of;
        }
    }

    fn finish_piece(&mut self) {
        // Each piece chooses font and colour for itself, so that it is the same wherever it stands.
        self.font = None;
        let operators = self.operators.take();
        if !operators.is_empty() {
            self.pieces.push(Piece { operators, of: self.of });
        }
    }
}

/// The name of a face's shared or own subset among the resources.
pub(super) fn resource_name(face: FontId, own: bool) -> String {
    format!("{}{}", if own { "G" } else { "F" }, face.0)
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
