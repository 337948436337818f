//! What a sheet gives once for several addressees: a salutation, the lines of an address, a country.

use std::ops::Range;

use crate::data::folding::folded;
use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::address_lines::reading;
use crate::import::cut;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::Shadow;
use crate::model::{Addressee, FurnitureKind};
use crate::notice::Place;

/// Gives a shared salutation, or shared lines, to each addressee of the section that has none of its own.
pub(super) fn share(draft: &mut Draft, first: usize, means: Means, range: Range<usize>) {
    match means {
        Means::SharedSalutation => share_salutation(draft, first, &range),
        _ => share_lines(draft, first, range),
    }
}

/// "Your Excellency" for the President, "Dear Prosecutor" for the Prosecutor General: each salutation, and the office that it is for.
pub(super) fn dealt_salutations(shadow: &Shadow, range: Range<usize>) -> Vec<(Range<usize>, Range<usize>)> {
    let text = shadow.slice(range.clone());
    let mut at = range.start;
    let mut dealt = Vec::new();
    for part in text.split(", ") {
        let part = at..at + part.len();
        at = part.end + ", ".len();
        let said = shadow.slice(part.clone());
        let starts = said.match_indices(' ').map(|(blank, _)| blank + 1);
        let lead =
            |start: usize| said.get(start..).and_then(|rest| words().class(WordClass::SalutationFor).leading(rest));
        let Some((start, length)) = starts.filter_map(|start| Some((start, lead(start)?))).next() else {
            return Vec::new();
        };
        let quotes = ['"', '\'', '“', '”'];
        let salutation = shadow.trimmed_of(part.start..part.start + start, &quotes);
        dealt.push((salutation, shadow.trimmed(part.start + start + length..part.end)));
    }
    if dealt.len() > 1 { dealt } else { Vec::new() }
}

fn share_salutation(draft: &mut Draft, first: usize, range: &Range<usize>) {
    let dealt = dealt_salutations(draft.shadow, range.clone());
    let mut given = 0;
    for (salutation, office) in &dealt {
        let office = draft.shadow.slice(office.clone());
        let is_it =
            |one: &Addressee| one.salutation.is_empty() && one.lines.iter().any(|line| folded(line).contains(office));
        let Some(place) = draft.case.addressees.iter().position(is_it) else { continue };
        let text = draft.take(format!("/addressees/{place}/salutation"), salutation.clone());
        draft.case.addressees.get_mut(place).into_iter().for_each(|one| one.salutation.clone_from(&text));
        given += 1;
    }
    match dealt.len() {
        0 => {}
        all if all == given => return draft.furniture(FurnitureKind::Marker, range.clone()),
        _ => return draft.note(range.clone()),
    }
    for place in first..draft.case.addressees.len() {
        let text = draft.take(format!("/addressees/{place}/salutation"), range.clone());
        let addressee = draft.case.addressees.get_mut(place).filter(|addressee| addressee.salutation.is_empty());
        addressee.into_iter().for_each(|addressee| addressee.salutation.clone_from(&text));
    }
}

fn share_lines(draft: &mut Draft, first: usize, range: Range<usize>) {
    let shadow = draft.shadow;
    let lines: Vec<Range<usize>> = cut::lines(shadow, range.clone()).into_iter().map(|line| line.range).collect();
    let country = reading::read(shadow, &lines, &draft.case.country_code).country;
    // "(all addresses: Malaysia)" below the copies is said of those above them as well.
    let is_country = country.as_ref().is_some_and(|country| *country == range);
    for place in if is_country { 0 } else { first }..draft.case.addressees.len() {
        let at = format!("/addressees/{place}");
        // "both at: 71 Mill Street, Nairobi": not those beside the two who have an address of their own.
        if draft.case.addressees.get(place).is_some_and(|one| !one.country.is_empty()) {
            continue;
        }
        let country = country.as_ref().map(|country| draft.take(format!("{at}/country"), country.clone()));
        for line in lines.iter().cloned() {
            let Some(count) = draft.case.addressees.get(place).map(|addressee| addressee.lines.len()) else {
                continue;
            };
            let text = draft.take(format!("{at}/lines/{count}"), line);
            if let Some(addressee) = draft.case.addressees.get_mut(place) {
                addressee.lines.push(text);
            }
        }
        // What one line lacked stands below it now.
        let lines = Place::Field(format!("{at}/lines"));
        draft.notices.retain(|notice| notice.code != "address-incomplete" || notice.place != lines);
        if let Some((addressee, country)) = draft.case.addressees.get_mut(place).zip(country) {
            addressee.country = country;
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn salutations_told_above_the_addresses_are_for_whom_they_name() {
        let case = case_from_text(
            "APPEALS TO:\n(Salutations: \"Your Excellency\" for the President, \"Dear Prosecutor\" for the Prosecutor General)\n\nPresident Jo Dee\n3 Mill Road\nNairobi, Kenya\n\nProsecutor General Mo Fee\n5 Hill Road\nNairobi, Kenya\n",
        );
        let said: Vec<&str> = case.value.addressees.iter().map(|one| one.salutation.as_str()).collect();
        assert_eq!(said, ["Your Excellency", "Dear Prosecutor"]);
    }
}
