//! An address that goes on at the head of the next column: text that flows from column to column breaks anywhere.

use super::text_line::TextLine;
use super::wrap_words::is_last_word;
use crate::data::countries;
use crate::data::folding::folded;
use crate::data::offices::office_words;
use crate::import::extract::flow::{is_contact, is_label};

/// Whether the first lines of a column are the end of the address at the foot of the column before it.
///
/// An address has its end where it has a place or a contact; none begins with a street, a postcode, a town or a country.
pub(super) fn goes_on(before: &[TextLine], after: &[TextLine]) -> bool {
    // An address begins below a gap, or below the last line of the one before.
    let gap = before.iter().rposition(|line| line.starts_paragraph).unwrap_or(0);
    let end = before.windows(2).rposition(|pair| match pair {
        [above, below] => is_contact(&above.text) && !is_contact(&below.text),
        _ => false,
    });
    let begin = gap.max(end.map_or(0, |end| end + 1));
    let address = before.get(begin..).unwrap_or_default();
    let heading = address.iter().rposition(|line| is_label(&line.text)).map_or(0, |heading| heading + 1);
    let address = address.get(heading..).unwrap_or_default();
    let (Some(last), Some(first)) = (address.last(), after.first()) else { return false };
    if is_label(&first.text) {
        return false;
    }
    // No address begins with a fax number or a salutation; where the one before has a line of that kind, nobody knows.
    if is_contact(&first.text) {
        let kind = |line: &TextLine| folded(&line.text).split([':', ' ']).next().map(str::to_owned);
        return !address.iter().any(|line| is_contact(&line.text) && kind(line) == kind(first));
    }
    // "Colombo 1" and "Sri Lanka": no address begins with a country.
    let is_country = |line: &TextLine| countries::find(line.text.trim()).is_some();
    let has_its_end = ends_with_place(&last.text) && (is_country(last) || !is_country(first));
    let is_open = !address.iter().any(|line| is_contact(&line.text)) && !has_its_end;
    is_open && (address.len() >= 2 && is_end(&first.text) || has_no_place(address))
}

/// Whether lines are an office and perhaps a name, and nothing of where they are.
fn has_no_place(address: &[TextLine]) -> bool {
    let words = office_words();
    let is_place = |line: &TextLine| {
        let text = folded(&line.text);
        let has_number = text.contains(|letter: char| letter.is_ascii_digit());
        has_number || words.streets.occur_in(&text) || words.institutions.at_start(&text) > 0
    };
    let begins = address.first().is_some_and(|line| words.offices.at_start(&folded(&line.text)) > 0);
    begins && address.len() <= 3 && !address.iter().any(is_place)
}

/// Whether the last of a line is a town or a country.
pub(super) fn ends_with_place(line: &str) -> bool {
    let last = line.rsplit([',', '\t']).next().unwrap_or_default().trim();
    countries::find(last).is_some() || office_words().towns.contains(&folded(last))
}

/// Whether a line is of those that end an address.
pub(super) fn is_end(line: &str) -> bool {
    let text = folded(line);
    let words = office_words();
    let ends = [&words.streets, &words.post_boxes, &words.towns].iter().any(|phrases| phrases.at_start(&text) > 0);
    let begins =
        [&words.offices, &words.honorifics, &words.institutions].iter().any(|phrases| phrases.at_start(&text) > 0);
    let has_postcode = text.split(|letter: char| !letter.is_ascii_digit()).any(|number| number.len() >= 4);
    // A house has its number, and nobody who is written to.
    let is_house = text.starts_with(|letter: char| letter.is_ascii_digit());
    ends || is_house || is_last_word(line) || ends_with_place(line) || !begins && has_postcode
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(texts: &[&str]) -> Vec<TextLine> {
        let line = |(row, text): (usize, &&str)| TextLine::of_test(text, row == 0);
        texts.iter().enumerate().map(|(row, text)| line((row, text))).collect()
    }

    #[test]
    fn an_address_without_its_end_goes_on_in_the_next_column() {
        let check = |before: &[&str], after: &[&str], expected: bool| {
            assert_eq!(goes_on(&lines(before), &lines(after)), expected, "{before:?} {after:?}");
        };
        check(
            &["Governor A. Person", "Office of the Governor", "P.O. Box 12"],
            &["Riverton, Texas 78711", "USA"],
            true,
        );
        check(&["Minister of the Interior", "General B. Person"], &["Ministry of the Interior", "12 Road"], true);
        check(&["Governor A. Person", "12 Road", "Kenya"], &["Nairobi 00100"], false);
        check(&["Governor A. Person", "12 Road", "Fax: 1"], &["Nairobi 00100"], false);
        check(&["Governor A. Person", "12 Road", "Fax: 1"], &["Salutation: Dear Governor"], true);
        check(&["Governor A. Person", "12 Road", "Fax: 1"], &["Fax: 2"], false);
        check(&["Minister", "A. Person", "Ministry of Justice"], &["16 Rue de l’Atlas", "Tunis"], true);
        check(&["President", "Secretariat", "Colombo 1"], &["Sri Lanka"], true);
        check(&["Minister", "12 Road"], &["And copies to:"], false);
        check(&["And copies to:", "Chief Commissioner of the"], &["Human Rights Commission"], true);
        check(&["Governor A. Person", "12 Road"], &["Minister B. Person", "12 Road"], false);
    }
}
