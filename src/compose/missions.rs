//! How the address of a mission is printed: who heads it, whose house it is, and where that stands.

use std::borrow::Cow;

use crate::data::countries::{self, Country};
use crate::data::missions::mission_words;
use crate::data::phrases;
use crate::model::{Gender, Head, LanguageTag, Mission};

use super::text::says;

/// Whose mission, where, and who heads it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct MissionOf {
    pub of: String,
    pub host: String,
    pub head: Head,
    /// Nothing is filled in: the address and the salutation are left to be written by hand.
    pub blank: bool,
}

impl MissionOf {
    /// "Embassy of China"; where somebody is named, by who heads it: "Ambassador of China".
    pub(super) fn called(&self, name: &str) -> String {
        let country = countries::find_or_code(&self.of);
        let country = country.map(|country| country.name_in_sentence(&LanguageTag::ENGLISH));
        let country: Cow<'_, str> = country.unwrap_or(self.of.trim().into());
        let what = match self.head {
            _ if name.trim().is_empty() => "Embassy",
            Head::Ambassador => "Ambassador",
            Head::HighCommissioner => "High Commissioner",
            Head::Charge => "Chargé d’affaires",
            Head::Consul => "Consul",
            Head::Unknown => "Embassy",
        };
        format!("{what} of {country}")
    }
}

/// Whether a text names the house and not, or not only, who heads it.
pub(super) fn names_a_house(text: &str) -> bool {
    let lower = text.to_lowercase();
    mission_words().words.iter().any(|word| says(&lower, word))
}

/// The address of a mission for each way of filling in its form: who heads it, whose house it is, then the lines.
///
/// `lines` is what the person wrote below the name, as it is printed. A name that the lines do not contain goes above
/// them, with the office where the lines tell its language; where nothing says whose house it is, a line does.
pub(super) fn printed(
    mission: &Mission,
    gender: Option<Gender>,
    lines: Vec<String>,
    language: &LanguageTag,
) -> Vec<String> {
    let name = mission.name.trim();
    if name.is_empty() && lines.is_empty() {
        return lines;
    }
    let mut text = lines.join("\n").to_lowercase();
    let lines: Vec<String> = house_line(mission, language).into_iter().chain(lines).collect();
    if name.is_empty() || text.contains(&name.to_lowercase()) {
        return lines;
    }
    if names_a_house(name) {
        return [name.to_owned()].into_iter().chain(lines).collect();
    }
    text = lines.join("\n").to_lowercase();
    let head = who_heads(mission, gender, &text);
    head.into_iter().chain(lines).collect()
}

/// The line that says whose house it is, where nothing that was filled in does; in the language of [`house_language`].
pub fn house_line(mission: &Mission, language: &LanguageTag) -> Option<String> {
    let is_named = names_a_house(&mission.name) || mission.lines.iter().any(|line| names_a_house(line));
    if is_named { None } else { house(mission, language) }
}

/// The name of who heads a mission, and the title below it; `text` is the address without them, in lower case.
fn who_heads(mission: &Mission, gender: Option<Gender>, text: &str) -> Vec<String> {
    let name = mission.name.trim();
    let heads = mission_words().houses.iter().find_map(|house| {
        let kinds = [&house.embassy, &house.high_commission, &house.consulate];
        house.heads.as_ref().filter(|_| kinds.iter().any(|kind| text.contains(&kind.to_lowercase())))
    });
    let lower = name.to_lowercase();
    let is_said = phrases::names_excellency(&lower) || lower.contains("h.e.") || lower.starts_with("he ");
    let is_excellent = matches!(mission.head, Head::Ambassador | Head::HighCommissioner) && !is_said;
    let excellency = heads.filter(|_| is_excellent).and_then(|heads| match gender {
        Some(Gender::Male) => Some(&heads.his_excellency),
        Some(Gender::Female) => Some(&heads.her_excellency),
        Some(Gender::Other) | None => None,
    });
    let honoured = excellency.map_or(name.to_owned(), |excellency| format!("{excellency} {name}"));
    // In other languages the title has a gender, and the name stands alone.
    let title = heads.and_then(|heads| match mission.head {
        Head::Ambassador => Some(&heads.ambassador),
        Head::HighCommissioner => Some(&heads.high_commissioner),
        Head::Charge => Some(&heads.charge),
        Head::Consul => Some(&heads.consul),
        Head::Unknown => None,
    });
    let is_told = |title: &&String| {
        let title = title.to_lowercase();
        lower.contains(&title) || text.contains(&format!("{title}\n"))
    };
    [honoured].into_iter().chain(title.filter(|title| !is_told(title)).cloned()).collect()
}

/// "Embassy of China": whose house it is, where the country is known.
fn house(mission: &Mission, language: &LanguageTag) -> Option<String> {
    let country = countries::find_or_code(&mission.of)?;
    let words = mission_words();
    let house = words.house(language.primary()).or_else(|| words.house(LanguageTag::ENGLISH.primary()))?;
    let kind = match mission.head {
        Head::HighCommissioner => &house.high_commission,
        Head::Consul => &house.consulate,
        Head::Ambassador | Head::Charge | Head::Unknown => &house.embassy,
    };
    let named = country.name_in_sentence(&LanguageTag::new(&house.language));
    let (article, of) = house.of.iter().find(|(article, _)| named.starts_with(article))?;
    let bare = named.strip_prefix(article.as_str()).unwrap_or(&named);
    Some(if house.country_first { format!("{bare}{kind}") } else { format!("{kind}{of}{bare}") })
}

/// The language in which a mission's house is named in its country: the letter's where people speak it there, else the
/// country's own, as far as the words are known.
pub fn house_language(host: Option<&Country>, letter: &LanguageTag) -> LanguageTag {
    let spoken: Vec<LanguageTag> = host.map(|host| host.languages().collect()).unwrap_or_default();
    let known = |tag: &&LanguageTag| mission_words().house(tag.primary()).is_some();
    let own = spoken.iter().find(|tag| tag.primary() == letter.primary()).filter(known);
    own.or(spoken.iter().find(known)).cloned().unwrap_or(LanguageTag::ENGLISH)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::Recipient;

    /// `lines` and `expected` are divided by ` / `.
    fn check_printed(name: &str, head: Head, lines: &str, language: &str, expected: &str) {
        let split =
            |text: &str| text.split(" / ").filter(|line| !line.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        let lines = split(lines);
        let mission = Mission { of: "CN".into(), name: name.into(), head, lines: lines.clone(), ..Mission::default() };
        let printed = Recipient::mission("m1", &mission, lines, "CN", &LanguageTag::new(language)).lines;
        assert_eq!(printed.join(" / "), expected, "{name:?}, {language}");
    }

    #[test]
    fn who_heads_a_mission_stands_above_its_house() {
        let at = "Embassy of China / 1 Square";
        check_printed("", Head::Ambassador, at, "en", at);
        check_printed("Li Example", Head::Ambassador, at, "en", &format!("Li Example / Ambassador / {at}"));
        let lady = "Her Excellency Mrs Li Example / Ambassador / ";
        check_printed("Mrs Li Example", Head::Ambassador, at, "en", &format!("{lady}{at}"));
        check_printed("Li Example", Head::Unknown, at, "en", &format!("Li Example / {at}"));
        check_printed("Li Example", Head::Ambassador, "Botschaft / 1 Platz", "de", "Li Example / Botschaft / 1 Platz");
        let both = "Li Example, Embassy / 1 Square";
        check_printed("Li Example", Head::Ambassador, both, "en", both);
        check_printed(
            "H.E. Mr Li Example",
            Head::Ambassador,
            at,
            "en",
            &format!("H.E. Mr Li Example / Ambassador / {at}"),
        );
    }

    #[test]
    fn whose_house_it_is_is_never_left_out() {
        check_printed("", Head::Unknown, "1 Square / London", "en", "Embassy of China / 1 Square / London");
        let named = "Li Example / Ambassador / Embassy of China / 1 Square";
        check_printed("Li Example", Head::Ambassador, "1 Square", "en", named);
        check_printed(
            "Ambassador Li",
            Head::Ambassador,
            "1 Square",
            "en",
            "Ambassador Li / Embassy of China / 1 Square",
        );
        check_printed("Embassy of the PRC", Head::Ambassador, "1 Square", "en", "Embassy of the PRC / 1 Square");
        check_printed("", Head::HighCommissioner, "1 Square", "en", "High Commission of China / 1 Square");
        check_printed(
            "The High Commissioner",
            Head::HighCommissioner,
            "1 Square",
            "en",
            "The High Commissioner / High Commission of China / 1 Square",
        );
        check_printed("", Head::Consul, "1 Platz", "de", "Konsulat von China / 1 Platz");
        check_printed("M. Li", Head::Ambassador, "1 rue", "fr", "M. Li / Ambassade de Chine / 1 rue");
        check_printed("", Head::Unknown, "1-2-3", "ja", "中国大使館 / 1-2-3");
        check_printed("Li Example", Head::Ambassador, "", "en", "Li Example / Ambassador / Embassy of China");
        check_printed("", Head::Ambassador, "", "en", "");
    }

    #[test]
    fn a_house_has_the_article_of_its_country() {
        let check = |of: &str, language: &str, expected: &str| {
            for head in [Head::Unknown, Head::Ambassador] {
                let mission = Mission { of: of.into(), head, ..Mission::default() };
                assert_eq!(house(&mission, &LanguageTag::new(language)).as_deref(), Some(expected));
            }
        };
        check("NL", "en", "Embassy of the Netherlands");
        check("TR", "de", "Botschaft der Türkei");
        check("PE", "fr", "Ambassade du Pérou");
        check("IR", "fr", "Ambassade d’Iran");
        check("US", "fr", "Ambassade des États-Unis");
        check("CN", "sv", "Embassy of China");
        check("US", "de", "Botschaft der Vereinigten Staaten");
        check("GB", "de", "Botschaft des Vereinigten Königreichs");
        check("CD", "de", "Botschaft der Demokratischen Republik Kongo");
        check("CD", "fr", "Ambassade de la République démocratique du Congo");
        check("CN", "fr", "Ambassade de Chine");
        check("GB", "es", "Embajada del Reino Unido");
        check("US", "it", "Ambasciata degli Stati Uniti");
        check("IR", "it", "Ambasciata dell’Iran");
        check("CN", "pt", "Embaixada da China");
        check("IR", "pt", "Embaixada do Irão");
        check("US", "nl", "Ambassade van de Verenigde Staten");
    }

    #[test]
    fn the_house_is_named_as_people_there_speak() {
        let check = |host: &str, letter: &str, expected: &str| {
            let host = countries::find_or_code(host);
            assert_eq!(house_language(host, &LanguageTag::new(letter)).primary(), expected);
        };
        check("GB", "zh-Hans", "en");
        check("DE", "en", "de");
        check("CH", "fr", "fr");
        check("CH", "en", "de");
        check("", "fr", "en");
    }
}
