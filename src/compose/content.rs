//! What the case says in the letter's language, and which language that is.

use std::borrow::Cow;

use jiff::civil::Date;

use crate::data::phrases::{self, Lists, Phrases, Region, Salutations};
use crate::model::{Case, LanguageTag, Person, Translation};
use crate::notice::Notice;

use super::capitals::{self, KnownNames, Spotted};
use super::request::Request;
use super::typography;

/// The case in one language, and the phrases of that language.
#[derive(Debug, Clone)]
pub struct Content<'a> {
    /// The letter's language.
    pub language: LanguageTag,
    pub phrases: &'static Phrases,
    /// Habits of the country that it is written in.
    pub region: Option<&'static Region>,
    /// None: the sheet's own language.
    pub translation: Option<&'a Translation>,
    pub title: Cow<'a, str>,
    pub summary: Cow<'a, str>,
    pub facts: Cow<'a, [String]>,
    pub demands: Cow<'a, [String]>,
    /// Beside each demand, whom alone it is for; empty: all.
    pub targets: &'a [String],
    pub model_letter: Cow<'a, str>,
    pub people: Cow<'a, [Person]>,
    /// The sheet's day.
    pub issued: Option<Date>,
    /// The sheet came without capitals, and those that are known were put back.
    pub capitals_restored: bool,
}

/// For a language that letters have no phrases in: sentences have a space between them and salutations end in a comma, as
/// in most languages whose words have spaces.
static NO_PHRASES: std::sync::LazyLock<Phrases> = std::sync::LazyLock::new(|| Phrases {
    lists: Lists { sentence_space: " ".to_owned(), ..Lists::default() },
    salutation: Salutations { end: ",".to_owned(), ..Salutations::default() },
    ..Phrases::default()
});

impl<'a> Content<'a> {
    /// The case in the language wanted where it has its demands (or a model letter) in it, else in the sheet's.
    ///
    /// Notices: `no-demands-in-language`, `no-phrases-in-language`, `name-not-in-language`, `capitals-restored`.
    pub fn choose(request: &Request<'a>, wanted: Option<&LanguageTag>) -> (Self, Vec<Notice>) {
        let case = request.case;
        let mut notices = Vec::new();
        let sheet = &case.language;
        let content = match wanted {
            Some(wanted) if wanted.find_in([sheet]).is_none() => {
                let ready = case.translations.iter().filter(|(_, text)| text.is_ready());
                let tags = ready.map(|(tag, _)| tag);
                match wanted.find_in(tags) {
                    Some(tag) => Self::translated(case, tag, wanted, request.sender_country_code),
                    None => {
                        let notice = Notice::warning("no-demands-in-language");
                        notices.push(notice.with("language", wanted).with("sheet", sheet));
                        Self::of_sheet(case, sheet, request.sender_country_code)
                    }
                }
            }
            wanted => Self::of_sheet(case, wanted.unwrap_or(sheet), request.sender_country_code),
        };
        if content.phrases.language != content.language && content.phrases.opening.is_empty() {
            notices.push(Notice::warning("no-phrases-in-language").with("language", &content.language));
        }
        if content.translation.is_some_and(|text| text.people.is_empty())
            && !content.people.is_empty()
            && !content.language.is_written_in_latin()
        {
            notices.push(Notice::warning("name-not-in-language").with("language", &content.language));
        }
        if content.capitals_restored {
            notices.push(Notice::warning("capitals-restored"));
        }
        (content, notices)
    }

    fn of_sheet(case: &'a Case, language: &LanguageTag, country: &str) -> Self {
        let (phrases, region) = phrases_for(language, country);
        let mut content = Self {
            language: language.clone(),
            phrases,
            region,
            translation: None,
            title: Cow::Borrowed(&case.title),
            summary: Cow::Borrowed(&case.summary),
            facts: Cow::Borrowed(&case.facts),
            demands: Cow::Borrowed(&case.demands),
            targets: &case.demand_targets,
            model_letter: Cow::Borrowed(&case.model_letter),
            people: Cow::Borrowed(&case.people),
            issued: case.issued,
            capitals_restored: false,
        };
        if capitals::are_lost(case) {
            content.restore_capitals(case);
        }
        content.calm_names();
        content
    }

    /// A name that the sheet shouts is written as its sentences write it.
    fn calm_names(&mut self) {
        /// "PEN" in a name may be short for something.
        const SHORTEST: usize = 4;
        let is_large = |word: &str| word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase);
        // "Mira TOLAN": family names alone.
        let is_large_word = |word: &str| word.chars().count() >= SHORTEST && is_large(word);
        let shouted = |name: &str| is_large(name) || name.split([' ', '-']).any(is_large_word);
        if !self.people.iter().any(|person| shouted(&person.name)) {
            return;
        }
        let summary = self.summary.clone().into_owned();
        let texts: Vec<String> = self.facts.iter().chain(self.demands.iter()).cloned().chain([summary]).collect();
        for person in self.people.to_mut().iter_mut().filter(|person| shouted(&person.name)) {
            let written = texts.iter().find_map(|text| capitals::as_written(&person.name, text));
            person.name = written.unwrap_or_else(|| match is_large(&person.name) {
                true => capitals::of_name(&person.name.to_lowercase()),
                false => {
                    let calm = |word: &str| match is_large_word(word) {
                        true => capitals::of_name(&word.to_lowercase()),
                        false => word.to_owned(),
                    };
                    person.name.split(' ').map(calm).collect::<Vec<_>>().join(" ")
                }
            });
        }
    }

    fn restore_capitals(&mut self, case: &Case) {
        let put_back = capitals::with_letters(case, &case.country_code);
        self.people.to_mut().iter_mut().for_each(|person| put_back(&mut person.name));
        [&mut self.title, &mut self.summary, &mut self.model_letter]
            .into_iter()
            .for_each(|text| put_back(text.to_mut()));
        self.facts.to_mut().iter_mut().for_each(&put_back);
        self.demands.to_mut().iter_mut().for_each(&put_back);
        let mut officials: Vec<String> = case.addressees.iter().map(|official| official.name.clone()).collect();
        officials.iter_mut().for_each(&put_back);
        for person in self.people.to_mut() {
            person.name = capitals::of_name(&person.name);
        }
        let texts = [&self.summary, &self.title].map(AsRef::as_ref).into_iter();
        let texts = texts.chain(self.facts.iter().chain(self.demands.iter()).map(String::as_str));
        let names = KnownNames {
            people: self.people.iter().map(|person| person.name.clone()).collect(),
            officials: officials.iter().map(|official| capitals::of_name(official)).collect(),
            others: Spotted::of(texts),
        };
        let restored = |text: &str| capitals::restored(text, &names, self.phrases);
        let title = capitals::of_words(&self.title, &names);
        let summary = restored(&self.summary);
        let model_letter = restored(&self.model_letter);
        let facts = self.facts.iter().map(|text| restored(text)).collect();
        // A demand is no sentence: what leads it in decides how it begins.
        let demands = self.demands.iter().map(|text| capitals::of_words(text, &names)).collect();
        self.title = Cow::Owned(title);
        self.summary = Cow::Owned(summary);
        self.model_letter = Cow::Owned(model_letter);
        self.facts = Cow::Owned(facts);
        self.demands = Cow::Owned(demands);
        self.capitals_restored = true;
    }

    fn translated(case: &'a Case, tag: &LanguageTag, wanted: &LanguageTag, country: &str) -> Self {
        // "zh" asks for what the case has; "de-CH" is more than the case's "de" and stays.
        let language = if wanted.region().is_some() { wanted } else { tag };
        let (phrases, region) = phrases_for(language, country);
        let Some(text) = case.translations.get(tag) else { return Self::of_sheet(case, &case.language, country) };
        Self {
            language: language.clone(),
            phrases,
            region,
            translation: Some(text),
            title: Cow::Borrowed(&text.title),
            summary: Cow::Borrowed(&text.summary),
            // A fact that nobody has translated yet keeps its place among them, and says nothing.
            facts: match text.facts.iter().any(|fact| fact.trim().is_empty()) {
                true => text.facts.iter().filter(|fact| !fact.trim().is_empty()).cloned().collect(),
                false => Cow::Borrowed(&text.facts),
            },
            demands: Cow::Borrowed(&text.demands),
            targets: &case.demand_targets,
            model_letter: Cow::Borrowed(&text.model_letter),
            // A name in Latin letters is a name in every language that is written in them.
            people: Cow::Borrowed(if text.people.is_empty() { &case.people } else { &text.people }),
            issued: case.issued,
            capitals_restored: false,
        }
    }

    /// The text in the spelling of the letter's country; names keep theirs.
    pub fn spelled(&self, text: String) -> String {
        let Some(region) = self.region else { return text };
        region.spelling.iter().fold(text, |text, [from, to]| {
            let named = self.people.iter().any(|person| person.name.contains(from.as_str()));
            if named || !text.contains(from.as_str()) { text } else { text.replace(from.as_str(), to) }
        })
    }

    /// The text with the quotation marks, dashes and spaces of its language.
    pub fn set(&self, text: String) -> String {
        let own = self.region.and_then(|region| region.typography.as_ref());
        typography::set(text, own.unwrap_or(&self.phrases.typography), &self.phrases.dates.months)
    }

    pub fn salutation_end(&self) -> &str {
        let own = self.region.and_then(|region| region.salutation_end.as_deref());
        own.unwrap_or(&self.phrases.salutation.end)
    }

    /// Whether the text after the salutation begins in lower case.
    pub fn lower_case_follows(&self) -> bool {
        let own = self.region.and_then(|region| region.lower_case_follows);
        own.unwrap_or(self.phrases.salutation.lower_case_follows)
    }
}

fn phrases_for(language: &LanguageTag, country: &str) -> (&'static Phrases, Option<&'static Region>) {
    let phrases = phrases::for_language(language).unwrap_or(&NO_PHRASES);
    let region = language.region().map_or(country, |region| region);
    (phrases, phrases.regions.get(region))
}
