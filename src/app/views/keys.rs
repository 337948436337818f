//! What keys are called: as they are printed on the keyboards of the language that the window speaks.

use egui::{Key, KeyboardShortcut, ModifierNames};

use super::View;
use crate::app::command::Command;

/// The keys that call a command, if any do.
pub fn keys_text(view: &View<'_>, command: &Command) -> Option<String> {
    command.shortcut().map(|shortcut| shortcut_text(view, &shortcut))
}

fn shortcut_text(view: &View<'_>, shortcut: &KeyboardShortcut) -> String {
    if cfg!(target_os = "macos") {
        return shortcut.format(&ModifierNames::SYMBOLS, true);
    }
    let held = shortcut.modifiers;
    let held = [(held.command || held.ctrl, "key-control"), (held.alt, "key-alt"), (held.shift, "key-shift")];
    let held = held.into_iter().filter(|(is_held, _)| *is_held).map(|(_, id)| view.text(id));
    held.chain([key_text(view, shortcut.logical_key)]).collect::<Vec<_>>().join("+")
}

fn key_text(view: &View<'_>, key: Key) -> String {
    let id = match key {
        Key::PageUp => "key-page-up",
        Key::PageDown => "key-page-down",
        Key::ArrowUp => "key-up",
        Key::ArrowDown => "key-down",
        Key::Enter => "key-enter",
        Key::Delete => "key-delete",
        Key::Plus => return "+".to_owned(),
        Key::Minus => return "\u{2212}".to_owned(),
        other => return other.name().to_owned(),
    };
    view.text(id)
}
