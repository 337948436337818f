//! The export: what will be written under which names, and the writing of it, on a few threads at once.
//!
//! Every letter is made and handed over by itself: one that fails does not stop the others, and no more letters are in
//! memory than threads are at work.

mod bundle;
mod cover;
mod letters;
mod pdf;
mod plan;
mod report;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

pub use cover::CoverWords;
pub use plan::{ExportChoices, ExportPlan, PlannedLetter, plan, reasons_to_ask};
pub use report::{ExportReport, LetterOutcome, LetterReport, Progress};

use super::letter::{Desk, Letters};
use super::threads::usual_threads;
use crate::compose::Recipient;
use crate::notice::{Notice, Place};
use crate::typeset::FontBook;
use letters::MadeLetter;
use pdf::Writers;

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

/// Makes the planned letters and hands each to the destination; the same plan gives the same bytes.
///
/// `progress` is called on this thread after each letter, in the order in which they are finished.
pub fn run(
    plan: &ExportPlan,
    destination: &dyn Destination,
    progress: &mut dyn FnMut(&Progress<'_>),
    cancel: &CancelFlag,
) -> ExportReport {
    let fonts = FontBook::bundled();
    let letters = Letters::of(&plan.order, &plan.groundwork);
    let writers = Writers::new(&plan.order, &fonts, plan.calibration);
    let maker = || {
        let mut desk = Desk::new(Arc::clone(&fonts));
        let (letters, writers) = (&letters, &writers);
        move |planned: &PlannedLetter| {
            let set = letters.letter(desk.typesetter(), planned.index, false);
            let mut notices = set.notices;
            if notices.iter().any(|notice| notice.severity >= crate::notice::Severity::Error) {
                return Err(notices);
            }
            let typeset = &set.value.1;
            match writers.of(&typeset.language).letter(typeset) {
                Ok(bytes) => Ok(MadeLetter { bytes, pages: typeset.pages.len(), notices }),
                Err(error) => {
                    let failed = about(plan.recipients().get(planned.index), "pdf-failed").with("reason", error);
                    notices.push(failed);
                    Err(notices)
                }
            }
        }
    };
    let crashed = |planned: &PlannedLetter| about(plan.recipients().get(planned.index), "letter-crashed");
    let threads = usual_threads();
    let reports = letters::each_letter(&plan.letters, threads, maker, &crashed, destination, progress, cancel);
    let mut report = ExportReport { letters: reports, bundle: None, cancelled: cancel.is_cancelled() };
    if let Some((file_name, cover)) = &plan.bundle {
        report.bundle = Some(if report.cancelled {
            LetterOutcome::NotReached { file_name: file_name.clone() }
        } else {
            bundle::write(plan, &report, &letters, &writers, (file_name, cover), destination, cancel)
        });
        report.cancelled |= matches!(report.bundle, Some(LetterOutcome::NotReached { .. }));
    }
    report
}

fn about(recipient: Option<&Recipient>, code: &'static str) -> Notice {
    let Some(recipient) = recipient else { return Notice::error(code) };
    let place = Place::Letter { addressee: recipient.id.clone(), part: None };
    Notice::error(code).at(place).with("recipient", recipient.called())
}
