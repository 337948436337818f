//! Who writes: filled in once, kept on this computer.

use egui::{Id, Ui};

use super::View;
use super::pieces::{area_ui, field_ui, quiet_ui};
use crate::app::command::Command;
use crate::model::Sender;

/// The form of the sender's details.
pub fn sender_ui(ui: &mut Ui, view: &mut View<'_>) {
    let mut sender = view.session.sender().clone();
    let before = sender.clone();
    let id = |field: &str| Id::unique(("sender", field));
    field_ui(ui, view, &view.text("sender-name"), &mut sender.name, id("name"), "");
    let about_hint = view.text("sender-about-hint");
    field_ui(ui, view, &view.text("sender-about"), &mut sender.about, id("about"), &about_hint);
    let mut street = sender.street.join("\n");
    area_ui(ui, view, &view.text("sender-street"), &mut street, id("street"), 2);
    field_ui(ui, view, &view.text("sender-postcode"), &mut sender.postcode, id("postcode"), "");
    field_ui(ui, view, &view.text("sender-town"), &mut sender.town, id("town"), "");
    field_ui(ui, view, &view.text("sender-country"), &mut sender.country, id("country"), "");
    field_ui(ui, view, &view.text("sender-email"), &mut sender.email, id("email"), "");
    quiet_ui(ui, view, view.text("sender-note"));
    if street != before.street.join("\n") {
        sender.street = street.split('\n').map(str::to_owned).collect();
    }
    if sender != before {
        view.push(Command::ChangeSender(Box::new(sender)));
    }
}

/// One line that says who writes, for the folded form.
pub fn sender_line(view: &View<'_>, sender: &Sender) -> String {
    let place = if sender.town.is_empty() { &sender.country } else { &sender.town };
    match (sender.name.is_empty(), place.is_empty()) {
        (true, true) => view.text("sender-unknown"),
        (true, false) => place.clone(),
        (false, true) => sender.name.clone(),
        (false, false) => format!("{}, {place}", sender.name),
    }
}
