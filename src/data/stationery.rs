//! The bundled stationery: national letter layouts, with the source of their figures in each file.

use std::sync::LazyLock;

use super::own_paper::OwnPaper;
use crate::model::{Area, Stationery, Unknown};
use crate::unit::Mm;

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

/// The stationery for an envelope: the usual one where it is made for it, else another of its countries, else any.
pub fn for_envelope<'a>(all: &'a [Stationery], usual: &'a Stationery, envelope: &str) -> Option<&'a Stationery> {
    let is_made_for_it = |stationery: &&Stationery| stationery.envelopes.iter().any(|id| id == envelope);
    let of_its_countries = || all.iter().filter(|one| share_a_country(one, usual)).find(is_made_for_it);
    Some(usual).filter(is_made_for_it).or_else(of_its_countries).or_else(|| all.iter().find(is_made_for_it))
}

/// Whether writers of one country use both.
pub fn share_a_country(one: &Stationery, other: &Stationery) -> bool {
    one.countries.iter().any(|country| other.countries.contains(country))
}

/// What is wrong with a layout so that no letter can be set on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StationeryFault {
    NoId,
    /// Something lies beyond the edge of the paper.
    OffPaper(&'static str),
    /// The body begins above the lower edge of what stands over it.
    BodyTooHigh(&'static str),
    /// The margins leave no line that can be read.
    NoRoomForText,
}

/// The least width and height of a letter's text.
const LEAST_TEXT: Mm = Mm(60.0);

impl StationeryFault {
    /// What it is about: "address_field lies beyond the paper" as words of the file.
    pub fn code(self) -> String {
        match self {
            Self::NoId => "id".to_owned(),
            Self::OffPaper(field) => format!("{field} > paper"),
            Self::BodyTooHigh(field) => format!("{field} > body_top"),
            Self::NoRoomForText => "margin_left + margin_right, body_top + margin_bottom".to_owned(),
        }
    }
}

/// What is wrong with a layout; nothing with the bundled ones.
pub fn faults(stationery: &Stationery) -> Vec<StationeryFault> {
    use StationeryFault::{BodyTooHigh, NoId, NoRoomForText, OffPaper};
    let Stationery { paper, body_top, address_field, date, .. } = stationery;
    let mut faults = Vec::new();
    if stationery.id.trim().is_empty() {
        faults.push(NoId);
    }
    let sender = stationery.sender_block.map(|block| block.area);
    let areas = [
        ("address_field", Some(*address_field)),
        ("sender_block", sender),
        ("information_block", stationery.information_block),
        ("date", Some(Area { x: date.x, y: date.y, width: date.width, height: Mm(0.0) })),
    ];
    for (name, area) in areas.into_iter().filter_map(|(name, area)| Some((name, area?))) {
        let starts = area.x.0 >= 0.0 && area.y.0 >= 0.0 && area.width.0 > 0.0 && area.height.0 >= 0.0;
        if !starts || area.right() > paper.width || area.bottom() > paper.height {
            faults.push(OffPaper(name));
        } else if area.bottom() > *body_top {
            faults.push(BodyTooHigh(name));
        }
    }
    let folds = stationery.folds.iter().flat_map(|fold| &fold.at);
    for (name, mark) in folds.map(|at| ("folds", at)).chain(stationery.fold_marks.iter().map(|at| ("fold_marks", at))) {
        if mark.0 <= 0.0 || *mark >= paper.height {
            faults.push(OffPaper(name));
        }
    }
    let margins = [stationery.margin_left, stationery.margin_right, stationery.margin_bottom];
    let width = paper.width - stationery.margin_left - stationery.margin_right;
    let height = |top: Mm| paper.height - top - stationery.margin_bottom;
    let short = height(*body_top) < LEAST_TEXT || height(stationery.following_margin_top) < LEAST_TEXT;
    if margins.iter().any(|margin| margin.0 < 0.0) || width < LEAST_TEXT || short {
        faults.push(NoRoomForText);
    }
    faults
}

impl OwnPaper for Stationery {
    const FOLDER: &'static str = "stationery";

    fn id(&self) -> &str {
        &self.id
    }

    fn faults(&self) -> Vec<String> {
        faults(self).into_iter().map(StationeryFault::code).collect()
    }

    fn unknown(&self) -> &Unknown {
        &self.unknown
    }
}

/// Reads one stationery file.
fn read(json: &str) -> Result<Stationery, serde_json::Error> {
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
            assert_eq!(faults(stationery), [], "{id}");
            assert!(!stationery.folds.is_empty(), "{id}");
            for envelope in &stationery.envelopes {
                assert!(envelopes::find(envelope).is_some(), "{id} names the envelope {envelope}");
            }
        }
    }

    fn check_fault(change: impl FnOnce(&mut Stationery), expected: StationeryFault) {
        let mut stationery = find(DEFAULT).expect("the default").clone();
        change(&mut stationery);
        assert!(faults(&stationery).contains(&expected), "{:?}", faults(&stationery));
    }

    #[test]
    fn a_layout_on_which_no_letter_can_stand_is_told() {
        check_fault(|layout| layout.id.clear(), StationeryFault::NoId);
        check_fault(|layout| layout.address_field.x = Mm(180.0), StationeryFault::OffPaper("address_field"));
        check_fault(|layout| layout.body_top = Mm(89.0), StationeryFault::BodyTooHigh("address_field"));
        check_fault(|layout| layout.margin_right = Mm(170.0), StationeryFault::NoRoomForText);
        check_fault(|layout| layout.fold_marks = vec![Mm(400.0)], StationeryFault::OffPaper("fold_marks"));
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
