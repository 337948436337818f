//! Who is never named in a letter as the one who told: lawyers, family, witnesses.

use std::borrow::Cow;

use crate::data::phrases::Words;

use super::super::text::{begins_with_one, places_of, says, says_any};

/// Whether a sentence names lawyers, family or witnesses as its source: "according to his lawyer", "his lawyer saw".
pub fn names_source(lower: &str, words: &Words) -> bool {
    // "have not been heard of since", "were told to leave": nobody reports anything there.
    let masked = words.no_reports.iter().fold(Cow::Borrowed(lower), |text, phrase| without(text, phrase, words));
    let masked = without_addressed(masked, words);
    let lower = masked.as_ref();
    if according_to_somebody(lower, words).is_some() {
        return true;
    }
    if reports_of_source(lower, words) && !opens_with_reports(lower, words) {
        return true;
    }
    let named = words.sources.iter().filter(|source| says(lower, source));
    named.filter_map(|source| lower.find(source.as_str()).and_then(|at| lower.get(at + source.len()..))).any(|behind| {
        // In the same clause, or the source is "he" after the comma: "When his lawyer was let in, he saw burns".
        says_any(behind, &words.sees)
    })
}

/// Who is named before the comma of "according to a nurse who has fled, …", if it is somebody from among the people.
pub fn according_to_somebody<'t>(lower: &'t str, words: &Words) -> Option<&'t str> {
    let behind = words.hearsay.according.iter().find_map(|[opener, _]| lower.strip_prefix(opener.as_str()))?;
    let (who, _) = behind.split_once(", ")?;
    says_any(who, &words.hearsay.people).then_some(who)
}

/// The text without a phrase that reports nothing; "was told by a cellmate" does.
fn without<'t>(text: Cow<'t, str>, phrase: &str, words: &Words) -> Cow<'t, str> {
    let is_by_somebody = |at: usize| {
        let behind = text.get(at + phrase.len()..).unwrap_or_default().trim_start();
        begins_with_one(behind, &words.agents).is_some()
    };
    let mut left = String::new();
    let mut done = 0;
    for (at, _) in text.match_indices(phrase).filter(|(at, _)| !is_by_somebody(*at)) {
        left.push_str(text.get(done..at).unwrap_or_default());
        done = at + phrase.len();
    }
    if done == 0 {
        return text;
    }
    left.push_str(text.get(done..).unwrap_or_default());
    Cow::Owned(left)
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

/// Whoever tells is named before the verb, or in so many words behind it: "according to the statement of her lawyer". "There are
/// fears for the safety of a trade unionist, Olo Brandt, and of his wife" is told by nobody.
const NAMED_BEHIND: usize = 5;

/// Whether a report is that of somebody who is never named as the source.
fn reports_of_source(lower: &str, words: &Words) -> bool {
    let reports = || words.reports.iter().flat_map(|report| places_of(lower, report).map(move |at| (at, report.len())));
    let mut sources = words.sources.iter().flat_map(|source| places_of(lower, source));
    sources.any(|at| {
        reports().any(|(begin, length)| {
            let behind = lower.get(begin + length..at).map(|between| between.split_whitespace().count());
            at < begin || behind.is_some_and(|between| between < NAMED_BEHIND)
        })
    })
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
        check_source(
            "en",
            "There are fears for the safety of the trade unionist Olo Brandt and his wife after men came.",
            false,
        );
        check_source(
            "en",
            "The court has confirmed his sentence for “enmity against God”, after a trial without a lawyer.",
            false,
        );
        check_source("en", "His family was told that nobody of that name was held.", false);
        check_source("en", "His family was told by a cellmate that he was beaten.", true);
        check_source("en", "The body of a man is feared to be that of Mira Tolan’s uncle.", false);
    }

    #[test]
    fn whoever_is_quoted_is_a_source() {
        check_source("fr", "Selon son avocat, elle aurait été torturée.", true);
        check_source("fr", "Selon plusieurs rapports, son avocat a déclaré qu’elle avait été torturée.", true);
        check_source("de", "Laut ihrem Anwalt wurde sie gefoltert.", true);
        check_source("en", "In a statement, her lawyer called the trial unfair.", true);
        check_source("en", "According to reports, his lawyer saw burns.", true);
        check_source("en", "According to a nurse who has fled, he was ill.", true);
        check_source("en", "According to the law of nursing, he was ill.", false);
    }
}
