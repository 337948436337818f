use std::ops::Range;

use jiff::civil::Date;

use crate::model::{Case, FurnitureKind};
use crate::notice::{Noted, Notice};

use super::hits::Hit;
use super::ledger::Ledger;
use super::shadow::Shadow;

/// The case while it is read: every text enters it through a range of the source, so that nothing can be invented.
pub(in crate::import) struct Draft<'a> {
    pub shadow: &'a Shadow<'a>,
    pub hits: &'a [Hit],
    pub case: Case,
    pub notices: Vec<Notice>,
    /// How the model letter opens: the salutation of an addressee that has no other.
    pub letter_salutation: Option<Range<usize>>,
    /// The model letter, from its salutation to its closing.
    pub letter: Option<Range<usize>>,
    /// An address that stands in the midst of the letter and is no part of it.
    pub address_in_letter: Option<Range<usize>>,
    ledger: Ledger,
}

impl<'a> Draft<'a> {
    pub fn new(shadow: &'a Shadow<'a>, hits: &'a [Hit], case: Case) -> Self {
        Self {
            shadow,
            hits,
            case,
            notices: Vec::new(),
            letter_salutation: None,
            letter: None,
            address_in_letter: None,
            ledger: Ledger::default(),
        }
    }

    /// The text of a piece, entered as (part of) a field.
    pub fn take(&mut self, pointer: impl Into<String>, range: Range<usize>) -> String {
        self.mark(pointer, range.clone());
        self.shadow.words_of(range)
    }

    /// The texts of several pieces as one, entered as one field.
    pub fn take_all(&mut self, pointer: &str, ranges: &[Range<usize>]) -> String {
        let texts: Vec<String> = ranges.iter().map(|range| self.take(pointer, range.clone())).collect();
        texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
    }

    /// Enters the day to write by, where no other was told before.
    pub fn deadline(&mut self, day: Range<usize>, date: Date) {
        if self.case.deadline.is_none() {
            self.case.deadline = Some(date);
            self.case.deadline_text = self.take("/deadline_text", day.clone());
        }
        self.mark("/deadline", day);
    }

    /// Enters a piece as what a field was read from, where its text is not the field's.
    pub fn mark(&mut self, pointer: impl Into<String>, range: Range<usize>) {
        let pointer = pointer.into();
        for piece in self.shadow.source_ranges(range) {
            self.ledger.field(pointer.clone(), piece);
        }
    }

    pub fn furniture(&mut self, kind: FurnitureKind, range: Range<usize>) {
        for piece in self.shadow.source_ranges(range) {
            self.ledger.furniture(kind, piece);
        }
    }

    /// Enters what is no part of the shadow, by its place in the source.
    pub fn running(&mut self, kind: FurnitureKind, range: Range<usize>) {
        self.ledger.furniture(kind, range);
    }

    pub fn note(&mut self, range: Range<usize>) {
        let range = self.shadow.trimmed_of(range, &['(', ')', '-', '•', '*', ':', '_']);
        if self.shadow.slice(range.clone()).contains(char::is_alphabetic) {
            let text = self.take(format!("/notes/{}", self.case.notes.len()), range);
            self.case.notes.push(text);
        }
    }

    /// Enters a field as read from where another field was.
    pub fn copy_spans(&mut self, from: &str, to: &str) {
        self.ledger.copy(from, to);
    }

    /// The source's own texts that a field was read from, and no other field, each with its place.
    pub fn of_field_alone(&self, pointer: &str) -> Vec<(Range<usize>, &'a str)> {
        let source = self.shadow.source;
        let ranges = self.ledger.of_field_alone(pointer).into_iter();
        ranges.filter_map(|range| source.get(range.clone()).map(|text| (range, text))).collect()
    }

    /// Enters a piece of the source as read into a field.
    pub fn mark_source(&mut self, pointer: impl Into<String>, range: Range<usize>) {
        self.ledger.field(pointer, range);
    }

    pub fn notice(&mut self, notice: Notice) {
        self.notices.push(notice);
    }

    /// The markers that begin within a piece.
    pub fn hits_in(&self, range: Range<usize>) -> &'a [Hit] {
        let first = self.hits.partition_point(|hit| hit.range.start < range.start);
        let end = self.hits.partition_point(|hit| hit.range.start < range.end);
        self.hits.get(first..end).unwrap_or_default()
    }

    pub fn finish(mut self) -> Noted<Case> {
        self.ledger.close(self.shadow.source, &mut self.case);
        Noted { value: self.case, notices: self.notices }
    }
}
