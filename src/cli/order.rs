//! What the arguments of a command order: which case, by whom, to whom, on what.

use std::path::Path;
use std::sync::Arc;

use super::arguments::Letters;
use super::{files, today};
use crate::data::countries;
use crate::data::papers::Papers;
use crate::job::export::ExportPlan;
use crate::job::print::envelope_called;
use crate::job::{Order, letter, open, share, ties};
use crate::model::{Case, Choices, FORMAT, LetterWork, Mission, Privacy, Sender, TypeChoices, Work};
use crate::notice::{Noted, Notice, Severity};
use crate::store::{DataFolder, Store};
use crate::unit::Pt;

/// The order that the arguments make, with what there is to say about the case and the files.
pub fn order(arguments: &Letters) -> Result<Noted<Order>, Box<Notice>> {
    let mut case = files::case(arguments.case.as_deref())?;
    let came = share::take_work(&mut case);
    if arguments.accept_fixes {
        open::accept_all(&mut case);
    }
    let mut notices = notices_of(&mut case);
    let sender = read(arguments.sender.as_deref(), files::sender, &mut notices)?;
    notices.extend(sender.as_ref().and_then(unknown_country));
    let known = read(arguments.missions.as_deref(), files::missions, &mut notices)?.unwrap_or_default();
    let papers = papers();
    notices.extend(papers.notices);
    check_stationery(arguments.stationery.as_deref(), &papers.value)?;
    let missions = letter::missions(&case, &known, sender.as_ref().map(|sender| sender.country.as_str()));
    notices.extend(missions.notices);
    let given = read(arguments.work.as_deref(), |path| files::work(path, &case), &mut notices)?;
    let work = work(arguments, &case, came, given, missions.value);
    let order = Order {
        case: Arc::new(case),
        work: Arc::new(work),
        sender: sender.map(Arc::new),
        dated: arguments.date.unwrap_or_else(today),
        papers: Arc::new(papers.value),
        blank_missions: arguments.blank_missions,
    };
    let order = if arguments.ties { ties::without_writer(order) } else { order };
    Ok(Noted { value: order, notices })
}

/// What is to be said of the case. The letters ask for none of it, and a large case has many.
fn notices_of(case: &mut Case) -> Vec<Notice> {
    let mut notices = std::mem::take(&mut case.notices);
    let proposes = |notice: &Notice| notice.fix.as_ref().is_some_and(|fix| !fix.keeps());
    if notices.iter().any(|notice| proposes(notice) && notice.severity >= Severity::Warning) {
        notices.push(Notice::warning("fixes-proposed"));
    }
    notices
}

/// What is in a file, where one was named.
fn read<T>(
    path: Option<&Path>,
    reader: impl Fn(&Path) -> Result<(T, Vec<Notice>), Box<Notice>>,
    notices: &mut Vec<Notice>,
) -> Result<Option<T>, Box<Notice>> {
    let Some(path) = path else { return Ok(None) };
    let (found, notes) = reader(path)?;
    notices.extend(notes);
    Ok(Some(found))
}

/// What the person did to the letters: in the work file, else in the case where it came with some, and by the arguments.
fn work(arguments: &Letters, case: &Case, came: Option<Work>, given: Option<Work>, missions: Vec<Mission>) -> Work {
    // What came with the case says nothing of how much of the writer goes on letters: that is the writer's own choice.
    let mut work = Work { format: FORMAT, case: case.id.clone(), ..given.or(came).unwrap_or_default() };
    work.choices = choices(arguments, work.choices);
    for mission in missions {
        if work.missions.values().any(|known| *known == mission) {
            continue;
        }
        let id = work.free_mission_id();
        // Who names them on the command line has ticked them.
        work.letters.insert(id.clone(), LetterWork::default());
        work.missions.insert(id, mission);
    }
    work
}

/// What the arguments choose, and where they say nothing what was chosen before.
fn choices(arguments: &Letters, before: Choices) -> Choices {
    Choices {
        language: arguments.language.clone().or(before.language),
        stationery: arguments.stationery.clone().or(before.stationery),
        type_choices: TypeChoices {
            typeface: arguments.typeface.map_or(before.type_choices.typeface, Into::into),
            size: arguments.size.map(Pt).or(before.type_choices.size),
            justified: arguments.justified || before.type_choices.justified,
            hyphenated: arguments.hyphenated || before.type_choices.hyphenated,
            ..before.type_choices
        },
        return_line: before.return_line && !arguments.no_return_line,
        fold_marks: before.fold_marks && !arguments.no_fold_marks,
        practice_line: before.practice_line && !arguments.no_practice_line,
        privacy: arguments.privacy.or(before.privacy),
        ..before
    }
}

/// The letter layout that was asked for is there.
fn check_stationery(id: Option<&str>, papers: &Papers) -> Result<(), Box<Notice>> {
    let Some(id) = id.filter(|id| papers.stationery(id).is_none()) else { return Ok(()) };
    let known = papers.stationeries.iter().map(|layout| layout.id.as_str()).collect::<Vec<_>>();
    Err(Box::new(Notice::error("unknown-stationery").with("id", id).with("known", known.join(", "))))
}

/// The paper that can be chosen from: what is bundled, and what is in the person's data folder.
pub fn papers() -> Noted<Papers> {
    match DataFolder::usual() {
        Ok(folder) => Store::new(folder).papers(),
        Err(_) => Noted::plain(Papers::default()),
    }
}

/// The order with its letters set for the window of an envelope, where one was named.
pub fn for_window(order: Order, envelope: Option<&str>) -> Result<Order, Box<Notice>> {
    let Some(id) = envelope else { return Ok(order) };
    let id = envelope_called(&order, id)?.id.clone();
    let mut work = (*order.work).clone();
    work.choices.envelope = Some(id);
    Ok(Order { work: Arc::new(work), ..order })
}

/// The letters that were asked for; none: all that are ticked.
pub fn only(ids: &[String]) -> Option<Vec<String>> {
    (!ids.is_empty()).then(|| ids.to_vec())
}

/// Every id that was asked for is one of the case's, and the first letter is one of them.
pub fn check_chosen(only: &[String], from: u32, plan: &ExportPlan) -> Result<(), Box<Notice>> {
    let ids: Vec<&str> = plan.recipients().iter().map(|recipient| recipient.id.as_str()).collect();
    let (first, count) = (from as usize, plan.recipients().len());
    if first > count.max(1) {
        return Err(Box::new(Notice::error("unknown-letter").with("number", first).with("count", count)));
    }
    match only.iter().find(|id| !ids.contains(&id.as_str())) {
        Some(id) => Err(Box::new(Notice::error("unknown-only").with("id", id).with("known", ids.join(", ")))),
        None => Ok(()),
    }
}

fn unknown_country(sender: &Sender) -> Option<Notice> {
    let is_unknown = countries::find_or_code(&sender.country).is_none() && sender.privacy != Privacy::None;
    (is_unknown && !sender.country.trim().is_empty())
        .then(|| Notice::warning("sender-country-unknown").about(&sender.country))
}
