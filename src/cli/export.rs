use std::sync::Arc;

use jiff::civil::Date;

use super::arguments::Export;
use super::console::Console;
use super::{Ending, files, today};
use crate::data::{countries, stationery};
use crate::job::export::{
    self, CancelFlag, CoverWords, ExportChoices, ExportPlan, ExportReport, LetterOutcome, LetterReport,
};
use crate::job::{Order, letter, open};
use crate::model::{Case, Choices, FORMAT, LetterWork, Mission, Privacy, Sender, Work};
use crate::notice::{Notice, Severity};
use crate::store::Folder;

/// How many letters are listed by name; of more, only those that are not written.
const LISTED: usize = 40;

/// Writes the letters of a case into a folder.
pub fn export(arguments: &Export, console: &mut Console) -> Result<Ending, Notice> {
    let mut case = files::case(arguments.case.as_deref())?;
    if arguments.accept_fixes {
        open::accept_all(&mut case);
    }
    let mut notices = case.notices.clone();
    if notices.iter().any(|notice| notice.fix.is_some() && notice.severity >= Severity::Warning) {
        notices.push(Notice::warning("fixes-proposed"));
    }
    let sender = match &arguments.sender {
        Some(path) => {
            let (sender, found) = files::sender(path)?;
            notices.extend(found);
            notices.extend(unknown_country(&sender));
            Some(sender)
        }
        None => None,
    };
    let known = match &arguments.missions {
        Some(path) => {
            let (missions, found) = files::missions(path)?;
            notices.extend(found);
            missions
        }
        None => Vec::new(),
    };
    if let Some(id) = arguments.stationery.as_deref().filter(|id| stationery::find(id).is_none()) {
        let known = stationery::all().iter().map(|layout| layout.id.as_str()).collect::<Vec<_>>();
        return Err(Notice::error("unknown-stationery").with("id", id).with("known", known.join(", ")));
    }
    let writer_country = sender.as_ref().map(|sender| sender.country.as_str());
    let missions = letter::missions(&case, &known, writer_country);
    notices.extend(missions.notices);
    let order = order(arguments, case, sender, missions.value);
    let cover = arguments
        .bundle
        .then(|| CoverWords::of(console.words().language(), |id, with| console.words().text_with(id, with)));
    let plan = export::plan(&order, &ExportChoices { only: arguments.only.clone(), bundle: cover });
    check_only(arguments, &plan)?;
    notices.extend(plan.notices.clone());
    if plan.letters.is_empty() {
        console.say_all(&notices, Severity::Warning);
        return Ok(Ending::Nothing);
    }

    let folder = Folder::open(&arguments.out, arguments.on_conflict.into()).map_err(|error| error.notice())?;
    let report = export::run(&plan, &folder, &mut |_| {}, &CancelFlag::default());
    for letter in &report.letters {
        notices.extend(letter.notices.iter().cloned());
        if let LetterOutcome::Failed { why, .. } = &letter.outcome {
            notices.extend(why.iter().cloned());
        }
    }
    if let Some(LetterOutcome::Failed { why, .. }) = &report.bundle {
        notices.extend(why.iter().cloned());
    }
    console.say_all(&notices, Severity::Warning);
    summarise(&report, &folder.path().display().to_string(), console);
    Ok(if report.is_empty() {
        Ending::Nothing
    } else if !report.is_complete() || (arguments.strict && console.has_warned()) {
        Ending::Partly
    } else {
        Ending::Done
    })
}

/// The letters of a case as they are without anything chosen.
pub fn plain_order(case: Case, dated: Date) -> Order {
    let work = Work { format: FORMAT, case: case.id.clone(), ..Work::default() };
    Order {
        case: Arc::new(case),
        work: Arc::new(work),
        sender: None,
        dated,
        stationeries: Arc::new(stationery::all().to_vec()),
        blank_missions: false,
    }
}

fn order(arguments: &Export, case: Case, sender: Option<Sender>, missions: Vec<Mission>) -> Order {
    let order = plain_order(case, arguments.date.unwrap_or_else(today));
    let choices = Choices {
        language: arguments.language.clone(),
        stationery: arguments.stationery.clone(),
        practice_line: !arguments.no_practice_line,
        ..Choices::default()
    };
    let mut work = Work { choices, ..(*order.work).clone() };
    for (number, mission) in missions.into_iter().enumerate() {
        let id = format!("m{}", number + 1);
        // Who names them on the command line has ticked them.
        work.letters.insert(id.clone(), LetterWork::default());
        work.missions.insert(id, mission);
    }
    let sender = sender.map(Arc::new);
    Order { work: Arc::new(work), sender, blank_missions: arguments.blank_missions, ..order }
}

/// Every id that was asked for is one of the case's.
fn check_only(arguments: &Export, plan: &ExportPlan) -> Result<(), Notice> {
    let ids: Vec<&str> = plan.recipients().iter().map(|recipient| recipient.id.as_str()).collect();
    match arguments.only.iter().find(|id| !ids.contains(&id.as_str())) {
        Some(id) => Err(Notice::error("unknown-only").with("id", id).with("known", ids.join(", "))),
        None => Ok(()),
    }
}

fn unknown_country(sender: &Sender) -> Option<Notice> {
    let is_unknown = countries::find_or_code(&sender.country).is_none() && sender.privacy != Privacy::None;
    (is_unknown && !sender.country.trim().is_empty())
        .then(|| Notice::warning("sender-country-unknown").about(&sender.country))
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
