//! An address block as it goes on the paper.

use super::country_line::{self, CountryLine, Separator};
use crate::data::countries::{self, Country};
use crate::model::LanguageTag;
use crate::notice::{Noted, Notice};

/// The lines as they are printed: in their order, the country alone on the last line, in capitals, in the language of
/// the sender's post (paper.md A7).
///
/// `country_code` is where the address is if its lines do not say so (ISO 3166 alpha-2, may be empty); the lines win.
/// `sender_country` is a code or a name; without a sender the country stands in the letter's language. Mail inside a
/// country goes without its line. A country line in the sheet is replaced where it stands, also behind a comma or glued
/// to a postcode; one that is missing is added with a notice; one that is not known stays as it is, with a notice.
pub fn printed_lines(
    lines: &[String],
    country_code: &str,
    sender_country: Option<&str>,
    letter_language: &LanguageTag,
) -> Noted<Vec<String>> {
    let lines: Vec<String> = lines.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect();
    let mut notices = Vec::new();
    let read = country_line::read(&lines, country_code);
    let known = read.as_ref().map(|read| read.country).or_else(|| countries::by_code(country_code));
    let sender = sender_country.and_then(countries::find_or_code);
    let Some(country) = known else {
        if let Some(last) = lines.last() {
            notices.push(Notice::warning("country-unknown").about(last));
        }
        return Noted { value: lines, notices };
    };
    let country_name = country.post_name(&post_language(sender, letter_language));
    if let Some(read) = &read
        && read.respelt.is_some()
    {
        let said = lines.get(read.line).and_then(|line| line.get(read.start..)).unwrap_or_default();
        notices.push(Notice::info("country-respelt").about(said).with("country", &country_name));
    }
    let is_domestic = sender.is_some_and(|sender| sender.code() == country.code());
    let (mut printed, stands_last) = without_country(lines, read.as_ref());
    if is_domestic {
        return Noted { value: printed, notices };
    }
    if read.is_none() && !printed.is_empty() {
        notices.push(Notice::info("country-appended").with("country", &country_name));
    } else if !stands_last && !printed.is_empty() {
        notices.push(Notice::warning("country-repeated").with("country", &country_name));
    }
    if !printed.is_empty() {
        printed.push(country_name.into_owned());
    }
    Noted { value: printed, notices }
}

/// The language in which the sender's post reads a country: the letter's where it is one of them.
fn post_language(sender: Option<&'static Country>, letter_language: &LanguageTag) -> LanguageTag {
    let Some(sender) = sender else { return letter_language.clone() };
    let languages: Vec<LanguageTag> = sender.post_languages().collect();
    let found = letter_language.find_in(&languages).or(languages.first());
    found.cloned().unwrap_or(LanguageTag::ENGLISH)
}

/// The lines without the country, and whether it stood at their end; one that stands further up is left there.
fn without_country(mut lines: Vec<String>, read: Option<&CountryLine>) -> (Vec<String>, bool) {
    let Some(read) = read else { return (lines, false) };
    if read.line + 1 != lines.len() {
        return (lines, false);
    }
    if let Some(last) = lines.pop()
        && read.separator != Separator::Alone
    {
        let rest = last.get(..read.start).unwrap_or_default();
        let rest = rest.trim_end_matches([' ', '\u{a0}', ',', ';', '،', '，', '(', '-', '–', '—']);
        // "Libya (Libyan Arab Jamahiriya)" names its country twice; "Singapore, Singapore" a town and its country.
        let in_brackets = last.get(..read.start).is_some_and(|before| before.trim_end().ends_with('('));
        let is_same = |again: &Country| again.code() == read.country.code();
        let is_country_again = in_brackets && countries::find(rest).is_some_and(is_same);
        if !rest.is_empty() && !is_country_again {
            lines.push(rest.to_owned());
        }
    }
    (lines, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `lines` and `expected` are divided by ` / `.
    fn check_printed(lines: &str, code: &str, sender: Option<&str>, language: &str, expected: &str) -> Vec<String> {
        let split: Vec<String> = lines.split(" / ").map(str::to_owned).collect();
        let printed = printed_lines(&split, code, sender, &LanguageTag::new(language));
        assert_eq!(printed.value.join(" / "), expected, "{lines} from {sender:?} in {language}");
        printed.notices.iter().map(|notice| notice.code.to_string()).collect()
    }

    #[test]
    fn the_country_stands_alone_in_capitals_in_the_language_of_the_post() {
        let block = "Chief Justice / Beijing Shi, 100745 / People’s Republic of China";
        let head = "Chief Justice / Beijing Shi, 100745";
        for (sender, language, country) in [
            (Some("GB"), "en", "PEOPLE’S REPUBLIC OF CHINA"),
            (Some("Germany"), "en", "CHINA"),
            (Some("FR"), "zh-Hans", "CHINE"),
            (Some("CH"), "fr", "CHINE"),
            (Some("CH"), "it", "CINA"),
            (Some("CH"), "en", "CHINA"),
            (Some("SE"), "en", "PEOPLE’S REPUBLIC OF CHINA"),
            (None, "es", "CHINA"),
            (None, "zh-Hans", "中国"),
            (None, "sv", "PEOPLE’S REPUBLIC OF CHINA"),
        ] {
            let notices = check_printed(block, "CN", sender, language, &format!("{head} / {country}"));
            assert!(notices.is_empty(), "{notices:?}");
        }
    }

    #[test]
    fn a_country_glued_to_the_last_line_gets_its_own() {
        check_printed(
            "Ministry of Defence / Damascus, Syrian Arab Republic",
            "SY",
            Some("GB"),
            "en",
            "Ministry of Defence / Damascus / SYRIA",
        );
        check_printed("A / 100017People's Republic of China", "CN", Some("FR"), "fr", "A / 100017 / CHINE");
        check_printed("a / 220016 minsk belarus", "BY", Some("GB"), "en", "a / 220016 minsk / BELARUS");
        check_printed("A / Islamabad - Pakistan", "PK", Some("GB"), "en", "A / Islamabad / PAKISTAN");
        check_printed("A / Addis Ababa (Ethiopia)", "ET", Some("GB"), "en", "A / Addis Ababa / ETHIOPIA");
        check_printed("A / Tripoli / Libya (Libyan Arab Jamahiriya)", "LY", Some("GB"), "en", "A / Tripoli / LIBYA");
        check_printed("A / Luxembourg, Luxembourg", "LU", Some("GB"), "en", "A / Luxembourg / LUXEMBOURG");
        check_printed("A / B / Iran.", "IR", Some("DE"), "de", "A / B / IRAN");
    }

    #[test]
    fn mail_inside_a_country_has_no_country_line() {
        check_printed("A / London SW1A 0AA / United Kingdom", "GB", Some("GB"), "en", "A / London SW1A 0AA");
        check_printed("A / 10117 Berlin, Germany", "DE", Some("DE"), "en", "A / 10117 Berlin");
        check_printed(
            "A / 49 Portland Place / London W1B 1JL",
            "GB",
            Some("GB"),
            "en",
            "A / 49 Portland Place / London W1B 1JL",
        );
    }

    #[test]
    fn what_is_missing_is_added_and_what_is_unknown_is_kept() {
        let notices = check_printed("A / Beijing", "CN", Some("US"), "en", "A / Beijing / PEOPLE’S REPUBLIC OF CHINA");
        assert_eq!(notices, ["country-appended"]);
        let notices = check_printed("A / Atlantis", "", Some("US"), "en", "A / Atlantis");
        assert_eq!(notices, ["country-unknown"]);
        let notices =
            check_printed("A / People’ Republic of China", "CN", Some("US"), "en", "A / PEOPLE’S REPUBLIC OF CHINA");
        assert_eq!(notices, ["country-respelt"]);
        let notices =
            check_printed("A / B / Kenya / Nairobi", "KE", Some("US"), "en", "A / B / Kenya / Nairobi / KENYA");
        assert_eq!(notices, ["country-repeated"]);
        let nothing = printed_lines(&[], "CN", Some("GB"), &LanguageTag::ENGLISH);
        assert!(nothing.value.is_empty() && nothing.notices.is_empty(), "{nothing:?}");
    }
}
