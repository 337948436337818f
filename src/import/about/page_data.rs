//! What a web page says between its title and the story: when it was put up, until when it is open, whose the picture is.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::word_classes::WordClass;
use crate::import::figures::dates;
use crate::import::text::draft::Draft;
use crate::model::FurnitureKind;

/// Of the first paragraphs of a page so many may be its own.
const MOST_PARAGRAPHS: usize = 3;

/// The paragraphs of a story without those that are a page's own above it, whose days are entered.
pub(super) fn without(draft: &mut Draft, paragraphs: Vec<Range<usize>>) -> Vec<Range<usize>> {
    if !draft.shadow.is_web || draft.shadow.one_line {
        return paragraphs;
    }
    let mut of_story = Vec::with_capacity(paragraphs.len());
    for (place, paragraph) in paragraphs.into_iter().enumerate() {
        let above = place < MOST_PARAGRAPHS && of_story.is_empty();
        let is_own = above && (is_caption(draft, &paragraph) || enter_days(draft, &paragraph));
        if is_own {
            draft.furniture(FurnitureKind::Other, paragraph);
        } else {
            of_story.push(paragraph);
        }
    }
    of_story
}

/// "Jo Dee at work in 2013 © Private": whose a picture is.
fn is_caption(draft: &Draft, paragraph: &Range<usize>) -> bool {
    const MOST_WORDS: usize = 20;
    let text = draft.shadow.slice(paragraph.clone());
    let named = text.rsplit_once('©').is_some_and(|(_, whose)| whose.split(' ').count() < 8 && !whose.contains(". "));
    named && text.split(' ').count() <= MOST_WORDS
}

/// "Posted 11 February 2016 Appeals until 24 March 2016": days with the words before them and nothing else. The day of issue and the
/// deadline are entered where nothing told them yet.
fn enter_days(draft: &mut Draft, paragraph: &Range<usize>) -> bool {
    const MOST_WORDS: usize = 4;
    let shadow = draft.shadow;
    let class = |class: WordClass| words().class(class);
    let mut days = Vec::new();
    let mut start = paragraph.start;
    while let Some((found, date)) = dates::first(shadow.slice(start..paragraph.end)) {
        let lead = shadow.slice(start..start + found.start).trim_matches([' ', ':', '|', '•', '-', ',']);
        let is_term = class(WordClass::BeforeDay).at_end(lead);
        let is_issue = class(WordClass::Standing).at_start(lead) == lead.len();
        if lead.is_empty() || lead.split(' ').count() > MOST_WORDS + 1 || !(is_term || is_issue) {
            return false;
        }
        days.push((start + found.start..start + found.end, date, is_term));
        start += found.end;
    }
    let rest = shadow.slice(start..paragraph.end);
    if days.is_empty() || rest.contains(char::is_alphanumeric) || rest.contains('.') {
        return false;
    }
    for (day, date, is_term) in days {
        if is_term && draft.case.deadline.is_none() {
            draft.case.deadline = Some(date);
            draft.case.deadline_text = draft.take("/deadline_text", day.clone());
            draft.mark("/deadline", day);
        } else if !is_term && draft.case.issued.is_none() {
            draft.case.issued = Some(date);
            draft.mark("/issued", day);
        }
    }
    true
}

#[cfg(test)]
mod tests {
    use crate::import::test_sheets::case_from_page;

    const REST: &str = "<p>Teacher Jo Dee was taken away in May, and nobody has seen him since.</p><p>His wife saw it from the window.</p><p>APPEALS TO:</p><p>Minister<br>Ana Bee<br>PO Box 1<br>Nairobi, Kenya</p></body></html>";

    #[test]
    fn the_days_and_pictures_of_a_page_are_no_story() {
        for data in [
            "Posted 11 February 2016 <span>Appeals until 24 March 2016</span>",
            "<b>Published:</b> 11 February 2016 <b>Status:</b> Live <b>Appeals by:</b> 24 March 2016",
        ] {
            let page = format!(
                "<html><head><title>Teacher missing since May | Our network</title></head><body><h1>Teacher missing since May</h1><p>{data}</p><p>Jo Dee at school in 2013 © Private</p>{REST}"
            );
            let case = case_from_page(&page).value;
            assert_eq!(case.title, "Teacher missing since May");
            assert_eq!(case.facts.len() + usize::from(!case.summary.is_empty()), 2, "{:?}", case.facts);
            let days = [case.issued, case.deadline].map(|day| day.map(|day| day.to_string()));
            assert_eq!(days, [Some("2016-02-11".to_owned()), Some("2016-03-24".to_owned())], "{data}");
        }
    }

    #[test]
    fn a_story_that_begins_with_a_day_is_one() {
        let page = format!(
            "<html><head><title>Teacher missing since May | Our network</title></head><body><h1>Teacher missing since May</h1><p>Jo Dee had until 3 May 2016 to leave.</p>{REST}"
        );
        let case = case_from_page(&page).value;
        assert!(
            case.summary.starts_with("Jo Dee had") || case.facts.concat().starts_with("Jo Dee had"),
            "{:?}",
            case.facts
        );
    }
}
