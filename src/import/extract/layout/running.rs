//! Lines at the head and foot of pages that say nothing of the case: page numbers, and what an earlier page already had.

use super::{Part, SheetPage};
use crate::import::extract::flow::is_page_number;

/// Head and foot of a page, of its height.
const MARGIN: f32 = 0.12;
/// Lines at heights this near, in points, are at one place.
const SAME_PLACE: f32 = 8.0;

/// Marks them, page after page.
pub(super) fn mark(pages: &[SheetPage], laid: &mut [Vec<Part>]) {
    let mut seen: Vec<(String, f32)> = Vec::new();
    for (page, parts) in pages.iter().zip(laid) {
        let mut here = Vec::new();
        let margin = MARGIN * page.height;
        let lines = parts.iter_mut().filter(|part| part.is_upright).flat_map(|part| &mut part.lines);
        for line in lines.filter(|line| line.baseline < margin || line.baseline > page.height - margin) {
            // Of a header whose cells were read apart on one page and in one line on another, each cell counts.
            let is_seen = |cell: &str| {
                let text = without_numbers(cell);
                let at = |(other, baseline): &(String, f32)| {
                    (baseline - line.baseline).abs() < SAME_PLACE && other.split('\t').any(|cell| cell == text)
                };
                seen.iter().any(at)
            };
            let is_repeated = line.text.split('\t').all(is_seen);
            line.is_running = is_repeated || is_page_number(&line.text);
            if !is_repeated {
                here.push((without_numbers(&line.text), line.baseline));
            }
        }
        seen.append(&mut here);
    }
}

/// A footer differs from page to page by its page number; tabs part cells.
fn without_numbers(text: &str) -> String {
    text.chars().filter(|letter| *letter == '\t' || !letter.is_ascii_digit() && !letter.is_whitespace()).collect()
}
