//! Where things stand: the bars above and below, and between them as many columns as there is room for.

use std::time::Duration;

use egui::{
    Align, CentralPanel, Context, Frame, IdSalt, Layout, Margin, Order, Panel, Pos2, Rect, ScrollArea, Shape, Ui,
    UiBuilder, Vec2,
};

use super::DeskWindow;
use super::ground::ground;
use crate::app::command::{Room, Step};
use crate::app::page_view::PageView;
use crate::app::session::Side;
use crate::app::theme::{self, Palette};
use crate::app::views::{self, CommandPalette, View};

/// From this width on three columns stand side by side with room around them, in points of the screen.
const ROOMY: f32 = 1400.0;

/// From this width on three columns stand side by side: the page between them can still be read.
const THREE: f32 = 1120.0;

/// From this width on the letter has one column beside it.
const TWO: f32 = 660.0;

/// Below this height the bars scroll with what is between them: text at 300 percent leaves no other room.
const LOW: f32 = 400.0;

/// The same where the window is narrow, and the bar at the bottom has two lines.
const LOW_AND_NARROW: f32 = 560.0;

/// The letter keeps this width, however wide somebody draws the columns.
const LEAST_LETTER: f32 = 420.0;

/// How high the bar at the bottom is in its first frame: as high as its buttons make it.
pub(super) const BOTTOM: f32 = 61.0;

/// How the desk is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Division {
    /// The case, the letter and the addressees side by side.
    Three { roomy: bool },
    /// The letter, and beside it the case or the addressees: what the person went to last.
    Two,
    /// What belongs to the step where the person stands.
    One,
}

impl Division {
    fn of(width: f32) -> Self {
        match width {
            _ if width >= THREE => Self::Three { roomy: width >= ROOMY },
            _ if width >= TWO => Self::Two,
            _ => Self::One,
        }
    }
}

impl DeskWindow {
    /// Everything in the window.
    pub(super) fn window_ui(&mut self, ui: &mut Ui, now: Duration) {
        // The window is cleared in the colour of its bars and columns: they paint no ground of their own.
        let bar = Frame::new();
        let low = is_low(ui.available_size());
        let at_desk = self.session.room() == Room::Desk;
        Panel::top("menu")
            .frame(bar.inner_margin(Margin::symmetric(12, 5)))
            .show(ui, |ui| self.show(ui, |ui, view, _| views::menu_ui(ui, view)));
        if low && at_desk {
            self.low_desk_ui(ui, now);
        } else {
            // In a low window a room has its own way back.
            if !low {
                Panel::top("steps")
                    .frame(bar.inner_margin(steps_margin()))
                    .show(ui, |ui| self.show(ui, |ui, view, _| views::steps_ui(ui, view)));
            }
            // Read and walked last, as the last step; how high it is, is known from the frame before.
            let below = ui.available_rect_before_wrap();
            let above = below.with_max_y(below.bottom() - self.bottom);
            let mut middle = ui.new_child(UiBuilder::new().max_rect(above));
            if at_desk {
                self.desk_ui(&mut middle, now, below.with_min_y(above.bottom()));
            } else {
                let room = bar.inner_margin(Margin::symmetric(20, 0));
                CentralPanel::default()
                    .frame(room)
                    .show(&mut middle, |ui| self.show(ui, |ui, view, _| views::room_ui(ui, view)));
            }
            let bottom = Panel::bottom("bottom")
                .default_size(BOTTOM)
                .frame(bar.inner_margin(Margin::symmetric(20, 10)))
                .show(ui, |ui| self.show(ui, |ui, view, _| views::bottom_ui(ui, view)));
            if at_desk {
                self.note_drawn();
            }
            let height = bottom.response.rect.height();
            if (height - self.bottom).abs() > 0.5 {
                self.bottom = height;
                ui.request_repaint();
            }
        }
        let mut command_palette = std::mem::take(&mut self.command_palette);
        self.show(ui, |ui, view, _| in_front_ui(ui, view, &mut command_palette));
        self.command_palette = command_palette;
    }

    /// Columns side by side, as many as there is room for.
    fn desk_ui(&mut self, ui: &mut Ui, now: Duration, print: Rect) {
        let width = ui.available_width();
        let division = Division::of(width);
        let mut regions = Regions { print, ..Regions::default() };
        match division {
            Division::Three { roomy } => {
                let most = ((width - LEAST_LETTER) / 2.0).min(480.0);
                let (case, people) = if roomy { (328.0, 352.0) } else { (256.0, 304.0) };
                regions.case = self.side_ui(ui, Side::Case, division, [case - 16.0, case, most]);
                regions.people = self.side_ui(ui, Side::People, division, [people - 16.0, people, most]);
            }
            Division::Two => {
                let most = (width - LEAST_LETTER).clamp(240.0, 400.0);
                let side = self.session.side();
                let rect = self.side_ui(ui, side, division, [232.0, most.min(288.0), most]);
                *regions.of(side) = rect;
            }
            Division::One => {}
        }
        // What was typed beside the page stands on the page in the same frame.
        self.drain_midway(ui, now);
        let one = (division == Division::One).then(|| self.session.stands_at());
        let middle = CentralPanel::default().frame(Frame::new()).show(ui, |ui| {
            let under = ui.painter().add(Shape::Noop);
            self.pages.covered.clear();
            ui.spacing_mut().item_spacing.y = 0.0;
            self.show(ui, |ui, view, _| views::hint_ui(ui, view));
            ui.spacing_mut().item_spacing.y = theme::STEP;
            let whole = ui.clip_rect().with_min_y(ui.cursor().top());
            self.region_ui(ui, one);
            if is_letter(one) {
                ui.painter().set(under, ground(whole, &self.pages.covered, self.palette(ui).desk));
            }
        });
        regions.letter = middle.response.rect;
        if one.is_none()
            && let Some(step) = regions.touched(ui.ctx())
        {
            self.session.stand_at(step);
        }
    }

    /// Bars and region below each other in one column that scrolls.
    fn low_desk_ui(&mut self, ui: &mut Ui, now: Duration) {
        self.flows = true;
        CentralPanel::default().frame(Frame::new()).show(ui, |ui| {
            ScrollArea::vertical().id_salt("window").auto_shrink(false).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let bar = Frame::new();
                bar.inner_margin(steps_margin()).show(ui, |ui| self.show(ui, |ui, view, _| views::steps_ui(ui, view)));
                self.show(ui, |ui, view, _| views::hint_ui(ui, view));
                self.drain_midway(ui, now);
                let one = Some(self.session.stands_at());
                // A letter lies on the desk.
                let under = if is_letter(one) { Frame::new().fill(self.palette(ui).desk) } else { Frame::new() };
                under.show(ui, |ui| {
                    ui.spacing_mut().item_spacing.y = theme::STEP;
                    ui.set_min_width(ui.available_width());
                    self.region_ui(ui, one);
                });
                bar.inner_margin(Margin::symmetric(20, 10))
                    .show(ui, |ui| self.show(ui, |ui, view, _| views::bottom_ui(ui, view)));
            });
        });
        self.flows = false;
        self.note_drawn();
    }

    /// What fills the middle: the letter, or, where there is room for one region only, that of the step.
    fn region_ui(&mut self, ui: &mut Ui, one: Option<Step>) {
        match one {
            Some(Step::Case) => self.column_ui(ui, Side::Case),
            Some(Step::You | Step::Addressees) => self.column_ui(ui, Side::People),
            Some(Step::Letters | Step::Print) | None => {
                self.show(ui, views::letter_ui);
            }
        }
    }

    /// A column beside the letter; its least, usual and greatest width. The case stands where reading begins.
    fn side_ui(&mut self, ui: &mut Ui, side: Side, division: Division, [least, usual, most]: [f32; 3]) -> Rect {
        let begins = (side == Side::Case || division == Division::Two) != self.words.language().is_right_to_left();
        // A width that a person chose is remembered for windows of that size.
        let id = ("side", side, division == Division::Three { roomy: true }, begins);
        let panel = if begins { Panel::left(id) } else { Panel::right(id) };
        let panel = panel.frame(Frame::new()).default_size(usual).size_range(least..=most.max(least));
        let divider = ui.scope_id().with_salt(IdSalt::new(id)).with("__resize");
        let shown = panel.show(ui, |ui| self.column_ui(ui, side)).response;
        // egui calls the edge that is drawn by one English name, whichever column it is of.
        let name = match side {
            Side::Case => self.words.text("divider-case"),
            Side::People => self.words.text("divider-people"),
        };
        ui.ctx().accesskit_node_builder(divider, |node| node.set_label(name));
        shown.rect
    }

    fn column_ui(&mut self, ui: &mut Ui, side: Side) {
        let (begin, end) = (20, 4);
        let mirrored = self.words.language().is_right_to_left();
        let (left, right) = if mirrored { (end, begin) } else { (begin, end) };
        Frame::new().inner_margin(Margin { left, right, top: 8, bottom: 0 }).show(ui, |ui| {
            self.show(ui, |ui, view, _| match side {
                Side::Case => views::case_ui(ui, view),
                Side::People => views::addressees_ui(ui, view),
            });
        });
    }

    /// Hands the screen to a view, in the direction in which the language of the window is read.
    fn show(&mut self, ui: &mut Ui, content: impl FnOnce(&mut Ui, &mut View<'_>, &mut PageView)) {
        let (palette, flows) = (self.palette(ui), self.flows);
        let mut view =
            View { session: &self.session, words: &self.words, palette, flows, commands: &mut self.commands };
        let pages = &mut self.pages;
        if view.is_mirrored() {
            ui.with_layout(Layout::top_down(Align::Max), |ui| content(ui, &mut view, pages));
        } else {
            content(ui, &mut view, pages);
        }
    }

    fn palette(&self, ui: &Ui) -> &'static Palette {
        self.session.appearance().palette(ui.theme())
    }

    /// Carries out what was asked for so far, so that it shows in the same frame.
    fn drain_midway(&mut self, ui: &Ui, now: Duration) {
        if self.drain(ui.ctx(), now) {
            self.asked_midway = true;
            ui.request_repaint();
        }
    }

    fn note_drawn(&mut self) {
        // What was asked for midway may want the keyboard where this frame had been already.
        if !std::mem::take(&mut self.asked_midway) {
            self.session.focus_was_given();
        }
        self.session.set_scale(self.pages.scale);
        self.session.caret_was_seen();
    }
}

fn in_front_ui(ui: &mut Ui, view: &mut View<'_>, command_palette: &mut CommandPalette) {
    views::toasts_ui(ui, view);
    views::printing_ui(ui, view);
    views::dialogs_ui(ui, view);
    views::palette_ui(ui, view, command_palette);
    let in_front = view.session.question().is_some() || view.session.is_print_view_open() || command_palette.open;
    views::keyboard_back(ui, in_front);
}

fn is_low(size: Vec2) -> bool {
    size.y < if Division::of(size.x) == Division::One { LOW_AND_NARROW } else { LOW }
}

fn steps_margin() -> Margin {
    Margin { left: 12, right: 12, top: 0, bottom: 4 }
}

fn is_letter(one: Option<Step>) -> bool {
    matches!(one, None | Some(Step::Letters | Step::Print))
}

/// Where the steps lie on the screen.
struct Regions {
    case: Rect,
    /// The writer above, the addressees below.
    people: Rect,
    letter: Rect,
    print: Rect,
}

impl Default for Regions {
    fn default() -> Self {
        Self { case: Rect::NOTHING, people: Rect::NOTHING, letter: Rect::NOTHING, print: Rect::NOTHING }
    }
}

impl Regions {
    fn of(&mut self, side: Side) -> &mut Rect {
        match side {
            Side::Case => &mut self.case,
            Side::People => &mut self.people,
        }
    }

    /// The step in which the person clicks or has the keyboard; none where that is in no step, or in front of the desk.
    fn touched(&self, ctx: &Context) -> Option<Step> {
        // A quick click is pressed and let go in one frame: then nothing is known of where it began.
        let origin = |pointer: &egui::PointerState| pointer.press_origin().or(pointer.interact_pos());
        let pressed = ctx.input(|input| input.pointer.any_pressed().then(|| origin(&input.pointer)).flatten());
        if let Some(at) = pressed {
            let behind = ctx.layer_id_at(at).is_none_or(|layer| layer.order == Order::Background);
            return behind.then(|| self.step_at(ctx, at)).flatten();
        }
        let focused = ctx.memory(|memory| memory.focused()).and_then(|id| ctx.read_response(id))?;
        let behind = focused.layer_id.order == Order::Background;
        behind.then(|| self.step_at(ctx, focused.rect.center_top())).flatten()
    }

    fn step_at(&self, ctx: &Context, at: Pos2) -> Option<Step> {
        if self.case.contains(at) {
            return Some(Step::Case);
        }
        if self.people.contains(at) {
            let addressees = views::region_start(ctx, Step::Addressees);
            let below = addressees.is_some_and(|start| start.top() <= at.y);
            return Some(if below { Step::Addressees } else { Step::You });
        }
        if self.print.contains(at) {
            return Some(Step::Print);
        }
        self.letter.contains(at).then_some(Step::Letters)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pixels: f32, percent: f32, division: Division) {
        assert_eq!(Division::of(pixels * 100.0 / percent), division, "{pixels} pixels at {percent} percent");
    }

    #[test]
    fn there_are_as_many_columns_as_can_be_read() {
        check(1440.0, 100.0, Division::Three { roomy: true });
        check(1280.0, 100.0, Division::Three { roomy: false });
        check(1024.0, 100.0, Division::Two);
        check(1440.0, 125.0, Division::Three { roomy: false });
        check(1440.0, 200.0, Division::Two);
        check(1024.0, 175.0, Division::One);
        check(1440.0, 300.0, Division::One);
        check(3840.0, 300.0, Division::Three { roomy: false });
    }
}
