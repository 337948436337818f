use std::ops::Range;

use crate::data::offices::office_words;

use super::shadow::Shadow;

/// A value behind a label, and where what follows it begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Values {
    pub values: Vec<Range<usize>>,
    pub end: usize,
}

/// The telephone numbers at the start of a piece: "+963 11 332 3410 / 332 3411, or 011 90 312 …".
pub(super) fn numbers(shadow: &Shadow, range: Range<usize>) -> Values {
    let text = shadow.slice(range.clone());
    let mut found = Values { values: Vec::new(), end: range.start };
    let mut at = 0;
    loop {
        at += skip(text, at, &[",", ";", "/", "or ", "and ", "&", "-", ":", "."]);
        let length = number_length(text.get(at..).unwrap_or_default());
        if length == 0 {
            return found;
        }
        found.values.push(range.start + at..range.start + at + length);
        at += length;
        found.end = range.start + at;
    }
}

/// The length of one telephone number, 0 for none: at least five digits, in the signs that people write between them.
fn number_length(text: &str) -> usize {
    let mut digits = 0;
    let mut end = 0;
    let mut open = false;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '0'..='9' => {
                digits += 1;
                end = at + 1;
            }
            '+' if digits == 0 => {}
            // A second plus is a second number.
            '+' => break,
            // "+44 (0)20 …", but not "(c/o …" nor "(if …".
            '(' if letters.peek().is_some_and(|(_, next)| next.is_ascii_digit() || *next == '+') => open = true,
            ')' if open => {
                open = false;
                end = at + 1;
            }
            ' ' | '-' | '.' => {}
            '/' => {
                // "332 3410/11" is one number, "332 3410 / 332 3411" are two.
                let tail = text.get(at + 1..).unwrap_or_default();
                let more = tail.chars().take_while(char::is_ascii_digit).count();
                let ends_there = tail.get(more..).is_some_and(|rest| {
                    !rest.trim_start_matches([' ', '-']).starts_with(|letter: char| letter.is_ascii_digit())
                });
                if more == 0 || more > 4 || !ends_there {
                    break;
                }
            }
            'x' | 'e' if digits >= 7 => {
                let extension = ["ext. ", "ext ", "ext.", "x", "extn "]
                    .iter()
                    .find(|word| text.get(at..).is_some_and(|rest| rest.starts_with(**word)));
                let Some(word) = extension else { break };
                let number =
                    text.get(at + word.len()..).unwrap_or_default().chars().take_while(char::is_ascii_digit).count();
                if number == 0 {
                    break;
                }
                end = at + word.len() + number;
                break;
            }
            _ => break,
        }
        if digits > 22 {
            break;
        }
    }
    let glued = text.get(end..).and_then(|rest| rest.chars().next()).is_some_and(|next| next == '@');
    if digits >= 5 && !glued { end } else { 0 }
}

/// The e-mail addresses at the start of a piece, "(a)" for "@" included.
pub(super) fn emails(shadow: &Shadow, range: Range<usize>) -> Values {
    tokens(shadow, range, is_email)
}

/// The web addresses and account names at the start of a piece.
pub(super) fn webs(shadow: &Shadow, range: Range<usize>) -> Values {
    tokens(shadow, range, is_web)
}

pub(super) fn is_email(word: &str) -> bool {
    let word = word.trim_matches(['(', ')', '<', '>', ',', ';', '.', ':']);
    let Some((name, host)) =
        word.split_once('@').or_else(|| word.split_once("(a)")).or_else(|| word.split_once("(at)"))
    else {
        return false;
    };
    !name.is_empty() && host.len() >= 3 && (host.contains('.') || host.len() > 5)
}

pub(super) fn is_web(word: &str) -> bool {
    let word = word.trim_matches(['(', ')', '<', '>', ',', ';', ':']);
    word.starts_with("http")
        || word.starts_with("www.")
        || (word.starts_with('@') && word.len() > 2)
        || word.contains(".gov/")
        || (word.contains("://"))
}

fn tokens(shadow: &Shadow, range: Range<usize>, fits: fn(&str) -> bool) -> Values {
    let text = shadow.slice(range.clone());
    let mut found = Values { values: Vec::new(), end: range.start };
    let mut at = 0;
    loop {
        at += skip(text, at, &[",", ";", "/", "or ", "and ", "&", "-", ":", "<", "(at ", "|"]);
        let rest = text.get(at..).unwrap_or_default();
        let end = rest.find([' ', ',', ';', '|']).unwrap_or(rest.len());
        let word = rest.get(..end).unwrap_or_default();
        if word.is_empty() || !fits(word) {
            return found;
        }
        let kept = word.trim_end_matches(['.', '>', ')', ':']).len();
        // "a@b.c/d@e.f": two addresses divided by a slash.
        let mut start = 0;
        for part in word.get(..kept).unwrap_or_default().split('/') {
            if fits(part) && !word.contains("//") {
                found.values.push(range.start + at + start..range.start + at + start + part.len());
            }
            start += part.len() + 1;
        }
        if word.contains("//")
            || !word.contains('/') && found.values.last().is_none_or(|last| last.start < range.start + at)
        {
            found.values.push(range.start + at..range.start + at + kept);
        }
        at += end;
        found.end = range.start + at;
    }
}

/// The salutation at the start of a piece that goes on with something else: a known opening and the titles after it.
///
/// In two languages it has two parts with a slash between: "Dear Minister / Estimado Sr. Ministro".
pub(super) fn salutation(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let range = shadow.trimmed_of(range, &[':', '-', '"']);
    let text = shadow.slice(range.clone());
    let mut end = salutation_part(text);
    while end > 0 {
        let rest = text.get(end..).unwrap_or_default();
        let next = rest.trim_start();
        let Some(next) = next.strip_prefix('/').or_else(|| next.strip_prefix("or ")).map(str::trim_start) else {
            break;
        };
        let length = salutation_part(next);
        if length == 0 {
            break;
        }
        end = text.len() - next.len() + length;
    }
    range.start..range.start + text.get(..end).unwrap_or_default().trim_end().len()
}

/// The length of a salutation in one language; 0 for none.
fn salutation_part(text: &str) -> usize {
    let words = office_words();
    // Another language's part is glued on: "Dear Minister/Estimado Sr. Ministro".
    let text = text.get(..text.find('/').unwrap_or(text.len())).unwrap_or_default();
    let mut at = words.salutations.at_start(text);
    if at == 0 {
        return 0;
    }
    let mut named = false;
    // "Your Excellency" is whole; "Dear", "Excelentísimo Sr." lead to a title or a name.
    let whole = ["your", "excellency", "excelencia", "votre", "vuestra", "vossa", "su excelencia"];
    let is_dear = !whole.iter().any(|word| text.starts_with(word));
    loop {
        if !is_dear {
            break;
        }
        let rest = text.get(at..).unwrap_or_default();
        let blank = rest.len() - rest.trim_start().len();
        let rest = rest.trim_start();
        if rest.is_empty() || rest.starts_with([',', ';', '.', '(', '-']) || rest.starts_with("fax") {
            break;
        }
        let office = words.offices.at_start(rest);
        let honorific = words.honorifics.at_start(rest);
        let link = ["le ", "la ", "el ", "the ", "o ", "a "].iter().find(|link| rest.starts_with(**link));
        if let Some(link) =
            link.filter(|link| !named && words.offices.at_start(rest.get(link.len()..).unwrap_or("")) > 0)
        {
            at += blank + link.len();
            continue;
        }
        // A rank is whole: behind "dear brig. gen." an office begins the next address.
        let before = text.get(..at).unwrap_or_default().trim_end();
        let ranked = ["gen.", "general", "col.", "colonel", "brig.", "brigadier", "maj.", "capt."];
        let after_rank = ranked.iter().any(|rank| before.ends_with(&format!(" {rank}")));
        if office > 0 && !named && !after_rank {
            at += blank + office;
            named = true;
            // "dear minister of justice" only where the words go on so; "dear minister minister of …" does not.
            continue;
        }
        // "dear head of penitentiary service director of …": what the office is over, up to the next office.
        let over = if named { portfolio_length(rest) } else { 0 };
        if over > 0 {
            at += blank + over;
            break;
        }
        if honorific > 0 && !named && office <= honorific {
            at += blank + honorific;
            continue;
        }
        // One word of a name after "dear mr": no more can be told from here.
        let after_title = [
            "mr",
            "mr.",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "dr",
            "dr.",
            "general",
            "governor",
            "president",
            "senator",
            "judge",
            "gen.",
            "sir",
            "presidente",
            "sr.",
            "sra.",
        ];
        if !text.starts_with("dear sir") && after_title.iter().any(|title| before.ends_with(&format!(" {title}"))) {
            let word = rest.find([' ', ',', ';']).unwrap_or(rest.len());
            let after = rest.get(word..).unwrap_or_default();
            if office == 0 && honorific == 0 && !after.is_empty() || word == rest.len() {
                at += blank + word;
            }
        }
        break;
    }
    text.get(..at).unwrap_or_default().trim_end().len()
}

/// The length of "of penitentiary service" where the next office or form of address, or nothing, follows within a few words.
fn portfolio_length(text: &str) -> usize {
    const MOST_WORDS: usize = 4;
    let words = office_words();
    let Some(link) = ["of the ", "of ", "for "].iter().find(|link| text.starts_with(**link)) else { return 0 };
    let over = text.get(link.len()..).unwrap_or_default();
    let known = words.portfolios.at_start(over);
    if known > 0 {
        return link.len() + known;
    }
    let mut at = 0;
    for word in over.split_inclusive(' ').take(MOST_WORDS) {
        let rest = over.get(at..).unwrap_or_default();
        if at > 0 && (words.offices.at_start(rest) > 0 || words.honorifics.at_start(rest) > 0) {
            return link.len() + over.get(..at).unwrap_or_default().trim_end().len();
        }
        at += word.len();
        if word.trim_end().ends_with([',', ';', '.', '(', '/']) {
            return 0;
        }
    }
    let rest = over.get(at..).unwrap_or_default();
    let ends = rest.is_empty() || words.offices.at_start(rest) > 0 || words.honorifics.at_start(rest) > 0;
    if ends { link.len() + over.get(..at).unwrap_or_default().trim_end().len() } else { 0 }
}

/// The length of blanks and of these connecting words from a position.
fn skip(text: &str, from: usize, words: &[&str]) -> usize {
    let mut at = from;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let blank = rest.len() - rest.trim_start().len();
        let word = words.iter().find(|word| rest.trim_start().starts_with(**word)).map_or(0, |word| word.len());
        if blank + word == 0 {
            return at - from;
        }
        at += blank + word;
    }
}

#[cfg(test)]
mod tests {
    use super::super::Extracted;
    use super::*;

    fn check(read: fn(&Shadow, Range<usize>) -> Values, text: &str, expected: &[&str], rest: &str) {
        let extracted = Extracted::from_text(text);
        let shadow = Shadow::new(&extracted);
        let values = read(&shadow, 0..shadow.len());
        let found: Vec<&str> = values.values.iter().map(|range| shadow.slice(range.clone())).collect();
        assert_eq!(found, expected, "{text:?}");
        assert_eq!(shadow.slice(values.end..shadow.len()).trim(), rest, "{text:?}");
    }

    #[test]
    fn numbers_end_where_words_begin() {
        check(numbers, "+963 11 332 3410", &["+963 11 332 3410"], "");
        check(numbers, "+861065961109 (c/o Ministry)", &["+861065961109"], "(c/o ministry)");
        check(numbers, "011 90 312 1 / 011 90 312 2 dear", &["011 90 312 1", "011 90 312 2"], "dear");
        check(numbers, "+1 (202) 555 0100/01 or +1 202 555 0199", &["+1 (202) 555 0100/01", "+1 202 555 0199"], "");
        check(numbers, "c/o embassy", &[], "c/o embassy");
    }

    #[test]
    fn mail_and_web_addresses_are_told_from_words() {
        check(emails, "a.b@c.org, d@e.gov.xx or so", &["a.b@c.org", "d@e.gov.xx"], "or so");
        check(emails, "name(a)place.org", &["name(a)place.org"], "");
        check(webs, "http://a.b/c?d (in form)", &["http://a.b/c?d"], "(in form)");
    }

    fn check_salutation(text: &str, expected: &str) {
        let extracted = Extracted::from_text(text);
        let shadow = Shadow::new(&extracted);
        assert_eq!(shadow.slice(salutation(&shadow, 0..shadow.len())), expected, "{text:?}");
    }

    #[test]
    fn a_salutation_ends_before_the_next_addressee() {
        check_salutation("dear minister minister of the interior", "dear minister");
        check_salutation(
            "dear head of penitentiary service director of prison no. 14",
            "dear head of penitentiary service",
        );
        check_salutation("dear director of prisons", "dear director of prisons");
    }
}
