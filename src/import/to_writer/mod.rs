//! Whether words speak to the writer of letters, and not to whom they write to: "Send one only.", "Use the green envelopes."
//!
//! What tells it depends on what such words stand among, so there is a question for each place, over one vocabulary:
//! `among_addresses`, where whatever has no verb may be somebody; `among_demands`, where every sentence has a verb and may ask
//! something of the authorities; and here for brackets, where little but a name is for the envelope. So the lists of words differ:
//! "if" begins no line of an address, and many a demand. Uses `address_lines` and `text`.

pub(super) mod among_addresses;
pub(super) mod among_demands;

use crate::data::markers::words;
use crate::data::offices::{Phrases, office_words};
use crate::data::word_classes::WordClass;
use crate::import::text::prose;

/// The bytes of the words that a text begins with where it orders a letter: "write", "please send"; 0 for none.
pub(super) fn order_to_write(text: &str) -> usize {
    class(WordClass::WritingOrder).at_start(text)
}

/// Whether a word alone orders a letter: "write", not "please write".
pub(super) fn is_order_to_write(word: &str) -> bool {
    class(WordClass::WritingOrder).contains(word)
}

/// Whether a text has a word that speaks to somebody: "you", "your".
pub(super) fn has_you(text: &str) -> bool {
    let starts = std::iter::once(0).chain(text.match_indices([' ', '"', '(']).map(|(at, _)| at + 1));
    starts.filter_map(|at| text.get(at..)).any(is_you)
}

/// Whether words in brackets speak to the writer; else they are part of the address: "(MININT)", "(East Wing)".
pub(super) fn in_brackets(words: &str) -> bool {
    const MOST_WORDS: usize = 7;
    let words = words.trim_start_matches(['"', '\'', ' ']);
    // "[care of] Public Relations Office" is an address; "(c/o the embassy)" is a remark.
    if class(WordClass::CareOf).contains(words.trim_end_matches(')')) {
        return false;
    }
    let opening = class(WordClass::RemarkOpening).at_start(words);
    // "(No. 12)" is a number of a house.
    let is_short_form = words.get(opening..).is_some_and(|rest| rest.starts_with('.'));
    opening > 0 && !is_short_form
        || class(WordClass::RemarkWord).occur_in(words)
        || office_words().salutations.at_start(words) > 0
        || words.split(' ').count() > MOST_WORDS
}

/// Whether the sentence behind a value goes on with what its label is for: "Keep trying. If a voice answers repeat “fax” …".
pub(super) fn behind_value(sentence: &str) -> bool {
    order_to_write(sentence) > 0 || ends_sentence(sentence) && class(WordClass::RemarkOpening).at_start(sentence) > 0
}

/// "You", "your"; "your excellency" speaks to whom is written to.
fn is_you(text: &str) -> bool {
    class(WordClass::You).at_start(text) > 0 && office_words().salutations.at_start(text) == 0
}

/// Whether a word is a verb that no line of an address has, whatever stands behind it: "are,", "is:".
fn is_verb(word: &str) -> bool {
    prose::is_verb(word.trim_end_matches([',', ':']))
}

fn ends_sentence(text: &str) -> bool {
    text.ends_with(['.', '!'])
}

fn class(class: WordClass) -> &'static Phrases {
    words().class(class)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_speak_to_the_writer_by_how_they_begin_or_how_long_they_are() {
        for said in ["keep trying", "if you have no answer", "your excellency", "c/o the embassy"] {
            assert!(in_brackets(said), "{said}");
        }
        for part in ["minint", "east wing", "no. 12", "care of"] {
            assert!(!in_brackets(part), "{part}");
        }
    }

    #[test]
    fn who_is_written_to_is_not_spoken_to() {
        assert!(has_you("put it on your envelope") && has_you("\"you\" is enough"));
        assert!(!has_you("your excellency") && !has_you("the young lawyers") && !has_you("house of your excellency"));
    }

    #[test]
    fn a_sentence_behind_a_value_goes_on_with_it_where_it_is_whole() {
        assert!(behind_value("keep trying!") && behind_value("if a voice answers, ask for a fax tone."));
        assert!(behind_value("send it by post") && !behind_value("keep trying") && !behind_value("nairobi, kenya."));
    }
}
