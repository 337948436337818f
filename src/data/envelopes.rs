//! Envelopes with their windows, and label sheets, with the source of the figures beside each.
//!
//! Names of envelope sizes are not sizes ("C5/6" is three different ones): the millimetres count.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::{Area, Unknown};
use crate::unit::{Mm, PageSize};

/// An envelope as it lies before the person who addresses it, the long side at the bottom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Envelope {
    /// "dl-din-680".
    pub id: String,
    #[serde(default)]
    pub name: String,
    /// Where the figures come from.
    #[serde(default)]
    pub source: String,
    pub width: Mm,
    pub height: Mm,
    /// Where the address shows.
    #[serde(default)]
    pub window: Option<Window>,
    /// Where the sender shows, in envelopes with two windows.
    #[serde(default)]
    pub second_window: Option<Window>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A window, measured as the trade does: from the envelope's left and bottom edges.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Window {
    pub width: Mm,
    pub height: Mm,
    pub from_left: Mm,
    pub from_bottom: Mm,
}

/// A sheet of labels: a grid of equal labels on paper.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct LabelSheet {
    /// "l7163".
    pub id: String,
    #[serde(default)]
    pub name: String,
    /// Other numbers that the same sheet is sold under.
    #[serde(default)]
    pub same_as: Vec<String>,
    /// Where the figures come from.
    #[serde(default)]
    pub source: String,
    pub paper: PageSize,
    pub columns: u16,
    pub rows: u16,
    pub width: Mm,
    pub height: Mm,
    /// From the sheet's left edge to the first label.
    pub left: Mm,
    /// From the sheet's top edge to the first label.
    pub top: Mm,
    /// From a label's left edge to that of the next one in its row.
    pub pitch_x: Mm,
    pub pitch_y: Mm,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// By how much what is sold may differ from its stated size.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tolerance {
    pub envelope: Mm,
    pub window: Mm,
    pub source: String,
}

/// The bundled envelopes: those with windows, then the plain sizes.
pub fn all() -> &'static [Envelope] {
    &ENVELOPES.envelopes
}

/// The bundled envelope of this id.
pub fn find(id: &str) -> Option<&'static Envelope> {
    all().iter().find(|envelope| envelope.id == id)
}

/// The tolerance that the German standard allows; the only one that a source gives.
pub fn tolerance() -> &'static Tolerance {
    &ENVELOPES.tolerance
}

/// The bundled label sheets.
pub fn label_sheets() -> &'static [LabelSheet] {
    &LABELS.sheets
}

/// The bundled label sheet of this id or number, in any case.
pub fn find_label_sheet(id: &str) -> Option<&'static LabelSheet> {
    let meant = |sheet: &&LabelSheet| {
        sheet.id.eq_ignore_ascii_case(id) || sheet.same_as.iter().any(|other| other.eq_ignore_ascii_case(id))
    };
    label_sheets().iter().find(meant)
}

impl Envelope {
    /// The window from the envelope's top left corner.
    pub fn window_area(&self) -> Option<Area> {
        self.window.map(|window| window.area(self.height))
    }

    /// The second window from the envelope's top left corner.
    pub fn second_window_area(&self) -> Option<Area> {
        self.second_window.map(|window| window.area(self.height))
    }
}

impl Window {
    fn area(self, envelope_height: Mm) -> Area {
        Area {
            x: self.from_left,
            y: envelope_height - self.from_bottom - self.height,
            width: self.width,
            height: self.height,
        }
    }
}

impl LabelSheet {
    /// How many labels are on a sheet.
    pub fn count(&self) -> usize {
        usize::from(self.columns) * usize::from(self.rows)
    }

    /// The place of a label: row by row, counted from 0, beyond the last label from the first one again.
    pub fn label(&self, index: usize) -> Area {
        let index = index % self.count().max(1);
        let columns = usize::from(self.columns).max(1);
        let (row, column) = (index / columns, index % columns);
        Area {
            x: self.left + self.pitch_x * column as f32,
            y: self.top + self.pitch_y * row as f32,
            width: self.width,
            height: self.height,
        }
    }
}

#[derive(Deserialize)]
struct EnvelopeFile {
    tolerance: Tolerance,
    envelopes: Vec<Envelope>,
}

#[derive(Deserialize, Default)]
struct LabelFile {
    sheets: Vec<LabelSheet>,
}

const ENVELOPE_FILE: &str = include_str!("../../assets/envelopes/envelopes.json");
const LABEL_FILE: &str = include_str!("../../assets/labels/labels.json");

static ENVELOPES: LazyLock<EnvelopeFile> = LazyLock::new(|| {
    // A test reads the file; without it there would be no envelopes to choose from, and nothing else is lost.
    let none = |_| EnvelopeFile {
        tolerance: Tolerance { envelope: Mm(0.0), window: Mm(0.0), source: String::new() },
        envelopes: Vec::new(),
    };
    serde_json::from_str(ENVELOPE_FILE).unwrap_or_else(none)
});

static LABELS: LazyLock<LabelFile> = LazyLock::new(|| serde_json::from_str(LABEL_FILE).unwrap_or_default());

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_files_are_read() {
        let envelopes: EnvelopeFile = serde_json::from_str(ENVELOPE_FILE).expect("the envelopes");
        assert_eq!(envelopes.envelopes.len(), 25);
        assert!(envelopes.envelopes.iter().all(|envelope| envelope.unknown.is_empty()));
        let labels: LabelFile = serde_json::from_str(LABEL_FILE).expect("the labels");
        assert_eq!(labels.sheets.len(), 19);
        assert!(labels.sheets.iter().all(|sheet| sheet.unknown.is_empty()));
    }

    #[test]
    fn windows_lie_in_their_envelopes() {
        for envelope in all() {
            for window in envelope.window_area().into_iter().chain(envelope.second_window_area()) {
                assert!(window.x > Mm(0.0) && window.right() < envelope.width, "{}", envelope.id);
                assert!(window.y > Mm(0.0) && window.bottom() < envelope.height, "{}", envelope.id);
            }
        }
        let right = find("ch-new-c5-6").and_then(Envelope::window_area).expect("a window");
        assert_eq!(right, Area { x: Mm(122.0), y: Mm(44.0), width: Mm(90.0), height: Mm(40.0) });
    }

    #[test]
    fn labels_lie_on_their_sheets() {
        for sheet in label_sheets() {
            let last = sheet.label(sheet.count() - 1);
            assert!(last.right() <= sheet.paper.width + Mm(0.2), "{}: {last:?}", sheet.id);
            assert!(last.bottom() <= sheet.paper.height + Mm(0.2), "{}: {last:?}", sheet.id);
            assert!(sheet.pitch_x >= sheet.width && sheet.pitch_y >= sheet.height - Mm(0.05), "{}", sheet.id);
        }
        assert_eq!(find_label_sheet("8163").map(|sheet| sheet.id.as_str()), Some("5163"));
    }
}
