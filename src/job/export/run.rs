//! The threads of an export.

use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use super::{CancelFlag, Destination, LetterOutcome, LetterReport, Progress};
use crate::notice::Notice;

/// A letter to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedLetter {
    /// The id of the addressee or mission.
    pub recipient: String,
    /// The place among all recipients, from 0.
    pub index: usize,
    pub file_name: String,
}

/// A letter that is made: what is kept, and what stays in memory.
pub(super) struct MadeLetter<K> {
    pub bytes: Vec<u8>,
    pub pages: usize,
    pub notices: Vec<Notice>,
    /// What the bundle needs of it.
    pub keepsake: K,
}

/// Makes every letter and hands it to the destination; yields the reports in order, with what was kept of each letter.
///
/// `maker` is called once in each thread: what it yields makes that thread's letters, one after another, and says why
/// where it cannot. `progress` is called on this thread, in the order in which letters are finished.
pub(super) fn each_letter<K: Send, M>(
    letters: &[PlannedLetter],
    threads: usize,
    maker: impl Fn() -> M + Sync,
    destination: &dyn Destination,
    progress: &mut dyn FnMut(&Progress<'_>),
    cancel: &CancelFlag,
) -> Vec<(LetterReport, Option<K>)>
where
    M: FnMut(&PlannedLetter) -> Result<MadeLetter<K>, Vec<Notice>>,
{
    let mut results: Vec<Option<(LetterReport, Option<K>)>> = letters.iter().map(|_| None).collect();
    let next = AtomicUsize::new(0);
    let work = |send: &mut dyn FnMut(usize, (LetterReport, Option<K>))| {
        let mut make = maker();
        while !cancel.is_cancelled() {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(letter) = letters.get(place) else { break };
            send(place, finish(letter, make(letter), destination));
        }
    };
    let mut done = 0;
    let mut receive = |place: usize, result: (LetterReport, Option<K>)| {
        done += 1;
        progress(&Progress { done, of: letters.len(), last: &result.0 });
        if let Some(slot) = results.get_mut(place) {
            *slot = Some(result);
        }
    };
    if threads < 2 || letters.len() < 2 {
        work(&mut receive);
    } else {
        thread::scope(|scope| {
            let (sender, receiver) = mpsc::channel();
            for number in 0..threads.min(letters.len()) {
                let (sender, work) = (sender.clone(), &work);
                // A letter is handed over before the next is begun, so that no more are in memory than threads.
                let run = move || work(&mut |place, result| drop(sender.send((place, result))));
                let started = thread::Builder::new().name(format!("export-{number}")).spawn_scoped(scope, run);
                if started.is_err() {
                    break;
                }
            }
            drop(sender);
            for (place, result) in receiver {
                receive(place, result);
            }
        });
        if next.load(Ordering::Relaxed) < letters.len() && !cancel.is_cancelled() {
            // A machine that gives us no thread at all still writes its letters.
            work(&mut receive);
        }
    }
    let not_reached = |letter: &PlannedLetter| LetterReport {
        recipient: letter.recipient.clone(),
        index: letter.index,
        outcome: LetterOutcome::NotReached { file_name: letter.file_name.clone() },
        notices: Vec::new(),
    };
    let filled =
        letters.iter().zip(results).map(|(letter, result)| result.unwrap_or_else(|| (not_reached(letter), None)));
    filled.collect()
}

/// As many threads as the machine has cores, and never more letters in memory than that.
pub(super) fn usual_threads() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

fn finish<K>(
    letter: &PlannedLetter,
    made: Result<MadeLetter<K>, Vec<Notice>>,
    destination: &dyn Destination,
) -> (LetterReport, Option<K>) {
    let (outcome, notices, keepsake) = match made {
        Err(why) => (LetterOutcome::Failed { file_name: letter.file_name.clone(), why }, Vec::new(), None),
        Ok(made) => {
            let outcome = match destination.keep(&letter.file_name, &made.bytes) {
                Ok(kept) => LetterOutcome::of(kept, made.pages),
                Err(why) => LetterOutcome::Failed { file_name: letter.file_name.clone(), why: vec![*why] },
            };
            (outcome, made.notices, Some(made.keepsake))
        }
    };
    (LetterReport { recipient: letter.recipient.clone(), index: letter.index, outcome, notices }, keepsake)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Mutex;

    use super::super::{ExportReport, Kept};
    use super::*;

    /// A destination in memory, on which some names fail.
    #[derive(Default)]
    struct Shelf {
        files: Mutex<BTreeMap<String, Vec<u8>>>,
        fails: &'static [&'static str],
    }

    impl Destination for Shelf {
        fn keep(&self, file_name: &str, bytes: &[u8]) -> Result<Kept, Box<Notice>> {
            if self.fails.contains(&file_name) {
                return Err(Box::new(Notice::error("disk-full")));
            }
            self.files.lock().expect("the shelf").insert(file_name.to_owned(), bytes.to_vec());
            Ok(Kept::Written(file_name.to_owned()))
        }
    }

    fn planned(count: usize) -> Vec<PlannedLetter> {
        let letter = |index| PlannedLetter { recipient: format!("a{index}"), index, file_name: format!("{index}.pdf") };
        (0..count).map(letter).collect()
    }

    fn make(letter: &PlannedLetter) -> Result<MadeLetter<()>, Vec<Notice>> {
        if letter.recipient == "a3" {
            return Err(vec![Notice::error("missing-glyph")]);
        }
        let bytes = letter.recipient.clone().into_bytes();
        Ok(MadeLetter { bytes, pages: 1, notices: Vec::new(), keepsake: () })
    }

    fn export(threads: usize, shelf: &Shelf, stop_after: usize) -> (ExportReport, usize) {
        let cancel = CancelFlag::default();
        let mut seen = 0;
        let mut progress = |progress: &Progress<'_>| {
            seen += 1;
            assert_eq!((progress.done, progress.of), (seen, 20));
            if seen == stop_after {
                cancel.cancel();
            }
        };
        let results = each_letter(&planned(20), threads, || make, shelf, &mut progress, &cancel);
        let letters = results.into_iter().map(|(report, _)| report);
        (ExportReport { letters: letters.collect(), bundle: None, cancelled: cancel.is_cancelled() }, seen)
    }

    #[test]
    fn one_letter_that_fails_does_not_stop_the_others() {
        for threads in [1, 4] {
            let shelf = Shelf { fails: &["7.pdf"], ..Shelf::default() };
            let (report, seen) = export(threads, &shelf, usize::MAX);
            assert_eq!(seen, 20);
            assert_eq!(shelf.files.lock().expect("the shelf").len(), 18);
            assert!(!report.is_complete() && !report.is_empty());
            let failed: Vec<_> = report.letters.iter().filter(|letter| !letter.outcome.is_there()).collect();
            let codes = failed.iter().map(|letter| match &letter.outcome {
                LetterOutcome::Failed { why, .. } => (letter.recipient.as_str(), why[0].code.as_ref()),
                other => panic!("{other:?}"),
            });
            assert_eq!(codes.collect::<Vec<_>>(), [("a3", "missing-glyph"), ("a7", "disk-full")]);
        }
    }

    #[test]
    fn reports_are_in_order_however_many_threads_there_are() {
        let (one, _) = export(1, &Shelf::default(), usize::MAX);
        let (four, _) = export(4, &Shelf::default(), usize::MAX);
        assert_eq!(one, four);
        assert!(one.letters.iter().map(|letter| letter.index).eq(0..20));
    }

    #[test]
    fn cancel_stops_between_letters_and_says_which_are_missing() {
        let shelf = Shelf::default();
        let (report, seen) = export(1, &shelf, 5);
        assert_eq!(seen, 5);
        assert!(report.cancelled && !report.is_complete());
        assert_eq!(report.count(|outcome| matches!(outcome, LetterOutcome::NotReached { .. })), 15);
        assert_eq!(shelf.files.lock().expect("the shelf").len(), 4, "a3 fails by itself");
    }
}
