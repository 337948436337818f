//! Names in a text with capitals: runs of words that begin with one.

use std::mem;
use std::ops::Range;

use crate::data::countries;
use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::Shadow;

/// How many words a name has that is found by its capitals.
const WORDS: std::ops::RangeInclusive<usize> = 2..=4;

/// How many words a name has at most that a mark stands behind.
const MOST_MARKED: usize = 7;

/// Runs of two to four words with capitals that may be a person's name.
pub(super) fn names(shadow: &Shadow, range: Range<usize>) -> Vec<Range<usize>> {
    let few = |words: &usize| WORDS.contains(words);
    // "Front Line believes that …".
    let publishes = |name: &Range<usize>| words().class(WordClass::Publisher).contains(shadow.slice(name.clone()));
    let found = runs(shadow, range).into_iter().filter(|(name, count)| few(count) && !publishes(name));
    found.map(|(name, _)| name).collect()
}

/// The name that a piece ends with; a mark behind it tells that it is one, of however many words.
pub(super) fn name_at_end(shadow: &Shadow, range: Range<usize>) -> Option<Range<usize>> {
    let (name, words) = runs(shadow, range.clone()).pop()?;
    (name.end == range.end && words <= MOST_MARKED).then_some(name)
}

/// Runs of two words with capitals or more, each with the number of its words.
fn runs(shadow: &Shadow, range: Range<usize>) -> Vec<(Range<usize>, usize)> {
    let mut names = Vec::new();
    let mut run = Vec::new();
    let mut at = range.start;
    for word in shadow.slice(range).split(' ') {
        let mut bare = without_signs(at, word);
        let whole = bare.len();
        if run.is_empty() {
            bare.start += elided(shadow, bare.clone());
        }
        let of_name = is_of_name(shadow, bare.clone(), run.is_empty());
        let opened = word.starts_with(['"', '(', '[']);
        // "Case: Jo Dee" above "Jo Dee, a teacher, …": no name goes on in the next paragraph.
        let begins_paragraph = || {
            shadow.line_at(at).is_some_and(|line| line.starts_paragraph && line.range.start == at && !shadow.one_line)
        };
        if !run.is_empty() && (opened || !of_name || begins_paragraph()) {
            names.extend(name_of(shadow, mem::take(&mut run)));
        }
        if of_name {
            // "'Ali" opens with a sign that is of the name.
            let signs_behind = word.trim_start_matches('\'').len() > whole;
            let closed = signs_behind && !opened || word.ends_with([',', '.', ';', ':', ')']);
            run.push(bare);
            if closed {
                names.extend(name_of(shadow, mem::take(&mut run)));
            }
        }
        at += word.len() + 1;
    }
    names.extend(name_of(shadow, run));
    names
}

/// Where a word stands without the signs around it, and without "'s".
fn without_signs(at: usize, word: &str) -> Range<usize> {
    let start = at + (word.len() - word.trim_start_matches(['"', '(', '\'', '[']).len());
    let bare = word.trim_matches(['"', '(', ')', ',', '.', ';', ':', '[', ']', '\'']);
    start..start + bare.strip_suffix("'s").unwrap_or(bare).len()
}

/// The length of a word that lost its vowel before a name: "d'" of "la libération d'Ana Bee".
fn elided(shadow: &Shadow, word: Range<usize>) -> usize {
    let text = shadow.slice(word.clone());
    let length = words().class(WordClass::Elided).beginning(text);
    if length == 0 {
        return 0;
    }
    let raw = shadow.raw(word.start + length..word.end);
    let small = shadow.raw(word).starts_with(char::is_lowercase);
    if small && raw.starts_with(char::is_uppercase) { length } else { 0 }
}

/// Whether a word may be part of a name: it has a capital, or leads on from one to the next: "bin", "de".
fn is_of_name(shadow: &Shadow, word: Range<usize>, first: bool) -> bool {
    let bare = shadow.slice(word.clone());
    let particle = || office_words().name_particles.contains(bare) || is_end_of_name(bare);
    let capital = || shadow.is_capital(word.start) && shadow.raw(word.clone()).contains(char::is_lowercase);
    let prefixed = || is_prefixed(bare) && is_prefixed(shadow.raw(word.clone()));
    !bare.is_empty() && (capital() || !first && particle() || prefixed())
}

/// "Asan uulu", "Leyla kyzy": a son or a daughter, behind a father's name.
fn is_end_of_name(word: &str) -> bool {
    office_words().name_endings.contains(word)
}

fn is_prefixed(raw: &str) -> bool {
    raw.starts_with("al-") || raw.starts_with("el-")
}

/// The name that a run of words is, without what the person does before it and what leads on behind it.
fn name_of(shadow: &Shadow, mut run: Vec<Range<usize>>) -> Option<(Range<usize>, usize)> {
    while run.last().is_some_and(|word| leads_on(shadow, word.clone())) {
        run.pop();
    }
    // "Lawyer Jo Dee has …": what the person does begins the sentence.
    let role = |word: &Range<usize>| {
        // "Editor-in-chief Jo Dee".
        let word = shadow.slice(word.clone()).split('-').next().unwrap_or_default();
        [WordClass::Role, WordClass::RoleTitle].iter().any(|class| words().class(*class).contains(word))
    };
    // "When Jo Dee asked": so does any word.
    let opens = |word: &Range<usize>| words().class(WordClass::ClauseOpening).contains(shadow.slice(word.clone()));
    while run.len() > 2 && run.first().is_some_and(|word| role(word) || opens(word)) {
        run.remove(0);
    }
    // "seine Tochter Ana Bee": where nouns have their capitals.
    let is_kin = |word: &Range<usize>| words().class(WordClass::Kin).contains(shadow.slice(word.clone()));
    if run.len() > 2
        && let Some(first) = run.first().filter(|first| is_kin(first))
        && words().class(WordClass::Possessive).ending(shadow.slice(0..first.start).trim_end()) > 0
    {
        run.remove(0);
    }
    let name = run.first()?.start..run.last()?.end;
    (run.len() > 1 && !names_something_else(shadow, &run, shadow.slice(name.clone()))).then_some((name, run.len()))
}

/// Whether a word without a capital leads on to one that did not come.
fn leads_on(shadow: &Shadow, word: Range<usize>) -> bool {
    let raw = shadow.raw(word.clone());
    let family = raw.len() > 4 && is_prefixed(raw);
    raw.starts_with(char::is_lowercase) && !family && !is_end_of_name(shadow.slice(word))
}

/// Whether words with capitals are an institution, an office, a street, a month, a country or of one.
fn names_something_else(shadow: &Shadow, run: &[Range<usize>], text: &str) -> bool {
    const SHORTEST: usize = 4;
    let known = office_words();
    // "Ngo" is a family name, "NGO" none.
    let is_word =
        |word: &&Range<usize>| word.len() >= SHORTEST || !shadow.raw((*word).clone()).contains(char::is_lowercase);
    let long: Vec<&str> = run.iter().filter(is_word).map(|word| shadow.slice(word.clone())).collect();
    let listed =
        [&known.institutions, &known.offices, &known.streets].iter().any(|list| list.occur_in(&long.join(" ")));
    let of_no_name = |word: &str| {
        words().class(WordClass::OfNoName).contains(word)
            || words().month(word).is_some()
            || !countries::by_demonym(word).is_empty()
    };
    // "Uttar Pradesh" has the capitals of a name.
    let is_place = known.regions.contains(text) || known.towns.contains(text);
    listed || is_place || text.split(' ').any(of_no_name) || countries::find(text).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    #[test]
    fn a_word_that_lost_its_vowel_and_a_relative_are_no_part_of_a_name() {
        let check = |text: &str, name: &str| {
            let extracted = Extracted::from_text(text);
            let shadow = Shadow::new(&extracted);
            let found = names(&shadow, 0..shadow.len());
            assert_eq!(found.into_iter().map(|name| shadow.raw(name)).collect::<Vec<_>>(), [name], "{text:?}");
        };
        check("demandez la libération d'Ana Bee.", "Ana Bee");
        check("und seine Tochter Ana Bee wurden", "Ana Bee");
        check("the singer Son Jong Dee was", "Son Jong Dee");
        check("The nurse Hussain ‘Ali al-Dee was", "Hussain ‘Ali al-Dee");
        check("When Jo Dee asked why, he was taken.", "Jo Dee");
        check("The Sub Inspector beat Jo Dee in Uttar Pradesh.", "Jo Dee");
    }

    #[test]
    fn no_name_goes_on_in_the_next_paragraph() {
        let case = crate::import::case_from_text("Urgent Action 122/16\nCountry: Kenya\nCase: Jo Deeza\n\nJo Deeza, a teacher, has been held since May. He is ill.\n\nTake Action\n* Call on them to free Jo Deeza.\n").value;
        let names: Vec<&str> = case.people.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["Jo Deeza"]);
    }
}
