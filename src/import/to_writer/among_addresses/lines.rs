//! Lines among addresses that speak to the writer. A line of its own tells more than a sentence of a run does, so that there are
//! more reasons to take it for one; a reader who wonders why a line was taken asks `reason` for its name.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::{ends_address, opens_addressee};
use crate::import::text::prose::has_digit;
use crate::import::text::shadow::Shadow;
use crate::import::to_writer::{class, ends_sentence, is_verb};

use super::{FEWEST_WORDS, is_said, is_telling, may_be_said, opens, tells_time};

/// What lines with a verb have, where the verb may be somebody's name as well.
const FEWEST_TELLING: usize = 5;

/// Why a line is a sentence to the writer.
struct Reason {
    name: &'static str,
    /// A line with fewer words is no sentence for this reason.
    fewest_words: usize,
    holds: fn(&Line) -> bool,
}

impl Reason {
    const fn of(name: &'static str, fewest_words: usize, holds: fn(&Line) -> bool) -> Self {
        Self { name, fewest_words, holds }
    }
}

/// All reasons, in the order in which they are looked for.
const REASONS: [Reason; 10] = [
    Reason::of("tells a price", 1, tells_price),
    Reason::of("all of it is said", FEWEST_WORDS, is_all_said),
    Reason::of("tells the time alone", FEWEST_WORDS, tells_time_alone),
    Reason::of("leads to a form", 1, leads_to_form),
    Reason::of("asks or exclaims", 1, asks_or_exclaims),
    Reason::of("ends what stands above", FEWEST_TELLING, ends_what_stands_above),
    Reason::of("opens and tells", FEWEST_TELLING, opens_and_tells),
    Reason::of("tells twice", FEWEST_TELLING, tells_twice),
    Reason::of("calls", FEWEST_TELLING, calls),
    Reason::of("tells in sentences", FEWEST_TELLING + 2, tells_in_sentences),
];

/// Whether a line among addresses is a sentence to the writer: "Use the green envelopes only.", "A letter to Togo costs £1.33.".
pub(in crate::import) fn line_speaks(shadow: &Shadow, line: Range<usize>) -> bool {
    reason(shadow, line).is_some()
}

/// The name of the first reason for which a line is a sentence to the writer; none where it is not.
fn reason(shadow: &Shadow, line: Range<usize>) -> Option<&'static str> {
    let line = Line::new(shadow, line);
    if line.is_address() {
        return None;
    }
    let holds = |reason: &&Reason| line.words >= reason.fewest_words && (reason.holds)(&line);
    REASONS.iter().find(holds).map(|reason| reason.name)
}

/// A line, and what several reasons look at.
struct Line<'a> {
    shadow: &'a Shadow<'a>,
    range: Range<usize>,
    /// The folded text.
    text: &'a str,
    words: usize,
    has_digit: bool,
}

impl<'a> Line<'a> {
    fn new(shadow: &'a Shadow<'a>, range: Range<usize>) -> Self {
        let text = shadow.slice(range.clone());
        Self { shadow, range, text, words: text.split(' ').count(), has_digit: has_digit(text) }
    }

    /// "Minister of Defence Sr. Jo Dee Avenida Eldorado CAN Bogotá, Colombia": what begins and ends as an address is one, whatever
    /// else it has.
    fn is_address(&self) -> bool {
        opens_addressee(self.text) && self.ends_address()
    }

    fn ends_address(&self) -> bool {
        ends_address(self.shadow, self.range.clone())
    }

    fn raw(&self) -> &'a str {
        self.shadow.raw(self.range.clone())
    }

    /// Whether the whole line may be said to the writer; not one of a run, which `speaks` is asked about sentence by sentence: more
    /// than one may stand in it, and an addressee besides.
    fn may_be_said(&self) -> bool {
        !self.shadow.one_line && may_be_said(self.text)
    }

    /// The words that tell the writer something, behind the first. Names that are verbs as well count here: a whole line with two
    /// of them and a full stop is nobody's name.
    fn telling(&self) -> impl Iterator<Item = &'a str> {
        self.text.split(' ').skip(1).filter(|word| is_telling(word))
    }

    fn tells(&self) -> bool {
        self.telling().next().is_some()
    }
}

/// "International postage rate: $1.85", "A letter to Togo costs £1.33", "Postage 36p up to 20 g.", "or £1.28"; "Postage House 5" is
/// an address.
fn tells_price(line: &Line) -> bool {
    const MONEY: [char; 3] = ['£', '$', '€'];
    const MOST_WORDS_ALONE: usize = 3;
    if !line.has_digit {
        return false;
    }
    let text = line.text;
    let priced = text.contains(MONEY) || text.split(' ').any(is_price);
    let tells = text.contains(MONEY) || text.contains(':') || ends_sentence(text);
    let has = |of: WordClass| text.split(' ').any(|word| class(of).contains(word.trim_end_matches([':', ','])));
    let is_small_money =
        |word: &str| class(WordClass::SmallMoney).contains(word.trim_end_matches([',', '.', ':', ';']));
    let alone = || text.contains(MONEY) && line.words <= MOST_WORDS_ALONE;
    tells && has(WordClass::Postage)
        || priced && (has(WordClass::Costs) || class(WordClass::Postage).at_start(text) > 0)
        || text.contains(MONEY) && has(WordClass::Writings)
        || text.split(' ').filter(|word| is_small_money(word)).count() > 1
        || alone()
}

/// "36p", "20g", "56c": a number with the unit of a price or a weight.
fn is_price(word: &str) -> bool {
    let unit = word.trim_start_matches(|letter: char| letter.is_ascii_digit());
    unit.len() < word.len() && matches!(unit.trim_end_matches(['.', ',', ':', ')']), "p" | "c" | "g")
}

/// Whether each sentence of a line is to the writer: "Nairobi, Kenya. Mark your envelope urgent." has an address as well. Most of
/// its words are in small letters, as those of a name are not: "Ring Road East, Accra.", "Call for Human Rights e.V.".
fn is_all_said(line: &Line) -> bool {
    let letters = || line.raw().split_whitespace().filter(|word| word.starts_with(char::is_alphabetic));
    let small = || letters().filter(|word| word.starts_with(char::is_lowercase)).count();
    ends_sentence(line.text)
        && line.may_be_said()
        && small() * 2 > letters().count()
        && line.text.split_inclusive(". ").all(|sentence| is_said(sentence.trim_end()))
        && !ends_as_body(line)
}

/// "Try and Trust Ltd.": whether the full stop is that of a short form with a capital, as bodies have behind their names; the one of
/// "etc." may end a sentence.
fn ends_as_body(line: &Line) -> bool {
    let last = line.text.rsplit(' ').next().unwrap_or_default().trim_end_matches('.');
    let in_source = line.raw().rsplit(char::is_whitespace).next().unwrap_or_default();
    class(WordClass::ShortForm).contains(last) && in_source.starts_with(char::is_uppercase)
}

/// "Sudan is GMT + 3": whether a line says by what clock somebody is reached, and nothing of an address.
fn tells_time_alone(line: &Line) -> bool {
    let text = line.text;
    // "Collège (CET) de Lomé Est".
    let says = |word: &str| word == "=" || word.starts_with(char::is_lowercase) && is_verb(word);
    let is_one = !text.contains(',') && !text.contains(". ") && office_words().post_boxes.at_start(text) == 0;
    is_one && line.raw().split_whitespace().any(says) && line.may_be_said() && tells_time(text) && !line.ends_address()
}

/// "… brief letters (…) | to the Morning News, through the form on its web site."
fn leads_to_form(line: &Line) -> bool {
    class(WordClass::HeadingEnd).at_start(line.text) > 0
        && line.text.ends_with('.')
        && !line.has_digit
        && class(WordClass::ContactFormWord).occur_in(line.text)
}

/// "No answer? Try again in the evening": no line of an address asks or exclaims. At the end of a line the sign may stand for a
/// letter that was lost, "San Jos?", but not behind "How did it go?".
fn asks_or_exclaims(line: &Line) -> bool {
    const FEWEST: usize = 3;
    let asked = || line.text.strip_suffix('?').is_some_and(|text| text.split(' ').all(|word| words().is_plain(word)));
    let asks = || line.words >= FEWEST && asked();
    ["! ", "? "].iter().any(|end| line.text.contains(end)) || !line.has_digit && asks()
}

/// "… Please | also note that numbers change at short notice.": the end of a sentence that a margin broke.
fn ends_what_stands_above(line: &Line) -> bool {
    let small = !line.shadow.lower_case && line.raw().starts_with(char::is_lowercase);
    small && line.text.ends_with('.') && !line.has_digit && !line.text.contains(',')
}

/// "Faxes to the ministry are often slow", "If a voice answers it is late".
fn opens_and_tells(line: &Line) -> bool {
    opens(line.text) && line.tells()
}

/// "The line may be busy and is slow.": two words that tell something, and a full stop.
fn tells_twice(line: &Line) -> bool {
    let mut telling = line.telling();
    line.text.ends_with('.') && telling.next().is_some_and(|first| telling.any(|word| word != first))
}

/// "Please try in the early morning", "You may also write a letter to the editor", "Put stamps on every letter!".
fn calls(line: &Line) -> bool {
    class(WordClass::PleaseWriter).at_start(line.text) > 0 || line.text.ends_with('!')
}

/// "The post office is closed today. Come back later": one sentence behind another, without a number.
fn tells_in_sentences(line: &Line) -> bool {
    line.tells() && line.text.contains(". ") && !line.has_digit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    fn check_reason(line: &str, expected: Option<&str>) {
        // In a sheet of more lines than one, with capitals.
        let extracted = Extracted::from_text(&format!("{line}\nNairobi\nKenya\n"));
        let shadow = Shadow::new(&extracted);
        let first = shadow.lines_in(0..shadow.len()).next().map_or(0..0, |line| line.range);
        assert_eq!(reason(&shadow, first), expected, "{line}");
    }

    #[test]
    fn a_line_speaks_for_a_reason_that_has_a_name() {
        for (line, expected) in [
            ("A letter to Togo costs £1.33.", "tells a price"),
            ("Postage 36p up to 20 g.", "tells a price"),
            ("Within the US: $0.37 - letters (up to 1 oz.)", "tells a price"),
            ("Within the US: 34 cents. Air mail to Togo: 80 cents an ounce", "tells a price"),
            ("A letter to Togo costs 97p", "tells a price"),
            ("or £1.28", "tells a price"),
            ("Use the green envelopes only.", "all of it is said"),
            ("Kenya is GMT + 3", "tells the time alone"),
            ("To the Morning News, through the form on its web site.", "leads to a form"),
            ("No answer? Try again in the evening", "asks or exclaims"),
            ("How did it go?", "asks or exclaims"),
            ("You may also write a short letter to the editor", "calls"),
            ("also note that numbers change at short notice.", "ends what stands above"),
            ("Faxes to the ministry are often slow", "opens and tells"),
            ("The line may be busy and is slow.", "tells twice"),
            ("Put stamps on every letter!", "calls"),
            ("The post office is closed today. Come back later", "tells in sentences"),
        ] {
            check_reason(line, Some(expected));
        }
    }

    #[test]
    fn a_line_of_an_address_speaks_for_no_reason() {
        for line in [
            "Postage House 5",
            "Avenida San Jos?",
            "Army Headquarters Bogot?",
            "Try and Trust Ltd.",
            "Ring Road East, Accra.",
            "Collège (CET) de Lomé Est",
            "Minister of Defence! Sr. Jo Dee Avenida Eldorado CAN Bogotá, Colombia",
            "Call for Human Rights e.V.",
        ] {
            check_reason(line, None);
        }
    }
}
