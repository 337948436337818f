//! Words by which the address doctor tells streets, numbered things and titles apart.

use crate::data::countries::fold;

/// Words that make a line a street, folded: the usual ones of addresses in Latin script.
const STREET_WORDS: &[&str] = &[
    "jie",
    "dajie",
    "lu",
    "xiang",
    "hutong",
    "malu",
    "street",
    "st",
    "road",
    "rd",
    "avenue",
    "ave",
    "av",
    "lane",
    "drive",
    "boulevard",
    "blvd",
    "bd",
    "square",
    "sq",
    "place",
    "ulitsa",
    "ulica",
    "ul",
    "vulitsa",
    "vulica",
    "vul",
    "prospekt",
    "prospect",
    "pr",
    "bulvar",
    "rue",
    "quai",
    "calle",
    "avenida",
    "carrera",
    "cra",
    "paseo",
    "jalan",
    "jl",
    "via",
    "piazza",
    "viale",
    "rua",
    "praca",
    "caddesi",
    "cad",
    "sokak",
    "sok",
    "bulvari",
    "strada",
    "utca",
    "ut",
    "ter",
    "marg",
    "sharia",
    "shari",
    "khiaban",
    "kocha",
    "thanon",
    "duong",
    "pho",
    "strasse",
    "platz",
    "straat",
    "laan",
    "gata",
    "gade",
    "vej",
];

/// Words before a number that the number belongs to, folded: "Colony 14", "Room 12".
const NUMBERED_THINGS: &[&str] = &[
    "box",
    "bag",
    "room",
    "floor",
    "building",
    "bldg",
    "block",
    "section",
    "sector",
    "division",
    "unit",
    "court",
    "colony",
    "prison",
    "camp",
    "zone",
    "no",
    "nr",
    "num",
    "number",
    "numero",
    "station",
    "precinct",
    "chamber",
    "school",
    "suite",
    "centre",
    "center",
    "district",
    "apartado",
    "postfach",
    "bp",
    "postbus",
    "casilla",
    "case",
    "isolator",
    "sizo",
    "ik",
    "iz",
    "barracks",
    "battalion",
    "regiment",
    "brigade",
    "department",
    "tower",
    "gate",
    "ward",
    "cell",
    "wing",
    "hospital",
    "channel",
    "km",
    "kilometre",
    "post",
    "facility",
    "institution",
    "branch",
    "region",
    "area",
    "phase",
    "quarter",
    "government",
    "house",
    "n",
    "p",
    "sub",
    "apt",
    "flat",
    "office",
    "committee",
    "bureau",
    "directorate",
];

/// Titles that sheets leave inside a name line in the local language: country, title folded, what it means.
const LOCAL_TITLES: &[(&str, &str, &str)] = &[
    ("CN", "guojia zongli", "premier"),
    ("CN", "guowuyuan zongli", "premier"),
    ("CN", "guojia zhuxi", "president"),
    ("CN", "weiyuanzhang", "chairman"),
    ("CN", "jianyuzhang", "prison director"),
    ("CN", "jianchazhang", "procurator-general"),
    ("CN", "zongshuji", "general secretary"),
    ("CN", "yuanzhang", "president of a court"),
    ("CN", "shengzhang", "governor"),
    ("CN", "tingzhang", "head of department"),
    ("CN", "xianzhang", "county head"),
    ("CN", "suozhang", "director of a detention centre"),
    ("CN", "buzhang", "minister"),
    ("CN", "juzhang", "director"),
    ("CN", "shizhang", "mayor"),
    ("CN", "zhuren", "director"),
    ("CN", "zongli", "premier"),
    ("CN", "zhuxi", "chairman"),
    ("CN", "shuji", "secretary"),
    ("VN", "chu tich nuoc", "president"),
    ("VN", "thu tuong", "prime minister"),
    ("VN", "bo truong", "minister"),
    ("ID", "jaksa agung", "attorney general"),
    ("ID", "presiden", "president"),
    ("ID", "menteri", "minister"),
    ("ID", "kapolri", "chief of police"),
    ("RU", "prezident", "president"),
    ("RU", "ministr", "minister"),
    ("RU", "prokuror", "prosecutor"),
    ("RU", "predsedatel", "chairman"),
    ("BY", "prezident", "president"),
    ("BY", "ministr", "minister"),
    ("BY", "prakuror", "prosecutor"),
    ("TR", "cumhurbaskani", "president"),
    ("TR", "basbakan", "prime minister"),
    ("TR", "bakani", "minister"),
    ("IR", "rahbar", "leader"),
    ("KR", "daetongnyeong", "president"),
    ("JP", "daijin", "minister"),
    ("JP", "chiji", "governor"),
];

/// Whether one of the words of a line is a street's.
pub(super) fn has_street_word(line: &str) -> bool {
    fold(line).split(' ').any(is_street_word)
}

/// Whether a word, folded, is a street's: its own, or the end of a German, Dutch or Nordic one.
pub(super) fn is_street_word(word: &str) -> bool {
    STREET_WORDS.contains(&word)
        || (word.len() > 7
            && ["strasse", "straat", "gasse", "gatan", "vagen", "veien"].iter().any(|end| word.ends_with(end)))
}

/// Whether a number behind this word, folded, belongs to it and not to a street.
pub(super) fn takes_number(word: &str) -> bool {
    NUMBERED_THINGS.contains(&word)
}

/// The local title at the start or end of a text, and what it means: its number of words, whether it ends the text.
pub(super) fn local_title(country_code: &str, text: &str) -> Option<LocalTitle> {
    let folded = fold(text);
    let words = folded.split(' ').count();
    LOCAL_TITLES.iter().filter(|(code, ..)| *code == country_code).find_map(|(_, title, meaning)| {
        let title_words = title.split(' ').count();
        let fits_rest = words > title_words;
        let at_end = folded.strip_suffix(title).is_some_and(|rest| rest.ends_with(' '));
        let at_start = folded.strip_prefix(title).is_some_and(|rest| rest.starts_with(' '));
        ((at_end || at_start) && fits_rest).then_some(LocalTitle { words: title_words, at_end, meaning })
    })
}

/// A title of the local language inside a name line.
pub(super) struct LocalTitle {
    pub words: usize,
    /// Behind the name, as in Chinese; else before it.
    pub at_end: bool,
    /// In English.
    pub meaning: &'static str,
}
