//! Journeys through the library, and through what happens to a person's files: found by role and by name.

#![allow(clippy::expect_used, reason = "a journey that cannot go on fails loudly")]

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use appeal_writer::app::{DeskHands, DeskWindow, Surroundings};
use appeal_writer::data;
use appeal_writer::model::{Case, LanguageTag, Work};
use appeal_writer::store::{DataFolder, Store};
use egui::accesskit::Role;
use egui::{DroppedFile, Key, Modifiers, ViewportEvent, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};

type Window = Harness<'static, DeskWindow>;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// The window on a data folder, on a day before the example's deadline, without a thread.
fn window_on(data: DataFolder) -> Window {
    let hands = DeskHands::on(data, LanguageTag::ENGLISH);
    let mut harness = Harness::builder().with_size(vec2(1440.0, 900.0)).build_eframe(move |creation| {
        let surroundings = Surroundings {
            today: Some(jiff::civil::date(2017, 6, 20)),
            language: LanguageTag::ENGLISH,
            stationeries: Arc::new(data::stationery::all().to_vec()),
            hands: Box::new(hands),
            threaded: false,
            open: None,
        };
        DeskWindow::new(&creation.egui_ctx, surroundings).expect("a window")
    });
    harness.run_steps(4);
    harness
}

fn window(folder: &Path) -> Window {
    window_on(DataFolder::at(folder.join("data")))
}

fn store(folder: &Path) -> Store {
    Store::new(DataFolder::at(folder.join("data")))
}

fn settle(harness: &mut Window) {
    harness.run_steps(4);
}

/// Waits until what was typed is written down.
fn rest(harness: &mut Window) {
    harness.run_steps(12);
}

fn page_text(harness: &Window) -> String {
    let page = harness.get_all_by_role(Role::Image).next().expect("a page");
    page.accesskit_node().data().description().unwrap_or_default().to_owned()
}

fn press(harness: &mut Window, name: &str) {
    harness.get_by_role_and_label(Role::Button, name).click_accesskit();
    settle(harness);
}

/// Presses the button whose name begins so.
fn press_beginning(harness: &mut Window, start: &str) {
    let begins = |label: Option<String>| label.is_some_and(|label| label.starts_with(start));
    let found = harness.query_all_by_role(Role::Button).find(|button| begins(button.accesskit_node().label()));
    found.unwrap_or_else(|| panic!("a button that begins with {start:?}")).click_accesskit();
    settle(harness);
}

fn search(harness: &mut Window, words: &str) {
    let name = "Search by title, person, country or number";
    harness.get_by_role_and_label(Role::SearchInput, name).focus();
    settle(harness);
    harness.get_by_role_and_label(Role::SearchInput, name).type_text(words);
    settle(harness);
}

fn run_command(harness: &mut Window, words: &str) {
    harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
    settle(harness);
    harness.get_by_role_and_label(Role::SearchInput, "Search or do anything").type_text(words);
    settle(harness);
    harness.key_press(Key::Enter);
    settle(harness);
}

fn type_request(harness: &mut Window, text: &str) {
    if harness.query_by_role_and_label(Role::MultilineTextInput, "Text of: Request for an answer").is_none() {
        harness.get_by_role_and_label(Role::ComboBox, "Words of").click_accesskit();
        settle(harness);
        harness.get_by_label("Request for an answer").click_accesskit();
        settle(harness);
    }
    let name = "Text of: Request for an answer";
    harness.get_by_role_and_label(Role::MultilineTextInput, name).focus();
    settle(harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.get_by_role_and_label(Role::MultilineTextInput, name).type_text(text);
    settle(harness);
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

fn drop_files(harness: &mut Window, paths: &[PathBuf]) {
    let files = paths.iter().map(|path| Arc::new(Dropped(path.clone())) as egui::DroppedFileHandle);
    harness.input_mut().dropped_files = files.collect();
    harness.step();
    settle(harness);
}

fn sheet(person: &str, country: &str) -> String {
    format!(
        "URGENT ACTION\nTEACHER {} HELD\n\n{person}, a teacher, is held in {country}.\n\n\
        Please write immediately in English:\n- Calling on the authorities to release {person} at once.\n\n\
        PLEASE SEND APPEALS BEFORE 4 AUGUST 2017 TO:\n\nMinister of Justice\nAda Example\n1 Main Street\n{country}\n\
        Salutation: Dear Minister\n",
        person.to_uppercase()
    )
}

fn sheets(folder: &Path, names: &[(&str, &str)]) -> Vec<PathBuf> {
    let write = |(person, country): &(&str, &str)| {
        let path = folder.join(format!("{person}.txt"));
        fs::write(&path, sheet(person, country)).expect("a sheet");
        path
    };
    names.iter().map(write).collect()
}

#[test]
fn several_sheets_go_into_the_library_with_a_line_for_each() {
    let folder = folder();
    let mut harness = window(folder.path());
    let mut paths = sheets(folder.path(), &[("Bo", "Ghana"), ("Ana", "Peru")]);
    paths.push(folder.path().join("none.txt"));
    drop_files(&mut harness, &paths);
    harness.get_by_label("3 sheets were read");
    harness.get_by_label_contains("Bo.txt");
    harness.get_by_label("none.txt · not read");
    harness.get_by_label("2 cases");
    drop_files(&mut harness, &paths[..2]);
    harness.get_by_label("Bo.txt · was in the library already");
}

#[test]
fn a_case_is_found_by_a_word_put_away_and_opened_again() {
    let folder = folder();
    let mut harness = window(folder.path());
    drop_files(&mut harness, &sheets(folder.path(), &[("Bo", "Ghana"), ("Ana", "Peru")]));
    press(&mut harness, "Close");
    search(&mut harness, "peru");
    harness.get_by_label("1 case");
    press_beginning(&mut harness, "Put away:");
    harness.get_by_label("0 cases");
    harness.get_by_role_and_label(Role::CheckBox, "Show cases that were put away").click_accesskit();
    settle(&mut harness);
    press_beginning(&mut harness, "Bring back:");
    harness.get_by_role_and_label(Role::CheckBox, "Show cases that were put away").click_accesskit();
    settle(&mut harness);
    press_beginning(&mut harness, "TEACHER ANA");
    assert!(harness.state().session_case_source().contains("TEACHER ANA"));
    assert!(page_text(&harness).contains("Dear Minister"));
}

#[test]
fn a_case_is_removed_only_after_it_was_asked() {
    let folder = folder();
    let mut harness = window(folder.path());
    drop_files(&mut harness, &sheets(folder.path(), &[("Bo", "Ghana"), ("Ana", "Peru")]));
    press(&mut harness, "Close");
    press_beginning(&mut harness, "Put away: TEACHER BO");
    harness.get_by_role_and_label(Role::CheckBox, "Show cases that were put away").click_accesskit();
    settle(&mut harness);
    press_beginning(&mut harness, "Remove for good:");
    harness.get_by_label("Remove this case?");
    press(&mut harness, "Remove for good");
    assert_eq!(store(folder.path()).cases().expect("listed").value.len(), 1);
}

#[test]
fn text_is_saved_before_another_case_comes_to_the_desk() {
    let folder = folder();
    let mut harness = window(folder.path());
    let example = harness.state().session_case_source().to_owned();
    type_request(&mut harness, "Words of the last second");
    drop_files(&mut harness, &sheets(folder.path(), &[("Bo", "Ghana")]));
    assert_ne!(harness.state().session_case_source(), example);
    run_command(&mut harness, "practice case");
    assert!(page_text(&harness).contains("Words of the last second"));
}

#[test]
fn a_case_goes_to_a_friend_alone_or_with_words_and_opens_with_both() {
    let folder = folder();
    let mut harness = window(folder.path());
    type_request(&mut harness, "Please write to my friends.");
    for (button, has_words) in [("The case only", false), ("The case with my words and choices", true)] {
        let to = folder.path().join(if has_words { "with" } else { "alone" });
        run_command(&mut harness, "somebody else");
        press(&mut harness, button);
        harness.get_by_role_and_label(Role::TextInput, "Folder").focus();
        settle(&mut harness);
        harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
        harness.get_by_role_and_label(Role::TextInput, "Folder").type_text(&to.display().to_string());
        settle(&mut harness);
        press(&mut harness, "Save here");
        let file = fs::read_dir(&to).expect("the folder").next().expect("a file").expect("an entry").path();
        harness.get_by_label(&format!("Saved as {}", file.display()));
        let elsewhere = tempfile::tempdir().expect("a friend's computer");
        let mut friends = window(elsewhere.path());
        drop_files(&mut friends, &[file]);
        assert_eq!(page_text(&friends).contains("Please write to my friends."), has_words);
    }
}

#[test]
fn words_that_come_with_a_case_are_asked_about_where_there_are_others() {
    let folder = folder();
    let mut harness = window(folder.path());
    type_request(&mut harness, "My own words.");
    rest(&mut harness);
    let mut work = Work::default();
    work.choices.own_words.insert("request-0".into(), "Words of a friend.".into());
    let case = appeal_writer::job::open::example();
    let file = folder.path().join("case.json");
    fs::write(&file, appeal_writer::job::share::case_file(&case, Some(&work))).expect("a file");
    drop_files(&mut harness, &[file]);
    harness.get_by_label("This case came with somebody’s words");
    press(&mut harness, "Take the words that came");
    assert!(page_text(&harness).contains("Words of a friend."));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    settle(&mut harness);
    assert!(page_text(&harness).contains("My own words."));
}

#[test]
fn an_earlier_version_is_looked_at_and_brought_back() {
    let folder = folder();
    let mut first = window(folder.path());
    type_request(&mut first, "What I wrote on Monday.");
    rest(&mut first);
    drop(first);
    let mut harness = window(folder.path());
    type_request(&mut harness, "What I wrote on Tuesday.");
    rest(&mut harness);
    run_command(&mut harness, "earlier versions");
    let name = |label: Option<String>| label.is_some_and(|label| label.contains("What I wrote on Monday."));
    let row = harness.query_all_by_role(Role::Button).find(|row| name(row.accesskit_node().label()));
    row.expect("the version is listed").click_accesskit();
    settle(&mut harness);
    harness.get_by_label("The letter to Zhou Qiang as it was");
    press(&mut harness, "Bring this back");
    assert!(page_text(&harness).contains("What I wrote on Monday."));
    harness.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    settle(&mut harness);
    assert!(page_text(&harness).contains("What I wrote on Tuesday."));
}

/// Two windows on one folder; the second wrote last, and the first has typed since.
fn two_windows_apart(folder: &Path) -> Window {
    let mut mine = window(folder);
    type_request(&mut mine, "Begun here.");
    rest(&mut mine);
    let mut other = window(folder);
    type_request(&mut other, "Written in the other window.");
    rest(&mut other);
    drop(other);
    type_request(&mut mine, "Written in my window.");
    rest(&mut mine);
    mine.get_by_label("Changed by another window or program");
    mine
}

#[test]
fn what_another_window_wrote_is_not_overwritten_and_mine_is_kept_as_a_copy() {
    let folder = folder();
    let mut mine = two_windows_apart(folder.path());
    press(&mut mine, "Keep mine as a copy");
    assert!(page_text(&mine).contains("Written in my window."));
    let store = store(folder.path());
    let cases = store.cases().expect("listed").value;
    assert_eq!(cases.len(), 2, "{cases:?}");
    let words = |case: &appeal_writer::store::CaseEntry| {
        let work = store.work(&case.id).expect("read").value.expect("a work");
        work.choices.own_words["request-0"].clone()
    };
    let mut texts: Vec<String> = cases.iter().map(words).collect();
    texts.sort();
    assert_eq!(texts, ["Written in my window.", "Written in the other window."]);
}

#[test]
fn theirs_is_taken_and_mine_stays_among_the_versions() {
    let folder = folder();
    let mut mine = two_windows_apart(folder.path());
    press(&mut mine, "Take theirs");
    assert!(page_text(&mine).contains("Written in the other window."));
    let store = store(folder.path());
    let id = &store.cases().expect("listed").value[0].id;
    let versions = store.earlier_versions(id).expect("read");
    assert!(versions.iter().any(|one| one.work.choices.own_words["request-0"] == "Written in my window."));
}

#[test]
fn a_window_without_changes_follows_the_other_when_it_comes_to_the_front() {
    let folder = folder();
    let mut mine = window(folder.path());
    type_request(&mut mine, "Begun here.");
    rest(&mut mine);
    let mut other = window(folder.path());
    type_request(&mut other, "Written in the other window.");
    rest(&mut other);
    let focus = |mine: &mut Window, focused| {
        let id = mine.input_mut().viewport_id;
        mine.input_mut().viewports.entry(id).or_default().focused = Some(focused);
        mine.step();
    };
    focus(&mut mine, false);
    focus(&mut mine, true);
    settle(&mut mine);
    assert!(page_text(&mine).contains("Written in the other window."));
    mine.get_by_label("This case was changed in another window; what it says now is shown here");
}

#[test]
fn a_stick_that_is_pulled_out_is_said_and_the_text_is_saved_when_it_is_back() {
    let folder = folder();
    let (stick, pocket) = (folder.path().join("stick"), folder.path().join("pocket"));
    fs::create_dir(&stick).expect("a stick");
    let mut harness = window_on(DataFolder::portable(&stick));
    type_request(&mut harness, "First words.");
    rest(&mut harness);
    fs::rename(&stick, &pocket).expect("pulled out");
    type_request(&mut harness, "Words that are not safe yet.");
    rest(&mut harness);
    harness.get_by_label("Not saved yet");
    assert!(page_text(&harness).contains("Words that are not safe yet."));
    assert!(!stick.exists(), "nothing is written in the stick's place");
    close(&mut harness);
    harness.get_by_label("Your text is not saved");
    press(&mut harness, "Stay here");
    fs::rename(&pocket, &stick).expect("put back");
    harness.run_steps(24);
    assert!(harness.query_by_label("Not saved yet").is_none());
    drop(harness);
    let again = window_on(DataFolder::portable(&stick));
    assert!(page_text(&again).contains("Words that are not safe yet."));
}

/// Asks the window to close, as the desktop does.
fn close(harness: &mut Window) {
    let id = harness.input_mut().viewport_id;
    harness.input_mut().viewports.entry(id).or_default().events.push(ViewportEvent::Close);
    harness.step();
    harness.step();
}

#[test]
fn forgetting_asks_first_and_leaves_nothing() {
    let folder = folder();
    let mut harness = window(folder.path());
    press(&mut harness, "Who writes? Fill in your name");
    harness.get_by_role_and_label(Role::TextInput, "Your name").focus();
    settle(&mut harness);
    harness.get_by_role_and_label(Role::TextInput, "Your name").type_text("Anna Field");
    type_request(&mut harness, "Words of Anna.");
    rest(&mut harness);
    run_command(&mut harness, "forget my data");
    harness.get_by_label("Forget my data?");
    press(&mut harness, "Remove everything");
    harness.run_steps(24);
    let left: Vec<String> = fs::read_dir(folder.path().join("data"))
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    assert_eq!(left, ["lock"]);
    harness.get_by_label("Who writes? Fill in your name");
    assert!(!page_text(&harness).contains("Words of Anna."));
}

#[test]
fn a_folder_that_is_mirrored_is_pointed_out_once() {
    let folder = folder();
    let mirrored = folder.path().join("Dropbox").join("letters");
    let mut harness = window_on(DataFolder::at(&mirrored));
    harness.get_by_label("This folder looks like one that Dropbox copies to other computers");
    press(&mut harness, "Close");
    drop(harness);
    let harness = window_on(DataFolder::at(&mirrored));
    assert!(harness.query_by_label("Your data").is_none());
}

#[test]
fn thousands_of_cases_are_searched_within_a_frame() {
    let folder = folder();
    let store = store(folder.path());
    for number in 0..300 {
        let title = format!("Case number {number}");
        store.save_case(&Case { id: format!("c{number}"), title, ..Case::default() }).expect("saved");
    }
    let mut harness = window(folder.path());
    run_command(&mut harness, "library");
    harness.get_by_label("300 cases");
    search(&mut harness, "number 29");
    harness.get_by_label("13 cases");
}

/// Types into the first field of this name, in the place of what it holds.
fn fill_in(harness: &mut Window, name: &str, text: &str) {
    harness.get_all_by_role_and_label(Role::TextInput, name).next().expect("the field").focus();
    settle(harness);
    harness.key_press_modifiers(Modifiers::COMMAND, Key::A);
    harness.get_all_by_role_and_label(Role::TextInput, name).next().expect("the field").type_text(text);
    settle(harness);
}

fn choose(harness: &mut Window, list: &str, entry: &str) {
    harness.get_by_role_and_label(Role::ComboBox, list).click_accesskit();
    settle(harness);
    harness.get_by_role_and_label(Role::Button, entry).click_accesskit();
    settle(harness);
}

/// The window with a writer who has a name and a town.
fn window_of_anna(folder: &Path) -> Window {
    let mut harness = window(folder);
    press(&mut harness, "Who writes? Fill in your name");
    fill_in(&mut harness, "Your name", "Anna Field");
    fill_in(&mut harness, "Town", "Leeds");
    fill_in(&mut harness, "Country", "United Kingdom");
    harness
}

const QUESTION: &str = "Do you, or people close to you, have ties to China or plans to travel there?";

#[test]
fn ties_to_the_country_are_asked_about_once_and_hide_the_writer() {
    let folder = folder();
    let mut harness = window_of_anna(folder.path());
    harness.get_by_label(QUESTION);
    assert!(harness.query_by_label("3 letters ready").is_none(), "no letter is ready before");
    press(&mut harness, "Not sure");
    assert!(harness.query_by_label(QUESTION).is_none());
    harness.get_by_label("These letters say nothing of you");
    let text = page_text(&harness);
    assert!(!text.contains("Anna") && !text.contains("Leeds"), "{text}");
    let missions = |harness: &Window| {
        let rows = harness.query_all_by_role(Role::RadioButton);
        rows.filter(|row| row.accesskit_node().label().is_some_and(|label| label.contains("Fill in the address")))
            .count()
    };
    assert_eq!(missions(&harness), 0, "no letter goes to the embassy");
    press(&mut harness, "Answer again");
    press(&mut harness, "No");
    assert!(page_text(&harness).contains("Anna Field"));
    assert_eq!(missions(&harness), 1);
    rest(&mut harness);
    let kept = written(&folder.path().join("data"));
    assert!(kept.iter().all(|text| !text.to_lowercase().contains("ties\"")), "the answer is not written down");
    drop(harness);
    window(folder.path()).get_by_label(QUESTION);
}

/// The text of every file below a folder.
fn written(folder: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            texts.extend(written(&path));
        } else {
            texts.push(fs::read_to_string(path).expect("a text"));
        }
    }
    texts
}

#[test]
fn letters_that_are_asked_for_before_the_answer_wait_for_it() {
    let folder = folder();
    let mut harness = window_of_anna(folder.path());
    press(&mut harness, "Save as PDF…");
    press(&mut harness, "Print all the same");
    harness.get_by_label("One question before the letters");
    // The strip at the right asks as well; the dialog is in front.
    let answers: Vec<_> = harness.get_all_by_role_and_label(Role::Button, "Yes").collect();
    answers.last().expect("an answer").click_accesskit();
    settle(&mut harness);
    let to = folder.path().join("letters");
    fill_in(&mut harness, "Folder", &to.display().to_string());
    press(&mut harness, "Save here");
    let mut count = 0;
    for entry in fs::read_dir(&to).expect("the folder") {
        let bytes = fs::read(entry.expect("a file").path()).expect("a letter");
        let text = String::from_utf8_lossy(&bytes).into_owned();
        assert!(!text.contains("Anna") && !text.contains("Leeds"));
        count += 1;
    }
    assert_eq!(count, 3);
}

#[test]
fn how_much_of_the_writer_goes_on_the_letters_is_chosen_for_each_case() {
    let folder = folder();
    let mut harness = window_of_anna(folder.path());
    press(&mut harness, "No");
    choose(&mut harness, "In this case", "Initials and postcode");
    let text = page_text(&harness);
    assert!(text.contains("A. F.") && !text.contains("Anna"), "{text}");
    harness.get_by_label("Your initials, postcode and country stand on the letter, no name.");
}

#[test]
fn minors_write_care_of_the_group() {
    let folder = folder();
    let mut harness = window_of_anna(folder.path());
    press(&mut harness, "No");
    harness.get_by_role_and_label(Role::CheckBox, "Under eighteen").click_accesskit();
    settle(&mut harness);
    let text = page_text(&harness);
    assert!(text.contains("Anna") && !text.contains("Field"), "{text}");
    fill_in(&mut harness, "Group or school", "Mill School");
    assert!(page_text(&harness).contains("Mill School"), "{}", page_text(&harness));
}

#[test]
fn several_write_on_one_computer() {
    let folder = folder();
    let mut harness = window_of_anna(folder.path());
    press(&mut harness, "No");
    press(&mut harness, "Add another…");
    press(&mut harness, "A group");
    fill_in(&mut harness, "Your name", "Mill Road Group");
    assert!(page_text(&harness).contains("Mill Road Group"));
    choose(&mut harness, "Writer", "Anna Field, Leeds (person)");
    assert!(page_text(&harness).contains("Anna Field"));
    rest(&mut harness);
    drop(harness);
    let mut harness = window(folder.path());
    press(&mut harness, "You: Anna Field, Leeds");
    choose(&mut harness, "Writer", "Mill Road Group, United Kingdom (group)");
    press(&mut harness, "Remove…");
    press(&mut harness, "Remove");
    rest(&mut harness);
    drop(harness);
    let senders = store(folder.path()).senders().expect("read").value;
    assert_eq!(senders.iter().map(|sender| sender.name.as_str()).collect::<Vec<_>>(), ["Anna Field"]);
}

const EMBASSY: &str = "of,in,head,name,address 1,address 2,fax,email,salutation,confirmed\n\
    CN,GB,ambassador,,Embassy of Example,1 Garden Street,,post@example.org,,2017-05-03\n";

#[test]
fn contacts_are_looked_at_before_they_are_taken_in_and_given_away_again() {
    let folder = folder();
    let file = folder.path().join("contacts.csv");
    fs::write(&file, EMBASSY.replace("address 2", "second")).expect("a table");
    let mut harness = window(folder.path());
    drop_files(&mut harness, &[file]);
    harness.get_by_label("Take these embassies in?");
    choose(&mut harness, "Column second", "a line of the address");
    press(&mut harness, "Take in");
    run_command(&mut harness, "embassies and consulates");
    harness.get_by_label("1 embassy was taken in");
    harness.get_by_label("Embassy of Example, 1 Garden Street");
    harness.get_by_label("Confirmed 3 May 2017");
    press(&mut harness, "Still right: China in United Kingdom");
    harness.get_by_label("Confirmed 20 June 2017");
    press(&mut harness, "Save as…");
    press(&mut harness, "Contacts (vCard), for an address book");
    let to = folder.path().join("out");
    fill_in(&mut harness, "Folder", &to.display().to_string());
    press(&mut harness, "Save here");
    let card = fs::read_to_string(to.join("embassies.vcf")).expect("the contacts");
    assert!(card.contains("Embassy of Example"), "{card}");
    press(&mut harness, "Save as…");
    press(&mut harness, "A small file for other volunteers");
    fill_in(&mut harness, "Folder", &to.display().to_string());
    press(&mut harness, "Save here");
    press(&mut harness, "Remove: China in United Kingdom");
    press(&mut harness, "Remove");
    harness.get_by_label("No embassy is known yet");
    assert!(store(folder.path()).missions().expect("read").value.is_empty());
    drop_files(&mut harness, &[to.join("embassies.json")]);
    press(&mut harness, "Take in");
    assert_eq!(store(folder.path()).missions().expect("read").value.len(), 1);
}

fn choose_row(harness: &mut Window, start: &str) {
    let rows = harness.get_all_by_role(Role::RadioButton);
    let row = rows.into_iter().find(|row| row.accesskit_node().label().is_some_and(|label| label.starts_with(start)));
    row.expect("the row is in the list").click_accesskit();
    settle(harness);
}

#[test]
fn a_known_mission_is_offered_with_its_day_and_confirmed_anew() {
    let folder = folder();
    let contacts = appeal_writer::address::exchange::read(EMBASSY.as_bytes()).expect("contacts").value;
    store(folder.path()).save_missions(&contacts).expect("saved");
    let mut harness = window(folder.path());
    choose_row(&mut harness, "People");
    fill_in(&mut harness, "I live in", "United Kingdom");
    press_beginning(&mut harness, "Use what you filled in before: Embassy of Example, confirmed 3 May 2017");
    assert!(page_text(&harness).contains("Your Excellency"), "an ambassador is addressed as one");
    let tick = harness.get_by_role_and_label(Role::CheckBox, "Print the letter to Embassy of Example");
    assert_eq!(tick.accesskit_node().toggled(), Some(egui::accesskit::Toggled::False));
    harness.get_by_label("Confirmed 3 May 2017");
    press(&mut harness, "Still right");
    harness.get_by_label("Confirmed 20 June 2017");
    rest(&mut harness);
    let kept = store(folder.path()).missions().expect("read").value;
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert_eq!(kept[0].confirmed, Some(jiff::civil::date(2017, 6, 20)));
}

#[test]
fn a_consulate_stands_beside_the_embassy_in_the_address_book() {
    let folder = folder();
    let mut harness = window(folder.path());
    choose_row(&mut harness, "People");
    fill_in(&mut harness, "Address 1", "Embassy of Example");
    press(&mut harness, "One more embassy or consulate");
    fill_in(&mut harness, "Address 1", "Consulate in Leeds");
    rest(&mut harness);
    let kept = store(folder.path()).missions().expect("read").value;
    let first: Vec<&str> = kept.iter().map(|mission| mission.lines[0].as_str()).collect();
    assert_eq!(first, ["Embassy of Example", "Consulate in Leeds"]);
}

#[test]
fn what_was_posted_and_answered_is_noted_and_summed_up() {
    let folder = folder();
    let mut harness = window(folder.path());
    drop_files(&mut harness, &sheets(folder.path(), &[("Bo", "Ghana")]));
    run_command(&mut harness, "sent and answered");
    press(&mut harness, "All ticked letters were posted today");
    press(&mut harness, "Answered today: Ada Example");
    harness.get_by_label("An answer came: pass it on");
    press(&mut harness, "Posted 20 June 2017: Ada Example");
    press(&mut harness, "A day earlier");
    harness.get_by_role_and_label(Role::Button, "Posted 19 June 2017: Ada Example");
    rest(&mut harness);
    let to = folder.path().join("totals");
    for button in ["Save as table (CSV)…", "Save as one page (PDF)…"] {
        press(&mut harness, button);
        fill_in(&mut harness, "Folder", &to.display().to_string());
        press(&mut harness, "Save here");
    }
    let table = fs::read_to_string(to.join("letters-2017-06-20.csv")).expect("the table");
    assert!(table.lines().nth(1).is_some_and(|line| line.ends_with("Ghana,0,1,1")), "{table}");
    let page = fs::read(to.join("letters-2017-06-20.pdf")).expect("the page");
    assert_eq!(lopdf::Document::load_mem(&page).expect("a PDF").get_pages().len(), 1);
}

#[test]
fn what_a_viewer_shows_is_printed_when_the_person_says_so() {
    let folder = folder();
    let mut harness = window(folder.path());
    drop_files(&mut harness, &sheets(folder.path(), &[("Bo", "Ghana")]));
    press(&mut harness, "Print letters");
    run_command(&mut harness, "sent and answered");
    assert!(harness.query_by_label("Printed 20 June 2017: Ada Example").is_none());
    press(&mut harness, "All ticked letters were printed today");
    harness.get_by_role_and_label(Role::Button, "Printed 20 June 2017: Ada Example");
}

#[test]
fn a_school_folds_violence_away_and_keeps_it_in_the_letter() {
    let folder = folder();
    let mut harness = window_of_anna(folder.path());
    press(&mut harness, "No");
    assert!(harness.query_by_label("Details of violence").is_none());
    choose(&mut harness, "Writes as", "school");
    harness.get_by_label("Details of violence");
    assert!(page_text(&harness).contains("torture"));
}

#[test]
fn an_evening_gives_everybody_their_letters_and_is_wiped() {
    let folder = folder();
    let mut harness = window(folder.path());
    drop_files(&mut harness, &sheets(folder.path(), &[("Bo", "Ghana"), ("Ana", "Peru")]));
    run_command(&mut harness, "evening of letters");
    let list = "Anna Field; Leeds; I teach.\nBo Brook; York";
    harness.get_by_role_and_label(Role::MultilineTextInput, "Who writes").focus();
    settle(&mut harness);
    harness.get_by_role_and_label(Role::MultilineTextInput, "Who writes").type_text(list);
    settle(&mut harness);
    harness.get_by_label("2 writers");
    let cases = harness.query_all_by_role(Role::CheckBox);
    let named = |label: Option<String>| label.is_some_and(|label| label.contains("TEACHER BO"));
    cases.into_iter().find(|case| named(case.accesskit_node().label())).expect("the case").click_accesskit();
    settle(&mut harness);
    press(&mut harness, "Make the letters…");
    let to = folder.path().join("evening");
    fill_in(&mut harness, "Folder", &to.display().to_string());
    press(&mut harness, "Save here");
    harness.run_steps(8);
    harness.get_by_label("2 letters are made");
    let mut made: Vec<String> = fs::read_dir(&to)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    made.sort();
    assert_eq!(made, ["01-Anna-Field", "02-Bo-Brook"]);
    rest(&mut harness);
    let kept = written(&folder.path().join("data"));
    assert!(kept.iter().all(|text| !text.contains("Anna Field")), "the names are kept nowhere");
    press(&mut harness, "Wipe the evening…");
    press(&mut harness, "Wipe it");
    assert_eq!(fs::read_dir(&to).expect("the folder").count(), 0);
    harness.get_by_label("0 writers");
}
