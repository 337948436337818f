//! Whether a letter's address shows in the window of an envelope, and what can be done where it does not.

use super::address::{address_place, address_size};
use super::fit::{self, AddressSetting, Fit, MeasuredLine, Offer, Step, Visibility};
use super::habits::{Habits, Leading};
use super::letter::{Document, LetterOptions, Typesetter};
use super::page::{TypesetLetter, TypesetPart};
use super::paragraph::{Direction, TextStyle};
use crate::data::envelopes::Envelope;
use crate::model::{Area, Fold, Letter, Part, Slot, Stationery, TypeChoices};
use crate::unit::{PageSize, Pt};

/// A letter in an envelope: what shows, and what can be done.
#[derive(Debug, Clone, PartialEq)]
pub struct WindowFit {
    pub visibility: Visibility,
    pub fit: Fit,
    /// The least trouble first; empty where the address shows.
    pub offers: Vec<Offer>,
    /// The lines of the address, as they stand on the page.
    pub address: Vec<MeasuredLine>,
    /// All other lines of the page.
    pub others: Vec<MeasuredLine>,
}

/// An envelope with the sheet folded for it.
#[derive(Debug, Clone, Copy)]
pub struct Packing<'a> {
    pub fold: &'a Fold,
    pub envelope: &'a Envelope,
    /// The envelopes that may be offered where the address does not show in this one.
    pub others: &'a [Envelope],
}

impl Typesetter {
    /// Whether the address of a letter shows in the envelope's window, wherever the sheet slides; the letter is set with
    /// the window in mind, as it would be printed for this envelope.
    pub fn window_fit(
        &mut self,
        letter: &Letter,
        stationery: &Stationery,
        type_choices: &TypeChoices,
        options: &LetterOptions,
        packing: Packing,
    ) -> WindowFit {
        let visibility = fit::visible(stationery, packing.fold, packing.envelope);
        let options = LetterOptions { window: visibility.window.map(|view| view.always), ..*options };
        let typeset = self.letter(letter, stationery, type_choices, &options).value;
        let (address, others) = measure(&typeset);
        let fit = fit::check(&visibility, &address, &others);
        let mut offers = Vec::new();
        if !fit.shows {
            let document = Document {
                index: 0,
                letter,
                stationery,
                type_choices,
                options: &options,
                habits: Habits::of(&letter.language),
                first_page: 0,
            };
            offers = self.offers(&document, packing);
        }
        WindowFit { visibility, fit, offers, address, others }
    }

    fn offers(&mut self, document: &Document, packing: Packing) -> Vec<Offer> {
        let mut offers = Vec::new();
        if let Some(part) = document.letter.part(Slot::Address) {
            let widths = self.widths(document, part);
            if let Some(area) = shown_place(document, packing) {
                offers.extend(self.set_or_join(document, part, &widths, area));
            }
            offers.extend(other_packings(document, packing, &widths, &part.text));
        }
        offers.extend([Offer::Label, Offer::PrintedEnvelope]);
        offers
    }

    /// Widths of the address's lines in type of 1 pt.
    fn widths(&mut self, document: &Document, part: &Part) -> Vec<f32> {
        let size = address_size(document);
        let style = TextStyle { size, direction: Direction::OfText, ..document.style(part) };
        let paragraph = self.set_part(document, part, &style, None);
        paragraph.lines().iter().map(|line| line.width.0 / size.0).collect()
    }

    /// A tighter or smaller setting that shows, else lines that can be joined so that one does.
    fn set_or_join(&mut self, document: &Document, part: &Part, widths: &[f32], area: Area) -> Option<Offer> {
        if let Some(setting) = setting(document, &part.text, widths, area) {
            return match setting.step {
                Step::AsUsual => None,
                Step::TighterLines => Some(Offer::TighterLines(setting)),
                Step::SmallerType => Some(Offer::SmallerType(setting)),
            };
        }
        let comma = COMMA_WIDTH;
        let size = address_size(document);
        (1..widths.len()).find_map(|wanted| {
            let firsts = fit::lines_to_join(widths, comma, area.width, size, wanted);
            let joined = join(widths, &firsts, comma);
            let setting = setting(document, &part.text, &joined, area)?;
            (!firsts.is_empty()).then_some(Offer::JoinLines { firsts, setting })
        })
    }
}

/// The width of a comma and a space, in type of 1 pt.
const COMMA_WIDTH: f32 = 0.5;

/// The lines of the address, and all others on the first page that must not show.
pub fn measure(letter: &TypesetLetter) -> (Vec<MeasuredLine>, Vec<MeasuredLine>) {
    let first = letter.parts.iter().filter(|part| part.document == 0);
    let (address, others): (Vec<&TypesetPart>, Vec<&TypesetPart>) =
        first.partition(|part| part.id.slot == Slot::Address && part.id.index == 0);
    // What belongs to the address may show with it.
    let others =
        others.into_iter().filter(|part| !matches!(part.id.slot, Slot::ReturnLine | Slot::PostalMark | Slot::Address));
    (address.into_iter().flat_map(measured).collect(), others.flat_map(measured).collect())
}

fn measured(part: &TypesetPart) -> impl Iterator<Item = MeasuredLine> {
    let size = part.paragraph.size();
    let lines = part.paragraph.lines().iter().zip(&part.lines);
    lines.filter(|(line, place)| place.page == 0 && line.width > Pt(0.0)).map(move |(line, place)| MeasuredLine {
        text: part.text.get(line.text.clone()).unwrap_or_default().trim_end().to_owned(),
        area: Area {
            x: (place.left + line.left).into(),
            y: (place.baseline - size * fit::INK_ABOVE).into(),
            width: line.width.into(),
            height: (size * fit::INK).into(),
        },
    })
}

/// The part of the address field that always shows in an envelope; none where that is nothing.
fn shown_place(document: &Document, packing: Packing) -> Option<Area> {
    let visibility = fit::visible(document.stationery, packing.fold, packing.envelope);
    let view = visibility.window.filter(|_| visibility.goes_in())?;
    let options = LetterOptions { window: Some(view.always), ..*document.options };
    let place = address_place(&Document { options: &options, habits: document.habits, ..*document });
    let inside = place.x >= view.always.x && place.right() <= view.always.right();
    (inside && place.y >= view.always.y && place.bottom() <= view.always.bottom()).then_some(place)
}

fn setting(document: &Document, text: &str, widths: &[f32], area: Area) -> Option<AddressSetting> {
    let pitches = Leading::of_text(text).pitches();
    let place = PageSize { width: area.width, height: area.height };
    fit::ladder(widths, place, address_size(document), fit::SMALLEST_ADDRESS, pitches)
}

fn join(widths: &[f32], firsts: &[usize], comma: f32) -> Vec<f32> {
    let mut joined: Vec<f32> = Vec::with_capacity(widths.len());
    for (line, width) in widths.iter().enumerate() {
        match joined.last_mut() {
            Some(last) if line > 0 && firsts.contains(&(line - 1)) => *last += comma + width,
            _ => joined.push(*width),
        }
    }
    joined
}

/// The stationery's other envelopes, each with the first fold that shows the address; those without a window need none.
fn other_packings(document: &Document, packing: Packing, widths: &[f32], text: &str) -> Vec<Offer> {
    let stationery = document.stationery;
    let others = stationery.envelopes.iter().filter_map(|id| packing.others.iter().find(|other| other.id == *id));
    let shows = |envelope: &&Envelope| envelope.window.is_some() && envelope.id != packing.envelope.id;
    let offers = others.filter(shows).filter_map(|envelope| {
        let fold = stationery.folds.iter().find(|fold| {
            let place = shown_place(document, Packing { fold, envelope, ..packing });
            place.is_some_and(|place| setting(document, text, widths, place).is_some())
        })?;
        Some(Offer::OtherEnvelope { envelope: envelope.id.clone(), fold: fold.id.clone() })
    });
    offers.collect()
}
