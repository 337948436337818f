use std::ops::Range;

use jiff::civil::Date;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;

/// The first day that a folded text names, with its bytes.
///
/// "4 july 2017", "june 29, 2011", "4 de julio de 2017", "1er mars 2017", "15. dezember 2019", "2012年10月30日",
/// "2017-07-04", "04/07/2017". A day without its year, and a year of two digits, name no day.
pub(in crate::import) fn first(text: &str) -> Option<(Range<usize>, Date)> {
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let begins = !before.is_alphanumeric() || (letter.is_numeric() && !before.is_numeric());
        before = letter;
        if begins
            && letter.is_alphanumeric()
            && let Some((length, date)) = text.get(at..).and_then(at_start)
        {
            return Some((at..at + length, date));
        }
    }
    None
}

/// The first day that a folded text names without its year, with its bytes: "15 april", "april 15".
pub(in crate::import) fn first_of_a_year(text: &str) -> Option<(Range<usize>, i8, i8)> {
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        let begins = !before.is_alphanumeric();
        before = letter;
        if !begins || !letter.is_alphanumeric() {
            continue;
        }
        let mut cursor = Cursor { text: text.get(at..)?, at: 0 };
        let day_first = letter.is_numeric();
        let mut day = if day_first { cursor.number() } else { None };
        if day_first {
            if !cursor.skip_day_ending() {
                cursor.skip(&["º", "°", "."]);
            }
            cursor.skip_link();
        }
        let month = cursor.month();
        if !day_first && month.is_some() {
            cursor.skip(&["."]);
            cursor.skip_blanks();
            day = cursor.number();
            cursor.skip_day_ending();
        }
        let day = day.filter(|(day, digits)| *digits <= 2 && (1..=31).contains(day));
        if let (Some((day, _)), Some(month)) = (day, month) {
            return Some((at..at + cursor.at, month, i8::try_from(day).ok()?));
        }
    }
    None
}

/// The first such day that is not before another one: the sheet's deadline is after its issue.
pub(in crate::import) fn following(issued: Date, month: i8, day: i8) -> Option<Date> {
    let this = Date::new(issued.year(), month, day).ok();
    this.filter(|date| *date >= issued).or_else(|| Date::new(issued.year() + 1, month, day).ok())
}

/// The day that a folded text begins with, and its length.
pub(in crate::import) fn at_start(text: &str) -> Option<(usize, Date)> {
    let mut cursor = Cursor { text, at: 0 };
    if !text.starts_with(|letter: char| letter.is_numeric()) {
        return month_first(&mut cursor);
    }
    let (first, digits) = cursor.number()?;
    if digits == 4 {
        return year_first(&mut cursor, first);
    }
    if digits > 2 || first == 0 || first > 31 {
        return None;
    }
    let mark = cursor.at;
    if let Some(numeric) = numeric(&mut cursor, first) {
        return Some(numeric);
    }
    cursor.at = mark;
    if !cursor.skip_day_ending() {
        cursor.skip(&["º", "°", "o", "."]);
    }
    cursor.skip_link();
    let month = cursor.month()?;
    cursor.skip(&[".", ","]);
    cursor.skip_link();
    let (year, digits) = cursor.number()?;
    dated(cursor.at, year, digits, month, first)
}

fn month_first(cursor: &mut Cursor) -> Option<(usize, Date)> {
    let month = cursor.month()?;
    cursor.skip(&["."]);
    cursor.skip_blanks();
    let (day, digits) = cursor.number()?;
    if digits > 2 {
        return None;
    }
    cursor.skip_day_ending();
    cursor.skip(&[","]);
    cursor.skip_blanks();
    let (year, digits) = cursor.number()?;
    dated(cursor.at, year, digits, month, day)
}

fn year_first(cursor: &mut Cursor, year: i32) -> Option<(usize, Date)> {
    let chinese = cursor.skip(&["年", " 年"]);
    if !chinese && !cursor.skip(&["-", "/", "."]) {
        return None;
    }
    cursor.skip_blanks();
    let (month, digits) = cursor.number()?;
    if digits > 2 {
        return None;
    }
    if chinese {
        cursor.skip_blanks();
        cursor.skip(&["月"]).then_some(())?;
        cursor.skip_blanks();
    } else {
        cursor.skip(&["-", "/", "."]).then_some(())?;
    }
    let (day, digits) = cursor.number()?;
    if digits > 2 {
        return None;
    }
    if chinese {
        cursor.skip(&["日", "号", " 日"]);
    }
    dated(cursor.at, year, 4, i8::try_from(month).ok()?, day)
}

/// "04/07/2017", "4.7.2017": the day first unless that cannot be.
fn numeric(cursor: &mut Cursor, first: i32) -> Option<(usize, Date)> {
    cursor.skip(&["/", ".", "-"]).then_some(())?;
    let (second, digits) = cursor.number()?;
    if digits > 2 {
        return None;
    }
    cursor.skip(&["/", ".", "-"]).then_some(())?;
    let (year, digits) = cursor.number()?;
    let (day, month) = if second > 12 { (second, first) } else { (first, second) };
    dated(cursor.at, year, digits, i8::try_from(month).ok()?, day)
}

/// "3/20/98": the first day that a text names as Americans write it, with a year of two digits; none where the day might be the
/// month.
pub(in crate::import) fn first_american(text: &str) -> Option<(Range<usize>, Date)> {
    const FIRST_YEAR: i32 = 60;
    let numbers = |word: &str| -> Option<Date> {
        let parts: Vec<&str> = word.split('/').collect();
        let [month, day, year] = parts.as_slice() else { return None };
        let (month, day, two): (i8, i8, i32) = (month.parse().ok()?, day.parse().ok()?, year.parse().ok()?);
        let century = if two < FIRST_YEAR { 2000 } else { 1900 };
        let told = year.len() == 2 && day > 12;
        Date::new(i16::try_from(century + two).ok()?, month, day).ok().filter(|_| told)
    };
    let starts = text.match_indices(' ').map(|(at, _)| at + 1);
    [0].into_iter().chain(starts).find_map(|at| {
        let word = text.get(at..)?.split(' ').next()?.trim_end_matches(['.', ',', ')']);
        numbers(word).map(|date| (at..at + word.len(), date))
    })
}

/// The day that a date in numbers and strokes would be in the other order, where it is one in both: "04/07/2017".
pub(in crate::import) fn other_order(text: &str, date: Date) -> Option<Date> {
    let numbers = |part: &str| -> Vec<i16> {
        let part = part.trim_matches(|letter: char| !letter.is_ascii_digit());
        part.split('/').map_while(|number| number.parse().ok()).collect()
    };
    let (day, month) = (i16::from(date.day()), i16::from(date.month()));
    let stands = text.split_whitespace().any(|part| numbers(part) == [day, month, date.year()]);
    let other = Date::new(date.year(), date.day(), date.month()).ok()?;
    (stands && other != date).then_some(other)
}

fn dated(end: usize, year: i32, digits: usize, month: i8, day: i32) -> Option<(usize, Date)> {
    if digits != 4 || !(1960..=2100).contains(&year) {
        return None;
    }
    let date = Date::new(i16::try_from(year).ok()?, month, i8::try_from(day).ok()?).ok()?;
    Some((end, date))
}

struct Cursor<'a> {
    text: &'a str,
    at: usize,
}

impl Cursor<'_> {
    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn skip(&mut self, words: &[&str]) -> bool {
        let found = words.iter().find(|word| self.rest().starts_with(**word)).map(|word| word.len());
        self.at += found.unwrap_or_default();
        found.is_some()
    }

    fn skip_blanks(&mut self) {
        while self.skip(&[" "]) {}
    }

    /// "th", "er" behind the number of a day.
    fn skip_day_ending(&mut self) -> bool {
        let length = words().class(WordClass::DayEnding).beginning(self.rest());
        self.at += length;
        length > 0
    }

    /// Blanks, and among them the word that leads to a month or a year: "4 de julio", "1er d'avril".
    fn skip_link(&mut self) {
        self.skip_blanks();
        let length = words().class(WordClass::DateLink).beginning(self.rest());
        let (link, behind) = self.rest().split_at_checked(length).unwrap_or_default();
        if link.ends_with('\'') || behind.starts_with(' ') {
            self.at += length;
        }
        self.skip_blanks();
    }

    /// A number of at most four digits, in any decimal digits, and how many digits it has.
    fn number(&mut self) -> Option<(i32, usize)> {
        let mut value = 0;
        let mut digits = 0;
        let mut length = 0;
        for letter in self.rest().chars() {
            let Some(digit) = decimal(letter) else { break };
            value = value * 10 + digit;
            digits += 1;
            length += letter.len_utf8();
            if digits > 4 {
                return None;
            }
        }
        self.at += length;
        (digits > 0).then_some((value, digits))
    }

    /// Arabic sheets name the month twice, as it is called in the east and in the west: "يوليو/تموز".
    fn skip_month_again(&mut self, month: i8) {
        let before = self.at;
        if !self.skip(&["/", " / "]) || self.month() != Some(month) {
            self.at = before;
        }
    }

    fn month(&mut self) -> Option<i8> {
        let rest = self.rest();
        // Arabic has months of two words.
        let mut ends =
            rest.char_indices().filter(|(_, letter)| !letter.is_alphabetic()).map(|(at, _)| at).chain([rest.len()]);
        let one = ends.next()?;
        let two = ends.next();
        let found = two
            .and_then(|end| rest.get(..end).and_then(|word| words().month(word)).map(|month| (end, month)))
            .or_else(|| rest.get(..one).and_then(|word| words().month(word)).map(|month| (one, month)));
        let (length, month) = found?;
        self.at += length;
        self.skip_month_again(month);
        Some(month)
    }
}

fn decimal(letter: char) -> Option<i32> {
    let zero = match letter {
        '0'..='9' => '0',
        '\u{660}'..='\u{669}' => '\u{660}',
        '\u{6f0}'..='\u{6f9}' => '\u{6f0}',
        _ => return None,
    };
    i32::try_from(u32::from(letter) - u32::from(zero)).ok()
}

/// Whether a text is a month with its year, and nothing else: "June 2004".
pub(in crate::import) fn is_month(text: &str) -> bool {
    let Some((month, year)) = text.split_once(' ') else { return false };
    let is_year = year.len() == 4 && year.bytes().all(|letter| letter.is_ascii_digit());
    is_year && words().month(month).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::folding::folded;

    fn check_date(text: &str, expected: Option<(&str, &str)>) {
        let folded = folded(text);
        let found =
            first(&folded).map(|(range, date)| (folded.get(range).expect("in the text").to_owned(), date.to_string()));
        assert_eq!(found, expected.map(|(words, date)| (words.to_owned(), date.to_owned())), "{text:?}");
    }

    #[test]
    fn days_are_found_in_every_form() {
        check_date("before 4 JULY 2017 TO:", Some(("4 july 2017", "2017-07-04")));
        check_date("03 july 2013", Some(("03 july 2013", "2013-07-03")));
        check_date("June 29, 2011.", Some(("june 29, 2011", "2011-06-29")));
        check_date("27 December, 2016", Some(("27 december, 2016", "2016-12-27")));
        check_date("请在2012年10月30日前", Some(("2012年10月30日", "2012-10-30")));
        check_date("del 4 de julio de 2017", Some(("4 de julio de 2017", "2017-07-04")));
        check_date("le 1er août 2014", Some(("1er aout 2014", "2014-08-01")));
        check_date("15. Dezember 2019", Some(("15. dezember 2019", "2019-12-15")));
        check_date("bis 04.07.2017", Some(("04.07.2017", "2017-07-04")));
        check_date("4th of July 2017", Some(("4th of july 2017", "2017-07-04")));
        check_date("قبل 4 يوليو 2017", Some(("4 يوليو 2017", "2017-07-04")));
        check_date("قبل 26 يوليو/تموز 2013", Some(("26 يوليو/تموز 2013", "2013-07-26")));
        check_date("4 أكتوبر/تشرين الأول 2012", Some(("4 اكتوبر/تشرين الاول 2012", "2012-10-04")));
    }

    #[test]
    fn a_day_without_its_year_is_the_next_one() {
        let found =
            first_of_a_year("before 15 april to: 12 mill road").map(|(range, month, day)| (range.end, month, day));
        assert_eq!(found, Some((15, 4, 15)));
        assert_eq!(first_of_a_year("april 15th to:").map(|(_, month, day)| (month, day)), Some((4, 15)));
        assert_eq!(first_of_a_year("in april and may"), None);
        let issued = Date::constant(2015, 12, 4);
        assert_eq!(following(issued, 1, 15), Some(Date::constant(2016, 1, 15)));
        assert_eq!(following(issued, 12, 15), Some(Date::constant(2015, 12, 15)));
    }

    #[test]
    fn what_is_no_day_is_not_taken_for_one() {
        check_date("UA 60/16, immediately", None);
        check_date("in May", None);
        check_date("31 February 2012", None);
        check_date("ASA 17/6323/2017", None);
        check_date("on 4 July", None);
    }

    #[test]
    fn an_american_day_is_one_where_its_month_is_sure() {
        let found = |text: &str| first_american(text).map(|(_, date)| date.to_string());
        assert_eq!(found("after 3/20/98.").as_deref(), Some("1998-03-20"));
        assert_eq!(found("after 12/31/05").as_deref(), Some("2005-12-31"));
        assert_eq!(found("after 3/4/98"), None);
        assert_eq!(found("afr 32/05/98, ua 30/98"), None);
    }
}
