//! What is said when the program itself is at fault: where in the code, and nothing of what it was working on.
//!
//! The usual message quotes the text that the code stumbled over, and it ends up in terminals and in the desktop's log. A
//! name or an address must not. Faults that are caught (a letter that cannot be made, a PDF that the parser trips over)
//! are told to the person elsewhere, in their words; this line is for those who mend the program.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::io::{self, Write};
use std::panic::{self, AssertUnwindSafe, Location};

/// From here on a fault is told without the text that was in hand.
pub fn keep_texts_out() {
    panic::set_hook(Box::new(|fault| {
        let mut told = told(fault.location());
        // Names of functions only; captured where RUST_BACKTRACE asks for it.
        let trace = Backtrace::capture();
        if trace.status() == BacktraceStatus::Captured {
            told.push_str(&format!("{trace}\n"));
        }
        // Where nobody listens there is nobody else to tell.
        let _ = io::stderr().lock().write_all(told.as_bytes());
    }));
}

/// Does something that a fault of the program must not end with everything else; none where there was one.
///
/// Only for what leaves nothing half done behind it: a sheet that is read, a request that compares what it knows with the disk.
pub fn survived<T>(work: impl FnOnce() -> T) -> Option<T> {
    panic::catch_unwind(AssertUnwindSafe(work)).ok()
}

fn told(location: Option<&Location<'_>>) -> String {
    let place = location.map_or_else(|| "an unknown place".to_owned(), |at| format!("{} {}", file(at), at.line()));
    format!("appeal-writer {}: a fault in the program at {place}\n", env!("CARGO_PKG_VERSION"))
}

/// The file below its crate's folder: the rest of the path is of the computer that built the program.
fn file(location: &Location<'_>) -> String {
    let steps: Vec<&str> = location.file().split(['/', '\\']).collect();
    let sources = steps.iter().rposition(|step| *step == "src").unwrap_or_default();
    steps.get(sources.saturating_sub(1)..).unwrap_or_default().join("/")
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::*;

    /// Set in the process that is to fail.
    const FAIL: &str = "APPEAL_WRITER_TEST_FAIL";

    #[test]
    fn a_fault_says_where_and_not_what() {
        if std::env::var_os(FAIL).is_some() {
            keep_texts_out();
            let name = "Anna Field é".to_owned();
            // The message of this one quotes the text.
            let _ = &name[..name.len() - 1];
        }
        let myself = std::env::current_exe().expect("this program");
        let mut command = Command::new(myself);
        command.args(["--exact", "crash::tests::a_fault_says_where_and_not_what", "--nocapture"]).env(FAIL, "1");
        let ended = command.output().expect("it runs");
        let said = String::from_utf8_lossy(&[ended.stdout, ended.stderr].concat()).into_owned();
        assert!(!ended.status.success(), "{said}");
        assert!(said.contains("a fault in the program at src/crash.rs "), "{said}");
        assert!(!said.contains("Anna"), "{said}");
    }

    #[test]
    fn a_place_is_told_without_the_builders_folders() {
        let here = told(Some(Location::caller()));
        assert!(here.contains("at src/crash.rs "), "{here}");
        assert!(told(None).contains("an unknown place"));
    }
}
