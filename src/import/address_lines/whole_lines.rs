//! The lines of addresses as they were meant: what a margin broke is one again, what is the page's is none of them.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::extract::layout::{Joint, wrap_words};
use crate::import::figures::dates;
use crate::import::figures::numbers;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::text::prose::has_digit;
use crate::import::text::shadow::{Shadow, ShadowLine};
use crate::import::text::web_page::is_web_foot;

use super::bounds;

/// The lines of addresses; those of a paragraph that a margin broke in mid-sentence are one.
pub(in crate::import) fn whole_lines(shadow: &Shadow, body: Range<usize>) -> Vec<ShadowLine> {
    let mut whole: Vec<ShadowLine> = Vec::new();
    let blanks_tell = paragraphs_tell(shadow, body.clone());
    for line in shadow.lines_in(body) {
        match whole.last_mut() {
            Some(last) if last.block == line.block && goes_on(shadow, last, &line, blanks_tell) => {
                last.range.end = line.range.end
            }
            _ => whole.push(line),
        }
    }
    whole
}

/// Blank lines tell addressees apart only where most lines have none above them.
pub(in crate::import) fn paragraphs_tell(shadow: &Shadow, body: Range<usize>) -> bool {
    let (mut lines, mut paragraphs) = (0, 0);
    for line in shadow.lines_in(body) {
        lines += 1;
        paragraphs += usize::from(line.starts_paragraph);
    }
    paragraphs * 2 <= lines
}

/// Whether a line goes on in the next: a column of plain text broke it, or a margin did.
fn goes_on(shadow: &Shadow, line: &ShadowLine, next: &ShadowLine, blanks_tell: bool) -> bool {
    // A blank line between them tells only where not all lines have one.
    let parted = next.starts_paragraph && blanks_tell;
    matches!(next.joint, Some(Joint::Joined | Joint::MaybeJoined))
        || !parted && is_one_by_words(shadow, line.range.clone(), next)
        || !parted && is_listed_on(shadow, line, next)
        || flows_on(shadow, line, next)
}

/// Whether the words of two typed lines prove that they are one: "Minister of Public Security and" / "Immigration".
pub(super) fn is_one_by_words(shadow: &Shadow, above: Range<usize>, below: &ShadowLine) -> bool {
    const SIGNS: [char; 4] = [':', '@', '(', ';'];
    let (text, next) = (shadow.slice(above.clone()), shadow.slice(below.range.clone()));
    shadow.is_plain
        && !shadow.one_line
        && !shadow.lower_case
        && !text.contains(SIGNS)
        && !next.contains(SIGNS)
        && wrap_words::proves_one(&shadow.words_of(above), &shadow.words_of(below.range.clone()))
}

/// Whether an address that semicolons divide goes on below: "Respublika Uzbekistan; 700047 g. Tashkent; ul. Gulyamova," /
/// "66; Prokuratura; UZBEKISTAN".
fn is_listed_on(shadow: &Shadow, line: &ShadowLine, next: &ShadowLine) -> bool {
    const FEWEST: usize = 2;
    let (text, below) = (shadow.slice(line.range.clone()), shadow.slice(next.range.clone()));
    let has_sign = |text: &str| text.contains([':', '@', '+']);
    // "…; ul. Uzbekistanskaya 43" / "Rezidentsia prezidenta; Prezidentu Dee I.A.": a whole part above begins a line below. "…; ul.
    // Abdulla" / "Kodiri, 1; Verkhovny sud": the number of the street is still to come.
    let last = text.rsplit("; ").next().unwrap_or_default();
    let first = below.split(';').next().unwrap_or_default();
    let is_street = office_words().streets.at_start(last) > 0 && !has_digit(last) && has_digit(first);
    // "…; Tashkent; Yunusabadsky" / "raion; Rezidentsia prezidenta".
    let small = begins_small(shadow, next);
    let open = text.ends_with([',', ';', '-'])
        || below.starts_with(|letter: char| letter.is_ascii_digit())
        || is_street
        || small;
    !shadow.one_line
        && open
        && text.matches("; ").count() >= FEWEST
        && below.contains("; ")
        && !has_sign(text)
        && !has_sign(below)
        && places::at_end(shadow, line.range.clone()).is_none()
}

/// Whether a line goes on in the next as prose does: "…, Kigali, Rwanda (Faxes: + 250" / "76969; Salutation: …".
fn flows_on(shadow: &Shadow, line: &ShadowLine, next: &ShadowLine) -> bool {
    const SHORTEST: usize = 70;
    const LONGEST: usize = 2000;
    let margin = shadow.line_at(line.range.end.saturating_sub(1)).map_or(0, |line| line.range.len());
    let text = shadow.slice(line.range.clone());
    let linked = ends_with_link(text);
    // "… to the editor of the main daily: Letters to the" breaks in mid-sentence at the width of the page.
    let broken = shadow.is_broken_at_margin(line, next);
    let small = begins_small(shadow, next);
    let prose = text.contains(',') || linked && margin >= SHORTEST || small && broken;
    if next.starts_paragraph || shadow.one_line || text.len() > LONGEST || !prose {
        return false;
    }
    let open = leaves_bracket_open(text);
    let ended = text.ends_with(['.', ';', ':', ')']) || places::at_end(shadow, line.range.clone()).is_some();
    (open || linked) && (broken || margin >= SHORTEST && (text.matches(',').count() > 2 || linked))
        || broken
            && !ended
            && (text.ends_with(',')
                || ends_with_state(shadow, line)
                || !begins_a_line(shadow, next) && !is_place_below(shadow, line, next))
}

/// "Minister of": whether a line of several words ends with a small one that leads on.
fn ends_with_link(text: &str) -> bool {
    text.rsplit_once(' ').is_some_and(|(_, last)| words().class(WordClass::LineGoesOn).contains(last))
}

/// "Faxes: (+ 250": whether a bracket that a line opens is closed below it.
fn leaves_bracket_open(text: &str) -> bool {
    text.rfind('(').is_some_and(|open| !text.get(open..).is_some_and(|rest| rest.contains(')')))
}

/// Whether a line begins with a small letter, in a sheet that has capitals.
fn begins_small(shadow: &Shadow, line: &ShadowLine) -> bool {
    !shadow.lower_case && shadow.raw(line.range.clone()).starts_with(char::is_lowercase)
}

/// Whether nothing but the width of the page tells that a line goes on in the next: no comma or small word at its end, no open
/// bracket.
pub(super) fn is_one_by_width(shadow: &Shadow, line: &ShadowLine, next: &ShadowLine) -> bool {
    let text = shadow.slice(line.range.clone());
    let linked = ends_with_link(text);
    let open = leaves_bracket_open(text);
    let small = begins_small(shadow, next);
    let proved = text.ends_with([',', '-', '&']) || linked || open || small || ends_with_state(shadow, line);
    !proved
        && next.joint.is_none()
        && !is_one_by_words(shadow, line.range.clone(), next)
        && !is_listed_on(shadow, line, next)
        && flows_on(shadow, line, next)
}

/// "Guatemala, Guatemala" below a line that its own comma does not end: the place has a line to itself. "… de San" / "Salvador,
/// El Salvador" is one name.
fn is_place_below(shadow: &Shadow, line: &ShadowLine, next: &ShadowLine) -> bool {
    const MOST_WORDS: usize = 5;
    let text = shadow.slice(next.range.clone());
    let town = text.split(',').next().unwrap_or_default();
    let above = shadow.slice(line.range.clone()).rsplit(' ').next().unwrap_or_default();
    text.matches(',').count() == 1
        && text.split(' ').count() <= MOST_WORDS
        && !text.contains(|letter: char| letter.is_ascii_digit())
        && bounds::ends_address(shadow, next.range.clone())
        && !office_words().towns.contains(&format!("{above} {town}"))
}

/// "…, Dallas, TX" before its postcode.
fn ends_with_state(shadow: &Shadow, line: &ShadowLine) -> bool {
    let last = shadow.raw(line.range.clone()).rsplit(' ').next().unwrap_or_default();
    last.len() == 2 && last.chars().all(char::is_uppercase)
}

/// Whether a line begins something of an address: a country alone, a postcode, an institution.
fn begins_a_line(shadow: &Shadow, line: &ShadowLine) -> bool {
    const SHORTEST_POSTCODE: usize = 4;
    let text = shadow.slice(line.range.clone());
    let digits = text.chars().take_while(char::is_ascii_digit).count();
    bounds::is_country(shadow, line.range.clone())
        || digits >= SHORTEST_POSTCODE
        || office_words().institutions.at_start(text) > 0
        || office_words().towns.at_start(text) > 0 && office_words().institutions.occur_in(text)
}

/// Whether a line in the middle of addresses is the number of a page, or the banner at the head of the next.
pub(in crate::import) fn is_of_the_page(draft: &Draft, line: &ShadowLine, next: Option<&ShadowLine>) -> bool {
    const LONGEST_BANNER: usize = 40;
    let shadow = draft.shadow;
    if shadow.one_line {
        return false;
    }
    let text = shadow.slice(line.range.clone());
    let banner = |line: &ShadowLine| {
        let first = draft.hits_in(line.range.clone()).first();
        first.is_some_and(|hit| hit.means == Means::Banner && hit.range.start == line.range.start)
            && line.range.len() <= LONGEST_BANNER
    };
    let is_number = |text: &str| (1..=3).contains(&text.len()) && text.bytes().all(|letter| letter.is_ascii_digit());
    let number = is_number(text);
    let counted = text.strip_prefix("page ").is_some_and(is_number);
    // "AI Index: AMR 18/012/2003   Amnesty International, 1 Easton Street, …": the foot of a page.
    let foot = text.starts_with("ai index") && !numbers::indexes(text).is_empty();
    // "UA: 264/12 Index: MDE 24/076/2012 Issue Date: 18 September 2012" at the head of a page, or below all addresses.
    let is_sheets = || {
        let found = numbers::case_number(text).filter(|_| line.starts_paragraph);
        // "UA 93/02 Brazil, cont." at the head of the next page.
        let is_rest = |rest: &str| {
            let rest =
                rest.trim().trim_end_matches("cont.").trim_end_matches("continued").trim_end_matches([',', ' ', '-']);
            rest.is_empty() || crate::data::folding::folded(&draft.case.country) == rest
        };
        found.is_some_and(|(kind, number)| kind.start == 0 && text.get(number.end..).is_some_and(is_rest))
    };
    let numbered = numbers::names_sheet(text) || is_dated_index(text) || is_sheets() || is_labelled(draft, line);
    // "Tags" below "Editor" is a paper, and no foot of a page.
    let foot_of_web = shadow.is_web && line.starts_paragraph && is_web_foot(text);
    let alone = line.starts_paragraph && next.is_some_and(|next| next.starts_paragraph || banner(next));
    banner(line)
        || foot
        || numbered
        || number && alone
        || counted
        || is_own_office(text)
        || foot_of_web
        || is_place_and_day(text)
        || heads_columns(text)
        || next.is_some_and(|next| heads_group(text, shadow.slice(next.range.clone())))
}

/// "To the government of the republic:" above an addressee: whose addresses follow, and nobody to write to.
fn heads_group(text: &str, next: &str) -> bool {
    const MOST_WORDS: usize = 8;
    let Some(said) = text.strip_suffix(':').filter(|said| said.split(' ').count() <= MOST_WORDS) else { return false };
    let class = |class| words().class(class);
    let Some((lead, whom)) = said.split_once(' ') else { return false };
    let whom = whom.get(class(WordClass::Article).at_start(whom)..).unwrap_or_default().trim_start();
    class(WordClass::HeadingEnd).contains(lead) && !bounds::opens_addressee(whom) && bounds::opens_addressee(next)
}

/// "ADDRESS   FAX   SALUTATION", "Faxes": what stands above columns, and nothing else.
fn heads_columns(text: &str) -> bool {
    let class = |class: WordClass| words().class(class);
    let mut said = text.split(' ').filter(|word| !word.is_empty());
    class(WordClass::ColumnHeadingAlone).contains(text)
        || text.contains(' ') && said.all(|word| class(WordClass::ColumnHeading).contains(word))
}

/// "Geneva, 15 March 2005": where and when a sheet was written, below all that it says.
pub(in crate::import) fn is_place_and_day(text: &str) -> bool {
    let Some((day, _)) = dates::first(text) else { return false };
    day.end == text.trim_end_matches('.').len() && text.get(..day.start).is_some_and(is_place_before_day)
}

/// "Geneva,": whether the words before a day name a place.
pub(in crate::import) fn is_place_before_day(words: &str) -> bool {
    const MOST_WORDS: usize = 3;
    let place = words.trim_end().strip_suffix(',').unwrap_or_default();
    !place.is_empty()
        && place.split(' ').count() <= MOST_WORDS
        && !place.contains(|letter: char| letter.is_ascii_digit() || matches!(letter, ':' | '.'))
}

/// "Index: AMR 51/2633/2015", "Issue Date: 9 October 2015": what the last lines of a sheet say of it, one below the other.
fn is_labelled(draft: &Draft, line: &ShadowLine) -> bool {
    let first = draft.hits_in(line.range.clone()).first().filter(|hit| hit.range.start == line.range.start);
    first.is_some_and(|hit| matches!(hit.means, Means::Number | Means::Index | Means::Issued))
}

/// Whether a line is of one of the organisation's own offices, which no address of a sheet is: it begins with the
/// organisation's name, or holds a mail address of its own.
pub(in crate::import) fn is_own_office(text: &str) -> bool {
    const OWN_MAIL: [&str; 2] = ["@amnesty.", "@aiusa."];
    let own = words().class(WordClass::OwnName);
    // "AIUSA's Urgent Action Network | 5 Penn Plaza".
    let possessed = || text.split_once("'s ").is_some_and(|(owner, _)| own.contains(owner));
    own.at_start(text) > 0 || possessed() || OWN_MAIL.iter().any(|mail| text.contains(mail))
}

/// Whether a line that begins an address is one of these offices' by the organisation's name anywhere in it: "Urgent Action
/// Network, AIUSA".
pub(in crate::import) fn names_own_office(text: &str) -> bool {
    const MOST_WORDS: usize = 8;
    words().class(WordClass::OwnName).occur_in(text) && text.split(' ').count() <= MOST_WORDS
}

/// "April 19, 2011. AMR 45/001/2011", "AMR 41/056/2009": the index of a sheet with its day or without, and nothing else.
pub(in crate::import) fn is_dated_index(text: &str) -> bool {
    const MOST_BESIDE: usize = 3;
    let index = numbers::indexes(text).into_iter().map(|index| index.len()).max();
    let day = dates::first(text).map_or(0, |(day, _)| day.len());
    index.is_some_and(|index| text.len() <= index + day + MOST_BESIDE)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::import::test_sheets::case_from_page;

    fn check_first(lines: &[&str], between: &str, expected: &str) {
        let address = lines.join(between);
        let rest = ["Nairobi, Kenya", "Fax: +254 2 555 0101", "Salutation: Dear Minister"].join(between);
        let told = ["A man was seen.", "He was held.", "He was freed.", "He fled.", "He came back."].join(between);
        let noted = case_from_text(&format!(
            "UA 1/02{between}KENYA Jo Dee (m){between}{told}{between}APPEALS TO:{between}{address}{between}{rest}\n"
        ));
        let first = noted.value.addressees.first().and_then(|one| one.lines.first().cloned());
        assert_eq!(first.as_deref(), Some(expected), "{lines:?}");
        let joined = noted.notices.iter().any(|notice| notice.code == "sheet-lines-joined");
        assert_eq!(joined, lines.first() != Some(&expected), "{lines:?}");
    }

    #[test]
    fn a_line_within_an_address_is_no_foot_of_a_web_page() {
        let page = "<html><body><p>UA 1/09 Fear of torture</p><p>KENYA Jo Dee (m)</p><p>He was taken away.</p><p>APPEALS TO:</p><p>Editor<br>Tags<br>PO Box 2<br>Nairobi, Kenya</p></body></html>";
        let lines: Vec<usize> = case_from_page(page).value.addressees.iter().map(|one| one.lines.len()).collect();
        assert_eq!(lines, [4]);
    }

    #[test]
    fn a_town_with_its_country_begins_a_line_and_semicolons_go_on() {
        let addresses = "Attorney General\nJo Dee\n8a Avenida 10-67, Zona 1, Antiguo Edificio del Banco de los Trabajadores\nGuatemala, GUATEMALA\nFax: +502 2 212 218\nSalutation: Dear Sir\n\nPresident\nMo Fee\nRespublika Uzbekistan; 700047 g. Tashkent; ul. Gulyamova,\n66; Prokuratura; UZBEKISTAN\nFax: +998 71 133 3917\n";
        let told = "The two men were taken away at night by soldiers who did not say where\nthey would be held, and nobody has heard of them in the eleven weeks since\nthey left, as the families wrote.\n";
        let case = case_from_text(&format!("UA 1/02\nKENYA Jo Dee (m)\n{told}\nAPPEALS TO:\n{addresses}")).value;
        let lines: Vec<&[String]> = case.addressees.iter().map(|one| one.lines.as_slice()).collect();
        let expected: [&[&str]; 2] = [
            &[
                "Attorney General",
                "Jo Dee",
                "8a Avenida 10-67, Zona 1, Antiguo Edificio del Banco de los Trabajadores",
                "Guatemala, GUATEMALA",
            ],
            &[
                "President",
                "Mo Fee",
                "Respublika Uzbekistan; 700047 g. Tashkent; ul. Gulyamova, 66; Prokuratura; UZBEKISTAN",
            ],
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn a_whole_part_of_an_address_between_semicolons_ends_its_line() {
        let lines = |above: &str, below: &str| -> Vec<usize> {
            let case = case_from_text(&format!("UA 1/02\nKENYA Jo Dee (m)\nHe was taken.\n\nAPPEALS TO:\nPresident\nMo FEE\nRespublika Uzbekistan; 700163 g. Tashkent; {above}\n{below}\nUZBEKISTAN\nFax: +998 71 133 3917\n")).value;
            case.addressees.iter().map(|one| one.lines.len()).collect()
        };
        assert_eq!(lines("ul. Uzbekistanskaya 43", "Rezidentsia prezidenta; Prezidentu Fee M."), [5]);
        assert_eq!(lines("ul. Abdulla", "Kodiri, 1; Verkhovny sud"), [4]);
        assert_eq!(lines("ul. Gulyamova,", "66; Prokuratura"), [4]);
    }

    #[test]
    fn words_prove_that_two_typed_lines_are_one() {
        for between in ["\n", "\n\n"] {
            for (above, below) in [
                ("Minister of Public Security and", "Immigration"),
                ("President of the Independent National", "Human Rights Commission"),
                ("President of the National Human", "Rights Commission"),
                ("Ministry of Foreign", "Affairs"),
                ("The Custodian of the two Holy", "Mosques"),
                ("Attorney General and Head of the Public Prosecutor's", "Office"),
                ("Minister of Justice, Islamic Affairs", "and Endowments"),
                ("8a Avenida 4-64, Antiguo Edificio del Banco", "de Guatemala"),
                ("Administratsia Prezidenta Respubliki", "Belarus"),
                ("Minister of Foreign Affairs and Deputy", "Chairperson of the Cabinet of Ministers"),
                ("Majles, Imam Khomeini Avenue, Tehran, Islamic Republic", "of Iran"),
            ] {
                check_first(&[above, below, "Mo Fee", "PO Box 12"], between, &format!("{above} {below}"));
            }
            check_first(
                &["His Excellency Dr Walid bin Dee", "bin Fee Al-Gee"],
                between,
                "His Excellency Dr Walid bin Dee bin Fee Al-Gee",
            );
            check_first(&["Shaikh Jo bin Abdullah Al", "Khalifa"], between, "Shaikh Jo bin Abdullah Al Khalifa");
            for (above, below) in [
                ("President of the Republic", "de Jong"),
                ("Chief of Police, St. John's", "Antigua and Barbuda"),
                ("Dr Mohammed Said Al", "PO Box 14"),
                ("Sheikh Ahmed bin Dee Al", "Ministry of Interior"),
                ("Minister of Justice", "and Deputy Minister Mo Fee"),
                ("12 Pasteur Street", "laurier"),
            ] {
                check_first(&[above, below, "Mo Fee", "PO Box 12"], between, above);
            }
            for whole in ["Minister of Justice", "Ministerstvo inostrannykh del", "Director General"] {
                check_first(&[whole, "Mo Fee", "PO Box 12"], between, whole);
            }
        }
    }

    #[test]
    fn a_heading_of_a_group_is_no_line_of_its_first_address() {
        let lines = |heading: &str| {
            let sheet = format!(
                "UA 1/02\n\nKENYA Jo Dee (m)\n\nHe was seen.\n\nAPPEALS TO:\n\n{heading}\nMinister of Justice\nAna Bee\nNairobi, Kenya\nFax: +254 2 555 0101\n"
            );
            let case = case_from_text(&sheet).value;
            case.addressees.iter().map(|one| one.lines.len()).collect::<Vec<usize>>()
        };
        assert_eq!(lines("To the government of the republic:"), [3]);
        assert_eq!(lines("To the de facto authorities:"), [3]);
    }
}
