//! The help: sections that can be searched, in the language of the window.

use egui::{Id, Key, Label, RichText, ScrollArea, Sense, TextEdit, Ui, UiBuilder, WidgetInfo, vec2};

use super::View;
use super::keys::keys_text;
use super::pieces::{body_ui, heading_ui, modal_ui, name_dialog, quiet_ui, second_button_ui};
use crate::app::command::Command;
use crate::app::theme::{self, STEP};

/// The sections; each has a title, and a text and more as attributes.
const SECTIONS: [&str; 12] = [
    "help-about-steps",
    "help-about-sheet",
    "help-about-checking",
    "help-about-sender",
    "help-about-missions",
    "help-about-writing",
    "help-about-printing",
    "help-about-windows",
    "help-about-log",
    "help-about-privacy",
    "help-about-hearing",
    "help-about-keys",
];

/// The five sentences of the first section.
const STEPS: [&str; 5] = ["help-open", "help-you", "help-addressees", "help-letter", "help-print"];

/// From this width on the contents stand beside the text, in points of the screen.
const ROOMY: f32 = 640.0;

/// Width of the contents, in points of the screen.
const CONTENTS: f32 = 224.0;

/// From this width on keys and what they do stand beside each other.
const TABLE: f32 = 440.0;

/// A section as it is shown.
struct Section {
    title: String,
    paragraphs: Vec<String>,
    /// What can be asked for, and the key that asks for it.
    keys: Vec<(String, String)>,
}

/// The help, in front of the desk.
pub fn help_ui(ui: &mut Ui, view: &mut View<'_>) {
    let room = ui.ctx().content_rect().size();
    let size = vec2((room.x - 64.0).min(880.0), (room.y - 96.0).min(640.0));
    let typed_id = Id::unique("help-typed");
    let mut typed: String = ui.data(|data| data.get_temp(typed_id)).unwrap_or_default();
    let sections: Vec<Section> = sections(view).into_iter().filter(|section| section.speaks_of(&typed)).collect();
    let closes = modal_ui(ui, view, "help", size.x, |ui, view| {
        ui.horizontal(|ui| {
            let title = view.text("help-title");
            name_dialog(ui, &title);
            heading_ui(ui, RichText::new(&title).heading(), &title);
        });
        search_ui(ui, view, &mut typed);
        let height = (size.y - 176.0).max(120.0);
        let mut wanted = None;
        let width = ui.available_width();
        let (whole, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        let roomy = width >= ROOMY;
        let beside = if roomy { CONTENTS + 2.0 * STEP } else { 0.0 };
        let (contents, text) = match view.is_mirrored() {
            true => (whole.with_min_x(whole.right() - CONTENTS), whole.with_max_x(whole.right() - beside)),
            false => (whole.with_max_x(whole.left() + CONTENTS), whole.with_min_x(whole.left() + beside)),
        };
        let part = |rect| UiBuilder::new().max_rect(rect).layout(view.below());
        if roomy {
            wanted = contents_ui(&mut ui.new_child(part(contents)), view, &sections);
        }
        text_ui(&mut ui.new_child(part(text)), view, &sections, wanted);
        ui.add_space(STEP);
        if ui.horizontal(|ui| second_button_ui(ui, view, &view.text("dialog-close"), true)).inner.clicked() {
            view.push(Command::Dismiss);
        }
    });
    ui.data_mut(|data| data.insert_temp(typed_id, typed));
    if closes {
        ui.data_mut(|data| data.remove::<String>(typed_id));
        view.push(Command::Dismiss);
    }
}

fn search_ui(ui: &mut Ui, view: &View<'_>, typed: &mut String) {
    let prompt = view.text("help-search");
    let id = Id::unique("help-search");
    let field = TextEdit::singleline(typed).id(id).hint_text(prompt.clone()).desired_width(f32::INFINITY);
    let response = ui.add(field.min_size(vec2(0.0, 36.0)));
    let value = typed.clone();
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(egui::Role::SearchInput, true, &prompt);
        info.current_text_value = Some(value.clone());
        info
    });
    // Typing begins at once; Tab leads on to what was found.
    if ui.memory(|memory| memory.focused().is_none()) && !ui.input(|input| input.key_pressed(Key::Escape)) {
        response.request_focus();
    }
}

/// The titles; yields the one that was chosen in this frame.
fn contents_ui(ui: &mut Ui, view: &View<'_>, sections: &[Section]) -> Option<usize> {
    let mut chosen = None;
    ScrollArea::vertical().id_salt("help-contents").show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        quiet_ui(ui, view, view.text("help-contents"));
        for (place, section) in sections.iter().enumerate() {
            let button = egui::Button::selectable(false, section.title.as_str()).wrap();
            if ui.add(button.min_size(vec2(ui.available_width(), theme::TOUCH))).clicked() {
                chosen = Some(place);
            }
        }
    });
    chosen
}

fn text_ui(ui: &mut Ui, view: &View<'_>, sections: &[Section], wanted: Option<usize>) {
    ScrollArea::vertical().id_salt("help-text").auto_shrink(false).show(ui, |ui| {
        ui.set_max_width((ui.available_width() - 2.0 * STEP).max(0.0));
        if sections.is_empty() {
            body_ui(ui, view.text("help-nothing"));
        }
        for (place, section) in sections.iter().enumerate() {
            let text = RichText::new(&section.title).family(theme::letter_strong()).size(19.0);
            let heading = heading_ui(ui, text, &section.title);
            if wanted == Some(place) {
                heading.scroll_to_me(Some(egui::Align::TOP));
            }
            for paragraph in &section.paragraphs {
                body_ui(ui, paragraph);
            }
            if !section.keys.is_empty() {
                keys_ui(ui, view, section);
            }
            ui.add_space(2.0 * STEP);
        }
    });
}

fn keys_ui(ui: &mut Ui, view: &View<'_>, section: &Section) {
    if ui.available_width() < TABLE {
        for (name, keys) in &section.keys {
            ui.add(Label::new(name).wrap());
            ui.label(RichText::new(keys).family(theme::strong()).color(view.palette.accent));
        }
        return;
    }
    egui::Grid::new("help-keys").num_columns(2).spacing(vec2(3.0 * STEP, STEP)).show(ui, |ui| {
        for (name, keys) in &section.keys {
            ui.label(RichText::new(keys).family(theme::strong()).color(view.palette.accent));
            ui.label(name);
            ui.end_row();
        }
    });
}

fn sections(view: &View<'_>) -> Vec<Section> {
    let section = |id: &&str| {
        let attributes = ["text", "more"].map(|name| format!("{id}.{name}"));
        let mut paragraphs: Vec<String> =
            attributes.iter().filter(|id| view.words.has(id)).map(|id| view.text(id)).collect();
        if *id == "help-about-steps" {
            paragraphs.extend(STEPS.map(|id| view.text(id)));
        }
        let keys = if *id == "help-about-keys" { keys(view) } else { Vec::new() };
        Section { title: view.text(id), paragraphs, keys }
    };
    SECTIONS.iter().map(section).collect()
}

/// What every command is called, and its key.
fn keys(view: &View<'_>) -> Vec<(String, String)> {
    let with_key = |command: Command| Some((command.name(view.words), keys_text(view, &command)?));
    Command::all().filter_map(with_key).collect()
}

impl Section {
    /// Whether every word that is typed stands in it.
    fn speaks_of(&self, typed: &str) -> bool {
        let keys = self.keys.iter().map(|(name, _)| name.as_str());
        let said: Vec<&str> =
            [self.title.as_str()].into_iter().chain(self.paragraphs.iter().map(String::as_str)).chain(keys).collect();
        let said = said.join(" ").to_lowercase();
        typed.to_lowercase().split_whitespace().all(|word| said.contains(word))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LanguageTag;
    use crate::words::Words;

    #[test]
    fn every_section_has_words_in_english() {
        let words = Words::new(&LanguageTag::ENGLISH);
        for id in SECTIONS {
            assert!(words.has(id), "{id}");
            assert!(id == "help-about-steps" || words.has(&format!("{id}.text")), "{id}.text");
        }
    }

    #[test]
    fn a_section_is_found_by_all_the_words() {
        let section = Section { title: "Printing".into(), paragraphs: vec!["At 100 percent".into()], keys: vec![] };
        assert!(section.speaks_of("") && section.speaks_of("PERCENT print"));
        assert!(!section.speaks_of("print envelope"));
    }
}
