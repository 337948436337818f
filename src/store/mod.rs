//! The only files: the library of cases, the work on a case, the address book, the destination of an export.
