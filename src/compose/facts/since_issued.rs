//! Times that count from the day of the sheet, as a letter that is written later says them: "this month" is "in April 2011".

use jiff::civil::Date;

use crate::data::phrases::Dates;

use super::super::templates::fill;
use super::super::text::{capitalised, places_of, same_places};

/// The sentence with the months and years that it means; unchanged where the sheet has no day.
pub fn dated(sentence: &str, issued: Option<Date>, dates: &Dates) -> String {
    let (Some(issued), Some(lower)) = (issued, same_places(sentence)) else { return sentence.to_owned() };
    // Sheets have typewriters' apostrophes.
    let written = |said: &str| if lower.contains('\'') { said.replace('’', "'") } else { said.to_owned() };
    let said = dates.since_issued.iter().map(|[said, becomes]| (written(said), becomes));
    said.filter(|(said, _)| lower.contains(said)).fold(sentence.to_owned(), |text, (said, becomes)| {
        let Some(lower) = same_places(&text) else { return text };
        with_date(&text, &lower, &said, &meant(becomes, issued, dates), dates)
    })
}

/// "in {last_month}" with the month that it was.
fn meant(template: &str, issued: Date, dates: &Dates) -> String {
    let last = issued.first_of_month().yesterday().unwrap_or(issued);
    let month_of = |date: Date| in_words(&dates.month_of_year, date, dates).unwrap_or_default();
    fill(
        template,
        &[
            ("month", &month_of(issued)),
            ("last_month", &month_of(last)),
            ("year", &issued.year().to_string()),
            ("last_year", &(issued.year() - 1).to_string()),
        ],
    )
}

/// A template with `{day}`, `{month}` and `{year}` of a date; none where the language has no name for the month.
pub(super) fn in_words(template: &str, date: Date, dates: &Dates) -> Option<String> {
    let month = usize::from(date.month().unsigned_abs()).checked_sub(1).and_then(|month| dates.months.get(month))?;
    let day = match date.day() {
        1 if !dates.first_day.is_empty() => dates.first_day.clone(),
        day => day.to_string(),
    };
    Some(fill(template, &[("day", &day), ("month", month), ("year", &date.year().to_string())]))
}

/// The text with what was meant wherever it was said. Behind a preposition or a month stands no other: "since last month" is "since
/// March 2011", "in March last year" is "in March 2010".
fn with_date(text: &str, lower: &str, said: &str, meant: &str, dates: &Dates) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut done = 0;
    for at in places_of(lower, said) {
        let last = lower.get(..at).unwrap_or_default().trim_end().rsplit(' ').next().unwrap_or_default();
        // "Two have been killed in the last month": a span, and no month.
        if dates.span_articles.iter().any(|article| article == last) {
            continue;
        }
        let is_month = dates.months.iter().any(|month| month.to_lowercase() == last);
        let bare = meant.split_once(' ').filter(|_| is_month || dates.before_months.iter().any(|word| word == last));
        let meant = bare.map_or(meant, |(_, bare)| bare);
        whole.push_str(text.get(done..at).unwrap_or_default());
        whole.push_str(&if at == 0 { capitalised(meant) } else { meant.to_owned() });
        done = at + said.len();
    }
    whole.push_str(text.get(done..).unwrap_or_default());
    whole
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::phrases;
    use crate::model::LanguageTag;

    fn check(tag: &str, sentence: &str, expected: &str) {
        let phrases = phrases::for_language(&LanguageTag::new(tag)).expect("a language that letters are written in");
        let issued = jiff::civil::date(2011, 1, 20);
        assert_eq!(dated(sentence, Some(issued), &phrases.dates), expected);
        assert_eq!(dated(sentence, None, &phrases.dates), sentence);
    }

    #[test]
    fn months_and_years_are_those_of_the_sheet() {
        check("en", "She was taken away earlier this month.", "She was taken away in January 2011.");
        check("en", "Two were let go in the last month.", "Two were let go in the last month.");
        check("en", "Last month she was let go.", "In December 2010 she was let go.");
        check("en", "She has been held since last month.", "She has been held since December 2010.");
        check("en", "She was held in March last year.", "She was held in March 2010.");
        check("en", "She was held early this year.", "She was held early in 2011.");
        check("es", "Fue detenida el mes pasado.", "Fue detenida en diciembre de 2010.");
        check("fr", "Elle a été arrêtée ce mois-ci.", "Elle a été arrêtée en janvier 2011.");
        check("fr", "Elle a été arrêtée l'an dernier.", "Elle a été arrêtée en 2010.");
        check("de", "Sie wurde letzten Monat abgeholt.", "Sie wurde im Dezember 2010 abgeholt.");
    }
}
