//! Sentences among addresses that speak to the writer: they say "you", tell what to do, by what clock somebody is reached, or what
//! a letter costs.
//!
//! Some addresses have lost their lines. In such a run a name and a sentence stand side by side, and only its words tell where one
//! ends; a line of its own tells more, so that fewer words are enough for it.

mod lines;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::data::countries;
use crate::data::markers::words;
use crate::data::missions::names_house;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::{ends_address, opens_addressee};
use crate::import::text::places;
use crate::import::text::prose::has_digit;
use crate::import::text::shadow::Shadow;

use super::{class, ends_sentence, has_you, is_verb, is_you, order_to_write};

pub(in crate::import) use lines::line_speaks;

/// A sentence to the writer has no fewer words, in a run or on a line of its own.
const FEWEST_WORDS: usize = 4;

/// Whether a sentence of a run of words speaks to the writer: it begins as such sentences do, or has two of their verbs, or one
/// and nothing of an address.
pub(in crate::import) fn speaks(shadow: &Shadow, sentence: Range<usize>) -> bool {
    let text = shadow.slice(sentence.clone());
    let ended = ends_sentence(text) || text.ends_with(':') || !ends_address(shadow, sentence.clone());
    if !ended || !may_be_said(text) {
        return false;
    }
    if is_said(text) {
        return true;
    }
    match begins(text) {
        true => text.split(' ').any(|word| is_telling(word) || is_verb(word)),
        false => {
            let unplaced = places::at_end(shadow, sentence).is_none();
            let told = told_words(text).len();
            told > 1 || told == 1 && unplaced && is_of_no_address(text) || tells_with_verbs(text)
        }
    }
}

/// "There is no Ethiopian embassy in New Zealand.": a first line that tells something with a verb and a full stop, or orders a
/// letter and something else; nobody is behind such words, so that any verb is enough.
pub(in crate::import) fn first_line_speaks(text: &str) -> bool {
    const FEWEST_WORDS: usize = 5;
    let copies = class(WordClass::Copying);
    let told = text.split(' ').skip(1).any(is_verb) && !text.split(' ').any(|word| copies.contains(word));
    // "Write to the address in the margin and send a copy to the embassy."
    let told = told || order_to_write(text) > 0 && text.contains(" and ");
    ends_sentence(text)
        && !has_digit(text)
        && !text.contains(['@', ',', '('])
        && text.split(' ').count() >= FEWEST_WORDS
        && told
}

/// "The post is slow; please send your appeals by email where you can, and ask the embassy to pass them on": many words without
/// a number, and several of them what only a sentence has.
pub(in crate::import) fn is_instruction(text: &str) -> bool {
    const FEWEST_WORDS: usize = 10;
    const FEWEST_VERBS: usize = 2;
    !has_digit(text)
        && text.split(' ').count() >= FEWEST_WORDS
        && text.split(' ').filter(|word| is_verb(word)).count() >= FEWEST_VERBS
}

/// "Letters to the Editor, Daily News, at its usual address": a paper that the writer finds by themselves, where no place is named.
pub(in crate::import) fn is_for_any_editor(text: &str) -> bool {
    class(WordClass::LetterToEditor).at_start(text) > 0 && !has_digit(text)
}

/// Whether a sentence is to the writer, whatever it begins with: "Mark your appeals “for the attention of” the person.", "Sudan is
/// GMT + 3.", "to the newspapers in your own area".
pub(in crate::import) fn is_said(text: &str) -> bool {
    if is_placed(text) {
        return false;
    }
    is_to_any_paper(text) || ends_sentence(text) && (says_you(text) || orders(text) || tells_time(text))
}

/// "use of force commission, po box 9, nairobi, kenya.": what ends with a country and tells nothing is somebody.
fn is_placed(text: &str) -> bool {
    let last = text.trim_end_matches(['.', '!', ' ']).rsplit([',', ' ']).next().unwrap_or_default();
    countries::find(last).is_some() && text.contains(',') && !text.split(' ').any(is_verb)
}

/// "Please …", "If …", "Faxes …": whether a text begins as what is told to the writer does, and no name.
pub(in crate::import) fn opens(text: &str) -> bool {
    class(WordClass::TellingOpening).at_start(text) > 0
}

/// "Please …", "If …", "Faxes …", "Try again …".
pub(in crate::import) fn begins(text: &str) -> bool {
    opens(text) || begins_as_said(text)
}

/// "… Send an email to us with the number in the subject line.": behind a sentence to the writer any order is one.
///
/// "… Letters take about a week.": nor has anybody so short a name.
pub(in crate::import) fn goes_on(text: &str) -> bool {
    const MOST_WORDS: usize = 10;
    let of_post = || {
        let few = text.split(' ').count() <= MOST_WORDS && !has_digit(text) && !text.contains(',');
        few && class(WordClass::Writings).at_start(text) > 0
    };
    ends_sentence(text) && (begins(text) || order_to_write(text) > 0 || of_post())
}

/// "Try between …", "repeat “fax” …", "do not name …", "you will find …": an order of several words or one with a plain word behind
/// it, not "mark dee"; or "you" first of all.
fn begins_as_said(text: &str) -> bool {
    let order = class(WordClass::Order).at_start(text);
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

/// Whether a word is a verb, and is no name as well: "are", not "can".
pub(in crate::import) fn is_sure_verb(word: &str) -> bool {
    is_verb(word) && !class(WordClass::NameOrVerb).contains(word)
}

/// "Mark": an order that is a first name as well.
pub(in crate::import) fn may_begin_name(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    class(WordClass::Order).contains(first) && office_words().given_names.contains(first)
}

/// "Sudan is GMT + 3", "time difference = GMT + 5 hrs".
pub(in crate::import) fn tells_time(text: &str) -> bool {
    class(WordClass::TimeZone).occur_in(text) && text.split(' ').any(|word| word == "=" || is_verb(word))
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
    let placed = has_digit(text) || words_of.streets.occur_in(text);
    let of_address = [&words_of.offices, &words_of.honorifics, &words_of.institutions];
    let is_somebody = || {
        names_house(text) || of_address.iter().any(|phrases| phrases.occur_in(text)) && !text.split(' ').any(is_verb)
    };
    has_you(text) && !placed && !is_somebody()
}

/// "to the “letters to the editor” page of the newspapers in your own area": behind the call to write to papers none is named.
fn is_to_any_paper(text: &str) -> bool {
    let leads = class(WordClass::HeadingEnd).at_start(text) > 0;
    let numbered = has_digit(text);
    let any = || has_you(text) && !names_house(text) || class(WordClass::AnyPaper).occur_in(text);
    leads && !numbered && any()
}

/// Whether a text may be a sentence to the writer at all: no address of a mail stands in it, and it begins as nobody does who is
/// written to, unless that is an order: "Mark your letter …".
fn may_be_said(text: &str) -> bool {
    let opens_addressee = || opens_addressee(text) && !(is_said(text) && begins(text));
    text.split(' ').count() >= FEWEST_WORDS && !text.contains('@') && !opens_addressee()
}

/// Whether a word tells the writer something: "is", "may"; "She was held and has been beaten." tells a story.
fn is_telling(word: &str) -> bool {
    class(WordClass::TellingWord).contains(word.trim_end_matches([',', ':']))
}

/// The words of a text that only sentences have; of those that names have too only what another verb stands behind: "may also be",
/// not "can ali dundar", "the lantern will bee".
fn told_words(text: &str) -> BTreeSet<&str> {
    const NEAR: usize = 2;
    let words_of: Vec<&str> = text.split(' ').map(|word| word.trim_end_matches([',', ':'])).collect();
    let goes_on = |at: usize| words_of.iter().skip(at + 1).take(NEAR).any(|word| is_verb(word) || is_telling(word));
    let told = words_of.iter().enumerate().filter(|(_, word)| is_telling(word));
    told.filter(|(at, word)| !class(WordClass::NameOrVerb).contains(word) || goes_on(*at))
        .map(|(_, word)| *word)
        .collect()
}

/// "The machine is out of paper, and nobody is there at night.": a sentence with two verbs that are no names, and without a number.
fn tells_with_verbs(text: &str) -> bool {
    const FEWEST: usize = 2;
    ends_sentence(text) && !has_digit(text) && text.split(' ').filter(|word| is_sure_verb(word)).count() >= FEWEST
}

/// "Postal services to Kenya are slow.": whether a text has no word of an address, no number, office or street, and does not
/// begin with an institution.
fn is_of_no_address(text: &str) -> bool {
    const FEWEST_WORDS: usize = 5;
    let words = office_words();
    let of_address = [&words.offices, &words.honorifics, &words.streets];
    ends_sentence(text)
        && text.split(' ').count() >= FEWEST_WORDS
        && !text.contains(|letter: char| letter.is_ascii_digit() || letter == ',')
        && words.institutions.at_start(text) == 0
        && !of_address.iter().any(|phrases| phrases.occur_in(text))
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::{addressees, case_on_one_line};

    /// The lines of each addressee of a sheet on one line.
    fn lines_of(addresses: &str) -> Vec<String> {
        case_on_one_line(addresses).addressees.into_iter().map(|one| one.lines.join(" | ")).collect()
    }

    const PRESIDENT: &str = "president jo bee state house po box 12 nairobi, kenya";
    const CHIEF: &str = "commissioner of police ana fee po box 77 nairobi, kenya";

    const SAID: [&str; 10] = [
        "Kenya is GMT + 3. Mark your envelope \"for the attention of\" the person concerned.",
        "Note that lines to Nairobi are often busy in the daytime: try between 8:00 pm and midnight, eastern time.",
        "The time in Nairobi is GMT + 3 hours.",
        "Nairobi is three hours ahead of GMT.",
        "Kenya is GMT + 3",
        "Repeat \"fax\" until somebody answers.",
        "Keep trying, and ring before 5 pm local time.",
        "Use the green envelopes only.",
        "Do not name the family.",
        "His staff are slow to pass on your letters.",
    ];

    #[test]
    fn what_is_said_to_the_writer_between_addresses_is_nobody() {
        for said in SAID.map(str::to_lowercase) {
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
    fn what_is_said_on_a_line_of_its_own_is_nobody() {
        let president = "President\nJo Bee\nPO Box 12\nNairobi, Kenya";
        let chief = "Commissioner of Police\nAna Fee\nPO Box 77\nNairobi, Kenya";
        for said in SAID {
            for block in [
                format!("{said}\n\n{president}\nSalutation: Your Excellency\n\n{chief}"),
                format!("{president}\nSalutation: Your Excellency\n\n{said}\n\n{chief}"),
                format!("{president}\nSalutation: Your Excellency\n\n{chief}\nSalutation: Dear Sir\n\n{said}"),
            ] {
                let lines: Vec<usize> = addressees(&block).iter().map(|one| one.lines.len()).collect();
                assert_eq!(lines, [4, 4], "{block}");
            }
        }
        for first in [
            "Mark White",
            "Use of Force Commission",
            "Call for Justice, Inc.",
            "The Press Council",
            "Try and Trust Ltd.",
            "Minister of Time and Tide in the Republic.",
        ] {
            let found = addressees(&format!("{first}\nAna Bee\nPO Box 9\nNairobi, Kenya"));
            assert_eq!(found.first().map(|one| one.lines.len()), Some(4), "{first}: {found:?}");
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
        let read = lines_of(&format!("appeals to: {PRESIDENT} kenya is gmt + 3 mark long minister of justice {CHIEF}"));
        assert!(read.concat().contains("minister of justice"), "{read:?}");
        for said in ["the editor the lantern po box 9 nairobi, kenya", "mark white the lantern po box 9 nairobi, kenya"]
        {
            let read = lines_of(&format!("appeals to: {PRESIDENT} salutation: your excellency copies to: {said}"));
            assert_eq!(read.len(), 2, "{said}: {read:?}");
        }
    }

    #[test]
    fn what_a_letter_costs_is_nobody_nor_is_the_heading_above_it() {
        let address = "Minister\nJo Dee\n3 Mill Road\nNairobi, Kenya\nFax: +254 2 555 0101";
        for tip in [
            "Tip\n\nA letter to Kenya costs £1.33 (up to 20g).",
            "A letter to Kenya by airmail costs 56p.",
            "Hint:\n\nPlease note that a letter costs $2.",
        ] {
            let found = addressees(&format!("{address}\n\n{tip}"));
            assert_eq!(found.iter().map(|one| one.lines.len()).collect::<Vec<_>>(), [4], "{tip}: {found:?}");
        }
        let found = addressees(&format!("{address}\n\nOmbudsman\nPO Box 5\nNairobi, Kenya"));
        assert_eq!(found.iter().map(|one| one.lines.len()).collect::<Vec<_>>(), [4, 3], "{found:?}");
    }

    #[test]
    fn sentences_to_the_writer_that_a_margin_broke_are_nobody() {
        let margin = "Jo Dee and Ana Bee were taken from their rented room in the city by some men.\nThe men who came for Jo Dee and for Ana Bee were in plain clothes and had guns.\nNobody has seen Jo Dee or Ana Bee since the day on which they were taken away.\n";
        let case = case_from_text(&format!("{margin}\nAPPEALS TO:\nPlease note that fax machines may be switched off outside of office hours. Please\nalso note that fax numbers sometimes change at short notice.\n\nGeneral Mo Fee\nArmy Headquarters\nKathmandu, Nepal\nFax: +977 1 4555 168\n")).value;
        assert_eq!(case.addressees.iter().map(|one| one.lines.len()).collect::<Vec<_>>(), [3]);
    }
}
