//! What a stretch of words weighs as the lines that say where: a street, a box, a town, a country.

use super::words::{Run, Word, size};

/// "ul. Karla Marksa 38", "Carrera 8 No. 7-26", "2 Fuyou Jie", "11th Floor".
pub(super) fn street(words: &[Word]) -> Option<i32> {
    let first = words.first()?;
    let mut weight = of_ends(words)?;
    let mut seen = Seen::default();
    for (index, word) in words.iter().enumerate() {
        let after_comma = index > 0 && words.get(index - 1).is_some_and(|word| word.comma);
        weight += in_street(word, index, after_comma, &seen);
        // "Avenue", "Boulevard" stand before the name or behind it.
        let french = word.street_first && index == 1 && first.number;
        seen.last |= word.street_last && !(word.street_first && index == 0 || french) || word.bare == "s/n";
        seen.street |= word.street;
        if word.comma || word.link {
            seen.last = false;
        }
    }
    if words.len() == 1 {
        weight -= 40;
    }
    Some(weight - 4 * (size(words) - 10).max(0))
}

/// What was seen of a street so far: any word for one, and one that stands behind its name.
#[derive(Debug, Default)]
struct Seen {
    street: bool,
    last: bool,
}

/// What a street weighs by its words for streets, its numbers, and where they stand; none where it is no street.
fn of_ends(words: &[Word]) -> Option<i32> {
    let first = words.first()?;
    let streets = words.iter().filter(|word| word.street).count();
    let numbers = words.iter().filter(|word| word.number).count();
    if streets == 0 && (numbers == 0 || words.len() > 4) || first.post_box > 0 {
        return None;
    }
    // "Mr Hossam el Gheriany 1113 Corniche el Nil": a person is no street.
    let numbered = first.number || words.last().is_some_and(|word| word.number);
    let mut weight = match streets {
        0 if numbered && words.len() > 1 => 20,
        0 => return None,
        _ => 40 + 8 * i32::from(numbers > 0),
    };
    weight += 6 * i32::from(first.number || first.street_first) - 40 * i32::from(first.style);
    weight += 6 * i32::from(words.last().is_some_and(|word| word.street_last || word.number));
    // "15 Tran Binh Trong Street": what stands before the number of such a street is not of it.
    let number = words.iter().position(|word| word.number).unwrap_or(0);
    let behind = words.get(number..).unwrap_or_default().iter().any(|word| word.street_last);
    if behind && !words.iter().take(number).any(|word| word.street || word.comma) {
        weight -= 8 * i32::try_from(number).unwrap_or(0);
    }
    Some(weight)
}

/// What one word of a street weighs.
fn in_street(word: &Word, index: usize, after_comma: bool, seen: &Seen) -> i32 {
    let parted = |behind_comma: i32, within: i32| if after_comma { behind_comma } else { within };
    match word {
        word if word.country > 0 => -30,
        word if word.post_box > 0 => -30,
        word if word.title => -10,
        word if word.office > 0 => -30,
        word if word.postcode && index > 0 => parted(-10, -24),
        word if word.town > 0 => parted(-6, -15),
        word if word.institution > 0 && !word.street => parted(-12, -26),
        word if word.honorific > 1 => -10,
        // "… Street | Springfield": the name of a street ends with its word.
        // "R Street NW": the quarter of the town belongs to the street.
        word if seen.last && is_compass(word) => 4,
        word if seen.last && !after_comma && !word.street && !word.link && !word.number => -14,
        word if word.street_first && seen.street && index > 0 && !after_comma => -3,
        word if word.street || word.number || word.link => 0,
        word if word.comma && index == 0 => -16,
        _ => -1,
    }
}

/// "PO Box 281", "Private Bag 7714", "Apartado Aereo 050211".
pub(super) fn post_box(words: &[Word]) -> Option<i32> {
    let length = words.first()?.post_box;
    if length == 0 {
        return None;
    }
    let mut weight = 50;
    for (index, word) in words.iter().enumerate().skip(length) {
        let after_comma = words.get(index - 1).is_some_and(|word| word.comma);
        weight += match word {
            word if word.number || word.bare.len() <= 3 && index == length => 3,
            word if after_comma && word.town == 0 => -1,
            _ if after_comma => -5,
            word if word.post_box > 0 => -8,
            _ => -26,
        };
    }
    if words.len() == length {
        weight -= 8;
    }
    Some(weight)
}

/// "Tashkent 700163", "Austin, TX 78711", "Causeway, Harare".
pub(super) fn town(words: &[Word]) -> Option<i32> {
    let mut weight = if words.len() > 1 && words.first().is_some_and(is_compass) { -20 } else { 0 };
    let mut known = false;
    let mut plain = 0;
    let mut at = 0;
    while let Some(word) = words.get(at) {
        weight += in_town(words, at, known)?;
        let of_place = word.town > 0 || word.region > 0 && (at > 0 || word.region == words.len());
        plain += i32::from(!(of_place || is_of_town(words, at) || word.link));
        known |= word.town > 0;
        at += word.town.max(word.region).max(1);
    }
    weight += match plain {
        plain if known => -7 * plain,
        0 => 4,
        1 => 18,
        2 => 14,
        3 => 2,
        _ => -20,
    };
    Some(weight)
}

/// Whether a word is a number, a postcode or a code beside one.
fn is_of_town(words: &[Word], at: usize) -> bool {
    words.get(at).is_some_and(|word| {
        let before_postcode = is_code(word) && words.get(at + 1).is_some_and(|next| next.postcode);
        word.postcode
            || at > 0 && is_code(word)
            || before_postcode
            || word.number && (at == 0 && word.comma || word.bare.len() <= 3)
    })
}

/// What one word of a town's line weighs; none where it belongs to no town.
fn in_town(words: &[Word], at: usize, known: bool) -> Option<i32> {
    let word = words.get(at)?;
    let after_comma = at > 0 && words.get(at - 1).is_some_and(|word| word.comma);
    let parted = after_comma || word.region == 1;
    Some(match word {
        word if word.town > 0 && known => {
            if after_comma {
                -6
            } else {
                -14
            }
        }
        word if word.town > 0 => 44,
        word if word.region > 0 && at == 0 && word.region == words.len() => 30,
        word if word.region > 0 && at > 0 => {
            if parted {
                8
            } else {
                -30
            }
        }
        word if word.postcode => 12,
        word if at > 0 && is_code(word) || is_code(word) && words.get(at + 1).is_some_and(|next| next.postcode) => 4,
        // "…, 2012 Springfield" behind "Mill Road 108": the number of a house ends its street.
        word if word.number && at == 0 && word.comma => -40,
        word if word.number && word.bare.len() <= 3 => -2,
        word if word.office > 0
            || word.institution > 0
            || word.street
            || word.honorific > 0
            || word.country > 0
            || word.post_box > 0 =>
        {
            return None;
        }
        word if word.link => -6,
        _ if known => -3,
        _ if after_comma => -2,
        _ => -5,
    })
}

/// "Sudan", "Khartoum, Sudan", "100745 Beijing, China".
pub(super) fn country(run: &Run, from: usize, to: usize) -> Option<i32> {
    let place = (from..to).find(|&index| run.word(index).is_some_and(|word| word.country > 0))?;
    let length = run.word(place)?.country;
    if place + length != to {
        return None;
    }
    if place == from {
        return Some(48);
    }
    let before = town(run.words.get(from..place)?)?;
    // A comma keeps town and country together; without one they stood on two lines.
    Some(before + if run.after_comma(place) { 44 } else { -20 })
}

fn is_compass(word: &Word) -> bool {
    ["nw", "n.w.", "ne", "n.e.", "sw", "s.w.", "se", "s.e."].contains(&word.bare)
}

/// Two letters that may stand before a postcode: "AZ", "MD", or a state's "TX".
fn is_code(word: &Word) -> bool {
    word.bare.len() == 2
        && !word.link
        && word.post_box == 0
        && word.bare.bytes().all(|letter| letter.is_ascii_alphabetic())
}
