//! A case sheet to a case: never fails, invents nothing, loses nothing.
//!
//! ```text
//! Extracted -> Shadow (folded text with a way back) -> hits (markers) -> sections -> Case, by a reader for each field
//! ```
//!
//! Nothing is found by its position alone: sheets of twenty years put their sections in any order, and extraction moves
//! them again. Every text of the case is a piece of the source; the ledger accounts for each letter and digit of it.

mod about;
mod address_lines;
mod addressees;
mod cut;
mod demands;
mod doubts;
pub mod extract;
mod extracted;
mod figures;
mod people;
mod pieces;
mod plain_text;
mod reader;
mod reread;
mod sections;
#[cfg(test)]
mod test_sheets;
mod text;
mod to_writer;

pub use extracted::{Extracted, Line, SheetKind};
pub use reader::sheet;
pub use reread::addressee_of_lines;

use crate::model::Case;
use crate::notice::Noted;

/// Reads a sheet that is plain text; see [`sheet`].
pub fn case_from_text(text: &str) -> Noted<Case> {
    sheet(&Extracted::from_text(text))
}
