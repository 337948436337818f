//! The office that an address has, where the salutation behind it says the same words.

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;

/// The length of the words that a text begins with and that stand as an office in the address before it: "head of the
/// investigative committee".
pub(super) fn title_of_address(text: &str, address: &str) -> usize {
    const MOST_WORDS: usize = 10;
    let ends = text.match_indices(' ').map(|(at, _)| at).chain([text.len()]).take(MOST_WORDS);
    let of_institution = |title: &str| {
        let last = title.rsplit(' ').next().unwrap_or_default();
        let listed = [&office_words().institutions, &office_words().last_words];
        is_linked(title) && listed.iter().any(|list| list.contains(last))
    };
    let said = |title: &str| {
        address.match_indices(title).any(|(at, _)| {
            let before = address.get(..at).unwrap_or_default();
            let behind = address.get(at + title.len()..).unwrap_or_default();
            (before.is_empty() || before.ends_with(' ')) && (behind.is_empty() || behind.starts_with([' ', ',']))
        })
    };
    let titles = ends.filter_map(|end| text.get(..end)).take_while(|title| said(title));
    titles.filter(|title| of_institution(title)).last().map_or(0, str::len)
}

/// The length of an office that begins with a word that is one by itself, where the address says both as one: "chief ombudsman".
///
/// A next addressee may begin behind the first as well, "dear chief | ombudsman jo dee": there the address has only the first.
pub(super) fn office_behind_rank(text: &str, rank: usize, address: &str) -> usize {
    let (first, behind) = text.split_at_checked(rank).unwrap_or_default();
    let blank = behind.len() - behind.trim_start().len();
    let office = office_words().offices.at_start(behind.trim_start());
    let whole = text.get(..rank + blank + office).unwrap_or_default();
    let is_one = office > 0 && blank > 0 && !first.contains(' ') && address.contains(whole);
    if is_one { whole.len() } else { 0 }
}

/// "head of the committee", and not "chief justice supreme court", where the next line begins behind the office.
fn is_linked(title: &str) -> bool {
    let office = office_words().offices.at_start(title);
    let (office, rest) = title.split_at_checked(office).unwrap_or_default();
    let is_link = |word: &str| {
        let is = |class: WordClass| words().class(class).contains(word);
        is(WordClass::Linking) || is(WordClass::Article)
    };
    is_link(office.rsplit(' ').next().unwrap_or_default())
        || is_link(rest.split_whitespace().next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_salutation_has_the_whole_title_of_its_address() {
        let address =
            "head of the lantern committee for dee jo bee lantern committee of the federation ul. bee, 12 salutation: ";
        let said = |text: &str| text.get(..title_of_address(text, address)).unwrap_or_default().to_owned();
        assert_eq!(said("head of the lantern committee and copies"), "head of the lantern committee");
        assert_eq!(said("head of the lantern minister of justice"), "");
        assert_eq!(said("president of the committee"), "");
        let of_chief = "chief ombudsman jo dee ombudsman commission po box 18 port bee salutation: dear ";
        assert_eq!(office_behind_rank("chief ombudsman you can also", 5, of_chief), "chief ombudsman".len());
        assert_eq!(office_behind_rank("chief ombudsman you can also", 5, "chief jo dee po box 18 port bee"), 0);
        let bare = "chief justice supreme court of dee jo bee minister ministry of justice mo fee salutation: ";
        assert_eq!(title_of_address("chief justice supreme court", bare), 0);
        assert_eq!(title_of_address("minister ministry of justice", bare), 0);
    }
}
