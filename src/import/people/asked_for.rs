//! For whom the demands ask, of the names that they have: not for an official, nor for a relative who asks after somebody.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::{Shadow, floor};

use super::capitals;

/// How many places of a name are looked at, in the story and in each demand.
const MOST_PLACES: usize = 8;
/// Of more names than these none can be told apart.
const MOST_NAMES: usize = 40;

/// The story and the demands of a sheet, in which names are told apart.
pub(super) struct Told<'a> {
    pub shadow: &'a Shadow<'a>,
    pub narrative: Range<usize>,
    pub demands: &'a [Range<usize>],
}

impl Told<'_> {
    /// The names for which the sheet asks, each with what is counted of it.
    pub fn asked_for<T>(&self, mut found: Vec<(Range<usize>, T)>) -> Vec<(Range<usize>, T)> {
        found.truncate(MOST_NAMES);
        found.retain(|(name, _)| !self.is_accused(name));
        // "Colonel Jo Dee was arrested": of whom the story tells first it is about.
        let first = found.iter().map(|(name, _)| name.start).min().unwrap_or_default();
        let others = |name: &Range<usize>| name.start == first || !self.is_official(name);
        let sure: Vec<Range<usize>> = found.iter().map(|(name, _)| name.clone()).filter(others).collect();
        found.retain(|(name, _)| sure.contains(name) || self.is_appealed_for(name) || self.is_beside(name, &sure));
        let names: Vec<Range<usize>> = found.iter().map(|(name, _)| name.clone()).collect();
        found.retain(|(name, _)| !self.asks_after(name, &names));
        found
    }

    /// Whether the story or a demand names somebody with what officials are: "police inspector Jo Dee".
    pub fn is_official(&self, name: &Range<usize>) -> bool {
        let officials = words().class(WordClass::OfficialBeforeName);
        let text = self.shadow.slice(name.clone());
        let inside = officials.at_start(text);
        let titled = inside > 0 && text.get(inside..).is_some_and(|rest| rest.trim_start().contains(' '));
        titled || self.places(name).any(|place| office_ending(self.before(place.start)) > 0)
    }

    /// Whether a demand asks to free or to protect somebody: "the release of Jo Dee and Ana Bee".
    pub fn is_appealed_for(&self, name: &Range<usize>) -> bool {
        self.stands_behind(&[WordClass::Freeing, WordClass::Protecting], name)
    }

    /// Whether a demand asks to free somebody.
    pub fn is_freed(&self, name: &Range<usize>) -> bool {
        self.stands_behind(&[WordClass::Freeing], name)
    }

    /// Whether a demand has somebody in a row behind one of some names: "that Jo Dee and Captain Mo Fee be freed".
    fn is_beside(&self, name: &Range<usize>, others: &[Range<usize>]) -> bool {
        self.asked_places(name).any(|(demand, place)| {
            let before = self.row_before(demand.start..place.start);
            let before = before.map(|start| self.shadow.slice(start..place.start)).unwrap_or_default();
            !before.is_empty() && others.iter().any(|other| before.starts_with(self.shadow.slice(other.clone())))
        })
    }

    /// Whether what stands right before a place asks to free somebody.
    pub fn is_freed_at(&self, at: usize) -> bool {
        words().class(WordClass::Freeing).ending(self.without_office(at)) > 0
    }

    /// Whether a demand has a name behind words of one of some classes, or in a row of names behind them.
    fn stands_behind(&self, classes: &[WordClass], name: &Range<usize>) -> bool {
        self.asked_places(name).any(|(demand, place)| {
            let mut at = place.start;
            // Names and "and" may stand between.
            for _ in 0..MOST_PLACES {
                let before = self.without_office(at);
                if classes.iter().any(|class| words().class(*class).ending(before) > 0) {
                    return true;
                }
                match self.row_before(demand.start..at) {
                    Some(start) => at = start,
                    None => return false,
                }
            }
            false
        })
    }

    /// Whether a demand accuses somebody, and none asks for the person: "an inquiry into the acts of …", "Jo Dee be brought to
    /// justice".
    fn is_accused(&self, name: &Range<usize>) -> bool {
        let mut accused = self.asked_places(name).filter(|(demand, place)| {
            let behind = self.shadow.slice(place.end..demand.end.max(place.end));
            let before = self.without_office(place.start);
            let ends = |class| words().class(class).ending(before) > 0;
            // "that those who beat Jo Dee be brought to justice" accuses others.
            let tried = words().class(WordClass::AccusedBehind).at_start(behind.trim_start()) > 0;
            // "investigate Jo Dee's death".
            let investigated = ends(WordClass::AccusedBefore) && !behind.starts_with('\'') && self.is_official(name);
            tried && ends(WordClass::AccusedLead) || investigated
        });
        accused.next().is_some() && !self.is_appealed_for(name)
    }

    /// Whether somebody is a relative whom all demands name for the sake of another: "that Ana Bee be allowed to visit Jo Dee".
    fn asks_after(&self, name: &Range<usize>, names: &[Range<usize>]) -> bool {
        let mut asked = self.asked_places(name).peekable();
        let others = || names.iter().filter(|other| *other != name).map(|other| self.shadow.slice(other.clone()));
        asked.peek().is_some()
            && self.is_relative(name)
            && asked.all(|(demand, place)| {
                let behind = self.shadow.slice(place.end..demand.end.max(place.end));
                let visits = words().class(WordClass::VisitBehind).at_start(behind.trim_start()) > 0;
                visits && (others().any(|other| behind.contains(other)) || self.names_relative(behind))
            })
    }

    /// Whether the story tells of somebody as of a relative: "his wife, Ana Bee", "Ana Bee, his wife", "the wife of".
    pub fn is_relative(&self, name: &Range<usize>) -> bool {
        self.told_places(name).any(|place| {
            let before = self.before(place.start).trim_end_matches(',');
            let behind = self.shadow.slice(place.end..self.narrative.end.max(place.end)).strip_prefix(", ");
            self.names_kin_at_end(before) || behind.is_some_and(kin_at_start)
        })
    }

    /// "his wife", "Jo Dee's wife" at the end of a text.
    fn names_kin_at_end(&self, before: &str) -> bool {
        let kin = words().class(WordClass::Kin).ending(before);
        let whose = before.get(..before.len() - kin).unwrap_or_default().trim_end();
        kin > 0 && (whose.ends_with("'s") || words().class(WordClass::Possessive).ending(whose) > 0)
    }

    /// Whether "her husband" stands anywhere in a text.
    fn names_relative(&self, text: &str) -> bool {
        text.split(' ').zip(text.split(' ').skip(1)).any(|(whose, kin)| {
            words().class(WordClass::Possessive).contains(whose)
                && words().class(WordClass::Kin).contains(kin.trim_end_matches(|letter: char| !letter.is_alphabetic()))
        })
    }

    /// Where the name before "and" or a comma begins that stands before a place.
    fn row_before(&self, range: Range<usize>) -> Option<usize> {
        const NEAR: usize = 80;
        let shadow = self.shadow;
        let before = shadow.slice(range.clone()).trim_end();
        let before = before.get(..before.len() - office_ending(before))?.trim_end();
        let and = words().class(WordClass::Conjunction).ending(before);
        let row = before.get(..before.len() - and)?.trim_end();
        let row = row.strip_suffix(',').unwrap_or(row);
        if and == 0 && row.len() == before.len() {
            return None;
        }
        let end = range.start + row.len();
        let near = floor(shadow, end.saturating_sub(NEAR).max(range.start));
        let start = near + if near > range.start { shadow.slice(near..end).find(' ')? + 1 } else { 0 };
        Some(capitals::name_at_end(shadow, start..end)?.start)
    }

    /// What stands before a place without what officials are: "an inquiry into" of "an inquiry into police inspector Jo Dee".
    fn without_office(&self, at: usize) -> &str {
        let before = self.before(at);
        without_elided(before.get(..before.len() - office_ending(before)).unwrap_or_default().trim_end())
    }

    /// What stands right before a place.
    fn before(&self, at: usize) -> &str {
        const NEAR: usize = 60;
        without_elided(self.shadow.slice(floor(self.shadow, at.saturating_sub(NEAR))..at).trim_end())
    }

    /// Where the story first tells of a name, as whole words.
    pub fn first_told(&self, name: &Range<usize>) -> Option<Range<usize>> {
        let apart = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric() && letter != '-');
        self.told_places(name).find(|place| {
            let before = self.shadow.slice(0..place.start).chars().next_back();
            let behind = self.shadow.slice(place.end..self.shadow.len()).chars().next();
            apart(before) && apart(behind)
        })
    }

    fn places(&self, name: &Range<usize>) -> impl Iterator<Item = Range<usize>> {
        self.told_places(name).chain(self.asked_places(name).map(|(_, place)| place))
    }

    fn told_places(&self, name: &Range<usize>) -> impl Iterator<Item = Range<usize>> {
        places_in(self.shadow, &self.narrative, name)
    }

    /// Where demands have a name, each with its demand.
    fn asked_places(&self, name: &Range<usize>) -> impl Iterator<Item = (&Range<usize>, Range<usize>)> {
        self.demands
            .iter()
            .flat_map(move |demand| places_in(self.shadow, demand, name).map(move |place| (demand, place)))
            .take(MOST_PLACES)
    }
}

/// Where a part of a sheet has the words of a name.
fn places_in<'a>(
    shadow: &'a Shadow,
    part: &Range<usize>,
    name: &Range<usize>,
) -> impl Iterator<Item = Range<usize>> + use<'a> {
    let words = shadow.slice(name.clone());
    let start = part.start;
    let found = shadow.slice(part.clone()).match_indices(words).take(MOST_PLACES);
    found.map(move |(at, words)| start + at..start + at + words.len())
}

/// The length of what an official is, at the end of a text: "police inspector", "inspecteur" of "l'inspecteur".
fn office_ending(text: &str) -> usize {
    let officials = words().class(WordClass::OfficialBeforeName);
    let behind_elided = || text.rsplit_once('\'').map(|(_, office)| office).filter(|office| officials.contains(office));
    match officials.ending(text) {
        0 => behind_elided().map_or(0, str::len),
        length => length,
    }
}

/// A text without the word at its end that lost its vowel: "la libération d'", "que l'".
fn without_elided(text: &str) -> &str {
    let elided = text.ends_with('\'').then(|| text.rsplit_once(' ')).flatten();
    elided.map_or(text, |(before, _)| before.trim_end())
}

/// "his wife" at the beginning of a text, and no name behind it: "Ana Bee, his wife, was".
fn kin_at_start(text: &str) -> bool {
    let whose = words().class(WordClass::Possessive).at_start(text);
    let kin = text.get(whose..).filter(|_| whose > 0).map(str::trim_start).unwrap_or_default();
    let length = words().class(WordClass::Kin).at_start(kin);
    length > 0 && kin.get(length..).is_some_and(|behind| behind.is_empty() || behind.starts_with([',', '.', ')', ';']))
}

#[cfg(test)]
mod tests {
    use crate::import::people::tests::check_people;

    fn check(story: &str, demands: &[&str], expected: &[&str]) {
        let demands = demands.join(";\n- ");
        check_people(
            &format!(
                "URGENT ACTION\nSHOPS SHUT\n{story}\n\nPlease write immediately in English:\n- {demands}.\n\nPLEASE SEND APPEALS BEFORE 4 MAY 2013 TO:\nMinister\nLee Gee\nBaghdad, Iraq\n"
            ),
            expected,
        );
    }

    #[test]
    fn an_official_whom_a_demand_names_is_not_asked_for() {
        let story = "Jo Dee, 30, was beaten by Colonel Mo Fee in May. Jo Dee is held in Abu Ghraib.";
        check(story, &["Calling for the release of Jo Dee", "Asking for Colonel Mo Fee to be suspended"], &["Jo Dee"]);
        check(story, &["Calling for the release of Jo Dee", "Asking for an inquiry into Mo Fee"], &["Jo Dee"]);
        check(story, &["Calling for the release of Jo Dee and Mo Fee", "Asking for care"], &["Jo Dee", "Mo Fee"]);
        check(
            story,
            &["Calling for care for Jo Dee", "Asking that those who beat Jo Dee be brought to justice"],
            &["Jo Dee"],
        );
        check(story, &["Calling for care for Jo Dee", "Asking that the case against Jo Dee be dismissed"], &["Jo Dee"]);
        let story = "Colonel Mo Fee and Captain Lee Key were arrested in May. Mo Fee and Lee Key are ill.";
        check(
            story,
            &["Asking for Mo Fee and Lee Key to be tried or freed", "Asking for care"],
            &["Mo Fee", "Lee Key"],
        );
        let story = "Captain Lee Key was arrested in May. Lee Key is ill.";
        check(story, &["Asking for care for Captain Lee Key", "Asking that Lee Key be freed"], &["Lee Key"]);
        let story = "Colonel Mo Fee was arrested in May. Mo Fee is ill.";
        check(story, &["Calling for care for Mo Fee", "Asking where he is held"], &["Mo Fee"]);
    }

    #[test]
    fn a_relative_who_asks_after_another_is_not_asked_for() {
        let story =
            "Jo Dee was arrested in May. His wife, Ana Bee, aged 27, saw him. Ana Bee is afraid. Jo Dee is ill.";
        let free = "Calling for the release of Jo Dee";
        check(story, &[free, "Asking that Ana Bee be allowed to visit Jo Dee"], &["Jo Dee"]);
        check(story, &[free, "Asking that Ana Bee be told where her husband is"], &["Jo Dee"]);
        check(story, &[free, "Asking for protection for Ana Bee"], &["Jo Dee", "Ana Bee"]);
    }

    #[test]
    fn whom_a_demand_frees_is_a_person_whatever_the_story_tells() {
        let care = "Asking for medical care";
        check(
            "A woman was taken away. She is ill.",
            &["Calling for the immediate release of Ana Bee", care],
            &["Ana Bee"],
        );
        let story = "JO DEE and his brother MO DEE were taken away in May. Jo Dee is ill.";
        check(story, &["Calling for the release of Jo Dee and Mo Dee", care], &["Jo Dee", "Mo Dee"]);
        let story = "Sumarno, a farmer, was taken away in May. Sumarno is ill.";
        check(story, &["Calling for the release of Sumarno", care], &["Sumarno"]);
        check("They were taken away. They are ill.", &["Calling for the release of Tibetan monks", care], &[]);
    }
}
