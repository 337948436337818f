//! The bundled stationery: national letter layouts, with the source of their figures in each file.

use std::sync::LazyLock;

use crate::model::Stationery;

/// What a letter is set on when nothing is known of its sender.
pub const DEFAULT: &str = "din-5008-b";

/// The bundled stationery, the usual layouts first.
pub fn all() -> &'static [Stationery] {
    &BUNDLED
}

/// The bundled stationery of this id.
pub fn find(id: &str) -> Option<&'static Stationery> {
    BUNDLED.iter().find(|stationery| stationery.id == id)
}

/// The stationery that writers of a country use: ISO 3166 code, in any case; [`DEFAULT`] for all others.
pub fn of_country(code: Option<&str>) -> &'static Stationery {
    let written_there = |stationery: &&Stationery| {
        code.is_some_and(|code| stationery.countries.iter().any(|country| country.eq_ignore_ascii_case(code)))
    };
    // The first file is the default, and there is always one: a test reads them all.
    BUNDLED.iter().find(written_there).unwrap_or(&BUNDLED[0])
}

/// Reads one stationery file.
pub fn read(json: &str) -> Result<Stationery, serde_json::Error> {
    serde_json::from_str(json)
}

static BUNDLED: LazyLock<Vec<Stationery>> =
    LazyLock::new(|| FILES.iter().filter_map(|(_, json)| read(json).ok()).collect());

macro_rules! files {
    ($($id:literal),* $(,)?) => {
        /// Ids and files, in the order in which a person is offered them.
        const FILES: &[(&str, &str)] =
            &[$(($id, include_str!(concat!("../../assets/stationery/", $id, ".json")))),*];
    };
}

files![
    "din-5008-b",
    "din-5008-a",
    "uk",
    "us-10",
    "nf",
    "swiss-right",
    "swiss-left",
    "uk-dl",
    "us-10-double-window",
    "us-letter-2-windows",
    "nippon-el",
    "nippon-eh",
    "nippon-ll",
    "nippon-lh",
    "nippon-rl",
    "kaku-ll",
    "de-online-post",
    "fr-hybrid",
    "ru-dl",
    "din",
    "din-mtext",
    "koma-old",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::envelopes;
    use crate::unit::Mm;

    #[test]
    fn every_file_is_read_and_named_by_its_id() {
        assert_eq!(all().len(), FILES.len());
        for (id, json) in FILES {
            let stationery = read(json).unwrap_or_else(|error| panic!("{id}: {error}"));
            assert_eq!(stationery.id, *id);
            assert!(stationery.unknown.is_empty(), "{id}: {:?}", stationery.unknown);
            assert!(!stationery.source.is_empty() && !stationery.name.is_empty(), "{id}");
        }
        assert_eq!(all()[0].id, DEFAULT);
    }

    #[test]
    fn everything_lies_on_the_paper_and_nothing_in_the_way_of_the_body() {
        for stationery in all() {
            let id = &stationery.id;
            let paper = stationery.paper;
            let field = stationery.address_field;
            assert!(field.x >= Mm(0.0) && field.right() <= paper.width, "{id}");
            assert!(field.bottom() <= stationery.body_top, "{id}: the body begins in the address field");
            assert!(stationery.date.x + stationery.date.width <= paper.width, "{id}");
            assert!(stationery.date.y < stationery.body_top, "{id}");
            for block in stationery.sender_block.map(|block| block.area).iter().chain(&stationery.information_block) {
                assert!(block.right() <= paper.width && block.bottom() <= stationery.body_top, "{id}");
            }
            assert!(stationery.fold_marks.iter().all(|mark| *mark < paper.height), "{id}");
            assert!(!stationery.folds.is_empty(), "{id}");
            for envelope in &stationery.envelopes {
                assert!(envelopes::find(envelope).is_some(), "{id} names the envelope {envelope}");
            }
        }
    }

    #[test]
    fn the_default_follows_the_country() {
        for (country, id) in [
            (None, "din-5008-b"),
            (Some("DE"), "din-5008-b"),
            (Some("gb"), "uk"),
            (Some("US"), "us-10"),
            (Some("FR"), "nf"),
            (Some("CH"), "swiss-right"),
            (Some("JP"), "nippon-el"),
            (Some("BR"), "din-5008-b"),
        ] {
            assert_eq!(of_country(country).id, id, "{country:?}");
        }
    }
}
