//! What a person notes about letters that left the house.

use jiff::civil::Date;

use crate::model::SentState;

/// Something that concerns what was sent.
#[derive(Debug, Clone, PartialEq)]
pub enum LogCommand {
    Note {
        letter: String,
        state: SentState,
        date: Date,
    },
    TakeBack {
        letter: String,
        state: SentState,
    },
    /// Every ticked letter came so far today.
    NoteAll(SentState),
    SaveTotals(TotalsKind),
}

/// As what the totals are saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TotalsKind {
    Csv,
    Pdf,
}

impl TotalsKind {
    /// The ending of such a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Pdf => "pdf",
        }
    }
}
