//! Embedded tables, read once: countries and postal rules, offices and salutations, phrases, sheet markers, stationery.

pub mod envelopes;
pub mod phrases;
pub mod stationery;

pub mod countries;
