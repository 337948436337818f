//! How figures and dates stand in a sentence of each language.

use fluent_bundle::FluentValue;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use jiff::civil::Date;

use crate::data::countries::{self, Country};
use crate::model::LanguageTag;

/// Arguments that count things: their thousands are set apart. A year, a postcode or a case number stays as it is written.
const COUNTS: [&str; 7] = ["count", "done", "of", "ready", "written", "unchanged", "days"];

/// Digits of a figure that has thousands.
const THOUSANDS: usize = 4;

/// Arguments that measure: they have the decimal mark of the language.
const MEASURES: [&str; 11] =
    ["size", "over", "millimetres", "percent", "right", "down", "width", "height", "set", "checked", "drawn"];

/// Arguments that may be a day.
const DATES: [&str; 2] = ["date", "other_date"];

/// Arguments that may name a country by its code.
const COUNTRIES: [&str; 3] = ["country", "host", "from"];

/// A count becomes a number, so that plural forms follow it; a postcode or a telephone number stays as it is written.
pub fn fluent_value<'a>(name: &str, value: &'a str, language: &LanguageTag) -> FluentValue<'a> {
    if MEASURES.contains(&name) && has_decimal_comma(language) && value.parse::<f32>().is_ok() {
        return FluentValue::from(measure(value, language));
    }
    let number = value.parse::<u32>().ok().filter(|number| value.len() <= 6 && number.to_string() == value);
    let Some(number) = number else { return FluentValue::from(value) };
    let mut options = FluentNumberOptions::default();
    if number >= 1000 && COUNTS.contains(&name) {
        // The mark by which the formatter knows it. Smaller ones go without: a figure that a message names ([0]) must be equal
        // in everything.
        options.minimum_integer_digits = Some(THOUSANDS);
    }
    FluentValue::from(FluentNumber::new(f64::from(number), options))
}

/// A measure as the language writes it: "9,5".
pub fn measure(figure: &str, language: &LanguageTag) -> String {
    if has_decimal_comma(language) { figure.replace('.', ",") } else { figure.to_owned() }
}

/// The date that an argument holds, if it is one.
pub fn date_of(name: &str, value: &str) -> Option<Date> {
    (DATES.contains(&name) && value.len() == 10).then(|| value.parse().ok()).flatten()
}

/// The country whose code an argument holds, if it is one; its name is then the one in the language of the sentence.
pub fn country_of(name: &str, value: &str) -> Option<&'static Country> {
    COUNTRIES.contains(&name).then(|| countries::by_code(value)).flatten()
}

/// Sets the thousands of counts apart as the language does.
pub fn formatter<M>(language: &LanguageTag) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    // Italian, Polish, Portuguese and Spanish leave four figures together.
    match language.primary() {
        "de" | "nl" => grouped::<'.', 4, M>,
        "es" | "it" | "pt" => grouped::<'.', 5, M>,
        "fr" => grouped::<'\u{a0}', 4, M>,
        "pl" => grouped::<'\u{a0}', 5, M>,
        _ => grouped::<',', 4, M>,
    }
}

fn has_decimal_comma(language: &LanguageTag) -> bool {
    matches!(language.primary(), "de" | "es" | "fr" | "it" | "nl" | "pl" | "pt")
}

fn grouped<const MARK: char, const LEAST: usize, M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let figures = number.value.to_string();
    if number.options.minimum_integer_digits != Some(THOUSANDS) || figures.len() < LEAST {
        return None;
    }
    let mut apart = String::new();
    for (place, figure) in figures.chars().enumerate() {
        if place > 0 && (figures.len() - place) % 3 == 0 {
            apart.push(MARK);
        }
        apart.push(figure);
    }
    Some(apart)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_numbers_and_figures_stay_as_written() {
        let value = |name, value| fluent_value(name, value, &LanguageTag::ENGLISH);
        assert!(matches!(value("count", "100745"), FluentValue::Number(_)));
        assert!(matches!(value("postcode", "012"), FluentValue::String(_)));
    }

    fn check_grouped(language: &str, count: &str, expected: Option<&str>) {
        let tag = LanguageTag::new(language);
        let value = fluent_value("count", count, &tag);
        assert_eq!(formatter::<()>(&tag)(&value, &()).as_deref(), expected, "{language} {count}");
    }

    #[test]
    fn thousands_stand_apart_as_in_the_language() {
        check_grouped("en", "5000", Some("5,000"));
        check_grouped("de", "123456", Some("123.456"));
        check_grouped("fr", "5000", Some("5\u{a0}000"));
        check_grouped("es", "5000", None);
        check_grouped("pl", "50000", Some("50\u{a0}000"));
        let year = fluent_value("year", "2017", &LanguageTag::ENGLISH);
        assert_eq!(formatter::<()>(&LanguageTag::ENGLISH)(&year, &()), None);
    }

    #[test]
    fn measures_have_the_language_s_decimal_mark() {
        let size = |language| fluent_value("size", "9.5", &LanguageTag::new(language));
        assert_eq!(size("de"), FluentValue::from("9,5"));
        assert_eq!(size("en"), FluentValue::from("9.5"));
    }
}
