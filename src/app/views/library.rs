//! The library: every case that was ever opened, found by a word of it.

use egui::{Button, Id, Label, Rect, Response, RichText, ScrollArea, Sense, TextEdit, Ui, UiBuilder, WidgetInfo, vec2};

use super::View;
use super::named::{country_text, date_text, parts_text};
use super::pieces::{body_ui, notice_ui, quiet_ui, second_button_ui, strip_ui};
use super::sign::{Sign, sign_ui};
use crate::app::command::{Command, LibraryCommand};
use crate::app::theme::{self, STEP};
use crate::app::worker::{Taken, TakenOutcome};
use crate::job::deadline::DeadlineClock;
use crate::model::Case;
use crate::notice::Severity;
use crate::store::CaseEntry;

/// Height of one case in the list.
const ROW: f32 = 60.0;

/// Room at the right of a row for the buttons and the badge.
const ASIDE: f32 = 320.0;

/// Search, what was opened last, what was just taken in, and the list.
pub fn library_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.add_space(STEP);
    search_ui(ui, view);
    taken_ui(ui, view);
    let library = view.session.library();
    for notice in library.notices() {
        notice_ui(ui, view, notice);
    }
    if library.search().is_empty() && !library.shows_put_away() {
        recent_ui(ui, view);
    }
    if library.found_count() == 0 && !library.is_reading() {
        nothing_ui(ui, view);
        return;
    }
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().id_salt("library").auto_shrink(false).show_rows(
        ui,
        ROW,
        library.found_count(),
        |ui, rows| {
            for place in rows {
                if let Some(entry) = library.found(place) {
                    case_ui(ui, view, entry);
                }
            }
        },
    );
}

fn search_ui(ui: &mut Ui, view: &mut View<'_>) {
    let library = view.session.library();
    let name = view.text("library-search");
    let mut search = library.search().to_owned();
    let field = TextEdit::singleline(&mut search).id(Id::unique("library-search")).desired_width(f32::INFINITY);
    let field = field.hint_text(&name).margin(egui::Margin::symmetric(12, 9)).min_size(vec2(0.0, 40.0));
    let response = ui.add(field);
    let typed = search.clone();
    response.widget_info(|| {
        let mut info = WidgetInfo::labeled(egui::Role::SearchInput, true, &name);
        info.current_text_value = Some(typed.clone());
        info
    });
    if response.changed() {
        view.push(Command::Library(LibraryCommand::Search(search)));
    }
    ui.horizontal(|ui| {
        let count = library.found_count().to_string();
        let id = if library.is_reading() { "library-reading" } else { "library-count" };
        quiet_ui(ui, view, view.text_with(id, &[("count", &count)]));
        ui.with_layout(view.backwards(), |ui| {
            let mut shows = library.shows_put_away();
            if ui.checkbox(&mut shows, view.text("library-put-away")).changed() {
                view.push(Command::Library(LibraryCommand::ShowPutAway(shows)));
            }
        });
    });
}

/// What became of each sheet that was taken in.
fn taken_ui(ui: &mut Ui, view: &mut View<'_>) {
    let library = view.session.library();
    if library.taken().is_empty() && library.taking() == 0 {
        return;
    }
    let asked = strip_ui(ui, view, Severity::Info, |ui| {
        let mut asked = None;
        ui.horizontal(|ui| {
            let (count, left) = (library.taken().len().to_string(), library.taking().to_string());
            let id = if library.taking() > 0 { "taken-running" } else { "taken-done" };
            ui.label(RichText::new(view.text_with(id, &[("count", &count), ("left", &left)])).family(theme::strong()));
            ui.with_layout(view.backwards(), |ui| {
                if library.taking() == 0 && ui.button(view.text("dialog-close")).clicked() {
                    asked = Some(LibraryCommand::DismissTaken);
                }
            });
        });
        ScrollArea::vertical().id_salt("taken").max_height(176.0).show(ui, |ui| {
            for taken in library.taken() {
                asked = taken_line_ui(ui, view, taken).or(asked.take());
            }
        });
        asked
    });
    asked.into_iter().for_each(|command| view.push(Command::Library(command)));
    ui.add_space(STEP / 2.0);
}

fn taken_line_ui(ui: &mut Ui, view: &View<'_>, taken: &Taken) -> Option<LibraryCommand> {
    let mut asked = None;
    let (sign, colour) = match &taken.outcome {
        TakenOutcome::Read { to_check: 0, .. } | TakenOutcome::Known { .. } | TakenOutcome::Filled { .. } => {
            (Sign::Tick, view.palette.accent)
        }
        TakenOutcome::Read { .. } | TakenOutcome::Waits { .. } => (Sign::Half, view.palette.caution),
        TakenOutcome::Failed(_) => (Sign::Empty, view.palette.failure),
    };
    ui.horizontal_top(|ui| {
        sign_ui(ui, sign, colour, 18.0);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 1.0;
            match &taken.outcome {
                TakenOutcome::Read { id, title, to_check } => {
                    asked = title_link_ui(ui, view, id, title);
                    let count = to_check.to_string();
                    let said = view.text_with("taken-read", &[("count", &count), ("file", &taken.file)]);
                    quiet_ui(ui, view, said);
                }
                TakenOutcome::Known { id, title } => {
                    asked = title_link_ui(ui, view, id, title);
                    quiet_ui(ui, view, view.text_with("taken-known", &[("file", &taken.file)]));
                }
                TakenOutcome::Filled { id, title, added } => {
                    asked = title_link_ui(ui, view, id, title);
                    let parts = parts_text(view, added);
                    quiet_ui(ui, view, view.text_with("taken-filled", &[("file", &taken.file), ("parts", &parts)]));
                }
                TakenOutcome::Waits { path, title } => {
                    let opens = title_link_ui(ui, view, "", title).is_some();
                    asked = opens.then(|| LibraryCommand::Pick(path.clone()));
                    quiet_ui(ui, view, view.text_with("taken-waits", &[("file", &taken.file)]));
                }
                TakenOutcome::Failed(notice) => {
                    let sentence = view.words.notice(notice);
                    body_ui(ui, view.text_with("taken-failed", &[("file", &taken.file)]));
                    ui.add(Label::new(RichText::new(sentence.text).size(13.0).color(view.palette.failure)).wrap());
                    if let Some(hint) = sentence.hint {
                        quiet_ui(ui, view, hint);
                    }
                }
            }
        });
    });
    asked
}

fn title_link_ui(ui: &mut Ui, view: &View<'_>, id: &str, title: &str) -> Option<LibraryCommand> {
    let title = if title.is_empty() { view.text("case-untitled") } else { title.to_owned() };
    ui.link(title).clicked().then(|| LibraryCommand::Open(id.to_owned()))
}

fn recent_ui(ui: &mut Ui, view: &mut View<'_>) {
    let recent: Vec<&CaseEntry> = view.session.library().recent().take(3).collect();
    if recent.is_empty() || view.session.library().count() < 4 {
        return;
    }
    ui.horizontal(|ui| {
        quiet_ui(ui, view, view.text("library-recent"));
        let width = (ui.available_width() / recent.len() as f32 - STEP).min(280.0);
        for entry in recent {
            let title = title_of(view, entry);
            let button = ui.add_sized(vec2(width, 30.0), Button::new(RichText::new(&title).size(14.0)).truncate());
            let name = view.text_with("library-open-recent", &[("title", &title)]);
            button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
            if button.clicked() {
                view.push(Command::Library(LibraryCommand::Open(entry.id.clone())));
            }
        }
    });
    ui.add_space(STEP);
}

fn nothing_ui(ui: &mut Ui, view: &mut View<'_>) {
    let library = view.session.library();
    ui.add_space(4.0 * STEP);
    let id = match (library.count(), library.shows_put_away(), library.search().is_empty()) {
        (0, _, _) => "library-empty",
        (_, true, true) => "library-nothing-put-away",
        _ => "library-nothing-found",
    };
    ui.vertical_centered(|ui| {
        let title = view.text(id);
        ui.label(RichText::new(title).family(theme::letter_strong()).size(20.0));
        quiet_ui(ui, view, view.text(&format!("{id}.help")));
        ui.add_space(STEP);
        let command = Command::ChooseSheet;
        if library.count() == 0 && second_button_ui(ui, view, &command.name(view.words), true).clicked() {
            view.push(command);
        }
    });
}

fn title_of(view: &View<'_>, entry: &CaseEntry) -> String {
    if entry.title.is_empty() { view.text("case-untitled") } else { entry.title.clone() }
}

/// One case: what it is called, whom it is about, and how long there is time. The whole row opens it.
fn case_ui(ui: &mut Ui, view: &mut View<'_>, entry: &CaseEntry) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    let title = title_of(view, entry);
    let people = entry.people.join(", ");
    let country = country_text(view, entry.country_or_code()).unwrap_or_else(|| entry.country.clone());
    let about = [people.as_str(), country.as_str(), entry.case_number.as_str()];
    let about = about.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
    let badge = badge(view, entry);
    let said = badge.as_ref().map_or("", |(text, _)| text.as_str());
    let spoken = [title.as_str(), about.as_str(), said];
    let spoken = spoken.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &spoken));
    ground_ui(ui, view, &response, rect);
    let inside = rect.shrink2(vec2(1.5 * STEP, STEP));
    let aside = ASIDE.min(inside.width() * 0.45);
    let (text, side) = match view.is_mirrored() {
        true => (inside.with_min_x(inside.left() + aside + STEP), inside.with_max_x(inside.left() + aside)),
        false => (inside.with_max_x(inside.right() - aside - STEP), inside.with_min_x(inside.right() - aside)),
    };
    let mut left = ui.new_child(UiBuilder::new().max_rect(text).layout(view.below()));
    left.spacing_mut().item_spacing.y = 2.0;
    let name = RichText::new(&title).family(theme::strong()).color(view.palette.ink);
    left.add(Label::new(name).truncate().selectable(false));
    let about = RichText::new(&about).size(13.0).color(view.palette.quiet);
    left.add(Label::new(about).truncate().selectable(false));
    let mut right = ui.new_child(UiBuilder::new().max_rect(side).layout(view.backwards()));
    aside_ui(&mut right, view, entry, &title, response.hovered() || response.has_focus());
    if let Some((text, colour)) = badge {
        right.add_space(STEP);
        let text = RichText::new(text).size(13.0).color(colour);
        right.add(Label::new(text).truncate().selectable(false));
    }
    if response.clicked() {
        view.push(Command::Library(LibraryCommand::Open(entry.id.clone())));
    }
}

fn ground_ui(ui: &Ui, view: &View<'_>, response: &Response, rect: Rect) {
    let palette = view.palette;
    let room = rect.shrink2(vec2(0.0, 2.0));
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(room, 6.0, palette.touched);
    }
    if response.has_focus() {
        let stroke = egui::Stroke::new(1.5, palette.accent);
        ui.painter().rect_stroke(room, 6.0, stroke, egui::StrokeKind::Inside);
    }
    ui.painter().hline(rect.x_range(), rect.bottom(), egui::Stroke::new(1.0, palette.line));
}

/// The buttons of a row: quiet until the row is looked at, and always there for a screen reader.
fn aside_ui(ui: &mut Ui, view: &mut View<'_>, entry: &CaseEntry, title: &str, looked_at: bool) {
    let away = view.session.library().is_put_away(&entry.id);
    let ink = if looked_at { view.palette.accent } else { view.palette.quiet };
    let button = |ui: &mut Ui, id: &str| {
        let button = ui.add(Button::new(RichText::new(view.text(id)).size(13.0).color(ink)).frame(false));
        let name = view.text_with(&format!("{id}.named"), &[("title", title)]);
        button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        button.clicked()
    };
    let (take_away, remove) = (
        button(ui, if away { "library-bring-back" } else { "library-put-this-away" }),
        away && button(ui, "library-remove"),
    );
    if take_away {
        view.push(Command::Library(LibraryCommand::PutAway { id: entry.id.clone(), away: !away }));
    }
    if remove {
        view.push(Command::Library(LibraryCommand::AskRemove(entry.id.clone())));
    }
}

/// How long there is time, in few words, and the colour that says how urgent that is.
pub(super) fn badge(view: &View<'_>, entry: &CaseEntry) -> Option<(String, egui::Color32)> {
    let palette = view.palette;
    if entry.closed {
        return Some((view.text("badge-closed"), palette.quiet));
    }
    let case = Case { deadline: entry.deadline, ..Case::default() };
    let country = &view.session.sender().country;
    let say = |id: &str, date, days: i32| {
        view.text_with(id, &[("date", &date_text(view, date)), ("days", &days.to_string())])
    };
    match DeadlineClock::for_writer(&case, view.session.today(), country) {
        DeadlineClock::None => None,
        DeadlineClock::Passed { deadline, days } => Some((say("badge-passed", deadline, days), palette.quiet)),
        DeadlineClock::Today => Some((view.text("badge-today"), palette.caution)),
        DeadlineClock::Near { deadline, days } => Some((say("badge-near", deadline, days), palette.caution)),
        DeadlineClock::Far { deadline, days } => Some((say("badge-far", deadline, days), palette.ink)),
    }
}
