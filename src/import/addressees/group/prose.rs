//! What stands among addresses and is none: words that turn somebody away, afterthoughts, headings of groups.

use std::ops::Range;

use crate::data::countries;
use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::{ends_address, opens_addressee};
use crate::import::text::prose::is_verb;
use crate::import::to_writer::among_addresses;

use super::{Group, Unwanted};

impl Group<'_> {
    /// "Do not send copies to the following:", "Please send letters of support to:": whether whoever stands below is no addressee.
    pub(super) fn turns_away(&self, range: Range<usize>) -> bool {
        let text = self.shadow.slice(range.clone());
        let leads = text.ends_with(':') || self.shadow.slice(range.end..self.shadow.len()).starts_with(':');
        // "Do not write to the old address. New address:".
        let text = text.rsplit(". ").next().unwrap_or_default();
        let occurs = |class| words().class(class).occur_in(text);
        // "Do not send appeals by e-mail, but by post to:", "Please do not send faxes at night:".
        let leads_to = |at: usize| {
            let rest = text.get(at..).unwrap_or_default();
            words().class(WordClass::Forbidding).at_start(rest) > 0
                && rest.split([' ', ':']).any(|word| words().class(WordClass::HeadingEnd).contains(word))
        };
        let mut starts = [0].into_iter().chain(text.match_indices(' ').map(|(at, _)| at + 1));
        let mut forbids = || !occurs(WordClass::Contrast) && starts.any(leads_to);
        !self.shadow.one_line && leads && (forbids() || occurs(WordClass::SupportHeading) && !text.contains("'s "))
    }

    /// Takes the words above somebody who is no addressee; they are a remark for all. The next is one again, unless they speak of
    /// several: "the following".
    pub(super) fn turn_away(&mut self, range: Range<usize>) {
        let several = words().class(WordClass::Several).occur_in(self.shadow.slice(range.clone()));
        self.unwanted = if several { Unwanted::All } else { Unwanted::Next };
        self.switch = Some(range.start);
        self.notes.push(range);
    }

    /// "Tip", alone above "A letter to Togo costs £1.33.": the heading of a sentence to the writer.
    pub(super) fn heads_sentence(&self, range: Range<usize>, paragraph: bool) -> bool {
        let shadow = self.shadow;
        let text = shadow.slice(range.clone()).trim_end_matches([':', '!']);
        let behind = self.entries.last().is_some_and(|entry| entry.has_values() || entry.closed());
        let lone = text.chars().all(char::is_alphabetic);
        if shadow.one_line
            || !(paragraph && behind && lone)
            || opens_addressee(text)
            || ends_address(shadow, range.clone())
        {
            return false;
        }
        let next = shadow.line_at(range.end + 1).filter(|line| line.range.start > range.start);
        next.is_some_and(|line| among_addresses::line_speaks(shadow, line.range.clone()))
    }

    /// What stands behind the values of an address and begins none: "First box: your given name", "and keep trying".
    pub(super) fn is_after_thought(&self, range: Range<usize>) -> bool {
        let shadow = self.shadow;
        let text = shadow.slice(range.clone());
        let behind = self.entries.last().is_some_and(|entry| entry.has_values() || entry.closed());
        if !behind || opens_addressee(text) {
            return false;
        }
        if text.starts_with(['(', '[']) {
            return true;
        }
        if self.is_attention(range.clone()) {
            return true;
        }
        let first = shadow.raw(range).chars().find(|letter| letter.is_alphabetic());
        let small = !shadow.lower_case && first.is_some_and(char::is_lowercase);
        // "Twitter: @account must not jail two translators".
        let mut spoken = text.split(' ');
        let verb = spoken.next().is_some_and(is_verb);
        let asks = verb && spoken.next().is_some_and(|word| words().is_plain(word));
        small || asks || text.contains("box:") || text.contains("hashtag") || text.starts_with("subject")
    }

    /// "Attn: Mrs Jo Dee" below an address that ended: a name, and no more of an address behind it or below.
    fn is_attention(&self, range: Range<usize>) -> bool {
        const MOST_WORDS: usize = 5;
        let shadow = self.shadow;
        let text = shadow.slice(range.clone());
        let lead = words().class(WordClass::Attention).at_start(text);
        let name = text.get(lead..).filter(|_| lead > 0).and_then(|rest| rest.trim_start().strip_prefix(':'));
        let is_name = |name: &str| {
            name.split_whitespace().count() <= MOST_WORDS
                && name.chars().all(|letter| !matches!(letter, ',' | '0'..='9'))
        };
        let next = shadow.line_at(range.end + 1).filter(|line| !line.starts_paragraph);
        let begins = shadow.line_at(range.start).is_some_and(|line| line.starts_paragraph);
        name.is_some_and(is_name)
            && !begins
            && !shadow.one_line
            && next.is_none_or(|line| shadow.slice(line.range.clone()).contains(':'))
    }
}

/// "In Singapore:", "En Malaisie:": the place of the addressees below, whose colon stands behind the text.
pub(super) fn is_place_heading(text: &str) -> bool {
    const MOST_WORDS: usize = 3;
    let text = text.trim_end_matches([':', ' ']);
    let Some((lead, place)) = text.split_once(' ') else { return false };
    let article = words().class(WordClass::Article).at_start(place);
    let named = place.get(article..).unwrap_or_default().trim_start();
    let is_country = || countries::find(place).or_else(|| countries::find(named)).is_some();
    // "In Kuala Lumpur:".
    let is_town = || {
        named.split(' ').count() <= MOST_WORDS
            && named.chars().all(|letter| letter.is_alphabetic() || matches!(letter, ' ' | '-' | '\'' | '.'))
            && !named.split(' ').any(|word| words().is_plain(word) || office_words().given_names.contains(word))
    };
    words().class(WordClass::GroupPlace).contains(lead) && (is_country() || is_town())
}

/// "(ii) DRC authorities": the heading of a group of addressees.
pub(super) fn is_group_heading(text: &str) -> bool {
    let text = text.trim_end_matches(':');
    let end = words().class(WordClass::GroupHeadingEnd).ending(text);
    let ends = (1..text.len()).contains(&end)
        || text.strip_suffix(" authority").is_some_and(|nation| !countries::by_demonym(nation).is_empty());
    let office = office_words().offices.at_start(text) > 0;
    // "Secretariat of the Government:" is an institution.
    let linked = text.split(' ').any(|word| words().class(WordClass::Linking).contains(word));
    ends && !office
        && !linked
        && text.split(' ').count() < 6
        && !text.contains(|letter: char| letter.is_ascii_digit() || letter == ',')
}

#[cfg(test)]
mod tests {
    use crate::import::test_sheets::addressees;

    #[test]
    fn whom_nobody_is_to_write_to_is_the_next_one_only() {
        let address = "Minister\nJo Dee\n3 Mill Road\nNairobi, Kenya\nFax: +254 2 555 0101\nSalutation: Dear Minister";
        let judge = "Judge Bo Gee\n5 Mill Road\nNairobi, Kenya";
        let next = "Attorney General\nDee Fee\nPO Box 9\nNairobi, Kenya\nSalutation: Dear Attorney General";
        for (lead, left) in [
            ("Please do not write to the judge:", 2),
            ("Messages of support to the family:", 2),
            ("Do not send copies to the following:", 1),
            ("Please do not send faxes at night:", 3),
            ("Do not send appeals by e-mail, but by post to:", 3),
        ] {
            let found = addressees(&format!("{address}\n\n{lead}\n{judge}\n\n{next}"));
            assert_eq!(found.len(), left, "{lead}: {found:?}");
        }
        let split = addressees("Director\nKamiti Prison\nIn Nairobi:\nPO Box 9\nNairobi, Kenya");
        assert_eq!(split.len(), 1, "{split:?}");
    }
}
