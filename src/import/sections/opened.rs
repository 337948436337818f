//! What a marker opens where it stands: a section of its kind, one of another, or none.

use std::ops::Range;

use crate::data::markers::{MarkerPlace, Means, words};
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::is_addressee;
use crate::import::address_lines::form_labels;
use crate::import::figures::numbers;
use crate::import::text::bullets::{bullet_at, is_asked};
use crate::import::text::hits::{Hit, sentence_end};
use crate::import::text::prose::is_in_bracket;
use crate::import::text::shadow::{Shadow, ShadowLine, floor};
use crate::import::to_writer::order_to_write;

use super::asked::{self, demands_opened, introduces, names_deadline};
use super::heading::{date_follows, is_heading, is_heading_in_run, opens_addressee};
use super::{Kind, Section, is_word_for_embassy, names_own_section, sentence_start};

/// What stands before a marker.
#[derive(Debug, Clone, Copy)]
pub(super) struct Before {
    pub has_demands: bool,
    /// Addresses, or a model letter with whom it is to.
    pub has_addresses: bool,
}

/// Whether nothing was told or asked for yet: in the head, or behind what looks like the foot of a page and is its menu.
fn is_above_story(current: Kind, before: Before) -> bool {
    current == Kind::Head || current == Kind::Tail && !before.has_demands && !before.has_addresses
}

pub(super) fn opened(shadow: &Shadow, hits: &[Hit], index: usize, current: &Section, before: Before) -> Option<Kind> {
    let Before { has_demands, has_addresses } = before;
    let hit = hits.get(index)?;
    let later = hits.get(index + 1..).unwrap_or_default();
    // What looked like the foot of a page was none where nothing was asked for yet.
    let asks_first = !has_demands && !has_addresses && matches!(hit.means, Means::Demands | Means::Appeals);
    // In a run only the background goes on behind the words that end a page.
    let ends_run = shadow.one_line && hit.means != Means::Background;
    if current.kind == Kind::Tail && (ends_run || !reopens(hit.means) && !asks_first) {
        return None;
    }
    match hit.means {
        // "… in English or your own" / "language:": what the margin broke off is no heading.
        Means::Languages | Means::Deadline if is_broken_off(shadow, hit) => None,
        Means::Demands if has_demands && is_in_another_language(hits, hit) => Some(Kind::Aside(Means::Demands)),
        Means::Demands if is_above_story(current.kind, before) && asked::is_of_menu(shadow, hit, later) => None,
        Means::Demands if leads_to_addressee(shadow, hit, later) => Some(Kind::Appeals),
        Means::Demands => demands_opened(shadow, hit, current, has_demands),
        Means::AppealsBefore if current.kind == Kind::Head && is_told_again(shadow, later) => None,
        // "UA 52/13 · Issued: 1 March 2013 · Please send appeals before 12 April 2013", above the story: read with the number.
        Means::AppealsBefore if current.kind == Kind::Head && is_beside_number(shadow, hit) => None,
        // "Please write before 5 May 2016", in a box beside the story: what to ask for, and the addresses, have headings below.
        Means::AppealsBefore
            if current.kind == Kind::Head && !leads_below(shadow, hit) && asks_below(shadow, later) =>
        {
            None
        }
        Means::AppealsBefore => date_follows(shadow, hit).then_some(Kind::AppealsBefore),
        // "Respond by: 14 October 2016", beside number and day: the story follows.
        Means::Deadline if current.kind == Kind::Head && later.iter().any(|hit| hit.means == Means::Demands) => None,
        Means::Deadline => date_follows(shadow, hit).then_some(Kind::Deadline),
        // "Her lawyer has lodged appeals to: the Supreme Court. The family has sent copies to: …", in the story.
        Means::Appeals | Means::Contacts | Means::Copies if is_in_story(shadow, hit, current, later) => None,
        Means::Appeals | Means::Contacts | Means::Copies if is_forbidden(shadow, hit) => None,
        // "… in your letters to the president": a heading has its colon, or a line of its own.
        Means::Appeals | Means::Contacts => {
            let heads = hit.marker.phrase.ends_with(':') || is_heading(shadow, hit);
            (heads || is_heading_in_run(shadow, hit, later)).then_some(Kind::Appeals)
        }
        Means::Copies => Some(Kind::Copies),
        // "Document - Swaziland: Further information: …": no sheet begins with its background.
        Means::Background => {
            let first = shadow.lines.first().is_some_and(|line| hit.range.start < line.range.end);
            (shadow.one_line || !first).then_some(Kind::Background)
        }
        Means::Letter => Some(Kind::Letter),
        // "Language: English | Français" in the menu of a page: the story follows.
        Means::Languages if current.kind == Kind::Head && is_menu_of_languages(shadow, hit) => None,
        Means::Languages => Some(Kind::Languages),
        Means::Thanks => Some(Kind::Thanks),
        Means::Farewell => is_farewell(current, later).then_some(Kind::Tail),
        Means::Diplomats => {
            let within = matches!(current.kind, Kind::Diplomats | Kind::Head | Kind::Background);
            (!within && calls_for_copies(shadow, hit, current)).then_some(Kind::Diplomats)
        }
        Means::Check => asks_to_check(shadow, hit, later, current).then_some(Kind::Check),
        // "No further action is requested on behalf of A. Please continue to write for B": the sheet asks for letters.
        Means::Stop => {
            let kind = if asks_for_letters(shadow, later) { Kind::Aside(Means::Stop) } else { Kind::Stop };
            // A background tells of earlier sheets; the last paragraph of one that asks for nothing says that it is the end.
            let ends = shadow.starts_line(hit.range.start) && !hits.iter().any(|hit| asks_for_something(shadow, hit));
            (current.kind != Kind::Background || ends).then_some(kind)
        }
        Means::Tail => match current.kind {
            Kind::Letter if !shadow.one_line => Some(Kind::Letter),
            Kind::Head if hit.range.start < shadow.len() / 3 => None,
            // "Click here to let us know …" stands before the addresses where a page lost its lines.
            _ if shadow.one_line && later.iter().any(|hit| hit.means == Means::Salutation) => None,
            // "Share on Facebook", below a menu: nobody was named yet, and a salutation follows.
            _ if !has_addresses && later.iter().any(|hit| hit.means == Means::Salutation) => {
                Some(Kind::Aside(hit.means))
            }
            _ => Some(Kind::Tail),
        },
        Means::Banner | Means::Slots | Means::Editor | Means::Boilerplate => {
            decoration_opened(shadow, hit, later, current)
        }
        _ => label_opened(shadow, hit, later, current),
    }
}

/// "Write a letter, send an email, call, fax or tweet:" / "Governor of the North" / "Jo Dee" / …: whether an addressee stands right
/// below what asks to write, with a way to be reached before anything else.
fn leads_to_addressee(shadow: &Shadow, hit: &Hit, later: &[Hit]) -> bool {
    const MOST_LINES: usize = 12;
    const VALUES: [Means; 4] = [Means::Fax, Means::Phone, Means::Email, Means::Salutation];
    if shadow.one_line || !shadow.slice(hit.range.clone()).ends_with(':') || !shadow.ends_line(hit.range.end) {
        return false;
    }
    let Some(value) = later.first().filter(|next| VALUES.contains(&next.means)) else { return false };
    let below: Vec<ShadowLine> = shadow.lines_in(hit.range.end..value.range.start).collect();
    let text = |line: &ShadowLine| shadow.slice(line.range.clone());
    let is_plain = |line: &ShadowLine| {
        bullet_at(shadow, line.range.start, true).is_none()
            && !is_asked(text(line))
            && !text(line).ends_with(['.', ';'])
    };
    let lines: Vec<&ShadowLine> = below.iter().filter(|line| line.range.start >= hit.range.end).collect();
    let opens = lines.first().is_some_and(|first| opens_addressee(shadow, first.range.start));
    opens && (2..=MOST_LINES).contains(&lines.len()) && lines.into_iter().all(is_plain)
}

/// Whether a heading of a line of its own stands within a paragraph.
fn is_broken_off(shadow: &Shadow, hit: &Hit) -> bool {
    let begins = shadow.line_at(hit.range.start).is_some_and(|line| line.starts_paragraph);
    hit.marker.place == MarkerPlace::Line && !begins && !shadow.one_line
}

/// "Language:" / "English | Deutsch": whether the label stands above or beside a row of links.
fn is_menu_of_languages(shadow: &Shadow, hit: &Hit) -> bool {
    const NEAR: usize = 80;
    let near = shadow.slice(hit.range.end..floor(shadow, (hit.range.end + NEAR).min(shadow.len())));
    near.contains(" | ")
}

/// Whether the heading with the day to write by comes once more, below the demands: above the story it is a line of a table.
fn is_told_again(shadow: &Shadow, later: &[Hit]) -> bool {
    let again = later.iter().rposition(|hit| hit.means == Means::AppealsBefore && date_follows(shadow, hit));
    let between = again.and_then(|again| later.get(..again)).unwrap_or_default();
    between.iter().any(|hit| hit.means == Means::Demands)
}

/// Whether a marker asks to check with an office before later appeals: the story may say its words, and so may an address.
fn asks_to_check(shadow: &Shadow, hit: &Hit, later: &[Hit], current: &Section) -> bool {
    const LONGEST: usize = 400;
    let told = matches!(current.kind, Kind::Head | Kind::Background) && !hit.marker.phrase.contains("appeals");
    if told || current.kind == Kind::Check {
        return false;
    }
    // "If you send appeals after 3 May, please send them to:" / "President": somebody follows.
    let line = shadow.line_at(hit.range.start).filter(|_| !shadow.one_line);
    if line.is_some_and(|line| shadow.slice(line.range.clone()).ends_with(':')) {
        return false;
    }
    if shadow.one_line || !names_own_section(hit) {
        return true;
    }
    // "(si el fax no funciona, contacte con su sección)" is a remark to an address.
    let ends_addresses = current.holds_addresses() || current.kind == Kind::Diplomats;
    // "Envoyez-les par votre section à :", "Jefe de su sección de Cali": no sentence that asks.
    let limit = floor(shadow, (hit.range.end + LONGEST).min(shadow.len()));
    let sentence = shadow.slice(hit.range.start..sentence_end(shadow, hit.range.start, limit));
    ends_addresses && !addresses_go_on(later) && sentence.ends_with(['.', '!'])
}

/// "Do not send | copies to the following:": whether the words before a heading on its line forbid what it asks for.
fn is_forbidden(shadow: &Shadow, hit: &Hit) -> bool {
    let line = shadow.line_at(hit.range.start).filter(|_| !shadow.one_line);
    let before = line.map_or("", |line| shadow.slice(line.range.start..hit.range.start.max(line.range.start)));
    words().class(WordClass::Forbidding).ending(before.trim_end()) > 0
}

/// Whether words for appeals stand in a sentence of the story, and the heading of the addresses comes below it.
fn is_in_story(shadow: &Shadow, hit: &Hit, current: &Section, later: &[Hit]) -> bool {
    let told = matches!(current.kind, Kind::Head | Kind::Background) && !shadow.starts_line(hit.range.start);
    let leads = |hit: &Hit| match hit.means {
        Means::Appeals => shadow.starts_line(hit.range.start) && is_heading(shadow, hit),
        Means::AppealsBefore => shadow.starts_line(hit.range.start) && date_follows(shadow, hit),
        _ => false,
    };
    !shadow.one_line
        && told
        && !is_shouted(shadow, hit)
        && !opens_addressee(shadow, hit.range.end)
        && later.iter().any(leads)
}

/// "Please write. APPEALS TO: President Jo Dee, …": whether a marker in capitals stands in a line that has small letters.
fn is_shouted(shadow: &Shadow, hit: &Hit) -> bool {
    let raw = |range: Range<usize>| shadow.raw(range);
    let line = shadow.line_at(hit.range.start).map_or(hit.range.clone(), |line| line.range.clone());
    let capitals =
        !raw(hit.range.clone()).contains(char::is_lowercase) && raw(hit.range.clone()).contains(char::is_uppercase);
    capitals && raw(line).contains(char::is_lowercase)
}

/// "Please send appeals before 5 May 2016 to the following:", or right above an address: whether a line leads to what stands below.
fn leads_below(shadow: &Shadow, hit: &Hit) -> bool {
    const NEAR: usize = 4;
    let ends_open =
        shadow.lines_in(hit.range.start..shadow.len()).take(2).any(|line| shadow.slice(line.range).ends_with(':'));
    let end = shadow.line_at(hit.range.end.saturating_sub(1)).map_or(hit.range.end, |line| line.range.end);
    let below: Vec<ShadowLine> = shadow.lines_in(end..shadow.len()).take(NEAR).collect();
    let right_below = below.first().is_some_and(|line| opens_addressee(shadow, line.range.start));
    ends_open || right_below || below.iter().any(|line| is_addressee(shadow, line.range.start..shadow.len()))
}

/// Whether what to ask for comes below, and behind it the heading of the addresses.
fn asks_below(shadow: &Shadow, later: &[Hit]) -> bool {
    let asked = later.iter().position(|hit| hit.means == Means::Demands && introduces(shadow, hit));
    let behind = asked.and_then(|asked| later.get(asked + 1..)).unwrap_or_default();
    let heads =
        |hit: &Hit| hit.means == Means::Appeals && shadow.starts_line(hit.range.start) && is_heading(shadow, hit);
    !shadow.one_line && behind.iter().any(heads)
}

/// Whether a marker stands behind the number of the sheet on a line of its own.
fn is_beside_number(shadow: &Shadow, hit: &Hit) -> bool {
    let line = shadow.line_at(hit.range.start).filter(|_| !shadow.one_line);
    line.is_some_and(|line| numbers::case_number(shadow.slice(line.range.start..hit.range.start)).is_some())
}

/// Whether the section's last words stand behind the addresses, and no more of those behind them.
fn is_farewell(current: &Section, later: &[Hit]) -> bool {
    let is_more = |hit: &Hit| {
        matches!(
            hit.means,
            Means::Appeals
                | Means::AppealsBefore
                | Means::Contacts
                | Means::Copies
                | Means::Salutation
                | Means::Demands
        )
    };
    let behind = !matches!(current.kind, Kind::Head | Kind::Demands | Kind::Letter);
    behind && !later.iter().any(is_more)
}

/// Whether a marker is of a sheet that asks for letters.
fn asks_for_something(shadow: &Shadow, hit: &Hit) -> bool {
    match hit.means {
        Means::AppealsBefore | Means::Salutation | Means::Fax => true,
        // "If you have an answer, please send it to us" asks for none.
        Means::Demands => introduces(shadow, hit),
        Means::Appeals => is_heading(shadow, hit),
        _ => false,
    }
}

/// Whether a marker opens something behind the end of a sheet: "2) Let us know you took action" stands before the second
/// page.
fn reopens(means: Means) -> bool {
    matches!(
        means,
        Means::Background
            | Means::Languages
            | Means::Deadline
            | Means::AppealsBefore
            | Means::Letter
            | Means::Name
            | Means::Check
    )
}

/// What the banner opens, or a remark to the editor: nothing in the middle of a text.
fn decoration_opened(shadow: &Shadow, hit: &Hit, later: &[Hit], current: &Section) -> Option<Kind> {
    match current.kind {
        // "appeals to: (… takes ten days. postage from the us is 80 cents) minister of …": the bracket closes behind it.
        _ if shadow.one_line && current.holds_addresses() && is_in_remark(shadow, hit.range.start) => None,
        Kind::Head | Kind::Background => None,
        // It stands in the midst of a letter that goes on behind it.
        Kind::Letter if hit.means == Means::Editor => None,
        Kind::Diplomats if hit.means == Means::Slots => None,
        _ if hit.means == Means::Banner && current.holds_addresses() && addresses_go_on(later) => None,
        _ => Some(Kind::Aside(hit.means)),
    }
}

/// Whether a place in a run stands in a bracket that is closed near by.
fn is_in_remark(shadow: &Shadow, at: usize) -> bool {
    const LONGEST: usize = 300;
    let near = floor(shadow, at.saturating_sub(LONGEST))..floor(shadow, (at + LONGEST).min(shadow.len()));
    is_in_bracket(shadow.slice(near.clone()), at - near.start)
}

/// What a label opens that has a value behind it, "Name:" or "Index:"; those of an address open nothing.
fn label_opened(shadow: &Shadow, hit: &Hit, later: &[Hit], current: &Section) -> Option<Kind> {
    let within = match hit.means {
        // "Name: Jo Dee / Title: Minister / Address: PO Box 1", among the addresses.
        Means::Name | Means::Title
            if current.holds_addresses() && form_labels::is_of_address(shadow, hit.range.start) =>
        {
            true
        }
        Means::Name | Means::Gender | Means::Country | Means::Title | Means::Summary | Means::Previous => {
            // In the head "Country:" stands beside number and date; the narrative follows.
            let in_head = hit.means == Means::Country && current.kind == Kind::Head;
            // "THE STORY" alone on its line, below the demands.
            let heads = hit.means == Means::Summary && hit.marker.place == MarkerPlace::Line && !shadow.one_line;
            // "The Story", a paper among the addresses.
            let named = hit.means == Means::Summary && current.holds_addresses();
            current.kind == Kind::Letter || current.kind == Kind::Demands && !heads || in_head || named
        }
        Means::Issued | Means::Index | Means::Number | Means::Further => {
            let told = current.kind == Kind::Background && !near_line_start(shadow, hit);
            let reached = current.holds_addresses() && !is_last_line(shadow, hit, later);
            matches!(current.kind, Kind::Head | Kind::Demands) || reached || told
        }
        _ => true,
    };
    (!within).then_some(Kind::Trailer(hit.means))
}

/// Whether a label among the addresses stands in the line of number and index with which the sheet ends, and not in the head
/// of a page between two of them.
fn is_last_line(shadow: &Shadow, hit: &Hit, later: &[Hit]) -> bool {
    let Some(line) = shadow.line_at(hit.range.start).filter(|_| !shadow.one_line) else { return false };
    let behind = later.partition_point(|hit| hit.range.start < line.range.end);
    numbers::names_sheet(shadow.slice(line.range.clone())) && !addresses_go_on(later.get(behind..).unwrap_or_default())
}

/// Whether what is asked for is told once more, in another language than before: below a German sheet "PLEASE WRITE
/// IMMEDIATELY" stands above the English demands.
fn is_in_another_language(hits: &[Hit], hit: &Hit) -> bool {
    let first = hits.iter().find(|hit| hit.means == Means::Demands);
    first.is_some_and(|first| first.range.start < hit.range.start && first.marker.language != hit.marker.language)
}

/// Whether more of the addresses comes before the next page or the background: the banner between is that of a page.
fn addresses_go_on(later: &[Hit]) -> bool {
    for hit in later {
        match hit.means {
            Means::Fax | Means::Phone | Means::Email | Means::Salutation => return true,
            Means::Banner | Means::Background | Means::Name | Means::Index | Means::Issued => return false,
            _ => {}
        }
    }
    false
}

/// A marker that is only the word for an embassy calls for copies where its sentence does: "send a copy to the embassy of
/// … in your country".
fn calls_for_copies(shadow: &Shadow, hit: &Hit, current: &Section) -> bool {
    if !is_word_for_embassy(hit) {
        return true;
    }
    let start = sentence_start(shadow, hit.range.start);
    let end = sentence_end(shadow, hit.range.start, floor(shadow, (hit.range.end + 160).min(shadow.len())));
    let sentence = shadow.slice(start..end);
    // "(please send your letters via the embassy in your country)" is a remark to an address.
    let asks = ["copy", "copies"].iter().any(|word| sentence.contains(word)) || goes_on(shadow, start, current);
    let asks = asks && !sentence.contains('(');
    // "Please send a copy of your letter to the Embassy of Togo in Ottawa.": the whole line asks for it, names whose it is, and
    // nobody stands below.
    let named = || {
        let order = order_to_write(sentence) > 0 && shadow.starts_line(start);
        let below = shadow.lines_in(end..shadow.len()).any(|line| opens_addressee(shadow, line.range.start));
        order && !below && sentence.ends_with('.') && hit.marker.phrase.ends_with(" of") && !shadow.one_line
    };
    asks && (sentence.contains("your country") || sentence.contains("near you") || named())
}

/// "and, if you can, to the embassy of Togo in your country." below the last copy: the heading of the copies asks for it.
fn goes_on(shadow: &Shadow, sentence: usize, current: &Section) -> bool {
    let line = shadow.line_at(sentence).filter(|line| line.starts_paragraph && line.range.start == sentence);
    let text = line.map_or("", |line| shadow.slice(line.range.clone()));
    let first = text.split([' ', ',']).next().unwrap_or_default();
    current.kind == Kind::Copies && words().class(WordClass::Conjunction).contains(first) && !shadow.one_line
}

/// Whether a sheet goes on with a list of demands, or with addressees and a day to write by.
fn asks_for_letters(shadow: &Shadow, later: &[Hit]) -> bool {
    let demands = later.iter().any(|hit| hit.means == Means::Demands && introduces(shadow, hit));
    let before = later.iter().any(|hit| match hit.means {
        Means::AppealsBefore => date_follows(shadow, hit),
        Means::Demands => names_deadline(shadow, hit),
        _ => false,
    });
    let appeals = later.iter().any(|hit| hit.means == Means::Appeals && hit.marker.phrase.ends_with(':'));
    demands && (before || appeals)
}

/// Whether a marker stands in the first words of its line: the trailer's labels share one.
fn near_line_start(shadow: &Shadow, hit: &Hit) -> bool {
    if shadow.one_line {
        return hit.marker.phrase.ends_with(':');
    }
    shadow.line_at(hit.range.start).is_some_and(|line| line.range.len() < 160)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::model::CaseKind;

    fn check_kind(text: &str, expected: CaseKind) {
        assert_eq!(case_from_text(text).value.case_kind, expected, "{text:?}");
    }

    #[test]
    fn a_sheet_whose_background_ends_it_stops_the_action() {
        let head = "Further information on UA 1/04 (ASA 29/004/2004, 18 August 2004)\n\nMALDIVES   Jo Dee (m)\n\nHe is free.\n";
        let end = "\n\nNo further action is requested from the network. Many thanks to all. If you have an answer, please send it to us.\n";
        check_kind(&format!("{head}\nBACKGROUND INFORMATION\nThere were protests.{end}"), CaseKind::Stop);
        let asked = "\nRECOMMENDED ACTION: Please send letters:\n- asking for his trial.\n\nAPPEALS TO:\nMinister\nMo Fee\nMale, Maldives\nSalutation: Dear Minister\n";
        check_kind(&format!("{head}{asked}\nBACKGROUND INFORMATION\nThere were two of them.{end}"), CaseKind::Further);
    }

    #[test]
    fn words_for_appeals_in_the_story_open_no_addresses() {
        let told = "YEMEN   Jo Dee (m)\n\nHe was sentenced. His lawyer has lodged appeals to: the Supreme Court. The family has sent copies to: the Ministry.\n\n";
        let asked = "RECOMMENDED ACTION: Please send appeals:\n- urging the President to let him live.\n\nAPPEALS TO:\nPresident\nMo Fee\nSana'a\nYemen\nSalutation: Your Excellency\n";
        let case = case_from_text(&format!("UA 1/04   Death penalty   2 March 2004\n{told}{asked}")).value;
        let offices: Vec<&str> = case.addressees.iter().map(|one| one.lines[0].as_str()).collect();
        assert_eq!(offices, ["President"]);
        assert_eq!(case.facts.len(), 1, "{:?}", case.facts);
        let told = "KENYA   Jo Dee (m)\n\nHe was taken.\n\nPlease write to them. APPEALS TO: President Bo Bee, State House, Nairobi, Kenya.\n\nBACKGROUND INFORMATION\nThere were more.\n\n";
        let case = case_from_text(&format!("UA 1/04   Death penalty   2 March 2004\n{told}{asked}")).value;
        assert_eq!(case.addressees.len(), 2, "{:?}", case.addressees);
    }
}
