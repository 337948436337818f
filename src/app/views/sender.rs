//! Who writes: filled in once, kept on this computer.

use egui::{Button, ComboBox, Id, Ui};

use super::View;
use super::named::{PRIVACIES, privacy_id};
use super::pieces::{above_ui, field_ui, quiet_ui, script_area_ui, script_line_ui};
use super::writer::{kind_ui, more_profiles_ui, profiles_ui};
use crate::app::command::Command;
use crate::model::{Privacy, Sender};

/// The form of the sender's details.
pub fn sender_ui(ui: &mut Ui, view: &mut View<'_>) {
    let mut sender = view.session.sender().clone();
    let before = sender.clone();
    profiles_ui(ui, view);
    // A field's own memory of what was typed must not cross from one writer to another.
    let profile = sender.id.clone();
    let id = |field: &str| Id::unique(("sender", profile.as_str(), field));
    let name = script_line_ui(ui, view, &view.text("sender-name"), &mut sender.name, id("name"), "");
    if view.session.name_wants_focus() {
        name.request_focus();
    }
    let about_hint = view.text("sender-about-hint");
    script_line_ui(ui, view, &view.text("sender-about"), &mut sender.about, id("about"), &about_hint);
    let mut street = sender.street.join("\n");
    script_area_ui(ui, view, &view.text("sender-street"), &mut street, id("street"), 2);
    field_ui(ui, view, &view.text("sender-postcode"), &mut sender.postcode, id("postcode"), "");
    script_line_ui(ui, view, &view.text("sender-town"), &mut sender.town, id("town"), "");
    script_line_ui(ui, view, &view.text("sender-country"), &mut sender.country, id("country"), "");
    field_ui(ui, view, &view.text("sender-email"), &mut sender.email, id("email"), "");
    kind_ui(ui, view, &mut sender);
    privacy_ui(ui, view, &mut sender);
    quiet_ui(ui, view, view.text("sender-note"));
    more_profiles_ui(ui, view);
    if street != before.street.join("\n") {
        sender.street = street.split('\n').map(str::to_owned).collect();
    }
    if sender != before {
        view.push(Command::ChangeSender(Box::new(sender)));
    }
}

/// How much of the writer goes on the paper, and what that asks for.
fn privacy_ui(ui: &mut Ui, view: &View<'_>, sender: &mut Sender) {
    above_ui(ui, view, &view.text("sender-privacy"), |ui| {
        ComboBox::from_id_salt("privacy")
            .width(ui.available_width() - 8.0)
            .selected_text(view.text(privacy_id(sender.allowed(sender.privacy))))
            .truncate()
            .show_ui(ui, |ui| {
                for (privacy, id) in PRIVACIES {
                    let may = sender.allowed(privacy) == privacy;
                    let label = Button::selectable(sender.privacy == privacy, view.text(id));
                    if ui.add_enabled(may, label).clicked() {
                        sender.privacy = privacy;
                        ui.close();
                    }
                }
            })
            .response
    });
    let profile = sender.id.clone();
    let id = |field: &str| Id::unique(("sender", profile.as_str(), field));
    if sender.privacy == Privacy::FirstNameAge {
        let mut age = sender.age.map(|age| age.to_string()).unwrap_or_default();
        if field_ui(ui, view, &view.text("sender-age"), &mut age, id("age"), "").changed() {
            sender.age = age.trim().parse().ok();
        }
    }
    if sender.allowed(sender.privacy) == Privacy::CareOf {
        let mut group = sender.group.clone().unwrap_or_default();
        script_line_ui(ui, view, &view.text("sender-group"), &mut group.name, id("group"), "");
        let mut lines = group.lines.join("\n");
        script_area_ui(ui, view, &view.text("sender-group-lines"), &mut lines, id("group-lines"), 3);
        group.lines = lines.split('\n').map(str::to_owned).collect();
        if group != sender.group.clone().unwrap_or_default() && (!group.name.is_empty() || !lines.is_empty()) {
            sender.group = Some(group);
        }
    }
}
