//! A text of an address without what numbers it, links it to the one before or closes it.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::{ends_address, opens_addressee};
use crate::import::text::shadow::Shadow;

use super::Group;

/// "1. Jo Dee …": whether a text begins with a number that counts it, and the next does not stand in it.
pub(super) fn is_counted(text: &str) -> bool {
    const MOST_DIGITS: usize = 2;
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    let (number, behind) = text.split_at_checked(digits).unwrap_or_default();
    let Some(number) = number.parse::<u8>().ok().filter(|_| digits <= MOST_DIGITS) else { return false };
    let next = number.saturating_add(1);
    let marked = behind.starts_with(". ") || behind.starts_with(") ");
    marked && ![". ", ") "].iter().any(|mark| behind.contains(&format!(" {next}{mark}")))
}

impl Group<'_> {
    /// A text without what numbers it, links it or closes it.
    pub(super) fn bare(&mut self, range: Range<usize>) -> Range<usize> {
        // "[salutation: dear minister] 2. chief of police".
        let range = self.without_half_brackets(range);
        let range = self.shadow.trimmed_of(self.without_number(range), &[',', ';', '|', ':']);
        // "…: Dear Commissioner. And to: Governor …".
        let stop = self.shadow.slice(range.clone()).starts_with(". ");
        let range = range.start + if stop { 2 } else { 0 }..range.end;
        let range = self.without_half_brackets(range);
        let range = self.without_link(range);
        without_full_stop(self.shadow, range)
    }

    /// The bracket around a label stays behind at the ends of the texts before and after it.
    fn without_half_brackets(&self, range: Range<usize>) -> Range<usize> {
        let text = self.shadow.slice(range.clone());
        let start = text.len() - text.strip_prefix([')', ']']).unwrap_or(text).len();
        let end = text.strip_suffix(['(', '[']).unwrap_or(text).len();
        self.shadow.trimmed(range.start + start..range.start + end.max(start))
    }

    /// "…; and to the Minister of Justice, …": in a paragraph of addresses such words lead to the next.
    fn without_link(&mut self, range: Range<usize>) -> Range<usize> {
        let whole = self.shadow.trimmed_of(range.clone(), &[',', ';']);
        let text = self.shadow.slice(whole.clone());
        let link = words().class(WordClass::AddresseeLink).at_start(text);
        let behind = text.get(link..).filter(|_| link > 0).unwrap_or_default();
        let rest = behind.strip_prefix(':').unwrap_or(behind).strip_prefix(' ');
        match rest.filter(|rest| opens_addressee(rest)) {
            Some(rest) => {
                let start = whole.end - rest.len();
                self.furniture.push(range.start..start);
                start..range.end
            }
            None => range,
        }
    }

    /// "1." before an addressee.
    fn without_number(&mut self, range: Range<usize>) -> Range<usize> {
        let text = self.shadow.slice(range.clone());
        let bullet = text.len() - text.trim_start_matches(['•', '*', '-', '>', ' ']).len();
        let digits = text.chars().take_while(char::is_ascii_digit).count();
        let after = text.get(digits..).unwrap_or_default();
        let roman = ["(i)", "(ii)", "(iii)", "(iv)", "(1)", "(2)", "(3)", "(4)", "(a)", "(b)"]
            .iter()
            .find(|mark| text.starts_with(**mark));
        let skip = if let Some(mark) = roman {
            mark.len()
        } else if (1..=2).contains(&digits) && (after.starts_with(". ") || after.starts_with(") ")) {
            digits + 1
        } else {
            bullet
        };
        if skip > 0 {
            self.furniture.push(range.start..range.start + skip);
            self.switch = (skip > 1).then_some(range.start);
        }
        self.shadow.trimmed(range.start + skip..range.end)
    }
}

/// The full stop behind an address that is a sentence of its own is not part of its country.
fn without_full_stop(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let text = shadow.slice(range.clone());
    let last = text.rsplit(' ').next().unwrap_or_default();
    let stop = last.len() > 3 && last.ends_with('.') && last.matches('.').count() == 1;
    let whole = stop && text.contains(", ") && ends_address(shadow, range.clone());
    range.start..range.end - usize::from(whole)
}
