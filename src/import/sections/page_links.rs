//! Links of a web page that stand between the parts of a copied sheet: "Back to top".

use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::extracted::{Extracted, Line, Places};
use crate::import::text::hits::Hit;
use crate::import::text::shadow::{Shadow, ShadowLine};
use crate::import::text::web_page::{is_share_bar, is_web_foot};

use super::heading::{date_follows, is_heading};
use super::leads_to_demands;

/// The lines with those links told apart from the text of the sheet; nothing where there are none.
///
/// Below the last of what a sheet asks for they begin the foot of its page, and are left as they are.
pub(in crate::import) fn lines_apart(extracted: &Extracted, shadow: &Shadow, hits: &[Hit]) -> Option<Vec<Line>> {
    if shadow.one_line {
        return None;
    }
    let mut links = links(shadow);
    let below = below_headings(shadow, hits);
    let asks = |hit: &&Hit| match hit.means {
        Means::Demands => leads_to_demands(shadow, hit),
        Means::Appeals => is_heading(shadow, hit),
        Means::AppealsBefore => date_follows(shadow, hit),
        Means::Salutation => true,
        _ => false,
    };
    let last = hits.iter().rev().find(asks).map_or(0, |hit| hit.range.start);
    links.retain(|line| line.range.start < last);
    links.extend(below);
    if links.is_empty() {
        return None;
    }
    let places = Places::of(extracted);
    let mut lines = extracted.lines.clone();
    for link in links {
        let place = places.at(shadow.source_range(link.range.clone()).start)?;
        lines.get_mut(place)?.running = true;
    }
    Some(lines)
}

/// The lines that are links by their words, and "Tweet", "Email" below one of them.
fn links<'a>(shadow: &'a Shadow) -> Vec<&'a ShadowLine> {
    let is = |line: &ShadowLine, class: WordClass| words().class(class).contains(shadow.slice(line.range.clone()));
    // "Download PDF (English, French)".
    let is_beside = |line: &ShadowLine| {
        let text = shadow.slice(line.range.clone());
        let link = text.strip_suffix(')').and_then(|text| text.split_once(" (")).map_or(text, |(link, _)| link);
        words().class(WordClass::PageLinkBeside).contains(link)
    };
    let mut is_behind = false;
    let is_link = |line: &&ShadowLine| {
        is_behind = is_share_bar(shadow.slice(line.range.clone()))
            || is(line, WordClass::PageLink)
            || is_behind && is_beside(line);
        is_behind
    };
    shadow.lines.iter().filter(is_link).collect()
}

/// The lines of a web page that stand right below a heading of the sheet: "COPIES TO:" / "Share".
fn below_headings<'a>(shadow: &'a Shadow, hits: &[Hit]) -> Vec<&'a ShadowLine> {
    let mut found = Vec::new();
    if !shadow.is_web {
        return found;
    }
    for hit in hits.iter().filter(|hit| heads(hit.means) && shadow.starts_line(hit.range.start)) {
        let place = shadow.lines.partition_point(|line| line.range.end < hit.range.end);
        let Some(line) = shadow.lines.get(place) else { continue };
        if line.range.end == hit.range.end || shadow.slice(line.range.clone()).ends_with(':') {
            let below = shadow.lines.get(place + 1..).unwrap_or_default();
            found.extend(below.iter().take_while(|line| is_web_foot(shadow.slice(line.range.clone()))));
        }
    }
    found
}

/// Whether what a marker heads stands below it.
fn heads(means: Means) -> bool {
    matches!(
        means,
        Means::Demands | Means::Appeals | Means::AppealsBefore | Means::Contacts | Means::Copies | Means::Background
    )
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

    #[test]
    fn a_bar_of_links_and_counts_is_no_title_and_no_fact() {
        let case = case_from_text("Kenya: Fisherman beaten by police\n\n4 October 2016, 12:00am\n\nTweet 118    Like 342    +1    Email this\n\nUA 12/16\n\nJo Dee was taken from his home.\n\nHe is ill.\n\nPlease write immediately:\n* Urging the authorities to release Jo Dee.\n\nMinister of Justice\nAna Bee\nNairobi, Kenya\nFax: +254 2 555 0101\nSalutation: Dear Minister\n").value;
        assert_eq!(case.title, "Fisherman beaten by police");
        let told = [std::slice::from_ref(&case.summary), &case.facts, &case.background].concat().join(" ");
        assert!(!told.contains("Tweet"), "{told}");
    }

    #[test]
    fn links_to_share_a_page_are_no_part_of_its_title() {
        let case = case_from_text("URGENT ACTION: FISHERMAN BEATEN (KENYA: UA 12/16)\n\nOctober 4, 2016\n\nSHARE ON FACEBOOK\nTWEET\nEMAIL\n\nJo Dee was taken from his home.\n\nPlease write immediately:\n* Urging the authorities to release Jo Dee.\n\nMinister of Justice\nAna Bee\nNairobi, Kenya\nFax: +254 2 555 0101\nSalutation: Dear Minister\n").value;
        assert_eq!(case.title, "FISHERMAN BEATEN");
        assert_eq!(case.addressees.len(), 1);
    }
}
