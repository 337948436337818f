//! Which country a text names: as it stands, by its people, or but for a slip of the pen.

use std::sync::LazyLock;

use rustc_hash::{FxHashMap, FxHashSet};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::LanguageTag;

use super::super::dropped::{dropped, kept_of};
use super::{Country, TABLE, all, by_code};

/// The country of a name in any of the table's languages or in its own, of a long form or of a usual short one.
///
/// Case, accents, apostrophes, dots and a leading article do not matter; the spelling does (see [`nearest`]). A name that
/// two countries share ("Congo", "Korea") finds none: see [`find_hinted`]. Codes are not names ("LA" is no Laos).
pub fn find(text: &str) -> Option<&'static Country> {
    const LONGEST_SHORT_FORM: usize = 4;
    if !may_begin_name(text) || is_longer_than_names(text) {
        return None;
    }
    let folded = fold(text);
    if is_acronym_in_small_letters(text, &folded) {
        return None;
    }
    // "GUIN" in capitals is an office's short form, and no "Guiné" without its accent.
    let is_short_form = folded.len() <= LONGEST_SHORT_FORM && !text.contains(|letter: char| letter.is_lowercase());
    by_name(&folded).or_else(|| {
        let place = DROPPED.get(&folded).filter(|_| !is_short_form)?;
        all().get(usize::from(*place))
    })
}

/// The country whose name an archive kept as this that dropped its letters with accents, however little is left: "per" of Perú.
/// For a place where nothing but a country stands.
pub fn find_kept(text: &str) -> Option<&'static Country> {
    find(text).or_else(|| all().get(usize::from(*KEPT.get(text)?)))
}

/// The country of a name, where a name that several share is decided by the code that the case is about.
pub fn find_hinted(text: &str, hint_code: &str) -> Option<&'static Country> {
    find(text).or_else(|| {
        let shared = TABLE.ambiguous.get(fold(text).as_str())?;
        let code = shared.iter().find(|code| code.eq_ignore_ascii_case(hint_code))?;
        by_code(code)
    })
}

/// The country of a name or of an ISO 3166 code, as people write it in a form.
pub fn find_or_code(text: &str) -> Option<&'static Country> {
    find(text).or_else(|| by_code(text))
}

/// Whether several countries share this name: "Congo", "Korea".
pub fn is_ambiguous(text: &str) -> bool {
    TABLE.ambiguous.contains_key(fold(text).as_str())
}

/// The one country whose name this would be but for a slip or two of the pen.
///
/// Finds none where the text is a country's name as it stands, where two countries are equally near, and where the first
/// letter differs in a short name: "Luanda" is no "Ruanda".
pub fn nearest(text: &str) -> Option<&'static Country> {
    nearest_name(text).map(|(country, _)| country)
}

/// As [`nearest`], with the name as it would be written without the slip: "People's Republic of China".
pub fn nearest_name(text: &str) -> Option<(&'static Country, &'static str)> {
    let folded = fold(text);
    if find(text).is_some() || is_ambiguous(text) {
        return None;
    }
    if let Some((_, country)) = MISSPELLINGS.iter().find(|(slip, _)| *slip == folded) {
        let country = all().get(usize::from(*country))?;
        return Some((country, country.name(&LanguageTag::ENGLISH)));
    }
    let letters: Vec<char> = folded.chars().collect();
    let allowed = match letters.len() {
        0..=4 => return None,
        5..=7 => 1,
        8..=13 => 2,
        _ => 3,
    };
    let mut best: Option<(usize, usize)> = None;
    let mut tied = false;
    let bag = bag_of(&folded);
    let first = letters.first().copied();
    let is_near = |(_, name): &(usize, &Name)| {
        // Each slip brings at most one letter too many and one too few: nearly all names are ruled out by that.
        name.letters >= 5
            && (letters.len() >= 10 || name.folded.chars().next() == first)
            && surplus(&bag, &name.bag) <= allowed
            && surplus(&name.bag, &bag) <= allowed
    };
    let mut other = Vec::new();
    for (place, name) in INDEX.of_about(letters.len(), allowed).filter(is_near) {
        other.clear();
        other.extend(name.folded.chars());
        let Some(distance) = distance_within(&letters, &other, allowed) else { continue };
        let owner = |place: usize| INDEX.names.get(place).map(|name| name.country);
        match best {
            Some((least, _)) if distance > least => {}
            Some((least, other)) if distance == least => {
                tied |= owner(other) != owner(place);
                // Of two names of one country the first in the order of the alphabet is proposed.
                best = Some((least, other.min(place)));
            }
            _ => {
                best = Some((distance, place));
                tied = false;
            }
        }
    }
    let name = best.filter(|_| !tied).and_then(|(_, place)| INDEX.names.get(place))?;
    Some((all().get(usize::from(name.country))?, name.written))
}

/// The countries whose people or authorities an English adjective names: "Chinese", "Congolese" (two).
pub fn by_demonym(word: &str) -> Vec<&'static Country> {
    let folded = fold(word);
    let from = DEMONYMS.partition_point(|(demonym, _)| *demonym < folded);
    let same = DEMONYMS.iter().skip(from).take_while(|(demonym, _)| *demonym == folded);
    same.filter_map(|(_, country)| all().get(usize::from(*country))).collect()
}

/// A name with everything taken off that writers differ in: case, accents, apostrophes, dots, a leading article.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut word_ended = false;
    let push = |letter: char| {
        if letter.is_alphanumeric() {
            if std::mem::take(&mut word_ended) && !folded.is_empty() {
                folded.push(' ');
            }
            match letter.is_ascii() {
                true => folded.push(letter.to_ascii_lowercase()),
                false => folded.extend(letter.to_lowercase()),
            }
        } else if letter == '&' {
            folded.push_str(" and");
            word_ended = true;
        } else if !matches!(letter, '.' | '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´') {
            word_ended = true;
        }
    };
    if text.is_ascii() {
        text.chars().for_each(push);
    } else {
        text.replace('ß', "ss").nfkd().filter(|letter| !is_combining_mark(*letter)).for_each(push);
    }
    let folded = folded.trim();
    let folded = folded.strip_prefix("the ").unwrap_or(folded);
    match folded.strip_prefix("st ") {
        Some(rest) => format!("saint {rest}"),
        None => folded.to_owned(),
    }
}

/// Whether any name begins as a text does, by its first three letters and its first word: most lines are of no country, and this
/// is soon told.
pub fn may_begin_name(text: &str) -> bool {
    let bytes = text.as_bytes();
    let first: Option<[u8; START]> = bytes.get(..START).and_then(|first| first.try_into().ok());
    // "The Gambia", "St. Lucia", "U.S.A." and what has accents are folded to be compared.
    match first.map(|first| first.map(|letter| letter.to_ascii_lowercase())) {
        Some(first) if first.iter().all(u8::is_ascii_lowercase) && first != *b"the" => {
            bytes.get(START).is_some_and(|next| !next.is_ascii()) || STARTS.contains(&first) && may_be_first_word(text)
        }
        _ => true,
    }
}

/// Whether the first word of a text is that of some name, as far as a word of plain letters tells.
fn may_be_first_word(text: &str) -> bool {
    const LONGEST: usize = 24;
    let length = text.bytes().take_while(u8::is_ascii_alphabetic).count();
    let behind = text.as_bytes().get(length);
    let is_whole = behind.is_none_or(|behind| matches!(behind, b' ' | b',' | b';' | b':' | b')' | b'/' | b'(' | b'\n'));
    let mut letters = [0; LONGEST];
    match (letters.get_mut(..length), text.as_bytes().get(..length)) {
        (Some(letters), Some(word)) if is_whole => {
            letters.copy_from_slice(word);
            letters.make_ascii_lowercase();
            str::from_utf8(letters).is_ok_and(|word| FIRST_WORDS.contains(word))
        }
        _ => true,
    }
}

/// Whether a text has more letters than any name: lines of a story are soon told from countries by that.
fn is_longer_than_names(text: &str) -> bool {
    // "The", which is no part of a folded name.
    const ARTICLE: usize = 3;
    let letters = || text.bytes().filter(u8::is_ascii_alphanumeric).count();
    text.is_ascii() && text.len() > INDEX.longest && letters() > INDEX.longest + ARTICLE
}

/// Folded names with the place of their country in the table and the name as it is written, sorted by the folded name.
struct Index {
    names: Vec<Name>,
    /// The places of the names in that order by how many letters they have.
    by_letters: Vec<Vec<usize>>,
    /// The bytes of the longest.
    longest: usize,
}

impl Index {
    /// The names with so many letters, or with a few more or fewer, and their places.
    fn of_about(&self, letters: usize, few: usize) -> impl Iterator<Item = (usize, &Name)> {
        let first = letters.saturating_sub(few);
        let lengths = self.by_letters.get(first..).unwrap_or_default().iter().take(letters + few + 1 - first);
        lengths.flatten().filter_map(|place| self.names.get(*place).map(|name| (*place, name)))
    }
}

struct Name {
    folded: String,
    /// How many.
    letters: usize,
    bag: Bag,
    country: u16,
    written: &'static str,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut names = Vec::with_capacity(3000);
    for (place, country) in (0_u16..).zip(all()) {
        let written = country.names.iter().chain(country.post.values()).chain(&country.aliases).chain(&country.former);
        names.extend(written.map(|written| {
            let folded = fold(written);
            Name { letters: folded.chars().count(), bag: bag_of(&folded), folded, country: place, written }
        }));
    }
    // Of two ways to write one name the one in small letters is kept: a proposal is not written in capitals.
    let in_capitals = |name: &Name| !name.written.chars().any(char::is_lowercase);
    names.sort_unstable_by(|one, two| {
        one.folded.cmp(&two.folded).then_with(|| (in_capitals(one), one.written).cmp(&(in_capitals(two), two.written)))
    });
    names.dedup_by(|one, two| one.folded == two.folded);
    let mut by_letters: Vec<Vec<usize>> = Vec::new();
    for (place, name) in names.iter().enumerate() {
        by_letters.resize_with(by_letters.len().max(name.letters + 1), Vec::new);
        if let Some(places) = by_letters.get_mut(name.letters) {
            places.push(place);
        }
    }
    let longest = names.iter().map(|name| name.folded.len()).max().unwrap_or_default();
    Index { names, by_letters, longest }
});

/// The place of each country in the table by its folded names.
static BY_NAME: LazyLock<FxHashMap<&'static str, u16>> =
    LazyLock::new(|| INDEX.names.iter().map(|name| (name.folded.as_str(), name.country)).collect());

/// As many letters tell most texts from all names.
const START: usize = 3;

/// The first letters of all names that [`find`] knows.
static STARTS: LazyLock<FxHashSet<[u8; START]>> = LazyLock::new(|| {
    let names = INDEX.names.iter().map(|name| &name.folded).chain(DROPPED.keys());
    names.filter_map(|name| name.as_bytes().get(..START)?.try_into().ok()).collect()
});

/// The first words of all names that [`find`] knows.
static FIRST_WORDS: LazyLock<FxHashSet<&'static str>> = LazyLock::new(|| {
    let names = INDEX.names.iter().map(|name| &name.folded).chain(DROPPED.keys());
    names.filter_map(|name| name.split(' ').next()).collect()
});

/// Names as they stand where letters with accents were dropped, "mxico", where they are no other country's.
static DROPPED: LazyLock<FxHashMap<String, u16>> = LazyLock::new(|| {
    const SHORTEST: usize = 4;
    // What is left of "Åland" is a word of every story.
    const WORD: &str = "land";
    let mut names = FxHashMap::default();
    for (place, country) in (0_u16..).zip(all()) {
        let written = country.names.iter().chain(country.post.values()).chain(&country.aliases);
        let is_latin = |name: &&&str| name.bytes().any(|letter| letter.is_ascii_alphabetic());
        for name in written
            .filter(is_latin)
            .filter_map(|written| dropped(written))
            .map(|name| fold(&name))
            .filter(|name| name.len() >= SHORTEST && name != WORD)
        {
            if by_name(&name).is_none() && name.is_ascii() {
                names.entry(name).or_insert(place);
            }
        }
    }
    names
});

/// What an archive kept of names that have letters with accents, however little it is.
static KEPT: LazyLock<FxHashMap<String, u16>> = LazyLock::new(|| {
    let mut names = FxHashMap::default();
    for (place, country) in (0_u16..).zip(all()) {
        for kept in country.names.iter().filter(|name| !name.is_ascii()).filter_map(|name| kept_of(name)) {
            names.entry(fold(&kept)).or_insert(place);
        }
    }
    names
});

/// Folded English adjectives with the place of their country in the table, sorted.
static DEMONYMS: LazyLock<Vec<(String, u16)>> = LazyLock::new(|| folded_words(|country| &country.demonyms));

/// Folded slips of the pen that are too far from the name to be measured.
static MISSPELLINGS: LazyLock<Vec<(String, u16)>> = LazyLock::new(|| folded_words(|country| &country.misspellings));

fn folded_words(words: impl Fn(&Country) -> &[&'static str]) -> Vec<(String, u16)> {
    let mut folded = Vec::new();
    for (place, country) in (0_u16..).zip(all()) {
        folded.extend(words(country).iter().map(|word| (fold(word), place)));
    }
    folded.sort_unstable();
    folded
}

fn by_name(folded: &str) -> Option<&'static Country> {
    all().get(usize::from(*BY_NAME.get(folded)?))
}

/// "us" and "prc" in small letters are words; the few that old sheets in small letters write for countries are not.
fn is_acronym_in_small_letters(text: &str, folded: &str) -> bool {
    const KNOWN: [&str; 4] = ["uk", "usa", "uae", "drc"];
    folded.len() <= 3
        && folded.is_ascii()
        && !KNOWN.contains(&folded)
        && text.chars().any(|letter| letter.is_ascii_lowercase())
}

/// How often a folded name has each letter; those beyond a to z share places.
type Bag = [u8; 32];

fn bag_of(folded: &str) -> Bag {
    let mut bag = [0_u8; 32];
    for letter in folded.chars() {
        let count = &mut bag[letter as usize % 32];
        *count = count.saturating_add(1);
    }
    bag
}

/// How many letters one bag has that the other lacks.
fn surplus(one: &Bag, other: &Bag) -> usize {
    usize::from(one.iter().zip(other).map(|(one, other)| u16::from(one.saturating_sub(*other))).sum::<u16>())
}

/// The number of letters to change, add, leave out or swap with their neighbour, if it is at most `allowed`.
fn distance_within(one: &[char], two: &[char], allowed: usize) -> Option<usize> {
    if one.len().abs_diff(two.len()) > allowed {
        return None;
    }
    let mut before: Vec<usize> = Vec::with_capacity(two.len() + 1);
    let mut last: Vec<usize> = (0..=two.len()).collect();
    let mut now = Vec::with_capacity(two.len() + 1);
    for (row, letter) in one.iter().enumerate() {
        now.clear();
        now.push(row + 1);
        for (column, other) in two.iter().enumerate() {
            let mut cost = (last[column] + usize::from(letter != other)).min(last[column + 1] + 1).min(now[column] + 1);
            if row > 0 && column > 0 && *letter == two[column - 1] && one[row - 1] == *other {
                cost = cost.min(before[column - 1] + 1);
            }
            now.push(cost);
        }
        if now.iter().min().is_none_or(|least| *least > allowed) {
            return None;
        }
        // The row before the last is written over next.
        std::mem::swap(&mut before, &mut last);
        std::mem::swap(&mut last, &mut now);
    }
    last.last().copied().filter(|distance| *distance <= allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_found(text: &str, code: Option<&str>) {
        assert_eq!(find(text).map(Country::code), code, "{text}");
    }

    fn check_nearest(text: &str, code: Option<&str>) {
        assert_eq!(nearest(text).map(Country::code), code, "{text}");
    }

    #[test]
    fn names_of_all_kinds_are_found() {
        for (text, code) in [
            ("People’s Republic of China", "CN"),
            ("PEOPLE'S REPUBLIC OF CHINA", "CN"),
            ("P.R. China", "CN"),
            ("中华人民共和国", "CN"),
            ("Syrian Arab Republic", "SY"),
            ("Republic of the Union of Myanmar", "MM"),
            ("Burma", "MM"),
            ("Iran, Islamic Republic of", "IR"),
            ("DRC", "CD"),
            ("Democratic Republic of Congo", "CD"),
            ("Republic of the Congo", "CG"),
            ("Deutschland", "DE"),
            ("Allemagne", "DE"),
            ("the Netherlands", "NL"),
            ("Holland", "NL"),
            ("U.S.A.", "US"),
            ("UK", "GB"),
            ("Åland", "AX"),
            ("uk", "GB"),
            ("Côte d'Ivoire", "CI"),
            ("Cote d’Ivoire", "CI"),
            ("Ivory Coast", "CI"),
            ("St. Lucia", "LC"),
            ("Trinidad & Tobago", "TT"),
            ("Россия", "RU"),
            ("Российская Федерация", "RU"),
            ("日本", "JP"),
            ("대한민국", "KR"),
            ("مصر", "EG"),
            ("Ελλάδα", "GR"),
            ("Türkiye", "TR"),
            ("Turkey", "TR"),
            ("Viet Nam", "VN"),
            ("Guinea-Bissau", "GW"),
            ("Kosova", "XK"),
            ("FR Yugoslavia", "RS"),
        ] {
            check_found(text, Some(code));
        }
    }

    #[test]
    fn what_is_no_name_is_not_found() {
        for text in
            ["", "us", "Beijing", "Georgia Street", "LA", "Republic of", "Congo", "Korea", "New Mexico", "1", "land"]
        {
            check_found(text, None);
        }
        assert_eq!(find_hinted("Congo", "CD").map(Country::code), Some("CD"));
        assert_eq!(find_hinted("Congo", "FR").map(Country::code), None);
        assert!(is_ambiguous("KOREA"));
    }

    #[test]
    fn neighbours_in_name_are_told_apart() {
        for (text, code) in [
            ("Niger", "NE"),
            ("Nigeria", "NG"),
            ("Austria", "AT"),
            ("Australia", "AU"),
            ("Guinea", "GN"),
            ("Equatorial Guinea", "GQ"),
            ("Papua New Guinea", "PG"),
            ("Dominica", "DM"),
            ("Dominican Republic", "DO"),
            ("North Korea", "KP"),
            ("South Korea", "KR"),
            ("Republic of Korea", "KR"),
            ("Slovenia", "SI"),
            ("Slovakia", "SK"),
            ("Iraq", "IQ"),
            ("Iran", "IR"),
            ("Mali", "ML"),
            ("Malawi", "MW"),
            ("Mauritania", "MR"),
            ("Mauritius", "MU"),
            ("Gambia", "GM"),
            ("Zambia", "ZM"),
        ] {
            check_found(text, Some(code));
            check_nearest(text, None);
        }
    }

    #[test]
    fn slips_of_the_pen_find_their_country() {
        for (text, code) in [
            ("People’ Republic of China", "CN"),
            ("Peoples Republik of China", "CN"),
            ("Afganistan ", "AF"),
            ("Phillippines", "PH"),
            ("Lybia", "LY"),
            ("Columbia", "CO"),
            ("Venezula", "VE"),
            ("Argentinia", "AR"),
            ("Dominican Republc", "DO"),
            ("Democratic Republic of the Cong", "CD"),
            ("Uzbekstan", "UZ"),
            ("Untied Kingdom", "GB"),
        ] {
            let found = find(text).or_else(|| nearest(text));
            assert_eq!(found.map(Country::code), Some(code), "{text}");
        }
    }

    #[test]
    fn a_slip_between_two_countries_finds_neither() {
        for text in
            ["Nigera", "Austrlia", "Gunea Bissau Street", "Luanda", "Tunis", "Algiers", "Columbo", "Panama City"]
        {
            check_nearest(text, None);
        }
        for town in
            ["Minsk", "Damascus", "Moscow", "Kigali", "Bangui", "Indiana", "Maputo", "Lahore", "Malaga", "Santiago"]
        {
            check_nearest(town, None);
        }
    }

    #[test]
    fn adjectives_name_countries() {
        let codes = |word| by_demonym(word).iter().map(|country| country.code).collect::<Vec<_>>();
        assert_eq!(codes("chinese"), ["CN"]);
        assert_eq!(codes("Congolese"), ["CD", "CG"]);
        assert_eq!(codes("table"), Vec::<&str>::new());
    }
}
