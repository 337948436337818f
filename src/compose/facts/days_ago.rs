//! Days and weeks that count from the day of the sheet, as a letter that is written later says them: "yesterday" is "on 19 January
//! 2011".

use std::ops::Range;

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::data::phrases::{Dates, DaySaid};

use super::super::text::{begins_with_one, capitalised, is_quoted, places_of, same_places};
use super::since_issued::in_words;

/// "A week ago" may be so many days more or less ago.
const WEEK_IS_ROUGH_BY_DAYS: i64 = 3;

/// "30 days ago": of more than these a sheet speaks in months.
const MOST_IN_DIGITS: i64 = 30;

const DAYS_IN_WEEK: i64 = 7;

/// The sentence with the days that it means; unchanged where the sheet has no day.
///
/// So is what is quoted, what a word like "nearly" makes no day, and what has its date beside it.
pub fn dated(sentence: &str, issued: Option<Date>, dates: &Dates) -> String {
    let Some(issued) = issued else { return sentence.to_owned() };
    dates.days_since_issued.iter().fold(sentence.to_owned(), |text, said| {
        let Some(lower) = same_places(&text) else { return text };
        let found = said.phrases.iter().find_map(|phrase| found(&lower, phrase, dates));
        found.and_then(|found| with_day(&text, &found, meant(said, &found.counted, issued)?, dates)).unwrap_or(text)
    })
}

/// Where days are said, and what fills the gap of the phrase.
struct Found {
    place: Range<usize>,
    counted: Counted,
}

enum Counted {
    Times(i64),
    Weekday(Weekday),
}

/// What the sheet means.
enum Meant {
    Day(Date),
    /// A day between these.
    Between(Date, Date),
}

fn found(lower: &str, phrase: &str, dates: &Dates) -> Option<Found> {
    let at = |phrase: &str, counted| {
        let mut places = places_of(lower, phrase).map(|at| at..at + phrase.len());
        Some(Found { place: places.find(|place| stands_free(lower, place, dates))?, counted })
    };
    let (gap, rest) = match (phrase.split_once("{weekday}"), phrase.split_once("{number}")) {
        (Some(rest), _) => ("{weekday}", rest),
        (_, Some(rest)) => ("{number}", rest),
        _ => return at(phrase, Counted::Times(1)),
    };
    if !lower.contains(rest.0) || !lower.contains(rest.1) {
        return None;
    }
    let filled = |word: &str| phrase.replace(gap, word);
    if gap == "{weekday}" {
        let mut weekdays = dates.weekdays.iter().zip(Weekday::Monday.cycle_forward());
        return weekdays.find_map(|(name, weekday)| at(&filled(name), Counted::Weekday(weekday)));
    }
    let named = dates.numbers.iter().zip(2..).find_map(|(name, number)| at(&filled(name), Counted::Times(number)));
    named.or_else(|| (2..=MOST_IN_DIGITS).find_map(|number| at(&filled(&number.to_string()), Counted::Times(number))))
}

/// Neither quoted nor "more than a week ago", "last Thursday, 17 March" or "yesterday evening".
fn stands_free(lower: &str, place: &Range<usize>, dates: &Dates) -> bool {
    let (before, after) = (lower.get(..place.start).unwrap_or_default(), lower.get(place.end..).unwrap_or_default());
    let next = after.trim_start_matches([',', ' ', '(']);
    let is_dated = next.starts_with(|letter: char| letter.is_ascii_digit())
        || dates.months.iter().any(|month| next.starts_with(&month.to_lowercase()));
    let is_made_rough = dates.rough_words.iter().any(|rough| {
        before.trim_end().strip_suffix(rough.as_str()).is_some_and(|rest| rest.is_empty() || rest.ends_with(' '))
    });
    !is_dated
        && !is_made_rough
        && begins_with_one(after.trim_start(), &dates.day_goes_on).is_none()
        && !is_quoted(before)
}

fn meant(said: &DaySaid, counted: &Counted, issued: Date) -> Option<Meant> {
    let day = |days: i64| issued.checked_add(days.days()).ok();
    match *counted {
        Counted::Times(times) => {
            let days = said.days * times;
            if said.is_rough {
                return Some(Meant::Between(day(days - WEEK_IS_ROUGH_BY_DAYS)?, day(days + WEEK_IS_ROUGH_BY_DAYS)?));
            }
            day(days).map(Meant::Day)
        }
        Counted::Weekday(weekday) => {
            let ago = match i64::from(issued.weekday().since(weekday)) {
                0 => DAYS_IN_WEEK,
                ago => ago,
            };
            // Said later in the same week, it may be the day of this week or of the one before.
            let is_of_last_week = ago >= i64::from(issued.weekday().to_monday_one_offset());
            if is_of_last_week {
                day(-ago).map(Meant::Day)
            } else {
                Some(Meant::Between(day(-ago - DAYS_IN_WEEK)?, day(-ago)?))
            }
        }
    }
}

/// The text with the day, or with the month where that is all that is certain; none: not even the month is.
fn with_day(text: &str, found: &Found, meant: Meant, dates: &Dates) -> Option<String> {
    let is_day = matches!(meant, Meant::Day(_));
    let (template, date) = match meant {
        Meant::Day(date) => (&dates.on_day, date),
        Meant::Between(first, last) if first.first_of_month() == last.first_of_month() => (&dates.in_month, first),
        Meant::Between(..) => return None,
    };
    let said = in_words(template, date, dates)?;
    let (before, after) = (text.get(..found.place.start)?, text.get(found.place.end..)?);
    // "Since yesterday" is "since 19 January": no "on" between them; but "depuis le 19 janvier".
    let last = before.trim_end().rsplit(' ').next().unwrap_or_default().to_lowercase();
    let bare =
        said.split_once(' ').filter(|_| dates.before_months.contains(&last) && !(is_day && dates.day_keeps_article));
    let said = bare.map_or(said.as_str(), |(_, bare)| bare);
    Some(if before.is_empty() { format!("{}{after}", capitalised(said)) } else { format!("{before}{said}{after}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::phrases;
    use crate::model::LanguageTag;

    fn check(tag: &str, sentence: &str, expected: &str) {
        let phrases = phrases::for_language(&LanguageTag::new(tag)).expect("a language that letters are written in");
        // A Monday.
        let issued = jiff::civil::date(2016, 3, 21);
        assert_eq!(dated(sentence, Some(issued), &phrases.dates), expected);
        assert_eq!(dated(sentence, None, &phrases.dates), sentence);
    }

    fn stays(sentence: &str) {
        check("en", sentence, sentence);
    }

    #[test]
    fn days_are_those_of_the_sheet() {
        check("en", "She was taken away yesterday.", "She was taken away on 20 March 2016.");
        check("en", "Yesterday she was let go.", "On 20 March 2016 she was let go.");
        check("en", "He was told last Thursday.", "He was told on 17 March 2016.");
        check("en", "He has been held since last Monday.", "He has been held since 14 March 2016.");
        check("en", "She fled three days ago.", "She fled on 18 March 2016.");
        check("en", "She fled 10 days ago.", "She fled on 11 March 2016.");
        check("en", "They were taken a week ago.", "They were taken in March 2016.");
        check("es", "Fue detenida ayer.", "Fue detenida el 20 de marzo de 2016.");
        check("fr", "Elle a été arrêtée jeudi dernier.", "Elle a été arrêtée le 17 mars 2016.");
        check("fr", "Elle est détenue depuis hier.", "Elle est détenue depuis le 20 mars 2016.");
        check("es", "Está detenida desde ayer.", "Está detenida desde el 20 de marzo de 2016.");
        check("fr", "Elle a fui il y a 20 jours.", "Elle a fui le 1er mars 2016.");
        check("de", "Sie wurde vor drei Tagen abgeholt.", "Sie wurde am 18. März 2016 abgeholt.");
    }

    #[test]
    fn what_no_day_can_be_told_of_stays() {
        stays("They were taken three weeks ago.");
        stays("They were taken more than two days ago.");
        stays("He was told last Thursday, 17 March.");
        stays("“We came yesterday”, one of them said.");
        stays("She went out yesterday evening.");
    }

    #[test]
    fn the_weekday_of_the_same_week_may_be_that_of_the_week_before() {
        let phrases = phrases::for_language(&LanguageTag::new("en")).expect("English");
        let said = |day| dated("He was told last Tuesday.", Some(jiff::civil::date(2016, 3, day)), &phrases.dates);
        assert_eq!(said(18), "He was told in March 2016.");
        assert_eq!(said(4), "He was told last Tuesday.");
    }
}
