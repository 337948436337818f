//! A column with addresses, and what broke each of its lines: the column, or somebody who typed them.

use super::super::segment::BLANK;
use super::super::text_line::{Doubt, TextLine};
use super::super::wrap_words;
use crate::data::folding::folded;
use crate::data::offices::office_words;
use crate::import::extract::flow::{is_contact, is_label};

/// Between columns there may be so little less than what text keeps from them, in em.
const CLOSER: f32 = 0.75;
/// Where the words prove a break, its line may have been so much shorter than the widest, in em.
const SLACK: f32 = 0.5;
/// How wide a word is, is known so nearly, in em.
const ABOUT: f32 = 0.3;
/// A column whose widest line takes so much of its room is filled.
const FILLED: f32 = 0.7;
/// A salutation goes on with so many words at most.
pub(super) const MOST_WORDS: usize = 6;

/// What made two lines of one, or of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Break {
    /// The column was too narrow.
    Column,
    /// Likely the column was too narrow, but a person should look.
    MaybeColumn,
    /// The column may have been too narrow, but the lines stay as they are.
    MaybeTyped,
    Typed,
}

impl Break {
    pub(super) fn is_of_column(self) -> bool {
        matches!(self, Self::Column | Self::MaybeColumn)
    }
}

/// How far the text of a column can reach.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(in super::super) struct Limit {
    /// To what stands beside it.
    pub(in super::super) text: f32,
    /// As far as the columns beside it are wide, by their longest line.
    pub(in super::super) widest: f32,
    /// As far as its own lines reach in other rows, where it is a cell of one.
    pub(in super::super) reached: f32,
}

/// A column and what is known of its breaks.
pub(super) struct Column<'a> {
    /// Where its longest line ends: it is at least so wide.
    right: f32,
    /// Where its text would run into what stands beside it.
    limit: f32,
    /// Where the longest line of the columns beside it would end in it.
    widest: f32,
    blanks_tell: bool,
    stretch_tells: bool,
    /// Lines that end with a comma: at the end of one among many it is one within it.
    commas: usize,
    lines: &'a [TextLine],
}

impl<'a> Column<'a> {
    pub(super) fn of(lines: &'a [TextLine], limit: Limit, blanks_tell: bool) -> Self {
        Self {
            right: lines.iter().filter(|line| !is_put_back(line)).map(|line| line.right).fold(limit.reached, f32::max),
            limit: limit.text,
            widest: limit.widest,
            blanks_tell,
            stretch_tells: stretch_tells(lines),
            commas: lines.iter().filter(|line| line.text.ends_with(',')).count(),
            lines,
        }
    }

    /// What broke the line above each of its lines; nothing above the first.
    pub(super) fn breaks(&self) -> Vec<Break> {
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
        if is_put_back(below) {
            return Break::MaybeColumn;
        }
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
        if is_contact(&below.text) || below.text.contains(": ") {
            return Break::Typed;
        }
        // What fills its column ends at its edge, however far another line reaches beyond.
        if self.stretch_tells && above.is_stretched && !below.starts_paragraph {
            return Break::Column;
        }
        // What the words prove is looked for where the next one may have had no room: hardly anywhere in an address.
        let may_be_cut = self.may_go_on(above, below, SLACK);
        let is_cut = may_be_cut && wrap_words::is_cut(&above.text, &below.text);
        let has_slack = || is_cut || wrap_words::ends_describing(&above.text);
        if !(self.may_go_on(above, below, 0.0) || may_be_cut && has_slack()) {
            // How wide the first word is, is only known about.
            let is_near = !self.blanks_tell && self.may_go_on(above, below, ABOUT);
            return if is_near && self.likely(at, is_salutation_above) != Break::Typed {
                Break::MaybeTyped
            } else {
                Break::Typed
            };
        }
        let proved = |is_column: bool| if is_column { Break::Column } else { Break::Typed };
        if is_cut {
            return Break::Column;
        }
        // Beyond the edge of the column a blank may be left out.
        let has_room_for_blank = above.right + BLANK * above.size <= self.limit;
        if self.blanks_tell && (above.ends_with_blank || has_room_for_blank) {
            return proved(above.ends_with_blank);
        }
        if wrap_words::is_last_word(&below.text) && !wrap_words::ends_with_title(&above.text) {
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
            // Behind a postcode may stand its town.
            let may_be_rest = wrap_words::ends_with_postcode(&above.text)
                && !wrap_words::stands_for_itself(&below.text)
                && !below.text.contains(',');
            return if may_be_rest { Break::MaybeTyped } else { Break::Typed };
        }
        if wrap_words::begins_with_last_word(&below.text) && !wrap_words::begins_with_title(&above.text) {
            return Break::Column;
        }
        if wrap_words::is_more_of_name(&above.text, &below.text) {
            return Break::MaybeColumn;
        }
        if wrap_words::are_two(&above.text, &below.text) {
            return Break::Typed;
        }
        if wrap_words::stands_for_itself(&below.text) {
            let may_be_rest = is_office && wrap_words::may_end_office(&above.text, &below.text)
                || above.text.contains(',') && wrap_words::ends_with_street(&below.text)
                || is_house_of_name(&below.text);
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
        let is_single = !below.text.contains(char::is_whitespace);
        let is_lone = is_single && wrap_words::is_word_of_none(&below.text);
        let is_name = wrap_words::begins_with_title(&above.text);
        // Between a name and where its office is stands no town, though some town is called so.
        let is_end_of_name = is_single
            && is_name
            && below.text.chars().all(char::is_alphabetic)
            && after.is_some_and(|after| wrap_words::leaves_no_place_for(&after.text));
        // "zona 1": a street has its name too.
        let is_small = below.text.starts_with(char::is_lowercase)
            && below.text.split_whitespace().count() <= 2
            && !wrap_words::begins_with_article(&below.text);
        let is_rest = is_lone
            && (wrap_words::is_letters_after_name(&below.text) || wrap_words::is_lone_description(&below.text))
            || is_end_of_name
            || is_small
            || above.text.ends_with(',') && self.commas * 4 < self.lines.len()
            || is_open && wrap_words::ends_phrase(&above.text, &below.text);
        // A country stands at the end: above further lines of an address that names one there it is of the line above.
        let goes_on =
            || self.lines.iter().skip(at + 1).take_while(|line| !line.starts_paragraph && !is_contact(&line.text));
        let is_amid = wrap_words::is_country(&below.text)
            && after.is_some_and(|after| !wrap_words::is_country(&after.text))
            && goes_on().any(|line| wrap_words::ends_with_country(&line.text));
        // A number has its street, room or town in the same line.
        let is_number = (1..=7).contains(&below.text.len()) && below.text.bytes().all(|byte| byte.is_ascii_digit());
        let may_be_rest = is_amid
            || is_number
            || is_below_office && wrap_words::ends_institution(&below.text)
            || is_lone
                && after.is_some_and(|after| {
                    is_below_office
                        || is_name && wrap_words::is_word_of_none(&after.text)
                        || wrap_words::leaves_no_place_for(&after.text)
                });
        // "Hoan Kiem District" and "Ha Noi, Viet Nam".
        let is_town = below.text.contains(',') && wrap_words::ends_with_country(&below.text);
        match (is_rest, may_be_rest || is_open && !is_town) {
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

/// "Edificio Oficinas" / "Jo Maria Dee, piso 13": whether a line has a house's number or floor behind the name it begins with, as
/// no person's line has.
fn is_house_of_name(text: &str) -> bool {
    let behind = text.split_once(", ").map(|(_, behind)| behind);
    let starts = text.starts_with(|letter: char| letter.is_ascii_digit());
    !starts && behind.is_some_and(|behind| behind.ends_with(|letter: char| letter.is_ascii_digit()))
}

/// Whether a line had no room at the edge of the page and is the rest of the one above, wherever it ends.
fn is_put_back(line: &TextLine) -> bool {
    line.doubt == Some(Doubt::Joined)
}

pub(super) fn begins_with_office(text: &str) -> bool {
    office_words().offices.at_start(&folded(text)) > 0
}

/// A label with words by which letters open after it, in whatever language.
pub(in super::super) fn is_salutation(text: &str) -> bool {
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

/// Whether a stretched line is one that its justified column broke: where lines that somebody broke are stretched too, most
/// are.
fn stretch_tells(lines: &[TextLine]) -> bool {
    let long = || lines.iter().filter(|line| line.text.split_whitespace().nth(2).is_some());
    long().filter(|line| line.is_stretched).count() * 10 <= long().count() * 6
}

/// How wide the first word of a line is.
pub(super) fn first_word(line: &TextLine) -> f32 {
    if let Some(width) = line.first_word {
        return width;
    }
    let all = line.text.chars().count().max(1);
    let word = line.text.split_whitespace().next().unwrap_or_default().chars().count();
    // A page has far fewer letters than these numbers lose.
    (line.right - line.left) * word as f32 / all as f32
}
