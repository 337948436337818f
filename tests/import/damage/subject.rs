//! A sheet before it is damaged: what its addressees have to be, and in which of its lines they stand.

use std::ops::Range;

use appeal_writer::data::folding::folded;
use appeal_writer::model::Role;

use super::kinds::Damaged;
use crate::corpus::Sheet;

/// What an addressee has to be read as.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Wanted {
    pub role: Role,
    pub lines: Vec<String>,
    pub fax: String,
    pub email: String,
    pub salutation: String,
    /// Whether the text ends within it: what is left of it is no whole address, and a person has to be told.
    pub is_cut: bool,
}

pub struct Subject<'a> {
    pub sheet: &'a Sheet,
    pub text: String,
    pub wanted: Vec<Wanted>,
    /// For each addressee the numbers of its lines in the text, where they stand there one below the other.
    pub places: Vec<Option<Vec<usize>>>,
    /// For each addressee all lines up to the next blank one or the next addressee: its fax and its salutation too.
    pub blocks: Vec<Option<Range<usize>>>,
}

impl<'a> Subject<'a> {
    pub fn new(sheet: &'a Sheet) -> Self {
        let wanted = wanted(&sheet.expected);
        let lines: Vec<String> = sheet.text.lines().map(letters).collect();
        let places: Vec<Option<Vec<usize>>> = wanted.iter().map(|one| place(&lines, one)).collect();
        let starts: Vec<usize> = places.iter().flatten().filter_map(|lines| lines.first().copied()).collect();
        let block = |places: &Vec<usize>| {
            let (start, last) = (*places.first()?, *places.last()?);
            let ends = |at: &usize| lines.get(*at).is_none_or(String::is_empty) || starts.contains(at);
            Some(start..(last + 1..=lines.len()).find(ends)?)
        };
        let blocks = places.iter().map(|places| places.as_ref().and_then(block)).collect();
        Self { sheet, text: sheet.text.clone(), wanted, places, blocks }
    }

    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.text.lines()
    }

    pub fn each_line(&self, change: impl Fn(&str) -> String) -> String {
        self.lines().map(change).collect::<Vec<_>>().join("\n")
    }

    /// The sheet with another text that still holds all its addressees.
    pub fn with(&self, text: String) -> Option<Damaged> {
        Some(Damaged { text, wanted: self.wanted.clone() })
    }

    /// The sheet, where nothing in it stands side by side.
    pub fn without_columns(&self) -> Option<&Self> {
        let stands_beside = |line: &str| line.trim().contains("    ") && !letters(line).contains("1ndex");
        let first = self.places.iter().flatten().flatten().min().copied().unwrap_or_default();
        (!self.lines().skip(first).any(stands_beside)).then_some(self)
    }

    pub fn value(&self, field: &str) -> Option<&str> {
        self.sheet.expected.iter().find(|(name, _)| name == field).map(|(_, value)| value.as_str())
    }

    /// The places of the lines of each addressee that has more than one.
    pub fn addresses_of_several_lines(&self) -> Vec<&Vec<usize>> {
        self.places.iter().flatten().filter(|lines| lines.len() > 1).collect()
    }

    /// The last line with words before the first addressee, where it looks like what leads to it.
    pub fn heading(&self) -> Option<usize> {
        let first = *self.places.first()?.as_ref()?.first()?;
        let (at, line) = self.lines().enumerate().take(first).filter(|(_, line)| !line.trim().is_empty()).last()?;
        let leads = line.trim_end().ends_with(':') || !line.chars().any(char::is_lowercase);
        leads.then_some(at)
    }
}

fn wanted(expected: &[(String, String)]) -> Vec<Wanted> {
    let mut found: Vec<Wanted> = Vec::new();
    for (field, value) in expected {
        let last = found.last_mut();
        match (field.as_str(), last) {
            ("appeal" | "copy", _) => found.push(Wanted {
                role: if field == "appeal" { Role::Appeal } else { Role::Copy },
                lines: value.split(" / ").map(str::to_owned).collect(),
                ..Wanted::default()
            }),
            ("fax", Some(last)) => last.fax.clone_from(value),
            ("email", Some(last)) => last.email.clone_from(value),
            ("salutation", Some(last)) => last.salutation.clone_from(value),
            _ => {}
        }
    }
    found
}

/// The numbers of the lines that an addressee stands in, one below the other.
fn place(lines: &[String], wanted: &Wanted) -> Option<Vec<usize>> {
    let texts: Vec<String> = wanted.lines.iter().map(|line| letters(line)).collect();
    (0..lines.len()).find_map(|start| {
        let filled = (start..lines.len()).filter(|&at| lines.get(at).is_some_and(|line| !line.is_empty()));
        let pairs: Vec<(usize, &String)> = filled.zip(&texts).collect();
        let fit = pairs.iter().all(|(at, text)| lines.get(*at).is_some_and(|line| line.starts_with(text.as_str())));
        (pairs.len() == texts.len() && fit && pairs.first().is_some_and(|(at, _)| *at == start))
            .then(|| pairs.into_iter().map(|(at, _)| at).collect())
    })
}

/// A text as it is compared: its letters and digits alone, those that are taken for each other alike.
pub fn letters(text: &str) -> String {
    let alike = |letter: char| match letter {
        'l' | 'i' => '1',
        'o' => '0',
        _ => letter,
    };
    folded(text).chars().filter(|letter| letter.is_alphanumeric()).map(alike).collect::<String>().replace("rn", "m")
}
