//! Where items of a list begin: dashes, stars, numbers, and the letters that lost pictures left behind.

use std::ops::Range;

use super::sections::floor;
use super::shadow::Shadow;

/// The bullets of a stretch, in order.
pub(super) fn bullets(shadow: &Shadow, body: Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let lost = lost_bullet(shadow, body.clone());
    let mut expected = 1_u32;
    let text = shadow.slice(body.clone());
    let mut previous = ' ';
    for (place, letter) in text.char_indices() {
        let at = body.start + place;
        let candidate =
            place == 0 || previous == ' ' || letter == '•' || matches!(previous, ';' | ':') && letter == '-';
        previous = letter;
        if !candidate || letter == ' ' {
            continue;
        }
        let at_line = shadow.starts_line(at) || place == 0;
        let lost_here =
            at_line && Some(letter) == lost && shadow.slice(at + letter.len_utf8()..body.end).starts_with(' ');
        let bullet = if lost_here { Some((letter.len_utf8(), None)) } else { bullet_at(shadow, at, at_line) };
        let Some((length, number)) = bullet else { continue };
        if let Some(number) = number {
            // A number is a bullet only in its turn: "article 3. The …" is none.
            if number != expected && !(number == 1 && expected > 1) {
                continue;
            }
            expected = number + 1;
        }
        found.push(at..at + length);
    }
    found
}

/// The letter that a lost picture left at the beginning of two lines or more: Wingdings' square is an "n".
fn lost_bullet(shadow: &Shadow, body: Range<usize>) -> Option<char> {
    let mut counts: Vec<(char, usize)> = Vec::new();
    for line in shadow.lines_in(body) {
        let text = shadow.slice(line.range.clone());
        let mut letters = text.chars();
        let (Some(first), Some(' ')) = (letters.next(), letters.next()) else { continue };
        // "a" and "i" begin sentences of their own.
        if matches!(first, 'n' | 'q' | 'l' | 'v' | 'o' | 'u' | 'ν' | 'w' | 'p')
            && !shadow.raw(line.range).starts_with(char::is_uppercase)
        {
            match counts.iter_mut().find(|(letter, _)| *letter == first) {
                Some((_, count)) => *count += 1,
                None => counts.push((first, 1)),
            }
        }
    }
    counts.into_iter().find(|(_, count)| *count > 1).map(|(letter, _)| letter)
}

/// The length of a bullet here, and its number if it is one.
///
/// Inside a line a dash or a letter is a bullet only after the end of an item.
pub(super) fn bullet_at(shadow: &Shadow, at: usize, at_line: bool) -> Option<(usize, Option<u32>)> {
    let rest = shadow.slice(at..floor(shadow, (at + 64).min(shadow.len())));
    let mut letters = rest.chars();
    let first = letters.next()?;
    let before = shadow.slice(floor(shadow, at.saturating_sub(24))..at).trim_end();
    let after_end = at == 0
        || before.is_empty()
        || before.ends_with([';', ':', '.', '!', ')', '"'])
        || [", and", "; and", ". and", "; or", "; y", "; et", " and/or"].iter().any(|end| before.ends_with(end))
        || before.ends_with(',');
    let next_is_letter = |text: &str| {
        text.chars()
            .find(|letter| *letter != ' ')
            .is_some_and(|letter| letter.is_alphabetic() || matches!(letter, '(' | '"' | '\'' | '['))
    };
    let tail = rest.get(first.len_utf8()..)?;
    let word_end =
        || tail.trim_start().split(' ').next().is_some_and(|word| word.trim_end_matches(',').ends_with("ing"));
    match first {
        '•' | '*' | 'ν' | '§' | '¨' | '>' | '→' => {
            let extra = tail.len() - tail.trim_start_matches(['•', '*', '>', '-']).len();
            (next_is_letter(tail.trim_start_matches(['•', '*', '>', '-'])) && (at_line || first != 'ν' || after_end))
                .then_some((first.len_utf8() + extra, None))
        }
        '-' => {
            let extra = tail.len() - tail.trim_start_matches('-').len();
            let body = tail.trim_start_matches('-');
            let fits = next_is_letter(body)
                && (at_line || after_end || (body.starts_with(' ') && word_end() && participle_list(before)));
            fits.then_some((1 + extra, None))
        }
        // Wingdings' square and its kin, as letters.
        'n' | 'q' | 'l' | 'v' | 'o' | 'u' | 'ü' => {
            let lone = tail.starts_with(' ') && next_is_letter(tail);
            let raw_tail = shadow.raw(at + first.len_utf8()..floor(shadow, (at + 16).min(shadow.len())));
            let capital = raw_tail.trim_start().chars().next().is_some_and(char::is_uppercase);
            let raw_small = shadow.raw(at..at + first.len_utf8()).chars().all(|letter| letter.is_lowercase());
            let q_and_kin = shadow.one_line && shadow.lower_case && after_end && asks(tail.trim_start());
            // Without capitals, and with its semicolons lost, a participle tells: "… their families n urging …".
            let small = first == 'n' && shadow.lower_case && (at_line || after_end || asks(tail.trim_start()));
            (lone && raw_small && ((at_line || after_end) && capital || small || q_and_kin))
                .then_some((first.len_utf8(), None))
        }
        '(' | '0'..='9' | 'i' | 'a'..='h' => {
            let bare = rest.strip_prefix('(').unwrap_or(rest);
            let opened = rest.len() - bare.len();
            let label: String = bare.chars().take_while(char::is_ascii_alphanumeric).take(5).collect();
            let closing = bare.get(label.len()..)?.chars().next()?;
            let number = numeral(&label)?;
            let closed = match (opened, closing) {
                (1, ')') | (0, ')') => true,
                (0, '.') => label.chars().all(|letter| letter.is_ascii_digit()) && label.len() <= 2,
                _ => false,
            };
            let length = opened + label.len() + 1;
            let follows = rest.get(length..)?;
            (closed
                && (at_line || after_end)
                && follows.starts_with([' ', '-'])
                && next_is_letter(follows.trim_start_matches([' ', '-'])))
            .then_some((length, Some(number)))
        }
        _ => None,
    }
}

/// Whether the words before a dash may end an item that lost its semicolon: no, where a dash opened there just before.
fn participle_list(before: &str) -> bool {
    !before.ends_with(" and") && before.chars().next_back().is_some_and(char::is_alphanumeric)
}

/// 1 for "1", "a", "i"; only what counts items.
fn numeral(label: &str) -> Option<u32> {
    if let Ok(number) = label.parse() {
        return (1..=30).contains(&number).then_some(number);
    }
    const ROMAN: [&str; 10] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
    let roman = ROMAN.iter().position(|roman| *roman == label);
    let letter = ["a", "b", "c", "d", "e", "f", "g", "h"].iter().position(|letter| *letter == label);
    roman.or(letter).and_then(|place| u32::try_from(place + 1).ok())
}

/// Whether a text begins with a participle that asks for something: "urging the authorities …".
pub(super) fn asks(text: &str) -> bool {
    const ASKING: [&str; 14] = [
        "asking",
        "urging",
        "calling",
        "appealing",
        "expressing",
        "demanding",
        "requesting",
        "seeking",
        "reminding",
        "welcoming",
        "insisting",
        "pointing",
        "stating",
        "noting",
    ];
    ASKING.contains(&text.split(' ').next().unwrap_or_default())
}
