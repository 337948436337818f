//! What lines have the shape of a person's name, and what stands around it: honours, a title in the local language.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::Shadow;

/// Whether words have the shape of a person's name: two to five of them, no digit, none of an office or a place.
pub(in crate::import) fn is_name(shadow: &Shadow, range: Range<usize>) -> bool {
    let range = without_honours(shadow, range);
    let text = shadow.slice(range.clone());
    let raw = shadow.raw(range);
    let particles = words().class(WordClass::SmallInName);
    // "Salman bin ‘Abdul ‘Aziz Al Saud".
    let count = text.split(' ').filter(|word| shadow.lower_case || !particles.contains(word)).count();
    if !(1..=5).contains(&count)
        || text.len() < 3
        || text.contains(|letter: char| {
            letter.is_ascii_digit() || matches!(letter, ',' | ';' | ':' | '/' | '@' | '(' | '[' | '&')
        })
    {
        return false;
    }
    if office_words().towns.contains(text)
        || has_place(text)
        || names_a_paper(text)
        || crate::data::countries::find(raw).is_some()
    {
        return false;
    }
    if shadow.lower_case {
        // "provincial de lanr", "direktor na rdvr": what an office is over, in the language of the place.
        let first = text.split(' ').next().unwrap_or_default();
        let described = office_words().describing.contains(first) && !office_words().given_names.contains(first);
        let never = words().class(WordClass::NeverInName);
        return count <= 5 && !described && !text.split(' ').any(|word| never.contains(word));
    }
    // "UNHCR Eritrea": letters that stand for words.
    let letters = |word: &str| word.len() > 2 && word.chars().all(char::is_uppercase);
    if raw.split_whitespace().any(letters) && !raw.split_whitespace().all(letters) && raw.contains(char::is_lowercase) {
        let family = raw.split_whitespace().next_back().is_some_and(letters)
            || raw.split_whitespace().count() > 2
            // "CHEN Shui-bian".
            || raw.split_whitespace().next_back().is_some_and(|word| word.contains('-'));
        if !family {
            return false;
        }
    }
    raw.split_whitespace().all(|word| {
        let first = word.chars().find(|letter| letter.is_alphabetic());
        first.is_some_and(|letter| !letter.is_lowercase())
            || particles.contains(&word.to_lowercase())
            || word.contains("al-")
            || word.contains("el-")
    })
}

/// The name of "Jo Dee OBE, QPM" and "Jo Dee, SAN": letters behind it are honours, those of any kind behind a comma.
pub(in crate::import) fn without_honours(shadow: &Shadow, name: Range<usize>) -> Range<usize> {
    let mut name = name;
    if shadow.lower_case {
        return name;
    }
    loop {
        let text = shadow.slice(name.clone());
        let Some((before, last)) = text.rsplit_once(' ') else { return name };
        let raw = shadow.raw(name.start + before.len() + 1..name.end);
        let in_capitals = (2..=4).contains(&last.len()) && raw.chars().all(char::is_uppercase);
        let known = words().class(WordClass::Honour).contains(last) || before.ends_with(',');
        let others = shadow.raw(name.start..name.start + before.len());
        if !in_capitals || !known || !others.contains(char::is_lowercase) {
            return name;
        }
        name = shadow.trimmed_of(name.start..name.start + before.len(), &[',', ' ']);
    }
}

/// "La Nouvelle République", "Solomon Star", "Montgomery Advertiser": papers have the shape of names.
fn names_a_paper(text: &str) -> bool {
    // "Le Républicain"; three such words are a Vietnamese name.
    let article = words().class(WordClass::PaperArticle).leading(text).is_some();
    let article = article && text.split(' ').count() == 2 || text.starts_with("the ");
    article || text.split(' ').any(|word| words().class(WordClass::PaperName).contains(word))
}

pub(in crate::import) fn has_place(text: &str) -> bool {
    let words = office_words();
    // "Armando Estrada Villa": two words for a street, which are families' names behind another name.
    let family = |before: Option<&str>, bare: &str| {
        let named = |word| words.given_names.contains(word) || words.family_names.contains(word);
        before.is_some_and(named) && words.family_names.contains(bare)
    };
    // "Nguyen Xuan Duong": a word that begins streets ends a name.
    let ends_name = |bare: &str| {
        let whole = text.rsplit_once(' ').is_some_and(|(before, last)| last == bare && before.contains(' '));
        whole
            && words.given_names.contains(bare)
            && words.street_first.contains(bare)
            && !words.street_last.contains(bare)
    };
    let mut before = None;
    text.split([' ', ',']).any(|word| {
        let bare = word.trim_matches(['.', '\'', '"']);
        let named = family(before.replace(bare), bare) || ends_name(bare);
        let street = words.streets.contains(bare) || words.streets.contains(word) && word.len() > 3;
        bare.len() > 2 && (words.institutions.contains(bare) || street && !named)
    }) || words.institutions.at_start(text) > 0
        || words.streets.at_start(text) > 0
}

/// The most frequent family names in Chinese characters, simplified and traditional.
const FAMILY_NAMES: &str = "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘于\
    蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬\
    钱錢严嚴武戴莫孔向汤湯温溫习習栗俞华華";

/// Whether a country, ISO 3166 alpha-2, puts the family name first.
pub(in crate::import) fn family_name_first(country: &str) -> bool {
    ["CN", "TW", "HK", "KR", "KP"].contains(&country)
}

/// The name in a line of Chinese characters that are nothing but a name and a title: "李克强总理".
///
/// Where the title is that of a place's head, two characters before it may be the place.
pub(in crate::import) fn name_before_title(shadow: &Shadow, range: Range<usize>) -> Option<Range<usize>> {
    let text = shadow.slice(range.clone());
    if !text.starts_with(|letter: char| FAMILY_NAMES.contains(letter)) {
        return None;
    }
    text.char_indices().skip(2).take(2).find_map(|(at, _)| {
        let (name, title) = text.split_at_checked(at)?;
        let is_place = name.chars().count() == 2 && words().class(WordClass::HeadOfPlace).contains(title);
        (!is_place && office_words().local_titles.contains(title)).then_some(range.start..range.start + at)
    })
}

/// The name without a title in the local language behind it: "Zhou Qiang" of "Zhou Qiang Yuanzhang"; where the sheet has no
/// capitals to tell them by, without honours: "jo dee" of "jo dee cmg mp".
pub(in crate::import) fn without_local_title(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let text = shadow.slice(range.clone());
    let is_honour = |word: &str| words().class(WordClass::Honour).contains(word.trim_end_matches([',', '.']));
    let names = text.split(' ').count();
    let honours = text.split(' ').rev().take_while(|word| is_honour(word)).count();
    if shadow.lower_case && honours > 0 && names > honours + 1 {
        let end = text.match_indices(' ').nth(names - honours - 1).map_or(text.len(), |(at, _)| at);
        return without_local_title(shadow, shadow.trimmed_of(range.start..range.start + end, &[',', '.']));
    }
    let cut = text.char_indices().filter(|(_, letter)| *letter == ' ').map(|(place, _)| place).find(|&place| {
        text.get(place + 1..)
            .is_some_and(|rest| office_words().local_titles.contains(rest.trim_end_matches([',', '.'])))
    });
    shadow.trimmed_of(range.start..range.start + cut.unwrap_or(text.len()), &[',', ';', '.', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    #[test]
    fn a_name_in_chinese_characters_stands_before_its_title() {
        for (line, name) in [
            ("李克强总理", Some("李克强")),
            ("王军局长", Some("王军")),
            ("国务院总理", None),
            ("国家主席", None),
            ("江苏省长", None),
            ("广东省公安厅厅长", None),
            ("李克强", None),
        ] {
            let extracted = Extracted::from_text(line);
            let shadow = Shadow::new(&extracted);
            let found = name_before_title(&shadow, 0..shadow.len());
            assert_eq!(found.map(|range| shadow.slice(range)), name, "{line}");
        }
    }
}
