//! The system's printers: what they are, how far they are off, and sending something to one.

use super::arguments::{Calibrate, Paper, Print, Ruler};
use super::console::Console;
use super::export::check_chosen;
use super::order::order;
use super::{Ending, library, print, show};
use crate::job::calibration::{self, Drift, millimetres};
use crate::job::export::{self, CancelFlag, CoverWords, ExportChoices, ExportPlan};
use crate::job::file_name::safe_file_name;
use crate::job::print::{
    Printed, RulerWords, envelope_called, envelopes, label_sheet_called, labels, ruler as ruler_sheet, stack,
};
use crate::model::{Calibration, PrintHabits, PrinterTray, Readings, Unknown};
use crate::notice::{Noted, Notice, Severity};
use crate::printing::{self, PrintJob, Printers, PrintingError};
use crate::store::{self, DataFolder, Folder, OnConflict, Store, StoreError};
use crate::typeset::SenderPlace;
use crate::unit::{Mm, PageSize};

/// Something that is ready to be printed.
struct Ready {
    bytes: Vec<u8>,
    paper: PageSize,
    /// What the file is called where it is shown in the viewer.
    title: String,
    pages: usize,
    /// The ids of the letters that are in it; none: it holds none.
    letters: Option<Vec<String>>,
}

/// The printers of the system, one a line.
pub fn list(console: &Console) -> Result<Ending, Box<Notice>> {
    let printers = Printers::find().and_then(|system| system.all()).map_err(|error| Box::new(error.notice()))?;
    if printers.is_empty() {
        return Err(Box::new(Notice::error("no-printers")));
    }
    let known = habits().map(|(_, habits)| habits.trays).unwrap_or_default();
    let mut table = String::new();
    for printer in printers {
        let usual = printer.is_usual.then(|| console.words().text("printers-usual"));
        let mine = known.iter().filter(|tray| tray.printer == printer.name);
        let calibrated = mine.map(|tray| {
            let word = console.words().text("printers-calibrated");
            if tray.tray.is_empty() { word } else { format!("{word} ({})", tray.tray) }
        });
        let said: Vec<String> = usual.into_iter().chain(calibrated).collect();
        table.push_str(format!("{:<24} {}", printer.name, said.join(", ")).trim_end());
        table.push('\n');
    }
    show(&table)
}

/// Writes the ruler sheet, or prints it.
pub fn ruler(arguments: &Ruler, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let paper = size(arguments.paper);
    let words = console.words();
    let words = RulerWords::of(words.language(), |id, with| words.text_with(id, with));
    let bytes = ruler_sheet(&words, paper)?;
    if let Some(out) = &arguments.out {
        store::replace(out, &bytes).map_err(|error| error.notice())?;
        console.tell("ruler-written", &[("file", &out.display().to_string())]);
    }
    if let Some(printer) = &arguments.printer {
        let ready = Ready { bytes, paper, title: words.title, pages: 1, letters: None };
        send(&ready, printer, arguments.tray.as_deref().unwrap_or_default(), console)?;
    }
    Ok(Ending::Done)
}

/// Keeps the readings of a ruler sheet, and says what follows from them.
pub fn calibrate(arguments: &Calibrate, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let (store, mut habits) = habits().map_err(|error| Box::new(error.notice()))?;
    let save = |habits: &PrintHabits| store.save_print_habits(habits).map_err(|error| Box::new(error.notice()));
    let Calibrate { printer, tray, .. } = arguments;
    if arguments.forget {
        habits.trays.retain(|one| one.printer != *printer || (!tray.is_empty() && one.tray != *tray));
        save(&habits)?;
        console.tell("printer-forgotten", &[("printer", printer)]);
        return Ok(Ending::Done);
    }
    let &[left, top, right, bottom] = arguments.readings.as_slice() else { return Ok(Ending::Nothing) };
    let one = PrinterTray {
        printer: printer.clone(),
        tray: tray.clone(),
        paper: size(arguments.paper),
        readings: Readings { left: Mm(left), top: Mm(top), right: Mm(right), bottom: Mm(bottom) },
        unknown: Unknown::new(),
    };
    let drift = calibration::keep(&mut habits.trays, one).map_err(|error| Box::new(error.notice()))?;
    save(&habits)?;
    tell(&drift, printer, console);
    Ok(Ending::Done)
}

/// What is done to pages for a printer that was named; where nothing is known of it a notice says so.
pub fn calibration(printer: Option<&str>, tray: Option<&str>, notices: &mut Vec<Notice>) -> Calibration {
    let Some(printer) = printer else { return Calibration::NONE };
    let known = match habits() {
        Ok((_, habits)) => habits.trays,
        Err(error) => {
            notices.push(Notice { severity: Severity::Warning, ..error.notice() });
            return Calibration::NONE;
        }
    };
    if known.iter().all(|one| one.printer != printer) {
        notices.push(Notice::warning("printer-not-known").with("printer", printer));
    }
    calibration::of_tray(&known, printer, tray.unwrap_or_default())
}

/// Prints letters, envelopes or labels, or shows them in the viewer.
pub fn print(arguments: &Print, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let Noted { value: order, mut notices } = order(&arguments.letters)?;
    let order = print::for_window(order, arguments.window_envelope.as_deref())?;
    let words = console.words();
    let cover = CoverWords::of(words.language(), |id, with| words.text_with(id, with));
    let choices = ExportChoices { only: arguments.only.clone(), from: arguments.from as usize, bundle: Some(cover) };
    // A viewer prints on any printer: what is known of one is not for it.
    let mut of_printer = Vec::new();
    let calibration = calibration(arguments.printer.as_deref(), arguments.tray.as_deref(), &mut of_printer);
    // A printer that nobody measured is the usual case here: it is no warning.
    notices.extend(of_printer.into_iter().filter(|notice| notice.code != "printer-not-known"));
    let plan = export::plan(&order, &choices).calibrated(calibration).with_cover_sheet(!arguments.no_cover_sheet);
    check_chosen(&arguments.only, arguments.from, &plan)?;
    notices.extend(plan.notices.clone());
    let made = if plan.letters.is_empty() { Ok(None) } else { ready(arguments, &plan, console, &mut notices) };
    console.say_all(&notices, Severity::Warning);
    let Some((ready, complete)) = made? else { return Ok(Ending::Nothing) };
    match &arguments.printer {
        Some(printer) => {
            send(&ready, printer, arguments.tray.as_deref().unwrap_or_default(), console)?;
            // They are on the printer's tray: that they could not be noted does not make them unprinted.
            if let Some(letters) = &ready.letters
                && let Err(notice) = library::note_printed(&order, letters)
            {
                console.say(&Notice { severity: Severity::Warning, ..*notice });
            }
        }
        None => view(&ready, console)?,
    }
    Ok(if complete { Ending::Done } else { Ending::Partly })
}

/// Makes what was asked for, and whether all of it could be made.
fn ready(
    arguments: &Print,
    plan: &ExportPlan,
    console: &Console,
    notices: &mut Vec<Notice>,
) -> Result<Option<(Ready, bool)>, Box<Notice>> {
    let words = console.words();
    let of = |title: String, printed: Noted<Printed>| {
        let Printed { bytes, pages, paper, .. } = printed.value;
        (Ready { bytes, paper, title, pages, letters: None }, printed.notices)
    };
    let made = if let Some(id) = &arguments.envelopes {
        let place = if arguments.sender_on_flap { SenderPlace::BackFlap } else { SenderPlace::Front };
        let title = words.text("envelopes-file-name");
        Some(of(title.clone(), envelopes(plan, envelope_called(plan.order(), id)?, place, &title)?))
    } else if let Some(id) = &arguments.labels {
        let title = words.text("labels-file-name");
        let first = usize::from(arguments.label_start) - 1;
        Some(of(title.clone(), labels(plan, label_sheet_called(plan.order(), id)?, first, &title)?))
    } else {
        None
    };
    if let Some((ready, noted)) = made {
        notices.extend(noted);
        return Ok(Some((ready, true)));
    }
    let stack = stack(plan, &mut |_| {}, &CancelFlag::default());
    for letter in &stack.report.letters {
        notices.extend(letter.notices.iter().cloned());
    }
    notices.extend(stack.report.failures().cloned());
    let letters: Vec<String> = stack.report.made().map(|letter| letter.recipient.clone()).collect();
    let complete = stack.report.is_complete();
    let any = !letters.is_empty();
    let ready = |bytes| {
        let title = words.text("print-title");
        Ready { bytes, paper: stack.paper, title, pages: 0, letters: Some(letters) }
    };
    Ok(stack.bytes.filter(|_| any).map(ready).map(|ready| (ready, complete)))
}

fn send(ready: &Ready, printer: &str, tray: &str, console: &Console) -> Result<(), Box<Notice>> {
    let failed = |error: PrintingError| Box::new(error.notice());
    let job = PrintJob { printer, tray, paper: ready.paper, title: &ready.title };
    let name = Printers::find().and_then(|system| system.print(&job, &ready.bytes)).map_err(failed)?;
    let with = |count| [("letters", count), ("printer", printer), ("job", name.as_str())];
    match &ready.letters {
        Some(letters) => console.tell("printed-letters", &with(&letters.len().to_string())),
        None => {
            let pages = ready.pages.to_string();
            console.tell("printed-other", &[("pages", &pages), ("printer", printer), ("job", &name)]);
        }
    }
    Ok(())
}

/// Keeps the file in the data folder, which others cannot read, and shows it.
fn view(ready: &Ready, console: &Console) -> Result<(), Box<Notice>> {
    let failed = |error: StoreError| Box::new(error.notice());
    let folder = DataFolder::usual().map_err(failed)?.path().join("print");
    let folder = Folder::open(&folder, OnConflict::Overwrite).map_err(failed)?;
    let name = safe_file_name(&format!("00 {}", ready.title), "pdf");
    export::Destination::keep(&folder, &name, &ready.bytes)?;
    let path = folder.path().join(name);
    printing::show(&path).map_err(|error| {
        Box::new(Notice::error("viewer-not-shown").with("path", path.display()).with("reason", error))
    })?;
    console.tell("shown-in-viewer", &[("file", &path.display().to_string())]);
    Ok(())
}

fn tell(drift: &Drift, printer: &str, console: &Console) {
    let correction = drift.correction();
    let percent = |scale: f32| format!("{:.2}", scale * 100.0);
    let (right, down) = (millimetres(correction.shift_x), millimetres(correction.shift_y));
    let (width, height) = (percent(correction.scale_x), percent(correction.scale_y));
    let figures = [("right", right.as_str()), ("down", &down), ("width", &width), ("height", &height)];
    let mut arguments = vec![("printer", printer)];
    arguments.extend(figures);
    console.tell("printer-kept", &arguments);
}

fn habits() -> Result<(Store, PrintHabits), StoreError> {
    let store = Store::new(DataFolder::usual()?);
    let habits = store.print_habits()?.value;
    Ok((store, habits))
}

fn size(paper: Paper) -> PageSize {
    match paper {
        Paper::A4 => PageSize::A4,
        Paper::Letter => PageSize::US_LETTER,
    }
}
