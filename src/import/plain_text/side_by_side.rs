//! Columns in plain text: addresses side by side, or beside the letter, told by the wide gaps between them.

mod narrow;
mod reached;
mod region;
mod rows;

use std::ops::Range;

use crate::data::folding::folded;
use crate::import::extract::layout::entries;
use crate::import::extracted::Line;

use self::rows::{GAP, Row};
use super::cells::{label_of, opens_section};
use super::rewrapped::Gaps;

/// Rows with text on both sides that make columns; fewer are chance.
const FEWEST_ROWS: usize = 3;

/// Puts the lines of columns one column after the other; lines that are no columns stay as they are.
pub(super) fn in_reading_order(text: &str, lines: Vec<Line>, gaps: &Gaps) -> Vec<Line> {
    let lines = narrow::in_reading_order(text, lines);
    // Web pages part columns by blanks that do not break.
    let is_blank = |letter: char| letter == ' ' || letter == '\u{a0}';
    let is_wide = |words: &str| {
        let words = words.trim();
        words.contains("\t\t") || words.split(|letter| !is_blank(letter)).any(|gap| gap.chars().count() >= GAP)
    };
    let wide = |line: &Line| text.get(line.range.clone()).is_some_and(is_wide);
    if !lines.iter().any(wide) {
        return lines;
    }
    let rows = rows::of(text, &lines, gaps);
    let mut out = Vec::with_capacity(lines.len());
    let mut block = lines.iter().map(|line| line.block).max().unwrap_or(0);
    let mut at = 0;
    while at < rows.len() {
        if let Some((entry, starts)) = reached::entry(text, &rows, &lines, at) {
            let columns = Columns { text, rows: &rows, lines: &lines, starts: &starts };
            block += 1;
            for place in 0..starts.len() {
                columns.column(entry.clone(), place, (block, place == 0), &mut out);
            }
            at = entry.end;
            continue;
        }
        match region::around(text, &rows, &lines, at) {
            Some((region, starts)) => {
                // What stood only in the right column above the first full row is part of it.
                out.truncate(out.len().saturating_sub(at - region.start));
                let columns = Columns { text, rows: &rows, lines: &lines, starts: &starts };
                columns.emit(region.clone(), &mut block, &mut out);
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

/// The lines of a region: from cell to cell where each of its rows is one addressee, else column by column.
struct Columns<'a> {
    text: &'a str,
    rows: &'a [Row],
    lines: &'a [Line],
    starts: &'a [usize],
}

impl Columns<'_> {
    fn emit(&self, region: Range<usize>, block: &mut u32, out: &mut Vec<Line>) {
        if let Some(entries) = self.entries(&region) {
            for entry in entries {
                *block += 1;
                for place in 0..self.starts.len() {
                    self.column(entry.clone(), place, (*block, place == 0), out);
                }
            }
            return;
        }
        for band in self.bands(region) {
            for place in 0..self.starts.len() {
                *block += 1;
                self.column(band.clone(), place, (*block, true), out);
            }
        }
    }

    /// The rows between headings: one alone below a blank line, above a row of all columns, is of none of them.
    fn bands(&self, region: Range<usize>) -> Vec<Range<usize>> {
        let is_parted = |row: usize| self.lines.get(row).is_some_and(|line| line.starts_paragraph);
        let words = |row: usize| self.text.get(self.cell(row, 0)?).map(folded);
        let is_whole = |row: usize| (0..self.starts.len()).all(|place| self.cell(row, place).is_some());
        let is_alone = |row: usize| (1..self.starts.len()).all(|place| self.cell(row, place).is_none());
        let is_heading = |row: &usize| {
            is_parted(*row)
                && is_alone(*row)
                && is_whole(row + 1)
                && words(*row).is_some_and(|words| opens_section(&words))
        };
        let within = region.start..region.end.saturating_sub(1);
        let mut bands = Vec::new();
        let mut start = region.start;
        for heading in within.filter(is_heading) {
            bands.extend([start..heading, heading..heading + 1]);
            start = heading + 1;
        }
        bands.push(start..region.end);
        bands
    }

    /// The lines of a column in a block, at whose first a paragraph may start.
    fn column(&self, region: Range<usize>, place: usize, (block, begins): (u32, bool), out: &mut Vec<Line>) {
        let mut starts_paragraph = begins;
        let mut is_first = true;
        for index in region {
            let Some(line) = self.lines.get(index) else { continue };
            if line.running {
                out.extend((place == 0).then(|| line.clone()));
                continue;
            }
            starts_paragraph |= line.starts_paragraph && (begins || !is_first);
            let Some(range) = self.cell(index, place) else {
                starts_paragraph |= begins || !is_first;
                continue;
            };
            out.push(Line { range, block, starts_paragraph, ..line.clone() });
            (starts_paragraph, is_first) = (false, false);
        }
    }

    /// What a row has in a column.
    fn cell(&self, row: usize, place: usize) -> Option<Range<usize>> {
        let start = self.starts.get(place).copied()?;
        let next = self.starts.get(place + 1).copied().unwrap_or(usize::MAX);
        let mut own = self.rows.get(row)?.segments.iter().filter(|segment| {
            let at = segment.start + 1;
            (at >= start || place == 0) && at < next
        });
        let first = own.next()?;
        let end = own.next_back().map_or(first.range.end, |last| last.range.end);
        Some(first.range.start..end)
    }

    /// The rows of each addressee: between blank lines, or from "Fax:" to "Fax:" in the last column.
    fn entries(&self, region: &Range<usize>) -> Option<Vec<Range<usize>>> {
        let is_parted = |row: usize| self.lines.get(row).is_none_or(|line| line.starts_paragraph);
        let last = self.starts.len().checked_sub(1)?;
        let label = |row: usize| self.text.get(self.cell(row, last)?).and_then(label_of);
        let first = label(region.start);
        let is_first = |row: usize| first.is_some() && label(row) == first && self.cell(row, 0).is_some();
        self.entries_parted(region, is_parted).or_else(|| self.entries_parted(region, is_first))
    }

    /// The rows of each addressee, where they begin in such rows.
    fn entries_parted(&self, region: &Range<usize>, begins: impl Fn(usize) -> bool) -> Option<Vec<Range<usize>>> {
        let mut strips: Vec<Range<usize>> = Vec::new();
        for row in region.clone() {
            match strips.last_mut() {
                Some(strip) if !begins(row) => strip.end = row + 1,
                _ => strips.push(row..row + 1),
            }
        }
        let words = |range: Range<usize>| self.text.get(range).map(|words| words.trim().to_owned());
        let cell = |strip: &Range<usize>, place: usize| -> entries::Cell {
            strip.clone().filter_map(|row| self.cell(row, place)).filter_map(words).collect()
        };
        let cells = |strip: &Range<usize>| (0..self.starts.len()).map(|place| cell(strip, place)).collect();
        let found = entries::of(&strips.iter().map(cells).collect::<Vec<Vec<entries::Cell>>>())?;
        let rows = |own: Range<usize>| Some(strips.get(own.start)?.start..strips.get(own.end.checked_sub(1)?)?.end);
        found.rows.into_iter().map(rows).collect()
    }
}

#[cfg(test)]
mod tests {
    use crate::import::plain_text::check_order;

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
    fn each_of_two_columns_may_begin_alone() {
        check_order(
            "USE THIS LETTER\n\n                  Dear Jo Dee,\nJo Dee\n1 Mill Road       I am worried.\nSpringfield       Let her go.\nKenya             Sincerely,\n\nEnd of it",
            &[
                "USE THIS LETTER",
                "Jo Dee",
                "1 Mill Road",
                "Springfield",
                "Kenya",
                "Dear Jo Dee,",
                "I am worried.",
                "Let her go.",
                "Sincerely,",
                "End of it",
            ],
        );
    }

    #[test]
    fn a_list_that_is_not_closed_goes_on_below_the_column_beside_it() {
        check_order(
            "- asking for a doctor;       President\n- urging them                Jo Dee\n  to release her;            Kenya\n\n- calling for an inquiry.\n\nEnd of it",
            &[
                "- asking for a doctor;",
                "- urging them",
                "to release her;",
                "- calling for an inquiry.",
                "President",
                "Jo Dee",
                "Kenya",
                "End of it",
            ],
        );
    }

    #[test]
    fn numbers_and_salutations_stand_beside_their_address() {
        let first = "President Bee      Fax: 011 228 555 1      (Dear President)\nPalace             E-mail: bee@press.example\n8 Mill Road\nLome\nTOGO";
        let second = "Prosecutor         Fax: 011 228 555 2      (Dear Prosecutor\nJo Dee                                     General)\nLome\nTOGO";
        check_order(
            &format!("TO:\n{first}\n\n{second}\n"),
            &[
                "TO:",
                "President Bee",
                "Palace",
                "8 Mill Road",
                "Lome",
                "TOGO",
                "Fax: 011 228 555 1",
                "E-mail: bee@press.example",
                "(Dear President)",
                "Prosecutor",
                "Jo Dee",
                "Lome",
                "TOGO",
                "Fax: 011 228 555 2",
                "(Dear Prosecutor",
                "General)",
            ],
        );
    }

    #[test]
    fn rows_of_which_each_is_one_addressee_are_read_from_cell_to_cell() {
        let first = "President      1 Mill Road    Fax: 1\nJo Dee         Springfield    Email: a@b.co\nPalace         Kenya          Salutation: Sir";
        let second = "Minister       2 Hill Road    Fax: 2\nAna Bee        Kenya          Salutation:\nMinistry                      Madam";
        let left = ["President", "Jo Dee", "Palace", "1 Mill Road", "Springfield", "Kenya", "Fax: 1", "Email: a@b.co"];
        let right = ["Minister", "Ana Bee", "Ministry", "2 Hill Road", "Kenya", "Fax: 2", "Salutation:", "Madam"];
        let heading = ["Salutation: Sir", "And copies to:"];
        check_order(&format!("{first}\n\nAnd copies to:\n\n{second}"), &[left.as_slice(), &heading, &right].concat());
    }

    #[test]
    fn a_heading_alone_between_columns_is_of_none_of_them() {
        let upper =
            "President         Minister\nJo Dee            Ana Bee\nKenya             Kenya\nFax: 1            Fax: 2";
        let lower =
            "Judge             Mayor\nMo Fee            Bo Gee\nKenya             Kenya\nFax: 3            Fax: 4";
        let first = ["President", "Jo Dee", "Kenya", "Fax: 1", "Minister", "Ana Bee", "Kenya", "Fax: 2"];
        let second = ["Judge", "Mo Fee", "Kenya", "Fax: 3", "Mayor", "Bo Gee", "Kenya", "Fax: 4"];
        for below in ["\n\n", "\n"] {
            let text = format!("{upper}\n\nAnd copies to:{below}{lower}");
            check_order(&text, &[first.as_slice(), &["And copies to:"], &second].concat());
        }
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
