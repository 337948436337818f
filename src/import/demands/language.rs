//! In which language to write, where it stands among the demands or behind one.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::bullets::asks;
use crate::import::text::draft::Draft;
use crate::import::text::languages;
use crate::import::to_writer::{among_demands, order_to_write};
use crate::model::FurnitureKind;

use super::{LONGEST_HEADING, class};

/// "…, in Springfield; in your own language if possible.": a demand without the language to write in behind it.
pub(super) fn without_language(draft: &mut Draft, text: Range<usize>) -> Range<usize> {
    const LONGEST: usize = 60;
    let shadow = draft.shadow;
    let Some((asked, rest)) = shadow.slice(text.clone()).rsplit_once("; ") else { return text };
    // "…; with papers in his own language" is part of what is asked for.
    if rest.len() > LONGEST || !words().names_own_language(rest) || !languages::are_all(rest) {
        return text;
    }
    let language = text.start + asked.len()..text.end;
    if draft.case.languages.is_empty() {
        languages::read(draft, language.clone());
    }
    draft.furniture(FurnitureKind::Marker, language);
    text.start..text.start + asked.len()
}

/// Whether a sentence among the demands says in which language to write, and asks for nothing: "Please write polite letters in
/// French or your own language", "English or French will do".
pub(super) fn tells_language(sentence: &str) -> bool {
    const MOST_WORDS_BEHIND: usize = 3;
    let bare = sentence.trim_end_matches('.');
    let ends = bare.rmatch_indices(' ').map(|(at, _)| at).take(MOST_WORDS_BEHIND);
    let only_languages = || ends.clone().any(|end| bare.get(..end).is_some_and(languages::are_all));
    // "Write the verdict in English" is asked of a judge.
    let orders = || {
        let order = order_to_write(sentence);
        let behind = sentence.get(order..).unwrap_or_default().trim_start();
        let is_bare =
            behind.split(' ').take_while(|word| *word != "in").all(|word| !class(WordClass::Article).contains(word));
        order > 0 && (is_bare || class(WordClass::Writings).occur_in(sentence))
            || among_demands::is_of_writer(sentence)
            // "Letters can be written in Arabic".
            || class(WordClass::Writings).at_start(sentence) > 0
    };
    let asked = || sentence.split(' ').any(asks) || sentence.contains(": ");
    sentence.len() < LONGEST_HEADING && (only_languages() || orders() && names_language(sentence) && !asked())
}

/// Whether a sentence ends with languages to write in: "… in Turkish, English or your own language".
fn names_language(sentence: &str) -> bool {
    const LEADS: usize = 12;
    let bare = sentence.trim_end_matches('.');
    let places = bare.match_indices(" in ").map(|(at, link)| at + link.len()).take(LEADS);
    places.into_iter().any(|at| bare.get(at..).is_some_and(languages::are_all))
}
