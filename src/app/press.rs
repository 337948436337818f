//! What makes letters and hands them on: a copy of all that this needs, so that it is done beside everything else.

use std::path::{Path, PathBuf};

use super::printing::{PrintReply, PrintRequest};
use super::session::{Exported, SavedBefore};
use super::texts;
use super::worker::{Aside, ExportTo, FolderTarget, LibraryReply, LibraryRequest, Reply, Request};
use crate::job::evening::{self, Evening, GuestReport};
use crate::job::export::{self, CancelFlag, CoverWords, ExportChoices, ExportPlan, ExportReport};
use crate::job::file_name::safe_file_name;
use crate::job::print::{self, Printed, RulerWords};
use crate::job::window_fits::window_fits;
use crate::job::{Order, calibration, text};
use crate::model::{Calibration, LanguageTag, PrintHabits};
use crate::notice::{Noted, Notice};
use crate::printing::{self, PrintJob, Printers, PrintingError};
use crate::store::{self, Comparison, Folder, OnConflict};
use crate::typeset::SenderPlace;
use crate::unit::PageSize;
use crate::words::Words;

/// Makes letters, envelopes and labels, and sends them where they are to go.
#[derive(Debug, Clone)]
pub(super) struct Press {
    pub habits: PrintHabits,
    /// Where the file lies that the viewer is given: in the data folder, so that others cannot read it.
    pub print_folder: PathBuf,
    pub language: LanguageTag,
    /// Whether printers and viewers of the desktop may be used.
    pub has_desktop: bool,
}

/// A finished file on its way to the printer or the viewer.
struct Ready {
    bytes: Vec<u8>,
    paper: PageSize,
    /// What the file is called in the viewer.
    title: String,
}

impl Press {
    /// A request as something that is done aside, where it is one for the press.
    pub fn aside(&self, request: &Request) -> Option<Aside> {
        let press = self.clone();
        let work: Box<super::worker::AsideWork> = match request {
            Request::Export { order, letters, to, cancel } => {
                let (order, letters, to, cancel) = (order.clone(), letters.clone(), to.clone(), cancel.clone());
                Box::new(move |tell| press.export(&order, letters, to, &cancel, tell))
            }
            Request::Print(request) if request.is_for_press() => {
                let request = request.clone();
                Box::new(move |tell| tell(Reply::Print(press.print(request))))
            }
            Request::Library(LibraryRequest::WriteForGuest { evening, place, to, .. }) => {
                let (evening, place, to) = (evening.clone(), *place, to.clone());
                Box::new(move |tell| press.write_for_guest(&evening, place, &to, tell))
            }
            _ => return None,
        };
        Some(Aside { work, is_waited_for: true })
    }

    /// Makes the letters of an order; what came of it is told with the case that they belong to.
    pub fn export(
        &self,
        order: &Order,
        letters: Vec<String>,
        to: ExportTo,
        cancel: &CancelFlag,
        tell: &mut dyn FnMut(Reply),
    ) {
        let mut tell = |reply: Reply| {
            tell(match reply {
                Reply::Exported(exported) => Reply::Exported(Exported { case: order.case.id.clone(), ..exported }),
                other => other,
            });
        };
        self.export_to(order, letters, to, cancel, &mut tell);
    }

    fn export_to(
        &self,
        order: &Order,
        letters: Vec<String>,
        to: ExportTo,
        cancel: &CancelFlag,
        tell: &mut dyn FnMut(Reply),
    ) {
        let plan = || export::plan(order, &ExportChoices { only: Some(letters.clone()), from: 1, bundle: None });
        match to {
            ExportTo::Printer => {
                let exported = self.print_stack(order, letters, cancel, tell);
                tell(Reply::Exported(exported));
            }
            ExportTo::Texts(target) => {
                let plan = plan();
                let Some(on_conflict) = target.on_conflict else {
                    let comparison = Comparison::with(&target.path);
                    text::export(&those_there(&plan, &comparison, text::text_file_name), &comparison);
                    return self.go_on(order, letters, ExportTo::Texts, target, comparison, cancel, tell);
                };
                texts::export(&plan, target.path, on_conflict, tell);
            }
            ExportTo::Folder(target) => {
                let plan = plan();
                let Some(on_conflict) = target.on_conflict else {
                    let comparison = Comparison::with(&target.path);
                    let again = those_there(&plan, &comparison, str::to_owned);
                    export::run(&again, &comparison, &mut |_| {}, cancel);
                    return self.go_on(order, letters, ExportTo::Folder, target, comparison, cancel, tell);
                };
                to_folder(&plan, target.path, on_conflict, cancel, tell);
            }
        }
    }

    /// Writes the letters where that changes no file, else asks what is to become of those that are there.
    #[allow(clippy::too_many_arguments, reason = "the whole of an export, once more")]
    fn go_on(
        &self,
        order: &Order,
        letters: Vec<String>,
        to: fn(FolderTarget) -> ExportTo,
        target: FolderTarget,
        comparison: Comparison,
        cancel: &CancelFlag,
        tell: &mut dyn FnMut(Reply),
    ) {
        let files = comparison.differing();
        if files.is_empty() {
            let target = FolderTarget { on_conflict: Some(OnConflict::Suffix), ..target };
            return self.export_to(order, letters, to(target), cancel, tell);
        }
        tell(Reply::SavedBefore(Box::new(SavedBefore { order: order.clone(), letters, to: to(target), files })));
    }

    /// What can be printed beside letters.
    pub fn print(&self, request: PrintRequest) -> PrintReply {
        match request {
            PrintRequest::Envelopes { order, letters } => self.print_addresses(&order, letters, Self::envelopes),
            PrintRequest::Labels { order, letters } => self.print_addresses(&order, letters, Self::labels),
            PrintRequest::Ruler(paper) => {
                let words = self.words();
                let words = RulerWords::of(words.language(), |id, with| words.text_with(id, with));
                let ready = print::ruler(&words, paper).map(|bytes| Ready { bytes, paper, title: words.title });
                PrintReply::Printed(told(ready.and_then(|ready| self.hand_over(&ready))))
            }
            PrintRequest::Fits { order, envelope, generation } => {
                let fits = order.papers.envelope(&envelope).map(|envelope| window_fits(&order, envelope));
                PrintReply::Fits { generation, fits: fits.unwrap_or_default() }
            }
            PrintRequest::FindPrinters | PrintRequest::Keep(_) => PrintReply::Printers(Ok(Vec::new())),
        }
    }

    pub fn write_for_guest(&self, evening: &Evening, place: usize, to: &Path, tell: &mut dyn FnMut(Reply)) {
        let Some(guest) = evening.guests.get(place) else { return };
        let report = match Folder::open(to, OnConflict::Suffix) {
            Ok(folder) => evening::one(evening, guest, &folder, &mut || {}, &CancelFlag::default()),
            Err(error) => {
                let missing = evening.letters().get(place).copied().unwrap_or_default();
                let why = vec![error.notice()];
                GuestReport { name: guest.name.clone(), missing, why, ..GuestReport::default() }
            }
        };
        tell(Reply::Library(LibraryReply::WrittenForGuest(report)));
    }

    /// The ticked letters as one file, sent to the printer or shown in the viewer.
    fn print_stack(
        &self,
        order: &Order,
        letters: Vec<String>,
        cancel: &CancelFlag,
        tell: &mut dyn FnMut(Reply),
    ) -> Exported {
        let words = self.words();
        let cover = CoverWords::of(words.language(), |id, with| words.text_with(id, with));
        let choices = ExportChoices { only: Some(letters), from: 1, bundle: Some(cover) };
        let plan = export::plan(order, &choices);
        let plan = plan.with_cover_sheet(self.habits.cover_sheet).calibrated(self.calibration());
        let mut progress =
            |progress: &export::Progress<'_>| tell(Reply::Progress { done: progress.done, of: progress.of });
        let stack = print::stack(&plan, &mut progress, cancel);
        let made: Vec<String> = stack.report.made().map(|letter| letter.recipient.clone()).collect();
        let written = made.len();
        let missing = stack.report.letters.len() - written;
        let mut notices: Vec<Notice> = stack.report.failures().cloned().collect();
        let mut exported =
            Exported { folder: self.print_folder.clone(), printed: true, written, missing, ..Exported::default() };
        if let Some(bytes) = stack.bytes.filter(|_| written > 0) {
            let ready = Ready { bytes, paper: stack.paper, title: words.text("cover-file-name") };
            match self.hand_over(&ready) {
                Ok(done) => {
                    exported.letters = made;
                    exported.sent_to = done.arguments.get("printer").unwrap_or_default().to_owned();
                    exported.files.extend(done.arguments.get("file").map(str::to_owned));
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

    fn print_addresses(
        &self,
        order: &Order,
        letters: Vec<String>,
        make: impl Fn(&Self, &ExportPlan, &Words) -> Result<(Noted<Printed>, String), Box<Notice>>,
    ) -> PrintReply {
        let words = self.words();
        let choices = ExportChoices { only: Some(letters), ..ExportChoices::default() };
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
        let envelope = print::envelope_called(plan.order(), &self.habits.printed_envelope)?;
        let place = if self.habits.sender_on_flap { SenderPlace::BackFlap } else { SenderPlace::Front };
        Ok((print::envelopes(plan, envelope, place, &title)?, title))
    }

    fn labels(&self, plan: &ExportPlan, words: &Words) -> Result<(Noted<Printed>, String), Box<Notice>> {
        let title = words.text("labels-file-name");
        let sheet = print::label_sheet_called(plan.order(), &self.habits.labels)?;
        let first = usize::from(self.habits.label_start.max(1)) - 1;
        Ok((print::labels(plan, sheet, first, &title)?, title))
    }

    /// Sends a file to the chosen printer, or shows it in the viewer; what came of it.
    fn hand_over(&self, ready: &Ready) -> Result<Notice, Box<Notice>> {
        let PrintHabits { printer, tray, direct, .. } = &self.habits;
        if *direct && !printer.is_empty() && self.has_desktop {
            let job = PrintJob { printer, tray, paper: ready.paper, title: &ready.title };
            let failed = |error: PrintingError| Box::new(error.notice());
            let name = Printers::find().and_then(|system| system.print(&job, &ready.bytes)).map_err(failed)?;
            return Ok(Notice::info("sent-to-printer").with("printer", printer).with("job", name));
        }
        let failed = |error: store::StoreError| Box::new(error.notice());
        let folder = Folder::open(&self.print_folder, OnConflict::Overwrite).map_err(failed)?;
        let file = safe_file_name(&format!("00 {}", ready.title), "pdf");
        export::Destination::keep(&folder, &file, &ready.bytes)?;
        let path = folder.path().join(&file);
        if self.has_desktop {
            printing::show(&path).map_err(|error| {
                Box::new(Notice::error("viewer-not-shown").with("path", path.display()).with("reason", error))
            })?;
        }
        Ok(Notice::info("shown-in-viewer").with("file", file))
    }

    fn calibration(&self) -> Calibration {
        calibration::of_tray(&self.habits.trays, &self.habits.printer, &self.habits.tray)
    }

    fn words(&self) -> Words {
        Words::new(&self.language)
    }
}

/// The letters of a plan of which there are files already.
fn those_there(plan: &ExportPlan, there: &Comparison, name: fn(&str) -> String) -> ExportPlan {
    let mut again = plan.clone();
    again.letters.retain(|letter| there.has(&name(&letter.file_name)));
    again
}

fn to_folder(
    plan: &ExportPlan,
    path: PathBuf,
    on_conflict: OnConflict,
    cancel: &CancelFlag,
    tell: &mut dyn FnMut(Reply),
) {
    let destination = match Folder::open(&path, on_conflict) {
        Ok(folder) => folder,
        Err(error) => {
            let missing = plan.letters.len();
            let exported = Exported { folder: path, missing, notices: vec![error.notice()], ..Exported::default() };
            return tell(Reply::Exported(exported));
        }
    };
    let mut progress = |progress: &export::Progress<'_>| tell(Reply::Progress { done: progress.done, of: progress.of });
    let report = export::run(plan, &destination, &mut progress, cancel);
    tell(Reply::Exported(exported(report, path)));
}

fn exported(report: ExportReport, folder: PathBuf) -> Exported {
    let letters: Vec<String> = report.made().map(|letter| letter.recipient.clone()).collect();
    let files = report.made().map(|letter| letter.outcome.file_name().to_owned()).collect();
    let notices = report.failures().cloned().collect();
    let written = letters.len();
    let missing = report.letters.len() - written;
    Exported { folder, written, missing, files, letters, notices, ..Exported::default() }
}

/// What came of it, good or bad.
fn told(result: Result<Notice, Box<Notice>>) -> Notice {
    result.unwrap_or_else(|notice| *notice)
}
