//! What a web page goes on with behind the sheet that it shows: other documents, buttons to share with, comments.

use crate::data::countries;
use crate::data::markers::{Means, words};
use crate::import::address_lines::bounds::opens_addressee;
use crate::import::text::bullets::{bullet_at, is_asked};
use crate::import::text::hits::Hit;
use crate::import::text::shadow::{Shadow, ShadowLine};
use crate::import::text::web_page::{is_beside, is_lone_word, is_web_foot};

/// Adds the end of the sheet where its page goes on: at the first such line behind all that is of the sheet, where no
/// addressee begins below.
pub(in crate::import) fn complete(shadow: &Shadow, hits: &mut Vec<Hit>) {
    if shadow.one_line {
        return;
    }
    let of_sheet = |hit: &&Hit| is_of_sheet(hit) && !is_in_form(shadow, hit);
    let Some(last) = hits.iter().rev().find(of_sheet).map(|hit| hit.range.end) else { return };
    let below = shadow.lines.partition_point(|line| line.range.start < last);
    let lines = shadow.lines.get(below..).unwrap_or_default();
    let text = |place: usize| lines.get(place).map_or("", |line| shadow.slice(line.range.clone()));
    // "Tags" below "Editor" is a paper.
    let begins = |place: usize| lines.get(place).is_some_and(|line| line.starts_paragraph);
    let is_foot = |place: &usize| {
        let said = text(*place);
        begins(*place) && is_web_foot(said) && (!is_lone_word(said) || is_beside(text(*place + 1)))
    };
    let Some(first) = (0..lines.len()).find(is_foot) else { return };
    // Behind the addresses a list is one of links: "Related actions".
    let addressed = hits.iter().any(|hit| matches!(hit.means, Means::Salutation | Means::Fax | Means::Email));
    let asks = |line: &ShadowLine| {
        let text = shadow.slice(line.range.clone());
        let bullet = bullet_at(shadow, line.range.start, true).is_some();
        bullet && !addressed || is_asked(text) || opens_addressee(text) || ends_address(text)
    };
    if lines.get(first..).unwrap_or_default().iter().any(asks) {
        return;
    }
    if let Some(line) = lines.get(first) {
        end_at(line, hits);
    }
}

/// Ends the sheet at a line: nothing below it is looked at.
fn end_at(line: &ShadowLine, hits: &mut Vec<Hit>) {
    let language = hits.first().map_or("en", |hit| hit.marker.language.as_str());
    let Some(marker) = words().meaning(Means::Tail, language) else { return };
    hits.retain(|hit| hit.range.end <= line.range.start);
    hits.push(Hit { means: Means::Tail, range: line.range.clone(), marker });
}

/// Adds the end of the sheet at the mark of a signature, "--" alone on its line, below all addresses: whoever sent the mail stands
/// below, with an address that no letter goes to.
pub(in crate::import) fn end_at_signature(shadow: &Shadow, hits: &mut Vec<Hit>) {
    let is_mark = |line: &&ShadowLine| matches!(shadow.slice(line.range.clone()), "--" | "---");
    let Some(mark) = shadow.lines.iter().rev().find(is_mark).filter(|_| !shadow.one_line) else { return };
    let is_of_sheet = |hit: &Hit| {
        matches!(hit.means, Means::Salutation | Means::Appeals | Means::AppealsBefore | Means::Copies | Means::Demands)
    };
    let (above, below): (Vec<&Hit>, Vec<&Hit>) = hits.iter().partition(|hit| hit.range.end <= mark.range.start);
    let has_addresses = above.iter().any(|hit| matches!(hit.means, Means::Salutation | Means::Fax | Means::Email));
    let mut lines = shadow.lines_in(mark.range.end..shadow.len());
    let names_country = lines.any(|line| ends_address(shadow.slice(line.range)));
    if has_addresses && !names_country && !below.into_iter().any(is_of_sheet) {
        let mark = mark.clone();
        end_at(&mark, hits);
    }
}

/// "[ Name ] [ Email ] [ Submit ]": whether a label stands in a form of the page, which is filled in there.
fn is_in_form(shadow: &Shadow, hit: &Hit) -> bool {
    let line = shadow.line_at(hit.range.start).map_or("", |line| shadow.slice(line.range.clone()));
    line.starts_with('[') && line.ends_with(']')
}

/// "Nairobi, Kenya": whether a line ends with a country, as those of addresses do.
fn ends_address(text: &str) -> bool {
    const LONGEST: usize = 80;
    let place = text.rsplit_once(", ").filter(|_| text.len() <= LONGEST);
    place.is_some_and(|(_, country)| countries::find(country.trim_end_matches('.')).is_some())
}

/// Whether a marker is of the sheet, and not of the page around it.
fn is_of_sheet(hit: &Hit) -> bool {
    !matches!(
        hit.means,
        Means::Tail
            | Means::Boilerplate
            | Means::Letterhead
            | Means::Banner
            | Means::Web
            | Means::Country
            | Means::Editor
    )
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::case_from_page;

    fn lines(foot: &str) -> Vec<usize> {
        let page = format!(
            "<html><body><p>UA 1/09 Fear of torture</p><p>KENYA Jo Dee (m)</p><p>Jo Dee was taken away.</p><p>APPEALS TO:</p><p>Minister<br>Ana Bee<br>PO Box 1<br>Nairobi, Kenya<br>Salutation: Dear Minister</p>{foot}</body></html>"
        );
        case_from_page(&page).value.addressees.iter().map(|one| one.lines.len()).collect()
    }

    #[test]
    fn what_a_page_goes_on_with_is_no_addressee() {
        for foot in [
            "<table><tr><td>Related documents</td></tr><tr><td>Kenya: On the run (AFR 32/001/2009)</td></tr></table>",
            "<p>Article printed from Network: <b>http://net.example</b></p><p>Click here to print.</p><p>Jo Fee, Bag 2, Hill</p>",
            "<h4>2 comments:</h4><p>Anonymous said...</p><p>I wrote to him too.</p><p>June 2, 2009</p>",
            "<p>Share this: <a href='#'>One</a> <a href='#'>Two</a></p><p>Check with the section office if sending appeals after 1 May 2009.</p>",
            "<a href='#'>More information about the UA mailing list</a>",
        ] {
            assert_eq!(lines(foot), [4], "{foot}");
        }
        let more = "<p>Share this</p><p>President<br>Mo Fee<br>PO Box 2<br>Nairobi, Kenya</p>";
        assert_eq!(lines(more), [4, 4]);
    }

    #[test]
    fn what_stands_below_a_page_that_was_copied_as_text_is_no_addressee() {
        let sheet = "UA 1/09 Fear of torture\n\nKENYA Jo Dee (m)\n\nJo Dee was taken away.\n\nAPPEALS TO:\nMinister\nAna Bee\nPO Box 1\nNairobi, Kenya\nSalutation: Dear Minister\n";
        let foot = "\nRead more\nKenya has 12 of the 1,336 prisons.\n\nTell us what you sent\n[ Name ] [ Email ] [ Submit ]\n\nFollow us\nTerms of use Privacy\n";
        let first_lines = |foot: &str| -> Vec<String> {
            let addressees = case_from_text(&format!("{sheet}{foot}")).value.addressees;
            addressees.into_iter().filter_map(|one| one.lines.into_iter().next()).collect()
        };
        assert_eq!(first_lines(foot), ["Minister"]);
        // Somebody below it is lost by no word of a page.
        let below = "\nPresident\nMo Fee\nPO Box 2\nNairobi, Kenya\nSalutation: Dear President\n";
        assert_eq!(first_lines(&format!("{foot}{below}")).last().map(String::as_str), Some("President"));
    }

    #[test]
    fn who_signs_a_mail_below_the_addresses_is_no_addressee() {
        let sheet = "UA 1/09 Fear of torture\n\nKENYA Jo Dee (m)\n\nJo Dee was taken away.\n\nAPPEALS TO:\nMinister\nAna Bee\nPO Box 1\nNairobi, Kenya\nFax: +254 20 555 0101\n\n";
        let lines = |below: &str| -> Vec<usize> {
            let case = case_from_text(&format!("{sheet}{below}")).value;
            case.addressees.iter().map(|one| one.lines.len()).collect()
        };
        assert_eq!(lines("--\nNetwork of the Hill\nBag 5, Hill 53701\nfax (608) 555 0102\n"), [4]);
        assert_eq!(lines("---\nPresident\nMo Fee\nPO Box 2\nNairobi, Kenya\n"), [4, 4]);
    }

    #[test]
    fn a_word_of_the_page_below_a_heading_ends_no_sheet() {
        let page = |text: &str| {
            let page = format!(
                "<html><body><p>UA 1/09 Fear of torture</p><p>KENYA Jo Dee (m)</p><p>Jo Dee was taken away.</p>{text}</body></html>"
            );
            case_from_page(&page).value
        };
        let asked = page(
            "<p>Please write immediately in English:</p><p>Share</p><p>- Urging the authorities to free Jo Dee;</p><p>- Calling for an inquiry.</p>",
        );
        assert_eq!(asked.demands, ["Urging the authorities to free Jo Dee", "Calling for an inquiry."]);
        let told = page("<p>BACKGROUND INFORMATION</p><p>Share this page</p><p>The law was changed in May.</p>");
        assert_eq!(told.background, ["The law was changed in May."]);
        let copies = page(
            "<p>APPEALS TO:</p><p>Minister<br>Ana Bee<br>Nairobi, Kenya<br>Salutation: Dear Minister</p><p>COPIES TO:</p><p>Comments</p><p>Daily Nation<br>PO Box 2<br>Nairobi, Kenya</p>",
        );
        let lines: Vec<&str> = copies.addressees.iter().map(|one| one.lines[0].as_str()).collect();
        assert_eq!(lines, ["Minister", "Daily Nation"]);
    }
}
