use super::*;

#[test]
fn every_file_parses_and_is_found_by_its_language() {
    for (tag, file) in FILES {
        let phrases: Phrases = serde_json::from_str(&text(file)).unwrap_or_else(|error| panic!("{tag}: {error}"));
        assert_eq!(phrases.language.as_str(), *tag);
        assert_eq!(phrases.dates.months.len(), 12, "{tag}: months");
        assert!(for_language(&phrases.language).is_some(), "{tag} is found");
    }
    assert!(!organisations().is_empty());
}

#[test]
fn a_template_s_own_words_are_what_stands_outside_its_braces() {
    let english = for_language(&LanguageTag::ENGLISH).expect("English");
    let whole = Phrases { opening: vec!["I write about {names}, {about}.".into()], ..Phrases::default() };
    let words: Vec<&str> = whole.in_text().collect();
    assert_eq!(words, ["I write about ", ", ", "."]);
    assert!(english.in_text().chain(english.in_subject()).all(|text| !text.contains(['{', '}'])));
}

#[test]
fn a_class_is_never_addressed_by_the_words_of_one_gender() {
    for phrases in all().iter().filter(|phrases| !matches!(phrases.language.primary(), "en" | "zh")) {
        let offices = &phrases.salutation.offices;
        for office in offices.iter().filter(|office| !office.words.is_empty() && !office.unknown.is_empty()) {
            let same_class = || offices.iter().filter(|other| other.class == office.class);
            let alone = same_class().count() == 1;
            let whole = same_class().any(|other| other.words.is_empty());
            assert!(alone || whole, "{}: {:?} lacks the entry without words", phrases.language, office.class);
        }
    }
}

/// Every text of a file, with the keys that lead to it.
fn texts(value: &serde_json::Value, path: &str, found: &mut Vec<(String, String)>) {
    match value {
        serde_json::Value::String(text) => found.push((path.to_owned(), text.clone())),
        serde_json::Value::Array(all) => all.iter().for_each(|one| texts(one, path, found)),
        serde_json::Value::Object(all) => {
            all.iter().for_each(|(key, one)| texts(one, &format!("{path}/{key}"), found));
        }
        _ => {}
    }
}

#[test]
fn what_a_person_reads_has_the_marks_of_its_language() {
    // What is only compared with sheets has the marks of sheets.
    let compared = ["/words", "/grammar", "/demand_trims", "/offices/words", "/begins", "/typography", "/about_begins"];
    for (tag, file) in FILES {
        let value: serde_json::Value = serde_json::from_str(&text(file)).expect("JSON");
        let mut found = Vec::new();
        texts(&value, "", &mut found);
        for (path, text) in found.iter().filter(|(path, _)| !compared.iter().any(|key| path.contains(key))) {
            for odd in ["\"", "'", "  ", "..", " ,", " .", "--", "...", "« ", " »", "( ", " )"] {
                assert!(!text.contains(odd), "{tag}{path}: {odd:?} in {text:?}");
            }
            let space = text.contains(" ;") || text.contains(" :") || text.contains(" ?") || text.contains(" !");
            assert!(!space, "{tag}{path}: a line could begin with a mark: {text:?}");
            let latin = text.contains([',', ';', '?', ':', '!']) && *tag == "zh-Hans";
            assert!(!latin, "{tag}{path}: a Latin mark in {text:?}");
            assert!(!(*tag == "ar" && text.contains([',', ';', '?'])), "{tag}{path}: a Latin mark in {text:?}");
        }
    }
}

#[test]
fn every_part_has_alternatives_to_choose_from() {
    for phrases in all() {
        let tag = &phrases.language;
        let parts = [
            ("opening", &phrases.opening),
            ("opening_about", &phrases.opening_about),
            ("opening_nobody", &phrases.opening_nobody),
            ("opening_about_nobody", &phrases.opening_about_nobody),
            ("request", &phrases.request),
            ("closing", &phrases.closing),
            ("copy.opening", &phrases.copy.opening),
            ("copy.opening_nobody", &phrases.copy.opening_nobody),
            ("copy.request", &phrases.copy.request),
            ("mission.opening", &phrases.mission.opening),
            ("mission.opening_nobody", &phrases.mission.opening_nobody),
            ("mission.request", &phrases.mission.request),
        ];
        for (name, alternatives) in parts {
            // Eight officials of one case get eight letters; a case that names nobody is rare.
            let fewest = match name {
                // A closing in two parts is a fixed form.
                "closing" => {
                    // And the British have few that an official takes seriously.
                    match (phrases.closing_second.is_empty(), phrases.closing_unnamed.is_empty()) {
                        (true, true) => 3,
                        (true, false) => 2,
                        (false, _) => 1,
                    }
                }
                name if name.contains("nobody") => 2,
                _ => 4,
            };
            assert!(alternatives.len() >= fewest, "{tag}: {name} has {}", alternatives.len());
            let different: std::collections::BTreeSet<&String> = alternatives.iter().collect();
            assert_eq!(different.len(), alternatives.len(), "{tag}: {name} says a thing twice");
            assert!(alternatives.len() < 256, "{tag}: {name} fits its number");
        }
        for (form, classes) in &phrases.lead_in {
            assert!(classes.contains_key("any"), "{tag}: lead_in.{form} serves every office");
            for (class, sentences) in classes {
                assert!(sentences.len() >= 4, "{tag}: lead_in.{form}.{class}");
                assert!(sentences.iter().all(|text| text.chars().count() < 95), "{tag}: {class} fits a line");
            }
        }
        assert!(phrases.lead_in.contains_key("as-it-stands"), "{tag}: a demand of no known form is led in");
    }
}
