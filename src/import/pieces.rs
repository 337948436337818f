use std::ops::Range;

use crate::data::markers::Means;
use crate::data::offices::office_words;

use super::columns::{self, Beside};
use super::contacts::{self, is_email, is_web};
use super::draft::Draft;
use super::hits::{Hit, sentence_end};
use super::places;
use super::remarks::{LONGEST_LABELLED, LONGEST_REMARK, MOST_BRACKETS, brackets, close_of, is_remark, leads_to_label};
use super::salutations;
use super::sections::floor;
use super::shadow::Shadow;
use super::whole_lines::{is_of_the_page, whole_lines};

/// A part of an address section, in the order of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Piece {
    /// Text of an address: a line, or what of it stands between labels.
    Text { range: Range<usize>, paragraph: bool, block: u32 },
    /// A value with the label that named it; the label may be empty.
    Value { means: Means, label: Range<usize>, values: Vec<Range<usize>> },
    /// A salutation in a column beside the address goes on beside its next line.
    MoreOfSalutation { range: Range<usize> },
    /// A remark: what stands in brackets, or a sentence to the writer.
    Remark { range: Range<usize> },
    /// A line of the page and not of the address: its number, the banner at its head.
    Furniture { range: Range<usize> },
}

/// The rest of a telegram's address is not longer.
const LONGEST_CABLE_END: usize = 40;

/// Cuts the body of an address section into its parts.
pub(super) fn pieces(draft: &Draft, body: Range<usize>) -> Vec<Piece> {
    let shadow = draft.shadow;
    let mut reader = Reader {
        shadow,
        pieces: Vec::new(),
        read_to: 0,
        pending: None,
        bracket: None,
        salutation: false,
        cable: false,
        beside: false,
    };
    let labels: Vec<usize> = draft
        .hits_in(body.clone())
        .iter()
        .filter(|hit| matches!(hit.means, Means::Salutation | Means::Fax | Means::Phone | Means::Email))
        .map(|hit| hit.range.start)
        .collect();
    let brackets = brackets(shadow.slice(body.clone()), body.start, &labels);
    let enclosed = |hit: &Hit| brackets.iter().any(|bracket| bracket.contains(&hit.range.start));
    let lines = whole_lines(shadow, body);
    for (place, line) in lines.iter().enumerate() {
        if is_of_the_page(draft, line, lines.get(place + 1)) {
            reader.pieces.push(Piece::Furniture { range: line.range.clone() });
            continue;
        }
        let labels = draft.hits_in(line.range.clone()).iter();
        let hits: Vec<&Hit> = labels.filter(|hit| is_label(shadow, hit) && !enclosed(hit)).collect();
        let mut at = line.range.start;
        let mut paragraph = line.starts_paragraph;
        for (index, hit) in hits.iter().enumerate() {
            if hit.range.start < at {
                continue;
            }
            reader.before_label(at..hit.range.start, paragraph, line.block);
            paragraph = false;
            let limit = hits.get(index + 1).map_or(line.range.end, |next| next.range.start);
            at = reader.label(hit, limit, line.range.end);
        }
        reader.text(at..line.range.end, paragraph && at == line.range.start, line.block);
    }
    reader.pieces
}

/// Whether a marker is a label of an address here; a word such as "tel" inside a bracket or a name is none.
fn is_label(shadow: &Shadow, hit: &Hit) -> bool {
    match hit.means {
        Means::Salutation | Means::SharedSalutation | Means::SharedAddress | Means::Address => true,
        // Without its colon the word is a label only before an address.
        Means::Email if !hit.marker.phrase.contains([':', ';']) => {
            shadow.slice(hit.range.end..shadow.len()).trim_start().split(' ').next().is_some_and(is_email)
        }
        // "You can also email, fax, call or write": a word among others.
        Means::Fax | Means::Phone if !hit.marker.phrase.contains([':', ';']) => {
            let rest = shadow.slice(hit.range.end..shadow.len()).trim_start_matches([' ', ',', '.', '-', '(']);
            rest.starts_with(|letter: char| letter.is_ascii_digit() || letter == '+')
        }
        Means::Fax | Means::Phone | Means::Email | Means::Web => !shadow.slice(0..hit.range.start).ends_with("ho"),
        Means::Note | Means::Check => {
            super::hits::starts_sentence(shadow, hit.range.start) && !shadow.slice(0..hit.range.start).ends_with('(')
        }
        _ => false,
    }
}

struct Reader<'a> {
    shadow: &'a Shadow<'a>,
    pieces: Vec<Piece>,
    /// How far a value has been read that goes on in the next line.
    read_to: usize,
    /// A label whose value has not come yet.
    pending: Option<(Means, Range<usize>)>,
    /// Where a bracket was opened that no line has closed yet.
    bracket: Option<usize>,
    /// The last piece is a salutation that reached the end of its line.
    salutation: bool,
    /// The last piece is the address of a telegram that has no country yet.
    cable: bool,
    /// The line before had its salutation in a column of its own.
    beside: bool,
}

impl Reader<'_> {
    /// Text before a label; "(via" before "fax: …" leads to it.
    fn before_label(&mut self, range: Range<usize>, paragraph: bool, block: u32) {
        let shadow = self.shadow;
        let words = shadow.slice(range.clone());
        if let Some(open) = words.rfind(['(', '[']).filter(|open| words.get(open + 1..).is_some_and(leads_to_label)) {
            self.text(range.start..range.start + open, paragraph, block);
            self.pieces.push(Piece::Furniture { range: range.start + open..range.end });
        } else {
            self.text(range, paragraph, block);
        }
    }

    /// Reads what follows a label up to the next one; the answer is where the text goes on.
    fn label(&mut self, hit: &Hit, limit: usize, line_end: usize) -> usize {
        let value = hit.range.end..limit;
        // A label whose value never came.
        if let Some((means, label)) = self.pending.take() {
            self.pieces.push(Piece::Value { means, label, values: Vec::new() });
        }
        match hit.means {
            Means::Note | Means::Check => {
                let end = sentence_end(self.shadow, hit.range.start, line_end);
                self.pieces.push(Piece::Remark { range: hit.range.start..end });
                return end;
            }
            Means::Address => {
                self.pieces.push(Piece::Value { means: Means::Address, label: hit.range.clone(), values: Vec::new() });
                return hit.range.end;
            }
            _ => {}
        }
        // The address of a telegram is one line of words.
        let cable = ["telegram", "telex", "cable"].iter().any(|word| hit.marker.phrase.starts_with(word));
        if cable && !self.shadow.trimmed(value.clone()).is_empty() {
            self.cable = limit == line_end && places::at_end(self.shadow, value.clone()).is_none();
            // With its label, so that the note is understood: "Telegrams: Minister, Nairobi".
            self.pieces.push(Piece::Remark { range: hit.range.start..value.end });
            return limit;
        }
        if self.shadow.trimmed_of(value.clone(), &['(', ')', ':', '-']).is_empty() {
            if limit == line_end {
                self.pending = Some((hit.means, hit.range.clone()));
            } else {
                self.pieces.push(Piece::Value { means: hit.means, label: hit.range.clone(), values: Vec::new() });
            }
            return limit;
        }
        self.value(hit.means, hit.range.clone(), value)
    }

    /// Reads the value of a label from the start of a piece; the answer is where the text goes on.
    fn value(&mut self, means: Means, label: Range<usize>, range: Range<usize>) -> usize {
        let shadow = self.shadow;
        let found = match means {
            Means::Fax | Means::Phone => contacts::broken_number(shadow, range.clone())
                .unwrap_or_else(|| contacts::numbers(shadow, range.clone())),
            Means::Email => {
                contacts::broken_email(shadow, range.clone()).unwrap_or_else(|| contacts::emails(shadow, range.clone()))
            }
            Means::Web => contacts::webs(shadow, range.clone()),
            Means::Salutation | Means::SharedSalutation => {
                let whole = shadow.trimmed_of(up_to_foreign_close(shadow, range.clone()), &[':', '-']);
                let lone = whole.len() <= LONGEST_LABELLED && !shadow.one_line && shadow.ends_line(whole.end);
                // "[Salutation: Dear Minister]": the bracket was opened before the label.
                let whole = if shadow.slice(0..label.start).trim_end().ends_with(['(', '[']) {
                    shadow.trimmed_of(whole, &[')', ']'])
                } else {
                    whole
                };
                let value = if lone { up_to_bracket(shadow, whole) } else { salutations::salutation(shadow, whole) };
                let value = if value.is_empty() { first_words(shadow, range.clone()) } else { value };
                contacts::Values { end: value.end, values: vec![value] }
            }
            Means::SharedAddress => contacts::Values { values: vec![shadow.trimmed(range.clone())], end: range.end },
            _ => contacts::Values { values: Vec::new(), end: range.start },
        };
        if found.values.is_empty() {
            return self.unread(means, label, range);
        }
        self.salutation = means == Means::Salutation && shadow.ends_line(found.end);
        self.read_to = found.end;
        self.pieces.push(Piece::Value { means, label, values: found.values });
        found.end
    }

    /// A label whose value is not of its kind: a web form behind "e-mail:", a remark behind "fax:".
    fn unread(&mut self, means: Means, label: Range<usize>, range: Range<usize>) -> usize {
        let shadow = self.shadow;
        for (other, read) in [
            (Means::Email, contacts::emails as fn(&Shadow, Range<usize>) -> contacts::Values),
            (Means::Web, contacts::webs),
            (Means::Phone, contacts::numbers),
        ] {
            let found = read(shadow, range.clone());
            if other != means && !found.values.is_empty() {
                let means = if means == Means::Fax && other == Means::Phone { Means::Fax } else { other };
                self.pieces.push(Piece::Value { means, label, values: found.values });
                return found.end;
            }
        }
        // "Twitter: #Iran leader @account": the account stands behind what it is about.
        if means == Means::Web
            && let Some(at) = shadow.slice(range.clone()).find(" @").map(|at| range.start + at + 1)
            && shadow.slice(range.start..at).split_whitespace().count() <= 4
        {
            let found = contacts::webs(shadow, at..range.end);
            if !found.values.is_empty() {
                self.pieces.push(Piece::Value { means, label, values: found.values });
                self.pieces.push(Piece::Remark { range: range.start..at });
                return found.end;
            }
        }
        if let Some(end) = self.value_behind_words(means, label.clone(), range.clone()) {
            return end;
        }
        let rest = shadow.trimmed_of(range.clone(), &[':', '-']);
        // "Fax: (via Ministry of the Interior) +966 …": the value stands behind the bracket.
        let close = shadow.slice(rest.clone()).find(')').filter(|_| shadow.slice(rest.clone()).starts_with('('));
        if let Some(behind) = close.map(|close| rest.start + close + 1).filter(|behind| *behind < rest.end) {
            let numbers = matches!(means, Means::Fax | Means::Phone)
                && !contacts::numbers(shadow, behind..rest.end).values.is_empty();
            if numbers {
                self.pieces.push(Piece::Value { means, label, values: Vec::new() });
                self.pieces.push(Piece::Remark { range: rest.start..behind });
                return self.value(means, behind..behind, behind..rest.end);
            }
        }
        // "Fax: (via Ministry of the Interior) | +966 …": the value stands on the next line.
        if close.is_some_and(|close| rest.start + close + 1 == rest.end) && shadow.ends_line(rest.end) {
            self.pieces.push(Piece::Remark { range: rest });
            self.pending = Some((means, label));
            return range.end;
        }
        // "Fax: (via Ministry of the | Interior) | +966 …": the bracket ends on a later line, the value stands behind it.
        let words = shadow.slice(rest.clone());
        if words.starts_with('(') && !words.contains(')') && !shadow.one_line {
            self.bracket = Some(rest.start);
            self.pending = Some((means, label));
            return range.end;
        }
        if rest.len() < 80 && !shadow.one_line {
            self.pieces.push(Piece::Value { means, label, values: Vec::new() });
            self.pieces.push(Piece::Remark { range: rest.clone() });
            return range.end;
        }
        self.pieces.push(Piece::Value { means, label, values: Vec::new() });
        range.start
    }

    /// "Email (preferred method of contact):": what stands in the bracket.
    fn remark_in_label(&mut self, label: Range<usize>) {
        let words = self.shadow.slice(label.clone());
        if let Some((open, close)) = words.find('(').zip(words.find(')')).filter(|(open, close)| open < close) {
            self.pieces.push(Piece::Remark { range: label.start + open..label.start + close + 1 });
        }
    }

    /// "Email: c/o Ministry of Foreign Affairs: mae@…": the value stands behind words and their colon.
    fn value_behind_words(&mut self, means: Means, label: Range<usize>, range: Range<usize>) -> Option<usize> {
        const MOST_WORDS: usize = 8;
        let shadow = self.shadow;
        let read = match means {
            Means::Email => contacts::emails as fn(&Shadow, Range<usize>) -> contacts::Values,
            Means::Fax | Means::Phone => contacts::numbers,
            _ => return None,
        };
        let text = shadow.slice(range.clone());
        let colon = range.start + text.find(": ")?;
        let words = shadow.trimmed_of(range.start..colon, &[':', '-', '(']);
        let few = !words.is_empty() && shadow.slice(words.clone()).split(' ').count() <= MOST_WORDS;
        let found = read(shadow, colon + 1..range.end);
        if !few || found.values.is_empty() {
            return None;
        }
        self.read_to = found.end;
        self.pieces.push(Piece::Value { means, label, values: found.values });
        self.pieces.push(Piece::Remark { range: words });
        Some(found.end)
    }

    /// Text between labels: what a pending label waits for, brackets, and address text.
    fn text(&mut self, range: Range<usize>, paragraph: bool, block: u32) {
        let shadow = self.shadow;
        let mut range = shadow.trimmed(range.start.max(self.read_to)..range.end.max(self.read_to));
        if range.is_empty() {
            return;
        }
        let (salutation, cable) = (std::mem::take(&mut self.salutation), std::mem::take(&mut self.cable));
        if self.rest_of_number(range.clone()) {
            return;
        }
        // "Fax: +218 21 … or" with the second number on the next line.
        let behind_value = matches!(self.pieces.last(), Some(Piece::Value { values, .. }) if !values.is_empty());
        if behind_value
            && ["or", "and", "&", "y", "o", "ou", "et", "und", "oder"].contains(&shadow.slice(range.clone()))
        {
            self.pieces.push(Piece::Furniture { range });
            return;
        }
        if salutation && let Some(end) = self.salutation_end(range.clone()) {
            range = shadow.trimmed(end..range.end);
            if range.is_empty() {
                return;
            }
        }
        // "Telegrams: Fiscal General, La | Habana, Cuba".
        if cable && range.len() < LONGEST_CABLE_END && places::at_end(shadow, range.clone()).is_some() {
            self.pieces.push(Piece::Remark { range });
            return;
        }
        if let Some(open) = self.bracket.take() {
            match shadow.slice(range.clone()).find([')', ']']) {
                Some(close) => {
                    self.remark(open..range.start + close + 1);
                    range = shadow.trimmed_of(range.start + close + 1..range.end, &[',', '.', ';', ':']);
                }
                None if range.end - open < 400 => {
                    self.bracket = Some(open);
                    return;
                }
                None => self.remark(open..range.start),
            }
        }
        if range.is_empty() {
            return;
        }
        let pending = self.pending.take();
        if let Some((means, label)) = pending.filter(|(means, label)| self.may_be_value(*means, label, range.clone())) {
            let end = self.value(means, label, range.clone());
            range = shadow.trimmed(end..range.end.max(end));
        } else if is_bare_salutation(shadow, range.clone()) {
            let value = shadow.trimmed_of(range.clone(), &[',', '.', ':']);
            self.pieces.push(Piece::Value {
                means: Means::Salutation,
                label: range.start..range.start,
                values: [value].to_vec(),
            });
            return;
        } else if let Some((means, label)) = label_with_bracket(shadow, range.clone()) {
            let end = self.value(means, label.clone(), label.end..range.end);
            self.remark_in_label(label);
            range = shadow.trimmed(end..range.end.max(end));
        } else if let Some(means) = self.bare_value(range.clone()) {
            let end = self.value(means, range.start..range.start, range.clone());
            range = shadow.trimmed(end..range.end.max(end));
        }
        let beside = std::mem::take(&mut self.beside);
        match columns::salutation_beside(shadow, range.clone(), beside) {
            Some(Beside::Salutation(value)) => {
                self.brackets(shadow.trimmed(range.start..value.start), paragraph, block);
                let label = value.start..value.start;
                self.pieces.push(Piece::Value { means: Means::Salutation, label, values: [value].to_vec() });
                self.beside = true;
            }
            Some(Beside::More(more)) => {
                self.brackets(shadow.trimmed(range.start..more.start), paragraph, block);
                self.pieces.push(Piece::MoreOfSalutation { range: more });
                self.beside = true;
            }
            None => self.brackets(range, paragraph, block),
        }
    }

    /// Whether a line may be what a label waits for; else the label has no value, and the line is one of the address.
    fn may_be_value(&mut self, means: Means, label: &Range<usize>, line: Range<usize>) -> bool {
        let shadow = self.shadow;
        let text = shadow.slice(line.clone());
        let found = match means {
            Means::Fax | Means::Phone | Means::Email | Means::Web => {
                text.contains(|letter: char| letter.is_ascii_digit() || letter == '@')
                    && !is_bare_salutation(shadow, line.clone())
                    || text.contains("www")
                    || text.contains("http")
            }
            _ => true,
        };
        let may = found || text.starts_with(['(', '[']) || is_remark(text);
        if !may {
            self.pieces.push(Piece::Value { means, label: label.clone(), values: Vec::new() });
        }
        may
    }

    /// "… or +962 6 560" / "7593": the rest of the last of several numbers that a narrow column broke.
    fn rest_of_number(&mut self, next: Range<usize>) -> bool {
        const SHORTEST: usize = 9;
        const LENGTHS: Range<usize> = 9..15;
        let shadow = self.shadow;
        let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
        let rest = shadow.slice(next.clone());
        let Some(Piece::Value { means: Means::Fax | Means::Phone, values, .. }) = self.pieces.last_mut() else {
            return false;
        };
        let before = values.len().checked_sub(2).and_then(|place| values.get(place));
        let sibling = before.map(|range| digits(shadow.slice(range.clone())));
        let Some(value) = values.last_mut().filter(|value| value.end + 1 == next.start) else { return false };
        // One that is shorter than the number before it by what stands here is broken, also without its "+".
        let first = shadow.slice(value.clone());
        let bare = rest.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | '-'));
        let whole = LENGTHS.contains(&(digits(first) + digits(rest)));
        let short = first.starts_with('+') && digits(first) < SHORTEST
            || sibling.is_some_and(|sibling| digits(first) + digits(rest) == sibling);
        if !(bare && whole && short && digits(rest) > 1) {
            return false;
        }
        value.end = next.end;
        true
    }

    /// Lengthens the salutation of the line before by what this line has of it; the answer is where that ends.
    fn salutation_end(&mut self, next: Range<usize>) -> Option<usize> {
        let shadow = self.shadow;
        let Some(Piece::Value { means: Means::Salutation, values, .. }) = self.pieces.last_mut() else { return None };
        let value = values.last_mut().filter(|value| value.start < value.end)?;
        let end = salutations::continued(shadow, value.clone(), next)?;
        value.end = end;
        Some(end)
    }

    /// The kind of a line that is nothing but a number, an e-mail address or a web address.
    fn bare_value(&self, range: Range<usize>) -> Option<Means> {
        let text = self.shadow.slice(range.clone());
        let first = text.split(' ').next().unwrap_or_default();
        if is_email(first) || contacts::broken_email(self.shadow, range.clone()).is_some() {
            return Some(Means::Email);
        }
        if is_web(first) {
            return Some(Means::Web);
        }
        // "+41 22 758 9431 (office in Geneva); +1 212 …": a remark to a number does not end the list.
        let remark = |piece: &&Piece| matches!(piece, Piece::Remark { .. } | Piece::Furniture { .. });
        let full = |piece: &&Piece| matches!(piece, Piece::Value { values, .. } if !values.is_empty());
        let last = self.pieces.iter().rev().find(|piece| !remark(piece)).filter(full);
        let after_number = matches!(last, Some(Piece::Value { means: Means::Fax | Means::Phone, .. }));
        let found = contacts::numbers(self.shadow, range.clone());
        let number = !found.values.is_empty() && (text.starts_with(['+', '(', '0']) || after_number);
        let whole = !self.shadow.slice(found.end..range.end).starts_with(|letter: char| letter.is_alphanumeric());
        match last {
            Some(Piece::Value { means, .. }) if number && whole && after_number => Some(*means),
            _ if number && text.starts_with('+') && whole => Some(Means::Phone),
            _ => None,
        }
    }

    /// Takes remarks in brackets out of a text; a bracket that is part of a name or place stays.
    fn brackets(&mut self, range: Range<usize>, mut paragraph: bool, block: u32) {
        let shadow = self.shadow;
        let mut start = range.start;
        let mut from = range.start;
        let mut tries = 0;
        while let Some(open) = shadow.slice(from..range.end).find(['(', '[']).map(|place| from + place) {
            tries += 1;
            if tries > MOST_BRACKETS {
                break;
            }
            let inside = shadow.slice(open + 1..range.end);
            let close = close_of(inside).map(|place| open + 1 + place);
            let end = floor(shadow, range.end.min(open + LONGEST_REMARK));
            // A bracket that no end of this line closes may be closed on the next ones.
            let below = floor(shadow, shadow.len().min(open + LONGEST_LABELLED));
            let far = (close.is_none() && open + 1 < range.end)
                .then(|| close_of(shadow.slice(open + 1..below)))
                .flatten()
                .map(|at| open + 1 + at);
            let words = shadow.slice(open + 1..close.or(far).unwrap_or(end));
            let behind_value =
                shadow.trimmed(start..open).is_empty() && matches!(self.pieces.last(), Some(Piece::Value { .. }));
            // "Fax: +41 22 … (office in Geneva)"; "(ii)" on the next line counts addressees.
            let beside_value = behind_value && close.is_some() && !shadow.starts_line(open);
            if !(is_remark(words) || beside_value || behind_value && far.is_some()) {
                from = open + 1;
                continue;
            }
            let before = shadow.trimmed_of(start..open, &[',', ';', ':']);
            if !before.is_empty() {
                self.pieces.push(Piece::Text { range: before, paragraph, block });
                paragraph = false;
            }
            match close {
                Some(close) => {
                    if !(beside_value && self.number_in_bracket(open + 1..close)) {
                        self.remark(open..close + 1);
                    }
                    start = self.further_number(close + 1..range.end);
                    from = start;
                }
                None => {
                    self.bracket = Some(open);
                    return;
                }
            }
        }
        let rest = shadow.trimmed_of(start..range.end, &[',', ';', ':']);
        let rest = if start == range.start { shadow.trimmed(range) } else { rest };
        if !rest.is_empty() {
            self.pieces.push(Piece::Text { range: rest, paragraph, block });
        }
    }

    /// Reads the number or the account that goes on behind a remark to another one; the answer is where the text goes on.
    fn further_number(&mut self, rest: Range<usize>) -> usize {
        let shadow = self.shadow;
        let next = shadow.trimmed_of(rest.clone(), &[',', ';', '/', '&']);
        match self.bare_value(next.clone()) {
            Some(means @ (Means::Fax | Means::Phone | Means::Web | Means::Email)) => {
                self.value(means, next.start..next.start, next)
            }
            _ => rest.start,
        }
    }

    /// "Fax: +1 405 521 3353 (or 523 4224)": another number and nothing else.
    fn number_in_bracket(&mut self, inside: Range<usize>) -> bool {
        let shadow = self.shadow;
        let Some(Piece::Value { means: means @ (Means::Fax | Means::Phone), .. }) = self.pieces.last() else {
            return false;
        };
        let means = *means;
        let words = ["or ", "and ", "also ", "o ", "ou ", "oder "];
        let text = shadow.slice(inside.clone());
        let word = words.iter().find(|word| text.starts_with(**word)).map_or(0, |word| word.len());
        let found = contacts::numbers(shadow, inside.start + word..inside.end);
        let whole = !found.values.is_empty() && shadow.trimmed(found.end..inside.end).is_empty();
        if whole {
            let label = inside.start..inside.start + word;
            self.pieces.push(Piece::Value { means, label, values: found.values });
        }
        whole
    }

    /// A bracket: a salutation, or a remark.
    fn remark(&mut self, range: Range<usize>) {
        let shadow = self.shadow;
        let inside = shadow.trimmed_of(range.clone(), &['(', ')', '[', ']']);
        if office_words().salutations.at_start(shadow.slice(inside.clone())) > 0 && inside.len() < 60 {
            let value = shadow.trimmed_of(inside, &['"', '\'', '.', ',']);
            self.pieces.push(Piece::Value {
                means: Means::Salutation,
                label: range.start..range.start,
                values: vec![value],
            });
        } else {
            self.pieces.push(Piece::Remark { range });
        }
    }
}

/// "Dear Minister" alone on its line among the addresses, without a label.
fn is_bare_salutation(shadow: &Shadow, range: Range<usize>) -> bool {
    const MOST_WORDS: usize = 7;
    let text = shadow.slice(range.clone());
    text.starts_with("dear ")
        && !shadow.one_line
        && shadow.starts_line(range.start)
        && shadow.ends_line(range.end)
        && text.split(' ').count() <= MOST_WORDS
        && !text.contains(|letter: char| letter.is_ascii_digit())
}

/// "Email (through form): http://…": a label with a remark of its own before the colon.
fn label_with_bracket(shadow: &Shadow, range: Range<usize>) -> Option<(Means, Range<usize>)> {
    const LABELS: [(&str, Means); 9] = [
        ("e-mail (", Means::Email),
        ("email (", Means::Email),
        ("emails (", Means::Email),
        ("fax (", Means::Fax),
        ("faxes (", Means::Fax),
        ("tel (", Means::Phone),
        ("phone (", Means::Phone),
        ("telephone (", Means::Phone),
        ("website (", Means::Web),
    ];
    let text = shadow.slice(range.clone());
    let (_, means) = LABELS.into_iter().find(|(label, _)| text.starts_with(label))?;
    let colon = text.find("):").filter(|colon| *colon < 60)? + 2;
    Some((means, range.start..range.start + colon))
}

/// The piece up to a bracket that was opened before it: "(Fax: …; Salutation: Dear Minister); and the Minister of …".
fn up_to_foreign_close(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let text = shadow.slice(range.clone());
    let close = text.find(')').filter(|close| !text.get(..*close).is_some_and(|before| before.contains('(')));
    range.start..close.map_or(range.end, |close| range.start + close)
}

fn up_to_bracket(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let text = shadow.slice(range.clone());
    let end = text.find(" (").unwrap_or(text.len());
    shadow.trimmed(range.start..range.start + end)
}

/// At most three words: a salutation of no known form.
fn first_words(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let range = shadow.trimmed_of(range, &[':', '-']);
    let text = shadow.slice(range.clone());
    let end = text.match_indices(' ').nth(2).map_or(text.len(), |(at, _)| at);
    let end = text.find([',', '.', ';']).map_or(end, |stop| stop.min(end));
    range.start..floor(shadow, range.start + end)
}
