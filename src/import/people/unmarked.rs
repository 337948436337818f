//! Names that no mark stands behind, between the commas and the "and" of a line: "Jo Dee, 17", "Mo (aged about 20) and Ana Bee".

use std::ops::Range;

use crate::data::countries;
use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::Shadow;

use super::ages::of_digits;
use super::listed::{brace_at, is_group};
use super::names::{
    Mark, aged, in_number, in_particle, joining, may_be_name, may_be_spelt_name, without_alias, without_style,
};
use super::{begins_with_name, capitals, enter, titles, unnamed};

/// Where a piece stands, and how much tells that it is a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Where {
    /// Before the first mark of a line, "Jo Dee and Mo Fee (m)".
    Before,
    /// In a line of a list of names.
    Listed,
    /// Between two marks, or behind the last: only an age tells a name from what is said of the person.
    Between,
    /// Behind "and", where it may be somebody's relation.
    Joined,
}

/// A piece of a line, and whether it begins the line or stands behind "and".
struct Piece {
    range: Range<usize>,
    opens: bool,
}

/// Reads names before the first that has a mark: "Jo Dee and new names: Mo Fee, leader of the movement, Ana Bee (f)".
pub(super) fn before_marks(draft: &mut Draft, range: Range<usize>) {
    // "INDONESIA (Aceh)   Jo Dee (m)": a part of the country.
    let text = draft.shadow.slice(range.clone());
    let bracket = if text.trim_start().starts_with('(') { text.find(')').map_or(0, |close| close + 1) } else { 0 };
    whole(draft, range.start + bracket..range.end, Where::Before);
}

/// Reads a line of a list of names: "Jo Dee, 17".
pub(super) fn listed(draft: &mut Draft, range: Range<usize>) {
    whole(draft, range, Where::Listed);
}

/// Reads names behind one with a form of address, which "and" joins to it: "(59) und ihr Ehemann Jo Dee".
pub(super) fn joined(draft: &mut Draft, range: Range<usize>) {
    let lead = words().class(WordClass::JoinsNames).leading(draft.shadow.slice(range.clone()));
    if let Some(lead) = lead {
        read(draft, range.start + lead..range.end, Where::Joined);
    }
}

/// Reads what stands between two names with marks, or behind the last of them: "…, her daughters Ana, 12, and Mo Dee (f)",
/// "… and his two children".
pub(in crate::import) fn between_marks(draft: &mut Draft, range: Range<usize>) {
    if !draft.shadow.slice(range.clone()).contains(':') {
        read(draft, range, Where::Between);
    }
}

fn whole(draft: &mut Draft, range: Range<usize>, place: Where) {
    let shadow = draft.shadow;
    let text = shadow.slice(range.clone());
    // "Other residents of the region of Doba, Logone Oriental": a group, with its places; "Jo Dee, community leader" is none.
    let group = text.trim_start_matches("and ").trim_start();
    if is_group(group) && !text.contains(':') && !begins_with_name(shadow, range.clone()) {
        if unnamed::is_of_people(group, true) {
            unnamed::say(draft, range);
        }
        return;
    }
    // "Jo Dee )", "Ana Bee ) brothers": a brace over several lines, with what is said of all of them.
    if let Some(brace) = brace_at(text) {
        (0..draft.case.people.len())
            .for_each(|place| draft.mark(format!("/people/{place}"), range.start + brace..range.end));
    }
    let said = (draft.case.people.len(), draft.notices.len());
    read(draft, range.clone(), place);
    // "Campesinos de la comunidad": a line of a list that gave nobody.
    let begins = shadow.raw(range.clone()).starts_with(char::is_uppercase) && !shadow.lower_case;
    if place == Where::Listed
        && begins
        && said == (draft.case.people.len(), draft.notices.len())
        && aged(text).is_none()
    {
        unnamed::say_once(draft, range);
    }
}

fn read(draft: &mut Draft, range: Range<usize>, place: Where) {
    let shadow = draft.shadow;
    let pieces = pieces(shadow, &range, place != Where::Between);
    let before = draft.case.people.len();
    for (index, piece) in pieces.iter().enumerate() {
        let bare = without_style(shadow, without_alias(shadow, piece.range.clone()));
        // "New names: Jo Dee, …".
        let labelled = shadow.slice(piece.range.start..bare.start.max(piece.range.start)).trim_end().ends_with(':');
        let place = if labelled && piece.opens { Where::Listed } else { place };
        let (name, mut age) = without_age(shadow, titles::without(shadow, bare).0);
        let words = shadow.slice(name.clone());
        // "Ana Bee, his niece, aged 20", "Mo Fee, 72, preacher".
        if let Some(age) = age_in(words).filter(|_| draft.case.people.len() > before) {
            if let Some(person) = draft.case.people.last_mut() {
                person.age = person.age.or(Some(age));
            }
            continue;
        }
        let next = pieces.get(index + 1).map(|next| shadow.slice(next.range.clone()));
        age = age.or(next.and_then(age_in));
        let piece_start = name.start;
        let name = if age.is_some() || place == Where::Joined { behind_relation(shadow, name) } else { name };
        // "Mo Fee (m), Acholi, 34": a lone word is what is said of him, and so is the age.
        let lone = place == Where::Between && name.start == piece_start && !shadow.slice(name.clone()).contains(' ');
        let unknown = lone && !office_words().given_names.contains(shadow.slice(name.clone()));
        // "Tchéré, village guard", the first of a line of names: what is said of him follows in small letters.
        let told =
            pieces.get(index + 1).is_some_and(|next| shadow.raw(next.range.clone()).starts_with(char::is_lowercase));
        let is_lone =
            place == Where::Listed && piece.opens && told && !shadow.lower_case && is_lone_name(shadow, &name);
        let is_told =
            age.is_some() || pieces.get(index + 1).is_some_and(|next| tells_sex(shadow.slice(next.range.clone())));
        if !unknown && (is_lone || is_name(shadow, &name, is_told, place, piece.opens)) {
            enter(draft, name, Mark { age, ..Mark::default() });
        } else if unnamed::is_of_people(words, piece.opens) {
            unnamed::say(draft, piece.range.clone());
        }
    }
}

/// The pieces of a line between its commas and its "and", up to a brace over several lines.
fn pieces(shadow: &Shadow, range: &Range<usize>, mut opens: bool) -> Vec<Piece> {
    let text = shadow.slice(range.clone());
    let end = brace_at(text).unwrap_or(text.len());
    let mut start = 0;
    let mut pieces = Vec::new();
    let mut enter = |piece: Range<usize>, opens: bool| {
        let range = shadow.trimmed(range.start + piece.start..range.start + piece.end.max(piece.start));
        pieces.push(Piece { range, opens });
    };
    for (at, letter) in text.char_indices().take_while(|(at, _)| *at < end) {
        if at < start {
            continue;
        }
        let joined = || joining(shadow, range.start + start, range.start + at, range.end);
        let and = if letter == ' ' { joined() } else { None };
        if matches!(letter, ',' | ';' | '/') && !in_number(text, at) && !in_particle(text, at)
            || shadow.is_gap(range.start + at)
        {
            enter(start..at, opens);
            (start, opens) = (at + 1, false);
        } else if let Some(and) = and {
            enter(start..at, opens);
            (start, opens) = (at + 1 + and, true);
        }
    }
    enter(start.min(end)..end, opens);
    pieces.retain(|piece| !piece.range.is_empty());
    pieces
}

/// The age that a piece is, and nothing else: "aged about 20", "38 ans", "17".
fn age_in(text: &str) -> Option<u16> {
    aged(text).or_else(|| of_digits(text))
}

/// A name without the age in a bracket behind it, "Mo Dee (15)", and the age.
fn without_age(shadow: &Shadow, name: Range<usize>) -> (Range<usize>, Option<u16>) {
    let text = shadow.slice(name.clone());
    let bracket = text.strip_suffix(')').and_then(|text| text.rsplit_once(" ("));
    match bracket.and_then(|(before, inside)| Some((before.len(), age_in(inside)?))) {
        Some((end, age)) => (shadow.trimmed(name.start..name.start + end), Some(age)),
        None => (name, None),
    }
}

/// "Ana" of "her daughter Ana": an age stands behind it.
fn behind_relation(shadow: &Shadow, name: Range<usize>) -> Range<usize> {
    let text = shadow.slice(name.clone());
    let whose = words().class(WordClass::Possessive).at_start(text);
    let relation = text.get(whose..).filter(|_| whose > 0).and_then(|rest| rest.trim_start().split_once(' '));
    relation.map_or(name.clone(), |(_, rest)| name.end - rest.len()..name.end)
}

/// "male", "female": a piece that says of somebody no more.
fn tells_sex(text: &str) -> bool {
    [WordClass::Male, WordClass::Female].iter().any(|class| words().class(*class).contains(text))
}

/// Whether one word may be all that somebody is called: no town, and no word of prose.
fn is_lone_name(shadow: &Shadow, name: &Range<usize>) -> bool {
    const SHORTEST: usize = 4;
    let text = shadow.slice(name.clone());
    let capital = shadow.raw(name.clone()).starts_with(char::is_uppercase);
    let known = office_words().towns.contains(text) || !countries::by_demonym(text).is_empty();
    let is_word = capital && text.len() >= SHORTEST && !text.contains(' ') && may_be_name(text) && !known;
    // "… of widows and" / "Orphans “Our Memory”": more of the line above.
    let above = shadow.slice(0..name.start).trim_end().rsplit(' ').next().unwrap_or_default();
    let goes_on =
        [WordClass::Conjunction, WordClass::Linking].iter().any(|class| words().class(*class).contains(above));
    is_word && !goes_on && shadow.slice(name.end..shadow.len()).contains(text)
}

/// Whether a piece is a name.
fn is_name(shadow: &Shadow, name: &Range<usize>, aged: bool, place: Where, opens: bool) -> bool {
    const LENGTHS: std::ops::RangeInclusive<usize> = 2..=4;
    const SHORTEST: usize = 3;
    let text = shadow.slice(name.clone());
    let count = text.split(' ').count();
    let capital = shadow.raw(name.clone()).chars().next().is_some_and(|letter| !letter.is_lowercase());
    // "Su familia", "His brother": more people, but no name.
    let of_whom = words().class(WordClass::Possessive).at_start(text) > 0;
    if of_whom || !(capital || shadow.lower_case) || !aged && place == Where::Between {
        return false;
    }
    if LENGTHS.contains(&count) && may_be_spelt_name(text) {
        return true;
    }
    // "Ahmad Said", "Jo Been Dee": a word of plain prose in a name; its place or an age tells that it is one.
    let is_plain = |word: &str| words().is_plain(word) && !office_words().given_names.contains(word);
    let plain = text.split(' ').filter(|word| is_plain(word)).count();
    let begins_plain = text.split(' ').next().is_some_and(is_plain);
    let sure = aged || opens && place == Where::Listed;
    let whole = || capitals::names(shadow, name.clone()).first() == Some(name);
    // "Han Mi-sook, female, 34": "han" is a word of another language.
    let begins_plain = begins_plain && !(aged && opens && place == Where::Listed);
    if sure && !shadow.lower_case && plain < 2 && !begins_plain && whole() {
        return true;
    }
    // "Wahyu" on a line of its own, of whom the sheet tells.
    let lone = count == 1 && opens && place == Where::Listed && text.len() > SHORTEST;
    if lone && may_be_name(text) && !office_words().towns.contains(text) && is_told_alone(shadow, name) {
        return true;
    }
    // "Mo, aged 16": a name alone.
    let known = || office_words().given_names.contains(text) || !words().class(WordClass::Role).contains(text);
    aged && count == 1 && text.len() >= SHORTEST && may_be_name(text) && known()
}

/// Whether the sheet has a word again, with its capital, before what tells of somebody: "Wahyu was", "Wahyu, ", "and Wahyu".
fn is_told_alone(shadow: &Shadow, name: &Range<usize>) -> bool {
    const MOST_PLACES: usize = 6;
    let text = shadow.slice(name.clone());
    let later = shadow.slice(name.end..shadow.len());
    let mut places = later.match_indices(text).take(MOST_PLACES).map(|(at, _)| name.end + at);
    places.any(|at| {
        let behind = shadow.slice(at + text.len()..shadow.len());
        let verb = behind
            .strip_prefix(' ')
            .is_some_and(|behind| words().class(WordClass::SentenceVerb).leading(behind).is_some());
        let before = shadow.slice(0..at).ends_with(' ');
        before && verb && shadow.raw(at..at + text.len()).starts_with(char::is_uppercase)
    })
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::people::tests::check_people;

    fn check(names: &str, expected: &[(&str, Option<u16>)]) {
        let sheet = format!(
            "UA 1/03 Fear for safety 14 May 2003\n\n{names}\n\nThey are in danger.\n\nRECOMMENDED ACTION: Please send appeals:\n- asking where they are.\n\nAPPEALS TO:\nMinister\nAna Gee\nBangkok, Thailand\n"
        );
        let case = case_from_text(&sheet).value;
        let people: Vec<(&str, Option<u16>)> =
            case.people.iter().map(|person| (person.name.as_str(), person.age)).collect();
        assert_eq!(people, expected, "{names:?}");
        assert_eq!(case.facts, ["They are in danger."], "{names:?}");
    }

    #[test]
    fn names_of_one_word_with_initials_or_a_sex_stand_below_each_other() {
        let sheet = "UA 1/03 Fear for safety 14 May 2003\n\nCHAD     Jo \"Short Boy\" Dee, trader, 38\n         Tchery, alias \"Petit\", village guard\n         Casimir N. Beeny, teacher, in his fifties\n         Han Mi-sook, female, 34, cook\nNew names: Mo Fee, 51; Ana K. Bee, age not known\n\nThey are in danger. Tchery is ill.\n\nAPPEALS TO:\nMinister\nAna Gee\nBangkok, Thailand\n";
        check_people(
            sheet,
            &["Jo \"Short Boy\" Dee", "Tchery", "Casimir N. Beeny", "Han Mi-sook", "Mo Fee", "Ana K. Bee"],
        );
    }

    #[test]
    fn names_stand_right_below_their_country_some_with_a_mark() {
        check(
            "TURKEY\nJo Dee, 17\nAna Dee (f), his mother\nMemet (aged about 20) and Ali Dee (15), his brothers\nTwo unidentified men",
            &[("Jo Dee", Some(17)), ("Ana Dee", None), ("Memet", Some(20)), ("Ali Dee", Some(15))],
        );
        check(
            "CHAD\nJo Dee (m), 47, president of a league\nProfessor Mo Fee\nAna Bee, vice-president of a league\nNew names: Lee Been Gee, Al Kay (m)",
            &[("Jo Dee", Some(47)), ("Mo Fee", None), ("Ana Bee", None), ("Lee Been Gee", None), ("Al Kay", None)],
        );
        check(
            "UGANDA\nJo Dee (m)\n\"Ahmad\", aged 16\nMo Fee, student leader (m)\nLee Said, aged 16",
            &[("Jo Dee", None), ("\"Ahmad\"", Some(16)), ("Mo Fee", None), ("Lee Said", Some(16))],
        );
    }

    #[test]
    fn and_joins_a_name_to_one_with_a_form_of_address() {
        let sheet = "URGENT ACTION\nUA-200/2014\nANWÄLTIN IN HAFT\nTSCHAD\nFrau ANA BEE (59) und ihr Ehemann ARIF BEE\n\nSie wurden im August festgenommen.\n\nBITTE SCHREIBEN SIE LUFTPOSTBRIEFE\n- Ich fordere Sie auf, sie freizulassen.\n\nAPPELLE AN\nPRÄSIDENT\nMo Fee\nN’Djamena\nTSCHAD\n";
        let case = case_from_text(sheet).value;
        let people: Vec<&str> = case.people.iter().map(|person| person.name.as_str()).collect();
        assert_eq!(people, ["ANA BEE", "ARIF BEE"]);
    }

    #[test]
    fn somebody_of_one_name_stands_in_a_list() {
        let check = |names: &str, expected: &[&str]| {
            check_people(
                &format!(
                    "UA 1/03 Fear for safety 14 May 2003\n\n{names}\n\nThey are in danger. Wahyu was hurt.\n\nAPPEALS TO:\nMinister\nAna Gee\nJakarta, Indonesia\n"
                ),
                expected,
            );
        };
        check("INDONESIA   Sumarno, aged 23, student", &["Sumarno"]);
        check("INDONESIA   Jo Dee (m), 31\n            Wahyu\n            Farmers", &["Jo Dee", "Wahyu"]);
        check("CHAD   Jo Dee (m), 31\n       Anne van der Dee (v)", &["Jo Dee", "Anne van der Dee"]);
    }

    #[test]
    fn an_age_tells_a_name_between_two_marks() {
        check(
            "UGANDA   Jo Dee (m), Ana Bee, aged 20, and Mo Fee (m)",
            &[("Jo Dee", None), ("Ana Bee", Some(20)), ("Mo Fee", None)],
        );
        check(
            "UGANDA   Ana Bee (f), her daughters Zara, 12, and Nour (f), 9",
            &[("Ana Bee", None), ("Zara", Some(12)), ("Nour", Some(9))],
        );
        check("UGANDA   Jo Dee (m), lawyer, member of a league, and Mo Fee (m)", &[("Jo Dee", None), ("Mo Fee", None)]);
    }
}
