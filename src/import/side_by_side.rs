//! Columns in plain text: addresses side by side, or beside the letter, told by the wide gaps between them.

use std::ops::Range;

use crate::data::folding::folded;
use crate::data::offices::office_words;

use super::cells::{ends_or_reaches, label_of, opens_section};
use super::extracted::Line;

/// Blanks that part two columns.
const GAP: usize = 3;
/// Rows with text on both sides that make columns; fewer are chance.
const FEWEST_ROWS: usize = 3;
/// Rows of columns with narrow gaps; the evidence is thinner.
const FEWEST_NARROW_ROWS: usize = 4;
/// So many lines below rows with narrow gaps may still be of the left column.
const LONGEST_NARROW_TAIL: usize = 3;
/// How far below the last row of the right column the left one may go on to the closing of its letter.
const LONGEST_TAIL: usize = 40;

/// A piece of a line between wide gaps.
#[derive(Debug, Clone)]
struct Segment {
    /// In letters from the edge.
    start: usize,
    end: usize,
    range: Range<usize>,
}

/// A line as its segments; none where it is blank.
#[derive(Debug)]
struct Row {
    segments: Vec<Segment>,
    page: u32,
}

/// Puts the lines of columns one column after the other; lines that are no columns stay as they are.
pub(super) fn in_reading_order(text: &str, lines: Vec<Line>) -> Vec<Line> {
    let lines = narrow_gaps(text, lines);
    // Web pages part columns by blanks that do not break.
    let is_blank = |letter: char| letter == ' ' || letter == '\u{a0}';
    let is_wide = |words: &str| {
        let words = words.trim();
        words.contains("\t\t") || words.split(|letter| !is_blank(letter)).any(|gap| gap.chars().count() >= GAP)
    };
    let wide = |line: &Line| text.get(line.range.clone()).is_some_and(is_wide);
    if lines.iter().filter(|line| wide(line)).count() < FEWEST_ROWS {
        return lines;
    }
    let mut rows: Vec<Row> = lines
        .iter()
        .map(|line| Row { segments: segments(text.get(line.range.clone()).unwrap_or_default(), line), page: line.page })
        .collect();
    cut_at_labels(text, &mut rows);
    cut_at_columns(text, &mut rows, &lines);
    put_back_from_margin(text, &mut rows);
    let mut out = Vec::with_capacity(lines.len());
    let mut block = lines.iter().map(|line| line.block).max().unwrap_or(0);
    let mut at = 0;
    while at < rows.len() {
        match region(text, &rows, &lines, at) {
            Some((region, starts)) => {
                // What stood only in the right column above the first full row is part of it.
                out.truncate(out.len().saturating_sub(at - region.start));
                emit(&rows, &lines, region.clone(), &starts, &mut block, &mut out);
                at = region.end;
            }
            None => {
                out.extend(lines.get(at).cloned());
                at += 1;
            }
        }
    }
    out
}

/// Puts addresses side by side one after the other whose columns have lost all blanks between them but two.
///
/// Two blanks also stand behind full stops: only rows that are parted once each are columns, and only where one of
/// them says the same on both sides, "Kenya  Kenya" or "Fax: …  Fax: …".
fn narrow_gaps(text: &str, lines: Vec<Line>) -> Vec<Line> {
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

fn segments(line: &str, of: &Line) -> Vec<Segment> {
    let mut found: Vec<Segment> = Vec::new();
    let mut column = 0;
    let mut blanks = GAP;
    for (at, letter) in line.char_indices() {
        let start = of.range.start + at;
        if letter == '\t' {
            column += 8 - column % 8;
            blanks += GAP;
            continue;
        }
        if letter.is_whitespace() {
            blanks += 1;
        } else {
            match found.last_mut() {
                Some(last) if blanks < GAP => (last.end, last.range.end) = (column + 1, start + letter.len_utf8()),
                _ => found.push(Segment { start: column, end: column + 1, range: start..start + letter.len_utf8() }),
            }
            blanks = 0;
        }
        column += 1;
    }
    found
}

/// Cuts what fills its column to the next one, or beyond it: "Salutation: Dear Minister  Salutation: Dear Sir", below a row
/// that shows where the next column begins.
fn cut_at_labels(text: &str, rows: &mut [Row]) {
    for at in 1..rows.len() {
        let (before, after) = rows.split_at_mut(at);
        let (Some(above), Some(row)) = (before.last(), after.first_mut()) else { continue };
        let [_, columns @ ..] = above.segments.as_slice() else { continue };
        let Some(next) = columns.first().map(|column| column.start) else { continue };
        let Some(first) =
            row.segments.first().filter(|first| first.start + GAP < next && first.end + 1 >= next).cloned()
        else {
            continue;
        };
        let words = text.get(first.range.clone()).unwrap_or_default();
        let Some(label) = label_of(words) else { continue };
        let Some(second) = words.get(label.len()..).and_then(|rest| rest.find(&format!(" {label}"))) else { continue };
        let cut = label.len() + second + 1;
        let (left, right) = (words.get(..cut).unwrap_or_default(), first.range.start + cut..first.range.end);
        let left = Segment {
            end: first.start + left.trim_end().chars().count(),
            range: first.range.start..first.range.start + left.trim_end().len(),
            ..first
        };
        // However far it was moved, it is of the next column.
        let right = Segment { start: next, end: next + words.chars().count() - cut.min(words.len()), range: right };
        row.segments.splice(0..1, [Segment { end: left.end.min(next.saturating_sub(1)), ..left }, right]);
    }
}

/// Cuts what fills its column up to the blank before the next one, where the rows around it show where that begins.
fn cut_at_columns(text: &str, rows: &mut [Row], lines: &[Line]) {
    const AROUND: usize = 3;
    for at in 0..rows.len() {
        // A heading above a blank line is no row of what stands below it.
        let opens = |row: usize| lines.get(row).is_none_or(|line| line.starts_paragraph);
        let first = (at.saturating_sub(AROUND)..at).rev().take_while(|&row| !opens(row + 1)).last().unwrap_or(at);
        let last = (at + 1..=at + AROUND).take_while(|&row| !opens(row)).last().unwrap_or(at);
        let near = rows.get(first..(last + 1).min(rows.len())).unwrap_or_default();
        let begins = near.iter().flat_map(|row| row.segments.iter().skip(1)).map(|segment| segment.start);
        let mut starts: Vec<usize> =
            begins.clone().filter(|start| begins.clone().filter(|other| other == start).count() > 1).collect();
        starts.sort_unstable();
        starts.dedup();
        let Some(row) = rows.get_mut(at) else { continue };
        let is_alone = row.segments.len() == 1;
        let cut = |(place, one): (usize, &Segment)| Some((place, cut_in_two(text, one, &starts, is_alone)?));
        if let Some((place, parts)) = row.segments.iter().enumerate().find_map(cut) {
            row.segments.splice(place..=place, parts);
        }
    }
}

/// The two cells that a segment is which reaches over the beginning of a column: a blank and a new word stand right there, or
/// the next cell is glued to the one that is alone in its row.
fn cut_in_two(text: &str, one: &Segment, starts: &[usize], is_alone: bool) -> Option<[Segment; 2]> {
    let next = *starts.iter().find(|next| (one.start + 1..one.end).contains(*next))?;
    let words = text.get(one.range.clone()).unwrap_or_default();
    // Tabs are counted elsewhere; lines with one are not so tight.
    if words.contains('\t') || opens_section(&folded(words.trim())) {
        return None;
    }
    let cut = words.char_indices().nth(next - one.start).map_or(words.len(), |(cut, _)| cut);
    let begins_column = |cut: usize| {
        let (before, after) = words.split_at_checked(cut).unwrap_or_default();
        before.ends_with(' ') && after.starts_with(|letter: char| letter.is_uppercase() || letter.is_ascii_digit())
    };
    let cut = Some(cut).filter(|cut| begins_column(*cut)).or_else(|| glued_title(words, cut).filter(|_| is_alone))?;
    let end = one.range.start + words.get(..cut).unwrap_or_default().trim_end().len();
    let left = Segment { start: one.start, end: next - 1, range: one.range.start..end };
    let right = Segment { start: next, end: one.end, range: one.range.start + cut..one.range.end };
    Some([left, right])
}

/// Where a line that fills its column and more has the next cell glued to it: a title before a name begins in the midst of a
/// word, "al-BashirMr Ali".
fn glued_title(words: &str, from: usize) -> Option<usize> {
    words.char_indices().map(|(at, _)| at).filter(|at| *at >= from).find(|at| {
        let (before, after) = words.split_at(*at);
        let is_glued = before.ends_with(char::is_lowercase) && after.starts_with(char::is_uppercase);
        is_glued && office_words().honorifics.at_start(&folded(after)) > 0
    })
}

/// Puts the rest of a line of the last column, which had no room up to the edge and went on at the margin, below its line:
/// what begins with a small letter there begins no line of the first column.
fn put_back_from_margin(text: &str, rows: &mut [Row]) {
    let edge = rows.iter().flat_map(|row| &row.segments).map(|segment| segment.end).max().unwrap_or(0);
    for at in 1..rows.len() {
        let (before, after) = rows.split_at_mut(at);
        let (Some(above), Some(row)) = (before.last(), after.first_mut()) else { continue };
        let ([first, .., last], [rest]) = (above.segments.as_slice(), row.segments.as_mut_slice()) else { continue };
        let words = text.get(rest.range.clone()).unwrap_or_default();
        let word = words.split_whitespace().next().map_or(0, |word| word.chars().count());
        let has_no_room = last.end + 1 + word > edge;
        if words.starts_with(char::is_lowercase) && has_no_room && rest.start == first.start && !words.contains(':') {
            rest.end += last.start - rest.start;
            rest.start = last.start;
        }
    }
}

/// The rows around this one that are columns, and where those begin.
fn region(text: &str, rows: &[Row], lines: &[Line], first: usize) -> Option<(Range<usize>, Vec<usize>)> {
    let row = rows.get(first)?;
    let split = row.segments.get(1)?.start;
    let page = row.page;
    let left = row.segments.first()?.start;
    // "Salutation: …" is a line of one address, however far it reaches.
    let is_contact = |segment: &Segment| {
        let words = text.get(segment.range.clone()).unwrap_or_default();
        segment.start.abs_diff(left) <= 1 && label_of(words).is_some()
    };
    let holds = |segment: &Segment| is_beside(segment, split) || is_contact(segment);
    let fits = |row: &Row| row.page == page && (row.segments.iter().all(holds) || overflows(row, split));
    // A line of the left column that reaches over the right one, where that has none: rows of both stand above and below.
    let is_bridged = |at: usize| {
        let is_row_of_both = |at: usize| rows.get(at).is_some_and(|row| fits(row) && row.segments.len() > 1);
        let is_left =
            rows.get(at).is_some_and(|row| matches!(row.segments.as_slice(), [one] if one.start.abs_diff(left) <= 1));
        let goes_on = |at: usize| lines.get(at).is_some_and(|line| !line.starts_paragraph);
        is_left && at > first && is_row_of_both(at - 1) && is_row_of_both(at + 1) && goes_on(at) && goes_on(at + 1)
    };
    let on_right = |row: &Row| row.segments.iter().any(|segment| segment.start.abs_diff(split) <= 1);
    let on_left = |row: &Row| row.segments.first().is_some_and(|segment| segment.end < split);
    let mut end = first;
    let mut last_right = first;
    while let Some(row) = rows.get(end).filter(|row| fits(row) || is_bridged(end)) {
        if row.segments.iter().any(|segment| segment.start + 1 >= split) {
            last_right = end;
        }
        end += 1;
    }
    let both = rows.get(first..end)?.iter().filter(|row| on_left(row) && on_right(row)).count();
    let columns = rows.get(first..=last_right)?;
    if both < FEWEST_ROWS
        || is_list(text, columns, split)
        || are_salutations(text, columns)
        || names_a_sheet(text, columns)
    {
        return None;
    }
    // The left column may go on alone: to the next blank line, or to the closing of its letter.
    let words_of =
        |row: usize| lines.get(row).and_then(|line| text.get(line.range.clone())).map(|words| folded(words.trim()));
    let paragraph = (last_right + 1..end).find(|&row| {
        lines.get(row).is_some_and(|line| line.starts_paragraph)
            || words_of(row).is_some_and(|words| opens_section(&words))
    });
    let tail = paragraph.unwrap_or(end);
    let closing = (tail..end.min(last_right + LONGEST_TAIL))
        .find(|&row| words_of(row).is_some_and(|words| office_words().closings.at_start(&words) > 0));
    let end = closing.map_or(tail, |row| row + 1);
    let mut start = first;
    while let Some(row) = start.checked_sub(1).and_then(|row| rows.get(row)) {
        let alone = row.segments.first().is_some_and(|segment| segment.start.abs_diff(split) <= 1);
        if !fits(row) || !alone {
            break;
        }
        start -= 1;
    }
    Some((start..end, starts(rows.get(first..end)?, split)))
}

/// "Email: name@place.example   goes on": the left cell has no room, and the right one begins behind it, off its edge.
fn overflows(row: &Row, split: usize) -> bool {
    const FARTHEST: usize = 12;
    match row.segments.as_slice() {
        [left, right] => left.start < split && right.start > left.end && right.start <= split + FARTHEST,
        _ => false,
    }
}

/// Whether a cell begins with the number of a sheet: what stands beside it is its head, "UA 182/03      Fear for safety".
fn names_a_sheet(text: &str, rows: &[Row]) -> bool {
    rows.iter().flat_map(|row| &row.segments).any(|segment| {
        let words = text.get(segment.range.clone()).map(folded).unwrap_or_default();
        super::numbers::case_number(&words).is_some_and(|(kind, _)| kind.start == 0)
    })
}

/// Whether what stands on the right are salutations, each beside the first line of its address.
fn are_salutations(text: &str, rows: &[Row]) -> bool {
    let right: Vec<String> = rows
        .iter()
        .filter_map(|row| row.segments.get(1))
        .filter_map(|segment| text.get(segment.range.clone()).map(folded))
        .collect();
    let open = right.iter().filter(|words| super::columns::opens(words)).count();
    open * 2 >= right.len() && open > 0
}

/// Whether a segment does not reach over the gap before a column.
fn is_beside(segment: &Segment, split: usize) -> bool {
    segment.end < split || segment.start + 1 >= split
}

/// Whether what stands on the left are labels, numbers or bullets: a list and no column.
fn is_list(text: &str, rows: &[Row], split: usize) -> bool {
    let left: Vec<&str> = rows
        .iter()
        .filter(|row| row.segments.len() > 1)
        .filter_map(|row| row.segments.first().filter(|segment| segment.end < split))
        .filter_map(|segment| text.get(segment.range.clone()))
        .collect();
    let bare =
        |words: &&&str| words.ends_with(':') || words.chars().filter(|letter| letter.is_alphabetic()).count() < 4;
    left.iter().filter(bare).count() * 3 > left.len()
}

/// Where the columns begin: at the edge, at the first gap, and wherever else several rows do.
fn starts(rows: &[Row], split: usize) -> Vec<usize> {
    let mut starts = vec![0, split];
    for segment in rows.iter().flat_map(|row| row.segments.iter().skip(1)) {
        let at = segment.start;
        let known = starts.iter().any(|start| start.abs_diff(at) <= GAP);
        let rows_here =
            || rows.iter().filter(|row| row.segments.iter().skip(1).any(|other| other.start.abs_diff(at) <= 1)).count();
        let free = || rows.iter().flat_map(|row| &row.segments).all(|other| is_beside(other, at));
        if at > split && !known && rows_here() >= FEWEST_ROWS && free() {
            starts.push(at);
        }
    }
    starts.sort_unstable();
    starts
}

/// The lines of a region, column by column.
fn emit(rows: &[Row], lines: &[Line], region: Range<usize>, starts: &[usize], block: &mut u32, out: &mut Vec<Line>) {
    for (place, &start) in starts.iter().enumerate() {
        *block += 1;
        let next = starts.get(place + 1).copied().unwrap_or(usize::MAX);
        let mut starts_paragraph = true;
        for index in region.clone() {
            let (Some(row), Some(line)) = (rows.get(index), lines.get(index)) else { continue };
            let mut own = row.segments.iter().filter(|segment| {
                let at = segment.start + 1;
                (at >= start || place == 0) && at < next
            });
            starts_paragraph |= line.starts_paragraph;
            let Some(segment) = own.next() else {
                starts_paragraph = true;
                continue;
            };
            let end = own.next_back().map_or(segment.range.end, |last| last.range.end);
            out.push(Line { range: segment.range.start..end, block: *block, starts_paragraph, ..line.clone() });
            starts_paragraph = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::plain_text::check_order;

    #[test]
    fn columns_are_read_one_after_the_other() {
        check_order(
            "TO:\nJo Dee            Dear Jo Dee,\n1 Mill Road\nSpringfield       I am worried.\nKenya             Sincerely,\n\nEnd of it",
            &[
                "TO:",
                "Jo Dee",
                "1 Mill Road",
                "Springfield",
                "Kenya",
                "Dear Jo Dee,",
                "I am worried.",
                "Sincerely,",
                "End of it",
            ],
        );
        check_order(
            "President      Minister       Judge\nJo Dee         Ana Bee        Mo Fee\nKenya          Kenya          Kenya",
            &["President", "Jo Dee", "Kenya", "Minister", "Ana Bee", "Kenya", "Judge", "Mo Fee", "Kenya"],
        );
        // Typists part columns by as many tabs as the stops, eight letters apart, ask for.
        check_order(
            "President\t\tMinister of Justice\tJudge\nJo Dee\t\t\tAna Bee\t\t\tMo Fee\nKenya\t\t\tKenya\t\t\tKenya",
            &["President", "Jo Dee", "Kenya", "Minister of Justice", "Ana Bee", "Kenya", "Judge", "Mo Fee", "Kenya"],
        );
    }

    #[test]
    fn a_name_that_is_glued_to_the_cell_before_it_is_of_the_next_column() {
        check_order(
            "General Jo Ahmad Dee al-BashirMr Ana Osman Bee\nPresident         Minister\nKenya             Kenya\nFax: 1            Fax: 2",
            &[
                "General Jo Ahmad Dee al-Bashir",
                "President",
                "Kenya",
                "Fax: 1",
                "Mr Ana Osman Bee",
                "Minister",
                "Kenya",
                "Fax: 2",
            ],
        );
    }

    #[test]
    fn a_cell_that_fills_the_middle_column_up_to_one_blank_is_of_it() {
        check_order(
            "President      Minister       Judge\nJo Dee         E-mail: a@b.co Mo Fee\nKenya          Kenya          Kenya",
            &["President", "Jo Dee", "Kenya", "Minister", "E-mail: a@b.co", "Kenya", "Judge", "Mo Fee", "Kenya"],
        );
    }

    #[test]
    fn a_salutation_that_fills_its_column_is_of_it() {
        let head = "President         Minister\nJo Dee            Ana Bee\nKenya             Kenya\n";
        let left = ["President", "Jo Dee", "Kenya", "Salutation: Dear President of Kenya"];
        let right = ["Minister", "Ana Bee", "Kenya"];
        let both = [left.as_slice(), &right, &["Salutation: Dear Sir"]].concat();
        check_order(&format!("{head}{}  Salutation: Dear Sir", left[3]), &both);
        check_order(&format!("{head}{} Salutation: Dear Sir", left[3]), &both);
        check_order(&format!("{head}{}\n\nEnd", left[3]), &[left.as_slice(), &right, &["End"]].concat());
    }

    #[test]
    fn a_line_that_is_longer_than_its_column_is_of_it() {
        let text = "President         Minister\nJo Dee            Ana Bee\nEnd of the Long Jo Dee Street\nCity              Hill Road\nKenya             Kenya";
        let left = ["President", "Jo Dee", "End of the Long Jo Dee Street", "City", "Kenya"];
        check_order(text, &[left.as_slice(), &["Minister", "Ana Bee", "Hill Road", "Kenya"]].concat());
        let text = "President         Minister of State\nfor Development\nJo Dee            Ana Bee\nKenya             Kenya\nFax: 1            Fax: 2";
        let right = ["Minister of State", "for Development", "Ana Bee", "Kenya", "Fax: 2"];
        check_order(text, &[["President", "Jo Dee", "Kenya", "Fax: 1"].as_slice(), &right].concat());
    }

    #[test]
    fn a_name_that_fills_its_column_is_parted_where_the_next_begins() {
        let text = "President         Minister\nMr Jo Ann Dee-Bee Ana Bee\n1 Mill Road       2 Hill Road\nKenya             Kenya";
        let left = ["President", "Mr Jo Ann Dee-Bee", "1 Mill Road", "Kenya"];
        check_order(text, &[left.as_slice(), &["Minister", "Ana Bee", "2 Hill Road", "Kenya"]].concat());
    }

    #[test]
    fn a_heading_above_columns_is_not_parted() {
        let heading = "WRITE THE LETTERS IN YOUR OWN WORDS";
        check_order(
            &format!("{heading}\n\nPresident         Minister\nJo Dee            Ana Bee\nKenya             Kenya"),
            &[heading, "President", "Jo Dee", "Kenya", "Minister", "Ana Bee", "Kenya"],
        );
    }

    #[test]
    fn the_heading_of_a_letter_is_not_parted_without_a_blank_line() {
        let heading = "WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER";
        check_order(
            &format!(
                "{heading}\nPresident               Minister\nJo Dee                  Ana Bee\nKenya                   Kenya"
            ),
            &[heading, "President", "Jo Dee", "Kenya", "Minister", "Ana Bee", "Kenya"],
        );
    }

    #[test]
    fn columns_two_blanks_apart_are_told_by_what_both_sides_say() {
        check_order(
            "TO:\nPresident  Minister\nJo Dee  Ana Bee\n1 Mill Road  2 Hill Road\nKenya  Kenya\nEnd",
            &[
                "TO:",
                "President",
                "Jo Dee",
                "1 Mill Road",
                "Kenya",
                "Minister",
                "Ana Bee",
                "2 Hill Road",
                "Kenya",
                "End",
            ],
        );
        let text = "Jo Dee came.  He left\nAna  Bee came too\nand the  others\nwere  seen\nby  us";
        check_order(text, &text.lines().collect::<Vec<_>>());
    }

    #[test]
    fn heads_lists_and_labels_are_no_columns() {
        for text in [
            "UA 1/04      Fear for safety      3 May 2004\n\nKENYA        Jo Dee (m)\n             Ana Bee (f)",
            "n    asking for one\nn    asking for two\nn    asking for three\nn    asking for four",
            "Name:        Jo Dee\nGender:      m\nUA:          1/04\nIndex:       AFR 1/1/04",
        ] {
            let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            check_order(text, &lines);
        }
    }
}
