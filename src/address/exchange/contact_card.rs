//! One contact of an address book, and the mission that it is.

use crate::data::countries::{self, Country, PostcodePosition};
use crate::model::{Head, LanguageTag, Mission};
use crate::notice::Notice;

/// What address books know of a contact.
#[derive(Debug, Default)]
pub(super) struct ContactCard {
    pub full_name: String,
    pub given_name: String,
    pub family_name: String,
    /// "Ambassador".
    pub title: String,
    pub organisation: String,
    /// The address as written, if the file has it so; else its parts.
    pub label: Vec<String>,
    pub post_box: String,
    pub street: Vec<String>,
    pub town: String,
    pub state: String,
    pub postcode: String,
    pub country: String,
    pub fax: String,
    pub email: String,
    /// What only our own files say.
    pub of: String,
    pub host: String,
    pub head: Option<Head>,
    pub salutation: String,
    pub confirmed: String,
}

impl ContactCard {
    /// The mission; `place` says which contact of the file it is, for the notices.
    pub fn into_mission(self, place: &str, notices: &mut Vec<Notice>) -> Option<Mission> {
        let person = self.person();
        let lines = self.lines(&person);
        let named = [
            self.organisation.as_str(),
            person.as_str(),
            self.full_name.as_str(),
            lines.first().map_or("", String::as_str),
        ];
        if lines.is_empty() && self.fax.is_empty() && self.email.is_empty() {
            let notice = match named.iter().find(|name| !name.is_empty()) {
                Some(name) => Notice::warning("mission-without-address").about(*name),
                None => Notice::warning("mission-without-anything"),
            };
            notices.push(notice.with("place", place));
            return None;
        }
        let of = Some(self.of.clone())
            .filter(|of| !of.is_empty())
            .or_else(|| named.iter().find_map(|name| country_in(name)));
        if of.is_none() {
            let name = named.iter().find(|name| !name.is_empty()).copied().unwrap_or_default();
            notices.push(Notice::warning("mission-of-unknown").about(name).with("place", place));
        }
        let host = Some(self.host.clone()).filter(|host| !host.is_empty());
        let host = host.unwrap_or_else(|| {
            let last = lines.last().map(String::as_str);
            let country = countries::find_or_code(&self.country).or_else(|| last.and_then(countries::find));
            country.map(|country| country.code().to_owned()).unwrap_or_default()
        });
        let head = self.head.unwrap_or_else(|| head_of(&self.title));
        let mission = Mission {
            of: of.unwrap_or_default(),
            host,
            head,
            name: person,
            lines,
            fax: self.fax,
            email: self.email,
            salutation: self.salutation,
            confirmed: self.confirmed.trim().parse().ok(),
            ..Mission::default()
        };
        Some(mission)
    }

    /// The person, if the contact is one: a name that is also the organisation's is none.
    fn person(&self) -> String {
        let joined = [self.given_name.trim(), self.family_name.trim()].join(" ").trim().to_owned();
        let name = if self.full_name.trim().is_empty() { joined } else { self.full_name.trim().to_owned() };
        let is_office = name == self.organisation || self.label.contains(&name) || is_mission_name(&name);
        if is_office { String::new() } else { name }
    }

    fn lines(&self, person: &str) -> Vec<String> {
        if !self.label.is_empty() {
            return self.label.clone();
        }
        let country = countries::find_or_code(&self.country);
        let office =
            if self.organisation.is_empty() && person.is_empty() { &self.full_name } else { &self.organisation };
        let mut lines = vec![office.clone()];
        lines.extend(self.street.iter().cloned());
        lines.push(self.post_box.clone());
        lines.push(self.town_line(country));
        lines.push(country.map_or(self.country.clone(), |country| country.name(&LanguageTag::ENGLISH).to_owned()));
        let has_place = lines.iter().skip(1).any(|line| !line.trim().is_empty());
        lines.iter().map(|line| line.trim().to_owned()).filter(|line| has_place && !line.is_empty()).collect()
    }

    /// Postcode, town and state in the country's order.
    fn town_line(&self, country: Option<&'static Country>) -> String {
        let parts = match country.and_then(Country::postcode_position) {
            Some(PostcodePosition::BeforeTown) => [&self.postcode, &self.town, &self.state],
            _ => [&self.town, &self.state, &self.postcode],
        };
        parts.into_iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    }
}

/// Who heads a mission, by the title of the contact.
fn head_of(title: &str) -> Head {
    let title = countries::fold(title);
    if title.contains("charge") {
        Head::Charge
    } else if title.contains("high commissioner") {
        Head::HighCommissioner
    } else if title.contains("consul") {
        Head::Consul
    } else if title.contains("ambassad") || title.contains("botschaft") || title.contains("embajador") {
        Head::Ambassador
    } else {
        Head::Unknown
    }
}

fn is_mission_name(name: &str) -> bool {
    let folded = countries::fold(name);
    [
        "embassy",
        "consulate",
        "high commission",
        "ambassade",
        "botschaft",
        "embajada",
        "konsulat",
        "consulat",
        "ambasciata",
        "embaixada",
    ]
    .iter()
    .any(|word| folded.contains(word) && !folded.contains("commissioner"))
}

/// The code of the country whose mission a name says it is: "Embassy of the Republic of Korea", "Chinese Embassy".
fn country_in(name: &str) -> Option<String> {
    if !is_mission_name(name) {
        return None;
    }
    let words: Vec<&str> = name.split([' ', ',', '(', ')']).filter(|word| !word.is_empty()).collect();
    // The longest run of words first: "Republic of the Congo" before "Congo"; the name before the host's.
    for count in (1..=words.len().min(8)).rev() {
        for run in words.windows(count) {
            if let Some(country) = countries::find(&run.join(" ")) {
                return Some(country.code().to_owned());
            }
        }
    }
    words.iter().find_map(|word| match countries::by_demonym(word).as_slice() {
        [country] => Some(country.code().to_owned()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mission_says_whose_it_is() {
        for (name, code) in [
            ("Embassy of the People's Republic of China", Some("CN")),
            ("Chinese Embassy", Some("CN")),
            ("Embassy of the Democratic Republic of the Congo", Some("CD")),
            ("High Commission for Pakistan", Some("PK")),
            ("Botschaft der Volksrepublik China", Some("CN")),
            ("Ambassade du Niger", Some("NE")),
            ("China Trading Company", None),
        ] {
            assert_eq!(country_in(name).as_deref(), code, "{name}");
        }
    }

    #[test]
    fn a_title_says_who_heads_it() {
        assert_eq!(head_of("Ambassador Extraordinary and Plenipotentiary"), Head::Ambassador);
        assert_eq!(head_of("Chargé d’affaires a.i."), Head::Charge);
        assert_eq!(head_of("High Commissioner"), Head::HighCommissioner);
        assert_eq!(head_of("Consul General"), Head::Consul);
        assert_eq!(head_of("Press officer"), Head::Unknown);
    }
}
