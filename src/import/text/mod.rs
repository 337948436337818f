//! The text of a sheet, folded and with a way back, and what marks in it say by themselves: labels, bullets, places, languages.
//!
//! Also the case while it is read, with the ledger of what it took: every other room writes through `draft` alone. Uses `figures`
//! and what extraction knows of lines.

pub(super) mod bullets;
pub(super) mod draft;
pub(super) mod hits;
pub(super) mod languages;
mod ledger;
pub(super) mod letter;
pub(super) mod places;
pub(super) mod prose;
pub(super) mod shadow;
pub(super) mod web_page;
