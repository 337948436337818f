//! The hints of the first days: one at a time, above the letter, until the person has done it or has read it.

use egui::{Align, Button, Layout, RichText, Ui, vec2};

use super::View;
use super::pieces::quiet_ui;
use crate::app::command::Command;
use crate::app::session::GuideCommand;
use crate::app::theme::{self, STEP};

/// The hint that is open, if one is.
pub fn hint_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(hint) = view.session.hint() else { return };
    let frame = egui::Frame::new().fill(view.palette.chosen).inner_margin(egui::Margin::symmetric(16, 8));
    egui::Panel::top("hint").frame(frame).show_separator_line(false).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let text = RichText::new(view.text("hint-read")).family(theme::strong()).color(view.palette.accent);
            if ui.add(Button::new(text).fill(view.palette.panel).min_size(vec2(72.0, theme::TOUCH))).clicked() {
                view.push(Command::Guide(GuideCommand::HintRead(hint)));
            }
            ui.add_space(STEP);
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                let place = view.text_with("hint-place", &[("place", &hint.number().to_string())]);
                quiet_ui(ui, view, place);
                ui.add(egui::Label::new(RichText::new(view.text(hint.words_id())).size(14.0)).wrap());
            });
        });
    });
}
