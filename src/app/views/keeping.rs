//! How things are kept, as a person meets it: what could not be saved, earlier versions, files for others, forgetting.

use egui::text::{LayoutJob, TextFormat};
use egui::{Button, FontId, RichText, ScrollArea, Ui, WidgetInfo, vec2};

use super::View;
use super::book::import_ui;
use super::named::{date_text, parts_text};
use super::pieces::{body_ui, heard_at_once, main_button_ui, notice_ui, quiet_ui, second_button_ui, strip_ui};
use super::question::{buttons_ui, title_ui, ways_ui};
use super::saved_before::saved_before_ui;
use super::writer::{remove_sender_ui, ties_ui};
use crate::app::command::{Command, LibraryCommand};
use crate::app::session::{Question, first_own_text, own_texts};
use crate::app::theme::{self, STEP};
use crate::notice::Severity;
use crate::store::Version;

/// So much of a text is shown to tell one version from another.
const GLANCE: usize = 80;

/// Above the bottom line: what is not safe on the disk.
pub fn kept_ui(ui: &mut Ui, view: &mut View<'_>) {
    let keeping = view.session.keeping();
    if keeping.conflict().is_some() && view.session.question().is_none() {
        let decides = strip_ui(ui, view, Severity::Warning, |ui| {
            ui.horizontal(|ui| {
                let said = ui.label(RichText::new(view.text("conflict-title")).family(theme::strong()));
                heard_at_once(ui, &said);
                ui.button(view.text("conflict-decide")).clicked()
            })
            .inner
        });
        if decides {
            view.push(Command::Library(LibraryCommand::AskConflict));
        }
    } else if let Some(failed) = view.session.save_failure().cloned() {
        strip_ui(ui, view, Severity::Error, |ui| {
            let title = RichText::new(view.text("unsaved-title")).family(theme::strong()).color(view.palette.failure);
            let said = ui.label(title);
            heard_at_once(ui, &said);
            let sentence = view.words.notice(&failed);
            body_ui(ui, sentence.text);
            quiet_ui(ui, view, view.text("unsaved-body"));
        });
    }
}

/// The questions of this topic.
pub fn keeping_ui(ui: &mut Ui, view: &mut View<'_>, question: &Question) {
    match question {
        Question::Remove(id) => {
            title_ui(ui, view, "remove-title");
            let title = view.session.library().title(id);
            body_ui(ui, view.text_with("remove-body", &[("title", &title)]));
            buttons_ui(ui, view, Some("remove-confirm"), "dialog-cancel");
        }
        Question::Send => send_ui(ui, view),
        Question::Versions => versions_ui(ui, view),
        Question::Conflict(_) => {
            title_ui(ui, view, "conflict-title");
            body_ui(ui, view.text("conflict-body"));
            let copy = Command::Library(LibraryCommand::KeepMineAsCopy);
            let theirs = Command::Library(LibraryCommand::TakeTheirs);
            ways_ui(ui, view, [("conflict-copy", copy), ("conflict-theirs", theirs)]);
        }
        Question::Unsafe(notice) => {
            title_ui(ui, view, "unsafe-title");
            notice_ui(ui, view, notice);
            body_ui(ui, view.text("unsafe-body"));
            let leave = Command::Library(LibraryCommand::LeaveUnsaved);
            ways_ui(ui, view, [("unsafe-stay", Command::Dismiss), ("unsafe-leave", leave)]);
        }
        Question::WordsCame => {
            title_ui(ui, view, "words-came-title");
            body_ui(ui, view.text("words-came-body"));
            let take = Command::Library(LibraryCommand::TakeWordsThatCame);
            ways_ui(ui, view, [("words-came-keep", Command::Dismiss), ("words-came-take", take)]);
        }
        Question::Prepared(parts) => {
            title_ui(ui, view, "prepared-differs-title");
            body_ui(ui, view.text_with("prepared-differs-body", &[("parts", &parts_text(view, parts))]));
            let take = Command::Library(LibraryCommand::TakePrepared);
            ways_ui(ui, view, [("prepared-keep", Command::Dismiss), ("prepared-take", take)]);
        }
        Question::Data => data_ui(ui, view),
        Question::WipeEvening => {
            title_ui(ui, view, "evening-wipe-title");
            body_ui(ui, view.text("evening-wipe-body"));
            buttons_ui(ui, view, Some("evening-wipe-confirm"), "dialog-cancel");
        }
        Question::ImportMissions => import_ui(ui, view),
        Question::RemoveMission(place) => {
            title_ui(ui, view, "book-remove-title");
            let mission = view.session.known_mission(*place);
            let lines = mission.map(|mission| mission.lines.join(", ")).unwrap_or_default();
            body_ui(ui, view.text_with("book-remove-body", &[("address", &lines)]));
            buttons_ui(ui, view, Some("sender-remove-confirm"), "dialog-cancel");
        }
        Question::Ties { .. } => ties_ui(ui, view),
        Question::SavedBefore(before) => saved_before_ui(ui, view, before),
        Question::RemoveSender(id) => remove_sender_ui(ui, view, id),
        Question::Forget => {
            title_ui(ui, view, "forget-title");
            body_ui(ui, view.text("forget-body"));
            quiet_ui(ui, view, view.session.keeping().place().path.display().to_string());
            buttons_ui(ui, view, Some("forget-confirm"), "dialog-cancel");
        }
        _ => {}
    }
}

/// What goes along when the case is given to somebody else.
fn send_ui(ui: &mut Ui, view: &mut View<'_>) {
    title_ui(ui, view, "send-title");
    body_ui(ui, view.text("send-body"));
    let send = |with_words| Command::Library(LibraryCommand::Send { with_words });
    ways_ui(ui, view, [("send-case-only", send(false)), ("send-with-words", send(true))]);
    buttons_ui(ui, view, None, "dialog-cancel");
}

fn data_ui(ui: &mut Ui, view: &mut View<'_>) {
    let place = view.session.keeping().place().clone();
    title_ui(ui, view, "data-title");
    let id = if place.portable { "data-portable" } else { "data-local" };
    body_ui(ui, view.text(id));
    quiet_ui(ui, view, place.path.display().to_string());
    if let Some(service) = &place.mirrored {
        strip_ui(ui, view, Severity::Warning, |ui| {
            body_ui(ui, view.text_with("data-mirrored", &[("service", service)]));
            quiet_ui(ui, view, view.text("data-mirrored.help"));
        });
    }
    ui.add_space(STEP);
    ui.horizontal_wrapped(|ui| {
        if main_button_ui(ui, view, &view.text("dialog-close"), true).clicked() {
            view.push(Command::Dismiss);
        }
        if second_button_ui(ui, view, &view.text("command-forget"), true).clicked() {
            view.push(Command::Library(LibraryCommand::AskForget));
        }
    });
}

/// The earlier versions at the left, the letter as it was in the chosen one below, and the way to bring it back.
fn versions_ui(ui: &mut Ui, view: &mut View<'_>) {
    title_ui(ui, view, "versions-title");
    let keeping = view.session.keeping();
    if keeping.versions().is_empty() {
        body_ui(ui, view.text("versions-none"));
        return buttons_ui(ui, view, None, "dialog-close");
    }
    quiet_ui(ui, view, view.text("versions-body"));
    let looked_at = keeping.looked_at();
    ScrollArea::vertical().id_salt("versions").max_height(200.0).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for (place, version) in keeping.versions().iter().enumerate() {
            let chosen = looked_at.is_some_and(|(at, _)| at == place);
            let when = when_text(view, version);
            let about = about_text(view, version);
            let button = Button::selectable(chosen, two_lines(view, &when, &about));
            let response = ui.add(button.min_size(vec2(ui.available_width(), 44.0)));
            let name = format!("{when}, {about}");
            response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, chosen, &name));
            if response.clicked() {
                view.push(Command::Library(LibraryCommand::LookAt(place)));
            }
        }
    });
    if let Some((_, text)) = looked_at {
        let frame = egui::Frame::new().fill(view.palette.field).corner_radius(6).inner_margin(egui::Margin::same(12));
        frame.show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let name = view.session.chosen_name();
            quiet_ui(ui, view, view.text_with("versions-letter", &[("name", &name)]));
            ScrollArea::vertical().id_salt("version").max_height(180.0).show(ui, |ui| {
                body_ui(ui, text);
            });
        });
    }
    ui.add_space(STEP);
    ui.horizontal_wrapped(|ui| {
        let bring_back = view.text("versions-bring-back");
        if main_button_ui(ui, view, &bring_back, looked_at.is_some()).clicked()
            && let Some((place, _)) = looked_at
        {
            view.push(Command::Library(LibraryCommand::BringBack(place)));
        }
        if second_button_ui(ui, view, &view.text("dialog-close"), true).clicked() {
            view.push(Command::Dismiss);
        }
    });
}

/// The day above, and below it what tells the version from the others: neither is cut for the other.
fn two_lines(view: &View<'_>, when: &str, about: &str) -> LayoutJob {
    let mut lines = LayoutJob::default();
    lines.append(when, 0.0, TextFormat::simple(FontId::new(15.0, theme::strong()), view.palette.ink));
    lines.append("\n", 0.0, TextFormat::default());
    lines.append(about, 0.0, TextFormat::simple(FontId::proportional(13.0), view.palette.quiet));
    lines
}

fn when_text(view: &View<'_>, version: &Version) -> String {
    let Some(saved) = version.saved else { return view.text("version-undated") };
    let time = format!("{:02}:{:02}", saved.hour(), saved.minute());
    view.text_with("version-saved", &[("date", &date_text(view, saved.date())), ("time", &time)])
}

fn about_text(view: &View<'_>, version: &Version) -> String {
    match first_own_text(&version.work) {
        Some(text) => {
            let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let short: String = line.chars().take(GLANCE).collect();
            if short.len() < line.len() { format!("{short}…") } else { short }
        }
        None => view.text_with("version-texts", &[("count", &own_texts(&version.work).to_string())]),
    }
}
