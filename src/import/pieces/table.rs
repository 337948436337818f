//! Tables of addressees: their heads, and the cells that have no label because a head says what they are.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::offices::office_words;
use crate::data::table_heads::{self as heads, Column};
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::{Shadow, ShadowLine};

use super::contacts;
use super::piece::{Piece, Reader};

/// How many of the next lines are the heads of a table, and what they say: each on a line of its own, or all on one and wide
/// apart.
pub(super) fn heads(shadow: &Shadow, lines: &[ShadowLine]) -> Option<(usize, Vec<Column>)> {
    const MOST: usize = 8;
    let first = lines.first().filter(|_| !shadow.one_line)?;
    if heads::column(shadow.slice(first.range.clone())).is_none() {
        let cells = cells(shadow, first.range.clone());
        // One cell is no table, and was looked at.
        if cells.len() < 2 {
            return None;
        }
        return heads::of(cells.iter().map(|cell| shadow.slice(cell.clone()))).map(|columns| (1, columns));
    }
    // No table has more: a run of labels is looked at once for each of its lines.
    let below = lines.iter().take(MOST).take_while(|line| line.block == first.block);
    let texts = below.map(|line| shadow.slice(line.range.clone()));
    let heads: Vec<&str> = texts.take_while(|text| heads::column(text).is_some()).collect();
    heads::of(heads.iter().copied()).map(|columns| (heads.len(), columns))
}

fn cells(shadow: &Shadow, line: Range<usize>) -> Vec<Range<usize>> {
    let mut cells = Vec::new();
    let mut start = line.start;
    for gap in line.clone().filter(|at| shadow.is_gap(*at)) {
        cells.push(shadow.trimmed(start..gap));
        start = gap;
    }
    cells.push(shadow.trimmed(start..line.end));
    cells
}

impl Reader<'_> {
    /// Takes the heads of a table; the answer is how many lines they are.
    pub(super) fn heads(&mut self, lines: &[ShadowLine]) -> usize {
        let Some((count, columns)) = heads(self.shadow, lines) else { return 0 };
        let heads = lines.iter().take(count).map(|line| Piece::Heads { range: line.range.clone(), block: line.block });
        self.pieces.extend(heads);
        self.columns = columns;
        count
    }

    /// Takes a line without a label that a head says to be a number or a salutation: "Señor Gobernador", last in its row.
    pub(super) fn cell(&mut self, line: &ShadowLine, next: Option<&ShadowLine>) -> bool {
        const FEWEST_DIGITS: usize = 6;
        let shadow = self.shadow;
        if self.columns.is_empty() || line.block == 0 {
            return false;
        }
        let text = shadow.slice(line.range.clone());
        let is_last = next.is_none_or(|next| next.block != line.block);
        let greets = office_words().salutations.at_start(text) > 0
            || [WordClass::SalutationOrName, WordClass::SalutationLead]
                .iter()
                .any(|class| words().class(*class).at_start(text) > 0);
        let plain = !text.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, ':' | '@'));
        if is_last && greets && plain && !line.starts_paragraph && self.columns.contains(&Column::Salutation) {
            self.pieces.push(Piece::unlabelled(Means::Salutation, line.range.clone()));
            return true;
        }
        let number = self.columns.iter().find_map(|column| match column {
            Column::Contacts(means @ (Means::Fax | Means::Phone)) => Some(*means),
            _ => None,
        });
        let Some(means) = number else { return false };
        let found = contacts::numbers(shadow, line.range.clone());
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        let bare = text.starts_with(['+', '(', '0']) && !text.contains(char::is_alphabetic);
        if !bare || digits < FEWEST_DIGITS || found.values.is_empty() || found.end < line.range.end {
            return false;
        }
        self.pieces.push(Piece::Value { means, label: line.range.start..line.range.start, values: found.values });
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;
    use crate::import::test_sheets::case_from_page;

    #[test]
    fn each_row_of_a_table_is_one_addressee() {
        let table = "<table><tr><th>Name and address</th><th>Fax, e-mail</th><th>Salutation</th></tr><tr><td>Lic. Ana Bee<br>Gobernadora<br>Calle 5<br>Col. El Prado<br>Oaxaca 68000<br>MEXICO</td><td>+52 951 555 0101<br>a@b.example.mx</td><td>Señora Gobernadora</td></tr><tr><td>Lic. Jo Dee<br>Procurador<br>Av. Juárez s/n<br>Col. La Luz<br>Oaxaca 68001<br>MEXICO</td><td></td><td>Señor Procurador</td></tr></table>";
        let page = format!(
            "<html><body><p>UA 1/03 Fear for safety</p><p>MEXICO Mo Fee (m)</p><p>APPEALS TO:</p>{table}<p>COPIES TO:</p><p>Comité<br>Calle 7<br>Oaxaca, MEXICO</p></body></html>"
        );
        let case = case_from_page(&page).value;
        let read: Vec<(usize, usize, &str)> =
            case.addressees.iter().map(|one| (one.lines.len(), one.fax.len(), one.salutation.as_str())).collect();
        assert_eq!(read, [(6, 1, "Señora Gobernadora"), (6, 0, "Señor Procurador"), (3, 0, "")]);
    }

    fn addressees(table: &str) -> Vec<usize> {
        let page = format!(
            "<html><body><p>UA 1/03 Fear for safety</p><p>KENYA Mo Fee (m)</p><p>He was taken away.</p><p>APPEALS TO:</p>{table}</body></html>"
        );
        case_from_page(&page).value.addressees.iter().map(|one| one.lines.len()).collect()
    }

    #[test]
    fn a_row_may_hold_a_second_addressee_and_lines_behind_a_number() {
        let head = "<tr><th>Name and address</th><th>Salutation</th></tr>";
        let two = "Minister<br>Ana Bee<br>Nairobi, Kenya<br>Fax: +254 20 555 0101<br>Salutation: Dear Minister<br><br>Commissioner of Police<br>Mo Fee<br>Kisii, Kenya";
        assert_eq!(addressees(&format!("<table>{head}<tr><td>{two}</td><td></td></tr></table>")), [3, 3]);
        let behind = "Minister<br>Ana Bee<br>Fax: +254 20 555 0101<br>PO Box 12<br>Nairobi, Kenya";
        assert_eq!(addressees(&format!("<table>{head}<tr><td>{behind}</td><td>Dear Minister</td></tr></table>")), [4]);
    }

    #[test]
    fn no_table_has_more_heads_than_are_looked_at() {
        let heads_of = |text: &str| {
            let extracted = Extracted::from_text(text);
            let shadow = Shadow::new(&extracted);
            heads(&shadow, &shadow.lines).map(|(count, _)| count)
        };
        assert_eq!(heads_of("Name\nAddress\nFax\nSalutation\nAna Bee"), Some(4));
        let lines = "Address\n".repeat(20);
        assert_eq!(heads_of(&format!("{lines}Fax\nAna Bee")), None);
    }
}
