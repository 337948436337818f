//! What a line is by its words, whatever stands beside it: whole, a place, an office, the end of an institution.

use crate::data::countries;
use crate::data::folding::folded;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;

use super::is;

/// Whether a line is the last word of a phrase, which nobody sets on a line of its own: "Service", "Street".
pub(in crate::import::extract::layout) fn is_last_word(line: &str) -> bool {
    let line = folded(line);
    let words = office_words();
    words.last_words.contains(&line) || words.street_last.contains(&line)
}

/// Whether a line begins with what ends phrases: "Service in Karelia", and not "Court of Appeal".
pub(in crate::import::extract::layout) fn begins_with_last_word(line: &str) -> bool {
    let line = folded(line);
    let mut words = line.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let first = first.trim_end_matches(',');
    let office_words = office_words();
    // "General" is a rank before a name, and not before what it describes: "General del Estado".
    if first == "general" && is(second, WordClass::HeadLink) {
        return true;
    }
    let is_number = |word: &str| {
        word.len() == 1 || word.starts_with("no.") || word.contains(|letter: char| letter.is_ascii_digit())
    };
    office_words.last_words.contains(first)
        && !office_words.describing.contains(first)
        && !is(second, WordClass::HeadLink)
        && !office_words.last_words.contains(second)
        && !is_number(second)
}

/// Whether a line is the end of an institution's name that begins above: "Protection Agency (LPSK)", and not "Ministry".
pub(in crate::import::extract::layout) fn ends_institution(line: &str) -> bool {
    let (words, text) = (office_words(), folded(line));
    let text = text.split(['(', ',']).next().unwrap_or_default().trim();
    let begins = [&words.offices, &words.institutions, &words.describing, &words.honorifics];
    text.contains(' ')
        && text.split_whitespace().next_back().is_some_and(|last| words.last_words.contains(last))
        && begins.iter().all(|phrases| phrases.at_start(text) == 0)
}

/// Whether a line ends as the name of an institution does: "Human Rights Commission".
pub(super) fn ends_with_last_word(line: &str) -> bool {
    const MOST_WORDS: usize = 4;
    let (words, text) = (office_words(), folded(line));
    let last = text.split_whitespace().next_back().unwrap_or_default();
    text.split_whitespace().count() <= MOST_WORDS
        && words.last_words.contains(last)
        && words.offices.at_start(&text) == 0
        && words.honorifics.at_start(&text) == 0
}

/// Whether a line is known for one of its own by its last word alone: "Keshvar Doust Street".
pub(in crate::import::extract::layout) fn ends_with_street(line: &str) -> bool {
    let (words, text) = (office_words(), folded(line));
    let begins = [&words.offices, &words.institutions, &words.streets, &words.post_boxes, &words.towns];
    !line.contains([',', '/'])
        && !text.contains(|letter: char| letter.is_ascii_digit())
        && text.split_whitespace().next_back().is_some_and(|last| words.street_last.contains(last))
        && begins.iter().all(|phrases| phrases.at_start(&text) == 0)
}

/// Whether a lone word is what stands behind a name: "MP".
pub(in crate::import::extract::layout) fn is_letters_after_name(word: &str) -> bool {
    word.chars().count() <= 3 && word.chars().all(char::is_uppercase)
}

/// Whether a line is an address's own line by its words: an office, an institution, a street, a box, a town, a number.
pub(in crate::import::extract::layout) fn stands_for_itself(line: &str) -> bool {
    let text = folded(line);
    let words = office_words();
    let begins = [
        &words.offices,
        &words.honorifics,
        &words.institutions,
        &words.describing,
        &words.streets,
        &words.street_first,
        &words.post_boxes,
        &words.towns,
    ];
    // Streets and families are called after people too: a lone name is none.
    let is_name = text.contains(' ') && words.given_names.at_start(&text) > 0;
    begins.iter().any(|phrases| phrases.at_start(&text) > 0)
        || is_name
        || text.starts_with(|letter: char| letter.is_ascii_digit() || matches!(letter, '(' | '[' | '@'))
        || text.contains('@')
        || is_place(line)
        || text.split_whitespace().next_back().is_some_and(|last| words.street_last.contains(last))
}

/// Whether a line cannot but be whole: it ends with a number, a street, a country, a comma.
pub(in crate::import::extract::layout) fn is_whole(line: &str) -> bool {
    let text = folded(line);
    let last = text.split_whitespace().next_back().unwrap_or_default();
    last.ends_with(|letter: char| letter.is_ascii_digit() || matches!(letter, ')' | '.'))
        || office_words().street_last.contains(last)
        || is_place(line.rsplit(',').next().unwrap_or_default())
        || begins_with_title(line) && line.split_whitespace().next_back().is_some_and(is_letters_after_name)
}

/// Whether a line ends with a postcode behind a comma: "Parque dos Poderes, 79031-310".
pub(in crate::import::extract::layout) fn ends_with_postcode(line: &str) -> bool {
    const SHORTEST: usize = 5;
    let last = line.rsplit(',').next().unwrap_or_default().trim();
    let is_code = last.chars().all(|letter| letter.is_ascii_digit() || letter == '-');
    line.contains(',') && last.len() >= SHORTEST && is_code
}

/// Whether a line ends with an office: "Federal Police Commissioner".
pub(in crate::import::extract::layout) fn ends_with_office(line: &str) -> bool {
    let text = folded(line);
    let mut back = text.split_whitespace().rev();
    let (last, before) = (back.next().unwrap_or_default(), back.next().unwrap_or_default());
    // "Avenida República" is a street.
    office_words().offices.contains(last) && !before.is_empty() && !office_words().street_first.contains(before)
}

/// Whether a line begins with a title before a name: "Dr", "Ambassador".
pub(in crate::import::extract::layout) fn begins_with_title(line: &str) -> bool {
    office_words().honorifics.at_start(&folded(line)) > 0
}

/// Whether a line ends with a title behind a name: "WU Aiying Buzhang".
pub(in crate::import::extract::layout) fn ends_with_title(line: &str) -> bool {
    let text = folded(line);
    text.split_whitespace().next_back().is_some_and(|last| office_words().local_titles.contains(last))
}

/// Whether a line is the name of a country and no more.
pub(in crate::import::extract::layout) fn is_country(line: &str) -> bool {
    countries::find(line.trim().trim_end_matches([',', '.'])).is_some()
}

/// Whether a line ends with a country, behind a comma or alone.
pub(in crate::import::extract::layout) fn ends_with_country(line: &str) -> bool {
    is_country(line.rsplit(',').next().unwrap_or_default())
}

/// Whether a line names a town or a country.
pub(super) fn is_place(line: &str) -> bool {
    let text = folded(line.trim());
    countries::find(line.trim()).is_some() || office_words().towns.contains(&text)
}

/// Whether a word is no town, no country, no number and no short form of an office: "Pangab/Menhankam".
pub(in crate::import::extract::layout) fn is_word_of_none(word: &str) -> bool {
    // "Kinshasa-Ngaliema" is a part of a town.
    let town = word.split('-').next().unwrap_or_default();
    !is_place(word) && !is_place(town) && !word.contains(|sign: char| sign.is_ascii_digit() || sign == '/')
}

/// Whether a lone word describes what would come after it: nobody sets "Republic" on a line of its own.
pub(in crate::import::extract::layout) fn is_lone_description(line: &str) -> bool {
    office_words().describing.contains(&folded(line))
}

/// Whether a line can follow neither a town nor a name that is whole: a lone word above it goes on with its line.
pub(in crate::import::extract::layout) fn leaves_no_place_for(after: &str) -> bool {
    let (words, after) = (office_words(), folded(after));
    [&words.institutions, &words.describing, &words.offices].iter().any(|phrases| phrases.at_start(&after) > 0)
}
