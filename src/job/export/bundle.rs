//! One PDF of all letters that could be made, in printing order, the cover sheet first.

use super::super::threads::{in_order, usual_threads};
use super::pdf::Writers;
use super::{CancelFlag, CoverWords, Destination, ExportPlan, ExportReport, LetterOutcome, LetterReport, cover};
use crate::job::letter::{Desk, Letters, stationery_of};
use crate::notice::Notice;
use crate::output::pdf::PdfError;
use crate::typeset::{FontBook, TypesetLetter};

/// Makes the bundle of the letters in the report and hands it to the destination.
///
/// The letters are set a second time: what was set for the files is gone by then, so that memory stays flat. They are set on
/// all cores and put into the file in order.
pub(super) fn write(
    plan: &ExportPlan,
    report: &ExportReport,
    letters: &Letters<'_>,
    writers: &Writers,
    (file_name, words): (&str, &CoverWords),
    destination: &dyn Destination,
    cancel: &CancelFlag,
) -> LetterOutcome {
    let made: Vec<&LetterReport> = report.letters.iter().filter(|letter| letter.pages.is_some()).collect();
    let mut pages = made.iter().filter_map(|letter| letter.pages).sum::<usize>();
    let writer = writers.of(&words.language);
    let bytes = (|| -> Result<Vec<u8>, PdfError> {
        let mut bundle = writer.bundle(&words.heading, &words.language);
        if plan.cover_sheet {
            // With a thousand lines it is larger than all else: it lives no longer than it must.
            let sheet = cover_sheet(plan, words, &made);
            pages += sheet.pages.len();
            bundle.add(&sheet)?;
        }
        let maker = || {
            let mut desk = Desk::new(FontBook::bundled());
            let made = &made;
            move |place: usize| -> Option<TypesetLetter> {
                Some(letters.letter(desk.typesetter(), made.get(place)?.index, true).value.1)
            }
        };
        let mut added = Ok(());
        in_order(made.len(), usual_threads(), maker, |letter| {
            if let Some(letter) = letter {
                added = bundle.add(&letter);
            }
            added.is_ok() && !cancel.is_cancelled()
        });
        added?;
        bundle.finish()
    })();
    if cancel.is_cancelled() {
        return LetterOutcome::NotReached { file_name: file_name.to_owned() };
    }
    let failed = |why| LetterOutcome::Failed { file_name: file_name.to_owned(), why: vec![why] };
    match bytes {
        Err(error) => failed(Notice::error("bundle-failed").with("reason", error)),
        Ok(bytes) => match destination.keep(file_name, &bytes) {
            Ok(kept) => LetterOutcome::of(kept, pages),
            Err(why) => failed(*why),
        },
    }
}

/// The sheet that lists what is in the stack.
fn cover_sheet(plan: &ExportPlan, words: &CoverWords, made: &[&LetterReport]) -> TypesetLetter {
    let mut entries = Vec::with_capacity(made.len());
    for letter in made {
        if let Some(recipient) = plan.recipients().get(letter.index) {
            entries.push((letter.index + 1, recipient, letter.pages.unwrap_or_default()));
        }
    }
    let (order, case) = (&plan.order, &plan.order.case);
    let about = [case.case_number.trim(), case.title.trim()].into_iter().filter(|text| !text.is_empty());
    let about = about.collect::<Vec<_>>().join(" · ");
    let mut desk = Desk::new(FontBook::bundled());
    cover::set(words, &entries, &about, stationery_of(order).paper, desk.typesetter())
}
