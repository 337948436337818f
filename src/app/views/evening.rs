//! An evening: who writes, for which cases, and the letters writer by writer.

use egui::{Id, Label, ProgressBar, RichText, ScrollArea, TextEdit, Ui, WidgetInfo, vec2};

use super::View;
use super::evening_ties::evening_ties_ui;
use super::library::badge;
use super::named::country_text;
use super::pieces::{body_ui, main_button_ui, notice_ui, quiet_ui, second_button_ui, section_ui, strip_ui};
use crate::app::command::{Command, EveningCommand};
use crate::app::session::Run;
use crate::app::theme::{self, STEP};
use crate::notice::Severity;
use crate::store::CaseEntry;

/// So many failures are shown; the others are alike.
const FAILURES: usize = 3;

/// Height of one case in the list.
const ROW: f32 = 30.0;

pub fn evening_ui(ui: &mut Ui, view: &mut View<'_>) {
    quiet_ui(ui, view, view.text("evening-intro"));
    if let Some(run) = view.session.evening().run() {
        run_ui(ui, view, run);
    }
    // Above what may be long: below the buttons it would be out of sight.
    for notice in view.session.evening().refused().iter().take(FAILURES) {
        notice_ui(ui, view, notice);
    }
    let height = (ui.available_height() - 180.0).clamp(160.0, 440.0);
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - 3.0 * STEP) / 2.0;
        for place in 0..2 {
            ui.allocate_ui_with_layout(vec2(width, height), view.below(), |ui| {
                ui.set_width(width);
                if place == 0 { guests_ui(ui, view, height) } else { cases_ui(ui, view, height) }
            });
            ui.add_space(STEP);
        }
    });
    ui.add_space(STEP);
    evening_ties_ui(ui, view);
    start_ui(ui, view);
}

/// The list of writers: one a line, typed or from a file.
fn guests_ui(ui: &mut Ui, view: &mut View<'_>, height: f32) {
    section_ui(ui, view, &view.text("evening-guests"));
    quiet_ui(ui, view, view.text("evening-guests.help"));
    let evening = view.session.evening();
    let mut list = evening.list().to_owned();
    ScrollArea::vertical().id_salt("guests").max_height(height - 150.0).show(ui, |ui| {
        let field = TextEdit::multiline(&mut list).id(Id::unique("evening-guests")).desired_width(f32::INFINITY);
        let field =
            field.desired_rows(if height > 300.0 { 10 } else { 6 }).hint_text(view.text("evening-guests.example"));
        let response = ui.add_enabled(!evening.is_running(), field.margin(egui::Margin::symmetric(8, 6)));
        let (name, typed) = (view.text("evening-guests"), list.clone());
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(egui::Role::MultilineTextInput, true, &name);
            info.current_text_value = Some(typed.clone());
            info
        });
    });
    if list != evening.list() {
        view.push(Command::Evening(EveningCommand::Write(list)));
    }
    ui.horizontal(|ui| {
        if ui.button(view.text("evening-choose-list")).clicked() {
            view.push(Command::Evening(EveningCommand::ChooseList));
        }
        let count = evening.guests().len().to_string();
        quiet_ui(ui, view, view.text_with("evening-guest-count", &[("count", &count)]));
    });
    for notice in evening.notices().into_iter().filter(|_| !evening.list().trim().is_empty()).take(FAILURES) {
        notice_ui(ui, view, &notice);
    }
}

/// The cases of the library, to be ticked.
fn cases_ui(ui: &mut Ui, view: &mut View<'_>, height: f32) {
    section_ui(ui, view, &view.text("evening-cases"));
    quiet_ui(ui, view, view.text("evening-cases.help"));
    let library = view.session.library();
    if library.found_count() == 0 {
        body_ui(ui, view.text("library-empty"));
        return;
    }
    let mut asked = None;
    ScrollArea::vertical().id_salt("evening-cases").max_height(height - 110.0).auto_shrink(false).show_rows(
        ui,
        ROW,
        library.found_count(),
        |ui, rows| {
            for entry in rows.filter_map(|place| library.found(place)) {
                let mut taken = view.session.evening().is_taken(&entry.id);
                let people = entry.people.join(", ");
                let country = country_text(view, entry.country_or_code()).unwrap_or_else(|| entry.country.clone());
                // Nobody is to write for somebody who was freed or executed without knowing it.
                let over = badge(view, entry).filter(|_| is_over(view, entry)).map(|(text, _)| text);
                let texts = [over.as_deref().unwrap_or_default(), &people, &country, &entry.title];
                let text = texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
                ui.horizontal(|ui| {
                    let tick = ui.add(egui::Checkbox::without_text(&mut taken));
                    tick.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, true, taken, &text));
                    ui.add(Label::new(RichText::new(&text).size(14.0)).truncate().selectable(false));
                    if tick.changed() {
                        asked = Some(EveningCommand::Take { case: entry.id.clone(), taken });
                    }
                });
            }
        },
    );
    asked.into_iter().for_each(|command| view.push(Command::Evening(command)));
}

/// Whether the case is closed, or its deadline has passed.
fn is_over(view: &View<'_>, entry: &CaseEntry) -> bool {
    entry.closed || entry.deadline.is_some_and(|deadline| deadline < view.session.today())
}

fn start_ui(ui: &mut Ui, view: &mut View<'_>) {
    let evening = view.session.evening();
    ui.horizontal_wrapped(|ui| {
        if main_button_ui(ui, view, &view.text("evening-start"), evening.is_ready()).clicked() {
            view.push(Command::Evening(EveningCommand::Start));
        }
        let wipes = !evening.list().is_empty() && !evening.is_running();
        if second_button_ui(ui, view, &view.text("evening-wipe"), wipes).clicked() {
            view.push(Command::Evening(EveningCommand::AskWipe));
        }
    });
}

/// How far the letters are, and the ways to rest or end.
fn run_ui(ui: &mut Ui, view: &mut View<'_>, run: &Run) {
    let (done, of) = run.progress();
    let (done_text, of_text) = (done.to_string(), of.to_string());
    let whole = run.is_over() && run.missing() == 0;
    let severity = if run.missing() > 0 { Severity::Warning } else { Severity::Info };
    let asked = strip_ui(ui, view, severity, |ui| {
        let mut asked = None;
        ui.horizontal(|ui| {
            let written = run.written().to_string();
            let missing = run.missing().to_string();
            let title = if run.is_over() {
                let id = if whole { "evening-done" } else { "evening-done-partly" };
                view.text_with(id, &[("count", &written), ("missing", &missing)])
            } else {
                view.text_with("evening-running", &[("done", &done_text), ("of", &of_text), ("guest", run.guest())])
            };
            ui.add(Label::new(RichText::new(title).family(theme::strong())).truncate());
            if !run.is_over() {
                ui.with_layout(view.backwards(), |ui| {
                    if ui.button(view.text("evening-stop")).clicked() {
                        asked = Some(EveningCommand::Stop);
                    }
                    let id = if run.is_paused() { "evening-go-on" } else { "evening-pause" };
                    if ui.button(view.text(id)).clicked() {
                        asked = Some(EveningCommand::Pause(!run.is_paused()));
                    }
                });
            }
        });
        if run.is_over() {
            quiet_ui(ui, view, run.folder().display().to_string());
        } else {
            let bar = ui.add(ProgressBar::new(done as f32 / of.max(1) as f32).fill(view.palette.accent));
            let text = view.text_with("export-progress", &[("done", &done_text), ("of", &of_text)]);
            bar.widget_info(|| WidgetInfo::labeled(egui::Role::ProgressIndicator, true, &text));
        }
        asked
    });
    asked.into_iter().for_each(|command| view.push(Command::Evening(command)));
    for notice in run.failures().take(FAILURES) {
        notice_ui(ui, view, notice);
    }
}
