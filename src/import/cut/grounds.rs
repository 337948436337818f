//! What a stretch of words weighs as the lines that say where: a street, a box, a town, a country.

use super::lines::size;
use super::words::{Run, Word};

/// "ul. Karla Marksa 38", "Carrera 8 No. 7-26", "2 Fuyou Jie", "11th Floor".
pub(super) fn street(words: &[Word]) -> Option<i32> {
    let first = words.first()?;
    let streets = words.iter().filter(|word| word.street).count();
    let numbers = words.iter().filter(|word| word.number).count();
    if streets == 0 && (numbers == 0 || words.len() > 4) || first.post_box > 0 {
        return None;
    }
    let numbered = first.number || words.last().is_some_and(|word| word.number);
    let mut weight = match streets {
        0 if numbered && words.len() > 1 => 20,
        0 => return None,
        _ => 40 + 8 * i32::from(numbers > 0),
    };
    weight += 6 * i32::from(first.number || first.street_first);
    weight += 6 * i32::from(words.last().is_some_and(|word| word.street_last || word.number));
    // "15 Tran Binh Trong Street": what stands before the number of such a street is not of it.
    let number = words.iter().position(|word| word.number).unwrap_or(0);
    let behind = words.get(number..).unwrap_or_default().iter().any(|word| word.street_last);
    if behind && !words.iter().take(number).any(|word| word.street || word.comma) {
        weight -= 8 * i32::try_from(number).unwrap_or(0);
    }
    let mut seen_last = false;
    let mut seen_street = false;
    for (index, word) in words.iter().enumerate() {
        let after_comma = index > 0 && words.get(index - 1).is_some_and(|word| word.comma);
        weight += match word {
            word if word.country > 0 => -30,
            word if word.post_box > 0 => -30,
            word if word.title => -10,
            word if word.office > 0 => -30,
            word if word.postcode && index > 0 => {
                if after_comma {
                    -10
                } else {
                    -24
                }
            }
            word if word.town > 0 => {
                if after_comma {
                    -6
                } else {
                    -15
                }
            }
            word if word.institution > 0 && !word.street => {
                if after_comma {
                    -12
                } else {
                    -26
                }
            }
            word if word.honorific > 1 => -10,
            // "… Street | Springfield": the name of a street ends with its word.
            // "R Street NW": the quarter of the town belongs to the street.
            word if seen_last && is_compass(word) => 4,
            word if seen_last && !after_comma && !word.street && !word.link && !word.number => -14,
            word if word.street_first && seen_street && index > 0 && !after_comma => -3,
            word if word.street || word.number || word.link => 0,
            word if word.comma && index == 0 => -16,
            _ => -1,
        };
        // "Avenue", "Boulevard" stand before the name or behind it.
        let french = word.street_first && index == 1 && first.number;
        seen_last |= word.street_last && !(word.street_first && index == 0 || french) || word.bare == "s/n";
        seen_street |= word.street;
        if word.comma || word.link {
            seen_last = false;
        }
    }
    if words.len() == 1 {
        weight -= 40;
    }
    Some(weight - 4 * (size(words) - 10).max(0))
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
        let after_comma = at > 0 && words.get(at - 1).is_some_and(|word| word.comma);
        let phrase = word.town.max(word.region).max(1);
        if word.town > 0 {
            weight += match known {
                true if after_comma => -6,
                true => -14,
                false => 44,
            };
            known = true;
        } else if word.region > 0 && (at > 0 || word.region == words.len()) {
            let parted = after_comma || word.region == 1;
            weight += if at == 0 {
                30
            } else if parted {
                8
            } else {
                -30
            };
        } else if word.postcode {
            weight += 12;
        } else if at > 0 && is_code(word) || is_code(word) && words.get(at + 1).is_some_and(|next| next.postcode) {
            weight += 4;
        } else if word.number && at == 0 && word.comma {
            // "…, 2012 Springfield" behind "Mill Road 108": the number of a house ends its street.
            weight -= 40;
        } else if word.number && word.bare.len() <= 3 {
            weight -= 2;
        } else if word.office > 0
            || word.institution > 0
            || word.street
            || word.honorific > 0
            || word.country > 0
            || word.post_box > 0
        {
            return None;
        } else if word.link {
            weight -= 6;
        } else {
            plain += 1;
            weight -= match known {
                false if after_comma => 2,
                false => 5,
                true => 3,
            };
        }
        at += phrase;
    }
    if !known {
        weight += match plain {
            0 => 4,
            1 => 18,
            2 => 14,
            3 => 2,
            _ => -20,
        };
    } else {
        weight -= 7 * plain;
    }
    Some(weight)
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
