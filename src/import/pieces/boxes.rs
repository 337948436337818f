//! Boxes beside the addresses that speak to the writer: "POSTAGE", "HOW YOU CAN HELP".

use std::ops::Range;

use crate::data::markers::Means;
use crate::data::offices::office_words;
use crate::import::address_lines::bounds::opens_addressee;
use crate::import::address_lines::whole_lines::is_own_office;
use crate::import::text::draft::Draft;
use crate::import::text::hits::in_capitals;
use crate::import::text::places;
use crate::import::text::shadow::ShadowLine;
use crate::import::to_writer::order_to_write;

/// The blocks of a section that are no addresses: a heading in capitals or the organisation's own office, what the writer
/// is to do, and nobody who is written to: no name, no place and, but for the own office, no contact.
pub(super) fn beside(draft: &Draft, body: Range<usize>) -> Vec<u32> {
    let mut lines: Vec<ShadowLine> = draft.shadow.lines_in(body).filter(|line| line.block != 0).collect();
    lines.sort_by_key(|line| line.block);
    let blocks = lines.chunk_by(|one, other| one.block == other.block);
    let (boxes, others): (Vec<_>, Vec<_>) = blocks.partition(|block| is_box(draft, block));
    // Where nothing stands beside them they are what the section has.
    if draft.shadow.one_line || others.is_empty() {
        return Vec::new();
    }
    boxes.into_iter().filter_map(|block| block.first()).map(|line| line.block).collect()
}

fn is_box(draft: &Draft, block: &[ShadowLine]) -> bool {
    const FEWEST_LINES: usize = 2;
    const FEWEST_WORDS: usize = 4;
    let shadow = draft.shadow;
    let Some(first) = block.first().filter(|_| block.len() >= FEWEST_LINES) else { return false };
    let text = |line: &ShadowLine| shadow.slice(line.range.clone());
    let heads =
        in_capitals(shadow, first.range.clone()) && !text(first).contains(|letter: char| letter.is_ascii_digit());
    let orders = |line: &ShadowLine| {
        order_to_write(text(line)) > 0
            && text(line).split(' ').count() >= FEWEST_WORDS
            && text(line).trim_end_matches(|letter: char| letter.is_ascii_digit()).contains(['.', '!'])
    };
    let is_of_addressee = |line: &ShadowLine| {
        let hits = draft.hits_in(line.range.clone());
        opens_addressee(text(line))
            || hits.iter().any(|hit| matches!(hit.means, Means::Salutation | Means::Copies | Means::Appeals))
            || places::at_end(shadow, line.range.clone()).is_some() && !is_own_office(text(line))
    };
    let is_own = block.iter().any(|line| is_own_office(text(line)));
    (is_own || heads && !block.iter().any(|line| tells_where(draft, line)))
        && block.iter().any(orders)
        && !block.iter().any(is_of_addressee)
}

/// Whether a line says who somebody is or where: "ANA BEE", "MINISTRY OF JUSTICE", "PO Box 12", "Nairobi", "Fax: …".
fn tells_where(draft: &Draft, line: &ShadowLine) -> bool {
    const FEWEST_DIGITS: usize = 6;
    let text = draft.shadow.slice(line.range.clone());
    let lists = office_words();
    let is_contact = |means| matches!(means, Means::Fax | Means::Phone | Means::Email | Means::Web | Means::Address);
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let street = digits > 0 && lists.streets.occur_in(text);
    let person = lists.given_names.at_start(text) > 0 && text.split(' ').count() > 1;
    let town = text.split([',', ' ']).next().is_some_and(|town| lists.towns.contains(town));
    draft.hits_in(line.range.clone()).iter().any(|hit| is_contact(hit.means))
        || digits >= FEWEST_DIGITS
        || text.contains('@')
        || street
        || person
        || town
        || lists.post_boxes.occur_in(text)
        || lists.institutions.at_start(text) > 0
}

#[cfg(test)]
mod tests {
    use crate::import::{Extracted, Line, SheetKind, sheet};

    /// A sheet whose addresses have a block of their own, and a box another.
    fn addressees(beside: &[&str]) -> Vec<usize> {
        let blocks: [(u32, &[&str]); 4] = [
            (0, &["UA 1/09 Fear of torture", "KENYA Jo Dee (m)", "He was taken away.", "APPEALS TO:"]),
            (1, beside),
            (2, &["Ana Bee", "Minister of Justice", "PO Box 1", "Nairobi, Kenya", "Salutation: Dear Minister"]),
            (0, &["Please check with your section office if sending appeals after 1 May 2009."]),
        ];
        let mut extracted = Extracted { kind: SheetKind::Pdf, source: String::new(), lines: Vec::new(), heading: None };
        for (block, lines) in blocks {
            for (place, line) in lines.iter().enumerate() {
                let start = extracted.source.len();
                extracted.source.push_str(line);
                let range = start..extracted.source.len();
                extracted.source.push('\n');
                extracted.lines.push(Line { range, page: 0, block, starts_paragraph: place == 0, running: false });
            }
        }
        sheet(&extracted).value.addressees.iter().map(|one| one.lines.len()).collect()
    }

    #[test]
    fn a_box_that_speaks_to_the_writer_is_nobody() {
        assert_eq!(addressees(&["POSTAGE", "Letters to Kenya: 87p.", "Please send us copies of replies."]), [4]);
        assert_eq!(
            addressees(&[
                "HOW YOU CAN HELP",
                "Amnesty International USA",
                "600 Long Ave SE",
                "Write polite letters. Be brief."
            ]),
            [4]
        );
        for copy in [
            ["KENYA LAWYERS TRUST", "PO Box 12", "Nairobi", "Please send a copy of your letter."],
            ["ANA BEE", "Lantern Trust", "PO Box 12", "Please ask for fax tone."],
            ["LANTERN TRUST", "Fax (keep trying): 555 0101", "Hill", "Please send by fax only."],
        ] {
            assert_eq!(addressees(&copy).len(), 2, "{copy:?}");
        }
        let other = ["PRESIDENT MO FEE", "State House", "Nairobi, Kenya", "Please keep trying to send it."];
        assert_eq!(addressees(&other).len(), 2);
    }
}
