//! What the window shows, column by column. Views read the session and push commands; they change nothing themselves.

mod addressee_form;
mod addressees;
mod book;
mod bottom;
mod browse;
mod case;
mod case_fields;
mod checks;
mod dialogs;
mod evening;
mod evening_ties;
mod form;
mod help;
mod hints;
mod keeping;
mod keys;
mod language;
mod letter;
mod library;
mod likeness;
mod log;
mod menu;
mod named;
mod own_words;
mod palette;
mod pieces;
mod print_settings;
mod printed_address;
mod printer;
mod question;
mod regroup;
mod room;
mod saved_before;
mod sender;
mod sheet;
mod sign;
mod steps;
mod toasts;
mod translation;
mod window_fit;
mod wording;
mod writer;

pub use addressees::addressees_ui;
pub use bottom::bottom_ui;
pub use case::case_ui;
pub use dialogs::dialogs_ui;
pub use hints::hint_ui;
pub use letter::letter_ui;
pub use menu::menu_ui;
pub use own_words::is_writable;
pub use palette::{CommandPalette, palette_ui};
pub use print_settings::printing_ui;
pub use question::keyboard_back;
pub use room::room_ui;
pub use steps::{region_start, steps_ui};
pub use toasts::toasts_ui;
pub use wording::beside_ui;

use egui::{Align, Layout};

use super::command::Command;
use super::session::Session;
use super::theme::Palette;
use crate::words::Words;

/// What every view is given.
pub struct View<'a> {
    pub session: &'a Session,
    pub words: &'a Words,
    pub palette: &'a Palette,
    /// The window scrolls as a whole: nothing in it scrolls by itself.
    pub flows: bool,
    pub commands: &'a mut Vec<Command>,
}

impl View<'_> {
    /// A message of the program's words.
    pub fn text(&self, id: &str) -> String {
        self.words.text(id)
    }

    pub fn text_with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        self.words.text_with(id, arguments)
    }

    /// Whether the language of the window is read from right to left.
    pub fn is_mirrored(&self) -> bool {
        self.words.language().is_right_to_left()
    }

    /// Things beside each other, in the direction of reading.
    pub fn along(&self) -> Layout {
        if self.is_mirrored() { Layout::right_to_left(Align::Center) } else { Layout::left_to_right(Align::Center) }
    }

    /// Things beside each other, from the far end of the line.
    pub fn backwards(&self) -> Layout {
        if self.is_mirrored() { Layout::left_to_right(Align::Center) } else { Layout::right_to_left(Align::Center) }
    }

    /// Things below each other, beginning where lines begin.
    pub fn below(&self) -> Layout {
        Layout::top_down(if self.is_mirrored() { Align::Max } else { Align::Min })
    }

    pub fn push(&mut self, command: Command) {
        self.commands.push(command);
    }
}
