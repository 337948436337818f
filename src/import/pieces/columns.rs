//! Salutations that stand in a column of their own beside the addresses: "Police Commissioner      Dear Commissioner".

use std::ops::Range;

use crate::import::plain_text::cells::opens_salutation;
use crate::import::text::shadow::Shadow;

/// What stands beside a line of an address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Beside {
    Salutation(Range<usize>),
    /// The rest of the salutation beside the line above.
    More(Range<usize>),
}

/// Finds the salutation at the end of an address line; `goes_on` tells that the line above had one beside it.
pub(super) fn salutation_beside(shadow: &Shadow, line: Range<usize>, goes_on: bool) -> Option<Beside> {
    const MOST_WORDS: usize = 9;
    const MOST_WORDS_BELOW: usize = 5;
    if shadow.one_line || !shadow.ends_line(line.end) {
        return None;
    }
    let few = |range: &Range<usize>, most: usize| {
        let text = shadow.slice(range.clone());
        text.split(' ').count() <= most
            && !text.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, ':' | '@'))
    };
    let gap = (line.start..line.end).rev().find(|at| shadow.is_gap(*at));
    if let Some(gap) = gap {
        let right = shadow.trimmed(gap..line.end);
        if opens_salutation(shadow.slice(right.clone())) && few(&right, MOST_WORDS) {
            return Some(Beside::Salutation(right));
        }
        if goes_on && few(&right, MOST_WORDS_BELOW) {
            return Some(Beside::More(right));
        }
    }
    // It fills its column, so that no gap is left before it: "Minister for Development Dear Minister for Development".
    let text = shadow.slice(line.clone());
    let dear = line.start + text.find(" dear ")? + 1;
    let right = dear..line.end;
    let capital = shadow.raw(right.clone()).starts_with('D');
    (capital && few(&right, MOST_WORDS)).then_some(Beside::Salutation(right))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    fn check_beside(line: &str, goes_on: bool, expected: Option<&str>) {
        let extracted = Extracted::from_text(line);
        let shadow = Shadow::new(&extracted);
        let found = salutation_beside(&shadow, 0..shadow.text.trim_end().len(), goes_on);
        let words = found.map(|beside| match beside {
            Beside::Salutation(range) | Beside::More(range) => shadow.slice(range),
        });
        assert_eq!(words, expected, "{line:?}");
    }

    #[test]
    fn a_salutation_stands_beside_its_address() {
        check_beside("Police Commissioner        Dear Commissioner", false, Some("dear commissioner"));
        check_beside(
            "Minister for Development Dear Minister for Development",
            false,
            Some("dear minister for development"),
        );
        check_beside("Jo Dee MP          for Development", true, Some("for development"));
        check_beside("Jo Dee MP          for Development", false, None);
        check_beside("PO Box 85      Waigani 131", true, None);
        check_beside("The Dearborn Press", false, None);
    }
}
