//! Addresses that stand behind what ended their section: remarks on the postage, a call to write by hand. Nobody who has a
//! salutation and a way to be reached is left unread.

use std::ops::Range;

use crate::data::markers::Means;
use crate::import::address_lines::bounds::ends_address;
use crate::import::addressees;
use crate::import::sections::{Kind, Section};
use crate::import::text::draft::Draft;
use crate::import::text::shadow::ShadowLine;

/// Reads the addressees in what belongs to nothing yet, as those of the addresses' heading above; the answer is what is left.
pub(super) fn read(draft: &mut Draft, rest: Range<usize>, above: Kind) -> Range<usize> {
    let Some(start) = start(draft, &rest) else { return rest };
    let kind = if above == Kind::Copies { Kind::Copies } else { Kind::Appeals };
    let section = Section { kind, heading: start..start, body: start..rest.end };
    addressees::read(draft, &section, start..rest.end);
    rest.start..start
}

/// Where the first of them begins: below the last sentence before a label of theirs. None: they have no salutation behind its
/// label, no way to be reached or no country.
fn start(draft: &Draft, rest: &Range<usize>) -> Option<usize> {
    const MOST_LINES: usize = 12;
    let shadow = draft.shadow;
    if shadow.one_line {
        return None;
    }
    let hits = draft.hits_in(rest.clone());
    let is_label =
        |means: Means| hits.iter().any(|hit| hit.means == means && shadow.slice(hit.range.clone()).ends_with(':'));
    let reaches = [Means::Fax, Means::Email, Means::Phone].into_iter().any(is_label);
    let lines: Vec<ShadowLine> = shadow.lines_in(rest.clone()).collect();
    let in_country = lines.iter().any(|line| ends_address(shadow, line.range.clone()));
    if !is_label(Means::Salutation) || !reaches || !in_country {
        return None;
    }
    let labels = [Means::Fax, Means::Email, Means::Phone, Means::Salutation, Means::Web];
    let first = hits.iter().find(|hit| labels.contains(&hit.means))?.range.start;
    let above = lines.iter().filter(|line| line.range.end <= first);
    let is_sentence = |line: &&ShadowLine| shadow.slice(line.range.clone()).ends_with(['.', '!', ':']);
    let block: Vec<&ShadowLine> = above.rev().take_while(|line| !is_sentence(line)).take(MOST_LINES).collect();
    block.last().map(|line| line.range.start).filter(|_| block.len() > 1)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::model::Role;

    const SHEET: &str = "UA 1/09 Fear of torture\n\nKENYA Jo Dee (m)\n\nJo Dee was taken away.\n\nRECOMMENDED ACTION: Please send appeals in English:\n- asking for an inquiry.\n\nAPPEALS TO:\n";

    #[test]
    fn a_remark_on_the_postage_loses_no_addressee() {
        let addresses = "Ana Bee\nMinister of Justice\nPO Box 1\nNairobi, Kenya\nFax: +254 20 555 0101\nSalutation: Dear Minister\n\nMo Fee\nChief of Police\nPO Box 2\nNairobi, Kenya\nFax: +254 20 555 0102\nSalutation: Dear Chief\n\nCOPIES TO:\nDaily Nation\nPO Box 3\nNairobi, Kenya\n";
        let case = case_from_text(&format!(
            "{SHEET}Please be patient, as lines are often down.\nPostage to Kenya: 90 pence.\n{addresses}"
        ))
        .value;
        let read: Vec<(Role, usize)> = case.addressees.iter().map(|one| (one.role, one.lines.len())).collect();
        assert_eq!(read, [(Role::Appeal, 4), (Role::Appeal, 4), (Role::Copy, 3)]);
    }

    #[test]
    fn a_way_to_reach_the_office_is_no_addressee() {
        let behind = "Minister of Justice\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister\n\nPostage to Kenya: 90 pence.\nQuestions? Call us.\nFax: 020 7555 0103\n";
        let case = case_from_text(&format!("{SHEET}{behind}")).value;
        assert_eq!(case.addressees.len(), 1);
    }
}
