//! Quotation marks, dashes and spaces as a language sets them: `typography` in `assets/letters/<language>.json`.
//!
//! What the program composes is set so, and what it takes from a sheet where the sheet has typewriter marks: `"`, `'`, `--`,
//! two spaces. Marks that a sheet has set already stay as they are, and so does what a person types.

use crate::data::phrases::Typography;

use super::text::is_undivided;

const NO_BREAK: char = '\u{a0}';
const NARROW_NO_BREAK: char = '\u{202f}';

/// A text of a letter with the marks and spaces of its language; setting it twice changes nothing more.
///
/// A language without habits of its own keeps the text as it is.
pub fn set(text: String, habits: &Typography, months: &[String]) -> String {
    if habits.quotes[0].is_empty() {
        return text;
    }
    let text = with_single_spaces_and_stops(text);
    let text = if text.contains(" - ") || text.contains("--") { dashed(&text, &habits.dash) } else { text };
    let text = if text.contains(['"', '\'']) { quoted(&text, habits) } else { text };
    let text = if habits.marks.is_empty() { text } else { with_own_marks(&text, habits) };
    let text = if habits.spaces_before.is_empty() { text } else { with_spaces_before_marks(&text, habits) };
    without_breaks(&text, habits, months)
}

/// No two spaces in a row, no sentence with two full stops, and an ellipsis in one piece.
fn with_single_spaces_and_stops(text: String) -> String {
    if !["  ", "..", "?.", "!."].iter().any(|odd| text.contains(odd)) {
        return text;
    }
    let mut set = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            ' ' if set.ends_with(' ') => {}
            '.' => {
                let mut stops = 1;
                while letters.next_if_eq(&'.').is_some() {
                    stops += 1;
                }
                match stops {
                    1 | 2 if set.ends_with(['?', '!']) => {}
                    1 | 2 => set.push('.'),
                    _ => set.push('…'),
                }
            }
            letter => set.push(letter),
        }
    }
    set
}

fn dashed(text: &str, dash: &str) -> String {
    text.replace(" -- ", " - ").replace("--", " - ").replace(" - ", dash)
}

/// Typewriter quotes and apostrophes as those of the language.
fn quoted(text: &str, habits: &Typography) -> String {
    let letters: Vec<char> = text.chars().collect();
    let mut set = String::with_capacity(text.len() + 8);
    let (mut is_open, mut is_inner_open) = (false, false);
    for (at, &letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| letters.get(at)).copied();
        let behind = letters.get(at + 1..).unwrap_or_default();
        let after = behind.first().copied();
        let begins = before.is_none_or(|one| one.is_whitespace() || matches!(one, '(' | '[' | '–' | '—'));
        // Inside a word of a script without spaces, or behind an apostrophe or another quote.
        let can_begin = begins || before.is_some_and(|one| is_undivided(one) || !one.is_alphanumeric());
        let goes_on = after.is_some_and(|one| !one.is_whitespace());
        match letter {
            '"' => {
                is_open = goes_on && (begins || !is_open && can_begin);
                set.push_str(if is_open { &habits.quotes[0] } else { &habits.quotes[1] });
            }
            '\'' if is_inner_open && !after.is_some_and(char::is_alphanumeric) => {
                is_inner_open = false;
                set.push_str(&habits.inner_quotes[1]);
            }
            '\'' if can_begin && after.is_some_and(char::is_alphabetic) && closes(behind) => {
                is_inner_open = true;
                set.push_str(&habits.inner_quotes[0]);
            }
            '\'' => set.push('’'),
            letter => set.push(letter),
        }
    }
    set
}

/// Whether a quote that has opened is closed somewhere: behind a word and before none, as no apostrophe inside a word is.
fn closes(behind: &[char]) -> bool {
    behind.windows(2).enumerate().any(|(at, two)| {
        matches!(two, [before, '\''] if !before.is_whitespace())
            && !behind.get(at + 2).is_some_and(|one| one.is_alphanumeric())
    })
}

/// Latin punctuation behind a word of the script as the script's own: a comma behind Arabic is "،".
fn with_own_marks(text: &str, habits: &Typography) -> String {
    let mut set = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let own = habits.marks.iter().find(|[latin, _]| latin.chars().eq([letter]));
        let behind_own = set.chars().next_back().is_some_and(|one| one.is_alphabetic() && u32::from(one) > 0x5ff);
        let before_latin = letters.peek().is_some_and(char::is_ascii_alphanumeric);
        match own {
            Some([_, own]) if behind_own && !before_latin => {
                set.push_str(own);
                // A mark as wide as a character brings its own space.
                if own.chars().any(|mark| matches!(mark, '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}')) {
                    letters.next_if_eq(&' ');
                }
            }
            _ => set.push(letter),
        }
    }
    set
}

/// The space that a language has before a mark, as in "Objet :", and inside « ».
fn with_spaces_before_marks(text: &str, habits: &Typography) -> String {
    let space_of =
        |mark: char| habits.spaces_before.iter().find(|[marks, _]| marks.contains(mark)).map(|[_, space]| space);
    let is_space = |letter: &char| matches!(*letter, ' ' | NO_BREAK | NARROW_NO_BREAK);
    let mut set = String::with_capacity(text.len() + 8);
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        // "10:30" and an address of the web are no sentences.
        let ends = letters.peek().is_none_or(|next| !next.is_alphanumeric() && *next != '/');
        if let Some(space) = space_of(letter).filter(|_| ends || letter == '»') {
            let bare = set.trim_end_matches(|letter| is_space(&letter)).len();
            let before = set.get(..bare).and_then(|text| text.chars().next_back());
            let doubled = matches!(letter, '?' | '!') && matches!(before, Some('?' | '!'));
            if before.is_some_and(|before| !matches!(before, '\n' | '(' | '«')) {
                set.truncate(bare);
                set.push_str(if doubled { "" } else { space });
            }
        }
        set.push(letter);
        if letter == '«'
            && let Some(space) = space_of('»')
        {
            while letters.next_if(is_space).is_some() {}
            set.push_str(space);
        }
    }
    set
}

/// A no-break space between day and month, number and unit, title and name.
fn without_breaks(text: &str, habits: &Typography, months: &[String]) -> String {
    if !text.contains(|letter: char| letter.is_ascii_digit()) && !habits.titles.iter().any(|title| text.contains(title))
    {
        return text.to_owned();
    }
    let words: Vec<&str> = text.split(' ').collect();
    let mut set = String::with_capacity(text.len() + 8);
    for (at, word) in words.iter().enumerate() {
        if let Some(before) = at.checked_sub(1).and_then(|at| words.get(at)) {
            let two_before = at.checked_sub(2).and_then(|at| words.get(at));
            let bound = is_bound(before, word, words.get(at + 1), habits, months)
                // "3 de marzo": the second space as well.
                || *before == "de" && two_before.is_some_and(|day| is_day(day)) && is_month(word, months);
            set.push(if bound { NO_BREAK } else { ' ' });
        }
        set.push_str(word);
    }
    set
}

fn is_bound(before: &str, word: &str, next: Option<&&str>, habits: &Typography, months: &[String]) -> bool {
    let bare = word.trim_end_matches(|letter: char| !letter.is_alphanumeric() && letter != '%');
    let before = before.trim_start_matches(['(', '“', '«', '„', NARROW_NO_BREAK]);
    if is_day(before) && (is_month(word, months) || word == "de" && next.is_some_and(|next| is_month(next, months))) {
        return true;
    }
    let counts =
        !before.is_empty() && before.len() <= 7 && before.chars().all(|one| one.is_ascii_digit() || one == ',');
    if counts && habits.units.iter().any(|unit| unit == bare) {
        return true;
    }
    let named = word.chars().next().is_some_and(|first| first.is_uppercase() || first.is_ascii_digit());
    named && habits.titles.iter().any(|title| title == before)
}

/// "3", "3.", "1er"
fn is_day(word: &str) -> bool {
    let word = word.trim_start_matches(['(', '“', '«']);
    let digits = word.trim_end_matches(['.', 'e', 'r', 's', 't', 'h', 'n', 'd']);
    (1..=2).contains(&digits.len()) && digits.chars().all(|digit| digit.is_ascii_digit())
}

fn is_month(word: &str, months: &[String]) -> bool {
    let bare = word.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    months.iter().any(|month| month == bare)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data::phrases;
    use crate::model::LanguageTag;

    fn set_in(tag: &str, text: &str) -> String {
        let language = LanguageTag::new(tag);
        let phrases = phrases::for_language(&language).expect("a language that letters are written in");
        let region = language.region().and_then(|region| phrases.regions.get(region));
        let habits = region.and_then(|region| region.typography.as_ref()).unwrap_or(&phrases.typography);
        set(text.to_owned(), habits, &phrases.dates.months)
    }

    /// No-break spaces are written `_`, narrow ones `|`, to be seen.
    fn check(tag: &str, text: &str, expected: &str) {
        let once = set_in(tag, text);
        assert_eq!(once.replace(NO_BREAK, "_").replace(NARROW_NO_BREAK, "|"), expected, "{tag}");
        assert_eq!(set_in(tag, &once), once, "{tag}: the second time changes nothing");
    }

    #[test]
    fn quotes_are_those_of_the_language() {
        check("en", "He \"confessed\" to Zhao's wife.", "He “confessed” to Zhao’s wife.");
        check("en", "\"They said 'no' twice\", she wrote.", "“They said ‘no’ twice”, she wrote.");
        check("en", "in the '90s the lawyers' office", "in the ’90s the lawyers’ office");
        check("de", "Er habe \"gestanden\" (\"unter Folter\").", "Er habe „gestanden“ („unter Folter“).");
        check("de-CH", "Er habe \"gestanden\".", "Er habe «gestanden».");
        check("fr", "Il aurait \"avoué\" à l'audience.", "Il aurait «|avoué|» à l’audience.");
        check("es", "Dijo: \"No fui yo\".", "Dijo: «No fui yo».");
        check("ru", "Он \"признался\" в суде.", "Он «признался» в суде.");
        check("zh-Hans", "他\"认罪\"了", "他“认罪”了");
        check("ar", "قال إنه \"اعترف\" تحت التعذيب.", "قال إنه «اعترف» تحت التعذيب.");
    }

    #[test]
    fn marks_of_a_sheet_stay() {
        check("en", "He “confessed” – so they say.", "He “confessed” – so they say.");
        check("de", "»gestanden« und “gestanden”", "»gestanden« und “gestanden”");
    }

    #[test]
    fn french_has_spaces_before_high_marks() {
        check("fr", "Pourquoi ? Voici : un; deux !", "Pourquoi|? Voici_: un|; deux|!");
        check("fr", "à 10:30, voir https://exemple.org ; merci", "à 10:30, voir https://exemple.org|; merci");
        check("fr", "« Je suis innocente »", "«|Je suis innocente|»");
        check("fr", "Quoi ?!", "Quoi|?!");
        check("fr-CA", "Pourquoi? Voici : merci!", "Pourquoi? Voici_: merci!");
        check("en", "Why? Here: this; that!", "Why? Here: this; that!");
    }

    #[test]
    fn dashes_are_those_of_the_language() {
        check("en", "He waited - for months -- in vain.", "He waited – for months – in vain.");
        check("en-US", "He waited - for months.", "He waited—for months.");
        check("ru", "Он ждал - месяцами.", "Он ждал_— месяцами.");
        check("zh-Hans", "他等了--很久", "他等了——很久");
        check("fr", "le porte-parole, 2016-2017", "le porte-parole, 2016-2017");
    }

    #[test]
    fn no_space_and_no_stop_stands_twice() {
        check("en", "He left.  She stayed..", "He left. She stayed.");
        check("en", "And then... Why?.", "And then… Why?");
    }

    #[test]
    fn what_belongs_together_stays_on_one_line() {
        check("en", "on 3 March 2017, after 22 hours, Mr Ndala", "on 3_March 2017, after 22_hours, Mr_Ndala");
        check("de", "am 3. März nach 14 Tagen bei Frau Dr. Weiß", "am 3._März nach 14_Tagen bei Frau_Dr._Weiß");
        check("fr", "le 1er mai, M. Kabongo, 14 jours", "le 1er_mai, M._Kabongo, 14_jours");
        check("es", "el 3 de marzo de 2017, el Sr. Ruiz", "el 3_de_marzo de 2017, el Sr._Ruiz");
        check("ru", "3 марта 2017 года, г-н Ким, 14 дней", "3_марта 2017_года, г-н_Ким, 14_дней");
        check("en", "Article 37 of the law", "Article 37 of the law");
    }

    #[test]
    fn other_scripts_have_their_own_marks() {
        check("zh-Hans", "他说, 没有; 真的? 3,000人", "他说，没有；真的？3,000人");
        check("ar", "قال, نعم; حقا?", "قال، نعم؛ حقا؟");
    }

    #[test]
    fn a_language_without_habits_keeps_its_text() {
        assert_eq!(set("\"a\"  b".to_owned(), &Typography::default(), &[]), "\"a\"  b");
    }
}
