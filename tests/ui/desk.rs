//! The real window as a person uses it: things are found as a screen reader finds them, by role and by name.

mod seen;

use std::fs;
use std::ops::{Deref, DerefMut};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use appeal_writer::app::{DeskHands, DeskWindow, Hands, Surroundings};
use appeal_writer::data::papers::Papers;
use appeal_writer::model::LanguageTag;
use appeal_writer::store::{DataFolder, Store};
use egui::accesskit::Role;
use egui::{
    DroppedFile, DroppedFileHandle, Event, ImeEvent, Key, Modifiers, Vec2, ViewportCommand, ViewportEvent, vec2,
};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, Node};
use jiff::civil::{Date, date};
use tempfile::TempDir;

/// The day on which every journey takes place: before the deadline of the example.
pub const TODAY: Date = date(2017, 6, 20);

/// Frames after which the window has caught up with what was done to it.
const FRAMES_TO_SETTLE: usize = 4;
/// Frames after which what was typed has rested long enough to be written down.
const FRAMES_TO_REST: usize = 12;
/// In points: what a small laptop shows.
const USUAL: Vec2 = vec2(1440.0, 900.0);
/// In points: no list has to be scrolled.
const TALL: Vec2 = vec2(1440.0, 2400.0);

/// Fields that text can be typed into.
const FIELDS: [Role; 3] = [Role::TextInput, Role::MultilineTextInput, Role::SearchInput];

/// The window with a desk in it, on a data folder of its own and without a thread.
pub struct Desk {
    harness: Harness<'static, DeskWindow>,
    place: Place,
}

/// Where a desk stands: what the next start on the same computer finds again.
#[derive(Clone)]
struct Place {
    /// A fresh folder, gone with the last desk in it.
    folder: Rc<TempDir>,
    data: DataFolder,
    language: LanguageTag,
    size: Vec2,
}

impl Desk {
    /// The window on its first start: the example lies on the desk.
    pub fn new() -> Self {
        Self::at(Place::fresh())
    }

    /// In a window so tall that nothing has to be scrolled.
    pub fn tall() -> Self {
        Self::at(Place { size: TALL, ..Place::fresh() })
    }

    pub fn in_language(language: &str) -> Self {
        Self::at(Place { language: LanguageTag::new(language), ..Place::fresh() })
    }

    /// In a window of so many points: a large text is a small window.
    pub fn of_size(size: Vec2, language: &str) -> Self {
        Self::at(Place { size, language: LanguageTag::new(language), ..Place::fresh() })
    }

    /// With the person's data where `data` says, given the test's own folder.
    pub fn with_data(data: impl FnOnce(&Path) -> DataFolder) -> Self {
        let place = Place::fresh();
        let data = data(place.folder.path());
        Self::at(Place { data, ..place })
    }

    /// With what was stored before the window opens.
    pub fn after(store: impl FnOnce(&Store)) -> Self {
        let place = Place::fresh();
        store(&Store::new(place.data.clone()));
        Self::at(place)
    }

    /// With a writer who has a name, a town and a country.
    pub fn of_anna() -> Self {
        let mut desk = Self::new();
        desk.press("Who writes? Fill in your name");
        desk.write("Your name", "Anna Field");
        desk.write("Town", "Leeds");
        desk.write("Country", "United Kingdom");
        desk
    }

    /// With other hands than the worker's own, made from those.
    pub fn with_hands(hands: impl FnOnce(DeskHands) -> Box<dyn Hands>) -> Self {
        Self::at_with(Place::fresh(), hands)
    }

    fn at(place: Place) -> Self {
        Self::at_with(place, |hands| Box::new(hands))
    }

    fn at_with(place: Place, hands: impl FnOnce(DeskHands) -> Box<dyn Hands>) -> Self {
        let hands = hands(DeskHands::on(place.data.clone(), place.language.clone()));
        let language = place.language.clone();
        let harness = Harness::builder().with_size(place.size).build_eframe(move |creation| {
            let surroundings = Surroundings {
                today: Some(TODAY),
                language,
                papers: Papers::bundled(),
                hands,
                threaded: false,
                open: None,
            };
            DeskWindow::new(&creation.egui_ctx, surroundings).expect("a window")
        });
        let mut desk = Self { harness, place };
        desk.settle();
        desk
    }

    /// Closes the window and starts the program anew, on the same data.
    pub fn restart(self) -> Self {
        let place = self.place.clone();
        drop(self);
        Self::at(place)
    }

    /// A second window beside this one, on the same data.
    pub fn another_window(&self) -> Self {
        Self::at(self.place.clone())
    }

    /// A path in the folder of the test, outside the person's data.
    pub fn path(&self, name: &str) -> PathBuf {
        self.place.folder.path().join(name)
    }

    /// A path among the person's data.
    pub fn data_path(&self, name: &str) -> PathBuf {
        self.path("data").join(name)
    }

    pub fn store(&self) -> Store {
        Store::new(self.place.data.clone())
    }

    /// Lets the window catch up.
    pub fn settle(&mut self) {
        self.harness.run_steps(FRAMES_TO_SETTLE);
    }

    /// Waits until what was typed is written down.
    pub fn rest(&mut self) {
        self.harness.run_steps(FRAMES_TO_REST);
    }
}

/// What a person does.
impl Desk {
    #[track_caller]
    pub fn press(&mut self, button: &str) {
        self.click(Role::Button, button);
    }

    /// Presses the button whose name begins so.
    #[track_caller]
    pub fn press_beginning(&mut self, start: &str) {
        self.press_first(start, |name| name.starts_with(start));
    }

    /// Presses the button whose name holds this.
    #[track_caller]
    pub fn press_containing(&mut self, part: &str) {
        self.press_first(part, |name| name.contains(part));
    }

    #[track_caller]
    fn press_first(&mut self, wanted: &str, is_it: impl Fn(&str) -> bool) {
        let button = self.harness.query_all_by_role(Role::Button).find(|button| is_it(&name_of(button)));
        button.unwrap_or_else(|| panic!("no button {wanted:?}")).click_accesskit();
        self.settle();
    }

    /// Presses the button of a dialog that lies in front of one with the same name.
    #[track_caller]
    pub fn press_in_front(&mut self, button: &str) {
        let buttons = self.harness.get_all_by_role_and_label(Role::Button, button);
        buttons.last().expect("a button in front").click_accesskit();
        self.settle();
    }

    #[track_caller]
    pub fn tick(&mut self, box_name: &str) {
        self.click(Role::CheckBox, box_name);
    }

    #[track_caller]
    pub fn tick_containing(&mut self, part: &str) {
        let found = self.harness.query_all_by_role(Role::CheckBox).find(|tick| name_of(tick).contains(part));
        found.unwrap_or_else(|| panic!("no box {part:?}")).click_accesskit();
        self.settle();
    }

    /// Sets a number.
    #[track_caller]
    pub fn set_number(&mut self, name: &str, number: f64) {
        self.harness.get_by_role_and_label(Role::SpinButton, name).set_value_accesskit(number);
        self.settle();
    }

    #[track_caller]
    pub fn click(&mut self, role: Role, name: &str) {
        self.harness.get_by_role_and_label(role, name).click_accesskit();
        self.settle();
    }

    /// Chooses an entry of a list that folds out.
    #[track_caller]
    pub fn choose(&mut self, list: &str, entry: &str) {
        self.click(Role::ComboBox, list);
        self.press(entry);
    }

    /// Chooses an entry of a menu.
    #[track_caller]
    pub fn choose_in_menu(&mut self, menu: &str, entry: &str) {
        self.press(menu);
        self.press(entry);
    }

    /// Chooses the addressee whose name begins so.
    #[track_caller]
    pub fn choose_letter(&mut self, start: &str) {
        let row = self.harness.query_all_by_role(Role::RadioButton).find(|row| name_of(row).starts_with(start));
        row.unwrap_or_else(|| panic!("no addressee {start:?}")).click_accesskit();
        self.settle();
    }

    /// Chooses the part of the letter whose words can be written below the page.
    #[track_caller]
    pub fn choose_part(&mut self, part: &str) {
        self.click(Role::ComboBox, "Words of");
        let entries = self.harness.get_all_by_label(part);
        entries.last().expect("the part is in the list").click_accesskit();
        self.settle();
    }

    /// Writes other words into a part of the letter.
    #[track_caller]
    pub fn write_part(&mut self, part: &str, text: &str) {
        let field = format!("Text of: {part}");
        if self.harness.query_by_role_and_label(Role::MultilineTextInput, &field).is_none() {
            self.choose_part(part);
        }
        self.write(&field, text);
    }

    /// Puts text into the first field of this name, in the place of what it holds.
    #[track_caller]
    pub fn write(&mut self, field: &str, text: &str) {
        self.focus(field);
        self.keys(Modifiers::COMMAND, Key::A);
        self.field(field).type_text(text);
        self.settle();
    }

    /// Sets the keyboard into a field.
    #[track_caller]
    pub fn focus(&mut self, field: &str) {
        self.field(field).focus();
        self.settle();
    }

    pub fn key(&mut self, key: Key) {
        self.keys(Modifiers::NONE, key);
    }

    pub fn keys(&mut self, modifiers: Modifiers, key: Key) {
        self.harness.key_press_modifiers(modifiers, key);
        self.settle();
    }

    pub fn undo(&mut self) {
        self.keys(Modifiers::COMMAND, Key::Z);
    }

    /// Types where the keyboard is.
    pub fn type_text(&mut self, text: &str) {
        self.harness.event(Event::Text(text.to_owned()));
        self.settle();
    }

    /// Types through an input method: what is typed first becomes something else.
    pub fn type_composed(&mut self, first: &str, then: &str) {
        self.harness.event(Event::Ime(ImeEvent::Preedit { text: first.to_owned(), active_range_chars: None }));
        self.settle();
        self.harness.event(Event::Ime(ImeEvent::Commit(then.to_owned())));
        self.settle();
    }

    pub fn paste(&mut self, text: &str) {
        self.harness.event(Event::Paste(text.to_owned()));
        self.settle();
    }

    /// Finds a command by some of its words, and runs it.
    pub fn run_command(&mut self, words: &str) {
        self.keys(Modifiers::COMMAND, Key::K);
        self.harness.get_by_role_and_label(Role::SearchInput, "Search or do anything").type_text(words);
        self.settle();
        self.key(Key::Enter);
    }

    pub fn search_library(&mut self, words: &str) {
        self.write("Search by title, person, country or number", words);
    }

    /// Lets files go above the window.
    pub fn drop_files(&mut self, paths: &[PathBuf]) {
        let files = paths.iter().map(|path| Arc::new(Dropped(path.clone())) as DroppedFileHandle);
        self.harness.input_mut().dropped_files = files.collect();
        self.harness.step();
        self.settle();
    }

    /// Answers the question for a folder.
    #[track_caller]
    pub fn save_into(&mut self, folder: &Path) {
        self.write("Folder", &folder.display().to_string());
        self.press("Save here");
    }

    /// Goes to another window, or comes back from it.
    pub fn set_in_front(&mut self, in_front: bool) {
        let id = self.harness.input_mut().viewport_id;
        self.harness.input_mut().viewports.entry(id).or_default().focused = Some(in_front);
        self.harness.step();
    }

    /// Asks the window to close, as the desktop does; whether it does, at once or when it has saved.
    pub fn ask_to_close(&mut self) -> bool {
        let id = self.harness.input_mut().viewport_id;
        self.harness.input_mut().viewports.entry(id).or_default().events.push(ViewportEvent::Close);
        self.harness.step();
        let at_once = !self.says(&ViewportCommand::CancelClose);
        self.harness.step();
        at_once || self.says(&ViewportCommand::Close)
    }

    /// Whether the window has just asked the desktop for this.
    fn says(&self, command: &ViewportCommand) -> bool {
        self.harness.output().viewport_output.values().any(|output| output.commands.contains(command))
    }
}

/// For what only one journey does.
impl Deref for Desk {
    type Target = Harness<'static, DeskWindow>;

    fn deref(&self) -> &Self::Target {
        &self.harness
    }
}

impl DerefMut for Desk {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.harness
    }
}

impl Place {
    fn fresh() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let data = DataFolder::at(folder.path().join("data"));
        Self { folder: Rc::new(folder), data, language: LanguageTag::ENGLISH, size: USUAL }
    }
}

/// A file that is let go above the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        fs::read(&self.0).map_err(|error| error.to_string())
    }
}

fn name_of(node: &Node<'_>) -> String {
    node.accesskit_node().label().unwrap_or_default()
}
