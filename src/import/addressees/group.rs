//! Pieces to addressees: where one ends and the next begins follows from what stands there.

mod bare;
mod described;
mod next;
mod prose;
mod second_address;
mod spoken;

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::{self, ends_address};
use crate::import::address_lines::reading;
use crate::import::address_lines::whole_lines;
use crate::import::cut;
use crate::import::pieces::piece::Piece;
use crate::import::text::shadow::{Shadow, floor};
use crate::import::to_writer::among_addresses;

use super::entry::Entry;
use super::shared::dealt_salutations;

use self::prose::{is_group_heading, is_place_heading};
use self::spoken::Part;

/// The addressees of a section while their pieces come in.
pub(super) struct Group<'a> {
    shadow: &'a Shadow<'a>,
    pub entries: Vec<Entry>,
    /// Remarks for all.
    pub notes: Vec<Range<usize>>,
    pub shared: Vec<(Means, Range<usize>)>,
    pub furniture: Vec<Range<usize>>,
    /// Lines of boxes that speak to the writer, with their blocks.
    pub boxes: Vec<(u32, Range<usize>)>,
    paragraphs_tell: bool,
    /// What the next addressee is: "NGO".
    pub described: Vec<Range<usize>>,
    /// The block of the heads of a table; each block behind it is a row, up to the text around the table.
    table: Option<u32>,
    /// Set by "Do not write to:" or "Letters of support to:": whoever follows is no addressee of the appeals.
    unwanted: Unwanted,
    /// Set by a number before an addressee: the next text begins one.
    switch: Option<usize>,
    /// Set by "Street address:" below a whole address: its lines are noted.
    in_second_address: bool,
}

/// Who below is no addressee of the appeals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unwanted {
    Nobody,
    /// "Do not write to the judge:".
    Next,
    /// "Do not send copies to the following:".
    All,
}

impl<'a> Group<'a> {
    pub fn new(shadow: &'a Shadow<'a>, body: Range<usize>) -> Self {
        Self {
            shadow,
            entries: Vec::new(),
            notes: Vec::new(),
            shared: Vec::new(),
            furniture: Vec::new(),
            boxes: Vec::new(),
            paragraphs_tell: whole_lines::paragraphs_tell(shadow, body),
            described: Vec::new(),
            table: None,
            unwanted: Unwanted::Nobody,
            switch: None,
            in_second_address: false,
        }
    }

    pub fn add(&mut self, piece: Piece) {
        match piece {
            Piece::Text { range, paragraph, block } if self.shadow.one_line => {
                for part in spoken::parts(self.shadow, range) {
                    match part {
                        Part::Spoken(range) => self.add(Piece::Remark { range }),
                        Part::Heading(range) => self.furniture.push(range),
                        Part::Address(range) => self.run(range, paragraph, block),
                    }
                }
            }
            Piece::Text { range, paragraph, block } => self.text(range, paragraph, block),
            Piece::Value { means: Means::Address, label, .. } if self.begins_second_address(&label) => {}
            Piece::Value { means, label, values } => {
                self.in_second_address = false;
                let before = self.shadow.slice(0..label.start).trim_end();
                let labelled_by_line = label.is_empty();
                let behind_end = self.shadow.one_line && self.is_behind_end();
                // "Jo Dee            Salutation: Dear Minister | Minister of Justice …": in a column of its own beside the name.
                let beside_name = means == Means::Salutation
                    && self.shadow.one_line
                    && label.start.checked_sub(1).is_some_and(|blank| self.shadow.is_gap(blank))
                    && self.entries.last().is_some_and(|entry| entry.lines.len() == 1);
                let bracketed = before.ends_with(['(', '[']) || labelled_by_line || beside_name;
                self.furniture.push(label);
                // "… 2584 or 533 4098": what stands between two values.
                let between = values.windows(2).filter_map(|pair| Some(pair.first()?.end..pair.last()?.start));
                self.furniture.extend(between);
                self.value(means, values);
                if let Some(entry) = self.entries.last_mut().filter(|_| bracketed) {
                    match means {
                        Means::Salutation => entry.salutation_inside = !entry.has_values() && !behind_end,
                        _ => entry.values_inside = !labelled_by_line,
                    }
                }
            }
            Piece::MoreOfSalutation { range } => match self.entries.last_mut() {
                Some(entry) => entry.salutation_rest.push(range),
                None => self.notes.push(range),
            },
            Piece::Furniture { range } => self.furniture.push(range),
            Piece::Box { range, block } => self.boxes.push((block, range)),
            Piece::Heads { range, block } => {
                self.furniture.push(range);
                self.table = Some(block).filter(|block| *block != 0);
            }
            Piece::Description { range } => match self.entries.last_mut() {
                Some(entry) if !entry.is_empty() => {
                    entry.described.push(range.clone());
                    entry.notes.push(range);
                }
                _ => self.notes.push(range),
            },
            Piece::Remark { range } if self.turns_away(range.clone()) => self.turn_away(range),
            Piece::Remark { range } => match self.entries.last_mut() {
                Some(entry) if !entry.is_empty() => entry.notes.push(range),
                _ => self.notes.push(range),
            },
        }
    }

    /// Whether the last line of the addressee that is read ends its address.
    fn is_behind_end(&self) -> bool {
        let last = self.entries.last().and_then(|entry| entry.lines.last());
        last.is_some_and(|line| ends_address(self.shadow, line.clone()))
    }

    /// Takes a text of a sheet on one line: "mothers of bee, tashkent ambassador jo dee, embassy of …" is more than one, however its
    /// commas cut it.
    fn run(&mut self, range: Range<usize>, paragraph: bool, block: u32) {
        let shadow = self.shadow;
        let mut rest = range.clone();
        while let Some(at) = bounds::before_ambassador(shadow, &rest).filter(|at| *at > rest.start) {
            self.text(shadow.trimmed(rest.start..at), paragraph || rest.start > range.start, block);
            self.switch = Some(at);
            rest = shadow.trimmed(at..rest.end);
        }
        let paragraph = paragraph || rest.start > range.start;
        self.text(rest, paragraph, block);
    }

    fn text(&mut self, range: Range<usize>, paragraph: bool, block: u32) {
        if self.is_rest_of_letters(range.clone()) || self.is_of_second_address(range.clone()) {
            return;
        }
        if self.turns_away(range.clone()) {
            self.turn_away(range);
            return;
        }
        let joined = self.shadow.slice(range.clone()).starts_with(',');
        let counted = self.shadow.one_line && bare::is_counted(self.shadow.slice(range.clone()));
        let range = self.bare(range);
        if self.is_scrap(range.clone()) || self.is_person_joined(joined, range.clone()) {
            return;
        }
        let text = self.shadow.slice(range.clone());
        // "… Fax: +41 22 555 0101 Geneva, 18 June 2004": where and when the sheet was written, below all that it says.
        if self.shadow.one_line && whole_lines::is_place_and_day(text) {
            self.furniture.push(range);
            return;
        }
        let ready = self.entries.last().is_none_or(|entry| entry.has_values() || entry.closed());
        let led = self.shadow.slice(range.end..self.shadow.len()).starts_with(':');
        if led && (paragraph || ready) && !self.shadow.one_line && is_place_heading(text) {
            self.switch = Some(range.start);
            self.unwanted = Unwanted::Nobody;
            self.furniture.push(range);
            return;
        }
        if words().class(WordClass::LoneLead).contains(text)
            || ready && is_group_heading(text)
            || self.heads_sentence(range.clone(), paragraph)
        {
            // "Col. Jo Dee, Minister," / "and" / "Mr Mo Fee, Inspector": another who is at the same place.
            let behind = self.shadow.slice(range.end..floor(self.shadow, (range.end + 40).min(self.shadow.len())));
            let joins = words().class(WordClass::Conjunction).contains(text);
            if joins && office_words().honorifics.at_start(behind.trim_start()) > 0 {
                self.switch = Some(range.start);
            }
            self.unwanted = Unwanted::Nobody;
            self.furniture.push(range);
            return;
        }
        self.table = self.table.filter(|heads| block >= *heads);
        if self.is_rest_of_row(range.clone(), block)
            || among_addresses::line_speaks(self.shadow, range.clone())
            || self.is_after_thought(range.clone())
            || !self.shadow.one_line && self.entries.is_empty() && among_addresses::first_line_speaks(text)
        {
            self.add(Piece::Remark { range });
            return;
        }
        if self.is_description(range.clone(), paragraph, block) {
            return;
        }
        let range = self.behind_description(range);
        if self.is_line(range.clone()) {
            self.line(range, paragraph, block);
            return;
        }
        let mut addressees = self.cut(range);
        if counted {
            // "1. Jo Dee President Republic of the Philippines Malacanang Palace …": the number tells where the next begins.
            addressees = vec![addressees.into_iter().flatten().collect()];
        }
        for (index, lines) in addressees.into_iter().enumerate() {
            let lines = self.without_description(lines);
            for (place, line) in lines.into_iter().enumerate() {
                // The cut has told the addressees apart: its later lines belong to its first.
                match self.entries.last_mut() {
                    Some(entry) if place > 0 => entry.propose(line),
                    _ => self.proposed_line(line, paragraph || index > 0, block),
                }
            }
        }
    }

    /// The addresses of a run in their lines; that one begins where the words of the run's end stood before is never sure.
    fn cut(&self, range: Range<usize>) -> Vec<Vec<cut::Line>> {
        let mut addresses = Vec::new();
        for (index, run) in bounds::addresses_in(self.shadow, range).into_iter().enumerate() {
            let mut cut = cut::cut(self.shadow, run);
            if let Some(first) = cut.first_mut().and_then(|lines| lines.first_mut()).filter(|_| index > 0) {
                first.doubt = Some(cut::Doubt { at: first.range.start, margin: 0 });
            }
            addresses.extend(cut);
        }
        addresses
    }

    /// "Letters" / "to the Editor, The Morning Post, …": the line goes on, and nothing leads to another.
    fn is_rest_of_letters(&mut self, range: Range<usize>) -> bool {
        let shadow = self.shadow;
        let goes_on = shadow.slice(range.clone()).starts_with("to the ");
        let Some(entry) = self.entries.last_mut().filter(|_| goes_on) else { return false };
        let [only] = entry.lines.as_slice() else { return false };
        let whole = only.start..range.end;
        let headed = !shadow.slice(only.clone()).contains(' ') && only.end + 1 == range.start;
        if !headed || entry.has_values() {
            return false;
        }
        entry.lines.clear();
        if self.is_line(whole.clone()) {
            self.entries.last_mut().into_iter().for_each(|entry| entry.lines.push(whole.clone()));
            return true;
        }
        let lines: Vec<cut::Line> = cut::cut(shadow, whole).into_iter().flatten().collect();
        if let Some(entry) = self.entries.last_mut() {
            lines.into_iter().for_each(|line| entry.propose(line));
        }
        true
    }

    /// What is left between or behind values: a sign, a letter, the last digits of a number.
    fn is_scrap(&mut self, range: Range<usize>) -> bool {
        const LONGEST: usize = 5;
        let text = self.shadow.slice(range.clone());
        let behind = self.entries.last().is_some_and(Entry::has_values);
        // "…, then ext." / "1001".
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let number = text.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | '/' | '-'));
        if behind && number && (3..=LONGEST).contains(&digits) {
            self.add(Piece::Remark { range });
            return true;
        }
        // "Phone: … I Fax: …": a letter between two values divides them; "2)" is the number of what follows.
        let lone = text.chars().count() == 1 || (text.len() == 2 && !text.contains(char::is_alphabetic));
        !text.contains(char::is_alphanumeric) || (behind && lone)
    }

    /// "…, Email: …, His Excellency A B": a comma joins the person to the address before it.
    fn is_person_joined(&mut self, joined: bool, range: Range<usize>) -> bool {
        let styled = office_words().honorifics.at_start(self.shadow.slice(range.clone())) > 0;
        let one_line = self.shadow.one_line;
        match self.entries.last_mut().filter(|entry| joined && styled && !one_line && entry.has_values()) {
            Some(entry) => {
                entry.lines.push(range);
                true
            }
            None => false,
        }
    }

    /// Whether a text is one line of an address; one that is a whole address lost its breaks.
    fn is_line(&self, range: Range<usize>) -> bool {
        // A long line among others is a line of the sheet.
        let goes_on = self.entries.last().is_some_and(|entry| {
            !entry.is_empty()
                && !entry.has_values()
                && entry.salutation.is_none()
                && range.len() <= cut::LONGEST_OF_SEVERAL
        });
        // A long line that is no whole address is a line: "Director of the … Regional Department of Public Security".
        let commas = self.shadow.slice(range.clone()).matches(',').count();
        // "Committee on Human Rights, Religious Affairs, Citizens’ Complaints and Petitions" is a title with a list in it.
        let text = self.shadow.slice(range.clone());
        let is_list = text.rsplit(',').next().is_some_and(|last| last.contains(" and "))
            && reading::office_at_start(text) > 0
            && !text.contains(|letter: char| letter.is_ascii_digit());
        let whole = ends_address(self.shadow, range.clone()) || commas > 1 && !is_list;
        let one_of_several = range.len() <= cut::LONGEST_OF_SEVERAL && !whole;
        let short = range.len() <= cut::LONGEST_LINE || one_of_several || (goes_on && self.switch.is_none());
        short && !self.shadow.one_line
    }

    /// The first line of a run that was cut; on an address that was begun it goes on with it, which is never sure.
    fn proposed_line(&mut self, line: cut::Line, paragraph: bool, block: u32) {
        let at = line.range.start;
        self.line(line.range, paragraph, block);
        let Some(entry) = self.entries.last_mut() else { return };
        let goes_on = entry.lines.len() > 1;
        entry.doubts.extend(line.doubt.into_iter().chain(goes_on.then_some(cut::Doubt { at, margin: 0 })));
        entry.proposed = true;
    }

    fn line(&mut self, range: Range<usize>, paragraph: bool, block: u32) {
        let next = self.begins_next(range.clone(), paragraph, block);
        if next {
            // "Human rights organization:" leads to the name, and a bracket is said beside it; without either the sheet prints it as
            // a line of the address.
            let leads = |range: &Range<usize>| {
                let behind = self.shadow.slice(range.end..self.shadow.len()).trim_start();
                let text = self.shadow.slice(range.clone());
                text.ends_with(':') || text.starts_with('(') || behind.starts_with(':')
            };
            let (described, lines): (Vec<_>, Vec<_>) = std::mem::take(&mut self.described).into_iter().partition(leads);
            let notes = described.clone();
            self.entries.push(Entry {
                block,
                lines,
                notes,
                described,
                unwanted: self.unwanted != Unwanted::Nobody,
                ..Entry::default()
            });
            if self.unwanted == Unwanted::Next {
                self.unwanted = Unwanted::Nobody;
            }
        }
        self.switch = None;
        let Some(entry) = self.entries.last_mut() else { return };
        entry.block = block;
        entry.lines.push(range);
    }

    fn value(&mut self, means: Means, values: Vec<Range<usize>>) {
        if matches!(means, Means::SharedSalutation | Means::SharedAddress) {
            self.shared.extend(values.into_iter().map(|value| (means, value)));
            return;
        }
        if means == Means::Salutation
            && let Some(dealt) =
                values.iter().find(|value| !dealt_salutations(self.shadow, (*value).clone()).is_empty())
        {
            self.shared.push((Means::SharedSalutation, dealt.clone()));
            return;
        }
        if means == Means::Address {
            return;
        }
        if self.entries.is_empty() {
            self.entries.push(Entry::default());
        }
        let Some(entry) = self.entries.last_mut() else { return };
        match means {
            Means::Fax => entry.fax.extend(values),
            Means::Phone => entry.phone.extend(values),
            Means::Email => entry.email.extend(values),
            Means::Web => entry.web.extend(values),
            _ => match (&entry.salutation, values.into_iter().next()) {
                // "Vossa Excelência/": the other language stands elsewhere.
                (None, Some(value)) => entry.salutation = Some(self.shadow.trimmed_of(value, &['/'])),
                (Some(_), Some(value)) => {
                    entry.notes.push(value.clone());
                    entry.more_salutations.push(value);
                }
                _ => {}
            },
        }
    }
}
