//! Printing: letters, envelopes or labels, on a printer or in the viewer.

use super::arguments::Print;
use super::console::Console;
use super::order::{check_chosen, for_window, only, order};
use super::printers::{self, Ready};
use super::{Ending, library};
use crate::job::export::{self, CancelFlag, CoverWords, ExportChoices, ExportPlan};
use crate::job::file_name::safe_file_name;
use crate::job::print::{Printed, envelope_called, envelopes, label_sheet_called, labels, stack};
use crate::notice::{Noted, Notice, Severity};
use crate::printing;
use crate::store::{DataFolder, Folder, OnConflict, StoreError};
use crate::typeset::SenderPlace;

/// Prints letters, envelopes or labels, or shows them in the viewer.
pub fn print(arguments: &Print, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let Noted { value: order, mut notices } = order(&arguments.letters)?;
    let order = for_window(order, arguments.window_envelope.as_deref())?;
    let words = console.words();
    let cover = CoverWords::of(words.language(), |id, with| words.text_with(id, with));
    let choices = ExportChoices { only: only(&arguments.only), from: arguments.from as usize, bundle: Some(cover) };
    // A viewer prints on any printer: what is known of one is not for it.
    let mut of_printer = Vec::new();
    let calibration = printers::calibration(arguments.printer.as_deref(), arguments.tray.as_deref(), &mut of_printer);
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
            printers::send(&ready, printer, arguments.tray.as_deref().unwrap_or_default(), console)?;
            // They are on the printer's tray: that they could not be noted does not make them unprinted.
            if let Some(letters) = &ready.letters
                && let Err(notice) = library::note_printed(&order, letters, console)
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
