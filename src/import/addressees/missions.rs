use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::missions::house_words;
use crate::data::word_classes::WordClass;
use crate::import::addressees;
use crate::import::sections::Section;
use crate::import::text::draft::Draft;
use crate::import::text::hits::sentence_end;
use crate::model::FurnitureKind;

/// Reads the call to write to diplomatic representatives, and the embassies that the sheet itself fills in.
///
/// The answer is what else stands there: the title of the next page.
///
/// The blank slots under it ("Name Address 1 …") are a form for the section office: furniture, never an addressee.
pub(in crate::import) fn read(draft: &mut Draft, section: &Section) -> Range<usize> {
    let shadow = draft.shadow;
    draft.case.missions_wanted = true;
    let whole = section.heading.start..section.body.end;
    let mut at = sentence_end(shadow, section.heading.start, section.body.end);
    if shadow.slice(section.heading.clone()).ends_with(':') {
        at = section.heading.end;
    }
    let colon = shadow
        .slice(section.body.start..at.max(section.body.start))
        .find(": ")
        .map(|place| section.body.start + place + 1);
    if let Some(colon) = colon {
        at = colon;
    }
    // "… accredited to your country. Please insert local diplomatic addresses below:"
    for hit in draft.hits_in(section.body.clone()) {
        if hit.means == Means::Diplomats && hit.range.end > at && shadow.trimmed(at..hit.range.start).is_empty() {
            let end = sentence_end(shadow, hit.range.start, section.body.end);
            let colon = shadow.slice(hit.range.end..end).find(':').map(|place| hit.range.end + place + 1);
            at = colon.unwrap_or(hit.range.end);
        }
    }
    draft.mark("/missions_wanted", section.heading.start..at);
    let mut rest = at..section.body.end;
    if let Some(slots) = draft.hits_in(whole).iter().find(|hit| hit.means == Means::Slots) {
        let line_end = shadow.line_at(slots.range.start).map_or(slots.range.end, |line| line.range.end);
        let labels_end = slots_end(shadow.slice(slots.range.end..section.body.end)) + slots.range.end;
        let end = if shadow.one_line { labels_end } else { line_end.min(section.body.end).max(labels_end) };
        draft.furniture(FurnitureKind::Slots, slots.range.start..end);
        rest.start = end;
    }
    let rest = shadow.trimmed(rest);
    // "… representatives of Somalia, where there are any, and:" before another copy.
    let led = shadow.slice(section.heading.start..at).trim_end();
    let last = led.strip_suffix(':').and_then(|led| led.rsplit(' ').next()).unwrap_or_default();
    let is_led = words().class(WordClass::Conjunction).contains(last) && !shadow.one_line;
    if is_led || is_mission(shadow.slice(rest.clone())) {
        addressees::read_missions(draft, rest.clone());
        return rest.end..rest.end;
    }
    rest
}

/// How far the words of the blank form go on.
fn slots_end(text: &str) -> usize {
    let slots = words().class(WordClass::FormWord);
    let mut end = 0;
    for word in text.split_inclusive(' ') {
        if !word.trim().is_empty() && !slots.contains(word.trim()) {
            break;
        }
        end += word.len();
    }
    end
}

fn is_mission(text: &str) -> bool {
    let near = text.char_indices().nth(200).map_or(text.len(), |(at, _)| at);
    let start = text.get(..near).unwrap_or_default();
    let named = house_words().iter().map(String::as_str).chain(["mission of"]).any(|word| start.contains(word))
        || words().class(WordClass::Ambassador).occur_in(start);
    named && text.contains(|letter: char| letter.is_ascii_digit())
}
