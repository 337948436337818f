//! Brackets within an address line: remarks, salutations, further numbers, and what is part of a name or place.

use std::ops::Range;

use crate::data::countries;
use crate::data::markers::{Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::{Shadow, ShadowLine, floor};
use crate::import::to_writer;

use super::contacts;
use super::piece::{Piece, Reader};
use super::remarks::{LONGEST_LABELLED, LONGEST_REMARK, MOST_BRACKETS, close_of};

impl Reader<'_> {
    /// Takes remarks in brackets out of a text; a bracket that is part of a name or place stays.
    pub(in crate::import) fn brackets(&mut self, range: Range<usize>, mut paragraph: bool, block: u32) {
        const LONGEST_OPEN: usize = 300;
        let shadow = self.shadow;
        let range = self.behind_bracket_of_value(range);
        let mut start = range.start;
        let mut from = range.start;
        let mut tries = 0;
        while let Some(open) = shadow.slice(from..range.end).find(['(', '[']).map(|place| from + place) {
            tries += 1;
            if tries > MOST_BRACKETS {
                break;
            }
            let close = close_within(shadow, open, range.end);
            let end = floor(shadow, range.end.min(open + LONGEST_REMARK));
            // A bracket that no end of this line closes may be closed on the next ones.
            let is_open = close.is_none() && open + 1 < range.end;
            let far = is_open.then(|| close_within(shadow, open, floor(shadow, shadow.len().min(open + LONGEST_OPEN))));
            let far = far.flatten();
            let inside = shadow.slice(open + 1..close.or(far).unwrap_or(end));
            let behind_value =
                shadow.trimmed(start..open).is_empty() && matches!(self.pieces.last(), Some(Piece::Value { .. }));
            // "Fax: +41 22 … (office in Geneva)"; "(ii)" on the next line counts addressees.
            let beside_value = behind_value && close.is_some() && !shadow.starts_line(open);
            if shadow.starts_line(open) && is_route(inside)
                || !(to_writer::in_brackets(inside)
                    || is_description(shadow, open, inside)
                    || beside_value
                    || behind_value && far.is_some())
            {
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
                    let is_number =
                        self.named_number(open + 1..close) || beside_value && self.number_in_bracket(open + 1..close);
                    if !is_number {
                        self.remark(open..close + 1);
                    }
                    start = self.further_number(close + 1..range.end);
                    from = start;
                }
                // "APPEALS TO (please send one fax only:": nobody closed it, so that it ends with its line.
                None if close_of(shadow.slice(open + 1..shadow.len())).is_none() => {
                    let end = self.end_of_open_bracket(open, range.end);
                    self.remark(open..end);
                    if end >= range.end {
                        self.read_to = end;
                        return;
                    }
                    (start, from) = (end, end);
                }
                None => {
                    self.bracket = Some(open);
                    return;
                }
            }
        }
        if start == range.start {
            self.push_text(shadow.trimmed(range), paragraph, block);
            return;
        }
        let rest = shadow.trimmed_of(start..range.end, &[',', ';', ':']);
        // "a@b.example (Subject: …) or" with the second one on the next line.
        if words().class(WordClass::ValueLink).contains(shadow.slice(rest.clone())) {
            self.pieces.push(Piece::Furniture { range: rest });
        } else {
            self.push_text(rest, paragraph, block);
        }
    }

    /// "(fax + 263 4 555 0101; dear minister) minister of …", "(email a@b.example; subject line: …) head of …": the text behind the
    /// salutation or the remark that stands behind a value in its bracket.
    fn behind_bracket_of_value(&mut self, range: Range<usize>) -> Range<usize> {
        const LONGEST: usize = 120;
        let shadow = self.shadow;
        let text = shadow.slice(range.clone());
        let said = text.trim_start_matches([';', ',', ' ']);
        let Some(Piece::Value { label, values, .. }) = self.pieces.last() else { return range };
        let opened = shadow.slice(0..label.start).trim_end().ends_with('(');
        let is_behind = values.last().is_some_and(|value| shadow.trimmed(value.end..range.start).is_empty());
        let close =
            said.find(['(', ')']).filter(|at| *at <= LONGEST && said.get(*at..).is_some_and(|it| it.starts_with(')')));
        let Some(close) = close.filter(|close| *close > 0 && opened && is_behind) else { return range };
        let start = range.end - said.len();
        let inside = start..start + close;
        self.pieces.push(match office_words().salutations.at_start(said) > 0 {
            true => Piece::unlabelled(Means::Salutation, inside),
            false => Piece::Remark { range: inside },
        });
        shadow.trimmed(start + close + 1..range.end)
    }

    fn push_text(&mut self, range: Range<usize>, paragraph: bool, block: u32) {
        // "Prime Minister:-", above the name.
        let ends = self.shadow.slice(range.clone()).ends_with(":-");
        let range = if ends { self.shadow.trimmed_of(range, &[':', '-']) } else { range };
        if !range.is_empty() {
            self.pieces.push(Piece::Text { range, paragraph, block });
        }
    }

    /// Where a bracket ends that nobody closed: with its line, or with the colon at the end of a later one of its paragraph;
    /// on one line at the colon that leads to the addresses.
    fn end_of_open_bracket(&self, open: usize, limit: usize) -> usize {
        const MOST_LINES: usize = 3;
        let shadow = self.shadow;
        if shadow.one_line {
            let colon = shadow.slice(open..limit).find(": ").filter(|colon| *colon < LONGEST_LABELLED);
            return colon.map_or(limit, |colon| open + colon + 1);
        }
        let below = floor(shadow, shadow.len().min(open + LONGEST_REMARK));
        let goes_on = |line: &ShadowLine| line.range.start <= open || !line.starts_paragraph;
        let mut lines = shadow.lines_in(open..below).take(MOST_LINES).take_while(goes_on);
        let led = lines.find(|line| shadow.slice(line.range.clone()).ends_with(':'));
        led.map_or(limit, |line| line.range.end.max(limit))
    }

    /// Reads the number or the account that goes on behind a remark to another one; the answer is where the text goes on.
    fn further_number(&mut self, rest: Range<usize>) -> usize {
        let shadow = self.shadow;
        let next = shadow.trimmed_of(rest.clone(), &[',', ';', '/', '&']);
        let text = shadow.slice(next.clone());
        let next = next.start + contacts::link_at_start(text)..next.end;
        match self.bare_value(next.clone()) {
            Some(means @ (Means::Fax | Means::Phone | Means::Web | Means::Email)) => {
                self.value(means, next.start..next.start, next)
            }
            _ => rest.start,
        }
    }

    /// "(via fax in Nairobi: + 254 2 555 013)": a number behind words that say which it is, and nothing else.
    fn named_number(&mut self, inside: Range<usize>) -> bool {
        const LONGEST: usize = 40;
        let shadow = self.shadow;
        let text = shadow.slice(inside.clone());
        let colon = text.find(": ").filter(|colon| *colon < LONGEST);
        let Some(label) = colon.and_then(|colon| text.get(..colon)) else { return false };
        if !label.split(' ').any(|word| word == "fax") || label.contains(|letter: char| letter.is_ascii_digit()) {
            return false;
        }
        let found = contacts::numbers(shadow, inside.start + label.len() + 1..inside.end);
        let whole = !found.values.is_empty() && shadow.trimmed(found.end..inside.end).is_empty();
        if whole {
            let label = inside.start..inside.start + label.len() + 1;
            self.pieces.push(Piece::Value { means: Means::Fax, label, values: found.values });
        }
        whole
    }

    /// "Fax: +1 405 521 3353 (or 523 4224)": another number and nothing else.
    fn number_in_bracket(&mut self, inside: Range<usize>) -> bool {
        let shadow = self.shadow;
        let Some(Piece::Value { means: means @ (Means::Fax | Means::Phone), .. }) = self.pieces.last() else {
            return false;
        };
        let means = *means;
        let text = shadow.slice(inside.clone());
        let word = contacts::link_at_start(text);
        let found = contacts::numbers(shadow, inside.start + word..inside.end);
        let whole = !found.values.is_empty() && shadow.trimmed(found.end..inside.end).is_empty();
        if whole {
            let label = inside.start..inside.start + word;
            self.pieces.push(Piece::Value { means, label, values: found.values });
        }
        whole
    }

    /// A bracket: a salutation, or a remark; a salutation for all may stand at its end.
    pub(in crate::import) fn remark(&mut self, range: Range<usize>) {
        let shadow = self.shadow;
        let inside = shadow.trimmed_of(range.clone(), &['(', ')', '[', ']']);
        if let Some((label, value)) = salutation_for_all(shadow, inside.clone()) {
            let before = shadow.trimmed_of(range.start..label.start, &['(', '[', ';', ',']);
            if !before.is_empty() {
                self.pieces.push(Piece::Remark { range: before });
            }
            self.pieces.push(Piece::Value { means: Means::SharedSalutation, label, values: vec![value] });
        } else if office_words().salutations.at_start(shadow.slice(inside.clone())) > 0 && inside.len() < 60 {
            let value = shadow.trimmed_of(inside, &['"', '\'', '.', ',']);
            self.pieces.push(Piece::Value {
                means: Means::Salutation,
                label: range.start..range.start,
                values: vec![value],
            });
        } else if is_description(shadow, range.start, shadow.slice(inside)) {
            self.pieces.push(Piece::Description { range });
        } else {
            self.pieces.push(Piece::Remark { range });
        }
    }
}

/// "Justice and Peace (church human rights group)": whether a bracket behind a name says what bears it.
fn is_description(shadow: &Shadow, open: usize, inside: &str) -> bool {
    let article = inside.split_once(' ').filter(|(first, _)| words().class(WordClass::Article).contains(first));
    !shadow.starts_line(open) && describes_body(article.map_or(inside, |(_, rest)| rest))
}

/// "human rights organization", "newspaper", "land rights NGO": whether words say what a body is, and name none.
pub(in crate::import) fn describes_body(text: &str) -> bool {
    const FEWEST_WORDS: usize = 3;
    let is_interest = || {
        let Some((interest, body)) = text.rsplit_once(' ') else { return false };
        text.split(' ').count() >= FEWEST_WORDS
            && words().class(WordClass::CopyBody).contains(body)
            && interest.split(' ').all(|word| words().class(WordClass::CopyInterest).contains(word))
    };
    words().class(WordClass::CopyDescription).contains(text) || is_interest()
}

/// "(repeat “fax” until you hear the tone; salutation for all: your excellency)": the label and what stands behind it to the end.
fn salutation_for_all(shadow: &Shadow, inside: Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let text = shadow.slice(inside.clone());
    let mut labels = words().meaning_all(Means::SharedSalutation);
    let label = labels.find_map(|marker| {
        let at = text.find(marker.phrase.as_str())?;
        Some(inside.start + at..inside.start + at + marker.phrase.len())
    })?;
    let value = shadow.trimmed_of(label.end..inside.end, &['"', '\'', '.', ',', ':']);
    (office_words().salutations.at_start(shadow.slice(value.clone())) > 0).then_some((label, value))
}

/// "(via Israel)": how the post comes to a country, and so the last line of an address.
fn is_route(inside: &str) -> bool {
    let through = words().class(WordClass::Route).leading(inside).and_then(|lead| inside.get(lead..));
    through.is_some_and(|through| through.len() > 2 && countries::find(through.trim()).is_some())
}

/// Where a bracket closes that was opened before a limit; none where it does not.
fn close_within(shadow: &Shadow, open: usize, limit: usize) -> Option<usize> {
    close_of(shadow.slice(open + 1..limit)).map(|place| open + 1 + place)
}

#[cfg(test)]
mod tests {
    use crate::import::test_sheets::case_on_one_line;

    #[test]
    fn a_salutation_for_all_at_the_end_of_a_bracket_is_each_ones() {
        for bracket in [
            "(faxes may be answered by a voice; repeat \"fax\" until you hear the tone. salutation for all: your excellency)",
            "(salutation for all: your excellency)",
            "(please send one to each; salutation to all: your excellency)",
            "(it is hard to get through by fax, salutations for all: \"your excellency\".)",
            "(salutation for everyone: your excellency)",
            "salutation for all three: your excellency",
        ] {
            for (head, foot) in [(bracket, ""), ("", bracket)] {
                let case = case_on_one_line(&format!(
                    "appeals to: {head} president jo bee state house po box 12 nairobi, kenya fax: +254 2 555 0101 commissioner of police ana fee po box 77 nairobi, kenya fax: +254 2 555 0102 {foot} copies to: the editor the lantern po box 9 nairobi, kenya"
                ));
                let read: Vec<(usize, &str)> =
                    case.addressees.iter().map(|one| (one.lines.len(), one.salutation.as_str())).collect();
                assert_eq!(read, [(4, "your excellency"), (4, "your excellency"), (4, "")], "{bracket}");
            }
        }
    }

    #[test]
    fn what_stands_behind_a_value_in_its_bracket_is_of_the_same_addressee() {
        let case = case_on_one_line(
            "appeals to: commissioner of police jo bee po box 12 nairobi, kenya (fax number + 254 2 555 0101, + 254 2 555 0102; dear commissioner) minister of home affairs ann dee po box 3 nairobi, kenya (email a@b.example; subject line: to the minister) chief justice mo fee po box 4 nairobi, kenya",
        );
        let read: Vec<(usize, usize, &str)> =
            case.addressees.iter().map(|one| (one.fax.len(), one.email.len(), one.salutation.as_str())).collect();
        assert_eq!(read, [(2, 0, "dear commissioner"), (0, 1, ""), (0, 0, "")], "{case:?}");
    }

    #[test]
    fn what_a_body_is_stands_in_a_bracket_beside_its_name() {
        let read = crate::import::case_from_text(
            "APPEALS TO:\nMinister\nJo Dee\nBP 5, Lomé, Togo\n\nCOPIES TO:\nJustice et Paix (church human rights group)\nBP 77\nLomé, Togo\n\n(newspaper)\nLe Matin\nBP 78\nLomé, Togo\n",
        );
        let copies: Vec<(&str, &str)> = read
            .value
            .addressees
            .iter()
            .skip(1)
            .map(|one| (one.lines.first().map_or("", String::as_str), one.note.as_str()))
            .collect();
        assert_eq!(copies, [("Justice et Paix", "church human rights group"), ("Le Matin", "newspaper")]);
        assert_eq!(read.notices.iter().filter(|notice| notice.code == "address-description-noted").count(), 2);
    }
}
