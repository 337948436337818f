//! The head of a mail that a sheet was pasted with: who sent it, when and about what. The sheet begins below it.

use std::ops::Range;

use crate::data::markers::Means;
use crate::import::extract::mail_label;
use crate::import::figures::numbers;
use crate::import::text::draft::Draft;
use crate::import::text::hits::Hit;
use crate::import::text::shadow::{Shadow, floor};
use crate::model::FurnitureKind;

/// Enters the head of the mail above a sheet as what is none of it; the answer is where the sheet begins.
pub(super) fn read(draft: &mut Draft, head: Range<usize>) -> usize {
    let end = end(draft.shadow, draft.hits_in(0..draft.shadow.len()));
    if end <= head.start || end > head.end {
        return head.start;
    }
    draft.furniture(FurnitureKind::Letterhead, head.start..end);
    end
}

/// Where the head of a mail ends, or of an entry of a database of sheets ("Subject:", "Categories:", "Gender m/f:"); at the
/// beginning where a text has none: at least two lines begin with such labels, below a line or two of the mail program's own.
///
/// A mail whose number stands in its subject alone is left to be read.
pub(in crate::import) fn end(shadow: &Shadow, hits: &[Hit]) -> usize {
    const MOST_BEFORE: usize = 2;
    const MOST_LINES: usize = 20;
    const NEAR: usize = 1500;
    let lines: Vec<Range<usize>> = shadow.lines_in(0..shadow.len()).take(MOST_LINES).map(|line| line.range).collect();
    let labelled = |line: &Range<usize>| mail_label(shadow.slice(line.clone())).is_some();
    let Some(first) = lines.iter().take(MOST_BEFORE + 1).position(labelled) else { return 0 };
    let count = lines.iter().skip(first).take_while(|line| labelled(line)).count();
    let Some(last) = lines.get(first + count - 1).filter(|_| count > 1) else { return end_in_one_line(shadow, hits) };
    let near = last.end..floor(shadow, shadow.len().min(last.end + NEAR));
    if numbers::case_number(shadow.slice(near)).is_some() { last.end } else { 0 }
}

/// Where such a head ends that stands on one line with its sheet: at the sheet's own banner or number, which is the subject's.
fn end_in_one_line(shadow: &Shadow, hits: &[Hit]) -> usize {
    const LONGEST: usize = 600;
    let text = shadow.slice(0..floor(shadow, shadow.len().min(LONGEST)));
    let Some((_, number)) = numbers::case_number(text).filter(|_| shadow.one_line && shadow.lines.len() == 1) else {
        return 0;
    };
    let before = text.get(..number.start).unwrap_or_default();
    let has_subject = before.split(' ').any(|word| mail_label(word).as_deref() == Some(SUBJECT));
    let behind = text.get(number.end..).unwrap_or_default();
    let Some((again, own)) = numbers::case_number(behind).filter(|_| has_subject) else { return 0 };
    if behind.get(own) != text.get(number.clone()) {
        return 0;
    }
    let again = number.end + again.start;
    let is_head = |hit: &&Hit| {
        matches!(hit.means, Means::Banner | Means::Further | Means::Index | Means::Letterhead)
            && (number.end..again).contains(&hit.range.start)
    };
    hits.iter().find(is_head).map_or(again, |hit| hit.range.start)
}

/// The label without which a head on one line is none.
const SUBJECT: &str = "subject";

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn the_head_of_a_mail_is_none_of_the_sheet() {
        let case = case_from_text(
            "----- Original Message -----\nFrom: Jo <jo@example.org>\nSent: Thu, 31 May 2007 15:00:01 +0100\nSubject: UA 12/07 Kenya\n\nPUBLIC   AI Index: AFR 32/001/2007\n30 May 2007\n\nUA 12/07   Fear for safety\n\nKENYA   Ana Bee (f), a girl of 14\n        Mo Gee (m), student, 22\n\nShe was taken from her home. Nobody knows where she is.\n\nAPPEALS TO:\nMinister\nMo Fee\nNairobi, Kenya\n",
        )
        .value;
        assert_eq!((case.title.as_str(), case.case_number.as_str()), ("Fear for safety", "UA 12/07"));
        assert_eq!(case.issued.map(|date| date.to_string()).as_deref(), Some("2007-05-30"));
        let ages: Vec<Option<u16>> = case.people.iter().map(|person| person.age).collect();
        assert_eq!(ages, [Some(14), Some(22)]);
        assert_eq!(case.unused, Vec::<[usize; 2]>::new());
    }

    #[test]
    fn the_fields_of_a_database_are_none_of_the_sheet() {
        let sheet = "further information on ua 12/07 (30 may 2007) fear for safety kenya jo dee (m), student, 22 he was taken from his home on 3 may by men who came in a car without plates. his neighbours saw him being beaten. the police of the town say that they know of no arrest. nobody knows where he is, and his family fear for his life. please send appeals to arrive as quickly as possible: - asking where he is. appeals to: minister of justice mo fee po box 12 nairobi, kenya";
        let head = [
            "from: office",
            "subject: 1st update to ua 12/07 on kenya",
            "categories: fear for safety",
            "gender m/f: m",
        ];
        for (between, after) in [("\n", "\n$file: ua1207.doc\n"), (" ", " $file: ua1207.doc")] {
            let case = case_from_text(&format!("{}{between}{sheet}{after}", head.join(between))).value;
            assert_eq!((case.title.as_str(), case.case_number.as_str()), ("fear for safety", "ua 12/07"));
            assert_eq!(case.people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), ["jo dee"]);
            assert_eq!(case.addressees[0].lines.last().map(String::as_str), Some("nairobi, kenya"));
            assert_eq!(case.unused, Vec::<[usize; 2]>::new());
        }
    }
}
