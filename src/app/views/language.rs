//! In which language the letters are: for each or for all, those first that the case has its demands in.

use egui::{Button, ComboBox, RichText, Ui, WidgetInfo};

use super::View;
use super::named::language_name;
use super::pieces::{quiet_ui, rule_ui};
use super::sign::{Sign, sign_ui};
use crate::app::command::{Command, LettersCommand};
use crate::app::session::Offer;
use crate::model::LanguageTag;

/// The chooser in the line above the letter.
pub fn language_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(shown) = view.session.shown() else { return };
    let now = shown.letter.language.clone();
    let name = language_name(view, now.as_str());
    let spoken = view.text("language-of-letter");
    let combo = ComboBox::from_id_salt("letter-language").selected_text(RichText::new(&name).size(14.0)).width(92.0);
    // Who says first for which letters has not chosen a language yet.
    let combo = combo.close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside);
    let combo = combo.truncate().height(420.0).show_ui(ui, |ui| {
        ui.set_min_width(260.0);
        scope_ui(ui, view);
        rule_ui(ui, view);
        for offer in view.session.offers() {
            offer_ui(ui, view, &offer, &now);
        }
        let missing = !now.as_str().is_empty() && view.session.case().translations.contains_key(&now);
        if missing {
            rule_ui(ui, view);
            if ui.add(Button::new(view.text("translation-open")).frame_when_inactive(false)).clicked() {
                view.push(Command::Letters(LettersCommand::Translate(Some(now.clone()))));
                ui.close();
            }
        }
    });
    ui.ctx().accesskit_node_builder(combo.response.id, |node| {
        node.set_label(spoken);
        node.set_value(name);
    });
}

/// For all letters or for this one: the same switch as for what is typed.
fn scope_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.horizontal(|ui| {
        for (all, id) in [(true, "language-for-all"), (false, "language-only-this")] {
            let chosen = view.session.writes_to_all() == all;
            let text = RichText::new(view.text(id)).size(14.0);
            if ui.add(Button::selectable(chosen, text)).clicked() {
                view.push(Command::WriteToAll(all));
            }
        }
    });
}

fn offer_ui(ui: &mut Ui, view: &mut View<'_>, offer: &Offer, now: &LanguageTag) {
    let name = language_name(view, offer.language.as_str());
    let state = match (offer.missing.demands, offer.asked_for, offer.has_phrases) {
        (0, _, _) => String::new(),
        (_, true, _) => view.text("language-asked-for"),
        (_, _, true) => view.text("language-to-translate"),
        (_, _, false) => view.text("language-no-phrases"),
    };
    let mut button = Button::selectable(offer.language == *now, &name);
    if !state.is_empty() {
        button = button.right_text(RichText::new(&state).size(13.0).color(view.palette.quiet));
    }
    let response = ui.add(button.min_size(egui::vec2(ui.available_width(), 30.0)));
    let spoken = if state.is_empty() { name } else { format!("{name}, {state}") };
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &spoken));
    if response.clicked() {
        let sheet = offer.language == view.session.case().language;
        let language = (!sheet || !view.session.writes_to_all()).then(|| offer.language.clone());
        view.push(Command::Letters(LettersCommand::WriteIn(language)));
        ui.close();
    }
}

/// A line above the letter where the wanted language lacks something, with the way to fill it in.
pub fn waiting_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some((language, missing)) = view.session.waiting_language() else { return };
    let name = language_name(view, language.as_str());
    let count = |count: usize| count.to_string();
    let id = if missing.demands > 0 { "language-waits" } else { "language-lacks" };
    let text = view.text_with(
        id,
        &[
            ("language", &name),
            ("demands", &count(missing.demands)),
            ("people", &count(missing.people)),
            ("addressees", &count(missing.addressees)),
        ],
    );
    ui.horizontal_wrapped(|ui| {
        sign_ui(ui, Sign::Half, view.palette.caution, 16.0);
        if missing.demands > 0 {
            ui.label(RichText::new(text).size(13.0).color(view.palette.caution));
        } else {
            quiet_ui(ui, view, text);
        }
        let text = RichText::new(view.text_with("translation-fill-in", &[("language", &name)])).size(14.0);
        if ui.add(Button::new(text)).clicked() {
            view.push(Command::Letters(LettersCommand::Translate(Some(language.clone()))));
        }
    });
}
