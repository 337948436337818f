//! The system's printers: what they are, how far they are off, and sending something to one.

use super::arguments::{Calibrate, Paper, Ruler};
use super::console::Console;
use super::{Ending, show};
use crate::job::calibration::{self, Drift, millimetres};
use crate::job::print::{RulerWords, ruler as ruler_sheet};
use crate::model::{Calibration, PrintHabits, PrinterTray, Readings, Unknown};
use crate::notice::{Notice, Severity};
use crate::printing::{PrintJob, Printers, PrintingError};
use crate::store::{self, DataFolder, Store, StoreError};
use crate::unit::{Mm, PageSize};

/// Something that is ready to be printed.
pub struct Ready {
    pub bytes: Vec<u8>,
    pub paper: PageSize,
    /// What the file is called where it is shown in the viewer.
    pub title: String,
    pub pages: usize,
    /// The ids of the letters that are in it; none: it holds none.
    pub letters: Option<Vec<String>>,
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

/// Hands it to a printer, and says so.
pub fn send(ready: &Ready, printer: &str, tray: &str, console: &Console) -> Result<(), Box<Notice>> {
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
