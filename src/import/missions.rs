use std::ops::Range;

use crate::data::markers::Means;
use crate::model::{FurnitureKind, Mission};
use crate::notice::Notice;

use super::contacts;
use super::cut;
use super::draft::Draft;
use super::hits::sentence_end;
use super::salutations;
use super::sections::Section;

/// Reads the call to write to diplomatic representatives, and the embassies that the sheet itself fills in.
///
/// The answer is what else stands there: the title of the next page.
///
/// The blank slots under it ("Name Address 1 …") are a form for the section office: furniture, never an addressee.
pub(super) fn read(draft: &mut Draft, section: &Section) -> Range<usize> {
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
    if is_mission(shadow.slice(rest.clone())) {
        enter(draft, rest.clone());
        return rest.end..rest.end;
    }
    rest
}

/// How far the words of the blank form go on.
fn slots_end(text: &str) -> usize {
    const WORDS: [&str; 12] =
        ["name", "address", "1", "2", "3", "fax", "number", "email", "e-mail", "salutation", "telephone", "tel"];
    let mut end = 0;
    for word in text.split_inclusive(' ') {
        if !word.trim().is_empty() && !WORDS.contains(&word.trim()) {
            break;
        }
        end += word.len();
    }
    end
}

fn is_mission(text: &str) -> bool {
    let named =
        ["embassy", "high commission", "consulate", "embajada", "ambassade", "botschaft", "ambassador", "mission of"];
    let near = text.char_indices().nth(200).map_or(text.len(), |(at, _)| at);
    let start = text.get(..near).unwrap_or_default();
    named.iter().any(|word| start.contains(word)) && text.contains(|letter: char| letter.is_ascii_digit())
}

/// An embassy that the sheet fills in: its lines, and fax and e-mail where they are named.
fn enter(draft: &mut Draft, range: Range<usize>) {
    let shadow = draft.shadow;
    let at = format!("/missions/{}", draft.case.missions.len());
    let mut mission = Mission::default();
    let mut lines = Vec::new();
    for line in shadow.lines_in(range) {
        let mut start = line.range.start;
        for hit in draft.hits_in(line.range.clone()) {
            if hit.means == Means::Salutation && mission.salutation.is_empty() {
                let value = shadow.trimmed_of(hit.range.end..line.range.end, &[':', ',', '.', '"']);
                let value = salutations::salutation(shadow, value);
                if value.is_empty() {
                    continue;
                }
                if hit.range.start > start {
                    lines.push(start..hit.range.start);
                }
                draft.furniture(FurnitureKind::Marker, hit.range.clone());
                start = value.end;
                mission.salutation = draft.take(format!("{at}/salutation"), value);
                continue;
            }
            let read: fn(&super::shadow::Shadow, Range<usize>) -> contacts::Values = match hit.means {
                Means::Fax | Means::Phone => contacts::numbers,
                Means::Email => contacts::emails,
                _ => continue,
            };
            let found = read(shadow, hit.range.end..line.range.end);
            let Some(value) = found.values.first().cloned() else { continue };
            if hit.range.start > start {
                lines.push(start..hit.range.start);
            }
            draft.furniture(FurnitureKind::Marker, hit.range.clone());
            match hit.means {
                Means::Email => mission.email = draft.take(format!("{at}/email"), value),
                Means::Fax => mission.fax = draft.take(format!("{at}/fax"), value),
                _ => draft.mark(format!("{at}/phone"), value),
            }
            start = found.end;
        }
        if start < line.range.end {
            lines.push(start..line.range.end);
        }
    }
    for line in lines {
        let line = shadow.trimmed_of(line, &[',', ';', '.']);
        for line in if line.len() > cut::LONGEST_LINE {
            cut::cut(shadow, line).into_iter().flatten().collect()
        } else {
            vec![line]
        } {
            if shadow.slice(line.clone()).contains(char::is_alphanumeric) {
                let text = draft.take(format!("{at}/lines/{}", mission.lines.len()), line);
                mission.lines.push(text);
            }
        }
    }
    if mission.lines.is_empty() {
        return;
    }
    mission.of = draft.case.country.clone();
    draft.notice(Notice::info("mission-in-sheet").at_field(at).about(mission.lines.join(" / ")));
    draft.case.missions.push(mission);
}
