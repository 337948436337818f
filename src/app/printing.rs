//! Printing, as the window asks for it: the commands, what the worker is asked to do and what it has done.

use crate::data::papers::Papers;
use crate::job::Order;
use crate::job::window_fits::LetterFit;
use crate::model::{Choices, PrintHabits, PrinterTray};
use crate::notice::Notice;
use crate::printing::{PrinterOptions, SystemPrinter};
use crate::unit::PageSize;

/// Something that a person asked for while printing.
#[derive(Debug, Clone, PartialEq)]
pub enum PrintCommand {
    /// How letters are set, what they go into and what is printed with them.
    ShowSettings,
    /// The printer, its ruler sheet and what that showed.
    ShowPrinter,
    Close,
    /// The one question: plain or window envelopes.
    UsePlainEnvelopes,
    UseWindowEnvelopes,
    Choose(Box<Choices>),
    Keep(Box<PrintHabits>),
    /// The first letter that is printed, from 1.
    BeginAt(usize),
    /// Show this letter in the envelope.
    ShowFit(String),
    /// Put lines of a letter's address together, each of these with the one after it.
    Join {
        letter: String,
        firsts: Vec<usize>,
    },
    /// All ticked letters' envelopes, or one letter's.
    PrintEnvelopes {
        only: Option<String>,
    },
    PrintLabels {
        only: Option<String>,
    },
    PrintRuler,
    /// Keep the readings of a ruler sheet.
    Measure(Box<PrinterTray>),
    ForgetReadings {
        printer: String,
        tray: String,
    },
}

/// What the worker is asked to do.
#[derive(Debug, Clone)]
pub enum PrintRequest {
    FindPrinters,
    Keep(Box<PrintHabits>),
    Envelopes { order: Box<Order>, letters: Vec<String> },
    Labels { order: Box<Order>, letters: Vec<String> },
    Ruler(PageSize),
    Fits { order: Box<Order>, envelope: String, generation: u64 },
}

impl PrintRequest {
    /// Whether letters, envelopes or labels are made for it.
    pub(super) fn is_for_press(&self) -> bool {
        !matches!(self, Self::FindPrinters | Self::Keep(_))
    }
}

/// What the worker has done.
#[derive(Debug)]
pub enum PrintReply {
    /// How the person prints, the paper there is, and what is wrong with what is their own of it.
    Remembered {
        habits: Box<PrintHabits>,
        papers: Box<Papers>,
        notices: Vec<Notice>,
    },
    Printers(Result<Vec<OfferedPrinter>, Notice>),
    /// What ruler sheets showed, with those that another window or the command line has kept.
    Measured(Vec<PrinterTray>),
    /// What was printed, or why it was not.
    Printed(Notice),
    Fits {
        generation: u64,
        fits: Vec<LetterFit>,
    },
}

/// A printer with its papers and trays.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OfferedPrinter {
    pub printer: SystemPrinter,
    pub options: PrinterOptions,
}
