//! What the words say of a break between two lines: whether the lower goes on with the upper or stands for itself.

mod line;

use crate::data::countries;
use crate::data::folding::folded;
use crate::data::markers;
use crate::data::offices::{Phrases, office_words};
use crate::data::word_classes::WordClass;
use crate::import::extract::flow::is_contact;

pub(super) use self::line::{
    begins_with_last_word, begins_with_title, ends_institution, ends_with_country, ends_with_office,
    ends_with_postcode, ends_with_street, ends_with_title, is_country, is_last_word, is_letters_after_name,
    is_lone_description, is_whole, is_word_of_none, leaves_no_place_for, stands_for_itself,
};
use self::line::{ends_with_last_word, is_place};

/// Whether a word is of a class, in whatever language.
fn is(word: &str, class: WordClass) -> bool {
    markers::words().class(class).contains(&folded(word))
}

/// Whether the words themselves show that they belong together.
pub(in crate::import) fn is_cut(above: &str, below: &str) -> bool {
    let last = above.split_whitespace().next_back().unwrap_or_default();
    // In capitals they are other words.
    let is_saint = is(last, WordClass::Saint) && last.chars().nth(1).is_some_and(char::is_lowercase);
    let first = below.split_whitespace().next().unwrap_or_default();
    // "c/o" begins a line of its own, and so do streets: "ul. Lenina", "al-Rashid Street"; names go on with "al-Samaani".
    let is_small = first.chars().next().is_some_and(char::is_lowercase)
        && !first.contains('/')
        && !below.contains('@')
        && (!begins_with_article(below) || begins_with_title(above))
        && office_words().streets.at_start(&folded(below)) == 0;
    let is_hyphened = last.len() > 1 && last.ends_with('-');
    is_hyphened
        || is_saint
        || is_number_of(last, below)
        || is_counted_part(last, first)
        || ends_with_quarter(above, last)
        || is(last, WordClass::LineJoining) && office_words().post_boxes.at_start(&folded(below)) == 0
        || is_small && !above.trim_end().ends_with([':', '.'])
        || are_one_portfolio(above, below)
        || is_rest_of_name(above, below)
        || are_one_country(above, below)
        || is_rest_of_street(below)
        || ends_with_kind_of_street(above)
}

/// Whether a line begins with the number of what the one above ends with: "Room" and "12", which nobody parts.
///
/// A word that may do without, as "Level" may, has the number only where that stands for itself: "5, East Wing".
fn is_number_of(last: &str, below: &str) -> bool {
    const LONGEST: usize = 5;
    let is_digit = |letter: char| letter.is_ascii_digit();
    let first = below.split_whitespace().next().unwrap_or_default();
    let number = first.trim_end_matches([',', '.', ';']);
    let is_alone = number.len() < first.len() || first.len() == below.trim().len();
    let is_short = number.len() <= LONGEST && number.starts_with(is_digit);
    is(last, WordClass::Numbered) && first.starts_with(is_digit)
        || is(last, WordClass::BeforeNumber) && is_short && is_alone
}

/// Whether a line ends with the word before the name of a quarter, behind a street and its number: "Paseo 211-213, Col."
fn ends_with_quarter(above: &str, last: &str) -> bool {
    is(last, WordClass::QuarterFirst) && has_digit(above)
}

fn has_digit(text: &str) -> bool {
    text.contains(|letter: char| letter.is_ascii_digit())
}

/// Whether the end of one line counts what the other begins with: "9th" and "Floor".
fn is_counted_part(last: &str, first: &str) -> bool {
    let sign = last.trim_start_matches(|letter: char| letter.is_ascii_digit());
    let is_ordinal = sign.len() < last.len() && !sign.is_empty() && sign.chars().all(char::is_alphanumeric);
    is_ordinal && sign.chars().count() <= 3 && is(first.trim_end_matches([',', '.']), WordClass::Room)
}

/// Whether a typed line cannot be whole: it ends with "of the", with a hyphen, in the midst of a name or of a country's, the
/// next begins with "of", or it is an office or institution with a word at its end that describes what comes next and does.
pub(in crate::import) fn proves_one(above: &str, below: &str) -> bool {
    const SHORTEST: usize = 12;
    let last = above.split_whitespace().next_back().unwrap_or_default();
    let words = office_words();
    let text = folded(above);
    let is_office = words.offices.at_start(&text) > 0 || words.institutions.at_start(&text) > 0;
    // "Ministerstvo inostrannykh del" is whole, "al sur" above its town too.
    let is_known = words.institutions.at_start(&text) == text.len();
    let is_open = is(last, WordClass::LineJoining) && last.chars().all(char::is_lowercase) && !is_known;
    let goes_on = || {
        ends_describing(above) && (ends_with_last_word(below) || begins_with_last_word(below))
            || are_one_portfolio(above, below)
    };
    // "His Royal Highness Prince Jo" and "bin Dee bin Fee Al Gee".
    let first = below.split_whitespace().next().unwrap_or_default();
    let is_son =
        || begins_with_title(above) && is(first, WordClass::NameParticle) && first.chars().all(char::is_lowercase);
    let is_name = || is_son() || is_rest_of_name(above, below) || is_titles_alone(above) && begins_with_title(below);
    // "…, Islamic Republic" / "of Iran": no line of an address begins so.
    let is_small = first.chars().all(char::is_lowercase);
    let is_linked = is_small && (is(first, WordClass::OfLink) || is_office && leads_on(above, below));
    // "Administratsia Prezidenta Respubliki" / "Belarus"; "RUSSIAN FEDERATION" is a line of its own.
    let is_rest_of_country = || {
        let name = below.trim_end_matches([',', '.']);
        let is_own = name.contains(' ') || name.chars().all(char::is_uppercase);
        is(last, WordClass::BeforeCountry) && !is_own && countries::find(name).is_some()
    };
    // "Minister of Foreign Affairs and Deputy" / "Chairperson of the Cabinet".
    let is_rest_of_office =
        || is_office && is(last, WordClass::BeforeOffice) && words.offices.at_start(&folded(below)) > 0;
    // "Head of the Public Prosecutor's" / "Office"; "St. John's" is a town.
    let whose = ["'s", "’s"].iter().find_map(|sign| last.strip_suffix(sign));
    let is_whose = is_office
        && whose.is_some_and(|whose| words.offices.contains(&folded(whose)))
        && (begins_with_last_word(below) || words.institutions.at_start(&folded(below)) > 0);
    // "Head of the Investigation Committee for the Chechen" / "Republic".
    let is_rest_of_land = || is_office && is_lone_description(below) && is(below, WordClass::EndingDescription);
    above.len() >= SHORTEST
        && (is_open
            || is_rest_of_land()
            || is_whose
            || is_linked
            || is_rest_of_house(above, below)
            || is_rest_of_country()
            || ends_with_quarter(above, last)
            || is(last, WordClass::Numbered) && is_number_of(last, below)
            || are_one_country(above, below)
            || is_rest_of_office()
            || is_name()
            || is_office && goes_on()
            || are_one_office(&text, below))
}

/// "Minister of Justice, Islamic Affairs" / "and Endowments": more of what an office is over, and no other office.
fn leads_on(above: &str, below: &str) -> bool {
    let text = folded(below);
    let link = markers::words().class(WordClass::ClosesList).at_start(&text);
    let rest = text.get(link..).unwrap_or_default().trim_start();
    let words = office_words();
    let is_another = words.offices.at_start(rest) > 0 || words.honorifics.at_start(rest) > 0;
    link > 0 && above.contains(',') && !rest.is_empty() && !is_another
}

/// "Antiguo Edificio del Banco" / "de Guatemala": behind the name of a house such a word leads to no person, no hours, no list.
fn is_rest_of_house(above: &str, below: &str) -> bool {
    let first = below.split_whitespace().next().unwrap_or_default();
    is(first, WordClass::OfLinkInHouse)
        && first.chars().all(char::is_lowercase)
        && !has_digit(below)
        && !below.contains(',')
        && (has_digit(above) || office_words().institutions.at_start(&folded(above)) > 0)
}

/// Whether a known office ends in the lower line and is none in the upper alone: "The Custodian of the two Holy" and "Mosques".
fn are_one_office(above: &str, below: &str) -> bool {
    let above = above.strip_prefix("the ").unwrap_or(above);
    let offices = &office_words().offices;
    offices.at_start(above) < above.len() && offices.at_start(&format!("{above} {}", folded(below))) > above.len()
}

/// Whether a line begins with an Arabic article, small as it is: "al-Rashid Street".
pub(super) fn begins_with_article(line: &str) -> bool {
    let article = line.split_inclusive('-').next().filter(|article| article.starts_with(char::is_lowercase));
    article.is_some_and(|article| is(article, WordClass::JoinedArticle))
}

/// Whether a line is the rest of a name with its title: "His Majesty Salman bin Abdul Aziz" and "Al Saud", "Dr Walid bin" and
/// what comes after it.
fn is_rest_of_name(above: &str, below: &str) -> bool {
    if !begins_with_title(above) {
        return false;
    }
    let (above, below) = (folded(above), folded(below));
    let last = above.split_whitespace().next_back().unwrap_or_default();
    let words: Vec<&str> = below.split_whitespace().collect();
    let (offices, first) = (office_words(), words.first().copied().unwrap_or_default());
    let is_place = words.iter().any(|word| {
        offices.institutions.contains(word) || offices.street_last.contains(word) || offices.towns.contains(word)
    });
    let is_particle = |word: &str| is(word, WordClass::NameParticle);
    // "Shaikh Rashid bin Abdullah Al" and "Khalifa", but not "PO Box 12" or "Ministry of Interior".
    let is_names = words.iter().all(|word| word.chars().all(|letter| letter.is_alphabetic() || "-'.".contains(letter)));
    let may_go_on = is_names && !is_place && offices.offices.at_start(&below) == 0;
    may_go_on && (is_particle(last) || last == "al" && words.len() <= 2)
        || words.len() <= 3 && !is_place && (is_particle(first) || first == "al" && words.len() == 2)
}

/// "His Excellency Sheikh Professor Alhaji": whether a line is titles and nobody who has them.
fn is_titles_alone(line: &str) -> bool {
    const FEWEST: usize = 2;
    let text = folded(line);
    let (mut rest, mut titles) = (text.as_str(), 0);
    loop {
        match office_words().honorifics.at_start(rest) {
            0 => break,
            title => rest = rest.get(title..).unwrap_or_default().trim_start(),
        }
        titles += 1;
    }
    rest.is_empty() && titles >= FEWEST
}

/// Whether a lone word ends an office with the last words of the line above: "Office of the General" and "Prosecutor".
pub(in crate::import) fn is_rest_of_office(above: &str, below: &str) -> bool {
    let (above, below) = (folded(above), folded(below));
    let words: Vec<&str> = above.split_whitespace().collect();
    let ends = |count: usize| {
        let start = words.len().checked_sub(count)?;
        words.get(start..).map(|words| format!("{} {below}", words.join(" ")))
    };
    !below.contains(' ')
        && words.len() > 2
        && (1..=2).filter_map(ends).any(|phrase| office_words().offices.contains(&phrase))
}

/// Whether a line ends a remark or quotation that the one above opens.
pub(in crate::import) fn closes_bracket(above: &str, below: &str) -> bool {
    const PAIRS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('“', '”')];
    let is_open = |(open, close): &(char, char)| {
        let count = |sign: &char| above.matches(*sign).count();
        count(open) > count(close) && below.contains(*close)
    };
    PAIRS.iter().any(is_open) || above.matches('"').count() % 2 == 1 && below.contains('"')
}

/// Whether a line begins with what only ends the name of a street, and its number, or is the number: "Caddesi No. 223".
fn is_rest_of_street(line: &str) -> bool {
    let text = folded(line);
    let number = ["no.", "no ", "nº", "n°", "#"].iter().find_map(|mark| text.strip_prefix(*mark)).map(str::trim_start);
    if number.is_some_and(|number| !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit() || b == b'-')) {
        return true;
    }
    let mut words = text.split_whitespace();
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let office_words = office_words();
    office_words.street_last.contains(first)
        && !office_words.street_first.contains(first)
        && !is(first, WordClass::StreetBeginning)
        && (second.starts_with("no") || second.starts_with(|letter: char| letter.is_ascii_digit()))
}

/// Whether a line ends with a word that comes before the name of a street: "Avenida".
pub(in crate::import) fn ends_with_kind_of_street(line: &str) -> bool {
    let (words, text) = (office_words(), folded(line));
    let mut back = text.split_whitespace().rev();
    let (last, before) = (back.next().unwrap_or_default(), back.next().unwrap_or_default());
    // "6 Avda., 1 Calle": streets that are counted have no other name.
    let is_counted = (1..=2).contains(&before.bytes().take_while(u8::is_ascii_digit).count());
    last != "place"
        && !is_counted
        && words.street_first.contains(last)
        && !words.street_last.contains(last)
        && !words.last_words.contains(last)
}

/// Whether a line ends with a word that describes what comes next: "Head of the Parliamentary".
pub(in crate::import) fn ends_describing(line: &str) -> bool {
    let (words, text) = (office_words(), folded(line));
    let last = text.split_whitespace().next_back().unwrap_or_default();
    is_of_nation(&text)
        || words.describing.contains(last)
            && !words.portfolios.contains(last)
            && !words.last_words.contains(last)
            && !is(last, WordClass::EndingDescription)
}

/// Whether a phrase breaks off behind the word for those of a nation: "Chief Commissioner of the Ethiopian".
fn is_of_nation(text: &str) -> bool {
    let mut words = text.split_whitespace().rev();
    let last = words.next().unwrap_or_default();
    words.next() == Some("the") && !countries::by_demonym(last).is_empty()
}

/// Whether a line ends a phrase that the one above leaves open: "National Human Rights" and "Commission".
pub(super) fn ends_phrase(above: &str, below: &str) -> bool {
    is_rest_of_office(above, below) || begins_with_last_word(below)
}

/// Whether two lines are each whole, however little room there was: an office or institution that has its end, above a
/// house or a street; a name above what has a number; an article, a short form, another heading.
pub(super) fn are_two(above: &str, below: &str) -> bool {
    let words = office_words();
    let (text, next) = (folded(above), folded(below));
    let has_number = next.contains(|letter: char| letter.is_ascii_digit());
    let is_place = has_number || next.contains([',', '/']);
    let begins = [&words.offices, &words.institutions, &words.describing].iter().any(|first| first.at_start(&text) > 0);
    let last_of = |count: usize| {
        let words: Vec<&str> = text.split_whitespace().collect();
        words.get(words.len().saturating_sub(count)..).unwrap_or_default().join(" ")
    };
    let ends = |phrases: &Phrases| (1..=2).any(|count| phrases.contains(&last_of(count)));
    let is_whole = begins
        && text.contains(' ')
        && (ends(&words.portfolios) || ends(&words.last_words) || ends(&words.offices) && text.contains(" of "));
    let is_name = begins_with_title(above) && text.split_whitespace().nth(2).is_some();
    let is_short_form = !below.contains(' ') && below.chars().all(char::is_uppercase) && below.chars().count() > 3;
    (is_whole || is_name) && is_place
        || next.starts_with("the ")
        || next.starts_with("c/o ")
        || is_short_form
        || markers::words().at(&text, 0).next().is_some()
}

/// Whether the end of one line and the beginning of the other are what a ministry is for: "of Foreign" and "Affairs".
fn are_one_portfolio(above: &str, below: &str) -> bool {
    // Two words of each are looked at; a colon is one where a blank stands before it.
    const MOST_WORDS: usize = 4;
    let (above, below) = (folded(last_words(above, MOST_WORDS)), folded(first_words(below, MOST_WORDS)));
    let (before, after): (Vec<&str>, Vec<&str>) =
        (above.split_whitespace().collect(), below.split_whitespace().collect());
    let portfolios = &office_words().portfolios;
    (1..=2).any(|last| {
        let end = before.get(before.len().saturating_sub(last)..).unwrap_or_default().join(" ");
        (1..=2).any(|first| {
            let start = after.get(..first.min(after.len())).unwrap_or_default().join(" ");
            !end.is_empty() && !portfolios.contains(&start) && portfolios.contains(&format!("{end} {start}"))
        })
    })
}

/// The words that a text begins with, at most so many.
fn first_words(text: &str, most: usize) -> &str {
    let text = text.trim_start();
    let mut blanks = text.match_indices(char::is_whitespace);
    blanks.nth(most - 1).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// The words that a text ends with, at most so many.
fn last_words(text: &str, most: usize) -> &str {
    let text = text.trim_end();
    let mut blanks = text.rmatch_indices(char::is_whitespace);
    blanks.nth(most - 1).and_then(|(start, _)| text.get(start..)).unwrap_or(text)
}

/// Whether the end of one line and the other, to its first comma, are the name of a country that the other alone is not:
/// "República" and "Dominicana".
fn are_one_country(above: &str, below: &str) -> bool {
    const WORDS: usize = 2;
    let is_country = |name: &str| countries::find(name).is_some();
    let below = below.split(',').next().unwrap_or_default().trim_end_matches('.');
    let end = above.rsplit([',', '/']).next().unwrap_or_default();
    let words: Vec<&str> = last_words(end, WORDS + 1).split_whitespace().collect();
    let end = |count: usize| words.get(words.len().checked_sub(count)?..).map(|words| words.join(" "));
    !is_country(below)
        && (1..=WORDS)
            .filter_map(end)
            .any(|end| !end.is_empty() && !is_country(&end) && is_country(&format!("{end} {below}")))
}

/// Whether a line is the rest of an e-mail or web address that its column cut: "ministry@place.exam" and "ple.org".
pub(super) fn is_rest_of_link(above: &str, below: &str) -> bool {
    let is_link = |text: &str| text.contains('@') || text.starts_with("www.") || text.contains("://");
    let last = above.split_whitespace().next_back().unwrap_or_default();
    let is_piece = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || ".-_@/".contains(letter);
    let is_label = last.ends_with(':');
    !below.is_empty()
        && below.chars().all(is_piece)
        && !is_label
        && (is_link(last) || is_contact(above) && below.contains('@') && last.chars().all(is_piece))
}

/// Whether a line is the rest of a fax number: a few digits below a line that ends with one.
pub(super) fn is_rest_of_number(above: &str, below: &str) -> bool {
    const LONGEST: usize = 7;
    let is_digit = |letter: char| letter.is_ascii_digit();
    is_contact(above)
        && above.ends_with(is_digit)
        && below.starts_with(is_digit)
        && !below.starts_with("00")
        && below.chars().all(|letter| is_digit(letter) || matches!(letter, ' ' | '-' | '.'))
        && below.chars().filter(char::is_ascii_digit).count() <= LONGEST
}

/// Whether a line goes on with the name in the one above, which has its title: two persons have two titles.
pub(super) fn is_more_of_name(above: &str, below: &str) -> bool {
    const MOST_WORDS: usize = 3;
    let (words, text) = (office_words(), folded(below));
    let others = [&words.offices, &words.institutions, &words.describing, &words.streets, &words.post_boxes];
    let is_name = |word: &str| {
        let is_capital = word.starts_with(|letter: char| !letter.is_lowercase() && !letter.is_ascii_digit());
        is_capital || begins_with_article(word)
    };
    begins_with_title(above)
        && text.split_whitespace().count() <= MOST_WORDS
        && below.split_whitespace().all(is_name)
        && words.given_names.at_start(&text) > 0
        && others.iter().all(|phrases| phrases.at_start(&text) == 0)
        && !is_place(below)
}

/// Whether a short line of an institution may as well be the end of an office's title: "of the Myanmar" and "Armed Forces".
pub(super) fn may_end_office(above: &str, below: &str) -> bool {
    let (words, text) = (office_words(), folded(below));
    let is_institution = words.institutions.at_start(&text) > 0 || words.describing.at_start(&text) > 0;
    is_institution && folded(above).contains(" of ") && text.split_whitespace().count() <= 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_show_what_belongs_together() {
        assert!(is_cut("Office of the Prosecutor of", "Ukraine"));
        assert!(is_cut("Number 4, Second Azizi Street", "intersection"));
        assert!(!is_cut("Gennady Kornilov", "ul. Lenina, 17"), "a street begins a line, small as its letter is");
        assert!(!is_cut("Commission on Human Rights and", "BP 20317, Yaoundé"), "a post box begins a line");
        assert!(
            ends_describing("Chief Commissioner of the Ethiopian")
                && !ends_describing("Office of the Ethiopian Police")
        );
        assert!(closes_bracket("Fax: 1 (if a voice answers, say", "“tono de fax”)"));
        assert!(!closes_bracket("Fax: 1 (ask)", "Office 2)"));
        assert!(is_cut("Palacio, Carrera 8", "No.7-26") && !is_cut("Supreme Court", "No. 27 Long Street"));
        assert!(
            are_two("Ministry of Justice", "Ship House, Area 10")
                && !are_two("Commission on Violence", "Against Women")
        );
        assert!(are_two("Dr Ann Clara Example", "Old House, Riverton") && !are_two("Dr Ann Clara", "Example Other"));
        assert!(is_cut("Adliye Sarayı, Uzun", "Caddesi No. 223") && !is_cut("Block C", "Road No. 5"));
        assert!(is_more_of_name("His Excellency Major General Sa’id", "Mohamed Samour"));
        assert!(!is_more_of_name("Major General Sa’id", "Ministry of Interior"));
        assert!(ends_with_street("Keshvar Doust Street") && !ends_with_street("12 Long Street"));
        assert!(proves_one("Head of the Investigation Committee for the Chechen", "Republic"));
        assert!(!proves_one("Chairman of the Investigation Committee", "Republic Street 5"));
        assert!(proves_one("His Excellency Sheikh Professor Alhaji", "Dr Jo Dee"));
        assert!(!proves_one("His Excellency Sheikh", "President of the Republic"));
        assert!(is_rest_of_office("Office of the Attorney", "General"));
        assert!(!is_rest_of_office("Ministry of Justice", "President"));
        assert!(is_cut("Dr Walid bin Mohammed Al-", "Samaani"));
        assert!(is_rest_of_number("Fax: +994 12 492 06", "25"));
        assert!(!is_rest_of_number("Fax: +994 12 492 06 25", "+994 12 492 06") && !is_rest_of_number("Road", "25"));
        assert!(begins_with_last_word("Complex, INA"));
        assert!(is_lone_description("Republic") && !is_lone_description("Republic of Korea"));
        assert!(is_last_word("Service") && is_last_word("Road") && !is_last_word("Nairobi"));
        assert!(ends_with_title("WU Aiying Buzhang") && !ends_with_title("Office of the High"));
        assert!(
            begins_with_last_word("Committee Chairman")
                && !begins_with_last_word("Building No. 20")
                && !begins_with_last_word("Court of Appeal")
        );
        assert!(begins_with_last_word("General del Estado"));
        assert!(is_rest_of_link("Email: ministry@place.exam", "ple.org"));
        assert!(is_rest_of_link("Email: ministry-of-justice", "@place.example"));
        assert!(!is_rest_of_link("Email:", "ministry@place.example") && !is_rest_of_link("Fax: 1", "kenya"));
        assert!(is_cut("Lomas del Guijarro, Avenida", "República Dominicana"));
        assert!(ends_describing("Head of the Parliamentary") && !ends_describing("Attorney General"));
        assert!(!ends_describing("Minister of Defence"));
        assert!(is_cut("Calle Colombia No. 440, Zona San", "Pedro"));
        assert!(is_cut("Avenida da Paz, 1557 - Sala", "208, Bloco B") && is_cut("Tower A, Level", "5, East Wing"));
        assert!(is_cut("Police Headquarters, 9th", "Floor, Building 1") && is_cut("Bloco T, 4º", "andar"));
        assert!(!is_cut("National Level", "12 Road"), "a street with its number");
        assert!(is_cut("House of Ministries, Room", "310") && !is_cut("House of Ministries", "12 Road"));
        assert!(is_cut("Minister of Foreign Affairs and Deputy", "Prime Minister"));
        assert!(!is_cut("Mr Bello Adeyemi SAN", "Federal Ministry of Justice"));
        assert!(is_cut("Guijarro, Avenida República", "Dominicana") && is_cut("Riyadh, Saudi", "Arabia"));
        assert!(is_cut("Avenida República", "Dominicana, Edificio Uno"));
        assert!(
            proves_one("Paseo Largo 211-213, Col.", "Cuauhtémoc") && !proves_one("Jo Maria Dee, Col.", "Long Road")
        );
        assert!(proves_one("Col. Servicios, C.P.", "39074") && !proves_one("Col. Servicios", "39074 Riverton"));
        assert!(!is_cut("Riverton, Sudan", "Kenya") && !is_cut("Colombo", "Sri Lanka"));
        assert!(is_word_of_none("Obaseki") && leaves_no_place_for("Office of the Governor"));
        assert!(!is_word_of_none("Kinshasa-Ngaliema") && !is_word_of_none("Pangab/Menhankam"));
        assert!(!is_word_of_none("Nairobi") && !leaves_no_place_for("Kenya"));
    }
}
