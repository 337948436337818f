//! Case, addressee, sender and choices to a letter: salutation, body, closing, checks.
//!
//! ```text
//! Request (case, sender, choices, date) + Recipients -> Composer -> Letter, notices -> checks
//! ```
//!
//! [`Composer`] decides once for all recipients which alternative phrases each letter has, so that no two officials get
//! the same text; [`Composer::letter`] then writes one letter. Composing never fails: what is unknown gets its neutral form and
//! a notice.

mod alternatives;
mod capitals;
mod checks;
mod composer;
mod content;
mod dates;
mod demands;
mod enclosed;
mod facts;
mod in_language;
mod missions;
mod model_letter;
mod prisoner_number;
mod request;
mod salutation;
mod sender;
mod templates;
mod text;
mod title;
mod typography;
mod writer;

pub use checks::{Check, OnPaper, is_overruled};
pub use composer::Composer;
pub use missions::{MissionOf, house_language, house_line};
pub use request::{Recipient, Request};
pub use writer::letter;
