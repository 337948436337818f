mod glued;

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::{Shadow, ShadowLine, floor};

/// A value behind a label, and where what follows it begins.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::import) struct Values {
    pub values: Vec<Range<usize>>,
    pub end: usize,
}

/// The telephone numbers at the start of a piece: "+963 11 332 3410 / +963 11 332 3411, or 011 90 312 …".
pub(in crate::import) fn numbers(shadow: &Shadow, range: Range<usize>) -> Values {
    let text = shadow.slice(range.clone());
    let mut found = Values { values: Vec::new(), end: range.start };
    let mut at = 0;
    loop {
        at += skip(text, at, &[",", ";", "/", "&", "-", ":", "."]);
        let length = number_length(text.get(at..).unwrap_or_default());
        if length == 0 {
            return found;
        }
        let length = length + linked_digits(text.get(at + length..).unwrap_or_default());
        let length = first_of_two(text.get(at..at + length).unwrap_or_default()).unwrap_or(length);
        found.values.push(range.start + at..range.start + at + length);
        at += length;
        found.end = range.start + at;
    }
}

/// The length of the first of two numbers without a sign between them, "011 502 362 0237 011 502 362 0239": the second begins as
/// the first does.
fn first_of_two(numbers: &str) -> Option<usize> {
    const LENGTHS: Range<usize> = 8..16;
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    let code = numbers.split_inclusive(' ').take(2).map(str::len).sum::<usize>();
    let code = numbers.get(..code).filter(|code| digits(code) > 1 && code.ends_with(' '))?;
    let second = code.len() + numbers.get(code.len()..)?.find(code)?;
    let (first, rest) = numbers.split_at_checked(second)?;
    let is_number = |text: &str| digits(text) >= LENGTHS.start;
    (first.ends_with(' ') && LENGTHS.contains(&digits(first)) && is_number(rest)).then(|| first.trim_end().len())
}

/// A telephone number that a narrow column broke in two: "+856 21 | 412547".
///
/// The first half begins with the code of a country and is too short to be a number, the second is the rest of it alone.
pub(super) fn broken_number(shadow: &Shadow, range: Range<usize>) -> Option<Values> {
    const SHORTEST: usize = 9;
    const LENGTHS: Range<usize> = 8..16;
    let range = shadow.trimmed(range);
    let line = shadow.line_at(range.start)?;
    let first = shadow.slice(range.start..line.range.end);
    let next = shadow.line_at(line.range.end + 1).filter(|next| next.block == line.block && !next.starts_paragraph)?;
    let is_sign = |letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '-' | '(' | ')');
    let bare = |text: &str| text.chars().all(is_sign);
    // "… Fax: +421 | 55 6419 206. Email: …": the text goes on behind it.
    let second = shadow.slice(next.range.clone());
    let run = second.find(|letter: char| !is_sign(letter)).unwrap_or(second.len());
    let numbered = second.get(..run).unwrap_or_default();
    // "11 403 3125 (please keep trying)": a remark to the number.
    let remarked = run < second.len() && numbered.ends_with('(');
    let ends = second.get(run..).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', ',', ';']));
    let second = match (ends, remarked) {
        (true, _) => numbered,
        (_, true) => numbered.trim_end_matches('('),
        _ => second,
    };
    let second = second.trim_end();
    // "(Faxes: + 291 1 | 123788)": the bracket was opened before the label.
    let second = if first.contains('(') || second.contains('(') { second } else { second.trim_end_matches(')') };
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).count();
    let opens = first.strip_prefix('+').or_else(|| first.strip_prefix("00")).or_else(|| first.strip_prefix("011"))?;
    let halves = bare(opens) && bare(second) && digits(first) < SHORTEST && digits(second) > 2;
    let number = range.start..next.range.start + second.len();
    (halves && LENGTHS.contains(&(digits(first) + digits(second))))
        .then(|| Values { end: number.end, values: [number].to_vec() })
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
            '(' if digits >= 7 && !holds_digits(text.get(at + 1..).unwrap_or_default()) => break,
            '(' if letters.peek().is_some_and(|(_, next)| next.is_ascii_digit() || *next == '+') => open = true,
            ')' if open => {
                open = false;
                end = at + 1;
            }
            ' ' if digits >= 7 && counts_next(text.get(at + 1..).unwrap_or_default()) => break,
            ' ' | '-' | '.' => {}
            '/' => match behind_stroke(text, at) {
                Stroke::InNumber => {}
                Stroke::BeforeLastDigits { length } => {
                    end = end_of_last_digits(text, at + 1 + length);
                    break;
                }
                Stroke::BetweenNumbers => break,
            },
            'x' | 'e' if digits >= 7 => {
                end = extension_end(text, at).unwrap_or(end);
                break;
            }
            // "+52 951 501 8100, ext. 40068".
            ',' if digits >= 7 => {
                let behind = text.get(at + 1..).unwrap_or_default();
                let blanks = behind.len() - behind.trim_start_matches(' ').len();
                end = extension_end(text, at + 1 + blanks).unwrap_or(end);
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

/// "84373 | 5. The League": whether what stands behind a number counts the next addressee of a list.
fn counts_next(behind: &str) -> bool {
    let digits = behind.chars().take_while(char::is_ascii_digit).count();
    let next = behind.get(digits..).and_then(|rest| rest.strip_prefix(". "));
    (1..=2).contains(&digits) && next.is_some_and(|next| next.starts_with(char::is_alphabetic))
}

/// Whether a bracket behind a number holds more of it: "133 4210 (4211)", not "(9 to 15 hrs)" or "(8am-4pm)".
fn holds_digits(behind: &str) -> bool {
    let inside = behind.split_once(')').map_or("", |(inside, _)| inside);
    !inside.is_empty() && inside.chars().all(|letter| letter.is_ascii_digit() || matches!(letter, ' ' | '-' | '/'))
}

/// What a stroke in a number parts.
enum Stroke {
    /// "332 3410/11": nothing.
    InNumber,
    /// "239 13 56 / 45 16": the last digits of another number, of this length.
    BeforeLastDigits { length: usize },
    /// "+963 11 332 3410 / +963 11 332 3411".
    BetweenNumbers,
}

fn behind_stroke(text: &str, at: usize) -> Stroke {
    const MOST_DIGITS: usize = 4;
    let (before, tail) = (text.get(..at).unwrap_or_default(), text.get(at + 1..).unwrap_or_default());
    // "+963 11 332 3410 / 332 3411": what is long enough for a number within its town is one.
    if let Some(length) = last_digits(tail, MOST_DIGITS).filter(|_| before.ends_with(' ')) {
        return Stroke::BeforeLastDigits { length };
    }
    let digits = tail.chars().take_while(char::is_ascii_digit).count();
    let rest = tail.get(digits..).unwrap_or_default().trim_start_matches([' ', '-']);
    let ends = !rest.starts_with(|letter: char| letter.is_ascii_digit());
    if (1..=MOST_DIGITS).contains(&digits) && ends { Stroke::InNumber } else { Stroke::BetweenNumbers }
}

/// Where the last digits of a number end that ended here or go on behind further strokes: "239 13 56 / 45 16 / 45 18".
fn end_of_last_digits(text: &str, first: usize) -> usize {
    const MOST: usize = 8;
    let mut end = first;
    for _ in 0..MOST {
        let rest = text.get(end..).unwrap_or_default();
        let stroke = end + rest.len() - rest.trim_start().len();
        match text.get(stroke..).filter(|rest| rest.starts_with('/')).map(|_| behind_stroke(text, stroke)) {
            Some(Stroke::BeforeLastDigits { length }) => end = stroke + 1 + length,
            _ => return end,
        }
    }
    end
}

/// Where the extension that begins here ends: "ext. 1001", "x12".
fn extension_end(text: &str, at: usize) -> Option<usize> {
    let rest = text.get(at..)?;
    let word = words().class(WordClass::Extension).beginning(rest);
    // "x12", "ext.12", "ext. 12", but no "x 12".
    let word = word + usize::from(word > 1 && rest.get(word..)?.starts_with(' '));
    let digits = rest.get(word..)?.chars().take_while(char::is_ascii_digit).count();
    (word > 0 && digits > 0).then_some(at + word + digits)
}

/// The length of a few digits in groups that end a text: " 45 16", too few for a number of their own.
fn last_digits(tail: &str, most: usize) -> Option<usize> {
    const FEWEST: usize = 2;
    let length = tail.find(|letter: char| !(letter.is_ascii_digit() || letter == ' ')).unwrap_or(tail.len());
    let digits = tail.get(..length)?.chars().filter(char::is_ascii_digit).count();
    let ends = tail.get(length..)?.is_empty() || tail.get(length..)?.starts_with([',', ';', '(', '/']);
    let is_local = !tail.trim_start().starts_with('0');
    (ends && (FEWEST..=most).contains(&digits) && (is_local || digits <= 4))
        .then_some(tail.get(..length)?.trim_end().len())
}

/// The length of the last digits of another number behind a word for "or": " or 3243" of "811 3244 or 3243".
fn linked_digits(rest: &str) -> usize {
    const MOST_DIGITS: usize = 4;
    let behind = rest.trim_start();
    let lead = rest.len() - behind.len();
    let links = |link: &str| {
        [WordClass::ValueLink, WordClass::ValueRange].iter().any(|class| words().class(*class).contains(link))
    };
    let linked = behind.split_once(' ').filter(|(link, _)| links(link));
    let digits = linked.and_then(|(link, tail)| Some(link.len() + 1 + last_digits(tail, MOST_DIGITS)?));
    digits.filter(|_| lead > 0).map_or(0, |length| lead + length)
}

/// The e-mail addresses at the start of a piece, "(a)" for "@" included.
pub(super) fn emails(shadow: &Shadow, range: Range<usize>) -> Values {
    tokens(shadow, range, is_email)
}

/// The e-mail addresses at the start of a piece, with the last of them that its line broke: "a@b.example; c@ | d.example".
pub(super) fn emails_to_the_end(shadow: &Shadow, range: Range<usize>) -> Values {
    let mut found = emails(shadow, range.clone());
    let rest = shadow.trimmed_of(found.end..range.end.max(found.end), &[',', ';', '/']);
    let last = if found.values.is_empty() { None } else { broken_email(shadow, rest) };
    if let Some(last) = last {
        found.values.extend(last.values);
        found.end = last.end;
    }
    found
}

/// An e-mail address that a narrow column broke in two: "cabinet@mofa. | gov.la".
///
/// What ends a line has to be open, by its last sign or by a host without a dot, and the next line is its other half alone.
pub(super) fn broken_email(shadow: &Shadow, range: Range<usize>) -> Option<Values> {
    let range = shadow.trimmed(range);
    let line = shadow.line_at(range.start)?;
    let first = shadow.slice(range.start..line.range.end);
    let next = shadow.line_at(line.range.end + 1).filter(|next| next.block == line.block && !next.starts_paragraph)?;
    let second = shadow.slice(next.range.clone()).trim_end_matches([',', ';']);
    let fits = |text: &str| {
        text.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-' | '_' | '@'))
    };
    if first.is_empty() || !fits(first) || !fits(second) || (first.contains('@') && second.contains('@')) {
        return None;
    }
    let dotted = |host: &str| host.trim_end_matches(['.', '-', '_']).contains('.');
    // "…@chinhphu.v" / "n": no domain is one letter long, and those of countries are two.
    let cut_in_domain = |host: &str| {
        let country = second.len() == 1 && second.starts_with(|letter: char| letter.is_ascii_lowercase());
        country && dotted(host) && host.rsplit('.').next().is_some_and(|last| last.len() == 1)
    };
    let open = match first.split_once('@') {
        Some((_, host)) => {
            first.ends_with(['.', '-', '_', '@']) || !dotted(host) && second.contains('.') || cut_in_domain(host)
        }
        None => first.ends_with(['.', '-', '_']) && second.contains('@') || second.starts_with('@'),
    };
    let whole = [first, second].concat();
    let letters = second.contains(|letter: char| letter.is_ascii_alphabetic());
    let hosted = whole.split_once('@').is_some_and(|(_, host)| dotted(host));
    let email = range.start..next.range.start + second.len();
    (open && letters && hosted && is_email(&whole)).then(|| Values { end: email.end, values: [email].to_vec() })
}

/// The web addresses and account names at the start of a piece.
pub(super) fn webs(shadow: &Shadow, range: Range<usize>) -> Values {
    tokens(shadow, range, is_web)
}

/// Twitter: "Call on @account to free Jo Dee": a message that an account is named in, up to its closing quotation mark, on a later line
/// of its column too.
pub(super) fn quoted(shadow: &Shadow, range: Range<usize>) -> Option<Values> {
    const LONGEST: usize = 320;
    let range = shadow.trimmed_of(range, &[':']);
    let first = shadow.line_at(range.start)?;
    let goes_on =
        |line: &ShadowLine| line.range.start <= range.start || !line.starts_paragraph && line.block == first.block;
    let below = shadow.lines_in(range.start..floor(shadow, shadow.len().min(range.start + LONGEST)));
    let end = below.take_while(goes_on).last().map_or(range.end, |line| line.range.end);
    let end = if shadow.one_line { range.end } else { end.max(range.end) };
    let said = shadow.slice(range.start..floor(shadow, end.min(range.start + LONGEST))).strip_prefix('"')?;
    let close = said.find('"').filter(|close| said.get(..*close).is_some_and(|said| said.contains('@')))?;
    let start = range.start + '"'.len_utf8();
    let message = start..start + close;
    Some(Values { end: message.end + '"'.len_utf8(), values: [message].to_vec() })
}

pub(in crate::import) fn is_email(word: &str) -> bool {
    let word = word.trim_matches(['(', ')', '<', '>', ',', ';', '.', ':']);
    let Some((name, host)) =
        word.split_once('@').or_else(|| word.split_once("(a)")).or_else(|| word.split_once("(at)"))
    else {
        return false;
    };
    !name.is_empty() && host.len() >= 3 && (host.contains('.') || host.len() > 5)
}

pub(in crate::import) fn is_web(word: &str) -> bool {
    let word = word.trim_matches(['(', ')', '<', '>', ',', ';', ':']);
    word.starts_with("http")
        || word.starts_with("www.")
        || (word.starts_with('@') && word.len() > 2)
        || word.contains(".gov/")
        || (word.contains("://"))
}

/// The first web address of a piece, behind a few words that lead to it: "via website http://…".
pub(super) fn web_behind_words(shadow: &Shadow, range: Range<usize>) -> Option<Range<usize>> {
    const MOST_WORDS: usize = 5;
    let mut at = range.start;
    for (count, word) in shadow.slice(range.clone()).split(' ').filter(|word| !word.is_empty()).enumerate() {
        at += shadow.slice(at..range.end).find(word)?;
        if is_web(word) {
            return Some(at..range.end);
        }
        if count >= MOST_WORDS || word.ends_with(['.', ';']) {
            return None;
        }
        at += word.len();
    }
    None
}

fn tokens(shadow: &Shadow, range: Range<usize>, fits: fn(&str) -> bool) -> Values {
    let text = shadow.slice(range.clone());
    let mut found = Values { values: Vec::new(), end: range.start };
    let mut at = 0;
    loop {
        at += skip(text, at, &[",", ";", "/", "&", "-", ":", "<", "(at ", "|"]);
        let rest = text.get(at..).unwrap_or_default();
        let end = rest.find([' ', ',', ';', '|']).unwrap_or(rest.len());
        let end = rest.get(..end).and_then(|word| glued::domain_end(word, rest)).unwrap_or(end);
        let word = rest.get(..end).unwrap_or_default();
        // "a@b.example <mailto:a@b.example>": a mail program wrote the link behind its text.
        let link = word.strip_prefix("mailto:").map(|link| link.trim_end_matches('>'));
        let last = found.values.last().map(|last| shadow.slice(last.clone()));
        if link.is_some() && link == last {
            at += end;
            found.end = range.start + at;
            continue;
        }
        if word.is_empty() || !fits(word) {
            return found;
        }
        let kept = word.trim_end_matches(['.', '>', ')', ':']).len();
        // "a@b.c/d@e.f": two addresses divided by a slash.
        let mut start = 0;
        let is_path = word.contains("//") || word.starts_with("www.");
        for part in word.get(..kept).unwrap_or_default().split('/') {
            if fits(part) && !is_path {
                found.values.push(range.start + at + start..range.start + at + start + part.len());
            }
            start += part.len() + 1;
        }
        if is_path || !word.contains('/') && found.values.last().is_none_or(|last| last.start < range.start + at) {
            found.values.push(range.start + at..range.start + at + kept);
        }
        at += end;
        found.end = range.start + at;
    }
}

/// The length of a word for "or" before the next value, with the blank behind it.
pub(super) fn link_at_start(text: &str) -> usize {
    let length = words().class(WordClass::ValueLink).at_start(text);
    if text.get(length..).is_some_and(|rest| rest.starts_with(' ')) && length > 0 { length + 1 } else { 0 }
}

/// The length of blanks, of these signs and of words for "or" from a position.
fn skip(text: &str, from: usize, signs: &[&str]) -> usize {
    let mut at = from;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let next = rest.trim_start();
        let sign = signs.iter().find(|sign| next.starts_with(**sign)).map(|sign| sign.len());
        let length = rest.len() - next.len() + sign.unwrap_or_else(|| link_at_start(next));
        if length == 0 {
            return at - from;
        }
        at += length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    fn check(read: fn(&Shadow, Range<usize>) -> Values, text: &str, expected: &[&str], rest: &str) {
        let extracted = Extracted::from_text(text);
        let shadow = Shadow::new(&extracted);
        let values = read(&shadow, 0..shadow.len());
        let found: Vec<&str> = values.values.iter().map(|range| shadow.slice(range.clone())).collect();
        assert_eq!(found, expected, "{text:?}");
        assert_eq!(shadow.slice(values.end..shadow.len()).trim(), rest, "{text:?}");
    }

    #[test]
    fn hours_behind_a_number_are_none_of_it() {
        check(numbers, "+240 333 093 469 (9 to 15 hrs)", &["+240 333 093 469"], "(9 to 15 hrs)");
        check(numbers, "+504 2221 3099 (8am-4pm, GMT -6)", &["+504 2221 3099"], "(8am-4pm, gmt -6)");
        check(numbers, "011 250 84373 5. the league", &["011 250 84373"], "5. the league");
        check(numbers, "133 42101 (42102)", &["133 42101 (42102)"], "");
    }

    #[test]
    fn numbers_end_where_words_begin() {
        check(numbers, "+963 11 332 3410", &["+963 11 332 3410"], "");
        check(numbers, "+861065961109 (c/o Ministry)", &["+861065961109"], "(c/o ministry)");
        check(numbers, "011 90 312 1 / 011 90 312 2 dear", &["011 90 312 1", "011 90 312 2"], "dear");
        check(numbers, "+1 (202) 555 0100/01 or +1 202 555 0199", &["+1 (202) 555 0100/01", "+1 202 555 0199"], "");
        check(numbers, "+ 998 71 239 13 56 / 45 16", &["+ 998 71 239 13 56 / 45 16"], "");
        check(numbers, "00 880 2 811 3244 or 3243", &["00 880 2 811 3244 or 3243"], "");
        check(numbers, "00 880 2 811 3244 or 24 hours", &["00 880 2 811 3244"], "or 24 hours");
        check(numbers, "+ 249 11 771651 / 771025", &["+ 249 11 771651", "771025"], "");
        let three = ["+ 84 4 844 5905", "823 1872", "845 9205"];
        check(numbers, "+ 84 4 844 5905/ 823 1872 / 845 9205", &three, "");
        check(numbers, "844 5905/ 823 1872", &["844 5905", "823 1872"], "");
        check(numbers, "+90 312 1 / 011 90 312 2", &["+90 312 1", "011 90 312 2"], "");
        check(numbers, "c/o embassy", &[], "c/o embassy");
        check(numbers, "+52 951 501 8100, ext. 40068", &["+52 951 501 8100, ext. 40068"], "");
        check(numbers, "+52 951 501 8100, extra lines", &["+52 951 501 8100"], ", extra lines");
        let two = ["011 502 362 0237", "011 502 362 0239"];
        check(numbers, "011 502 362 0237 011 502 362 0239 dear", &two, "dear");
        let two = ["(011 502) 2411 9124", "(011 502) 2411 9326"];
        check(numbers, "(011 502) 2411 9124 (011 502) 2411 9326", &two, "");
    }

    #[test]
    fn a_number_goes_on_in_the_next_line() {
        for (text, whole) in [
            ("+856 21\n412547", true),
            ("+57\n1 337 5890", true),
            ("+ 291 1\n123788)", true),
            ("+856 21 412547\n412548", false),
            ("+856 21\n+856 22 412547", false),
            ("+856 21\nKenya", false),
        ] {
            let extracted = Extracted::from_text(text);
            let shadow = Shadow::new(&extracted);
            assert_eq!(broken_number(&shadow, 0..shadow.lines[0].range.end).is_some(), whole, "{text:?}");
        }
    }

    fn check_broken(text: &str, expected: Option<&str>) {
        let extracted = Extracted::from_text(text);
        let shadow = Shadow::new(&extracted);
        let found = broken_email(&shadow, 0..shadow.lines[0].range.end);
        let words = found.and_then(|found| found.values.first().map(|range| shadow.slice(range.clone())));
        assert_eq!(words, expected, "{text:?}");
    }

    #[test]
    fn a_mail_address_goes_on_in_the_next_line() {
        check_broken("cabinet@mofa.\ngov.la", Some("cabinet@mofa. gov.la"));
        check_broken("presidencia@presid\nencia.gov.gt,", Some("presidencia@presid encia.gov.gt"));
        check_broken("ministry.justice\n@telecom.net.et", Some("ministry.justice @telecom.net.et"));
        check_broken("jo@lantern.x\ny", Some("jo@lantern.x y"));
        check_broken("jo@dee.org\nann@bee.org", None);
        check_broken("jo@dee.org\nKenya", None);
        check_broken("Nairobi\njo@dee.org", None);
        check(emails_to_the_end, "a.b@c.org; dee@\ne.gov.xx", &["a.b@c.org", "dee@ e.gov.xx"], "");
        check(emails_to_the_end, "a.b@c.org\nNairobi", &["a.b@c.org"], "nairobi");
    }

    #[test]
    fn mail_and_web_addresses_are_told_from_words() {
        check(emails, "a.b@c.org, d@e.gov.xx or so", &["a.b@c.org", "d@e.gov.xx"], "or so");
        check(emails, "name(a)place.org", &["name(a)place.org"], "");
        check(webs, "http://a.b/c?d (in form)", &["http://a.b/c?d"], "(in form)");
    }

    #[test]
    fn a_message_in_quotes_is_one_value() {
        let read = |shadow: &Shadow, range: Range<usize>| quoted(shadow, range).unwrap_or_default();
        check(read, " \"call on @dee to free jo\" salutation", &["call on @dee to free jo"], "salutation");
        check(read, "@dee \"free jo\"", &[], "@dee \"free jo\"");
    }
}
