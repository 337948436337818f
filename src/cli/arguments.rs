//! The words that the command line takes: each command and its options.

mod values;

use std::path::PathBuf;

use clap::{ArgGroup, Args, Parser, Subcommand};
use jiff::civil::Date;

use crate::address::exchange::spreadsheet::Meaning;
use crate::model::{LanguageTag, Privacy, SentState};

pub use values::{Arranged, Face, OnConflict, Paper, language};
use values::{by_name, column, date, reading, type_size};

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
    Evening(Evening),
    Missions(Missions),
    Library(Library),
    Sent(Sent),
    Totals(Totals),
    /// List the letter layouts, one a line, the id first
    Stationery,
    /// List the envelopes, one a line, the id first
    Envelopes,
    /// List the label sheets, one a line, the id first
    Labels,
}

/// Read a case sheet and write the case as JSON
///
/// Text, HTML, PDF and DOCX sheets are told apart by what is in them. Without --out the JSON goes to standard output. All
/// sheets of a folder are read into a folder of cases.
#[derive(Debug, Args)]
pub struct Import {
    /// The case sheet, or a saved case; - reads standard input; a folder: all sheets in it
    pub sheet: PathBuf,
    /// Write the case to this file, or the cases into this folder
    #[arg(long, value_name = "CASE.json|DIR")]
    pub out: Option<PathBuf>,
    /// Leave out words and choices that came with a saved case
    #[arg(long)]
    pub without_words: bool,
    /// Show a table of fields, values, source lines and notices instead of the JSON
    #[arg(long, conflicts_with = "out")]
    pub explain: bool,
    /// Put right by hand what was read, such as "split 2 at 4"; can be given more than once
    ///
    /// join 2: addressees 2 and 3 are one. split 2 at 4: a new addressee begins with line 4 of addressee 2. up 3: the first line
    /// of addressee 3 belongs to addressee 2. down 2: its last line belongs to addressee 3. cut 2.1 at 12: line 1 of addressee 2
    /// ends after 12 bytes. join-lines 2.1: it goes on with the line below. copy 3, appeal 3: informed only, or asked.
    #[arg(long, value_name = "CHANGE")]
    pub arrange: Vec<Arranged>,
    /// Make the changes that the address check proposes
    #[arg(long)]
    pub accept_fixes: bool,
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
    /// Also write each letter as text, for fax and e-mail
    #[arg(long)]
    pub text: bool,
    /// Write the letters as text and no PDF
    #[arg(long, conflicts_with_all = ["text", "bundle"])]
    pub text_only: bool,
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
    /// Leave out the sheet on top that lists the letters
    #[arg(long)]
    pub no_cover_sheet: bool,
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

/// Say of each letter whether its address shows in the window of the envelope
#[derive(Debug, Args)]
pub struct Fit {
    #[command(flatten)]
    pub letters: Letters,
    /// The envelope; without it those that the letter layout is made for
    #[arg(long, value_name = "ID")]
    pub envelope: Option<String>,
}

/// Write the letters of many writers in several cases, a folder for each writer
///
/// The list is a CSV file whose first line names its columns: name, town, sentence; privacy and cases
/// ("1 3" or "1-3") if you like. Ask each writer whether they, or people close to them, have ties to a country they write to: with "yes"
/// or "unsure" in a column ties, nothing on their letters says who wrote.
#[derive(Debug, Args)]
pub struct Evening {
    /// The list of writers
    #[arg(value_name = "WRITERS.csv")]
    pub writers: PathBuf,
    /// The case sheets or saved cases
    #[arg(required = true, value_name = "CASE")]
    pub cases: Vec<PathBuf>,
    /// The folder for the writers' folders; it is made if it is not there
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Whose country and group all writers have, as a JSON file (see `appeal-writer export --help`)
    #[arg(long, value_name = "FILE")]
    pub sender: Option<PathBuf>,
    /// Embassies and consulates: JSON (see `appeal-writer export --help`), CSV or vCard
    #[arg(long, value_name = "FILE")]
    pub missions: Option<PathBuf>,
    /// The language of the letters, such as en or zh-Hans; without it each sheet's own
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
    /// Also write one PDF of everything for each writer and case, in printing order
    #[arg(long)]
    pub bundle: bool,
    /// What to do where another file of the name is there
    #[arg(long, value_enum, default_value_t, value_name = "WHAT")]
    pub on_conflict: OnConflict,
}

/// Put lists of embassies together: JSON, CSV as address books export it, vCard
///
/// Of two entries about one embassy the one that was confirmed last stays. Without --out the list goes to standard output.
#[derive(Debug, Args)]
pub struct Missions {
    /// The files to read
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
    /// Write them to this file: .json, .csv or .vcf
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    /// What a column of a table is, such as "Kuva=street" or "Notes=left-out"; can be given more than once
    #[arg(long, value_name = "HEADER=MEANING", value_parser = column)]
    pub column: Vec<(String, Option<Meaning>)>,
}

/// List the cases of the library, one a line: id, deadline, number, country, people, title
#[derive(Debug, Args)]
pub struct Library {
    /// Read this sheet into the library first; can be given more than once
    #[arg(long, value_name = "SHEET")]
    pub add: Vec<PathBuf>,
    /// Where the library has the sheet of a case file already and both say something, take what the file says
    #[arg(long, requires = "add")]
    pub prefer_file: bool,
    /// Only cases that hold all of these words
    pub search: Option<String>,
    /// The data folder; without it the one that the window uses
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// Note that the letters of a case were printed, posted or answered
#[derive(Debug, Args)]
pub struct Sent {
    /// The case sheet or saved case
    pub case: PathBuf,
    /// printed, posted or answered
    #[arg(long, value_name = "STATE", value_parser = by_name::<SentState>)]
    pub state: SentState,
    /// Only the letter to the addressee with this id; can be given more than once
    #[arg(long, value_name = "ID")]
    pub only: Vec<String>,
    /// The day; without it today
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    pub date: Option<Date>,
    /// The data folder; without it the one that the window uses
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// Say how many letters of all cases were printed, posted and answered
///
/// Without --csv and --pdf the table goes to standard output.
#[derive(Debug, Args)]
pub struct Totals {
    /// Write a table
    #[arg(long, value_name = "FILE")]
    pub csv: Option<PathBuf>,
    /// Write one page
    #[arg(long, value_name = "FILE")]
    pub pdf: Option<PathBuf>,
    /// The data folder; without it the one that the window uses
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
}

/// Which letters, and what is chosen for all of them
#[derive(Debug, Default, Args)]
pub struct Letters {
    /// The case sheet or saved case; without it the bundled example
    pub case: Option<PathBuf>,
    /// Who writes, as a JSON file (see `appeal-writer export --help`)
    #[arg(long, value_name = "FILE")]
    pub sender: Option<PathBuf>,
    /// How much of the writer goes on the letters: full, town, initials, first-name-age, care-of or none
    #[arg(long, value_name = "HOW", value_parser = by_name::<Privacy>)]
    pub privacy: Option<Privacy>,
    /// The writer has ties to the country of the case: nothing says who wrote, and no letter goes to an embassy
    #[arg(long)]
    pub ties: bool,
    /// Embassies and consulates: JSON (see `appeal-writer export --help`), CSV or vCard
    #[arg(long, value_name = "FILE")]
    pub missions: Option<PathBuf>,
    /// What was written and chosen for the case in the window, as its JSON file
    #[arg(long, value_name = "FILE")]
    pub work: Option<PathBuf>,
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
    /// The typeface of the letters
    #[arg(long, value_enum, value_name = "FACE")]
    pub typeface: Option<Face>,
    /// The type size in points, 9 to 14; without it the letter layout's
    #[arg(long, value_name = "PT", value_parser = type_size)]
    pub size: Option<f32>,
    /// Set both edges of the text straight
    #[arg(long)]
    pub justified: bool,
    /// Divide words at the ends of lines, where the language has rules for it
    #[arg(long)]
    pub hyphenated: bool,
    /// Leave out the sender's small line above the address
    #[arg(long)]
    pub no_return_line: bool,
    /// Leave out the marks at which the sheet is folded
    #[arg(long)]
    pub no_fold_marks: bool,
    /// Make the changes that the address check proposes
    #[arg(long)]
    pub accept_fixes: bool,
    /// Leave out the line at the foot of a practice case's letters
    #[arg(long)]
    pub no_practice_line: bool,
}

impl Evening {
    /// What all cases of the evening have in common.
    pub fn letters(&self) -> Letters {
        Letters {
            sender: self.sender.clone(),
            missions: self.missions.clone(),
            language: self.language.clone(),
            stationery: self.stationery.clone(),
            date: self.date,
            accept_fixes: self.accept_fixes,
            ..Letters::default()
        }
    }
}
