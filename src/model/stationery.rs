use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Unknown;
use crate::unit::{Mm, PageSize, Pt};

/// Paper and where things stand on it: all that a national letter layout fixes, in millimetres from the top left corner.
///
/// The bundled ones are `assets/stationery/*.json`; a person adds one by putting a file into the data folder. Figures and
/// their sources: paper.md A1, A2 and A4, named in each file's `source`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Stationery {
    /// "din-5008-b".
    pub id: String,
    /// What a person calls it, where the string files have no name for the id.
    #[serde(default)]
    pub name: String,
    /// Where the figures come from.
    #[serde(default)]
    pub source: String,
    pub paper: PageSize,
    /// ISO 3166 codes of the countries whose writers get it by default.
    #[serde(default)]
    pub countries: Vec<String>,
    /// The place that shows in the window of an envelope, return line included.
    pub address_field: Area,
    /// From the field's left edge to the text in it.
    #[serde(default)]
    pub address_indent: Mm,
    /// Height of the return line at the top of the field; 0: the return line has no place.
    #[serde(default)]
    pub return_line_height: Mm,
    /// Height between return line and address that is for postal marks, and is given to a long address.
    #[serde(default)]
    pub postal_marks_height: Mm,
    #[serde(default)]
    pub sender_block: Option<SenderBlock>,
    /// Beside the address, where the sender stands in full when neither return line nor sender block shows it.
    #[serde(default)]
    pub information_block: Option<Area>,
    /// Where the date stands.
    pub date: Position,
    /// Top of the subject, or of the body where there is none.
    pub body_top: Mm,
    pub margin_left: Mm,
    pub margin_right: Mm,
    pub margin_bottom: Mm,
    /// Top margin of the second and later pages.
    pub following_margin_top: Mm,
    /// Distances of the fold marks from the top; empty: none are drawn.
    #[serde(default)]
    pub fold_marks: Vec<Mm>,
    #[serde(default)]
    pub hole_mark: Option<Mm>,
    /// From the left edge to the marks.
    #[serde(default)]
    pub mark_x: Mm,
    /// The ways in which the sheet is folded for its envelopes, the usual first.
    #[serde(default)]
    pub folds: Vec<Fold>,
    /// The envelope ids that it is made for, the usual first.
    #[serde(default)]
    pub envelopes: Vec<String>,
    /// Type size of the body, where the layout asks for one.
    #[serde(default)]
    pub body_size: Option<Pt>,
    /// Type size of the address, where the layout asks for one.
    #[serde(default)]
    pub address_size: Option<Pt>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// A rectangle on the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Area {
    pub x: Mm,
    pub y: Mm,
    pub width: Mm,
    pub height: Mm,
}

/// Where a line stands: its top, and the area's left edge and width.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Position {
    pub x: Mm,
    pub y: Mm,
    pub width: Mm,
    /// At the right edge of the width, or at its left.
    #[serde(default)]
    pub align_right: bool,
}

/// Where the sender stands in full.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct SenderBlock {
    pub area: Area,
    #[serde(default)]
    pub align_right: bool,
}

/// One way to fold the sheet: the distances of the folds from its top edge; none: the sheet stays flat.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Fold {
    pub id: String,
    pub at: Vec<Mm>,
    /// The distances of the folds along the sheet from its left edge; none on most stationery.
    #[serde(default)]
    pub lengthwise_at: Vec<Mm>,
    /// Which panel, from the top, lies behind the window: 0 is the top one.
    #[serde(default)]
    pub panel: u8,
    /// How far the shown panel's top lies below the top of the folded packet (form A: 18 mm, paper.md A5).
    #[serde(default)]
    pub drop: Mm,
}

impl Area {
    pub fn right(&self) -> Mm {
        self.x + self.width
    }

    pub fn bottom(&self) -> Mm {
        self.y + self.height
    }
}
