//! Addresses as forms: what each line of them is stands before it, "Name: Jo Dee", "Title: Minister", "Address: PO Box 1".

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::{Shadow, ShadowLine};

/// Where the label of a line of an address ends, behind its colon.
pub(in crate::import) fn label_end(shadow: &Shadow, line: Range<usize>) -> Option<usize> {
    let text = shadow.slice(line.clone());
    let (label, value) = text.split_once(':')?;
    let bare = label.trim_end().trim_end_matches(|letter: char| letter.is_ascii_digit()).trim_end();
    let is_label = words().class(WordClass::AddressLabel).contains(bare);
    (is_label && !value.trim().is_empty()).then_some(line.start + label.len() + 1)
}

/// The labels that a form filled in by hand kept, without colons: "Name Embassy of Togo Address 1 Mill Road 5 Address 2 …".
pub(in crate::import) fn slots(shadow: &Shadow, text: Range<usize>) -> Vec<Range<usize>> {
    let mut slots = numbered(shadow, text.clone());
    let mut words_of = shadow.slice(text.clone()).split(' ');
    let first = text.start..text.start + words_of.next().map_or(0, str::len);
    let is_known = |word: &str| words().class(WordClass::AddressLabel).contains(word);
    // "Name Name" is no label of a value.
    let named = is_known(shadow.slice(first.clone())) && !words_of.next().is_some_and(is_known);
    let below = || shadow.line_at(text.end + 1).filter(|line| line.range.start >= text.end && !shadow.one_line);
    let goes_on = |line: &ShadowLine| {
        numbered(shadow, line.range.clone()).first().is_some_and(|slot| slot.start == line.range.start)
    };
    let is_label = named && first.end < text.end && slots.first().is_none_or(|slot| slot.start > first.start);
    // "Name of Company Ltd" / "Address 1 Mill Road": one number may be the house's.
    if is_label && (slots.len() > 1 || below().is_some_and(goes_on)) {
        slots.insert(0, first);
    }
    slots
}

/// "Address 1", "Adresse 2" among the words of a text.
fn numbered(shadow: &Shadow, text: Range<usize>) -> Vec<Range<usize>> {
    let said = shadow.slice(text.clone());
    let blanks = said.match_indices(' ').map(|(at, _)| at);
    let starts = std::iter::once(0).chain(blanks.map(|at| at + 1));
    let slot = |at: usize| {
        let mut words_of = said.get(at..)?.splitn(3, ' ');
        let (label, number) = (words_of.next()?, words_of.next()?);
        let is_slot = words().class(WordClass::Addresses).contains(label) && matches!(number, "1" | "2" | "3" | "4");
        is_slot.then_some(text.start + at..text.start + at + label.len() + 1 + number.len())
    };
    starts.filter_map(slot).collect()
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
    fn labels_that_a_filled_in_form_kept_are_no_words_of_its_address() {
        for form in [
            "Name Embassy of Togo Address 1 Mill Road 52 Address 2 1030 Brussels Address 3 Belgium Fax +32 2 555 01 01 Salutation Excellency",
            "Name Embassy of Togo\nAddress 1 Mill Road 52\nAddress 2 1030 Brussels\nAddress 3 Belgium\nFax +32 2 555 01 01\nSalutation Excellency",
            "Embassy of Togo\nMill Road 52\n1030 Brussels\nBelgium\nFax: +32 2 555 01 01",
        ] {
            let case = case_from_text(&format!("UA 1/14 Togo 14 March 2014\n\nJo Dee is held.\n\nPlease write immediately:\n- urging them to free him;\n- asking for a doctor.\n\nPLEASE SEND APPEALS BEFORE 25 APRIL 2014 TO:\nPresident\nAna Bee\nBP 74\nLomé, Togo\nSalutation: Excellency\n\nAlso send copies to diplomatic representatives accredited to your country. Please insert local diplomatic addresses below:\n{form}\nPlease check with your section office if sending appeals after the above date.\n\nName: Jo Dee\n")).value;
            let lines: Vec<&[String]> = case.missions.iter().map(|one| one.lines.as_slice()).collect();
            assert_eq!(lines, [["Embassy of Togo", "Mill Road 52", "1030 Brussels", "Belgium"]], "{form}");
            assert_eq!((case.addressees.len(), case.missions[0].fax.as_str()), (1, "+32 2 555 01 01"));
        }
    }

    #[test]
    fn people_at_risk_below_the_addresses_stay_so() {
        let case = case_from_text("UA 3/98   Fear of torture\n\nJo Dee was taken away in May.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister\n\nName: Jo Dee\nGender m/f: m\nIssues: torture\n").value;
        assert_eq!(case.people.first().map(|person| person.name.as_str()), Some("Jo Dee"));
        assert_eq!(case.addressees.len(), 1);
    }
}
