//! The sheet's own form for a mission: name, address 1 to 3, fax, e-mail, salutation.

use egui::{Button, ComboBox, Id, Ui};

use super::View;
use super::book::confirmed_text;
use super::named::date_text;
use super::pieces::{field_ui, labelled_ui, quiet_ui, script_line_ui};
use super::printed_address::printed_address_ui;
use crate::app::command::{Command, PeopleCommand};
use crate::model::{Head, Mission, Sender};

/// The least number of address lines that a form offers, as sheets do.
const ADDRESS_LINES: usize = 3;

/// What belongs there: whose embassy it is stands above by itself.
const ADDRESS_HINTS: [&str; 2] = ["desk-street-hint", "desk-town-hint"];

const HEADS: [(Head, &str); 5] = [
    (Head::Ambassador, "head-ambassador"),
    (Head::HighCommissioner, "head-high-commissioner"),
    (Head::Charge, "head-charge"),
    (Head::Consul, "head-consul"),
    (Head::Unknown, "head-unknown"),
];

/// The blanks of a mission.
pub fn mission_ui(ui: &mut Ui, view: &mut View<'_>, id: &str, mission: &Mission) {
    let mut filled = mission.clone();
    // Ids hold case and letter, so that no field's own memory crosses from one letter into another.
    let case = view.session.case().id.clone();
    let field = |name: &str| Id::unique((case.as_str(), id, name));
    quiet_ui(ui, view, view.text("mission-intro"));
    // What stands above the fields stays as long as the form does, so that they stay where somebody is about to click.
    let is_blank = mission.lines.iter().all(String::is_empty);
    if goes_on(ui, field("above"), is_blank || view.session.sender().country.is_empty()) {
        living_ui(ui, view, id);
        offers_ui(ui, view, id);
    }
    let hint = view.text("desk-name-hint");
    script_line_ui(ui, view, &view.text("field-name"), &mut filled.name, field("name"), &hint);
    filled.lines.resize(filled.lines.len().max(ADDRESS_LINES), String::new());
    for (place, line) in filled.lines.iter_mut().enumerate() {
        let number = (place + 1).to_string();
        let label = view.text_with("field-address", &[("number", &number)]);
        let hint = ADDRESS_HINTS.get(place).map_or_else(String::new, |id| view.text(id));
        script_line_ui(ui, view, &label, line, field(&format!("address-{number}")), &hint);
    }
    printed_address_ui(ui, view, id);
    script_line_ui(ui, view, &view.text("field-fax"), &mut filled.fax, field("fax"), "");
    script_line_ui(ui, view, &view.text("field-email"), &mut filled.email, field("email"), "");
    labelled_ui(ui, view, &view.text("field-head"), |ui| {
        let chosen = HEADS.iter().find(|(head, _)| *head == filled.head).map_or("head-unknown", |(_, id)| id);
        ComboBox::from_id_salt((case.as_str(), id, "head"))
            .width(ui.available_width() - 8.0)
            .selected_text(view.text(chosen))
            .show_ui(ui, |ui| {
                for (head, name) in HEADS {
                    if ui.selectable_value(&mut filled.head, head, view.text(name)).clicked() {
                        ui.close();
                    }
                }
            })
            .response
    });
    let proposed = view.session.proposed_salutation(id);
    script_line_ui(ui, view, &view.text("field-salutation"), &mut filled.salutation, field("salutation"), &proposed);
    while filled.lines.last().is_some_and(String::is_empty) {
        filled.lines.pop();
    }
    if filled != *mission {
        // Who fills an address in has just seen it somewhere.
        filled.confirmed = Some(view.session.today());
        view.push(Command::ChangeMission { id: id.to_owned(), mission: Box::new(filled) });
    }
    mission_foot_ui(ui, view, id, mission);
}

/// Whether something is to be shown: where it begins now, and from then on without a break.
fn goes_on(ui: &Ui, id: Id, begins: bool) -> bool {
    let frame = ui.ctx().cumulative_frame_nr();
    let last = ui.data(|data| data.get_temp::<u64>(id));
    let shown = begins || last.is_some_and(|last| last + 1 >= frame);
    if shown {
        ui.data_mut(|data| data.insert_temp(id, frame));
    }
    shown
}

/// Where the writer lives: the missions that are offered are those there.
fn living_ui(ui: &mut Ui, view: &mut View<'_>, id: &str) {
    let sender = view.session.sender();
    let field = Id::unique(("living-in", sender.id.as_str(), id));
    let mut country = sender.country.clone();
    if field_ui(ui, view, &view.text("living-in"), &mut country, field, "").changed() {
        let sender = Sender { country, ..sender.clone() };
        view.push(Command::ChangeSender(Box::new(sender)));
    }
}

/// Below the form: when the address was last seen to be right, one more mission, or one less.
fn mission_foot_ui(ui: &mut Ui, view: &mut View<'_>, id: &str, mission: &Mission) {
    let is_filled_in = mission.lines.iter().any(|line| !line.trim().is_empty());
    if is_filled_in {
        ui.horizontal_wrapped(|ui| {
            quiet_ui(ui, view, confirmed_text(view, mission));
            let fresh = mission.confirmed == Some(view.session.today());
            if !fresh && ui.button(view.text("mission-still-right")).clicked() {
                view.push(Command::People(PeopleCommand::StillRight(id.to_owned())));
            }
        });
    }
    ui.horizontal_wrapped(|ui| {
        if ui.button(view.text("mission-add")).clicked() {
            view.push(Command::People(PeopleCommand::AddMission));
        }
        if view.session.work().missions.contains_key(id) && ui.button(view.text("mission-remove")).clicked() {
            view.push(Command::People(PeopleCommand::RemoveMission(id.to_owned())));
        }
    });
}

/// What was filled in for an earlier case of the same two countries, with the day when it was last confirmed.
fn offers_ui(ui: &mut Ui, view: &mut View<'_>, id: &str) {
    for known in view.session.offered_missions() {
        let place = known.lines.first().unwrap_or(&known.name).clone();
        let confirmed = known.confirmed.map(|date| date_text(view, date));
        let text = match &confirmed {
            Some(date) => view.text_with("mission-known-since", &[("place", &place), ("date", date)]),
            None => view.text_with("mission-known", &[("place", &place)]),
        };
        if ui.add(Button::new(text).wrap()).clicked() {
            let mission = known;
            view.push(Command::ChangeMission { id: id.to_owned(), mission: Box::new(mission) });
        }
    }
}
