use std::sync::Arc;

use super::arguments::Letters;
use super::{files, today};
use crate::data::countries;
use crate::data::papers::Papers;
use crate::job::{Order, letter, open, share, ties};
use crate::model::{Choices, FORMAT, LetterWork, Privacy, Sender, TypeChoices, Work};
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
    // The letters ask nothing of them, and a large case has many.
    let mut notices = std::mem::take(&mut case.notices);
    if notices
        .iter()
        .any(|notice| notice.fix.as_ref().is_some_and(|fix| !fix.keeps()) && notice.severity >= Severity::Warning)
    {
        notices.push(Notice::warning("fixes-proposed"));
    }
    let mut sender = None;
    if let Some(path) = &arguments.sender {
        let (found, notes) = files::sender(path)?;
        notices.extend(notes);
        notices.extend(unknown_country(&found));
        sender = Some(found);
    }
    let mut known = Vec::new();
    if let Some(path) = &arguments.missions {
        let (found, notes) = files::missions(path)?;
        notices.extend(notes);
        known = found;
    }
    let Noted { value: papers, notices: of_papers } = papers();
    notices.extend(of_papers);
    if let Some(id) = arguments.stationery.as_deref().filter(|id| papers.stationery(id).is_none()) {
        let known = papers.stationeries.iter().map(|layout| layout.id.as_str()).collect::<Vec<_>>();
        return Err(Box::new(Notice::error("unknown-stationery").with("id", id).with("known", known.join(", "))));
    }
    let missions = letter::missions(&case, &known, sender.as_ref().map(|sender| sender.country.as_str()));
    notices.extend(missions.notices);
    let (mut came, mut privacy) = (came, None);
    if let Some(path) = &arguments.work {
        let (found, notes) = files::work(path, &case)?;
        notices.extend(notes);
        privacy = found.choices.privacy;
        came = Some(found);
    }
    let mut work = Work { format: FORMAT, case: case.id.clone(), ..came.unwrap_or_default() };
    let came = work.choices;
    work.choices = Choices {
        language: arguments.language.clone().or(came.language),
        stationery: arguments.stationery.clone().or(came.stationery),
        type_choices: TypeChoices {
            typeface: arguments.typeface.map_or(came.type_choices.typeface, Into::into),
            size: arguments.size.map(Pt).or(came.type_choices.size),
            justified: arguments.justified || came.type_choices.justified,
            hyphenated: arguments.hyphenated || came.type_choices.hyphenated,
            ..came.type_choices
        },
        return_line: came.return_line && !arguments.no_return_line,
        fold_marks: came.fold_marks && !arguments.no_fold_marks,
        practice_line: came.practice_line && !arguments.no_practice_line,
        privacy: arguments.privacy.or(privacy),
        ..came
    };
    for mission in missions.value {
        if work.missions.values().any(|known| *known == mission) {
            continue;
        }
        let free = (1..).map(|number| format!("m{number}")).find(|id| !work.missions.contains_key(id));
        let id = free.unwrap_or_default();
        // Who names them on the command line has ticked them.
        work.letters.insert(id.clone(), LetterWork::default());
        work.missions.insert(id, mission);
    }
    let order = Order {
        case: Arc::new(case),
        work: Arc::new(work),
        sender: sender.map(Arc::new),
        dated: arguments.date.unwrap_or_else(today),
        papers: Arc::new(papers),
        blank_missions: arguments.blank_missions,
    };
    let order = if arguments.ties { ties::without_writer(order) } else { order };
    Ok(Noted { value: order, notices })
}

/// The paper that can be chosen from: what is bundled, and what is in the person's data folder.
pub fn papers() -> Noted<Papers> {
    match DataFolder::usual() {
        Ok(folder) => Store::new(folder).papers(),
        Err(_) => Noted::plain(Papers::default()),
    }
}

fn unknown_country(sender: &Sender) -> Option<Notice> {
    let is_unknown = countries::find_or_code(&sender.country).is_none() && sender.privacy != Privacy::None;
    (is_unknown && !sender.country.trim().is_empty())
        .then(|| Notice::warning("sender-country-unknown").about(&sender.country))
}
