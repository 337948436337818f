use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::io::{self, Write};

use crate::model::LanguageTag;
use crate::notice::{Notice, Severity};
use crate::words::{Sentence, Words, language};

/// How many notices of one kind are written out before the rest is only counted.
const SHOWN_OF_A_KIND: usize = 6;

/// Where messages go: standard error, a line for each with its hint below.
///
/// Standard output is for what was asked for. A reader that has gone away is no fault of ours.
pub struct Console {
    words: Words,
    /// Whether anything worth a warning was said.
    warned: bool,
    gathered: Vec<Kind>,
}

/// Notices of one code.
struct Kind {
    severity: Severity,
    code: Cow<'static, str>,
    shown: Vec<Sentence>,
    /// All that are different, shown or not, by their hashes: a stack of letters has thousands.
    said: HashSet<u64>,
    hasher: RandomState,
}

impl Kind {
    fn new(notice: &Notice, sentence: Sentence) -> Self {
        let (severity, code) = (notice.severity, notice.code.clone());
        let mut new = Self { severity, code, shown: Vec::new(), said: HashSet::new(), hasher: RandomState::new() };
        new.add(sentence);
        new
    }

    fn add(&mut self, sentence: Sentence) {
        if self.said.insert(self.hasher.hash_one(&sentence)) && self.shown.len() < SHOWN_OF_A_KIND {
            self.shown.push(sentence);
        }
    }
}

impl Console {
    /// Speaks the language that was asked for, or the system's.
    pub fn new(ui_language: Option<LanguageTag>) -> Self {
        let system = || language::of_environment(|name| std::env::var(name).ok());
        Self { words: Words::new(&ui_language.unwrap_or_else(system)), warned: false, gathered: Vec::new() }
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
        let sentence = self.words.notice_on_command_line(notice);
        self.warned |= notice.severity >= Severity::Warning;
        let mut lines = format!("{}: {}\n", self.words.text(label(notice.severity)), sentence.text);
        for (label, text) in [("label-hint", sentence.hint), ("label-detail", sentence.detail)] {
            if let Some(text) = text {
                lines.push_str(&format!("  {}: {text}\n", self.words.text(label)));
            }
        }
        to_standard_error(&lines);
    }

    /// One notice about a file among many, in one line.
    pub fn say_of(&mut self, file: &str, notice: &Notice) {
        self.warned |= notice.severity >= Severity::Warning;
        let reason = self.words.notice(notice).text;
        let line = self.words.text_with("folder-sheet-failed", &[("file", file), ("reason", &reason)]);
        to_standard_error(&format!("{}: {line}\n", self.words.text(label(notice.severity))));
    }

    /// Many notices: those of a kind together, the worst first, the same sentence once.
    ///
    /// What is only good to know is left out unless it is asked for.
    pub fn say_all(&mut self, notices: &[Notice], least: Severity) {
        let is_told = |code: &str| notices.iter().any(|notice| notice.code == code);
        let twice = |notice: &&Notice| TOLD_BY.iter().any(|(code, by)| notice.code == *code && is_told(by));
        self.gather(notices.iter().filter(|notice| !twice(notice)), least);
        self.say_gathered();
    }

    /// Keeps of notices what [`Self::say_gathered`] will say: of thousands a few sentences, and how many there were.
    pub fn gather<'n>(&mut self, notices: impl IntoIterator<Item = &'n Notice>, least: Severity) {
        for notice in notices.into_iter().filter(|notice| notice.severity >= least) {
            self.warned |= notice.severity >= Severity::Warning;
            let sentence = self.words.notice_on_command_line(notice);
            match self.gathered.iter_mut().find(|kind| kind.code == notice.code) {
                Some(kind) => kind.add(sentence),
                None => self.gathered.push(Kind::new(notice, sentence)),
            }
        }
    }

    /// What was gathered, in one piece.
    pub fn say_gathered(&mut self) {
        // Within a severity in the order in which each kind was first met.
        let mut kinds = std::mem::take(&mut self.gathered);
        kinds.sort_by_key(|kind| Reverse(kind.severity));
        let mut lines = String::new();
        for kind in &kinds {
            let label = self.words.text(label(kind.severity));
            let hint_label = self.words.text("label-hint");
            for (place, sentence) in kind.shown.iter().enumerate() {
                lines.push_str(&format!("{label}: {}\n", sentence.text));
                // A hint that the next one repeats is said once, after it.
                let next = kind.shown.get(place + 1);
                let hint = sentence.hint.as_ref().filter(|_| next.is_none_or(|next| next.hint != sentence.hint));
                if let Some(hint) = hint {
                    lines.push_str(&format!("  {hint_label}: {hint}\n"));
                }
            }
            let more = kind.said.len() - kind.shown.len();
            if more > 0 {
                let more = self.words.text_with("more-of-this-kind", &[("count", &more.to_string())]);
                lines.push_str(&format!("{label}: {more}\n"));
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

/// Notices that say what a graver one says too: the sheet names nobody, so there are no letters.
const TOLD_BY: [(&str, &str); 1] = [("no-addressee", "no-recipients")];

fn label(severity: Severity) -> &'static str {
    match severity {
        Severity::Info => "label-note",
        Severity::Warning => "label-warning",
        Severity::Error => "label-error",
    }
}
