//! Who is never named in a letter as the one who told: lawyers, family, witnesses.

use std::borrow::Cow;

use crate::data::phrases::Words;

use super::super::text::{says, says_any};

/// Whether a sentence names lawyers, family or witnesses as its source: "according to his lawyer", "his lawyer saw".
pub fn names_source(lower: &str, words: &Words) -> bool {
    // "have not been heard of since", "were told to leave": nobody reports anything there.
    let masked = words.no_reports.iter().filter(|phrase| lower.contains(phrase.as_str()));
    let masked = masked.fold(Cow::Borrowed(lower), |text, phrase| Cow::Owned(text.replace(phrase.as_str(), "")));
    let masked = without_addressed(masked, words);
    let lower = masked.as_ref();
    let named = words.sources.iter().filter(|source| says(lower, source));
    let mut named = named.peekable();
    if named.peek().is_some() && says_any(lower, &words.reports) && !opens_with_reports(lower, words) {
        return true;
    }
    named.filter_map(|source| lower.find(source.as_str()).and_then(|at| lower.get(at + source.len()..))).any(|behind| {
        // In the same clause, or the source is "he" after the comma: "When his lawyer was let in, he saw burns".
        says_any(behind, &words.sees)
    })
}

/// The text without relatives and lawyers to whom something is done: "The men threatened his wife and son".
fn without_addressed<'t>(lower: Cow<'t, str>, words: &Words) -> Cow<'t, str> {
    let done: Vec<&String> = words.addressed.iter().filter(|verb| says(&lower, verb)).collect();
    let mut text = lower;
    for verb in done {
        let Some((front, behind)) = text.split_once(verb.as_str()) else { continue };
        let mut left = behind.trim_start();
        let joined = |text: &str| words.joins.iter().any(|join| join == text);
        let whose = |text: &str| {
            let lists = [&words.possessives, &words.possessives_of_many, &words.definite];
            lists.into_iter().flatten().any(|word| word == text)
        };
        while let Some(first) = left.split([' ', ',', '.']).next().filter(|first| !first.is_empty()) {
            let is_source = words.sources.iter().any(|source| source == first);
            if !is_source && !whose(first) && !joined(first) {
                break;
            }
            left = left.get(first.len()..).unwrap_or_default().trim_start();
        }
        text = Cow::Owned(format!("{front}{verb} {left}"));
    }
    text
}

/// How many words behind a report without a comma can name whose it is: "according to her lawyer he".
const NAMES_WHOSE: usize = 4;

/// Whether a sentence only opens with reports that are nobody's: "According to reports, she could not see a lawyer".
fn opens_with_reports(lower: &str, words: &Words) -> bool {
    let opener = words.hedges.iter().filter(|hedge| lower.starts_with(hedge.as_str())).max_by_key(|hedge| hedge.len());
    let Some(behind) = opener.and_then(|opener| lower.get(opener.len()..)) else { return false };
    if behind.starts_with(char::is_alphanumeric) || says_any(behind, &words.reports) {
        return false;
    }
    let whose = match behind.split_once([',', '，', '،']) {
        Some((whose, _)) => whose.to_owned(),
        None => behind.split_whitespace().take(NAMES_WHOSE).collect::<Vec<_>>().join(" "),
    };
    !says_any(&whose, &words.sources)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::phrases;
    use crate::model::LanguageTag;

    fn check_source(tag: &str, sentence: &str, named: bool) {
        let phrases = phrases::for_language(&LanguageTag::new(tag)).expect("a language that letters are written in");
        assert_eq!(names_source(&sentence.to_lowercase(), &phrases.words), named, "{sentence}");
    }

    #[test]
    fn a_lawyer_who_was_not_let_in_is_no_source() {
        check_source("fr", "Selon plusieurs rapports, elle aurait été torturée et n’a pu voir un avocat.", false);
        check_source("es", "Según informes, la torturaron y no pudo ver a un abogado.", false);
        check_source("de", "Berichten zufolge wurde sie gefoltert und konnte keinen Anwalt sprechen.", false);
        check_source("en", "Reportedly she could not see a lawyer.", false);
    }

    #[test]
    fn what_only_looks_like_a_report_names_no_source() {
        check_source("en", "The weaver and his wife have not been heard of since May.", false);
        check_source("en", "The three activists will have their appeal heard in June.", false);
        check_source("en", "His family have not heard from him, his wife said.", true);
        check_source("en", "Two men threatened his wife and son, and said that they would come back.", false);
        check_source("en", "Two men threatened his wife, his son said.", true);
        check_source("en", "The body of a man is feared to be that of Mira Tolan’s uncle.", false);
    }

    #[test]
    fn whoever_is_quoted_is_a_source() {
        check_source("fr", "Selon son avocat, elle aurait été torturée.", true);
        check_source("fr", "Selon plusieurs rapports, son avocat a déclaré qu’elle avait été torturée.", true);
        check_source("de", "Laut ihrem Anwalt wurde sie gefoltert.", true);
        check_source("en", "In a statement, her lawyer called the trial unfair.", true);
        check_source("en", "According to reports, his lawyer saw burns.", true);
    }
}
