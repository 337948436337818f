//! The window's own file dialog, for desktops that lend none: a path to type, a list to walk with the arrows, and a button.

use std::path::{Path, PathBuf};

use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{Button, Id, Key, Modifiers, ScrollArea, Ui, vec2};

use super::View;
use super::pieces::{field_ui, main_button_ui, second_button_ui};
use super::question::{appears, title_ui};
use crate::app::command::{Command, LibraryCommand};
use crate::app::session::{Browser, Purpose};
use crate::app::theme::{STEP, TOUCH};

/// Height of the list, in points of the screen.
const HEIGHT: f32 = 320.0;

/// A line of the list.
struct Row<'a> {
    name: String,
    path: &'a Path,
    is_folder: bool,
}

/// What is marked in a folder's list; it belongs to that folder alone.
#[derive(Debug, Clone, Default)]
struct Marked {
    folder: PathBuf,
    row: Option<usize>,
}

/// The folder as a path, what is in it, and what can be done with that.
pub fn browse_ui(ui: &mut Ui, view: &mut View<'_>, browser: &Browser) {
    title_ui(ui, view, title_id(browser.purpose));
    let rows = rows(view, browser);
    let id = Id::unique("browse-marked");
    let marked = ui.data(|data| data.get_temp::<Marked>(id)).unwrap_or_default();
    let opens = appears(ui, Id::unique("browse"));
    let kept = marked.row.filter(|row| *row < rows.len() && marked.folder == browser.folder);
    let mut row = kept.filter(|_| !opens);
    let moved = walk(ui, &mut row, rows.len());
    let entered = !has_other_focus(ui) && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    path_ui(ui, view, browser, opens);
    let room = ScrollArea::vertical().max_height(HEIGHT).min_scrolled_height(HEIGHT).auto_shrink(false);
    room.show(ui, |ui| rows_ui(ui, view, &rows, &mut row, moved));
    ui.add_space(STEP);
    let chosen = row.and_then(|row| rows.get(row));
    ui.horizontal_wrapped(|ui| buttons_ui(ui, view, browser, chosen, entered));
    let marked = Marked { folder: browser.folder.clone(), row };
    ui.data_mut(|data| data.insert_temp(id, marked));
}

fn title_id(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::OpenSheet => "browse-open-title",
        Purpose::SaveLetters => "browse-save-title",
        Purpose::ImportGuests => "browse-guests-title",
        Purpose::ImportMissions => "browse-contacts-title",
        _ => "browse-file-title",
    }
}

/// The way up, the folders, the files.
fn rows<'a>(view: &View<'_>, browser: &'a Browser) -> Vec<Row<'a>> {
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let up = browser.folder.parent().map(|path| Row { name: view.text("browse-up"), path, is_folder: true });
    let folders = browser.folders.iter().map(|path| Row { name: format!("{}/", name(path)), path, is_folder: true });
    let files = browser.files.iter().map(|path| Row { name: name(path), path, is_folder: false });
    up.into_iter().chain(folders).chain(files).collect()
}

/// Moves the mark with the arrows; whether it moved.
fn walk(ui: &Ui, row: &mut Option<usize>, count: usize) -> bool {
    let (down, up) = ui.input_mut(|input| {
        let mut pressed = |key| input.consume_key(Modifiers::NONE, key);
        (pressed(Key::ArrowDown), pressed(Key::ArrowUp))
    });
    let last = count.saturating_sub(1);
    match (*row, down, up) {
        (None, true, _) | (None, _, true) if count > 0 => *row = Some(0),
        (Some(at), true, _) => *row = Some((at + 1).min(last)),
        (Some(at), _, true) => *row = Some(at.saturating_sub(1)),
        _ => return false,
    }
    true
}

/// Whether a button has the keyboard: then Enter presses that.
fn has_other_focus(ui: &Ui) -> bool {
    ui.memory(|memory| memory.focused()).is_some_and(|focused| focused != path_id())
}

fn path_id() -> Id {
    Id::unique("browse-path")
}

/// The path; it has the keyboard when the dialog opens.
fn path_ui(ui: &mut Ui, view: &mut View<'_>, browser: &Browser, opens: bool) {
    let mut path = browser.folder.display().to_string();
    let response = field_ui(ui, view, &view.text("browse-folder"), &mut path, path_id(), "");
    if response.changed() {
        view.push(Command::Browse(path.clone().into()));
    }
    let last = Id::unique("browse-last");
    let walked = ui.data(|data| data.get_temp::<PathBuf>(last)).is_some_and(|last| last != browser.folder);
    if walked {
        // The folder changed, and not because its path was typed: who types on, types behind it.
        let end = CCursor::new(path.chars().count());
        let mut field = TextEditState::load(ui.ctx(), response.id).unwrap_or_default();
        field.cursor.set_char_range(Some(CCursorRange::one(end)));
        field.store(ui.ctx(), response.id);
    }
    ui.data_mut(|data| data.insert_temp(last, PathBuf::from(&path)));
    let nothing_has_it = ui.memory(|memory| memory.focused()).is_none();
    if opens || (nothing_has_it && !ui.input(|input| input.key_pressed(Key::Escape))) {
        response.request_focus();
    }
}

fn rows_ui(ui: &mut Ui, view: &mut View<'_>, rows: &[Row<'_>], marked: &mut Option<usize>, moved: bool) {
    ui.spacing_mut().item_spacing.y = 2.0;
    for (place, row) in rows.iter().enumerate() {
        let button = Button::selectable(*marked == Some(place), row.name.as_str()).truncate();
        let response = ui.add(button.min_size(vec2(ui.available_width(), TOUCH)));
        if moved && *marked == Some(place) {
            response.scroll_to_me(None);
        }
        // A folder opens at once; a file is marked first, so that a slip opens nothing.
        let opens = if row.is_folder { response.clicked() } else { response.double_clicked() };
        if opens {
            view.push(open(row));
        } else if response.clicked() {
            *marked = Some(place);
        }
    }
}

fn open(row: &Row<'_>) -> Command {
    if row.is_folder {
        Command::Browse(row.path.to_owned())
    } else {
        Command::Library(LibraryCommand::Pick(row.path.to_owned()))
    }
}

/// Save in this folder, or open what is marked or typed; and the way out. Enter does the first, or goes to its button.
fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, browser: &Browser, marked: Option<&Row<'_>>, entered: bool) {
    let saves = browser.purpose.is_for_saving();
    // A path that is no folder with something in it may be a file's.
    let typed = browser.folders.is_empty() && browser.files.is_empty();
    let typed = typed.then(|| Command::Library(LibraryCommand::Pick(browser.folder.clone())));
    let does = match marked {
        Some(row) if entered || !saves => Some(open(row)),
        _ if saves => Some(Command::Confirm),
        _ => typed,
    };
    let name = view.text(if saves { "browse-save-here" } else { "browse-open" });
    let main = main_button_ui(ui, view, &name, does.is_some());
    let pressed = main.clicked();
    // Enter saves into a folder that is there; where a name is being typed it asks for a second Enter, on the button.
    let entered = if saves && entered && marked.is_none() && browser.folders.is_empty() {
        main.request_focus();
        false
    } else {
        entered
    };
    if second_button_ui(ui, view, &view.text("dialog-cancel"), true).clicked() {
        view.push(Command::Dismiss);
    } else if let Some(command) = does.filter(|_| pressed || entered) {
        view.push(if pressed && saves { Command::Confirm } else { command });
    }
}
