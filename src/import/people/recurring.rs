//! Names in a text without capitals: what tells a name there is that the sheet says it again.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::{Shadow, floor};

use super::names::{is_initial, may_be_name, word_starts};

/// How far behind a piece its names are said again, in bytes.
const LATER: usize = 30_000;

/// Words that a piece may hold and still be searched for a name at its end.
const MOST_WORDS: usize = 40;

/// The most words at the end of a piece that may be a name and that the sheet says again: "mo fee" of "the paper star mo fee".
///
/// "Father", "Dr" before a name belong to it where the sheet says them again with it.
pub(super) fn tail(shadow: &Shadow, piece: Range<usize>) -> Option<Range<usize>> {
    let starts = word_starts(shadow, piece.clone());
    if starts.len() > MOST_WORDS {
        return None;
    }
    let word = |place: usize| {
        let end = starts.get(place + 1).map_or(piece.end, |next| next - 1);
        starts.get(place).map_or("", |&start| shadow.slice(start..end))
    };
    let (mut first, mut named, mut found) = (starts.len(), 0, None);
    while let Some(before) = first.checked_sub(1) {
        let part = part_of(word(before));
        // "ana bee's son dovlet": what is behind it is not hers.
        if part == Part::None || word(before).ends_with("'s") {
            break;
        }
        first = before;
        named += usize::from(part == Part::Name);
        let whole = starts.get(first).copied().unwrap_or(piece.start)..piece.end;
        let of_another = part == Part::Title && first.checked_sub(1).is_some_and(|before| is_possessive(word(before)));
        // A small word leads to a name, where nothing stands before it: "van tuong nguyen".
        let whole_name = (part != Part::Link || first == 0) && !of_another;
        if named > 1 && whole_name && is_said_again(shadow, whole.clone()) {
            found = Some(whole);
        }
        // A title begins its name.
        if part == Part::Title {
            break;
        }
    }
    found
}

/// The last two words of a piece, where the sheet says them again, and no more of it, and the first is a name as well as a word:
/// "innocent dee" of "party activist innocent dee".
pub(super) fn last_two(shadow: &Shadow, piece: Range<usize>) -> Option<Range<usize>> {
    const LINKS: [WordClass; 4] =
        [WordClass::Article, WordClass::Linking, WordClass::Possessive, WordClass::Conjunction];
    let starts = word_starts(shadow, piece.clone());
    let &[.., before, first, last] = starts.as_slice() else { return None };
    if is_said_again(shadow, before..piece.end) {
        return None;
    }
    let (word, behind) = (shadow.slice(first..last).trim_end(), shadow.slice(last..piece.end));
    let leads = LINKS.iter().any(|class| words().class(*class).contains(word));
    let is_trade = words().class(WordClass::BeforeMarkedName).contains(word) || office_words().offices.contains(word);
    let spelt = word.len() > 2 && word.chars().all(char::is_alphabetic) && part_of(behind) == Part::Name;
    (spelt && !leads && !is_trade && is_said_again(shadow, first..piece.end)).then_some(first..piece.end)
}

/// The names in a piece that no mark tells apart, each at the end of what commas and "and" divide.
pub(in crate::import) fn names(shadow: &Shadow, piece: Range<usize>) -> Vec<Range<usize>> {
    let text = shadow.slice(piece.clone());
    let joins = words().class(WordClass::Conjunction);
    let mut names: Vec<Range<usize>> = Vec::new();
    let mut start = 0;
    let mut at = 0;
    let mut enter = |part: Range<usize>| {
        let part = shadow.trimmed(piece.start + part.start..piece.start + part.end);
        let name = tail(shadow, part).filter(|name| {
            let known = |known: &Range<usize>| shadow.slice(known.clone()) == shadow.slice(name.clone());
            !names.iter().any(known)
        });
        names.extend(name);
    };
    for word in text.split(' ') {
        let end = at + word.len();
        if joins.contains(word) {
            enter(start..at.max(start));
            start = end;
        } else if word.ends_with([',', ';', ':', ')']) || shadow.is_gap(piece.start + end) {
            enter(start..end - usize::from(word.ends_with([',', ';', ':', ')'])));
            start = end;
        }
        at = (end + 1).min(text.len());
    }
    enter(start.min(text.len())..text.len());
    names
}

/// What a word may be in a name.
#[derive(Debug, PartialEq, Eq, Clone, Copy)]
enum Part {
    Name,
    /// "S.": a name goes on with it.
    Initial,
    /// "de", "bin": only before or between others.
    Link,
    Title,
    None,
}

fn part_of(word: &str) -> Part {
    // "su hermano": whose brother somebody is.
    if words().class(WordClass::Possessive).contains(word) && !office_words().family_names.contains(word) {
        Part::None
    } else if words().class(WordClass::TitleOfName).contains(word) {
        Part::Title
    } else if words().class(WordClass::SmallInName).contains(word) || office_words().name_particles.contains(word) {
        Part::Link
    } else if may_be_name(word) {
        Part::Name
    } else if is_initial(word) || lost_its_vowels(word) {
        Part::Initial
    } else {
        Part::None
    }
}

/// "grb" of "Grébé", where an archive dropped the letters with accents: goes on with a name that it is said again with.
pub(super) fn lost_its_vowels(word: &str) -> bool {
    word.len() > 2
        && word.chars().all(|letter| letter.is_ascii_alphabetic() && !"aeiouy".contains(letter))
        && !words().is_plain(word)
}

/// "his", "ana bee's": what stands behind it is somebody's brother or father, and no form of address.
fn is_possessive(word: &str) -> bool {
    words().class(WordClass::Possessive).contains(word) || word.ends_with("'s")
}

/// Whether the sheet says words again behind their place, as whole words.
fn is_said_again(shadow: &Shadow, words: Range<usize>) -> bool {
    let later = shadow.slice(words.end..floor(shadow, shadow.len().min(words.end + LATER)));
    let words = shadow.slice(words);
    later.match_indices(words).any(|(at, _)| {
        let before = later.get(..at).unwrap_or_default().chars().next_back();
        let behind = later.get(at + words.len()..).unwrap_or_default().chars().next();
        let apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric() && letter != '-');
        apart(before) && apart(behind)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;
    use crate::import::people::tests::check_people;

    fn check_names(piece: &str, later: &str, expected: &[&str]) {
        let text = format!("{piece} {later}");
        let extracted = Extracted::from_text(&text);
        let shadow = Shadow::new(&extracted);
        let found: Vec<&str> = names(&shadow, 0..piece.len()).into_iter().map(|name| shadow.slice(name)).collect();
        assert_eq!(found, expected, "{piece:?}");
    }

    #[test]
    fn names_are_what_the_sheet_says_again() {
        let later = "was told that jo dee and mo fee-bee were held with father ana de bee. he is ill.";
        check_names("jo dee, leader of a league mo fee-bee, preacher", later, &["jo dee", "mo fee-bee"]);
        check_names("the paper morning jo dee and killed: father ana de bee", later, &["jo dee", "father ana de bee"]);
        check_names("jo fee, mo bee", later, &[]);
    }

    #[test]
    fn a_name_that_is_a_word_too_is_told_by_being_said_again() {
        let story =
            "they were held with others. on 5 june innocent beeza was beaten, and blessing feeza saw it. ".repeat(5);
        check_people(
            &format!(
                "9 june 2008 ua 1/08 arbitrary arrest zimbabwe ana deeza (f), party district secretary innocent beeza (m), party activist blessing feeza (m), party activist {story} appeals to: president jo dee harare zimbabwe"
            ),
            &["ana deeza", "innocent beeza", "blessing feeza"],
        );
    }

    #[test]
    fn a_small_word_before_a_name_belongs_to_it_where_it_is_said_again() {
        check_names("van jo dee", "on monday van jo dee was held.", &["van jo dee"]);
        check_names("van jo dee", "on monday jo dee was held.", &["jo dee"]);
    }

    #[test]
    fn a_brother_is_no_title() {
        check_names("his brother jo dee", "his brother jo dee was held.", &["jo dee"]);
        check_names("ana fee, su hermano", "ana fee y su hermano estan en peligro.", &["ana fee"]);
        check_names("brother jo dee", "the monk brother jo dee was held.", &["brother jo dee"]);
    }
}
