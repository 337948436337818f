//! People whom a sheet names with their form of address, one behind the other.

use std::ops::Range;

use crate::data::markers;
use crate::data::word_classes::WordClass;
use crate::import::text::draft::Draft;
use crate::model::Gender;

use super::names::{Mark, age_after};
use super::{enter, unmarked};

/// Reads a line of the title block that gives people with their form of address: "HERR JO DEE, 34 Jahre alt", in the sheets
/// of a language that does so.
pub(in crate::import) fn read_titled(draft: &mut Draft, line: Range<usize>) -> bool {
    let shadow = draft.shadow;
    let words = markers::words();
    let language = draft.case.language.primary().to_owned();
    let Some(titles) = words.languages.iter().find(|one| one.language == language).map(|one| &one.person_titles) else {
        return false;
    };
    let title_at = |at: usize| {
        let text = shadow.slice(at..line.end);
        titles.iter().find(|(title, _)| text.starts_with(&format!("{title} ")))
    };
    if line.len() > 200 || title_at(line.start).is_none() {
        return false;
    }
    let mut at = line.start;
    while let Some((title, gender)) = title_at(at) {
        let start = at + title.len() + 1;
        let text = shadow.slice(start..line.end);
        let joins = markers::words().class(WordClass::JoinsNames);
        let joined =
            |at: usize| text.get(at + 1..).is_some_and(|rest| rest.starts_with('(') || joins.leading(rest).is_some());
        let mut ends = text.char_indices().filter(|(at, letter)| match letter {
            ',' | ';' => true,
            ' ' => joined(*at),
            _ => false,
        });
        let end = start + ends.next().map_or(text.len(), |(at, _)| at);
        let (age, age_end) = age_after(shadow, end..line.end);
        let gender = if gender == "f" { Gender::Female } else { Gender::Male };
        enter(draft, start..end, Mark { gender: Some(gender), age, pronouns: None });
        let from = age_end.max(end);
        let rest = shadow.slice(from..line.end);
        let next = titles.keys().filter_map(|title| rest.find(&format!(" {title} "))).min();
        let next = next.map_or(line.end, |next| from + next + 1);
        draft.mark(format!("/people/{}", draft.case.people.len().saturating_sub(1)), at..next);
        unmarked::joined(draft, shadow.trimmed_of(from..next, &[')']));
        at = next;
    }
    true
}
