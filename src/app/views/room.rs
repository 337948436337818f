//! The rooms beside the desk: one wide column with its name and the way back.

use egui::{RichText, Ui};

use super::View;
use super::book::book_ui;
use super::evening::evening_ui;
use super::library::library_ui;
use super::log::log_ui;
use super::pieces::heading_ui;
use super::sign::{Sign, sign_button_ui};
use crate::app::command::{Command, Room};

use crate::app::theme::{self, STEP};

/// The widest that a room's column is: longer lines are hard to read.
const WIDEST: f32 = 960.0;

/// The room that the window shows.
pub fn room_ui(ui: &mut Ui, view: &mut View<'_>) {
    let room = view.session.room();
    let width = ui.available_width().min(WIDEST);
    let side = ((ui.available_width() - width) / 2.0).max(0.0);
    let rect = ui.available_rect_before_wrap();
    let column = egui::Rect::from_min_max(
        egui::pos2(rect.left() + side, rect.top()),
        egui::pos2(rect.left() + side + width, rect.bottom()),
    );
    let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(column).layout(view.below()));
    ui.add_space(2.0 * STEP);
    ui.horizontal(|ui| {
        let sign = if view.is_mirrored() { Sign::Back.mirrored() } else { Sign::Back };
        let back = sign_button_ui(ui, view, sign, &view.text("room-back"), true);
        if back.on_hover_text(view.text("room-back")).clicked() {
            view.push(Command::Go(Room::Desk));
        }
        let title = view.text(room.words_id());
        heading_ui(ui, RichText::new(&title).family(theme::letter_strong()).size(24.0), &title);
    });
    let escaped = ui.input(|input| input.key_pressed(egui::Key::Escape));
    if escaped && view.session.question().is_none() {
        view.push(Command::Go(Room::Desk));
    }
    match room {
        Room::Desk => {}
        Room::Library => library_ui(&mut ui, view),
        Room::Book => book_ui(&mut ui, view),
        Room::Log => log_ui(&mut ui, view),
        Room::Evening => evening_ui(&mut ui, view),
    }
}
