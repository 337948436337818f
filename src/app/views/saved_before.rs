//! Letters were saved here before and would come out different: what becomes of the old files?

use egui::{Label, RichText, Ui};

use super::View;
use super::pieces::{body_ui, quiet_ui};
use super::question::{buttons_ui, title_ui, ways_ui};
use crate::app::command::{Command, DeskCommand};
use crate::app::session::SavedBefore;
use crate::app::worker::ExportTo;
use crate::store::OnConflict;

/// So many files are named.
const NAMED: usize = 5;

pub fn saved_before_ui(ui: &mut Ui, view: &mut View<'_>, before: &SavedBefore) {
    title_ui(ui, view, "desk-saved-title");
    let count = before.files.len().to_string();
    body_ui(ui, view.text_with("desk-saved-body", &[("count", &count)]));
    if let ExportTo::Folder(target) | ExportTo::Texts(target) = &before.to {
        quiet_ui(ui, view, target.path.display().to_string());
    }
    for file in before.files.iter().take(NAMED) {
        ui.add(Label::new(RichText::new(file).size(13.0).color(view.palette.quiet)).truncate());
    }
    if before.files.len() > NAMED {
        quiet_ui(ui, view, "…");
    }
    let with = |on_conflict| Command::Desk(DeskCommand::SaveWith(on_conflict));
    let ways = [("desk-saved-replace", with(OnConflict::Overwrite)), ("desk-saved-both", with(OnConflict::Suffix))];
    ways_ui(ui, view, ways);
    buttons_ui(ui, view, None, "dialog-cancel");
}
