//! The cover sheet of a bundle: what is in the stack, and a line to check the printer's scale by.

use crate::compose::Recipient;
use crate::model::LanguageTag;
use crate::typeset::{CoverEntry, CoverSheet, TypesetLetter, Typesetter};
use crate::unit::PageSize;

/// Numbers of pages for which a cover sheet has words; a longer letter has the figure alone.
const MOST_PAGES: usize = 9;

/// What a cover sheet says, in the language of the person who prints.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CoverWords {
    pub language: LanguageTag,
    /// What the file is called, without order and ending: "All letters".
    pub file_name: String,
    pub heading: String,
    /// Beside the line of 100 mm.
    pub scale: String,
    /// "1 page", "2 pages" and so on.
    pub pages: Vec<String>,
}

impl CoverWords {
    /// The words from the messages `cover-…`; `text` finds a message by its id and arguments.
    pub fn of(language: &LanguageTag, text: impl Fn(&str, &[(&str, &str)]) -> String) -> Self {
        Self {
            language: language.clone(),
            file_name: text("cover-file-name", &[]),
            heading: text("cover-heading", &[]),
            scale: text("cover-scale", &[]),
            pages: (1..=MOST_PAGES).map(|pages| text("cover-pages", &[("pages", &pages.to_string())])).collect(),
        }
    }

    fn pages(&self, pages: usize) -> String {
        let words = pages.checked_sub(1).and_then(|place| self.pages.get(place));
        words.cloned().unwrap_or_else(|| pages.to_string())
    }
}

/// Sets the sheet: a line for each letter, with its number in the stack and its pages.
pub(super) fn set(
    words: &CoverWords,
    entries: &[(usize, &Recipient, usize)],
    about: &str,
    paper: PageSize,
    typesetter: &mut Typesetter,
) -> TypesetLetter {
    let entries = entries.iter().map(|(number, recipient, pages)| {
        let country = recipient.lines.last().filter(|_| recipient.lines.len() > 1);
        let text = [Some(&recipient.called()), country].into_iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        CoverEntry { number: number.to_string(), text, detail: words.pages(*pages) }
    });
    let sheet = CoverSheet {
        language: words.language.clone(),
        paper,
        title: words.heading.clone(),
        notes: Some(about.to_owned()).filter(|about| !about.is_empty()).into_iter().collect(),
        entries: entries.collect(),
        scale_note: words.scale.clone(),
    };
    // What no font can print here is not worth losing the stack for: the letters themselves say so.
    typesetter.cover_sheet(&sheet).value
}
