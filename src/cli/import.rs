use std::path::{Path, PathBuf};

use super::arguments::Import;
use super::console::Console;
use super::{Ending, explain, files, show};
use crate::job::intake::{self, json};
use crate::job::{open, regroup, share};
use crate::model::Work;
use crate::notice::{Notice, Severity};
use crate::store;

/// Reads a sheet: the JSON of the case to a file or to standard output, what there is to say to standard error.
pub fn import(arguments: &Import, console: &mut Console) -> Result<Ending, Box<Notice>> {
    if store::is_folder(&arguments.sheet) {
        return folder(arguments, console);
    }
    let mut case = files::case(Some(&arguments.sheet))?;
    if arguments.without_words {
        share::drop_work(&mut case);
    }
    for change in &arguments.arrange {
        if !regroup::regroup(&mut case, &Work::default(), &change.means) {
            return Err(Box::new(Notice::error("arrange-impossible").with("change", &change.words)));
        }
    }
    if arguments.accept_fixes {
        open::accept_all(&mut case);
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
            if !case.source.is_empty() && store::is_same_file(&arguments.sheet, out) && !is_json(out) {
                return Err(Box::new(Notice::error("sheet-would-be-overwritten").with("path", out.display())));
            }
            store::replace(out, json.as_bytes()).map_err(|error| Box::new(error.notice()))?;
            console.tell("case-written", &[("file", &out.display().to_string())]);
        }
    }
    console.say_all(&case.notices, Severity::Warning);
    Ok(Ending::Done)
}

/// Reads all sheets of a folder into a folder of cases.
fn folder(arguments: &Import, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let Some(out) = &arguments.out else { return Err(Box::new(Notice::error("folder-needs-out"))) };
    if arguments.explain || !arguments.arrange.is_empty() || arguments.accept_fixes {
        return Err(Box::new(Notice::error("folder-only-whole")));
    }
    let refused = |error: store::StoreError| Box::new(error.notice());
    let paths = store::files_below(&arguments.sheet).map_err(refused)?;
    if paths.is_empty() {
        return Err(Box::new(Notice::error("folder-empty").with("path", arguments.sheet.display())));
    }
    let folder = store::Folder::open(out, store::OnConflict::default()).map_err(refused)?;
    let read = |path: &PathBuf| {
        let name = path.strip_prefix(&arguments.sheet).unwrap_or(path).display().to_string();
        (name, store::read(path, open::MOST_BYTES).map_err(refused))
    };
    let without_words = arguments.without_words;
    let report = intake::take_in(&paths, read, without_words, &folder, &mut |name, why| console.say_of(name, why));
    let figures = [
        ("written", report.written.to_string()),
        ("unchanged", report.unchanged.to_string()),
        ("failed", report.failed.to_string()),
        ("unsure", report.unsure.to_string()),
        ("folder", folder.path().display().to_string()),
    ];
    let figures: Vec<(&str, &str)> = figures.iter().map(|(name, value)| (*name, value.as_str())).collect();
    console.tell("folder-summary", &figures);
    Ok(match (report.is_empty(), report.is_complete()) {
        (true, _) => Ending::Nothing,
        (false, true) => Ending::Done,
        (false, false) => Ending::Partly,
    })
}

fn is_json(path: &Path) -> bool {
    path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}
