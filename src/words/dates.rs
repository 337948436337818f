//! Days that a person types, in the forms that their language has for them.

use jiff::civil::{Date, date};

use super::Words;

impl Words {
    /// The day that a person means: as the language writes it ("4 July 2017"), as figures ("4.7.2017"), or year first
    /// ("2017-07-04").
    ///
    /// None where it could be two days: "4/7/2017" is one in every language here but English, which is written both ways.
    pub fn read_date(&self, text: &str) -> Option<Date> {
        let text = text.trim();
        if let Ok(date) = text.parse::<Date>() {
            return Some(date);
        }
        let figures: Vec<&str> = text.split(|one: char| !one.is_ascii_digit()).filter(|one| !one.is_empty()).collect();
        match (figures.as_slice(), text.contains(char::is_alphabetic)) {
            (&[first, second, third], false) => self.of_figures([first, second, third]),
            (&[year, month, day], true) if year.len() == 4 => {
                of([year, month, day]).filter(|date| self.is_written(*date, text))
            }
            (&[day, year], true) => self.of_month_name(day, year, text),
            _ => None,
        }
    }

    fn of_figures(&self, [first, second, third]: [&str; 3]) -> Option<Date> {
        if first.len() == 4 {
            return of([first, second, third]);
        }
        let day_first = of([third, second, first]);
        let is_english = self.language().primary() == "en";
        let month_first = of([third, first, second]).filter(|_| is_english);
        match (day_first, month_first) {
            (Some(one), Some(other)) if one != other => None,
            (one, other) => one.or(other),
        }
    }

    /// "4 July 2017" and "July 4, 2017": the month is known by its name in the language, or by how that begins.
    fn of_month_name(&self, day: &str, year: &str, text: &str) -> Option<Date> {
        let letters = |text: &str| -> Vec<String> {
            let words = text.split(|one: char| !one.is_alphabetic()).filter(|word| !word.is_empty());
            words.map(str::to_lowercase).collect()
        };
        let typed = letters(text);
        let mut found = (1..=12).filter(|month| {
            let names = letters(&self.date(date(2000, *month, 1)));
            // "de" and "le" stand in every date; the name of the month is the longest word of it.
            let name = names.into_iter().max_by_key(|name| name.chars().count()).unwrap_or_default();
            typed.iter().any(|word| word.chars().count() >= 3 && name.starts_with(word.as_str()))
        });
        let month = found.next()?;
        if found.next().is_some() {
            return None;
        }
        of([year, &month.to_string(), day])
    }

    fn is_written(&self, date: Date, text: &str) -> bool {
        let plain = |text: &str| text.chars().filter(|one| !one.is_whitespace()).collect::<String>();
        plain(&self.date(date)) == plain(text)
    }
}

/// Year, month and day as figures.
fn of([year, month, day]: [&str; 3]) -> Option<Date> {
    if year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::LanguageTag;

    fn check(tag: &str, text: &str, expected: Option<Date>) {
        assert_eq!(Words::new(&LanguageTag::new(tag)).read_date(text), expected, "{tag}: {text}");
    }

    #[test]
    fn what_the_program_writes_it_reads() {
        for tag in Words::languages() {
            let words = Words::new(&tag);
            for month in 1..=12 {
                let day = date(2017, month, 4);
                assert_eq!(words.read_date(&words.date(day)), Some(day), "{tag}: {}", words.date(day));
            }
        }
    }

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let july = Some(date(2017, 7, 4));
        check("en", "2017-07-04", july);
        check("en", "July 4, 2017", july);
        check("en", "4 jul 2017", july);
        check("en", "25/7/2017", Some(date(2017, 7, 25)));
        check("de", "4.7.2017", july);
        check("de", "04. Juli 2017", july);
        check("fr", "4/7/2017", july);
        check("es", "4 de julio de 2017", july);
        check("ja", "2017/7/4", july);
    }

    #[test]
    fn what_could_be_two_days_or_none_is_not_guessed() {
        check("en", "4/7/2017", None);
        check("en", "4 ju 2017", None);
        check("de", "32.7.2017", None);
        check("en", "4 July", None);
        check("en", "", None);
        check("en", "tomorrow", None);
    }
}
