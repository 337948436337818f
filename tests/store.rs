//! Nothing that a person has is lost: files are replaced whole or not at all, and never when somebody else wrote them.

#![allow(clippy::expect_used, reason = "a test that cannot make its files fails loudly")]

use std::fs;
use std::path::Path;

use appeal_writer::job::export::{Destination, Kept};
use appeal_writer::model::{Case, Mission, Sender, Work};
use appeal_writer::store::{self, DataFolder, Folder, OnConflict, Store, StoreError};
use serde_json::json;

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn store_in(folder: &Path) -> Store {
    Store::new(DataFolder::at(folder))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder");
    let mut names: Vec<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn case(id: &str) -> Case {
    Case { id: id.to_owned(), title: format!("Case {id}"), ..Case::default() }
}

fn work(note: &str) -> Work {
    let mut work = Work { case: "c1".into(), ..Work::default() };
    work.choices.own_words.insert("own-words-0".into(), note.into());
    work
}

#[test]
fn a_conflict_is_met_as_asked() {
    let check = |on_conflict, expected: Kept, files: &[&str], first: &[u8]| {
        let place = folder();
        fs::write(place.path().join("a.pdf"), b"old").expect("the old file");
        let folder = Folder::open(place.path(), on_conflict).expect("the folder");
        assert_eq!(folder.keep("a.pdf", b"new").expect("kept"), expected);
        assert_eq!(names(place.path()), files);
        assert_eq!(fs::read(place.path().join("a.pdf")).expect("the file"), first);
    };
    check(OnConflict::Suffix, Kept::Written("a-2.pdf".into()), &["a-2.pdf", "a.pdf"], b"old");
    check(OnConflict::Overwrite, Kept::Written("a.pdf".into()), &["a.pdf"], b"new");
    check(OnConflict::Skip, Kept::Skipped("a.pdf".into()), &["a.pdf"], b"old");
}

#[test]
fn the_same_bytes_are_unchanged_whatever_was_asked() {
    for on_conflict in [OnConflict::Suffix, OnConflict::Overwrite, OnConflict::Skip] {
        let place = folder();
        let folder = Folder::open(place.path(), on_conflict).expect("the folder");
        assert_eq!(folder.keep("a.pdf", b"one").expect("kept"), Kept::Written("a.pdf".into()));
        assert_eq!(folder.keep("a.pdf", b"one").expect("kept"), Kept::Unchanged("a.pdf".into()));
        assert_eq!(names(place.path()), ["a.pdf"]);
    }
}

#[test]
fn a_second_export_that_differs_finds_its_own_suffix_again() {
    let place = folder();
    let folder = Folder::open(place.path(), OnConflict::Suffix).expect("the folder");
    for bytes in [b"one", b"two"] {
        folder.keep("a.pdf", bytes).expect("kept");
    }
    assert_eq!(folder.keep("a.pdf", b"two").expect("kept"), Kept::Unchanged("a-2.pdf".into()));
    assert_eq!(folder.keep("a.pdf", b"six").expect("kept"), Kept::Written("a-3.pdf".into()));
}

#[test]
fn a_folder_that_is_none_or_went_away_is_said() {
    let place = folder();
    fs::write(place.path().join("file"), b"").expect("a file");
    let error = Folder::open(&place.path().join("file"), OnConflict::Suffix).expect_err("no folder");
    assert_eq!(error.notice().code, "is-no-folder");
    let stick = place.path().join("stick");
    let folder = Folder::open(&stick, OnConflict::Suffix).expect("made");
    fs::remove_dir(&stick).expect("pulled out");
    assert_eq!(folder.keep("a.pdf", b"x").expect_err("gone").code, "folder-vanished");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_a_device_is_written_into() {
    let error = store::replace(Path::new("/dev/full"), b"x").expect_err("full");
    assert_eq!(error.notice().code, "disk-full");
    store::replace(Path::new("/dev/null"), b"x").expect("written into");
    assert!(!fs::metadata("/dev/null").expect("still there").is_file());
}

#[test]
fn a_file_that_may_not_be_written_stays() {
    let place = folder();
    let path = place.path().join("a.json");
    fs::write(&path, b"old").expect("the old file");
    let mut permissions = fs::metadata(&path).expect("the file").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).expect("locked");
    assert_eq!(store::replace(&path, b"new").expect_err("locked").notice().code, "not-writable");
    assert_eq!(fs::read(&path).expect("the file"), b"old");
    assert_eq!(names(place.path()), ["a.json"]);
}

#[test]
fn no_more_than_the_limit_is_read() {
    let place = folder();
    let path = place.path().join("sheet");
    fs::write(&path, vec![b'x'; 100]).expect("the file");
    assert_eq!(store::read(&path, 100).expect("read").len(), 100);
    assert!(matches!(store::read(&path, 99), Err(StoreError::TooLarge { .. })));
    assert!(matches!(store::read(place.path(), 99), Err(StoreError::IsFolder { .. } | StoreError::Other { .. })));
    assert!(matches!(store::read(&place.path().join("none"), 99), Err(StoreError::NotFound { .. })));
}

#[test]
fn what_is_saved_is_read_again() {
    let place = folder();
    let store = store_in(place.path());
    assert_eq!(store.case("c1").expect("no case yet"), None);
    store.save_case(&case("c1")).expect("saved");
    store.save_work(&work("one")).expect("saved");
    store.save_senders(&[Sender { name: "Anna Field".into(), ..Sender::default() }]).expect("saved");
    store.save_missions(&[Mission { of: "CN".into(), host: "GB".into(), ..Mission::default() }]).expect("saved");
    store.save_settings(&json!({"zoom": 2})).expect("saved");

    let again = store_in(place.path());
    assert_eq!(again.case("c1").expect("read"), Some(case("c1")));
    let work = again.work("c1").expect("read").value.expect("a work");
    assert_eq!(work.choices.own_words["own-words-0"], "one");
    assert_eq!(again.senders().expect("read").value[0].name, "Anna Field");
    assert_eq!(again.missions().expect("read").value[0].host, "GB");
    assert_eq!(again.settings::<serde_json::Value>().expect("read").value["zoom"], 2);
    assert_eq!(again.cases().expect("listed").value[0].title, "Case c1");
}

#[test]
fn unknown_fields_survive_the_store() {
    let place = folder();
    fs::create_dir(place.path().join("cases")).expect("the folder");
    fs::write(place.path().join("cases/c1.json"), r#"{"format":1,"id":"c1","colour":"blue"}"#).expect("a case");
    let store = store_in(place.path());
    let mut case = store.case("c1").expect("read").expect("a case");
    case.title = "New".into();
    store.save_case(&case).expect("saved");
    let written = fs::read_to_string(place.path().join("cases/c1.json")).expect("the file");
    assert!(written.contains(r#""colour": "blue""#) && written.contains("New"), "{written}");
}

#[test]
fn two_windows_do_not_overwrite_each_other() {
    let place = folder();
    let (one, two) = (store_in(place.path()), store_in(place.path()));
    one.save_work(&work("one")).expect("saved");
    assert!(matches!(two.save_work(&work("two")), Err(StoreError::ChangedOutside { .. })), "it was never read there");
    two.work("c1").expect("read");
    two.save_work(&work("two")).expect("read before");
    assert!(one.is_work_changed_outside("c1"));
    assert!(matches!(one.save_work(&work("three")), Err(StoreError::ChangedOutside { .. })));
    let kept = one.work("c1").expect("read").value.expect("a work");
    assert_eq!(kept.choices.own_words["own-words-0"], "two");
    assert!(!one.is_work_changed_outside("c1"));
}

#[test]
fn a_damaged_work_is_put_aside_and_a_newer_one_left_alone() {
    let place = folder();
    fs::create_dir(place.path().join("work")).expect("the folder");
    let path = place.path().join("work/c1.json");
    fs::write(&path, r#"{"format":1,"case":"c1","let"#).expect("half a file");
    let store = store_in(place.path());
    let loaded = store.work("c1").expect("read");
    assert_eq!((loaded.value, loaded.notices[0].code.as_ref()), (None, "file-put-aside"));
    assert_eq!(fs::read(place.path().join("work/c1.damaged-1.json")).expect("put aside").len(), 28);
    store.save_work(&work("afresh")).expect("saved");

    fs::write(&path, r#"{"format":2,"case":"c1"}"#).expect("a newer file");
    let store = store_in(place.path());
    assert!(matches!(store.work("c1"), Err(StoreError::NewerFormat { found: 2, .. })));
    assert!(store.save_work(&work("older")).is_err());
    assert_eq!(fs::read_to_string(&path).expect("the file"), r#"{"format":2,"case":"c1"}"#);
}

#[test]
fn ten_earlier_versions_are_kept_one_of_each_sitting() {
    let place = folder();
    for sitting in 0..13 {
        let store = store_in(place.path());
        store.work("c1").expect("read");
        for key in ["a", "b"] {
            store.save_work(&work(&format!("{sitting}{key}"))).expect("saved");
        }
    }
    let earlier = store_in(place.path()).earlier_versions("c1").expect("read");
    let notes: Vec<&str> =
        earlier.iter().map(|version| version.work.choices.own_words["own-words-0"].as_str()).collect();
    assert_eq!(notes, ["11b", "10b", "9b", "8b", "7b", "6b", "5b", "4b", "3b", "2b"]);
}

#[test]
fn what_was_corrected_in_a_case_is_in_its_earlier_versions() {
    let place = folder();
    let first = store_in(place.path());
    first.save_work(&work("as it is")).expect("saved");
    first.save_case(&case("c1")).expect("saved");
    let second = store_in(place.path());
    let corrected = Case { title: "Corrected".into(), ..second.case("c1").expect("read").expect("a case") };
    second.work("c1").expect("read");
    // The words are saved as they were; the case alone is another.
    second.save_work(&work("as it is")).expect("saved");
    for title in ["Corrected", "Corrected twice"] {
        second.save_case(&Case { title: title.into(), ..corrected.clone() }).expect("saved");
    }
    let versions = second.earlier_versions("c1").expect("read");
    assert_eq!(versions.len(), 1, "one of the sitting");
    assert_eq!(versions[0].case, Some(case("c1")));
    assert_eq!(versions[0].work.choices.own_words["own-words-0"], "as it is");
    second.remove_case("c1").expect("removed");
    assert!(second.earlier_versions("c1").expect("read").is_empty());
}

#[test]
fn an_id_from_elsewhere_stays_in_its_folder() {
    let place = folder();
    let store = store_in(&place.path().join("data"));
    let long = "i".repeat(64);
    let ids = ["../../x", "A", "a", "", "CON", &long, &format!("{long}1"), &format!("{long}2"), &"../".repeat(99)];
    for id in ids {
        store.save_case(&case(id)).expect("saved");
    }
    for id in ids {
        assert_eq!(store.case(id).expect("read"), Some(case(id)));
    }
    assert_eq!(names(place.path()), ["data"]);
    assert_eq!(names(&place.path().join("data/cases")).len(), ids.len());
}

#[test]
fn a_case_that_cannot_be_read_does_not_hide_the_others() {
    let place = folder();
    let store = store_in(place.path());
    store.save_case(&case("c1")).expect("saved");
    fs::write(place.path().join("cases/c2.json"), "{").expect("half a file");
    let listed = store.cases().expect("listed");
    assert_eq!((listed.value.len(), listed.notices[0].code.as_ref()), (1, "file-damaged"));
}

#[cfg(unix)]
#[test]
fn a_persons_data_are_for_their_eyes_only() {
    use std::os::unix::fs::PermissionsExt;
    let place = folder();
    let data = place.path().join("data");
    let store = store_in(&data);
    store.save_work(&work("one")).expect("saved");
    let mode = |path: &Path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    assert_eq!(mode(&data), 0o700);
    assert_eq!(mode(&data.join("work")), 0o700);
    assert_eq!(mode(&data.join("work/c1.json")), 0o600);
}

#[cfg(unix)]
#[test]
fn a_file_that_is_replaced_keeps_its_readers_and_its_links() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let place = folder();
    let (file, link) = (place.path().join("writers.csv"), place.path().join("link.csv"));
    fs::write(&file, "old").expect("written");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("for me alone");
    symlink("writers.csv", &link).expect("a link");
    for (path, bytes) in [(&file, "new"), (&link, "newer")] {
        store::replace(path, bytes.as_bytes()).expect("replaced");
        assert_eq!(fs::read_to_string(&file).expect("there"), bytes);
        assert_eq!(fs::metadata(&file).expect("there").permissions().mode() & 0o777, 0o600);
    }
    assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
    assert_eq!(names(place.path()), ["link.csv", "writers.csv"]);
}

#[test]
fn forgetting_leaves_nothing_of_a_person() {
    let place = folder();
    let data = place.path().join("data");
    let store = store_in(&data);
    store.save_case(&case("c1")).expect("saved");
    store.save_work(&work("one")).expect("saved");
    store.save_senders(&[Sender::default()]).expect("saved");
    fs::write(data.join("senders.damaged-1.json"), "{").expect("put aside before");
    fs::write(data.join("photo.jpg"), "").expect("not ours");
    store.forget_everything().expect("forgotten");
    assert_eq!(names(&data), ["lock", "photo.jpg"]);
    store.save_work(&work("afresh")).expect("saved after forgetting");
}

#[test]
fn the_library_lists_what_changed_since_its_index_was_made() {
    let place = folder();
    let store = store_in(place.path());
    for id in ["c1", "c2", "c3"] {
        store.save_case(&case(id)).expect("saved");
    }
    let ids = |store: &Store| {
        let cases = store.cases().expect("listed").value;
        cases.into_iter().map(|case| (case.id, case.title)).collect::<Vec<_>>()
    };
    assert_eq!(ids(&store).len(), 3);
    assert!(place.path().join("library.json").exists());
    store.save_case(&Case { title: "Case c2, and what happened then".into(), ..case("c2") }).expect("saved");
    store.remove_case("c3").expect("removed");
    let listed = ids(&store_in(place.path()));
    assert_eq!(listed, [("c1".into(), "Case c1".into()), ("c2".into(), "Case c2, and what happened then".into())]);
    // An index that cannot be read costs nothing but time.
    fs::write(place.path().join("library.json"), "{").expect("half an index");
    assert_eq!(ids(&store_in(place.path())), listed);
}

#[test]
fn two_windows_put_cases_away_without_taking_from_each_other() {
    let place = folder();
    let (one, two) = (store_in(place.path()), store_in(place.path()));
    one.shelf().expect("read");
    two.change_shelf(|shelf| shelf.opened("c2")).expect("changed");
    one.change_shelf(|shelf| {
        shelf.archived.insert("c1".into());
    })
    .expect("changed");
    let shelf = store_in(place.path()).shelf().expect("read").value;
    assert_eq!((shelf.archived.len(), shelf.recent.as_slice()), (1, ["c2".to_owned()].as_slice()));
    for number in 0..20 {
        one.change_shelf(|shelf| shelf.opened(&format!("c{number}"))).expect("changed");
    }
    let recent = one.shelf().expect("read").value.recent;
    assert_eq!((recent.len(), recent[0].as_str()), (8, "c19"));
}

#[test]
fn looking_at_a_case_is_not_reading_it_for_the_desk() {
    let place = folder();
    let (mine, other) = (store_in(place.path()), store_in(place.path()));
    mine.save_work(&work("mine")).expect("saved");
    mine.save_case(&case("c1")).expect("saved");
    other.work("c1").expect("read");
    other.save_work(&work("theirs")).expect("saved");
    mine.glance_at_work("c1").expect("looked at");
    mine.logs().expect("summed up");
    assert!(mine.is_work_changed_outside("c1"));
    assert!(matches!(mine.save_work(&work("again")), Err(StoreError::ChangedOutside { .. })));
    mine.keep_as_version(&case("c1"), &work("again")).expect("kept");
    let version = &mine.earlier_versions("c1").expect("read")[0];
    assert_eq!(version.work.choices.own_words["own-words-0"], "again");
    assert_eq!(version.case, Some(case("c1")));
}

#[test]
fn a_portable_folder_that_is_gone_is_not_made_anew() {
    let place = folder();
    let stick = place.path().join("stick");
    fs::create_dir(&stick).expect("a stick");
    let store = Store::new(DataFolder::portable(&stick));
    store.save_work(&work("one")).expect("saved");
    fs::rename(&stick, place.path().join("pocket")).expect("pulled out");
    assert_eq!(store.save_work(&work("two")).expect_err("gone").notice().code, "folder-vanished");
    assert!(!stick.exists());
    fs::rename(place.path().join("pocket"), &stick).expect("put back");
    store.save_work(&work("two")).expect("saved when it is back");
}

#[test]
fn files_that_were_written_are_removed_with_their_empty_folders() {
    let place = folder();
    let own = place.path().join("01-Anna");
    fs::create_dir(&own).expect("a folder");
    let file = own.join("letter.pdf");
    fs::write(&file, b"x").expect("a letter");
    fs::write(place.path().join("other.pdf"), b"x").expect("somebody else's");
    store::remove_written(&[file, own.join("never-there.pdf")]).expect("removed");
    assert_eq!(names(place.path()), ["other.pdf"]);
}
