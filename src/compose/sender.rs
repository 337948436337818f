//! How much of the writer goes on the paper, and in which words.
//!
//! Everything that names the writer passes through here, so that what [`Privacy`] hides is hidden everywhere: block, return
//! line, place, half sentence, signature.

use crate::data::countries::{self, PostcodePosition};
use crate::model::{LanguageTag, Privacy, Sender};

use super::content::Content;
use super::request::Request;
use super::templates::fill;

/// The writer, as far as the paper may know them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Writer {
    /// The sender in full, line by line; empty: nothing is to be known, or nothing is known.
    pub block: Vec<String>,
    /// Under the room for a signature.
    pub signature: String,
    /// For the date line.
    pub place: Option<String>,
    /// Half a sentence, in the letter's language.
    pub about: Option<String>,
    /// The half sentence was left out because it is in another language.
    pub about_left_out: bool,
    /// Where the writer is asked for an answer, besides the address.
    pub email: Option<String>,
}

impl Writer {
    pub fn of(request: &Request<'_>, content: &Content<'_>) -> Self {
        let Some(sender) = request.sender else { return Self::default() };
        let privacy = request.privacy();
        let country = request.sender_country_name.trim();
        let names = shown_name(sender, privacy, content);
        let street = || sender.street.iter().map(|line| line.trim().to_owned());
        let mut block: Vec<String> = match privacy {
            Privacy::Full => {
                let mut lines = vec![names.clone()];
                lines.extend(street());
                lines.push(town_line(sender, request.sender_country_code));
                lines.push(country.to_owned());
                lines
            }
            Privacy::Town => vec![names.clone(), sender.town.trim().to_owned(), country.to_owned()],
            Privacy::Initials => vec![names.clone(), sender.postcode.trim().to_owned(), country.to_owned()],
            Privacy::FirstNameAge => vec![names.clone(), country.to_owned()],
            Privacy::CareOf => {
                let mut lines = vec![names.clone()];
                if let Some(group) = &sender.group {
                    lines.push(fill(care_of(content), &[("group", group.name.trim())]));
                    lines.extend(group.lines.iter().map(|line| line.trim().to_owned()));
                }
                lines.push(country.to_owned());
                lines
            }
            Privacy::None => Vec::new(),
        };
        block.retain(|line| !line.is_empty());
        // A country alone says nothing that an answer could go to.
        if block.len() == 1 && block.first().is_some_and(|line| line == country) {
            block.clear();
        }
        let open = matches!(privacy, Privacy::Full | Privacy::Town);
        keep_directions(&mut block);
        let email = Some(sender.email.trim()).filter(|email| !email.is_empty() && privacy == Privacy::Full);
        let about = Some(sender.about.trim().trim_end_matches(['.', ',', ';'])).filter(|text| open && !text.is_empty());
        let fits = about.is_some_and(|text| is_in(text, &content.language));
        Self {
            block,
            signature: names,
            place: Some(sender.town.trim().to_owned()).filter(|town| open && !town.is_empty()),
            about: about.filter(|_| fits).map(str::to_owned),
            about_left_out: about.is_some() && !fits,
            email: email.map(str::to_owned),
        }
    }
}

/// Beside a name from right to left, "12 Mill Road" would be set "Mill Road 12": a mark that is not seen keeps it.
fn keep_directions(block: &mut [String]) {
    const LEFT_TO_RIGHT: char = '\u{200e}';
    let is_from_right =
        |letter: char| matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    if !block.iter().any(|line| line.contains(is_from_right)) {
        return;
    }
    for line in block.iter_mut().filter(|line| line.starts_with(|one: char| one.is_ascii_digit())) {
        if line.contains(char::is_alphabetic) && !line.contains(is_from_right) {
            line.insert(0, LEFT_TO_RIGHT);
        }
    }
}

fn shown_name(sender: &Sender, privacy: Privacy, content: &Content<'_>) -> String {
    let name = sender.name.split_whitespace().collect::<Vec<_>>().join(" ");
    let first = name.split(' ').next().unwrap_or_default();
    match privacy {
        Privacy::Full | Privacy::Town => name,
        Privacy::Initials => {
            let initial = |word: &str| word.chars().next().map(|letter| format!("{letter}."));
            name.split([' ', '-']).filter_map(initial).collect::<Vec<_>>().join(" ")
        }
        Privacy::FirstNameAge => match sender.age {
            Some(age) => {
                let template = &content.phrases.sender.name_and_age;
                let template = if template.is_empty() { "{name}, {age}" } else { template };
                let figures = age.to_string();
                let fits = |ends: &[String]| ends.is_empty() || ends.iter().any(|end| figures.ends_with(end.as_str()));
                let years = content.phrases.sender.years.iter().find(|years| fits(&years.ends));
                let years = years.map_or("", |years| years.word.as_str());
                fill(template, &[("name", first), ("age", &figures), ("years", years)])
            }
            None => first.to_owned(),
        },
        Privacy::CareOf => first.to_owned(),
        Privacy::None => String::new(),
    }
}

fn town_line(sender: &Sender, country: &str) -> String {
    let (town, postcode) = (sender.town.trim(), sender.postcode.trim());
    // Where a country's own order is unknown, the postcode stands before the town, as in most.
    let position = countries::by_code(country).and_then(countries::Country::postcode_position);
    let line = match position {
        Some(PostcodePosition::AfterTown | PostcodePosition::OwnLine) => format!("{town} {postcode}"),
        Some(PostcodePosition::BeforeTown) | None => format!("{postcode} {town}"),
    };
    line.trim().to_owned()
}

fn care_of(content: &Content<'_>) -> &'static str {
    let own = &content.phrases.sender.care_of;
    if own.is_empty() { "c/o {group}" } else { own }
}

/// Whether half a sentence about the writer can be in a language, as far as its letters and its first word tell.
fn is_in(about: &str, language: &LanguageTag) -> bool {
    let latin =
        about.chars().filter(|letter| letter.is_alphabetic()).all(|letter| letter.is_ascii() || letter < '\u{250}');
    if latin != language.is_written_in_latin() {
        return false;
    }
    let lower = about.to_lowercase();
    let begins_in = |phrases: &&crate::data::phrases::Phrases| {
        phrases.sender.about_begins.iter().any(|begin| lower.starts_with(begin.as_str()))
    };
    let mut tells = crate::data::phrases::all().iter().filter(begins_in).peekable();
    // A half sentence that begins in no language's way can be in any.
    tells.peek().is_none() || tells.any(|phrases| phrases.language.primary() == language.primary())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_block(lines: &[&str], expected: &[&str]) {
        let mut block: Vec<String> = lines.iter().map(|&line| line.to_owned()).collect();
        keep_directions(&mut block);
        assert_eq!(block, expected);
    }

    #[test]
    fn a_house_number_stays_before_its_street_beside_an_arabic_name() {
        check_block(&["سلمى حداد", "12 Mill Road", "Leeds LS1"], &["سلمى حداد", "\u{200e}12 Mill Road", "Leeds LS1"]);
        check_block(&["سلمى حداد", "12 شارع النيل"], &["سلمى حداد", "12 شارع النيل"]);
        check_block(&["Anna Field", "12 Mill Road"], &["Anna Field", "12 Mill Road"]);
    }
}
