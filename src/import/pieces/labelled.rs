//! Values behind the labels of an address: numbers, mail and web addresses, salutations, and where a label has none.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::opens_addressee;
use crate::import::figures::numbers;
use crate::import::text::hits::{Hit, is_cable, sentence_end};
use crate::import::text::places;
use crate::import::text::shadow::{Shadow, floor};
use crate::import::to_writer;

use super::contacts::{self, is_email, is_web};
use super::note_end;
use super::piece::{Piece, Reader};
use super::remarks::LONGEST_LABELLED;
use super::salutation_lines::{self, is_bare_salutation};
use super::salutations;
use super::shared_address::shared_address;

/// What stands behind a label and is no value of its kind is a remark up to this length.
const LONGEST_REMARK_LINE: usize = 80;

impl Reader<'_> {
    /// Reads what follows a label up to the next one; the answer is where the text goes on.
    pub(in crate::import) fn label(&mut self, hit: &Hit, limit: usize, line_end: usize) -> usize {
        let value = hit.range.end..limit;
        self.cable = None;
        // A label whose value never came.
        if let Some((means, label)) = self.pending.take() {
            self.pieces.push(Piece::Value { means, label, values: Vec::new() });
        }
        match hit.means {
            Means::Note | Means::Check => {
                let end = self.sentences_end(hit.range.start, line_end);
                let end = note_end::before_address(self.shadow, hit.range.start..end, limit).unwrap_or(end);
                self.pieces.push(Piece::Remark { range: hit.range.start..end });
                self.read_to = end;
                return end;
            }
            Means::Address => {
                self.pieces.push(Piece::Value { means: Means::Address, label: hit.range.clone(), values: Vec::new() });
                return hit.range.end;
            }
            _ => {}
        }
        // The address of a telegram is one line of words; French labels lost their accents in some archives.
        if is_cable(hit.marker) && !self.shadow.trimmed(value.clone()).is_empty() {
            // "3. Minister of Justice (telegrams: Minister, N'Djamena) Jo Dee …": on one line the bracket closes it.
            let bracketed = self.shadow.one_line && self.shadow.slice(0..hit.range.start).ends_with('(');
            let close = self.shadow.slice(value.clone()).find(')').filter(|_| bracketed);
            if let Some(end) = close.map(|close| value.start + close) {
                self.pieces.push(Piece::Remark { range: hit.range.start..end });
                return end + 1;
            }
            if let Some(end) = end_before_addressee(self.shadow, value.clone()) {
                self.pieces.push(Piece::Remark { range: hit.range.start..end });
                return end;
            }
            let indent = self.shadow.line_at(hit.range.start).map_or(0, |line| line.indent);
            // "Telegrams: Fiscal General, Guatemala," / "Guatemala": a town that is called as its country.
            let text = self.shadow.slice(value.clone());
            let is_open = text.ends_with(',') || places::at_end(self.shadow, value.clone()).is_none();
            self.cable = Some(indent).filter(|_| limit == line_end && is_open);
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

    /// Where a sentence to the writer ends, with those behind it that begin as it does and the lines that a margin broke.
    fn sentences_end(&self, start: usize, line_end: usize) -> usize {
        let shadow = self.shadow;
        let mut limit = line_end;
        while let Some((line, next)) = shadow.line_at(limit.saturating_sub(1)).zip(shadow.line_at(limit + 1))
            && next.range.start > limit
            && next.block == line.block
            && shadow.is_broken_at_margin(line, next)
        {
            limit = next.range.end;
        }
        let mut end = sentence_end(shadow, start, limit);
        loop {
            let next = shadow.trimmed(end..limit).start;
            let behind = sentence_end(shadow, next, limit);
            let sentence = shadow.slice(next..behind);
            let speaks = to_writer::behind_value(sentence) || to_writer::has_you(sentence);
            if next >= limit || !speaks {
                return end;
            }
            end = behind;
        }
    }

    /// Reads the value of a label from the start of a piece; the answer is where the text goes on.
    pub(in crate::import) fn value(&mut self, means: Means, label: Range<usize>, range: Range<usize>) -> usize {
        let shadow = self.shadow;
        let found = match means {
            Means::Fax | Means::Phone => contacts::broken_number(shadow, range.clone())
                .unwrap_or_else(|| contacts::numbers(shadow, range.clone())),
            Means::Email => contacts::broken_email(shadow, range.clone())
                .unwrap_or_else(|| contacts::emails_to_the_end(shadow, range.clone())),
            Means::Web => {
                contacts::quoted(shadow, range.clone()).unwrap_or_else(|| contacts::webs(shadow, range.clone()))
            }
            Means::Salutation | Means::SharedSalutation => {
                let range = salutations::up_to_glued(shadow, range.clone());
                let whole = shadow.trimmed_of(up_to_foreign_close(shadow, range.clone()), &[':', '-', '*']);
                let close =
                    shadow.slice(whole.end..range.end).chars().take_while(|letter| matches!(letter, ' ' | ')' | ']'));
                let end = whole.end + close.map(char::len_utf8).sum::<usize>();
                let lone = whole.len() <= LONGEST_LABELLED && !shadow.one_line && shadow.ends_line(end);
                // "[Salutation: Dear Minister]": the bracket was opened before the label.
                let bracketed = shadow.slice(0..label.start).trim_end().ends_with(['(', '[']);
                let closed = bracketed && shadow.slice(whole.end..shadow.len()).starts_with([')', ']']);
                let whole = if bracketed { shadow.trimmed_of(whole, &[')', ']']) } else { whole };
                let value = match lone {
                    true => up_to_bracket(shadow, whole),
                    // "(salutation: monsieur le délégué / dear delegate general) | director of …": all that it holds.
                    false if closed && whole.len() <= LONGEST_LABELLED => whole,
                    false => salutations::salutation(shadow, whole),
                };
                let value = if value.is_empty() { first_words(shadow, range.clone()) } else { value };
                let value = up_to_glued_addressee(shadow, value);
                contacts::Values { end: value.end, values: vec![value] }
            }
            Means::SharedAddress => shared_address(shadow, range.clone()),
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
        if let Some(end) = self.value_of_other_kind(means, label.clone(), range.clone()) {
            return end;
        }
        if let Some(end) = self.value_behind_words(means, label.clone(), range.clone()) {
            return end;
        }
        let rest = shadow.trimmed_of(range.clone(), &[':', '-']);
        if let Some(end) = self.value_behind_bracket(means, label.clone(), rest.clone()) {
            return end.max(range.start);
        }
        self.pieces.push(Piece::Value { means, label, values: Vec::new() });
        if rest.len() < LONGEST_REMARK_LINE && !shadow.one_line {
            self.pieces.push(Piece::Remark { range: rest });
            return range.end;
        }
        range.start
    }

    /// A web address behind "e-mail:", a telephone number behind "fax:".
    fn value_of_other_kind(&mut self, means: Means, label: Range<usize>, range: Range<usize>) -> Option<usize> {
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
                return Some(found.end);
            }
        }
        // "Twitter: #Iran leader @account", "Email via website http://…": words lead to it.
        let may_lead = matches!(means, Means::Web | Means::Email);
        let web = contacts::web_behind_words(shadow, range.clone()).filter(|_| may_lead)?;
        let found = contacts::webs(shadow, web.clone());
        if found.values.is_empty() {
            return None;
        }
        self.pieces.push(Piece::Value { means: Means::Web, label, values: found.values });
        let remark = shadow.trimmed_of(range.start..web.start, &[':', '-', '(', ')']);
        self.pieces.push(Piece::Remark { range: remark });
        Some(found.end)
    }

    /// "Fax: (via Ministry of the Interior) +966 …": the value stands behind a bracket, or on a line below it.
    fn value_behind_bracket(&mut self, means: Means, label: Range<usize>, rest: Range<usize>) -> Option<usize> {
        let shadow = self.shadow;
        let words = shadow.slice(rest.clone());
        if !words.starts_with('(') {
            return None;
        }
        let Some(behind) = words.find(')').map(|close| rest.start + close + 1) else {
            // "Fax: (via Ministry of the | Interior) | +966 …": the bracket ends on a later line.
            if shadow.one_line {
                return None;
            }
            self.bracket = Some(rest.start);
            self.pending = Some((means, label));
            return Some(rest.end);
        };
        if behind < rest.end {
            // "Fax (via Ministry of the Interior): +966 …".
            let colon = usize::from(shadow.slice(behind..rest.end).starts_with(':'));
            let behind = behind + colon;
            let found = match means {
                Means::Fax | Means::Phone => contacts::broken_number(shadow, behind..rest.end)
                    .unwrap_or_else(|| contacts::numbers(shadow, behind..rest.end)),
                Means::Email => contacts::emails(shadow, behind..rest.end),
                _ => contacts::Values::default(),
            };
            if found.values.is_empty() {
                return None;
            }
            self.pieces.push(Piece::Value { means, label, values: Vec::new() });
            self.pieces.push(Piece::Remark { range: rest.start..behind - colon });
            return Some(self.value(means, behind..behind, behind..rest.end));
        }
        if !shadow.ends_line(rest.end) {
            return None;
        }
        self.pieces.push(Piece::Remark { range: rest.clone() });
        self.pending = Some((means, label));
        Some(rest.end)
    }

    /// "Email (preferred method of contact):": what stands in the bracket.
    pub(super) fn remark_in_label(&mut self, label: Range<usize>) {
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
        let cared = || {
            // "Fax: c/o + 7 8712 …".
            let said = text.trim_start_matches([':', ' ']);
            let length = words().class(WordClass::CareOf).at_start(said);
            (length > 0).then(|| text.len() - said.len() + length)
        };
        let colon = range.start + text.find(": ").or_else(cared)?;
        let words = shadow.trimmed_of(range.start..colon, &[':', '-', '(']);
        let few = !words.is_empty() && shadow.slice(words.clone()).split(' ').count() <= MOST_WORDS;
        let found = read(shadow, shadow.trimmed_of(colon..range.end, &[':']));
        if !few || found.values.is_empty() {
            return None;
        }
        self.read_to = found.end;
        self.pieces.push(Piece::Value { means, label, values: found.values });
        self.pieces.push(Piece::Remark { range: words });
        Some(found.end)
    }

    /// Whether a line may be what a label waits for; else the label has no value, and the line is one of the address.
    pub(super) fn may_be_value(&mut self, means: Means, label: &Range<usize>, line: Range<usize>) -> bool {
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
        let may = found || text.starts_with(['(', '[']) || to_writer::in_brackets(text);
        if !may {
            self.pieces.push(Piece::Value { means, label: label.clone(), values: Vec::new() });
        }
        may
    }

    /// "… or +962 6 560" / "7593": the rest of the last of several numbers that a narrow column broke.
    pub(super) fn rest_of_number(&mut self, next: Range<usize>) -> bool {
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
    pub(super) fn salutation_end(&mut self, next: Range<usize>) -> Option<usize> {
        let shadow = self.shadow;
        let Some(Piece::Value { means: Means::Salutation, values, .. }) = self.pieces.last_mut() else { return None };
        let value = values.last_mut().filter(|value| value.start < value.end)?;
        let end = salutation_lines::continued(shadow, value.clone(), next)?;
        value.end = end;
        Some(end)
    }

    /// The kind of a line that is nothing but a number, an e-mail address or a web address.
    pub(super) fn bare_value(&self, range: Range<usize>) -> Option<Means> {
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
            // "011 503 271 0950", alone: from the United States one dials so, as the column of their mailings has it.
            _ if numbers::is_dialled_abroad(text) && found.end == range.end => Some(Means::Fax),
            _ => None,
        }
    }
}

/// "Email (through form): http://…", "Online contact (in Vietnamese): http://…": what a way to reach somebody is called, with
/// a remark of its own before the colon.
pub(super) fn label_with_bracket(shadow: &Shadow, range: Range<usize>) -> Option<(Means, Range<usize>)> {
    const LONGEST_NAME: usize = 30;
    const LONGEST: usize = 60;
    let text = shadow.slice(range.start..floor(shadow, range.end.min(range.start + LONGEST)));
    let name = text.split_once(" (").map(|(name, _)| name).filter(|name| name.len() <= LONGEST_NAME)?;
    let colon = text.find("):")? + "):".len();
    let label = format!("{name}:");
    let marker = words().label_ending(&label, label.len()).filter(|marker| marker.phrase == label);
    let kinds = [Means::Fax, Means::Phone, Means::Email, Means::Web];
    let of_form = || name.split(' ').all(|word| words().class(WordClass::ContactFormWord).contains(word));
    let means = match marker {
        Some(marker) => Some(marker.means).filter(|means| kinds.contains(means)),
        None => Some(Means::Web).filter(|_| of_form()),
    }?;
    Some((means, range.start..range.start + colon))
}

/// "Online contact form http://…": what such a form is called, where the label has lost its colon.
pub(super) fn form_without_colon(shadow: &Shadow, range: Range<usize>) -> Option<(Means, Range<usize>)> {
    let web = contacts::web_behind_words(shadow, range.clone())?;
    let label = shadow.trimmed(range.start..web.start);
    let is_form = |word: &str| words().class(WordClass::ContactFormWord).contains(word);
    let text = shadow.slice(label.clone());
    (text.contains(' ') && text.split(' ').all(is_form)).then_some((Means::Web, label))
}

/// The piece up to a bracket that was opened before it: "(Fax: …; Salutation: Dear Minister); and the Minister of …".
pub(super) fn up_to_foreign_close(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let text = shadow.slice(range.clone());
    let close = text.find(')').filter(|close| !text.get(..*close).is_some_and(|before| before.contains('(')));
    range.start..close.map_or(range.end, |close| range.start + close)
}

fn up_to_bracket(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let text = shadow.slice(range.clone());
    let end = text.find(" (").unwrap_or(text.len());
    shadow.trimmed(range.start..range.start + end)
}

/// "telegrams minister bee, tbilisi, georgia | minister of justice …": where the address of a telegram ends in a run, behind its
/// country, and the next addressee begins.
fn end_before_addressee(shadow: &Shadow, value: Range<usize>) -> Option<usize> {
    const MOST_WORDS: usize = 24;
    let text = shadow.slice(value.clone());
    // "telexes 212164 press su | minister of internal affairs": a number and its answerback; not "telegram: 700163 tashkent,".
    let is_number = |at: usize| {
        let before = text.get(..at).unwrap_or_default();
        before.split(',').all(|part| part.trim_start().starts_with(|letter: char| letter.is_ascii_digit()))
    };
    let starts = text.match_indices(' ').map(|(at, _)| at).take(MOST_WORDS).filter(|_| shadow.one_line);
    let ends =
        starts.filter(|at| is_number(*at) || places::ends_with_any_country(shadow, value.start..value.start + at));
    let mut behind = ends.map(|at| at + 1);
    // "… bee, tbilisi, georgia | (dear president) minister of justice …".
    let opens = |rest: &str| opens_addressee(rest) || rest.starts_with('(');
    let end = behind.find(|at| text.get(*at..).is_some_and(|rest| opens(rest.trim_start())))?;
    Some(value.start + end)
}

/// At most three words: a salutation of no known form.
fn first_words(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let range = shadow.trimmed_of(range, &[':', '-']);
    let text = shadow.slice(range.clone());
    let end = text.match_indices(' ').nth(2).map_or(text.len(), |(at, _)| at);
    let end = text.find([',', '.', ';']).map_or(end, |stop| stop.min(end));
    range.start..floor(shadow, range.start + end)
}

/// "your excellencyminister of justice": behind a whole salutation an office begins, though no capital tells it.
fn up_to_small_addressee(shadow: &Shadow, value: Range<usize>) -> Range<usize> {
    let text = shadow.slice(value.clone());
    // "dear general | u jo dee, minister": what Burmese names begin with.
    if let Some(bare) = text.strip_suffix(" u").filter(|_| shadow.slice(value.end..shadow.len()).starts_with(' ')) {
        return value.start..value.start + bare.len();
    }
    if !words().class(WordClass::WholeSalutation).begin(text) {
        return value;
    }
    let whole = office_words().salutations.beginning(text);
    let rest = text.get(whole..).unwrap_or_default();
    let glued = whole > 0 && rest.starts_with(char::is_alphabetic) && opens_addressee(rest);
    value.start..if glued { value.start + whole } else { value.end }
}

/// "Your ExcellencyMinister of Justice": the next addressee lost the line break before it.
fn up_to_glued_addressee(shadow: &Shadow, value: Range<usize>) -> Range<usize> {
    let starts = shadow.slice(value.clone()).char_indices().map(|(place, _)| value.start + place).skip(1);
    let glued = |at: &usize| {
        let (before, after) = (shadow.raw(floor(shadow, at.saturating_sub(1))..*at), shadow.raw(*at..value.end));
        before.ends_with(char::is_lowercase)
            && after.starts_with(char::is_uppercase)
            && (opens_addressee(shadow.slice(*at..value.end)) || shadow.slice(*at..value.end) == "and")
    };
    if shadow.lower_case {
        return up_to_small_addressee(shadow, value);
    }
    let end = starts.into_iter().find(glued).unwrap_or(value.end);
    value.start..end
}

#[cfg(test)]
mod tests {
    use crate::import::test_sheets::addressees;

    #[test]
    fn a_number_may_stand_in_care_of_somebody() {
        let found = addressees("Procurator\nJo Dee\nGrozny\nRussian Federation\nFax: c/o + 7 8712 55 35 94\n");
        assert_eq!(found.first().map(|one| one.fax.as_slice()), Some(["+ 7 8712 55 35 94".to_owned()].as_slice()));
    }
}
