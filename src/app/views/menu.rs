//! The bar at the top: the menus, the name of the case, and the field that finds every command.

use egui::{Align, Button, Layout, MenuBar, RichText, Ui, WidgetInfo, vec2};

use super::View;
use super::pieces::with_tooltip;
use crate::app::command::{Command, Menu};

/// With less room than this the palette is reached by the menu and its keys, in points of the screen.
const LEAST_FIND: f32 = 96.0;

/// The menus and the way to the palette.
pub fn menu_ui(ui: &mut Ui, view: &mut View<'_>) {
    MenuBar::new().ui(ui, |ui| {
        for menu in Menu::ALL {
            ui.menu_button(view.text(menu.words_id()), |ui| {
                for (place, group) in menu.groups().into_iter().enumerate() {
                    if place > 0 {
                        ui.separator();
                    }
                    for command in group {
                        entry_ui(ui, view, command);
                    }
                }
                for (name, commands) in menu.submenus() {
                    ui.menu_button(view.text(name), |ui| {
                        for command in commands {
                            entry_ui(ui, view, command);
                        }
                    });
                }
            });
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| find_ui(ui, view));
    });
}

fn entry_ui(ui: &mut Ui, view: &mut View<'_>, command: Command) {
    let mut button = Button::new(command.name(view.words)).selected(view.session.is_on(&command));
    if let Some(shortcut) = command.shortcut() {
        button = button.shortcut_text(ui.ctx().format_shortcut(&shortcut));
    }
    let response = ui.add_enabled(view.session.can(&command), button);
    if with_tooltip(ui, view, response, &command).clicked() {
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
    if let Some(shortcut) = command.shortcut() {
        let keys = RichText::new(ui.ctx().format_shortcut(&shortcut)).color(view.palette.quiet).size(13.0);
        button = button.right_text(keys);
    }
    let response = ui.add(button);
    let name = command.name(view.words);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    if response.clicked() {
        view.push(command);
    }
}
