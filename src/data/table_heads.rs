//! Heads of a table of addressees: "Name and address | Fax, e-mail | Salutation". They are no lines of an address; each row
//! below them is one addressee.

use crate::data::folding::folded;
use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;

/// What a head says of the cells below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Column {
    /// Lines of an address: "Name", "Title and address".
    Lines,
    /// Numbers or mail addresses, and of which kind the first is.
    Contacts(Means),
    Salutation,
    /// What is said of the addressee beside: "Remarks".
    Remarks,
}

/// What a head says, where it is one: nothing but labels and what joins them.
pub fn column(text: &str) -> Option<Column> {
    const MOST_WORDS: usize = 6;
    let text = folded(text);
    let parts = text.split([' ', ',', '/', '&', '+', ':', '(', ')']).filter(|word| !word.is_empty());
    let parts: Vec<&str> = parts.filter(|word| !words().class(WordClass::Conjunction).contains(word)).collect();
    let is_line = |word: &str| words().class(WordClass::AddressLabel).contains(word);
    let means = |word: &str| {
        let label = format!("{word}:");
        words().label_ending(&label, label.len()).filter(|marker| marker.phrase == label).map(|marker| marker.means)
    };
    let is_known =
        |word: &&str| is_line(word) || means(word).is_some() || words().class(WordClass::FormWord).contains(word);
    if words().class(WordClass::RemarksHeading).contains(&text) {
        return Some(Column::Remarks);
    }
    // "Begin with": a label of several words.
    let whole = format!("{}:", text.trim_end_matches(':'));
    if words()
        .label_ending(&whole, whole.len())
        .is_some_and(|marker| marker.phrase == whole && marker.means == Means::Salutation)
    {
        return Some(Column::Salutation);
    }
    if parts.len() > MOST_WORDS || !parts.iter().all(is_known) {
        return None;
    }
    // "E-mail address" is no line of an address.
    let first = parts.first()?;
    match means(first) {
        _ if is_line(first) => Some(Column::Lines),
        Some(Means::Salutation) => Some(Column::Salutation),
        means => means.map(Column::Contacts),
    }
}

/// What each cell of a row of heads says; none where the row is none.
pub fn of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Vec<Column>> {
    let columns: Vec<Column> = cells.filter(|cell| !cell.trim().is_empty()).map(column).collect::<Option<_>>()?;
    // Lines behind a number would be of the next addressee.
    let lines = columns.iter().take_while(|column| **column == Column::Lines).count();
    let rest = columns.get(lines..).filter(|rest| lines > 0 && !rest.is_empty())?;
    (!rest.contains(&Column::Lines)).then_some(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_addressees_are_labels_alone() {
        let check = |row: &str, expected: Option<&[Column]>| {
            assert_eq!(of(row.split('|')).as_deref(), expected, "{row}");
        };
        let fax = Column::Contacts(Means::Fax);
        check("Name and address | Fax, e-mail | Salutation", Some(&[Column::Lines, fax, Column::Salutation]));
        check("Address | Fax / e-mail", Some(&[Column::Lines, fax]));
        check("Name | Title | Email address", Some(&[Column::Lines, Column::Lines, Column::Contacts(Means::Email)]));
        let told = [Column::Lines, fax, Column::Salutation, Column::Remarks];
        check("Name and address | Fax, e-mail | Begin with | Remarks", Some(&told));
        check("Name | Gender", None);
        check("Name | Country", None);
        check("Minister of Justice | Fax", None);
        check("Fax | Salutation", None);
        check("Name | Fax | Address", None);
    }
}
