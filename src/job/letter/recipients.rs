//! Who gets a letter: those whom the case names, and the missions that it asks for, each with its address as it will be printed.

use crate::address;
use crate::compose::{self, Recipient};
use crate::data::countries;
use crate::job::Order;
use crate::model::{Case, LanguageTag, LetterKind, Mission, Role};
use crate::notice::{Noted, Notice};

/// Those who get a letter, in export order: appeals, copies, missions.
pub fn recipients(order: &Order) -> Vec<Recipient> {
    recipients_noted(order).into_iter().map(|noted| noted.value).collect()
}

/// The missions that letters of this case can go to: those that the sheet fills in, and of the known ones those of the
/// case's country in the writer's.
///
/// Where the writer's country is unknown, every known mission of the case's country is one. Those that are left out
/// because they are elsewhere are named in a notice.
pub fn missions(case: &Case, known: &[Mission], writer_country: Option<&str>) -> Noted<Vec<Mission>> {
    let here = writer_country.and_then(countries::find_or_code);
    let mut found = Noted::plain(Vec::new());
    for mission in case.missions.iter().chain(known) {
        let of_case =
            mission.of.is_empty() && case.missions.contains(mission) || code_of(&mission.of) == case_country(case);
        if !of_case {
            continue;
        }
        let host = countries::find_or_code(&mission.host);
        match (here, host) {
            (Some(here), Some(host)) if here.code() != host.code() => {
                let country = countries::by_code(&case.country_code).map(|country| country.code());
                let notice = Notice::warning("mission-elsewhere")
                    .with("country", country.unwrap_or(&mission.of))
                    .with("host", host.code())
                    .with("from", here.code());
                found.notices.push(notice);
            }
            _ if found.value.contains(mission) => {}
            _ => found.value.push(mission.clone()),
        }
    }
    found
}

/// Whether the sheet asks to write to missions and none is among those that letters go to.
pub fn is_mission_missing(order: &Order) -> bool {
    order.case.missions_wanted && order.work.missions.is_empty() && !order.blank_missions
}

/// The recipient's letter is among those that are printed: as the person ticked it; a mission only when they did.
pub fn is_ticked(order: &Order, recipient: &Recipient) -> bool {
    match order.work.letters.get(&recipient.id) {
        Some(work) => work.ticked,
        None => {
            recipient.kind != LetterKind::Mission || recipient.mission.as_ref().is_some_and(|mission| mission.blank)
        }
    }
}

/// The writer's country, as the letters need it.
#[derive(Debug, Clone, Default)]
pub(super) struct Country {
    /// ISO 3166 alpha-2, empty where it is unknown.
    pub code: String,
    /// As it stands below the writer's address.
    pub name: String,
}

/// The recipients, each with what there is to say about its address as it will be printed.
pub(super) fn recipients_noted(order: &Order) -> Vec<Noted<Recipient>> {
    let case = &order.case;
    let writer = writer_country(order);
    let from = Some(writer.code.as_str()).filter(|code| !code.is_empty());
    let of_role = |role| case.addressees.iter().filter(move |addressee| addressee.role == role);
    let addressees = of_role(Role::Appeal).chain(of_role(Role::Copy)).map(|addressee| {
        let own = countries::find_hinted(&addressee.country, &case.country_code).map(countries::Country::code);
        let code = own.unwrap_or(&case.country_code);
        let lines = address::printed_lines(&addressee.lines, code, from, &letter_language(order, &addressee.id));
        noted(lines, |lines| Recipient::addressee(case, addressee, lines, code))
    });
    let blank = Mission { of: case.country.clone(), ..Mission::default() };
    let no_mission = order.blank_missions && order.work.missions.is_empty();
    let blanks = no_mission.then_some((BLANK_MISSION, &blank));
    let filled = order.work.missions.iter().map(|(id, mission)| (id.as_str(), mission));
    let missions = filled.chain(blanks).map(|(id, mission)| {
        let host = host_of(mission, &writer);
        let language = letter_language(order, id);
        let lines = match mission.lines.is_empty() {
            true => Noted::plain(Vec::new()),
            false => {
                let host = host.map_or("", countries::Country::code);
                // A mission is where its letters are posted, as long as the writer does not say that they live elsewhere.
                address::printed_lines(&mission.lines, host, from.or(Some(host)), &language)
            }
        };
        let house = compose::house_language(host, &language);
        noted(lines, |lines| Recipient::mission(id, mission, lines, case_country(case), &house))
    });
    addressees.chain(missions).collect()
}

/// The id of the mission that nobody filled in.
pub(super) const BLANK_MISSION: &str = "mission";

fn noted(lines: Noted<Vec<String>>, recipient: impl FnOnce(Vec<String>) -> Recipient) -> Noted<Recipient> {
    Noted { value: recipient(lines.value), notices: lines.notices }
}

/// The language that a letter will be in: the one that is wanted where the case has its demands in it.
fn letter_language(order: &Order, recipient: &str) -> LanguageTag {
    let (case, work) = (&order.case, &order.work);
    let own = work.letters.get(recipient).and_then(|letter| letter.language.as_ref());
    let Some(wanted) = own.or(work.choices.language.as_ref()) else { return case.language.clone() };
    let ready = case.translations.iter().filter(|(_, words)| words.is_ready()).map(|(tag, _)| tag);
    wanted.find_in(ready).unwrap_or(&case.language).clone()
}

/// The line that names a mission’s house in its letter; none where its address has one already, or nobody knows whose it is.
pub fn house_line(order: &Order, id: &str, mission: &Mission) -> Option<String> {
    let host = host_of(mission, &writer_country(order));
    compose::house_line(mission, &compose::house_language(host, &letter_language(order, id)))
}

/// The country that a mission is in: that of the writer where it does not say.
fn host_of(mission: &Mission, writer: &Country) -> Option<&'static countries::Country> {
    countries::find_or_code(&mission.host).or_else(|| countries::by_code(&writer.code))
}

pub(super) fn writer_country(order: &Order) -> Country {
    let Some(sender) = &order.sender else { return Country::default() };
    match countries::find_or_code(&sender.country) {
        Some(country) => {
            let post = country.post_languages().next().unwrap_or(LanguageTag::ENGLISH);
            Country { code: country.code().to_owned(), name: country.name(&post).to_owned() }
        }
        None => Country { code: String::new(), name: sender.country.clone() },
    }
}

fn case_country(case: &Case) -> &str {
    if case.country_code.is_empty() { code_of(&case.country) } else { &case.country_code }
}

fn code_of(country: &str) -> &'static str {
    countries::find_or_code(country).map_or("", countries::Country::code)
}
