//! What a stretch of words weighs as each kind of line that an address has.

use super::grounds::{country, post_box, street, town};
use super::institutions::institution;
use super::persons::{name, office};
use super::words::{Run, Word, size};

/// The kinds of lines of an address.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Office,
    Name,
    Institution,
    Street,
    PostBox,
    Town,
    /// A town with its country, or a country alone.
    Country,
    /// Words that are none of these.
    Other,
}

impl Kind {
    pub const COUNT: usize = 8;
    pub const ALL: [Kind; Self::COUNT] = [
        Kind::Office,
        Kind::Name,
        Kind::Institution,
        Kind::Street,
        Kind::PostBox,
        Kind::Town,
        Kind::Country,
        Kind::Other,
    ];

    pub fn place(self) -> usize {
        self as usize
    }

    /// As the file of learnt weights calls it.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Office => "office",
            Kind::Name => "name",
            Kind::Institution => "institution",
            Kind::Street => "street",
            Kind::PostBox => "box",
            Kind::Town => "town",
            Kind::Country => "country",
            Kind::Other => "other",
        }
    }

    /// What a run weighs that begins with a line of this kind.
    pub fn opening_weight(self) -> i32 {
        match self {
            Kind::Office | Kind::Name => 10,
            Kind::Institution => 4,
            Kind::Street | Kind::PostBox | Kind::Town => -30,
            Kind::Country => -60,
            Kind::Other => 0,
        }
    }

    /// What a line of the next kind weighs behind one of this kind, and whether it begins an addressee.
    pub fn weight_before(self, next: Kind) -> (i32, bool) {
        use Kind::{Country, Institution, Name, Office, Other, PostBox, Street, Town};
        let weight = match (self, next) {
            // Behind a country an address is at its end.
            (Country, Office | Name) => return (0, true),
            (Country, Institution) => return (-12, true),
            (Country, Other) => return (-25, true),
            (Country, _) => -80,
            (Town, Office) => return (-22, true),
            (Town, Name) => return (-45, true),
            (Street | PostBox, Office) => return (-40, true),
            (Office, Name) => 28,
            (Office, Institution) => 8,
            (Office, Office) => -6,
            (Office, _) => 0,
            (Name, Office) => 16,
            (Name, Institution) => 16,
            (Name, Name) => -30,
            (Name, _) => 4,
            (Institution, Office) => -30,
            (Institution, Name) => -30,
            (Institution, Institution) => -6,
            (Institution, Street | PostBox) => 12,
            (Institution, Town | Country) => 8,
            (Street | PostBox, Name) => -60,
            (Street, Institution) => -14,
            (PostBox, Institution) => -8,
            (Street | PostBox, Street | PostBox) => 2,
            (Street | PostBox, Town | Country) => 14,
            (Town, Country) => 14,
            (Town, Street) => -16,
            // "Conakry" / "BP 1000".
            (Town, PostBox) => 0,
            (Town, Town) => -8,
            // "744000 Ashgabat" / "apparat prezidenta".
            (Town, Institution) => -16,
            (_, Other) | (Other, _) => -4,
        };
        (weight, false)
    }
}

/// The kinds that a stretch may be, with their weights.
pub(super) fn weigh(run: &Run, from: usize, to: usize) -> impl Iterator<Item = (Kind, i32)> {
    let words = run.words.get(from..to).unwrap_or_default();
    let dangling = words.last().is_some_and(|word| word.link && !word.comma && word.bare != "no")
        || run.is_link_to_authority(to.saturating_sub(1));
    // "… Barrio | La Vega", "… Lic. | Jo Dee": what stands before a name ends no line.
    let opening = to < run.words.len()
        && words.len() > 1
        && words.last().is_some_and(|word| {
            let street = word.street_first && !word.street_last && !word.number;
            let style = word.honorific > 0 && word.office == 0 && word.bare.ends_with('.') && word.bare.len() > 2;
            !word.comma && !word.inside && (street || style)
        });
    let hurt = -60 * i32::from(dangling) - 40 * i32::from(opening);
    // "Howzeh Riyasat-e Qoveh (Office of the Head)": what it is in another language weighs nothing.
    let bracket = words.iter().rposition(|word| !word.bracketed).map_or(0, |place| place + 1);
    let translated = bracket > 0 && bracket < words.len() && run.is_translation(from + bracket);
    let (to, words) = if translated { (from + bracket, words.get(..bracket).unwrap_or(words)) } else { (to, words) };
    // A title with its name stands where a name does.
    let (office, titled) = match office(run, from, to) {
        Some((weight, true)) => (None, Some(weight)),
        Some((weight, false)) => (Some(weight), None),
        None => (None, None),
    };
    [
        (Kind::Office, office),
        (Kind::Name, name(run, from, to).max(titled)),
        (Kind::Institution, institution(run, from, to)),
        (Kind::Street, street(words)),
        (Kind::PostBox, post_box(words)),
        (Kind::Town, town(words)),
        (Kind::Country, country(run, from, to)),
        (Kind::Other, Some(other(words))),
    ]
    .into_iter()
    .filter_map(move |(kind, weight)| weight.map(|weight| (kind, weight + hurt)))
}

fn other(words: &[Word]) -> i32 {
    6 - 9 * size(words)
}
