//! An embassy that the section office filled in for its own country, told from an addressee and entered.

use std::ops::Range;

use crate::data::countries::{self, Country};
use crate::data::markers::words;
use crate::data::missions::{house_at, names_house, seat_in};
use crate::data::word_classes::WordClass;
use crate::import::address_lines::house::{self, MISSION_HEADS};
use crate::import::address_lines::reading;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::prose::has_digit;
use crate::import::text::shadow::Shadow;
use crate::import::to_writer::is_order_to_write;
use crate::model::{FurnitureKind, Head, Mission};
use crate::notice::Notice;

use super::entry::{Entry, closed_up};
use super::entry_notices::say_in_small_letters;

/// Whether an entry among the copies is an embassy: one that the section office filled in for its own country.
pub(super) fn is_mission(shadow: &Shadow, entry: &Entry) -> bool {
    // "Minister of Justice" / "c/o Embassy of …", "via the Embassy of … in your country": the letter is to the one above.
    let through = |line: &Range<usize>| words().class(WordClass::CareOf).at_start(shadow.slice(line.clone())) > 0;
    let mut lines = entry.lines.iter().take(3).enumerate();
    // "Ambassador Jo Dee, embassy | of Mexico, 45 Mill Street": in a run a line may end anywhere.
    let first_two = || {
        let [first, second, ..] = entry.lines.as_slice() else { return false };
        let is_run = shadow.one_line && !through(first) && !through(second);
        is_run && house::names_house(shadow, first.start..second.end.max(first.start))
    };
    lines.any(|(place, line)| house::names_house(shadow, line.clone()) && (place == 0 || !through(line))) || first_two()
}

/// An embassy that the section office filled in, or the call to write to it.
pub(super) fn enter_own(draft: &mut Draft, mut entry: Entry) {
    match entry.lines.as_slice() {
        // "Also send copies to the High Commission of Sri Lanka in Canberra.": no address stands there.
        [line] if !entry.has_values() && !has_digit(draft.shadow.slice(line.clone())) => {
            draft.case.missions_wanted = true;
            draft.mark("/missions_wanted", line.clone());
        }
        _ => {
            without_lead(draft, &mut entry.lines);
            enter(draft, entry);
        }
    }
}

/// "And to the Turkish Embassy:" above the ambassador, "And send a copy to the embassy in London:", "Embassy in London" above an
/// address with the embassy in it.
pub(super) fn without_lead(draft: &mut Draft, lines: &mut Vec<Range<usize>>) {
    let shadow = draft.shadow;
    let names_house_below = || lines.iter().skip(1).any(|line| house::names_house(shadow, line.clone()));
    let leads = |line: &Range<usize>| {
        let text = shadow.slice(line.clone());
        let is_placed = || names_house(text) && seat_in(text).is_some();
        shadow.slice(line.end..shadow.len()).starts_with(':') || is_placed() && !has_digit(text) && names_house_below()
    };
    if lines.len() > 1 && lines.first().is_some_and(leads) {
        draft.furniture(FurnitureKind::Marker, lines.remove(0));
    }
}

/// "please write to the Embassy of …": the words before the house are for the writer.
fn without_order(draft: &mut Draft, lines: &mut [Range<usize>]) {
    let Some(first) = lines.first_mut() else { return };
    let text = draft.shadow.slice(first.clone());
    let orders = text.split(' ').next().is_some_and(is_order_to_write);
    if let Some(at) = house_at(text).filter(|_| orders) {
        draft.furniture(FurnitureKind::Marker, first.start..first.start + at);
        first.start += at;
    }
}

/// Enters an embassy that the sheet fills in.
pub(super) fn enter(draft: &mut Draft, mut entry: Entry) {
    without_order(draft, &mut entry.lines);
    let at = format!("/missions/{}", draft.case.missions.len());
    let reading = reading::read(draft.shadow, &entry.lines, &draft.case.country_code);
    let mut mission = Mission { of: draft.case.country.clone(), ..Mission::default() };
    // One of another state than the case's says so itself.
    let named = entry.lines.iter().take(3).find_map(|line| house::country_of(draft.shadow, line.clone()));
    if let Some(country) = named.filter(|country| country.code() != draft.case.country_code) {
        mission.of = country.code().to_owned();
    }
    mission.host = host_of(draft.shadow, &entry.lines, &mission.of);
    for (index, line) in entry.lines.into_iter().enumerate() {
        let line = draft.take(format!("{at}/lines/{index}"), line);
        mission.lines.push(line);
    }
    let take = |draft: &mut Draft, field: &str, range: Option<Range<usize>>| {
        range.map(|range| draft.take(format!("{at}/{field}"), range)).unwrap_or_default()
    };
    mission.name = take(draft, "name", reading.name);
    mission.fax = take(draft, "fax", entry.fax.into_iter().next());
    mission.email = closed_up(&take(draft, "email", entry.email.into_iter().next()));
    let salutation: Vec<Range<usize>> = entry.salutation.into_iter().chain(entry.salutation_rest).collect();
    mission.salutation = draft.take_all(&format!("{at}/salutation"), &salutation);
    mission.head = head_of(&mission);
    // A mission has no field for these; the person may want to call.
    for range in entry.phone.into_iter().chain(entry.web) {
        let labelled = with_label(draft.shadow, range);
        draft.note(labelled);
    }
    entry.notes.into_iter().for_each(|range| draft.note(range));
    draft.case.missions_wanted = true;
    let readings = [("name", &mission.name), ("salutation", &mission.salutation)];
    say_in_small_letters(draft, &at, &mission.lines, &readings);
    draft.notice(Notice::info("mission-in-sheet").at_field(at).about(mission.lines.join(" / ")));
    draft.case.missions.push(mission);
}

/// The code of the country where an embassy is, by the end of its address: a country that is not its own, or the town where
/// embassies are. None where neither tells it.
fn host_of(shadow: &Shadow, lines: &[Range<usize>], of: &str) -> String {
    const MOST_LINES: usize = 3;
    let own = countries::find_or_code(of).map(Country::code);
    // A mission to the United Nations is the same for writers everywhere.
    let to_nations = |line: &Range<usize>| words().class(WordClass::UnitedNations).occur_in(shadow.slice(line.clone()));
    if lines.iter().any(to_nations) {
        return String::new();
    }
    let country = lines.last().and_then(|line| places::at_end(shadow, line.clone())).map(|named| named.country.code());
    let mut last = lines.iter().rev().take(MOST_LINES);
    let host = country.or_else(|| last.find_map(|line| seat_in(shadow.slice(line.clone()))));
    host.filter(|host| Some(*host) != own).unwrap_or_default().to_owned()
}

/// "Tel: 020 7946 0000": a value with its label, where that begins its line.
fn with_label(shadow: &Shadow, value: Range<usize>) -> Range<usize> {
    const LONGEST_LABEL: usize = 30;
    let line = shadow.line_at(value.start).map_or(value.start, |line| line.range.start.min(value.start));
    let is_label = !shadow.one_line && value.start - line <= LONGEST_LABEL;
    if is_label { line..value.end } else { value }
}

/// Who heads an embassy, by what its lines and its salutation say: "Ambassador Jo Dee", "Dear High Commissioner".
fn head_of(mission: &Mission) -> Head {
    let text = crate::data::folding::folded(&format!("{} {} ", mission.lines.join(" "), mission.salutation));
    // "Monsieur l'Ambassadeur".
    let parted = text.replace('\'', " ");
    let is_named = |class: WordClass| [&text, &parted].iter().any(|text| words().class(class).occur_in(text));
    let named = MISSION_HEADS.into_iter().find(|(_, class)| is_named(*class));
    named.map_or(Head::Unknown, |(head, _)| head)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::model::Head;

    #[test]
    fn who_heads_a_mission_is_told_by_its_title_in_any_language() {
        for (house, title, head) in [
            ("Ambassade du Togo", "Monsieur l'Ambassadeur", Head::Ambassador),
            ("Botschaft der Republik Togo", "Herrn Generalkonsul Bee", Head::Consul),
            ("Embaixada do Togo", "Senhora Embaixadora", Head::Ambassador),
            ("Embassy of Togo", "Dear Chargé d'affaires", Head::Charge),
            ("Embassy of Togo", "Dear Sir", Head::Unknown),
        ] {
            let block = "President\nJo Dee\nLome, Togo\nSalutation: Your Excellency\n";
            let copies = format!("COPIES TO:\n{house}\n8 Mill Road\n75017 Paris, France\nSalutation: {title}");
            let case = case_from_text(&format!("APPEALS TO:\n{block}{copies}\n")).value;
            assert_eq!(case.missions.iter().map(|mission| mission.head).collect::<Vec<_>>(), [head], "{title}");
        }
    }
}
