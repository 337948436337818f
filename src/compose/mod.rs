//! Case, addressee, sender and choices to a letter: salutation, body, closing, checks.
