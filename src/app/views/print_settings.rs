//! How letters are printed: envelopes, paper and type, what is printed with them, where it goes.
//!
//! Who uses plain envelopes sees nothing of windows here.

use egui::{ComboBox, DragValue, Slider, Ui};

use super::View;
use super::named::envelope_name;
use super::pieces::{
    labelled_ui, list_width, main_button_ui, modal_ui, notice_ui, quiet_ui, second_button_ui, section_ui,
};
use super::printer::{printer_ui, told_ui};
use super::question::{body_of_dialog_ui, title_ui};
use super::window_fit::window_fit_ui;
use crate::app::command::Command;
use crate::app::printing::PrintCommand;
use crate::app::session::PrintView;
use crate::app::theme::STEP;
use crate::data::envelopes::{Envelope, LabelSheet};
use crate::model::{Choices, PrintHabits, Stationery, Typeface};
use crate::typeset::{BODY_SIZE, SIZES};
use crate::unit::Pt;

/// What big type is.
const BIG: Pt = Pt(14.0);

/// What of printing stands in front of the desk, if anything does.
pub fn printing_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(shown) = view.session.printing().view else { return };
    let closes = modal_ui(ui, view, "printing", 720.0, |ui, view| match shown {
        PrintView::Settings => settings_ui(ui, view),
        PrintView::Printer => printer_ui(ui, view),
    });
    if closes {
        view.push(Command::Print(PrintCommand::Close));
    }
}

/// The one question, asked once: beside the first letters that were made to be printed.
pub(super) fn question_ui(ui: &mut Ui, view: &mut View<'_>) {
    if !view.session.asks_for_envelopes() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.label(view.text("print-question-title"));
        if ui.button(view.text("print-envelopes-plain")).clicked() {
            view.push(Command::Print(PrintCommand::UsePlainEnvelopes));
        }
        if ui.button(view.text("print-envelopes-window")).clicked() {
            view.push(Command::Print(PrintCommand::UseWindowEnvelopes));
        }
        quiet_ui(ui, view, view.text("print-question-later"));
    });
}

fn settings_ui(ui: &mut Ui, view: &mut View<'_>) {
    title_ui(ui, view, "print-settings-title");
    let before = view.session.work().choices.clone();
    let habits_before = view.session.printing().habits.clone();
    let (mut choices, mut habits) = (before.clone(), habits_before.clone());
    body_of_dialog_ui(ui, "print-settings", |ui| {
        envelopes_ui(ui, view, &mut choices);
        section_ui(ui, view, &view.text("print-section-type"));
        layout_ui(ui, view, &mut choices);
        type_ui(ui, view, &mut choices);
        lines_ui(ui, view, &mut choices);
        section_ui(ui, view, &view.text("print-section-stack"));
        stack_ui(ui, view, &mut habits);
        section_ui(ui, view, &view.text("print-section-addresses"));
        addresses_ui(ui, view, &mut habits);
        told_ui(ui, view);
    });
    ui.add_space(STEP);
    ui.horizontal_wrapped(|ui| {
        let print = Command::PrintLetters;
        if main_button_ui(ui, view, &print.name(view.words), view.session.can(&print)).clicked() {
            view.push(Command::Print(PrintCommand::Close));
            view.push(print);
        }
        if second_button_ui(ui, view, &view.text("print-done"), true).clicked() {
            view.push(Command::Print(PrintCommand::Close));
        }
    });
    if choices != before {
        view.push(Command::Print(PrintCommand::Choose(Box::new(choices))));
    } else if habits != habits_before {
        view.push(Command::Print(PrintCommand::Keep(Box::new(habits))));
    }
}

/// Plain or window; with a window, which envelope, and how the letters lie in it.
fn envelopes_ui(ui: &mut Ui, view: &mut View<'_>, choices: &mut Choices) {
    section_ui(ui, view, &view.text("print-section-envelopes"));
    let has_window = view.session.window_envelope().is_some();
    ui.horizontal_wrapped(|ui| {
        if ui.radio(!has_window, view.text("print-envelopes-plain")).clicked() && has_window {
            view.push(Command::Print(PrintCommand::UsePlainEnvelopes));
        }
        if ui.radio(has_window, view.text("print-envelopes-window")).clicked() && !has_window {
            view.push(Command::Print(PrintCommand::UseWindowEnvelopes));
        }
    });
    let Some(chosen) = view.session.window_envelope() else { return };
    let made_for = view.session.stationery().envelopes;
    // Those that the layout is made for come first.
    let all = view.session.papers().envelopes.iter();
    let mut offered: Vec<&Envelope> = all.filter(|envelope| envelope.window.is_some()).collect();
    offered.sort_by_key(|envelope| !made_for.contains(&envelope.id));
    labelled_ui(ui, view, &view.text("print-envelope"), |ui| {
        ComboBox::from_id_salt("window-envelope")
            .width(list_width(ui, 400.0))
            .selected_text(envelope_name(view, chosen))
            .show_ui(ui, |ui| {
                for envelope in offered {
                    if ui.selectable_label(envelope.id == chosen.id, envelope_name(view, envelope)).clicked() {
                        choices.envelope = Some(envelope.id.clone());
                        ui.close();
                    }
                }
            })
            .response
    });
    window_fit_ui(ui, view, chosen);
}

fn layout_ui(ui: &mut Ui, view: &mut View<'_>, choices: &mut Choices) {
    let words = view.words;
    let name = |layout: &Stationery| words.stationery(layout);
    let usual = view.text_with("print-layout-usual", &[("layout", &name(&view.session.stationery()))]);
    let layouts = &view.session.papers().stationeries;
    let chosen = choices.stationery.as_ref().and_then(|id| layouts.iter().find(|layout| layout.id == *id));
    let shown = chosen.map_or_else(|| usual.clone(), name);
    labelled_ui(ui, view, &view.text("print-layout"), |ui| {
        ComboBox::from_id_salt("layout")
            .width(list_width(ui, 400.0))
            .selected_text(shown)
            .show_ui(ui, |ui| {
                if ui.selectable_label(chosen.is_none(), view.text("print-layout-by-country")).clicked() {
                    choices.stationery = None;
                    ui.close();
                }
                for layout in layouts {
                    let is_chosen = chosen.is_some_and(|one| one.id == layout.id);
                    if ui.selectable_label(is_chosen, name(layout)).clicked() {
                        choices.stationery = Some(layout.id.clone());
                        ui.close();
                    }
                }
            })
            .response
    });
    for notice in &view.session.printing().paper_notices {
        notice_ui(ui, view, notice);
    }
}

fn type_ui(ui: &mut Ui, view: &View<'_>, choices: &mut Choices) {
    let chosen = &mut choices.type_choices;
    ui.horizontal_wrapped(|ui| {
        ui.radio_value(&mut chosen.typeface, Typeface::Serif, view.text("print-serif"));
        ui.radio_value(&mut chosen.typeface, Typeface::Sans, view.text("print-sans"));
    });
    let usual = view.session.stationery().body_size.unwrap_or(BODY_SIZE);
    let mut size = chosen.size.unwrap_or(usual).0;
    let words = view.words;
    let slider = Slider::new(&mut size, SIZES)
        .step_by(0.5)
        .custom_formatter(|size, _| words.measure(&size.to_string()))
        .custom_parser(|typed| typed.trim().replace(',', ".").parse().ok())
        .suffix(" pt");
    if labelled_ui(ui, view, &view.text("print-size"), |ui| ui.add(slider)).changed() {
        chosen.size = Some(Pt(size)).filter(|size| *size != usual);
    }
    ui.horizontal_wrapped(|ui| {
        let mut big = chosen.size == Some(BIG);
        if ui.checkbox(&mut big, view.text("print-big")).changed() {
            chosen.size = big.then_some(BIG);
        }
        ui.checkbox(&mut chosen.justified, view.text("print-justified"));
        ui.checkbox(&mut chosen.hyphenated, view.text("print-hyphenated"));
    });
}

fn lines_ui(ui: &mut Ui, view: &View<'_>, choices: &mut Choices) {
    let layout = view.session.stationery();
    ui.horizontal_wrapped(|ui| {
        if layout.return_line_height.0 > 0.0 {
            ui.checkbox(&mut choices.return_line, view.text("print-return-line"));
        }
        if !layout.fold_marks.is_empty() || layout.hole_mark.is_some() {
            ui.checkbox(&mut choices.fold_marks, view.text("print-fold-marks"));
        }
        if view.session.case().practice {
            ui.checkbox(&mut choices.practice_line, view.text("print-practice-line"));
        }
    });
}

fn stack_ui(ui: &mut Ui, view: &mut View<'_>, habits: &mut PrintHabits) {
    ui.checkbox(&mut habits.cover_sheet, view.text("print-cover-sheet"));
    let count = view.session.entries().len().max(1);
    let mut begin = view.session.printing().begin_at.max(1);
    let number =
        labelled_ui(ui, view, &view.text("print-begin-at"), |ui| ui.add(DragValue::new(&mut begin).range(1..=count)));
    if number.changed() {
        view.push(Command::Print(PrintCommand::BeginAt(begin)));
    }
    let to = if habits.direct && !habits.printer.is_empty() {
        view.text_with("print-goes-to", &[("printer", &habits.printer)])
    } else {
        view.text("print-goes-to-viewer")
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(to);
        if ui.button(view.text("command-printer")).clicked() {
            view.push(Command::Print(PrintCommand::ShowPrinter));
        }
    });
}

/// Envelopes to print on, and labels.
fn addresses_ui(ui: &mut Ui, view: &mut View<'_>, habits: &mut PrintHabits) {
    let can = view.session.can(&Command::PrintLetters);
    let session = view.session;
    let plain = || session.papers().envelopes.iter().filter(|envelope| envelope.window.is_none());
    let chosen = session.printed_envelope();
    ui.horizontal_wrapped(|ui| {
        labelled_ui(ui, view, &view.text("print-envelopes"), |ui| {
            ComboBox::from_id_salt("printed-envelope")
                .width(list_width(ui, 240.0))
                .selected_text(chosen.map(|envelope| envelope_name(view, envelope)).unwrap_or_default())
                .show_ui(ui, |ui| {
                    for envelope in plain() {
                        let is_chosen = chosen.is_some_and(|one| one.id == envelope.id);
                        if ui.selectable_label(is_chosen, envelope_name(view, envelope)).clicked() {
                            habits.printed_envelope.clone_from(&envelope.id);
                            ui.close();
                        }
                    }
                })
                .response
        });
        if ui.add_enabled(can, egui::Button::new(view.text("print-envelopes-now"))).clicked() {
            view.push(Command::Print(PrintCommand::PrintEnvelopes { only: None }));
        }
    });
    ui.checkbox(&mut habits.sender_on_flap, view.text("print-sender-on-flap"));
    let sheet = session.label_sheet();
    let name = |sheet: &LabelSheet| {
        let name = if sheet.name.is_empty() { &sheet.id } else { &sheet.name };
        format!("{name} ({} × {})", sheet.columns, sheet.rows)
    };
    ui.horizontal_wrapped(|ui| {
        labelled_ui(ui, view, &view.text("print-labels"), |ui| {
            ComboBox::from_id_salt("labels")
                .width(list_width(ui, 240.0))
                .selected_text(sheet.map(name).unwrap_or_default())
                .show_ui(ui, |ui| {
                    for offered in &session.papers().label_sheets {
                        let is_chosen = sheet.is_some_and(|one| one.id == offered.id);
                        if ui.selectable_label(is_chosen, name(offered)).clicked() {
                            habits.labels.clone_from(&offered.id);
                            habits.label_start = 1;
                            ui.close();
                        }
                    }
                })
                .response
        });
        if ui.add_enabled(can, egui::Button::new(view.text("print-labels-now"))).clicked() {
            view.push(Command::Print(PrintCommand::PrintLabels { only: None }));
        }
    });
    let most = sheet.map_or(1, LabelSheet::count);
    labelled_ui(ui, view, &view.text("print-label-start"), |ui| {
        ui.add(DragValue::new(&mut habits.label_start).range(1..=most))
    });
}
