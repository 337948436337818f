//! What was collected of an addressee, entered into the case with its notices.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::column_notices;
use crate::import::address_lines::reading::{self, Reading};
use crate::import::address_lines::whole_lines;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::prose::has_verb;
use crate::import::text::shadow::Shadow;
use crate::import::to_writer::among_addresses;
use crate::model::{Addressee, FurnitureKind, Role};
use crate::notice::Notice;

use super::entry::{Entry, closed_up};
use super::entry_notices::{Cut, say};
use super::filled_mission::{self, is_mission};

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
        return filled_mission::enter_own(draft, entry);
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
    if entry.is_of_row {
        let all: Vec<String> = entry.lines.iter().map(|line| shadow.words_of(line.clone())).collect();
        draft.notice(Notice::warning("sheet-columns-unsure").at_field(format!("{at}/lines")).about(all.join(" / ")));
    }
    column_notices::say(draft, &entry.lines, &at);
    draft.case.addressees.push(addressee);
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

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::case_on_one_line;

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
}
