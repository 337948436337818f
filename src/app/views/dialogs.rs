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
        Question::Trouble(notice) => trouble_ui(ui, view, notice),
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

/// What could not be done. It may come while somebody types: a blank that was meant for the text presses no button.
fn trouble_ui(ui: &mut Ui, view: &mut View<'_>, notice: &Notice) {
    title_ui(ui, view, "trouble-title");
    notice_ui(ui, view, notice);
    ui.add_space(STEP);
    if ui.horizontal(|ui| second_button_ui(ui, view, &view.text("dialog-close"), true)).inner.clicked() {
        view.push(Command::Dismiss);
    }
}

/// What had the keyboard before something came in front.
#[derive(Debug, Clone, Copy, Default)]
struct Before {
    focused: Option<Id>,
    /// Frames since nothing is in front any more; none: nothing was.
    behind_for: Option<u8>,
}

/// Gives the keyboard back to what had it, once nothing is in front any more.
pub fn keyboard_back(ui: &Ui, in_front: bool) {
    let id = Id::unique("keyboard-before");
    let mut before: Before = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let focused = ui.memory(|memory| memory.focused());
    before.behind_for = match (in_front, before.behind_for) {
        (true, _) => Some(0),
        (false, None) => {
            before.focused = focused;
            None
        }
        // What was in front has the keyboard for some frames longer; what was asked for in it may want it itself.
        (false, Some(frames)) if frames < 4 => {
            let is_there = |one| frames > 1 && ui.ctx().read_response(one).is_some();
            if let (None, Some(before)) = (focused, before.focused) {
                ui.memory_mut(|memory| memory.request_focus(before));
            }
            ui.ctx().request_repaint();
            (!focused.is_some_and(is_there)).then_some(frames + 1)
        }
        (false, Some(_)) => None,
    };
    ui.data_mut(|data| data.insert_temp(id, before));
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
