//! What was printed, posted and answered, letter by letter, and the totals for whoever coordinates a group.

use egui::{Button, Label, Layout, RichText, ScrollArea, Ui, WidgetInfo, vec2};
use jiff::Span;
use jiff::civil::Date;

use super::View;
use super::named::date_text;
use super::pieces::{quiet_ui, rule_ui, second_button_ui, section_ui, strip_ui};
use crate::app::command::{Command, LogCommand, TotalsKind};
use crate::app::session::{Entry, Readiness};
use crate::app::theme::{self, STEP};
use crate::job::log;
use crate::model::SentState;
use crate::notice::Severity;

const STATES: [(SentState, &str); 3] =
    [(SentState::Printed, "log-printed"), (SentState::Posted, "log-posted"), (SentState::Answered, "log-answered")];

/// Width of the column of one state.
const STATE_WIDTH: f32 = 168.0;

/// The letters of the case on the desk with how far each came, and the totals of all cases.
pub fn log_ui(ui: &mut Ui, view: &mut View<'_>) {
    ScrollArea::vertical().id_salt("log").auto_shrink(false).show(ui, |ui| {
        if view.session.has_case() {
            case_ui(ui, view);
        }
        totals_ui(ui, view);
        ui.add_space(2.0 * STEP);
    });
}

fn case_ui(ui: &mut Ui, view: &mut View<'_>) {
    let case = view.session.case();
    let title = if case.title.is_empty() { view.text("case-untitled") } else { case.title.clone() };
    quiet_ui(ui, view, title);
    if view.session.has_answers() {
        strip_ui(ui, view, Severity::Info, |ui| {
            ui.label(RichText::new(view.text("log-answers")).family(theme::strong()));
            quiet_ui(ui, view, view.text("log-answers.help"));
        });
    }
    ui.add_space(STEP);
    row_ui(ui, view.along(), |ui, place| {
        if let Some((_, id)) = place.and_then(|place| STATES.get(place)) {
            let text = RichText::new(view.text(id)).family(theme::strong()).size(13.0).color(view.palette.quiet);
            ui.add(Label::new(text).selectable(false));
        }
    });
    for entry in view.session.entries().iter().filter(|entry| entry.readiness != Readiness::Blank) {
        rule_ui(ui, view);
        row_ui(ui, view.along(), |ui, place| match place.and_then(|place| STATES.get(place)) {
            None => name_ui(ui, view, entry),
            Some((state, id)) => state_ui(ui, view, entry, *state, id),
        });
    }
    ui.add_space(STEP);
    ui.horizontal(|ui| {
        for (state, id) in [(SentState::Printed, "log-all-printed"), (SentState::Posted, "log-all-posted")] {
            if ui.add(Button::new(view.text(id)).min_size(vec2(0.0, 32.0))).clicked() {
                view.push(Command::Log(LogCommand::NoteAll(state)));
            }
        }
    });
}

/// A row: first what it is about, then a column for each state.
fn row_ui(ui: &mut Ui, along: Layout, mut cell: impl FnMut(&mut Ui, Option<usize>)) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let first = (ui.available_width() - STATE_WIDTH * STATES.len() as f32).max(160.0);
        for (place, width) in std::iter::once((None, first)).chain((0..STATES.len()).map(|at| (Some(at), STATE_WIDTH)))
        {
            ui.allocate_ui_with_layout(vec2(width, 36.0), along, |ui| {
                ui.set_min_width(width);
                ui.set_max_width(width);
                cell(ui, place);
            });
        }
    });
}

fn name_ui(ui: &mut Ui, view: &View<'_>, entry: &Entry) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(Label::new(RichText::new(entry.title()).family(theme::strong())).truncate());
        if !entry.office.is_empty() && entry.office != entry.title() {
            ui.add(Label::new(RichText::new(&entry.office).size(13.0).color(view.palette.quiet)).truncate());
        }
    });
}

/// The day on which a letter came so far, with ways to correct it, or the button that notes it for today.
fn state_ui(ui: &mut Ui, view: &mut View<'_>, entry: &Entry, state: SentState, id: &str) {
    let today = view.session.today();
    let note = |date: Date| Command::Log(LogCommand::Note { letter: entry.id.clone(), state, date });
    let Some(date) = log::day_of(view.session.work(), &entry.id, state) else {
        let button = ui.add(Button::new(RichText::new(view.text("log-today")).size(14.0).color(view.palette.accent)));
        let name = view.text_with(&format!("{id}.today"), &[("name", entry.title())]);
        button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        if button.clicked() {
            view.push(note(today));
        }
        return;
    };
    let said = date_text(view, date);
    let menu = ui.menu_button(RichText::new(&said).size(14.0), |ui| {
        let steps =
            [("log-day-earlier", date.checked_sub(Span::new().days(1)).ok()), ("log-day-later", date.tomorrow().ok())];
        for (id, other) in steps {
            let Some(other) = other.filter(|other| *other <= today) else { continue };
            // The menu stays, so that several days can be gone through.
            if ui.button(view.text(id)).clicked() {
                view.push(note(other));
            }
        }
        if ui.button(view.text("log-take-back")).clicked() {
            view.push(Command::Log(LogCommand::TakeBack { letter: entry.id.clone(), state }));
            ui.close();
        }
    });
    let name = view.text_with(&format!("{id}.on"), &[("name", entry.title()), ("date", &said)]);
    menu.response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
}

fn totals_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.add_space(2.0 * STEP);
    section_ui(ui, view, &view.text("totals-section"));
    quiet_ui(ui, view, view.text("totals-section.help"));
    ui.horizontal_wrapped(|ui| {
        for (kind, id) in [(TotalsKind::Pdf, "totals-save-pdf"), (TotalsKind::Csv, "totals-save-csv")] {
            if second_button_ui(ui, view, &view.text(id), true).clicked() {
                view.push(Command::Log(LogCommand::SaveTotals(kind)));
            }
        }
    });
}
