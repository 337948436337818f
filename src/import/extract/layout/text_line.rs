//! A line of text as the layout knows it, and what is not sure of it.

use super::Origin;
use super::headings::heads_addresses;
use super::segment::Segment;
use super::segments::is_bullet;
use crate::import::extract::flow::is_label;

/// Blanks are a quarter of an em to a third; wider ones fill a line.
const STRETCHED: f32 = 0.45;

/// A line as it will stand in the source.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct TextLine {
    pub(super) text: String,
    pub(super) left: f32,
    pub(super) right: f32,
    pub(super) baseline: f32,
    pub(super) size: f32,
    pub(super) starts_paragraph: bool,
    pub(super) is_running: bool,
    /// How wide its first word is, where the file shows it.
    pub(super) first_word: Option<f32>,
    /// Whether its words stand so far apart that it was stretched to fill its column.
    pub(super) is_stretched: bool,
    /// Whether the file writes a blank after its last word.
    pub(super) ends_with_blank: bool,
    /// Where hyphens stand at which lines were put together.
    pub(super) hyphens: Vec<usize>,
    pub(super) doubt: Option<Doubt>,
    pub(super) first: Origin,
    pub(super) last: Origin,
}

/// What is not sure of a line beside the edge of a narrow column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doubt {
    /// It was put together from two.
    Joined,
    /// It may go on with the one above.
    NotJoined,
    /// It has text of two columns.
    OfTwoColumns,
}

impl TextLine {
    pub(super) fn alone(segment: &Segment) -> Self {
        Self {
            text: segment.text.clone(),
            left: segment.left,
            right: segment.right,
            baseline: segment.baseline,
            size: segment.size,
            starts_paragraph: true,
            is_running: false,
            first_word: segment.first_word,
            is_stretched: is_stretched(segment),
            ends_with_blank: segment.ends_with_blank,
            hyphens: Vec::new(),
            doubt: None,
            first: segment.first,
            last: segment.last,
        }
    }

    /// Whether what stands in it is as far apart as columns are, and no label with its value.
    pub(super) fn is_of_two_columns(&self) -> bool {
        let is_list = |first: &str| is_label(first) && !heads_addresses(first);
        self.text.split_once('\t').is_some_and(|(first, _)| !is_list(first) && !begins_item(&self.text))
    }

    /// As in a file that marks no paragraphs.
    pub(super) fn forget_paragraphs(&mut self) {
        (self.first.paragraph, self.last.paragraph) = (None, None);
    }
}

#[cfg(test)]
impl TextLine {
    /// A line of which only the words are of interest.
    pub(super) fn of_test(text: &str, starts_paragraph: bool) -> Self {
        Self { starts_paragraph, ..Self::alone(&Segment { text: text.to_owned(), ..Segment::default() }) }
    }
}

/// Whether a line of three words or more has no gap between them as narrow as a blank.
pub(super) fn is_stretched(segment: &Segment) -> bool {
    segment.word_gap > STRETCHED && segment.text.split_whitespace().nth(2).is_some()
}

/// Whether a line begins with a bullet or a number of a list; a word of one letter is none.
pub(super) fn begins_item(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    let rest = text.len() > first.len();
    // "A. Person" is a name, "a. first" an item.
    let is_initial = first.ends_with('.') && first.chars().next().is_some_and(char::is_uppercase) && first.len() == 2;
    rest && is_bullet(first) && !is_initial && !first.chars().all(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_begin_with_a_sign_and_not_with_a_word() {
        for item in ["• one", "- two", "1. three", "(a) four"] {
            assert!(begins_item(item), "{item}");
        }
        for text in
            ["a man", "I write", "Fax: 1", "•", "2 Fuyou Jie", "Lic. Benito", "Mr. Amadi", "5a. Avenida", "A. Person"]
        {
            assert!(!begins_item(text), "{text}");
        }
    }
}
