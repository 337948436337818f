//! How far a salutation reaches in a run of words: its titles, its office, the name that its address has.

use std::ops::Range;

use crate::data::markers::{self, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::{Shadow, floor};
use crate::import::to_writer::among_addresses;

use super::office_said;

/// How far before a salutation the address stands that it is for, in bytes.
const ADDRESS: usize = 450;

/// The salutation at the start of a piece that goes on with something else: a known opening and the titles after it.
///
/// In two languages it has two parts with a slash between: "Dear Minister / Estimado Sr. Ministro".
pub(super) fn salutation(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let range = shadow.trimmed_of(range, &[':', '-', '"']);
    let text = shadow.slice(range.clone());
    let address = shadow.slice(floor(shadow, range.start.saturating_sub(ADDRESS))..range.start);
    let mut end = salutation_part(text, address);
    while end > 0 {
        let rest = text.get(end..).unwrap_or_default();
        let next = rest.trim_start();
        // "Sr. Presidente, / Monsieur le Président".
        let next = next.strip_prefix(',').map(str::trim_start).filter(|next| next.starts_with('/')).unwrap_or(next);
        let Some(next) = next.strip_prefix('/').or_else(|| next.strip_prefix("or ")).map(str::trim_start) else {
            break;
        };
        let length = salutation_part(next, address);
        if length == 0 {
            break;
        }
        end = text.len() - next.len() + length;
    }
    range.start..range.start + text.get(..end).unwrap_or_default().trim_end().len()
}

/// "dear ministerpublic prosecutor", "monsieur le gouverneurand | copies to:": the value of a label up to where the next addressee, or
/// the word that leads to the next heading, is glued to the office of a salutation; no capital tells it.
pub(super) fn up_to_glued(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    const MOST_WORDS: usize = 10;
    const SHORTEST: usize = 4;
    let text = shadow.slice(range.clone());
    if !shadow.lower_case || !shadow.one_line {
        return range;
    }
    let mut at = 0;
    for word in text.split_inclusive(' ').take(MOST_WORDS) {
        let bare = word.trim_end();
        let is_last = text.get(at + word.len()..).unwrap_or_default().trim().is_empty();
        let is_glued = |cut: &usize| {
            let (office, rest) = bare.split_at_checked(*cut).unwrap_or_default();
            let behind = || text.get(at + cut..).unwrap_or_default();
            office_words().offices.contains(office)
                && (begins_addressee(behind()) || is_last && words().class(WordClass::Conjunction).contains(rest))
        };
        let known = || office_words().offices.contains(bare);
        if let Some(cut) = (SHORTEST..bare.len()).find(is_glued).filter(|_| at > 0 && !known()) {
            return range.start..range.start + at + cut;
        }
        at += word.len();
    }
    range
}

/// The length of a salutation in one language; the address before it tells which words behind its titles are a name.
fn salutation_part(text: &str, address: &str) -> usize {
    let words = office_words();
    // Another language's part is glued on, "Dear Minister/Estimado Sr. Ministro", or its bracket ends, "[salutation: dear minister]".
    let text = text.get(..end_of_part(text)).unwrap_or_default();
    let mut at = words.salutations.at_start(text);
    // "Your Excellency" is whole; "Dear", "Excelentísimo Sr." lead to a title or a name.
    if at == 0 || markers::words().class(WordClass::WholeSalutation).begin(text) {
        return text.get(..at).unwrap_or_default().trim_end().len();
    }
    // "monsieur le ministre | minister of justice": the opening itself has the office.
    let mut named = ends_in_office(text.get(..at).unwrap_or_default());
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let blank = rest.len() - rest.trim_start().len();
        let rest = rest.trim_start();
        if rest.is_empty() || rest.starts_with([',', ';', '.', '(', '-']) || rest.starts_with("fax") {
            break;
        }
        let office = office_of_address(rest, address);
        let honorific = honorific_of_address(rest, address);
        let before = text.get(..at).unwrap_or_default().trim_end();
        if !named && let Some(link) = article_before_office(rest) {
            at += blank + link;
        } else if office > 0 && !named && !ends_in(before, WordClass::Rank) {
            let title = office_said::title_of_address(rest, address);
            at += blank + office.max(title).max(office_said::office_behind_rank(rest, office, address));
            named = true;
            // "monsieur le président de la république | monsieur jo dee": nobody is called so twice.
        } else if at > 0 && honorific > 0 && text.starts_with(rest.get(..honorific).unwrap_or_default()) {
            break;
            // "dear minister of justice" only where the words go on so; "dear minister minister of …" does not.
        } else if honorific > 0 && !named && office <= honorific && !is_of_next(before, rest, honorific, address) {
            at += blank + honorific;
        } else {
            let last = last_words(text, before, rest, Seen { named, office, honorific }, address);
            at += if last > 0 { blank + last } else { 0 };
            break;
        }
    }
    at = text.get(..at).unwrap_or_default().trim_end().len();
    at + others_behind(text.get(at..).unwrap_or_default())
}

/// Where the part of a salutation in one language ends at the latest: at the stroke before the next, "Dear Minister/Estimado Sr.
/// Ministro", or at the bracket; before a word with a stroke of its own, "dear general | p/chief supt. jo dee".
fn end_of_part(text: &str) -> usize {
    let Some(at) = text.find(['/', ']']) else { return text.len() };
    let (part, behind) = text.split_at_checked(at).unwrap_or_default();
    let goes_on = behind.strip_prefix('/').is_some_and(|next| next.starts_with(char::is_alphabetic));
    let next = behind.get(1..).unwrap_or_default();
    let word = part.rsplit(' ').next().unwrap_or_default();
    // "dear mr/ms dee".
    let is_title =
        office_words().honorifics.contains(word) || words().class(WordClass::BeforeFamilyName).contains(word);
    let of_word = goes_on && word.len() <= 2 && !is_title && office_words().salutations.at_start(next) == 0;
    if of_word { at - word.len() } else { at }
}

/// The length of what a salutation says behind a name to more than one, with the blank before it: "dear ms dee | and members of
/// the board", but not "… of the board of prisons".
fn others_behind(rest: &str) -> usize {
    let bare = rest.trim_start();
    let length = words().class(WordClass::AlsoSaluted).at_start(bare);
    let behind = bare.get(length..).unwrap_or_default().trim_start();
    let goes_on = words().class(WordClass::Linking).leading(behind).is_some();
    if length == 0 || goes_on { 0 } else { rest.len() - bare.len() + length }
}

/// What stands where a salutation may end: whether an office was named, and what begins there, by its length.
struct Seen {
    named: bool,
    office: usize,
    honorific: usize,
}

/// The length of the last words of a salutation behind its office or its title: what the office is over, or a name.
fn last_words(text: &str, before: &str, rest: &str, seen: Seen, address: &str) -> usize {
    let words = office_words();
    // "dear president | please address appeals to both": a sentence to the writer begins.
    if among_addresses::opens(rest) {
        return 0;
    }
    let nothing = seen.office == 0 && seen.honorific == 0;
    // "dear colonel jo dee bee": whose name it is, the address before it says.
    let name = if nothing { name_of_address(rest, address) } else { 0 };
    if name > 0 {
        return name;
    }
    // "dear head of penitentiary service director of …": what the office is over, up to the next office.
    let over = if seen.named { portfolio_length(rest) } else { 0 };
    if over > 0 {
        return over;
    }
    let word = rest.find([' ', ',', ';']).unwrap_or(rest.len());
    let after = rest.get(word..).unwrap_or_default();
    // "dear secretary gonzalez | director general …": one word between an office and the next addressee, or the end.
    if seen.named && nothing {
        let after = after.trim_start();
        let number = after.starts_with(['1', '2', '3', '4']) && after.get(1..3).is_some_and(|mark| mark == ". ");
        let next =
            after.is_empty() || number || words.offices.at_start(after) > 0 || words.honorifics.at_start(after) > 0;
        let plain = rest.get(..word).unwrap_or_default();
        let name = word > 2 && !is_of_place(plain) && plain.chars().all(char::is_alphabetic);
        // "dear minister | diyarbakr chief of police": a name has stood in the address, in the same letters or nearly.
        let said = after.is_empty() || address.trim().is_empty() || is_nearly_in(plain, address);
        return if next && name && said { word } else { 0 };
    }
    // "dear jo dee president of …": a name between "dear" and the next office, or the end.
    if before == "dear" && nothing {
        return name_before_office(rest).unwrap_or(0);
    }
    // One word of a name after "dear mr": no more can be told from here.
    let titled = !text.starts_with("dear sir") && ends_in(before, WordClass::BeforeFamilyName);
    let name = nothing && !after.is_empty() || word == rest.len();
    // "dear general | commission on human rights".
    let placed = !after.is_empty() && is_of_place(rest.get(..word).unwrap_or_default());
    if titled && name && !placed { word } else { 0 }
}

/// Whether a word of a text begins as another does.
fn is_nearly_in(word: &str, text: &str) -> bool {
    const ALIKE: usize = 4;
    let start: String = word.chars().take(ALIKE).collect();
    text.split([' ', ',', '-']).any(|other| other.starts_with(&start))
}

/// The length of the office that a text begins with; of "general secretary …" only "general", where the address has that alone.
fn office_of_address(text: &str, address: &str) -> usize {
    let office = office_words().offices.at_start(text);
    let phrase = text.get(..office).unwrap_or_default();
    let Some((first, rest)) = phrase.split_once(' ') else { return office };
    let behind =
        office_words().offices.at_start(rest) == rest.len() && ends_in(&format!("dear {first}"), WordClass::Rank);
    let has_first = || address.split([' ', ',', ':']).any(|word| word == first);
    // "dear secretary | general jo dee": the rank of the next addressee, whose name follows and no office does.
    let is_of_next = || {
        let name = text.get(office..).unwrap_or_default().trim_start();
        words().class(WordClass::Rank).contains(rest)
            && office_words().offices.at_start(first) == first.len()
            && office_words().given_names.contains(name.split(' ').next().unwrap_or_default())
            && !begins_addressee(name)
    };
    if !(behind || is_of_next()) || !has_first() || address.replace('-', " ").contains(phrase) {
        return office;
    }
    if behind { 0 } else { first.len() }
}

/// The length of the form of address that a text begins with; of "general major …" only "general", where the address has that
/// alone: "dear general | major general jo dee".
fn honorific_of_address(text: &str, address: &str) -> usize {
    let honorific = office_words().honorifics.at_start(text);
    let phrase = text.get(..honorific).unwrap_or_default();
    let Some((first, _)) = phrase.split_once(' ') else { return honorific };
    let is_rank = words().class(WordClass::Rank).contains(first);
    let has = address.split([' ', ',', ':']).any(|word| word == first);
    if is_rank && has && !address.contains(phrase) { first.len() } else { honorific }
}

/// Whether a form of address begins the next addressee: "dear general | colonel jo dee", where the name is not of this address.
fn is_of_next(before: &str, rest: &str, honorific: usize, address: &str) -> bool {
    let behind = rest.get(honorific..).unwrap_or_default().trim_start();
    // "dear general | lieutenant general jo dee": nobody is called by a rank twice.
    let rank = rest.get(..honorific).unwrap_or_default().trim_end();
    let again = || rank.rsplit_once(' ').is_some_and(|(_, last)| before.rsplit(' ').next() == Some(last));
    ends_in(before, WordClass::Rank) && !behind.is_empty() && (again() || name_of_address(behind, address) == 0)
}

/// The length of the words of a name that stood in the address before the salutation.
fn name_of_address(text: &str, address: &str) -> usize {
    const MOST_WORDS: usize = 7;
    let particles = words().class(WordClass::SmallInName);
    let bare = |word: &str| word.trim_end_matches([',', ';', ' ', '/']).trim_end_matches('.').to_owned();
    let known: Vec<String> = address.split(' ').map(|word| bare(word.trim_start_matches('('))).collect();
    let (mut at, mut end) = (0, 0);
    for word in text.split_inclusive(' ').take(MOST_WORDS) {
        let plain = bare(word);
        let rest = text.get(at..).unwrap_or_default();
        let spelt = plain.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '-' | '\''));
        // "dear mr dee | mr jo bee", "dear mr bee | the commissioner": the next addressee begins.
        let next = at > 0
            && (words().class(WordClass::BeforeFamilyName).contains(&plain) || article_before_office(rest).is_some());
        let opens =
            next || office_words().offices.at_start(rest) > 0 || office_words().honorifics.at_start(rest) > plain.len();
        // "dear minister lima | lima chief of police": the same word twice is the place of the next.
        let twice = text.get(..at).is_some_and(|before| before.trim_end().ends_with(&plain));
        let placed = is_of_place(&plain) && (twice || !is_of_person(&plain, &known));
        // "dear ms dee | and members of the board".
        let joins = words().class(WordClass::Conjunction).contains(&plain) && !particles.contains(&plain);
        if joins || plain.is_empty() || !spelt || opens || placed || !known.contains(&plain) {
            break;
        }
        at += word.len();
        if !particles.contains(&plain) {
            end = at - (word.len() - word.trim_end_matches([',', ';', ' ']).len());
        }
        if word.trim_end().ends_with([',', ';']) {
            break;
        }
    }
    end
}

/// Whether a word that is a place as well is somebody's name in an address: "mr ronaldo puno", "mr puno".
fn is_of_person(word: &str, address: &[String]) -> bool {
    let titled = |other: &String| words().class(WordClass::BeforeFamilyName).contains(other);
    let given = |other: &String| office_words().given_names.contains(other);
    // "secretary jo puno", but "governor of puno", "chief police puno".
    let lists = office_words();
    let listed = [&lists.offices, &lists.institutions, &lists.portfolios, &lists.describing, &lists.towns];
    let is_word = |first: &String| {
        words().is_plain(first)
            || words().class(WordClass::Linking).contains(first)
            || listed.iter().any(|list| list.contains(first))
    };
    address.windows(3).any(|three| {
        let [before, first, last] = three else { return false };
        last == word && (titled(first) || given(first) || titled(before) && !is_word(first))
    })
}

/// Whether a word is of an institution or a place: no part of a name in a salutation.
fn is_of_place(word: &str) -> bool {
    let words = office_words();
    let listed = [&words.institutions, &words.towns, &words.regions, &words.describing, &words.streets];
    listed.iter().any(|list| list.contains(word)) && !words.given_names.contains(word)
}

/// Whether the words of an opening end with an office: "monsieur le ministre", "mr president".
fn ends_in_office(opening: &str) -> bool {
    let starts = opening.match_indices(' ').map(|(at, _)| at + 1);
    let rest = |at: usize| opening.get(at..).unwrap_or_default().trim_end();
    starts.map(rest).any(|rest| !rest.is_empty() && office_words().offices.at_start(rest) == rest.len())
}

fn ends_in(text: &str, class: WordClass) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    // "dear lieutenant-general" ends in the rank of a general.
    let rank = last.rsplit('-').next().unwrap_or_default();
    text.contains(' ') && (words().class(class).contains(last) || words().class(class).contains(rank))
}

/// "monsieur le ministre": the length of an article with its blank before an office.
fn article_before_office(text: &str) -> Option<usize> {
    let article = words().class(WordClass::ArticleBeforeOffice).leading(text)?;
    (office_words().offices.at_start(text.get(article..)?) > 0).then_some(article)
}

/// The length of the one to three words before an office, a form of address or the end of a text.
fn name_before_office(text: &str) -> Option<usize> {
    const MOST_WORDS: usize = 3;
    let words = office_words();
    let mut at = 0;
    for word in text.split_inclusive(' ').take(MOST_WORDS) {
        if !word.trim_end().chars().all(|letter| letter.is_alphabetic() || letter == '-') {
            return None;
        }
        at += word.len();
        let rest = text.get(at..).unwrap_or_default();
        if rest.is_empty() || words.offices.at_start(rest) > 0 || words.honorifics.at_start(rest) > 0 {
            return Some(text.get(..at)?.trim_end().len());
        }
    }
    None
}

/// The length of "of penitentiary service" where the next office or form of address, or nothing, follows within a few words.
fn portfolio_length(text: &str) -> usize {
    const MOST_WORDS: usize = 4;
    let words = office_words();
    let link = link_length(text);
    let over = text.get(link..).filter(|_| link > 0).unwrap_or_default();
    let known = words.portfolios.at_start(over);
    if known > 0 {
        return link + known;
    }
    let mut at = 0;
    for word in over.split_inclusive(' ').take(MOST_WORDS) {
        let rest = over.get(at..).unwrap_or_default();
        if at > 0 && begins_addressee(rest) {
            return link + over.get(..at).unwrap_or_default().trim_end().len();
        }
        at += word.len();
        let (bare, behind) = (word.trim_end(), over.get(at..).unwrap_or_default());
        if bare.ends_with(',') && begins_addressee(behind) {
            return link + at - (word.len() - bare.len()) - 1;
        }
        if bare.ends_with([',', ';', '.', '(', '/']) {
            return 0;
        }
    }
    let rest = over.get(at..).unwrap_or_default();
    let ends = rest.is_empty() || begins_addressee(rest);
    if ends && at > 0 { link + over.get(..at).unwrap_or_default().trim_end().len() } else { 0 }
}

/// The length of "of the ", "for ", "de la ", "du " before what an office is over.
fn link_length(text: &str) -> usize {
    let class = |class, text: &str| {
        let length = words().class(class).at_start(text);
        if length > 0 && text.get(length..).is_some_and(|rest| rest.starts_with(' ')) { length + 1 } else { 0 }
    };
    let link = if text.starts_with("for ") { "for ".len() } else { class(WordClass::Linking, text) };
    let article = text.get(link..).filter(|_| link > 0).map_or(0, |text| class(WordClass::Article, text));
    link + article
}

fn begins_addressee(text: &str) -> bool {
    office_words().offices.at_start(text) > 0 || office_words().honorifics.at_start(text) > 0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;
    use crate::import::test_sheets::case_on_one_line;

    fn check_salutation(text: &str, expected: &str) {
        let extracted = Extracted::from_text(text);
        let shadow = Shadow::new(&extracted);
        assert_eq!(shadow.slice(salutation(&shadow, 0..shadow.len())), expected, "{text:?}");
    }

    #[test]
    fn a_salutation_ends_with_its_bracket() {
        let case = case_on_one_line(
            "appeals to: delegate general jo dee 1000 yaounde cameroon (salutation: monsieur le delegue general / dear delegate general) director of the prison: mo fee bp 100 yaounde cameroon",
        );
        let read: Vec<(usize, &str)> =
            case.addressees.iter().map(|one| (one.lines.len(), one.salutation.as_str())).collect();
        assert_eq!(read.first().map(|one| one.1), Some("monsieur le delegue general / dear delegate general"));
        assert_eq!(
            case.addressees.get(1).and_then(|one| one.lines.first()).map(String::as_str),
            Some("director of the prison")
        );
    }

    #[test]
    fn a_salutation_may_name_members_behind_the_chair() {
        let address = "parole board, courts and prisons attn: ana ghee, chair columbus salutation:";
        check_behind(address, "dear ms ghee and members of the board copies", "dear ms ghee and members of the board");
        check_behind(address, "dear ms ghee and minister of justice", "dear ms ghee");
    }

    #[test]
    fn a_name_that_is_a_place_too_stands_behind_an_office_and_another_name() {
        let address = "secretary ronnie puno department of the interior quezon city salutation:";
        check_behind(address, "dear secretary puno general jo dee chief of staff", "dear secretary puno");
        let address = "governor of puno jo dee plaza mayor salutation:";
        check_behind(address, "dear governor puno chief of police", "dear governor");
    }

    #[test]
    fn a_word_with_a_stroke_of_its_own_begins_the_next_address() {
        check_behind("general jo dee manila salutation:", "dear general p/chief supt. mo bee", "dear general");
        check_behind(
            "general jo dee manila, for mo bee salutation:",
            "dear general lieutenant general mo bee",
            "dear general",
        );
        check_salutation("dear minister/monsieur le ministre, bp 5", "dear minister/monsieur le ministre");
    }

    #[test]
    fn a_salutation_ends_before_the_next_addressee() {
        check_salutation("dear minister] 2. chief of police", "dear minister");
        check_salutation("dear minister minister of the interior", "dear minister");
        check_salutation(
            "dear head of penitentiary service director of prison no. 14",
            "dear head of penitentiary service",
        );
        check_salutation("dear director of prisons", "dear director of prisons");
        check_salutation("dear jo dee president of the republic", "dear jo dee");
        check_salutation("dear counsellor minister of interior", "dear counsellor");
        check_salutation("dear secretary dee director general jo fee", "dear secretary dee");
        check_salutation("dear minister jo fee director of prisons", "dear minister");
    }

    fn check_behind(address: &str, salutation_and_next: &str, expected: &str) {
        let text = format!("{address} {salutation_and_next}");
        let extracted = Extracted::from_text(&text);
        let shadow = Shadow::new(&extracted);
        let found = salutation(&shadow, address.len() + 1..shadow.len());
        assert_eq!(shadow.slice(found), expected, "{text:?}");
    }

    #[test]
    fn a_salutation_has_the_name_that_its_address_has() {
        check_behind(
            "colonel jo a b dee head of the cell springfield",
            "dear colonel jo a b dee commissioner of police ana bee",
            "dear colonel jo a b dee",
        );
        check_behind(
            "commodore jo dee prime minister springfield",
            "dear commodore dee commissioner of police",
            "dear commodore dee",
        );
        check_behind("jo dee springfield", "dear field marshal director of prisons", "dear field marshal");
        check_behind("mr jo dee spokesman springfield", "dear mr dee mr jo bee council", "dear mr dee");
        check_behind("mr jo dee the council", "dear mr dee the commissioner of police", "dear mr dee");
        check_behind("general jo dee springfield", "dear general colonel mo fee head of the cell", "dear general");
        check_behind(
            "general jo dee springfield",
            "dear general major general mo fee head of the cell",
            "dear general",
        );
        check_behind(
            "general jo dee springfield",
            "dear lieutenant-general minister of justice",
            "dear lieutenant-general",
        );
        check_behind("general-major jo dee springfield", "dear general minister of justice", "dear general");
        check_behind("springfield", "monsieur le ministre minister of security", "monsieur le ministre");
        check_behind(
            "springfield",
            "sr. presidente, / monsieur le president de la republique, ministre de la defense: dr. jo dee",
            "sr. presidente, / monsieur le president de la republique",
        );
        check_behind(
            "springfield",
            "monsieur le prsident de la rpublique monsieur jo dee ministre",
            "monsieur le prsident de la rpublique",
        );
        check_behind(
            "mr mo lima secretary springfield",
            "dear secretary lima lima chief of police",
            "dear secretary lima",
        );
        check_behind("mr mo dee lima", "dear secretary lima chief of police", "dear secretary");
        check_behind("diyarbakir valisi", "dear minister diyarbakir chief of police mr jo dee", "dear minister");
        check_behind(
            "dr. jo dee fee fiscal general",
            "dear mr dee fee/ estimado dr. dee fee director of prisons",
            "dear mr dee fee/ estimado dr. dee fee",
        );
    }
}
