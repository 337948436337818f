//! The whole job for its two users, window and command line: open a sheet, write a letter, export the stack.
