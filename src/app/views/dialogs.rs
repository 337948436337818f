//! What stands in front of the desk: questions that must be answered first, results, and the window's own file dialog.

use egui::{Frame, Id, Modal, RichText, ScrollArea, Ui};

use super::View;
use super::case::date_text;
use super::help::help_ui;
use super::keeping::keeping_ui;
use super::pieces::{body_ui, field_ui, heading_ui, main_button_ui, notice_ui, quiet_ui, second_button_ui};
use crate::app::command::{Command, LibraryCommand};
use crate::app::session::{Browser, Purpose, Question};
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
    let modal = Modal::new(Id::unique("question")).frame(Frame::window(ui.style())).show(ui.ctx(), |ui| {
        ui.set_width(width);
        match question {
            Question::Closed { then } => closed_ui(ui, view, then),
            Question::Trouble(notice) => {
                notice_ui(ui, view, notice);
                buttons_ui(ui, view, None, "dialog-close");
            }
            Question::Browse(browser) => browse_ui(ui, view, browser),
            Question::Help => {}
            other => keeping_ui(ui, view, other),
        }
    });
    if modal.should_close() {
        view.push(Command::Dismiss);
    }
}

pub fn title_ui(ui: &mut Ui, view: &View<'_>, id: &str) {
    let title = view.text(id);
    heading_ui(ui, RichText::new(&title).heading(), &title);
}

pub fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, confirm: Option<&str>, dismiss: &str) {
    ui.add_space(STEP);
    ui.horizontal(|ui| {
        if let Some(confirm) = confirm
            && main_button_ui(ui, view, &view.text(confirm), true).clicked()
        {
            view.push(Command::Confirm);
        }
        if second_button_ui(ui, view, &view.text(dismiss), true).clicked() {
            view.push(Command::Dismiss);
        }
    });
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

/// The window's own dialog, for desktops that lend none.
fn browse_ui(ui: &mut Ui, view: &mut View<'_>, browser: &Browser) {
    title_ui(
        ui,
        view,
        match browser.purpose {
            Purpose::OpenSheet => "browse-open-title",
            Purpose::SaveLetters => "browse-save-title",
            Purpose::ImportGuests => "browse-guests-title",
            Purpose::ImportMissions => "browse-contacts-title",
            _ => "browse-file-title",
        },
    );
    let mut path = browser.folder.display().to_string();
    let id = Id::unique("browse-path");
    if field_ui(ui, view, &view.text("browse-folder"), &mut path, id, "").changed() {
        view.push(Command::Browse(path.into()));
    }
    ScrollArea::vertical().max_height(320.0).min_scrolled_height(320.0).auto_shrink(false).show(ui, |ui| {
        if let Some(parent) = browser.folder.parent()
            && ui.selectable_label(false, view.text("browse-up")).clicked()
        {
            view.push(Command::Browse(parent.to_owned()));
        }
        for folder in &browser.folders {
            let name = folder.file_name().unwrap_or_default().to_string_lossy();
            if ui.selectable_label(false, format!("{name}/")).clicked() {
                view.push(Command::Browse(folder.clone()));
            }
        }
        for file in &browser.files {
            let name = file.file_name().unwrap_or_default().to_string_lossy();
            if ui.selectable_label(false, name).clicked() {
                view.push(Command::Library(LibraryCommand::Pick(file.clone())));
            }
        }
    });
    let confirm = browser.purpose.is_for_saving().then_some("browse-save-here");
    buttons_ui(ui, view, confirm, "dialog-cancel");
}
