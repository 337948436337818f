//! Forms of address at the start of a line, and how they are told from a name.

use std::ops::Range;

use crate::data::markers;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::Shadow;

/// "His Excellency Lt. Gen. …": all forms of address in a row, and where the line goes on behind them.
pub(super) fn forms_of_address(
    shadow: &Shadow,
    line: &Range<usize>,
    family_first: bool,
) -> (Option<Range<usize>>, usize) {
    let words = office_words();
    let mut at = line.start;
    let mut address_as: Option<Range<usize>> = None;
    while at < line.end {
        let text = shadow.slice(at..line.end);
        let length = style_at(shadow, at..line.end, family_first);
        let named = is_first_name(text, length) || is_own_initial(shadow, text, length);
        let behind = address_as.clone().map(|styles| shadow.slice(styles));
        let named = named || behind.is_some_and(|styles| is_named_behind(styles, text, length));
        if length == 0 || words.offices.at_start(text) > length || named {
            break;
        }
        let end = at + length;
        address_as = Some(address_as.map_or(at..end, |range| range.start..end));
        at = shadow.trimmed_of(end..line.end, &['.', ',', ':']).start.max(end);
    }
    (address_as, at)
}

/// The length of the form of address that a piece begins with: of its list, with the bracket that closes it, "Gral. (r)", or
/// one that is a word of its own in small letters, "HE Jo Dee", but where family names stand first; 0 for none.
pub(super) fn style_at(shadow: &Shadow, piece: Range<usize>, family_first: bool) -> usize {
    let text = shadow.slice(piece.clone());
    let length = office_words().honorifics.at_start(text);
    let (style, behind) = text.split_at_checked(length).unwrap_or_default();
    if length > 0 {
        return length + usize::from(style.contains('(') && !style.contains(')') && behind.starts_with(')'));
    }
    let (first, rest) = text.split_once(' ').unwrap_or_default();
    let raw = shadow.raw(piece.start..piece.start + first.len());
    let follows = shadow.raw(piece.end - rest.len()..piece.end).starts_with(char::is_uppercase);
    let in_capitals = follows && raw.chars().all(char::is_uppercase) && rest.contains(' ');
    if in_capitals && !family_first && markers::words().class(WordClass::StyleInCapitals).contains(first) {
        first.len()
    } else {
        0
    }
}

/// "Mr | Amir Jo Dee", "Mr. | M. D. Dee": behind "Mr" no form of address that is a name's first word or an initial as well.
fn is_named_behind(styles: &str, text: &str, length: usize) -> bool {
    let style = text.get(..length).unwrap_or_default();
    let is_name = markers::words().class(WordClass::StyleOrFirstName).contains(style);
    let behind = text.get(length..).unwrap_or_default().trim_start();
    // "Mr Sheikh | Minister of Health".
    let is_name = is_name && office_words().offices.at_start(behind) == 0;
    is_courtesy(styles) && (is_name || style.trim_end_matches('.') == "m")
}

/// Whether a form of address is nothing but "Mr", "Sra.".
pub(super) fn is_courtesy(styles: &str) -> bool {
    let courtesies = markers::words().class(WordClass::Courtesy);
    courtesies.contains(styles) || courtesies.contains(styles.trim_end_matches('.'))
}

/// Whether an article stands between a form of address and an office: "Mr le", not "Mr the".
pub(super) fn is_article_of_style(article: &str) -> bool {
    let is_of = |class: WordClass| markers::words().class(class).contains(article);
    is_of(WordClass::ArticleBeforeOffice) && is_of(WordClass::StyleOrFirstName)
}

/// "Don Dee": a form of address that is a first name where one word stands behind it.
pub(super) fn is_first_name(text: &str, length: usize) -> bool {
    let (style, behind) = text.split_at_checked(length).unwrap_or_default();
    markers::words().class(WordClass::StyleOrFirstName).contains(style)
        && !behind.trim().contains(' ')
        && !behind.trim().is_empty()
}

/// "M. Dee" of a sheet that says nowhere else that it means Monsieur: an initial.
fn is_own_initial(shadow: &Shadow, text: &str, length: usize) -> bool {
    let (style, behind) = text.split_at_checked(length).unwrap_or_default();
    let french = || ["monsieur", "madame"].iter().any(|style| shadow.text.contains(style));
    style.trim_end_matches('.') == "m" && !behind.trim_start_matches(['.', ' ']).contains(' ') && !french()
}
