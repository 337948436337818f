//! What shows in the window of an envelope, wherever the folded sheet slides inside.
//!
//! A folded sheet is smaller than its envelope, so that it slides. With a window at (L, T) of w by h, and play (px, py) =
//! envelope less folded sheet, a point of the page shows in every position when x is in `[L, L + w - px]` and y in
//! `[T, T + h - py]`; nothing else may stand in x `[L - px, L + w]`, y `[T - py, T + h]`, for it shows in some position.
//! The sheet's shown panel may hang below the top of the packet (form A: 18 mm), which moves y up by as much.

use crate::data::envelopes::Envelope;
use crate::model::{Area, Fold, Stationery};
use crate::unit::{Mm, PageSize, Pt};

/// What of the page shows in an envelope.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Visibility {
    /// How far the folded sheet can slide, to the right and down; below 0: it does not go in.
    pub play_x: Mm,
    pub play_y: Mm,
    /// None: the envelope has no window.
    pub window: Option<WindowView>,
}

/// What of the page the window shows.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct WindowView {
    /// Shows in every position of the sheet; without width or height where nothing does.
    pub always: Area,
    /// Shows in some position of the sheet: nothing but the address and the return line may stand here.
    pub sometimes: Area,
}

/// A line of type on the page: its ink from left to right, and from ascender to descender.
#[derive(Debug, Clone, PartialEq)]
pub struct MeasuredLine {
    pub text: String,
    pub area: Area,
}

/// Whether an address shows in the window.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Fit {
    /// The address shows in every position, and nothing else does in any.
    pub shows: bool,
    /// The sheet, folded, goes into the envelope.
    pub goes_in: bool,
    /// Lines of the address that are hidden in some position, and by how much.
    pub hidden: Vec<Hidden>,
    /// Other lines of the page that show in some position.
    pub intruding: Vec<MeasuredLine>,
}

/// A line that the envelope's paper covers in some position of the sheet.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Hidden {
    /// Which line of the address, from 0.
    pub line: usize,
    /// The most that is covered, beyond any edge of the window.
    pub by: Mm,
}

/// How the lines of an address are set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct AddressSetting {
    pub size: Pt,
    /// From baseline to baseline.
    pub pitch: Pt,
    /// Which step of the ladder it is.
    pub step: Step,
}

/// Steps of the ladder that need nobody's leave, since nothing but type changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    AsUsual,
    TighterLines,
    SmallerType,
}

/// What can be done for an address that does not show, the least trouble first.
#[derive(Debug, Clone, PartialEq)]
pub enum Offer {
    TighterLines(AddressSetting),
    SmallerType(AddressSetting),
    /// Put these lines (each with the one after it) on one line, with a comma between them.
    JoinLines {
        firsts: Vec<usize>,
        setting: AddressSetting,
    },
    /// Use another envelope of the stationery, folded so.
    OtherEnvelope {
        envelope: String,
        fold: String,
    },
    Label,
    PrintedEnvelope,
}

/// The address is never set smaller: the ladder ends here (issue of paper; GOV.UK Notify prints 8 on 8.5, paper.md A4).
pub const SMALLEST_ADDRESS: Pt = Pt(8.0);

/// Two lengths that differ by less are the same: type and paper are not cut more exactly.
const EPSILON: f32 = 0.05;

/// The size of the sheet when it is folded: its largest panel each way.
pub fn packet(paper: PageSize, fold: &Fold) -> PageSize {
    let largest = |folds: &[Mm], whole: Mm| {
        let ends = folds.iter().copied().chain([whole]);
        let starts = [Mm(0.0)].into_iter().chain(folds.iter().copied());
        let panels = ends.zip(starts).map(|(end, start)| (end - start).0);
        Mm(panels.fold(0.0, f32::max))
    };
    PageSize { width: largest(&fold.lengthwise_at, paper.width), height: largest(&fold.at, paper.height) }
}

/// What of a page of this stationery shows in the envelope, folded so; lengths in page coordinates.
pub fn visible(stationery: &Stationery, fold: &Fold, envelope: &Envelope) -> Visibility {
    let packet = packet(stationery.paper, fold);
    let play_x = envelope.width - packet.width;
    let play_y = envelope.height - packet.height;
    let panel_top = fold.panel.checked_sub(1).and_then(|before| fold.at.get(usize::from(before)));
    let down = panel_top.copied().unwrap_or_default() - fold.drop;
    let window = envelope.window_area().map(|window| {
        let top = window.y + down;
        WindowView {
            always: Area { x: window.x, y: top, width: window.width - play_x, height: window.height - play_y },
            sometimes: Area {
                x: window.x - play_x,
                y: top - play_y,
                width: window.width + play_x,
                height: window.height + play_y,
            },
        }
    });
    Visibility { play_x, play_y, window }
}

/// Whether the lines of an address show, and whether others do that must not.
///
/// `others` are all other lines of the page, the return line apart: that one may show and may vanish.
pub fn check(visibility: &Visibility, address: &[MeasuredLine], others: &[MeasuredLine]) -> Fit {
    let goes_in = visibility.goes_in();
    let Some(view) = visibility.window else {
        return Fit { shows: goes_in, goes_in, ..Fit::default() };
    };
    let covered = |line: &MeasuredLine| {
        let (shown, ink) = (view.always, line.area);
        let beyond = [shown.x - ink.x, ink.right() - shown.right(), shown.y - ink.y, ink.bottom() - shown.bottom()];
        beyond.iter().map(|by| by.0).fold(0.0, f32::max)
    };
    let hidden: Vec<Hidden> = address
        .iter()
        .enumerate()
        .map(|(line, measured)| Hidden { line, by: Mm(covered(measured)) })
        .filter(|hidden| hidden.by.0 > EPSILON)
        .collect();
    let intruding: Vec<MeasuredLine> =
        others.iter().filter(|line| overlap(&line.area, &view.sometimes)).cloned().collect();
    Fit { shows: goes_in && hidden.is_empty() && intruding.is_empty(), goes_in, hidden, intruding }
}

/// Distances of baselines, in multiples of the type size: the usual one, and the smallest that the script bears.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pitches {
    pub usual: f32,
    pub tightest: f32,
}

/// How an address fits a place: the least tight setting, then the least small one, that takes all lines.
///
/// `widths` are the widths of the lines in type of 1 pt. None: not even the smallest type fits.
pub fn ladder(widths: &[f32], place: PageSize, size: Pt, smallest: Pt, pitches: Pitches) -> Option<AddressSetting> {
    let widest = widths.iter().copied().fold(0.0, f32::max);
    let (room_x, room_y) = (Pt::from(place.width).0, Pt::from(place.height).0);
    let fits = |size: f32, pitch: f32| {
        widest * size <= room_x + EPSILON && block_height(widths.len(), size, size * pitch) <= room_y + EPSILON
    };
    let setting = |size: f32, pitch: f32, step| AddressSetting { size: Pt(size), pitch: Pt(size * pitch), step };
    let Pitches { usual, tightest } = pitches;
    let tighter = [usual, (usual + tightest) / 2.0, tightest];
    for (rung, pitch) in tighter.into_iter().enumerate() {
        if fits(size.0, pitch) {
            return Some(setting(size.0, pitch, if rung == 0 { Step::AsUsual } else { Step::TighterLines }));
        }
    }
    let sizes = (1..).map(|half| size.0 - half as f32 * 0.5).take_while(|size| *size >= smallest.0 - EPSILON);
    for size in sizes {
        // What is gained in width alone is not paid for with tight lines.
        if let Some(pitch) = tighter.into_iter().find(|pitch| fits(size, *pitch)) {
            return Some(setting(size, pitch, Step::SmallerType));
        }
    }
    None
}

/// The height of so many lines from ascender to descender: all pitches but the last, and the type itself.
pub fn block_height(lines: usize, size: f32, pitch: f32) -> f32 {
    pitch * lines.saturating_sub(1) as f32 + size * INK
}

/// From the top of a capital to the bottom of a descender, in multiples of the size: what has to show of a line.
///
/// Capitals of text faces are about 0.72 of the size, descenders about 0.22.
pub const INK: f32 = 0.94;

/// How far capitals stand above the baseline, in multiples of the size.
pub const INK_ABOVE: f32 = 0.72;

/// Which lines can be joined with the one after them, so that the address gets shorter by `wanted` lines.
///
/// The first line (who) and the last (the country, alone on its line: paper.md A7) stay as they are. The shortest pairs
/// are joined first; none is joined twice. `widths` and `comma` in type of 1 pt. Empty where it cannot be done.
pub fn lines_to_join(widths: &[f32], comma: f32, room: Mm, size: Pt, wanted: usize) -> Vec<usize> {
    let room = Pt::from(room).0;
    let mut pairs: Vec<(f32, usize)> = (1..widths.len().saturating_sub(2))
        .filter_map(|first| Some(((widths.get(first)? + comma + widths.get(first + 1)?) * size.0, first)))
        .filter(|(width, _)| *width <= room)
        .collect();
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut firsts: Vec<usize> = Vec::new();
    for (_, first) in pairs {
        if firsts.len() < wanted && !firsts.iter().any(|other| other.abs_diff(first) <= 1) {
            firsts.push(first);
        }
    }
    firsts.sort_unstable();
    if firsts.len() == wanted { firsts } else { Vec::new() }
}

impl Visibility {
    /// How far the shown panel of the page lies below the top of the packet, for a drawing.
    ///
    /// A point of the page at y stands in the envelope at y less this, when the packet is pushed up as far as it goes.
    pub fn down(&self, envelope: &Envelope) -> Mm {
        let window = self.window.zip(envelope.window_area());
        window.map_or(Mm(0.0), |(view, window)| view.always.y - window.y)
    }

    /// Whether the folded sheet goes into the envelope.
    pub fn goes_in(&self) -> bool {
        self.play_x.0 >= -EPSILON && self.play_y.0 >= -EPSILON
    }
}

fn overlap(a: &Area, b: &Area) -> bool {
    let apart = |a_start: Mm, a_end: Mm, b_start: Mm, b_end: Mm| {
        a_end.0 <= b_start.0 + EPSILON || b_end.0 <= a_start.0 + EPSILON
    };
    !apart(a.x, a.right(), b.x, b.right()) && !apart(a.y, a.bottom(), b.y, b.bottom())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::{envelopes, stationery};

    fn view(stationery_id: &str, folds: &[f32], envelope: &str) -> (Visibility, WindowView) {
        let stationery = stationery::find(stationery_id).expect("a stationery");
        let folds: Vec<Mm> = folds.iter().map(|fold| Mm(*fold)).collect();
        let known = stationery.folds.iter().find(|fold| fold.at == folds);
        let fold = known.unwrap_or_else(|| panic!("{stationery_id} is not folded at {folds:?}"));
        let visibility = visible(stationery, fold, envelopes::find(envelope).expect("an envelope"));
        (visibility, visibility.window.expect("a window"))
    }

    /// A combination of letter layout, folds and envelope: play, and what always shows, in millimetres.
    struct Row {
        layout: &'static str,
        folds: &'static [f32],
        envelope: &'static str,
        play: [f32; 2],
        x: [f32; 2],
        y: [f32; 2],
    }

    const AT_105: &[f32] = &[105.0, 210.0];
    const AT_87: &[f32] = &[87.0, 192.0];
    const AT_99: &[f32] = &[99.0, 198.0];
    const HALF: &[f32] = &[148.5];
    const LETTER_IN_THIRDS: &[f32] = &[93.13, 186.27];

    const fn row(
        layout: &'static str,
        folds: &'static [f32],
        envelope: &'static str,
        play: [f32; 2],
        x: [f32; 2],
        y: [f32; 2],
    ) -> Row {
        Row { layout, folds, envelope, play, x, y }
    }

    /// Every row of the table of paper.md A5, in its order, with the table's own figures.
    const TABLE: &[Row] = &[
        // Form B in DL
        row("din-5008-b", AT_105, "dl-din-680", [10.0, 5.0], [20.0, 100.0], [50.0, 90.0]),
        // Form A in DL: the panel of 87 mm hangs 18 mm below the top of the packet
        row("din-5008-a", AT_87, "dl-din-680", [10.0, 5.0], [20.0, 100.0], [32.0, 72.0]),
        // Form B in C6/C5
        row("din-5008-b", AT_105, "c6-5-din-680", [19.0, 9.0], [20.0, 91.0], [54.0, 90.0]),
        // Form B, half fold, C5 L-DIN
        row("din-5008-b", HALF, "c5-l-din", [19.0, 13.5], [20.0, 91.0], [57.0, 88.5]),
        // CH left C5/6
        row("swiss-left", AT_105, "ch-left-c5-6", [19.0, 9.0], [20.0, 101.0], [48.0, 84.0]),
        // CH left C5
        row("swiss-left", HALF, "ch-left-c5", [19.0, 13.5], [20.0, 101.0], [52.0, 83.5]),
        // CH new right C5/6
        row("swiss-right", AT_105, "ch-new-c5-6", [19.0, 9.0], [122.0, 193.0], [44.0, 75.0]),
        // CH new right C5
        row("swiss-right", HALF, "ch-new-c5", [19.0, 13.5], [122.0, 193.0], [45.0, 71.5]),
        // Lob #10 address window
        row("us-10", LETTER_IN_THIRDS, "us-10-double", [25.4, 11.6], [15.9, 92.1], [54.0, 67.7]),
        // #10 single [G]
        row("us-10", LETTER_IN_THIRDS, "us-10-single", [25.4, 11.6], [22.2, 111.1], [63.5, 80.4]),
        // UK DL [G], A4 in thirds (99)
        row("uk", AT_99, "uk-dl", [10.0, 11.0], [20.0, 100.0], [57.0, 81.0]),
        // UK DL [G], folded at 105
        row("uk", AT_105, "uk-dl", [10.0, 5.0], [20.0, 100.0], [57.0, 87.0]),
    ];

    #[test]
    fn what_always_shows_is_what_the_table_says() {
        for row in TABLE {
            let (visibility, view) = view(row.layout, row.folds, row.envelope);
            let computed = [visibility.play_x, visibility.play_y, view.always.x, view.always.right()];
            let computed = computed.into_iter().chain([view.always.y, view.always.bottom()]);
            let stated = [row.play, row.x, row.y].concat();
            for (computed, stated) in computed.zip(stated) {
                // The table is rounded to a tenth.
                let (layout, envelope) = (row.layout, row.envelope);
                assert!((computed.0 - stated).abs() < 0.1, "{layout} in {envelope}: {computed:?} for {stated}");
            }
        }
    }

    /// How many lines of type of 11 pt, as Latin addresses are usually and most tightly set, always show in a row's window.
    fn lines_that_show(row: &Row) -> [usize; 2] {
        let (_, view) = view(row.layout, row.folds, row.envelope);
        let room = Pt::from(view.always.height).0;
        let fit = |pitch: f32| (1..20).take_while(|lines| block_height(*lines, 11.0, 11.0 * pitch) <= room).count();
        [fit(1.3), fit(1.1)]
    }

    #[test]
    fn the_windows_have_room_for_the_lines_that_the_remarks_of_the_table_give_them() {
        let lines: Vec<[usize; 2]> = TABLE.iter().map(lines_that_show).collect();
        // DL with form A or B: eight lines; C6/C5 only just; the half fold in C5 five to six; Lob's window three.
        assert_eq!(lines[0], [8, 9]);
        assert_eq!(lines[1], [8, 9]);
        assert_eq!(lines[2], [7, 8]);
        assert_eq!(lines[3], [6, 7]);
        assert_eq!(lines[8], [3, 3]);
    }

    #[test]
    fn what_shows_somewhere_is_larger_by_the_play_on_both_sides() {
        let (_, view) = view("din-5008-b", &[105.0, 210.0], "dl-din-680");
        assert_eq!(view.sometimes, Area { x: Mm(10.0), y: Mm(45.0), width: Mm(100.0), height: Mm(50.0) });
    }

    #[test]
    fn every_bundled_window_stationery_shows_its_own_field_in_its_first_envelope() {
        for stationery in stationery::all() {
            let Some(envelope) = stationery.envelopes.first().and_then(|id| envelopes::find(id)) else { continue };
            let visibility = visible(stationery, &stationery.folds[0], envelope);
            assert!(visibility.goes_in(), "{} in {}: {visibility:?}", stationery.id, envelope.id);
            let Some(view) = visibility.window else { continue };
            assert!(overlap(&view.always, &stationery.address_field), "{} in {}", stationery.id, envelope.id);
        }
    }

    fn line(x: f32, y: f32, width: f32) -> MeasuredLine {
        let area = Area { x: Mm(x), y: Mm(y), width: Mm(width), height: Mm(3.6) };
        MeasuredLine { text: String::new(), area }
    }

    #[test]
    fn lines_beyond_the_window_are_named_with_how_much_is_covered() {
        let (visibility, _) = view("din-5008-b", &[105.0, 210.0], "dl-din-680");
        let good = check(&visibility, &[line(25.0, 62.7, 60.0), line(25.0, 86.0, 75.0)], &[]);
        assert!(good.shows && good.goes_in);
        let low = check(&visibility, &[line(25.0, 62.7, 60.0), line(25.0, 88.0, 60.0)], &[]);
        assert!(!low.shows);
        assert_eq!(low.hidden.len(), 1);
        assert_eq!(low.hidden[0].line, 1);
        assert!((low.hidden[0].by.0 - 1.6).abs() < 0.01);
        assert!(!check(&visibility, &[line(25.0, 62.7, 76.0)], &[]).shows, "too wide by a millimetre");
    }

    #[test]
    fn other_lines_must_not_show_in_any_position() {
        let (visibility, _) = view("din-5008-b", &[105.0, 210.0], "dl-din-680");
        let subject_too_high = check(&visibility, &[line(25.0, 62.7, 60.0)], &[line(25.0, 94.0, 60.0)]);
        assert!(!subject_too_high.shows);
        assert_eq!(subject_too_high.intruding.len(), 1);
        assert!(
            check(&visibility, &[line(25.0, 62.7, 60.0)], &[line(25.0, 98.5, 60.0), line(125.0, 62.7, 40.0)]).shows
        );
    }

    #[test]
    fn a_flat_sheet_does_not_go_into_a_small_envelope() {
        let b = stationery::find("din-5008-b").expect("a stationery");
        let flat = b.folds.iter().find(|fold| fold.at.is_empty()).expect("flat");
        let fit = check(&visible(b, flat, envelopes::find("dl").expect("an envelope")), &[], &[]);
        assert!(!fit.goes_in && !fit.shows);
    }

    fn check_ladder(lines: usize, widest: f32, height: f32, expected: Option<(f32, Step)>) {
        let place = PageSize { width: Mm(75.0), height: Mm(height) };
        let pitches = Pitches { usual: 1.3, tightest: 1.1 };
        let setting = ladder(&vec![widest; lines], place, Pt(11.0), SMALLEST_ADDRESS, pitches);
        assert_eq!(setting.map(|setting| (setting.size.0, setting.step)), expected, "{lines} lines in {height} mm");
        if let Some(setting) = setting {
            assert!(block_height(lines, setting.size.0, setting.pitch.0) <= Pt::from(Mm(height)).0 + 0.1);
        }
    }

    #[test]
    fn the_ladder_goes_down_no_further_than_it_must() {
        check_ladder(5, 10.0, 27.3, Some((11.0, Step::AsUsual)));
        check_ladder(6, 10.0, 27.3, Some((11.0, Step::TighterLines)));
        check_ladder(7, 10.0, 27.3, Some((10.0, Step::SmallerType)));
        check_ladder(8, 10.0, 27.3, Some((8.5, Step::SmallerType)));
        check_ladder(12, 10.0, 27.3, None);
        check_ladder(3, 20.0, 27.3, Some((10.5, Step::SmallerType)));
        check_ladder(3, 40.0, 27.3, None);
    }

    #[test]
    fn neither_the_first_nor_the_country_line_is_joined() {
        let widths = [10.0, 4.0, 9.0, 3.0, 4.0, 8.0];
        assert_eq!(lines_to_join(&widths, 0.5, Mm(75.0), Pt(11.0), 1), [3]);
        assert_eq!(lines_to_join(&widths, 0.5, Mm(75.0), Pt(11.0), 2), [1, 3]);
        assert!(lines_to_join(&widths, 0.5, Mm(75.0), Pt(11.0), 3).is_empty());
        assert!(lines_to_join(&[10.0, 4.0], 0.5, Mm(75.0), Pt(11.0), 1).is_empty());
    }
}
