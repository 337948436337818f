//! What stands in front of the desk: questions that must be answered first, and results.

use egui::Ui;

use super::View;
use super::browse::browse_ui;
use super::help::help_ui;
use super::keeping::keeping_ui;
use super::named::date_text;
use super::pieces::{body_ui, modal_ui, notice_ui, quiet_ui, second_button_ui, section_ui};
use super::question::{body_of_dialog_ui, buttons_ui, title_ui};
use crate::app::command::Command;
use crate::app::session::Question;
use crate::app::theme::STEP;
use crate::notice::Notice;

/// The question that is open, if one is.
pub fn dialogs_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(question) = view.session.question() else { return };
    if *question == Question::Help {
        return help_ui(ui, view);
    }
    let width = if matches!(question, Question::Browse(_) | Question::Versions | Question::ImportMissions) {
        640.0
    } else {
        480.0
    };
    let closes = modal_ui(ui, view, "question", width, |ui, view| match question {
        Question::Closed { then } => closed_ui(ui, view, then),
        Question::EveningCases(reasons) => evening_cases_ui(ui, view, reasons),
        Question::Trouble(notice) => trouble_ui(ui, view, notice),
        Question::Browse(browser) => browse_ui(ui, view, browser),
        Question::Help => {}
        other => keeping_ui(ui, view, other),
    });
    if closes {
        view.push(Command::Dismiss);
    }
}

/// What could not be done. It may come while somebody types: a blank that was meant for the text presses no button.
fn trouble_ui(ui: &mut Ui, view: &mut View<'_>, notice: &Notice) {
    title_ui(ui, view, "trouble-title");
    notice_ui(ui, view, notice);
    ui.add_space(STEP);
    if ui.horizontal(|ui| second_button_ui(ui, view, &view.text("dialog-close"), true)).inner.clicked() {
        view.push(Command::Dismiss);
    }
}

/// A closed or expired case asks before anything is printed, or saved.
fn closed_ui(ui: &mut Ui, view: &mut View<'_>, then: &Command) {
    let prints = *then == Command::PrintLetters;
    title_ui(ui, view, if prints { "ask-closed-title" } else { "desk-ask-save-title" });
    for reason in &view.session.reasons_to_ask() {
        reason_ui(ui, view, reason);
    }
    buttons_ui(ui, view, Some(if prints { "ask-closed-confirm" } else { "desk-save-all-the-same" }), "dialog-cancel");
}

/// Cases of an evening that nobody should write for without asking first.
fn evening_cases_ui(ui: &mut Ui, view: &mut View<'_>, reasons: &[(String, Notice)]) {
    title_ui(ui, view, "evening-cases-title");
    body_of_dialog_ui(ui, "evening-cases", |ui| {
        let mut before = None;
        for (title, reason) in reasons {
            if before.replace(title) != Some(title) {
                section_ui(ui, view, title);
            }
            reason_ui(ui, view, reason);
        }
    });
    buttons_ui(ui, view, Some("evening-cases-confirm"), "dialog-cancel");
}

/// Why letters should not be made without asking first.
fn reason_ui(ui: &mut Ui, view: &View<'_>, reason: &Notice) {
    let sentence = view.words.notice(&with_date_in_words(view, reason));
    body_ui(ui, sentence.text);
    if let Some(hint) = sentence.hint {
        quiet_ui(ui, view, hint);
    }
}

/// The notice with its date as the window says dates, instead of figures.
fn with_date_in_words(view: &View<'_>, notice: &Notice) -> Notice {
    let date = notice.arguments.get("date").and_then(|date| date.parse::<jiff::civil::Date>().ok());
    match date {
        Some(day) => notice.clone().with("date", date_text(view, day)),
        None => notice.clone(),
    }
}
