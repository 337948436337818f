//! Picks the window or the command line; nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    appeal_writer::cli::main()
}
