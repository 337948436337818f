//! An address as a form: a table with what each line of it is in the first column, and the line in the second.

use super::{Piece, is_blank, is_contact, single_line};
use crate::data::folding::folded;
use crate::data::markers::words;
use crate::data::word_classes::WordClass;

/// A form has so many rows at least.
const FEWEST_ROWS: usize = 3;

/// Whether each row is a label of a line of an address and that line, or a contact.
pub(super) fn is_form(rows: &[Vec<Vec<Piece>>]) -> bool {
    let filled = || rows.iter().filter(|row| !row.iter().all(|cell| is_blank(cell)));
    let labels =
        || filled().filter(|row| row.len() == 2).filter_map(|row| row.first()).filter_map(|cell| single_line(cell));
    let lines = labels().filter(|label| is_label_of_line(label)).count();
    let contacts = labels().filter(|label| is_contact(label)).count();
    lines >= FEWEST_ROWS && lines + contacts == filled().count()
}

/// The pieces of such a row: the label of a line is no part of the address.
pub(super) fn row(cells: &[Vec<Piece>]) -> Vec<Piece> {
    let [label, value] = cells else { return Vec::new() };
    match (single_line(label), single_line(value)) {
        (Some(text), _) if is_label_of_line(text) => {
            let running = Piece::Running(label.clone());
            std::iter::once(running).chain(value.iter().map(within)).collect()
        }
        (Some(text), Some(value)) => {
            // The line between the cells says what a colon says elsewhere.
            let colon = if text.ends_with(':') { "" } else { ":" };
            vec![Piece::Line { text: format!("{text}{colon}\t{value}"), starts_paragraph: false }]
        }
        _ => label.iter().chain(value).map(within).collect(),
    }
}

/// A line of the one address that the table is.
pub(super) fn within(piece: &Piece) -> Piece {
    match piece {
        Piece::Line { text, .. } => Piece::Line { text: text.clone(), starts_paragraph: false },
        other => other.clone(),
    }
}

/// "Name", "Address 2:".
fn is_label_of_line(text: &str) -> bool {
    let text = folded(text);
    let bare = text.trim_end_matches([':', ' ']);
    let bare = bare.trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end();
    words().class(WordClass::AddressLabel).contains(bare)
}

#[cfg(test)]
mod tests {
    use super::super::write;
    use super::*;
    use crate::import::SheetKind;

    #[test]
    fn an_address_in_a_form_is_its_second_column() {
        let cell = |text: &str| vec![Piece::Line { text: text.to_owned(), starts_paragraph: true }];
        let table = |rows: &[(&str, &str)]| {
            Piece::Table(rows.iter().map(|(label, line)| vec![cell(label), cell(line)]).collect())
        };
        let form =
            table(&[("Office", "Minister"), ("Name", "A. Person"), ("Address 1:", "12 Road"), ("Fax", "+20 2 1")]);
        let extracted = write(SheetKind::Html, &[form]).value;
        let lines: Vec<(&str, bool)> =
            extracted.lines.iter().map(|line| (extracted.text(line), line.running)).collect();
        assert_eq!(
            lines,
            [
                ("Office", true),
                ("Minister", false),
                ("Name", true),
                ("A. Person", false),
                ("Address 1:", true),
                ("12 Road", false),
                ("Fax:\t+20 2 1", false),
            ]
        );
        let rows = |table: &Piece| match table {
            Piece::Table(rows) => rows.clone(),
            _ => Vec::new(),
        };
        let other = table(&[("Name", "Gender"), ("A. Person", "m"), ("B. Person", "f"), ("Country", "Egypt")]);
        assert!(!is_form(&rows(&other)));
    }
}
