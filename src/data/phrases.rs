//! What letters say in each language: `assets/letters/<language>.json`.
//!
//! A phrase is a template; `{names}` and the like are filled by `compose`. A file holds everything that the language
//! fixes: dates, salutations by office, the grammar of demands, the words that tell a hedge from a plain statement.

mod grammar;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

pub use grammar::{Form, Grammar, Presupposed, Sentence, Words};

use crate::model::LanguageTag;

use super::packed::{packed, table, text};

/// Everything that a letter in one language needs beyond the case.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Phrases {
    pub language: LanguageTag,
    pub dates: Dates,
    pub typography: Typography,
    pub lists: Lists,
    pub subject: Subject,
    pub salutation: Salutations,
    /// A line of its own after the salutation: 您好！
    pub greeting: Vec<String>,
    /// Who writes and why, where nothing is said about the writer; `{names}`.
    pub opening: Vec<String>,
    /// The same with `{about}`, half a sentence about the writer.
    pub opening_about: Vec<String>,
    /// The two for a case that names nobody.
    pub opening_nobody: Vec<String>,
    pub opening_about_nobody: Vec<String>,
    pub lead_in: LeadIns,
    /// The request for an answer.
    pub request: Vec<String>,
    /// `{address}` is the salutation without its punctuation.
    pub closing: Vec<String>,
    /// The same where the salutation names neither person nor office; empty: as always.
    pub closing_unnamed: Vec<String>,
    /// A second closing line with a place of its own, beside each closing: 敬礼
    pub closing_second: Vec<String>,
    pub copy: Covering,
    pub mission: Covering,
    /// `{addressee}` and the parts of the letter that is enclosed.
    pub enclosure: Addressed,
    pub practice: String,
    pub sender: SenderWords,
    pub grammar: Grammar,
    pub words: Words,
    /// Habits of a country that writes the same language: by ISO 3166 code.
    pub regions: BTreeMap<String, Region>,
}

/// How a date is written.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Dates {
    /// With `{day}`, `{month}`, `{year}`; `{number}` is the month as a number.
    pub pattern: String,
    /// The same with `{place}`; empty: the place is not named.
    pub with_place: String,
    /// How the first of a month is written, where it is not "1".
    pub first_day: String,
    pub months: Vec<String>,
    /// A month and its year, with `{month}` and `{year}`.
    pub month_of_year: String,
    /// What counts from the day of the sheet, and how a later letter says it, with `{month}`, `{last_month}`, `{year}` and
    /// `{last_year}`: "this month", "in {month}".
    pub since_issued: Vec<[String; 2]>,
    /// Days that count from the day of the sheet.
    pub days_since_issued: Vec<DaySaid>,
    /// The days of the week from Monday and the numbers from two, in lower case, as they stand in those.
    pub weekdays: Vec<String>,
    pub numbers: Vec<String>,
    /// Words that make no day of what follows: "nearly" of "nearly two days ago".
    pub rough_words: Vec<String>,
    /// What goes on with a day: "evening" of "yesterday evening".
    pub day_goes_on: Vec<String>,
    /// When something happened, with `{day}`, `{month}`, `{year}`: "on {day} {month} {year}"; and where the day is not known.
    pub on_day: String,
    pub in_month: String,
    /// Behind a preposition the first word of `on_day` stays: "depuis le 3 mai".
    pub day_keeps_article: bool,
    /// Prepositions, behind which such a time has none of its own: "since".
    pub before_months: Vec<String>,
    /// Words that make a span of such a time, which no date says: "the" of "in the last month".
    pub span_articles: Vec<String>,
    /// Whether the date stands at the end of the letter, below the name.
    pub at_end: bool,
    /// Month names and digits by the country that is written to.
    pub by_country: Vec<DatesOfCountries>,
}

/// Ways to say a day by that of the sheet: "yesterday", "last {weekday}", "{number} days ago".
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DaySaid {
    /// In lower case, with at most one gap.
    pub phrases: Vec<String>,
    /// How many days later it is, for each of `{number}`; below zero: earlier. Nothing to a weekday, which is the last before.
    pub days: i64,
    /// A day more or less may be meant: "a week ago".
    pub is_rough: bool,
}

/// Month names and digits where countries of one language differ.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct DatesOfCountries {
    pub countries: Vec<String>,
    /// Empty: the language's.
    pub months: Vec<String>,
    /// Ten digits from zero; empty: 0 to 9.
    pub digits: String,
}

/// Quotation marks, dashes and spaces.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Typography {
    /// What opens and what closes a quotation; empty: texts stay as they are.
    pub quotes: [String; 2],
    /// The same inside a quotation.
    pub inner_quotes: [String; 2],
    /// A dash in a sentence, with its spaces.
    pub dash: String,
    /// Marks, and the space that stands before them.
    pub spaces_before: Vec<[String; 2]>,
    /// Latin marks, and the script's own: ",", "،".
    pub marks: Vec<[String; 2]>,
    /// What stays on one line with the name or number behind it: "Mr", "No.".
    pub titles: Vec<String>,
    /// What stays on one line with the number before it: "hours".
    pub units: Vec<String>,
}

/// How things are put in a row.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Lists {
    pub between: String,
    pub before_last: String,
    /// `{names}` and more people than are named.
    pub and_others: String,
    /// `{name}` with the number by which a prison knows the person: `{what}` it is called, and `{number}`.
    pub numbered: String,
    /// What stands for names where the case names nobody.
    pub nobody: String,
    pub demand_end: String,
    /// After the last demand but one.
    pub demand_before_last: String,
    pub demand_last: String,
    /// What ends a demand already and gives way to the ends above.
    pub demand_trims: Vec<String>,
    /// Whether a demand that stands alone is written on in the sentence that leads it in.
    pub single_joins: bool,
    /// Whether a demand begins in lower case where the sheet has a capital.
    pub lower_case: bool,
    /// Where only these first words give up their capital: the others of the language are nouns.
    pub lower_only: Vec<String>,
    /// Between two sentences of a paragraph.
    pub sentence_space: String,
    /// Words that change before the sound that follows: "de" before "Anna" is "d’Anna".
    pub elisions: Vec<Elision>,
    /// Words that stand again before each name of a row: "de" in "d’Anna et de Paul".
    pub repeats: Vec<String>,
    /// Words that templates name by a key and that follow how many people there are.
    pub by_number: Vec<ByNumber>,
}

/// A word that changes before what follows.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Elision {
    pub before: String,
    pub becomes: String,
    /// Beginnings, in lower case, of what follows.
    pub starts: Vec<String>,
}

/// A word for one person and for several: "человека", "людей".
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ByNumber {
    pub key: String,
    pub one: String,
    pub many: String,
}

/// How the subject is built.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Subject {
    /// With `{names}` and `{title}`.
    pub names_and_title: String,
    pub names: String,
    /// With `{text}`: "Objet : {text}".
    pub whole: String,
}

/// How letters open.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Salutations {
    /// After the salutation: a comma, a colon, an exclamation mark.
    pub end: String,
    pub neutral: String,
    /// The neutral one for somebody of known gender; empty: the language has none.
    pub neutral_male: String,
    pub neutral_female: String,
    /// How salutations begin in this language, in lower case: of two that a sheet gives, the letter takes its own.
    pub begins: Vec<String>,
    /// For whom the sheet calls "His Excellency"; empty: the office decides.
    pub excellency: String,
    /// With `{office}`, for an office whose words are known in the letter's language: "Dear {office}".
    pub by_office: String,
    /// The same with `{name}`.
    pub by_name_and_office: String,
    /// Whether the text after the salutation begins in lower case.
    pub lower_case_follows: bool,
    /// What makes an office another's that is below it: "deputy", "special representative".
    pub below: Vec<String>,
    /// Whether it may stand behind the office's name: "procureur adjoint".
    pub below_follows: bool,
    /// How the house of an office begins, which is not who holds it: "office of".
    pub below_in_house: Vec<String>,
    /// The first whose words are in the office's name holds; then the first of the office's class.
    pub offices: Vec<Office>,
}

/// An office, the words that it is known by in this language, and how its holder is addressed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    pub class: OfficeClass,
    /// In lower case; empty: known by its class only.
    #[serde(default)]
    pub words: Vec<String>,
    #[serde(default)]
    pub male: String,
    #[serde(default)]
    pub female: String,
    /// Where the gender is unknown; empty: the language has no such form, and the neutral salutation stands.
    #[serde(default)]
    pub unknown: String,
}

/// What an office can do about a case: the lead-in of the demands and the salutation follow it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OfficeClass {
    Monarch,
    HeadOfState,
    HeadOfGovernment,
    Minister,
    Court,
    Prosecutor,
    Parliament,
    Governor,
    /// Police, security forces, army.
    Police,
    Prison,
    Ambassador,
    HighCommissioner,
    Charge,
    Consul,
    /// A commission, an ombudsman.
    Commission,
    /// The head of something whose kind is not known: "Director", "Chairman".
    Head,
}

impl OfficeClass {
    /// Whether its holder represents a state abroad, and conveys what others are to do.
    pub fn represents(self) -> bool {
        matches!(self, Self::Ambassador | Self::HighCommissioner | Self::Charge | Self::Consul)
    }
}

/// The sentences that lead demands in, by the grammar of the demands, then by the class of the office ("any": every
/// class); "clemency" and "monarch-clemency" hold for a head of state where the sheet speaks of it, "mission" for all who
/// represent a state.
pub type LeadIns = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// The covering letter with an enclosed appeal.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Covering {
    /// What is enclosed; each with `{names}` and `{letter}`.
    pub opening: Vec<String>,
    /// The same for a case that names nobody.
    pub opening_nobody: Vec<String>,
    pub request: Vec<String>,
}

/// A phrase about a letter to somebody: by name and office, by one of the two, by neither.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Addressed {
    /// "my letter to {name}, {office}": what `{letter}` stands for, by what is known.
    pub name_and_office: String,
    /// The same for an office of more characters than a title has; empty: no other.
    pub long_office: String,
    pub name: String,
    pub office: String,
    pub neither: String,
    /// What stands before an office in a form of address: "His Excellency the President".
    pub title_after: String,
    /// What stands before an office in a salutation, in lower case: "Dear President".
    pub salutation_before_office: Vec<String>,
    /// The line at the foot, with `{letter}`.
    pub line: String,
}

/// What is said about the writer.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct SenderWords {
    /// With `{name}`, `{age}` and `{years}`.
    pub name_and_age: String,
    /// What `{years}` is, by the age; the first that fits.
    pub years: Vec<Years>,
    /// With `{group}`: "c/o {group}".
    pub care_of: String,
    /// How half a sentence about the writer begins in this language; empty: anyhow.
    pub about_begins: Vec<String>,
}

/// The word for years behind some ages: "год", "года", "лет".
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Years {
    /// Ages whose figures end so; empty: every age.
    pub ends: Vec<String>,
    pub word: String,
}

/// What a country does otherwise than the language's other countries.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Region {
    pub date_pattern: Option<String>,
    pub typography: Option<Typography>,
    pub salutation_end: Option<String>,
    pub lower_case_follows: Option<bool>,
    /// Names of the months; empty: the language's.
    pub months: Vec<String>,
    /// Place and date, where the country's letters name the place.
    pub with_place: Option<String>,
    /// How letters are closed there, whoever they go to; empty: as the language has it.
    pub closing: Vec<String>,
    /// Spelling: each first becomes the second, names apart.
    pub spelling: Vec<[String; 2]>,
}

impl Phrases {
    /// What a letter may say of these in its text, without what is filled in.
    pub fn in_text(&self) -> impl Iterator<Item = &str> {
        let Self { salutation, lists, copy, mission, enclosure, .. } = self;
        let alternatives = [
            &self.greeting,
            &self.opening,
            &self.opening_about,
            &self.opening_nobody,
            &self.opening_about_nobody,
            &self.request,
            &self.closing,
            &self.closing_unnamed,
            &self.closing_second,
            &copy.opening,
            &copy.opening_nobody,
            &copy.request,
            &mission.opening,
            &mission.opening_nobody,
            &mission.request,
            &self.dates.months,
        ];
        let single = [
            &salutation.end,
            &salutation.neutral,
            &salutation.neutral_male,
            &salutation.neutral_female,
            &salutation.excellency,
            &lists.between,
            &lists.before_last,
            &lists.and_others,
            &lists.demand_end,
            &lists.demand_before_last,
            &lists.demand_last,
            &enclosure.line,
            &self.practice,
        ];
        let offices = salutation.offices.iter().flat_map(|office| [&office.male, &office.female, &office.unknown]);
        let lead_ins = self.lead_in.values().flat_map(BTreeMap::values).flatten();
        let all = alternatives.into_iter().flatten().chain(lead_ins).chain(offices).chain(single);
        all.flat_map(|text| without_blanks(text))
    }

    /// What a letter may say of these in its subject, without what is filled in.
    pub fn in_subject(&self) -> impl Iterator<Item = &str> {
        let Subject { names_and_title, names, whole } = &self.subject;
        [names_and_title, names, whole].into_iter().flat_map(|text| without_blanks(text))
    }
}

/// A template's own words: what stands outside its braces.
fn without_blanks(template: &str) -> impl Iterator<Item = &str> {
    template.split(['{', '}']).step_by(2).filter(|text| !text.is_empty())
}

/// Names and abbreviations of organisations that no letter carries, in every language.
pub fn organisations() -> &'static [String] {
    &ORGANISATIONS
}

/// The phrases of every language, in the order in which they are offered.
pub fn all() -> &'static [Phrases] {
    &PHRASES
}

/// Whether a text in lower case names an excellency, in any language.
pub fn names_excellency(lower: &str) -> bool {
    all().iter().flat_map(|phrases| &phrases.words.excellency).any(|word| lower.contains(word.as_str()))
}

/// The phrases for a letter in a language, by lookup; none where the language has none.
pub fn for_language(language: &LanguageTag) -> Option<&'static Phrases> {
    let found = language.find_in(PHRASES.iter().map(|phrases| &phrases.language))?;
    PHRASES.iter().find(|phrases| phrases.language == *found)
}

static FILES: &[(&str, &[u8])] = &[
    ("en", packed!("letters/en.json")),
    ("fr", packed!("letters/fr.json")),
    ("es", packed!("letters/es.json")),
    ("de", packed!("letters/de.json")),
    ("zh-Hans", packed!("letters/zh-Hans.json")),
    ("ar", packed!("letters/ar.json")),
    ("ru", packed!("letters/ru.json")),
];

// A file that does not parse is found by the test below, before anybody gets the program.
static PHRASES: LazyLock<Vec<Phrases>> =
    LazyLock::new(|| FILES.iter().filter_map(|(_, file)| serde_json::from_str(&text(file)).ok()).collect());

static ORGANISATIONS: LazyLock<Vec<String>> = LazyLock::new(|| table(packed!("letters/organisations.json")));

#[cfg(test)]
mod tests;
