//! Good news above the bottom line: it goes away by itself.

use std::time::Duration;

use egui::{Align2, Area, Frame, Id, Label, Margin, Order, RichText, Ui, WidgetInfo, vec2};

use super::View;
use super::named::parts_text;
use super::pieces::with_tooltip;
use super::sign::{Sign, sign_button_ui, sign_ui};
use crate::app::command::{Command, DeskCommand};
use crate::app::session::{Said, Toast};
use crate::app::theme::{self, STEP};

/// Room for the bottom line with its two big buttons.
const ABOVE: f32 = 72.0;

const WIDTH: f32 = 420.0;

pub fn toasts_ui(ui: &mut Ui, view: &mut View<'_>) {
    let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
    let toasts = view.session.toasts();
    let Some(change) = toasts.change_in(now) else { return };
    ui.ctx().request_repaint_after(change);
    // Above a dialog too: what was printed from it is good news as well.
    let area = Area::new(Id::unique("toasts")).order(Order::Tooltip);
    area.anchor(Align2::CENTER_BOTTOM, vec2(0.0, -ABOVE)).show(ui.ctx(), |ui| {
        for toast in toasts.at(now) {
            toast_ui(ui, view, toast);
        }
    });
}

fn toast_ui(ui: &mut Ui, view: &mut View<'_>, toast: &Toast) {
    let palette = view.palette;
    let shadow = egui::Shadow { offset: [0, 3], blur: 14, spread: 0, color: palette.shadow };
    let frame = Frame::new().fill(palette.panel).stroke(egui::Stroke::new(1.0, palette.line)).corner_radius(8);
    let (text, place) = words_of(view, &toast.said);
    frame.shadow(shadow).inner_margin(Margin::symmetric(14, 10)).outer_margin(Margin::symmetric(0, 4)).show(ui, |ui| {
        ui.set_width(WIDTH.min(ui.ctx().content_rect().width() - 6.0 * STEP));
        ui.horizontal(|ui| {
            sign_ui(ui, Sign::Tick, palette.accent, 18.0);
            ui.with_layout(view.backwards(), |ui| {
                let close = sign_button_ui(ui, view, Sign::Cross, &view.text("dialog-close"), true);
                if close.clicked() {
                    view.push(Command::Desk(DeskCommand::CloseToast(toast.number)));
                }
                if let Some(command) = &toast.offers {
                    offer_ui(ui, view, command);
                }
                ui.with_layout(view.along(), |ui| {
                    let label = ui.add(Label::new(RichText::new(&text).family(theme::strong())).wrap());
                    // Those who do not see it hear it.
                    ui.ctx().accesskit_node_builder(label.id, |node| node.set_live(egui::accesskit::Live::Polite));
                });
            });
        });
        if !place.is_empty() {
            ui.horizontal(|ui| {
                ui.add_space(18.0 + STEP);
                let text = RichText::new(&place).size(13.0).color(palette.quiet);
                ui.add(Label::new(text).truncate());
            });
        }
    });
}

fn offer_ui(ui: &mut Ui, view: &mut View<'_>, command: &Command) {
    let enabled = view.session.can(command);
    let name = command.name(view.words);
    let button = ui.add_enabled(enabled, egui::Button::new(RichText::new(&name).color(view.palette.accent)));
    button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, enabled, &name));
    if with_tooltip(view, button, command).clicked() {
        view.push(command.clone());
    }
}

fn words_of(view: &View<'_>, said: &Said) -> (String, String) {
    match said {
        Said::Words { id, arguments, place } => {
            let arguments: Vec<(&str, &str)> = arguments.iter().map(|(name, value)| (*name, value.as_str())).collect();
            (view.text_with(id, &arguments), place.clone())
        }
        Said::Brought(parts) => {
            (view.text_with("prepared-added", &[("parts", &parts_text(view, parts))]), String::new())
        }
        Said::Notice(notice) => {
            let sentence = view.words.notice(notice);
            (sentence.text, sentence.hint.unwrap_or_default())
        }
    }
}
