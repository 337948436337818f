//! Addresses as forms: what each line of them is stands before it, "Name: Jo Dee", "Title: Minister", "Address: PO Box 1".

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::Shadow;

/// Where the label of a line of an address ends, behind its colon.
pub(in crate::import) fn label_end(shadow: &Shadow, line: Range<usize>) -> Option<usize> {
    let text = shadow.slice(line.clone());
    let (label, value) = text.split_once(':')?;
    let bare = label.trim_end().trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end();
    let is_label = words().class(WordClass::AddressLabel).contains(bare);
    (is_label && !value.trim().is_empty()).then_some(line.start + label.len() + 1)
}

/// Whether a label that begins a line is of an address and not of one of whom the sheet is about: one of where somebody is
/// follows in the next lines, which have such labels all.
pub(in crate::import) fn is_of_address(shadow: &Shadow, at: usize) -> bool {
    const MOST_LINES: usize = 4;
    let first = shadow.lines.partition_point(|line| line.range.start < at);
    let own = shadow.lines.get(first).is_some_and(|line| line.range.start == at);
    let lines = shadow.lines.get(first..).unwrap_or_default().iter().take(MOST_LINES);
    let mut labelled =
        lines.map(|line| line.range.clone()).take_while(|line| label_end(shadow, line.clone()).is_some());
    own && !shadow.one_line && labelled.any(|line| says_where(shadow.slice(line)))
}

/// Whether a line's label is "Address", and not "Name" or "Title".
fn says_where(text: &str) -> bool {
    let label = text.split(':').next().unwrap_or_default();
    label.split(' ').any(|word| words().class(WordClass::Addresses).contains(word))
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn who_is_written_to_behind_labels_is_nobody_at_risk() {
        let case = case_from_text("UA 3/98   Fear of torture\n\nKENYA   Jo Dee (m), teacher\n\nJo Dee was taken away in May.\n\nRECOMMENDED ACTION: Please send letters:\n- asking where he is.\n\nAPPEALS TO:\n\nName: Ana Bee\nTitle: President\nAddress: State House\nPO Box 30\nNairobi, Kenya\nSalutation: Your Excellency\n\nTitle: Minister of Health\nName: Mo Fee\nAddress: PO Box 40\nNairobi, Kenya\nSalutation: Dear Minister\n\nBACKGROUND INFORMATION\nThere were others.\n\nName: Jo Dee\nGender m/f: m\n").value;
        let names: Vec<&str> = case.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["Jo Dee"]);
        let lines: Vec<&[String]> = case.addressees.iter().map(|one| one.lines.as_slice()).collect();
        let expected: [&[&str]; 2] = [
            &["Ana Bee", "President", "State House", "PO Box 30", "Nairobi, Kenya"],
            &["Minister of Health", "Mo Fee", "PO Box 40", "Nairobi, Kenya"],
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn people_at_risk_below_the_addresses_stay_so() {
        let case = case_from_text("UA 3/98   Fear of torture\n\nJo Dee was taken away in May.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister\n\nName: Jo Dee\nGender m/f: m\nIssues: torture\n").value;
        assert_eq!(case.people.first().map(|person| person.name.as_str()), Some("Jo Dee"));
        assert_eq!(case.addressees.len(), 1);
    }
}
