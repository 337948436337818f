//! Letters as plain text: for fax, e-mail and people who use a word processor.

use super::export::{Destination, ExportPlan, Kept};
use super::letter::Desk;
use crate::model::{Letter, Part, Slot};
use crate::notice::Notice;
use crate::typeset::FontBook;

/// What became of the text files of an export.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TextFiles {
    /// The names of those that are there.
    pub files: Vec<String>,
    /// Why the others are not.
    pub failures: Vec<Notice>,
}

/// Divides a letter from what is enclosed with it.
const ENCLOSED: &str = "\n\n* * *\n\n";

/// A letter as a person would type it: address, date and subject, paragraphs divided by blank lines, demands as a list.
///
/// What only paper needs (the line for an envelope's window) is left out.
pub fn plain_text(letter: &Letter) -> String {
    let mut text = String::new();
    let mut before: Option<&Part> = None;
    let has_block = letter.part(Slot::SenderBlock).is_some();
    for part in letter.parts.iter().filter(|part| !part.text.trim().is_empty()) {
        let line = match part.id.slot {
            // The sender in one line is the sender all the same, where nothing else names them above the letter.
            Slot::ReturnLine if has_block => continue,
            Slot::ReturnLine => part.text.replace(" · ", "\n"),
            Slot::Demand => format!("– {}", part.text),
            _ => part.text.clone(),
        };
        if let Some(before) = before {
            text.push_str(gap(before, part));
        }
        text.push_str(line.trim_end());
        before = Some(part);
    }
    for enclosure in &letter.enclosures {
        text.push_str(ENCLOSED);
        text.push_str(plain_text(&enclosure.letter).trim_end());
    }
    text.push('\n');
    text
}

/// Writes the planned letters as text files, under the names of their PDFs.
pub fn export(plan: &ExportPlan, destination: &dyn Destination) -> TextFiles {
    let mut desk = Desk::new(FontBook::bundled());
    let mut written = TextFiles::default();
    for planned in &plan.letters {
        let letter = desk.letter(&plan.order, planned.index).value.0;
        match destination.keep(&text_file_name(&planned.file_name), plain_text(&letter).as_bytes()) {
            Ok(Kept::Written(name) | Kept::Unchanged(name) | Kept::Skipped(name)) => written.files.push(name),
            Err(why) => written.failures.push(*why),
        }
    }
    written
}

/// `01-Zhou-Qiang.txt` of `01-Zhou-Qiang.pdf`.
pub fn text_file_name(pdf: &str) -> String {
    format!("{}.txt", pdf.strip_suffix(".pdf").unwrap_or(pdf))
}

fn gap(before: &Part, part: &Part) -> &'static str {
    match (before.id.slot, part.id.slot) {
        (Slot::DemandsLeadIn | Slot::Demand, Slot::Demand) => "\n",
        // Room for a name written by hand on a fax.
        (Slot::Closing | Slot::ClosingSecond, Slot::Signature) => "\n\n\n",
        _ => "\n\n",
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::Mutex;

    use jiff::civil::date;

    use super::*;
    use crate::job::export::{ExportChoices, plan};
    use crate::job::{Order, open};

    fn order() -> Order {
        Order {
            case: Arc::new(open::example()),
            work: Arc::default(),
            sender: None,
            dated: date(2017, 6, 1),
            papers: crate::data::papers::Papers::bundled(),
            blank_missions: false,
        }
    }

    #[test]
    fn a_letter_reads_as_text() {
        let letter = Desk::new(FontBook::bundled()).letter(&order(), 0).value.0;
        let text = plain_text(&letter);
        assert!(text.contains("\n\nDear Chief Justice,\n\n"), "{text}");
        assert!(text.contains(":\n– "), "{text}");
        assert!(text.ends_with('\n') && !text.contains("\n\n\n\n"), "{text}");
    }

    #[test]
    fn a_copy_carries_the_appeal_below_it() {
        let order = order();
        let copy = Desk::new(FontBook::bundled()).letter(&order, 2).value.0;
        let text = plain_text(&copy);
        let (covering, appeal) = text.split_once(ENCLOSED).expect("an enclosure");
        assert!(covering.contains("Premier") && appeal.contains("Dear Chief Justice"), "{text}");
    }

    #[derive(Default)]
    struct Kept1(Mutex<Vec<(String, String)>>);

    impl Destination for Kept1 {
        fn keep(&self, file_name: &str, bytes: &[u8]) -> Result<Kept, Box<Notice>> {
            let text = String::from_utf8_lossy(bytes).into_owned();
            self.0.lock().expect("no panic").push((file_name.to_owned(), text));
            Ok(Kept::Written(file_name.to_owned()))
        }
    }

    #[test]
    fn every_planned_letter_is_a_text_file() {
        let kept = Kept1::default();
        let written = export(&plan(&order(), &ExportChoices::default()), &kept);
        let files = kept.0.lock().expect("no panic");
        assert_eq!(written.files.len(), 3);
        assert!(files[0].0.starts_with("01-") && files[0].0.ends_with(".txt"), "{:?}", files[0].0);
        assert!(files[0].1.contains("Dear Chief Justice"));
    }
}
