//! The country: misspelt, missing, not last, glued to what stands before it.

use serde_json::Value;

use super::{Block, with};
use crate::address::country_line::Separator;
use crate::data::address_words::address_words;
use crate::data::countries::{self, Country, PostcodePosition};
use crate::model::{Case, LanguageTag};
use crate::notice::{Fix, Notice};

pub(super) fn examine(block: &Block<'_>, findings: &mut Vec<Notice>) {
    if block.lines.is_empty() {
        return;
    }
    let Some(country) = &block.country else {
        findings.extend(missing(block));
        return;
    };
    let line = country.line;
    if country.separator == Separator::Nothing {
        findings.push(glued(block, line, country.start));
    } else if let Some(respelt) = &country.respelt {
        let said = block.line_without_contact(line).get(country.start..).unwrap_or_default();
        let notice = Notice::warning("country-misspelt").with("country", respelt);
        let notice = block.finding(notice, line).about(said);
        findings.push(notice.with_fix(renamed(block, line, said, respelt)));
    } else {
        findings.extend(former(block, line, country.start, country.country));
    }
    if line < block.last {
        let notice = Notice::warning("country-not-last").with("country", block.line(line));
        let last = block.entry_fix("lines", block.line(line));
        findings.push(block.finding(notice, line).with_fix(with(block.line_fix(line, Value::Null), vec![last])));
    }
}

/// "Federal Republic of Yugoslavia": the letter goes to the state that goes on from it, and the town may be in another today.
fn former(block: &Block<'_>, line: usize, start: usize, country: &Country) -> Option<Notice> {
    let said = block.line_without_contact(line).get(start..).filter(|said| country.is_former_name(said))?;
    let name = country.name(&LanguageTag::ENGLISH);
    let notice = block.finding(Notice::warning("country-former").with("country", name), line);
    Some(notice.about(said).with_fix(renamed(block, line, said, name)))
}

/// Another name for the country; the reading of the country goes with the line.
fn renamed(block: &Block<'_>, line: usize, said: &str, name: &str) -> Fix {
    let reading = (block.addressee.country.trim() == said.trim())
        .then(|| Fix::new(block.pointer("country"), block.addressee.country.as_str(), name));
    with(block.part_fix(line, said, name), reading.into_iter().collect())
}

fn missing(block: &Block<'_>) -> Option<Notice> {
    let last = block.last;
    let shared = countries::is_ambiguous(block.line_without_contact(last));
    let folded = countries::fold(&block.lines.join(" "));
    let is_abroad = address_words().abroad.iter().any(|word| format!(" {folded} ").contains(&format!(" {word} ")));
    // In the order of a Chinese or Japanese address the country, if it stands there, is the first line.
    let first_is_country = block.lines.first().is_some_and(|line| countries::find(line).is_some());
    // A city that is a country, or a name and nothing else, says enough or too little to judge.
    if first_is_country || block.lines.len() < 2 || last_word_is_country(block.line_without_contact(last)) {
        return None;
    }
    let country = countries::by_code(block.hint_code).filter(|_| !is_abroad && !shared && !is_of_two(block.case));
    let notice = block.finding(Notice::warning("country-missing"), last);
    let Some(country) = country else { return Some(notice) };
    let name = country.name(&LanguageTag::ENGLISH);
    let reading = Fix::new(block.pointer("country"), Value::Null, name);
    let with_reading = if block.addressee.country.is_empty() { vec![reading] } else { Vec::new() };
    Some(notice.with("country", name).with_fix(with(block.entry_fix("lines", name), with_reading)))
}

/// "Guatemala/Honduras": whether the sheet is of two countries, and nobody has chosen one; an address may be in either.
fn is_of_two(case: &Case) -> bool {
    const FIELD: &str = "/country";
    let spans = case.spans.get(FIELD).map_or(&[][..], Vec::as_slice);
    let texts = spans.iter().filter_map(|[start, end]| case.source.get(*start..*end));
    let names = texts.flat_map(|text| text.split('/').flat_map(|part| part.split(" and ")));
    let mut codes = names.filter_map(|name| countries::find(name.trim())).map(Country::code);
    let first = codes.next();
    !case.by_hand.contains(FIELD) && codes.any(|code| Some(code) != first)
}

/// "Singapore 238823", "Kingston, Jamaica W.I.": the country is there, with something around it.
fn last_word_is_country(line: &str) -> bool {
    // A postcode behind the country: "Republic of Korea 110-820".
    let bare = line.trim_end_matches(|letter: char| letter.is_ascii_digit() || matches!(letter, ' ' | '-' | ','));
    if bare.len() < line.len() && countries::find(bare).is_some() {
        return true;
    }
    // "Lebanon, Ohio 45036" is no country's town, nor is "Atlanta, Georgia 30334", whose number is no postcode of that country.
    let whole = line.trim_end_matches(|letter: char| !letter.is_alphanumeric());
    let comma = whole.rfind(',').filter(|comma| !whole.get(comma + 1..).unwrap_or_default().trim().ends_with("W.I"));
    let part = comma.map_or(whole, |comma| whole.get(comma + 1..).unwrap_or_default());
    let code =
        part.split(' ').find(|word| word.starts_with(|letter: char| letter.is_ascii_digit())).unwrap_or_default();
    part.split(' ').any(|word| {
        let country = countries::find(word.trim());
        let is_named = |country: &&Country| country.name(&LanguageTag::ENGLISH) == word;
        country.filter(is_named).is_some_and(|country| code.is_empty() || country.is_postcode(code))
    })
}

/// "100017People's Republic of China": the postcode goes to its town, or to a line of its own.
fn glued(block: &Block<'_>, line: usize, start: usize) -> Notice {
    let text = block.line_without_contact(line);
    let (before, name) = text.split_at_checked(start).unwrap_or((text, ""));
    let before = before.trim().trim_end_matches(',');
    let name = block.country.as_ref().and_then(|country| country.respelt.as_deref()).unwrap_or(name);
    let notice = Notice::warning("country-glued").with("country", name).with("before", before);
    let Some(country) = &block.country else { return block.finding(notice, line) };
    let above =
        line.checked_sub(1).filter(|above| *above >= 2 && !block.line(*above).ends_with(|c: char| c.is_ascii_digit()));
    let is_postcode = country.country.is_postcode(before);
    let fix = match above {
        Some(above) if is_postcode && country.country.postcode_position() == Some(PostcodePosition::AfterTown) => {
            let town = format!("{} {before}", block.line(above).trim_end_matches([',', ' ']));
            with(block.part_fix(line, text, name), vec![block.line_fix(above, town)])
        }
        _ => block.part_fix(line, text, Value::from(vec![before, name])),
    };
    block.finding(notice, line).with_fix(fix)
}
