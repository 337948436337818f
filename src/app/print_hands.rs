//! The worker's hands at the printer: the stack, envelopes, labels, the ruler sheet.

use std::path::PathBuf;

use super::hands::DeskHands;
use super::printing::{OfferedPrinter, PrintReply, PrintRequest};
use super::session::Exported;
use super::worker::Reply;
use crate::data::envelopes;
use crate::data::stationery;
use crate::job::export::{self, CancelFlag, CoverWords, ExportChoices, ExportPlan, LetterOutcome};
use crate::job::file_name::safe_file_name;
use crate::job::print::{self, Printed, RulerWords};
use crate::job::window_fits::window_fits;
use crate::job::{Order, calibration};
use crate::model::{Calibration, PrintHabits};
use crate::notice::{Noted, Notice};
use crate::printing::{self, PrintJob, Printers, PrintingError};
use crate::store::{self, Folder, OnConflict};
use crate::typeset::SenderPlace;
use crate::unit::PageSize;
use crate::words::Words;

/// A finished file on its way to the printer or the viewer.
struct Ready {
    bytes: Vec<u8>,
    paper: PageSize,
    /// What the file is called in the viewer.
    title: String,
}

impl DeskHands {
    /// What was kept of printing, and the letter layouts of the person's own.
    pub(super) fn remember_printing(&mut self, tell: &mut dyn FnMut(Reply)) {
        let mut notices = Vec::new();
        let mut layouts = stationery::all().to_vec();
        if let Some(store) = self.store() {
            match store.print_habits() {
                Ok(noted) => {
                    notices.extend(noted.notices);
                    self.habits = noted.value;
                }
                Err(error) => notices.push(error.notice()),
            }
        }
        if let Some(store) = self.store() {
            let noted = store.stationeries();
            notices.extend(noted.notices);
            layouts = noted.value;
        }
        let habits = Box::new(self.habits.clone());
        tell(Reply::Print(PrintReply::Remembered { habits, layouts, notices }));
    }

    pub(super) fn carry_out_print(&mut self, request: PrintRequest, tell: &mut dyn FnMut(Reply)) {
        let reply = match request {
            PrintRequest::FindPrinters => PrintReply::Printers(self.printers().map_err(|error| error.notice())),
            PrintRequest::Keep(habits) => match self.keep_habits(*habits) {
                Ok(()) => return,
                Err(notice) => return tell(Reply::Failed(*notice)),
            },
            PrintRequest::Envelopes { order, letters } => self.print_addresses(&order, letters, Self::envelopes),
            PrintRequest::Labels { order, letters } => self.print_addresses(&order, letters, Self::labels),
            PrintRequest::Ruler(paper) => {
                let words = self.words();
                let words = RulerWords::of(words.language(), |id, with| words.text_with(id, with));
                let ready = print::ruler(&words, paper).map(|bytes| Ready { bytes, paper, title: words.title });
                PrintReply::Printed(told(ready.and_then(|ready| self.hand_over(&ready))))
            }
            PrintRequest::Fits { order, envelope, generation } => {
                let fits = envelopes::find(&envelope).map(|envelope| window_fits(&order, envelope));
                PrintReply::Fits { generation, fits: fits.unwrap_or_default() }
            }
        };
        tell(Reply::Print(reply));
    }

    /// The ticked letters as one file, sent to the printer or shown in the viewer.
    pub(super) fn print_stack(
        &self,
        order: &Order,
        letters: Vec<String>,
        cancel: &CancelFlag,
        tell: &mut dyn FnMut(Reply),
    ) -> Exported {
        let words = self.words();
        let cover = CoverWords::of(words.language(), |id, with| words.text_with(id, with));
        let choices = ExportChoices { only: letters, from: 1, bundle: Some(cover) };
        let plan = export::plan(order, &choices);
        let plan = plan.with_cover_sheet(self.habits.cover_sheet).calibrated(self.calibration());
        let mut progress =
            |progress: &export::Progress<'_>| tell(Reply::Progress { done: progress.done, of: progress.of });
        let stack = print::stack(&plan, &mut progress, cancel);
        let written = stack.report.count(LetterOutcome::is_there);
        let missing = stack.report.letters.len() - written;
        let made = stack.report.letters.iter().filter(|letter| letter.outcome.is_there());
        let made: Vec<String> = made.map(|letter| letter.recipient.clone()).collect();
        let failures = stack.report.outcomes().filter_map(|outcome| match outcome {
            LetterOutcome::Failed { why, .. } => Some(why.clone()),
            _ => None,
        });
        let mut notices: Vec<Notice> = failures.flatten().collect();
        let mut exported =
            Exported { folder: self.print_folder(), printed: true, written, missing, ..Exported::default() };
        if let Some(bytes) = stack.bytes.filter(|_| written > 0) {
            let ready = Ready { bytes, paper: stack.paper, title: words.text("cover-file-name") };
            match self.hand_over(&ready) {
                Ok(done) => {
                    exported.letters = made;
                    exported.sent_to = done.arguments.get("printer").cloned().unwrap_or_default();
                    exported.files.extend(done.arguments.get("file").cloned());
                }
                Err(notice) => {
                    notices.push(*notice);
                    (exported.written, exported.missing) = (0, written + missing);
                }
            }
        }
        exported.notices = notices;
        exported
    }

    /// Where the file lies that the viewer is given: in the data folder, so that others cannot read it.
    pub(super) fn print_folder(&self) -> PathBuf {
        let data = self.store().map(|store| store.folder().path().to_owned());
        data.unwrap_or_else(store::usual_folder).join("print")
    }

    fn print_addresses(
        &self,
        order: &Order,
        letters: Vec<String>,
        make: impl Fn(&Self, &ExportPlan, &Words) -> Result<(Noted<Printed>, String), Box<Notice>>,
    ) -> PrintReply {
        let words = self.words();
        let choices = ExportChoices { only: letters, ..ExportChoices::default() };
        let plan = export::plan(order, &choices).calibrated(self.calibration());
        let made = make(self, &plan, &words);
        PrintReply::Printed(told(made.and_then(|(printed, title)| {
            // What does not fit on a label is worth more than that it was printed.
            let warning = printed.notices.into_iter().next();
            let Printed { bytes, paper, .. } = printed.value;
            let done = self.hand_over(&Ready { bytes, paper, title })?;
            Ok(warning.unwrap_or(done))
        })))
    }

    fn envelopes(&self, plan: &ExportPlan, words: &Words) -> Result<(Noted<Printed>, String), Box<Notice>> {
        let title = words.text("envelopes-file-name");
        let id = &self.habits.printed_envelope;
        let unknown = || Box::new(Notice::error("unknown-envelope").with("id", id).with("known", "–"));
        let envelope = envelopes::find(id).ok_or_else(unknown)?;
        let place = if self.habits.sender_on_flap { SenderPlace::BackFlap } else { SenderPlace::Front };
        Ok((print::envelopes(plan, envelope, place, &title)?, title))
    }

    fn labels(&self, plan: &ExportPlan, words: &Words) -> Result<(Noted<Printed>, String), Box<Notice>> {
        let title = words.text("labels-file-name");
        let id = &self.habits.labels;
        let unknown = || Box::new(Notice::error("unknown-labels").with("id", id).with("known", "–"));
        let sheet = envelopes::find_label_sheet(id).ok_or_else(unknown)?;
        let first = usize::from(self.habits.label_start.max(1)) - 1;
        Ok((print::labels(plan, sheet, first, &title)?, title))
    }

    /// Sends a file to the chosen printer, or shows it in the viewer; what came of it.
    fn hand_over(&self, ready: &Ready) -> Result<Notice, Box<Notice>> {
        let PrintHabits { printer, tray, direct, .. } = &self.habits;
        if *direct && !printer.is_empty() && self.has_desktop() {
            let job = PrintJob { printer, tray, paper: ready.paper, title: &ready.title };
            let failed = |error: PrintingError| Box::new(error.notice());
            let name = Printers::find().and_then(|system| system.print(&job, &ready.bytes)).map_err(failed)?;
            return Ok(Notice::info("sent-to-printer").with("printer", printer).with("job", name));
        }
        let failed = |error: store::StoreError| Box::new(error.notice());
        let folder = Folder::open(&self.print_folder(), OnConflict::Overwrite).map_err(failed)?;
        let file = safe_file_name(&format!("00 {}", ready.title), "pdf");
        export::Destination::keep(&folder, &file, &ready.bytes)?;
        let path = folder.path().join(&file);
        if self.has_desktop() {
            printing::show(&path).map_err(|error| {
                Box::new(Notice::error("viewer-not-shown").with("path", path.display()).with("reason", error))
            })?;
        }
        Ok(Notice::info("shown-in-viewer").with("file", file))
    }

    fn printers(&self) -> Result<Vec<OfferedPrinter>, PrintingError> {
        if !self.has_desktop() {
            return Err(PrintingError::NoPrintSystem);
        }
        let system = Printers::find()?;
        let printers = system.all()?;
        let offered = printers.into_iter().map(|printer| {
            // Of a printer that says nothing of itself nothing is offered; printing asks it again.
            let options = system.options(&printer.name).unwrap_or_default();
            OfferedPrinter { printer, options }
        });
        Ok(offered.collect())
    }

    fn keep_habits(&mut self, habits: PrintHabits) -> Result<(), Box<Notice>> {
        self.habits = habits;
        let Some(store) = self.store() else { return Ok(()) };
        store.save_print_habits(&self.habits).map_err(|error| Box::new(error.notice()))
    }

    fn calibration(&self) -> Calibration {
        calibration::of_tray(&self.habits.trays, &self.habits.printer, &self.habits.tray)
    }
}

/// What came of it, good or bad.
fn told(result: Result<Notice, Box<Notice>>) -> Notice {
    result.unwrap_or_else(|notice| *notice)
}
