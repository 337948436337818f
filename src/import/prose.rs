use std::ops::Range;

use super::hits::{continues, sentence_end};
use super::shadow::Shadow;

/// The paragraphs of running text: wrapped lines joined, also where the sheet has a blank line after every line.
pub(super) fn paragraphs(shadow: &Shadow, range: Range<usize>) -> Vec<Range<usize>> {
    let mut paragraphs: Vec<Range<usize>> = Vec::new();
    let mut last_block = None;
    for line in shadow.lines_in(range) {
        let start = line.range.start;
        match paragraphs.last_mut() {
            Some(last)
                if !line.starts_paragraph
                    || continues(shadow, start)
                    || (last_block != Some(line.block) && !ended(shadow, last)) =>
            {
                last.end = line.range.end;
            }
            _ => paragraphs.push(line.range.clone()),
        }
        last_block = Some(line.block);
    }
    paragraphs
}

fn ended(shadow: &Shadow, range: &Range<usize>) -> bool {
    shadow.slice(range.clone()).ends_with(['.', '!', '?', ':', '"', ')'])
}

/// The sentences of a piece.
pub(super) fn sentences(shadow: &Shadow, range: Range<usize>) -> Vec<Range<usize>> {
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

/// Whether a line is a heading by its capitals: letters, and hardly a small one.
pub(super) fn in_capitals(text: &str) -> bool {
    let capitals = text.chars().filter(|letter| letter.is_uppercase()).count();
    let small = text.chars().filter(|letter| letter.is_lowercase()).count();
    capitals >= 3 && small * 6 <= capitals
}
