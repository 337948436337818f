//! Where items of a list begin: dashes, stars, numbers, and the letters that lost pictures left behind.

use std::ops::Range;

use crate::data::english;
use crate::data::markers::words;
use crate::data::word_classes::WordClass;

use super::shadow::{Shadow, ShadowLine, floor};

/// The bullets of a stretch, in order.
pub(in crate::import) fn bullets(shadow: &Shadow, body: Range<usize>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let lost = lost_bullet(shadow, body.clone());
    let mut expected = 1_u32;
    let mut outer = None;
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
            // "2." below the "a)" and "b)" of the first.
            let goes_on = outer == Some(number) && shadow.starts_line(at);
            if number != expected && !(number == 1 && expected > 1) && !goes_on {
                continue;
            }
            if number != expected {
                outer = if goes_on { None } else { Some(expected) };
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
pub(in crate::import) fn bullet_at(shadow: &Shadow, at: usize, at_line: bool) -> Option<(usize, Option<u32>)> {
    let rest = shadow.slice(at..floor(shadow, (at + 64).min(shadow.len())));
    let first = rest.chars().next()?;
    let before = shadow.slice(floor(shadow, at.saturating_sub(24))..at).trim_end();
    let opens = at_line || at == 0 || ends_item(before);
    let known = match first {
        // "» Demand that …": a closing quotation mark opens nothing but an item.
        '"' if at_line && rest.starts_with("\" ") && shadow.raw(at..at + 1) == "»" => Some((1, None)),
        '•' | '*' | 'ν' | '§' | '¨' | '>' | '→' => {
            let length = rest.len() - rest.get(first.len_utf8()..)?.trim_start_matches(['•', '*', '>', '-']).len();
            let fits = begins_words(rest.get(length..)?) && (first != 'ν' || opens);
            fits.then_some((length, None))
        }
        // "… in your own language: ? urging them …": a sign that the sheet's letters did not have.
        '?' if opens => rest.strip_prefix("? ").is_some_and(asks).then_some((1, None)),
        // "_ (to the governor) urging him": a line's beginning, whatever stands before it in a run.
        '_' => rest.strip_prefix("_ ").is_some_and(asks_of_somebody).then_some((1, None)),
        '.' if at_line || shadow.one_line => rest.strip_prefix(". ").is_some_and(asks).then_some((1, None)),
        '-' => dash(rest, before, opens || asks_in_run(shadow, at, before)).map(|length| (length, None)),
        'n' | 'q' | 'l' | 'v' | 'o' | 'u' | 'ü' => {
            is_lost_picture(shadow, at, first, opens).then_some((first.len_utf8(), None))
        }
        '(' | '0'..='9' | 'i' | 'a'..='h' if opens => number(rest),
        _ => None,
    };
    // "President Mohamed" / "O. Dee": an initial.
    let is_initial = || {
        let raw = shadow.raw(at..floor(shadow, (at + 2).min(shadow.len())));
        raw.ends_with('.') && raw.starts_with(char::is_uppercase)
    };
    let unknown = || unknown_sign(rest).filter(|_| !is_initial()).map(|length| (length, None));
    // "…; x urging them": within a run only what is asked for in so many words tells.
    let in_run =
        || shadow.one_line && opens && rest.get(first.len_utf8()..).is_some_and(|rest| asks(rest.trim_start()));
    let roman = || small_roman(shadow, at, rest).filter(|_| at_line || shadow.one_line && opens);
    known.or_else(roman).or_else(|| (at_line || first.is_alphabetic() && in_run()).then(unknown).flatten())
}

/// "ii. Guarantee her safety": a small roman numeral with its point, and words with a capital behind it; "ii.  guarantee her
/// safety" where the first of them is one by its list.
fn small_roman(shadow: &Shadow, at: usize, rest: &str) -> Option<(usize, Option<u32>)> {
    const NUMERALS: [&str; 12] = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];
    let (label, behind) = rest.split_once(". ")?;
    let number = (1_u32..).zip(NUMERALS).find(|(_, numeral)| *numeral == label)?.0;
    let is_small = shadow.raw(at..at + label.len()).chars().all(char::is_lowercase);
    let length = label.len() + 1;
    let begins = shadow.raw(at + length..shadow.len()).trim_start().starts_with(char::is_uppercase);
    // The second of a list stands on a line of its own below the first.
    let listed = || {
        let next = NUMERALS.get(usize::try_from(number).unwrap_or_default());
        let before = number.checked_sub(2).and_then(|place| NUMERALS.get(usize::try_from(place).ok()?));
        next.into_iter().chain(before).any(|other| has_line(shadow, at, other))
    };
    let told = if shadow.one_line { listed() } else { begins || listed() };
    (is_small && told && begins_words(behind)).then_some((length, Some(number)))
}

/// Whether a line near a place begins with a label and its point, "ii. "; in a run, whether an item may end before them.
fn has_line(shadow: &Shadow, at: usize, label: &str) -> bool {
    const NEAR: usize = 800;
    let near = floor(shadow, at.saturating_sub(NEAR))..floor(shadow, (at + NEAR).min(shadow.len()));
    if shadow.one_line {
        let ends = [";", ":", ".", "; and", ", and"];
        return ends.iter().any(|end| shadow.slice(near.clone()).contains(&format!("{end} {label}. ")));
    }
    let begins = |line: ShadowLine| {
        let behind = shadow.slice(line.range).strip_prefix(label);
        behind.is_some_and(|behind| behind.starts_with(". "))
    };
    shadow.lines_in(near).any(begins)
}

/// "Ø Urging the authorities", "a. Reminding them": the length of a sign that is known as a bullet only by what is asked for
/// behind it.
fn unknown_sign(rest: &str) -> Option<usize> {
    let (sign, behind) = rest.split_once(' ')?;
    let bare = sign.strip_suffix(['.', ')']).unwrap_or(sign);
    let is_sign = bare.chars().count() == 1 && (sign.len() > bare.len() || !matches!(bare, "i" | "a"));
    (is_sign && is_asked(behind)).then_some(sign.len())
}

/// Whether an item may end with what stands before a bullet.
fn ends_item(before: &str) -> bool {
    let joins = words().class(WordClass::Conjunction);
    // ", and", "; or" end an item, "torture and" does not; "and/or" does.
    let joined = |(start, word): (&str, &str)| {
        joins.contains(word) && (start.ends_with([';', ',', '.']) || word.len() > 1 && word.contains('/'))
    };
    before.is_empty()
        || before.ends_with([';', ':', '.', '!', ')', '"', ','])
        || before.rsplit_once(' ').is_some_and(joined)
}

/// Whether words begin behind a bullet.
fn begins_words(text: &str) -> bool {
    let first = text.trim_start_matches(' ').chars().next();
    first.is_some_and(|letter| letter.is_alphabetic() || matches!(letter, '(' | '"' | '\'' | '['))
}

/// The length of a dash, or of several, that is a bullet.
fn dash(rest: &str, before: &str, opens: bool) -> Option<usize> {
    let body = rest.trim_start_matches('-');
    // "-x Urging the authorities", "-xUrging": a cross behind the dash.
    let is_word = |text: &str| english::is_word(text.split([' ', ',']).next().unwrap_or_default());
    let is_cross = |behind: &&str| asks(behind.trim_start()) || is_word(behind) && !is_word(body);
    let body = body.strip_prefix('x').filter(is_cross).map_or(body, str::trim_start);
    let not_asking = words().class(WordClass::NotAsking);
    let asking = |word: &str| word.ends_with("ing") && !not_asking.contains(word);
    let participle = || body.trim_start().split(' ').next().is_some_and(|word| asking(word.trim_end_matches(',')));
    let fits = opens || body.starts_with(' ') && participle() && participle_list(before);
    (fits && begins_words(body)).then_some(rest.len() - body.len())
}

/// "… in accordance with their wishes - Call for an inquiry": whether a dash within a run stands before a verb that asks, with a capital
/// where the sheet has any.
fn asks_in_run(shadow: &Shadow, at: usize, before: &str) -> bool {
    let behind = shadow.trimmed(at + 1..floor(shadow, (at + 64).min(shadow.len())));
    // "… on 17 April -urging them to …": glued to a verb that asks.
    let is_parted = behind.start > at + 1 || asks(shadow.slice(behind.clone()));
    let is_word = is_parted && (shadow.lower_case || shadow.raw(behind.clone()).starts_with(char::is_uppercase));
    shadow.one_line && is_word && is_asked(shadow.slice(behind)) && participle_list(before)
}

/// Whether a letter is what Wingdings' square and its kin left.
fn is_lost_picture(shadow: &Shadow, at: usize, letter: char, opens: bool) -> bool {
    let behind = at + letter.len_utf8();
    let tail = shadow.slice(behind..floor(shadow, (at + 64).min(shadow.len())));
    let small = shadow.raw(at..behind).chars().all(char::is_lowercase);
    // "nUrging the authorities": no word begins so.
    let next = || shadow.raw(behind..floor(shadow, (at + 16).min(shadow.len())));
    if small && opens && is_asked(tail) && next().starts_with(char::is_uppercase) {
        return true;
    }
    if !small || !tail.starts_with(' ') || !begins_words(tail) {
        return false;
    }
    let raw = shadow.raw(behind..floor(shadow, (at + 16).min(shadow.len())));
    let capital = raw.trim_start().starts_with(char::is_uppercase);
    let asked = || asks(tail.trim_start());
    // Without capitals, and with its semicolons lost, a participle tells: "… their families n urging …".
    opens && capital
        || letter == 'n' && shadow.lower_case && (opens || asked())
        || shadow.one_line && shadow.lower_case && opens && asked()
}

/// The length of "1.", "(ii)" or "a)", and what it counts.
fn number(rest: &str) -> Option<(usize, Option<u32>)> {
    const MOST_DIGITS: usize = 2;
    let bare = rest.strip_prefix('(').unwrap_or(rest);
    let opened = rest.len() - bare.len();
    let label: String = bare.chars().take_while(char::is_ascii_alphanumeric).take(5).collect();
    let number = numeral(&label)?;
    let closed = match bare.get(label.len()..)?.chars().next()? {
        ')' => true,
        '.' => opened == 0 && label.len() <= MOST_DIGITS && label.bytes().all(|letter| letter.is_ascii_digit()),
        _ => false,
    };
    let length = opened + label.len() + 1;
    let follows = rest.get(length..).filter(|_| closed)?;
    (follows.starts_with([' ', '-']) && begins_words(follows.trim_start_matches([' ', '-'])))
        .then_some((length, Some(number)))
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
pub(in crate::import) fn asks(text: &str) -> bool {
    words().class(WordClass::Asking).contains(text.split(' ').next().unwrap_or_default())
}

/// The same, where it may say first in a bracket of whom: "(to the governor) urging him".
fn asks_of_somebody(text: &str) -> bool {
    let bracket = text.strip_prefix('(').and_then(|inside| inside.split_once(") "));
    asks(bracket.map_or(text, |(_, behind)| behind))
}

/// Where a text begins to ask for something behind its first words, within so many of them: "Please send faxes | urging them …".
pub(in crate::import) fn asks_behind(text: &str, most_words: usize) -> Option<usize> {
    let mut starts = text.match_indices(' ').map(|(at, _)| at + 1).take(most_words);
    starts.find(|at| asks(text.get(*at..).unwrap_or_default()))
}

/// Whether a text begins as a demand does: "urging the judge", "urge the authorities", "remind them".
pub(in crate::import) fn is_asked(text: &str) -> bool {
    asks(text) || words().class(WordClass::DemandOpening).at_start(text) > 0
}
