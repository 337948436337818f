//! How well what is typed names something: by its beginning, by a piece of it, by its letters in order, or with one slip.

/// How far what is typed is from a name and what is said about it: 0 is how the name begins; none where a word of it fits nowhere.
///
/// `also` are words that other people call it by.
pub fn distance(typed: &str, name: &str, also: &str, about: &str) -> Option<u32> {
    let [typed, name, also, about] = [typed, name, also, about].map(str::to_lowercase);
    let rest = name.strip_prefix(typed.trim());
    if rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)) {
        return Some(0);
    }
    let words = typed.split_whitespace().map(|word| word_distance(word, &name, &also, &about));
    words.sum::<Option<u32>>().map(|distance| distance + 1)
}

fn word_distance(word: &str, name: &str, also: &str, about: &str) -> Option<u32> {
    let words = || name.split(|letter: char| !letter.is_alphanumeric());
    let others = || also.split_whitespace();
    if words().any(|known| known == word) {
        Some(0)
    } else if others().any(|known| known == word) {
        Some(1)
    } else if words().any(|known| known.starts_with(word)) {
        Some(2)
    } else if name.contains(word) || others().any(|known| known.starts_with(word)) {
        Some(3)
    } else if about.split(|letter: char| !letter.is_alphanumeric()).any(|known| known.starts_with(word)) {
        Some(4)
    } else if words().any(|known| is_one_slip_away(word, known)) {
        Some(5)
    } else if word.chars().count() >= 3 && stands_in_order(word, name) {
        Some(6)
    } else {
        about.contains(word).then_some(7)
    }
}

/// Whether the letters stand in the name in this order, with others between them.
fn stands_in_order(word: &str, name: &str) -> bool {
    let mut letters = name.chars();
    word.chars().all(|wanted| letters.any(|letter| letter == wanted))
}

/// Whether one letter is wrong, missing, too many, or two are changed over; short words must be right.
fn is_one_slip_away(word: &str, known: &str) -> bool {
    let (word, known): (Vec<char>, Vec<char>) = (word.chars().collect(), known.chars().collect());
    if word.len() < 4 || word.len().abs_diff(known.len()) > 1 {
        return false;
    }
    let same = word.iter().zip(&known).take_while(|(one, other)| one == other).count();
    let (word, known) = (&word[same..], &known[same..]);
    let rest = |of: &[char], skipped: usize| of.get(skipped..).map(<[char]>::to_vec);
    let changed_over = word.len() >= 2 && known.len() >= 2 && word[0] == known[1] && word[1] == known[0];
    rest(word, 1) == rest(known, 1)
        || rest(word, 1).as_deref() == Some(known)
        || rest(known, 1).as_deref() == Some(word)
        || (changed_over && rest(word, 2) == rest(known, 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str, distance_expected: Option<u32>) {
        assert_eq!(
            distance(typed, "Print letters", "paper printer", "One PDF with everything"),
            distance_expected,
            "{typed}"
        );
    }

    #[test]
    fn a_beginning_is_nearest_and_a_slip_is_forgiven() {
        check("", Some(1));
        check("print", Some(0));
        check("print let", Some(3));
        check("letters", Some(1));
        check("pri let", Some(5));
        check("rint", Some(4));
        check("pdf", Some(5));
        check("paper", Some(2));
        check("pape", Some(4));
        check("lettres", Some(6));
        check("pritn", Some(6));
        check("prnt", Some(6));
        check("plt", Some(7));
        check("xyz", None);
        check("print xyz", None);
    }

    #[test]
    fn other_scripts_are_found_by_a_piece() {
        assert_eq!(distance("信件", "打印信件", "", ""), Some(4));
    }
}
