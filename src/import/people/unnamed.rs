//! People of whom a sheet tells without a name: "two unidentified men", "and his two children", "other members of the union".

use std::ops::Range;

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::{Shadow, floor};
use crate::notice::Notice;

use super::listed::is_of_others;

const CODE: &str = "people-without-name";

/// Leaves a piece out of the people and says so; one notice tells of all such pieces of a sheet.
pub(in crate::import) fn say(draft: &mut Draft, piece: Range<usize>) {
    let piece = draft.shadow.trimmed_of(piece, &[',', ';', ':', '-', '.']);
    if !draft.shadow.slice(piece.clone()).contains(char::is_alphabetic) {
        return;
    }
    draft.mark("/people", piece.clone());
    let text = draft.shadow.words_of(piece);
    match draft.notices.iter_mut().find(|notice| notice.code == CODE) {
        Some(notice) => notice.text = format!("{} / {text}", notice.text),
        None => draft.notice(Notice::info(CODE).at_field("/people").about(text)),
    }
}

/// The same, unless the notice has the piece already.
pub(super) fn say_once(draft: &mut Draft, piece: Range<usize>) {
    let text = draft.shadow.words_of(draft.shadow.trimmed_of(piece.clone(), &[',', ';', ':', '-', '.']));
    if !draft.notices.iter().any(|notice| notice.code == CODE && notice.text.ends_with(&text)) {
        say(draft, piece);
    }
}

/// Leaves a piece beside the country out of the people, and says so where it may tell of some: "Members of the union:"; "Death
/// threats" tells of none.
pub(in crate::import) fn read(draft: &mut Draft, piece: Range<usize>) {
    let text = draft.shadow.slice(piece.clone());
    let first = text.split([' ', ',']).next().unwrap_or_default();
    let is_plain = words().is_plain(first) || text.contains('/');
    match is_of_people(text.trim_end_matches(':'), true) || text.ends_with(':') || !is_plain {
        true => say(draft, piece),
        false => draft.mark("/people", piece),
    }
}

/// Whether a piece tells of people and names none of them.
///
/// `opens`: it stands at the beginning of its line or behind "and"; elsewhere "members of the union" says something of the
/// person before it.
pub(super) fn is_of_people(text: &str, opens: bool) -> bool {
    const LEADS: [WordClass; 2] = [WordClass::JoinsNames, WordClass::Including];
    // "and two others", "including 5 children".
    let joined = LEADS.iter().find_map(|class| words().class(*class).leading(text));
    let text = text.get(joined.unwrap_or_default()..).unwrap_or_default().trim();
    let class = |class, word: &str| words().class(class).contains(word);
    let first = text.split(' ').next().unwrap_or_default();
    let whose = words().class(WordClass::Possessive).at_start(text) > 0;
    let behind = joined.is_some() || opens;
    is_of_others(text)
        || behind && (whose || is_counted(text) || is_whole_group(text) || class(WordClass::Others, first))
}

/// "twelve others" of "Jo Dee and twelve others were arrested": whom a row of names has beside them.
pub(super) fn others_behind(shadow: &Shadow, end: usize, limit: usize) -> Option<Range<usize>> {
    const FARTHEST: usize = 3;
    const LONGEST: usize = 60;
    let text = shadow.slice(end..floor(shadow, (end + LONGEST).min(limit.max(end))));
    let rest = text.trim_start_matches([',', ' ']);
    let link = words().class(WordClass::JoinsNames).leading(rest)?;
    let start = text.len() - rest.len() + link;
    let mut at = start;
    for word in text.get(start..)?.split(' ').take(FARTHEST) {
        let bare = word.trim_end_matches([',', '.', ';', ':']);
        if words().class(WordClass::Others).contains(bare) {
            return Some(end + start..end + at + bare.len());
        }
        at += word.len() + 1;
    }
    None
}

/// "two unidentified men", "5,000 residents", "at least 19 others".
fn is_counted(text: &str) -> bool {
    const FARTHEST: usize = 3;
    let mut spoken = text.split(' ').take(FARTHEST).zip(text.split(' ').skip(1));
    spoken.any(|(count, next)| {
        let digits = count.contains(|letter: char| letter.is_ascii_digit())
            && count.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ',' | '.'));
        let counts = digits || words().class(WordClass::CountOfPeople).contains(count);
        // "Otto Fee", "Ana dos Santos": what counts in some language is a name in another.
        let bare = next.trim_end_matches([',', ':']);
        let lists = office_words();
        let named = !digits
            && (lists.given_names.contains(count)
                || lists.given_names.contains(bare)
                || lists.family_names.contains(bare));
        counts && !named && next.starts_with(char::is_alphabetic) && !words().class(WordClass::Years).contains(next)
    })
}

/// "members of the union", "the staff of a shelter", "Roma families": whether a piece is a group and says of what.
pub(super) fn is_whole_group(text: &str) -> bool {
    const FARTHEST: usize = 4;
    let groups = words().class(WordClass::GroupOfPeople);
    let links = words().class(WordClass::GroupLink);
    let mut pairs = text.split(' ').take(FARTHEST).zip(text.split(' ').skip(1));
    let linked = pairs.any(|(group, link)| groups.contains(group) && links.contains(link));
    let ends = text.rsplit(' ').next().is_some_and(|last| groups.contains(last));
    linked || ends && text.contains(' ') && !text.split(' ').any(|word| links.contains(word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::case_from_text;

    #[test]
    fn what_tells_of_people_without_a_name_is_told_from_what_says_something_of_one() {
        for text in [
            "two unidentified men",
            "and his two children",
            "other members of the union",
            "members of the union",
            "the staff of a shelter",
            "and about 60 displaced families",
            "at least 19 others",
        ] {
            assert!(is_of_people(text, true), "{text}");
        }
        for text in ["members of the union", "his mother", "two years old"] {
            assert!(!is_of_people(text, false), "{text}");
        }
        for text in ["community leader", "peasant leader", "20", "20 years"] {
            assert!(!is_of_people(text, true), "{text}");
        }
    }

    #[test]
    fn people_without_a_name_are_left_out_with_a_notice() {
        let sheet = "UA 1/03 Fear for safety 14 May 2003\n\nCHAD Members of the farmers' union:\nJo Dee (m)\nMo Fee (m) and his two children\nOther members of the union\n\nThey are in danger.\n\nAPPEALS TO:\n";
        let noted = case_from_text(sheet);
        let names: Vec<&str> = noted.value.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(names, ["Jo Dee", "Mo Fee"]);
        let said: Vec<&str> =
            noted.notices.iter().filter(|notice| notice.code == CODE).map(|notice| notice.text.as_str()).collect();
        assert_eq!(
            said,
            ["Members of the farmers' union / his two children / Other members of the union"],
            "{:?}",
            noted.notices
        );
    }

    #[test]
    fn others_behind_two_marks_are_told() {
        let sheet = "UA 1/03 Fear for safety 14 May 2003\n\nCHAD   Jo Dee (m), Ana Bee (f), others\n\nThey are in danger.\n\nAPPEALS TO:\n";
        let noted = case_from_text(sheet);
        assert_eq!(noted.value.people.len(), 2);
        assert!(
            noted.notices.iter().any(|notice| notice.code == CODE && notice.text == "others"),
            "{:?}",
            noted.notices
        );
    }
}
