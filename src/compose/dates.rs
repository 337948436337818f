//! The date as a letter in each language writes it.

use jiff::civil::Date;

use super::content::Content;
use super::templates::fill;

/// Place and date, or the date alone where the language names no place or the place is not to be known.
///
/// `country` is the ISO 3166 code of the country that is written to: Arabic month names and digits follow it.
pub fn written(date: Date, place: Option<&str>, country: &str, content: &Content<'_>) -> String {
    let dates = &content.phrases.dates;
    if dates.pattern.is_empty() {
        // No phrases of this language: the one form that is read everywhere (ISO 8601).
        return date.to_string();
    }
    let of_country = dates.by_country.iter().find(|own| own.countries.iter().any(|code| code == country));
    let own_months = [of_country.map(|own| &own.months), content.region.map(|region| &region.months)];
    let months = own_months.into_iter().flatten().find(|months| !months.is_empty()).unwrap_or(&dates.months);
    let digits: Vec<char> = of_country.map(|own| own.digits.chars().collect()).unwrap_or_default();
    let number = |number: i64| -> String {
        let own = |digit: char| {
            let value = digit.to_digit(10).map(|value| value as usize);
            value.and_then(|value| digits.get(value)).copied().unwrap_or(digit)
        };
        number.to_string().chars().map(own).collect()
    };
    let day = match date.day() {
        1 if !dates.first_day.is_empty() => dates.first_day.clone(),
        day => number(day.into()),
    };
    let month = usize::try_from(date.month()).ok().and_then(|month| months.get(month.checked_sub(1)?));
    let month_number = number(date.month().into());
    let year = number(date.year().into());
    // A place in Latin letters would tear a date from right to left apart.
    let torn = |place: &str| content.language.is_right_to_left() && place.contains(|c: char| c.is_ascii_alphabetic());
    let place = place.map(str::trim).filter(|place| !place.is_empty() && !torn(place));
    let own_pattern = content.region.and_then(|region| region.date_pattern.as_ref());
    let own_with_place = content.region.and_then(|region| region.with_place.as_ref());
    let with_place = own_with_place.unwrap_or(&dates.with_place);
    let pattern = match place {
        Some(_) if !with_place.is_empty() => with_place,
        _ => own_pattern.unwrap_or(&dates.pattern),
    };
    fill(
        pattern,
        &[
            ("place", place.unwrap_or_default()),
            ("day", &day),
            ("month", month.map_or("", String::as_str)),
            ("number", &month_number),
            ("year", &year),
        ],
    )
}
