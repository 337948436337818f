//! What a person reads: the program's own words, and notices as sentences in their language.
