//! Columns whose gaps are down to two blanks: told by what both sides of a row say.

use std::ops::Range;

use crate::data::folding::folded;
use crate::import::extracted::Line;
use crate::import::plain_text::cells::{ends_or_reaches, label_of, opens_section};

/// Rows of columns with narrow gaps; the evidence is thinner.
const FEWEST_NARROW_ROWS: usize = 4;
/// So many lines below rows with narrow gaps may still be of the left column.
const LONGEST_NARROW_TAIL: usize = 3;

/// Puts addresses side by side one after the other whose columns have lost all blanks between them but two.
///
/// Two blanks also stand behind full stops: only rows that are parted once each are columns, and only where one of
/// them says the same on both sides, "Kenya  Kenya" or "Fax: …  Fax: …".
pub(super) fn in_reading_order(text: &str, lines: Vec<Line>) -> Vec<Line> {
    let mut out: Vec<Line> = Vec::with_capacity(lines.len());
    let mut at = 0;
    let mut block = lines.iter().map(|line| line.block).max().unwrap_or(0);
    while at < lines.len() {
        let rows: Vec<(Range<usize>, Range<usize>)> =
            lines.iter().skip(at).map_while(|line| halves(text, line)).collect();
        if rows.len() < FEWEST_NARROW_ROWS || !are_addresses(text, &rows) {
            // What holds of these rows holds of the later ones among them.
            let passed = rows.len().max(1);
            out.extend(lines.iter().skip(at).take(passed).cloned());
            at += passed;
            continue;
        }
        let own = lines.get(at..at + rows.len()).unwrap_or_default();
        let side = |halves: Vec<Range<usize>>, block: u32| {
            let rows = own.iter().zip(halves).enumerate();
            rows.map(move |(row, (line, range))| Line { range, block, starts_paragraph: row == 0, ..line.clone() })
        };
        // The left column may be longer: what stands below it at the edge is of it, where its address goes on.
        let is_ended = rows.last().and_then(|row| text.get(row.0.clone())).is_some_and(ends_or_reaches);
        let is_left = |line: &&Line| {
            let words = text.get(line.range.clone()).unwrap_or_default();
            let goes_on = !is_ended || label_of(words).is_some();
            goes_on
                && !line.starts_paragraph
                && !words.starts_with([' ', '\t'])
                && !opens_section(&folded(words.trim()))
        };
        let below = lines.get(at + rows.len()..).unwrap_or_default().iter();
        let tail: Vec<Line> = below.take_while(is_left).take(LONGEST_NARROW_TAIL).cloned().collect();
        at += rows.len() + tail.len();
        let (left, right): (Vec<_>, Vec<_>) = rows.into_iter().unzip();
        out.extend(side(left, block + 1));
        out.extend(tail.into_iter().map(|line| Line { block: block + 1, ..line }));
        out.extend(side(right, block + 2));
        block += 2;
    }
    out
}

/// Whether rows of two parts are addresses side by side: one says the same twice, or both sides have what addresses have.
fn are_addresses(text: &str, rows: &[(Range<usize>, Range<usize>)]) -> bool {
    let is_address = |cell: &Range<usize>| text.get(cell.clone()).is_some_and(ends_or_reaches);
    let same = rows.iter().any(|(left, right)| says_the_same(text, left.clone(), right.clone()));
    let bare = rows.iter().filter(|(left, _)| text.get(left.clone()).is_some_and(|words| words.ends_with(':'))).count();
    let is_list = bare * 3 > rows.len();
    same || !is_list && rows.iter().any(|row| is_address(&row.0)) && rows.iter().any(|row| is_address(&row.1))
}

/// The two parts of a line that two blanks part once.
fn halves(text: &str, line: &Line) -> Option<(Range<usize>, Range<usize>)> {
    let whole = text.get(line.range.clone())?;
    let start = line.range.start + (whole.len() - whole.trim_start().len());
    let words = whole.trim();
    let (left, right) = match words.split_once('\t') {
        // Tabs stop where the word processor had them, which no width of ours tells.
        Some((left, right)) => (left.trim_end(), right.trim_start()),
        None => words.split_once("  ").filter(|(_, right)| !right.starts_with(' '))?,
    };
    if right.contains("  ") || right.contains('\t') {
        return None;
    }
    let letters = |part: &str| part.contains(char::is_alphabetic);
    (letters(left) && letters(right) && !left.ends_with('.'))
        .then(|| (start..start + left.len(), start + words.len() - right.len()..start + words.len()))
}

/// Whether both parts of a row are the same, or begin with the same label.
fn says_the_same(text: &str, left: Range<usize>, right: Range<usize>) -> bool {
    let (Some(left), Some(right)) = (text.get(left), text.get(right)) else { return false };
    let label = |part: &str| part.split_once(':').map(|(label, _)| label.to_owned());
    left == right || label(left).is_some_and(|known| label(right).as_deref() == Some(known.as_str()))
}
