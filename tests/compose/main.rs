//! Letters as an official reads them: each language, each kind, each rule of writing.

#![allow(clippy::expect_used, reason = "a test that cannot read its input fails loudly")]

mod any_case;
mod bundled_case;
mod checks;
mod closings;
mod demands;
mod desk;
mod facts;
mod languages;
mod letters;
mod phrases;
mod read_aloud;
mod salutations;
mod wordings;
mod writer;
