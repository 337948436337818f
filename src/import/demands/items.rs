//! The demands one by one, however they are marked.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::bullets::{asks, bullet_at, bullets, is_asked};
use crate::import::text::prose::is_verb;
use crate::import::text::shadow::{Shadow, floor};
use crate::import::to_writer::order_to_write;

use super::targets::{heads_for_one, is_for_one};
use super::unmarked::unmarked;

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
            // "Please write in Spanish if you can.", a paragraph below an item without its full stop.
            let orders = || line.starts_paragraph && order_to_write(shadow.slice(line.range.clone())) > 0;
            if (closed || headed()) && opens_item(shadow, line.range.start) || !closed && orders() {
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
        // "…; calling on the king to …", below items that each have their mark: the last one lost its own.
        let is_last = index > 0 && index + 1 == bullets.len();
        let lost_mark = |at: usize| is_last && asks_somebody(behind(at)) || asks_them(behind(at));
        let asked = links.filter_map(|at| closing(at).or_else(|| (in_capital(at) || lost_mark(at)).then_some(at)));
        // "…, and     reminding them": wide blanks are left of the mark.
        let of_gap = |(at, _): (usize, &str)| {
            let closes = words().class(WordClass::ClosesList).ending(rest.get(..at)?) > 0;
            (closes && shadow.is_gap(start + at)).then_some(at + 1)
        };
        let asked = asked.chain(rest.match_indices(' ').filter_map(of_gap).filter(|_| shadow.one_line));
        let begins = |at: &usize| shadow.one_line && asks(behind(*at));
        let mut cuts: Vec<usize> = asked.filter(begins).map(|at| start + at).collect();
        cuts.sort_unstable();
        cuts.dedup();
        let mut own = if start == bullet.end { bullet.clone() } else { start..start };
        for at in cuts {
            items.push(Item::new(own, start..at));
            (own, start) = (at..at, at);
        }
        items.push(Item::new(own, start..end));
    }
    items
}

/// "calling on the …", "urging that …", but not "asking questions": whether a text asks, and goes on with whom or with what.
fn asks_somebody(text: &str) -> bool {
    let goes_on = [WordClass::Determiner, WordClass::OfficeLink, WordClass::Relative, WordClass::AskedWhom];
    let next = text.split(' ').nth(1).unwrap_or_default();
    asks(text) && goes_on.iter().any(|class| words().class(*class).contains(next))
}

/// "urging them", "calling on them": whether a text asks whoever has been named, as in the midst of a demand it does only behind
/// "by" and its like.
pub(super) fn asks_them(text: &str) -> bool {
    const WORDS: usize = 3;
    asks(text) && text.split(' ').take(WORDS).skip(1).any(|word| words().class(WordClass::Them).contains(word))
}

/// Whether the next item, with its bullet or without, begins behind the end of one.
fn asks_next(shadow: &Shadow, end: usize) -> bool {
    let next = shadow.trimmed(end..shadow.len()).start;
    bullet_at(shadow, next, true).is_some() || asks(shadow.slice(next..shadow.len()))
}

pub(super) fn closes_item(text: &str) -> bool {
    let text = text.trim_end().trim_end_matches(['"', '\'']);
    let text = text.trim_end();
    let joined = text.rsplit_once(' ').filter(|(_, last)| words().class(WordClass::Conjunction).contains(last));
    match joined.map(|(before, _)| before) {
        // ", and" closes an item, "torture and" does not.
        Some(before) => before.trim_end().ends_with([';', ',', '.']),
        // "… the integrity of Mr." / "Jo Dee and her family": the margin stands behind a short form.
        None => text.ends_with([';', '.', '!', '?', ':']) && !ends_in_short_form(text),
    }
}

fn ends_in_short_form(text: &str) -> bool {
    let last = text.rsplit(' ').next().and_then(|last| last.strip_suffix('.'));
    last.is_some_and(|last| words().class(WordClass::ShortForm).contains(last))
}

/// Whether a line may begin a demand: with a capital, or with a participle in a sheet that has no capitals.
pub(super) fn opens_item(shadow: &Shadow, at: usize) -> bool {
    let raw = shadow.raw(at..floor(shadow, (at + 24).min(shadow.len())));
    let first = raw.chars().find(|letter| letter.is_alphanumeric());
    let word = shadow.slice(at..shadow.len()).split(' ').next().unwrap_or_default();
    first.is_some_and(|letter| letter.is_uppercase() || letter >= '\u{590}') || word.len() > 4 && word.ends_with("ing")
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
        let is_small = shadow.lower_case || shadow.raw(range.clone()).trim_end().ends_with(char::is_lowercase);
        if links && (marked && is_small || goes_on()) {
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
    use crate::import::test_sheets::{check_demands, check_listed};

    #[test]
    fn a_cross_behind_a_dash_is_no_letter_of_a_demand() {
        let sheet = "UA 1/11\n\nJo Dee was arrested on 1 May.\n\nPlease write:\n-xUrging them to free Jo Dee;\n-x Calling for a doctor;\n-xAcknowledging what was done.\n\nAPPEALS TO:\nMinister Ana Bee\nPO Box 12\nNairobi\nKenya\n";
        check_demands(sheet, &["Urging them to free Jo Dee", "Calling for a doctor", "Acknowledging what was done."]);
    }

    #[test]
    fn a_point_may_be_a_bullet() {
        let sheet = "UA 1/11\n\nJo Dee was arrested on 1 May.\n\nPlease write:\n  . urging them to free Jo Dee;\n  . calling for a doctor.\n\nAPPEALS TO:\nMinister Ana Bee\nPO Box 12\nNairobi\nKenya\n";
        check_demands(sheet, &["urging them to free Jo Dee", "calling for a doctor."]);
    }

    #[test]
    fn an_item_of_a_run_that_lost_its_sign_is_a_demand_where_it_asks_them() {
        let told = "jo dee was taken from her home by men who did not say who had sent them. ".repeat(6);
        check_demands(
            &format!(
                "ua 1/11 kenya jo dee (f) {told}recommended action: please send letters: n   asking where she is; urging them to free her; n   calling for a doctor; asking questions is no crime; n   calling for an inquiry. appeals to: minister ana bee po box 12 nairobi, kenya"
            ),
            &[
                "asking where she is",
                "urging them to free her",
                "calling for a doctor; asking questions is no crime",
                "calling for an inquiry.",
            ],
        );
    }

    #[test]
    fn a_short_form_at_the_end_of_a_line_closes_no_demand() {
        let sheet = "UA 1/11\n\nJo Dee was arrested on 1 May.\n\nPlease write to the authorities urging them to:\ni.   Guarantee the safety of Mr.\nJo Dee and his family;\nii.  Let him go home.\n\nAPPEALS TO:\nMinister Ana Bee\nPO Box 12\nNairobi\nKenya\n";
        check_demands(sheet, &["Guarantee the safety of Mr. Jo Dee and his family", "Let him go home."]);
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
    fn the_last_item_of_a_list_on_one_line_may_lack_its_dash_without_a_capital() {
        let told = "jo dee was taken from her home by men who did not say who had sent them. ".repeat(6);
        check_demands(
            &format!(
                "ua 1/11 kenya jo dee (f) {told}recommended action: please send letters: - urging them to free jo dee; - calling for a doctor; asking questions is no crime; calling on the king to say where she is. appeals to: minister ana bee po box 12 nairobi, kenya"
            ),
            &[
                "urging them to free jo dee",
                "calling for a doctor; asking questions is no crime",
                "calling on the king to say where she is.",
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
    fn an_order_to_the_writer_below_an_item_is_none_of_it() {
        let case = case_from_text("UA 30/12 Kenya\n\nJo Dee was taken away.\n\nWhat you can do\n\nPlease write polite letters to the authorities asking them:\n\n* to let Jo Dee go\n\n* to let him see a doctor\n\nPlease write in Swahili if you can, otherwise in English. Postage is 90 pence.\n\nAddresses\n\nMinister\nAna Bee\nNairobi, Kenya\nSalutation: Dear Minister\n\nIf you get a reply, please send it to us at place@example.org or to: Network, 8 Mill Road, Hill.\n").value;
        assert_eq!(case.demands, ["to let Jo Dee go", "to let him see a doctor"]);
        assert_eq!(case.addressees.len(), 1);
    }

    #[test]
    fn low_dashes_of_a_run_part_a_list_whatever_stands_before_them() {
        let told = "jo dee was taken from his home by men who did not say who had sent them. ".repeat(6);
        let asked = "_ asking where he is; _ (to the governor) urging him to let a doctor see him _ reminding the judge of his age.";
        check_demands(
            &format!(
                "3 may 2002 ua 1/02 fear of torture kenya jo dee (m) {told}recommended action: please send letters: {asked} appeals to: minister ana bee po box 12 nairobi, kenya fax: + 254 20 555 0101\n"
            ),
            &["asking where he is", "urging him to let a doctor see him", "reminding the judge of his age."],
        );
    }

    #[test]
    fn small_roman_numerals_count_a_list() {
        check_listed(
            "i. Take all measures to protect Jo Dee;\nii. Let him see a doctor;\niii. Order an inquiry.",
            &["Take all measures to protect Jo Dee", "Let him see a doctor", "Order an inquiry."],
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
