//! Picks the window or the command line; nothing else.

use std::process::ExitCode;

use appeal_writer::{app, cli, crash};

fn main() -> ExitCode {
    crash::keep_texts_out();
    let Some(wanted) = cli::wanted_window(std::env::args_os().skip(1)) else { return cli::main() };
    match app::run(wanted.sheet, wanted.ui_language.clone()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(app::WindowError::NoDisplay(reason)) => cli::no_display(&reason.to_string(), wanted.ui_language),
    }
}
