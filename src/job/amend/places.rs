//! What hangs on the place of an item in a list: spans, notices, marks, own words.

use crate::model::{Case, PartId, Slot, Span, Work};
use crate::notice::{Fix, Place};

/// Where the item at a place is after another one went from `from` to `to`.
pub fn moved(at: usize, from: usize, to: usize) -> usize {
    if at == from {
        to
    } else if from < at && at <= to {
        at - 1
    } else if to <= at && at < from {
        at + 1
    } else {
        at
    }
}

/// Takes an item's marks away and moves those of the items after it; its lines of the sheet become unused.
pub fn leave_out(case: &mut Case, list: &str, place: usize) {
    renumber(case, list, |at| match at.cmp(&place) {
        std::cmp::Ordering::Less => Some(at),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(at - 1),
    });
}

/// Gives everything that points into a list its new place; what has none is let go.
pub fn renumber(case: &mut Case, list: &str, place: impl Fn(usize) -> Option<usize>) {
    let pointer = |pointer: &str| renumbered(pointer, list, &place);
    let mut freed: Vec<Span> = Vec::new();
    let spans = std::mem::take(&mut case.spans);
    for (at, spans) in spans {
        match pointer(&at) {
            Some(at) => drop(case.spans.insert(at, spans)),
            None => freed.extend(spans),
        }
    }
    case.by_hand = std::mem::take(&mut case.by_hand).into_iter().filter_map(|at| pointer(&at)).collect();
    case.notices.retain_mut(|notice| {
        let Place::Field(at) = &mut notice.place else { return true };
        let Some(new) = pointer(at) else { return false };
        *at = new;
        notice.fix = notice.fix.take().and_then(|fix| renumbered_fix(*fix, &pointer)).map(Box::new);
        true
    });
    for span in freed {
        release(case, span);
    }
}

/// A fix with its places, and those of what goes with it, renumbered; none where one of them is gone.
pub fn renumbered_fix(mut fix: Fix, pointer: &impl Fn(&str) -> Option<String>) -> Option<Fix> {
    fix.at = pointer(&fix.at)?;
    let with = std::mem::take(&mut fix.with);
    fix.with = with.into_iter().map(|fix| renumbered_fix(fix, pointer)).collect::<Option<_>>()?;
    Some(fix)
}

/// `/demands/2/…` with its new number; none: the item is gone.
fn renumbered(pointer: &str, list: &str, place: &impl Fn(usize) -> Option<usize>) -> Option<String> {
    let Some(inside) = pointer.strip_prefix(list).and_then(|rest| rest.strip_prefix('/')) else {
        return Some(pointer.to_owned());
    };
    let (number, rest) = inside.split_once('/').map_or((inside, ""), |(number, rest)| (number, rest));
    let Ok(at) = number.parse::<usize>() else { return Some(pointer.to_owned()) };
    let new = place(at)?;
    Some(if rest.is_empty() { format!("{list}/{new}") } else { format!("{list}/{new}/{rest}") })
}

/// Counts a piece of the sheet as unused, as far as no other field has it.
fn release(case: &mut Case, span: Span) {
    let mut pieces = vec![span];
    let used = case.spans.values().flatten().copied().chain(case.furniture.iter().map(|piece| piece.range));
    for [from, to] in used.chain(case.unused.clone()) {
        let outside = |[start, end]: Span| [[start, end.min(from)], [start.max(to), end]];
        let apart =
            |piece: Span| if piece[1] <= from || to <= piece[0] { vec![piece] } else { outside(piece).to_vec() };
        pieces = pieces.into_iter().flat_map(apart).filter(|[start, end]| start < end).collect();
    }
    case.unused.extend(pieces);
    case.unused.sort_unstable();
}

/// Own words of demands, and the languages they are in, follow their demand.
pub fn move_own_words(work: &mut Work, place: impl Fn(usize) -> Option<usize>) {
    let moved = |key: &str| -> Option<String> {
        let Ok(id) = key.parse::<PartId>() else { return Some(key.to_owned()) };
        if !matches!(id.slot, Slot::Demand | Slot::DemandSentence) {
            return Some(key.to_owned());
        }
        let index = u16::try_from(place(usize::from(id.index))?).ok()?;
        Some(PartId { index, ..id }.to_string())
    };
    let for_all = std::iter::once(&mut work.choices.own_words);
    let for_one = work.letters.values_mut().map(|letter| &mut letter.own_words);
    for words in for_all.chain(for_one) {
        *words = std::mem::take(words).into_iter().filter_map(|(key, text)| Some((moved(&key)?, text))).collect();
    }
    let languages = std::mem::take(&mut work.choices.own_languages).into_iter();
    work.choices.own_languages = languages.filter_map(|(key, language)| Some((moved(&key)?, language))).collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_between_gives_way() {
        let order = |from, to| (0..4).map(|at| moved(at, from, to)).collect::<Vec<_>>();
        assert_eq!(order(0, 2), [2, 0, 1, 3]);
        assert_eq!(order(3, 1), [0, 2, 3, 1]);
        assert_eq!(order(1, 1), [0, 1, 2, 3]);
    }

    #[test]
    fn the_language_of_own_words_goes_with_their_demand() {
        let mut work = Work::default();
        let (from, to) = ("demand-0".to_owned(), "demand-2".to_owned());
        work.choices.own_words.insert(from.clone(), "Libérez-le.".to_owned());
        work.choices.own_languages.insert(from, crate::model::LanguageTag::new("fr"));
        move_own_words(&mut work, |at| Some(moved(at, 0, 2)));
        assert_eq!(work.choices.own_words.keys().collect::<Vec<_>>(), [&to]);
        assert_eq!(work.choices.own_languages.keys().collect::<Vec<_>>(), [&to]);
    }

    #[test]
    fn a_piece_that_another_field_has_stays_used() {
        let mut case = Case::default();
        case.spans.insert("/title".into(), vec![[4, 6]]);
        release(&mut case, [2, 8]);
        assert_eq!(case.unused, [[2, 4], [6, 8]]);
    }

    #[test]
    fn only_pointers_into_the_list_are_renumbered() {
        let next = |at: usize| Some(at + 1);
        assert_eq!(renumbered("/people/0/name", "/people", &next).as_deref(), Some("/people/1/name"));
        assert_eq!(renumbered("/people_of/0", "/people", &next).as_deref(), Some("/people_of/0"));
        assert_eq!(renumbered("/title", "/people", &next).as_deref(), Some("/title"));
    }
}
