//! The command palette: every command by its words.

use egui::{Id, Key, Modal, Modifiers, ScrollArea, TextEdit, Ui, vec2};

use super::View;
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
    let mut chosen = run.then(|| found.get(palette.marked).cloned()).flatten();
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
            for (place, command) in found.iter().enumerate() {
                let mut button = egui::Button::selectable(place == palette.marked, command.name(view.words));
                if let Some(shortcut) = command.shortcut() {
                    button = button.shortcut_text(ui.ctx().format_shortcut(&shortcut));
                }
                let width = ui.available_width();
                if ui.add(button.min_size(vec2(width, 32.0))).clicked() {
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

/// The commands that can be carried out now and whose words hold everything that is typed.
fn matching(view: &View<'_>, typed: &str) -> Vec<Command> {
    let typed = typed.to_lowercase();
    let wanted: Vec<&str> = typed.split_whitespace().collect();
    let mut found: Vec<Command> = Command::all()
        .filter(|command| *command != Command::FindAnything && view.session.can(command))
        .filter(|command| {
            let text = format!("{} {}", command.name(view.words), command.tooltip(view.words)).to_lowercase();
            wanted.iter().all(|word| text.contains(word))
        })
        .collect();
    // What is called so comes before what only speaks of it.
    found.sort_by_key(|command| {
        let name = command.name(view.words).to_lowercase();
        !wanted.iter().all(|word| name.contains(word))
    });
    found
}
