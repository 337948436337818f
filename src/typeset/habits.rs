//! How letters are laid out by habit of their language and script: leading, indents, where the date and the name stand.

use super::fit::Pitches;
use super::scripts::{Script, script_of};
use crate::model::LanguageTag;
use crate::unit::Em;

/// What a language's letters look like, beyond the stationery.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Habits {
    pub leading: Leading,
    /// The language is not written in Latin, Greek or Cyrillic letters.
    pub own_script: bool,
    /// Indent of a paragraph's first line; none: a blank line stands between paragraphs instead.
    pub indent: Option<Em>,
    /// Russian letters centre the salutation.
    pub centred_salutation: bool,
    /// Chinese letters end with name and date, both at the right.
    pub date_at_end: bool,
    /// Where the name under the signature begins, as a share of the text's width.
    pub signature_at: SignaturePlace,
    pub item_label: ItemLabel,
    /// Text of characters of one width has both edges straight in any case.
    pub justified: bool,
}

/// Distance of the baselines, in multiples of the type size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Leading {
    pub usual: f32,
    pub tightest: f32,
    /// In address blocks and other short lines.
    pub lines: f32,
    pub tightest_lines: f32,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SignaturePlace {
    /// Where reading begins.
    Start,
    /// In the second half of the line.
    Half,
    /// At the edge where reading ends.
    End,
}

/// What stands before an item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ItemLabel {
    Dash,
    /// 一、 二、
    ChineseNumeral,
}

impl Habits {
    pub fn of(language: &LanguageTag) -> Self {
        let usual = Self {
            leading: Leading::of_script(Script::of_language(language)),
            own_script: Script::of_language(language).is_some(),
            indent: None,
            centred_salutation: false,
            date_at_end: false,
            signature_at: SignaturePlace::Start,
            item_label: ItemLabel::Dash,
            justified: Script::han_of(language).is_some(),
        };
        match language.primary() {
            "zh" => Self {
                indent: Some(Em(2.0)),
                date_at_end: true,
                signature_at: SignaturePlace::End,
                item_label: ItemLabel::ChineseNumeral,
                leading: Leading::of_script(Some(Script::Han)),
                ..usual
            },
            "ja" => Self {
                indent: Some(Em(1.0)),
                signature_at: SignaturePlace::End,
                item_label: ItemLabel::ChineseNumeral,
                ..usual
            },
            "fr" => Self { signature_at: SignaturePlace::Half, ..usual },
            "ru" | "uk" | "be" => Self { centred_salutation: true, ..usual },
            "vi" => Self { leading: Leading { usual: 1.4, tightest: 1.25, ..usual.leading }, ..usual },
            _ => usual,
        }
    }
}

impl Leading {
    /// The leading that a script's letters need so that lines do not touch; none: Latin, Greek, Cyrillic.
    pub fn of_script(script: Option<Script>) -> Self {
        let (usual, tightest, lines, tightest_lines) = match script {
            None => (1.35, 1.2, 1.3, 1.1),
            Some(Script::Hebrew | Script::Armenian | Script::Georgian) => (1.4, 1.25, 1.3, 1.15),
            Some(Script::Han | Script::Hangul) => (1.6, 1.4, 1.4, 1.15),
            Some(Script::Devanagari | Script::Bengali | Script::Tamil | Script::Sinhala | Script::Ethiopic) => {
                (1.5, 1.35, 1.4, 1.25)
            }
            Some(Script::Arabic | Script::Thai | Script::Lao) => (1.6, 1.45, 1.5, 1.35),
            Some(Script::Khmer | Script::Myanmar | Script::Tibetan) => (1.8, 1.65, 1.7, 1.55),
        };
        Self { usual, tightest, lines, tightest_lines }
    }

    /// The distances of lines that stand by themselves.
    pub fn pitches(self) -> Pitches {
        Pitches { usual: self.lines, tightest: self.tightest_lines }
    }

    /// The leading that the tallest script in a text needs.
    pub fn of_text(text: &str) -> Self {
        let mut leading = Self::of_script(None);
        let scripts = text.chars().filter(|letter| !letter.is_ascii()).filter_map(script_of);
        for script in scripts {
            let own = Self::of_script(Some(script));
            if own.lines > leading.lines {
                leading = own;
            }
        }
        leading
    }
}

impl ItemLabel {
    /// The label of the nth item of a list, from 0.
    pub fn text(self, index: usize) -> String {
        const NUMERALS: [char; 10] = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
        match (self, NUMERALS.get(index)) {
            (Self::ChineseNumeral, Some(numeral)) => format!("{numeral}、"),
            _ => "–".to_owned(),
        }
    }
}

/// Whether most letters of a text are of the scripts that the letter's typeface itself has.
pub(super) fn is_mostly_latin(text: &str) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    let (latin, other): (Vec<char>, Vec<char>) = letters.partition(|letter| script_of(*letter).is_none());
    latin.len() > other.len()
}

/// Whether the first letter of a line that has a direction is read from right to left; none: it has no such letter.
fn reads_right_to_left(line: &str) -> Option<bool> {
    let first = line.chars().find(|letter| letter.is_alphabetic())?;
    Some(matches!(script_of(first), Some(Script::Arabic | Script::Hebrew)))
}

/// Whether most lines of a block are read from right to left: all of them then keep to its right edge. None: no line has a
/// direction; where there are as many of both, the first decides.
pub(super) fn block_reads_right_to_left(text: &str) -> Option<bool> {
    let lines: Vec<bool> = text.lines().filter_map(reads_right_to_left).collect();
    let first = *lines.first()?;
    let against = lines.iter().filter(|line| **line != first).count();
    Some(first != (against * 2 > lines.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tallest_script_of_a_text_decides_its_leading() {
        let latin = Leading::of_text("Supreme People’s Court");
        assert_eq!(latin, Leading::of_script(None));
        assert!(Leading::of_text("Court – ศาล").lines > latin.lines);
        assert!(Leading::of_text("ศาล – ရုံး").lines > Leading::of_text("ศาล").lines);
    }

    #[test]
    fn lines_are_read_from_the_side_of_their_first_letter() {
        assert_eq!(reads_right_to_left("12 شارع النيل"), Some(true));
        assert_eq!(reads_right_to_left("Cairo القاهرة"), Some(false));
        assert_eq!(reads_right_to_left("12345"), None);
        assert_eq!(block_reads_right_to_left("Minister\nCairo\nمصر"), Some(false));
        assert_eq!(block_reads_right_to_left("Minister\nالقاهرة\nمصر"), Some(true));
        assert_eq!(block_reads_right_to_left("وزير العدل\nEGYPT"), Some(true));
        assert_eq!(block_reads_right_to_left("12\n"), None);
        assert!(is_mostly_latin("Supreme Court\n中华人民共和国") && !is_mostly_latin("最高人民法院 (SPC)"));
    }
}
