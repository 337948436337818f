//! Sheets that are printed with letters and are none: the cover sheet of a stack, the ruler sheet of a printer.
//!
//! Their words come from the caller, in the language of the person at the printer.

use std::sync::Arc;

use super::canvas::{Canvas, Order, Place};
use super::fonts::FaceStyle;
use super::habits::Leading;
use super::letter::{Typesetter, missing_glyphs, printable};
use super::page::{Rule, RunOf, TypesetLetter, TypesetPart};
use super::paragraph::{Align, Direction, Paragraph, TextStyle};
use crate::model::{LanguageTag, PartId, Slot, Typeface};
use crate::notice::Noted;
use crate::unit::{Mm, PagePoint, PageSize, Pt};

/// What lies on top of a printed stack: what is in it, and a line that shows whether the printer kept the scale.
#[derive(Debug, Clone, PartialEq)]
pub struct CoverSheet {
    pub language: LanguageTag,
    pub paper: PageSize,
    pub title: String,
    /// Under the title: when it was made, how many sheets, what to do.
    pub notes: Vec<String>,
    pub entries: Vec<CoverEntry>,
    /// Beside the line of 100 mm; empty: there is no such line.
    pub scale_note: String,
}

/// One letter of the stack.
#[derive(Debug, Clone, PartialEq)]
pub struct CoverEntry {
    /// Its number in the stack: "1".
    pub number: String,
    pub text: String,
    /// At the right: how many pages.
    pub detail: String,
}

/// A sheet of rulers: where each edge of the paper cuts them tells how a printer shifts and stretches.
#[derive(Debug, Clone, PartialEq)]
pub struct RulerSheet {
    pub language: LanguageTag,
    pub paper: PageSize,
    pub title: String,
    /// What to read and where to enter it.
    pub steps: Vec<String>,
    /// Names of the four readings: left, top, right, bottom.
    pub readings: [String; 4],
}

/// The text keeps this far from the paper's edges.
const MARGIN: Mm = Mm(25.0);
const SIZE: Pt = Pt(11.0);
const TITLE_SIZE: Pt = Pt(16.0);
const NUMBER_WIDTH: Mm = Mm(10.0);
const DETAIL_WIDTH: Mm = Mm(35.0);
/// The line that shows the scale.
const SCALE_LENGTH: Mm = Mm(100.0);
/// From the lower edge of the paper to the line.
const SCALE_ABOVE_EDGE: Mm = Mm(25.0);
const LINE: Pt = Pt(0.4);
/// The rulers begin so far from the paper's edge that every printer prints them, and are as long as they need.
pub const RULER_FROM_EDGE: Mm = Mm(10.0);
const RULER_LENGTH: Mm = Mm(40.0);

/// Where text runs down a page.
struct Column<'a> {
    language: &'a LanguageTag,
    paper: PageSize,
    page: usize,
    y: Pt,
    bottom: Pt,
}

/// One paragraph of a column.
struct Entry<'a> {
    slot: Slot,
    text: &'a str,
    style: TextStyle,
    left: Mm,
    width: Mm,
    label: Option<&'a str>,
}

impl Typesetter {
    /// Sets the cover sheet of a stack, on more pages where there are many letters.
    pub fn cover_sheet(&mut self, sheet: &CoverSheet) -> Noted<TypesetLetter> {
        let mut canvas = Canvas::default();
        let page = canvas.add_page(sheet.paper);
        let width = sheet.paper.width - MARGIN * 2.0;
        let right_to_left = sheet.language.is_right_to_left();
        let plain = plain_style(&sheet.language);
        let bottom = Pt::from(sheet.paper.height - SCALE_ABOVE_EDGE - Mm(20.0));
        let mut column = Column { language: &sheet.language, paper: sheet.paper, page, y: MARGIN.into(), bottom };

        let title = TextStyle { size: TITLE_SIZE, face: FaceStyle::BOLD, ..plain };
        self.entry(&mut canvas, &mut column, &Entry::text(Slot::Subject, &sheet.title, title, width));
        column.y += SIZE * 0.6;
        for note in &sheet.notes {
            self.entry(&mut canvas, &mut column, &Entry::text(Slot::Facts, note, plain, width));
        }
        column.y += SIZE;
        for entry in &sheet.entries {
            let text_width = width - NUMBER_WIDTH - DETAIL_WIDTH;
            let (left, detail_left) = if right_to_left {
                (MARGIN + DETAIL_WIDTH, MARGIN)
            } else {
                (MARGIN + NUMBER_WIDTH, MARGIN + width - DETAIL_WIDTH)
            };
            let text =
                Entry { label: Some(&entry.number), left, ..Entry::text(Slot::Demand, &entry.text, plain, text_width) };
            let first = self.entry(&mut canvas, &mut column, &text);
            // The detail stands on the entry's first line.
            let detail_style = TextStyle { align: Align::End, ..plain };
            let detail =
                self.setter.set(&printable(&entry.detail), &sheet.language, &detail_style, Some(DETAIL_WIDTH.into()));
            if let Some(place) = first {
                let part = add_part(&mut canvas, Slot::Facts, &sheet.language, &detail);
                canvas.put_part_line(part, 0, Place { left: detail_left.into(), ..place });
            }
            column.y += SIZE * 0.3;
        }
        if !sheet.scale_note.is_empty() {
            self.scale_line(&mut canvas, sheet, plain, page);
        }
        self.finish_sheet(canvas, &sheet.language, &sheet.title)
    }

    /// Sets a ruler sheet: a ruler across each edge, its zero at 10 mm from the edge, and the words for the readings.
    ///
    /// Held against a real ruler, each printed zero tells how far it is from the paper's edge; the two rulers of 100 mm
    /// tell the scale each way.
    pub fn ruler_sheet(&mut self, sheet: &RulerSheet) -> Noted<TypesetLetter> {
        let mut canvas = Canvas::default();
        let paper = sheet.paper;
        let page = canvas.add_page(paper);
        let plain = plain_style(&sheet.language);
        let width = paper.width - RULER_LENGTH * 2.0 - Mm(20.0);
        let left = RULER_LENGTH + Mm(10.0);
        let mut column = Column {
            language: &sheet.language,
            paper,
            page,
            y: Mm(70.0).into(),
            bottom: (paper.height - Mm(70.0)).into(),
        };
        let title = TextStyle { size: TITLE_SIZE, face: FaceStyle::BOLD, ..plain };
        let entry = Entry { left, ..Entry::text(Slot::Subject, &sheet.title, title, width) };
        self.entry(&mut canvas, &mut column, &entry);
        column.y += SIZE;
        for (number, step) in sheet.steps.iter().enumerate() {
            let label = format!("{}.", number + 1);
            let hang = Mm(8.0);
            let at = if sheet.language.is_right_to_left() { left } else { left + hang };
            let entry = Entry { label: Some(&label), left: at, ..Entry::text(Slot::Demand, step, plain, width - hang) };
            self.entry(&mut canvas, &mut column, &entry);
            column.y += SIZE * 0.4;
        }
        let (middle_x, middle_y) = (paper.width / 2.0, paper.height / 2.0);
        let (right, bottom) = (paper.width - RULER_FROM_EDGE, paper.height - RULER_FROM_EDGE);
        let rulers = [
            (PagePoint::new(RULER_FROM_EDGE, middle_y), (1.0, 0.0)),
            (PagePoint::new(middle_x, RULER_FROM_EDGE), (0.0, 1.0)),
            (PagePoint::new(right, middle_y), (-1.0, 0.0)),
            (PagePoint::new(middle_x, bottom), (0.0, -1.0)),
        ];
        for ((zero, direction), reading) in rulers.into_iter().zip(&sheet.readings) {
            ruler(&mut canvas, page, zero, direction, RULER_LENGTH);
            let label = TextStyle { size: Pt(9.0), align: Align::Centre, ..plain };
            let width = Mm(50.0);
            let paragraph = self.setter.set(&printable(reading), &sheet.language, &label, Some(width.into()));
            let centre_x = zero.x + Pt::from(RULER_LENGTH / 2.0) * direction.0;
            let below = if direction.1 < 0.0 { Mm(-8.0) - RULER_LENGTH } else { Mm(8.0) };
            let beside = if direction.1 == 0.0 { Mm(8.0) } else { below + RULER_LENGTH * direction.1.max(0.0) };
            let part = add_part(&mut canvas, Slot::Facts, &sheet.language, &paragraph);
            let left = centre_x - Pt::from(width / 2.0);
            for line in 0..paragraph.lines().len() {
                let baseline = zero.y + Pt::from(beside) + Pt(11.0 * line as f32);
                canvas.put_part_line(part, line, Place { page, left, baseline, pitch: Pt(11.0), grey: 0.0 });
            }
        }
        // Scale: 100 mm each way, clear of the rulers at the edges.
        let across = PagePoint::new(MARGIN * 2.0, middle_y + Mm(30.0));
        ruler(&mut canvas, page, across, (1.0, 0.0), SCALE_LENGTH);
        let down = PagePoint::new(paper.width - Mm(42.0), middle_y + Mm(18.0));
        ruler(&mut canvas, page, down, (0.0, 1.0), SCALE_LENGTH);
        self.finish_sheet(canvas, &sheet.language, &sheet.title)
    }

    /// Puts a paragraph into a column; where its first line went.
    fn entry(&mut self, canvas: &mut Canvas, column: &mut Column, entry: &Entry) -> Option<Place> {
        let text = printable(entry.text);
        let paragraph = self.setter.set(&text, column.language, &entry.style, Some(entry.width.into()));
        let part = add_part(canvas, entry.slot, column.language, &paragraph);
        let leading = Leading::of_text(&text).lines.max(Leading::of_script(None).lines);
        let pitch = entry.style.size * leading;
        let mut first = None;
        for line in 0..paragraph.lines().len() {
            if column.y + pitch > column.bottom {
                column.page = canvas.add_page(column.paper);
                column.y = MARGIN.into();
            }
            let baseline = column.y + entry.style.size;
            let place = Place { page: column.page, left: entry.left.into(), baseline, pitch, grey: 0.0 };
            if let (0, Some(label)) = (line, entry.label) {
                self.label(canvas, column, entry, part, label, place);
            }
            first.get_or_insert(place);
            canvas.put_part_line(part, line, place);
            column.y += pitch;
        }
        first
    }

    fn label(&mut self, canvas: &mut Canvas, column: &Column, entry: &Entry, part: usize, label: &str, place: Place) {
        let text = printable(label);
        let paragraph = self.setter.set(&text, column.language, &plain_style(column.language), None);
        let ink = paragraph.lines().first().map_or(Pt(0.0), |line| line.left);
        let left = if column.language.is_right_to_left() {
            Pt::from(entry.left + entry.width + Mm(3.0))
        } else {
            Pt::from(entry.left - Mm(3.0)) - paragraph.width()
        };
        let of = RunOf::Label { part, text };
        canvas.put_line(&paragraph, 0, of, Order::Part(part), Place { left: left - ink, ..place });
    }

    fn scale_line(&mut self, canvas: &mut Canvas, sheet: &CoverSheet, style: TextStyle, page: usize) {
        let y = sheet.paper.height - SCALE_ABOVE_EDGE;
        ruler(canvas, page, PagePoint::new(MARGIN, y), (1.0, 0.0), SCALE_LENGTH);
        let width = sheet.paper.width - MARGIN * 2.0;
        let style = TextStyle { size: Pt(9.0), ..style };
        let paragraph = self.setter.set(&printable(&sheet.scale_note), &sheet.language, &style, Some(width.into()));
        let part = add_part(canvas, Slot::Facts, &sheet.language, &paragraph);
        let pitch = Pt(12.0);
        let last = Pt::from(y - Mm(6.0));
        let lines = paragraph.lines().len();
        for line in 0..lines {
            let baseline = last - pitch * (lines - 1 - line) as f32;
            canvas.put_part_line(part, line, Place { page, left: MARGIN.into(), baseline, pitch, grey: 0.0 });
        }
    }

    fn finish_sheet(&mut self, canvas: Canvas, language: &LanguageTag, title: &str) -> Noted<TypesetLetter> {
        let notices = missing_glyphs(&canvas.parts, "");
        let (parts, pages) = canvas.finish();
        Noted { value: TypesetLetter { language: language.clone(), title: title.to_owned(), parts, pages }, notices }
    }
}

impl<'a> Entry<'a> {
    fn text(slot: Slot, text: &'a str, style: TextStyle, width: Mm) -> Self {
        Self { slot, text, style, left: MARGIN, width, label: None }
    }
}

pub(super) fn plain_style(language: &LanguageTag) -> TextStyle {
    TextStyle {
        typeface: Typeface::Sans,
        face: FaceStyle::REGULAR,
        size: SIZE,
        align: Align::Start,
        indent: Pt(0.0),
        direction: if language.is_right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight },
        hyphenated: false,
    }
}

pub(super) fn add_part(canvas: &mut Canvas, slot: Slot, language: &LanguageTag, paragraph: &Arc<Paragraph>) -> usize {
    let index = canvas.parts.iter().filter(|part| part.id.slot == slot).count();
    canvas.parts.push(TypesetPart {
        document: 0,
        id: PartId { slot, index: u16::try_from(index).unwrap_or(u16::MAX) },
        text: Arc::clone(paragraph.text()),
        language: language.clone(),
        paragraph: Arc::clone(paragraph),
        lines: Vec::new(),
    });
    canvas.parts.len() - 1
}

/// A line with a tick for each millimetre pair, longer at 10 mm; `direction` is one step along it.
fn ruler(canvas: &mut Canvas, page: usize, zero: PagePoint, direction: (f32, f32), length: Mm) {
    let along = |distance: Mm| PagePoint {
        x: zero.x + Pt::from(distance) * direction.0,
        y: zero.y + Pt::from(distance) * direction.1,
    };
    let mut put = |from: PagePoint, to: PagePoint| {
        canvas.put_rule(page, Order::Marks, Rule { from, to, width: LINE, grey: 0.0, part: None });
    };
    put(along(Mm(0.0)), along(length));
    for millimetre in (0..=length.0 as u16).step_by(2) {
        let tick = if millimetre % 10 == 0 { Mm(3.0) } else { Mm(1.5) };
        let at = along(Mm(f32::from(millimetre)));
        let to =
            PagePoint { x: at.x + Pt::from(tick) * direction.1.abs(), y: at.y + Pt::from(tick) * direction.0.abs() };
        put(at, to);
    }
}
