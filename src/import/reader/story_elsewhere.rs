//! A story that stands behind the addresses: pages with these in a column on the left have it in the one on the right.

use std::ops::Range;

use crate::import::text::draft::Draft;
use crate::import::text::prose::{in_capitals, paragraphs};
use crate::import::text::shadow::ShadowLine;

/// Where title and story begin in what belongs to nothing yet, on a sheet that has told none: a title in capitals with paragraphs
/// of sentences below it.
pub(super) fn start(draft: &Draft, rest: &Range<usize>) -> Option<usize> {
    const FEWEST_WORDS: usize = 3;
    let shadow = draft.shadow;
    let is_told = !draft.case.facts.is_empty() || !draft.case.summary.is_empty();
    if shadow.one_line || is_told || !draft.case.title.is_empty() {
        return None;
    }
    let is_title = |line: &ShadowLine| {
        let few = shadow.slice(line.range.clone()).split(' ').count() >= FEWEST_WORDS;
        few && in_capitals(shadow.raw(line.range.clone())) && !shadow.slice(line.range.clone()).ends_with(':')
    };
    let title = shadow.lines_in(rest.clone()).find(is_title)?;
    tells_below(draft, title.range.end..rest.end).then_some(title.range.start)
}

/// Whether paragraphs of sentences stand there, of some length together.
fn tells_below(draft: &Draft, below: Range<usize>) -> bool {
    const SHORTEST: usize = 80;
    const SHORTEST_STORY: usize = 200;
    let shadow = draft.shadow;
    let told = paragraphs(shadow, below).into_iter().filter(|paragraph| {
        let text = shadow.slice(paragraph.clone());
        text.len() >= SHORTEST && text.ends_with(['.', '"', ')'])
    });
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
}
