//! The address book of missions: what is known, when somebody last saw that it is right, and the ways in and out.

use egui::{Button, ComboBox, Id, Label, RichText, ScrollArea, TextEdit, Ui, WidgetInfo, vec2};

use super::View;
use super::named::{country_text, date_text};
use super::pieces::{body_ui, notice_ui, quiet_ui, rule_ui, second_button_ui};
use super::question::{buttons_ui, title_ui};
use crate::address::exchange::Kind;
use crate::address::exchange::spreadsheet::{Meaning, Table};
use crate::app::command::{BookCommand, Command};
use crate::app::session::Import;
use crate::app::theme::{self, STEP};
use crate::model::Mission;

/// So many cells of a column are shown beside what it is taken for.
const EXAMPLES: usize = 2;

/// Search, ways in and out, and the list.
pub fn book_ui(ui: &mut Ui, view: &mut View<'_>) {
    quiet_ui(ui, view, view.text("book-intro"));
    ui.add_space(STEP);
    ways_ui(ui, view);
    let found = view.session.found_missions();
    if found.is_empty() {
        ui.add_space(4.0 * STEP);
        ui.vertical_centered(|ui| {
            let id = if view.session.book().search().is_empty() { "book-empty" } else { "book-nothing-found" };
            ui.label(RichText::new(view.text(id)).family(theme::letter_strong()).size(20.0));
            quiet_ui(ui, view, view.text(&format!("{id}.help")));
        });
        return;
    }
    ui.add_space(STEP);
    ScrollArea::vertical().id_salt("book").auto_shrink(false).show(ui, |ui| {
        for (place, mission) in found {
            rule_ui(ui, view);
            entry_ui(ui, view, place, mission);
        }
    });
}

fn ways_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.horizontal(|ui| {
        let name = view.text("book-search");
        let mut search = view.session.book().search().to_owned();
        let field = TextEdit::singleline(&mut search).id(Id::unique("book-search")).hint_text(&name);
        let width = (ui.available_width() - 340.0).max(160.0);
        let response = ui.add(field.desired_width(width).margin(egui::Margin::symmetric(12, 9)));
        let typed = search.clone();
        response.widget_info(|| {
            let mut info = WidgetInfo::labeled(egui::Role::SearchInput, true, &name);
            info.current_text_value = Some(typed.clone());
            info
        });
        if response.changed() {
            view.push(Command::Book(BookCommand::Search(search)));
        }
        if second_button_ui(ui, view, &view.text("book-import"), true).clicked() {
            view.push(Command::Book(BookCommand::Import));
        }
        ui.menu_button(view.text("book-export"), |ui| {
            for kind in Kind::ALL {
                if ui.button(view.text(&format!("book-export-{}", kind.ending()))).clicked() {
                    view.push(Command::Book(BookCommand::Export(kind)));
                    ui.close();
                }
            }
        });
    });
}

/// One mission: whose it is and where, its address, and whether somebody saw that it is right.
fn entry_ui(ui: &mut Ui, view: &mut View<'_>, place: usize, mission: &Mission) {
    let (of, host) = countries_of(view, mission);
    let title = view.text_with("book-entry", &[("of", &of), ("host", &host)]);
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() - 320.0).max(240.0);
        ui.allocate_ui_with_layout(vec2(width, 0.0), view.below(), |ui| {
            ui.set_width(width);
            ui.spacing_mut().item_spacing.y = 2.0;
            ui.add(Label::new(RichText::new(&title).family(theme::strong())).wrap());
            let address = [mission.name.as_str()].into_iter().chain(mission.lines.iter().map(String::as_str));
            let address = address.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ");
            ui.add(Label::new(RichText::new(address).size(14.0)).wrap());
            let reached = [mission.email.as_str(), mission.fax.as_str()];
            let reached = reached.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ");
            if !reached.is_empty() {
                quiet_ui(ui, view, reached);
            }
        });
        let side = vec2(ui.available_width(), 32.0);
        ui.allocate_ui_with_layout(side, view.backwards(), |ui| {
            let named = |ui: &mut Ui, id: &str| {
                let button = ui.add(Button::new(RichText::new(view.text(id)).size(14.0)));
                let name = view.text_with(&format!("{id}.named"), &[("mission", &title)]);
                button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
                button.clicked()
            };
            let (remove, right) = (named(ui, "book-remove"), named(ui, "mission-still-right"));
            if remove {
                view.push(Command::Book(BookCommand::AskRemove(place)));
            }
            if right {
                view.push(Command::Book(BookCommand::StillRight(place)));
            }
            ui.label(RichText::new(confirmed_text(view, mission)).size(13.0).color(view.palette.quiet));
        });
    });
    ui.add_space(STEP / 2.0);
}

/// Whose mission it is, and where.
fn countries_of(view: &View<'_>, mission: &Mission) -> (String, String) {
    let name = |country: &str| country_text(view, country).unwrap_or_else(|| country.to_owned());
    (name(&mission.of), name(&mission.host))
}

/// When somebody last saw that an entry is right.
pub fn confirmed_text(view: &View<'_>, mission: &Mission) -> String {
    match mission.confirmed {
        Some(date) => view.text_with("mission-confirmed", &[("date", &date_text(view, date))]),
        None => view.text("mission-unconfirmed"),
    }
}

/// What a file of contacts holds, with what each column of a table is taken for, before anything is taken in.
pub fn import_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(import) = view.session.book().import() else { return };
    title_ui(ui, view, "import-title");
    quiet_ui(ui, view, &import.file);
    if let Some(table) = &import.table {
        mapping_ui(ui, view, table);
    }
    found_ui(ui, view, import);
    let confirm = (!import.missions.value.is_empty()).then_some("import-confirm");
    buttons_ui(ui, view, confirm, "dialog-cancel");
}

fn mapping_ui(ui: &mut Ui, view: &mut View<'_>, table: &Table) {
    body_ui(ui, view.text("import-mapping"));
    let mut asked = None;
    ScrollArea::vertical().id_salt("mapping").max_height(220.0).show(ui, |ui| {
        for (place, column) in table.columns.iter().enumerate() {
            ui.horizontal(|ui| {
                let cells = table.rows().iter().filter_map(|row| row.get(place)).filter(|cell| !cell.is_empty());
                let cells = cells.take(EXAMPLES).map(|cell| cell.replace('\n', " / ")).collect::<Vec<_>>().join(", ");
                ui.allocate_ui_with_layout(vec2(320.0, 40.0), view.below(), |ui| {
                    ui.set_width(320.0);
                    ui.spacing_mut().item_spacing.y = 0.0;
                    ui.add(Label::new(RichText::new(&column.header).family(theme::strong()).size(14.0)).truncate());
                    ui.add(Label::new(RichText::new(cells).size(13.0).color(view.palette.quiet)).truncate());
                });
                let meaning = |meaning: Option<Meaning>| {
                    view.text(&meaning.map_or("column-left-out".to_owned(), |one| format!("column-{}", one.code())))
                };
                let combo =
                    ComboBox::from_id_salt(("column", place)).width(220.0).selected_text(meaning(column.meaning));
                let response = combo.show_ui(ui, |ui| {
                    for one in std::iter::once(None).chain(Meaning::ALL.map(Some)) {
                        if ui.selectable_label(one == column.meaning, meaning(one)).clicked() {
                            asked = Some(BookCommand::Map { column: place, meaning: one });
                            ui.close();
                        }
                    }
                });
                let name = view.text_with("import-column", &[("column", &column.header)]);
                response.response.widget_info(|| WidgetInfo::labeled(egui::Role::ComboBox, true, &name));
            });
        }
    });
    asked.into_iter().for_each(|command| view.push(Command::Book(command)));
}

fn found_ui(ui: &mut Ui, view: &mut View<'_>, import: &Import) {
    let count = import.missions.value.len().to_string();
    ui.label(RichText::new(view.text_with("import-found", &[("count", &count)])).family(theme::strong()));
    ScrollArea::vertical().id_salt("found").max_height(140.0).show(ui, |ui| {
        for mission in &import.missions.value {
            let (of, host) = countries_of(view, mission);
            // Nobody has said yet whose embassy it is.
            let of = if of.is_empty() { "…".to_owned() } else { of };
            let title = view.text_with("book-entry", &[("of", &of), ("host", &host)]);
            quiet_ui(ui, view, format!("{title}: {}", mission.lines.join(", ")));
        }
        for notice in &import.missions.notices {
            notice_ui(ui, view, notice);
        }
    });
}
