//! A case sheet to a case: never fails, invents nothing, loses nothing.

mod extracted;

pub use extracted::{Extracted, Line, SheetKind};
