//! Salutations and the lines of a sheet: one alone on its line, and one that a narrow column broke.

use std::ops::Range;

use crate::data::countries;
use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::opens_addressee;
use crate::import::text::shadow::{Shadow, ShadowLine, floor};

use super::salutations::salutation;

/// How far before a salutation the name and the office are looked for that it greets, in bytes.
const FARTHEST_NAME: usize = 400;

/// How far a salutation goes on in the next line of a narrow column; none where it does not.
///
/// "Dear Commissioner | General", "Dear Minister / Estimado | Sr. Ministro", "Monsieur le Président | / Your Excellency".
pub(super) fn continued(shadow: &Shadow, value: Range<usize>, next: Range<usize>) -> Option<usize> {
    const MOST_WORDS: usize = 4;
    let text = shadow.slice(value.clone()).trim_end_matches([',', '.']).trim_end();
    let following = shadow.slice(next.clone());
    let last = shadow.slice(value.clone()).rsplit([' ', '/']).next().unwrap_or_default();
    // "Monsieur" alone is whole, and a number begins the next addressee.
    let alone = words().class(WordClass::WholeStyle).contains(text);
    let article = || words().class(WordClass::ArticleBeforeOffice).leading(following).is_some();
    let follows = alone && (following.starts_with('/') || article());
    if alone && !follows || following.starts_with(|letter: char| letter.is_ascii_digit()) {
        return None;
    }
    // "Dear Chairman of the" / "Investigation Committee".
    let leads = [WordClass::Linking, WordClass::Article].iter().any(|class| words().class(*class).contains(last));
    let linked = leads && text.contains(' ');
    let open =
        words().class(WordClass::OpenSalutation).contains(last) || text.ends_with('/') || last.is_empty() || linked;
    if open || following.starts_with('/') {
        let whole = salutation(shadow, value.start..next.end);
        // "Dear General" / "Barrister Jo Dee": a rank is whole, and the next addressee begins.
        let is_rank = words().class(WordClass::Rank).contains(last) && !following.starts_with('/');
        let is_titled = office_words().honorifics.at_start(following) > 0 && following.contains(' ');
        if is_rank && (is_titled || whole.end <= next.start && opens_addressee(following)) {
            return None;
        }
        let end = if whole.end > next.start { whole.end } else { next.end };
        return (shadow.slice(next.start..end).split(' ').count() <= MOST_WORDS + 2).then_some(end);
    }
    // "Monsieur le Président" / "de la République", "Excmo. Sr. Presidente" / "Ordóñez", whose name the address has.
    let raw = shadow.raw(next.clone());
    // "… | Santos / Dear President Santos": the other language stands behind its stroke.
    let (own, other) =
        following.split_once('/').map_or((following, ""), |(own, other)| (own.trim_end(), other.trim_start()));
    let closed = other.is_empty() || office_words().salutations.at_start(other) > 0;
    let few = own.split(' ').count() <= MOST_WORDS && closed && shadow.ends_line(next.end);
    let linked = raw.starts_with(char::is_lowercase) && words().class(WordClass::Linking).at_start(following) > 0;
    if !shadow.lower_case && few && (linked || is_name_before(shadow, value.start, own)) {
        return Some(next.end);
    }
    if few && ends_phrase(shadow, value.start, text, own) {
        return Some(next.end);
    }
    // An office whose words stand on both lines, and nothing else on the second but the salutation in another language.
    let starts =
        shadow.slice(value.clone()).rmatch_indices(' ').map(|(at, _)| value.start + at + 1).take(3).collect::<Vec<_>>();
    // "Dear Attorney | General/Estimado Sr. Fiscal": the other language may be glued on.
    let own_end = following.find('/').map_or(next.end, |slash| next.start + slash);
    let ends = |start: usize| {
        let end = start + office_words().offices.at_start(shadow.slice(start..own_end).trim_end());
        let rest = shadow.slice(end.max(next.start)..next.end).trim_start();
        let other = rest.strip_prefix('/').map(str::trim_start).unwrap_or_default();
        end > next.start && (rest.is_empty() || office_words().salutations.at_start(other) > 0)
    };
    starts.into_iter().any(ends).then_some(next.end)
}

/// "Dear Minister" or "Your Excellency" alone on its line among the addresses, without a label.
pub(super) fn is_bare_salutation(shadow: &Shadow, range: Range<usize>) -> bool {
    const MOST_WORDS: usize = 9;
    let text = shadow.slice(range.clone());
    let is_style = || {
        words().class(WordClass::WholeSalutation).leading(text).is_some()
            && salutation(shadow, range.clone()).end == range.end
    };
    // "Monsieur le Président / Mr President", "Estimada Sra. Ministra/Dear Minister".
    let in_two_languages = || text.contains('/') && salutation(shadow, range.clone()).end == range.end;
    // "Vossa Excelência/", above "Your Excellency".
    let is_half =
        || text.strip_suffix('/').is_some_and(|half| office_words().salutations.at_start(half.trim_end()) > 0);
    !shadow.one_line
        && (words().class(WordClass::SalutationLead).leading(text).is_some()
            || is_style()
            || in_two_languages()
            || is_half())
        && shadow.starts_line(range.start)
        && shadow.ends_line(range.end)
        && text.split(' ').count() <= MOST_WORDS
        && !text.contains(|letter: char| letter.is_ascii_digit())
}

/// Whether a line ends a phrase that the salutation begins: what an office is over, "for Human" / "Rights", or words of the address
/// above, "Head of the Investigation" / "Committee".
fn ends_phrase(shadow: &Shadow, at: usize, text: &str, own: &str) -> bool {
    const MOST_WORDS: usize = 3;
    let own = own.trim_end_matches([',', '.', ':']);
    let joined = format!("{text} {own}");
    let starts = text.rmatch_indices(' ').map(|(at, _)| at + 1).take(MOST_WORDS);
    let is_portfolio = |start: usize| {
        let phrase = joined.get(start..).unwrap_or_default();
        office_words().portfolios.at_start(phrase) == phrase.len()
    };
    let last = text.rsplit(' ').next().unwrap_or_default();
    // In one line: the house below "Chief Justice" is that of the next addressee.
    let above = floor(shadow, at.saturating_sub(FARTHEST_NAME))..at;
    let phrase = format!("{last} {own}");
    let said = || {
        last.len() > 3
            && !own.is_empty()
            && shadow.lines_in(above).any(|line| shadow.slice(line.range).contains(&phrase))
    };
    starts.into_iter().any(is_portfolio) || said()
}

/// Whether a lone word is the end of a line not far above: the family name of whom the salutation greets.
fn is_name_before(shadow: &Shadow, at: usize, word: &str) -> bool {
    let word = word.trim_end_matches([',', '.', ':']);
    let above = floor(shadow, at.saturating_sub(FARTHEST_NAME))..at;
    let ends = |line: &ShadowLine| {
        shadow.slice(line.range.clone()).strip_suffix(word).is_some_and(|before| before.ends_with(' '))
    };
    word.len() > 2
        && !word.contains(' ')
        && shadow.lines_in(above).any(|line| ends(&line))
        && countries::find(word).is_none()
        && !office_words().towns.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    fn check_continued(value: &str, next: &str, expected: Option<&str>) {
        let text = format!("{value}\n{next}");
        let extracted = Extracted::from_text(&text);
        let shadow = Shadow::new(&extracted);
        let (first, second) = (shadow.lines[0].range.clone(), shadow.lines[1].range.clone());
        let found = continued(&shadow, first, second.clone()).map(|end| shadow.slice(second.start..end));
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn a_salutation_goes_on_in_the_next_line() {
        check_continued("Dear Commissioner", "General", Some("general"));
        check_continued("Dear Minister/Estimado", "Sr. Ministro", Some("sr. ministro"));
        check_continued("Monsieur le Ministre", "/ Your Excellency", Some("/ your excellency"));
        check_continued(
            "Estimada Sra. Fiscal",
            "General / Dear Attorney General",
            Some("general / dear attorney general"),
        );
        let glued = "General/Estimado Sr. Fiscal General";
        check_continued("Dear Attorney", glued, Some("general/estimado sr. fiscal general"));
        check_continued("Your Excellency", "Minister of Justice", None);
        check_continued("Dear Minister", "Minister of Justice", None);
        check_continued("Dear President", "Jo Dee", None);
        check_continued("Dear General", "Barrister Jo Dee", None);
        check_continued("Monsieur", "2. M. Jo Dee", None);
        check_continued("Monsieur", "M. Jo Dee", None);
        check_continued("Monsieur", "le Ministre", Some("le ministre"));
        check_continued("Dear Chairman of the", "Investigation Committee", Some("investigation committee"));
        check_continued("Dear Commissioner for Human", "Rights", Some("rights"));
        check_continued("Dear Commissioner", "Rights League", None);
    }
}
