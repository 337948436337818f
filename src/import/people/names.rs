//! What a person's name looks like in a sheet, and what stands beside it: a form of address, an age, "(m)".

use std::ops::Range;

use crate::data::countries;
use crate::data::markers::{self, words};
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::shadow::{Shadow, floor};
use crate::model::Gender;

use super::ages::of_digits;
use super::recurring;

/// The name without what a sheet sets before it: "New name: Mrs Ana Bee"; "Father", "Bishop" say who it is, and stay.
pub(super) fn without_style(shadow: &Shadow, name: Range<usize>) -> Range<usize> {
    without_words(shadow, name, |text| match new_names_label(text) {
        0 => words()
            .class(WordClass::Courtesy)
            .leading(text)
            .unwrap_or_else(|| words().class(WordClass::SetFree).beginning(text)),
        label => label,
    })
}

/// The length of the label, with its colon, of those who were added to a case, "New names:"; 0 where a text begins with none.
pub(in crate::import) fn new_names_label(text: &str) -> usize {
    let label = words().class(WordClass::NewName).at_start(text);
    let is_label = label > 0 && text.get(label..).is_some_and(|rest| rest.starts_with(':'));
    if is_label { label + 1 } else { 0 }
}

/// The name without words before it, whose length is told of each text; a name that is nothing else stays.
fn without_words(shadow: &Shadow, mut name: Range<usize>, length: impl Fn(&str) -> usize) -> Range<usize> {
    loop {
        let length = length(shadow.slice(name.clone()));
        let rest = shadow.trimmed(name.start + length..name.end);
        if length == 0 || rest.is_empty() {
            return name;
        }
        name = rest;
    }
}

/// The name without what somebody is or whose relation, before it: "journalist", "his brother".
fn without_trades(shadow: &Shadow, mut name: Range<usize>) -> Range<usize> {
    let trades = words().class(WordClass::BeforeMarkedName);
    loop {
        let length = trades.at_start(shadow.slice(name.clone()));
        let rest = shadow.trimmed_of(name.start + length..name.end, &[':']);
        if length == 0 || rest.is_empty() {
            return name;
        }
        name = rest;
    }
}

/// What a bracket behind a name says.
#[derive(Debug, Clone, Default, PartialEq)]
pub(in crate::import) struct Mark {
    pub gender: Option<Gender>,
    pub age: Option<u16>,
    pub pronouns: Option<String>,
}

/// "m", "f", "m, aged 26", "m/26", "he/him"; nothing else is a mark.
pub(in crate::import) fn marked(inside: &str) -> Option<Mark> {
    const PRONOUNS: [(WordClass, Option<Gender>); 3] = [
        (WordClass::MalePronoun, Some(Gender::Male)),
        (WordClass::FemalePronoun, Some(Gender::Female)),
        (WordClass::OtherPronoun, None),
    ];
    let mut mark = Mark::default();
    let mut known = false;
    for word in inside.split([',', ' ', '/', ';', '-']).filter(|word| !word.is_empty()) {
        let word = word.trim_matches('.');
        let pronoun = PRONOUNS.iter().find(|(class, _)| words().class(*class).contains(word));
        if let Some(gender) = gender_word(word) {
            (mark.gender, known) = (Some(gender), true);
        } else if let Some((_, gender)) = pronoun {
            (mark.gender, known) = (gender.or(mark.gender), true);
            mark.pronouns = Some(inside.trim().to_owned());
        } else {
            match word {
                "aged" | "age" | "old" | "and" | "all" | "both" | "de" | "trans" | "transgender" => {}
                word if words().class(WordClass::Years).contains(word) => {}
                word => match word.parse::<u16>() {
                    Ok(age) if (1..=120).contains(&age) => mark.age = Some(age),
                    _ => return None,
                },
            }
        }
    }
    known.then_some(mark)
}

/// The gender that a word says of somebody: "m", "hommes", "mujer".
pub(super) fn gender_word(word: &str) -> Option<Gender> {
    if words().class(WordClass::Male).contains(word) {
        Some(Gender::Male)
    } else {
        words().class(WordClass::Female).contains(word).then_some(Gender::Female)
    }
}

pub(super) fn name_before(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    const MOST_WORDS: usize = 7;
    // "Ana Bee, (f)".
    let range = range.start..range.start + shadow.slice(range.clone()).trim_end_matches([' ', ',']).len();
    let start = range.start + last_cut(shadow, &range);
    let mut name = with_initial(shadow, shadow.trimmed_of(start..range.end, &[',', '-', '.', '*']));
    if !shadow.lower_case {
        name = behind_small_words(shadow, from_first_capital(shadow, name));
    }
    name = without_style(shadow, without_trades(shadow, name));
    if let Some(country) =
        crate::import::text::places::at_start(shadow, name.start, name.end).filter(|named| named.range.end < name.end)
    {
        name = shadow.trimmed_of(country.range.end..name.end, &[':', '-', ',']);
    }
    if shadow.lower_case {
        let of_names = || Some(last_names(shadow, name.clone())).filter(|last| *last != name);
        name = recurring::tail(shadow, name.clone())
            .or_else(of_names)
            .or_else(|| recurring::last_two(shadow, name.clone()))
            .unwrap_or(name);
        name = without_plain_words(shadow, name);
    }
    let words = word_starts(shadow, name.clone());
    if words.len() > MOST_WORDS {
        name.start = words.get(words.len() - 4).copied().unwrap_or(name.start);
    }
    name
}

/// "Iran's Kurdish minority | Ana Bee": what stands behind the last word in small letters that no name has.
fn behind_small_words(shadow: &Shadow, name: Range<usize>) -> Range<usize> {
    const FEWEST_LEFT: usize = 2;
    const SHORTEST: usize = 4;
    let starts = word_starts(shadow, name.clone());
    let is_small = |start: &usize| {
        let word = shadow.slice(*start..name.end).split(' ').next().unwrap_or_default();
        let small = shadow.raw(*start..name.end).starts_with(char::is_lowercase);
        // "das", "van", "bin" are parts of names.
        small && word.len() >= SHORTEST && words().is_plain(word)
    };
    let last = starts.iter().rposition(is_small).map_or(0, |last| last + 1);
    match starts.get(last..) {
        Some([first, rest @ ..]) if last > 0 && rest.len() + 1 >= FEWEST_LEFT => *first..name.end,
        _ => name,
    }
}

/// A name without what somebody is called beside it: "Jo Dee alias The Hat", "Jo Dee, \"Jay\"", "Jo Dee (known as \"Jay\")"; a
/// piece that is nothing else stays.
pub(super) fn without_alias(shadow: &Shadow, range: Range<usize>) -> Range<usize> {
    let whole = shadow.trimmed(range.clone());
    let is_alias = |at: &usize| !is_capital_alone(shadow, whole.start + at..whole.end);
    let found = alias_start(shadow.slice(whole.clone())).filter(is_alias);
    let end = found.map_or(whole.end, |at| whole.start + at);
    let name = shadow.trimmed_of(whole.start..end, &[',', '(', '-']);
    if name.is_empty() { range } else { range.start..name.end }
}

/// "Moussa Dit Diallo": a word that leads to another name is part of this one where it has its capital, "ALIAS" and "AKA" apart.
fn is_capital_alone(shadow: &Shadow, called: Range<usize>) -> bool {
    let raw = shadow.raw(shadow.trimmed(called)).split_whitespace().next().unwrap_or_default();
    let leads = words().class(WordClass::KnownAs).contains(&crate::data::folding::folded(raw));
    leads && raw.starts_with(char::is_uppercase) && raw.contains(char::is_lowercase)
}

/// Where words begin at the end of a text that say what somebody is called; "Members of \"Hope\"" are what is in quotes.
fn alias_start(text: &str) -> Option<usize> {
    const LONGEST: usize = 30;
    const MOST_WORDS: usize = 4;
    let leads = words().class(WordClass::KnownAs);
    if leads.at_start(text) > 0 {
        return None;
    }
    let is_quoted = |text: &str| text.len() > 2 && text.starts_with('"') && text.ends_with('"');
    let bracket = text.strip_suffix(')').and_then(|text| text.rfind('('));
    if let Some(open) = bracket {
        let inside = text.get(open + 1..text.len() - 1)?;
        return (leads.at_start(inside) > 0 || is_quoted(inside)).then_some(open);
    }
    if let Some(open) = text.strip_suffix('"').and_then(|text| text.rfind('"')) {
        let before = text.get(..open)?.trim_end_matches([' ', ',', '(']);
        let last = before.rsplit(' ').next().unwrap_or_default();
        let blanks = before.match_indices(' ').map(|(at, _)| at).rev().take(MOST_WORDS);
        let lead = blanks.filter(|at| before.get(at + 1..).is_some_and(|lead| leads.contains(lead))).last();
        let linked =
            [WordClass::Linking, WordClass::GroupLink].iter().any(|class| words().class(*class).contains(last));
        return (text.len() - open <= LONGEST && !linked).then_some(lead.unwrap_or(before.len()));
    }
    text.match_indices(' ').rev().take(MOST_WORDS + 1).map(|(at, _)| at).find(|at| {
        let rest = text.get(at + 1..).unwrap_or_default();
        let lead = leads.at_start(rest);
        let called = rest.get(lead..).unwrap_or_default().trim();
        lead > 0 && !called.is_empty() && !called.contains([',', ';', '/', ':'])
    })
}

/// The name with the full stop of its last initial, "Dilshod T.", or of "Jr.".
pub(super) fn with_initial(shadow: &Shadow, name: Range<usize>) -> Range<usize> {
    let text = shadow.slice(name.clone());
    let of_name = |last: &str| last.chars().count() == 1 || words().class(WordClass::BehindName).contains(last);
    let initial = text.rsplit_once(' ').is_some_and(|(_, last)| of_name(last));
    let stop = initial && shadow.slice(name.end..shadow.len()).starts_with('.');
    name.start..name.end + usize::from(stop)
}

/// Where the last piece begins before a mark: behind the last comma, number, bracket, line, or "and".
fn last_cut(shadow: &Shadow, range: &Range<usize>) -> usize {
    let text = shadow.slice(range.clone());
    let by_name = called(text);
    let mut start = 0;
    for (place, letter) in text.char_indices() {
        let here = range.start + place;
        let cut = matches!(letter, ';' | ':' | ')' | ']' | '/' | '•' | '&' | ',') && !in_particle(text, place)
            || letter.is_ascii_digit()
            || letter == '"' && !by_name.as_ref().is_some_and(|by_name| by_name.contains(&place));
        if cut || (letter == ' ' && (shadow.is_gap(here) || shadow.starts_line(here + 1))) {
            start = place + letter.len_utf8();
        }
        if letter == ' '
            && let Some(length) = joining(shadow, start + range.start, here, range.end)
        {
            start = place + 1 + length;
        }
    }
    start
}

/// The length of the word that joins two names behind a blank, and of its own blank: "and ". "Jo Und Dee" is one name: a word with
/// its capital joins only whole names, "Jo Dee And Ana Bee", or begins its line.
pub(super) fn joining(shadow: &Shadow, start: usize, blank: usize, end: usize) -> Option<usize> {
    let rest = shadow.slice(blank + 1..end);
    let length = words().class(WordClass::JoinsNames).leading(rest)?;
    let raw = shadow.raw(blank + 1..blank + 1 + length);
    let small = !(raw.starts_with(char::is_uppercase) && raw.contains(char::is_lowercase));
    let is_whole = |text: &str| text.split_whitespace().count() > 1;
    let before = shadow.slice(start.min(blank)..blank).trim();
    let behind = || rest.get(length..).and_then(|rest| rest.split([',', ';', '(', '/']).next()).is_some_and(is_whole);
    let begins = shadow.starts_line(blank + 1) || !before.ends_with(char::is_alphanumeric);
    // "José Dee y Bee" is one person; "José Dee y Ana Bee", "José Dee y otros" are more.
    let is_short = length == "y ".len() && is_whole(before) && !begins;
    let others = rest.get(length..).map_or(0, |rest| words().class(WordClass::Others).at_start(rest)) > 0;
    // "José Dee y Pedro": a first name alone is somebody else.
    let first = rest.get(length..).and_then(|rest| rest.split([' ', ',', ';', '(']).next()).unwrap_or_default();
    let is_given = office_words().given_names.contains(first);
    if is_short && !behind() && !others && !is_given {
        return None;
    }
    (small || begins || is_whole(before) && behind()).then_some(length)
}

/// What somebody is called inside the name, with its quotes: "Jo \"Jay\" Dee".
fn called(text: &str) -> Option<Range<usize>> {
    const LONGEST: usize = 24;
    let open = text.find(" \"")? + 1;
    let close = open + 1 + text.get(open + 1..)?.find("\" ")?;
    let behind = text.get(close + 2..)?.starts_with(char::is_alphabetic);
    (behind && close - open <= LONGEST && !text.get(open + 1..close)?.contains(',')).then_some(open..close + 1)
}

/// "journalist Ana Bee (f)": the name begins with its first capital.
fn from_first_capital(shadow: &Shadow, name: Range<usize>) -> Range<usize> {
    let is_small = |at: usize| {
        let raw = shadow.raw(at..name.end);
        let first = raw.chars().find(|letter| letter.is_alphabetic());
        // "al-Tayeb Dee": the article has no capital, the name behind it has.
        let word = raw.split(char::is_whitespace).next().unwrap_or_default();
        let article = word.find('-').and_then(|hyphen| word.get(..=hyphen));
        let joined = article.is_some_and(|article| words().class(WordClass::JoinedArticle).contains(article));
        first.is_some_and(char::is_lowercase) && !(joined && word.contains(char::is_uppercase))
    };
    let starts = word_starts(shadow, name.clone());
    let first = starts.iter().position(|at| !is_small(*at)).unwrap_or_default();
    // "Forensic anthropologist Leonel Dee": a trade of two words has a capital at the beginning of its line.
    let trade = starts.get(first + 1).zip(starts.get(first + 2)).filter(|(second, third)| {
        let word = shadow.slice(**second..third.saturating_sub(1));
        let class = |class| words().class(class).contains(word);
        // "'Abd al-Latif Dee".
        let small = is_small(**second) && !shadow.raw(**second..third.saturating_sub(1)).contains(char::is_uppercase);
        small && word.len() > 3 && !class(WordClass::SmallInName) && !class(WordClass::NameParticle)
    });
    let first = trade.map_or(starts.get(first), |(_, third)| Some(third));
    first.copied().unwrap_or(name.start)..name.end
}

/// "opposition activist ana holland": a name that is a country's too ends no row of names.
fn without_plain_words(shadow: &Shadow, mut name: Range<usize>) -> Range<usize> {
    let plain = |word: &str| words().is_plain(word);
    while shadow.slice(name.clone()).split(' ').count() > 2
        && shadow.slice(name.clone()).split(' ').next().is_some_and(plain)
    {
        let first = shadow.slice(name.clone()).find(' ').unwrap_or(0);
        name = shadow.trimmed(name.start + first..name.end);
    }
    name
}

/// Whether a comma stands within a number: "5,000 residents".
pub(super) fn in_number(text: &str, comma: usize) -> bool {
    let before = text.get(..comma).unwrap_or_default().ends_with(|letter: char| letter.is_ascii_digit());
    let digits = text.get(comma + 1..).unwrap_or_default().chars().take_while(char::is_ascii_digit).count();
    before && digits == 3
}

/// The words at the end of a piece that may be a name: "gauri pradhan" of "human rights activist gauri pradhan".
fn last_names(shadow: &Shadow, name: Range<usize>) -> Range<usize> {
    let particles = words().class(WordClass::SmallInName);
    let starts = word_starts(shadow, name.clone());
    let word = |place: usize| {
        let end = starts.get(place + 1).map_or(name.end, |next| next - 1);
        starts.get(place).map_or("", |&start| shadow.slice(start..end))
    };
    let mut first = starts.len();
    while let Some(before) = first.checked_sub(1) {
        let part = may_be_name(word(before)) || particles.contains(word(before)) || is_initial(word(before));
        if !part && word(before).len() > 1 {
            break;
        }
        first = before;
    }
    // "Van Tuong", "La Thi" begin a name where nothing stands before them; "e", "de" lead on to one.
    let leads = |place: usize| match word(place) {
        "al" | "el" => false,
        "e" | "de" | "del" | "dos" => true,
        particle => particles.contains(particle) && place > 0,
    };
    while first < starts.len() && leads(first) {
        first += 1;
    }
    // "secretary general of saarc jo dee": what such a word leads to is no first name that is known.
    let linked = first.checked_sub(1).is_some_and(|before| words().class(WordClass::Linking).contains(word(before)));
    let known = |word: &str| office_words().given_names.contains(word) || office_words().family_names.contains(word);
    if linked && starts.len().saturating_sub(first) > 2 && !known(word(first)) {
        first += 1;
    }
    // One word alone tells less than all of them.
    if starts.len().saturating_sub(first) < 2 {
        return name;
    }
    starts.get(first).copied().unwrap_or(name.start)..name.end
}

/// Whether words may be a name, initials and what somebody is called beside: "Jo K. Dee", "Winston \"Short Boy\" Dee".
pub(super) fn may_be_spelt_name(words: &str) -> bool {
    let outside: Vec<&str> = words.split('"').step_by(2).collect();
    let outside = outside.join(" ");
    let spelt: Vec<&str> = outside.split_whitespace().filter(|word| !is_initial(word)).collect();
    !spelt.is_empty() && may_be_name(&spelt.join(" "))
}

/// "S." of "S. Ramesh Kumar".
pub(in crate::import) fn is_initial(word: &str) -> bool {
    word.strip_suffix('.').is_some_and(|letter| letter.chars().count() == 1 && letter.chars().all(char::is_alphabetic))
}

pub(super) fn word_starts(shadow: &Shadow, range: Range<usize>) -> Vec<usize> {
    let text = shadow.slice(range.clone());
    let blanks = text.match_indices(' ').map(|(at, _)| range.start + at + 1);
    [range.start].into_iter().chain(blanks).collect()
}

/// ", aged 26" behind a name, and where it ends.
pub(super) fn age_after(shadow: &Shadow, range: Range<usize>) -> (Option<u16>, usize) {
    // ", black, aged 40": a word or two between the mark and the age.
    let near = shadow.slice(range.start..floor(shadow, range.end.min(range.start + 60)));
    let stop = near.find(['.', '(', '[', ';', ':']).unwrap_or(near.len());
    let of_this = |at: &usize| !holds_name(shadow, range.start..range.start + at);
    if let Some(at) = near.get(..stop).and_then(|near| near.find("aged ")).filter(of_this) {
        let digits: String = near.get(at + 5..).unwrap_or_default().chars().take_while(char::is_ascii_digit).collect();
        if let Some(age) = of_digits(&digits) {
            return (Some(age), range.start + at + 5 + digits.len());
        }
    }
    if let Some((age, end)) = near.get(..stop).and_then(years_in) {
        return (Some(age), range.start + end);
    }
    if let Some((age, end)) = near.get(..stop).filter(|_| !shadow.one_line).and_then(age_behind_trade) {
        return (Some(age), range.start + end);
    }
    let text = shadow.slice(range.start..floor(shadow, range.end.min(range.start + 40)));
    let rest = text.trim_start_matches([',', ' ', '-', '(']);
    let told = words().class(WordClass::WhoIs).leading(rest).unwrap_or_default();
    let rest = rest.get(told..).unwrap_or_default();
    // "aged 26", "age: 26", "(26".
    let lead = words().class(WordClass::BeforeNumberOfYears).at_start(rest);
    let behind = rest.get(lead..).filter(|_| lead > 0).map(|behind| behind.strip_prefix(':').unwrap_or(behind));
    let rest = behind.and_then(|behind| behind.strip_prefix(' ')).or_else(|| rest.strip_prefix('(')).unwrap_or(rest);
    let digits = rest.chars().take_while(char::is_ascii_digit).count();
    let age = rest.get(..digits).and_then(of_digits);
    let tail = rest.get(digits..).unwrap_or_default();
    let labelled = text.contains("age")
        || tail.starts_with([',', ' ', ')'])
        || tail.is_empty()
        || tail.strip_prefix('-').is_some_and(|tail| words().class(WordClass::YearsJoined).begin(tail))
        || words().class(WordClass::YearsGlued).begin(tail);
    match age {
        Some(age) if labelled && !tail.starts_with(['/', ':', '.']) => {
            let end = range.start + text.len() - rest.len() + digits;
            (Some(age), end)
        }
        _ => (None, range.start),
    }
}

/// ", Ana Bee, " before "aged 20": whether a piece of what stands behind a name is another, each of its words with its capital.
fn holds_name(shadow: &Shadow, behind: Range<usize>) -> bool {
    const LENGTHS: std::ops::RangeInclusive<usize> = 2..=4;
    let mut at = behind.start;
    shadow.slice(behind.clone()).split_inclusive(',').any(|piece| {
        let range = shadow.trimmed_of(at..at + piece.len(), &[',']);
        at += piece.len();
        let text = shadow.slice(range.clone());
        let mut words = shadow.raw(range).split_whitespace();
        !shadow.lower_case
            && LENGTHS.contains(&text.split(' ').count())
            && words.all(|word| word.starts_with(char::is_uppercase))
            && may_be_name(text)
    })
}

/// ", sindicalista, 42 años": an age with its word, behind what the person does; and where it ends.
fn years_in(text: &str) -> Option<(u16, usize)> {
    let years = words().class(WordClass::YearsOld);
    let (at, length) = text.match_indices(' ').find_map(|(at, _)| {
        let length = years.at_start(text.get(at + 1..)?);
        (length > 0).then_some((at, 1 + length))
    })?;
    let before = text.get(..at)?;
    let digits = before.len() - before.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
    let age = of_digits(before.get(at - digits..)?)?;
    let apposed = before.get(..at - digits)?.trim_end().ends_with([',', '(']) || before.trim_start().len() == digits;
    apposed.then_some((age, at + length))
}

/// ", a girl of 14", ", student, 22": an age without its word, behind what the person is; and where it ends.
fn age_behind_trade(text: &str) -> Option<(u16, usize)> {
    let behind = |at: usize| {
        let digits = text.get(at..)?.chars().take_while(char::is_ascii_digit).count();
        let ends = text.get(at + digits..)?.chars().next().is_none_or(|next| matches!(next, ',' | ')' | ' '));
        let age = of_digits(text.get(at..at + digits)?)?;
        ends.then_some((age, at + digits))
    };
    let leads = words().class(WordClass::BeforeAge);
    let child = text.match_indices(' ').find_map(|(at, _)| Some(at + 1 + leads.leading(text.get(at + 1..)?)?));
    if let Some(age) = child.and_then(behind) {
        return Some(age);
    }
    // ", Jo Dee, 22": the number is of another person, where a name stands between.
    let rest = text.strip_prefix(", ")?;
    let comma = rest.find(", ").filter(|comma| rest.get(..*comma).is_some_and(|said| !may_be_name(said)))?;
    let (age, end) = behind(2 + comma + 2)?;
    text.get(end..)?.trim_start().is_empty().then_some((age, end))
}

/// The age that a piece begins with, and its length: "aged 41" of "aged 41 jo dee".
pub(super) fn aged_first(text: &str) -> Option<(u16, usize)> {
    let digits: String = text.strip_prefix("aged ")?.chars().take_while(char::is_ascii_digit).collect();
    let age = of_digits(&digits)?;
    Some((age, "aged ".len() + digits.len()))
}

/// "aged 42", "38 ans", nothing else.
pub(super) fn aged(text: &str) -> Option<u16> {
    let text = text.trim_end_matches([',', '.', ')']);
    let years = [WordClass::YearsOld, WordClass::Years].map(|class| words().class(class).ending(text));
    let years = years.into_iter().max().filter(|length| *length > 0);
    let counted = || text.get(..text.len() - years?)?.strip_suffix(' ');
    // "aged 42", "aged about 20".
    let lead = words().class(WordClass::BeforeNumberOfYears).at_start(text);
    let behind_lead = text.get(lead..).filter(|_| lead > 0).and_then(|behind| behind.strip_prefix(' '));
    // "de 52 años" has both.
    let digits = match behind_lead {
        Some(behind) => behind.get(..behind.len().saturating_sub(years.unwrap_or(0)))?,
        None => counted()?,
    };
    let digits = digits.trim();
    let digits = digits.strip_prefix("de ").unwrap_or(digits);
    const COUNTED: [&str; 10] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    let counted = COUNTED.iter().position(|word| *word == digits).and_then(|place| u16::try_from(place + 1).ok());
    of_digits(digits).or(counted)
}

/// Whether a stroke stands in a particle of a name: "a/l", "s/o".
pub(super) fn in_particle(text: &str, at: usize) -> bool {
    let start = text.get(..at).and_then(|before| before.rfind(' ')).map_or(0, |blank| blank + 1);
    let word = text.get(start..).and_then(|rest| rest.split(' ').next()).unwrap_or_default();
    word.contains('/') && office_words().name_particles.contains(word)
}

/// Whether words without capitals may be a name: none of them is a word of these sheets' prose.
pub(in crate::import) fn may_be_name(words: &str) -> bool {
    let known = office_words();
    if markers::words().class(WordClass::Publisher).contains(words) {
        return false;
    }
    words.split(' ').all(|word| {
        let bare = word.strip_suffix("'s").unwrap_or(word).trim_matches(['"', '(', ')', '[', ']']);
        let letters = bare.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '-' | '\''));
        let spoken = bare.contains(|letter: char| !letter.is_ascii() || "aeiouy".contains(letter));
        // "Saravanan a/l Perumal": son of.
        if bare.contains('/') {
            return known.name_particles.contains(bare);
        }
        letters
            && spoken
            && (bare.chars().count() > 1 || bare == "u")
            && !markers::words().is_plain(bare)
            && !(bare.len() > 4
                && !bare.contains('\'')
                && !known.given_names.contains(bare)
                && (bare.ends_with("ing")
                    || bare.ends_with("ment")
                    || bare.ends_with("tion")
                    || bare.ends_with("ed")
                    || bare.ends_with("ly")))
            && (!known.institutions.contains(bare) || known.given_names.contains(bare))
            && !known.offices.contains(bare)
            // "the minister of finance balde demba".
            && (!known.portfolios.contains(bare) || known.given_names.contains(bare))
            && countries::find(bare).is_none()
            && countries::by_demonym(bare).is_empty()
    })
}
