//! What a heading or a sentence opens that asks to write: demands, addresses, or copies.

use std::ops::Range;

use crate::data::countries;
use crate::data::markers::{MarkerPlace, Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::figures::numbers;
use crate::import::text::bullets::{asks, asks_behind, bullet_at, is_asked};
use crate::import::text::hits::{Hit, continues, sentence_end};
use crate::import::text::shadow::{Shadow, ShadowLine, floor};
use crate::import::to_writer::order_to_write;

use super::{Kind, Section};

/// Whether a marker of the demands leads to them: a heading does, a sentence only where it goes on with what to ask for.
pub(in crate::import) fn leads_to_demands(shadow: &Shadow, hit: &Hit) -> bool {
    !begins_an_item(shadow, hit) && !is_bare_help(shadow, hit) && (!is_sentence(shadow, hit) || introduces(shadow, hit))
}

fn is_sentence(shadow: &Shadow, hit: &Hit) -> bool {
    let said = shadow.slice(hit.range.clone());
    // "Please act now", alone on its line, is a heading.
    hit.marker.place != MarkerPlace::Line && (said.starts_with("please") || said.starts_with("if "))
}

/// What a heading or a sentence opens that asks to write: the demands, or by itself the addresses.
pub(super) fn demands_opened(shadow: &Shadow, hit: &Hit, current: &Section, has_demands: bool) -> Option<Kind> {
    if begins_an_item(shadow, hit) || is_bare_help(shadow, hit) || sends_reply(shadow, hit) {
        return None;
    }
    if asks_for_copies(shadow, hit) {
        let opens = current.holds_addresses() && copies_end(shadow, hit).is_some();
        return opens.then_some(Kind::Copies);
    }
    // "Please send us a copy of any reply: …", at the end of a page.
    if has_demands && is_sentence(shadow, hit) && current.kind == Kind::Background {
        return None;
    }
    if day_follows(shadow, hit) && !asks_before_colon(shadow, hit) {
        // "UA 301/09 | Please write by 24 December 2009", above the story: read with the number.
        let beside = current.kind == Kind::Head && !shadow.starts_line(hit.range.start);
        return (!beside).then_some(Kind::Deadline);
    }
    let in_addresses = current.holds_addresses();
    if !in_addresses && lead_to_addresses(shadow, hit).is_some() {
        return Some(Kind::AppealsBefore);
    }
    let is_sentence = is_sentence(shadow, hit);
    if is_sentence && !in_addresses && addresses_follow(shadow, hit) {
        return Some(Kind::Appeals);
    }
    if is_sentence && !in_addresses && names_deadline(shadow, hit) {
        return Some(Kind::AppealsBefore);
    }
    let again = in_addresses && (has_demands || is_sentence) || current.kind == Kind::Demands && is_sentence;
    let told = is_sentence && !introduces(shadow, hit);
    (!again && !told).then_some(Kind::Demands)
}

/// "If you get a reply, please send | it to us": what the authorities answer is sent to the office.
fn sends_reply(shadow: &Shadow, hit: &Hit) -> bool {
    let behind = shadow.slice(hit.range.end..floor(shadow, (hit.range.end + 20).min(shadow.len()))).trim_start();
    words().class(WordClass::Reply).at_start(behind) > 0
}

/// "What you can do" / "Join" / "Donate": a heading of a page's foot or menu, below which nobody is asked to write.
fn is_bare_help(shadow: &Shadow, hit: &Hit) -> bool {
    const NEAR: usize = 4;
    if !words().class(WordClass::HelpHeading).contains(&hit.marker.phrase) {
        return false;
    }
    let below = shadow.lines.partition_point(|line| line.range.end <= hit.range.end);
    let asks_below = |line: &ShadowLine| {
        let text = shadow.slice(line.range.clone());
        let item = bullet_at(shadow, line.range.start, true).map_or(text, |(length, _)| {
            shadow.slice(shadow.trimmed(line.range.start + length..line.range.end.max(line.range.start + length)))
        });
        let order = order_to_write(item) > 0;
        order && item.split(' ').count() > NEAR || is_asked(item)
    };
    !shadow.lines.iter().skip(below).take(NEAR).any(asks_below)
}

/// The longest entry of a menu.
const LONGEST_ENTRY: usize = 30;

/// "Take Action" / "Our work" / …, "TAKE ACTION > CASES" in the menu of a page: an entry above the story, below which nothing is
/// asked for until the heading of the demands comes.
pub(super) fn is_of_menu(shadow: &Shadow, hit: &Hit, later: &[Hit]) -> bool {
    const SHORTEST_STORY: usize = 300;
    let leads = |next: &&Hit| {
        let far = next.range.start >= hit.range.end + SHORTEST_STORY;
        far && next.means == Means::Demands && leads_to_demands(shadow, next)
    };
    if shadow.one_line || !is_menu_entry(shadow, hit) {
        return false;
    }
    let Some(next) = later.iter().find(leads) else { return false };
    let asks = |line: ShadowLine| {
        let text = shadow.slice(line.range.clone());
        // "Get involved": another entry.
        let is_entry = text.len() <= LONGEST_ENTRY && !text.ends_with(['.', ',', ';', ':']);
        // "Send this page to a friend": a tool of the page.
        let is_tool = words().class(WordClass::PageLink).at_start(text) > 0;
        !is_entry && !is_tool && (bullet_at(shadow, line.range.start, true).is_some() || text.split(". ").any(is_asked))
    };
    let between =
        || shadow.lines_in(hit.range.end..next.range.start).filter(|line| shadow.starts_line(line.range.start));
    // A menu stands above the head of its sheet.
    between().any(|line| !numbers::indexes(shadow.slice(line.range)).is_empty()) || !between().any(asks)
}

/// Whether a marker stands as entries of a menu do: with others behind it, or above another as short as it is.
fn is_menu_entry(shadow: &Shadow, hit: &Hit) -> bool {
    if !words().class(WordClass::MenuEntry).contains(shadow.slice(hit.range.clone()).trim_end_matches(':')) {
        return false;
    }
    let place = shadow.lines.partition_point(|line| line.range.end < hit.range.end);
    let text = |place: usize| shadow.lines.get(place).map_or("", |line| shadow.slice(line.range.clone()));
    let below = text(place + 1);
    // "Library > Asia > Philippines": the way to the page, behind links that are left out.
    let short = below.contains(" > ")
        || (1..=LONGEST_ENTRY).contains(&below.len())
            && !below.ends_with(['.', ',', ';', ':', '!', '?'])
            && order_to_write(below) == 0;
    // "Home > Take action > Network", "Home » Take action » Network": the sign is a quotation mark in the shadow.
    [" > ", " \" "].iter().any(|way| text(place).contains(way)) || shadow.ends_line(hit.range.end) && short
}

/// Where the words begin that lead to a heading and belong to it: "if possible, also | write to:".
pub(super) fn lead_start(shadow: &Shadow, heading: usize) -> usize {
    const MOST_WORDS: usize = 6;
    const LONGEST: usize = 60;
    let from = floor(shadow, heading.saturating_sub(LONGEST));
    let before = shadow.slice(from..heading);
    let starts = before.trim_end().rmatch_indices(' ').map(|(at, _)| at + 1).take(MOST_WORDS);
    let lead = |at: &usize| before.get(*at..).unwrap_or_default().trim_end().trim_end_matches(',');
    let leads = |at: &usize| words().class(WordClass::HeadingLead).contains(lead(at));
    starts.filter(leads).min().map_or(heading, |at| from + at)
}

/// "* Keep your letter short." / "* Begin with the name." above "In your letter:": a list that tells how to write, and asks for
/// nothing.
pub(super) fn are_hints(shadow: &Shadow, body: Range<usize>) -> bool {
    let item = |line: ShadowLine| {
        let (length, _) = bullet_at(shadow, line.range.start, true)?;
        Some(shadow.slice(shadow.trimmed(line.range.start + length..line.range.end)))
    };
    let mut items = shadow.lines_in(body).filter_map(item).peekable();
    !shadow.one_line && items.peek().is_some() && !items.any(is_asked)
}

/// "ask the authorities to" / "let his wife see him": what is a heading where it stands alone begins an item where its line
/// goes on below.
fn begins_an_item(shadow: &Shadow, hit: &Hit) -> bool {
    if !hit.marker.phrase.ends_with(" to") || shadow.slice(hit.range.end..shadow.len()).starts_with(':') {
        return false;
    }
    let first = shadow.lines.partition_point(|line| line.range.end < hit.range.end);
    let (own, below) = (shadow.lines.get(first), shadow.lines.get(first + 1));
    let is_alone = own.is_some_and(|line| line.starts_paragraph && line.range.start == hit.range.start)
        && below.is_some_and(|line| line.starts_paragraph || bullet_at(shadow, line.range.start, true).is_some());
    !is_alone
}

/// "Schreiben Sie bitte | bis zum 21. Juli 2010 …": when to write, and not what.
pub(in crate::import) fn day_follows(shadow: &Shadow, hit: &Hit) -> bool {
    const MOST_WORDS: usize = 3;
    let behind = shadow.slice(hit.range.end..floor(shadow, (hit.range.end + 50).min(shadow.len()))).trim_start();
    let by = |text: &str| words().class(WordClass::BeforeDay).at_start(text);
    let day = behind.get(by(behind)..).filter(|_| by(behind) > 0).map(str::trim_start);
    // "Please send | your letter by 13 March 2009.": the letter before the day, and nothing behind it.
    let written = || {
        let mut words_before = behind.split(' ').take(MOST_WORDS);
        let at = words_before.position(|word| words().class(WordClass::Writings).contains(word))?;
        let rest = behind.splitn(at + 2, ' ').last()?;
        let day = rest.get(by(rest)..).filter(|_| by(rest) > 0)?.trim_start();
        let (day_range, _) = dates::first(day).filter(|(found, _)| found.start == 0)?;
        day.get(day_range.end..).filter(|rest| rest.starts_with('.'))
    };
    (day.is_some_and(|day| dates::at_start(day).is_some()) || written().is_some()) && !names_deadline(shadow, hit)
}

/// "Please write to the authorities before 23 February 2016, urging them to: …": what to ask for stands behind the day.
fn asks_before_colon(shadow: &Shadow, hit: &Hit) -> bool {
    const LONGEST: usize = 200;
    let limit = floor(shadow, (hit.range.end + LONGEST).min(shadow.len()));
    let sentence = shadow.slice(hit.range.end..sentence_end(shadow, hit.range.end, limit));
    sentence.find(": ").and_then(|colon| sentence.get(..colon)).is_some_and(asks_behind_comma)
}

/// Where the paragraph ends that a position stands in, if it does so before a limit.
fn paragraph_end(shadow: &Shadow, at: usize, limit: usize) -> usize {
    let below = shadow.lines.partition_point(|line| line.range.start <= at);
    let lines = shadow.lines.get(below..).unwrap_or_default().iter().take_while(|line| line.range.start < limit);
    let mut next = lines.filter(|line| line.starts_paragraph && !continues(shadow, line.range.start));
    next.next().filter(|_| !shadow.one_line).map_or(limit, |line| line.range.start.max(at))
}

/// Where a line ends that asks to write and leads to an addressee: "Please write in Spanish, English or French to:".
pub(super) fn lead_to_addresses(shadow: &Shadow, hit: &Hit) -> Option<usize> {
    line_to_addresses(shadow, hit).or_else(|| message_to_address(shadow, hit))
}

fn line_to_addresses(shadow: &Shadow, hit: &Hit) -> Option<usize> {
    const LONGEST: usize = 120;
    let line =
        shadow.line_at(hit.range.start).filter(|line| line.range.start == hit.range.start && !shadow.one_line)?;
    let text = shadow.slice(line.range.clone());
    let heading = text.strip_suffix(':').filter(|_| text.len() <= LONGEST)?;
    let leads = words().class(WordClass::HeadingEnd).at_end(heading);
    let asked = heading.split(' ').any(asks) || heading.contains(". ");
    let next = shadow.trimmed(line.range.end..shadow.len()).start;
    let begins = shadow.raw(next..shadow.len()).starts_with(char::is_uppercase);
    let below = shadow.slice(next..shadow.line_at(next).map_or(next, |line| line.range.end));
    let listed = bullet_at(shadow, next, true).is_some() || is_asked(below);
    (leads && !asked && begins && !listed && !names_deadline(shadow, hit)).then_some(line.range.end)
}

/// Where a sentence ends, with its colon, that asks for one message more and leads to an address: "If you wish, please send a
/// message of condolence to the family:".
fn message_to_address(shadow: &Shadow, hit: &Hit) -> Option<usize> {
    const LONGEST: usize = 160;
    const MOST_LINES: usize = 8;
    let line = shadow.line_at(hit.range.start).filter(|_| !shadow.one_line)?;
    let sentence = shadow.slice(hit.range.start..line.range.end.max(hit.range.start));
    let is_whole = sentence.ends_with(':') && sentence.len() <= LONGEST && !sentence.contains(". ");
    let below = shadow.lines_in(line.range.end..shadow.len()).skip_while(|below| below.range.start < line.range.end);
    let address: Vec<ShadowLine> = below.take(MOST_LINES).collect();
    let first = address.first().filter(|first| is_whole && first.starts_paragraph)?;
    let text = shadow.slice(first.range.clone());
    let begins = shadow.raw(first.range.clone()).starts_with(char::is_uppercase)
        && !text.ends_with(['.', ':', ';', ','])
        && bullet_at(shadow, first.range.start, true).is_none()
        && !is_asked(text);
    let block = address.iter().enumerate().take_while(|(at, line)| *at == 0 || !line.starts_paragraph);
    let last = block.last().map(|(_, line)| shadow.slice(line.range.clone()))?;
    let country = last.rsplit([',', ' ']).next().unwrap_or_default();
    let ends = countries::find(last.trim_end_matches('.')).is_some() || countries::find(country).is_some();
    (begins && ends).then_some(line.range.end)
}

/// "Please send | a copy of your appeal …": what is asked for is no more than copies.
pub(in crate::import) fn asks_for_copies(shadow: &Shadow, hit: &Hit) -> bool {
    const MOST_WORDS: usize = 3;
    let behind = shadow.slice(hit.range.end..floor(shadow, (hit.range.end + 40).min(shadow.len())));
    let mut words_behind = behind.split_whitespace().take(MOST_WORDS);
    is_sentence(shadow, hit) && words_behind.any(|word| words().class(WordClass::Copying).contains(word))
}

/// Where the line ends that asks for copies, and leads to an address with its colon.
pub(super) fn copies_end(shadow: &Shadow, hit: &Hit) -> Option<usize> {
    const LONGEST: usize = 160;
    let end = sentence_end(shadow, hit.range.start, floor(shadow, (hit.range.end + LONGEST).min(shadow.len())));
    let colon = shadow.slice(hit.range.end..end.max(hit.range.end)).find(':').map(|colon| hit.range.end + colon + 1);
    colon.filter(|colon| shadow.ends_line(*colon))
}

/// Whether "please send …", "please write …" leads to something: a colon or a bullet ends its sentence.
pub(super) fn introduces(shadow: &Shadow, hit: &Hit) -> bool {
    const MOST_WORDS: usize = 24;
    let limit = (hit.range.end + 400).min(shadow.len());
    let end = sentence_end(shadow, hit.range.start, floor(shadow, limit));
    let sentence = shadow.slice(hit.range.start..end);
    let phrase = hit.marker.phrase.as_str();
    let strong = phrase.contains("immediately") || phrase.contains("arrive") || phrase.contains("telegrams");
    let after = shadow.slice(end..floor(shadow, (end + 4).min(shadow.len())));
    // "--" alone on its line ends a message.
    let is_rule = |at: usize| {
        let line = shadow.line_at(at).map_or("", |line| shadow.slice(line.range.clone()));
        !line.contains(char::is_alphanumeric)
    };
    let after = if is_rule(shadow.trimmed(end..shadow.len()).start) { "" } else { after };
    strong
        || sentence.contains(": ")
        || sentence.ends_with(':')
        || sentence.contains(" - ")
        || sentence.contains(" -- ")
        || sentence.contains('•')
        || after.trim_start().starts_with(['-', '•', '*', 'n', 'ν'])
        || list_follows(shadow, end)
        || asks_behind_comma(sentence)
        // "Please send faxes urging them to let her go."
        || (shadow.one_line || shadow.starts_line(hit.range.start)) && asks_behind(sentence, MOST_WORDS).is_some()
}

/// "Please write, calling for the release of Jo Dee": what to ask for stands in the sentence that asks to write.
fn asks_behind_comma(sentence: &str) -> bool {
    let mut commas = sentence.match_indices(", ");
    commas.any(|(at, comma)| asks(sentence.get(at + comma.len()..).unwrap_or_default()))
}

/// Whether the paragraph below the one that a sentence stands in is a list.
fn list_follows(shadow: &Shadow, end: usize) -> bool {
    let below = shadow.lines.partition_point(|line| line.range.start < end);
    let next = shadow.lines.get(below..).and_then(|lines| lines.iter().find(|line| line.starts_paragraph));
    let text = |line: &ShadowLine| shadow.slice(line.range.clone());
    let listed =
        |line: &ShadowLine| text(line).starts_with(['•', '*', '-']) && text(line).contains(char::is_alphanumeric);
    !shadow.one_line && next.is_some_and(listed)
}

/// "Please write to the President of the Republic, Mr Jo Dee, 1 Mill Street, Tirana, Albania, fax …": addresses in a sentence.
fn addresses_follow(shadow: &Shadow, hit: &Hit) -> bool {
    const LONGEST: usize = 300;
    let limit = floor(shadow, (hit.range.end + LONGEST).min(shadow.len()));
    let text = shadow.slice(hit.range.end..limit).trim_start();
    let lead = words().class(WordClass::SendingLead).leading(text);
    let Some(rest) = lead.and_then(|lead| text.get(lead..)) else { return false };
    let opens = office_words().offices.at_start(rest) > 0 || office_words().honorifics.at_start(rest) > 0;
    let mut parts = rest.split([',', ';']).map(str::trim);
    let named = |part: &str| countries::find(part.trim_end_matches('.')).is_some();
    let country = parts.position(named);
    opens && country.is_some_and(|place| place > 1)
}

/// "Please send appeals to the two offices below before 21 July 2016:": a sentence to its colon that names a day to write by.
pub(in crate::import) fn names_deadline(shadow: &Shadow, hit: &Hit) -> bool {
    let limit = floor(shadow, (hit.range.end + 160).min(shadow.len()));
    let text = shadow.slice(hit.range.end..paragraph_end(shadow, hit.range.end, limit));
    let Some(sentence) = text.find(':').and_then(|colon| text.get(..colon)) else { return false };
    let by = words().class(WordClass::BeforeDay).occur_in(sentence);
    let asks = sentence.split(' ').any(|word| word.len() > 5 && word.ends_with("ing"));
    // "Please write in English before 23 September 2016:" above what to ask for.
    let next = shadow.trimmed(hit.range.end + text.find(':').unwrap_or_default() + 1..shadow.len()).start;
    let asks = asks || bullet_at(shadow, next, true).is_some_and(|(_, number)| number.is_none());
    by && !asks && !sentence.contains(". ") && dates::first(sentence).is_some()
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::model::Role;

    #[test]
    fn a_line_that_asks_to_write_to_somebody_leads_to_addresses() {
        let head = "UA 1/09\n\nKENYA   Jo Dee (m)\n\nHe was beaten.\n\nPlease send a letter or fax\n- asking for an inquiry;\n- urging them to protect Jo Dee.\n\n";
        let rest = "\nMinister of Justice\nAna Bee\nNairobi, Kenya\nFax: +254 20 555 0101\n";
        for heading in ["Please write in Swahili, English or French to:", "Please write to the following officials to:"]
        {
            let case = case_from_text(&format!("{head}{heading}\n{rest}")).value;
            assert_eq!((case.demands.len(), case.addressees.len()), (2, 1), "{heading}");
            assert_eq!(case.languages.len(), if heading.contains("French") { 3 } else { 0 });
        }
        let case = case_from_text(&format!(
            "{head}Who to write to\n{rest}\nThis action closes on 2 May 2009.\n\nMore information\nThere were others.\n"
        ))
        .value;
        assert_eq!(case.addressees.first().map(|one| one.lines.len()), Some(3));
        assert_eq!((case.deadline_text.as_str(), case.background.len()), ("2 May 2009", 1));
    }

    #[test]
    fn a_sentence_that_asks_for_a_copy_leads_to_no_demands() {
        let case = case_from_text("Kenya: teacher beaten at home\n\nUA 1/16, published 24 June 2016. Actions wanted by 5 August 2016\n\nJo Dee was beaten.\n\nWhat we want\n\nWrite to the authorities in English or your own language:\n\nAsking them to look into it;\n\nUrging them to protect Jo Dee\n\nPlease write to\n\nMinister of Justice\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister\n\nPlease send a copy of your letter to the head of police:\n\nMo Fee\nPolice Headquarters\nNairobi, Kenya\nSalutation: Dear Sir\n").value;
        assert_eq!(case.demands, ["Asking them to look into it", "Urging them to protect Jo Dee"]);
        let roles: Vec<(Role, usize)> = case.addressees.iter().map(|one| (one.role, one.lines.len())).collect();
        assert_eq!(roles, [(Role::Appeal, 3), (Role::Copy, 3)]);
        assert_eq!((case.title.as_str(), case.deadline_text.as_str()), ("teacher beaten at home", "5 August 2016"));
    }

    /// A sheet with two addressees, whose page has more than the sheet.
    const ASKED: &str = "1) TAKE ACTION\nWrite a letter, send an email, call, fax or tweet:\n\n* Urging the authorities to release Jo Dee;\n* Asking that he see a doctor.\n\nContact these two officials:\n\nMinister of Justice\nAna Bee\n3 Mill Road\nNairobi, Kenya\nFax: +254 2 555 0101\nSalutation: Dear Minister\n\nChief of Police\nMo Fee\n5 Mill Road\nNairobi, Kenya\nSalutation: Dear Chief\n";

    #[test]
    fn the_menu_of_a_page_asks_for_nothing_and_a_link_to_share_it_ends_nothing() {
        let told = "Jo Dee, who fishes in the old harbour, was taken from his home by six men on 6 March and has not been seen since. ".repeat(3);
        let page = format!(
            "MENU\nTake Action\nOur Work\nNews\n\nTAKE ACTION > CASES\n\nSHARE ON FACEBOOK\n\n{told}\n\n{ASKED}"
        );
        let case = case_from_text(&page).value;
        assert_eq!(case.demands, ["Urging the authorities to release Jo Dee", "Asking that he see a doctor."]);
        assert_eq!(case.addressees.len(), 2, "{:?}", case.addressees);
        assert!(case.facts.iter().any(|fact| fact.starts_with("Jo Dee, who fishes")), "{:?}", case.facts);
    }

    #[test]
    fn a_heading_of_demands_above_what_it_asks_for_is_of_no_menu() {
        let told = "He is ill and old, and has been in the dark for many weeks now. ".repeat(6);
        for (heading, first) in [
            ("TAKE ACTION\n", "We need you to ask the Minister of Justice to let Jo Dee go home."),
            ("WHAT TO SAY", "Urge the Minister to free Jo Dee."),
        ] {
            let case = case_from_text(&format!("UA 30/12 Kenya\n\nJo Dee was taken.\n\n{heading}\n{first} {told}\n\nPlease write immediately in English or your own language to:\nMinister\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister\n")).value;
            assert!(case.demands.iter().any(|demand| demand.contains("Minister")), "{heading}: {:?}", case.demands);
        }
    }

    #[test]
    fn a_last_message_in_a_stop_action_leads_to_an_address() {
        let case = case_from_text("UA 200/04\nSTOP ACTION\n\nKENYA: Jo Dee (m)\n\nJo Dee was released.\n\nNo further action is requested. Many thanks to all who sent appeals. If possible, please send a last message to the President welcoming the release:\n\nPresident of the Republic\nMo Fee\n12 Mill Road\nNairobi\nKenya\n").value;
        assert!(case.demands.is_empty(), "{:?}", case.demands);
        assert_eq!(case.addressees.first().map(|one| one.lines.len()), Some(5));
    }
}
