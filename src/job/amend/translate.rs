//! The case in one more language, filled in by hand beside the sheet's own words.

use crate::compose::Recipient;
use crate::model::{Case, LanguageTag, Translation};

/// A text of the case that a letter in another language needs.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Translated {
    Title,
    Summary,
    Fact(usize),
    Demand(usize),
    ModelLetter,
    /// The name of a person, as the language writes it.
    Person(usize),
    /// By addressee id.
    Name(String),
    Office(String),
    Salutation(String),
}

/// What a letter in a language still lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Missing {
    /// Without them no letter is written in the language.
    pub demands: usize,
    /// Names of people, in a language that does not write Latin letters.
    pub people: usize,
    /// Addressees without an office or a salutation in the language.
    pub addressees: usize,
}

impl Missing {
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }
}

impl Translated {
    /// What the sheet says.
    pub fn of_sheet<'a>(&self, case: &'a Case) -> &'a str {
        let item = |list: &'a [String], place: usize| list.get(place).map_or("", String::as_str);
        let addressee = |id: &str| case.addressees.iter().find(|addressee| addressee.id == id);
        match self {
            Self::Title => &case.title,
            Self::Summary => &case.summary,
            Self::Fact(place) => item(&case.facts, *place),
            Self::Demand(place) => item(&case.demands, *place),
            Self::ModelLetter => &case.model_letter,
            Self::Person(place) => case.people.get(*place).map_or("", |person| &person.name),
            Self::Name(id) => addressee(id).map_or("", |addressee| &addressee.name),
            Self::Office(id) => addressee(id).map_or("", |addressee| &addressee.office),
            Self::Salutation(id) => addressee(id).map_or("", |addressee| &addressee.salutation),
        }
    }

    /// What stands there in a language.
    pub fn of<'a>(&self, text: &'a Translation) -> &'a str {
        let item = |list: &'a [String], place: usize| list.get(place).map_or("", String::as_str);
        let entry =
            |map: &'a std::collections::BTreeMap<String, String>, id: &str| map.get(id).map_or("", String::as_str);
        match self {
            Self::Title => &text.title,
            Self::Summary => &text.summary,
            Self::Fact(place) => item(&text.facts, *place),
            Self::Demand(place) => item(&text.demands, *place),
            Self::ModelLetter => &text.model_letter,
            Self::Person(place) => text.people.get(*place).map_or("", |person| &person.name),
            Self::Name(id) => entry(&text.names, id),
            Self::Office(id) => entry(&text.offices, id),
            Self::Salutation(id) => entry(&text.salutations, id),
        }
    }

    /// Everything of a case that a letter can say, in the order of the sheet.
    pub fn all(case: &Case) -> Vec<Self> {
        let mut all = vec![Self::Title];
        all.extend((0..case.demands.len()).map(Self::Demand));
        all.extend((0..case.people.len()).map(Self::Person));
        for addressee in &case.addressees {
            let named = !addressee.name.is_empty();
            all.extend(named.then(|| Self::Name(addressee.id.clone())));
            all.extend([Self::Office(addressee.id.clone()), Self::Salutation(addressee.id.clone())]);
        }
        all.extend((!case.summary.is_empty()).then_some(Self::Summary));
        all.extend((0..case.facts.len()).map(Self::Fact));
        all.extend((!case.model_letter.is_empty()).then_some(Self::ModelLetter));
        all
    }
}

/// Puts a text into the translation for a language; a translation of which nothing is left is taken away.
pub fn translate(case: &mut Case, language: &LanguageTag, what: &Translated, text: String) {
    let (facts, demands, people) = (case.facts.len(), case.demands.len(), case.people.clone());
    let key = language.find_in(case.translations.keys()).unwrap_or(language).clone();
    let translation = case.translations.entry(key.clone()).or_default();
    let put = |list: &mut Vec<String>, place: usize, count: usize, text: String| {
        list.resize(count.max(list.len()), String::new());
        if let Some(item) = list.get_mut(place) {
            *item = text;
        }
        if list.iter().all(|item| item.trim().is_empty()) {
            list.clear();
        }
    };
    let enter = |map: &mut std::collections::BTreeMap<String, String>, id: &String, text: String| {
        if text.is_empty() {
            map.remove(id);
        } else {
            map.insert(id.clone(), text);
        }
    };
    match what {
        Translated::Title => translation.title = text,
        Translated::Summary => translation.summary = text,
        Translated::Fact(place) => put(&mut translation.facts, *place, facts, text),
        Translated::Demand(place) => put(&mut translation.demands, *place, demands, text),
        Translated::ModelLetter => translation.model_letter = text,
        Translated::Person(place) => {
            // The sheet's names stand where the language's own are not known yet.
            for person in people.iter().skip(translation.people.len()) {
                translation.people.push(person.clone());
            }
            if let Some(person) = translation.people.get_mut(*place) {
                person.name = text;
                person.family_name.clear();
            }
            let same = |(one, other): (&crate::model::Person, &crate::model::Person)| {
                one.name.is_empty() || one.name == other.name
            };
            if translation.people.iter().zip(&people).all(same) {
                translation.people.clear();
            }
        }
        Translated::Name(id) => enter(&mut translation.names, id, text),
        Translated::Office(id) => enter(&mut translation.offices, id, text),
        Translated::Salutation(id) => enter(&mut translation.salutations, id, text),
    }
    if *translation == Translation::default() {
        case.translations.remove(&key);
    }
}

/// What letters of this case in a language lack; nothing in the sheet's own.
pub fn missing(case: &Case, language: &LanguageTag) -> Missing {
    if language.find_in([&case.language]).is_some() {
        return Missing::default();
    }
    let empty = Translation::default();
    let text = language.find_in(case.translations.keys()).and_then(|tag| case.translations.get(tag)).unwrap_or(&empty);
    let lacks = |what: Translated| !what.of_sheet(case).trim().is_empty() && what.of(text).trim().is_empty();
    let count = |all: &mut dyn Iterator<Item = Translated>| all.filter(|what| lacks(what.clone())).count();
    let model = !text.model_letter.trim().is_empty();
    let latin = Recipient::is_named_in_latin(language);
    Missing {
        demands: if model { 0 } else { count(&mut (0..case.demands.len()).map(Translated::Demand)) },
        people: if latin { 0 } else { count(&mut (0..case.people.len()).map(Translated::Person)) },
        addressees: case
            .addressees
            .iter()
            .filter(|one| {
                let office = lacks(Translated::Office(one.id.clone()));
                office && lacks(Translated::Salutation(one.id.clone()))
            })
            .count(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::job::open;

    #[test]
    fn a_language_is_ready_once_every_demand_is_there() {
        let mut case = open::example();
        let french = LanguageTag::new("fr");
        assert_eq!(missing(&case, &french).demands, 3);
        for place in 0..3 {
            translate(&mut case, &french, &Translated::Demand(place), format!("Demande {place}"));
            assert_eq!(case.translations[&french].is_ready(), place == 2, "after demand {place}");
        }
        assert_eq!(missing(&case, &french).demands, 0);
        translate(&mut case, &french, &Translated::Demand(1), String::new());
        assert!(!case.translations[&french].is_ready());
    }

    #[test]
    fn a_translation_that_was_emptied_is_gone() {
        let mut case = open::example();
        let french = LanguageTag::new("fr");
        let before = case.clone();
        for what in Translated::all(&case) {
            translate(&mut case, &french, &what, "un texte".into());
            translate(&mut case, &french, &what, String::new());
        }
        assert_eq!(case, before);
    }

    #[test]
    fn the_sheets_own_language_lacks_nothing() {
        let case = open::example();
        assert!(missing(&case, &LanguageTag::ENGLISH).is_nothing());
        assert!(missing(&case, &LanguageTag::new("zh-Hans")).demands == 0);
        assert!(missing(&case, &LanguageTag::new("ru")).people > 0);
        assert_eq!(missing(&case, &LanguageTag::new("fr")).people, 0, "Latin names are names in French");
    }
}
