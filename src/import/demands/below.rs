//! Demands that stand below another part of the sheet: what a page or a box between them parted from their list.

use std::ops::Range;

use crate::import::address_lines::bounds::opens_addressee;
use crate::import::text::bullets::{asks, bullet_at};
use crate::import::text::draft::Draft;
use crate::import::text::shadow::Shadow;
use crate::import::to_writer::{has_you, is_order_to_write};

use super::broken;
use super::enter;
use super::items::Item;

/// Reads the demands that a stretch begins with, below "PLEASE SEND APPEALS BEFORE 14 APRIL 2012 TO:"; the answer is where the
/// text goes on.
///
/// Only a bullet together with a word that asks for something tells: an address has neither.
pub(in crate::import) fn read_below(draft: &mut Draft, stretch: Range<usize>) -> usize {
    let shadow = draft.shadow;
    let first = draft.case.demands.len();
    let mut end = stretch.start;
    let mut group = None;
    // The full stop of the sentence above.
    let mut at = shadow.trimmed_of(stretch.clone(), &['.', ':']).start;
    while let Some(item) = listed_demand(shadow, at..stretch.end) {
        end = item.text.end;
        at = end;
        enter(draft, item, &mut group);
    }
    if end > stretch.start {
        let words = broken::words(shadow, stretch.start..end);
        broken::close(draft, first, &words);
    }
    end
}

/// A demand fills no more lines.
const MOST_LINES: usize = 6;

/// The demand with its bullet that a stretch begins with, to the line that closes it; what speaks to the writer is none.
fn listed_demand(shadow: &Shadow, stretch: Range<usize>) -> Option<Item> {
    let stretch = shadow.trimmed(stretch);
    if shadow.one_line || stretch.is_empty() || !shadow.starts_line(stretch.start) {
        return None;
    }
    let (length, _) = bullet_at(shadow, stretch.start, true)?;
    let text = shadow.trimmed(stretch.start + length..stretch.end);
    if !asks(shadow.slice(text.clone())) {
        return None;
    }
    let mut end = text.start;
    let mut is_closed = false;
    for line in shadow.lines_in(text.clone()).take(MOST_LINES + 1) {
        let opens = line.starts_paragraph || bullet_at(shadow, line.range.start, true).is_some();
        is_closed = end > text.start && opens;
        if is_closed || end > text.start && opens_addressee(shadow.slice(line.range.clone())) {
            break;
        }
        end = line.range.end;
        is_closed = shadow.slice(text.start..end).ends_with(['.', ';']);
        if is_closed {
            break;
        }
    }
    is_closed |= end == text.end;
    let said = shadow.slice(text.start..end);
    (is_closed && !has_you(said) && !said.split(' ').any(is_order_to_write))
        .then(|| Item::new(stretch.start..stretch.start + length, text.start..end))
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check(below: &str, last: &str) {
        let head =
            "UA 30/12\nKENYA Jo Dee (m)\nJo Dee was taken away.\n\nRECOMMENDED ACTION: Please send appeals in English:";
        let case = case_from_text(&format!("{head}\n- urging them to free Jo Dee;\n{below}")).value;
        assert_eq!(case.demands, ["urging them to free Jo Dee", last], "{below:?}");
        let lines: Vec<&str> = case.addressees.iter().flat_map(|one| &one.lines).map(String::as_str).collect();
        assert_eq!(lines, ["Minister of Justice", "Ana Bee", "PO Box 12", "Nairobi, Kenya"], "{below:?}");
        assert!(case.unused.is_empty(), "{:?}", case.unused);
    }

    #[test]
    fn a_demand_below_the_line_of_the_deadline_is_one() {
        let address = "Minister of Justice\nAna Bee\nPO Box 12\nNairobi, Kenya";
        let last = "asking for an inquiry into what was done to him";
        let item = "- asking for an inquiry into\nwhat was done to him";
        check(&format!("PLEASE SEND APPEALS BEFORE 14 APRIL 2012 TO:\n{item}\n\n{address}"), last);
        check(&format!("PLEASE SEND APPEALS BEFORE 14 APRIL 2012 TO:\n{item};\n{address}"), last);
        check(&format!("PLEASE SEND APPEALS BEFORE 14 APRIL 2012.\n{item}\n\nAPPEALS TO:\n{address}"), last);
        check(&format!("APPEALS TO:\n{address}\n\nPLEASE SEND APPEALS BEFORE 14 APRIL 2012.\n{item}"), last);
        check(
            &format!(
                "APPEALS TO:\n{address}\n\nPLEASE SEND APPEALS IMMEDIATELY. Check with the International Secretariat, or your section office, if sending appeals after 13 April 2012.\n{item}"
            ),
            last,
        );
    }

    #[test]
    fn an_address_below_what_asks_is_no_demand() {
        let head = "UA 30/12\nKENYA Jo Dee (m)\nJo Dee was taken away.\n\nRECOMMENDED ACTION: Please send appeals in English:\n- urging them to free Jo Dee;\nPLEASE SEND APPEALS BEFORE 14 APRIL 2012 TO:\n";
        let address = "Minister of Justice\nAna Bee\nPO Box 12\nNairobi, Kenya\nFax: +254 20 555 0101";
        for (item, demands) in [
            ("- asking for an inquiry into what was done", 1),
            ("- asking your section for help.", 1),
            ("- asking for copies, write to Human Rights House.", 1),
            ("- asking for an inquiry.", 2),
        ] {
            let case = case_from_text(&format!("{head}{item}\n{address}\n")).value;
            assert_eq!(case.demands.len(), demands, "{item}: {:?}", case.demands);
            let has_box = case.addressees.iter().any(|one| one.lines.iter().any(|line| line == "PO Box 12"));
            assert!(has_box, "{item}: {:?}", case.addressees);
        }
    }
}
