//! The bar of the five steps at the top of the desk, and the places where their regions begin.
//!
//! It is no wizard: all five lie on the desk at once. The bar says how far each is and moves the keyboard there.

use egui::text::{LayoutJob, TextWrapping};
use egui::{Color32, FontId, Id, Rect, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::View;
use super::keys::keys_text;
use super::pieces::{heard_as_chosen, told_on_hover};
use super::sign::{Sign, paint_sign};
use crate::app::command::{Command, GuideCommand, Step};
use crate::app::session::StepState;
use crate::app::theme::{self, STEP};

/// Height of the bar, in points of the screen.
const HEIGHT: f32 = 32.0;

/// With less room than this behind its name a step does not say how far it is.
const ROOM_FOR_STATE: f32 = 48.0;

/// Width of the sign before a step's name.
const SIGN_WIDTH: f32 = 32.0;

/// Width of a step that shows its number only.
const SHORT_WIDTH: f32 = 48.0;

/// The five steps side by side, each as wide as the others; where their names do not fit, the others make room for the one
/// where the person stands and show their numbers.
pub fn steps_ui(ui: &mut Ui, view: &mut View<'_>) {
    let available = ui.available_width();
    let states = view.session.steps();
    let equal = (available / states.len() as f32).floor();
    let widest = states.iter().map(|state| name_width(ui, view, state.step)).fold(0.0, f32::max);
    let short = widest + SIGN_WIDTH + STEP > equal;
    let (bar, _) = ui.allocate_exact_size(vec2(available, HEIGHT), Sense::hover());
    let mut along = 0.0;
    for state in states {
        let width = match view.session.current_step().filter(|_| short) {
            None => equal,
            Some(current) if current == state.step => available - (states.len() - 1) as f32 * SHORT_WIDTH.min(equal),
            Some(_) => SHORT_WIDTH.min(equal),
        };
        let left = if view.is_mirrored() { bar.right() - along - width } else { bar.left() + along };
        let rect = Rect::from_min_size(pos2(left, bar.top()), vec2(width, HEIGHT));
        step_ui(ui, view, state, rect, short);
        along += width;
    }
}

fn name_width(ui: &Ui, view: &View<'_>, step: Step) -> f32 {
    let name = view.text(step.words_id());
    ui.painter().layout_no_wrap(name, FontId::new(14.0, theme::strong()), Color32::BLACK).size().x
}

fn step_ui(ui: &mut Ui, view: &mut View<'_>, state: StepState, rect: Rect, short: bool) {
    let palette = view.palette;
    let current = view.session.current_step() == Some(state.step);
    let response = ui.interact(rect, ui.scope_id().with(("step", state.step.number())), Sense::click());
    let name = view.text(state.step.words_id());
    let how_far = view.text_with(state.words_id, &[("count", &state.count.to_string())]);
    let place = state.step.number().to_string();
    let spoken = view.text_with("step-spoken", &[("place", &place), ("name", &name), ("state", &how_far)]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Tab, true, &spoken));
    heard_as_chosen(ui, &response, current);
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
    let shown = if short && !current { place } else { name };
    let says_state = !(state.done && state.words_id == "step-done");
    let line = Line { rect, mirrored: view.is_mirrored() };
    paint_sign(ui.painter(), line.square(16.0, 14.0), sign, colour);
    let ink = if current { palette.ink } else { palette.quiet };
    let after = line.words_ui(ui, SIGN_WIDTH, &shown, FontId::new(14.0, theme::strong()), ink) + STEP;
    if rect.width() - after >= ROOM_FOR_STATE && says_state {
        line.words_ui(ui, after, &how_far, FontId::proportional(13.0), palette.quiet);
    }
    if current {
        let line =
            Rect::from_min_max(pos2(rect.left() + STEP, rect.bottom() - 2.0), rect.right_bottom() - vec2(STEP, 0.0));
        ui.painter().rect_filled(line, 1.0, palette.accent);
    }
    let keys = keys_text(view, &command).unwrap_or_default();
    let tooltip = format!("{}: {how_far} ({keys})", command.tooltip(view.words));
    if told_on_hover(response, tooltip).clicked() {
        view.push(command);
    }
}

/// A line that is read from its left or from its right end.
struct Line {
    rect: Rect,
    mirrored: bool,
}

impl Line {
    /// A square whose centre is so far from the beginning.
    fn square(&self, from_start: f32, size: f32) -> Rect {
        let x = if self.mirrored { self.rect.right() - from_start } else { self.rect.left() + from_start };
        Rect::from_center_size(pos2(x, self.rect.center().y), vec2(size, size))
    }

    /// Words so far from the beginning, cut short where the line ends; yields how far from the beginning they end.
    fn words_ui(&self, ui: &Ui, from_start: f32, words: &str, font: FontId, ink: Color32) -> f32 {
        let mut job = LayoutJob::simple_singleline(words.to_owned(), font, ink);
        job.wrap = TextWrapping::truncate_at_width((self.rect.width() - STEP / 2.0 - from_start).max(0.0));
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let width = galley.size().x;
        let x = match self.mirrored {
            true => self.rect.right() - from_start - width,
            false => self.rect.left() + from_start,
        };
        ui.painter().galley(pos2(x, self.rect.center().y - galley.size().y / 2.0), galley, ink);
        from_start + width
    }
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
