//! "Street address: …" below the whole postal address of the same addressee: where else they are reached is a note, and nobody else.

use std::ops::Range;

use crate::import::address_lines::bounds::{ends_address, opens_addressee};

use super::Group;

impl Group<'_> {
    /// Whether the label of an address stands below a whole one of an addressee, which names its country: the line behind it is
    /// noted with it.
    pub(super) fn begins_second_address(&mut self, label: &Range<usize>) -> bool {
        self.in_second_address = false;
        let is_whole = self.entries.last().is_some_and(|entry| {
            let label_of_line = self.shadow.starts_line(label.start) && !self.shadow.one_line;
            let named = entry.lines.last().is_some_and(|line| ends_address(self.shadow, line.clone()));
            label_of_line && named && !entry.has_values() && !entry.closed() && self.complete(entry)
        });
        if let Some(entry) = self.entries.last_mut().filter(|_| is_whole) {
            entry.notes.push(label.clone());
            self.in_second_address = true;
        }
        is_whole
    }

    /// Whether a line behind such a label is an address to its country: of more lines the next addressee may be one.
    pub(super) fn is_of_second_address(&mut self, range: Range<usize>) -> bool {
        let is_whole = std::mem::take(&mut self.in_second_address)
            && ends_address(self.shadow, range.clone())
            && !opens_addressee(self.shadow.slice(range.clone()));
        if let Some(entry) = self.entries.last_mut().filter(|_| is_whole) {
            entry.notes.push(range);
        }
        is_whole
    }
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check(second: &str, note: &str) {
        let sheet = format!(
            "UA 1/08\nKENYA Jo Dee (m)\nHe was taken.\n\nAPPEALS TO:\nMinister of Justice\nAna Bee\nPostal address:\nPO Box 12\nNairobi, Kenya\n{second}\nFax: +254 2 555 0101\nSalutation: Dear Minister\n\nPresident\nMo Fee\nState House\nNairobi, Kenya\nSalutation: Dear President\n"
        );
        let case = case_from_text(&sheet).value;
        let read: Vec<(usize, usize, &str)> =
            case.addressees.iter().map(|one| (one.lines.len(), one.fax.len(), one.note.as_str())).collect();
        assert_eq!(read, [(4, 1, note), (4, 0, "")], "{second}: {:?}", case.addressees);
    }

    #[test]
    fn a_street_beside_a_post_box_is_noted_and_nobody_else() {
        check("Street address: Harambee Avenue 5, Nairobi, Kenya", "Street address: Harambee Avenue 5, Nairobi, Kenya");
    }

    #[test]
    fn the_next_addressee_below_a_label_is_lost_in_no_note() {
        let case = case_from_text("UA 1/08\nKENYA Jo Dee (m)\nHe was taken.\n\nAPPEALS TO:\nMinister of Justice\nAna Bee\nPO Box 12\nNairobi, Kenya\nOffice address:\nMo Fee\nCommissioner of Police\nPolice Headquarters\nNairobi, Kenya\nFax: +254 2 555 0102\nSalutation: Dear Commissioner\n").value;
        let fax: Vec<usize> = case.addressees.iter().map(|one| one.fax.len()).collect();
        assert_eq!(fax, [0, 1], "{:?}", case.addressees);
    }
}
