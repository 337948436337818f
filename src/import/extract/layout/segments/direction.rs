//! The words of a piece of a line in the order in which they are read: from right to left in scripts that are written so.

/// A piece of text, and whether a space comes before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Word<'a> {
    pub(super) text: &'a str,
    pub(super) is_parted: bool,
}

/// Words as they stand from left to right, in the order in which they are read.
pub(super) fn in_logical_order(words: &[Word<'_>]) -> String {
    let count =
        |test: fn(char) -> bool| words.iter().flat_map(|word| word.text.chars()).filter(|letter| test(*letter)).count();
    let right_to_left = count(is_right_to_left);
    if right_to_left == 0 {
        return joined(words.iter().copied());
    }
    // (text, whether a space comes before it), from left to right, runs of the minor direction turned.
    let is_mainly_right = right_to_left > count(is_left_to_right);
    let is_minor = |word: &Word<'_>| {
        let test = if is_mainly_right { is_left_or_number } else { is_right_to_left };
        word.text.chars().any(test)
    };
    let is_major =
        |word: &Word<'_>| word.text.chars().any(if is_mainly_right { is_right_to_left } else { is_left_to_right });
    let mut turned: Vec<Word<'_>> = Vec::new();
    let mut from = 0;
    while let Some(word) = words.get(from) {
        if !is_minor(word) {
            turned.push(*word);
            from += 1;
            continue;
        }
        // The run goes on over neutral signs to the last of its own direction.
        let rest = words.get(from..).unwrap_or_default();
        let end = rest.iter().position(is_major).unwrap_or(rest.len());
        let length = rest.get(..end).unwrap_or_default().iter().rposition(is_minor).map_or(1, |last| last + 1);
        let run = rest.get(..length).unwrap_or_default();
        turned.extend(reversed(run));
        from += length;
    }
    if is_mainly_right { joined(reversed(&turned).into_iter()) } else { joined(turned.into_iter()) }
}

/// The words from the last to the first, the spaces between them kept where they are.
fn reversed<'a>(words: &[Word<'a>]) -> Vec<Word<'a>> {
    let first = words.first().is_some_and(|word| word.is_parted);
    let mut turned: Vec<Word<'a>> = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate().rev() {
        let is_parted = match words.get(at + 1) {
            Some(after) => after.is_parted,
            None => first,
        };
        turned.push(Word { text: word.text, is_parted });
    }
    turned
}

fn joined<'a>(words: impl Iterator<Item = Word<'a>>) -> String {
    let mut text = String::new();
    for word in words {
        if word.is_parted && !text.is_empty() && !text.ends_with(' ') {
            text.push(' ');
        }
        text.push_str(word.text);
    }
    text
}

pub(super) fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}') && !is_number(letter)
}

pub(super) fn is_left_to_right(letter: char) -> bool {
    letter.is_alphabetic() && !is_right_to_left(letter)
}

fn is_left_or_number(letter: char) -> bool {
    is_left_to_right(letter) || is_number(letter)
}

fn is_number(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '\u{660}'..='\u{669}' | '\u{6f0}'..='\u{6f9}')
}

/// Ideographs and their punctuation, kana and hangul: as wide as high, and without spaces.
pub(super) fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}' | '\u{20000}'..='\u{3ffff}')
}
