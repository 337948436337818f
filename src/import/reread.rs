use crate::model::Addressee;

use super::case_from_text;

/// Lines that a person put together, read as an address: office, name and country, where they are sure.
///
/// The lines are as they are given; what the reader would cut apart or leave out is the person's to say.
pub fn addressee_of_lines(lines: &[String]) -> Addressee {
    // The very reader of sheets reads them, under the plainest heading.
    let sheet = format!("APPEALS TO:\n{}\n", lines.join("\n"));
    let read = case_from_text(&sheet).value.addressees;
    let whole = match read.as_slice() {
        [one] => Some(one.clone()),
        _ => None,
    };
    // Of several, what the first says of its office and name, and the last of its country.
    let office = read.first().cloned().unwrap_or_default();
    let country = read.last().map(|last| last.country.clone()).unwrap_or_default();
    let found = whole.unwrap_or(Addressee { country, ..office });
    Addressee {
        lines: lines.to_vec(),
        office: found.office,
        name: found.name,
        address_as: found.address_as,
        country: found.country,
        ..Addressee::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_as_the_reader_of_sheets_reads_them() {
        let lines = ["Minister of Justice", "Mr Adel Rashwan", "1 Long Street", "Cairo", "Egypt"].map(str::to_owned);
        let read = addressee_of_lines(&lines);
        assert_eq!(
            (read.office.as_str(), read.name.as_str(), read.address_as.as_str(), read.country.as_str()),
            ("Minister of Justice", "Adel Rashwan", "Mr", "Egypt")
        );
        assert_eq!(addressee_of_lines(&[]), Addressee::default());
    }
}
