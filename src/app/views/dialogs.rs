//! What stands in front of the desk: questions that must be answered first, and results.

use egui::{Id, Label, Response, RichText, Sense, Ui, WidgetInfo};

use super::View;
use super::browse::browse_ui;
use super::case::date_text;
use super::help::help_ui;
use super::keeping::keeping_ui;
use super::pieces::{body_ui, main_button_ui, modal_ui, name_dialog, notice_ui, quiet_ui, second_button_ui};
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
        Question::Trouble(notice) => {
            notice_ui(ui, view, notice);
            buttons_ui(ui, view, None, "dialog-close");
        }
        Question::Browse(browser) => browse_ui(ui, view, browser),
        Question::Help => {}
        other => keeping_ui(ui, view, other),
    });
    if closes {
        view.push(Command::Dismiss);
    }
}

/// The heading of what stands in front. It has the keyboard until something below it takes it: Tab leads on from there, a screen
/// reader hears it, and Enter does nothing.
pub fn title_ui(ui: &mut Ui, view: &View<'_>, id: &str) -> Response {
    let title = view.text(id);
    name_dialog(ui, &title);
    let text = RichText::new(&title).heading();
    let heading = ui.add(Label::new(text).wrap().sense(Sense::focusable_noninteractive()));
    heading.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &title));
    if appears(ui, Id::unique(("title", id))) {
        heading.request_focus();
    }
    heading
}

/// The answers to a question. When it appears the keyboard is on the one that changes nothing, and a screen reader hears it.
pub fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, confirm: Option<&str>, dismiss: &str) {
    let appears = appears(ui, Id::unique(("question", confirm, dismiss)));
    ui.add_space(STEP);
    ui.horizontal_wrapped(|ui| {
        if let Some(confirm) = confirm
            && main_button_ui(ui, view, &view.text(confirm), true).clicked()
        {
            view.push(Command::Confirm);
        }
        let dismisses = second_button_ui(ui, view, &view.text(dismiss), true);
        if appears {
            dismisses.request_focus();
        }
        if dismisses.clicked() {
            view.push(Command::Dismiss);
        }
    });
}

/// Whether something was not there in the frame before.
pub fn appears(ui: &Ui, id: Id) -> bool {
    let frame = ui.ctx().cumulative_frame_nr();
    let last = ui.ctx().data_mut(|data| std::mem::replace(data.get_temp_mut_or_default(id), frame));
    // Zero: never.
    last == 0 || last + 1 < frame
}

/// A closed or expired case asks before anything is printed, or saved.
fn closed_ui(ui: &mut Ui, view: &mut View<'_>, then: &Command) {
    let prints = *then == Command::PrintLetters;
    title_ui(ui, view, if prints { "ask-closed-title" } else { "desk-ask-save-title" });
    let notices = view.session.reasons_to_ask();
    for notice in &notices {
        let sentence = view.words.notice(&with_date_in_words(view, notice));
        body_ui(ui, sentence.text);
        if let Some(hint) = sentence.hint {
            quiet_ui(ui, view, hint);
        }
    }
    buttons_ui(ui, view, Some(if prints { "ask-closed-confirm" } else { "desk-save-all-the-same" }), "dialog-cancel");
}

/// The notice with its date as the window says dates, instead of figures.
fn with_date_in_words(view: &View<'_>, notice: &Notice) -> Notice {
    let date = notice.arguments.get("date").and_then(|date| date.parse::<jiff::civil::Date>().ok());
    match date {
        Some(day) => notice.clone().with("date", date_text(view, day)),
        None => notice.clone(),
    }
}
