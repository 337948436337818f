//! What stands among addresses and is none: sentences to the writer, afterthoughts, headings of groups.

use std::ops::Range;

use crate::data::countries;
use crate::data::offices::office_words;
use crate::import::address_lines::bounds::opens_addressee;

use super::Group;

impl Group<'_> {
    /// Prose among the addresses: a sentence to the writer.
    pub(super) fn is_sentence(&self, range: Range<usize>) -> bool {
        let small = !self.shadow.lower_case && self.shadow.raw(range.clone()).starts_with(char::is_lowercase);
        let text = self.shadow.slice(range);
        // "also note that numbers change at short notice."
        let told =
            small && text.ends_with('.') && !text.contains(|letter: char| letter.is_ascii_digit() || letter == ',');
        let verbs = [
            " is ", " are ", " can ", " may ", " should ", " will ", " have ", " please ", " send ", " reach ", " be ",
        ];
        let says = verbs.iter().filter(|verb| text.contains(**verb)).count();
        let starts = [
            "please ",
            "if ",
            "note ",
            "you can ",
            "to send ",
            "faxes ",
            "emails ",
            "messages ",
            "this ",
            "letters to ",
            "when ",
        ];
        let begins = starts.iter().any(|start| text.starts_with(start));
        let words = text.split(' ').count();
        let calls = text.starts_with("please ") || text.ends_with('!');
        let goes_on = says > 0 && text.contains(". ") && !text.contains(|letter: char| letter.is_ascii_digit());
        words > 4 && (told || begins && says > 0 || says > 1 && text.ends_with('.') || calls || words > 6 && goes_on)
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
        let first = shadow.raw(range).chars().find(|letter| letter.is_alphabetic());
        let small = !shadow.lower_case && first.is_some_and(char::is_lowercase);
        small || text.contains("box:") || text.contains("hashtag") || text.starts_with("subject")
    }
}

/// "(ii) DRC authorities": the heading of a group of addressees.
pub(super) fn is_group_heading(text: &str) -> bool {
    let text = text.trim_end_matches(':');
    let ends = [" authorities", " government", " authorities to write to"].iter().any(|end| text.ends_with(end))
        || text.strip_suffix(" authority").is_some_and(|nation| !countries::by_demonym(nation).is_empty());
    let office = office_words().offices.at_start(text) > 0;
    ends && !office
        && text.split(' ').count() < 6
        && !text.contains(|letter: char| letter.is_ascii_digit() || letter == ',')
}
