//! Whether the addresses of an order's letters show in the window of an envelope, and what helps where they do not.

use super::Order;
use super::letter::{self, Desk};
use crate::data::envelopes::Envelope;
use crate::model::{Area, Fold, Slot, Stationery};
use crate::notice::{Notice, Place};
use crate::typeset::fit::{self, Visibility};
use crate::typeset::{FontBook, TypesetLetter, WindowFit, measure};

/// One letter in the envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterFit {
    /// The id of the addressee or mission.
    pub recipient: String,
    pub called: String,
    /// The lines of the address as they are printed.
    pub lines: Vec<String>,
    /// None: the letter layout is not made to be folded.
    pub fit: Option<WindowFit>,
}

/// The window envelope that all letters of an order go into, and what it shows of their pages.
#[derive(Debug, Clone)]
pub(super) struct ChosenWindow {
    /// What the envelope is called.
    envelope: String,
    visibility: Visibility,
}

impl ChosenWindow {
    /// None: plain envelopes, or a layout that is not made to be folded.
    pub fn of(order: &Order, stationery: &Stationery) -> Option<Self> {
        let envelope = order.papers.envelope(order.work.choices.envelope.as_deref()?)?;
        let visibility = fit::visible(stationery, usual_fold(stationery, envelope)?, envelope);
        let name = if envelope.name.is_empty() { &envelope.id } else { &envelope.name };
        visibility.window.is_some().then(|| Self { envelope: name.clone(), visibility })
    }

    /// What of the page shows however the sheet slides.
    pub fn always(&self) -> Option<Area> {
        self.visibility.window.map(|view| view.always)
    }

    /// What there is to say of a letter that was set for this window, with what typesetting said: where not all of the address
    /// shows, that takes the place of what the address field has no room for.
    pub fn findings(&self, letter: &TypesetLetter, addressee: &str, mut said: Vec<Notice>) -> Vec<Notice> {
        let (address, others) = measure(letter);
        let found = fit::check(&self.visibility, &address, &others);
        if found.shows || address.is_empty() {
            return said;
        }
        let part = letter.parts.iter().find(|part| part.id.slot == Slot::Address);
        let place = part.map_or(Place::Whole, |part| {
            let place = Some((part.id.to_string(), 0..part.text.len()));
            Place::Letter { addressee: addressee.to_owned(), part: place }
        });
        let notice =
            |code: &'static str| Notice::warning(code).at(place.clone()).with("envelope", self.envelope.as_str());
        if !found.goes_in {
            said.push(notice("sheet-not-in-envelope"));
            return said;
        }
        if let Some(worst) = found.hidden.iter().max_by(|a, b| a.by.0.total_cmp(&b.by.0)) {
            said.retain(|notice| notice.code != "address-too-long" && notice.code != "address-too-wide");
            let line = address.get(worst.line).map_or("", |line| line.text.as_str());
            said.push(
                notice("address-hidden")
                    .about(line)
                    .with("lines", found.hidden.len())
                    .with("millimetres", format!("{:.0}", worst.by.0.ceil())),
            );
        }
        if let Some(first) = found.intruding.first() {
            said.push(notice("window-shows-more").about(&first.text));
        }
        said
    }
}

/// The fold with which a sheet goes into an envelope, the usual one where none does.
pub(super) fn usual_fold<'a>(stationery: &'a Stationery, envelope: &Envelope) -> Option<&'a Fold> {
    let goes_in = |fold: &&Fold| fit::visible(stationery, fold, envelope).goes_in();
    stationery.folds.iter().find(goes_in).or(stationery.folds.first())
}

impl LetterFit {
    pub fn shows(&self) -> bool {
        self.fit.as_ref().is_some_and(|fit| fit.fit.shows)
    }
}

/// All letters of an order in an envelope, in export order.
pub fn window_fits(order: &Order, envelope: &Envelope) -> Vec<LetterFit> {
    let mut desk = Desk::new(FontBook::bundled());
    let recipients = letter::recipients(order).into_iter().enumerate();
    let fit = recipients.map(|(index, recipient)| LetterFit {
        called: recipient.called(),
        fit: desk.window_fit(order, index, envelope),
        recipient: recipient.id,
        lines: recipient.lines,
    });
    fit.collect()
}

/// The lines with these joined to the ones after them, with a comma between.
pub fn joined(lines: &[String], firsts: &[usize]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(lines.len());
    for (place, line) in lines.iter().enumerate() {
        match joined.last_mut() {
            Some(last) if place > 0 && firsts.contains(&(place - 1)) => {
                *last = format!("{}, {line}", last.trim_end_matches([',', ' ']));
            }
            _ => joined.push(line.clone()),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_with_a_comma() {
        let lines: Vec<String> = ["Judge", "High Court,", "1 Mill Road", "GHANA"].map(str::to_owned).into();
        assert_eq!(joined(&lines, &[1]), ["Judge", "High Court, 1 Mill Road", "GHANA"]);
        assert_eq!(joined(&lines, &[]), lines);
    }
}
