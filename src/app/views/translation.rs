//! The sheet beside its translation: what letters in another language need, filled in by hand.

use egui::{Frame, Id, Label, Margin, RichText, ScrollArea, Ui, vec2};

use super::View;
use super::named::language_name;
use super::pieces::{heading_ui, main_button_ui, quiet_ui, section_ui};
use super::sign::{Sign, sign_ui};
use crate::app::command::{Command, LettersCommand};
use crate::app::script_field::{ScriptField, script_field_ui};
use crate::app::theme::{self, STEP};
use crate::job::amend::{self, Translated};
use crate::model::{Case, LanguageTag, Translation};

/// The fields of a translation beside what the sheet says.
pub fn translation_ui(ui: &mut Ui, view: &mut View<'_>, language: &LanguageTag) {
    let name = language_name(view, language.as_str());
    Frame::new().inner_margin(Margin { left: 24, right: 12, top: 12, bottom: 0 }).show(ui, |ui| {
        ui.horizontal_wrapped(|ui| {
            let title = view.text_with("translation-title", &[("language", &name)]);
            heading_ui(ui, RichText::new(&title).family(theme::letter_strong()).size(19.0), &title);
        });
        state_ui(ui, view, language, &name);
        ui.add_space(STEP / 2.0);
        let room = Margin { left: 0, right: 14, top: 0, bottom: 24 };
        ScrollArea::vertical().id_salt("translation").auto_shrink(false).content_margin(room).show(ui, |ui| {
            let mut section = "";
            for what in Translated::all(view.session.case()) {
                let here = section_of(&what);
                if here != section {
                    section = here;
                    section_ui(ui, view, &view.text(section));
                }
                row_ui(ui, view, language, &what);
            }
        });
    });
}

/// How far it is, and the way back.
fn state_ui(ui: &mut Ui, view: &mut View<'_>, language: &LanguageTag, name: &str) {
    let missing = amend::missing(view.session.case(), language);
    ui.horizontal_wrapped(|ui| {
        let (id, sign, colour) = match missing.demands {
            0 => ("translation-ready", Sign::Tick, view.palette.accent),
            _ => ("translation-waits", Sign::Half, view.palette.caution),
        };
        sign_ui(ui, sign, colour, 16.0);
        let count = missing.demands.to_string();
        quiet_ui(ui, view, view.text_with(id, &[("language", name), ("count", &count)]));
    });
    if main_button_ui(ui, view, &view.text("sheet-close"), true).clicked() {
        view.push(Command::Letters(LettersCommand::Translate(None)));
    }
}

/// What the sheet says at the left, the field at the right; below each other where there is no room.
fn row_ui(ui: &mut Ui, view: &mut View<'_>, language: &LanguageTag, what: &Translated) {
    let case = view.session.case();
    let source = what.of_sheet(case).to_owned();
    let empty = Translation::default();
    let text = language.find_in(case.translations.keys()).and_then(|tag| case.translations.get(tag)).unwrap_or(&empty);
    let mut filled = what.of(text).to_owned();
    let name = field_name(view, case, what);
    let id = Id::unique((case.id.as_str(), "translation", language.as_str(), format!("{what:?}")));
    let rows = (source.chars().count() / 42 + 1).clamp(1, 6);
    let single =
        matches!(what, Translated::Name(_) | Translated::Office(_) | Translated::Salutation(_) | Translated::Person(_));
    let field = ScriptField {
        id,
        name: &name,
        hint: "",
        language,
        rows: if single { 1 } else { rows.max(2) },
        marks_lines: false,
    };
    let palette = view.palette;
    let mut changed = false;
    let source_ui = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(Label::new(RichText::new(&name).size(13.0).color(palette.quiet)).wrap());
        if source.is_empty() {
            ui.add(
                Label::new(RichText::new(view.text("translation-no-source")).size(14.0).color(palette.quiet)).wrap(),
            );
        } else {
            ui.add(Label::new(RichText::new(&source).size(14.0)).wrap());
        }
    };
    let width = ui.available_width();
    if width < 440.0 {
        source_ui(ui);
        changed |= script_field_ui(ui, palette, &field, &mut filled).changed();
    } else {
        ui.horizontal_top(|ui| {
            let half = (width - 2.0 * STEP) / 2.0;
            ui.allocate_ui_with_layout(vec2(half, 0.0), view.below(), |ui| {
                ui.set_width(half);
                source_ui(ui);
            });
            ui.add_space(STEP);
            ui.allocate_ui_with_layout(vec2(half, 0.0), view.below(), |ui| {
                ui.set_width(half - STEP);
                changed |= script_field_ui(ui, palette, &field, &mut filled).changed();
            });
        });
    }
    ui.add_space(STEP / 2.0);
    if changed {
        let (language, what) = (language.clone(), what.clone());
        view.push(Command::Letters(LettersCommand::FillIn { language, what, text: filled }));
    }
}

fn section_of(what: &Translated) -> &'static str {
    match what {
        Translated::Title => "translation-section-subject",
        Translated::Demand(_) => "section-demands",
        Translated::Person(_) => "translation-section-people",
        Translated::Name(_) | Translated::Office(_) | Translated::Salutation(_) => "translation-section-addressees",
        Translated::Summary | Translated::Fact(_) => "section-summary",
        Translated::ModelLetter => "section-model-letter",
    }
}

fn field_name(view: &View<'_>, case: &Case, what: &Translated) -> String {
    let numbered = |id: &str, place: usize| view.text_with(id, &[("number", &(place + 1).to_string())]);
    let of = |id: &str, field: &str| {
        let addressee = case.addressees.iter().find(|addressee| addressee.id == id);
        let title = addressee.map_or("", |one| if one.name.is_empty() { &one.office } else { &one.name });
        format!("{title} · {}", view.text(field))
    };
    match what {
        Translated::Title => view.text("sheet-field-title"),
        Translated::Summary => view.text("sheet-field-summary"),
        Translated::Fact(place) => numbered("sheet-field-facts", *place),
        Translated::Demand(place) => numbered("sheet-field-demands", *place),
        Translated::ModelLetter => view.text("sheet-field-model-letter"),
        Translated::Person(place) => numbered("sheet-field-people", *place),
        Translated::Name(id) => of(id, "sheet-field-name"),
        Translated::Office(id) => of(id, "sheet-field-office"),
        Translated::Salutation(id) => of(id, "sheet-field-salutation"),
    }
}
