//! What the values of options are, and how each is read from its words.

use std::str::FromStr;

use clap::ValueEnum;
use jiff::civil::Date;

use crate::address::exchange::spreadsheet::Meaning;
use crate::job::regroup::{NoRegrouping, Regrouping};
use crate::model::{LanguageTag, Typeface};
use crate::store;
use crate::typeset::SIZES;

/// A change by hand, in the words in which it was given.
#[derive(Debug, Clone)]
pub struct Arranged {
    pub words: String,
    pub means: Regrouping,
}

impl FromStr for Arranged {
    type Err = NoRegrouping;

    fn from_str(words: &str) -> Result<Self, NoRegrouping> {
        Ok(Self { words: words.to_owned(), means: words.parse()? })
    }
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Face {
    Serif,
    Sans,
}

impl From<Face> for Typeface {
    fn from(face: Face) -> Self {
        match face {
            Face::Serif => Self::Serif,
            Face::Sans => Self::Sans,
        }
    }
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

pub(super) fn type_size(text: &str) -> Result<f32, String> {
    let size = text.trim().trim_end_matches("pt").trim_end().replace(',', ".").parse().ok();
    let in_range = size.filter(|size| SIZES.contains(size));
    in_range.ok_or_else(|| format!("a type size is {} to {} points", SIZES.start(), SIZES.end()))
}

/// A decimal comma is one too.
pub(super) fn reading(text: &str) -> Result<f32, String> {
    let number: Result<f32, _> = text.trim().trim_end_matches("mm").trim_end().replace(',', ".").parse();
    number.ok().filter(|number| number.is_finite()).ok_or_else(|| "a reading looks like 10 or 9.5".to_owned())
}

pub(super) fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|_| "a date looks like 2017-06-20".to_owned())
}

/// A value by the name that files give it.
pub(super) fn by_name<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, String> {
    serde_json::from_value(text.into()).map_err(|error| {
        let error = error.to_string();
        error
            .split_once("expected one of ")
            .map_or(error.clone(), |(_, names)| format!("one of: {}", names.replace('`', "")))
    })
}

pub(super) fn column(text: &str) -> Result<(String, Option<Meaning>), String> {
    let (header, code) = text.rsplit_once('=').ok_or("a column looks like \"Street=street\"")?;
    if code == "left-out" {
        return Ok((header.to_owned(), None));
    }
    let meaning = Meaning::ALL.into_iter().find(|meaning| meaning.code() == code);
    let known = || Meaning::ALL.map(Meaning::code).join(", ");
    meaning.map(|meaning| (header.to_owned(), Some(meaning))).ok_or_else(|| format!("one of: left-out, {}", known()))
}

pub fn language(text: &str) -> Result<LanguageTag, String> {
    let is_subtag = |subtag: &str| (1..=8).contains(&subtag.len()) && subtag.chars().all(|c| c.is_ascii_alphanumeric());
    let is_tag = text.split(['-', '_']).all(is_subtag) && text.starts_with(|c: char| c.is_ascii_alphabetic());
    if is_tag { Ok(LanguageTag::new(text)) } else { Err("a language looks like en, fr or zh-Hans".to_owned()) }
}
