//! The export: what will be written under which names, and the writing of it with both cores.
//!
//! Every letter is made and handed over by itself: one that fails does not stop the others, and no more letters are in
//! memory than threads are at work.

mod report;
mod run;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

pub use report::{ExportReport, LetterOutcome, LetterReport, Progress};
pub use run::PlannedLetter;

use crate::notice::Notice;

/// Where the letters go: a folder, through `store`; in tests a list.
///
/// It is used from several threads at once, each time with another file name.
pub trait Destination: Sync {
    /// Keeps a file whole or not at all.
    ///
    /// # Errors
    /// The notice says why the file is not there, and what to do.
    fn keep(&self, file_name: &str, bytes: &[u8]) -> Result<Kept, Box<Notice>>;
}

/// What became of a file that was handed to a [`Destination`], and the name that it has there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    Written(String),
    /// The same bytes were there already.
    Unchanged(String),
    /// Another file of the name was there, and it was asked to let it be.
    Skipped(String),
}

/// Set by a person who has had enough; the export stops between two letters.
#[derive(Debug, Clone, Default)]
pub struct CancelFlag(Arc<AtomicBool>);

impl CancelFlag {
    pub fn cancel(&self) {
        self.0.store(true, Ordering::Relaxed);
    }

    pub fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::Relaxed)
    }
}
