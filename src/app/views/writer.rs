//! Who writes, among those who write on this computer; what of them goes on this case's letters; ties to the country.

use egui::{Button, ComboBox, RichText, Ui, WidgetInfo, vec2};

use super::View;
use super::named::{PRIVACIES, case_country, privacy_id, sender_line};
use super::pieces::{above_ui, body_ui, labelled_ui, quiet_ui, second_button_ui, strip_ui};
use super::question::{buttons_ui, title_ui};
use crate::app::command::{Command, PeopleCommand};
use crate::app::session::Ties;
use crate::app::theme::{self, STEP};
use crate::model::{Privacy, Sender, SenderKind};
use crate::notice::Severity;

const KINDS: [(SenderKind, &str, &str); 3] = [
    (SenderKind::Person, "sender-kind-person", "sender-add-person"),
    (SenderKind::Group, "sender-kind-group", "sender-add-group"),
    (SenderKind::School, "sender-kind-school", "sender-add-school"),
];

/// The safe answer first: what is pressed by mistake hides the writer and can be taken back.
pub(super) const ANSWERS: [(Ties, &str); 3] =
    [(Ties::Yes, "ties-yes"), (Ties::Unsure, "ties-unsure"), (Ties::No, "ties-no")];

/// The profiles of this computer, where there is more than one to choose from.
pub fn profiles_ui(ui: &mut Ui, view: &mut View<'_>) {
    let senders = view.session.senders();
    let present = view.session.sender().clone();
    let mut asked = None;
    if senders.len() > 1 {
        labelled_ui(ui, view, &view.text("sender-profile"), |ui| {
            ComboBox::from_id_salt("sender-profile")
                .width(ui.available_width() - 8.0)
                .selected_text(profile_name(view, &present))
                .truncate()
                .show_ui(ui, |ui| {
                    for sender in &senders {
                        if ui.selectable_label(sender.id == present.id, profile_name(view, sender)).clicked() {
                            asked = Some(PeopleCommand::ChooseSender(sender.id.clone()));
                            ui.close();
                        }
                    }
                })
                .response
        });
    }
    asked.into_iter().for_each(|command| view.push(Command::People(command)));
}

/// Below the form: one more writer, or this one less.
pub fn more_profiles_ui(ui: &mut Ui, view: &mut View<'_>) {
    let present = view.session.sender().clone();
    if present.is_blank() {
        return;
    }
    let mut asked = None;
    ui.horizontal_wrapped(|ui| {
        ui.menu_button(view.text("sender-add"), |ui| {
            for (kind, _, id) in KINDS {
                if ui.button(view.text(id)).clicked() {
                    asked = Some(PeopleCommand::AddSender(kind));
                    ui.close();
                }
            }
        });
        if ui.button(view.text("sender-remove")).clicked() {
            asked = Some(PeopleCommand::AskRemoveSender(present.id.clone()));
        }
    });
    asked.into_iter().for_each(|command| view.push(Command::People(command)));
}

/// What kind of writer it is.
pub fn kind_ui(ui: &mut Ui, view: &View<'_>, sender: &mut Sender) {
    let name = KINDS.iter().find(|(kind, ..)| *kind == sender.kind).map_or("", |(_, id, _)| id);
    labelled_ui(ui, view, &view.text("sender-kind"), |ui| {
        ComboBox::from_id_salt("sender-kind")
            .width(ui.available_width() - 8.0)
            .selected_text(view.text(name))
            .truncate()
            .show_ui(ui, |ui| {
                for (kind, id, _) in KINDS {
                    if ui.selectable_value(&mut sender.kind, kind, view.text(id)).clicked() {
                        ui.close();
                    }
                }
            })
            .response
    });
    if sender.kind == SenderKind::School {
        quiet_ui(ui, view, view.text("sender-school-note"));
    }
    ui.checkbox(&mut sender.minor, view.text("sender-minor"));
    if sender.is_minor() {
        quiet_ui(ui, view, view.text("desk-minor-note"));
    }
}

fn profile_name(view: &View<'_>, sender: &Sender) -> String {
    let kind = KINDS.iter().find(|(kind, ..)| *kind == sender.kind).map_or("", |(_, id, _)| id);
    let who = if sender.is_blank() { view.text("sender-new") } else { sender_line(view, sender) };
    view.text_with("sender-profile-name", &[("who", &who), ("kind", &view.text(kind))])
}

/// Below the writer's line: the question about ties, or what of the writer goes on this case's letters.
pub fn on_this_case_ui(ui: &mut Ui, view: &mut View<'_>) {
    if !view.session.has_case() || !view.session.says_who_writes() {
        return;
    }
    if view.session.asks_about_ties() {
        return ties_strip_ui(ui, view);
    }
    if view.session.has_ties() {
        return hidden_ui(ui, view);
    }
    privacy_ui(ui, view);
}

/// How much of the writer goes on this case's letters, and what that means for them.
fn privacy_ui(ui: &mut Ui, view: &mut View<'_>) {
    let session = view.session;
    let chosen = session.work().choices.privacy;
    let shown = session.privacy();
    let mut wanted = chosen;
    above_ui(ui, view, &view.text("case-privacy"), |ui| {
        ComboBox::from_id_salt("case-privacy")
            .width(ui.available_width() - 8.0)
            .selected_text(view.text(privacy_id(shown)))
            .truncate()
            .show_ui(ui, |ui| {
                let usual = view
                    .text_with("case-privacy-usual", &[("usual", &view.text(privacy_id(session.sender().privacy)))]);
                if ui.selectable_value(&mut wanted, None, usual).clicked() {
                    ui.close();
                }
                for (privacy, id) in PRIVACIES {
                    let may = session.sender().allowed(privacy) == privacy;
                    let label = Button::selectable(wanted == Some(privacy), view.text(id));
                    if ui.add_enabled(may, label).clicked() {
                        wanted = Some(privacy);
                        ui.close();
                    }
                }
            })
            .response
    });
    quiet_ui(ui, view, view.text(&format!("{}.effect", privacy_id(shown))));
    if shown == Privacy::CareOf
        && session.sender().group.as_ref().is_none_or(|group| group.lines.iter().all(String::is_empty))
    {
        ui.label(RichText::new(view.text("privacy-group-missing")).size(13.0).color(view.palette.caution));
    }
    if wanted != chosen {
        view.push(Command::People(PeopleCommand::SetPrivacy(wanted)));
    }
}

fn ties_strip_ui(ui: &mut Ui, view: &mut View<'_>) {
    let country = case_country(view);
    let answer = strip_ui(ui, view, Severity::Warning, |ui| {
        let question = view.text_with("ties-question", &[("country", &country)]);
        let question = ui.label(RichText::new(question).family(theme::strong()));
        // It appears while somebody types into another field.
        ui.ctx().accesskit_node_builder(question.id, |node| node.set_live(egui::accesskit::Live::Polite));
        quiet_ui(ui, view, view.text("ties-why"));
        let mut answer = None;
        ui.horizontal_wrapped(|ui| {
            for (ties, id) in ANSWERS {
                if ui.add(Button::new(view.text(id)).min_size(vec2(56.0, 30.0))).clicked() {
                    answer = Some(ties);
                }
            }
        });
        answer
    });
    if let Some(answer) = answer {
        view.push(Command::People(PeopleCommand::AnswerTies(answer)));
    }
}

/// What an answer that there are ties, or may be, did to the letters.
fn hidden_ui(ui: &mut Ui, view: &mut View<'_>) {
    let changes = strip_ui(ui, view, Severity::Info, |ui| {
        ui.label(RichText::new(view.text("ties-hidden")).family(theme::strong()));
        quiet_ui(ui, view, view.text("ties-hidden.help"));
        ui.button(view.text("ties-change")).clicked()
    });
    if changes {
        view.push(Command::People(PeopleCommand::ForgetTies));
    }
}

/// The question about ties, where letters were asked for before it was answered.
pub fn ties_ui(ui: &mut Ui, view: &mut View<'_>) {
    let title = title_ui(ui, view, "ties-title");
    let country = case_country(view);
    let (question, why) = (view.text_with("ties-question", &[("country", &country)]), view.text("ties-why"));
    // No answer has the keyboard: those who hear the title hear the question with it.
    ui.ctx().accesskit_node_builder(title.id, |node| node.set_description(format!("{question} {why}")));
    body_ui(ui, question);
    quiet_ui(ui, view, why);
    ui.add_space(STEP);
    ui.horizontal_wrapped(|ui| {
        // No answer looks like the one that is expected.
        for (ties, id) in ANSWERS {
            let text = view.text(id);
            if second_button_ui(ui, view, &text, true).clicked() {
                view.push(Command::People(PeopleCommand::AnswerTies(ties)));
            }
        }
    });
}

/// Before a profile is removed.
pub fn remove_sender_ui(ui: &mut Ui, view: &mut View<'_>, id: &str) {
    let sender = view.session.senders().into_iter().find(|sender| sender.id == id).unwrap_or_default();
    title_ui(ui, view, "sender-remove-title");
    body_ui(ui, view.text_with("sender-remove-body", &[("who", &profile_name(view, &sender))]));
    buttons_ui(ui, view, Some("sender-remove-confirm"), "dialog-cancel");
}

/// A button in the line at the bottom that asks the question.
pub fn ties_button_ui(ui: &mut Ui, view: &mut View<'_>) {
    let text = view.text("missing-ties");
    let button = ui.add(Button::new(RichText::new(&text).color(view.palette.caution).underline()).frame(false));
    button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &text));
    if button.clicked() {
        view.push(Command::People(PeopleCommand::AskTies));
    }
}
