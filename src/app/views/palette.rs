//! The command palette: every command by its words.

use egui::{Button, EventFilter, Id, Key, Modifiers, Response, ScrollArea, TextEdit, Ui, WidgetInfo, vec2};

use super::View;
use super::addressees::entry_name;
use super::keys::keys_text;
use super::likeness::distance;
use super::pieces::{heard_as_chosen, modal_ui, name_dialog};
use crate::app::command::Command;
use crate::words::Words;

/// What is typed into the palette, and which command is marked.
#[derive(Debug, Default)]
pub struct CommandPalette {
    pub open: bool,
    typed: String,
    marked: usize,
    /// The arrows have walked the list since something was typed.
    walked: bool,
}

/// The palette, while it is open.
pub fn palette_ui(ui: &mut Ui, view: &mut View<'_>, palette: &mut CommandPalette) {
    if !palette.open {
        return;
    }
    let found = matching(view, &palette.typed);
    let walks = walk(ui, palette, found.len());
    let run = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let mut chosen = run.then(|| found.get(palette.marked).map(|(_, command)| command.clone())).flatten();
    let closes = modal_ui(ui, view, "palette", 520.0, |ui, view| {
        let field = field_ui(ui, view, palette);
        palette.walked = (palette.walked || walks) && !field.changed();
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            for (place, (name, command)) in found.iter().enumerate() {
                let marked = place == palette.marked;
                let row = row_ui(ui, view, name, command, marked);
                // A screen reader says what is marked, though the keyboard is in the field.
                if marked && palette.walked {
                    ui.accesskit_node_builder(field.id, |node| node.set_active_descendant(row.id.accesskit_id()));
                }
                // What the arrows lead to is never out of sight.
                if marked && walks {
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
    if closes || chosen.is_some() {
        *palette = CommandPalette::default();
    }
    chosen.into_iter().for_each(|command| view.push(command));
}

/// Moves the mark with the arrows, among so many; whether they were pressed.
fn walk(ui: &Ui, palette: &mut CommandPalette, count: usize) -> bool {
    let (down, up) = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        (pressed(Key::ArrowDown), pressed(Key::ArrowUp))
    });
    let last = count.saturating_sub(1);
    palette.marked = palette.marked.min(last);
    if down {
        palette.marked = (palette.marked + 1).min(last);
    }
    if up {
        palette.marked = palette.marked.saturating_sub(1);
    }
    down || up
}

/// The field that is typed into; it keeps the keyboard while the arrows walk the list.
fn field_ui(ui: &mut Ui, view: &View<'_>, palette: &mut CommandPalette) -> Response {
    let field = TextEdit::singleline(&mut palette.typed).id(Id::unique("palette-field"));
    let field = field.desired_width(f32::INFINITY).hint_text(view.text("find-prompt")).min_size(vec2(0.0, 36.0));
    let response = ui.add(field);
    let (name, typed) = (Command::FindAnything.name(view.words), palette.typed.clone());
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(egui::Role::SearchInput, true, &name);
        info.current_text_value = Some(typed.clone());
        info
    });
    response.request_focus();
    name_dialog(ui, &name);
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
    response
}

/// One command with its keys.
fn row_ui(ui: &mut Ui, view: &View<'_>, name: &str, command: &Command, marked: bool) -> Response {
    let keys = keys_text(view, command);
    let button = Button::selectable(marked, name).min_size(vec2(ui.available_width(), 32.0));
    let row = match &keys {
        Some(keys) => ui.add(button.shortcut_text(keys.as_str())),
        None => ui.add(button),
    };
    row.widget_info(|| {
        let keys = keys.as_ref().map(|keys| format!(", {keys}")).unwrap_or_default();
        WidgetInfo::labeled(egui::Role::ListBoxOption, true, format!("{name}{keys}"))
    });
    heard_as_chosen(ui, &row, marked);
    row
}

/// What can be asked for now and is named by what is typed, the nearest first: commands, and the letter to each addressee.
fn matching(view: &View<'_>, typed: &str) -> Vec<(String, Command)> {
    let can = |command: &Command| *command != Command::FindAnything && view.session.can(command);
    let commands = Command::all().filter(can).map(|command| (command.name(view.words), command));
    let letters = view.session.entries().iter().map(|entry| {
        let name = view.text_with("palette-letter", &[("name", &entry_name(view, entry))]);
        (name, Command::ChooseLetter(entry.id.clone()))
    });
    nearest(view.words, commands.chain(letters), typed)
}

fn nearest(words: &Words, of: impl Iterator<Item = (String, Command)>, typed: &str) -> Vec<(String, Command)> {
    let near = |(name, command): (String, Command)| {
        let distance = distance(typed, &name, &command.also(words), &command.tooltip(words))?;
        Some((distance, name, command))
    };
    let mut found: Vec<(u32, String, Command)> = of.filter_map(near).collect();
    found.sort_by_key(|(distance, _, _)| *distance);
    found.into_iter().map(|(_, name, command)| (name, command)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LanguageTag;

    fn check(language: &str, typed: &str, id: &str) {
        let words = Words::new(&LanguageTag::new(language));
        let all = Command::all().map(|command| (command.name(&words), command));
        let found = nearest(&words, all, typed);
        let first: Vec<&str> = found.iter().take(3).filter_map(|(_, command)| command.words_id()).collect();
        assert!(first.contains(&id), "{typed} in {language}: {first:?} instead of {id}");
    }

    #[test]
    fn a_word_of_the_name_is_nearer_than_what_people_call_it() {
        for (typed, id) in
            [("printer", "command-printer"), ("print", "command-print-letters"), ("undo", "command-undo")]
        {
            let words = Words::new(&LanguageTag::ENGLISH);
            let all = Command::all().map(|command| (command.name(&words), command));
            let found = nearest(&words, all, typed);
            assert_eq!(found.first().and_then(|(_, command)| command.words_id()), Some(id), "{typed}");
        }
    }

    #[test]
    fn commands_are_found_by_what_people_call_them() {
        for (typed, id) in [
            ("embassy", "command-book"),
            ("log", "command-log"),
            ("address", "command-step-you"),
            ("pdf", "command-save-letters"),
            ("undo", "command-undo"),
            ("font", "command-larger-text"),
            ("envelope", "command-print-settings"),
            ("e-mail", "command-copy-text"),
            ("exit", "command-quit"),
            ("night", "command-look-dark"),
            ("language", "command-speak-system"),
        ] {
            check("en", typed, id);
        }
        check("de", "Botschaft", "command-book");
        check("de", "Anleitung", "command-help");
        check("fr", "ambassade", "command-book");
        check("ja", "大使館", "command-book");
    }
}
