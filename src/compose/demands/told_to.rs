//! What a sheet tells of an official, told to that official: "unless the President intervenes" is "unless you intervene".

use std::borrow::Cow;
use std::ops::Range;

use crate::compose::content::Content;
use crate::compose::request::Recipient;
use crate::compose::text::{capitalised, is_quoted};
use crate::data::phrases::{Grammar, OfficeClass, Phrases};

use super::speaker::Own;

/// A fact as one recipient is told it.
#[derive(Debug, Clone, PartialEq)]
pub enum Told<'f> {
    Said(Cow<'f, str>),
    /// It speaks of the recipient by name, and no rule turns it to "you".
    Unfit,
}

/// In how many places a fact is turned.
const MOST_MENTIONS: usize = 3;

/// Of how many words a first name may be that the address does not have, between office and family name.
const UNKNOWN_NAMES: usize = 2;

/// The fact as this recipient is told it.
pub fn told_to<'f>(fact: &'f str, recipient: &Recipient, content: &Content<'_>) -> Told<'f> {
    let grammar = &content.phrases.grammar;
    let mut told = Cow::Borrowed(fact);
    if grammar.told_acts.is_empty() {
        return Told::Said(told);
    }
    let own = Own::of(recipient, content.phrases);
    for _ in 0..MOST_MENTIONS {
        let Some(mention) = mention(&told, &own, content.phrases) else { break };
        match turned(&told, &mention.place, grammar) {
            Some(turned) => told = Cow::Owned(turned),
            None if mention.by_name => return Told::Unfit,
            None => break,
        }
    }
    Told::Said(told)
}

/// Where a text speaks of an official.
struct Mention {
    place: Range<usize>,
    /// "President Ana Rao", and not "the President" alone, who may be another.
    by_name: bool,
}

/// The first mention of the official outside of quotations.
fn mention(text: &str, own: &Own, phrases: &Phrases) -> Option<Mention> {
    let words = words_in(text);
    let mut at = 0;
    while at < words.len() {
        let named = name_at(text, &words, at, own).map(|next| (next, true));
        let Some((next, by_name)) = named.or_else(|| Some((office_at(text, &words, at, own, phrases)?, false))) else {
            at += 1;
            continue;
        };
        let (first, last) = (words.get(at)?, words.get(next.checked_sub(1)?)?);
        if !is_quoted(text.get(..first.start)?) {
            return Some(Mention { place: first.start..last.end, by_name });
        }
        at = next;
    }
    None
}

/// Where a run of words that is the official's name, with the office or two words long, ends: an index into the words.
fn name_at(text: &str, words: &[Range<usize>], at: usize, own: &Own) -> Option<usize> {
    let word = |at: usize| words.get(at).and_then(|place| text.get(place.clone()));
    let is_capital = |at: usize| word(at).is_some_and(|word| word.starts_with(char::is_uppercase));
    let is_own = |at: usize| word(at).is_some_and(|word| own.has_word(&word.to_lowercase()));
    let is_name = |at: usize| word(at).is_some_and(|word| own.has_name(&word.to_lowercase()));
    // "Jo Rao" is not Ana Rao, and a sentence may begin with any word.
    let continues = at.checked_sub(1).is_some_and(|before| {
        // "Only President Rao": an office, and no name, behind the first word.
        let is_first = before == 0 && !is_name(at);
        is_capital(before) && joined(text, words, before) && !is_first
    });
    if continues || !is_capital(at) || !is_own(at) {
        return None;
    }
    let (mut next, mut names) = (at + 1, usize::from(is_name(at)));
    while joined(text, words, next - 1) {
        if is_own(next) {
            names += usize::from(is_name(next));
            next += 1;
            continue;
        }
        let unknown = (1..=UNKNOWN_NAMES)
            .find(|more| is_capital(next + more) && is_name(next + more) && joined(text, words, next + more - 1));
        match unknown.filter(|more| names == 0 && (next..next + more).all(is_capital)) {
            Some(more) => {
                names += 1;
                next += more + 1;
            }
            None => break,
        }
    }
    // Words that are none of the name do not end it: "President Rao of".
    while next > at + 1 && !is_name(next - 1) {
        next -= 1;
    }
    let goes_on = joined(text, words, next - 1) && is_capital(next);
    (names > 0 && next - at > 1 && !goes_on).then_some(next)
}

/// "the King" where the official is one of those of whom a state has one.
fn office_at(text: &str, words: &[Range<usize>], at: usize, own: &Own, phrases: &Phrases) -> Option<usize> {
    let class = own.class()?;
    let is_highest = matches!(class, OfficeClass::Monarch | OfficeClass::HeadOfState | OfficeClass::HeadOfGovernment);
    let next = |words: &[Range<usize>], many: usize| Some(words.get(at)?.start..words.get(at + many - 1)?.end);
    [3, 2].into_iter().filter(|_| is_highest).find_map(|many| {
        let named = text.get(next(words, many)?)?;
        let lower = named.to_lowercase();
        let (article, office) = lower.split_once(' ')?;
        let goes_on = joined(text, words, at + many - 1)
            && words.get(at + many).and_then(|place| text.get(place.clone())).is_some_and(|word| {
                word.starts_with(char::is_uppercase) || phrases.grammar.title_words.iter().any(|small| small == word)
            });
        let is_office = phrases.words.definite.iter().any(|one| one == article)
            && own.is_office(office)
            && own.is_called(&lower, phrases);
        (is_office && !goes_on).then_some(at + many)
    })
}

/// The text with "you" in a place, where a rule makes a whole sentence.
fn turned(text: &str, place: &Range<usize>, grammar: &Grammar) -> Option<String> {
    let you = grammar.you.first()?;
    let (before, after) = (text.get(..place.start)?, text.get(place.end..)?);
    let lower = before.to_lowercase();
    let clause = grammar.told_clauses.iter().find_map(|[theirs, yours]| {
        let kept = before.len().checked_sub(theirs.len() + 1)?;
        let is_it =
            lower.trim_end().ends_with(theirs.as_str()) && before.get(kept..)?.trim_end().eq_ignore_ascii_case(theirs);
        is_it.then(|| format!("{}{yours}{after}", before.get(..kept).unwrap_or_default()))
    });
    if clause.is_some() {
        return clause;
    }
    if let Some(own) = after.strip_prefix("'s ").or_else(|| after.strip_prefix("’s ")) {
        let your = grammar.yours.first().map(|[_, your]| your.as_str())?;
        return Some(begun(before, &format!("{your} {own}")));
    }
    if grammar.told_behind.iter().any(|behind| lower.ends_with(behind.as_str())) {
        return Some(format!("{before}{you}{after}"));
    }
    let begins = before.is_empty() || grammar.told_after.iter().any(|clause| lower.ends_with(clause.as_str()));
    let rest = acting(after, grammar).filter(|_| begins)?;
    let is_meant = |word: &str| grammar.told_pronouns.iter().any(|pronoun| pronoun == word);
    // "has said that he": the office-holder once more, or somebody else.
    let mut words = after.split(|letter: char| !letter.is_alphanumeric()).map(str::to_lowercase);
    (!words.any(|word| is_meant(&word))).then(|| begun(before, &format!("{you}{rest}")))
}

/// " will grant", " has refused" as it follows "you"; words like "alone" may stand before the verb.
fn acting(after: &str, grammar: &Grammar) -> Option<String> {
    let mut rest = after.strip_prefix(' ')?;
    let mut kept = String::new();
    while let Some(adverb) = grammar
        .told_adverbs
        .iter()
        .find(|adverb| rest.strip_prefix(adverb.as_str()).is_some_and(|rest| rest.starts_with(' ')))
    {
        kept.push_str(&format!(" {adverb}"));
        rest = rest.get(adverb.len() + 1..)?;
    }
    let end = rest.find(|letter: char| !letter.is_alphanumeric()).unwrap_or(rest.len());
    let (verb, behind) = rest.split_at_checked(end)?;
    let [_, yours] = grammar.told_acts.iter().find(|[theirs, _]| theirs == verb)?;
    Some(format!("{kept} {yours}{behind}"))
}

/// What is said behind the text before it: at its beginning with a capital.
fn begun(before: &str, said: &str) -> String {
    if before.trim().is_empty() { capitalised(said) } else { format!("{before}{said}") }
}

/// The words of a text, without the marks around them.
fn words_in(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        let is_inside = letter.is_alphanumeric() || letter == '-' && start.is_some();
        match (start, is_inside) {
            (None, true) => start = Some(at),
            (Some(begin), false) => {
                found.push(begin..at);
                start = None;
            }
            _ => {}
        }
    }
    found
}

/// Whether a single space parts a word from the next.
fn joined(text: &str, words: &[Range<usize>], at: usize) -> bool {
    let between = words.get(at).zip(words.get(at + 1)).and_then(|(one, next)| text.get(one.end..next.start));
    between == Some(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Addressee, Case};

    fn check(office: &str, name: &str, fact: &str, expected: Option<&str>) {
        let case = Case::default();
        let lines = vec![office.to_owned(), name.to_owned()];
        let addressee =
            Addressee { office: office.into(), name: name.into(), lines: lines.clone(), ..Addressee::default() };
        let recipient = Recipient::addressee(&case, &addressee, lines, "");
        let choices = crate::model::Choices::default();
        let letters = std::collections::BTreeMap::new();
        let request = crate::compose::Request {
            case: &case,
            sender: None,
            seed: "",
            choices: &choices,
            letters: &letters,
            dated: jiff::civil::date(2020, 5, 3),
            sender_country_code: "",
            sender_country_name: "",
            sender_block: false,
            return_line: false,
            trim: 0,
        };
        let content = Content::choose(&request, None).0;
        let told = match told_to(fact, &recipient, &content) {
            Told::Said(said) => Some(said.into_owned()),
            Told::Unfit => None,
        };
        assert_eq!(told.as_deref(), expected, "{fact}");
    }

    #[test]
    fn what_the_official_does_you_do() {
        let check = |fact, expected| check("President", "Ana Maria Rao", fact, expected);
        check("They hope that President Ana Rao will pardon them.", Some("They hope that you will pardon them."));
        check("President Rao has signed the order.", Some("You have signed the order."));
        check(
            "They may die, unless they are granted clemency by President Rao.",
            Some("They may die, unless you grant them clemency."),
        );
        check("She wrote to President Ana Rao in May.", Some("She wrote to you in May."));
        check("Only the President can now halt it.", Some("Only you can now halt it."));
        check("Their last hope is clemency from President Ana Rao.", Some("Their last hope is clemency from you."));
        check("She laughed at President Rao.", None);
        check("President Rao said that he knew.", None);
    }

    #[test]
    fn a_name_of_two_joined_by_a_hyphen_is_known() {
        let fact = "She says that President Rao-Tolan has promised to act.";
        check("President", "Ana Rao-Tolan", fact, Some("She says that you have promised to act."));
        check("President", "Ana Rao", fact, Some(fact));
    }

    #[test]
    fn others_of_the_name_stay_who_they_are() {
        let check = |fact: &str| check("President", "Ana Rao", fact, Some(fact));
        check("Jo Rao has been taken to the fort.");
        check("The President of the Court has resigned.");
        check("She cried “down with President Rao”.");
        check("She was jailed for insulting the President.");
    }
}
