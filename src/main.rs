//! Picks the window or the command line; nothing else.

use std::path::PathBuf;
use std::process::ExitCode;

use appeal_writer::{app, cli};

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let sheet = match (arguments.next(), arguments.next()) {
        (None, _) => None,
        // A desktop hands over a file that was double-clicked as the only argument.
        (Some(only), None) if PathBuf::from(&only).is_file() => Some(PathBuf::from(only)),
        _ => return cli::main(),
    };
    match app::run(sheet) {
        Ok(()) => ExitCode::SUCCESS,
        Err(app::WindowError::NoDisplay(reason)) => cli::no_display(&reason.to_string()),
    }
}
