//! Countries and territories that post offices know: what they are called, and what their addresses look like.
//!
//! The table is `assets/countries/countries.json`; its `source` says where the facts come from. It holds every ISO 3166
//! entry that has a post office of its own, and Kosovo under the user-assigned code `XK`.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::model::LanguageTag;

/// One country or territory; all of them live as long as the program.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Country {
    code: &'static str,
    alpha3: &'static str,
    /// In the order of the table's languages.
    names: Vec<&'static str>,
    #[serde(default)]
    post: BTreeMap<&'static str, &'static str>,
    #[serde(default)]
    aliases: Vec<&'static str>,
    #[serde(default)]
    misspellings: Vec<&'static str>,
    #[serde(default)]
    articles: BTreeMap<&'static str, &'static str>,
    #[serde(default)]
    demonyms: Vec<&'static str>,
    #[serde(default)]
    postcodes: Vec<&'static str>,
    #[serde(default)]
    older_postcodes: Vec<&'static str>,
    postcode_position: Option<PostcodePosition>,
    #[serde(default)]
    native_order: NativeOrder,
    languages: Vec<&'static str>,
    post_languages: Vec<&'static str>,
    calling_code: &'static str,
    region: Region,
}

/// Where a country writes its postcode in an address in Latin script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PostcodePosition {
    BeforeTown,
    AfterTown,
    OwnLine,
}

/// How a country orders an address in its own script.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NativeOrder {
    /// Name first, country last.
    #[default]
    SmallestFirst,
    /// Postcode and province first, name last.
    LargestFirst,
}

/// A part of the world, as coarse as post times are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Region {
    Africa,
    CentralAsia,
    EastAsia,
    Europe,
    LatinAmerica,
    /// With North Africa.
    MiddleEast,
    NorthAmerica,
    Oceania,
    SouthAsia,
    SoutheastAsia,
}

/// How long a letter takes by airmail, in days from posting: a default that a person can change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
pub struct PostDays {
    pub usual: u16,
    pub slow: u16,
}

/// All countries, by code.
pub fn all() -> &'static [Country] {
    &TABLE.countries
}

/// The country of an ISO 3166 alpha-2 or alpha-3 code, in any case.
pub fn by_code(code: &str) -> Option<&'static Country> {
    let code = code.trim();
    all().iter().find(|country| {
        country.code.eq_ignore_ascii_case(code)
            || (!country.alpha3.is_empty() && country.alpha3.eq_ignore_ascii_case(code))
    })
}

/// The country of a name in any of the table's languages or in its own, of a long form or of a usual short one.
///
/// Case, accents, apostrophes, dots and a leading article do not matter; the spelling does (see [`nearest`]). A name that
/// two countries share ("Congo", "Korea") finds none: see [`find_hinted`]. Codes are not names ("LA" is no Laos).
pub fn find(text: &str) -> Option<&'static Country> {
    let folded = fold(text);
    if is_acronym_in_small_letters(text, &folded) {
        return None;
    }
    INDEX.get(&folded)
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
    let mut best: Option<(usize, u16, &'static str)> = None;
    let mut tied = false;
    let alphabet = alphabet_of(&folded);
    let is_near = |name: &&Name| {
        // Each slip brings at most one letter that the name has not: most names are ruled out by that.
        name.letters >= 5
            && name.letters.abs_diff(letters.len()) <= allowed
            && (alphabet & !name.alphabet).count_ones() as usize <= allowed
    };
    let mut other = Vec::new();
    for name in INDEX.names.iter().filter(is_near) {
        let same_start = name.folded.chars().next() == letters.first().copied();
        if !same_start && letters.len() < 10 {
            continue;
        }
        other.clear();
        other.extend(name.folded.chars());
        let Some(distance) = distance_within(&letters, &other, allowed) else { continue };
        match best {
            Some((least, owner, _)) if distance > least || (distance == least && owner == name.country) => {}
            Some((least, _, _)) if distance == least => tied = true,
            _ => {
                best = Some((distance, name.country, name.written));
                tied = false;
            }
        }
    }
    let (_, country, written) = best.filter(|_| !tied)?;
    Some((all().get(usize::from(country))?, written))
}

/// The countries whose people or authorities an English adjective names: "Chinese", "Congolese" (two).
pub fn by_demonym(word: &str) -> Vec<&'static Country> {
    let folded = fold(word);
    let from = DEMONYMS.partition_point(|(demonym, _)| *demonym < folded);
    let same = DEMONYMS.iter().skip(from).take_while(|(demonym, _)| *demonym == folded);
    same.filter_map(|(_, country)| all().get(usize::from(*country))).collect()
}

/// How long a letter takes from one country to another, both ISO 3166 codes; unknown codes take the longest.
pub fn post_days(from: &str, to: &str) -> PostDays {
    let (Some(from), Some(to)) = (by_code(from), by_code(to)) else { return POST_DAYS.other };
    if from.code == to.code {
        return POST_DAYS.same_country;
    }
    if from.region == to.region {
        return POST_DAYS.same_region.get(&from.region).copied().unwrap_or(POST_DAYS.other);
    }
    let pair = (from.region, to.region);
    let between = POST_DAYS.between.iter().find(|(one, two, _)| pair == (*one, *two) || pair == (*two, *one));
    between.map_or(POST_DAYS.other, |(_, _, days)| *days)
}

impl Country {
    /// ISO 3166 alpha-2.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// The name alone, in normal case: "China", "États-Unis"; in English where the table lacks the language.
    pub fn name(&self, language: &LanguageTag) -> &'static str {
        self.names.get(language_place(language)).or(self.names.first()).copied().unwrap_or(self.code)
    }

    /// The name as a sentence needs it, with its article in English, French and German: "the Netherlands", "la Chine".
    pub fn name_in_sentence(&self, language: &LanguageTag) -> Cow<'static, str> {
        let name = self.name(language);
        match self.articles.get(TABLE.languages.get(language_place(language)).copied().unwrap_or("en")) {
            Some(article) if article.ends_with('’') => format!("{article}{name}").into(),
            Some(article) => format!("{article} {name}").into(),
            None => name.into(),
        }
    }

    /// What a post office of this language prints on the last line, in capitals where the script has them.
    pub fn post_name(&self, language: &LanguageTag) -> Cow<'static, str> {
        let tag = TABLE.languages.get(language_place(language)).copied().unwrap_or("en");
        match self.post.get(tag) {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(self.name(language).to_uppercase().replace('’', "'")),
        }
    }

    /// The languages in which this country's post reads the country of a letter that goes abroad, the usual one first.
    pub fn post_languages(&self) -> impl Iterator<Item = LanguageTag> {
        self.post_languages.iter().map(|tag| LanguageTag::new(tag))
    }

    /// The official languages, the most spoken first.
    pub fn languages(&self) -> impl Iterator<Item = LanguageTag> {
        self.languages.iter().map(|tag| LanguageTag::new(tag))
    }

    /// English adjectives, the usual one first: "Chinese".
    pub fn demonyms(&self) -> &[&'static str] {
        &self.demonyms
    }

    /// The shapes of its postcodes: `9` a digit, `@` a letter, `*` either, a space or hyphen one that may be missing;
    /// anything else stands for itself. Empty where it has none, or none is known.
    pub fn postcodes(&self) -> &[&'static str] {
        &self.postcodes
    }

    /// Whether a text has the shape of a postcode of this country, now or in the years of the sheets (from 1990).
    ///
    /// A country prefix in front (`CH-`, `LV-`) does not matter.
    pub fn is_postcode(&self, text: &str) -> bool {
        let text = text.trim();
        let bare = text.split_once('-').filter(|(prefix, _)| {
            prefix.eq_ignore_ascii_case(self.code)
                || (prefix.len() == 1 && prefix.chars().all(|letter| letter.is_ascii_uppercase()))
        });
        let shapes = || self.postcodes.iter().chain(&self.older_postcodes);
        shapes().any(|shape| has_shape(text, shape) || bare.is_some_and(|(_, bare)| has_shape(bare, shape)))
    }

    pub fn postcode_position(&self) -> Option<PostcodePosition> {
        self.postcode_position
    }

    pub fn native_order(&self) -> NativeOrder {
        self.native_order
    }

    /// Without the plus sign: "86".
    pub fn calling_code(&self) -> &'static str {
        self.calling_code
    }

    pub fn region(&self) -> Region {
        self.region
    }
}

/// A name with everything taken off that writers differ in: case, accents, apostrophes, dots, a leading article.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut word_ended = false;
    let mut push = |letter: char| {
        if letter.is_alphanumeric() {
            if std::mem::take(&mut word_ended) && !folded.is_empty() {
                folded.push(' ');
            }
            folded.extend(letter.to_lowercase());
        } else if letter == '&' {
            folded.push_str(" and");
            word_ended = true;
        } else if !matches!(letter, '.' | '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´') {
            word_ended = true;
        }
    };
    if text.is_ascii() {
        text.chars().for_each(&mut push);
    } else {
        text.replace('ß', "ss").nfkd().filter(|letter| !is_combining_mark(*letter)).for_each(&mut push);
    }
    let folded = folded.trim();
    let folded = folded.strip_prefix("the ").unwrap_or(folded);
    match folded.strip_prefix("st ") {
        Some(rest) => format!("saint {rest}"),
        None => folded.to_owned(),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    #[allow(dead_code, reason = "read by people")]
    #[serde(borrow)]
    source: Vec<&'static str>,
    languages: Vec<&'static str>,
    ambiguous: BTreeMap<&'static str, Vec<&'static str>>,
    countries: Vec<Country>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PostDaysTable {
    #[allow(dead_code, reason = "read by people")]
    source: &'static str,
    same_country: PostDays,
    other: PostDays,
    same_region: BTreeMap<Region, PostDays>,
    between: Vec<(Region, Region, PostDays)>,
}

/// Folded names with the place of their country in the table and the name as it is written, sorted by the folded name.
struct Index {
    names: Vec<Name>,
}

struct Name {
    folded: String,
    /// How many.
    letters: usize,
    /// Which of them, see [`alphabet_of`].
    alphabet: u32,
    country: u16,
    written: &'static str,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    let mut table: Table = serde_json::from_str(include_str!("../../assets/countries/countries.json"))
        .unwrap_or_else(|fault| unreachable!("the bundled table of countries is read by a test: {fault}"));
    table.countries.sort_unstable_by_key(|country| country.code);
    table
});

static POST_DAYS: LazyLock<PostDaysTable> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../assets/countries/post-days.json"))
        .unwrap_or_else(|fault| unreachable!("the bundled table of post times is read by a test: {fault}"))
});

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut names = Vec::with_capacity(3000);
    for (place, country) in (0_u16..).zip(all()) {
        let written = country.names.iter().chain(country.post.values()).chain(&country.aliases);
        names.extend(written.map(|written| {
            let folded = fold(written);
            Name { letters: folded.chars().count(), alphabet: alphabet_of(&folded), folded, country: place, written }
        }));
    }
    // Of two ways to write one name the one in small letters is kept: a proposal is not written in capitals.
    let in_capitals = |name: &Name| !name.written.chars().any(char::is_lowercase);
    names.sort_unstable_by(|one, two| {
        one.folded.cmp(&two.folded).then_with(|| (in_capitals(one), one.written).cmp(&(in_capitals(two), two.written)))
    });
    names.dedup_by(|one, two| one.folded == two.folded);
    Index { names }
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

impl Index {
    fn get(&self, folded: &str) -> Option<&'static Country> {
        let place = self.names.binary_search_by(|name| name.folded.as_str().cmp(folded)).ok()?;
        all().get(usize::from(self.names.get(place)?.country))
    }
}

/// The place of a language in the table, English where it is missing.
fn language_place(language: &LanguageTag) -> usize {
    let place = |wanted: &LanguageTag| TABLE.languages.iter().position(|tag| *tag == wanted.as_str());
    place(language)
        .or_else(|| {
            let tags: Vec<LanguageTag> = TABLE.languages.iter().map(|tag| LanguageTag::new(tag)).collect();
            let near = language.find_in(&tags).cloned();
            near.and_then(|near| place(&near))
        })
        .unwrap_or(0)
}

/// "us" and "prc" in small letters are words; the few that old sheets in small letters write for countries are not.
fn is_acronym_in_small_letters(text: &str, folded: &str) -> bool {
    const KNOWN: [&str; 4] = ["uk", "usa", "uae", "drc"];
    folded.len() <= 3
        && folded.is_ascii()
        && !KNOWN.contains(&folded)
        && text.chars().any(|letter| letter.is_ascii_lowercase())
}

fn has_shape(text: &str, shape: &str) -> bool {
    let mut letters = text.chars().peekable();
    for expected in shape.chars() {
        match expected {
            ' ' | '-' => {
                letters.next_if(|letter| matches!(letter, ' ' | '-' | '\u{a0}' | '–'));
            }
            expected => {
                let Some(letter) = letters.next() else { return false };
                let fits = match expected {
                    '9' => letter.is_ascii_digit(),
                    '@' => letter.is_ascii_alphabetic(),
                    '*' => letter.is_ascii_alphanumeric(),
                    _ => letter.eq_ignore_ascii_case(&expected),
                };
                if !fits {
                    return false;
                }
            }
        }
    }
    letters.next().is_none()
}

/// Which letters a folded name has, one bit each; those beyond a to z share bits.
fn alphabet_of(folded: &str) -> u32 {
    folded.chars().fold(0, |alphabet, letter| alphabet | 1 << (u32::from(letter) % 32))
}

/// The number of letters to change, add, leave out or swap with their neighbour, if it is at most `allowed`.
fn distance_within(one: &[char], two: &[char], allowed: usize) -> Option<usize> {
    if one.len().abs_diff(two.len()) > allowed {
        return None;
    }
    let mut before: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=two.len()).collect();
    for (row, letter) in one.iter().enumerate() {
        let mut now = vec![row + 1];
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
        before = std::mem::replace(&mut last, now);
    }
    last.last().copied().filter(|distance| *distance <= allowed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(tag: &str) -> LanguageTag {
        LanguageTag::new(tag)
    }

    fn check_found(text: &str, code: Option<&str>) {
        assert_eq!(find(text).map(Country::code), code, "{text}");
    }

    fn check_nearest(text: &str, code: Option<&str>) {
        assert_eq!(nearest(text).map(Country::code), code, "{text}");
    }

    fn check_post_name(code: &str, language: &str, name: &str) {
        assert_eq!(by_code(code).expect("a country").post_name(&tag(language)), name);
    }

    #[test]
    fn the_tables_are_whole() {
        assert!(all().len() > 240);
        assert!(POST_DAYS.between.len() > 10);
        let mut owners: BTreeMap<String, &str> = BTreeMap::new();
        for country in all() {
            for name in country.names.iter().chain(country.post.values()).chain(&country.aliases) {
                let owner = *owners.entry(fold(name)).or_insert(country.code);
                assert_eq!(owner, country.code, "two countries are called {name}");
                assert!(!fold(name).is_empty() && !is_ambiguous(name), "{name} is shared");
            }
        }
        for country in all() {
            assert_eq!(country.names.len(), TABLE.languages.len(), "{}", country.code);
            assert_eq!((country.code.len(), country.alpha3.len()), (2, 3));
            assert!(country.post_languages.iter().all(|tag| TABLE.languages.contains(tag)), "{}", country.code);
            assert!(!country.post_languages.is_empty() && !country.languages.is_empty(), "{}", country.code);
            assert_eq!(
                country.postcodes.is_empty(),
                country.older_postcodes.is_empty() && country.postcodes.is_empty()
            );
        }
    }

    #[test]
    fn no_name_is_one_of_a_menu() {
        for country in all() {
            for language in &TABLE.languages {
                let name = country.post_name(&tag(language));
                assert!(!name.contains(['(', '（', '/']) && !name.contains(" - "), "{name} ({language})");
                assert!(!name.contains(" SAR") && !name.contains("特别行政区"), "{name} ({language})");
                assert_eq!(name, name.to_uppercase(), "{language}");
            }
        }
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
        ] {
            check_found(text, Some(code));
        }
    }

    #[test]
    fn what_is_no_name_is_not_found() {
        for text in ["", "us", "Beijing", "Georgia Street", "LA", "Republic of", "Congo", "Korea", "New Mexico", "1"] {
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
    fn the_last_line_is_what_the_post_prints() {
        check_post_name("CN", "en", "PEOPLE'S REPUBLIC OF CHINA");
        check_post_name("CN", "de", "CHINA");
        check_post_name("CD", "en", "DEMOCRATIC REPUBLIC OF THE CONGO");
        check_post_name("CD", "fr", "RÉPUBLIQUE DÉMOCRATIQUE DU CONGO");
        check_post_name("MM", "en", "MYANMAR");
        check_post_name("US", "fr", "ÉTATS-UNIS D'AMÉRIQUE");
        check_post_name("CI", "en", "CÔTE D'IVOIRE");
        check_post_name("GB", "de-CH", "VEREINIGTES KÖNIGREICH");
        check_post_name("RU", "ru", "РОССИЯ");
        check_post_name("CN", "zh-CN", "中国");
        check_post_name("SY", "sv", "SYRIA");
    }

    #[test]
    fn a_sentence_has_its_article() {
        let sentence = |code, language| by_code(code).expect("a country").name_in_sentence(&tag(language)).into_owned();
        assert_eq!(sentence("NL", "en"), "the Netherlands");
        assert_eq!(sentence("CN", "en"), "China");
        assert_eq!(sentence("CN", "fr"), "la Chine");
        assert_eq!(sentence("IR", "fr"), "l’Iran");
        assert_eq!(sentence("US", "fr"), "les États-Unis");
        assert_eq!(sentence("GB", "fr"), "le Royaume-Uni");
        assert_eq!(sentence("TR", "de"), "die Türkei");
    }

    #[test]
    fn postcodes_have_a_shape() {
        let fits = |code, text| by_code(code).expect("a country").is_postcode(text);
        assert!(fits("CN", "100745") && !fits("CN", "1000805"));
        assert!(fits("GB", "LS1 4AB") && fits("GB", "EC1A1BB") && !fits("GB", "12345"));
        assert!(fits("CH", "CH-8001") && fits("DE", "D-10115") && fits("LV", "LV-1050") && fits("LV", "1050"));
        assert!(fits("PL", "00-950") && fits("PL", "00950") && fits("NL", "1234 AB"));
        assert!(fits("US", "20001-1234") && !fits("US", "2000"));
        assert!(fits("IN", "110 001") && fits("SE", "10333") && fits("IE", "D02 X285"));
    }

    #[test]
    fn adjectives_name_countries() {
        let codes = |word| by_demonym(word).iter().map(|country| country.code).collect::<Vec<_>>();
        assert_eq!(codes("chinese"), ["CN"]);
        assert_eq!(codes("Congolese"), ["CD", "CG"]);
        assert_eq!(codes("table"), Vec::<&str>::new());
    }

    #[test]
    fn post_takes_days() {
        assert_eq!(post_days("GB", "GB"), PostDays { usual: 2, slow: 4 });
        assert_eq!(post_days("GB", "CN"), post_days("CN", "GB"));
        assert!(post_days("GB", "FR").usual < post_days("GB", "CN").usual);
        assert_eq!(post_days("GB", "??"), POST_DAYS.other);
    }
}
