//! Of the names that a text without marks tells of: those that are somebody else's, those that are one, and relatives of theirs.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::{Shadow, floor};

use super::capitals;
use super::names::age_after;

/// The names, each with how often the text tells of it, without short forms and victims, with relatives of the same sentence.
pub(super) fn whole(shadow: &Shadow, found: Vec<(Range<usize>, usize)>, limit: usize) -> Vec<(Range<usize>, usize)> {
    let mut names = without_victims(shadow, without_short_forms(shadow, found));
    let relatives: Vec<Range<usize>> = names.iter().filter_map(|(name, _)| relative(shadow, name, limit)).collect();
    for relative in relatives {
        let text = shadow.slice(relative.clone());
        if !names.iter().any(|(name, _)| shadow.slice(name.clone()) == text) {
            names.push((relative, 1));
        }
    }
    let kin: Vec<Range<usize>> = names.iter().filter_map(|(name, _)| before_of_family(shadow, name)).collect();
    for kin in kin {
        let text = shadow.slice(kin.clone());
        if !names.iter().any(|(name, _)| shadow.slice(name.clone()) == text) {
            names.push((kin, 1));
        }
    }
    names.sort_by_key(|(name, _)| name.start);
    names
}

/// "The brothers Jo Dee and Mo Dee", where a demand asks for "Jo and Mo Dee": who stands before a name in its sentence, with the
/// same family's name.
fn before_of_family(shadow: &Shadow, name: &Range<usize>) -> Option<Range<usize>> {
    const NEAR: usize = 80;
    let before = shadow.slice(0..name.start).trim_end();
    let and = words().class(WordClass::JoinsNames).ending(before);
    let row = before.get(..before.len() - and).filter(|_| and > 0)?.trim_end();
    let near = floor(shadow, row.len().saturating_sub(NEAR));
    let start = near + if near > 0 { shadow.slice(near..row.len()).find(' ')? + 1 } else { 0 };
    let other = capitals::name_at_end(shadow, start..row.len())?;
    let family = |text: &str| text.rsplit_once(' ').map(|(first, family)| (first.to_owned(), family.to_owned()));
    let (first, of_other) = family(shadow.slice(other.clone()))?;
    let (second, of_name) = family(shadow.slice(name.clone()))?;
    let joined = format!("{first} {} {second} {of_name}", before.get(before.len() - and..)?);
    (of_other == of_name && shadow.slice(name.end..shadow.len()).contains(&joined)).then_some(other)
}

/// "Eulalia Dee Bee was hurt. … Eulalia Dee said": the name in full comes first, and its beginning is no other person's.
fn without_short_forms(shadow: &Shadow, mut found: Vec<(Range<usize>, usize)>) -> Vec<(Range<usize>, usize)> {
    let all: Vec<Range<usize>> = found.iter().map(|(name, _)| name.clone()).collect();
    let goes_on = |other: &Range<usize>, name: &str| {
        shadow.slice(other.clone()).strip_prefix(name).is_some_and(|rest| rest.starts_with(' '))
    };
    found.retain(|(name, _)| {
        let text = shadow.slice(name.clone());
        // "Mohamed Ali Hassan and Mohamed Ali were held": two of a row are two.
        let in_row = |other: &Range<usize>| name.start.saturating_sub(other.end) <= " and ".len();
        let other_of = |other: &&Range<usize>| other.start < name.start && goes_on(other, text);
        all.iter().find(other_of).is_none_or(in_row)
    });
    found
}

/// "He was convicted of the murder of Ana Bee": whom the text names so first is not whom it is about, where it names others.
fn without_victims(shadow: &Shadow, found: Vec<(Range<usize>, usize)>) -> Vec<(Range<usize>, usize)> {
    const NEAR: usize = 80;
    let is_victim = |name: &Range<usize>| {
        let from = floor(shadow, name.start.saturating_sub(NEAR));
        let before = shadow.slice(from..name.start).trim_end();
        words().class(WordClass::VictimOf).ending(before) > 0
    };
    let (victims, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|(name, _)| is_victim(name));
    if others.is_empty() { victims } else { others }
}

/// "Jo Dee, 27, a welder, and his cousin Mo Bee, 19, had gone home": who stands beside a name in its sentence, as somebody's
/// relative and with an age.
fn relative(shadow: &Shadow, name: &Range<usize>, limit: usize) -> Option<Range<usize>> {
    const NEAR: usize = 120;
    let end = floor(shadow, (name.end + NEAR).min(limit)).max(name.end);
    let text = shadow.slice(name.end..end);
    let sentence = name.end + text.find(". ").unwrap_or(text.len());
    let next = capitals::names(shadow, name.end..sentence).into_iter().next()?;
    let between = shadow.slice(name.end..next.start);
    let (before, _) = between.trim_end().rsplit_once(' ')?;
    let possessive = words().class(WordClass::Possessive).ending(before);
    let link = before.get(..before.len() - possessive)?.trim_end();
    let joined = words().class(WordClass::Conjunction).ending(link) > 0;
    let behind = shadow.slice(next.end..limit.max(next.end));
    let aged = behind.starts_with(',') || behind.starts_with(" (");
    let aged = aged && age_after(shadow, next.end..limit).0.is_some();
    // "and his jailer Mo Bee, 45, …": no relative, and nobody for whom the sheet asks.
    let who = shadow.slice(name.end..next.start).trim_end().rsplit(' ').next().unwrap_or_default();
    let official = words().class(WordClass::OfficialBeforeName).contains(who);
    (possessive > 0 && joined && aged && !official).then_some(next)
}

#[cfg(test)]
mod tests {
    use crate::import::people::tests::check_people;

    fn sheet(story: &str, demands: &str) -> String {
        format!(
            "URGENT ACTION\nSHOPS SHUT\n{story}\n\nPlease write immediately in English:\n{demands}\n\nPLEASE SEND APPEALS BEFORE 4 MAY 2013 TO:\nMinister\nMo Fee\nBaghdad, Iraq\n"
        )
    }

    #[test]
    fn a_victim_and_a_short_form_are_nobody_else() {
        let story = "Marvin Dale Dee is to be hanged. He was convicted of the murder of Lucille Bee, a shopkeeper. Marvin Dale Dee is ill.";
        let demands =
            "- Asking for mercy for Marvin Dale Dee;\n- Stating that you do not excuse the murder of Lucille Bee.";
        check_people(&sheet(story, demands), &["Marvin Dale Dee"]);
        let story = "Eulalia Dee Bee was driven from her house. Eulalia Dee was hurt.";
        let demands = "- Asking for the safety of Eulalia Dee Bee;\n- Urging them to see that Eulalia Dee may return.";
        check_people(&sheet(story, demands), &["Eulalia Dee Bee"]);
    }

    #[test]
    fn two_of_one_family_are_two() {
        let story = "Kenyan brothers Behnam Deeman and Sadegh Deeman refuse to eat. Sadegh Deeman is ill.";
        let demands = "- Calling for the release of Behnam and Sadegh Deeman;\n- Urging them to provide care.";
        check_people(&sheet(story, demands), &["Behnam Deeman", "Sadegh Deeman"]);
    }

    #[test]
    fn a_relative_with_an_age_is_another() {
        let story = "Hassan Dee, 27, a welder, and his cousin Jaffar Bee, 19, had gone home. Hassan Dee has called.";
        let demands = "- Urging them to say where the two are held;\n- Calling for medical care for Hassan Dee.";
        check_people(&sheet(story, demands), &["Hassan Dee", "Jaffar Bee"]);
        let story =
            "Hassan al-Dee, 27, a welder, and his cousin Jaffar Bee, 19, had gone home. Hassan al-\nDee has called.";
        let demands = "- Urging them to say where the two are held;\n- Calling for medical care for Hassan al-\nDee.";
        check_people(&sheet(story, demands), &["Hassan al-Dee", "Jaffar Bee"]);
        let demands = "- Urging them to say where the two are held;\n- Calling for medical care for Hassan Dee.";
        let story = "Hassan Dee, 27, a welder, and his lawyer Jaffar Bee had gone home. Hassan Dee has called.";
        check_people(&sheet(story, demands), &["Hassan Dee"]);
        let story = "Hassan Dee, 27, a welder, and his torturer Jaffar Bee, 45, are known. Hassan Dee has called.";
        check_people(&sheet(story, demands), &["Hassan Dee"]);
        let story = "Hassan Dee (27), a welder, and his daughter Ana Bee (9) had gone home. Hassan Dee has called.";
        check_people(&sheet(story, demands), &["Hassan Dee", "Ana Bee"]);
    }
}
