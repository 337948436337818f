//! Sentences among addresses that say "you", tell the writer what to do, or tell by what clock somebody is reached.

use crate::data::countries;
use crate::data::markers::words;
use crate::data::missions::house_words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::opens_addressee;

/// Whether a sentence is to the writer, whatever it begins with: "Mark your appeals “for the attention of” the person.", "Sudan is
/// GMT + 3.", "to the newspapers in your own area".
pub(super) fn is_to_writer(text: &str) -> bool {
    let ends = text.ends_with(['.', '!']);
    if is_placed(text) {
        return false;
    }
    is_to_any_paper(text) || ends && (says_you(text) || orders(text) || tells_time(text))
}

/// "use of force commission, po box 9, nairobi, kenya.": what ends with a country and tells nothing is somebody.
fn is_placed(text: &str) -> bool {
    let last = text.trim_end_matches(['.', '!', ' ']).rsplit([',', ' ']).next().unwrap_or_default();
    let tells = |word: &str| words().class(WordClass::SentenceVerb).contains(word.trim_end_matches([',', ':']));
    countries::find(last).is_some() && text.contains(',') && !text.split(' ').any(tells)
}

/// "Try between …", "repeat “fax” …", "do not name …", "you will find …": an order of several words or one with a plain word behind
/// it, not "mark dee"; or "you" first of all.
pub(super) fn begins_as_said(text: &str) -> bool {
    let order = words().class(WordClass::Order).at_start(text);
    let (said, rest) = text.split_at_checked(order).unwrap_or_default();
    let rest = rest.trim_start_matches([' ', ',']);
    let next = rest.split(' ').next().unwrap_or_default().trim_end_matches([',', ':', '.']);
    let is_plain = words().is_plain(next) && !office_words().family_names.contains(next);
    // "you bunleng, investigating judge" is called so.
    let you_tell = || {
        is_you(text) && text.split(' ').nth(1).is_some_and(|word| words().is_plain(word.trim_end_matches([',', '.'])))
    };
    order > 0 && (said.contains(' ') || is_plain || rest.starts_with('"')) || you_tell()
}

/// "Mark": an order that is a first name as well.
pub(super) fn may_begin_name(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    words().class(WordClass::Order).contains(first) && office_words().given_names.contains(first)
}

/// "Sudan is GMT + 3", "time difference = GMT + 5 hrs".
pub(super) fn tells_time(text: &str) -> bool {
    let says = |word: &str| word == "=" || words().class(WordClass::SentenceVerb).contains(word);
    words().class(WordClass::TimeZone).occur_in(text) && text.split(' ').any(says)
}

/// An order that names nobody who could be the next addressee, except where it says to whom it speaks.
fn orders(text: &str) -> bool {
    let mut places = text.match_indices(' ').map(|(at, _)| at + 1);
    begins_as_said(text) && (has_you(text) || !places.any(|at| text.get(at..).is_some_and(opens_addressee)))
}

/// Whether a sentence says "you" and has nothing of an address; what has a verb besides may name an office: "his office may not
/// answer your fax.".
fn says_you(text: &str) -> bool {
    let words_of = office_words();
    let is_verb = |word: &str| words().class(WordClass::SentenceVerb).contains(word);
    let placed = text.contains(|letter: char| letter.is_ascii_digit()) || words_of.streets.occur_in(text);
    let of_address = [&words_of.offices, &words_of.honorifics, &words_of.institutions];
    let is_somebody = || {
        names_house(text) || of_address.iter().any(|phrases| phrases.occur_in(text)) && !text.split(' ').any(is_verb)
    };
    has_you(text) && !placed && !is_somebody()
}

/// "to the “letters to the editor” page of the newspapers in your own area": behind the call to write to papers none is named.
fn is_to_any_paper(text: &str) -> bool {
    let leads = words().class(WordClass::HeadingEnd).at_start(text) > 0;
    let numbered = text.contains(|letter: char| letter.is_ascii_digit());
    let any = || has_you(text) && !names_house(text) || words().class(WordClass::AnyPaper).occur_in(text);
    leads && !numbered && any()
}

/// Whether a text has a word that speaks to the writer.
fn has_you(text: &str) -> bool {
    let starts = std::iter::once(0).chain(text.match_indices([' ', '"', '(']).map(|(at, _)| at + 1));
    starts.filter_map(|at| text.get(at..)).any(is_you)
}

/// "You", "your"; "your excellency" does not speak to the writer.
fn is_you(text: &str) -> bool {
    words().class(WordClass::ToWriter).at_start(text) > 0 && office_words().salutations.at_start(text) == 0
}

fn names_house(text: &str) -> bool {
    house_words().iter().any(|house| text.contains(house.as_str()))
}

#[cfg(test)]
mod tests {
    use crate::import::case_on_one_line;

    /// The lines of each addressee of a sheet on one line.
    fn lines_of(addresses: &str) -> Vec<String> {
        case_on_one_line(addresses).addressees.into_iter().map(|one| one.lines.join(" | ")).collect()
    }

    const PRESIDENT: &str = "president jo bee state house po box 12 nairobi, kenya";
    const CHIEF: &str = "commissioner of police ana fee po box 77 nairobi, kenya";

    #[test]
    fn what_is_said_to_the_writer_between_addresses_is_nobody() {
        for said in [
            "kenya is gmt + 3. mark your envelope \"for the attention of\" the person concerned.",
            "note that lines to nairobi are often busy in the daytime: try between 8:00 pm and midnight, eastern time.",
            "the time in nairobi is gmt + 3 hours.",
            "nairobi is three hours ahead of gmt.",
            "kenya is gmt + 3",
            "repeat \"fax\" until somebody answers.",
            "keep trying, and ring before 5 pm local time.",
            "use the green envelopes only.",
            "do not name the family.",
            "his staff are slow to pass on your letters.",
        ] {
            let read = lines_of(&format!(
                "appeals to: {said} {PRESIDENT} salutation: your excellency {said} {CHIEF} salutation: dear commissioner"
            ));
            let expected = [
                "president jo bee | state house | po box 12 | nairobi, kenya",
                "commissioner of police | ana fee | po box 77 | nairobi, kenya",
            ];
            assert_eq!(read, expected, "{said}");
        }
    }

    #[test]
    fn papers_that_no_name_tells_are_nobody() {
        for said in [
            "you may also write brief letters (up to 200 words) to the \"readers write\" page of the newspapers in your own town.",
            "you may also send short letters to the editors of newspapers in the region.",
            "you may also write brief letters to your local paper",
            "you may also wish to write a brief letter (not more than 250 words) to the editor of your local newspaper.",
            "you may also write brief letters to papers and magazines where you live.",
        ] {
            let read = lines_of(&format!("appeals to: {PRESIDENT} salutation: your excellency {said}"));
            assert_eq!(read.len(), 1, "{said}: {read:?}");
        }
        for said in
            ["mark long minister of justice po box 9 nairobi, kenya", "mark may chairman po box 9 nairobi, kenya"]
        {
            let read = lines_of(&format!("appeals to: {said} salutation: dear sir {PRESIDENT}"));
            assert!(read.first().is_some_and(|lines| lines.starts_with("mark ")), "{said}: {read:?}");
        }
        for said in ["the editor the lantern po box 9 nairobi, kenya", "mark white the lantern po box 9 nairobi, kenya"]
        {
            let read = lines_of(&format!("appeals to: {PRESIDENT} salutation: your excellency copies to: {said}"));
            assert_eq!(read.len(), 2, "{said}: {read:?}");
        }
    }
}
