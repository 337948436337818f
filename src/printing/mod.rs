//! The only other programs: the system's printers, through `lp`, `lpstat` and `lpoptions` where it has them, and the viewer.
//!
//! Nothing is linked and nothing is installed: where a system has none of these programs, [`Printers::find`] says so, and the
//! viewer is left. What is printed goes to `lp` through its standard input, so that no copy of a letter lies about.

mod answers;
mod papers;
mod run;

use std::io;
use std::path::{Path, PathBuf};

pub use answers::PrinterOptions;

use crate::notice::Notice;
use crate::unit::PageSize;

/// The programs with which this system prints.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printers {
    lp: PathBuf,
    lpstat: PathBuf,
    /// Tells papers and trays; without it they are not checked before.
    lpoptions: Option<PathBuf>,
}

/// A printer that the system offers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SystemPrinter {
    pub name: String,
    /// What the system prints on when nothing is said.
    pub is_usual: bool,
}

/// What is sent to a printer.
#[derive(Debug, Clone, Copy)]
pub struct PrintJob<'a> {
    pub printer: &'a str,
    /// Empty: the tray that the printer takes by itself.
    pub tray: &'a str,
    pub paper: PageSize,
    /// What the print queue shows to everybody: never a name.
    pub title: &'a str,
}

/// Why nothing is printed.
#[derive(Debug, thiserror::Error)]
pub enum PrintingError {
    #[error("this system has no lp and lpstat")]
    NoPrintSystem,
    #[error("there is no printer {name}")]
    NoSuchPrinter { name: String, known: Vec<String> },
    #[error("{printer} has no tray {tray}")]
    NoSuchTray { printer: String, tray: String, known: Vec<String> },
    #[error("{printer} has no paper of {paper:?}")]
    NoSuchPaper { printer: String, paper: PageSize, known: Vec<String> },
    #[error("{program} said: {reason}")]
    Refused { program: &'static str, reason: String },
    #[error("{program} gives no answer")]
    NoAnswer { program: &'static str },
    #[error("{program} cannot be started")]
    Failed { program: &'static str, source: io::Error },
}

impl Printers {
    /// The print programs on the search path.
    ///
    /// # Errors
    /// `NoPrintSystem` where they are not there.
    pub fn find() -> Result<Self, PrintingError> {
        let found = |program: &str| run::on_path(program, std::env::var_os("PATH"));
        match (found("lp"), found("lpstat")) {
            (Some(lp), Some(lpstat)) => Ok(Self { lp, lpstat, lpoptions: found("lpoptions") }),
            _ => Err(PrintingError::NoPrintSystem),
        }
    }

    /// The printers of this system, the usual one first.
    ///
    /// # Errors
    /// [`PrintingError`] where `lpstat` fails; a system without printers has an empty list.
    pub fn all(&self) -> Result<Vec<SystemPrinter>, PrintingError> {
        // A system without printers answers with a failure, and with no name.
        let names = match run::run("lpstat", &self.lpstat, &["-e"], None) {
            Err(PrintingError::Refused { reason, .. }) if reason.is_empty() || reason.contains("No destinations") => {
                return Ok(Vec::new());
            }
            other => other?,
        };
        // One without a usual printer answers with a failure or with a sentence.
        let usual = run::run("lpstat", &self.lpstat, &["-d"], None).ok();
        let usual = usual.as_deref().and_then(answers::usual_printer);
        let mut printers: Vec<SystemPrinter> = answers::names(&names)
            .map(|name| SystemPrinter { name: name.to_owned(), is_usual: usual == Some(name) })
            .collect();
        printers.sort_by_key(|printer| !printer.is_usual);
        Ok(printers)
    }

    /// What papers and trays a printer has; empty lists: the system does not say.
    ///
    /// # Errors
    /// [`PrintingError`] where `lpoptions` fails.
    pub fn options(&self, printer: &str) -> Result<PrinterOptions, PrintingError> {
        let Some(lpoptions) = &self.lpoptions else { return Ok(PrinterOptions::default()) };
        let answer = run::run("lpoptions", lpoptions, &["-p", printer, "-l"], None)?;
        Ok(PrinterOptions::read(&answer))
    }

    /// Sends a PDF to a printer: on one side of the paper, as large as it is; what the print system calls the job.
    ///
    /// # Errors
    /// [`PrintingError`]; printer, tray and paper are looked up before anything is sent.
    pub fn print(&self, job: &PrintJob<'_>, pdf: &[u8]) -> Result<String, PrintingError> {
        let known: Vec<String> = self.all()?.into_iter().map(|printer| printer.name).collect();
        if !known.iter().any(|name| name == job.printer) {
            return Err(PrintingError::NoSuchPrinter { name: job.printer.to_owned(), known });
        }
        let options = self.options(job.printer)?;
        let arguments = arguments(job, &options)?;
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let answer = run::run("lp", &self.lp, &arguments, Some(pdf))?;
        Ok(answers::job_name(&answer).unwrap_or(job.printer).to_owned())
    }
}

/// What `lp` is told.
fn arguments(job: &PrintJob<'_>, options: &PrinterOptions) -> Result<Vec<String>, PrintingError> {
    let Some(paper) = papers::name_at(job.paper, &options.papers) else {
        let (printer, known) = (job.printer.to_owned(), options.papers.clone());
        return Err(PrintingError::NoSuchPaper { printer, paper: job.paper, known });
    };
    let mut arguments = vec!["-d".to_owned(), job.printer.to_owned(), "-t".to_owned(), job.title.to_owned()];
    let mut set = |option: String| arguments.extend(["-o".to_owned(), option]);
    // Letter 2 never lands on the back of letter 1, and nothing is made to fit.
    set("sides=one-sided".to_owned());
    set("print-scaling=none".to_owned());
    set("fit-to-page=false".to_owned());
    set("number-up=1".to_owned());
    set("job-sheets=none".to_owned());
    set(format!("media={paper}"));
    if !job.tray.is_empty() {
        if !options.trays.iter().any(|tray| tray == job.tray) {
            let (printer, tray, known) = (job.printer.to_owned(), job.tray.to_owned(), options.trays.clone());
            return Err(PrintingError::NoSuchTray { printer, tray, known });
        }
        set(format!("InputSlot={}", job.tray));
    }
    Ok(arguments)
}

/// Shows a file or a folder in the program that the desktop has for it.
///
/// # Errors
/// Where the desktop has none.
pub fn show(path: &Path) -> io::Result<()> {
    ::open::that_detached(path)
}

impl PrintingError {
    pub fn notice(&self) -> Notice {
        let about = |code, known: &[String]| Notice::error(code).with("known", shown(known));
        match self {
            Self::NoPrintSystem => Notice::error("no-print-system"),
            Self::NoSuchPrinter { name, known } => about("no-such-printer", known).with("printer", name),
            Self::NoSuchTray { printer, tray, known } => {
                about("no-such-tray", known).with("printer", printer).with("tray", tray)
            }
            Self::NoSuchPaper { printer, paper, known } => {
                about("no-such-paper", known).with("printer", printer).with("paper", papers::spoken(*paper))
            }
            Self::Refused { program, reason } => {
                Notice::error("print-refused").with("program", program).with("reason", reason)
            }
            Self::NoAnswer { program } => Notice::error("print-no-answer").with("program", program),
            Self::Failed { program, source } => {
                Notice::error("print-refused").with("program", program).with("reason", source)
            }
        }
    }
}

/// A list that a person can take in.
fn shown(known: &[String]) -> String {
    const MOST: usize = 12;
    let more = if known.len() > MOST { ", …" } else { "" };
    let first: Vec<&str> = known.iter().take(MOST).map(String::as_str).collect();
    if first.is_empty() { "–".to_owned() } else { first.join(", ") + more }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(papers: &[&str], trays: &[&str]) -> PrinterOptions {
        let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        PrinterOptions { papers: owned(papers), trays: owned(trays) }
    }

    fn job<'a>(tray: &'a str, paper: PageSize) -> PrintJob<'a> {
        PrintJob { printer: "Office", tray, paper, title: "Letters" }
    }

    #[test]
    fn letters_are_printed_on_one_side_and_as_large_as_they_are() {
        let told =
            arguments(&job("Tray2", PageSize::A4), &options(&["A4", "Letter"], &["Auto", "Tray2"])).expect("told");
        let told = told.join(" ");
        for option in
            ["-d Office", "sides=one-sided", "print-scaling=none", "fit-to-page=false", "media=A4", "InputSlot=Tray2"]
        {
            assert!(told.contains(option), "{told}");
        }
    }

    #[test]
    fn a_paper_or_a_tray_that_the_printer_lacks_stops_it_before_anything_is_sent() {
        let only_letter = options(&["Letter", "Legal"], &["Auto"]);
        assert!(matches!(arguments(&job("", PageSize::A4), &only_letter), Err(PrintingError::NoSuchPaper { .. })));
        let letter = job("Tray9", PageSize::US_LETTER);
        assert!(matches!(arguments(&letter, &only_letter), Err(PrintingError::NoSuchTray { .. })));
        // A system that does not say what papers there are is believed.
        assert!(arguments(&job("", PageSize::A4), &PrinterOptions::default()).is_ok());
    }
}
