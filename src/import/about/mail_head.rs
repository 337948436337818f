//! The head of a mail that a sheet was pasted with: who sent it, when and about what. The sheet begins below it.

use std::ops::Range;

use crate::import::extract::mail_label;
use crate::import::figures::numbers;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::{Shadow, floor};
use crate::model::FurnitureKind;

/// Enters the head of the mail above a sheet as what is none of it; the answer is where the sheet begins.
///
/// A mail whose number stands in its subject alone is left to be read.
pub(super) fn read(draft: &mut Draft, head: Range<usize>) -> usize {
    let shadow = draft.shadow;
    let end = end(shadow, head.clone());
    let rest = end..floor(shadow, head.end.min(end + 1500));
    if end > head.start && numbers::case_number(shadow.slice(rest)).is_some() {
        draft.furniture(FurnitureKind::Letterhead, head.start..end);
        return end;
    }
    head.start
}

/// Where the lines end that begin with such labels, at least two of them, below a line or two of the mail program's own.
fn end(shadow: &Shadow, head: Range<usize>) -> usize {
    const MOST_BEFORE: usize = 2;
    const MOST_LINES: usize = 20;
    if shadow.one_line {
        return head.start;
    }
    let lines: Vec<Range<usize>> = shadow.lines_in(head.clone()).take(MOST_LINES).map(|line| line.range).collect();
    let labelled = |line: &Range<usize>| mail_label(shadow.slice(line.clone())).is_some();
    let Some(first) = lines.iter().take(MOST_BEFORE + 1).position(labelled) else { return head.start };
    let count = lines.iter().skip(first).take_while(|line| labelled(line)).count();
    let last = lines.get(first + count - 1).filter(|_| count > 1);
    last.map_or(head.start, |line| line.end)
}

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
}
