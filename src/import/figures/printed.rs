//! What a browser adds to the pages that it prints: `https://place.example/action   28/06/2016` or `file:///… 1/2` below the
//! text, "28/06/2016, 11:42   Title of the page" above it.

use crate::data::folding::as_folded;
use crate::data::markers::words;
use crate::data::word_classes::WordClass;

/// Whether a line is such a foot: an address of the web with a day, a time or the count of the pages beside it, and nothing
/// else. An address alone may be how to reach somebody, that of a file on the reader's own disk may not.
pub(in crate::import) fn is_foot(line: &str) -> bool {
    let is_file = |word: &str| word.starts_with("file:///");
    let is_web = |word: &str| ["http://", "https://", "www."].iter().any(|start| word.starts_with(start));
    let (mut addresses, mut files, mut counts) = (0, 0, 0);
    let mut parts = line.split_whitespace().peekable();
    while let Some(word) = parts.next() {
        if is_file(word) {
            files += 1;
        } else if is_web(word) {
            addresses += 1;
        } else if is_day(word) || is_time(word) || is_count(word) {
            counts += 1;
        } else if is_number(word) && parts.next_if(|next| is_of(next)).is_some() {
            // "1 of 2".
            counts += usize::from(parts.next().is_some_and(is_number));
        } else if !is_page(word) {
            return false;
        }
    }
    files == 1 && addresses == 0 || files == 0 && addresses == 1 && counts > 0
}

/// Whether a line is such a head: the day on which the page was printed, and its title.
pub(in crate::import) fn is_head(line: &str) -> bool {
    let mut words = line.split_whitespace();
    let day = words.next().is_some_and(is_day);
    let title = words.skip_while(|word| is_time(word)).count();
    day && title > 0
}

/// "28/06/2016", "2016-06-28", "28.6.16,".
fn is_day(word: &str) -> bool {
    let numbers: Vec<&str> = word.trim_end_matches(',').split(['/', '-', '.']).collect();
    numbers.len() == 3 && numbers.iter().all(|number| is_number(number))
}

/// "11:42", "PM".
fn is_time(word: &str) -> bool {
    words().class(WordClass::ClockWord).contains(&as_folded(word))
        || word.split_once(':').is_some_and(|(hour, minute)| is_number(hour) && is_number(minute))
}

/// "1/2": a page and of how many.
fn is_count(word: &str) -> bool {
    let count = word.split_once('/').map(|(page, of)| (page.parse::<u8>(), of.parse::<u8>()));
    matches!(count, Some((Ok(page), Ok(of))) if (1..=of).contains(&page))
}

fn is_number(word: &str) -> bool {
    (1..=4).contains(&word.len()) && word.bytes().all(|digit| digit.is_ascii_digit())
}

fn is_page(word: &str) -> bool {
    words().class(WordClass::PageWord).contains(&as_folded(word))
}

fn is_of(word: &str) -> bool {
    words().class(WordClass::OfPages).contains(&as_folded(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_foot_of_a_printed_page_is_told_from_an_address_of_the_web() {
        for foot in [
            "https://www.place.example/actions/teacher-held   28/06/2016",
            "file:///home/jo/teacher.html                1/2",
            "file:///C:/teacher.htm",
            "http://place.example/x?id=4 Page 1 of 3",
            "1 of 2 http://place.example/x 6/28/2016 11:42 AM",
        ] {
            assert!(is_foot(foot), "{foot}");
        }
        for line in [
            "https://www.place.example/contact",
            "http://place.example 24/7",
            "http://place.example 44 Mill Road",
            "28/06/2016",
            "Website: http://place.example 1/2",
        ] {
            assert!(!is_foot(line), "{line}");
        }
        assert!(is_head("28/06/2016, 11:42   Teacher held | Place"));
        assert!(!is_head("28/06/2016") && !is_head("28 June 2016 Teacher held"));
    }
}
