use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;

use super::hits::{continues, sentence_end};
use super::shadow::{Shadow, ShadowLine};

/// Widths, in bytes, of a line that was wrapped at the edge of a page or column.
const WRAPPED: Range<usize> = 60..200;

/// The paragraphs of running text: wrapped lines joined, also where the sheet has a blank line after every line, and parted behind
/// a short last line where it has none.
pub(in crate::import) fn paragraphs(shadow: &Shadow, range: Range<usize>) -> Vec<Range<usize>> {
    let lines: Vec<ShadowLine> = shadow.lines_in(range).collect();
    let spacing = double_spacing(shadow, &lines);
    let mut paragraphs: Vec<Range<usize>> = Vec::new();
    for (place, line) in lines.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| lines.get(before));
        let goes_on = before.is_some_and(|before| {
            let open = !ended(shadow, &before.range);
            // A line of the usual width that ends in mid-sentence is wrapped, whatever stands below it.
            let wrapped = open && WRAPPED.contains(&before.range.len());
            let apart = match spacing {
                // A paragraph that stands on one line of its own has no lines to part.
                Some(usual) if WRAPPED.contains(&before.range.len()) => {
                    line.starts_paragraph && breaks_between(shadow, before, line) > usual
                }
                _ => line.starts_paragraph,
            };
            !(apart || ends_short(shadow, &lines, place))
                || continues(shadow, line.range.start)
                || wrapped
                || (open && before.block != line.block)
        });
        match paragraphs.last_mut() {
            Some(last) if goes_on => last.end = line.range.end,
            _ => paragraphs.push(line.range.clone()),
        }
    }
    paragraphs
}

fn ended(shadow: &Shadow, range: &Range<usize>) -> bool {
    shadow.slice(range.clone()).ends_with(['.', '!', '?', ':', '"', ')'])
}

/// How many line breaks part the lines of a sentence, where the sheet has a blank line after every line.
fn double_spacing(shadow: &Shadow, lines: &[ShadowLine]) -> Option<usize> {
    const FEWEST: usize = 3;
    const WITH_BLANK_LINE: usize = 2;
    let within = |pair: &[ShadowLine]| {
        let (line, next) = pair.first().zip(pair.last())?;
        let breaks = breaks_between(shadow, line, next);
        let wrapped = !ended(shadow, &line.range) && WRAPPED.contains(&line.range.len());
        (breaks >= WITH_BLANK_LINE && wrapped).then_some(breaks)
    };
    let spaced: Vec<usize> = lines.windows(2).filter_map(within).collect();
    let most = spaced.len() >= FEWEST && 2 * spaced.len() >= lines.len();
    spaced.into_iter().min().filter(|_| most && shadow.is_plain)
}

fn breaks_between(shadow: &Shadow, line: &ShadowLine, next: &ShadowLine) -> usize {
    let between = shadow.source_range(line.range.clone()).end..shadow.source_range(next.range.clone()).start;
    shadow.source.get(between).unwrap_or_default().matches('\n').count()
}

/// Whether the line above one is the last of a paragraph by its length: it ends a sentence, and is clearly shorter than the lines
/// around it, though the first word of this one, which has a capital, would have had room.
fn ends_short(shadow: &Shadow, lines: &[ShadowLine], place: usize) -> bool {
    /// As many lines on either side tell the measure of the text.
    const NEAR: usize = 6;
    /// Lines of narrow columns are too uneven to tell.
    const NARROWEST: usize = 56;
    /// In hundredths of the measure: letters are of different widths.
    const FULL: usize = 92;
    let Some((before, line)) = place.checked_sub(1).and_then(|before| lines.get(before)).zip(lines.get(place)) else {
        return false;
    };
    let text = shadow.slice(before.range.clone()).trim_end_matches(['"', ')', '\'']);
    if !text.ends_with(['.', '!', '?']) || !opens_sentence(shadow, &line.range) {
        return false;
    }
    // The longest line may be an address on the web that no margin broke.
    let near = lines.get(place.saturating_sub(NEAR)..lines.len().min(place + NEAR)).unwrap_or_default();
    let (mut longest, mut measure) = (0, 0);
    for length in near.iter().map(|line| line.range.len()) {
        measure = measure.max(length.min(longest));
        longest = longest.max(length);
    }
    let word = shadow.slice(line.range.clone()).split(' ').next().unwrap_or_default();
    let wanted = before.range.len() + 1 + word.len();
    measure >= NARROWEST && wanted * 100 <= measure * FULL
}

/// Whether a line begins as a sentence or as an item of a list does.
fn opens_sentence(shadow: &Shadow, line: &Range<usize>) -> bool {
    let raw = shadow.raw(line.clone()).trim_start_matches(['"', '“', '‘', '«', '(', '¿', '¡']);
    raw.starts_with(|letter: char| letter.is_uppercase() || matches!(letter, '-' | '–' | '•'))
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

/// Whether a place in a text stands in a bracket that is closed behind it: "(please quote his number in all appeals: 12345)".
pub(in crate::import) fn is_in_bracket(text: &str, place: usize) -> bool {
    let (before, behind) = text.split_at_checked(place).unwrap_or_default();
    let is_open = before.rfind('(').is_some_and(|open| before.rfind(')').is_none_or(|close| close < open));
    is_open && behind.find(')').is_some_and(|close| behind.find('(').is_none_or(|open| close < open))
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    const HEAD: &str = "UA 5/04   Fear for safety   3 September 2004\n\nKENYA   Jo Dee (m), teacher\n\n";
    const TAIL: &str = "\nRECOMMENDED ACTION: Please send appeals:\n- asking where he is.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\n";

    fn check_facts(story: &str, expected: &[&str]) {
        assert_eq!(case_from_text(&format!("{HEAD}{story}{TAIL}")).value.facts, expected, "{story}");
    }

    #[test]
    fn a_short_last_line_ends_a_paragraph_without_a_blank_line() {
        let first = "Jo Dee was taken from his home in the old town by men who came in a car\nwithout plates. Nobody has seen him since.\n";
        let second = "His brother asked for him at the police station on the same day and was told\nthat nobody of that name was held. The family fear for his life, and for that of\nhis wife.\n";
        check_facts(
            &format!("{first}{second}"),
            &[
                "Jo Dee was taken from his home in the old town by men who came in a car without plates. Nobody has seen him since.",
                "His brother asked for him at the police station on the same day and was told that nobody of that name was held. The family fear for his life, and for that of his wife.",
            ],
        );
    }

    #[test]
    fn a_sentence_that_ends_with_its_line_ends_no_paragraph() {
        let story = "Jo Dee was taken from his home in the old town by men in a car without plates.\nNobody has seen him since. His brother asked for him at the police station on\nthe same day and was told nothing.\n";
        check_facts(story, &[story.replace('\n', " ").trim_end()]);
    }

    #[test]
    fn headings_between_blank_lines_are_no_lines_of_a_sentence() {
        let told = "Jo Dee was taken from his home in the old town by men in a car without plates. ".repeat(3);
        let story =
            format!("Issue: missing people\n\nIn a nutshell\n\n{}\n\nWhat is known\n\n{}\n", told.trim(), told.trim());
        check_facts(&story, &["Issue: missing people", "In a nutshell", told.trim(), told.trim()]);
    }

    #[test]
    fn a_sheet_with_a_blank_line_after_every_line_has_two_after_a_paragraph() {
        let first = "Jo Dee was taken from his home in the old town by men in a car without plates.\n\nNobody has seen him since. His brother asked for him at the police station on\n\nthe same day, and at the prison of the town on the next, and was told nothing in\n\neither of them.\n";
        let second =
            "His wife has been followed since then by a man who sits in a car at the corner\n\nof her street.\n";
        let joined = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        check_facts(&format!("{first}\n\n{second}\n"), &[&joined(first), &joined(second)]);
    }
}
