mod with_remark;

use std::ops::{Range, RangeInclusive};

use crate::data::countries;
use crate::data::markers::{Marker, MarkerPlace, Means, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::figures::numbers::case_number;

pub(in crate::import) use self::with_remark::{bracket_behind, ends_in_bracket};

use self::with_remark::{end_with_remark, is_heading_with_more};
use super::places;
use super::prose::has_verb;
use super::shadow::{Shadow, floor};

/// A marker that was found, in positions of the shadow text.
#[derive(Debug, Clone)]
pub(in crate::import) struct Hit {
    pub means: Means,
    pub range: Range<usize>,
    pub marker: &'static Marker,
}

/// All markers of a sheet, in the order of the text, none inside another.
pub(in crate::import) fn find(shadow: &Shadow) -> Vec<Hit> {
    let text = shadow.text.as_str();
    let mut hits: Vec<Hit> = Vec::new();
    let mut free_from = 0;
    let mut before: Option<char> = None;
    let mut addressed = false;
    for (at, letter) in text.char_indices() {
        if at >= free_from && begins_word(before, letter) {
            let found = words().at(text, at).find(|marker| stands_right(shadow, marker, at, addressed));
            if let Some(marker) = found {
                let end = at + marked_length(marker);
                let end = if marker.place == MarkerPlace::Line { end_with_remark(shadow, at..end) } else { end };
                addressed |= matches!(marker.means, Means::Appeals | Means::AppealsBefore | Means::Copies);
                hits.push(Hit { means: marker.means, range: at..end, marker });
                free_from = end;
            }
        }
        if letter == ':'
            && at >= free_from
            && let Some(marker) = words().label_ending(text, at + 1).or_else(|| label_behind_country(shadow, at + 1))
        {
            let start = at + 1 - marker.phrase.len();
            if start >= free_from {
                hits.push(Hit { means: marker.means, range: start..at + 1, marker });
                free_from = at + 1;
            }
        }
        before = Some(letter);
    }
    let mut free_from = 0;
    for hit in &mut hits {
        hit.range.start = sentence_of_call(shadow, hit, free_from);
        free_from = hit.range.end;
    }
    hits
}

/// "Democratic Republic of the CongoDate:": a label of the head that lost the blank before its capital.
fn label_behind_country(shadow: &Shadow, end: usize) -> Option<&'static Marker> {
    const LABELS: [Means; 3] = [Means::Issued, Means::Index, Means::Number];
    const LONGEST: usize = 14;
    let text = shadow.text.as_str();
    let first = floor(shadow, end.saturating_sub(LONGEST)).max(1);
    let is_glued = |at: &usize| {
        let raw = |at: usize| shadow.raw(floor(shadow, at)..floor(shadow, at) + 1);
        raw(*at).starts_with(char::is_uppercase) && raw(*at - 1).starts_with(char::is_lowercase)
    };
    let start = (first..end).rev().filter(|at| text.is_char_boundary(*at)).find(is_glued)?;
    let fits = |marker: &&Marker| LABELS.contains(&marker.means) && marker.phrase.len() == end - start;
    words().at(text, start).find(fits)
}

/// Where the sentence of a call to write to diplomats begins on its line, in whatever words: "Envie cópias também aos …".
fn sentence_of_call(shadow: &Shadow, hit: &Hit, free_from: usize) -> usize {
    const LONGEST: usize = 60;
    let start = hit.range.start;
    let Some(line) = shadow.line_at(start).filter(|_| hit.means == Means::Diplomats && !shadow.one_line) else {
        return start;
    };
    let before = shadow.slice(line.range.start.min(start)..start);
    let plain =
        before.len() <= LONGEST && !before.contains(|letter: char| letter.is_ascii_digit() || ".:;".contains(letter));
    if plain && line.range.start >= free_from { line.range.start } else { start }
}

/// What of the phrase is the label itself: not the first sign of the value in "fax +", "f: +", "twitter @".
fn marked_length(marker: &Marker) -> usize {
    let whole = marker.phrase.trim_end().len();
    let is_open = match marker.place {
        MarkerPlace::Anywhere => matches!(marker.means, Means::Fax | Means::Phone),
        MarkerPlace::Start => matches!(marker.means, Means::Fax | Means::Phone | Means::Web),
        MarkerPlace::Glued | MarkerPlace::Line => false,
    };
    if is_open {
        let is_of_label = |letter: char| letter.is_alphabetic() || matches!(letter, '.' | ':');
        return marker.phrase.trim_end_matches(|letter| !is_of_label(letter)).len();
    }
    whole
}

fn begins_word(before: Option<char>, letter: char) -> bool {
    if letter == ' ' {
        return false;
    }
    before.is_none_or(|before| {
        !before.is_alphanumeric() || before.is_ascii_digit() != letter.is_ascii_digit() || letter >= '\u{e80}'
    })
}

/// As much of what follows a marker is looked at, in bytes.
const NEAR: usize = 60;

/// Whether a marker stands where it means what it says; below the heading of addresses their labels open nothing.
fn stands_right(shadow: &Shadow, marker: &Marker, at: usize, addressed: bool) -> bool {
    let end = at + marked_length(marker);
    let last = shadow.slice(at..end).chars().next_back();
    let next = shadow.text.get(end..).and_then(|rest| rest.chars().next());
    let unspaced = last.is_some_and(|last| last >= '\u{e80}');
    // "URGENT ACTIONTHREATS AGAINST …": the title is glued to the banner.
    let glued = marker.means == Means::Banner
        && shadow.starts_line(at)
        && in_capitals(shadow, at..floor(shadow, (end + 12).min(shadow.len())));
    if !unspaced && !glued && last.is_some_and(char::is_alphanumeric) && next.is_some_and(char::is_alphanumeric) {
        return false;
    }
    let near = || shadow.slice(end..floor(shadow, (end + NEAR).min(shadow.len()))).trim_start();
    // "Salutation Dear Minister": the label has lost its colon, and a salutation follows.
    if marker.means == Means::Salutation && marker.place == MarkerPlace::Anywhere {
        return office_words().salutations.at_start(near()) > 0;
    }
    // "(address all letters to UKRAINE)": without a colon only a country tells.
    if marker.means == Means::SharedAddress && !marker.phrase.ends_with(':') {
        let said = near();
        let named = said.split([')', ']', '.', ',', ';', ':']).next().unwrap_or_default();
        return countries::find(named.trim()).is_some();
    }
    // "… and a doctor appeals to his excellency": the heading has lost its line and its colon.
    if marker.means == Means::Appeals && marker.place == MarkerPlace::Start && shadow.one_line {
        let opens = [&office_words().honorifics, &office_words().offices];
        return opens.iter().any(|phrases| phrases.at_start(near()) > 0) || starts_sentence(shadow, at);
    }
    // "… tbilisi georgia telegrams prezidentu, tbilisi": the label has lost its colon, behind an address that ended.
    if marker.place == MarkerPlace::Start && !marker.phrase.ends_with(':') && is_cable(marker) {
        let before = shadow.trimmed(floor(shadow, at.saturating_sub(NEAR))..at);
        let is_label = shadow.one_line && addressed && !near().starts_with("to ");
        return is_label && places::ends_with_any_country(shadow, before);
    }
    // "… dear governor copies to the editor": so has the one of the copies, below the addresses.
    let is_of_copies = marker.means == Means::Copies && marker.place == MarkerPlace::Line;
    // "… of villages; copies of the newspaper were seized.": a word of the story.
    let is_bare = is_of_copies && !marker.phrase.trim_end().contains(' ');
    if is_bare && shadow.one_line && (!addressed || near().starts_with("of ")) {
        return false;
    }
    if is_of_copies && shadow.one_line && addressed {
        let before = shadow.trimmed(floor(shadow, at.saturating_sub(NEAR))..at);
        let is_behind_address = greets_before(shadow, at) || places::ends_with_any_country(shadow, before);
        // "… Nairobi KENYA COPIES TO Chair …": its capitals say enough where the sheet has small letters.
        let is_shouted = !shadow.lower_case && shadow.slice(at..end).contains(' ') && in_capitals(shadow, at..end);
        if is_shouted || is_behind_address && (begins_copy(near()) || begins_organisation(near())) {
            return true;
        }
    }
    // "… Yours sincerely, write to general …": behind the closing of a letter.
    let is_of_addresses = marker.means == Means::Appeals && marker.place == MarkerPlace::Line;
    // "… Where to write | Prime Minister …": the first heading of addresses.
    // "… of the child. Addresses | Prime Minister …": one word is, where a sentence has ended.
    let is_first = || !addressed && (marker.phrase.contains(' ') || starts_sentence(shadow, at));
    let is_heading = || closes_before(shadow, at) || is_first();
    let first = || begins_copy(behind_bracket(shadow, end).trim_start_matches(['*', '•', '-', ' ']));
    if is_of_addresses && shadow.one_line && (is_heading() && first() || is_counted(marker)) {
        return true;
    }
    // "… the site. please write to | the haitian authorities in french": a sentence, and no addressee.
    if is_of_addresses && shadow.one_line && words().class(WordClass::Article).at_start(near()) > 0 {
        return false;
    }
    match marker.place {
        // "Further Information | On 9 June 2008 Jo Dee was …": the heading of a story, and a day.
        MarkerPlace::Anywhere if marker.means == Means::Further => dates::at_start(near()).is_none(),
        MarkerPlace::Anywhere | MarkerPlace::Glued => true,
        MarkerPlace::Start => {
            // A label has a capital, where the sheet has any: "title:" is no label of a sheet that writes "Name:".
            let small = !shadow.lower_case && shadow.raw(at..end).chars().all(|letter| !letter.is_uppercase());
            let cased = marker.phrase.is_ascii() && marker.phrase.ends_with(':');
            // "… COUNTRY: Kenya NAME, GENDER: Jo Dee (m) SUMMARY: …".
            let shouted = !addressed && shadow.one_line && !shadow.lower_case && cased && in_capitals(shadow, at..end);
            // "… country: kenya title: two students held summary: …".
            let of_head = !addressed && shadow.one_line && shadow.lower_case && cased && is_of_head(marker.means);
            let stands = starts_sentence(shadow, at) || shouted || of_head || is_short_label(shadow, at..end);
            stands && !(small && cased)
        }
        MarkerPlace::Line => {
            // On one line the title stands once more between the addresses and this heading.
            let line = shadow.line_at(at).map_or(end, |line| line.range.end.max(end));
            // "URGENT ACTION TYPE AND NUMBER: FURTHER INFORMATION UA 241/16".
            if marker.means == Means::Background && !shadow.one_line && case_number(shadow.slice(end..line)).is_some() {
                return false;
            }
            let near = shadow.slice(floor(shadow, at.saturating_sub(240))..at);
            let second_page = || ends_first_page(near);
            let headed = shadow.lower_case || in_capitals(shadow, at..end);
            if marker.means == Means::Background && shadow.one_line && headed && second_page() {
                return true;
            }
            if shadow.one_line && !shadow.lower_case && is_heading_between(shadow, marker, at..end, addressed) {
                return true;
            }
            if !starts_sentence(shadow, at) {
                return false;
            }
            // A heading in capitals may have its text glued on; on a sheet in one line all are glued.
            let closed = shadow.ends_line(end) || next == Some(':') || next == Some('.');
            closed
                || is_heading_with_more(shadow, marker, at..end)
                || shadow.is_gap(end) && !is_in_menu(shadow, at)
                || in_capitals(shadow, at..end)
                || (shadow.one_line && shadow.lower_case)
        }
    }
}

/// "Who to write to | (post takes ten days) | Minister of …": what stands behind a heading and a remark in a bracket.
pub(in crate::import) fn behind_bracket<'a>(shadow: &'a Shadow, end: usize) -> &'a str {
    const LONGEST_BRACKET: usize = 300;
    let cut =
        |from: usize, length: usize| shadow.slice(from..floor(shadow, (from + length).min(shadow.len()))).trim_start();
    let near = cut(end, LONGEST_BRACKET);
    let close = near.strip_prefix('(').and_then(|inside| inside.find(')'));
    match close {
        Some(close) => {
            let from = end + shadow.slice(end..shadow.len()).find('(').unwrap_or_default() + close + 2;
            cut(from.min(shadow.len()), NEAR)
        }
        None => cut(end, NEAR),
    }
}

/// "… 555 0101 Additional information Human rights …", "… collected. Take action Please write …": whether words in a run with capitals
/// are a heading by what stands around them: behind the addresses a sentence begins, or another call to write does.
fn is_heading_between(shadow: &Shadow, marker: &Marker, heading: Range<usize>, addressed: bool) -> bool {
    let next = shadow.trimmed(heading.end..shadow.len()).start;
    let begins = |at: usize| shadow.raw(at..floor(shadow, (at + 4).min(shadow.len()))).starts_with(char::is_uppercase);
    if !begins(heading.start) || !begins(next) {
        return false;
    }
    match marker.means {
        Means::Background => addressed && marker.phrase.contains(' ') && next > heading.end,
        Means::Demands => {
            let asks = |next: &Marker| next.means == Means::Demands && next.place == MarkerPlace::Anywhere;
            starts_sentence(shadow, heading.start) && words().at(&shadow.text, next).any(asks)
        }
        _ => false,
    }
}

/// "Our work   Take action   News   About us": whether a place stands in a line of many columns, as the menu of a page has.
fn is_in_menu(shadow: &Shadow, at: usize) -> bool {
    const FEWEST_GAPS: usize = 3;
    let Some(line) = shadow.line_at(at).filter(|_| !shadow.one_line) else { return false };
    let before = |at: usize| shadow.gaps.partition_point(|gap| *gap < at);
    before(line.range.end).saturating_sub(before(line.range.start)) >= FEWEST_GAPS
}

/// Whether a label is one of a form's that a sheet begins with.
fn is_of_head(means: Means) -> bool {
    matches!(means, Means::Country | Means::Title | Means::Summary | Means::Issued | Means::Index | Means::Number)
}

/// Whether a label leads to the address of a telegram: "Telegrams:", "telexes".
pub(in crate::import) fn is_cable(marker: &Marker) -> bool {
    words().class(WordClass::TelegramLabel).begin(&marker.phrase)
}

/// Whether the last words before a place are a salutation, with which an address ends.
fn greets_before(shadow: &Shadow, at: usize) -> bool {
    const NEAR: usize = 60;
    const MOST_WORDS: usize = 5;
    let text = shadow.slice(floor(shadow, at.saturating_sub(NEAR))..at).trim_end();
    // "… salutation: your highness please copy …".
    let mut ends = text.rmatch_indices(' ').filter_map(|(at, _)| text.get(at + 1..)).take(MOST_WORDS);
    let lead = |word: &str| {
        let label = || words().at(word, 0).any(|marker| marker.means == Means::Salutation);
        words().class(WordClass::SalutationLead).contains(word) || word.ends_with(':') && label()
    };
    text.rsplit(' ').take(MOST_WORDS).any(lead) || ends.any(|end| office_words().salutations.at_start(end) == end.len())
}

/// "… dear prosecutor general | target 2 | jo dee …": whether a marker counts whom it stands above.
pub(in crate::import) fn is_counted(marker: &Marker) -> bool {
    marker.phrase.ends_with(|letter: char| letter.is_ascii_digit())
}

/// Whether a letter closes right before a place: "Yours sincerely,".
fn closes_before(shadow: &Shadow, at: usize) -> bool {
    const NEAR: usize = 40;
    let before = shadow.slice(floor(shadow, at.saturating_sub(NEAR))..at).trim_end();
    office_words().closings.ending(before.trim_end_matches([',', '.'])) > 0
}

/// "groupe d'appui aux réfugiés (gar) 92 avenue …": whether a text begins with an organisation that its short form in a bracket tells.
fn begins_organisation(text: &str) -> bool {
    const SHORT_FORM: RangeInclusive<usize> = 3..=8;
    let short = text.split_once(" (").and_then(|(name, rest)| Some((name, rest.split_once(')')?.0)));
    short.is_some_and(|(name, short)| {
        !has_verb(name) && SHORT_FORM.contains(&short.len()) && short.chars().all(char::is_alphabetic)
    })
}

/// Whether a copy may begin with these words: "the editor", "minister of justice", "human rights organization"; not "… only if you
/// get no answer", "… are not needed".
pub(in crate::import) fn begins_copy(text: &str) -> bool {
    if has_verb(text) || words().class(WordClass::You).occur_in(text) {
        return false;
    }
    let article = words().class(WordClass::Article).at_start(text);
    let bare = text.get(article..).unwrap_or_default().trim_start();
    let named = words().class(WordClass::CopyDescription).at_start(bare) > 0;
    named
        || [&office_words().honorifics, &office_words().offices].iter().any(|phrases| phrases.at_start(bare) > 0)
        || names_before_office(text)
}

/// "jo dee deputy prime minister": whether a text begins with the words of a name, and an office behind them.
fn names_before_office(text: &str) -> bool {
    const MOST_WORDS: usize = 5;
    let is_of_name = |word: &&str| {
        word.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '-' | '\'' | '.'))
            && !words().is_plain(word)
    };
    let mut at = 0;
    let named =
        text.split_inclusive(' ').take(MOST_WORDS).take_while(|word| is_of_name(&word.trim_end_matches([' ', ','])));
    named.into_iter().any(|word| {
        at += word.len();
        text.get(at..).is_some_and(|rest| office_words().offices.at_start(rest) > 0)
    })
}

/// "… Sofia, Bulgaria | F: +359 2 555 0101 | E: mayor@place.example": a letter with its colon, behind an address on one line,
/// and a value behind it.
fn is_short_label(shadow: &Shadow, label: Range<usize>) -> bool {
    const LONGEST_NUMBER: usize = 20;
    const FEWEST_DIGITS: usize = 6;
    let letter = shadow.slice(label.clone()).trim_end_matches([':', ' ']);
    let near = shadow.slice(label.end..floor(shadow, (label.end + NEAR).min(shadow.len())));
    let value = near.trim_start_matches([':', ' ']);
    let number = value.chars().take(LONGEST_NUMBER).filter(char::is_ascii_digit).count() >= FEWEST_DIGITS;
    let email = value.split(' ').next().is_some_and(|word| word.contains('@'));
    // "T: 202 555 0101 I F: 202 555 0102": a letter for the bar.
    let barred = || ["| ", " i "].iter().any(|bar| shadow.slice(0..label.start).ends_with(bar));
    (shadow.one_line || barred()) && letter.len() == 1 && (number && !value.starts_with(char::is_alphabetic) || email)
}

/// Whether a text holds what stands at the end of a first page or at the head of the second, in any language: the banner,
/// "after the above date", "insert local addresses below".
fn ends_first_page(text: &str) -> bool {
    words()
        .meaning_all(Means::Banner)
        .any(|banner| text.split(&banner.phrase).skip(1).any(|rest| rest.starts_with(' ')))
        || words().class(WordClass::FirstPageEnd).occur_in(text)
}

pub(in crate::import) fn in_capitals(shadow: &Shadow, range: Range<usize>) -> bool {
    let raw = shadow.raw(range);
    !raw.contains(char::is_lowercase) && raw.contains(char::is_uppercase)
}

/// Whether a line, a sentence or a column begins here; bullets and brackets before it do not matter.
pub(in crate::import) fn starts_sentence(shadow: &Shadow, at: usize) -> bool {
    if at == 0 || shadow.starts_line(at) || shadow.is_gap(at - 1) {
        return true;
    }
    let mut before = shadow.slice(0..at).char_indices().rev().take(8);
    loop {
        let Some((place, letter)) = before.next() else { return true };
        match letter {
            ' ' if shadow.is_gap(place) => return true,
            ' ' | '•' | '*' | '-' | '[' | '(' | '"' | '\'' | '/' | '>'
                if !shadow.starts_line(place + letter.len_utf8()) => {}
            '.' | '!' | '?' | ':' | ';' | ')' | ']' => return true,
            _ => return shadow.starts_line(place) && !letter.is_alphanumeric(),
        }
        if shadow.starts_line(place) {
            return true;
        }
    }
}

/// The end of the sentence that goes on at a position: after its full stop, or where its paragraph ends.
///
/// A full stop ends a sentence before a blank and a letter that is no digit, unless the word before it is one letter or
/// a usual short form.
pub(in crate::import) fn sentence_end(shadow: &Shadow, at: usize, limit: usize) -> usize {
    let text = shadow.slice(at..limit);
    for (place, letter) in text.char_indices() {
        let here = at + place;
        if matches!(letter, '.' | '!' | '?') {
            let end = here + 1;
            let mut rest = shadow.slice(end..limit).chars();
            let next = rest.next();
            // Closing quotes and brackets belong to the sentence.
            if next.is_some_and(|next| matches!(next, '"' | '\'' | ')')) && rest.next().is_none_or(|next| next == ' ') {
                return end + 1;
            }
            if next.is_none_or(|next| next == ' ') && !(letter == '.' && is_short_form(shadow.slice(at..here))) {
                return end;
            }
        }
        if place > 0 && shadow.starts_line(here) {
            let line = shadow.line_at(here);
            if line.is_some_and(|line| line.starts_paragraph) && !continues(shadow, here) {
                return shadow.trimmed(at..here).end;
            }
        }
    }
    shadow.trimmed(at..limit).end
}

/// Whether a line goes on with the sentence of the line before, though the layout left a gap between them.
pub(in crate::import) fn continues(shadow: &Shadow, line_start: usize) -> bool {
    let before = shadow.slice(0..line_start).trim_end();
    let ended = before.ends_with(['.', '!', '?', ':', ';', '"', ')']);
    let raw = shadow.raw(line_start..(line_start + 24).min(shadow.len()));
    let small = raw.chars().find(|letter| letter.is_alphanumeric()).is_some_and(|letter| letter.is_lowercase());
    let last = before.rsplit(' ').next().unwrap_or_default();
    // "… after 4 July" / "2006."
    let year = words().month(last).is_some() && raw.starts_with(|letter: char| letter.is_ascii_digit());
    !ended && (small || year || before.ends_with([',', '-']) || words().class(WordClass::EndsNoSentence).contains(last))
}

/// Whether a full stop after this text is that of a short form ("Mr.", "J.", "Art.", "U.S.").
fn is_short_form(text: &str) -> bool {
    let word = text.rsplit([' ', '(', '"', '\'']).next().unwrap_or_default();
    let letters = word.chars().filter(|letter| letter.is_alphabetic()).count();
    let single = letters == 1 && word.chars().count() == 1;
    single
        || words().class(WordClass::ShortForm).contains(word)
        || (word.contains('.') && word.split('.').all(|part| part.len() <= 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::import::Extracted;

    fn check_hits(source: &str, expected: &[(Means, &str)]) {
        let extracted = Extracted::from_text(source);
        let shadow = Shadow::new(&extracted);
        let found: Vec<(Means, &str)> = find(&shadow)
            .iter()
            .map(|hit| (hit.means, shadow.text.get(hit.range.clone()).expect("in the text")))
            .collect();
        assert_eq!(found, expected, "{source:?}");
    }

    #[test]
    fn markers_are_found_anywhere_and_in_any_case() {
        check_hits("text. RECOMMENDED ACTION: Please", &[(Means::Demands, "recommended action:")]);
        check_hits("100017People's Republic of ChinaFax: +86", &[(Means::Fax, "fax:")]);
        check_hits("Délai d’envoi : 15 décembre", &[(Means::Deadline, "delai d'envoi:")]);
        check_hits("call (fax 0092 51)", &[(Means::Fax, "fax")]);
        check_hits("称呼：尊敬的", &[(Means::Salutation, "称呼:")]);
        let short = "Jo Dee\nF: +977 1 4 242 168\nE: jo@dee.example\nTwitter @JoDee";
        // A sheet on one line is long.
        let story = "they were held in may. ".repeat(60);
        let glued =
            "he is ill appeals to his excellency jo dee malabo salutation dear minister the salutation of a letter";
        check_hits(&format!("{story}{glued}"), &[(Means::Appeals, "appeals to"), (Means::Salutation, "salutation")]);
        check_hits(short, &[(Means::Fax, "f:"), (Means::Email, "e:"), (Means::Web, "twitter")]);
    }

    #[test]
    fn labels_of_a_form_and_counted_targets_are_found_in_a_run() {
        let story = "they were held in may. ".repeat(60);
        let head = "index number: eur 60/6172/2017 country: tajikistan title: wife put under ban summary:";
        let found = [
            (Means::Index, "index number:"),
            (Means::Country, "country:"),
            (Means::Title, "title:"),
            (Means::Summary, "summary:"),
        ];
        check_hits(&format!("{head} {story}"), &found);
        let two = "where to write target 1 jo dee minister salutation: dear minister target 2 ana bee president";
        let found = [
            (Means::Appeals, "where to write"),
            (Means::Appeals, "target 1"),
            (Means::Salutation, "salutation:"),
            (Means::Appeals, "target 2"),
        ];
        check_hits(&format!("{story}{two}"), &found);
        check_hits(&format!("{story}they drew it; copies of the paper were seized."), &[]);
    }

    #[test]
    fn a_menu_has_no_headings_and_a_day_follows_none_of_an_earlier_sheet() {
        check_hits("Home      Our Work      Take Action      News      Get Involved\nHe was held.", &[]);
        let story = "They were held in May. ".repeat(60);
        check_hits(&format!("{story}Further Information On 9 June 2008 Jo Dee was held."), &[]);
        check_hits("Further information on UA 1/08\nHe was held.", &[(Means::Further, "further information on")]);
    }

    #[test]
    fn headings_stand_at_the_beginning_of_a_line() {
        check_hits("They gave background information to us", &[]);
        check_hits("one.\nBACKGROUND INFORMATION\ntwo", &[(Means::Background, "background information")]);
        check_hits("URGENT ACTION TORTURE FEARED", &[(Means::Banner, "urgent action")]);
        check_hits("the urgent action we take", &[]);
    }

    #[test]
    fn sentences_end_at_full_stops_and_paragraphs() {
        let extracted = Extracted::from_text("Mr. A. Bee of St. Ann came. He left\n\nNew one");
        let shadow = Shadow::new(&extracted);
        let end = sentence_end(&shadow, 0, shadow.len());
        assert_eq!(shadow.slice(0..end), "mr. a. bee of st. ann came.");
        let next = sentence_end(&shadow, end + 1, shadow.len());
        assert_eq!(shadow.slice(end + 1..next), "he left");
    }

    #[test]
    fn labels_of_one_letter_and_in_capitals_are_found_on_one_line() {
        let told = "They were told to leave. ".repeat(30);
        check_hits(
            &format!("{told}Sofia, Bulgaria F: +359 2 555 0101 E: a@b.example COUNTRY: Kenya Block F: west"),
            &[(Means::Fax, "f:"), (Means::Email, "e:"), (Means::Country, "country:")],
        );
        check_hits(
            &format!("{told}APPEALS TO: Minister Ana Bee Sofia, Bulgaria COUNTRY: Bulgaria TITLE: Chief NAME: Mo Fee"),
            &[(Means::Appeals, "appeals to:")],
        );
    }
}
