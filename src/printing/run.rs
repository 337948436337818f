//! Running another program: with its input, with an end to patience.

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::PrintingError;

/// A print system that is there answers in a moment; one that waits for a server that is gone never does.
const PATIENCE: Duration = Duration::from_secs(20);
const PAUSE: Duration = Duration::from_millis(10);

/// A program of this name in a folder of the search path.
pub(super) fn on_path(program: &str, path: Option<OsString>) -> Option<PathBuf> {
    let folders = path?;
    std::env::split_paths(&folders).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// What a program says on its standard output, in English.
pub(super) fn run(
    name: &'static str,
    program: &Path,
    arguments: &[&str],
    input: Option<&[u8]>,
) -> Result<String, PrintingError> {
    let failed = |source: io::Error| PrintingError::Failed { program: name, source };
    let mut child = Command::new(program)
        .args(arguments)
        .env("LC_ALL", "C")
        .stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() })
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let (stdin, stdout, stderr) = (child.stdin.take(), child.stdout.take(), child.stderr.take());
    // Each stream has a thread: none of the three waits for another.
    thread::scope(|scope| {
        if let (Some(mut stdin), Some(input)) = (stdin, input) {
            // A program that wants no more has said why on its standard error.
            scope.spawn(move || drop(stdin.write_all(input)));
        }
        let told = stdout.map(|stream| scope.spawn(|| all_of(stream)));
        let wrong = stderr.map(|stream| scope.spawn(|| all_of(stream)));
        let code = wait(&mut child, name).inspect_err(|_| {
            // Its streams end with it, and so do their threads.
            let _ = child.kill();
            let _ = child.wait();
        })?;
        let text = |reader: Option<thread::ScopedJoinHandle<'_, String>>| {
            reader.and_then(|reader| reader.join().ok()).unwrap_or_default()
        };
        let (told, wrong) = (text(told), text(wrong));
        if code { Ok(told) } else { Err(PrintingError::Refused { program: name, reason: wrong.trim().to_owned() }) }
    })
}

/// Whether the program ended well.
fn wait(child: &mut Child, name: &'static str) -> Result<bool, PrintingError> {
    let began = Instant::now();
    loop {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status.success()),
            Ok(None) if began.elapsed() > PATIENCE => return Err(PrintingError::NoAnswer { program: name }),
            Ok(None) => thread::sleep(PAUSE),
            Err(source) => return Err(PrintingError::Failed { program: name, source }),
        }
    }
}

fn all_of(mut stream: impl Read) -> String {
    let mut bytes = Vec::new();
    // What was read until it broke off is all there is.
    let _ = stream.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}
