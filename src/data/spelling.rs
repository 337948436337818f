//! Words as somebody mistypes them.

/// Whether a word is another one with a single slip: a letter wrong, one too many, one too few, or two that changed places.
pub fn is_one_slip(written: &str, meant: &str) -> bool {
    let front: usize = same(written.chars(), meant.chars());
    let (one, other) = (written.get(front..).unwrap_or_default(), meant.get(front..).unwrap_or_default());
    let back = same(one.chars().rev(), other.chars().rev());
    let rest = |word: &str| {
        let mut letters = word.get(..word.len() - back).unwrap_or_default().chars();
        [letters.next(), letters.next(), letters.next()]
    };
    match (rest(one), rest(other)) {
        ([None, ..], [Some(_), None, _])
        | ([Some(_), None, _], [None, ..])
        | ([Some(_), None, _], [Some(_), None, _]) => true,
        ([Some(first), Some(second), None], [Some(third), Some(fourth), None]) => first == fourth && second == third,
        _ => false,
    }
}

/// How many bytes of letters are the same, up to the first that differs.
fn same(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).map(|(letter, _)| letter.len_utf8()).sum()
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
