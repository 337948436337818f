use std::path::Path;

use super::arguments::Import;
use super::console::Console;
use super::{Ending, explain, files, show};
use crate::job::share;
use crate::model::Case;
use crate::notice::{Notice, Severity};
use crate::store;

/// Reads a sheet: the JSON of the case to a file or to standard output, what there is to say to standard error.
pub fn import(arguments: &Import, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let mut case = files::case(Some(&arguments.sheet))?;
    if arguments.without_words {
        share::take_work(&mut case);
    }
    if arguments.explain {
        // The table has the notices in it.
        return show(&explain::table(&case, console.words()));
    }
    let json = json(&case);
    match &arguments.out {
        None => {
            show(&json)?;
        }
        Some(out) => {
            if !case.source.is_empty() && is_same_file(&arguments.sheet, out) && !is_json(out) {
                return Err(Box::new(Notice::error("sheet-would-be-overwritten").with("path", out.display())));
            }
            store::replace(out, json.as_bytes()).map_err(|error| Box::new(error.notice()))?;
            console.tell("case-written", &[("file", &out.display().to_string())]);
        }
    }
    console.say_all(&case.notices, Severity::Warning);
    Ok(Ending::Done)
}

/// The case file: JSON for people too, with a line break at its end.
fn json(case: &Case) -> String {
    // A case is made of strings, numbers and lists: writing it cannot fail.
    serde_json::to_string_pretty(case).unwrap_or_default() + "\n"
}

fn is_same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}
