//! Which language the program speaks: as the system says, or as a person chose.

use super::Words;
use crate::model::LanguageTag;

/// What each language calls itself, in the order in which a person finds it: by its own first letter.
const OWN_NAMES: [(&str, &str); 11] = [
    ("de", "Deutsch"),
    ("en", "English"),
    ("es", "Español"),
    ("fr", "Français"),
    ("it", "Italiano"),
    ("nl", "Nederlands"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("ar", "العربية"),
    ("zh-Hans", "简体中文"),
    ("ja", "日本語"),
];

/// What a language calls itself; its tag where that is not known.
pub fn own_name(language: &LanguageTag) -> &str {
    let known = OWN_NAMES.iter().find(|(tag, _)| *tag == language.as_str());
    known.map_or(language.as_str(), |(_, name)| name)
}

/// The languages that the program speaks, ordered by what they call themselves.
pub fn by_own_name() -> Vec<LanguageTag> {
    let mut languages = Words::languages();
    let place = |language: &LanguageTag| OWN_NAMES.iter().position(|(tag, _)| *tag == language.as_str());
    languages.sort_by_key(|language| place(language).unwrap_or(usize::MAX));
    languages
}

/// The language that the environment asks for, among those that the program speaks; English where it asks for none.
///
/// `variable` reads a variable of the environment: `LC_ALL`, `LC_MESSAGES` and `LANG` as POSIX orders them, and before them the
/// list in `LANGUAGE`, as GNU programs read it.
pub fn of_environment(variable: impl Fn(&str) -> Option<String>) -> LanguageTag {
    wanted_among(&Words::languages(), variable)
}

fn wanted_among(spoken: &[LanguageTag], variable: impl Fn(&str) -> Option<String>) -> LanguageTag {
    let filled = |name: &str| variable(name).filter(|value| !value.is_empty());
    let Some(locale) = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(filled) else {
        return LanguageTag::ENGLISH;
    };
    if is_no_language(&locale) {
        return LanguageTag::ENGLISH;
    }
    let list = filled("LANGUAGE").unwrap_or_default();
    let wanted = list.split(':').chain([locale.as_str()]).filter(|locale| !is_no_language(locale));
    wanted.map(tag_of).find_map(|tag| tag.find_in(spoken).cloned()).unwrap_or(LanguageTag::ENGLISH)
}

/// `C.UTF-8` and `POSIX` say how bytes are read, not which language a person reads.
fn is_no_language(locale: &str) -> bool {
    matches!(locale.split(['.', '@']).next(), None | Some("" | "C" | "POSIX"))
}

/// `de_CH.UTF-8@euro` is `de-CH`.
fn tag_of(locale: &str) -> LanguageTag {
    LanguageTag::new(locale.split(['.', '@']).next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_language(environment: &[(&str, &str)], expected: &str) {
        let variable =
            |name: &str| environment.iter().find(|(key, _)| *key == name).map(|(_, value)| value.to_string());
        let spoken = OWN_NAMES.map(|(tag, _)| LanguageTag::new(tag));
        assert_eq!(wanted_among(&spoken, variable).as_str(), expected, "{environment:?}");
    }

    #[test]
    fn the_environment_says_the_language() {
        check_language(&[], "en");
        check_language(&[("LANG", "de_CH.UTF-8")], "de");
        check_language(&[("LANG", "pt_BR.UTF-8")], "pt");
        check_language(&[("LANG", "zh_CN.GB18030")], "zh-Hans");
        check_language(&[("LANG", "zh_TW.UTF-8")], "en");
        check_language(&[("LANG", "fr_FR"), ("LC_MESSAGES", "it_IT.UTF-8")], "it");
        check_language(&[("LANG", "fr_FR"), ("LC_MESSAGES", "it_IT"), ("LC_ALL", "es_MX")], "es");
        check_language(&[("LANG", "fr_FR"), ("LC_ALL", "")], "fr");
    }

    #[test]
    fn a_list_of_languages_comes_first_unless_there_is_no_locale() {
        check_language(&[("LANG", "en_GB.UTF-8"), ("LANGUAGE", "tlh:nl:de")], "nl");
        check_language(&[("LANG", "C.UTF-8"), ("LANGUAGE", "nl")], "en");
        check_language(&[("LC_ALL", "POSIX"), ("LANG", "de_DE")], "en");
    }

    #[test]
    fn every_language_has_a_name_of_its_own() {
        for language in by_own_name() {
            assert_ne!(own_name(&language), language.as_str());
        }
    }
}
