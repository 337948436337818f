//! The library on the command line: its cases, what was sent, and the totals.

use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;

use super::arguments::{Library, Sent, Totals};
use super::console::Console;
use super::{Ending, files, show, today};
use crate::data::papers::Papers;
use crate::job::export::{self, ExportChoices};
use crate::job::log::{self, TotalsWords};
use crate::job::prepared::{self, CasePart, Met};
use crate::job::{Order, intake, share};
use crate::model::{Case, Mission, SentState, Work};
use crate::notice::{Notice, Severity};
use crate::store::{self, DataFolder, Store, StoreError};
use crate::words::Words;

/// Reads sheets into the library, then lists the cases that hold every word.
pub fn library(arguments: &Library, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let store = store(arguments.data.as_deref())?;
    let mut failed = 0;
    for path in &arguments.add {
        if let Err(notice) = intake::survived(|| add(&store, path, arguments.prefer_file, console)) {
            console.say(&notice);
            failed += 1;
        }
    }
    let cases = store.cases().map_err(told)?;
    console.say_all(&cases.notices, Severity::Warning);
    let wanted = arguments.search.as_deref().unwrap_or_default().to_lowercase();
    let mut lines = String::new();
    for case in cases.value {
        let deadline = case.deadline.map_or_else(|| "-".to_owned(), |date| date.to_string());
        let people = case.people.join(", ");
        let line = [case.id, deadline, case.case_number, case.country, people, case.title].join("\t");
        let folded = line.to_lowercase();
        if wanted.split_whitespace().all(|word| folded.contains(word)) {
            lines.push_str(&line);
            lines.push('\n');
        }
    }
    show(&lines)?;
    Ok(match (failed, arguments.add.len()) {
        (0, _) => Ending::Done,
        (failed, all) if failed == all => Ending::Nothing,
        _ => Ending::Partly,
    })
}

/// Notes that letters of a case came so far.
pub fn sent(arguments: &Sent, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let store = store(arguments.data.as_deref())?;
    let mut case = files::case(Some(&arguments.case))?;
    // What somebody else wrote is not what was sent.
    share::take_work(&mut case);
    // In the library it may have been corrected.
    let kept = store.glance_at_case(&case.id).map_err(told)?.filter(|kept| kept.source == case.source);
    let case = kept.unwrap_or(case);
    let mut work = work_on(&store, &case, console)?.unwrap_or_default();
    work.case.clone_from(&case.id);
    let date = arguments.date.unwrap_or_else(today);
    let plan = export::plan(&order_of(&case, &work, date), &ExportChoices::default());
    let known: Vec<&str> = plan.recipients().iter().map(|recipient| recipient.id.as_str()).collect();
    if let Some(id) = arguments.only.iter().find(|id| !known.contains(&id.as_str())) {
        return Err(Box::new(Notice::error("unknown-only").with("id", id).with("known", known.join(", "))));
    }
    let ticked = || plan.letters.iter().map(|letter| letter.recipient.clone()).collect();
    let letters: Vec<String> = if arguments.only.is_empty() { ticked() } else { arguments.only.clone() };
    if letters.is_empty() {
        console.say_all(&plan.notices, Severity::Warning);
        return Ok(Ending::Nothing);
    }
    for letter in &letters {
        log::note(&mut work, letter, arguments.state, date);
    }
    keep(&store, &case)?;
    store.save_work(&work).map_err(told)?;
    console.tell("sent-noted", &[("count", &letters.len().to_string()), ("date", &console.words().date(date))]);
    Ok(Ending::Done)
}

/// The letters of a case in the library as the window has them.
fn order_of(case: &Case, work: &Work, dated: Date) -> Order {
    let (case, work, papers) = (Arc::new(case.clone()), Arc::new(work.clone()), Papers::bundled());
    Order { case, work, sender: None, dated, papers, blank_missions: false }
}

/// Notes that letters went to a printer today, as the window does.
pub fn note_printed(order: &Order, letters: &[String], console: &mut Console) -> Result<(), Box<Notice>> {
    let store = store(None)?;
    let mut work = work_on(&store, &order.case, console)?.unwrap_or_default();
    work.case.clone_from(&order.case.id);
    let ids: Vec<String> = letters.iter().map(|id| id_in(&mut work, order, id)).collect();
    if !log::note_new(&mut work, &ids, SentState::Printed, today()) {
        return Ok(());
    }
    keep(&store, &order.case)?;
    store.save_work(&work).map_err(told)
}

/// The id that a recipient of an order has in a work; a mission that is not in it yet is put there.
fn id_in(work: &mut Work, order: &Order, id: &str) -> String {
    let Some(mission) = order.work.missions.get(id) else { return id.to_owned() };
    let same = |known: &Mission| known.lines == mission.lines && known.host == mission.host;
    if let Some((known, _)) = work.missions.iter().find(|(_, known)| same(known)) {
        return known.clone();
    }
    let id = work.free_mission_id();
    work.missions.insert(id.clone(), mission.clone());
    id
}

/// Writes how many letters of all cases were sent.
pub fn totals(arguments: &Totals, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let store = store(arguments.data.as_deref())?;
    let totals = log::Totals::of(store.logs().map_err(told)?);
    if totals.cases.is_empty() {
        return Err(Box::new(Notice::error("totals-nothing")));
    }
    let words = console.words();
    let totals_words = TotalsWords::of(words.language(), |id, with| words.text_with(id, with));
    let table = totals.csv(&totals_words);
    let mut files = Vec::new();
    if let Some(path) = &arguments.csv {
        files.push((path, table.clone()));
    }
    if let Some(path) = &arguments.pdf {
        files.push((path, totals.pdf(&totals_words, |date| words.date(date))?));
    }
    if files.is_empty() {
        return show(String::from_utf8_lossy(&table).trim_start_matches('\u{feff}'));
    }
    for (path, bytes) in files {
        store::replace(path, &bytes).map_err(told)?;
        console.tell("letter-written", &[("file", &path.display().to_string())]);
    }
    Ok(Ending::Done)
}

/// The data folder that was named, or the one that the window uses.
fn store(folder: Option<&Path>) -> Result<Store, Box<Notice>> {
    match folder {
        Some(folder) => Ok(Store::new(DataFolder::at(folder))),
        None => DataFolder::usual().map(Store::new).map_err(told),
    }
}

/// Adds a sheet or case to the library, and says what became of it; its words come along where there are none of one's own.
fn add(store: &Store, path: &Path, prefers_file: bool, console: &mut Console) -> Result<(), Box<Notice>> {
    let mut opened = files::opened(path)?;
    let words = share::take_work(&mut opened.case);
    let id = opened.case.id.clone();
    let own = work_on(store, &opened.case, console)?;
    let file = path.display().to_string();
    match store.case(&id).map_err(told)? {
        None => {
            store.save_case(&opened.case).map_err(told)?;
            console.tell("library-added", &[("file", &file)]);
        }
        Some(kept) if kept.source == opened.case.source => {
            let met = prepared::met(kept, opened);
            fill(store, met, own.as_ref(), prefers_file, &file, console)?;
        }
        Some(_) => console.tell("taken-known", &[("file", &file)]),
    }
    if let Some(words) = words
        && own.is_none()
    {
        store.save_work(&Work { case: id, ..words }).map_err(told)?;
    }
    Ok(())
}

/// Keeps what a case file brought to a case of the library, and what it says in the place of that where it is preferred.
fn fill(
    store: &Store,
    met: Met,
    own: Option<&Work>,
    prefers_file: bool,
    file: &str,
    console: &mut Console,
) -> Result<(), Box<Notice>> {
    let Met { mut case, mut added, mut differing, theirs } = met;
    if let Some(theirs) = theirs.filter(|_| prefers_file) {
        let (taken, work) = prepared::taken_over(&case, &own.cloned().unwrap_or_default(), &theirs);
        case = taken;
        if own.is_some_and(|own| *own != work) {
            store.save_work(&work).map_err(told)?;
        }
        added.extend(differing.drain(..).filter(|part| !added.contains(part)).collect::<Vec<_>>());
    }
    let named = |parts: &[CasePart], words: &Words| {
        prepared::named(parts, |id, with| words.text_with(id, with), |tag| words.language_name(tag.as_str()))
    };
    if added.is_empty() {
        console.tell("taken-known", &[("file", file)]);
    } else {
        store.save_case(&case).map_err(told)?;
        let parts = named(&added, console.words());
        console.tell("taken-filled", &[("file", file), ("parts", &parts)]);
    }
    if !differing.is_empty() {
        let parts = named(&differing, console.words());
        console.say(&Notice::warning("prepared-differs").with("file", file).with("parts", parts));
    }
    Ok(())
}

/// What was done with a case; that its file was damaged is said.
fn work_on(store: &Store, case: &Case, console: &mut Console) -> Result<Option<Work>, Box<Notice>> {
    let noted = store.work(&case.id).map_err(told)?;
    console.say_all(&noted.notices, Severity::Warning);
    Ok(noted.value)
}

/// Saves a case that the library does not have yet.
fn keep(store: &Store, case: &Case) -> Result<(), Box<Notice>> {
    match store.glance_at_case(&case.id).map_err(told)? {
        None => store.save_case(case).map_err(told),
        Some(_) => Ok(()),
    }
}

fn told(error: StoreError) -> Box<Notice> {
    Box::new(error.notice())
}
