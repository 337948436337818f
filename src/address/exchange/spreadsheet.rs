//! CSV: our own columns, and those that Google, Outlook, LibreOffice and Thunderbird export.

use csv::{ReaderBuilder, StringRecord, WriterBuilder};

use super::contact_card::ContactCard;
use super::{ExchangeError, text};
use crate::model::{Head, Mission};
use crate::notice::{Noted, Notice};

/// A table of contacts with what each column is taken for: to be shown, and changed, before it is imported.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    pub columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// As the file names it.
    pub header: String,
    /// None: left out.
    pub meaning: Option<Meaning>,
}

/// What a column says of a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// Whose mission it is.
    Of,
    /// Where it is.
    In,
    Head,
    FullName,
    GivenName,
    FamilyName,
    Title,
    Organisation,
    /// One line of the address as it is printed, in the order of the columns.
    AddressLine,
    /// The whole address, its lines divided by line ends.
    Formatted,
    Street,
    PostBox,
    Town,
    State,
    Postcode,
    Country,
    Fax,
    Email,
    Salutation,
    Confirmed,
    /// Whether the number beside it is a fax's.
    NumberType,
    /// A number that is a fax's if the column before says so.
    Number,
}

impl Meaning {
    /// Every meaning, in the order in which a person may choose one.
    pub const ALL: [Self; 22] = [
        Self::Of,
        Self::In,
        Self::Head,
        Self::FullName,
        Self::GivenName,
        Self::FamilyName,
        Self::Title,
        Self::Organisation,
        Self::AddressLine,
        Self::Formatted,
        Self::Street,
        Self::PostBox,
        Self::Town,
        Self::State,
        Self::Postcode,
        Self::Country,
        Self::Fax,
        Self::Email,
        Self::Salutation,
        Self::Confirmed,
        Self::NumberType,
        Self::Number,
    ];

    /// Its name for commands and words: "given-name".
    pub fn code(self) -> &'static str {
        match self {
            Self::Of => "of",
            Self::In => "in",
            Self::Head => "head",
            Self::FullName => "full-name",
            Self::GivenName => "given-name",
            Self::FamilyName => "family-name",
            Self::Title => "title",
            Self::Organisation => "organisation",
            Self::AddressLine => "address-line",
            Self::Formatted => "formatted",
            Self::Street => "street",
            Self::PostBox => "post-box",
            Self::Town => "town",
            Self::State => "state",
            Self::Postcode => "postcode",
            Self::Country => "country",
            Self::Fax => "fax",
            Self::Email => "email",
            Self::Salutation => "salutation",
            Self::Confirmed => "confirmed",
            Self::NumberType => "number-type",
            Self::Number => "number",
        }
    }
}

impl Table {
    /// Reads a table whose first line names its columns; commas, semicolons and tabs divide them.
    ///
    /// # Errors
    /// No text, not a table, or no column that an address needs.
    pub fn read(bytes: &[u8]) -> Result<Self, ExchangeError> {
        let text = text(bytes)?;
        let first = text.lines().next().unwrap_or_default();
        let count = |divider: char| first.matches(divider).count();
        let divider = [b',', b';', b'\t'].into_iter().max_by_key(|divider| count(char::from(*divider))).unwrap_or(b',');
        let mut reader = ReaderBuilder::new().delimiter(divider).flexible(true).from_reader(text.as_bytes());
        let headers = reader.headers().map_err(ExchangeError::Csv)?.clone();
        let columns = mapping(&headers);
        if !columns.iter().any(|column| column.meaning.is_some()) {
            return Err(ExchangeError::NoKnownColumn);
        }
        let rows = reader.records().collect::<Result<Vec<_>, _>>().map_err(ExchangeError::Csv)?;
        let cells = |row: StringRecord| row.iter().map(|cell| plain_cell(cell).to_owned()).collect();
        Ok(Self { columns, rows: rows.into_iter().map(cells).collect() })
    }

    /// The rows as they are in the file, for a glance before the import.
    pub fn rows(&self) -> &[Vec<String>] {
        &self.rows
    }

    /// The missions, by the columns' meanings as they are now; rows that are no mission are noticed.
    pub fn missions(&self) -> Noted<Vec<Mission>> {
        let mut notices = Vec::new();
        let mut missions = Vec::new();
        for (number, row) in (2..).zip(&self.rows) {
            if row.iter().all(|cell| cell.is_empty()) {
                continue;
            }
            missions.extend(self.card(row).into_mission(&number.to_string(), &mut notices));
        }
        let left_out: Vec<&str> = self
            .columns
            .iter()
            .enumerate()
            .filter(|(at, column)| {
                column.meaning.is_none()
                    && self.rows.iter().any(|row| row.get(*at).is_some_and(|cell| !cell.is_empty()))
            })
            .map(|(_, column)| column.header.as_str())
            .collect();
        if !left_out.is_empty() {
            notices.push(Notice::info("columns-left-out").about(left_out.join(", ")).with("count", left_out.len()));
        }
        Noted { value: missions, notices }
    }

    fn card(&self, row: &[String]) -> ContactCard {
        let mut card = ContactCard::default();
        let mut number_is_fax = false;
        for (column, cell) in self.columns.iter().zip(row).filter(|(_, cell)| !cell.is_empty()) {
            let Some(meaning) = column.meaning else { continue };
            let lines = || cell.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty());
            // The first column of a meaning wins: the business address before the private one.
            let set = |field: &mut String| {
                if field.is_empty() {
                    cell.clone_into(field);
                }
            };
            match meaning {
                Meaning::Of => set(&mut card.of),
                Meaning::In => set(&mut card.host),
                Meaning::Head => card.head = serde_json::from_value(cell.as_str().into()).ok(),
                Meaning::FullName => set(&mut card.full_name),
                Meaning::GivenName => set(&mut card.given_name),
                Meaning::FamilyName => set(&mut card.family_name),
                Meaning::Title => set(&mut card.title),
                Meaning::Organisation => set(&mut card.organisation),
                Meaning::AddressLine => card.label.extend(lines()),
                Meaning::Formatted if card.label.is_empty() => card.label.extend(lines()),
                Meaning::Formatted => {}
                Meaning::Street => card.street.extend(lines()),
                Meaning::PostBox => set(&mut card.post_box),
                Meaning::Town => set(&mut card.town),
                Meaning::State => set(&mut card.state),
                Meaning::Postcode => set(&mut card.postcode),
                Meaning::Country => set(&mut card.country),
                Meaning::Fax => set(&mut card.fax),
                Meaning::Email => set(&mut card.email),
                Meaning::Salutation => set(&mut card.salutation),
                Meaning::Confirmed => set(&mut card.confirmed),
                Meaning::NumberType => number_is_fax = cell.to_lowercase().contains("fax"),
                Meaning::Number if number_is_fax => set(&mut card.fax),
                Meaning::Number => {}
            }
        }
        card
    }
}

/// Missions as a table in UTF-8 with a mark, so that every spreadsheet opens it right.
pub fn write(missions: &[Mission]) -> Vec<u8> {
    let lines = missions.iter().map(|mission| mission.lines.len()).max().unwrap_or(0).max(3);
    let mut writer = WriterBuilder::new().from_writer(b"\xef\xbb\xbf".to_vec());
    let mut header: Vec<String> = ["of", "in", "head", "name"].map(str::to_owned).to_vec();
    header.extend((1..=lines).map(|number| format!("address {number}")));
    header.extend(["fax", "email", "salutation", "confirmed"].map(str::to_owned));
    let rows = missions.iter().map(|mission| row_of(mission, lines));
    for row in std::iter::once(header).chain(rows) {
        // Writing to memory cannot fail, and all rows have the same length.
        let _ = writer.write_record(row.iter().map(|cell| guarded_cell(cell)));
    }
    writer.into_inner().unwrap_or_default()
}

fn row_of(mission: &Mission, lines: usize) -> Vec<String> {
    let mut row = vec![mission.of.clone(), mission.host.clone(), head_word(mission.head), mission.name.clone()];
    row.extend((0..lines).map(|at| mission.lines.get(at).cloned().unwrap_or_default()));
    row.extend([mission.fax.clone(), mission.email.clone(), mission.salutation.clone()]);
    row.push(mission.confirmed.map(|date| date.to_string()).unwrap_or_default());
    row
}

/// The head of a mission as JSON names it.
pub(super) fn head_word(head: Head) -> String {
    let value = serde_json::to_value(head).ok();
    value.as_ref().and_then(|value| value.as_str()).unwrap_or_default().to_owned()
}

/// A cell that a spreadsheet would take for a formula gets an apostrophe, which reading takes off.
fn guarded_cell(cell: &str) -> String {
    if cell.starts_with(['=', '@', '\'']) { format!("'{cell}") } else { cell.to_owned() }
}

fn plain_cell(cell: &str) -> &str {
    let cell = cell.trim();
    cell.strip_prefix('\'').filter(|rest| rest.starts_with(['=', '@', '\'', '+'])).unwrap_or(cell)
}

/// What each column is taken for, by its header. The business address wins where the file has two.
fn mapping(headers: &StringRecord) -> Vec<Column> {
    let names: Vec<String> = headers.iter().map(folded_header).collect();
    let has_business = names.iter().any(|name| name.starts_with("business ") || name.starts_with("work "));
    let columns = headers.iter().zip(&names).map(|(header, name)| {
        let is_private = has_business && (name.starts_with("home ") || name.starts_with("other "));
        Column { header: header.trim().to_owned(), meaning: meaning(name).filter(|_| !is_private) }
    });
    columns.collect()
}

/// "Address 1 - Postal Code" as "address postal code", "Business Country/Region" as "business country region".
fn folded_header(header: &str) -> String {
    let words = header.to_lowercase().replace("e-mail", "email").replace(['-', '/', '_', ':', '.'], " ");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn meaning(name: &str) -> Option<Meaning> {
    let plain = name.trim_start_matches("business ").trim_start_matches("work ").trim_start_matches("home ");
    let plain = plain.trim_start_matches("other ");
    // Google counts its addresses; only the first of each kind is taken.
    let plain = plain.replace("address 1 ", "address ").replace("organization 1 ", "organization ");
    let meaning = match plain.as_str() {
        "of" | "mission of" | "country of mission" => Meaning::Of,
        "in" | "host" | "host country" => Meaning::In,
        "head" => Meaning::Head,
        "name" | "display name" | "full name" | "file as" => Meaning::FullName,
        "given name" | "first name" | "vorname" | "prénom" => Meaning::GivenName,
        "family name" | "last name" | "surname" | "nachname" | "nom" => Meaning::FamilyName,
        "job title" | "organization title" | "position" => Meaning::Title,
        "organization" | "organization name" | "company" | "company name" | "firma" | "organisation" => {
            Meaning::Organisation
        }
        "address formatted" => Meaning::Formatted,
        "street"
        | "street 2"
        | "street 3"
        | "address street"
        | "address extended address"
        | "address"
        | "street address"
        | "address line 1"
        | "address line 2"
        | "straße" => Meaning::Street,
        "po box" | "address po box" => Meaning::PostBox,
        "city" | "address city" | "town" | "ort" | "ville" => Meaning::Town,
        "state" | "address region" | "region" | "province" => Meaning::State,
        "postal code" | "address postal code" | "zip" | "zipcode" | "zip code" | "postcode" | "plz" => {
            Meaning::Postcode
        }
        "country" | "address country" | "country region" | "land" | "pays" => Meaning::Country,
        "fax" | "fax number" => Meaning::Fax,
        "email" | "email address" | "email 1 value" | "primary email" | "email 1" => Meaning::Email,
        "salutation" => Meaning::Salutation,
        "confirmed" => Meaning::Confirmed,
        _ => return numbered(&plain),
    };
    // Thunderbird's "Work Address 2" is the second line of a street, our own "address 2" a line as it is printed.
    let is_second_street = meaning == Meaning::AddressLine && name != plain;
    Some(if is_second_street { Meaning::Street } else { meaning })
}

/// "address 3" is our own; "phone 2 type" and "phone 2 value" are Google's.
fn numbered(name: &str) -> Option<Meaning> {
    let is_number = |text: &str| !text.is_empty() && text.chars().all(|letter| letter.is_ascii_digit());
    if name.strip_prefix("address ").is_some_and(is_number) {
        return Some(Meaning::AddressLine);
    }
    let rest = name.strip_prefix("phone ")?;
    match rest.split_once(' ') {
        Some((number, "type" | "label")) if is_number(number) => Some(Meaning::NumberType),
        Some((number, "value")) if is_number(number) => Some(Meaning::Number),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_imported(csv: &str, expected: &Mission) {
        let table = Table::read(csv.as_bytes()).expect("a table");
        let missions = table.missions();
        assert_eq!(missions.value, std::slice::from_ref(expected), "{:?}", table.columns);
    }

    fn embassy(name: &str, lines: &[&str]) -> Mission {
        Mission {
            of: "CN".to_owned(),
            host: "DE".to_owned(),
            head: Head::Ambassador,
            name: name.to_owned(),
            lines: lines.iter().map(|line| (*line).to_owned()).collect(),
            fax: "+49 30 2758 8221".to_owned(),
            email: "post@example.org".to_owned(),
            ..Mission::default()
        }
    }

    const LINES: [&str; 4] = ["Embassy of China", "Märkisches Ufer 54", "10179 Berlin", "Germany"];

    #[test]
    fn google_s_columns_are_known() {
        check_imported(
            "First Name,Last Name,Organization Name,Organization Title,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Phone 2 - Label,Phone 2 - Value,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country\n\
             Anna,Example,Embassy of China,Ambassador,post@example.org,Work,+49 30 275880,Work Fax,+49 30 2758 8221,Märkisches Ufer 54,Berlin,10179,DE\n",
            &embassy("Anna Example", &LINES),
        );
    }

    #[test]
    fn outlook_s_columns_are_known_and_the_business_address_wins() {
        check_imported(
            "Title;First Name;Last Name;Company;Job Title;Business Street;Business City;Business Postal Code;Business Country/Region;Home Street;Business Fax;E-mail Address\n\
             ;Anna;Example;Embassy of China;Ambassador;Märkisches Ufer 54;Berlin;10179;Germany;Private Road 1;+49 30 2758 8221;post@example.org\n",
            &embassy("Anna Example", &LINES),
        );
    }

    #[test]
    fn libreoffice_s_columns_are_known() {
        check_imported(
            "Title,First Name,Last Name,Company Name,Address Line 1,Address Line 2,City,State,ZIP,Country,Job Title,Fax,E-mail Address\n\
             ,,,Embassy of China,Märkisches Ufer 54,,Berlin,,10179,Germany,Ambassador,+49 30 2758 8221,post@example.org\n",
            &embassy("", &LINES),
        );
    }

    #[test]
    fn rows_that_are_no_mission_are_noticed() {
        let csv = "Name,Company,Country,Nickname\nAnna,,,Ann\nBen,Bakery,France,\n";
        let table = Table::read(csv.as_bytes()).expect("a table");
        let missions = table.missions();
        let codes: Vec<&str> = missions.notices.iter().map(|notice| notice.code.as_ref()).collect();
        assert_eq!(codes, ["mission-without-address", "mission-of-unknown", "columns-left-out"]);
        assert_eq!(missions.value.len(), 1);
    }

    #[test]
    fn a_mapping_can_be_changed_before_the_import() {
        let mut table = Table::read("Name,Kuva,Fax\nEmbassy of Peru,Street 1,1234567\n".as_bytes()).expect("a table");
        assert_eq!(table.columns[1].meaning, None);
        table.columns[1].meaning = Some(Meaning::Street);
        assert_eq!(table.missions().value[0].lines, ["Embassy of Peru", "Street 1"]);
    }

    #[test]
    fn no_cell_is_a_formula() {
        let mission =
            Mission { name: "=1+1".to_owned(), lines: vec!["A".to_owned()], of: "CN".to_owned(), ..Mission::default() };
        let written = String::from_utf8(write(std::slice::from_ref(&mission))).expect("UTF-8");
        assert!(written.contains("'=1+1"));
        assert_eq!(Table::read(written.as_bytes()).expect("a table").missions().value, [mission]);
    }
}
