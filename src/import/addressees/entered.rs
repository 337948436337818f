//! What was collected of an addressee, entered into the case with its notices.

use std::ops::Range;

use crate::data::countries::{self, Country};
use crate::data::markers::{Means, words};
use crate::data::missions::{house_words, seat_in};
use crate::data::offices::office_words;
use crate::data::small_letters::with_capitals;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::column_notices;
use crate::import::address_lines::house::{self, MISSION_HEADS};
use crate::import::address_lines::reading::{self, Reading};
use crate::import::address_lines::whole_lines;
use crate::import::cut;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::prose::{has_digit, has_verb};
use crate::import::text::shadow::Shadow;
use crate::import::to_writer::{among_addresses, is_order_to_write};
use crate::model::{Addressee, FurnitureKind, Head, Mission, Role};
use crate::notice::{Fix, Notice, Place};

use super::entry::Entry;

/// Enters what was collected of one addressee, where it is one: a mission of the section office, somebody to write to, or nobody.
pub(super) fn enter(draft: &mut Draft, mut entry: Entry, role: Role) {
    while entry.lines.first().is_some_and(|line| among_addresses::first_line_speaks(draft.shadow.slice(line.clone()))) {
        let sentence = entry.lines.remove(0);
        draft.note(sentence);
    }
    without_lead_behind(draft, &mut entry.lines);
    if is_of_own_office(draft.shadow, &entry) {
        let values = entry.fax.iter().chain(&entry.email).chain(&entry.phone).chain(&entry.web);
        for range in entry.lines.iter().chain(values).cloned().collect::<Vec<_>>() {
            draft.furniture(FurnitureKind::Letterhead, range);
        }
        return;
    }
    if entry.lines.is_empty() && !entry.has_values() {
        if let Some(value) = entry.salutation {
            draft.note(value);
        }
        return;
    }
    // An embassy among the copies, or behind others, is the section office's own; alone it is whom to write to, and so it is
    // among them with a country of its own, which a sheet does not write to the place where it is made.
    let abroad = entry.lines.last().is_some_and(|line| places::of_address(draft.shadow, line.clone()).is_some());
    let behind = !abroad && draft.case.addressees.iter().any(|addressee| addressee.role == Role::Appeal);
    if (role == Role::Copy || behind) && is_mission(draft.shadow, &entry) {
        return enter_own_mission(draft, entry);
    }
    if is_nobody(draft.shadow, &entry) {
        return entry.lines.into_iter().for_each(|line| draft.note(line));
    }
    let shadow = draft.shadow;
    let reading = reading::read(shadow, &entry.lines, &draft.case.country_code);
    let is_told = reading.office.is_some() || reading.name.is_some() || reading.country.is_some();
    let is_alone = !entry.has_values() && entry.salutation.is_none();
    if is_alone
        && (!is_told && among_addresses::is_instruction(text_of(shadow, &entry)) || is_for_any_editor(shadow, &entry))
    {
        return entry.lines.into_iter().for_each(|line| draft.note(line));
    }
    if has_no_words(shadow, &entry) || !is_told && is_prose(shadow, &entry) {
        // It stays among what no field used, where a person finds it.
        return;
    }
    enter_addressee(draft, entry, role, reading);
}

/// "Urgent Action Network, AIUSA" / "600 Pennsylvania Ave SE": whether an entry is one of the organisation's own offices by its
/// first line.
fn is_of_own_office(shadow: &Shadow, entry: &Entry) -> bool {
    let first = entry.lines.first().map_or("", |line| shadow.slice(line.clone()));
    entry.salutation.is_none()
        && if shadow.one_line { is_signed(shadow, entry) } else { whole_lines::names_own_office(first) }
}

/// "Thank you. Urgent Appeals Programme Asian Human Rights Commission (…)": whether an entry in a run ends with the publisher's name,
/// behind which an address has its place.
fn is_signed(shadow: &Shadow, entry: &Entry) -> bool {
    let text = text_of(shadow, entry).trim_end_matches('.');
    let bare = text.strip_suffix(')').and_then(|text| text.rsplit_once('(')).map_or(text, |(before, _)| before);
    !entry.has_values() && words().class(WordClass::Publisher).ending(bare.trim_end()) > 0
}

/// "medellin, colombia | and to:": the words that lead from an address in a run to the next.
fn without_lead_behind(draft: &mut Draft, lines: &mut [Range<usize>]) {
    let shadow = draft.shadow;
    let Some(last) = lines.last_mut().filter(|_| shadow.one_line) else { return };
    let text = shadow.slice(last.clone());
    let leads = shadow.slice(last.end..shadow.len()).trim_start().starts_with(':');
    let lead = text.rsplit_once(' ').and_then(|(rest, to)| Some((rest.rsplit_once(' ')?, to)));
    if let Some(((address, and), to)) = lead.filter(|_| leads)
        && words().class(WordClass::HeadingEnd).contains(to)
        && words().class(WordClass::Conjunction).contains(and)
    {
        let end = last.start + address.trim_end().len();
        draft.furniture(FurnitureKind::Marker, end..last.end);
        last.end = end;
    }
}

/// An embassy that the section office filled in, or the call to write to it.
fn enter_own_mission(draft: &mut Draft, mut entry: Entry) {
    match entry.lines.as_slice() {
        // "Also send copies to the High Commission of Sri Lanka in Canberra.": no address stands there.
        [line] if !entry.has_values() && !has_digit(draft.shadow.slice(line.clone())) => {
            draft.case.missions_wanted = true;
            draft.mark("/missions_wanted", line.clone());
        }
        _ => {
            without_lead(draft, &mut entry.lines);
            enter_mission(draft, entry);
        }
    }
}

/// Enters somebody to write to: lines, what they are read as, values and remarks.
fn enter_addressee(draft: &mut Draft, entry: Entry, role: Role, reading: Reading) {
    let shadow = draft.shadow;
    let place = draft.case.addressees.len();
    let at = format!("/addressees/{place}");
    let cut = entry.proposed.then(|| Cut::of(shadow, &entry));
    let mut addressee = Addressee { id: format!("a{}", place + 1), role, ..Addressee::default() };
    for (index, line) in entry.lines.iter().enumerate() {
        let line = draft.take(format!("{at}/lines/{index}"), line.clone());
        addressee.lines.push(line);
    }
    let take = |draft: &mut Draft, field: &str, range: Option<Range<usize>>| {
        range.map(|range| draft.take(format!("{at}/{field}"), range)).unwrap_or_default()
    };
    addressee.office = take(draft, "office", reading.office);
    addressee.name = take(draft, "name", reading.name);
    addressee.address_as = take(draft, "address_as", reading.address_as);
    addressee.country = take(draft, "country", reading.country);
    let salutation = entry.salutation.map(|range| match shadow.slice(range.clone()).contains('(') {
        true => shadow.trimmed_of(range, &[',', '.', ':', '"']),
        // "(Fax: …; Salutation: Dear Minister)": the bracket was opened before the label.
        false => shadow.trimmed_of(range, &[',', '.', ':', '"', ')']),
    });
    let salutation: Vec<Range<usize>> = salutation.into_iter().chain(entry.salutation_rest).collect();
    addressee.salutation = draft.take_all(&format!("{at}/salutation"), &salutation);
    let list = |draft: &mut Draft, field: &str, ranges: Vec<Range<usize>>| -> Vec<String> {
        ranges
            .into_iter()
            .enumerate()
            .map(|(index, range)| draft.take(format!("{at}/{field}/{index}"), range))
            .collect()
    };
    addressee.fax = list(draft, "fax", entry.fax);
    addressee.phone = list(draft, "phone", entry.phone);
    // A narrow column breaks an e-mail address in two; it has no blanks.
    addressee.email = list(draft, "email", entry.email).iter().map(|email| closed_up(email)).collect();
    addressee.web = list(draft, "web", entry.web);
    let notes: Vec<Range<usize>> =
        entry.notes.into_iter().map(|range| shadow.trimmed_of(range, &['(', ')', '[', ']', ','])).collect();
    addressee.note = draft.take_all(&format!("{at}/note"), &notes);
    say(draft, &addressee, &at, cut);
    for range in &entry.described {
        let notice = Notice::info("address-description-noted")
            .with("name", addressee.lines.first().cloned().unwrap_or_default());
        draft.notice(notice.at_field(format!("{at}/lines")).about(shadow.words_of(range.clone())));
    }
    column_notices::say(draft, &entry.lines, &at);
    draft.case.addressees.push(addressee);
}

/// "please write to the Embassy of …": the words before the house are for the writer.
fn without_order(draft: &mut Draft, lines: &mut [Range<usize>]) {
    let Some(first) = lines.first_mut() else { return };
    let text = draft.shadow.slice(first.clone());
    let orders = text.split(' ').next().is_some_and(is_order_to_write);
    let house = house_words().iter().filter_map(|house| text.find(house.as_str())).min();
    if let Some(at) = house.filter(|_| orders) {
        draft.furniture(FurnitureKind::Marker, first.start..first.start + at);
        first.start += at;
    }
}

/// Whether an entry is no addressee: a lone line without office, name, place or number.
fn is_nobody(shadow: &Shadow, entry: &Entry) -> bool {
    let [line] = entry.lines.as_slice() else { return false };
    let text = shadow.slice(line.clone());
    let words = office_words();
    let placed = text.contains(|letter: char| letter.is_ascii_digit())
        || words.institutions.occur_in(text)
        || words.streets.occur_in(text)
        || words.offices.occur_in(text)
        || words.honorifics.at_start(text) > 0
        || places::at_end(shadow, line.clone()).is_some();
    !placed && !entry.has_values() && entry.salutation.is_none() && text.split(' ').count() < 3
}

/// "28/06/2016", "2": the day or the number of a page; "Name" and "Address": the head of a table.
fn has_no_words(shadow: &Shadow, entry: &Entry) -> bool {
    let is_bare = |line: &Range<usize>| {
        let text = shadow.slice(line.clone());
        !text.contains(char::is_alphabetic) || words().class(WordClass::AddressLabel).contains(text)
    };
    !entry.lines.is_empty() && entry.lines.iter().all(is_bare)
}

/// The lines of an entry, with what stands between them.
fn text_of<'a>(shadow: &'a Shadow, entry: &Entry) -> &'a str {
    let ends = entry.lines.first().zip(entry.lines.last());
    ends.map_or("", |(first, last)| shadow.slice(first.start..last.end.max(first.start)))
}

/// "Letters to the Editor, Daily News, at its usual address": a paper without an address is found by the writer.
fn is_for_any_editor(shadow: &Shadow, entry: &Entry) -> bool {
    among_addresses::is_for_any_editor(text_of(shadow, entry))
        && entry.lines.last().is_some_and(|last| places::at_end(shadow, last.clone()).is_none())
}

/// Whether an entry of which nothing says who it is tells a story: long lines, and sentences that end in the midst of them.
fn is_prose(shadow: &Shadow, entry: &Entry) -> bool {
    const SHORTEST: usize = 200;
    const FEWEST_SENTENCES: usize = 2;
    let Some((first, last)) = entry.lines.first().zip(entry.lines.last()) else { return false };
    let text = shadow.slice(first.start..last.end.max(first.start));
    let sentences = text.split(". ").filter(|sentence| has_verb(sentence));
    text.len() >= SHORTEST && sentences.count() >= FEWEST_SENTENCES && entry.salutation.is_none()
}

/// Whether an entry among the copies is an embassy: one that the section office filled in for its own country.
pub(super) fn is_mission(shadow: &Shadow, entry: &Entry) -> bool {
    // "Minister of Justice" / "c/o Embassy of …", "via the Embassy of … in your country": the letter is to the one above.
    let through = |line: &Range<usize>| words().class(WordClass::CareOf).at_start(shadow.slice(line.clone())) > 0;
    let mut lines = entry.lines.iter().take(3).enumerate();
    lines.any(|(place, line)| house::names_house(shadow, line.clone()) && (place == 0 || !through(line)))
}

/// "And to the Turkish Embassy:" above the ambassador, "And send a copy to the embassy in London:", "Embassy in London" above an
/// address with the embassy in it.
pub(super) fn without_lead(draft: &mut Draft, lines: &mut Vec<Range<usize>>) {
    let shadow = draft.shadow;
    let names_house_below = || lines.iter().skip(1).any(|line| house::names_house(shadow, line.clone()));
    let leads = |line: &Range<usize>| {
        let text = shadow.slice(line.clone());
        let is_placed = || house_words().iter().any(|house| text.contains(house.as_str())) && seat_in(text).is_some();
        shadow.slice(line.end..shadow.len()).starts_with(':') || is_placed() && !has_digit(text) && names_house_below()
    };
    if lines.len() > 1 && lines.first().is_some_and(leads) {
        draft.furniture(FurnitureKind::Marker, lines.remove(0));
    }
}

/// Enters an embassy that the sheet fills in.
pub(super) fn enter_mission(draft: &mut Draft, mut entry: Entry) {
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

fn closed_up(text: &str) -> String {
    text.split_whitespace().collect()
}

/// How sure the lines are that a run of words was cut into.
enum Cut {
    Sure {
        /// Nothing else was found beside the lines: where a fax or a salutation ended is not weighed.
        alone: bool,
    },
    /// Least sure in or before a line, between the words that are shown.
    Doubtful { line: usize, here: String },
}

impl Cut {
    fn of(shadow: &Shadow, entry: &Entry) -> Self {
        let Some(doubt) = entry.doubts.iter().min_by_key(|doubt| doubt.margin) else {
            return Self::Sure { alone: !entry.has_values() && entry.salutation.is_none() };
        };
        let line = entry.lines.iter().position(|line| line.end > doubt.at).unwrap_or_default();
        let first = entry.lines.first().map_or(doubt.at, |line| line.start);
        let last = entry.lines.last().map_or(doubt.at, |line| line.end);
        let (before, behind) = (first.min(doubt.at)..doubt.at, doubt.at..last.max(doubt.at));
        let words = |range: Range<usize>| shadow.words_of(range);
        let (before, behind) = (words(before), words(behind));
        let mut before: Vec<&str> = before.split_whitespace().rev().take(2).collect();
        before.reverse();
        let behind: Vec<&str> = behind.split_whitespace().take(2).collect();
        Self::Doubtful { line, here: format!("{} | {}", before.join(" "), behind.join(" ")) }
    }

    fn notice(self, at: &str) -> Notice {
        match self {
            Self::Sure { alone: true } => Notice::info("address-lines-likely").at_field(format!("{at}/lines")),
            Self::Sure { alone: false } => Notice::warning("address-lines-likely").at_field(format!("{at}/lines")),
            Self::Doubtful { line, here } => {
                Notice::warning("address-lines-doubtful").at_field(format!("{at}/lines/{line}")).with("here", here)
            }
        }
    }
}

/// The notices of one addressee.
fn say(draft: &mut Draft, addressee: &Addressee, at: &str, cut: Option<Cut>) {
    let block = addressee.lines.join(" / ");
    if let Some(cut) = cut {
        draft.notice(cut.notice(at).about(block.clone()));
    }
    let readings = [
        ("office", &addressee.office),
        ("name", &addressee.name),
        ("address_as", &addressee.address_as),
        ("country", &addressee.country),
        ("salutation", &addressee.salutation),
    ];
    say_in_small_letters(draft, at, &addressee.lines, &readings);
    if addressee.lines.len() < 2 {
        draft.notice(Notice::warning("address-incomplete").at_field(format!("{at}/lines")).about(block.clone()));
    }
    if addressee.office.is_empty() && addressee.name.is_empty() {
        draft.notice(Notice::info("addressee-not-read").at_field(at.to_owned()).about(block));
    }
}

/// That an address came in small letters, with the capitals that it had.
fn say_in_small_letters(draft: &mut Draft, at: &str, lines: &[String], readings: &[(&str, &String)]) {
    if !draft.shadow.lower_case {
        return;
    }
    let capitals: Vec<String> = lines.iter().map(|line| with_capitals(line)).collect();
    let fix = Fix {
        with: readings.iter().filter_map(|(field, value)| field_fix(at, field, value)).collect(),
        ..Fix::new(format!("{at}/lines"), lines.to_vec(), capitals)
    };
    let notice = Notice::warning("address-in-small-letters").at_field(format!("{at}/lines"));
    draft.notice(notice.about(lines.join(" / ")).with_fix(fix));
}

fn field_fix(at: &str, field: &str, value: &str) -> Option<Fix> {
    (!value.is_empty()).then(|| Fix::new(format!("{at}/{field}"), value, with_capitals(value)))
}

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

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::case_on_one_line;
    use crate::model::Head;

    const HEAD: &str = "UA 1/15 KENYA Jo Dee (m). Jo Dee was taken from his house on 3 May and has not been seen since by his family. RECOMMENDED ACTION: Please write in English: - asking for him; - urging them to free him. APPEALS TO:";

    /// The head's demands and its heading of addresses on lines of their own.
    fn with_lines(sheet: &str) -> String {
        sheet.replace(": - ", ":\n- ").replace("; - ", ";\n- ").replace(" APPEALS TO", "\n\nAPPEALS TO")
    }

    #[test]
    fn an_address_for_all_is_that_of_each() {
        let one = "General Ana Bee, Chairman, State Council   Fax: 011 254 20 555 1   Salutation: Dear General";
        let two = "Colonel Mo Fee, Minister of Justice   Fax: 011 254 20 555 2   Salutation: Dear Minister";
        let lead = "(address for all: c/o Ministry of Defence, 8 Signal Pagoda Road, Nairobi, Kenya, name and office as follows)";
        let case = case_from_text(&format!("{HEAD} {lead} {one} {two}"));
        let last: Vec<&str> =
            case.value.addressees.iter().filter_map(|one| one.lines.last()).map(String::as_str).collect();
        assert_eq!(last, ["Nairobi, Kenya", "Nairobi, Kenya"], "{case:?}");
        assert!(case.notices.iter().all(|notice| notice.code != "address-incomplete"), "{:?}", case.notices);
    }

    #[test]
    fn a_country_for_all_below_the_copies_is_that_of_all() {
        let sheet = format!(
            "{HEAD}\n\nMinister:-\nAna Bee\n8 Mill Road\n00100 Nairobi\nFax: 254 20 555 1\n\nCOPIES TO:\n\nThe Editor\nThe Lantern\n00100 Nairobi\n\n(all addresses: KENYA)\n\nPLEASE SEND APPEALS IMMEDIATELY.\n"
        );
        let case = case_from_text(&with_lines(&sheet)).value;
        let lines: Vec<String> = case.addressees.iter().map(|one| one.lines.join("|")).collect();
        let expected =
            ["Minister|Ana Bee|8 Mill Road|00100 Nairobi|KENYA", "The Editor|The Lantern|00100 Nairobi|KENYA"];
        assert_eq!(lines, expected, "{case:?}");
    }

    #[test]
    fn words_between_a_label_and_its_number_are_a_remark() {
        let via = "Minister Ana Bee PO Box 12 Nairobi Kenya Fax (via Ministry of the Interior): +254 20 555 0101 Salutation: Dear Minister";
        let case = case_from_text(&format!("{HEAD} {via}")).value;
        let one = case.addressees.first().map(|one| (one.fax.join("|"), one.country.clone(), one.note.clone()));
        let expected = ("+254 20 555 0101", "Kenya", "via Ministry of the Interior");
        assert_eq!(one, Some((expected.0.into(), expected.1.into(), expected.2.into())), "{case:?}");
    }

    #[test]
    fn where_and_when_a_sheet_was_written_is_no_address() {
        let sheet = format!(
            "{HEAD}\nMinister\nAna Bee\nNairobi, Kenya\nFax: +254 20 555 0101\n\nGeneva, March 15, 2005\n\npage 1\n"
        );
        let case = case_from_text(&with_lines(&sheet)).value;
        assert_eq!(case.addressees.len(), 1, "{case:?}");
    }

    #[test]
    fn hours_of_opening_are_no_salutation() {
        let sheet = format!(
            "{HEAD}\nMinister\nAna Bee\nNairobi, Kenya\nFax: +254 20 555 0101 (hours of opening: 8am to 4pm)\nSalutation: Dear Minister\n"
        );
        let case = case_from_text(&with_lines(&sheet)).value;
        let read: Vec<&str> = case.addressees.iter().map(|one| one.salutation.as_str()).collect();
        assert_eq!(read, ["Dear Minister"]);
    }

    #[test]
    fn an_address_of_both_is_that_of_the_two_who_have_none() {
        let sheet = format!(
            "{HEAD}\n\nHon. Ana Bee, Minister, 8 Mill Road, Nairobi, Kenya\nFax: +254 20 555 1\n\nCol. Mo Fee, Secretary of State,\nand\nMr. Lee Gee, Inspector General,\nboth at: 71 Hill Street, Nairobi, Kenya\nFax: +254 20 555 2\n"
        );
        let case = case_from_text(&with_lines(&sheet)).value;
        let read: Vec<(&str, Vec<&str>)> = case
            .addressees
            .iter()
            .map(|one| {
                (one.name.as_str(), one.lines.iter().map(String::as_str).filter(|line| line.contains("71")).collect())
            })
            .collect();
        assert_eq!(read.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["Ana Bee", "Mo Fee", "Lee Gee"]);
        assert_eq!(read.iter().map(|(_, lines)| lines.len()).collect::<Vec<_>>(), [0, 1, 1], "{read:?}");
    }

    #[test]
    fn a_remark_beside_the_heading_gives_all_their_country() {
        let sheet = format!(
            "{HEAD} (address all letters to KENYA):\n\nMinister\nAna Bee\nPO Box 12\nNairobi\n\nGovernor\nMo Fee\nPO Box 3\nNairobi\n"
        );
        let case = case_from_text(&with_lines(&sheet).replace("APPEALS TO:", "APPEALS TO")).value;
        let last: Vec<Option<&str>> = case.addressees.iter().map(|one| one.lines.last().map(String::as_str)).collect();
        assert_eq!(last, [Some("KENYA"), Some("KENYA")], "{case:?}");
    }

    #[test]
    fn whoever_signs_a_sheet_is_nobody_to_write_to() {
        let case = case_on_one_line(
            "appeals to: 1. mrs. ana bee minister po box 12 nairobi, kenya tel: +254 20 555 0101 / 555 0144 to 60 fax: +254 20 555 0102 thank you. urgent appeals programme asian human rights commission (ua@rights.example)",
        );
        let read: Vec<(usize, Vec<String>)> =
            case.addressees.iter().map(|one| (one.lines.len(), one.phone.clone())).collect();
        assert_eq!(read, [(4, vec!["+254 20 555 0101".to_owned(), "555 0144 to 60".to_owned()])]);
        let sheet = format!(
            "{HEAD}\nAIUSA’s Urgent Action Network | 5 Penn Plaza, New York NY 10001\n\nAna Bee\nMinister\nPO Box 12\nNairobi, Kenya\nFax: +254 20 555 0101\nOpening greeting: Dear Minister\n"
        );
        let case = case_from_text(&with_lines(&sheet)).value;
        let read: Vec<(usize, &str)> =
            case.addressees.iter().map(|one| (one.lines.len(), one.salutation.as_str())).collect();
        assert_eq!(read, [(4, "Dear Minister")]);
    }

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
