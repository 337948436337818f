//! The paper that there is, as tables: what is bundled and what is in the person's data folder.

use super::console::Console;
use super::order::papers;
use super::{Ending, show};
use crate::data::envelopes::{Envelope, LabelSheet};
use crate::data::papers::Papers;
use crate::model::Stationery;
use crate::notice::{Notice, Severity};
use crate::words::Words;

/// The letter layouts: id and name.
pub fn stationery(console: &mut Console) -> Result<Ending, Box<Notice>> {
    let line = |one: &Stationery, words: &Words| format!("{:<20} {}", one.id, words.stationery(one));
    list(console, |papers, words| papers.stationeries.iter().map(|one| line(one, words)).collect())
}

/// The envelopes: id, size, window, name.
pub fn envelopes(console: &mut Console) -> Result<Ending, Box<Notice>> {
    let line = |envelope: &Envelope, words: &Words| {
        let Envelope { id, name, width, height, window, .. } = envelope;
        let size = format!("{} × {} mm", width.0, height.0);
        let window = window.map_or_else(String::new, |window| {
            let (width, height) = (window.width.0.to_string(), window.height.0.to_string());
            words.text_with("list-window", &[("width", &width), ("height", &height)])
        });
        format!("{id:<20} {size:<18} {window:<26} {name}")
    };
    list(console, |papers, words| papers.envelopes.iter().map(|one| line(one, words)).collect())
}

/// The label sheets: id, grid, size of a label, name, other numbers.
pub fn labels(console: &mut Console) -> Result<Ending, Box<Notice>> {
    let line = |sheet: &LabelSheet| {
        let LabelSheet { id, name, same_as, columns, rows, width, height, .. } = sheet;
        let grid = format!("{columns} × {rows}");
        let size = format!("{} × {} mm", width.0, height.0);
        let also = if same_as.is_empty() { String::new() } else { format!(" = {}", same_as.join(", ")) };
        format!("{id:<20} {grid:<8} {size:<18} {name}{also}")
    };
    list(console, |papers, _| papers.label_sheets.iter().map(line).collect())
}

/// A table on standard output; what is wrong with the person's own paper on standard error.
fn list(console: &mut Console, lines: impl Fn(&Papers, &Words) -> Vec<String>) -> Result<Ending, Box<Notice>> {
    let noted = papers();
    let lines = lines(&noted.value, console.words());
    let table: String = lines.iter().map(|line| format!("{}\n", line.trim_end())).collect();
    let ending = show(&table)?;
    console.say_all(&noted.notices, Severity::Warning);
    Ok(ending)
}
