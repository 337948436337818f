//! The command line: arguments to the job, what it says to standard error, exit codes.
//!
//! Standard output carries only what was asked for. Exit codes: 0 all that was asked for is written, warnings included; 1 some
//! of it is not written, or `--strict` and a warning; 2 nothing is written, or bad usage.

mod addresses;
mod arguments;
mod console;
mod evening;
mod explain;
mod export;
mod files;
mod fit;
mod import;
mod library;
mod missions;
mod order;
mod page;
mod papers;
mod print;
mod printers;

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use jiff::Zoned;
use jiff::civil::Date;

use crate::model::LanguageTag;
use crate::notice::Notice;
use crate::store;
use arguments::{Arguments, Command};
use console::{Console, to_standard_output};

/// How a command ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Ending {
    /// All that was asked for is there.
    Done,
    /// Some of it is not there, or a warning counts.
    Partly,
    /// Nothing is written.
    Nothing,
}

/// A window that was asked for, rather than a command.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WantedWindow {
    pub sheet: Option<PathBuf>,
    pub ui_language: Option<LanguageTag>,
}

/// The window that the arguments ask for: none at all, a single file (a desktop hands over what was double-clicked), a language for
/// the program's words. None where they name a command.
pub fn wanted_window(arguments: impl IntoIterator<Item = OsString>) -> Option<WantedWindow> {
    let mut wanted = WantedWindow::default();
    let mut arguments = arguments.into_iter();
    while let Some(argument) = arguments.next() {
        let text = argument.to_string_lossy();
        if text == "--ui-language" || text.starts_with("--ui-language=") {
            let tag = match text.split_once('=') {
                Some((_, tag)) => tag.to_owned(),
                None => arguments.next()?.to_string_lossy().into_owned(),
            };
            wanted.ui_language = Some(arguments::language(&tag).ok()?);
        } else if wanted.sheet.is_none() && store::is_file(argument.as_ref()) {
            wanted.sheet = Some(PathBuf::from(argument));
        } else {
            return None;
        }
    }
    Some(wanted)
}

/// Runs the command that this process was started with.
pub fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(asked) => {
            // Help and version were asked for and go to standard output; bad usage goes to standard error.
            let _ = asked.print();
            return if asked.use_stderr() { Ending::Nothing.into() } else { Ending::Done.into() };
        }
    };
    let mut console = Console::new(arguments.ui_language);
    let ending = match arguments.command {
        Command::Import(arguments) => import::import(&arguments, &mut console),
        Command::Export(arguments) => export::export(&arguments, &mut console),
        Command::Page(arguments) => page::page(&arguments, &mut console),
        Command::Fit(arguments) => fit::fit(&arguments, &mut console),
        Command::Ruler(arguments) => printers::ruler(&arguments, &mut console),
        Command::Calibrate(arguments) => printers::calibrate(&arguments, &mut console),
        Command::Print(arguments) => print::print(&arguments, &mut console),
        Command::Printers => printers::list(&console),
        Command::Evening(arguments) => evening::evening(&arguments, &mut console),
        Command::Missions(arguments) => missions::missions(&arguments, &mut console),
        Command::Library(arguments) => library::library(&arguments, &mut console),
        Command::Sent(arguments) => library::sent(&arguments, &mut console),
        Command::Totals(arguments) => library::totals(&arguments, &mut console),
        Command::Stationery => papers::stationery(&mut console),
        Command::Envelopes => papers::envelopes(&mut console),
        Command::Labels => papers::labels(&mut console),
    };
    ending
        .unwrap_or_else(|notice| {
            console.say(&notice);
            Ending::Nothing
        })
        .into()
}

/// Says that no window can open, and how letters are made without one.
pub fn no_display(reason: &str, ui_language: Option<LanguageTag>) -> ExitCode {
    Console::new(ui_language).say(&Notice::error("no-display").with("reason", without_place(reason)));
    Ending::Nothing.into()
}

/// What a windowing library says, without the place in its own code that it says it from (`… at /path/mod.rs:765: …`): that is a
/// path of the computer on which the program was built.
fn without_place(reason: &str) -> String {
    let Some((before, after)) = reason.split_once(" at /") else { return reason.to_owned() };
    match after.split_once(": ") {
        Some((_, said)) => format!("{before}: {said}"),
        None => before.to_owned(),
    }
}

/// Writes what was asked for to standard output.
fn show(text: &str) -> Result<Ending, Box<Notice>> {
    to_standard_output(text).map_err(|error| Box::new(Notice::error("output-failed").with("reason", error)))?;
    Ok(Ending::Done)
}

fn today() -> Date {
    Zoned::now().date()
}

impl From<Ending> for ExitCode {
    fn from(ending: Ending) -> Self {
        Self::from(match ending {
            Ending::Done => 0,
            Ending::Partly => 1,
            Ending::Nothing => 2,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_window(arguments: &[&str], ui_language: Option<&str>) {
        let wanted = wanted_window(arguments.iter().map(OsString::from)).expect("a window");
        assert_eq!(wanted.ui_language, ui_language.map(LanguageTag::new), "{arguments:?}");
    }

    #[test]
    fn a_reason_names_no_path_of_the_builder() {
        for (reason, said) in [
            ("os error at /a/b/mod.rs:765: no DISPLAY is set", "os error: no DISPLAY is set"),
            ("os error at /a/b/mod.rs:765", "os error"),
            ("no context", "no context"),
        ] {
            assert_eq!(without_place(reason), said);
        }
    }

    #[test]
    fn a_language_alone_opens_the_window() {
        check_window(&[], None);
        check_window(&["--ui-language", "de"], Some("de"));
        check_window(&["--ui-language=zh-Hans"], Some("zh-Hans"));
        for command in [&["export"][..], &["--ui-language", "de", "export"], &["--ui-language"], &["--help"]] {
            assert_eq!(wanted_window(command.iter().map(OsString::from)), None, "{command:?}");
        }
    }
}
