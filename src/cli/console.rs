use std::collections::BTreeMap;
use std::io::{self, Write};

use crate::model::LanguageTag;
use crate::notice::{Notice, Severity};
use crate::words::Words;

/// How many notices of one kind are written out before the rest is only counted.
const SHOWN_OF_A_KIND: usize = 6;

/// Where messages go: standard error, a line for each with its hint below.
///
/// Standard output is for what was asked for. A reader that has gone away is no fault of ours.
pub struct Console {
    words: Words,
    /// Whether anything worth a warning was said.
    warned: bool,
}

impl Console {
    pub fn new() -> Self {
        Self { words: Words::new(&LanguageTag::ENGLISH), warned: false }
    }

    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Whether a warning or an error was shown.
    pub fn has_warned(&self) -> bool {
        self.warned
    }

    /// One notice, with what to do and with the reason that the system gave.
    pub fn say(&mut self, notice: &Notice) {
        let sentence = self.words.notice(notice);
        self.warned |= notice.severity >= Severity::Warning;
        let mut lines = format!("{}: {}\n", self.words.text(label(notice.severity)), sentence.text);
        for (label, text) in [("label-detail", sentence.detail), ("label-hint", sentence.hint)] {
            if let Some(text) = text {
                lines.push_str(&format!("  {}: {text}\n", self.words.text(label)));
            }
        }
        to_standard_error(&lines);
    }

    /// Many notices: those of a kind together with one hint, the worst first, the same sentence once.
    ///
    /// What is only good to know is left out unless it is asked for.
    pub fn say_all(&mut self, notices: &[Notice], least: Severity) {
        let mut kinds: BTreeMap<(std::cmp::Reverse<Severity>, usize), Vec<String>> = BTreeMap::new();
        let mut codes: Vec<&str> = Vec::new();
        let mut hints: BTreeMap<usize, String> = BTreeMap::new();
        for notice in notices.iter().filter(|notice| notice.severity >= least) {
            let code = codes.iter().position(|code| *code == notice.code).unwrap_or_else(|| {
                codes.push(&notice.code);
                codes.len() - 1
            });
            let sentence = self.words.notice(notice);
            self.warned |= notice.severity >= Severity::Warning;
            let kind = kinds.entry((std::cmp::Reverse(notice.severity), code)).or_default();
            if !kind.contains(&sentence.text) {
                kind.push(sentence.text);
            }
            if let Some(hint) = sentence.hint {
                hints.entry(code).or_insert(hint);
            }
        }
        let mut lines = String::new();
        for ((severity, code), texts) in &kinds {
            let label = self.words.text(label(severity.0));
            for text in texts.iter().take(SHOWN_OF_A_KIND) {
                lines.push_str(&format!("{label}: {text}\n"));
            }
            if let Some(more) = texts.len().checked_sub(SHOWN_OF_A_KIND).filter(|more| *more > 0) {
                let more = self.words.text_with("more-of-this-kind", &[("count", &more.to_string())]);
                lines.push_str(&format!("{label}: {more}\n"));
            }
            if let Some(hint) = hints.get(code) {
                lines.push_str(&format!("  {}: {hint}\n", self.words.text("label-hint")));
            }
        }
        to_standard_error(&lines);
    }

    /// A line that is neither warning nor error: what was done.
    pub fn tell(&self, id: &str, arguments: &[(&str, &str)]) {
        to_standard_error(&(self.words.text_with(id, arguments) + "\n"));
    }
}

/// Writes what was asked for; a reader that stops listening has heard enough.
///
/// # Errors
/// Anything else that standard output says.
pub fn to_standard_output(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

fn to_standard_error(text: &str) {
    // Nobody is left to tell if this fails.
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

fn label(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "label-note",
        Severity::Warning => "label-warning",
        Severity::Error => "label-error",
    }
}
