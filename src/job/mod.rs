//! The whole job for its two users, window and command line: open a sheet, write a letter, export the stack.
//!
//! ```text
//! bytes -> open -> Case -> Order (case, work, sender, date) -> letter::recipients
//!                                                           -> letter::Desk  -> Letter, TypesetLetter (the page)
//!                                                           -> export::plan -> export::run -> Destination (files)
//! ```
//!
//! [`amend`] changes a case by hand, with everything that depends on the place of what is changed.

pub mod amend;
mod breaks;
pub mod calibration;
pub mod deadline;
mod doubts;
pub mod evening;
pub mod export;
pub mod file_name;
pub mod intake;
pub mod letter;
pub mod log;
pub mod open;
pub mod prepared;
pub mod print;
pub mod regroup;
pub mod share;
pub mod text;
mod threads;
pub mod ties;
pub mod window_fits;

use std::sync::Arc;

use jiff::civil::Date;

use crate::data::papers::Papers;
use crate::model::{Case, Sender, Work};

/// All that the letters of a case depend on; the same order gives the same letters, byte for byte.
///
/// It is cheap to clone: the window hands a clone to its worker for each export.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    pub case: Arc<Case>,
    /// What the person did with the case: choices, missions, own words.
    pub work: Arc<Work>,
    /// Who writes; none, or a blank one: ruled blanks stand for name and address.
    pub sender: Option<Arc<Sender>>,
    /// The date of the letters, and the day from which the deadline is counted.
    pub dated: Date,
    /// What can be chosen from: what is bundled and a person's own.
    pub papers: Arc<Papers>,
    /// Whether a mission that the sheet wants and nobody filled in gets a letter with ruled blanks.
    pub blank_missions: bool,
}

impl Order {
    /// Who writes, where anything is known of them.
    pub fn writer(&self) -> Option<&Sender> {
        self.sender.as_deref().filter(|sender| !sender.is_blank())
    }
}
