use crate::compose::Recipient;
use crate::data::countries;
use crate::job::deadline::DeadlineClock;
use crate::job::file_name::{letter_file_name, safe_file_name, unique};
use crate::job::letter::Groundwork;
use crate::job::{Order, letter};
use crate::model::{Calibration, CaseKind};
use crate::notice::Notice;

use super::CoverWords;

/// What an export will write: decided before the first letter is made, to be shown to a person.
#[derive(Debug, Clone)]
pub struct ExportPlan {
    /// In printing order.
    pub letters: Vec<PlannedLetter>,
    /// What a person should know before anything is printed: deadline, closed case, missions that are wanted.
    pub notices: Vec<Notice>,
    pub(in crate::job) order: Order,
    pub(in crate::job) groundwork: Groundwork,
    /// The name of the file of everything, and the words of its cover sheet.
    pub(super) bundle: Option<(String, CoverWords)>,
    /// Whether the file of everything begins with a sheet that lists what is in it.
    pub(super) cover_sheet: bool,
    /// What is done to pages for the printer that they are meant for.
    pub(in crate::job) calibration: Calibration,
}

/// What of an order is exported.
#[derive(Debug, Clone, Default)]
pub struct ExportChoices {
    /// Ids of addressees and missions; none: all that are ticked.
    pub only: Option<Vec<String>>,
    /// The first letter, counted from 1 in export order: after a paper jam; 0 and 1: from the beginning.
    pub from: usize,
    /// Whether there is one file of everything too, and what its cover sheet says.
    pub bundle: Option<CoverWords>,
}

/// A letter to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedLetter {
    /// The id of the addressee or mission.
    pub recipient: String,
    /// The place among all recipients, from 0.
    pub index: usize,
    pub file_name: String,
}

/// Plans an export. The names count all recipients, so that a letter has the same name when it is exported alone.
pub fn plan(order: &Order, choices: &ExportChoices) -> ExportPlan {
    let groundwork = Groundwork::of(order);
    let recipients = &groundwork.recipients;
    let of = recipients.len();
    let names =
        unique(recipients.iter().enumerate().map(|(index, one)| letter_file_name(index + 1, of, &one.called())));
    let is_wanted = |one: &Recipient| match &choices.only {
        None => letter::is_ticked(order, one),
        Some(only) => only.contains(&one.id),
    };
    let numbered = recipients.iter().zip(names).enumerate();
    let letters: Vec<PlannedLetter> = numbered
        .filter(|(index, (one, _))| index + 1 >= choices.from && is_wanted(one))
        .map(|(index, (one, file_name))| PlannedLetter { recipient: one.id.clone(), index, file_name })
        .collect();
    let bundle = choices.bundle.clone().filter(|_| !letters.is_empty());
    let bundle = bundle.map(|cover| (safe_file_name(&format!("00 {}", cover.file_name), "pdf"), cover));
    let mut notices = notices(order);
    if recipients.is_empty() {
        notices.push(Notice::error("no-recipients"));
    }
    ExportPlan {
        letters,
        notices,
        order: order.clone(),
        groundwork,
        bundle,
        cover_sheet: true,
        calibration: Calibration::NONE,
    }
}

impl ExportPlan {
    /// The same letters for a printer whose fault is to be taken back.
    pub fn calibrated(self, calibration: Calibration) -> Self {
        Self { calibration, ..self }
    }

    /// The same letters, with a cover sheet on the stack or without.
    pub fn with_cover_sheet(self, cover_sheet: bool) -> Self {
        Self { cover_sheet, ..self }
    }

    /// What the letters are made of.
    pub fn order(&self) -> &Order {
        &self.order
    }

    /// Everybody who could get a letter, in export order.
    pub fn recipients(&self) -> &[Recipient] {
        &self.groundwork.recipients
    }

    /// The name of the file of everything.
    pub fn bundle_file_name(&self) -> Option<&str> {
        self.bundle.as_ref().map(|(file_name, _)| file_name.as_str())
    }
}

/// What a person should know before they print; also what the desk shows above the letters.
pub fn notices(order: &Order) -> Vec<Notice> {
    let case = &order.case;
    let mut notices = reasons_to_ask(order);
    // With their practice line the letters say themselves that nobody is to post them.
    if case.practice && order.work.choices.practice_line {
        let closed = notices.iter_mut().filter(|notice| notice.code == "case-closed");
        closed.for_each(|notice| notice.code = "case-practice".into());
    }
    let clock = clock(order);
    notices.extend(clock.notice().filter(|_| !is_passed(clock)));
    if letter::is_mission_missing(order) {
        let country = countries::by_code(&case.country_code);
        let name = country.map_or(case.country.as_str(), |country| country.code());
        notices.push(Notice::warning("mission-wanted").at_field("/missions_wanted").with("country", name));
    }
    notices
}

/// Why a person is asked before letters of this case are made: nobody may be meant to write any more, and a letter can do harm.
pub fn reasons_to_ask(order: &Order) -> Vec<Notice> {
    let case = &order.case;
    let mut reasons = Vec::new();
    if let Some(closed) = &case.closed {
        let date = closed.date.map_or_else(|| "none".to_owned(), |date| date.to_string());
        let notice = Notice::warning("case-closed").at_field("/closed");
        reasons.push(notice.with("date", date).with("outcome", &closed.outcome));
    }
    if case.case_kind == CaseKind::Stop {
        reasons.push(Notice::warning("case-stop").at_field("/case_kind"));
    }
    let clock = clock(order);
    reasons.extend(clock.notice().filter(|_| is_passed(clock)));
    reasons
}

fn clock(order: &Order) -> DeadlineClock {
    let country = order.sender.as_ref().map_or("", |sender| sender.country.as_str());
    DeadlineClock::for_writer(&order.case, order.dated, country)
}

fn is_passed(clock: DeadlineClock) -> bool {
    matches!(clock, DeadlineClock::Passed { .. })
}
