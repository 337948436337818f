//! The hints of the first days: one at a time, above the letter, until the person has done it or has read it.

use egui::{Button, FontId, Frame, Label, Margin, RichText, TextStyle, Ui, vec2};

use super::View;
use super::pieces::quiet_ui;
use crate::app::command::{Command, GuideCommand, Hint};

use crate::app::theme::{self, STEP};

/// With less room than this the buttons stand below the words.
const ROOMY: f32 = 520.0;

/// The hint that is open, if one is.
pub fn hint_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(hint) = view.session.hint() else { return };
    Frame::new().fill(view.palette.chosen).inner_margin(Margin::symmetric(16, 8)).show(ui, |ui| {
        let width = ui.available_width();
        ui.set_min_width(width);
        ui.spacing_mut().item_spacing.y = STEP / 2.0;
        if width < ROOMY {
            words_ui(ui, view, hint);
            ui.horizontal_wrapped(|ui| buttons_ui(ui, view, hint));
            return;
        }
        ui.horizontal(|ui| {
            // As high as the words are: they come first, with room kept for the buttons.
            let buttons = buttons_width(ui, view, hint) + 2.0 * STEP;
            ui.allocate_ui_with_layout(vec2(width - buttons, 0.0), view.below(), |ui| {
                ui.set_width(width - buttons);
                words_ui(ui, view, hint);
            });
            ui.with_layout(view.backwards(), |ui| buttons_ui(ui, view, hint));
        });
    });
}

fn words_ui(ui: &mut Ui, view: &View<'_>, hint: Hint) {
    ui.spacing_mut().item_spacing.y = 2.0;
    quiet_ui(ui, view, view.text_with("hint-place", &[("place", &hint.number().to_string())]));
    ui.add(Label::new(RichText::new(view.text(hint.words_id())).size(14.0)).wrap());
}

/// What the buttons need beside each other, in the language of the window.
fn buttons_width(ui: &Ui, view: &View<'_>, hint: Hint) -> f32 {
    let around = 2.0 * ui.spacing().button_padding.x + ui.spacing().item_spacing.x;
    let font = FontId::new(TextStyle::Button.resolve(ui.style()).size, theme::strong());
    let width = |id: &str, least: f32| {
        let text = ui.painter().layout_no_wrap(view.text(id), font.clone(), view.palette.ink);
        (text.size().x + around).max(least)
    };
    width("hint-read", 72.0) + did_of(hint).map_or(0.0, |(id, _)| width(id, 0.0))
}

/// What the hint speaks of, to be done at once, and the way to have it gone.
fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, hint: Hint) {
    let strong = |text: String| RichText::new(text).family(theme::strong()).color(view.palette.accent);
    let read = Button::new(strong(view.text("hint-read"))).fill(view.palette.panel);
    let do_it = did_of(hint).map(|(id, command)| (Button::new(strong(view.text(id))), command));
    if ui.add(read.min_size(vec2(72.0, theme::TOUCH))).clicked() {
        view.push(Command::Guide(GuideCommand::HintRead(hint)));
    }
    if let Some((button, command)) = do_it
        && ui.add(button.fill(view.palette.panel).min_size(vec2(0.0, theme::TOUCH))).clicked()
    {
        view.push(command);
    }
}

/// The words and the command of what a hint speaks of, where it is one click.
fn did_of(hint: Hint) -> Option<(&'static str, Command)> {
    match hint {
        Hint::You => Some(("hint-you-do", Command::Guide(GuideCommand::WriteName))),
        Hint::Write | Hint::Sheet => None,
    }
}
