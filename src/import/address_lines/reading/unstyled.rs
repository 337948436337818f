//! Names in an address to which no form of address in their own line leads.

use std::ops::Range;

use crate::data::offices::office_words;
use crate::import::people::name_shape::{has_place, is_name, without_local_title};
use crate::import::people::names::{is_initial, may_be_name};
use crate::import::text::places;
use crate::import::text::shadow::Shadow;

use super::styles::forms_of_address;

/// "Son Excellence Monsieur le Président" / "Jo Dee": a line that is nothing but forms of address, and the name below it.
pub(super) fn name_below_style(
    shadow: &Shadow,
    lines: &[Range<usize>],
    plain: &[Range<usize>],
    family_first: bool,
) -> Option<Range<usize>> {
    let [first, second, _, ..] = lines else { return None };
    let (address_as, end) = forms_of_address(shadow, first, family_first);
    let styled = address_as.is_some() && shadow.trimmed(end..first.end).is_empty();
    let named = styled && plain.first() == Some(second) && is_name(shadow, second.clone());
    named.then(|| without_local_title(shadow, second.clone()))
}

/// Without a form of address a line is a name by its shape alone, and only beside an office.
pub(super) fn name_by_shape(
    shadow: &Shadow,
    lines: &[Range<usize>],
    plain: &[Range<usize>],
    office: Option<&Range<usize>>,
) -> Option<Range<usize>> {
    let bare: Vec<Range<usize>> = plain.iter().map(|line| without_local_title(shadow, line.clone())).collect();
    // Behind a street or a postcode no person is named: "Sichuansheng" is a province.
    let street = |line: &Range<usize>| shadow.slice(line.clone()).contains(|letter: char| letter.is_ascii_digit());
    let place = bare.iter().take_while(|line| !street(line)).position(|line| is_name(shadow, line.clone()));
    // A lone word at the head of an address is as well an organization.
    let whole = bare.first().is_some_and(|line| shadow.slice(line.clone()).contains(' '));
    // "SERAMBI INDONESIA", "Unidad de Protección de Defensores de Derechos Humanos": a paper, and a body of many words.
    const MOST_WORDS: usize = 5;
    let of_body = |line: &Range<usize>| {
        shadow.slice(line.clone()).split(' ').count() > MOST_WORDS || places::at_end(shadow, line.clone()).is_some()
    };
    let first_is_name = place == Some(0)
        && plain.first() == lines.first()
        && lines.len() > 2
        && !shadow.lower_case
        && whole
        && !bare.first().is_some_and(of_body);
    // "The Editor" / "The Daily Post": below an editor stands the paper.
    let edits = office.is_some_and(|office| shadow.slice(office.clone()).contains("editor"));
    // Without capitals only the line right behind the office can be told from a town.
    let office_end = office.map_or(0, |office| office.end);
    let office_start = office.map_or(usize::MAX, |office| office.start);
    let beside = |line: &&Range<usize>| {
        let behind = line.start > office_end && line.start <= office_end + 2;
        let before = lines.first().is_some_and(|first| first.start == line.start)
            && lines.get(1).is_some_and(|second| second.start == office_start)
            && may_be_person(shadow.slice((*line).clone()));
        !shadow.lower_case || behind || before
    };
    let named = place.filter(|_| office.is_some() && !edits || first_is_name).and_then(|place| bare.get(place));
    named.filter(beside).cloned()
}

/// "Col Jo Dee": a rank that lost its full stop, before a whole name that is one by its shape; and the name.
pub(super) fn without_bare_rank(shadow: &Shadow, name: Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let (first, rest) = shadow.slice(name.clone()).split_once(' ')?;
    let words = office_words();
    let ranks = words.honorifics.contains(&format!("{first}.")) && first.chars().count() > 2;
    let is_rank = ranks && rest.contains(' ') && !words.given_names.contains(first) && !shadow.lower_case;
    is_rank.then(|| (name.start..name.start + first.len(), name.end - rest.len()..name.end))
}

/// Whether words before an office may name who holds it: "raul m. dee", "emile short", whose first name is known.
fn may_be_person(text: &str) -> bool {
    let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
    let spelt = text.split(' ').filter(|word| !is_initial(word)).collect::<Vec<_>>().join(" ");
    may_be_name(&spelt) || office_words().given_names.contains(first) && !rest.is_empty() && !has_place(text)
}
