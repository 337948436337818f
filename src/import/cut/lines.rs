//! What a stretch of words weighs as each kind of line that an address has.

use super::grounds::{country, post_box, street, town};
use super::words::{Run, Word};

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
    let dangling = words.last().is_some_and(|word| word.link && !word.comma && word.bare != "no");
    // "… Barrio | La Vega", "… Lic. | Jo Dee": what stands before a name ends no line.
    let opening = to < run.words.len()
        && words.len() > 1
        && words.last().is_some_and(|word| {
            let street = word.street_first && !word.street_last && !word.number;
            let style = word.honorific > 0 && word.office == 0 && word.bare.ends_with('.') && word.bare.len() > 2;
            !word.comma && !word.inside && (street || style)
        });
    let hurt = -60 * i32::from(dangling) - 40 * i32::from(opening);
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

pub(super) fn size(words: &[Word]) -> i32 {
    i32::try_from(words.len()).unwrap_or(i32::MAX / 1000)
}

/// "Minister of Justice and Attorney General", "President Jo Dee", "Chairman, State Council", "Adana Chief of Police".
///
/// Beside the weight: whether a name follows the title.
fn office(run: &Run, from: usize, to: usize) -> Option<(i32, bool)> {
    let word = |index: usize| run.word(index).filter(|_| index < to);
    let mut at = from;
    while let Some(honorific) = word(at).filter(|word| word.honorific > word.office).map(|word| word.honorific) {
        at += honorific;
    }
    let styled = at > from;
    at += usize::from(word(at).is_some_and(|word| word.bare == "the"));
    let mut weight = 56;
    if word(at)?.office == 0 {
        // One word or two before it say where: "Tehran Prosecutor".
        let placed = (1..=2).find(|skip| word(at + skip).is_some_and(|word| word.office > 0))?;
        let before = run.words.get(at..at + placed)?;
        if styled || before.iter().any(|word| !word.is_plain() && !word.describes || word.comma) {
            return None;
        }
        let known = before.iter().all(|word| word.describes || word.town > 0 || word.region > 0);
        weight -= if known { 8 } else { 80 };
        at += placed;
    }
    let title = word(at)?.title;
    at += word(at)?.office;
    let name_at = at;
    let mut named = false;
    // Whether a connecting word leads on, and whether what it led to is whole.
    let (mut bound, mut closed) = (false, false);
    let mut told = 0;
    while let Some(here) = word(at) {
        let after_comma = run.after_comma(at);
        // "ambassador albert del rosario".
        let particle = ["de", "del", "la", "da", "dos", "do", "van", "der", "al", "el"].contains(&here.bare);
        if particle && named && !bound && word(at + 1).is_some_and(Word::is_plain) {
            weight += 10;
            at += 1;
            continue;
        }
        if here.link && !after_comma && !(here.bare == "no" || here.bare == "no.") {
            let next = word(at + 1).map_or(0, |next| next.portfolio.max(next.office));
            weight += if next > 0 { 10 } else { 0 };
            at += 1 + next;
            (bound, closed, told) = (true, next > 0, 0);
            continue;
        }
        let inner = bound && !closed;
        weight += match here {
            here if here.bracketed => -1,
            // "director of prison camp no. 5".
            _ if bound
                && !after_comma
                && (here.bare == "no." || here.number && run.bare(at.saturating_sub(1)) == "no.") =>
            {
                -1
            }
            _ if here.number || here.postcode => -60,
            _ if here.street || here.post_box > 0 => -30,
            here if here.honorific > 0 && here.office == 0 && !(here.describes && inner) => -30,
            // "Chairman, State Council": what is behind the comma says what the office is of.
            _ if after_comma => {
                (bound, closed) = (true, false);
                -4
            }
            here if here.country > 0 => -34,
            here if here.office > 0 && !bound => -2,
            here if here.office > 0 => -40,
            here if (here.institution > 0 || here.describes) && inner => 0,
            // "prime minister | office of the prime minister".
            here if here.bare == "office" && !bound && run.bare(at + 1) == "of" => -80,
            here if here.institution > 0 => -16 - 20 * i32::from(named || closed),
            // The name behind a title that is used with one.
            _ if title && !bound && at == name_at => 16,
            _ if title && !bound && at == name_at + 1 => 22,
            // "Governor Jo Dee | Missouri Capitol".
            here if title && !bound && here.region > 0 => -12,
            _ if title && !bound && at - name_at < if styled { 6 } else { 4 } => -1,
            _ if inner => {
                told += 1;
                if told > 2 { -5 } else { -2 }
            }
            here if here.region > 0 || here.town > 0 => -6,
            _ => -26,
        };
        named |= title && !bound && at == name_at && here.is_plain() && !after_comma;
        let next = word(at + here.nation.max(1));
        // "… of Liberia | Executive Mansion": an institution of two words begins there.
        let leads = next.is_some_and(|next| next.describes && next.institution < 2);
        closed |= inner && !leads && (here.nation > 0 || here.region > 0 || here.town > 0);
        closed |= inner && here.institution > 0 && here.last_word;
        at += here.office.max(if inner { here.nation.max(here.region).max(here.town) } else { 0 }).max(1);
    }
    Some((weight, named))
}

/// "His Excellency Jo Dee", "Jo Dee", "Jo Dee, Minister of Justice".
fn name(run: &Run, from: usize, to: usize) -> Option<i32> {
    let word = |index: usize| run.word(index).filter(|_| index < to);
    let mut at = from;
    while let Some(honorific) = word(at).filter(|word| word.honorific > 0 && word.honorific >= word.office) {
        at += honorific.honorific;
    }
    let styled = at > from;
    if at >= to {
        return styled.then_some(-20);
    }
    let rest = run.words.get(at..to)?;
    // "Jo Dee, Minister of Justice": what the person is behind the comma.
    let comma = rest.iter().position(|word| word.comma).filter(|place| place + 1 < rest.len());
    if let Some(comma) = comma {
        let (behind, _) = office(run, at + comma + 1, to)?;
        let before = plain_name(rest.get(..=comma)?, styled)?;
        return Some(before + (behind - 40).min(12));
    }
    plain_name(rest, styled)
}

fn plain_name(words: &[Word], styled: bool) -> Option<i32> {
    let ends =
        |place: &usize| words.get(*place).is_some_and(|word| *place > 0 && place + word.local_title == words.len());
    let titled = words.iter().position(|word| word.local_title > 0).filter(ends);
    let words = words.get(..titled.unwrap_or(words.len()))?;
    let particle = |word: &Word| {
        ["al", "el", "de", "del", "la", "da", "dos", "do", "van", "der", "y", "e", "of"].contains(&word.bare)
    };
    let inner = words.get(1..).unwrap_or_default();
    if words.first().is_none_or(|word| !word.is_plain()) || inner.iter().any(|word| !word.is_plain() && !particle(word))
    {
        return None;
    }
    let offices = words.iter().filter(|word| word.office > 0 && word.honorific == 0).count();
    let honorifics = inner.iter().filter(|word| word.honorific > 0).count();
    let placed = words.iter().filter(|word| word.nation > 0 || word.town > 0 || word.region > 0).count();
    let described = words.iter().filter(|word| word.describes && word.nation == 0 && !word.given_name).count();
    let heavy = i32::try_from(offices * 40 + honorifics * 24 + placed * 9 + described * 20).unwrap_or(i32::MAX / 1000);
    // "Tamim bin Hamad bin Khalifa al Thani" has four names.
    let linked = words.iter().filter(|word| ["bin", "ibn", "bint", "al", "abu", "ould"].contains(&word.bare)).count();
    let by_count = match (words.len().saturating_sub(linked.saturating_sub(1)), styled) {
        (1, true) => 0,
        (1, false) => -16,
        (2, _) => 15,
        (3, _) => 11,
        (4, true) => 9,
        (5, true) => 4,
        (6, true) => 0,
        (4, false) => -4,
        (5, false) => -6,
        _ => -40,
    };
    let given = words.iter().take(2).any(|word| word.given_name);
    let base = if styled { 50 } else { 22 } + 6 * i32::from(given);
    Some(base + by_count - heavy + 12 * i32::from(titled.is_some()))
}

/// "Ministry of Justice", "Supreme Court", "Zimbabwe Republic Police", "Adalet Bakanligi", "Mukwati Building".
fn institution(run: &Run, from: usize, to: usize) -> Option<i32> {
    let words = run.words.get(from..to)?;
    let head = words.iter().position(|word| word.institution > 0)?;
    let before = words.get(..head)?;
    let last_word = words.get(head)?.last_word;
    let mut weight = 46;
    for (index, word) in before.iter().enumerate() {
        weight += match word {
            word if index == 0 && word.bare == "the" || word.bare == "c/o" => 0,
            word if word.describes => 0,
            word if word.link => -3,
            word if word.office > 0 || word.honorific > 0 && word.bare != "general" => -34,
            word if word.number || word.street || word.post_box > 0 => -26,
            word if word.comma => -24,
            word if word.town > 0 || word.region > 0 => -3,
            _ if last_word => -7,
            _ => -22,
        };
    }
    if words.len() == 1 {
        weight -= if last_word { 44 } else { 14 };
    }
    let mut at = head + words.get(head)?.institution;
    // "Human Rights Commission": the last of such words is what it is.
    let mut last_word = last_word;
    while let Some(next) = words.get(at).filter(|next| next.institution > 0) {
        let before = words.get(at - 1).is_none_or(|before| before.comma || before.bare == next.bare);
        if last_word || before || !next.last_word {
            break;
        }
        last_word = true;
        at += next.institution;
    }
    // Whether a connecting word leads on, and whether what it led to is whole.
    let (mut bound, mut closed) = (false, false);
    let mut told = 0;
    let mut same_word = words.get(at.saturating_sub(1)).map_or("", |word| word.bare);
    let foreign = !last_word && words.get(at).is_some_and(|word| !word.link);
    while let Some(word) = words.get(at) {
        let after_comma = at > 0 && words.get(at - 1).is_some_and(|word| word.comma);
        // "Diwan of the Royal Court | The Palace": no word leads on to it.
        // "Présidence de la République | El Mouradia": behind what is whole an article begins another.
        if ["el", "la", "las", "los"].contains(&word.bare) && closed && !after_comma {
            weight -= 26;
            at += 1;
            continue;
        }
        if word.bare == "the" && !bound && !after_comma
            || word.bare == "the" && at > 0 && !words.get(at - 1).is_some_and(|word| word.link || word.inside)
        {
            weight -= 22;
        }
        // "Office of the President | No. 122 … Road".
        if ["no.", "no"].contains(&word.bare) && closed && words.get(at + 1).is_some_and(|next| next.number) {
            weight -= 30;
            at += 2;
            continue;
        }
        if word.link && !after_comma {
            let next = words.get(at + 1).map_or(0, |next| next.portfolio.max(next.office));
            closed = next > 0;
            (bound, told) = (true, 0);
            at += 1 + next;
            same_word = "";
            continue;
        }
        let repeated = word.bare == same_word && !word.bare.is_empty();
        weight += match word {
            word if word.bracketed => -1,
            _ if repeated => -60,
            word if word.describes
                && word.office == 0
                && words.get(at + 1).is_some_and(|next| next.institution > 0) =>
            {
                // "The Presidency | Federal Secretariat": another begins.
                if closed || !last_word && !bound { -24 } else { 0 }
            }
            word if word.country > 0 && !after_comma => -60,
            word if word.country > 0 => -10,
            word if word.post_box > 0 => {
                if after_comma {
                    -8
                } else {
                    -34
                }
            }
            word if word.street || word.postcode => {
                if after_comma {
                    -8
                } else {
                    -24
                }
            }
            _ if after_comma => -5,
            word if word.number => {
                if bound && !closed {
                    -6
                } else {
                    -30
                }
            }
            word if word.institution > 0 && bound && !closed => 0,
            // "police headquarters": the words name one thing.
            word if word.institution > 0 && word.last_word && !bound && !leads(words, at) => -1,
            // "administratsia prezidenta": the second word of a foreign name.
            word if word.institution > 0 && foreign && !bound && at == head + 1 => -2,
            word if word.institution > 0 => -24,
            word if word.describes && word.office == 0 => {
                if closed {
                    -20
                } else {
                    -1
                }
            }
            word if word.office > 0 || word.honorific > 0 => {
                if bound && !closed {
                    -4
                } else {
                    -36
                }
            }
            word if word.town > 0 => match (bound && !closed, bound) {
                (true, _) => -6,
                (_, true) => -16,
                _ => -22,
            },
            _ if bound && !closed => {
                told += 1;
                if told > 2 { -5 } else { -2 }
            }
            _ if closed => -26,
            _ if foreign => -4,
            _ => -26,
        };
        same_word = word.bare;
        at += word.institution.max(1);
    }
    Some(weight)
}

/// Whether a connecting word stands behind a word: "ministry of …" begins a name of its own.
fn leads(words: &[Word], at: usize) -> bool {
    words.get(at + 1).is_some_and(|next| next.link && next.bare != "and" && next.bare != "&")
}

fn other(words: &[Word]) -> i32 {
    6 - 9 * size(words)
}
