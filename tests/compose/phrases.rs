//! The bundled phrases and words.

use appeal_writer::compose::OnPaper;
use appeal_writer::data::phrases;
use appeal_writer::model::LanguageTag;
use appeal_writer::words::Words;

use crate::desk::{Desk, EXAMPLE};

#[test]
fn no_phrase_names_an_organisation() {
    for text in [
        include_str!("../../assets/letters/en.json"),
        include_str!("../../assets/letters/fr.json"),
        include_str!("../../assets/letters/es.json"),
        include_str!("../../assets/letters/de.json"),
        include_str!("../../assets/letters/zh-Hans.json"),
        include_str!("../../assets/letters/ar.json"),
        include_str!("../../assets/letters/ru.json"),
        EXAMPLE,
    ] {
        for name in phrases::organisations().iter().filter(|name| name.contains(' ')) {
            assert!(!text.contains(name.as_str()), "{name}");
        }
    }
}

#[test]
fn every_notice_and_check_has_its_words() {
    let words = Words::new(&LanguageTag::ENGLISH);
    let notices = [
        "no-demands-in-language",
        "no-phrases-in-language",
        "name-not-in-language",
        "salutation-proposed",
        "salutation-neutral",
        "no-sender",
        "about-left-out",
        "nobody-named",
        "no-demands",
        "demand-as-it-stands",
        "demand-for-somebody-else",
        "capitals-restored",
    ];
    for code in notices {
        assert!(words.has(code), "{code}");
    }
    let desk = Desk::example();
    for check in desk.checks(0, &OnPaper { pages: 1, unprintable: None }) {
        assert!(words.has(check.code), "{}", check.code);
    }
}
