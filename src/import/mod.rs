//! A case sheet to a case: never fails, invents nothing, loses nothing.
//!
//! ```text
//! Extracted -> Shadow (folded text with a way back) -> hits (markers) -> sections -> Case, by a reader for each field
//! ```
//!
//! Nothing is found by its position alone: sheets of twenty years put their sections in any order, and extraction moves
//! them again. Every text of the case is a piece of the source; the ledger accounts for each letter and digit of it.

mod addressees;
mod bounds;
mod bracketed;
mod bullets;
mod by_shape;
mod capitals;
mod case_id;
mod cells;
mod column_notices;
mod columns;
mod contacts;
mod cut;
mod dates;
mod demands;
mod doubts;
mod draft;
mod entered;
mod entry;
pub mod extract;
mod extracted;
mod group;
mod guess;
mod head;
mod hits;
mod house;
mod identity;
mod labelled;
mod languages;
mod ledger;
mod mail_head;
mod missions;
mod misspelt;
mod name_shape;
mod names;
mod numbers;
mod particulars;
mod people;
mod piece;
mod pieces;
mod places;
mod plain_columns;
mod plain_text;
mod prose;
mod quoted;
mod reader;
mod reading;
mod recurring;
mod remarks;
mod reread;
mod rewrapped;
mod run_on;
mod running;
mod salutations;
mod sections;
mod shadow;
mod side_by_side;
mod tabbed;
mod tidy;
mod title_block;
mod told;
mod trailer;
mod whole_lines;

pub use extracted::{Extracted, Line, SheetKind};
pub use reader::sheet;
pub use reread::addressee_of_lines;

use crate::model::Case;
use crate::notice::Noted;

/// Reads a sheet that is plain text; see [`sheet`].
pub fn case_from_text(text: &str) -> Noted<Case> {
    sheet(&Extracted::from_text(text))
}
