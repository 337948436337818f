//! What a stretch of words weighs as the name of an institution.

use super::words::{Run, Word};

/// "Ministry of Justice", "Supreme Court", "Zimbabwe Republic Police", "Adalet Bakanligi", "Mukwati Building".
pub(super) fn institution(run: &Run, from: usize, to: usize) -> Option<i32> {
    const WEIGHT: i32 = 46;
    let words = run.words.get(from..to)?;
    let head = words.iter().position(|word| word.institution > 0)?;
    let last_word = words.get(head)?.last_word;
    let mut weight = WEIGHT + before_head(words.get(..head)?, last_word);
    if words.len() == 1 {
        weight -= if last_word { 44 } else { 14 };
    }
    let (mut at, last_word) = behind_head(words, head + words.get(head)?.institution, last_word);
    let same_word = words.get(at.saturating_sub(1)).map_or("", |word| word.bare);
    let foreign = !last_word && words.get(at).is_some_and(|word| !word.link);
    let mut name = Name { words, head, last_word, foreign, weight, bound: false, closed: false, told: 0, same_word };
    while at < words.len() {
        at = name.go_on(at)?;
    }
    Some(name.weight)
}

/// What the words before the institution's own weigh.
fn before_head(before: &[Word], last_word: bool) -> i32 {
    let weigh = |(index, word): (usize, &Word)| match word {
        word if index == 0 && word.bare == "the" || word.bare == "c/o" => 0,
        word if word.describes => 0,
        word if word.link => -3,
        word if word.office > 0 || word.honorific > 0 && word.bare != "general" => -34,
        word if word.number || word.street || word.post_box > 0 => -26,
        word if word.comma => -24,
        word if word.town > 0 || word.region > 0 => -3,
        _ if last_word => -7,
        _ => -22,
    };
    before.iter().enumerate().map(weigh).sum()
}

/// Where what is behind the institution's word begins: of "Human Rights Commission" the last of such words is what it is.
fn behind_head(words: &[Word], mut at: usize, mut last_word: bool) -> (usize, bool) {
    while let Some(next) = words.get(at).filter(|next| next.institution > 0) {
        let before = words.get(at - 1).is_none_or(|before| before.comma || before.bare == next.bare);
        if last_word || before || !next.last_word {
            break;
        }
        last_word = true;
        at += next.institution;
    }
    (at, last_word)
}

/// The name of an institution while the words behind its own are gone through.
struct Name<'a, 'b> {
    words: &'a [Word<'b>],
    head: usize,
    last_word: bool,
    foreign: bool,
    weight: i32,
    /// A connecting word leads on.
    bound: bool,
    /// What it led to is whole.
    closed: bool,
    /// Words behind it of which nothing is known.
    told: usize,
    same_word: &'b str,
}

impl<'b> Name<'_, 'b> {
    /// Weighs the word at a place; the answer is where the next begins.
    fn go_on(&mut self, at: usize) -> Option<usize> {
        let words = self.words;
        let word = words.get(at)?;
        let after_comma = at > 0 && words.get(at - 1).is_some_and(|word| word.comma);
        // "Présidence de la République | El Mouradia": behind what is whole an article begins another.
        if word.opens_name && self.closed && !after_comma {
            self.weight -= 26;
            return Some(at + 1);
        }
        // "Diwan of the Royal Court | The Palace": no word leads on to it.
        let led = at == 0 || words.get(at - 1).is_some_and(|word| word.link || word.inside);
        if word.bare == "the" && (!self.bound && !after_comma || !led) {
            self.weight -= 22;
        }
        // "Office of the President | No. 122 … Road".
        if ["no.", "no"].contains(&word.bare) && self.closed && words.get(at + 1).is_some_and(|next| next.number) {
            self.weight -= 30;
            return Some(at + 2);
        }
        if word.link && !after_comma {
            let next = words.get(at + 1).map_or(0, |next| next.portfolio.max(next.office));
            self.closed = next > 0;
            (self.bound, self.told) = (true, 0);
            self.same_word = "";
            return Some(at + 1 + next);
        }
        let repeated = word.bare == self.same_word && !word.bare.is_empty();
        self.weight += if word.bracketed {
            -1
        } else if repeated {
            -60
        } else if self.is_of_another(word, at) {
            // "The Presidency | Federal Secretariat": another begins.
            if self.closed || !self.last_word && !self.bound { -24 } else { 0 }
        } else if after_comma {
            weight_after_comma(word)
        } else {
            self.weight_of(word, at)
        };
        self.same_word = word.bare;
        Some(at + word.institution.max(1))
    }

    /// Whether a word describes an institution behind it.
    fn is_of_another(&self, word: &Word, at: usize) -> bool {
        word.describes && word.office == 0 && self.words.get(at + 1).is_some_and(|next| next.institution > 0)
    }

    /// Whether the word before is of the institution or describes it.
    fn describes_before(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.words.get(before));
        before.is_some_and(|before| !before.comma && (before.institution > 0 || before.behind || before.inside))
    }

    fn weight_of(&mut self, word: &Word, at: usize) -> i32 {
        let inner = self.bound && !self.closed;
        match word {
            word if word.country > 0 => -60,
            word if word.post_box > 0 => -34,
            word if word.street || word.postcode => -24,
            word if word.number => {
                if inner {
                    -6
                } else {
                    -30
                }
            }
            word if word.institution > 0 && inner => 0,
            // "police headquarters": the words name one thing.
            word if word.institution > 0 && word.last_word && !self.bound && !leads(self.words, at) => -1,
            // "administratsia prezidenta": the second word of a foreign name.
            word if word.institution > 0 && self.foreign && !self.bound && at == self.head + 1 => -2,
            word if word.institution > 0 => -24,
            // "police nationale congolaise": what describes it goes on.
            word if word.behind && word.country == 0 && self.describes_before(at) => 0,
            word if word.describes && word.office == 0 => {
                if self.closed {
                    -20
                } else {
                    -1
                }
            }
            word if word.office > 0 || word.honorific > 0 => {
                if inner {
                    -4
                } else {
                    -36
                }
            }
            word if word.town > 0 => match (inner, self.bound) {
                (true, _) => -6,
                (_, true) => -16,
                _ => -22,
            },
            _ if inner => {
                self.told += 1;
                if self.told > 2 { -5 } else { -2 }
            }
            _ if self.closed => -26,
            _ if self.foreign => -4,
            _ => -26,
        }
    }
}

/// What a word right behind a comma weighs.
fn weight_after_comma(word: &Word) -> i32 {
    match word {
        word if word.country > 0 => -10,
        word if word.post_box > 0 || word.street || word.postcode => -8,
        _ => -5,
    }
}

/// Whether a connecting word stands behind a word: "ministry of …" begins a name of its own.
fn leads(words: &[Word], at: usize) -> bool {
    words.get(at + 1).is_some_and(|next| next.link && next.bare != "and" && next.bare != "&")
}
