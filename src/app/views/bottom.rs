//! The line at the bottom: what is ready, what is missing, and the two big buttons.

use std::time::Duration;

use egui::{Label, ProgressBar, RichText, Ui, WidgetInfo};

use super::View;
use super::keeping::kept_ui;
use super::pieces::{
    command_button_ui, heard_at_once, main_button_ui, notice_ui, quiet_ui, second_button_ui, with_tooltip,
};
use super::print_settings::question_ui;
use super::sign::{Sign, sign_ui};
use super::writer::ties_button_ui;
use crate::app::command::{Command, Room, Step};
use crate::app::session::{Export, Exported, Missing};
use crate::app::theme;
use crate::notice::Severity;

/// With less room than this the buttons stand below what is missing, in points of the screen.
const ROOMY: f32 = 640.0;

/// What is missing at the left, what can be done at the right; above it what the last export did.
pub fn bottom_ui(ui: &mut Ui, view: &mut View<'_>) {
    kept_ui(ui, view);
    if let Export::Done(exported) = view.session.export() {
        if !exported.is_whole() {
            exported_ui(ui, view, exported);
        }
        if exported.printed {
            question_ui(ui, view);
        }
    }
    let at_desk = view.session.room() == Room::Desk;
    if !at_desk && !matches!(view.session.export(), Export::Running { .. }) {
        return;
    }
    if ui.available_width() < ROOMY {
        ui.horizontal_wrapped(|ui| status_ui(ui, view));
        ui.horizontal_wrapped(|ui| what_can_be_done_ui(ui, view));
        return;
    }
    // Only as high as what stands in it: a layout from the end would take all the height that there is.
    ui.horizontal(|ui| {
        ui.with_layout(view.backwards(), |ui| {
            what_can_be_done_ui(ui, view);
            ui.with_layout(view.along(), |ui| status_ui(ui, view));
        });
    });
}

fn what_can_be_done_ui(ui: &mut Ui, view: &mut View<'_>) {
    match view.session.export() {
        Export::Running { done, of, .. } => running_ui(ui, view, *done, *of),
        _ => buttons_ui(ui, view),
    }
}

/// What is missing of the letters that were asked for; it stays until somebody has read it.
fn exported_ui(ui: &mut Ui, view: &mut View<'_>, exported: &Exported) {
    ui.horizontal_wrapped(|ui| {
        sign_ui(ui, Sign::Half, view.palette.failure, 18.0);
        let text = view.text_with(exported.title_id(), &[("count", &exported.written.to_string())]);
        let said = ui.label(RichText::new(text).family(theme::strong()));
        heard_at_once(ui, &said);
        quiet_ui(ui, view, exported.folder.display().to_string());
        command_button_ui(ui, view, Command::ShowFolder);
        if ui.button(view.text("dialog-close")).clicked() {
            view.push(Command::Dismiss);
        }
    });
    for notice in exported.notices.iter().filter(|notice| notice.severity == Severity::Error) {
        notice_ui(ui, view, notice);
    }
}

fn buttons_ui(ui: &mut Ui, view: &mut View<'_>) {
    let print = Command::PrintLetters;
    let response = main_button_ui(ui, view, &print.name(view.words), view.session.can(&print));
    if view.session.wants_focus(Step::Print) {
        response.request_focus();
    }
    if with_tooltip(view, response, &print).clicked() {
        view.push(print);
    }
    let save = Command::SaveLetters;
    let response = second_button_ui(ui, view, &save.name(view.words), view.session.can(&save));
    if with_tooltip(view, response, &save).clicked() {
        view.push(save);
    }
}

fn running_ui(ui: &mut Ui, view: &mut View<'_>, done: usize, of: usize) {
    let stop = Command::StopExport;
    if second_button_ui(ui, view, &stop.name(view.words), true).clicked() {
        view.push(stop);
    }
    let text = view.text_with("export-progress", &[("done", &done.to_string()), ("of", &of.to_string())]);
    let share = done as f32 / of.max(1) as f32;
    let bar = ui.add(ProgressBar::new(share).desired_width(160.0).fill(view.palette.accent));
    bar.widget_info(|| WidgetInfo::labeled(egui::Role::ProgressIndicator, true, &text));
    quiet_ui(ui, view, &text);
}

fn status_ui(ui: &mut Ui, view: &mut View<'_>) {
    let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
    if view.session.is_reading_long(now) {
        ui.spinner();
        let told = quiet_ui(ui, view, view.text("status-reading"));
        ui.ctx().accesskit_node_builder(told.id, |node| node.set_live(egui::accesskit::Live::Polite));
        return;
    }
    if !view.session.has_case() {
        quiet_ui(ui, view, view.text("status-nothing"));
        return;
    }
    let status = view.session.status();
    let complete = status.missing.is_empty() && status.ready > 0;
    let is_asked = status.missing.contains(&Missing::Ties);
    let colour = if complete { view.palette.accent } else { view.palette.caution };
    sign_ui(ui, if complete { Sign::Tick } else { Sign::Half }, colour, 18.0);
    // Those who do not see the line hear when it changes.
    if !is_asked {
        let ready = view.text_with("status-ready", &[("count", &status.ready.to_string())]);
        let ready = ui.label(RichText::new(ready).family(theme::strong()));
        ui.ctx().accesskit_node_builder(ready.id, |node| node.set_live(egui::accesskit::Live::Polite));
    } else {
        ties_button_ui(ui, view);
    }
    let told = status.missing.iter().filter(|missing| **missing != Missing::Ties);
    let said = |missing: &Missing| view.text_with(missing.words_id(), &[("count", &missing.count().to_string())]);
    let missing: Vec<String> = told.map(said).collect();
    if !missing.is_empty() {
        let text = RichText::new(format!("· {}", missing.join(" · "))).color(view.palette.caution);
        ui.add(Label::new(text).truncate());
    }
}
