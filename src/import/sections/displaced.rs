//! Addresses that extraction put elsewhere than below their heading: above the story, in its midst, behind the last line of
//! the page. Boxes beside the text of a page come out so.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::address_lines::bounds::{ends_address, opens_addressee};
use crate::import::extracted::{Extracted, Line};
use crate::import::text::hits::{Hit, in_capitals};
use crate::import::text::shadow::{Shadow, ShadowLine};

use super::{Kind, Section};

/// The lines in the order in which the addresses stand below their heading; nothing where something does already, or where
/// no others are found.
pub(in crate::import) fn lines_in_place(
    extracted: &Extracted,
    shadow: &Shadow,
    hits: &[Hit],
    sections: &[Section],
) -> Option<Vec<Line>> {
    let heading_end = end_of_bare_heading(shadow, sections)?;
    let blocks = blocks(shadow, hits);
    let moved: Vec<Range<usize>> = blocks.iter().map(|block| sources(shadow, block.clone())).collect();
    if moved.is_empty() {
        return None;
    }
    let heading = shadow.source_range(heading_end - 1..heading_end).start;
    // A box is a column: its narrow margin may have broken lines, and it is a block of its own.
    let free = extracted.lines.iter().map(|line| line.block).max().unwrap_or_default() + 1;
    let block_of = |line: &Line| (free..).zip(&moved).find(|(_, block)| block.contains(&line.range.start));
    let is_moved = |line: &Line| block_of(line).is_some();
    let in_block = |line: &Line| Some(Line { block: block_of(line)?.0, ..line.clone() });
    let below: Vec<Line> = extracted.lines.iter().filter_map(in_block).collect();
    let mut lines = Vec::with_capacity(extracted.lines.len());
    // Whether what was above is elsewhere now: a paragraph begins, unless the sentence goes on.
    let mut parted = false;
    for line in extracted.lines.iter().filter(|line| !is_moved(line)) {
        let text = extracted.text(line).trim_start();
        let starts = if parted { !text.starts_with(char::is_lowercase) } else { line.starts_paragraph };
        lines.push(Line { starts_paragraph: starts, ..line.clone() });
        parted = moved.iter().any(|block| is_right_before(extracted, line, block));
        if line.range.contains(&heading) {
            lines.extend(below.iter().cloned());
            parted = true;
        }
    }
    Some(lines)
}

/// Where an addressee with a way to reach it begins a paragraph outside of the model letter, on a sheet that has no heading
/// of addresses.
pub(in crate::import) fn opening(shadow: &Shadow, hits: &[Hit], sections: &[Section]) -> Option<Hit> {
    let letters = || sections.iter().filter(|section| section.kind == Kind::Letter);
    if shadow.one_line || letters().next().is_none() || sections.iter().any(Section::holds_addresses) {
        return None;
    }
    let start = all_blocks(shadow, hits).into_iter().filter_map(|block| {
        let line = shadow.lines.get(block.lines.start)?.range.clone();
        let opens = opens_addressee(shadow.slice(line.clone()));
        let outside = !letters().any(|letter| letter.body.contains(&line.start));
        (opens && outside && block.reaches && !block.opens).then_some(line.start)
    });
    let start = start.min()?;
    let language = hits.first().map_or("en", |hit| hit.marker.language.as_str());
    Some(Hit { means: Means::Appeals, range: start..start, marker: words().meaning(Means::Appeals, language)? })
}

/// Whether a block begins in the next line of a text.
fn is_right_before(extracted: &Extracted, line: &Line, block: &Range<usize>) -> bool {
    extracted.source.get(line.range.end..block.start).is_some_and(|between| between.trim().is_empty())
}

/// Where the heading of the addresses ends that has none below it; nothing where any has.
fn end_of_bare_heading(shadow: &Shadow, sections: &[Section]) -> Option<usize> {
    const LONGEST: usize = 12;
    if shadow.one_line {
        return None;
    }
    let headings = || sections.iter().filter(|one| matches!(one.kind, Kind::Appeals | Kind::AppealsBefore));
    let line_end = |section: &Section| shadow.line_at(section.heading.start).map(|line| line.range.end);
    let rest = |section: &Section| Some(shadow.trimmed(line_end(section)?.min(section.body.end)..section.body.end));
    // "… BEFORE 3 MAY 2012" / "TO:" has its last word in the next line.
    let is_bare = |section: &Section| rest(section).is_some_and(|rest| rest.len() <= LONGEST);
    let last = headings().next_back()?;
    if !headings().all(is_bare) {
        return None;
    }
    let end = rest(last).filter(|rest| !rest.is_empty()).map(|rest| rest.end).or(line_end(last))?;
    (end > 0).then_some(end)
}

/// The lines of the blocks of addresses with at least one salutation.
fn blocks(shadow: &Shadow, hits: &[Hit]) -> Vec<Range<usize>> {
    all_blocks(shadow, hits).into_iter().filter(|block| block.greets).map(|block| block.lines).collect()
}

/// The blocks of addresses, each of paragraphs that follow each other.
fn all_blocks(shadow: &Shadow, hits: &[Hit]) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut start = 0;
    while start < shadow.lines.len() {
        let next = (start + 1..shadow.lines.len())
            .find(|&line| shadow.lines.get(line).is_some_and(|line| line.starts_paragraph));
        let end = next.unwrap_or(shadow.lines.len());
        if let Some(found) = Block::of(shadow, hits, start..end) {
            match blocks.last_mut().filter(|last| last.lines.end == found.lines.start && !found.opens) {
                Some(last) => {
                    last.lines.end = found.lines.end;
                    last.greets |= found.greets;
                    last.reaches |= found.reaches;
                }
                None => blocks.push(found),
            }
        }
        start = end;
    }
    blocks
}

/// Lines that look like addresses.
struct Block {
    lines: Range<usize>,
    /// Whether other text stands right above it.
    opens: bool,
    /// Whether it has a salutation.
    greets: bool,
    /// Whether it has any way to reach somebody.
    reaches: bool,
}

impl Block {
    /// The lines of a paragraph that are of addresses: with a way to reach somebody, between others that may be of them; or all,
    /// where they end with a country.
    fn of(shadow: &Shadow, hits: &[Hit], paragraph: Range<usize>) -> Option<Self> {
        const VALUES: [Means; 5] = [Means::Fax, Means::Phone, Means::Email, Means::Web, Means::Salutation];
        let begins = |line: usize, means: &[Means]| {
            let range = shadow.lines.get(line).map(|line| line.range.clone()).unwrap_or_default();
            let first = hits.partition_point(|hit| hit.range.start < range.start);
            hits.get(first).is_some_and(|hit| hit.range.start == range.start && means.contains(&hit.means))
        };
        let has_value = |line: usize| begins(line, &VALUES);
        let may_be =
            |line: usize| has_value(line) || begins(line, &[Means::Copies]) || may_be_of_address(shadow, hits, line);
        let Some(first) = paragraph.clone().find(|line| has_value(*line)) else {
            let last = shadow.lines.get(paragraph.end.checked_sub(1)?)?.range.clone();
            let whole = paragraph.clone().all(may_be) && paragraph.len() > 1 && ends_address(shadow, last);
            return whole.then_some(Self { lines: paragraph, opens: false, greets: false, reaches: false });
        };
        let last = paragraph.clone().rfind(|line| has_value(*line))?;
        let start = (paragraph.start..first).rfind(|line| !may_be(*line)).map_or(paragraph.start, |line| line + 1);
        let end = (last + 1..paragraph.end).find(|line| !may_be(*line)).unwrap_or(paragraph.end);
        let start = (start..first).find(|line| !is_title(shadow, *line)).unwrap_or(start);
        let greets = (start..end).any(|line| begins(line, &[Means::Salutation]));
        Some(Self { lines: start..end, opens: start > paragraph.start, greets, reaches: true })
    }
}

/// "TRADE UNIONISTS THREATENED": a heading in capitals that addresses nobody.
fn is_title(shadow: &Shadow, line: usize) -> bool {
    const FEWEST_WORDS: usize = 3;
    let Some(line) = shadow.lines.get(line) else { return false };
    let text = shadow.slice(line.range.clone());
    text.split(' ').count() >= FEWEST_WORDS && in_capitals(shadow, line.range.clone()) && !opens_addressee(text)
}

/// Whether a line may be one of an address: short, no sentence, and no heading of anything else.
fn may_be_of_address(shadow: &Shadow, hits: &[Hit], line: usize) -> bool {
    const LONGEST: usize = 80;
    const LONGEST_WITH_STOP: usize = 40;
    const FEWEST_OF_SENTENCE: usize = 5;
    const ELSEWHERE: [Means; 16] = [
        Means::Banner,
        Means::Background,
        Means::Demands,
        Means::Diplomats,
        Means::Check,
        Means::AppealsBefore,
        Means::Appeals,
        Means::Deadline,
        Means::Name,
        Means::Index,
        Means::Issued,
        Means::Number,
        Means::Further,
        Means::Letter,
        Means::Stop,
        Means::Slots,
    ];
    let Some(range) = shadow.lines.get(line).map(|line| line.range.clone()) else { return false };
    let text = shadow.slice(range.clone());
    let first = hits.partition_point(|hit| hit.range.end <= range.start);
    let here = hits.get(first..).unwrap_or_default().iter().take_while(|hit| hit.range.start < range.end);
    let verbs = words().class(WordClass::SentenceVerb);
    let tells = text.split(' ').count() >= FEWEST_OF_SENTENCE && text.split(' ').any(|word| verbs.contains(word));
    let ends = text.ends_with('.') && text.len() > LONGEST_WITH_STOP;
    text.len() <= LONGEST && !tells && !ends && !here.into_iter().any(|hit| ELSEWHERE.contains(&hit.means))
}

/// The bytes of the source that lines stand for.
fn sources(shadow: &Shadow, lines: Range<usize>) -> Range<usize> {
    let source =
        |line: Option<&ShadowLine>| line.map(|line| shadow.source_range(line.range.clone())).unwrap_or_default();
    let first = source(shadow.lines.get(lines.start));
    let last = source(lines.end.checked_sub(1).and_then(|last| shadow.lines.get(last)));
    first.start..last.end
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;
    use crate::model::Role;

    const STORY: &str = "Jo Dee, who had spoken at a meeting of fishermen in the old harbour, was taken from her home by\npolicemen on 3 May. Nobody has seen her since.";
    const DEMANDS: &str = "Please write immediately in English:\n- Urging the authorities to say where she is;\n- Calling on them to let her see a lawyer.";
    const HEADING: &str = "PLEASE SEND APPEALS BEFORE 2 JULY 2012 TO:";
    const END: &str = "Also send copies to diplomatic representatives accredited to your country.";
    const BLOCK: &str = "Minister of Justice\nAna Bee\n3 Mill Road\nNairobi\nKenya\nFax: +254 2 555 0101\nSalutation: Dear\nMinister\n\nAnd copies to:\nOmbudsman\nMo Fee\nPO Box 12\nNairobi\nKenya";

    fn check(sheet: &str) {
        let case = case_from_text(sheet).value;
        let read: Vec<(Role, usize, &str)> =
            case.addressees.iter().map(|one| (one.role, one.lines.len(), one.salutation.as_str())).collect();
        assert_eq!(read, [(Role::Appeal, 5, "Dear Minister"), (Role::Copy, 5, "")], "{sheet}");
        assert_eq!(case.demands.len(), 2, "{sheet}");
        assert_eq!(case.facts.len(), 1, "{sheet}");
        assert_eq!(case.unused, Vec::<[usize; 2]>::new(), "{sheet}");
    }

    #[test]
    fn addresses_anywhere_are_those_of_their_heading() {
        let head = "UA: 12/12 Index: AFR 32/001/2012 Kenya      Date: 21 May 2012";
        let title = "URGENT ACTION\nTEACHER HELD IN KENYA";
        check(&format!("{head}\n\n{title}\n\n{STORY}\n\n{DEMANDS}\n\n{HEADING}\n\n{BLOCK}\n\n{END}\n"));
        check(&format!("{head}\n\n{title}\n\n{BLOCK}\n\n{STORY}\n\n{DEMANDS}\n\n{HEADING}\n\n{END}\n"));
        check(&format!("{head}\n\n{BLOCK}\n\n{title}\n\n{STORY}\n\n{DEMANDS}\n\n{HEADING}\n\n{END}\n"));
        check(&format!("{head}\n\n{title}\n\n{STORY}\n\n{DEMANDS}\n\n{HEADING}\n\n{END}\n\n{BLOCK}\n"));
        let page = "URGENT ACTION\nTEACHER HELD IN KENYA\n\nADDITIONAL INFORMATION\nTeachers went on strike in March.";
        check(&format!("{head}\n\n{title}\n\n{STORY}\n\n{DEMANDS}\n\n{HEADING}\n\n{END}\n{BLOCK}\n{page}\n"));
    }
}
