use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;

use super::hits::{continues, sentence_end};
use super::shadow::{Shadow, ShadowLine};

/// Widths, in bytes, of a line that was wrapped at the edge of a page or column.
const WRAPPED: Range<usize> = 60..200;

/// The paragraphs of running text: wrapped lines joined, also where the sheet has a blank line after every line.
pub(in crate::import) fn paragraphs(shadow: &Shadow, range: Range<usize>) -> Vec<Range<usize>> {
    let mut paragraphs: Vec<Range<usize>> = Vec::new();
    let mut before: Option<ShadowLine> = None;
    for line in shadow.lines_in(range) {
        let goes_on = before.as_ref().is_some_and(|before| {
            let open = !ended(shadow, &before.range);
            // A line of the usual width that ends in mid-sentence is wrapped, whatever stands below it.
            let wrapped = open && WRAPPED.contains(&before.range.len());
            !line.starts_paragraph
                || continues(shadow, line.range.start)
                || wrapped
                || (open && before.block != line.block)
        });
        match paragraphs.last_mut() {
            Some(last) if goes_on => last.end = line.range.end,
            _ => paragraphs.push(line.range.clone()),
        }
        before = Some(line);
    }
    paragraphs
}

fn ended(shadow: &Shadow, range: &Range<usize>) -> bool {
    shadow.slice(range.clone()).ends_with(['.', '!', '?', ':', '"', ')'])
}

/// Whether a line was ended on purpose: the first word of the next would have had room in the width of the lines below.
pub(in crate::import) fn breaks_early(shadow: &Shadow, line: &Range<usize>, next: &Range<usize>) -> bool {
    const LINES_BELOW: usize = 4;
    let word = shadow.slice(next.clone()).split(' ').next().unwrap_or_default();
    let below = shadow.lines_in(next.start..shadow.len()).take(LINES_BELOW).map(|line| line.range.len());
    line.len() + 1 + word.len() <= below.max().unwrap_or_default()
}

/// The sentences of a piece.
pub(in crate::import) fn sentences(shadow: &Shadow, range: Range<usize>) -> Vec<Range<usize>> {
    let range = shadow.trimmed(range);
    let mut sentences = Vec::new();
    let mut at = range.start;
    while at < range.end {
        let end = sentence_end(shadow, at, range.end);
        let end = if end > at { end } else { range.end };
        sentences.push(at..end);
        at = shadow.trimmed(end..range.end).start.max(end);
    }
    sentences
}

/// Whether a word, as it stands, is a finite verb: "was", "está"; with a comma it is another word.
pub(in crate::import) fn is_verb(word: &str) -> bool {
    words().class(WordClass::SentenceVerb).contains(word)
}

/// "Jo Dee was seen in May": what has a verb tells something, and is neither a name nor a line of an address.
pub(in crate::import) fn has_verb(text: &str) -> bool {
    text.split(' ').any(is_verb)
}

pub(in crate::import) fn has_digit(text: &str) -> bool {
    text.contains(|letter: char| letter.is_ascii_digit())
}

/// Whether a line is a heading by its capitals: letters, and hardly a small one.
pub(in crate::import) fn in_capitals(text: &str) -> bool {
    let capitals = text.chars().filter(|letter| letter.is_uppercase()).count();
    let small = text.chars().filter(|letter| letter.is_lowercase()).count();
    capitals >= 3 && small * 6 <= capitals
}
