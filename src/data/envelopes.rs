//! Envelopes with their windows, and label sheets, with the source of the figures beside each.
//!
//! Names of envelope sizes are not sizes ("C5/6" is three different ones): the millimetres count.

use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::own_paper::OwnPaper;
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

/// What a person would write an address on is at least so long.
const LEAST_ENVELOPE: Mm = Mm(60.0);
/// A label has room for a line of type.
const LEAST_LABEL: Mm = Mm(8.0);

impl OwnPaper for Envelope {
    const FOLDER: &'static str = "envelopes";

    fn id(&self) -> &str {
        &self.id
    }

    fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.id.trim().is_empty() {
            faults.push("id".to_owned());
        }
        if !(self.width >= LEAST_ENVELOPE && self.height >= LEAST_ENVELOPE) {
            faults.push(format!("width, height < {} mm", LEAST_ENVELOPE.0));
        }
        let windows = [("window", self.window_area()), ("second_window", self.second_window_area())];
        for (name, area) in windows.into_iter().filter_map(|(name, area)| Some((name, area?))) {
            let starts = area.x.0 >= 0.0 && area.y.0 >= 0.0 && area.width.0 > 0.0 && area.height.0 > 0.0;
            if !starts || area.right() > self.width || area.bottom() > self.height {
                faults.push(format!("{name} > envelope"));
            }
        }
        faults
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown
    }
}

impl OwnPaper for LabelSheet {
    const FOLDER: &'static str = "labels";

    fn id(&self) -> &str {
        &self.id
    }

    fn faults(&self) -> Vec<String> {
        let mut faults = Vec::new();
        if self.id.trim().is_empty() {
            faults.push("id".to_owned());
        }
        if self.columns == 0 || self.rows == 0 {
            faults.push("columns, rows = 0".to_owned());
        }
        if !(self.width >= LEAST_LABEL && self.height >= LEAST_LABEL) {
            faults.push(format!("width, height < {} mm", LEAST_LABEL.0));
        }
        let overlap = |count: u16, pitch: Mm, size: Mm| count > 1 && pitch + CUT < size;
        if overlap(self.columns, self.pitch_x, self.width) || overlap(self.rows, self.pitch_y, self.height) {
            faults.push("pitch_x < width, pitch_y < height".to_owned());
        }
        let last = self.label(self.count().saturating_sub(1));
        let starts = self.left.0 >= 0.0 && self.top.0 >= 0.0;
        if !starts || last.right() > self.paper.width + CUT || last.bottom() > self.paper.height + CUT {
            faults.push("labels > paper".to_owned());
        }
        faults
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown
    }
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

/// Sheets whose labels fill them are given a fifth of a millimetre more than they have (70 × 37 on A4).
const CUT: Mm = Mm(0.2);

impl LabelSheet {
    /// Whether it is sold under this number, or has this id.
    pub fn is_called(&self, id: &str) -> bool {
        self.id.eq_ignore_ascii_case(id) || self.same_as.iter().any(|other| other.eq_ignore_ascii_case(id))
    }

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
    fn nothing_is_wrong_with_what_is_bundled() {
        for envelope in all() {
            assert_eq!(envelope.faults(), [""; 0], "{}", envelope.id);
        }
        for sheet in label_sheets() {
            assert_eq!(sheet.faults(), [""; 0], "{}", sheet.id);
        }
    }

    fn check_envelope(json: &str, faults: &[&str]) {
        let envelope: Envelope = serde_json::from_str(json).expect("an envelope");
        assert_eq!(envelope.faults(), faults, "{json}");
    }

    fn check_labels(change: impl FnOnce(&mut LabelSheet), faults: &[&str]) {
        let mut sheet = label_sheets()[0].clone();
        change(&mut sheet);
        assert_eq!(sheet.faults(), faults, "{sheet:?}");
    }

    #[test]
    fn an_envelope_and_a_label_sheet_on_which_nothing_can_be_printed_are_told() {
        check_envelope(r#"{"id": "mine", "width": 200, "height": 120}"#, &[]);
        check_envelope(r#"{"id": " ", "width": 200, "height": 12}"#, &["id", "width, height < 60 mm"]);
        let window = r#""window": {"width": 90, "height": 45, "from_left": 120, "from_bottom": 20}"#;
        check_envelope(&format!(r#"{{"id": "a", "width": 200, "height": 120, {window}}}"#), &["window > envelope"]);
        check_labels(|_| {}, &[]);
        check_labels(|sheet| sheet.rows = 0, &["columns, rows = 0"]);
        check_labels(|sheet| sheet.left = Mm(50.0), &["labels > paper"]);
        check_labels(|sheet| sheet.pitch_x = Mm(20.0), &["pitch_x < width, pitch_y < height"]);
        check_labels(|sheet| sheet.height = Mm(2.0), &["width, height < 8 mm"]);
    }
}
