//! The lines of an address list in pieces: words, values behind labels, remarks, salutations. Uses `address_lines` and `text`.

mod boxes;
mod bracketed;
pub(super) mod columns;
pub(super) mod contacts;
mod labelled;
mod note_end;
mod office_said;
pub(super) mod piece;
mod remarks;
mod salutation_lines;
mod salutations;
mod shared_address;
mod table;
mod unlabelled;

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::opens_addressee;
use crate::import::address_lines::form_labels;
use crate::import::address_lines::whole_lines::{is_of_the_page, whole_lines};
use crate::import::text::draft::Draft;
use crate::import::text::hits::{Hit, is_cable};
use crate::import::text::places;
use crate::import::text::shadow::{Shadow, ShadowLine};

pub(super) use self::bracketed::describes_body;
use self::columns::Beside;
use self::contacts::is_email;
use self::labelled::{form_without_colon, label_with_bracket};
use self::piece::{Piece, Reader};
use self::remarks::{brackets, leads_to_label};
use self::salutation_lines::is_bare_salutation;

/// The rest of a telegram's address is not longer.
const LONGEST_CABLE_END: usize = 40;

/// How much further from the edge than its label the rest of a value stands that is written below it.
const LEAST_INDENT: usize = 8;

/// Cuts the body of an address section into its parts.
pub(super) fn pieces(draft: &Draft, body: Range<usize>) -> Vec<Piece> {
    let shadow = draft.shadow;
    let mut reader = Reader::new(shadow);
    let labels: Vec<usize> = draft
        .hits_in(body.clone())
        .iter()
        .filter(|hit| {
            matches!(hit.means, Means::Salutation | Means::SharedAddress | Means::Fax | Means::Phone | Means::Email)
        })
        .map(|hit| hit.range.start)
        .collect();
    let brackets = brackets(shadow.slice(body.clone()), body.start, &labels);
    let enclosed = |hit: &Hit| brackets.iter().any(|bracket| bracket.contains(&hit.range.start));
    let boxes = boxes::beside(draft, body.clone());
    let lines = whole_lines(shadow, body);
    let mut heads_end = 0;
    for (place, line) in lines.iter().enumerate() {
        if place < heads_end {
            continue;
        }
        let heads = reader.heads(lines.get(place..).unwrap_or_default());
        if heads > 0 {
            heads_end = place + heads;
            continue;
        }
        if reader.cell(line, lines.get(place + 1)) {
            continue;
        }
        if boxes.contains(&line.block) {
            reader.pieces.push(Piece::Box { range: line.range.clone(), block: line.block });
            continue;
        }
        if is_of_the_page(draft, line, lines.get(place + 1)) {
            reader.pieces.push(Piece::Furniture { range: line.range.clone() });
            continue;
        }
        let labels = draft.hits_in(line.range.clone()).iter();
        let hits: Vec<&Hit> = labels.filter(|hit| is_label(shadow, hit) && !enclosed(hit)).collect();
        let mut at = reader.behind_form_label(line);
        let (start, mut paragraph) = (at, line.starts_paragraph);
        for (index, hit) in hits.iter().enumerate() {
            if hit.range.start < at.max(reader.read_to) {
                continue;
            }
            reader.before_label(at..hit.range.start, paragraph, line.block);
            paragraph = false;
            let limit = hits.get(index + 1).map_or(line.range.end, |next| next.range.start);
            at = reader.label(hit, limit, line.range.end);
        }
        reader.text(at..line.range.end, paragraph && at == start, line.block);
    }
    reader.pieces
}

/// What stands in a bracket between "fax" and its number is no longer.
const LONGEST_BRACKET: usize = 60;

/// Whether a marker is a label of an address here; a word such as "tel" inside a bracket or a name is none.
fn is_label(shadow: &Shadow, hit: &Hit) -> bool {
    match hit.means {
        Means::Salutation | Means::SharedSalutation | Means::SharedAddress | Means::Address => true,
        // Without its colon the word is a label only before an address.
        Means::Email if !hit.marker.phrase.contains([':', ';']) => {
            let next = shadow.slice(hit.range.end..shadow.len()).trim_start().split(' ').next();
            next.is_some_and(is_email) || leads_to_form(shadow, hit)
        }
        // "… georgia telegrams prezidentu, tbilisi": a marker only behind an address that ended.
        Means::Phone if is_cable(hit.marker) => true,
        // "You can also email, fax, call or write": a word among others.
        Means::Fax | Means::Phone if !hit.marker.phrase.contains([':', ';']) => {
            let rest = shadow.slice(hit.range.end..shadow.len());
            let begins = |rest: &str| rest.starts_with(|letter: char| letter.is_ascii_digit() || letter == '+');
            // "Fax (via Ministry of the Interior): +966 …".
            let behind_bracket = || {
                let inside = rest.trim_start().strip_prefix('(')?;
                let (words, behind) = inside.split_once(')').filter(|(words, _)| words.len() < LONGEST_BRACKET)?;
                (!words.contains('(')).then(|| behind.trim_start_matches([':', ' ']))
            };
            begins(rest.trim_start_matches([' ', ',', '.', '-', '('])) || behind_bracket().is_some_and(begins)
        }
        Means::Fax | Means::Phone | Means::Email | Means::Web => !shadow.slice(0..hit.range.start).ends_with("ho"),
        Means::Note | Means::Check => {
            crate::import::text::hits::starts_sentence(shadow, hit.range.start)
                && !shadow.slice(0..hit.range.start).ends_with('(')
        }
        _ => false,
    }
}

/// "Email via website http://…": the word begins its line, and a few words lead to a web address.
fn leads_to_form(shadow: &Shadow, hit: &Hit) -> bool {
    let line = shadow.line_at(hit.range.start).map_or(hit.range.end, |line| line.range.end);
    shadow.starts_line(hit.range.start) && contacts::web_behind_words(shadow, hit.range.end..line).is_some()
}

impl Reader<'_> {
    /// Where a line goes on behind the label that says which line of its address it is: "Title: Minister of Justice".
    fn behind_form_label(&mut self, line: &ShadowLine) -> usize {
        let start = line.range.start;
        let end = if self.shadow.one_line { None } else { form_labels::label_end(self.shadow, line.range.clone()) };
        let Some(end) = end else { return start };
        let label = self.shadow.slice(start..end).trim_end_matches([':', ' ']);
        // "Street address: …" may be another address of who has one.
        self.pieces.push(match words().class(WordClass::AddressKind).contains(label) {
            true => Piece::Value { means: Means::Address, label: start..end, values: Vec::new() },
            false => Piece::Furniture { range: start..end },
        });
        end
    }

    /// Text before a label; "(via" before "fax: …" leads to it, and "Télécopie /" before "Fax:" is the label once more.
    fn before_label(&mut self, range: Range<usize>, paragraph: bool, block: u32) {
        let shadow = self.shadow;
        let before = shadow.slice(range.clone());
        if is_label_once_more(before) && shadow.starts_line(shadow.trimmed(range.clone()).start) {
            self.pieces.push(Piece::Furniture { range });
            return;
        }
        if let Some(open) = before.rfind(['(', '[']).filter(|open| before.get(open + 1..).is_some_and(leads_to_label)) {
            self.text(range.start..range.start + open, paragraph, block);
            self.pieces.push(Piece::Furniture { range: range.start + open..range.end });
        } else if matches!(self.pieces.last(), Some(Piece::Value { .. }))
            && leads_to_label(before.trim_start_matches([';', ',', ' ']))
        {
            // "(by fax: 1 242 …; by telegram: …)".
            self.pieces.push(Piece::Furniture { range });
        } else {
            self.text(range, paragraph, block);
        }
    }

    /// Text between labels: what a pending label waits for, brackets, and address text.
    pub(super) fn text(&mut self, range: Range<usize>, paragraph: bool, block: u32) {
        let shadow = self.shadow;
        let range = shadow.trimmed(range.start.max(self.read_to)..range.end.max(self.read_to));
        if range.is_empty() || self.between_slots(range.clone(), paragraph, block) {
            return;
        }
        let Some(range) = self.behind_the_line_before(range) else { return };
        let Some(range) = self.behind_open_bracket(range) else { return };
        let Some(range) = self.behind_value(range) else { return };
        let beside = std::mem::take(&mut self.beside);
        match columns::salutation_beside(shadow, range.clone(), beside) {
            Some(Beside::Salutation(value)) => {
                self.brackets(shadow.trimmed(range.start..value.start), paragraph, block);
                self.pieces.push(Piece::unlabelled(Means::Salutation, value));
                self.beside = true;
            }
            Some(Beside::More(more)) => {
                self.brackets(shadow.trimmed(range.start..more.start), paragraph, block);
                self.pieces.push(Piece::MoreOfSalutation { range: more });
                self.beside = true;
            }
            None if shadow.one_line => self.unlabelled(range, paragraph, block),
            None => self.brackets(range, paragraph, block),
        }
    }

    /// Takes the lines of an address from between the labels that its form kept: "Name … Address 1 … Address 2 …".
    fn between_slots(&mut self, range: Range<usize>, paragraph: bool, block: u32) -> bool {
        let slots = form_labels::slots(self.shadow, range.clone());
        let Some(first) = slots.first() else { return false };
        self.text(range.start..first.start, paragraph, block);
        for (place, slot) in slots.iter().enumerate() {
            let end = slots.get(place + 1).map_or(range.end, |next| next.start);
            self.pieces.push(Piece::Furniture { range: slot.clone() });
            self.text(slot.end..end, paragraph && place == 0, block);
        }
        true
    }

    /// Takes from a text what goes on with the piece before it: the rest of a number, a salutation, a telegram's address.
    fn behind_the_line_before(&mut self, range: Range<usize>) -> Option<Range<usize>> {
        let shadow = self.shadow;
        let (salutation, cable) = (std::mem::take(&mut self.salutation), std::mem::take(&mut self.cable));
        if self.rest_of_number(range.clone()) {
            return None;
        }
        // "Fax: +218 21 … or" with the second number on the next line.
        let said = self.pieces.iter().rev().find(|piece| !matches!(piece, Piece::Remark { .. }));
        let behind_value = matches!(said, Some(Piece::Value { values, .. }) if !values.is_empty());
        let text = shadow.slice(range.clone());
        if behind_value && (text == "&" || words().class(WordClass::ValueLink).contains(text)) {
            self.pieces.push(Piece::Furniture { range });
            return None;
        }
        let link = contacts::link_at_start(text);
        if behind_value && link > 0 && self.bare_value(range.start + link..range.end).is_some() {
            self.pieces.push(Piece::Furniture { range: range.start..range.start + link });
            return Some(range.start + link..range.end);
        }
        let end = if salutation { self.salutation_end(range.clone()) } else { None };
        let range = end.map_or(range.clone(), |end| shadow.trimmed(end..range.end));
        // "Telegrams: Fiscal General, La | Habana, Cuba"; "Telegram:   Prezidentu |             DEE" goes on below its value.
        let below_value = |indent: usize| {
            let line = shadow.line_at(range.start).filter(|line| line.range.start == range.start && !shadow.one_line);
            line.is_some_and(|line| line.indent >= indent + LEAST_INDENT)
                && !opens_addressee(shadow.slice(range.clone()))
        };
        let ends = || places::at_end(shadow, range.clone()).is_some();
        if range.len() < LONGEST_CABLE_END && cable.is_some_and(|indent| ends() || below_value(indent)) {
            self.pieces.push(Piece::Remark { range });
            return None;
        }
        Some(range).filter(|range| !range.is_empty())
    }

    /// Takes from a text what closes a bracket that an earlier line opened.
    fn behind_open_bracket(&mut self, range: Range<usize>) -> Option<Range<usize>> {
        const LONGEST: usize = 400;
        let shadow = self.shadow;
        let Some(open) = self.bracket.take() else { return Some(range) };
        match shadow.slice(range.clone()).find([')', ']']) {
            Some(close) => {
                self.remark(open..range.start + close + 1);
                let rest = shadow.trimmed_of(range.start + close + 1..range.end, &[',', '.', ';', ':']);
                Some(rest).filter(|rest| !rest.is_empty())
            }
            None if range.end - open < LONGEST => {
                self.bracket = Some(open);
                None
            }
            None => {
                self.remark(open..range.start);
                Some(range)
            }
        }
    }

    /// Takes from a text the value that it begins with: what a label waits for, or what needs none.
    fn behind_value(&mut self, range: Range<usize>) -> Option<Range<usize>> {
        let shadow = self.shadow;
        let pending = self.pending.take();
        let end = if let Some((means, label)) =
            pending.filter(|(means, label)| self.may_be_value(*means, label, range.clone()))
        {
            self.value(means, label, range.clone())
        } else if is_bare_salutation(shadow, range.clone()) {
            let value = shadow.trimmed_of(range, &[',', '.', ':']);
            self.pieces.push(Piece::unlabelled(Means::Salutation, value));
            return None;
        } else if let Some((means, label)) = form_without_colon(shadow, range.clone()) {
            self.value(means, label.clone(), label.end..range.end)
        } else if let Some((means, label)) = label_with_bracket(shadow, range.clone()) {
            let end = self.value(means, label.clone(), label.end..range.end);
            self.remark_in_label(label);
            end
        } else if let Some(means) = self.bare_value(range.clone()) {
            self.value(means, range.start..range.start, range.clone())
        } else {
            return Some(range);
        };
        Some(shadow.trimmed(end..range.end.max(end)))
    }
}

/// "Télécopie /", "Courriel -", "Satellite": a word or two before a label, plain ones or ones that a stroke parts from it.
fn is_label_once_more(text: &str) -> bool {
    const LONGEST: usize = 20;
    let parted = text.trim().strip_suffix(['/', '|', '-', '–']).map(str::trim_end);
    // "Satellite fax:", "Home fax:": which of several it is.
    let is_plain = |word: &str| words().is_plain(word);
    let label = parted.unwrap_or_else(|| if text.split_whitespace().all(is_plain) { text.trim() } else { "" });
    !label.is_empty()
        && label.len() <= LONGEST
        && label.split(' ').count() <= 2
        && label.chars().all(|letter| letter.is_alphabetic() || matches!(letter, ' ' | '-' | '.'))
}
