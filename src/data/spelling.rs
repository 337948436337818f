//! Words as somebody mistypes them.

/// Whether a word is another one with a single slip: a letter wrong, one too many, one too few, or two that changed places.
pub fn is_one_slip(written: &str, meant: &str) -> bool {
    let (written, meant): (Vec<char>, Vec<char>) = (written.chars().collect(), meant.chars().collect());
    let front = written.iter().zip(&meant).take_while(|(one, other)| one == other).count();
    let rest = |word: &[char]| word.get(front..).unwrap_or_default().to_vec();
    let (mut one, mut other) = (rest(&written), rest(&meant));
    while one.last().is_some() && one.last() == other.last() {
        one.pop();
        other.pop();
    }
    match (one.as_slice(), other.as_slice()) {
        ([], [_]) | ([_], []) | ([_], [_]) => true,
        ([first, second], [third, fourth]) => first == fourth && second == third,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_slip_is_a_letter_or_two_that_changed_places() {
        for (written, meant, expected) in [
            ("emial", "email", true),
            ("telphone", "telephone", true),
            ("faxx", "fax", true),
            ("fxx", "fax", true),
            ("salutaion", "salutation", true),
            ("fax", "fax", false),
            ("mail", "fax", false),
            ("emlia", "email", false),
            ("aaa", "aa", true),
            ("", "fa", false),
        ] {
            assert_eq!(is_one_slip(written, meant), expected, "{written} {meant}");
        }
    }
}
