//! The demands one by one, however they are marked.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::bullets::{asks, bullet_at, bullets, is_asked};
use crate::import::text::hits::{continues, sentence_end};
use crate::import::text::prose::is_verb;
use crate::import::text::shadow::{Shadow, ShadowLine, floor};

use super::targets::{heads_for_one, is_for_one};

/// One demand as it stands in the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    /// The bullet; empty for none.
    pub bullet: Range<usize>,
    pub text: Range<usize>,
    /// The items of a list below it that goes on with its sentence.
    pub nested: Vec<Item>,
}

impl Item {
    pub fn new(bullet: Range<usize>, text: Range<usize>) -> Self {
        Self { bullet, text, nested: Vec::new() }
    }
}

/// The items with those in them that go on with the sentence above: "- Calling on them to ensure that Jo Dee:" / "o has a lawyer;".
///
/// Such an item has another sign than the one above it, or begins in small letters, and asks for nothing itself. All of a list
/// have the sign of its first; what has the sign of the lead again, as "- Asking for an inquiry", stands by itself.
pub(super) fn with_nested(shadow: &Shadow, items: Vec<Item>) -> Vec<Item> {
    let mut found: Vec<Item> = Vec::with_capacity(items.len());
    for item in items {
        match found.last_mut().filter(|lead| leads_to(shadow, lead, &item)) {
            Some(lead) => lead.nested.push(item),
            None => found.push(item),
        }
    }
    found
}

/// Whether an item goes on with the sentence of the one above; a lead without bullet that ends in "to:" stands above demands that
/// are whole by themselves, "release Jo Dee".
fn leads_to(shadow: &Shadow, lead: &Item, item: &Item) -> bool {
    let (above, text) = (shadow.trimmed(lead.text.clone()), shadow.trimmed(item.text.clone()));
    let (sentence, words_of) = (shadow.slice(above), shadow.slice(text.clone()));
    let leads_to_verbs = sentence.ends_with(" to:");
    let is_open = sentence.ends_with(':') && !(lead.bullet.is_empty() && leads_to_verbs);
    // "To the President:" and "(to the President) let him go" are for somebody else.
    if !is_open
        || !is_asked(sentence)
        || is_asked(words_of)
        || words_of.ends_with(':')
        || is_for_one(shadow, text.clone())
    {
        return false;
    }
    let small = !shadow.lower_case && shadow.raw(text).starts_with(char::is_lowercase);
    let mut words_above = sentence.trim_end_matches(':').split(' ');
    let clause = leads_to_verbs || words_above.any(|word| words().class(WordClass::Relative).contains(word));
    if !small && !clause && is_sentence(words_of) {
        return false;
    }
    let sign_of = sign(shadow, item);
    match lead.nested.first() {
        Some(first) => sign_of == sign(shadow, first),
        // "• Calling on them to ensure that:" above "• he has a lawyer": a web page has one sign for lists in lists.
        None if sign_of == sign(shadow, lead) => leads_to_verbs || small && clause,
        None => small || leads_to_verbs || !lead.bullet.is_empty() && !item.bullet.is_empty(),
    }
}

/// "* Where is Jo Dee?", "* Jo Dee must be released": whether an item is whole by itself, for its verb stands before any clause.
fn is_sentence(text: &str) -> bool {
    let ends = |word: &&str| word.ends_with(',') || words().class(WordClass::Relative).contains(word);
    let mut main = text.split(' ').take_while(|word| !ends(word));
    text.ends_with('?') || main.any(is_verb)
}

/// The kind of a bullet: numbers count as one, and so do letters in a bracket.
fn sign(shadow: &Shadow, item: &Item) -> Option<char> {
    let bullet = shadow.slice(item.bullet.clone());
    let first = bullet.chars().next()?;
    let counts = bullet.ends_with([')', '.']) && first.is_alphanumeric();
    Some(if counts && first.is_ascii_digit() {
        '1'
    } else if counts {
        'a'
    } else {
        first
    })
}

/// Cuts a stretch into demands: at bullets, else at line ends that close an item, else at semicolons, else at sentences.
pub(super) fn items(shadow: &Shadow, body: Range<usize>) -> Vec<Item> {
    let body = shadow.trimmed(body);
    let bullets = bullets(shadow, body.clone());
    let mut items = Vec::new();
    let first = bullets.first().map_or(body.end, |bullet| bullet.start);
    let lead = shadow.trimmed(body.start..first);
    if bullets.is_empty() {
        return unmarked(shadow, lead, true);
    }
    if !lead.is_empty() {
        items.extend(unmarked(shadow, lead, false));
    }
    // Where semicolons part the items, ", and" is in the middle of one.
    let by_semicolon = shadow.slice(body.clone()).contains("; ");
    for (index, bullet) in bullets.iter().enumerate() {
        let end = bullets.get(index + 1).map_or(body.end, |next| next.start);
        let mut start = bullet.end;
        // An item that lost its bullet stands on a line of its own after one that is closed.
        for line in shadow.lines_in(bullet.end..end).skip(1) {
            let before = shadow.slice(start..line.range.start);
            // "… under Article 3:" / "No State shall …": what is quoted belongs to the item.
            let quoted = before.trim_end().ends_with(':') && shadow.slice(line.range.clone()).starts_with(['"', '\'']);
            let joined = by_semicolon && before.trim_end().ends_with(", and");
            let closed = closes_item(before) && !quoted && !joined;
            // "In appeals to the Attorney General only:" below an item without its full stop.
            let headed = || heads_for_one(shadow.slice(line.range.clone()));
            if (closed || headed()) && opens_item(shadow, line.range.start) {
                let own = if start == bullet.end { bullet.clone() } else { start..start };
                items.push(Item::new(own, start..line.range.start));
                start = line.range.start;
            }
        }
        // "…; and asking that …", "…; Calling on them …" in a list that lost its lines, and a bullet.
        let rest = shadow.slice(start..end);
        let links = rest.match_indices("; ").map(|(at, link)| at + link.len());
        let behind = |at: usize| rest.get(at..).unwrap_or_default();
        // "…; asking questions" may be within a demand: only a capital tells that one begins, or that "and" closes the list.
        let in_capital = |at: usize| shadow.raw(start + at..end).starts_with(char::is_uppercase);
        let closing = |at: usize| words().class(WordClass::ClosesList).leading(behind(at)).map(|link| at + link);
        let asked = links.filter_map(|at| closing(at).or_else(|| in_capital(at).then_some(at)));
        let begins = |at: &usize| shadow.one_line && asks(behind(*at));
        let cuts: Vec<usize> = asked.filter(begins).map(|at| start + at).collect();
        let mut own = if start == bullet.end { bullet.clone() } else { start..start };
        for at in cuts {
            items.push(Item::new(own, start..at));
            (own, start) = (at..at, at);
        }
        items.push(Item::new(own, start..end));
    }
    items
}

/// Items without bullets.
fn unmarked(shadow: &Shadow, body: Range<usize>, all: bool) -> Vec<Item> {
    let mut cuts = vec![body.start];
    let lines: Vec<_> = shadow.lines_in(body.clone()).collect();
    let indented = lines.iter().filter(|line| line.indent > 0).count();
    let gerunds = opens_with_gerund(shadow, body.start);
    let asked = asks(shadow.slice(body.clone()));
    // "…, asking them to:" above items that have lost bullets and full stops, each on lines of its own.
    let is_closed = lines.iter().any(|line| shadow.slice(line.range.clone()).ends_with(';'));
    let width = if is_closed { None } else { width_below_colon(shadow, &lines, body.start) };
    let mut above = lines.first().map_or(0, |line| line.range.len());
    let indent_tells = indented > 0 && indented < lines.len();
    // Blanks are left of the bullets: " Urging …" / "the rest of it" / " Calling …".
    let blanks_tell = indent_tells && indented > 1 && lines.first().is_some_and(|line| line.indent > 0);
    let is_small = |at: usize| shadow.raw(at..body.end).starts_with(char::is_lowercase);
    // A blank line below each line, and so within the items as well.
    let torn = |line: &ShadowLine| line.starts_paragraph && is_small(line.range.start);
    let apart = lines.iter().skip(1).filter(|line| line.starts_paragraph).count();
    let all_apart = apart + 1 >= lines.len() && lines.iter().skip(1).any(torn);
    let paragraphs_tell = is_small(body.start) || !asked || !all_apart;
    for line in lines.iter().skip(1) {
        let before = shadow.slice(body.start..line.range.start);
        // "Calling on them to free the two, and" / "stating that …;": one item of a list whose items begin with capitals.
        let joined = is_closed && before.trim_end().ends_with(", and") && is_small(line.range.start);
        if joined && !is_small(body.start) {
            continue;
        }
        // "     expressing concern at his torture, and" / "asking for a doctor;": the first lines of the items alone are indented.
        let heads = || heads_for_one(shadow.slice(line.range.clone()));
        if blanks_tell && line.indent == 0 && !line.starts_paragraph && !ends_item(before) && !heads() {
            continue;
        }
        let opens = opens_item(shadow, line.range.start);
        let closed = closes_item(before) && (opens || line.starts_paragraph);
        // Items that lost bullets and full stops: each begins with its own "Urging", "Calling".
        let closed = closed || gerunds && opens_with_gerund(shadow, line.range.start);
        let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
        let goes_on = last.ends_with(',') || words().class(WordClass::GoesOnBelow).contains(last);
        // "asking where he is and" / "urging them to free him": each asks for itself, in a list without capitals.
        let linked = is_small(body.start) && !is_closed && words().class(WordClass::ClosesList).contains(last);
        let closed = closed || asked && (!goes_on || linked) && asks(shadow.slice(line.range.clone()));
        let own_paragraph =
            paragraphs_tell && line.starts_paragraph && opens && !goes_on && !continues(shadow, line.range.start);
        let word = shadow.slice(line.range.clone()).split(' ').next().map_or(0, str::len);
        let has_room = width.is_some_and(|width| above + 1 + word <= width);
        above = line.range.len();
        let closed = closed || has_room && opens && !goes_on && !blanks_tell;
        let by_indent = indent_tells && line.indent > 0 && opens;
        if closed || own_paragraph || by_indent {
            cuts.push(line.range.start);
        }
    }
    if cuts.len() == 1 && all {
        cuts.extend(semicolons(shadow, body.clone()));
    }
    if cuts.len() == 1 && all && asked {
        cuts.extend(asked_in_a_row(shadow, body.clone()));
    }
    if cuts.len() == 1 && all {
        let mut at = body.start;
        while at < body.end {
            at = shadow.trimmed(sentence_end(shadow, at, body.end).max(at + 1)..body.end).start;
            at = floor(shadow, at);
            if at < body.end {
                cuts.push(at);
            }
        }
    }
    cuts.dedup();
    let ends = cuts.iter().skip(1).copied().chain([body.end]);
    cuts.iter().zip(ends).map(|(&start, end)| Item::new(start..start, start..end)).collect()
}

/// How wide the lines of items are, with the one that leads to them with its colon; none where none does.
fn width_below_colon(shadow: &Shadow, lines: &[ShadowLine], start: usize) -> Option<usize> {
    let above = shadow.slice(0..start).trim_end();
    let lead = shadow.line_at(above.len().checked_sub(1)?).filter(|_| above.ends_with(':') && !shadow.one_line)?;
    lines.iter().map(|line| line.range.len()).chain([lead.range.len()]).max()
}

/// "…, and urging that …": where the next thing is asked for in one sentence without semicolons.
fn asked_in_a_row(shadow: &Shadow, body: Range<usize>) -> Vec<usize> {
    let text = shadow.slice(body.clone());
    let after = |(at, link): (usize, &str)| {
        let start = at + link.len();
        asks(text.get(start..).unwrap_or_default()).then_some(body.start + start)
    };
    let sentences = text.match_indices(". ").map(|(at, stop)| body.start + at + stop.len());
    let mut cuts: Vec<usize> = text.match_indices(", and ").filter_map(after).chain(sentences).collect();
    cuts.sort_unstable();
    cuts
}

/// Where items begin after "; ".
fn semicolons(shadow: &Shadow, body: Range<usize>) -> Vec<usize> {
    let text = shadow.slice(body.clone());
    let joins = words().class(WordClass::Conjunction);
    let after = |at: usize| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let bare = rest.trim_start();
        // "…; and to let her go": the word that leads to the last is of none.
        let link = bare.split(' ').next().filter(|word| joins.contains(word)).map_or(0, |word| word.len() + 1);
        at + 1 + (rest.len() - bare.len()) + link
    };
    let mut cuts: Vec<usize> = text.match_indices("; ").map(|(at, _)| body.start + after(at)).collect();
    cuts.retain(|&at| at < body.end && shadow.slice(at..body.end).len() > 8);
    cuts
}

/// Whether the next item, with its bullet or without, begins behind the end of one.
fn asks_next(shadow: &Shadow, end: usize) -> bool {
    let next = shadow.trimmed(end..shadow.len()).start;
    bullet_at(shadow, next, true).is_some() || asks(shadow.slice(next..shadow.len()))
}

/// Whether a sign ends an item, and no word.
fn ends_item(text: &str) -> bool {
    text.trim_end().ends_with([';', '.', '!', '?', ':'])
}

fn closes_item(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches(['"', '\'']);
    let text = text.trim_end();
    let joined = text.rsplit_once(' ').filter(|(_, last)| words().class(WordClass::Conjunction).contains(last));
    match joined.map(|(before, _)| before) {
        // ", and" closes an item, "torture and" does not.
        Some(before) => before.trim_end().ends_with([';', ',', '.']),
        None => text.ends_with([';', '.', '!', '?', ':']),
    }
}

/// Whether a line may begin a demand: with a capital, or with a participle in a sheet that has no capitals.
pub(super) fn opens_item(shadow: &Shadow, at: usize) -> bool {
    let raw = shadow.raw(at..floor(shadow, (at + 24).min(shadow.len())));
    let first = raw.chars().find(|letter| letter.is_alphanumeric());
    let word = shadow.slice(at..shadow.len()).split(' ').next().unwrap_or_default();
    first.is_some_and(|letter| letter.is_uppercase() || letter >= '\u{590}') || word.len() > 4 && word.ends_with("ing")
}

/// Whether a demand begins here that has a participle with a capital: "Urging the authorities …".
fn opens_with_gerund(shadow: &Shadow, at: usize) -> bool {
    let word = shadow.slice(at..shadow.len()).split(' ').next().unwrap_or_default();
    word.len() > 5 && word.ends_with("ing") && shadow.raw(at..at + 1).starts_with(char::is_uppercase)
}

/// The item without the semicolon, the comma or the "and" that leads to the next one.
pub(super) fn trimmed_item(shadow: &Shadow, range: Range<usize>) -> Option<Range<usize>> {
    let mut range = shadow.trimmed(range);
    loop {
        let text = shadow.slice(range.clone());
        let mut end = text.trim_end_matches([' ', ';', ',', '•', '*']).len();
        let kept = text.get(..end)?;
        let (before, last) = kept.rsplit_once(' ').unwrap_or(("", kept));
        let class = |class| words().class(class).contains(last);
        let links = class(WordClass::Conjunction) || class(WordClass::LastItemLink);
        // "…; y" leads to the next item; "cell block E" ends in a letter, and "and" alone leads on where one follows.
        let marked = before.trim_end().ends_with([';', ',', '.']) || last.contains('/');
        let goes_on = || class(WordClass::ClosesList) && asks_next(shadow, range.end);
        if links && (marked || goes_on()) {
            // "…. And": the full stop is the sentence's own.
            end = before.trim_end_matches([' ', ';', ',']).len();
        }
        // A lone quotation mark at the end has lost its partner.
        let kept = text.get(..end)?;
        if kept.ends_with('"') && kept.matches('"').count() % 2 == 1 {
            end -= 1;
        }
        if kept.ends_with(" -") {
            end -= 2;
        }
        if end == text.len() {
            break;
        }
        range.end = range.start + end;
    }
    shadow.slice(range.clone()).contains(char::is_alphanumeric).then_some(range)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check_demands(sheet: &str, demands: &[&str]) {
        assert_eq!(case_from_text(sheet).value.demands, demands, "{sheet:?}");
    }

    fn check_listed(list: &str, demands: &[&str]) {
        let sheet =
            "UA 30/12\nKENYA Jo Dee (m)\nJo Dee was taken away.\n\nRECOMMENDED ACTION: Please send appeals in English:";
        let rest = "APPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister";
        check_demands(&format!("{sheet}\n{list}\n\n{rest}"), demands);
    }

    #[test]
    fn an_item_of_a_list_on_one_line_that_lost_its_bullet_is_a_demand() {
        let told = "Jo Dee was taken from her home by men who did not say who had sent them. ".repeat(6);
        check_demands(
            &format!(
                "UA 1/11 KENYA Jo Dee (f) {told}Please write immediately in English: n Urging them to free Jo Dee; n Calling for a doctor, who is not of the police; Calling on them to say where she is. PLEASE SEND APPEALS BEFORE 25 MAY 2011 TO: Minister Ana Bee PO Box 12 Nairobi, Kenya"
            ),
            &[
                "Urging them to free Jo Dee",
                "Calling for a doctor, who is not of the police",
                "Calling on them to say where she is.",
            ],
        );
    }

    #[test]
    fn a_blank_line_below_each_line_parts_no_item() {
        check_listed(
            "Urging them to keep Jo Dee safe, in accordance with\n\nhis wishes;\n\nUrging them to do what was asked for by the Inter-\n\nAmerican\n\nCommission on Human Rights;\n\nCalling for an inquiry.",
            &[
                "Urging them to keep Jo Dee safe, in accordance with his wishes",
                "Urging them to do what was asked for by the Inter-American Commission on Human Rights",
                "Calling for an inquiry.",
            ],
        );
    }

    #[test]
    fn an_indent_tells_where_items_begin() {
        check_listed(
            "     expressing concern at the torture of Jo Dee, and\nasking that he be given a doctor;\n\n     urging them to free\nhim.",
            &[
                "expressing concern at the torture of Jo Dee, and asking that he be given a doctor",
                "urging them to free him.",
            ],
        );
    }

    #[test]
    fn an_item_without_bullet_may_end_with_and() {
        check_listed(
            "asking where Jo Dee is held, and\nurging them to give him a doctor and\ncalling on them to free him.",
            &["asking where Jo Dee is held", "urging them to give him a doctor", "calling on them to free him."],
        );
    }

    #[test]
    fn an_item_goes_on_below_its_comma_in_small_letters() {
        check_demands(
            "UA 1/14\nKENYA   Jo Dee (m)\n\nJo Dee was taken.\n\nPlease write immediately in English:\n\n   Urging them to say where he is;\n   Calling on them to free him unless he is charged, and\n   stating that nobody may be held for what they say;\n   Calling for an inquiry.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya",
            &[
                "Urging them to say where he is",
                "Calling on them to free him unless he is charged, and stating that nobody may be held for what they say",
                "Calling for an inquiry.",
            ],
        );
    }

    #[test]
    fn a_list_in_a_demand_is_part_of_it() {
        let rest = "\nPLEASE SEND APPEALS BEFORE 25 MAY 2017 TO:\nMinister\nAna Bee\nNairobi, Kenya";
        check_demands(
            &format!(
                "Please write immediately in English:\n- Calling on the authorities to ensure that Jo Dee:\no has a lawyer;\no is not beaten;\n- Urging them to free Jo Dee.{rest}"
            ),
            &[
                "Calling on the authorities to ensure that Jo Dee: has a lawyer; is not beaten",
                "Urging them to free Jo Dee.",
            ],
        );
        check_demands(
            &format!(
                "Please write immediately in English:\n\u{2022} Calling for an inquiry;\n\u{2022} Urging them not to punish Jo Dee for:\n  - his songs;\n  - his poems.{rest}"
            ),
            &["Calling for an inquiry", "Urging them not to punish Jo Dee for: his songs; his poems."],
        );
        check_demands(
            &format!(
                "Please write immediately in English:\nCalling on the authorities to ensure that Jo Dee:\n- has a lawyer;\n- is not beaten.{rest}"
            ),
            &["Calling on the authorities to ensure that Jo Dee: has a lawyer; is not beaten."],
        );
        check_demands(
            &format!(
                "Please write immediately in English:\n- Urging the authorities to:\n- Release Jo Dee;\n- Let him go home;\n- Asking for an inquiry.{rest}"
            ),
            &["Urging the authorities to: Release Jo Dee; Let him go home", "Asking for an inquiry."],
        );
        let targets = format!(
            "Please write immediately in English:\nTo the authorities of Kenya:\n- Urging them to free Jo Dee;\n- Asking for an inquiry.{rest}"
        );
        assert_eq!(case_from_text(&targets).value.demand_targets.len(), 2);
    }

    #[test]
    fn a_list_in_a_demand_takes_nothing_of_what_follows() {
        check_listed(
            "1. Urging the Minister of Justice to:\na) release Jo Dee;\nb) open an inquiry;\n2. To the Chief of Police:\na) stop the beatings.",
            &["Urging the Minister of Justice to: release Jo Dee; open an inquiry", "stop the beatings."],
        );
        check_listed(
            "- expressing concern that the police have said:\n* Jo Dee was never held;\n* Jo Dee ran away;\n- the release of Jo Dee;\n- an inquiry.",
            &[
                "expressing concern that the police have said: Jo Dee was never held; Jo Dee ran away",
                "the release of Jo Dee",
                "an inquiry.",
            ],
        );
        check_listed(
            "- Urging the authorities to act on the following:\n* Jo Dee must be released\n* Those who beat him must be punished",
            &["Jo Dee must be released", "Those who beat him must be punished"],
        );
        check_listed(
            "- Asking the Minister of Justice:\n* Where is Jo Dee?\n\nTo the President:\n* Let him go.",
            &["Where is Jo Dee?", "Let him go."],
        );
        check_listed(
            "- urging them to see to it that Jo Dee:\no has a lawyer\no is not beaten\n- asking for an inquiry.",
            &["urging them to see to it that Jo Dee: has a lawyer; is not beaten", "asking for an inquiry."],
        );
        check_listed(
            "\u{2022} urging them to free Jo Dee;\n\u{2022} calling on them to ensure that:\n\u{2022} he is given a trial;\n\u{2022} he has a lawyer;\n\u{2022} asking for an inquiry.",
            &[
                "urging them to free Jo Dee",
                "calling on them to ensure that: he is given a trial; he has a lawyer",
                "asking for an inquiry.",
            ],
        );
        check_listed(
            "- noting what they have said:\n- the release of Jo Dee;\n- an inquiry.",
            &["the release of Jo Dee", "an inquiry."],
        );
    }

    #[test]
    fn a_language_that_is_asked_for_stays_in_its_demand() {
        check_listed(
            "- calling for a fair trial; with papers in his own language.\n- asking for lessons; in their own language if possible.\n- calling for the release of Jo Dee; in English or your own language if possible.",
            &[
                "calling for a fair trial; with papers in his own language.",
                "asking for lessons; in their own language if possible.",
                "calling for the release of Jo Dee",
            ],
        );
        check_demands(
            "UA 30/12 Kenya\n\nPlease write immediately before 14 May 2012 in English, urging them to do so: in your own language\n- Urging the authorities to free Jo Dee.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister\n",
            &["Urging the authorities to free Jo Dee."],
        );
    }
}
