//! People whom running text marks with a bracket behind their name: "… editor Jo Dee (m) and Ana Bee (f), 26, …".

use std::ops::Range;

use crate::import::text::draft::Draft;
use crate::import::text::shadow::floor;

use super::capitals;
use super::mark_of;
use super::names::{Mark, age_after};

/// No sheet tells of more people in its text.
const MOST: usize = 12;
/// Bytes before a mark in which its name begins, and inside the mark.
const LONGEST_NAME: usize = 90;
const LONGEST_MARK: usize = 40;

/// The names that a bracket with a gender stands behind, and what it says.
pub(super) fn marked(draft: &Draft, range: Range<usize>) -> Vec<(Range<usize>, Mark)> {
    let shadow = draft.shadow;
    let text = shadow.slice(range.clone());
    let found = text.match_indices('(').filter_map(|(open, _)| {
        let window = floor(shadow, (range.start + open + 2 + LONGEST_MARK).min(range.end));
        let (inside, _) = shadow.slice(range.start + open + 1..window).split_once(')')?;
        let mut mark = mark_of(draft, inside).filter(|mark| mark.gender.is_some() || mark.pronouns.is_some())?;
        let before = text.get(..open)?.trim_end();
        let end = range.start + before.len();
        let near = floor(shadow, end.saturating_sub(LONGEST_NAME).max(range.start));
        // Where the window begins within a word, the name begins behind it.
        let cut = near > range.start && !shadow.slice(0..near).ends_with(' ');
        let start = near + if cut { shadow.slice(near..end).find(' ')? + 1 } else { 0 };
        let name = capitals::name_at_end(shadow, start..end)?;
        mark.age = mark.age.or(age_after(shadow, range.start + open + inside.len() + 2..range.end).0);
        Some((name, mark))
    });
    found.take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check_people(story: &str, expected: &[&str]) {
        let case = case_from_text(&format!(
            "Fiji: reporters on trial\n\nUA 66/17, ASA 18/001/2017\n29 March 2017\n\n{story}\n\nPlease write in English, calling on the authorities to:\n\n- drop all charges.\n\nAPPEALS TO:\nMinister\nAna Gee\nSuva, Fiji\n"
        ))
        .value;
        let people = case.people.iter().map(|person| {
            let gender = person.gender.map_or(String::new(), |gender| format!(" {gender:?}"));
            format!("{}{gender}", person.name)
        });
        assert_eq!(people.collect::<Vec<_>>(), expected, "{story:?}");
        assert_eq!(case.facts.len(), 1, "{story:?}");
    }

    #[test]
    fn a_mark_in_running_text_makes_a_person_of_a_name() {
        check_people(
            "Editor-in-chief Jo Dee-Bee (m), the manager Mo Fee (m) and Nai Lalakai writer Ana Bee (f) say that they did not know.",
            &["Jo Dee-Bee Male", "Mo Fee Male", "Ana Bee Female"],
        );
        check_people(
            "Opposition MP Jo Dee (m) has been refused a visa. He and Mo Fee (m) are charged.",
            &["Jo Dee Male", "Mo Fee Male"],
        );
        check_people("Shots were fired on 8 June. Student leader Jo Dee (m) was hit.", &["Jo Dee Male"]);
    }
}
