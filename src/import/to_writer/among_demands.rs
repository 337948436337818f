//! Sentences among the demands that tell the writer what to do, and ask the authorities for nothing.

use std::ops::Range;

use crate::data::word_classes::WordClass;
use crate::import::text::bullets::is_asked;
use crate::import::text::prose::has_digit;

use super::{class, has_you};

/// Whether a sentence tells the writer what to do: "If you are a lawyer, please mention this in your appeal", "Appeals by
/// doctors are particularly welcome".
///
/// It begins as such sentences do, names what only the writer has, a letter or a profession, and asks for nothing itself.
pub(in crate::import) fn is_said(sentence: &str) -> bool {
    let sentence = sentence.trim_start_matches(|letter: char| !letter.is_alphanumeric());
    let is_open = sentence.ends_with(':');
    let to_own = || class(WordClass::OwnGovernment).occur_in(sentence);
    // "For the safety of his family, do not mention them in your appeals."
    let opens = opens(sentence) || sentence.split_once(", ").is_some_and(|(_, behind)| opens(behind));
    opens && !is_open && (is_of_writer(sentence) && !asks_in(sentence) || to_own())
}

/// "E-mail is the fastest way. If a fax does not go through, wait.": whether a text tells how to send a letter and asks for
/// nothing. Only what stands below a list, as none of its items, is told so by these words alone.
pub(in crate::import) fn tells_how_to_send(text: &str) -> bool {
    (class(WordClass::Sending).occur_in(text) || is_of_writer(text)) && !asks_in(text)
}

/// Whether a text begins as what is said to the writer: "In your letter", "Please mention"; not "Please allow".
pub(in crate::import) fn opens(text: &str) -> bool {
    let asked = class(WordClass::PleaseWriter).at_start(text);
    let behind = text.get(asked..).unwrap_or_default().trim_start();
    class(WordClass::ToWriterOpening).at_start(text) > 0
        || asked > 0 && class(WordClass::WriterVerb).at_start(behind) > 0
}

/// The brackets of a text that speak to the writer, "(please quote his number, 12345)", each with its signs.
pub(in crate::import) fn in_brackets(text: &str) -> Vec<Range<usize>> {
    const LONGEST: usize = 160;
    let bracket = |open: usize| {
        let inside = text.get(open + 1..)?;
        let inside = inside.get(..inside.find(')')?)?;
        let asks = class(WordClass::PleaseWriter).at_start(inside) > 0 || has_you(inside);
        // "(include Jo Dee's prisoner number, #12345)"
        let quotes = || class(WordClass::WriterVerb).at_start(inside) > 0 && has_digit(inside);
        (inside.len() <= LONGEST && (opens(inside) && asks || quotes())).then_some(open..open + inside.len() + 2)
    };
    text.match_indices('(').filter_map(|(open, _)| bracket(open)).collect()
}

/// Whether a sentence names what only the writer has: "your letter", "headed paper".
pub(in crate::import) fn is_of_writer(sentence: &str) -> bool {
    class(WordClass::OfWriter).occur_in(sentence)
}

/// "Please write to the Governor, urging him to …": whether what to ask for stands in a sentence.
pub(in crate::import) fn asks_in(sentence: &str) -> bool {
    let starts = sentence.match_indices(' ').map(|(at, _)| sentence.get(at + 1..).unwrap_or_default());
    is_asked(sentence) || starts.into_iter().any(is_asked)
}
