//! A case sheet to a case: never fails, invents nothing, loses nothing.
