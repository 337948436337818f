use super::Ending;
use super::addresses::Addresses;
use super::arguments::Export;
use super::console::Console;
use super::order::{check_chosen, for_window, only, order};
use super::printers;
use crate::job::export::{
    self, CancelFlag, CoverWords, ExportChoices, ExportPlan, ExportReport, LetterOutcome, LetterReport,
};
use crate::job::text;
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
    if arguments.text_only {
        return Ok(only_text(&plan, &folder, notices, arguments.strict, console));
    }
    // A large case has many, and they are not needed while the letters are made.
    console.gather(&notices, Severity::Warning);
    drop(notices);
    let report = export::run(&plan, &folder, &mut |_| {}, &CancelFlag::default());
    for letter in &report.letters {
        console.gather(&letter.notices, Severity::Warning);
        if let LetterOutcome::Failed { why, .. } = &letter.outcome {
            console.gather(why, Severity::Warning);
        }
    }
    if let Some(LetterOutcome::Failed { why, .. }) = &report.bundle {
        console.gather(why, Severity::Warning);
    }
    let mut also = addresses.write(&plan, &folder, console.words())?;
    console.gather(&also.notices, Severity::Warning);
    if arguments.text {
        let texts = text::export(&plan, &folder);
        also.value.extend(texts.files);
        console.gather(&texts.failures, Severity::Warning);
    }
    console.say_gathered();
    for file in &also.value {
        console.tell("letter-written", &[("file", file)]);
    }
    summarise(&report, &folder.path().display().to_string(), console);
    Ok(if report.is_empty() {
        Ending::Nothing
    } else if !report.is_complete() || (arguments.strict && console.has_warned()) {
        Ending::Partly
    } else {
        Ending::Done
    })
}

/// Writes the letters as text alone.
fn only_text(
    plan: &ExportPlan,
    folder: &Folder,
    mut notices: Vec<Notice>,
    strict: bool,
    console: &mut Console,
) -> Ending {
    let texts = text::export(plan, folder);
    let failed = !texts.failures.is_empty();
    notices.extend(texts.failures);
    console.say_all(&notices, Severity::Warning);
    for file in &texts.files {
        console.tell("letter-written", &[("file", file)]);
    }
    let count = texts.files.len().to_string();
    console.tell("export-text-summary", &[("count", &count), ("folder", &folder.path().display().to_string())]);
    match texts.files.is_empty() {
        true => Ending::Nothing,
        false if failed || (strict && console.has_warned()) => Ending::Partly,
        false => Ending::Done,
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
