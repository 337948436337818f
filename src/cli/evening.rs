use super::arguments::{Evening, Letters};
use super::console::Console;
use super::order::order;
use super::{Ending, files};
use crate::job::evening::{self, EveningProgress};
use crate::job::export::{CancelFlag, CoverWords, Destination};
use crate::notice::{Notice, Severity};
use crate::store::Folder;

/// Makes the letters of an evening: a folder for each writer.
pub fn evening(arguments: &Evening, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let list = arguments.writers.display().to_string();
    let bytes = files::read(&arguments.writers, files::MOST_BYTES)?;
    let guests = evening::guests(&bytes).map_err(|error| Box::new(error.notice(&list)))?;
    let mut notices = guests.notices;
    if guests.value.iter().any(|guest| guest.ties.is_none()) {
        notices.push(Notice::warning("guests-not-asked"));
    }
    let mut orders = Vec::new();
    for case in &arguments.cases {
        let letters = Letters { case: Some(case.clone()), ..arguments.letters() };
        let noted = order(&letters)?;
        notices.extend(noted.notices);
        orders.push(noted.value);
    }
    notices.extend(evening::beyond(&guests.value, orders.len()));
    console.say_all(&notices, Severity::Warning);
    let words = console.words();
    let bundle = arguments.bundle.then(|| CoverWords::of(words.language(), |id, with| words.text_with(id, with)));
    let evening = evening::Evening { guests: guests.value, orders, bundle };
    for (title, reason) in evening.reasons_to_ask() {
        let reason = console.words().notice_on_command_line(&reason).text;
        console.say(&Notice::warning("evening-case").with("title", title).with("reason", reason));
    }
    let mut open = |folder: &str| -> Result<Box<dyn Destination>, Box<Notice>> {
        let folder = Folder::open(&arguments.out.join(folder), arguments.on_conflict.into());
        Ok(Box::new(folder.map_err(|error| Box::new(error.notice()))?))
    };
    let mut at = String::new();
    let mut progress = |progress: EveningProgress<'_>| {
        if at != progress.guest {
            progress.guest.clone_into(&mut at);
            let (done, of) = (progress.done.to_string(), progress.of.to_string());
            console.tell("evening-progress", &[("guest", progress.guest), ("done", &done), ("of", &of)]);
        }
    };
    let report = evening::run(&evening, &mut open, &mut progress, &CancelFlag::default());
    let why: Vec<Notice> = report.guests.iter().flat_map(|guest| guest.why.iter().cloned()).collect();
    console.say_all(&why, Severity::Warning);
    let (written, missing, guests) =
        (report.written().to_string(), report.missing().to_string(), report.guests.len().to_string());
    let folder = arguments.out.display().to_string();
    let figures = [("written", &written), ("missing", &missing), ("guests", &guests), ("folder", &folder)];
    console.tell("evening-summary", &figures.map(|(name, value)| (name, value.as_str())));
    Ok(match (report.written(), report.missing()) {
        (0, _) => Ending::Nothing,
        (_, 0) => Ending::Done,
        _ => Ending::Partly,
    })
}
