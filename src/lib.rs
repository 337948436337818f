//! Appeal Writer turns a human-rights case sheet into a stack of postal letters, offline.
//!
//! One job runs through the whole program, each arrow a pure function in a module of its own:
//!
//! ```text
//! case sheet (text, PDF, DOCX) -> Case -> one Letter per addressee -> TypesetLetter -> PDF on disk
//!                 import, address    compose                 typeset        \             output, store
//!                                                                            -> the page in the window
//! ```
//!
//! The modules lie in rings; a module uses lower rings only, and inside a ring modules do not see each other (ring 0
//! apart). `tests/layering.rs` holds the table and fails on a forbidden `use`.
//!
//! - ring 0: [`mod@unit`], [`notice`], [`recent`], [`fnv`], [`crash`], [`model`], [`data`]
//! - ring 1: [`import`], [`address`], [`compose`], [`typeset`], [`history`]
//! - ring 2: [`edit`], [`output`]
//! - ring 3: [`job`], [`words`]
//! - ring 4: [`store`], [`printing`]
//! - ring 5: [`cli`], [`app`]

pub mod unit;

pub mod notice;

pub mod recent;

pub mod fnv;

pub mod crash;

pub mod model;

pub mod data;

pub mod address;
pub mod compose;
pub mod history;
pub mod import;
pub mod typeset;

pub mod edit;
pub mod output;

pub mod job;
pub mod words;

pub mod printing;
pub mod store;

pub mod app;
pub mod cli;
