//! Addresses that extraction put elsewhere than below their heading: above the story, in its midst, behind the last line of
//! the page. Boxes beside the text of a page come out so.

use std::ops::Range;

use crate::data::markers::Means;
use crate::import::address_lines::bounds::{ends_address, opens_addressee};
use crate::import::extracted::{Extracted, Line, Places};
use crate::import::text::hits::{Hit, in_capitals};
use crate::import::text::prose::has_verb;
use crate::import::text::shadow::Shadow;

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
    let places = Places::of(extracted);
    let heading = places.at(shadow.source_range(heading_end - 1..heading_end).start)?;
    // A box is a column: its narrow margin may have broken lines, and it is a block of its own.
    let free = extracted.lines.iter().map(|line| line.block).max().unwrap_or_default() + 1;
    let mut block_of: Vec<Option<u32>> = vec![None; extracted.lines.len()];
    for (block, lines) in (free..).zip(blocks(shadow, hits)) {
        for line in shadow.lines.get(lines).unwrap_or_default() {
            let place = places.at(shadow.source_range(line.range.clone()).start)?;
            *block_of.get_mut(place)? = Some(block);
        }
    }
    let in_block = |(line, block): (&Line, &Option<u32>)| block.map(|block| Line { block, ..line.clone() });
    let below: Vec<Line> = extracted.lines.iter().zip(&block_of).filter_map(in_block).collect();
    // The heading itself moves nowhere.
    if below.is_empty() || block_of.get(heading)?.is_some() {
        return None;
    }
    let mut lines = Vec::with_capacity(extracted.lines.len());
    // Whether what was above is elsewhere now: a paragraph begins, unless the sentence goes on.
    let mut parted = false;
    for (place, (line, block)) in extracted.lines.iter().zip(&block_of).enumerate() {
        if block.is_some() {
            parted = true;
            continue;
        }
        let goes_on = extracted.text(line).trim_start().starts_with(char::is_lowercase);
        let starts_paragraph = if parted { !goes_on } else { line.starts_paragraph };
        lines.push(Line { starts_paragraph, ..line.clone() });
        parted = place == heading;
        if place == heading {
            lines.extend(below.iter().cloned());
        }
    }
    Some(lines)
}

/// An addressee with a way to reach it that begins a paragraph outside of the model letter and ends its section, on a sheet that
/// has no heading of addresses, or one of copies alone: its section, and where it begins.
pub(in crate::import) fn without_heading(
    shadow: &Shadow,
    hits: &[Hit],
    sections: &[Section],
) -> Option<(usize, usize)> {
    let is_letter = |section: &Section| section.kind == Kind::Letter;
    let has_appeals = |section: &Section| section.holds_addresses() && section.kind != Kind::Copies;
    if shadow.one_line || !sections.iter().any(is_letter) || sections.iter().any(has_appeals) {
        return None;
    }
    all_blocks(shadow, hits).into_iter().filter(|block| block.reaches && !block.opens).find_map(|block| {
        let first = shadow.lines.get(with_office_above(shadow, block.lines.start))?.range.clone();
        let end = shadow.lines.get(block.lines.end.checked_sub(1)?)?.range.end;
        let place = sections.partition_point(|section| section.body.end <= first.start);
        let section = sections.get(place).filter(|section| section.body.contains(&first.start))?;
        let behind = shadow.trimmed(end.min(section.body.end)..section.body.end);
        let is_whole = behind.is_empty() && !matches!(section.kind, Kind::Letter | Kind::Copies);
        (is_whole && opens_addressee(shadow.slice(first.clone()))).then_some((place, first.start))
    })
}

/// "PUBLIC PROSECUTOR" in capitals as a paragraph of its own above "Ana Bee" and the address: its line, else the first of the block.
fn with_office_above(shadow: &Shadow, first: usize) -> usize {
    let line = |at: usize| shadow.lines.get(at);
    let is_office = |at: &usize| {
        line(*at).is_some_and(|above| {
            above.starts_paragraph
                && in_capitals(shadow, above.range.clone())
                && opens_addressee(shadow.slice(above.range.clone()))
        })
    };
    let is_parted = line(first).is_some_and(|line| line.starts_paragraph);
    first.checked_sub(1).filter(|above| is_parted && is_office(above)).unwrap_or(first)
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
        for found in Block::all_of(shadow, hits, start..end) {
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
    /// The runs of lines of a paragraph that may be of addresses, those with a way to reach somebody; or all of the paragraph, where
    /// it ends with a country.
    fn all_of(shadow: &Shadow, hits: &[Hit], paragraph: Range<usize>) -> Vec<Self> {
        const VALUES: [Means; 5] = [Means::Fax, Means::Phone, Means::Email, Means::Web, Means::Salutation];
        let begins = |line: usize, means: &[Means]| {
            let range = shadow.lines.get(line).map(|line| line.range.clone()).unwrap_or_default();
            let first = hits.partition_point(|hit| hit.range.start < range.start);
            hits.get(first).is_some_and(|hit| hit.range.start == range.start && means.contains(&hit.means))
        };
        let may_be = |line: usize| {
            begins(line, &VALUES) || begins(line, &[Means::Copies]) || may_be_of_address(shadow, hits, line)
        };
        let lines: Vec<usize> = paragraph.clone().collect();
        let of_run = |run: &[usize]| {
            let (mut start, end) = (*run.first()?, *run.last()? + 1);
            let Some(value) = run.iter().copied().find(|line| begins(*line, &VALUES)) else {
                let last = shadow.lines.get(end - 1)?.range.clone();
                let whole = run.len() == paragraph.len() && run.len() > 1 && ends_address(shadow, last);
                return whole.then_some(Self { lines: start..end, opens: false, greets: false, reaches: false });
            };
            start = (start..value).find(|line| !is_title(shadow, *line)).unwrap_or(value);
            let greets = run.iter().any(|line| begins(*line, &[Means::Salutation]));
            Some(Self { lines: start..end, opens: start > paragraph.start, greets, reaches: true })
        };
        lines
            .chunk_by(|one, other| may_be(*one) == may_be(*other))
            .filter(|run| run.first().is_some_and(|line| may_be(*line)))
            .filter_map(of_run)
            .collect()
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
    let tells = text.split(' ').count() >= FEWEST_OF_SENTENCE && has_verb(text);
    let ends = text.ends_with('.') && text.len() > LONGEST_WITH_STOP;
    text.len() <= LONGEST && !tells && !ends && !here.into_iter().any(|hit| ELSEWHERE.contains(&hit.means))
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
        let indented = BLOCK.replace('\n', "\n    ");
        check(&format!("{head}\n\n{title}\n\n    {indented}\n\n{STORY}\n\n{DEMANDS}\n\n{HEADING}\n\n{END}\n"));
    }

    #[test]
    fn a_sheet_without_blank_lines_keeps_its_story_and_its_heading() {
        let block = BLOCK.lines().take(8).collect::<Vec<_>>().join("\n");
        let sheet = format!(
            "URGENT ACTION\nTEACHER HELD IN KENYA\n{block}\n{STORY}\n{DEMANDS}\n{HEADING}\n{END}\nEmail: uan@office.example\n"
        );
        let case = case_from_text(&sheet).value;
        assert_eq!((case.addressees.len(), case.demands.len()), (1, 2), "{:?}", case.addressees);
        assert!(case.unused.iter().map(|[start, end]| end - start).sum::<usize>() < 40, "{:?}", case.unused);
    }

    #[test]
    fn a_column_beside_a_story_takes_none_of_it_along() {
        let story: Vec<String> =
            (1..=12).map(|day| format!("On {day} May soldiers came to the village again.")).collect();
        let block: Vec<&str> = BLOCK.lines().collect();
        let row = |(left, right): (&String, &&str)| format!("{left:<60}{right}");
        let beside: Vec<String> = story.iter().zip(block.iter().chain(std::iter::repeat(&""))).map(row).collect();
        let sheet = format!(
            "UA: 12/12 Kenya\n\nURGENT ACTION\nTEACHER HELD\n\n{}\n\n{DEMANDS}\n\n{HEADING}\n\n{END}\n",
            beside.join("\n")
        );
        let case = case_from_text(&sheet).value;
        let told = case.facts.join(" ") + &case.summary;
        assert!((1..=12).all(|day| told.contains(&format!("On {day} May"))), "{told}");
    }

    #[test]
    fn a_block_behind_a_model_letter_is_an_addressee_and_no_story_is() {
        let letter = "MODEL LETTER\n\nDear Minister,\n\nI am writing about Jo Dee, who has been held since May. I ask you to let him go free, and to see that he is treated well.\n\nYours sincerely,\n\n";
        let block = "Minister of Justice\nAna Bee\n3 Mill Road\nNairobi, Kenya\nEmail: ana@bee.example\n\n";
        let head = "URGENT ACTION\nTEACHER HELD\n\n";
        let end = "Additional information\n\nTeachers went on strike in March.\n";
        for (sheet, count) in [
            (format!("{head}{STORY}\n\n{letter}Index: AFR 32/001/2018 Kenya\n\n{block}{end}"), 1),
            (format!("{head}{block}{STORY}\n\n{letter}{end}"), 1),
        ] {
            let case = case_from_text(&sheet).value;
            assert!(case.addressees.len() <= count, "{sheet} {:?}", case.addressees);
            assert!(case.addressees.iter().all(|one| one.lines.len() <= 4), "{:?}", case.addressees);
        }
    }
}
