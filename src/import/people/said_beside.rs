//! What a sheet says of somebody beside the name and no other field has: "community leader", "his wife".

use std::ops::Range;

use crate::data::folding::folded;
use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::draft::Draft;

use super::is_age;
use super::names::marked;

/// Gives each person what was read as said of them, without marks, ages and what joins names.
pub(in crate::import) fn complete(draft: &mut Draft) {
    for place in 0..draft.case.people.len() {
        let pointer = format!("/people/{place}");
        let mut said: Vec<(Range<usize>, String)> = Vec::new();
        for (range, text) in draft.of_field_alone(&pointer) {
            said.extend(
                pieces(text).map(|(at, piece)| (range.start + at..range.start + at + piece.len(), in_one_line(piece))),
            );
        }
        let Some(person) = draft.case.people.get_mut(place) else { continue };
        person.about = said.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(", ");
        for (range, _) in said {
            draft.mark_source(format!("{pointer}/about"), range);
        }
    }
}

/// The pieces of a text between its commas and brackets that say something, each with its place.
fn pieces(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    text.split([',', ';', '(', ')', '[', ']', '{', '}', ':', '\n', '\r', '\t']).filter_map(move |piece| {
        let start = at;
        at += piece.len() + 1;
        let bare = without_marks(piece);
        let lead = piece.find(bare)?;
        let bare_words = without_joining(bare);
        let lead = lead + bare.len() - bare_words.len();
        says_something(bare_words).then_some((start + lead, bare_words))
    })
}

/// A piece without the marks at its ends; what it calls somebody, "\"The Hat\"", keeps its own.
fn without_marks(piece: &str) -> &str {
    const QUOTE: char = '"';
    let is_mark = |letter: char| !letter.is_alphanumeric();
    let quoted = piece.trim_matches(|letter| is_mark(letter) && letter != QUOTE);
    // The other half of a lone one stands in another piece, or nowhere.
    if quoted.matches(QUOTE).count() % 2 == 0 { quoted } else { quoted.trim_matches(is_mark) }
}

/// "and her sister" without "and".
fn without_joining(piece: &str) -> &str {
    let (first, rest) = piece.split_once(' ').unwrap_or((piece, ""));
    if words().class(WordClass::JoinsNames).contains(&folded(first)) { rest.trim_start() } else { piece }
}

/// Whether a piece is more than a mark, an age, a form of address or a label.
fn says_something(piece: &str) -> bool {
    const CLASSES: [WordClass; 6] = [
        WordClass::Courtesy,
        WordClass::NewName,
        WordClass::JoinsNames,
        WordClass::Conjunction,
        WordClass::Including,
        WordClass::BeforeNumberOfYears,
    ];
    let folded = folded(piece);
    let known = CLASSES.iter().any(|class| words().class(*class).contains(&folded));
    piece.chars().filter(|letter| letter.is_alphabetic()).count() > 1
        && !known
        && !is_age(&folded)
        && marked(&folded).is_none()
}

fn in_one_line(piece: &str) -> String {
    piece.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::pieces;
    use crate::import::case_from_text;

    fn check(names: &str, expected: &[&str]) {
        let case = case_from_text(&format!(
            "UA 1/03 Fear for safety 14 May 2003\n\nKENYA   {names}\n\nThey are in danger.\n\nAPPEALS TO:\nMinister\nLee Gee\nNairobi, Kenya\n"
        ))
        .value;
        let said: Vec<&str> = case.people.iter().map(|person| person.about.as_str()).collect();
        assert_eq!(said, expected, "{names:?}");
    }

    #[test]
    fn what_stands_beside_a_name_is_kept_with_its_person() {
        check("Jo Dee (m), aged 42, community leader", &["community leader"]);
        check(
            "Jo Dee (m), teacher\n        Ana Bee (f), aged 40, his wife\n        Mo Fee (m)",
            &["teacher", "his wife", ""],
        );
        check("Jo Dee (m)", &[""]);
        check("human rights lawyer Jo Dee (m), aged 42", &["human rights lawyer"]);
    }

    #[test]
    fn only_text_that_holds_letters_is_said_of_somebody() {
        let check = |text: &str, expected: &[&str]| {
            let said: Vec<&str> = pieces(text)
                .inspect(|(at, piece)| assert!(text.get(*at..).is_some_and(|rest| rest.starts_with(piece)), "{text:?}"))
                .map(|(_, piece)| piece)
                .collect();
            assert_eq!(said, expected, "{text:?}");
        };
        check(", teacher -, 12 /, \" – \"", &["teacher"]);
        check("\" teacher", &["teacher"]);
        check("teacher, \"", &["teacher"]);
        check("teacher \", \"The Hat\"", &["teacher", "\"The Hat\""]);
        check("leader of \"Hope\"", &["leader of \"Hope\""]);
    }
}
