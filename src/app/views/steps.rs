//! The bar of the five steps at the top of the desk, and the places where their regions begin.
//!
//! It is no wizard: all five lie on the desk at once. The bar says how far each is and moves the keyboard there.

use egui::text::{LayoutJob, TextWrapping};
use egui::{Color32, FontId, Id, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::View;
use super::pieces::{Sign, paint_sign};
use crate::app::command::Command;
use crate::app::session::{GuideCommand, Step, StepState};
use crate::app::theme::{self, STEP};

/// Height of the bar, in points of the screen.
const HEIGHT: f32 = 32.0;

/// With less room than this behind its name a step does not say how far it is.
const ROOM_FOR_STATE: f32 = 48.0;

/// The five steps side by side, each as wide as the others.
pub fn steps_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let width = (ui.available_width() / Step::ALL.len() as f32).floor();
        for state in view.session.steps() {
            step_ui(ui, view, state, width);
        }
    });
}

fn step_ui(ui: &mut Ui, view: &mut View<'_>, state: StepState, width: f32) {
    let palette = view.palette;
    let current = view.session.stands_at() == state.step;
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::click());
    let name = view.text(state.step.words_id());
    let how_far = view.text_with(state.words_id, &[("count", &state.count.to_string())]);
    let place = state.step.number().to_string();
    let spoken = view.text_with("step-spoken", &[("place", &place), ("name", &name), ("state", &how_far)]);
    response.widget_info(|| WidgetInfo::selected(egui::Role::Tab, true, current, &spoken));
    let command = Command::Guide(GuideCommand::GoTo(state.step));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, 6.0, palette.touched);
    }
    if response.has_focus() {
        ui.painter().rect_stroke(rect, 6.0, Stroke::new(1.5, palette.accent), StrokeKind::Inside);
    }
    let (sign, colour) = match state.done {
        true => (Sign::Tick, palette.accent),
        false => (Sign::Empty, palette.quiet),
    };
    let at = Rect::from_center_size(pos2(rect.left() + 16.0, rect.center().y), vec2(14.0, 14.0));
    paint_sign(ui.painter(), at, sign, colour);
    let ink = if current { palette.ink } else { palette.quiet };
    let left = rect.left() + 32.0;
    let after = words_ui(ui, rect, left, &name, FontId::new(14.0, theme::strong()), ink) + STEP;
    if rect.right() - after >= ROOM_FOR_STATE && !(state.done && state.words_id == "step-done") {
        words_ui(ui, rect, after, &how_far, FontId::proportional(13.0), palette.quiet);
    }
    if current {
        let line =
            Rect::from_min_max(pos2(rect.left() + STEP, rect.bottom() - 2.0), rect.right_bottom() - vec2(STEP, 0.0));
        ui.painter().rect_filled(line, 1.0, palette.accent);
    }
    let tooltip = format!("{}: {how_far} ({})", command.tooltip(view.words), shortcut(ui, &command));
    if response.on_hover_text(tooltip).clicked() {
        view.push(command);
    }
}

/// Words on one line from this place on, cut short where the step ends; yields where they end.
fn words_ui(ui: &Ui, step: Rect, left: f32, words: &str, font: FontId, ink: Color32) -> f32 {
    let mut job = LayoutJob::simple_singleline(words.to_owned(), font, ink);
    job.wrap = TextWrapping::truncate_at_width((step.right() - STEP / 2.0 - left).max(0.0));
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let at = pos2(left, step.center().y - galley.size().y / 2.0);
    let right = at.x + galley.size().x;
    ui.painter().galley(at, galley, ink);
    right
}

fn shortcut(ui: &Ui, command: &Command) -> String {
    command.shortcut().map(|shortcut| ui.ctx().format_shortcut(&shortcut)).unwrap_or_default()
}

/// Where the region of a step begins: the keyboard lands here, and Tab leads on into the region.
pub fn region_ui(ui: &mut Ui, view: &View<'_>, step: Step) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 2.0), Sense::focusable_noninteractive());
    let name = view.text_with("step-region", &[("name", &view.text(step.words_id()))]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &name));
    if view.session.wants_focus(step) {
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.has_focus() {
        ui.painter().rect_filled(rect, 1.0, view.palette.accent);
    }
    ui.data_mut(|data| data.insert_temp(region_id(step), rect));
}

/// Where the region of a step began in the last frame.
pub fn region_start(ctx: &egui::Context, step: Step) -> Option<Rect> {
    ctx.data(|data| data.get_temp(region_id(step)))
}

fn region_id(step: Step) -> Id {
    Id::unique(("region", step.number()))
}
