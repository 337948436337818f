use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use jiff::civil::Date;

use crate::model::LanguageTag;
use crate::store;

/// Turns a human-rights case sheet into a stack of postal letters, offline.
///
/// Without a command the window opens.
#[derive(Debug, Parser)]
#[command(name = "appeal-writer", version, about, disable_help_subcommand = true, max_term_width = 100)]
pub struct Arguments {
    /// The language of what the program says, such as de or zh-Hans; without it the system's
    #[arg(long, global = true, value_name = "TAG", value_parser = language)]
    pub ui_language: Option<LanguageTag>,
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    Import(Import),
    Export(Export),
    Page(Page),
    Fit(Fit),
    Ruler(Ruler),
    Calibrate(Calibrate),
    Print(Print),
    /// List the printers of this system, one a line: name, whether it is the usual one, whether it is calibrated
    Printers,
    /// List the letter layouts, one a line, the id first
    Stationery,
}

/// Read a case sheet and write the case as JSON
///
/// Text, HTML, PDF and DOCX sheets are told apart by what is in them. Without --out the JSON goes to standard output.
#[derive(Debug, Args)]
pub struct Import {
    /// The case sheet, or a saved case; - reads standard input
    pub sheet: PathBuf,
    /// Write the case to this file
    #[arg(long, value_name = "CASE.json")]
    pub out: Option<PathBuf>,
    /// Show a table of fields, values, source lines and notices instead of the JSON
    #[arg(long, conflicts_with = "out")]
    pub explain: bool,
}

/// Write one PDF for each addressee into a folder
#[derive(Debug, Args)]
#[command(after_long_help = include_str!("../../assets/help/export.txt"))]
pub struct Export {
    #[command(flatten)]
    pub letters: Letters,
    /// The folder for the letters; it is made if it is not there
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Write only to the addressee with this id; can be given more than once
    #[arg(long, value_name = "ID")]
    pub only: Vec<String>,
    /// Begin at this letter, counted from 1: after a paper jam
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    pub from: u32,
    /// What to do where another file of the name is there
    #[arg(long, value_enum, default_value_t, value_name = "WHAT")]
    pub on_conflict: OnConflict,
    /// Also write one PDF of everything in printing order, with a cover sheet
    #[arg(long)]
    pub bundle: bool,
    /// Set the addresses so that they show in the window of this envelope (see `appeal-writer fit`)
    #[arg(long, value_name = "ID")]
    pub window_envelope: Option<String>,
    /// Also write one PDF of addressed envelopes of this size, such as dl, c5 or us-10
    #[arg(long, value_name = "ID")]
    pub envelopes: Option<String>,
    /// Put the sender on the flap of the envelopes: a second page for each
    #[arg(long, requires = "envelopes")]
    pub sender_on_flap: bool,
    /// Also write one PDF of address labels for this label sheet, such as l7163 or 5160
    #[arg(long, value_name = "ID")]
    pub labels: Option<String>,
    /// The first label that is still on the sheet, counted from 1
    #[arg(long, value_name = "N", default_value_t = 1, requires = "labels", value_parser = clap::value_parser!(u16).range(1..))]
    pub label_start: u16,
    /// Correct the pages for this printer (see `appeal-writer calibrate`)
    #[arg(long, value_name = "NAME")]
    pub printer: Option<String>,
    /// The printer's paper tray, where it has readings of its own
    #[arg(long, value_name = "NAME", requires = "printer")]
    pub tray: Option<String>,
    /// Let warnings make the exit code 1
    #[arg(long)]
    pub strict: bool,
}

/// Send the letters to a printer, single-sided and at 100 percent, with a cover sheet on top
///
/// With --envelopes or --labels these are printed instead of the letters.
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("where").required(true))]
pub struct Print {
    #[command(flatten)]
    pub letters: Letters,
    /// The printer (see `appeal-writer printers`); its calibration is applied
    #[arg(long, value_name = "NAME", group = "where")]
    pub printer: Option<String>,
    /// Show the file in the system's viewer, to be printed from there
    #[arg(long, group = "where")]
    pub viewer: bool,
    /// The paper tray; without it the one that the printer takes by itself
    #[arg(long, value_name = "NAME", requires = "printer")]
    pub tray: Option<String>,
    /// Print only to the addressee with this id; can be given more than once
    #[arg(long, value_name = "ID")]
    pub only: Vec<String>,
    /// Begin at this letter, counted from 1: after a paper jam
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    pub from: u32,
    /// Set the addresses so that they show in the window of this envelope (see `appeal-writer fit`)
    #[arg(long, value_name = "ID")]
    pub window_envelope: Option<String>,
    /// Print envelopes of this size instead, such as dl, c5 or us-10
    #[arg(long, value_name = "ID", conflicts_with = "labels")]
    pub envelopes: Option<String>,
    /// Put the sender on the flap of the envelopes: a second page for each
    #[arg(long, requires = "envelopes")]
    pub sender_on_flap: bool,
    /// Print address labels for this label sheet instead, such as l7163 or 5160
    #[arg(long, value_name = "ID")]
    pub labels: Option<String>,
    /// The first label that is still on the sheet, counted from 1
    #[arg(long, value_name = "N", default_value_t = 1, requires = "labels", value_parser = clap::value_parser!(u16).range(1..))]
    pub label_start: u16,
}

/// Enter what the ruler sheet of a printer shows, so that its pages come out where they belong
///
/// The four readings are millimetres from each edge of the paper to the zero of the ruler beside it; 10 is right. They are
/// kept under the printer's name and applied where --printer names it.
#[derive(Debug, Args)]
pub struct Calibrate {
    /// The printer's name, as the system or you call it
    #[arg(long, value_name = "NAME")]
    pub printer: String,
    /// The paper tray, where trays differ
    #[arg(long, value_name = "NAME", default_value = "", hide_default_value = true)]
    pub tray: String,
    /// The paper of the ruler sheet
    #[arg(long, value_enum, default_value_t, value_name = "SIZE")]
    pub paper: Paper,
    /// Forget the printer's readings
    #[arg(long, conflicts_with = "readings")]
    pub forget: bool,
    /// From the left, top, right and bottom edge, in this order
    #[arg(value_name = "MM", num_args = 4, required_unless_present = "forget", value_parser = reading)]
    pub readings: Vec<f32>,
}

/// Write one page of one letter as a picture
#[derive(Debug, Args)]
pub struct Page {
    #[command(flatten)]
    pub letters: Letters,
    /// Which letter, counted from 1 in the order of the export
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub addressee: u32,
    /// Which page of it, counted from 1
    #[arg(long, default_value_t = 1, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    pub page: u32,
    /// Dots per inch
    #[arg(long, default_value_t = 144, value_name = "DPI", value_parser = clap::value_parser!(u16).range(10..=600))]
    pub dpi: u16,
    /// The PNG file to write
    #[arg(long, value_name = "PAGE.png")]
    pub out: PathBuf,
}

/// Write or print the sheet of rulers that shows how a printer shifts and stretches
#[derive(Debug, Args)]
#[command(group = ArgGroup::new("ruler-where").required(true))]
pub struct Ruler {
    /// The PDF file to write
    #[arg(long, value_name = "RULER.pdf", group = "ruler-where")]
    pub out: Option<PathBuf>,
    /// The printer that prints it
    #[arg(long, value_name = "NAME", group = "ruler-where")]
    pub printer: Option<String>,
    /// The paper tray; without it the one that the printer takes by itself
    #[arg(long, value_name = "NAME", requires = "printer")]
    pub tray: Option<String>,
    /// The paper in the printer
    #[arg(long, value_enum, default_value_t, value_name = "SIZE")]
    pub paper: Paper,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

/// Say of each letter whether its address shows in the window of the envelope
#[derive(Debug, Args)]
pub struct Fit {
    #[command(flatten)]
    pub letters: Letters,
    /// The envelope; without it those that the letter layout is made for
    #[arg(long, value_name = "ID")]
    pub envelope: Option<String>,
}

/// Which letters, and what is chosen for all of them
#[derive(Debug, Args)]
pub struct Letters {
    /// The case sheet or saved case; without it the bundled example
    pub case: Option<PathBuf>,
    /// Who writes, as a JSON file (see `appeal-writer export --help`)
    #[arg(long, value_name = "FILE")]
    pub sender: Option<PathBuf>,
    /// Embassies and consulates, as a JSON file (see `appeal-writer export --help`)
    #[arg(long, value_name = "FILE")]
    pub missions: Option<PathBuf>,
    /// Print the letter to the embassy with ruled lines where its address is not known
    #[arg(long)]
    pub blank_missions: bool,
    /// The language of the letters, such as en or zh-Hans; without it the sheet's own
    #[arg(long, value_name = "TAG", value_parser = language)]
    pub language: Option<LanguageTag>,
    /// The letter layout (see `appeal-writer stationery`); without it by the sender's country
    #[arg(long, value_name = "ID")]
    pub stationery: Option<String>,
    /// The date of the letters; without it today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub date: Option<Date>,
    /// Make the changes that the address check proposes
    #[arg(long)]
    pub accept_fixes: bool,
    /// Leave out the line at the foot of a practice case's letters
    #[arg(long)]
    pub no_practice_line: bool,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum OnConflict {
    /// Write under a name with a number
    #[default]
    Suffix,
    /// Replace the old file
    Overwrite,
    /// Leave the old file
    Skip,
}

impl From<OnConflict> for store::OnConflict {
    fn from(on_conflict: OnConflict) -> Self {
        match on_conflict {
            OnConflict::Suffix => Self::Suffix,
            OnConflict::Overwrite => Self::Overwrite,
            OnConflict::Skip => Self::Skip,
        }
    }
}

/// A decimal comma is one too.
fn reading(text: &str) -> Result<f32, String> {
    let number: Result<f32, _> = text.trim().trim_end_matches("mm").trim_end().replace(',', ".").parse();
    number.ok().filter(|number| number.is_finite()).ok_or_else(|| "a reading looks like 10 or 9.5".to_owned())
}

fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "a date looks like 2017-06-20".to_owned())
}

pub fn language(text: &str) -> Result<LanguageTag, String> {
    let is_subtag = |subtag: &str| (1..=8).contains(&subtag.len()) && subtag.chars().all(|c| c.is_ascii_alphanumeric());
    let is_tag = text.split(['-', '_']).all(is_subtag) && text.starts_with(|c: char| c.is_ascii_alphabetic());
    if is_tag { Ok(LanguageTag::new(text)) } else { Err("a language looks like en, fr or zh-Hans".to_owned()) }
}
