//! Office, name, form of address and country, read from the lines of an address.

mod office;
mod styles;
mod unstyled;

pub(in crate::import) use office::office_at_start;

use std::ops::Range;

use crate::data::markers;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::people::name_shape::{
    family_name_first, has_place, is_name, name_before_title, without_honours, without_local_title,
};
use crate::import::text::places;
use crate::import::text::shadow::Shadow;

use self::office::{ends_in_office, ends_in_office_word, read_office};
use self::styles::{forms_of_address, is_article_of_style, is_courtesy};
use self::unstyled::{name_below_style, name_by_shape, without_bare_rank};

/// What is read from the lines of an address: each the range of its words, none where it is not sure.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::import) struct Reading {
    pub office: Option<Range<usize>>,
    pub name: Option<Range<usize>>,
    pub address_as: Option<Range<usize>>,
    pub country: Option<Range<usize>>,
    /// ISO 3166 alpha-2.
    pub country_code: String,
    /// Whether family names stand first there: "HE Xiao Lian" is called He.
    pub family_first: bool,
}

/// Reads the lines of an address in a case of this country, ISO 3166 alpha-2.
pub(in crate::import) fn read(shadow: &Shadow, lines: &[Range<usize>], country_of_case: &str) -> Reading {
    let mut reading = Reading::default();
    read_country(shadow, lines, &mut reading);
    reading.family_first = [country_of_case, &reading.country_code].into_iter().any(family_name_first);
    let mut plain = read_who(shadow, lines, &mut reading);
    // "The Editor, Daily Nation": on one line what stands behind a comma may as well be where the person works.
    if lines.len() == 1 && reading.office.is_some() && reading.address_as.is_none() {
        reading.name = None;
    }
    if let Some(office) = reading.office.as_mut() {
        let next = |office: &Range<usize>| {
            lines.iter().find(|line| line.start > office.end && line.start <= office.end + 2).cloned()
        };
        // "President of the Republic of" / "The Gambia": the office goes on with the country.
        let country = next(office).filter(|line| {
            places::at_end(shadow, line.clone()).is_some_and(|named| named.range.start <= line.start + 4)
        });
        if let Some(line) = country.filter(|_| places::belongs(shadow, office.clone())) {
            office.end = line.end;
        }
        // "Secretary General, High Council for" / "Human Rights": a line that ends so goes on.
        let text = shadow.slice(office.clone());
        if let Some(line) = next(office).filter(|_| markers::words().class(WordClass::OfficeGoesOn).ending(text) > 0) {
            office.end = line.end;
            plain.retain(|plain| *plain != line);
        }
    }
    if reading.name.is_none() {
        reading.name = name_below_style(shadow, lines, &plain, reading.family_first);
    }
    if reading.office.is_none() && reading.name.is_none() {
        placed_office(shadow, lines, &mut reading);
    }
    if reading.name.is_none() {
        reading.name = name_by_shape(shadow, lines, &plain, reading.office.as_ref());
        if let Some((rank, name)) = reading.name.clone().and_then(|name| without_bare_rank(shadow, name)) {
            (reading.address_as, reading.name) = (reading.address_as.or(Some(rank)), Some(name));
        }
    }
    reading.name = reading.name.map(|name| with_initials(shadow, without_honours(shadow, name)));
    if reading.name.as_ref().is_some_and(|name| !is_of_one(shadow, name)) {
        reading.name = None;
        reading.address_as = None;
    }
    reading
}

/// Whether a name is one person's: not "James Dee and Maj Peter Fee", "Maung Bee / U Aung Toe", which two have, and not the
/// house "Crowther Seminary".
fn is_of_one(shadow: &Shadow, name: &Range<usize>) -> bool {
    let text = shadow.slice(name.clone());
    let styled = |rest: &str| office_words().honorifics.at_start(rest) > 0 || rest.contains(' ');
    let joined = [" and ", " & ", " / "].iter().any(|link| text.split_once(link).is_some_and(|(_, rest)| styled(rest)));
    let last = text.rsplit(' ').next().unwrap_or_default();
    !joined && !markers::words().class(WordClass::HouseLast).contains(last)
}

/// Reads the first lines by their forms of address and offices; the answer is those that have neither.
fn read_who(shadow: &Shadow, lines: &[Range<usize>], reading: &mut Reading) -> Vec<Range<usize>> {
    let country_start = reading.country.as_ref().map_or(usize::MAX, |range| range.start);
    let mut plain: Vec<Range<usize>> = Vec::new();
    for line in lines.iter().take(4) {
        if line.start >= country_start || (plain.len() > 2 && reading.office.is_none()) {
            break;
        }
        let known = reading.office.clone();
        if is_street_below_name(shadow, line, plain.last(), known.as_ref())
            || is_quarter_below_street(shadow, line, plain.last())
            || is_quarter_below_name(shadow, line, plain.last(), reading)
        {
            plain.push(line.clone());
            continue;
        }
        if let Some(name) = name_before_title(shadow, line.clone()).filter(|_| reading.name.is_none()) {
            reading.name = Some(name);
            continue;
        }
        let line = if lines.len() == 1 { &who(shadow, line.clone()) } else { line };
        if !read_line(shadow, line.clone(), reading) {
            plain.push(line.clone());
        } else if let (None, Some(office), Some(before)) = (known, reading.office.clone(), plain.last()) {
            // An office wrapped by a narrow column: "National People's Congress Standing" / "Committee Chairman".
            let wrapped = ends_in_office_word(shadow.slice(office.clone()))
                && office_words().institutions.occur_in(shadow.slice(before.clone()));
            if wrapped && office.start == line.start && !is_name(shadow, before.clone()) {
                reading.office = Some(before.start..office.end);
                plain.pop();
            }
        }
    }
    plain
}

/// "Director" / "Jo Dee" / "General Suárez y Territorial": a street that is called after a general.
fn is_street_below_name(
    shadow: &Shadow,
    line: &Range<usize>,
    before: Option<&Range<usize>>,
    office: Option<&Range<usize>>,
) -> bool {
    let named = before.zip(office).is_some_and(|(before, office)| {
        before.start > office.end && before.start <= office.end + 2 && is_name(shadow, before.clone())
    });
    named
        && markers::words()
            .class(WordClass::StreetRank)
            .contains(shadow.slice(line.clone()).split(' ').next().unwrap_or_default())
}

/// "Pensamientos 102" / "Col. Reforma": a quarter's word that is a rank's too.
fn is_quarter_below_street(shadow: &Shadow, line: &Range<usize>, before: Option<&Range<usize>>) -> bool {
    let text = shadow.slice(line.clone());
    let words = office_words();
    let numbered = |line: &Range<usize>| shadow.slice(line.clone()).contains(|letter: char| letter.is_ascii_digit());
    before.is_some_and(numbered) && words.streets.at_start(text) > 0 && words.honorifics.at_start(text) > 0
}

/// "Ana Dee" / "Col. Miramontes, edificio Azul": below a name such a word stands before a quarter where its line goes on with a
/// house.
fn is_quarter_below_name(
    shadow: &Shadow,
    line: &Range<usize>,
    before: Option<&Range<usize>>,
    reading: &Reading,
) -> bool {
    let text = shadow.slice(line.clone());
    let quarter = markers::words().class(WordClass::Quarter).at_start(text) > 0;
    let named = reading.name.is_some() || before.is_some_and(|before| is_name(shadow, before.clone()));
    let goes_on = text.contains(|letter: char| letter == ',' || letter.is_ascii_digit());
    quarter && named && goes_on && office_words().honorifics.at_start(text) > 0
}

/// "Widodo A.S.": the name with the full stop of the initials at its end.
fn with_initials(shadow: &Shadow, name: Range<usize>) -> Range<usize> {
    let last = shadow.slice(name.clone()).rsplit_once(' ').map_or("", |(_, last)| last);
    let initials = last.contains('.') && last.split('.').all(|letter| letter.chars().count() == 1);
    let stop = initials && shadow.slice(name.end..shadow.len()).starts_with('.');
    name.start..name.end + usize::from(stop)
}

/// "Republika Srpska Minister of the Interior" / "Jo Dee": an office behind the name of its region, and the name below it.
fn placed_office(shadow: &Shadow, lines: &[Range<usize>], reading: &mut Reading) {
    let [first, second, _, ..] = lines else { return };
    let text = shadow.slice(first.clone());
    let words = office_words();
    let opens =
        words.institutions.at_start(text) > 0 || words.given_names.contains(text.split(' ').next().unwrap_or_default());
    let plain = !text.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, ',' | '(' | '.'));
    if !shadow.lower_case && plain && !opens && words.offices.occur_in(text) && is_name(shadow, second.clone()) {
        reading.office = Some(first.clone());
        reading.name = Some(without_local_title(shadow, second.clone()));
    }
}

/// What of the only line of an address may say who it is: "The Editor, Daily Nation" of "The Editor, Daily Nation, P.O. …".
fn who(shadow: &Shadow, line: Range<usize>) -> Range<usize> {
    let text = shadow.slice(line.clone());
    let second = text.match_indices(", ").nth(1).map_or(text.len(), |(at, _)| at);
    let digit = text.find(|letter: char| letter.is_ascii_digit()).unwrap_or(text.len());
    let comma = text.get(..digit).and_then(|text| text.rfind(", ")).unwrap_or(digit);
    let end = if digit < second { comma.min(second) } else { second };
    shadow.trimmed(line.start..line.start + end)
}

fn read_country(shadow: &Shadow, lines: &[Range<usize>], reading: &mut Reading) {
    for (index, line) in lines.iter().rev().take(2).enumerate() {
        let named =
            if index == 0 { places::of_address(shadow, line.clone()) } else { places::at_end(shadow, line.clone()) };
        if let Some(named) = named {
            let belongs = places::belongs(shadow, line.start..named.range.start);
            if !belongs {
                reading.country_code = named.country.code().to_owned();
                reading.country = Some(named.range);
                return;
            }
        }
    }
}

fn read_line(shadow: &Shadow, line: Range<usize>, reading: &mut Reading) -> bool {
    let words = office_words();
    let (address_as, at) = forms_of_address(shadow, &line, reading.family_first);
    let rest = shadow.trimmed_of(at..line.end, &[',', ';', '-', ':']);
    let text = shadow.slice(rest.clone());
    if text.is_empty() {
        return address_as.is_some();
    }
    // "Judge Amir Dee": behind a form of address an office's word is a first name where one word follows.
    let first = text.split(' ').next().unwrap_or_default();
    let is_first = address_as.is_some() && markers::words().class(WordClass::StyleOrFirstName).contains(first);
    // "Mr Amir Jo Dee": nobody is called both.
    let is_courtesy = address_as.clone().is_some_and(|style| is_courtesy(shadow.slice(style)));
    // "Mr | Amir of Kano".
    let behind = text.get(first.len()..).unwrap_or_default().trim_start();
    let leads_on = markers::words().class(WordClass::TitleGoesOn).leading(behind).is_some();
    let office =
        if is_first && !leads_on && (is_courtesy || text.split(' ').count() == 2) { 0 } else { office_at_start(text) };
    if office > 0 {
        return read_office(shadow, rest, office, address_as, reading);
    }
    // "The Minister of Justice", "Monsieur | le Président".
    let article = markers::words().class(WordClass::Article).at_start(text);
    let the_office = text.get(article..).filter(|_| article > 0).map_or(0, |text| office_at_start(text.trim_start()));
    if the_office > 0 {
        // "Mr le | Procureur".
        let said = text.get(..article).unwrap_or_default();
        if let Some(style) = address_as.clone().filter(|_| is_article_of_style(said)) {
            let end = rest.start + article;
            return read_office(shadow, shadow.trimmed(end..rest.end), the_office, Some(style.start..end), reading);
        }
        // "His Excellency | the | President Jo Dee".
        if address_as.is_some() {
            let office = shadow.trimmed(rest.start + article..rest.end);
            return read_office(shadow, office, the_office, address_as, reading);
        }
        return read_office(shadow, rest, article + 1 + the_office, address_as, reading);
    }
    if address_as.is_some() {
        read_person(shadow, rest, address_as, reading);
        return true;
    }
    // "A B, Minister of Justice" without a form of address.
    if let Some(comma) = text.find(", ") {
        let after = shadow.trimmed(rest.start + comma + 1..rest.end);
        let name = rest.start..rest.start + comma;
        if reading.office.is_none() && words.offices.at_start(shadow.slice(after.clone())) > 0 {
            reading.office = Some(after);
            if reading.name.is_none() && is_name(shadow, name.clone()) {
                reading.name = Some(without_local_title(shadow, name));
            }
            return true;
        }
    }
    // "Adana Chief of Police": one word before the office says where, two are a name.
    let second = text.find(' ').and_then(|blank| text.get(blank + 1..)).unwrap_or_default();
    let placed =
        words.offices.at_start(second) > 0 && !text.contains(|letter: char| letter.is_ascii_digit() || letter == ',');
    if placed && reading.office.is_none() {
        reading.office = Some(rest);
        return true;
    }
    ends_in_office(shadow, rest, reading)
}

/// "Crown Prince | of Abu Dhabi", "Crown Prince | and Minister of the Interior": whether a form of address goes on to an office; not
/// "General | de Gaulle".
fn is_more_of_title(shadow: &Shadow, rest: &Range<usize>) -> bool {
    let text = shadow.slice(rest.clone());
    let leading = |class: WordClass| markers::words().class(class).leading(text);
    let Some(link) = leading(WordClass::OfficeGoesOn) else { return false };
    let behind = text.get(link..).unwrap_or_default();
    let words = office_words();
    let place = behind.split(',').next().unwrap_or_default();
    let placed = words.regions.contains(place) || places::at_start(shadow, rest.start + link, rest.end).is_some();
    leading(WordClass::TitleGoesOn).is_some()
        || placed
        || words.offices.at_start(behind) > 0
        || words.portfolios.at_start(behind) > 0
}

/// What stands behind a form of address: "A B, Minister of Justice"; the name ends at the comma.
fn read_person(shadow: &Shadow, rest: Range<usize>, address_as: Option<Range<usize>>, reading: &mut Reading) {
    if reading.name.is_some() {
        return;
    }
    // "Lt-General (rtd) Jo Dee".
    let open = shadow.slice(rest.clone());
    let bracket = open.strip_prefix('(').and_then(|open| open.find(") ")).map_or(0, |close| close + 3);
    let rest = rest.start + bracket..rest.end;
    let text = shadow.slice(rest.clone());
    let styles = address_as.clone().map(|styles| shadow.slice(styles)).unwrap_or_default();
    if bracket == 0 && !is_courtesy(styles) && is_more_of_title(shadow, &rest) {
        reading.office = reading.office.take().or(address_as.map(|style| style.start..rest.end));
        return;
    }
    let comma = text.find(", ").unwrap_or(text.len());
    let name = rest.start..rest.start + comma;
    let named = shadow.slice(name.clone());
    // "General Mackenna 1369" is a street.
    if !has_place(named) && !named.contains(|letter: char| letter.is_ascii_digit()) {
        reading.name = Some(without_local_title(shadow, name));
        reading.address_as = address_as;
    }
    let after = shadow.trimmed_of(rest.start + comma..rest.end, &[',']);
    if reading.office.is_none() && office_words().offices.at_start(shadow.slice(after.clone())) > 0 {
        reading.office = Some(after);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    fn check_read(lines: &[&str], office: &str, name: &str) {
        check_styled(lines, office, None, name);
    }

    fn check_styled(lines: &[&str], office: &str, style: Option<&str>, name: &str) {
        let extracted = Extracted::from_text(&lines.join("\n"));
        let shadow = Shadow::new(&extracted);
        let ranges: Vec<_> = shadow.lines_in(0..shadow.len()).map(|line| line.range).collect();
        let reading = read(&shadow, &ranges, "");
        let words = |range: Option<Range<usize>>| range.map(|range| shadow.words_of(range)).unwrap_or_default();
        assert_eq!(
            (words(reading.office.clone()).as_str(), words(reading.name.clone()).as_str()),
            (office, name),
            "{lines:?}"
        );
        if let Some(style) = style {
            assert_eq!(words(reading.address_as), style, "{lines:?}");
        }
    }

    #[test]
    fn a_street_that_is_called_after_an_office_is_none() {
        assert_eq!(office_at_start("vali asr ave., above the park"), 0);
        assert_eq!(office_at_start("king fahad road, building no. 3"), 0);
        assert_eq!(office_at_start("king william's town 5600"), 0);
        assert_eq!(office_at_start("minister for roads"), "minister".len());
        assert_eq!(office_at_start("chief of police, 3 high street"), "chief of police".len());
    }

    #[test]
    fn an_office_goes_on_where_its_line_breaks_in_a_phrase() {
        let lines = ["Secretary General, Council for", "Human Rights", "Jo Dee", "Tehran, Iran"];
        check_read(&lines, "Secretary General, Council for Human Rights", "Jo Dee");
    }

    #[test]
    fn a_compound_of_one_word_is_an_office() {
        check_read(&["POLIZEIPRÄSIDENT", "Jo Dee", "PO Box 5", "Harare", "SIMBABWE"], "POLIZEIPRÄSIDENT", "Jo Dee");
    }

    #[test]
    fn a_form_of_address_ends_where_the_name_begins() {
        check_read(&["President", "HE Jo Hassan al-Dee", "Khartoum, Sudan"], "President", "Jo Hassan al-Dee");
        check_read(&["President HE Jo arap Dee", "Nairobi, Kenya"], "President", "Jo arap Dee");
        check_read(&["Minister of Justice", "Mr Le Dee", "Ha Noi, Viet Nam"], "Minister of Justice", "Le Dee");
        check_read(&["Chief Minister", "Mr Amir Jo Dee", "Peshawar, Pakistan"], "Chief Minister", "Amir Jo Dee");
        check_read(&["Home Secretary", "Mr. M. D. Dee", "Karachi, Pakistan"], "Home Secretary", "M. D. Dee");
        check_read(&["Minister of Defence", "Gral. (r) Jo Dee", "Lima, Peru"], "Minister of Defence", "Jo Dee");
        let lines = ["President Robert Dee, Office of the President", "Private Bag 7700, Harare, Zimbabwe"];
        check_read(&lines, "President", "Robert Dee");
    }

    #[test]
    fn a_name_that_begins_with_a_particle_is_no_office() {
        for (style, name) in [
            ("Mr", "De Silva"),
            ("Dr.", "de Klerk"),
            ("General", "Del Valle"),
            ("Sra.", "de la Cruz"),
            ("Lic.", "Del Mazo"),
        ] {
            let line = format!("{style} {name}");
            check_styled(&["Minister of Justice", &line, "Lima, Peru"], "Minister of Justice", Some(style), name);
        }
        let lines = ["Crown Prince and Minister of the", "Interior", "Jo Dee", "Riyadh, Saudi Arabia"];
        check_read(&lines, "Crown Prince and Minister of the Interior", "Jo Dee");
        check_read(
            &["Crown Prince of Abu Dhabi", "Jo Dee", "PO Box 5", "Abu Dhabi"],
            "Crown Prince of Abu Dhabi",
            "Jo Dee",
        );
    }

    #[test]
    fn what_looks_like_a_form_of_address_is_weighed_by_what_stands_around() {
        check_styled(
            &["HE Xiao Lian", "Governor of Fuyou", "Beijing, China"],
            "Governor of Fuyou",
            Some(""),
            "HE Xiao Lian",
        );
        check_read(&["Commander SE Region Police", "PO Box 5", "Nairobi, Kenya"], "Commander SE Region Police", "");
        let lines = ["Mr le Procureur Jo Dee", "Palais de Justice", "Lome, Togo"];
        check_styled(&lines, "Procureur", Some("Mr le"), "Jo Dee");
        check_read(&["Mr. Le Ministre de la Justice", "Ana Bee", "Lome, Togo"], "Ministre de la Justice", "Ana Bee");
        check_read(&["Mr Amir of Kano", "Palace Road", "Kano, Nigeria"], "Amir of Kano", "");
        check_read(&["Mr Sheikh Minister of Health", "PO Box 5", "Dhaka, Bangladesh"], "Minister of Health", "");
        let line = "Commissioner Lantern Valley, Office of the Commissioner";
        check_read(&[line, "Nairobi, Kenya"], line, "");
    }

    #[test]
    fn a_house_and_two_people_are_nobodys_name() {
        check_read(&["General Manager", "River Cement Ltd", "PO Box 12", "Nairobi, Kenya"], "General Manager", "");
        check_read(&["Bishop Crowther Seminary", "PO Box 9", "Nairobi, Kenya"], "", "");
        check_read(&["Colonel John Moyo", "Queen Elizabeth Barracks", "Nairobi, Kenya"], "", "John Moyo");
        let two = ["Commanding Officer", "Lt Col James Owino and Maj Peter Kirui", "Nairobi, Kenya"];
        check_read(&two, "Commanding Officer", "");
        check_read(
            &["The Apostolic Nuncio", "Archbishop Edward Dee", "Nairobi, Kenya"],
            "The Apostolic Nuncio",
            "Edward Dee",
        );
    }

    #[test]
    fn a_rank_an_initial_and_a_quarter_are_told_from_a_name() {
        let chief = "Chief of Police";
        check_styled(&[chief, "Col Jonas Deeman", "Nairobi, Kenya"], chief, Some("Col"), "Jonas Deeman");
        check_styled(&[chief, "Comisaria Julia Bee Dee", "Lima, Peru"], chief, Some("Comisaria"), "Julia Bee Dee");
        check_read(&[chief, "Admiral Widodo J.D.", "Jakarta, Indonesia"], chief, "Widodo J.D.");
        check_read(&[chief, "Nguyen Xuan Duong", "Ha Noi, Viet Nam"], chief, "Nguyen Xuan Duong");
        let lines = [chief, "Ana Bee", "Col. Miramontes, edificio Azul, 4o piso", "Tegucigalpa, Honduras"];
        check_read(&lines, chief, "Ana Bee");
        check_styled(
            &["His Excellency the President Jonas Deeman", "State House", "Nairobi, Kenya"],
            "President",
            Some("His Excellency"),
            "Jonas Deeman",
        );
        check_read(&["LANTERN INDONESIA", "3 Mill Road", "Jakarta", "Indonesia"], "", "");
        check_read(&["Los Tiempos", "3 Mill Road", "La Paz", "Bolivia"], "", "");
    }

    #[test]
    fn a_province_below_the_street_is_no_name() {
        check_read(&["Editor, The Daily", "70 Long Road", "Sichuansheng", "China"], "Editor, The Daily", "");
    }

    #[test]
    fn a_region_stands_before_its_office_and_honours_behind_a_name() {
        check_read(
            &["Republika Srpska Minister of the Interior", "Jo Dee", "78000 Banja Luka"],
            "Republika Srpska Minister of the Interior",
            "Jo Dee",
        );
        check_read(
            &["Director, Terrorist Investigation", "Department (TID)", "Jo Dee", "Colombo, Sri Lanka"],
            "Director, Terrorist Investigation",
            "Jo Dee",
        );
        check_read(
            &["Ministro da Justiça e Direitos Humanos", "Rui Dee", "Luanda, Angola"],
            "Ministro da Justiça e Direitos Humanos",
            "Rui Dee",
        );
        check_read(&["Town Clerk", "City Hall", "Nairobi, Kenya"], "Town Clerk", "");
    }
}
