//! A printer's fault, from the four readings of its ruler sheet, and what takes it back.

use crate::model::{Calibration, PrinterTray, Readings};
use crate::notice::Notice;
use crate::typeset::RULER_FROM_EDGE;
use crate::unit::{Mm, PageSize};

/// What a printer does to a page: it scales it from its top left corner, then shifts it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Drift {
    /// How far the top left corner of the page comes out to the right of the paper's.
    pub right: Mm,
    /// How far it comes out below it.
    pub down: Mm,
    /// 1: as wide as it should be.
    pub wider: f32,
    pub taller: f32,
}

/// Readings that say nothing of the printer.
#[derive(Debug, Clone, Copy, PartialEq, thiserror::Error)]
pub enum ReadingError {
    /// A zero of a ruler is never so near to the edge or so far from it.
    #[error("{0:?} is no distance from the edge to a ruler")]
    OutOfRange(Mm),
    /// The sheet was fitted to the printable area: that is to be switched off, not corrected.
    #[error("the page came out at {percent:.1} percent")]
    Fitted { percent: f32 },
}

/// What the ruler beside an edge can show.
const READINGS: std::ops::RangeInclusive<f32> = 0.0..=40.0;

/// Paper gives and rollers slip by a few tenths of a percent; what is more comes from "fit to page" (95 to 97 percent).
const MOST_SCALE: f32 = 0.02;

impl Drift {
    /// What the printer does, from where the zeros of its ruler sheet came out on this paper.
    ///
    /// A zero that is meant to stand at `z` from the left stands at `right + wider * z`, and so from the top; two zeros a
    /// way make two equations with two unknowns.
    ///
    /// # Errors
    /// [`ReadingError`] where the figures cannot come from a ruler sheet that was printed at 100 percent.
    pub fn of(readings: &Readings, paper: PageSize) -> Result<Self, ReadingError> {
        let Readings { left, top, right, bottom } = *readings;
        let wrong = [left, top, right, bottom].into_iter().find(|reading| !READINGS.contains(&reading.0));
        if let Some(wrong) = wrong {
            return Err(ReadingError::OutOfRange(wrong));
        }
        let scale = |length: Mm, first: Mm, last: Mm| {
            let printed = length - first - last;
            printed.0 / (length - RULER_FROM_EDGE * 2.0).0
        };
        let (wider, taller) = (scale(paper.width, left, right), scale(paper.height, top, bottom));
        if let Some(scale) = [wider, taller].into_iter().find(|scale| (scale - 1.0).abs() > MOST_SCALE) {
            return Err(ReadingError::Fitted { percent: scale * 100.0 });
        }
        Ok(Self { right: left - RULER_FROM_EDGE * wider, down: top - RULER_FROM_EDGE * taller, wider, taller })
    }

    /// What is done to pages so that they come out right: the inverse.
    pub fn correction(&self) -> Calibration {
        Calibration {
            scale_x: 1.0 / self.wider,
            scale_y: 1.0 / self.taller,
            shift_x: -self.right / self.wider,
            shift_y: -self.down / self.taller,
        }
    }
}

impl ReadingError {
    pub fn notice(&self) -> Notice {
        match self {
            Self::OutOfRange(reading) => Notice::error("reading-out-of-range").with("reading", millimetres(*reading)),
            Self::Fitted { percent } => Notice::error("reading-fitted").with("percent", format!("{percent:.1}")),
        }
    }
}

/// What is done to pages for a printer's tray: of that tray, else of the printer whatever the tray; else nothing.
pub fn of_tray(known: &[PrinterTray], printer: &str, tray: &str) -> Calibration {
    let of_printer = || known.iter().filter(|one| one.printer == printer);
    let meant = of_printer().find(|one| one.tray == tray).or_else(|| of_printer().find(|one| one.tray.is_empty()));
    let drift = meant.and_then(|one| Drift::of(&one.readings, one.paper).ok());
    drift.map_or(Calibration::NONE, |drift| drift.correction())
}

/// Keeps the readings of a tray in the place of its earlier ones.
///
/// # Errors
/// As [`Drift::of`]; what was known is then unchanged.
pub fn keep(known: &mut Vec<PrinterTray>, tray: PrinterTray) -> Result<Drift, ReadingError> {
    let drift = Drift::of(&tray.readings, tray.paper)?;
    match known.iter_mut().find(|one| one.printer == tray.printer && one.tray == tray.tray) {
        Some(one) => *one = tray,
        None => known.push(tray),
    }
    Ok(drift)
}

/// A length as a person reads it off a ruler: "10", "9.5".
pub fn millimetres(length: Mm) -> String {
    let tenths = (length.0 * 10.0).round() / 10.0;
    // A zero has no sign.
    format!("{}", if tenths == 0.0 { 0.0 } else { tenths })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Unknown;
    use crate::unit::{PagePoint, Pt};

    fn readings(left: f32, top: f32, right: f32, bottom: f32) -> Readings {
        Readings { left: Mm(left), top: Mm(top), right: Mm(right), bottom: Mm(bottom) }
    }

    /// Where a printer with this fault puts a point.
    fn printed(drift: &Drift, point: PagePoint) -> PagePoint {
        PagePoint { x: Pt::from(drift.right) + point.x * drift.wider, y: Pt::from(drift.down) + point.y * drift.taller }
    }

    #[test]
    fn a_printer_without_fault_is_left_alone() {
        let drift = Drift::of(&readings(10.0, 10.0, 10.0, 10.0), PageSize::A4).expect("good readings");
        assert_eq!(drift, Drift { right: Mm(0.0), down: Mm(0.0), wider: 1.0, taller: 1.0 });
        assert_eq!(drift.correction().of_point(PagePoint::new(Mm(25.0), Mm(62.7))), PagePoint::new(Mm(25.0), Mm(62.7)));
    }

    #[test]
    fn a_printer_that_prints_three_millimetres_low_is_taken_up_by_as_much() {
        let drift = Drift::of(&readings(10.0, 13.0, 10.0, 7.0), PageSize::A4).expect("good readings");
        assert_eq!((drift.down, drift.taller), (Mm(3.0), 1.0));
        assert_eq!(drift.correction().shift_y, Mm(-3.0));
    }

    #[test]
    fn what_is_corrected_comes_out_where_it_belongs() {
        for paper in [PageSize::A4, PageSize::US_LETTER] {
            for figures in
                [readings(8.2, 11.5, 11.0, 9.1), readings(12.0, 9.0, 9.5, 8.0), readings(10.0, 7.0, 10.0, 10.0)]
            {
                let drift = Drift::of(&figures, paper).expect("good readings");
                for (x, y) in [(0.0, 0.0), (25.0, 62.7), (190.0, 270.0)] {
                    let point = PagePoint::new(Mm(x), Mm(y));
                    let there = printed(&drift, drift.correction().of_point(point));
                    assert!(
                        (there.x.0 - point.x.0).abs() < 0.01 && (there.y.0 - point.y.0).abs() < 0.01,
                        "{figures:?}"
                    );
                }
                // And the readings are those that such a printer gives.
                let zero = printed(&drift, PagePoint::new(RULER_FROM_EDGE, RULER_FROM_EDGE));
                assert!((Mm::from(zero.x) - figures.left).0.abs() < 0.01, "{figures:?}");
                let last = printed(&drift, PagePoint::new(paper.width - RULER_FROM_EDGE, RULER_FROM_EDGE));
                assert!((paper.width - Mm::from(last.x) - figures.right).0.abs() < 0.01, "{figures:?}");
            }
        }
    }

    #[test]
    fn a_sheet_that_was_fitted_to_the_page_is_not_corrected() {
        let fitted = Drift::of(&readings(14.0, 18.0, 14.0, 18.0), PageSize::A4);
        assert!(matches!(fitted, Err(ReadingError::Fitted { percent }) if percent < 96.0), "{fitted:?}");
        assert_eq!(Drift::of(&readings(95.0, 10.0, 10.0, 10.0), PageSize::A4), Err(ReadingError::OutOfRange(Mm(95.0))));
    }

    #[test]
    fn a_tray_has_its_own_readings_and_others_those_of_the_printer() {
        let tray = |tray: &str, top: f32| PrinterTray {
            printer: "Office".into(),
            tray: tray.into(),
            paper: PageSize::A4,
            readings: readings(10.0, top, 10.0, 20.0 - top),
            unknown: Unknown::new(),
        };
        let mut known = Vec::new();
        for one in [tray("", 12.0), tray("Manual", 9.0), tray("Manual", 8.0)] {
            keep(&mut known, one).expect("good readings");
        }
        assert_eq!(known.len(), 2);
        let shift = |printer: &str, name: &str| of_tray(&known, printer, name).shift_y;
        assert_eq!(shift("Office", "Manual"), Mm(2.0));
        assert_eq!(shift("Office", "Tray 2"), Mm(-2.0));
        assert_eq!(shift("Home", ""), Mm(0.0));
        let refused = keep(&mut known, PrinterTray { readings: readings(10.0, 60.0, 10.0, 10.0), ..tray("", 10.0) });
        assert!(refused.is_err() && known[0].readings.top == Mm(12.0));
    }
}
