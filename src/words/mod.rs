//! What a person reads: the program's own words, and notices as sentences in their language.
//!
//! The words are the Fluent files of `assets/words/<language>/`. A language is added by putting a folder there: `build.rs`
//! lists the files, and `tests/words.rs` fails while the new language misses a message.

mod dates;
pub mod language;
mod values;

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use jiff::civil::Date;
use miniz_oxide::inflate::decompress_to_vec_zlib;
use unic_langid::LanguageIdentifier;

use crate::data::countries::Country;
use crate::model::{LanguageTag, Stationery};
use crate::notice::Notice;

/// By language: its string files one behind the other, packed by `build.rs`.
const PACKED: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The program's words in one language; what it lacks is said in English.
///
/// A message that no language has is shown as its id in brackets (`⟦no-such-message⟧`): a hole that is seen.
pub struct Words {
    language: LanguageTag,
    bundle: FluentBundle<FluentResource>,
}

/// What there is to say about one thing.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Sentence {
    /// What it means for the letter.
    pub text: String,
    /// What to do.
    pub hint: Option<String>,
    /// More, for those who want to know.
    pub detail: Option<String>,
}

impl Words {
    /// The words in the bundled language nearest to the one asked for; English where there is none.
    pub fn new(language: &LanguageTag) -> Self {
        Self::read(language, str::to_owned)
    }

    /// The same for the window, whose lines also break at the narrow space of French, and leave a guillemet alone: it gets the wide one.
    pub fn for_window(language: &LanguageTag) -> Self {
        Self::read(language, |text| text.replace('\u{202f}', "\u{a0}"))
    }

    fn read(language: &LanguageTag, as_shown: impl Fn(&str) -> String) -> Self {
        let languages = Self::languages();
        let language = language.find_in(&languages).unwrap_or(&LanguageTag::ENGLISH).clone();
        let identifier: LanguageIdentifier = language.as_str().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
        // The marks around each argument that Fluent proposes are shown as boxes by terminals and by some typefaces.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(values::formatter(&language)));
        for tag in [&LanguageTag::ENGLISH, &language] {
            // A file with a faulty message yields its other messages; tests/words.rs finds the fault.
            let text = as_shown(&text_of(tag));
            bundle.add_resource_overriding(FluentResource::try_new(text).unwrap_or_else(|(resource, _)| resource));
            if language == LanguageTag::ENGLISH {
                break;
            }
        }
        Self { language, bundle }
    }

    /// The languages that the program speaks.
    pub fn languages() -> Vec<LanguageTag> {
        PACKED.iter().map(|(tag, _)| LanguageTag::new(tag)).collect()
    }

    /// The language that these words are in.
    pub fn language(&self) -> &LanguageTag {
        &self.language
    }

    /// Whether there is a message of this id, or an attribute (`message.attribute`).
    pub fn has(&self, id: &str) -> bool {
        match id.split_once('.') {
            None => self.bundle.has_message(id),
            Some((message, attribute)) => {
                self.bundle.get_message(message).is_some_and(|message| message.get_attribute(attribute).is_some())
            }
        }
    }

    /// The message of this id.
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    /// The message of this id with its arguments.
    ///
    /// `message.attribute` is an attribute of a message. Figures among the arguments choose plural forms.
    pub fn text_with(&self, id: &str, arguments: &[(&str, &str)]) -> String {
        let arguments = self.arguments(arguments.iter().copied());
        let (message, attribute) = id.split_once('.').map_or((id, None), |(message, name)| (message, Some(name)));
        self.find(message, attribute, &arguments).unwrap_or_else(|| hole(id))
    }

    /// The sentence of a notice, with what to do.
    pub fn notice(&self, notice: &Notice) -> Sentence {
        let named = notice.arguments.iter();
        let arguments = self.arguments(named.chain([("text", notice.text.as_str())]));
        let text = self.find(&notice.code, None, &arguments);
        Sentence {
            text: text.unwrap_or_else(|| [hole(&notice.code), notice.text.clone()].join(" ").trim_end().to_owned()),
            hint: self.find(&notice.code, Some("hint"), &arguments),
            detail: self.find(&notice.code, Some("detail"), &arguments),
        }
    }

    /// The same for those who read it on the command line, where a hint may name another way.
    pub fn notice_on_command_line(&self, notice: &Notice) -> Sentence {
        let sentence = self.notice(notice);
        let named = notice.arguments.iter();
        let hint = self.find(&notice.code, Some("command-line"), &self.arguments(named));
        Sentence { hint: hint.or(sentence.hint), ..sentence }
    }

    /// What a stationery is called: in the language of the window where it is a bundled one, else as its file says.
    pub fn stationery(&self, stationery: &Stationery) -> String {
        let id = format!("stationery-{}", stationery.id);
        if self.has(&id) { self.text(&id) } else { stationery.name.clone() }
    }

    /// A country as a sentence calls it, in English with its article: "the Netherlands". Sentences of the other languages leave room
    /// for the name alone.
    pub fn country(&self, country: &Country) -> Cow<'static, str> {
        if self.language.primary() == "en" {
            country.name_in_sentence(&self.language)
        } else {
            country.name(&self.language).into()
        }
    }

    /// What a language is called, by its tag; the tag where that is not known.
    pub fn language_name(&self, tag: &str) -> String {
        let id = format!("language-{tag}");
        if self.has(&id) { self.text(&id) } else { tag.to_owned() }
    }

    /// A measure with the decimal mark of the language: "9,5".
    pub fn measure(&self, figure: &str) -> String {
        values::measure(figure, &self.language)
    }

    /// A day as the language writes it: "4 July 2017".
    pub fn date(&self, date: Date) -> String {
        let [day, month, year] = [date.day().to_string(), date.month().to_string(), date.year().to_string()];
        self.text_with("date", &[("day", &day), ("month", &month), ("year", &year)])
    }

    /// What is handed to a message: counts as numbers, days as the language writes them.
    fn arguments<'a>(&self, arguments: impl Iterator<Item = (&'a str, &'a str)>) -> FluentArgs<'a> {
        let value = |name: &str, value: &'a str| match values::date_of(name, value) {
            Some(date) => FluentValue::from(self.date(date)),
            None if name == "meaning" => FluentValue::from(self.meaning(value)),
            None => match values::country_of(name, value) {
                Some(country) => FluentValue::from(self.country(country)),
                None => values::fluent_value(name, value, &self.language),
            },
        };
        arguments.map(|(name, text)| (Cow::Borrowed(name), value(name, text))).collect()
    }

    /// What a title means, in this language; what no message is for stays.
    fn meaning(&self, english: &str) -> String {
        let id = format!("meaning-{}", english.replace(' ', "-"));
        if self.has(&id) { self.text(&id) } else { english.to_owned() }
    }

    fn find(&self, id: &str, attribute: Option<&str>, arguments: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(name) => message.get_attribute(name)?.value(),
        };
        // What goes wrong inside (an argument that was not given) is shown in place by Fluent: `{$name}`.
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned())
    }
}

/// The messages of a bundled language.
fn text_of(language: &LanguageTag) -> String {
    let packed = PACKED.iter().find(|(tag, _)| LanguageTag::new(tag) == *language).map(|(_, packed)| *packed);
    // What the build packed can be unpacked: a test reads every language.
    let text = packed.and_then(|packed| decompress_to_vec_zlib(packed).ok()).unwrap_or_default();
    String::from_utf8(text).unwrap_or_default()
}

fn hole(id: &str) -> String {
    format!("⟦{id}⟧")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_message_is_seen() {
        let words = Words::new(&LanguageTag::ENGLISH);
        assert_eq!(words.text("no-such-message"), "⟦no-such-message⟧");
        assert_eq!(words.text("no-such-message.hint"), "⟦no-such-message.hint⟧");
        let sentence = words.notice(&Notice::info("no-such-message").about("these words"));
        assert_eq!(sentence, Sentence { text: "⟦no-such-message⟧ these words".into(), hint: None, detail: None });
    }

    #[test]
    fn an_unknown_language_speaks_english() {
        assert_eq!(Words::new(&LanguageTag::new("tlh")).language(), &LanguageTag::ENGLISH);
        assert_eq!(Words::new(&LanguageTag::new("en-GB")).language(), &LanguageTag::ENGLISH);
    }

    #[test]
    fn counts_choose_the_plural() {
        let words = Words::new(&LanguageTag::ENGLISH);
        assert_eq!(words.text_with("letter-count", &[("count", "1")]), "1 letter");
        assert_eq!(words.text_with("letter-count", &[("count", "12")]), "12 letters");
    }

    #[test]
    fn dates_stand_as_the_language_writes_them() {
        let words = Words::new(&LanguageTag::ENGLISH);
        assert_eq!(words.date(jiff::civil::date(2017, 7, 4)), "4 July 2017");
    }

    #[test]
    fn a_country_is_named_in_the_language() {
        let notice =
            Notice::warning("mission-elsewhere").with("country", "CD").with("host", "NL").with("from", "Atlantis");
        let said = |language| Words::new(&LanguageTag::new(language)).notice(&notice).text;
        let english = said("en");
        assert!(english.contains("the Democratic Republic of the Congo"), "{english}");
        assert!(english.contains("the Netherlands") && english.contains("Atlantis"), "{english}");
        let german = said("de");
        assert!(german.contains("Gastland: Niederlande"), "{german}");
    }

    #[test]
    fn what_a_title_means_is_said_in_the_language() {
        let notice =
            Notice::warning("title-in-name").with("title", "Yuanzhang").with("meaning", "president of a court");
        let french = Words::new(&LanguageTag::new("fr")).notice(&notice);
        assert!(french.text.contains("président d’un tribunal"), "{french:?}");
        assert!(Words::new(&LanguageTag::ENGLISH).notice(&notice).text.contains("president of a court"));
    }

    #[test]
    fn a_notice_becomes_a_sentence_with_a_hint() {
        let words = Words::new(&LanguageTag::ENGLISH);
        let sentence = words.notice(&Notice::warning("deadline-passed").with("date", "2017-07-04").with("days", 3));
        assert!(sentence.text.contains("4 July 2017"), "{sentence:?}");
        assert!(sentence.hint.is_some_and(|hint| hint.contains("ask")));
    }
}
