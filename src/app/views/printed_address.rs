//! The address of a letter as it will be printed, line by line.

use egui::{Label, RichText, Ui};

use super::View;
use super::pieces::{quiet_ui, strip_ui};
use crate::model::Slot;
use crate::notice::Severity;

/// Below the form of the letter on the desk: exactly the lines that stand on its paper, the country among them.
pub fn printed_address_ui(ui: &mut Ui, view: &View<'_>, id: &str) {
    let shown = view.session.shown().filter(|shown| shown.letter.addressee == id);
    let Some(part) = shown.and_then(|shown| shown.letter.part(Slot::Address)) else { return };
    if part.text.trim().is_empty() {
        return;
    }
    strip_ui(ui, view, Severity::Info, |ui| {
        // A line that has no room here stands closer than the next one.
        ui.spacing_mut().item_spacing.y = 5.0;
        quiet_ui(ui, view, view.text("desk-printed-as"));
        for line in part.text.lines() {
            ui.add(Label::new(RichText::new(line).size(14.0)).wrap());
        }
    });
}
