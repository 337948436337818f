mod margin;

use std::cell::OnceCell;
use std::ops::Range;

use crate::data::english;
use crate::data::folding::{fold, folded};
use crate::data::markers;
use crate::data::word_classes::WordClass;
use crate::import::Extracted;
use crate::import::SheetKind;
use crate::import::extract::layout::Joint;
use crate::import::plain_text::plain_columns::joints_of;

/// The source as it is searched: folded, with single blanks, beside a map back to the bytes of the source.
///
/// All readers work in positions of `text`; only [`Shadow::source_range`] and [`Shadow::words_of`] lead back. Line breaks
/// are blanks here too, so that a phrase is found across them; `lines` knows where they were.
#[derive(Debug)]
pub(in crate::import) struct Shadow<'a> {
    pub source: &'a str,
    pub text: String,
    pub lines: Vec<ShadowLine>,
    /// Places of blanks that stand for three or more: columns, once.
    pub gaps: Vec<usize>,
    /// Whether the sheet has hardly any capital: archives keep some in lower case.
    pub lower_case: bool,
    /// Whether the sheet is plain text, whose columns only its blanks tell.
    pub is_plain: bool,
    /// Whether the sheet is a web page.
    pub is_web: bool,
    /// The line of a web page's heading that names its window.
    pub heading: Option<Range<usize>>,
    /// Whether lines mean nothing: all, or nearly all, stands on one.
    pub one_line: bool,
    /// Where a margin breaks the lines of the sheet, in letters; none where lines are as long as their paragraphs.
    margin: Option<usize>,
    /// Whether something stands between lines in the source: columns that were read one after the other, marks of a mail.
    columns: bool,
    /// Whether a sentence of the sheet asks for appeals before a day; looked for once.
    asks_before_day: OnceCell<bool>,
    /// For each byte of `text`, where its letter begins in the source.
    starts: Vec<u32>,
    /// For each byte of `text`, where its letter ends in the source.
    ends: Vec<u32>,
}

/// A line of the source, in positions of the shadow text, without blanks at its ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::import) struct ShadowLine {
    pub range: Range<usize>,
    pub page: u32,
    pub block: u32,
    pub starts_paragraph: bool,
    /// Blanks before the first letter.
    pub indent: usize,
    /// What a column of plain text did between this line and the one above.
    pub joint: Option<Joint>,
}

/// Whether anything but white space stands between a line of the sheet and the next: the head of a page does.
fn is_parted(extracted: &Extracted) -> bool {
    let lines = || extracted.lines.iter().filter(|line| !line.running);
    lines().zip(lines().skip(1)).any(|(line, next)| {
        let between = extracted.source.get(line.range.end..next.range.start);
        between.is_none_or(|between| !between.trim().is_empty())
    })
}

/// Longest source that is read at all: no sheet has a fiftieth of it.
pub(in crate::import) const LONGEST_SOURCE: usize = 4 * 1024 * 1024;

impl<'a> Shadow<'a> {
    pub fn new(extracted: &'a Extracted) -> Self {
        let source = extracted.source.as_str();
        let mut shadow = Self {
            source,
            text: String::with_capacity(source.len() + 1),
            lines: Vec::with_capacity(extracted.lines.len()),
            gaps: Vec::new(),
            lower_case: false,
            is_plain: extracted.kind == SheetKind::Text,
            is_web: extracted.kind == SheetKind::Html,
            heading: None,
            one_line: false,
            margin: None,
            columns: is_parted(extracted),
            asks_before_day: OnceCell::new(),
            starts: Vec::with_capacity(source.len() + 1),
            ends: Vec::with_capacity(source.len() + 1),
        };
        // Headers, footers, page numbers and links of the page are no text of the sheet; the reader accounts for them.
        let joints = joints_of(extracted);
        for (line, joint) in extracted.lines.iter().zip(joints).filter(|(line, _)| !line.running) {
            let Some(text) = source.get(line.range.clone()) else { continue };
            if !shadow.text.is_empty() && !shadow.text.ends_with(' ') {
                shadow.push(' ', line.range.start, line.range.start);
            }
            let start = shadow.text.len();
            shadow.push_line(text, line.range.start);
            let end = shadow.text.trim_end().len().max(start);
            if end > start {
                let blanks = text.chars().take_while(|letter| letter.is_whitespace());
                let indent = blanks.map(|letter| if letter == '\t' { 8 } else { 1 }).sum();
                shadow.lines.push(ShadowLine {
                    range: start..end,
                    page: line.page,
                    block: line.block,
                    starts_paragraph: line.starts_paragraph,
                    indent,
                    joint,
                });
                if extracted.heading.as_ref() == Some(&line.range) {
                    shadow.heading = Some(start..end);
                }
            }
        }
        shadow.measure();
        shadow
    }

    /// Whether the sheet asks for appeals before a day: "PLEASE SEND APPEALS BEFORE 1 MAY 2012".
    pub fn asks_before_day(&self) -> bool {
        *self.asks_before_day.get_or_init(|| markers::words().asks_for_appeals_before(&self.text))
    }

    fn push_line(&mut self, line: &str, offset: usize) {
        let mut letters = line.char_indices().peekable();
        let mut blanks = 0;
        while let Some((at, letter)) = letters.next() {
            if letter.is_alphabetic()
                && (at == 0 || blanks > 0)
                && let Some(end) = spaced_out_end(line, at)
            {
                self.push_spaced_out(line, at..end, offset);
                while letters.next_if(|&(next, _)| next < end).is_some() {}
                blanks = 0;
                continue;
            }
            let ends = offset + at + letter.len_utf8();
            if letter.is_whitespace() || letter.is_control() {
                blanks += if letter == '\t' { 3 } else { 1 };
                if !self.text.is_empty() && !self.text.ends_with(' ') {
                    self.push(' ', offset + at, ends);
                }
                if blanks == 3 {
                    self.gaps.push(self.text.len().saturating_sub(1));
                }
                continue;
            }
            if letter.is_ascii_alphanumeric() {
                let word = plain_start(line.get(at..).unwrap_or_default());
                self.push_plain(word, offset + at);
                while letters.next_if(|&(next, _)| next < at + word.len()).is_some() {}
                blanks = 0;
                continue;
            }
            let mut folds: [Option<char>; 4] = [None; 4];
            let mut count = 0;
            fold(letter, |folded| {
                if let Some(place) = folds.get_mut(count) {
                    *place = Some(folded);
                    count += 1;
                }
            });
            for folded in folds.into_iter().flatten() {
                // French types a blank before a colon, word processors a narrow one.
                if folded == ':' && self.text.ends_with(' ') && self.text.len() > 1 {
                    self.text.pop();
                    self.starts.pop();
                    self.ends.pop();
                }
                self.push(folded, offset + at, ends);
            }
            blanks = 0;
        }
    }

    /// "u r g e n t   a c t i o n" as words: a single blank is inside a word, a wider one between words.
    fn push_spaced_out(&mut self, line: &str, range: Range<usize>, offset: usize) {
        let mut blanks = 0;
        for (at, letter) in line.get(range.clone()).unwrap_or_default().char_indices() {
            let start = offset + range.start + at;
            if letter.is_whitespace() {
                blanks += 1;
                if blanks == 2 {
                    self.push(' ', start, start + letter.len_utf8());
                }
            } else {
                blanks = 0;
                let mut folds = Vec::new();
                fold(letter, |folded| folds.push(folded));
                for folded in folds {
                    self.push(folded, start, start + letter.len_utf8());
                }
            }
        }
    }

    /// A run of plain letters and digits.
    fn push_plain(&mut self, word: &str, start: usize) {
        let from = self.text.len();
        self.text.push_str(word);
        if let Some(pushed) = self.text.get_mut(from..) {
            pushed.make_ascii_lowercase();
        }
        let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        self.starts.extend((start..start + word.len()).map(place));
        self.ends.extend((start + 1..=start + word.len()).map(place));
    }

    fn push(&mut self, letter: char, start: usize, end: usize) {
        self.text.push(letter);
        // Sources longer than LONGEST_SOURCE are never read, so the positions fit.
        for _ in 0..letter.len_utf8() {
            self.starts.push(u32::try_from(start).unwrap_or(u32::MAX));
            self.ends.push(u32::try_from(end).unwrap_or(u32::MAX));
        }
    }

    pub fn slice(&self, range: Range<usize>) -> &str {
        self.text.get(range).unwrap_or_default()
    }

    pub fn len(&self) -> usize {
        self.text.len()
    }

    /// The bytes of the source that a piece of the shadow stands for, without blanks at the ends.
    pub fn source_range(&self, range: Range<usize>) -> Range<usize> {
        let range = self.trimmed(range);
        if range.is_empty() {
            let at = self.starts.get(range.start).map_or(self.source.len(), |&at| at as usize);
            return at..at;
        }
        let start = self.starts.get(range.start).map_or(self.source.len(), |&at| at as usize);
        let end = self.ends.get(range.end - 1).map_or(self.source.len(), |&at| at as usize);
        start..end.max(start)
    }

    /// The pieces of the source that a piece of the shadow stands for: one, or one for each line of a column.
    pub fn source_ranges(&self, range: Range<usize>) -> Vec<Range<usize>> {
        if !self.columns {
            return vec![self.source_range(range)];
        }
        let mut found: Vec<Range<usize>> = Vec::new();
        for line in self.lines_in(range) {
            let piece = self.source_range(line.range);
            let white = |last: &Range<usize>| {
                self.source.get(last.end..piece.start).is_some_and(|between| between.trim().is_empty())
            };
            match found.last_mut() {
                Some(last) if white(last) => last.end = piece.end,
                _ => found.push(piece),
            }
        }
        found
    }

    /// The source's own text of a piece of the shadow, white space joined.
    pub fn words_of(&self, range: Range<usize>) -> String {
        if !self.columns {
            return joined(self.source.get(self.source_range(range)).unwrap_or_default());
        }
        let pieces = self.source_ranges(range);
        let texts: Vec<&str> = pieces.into_iter().filter_map(|piece| self.source.get(piece)).collect();
        joined(&texts.join("\n"))
    }

    /// The source's own text of a piece, untouched.
    pub fn raw(&self, range: Range<usize>) -> &'a str {
        let range = match self.columns {
            _ if self.line_at(range.start).is_some_and(|line| line.range.end >= range.end) => self.source_range(range),
            // Letters of other columns stand between its lines: the first line tells what is asked here.
            true => self.source_ranges(range).into_iter().next().unwrap_or_default(),
            false => self.source_range(range),
        };
        self.source.get(range).unwrap_or_default()
    }

    /// Whether a letter of the shadow stands for a capital.
    pub fn is_capital(&self, at: usize) -> bool {
        let rest = self.starts.get(at).and_then(|start| self.source.get(*start as usize..));
        rest.is_some_and(|rest| rest.starts_with(char::is_uppercase))
    }

    /// The piece without blanks at its ends.
    pub fn trimmed(&self, range: Range<usize>) -> Range<usize> {
        let end = range.end.min(self.text.len());
        let start = range.start.min(end);
        let text = self.slice(start..end);
        let lead = text.len() - text.trim_start().len();
        let kept = text.trim().len();
        start + lead..start + lead + kept
    }

    /// The piece without these characters and blanks at its ends.
    pub fn trimmed_of(&self, range: Range<usize>, marks: &[char]) -> Range<usize> {
        let start = range.start;
        let text = self.slice(range);
        let unwanted = |letter: char| letter == ' ' || marks.contains(&letter);
        let lead = text.len() - text.trim_start_matches(unwanted).len();
        let kept = text.trim_matches(unwanted).len();
        start + lead..start + lead + kept
    }

    /// The lines that a piece touches, each cut to it.
    pub fn lines_in(&self, range: Range<usize>) -> impl Iterator<Item = ShadowLine> + '_ {
        let first = self.lines.partition_point(|line| line.range.end <= range.start);
        let cut = move |line: &ShadowLine| {
            let cut = self.trimmed(line.range.start.max(range.start)..line.range.end.min(range.end));
            ShadowLine {
                starts_paragraph: line.starts_paragraph && cut.start == line.range.start,
                range: cut,
                ..line.clone()
            }
        };
        let end = range.end;
        self.lines
            .get(first..)
            .unwrap_or_default()
            .iter()
            .take_while(move |line| line.range.start < end)
            .map(cut)
            .filter(|line| !line.range.is_empty())
    }

    /// The line that a position stands in.
    pub fn line_at(&self, at: usize) -> Option<&ShadowLine> {
        let index = self.lines.partition_point(|line| line.range.end <= at);
        self.lines.get(index).filter(|line| line.range.start <= at)
    }

    /// Whether a line begins here.
    pub fn starts_line(&self, at: usize) -> bool {
        self.lines.binary_search_by_key(&at, |line| line.range.start).is_ok()
    }

    /// Whether a line ends here.
    pub fn ends_line(&self, at: usize) -> bool {
        self.lines.binary_search_by_key(&at, |line| line.range.end).is_ok()
    }

    /// Whether the source had three or more blanks at this blank.
    pub fn is_gap(&self, at: usize) -> bool {
        self.gaps.binary_search(&at).is_ok()
    }
}

/// Text with each run of white space as one blank; none where a hyphen ends a line inside a word, and no hyphen where only the margin
/// set it: "Bri-" / "gade".
pub(in crate::import) fn joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut white = false;
    let mut broken = false;
    for (at, letter) in text.char_indices() {
        if letter.is_whitespace() || letter.is_control() {
            white = true;
            broken |= matches!(letter, '\n' | '\r');
            continue;
        }
        if white && !out.is_empty() {
            let mut last = out.chars().rev();
            let hyphen = last.next() == Some('-') && last.next().is_some_and(char::is_alphabetic);
            if !(broken && hyphen && letter.is_alphabetic()) {
                out.push(' ');
            } else if is_hyphen_of_margin(&out, text.get(at..).unwrap_or_default()) {
                out.pop();
            }
        }
        (white, broken) = (false, false);
        out.push(letter);
    }
    out
}

/// Whether the hyphen that a text ends with is the margin's: with what stands below, its last word is one of English, as "well-" /
/// "known" is not; or what stands below is no word at all, "Verant-" / "wortlichen".
fn is_hyphen_of_margin(above: &str, below: &str) -> bool {
    const SHORTEST: usize = 5;
    if !below.starts_with(char::is_lowercase) {
        return false;
    }
    let above = above.trim_end_matches('-');
    let raw = above.rsplit(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    let first = raw.to_lowercase();
    let rest = below.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    let whole = format!("{first}{rest}");
    let is_known = english::is_word(&whole) || markers::words().month(&whole).is_some();
    // "pre-" / "trial" has its own.
    let is_prefix = markers::words().class(WordClass::Prefix).contains(&first);
    let are_words = english::is_word(&first) && english::is_word(rest);
    whole.len() >= SHORTEST && (is_known || !is_prefix && !are_words && is_fragment(raw, rest))
}

/// "circu-" / "lant", "Us-" / "bekistan": whether the end of a word is a word of no language that is read here. Names of two
/// syllables, "Dae-" / "jung", have a capital and end shortly.
fn is_fragment(first: &str, rest: &str) -> bool {
    const SHORTEST: usize = 3;
    const SHORTEST_OF_NAME: usize = 7;
    let shortest = if first.starts_with(char::is_uppercase) { SHORTEST_OF_NAME } else { SHORTEST };
    let is_word = english::is_word(rest) || markers::words().is_plain(&folded(rest));
    // "Al-" / "mansouri".
    let is_particle = markers::words().class(WordClass::SmallInName).contains(&folded(first));
    !is_particle && first.chars().count() > 1 && rest.chars().count() >= shortest && !is_word
}

/// Where a run of at least five single letters with blanks between them ends, if one begins here.
fn spaced_out_end(line: &str, at: usize) -> Option<usize> {
    let mut letters = 0;
    let mut end = at;
    let mut rest = line.get(at..)?.char_indices().peekable();
    while let Some((place, letter)) = rest.next() {
        if !letter.is_alphabetic() {
            break;
        }
        let alone = rest.peek().is_none_or(|&(_, next)| next.is_whitespace());
        if !alone {
            break;
        }
        letters += 1;
        end = at + place + letter.len_utf8();
        let mut blanks = 0;
        while rest.next_if(|&(_, next)| next.is_whitespace()).is_some() {
            blanks += 1;
        }
        if blanks == 0 || blanks > 6 {
            break;
        }
    }
    (letters >= 5).then_some(end)
}

/// The plain letters and digits that a text begins with.
fn plain_start(text: &str) -> &str {
    let length = text.bytes().take_while(u8::is_ascii_alphanumeric).count();
    text.get(..length).unwrap_or_default()
}

/// The nearest letter boundary at or before a position.
pub(in crate::import) fn floor(shadow: &Shadow, mut at: usize) -> usize {
    while at > 0 && !shadow.text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_shadow(source: &str, expected: &str) {
        let extracted = Extracted::from_text(source);
        let shadow = Shadow::new(&extracted);
        assert_eq!(shadow.text.trim_end(), expected, "{source:?}");
        assert_eq!(shadow.text.len(), shadow.starts.len());
        let all = shadow.source_range(0..shadow.len());
        assert_eq!(joined(source.get(all).expect("on letters")), joined(source.trim()), "{source:?}");
    }

    #[test]
    fn a_hyphen_that_the_margin_set_is_none() {
        assert_eq!(joined("the Police Mobile Bri-\ngade of Sep-\n tember"), "the Police Mobile Brigade of September");
        assert_eq!(joined("a well-\nknown al-\nDee, co-\nordinator - here"), "a well-known al-Dee, coordinator - here");
        assert_eq!(joined("Jo Dee-\nbee, Al-\nmansur, detai- \n\nned"), "Jo Dee-bee, Al-mansur, detained");
    }

    #[test]
    fn the_shadow_is_folded_and_leads_back() {
        check_shadow("", "");
        check_shadow("  Délai  d’envoi :\r\n\n 15 – ", "delai d'envoi: 15 -");
        check_shadow("u r g e n t    a c t i o n 12", "urgent action 12");
        check_shadow("x u r g e n t a c t i o n", "xurgentaction");
        check_shadow("a b c", "a b c");
        check_shadow("İstanbul ﬁx", "istanbul fix");
    }

    #[test]
    fn pieces_lead_back_to_the_words_of_the_source() {
        let extracted = Extracted::from_text("The  “Café”\nde l’Étoile");
        let shadow = Shadow::new(&extracted);
        let at = shadow.text.find("cafe").expect("folded");
        assert_eq!(shadow.words_of(at..at + 4), "Café");
        assert_eq!(shadow.words_of(0..shadow.len()), "The “Café” de l’Étoile");
        assert_eq!(shadow.lines.len(), 2);
    }

    #[test]
    fn a_word_broken_at_its_hyphen_is_joined_without_a_blank() {
        assert_eq!(
            joined("its re-\nsults, re-\nleased  by an inter-\nnational pre-\nmeeting"),
            "its results, released by an international pre-meeting"
        );
        assert_eq!(joined("long - \n dash"), "long - dash");
        assert_eq!(joined("Issa al-\nHarbi"), "Issa al-Harbi");
        assert_eq!(joined("Al-\nmansouri, Kim Dae-\njung, sous-\npréfet"), "Al-mansouri, Kim Dae-jung, sous-préfet");
        assert_eq!(joined("Us-\nbekistan, circu-\nlant, resul-\ntados"), "Usbekistan, circulant, resultados");
    }
}
