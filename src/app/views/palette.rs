//! The command palette: every command by its words.

use egui::{Id, Key, Modal, Modifiers, ScrollArea, TextEdit, Ui, vec2};

use super::View;
use super::likeness::distance;
use crate::app::command::Command;

/// What is typed into the palette, and which command is marked.
#[derive(Debug, Default)]
pub struct CommandPalette {
    pub open: bool,
    typed: String,
    marked: usize,
}

/// The palette, while it is open.
pub fn palette_ui(ui: &mut Ui, view: &mut View<'_>, palette: &mut CommandPalette) {
    if !palette.open {
        return;
    }
    let found = matching(view, &palette.typed);
    palette.marked = palette.marked.min(found.len().saturating_sub(1));
    let (down, up, run) = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        (pressed(Key::ArrowDown), pressed(Key::ArrowUp), pressed(Key::Enter))
    });
    if down {
        palette.marked = (palette.marked + 1).min(found.len().saturating_sub(1));
    }
    if up {
        palette.marked = palette.marked.saturating_sub(1);
    }
    let mut chosen = run.then(|| found.get(palette.marked).map(|(_, command)| command.clone())).flatten();
    let modal = Modal::new(Id::unique("palette")).show(ui.ctx(), |ui| {
        ui.set_width(520.0);
        let field = TextEdit::singleline(&mut palette.typed).id(Id::unique("palette-field"));
        let field = field.desired_width(f32::INFINITY).hint_text(view.text("find-prompt")).min_size(vec2(0.0, 36.0));
        let response = ui.add(field);
        let (name, typed) = (Command::FindAnything.name(view.words), palette.typed.clone());
        response.widget_info(|| {
            let mut info = egui::WidgetInfo::labeled(egui::Role::SearchInput, true, &name);
            info.current_text_value = Some(typed.clone());
            info
        });
        response.request_focus();
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (place, (name, command)) in found.iter().enumerate() {
                let mut button = egui::Button::selectable(place == palette.marked, name.as_str());
                if let Some(shortcut) = command.shortcut() {
                    button = button.shortcut_text(ui.ctx().format_shortcut(&shortcut));
                }
                let width = ui.available_width();
                let row = ui.add(button.min_size(vec2(width, 32.0)));
                // What the arrows lead to is never out of sight.
                if place == palette.marked && (down || up) {
                    row.scroll_to_me(None);
                }
                if row.clicked() {
                    chosen = Some(command.clone());
                }
            }
            if found.is_empty() {
                ui.label(view.text("find-nothing"));
            }
        });
    });
    if modal.should_close() {
        *palette = CommandPalette::default();
    }
    if let Some(command) = chosen {
        *palette = CommandPalette::default();
        view.push(command);
    }
}

/// What can be asked for now and is named by what is typed, the nearest first: commands, and the letter to each addressee.
fn matching(view: &View<'_>, typed: &str) -> Vec<(String, Command)> {
    let can = |command: &Command| *command != Command::FindAnything && view.session.can(command);
    let commands = Command::all().filter(can).map(|command| (command.name(view.words), command));
    let letters = view.session.entries().iter().map(|entry| {
        let name = view.text_with("palette-letter", &[("name", entry.title())]);
        (name, Command::ChooseLetter(entry.id.clone()))
    });
    let near = |(name, command): (String, Command)| {
        let distance = distance(typed, &name, &command.tooltip(view.words))?;
        Some((distance, name, command))
    };
    let mut found: Vec<(u32, String, Command)> = commands.chain(letters).filter_map(near).collect();
    found.sort_by_key(|(distance, _, _)| *distance);
    found.into_iter().map(|(_, name, command)| (name, command)).collect()
}
