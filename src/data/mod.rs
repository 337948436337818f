//! Embedded tables, read once: countries and postal rules, offices and salutations, phrases, sheet markers, heads of tables,
//! stationery.

pub mod address_words;
pub mod capitals;
pub mod countries;
pub mod dropped;
pub mod english;
pub mod envelopes;
pub mod folding;
pub mod guest_words;
pub mod habits;
pub mod markers;
pub mod missions;
pub mod offices;
pub mod own_paper;
mod packed;
pub mod papers;
pub mod phrases;
pub mod small_letters;
pub mod spelling;
pub mod stationery;
pub mod table_heads;
pub mod violence;
pub mod word_classes;
mod words_by_class;
