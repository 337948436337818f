use std::sync::Arc;
use std::time::{Duration, Instant};

use super::page::EMPTIED;
use crate::compose::Check;
use crate::data::envelopes::Envelope;
use crate::job::Order;
use crate::job::letter::{Desk, Groundwork, Letters, stationery_of};
use crate::job::print::printed_envelope_of;
use crate::model::{Letter, PartId};
use crate::notice::Notice;
use crate::typeset::{FontBook, TypesetLetter};

/// The letter on the desk with everything that is known of it.
#[derive(Debug, Clone)]
pub struct Shown {
    pub letter: Letter,
    pub typeset: TypesetLetter,
    pub notices: Vec<Notice>,
    /// The rules of a good letter.
    pub checks: Vec<Check>,
    /// The printed envelope with the address as it stands on the letter; none: there is no address.
    pub envelope: Option<TypesetLetter>,
    /// How long composing and setting took, and then the checks.
    pub timings: [Duration; 2],
    /// Counts the letters that were shown; a picture of a page belongs to one of them.
    pub generation: u64,
}

/// What letters are composed and typeset with; it keeps what the next letter can use again.
#[derive(Default)]
pub struct LetterDesk {
    /// Made with the first letter, so that the window opens before any font of a letter is read.
    desk: Option<Desk>,
    laid: Option<Laid>,
}

/// What the letters of an order share, and the order that it was worked out for: a key typed into a letter changes none of it, and a
/// case of a thousand addressees has a thousand addresses.
struct Laid {
    order: Order,
    groundwork: Groundwork,
}

impl Laid {
    fn for_order(order: &Order) -> Self {
        Self { order: order.clone(), groundwork: Groundwork::of(order) }
    }
}

impl LetterDesk {
    /// The letter to this addressee or mission, as it will be printed; none where nobody has this id.
    ///
    /// `open` is the part that the caret is in: it keeps a line though its text is empty.
    pub fn show(&mut self, order: &Order, id: &str, generation: u64, open: Option<PartId>) -> Option<Shown> {
        let began = Instant::now();
        if !self.laid.as_ref().is_some_and(|laid| Groundwork::is_alike(&laid.order, order)) {
            self.laid = Some(Laid::for_order(order));
        }
        let groundwork = &self.laid.as_ref()?.groundwork;
        let index = groundwork.recipients.iter().position(|recipient| recipient.id == id)?;
        let desk = self.desk.get_or_insert_with(|| Desk::new(FontBook::bundled()));
        let kept_open = open.and_then(|part| with_open_part(order, id, part));
        let order = kept_open.as_ref().unwrap_or(order);
        // The checks look at the letter that was composed, and at what it was composed from.
        let letters = Letters::of(order, groundwork);
        let noted = desk.letter_of(&letters, index);
        let (letter, typeset) = noted.value;
        let set = began.elapsed();
        let checks = letters.checks(index, &letter, &typeset);
        let timings = [set, began.elapsed().saturating_sub(set)];
        let envelope = usual_envelope(order).and_then(|envelope| desk.envelope(order, &letter, envelope));
        Some(Shown { letter, typeset, notices: noted.notices, checks, envelope, timings, generation })
    }
}

/// The same order with something invisible in a part of this letter that was emptied.
fn with_open_part(order: &Order, id: &str, part: PartId) -> Option<Order> {
    let key = part.to_string();
    let for_this = order.work.letters.get(id).and_then(|letter| letter.own_words.get(&key));
    let text = for_this.or_else(|| order.work.choices.own_words.get(&key))?;
    if !text.is_empty() {
        return None;
    }
    let mut work = (*order.work).clone();
    work.letters.entry(id.to_owned()).or_default().own_words.insert(key, EMPTIED.to_owned());
    Some(Order { work: Arc::new(work), ..order.clone() })
}

/// The envelope that a person would address: the chosen one, else the long one of the writer's country.
fn usual_envelope(order: &Order) -> Option<&Envelope> {
    let chosen = order.work.choices.envelope.as_deref().and_then(|id| order.papers.envelope(id));
    chosen.or_else(|| order.papers.envelope(printed_envelope_of(stationery_of(order).paper)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::papers::Papers;
    use crate::job::open;
    use crate::model::{Case, LanguageTag, LetterWork, Sender};

    fn order() -> Order {
        let (case, papers) = (Arc::new(open::example()), Papers::bundled());
        let sender = Some(Arc::new(sender()));
        let dated = jiff::civil::date(2017, 6, 20);
        Order { case, work: Arc::default(), sender, dated, papers, blank_missions: false }
    }

    fn check_laid(name: &str, change: impl FnOnce(&mut Order), holds: bool) {
        let mut desk = LetterDesk::default();
        let mut order = order();
        let id = order.case.addressees[0].id.clone();
        let addresses = |desk: &LetterDesk| desk.laid.as_ref().map(|laid| laid.groundwork.recipients.as_ptr());
        assert!(desk.show(&order, &id, 1, None).is_some());
        let first = addresses(&desk);
        assert!(first.is_some());
        change(&mut order);
        assert!(desk.show(&order, &id, 2, None).is_some());
        assert_eq!(addresses(&desk) == first, holds, "{name}");
    }

    #[test]
    fn addresses_are_worked_out_again_only_where_they_may_have_changed() {
        let words = |order: &mut Order| {
            let work = Arc::make_mut(&mut order.work);
            work.choices.own_words.insert("request-0".into(), "Please write to me.".into());
            work.letters.entry("a1".into()).or_default().ticked = false;
        };
        check_laid("words", words, true);
        let name = |order: &mut Order| order.sender = Some(Arc::new(Sender { name: "Anna".into(), ..sender() }));
        check_laid("the writer's name", name, true);
        check_laid("the case", |order| order.case = Arc::new(Case { title: "x".into(), ..open::example() }), false);
        check_laid("the writer's country", |order| order.sender = None, false);
        let language = |order: &mut Order| {
            let letter = LetterWork { language: Some(LanguageTag::new("zh-Hans")), ..LetterWork::default() };
            Arc::make_mut(&mut order.work).letters.insert("a1".into(), letter);
        };
        check_laid("a letter's language", language, false);
    }

    fn sender() -> Sender {
        Sender { country: "GB".into(), ..Sender::default() }
    }
}
