//! Whether words that lead to addresses are their heading, by what stands behind them: a colon, the end of the line, an office, a day.

use crate::data::markers::{MarkerPlace, Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::hits::{self, Hit, begins_copy, ends_in_bracket, in_capitals, starts_sentence};
use crate::import::text::shadow::{Shadow, floor};

/// Whether words that lead to addresses are a heading: they end their line, or a colon or an addressee comes soon.
pub(super) fn is_heading(shadow: &Shadow, hit: &Hit) -> bool {
    shadow.ends_line(hit.range.end)
        || colon_near(shadow, hit.range.end, 60)
        || shadow.one_line && (hits::is_counted(hit.marker) || opens_addressee(shadow, hit.range.end))
        || bracket_then_colon(shadow, hit.range.end)
        || ends_in_bracket(shadow, hit.range.end)
}

/// Whether an addressee begins behind a heading that lost its colon with its line: "appeals to 1) minister of …".
pub(super) fn opens_addressee(shadow: &Shadow, at: usize) -> bool {
    let text = hits::behind_bracket(shadow, at).trim_start_matches(['1', ')', '.', '(', ' ', '*', '•', '-']);
    office_words().offices.at_start(text) > 0 || office_words().honorifics.at_start(text) > 0
}

/// "… freed. APPEALS TO Diyarbakir Chief of Police": a heading that lost its colon with its line, above an office of some place.
///
/// The first label behind it is one of an address. In a sheet with capitals the heading has them; without, the office follows
/// within some words that no article leads to, as in "in his appeals to the local police".
pub(super) fn is_heading_in_run(shadow: &Shadow, hit: &Hit, later: &[Hit]) -> bool {
    const MOST_WORDS: usize = 3;
    const VALUES: [Means; 5] = [Means::Fax, Means::Phone, Means::Email, Means::Web, Means::Salutation];
    let has_values = later.first().is_some_and(|next| VALUES.contains(&next.means));
    if !shadow.one_line || !has_values || !starts_sentence(shadow, hit.range.start) {
        return false;
    }
    // "… visit him. Addresses * M. Jo Dee, Président …".
    let behind = shadow.slice(hit.range.end..floor(shadow, (hit.range.end + 60).min(shadow.len())));
    if hit.marker.place == MarkerPlace::Line && begins_copy(behind.trim_start_matches(['*', '•', '-', ' '])) {
        return true;
    }
    if !shadow.lower_case {
        return in_capitals(shadow, hit.range.clone());
    }
    let text = shadow.slice(hit.range.end..floor(shadow, (hit.range.end + 80).min(shadow.len()))).trim_start();
    let first = text.split(' ').next().unwrap_or_default();
    let class = |class| words().class(class).contains(first);
    let whole = |at: &usize| text.get(..*at).is_some_and(|before| !before.contains(['.', ',', ';', ':']));
    let mut starts = text.match_indices(' ').map(|(at, _)| at + 1).take(MOST_WORDS).take_while(whole);
    !class(WordClass::Article)
        && !class(WordClass::Possessive)
        && starts.any(|at| text.get(at..).is_some_and(|rest| office_words().offices.at_start(rest) > 0))
}

/// "Appeals to (please note that faxes are difficult):": a remark between the heading and its colon.
fn bracket_then_colon(shadow: &Shadow, at: usize) -> bool {
    const MOST_LINES: usize = 4;
    let end = floor(shadow, (at + 600).min(shadow.len()));
    let rest = shadow.slice(at..end).trim_start();
    let close = rest.starts_with('(').then(|| rest.find(')')).flatten();
    // "APPEALS TO (please send one fax to each:" lost its end.
    let mut lines = shadow
        .lines_in(at..end)
        .take(MOST_LINES)
        .take_while(|line| !line.starts_paragraph || line.range.start <= at + 1);
    if rest.starts_with('(') && lines.any(|line| shadow.slice(line.range).ends_with(':')) {
        return true;
    }
    close.and_then(|close| rest.get(close + 1..)).is_some_and(|rest| rest.trim_start().starts_with(':'))
}

fn colon_near(shadow: &Shadow, at: usize, within: usize) -> bool {
    let end = floor(shadow, (at + within).min(shadow.len()));
    let text = shadow.slice(at..end);
    let stop = text.find(['.', ';', '\n']).unwrap_or(text.len());
    text.get(..stop).is_some_and(|text| text.contains(':'))
}

/// Whether a day is named soon after a marker: digits before the sentence ends.
pub(super) fn date_follows(shadow: &Shadow, hit: &Hit) -> bool {
    let end = floor(shadow, (hit.range.end + 48).min(shadow.len()));
    shadow.slice(hit.range.end..end).contains(|letter: char| letter.is_numeric())
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::model::Role;

    #[test]
    fn a_heading_in_a_run_needs_no_colon() {
        let told = "Jo Dee was taken from his home by men who did not say who had sent them. ".repeat(6);
        let sheet = format!(
            "UA 1/99 Fear of torture 3 May 1999 KENYA Jo Dee (m) {told}RECOMMENDED ACTION: Please send faxes in English: - asking where he is; - urging them to free him. APPEALS TO Nakuru Chief of Police Mr Ed Bee Police Headquarters Nakuru, Kenya Faxes: +254 51 555 0101 Salutation: Dear Sir COPIES TO: Minister of Justice Mo Fee Nairobi, Kenya"
        );
        for sheet in [sheet.clone(), sheet.to_lowercase()] {
            let case = case_from_text(&sheet).value;
            let first: Vec<&str> =
                case.addressees.iter().filter_map(|one| one.lines.first()).map(String::as_str).collect();
            let small = |text: &str| text.to_lowercase();
            assert_eq!(
                first.iter().copied().map(small).collect::<Vec<_>>(),
                ["nakuru chief of police", "minister of justice"]
            );
            assert_eq!(case.demands.len(), 2, "{:?}", case.demands);
        }
    }

    #[test]
    fn what_a_remark_in_brackets_says_of_the_postage_ends_no_addresses() {
        let told = "jo dee was taken from his home by men who did not say who had sent them. ".repeat(6);
        let case = case_from_text(&format!(
            "ua 1/99 fear of torture 3 may 1999 kenya jo dee (m) {told}recommended action: please send faxes in english: - asking where he is; - urging them to free him. appeals to: (please note that lines are bad, airmail takes ten days. postage from the us is 80 cents) commissioner of police: mr ed bee po box 12 nakuru, kenya fax: +254 51 555 0101 copies to: minister of justice mo fee po box 3 nairobi, kenya"
        ));
        let roles: Vec<Role> = case.value.addressees.iter().map(|one| one.role).collect();
        assert_eq!(roles, [Role::Appeal, Role::Copy], "{case:?}");
    }

    #[test]
    fn a_heading_in_a_run_may_have_a_remark_behind_it() {
        let told = "Jo Dee was taken from his home by men who did not say who had sent them. ".repeat(6);
        let case = case_from_text(&format!(
            "UA 1/11 Kenya: Cook beaten 3 May 2011 {told}What you can do Please write a letter in English: • Ask where he is • Urge them to free him Who to write to (Please send nothing to the prison. Post costs 62p.) Co-Ministers of Justice Ann Dee and Mo Fee PO Box 3 Nairobi, Kenya Fax: 254 20 555 0101 Dear Ministers, Commissioner Lee Gee PO Box 4 Nairobi, Kenya Fax: 254 20 555 0102 Dear Commissioner,"
        ))
        .value;
        assert_eq!(case.addressees.len(), 2, "{:?}", case.addressees);
    }

    #[test]
    fn a_sentence_that_asks_to_write_is_no_heading_of_addresses() {
        let told = "jo dee was taken from his home by men who did not say who had sent them. ".repeat(6);
        let case = case_from_text(&format!(
            "home > take action kenya: cook beaten ua 1/11 posted: 3 may 2011 {told}please write to the kenyan authorities in english * asking where he is * urging them to free him write to minister of justice ann dee po box 3 nairobi, kenya salutation: monsieur le directeur général copies to ligue d'appui aux cuisiniers (lac) 9 mill road nairobi, kenya"
        ))
        .value;
        assert_eq!(case.demands, ["asking where he is", "urging them to free him"]);
        let first: Vec<(Role, &str)> = case.addressees.iter().map(|one| (one.role, one.lines[0].as_str())).collect();
        assert_eq!(
            first,
            [(Role::Appeal, "minister of justice"), (Role::Copy, "ligue d'appui aux cuisiniers (lac)")],
            "{case:?}"
        );
    }

    #[test]
    fn targets_that_are_counted_in_a_run_begin_an_address_each() {
        let told = "jo dee was taken from his home by men who did not say who had sent them. ".repeat(6);
        let case = case_from_text(&format!(
            "ua 1/99 fear of torture 3 may 1999 kenya jo dee (m) {told}recommended action: please send faxes in english: - asking where he is; - urging them to free him. where to write target 1 ed bee prosecutor general po box 12 nakuru, kenya salutation: dear prosecutor target 2 mo fee president of kenya po box 3 nairobi, kenya salutation: dear president"
        ));
        let first: Vec<&str> = case.value.addressees.iter().map(|one| one.lines[0].as_str()).collect();
        assert_eq!(first, ["ed bee", "mo fee"]);
    }

    #[test]
    fn a_heading_of_copies_in_a_run_stands_behind_an_address() {
        let told = "jo dee was taken from his home by men who did not say who had sent them. ".repeat(6);
        let sheet = |behind: &str| {
            let case = case_from_text(&format!(
                "ua 1/99 fear of torture 3 may 1999 kenya jo dee (m) {told}recommended action: please send faxes in english: - asking where he is; - urging them to free him. appeals to: governor ed bee po box 12 nakuru, kenya fax: +254 51 555 0101 salutation: dear governor {behind}"
            ));
            case.value.addressees.iter().map(|one| one.role).collect::<Vec<_>>()
        };
        assert_eq!(sheet("copies to the editor the lantern po box 9 nairobi, kenya"), [Role::Appeal, Role::Copy]);
        let second = "minister of justice ann dee po box 3 nairobi kenya copies to the editor the lantern po box 9 nairobi, kenya";
        assert_eq!(sheet(second), [Role::Appeal, Role::Appeal, Role::Copy]);
        let story = "please send appeals before 3 june 1999. background information: his family sent copies to the president of the court, who has not answered them.";
        assert_eq!(sheet(story), [Role::Appeal]);
    }

    #[test]
    fn a_heading_of_copies_in_capitals_in_a_run_needs_no_colon() {
        let told = "Jo Dee was taken from his home by men who did not say who had sent them. ".repeat(6);
        let case = case_from_text(&format!(
            "UA 1/99 Fear of torture 3 May 1999 KENYA Jo Dee (m) {told}RECOMMENDED ACTION: Please send faxes in English: - asking where he is; - urging them to free him. APPEALS TO: Governor Ed Bee PO Box 12 Nakuru, Kenya Fax: +254 51 555 0101 COPIES TO Kenya Lantern League PO Box 9 Nairobi, Kenya"
        ));
        let roles: Vec<Role> = case.value.addressees.iter().map(|one| one.role).collect();
        assert_eq!(roles, [Role::Appeal, Role::Copy], "{case:?}");
    }
}
