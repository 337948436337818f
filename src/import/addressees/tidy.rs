//! Addressees that are collected, put in order: labels that nobody knew, names that a column broke, addresses on one line.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::{ends_address, is_country};
use crate::import::address_lines::reading;
use crate::import::cut;
use crate::import::people::name_shape;
use crate::import::text::shadow::Shadow;

use super::entry::Entry;
use super::filled_mission;
use super::parted;

/// Puts the entries of a section in order; the labels that are no lines of theirs go to the furniture.
pub(super) fn tidied(shadow: &Shadow, entries: Vec<Entry>, furniture: &mut Vec<Range<usize>>) -> Vec<Entry> {
    let entries = parted::joined(shadow, entries);
    let mut entries = join_unknown_labels(shadow, entries, furniture);
    if shadow.one_line {
        entries = join_scraps(shadow, entries);
    }
    without_country_headings(shadow, &mut entries, furniture);
    join_parted_names(shadow, &mut entries);
    cut_lone_lines(shadow, &mut entries);
    missions_whole(shadow, entries)
}

/// "Contact through: http://…", "Online contact form": a line that only names the value behind it is no addressee.
fn join_unknown_labels(shadow: &Shadow, entries: Vec<Entry>, furniture: &mut Vec<Range<usize>>) -> Vec<Entry> {
    let mut joined: Vec<Entry> = Vec::with_capacity(entries.len());
    for entry in entries {
        let names_value = |line: &Range<usize>| {
            let text = shadow.slice(line.clone());
            let words =
                text.split([' ', ':']).filter(|word| words().class(WordClass::ContactFormWord).contains(word)).count();
            let labels = shadow.slice(line.end..shadow.len()).starts_with(':');
            text.len() < 40 && (labels || words > 1 || words == text.split(' ').count())
        };
        let label = match entry.lines.as_slice() {
            [only] if names_value(only) && !(entry.email.is_empty() && entry.web.is_empty()) => Some(only.clone()),
            _ => None,
        };
        match (joined.last_mut().filter(|before| before.lines.len() > 1), label) {
            (Some(before), Some(label)) => {
                furniture.push(label);
                before.email.extend(entry.email);
                before.web.extend(entry.web);
                before.fax.extend(entry.fax);
                before.phone.extend(entry.phone);
                before.notes.extend(entry.notes);
                before.salutation = before.salutation.take().or(entry.salutation);
            }
            _ => joined.push(entry),
        }
    }
    joined
}

/// "E-mail: via his website … Salutation: Dear Governor": on one line such words behind an address begin no other.
fn join_scraps(shadow: &Shadow, entries: Vec<Entry>) -> Vec<Entry> {
    const MOST_WORDS: usize = 3;
    let words = office_words();
    let mut joined: Vec<Entry> = Vec::with_capacity(entries.len());
    for entry in entries {
        let is_scrap = |line: &Range<usize>| {
            let text = shadow.slice(line.clone());
            let known = words.honorifics.at_start(text) > 0
                || reading::office_at_start(text) > 0
                || words.institutions.occur_in(text)
                || words.towns.at_start(text) > 0
                || ends_address(shadow, line.clone());
            text.split(' ').count() <= MOST_WORDS && !text.contains(|letter: char| letter.is_ascii_digit()) && !known
        };
        let scrap = matches!(entry.lines.as_slice(), [only] if is_scrap(only)) && entry.fax.is_empty();
        match joined.last_mut().filter(|before| scrap && before.lines.len() > 1 && before.salutation.is_none()) {
            Some(before) => {
                before.notes.extend(entry.lines);
                before.notes.extend(entry.notes);
                before.phone.extend(entry.phone);
                before.email.extend(entry.email);
                before.web.extend(entry.web);
                before.salutation = entry.salutation;
            }
            None => joined.push(entry),
        }
    }
    joined
}

/// "Uganda" above addresses that end with it: the heading of a group, where a sheet asks to write to two countries.
fn without_country_headings(shadow: &Shadow, entries: &mut [Entry], furniture: &mut Vec<Range<usize>>) {
    for entry in entries {
        let [first, .., last] = entry.lines.as_slice() else { continue };
        if entry.lines.len() > 2 && is_country(shadow, first.clone()) && ends_address(shadow, last.clone()) {
            furniture.push(entry.lines.remove(0));
        }
    }
}

/// "His Excellency Omar Hadi" / "al-Awash": the rest of a name that a narrow column broke.
fn join_parted_names(shadow: &Shadow, entries: &mut [Entry]) {
    let (joined, links) = (words().class(WordClass::JoinedArticle), words().class(WordClass::FatherLink));
    const LONGEST: usize = 24;
    for entry in entries.iter_mut().filter(|entry| !entry.proposed) {
        let parted = |line: &Range<usize>| {
            let text = shadow.slice(line.clone());
            let named = line.len() <= LONGEST && (joined.begin(text) || links.leading(text).is_some());
            named
                && shadow.raw(line.clone()).starts_with(char::is_lowercase)
                && name_shape::is_name(shadow, line.clone())
        };
        let styled = entry.lines.windows(2).take(2).position(|pair| match pair {
            [name, rest] => {
                name.end + 1 == rest.start
                    && office_words().honorifics.at_start(shadow.slice(name.clone())) > 0
                    && parted(rest)
            }
            _ => false,
        });
        if let Some(place) = styled.filter(|_| !shadow.lower_case) {
            let rest = entry.lines.remove(place + 1);
            if let Some(name) = entry.lines.get_mut(place) {
                name.end = rest.end;
            }
        }
    }
}

/// "The Daily Star, 19 Mill Road, Dhaka-1215, Bangladesh": a whole address on the one line of its addressee.
fn cut_lone_lines(shadow: &Shadow, entries: &mut [Entry]) {
    for entry in entries {
        // "President" / "Jo Dee, State House, Nairobi, Kenya": a heading of a web page, and all else in a paragraph. What a
        // typist broke into lines is as long as it was meant.
        let is_office = |line: &Range<usize>| {
            let text = shadow.slice(line.clone());
            reading::office_at_start(text) == text.len()
        };
        let only = match entry.lines.as_slice() {
            [only] => only,
            [office, only] if shadow.is_web && is_office(office) && ends_address(shadow, only.clone()) => only,
            _ => continue,
        };
        let text = shadow.slice(only.clone());
        let placed = text.contains(|letter: char| letter.is_ascii_digit()) || ends_address(shadow, only.clone());
        if text.matches(", ").count() < 2 || !placed {
            continue;
        }
        let lines = cut::lines(shadow, only.clone());
        if lines.len() > 1 {
            entry.lines.pop();
            lines.into_iter().for_each(|line| entry.propose(line));
        }
    }
}

/// "Botschaft der Republik Türkei" / "S.E. Herrn Jo Dee": a house, and behind it whoever heads it with the rest of the address.
fn missions_whole(shadow: &Shadow, entries: Vec<Entry>) -> Vec<Entry> {
    const MOST_LINES: usize = 2;
    let styled = |entry: &Entry| {
        let first = entry.lines.first().map_or("", |line| shadow.slice(line.clone()));
        office_words().honorifics.at_start(first) > 0
    };
    let is_house = |entry: &Entry| {
        let bare = !entry.has_values() && entry.salutation.is_none();
        (1..=MOST_LINES).contains(&entry.lines.len()) && bare && filled_mission::is_mission(shadow, entry)
    };
    let mut whole: Vec<Entry> = Vec::with_capacity(entries.len());
    for mut entry in entries {
        match whole.last_mut().filter(|house| is_house(house) && styled(&entry)) {
            Some(house) => {
                entry.lines.splice(0..0, house.lines.drain(..));
                entry.doubts.append(&mut house.doubts);
                *house = entry;
            }
            None => whole.push(entry),
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use crate::import::test_sheets::case_from_page;

    #[test]
    fn an_office_above_one_line_of_an_address_is_its_heading() {
        let page = "<html><body><p>UA 1/09 Fear of torture</p><p>KENYA Jo Dee (m)</p><p>APPEALS TO:</p><h4>President</h4><p>Ana Bee, State House, Nairobi, Kenya<br>Fax: +254 20 555 0101</p><h4>Attorney General</h4><p>Mo Fee, PO Box 12, Nairobi, Kenya</p></body></html>";
        let noted = case_from_page(page);
        let lines: Vec<String> = noted.value.addressees.iter().map(|one| one.lines.join(" / ")).collect();
        assert_eq!(
            lines,
            [
                "President / Ana Bee / State House / Nairobi, Kenya",
                "Attorney General / Mo Fee / PO Box 12 / Nairobi, Kenya"
            ]
        );
        let notices = noted.notices.iter().filter(|notice| notice.code.starts_with("address-lines"));
        assert_eq!(notices.count(), 2, "a proposal is never silent");
    }
}
