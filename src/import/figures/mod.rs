//! What a sheet writes in figures: days and case numbers. Knows words of languages and plain text, no room of the reader.

pub(super) mod dates;
pub(super) mod numbers;
pub(super) mod printed;
