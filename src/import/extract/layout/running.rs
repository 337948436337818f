//! Lines at the head and foot of pages that are no text of the sheet where they stand: page numbers, what an earlier page
//! already had, and the foot of the first page, which would else stand in the midst of what goes on overleaf.

use super::headings::heads_addresses;
use super::text_line::TextLine;
use super::{Part, SheetPage};
use crate::data::countries;
use crate::data::folding::folded;
use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::extract::flow::{is_contact, is_page_number};
use crate::import::figures::{numbers, printed};

/// Head and foot of a page, of its height.
const MARGIN: f32 = 0.12;
/// Lines at heights this near, in points, are at one place.
const SAME_PLACE: f32 = 8.0;
/// Cells of one row are at heights as near as this.
const SAME_ROW: f32 = 1.0;
/// Beside a turned line a page of text has so many upright ones.
const LEAST_UPRIGHT: usize = 5;
/// Heads that programs print above a page are smaller than its text, by so much.
const SMALLER: f32 = 0.95;

/// Marks them, page after page; the answer is the feet that later pages repeat, taken out of their pages.
pub(super) fn mark(pages: &[SheetPage], laid: &mut [Vec<Part>]) -> Vec<TextLine> {
    let mut seen: Vec<Seen> = Vec::new();
    for (number, (page, parts)) in pages.iter().zip(laid.iter_mut()).enumerate() {
        let mut here = Vec::new();
        for line in marginal(page, parts) {
            let text = without_numbers(&line.text);
            // Of a header whose cells were read apart on one page and in one line on another, each cell counts.
            let mut is_repeated = true;
            for cell in text.split('\t') {
                let mut others = seen.iter_mut().filter(|other| other.is_at(line.baseline, cell)).peekable();
                is_repeated &= others.peek().is_some();
                others.for_each(|other| other.is_repeated = true);
            }
            line.is_running = is_repeated || is_page_number(&line.text);
            if !is_repeated {
                here.push(Seen { text, page: number, baseline: line.baseline, is_repeated: false });
            }
        }
        seen.append(&mut here);
    }
    for (number, (page, parts)) in pages.iter().zip(laid.iter_mut()).enumerate() {
        mark_printed(page, parts);
        mark_turned(parts);
        mark_numbered(page, parts, number > 0);
        mark_notes(page, parts);
    }
    mark_named_again(pages, laid);
    seen.retain(|one| one.is_repeated);
    first_of_repeated(pages, laid, &seen)
}

/// Marks what a browser prints below the text of a page, and above it where it prints both: address, day and title.
fn mark_printed(page: &SheetPage, parts: &mut [Part]) {
    let mut rows: Vec<(f32, String)> = Vec::new();
    for line in marginal(page, parts) {
        match rows.iter_mut().find(|row| (row.0 - line.baseline).abs() < SAME_ROW) {
            Some((_, row)) => {
                row.push(' ');
                row.push_str(&line.text);
            }
            None => rows.push((line.baseline, line.text.clone())),
        }
    }
    let foot = rows.iter().rev().find(|row| row.0 > page.height / 2.0 && printed::is_foot(&row.1));
    let head = rows.iter().find(|row| row.0 < page.height / 2.0 && printed::is_head(&row.1));
    let Some(foot) = foot else { return };
    let printed = [Some(foot.0), head.map(|head| head.0)];
    for line in marginal(page, parts) {
        line.is_running |= printed.iter().flatten().any(|row| (row - line.baseline).abs() < SAME_ROW);
    }
}

/// Words that are turned beside the text of a page, as a letterhead along its edge, are no part of it; a number among them
/// may be that of the sheet.
fn mark_turned(parts: &mut [Part]) {
    let count = |parts: &[Part], is_upright: bool| -> usize {
        parts.iter().filter(|part| part.is_upright == is_upright).map(|part| part.lines.len()).sum()
    };
    if count(parts, true) < LEAST_UPRIGHT * count(parts, false) {
        return;
    }
    for line in parts.iter_mut().filter(|part| !part.is_upright).flat_map(|part| &mut part.lines) {
        line.is_running |= !line.text.contains(|letter: char| letter.is_ascii_digit() || letter == '@');
    }
}

/// Marks what stands beside the number of a page, "Network Bulletin, April 2004    page 1", and what leads overleaf.
///
/// Number and index of the sheet stand in the head of its first page, and may stand in its foot.
fn mark_numbered(page: &SheetPage, parts: &mut [Part], is_later: bool) {
    let height = page.height;
    let parted = |text: &str, such: fn(&str) -> bool| -> (usize, usize) {
        let cells =
            text.split(['\t', '|', '•', '·', '–', '—', '/', ',']).map(str::trim).filter(|cell| !cell.is_empty());
        cells.fold((0, 0), |(count, found), cell| (count + 1, found + usize::from(such(cell))))
    };
    let is_numbered = |text: &str| text.contains(char::is_alphabetic) && is_page_number(text);
    let rows: Vec<f32> = marginal(page, parts)
        .filter(|line| {
            let beside = parted(&line.text, |cell| cell.contains(char::is_alphabetic) && is_page_number(cell)).1 > 0;
            beside || ends_with_page_number(&line.text)
        })
        .filter(|line| is_later || line.baseline > height / 2.0 || is_numbered(&line.text))
        .map(|line| line.baseline)
        .collect();
    let leads_overleaf = |text: &str| {
        if words().class(WordClass::Overleaf).contains(folded(text).trim_end_matches(['>', ' '])) {
            return true;
        }
        let (cells, found) = parted(text, |cell| words().class(WordClass::Overleaf).contains(&folded(cell)));
        cells > 0 && cells == found
    };
    let last = parts.iter().filter(|part| part.is_upright).flat_map(|part| &part.lines);
    let is_in_row = |line: &&TextLine| rows.iter().any(|row| (row - line.baseline).abs() < SAME_ROW);
    let last = last.filter(|line| !line.is_running && !is_in_row(line)).map(|line| line.baseline);
    let last = last.fold(f32::NEG_INFINITY, f32::max);
    let above = Above::new(parts);
    // Few pages have such a row, and only then their numbers are looked for.
    let lines = || parts.iter().flat_map(|part| &part.lines);
    let named: Vec<String> = match rows.is_empty() || is_later {
        true => Vec::new(),
        false => lines().filter_map(|line| case_number_in(&line.text)).collect(),
    };
    for line in parts.iter_mut().filter(|part| part.is_upright).flat_map(|part| &mut part.lines) {
        let mut is_in_row = rows.iter().any(|row| (row - line.baseline).abs() < SAME_ROW);
        // "Nairobi, Kenya    page 1": the last line of an address.
        if is_in_row && !is_page_number(&line.text) && above.goes_on_with(line) {
            let before = line.text.rsplit_once('\t').filter(|(_, cell)| is_page_number(cell));
            let length = before.map_or(line.text.len(), |(before, _)| before.trim_end().len());
            line.text.truncate(length);
            is_in_row = false;
        }
        let names_sheet = || {
            let text = folded(&line.text);
            // What another line of the page says as well it need not.
            let own = case_number_in(&text).filter(|number| named.iter().filter(|named| *named == number).count() < 2);
            own.is_some() || !numbers::indexes(&text).is_empty()
        };
        let is_foot = is_in_row && (is_later || !names_sheet());
        line.is_running |= is_foot;
        line.is_running |= line.baseline + SAME_ROW > last && leads_overleaf(&line.text);
    }
}

/// Marks the first line of later pages that has the sheet's number once more, and more of the sheet below it: "Urgent Action Network
/// UA 291/03 Nepal".
fn mark_named_again(pages: &[SheetPage], laid: &mut [Vec<Part>]) {
    const LONGEST: usize = 80;
    let Some((first, later)) = laid.split_first_mut() else { return };
    let own = first.iter().flat_map(|part| &part.lines).find_map(|line| case_number_in(&line.text));
    let Some(own) = own else { return };
    for (page, parts) in pages.iter().skip(1).zip(later) {
        let lines = parts.iter().filter(|part| part.is_upright).flat_map(|part| &part.lines);
        let heights: Vec<f32> = lines.filter(|line| !line.is_running).map(|line| line.baseline).collect();
        let top = heights.iter().copied().fold(f32::INFINITY, f32::min);
        let goes_on = heights.iter().any(|height| *height > page.height / 4.0);
        for line in marginal(page, parts).filter(|line| (line.baseline - top).abs() < SAME_ROW) {
            let is_head = line.text.len() <= LONGEST && case_number_in(&line.text).as_ref() == Some(&own);
            line.is_running |= goes_on && is_head && numbers::indexes(&folded(&line.text)).is_empty();
        }
    }
}

/// "UA 88/17 – 1": the number of the case, and behind a dash that of the page.
fn ends_with_page_number(text: &str) -> bool {
    let parted = text.rsplit_once([' ', '\t']).map(|(before, last)| (before.trim_end(), last));
    parted.is_some_and(|(before, last)| {
        is_page_number(last) && before.ends_with(['-', '–', '—', '|']) && case_number_in(before).is_some()
    })
}

/// The number of the case that a line names: "291/03".
fn case_number_in(text: &str) -> Option<String> {
    let text = folded(text);
    numbers::case_number(&text).and_then(|(_, number)| text.get(number).map(str::to_owned))
}

/// The lines of a page by their heights, and its usual size of type.
struct Above {
    /// Baseline, left edge, size.
    lines: Vec<(f32, f32, f32)>,
    size: f32,
}

impl Above {
    fn new(parts: &[Part]) -> Self {
        let upright = parts.iter().filter(|part| part.is_upright).flat_map(|part| &part.lines);
        let mut lines: Vec<(f32, f32, f32)> = upright.map(|line| (line.baseline, line.left, line.size)).collect();
        lines.sort_by(|one, other| one.0.total_cmp(&other.0));
        Self { lines, size: usual_size(parts) }
    }

    /// Whether a line of text goes on with one right above it, in the same type and from the same edge.
    fn goes_on_with(&self, line: &TextLine) -> bool {
        const LARGEST_STEP: f32 = 1.8;
        let top = self.lines.partition_point(|above| above.0 < line.baseline - LARGEST_STEP * line.size);
        let above = self.lines.get(top..).unwrap_or_default().iter();
        line.size >= SMALLER * self.size
            && above.take_while(|above| above.0 < line.baseline - SAME_ROW).any(|(_, left, size)| {
                (left - line.left).abs() < line.size && (size - line.size).abs() < (1.0 - SMALLER) * line.size
            })
    }
}

/// Marks the notes at the foot of a page: small type below all other, behind a number alone.
fn mark_notes(page: &SheetPage, parts: &mut [Part]) {
    const MOST_LINES: usize = 10;
    let size = usual_size(parts);
    let lines = || parts.iter().filter(|part| part.is_upright).flat_map(|part| &part.lines);
    let mut below: Vec<&TextLine> = lines().filter(|line| !line.is_running).collect();
    below.sort_by(|one, other| other.baseline.total_cmp(&one.baseline));
    let small = below.into_iter().take_while(|line| line.size < SMALLER * size);
    let small: Vec<(f32, bool)> = small.map(|line| (line.baseline, is_note_mark(&line.text))).collect();
    let first = small.iter().rposition(|(_, is_mark)| *is_mark).filter(|first| (1..MOST_LINES).contains(first));
    let Some((top, _)) = first.and_then(|first| small.get(first)) else { return };
    if *top < page.height / 2.0 {
        return;
    }
    let (top, limit) = (*top, SMALLER * size);
    // "1" / "Fuyou Jie" in addresses in small type.
    let is_of_address = |line: &TextLine| {
        let end = line.text.rsplit(',').next().unwrap_or_default();
        is_contact(&line.text) || countries::find(end.trim_matches([' ', '.'])).is_some()
    };
    let heads = |line: &TextLine| line.baseline < top && heads_addresses(&line.text);
    let mut small = lines().filter(|line| line.size < limit);
    if small.any(|line| heads(line) || line.baseline >= top && is_of_address(line)) {
        return;
    }
    for line in parts.iter_mut().filter(|part| part.is_upright).flat_map(|part| &mut part.lines) {
        line.is_running |= line.baseline >= top && line.size < limit;
    }
}

/// "1", "*": the mark of a note, alone.
fn is_note_mark(text: &str) -> bool {
    let text = text.trim();
    (1..=2).contains(&text.len()) && text.bytes().all(|letter| letter.is_ascii_digit() || letter == b'*')
}

/// A line at the head or foot of a page.
struct Seen {
    text: String,
    page: usize,
    baseline: f32,
    /// Whether a later page has it too.
    is_repeated: bool,
}

impl Seen {
    fn is_at(&self, baseline: f32, cell: &str) -> bool {
        (self.baseline - baseline).abs() < SAME_PLACE && self.text.split('\t').any(|own| own == cell)
    }
}

/// Of what later pages repeat, the first: a head that says nothing of the case is running too, a foot is taken out.
fn first_of_repeated(pages: &[SheetPage], laid: &mut [Vec<Part>], repeated: &[Seen]) -> Vec<TextLine> {
    let mut feet = Vec::new();
    for (number, (page, parts)) in pages.iter().zip(laid).enumerate() {
        let is_first = |line: &TextLine| {
            let text = without_numbers(&line.text);
            !line.is_running
                && repeated.iter().any(|one| one.page == number && one.baseline == line.baseline && one.text == text)
        };
        let size = usual_size(parts);
        let (head, foot) = (MARGIN * page.height, (1.0 - MARGIN) * page.height);
        for part in parts.iter_mut().filter(|part| part.is_upright) {
            for line in part.lines.iter_mut().filter(|line| line.baseline < head && line.size < SMALLER * size) {
                line.is_running |= is_first(line) && !says_of_case(&line.text);
            }
            let is_foot = |line: &mut TextLine| line.baseline > foot && is_first(line);
            feet.extend(part.lines.extract_if(.., is_foot));
        }
    }
    feet
}

fn marginal<'a>(page: &SheetPage, parts: &'a mut [Part]) -> impl Iterator<Item = &'a mut TextLine> {
    let (margin, height) = (MARGIN * page.height, page.height);
    let lines = parts.iter_mut().filter(|part| part.is_upright).flat_map(|part| &mut part.lines);
    lines.filter(move |line| line.baseline < margin || line.baseline > height - margin)
}

/// The size of the type in which most lines of a page are.
fn usual_size(parts: &[Part]) -> f32 {
    let mut sizes: Vec<f32> = parts.iter().flat_map(|part| &part.lines).map(|line| line.size).collect();
    sizes.sort_by(f32::total_cmp);
    sizes.get(sizes.len() / 2).copied().unwrap_or(0.0)
}

/// Whether a head may carry the number, the index or the date of the sheet.
fn says_of_case(text: &str) -> bool {
    let labels = words().class(WordClass::HeadLabel);
    folded(text).split(|letter: char| !letter.is_alphanumeric()).any(|word| labels.contains(word))
}

/// A footer differs from page to page by its page number; tabs part cells.
fn without_numbers(text: &str) -> String {
    text.chars().filter(|letter| *letter == '\t' || !letter.is_ascii_digit() && !letter.is_whitespace()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letterhead_along_the_edge_is_no_text_of_the_page() {
        let part = |texts: &[&str], is_upright: bool| Part {
            lines: texts.iter().map(|text| TextLine::of_test(text, false)).collect(),
            is_apart: !is_upright,
            is_upright,
            ..Part::default()
        };
        let check = |upright: usize, turned: &str, expected: bool| {
            let mut parts = [part(&vec!["line"; upright], true), part(&[turned], false)];
            mark_turned(&mut parts);
            let running: Vec<bool> = parts.iter().flat_map(|part| &part.lines).map(|line| line.is_running).collect();
            assert_eq!(running.iter().filter(|running| **running).count(), usize::from(expected), "{turned}");
        };
        check(5, "URGENT ACTION NETWORK", true);
        check(5, "UA 12/05", false);
        check(4, "PLEASE SEND APPEALS TO", false);
    }

    /// Lines from the top of a page of 800 points, with their sizes; those marked stand in brackets.
    fn check_marked(lines: &[(f32, f32, &str)], is_later: bool, expected: &[&str]) {
        let line = |(baseline, size, text): &(f32, f32, &str)| TextLine {
            baseline: *baseline,
            size: *size,
            ..TextLine::of_test(text, false)
        };
        let own = Part { lines: lines.iter().map(line).collect(), is_upright: true, ..Part::default() };
        let mut parts = [own];
        let page = SheetPage { width: 600.0, height: 800.0, spans: Vec::new() };
        mark_numbered(&page, &mut parts, is_later);
        mark_notes(&page, &mut parts);
        let marked: Vec<&str> = parts
            .iter()
            .flat_map(|part| &part.lines)
            .filter(|line| line.is_running)
            .map(|line| line.text.as_str())
            .collect();
        assert_eq!(marked, expected, "{lines:?}");
    }

    #[test]
    fn what_stands_beside_the_number_of_a_page_is_no_text_of_it() {
        let text = (400.0, 10.0, "PO Box 12");
        let foot = "Network • Bulletin no. 14, April 2004";
        check_marked(&[text, (770.0, 8.0, foot), (770.0, 8.0, "page 1")], false, &[foot, "page 1"]);
        check_marked(&[text, (770.0, 8.0, "UA 1/09 | page 1")], false, &[]);
        check_marked(&[(40.0, 10.0, "AFR 54/014/2013 – page 2"), text], true, &["AFR 54/014/2013 – page 2"]);
        check_marked(
            &[text, (412.0, 10.0, "continued overleaf / please turn over")],
            false,
            &["continued overleaf / please turn over"],
        );
        check_marked(&[text, (770.0, 8.0, "Nairobi, Kenya")], false, &[]);
        let town = [(758.0, 10.0, "PO Box 12"), (770.0, 10.0, "Nairobi, Kenya\tpage 1")];
        check_marked(&[&[text], town.as_slice()].concat(), false, &[]);
    }

    #[test]
    fn notes_at_the_foot_of_a_page_are_none_of_its_addresses() {
        let text = [(300.0, 10.0, "Minister"), (312.0, 10.0, "PO Box 12"), (324.0, 10.0, "Kenya")];
        let note = [(700.0, 6.0, "1"), (703.0, 8.0, "See the report of May."), (712.0, 8.0, "It is long.")];
        check_marked(&[text.as_slice(), &note].concat(), false, &["1", "See the report of May.", "It is long."]);
        check_marked(&[text.as_slice(), &note[1..]].concat(), false, &[]);
        let street = [(700.0, 8.0, "1"), (709.0, 8.0, "Fuyou Jie"), (718.0, 8.0, "Nairobi, Kenya")];
        check_marked(&[text.as_slice(), &street].concat(), false, &[]);
        let headed = [(500.0, 8.0, "APPEALS TO:"), (700.0, 8.0, "1"), (709.0, 8.0, "Fuyou Jie")];
        check_marked(&[text.as_slice(), &headed].concat(), false, &[]);
    }

    #[test]
    fn the_first_line_of_a_later_page_with_the_number_of_the_first_is_its_head() {
        let page = |lines: &[(f32, &str)]| {
            let line =
                |(baseline, text): &(f32, &str)| TextLine { baseline: *baseline, ..TextLine::of_test(text, false) };
            vec![Part { lines: lines.iter().map(line).collect(), is_upright: true, ..Part::default() }]
        };
        let pages: Vec<SheetPage> =
            (0..2).map(|_| SheetPage { width: 600.0, height: 800.0, spans: Vec::new() }).collect();
        for (head, running) in [
            ("Urgent Action Network   UA 291/03 Nepal", 1),
            ("UA 12/99", 0),
            ("UA 291/03  AI Index: ASA 31/40/2003", 0),
        ] {
            let mut laid = [
                page(&[(60.0, "UA 291/03   Fear of torture"), (400.0, "PO Box 12")]),
                page(&[(40.0, head), (300.0, "Fax: +977 1 555 0101"), (400.0, "COPIES TO:")]),
            ];
            mark_named_again(&pages, &mut laid);
            let marked = laid.iter().flatten().flat_map(|part| &part.lines).filter(|line| line.is_running).count();
            assert_eq!(marked, running, "{head}");
        }
    }

    #[test]
    fn what_leads_overleaf_and_a_number_behind_that_of_the_case_are_no_text() {
        let text = [(100.0, 10.0, "UA 88/17 Fear of torture"), (400.0, 10.0, "PO Box 12")];
        let foot = [(770.0, 8.0, "over, please >>"), (780.0, 8.0, "UA 88/17 – 1")];
        check_marked(&[text.as_slice(), &foot].concat(), false, &["over, please >>", "UA 88/17 – 1"]);
        check_marked(&[&text[1..], &foot[1..]].concat(), false, &[]);
        let head = (40.0, 8.0, "Urgent Action 88/17, Guatemala, page 2");
        check_marked(&[head, text[1]], true, &["Urgent Action 88/17, Guatemala, page 2"]);
    }
}
