//! Demands that have lost their bullets: where one ends and the next begins, by their lines, their signs and their verbs.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::bullets::{asks, is_asked};
use crate::import::text::hits::{continues, sentence_end};
use crate::import::text::shadow::{Shadow, ShadowLine, floor};

use super::items::{Item, asks_them, closes_item, opens_item};
use super::targets::heads_for_one;

/// Items without bullets; where they are `all` that is asked for, one sentence may ask for several things.
pub(super) fn unmarked(shadow: &Shadow, body: Range<usize>, all: bool) -> Vec<Item> {
    let list = List::of(shadow, body.clone());
    let mut cuts = vec![body.start];
    let pairs = list.lines.windows(2);
    cuts.extend(pairs.filter_map(|pair| match pair {
        [above, line] if list.begins_item(above, line) => Some(line.range.start),
        _ => None,
    }));
    if cuts.len() == 1 && all {
        cuts.extend(semicolons(shadow, body.clone()));
        if list.asks && shadow.one_line {
            cuts.extend(behind_lost_semicolons(shadow, body.clone()));
            cuts.sort_unstable();
        }
    }
    if cuts.len() == 1 && all && list.asks {
        cuts.extend(asked_in_a_row(shadow, body.clone()));
    }
    if cuts.len() == 1 && all {
        cuts.extend(sentences_behind(shadow, body.clone()));
    }
    cuts.dedup();
    let ends = cuts.iter().skip(1).copied().chain([body.end]);
    cuts.iter().zip(ends).map(|(&start, end)| Item::new(start..start, start..end)).collect()
}

/// What the lines of a list have in common.
struct List<'a> {
    shadow: &'a Shadow<'a>,
    body: Range<usize>,
    lines: Vec<ShadowLine>,
    /// The first item asks for something: "urging them …".
    asks: bool,
    /// … with a capital.
    has_gerunds: bool,
    /// Its items begin in small letters.
    is_small: bool,
    /// Semicolons close its items.
    has_semicolons: bool,
    /// How wide its lines are, where a line with a colon leads to items that have lost their full stops as well.
    width: Option<usize>,
    /// Some of its lines are indented, and some are not.
    some_indented: bool,
    /// Blanks are left of the bullets: " Urging …" / "the rest of it" / " Calling …".
    first_indented: bool,
    /// There is a blank line below each line, and so within the items as well: this is the widest of them.
    torn_at: Option<usize>,
}

impl<'a> List<'a> {
    fn of(shadow: &'a Shadow<'a>, body: Range<usize>) -> Self {
        let lines: Vec<ShadowLine> = shadow.lines_in(body.clone()).collect();
        let indented = lines.iter().filter(|line| line.indent > 0).count();
        let some_indented = indented > 0 && indented < lines.len();
        let has_semicolons = lines.iter().any(|line| shadow.slice(line.range.clone()).ends_with(';'));
        let begins_small = |at: usize| shadow.raw(at..body.end).starts_with(char::is_lowercase);
        let below = || lines.iter().skip(1);
        let is_torn = below().all(|line| line.starts_paragraph) && below().any(|line| begins_small(line.range.start));
        let widest = lines.iter().map(|line| line.range.len()).max();
        Self {
            shadow,
            asks: asks(shadow.slice(body.clone())),
            has_gerunds: opens_with_gerund(shadow, body.start),
            is_small: begins_small(body.start),
            has_semicolons,
            width: if has_semicolons { None } else { width_below_colon(shadow, &lines, body.start) },
            some_indented,
            first_indented: some_indented && indented > 1 && lines.first().is_some_and(|line| line.indent > 0),
            torn_at: widest.filter(|_| is_torn),
            lines,
            body,
        }
    }

    /// Whether an item begins with a line.
    fn begins_item(&self, above: &ShadowLine, line: &ShadowLine) -> bool {
        let text = self.shadow.slice(line.range.clone());
        let before = self.shadow.slice(self.body.start..line.range.start);
        if self.goes_on_behind_comma(before, line) || self.hangs(before, line) {
            return false;
        }
        let opens = opens_item(self.shadow, line.range.start);
        let last = before.trim_end().rsplit(' ').next().unwrap_or_default();
        let goes_on = last.ends_with(',') || words().class(WordClass::GoesOnBelow).contains(last);
        // "asking where he is and" / "urging them to free him": each asks for itself, in a list without capitals.
        let linked = self.is_small && !self.has_semicolons && words().class(WordClass::ClosesList).contains(last);
        let is_closed = closes_item(before) && (opens || line.starts_paragraph);
        // Items that lost bullets and full stops: each begins with its own "Urging", "Calling".
        let has_gerund = self.has_gerunds && opens_with_gerund(self.shadow, line.range.start);
        let asks_too = self.asks && (!goes_on || linked) && asks(text);
        // "call on the authorities to …" / "urge them to …": each a paragraph that asks in so many words.
        let orders_too = self.is_small && line.starts_paragraph && !goes_on && is_asked(text) && is_asked(before);
        let by_width = !self.first_indented && self.had_room(above, text);
        let by_indent = self.some_indented && line.indent > 0;
        is_closed
            || has_gerund
            || asks_too
            || orders_too
            || opens && (by_indent || !goes_on && (by_width || self.is_apart(above, line)))
    }

    /// "Calling on them to free the two, and" / "stating that …;": one item of a list whose items begin with capitals.
    fn goes_on_behind_comma(&self, before: &str, line: &ShadowLine) -> bool {
        let small = || self.shadow.raw(line.range.start..self.body.end).starts_with(char::is_lowercase);
        self.has_semicolons && !self.is_small && before.trim_end().ends_with(", and") && small()
    }

    /// "     expressing concern at his torture, and" / "asking for a doctor;": the first lines of the items alone are indented.
    fn hangs(&self, before: &str, line: &ShadowLine) -> bool {
        let is_closed = before.trim_end().ends_with([';', '.', '!', '?', ':']);
        let text = self.shadow.slice(line.range.clone());
        // "Calling for an inquiry", at the edge, is another item.
        let asks_anew = || asks(text) && self.shadow.raw(line.range.clone()).starts_with(char::is_uppercase);
        let is_rest = self.first_indented && line.indent == 0 && !line.starts_paragraph && !is_closed;
        is_rest && !heads_for_one(text) && !asks_anew()
    }

    /// Whether the first word of a line had room on the one above, which so was meant to end there.
    fn had_room(&self, above: &ShadowLine, text: &str) -> bool {
        let word = text.split(' ').next().map_or(0, str::len);
        self.width.is_some_and(|width| above.range.len() + 1 + word <= width)
    }

    /// Whether a blank line above tells that an item begins: where each line has one, only below a short line.
    fn is_apart(&self, above: &ShadowLine, line: &ShadowLine) -> bool {
        /// A line of a list that nobody broke at a margin may be shorter.
        const NARROWEST: usize = 45;
        let is_full = |widest: usize| {
            let wide = above.range.len() >= NARROWEST && above.range.len() * 4 > widest * 3;
            self.asks && !self.is_small && wide
        };
        line.starts_paragraph && !self.torn_at.is_some_and(is_full) && !continues(self.shadow, line.range.start)
    }
}

/// Where the sentences behind the first begin.
fn sentences_behind(shadow: &Shadow, body: Range<usize>) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut at = body.start;
    while at < body.end {
        at = shadow.trimmed(sentence_end(shadow, at, body.end).max(at + 1)..body.end).start;
        at = floor(shadow, at);
        if at < body.end {
            starts.push(at);
        }
    }
    starts
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

/// "… responsible to justice | urging them to …", "… are held | Urging the judge …": where an item of a run begins that lost the
/// semicolon before it.
fn behind_lost_semicolons(shadow: &Shadow, body: Range<usize>) -> Vec<usize> {
    const SHORTEST_BEFORE: usize = 4;
    let text = shadow.slice(body.clone());
    let begins = |at: &usize| {
        let before = text.get(..*at).unwrap_or_default().trim_end().rsplit(' ').next().unwrap_or_default();
        let rest = text.get(*at..).unwrap_or_default();
        let is_headed = || asks(rest) && opens_with_gerund(shadow, body.start + at);
        before.ends_with(char::is_alphanumeric) && (before.len() >= SHORTEST_BEFORE && asks_them(rest) || is_headed())
    };
    text.match_indices(' ').map(|(at, _)| at + 1).filter(begins).map(|at| body.start + at).collect()
}

/// Whether a demand begins here that has a participle with a capital: "Urging the authorities …".
fn opens_with_gerund(shadow: &Shadow, at: usize) -> bool {
    let word = shadow.slice(at..shadow.len()).split(' ').next().unwrap_or_default();
    word.len() > 5 && word.ends_with("ing") && shadow.raw(at..at + 1).starts_with(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use crate::import::test_sheets::{check_demands, check_listed};

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
    fn an_item_of_a_run_begins_where_its_semicolon_is_lost() {
        let told = "jo dee was taken from her home by men who did not say who had sent them. ".repeat(6);
        let asked = "urging them to release jo dee; calling on them to bring the guards to justice urging them to give her a doctor; calling for an inquiry.";
        check_demands(
            &format!(
                "ua 1/12 kenya jo dee (f) {told}please write immediately in english or your own language: {asked} please send appeals before 3 may 2012 to: minister ana bee po box 12 nairobi, kenya"
            ),
            &[
                "urging them to release jo dee",
                "calling on them to bring the guards to justice",
                "urging them to give her a doctor",
                "calling for an inquiry.",
            ],
        );
    }

    #[test]
    fn an_item_of_a_run_without_semicolons_begins_with_its_capital() {
        let told = "Jo Dee was taken from her home by men who did not say who had sent them. ".repeat(6);
        let asked = "Calling on the judge to say where Jo Dee is held Urging her guards to give her a doctor, stating that she is ill Demanding that she is not beaten";
        check_demands(
            &format!(
                "UA 1/12 Kenya Jo Dee (f) {told}PLEASE WRITE IMMEDIATELY in English or your own language: {asked} PLEASE SEND APPEALS BEFORE 3 MAY 2012 TO: Minister Ana Bee PO Box 12 Nairobi, Kenya"
            ),
            &[
                "Calling on the judge to say where Jo Dee is held",
                "Urging her guards to give her a doctor, stating that she is ill",
                "Demanding that she is not beaten",
            ],
        );
    }

    #[test]
    fn a_blank_line_below_each_line_parts_no_item() {
        check_listed(
            "Urging them to keep Jo Dee safe, in accordance with\n\nhis wishes;\n\nUrging them to do what was asked for by the American\n\nCommission on Human Rights;\n\nCalling for an inquiry.",
            &[
                "Urging them to keep Jo Dee safe, in accordance with his wishes",
                "Urging them to do what was asked for by the American Commission on Human Rights",
                "Calling for an inquiry.",
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
    fn paragraphs_that_ask_in_small_letters_are_each_a_demand() {
        check_listed(
            "call on the authorities to let him go, as he only spoke\n\nurge them to open an inquiry into his torture\n\nask them to let him see his family",
            &[
                "call on the authorities to let him go, as he only spoke",
                "urge them to open an inquiry into his torture",
                "ask them to let him see his family",
            ],
        );
    }
}
