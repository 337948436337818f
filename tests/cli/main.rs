//! The real program in a fresh folder: exit code, standard output and error, files.

#![allow(clippy::expect_used, reason = "a test that cannot run the program fails loudly")]

mod export;
mod faults;
mod import;
mod library;
mod missions;
mod papers;
mod place;
#[cfg(unix)]
mod printing;
mod stationery;
mod texts;
mod writers;
