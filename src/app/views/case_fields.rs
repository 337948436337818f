//! The case as fields: everything of the sheet can be put right by hand, and each field knows its lines of the sheet.

use egui::{Button, Id, RichText, Ui, WidgetInfo, vec2};
use jiff::civil::Date;

use super::View;
use super::named::{date_text, language_name};
use super::pieces::{field_ui, quiet_ui, script_field_row_ui, section_ui};
use super::sign::{Sign, paint_sign};
use crate::app::command::{Command, LettersCommand};
use crate::app::theme::{self, STEP};
use crate::job::amend::{CaseChange, ListField, TextField};
use crate::model::{Closed, LanguageTag, Person};

const HEAD: [(TextField, &str); 4] = [
    (TextField::Title, "sheet-field-title"),
    (TextField::CaseNumber, "sheet-field-case-number"),
    (TextField::Index, "sheet-field-index"),
    (TextField::Country, "sheet-field-country"),
];

/// Every field of the case.
pub fn case_fields_ui(ui: &mut Ui, view: &mut View<'_>) {
    quiet_ui(ui, view, view.text("case-fields-intro"));
    for (field, name) in HEAD {
        text_ui(ui, view, field, name, 1);
    }
    people_ui(ui, view);
    deadline_ui(ui, view);
    section_ui(ui, view, &view.text("section-demands"));
    list_ui(ui, view, ListField::Demands, "sheet-field-demands", "add-demand");
    section_ui(ui, view, &view.text("section-summary"));
    text_ui(ui, view, TextField::Summary, "sheet-field-summary", 3);
    list_ui(ui, view, ListField::Facts, "sheet-field-facts", "add-fact");
    languages_ui(ui, view);
    section_ui(ui, view, &view.text("section-notes"));
    list_ui(ui, view, ListField::Notes, "sheet-field-notes", "add-note");
    section_ui(ui, view, &view.text("section-background"));
    list_ui(ui, view, ListField::Background, "sheet-field-background", "add-background");
    if !view.session.case().model_letter.is_empty() {
        section_ui(ui, view, &view.text("section-model-letter"));
        text_ui(ui, view, TextField::ModelLetter, "sheet-field-model-letter", 6);
    }
    closed_ui(ui, view);
}

fn push(view: &mut View<'_>, change: CaseChange) {
    view.push(Command::Letters(LettersCommand::ChangeCase(Box::new(change))));
}

/// The name of a field, whether it was changed by hand, and the way to its lines in the sheet.
fn head_ui(ui: &mut Ui, view: &mut View<'_>, pointer: &str, name: &str, tools: impl FnOnce(&mut Ui, &mut View<'_>)) {
    let case = view.session.case();
    let (by_hand, has_lines) = (case.by_hand.contains(pointer), case.spans.contains_key(pointer));
    ui.add_space(STEP / 4.0);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        ui.spacing_mut().interact_size.y = 24.0;
        ui.add(egui::Label::new(RichText::new(name).size(13.0).color(view.palette.quiet)).truncate());
        if by_hand {
            let text = RichText::new(view.text("changed-by-hand")).size(13.0).color(view.palette.accent);
            ui.add(egui::Label::new(text).truncate());
        }
        ui.with_layout(view.backwards(), |ui| {
            if has_lines {
                let spoken = view.text_with("show-lines-of", &[("field", name)]);
                if tool_ui(ui, view, Sign::Lines, &spoken, true) {
                    view.push(Command::ChooseField(Some(pointer.to_owned())));
                    if !view.session.shows_sheet() {
                        view.push(Command::ShowSheet);
                    }
                }
            }
            tools(ui, view);
        });
    });
    // The field belongs to its head more than to the field before.
    ui.add_space(-STEP / 2.0);
}

/// A small button of a field's head.
fn tool_ui(ui: &mut Ui, view: &View<'_>, sign: Sign, spoken: &str, enabled: bool) -> bool {
    let button = ui.add_enabled(enabled, Button::new("").min_size(vec2(24.0, 24.0)).frame_when_inactive(false));
    button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, enabled, spoken));
    let colour = if enabled { view.palette.ink } else { view.palette.line };
    paint_sign(ui.painter(), egui::Rect::from_center_size(button.rect.center(), vec2(15.0, 15.0)), sign, colour);
    button.on_hover_text(spoken).clicked()
}

fn field_id(view: &View<'_>, pointer: &str) -> Id {
    Id::unique((view.session.case().id.as_str(), "case", pointer))
}

fn text_ui(ui: &mut Ui, view: &mut View<'_>, field: TextField, name: &str, rows: usize) {
    let pointer = format!("/{}", field.name());
    let name = view.text(name);
    let mut text = field.of(view.session.case()).to_owned();
    head_ui(ui, view, &pointer, &name, |_, _| {});
    let id = field_id(view, &pointer);
    if script_field_row_ui(ui, view, &name, &mut text, id, rows).changed() {
        push(view, CaseChange::Text(field, text));
    }
}

/// The items of a list: each can be reworded, moved and left out.
fn list_ui(ui: &mut Ui, view: &mut View<'_>, list: ListField, name: &str, add: &str) {
    let items = list.of(view.session.case()).to_vec();
    let count = items.len();
    for (place, text) in items.into_iter().enumerate() {
        let pointer = format!("/{}/{place}", list.name());
        let name = view.text_with(name, &[("number", &(place + 1).to_string())]);
        head_ui(ui, view, &pointer, &name, |ui, view| {
            let spoken = view.text_with("leave-out", &[("field", &name)]);
            if tool_ui(ui, view, Sign::Cross, &spoken, true) {
                push(view, CaseChange::LeaveOut { list, place });
            }
            let spoken = view.text_with("move-field-down", &[("field", &name)]);
            if tool_ui(ui, view, Sign::Down, &spoken, place + 1 < count) {
                push(view, CaseChange::Move { list, place, to: place + 1 });
            }
            let spoken = view.text_with("move-field-up", &[("field", &name)]);
            if tool_ui(ui, view, Sign::Up, &spoken, place > 0) {
                push(view, CaseChange::Move { list, place, to: place.saturating_sub(1) });
            }
        });
        let mut text = text;
        let id = field_id(view, &pointer);
        if script_field_row_ui(ui, view, &name, &mut text, id, 2).changed() {
            push(view, CaseChange::Item { list, place, text });
        }
    }
    if add_ui(ui, view, add) {
        push(view, CaseChange::AddItem(list));
    }
}

fn add_ui(ui: &mut Ui, view: &View<'_>, id: &str) -> bool {
    let text = RichText::new(view.text(id)).size(14.0).color(view.palette.accent);
    ui.add(Button::new(text).frame_when_inactive(false)).clicked()
}

fn people_ui(ui: &mut Ui, view: &mut View<'_>) {
    section_ui(ui, view, &view.text("section-people"));
    let people = view.session.case().people.clone();
    for (place, person) in people.into_iter().enumerate() {
        let pointer = format!("/people/{place}/name");
        let name = view.text_with("sheet-field-people", &[("number", &(place + 1).to_string())]);
        head_ui(ui, view, &pointer, &name, |ui, view| {
            let spoken = view.text_with("leave-out", &[("field", &name)]);
            if tool_ui(ui, view, Sign::Cross, &spoken, true) {
                push(view, CaseChange::LeaveOutPerson(place));
            }
        });
        let mut changed: Person = person.clone();
        let id = field_id(view, &pointer);
        let spoken = format!("{name} · {}", view.text("field-name"));
        if script_field_row_ui(ui, view, &spoken, &mut changed.name, id, 1).changed() {
            // What was known as a part of the old name need not be one of the new.
            if !changed.name.contains(&changed.family_name) {
                changed.family_name.clear();
            }
        }
        let label = |id: &str| view.text(id);
        let (age, pronouns) = (label("sheet-field-age"), label("sheet-field-pronouns"));
        let mut years = person.age.map(|age| age.to_string()).unwrap_or_default();
        if field_ui(ui, view, &age, &mut years, field_id(view, &format!("/people/{place}/age")), "").changed() {
            changed.age = years.trim().parse().ok();
        }
        let id = field_id(view, &format!("/people/{place}/pronouns"));
        field_ui(ui, view, &pronouns, &mut changed.pronouns, id, "");
        if !person.about.is_empty() {
            let id = field_id(view, &format!("/people/{place}/about"));
            field_ui(ui, view, &label("sheet-field-about"), &mut changed.about, id, "");
        }
        if changed != person {
            push(view, CaseChange::Person { place, person: Box::new(changed) });
        }
    }
    if add_ui(ui, view, "add-person") {
        push(view, CaseChange::AddPerson);
    }
}

fn deadline_ui(ui: &mut Ui, view: &mut View<'_>) {
    section_ui(ui, view, &view.text("sheet-field-deadline"));
    let (deadline, written) = {
        let case = view.session.case();
        (case.deadline, case.deadline_text.clone())
    };
    let day = view.text("deadline-day");
    head_ui(ui, view, "/deadline", &day, |_, _| {});
    let id = field_id(view, "/deadline");
    if let Some(date) = date_field_ui(ui, view, &day, deadline, id) {
        push(view, CaseChange::Deadline(date));
    }
    if !written.is_empty() {
        text_ui(ui, view, TextField::DeadlineText, "sheet-field-deadline-text", 1);
    }
}

/// What a date field that is empty shows how to write.
const EXAMPLE: Date = jiff::civil::date(2017, 7, 4);

/// A date as the window says dates, typed in any form that its language has; yields what it was changed to.
fn date_field_ui(ui: &mut Ui, view: &View<'_>, name: &str, date: Option<Date>, id: Id) -> Option<Option<Date>> {
    // What is typed is no date until it is whole: it is kept beside the case until then.
    let kept = ui.ctx().data(|data| data.get_temp::<String>(id));
    let standing = date.map(|date| date_text(view, date)).unwrap_or_default();
    let mut text = kept.clone().unwrap_or_else(|| standing.clone());
    let response = {
        let field = egui::TextEdit::singleline(&mut text).id(id.with("field")).desired_width(f32::INFINITY);
        let field = field.hint_text(date_text(view, EXAMPLE)).margin(egui::Margin::symmetric(8, 6));
        ui.add(field.min_size(vec2(0.0, theme::TOUCH)))
    };
    let spoken = name.to_owned();
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken));
    let parsed = view.words.read_date(&text);
    let mut changed = None;
    if response.changed() {
        let whole = parsed.is_some() || text.trim().is_empty();
        changed = (whole && parsed != date).then_some(parsed);
        ui.ctx().data_mut(|data| data.insert_temp(id, text.clone()));
    } else if !response.has_focus() && kept.is_some() {
        ui.ctx().data_mut(|data| data.remove::<String>(id));
    }
    match (parsed, text.trim().is_empty()) {
        (Some(date), _) if date_text(view, date) != text => drop(quiet_ui(ui, view, date_text(view, date))),
        (None, false) => {
            let example = date_text(view, EXAMPLE);
            drop(quiet_ui(ui, view, view.text_with("date-not-read", &[("date", &example)])));
        }
        (Some(_), _) => {}
        (None, true) => {}
    }
    changed
}

fn languages_ui(ui: &mut Ui, view: &mut View<'_>) {
    section_ui(ui, view, &view.text("section-languages"));
    let languages = view.session.case().languages.clone();
    let mut chosen = languages.clone();
    let mut offered: Vec<LanguageTag> = languages.clone();
    for tag in view.session.offers().into_iter().map(|offer| offer.language).chain([LanguageTag::OWN]) {
        if !offered.contains(&tag) {
            offered.push(tag);
        }
    }
    let name = view.text("sheet-field-languages");
    head_ui(ui, view, "/languages", &name, |_, _| {});
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 4.0);
        for tag in offered {
            let on = languages.contains(&tag);
            let text = RichText::new(language_name(view, tag.as_str())).size(14.0);
            if ui.add(Button::selectable(on, text)).clicked() {
                match on {
                    true => chosen.retain(|one| *one != tag),
                    false => chosen.push(tag),
                }
            }
        }
    });
    if chosen != languages {
        push(view, CaseChange::Languages(chosen));
    }
}

/// How the case ended, once there is nothing left to write for.
fn closed_ui(ui: &mut Ui, view: &mut View<'_>) {
    section_ui(ui, view, &view.text("section-closed"));
    let closed = view.session.case().closed.clone();
    let Some(closed) = closed else {
        quiet_ui(ui, view, view.text("close-case-intro"));
        if ui.button(view.text("close-case")).clicked() {
            let today = view.session.today();
            let closed = Closed { date: Some(today), outcome: String::new(), unknown: Default::default() };
            push(view, CaseChange::Close(Some(closed)));
        }
        return;
    };
    let mut changed = closed.clone();
    let day = view.text("closed-day");
    quiet_ui(ui, view, &day);
    let id = field_id(view, "/closed/date");
    if let Some(date) = date_field_ui(ui, view, &day, closed.date, id) {
        changed.date = date;
    }
    let name = view.text("closed-outcome");
    quiet_ui(ui, view, &name);
    let id = field_id(view, "/closed/outcome");
    script_field_row_ui(ui, view, &name, &mut changed.outcome, id, 2);
    ui.add_space(STEP / 2.0);
    if ui.button(view.text("open-case-again")).clicked() {
        push(view, CaseChange::Close(None));
    } else if changed != closed {
        push(view, CaseChange::Close(Some(changed)));
    }
}
