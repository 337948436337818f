//! The plain field for the text of one part of the letter: what is typed here stands on the page at once.

use egui::{Button, ComboBox, Id, RichText, ScrollArea, TextEdit, Ui};

use super::View;
use super::named::part_name;
use super::pieces::with_tooltip;
use super::wording::{differences_ui, wording_ui};
use crate::app::command::{Command, LettersCommand};
use crate::app::script_field::{ScriptField, script_field_ui};
use crate::app::session::Shown;
use crate::app::theme;
use crate::model::{LanguageTag, Part, PartId, Slot};

/// The parts of a letter that a person writes in.
const WRITABLE: [Slot; 15] = [
    Slot::Subject,
    Slot::Salutation,
    Slot::Greeting,
    Slot::Opening,
    Slot::Facts,
    Slot::Concern,
    Slot::DemandsLeadIn,
    Slot::Demand,
    Slot::DemandSentence,
    Slot::OwnWords,
    Slot::ModelLetter,
    Slot::Covering,
    Slot::Request,
    Slot::Closing,
    Slot::ClosingSecond,
];

/// The field is at most so high, in points of the screen.
const HEIGHT: f32 = 128.0;

/// Whether a person may put other words into this part.
pub fn is_writable(slot: Slot) -> bool {
    WRITABLE.contains(&slot)
}

/// The list of the letter's parts; choosing one opens the field for its text.
pub fn part_choice_ui(ui: &mut Ui, view: &mut View<'_>, shown: &Shown) {
    let chosen = view.session.chosen_part();
    let name = chosen.map(|id| part_name(view, id)).unwrap_or_else(|| view.text("own-words-choose"));
    let width = if ui.available_width() > theme::ROOMY_LETTER { 160.0 } else { 112.0 };
    let combo = ComboBox::from_id_salt("part").selected_text(name).width(width).truncate().show_ui(ui, |ui| {
        let own = PartId { slot: Slot::OwnWords, index: 0 };
        let parts = shown.letter.parts.iter().map(|part| part.id).filter(|id| is_writable(id.slot));
        let mut parts: Vec<PartId> = parts.collect();
        let has_own = parts.contains(&own);
        parts.extend((!has_own).then_some(own));
        for id in parts {
            let name = if id == own && !has_own { view.text("own-words-add") } else { part_name(view, id) };
            if ui.selectable_label(chosen == Some(id), name).clicked() {
                view.push(Command::ChoosePart(Some(id)));
                ui.close();
            }
        }
    });
    let spoken = view.text("own-words-part");
    ui.ctx().accesskit_node_builder(combo.response.id, |node| node.set_label(spoken));
}

/// The chosen part's text, for one letter or for all.
pub fn own_words_ui(ui: &mut Ui, view: &mut View<'_>, shown: &Shown) {
    let Some(id) = view.session.chosen_part() else { return };
    let part = shown.letter.parts.iter().find(|part| part.id == id);
    ui.horizontal_wrapped(|ui| {
        part_choice_ui(ui, view, shown);
        if let Some(part) = part {
            wording_ui(ui, view, part);
        }
        scope_ui(ui, view, id);
        if let Some(part) = part {
            differences_ui(ui, view, part);
        }
    });
    if view.session.shows_field() {
        field_ui(ui, view, id, part);
    }
}

/// To whom the words go: all letters, or this one.
fn scope_ui(ui: &mut Ui, view: &mut View<'_>, id: PartId) {
    let to_all = view.session.goes_to_all(id);
    for (all, name) in [(true, "own-words-for-all"), (false, "own-words-only-this")] {
        let text = RichText::new(view.text(name)).size(14.0);
        let possible = !all || id.slot != Slot::Salutation;
        if ui.add_enabled(possible, Button::selectable(to_all == all, text)).clicked() {
            view.push(Command::WriteToAll(all));
        }
    }
    let back = Command::Letters(LettersCommand::ProposedText);
    if view.session.can(&back) {
        let button = ui.button(view.text("own-words-back"));
        if with_tooltip(view, button, &back).clicked() {
            view.push(back);
        }
    }
    let shows = view.session.shows_field();
    let toggle = if shows { "own-words-close" } else { "own-words-open" };
    if ui.button(view.text(toggle)).clicked() {
        view.push(if shows { Command::ChoosePart(None) } else { Command::ShowField(true) });
    }
}

fn field_ui(ui: &mut Ui, view: &mut View<'_>, id: PartId, part: Option<&Part>) {
    let session = view.session;
    let mut text = part.map(|part| part.text.clone()).unwrap_or_default();
    // The field's id holds case, letter and part: what its own memory keeps never reaches another letter.
    let field = Id::unique((session.case().id.as_str(), session.chosen(), id.to_string()));
    let name = view.text_with("own-words-field", &[("part", &part_name(view, id))]);
    let right_to_left = part
        .and_then(|part| part.language.as_ref())
        .or(session.shown().map(|shown| &shown.letter.language))
        .is_some_and(|language| language.is_right_to_left());
    let hint = view.text("own-words-hint");
    let language = session.shown().map_or(LanguageTag::ENGLISH, |shown| shown.letter.language.clone());
    // Of itself a field that scrolls is content with less than its rows.
    let scroll = ScrollArea::vertical().id_salt("own-words").max_height(HEIGHT).min_scrolled_height(HEIGHT);
    let response = scroll.show(ui, |ui| {
        if right_to_left {
            // egui's own field shows wrapped right-to-left text from its end.
            let field =
                ScriptField { id: field, name: &name, hint: &hint, language: &language, rows: 3, marks_lines: false };
            return script_field_ui(ui, view.palette, &field, &mut text);
        }
        let edit = TextEdit::multiline(&mut text).id(field).desired_width(f32::INFINITY).desired_rows(3);
        let edit = edit.font(egui::FontId::new(16.0, theme::letter()));
        ui.add(edit.hint_text(hint))
    });
    let response = response.inner;
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name.as_str()));
    if session.field_wants_focus() {
        response.request_focus();
    }
    if response.changed() {
        let letter = (!session.goes_to_all(id)).then(|| session.chosen().to_owned());
        view.push(Command::Write { letter, part: id, text: Some(text) });
    }
}
