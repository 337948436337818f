//! Lines that a narrow column broke, put together again: an office over two lines, a long salutation.
//!
//! A break is the column's only where the next word had no room. That alone proves nothing, for any long line ends near
//! the edge; what proves it is told by the file (blanks that producers leave at such breaks, paragraphs that it marks), by
//! the words, or by the type. Where nothing proves it but there was no room for the next word up to what stands beside the
//! column, the line says so, and a person decides.

mod column;

use self::column::{Break, Column, first_word};
pub(super) use self::column::{Limit, is_salutation};
use super::Origin;
use super::segment::BLANK;
use super::text_line::{Doubt, TextLine};
use super::wrap_words;
use crate::import::extract::flow::{is_contact, is_label};

/// A line of so many letters is one of a paragraph: no line of an address is.
const LONG_LINE: usize = 60;
/// How much wider than others of as many letters a line of proportional type may be.
const PROPORTIONAL: f32 = 1.15;

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

/// What a column of plain text did between a line and the one above it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::import) enum Joint {
    /// It broke one line in two.
    Joined,
    /// It likely did, but a person should look.
    MaybeJoined,
    /// It may have, but they are read as two.
    MaybeTwo,
}

/// A line of a column of plain text.
#[derive(Debug, Clone, Copy)]
pub(in crate::import) struct PlainLine<'a> {
    pub(in crate::import) text: &'a str,
    pub(in crate::import) starts_paragraph: bool,
}

/// What a column of plain text did above each of its lines; `limit` and `widest` in letters, as [`Limit`] has them.
pub(in crate::import) fn joints(lines: &[PlainLine], limit: usize, widest: usize) -> Vec<Option<Joint>> {
    const SIZE: f32 = 10.0;
    // Letters of a typewriter are about half as wide as high; a page has far fewer than these numbers lose.
    let width = |letters: usize| 0.5 * SIZE * letters as f32;
    let line = |line: &PlainLine| TextLine {
        text: line.text.to_owned(),
        left: 0.0,
        right: width(line.text.chars().count()),
        baseline: 0.0,
        size: SIZE,
        starts_paragraph: line.starts_paragraph,
        is_running: false,
        first_word: None,
        is_stretched: false,
        ends_with_blank: false,
        hyphens: Vec::new(),
        doubt: None,
        first: Origin::default(),
        last: Origin::default(),
    };
    let lines: Vec<TextLine> = lines.iter().map(line).collect();
    let limit = Limit { text: width(limit), widest: width(widest), reached: f32::NEG_INFINITY };
    // The type was proportional before it was text: how wide a line was, its letters tell only about.
    let right = lines.iter().map(|line| line.right).fold(0.0, f32::max);
    let is_near = |at: usize| {
        let pair = at.checked_sub(1).and_then(|above| lines.get(above)).zip(lines.get(at));
        pair.is_some_and(|(above, below)| {
            let needed = PROPORTIONAL * above.right + BLANK * above.size + first_word(below);
            needed > right
                && !below.starts_paragraph
                && !below.text.contains(':')
                && wrap_words::is_cut(&above.text, &below.text)
        })
    };
    let joint = |broken: Break| match broken {
        Break::Column => Some(Joint::Joined),
        Break::MaybeColumn => Some(Joint::MaybeJoined),
        Break::MaybeTyped => Some(Joint::MaybeTwo),
        Break::Typed => None,
    };
    let breaks = Column::of(&lines, limit, false).breaks().into_iter().map(joint).enumerate();
    breaks.map(|(at, joint)| joint.or_else(|| is_near(at).then_some(Joint::MaybeJoined))).collect()
}

/// Puts the rest of a line that the end of a column cut back to it: the first line of the next column.
pub(super) fn take_rest(before: &mut [TextLine], after: &mut Vec<TextLine>) {
    let edge = before.iter().map(|line| line.right).fold(f32::NEG_INFINITY, f32::max);
    let (Some(above), Some(below)) = (before.last_mut(), after.first()) else { return };
    let next = after.get(1);
    let has_no_room = above.right + BLANK * above.size + first_word(below) > edge;
    let is_same_type = above.last.style == below.first.style && (above.size - below.size).abs() < 0.05 * above.size;
    if !has_no_room || !is_same_type || is_contact(&below.text) || is_label(&below.text) {
        return;
    }
    // Behind a salutation ends its address: what stands alone above the next begins none.
    let is_alone = next.is_none_or(|next| next.starts_paragraph || is_label(&next.text));
    let words = below.text.split_whitespace().count();
    let is_rest = if is_salutation(&above.text) {
        is_alone && words <= column::MOST_WORDS && !(words > 1 && column::begins_with_office(&below.text))
    } else {
        let is_end_of_office = column::begins_with_office(&above.text) && wrap_words::ends_institution(&below.text);
        !is_contact(&above.text) && (is_end_of_office || wrap_words::is_cut(&above.text, &below.text))
    };
    if is_rest {
        put_together(above, below);
        above.doubt = Some(Doubt::Joined);
        after.remove(0);
    }
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
        let limit = Limit { text: limit, widest: limit, reached: f32::NEG_INFINITY };
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
        let limit = Limit { text: 200.0, widest: 200.0, reached: f32::NEG_INFINITY };
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
    fn the_end_of_a_column_cuts_its_last_line() {
        let check = |before: &[&str], after: &[&str], last: &str, left: usize| {
            let (mut before, mut after) = (lines(before), lines(after));
            for below in after.iter_mut().skip(1) {
                below.starts_paragraph = true;
            }
            take_rest(&mut before, &mut after);
            assert_eq!(before.last().map(|line| line.text.as_str()), Some(last));
            assert_eq!(after.len(), left, "{after:?}");
        };
        let column = ["Email: office@place.example.org", "Salutation: Dear President"];
        check(&column, &["Karimberdiev", "Attorney General"], "Salutation: Dear President Karimberdiev", 1);
        check(&column, &["Attorney General of", "A. Person"], "Salutation: Dear President", 2);
        check(&column, &["Fax: 1"], "Salutation: Dear President", 1);
        // There was room for the next word.
        check(&[column[0], "Salutation: Dear Sir"], &["Ali", "Attorney General"], "Salutation: Dear Sir", 2);
        let head = ["A long line of the address before", "Director of the Witness and Victim"];
        let whole = "Director of the Witness and Victim Protection Agency (LPSK)";
        check(&head, &["Protection Agency (LPSK)", "A. Person"], whole, 1);
        check(&head, &["Ministry", "A. Person"], "Director of the Witness and Victim", 2);
        check(
            &["Minister", "Ministry of Foreign Affairs and"],
            &["Trade", "12 Road"],
            "Ministry of Foreign Affairs and Trade",
            1,
        );
    }

    #[test]
    fn a_country_above_the_rest_of_an_address_is_of_the_line_above() {
        check_joined(
            lines(&[
                "President",
                "Administratsia Prezidenta Respubliki",
                "Belarus",
                "ul. Karla Marksa 38",
                "220016 Minsk, Belarus",
            ]),
            190.0,
            &[
                "President",
                "Administratsia Prezidenta Respubliki Belarus",
                "ul. Karla Marksa 38",
                "220016 Minsk, Belarus",
            ],
        );
        let whole = ["President", "Palace of the whole of the Republic", "Belarus", "Fax: 1"];
        check_joined(lines(&whole), 190.0, &whole);
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
