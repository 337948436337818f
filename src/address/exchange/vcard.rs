//! vCard 2.1, 3.0 and 4.0 (RFC 2426, RFC 6350): what a mission needs of them.

use std::borrow::Cow;

use super::contact_card::ContactCard;
use super::spreadsheet::head_word;
use crate::data::countries;
use crate::model::{Head, LanguageTag, Mission};
use crate::notice::{Noted, Notice};

/// The missions in a file of cards.
pub(super) fn read(text: &str) -> Noted<Vec<Mission>> {
    let mut notices = Vec::new();
    let mut missions = Vec::new();
    let mut card: Option<ContactCard> = None;
    let mut number = 0;
    for property in properties(text) {
        match (property.name.as_str(), &mut card) {
            ("BEGIN", _) if property.value.eq_ignore_ascii_case("VCARD") => card = Some(ContactCard::default()),
            ("END", Some(_)) => {
                number += 1;
                let card = card.take().unwrap_or_default();
                missions.extend(card.into_mission(&number.to_string(), &mut notices));
            }
            (_, Some(card)) => property.enter(card),
            _ => {}
        }
    }
    if let Some(card) = card {
        notices.push(Notice::warning("card-cut-off").about(card.full_name));
    }
    Noted { value: missions, notices }
}

/// Missions as cards of version 4.0, which phones and address books read; what a card has no word for is in `X-` fields.
pub fn write(missions: &[Mission]) -> Vec<u8> {
    let mut text = String::new();
    for mission in missions {
        let office = mission.lines.first().map(String::as_str).unwrap_or_default();
        let name = if mission.name.is_empty() { office } else { &mission.name };
        let of = countries::find_or_code(&mission.of).map_or(mission.of.as_str(), |of| of.name(&LanguageTag::ENGLISH));
        let full_name = if name.is_empty() { of } else { name };
        let title = match mission.head {
            Head::Ambassador => "Ambassador",
            Head::HighCommissioner => "High Commissioner",
            Head::Charge => "Chargé d’affaires",
            Head::Consul => "Consul",
            Head::Unknown => "",
        };
        let confirmed = mission.confirmed.map(|date| date.to_string()).unwrap_or_default();
        let head = if mission.head == Head::Unknown { String::new() } else { head_word(mission.head) };
        write_line(&mut text, "BEGIN:VCARD");
        write_line(&mut text, "VERSION:4.0");
        for (property, value) in [
            ("FN", full_name),
            ("ORG", office),
            ("TITLE", title),
            ("TEL;TYPE=\"work,fax\"", &mission.fax),
            ("EMAIL;TYPE=work", &mission.email),
            ("X-MISSION-OF", &mission.of),
            ("X-MISSION-IN", &mission.host),
            ("X-MISSION-HEAD", &head),
            ("X-MISSION-SALUTATION", &mission.salutation),
            ("X-MISSION-CONFIRMED", &confirmed),
        ] {
            if !value.is_empty() {
                write_line(&mut text, &format!("{property}:{}", escaped(value)));
            }
        }
        if !mission.lines.is_empty() {
            write_line(&mut text, &address(mission));
        }
        write_line(&mut text, "END:VCARD");
    }
    text.into_bytes()
}

/// The address twice: as it is printed in LABEL (its quotes and line ends by RFC 6868), and its lines as a street.
fn address(mission: &Mission) -> String {
    let label = mission.lines.join("\n").replace('^', "^^").replace('\n', "^n").replace('"', "^'");
    let country = mission.lines.last().filter(|line| countries::find(line).is_some());
    let street_end = mission.lines.len() - usize::from(country.is_some());
    let street = mission.lines.get(1..street_end).unwrap_or_default().join(", ");
    let country = country.map_or("", String::as_str);
    format!("ADR;LABEL=\"{label}\":;;{};;;;{}", escaped(&street), escaped(country))
}

/// One line, folded at 75 bytes (RFC 6350, 3.2).
fn write_line(text: &mut String, line: &str) {
    let mut width = 0;
    for letter in line.chars() {
        if width + letter.len_utf8() > 75 {
            text.push_str("\r\n ");
            width = 1;
        }
        text.push(letter);
        width += letter.len_utf8();
    }
    text.push_str("\r\n");
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('\n', "\\n").replace(',', "\\,").replace(';', "\\;")
}

/// One property of a card.
struct Property {
    name: String,
    /// In capitals, with their values: `TYPE=FAX`, or the bare `FAX` of version 2.1.
    parameters: Vec<String>,
    /// The LABEL parameter of version 4.0.
    label: Option<String>,
    /// Decoded, its escapes still in it.
    value: String,
}

impl Property {
    fn enter(&self, card: &mut ContactCard) {
        let text = || unescaped(&self.value).trim().to_owned();
        let set = |field: &mut String| {
            if field.is_empty() {
                *field = text();
            }
        };
        match self.name.as_str() {
            "FN" => set(&mut card.full_name),
            "N" => {
                let parts = components(&self.value);
                let part = |at: usize| parts.get(at).cloned().unwrap_or_default();
                (card.family_name, card.given_name) = (part(0), part(1));
            }
            "ORG" => card.organisation = components(&self.value).into_iter().next().unwrap_or_default(),
            "TITLE" | "ROLE" => set(&mut card.title),
            "EMAIL" => set(&mut card.email),
            "TEL" if self.is_fax() => {
                card.fax = text().trim_start_matches("tel:").to_owned();
            }
            "LABEL" if card.label.is_empty() => card.label = lines_of(&unescaped(&self.value)),
            "ADR" if card.street.is_empty() && card.town.is_empty() => self.enter_address(card),
            "X-MISSION-OF" => set(&mut card.of),
            "X-MISSION-IN" => set(&mut card.host),
            "X-MISSION-HEAD" => card.head = serde_json::from_value(text().into()).ok(),
            "X-MISSION-SALUTATION" => set(&mut card.salutation),
            "X-MISSION-CONFIRMED" => set(&mut card.confirmed),
            _ => {}
        }
    }

    fn enter_address(&self, card: &mut ContactCard) {
        let parts = components(&self.value);
        let part = |at: usize| parts.get(at).cloned().unwrap_or_default();
        card.post_box = part(0);
        card.street = lines_of(&part(2));
        card.street.extend(lines_of(&part(1)));
        (card.town, card.state, card.postcode, card.country) = (part(3), part(4), part(5), part(6));
        if let Some(label) = &self.label {
            card.label = lines_of(label);
        }
    }

    fn is_fax(&self) -> bool {
        self.parameters.iter().any(|parameter| parameter.split(['=', ',', '"']).any(|word| word == "FAX"))
    }
}

/// The properties of all cards, lines unfolded and quoted-printable decoded.
fn properties(text: &str) -> Vec<Property> {
    let mut properties = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let mut whole = line.to_owned();
        while let Some(more) = lines.next_if(|more| more.starts_with([' ', '\t'])) {
            whole.push_str(more.get(1..).unwrap_or_default());
        }
        let head = whole.split(':').next().unwrap_or_default().to_uppercase();
        let is_quoted = head.contains("QUOTED-PRINTABLE");
        while is_quoted && whole.ends_with('=') {
            whole.pop();
            let Some(more) = lines.next() else { break };
            whole.push_str(more);
        }
        properties.extend(property(&whole, is_quoted));
    }
    properties
}

fn property(line: &str, is_quoted: bool) -> Option<Property> {
    let (head, value) = split_outside_quotes(line, ':')?;
    let mut parameters = Vec::new();
    let mut rest = head;
    while let Some((parameter, more)) = split_outside_quotes(rest, ';') {
        parameters.push(parameter);
        rest = more;
    }
    parameters.push(rest);
    let name = parameters.remove(0);
    // "item1.ADR": the group before the dot does not matter.
    let name = name.rsplit('.').next().unwrap_or_default().trim().to_uppercase();
    let label = parameters.iter().find_map(|parameter| {
        let (key, label) = parameter.split_once('=')?;
        let label =
            label.trim_matches('"').replace("^n", "\n").replace("^'", "\"").replace("^^", "^").replace("\\n", "\n");
        key.eq_ignore_ascii_case("LABEL").then_some(label)
    });
    let charset =
        parameters.iter().find_map(|parameter| parameter.to_uppercase().strip_prefix("CHARSET=").map(str::to_owned));
    let value = if is_quoted { quoted_printable(value, charset.as_deref()) } else { value.to_owned() };
    let parameters = parameters.into_iter().map(str::to_uppercase).collect();
    Some(Property { name, parameters, label, value })
}

fn split_outside_quotes(text: &str, divider: char) -> Option<(&str, &str)> {
    let mut quoted = false;
    let at = text.find(|letter| {
        quoted ^= letter == '"';
        letter == divider && !quoted
    })?;
    Some((text.get(..at)?, text.get(at + 1..)?))
}

fn quoted_printable(text: &str, charset: Option<&str>) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, after)) = rest.split_first() {
        let code = after.get(..2).filter(|_| *byte == b'=');
        let code = code.and_then(|code| u8::from_str_radix(std::str::from_utf8(code).ok()?, 16).ok());
        bytes.push(code.unwrap_or(*byte));
        rest = code.and_then(|_| after.get(2..)).unwrap_or(after);
    }
    let encoding = charset.and_then(|name| encoding_rs::Encoding::for_label(name.as_bytes()));
    match (encoding, std::str::from_utf8(&bytes)) {
        (Some(encoding), _) => encoding.decode(&bytes).0.into_owned(),
        (None, Ok(text)) => text.to_owned(),
        (None, Err(_)) => encoding_rs::WINDOWS_1252.decode(&bytes).0.into_owned(),
    }
}

/// The parts of a structured value, divided by semicolons that are not escaped.
fn components(value: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        let Some(part) = parts.last_mut() else { break };
        match letter {
            '\\' => {
                part.push('\\');
                part.extend(letters.next());
            }
            ';' => parts.push(String::new()),
            letter => part.push(letter),
        }
    }
    parts.iter().map(|part| unescaped(part).trim().to_owned()).collect()
}

fn unescaped(value: &str) -> Cow<'_, str> {
    if !value.contains('\\') {
        return value.into();
    }
    let mut text = String::with_capacity(value.len());
    let mut letters = value.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' => match letters.next() {
                Some('n' | 'N') => text.push('\n'),
                Some(escaped) => text.push(escaped),
                None => {}
            },
            letter => text.push(letter),
        }
    }
    text.into()
}

fn lines_of(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_read(card: &str, lines: &[&str], fax: &str) {
        let read = read(card);
        assert!(read.notices.is_empty(), "{:?}", read.notices);
        let mission = read.value.first().expect("a mission");
        assert_eq!((mission.of.as_str(), mission.host.as_str(), mission.fax.as_str()), ("CN", "DE", fax));
        assert_eq!(mission.lines, lines);
    }

    fn check_left_out(card: &str, code: &str) {
        let read = read(card);
        assert_eq!((read.value.len(), read.notices.len()), (0, 1), "{:?}", read.notices);
        assert_eq!(read.notices[0].code, code);
    }

    #[test]
    fn a_card_that_no_letter_can_go_to_is_told() {
        let named = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Embassy of China\r\nTEL:+49 30 1\r\nEND:VCARD\r\n";
        check_left_out(named, "mission-without-address");
        check_left_out("BEGIN:VCARD\r\nVERSION:4.0\r\nTEL:+49 30 1\r\nEND:VCARD\r\n", "mission-without-anything");
    }

    #[test]
    fn cards_of_all_versions_are_read() {
        check_read(
            "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Embassy of China\r\nADR;WORK;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;M=C3=A4rkisches =\r\nUfer 54;Berlin;;10179;Germany\r\nTEL;WORK;VOICE:+49 30 1\r\nTEL;WORK;FAX:+49 30 275\r\nEND:VCARD\r\n",
            &["Embassy of China", "Märkisches Ufer 54", "10179 Berlin", "Germany"],
            "+49 30 275",
        );
        check_read(
            "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Chinese Embassy\nORG:Embassy of China;Press\nitem1.ADR;TYPE=work:PO Box 1;;Märkisches Ufer\n  54;Berlin;;10179;Germany\nTEL;TYPE=work,fax:+49 30 275\nEND:VCARD\n",
            &["Embassy of China", "Märkisches Ufer 54", "PO Box 1", "10179 Berlin", "Germany"],
            "+49 30 275",
        );
        check_read(
            "BEGIN:VCARD\nVERSION:4.0\nFN:Anna\\, Example\nORG:Embassy of China\nADR;LABEL=\"Embassy of China^nBerlin^nGermany\":;;x;;;;Germany\nTEL;VALUE=uri;TYPE=\"work,fax\":tel:+49-30-275\nEND:VCARD\n",
            &["Embassy of China", "Berlin", "Germany"],
            "+49-30-275",
        );
    }

    #[test]
    fn a_card_that_is_cut_off_is_noticed() {
        let read = read("BEGIN:VCARD\nVERSION:3.0\nFN:Embassy of Chi");
        assert!(read.value.is_empty());
        assert_eq!(read.notices[0].code, "card-cut-off");
    }

    #[test]
    fn long_lines_are_folded() {
        let mission = Mission { lines: vec!["ä".repeat(200)], of: "CN".to_owned(), ..Mission::default() };
        let written = String::from_utf8(write(std::slice::from_ref(&mission))).expect("UTF-8");
        assert!(written.lines().all(|line| line.len() <= 75));
        assert_eq!(read(&written).value[0].lines, mission.lines);
    }
}
