use super::arguments::Missions;
use super::console::Console;
use super::{Ending, files, show};
use crate::address::exchange::spreadsheet::{Meaning, Table};
use crate::address::exchange::{self, Kind};
use crate::model::Mission;
use crate::notice::{Noted, Notice, Severity};
use crate::store;

/// Reads embassies from files of any kind, puts them together and writes them as one file of any kind.
///
/// What each column of a table is taken for goes to standard error, so that it can be put right with `--column`.
pub fn missions(arguments: &Missions, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let mut together = Vec::new();
    let mut notices = Vec::new();
    for path in &arguments.files {
        let bytes = files::read(path, files::MOST_BYTES)?;
        let name = path.display().to_string();
        let refused = |error: exchange::ExchangeError| Box::new(error.notice(&name));
        let read = match exchange::kind_of(&bytes).map_err(refused)? {
            Kind::Csv => from_table(Table::read(&bytes).map_err(refused)?, arguments, console)?,
            _ => exchange::read(&bytes).map_err(refused)?,
        };
        notices.extend(read.notices);
        exchange::merge(&mut together, read.value);
    }
    console.say_all(&notices, Severity::Warning);
    console.tell("missions-read", &[("count", &together.len().to_string())]);
    match &arguments.out {
        None => show(&list(&together))?,
        Some(out) => {
            let ending = out.extension().unwrap_or_default().to_string_lossy().into_owned();
            let bytes = exchange::write(&together, Kind::of_ending(&ending));
            store::replace(out, &bytes).map_err(|error| Box::new(error.notice()))?;
            console.tell("missions-written", &[("file", &out.display().to_string())]);
            Ending::Done
        }
    };
    Ok(if together.is_empty() { Ending::Nothing } else { Ending::Done })
}

/// The missions of a table, with the columns as the person says.
fn from_table(
    mut table: Table,
    arguments: &Missions,
    console: &mut Console,
) -> Result<Noted<Vec<Mission>>, Box<Notice>> {
    for (header, meaning) in &arguments.column {
        let found = table.columns.iter_mut().find(|column| column.header.eq_ignore_ascii_case(header));
        match found {
            Some(column) => column.meaning = *meaning,
            None => return Err(Box::new(Notice::error("column-unknown").about(header))),
        }
    }
    for column in &table.columns {
        let code = column.meaning.map_or("left-out", Meaning::code);
        let meaning = console.words().text(&format!("column-{code}"));
        console.tell("column-taken", &[("column", &column.header), ("meaning", &meaning), ("code", code)]);
    }
    Ok(table.missions())
}

/// A line for each mission: whose, where, when it was confirmed, its address.
fn list(missions: &[Mission]) -> String {
    let line = |mission: &Mission| {
        let confirmed = mission.confirmed.map_or_else(|| "-".to_owned(), |date| date.to_string());
        format!("{}\t{}\t{confirmed}\t{}\n", mission.of, mission.host, mission.lines.join(", "))
    };
    missions.iter().map(line).collect()
}
