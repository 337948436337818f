//! What every question has in common: its heading, its answers, and where the keyboard is before, in and after it.

use egui::{Id, Label, Response, RichText, ScrollArea, Sense, Ui, WidgetInfo};

use super::View;
use super::pieces::{main_button_ui, name_dialog, quiet_ui, second_button_ui};
use crate::app::command::Command;
use crate::app::theme::STEP;

/// The heading of what stands in front. It has the keyboard until something below it takes it: Tab leads on from there, a screen
/// reader hears it, and Enter does nothing.
pub fn title_ui(ui: &mut Ui, view: &View<'_>, id: &str) -> Response {
    let title = view.text(id);
    name_dialog(ui, &title);
    let text = RichText::new(&title).heading();
    let heading = ui.add(Label::new(text).wrap().sense(Sense::focusable_noninteractive()));
    heading.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &title));
    if appears(ui, Id::unique(("title", id))) {
        heading.request_focus();
    }
    heading
}

/// The answers to a question. When it appears the keyboard is on the one that changes nothing, and a screen reader hears it.
pub fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, confirm: Option<&str>, dismiss: &str) {
    let appears = appears(ui, Id::unique(("question", confirm, dismiss)));
    ui.add_space(STEP);
    ui.horizontal_wrapped(|ui| {
        if let Some(confirm) = confirm
            && main_button_ui(ui, view, &view.text(confirm), true).clicked()
        {
            view.push(Command::Confirm);
        }
        let dismisses = second_button_ui(ui, view, &view.text(dismiss), true);
        if appears {
            dismisses.request_focus();
        }
        if dismisses.clicked() {
            view.push(Command::Dismiss);
        }
    });
}

/// Two ways out, each with what it does below it; the first is the usual one.
pub fn ways_ui(ui: &mut Ui, view: &mut View<'_>, ways: [(&str, Command); 2]) {
    for (place, (id, command)) in ways.into_iter().enumerate() {
        ui.add_space(STEP);
        let text = view.text(id);
        // In a line of its own the words stand in the middle of the button.
        let button = ui.horizontal(|ui| match place {
            0 => main_button_ui(ui, view, &text, true),
            _ => second_button_ui(ui, view, &text, true),
        });
        if button.inner.clicked() {
            view.push(command);
        }
        quiet_ui(ui, view, view.text(&format!("{id}.help")));
    }
}

/// What had the keyboard before something came in front.
#[derive(Debug, Clone, Copy, Default)]
struct Before {
    focused: Option<Id>,
    /// Frames since nothing is in front any more; none: nothing was.
    behind_for: Option<u8>,
}

/// Gives the keyboard back to what had it, once nothing is in front any more.
pub fn keyboard_back(ui: &Ui, in_front: bool) {
    let id = Id::unique("keyboard-before");
    let mut before: Before = ui.data(|data| data.get_temp(id)).unwrap_or_default();
    let focused = ui.memory(|memory| memory.focused());
    before.behind_for = match (in_front, before.behind_for) {
        (true, _) => Some(0),
        (false, None) => {
            before.focused = focused;
            None
        }
        // What was in front has the keyboard for some frames longer; what was asked for in it may want it itself.
        (false, Some(frames)) if frames < 4 => {
            let is_there = |one| frames > 1 && ui.ctx().read_response(one).is_some();
            if let (None, Some(before)) = (focused, before.focused) {
                ui.memory_mut(|memory| memory.request_focus(before));
            }
            ui.ctx().request_repaint();
            (!focused.is_some_and(is_there)).then_some(frames + 1)
        }
        (false, Some(_)) => None,
    };
    ui.data_mut(|data| data.insert_temp(id, before));
}

/// Whether something was not there in the frame before.
pub fn appears(ui: &Ui, id: Id) -> bool {
    let frame = ui.ctx().cumulative_frame_nr();
    let last = ui.ctx().data_mut(|data| std::mem::replace(data.get_temp_mut_or_default(id), frame));
    // Zero: never.
    last == 0 || last + 1 < frame
}

/// As high as the window leaves room for, with what does not fit scrolled.
pub fn body_of_dialog_ui(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui)) {
    let height = (ui.ctx().content_rect().height() - 190.0).clamp(120.0, 660.0);
    let room = egui::Margin { left: 0, right: 12, top: 0, bottom: 0 };
    ScrollArea::vertical()
        .id_salt(name)
        .max_height(height)
        .min_scrolled_height(height)
        .auto_shrink([false, true])
        .content_margin(room)
        .show(ui, content);
}
