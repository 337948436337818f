//! The threads of an export.

use std::panic::{self, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc;
use std::thread;

use super::{CancelFlag, Destination, LetterOutcome, LetterReport, PlannedLetter, Progress};
use crate::notice::Notice;

/// A letter that is made: the file, and what there is to say about it.
pub(super) struct MadeLetter {
    pub bytes: Vec<u8>,
    pub pages: usize,
    pub notices: Vec<Notice>,
}

/// Makes every letter and hands it to the destination; yields the reports in order.
///
/// `maker` is called once in each thread: what it yields makes that thread's letters, one after another, and says why
/// where it cannot. A letter on which the program itself fails is named by `crashed`, and its thread begins afresh. `progress` is called on this thread, in the order in which letters are finished.
pub(super) fn each_letter<M>(
    letters: &[PlannedLetter],
    threads: usize,
    maker: impl Fn() -> M + Sync,
    crashed: &(dyn Fn(&PlannedLetter) -> Notice + Sync),
    destination: &dyn Destination,
    progress: &mut dyn FnMut(&Progress<'_>),
    cancel: &CancelFlag,
) -> Vec<LetterReport>
where
    M: FnMut(&PlannedLetter) -> Result<MadeLetter, Vec<Notice>>,
{
    let mut results: Vec<Option<LetterReport>> = letters.iter().map(|_| None).collect();
    let next = AtomicUsize::new(0);
    let work = |send: &mut dyn FnMut(usize, LetterReport)| {
        let mut make = maker();
        while !cancel.is_cancelled() {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(letter) = letters.get(place) else { break };
            // What a fault in the middle of a letter leaves of the thread's desk is not used again.
            let made = panic::catch_unwind(AssertUnwindSafe(|| make(letter))).unwrap_or_else(|_| {
                make = maker();
                Err(vec![crashed(letter)])
            });
            send(place, finish(letter, made, destination));
        }
    };
    let mut done = 0;
    let mut receive = |place: usize, result: LetterReport| {
        done += 1;
        progress(&Progress { done, of: letters.len(), last: &result });
        if let Some(slot) = results.get_mut(place) {
            *slot = Some(result);
        }
    };
    thread::scope(|scope| {
        let (sender, receiver) = mpsc::channel();
        // A letter is handed over before the next is begun, so that no more are in memory than threads. A machine that gives
        // us no thread at all still writes its letters: this one works too.
        for number in 1..threads.min(letters.len()) {
            let (sender, work) = (sender.clone(), &work);
            let run = move || work(&mut |place, result| drop(sender.send((place, result))));
            let started = thread::Builder::new().name(format!("export-{number}")).spawn_scoped(scope, run);
            if started.is_err() {
                break;
            }
        }
        drop(sender);
        work(&mut |place, result| {
            receive(place, result);
            receiver.try_iter().for_each(|(place, result)| receive(place, result));
        });
        for (place, result) in receiver {
            receive(place, result);
        }
    });
    let not_reached = |letter: &PlannedLetter| {
        let outcome = LetterOutcome::NotReached { file_name: letter.file_name.clone() };
        report(letter, outcome, None, Vec::new())
    };
    letters.iter().zip(results).map(|(letter, result)| result.unwrap_or_else(|| not_reached(letter))).collect()
}

fn finish(letter: &PlannedLetter, made: Result<MadeLetter, Vec<Notice>>, to: &dyn Destination) -> LetterReport {
    let failed = |why| LetterOutcome::Failed { file_name: letter.file_name.clone(), why };
    match made {
        Err(why) => report(letter, failed(why), None, Vec::new()),
        Ok(made) => {
            let outcome = match to.keep(&letter.file_name, &made.bytes) {
                Ok(kept) => LetterOutcome::of(kept, made.pages),
                Err(why) => failed(vec![*why]),
            };
            report(letter, outcome, Some(made.pages), made.notices)
        }
    }
}

fn report(letter: &PlannedLetter, outcome: LetterOutcome, pages: Option<usize>, notices: Vec<Notice>) -> LetterReport {
    LetterReport { recipient: letter.recipient.clone(), index: letter.index, outcome, pages, notices }
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

    fn make(letter: &PlannedLetter) -> Result<MadeLetter, Vec<Notice>> {
        match letter.recipient.as_str() {
            "a3" => return Err(vec![Notice::error("missing-glyph")]),
            "a11" => panic!("a fault"),
            _ => {}
        }
        let bytes = letter.recipient.clone().into_bytes();
        Ok(MadeLetter { bytes, pages: 1, notices: Vec::new() })
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
        let crashed = |_: &PlannedLetter| Notice::error("letter-crashed");
        let letters = each_letter(&planned(20), threads, || make, &crashed, shelf, &mut progress, &cancel);
        (ExportReport { letters, bundle: None, cancelled: cancel.is_cancelled() }, seen)
    }

    #[test]
    fn one_letter_that_fails_does_not_stop_the_others() {
        for threads in [1, 4] {
            let shelf = Shelf { fails: &["7.pdf"], ..Shelf::default() };
            let (report, seen) = export(threads, &shelf, usize::MAX);
            assert_eq!(seen, 20);
            assert_eq!(shelf.files.lock().expect("the shelf").len(), 17);
            assert!(!report.is_complete() && !report.is_empty());
            let failed: Vec<_> = report.letters.iter().filter(|letter| !letter.outcome.is_there()).collect();
            let codes = failed.iter().map(|letter| match &letter.outcome {
                LetterOutcome::Failed { why, .. } => (letter.recipient.as_str(), why[0].code.as_ref()),
                other => panic!("{other:?}"),
            });
            assert_eq!(
                codes.collect::<Vec<_>>(),
                [("a3", "missing-glyph"), ("a7", "disk-full"), ("a11", "letter-crashed")]
            );
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
