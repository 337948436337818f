//! The corpus of sheets: each a sheet in one of the layouts T0 to T5, and what its case has to say.

use std::fs;
use std::path::Path;

pub struct Sheet {
    pub name: String,
    pub layout: String,
    pub text: String,
    /// Fields and values in the order of the sheet.
    pub expected: Vec<(String, String)>,
}

/// The sheets of `tests/sheets`: a folder for each layout, a file for each sheet.
pub fn sheets() -> Vec<Sheet> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sheets");
    let mut found = Vec::new();
    for folder in fs::read_dir(root).expect("the corpus") {
        let folder = folder.expect("a folder").path();
        let layout = folder.file_name().expect("a name").to_string_lossy().into_owned();
        for file in fs::read_dir(folder).expect("a layout") {
            let path = file.expect("a file").path();
            let content = fs::read_to_string(&path).expect("a sheet in UTF-8");
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            found.push(Sheet::new(name, layout.clone(), &content));
        }
    }
    found.sort_by(|a, b| (&a.layout, &a.name).cmp(&(&b.layout, &b.name)));
    found
}

/// Sheets from outside: files named in an environment variable with colons between, each with sheets behind lines of
/// "%%%" and their names.
pub fn sheets_named_in(variable: &str) -> Option<Vec<Sheet>> {
    let paths = std::env::var(variable).ok()?;
    let mut found = Vec::new();
    for path in paths.split(':').filter(|path| !path.is_empty()) {
        let content = fs::read_to_string(path).expect("a file of sheets in UTF-8");
        for sheet in format!("\n{content}").split("\n%%% ").skip(1) {
            let (name, sheet) = sheet.split_once('\n').expect("a name and a sheet");
            found.push(Sheet::new(name.trim().to_owned(), path.to_owned(), sheet));
        }
    }
    Some(found)
}

impl Sheet {
    fn new(name: String, layout: String, content: &str) -> Self {
        let (text, expected) = content.rsplit_once("\n=====\n").expect("a sheet and what is expected of it");
        let line = |line: &str| {
            let (field, value) = line.split_once(':').expect("a field and its value");
            (field.trim().to_owned(), value.trim().to_owned())
        };
        let expected = expected.lines().filter(|line| !line.trim().is_empty()).map(line).collect();
        Self { name, layout, text: text.to_owned(), expected }
    }
}
