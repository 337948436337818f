//! The typesetter: a letter on stationery to pages.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::canvas::{Canvas, Order, Place};
use super::fonts::{FaceStyle, FontBook};
use super::habits::{Habits, is_mostly_latin};
use super::page::{Rule, RunOf, TypesetLetter, TypesetPart};
use super::paragraph::{Align, Direction, Paragraph, ParagraphSetter, TextStyle};
use crate::model::{Area, Choices, LanguageTag, Letter, Part, PartId, Slot, Stationery, TypeChoices, Typeface};
use crate::notice::{Noted, Notice, Place as NoticePlace, Severity};
use crate::unit::{Mm, PagePoint, Pt};

/// Sets letters; keeps what it shaped, so that a key typed in a letter costs one paragraph.
pub struct Typesetter {
    pub(super) setter: ParagraphSetter,
}

/// What a person chooses of a letter's page beyond its type.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LetterOptions {
    pub return_line: bool,
    pub fold_marks: bool,
    /// What always shows of the page in the window of the chosen envelope (see [`super::fit`]): the address is kept inside
    /// it where it can be. None: only the stationery's address field counts.
    pub window: Option<Area>,
    /// The letter's number in a printed stack, tiny at the foot, so that printing can go on where it stopped.
    pub running_number: Option<u32>,
}

/// One letter, or one of its enclosures, while it is set.
pub(super) struct Document<'a> {
    pub index: usize,
    pub letter: &'a Letter,
    pub stationery: &'a Stationery,
    pub type_choices: &'a TypeChoices,
    pub options: &'a LetterOptions,
    pub habits: Habits,
    /// Index into the canvas's pages.
    pub first_page: usize,
}

/// Body type where neither the person nor the stationery says otherwise.
pub const BODY_SIZE: Pt = Pt(11.0);

/// The sizes that a letter can be set in.
pub const SIZES: std::ops::RangeInclusive<f32> = 9.0..=14.0;

/// Marks on the paper's edge do not shout: a hair line in light grey.
const MARK_WIDTH: Pt = Pt(0.3);
const MARK_GREY: f32 = 0.6;
const FOLD_MARK_LENGTH: Mm = Mm(3.0);
/// The hole mark is the longer one.
const HOLE_MARK_LENGTH: Mm = Mm(5.0);

impl Typesetter {
    pub fn new(fonts: Arc<FontBook>) -> Self {
        Self { setter: ParagraphSetter::new(fonts) }
    }

    pub fn fonts(&self) -> &Arc<FontBook> {
        self.setter.book()
    }

    /// Begins a further letter, in however many attempts it is then set: what none of the last letters needed is forgotten.
    pub fn begin_letter(&mut self) {
        self.setter.begin_letter();
    }

    /// Sets a letter and what is enclosed with it.
    ///
    /// Never fails: what no font can print is left out and is a notice of the worst severity (`missing-glyph`, at its place
    /// in the part); a letter of more than one page, an address line that is wider than the field and an address that is
    /// higher are notices too. Each enclosure begins on a page of its own, laid out as a letter.
    pub fn letter(
        &mut self,
        letter: &Letter,
        stationery: &Stationery,
        type_choices: &TypeChoices,
        options: &LetterOptions,
    ) -> Noted<TypesetLetter> {
        let mut canvas = Canvas::default();
        let mut notices = Vec::new();
        let enclosures = letter.enclosures.iter().map(|enclosure| &enclosure.letter);
        for (index, letter) in std::iter::once(letter).chain(enclosures).enumerate() {
            let document = Document {
                index,
                letter,
                stationery,
                type_choices,
                options,
                habits: Habits::of(&letter.language),
                first_page: canvas.add_page(stationery.paper),
            };
            self.document(&document, &mut canvas, &mut notices);
        }
        notices.extend(missing_glyphs(&canvas.parts, &letter.addressee));
        let (parts, pages) = canvas.finish();
        let (language, title) = (letter.language.clone(), letter.title.clone());
        Noted { value: TypesetLetter { language, title, parts, pages }, notices }
    }

    fn document(&mut self, document: &Document, canvas: &mut Canvas, notices: &mut Vec<Notice>) {
        self.head(document, canvas, notices);
        self.body(document, canvas, notices);
        self.practice_line(document, canvas);
        self.later_pages(document, canvas);
        self.running_number(document, canvas);
        if document.options.fold_marks {
            fold_marks(document, canvas);
        }
    }

    /// Sets a part's text; control characters, which have no glyphs, become spaces of the same length.
    pub(super) fn set_part(
        &mut self,
        document: &Document,
        part: &Part,
        style: &TextStyle,
        width: Option<Pt>,
    ) -> Arc<Paragraph> {
        self.setter.set(&printable(&part.text), document.language(part), style, width)
    }

    /// At the foot of the first page, small and grey; later pages repeat it.
    fn practice_line(&mut self, document: &Document, canvas: &mut Canvas) {
        let Some(part) = document.letter.part(Slot::PracticeLine) else { return };
        let style = TextStyle { size: Pt(8.0), ..document.style(part) };
        let stationery = document.stationery;
        let paragraph = self.set_part(document, part, &style, Some(document.text_width()));
        let index = document.add_part(canvas, part, &paragraph);
        let pitch = Pt(10.0);
        let above = Pt(pitch.0 * paragraph.lines().len().saturating_sub(1) as f32);
        let first = Pt::from(stationery.paper.height - FOOT_BASELINE) - above;
        for line in 0..paragraph.lines().len() {
            let baseline = first + Pt(pitch.0 * line as f32);
            let left = Pt::from(stationery.margin_left);
            let place = Place { page: document.first_page, left, baseline, pitch, grey: 0.45 };
            canvas.put_part_line(index, line, place);
            for page in document.first_page + 1..canvas.page_count() {
                let of = RunOf::Furniture(Arc::clone(paragraph.text()));
                canvas.put_line(&paragraph, line, of, Order::Foot, Place { page, ..place });
            }
        }
    }

    /// Below the last fold, at the right, where no window is: on the first page of the letter itself.
    fn running_number(&mut self, document: &Document, canvas: &mut Canvas) {
        let Some(number) = document.options.running_number.filter(|_| document.index == 0) else { return };
        let text: Arc<str> = number.to_string().into();
        let style = TextStyle {
            typeface: Typeface::Sans,
            size: Pt(6.0),
            direction: Direction::LeftToRight,
            ..document.plain_style()
        };
        let paragraph = self.setter.set(&text, &LanguageTag::ENGLISH, &style, None);
        let paper = document.stationery.paper;
        let left = Pt::from(paper.width - document.stationery.margin_right) - paragraph.width();
        let baseline = Pt::from(paper.height - FOOT_BASELINE);
        let place = Place { page: document.first_page, left, baseline, pitch: Pt(8.0), grey: 0.45 };
        canvas.put_line(&paragraph, 0, RunOf::Furniture(text), Order::Foot, place);
    }

    /// The heading of later pages: to whom the letter goes, and which page of how many it is.
    fn later_pages(&mut self, document: &Document, canvas: &mut Canvas) {
        let pages = canvas.page_count() - document.first_page;
        let letter = document.letter;
        let addressee = letter.part(Slot::Address).and_then(|part| part.text.lines().next()).unwrap_or_default();
        let baseline = Pt::from(document.stationery.following_margin_top) - Pt(26.0);
        let style = TextStyle { size: Pt(9.5), ..document.plain_style() };
        for number in 2..=pages {
            let page = document.first_page + number - 1;
            let texts = [(addressee.to_owned(), Align::Start), (format!("{number} / {pages}"), Align::End)];
            for (text, align) in texts.into_iter().filter(|(text, _)| !text.is_empty()) {
                let text: Arc<str> = printable(&text);
                let style = TextStyle { align, ..style };
                let paragraph = self.setter.set(&text, &letter.language, &style, Some(document.text_width()));
                let left = Pt::from(document.stationery.margin_left);
                let place = Place { page, left, baseline, pitch: Pt(12.0), grey: 0.0 };
                canvas.put_line(&paragraph, 0, RunOf::Furniture(text), Order::Heading, place);
            }
        }
    }
}

impl Document<'_> {
    /// The language that a part is set in: its own, else the letter's; an address in Latin letters in a letter of another
    /// script is set as English is, with the apostrophes and digits of that typeface.
    pub fn language<'a>(&'a self, part: &'a Part) -> &'a LanguageTag {
        let names = matches!(
            part.id.slot,
            Slot::SenderBlock | Slot::ReturnLine | Slot::PostalMark | Slot::Address | Slot::Signature
        );
        match &part.language {
            Some(language) => language,
            None if names && self.habits.own_script && is_mostly_latin(&part.text) => &LanguageTag::ENGLISH,
            None => &self.letter.language,
        }
    }

    /// The size of the body before anything is made smaller.
    pub fn body_size(&self) -> Pt {
        let size = self.type_choices.size.or(self.stationery.body_size).unwrap_or(BODY_SIZE);
        Pt(size.0.clamp(*SIZES.start(), *SIZES.end()))
    }

    pub fn text_width(&self) -> Pt {
        let stationery = self.stationery;
        (stationery.paper.width - stationery.margin_left - stationery.margin_right).into()
    }

    pub fn right_to_left(&self) -> bool {
        self.letter.language.is_right_to_left()
    }

    /// Upright text of the letter's size and direction.
    pub fn plain_style(&self) -> TextStyle {
        let direction = if self.right_to_left() { Direction::RightToLeft } else { Direction::LeftToRight };
        TextStyle {
            typeface: self.type_choices.typeface,
            face: FaceStyle::REGULAR,
            size: self.body_size(),
            align: Align::Start,
            indent: Pt(0.0),
            direction,
            hyphenated: false,
        }
    }

    /// The same in the direction of the part's language.
    pub fn style(&self, part: &Part) -> TextStyle {
        let style = self.plain_style();
        match &part.language {
            Some(language) if language.is_right_to_left() => TextStyle { direction: Direction::RightToLeft, ..style },
            Some(_) => TextStyle { direction: Direction::LeftToRight, ..style },
            None => style,
        }
    }

    /// Adds a part to the letter's parts; its index.
    pub fn add_part(&self, canvas: &mut Canvas, part: &Part, paragraph: &Arc<Paragraph>) -> usize {
        canvas.parts.push(TypesetPart {
            document: self.index,
            id: part.id,
            text: Arc::clone(paragraph.text()),
            language: self.language(part).clone(),
            paragraph: Arc::clone(paragraph),
            lines: Vec::new(),
        });
        canvas.parts.len() - 1
    }

    /// A notice's place in a part of this letter.
    pub fn place(&self, part: PartId, range: Range<usize>) -> NoticePlace {
        NoticePlace::Letter { addressee: self.letter.addressee.clone(), part: Some((part.to_string(), range)) }
    }
}

impl Default for LetterOptions {
    fn default() -> Self {
        Self { return_line: true, fold_marks: true, window: None, running_number: None }
    }
}

impl From<&Choices> for LetterOptions {
    fn from(choices: &Choices) -> Self {
        Self { return_line: choices.return_line, fold_marks: choices.fold_marks, ..Self::default() }
    }
}

/// From the sheet's lower edge to the last line of its foot; printers leave 5 mm and less.
const FOOT_BASELINE: Mm = Mm(11.0);

/// The text with its control characters as spaces or line breaks of the same length, so that byte ranges stay.
pub(super) fn printable(text: &str) -> Arc<str> {
    let odd = |letter: char| letter.is_control() && letter != '\n';
    if !text.contains(odd) {
        return text.into();
    }
    let mut letters = text.chars().peekable();
    let mut plain = String::with_capacity(text.len());
    while let Some(letter) = letters.next() {
        plain.push(match letter {
            '\r' if letters.peek() == Some(&'\n') => ' ',
            '\r' | '\u{b}' | '\u{c}' => '\n',
            letter if odd(letter) && letter.len_utf8() == 1 => ' ',
            // Two bytes: the no-break space has as many.
            letter if odd(letter) => '\u{a0}',
            letter => letter,
        });
    }
    plain.into()
}

pub(super) fn missing_glyphs(parts: &[TypesetPart], addressee: &str) -> Vec<Notice> {
    let mut notices = Vec::new();
    for part in parts {
        let mut named = BTreeSet::new();
        for range in part.paragraph.missing() {
            let Some(text) = part.text.get(range.clone()) else { continue };
            if named.insert(text) {
                let codes: Vec<String> = text.chars().map(|letter| format!("U+{:04X}", u32::from(letter))).collect();
                let place = NoticePlace::Letter {
                    addressee: addressee.to_owned(),
                    part: Some((part.id.to_string(), range.clone())),
                };
                notices.push(
                    Notice::new(Severity::Error, "missing-glyph").about(text).at(place).with("code", codes.join(" ")),
                );
            }
        }
    }
    notices
}

fn fold_marks(document: &Document, canvas: &mut Canvas) {
    let stationery = document.stationery;
    let folds = stationery.fold_marks.iter().map(|y| (*y, FOLD_MARK_LENGTH));
    for (y, length) in folds.chain(stationery.hole_mark.map(|y| (y, HOLE_MARK_LENGTH))) {
        let rule = Rule {
            from: PagePoint::new(stationery.mark_x, y),
            to: PagePoint::new(stationery.mark_x + length, y),
            width: MARK_WIDTH,
            grey: MARK_GREY,
            part: None,
        };
        canvas.put_rule(document.first_page, Order::Marks, rule);
    }
}
