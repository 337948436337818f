//! Links of a web page that stand between the parts of a copied sheet: "Back to top".

use crate::data::markers::Means;
use crate::import::extracted::{Extracted, Line};
use crate::import::text::hits::Hit;
use crate::import::text::shadow::Shadow;

/// The lines with those links told apart from the text of the sheet; nothing where there are none.
///
/// Below the last of what a sheet asks for they begin the foot of its page, and are left as they are.
pub(in crate::import) fn lines_apart(extracted: &Extracted, shadow: &Shadow, hits: &[Hit]) -> Option<Vec<Line>> {
    let asks =
        |hit: &Hit| matches!(hit.means, Means::Demands | Means::Appeals | Means::AppealsBefore | Means::Salutation);
    let last = hits.iter().rposition(asks)?;
    let is_link =
        |hit: &&Hit| hit.means == Means::Tail && shadow.starts_line(hit.range.start) && shadow.ends_line(hit.range.end);
    let links: Vec<usize> =
        hits.iter().take(last).filter(is_link).map(|hit| shadow.source_range(hit.range.clone()).start).collect();
    if shadow.one_line || links.is_empty() {
        return None;
    }
    let is_apart = |line: &Line| line.running || links.iter().any(|link| line.range.contains(link));
    Some(extracted.lines.iter().map(|line| Line { running: is_apart(line), ..line.clone() }).collect())
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn a_link_between_the_parts_of_a_sheet_ends_nothing() {
        let case = case_from_text(
            "UA 1/01   Fear of torture   9 March 2001\n\nKENYA   Jo Dee (m)\n\nJo Dee was taken from his home on 6 March. He is ill.\n\nBack to top\n\nRECOMMENDED ACTION: Please send appeals to arrive as quickly as possible:\n- urging the authorities to say where he is;\n- asking that he be let free.\n\nBack to top\n\nAPPEALS TO:\nMinister\nAna Bee\nPO Box 12\nNairobi, Kenya\nFax: +254 2 555 0101\n\nBack to top\nOur work\n",
        )
        .value;
        assert_eq!(case.demands, ["urging the authorities to say where he is", "asking that he be let free."]);
        assert_eq!(case.facts, ["Jo Dee was taken from his home on 6 March. He is ill."]);
        assert_eq!(case.addressees.len(), 1);
        assert_eq!(case.addressees[0].lines.len(), 4);
    }
}
