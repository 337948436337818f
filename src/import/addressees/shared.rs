//! What a sheet gives once for several addressees: a salutation, the lines of an address, a country.

use std::ops::Range;

use crate::data::markers::Means;
use crate::import::address_lines::reading;
use crate::import::cut;
use crate::import::text::draft::Draft;
use crate::notice::Place;

/// Gives a shared salutation, or shared lines, to each addressee of the section that has none of its own.
pub(super) fn share(draft: &mut Draft, first: usize, means: Means, range: Range<usize>) {
    match means {
        Means::SharedSalutation => share_salutation(draft, first, &range),
        _ => share_lines(draft, first, range),
    }
}

fn share_salutation(draft: &mut Draft, first: usize, range: &Range<usize>) {
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
