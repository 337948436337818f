use crate::compose::Check;
use crate::job::Order;
use crate::job::letter::{Desk, recipients};
use crate::model::Letter;
use crate::notice::Notice;
use crate::typeset::{FontBook, TypesetLetter};

/// The letter on the desk with everything that is known of it.
#[derive(Debug, Clone)]
pub struct Shown {
    pub letter: Letter,
    pub typeset: TypesetLetter,
    pub notices: Vec<Notice>,
    /// The rules of a good letter.
    pub checks: Vec<Check>,
    /// Counts the letters that were shown; a picture of a page belongs to one of them.
    pub generation: u64,
}

/// What letters are composed and typeset with; it keeps what the next letter can use again.
#[derive(Default)]
pub struct LetterDesk {
    /// Made with the first letter, so that the window opens before any font of a letter is read.
    desk: Option<Desk>,
}

impl LetterDesk {
    /// The letter to this addressee or mission, as it will be printed; none where nobody has this id.
    pub fn show(&mut self, order: &Order, id: &str, generation: u64) -> Option<Shown> {
        let index = recipients(order).iter().position(|recipient| recipient.id == id)?;
        let desk = self.desk.get_or_insert_with(|| Desk::new(FontBook::bundled()));
        let noted = desk.letter(order, index);
        let (letter, typeset) = noted.value;
        let checks = desk.checks(order, index, &letter, typeset.pages.len());
        Some(Shown { letter, typeset, notices: noted.notices, checks, generation })
    }
}
