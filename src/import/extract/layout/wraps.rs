//! Lines that a narrow column broke, put together again: an office over two lines, a long salutation.
//!
//! A break is the column's only where the next word had no room. That alone proves nothing, for any long line ends near
//! the edge; what proves it is told by the file (blanks that producers leave at such breaks, paragraphs that it marks), by
//! the words, or by the type. Where nothing proves it but there was no room for the next word up to what stands beside the
//! column, the line says so, and a person decides.

use super::lines::{Doubt, TextLine};
use super::wrap_words;
use crate::data::folding::folded;
use crate::data::offices::office_words;
use crate::import::extract::flow::{is_contact, is_label};

/// A blank between words, in em.
const BLANK: f32 = 0.28;
/// A line of so many letters is one of a paragraph: no line of an address is.
const LONG_LINE: usize = 60;
/// Not to be seen but at the end of a line.
const SOFT_HYPHEN: char = '\u{ad}';
/// Hyphens that layout programs set and nobody types.
const LAYOUT_HYPHENS: [char; 2] = [SOFT_HYPHEN, '\u{2010}'];
/// Between columns there may be so little less than what text keeps from them, in em.
const CLOSER: f32 = 0.75;
/// Where the words prove a break, its line may have been so much shorter than the widest, in em.
const SLACK: f32 = 0.5;
/// How wide a word is, is known so nearly, in em.
const ABOUT: f32 = 0.3;
/// A column whose widest line takes so much of its room is filled.
const FILLED: f32 = 0.7;
/// A salutation goes on with so many words at most.
const MOST_WORDS: usize = 6;

/// How far the text of a column can reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Limit {
    /// To what stands beside it.
    pub(super) text: f32,
    /// As far as the columns beside it are wide, by their longest line.
    pub(super) widest: f32,
}

/// Whether the file leaves a blank at the end of each line that it breaks, and none at the end of a paragraph.
///
/// Some producers leave one everywhere, some nowhere: then it tells nothing.
pub(super) fn blanks_tell<'a>(lines: impl Iterator<Item = &'a [TextLine]>) -> bool {
    // (with a blank, all) of the lines before a paragraph, and of the long lines within one.
    let (mut ends, mut breaks) = ((0, 0), (0, 0));
    for part in lines {
        let right = part.iter().map(|line| line.right).fold(f32::NEG_INFINITY, f32::max);
        for pair in part.windows(2) {
            let [above, below] = pair else { continue };
            let is_long = above.text.chars().count() >= LONG_LINE && above.right >= 0.8 * right;
            let count = if below.starts_paragraph {
                &mut ends
            } else if is_long {
                &mut breaks
            } else if above.right + BLANK * above.size + first_word(below) <= right {
                // There was room for the next word: somebody typed the break.
                &mut ends
            } else {
                // The longest line of an address ends where it ends, or the column broke it.
                continue;
            };
            count.0 += usize::from(above.ends_with_blank);
            count.1 += 1;
        }
    }
    breaks.1 >= 3 && ends.1 >= 3 && breaks.0 * 10 >= breaks.1 * 7 && ends.0 * 10 <= ends.1 * 3
}

/// Whether a stretched line is one that its justified column broke: where lines that somebody broke are stretched too, most
/// are.
fn stretch_tells(lines: &[TextLine]) -> bool {
    let long = || lines.iter().filter(|line| line.text.split_whitespace().nth(2).is_some());
    long().filter(|line| line.is_stretched).count() * 10 <= long().count() * 6
}

/// Puts words together that a hyphen of the layout's own parts at the end of a line; typed hyphens stay.
pub(super) fn close_hyphens(lines: &mut Vec<TextLine>) {
    for at in 1..lines.len() {
        let (before, after) = lines.split_at_mut(at);
        let (Some(above), Some(below)) = (before.last_mut(), after.first_mut()) else { continue };
        if above.text.ends_with(LAYOUT_HYPHENS) && below.text.starts_with(char::is_lowercase) {
            let end = below.text.find(char::is_whitespace).unwrap_or(below.text.len());
            above.text.pop();
            above.text.push_str(below.text.get(..end).unwrap_or_default());
            below.text = below.text.get(end..).unwrap_or_default().trim_start().to_owned();
        }
    }
    for line in lines.iter_mut().filter(|line| line.text.contains(SOFT_HYPHEN)) {
        line.text = line.text.replace(SOFT_HYPHEN, "");
    }
    lines.retain(|line| !line.text.trim().is_empty());
}

/// Whether the paragraphs that a file marks are any: some producers mark each line for itself.
pub(super) fn paragraphs_tell<'a>(lines: impl Iterator<Item = &'a [TextLine]>) -> bool {
    // Long lines of running text with the next below them: those that the file marks as one, and all.
    let (mut within, mut all) = (0, 0);
    for pair in lines.flat_map(|part| part.windows(2)) {
        let [above, below] = pair else { continue };
        let is_one = !below.starts_paragraph && above.text.chars().count() >= LONG_LINE;
        if let (true, Some(one), Some(other)) = (is_one, above.last.paragraph, below.first.paragraph) {
            within += usize::from(one == other);
            all += 1;
        }
    }
    all < 3 || within * 10 > all * 3
}

/// The lines of a column whose text can reach to a limit, those that the column broke joined.
pub(super) fn joined(lines: Vec<TextLine>, limit: Limit, blanks_tell: bool) -> Vec<TextLine> {
    let breaks = Column::of(&lines, limit, blanks_tell).breaks();
    let mut joined: Vec<TextLine> = Vec::with_capacity(lines.len());
    for (mut line, broken) in lines.into_iter().zip(breaks) {
        match joined.last_mut() {
            Some(above) if broken.is_of_column() => {
                put_together(above, &line);
                if broken == Break::MaybeColumn {
                    above.doubt = Some(Doubt::Joined);
                }
            }
            _ => {
                if broken == Break::MaybeTyped && line.doubt.is_none() {
                    line.doubt = Some(Doubt::NotJoined);
                }
                joined.push(line);
            }
        }
    }
    joined
}

/// A line with the one below as one: hyphens, strokes and links go on without a blank.
fn put_together(above: &mut TextLine, below: &TextLine) {
    let is_open = above.text.ends_with(['-', '/']) || wrap_words::is_rest_of_link(&above.text, &below.text);
    if !is_open || above.text.ends_with(" -") || above.text.ends_with(" /") {
        above.text.push(' ');
    }
    if above.text.ends_with('-') {
        above.hyphens.push(above.text.len() - 1);
    }
    above.text.push_str(below.text.trim_start());
    above.right = below.right;
    above.doubt = above.doubt.or(below.doubt);
}

/// What made two lines of one, or of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Break {
    /// The column was too narrow.
    Column,
    /// Likely the column was too narrow, but a person should look.
    MaybeColumn,
    /// The column may have been too narrow, but the lines stay as they are.
    MaybeTyped,
    Typed,
}

impl Break {
    fn is_of_column(self) -> bool {
        matches!(self, Self::Column | Self::MaybeColumn)
    }
}

/// A column and what is known of its breaks.
struct Column<'a> {
    /// Where its longest line ends: it is at least so wide.
    right: f32,
    /// Where its text would run into what stands beside it.
    limit: f32,
    /// Where the longest line of the columns beside it would end in it.
    widest: f32,
    blanks_tell: bool,
    stretch_tells: bool,
    lines: &'a [TextLine],
}

impl<'a> Column<'a> {
    fn of(lines: &'a [TextLine], limit: Limit, blanks_tell: bool) -> Self {
        Self {
            right: lines.iter().map(|line| line.right).fold(f32::NEG_INFINITY, f32::max),
            limit: limit.text,
            widest: limit.widest,
            blanks_tell,
            stretch_tells: stretch_tells(lines),
            lines,
        }
    }

    /// What broke the line above each of its lines; nothing above the first.
    fn breaks(&self) -> Vec<Break> {
        let mut breaks = Vec::with_capacity(self.lines.len());
        // A salutation may take three lines.
        let mut is_salutation_above = false;
        for (at, line) in self.lines.iter().enumerate() {
            let broken = if at == 0 { Break::Typed } else { self.broken(at, is_salutation_above) };
            is_salutation_above = is_salutation(&line.text) || is_salutation_above && broken.is_of_column();
            breaks.push(broken);
        }
        breaks
    }

    /// What broke the line above the one at this place; whether that line is a salutation, or goes on with one.
    fn broken(&self, at: usize, is_salutation_above: bool) -> Break {
        let (Some(above), Some(below)) = (self.lines.get(at - 1), self.lines.get(at)) else { return Break::Typed };
        if !below.starts_paragraph
            && above.right + above.size > self.right
            && wrap_words::is_rest_of_link(&above.text, &below.text)
        {
            return Break::Column;
        }
        // Nobody breaks a line in a remark to begin another.
        if !below.starts_paragraph && wrap_words::closes_bracket(&above.text, &below.text) {
            return Break::Column;
        }
        if self.may_go_on(above, below, ABOUT) && wrap_words::is_rest_of_number(&above.text, &below.text) {
            return Break::Column;
        }
        if is_salutation_above && is_other_salutation(&below.text) {
            return Break::Column;
        }
        let is_cut = wrap_words::is_cut(&above.text, &below.text);
        let slack = if is_cut || wrap_words::ends_describing(&above.text) { SLACK } else { 0.0 };
        if is_contact(&below.text) || below.text.contains(": ") {
            return Break::Typed;
        }
        if !self.may_go_on(above, below, slack) {
            // How wide the first word is, is only known about.
            let is_near = !self.blanks_tell && self.may_go_on(above, below, ABOUT);
            return if is_near && self.likely(at, is_salutation_above) != Break::Typed {
                Break::MaybeTyped
            } else {
                Break::Typed
            };
        }
        let proved = |is_column: bool| if is_column { Break::Column } else { Break::Typed };
        if is_cut || self.stretch_tells && above.is_stretched {
            return Break::Column;
        }
        // Beyond the edge of the column a blank may be left out.
        let has_room_for_blank = above.right + BLANK * above.size <= self.limit;
        if self.blanks_tell && (above.ends_with_blank || has_room_for_blank) {
            return proved(above.ends_with_blank);
        }
        if wrap_words::is_last_word(&below.text) {
            return Break::Column;
        }
        if let (Some(one), Some(other)) = (above.last.paragraph, below.first.paragraph)
            && (one != other || self.flows(one))
        {
            return proved(one == other);
        }
        if self.type_goes_on(at, is_salutation_above) { Break::Column } else { self.likely(at, is_salutation_above) }
    }

    /// What the words make likely where nothing is proved.
    fn likely(&self, at: usize, is_salutation_above: bool) -> Break {
        let (Some(above), Some(below)) = (self.lines.get(at - 1), self.lines.get(at)) else { return Break::Typed };
        let after = self.lines.get(at + 1);
        // A word alone above an address, or at the foot of a column, is none.
        let is_lone = !below.text.contains(char::is_whitespace);
        let is_last = after.is_none_or(|after| begins_with_office(&after.text) || is_label(&after.text));
        if is_lone && is_salutation_above && is_last {
            return Break::MaybeColumn;
        }
        // How near the columns stand is not known; a line that ends in the midst of a phrase tells that there was no room.
        let is_open =
            wrap_words::ends_describing(&above.text) || wrap_words::is_rest_of_office(&above.text, &below.text);
        let has_room = above.right + (BLANK + ABOUT) * above.size + first_word(below) <= self.edge(above);
        if has_room && !is_open || is_contact(&above.text) {
            return Break::Typed;
        }
        if has_room {
            return Break::MaybeTyped;
        }
        let is_office = self.is_first(at - 1) && begins_with_office(&above.text);
        if let Some(broken) = self.rest(at, is_office, is_open) {
            return broken;
        }
        if wrap_words::is_whole(&above.text) {
            return Break::Typed;
        }
        if wrap_words::begins_with_last_word(&below.text) && !wrap_words::begins_with_title(&above.text) {
            return Break::Column;
        }
        if wrap_words::are_two(&above.text, &below.text) {
            return Break::Typed;
        }
        if wrap_words::stands_for_itself(&below.text) {
            let may_be_rest = is_office && wrap_words::may_end_office(&above.text, &below.text);
            return if may_be_rest { Break::MaybeTyped } else { Break::Typed };
        }
        // Names stand below offices.
        let is_capital = |word: &str| word.starts_with(|letter: char| letter.is_uppercase() || !letter.is_alphabetic());
        let is_name = below.text.contains(' ') && below.text.split_whitespace().all(is_capital);
        let is_named_below = after.is_some_and(|after| wrap_words::begins_with_title(&after.text));
        let is_office = begins_with_office(&above.text) || wrap_words::ends_with_office(&above.text);
        if is_office && is_name && !is_named_below { Break::Typed } else { Break::MaybeTyped }
    }

    /// What broke a line that is likely the rest of the one above: a word alone where no name and no town can stand, or
    /// anything below a line that ends in the midst of a phrase. The next word had no room.
    fn rest(&self, at: usize, is_below_office: bool, is_open: bool) -> Option<Break> {
        let (above, below) = (self.lines.get(at - 1)?, self.lines.get(at)?);
        let after = self.lines.get(at + 1).filter(|line| !line.starts_paragraph && !is_contact(&line.text));
        let is_lone = !below.text.contains(char::is_whitespace) && wrap_words::is_word_of_none(&below.text);
        let is_name = wrap_words::begins_with_title(&above.text);
        // A comma at the end of one line among many is one within it.
        let commas = self.lines.iter().filter(|line| line.text.ends_with(',')).count();
        // "zona 1": a street has its name too.
        let is_small = below.text.starts_with(char::is_lowercase) && below.text.split_whitespace().count() <= 2;
        let is_rest = is_lone
            && (wrap_words::is_letters_after_name(&below.text)
                || wrap_words::is_lone_description(&below.text)
                || is_name && after.is_some_and(|after| wrap_words::leaves_no_place_for(&after.text)))
            || is_small
            || above.text.ends_with(',') && commas * 4 < self.lines.len()
            || is_open && wrap_words::ends_phrase(&above.text, &below.text);
        let may_be_rest = is_lone
            && after.is_some_and(|after| {
                is_below_office
                    || is_name && wrap_words::is_word_of_none(&after.text)
                    || wrap_words::leaves_no_place_for(&after.text)
            });
        match (is_rest, may_be_rest || is_open) {
            (true, _) => Some(Break::Column),
            (_, true) => Some(Break::MaybeColumn),
            _ => None,
        }
    }

    /// Whether a line begins an address: below a gap, or below a heading.
    fn is_first(&self, at: usize) -> bool {
        let above = at.checked_sub(1).and_then(|above| self.lines.get(above));
        above.is_none_or(|above| above.text.ends_with(':'))
            || self.lines.get(at).is_some_and(|line| line.starts_paragraph)
    }

    /// How far the text of the column reached, as far as one can tell: to its widest line or those beside it, where they
    /// fill it; else to what stands beside it.
    fn edge(&self, line: &TextLine) -> f32 {
        let widest = self.widest - line.size;
        let fills = widest - line.left >= FILLED * (self.limit - line.left);
        self.right.max(if fills { widest } else { self.limit - CLOSER * line.size })
    }

    /// Whether the next word had no room.
    fn may_go_on(&self, above: &TextLine, below: &TextLine, slack: f32) -> bool {
        let needed = above.right + (BLANK + slack) * above.size + first_word(below);
        !below.starts_paragraph && needed > self.right
    }

    /// Whether no break within a paragraph of the file was typed: then all of them are the column's.
    fn flows(&self, paragraph: u32) -> bool {
        self.lines.windows(2).all(|pair| match pair {
            [above, below] => {
                let within = above.last.paragraph == Some(paragraph) && below.first.paragraph == Some(paragraph);
                !within || self.may_go_on(above, below, 0.0)
            }
            _ => true,
        })
    }

    /// Whether both lines are set in a type that the lines around them are not, or a salutation ends a block with its
    /// last words on a line of their own.
    fn type_goes_on(&self, at: usize, is_salutation_above: bool) -> bool {
        let (Some(above), Some(below)) = (self.lines.get(at - 1), self.lines.get(at)) else { return false };
        let style = above.last.style;
        let is_lone = !below.text.contains(char::is_whitespace);
        // "General" alone is no addressee.
        let begins_address = begins_with_office(&below.text) && !(is_lone && is_salutation_above);
        if style != below.first.style || begins_address && at > 1 {
            return false;
        }
        let needed = above.right + BLANK * above.size + first_word(below);
        let words = below.text.split_whitespace().count();
        let after = self.lines.get(at + 1).filter(|line| !line.starts_paragraph);
        if is_salutation_above {
            // Its last words stand alone at the end of the block, or the type changes after them.
            return needed > self.widest && words <= MOST_WORDS && after.is_none_or(|after| after.first.style != style);
        }
        // A name has more words than one.
        needed > self.limit && words == 1 && at == 1 && after.is_some_and(|after| after.first.style != style)
    }
}

/// How wide the first word of a line is.
fn first_word(line: &TextLine) -> f32 {
    if let Some(width) = line.first_word {
        return width;
    }
    let all = line.text.chars().count().max(1);
    let word = line.text.split_whitespace().next().unwrap_or_default().chars().count();
    // A page has far fewer letters than these numbers lose.
    (line.right - line.left) * word as f32 / all as f32
}

fn begins_with_office(text: &str) -> bool {
    office_words().offices.at_start(&folded(text)) > 0
}

/// A label with words by which letters open after it, in whatever language.
fn is_salutation(text: &str) -> bool {
    let words = folded(text);
    words.split_once(':').is_some_and(|(label, rest)| {
        let rest = rest.trim_start();
        label.len() < 24 && office_words().salutations.at_start(rest) > 0
    })
}

/// Whether a line says a salutation in another language behind a stroke: "Secretário / Dear Secretary".
fn is_other_salutation(text: &str) -> bool {
    let words = folded(text);
    words.split_once('/').is_some_and(|(_, rest)| office_words().salutations.at_start(rest.trim_start()) > 0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::extract::layout::Origin;

    /// Lines of five points a letter, at the left edge; a blank at the end is one that the file writes.
    fn lines(texts: &[&str]) -> Vec<TextLine> {
        let line = |(row, text): (u8, &&str)| TextLine {
            text: text.trim_end().to_owned(),
            left: 0.0,
            right: 5.0 * text.trim_end().chars().count() as f32,
            baseline: 12.0 * f32::from(row),
            size: 10.0,
            starts_paragraph: row == 0,
            is_running: false,
            first_word: None,
            is_stretched: text.contains("   "),
            ends_with_blank: text.ends_with(' '),
            hyphens: Vec::new(),
            doubt: None,
            first: Origin::default(),
            last: Origin::default(),
        };
        (0_u8..).zip(texts).map(line).collect()
    }

    fn check_joined(lines: Vec<TextLine>, limit: f32, expected: &[&str]) {
        let tells = blanks_tell([lines.as_slice()].into_iter());
        let limit = Limit { text: limit, widest: limit };
        let texts: Vec<String> = joined(lines, limit, tells).into_iter().map(|line| line.text).collect();
        assert_eq!(texts, expected);
    }

    #[test]
    fn words_show_where_the_column_broke_a_line() {
        check_joined(
            lines(&["Office of the Prosecutor of", "Ukraine", "13 Long Street", "Kyiv"]),
            150.0,
            &["Office of the Prosecutor of Ukraine", "13 Long Street", "Kyiv"],
        );
        check_joined(
            lines(&["Number 4, Second Azizi Street", "intersection", "Tehran"]),
            150.0,
            &["Number 4, Second Azizi Street intersection", "Tehran"],
        );
        // There was room for the next word: somebody meant the break.
        check_joined(
            lines(&["Minister of", "Justice", "A very much longer line below"]),
            150.0,
            &["Minister of", "Justice", "A very much longer line below"],
        );
        // "General" begins names and ends offices.
        check_joined(
            lines(&["Attorney General", "Luis Mejía", "Town"]),
            150.0,
            &["Attorney General", "Luis Mejía", "Town"],
        );
        check_joined(
            lines(&["Ministry of Urban Development", "Lagos"]),
            150.0,
            &["Ministry of Urban Development", "Lagos"],
        );
    }

    #[test]
    fn blanks_at_the_end_of_broken_lines_tell_where_others_have_none() {
        const LONG: &str = "a line of a paragraph that goes on and on until it fills its column ";
        let paragraph = [LONG, LONG, LONG, LONG, "and ends", LONG, "here", "and", "there"];
        let texts = [
            "Edificio Farmavida, Calle Cortez ",
            "Blanco",
            "Alameda Juan Pablo Segundo y 17 ",
            "Avenida Norte",
            "Policía Nacional Civil, Centro",
            "Mauricio Arriaza y Fulano ",
            "Procurator for the Defence of ",
            "Human Rights",
            "San Salvador",
        ];
        let tells = |parts: &[&[&str]]| {
            let parts: Vec<Vec<TextLine>> = parts.iter().map(|texts| lines(texts)).collect();
            blanks_tell(parts.iter().map(Vec::as_slice))
        };
        assert!(tells(&[&paragraph, &texts]));
        let limit = Limit { text: 200.0, widest: 200.0 };
        let found: Vec<String> = joined(lines(&texts), limit, true).into_iter().map(|line| line.text).collect();
        assert_eq!(
            found,
            [
                "Edificio Farmavida, Calle Cortez Blanco",
                "Alameda Juan Pablo Segundo y 17 Avenida Norte",
                "Policía Nacional Civil, Centro",
                "Mauricio Arriaza y Fulano Procurator for the Defence of Human Rights",
                "San Salvador",
            ],
        );
        let all: Vec<String> = texts.iter().map(|text| format!("{} ", text.trim_end())).collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        assert!(!tells(&[&paragraph.map(|_| LONG), &all]), "blanks everywhere tell nothing");
    }

    #[test]
    fn a_paragraph_that_the_file_marks_is_one_line_unless_breaks_in_it_were_typed() {
        let marked = |texts: &[&str], paragraphs: &[u32]| {
            let mut lines = lines(texts);
            for (line, paragraph) in lines.iter_mut().zip(paragraphs) {
                line.first.paragraph = Some(*paragraph);
                line.last.paragraph = Some(*paragraph);
            }
            lines
        };
        check_joined(
            marked(
                &["Edificio Farmavida Calle Cortez", "Blanco", "Ministry of Justice and of Peace", "Town"],
                &[1, 1, 2, 3],
            ),
            170.0,
            &["Edificio Farmavida Calle Cortez Blanco", "Ministry of Justice and of Peace", "Town"],
        );
        check_joined(
            marked(&["Ministry of Justice and of Peace", "Kathmandu", "Nepal"], &[1, 1, 1]),
            170.0,
            &["Ministry of Justice and of Peace", "Kathmandu", "Nepal"],
        );
    }

    #[test]
    fn hyphens_of_the_layout_close_and_typed_ones_stay() {
        let mut broken =
            lines(&["Ministry of Urban Devel\u{2010}", "opment and Co-", "operation, Gene\u{ad}ral Af\u{ad}", "fairs"]);
        close_hyphens(&mut broken);
        let texts: Vec<&str> = broken.iter().map(|line| line.text.as_str()).collect();
        assert_eq!(texts, ["Ministry of Urban Development", "and Co-", "operation, General Affairs"]);
    }

    #[test]
    fn a_stretched_line_goes_on_where_others_are_not_stretched() {
        check_joined(
            lines(&["Office   of   the   General", "Prosecutor", "7 Rafibeyli Street", "12 Road of the Two"]),
            160.0,
            &["Office   of   the   General Prosecutor", "7 Rafibeyli Street", "12 Road of the Two"],
        );
        let all = ["Room   of   the   General", "Aide", "7   Rafibeyli   Street"];
        check_joined(lines(&all), 130.0, &all);
    }

    #[test]
    fn the_last_words_of_a_salutation_are_of_it() {
        check_joined(
            lines(&["Bogotá, Colombia", "Salutation: Dear President", "Altamar"]),
            150.0,
            &["Bogotá, Colombia", "Salutation: Dear President Altamar"],
        );
        check_joined(
            lines(&["Bogotá, Colombia", "Salutation: Dear President", "Minister of Defence"]),
            150.0,
            &["Bogotá, Colombia", "Salutation: Dear President", "Minister of Defence"],
        );
        check_joined(
            lines(&["Abuja, Nigeria", "Salutation: Dear Lieutenant", "General"]),
            160.0,
            &["Abuja, Nigeria", "Salutation: Dear Lieutenant General"],
        );
        check_joined(
            lines(&["Brasil", "Salutation: Senhor", "Secretário / Dear Secretary"]),
            160.0,
            &["Brasil", "Salutation: Senhor Secretário / Dear Secretary"],
        );
        check_joined(
            lines(&["Abuja, Nigeria", "Salutation: Dear Lieutenant", "General", "Attorney General", "A. Person"]),
            200.0,
            &["Abuja, Nigeria", "Salutation: Dear Lieutenant General", "Attorney General", "A. Person"],
        );
    }
}
