//! Titles before a person's name, "Father", "Opposition MP": they are no part of it, and some tell a gender.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::Shadow;
use crate::model::Gender;

/// The name without the titles before it, and the gender that they tell.
///
/// A lone word keeps its title: "Sister Ana" is called by both, and "Chief Dee" may be.
pub(super) fn without(shadow: &Shadow, name: Range<usize>) -> (Range<usize>, Option<Gender>) {
    let mut rest = name;
    let mut gender = None;
    loop {
        let text = shadow.slice(rest.clone());
        let title = length(text);
        let behind = shadow.trimmed_of(rest.start + title..rest.end, &[',', '.']);
        // "Sister of Ana Bee" is somebody else.
        let of_another = words().class(WordClass::GroupLink).at_start(shadow.slice(behind.clone())) > 0;
        if title == 0 || of_another || !shadow.slice(behind.clone()).contains(' ') {
            return (rest, gender);
        }
        gender = gender.or_else(|| told(text.get(..title).unwrap_or_default()));
        rest = behind.start..rest.end;
    }
}

/// The gender that a form of address right before a name tells: "Mrs | Ana Bee".
pub(super) fn gender_before(shadow: &Shadow, name: usize) -> Option<Gender> {
    told(shadow.slice(0..name).trim_end().rsplit(' ').next().unwrap_or_default())
}

/// The length of the title, or of what somebody is, that a text begins with.
pub(super) fn length(text: &str) -> usize {
    const BEFORE_NAMES: [WordClass; 5] = [
        WordClass::TitleOfName,
        WordClass::RankOfPerson,
        WordClass::RoleOfPerson,
        WordClass::MaleTitle,
        WordClass::FemaleTitle,
    ];
    let title = BEFORE_NAMES.into_iter().map(|class| words().class(class).at_start(text)).max().unwrap_or_default();
    title + retired(text.get(title..).filter(|_| title > 0).unwrap_or_default())
}

/// The length of the bracket behind a rank that says that it was given up: "Col. (Rtd)".
fn retired(behind: &str) -> usize {
    let bracket = behind.trim_start_matches('.').strip_prefix(" (").and_then(|inside| inside.split_once(')'));
    let (inside, rest) = bracket.unwrap_or_default();
    if words().class(WordClass::Retired).contains(inside) { behind.len() - rest.len() } else { 0 }
}

fn told(title: &str) -> Option<Gender> {
    if words().class(WordClass::MaleTitle).contains(title) {
        Some(Gender::Male)
    } else {
        words().class(WordClass::FemaleTitle).contains(title).then_some(Gender::Female)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    fn check(line: &str, name: &str, gender: Option<Gender>) {
        let extracted = Extracted::from_text(line);
        let shadow = Shadow::new(&extracted);
        let (found, told) = without(&shadow, 0..shadow.len());
        assert_eq!((shadow.raw(found), told), (name, gender), "{line}");
    }

    #[test]
    fn titles_are_no_part_of_a_name() {
        check("Pharmacist Jo Dee", "Jo Dee", None);
        check("Father Jo Dee-Fee", "Jo Dee-Fee", Some(Gender::Male));
        check("Opposition MP Jo Dee", "Jo Dee", None);
        check("Rev. Dr Ana Bee", "Ana Bee", None);
        check("Sor Ana Bee", "Ana Bee", Some(Gender::Female));
        check("Sister Ana", "Sister Ana", None);
        check("Sister of Ana Bee", "Sister of Ana Bee", None);
        check("Don Dee", "Don Dee", None);
        check("Col. (Rtd) Jo Dee", "Jo Dee", None);
        check("Col. (North) Jo Dee", "(North) Jo Dee", None);
        check("Irma Bee Dee", "Irma Bee Dee", None);
    }
}
