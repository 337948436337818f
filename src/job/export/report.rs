use super::Kept;
use crate::notice::Notice;

/// How far an export is.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress<'a> {
    /// Letters that are finished, this one included.
    pub done: usize,
    pub of: usize,
    /// The letter that was finished last.
    pub last: &'a LetterReport,
}

/// What an export did, letter by letter.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ExportReport {
    /// In export order.
    pub letters: Vec<LetterReport>,
    /// The file of everything in printing order, where it was asked for.
    pub bundle: Option<LetterOutcome>,
    pub cancelled: bool,
}

/// What became of one letter.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterReport {
    /// The id of the addressee or mission.
    pub recipient: String,
    /// The place in export order, from 0.
    pub index: usize,
    pub outcome: LetterOutcome,
    /// How many pages it has; none where it could not be made.
    pub pages: Option<usize>,
    /// What there is to say about the letter, whatever became of it.
    pub notices: Vec<Notice>,
}

/// What became of one file.
#[derive(Debug, Clone, PartialEq)]
pub enum LetterOutcome {
    Written {
        file_name: String,
        pages: usize,
    },
    Unchanged {
        file_name: String,
        pages: usize,
    },
    Skipped {
        file_name: String,
    },
    Failed {
        file_name: String,
        why: Vec<Notice>,
    },
    /// The export was cancelled before it.
    NotReached {
        file_name: String,
    },
}

impl ExportReport {
    /// Whether every file that was asked for is there as it was asked for.
    pub fn is_complete(&self) -> bool {
        self.outcomes().all(LetterOutcome::is_there)
    }

    /// Whether nothing at all came of it.
    pub fn is_empty(&self) -> bool {
        !self.outcomes().any(LetterOutcome::is_there)
    }

    /// The outcomes of all files, letters first.
    pub fn outcomes(&self) -> impl Iterator<Item = &LetterOutcome> {
        self.letters.iter().map(|letter| &letter.outcome).chain(&self.bundle)
    }

    /// The letters that came of it.
    pub fn made(&self) -> impl Iterator<Item = &LetterReport> {
        self.letters.iter().filter(|letter| letter.outcome.is_there())
    }

    /// Why files could not be made, those of letters first.
    pub fn failures(&self) -> impl Iterator<Item = &Notice> {
        self.outcomes().flat_map(|outcome| match outcome {
            LetterOutcome::Failed { why, .. } => why.as_slice(),
            _ => &[],
        })
    }

    /// How many outcomes are such.
    pub fn count(&self, such: impl Fn(&LetterOutcome) -> bool) -> usize {
        self.letters.iter().filter(|letter| such(&letter.outcome)).count()
    }
}

impl LetterOutcome {
    pub(super) fn of(kept: Kept, pages: usize) -> Self {
        match kept {
            Kept::Written(file_name) => Self::Written { file_name, pages },
            Kept::Unchanged(file_name) => Self::Unchanged { file_name, pages },
            Kept::Skipped(file_name) => Self::Skipped { file_name },
        }
    }

    /// The name that the file has or would have.
    pub fn file_name(&self) -> &str {
        match self {
            Self::Written { file_name, .. }
            | Self::Unchanged { file_name, .. }
            | Self::Skipped { file_name }
            | Self::Failed { file_name, .. }
            | Self::NotReached { file_name } => file_name,
        }
    }

    /// Whether a file is there of which the person asked that it be there; a skipped one is, as they asked for that.
    pub fn is_there(&self) -> bool {
        matches!(self, Self::Written { .. } | Self::Unchanged { .. } | Self::Skipped { .. })
    }
}
