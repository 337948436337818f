//! A story that stands behind the addresses: pages with these in a column on the left have it in the one on the right.

use std::ops::Range;

use crate::data::markers::Means;
use crate::import::about::title_block;
use crate::import::sections::{Kind, Section};
use crate::import::text::draft::Draft;
use crate::import::text::prose::{in_capitals, paragraphs};
use crate::import::text::shadow::ShadowLine;

/// Where title and story begin in what belongs to nothing yet, on a sheet that has told none: a title in capitals with paragraphs
/// of sentences below it.
pub(super) fn start(draft: &Draft, rest: &Range<usize>) -> Option<usize> {
    const FEWEST_WORDS: usize = 3;
    let shadow = draft.shadow;
    if shadow.one_line || has_told(draft) || !draft.case.title.is_empty() {
        return None;
    }
    let is_title = |line: &ShadowLine| {
        let few = shadow.slice(line.range.clone()).split(' ').count() >= FEWEST_WORDS;
        few && in_capitals(shadow.raw(line.range.clone())) && !shadow.slice(line.range.clone()).ends_with(':')
    };
    let title = shadow.lines_in(rest.clone()).find(is_title)?;
    tells_below(draft, title.range.end..rest.end).then_some(title.range.start)
}

/// Whether a story was told already.
fn has_told(draft: &Draft) -> bool {
    !draft.case.facts.is_empty() || !draft.case.summary.is_empty()
}

/// Where a story begins below the names of a sheet, "Names:" / "Jo Dee (m), aged 20", that has told none.
pub(super) fn below_names(draft: &Draft, section: &Section) -> Option<usize> {
    const SHORTEST_LINE: usize = 50;
    let shadow = draft.shadow;
    if shadow.one_line || has_told(draft) || section.kind != Kind::Trailer(Means::Name) {
        return None;
    }
    // A list of names has no full stop, so that it would be taken together with what stands below it.
    let begins = |line: &ShadowLine| {
        let text = shadow.slice(line.range.clone());
        line.starts_paragraph && text.len() >= SHORTEST_LINE && !title_block::has_mark_of_people(text)
    };
    let first = shadow.lines_in(section.body.clone()).find(begins)?;
    tells_below(draft, first.range.start..section.body.end).then_some(first.range.start)
}

/// Whether a paragraph is one of sentences.
fn is_told_in(draft: &Draft, paragraph: &Range<usize>) -> bool {
    const SHORTEST: usize = 80;
    let text = draft.shadow.slice(paragraph.clone());
    text.len() >= SHORTEST && text.ends_with(['.', '"', ')'])
}

/// Whether paragraphs of sentences stand there, of some length together.
fn tells_below(draft: &Draft, below: Range<usize>) -> bool {
    const SHORTEST_STORY: usize = 200;
    let told = paragraphs(draft.shadow, below).into_iter().filter(|paragraph| is_told_in(draft, paragraph));
    told.map(|paragraph| paragraph.len()).sum::<usize>() >= SHORTEST_STORY
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn a_story_behind_the_addresses_is_read() {
        let story = "TEACHERS HELD FOR A SIGNATURE\n\nJo Dee and Ana Bee, teachers in the old town of Hill, have been held since 10 May for a letter that they signed.\n\nThe two were taken from their homes at dawn by men in plain clothes, who showed them no paper. They were kept in a cell for ten days.\n\nAna Bee is ill. Her lawyer may speak to her for an hour a week.\n";
        let sheet = format!(
            "UA 12/16\nAFR 32/001/2016\n\nURGENT ACTION\n\nKenya\n25 May 2016\n\nTAKE ACTION\nWrite in English or your own language. Appeals should arrive before 6 July 2016.\n\nAPPEALS TO\nMinister of Justice\nMo Fee\nPO Box 1\nNairobi, Kenya\nFax: +254 20 555 0101\nDear Minister\n\nand to diplomatic representatives of Kenya accredited to your country.\n\n{story}\nMODEL LETTER\nDear Minister,\n\nI am writing to you about Jo Dee and Ana Bee, who are held in Hill.\n\nI urge you to let them go.\n\nYours sincerely,\n"
        );
        let case = case_from_text(&sheet).value;
        assert_eq!(case.title, "TEACHERS HELD FOR A SIGNATURE");
        assert_eq!(case.facts.len() + usize::from(!case.summary.is_empty()), 3, "{:?}", case.facts);
        assert_eq!(case.people.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Jo Dee", "Ana Bee"]);
        assert_eq!(case.addressees.len(), 1);
    }

    #[test]
    fn the_story_below_a_label_of_names_is_read() {
        let story = "The two teachers named above have been threatened with death, and somebody has tried to set fire to the house of one of them.\n\nAt two in the morning on 9 August petrol was poured over the door of the house where Jo Dee lives with her children.\n";
        let case = case_from_text(&format!("Kenya: Fear for safety of teachers\n\nUA 226/03\n\n14 August 2003\n\nAI Index: AFR 32/041/2003\n\nNames:\n\nJo Dee (f), aged 34\nMo Fee (m), aged 51\n\n{story}\nRECOMMENDED ACTION: Please send letters in English:\n\n- expressing concern for the safety of Jo Dee and Mo Fee.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\n")).value;
        assert_eq!(case.people.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Jo Dee", "Mo Fee"]);
        assert_eq!((case.facts.len(), case.title.as_str()), (2, "Fear for safety of teachers"), "{:?}", case.facts);
    }
}
