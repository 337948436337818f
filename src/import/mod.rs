//! A case sheet to a case: never fails, invents nothing, loses nothing.

pub mod extract;
mod extracted;

pub use extracted::{Extracted, Line, SheetKind};
