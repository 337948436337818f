use std::ops::Range;

use crate::import::cut;

/// An addressee while it is collected, in positions of the shadow text.
#[derive(Debug, Default)]
pub(super) struct Entry {
    pub lines: Vec<Range<usize>>,
    pub fax: Vec<Range<usize>>,
    pub phone: Vec<Range<usize>>,
    pub email: Vec<Range<usize>>,
    pub web: Vec<Range<usize>>,
    pub salutation: Option<Range<usize>>,
    /// Those of its remarks that are salutations: further ones of a row, each for another addressee.
    pub more_salutations: Vec<Range<usize>>,
    /// What of the salutation stood beside further lines, in a column of its own.
    pub salutation_rest: Vec<Range<usize>>,
    /// The salutation stood in brackets behind the name: the address goes on.
    pub salutation_inside: bool,
    /// Its numbers stood in brackets behind its line.
    pub values_inside: bool,
    pub notes: Vec<Range<usize>>,
    /// Those of its remarks that say what it is, above its name or before it: "Human rights organization".
    pub described: Vec<Range<usize>>,
    /// Whether its lines are cuts that the program proposes.
    pub proposed: bool,
    /// Where it is not sure that a line ends, or that none does.
    pub doubts: Vec<cut::Doubt>,
    pub block: u32,
    /// Its lines stood in rows with those of others, and were parted by their turns.
    pub is_of_row: bool,
    /// The sheet says that nobody is to write to it, or that what is written there is no appeal.
    pub unwanted: bool,
}

impl Entry {
    pub fn has_values(&self) -> bool {
        !(self.fax.is_empty() && self.phone.is_empty() && self.email.is_empty() && self.web.is_empty())
    }

    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// From the first to the last of what stands there.
    pub fn whole(&self) -> Range<usize> {
        let values = [&self.fax, &self.phone, &self.email, &self.web, &self.notes].into_iter().flatten();
        let parts = || self.lines.iter().chain(values.clone()).chain(&self.salutation);
        let start = parts().map(|part| part.start).min().unwrap_or_default();
        start..parts().map(|part| part.end).max().unwrap_or(start)
    }

    /// Adds a line that the program proposes.
    pub fn propose(&mut self, line: cut::Line) {
        self.lines.push(line.range);
        self.doubts.extend(line.doubt);
        self.proposed = true;
    }

    /// Whether its salutation has closed it.
    pub fn closed(&self) -> bool {
        self.salutation.is_some() && !self.salutation_inside
    }
}

/// An e-mail address that a narrow column broke in two: it has no blanks.
pub(super) fn closed_up(text: &str) -> String {
    text.split_whitespace().collect()
}
