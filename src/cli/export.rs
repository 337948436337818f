use super::Ending;
use super::addresses::Addresses;
use super::arguments::Export;
use super::console::Console;
use super::order::{check_chosen, for_window, only, order};
use super::printers;
use crate::job::export::{self, CancelFlag, CoverWords, ExportChoices, ExportReport, LetterOutcome, LetterReport};
use crate::job::text::{self, TextFiles};
use crate::notice::{Noted, Notice, Severity};
use crate::store::Folder;

/// How many letters are listed by name; of more, only those that are not written.
const LISTED: usize = 40;

/// Writes the letters of a case into a folder.
pub fn export(arguments: &Export, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let Noted { value: order, mut notices } = order(&arguments.letters)?;
    let order = for_window(order, arguments.window_envelope.as_deref())?;
    let addresses = Addresses::of(arguments, &order)?;
    let words = console.words();
    let bundle = arguments.bundle.then(|| CoverWords::of(words.language(), |id, with| words.text_with(id, with)));
    let choices = ExportChoices { only: only(&arguments.only), from: arguments.from as usize, bundle };
    let calibration = printers::calibration(arguments.printer.as_deref(), arguments.tray.as_deref(), &mut notices);
    let mut plan = export::plan(&order, &choices).calibrated(calibration);
    check_chosen(&arguments.only, arguments.from, &plan)?;
    notices.append(&mut plan.notices);
    if plan.letters.is_empty() {
        console.say_all(&notices, Severity::Warning);
        return Ok(Ending::Nothing);
    }

    let folder =
        Folder::open(&arguments.out, arguments.on_conflict.into()).map_err(|error| Box::new(error.notice()))?;
    // A large case has many, and they are not needed while the letters are made.
    console.gather(&notices, Severity::Warning);
    drop(notices);
    let report = (!arguments.text_only).then(|| export::run(&plan, &folder, &mut |_| {}, &CancelFlag::default()));
    report.iter().for_each(|report| gather(report, console));
    let mut beside = addresses.write(&plan, &folder, console.words());
    let as_text = arguments.text || arguments.text_only;
    let texts = if as_text { text::export(&plan, &folder) } else { TextFiles::default() };
    let text_count = texts.files.len();
    beside.files.extend(texts.files);
    beside.failures.extend(texts.failures);
    console.gather(beside.notices.iter().chain(&beside.failures), Severity::Warning);
    console.say_gathered();
    for file in &beside.files {
        console.tell("letter-written", &[("file", file)]);
    }
    let path = folder.path().display().to_string();
    match &report {
        Some(report) => summarise(report, &path, console),
        None => console.tell("export-text-summary", &[("count", &text_count.to_string()), ("folder", &path)]),
    }
    // Every file that was asked for counts, letter or not.
    let is_empty = beside.files.is_empty() && report.as_ref().is_none_or(ExportReport::is_empty);
    let is_complete = beside.failures.is_empty() && report.as_ref().is_none_or(ExportReport::is_complete);
    Ok(match (is_empty, is_complete) {
        (true, _) => Ending::Nothing,
        (false, true) if !(arguments.strict && console.has_warned()) => Ending::Done,
        _ => Ending::Partly,
    })
}

/// Keeps what there is to say about the letters until all is written.
fn gather(report: &ExportReport, console: &mut Console) {
    for letter in &report.letters {
        console.gather(&letter.notices, Severity::Warning);
    }
    for outcome in report.outcomes() {
        if let LetterOutcome::Failed { why, .. } = outcome {
            console.gather(why, Severity::Warning);
        }
    }
}

/// What became of each letter, and of all of them in one line.
fn summarise(report: &ExportReport, folder: &str, console: &Console) {
    let is_new = |outcome: &LetterOutcome| matches!(outcome, LetterOutcome::Written { .. });
    let is_unchanged = |outcome: &LetterOutcome| matches!(outcome, LetterOutcome::Unchanged { .. });
    let is_listed = |letter: &&LetterReport| report.letters.len() <= LISTED || !letter.outcome.is_there();
    let listed = report.letters.iter().filter(is_listed).map(|letter| &letter.outcome);
    for outcome in listed.chain(&report.bundle) {
        let id = match outcome {
            LetterOutcome::Written { .. } => "letter-written",
            LetterOutcome::Unchanged { .. } => "letter-unchanged",
            LetterOutcome::Skipped { .. } => "letter-skipped",
            LetterOutcome::Failed { .. } => "letter-failed",
            LetterOutcome::NotReached { .. } => "letter-not-reached",
        };
        console.tell(id, &[("file", outcome.file_name())]);
    }
    let written = report.count(is_new).to_string();
    let unchanged = report.count(is_unchanged).to_string();
    let skipped = report.count(|outcome| matches!(outcome, LetterOutcome::Skipped { .. })).to_string();
    let failed = report.count(|outcome| !outcome.is_there()).to_string();
    let figures = [("written", &written), ("unchanged", &unchanged), ("skipped", &skipped), ("failed", &failed)];
    let mut arguments = figures.map(|(name, value)| (name, value.as_str())).to_vec();
    arguments.push(("folder", folder));
    console.tell("export-summary", &arguments);
}
