//! The printer: where letters go, and what its ruler sheet showed.

use egui::{ComboBox, Id, RichText, Ui};

use super::View;
use super::pieces::{
    body_ui, field_ui, item_ui, labelled_ui, list_width, notice_ui, quiet_ui, second_button_ui, section_ui,
};
use super::question::{body_of_dialog_ui, title_ui};
use crate::app::command::Command;
use crate::app::printing::{OfferedPrinter, PrintCommand};
use crate::app::theme::{self, STEP};
use crate::job::calibration::{Drift, millimetres};
use crate::model::{PrintHabits, PrinterTray, Readings, Unknown};
use crate::notice::Severity;
use crate::unit::Mm;

const EDGES: [&str; 4] = ["ruler-left", "ruler-top", "ruler-right", "ruler-bottom"];

/// The printer, its tray, the ruler sheet and its four readings.
pub(super) fn printer_ui(ui: &mut Ui, view: &mut View<'_>) {
    title_ui(ui, view, "printer-title");
    let before = view.session.printing().habits.clone();
    let mut habits = before.clone();
    body_of_dialog_ui(ui, "printer", |ui| {
        where_ui(ui, view, &mut habits);
        section_ui(ui, view, &view.text("printer-section-ruler"));
        body_ui(ui, view.text("printer-why"));
        ruler_ui(ui, view, &habits);
        told_ui(ui, view);
    });
    ui.add_space(STEP);
    ui.horizontal_wrapped(|ui| {
        if second_button_ui(ui, view, &view.text("command-print-settings"), true).clicked() {
            view.push(Command::Print(PrintCommand::ShowSettings));
        }
        if second_button_ui(ui, view, &view.text("print-done"), true).clicked() {
            view.push(Command::Print(PrintCommand::Close));
        }
    });
    if habits != before {
        view.push(Command::Print(PrintCommand::Keep(Box::new(habits))));
    }
}

/// The viewer or a printer of the system, and its tray.
fn where_ui(ui: &mut Ui, view: &mut View<'_>, habits: &mut PrintHabits) {
    let session = view.session;
    let offered = match &session.printing().printers {
        Some(Ok(offered)) => offered.as_slice(),
        Some(Err(notice)) => {
            let notice = crate::notice::Notice { severity: Severity::Info, ..notice.clone() };
            notice_ui(ui, view, &notice);
            &[]
        }
        None => &[],
    };
    goes_to_ui(ui, view, offered, habits);
    if habits.direct {
        let chosen = offered.iter().find(|one| one.printer.name == habits.printer);
        let trays = chosen.map(|one| one.options.trays.as_slice()).unwrap_or_default();
        if trays.len() > 1 {
            tray_ui(ui, view, trays, habits);
        }
    } else {
        // The viewer prints on a printer of which the program knows only what it is told.
        let id = Id::unique("printer-name");
        field_ui(ui, view, &view.text("printer-name"), &mut habits.printer, id, &view.text("printer-name-hint"));
        quiet_ui(ui, view, view.text("printer-viewer-note"));
    }
}

/// The viewer, or one of the printers that the system offers.
fn goes_to_ui(ui: &mut Ui, view: &View<'_>, offered: &[OfferedPrinter], habits: &mut PrintHabits) {
    let viewer = view.text("printer-viewer");
    let shown = if habits.direct && !habits.printer.is_empty() { habits.printer.clone() } else { viewer.clone() };
    labelled_ui(ui, view, &view.text("printer-goes-to"), |ui| {
        let list = ComboBox::from_id_salt("printer").width(list_width(ui, 320.0)).selected_text(shown);
        list.show_ui(ui, |ui| {
            if ui.selectable_label(!habits.direct, viewer).clicked() {
                habits.direct = false;
                ui.close();
            }
            for one in offered {
                let name = &one.printer.name;
                if ui.selectable_label(habits.direct && habits.printer == *name, name).clicked() {
                    habits.direct = true;
                    if habits.printer != *name {
                        habits.printer.clone_from(name);
                        habits.tray.clear();
                    }
                    ui.close();
                }
            }
        })
        .response
    });
}

/// The usual tray of the printer, or another of its own.
fn tray_ui(ui: &mut Ui, view: &View<'_>, trays: &[String], habits: &mut PrintHabits) {
    let usual = view.text("printer-tray-usual");
    let shown = if habits.tray.is_empty() { usual.clone() } else { habits.tray.clone() };
    labelled_ui(ui, view, &view.text("printer-tray"), |ui| {
        let list = ComboBox::from_id_salt("tray").width(list_width(ui, 320.0)).selected_text(shown);
        list.show_ui(ui, |ui| {
            for (value, name) in [("", &usual)].into_iter().chain(trays.iter().map(|tray| (tray.as_str(), tray))) {
                if ui.selectable_label(habits.tray == value, name).clicked() {
                    value.clone_into(&mut habits.tray);
                    ui.close();
                }
            }
        })
        .response
    });
}

/// The steps of the ruler sheet, the fields for its readings, and what follows from them.
fn ruler_ui(ui: &mut Ui, view: &mut View<'_>, habits: &PrintHabits) {
    for number in 1..=2 {
        item_ui(ui, view, &format!("{number}."), &view.text(&format!("ruler-step-{number}")));
    }
    if ui.button(view.text("printer-ruler-now")).clicked() {
        view.push(Command::Print(PrintCommand::PrintRuler));
    }
    ui.add_space(STEP / 2.0);
    if habits.printer.trim().is_empty() {
        quiet_ui(ui, view, view.text("printer-needs-name"));
        return;
    }
    let known = habits.trays.iter().find(|one| one.printer == habits.printer && one.tray == habits.tray);
    // What is being typed is the field's own until it is entered.
    let draft_id = Id::unique(("readings", habits.printer.as_str(), habits.tray.as_str()));
    let kept = known.map(|one| [one.readings.left, one.readings.top, one.readings.right, one.readings.bottom]);
    let first = || kept.map_or_else(Default::default, |kept| kept.map(|edge| view.words.measure(&millimetres(edge))));
    let mut draft: [String; 4] = ui.data_mut(|data| data.get_temp(draft_id)).unwrap_or_else(first);
    for (edge, text) in EDGES.into_iter().zip(&mut draft) {
        let label = view.text_with("printer-reading", &[("edge", &view.text(edge))]);
        field_ui(ui, view, &label, text, draft_id.with(edge), "10");
    }
    let figures: Vec<f32> = draft.iter().filter_map(|text| text.trim().replace(',', ".").parse().ok()).collect();
    ui.data_mut(|data| data.insert_temp(draft_id, draft));
    let readings = match figures.as_slice() {
        &[left, top, right, bottom] => {
            Some(Readings { left: Mm(left), top: Mm(top), right: Mm(right), bottom: Mm(bottom) })
        }
        _ => None,
    };
    let paper = view.session.stationery().paper;
    ui.horizontal_wrapped(|ui| {
        let keep = egui::Button::new(view.text("printer-keep-readings"));
        if ui.add_enabled(readings.is_some(), keep).clicked()
            && let Some(readings) = readings
        {
            let (printer, tray) = (habits.printer.clone(), habits.tray.clone());
            let tray = PrinterTray { printer, tray, paper, readings, unknown: Unknown::new() };
            view.push(Command::Print(PrintCommand::Measure(Box::new(tray))));
        }
        if known.is_some() && ui.button(view.text("printer-forget-readings")).clicked() {
            ui.data_mut(|data| data.remove_temp::<[String; 4]>(draft_id));
            let (printer, tray) = (habits.printer.clone(), habits.tray.clone());
            view.push(Command::Print(PrintCommand::ForgetReadings { printer, tray }));
        }
    });
    if let Some(drift) = known.and_then(|one| Drift::of(&one.readings, one.paper).ok()) {
        drift_ui(ui, view, &habits.printer, &drift);
    }
}

/// What the printer does, and what is done against it.
fn drift_ui(ui: &mut Ui, view: &View<'_>, printer: &str, drift: &Drift) {
    let correction = drift.correction();
    let percent = |scale: f32| format!("{:.2}", scale * 100.0);
    let (right, down) = (millimetres(correction.shift_x), millimetres(correction.shift_y));
    let (width, height) = (percent(correction.scale_x), percent(correction.scale_y));
    let said = view.text_with(
        "printer-kept",
        &[("printer", printer), ("right", &right), ("down", &down), ("width", &width), ("height", &height)],
    );
    ui.label(RichText::new(said).family(theme::strong()));
    quiet_ui(ui, view, view.text("printer-kept-note"));
}

/// What was printed last, or why it was not.
pub(super) fn told_ui(ui: &mut Ui, view: &mut View<'_>) {
    if let Some(notice) = &view.session.printing().told {
        notice_ui(ui, view, notice);
    }
}
