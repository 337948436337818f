//! A fresh folder in which the program is run, and what a run left behind.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use appeal_writer::data::papers::Papers;
use appeal_writer::job::export::{self, ExportChoices};
use appeal_writer::job::{Order, open};
use appeal_writer::model::Work;
use tempfile::TempDir;

/// A fresh folder in which the program is run; what it keeps for a person lies in it too.
pub struct Place(TempDir);

/// What a run left behind.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// A sheet of the layout of the years 2010 to 2017, made up from end to end.
pub const SHEET: &str = "\
URGENT ACTION

TEACHER HELD WITHOUT CHARGE
Teacher Amara Dalo was arrested on 3 March 2015 and is held without charge. She is at risk of torture.

Amara Dalo, a teacher of history, was arrested at her home on 3 March 2015. Her family does not know where she is
held. She reportedly had no access to a lawyer.

Please write immediately in English or your own language:
\u{2022} Urging the authorities to release Amara Dalo immediately;
\u{2022} Calling on them to ensure that she has access to a lawyer.

PLEASE SEND APPEALS BEFORE 20 APRIL 2015 TO:
Minister of Justice
Abena Osei
Ministry of Justice
P.O. Box 60
Accra
Ghana
Fax: +233 30 000 0000
Salutation: Dear Minister

And copies to:
President
Kofi Boateng
Jubilee House
Accra
Ghana
Salutation: Your Excellency

Also send copies to diplomatic representatives accredited to your country.

ADDITIONAL INFORMATION
Teachers have been held in the region since January.

Name: Amara Dalo
Gender m/f: f
UA: 12/15 Index: AFR 28/001/2015 Issue Date: 9 March 2015
";

pub const SENDER: &str = r#"{"name": "Anna Field", "about": "a teacher in Leeds", "street": ["12 Mill Road"],
    "postcode": "LS1 4AB", "town": "Leeds", "country": "United Kingdom"}"#;

pub const MISSIONS: &str = r#"[{"of": "China", "in": "United Kingdom", "head": "ambassador", "name": "Li Example",
    "lines": ["Embassy of the People's Republic of China", "49-51 Portland Place", "London W1B 1JL"]}]"#;

impl Place {
    pub fn new() -> Self {
        Self(tempfile::tempdir().expect("a temporary folder"))
    }

    pub fn folder(&self) -> &Path {
        self.0.path()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder().join(name)
    }

    /// Writes a file, and the folders that it lies in.
    pub fn put(&self, name: &str, bytes: impl AsRef<[u8]>) -> &Self {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder");
        fs::write(path, bytes).expect("a file");
        self
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_appeal-writer"));
        command.current_dir(self.folder()).args(arguments).env("LC_ALL", "C").stdin(Stdio::null());
        // Nothing that the person at this computer has chosen or kept.
        command.env("HOME", self.folder()).env("XDG_DATA_HOME", self.path("data")).env_remove("LANGUAGE");
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Ran {
        Ran::new(self.command(arguments).output().expect("the program runs"))
    }

    /// Exports with a date on which no deadline has passed, and the rest as given.
    pub fn export(&self, arguments: &[&str]) -> Ran {
        let with_date = [&["export", "--date", "2015-03-12"], arguments].concat();
        self.run(&with_date)
    }

    /// The names in a folder, in order; none where there is no such folder.
    pub fn names(&self, folder: &str) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path(folder)) else { return Vec::new() };
        let name = |entry: std::io::Result<fs::DirEntry>| entry.expect("an entry").file_name();
        let mut names: Vec<String> = entries.map(|entry| name(entry).to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// The files in a folder and in its folders, by their paths from the place, in order.
    pub fn files_below(&self, folder: &str) -> Vec<String> {
        let of = |name: String| {
            let path = format!("{folder}/{name}");
            if self.path(&path).is_dir() { self.files_below(&path) } else { vec![path] }
        };
        self.names(folder).into_iter().flat_map(of).collect()
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path(name)).expect("the file")
    }

    pub fn read_text(&self, name: &str) -> String {
        String::from_utf8(self.read(name)).expect("UTF-8")
    }

    /// The text of a PDF, as this program reads sheets.
    pub fn letter_text(&self, name: &str) -> String {
        open::open(&self.read(name)).expect("a PDF with text").value.source
    }

    pub fn pages(&self, name: &str) -> usize {
        lopdf::Document::load(self.path(name)).expect("a PDF").get_pages().len()
    }
}

impl Ran {
    pub fn new(output: Output) -> Self {
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Self { code: output.status.code().expect("an exit code"), out: text(output.stdout), err: text(output.stderr) }
    }

    #[track_caller]
    pub fn ends(self, code: i32, says: &[&str]) -> Self {
        assert_eq!(self.code, code, "{}", self.err);
        for piece in says {
            assert!(self.err.contains(piece), "{piece:?} is not in:\n{}", self.err);
        }
        assert!(!self.err.contains('\u{27e6}'), "a message is missing:\n{}", self.err);
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self
    }

    #[track_caller]
    pub fn silent(self) -> Self {
        assert_eq!(self.out, "", "nothing was asked for on standard output");
        self
    }
}

/// The file names of the example's letters, in export order.
pub fn example_files() -> Vec<String> {
    let case = open::example();
    let work = Work::default();
    let order = Order {
        case: Arc::new(case),
        work: Arc::new(work),
        sender: None,
        dated: jiff::civil::date(2015, 3, 12),
        papers: Papers::bundled(),
        blank_missions: false,
    };
    export::plan(&order, &ExportChoices::default()).letters.into_iter().map(|letter| letter.file_name).collect()
}
