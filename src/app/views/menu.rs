//! The bar at the top: the menus, the name of the case, and the field that finds every command.

use egui::{Button, MenuBar, RichText, ScrollArea, Stroke, Ui, WidgetInfo, vec2};

use super::View;
use super::keys::keys_text;
use super::pieces::with_tooltip;
use crate::app::command::{Command, Menu};

/// With less room than this the palette is reached by the menu and its keys, in points of the screen.
const LEAST_FIND: f32 = 96.0;

/// So high may a menu be, and so much of the window lies above it, in points of the screen.
const HIGHEST: f32 = 560.0;
const ROOM_ABOVE: f32 = 72.0;

/// The menus and the way to the palette.
pub fn menu_ui(ui: &mut Ui, view: &mut View<'_>) {
    MenuBar::new().ui(ui, |ui| {
        // The bar itself always begins at the left.
        ui.with_layout(view.along(), |ui| {
            for menu in Menu::ALL {
                ui.menu_button(view.text(menu.words_id()), |ui| in_room_ui(ui, |ui| entries_ui(ui, view, menu)));
            }
            ui.with_layout(view.backwards(), |ui| find_ui(ui, view));
        });
    });
}

/// What opens, scrolled where the window is too low for it.
fn in_room_ui(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    let room = ui.ctx().content_rect().height() - ROOM_ABOVE;
    if room >= HIGHEST {
        return content(ui);
    }
    ScrollArea::vertical().max_height(room).show(ui, content);
}

fn entries_ui(ui: &mut Ui, view: &mut View<'_>, menu: Menu) {
    for (place, group) in menu.groups().into_iter().enumerate() {
        if place > 0 {
            ui.separator();
        }
        for command in group {
            entry_ui(ui, view, command);
        }
    }
    for (place, (name, commands)) in menu.submenus().into_iter().enumerate() {
        if place == 0 {
            ui.separator();
        }
        ui.menu_button(view.text(name), |ui| {
            in_room_ui(ui, |ui| commands.into_iter().for_each(|command| entry_ui(ui, view, command)));
        });
    }
}

fn entry_ui(ui: &mut Ui, view: &mut View<'_>, command: Command) {
    let mut button = Button::new(command.name(view.words)).selected(view.session.is_on(&command));
    if let Some(keys) = keys_text(view, &command) {
        button = button.shortcut_text(keys);
    }
    let response = ui.add_enabled(view.session.can(&command), button);
    if with_tooltip(view, response, &command).clicked() {
        view.push(command);
        ui.close();
    }
}

/// Looks like a field and opens the palette.
fn find_ui(ui: &mut Ui, view: &mut View<'_>) {
    let command = Command::FindAnything;
    ui.spacing_mut().button_padding = vec2(12.0, 4.0);
    let width = ui.available_width().min(280.0);
    if width < LEAST_FIND {
        return;
    }
    let text = RichText::new(view.text("find-prompt")).color(view.palette.quiet).size(14.0);
    let mut button = Button::new(text).fill(view.palette.field).min_size(vec2(width, 30.0)).truncate();
    // The bar's own style draws no edges; this looks like a field and is seen like one.
    button = button.stroke(Stroke::new(1.0, view.palette.edge));
    if let Some(keys) = keys_text(view, &command) {
        button = button.right_text(RichText::new(keys).color(view.palette.quiet).size(13.0));
    }
    let response = ui.add(button);
    let name = command.name(view.words);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    if response.clicked() {
        view.push(command);
    }
}
