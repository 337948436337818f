//! Lines of an address that read like something else, that a margin broke, or that are those of somebody else.

use crate::data::offices::office_words;
use crate::data::spelling::is_one_slip;
use crate::data::word_classes::WordClass;
use crate::data::{countries, markers};
use crate::import::address_lines::reading;
use crate::import::extract::layout::wrap_words;
use crate::import::figures::dates;
use crate::import::figures::numbers;
use crate::import::text::prose;
use crate::model::Case;
use crate::notice::Notice;

use super::{Block, Doubts, Page, opens_addressee};

pub(super) fn examine(block: &Block, page: &Page, lower_case: bool, doubts: &mut Doubts) {
    for (at, line) in block.lines.iter().enumerate() {
        if is_no_line(line, block.raw(at), page, at == 0) || is_heading(block, at, lower_case) {
            doubts.of_line(Notice::warning("doubt-line"), block, at);
        } else if !lower_case && (is_broken(block, at) || ends_with_lone_comma(doubts.case, block, at)) {
            let both = [block.raw(at), block.raw(at + 1)].join("\n");
            doubts.of_line(Notice::warning("sheet-lines-maybe-one").about(both), block, at);
        }
    }
    if is_of_two(block) {
        doubts.of_address(Notice::warning("doubt-two-in-one"), block);
    }
}

/// Whether a line is none of an address: a sentence, a demand, a date, the head of a page, a label, a lone letter.
fn is_no_line(line: &str, raw: &str, page: &Page, first: bool) -> bool {
    reads_as_sentence(line)
        || opens_demand(line)
        || is_date(line)
        || is_of_page(line, page)
        || has_label(line)
        || opens_salutation(line, first)
        || is_scrap(line, raw)
}

/// The line above the first that an earlier heading or label left, and a heading in capitals among lines that are not.
fn is_heading(block: &Block, at: usize, lower_case: bool) -> bool {
    const SHORTEST_FIRST: usize = 4;
    let (Some(line), Some(next)) = (block.lines.get(at), block.lines.get(at + 1)) else { return false };
    let raw = block.raw(at);
    if at == 0 {
        let short = line.len() < SHORTEST_FIRST && line.is_ascii() && opens_addressee(next);
        let numbered = line.contains(|letter: char| letter.is_ascii_digit()) && prose::in_capitals(raw);
        let dated = numbered && (line.split(' ').any(is_year) || opens_addressee(next));
        return short || dated || line.ends_with(" authorities") || is_like_salutation(line);
    }
    let words = office_words();
    let known = || {
        words.institutions.occur_in(line)
            || words.streets.occur_in(line)
            || words.towns.occur_in(line)
            || opens_addressee(line)
            || countries::find(line).is_some()
    };
    !lower_case
        && line.split(' ').count() > 1
        && prose::in_capitals(raw)
        && !prose::in_capitals(block.raw(at - 1))
        && !prose::in_capitals(block.raw(at + 1))
        && !line.contains(|letter: char| letter.is_ascii_digit())
        && !block.addressee.name.contains(raw)
        && !next.is_empty()
        && !known()
}

fn is_year(word: &str) -> bool {
    word.len() == 4
        && (word.starts_with("19") || word.starts_with("20"))
        && word.bytes().all(|letter| letter.is_ascii_digit())
}

/// "Salutatin", "Sa1utation": the label with a letter wrong, one too many or one too few.
fn is_like_salutation(line: &str) -> bool {
    const LABEL: &str = "salutation";
    let word = line.trim_end_matches([':', ' ', ';', '.']);
    word == LABEL || is_one_slip(word, LABEL)
}

/// "She has been detained …", "Copies of your appeals should reach …".
fn reads_as_sentence(line: &str) -> bool {
    const MOST_WORDS: usize = 14;
    let words = line.split(' ').count();
    if words < 5 {
        return false;
    }
    let verbs = line.split(' ').take(words - 1).skip(1).filter(|word| prose::is_verb(word)).count();
    let digits = line.contains(|letter: char| letter.is_ascii_digit());
    let stops = line.ends_with('.') && !ends_as_abbreviation(line);
    verbs > 1 || verbs > 0 && (stops || !digits) || words > MOST_WORDS && !digits && line.matches(',').count() < 3
}

/// "Springfield, U.S.A.", "12 Mill St.": a full stop that ends no sentence.
fn ends_as_abbreviation(line: &str) -> bool {
    line.rsplit(' ').next().is_some_and(|last| last.matches('.').count() > 1 || last.len() < 5)
}

/// "Calling on the authorities …" among the lines of an address.
fn opens_demand(line: &str) -> bool {
    markers::words().class(WordClass::DemandOpening).at_start(line) > 0
}

/// A day and its year, and hardly anything else.
fn is_date(line: &str) -> bool {
    const MOST_BESIDE: usize = 14;
    line.len() < 60
        && line.contains(|letter: char| letter.is_ascii_digit())
        && dates::first(line).is_some_and(|(range, _)| line.len() - range.len() <= MOST_BESIDE)
}

/// The number, index or title of the sheet, as the head of a page repeats it.
fn is_of_page(line: &str, page: &Page) -> bool {
    const SHORTEST: usize = 8;
    const SHORTEST_PART: usize = 20;
    let repeats = |text: &str, least: usize| {
        text.len() >= least && (line.contains(text) || line.len() >= SHORTEST_PART && text.contains(line))
    };
    let numbered = line.contains('/') && (numbers::case_number(line).is_some() || !numbers::indexes(line).is_empty());
    let headed = markers::words().class(WordClass::SheetHeading).occur_in(line);
    numbered
        || headed
        || repeats(&page.title, SHORTEST_PART)
        || repeats(&page.number, SHORTEST)
        || repeats(&page.index, SHORTEST)
}

/// "Saluxation: Your Excellency", "Fxx: +57 1 …", "Prosecutor General: Rauf Mammadli".
fn has_label(line: &str) -> bool {
    let known = markers::words().class(WordClass::CareOf);
    let Some((label, value)) = line.split_once(':') else { return false };
    let before = label.rsplit(' ').next().unwrap_or_default();
    // "Chief Justice: Jo Dee" is how some sheets write.
    reading::office_at_start(label) == 0
        && !known.contains(label.trim_end_matches('.'))
        && !known.contains(before)
        && !value.starts_with("//")
}

/// "Your Excellency" as a line of its own, and "Dear Minister".
fn opens_salutation(line: &str, first: bool) -> bool {
    // "Monsieur le Président" below an office stands for the name.
    if !first && markers::words().class(WordClass::SalutationOpening).at_start(line) == 0 {
        return false;
    }
    let words = office_words();
    let length = words.salutations.at_start(line);
    // "Excellency" opens a line that names somebody too.
    length > 0 && (line.starts_with("dear ") || length == line.trim_end_matches([',', '.', ':']).len())
}

/// A lone letter, the word that a heading ended with, a bullet.
fn is_scrap(line: &str, raw: &str) -> bool {
    let bare = line.trim_matches([' ', ':', '.', ',', '-', '"', '(', ')']);
    let letters = bare.chars().filter(|letter| letter.is_alphanumeric()).count();
    let one = letters < 2 && raw.is_ascii();
    one || markers::words().class(WordClass::LoneLabel).contains(bare)
        || line.starts_with(['•', '>', '*', '|'])
        || line.starts_with("- ")
}

/// Whether a line and the next are one that a margin broke.
fn is_broken(block: &Block, at: usize) -> bool {
    let (Some(line), Some(next)) = (block.lines.get(at), block.lines.get(at + 1)) else { return false };
    let (above, below) = (block.raw(at), block.raw(at + 1));
    if may_be_cut(line, above, next, below)
        && wrap_words::is_cut(above, below)
        && !begins_a_line(next)
        && !ends_with_numbered_street(line)
        && !is_name_line(block, at)
    {
        return true;
    }
    let alone = !next.contains(' ');
    wrap_words::proves_one(above, below)
        || alone && wrap_words::is_rest_of_office(above, below)
        || is_lone_short_form(below)
        || next.contains([')', ']', '"']) && wrap_words::closes_bracket(above, below)
        || is_broken_phrase(line, next, alone)
        || alone && is_rest_of_portfolio(line, next)
        || ends_with_lone_nation(line)
        || is_last_word(next) && !ends_with_post_box(line)
        || is_number_of_building(line, next)
        || is_half_name(line, next)
}

/// "National Centre for Human Rights," / "Long Square 5/3": a comma at the end of a line, where no other line of the address has
/// one and more follow.
fn ends_with_lone_comma(case: &Case, block: &Block, at: usize) -> bool {
    let has_comma = |line: usize| {
        let pointer = format!("{}/lines/{line}", block.pointer());
        let end = case.spans.get(&pointer).and_then(|spans| spans.last()).map(|&[_, end]| end);
        end.and_then(|end| case.source.get(end..)).is_some_and(|behind| behind.starts_with(','))
    };
    let others = || (0..block.lines.len()).filter(|line| *line != at).any(has_comma);
    at > 0 && at + 2 < block.lines.len() && has_comma(at) && !others()
}

/// "(SUHAKAM)" below the name of which it is the short form.
fn is_lone_short_form(below: &str) -> bool {
    let inside = below.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    inside.is_some_and(|inside| prose::in_capitals(inside) && !inside.contains(|letter: char| letter.is_ascii_digit()))
}

/// Whether it is worth while to ask what the words say: a small word or a hyphen at the end, a small letter below, or words
/// for a street on either side.
fn may_be_cut(line: &str, above: &str, next: &str, below: &str) -> bool {
    let last = line.rsplit(' ').next().unwrap_or_default();
    let first = next.split([' ', ',']).next().unwrap_or_default();
    let words = office_words();
    line.ends_with(['-', '/', '&'])
        || last.len() < 6 && above.ends_with(char::is_lowercase)
        || below.starts_with(char::is_lowercase)
        || words.street_last.contains(first)
        || words.street_first.contains(last)
}

/// Whether a line ends with the whole name of the addressee: "President Joseph Estrada", though an estrada is a street.
fn is_name_line(block: &Block, at: usize) -> bool {
    let name = block.addressee.name.as_str();
    // "Hamad bin Jassim Al" goes on.
    let last = name.rsplit(' ').next().unwrap_or_default();
    name.contains(' ') && !name.ends_with('-') && last.len() > 3 && block.raw(at).ends_with(name)
}

/// "ul. Junus", "g. Groznyi", "12 Mill Road", "Managua, Nicaragua", "104 32 Atene": what begins a line whatever stands above it.
fn begins_a_line(line: &str) -> bool {
    const SHORTEST_POSTCODE: usize = 3;
    let first = line.split(' ').next().unwrap_or_default();
    let words = office_words();
    let street = words.streets.at_start(line) > 0 && !words.street_last.contains(first);
    let town = line.split_once(", ").is_some_and(|(town, _)| words.towns.contains(town));
    let digits = first.bytes().all(|letter| letter.is_ascii_digit());
    let postcode = digits && first.len() >= SHORTEST_POSTCODE && line.contains(char::is_alphabetic);
    first.len() < 4 && first.ends_with('.') || street || town || postcode
}

/// "6 Avda., 1 Calle", "17, Mill Str.": the number stands before the street.
fn ends_with_numbered_street(line: &str) -> bool {
    let mut words = line.rsplit(' ');
    let (last, before) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let numbered = [before, line].iter().any(|text| text.starts_with(|letter: char| letter.is_ascii_digit()));
    numbered && office_words().street_first.contains(last)
}

/// "Private Bag 7700", "…, PO Box 8807": behind a post box no street goes on.
fn ends_with_post_box(line: &str) -> bool {
    let last = line.rsplit(", ").next().unwrap_or_default();
    office_words().post_boxes.at_start(last) > 0 && last.ends_with(|letter: char| letter.is_ascii_digit())
}

/// "Ministry of Foreign" and "Affairs", "Port" and "Harcourt": known words stand on both sides of the break.
fn is_broken_phrase(line: &str, next: &str, alone: bool) -> bool {
    let words = office_words();
    let starts = line.rmatch_indices(' ').map(|(at, _)| at + 1).chain([0]).take(2);
    let Some(first) = next.split([' ', ',']).next().filter(|word| !word.is_empty()) else { return false };
    for start in starts {
        let Some(tail) = line.get(start..).filter(|tail| !tail.ends_with([',', '.', ';'])) else { continue };
        let both = format!("{tail} {first}");
        // "Papua New" and "Guinea".
        if alone && tail.len() > 3 && countries::find(&both).is_some() && countries::find(tail).is_none() {
            return true;
        }
        let crosses = [&words.portfolios, &words.towns, &words.regions, &words.post_boxes]
            .iter()
            .any(|list| list.contains(&both));
        let whole = || words.towns.contains(first) || words.regions.contains(first) || words.portfolios.contains(tail);
        if crosses && !whole() {
            return true;
        }
    }
    false
}

/// "Minister of Human Rights and Transitional" / "Justice": what an office is for stands alone below it, as on no line of its
/// own.
fn is_rest_of_portfolio(line: &str, next: &str) -> bool {
    let words = office_words();
    words.portfolios.contains(next) && !words.towns.contains(next) && reading::office_at_start(line) > 0
}

/// "Chief Commissioner, Ethiopian" above "Human Rights Commission": whose it is comes before what it is.
fn ends_with_lone_nation(line: &str) -> bool {
    line.rsplit_once(", ").is_some_and(|(_, last)| !countries::by_demonym(last).is_empty())
}

/// "Office", "Building", "Street 22": a word that ends a line is no line.
fn is_last_word(next: &str) -> bool {
    let words = office_words();
    let next = next.split(',').next().unwrap_or_default();
    let (bare, rest) = next.split_once(' ').unwrap_or((next, ""));
    let bare = bare.trim_end_matches([',', '.']);
    let stands_alone = markers::words().class(WordClass::AloneInstitution).contains(bare);
    let number = rest.bytes().all(|letter| letter.is_ascii_digit());
    let street = words.street_last.contains(bare) && !words.street_first.contains(bare);
    number && !stands_alone && (street || rest.is_empty() && words.last_words.contains(bare))
}

/// "PO Box 5, King Fahd Road, Building" and "No. 373, Riyadh": several parts of an address stand in the line above.
fn is_number_of_building(line: &str, next: &str) -> bool {
    let last = line.rsplit([' ', ',']).next().unwrap_or_default();
    let words = office_words();
    let ends = words.last_words.contains(last) || words.street_last.contains(last);
    next.starts_with("no. ") && ends && line.contains(',')
}

/// "President Kamran" and "Durrani": a title and one name, then the other name alone. "Atty." and "Benigno Salonga".
fn is_half_name(line: &str, next: &str) -> bool {
    let words = office_words();
    let honorific = words.honorifics.at_start(line);
    let titled = honorific.max(reading::office_at_start(line));
    let Some(rest) = line.get(titled..).map(str::trim).filter(|_| titled > 0) else { return false };
    if honorific == titled && rest.is_empty() && !line.contains(' ') {
        return may_be_name(next, 4);
    }
    // "Son Excellence Monsieur René Garcia" and "Dupuy", "The Right Honourable Dr Barnabas" and "Sibusiso Dlamini".
    let first = next.split(' ').next().unwrap_or_default();
    let known = words.family_names.contains(first) || words.given_names.contains(first);
    let alone = !rest.contains(' ');
    let most = if known && alone && honorific == titled { 3 } else { 1 };
    (alone || known && honorific == titled) && may_be_name(rest, 3) && may_be_name(next, most)
}

/// Whether words may be those of a name: letters, and nothing that is known for something else.
fn may_be_name(text: &str, most_words: usize) -> bool {
    const SHORTEST: usize = 3;
    let known = office_words();
    let words: Vec<&str> = text.split(' ').collect();
    let plain = |word: &&str| {
        let bare = word.trim_end_matches(['.', ',']);
        !(known.towns.contains(bare)
            || known.regions.contains(bare)
            || known.institutions.contains(bare)
            || known.last_words.contains(bare)
            || known.streets.contains(bare)
            || known.offices.contains(bare)
            || known.portfolios.contains(bare)
            || known.local_titles.contains(bare))
    };
    words.len() <= most_words
        && text.len() >= SHORTEST
        && text.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '-' | ' ' | '.' | '\''))
        && words.iter().all(plain)
        && countries::find(text).is_none()
}

/// Whether an address is those of two: somebody begins behind a country, a line stands twice, two persons stand far apart.
fn is_of_two(block: &Block) -> bool {
    const FEWEST_LINES: usize = 5;
    let twice = block.lines.windows(2).any(|pair| matches!(pair, [one, other] if one == other && one.len() > 5));
    if twice || block.lines.iter().any(|line| is_doubled(line)) {
        return true;
    }
    if block.lines.len() < FEWEST_LINES {
        return false;
    }
    // The country of the last line ends the address; another one above it ends another address.
    let ended = (1..block.lines.len() - 1).find(|&at| ends_address(block, at));
    ended.is_some_and(|ended| block.lines.iter().skip(ended + 1).any(|line| opens_addressee(line)))
        || two_are_apart(block)
}

/// Whether an address may end with a line: it ends with a country that is no part of an office's title.
fn ends_address(block: &Block, at: usize) -> bool {
    let links = [WordClass::Linking, WordClass::Article].map(|class| markers::words().class(class));
    let Some(line) = block.lines.get(at).map(|line| line.trim_end_matches(['.', ',', ';'])) else { return false };
    let linked = |text: &str| {
        let last = text.trim_end().rsplit(' ').next().unwrap_or_default();
        links.iter().any(|class| class.contains(last))
    };
    let (before, country) = match line.rsplit_once(", ") {
        Some((before, country)) => (before, country),
        None => (block.lines.get(at - 1).map_or("", String::as_str), line),
    };
    !linked(before) && countries::find(country).is_some()
}

/// Whether two persons stand in an address with more than their offices between them.
fn two_are_apart(block: &Block) -> bool {
    let honoured = |at: &usize| block.lines.get(*at).is_some_and(|line| office_words().honorifics.at_start(line) > 0);
    let places: Vec<usize> = (0..block.lines.len()).filter(honoured).collect();
    places.windows(2).any(|pair| matches!(pair, [one, other] if other - one > 2))
}

/// "Niamey Niamey", "ISRAEL ISRAEL": two columns were read as one.
fn is_doubled(line: &str) -> bool {
    const SHORTEST: usize = 4;
    let half = line.len() / 2;
    let halves = line.get(..half).zip(line.get(half + 1..));
    line.as_bytes().get(half) == Some(&b' ') && halves.is_some_and(|(one, other)| one == other && one.len() >= SHORTEST)
}
