//! Printed envelopes and label sheets: the same addresses as on the letters.

use std::sync::Arc;

use super::canvas::{Canvas, Place};
use super::fit::{self, AddressSetting, Step};
use super::fonts::FaceStyle;
use super::habits::{Leading, block_reads_right_to_left};
use super::letter::{Typesetter, missing_glyphs, printable};
use super::page::TypesetLetter;
use super::paragraph::{Direction, Paragraph, TextStyle};
use super::sheets::{add_part, plain_style};
use crate::data::envelopes::LabelSheet;
use crate::model::{Area, LanguageTag, Slot, Typeface};
use crate::notice::{Noted, Notice};
use crate::unit::{Mm, PageSize, Pt};

/// What is printed on an envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct EnvelopeText {
    /// Of the address; for the choice of typefaces and for who has it read aloud.
    pub language: LanguageTag,
    /// For the file's metadata.
    pub title: String,
    /// Lines divided by `\n`, as on the letter.
    pub address: String,
    /// The sender's lines, divided by `\n`; empty: none is printed.
    pub sender: String,
    pub sender_place: SenderPlace,
    /// "By air mail"; empty: none.
    pub postal_mark: String,
    pub typeface: Typeface,
}

/// Where the sender stands on an envelope.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SenderPlace {
    /// At the top left of the front.
    #[default]
    Front,
    /// On the flap: a second page, printed on the back.
    BackFlap,
}

/// The text of one label.
#[derive(Debug, Clone, PartialEq)]
pub struct LabelText {
    pub language: LanguageTag,
    /// Lines divided by `\n`.
    pub text: String,
}

// Where things stand on an envelope is our own: the address right of the middle and low, clear of the stamp above it and of
// the lower edge, which sorting machines print on.
const EDGE: Mm = Mm(10.0);
const ADDRESS_FROM_LEFT: f32 = 0.42;
const ADDRESS_FROM_TOP: f32 = 0.42;
const FREE_BELOW_ADDRESS: Mm = Mm(16.0);
const ENVELOPE_SIZE: Pt = Pt(12.0);
const SENDER_SIZE: Pt = Pt(9.0);
const POSTAL_MARK_SIZE: Pt = Pt(10.0);
const LABEL_SIZE: Pt = Pt(11.0);
/// Return labels are small; nobody has to sort by them.
const SMALLEST_LABEL: Pt = Pt(6.0);
const LABEL_PADDING_X: Mm = Mm(4.0);
const LABEL_PADDING_Y: Mm = Mm(1.5);

/// How wide the sender and the postal mark below it may be.
fn sender_width(envelope: PageSize) -> Mm {
    Mm(envelope.width.0 * 0.45)
}

impl EnvelopeText {
    fn sender_at(&self, x: Mm, envelope: PageSize) -> Lines<'_> {
        let height = envelope.height * ADDRESS_FROM_TOP - EDGE;
        Lines {
            slot: Slot::SenderBlock,
            text: &self.sender,
            language: &self.language,
            typeface: self.typeface,
            face: FaceStyle::REGULAR,
            size: SENDER_SIZE,
            smallest: SMALLEST_LABEL,
            area: Area { x, y: EDGE, width: sender_width(envelope), height },
            centred: false,
        }
    }

    fn postal_mark_at(&self, y: Mm, envelope: PageSize) -> Lines<'_> {
        Lines {
            slot: Slot::PostalMark,
            text: &self.postal_mark,
            language: &self.language,
            typeface: self.typeface,
            face: FaceStyle::BOLD,
            size: POSTAL_MARK_SIZE,
            smallest: fit::SMALLEST_ADDRESS,
            area: Area { x: EDGE, y, width: sender_width(envelope), height: Mm(10.0) },
            centred: false,
        }
    }

    fn address_on(&self, envelope: PageSize) -> Lines<'_> {
        let (left, top) = (envelope.width * ADDRESS_FROM_LEFT, envelope.height * ADDRESS_FROM_TOP);
        let (width, height) = (envelope.width - left - EDGE, envelope.height - top - FREE_BELOW_ADDRESS);
        Lines {
            slot: Slot::Address,
            text: &self.address,
            language: &self.language,
            typeface: self.typeface,
            face: FaceStyle::REGULAR,
            size: ENVELOPE_SIZE,
            smallest: fit::SMALLEST_ADDRESS,
            area: Area { x: left, y: top, width, height },
            centred: false,
        }
    }
}

impl Typesetter {
    /// Sets an envelope of this size, addressed; a second page is its back, where the sender stands on the flap.
    pub fn envelope(&mut self, size: PageSize, text: &EnvelopeText) -> Noted<TypesetLetter> {
        let mut canvas = Canvas::default();
        let mut notices = Vec::new();
        let front = canvas.add_page(size);
        let mut below_sender = EDGE;
        if !text.sender.is_empty() {
            let (page, x) = match text.sender_place {
                SenderPlace::Front => (front, EDGE),
                SenderPlace::BackFlap => (canvas.add_page(size), (size.width - sender_width(size)) / 2.0),
            };
            let bottom = self.lines(&mut canvas, &mut notices, page, &text.sender_at(x, size));
            if page == front {
                below_sender = bottom + Mm(4.0);
            }
        }
        if !text.postal_mark.is_empty() {
            self.lines(&mut canvas, &mut notices, front, &text.postal_mark_at(below_sender, size));
        }
        self.lines(&mut canvas, &mut notices, front, &text.address_on(size));
        self.finish(canvas, notices, &text.language, &text.title)
    }

    /// Sets labels on as many sheets as they need; `first` is the first label to print on, counted from 0.
    pub fn labels(
        &mut self,
        sheet: &LabelSheet,
        labels: &[LabelText],
        first: usize,
        typeface: Typeface,
        title: &str,
    ) -> Noted<TypesetLetter> {
        let mut canvas = Canvas::default();
        let mut notices = Vec::new();
        let count = sheet.count().max(1);
        let first = first % count;
        let mut page = canvas.add_page(sheet.paper);
        for (number, label) in labels.iter().enumerate() {
            let place = first + number;
            if number > 0 && place.is_multiple_of(count) {
                page = canvas.add_page(sheet.paper);
            }
            let whole = sheet.label(place);
            let area = Area {
                x: whole.x + LABEL_PADDING_X,
                y: whole.y + LABEL_PADDING_Y,
                width: whole.width - LABEL_PADDING_X * 2.0,
                height: whole.height - LABEL_PADDING_Y * 2.0,
            };
            self.lines(
                &mut canvas,
                &mut notices,
                page,
                &Lines {
                    slot: Slot::Address,
                    text: &label.text,
                    language: &label.language,
                    typeface,
                    face: FaceStyle::REGULAR,
                    size: LABEL_SIZE,
                    smallest: SMALLEST_LABEL,
                    area,
                    centred: true,
                },
            );
        }
        let language = labels.first().map_or(LanguageTag::ENGLISH, |label| label.language.clone());
        self.finish(canvas, notices, &language, title)
    }

    /// Puts lines into an area as large as they fit; the bottom of the last.
    fn lines(&mut self, canvas: &mut Canvas, notices: &mut Vec<Notice>, page: usize, lines: &Lines) -> Mm {
        let text = printable(lines.text);
        let leading = Leading::of_text(&text);
        let style = TextStyle {
            typeface: lines.typeface,
            face: lines.face,
            size: lines.size,
            direction: Direction::OfText,
            ..plain_style(lines.language)
        };
        let usual = self.setter.set(&text, lines.language, &style, None);
        let widths: Vec<f32> = usual.lines().iter().map(|line| line.width.0 / lines.size.0).collect();
        let room = PageSize { width: lines.area.width, height: lines.area.height };
        let setting = fit::ladder(&widths, room, lines.size, lines.smallest, leading.pitches()).unwrap_or_else(|| {
            notices.push(Notice::warning("address-too-large").about(lines.text.lines().next().unwrap_or_default()));
            let (size, step) = (lines.smallest, Step::SmallerType);
            AddressSetting { size, pitch: size * leading.tightest_lines, step }
        });
        let style = TextStyle { size: setting.size, ..style };
        let paragraph = self.setter.set(&text, lines.language, &style, None);
        put_lines(canvas, page, lines, &paragraph, setting)
    }

    fn finish(
        &mut self,
        canvas: Canvas,
        mut notices: Vec<Notice>,
        language: &LanguageTag,
        title: &str,
    ) -> Noted<TypesetLetter> {
        notices.extend(missing_glyphs(&canvas.parts, ""));
        let (parts, pages) = canvas.finish();
        Noted { value: TypesetLetter { language: language.clone(), title: title.to_owned(), parts, pages }, notices }
    }
}

/// Lines in an area.
struct Lines<'a> {
    slot: Slot,
    text: &'a str,
    language: &'a LanguageTag,
    typeface: Typeface,
    face: FaceStyle,
    size: Pt,
    smallest: Pt,
    area: Area,
    /// In the middle of the area's height, else at its top.
    centred: bool,
}

fn put_lines(
    canvas: &mut Canvas,
    page: usize,
    lines: &Lines,
    paragraph: &Arc<Paragraph>,
    setting: AddressSetting,
) -> Mm {
    let part = add_part(canvas, lines.slot, lines.language, paragraph);
    let AddressSetting { size, pitch, .. } = setting;
    let height = Mm::from(Pt(fit::block_height(paragraph.lines().len(), size.0, pitch.0)));
    let spare = if lines.centred { (lines.area.height - height) / 2.0 } else { Mm(0.0) };
    let top = lines.area.y + Mm(spare.0.max(0.0));
    let (left, right) = (Pt::from(lines.area.x), Pt::from(lines.area.right()));
    let mut baseline = Pt::from(top) + size * fit::INK_ABOVE;
    let right_to_left = block_reads_right_to_left(paragraph.text()).unwrap_or(paragraph.layout().is_rtl());
    for (number, line) in paragraph.lines().iter().enumerate() {
        let edge = if right_to_left { right - line.width } else { left };
        canvas.put_part_line(part, number, Place { page, left: edge - line.left, baseline, pitch, grey: 0.0 });
        baseline += pitch;
    }
    top + height
}
