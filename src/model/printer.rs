use serde::{Deserialize, Serialize};

use super::Unknown;
use crate::unit::{Mm, PagePoint, PageSize, Pt};

/// A paper tray of a printer, and what its ruler sheet showed: kept under the printer's name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PrinterTray {
    /// As the system calls it, or as the person does.
    pub printer: String,
    /// Empty: the tray that the printer takes by itself.
    #[serde(default)]
    pub tray: String,
    pub paper: PageSize,
    pub readings: Readings,
    #[serde(flatten)]
    pub unknown: Unknown,
}

/// The four figures of a ruler sheet: from each edge of the paper to the zero of the ruler beside it; 10 mm is right.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Readings {
    pub left: Mm,
    pub top: Mm,
    pub right: Mm,
    pub bottom: Mm,
}

/// What is done to a page so that the printer's fault is taken back: first scaled from the top left corner, then shifted.
///
/// The paper stays as it is; only what stands on it moves.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Calibration {
    pub scale_x: f32,
    pub scale_y: f32,
    /// To the right.
    pub shift_x: Mm,
    /// Downwards.
    pub shift_y: Mm,
}

impl Calibration {
    /// A printer without fault.
    pub const NONE: Self = Self { scale_x: 1.0, scale_y: 1.0, shift_x: Mm(0.0), shift_y: Mm(0.0) };

    /// Where a point of the page has to be drawn to come out where it belongs.
    pub fn of_point(&self, point: PagePoint) -> PagePoint {
        PagePoint {
            x: point.x * self.scale_x + Pt::from(self.shift_x),
            y: point.y * self.scale_y + Pt::from(self.shift_y),
        }
    }
}

impl Default for Calibration {
    fn default() -> Self {
        Self::NONE
    }
}
