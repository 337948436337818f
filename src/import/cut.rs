use std::ops::Range;

use crate::data::offices::office_words;

use super::places::{self, Named};
use super::sections::floor;
use super::shadow::Shadow;

/// A run of address text longer than this, without line breaks, holds several lines.
pub(super) const LONGEST_LINE: usize = 62;

/// A line longer than this is cut also where it stands among other lines of its address.
pub(super) const LONGEST_OF_SEVERAL: usize = 150;

/// No address is longer; what stands behind it is not cut, and stays unused.
const LONGEST_RUN: usize = 3000;

/// Cuts a run that lost its line breaks into proposed lines, and those into addressees; words are never moved.
///
/// A lost line break left a blank and no comma: so a run is cut before a form of address, an office, an institution, a
/// street, a postcode and a country where no comma stands before it, and at commas only where a line would be too long.
pub(super) fn cut(shadow: &Shadow, range: Range<usize>) -> Vec<Vec<Range<usize>>> {
    let range = range.start..floor(shadow, range.end.min(range.start + LONGEST_RUN));
    let words = words_of(shadow, range.clone());
    let marks = marks(shadow, &words, range.end);
    let mut addressees = Vec::new();
    let mut lines = Vec::new();
    let mut start = 0;
    for index in 0..words.len() {
        let ends_addressee = index > start && marks.get(index).is_some_and(|mark| mark.opens_addressee);
        if index > start && (ends_addressee || breaks(shadow, &words, &marks, start, index)) {
            lines.push(span(shadow, &words, start, index));
            start = index;
        }
        if ends_addressee {
            addressees.push(std::mem::take(&mut lines));
        }
    }
    if start < words.len() {
        lines.push(span(shadow, &words, start, words.len()));
    }
    addressees.push(lines);
    addressees.retain(|lines| !lines.is_empty());
    addressees
}

/// What a word is, for cutting before it.
#[derive(Debug, Clone, Default)]
struct Mark {
    /// Words of the form of address that begins here.
    honorific: usize,
    office: usize,
    institution: bool,
    street: bool,
    postcode: bool,
    /// Words of the country that ends an address here.
    country: usize,
    number: bool,
    /// The first word of the next addressee.
    opens_addressee: bool,
    /// Inside a phrase that began before.
    inside: bool,
    /// Behind a country that is part of an institution's name.
    after_nation: bool,
    /// Behind what a minister is over: the title of the office ends there.
    after_portfolio: bool,
    /// In a run whose parts are divided by commas.
    rich: bool,
}

fn words_of(shadow: &Shadow, range: Range<usize>) -> Vec<Range<usize>> {
    let text = shadow.slice(range.clone());
    let mut at = range.start;
    let mut words = Vec::new();
    for word in text.split(' ') {
        if !word.is_empty() {
            words.push(at..at + word.len());
        }
        at += word.len() + 1;
    }
    words
}

fn span(shadow: &Shadow, words: &[Range<usize>], from: usize, to: usize) -> Range<usize> {
    let start = words.get(from).map_or(0, |word| word.start);
    let end = words.get(to.saturating_sub(1)).map_or(start, |word| word.end);
    let span = shadow.trimmed_of(start..end.max(start), &[',', ';']);
    // The full stop behind a whole address on one line is not part of its country.
    let text = shadow.slice(span.clone());
    let last = text.rsplit(' ').next().unwrap_or_default();
    let stop = to == words.len() && last.len() > 5 && last.ends_with('.') && !last.trim_end_matches('.').contains('.');
    span.start..span.end - usize::from(stop)
}

fn marks(shadow: &Shadow, words: &[Range<usize>], end: usize) -> Vec<Mark> {
    let known = office_words();
    let text_from = |index: usize| words.get(index).map_or("", |word: &Range<usize>| shadow.slice(word.start..end));
    let word = |index: usize| words.get(index).map_or("", |word| shadow.slice(word.clone()));
    let count = |index: usize, length: usize| match length {
        0 => 0,
        length => text_from(index).get(..length).map_or(0, |text| text.split(' ').count()),
    };
    let rich = rich_in_commas(shadow, words);
    let mut marks: Vec<Mark> = vec![Mark { rich, ..Mark::default() }; words.len()];
    let mut index = 0;
    while index < words.len() {
        let text = text_from(index);
        let bare = word(index).trim_matches([',', ';', '.', '(', ')', '"']);
        let mark = Mark {
            honorific: count(index, known.honorifics.at_start(text)),
            office: count(index, known.offices.at_start(text)),
            institution: known.institutions.at_start(text) > 0 || known.institutions.contains(bare),
            street: known.streets.at_start(text) > 0 || has_street_prefix(bare),
            postcode: is_postcode_like(bare),
            country: 0,
            number: bare.starts_with(|letter: char| letter.is_ascii_digit()),
            opens_addressee: false,
            inside: false,
            after_nation: false,
            after_portfolio: false,
            rich,
        };
        let phrase = mark.honorific.max(mark.office).max(1);
        if let Some(place) = marks.get_mut(index) {
            *place = mark;
        }
        for later in index + 1..(index + phrase).min(words.len()) {
            if let Some(place) = marks.get_mut(later) {
                place.inside = true;
            }
        }
        index += phrase;
    }
    mark_countries(shadow, words, &mut marks, end);
    mark_portfolios(shadow, words, &mut marks, end);
    marks
}

/// Finds where the title of a minister ends: behind the portfolio.
fn mark_portfolios(shadow: &Shadow, words: &[Range<usize>], marks: &mut [Mark], end: usize) {
    for index in 1..words.len() {
        let (Some(word), Some(before)) = (words.get(index), words.get(index - 1)) else { continue };
        let linked = ["of", "for"].contains(&shadow.slice(before.clone()));
        let office = marks.get(..index).is_some_and(|marks| marks.iter().rev().take(3).any(|mark| mark.office > 0));
        if !linked || !office {
            continue;
        }
        let length = office_words().portfolios.at_start(shadow.slice(word.start..end));
        let count = shadow.slice(word.start..word.start + length).split(' ').count();
        if length > 0 && !shadow.slice(word.start + length..end).starts_with(',') {
            for inner in index + 1..index + count {
                if let Some(mark) = marks.get_mut(inner) {
                    mark.inside = true;
                }
            }
            if let Some(mark) = marks.get_mut(index + count) {
                mark.after_portfolio = true;
            }
        }
    }
}

/// Finds the countries that end an address, and the word after each that begins the next addressee.
fn mark_countries(shadow: &Shadow, words: &[Range<usize>], marks: &mut [Mark], end: usize) {
    let word = |index: usize| words.get(index).map_or("", |word| shadow.slice(word.clone()));
    let mut index = 1;
    while index < words.len() {
        let Some(Named { range, .. }) = words.get(index).and_then(|word| places::at_start(shadow, word.start, end))
        else {
            index += 1;
            continue;
        };
        let length = words.iter().skip(index).take_while(|word| word.start < range.end).count().max(1);
        let start = words.first().map_or(0, |word| word.start);
        let linked = places::belongs(shadow, start..words.get(index).map_or(start, |word| word.start));
        let next = index + length;
        let opens = marks.get(next).is_some_and(|mark| mark.honorific > 0 || mark.office > 0);
        let last = next >= words.len();
        let remark = word(next).starts_with('(');
        if linked && let Some(mark) = marks.get_mut(next) {
            mark.after_nation = true;
        }
        if !linked && (last || opens || remark) {
            if let Some(mark) = marks.get_mut(index) {
                mark.country = length;
            }
            for later in index + 1..next.min(words.len()) {
                if let Some(mark) = marks.get_mut(later) {
                    mark.inside = true;
                }
            }
            if !last
                && opens
                && let Some(mark) = marks.get_mut(next)
            {
                mark.opens_addressee = true;
            }
        }
        index = next;
    }
}

/// Whether a line ends before the word at `index`, when it began at `start`.
fn breaks(shadow: &Shadow, words: &[Range<usize>], marks: &[Mark], start: usize, index: usize) -> bool {
    let Some(mark) = marks.get(index) else { return false };
    let word = |index: usize| words.get(index).map_or("", |word| shadow.slice(word.clone()));
    let before = word(index - 1);
    let comma = before.ends_with([',', ';']);
    let line = words
        .get(start)
        .map_or("", |first| shadow.slice(first.start..words.get(index).map_or(first.end, |word| word.start)));
    let linked = is_link(before.trim_matches([',', ';']));
    let has = |wanted: fn(&Mark) -> bool| marks.get(start..index).is_some_and(|marks| marks.iter().any(wanted));
    if mark.inside || linked {
        return false;
    }
    // "[care of] …", "c/o …" begin a line.
    if word(index).starts_with('[') || word(index).starts_with("c/o") {
        return true;
    }
    if (mark.after_nation || mark.after_portfolio) && !comma && !is_link(word(index)) && mark.country == 0 {
        return true;
    }
    if office_words().local_titles.contains(before.trim_matches([',', ';'])) && index - start >= 2 {
        return true;
    }
    // "… the Office of the President".
    let next = marks.get(index + 1);
    if word(index) == "the"
        && !comma
        && next.is_some_and(|next| next.office > 0 || next.institution)
        && index - start >= 2
    {
        return true;
    }
    if comma {
        // Where commas stand everywhere they stand for the lines; town and country stay together.
        if mark.rich {
            return mark.country == 0
                && line.len() > 10
                && !before.trim_end_matches([',', ';']).ends_with(|letter: char| letter.is_ascii_digit());
        }
        let next_unit = mark.institution
            || mark.street
            || mark.office > 0
            || mark.honorific > 0
            || begins_institution(marks, words, shadow, index);
        return line.len() > 44 || next_unit && line.len() > 8 && mark.country == 0;
    }
    if mark.country > 0 {
        return true;
    }
    if mark.honorific > 0 {
        // "His Excellency General …" is one form of address.
        return !marks
            .get(index - 1)
            .is_some_and(|before| before.honorific > 0 || before.inside && has_only_honorifics(marks, start, index));
    }
    if mark.office > 0 && !word(index).starts_with("chief,") {
        return marks.get(index - 1).is_none_or(|before| before.honorific == 0) && line.split(' ').count() > 2;
    }
    // "| AZ 1073 Baku": the country's letters before a postcode belong to it.
    let code_before = is_code(before) && !before.ends_with('.');
    if is_code(word(index)) && marks.get(index + 1).is_some_and(|next| next.postcode) {
        return has(|mark| mark.street) && !is_box(line);
    }
    if mark.postcode && code_before {
        return false;
    }
    if mark.postcode {
        let town_follows = words.get(index + 1).is_some()
            && marks.get(index + 1).is_some_and(|next| next.country == 0 && !next.number);
        let box_number = has(|mark| mark.street) && is_box(line);
        return town_follows && !box_number && !before.ends_with('-');
    }
    // "… Secretariat | Islamabad": an institution whose name ends with its kind.
    let after_institution =
        head_final(before) && marks.get(index - 1).is_some_and(|before| before.institution) && index - start >= 2;
    if after_institution && !mark.institution && !is_link(word(index)) && !mark.number {
        return true;
    }
    if begins_institution(marks, words, shadow, index) {
        return index - start >= 2 || has(|mark| mark.office > 0 && mark.number);
    }
    if mark.street && !mark.institution && is_street_head(word(index)) {
        // "144 Samora Machel Avenue" has its number before; "Avenue Foch 12" has not.
        let either = ["avenue", "boulevard", "place", "plaza", "pl"].contains(&word(index).trim_matches([',', '.']));
        if either && has(|mark| mark.number) {
            return false;
        }
        let last = marks.get(index - 1);
        return !last.is_some_and(|last| last.street) && (!last.is_some_and(|last| last.number) || is_box(word(index)));
    }
    // "… Carrera 9 No. 11-20 | Bogota": the town behind a house number that stands behind its street.
    let house = marks.get(index - 1).is_some_and(|last| last.number) && has(|mark| mark.street && !mark.number);
    if house && index - start >= 3 && !mark.number && !mark.street && word(index).starts_with(char::is_alphabetic) {
        return true;
    }
    let after_box = marks.get(index - 1).is_some_and(|last| last.number) && is_box(line) && index - start >= 2;
    if after_box && !mark.number && mark.country == 0 && word(index).starts_with(char::is_alphabetic) {
        return true;
    }
    if mark.number && !mark.postcode {
        // "23 Some Street": a number before a street's name, not the one after it.
        let street_near = (index + 1..(index + 5).min(words.len()))
            .any(|near| marks.get(near).is_some_and(|mark| mark.street) && !word(near - 1).ends_with(','));
        return street_near && !has(|mark| mark.street) && !before.ends_with('.') && before != "number";
    }
    if marks.get(index - 1).is_some_and(|before| before.street && !before.inside)
        && ends_street(word(index - 1))
        && index - start >= 2
    {
        return !mark.number;
    }
    // "… Ertosun | Ceza ve Tevkifevleri": a word before a connecting word belongs to a title, not to a name.
    let named = marks.get(start..index).is_some_and(|marks| marks.iter().any(|mark| mark.honorific > 0));
    named && index - start >= 3 && is_conjunction(word(index + 1))
}

/// Whether a run has its parts divided by commas: three or more, one in thirty letters.
fn rich_in_commas(shadow: &Shadow, words: &[Range<usize>]) -> bool {
    let commas = words.iter().filter(|word| shadow.slice((*word).clone()).ends_with(',')).count();
    let letters: usize = words.iter().map(|word| word.len() + 1).sum();
    commas >= 3 && commas * 30 >= letters
}

fn has_only_honorifics(marks: &[Mark], start: usize, index: usize) -> bool {
    marks.get(start..index).is_some_and(|marks| marks.iter().all(|mark| mark.honorific > 0 || mark.inside))
}

/// Whether an institution's name begins at a word: "Ministry of …", "Supreme Court", "Adalet Bakanligi".
fn begins_institution(marks: &[Mark], words: &[Range<usize>], shadow: &Shadow, index: usize) -> bool {
    const BEFORE: [&str; 28] = [
        "supreme",
        "presidential",
        "federal",
        "national",
        "royal",
        "state",
        "high",
        "police",
        "central",
        "general",
        "constitutional",
        "government",
        "military",
        "people's",
        "parliamentary",
        "civil",
        "central",
        "union",
        "prime",
        "criminal",
        "appeal",
        "district",
        "regional",
        "provincial",
        "permanent",
        "islamic",
        "interior",
        "executive",
    ];
    let word = |index: usize| words.get(index).map_or("", |word| shadow.slice(word.clone())).trim_matches([',', '.']);
    let institution = |index: usize| marks.get(index).is_some_and(|mark| mark.institution && !mark.inside);
    if index == 0 || is_link(word(index - 1)) {
        return false;
    }
    let described = BEFORE.contains(&word(index))
        && (institution(index + 1) || institution(index + 2) && !is_link(word(index + 1)));
    // "attorney general | ministry of justice": the word before ends an office and describes nothing.
    let ends_office = marks.get(index - 1).is_some_and(|mark| mark.inside);
    let described_before = BEFORE.contains(&word(index - 1)) && !ends_office;
    let alone = institution(index) && !institution(index - 1) && !described_before;
    let follows_adjective =
        index > 1 && BEFORE.contains(&word(index - 2)) && !is_link(word(index - 1)) && institution(index);
    // A nationality before it: "pakistan secretariat".
    let nation_before = !crate::data::countries::by_demonym(word(index - 1)).is_empty()
        || crate::data::countries::find(word(index - 1)).is_some();
    let nation_here = institution(index + 1)
        && (crate::data::countries::find(word(index)).is_some()
            || !crate::data::countries::by_demonym(word(index)).is_empty());
    described
        || nation_here
        || alone && !nation_before && !follows_adjective && (!head_final(word(index)) || is_link(word(index + 1)))
}

/// Institutions named at the end of their phrase: the words before belong to them.
fn head_final(word: &str) -> bool {
    const KINDS: [&str; 40] = [
        "bakanligi",
        "baskanligi",
        "mudurlugu",
        "savciligi",
        "valiligi",
        "house",
        "palace",
        "court",
        "headquarters",
        "secretariat",
        "prison",
        "building",
        "police",
        "complex",
        "centre",
        "center",
        "division",
        "unit",
        "section",
        "office",
        "offices",
        "commission",
        "committee",
        "council",
        "board",
        "department",
        "service",
        "services",
        "agency",
        "authority",
        "institute",
        "association",
        "federation",
        "union",
        "foundation",
        "bureau",
        "directorate",
        "forces",
        "party",
        "cabinet",
    ];
    KINDS.contains(&word)
}

fn is_link(word: &str) -> bool {
    [
        "of", "the", "for", "and", "de", "del", "du", "des", "la", "el", "al", "to", "in", "&", "y", "et", "und", "ve",
        "von", "van", "der", "den", "at", "no", "no.", "a", "c/o", "do", "da", "dos", "e", "d'", "los", "las", "di",
        "della",
    ]
    .contains(&word)
}

fn is_conjunction(word: &str) -> bool {
    ["ve", "and", "y", "et", "und", "i", "e"].contains(&word)
}

fn is_box(text: &str) -> bool {
    [
        "p.o.", "po box", "p o box", "box", "bp", "b.p.", "apartado", "casilla", "private", "gpo", "c.p.", "postfach",
        "pobox",
    ]
    .iter()
    .any(|word| text.contains(word))
}

/// A street word that stands before the street's name.
fn is_street_head(word: &str) -> bool {
    let word = word.trim_matches([',', ';']);
    has_street_prefix(word)
        || [
            "p.o.",
            "po",
            "p",
            "box",
            "bp",
            "b.p.",
            "apartado",
            "apdo",
            "apdo.",
            "casilla",
            "private",
            "gpo",
            "g.p.o.",
            "c.p.",
            "postfach",
            "calle",
            "carrera",
            "cra.",
            "avenida",
            "avda.",
            "av.",
            "rue",
            "avenue",
            "boulevard",
            "place",
            "plaza",
            "praca",
            "rua",
            "via",
            "viale",
            "piazza",
            "ul.",
            "ul",
            "ulitsa",
            "vul.",
            "prospekt",
            "pl.",
            "ploshchad",
            "jalan",
            "jl.",
            "jln.",
            "jln",
            "jl",
            "paseo",
            "jiron",
            "jr.",
            "edificio",
            "quai",
            "khiaban",
            "pobox",
        ]
        .contains(&word)
}

/// "ul.karla": the street's word glued to its name.
fn has_street_prefix(word: &str) -> bool {
    ["ul.", "av.", "jl.", "prosp.", "vul.", "str."]
        .iter()
        .any(|prefix| word.len() > prefix.len() + 2 && word.starts_with(prefix))
}

fn ends_street(word: &str) -> bool {
    let word = word.trim_end_matches(['.', ',']);
    [
        "street",
        "st",
        "st.",
        "road",
        "rd",
        "rd.",
        "avenue",
        "ave",
        "ave.",
        "square",
        "boulevard",
        "blvd",
        "lane",
        "drive",
        "caddesi",
        "cad.",
        "sokak",
        "dajie",
        "jie",
        "marg",
        "floor",
    ]
    .contains(&word)
}

/// Two letters that may stand before a postcode: "AZ", "MD", or a state's "TX".
fn is_code(word: &str) -> bool {
    word.len() == 2 && word.bytes().all(|letter| letter.is_ascii_alphabetic()) && !is_link(word)
}

fn is_postcode_like(word: &str) -> bool {
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let others = word.chars().filter(|letter| !letter.is_ascii_digit()).count();
    (4..=9).contains(&digits)
        && (others == 0 || (others == 1 && word.contains('-')) || (others <= 3 && digits >= 4 && word.contains('-')))
}

#[cfg(test)]
mod tests {
    use super::super::Extracted;
    use super::*;

    fn check_cut(run: &str, expected: &[&[&str]]) {
        let extracted = Extracted::from_text(run);
        let shadow = Shadow::new(&extracted);
        let found: Vec<Vec<String>> = cut(&shadow, 0..shadow.len())
            .into_iter()
            .map(|lines| lines.into_iter().map(|line| shadow.words_of(line)).collect())
            .collect();
        assert_eq!(found, expected, "{run:?}");
    }

    #[test]
    fn runs_are_cut_where_lines_were() {
        check_cut(
            "president ilya petrov administratsia prezidenta respubliki moldova ul.karla libknekhta, 38 220016 chisinau moldova",
            &[&[
                "president ilya petrov",
                "administratsia prezidenta respubliki moldova",
                "ul.karla libknekhta, 38",
                "220016 chisinau",
                "moldova",
            ]],
        );
        check_cut(
            "director of prison no. 14 rovshan huseynov prison no. 14, gobustan, az 1080, baku, azerbaijan",
            &[&[
                "director of prison no. 14",
                "rovshan huseynov",
                "prison no. 14, gobustan",
                "az 1080, baku, azerbaijan",
            ]],
        );
        check_cut(
            "minister of justice and attorney general ministry of justice po box 302 khartoum, sudan",
            &[&["minister of justice and attorney general", "ministry of justice", "po box 302", "khartoum, sudan"]],
        );
        check_cut(
            "president omar khan pakistan secretariat islamabad, pakistan",
            &[&["president omar khan", "pakistan secretariat", "islamabad, pakistan"]],
        );
        check_cut(
            "general director of prisons mr ali bey oglu ceza ve tevkifevleri genel mdr, adalet bakanligi 06659 ankara, turkey",
            &[&[
                "general director of prisons",
                "mr ali bey oglu",
                "ceza ve tevkifevleri genel mdr, adalet bakanligi",
                "06659 ankara, turkey",
            ]],
        );
        check_cut(
            "minister of justice ana bee ministry of justice 12 mill street springfield, kenya president of the republic jo dee state house po box 30510 nairobi kenya",
            &[
                &["minister of justice", "ana bee", "ministry of justice", "12 mill street", "springfield, kenya"],
                &["president of the republic", "jo dee", "state house", "po box 30510", "nairobi", "kenya"],
            ],
        );
    }
}
