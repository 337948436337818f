//! The head of a mail that a sheet was pasted with: who sent it, when and about what. The sheet begins below it.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::extract::mail_label;
use crate::import::figures::dates;
use crate::import::figures::numbers;
use crate::import::text::draft::Draft;
use crate::import::text::hits::Hit;
use crate::import::text::shadow::{Shadow, ShadowLine, floor};
use crate::model::FurnitureKind;

/// Enters the head of the mail above a sheet, and a note below that, as what is none of it; the answer is where the sheet begins.
pub(super) fn read(draft: &mut Draft, head: Range<usize>) -> usize {
    let hits = draft.hits_in(0..draft.shadow.len());
    let of_mail = end_of_head(draft.shadow, hits);
    let end = below_covering_note(draft.shadow, of_mail);
    if end <= head.start || end > head.end {
        return head.start;
    }
    draft.furniture(FurnitureKind::Letterhead, head.start..of_mail);
    if end > of_mail {
        draft.furniture(FurnitureKind::EditorsRemark, of_mail..end);
    }
    end
}

/// Where the sheet begins below the head of a mail and a note of whoever passes it on; at the beginning where a text has no head.
pub(in crate::import) fn end(shadow: &Shadow, hits: &[Hit]) -> usize {
    below_covering_note(shadow, end_of_head(shadow, hits))
}

/// Where a note below the head of a mail ends, which is where the head does if there is none.
fn below_covering_note(shadow: &Shadow, head: usize) -> usize {
    let note = Some(head).filter(|head| *head > 0).and_then(|head| end_of_covering_note(shadow, head));
    note.unwrap_or(head)
}

/// Where a note ends that somebody wrote below the head of a mail, between two rules or above the one over the sheet that they pass on.
fn end_of_covering_note(shadow: &Shadow, end: usize) -> Option<usize> {
    const SHORTEST_RULE: usize = 8;
    const MOST_LINES: usize = 24;
    const NEAR: usize = 1500;
    /// A sheet right below a rule has its number within so many bytes.
    const AT_ONCE: usize = 120;
    let is_rule = |line: &Range<usize>| {
        let text = shadow.slice(line.clone());
        text.len() >= SHORTEST_RULE && text.chars().all(|mark| matches!(mark, '-' | '=' | '_' | '*' | '~'))
    };
    let lines = shadow.lines_in(end..shadow.len()).map(|line| line.range).filter(|line| line.start >= end);
    let lines: Vec<Range<usize>> = lines.take(MOST_LINES).collect();
    let opens = lines.first().is_some_and(is_rule);
    let note = lines.get(usize::from(opens)..).unwrap_or_default();
    let close = note.iter().position(is_rule).filter(|close| *close > 0)?;
    let begun = |line: &Range<usize>| numbers::case_number(shadow.slice(line.clone())).is_some();
    let is_note = !note.iter().take(close).any(begun);
    let near = if opens { NEAR } else { AT_ONCE };
    note.get(close).map(|rule| rule.end).filter(|below| is_note && begins_near(shadow, *below, near))
}

/// Enters the day of a mail as that of a sheet that tells no other: "Posted: 29 June 2000"; of several the innermost.
pub(super) fn read_day(draft: &mut Draft, head: Range<usize>) {
    let shadow = draft.shadow;
    let days = shadow.lines_in(head).filter_map(|line| {
        label_of(shadow, &line.range)?;
        let (day, date) = dates::first(shadow.slice(line.range.clone()))?;
        Some((line.range.start + day.start..line.range.start + day.end, date))
    });
    if let Some((day, date)) = days.last().filter(|_| draft.case.issued.is_none()) {
        draft.case.issued = Some(date);
        draft.mark("/issued", day);
    }
}

/// The label of a mail's head on a line, quoted or not: "> Subject:".
fn label_of(shadow: &Shadow, line: &Range<usize>) -> Option<String> {
    mail_label(shadow.slice(line.clone()).trim_start_matches(['>', ' ']))
}

/// Where the head of a mail ends, or of an entry of a database of sheets ("Subject:", "Categories:", "Gender m/f:"); at the
/// beginning where a text has none: at least two lines begin with such labels, below a line or two of the mail program's own.
///
/// A mail whose number stands in its subject alone is left to be read.
fn end_of_head(shadow: &Shadow, hits: &[Hit]) -> usize {
    const MOST_BEFORE: usize = 2;
    const MOST_LINES: usize = 40;
    const NEAR: usize = 1500;
    let lines: Vec<Range<usize>> = shadow.lines_in(0..shadow.len()).take(MOST_LINES).map(|line| line.range).collect();
    let labelled = |line: &Range<usize>| label_of(shadow, line).is_some();
    let Some(first) = lines.iter().take(MOST_BEFORE + 1).position(labelled) else {
        let passed_on = end_of_passed_on(shadow, &lines).filter(|end| begins_near(shadow, *end, NEAR));
        return passed_on.unwrap_or_else(|| end_in_archive(shadow, &lines, NEAR));
    };
    let count = lines.iter().skip(first).take_while(|line| labelled(line)).count();
    let mut last = first + count - 1;
    if count > 1 {
        last = end_of_forwarded(shadow, &lines, last);
    }
    let Some(last) = lines.get(last).filter(|_| count > 1) else { return end_in_one_line(shadow, hits) };
    if begins_near(shadow, last.end, NEAR) { last.end } else { 0 }
}

/// Whether a sheet begins near behind a position: a case number, or its banner in capitals as a line.
fn begins_near(shadow: &Shadow, end: usize, near: usize) -> bool {
    let near = end..floor(shadow, shadow.len().min(end + near));
    let is_banner = |line: &ShadowLine| shadow.raw(line.range.clone()).starts_with("URGENT ACTION");
    numbers::case_number(shadow.slice(near.clone())).is_some() || shadow.lines_in(near).any(|line| is_banner(&line))
}

/// Where the head ends of a mail that somebody passes on below words of their own, whose own head is gone: its labels have a
/// subject among them.
fn end_of_passed_on(shadow: &Shadow, lines: &[Range<usize>]) -> Option<usize> {
    let labels = |line: &Range<usize>| label_of(shadow, line);
    let first = lines.windows(2).position(|pair| pair.iter().all(|line| labels(line).is_some()))?;
    let head: Vec<&Range<usize>> = lines.iter().skip(first).take_while(|line| labels(line).is_some()).collect();
    let has_subject = head.iter().any(|line| labels(line).as_deref() == Some(SUBJECT));
    // A sheet may have begun above.
    let above = shadow.slice(0..lines.get(first)?.start);
    let begun = numbers::case_number(above).is_some();
    head.last().filter(|_| has_subject && !begun).map(|line| line.end)
}

/// The last line of the head that a mail has within another that passes it on, below a few words of whoever did; where no sheet
/// has begun before it.
fn end_of_forwarded(shadow: &Shadow, lines: &[Range<usize>], outer: usize) -> usize {
    let mut last = outer;
    let mut count = 0;
    for (place, line) in lines.iter().enumerate().skip(outer + 1) {
        count = if label_of(shadow, line).is_some() { count + 1 } else { 0 };
        if count == 0 && numbers::case_number(shadow.slice(line.clone())).is_some() {
            break;
        }
        if count > 1 {
            last = place;
        }
    }
    last
}

/// Where the links end that the archive of a mailing list has above a mail, with the mail's head: "Messages sorted by: [ date ]".
fn end_in_archive(shadow: &Shadow, lines: &[Range<usize>], near: usize) -> usize {
    const MOST_LINES: usize = 14;
    const FEWEST: usize = 2;
    let text = |line: &Range<usize>| shadow.slice(line.clone()).trim_start_matches(['•', '*', '-', '[', ' ']);
    let begun = |line: &Range<usize>| numbers::case_number(text(line)).is_some_and(|(kind, _)| kind.start == 0);
    let link = |line: &&Range<usize>| words().class(WordClass::MailArchiveLink).at_start(text(line)) > 0;
    let links: Vec<&Range<usize>> =
        lines.iter().take(MOST_LINES).take_while(|line| !begun(line)).filter(link).collect();
    let Some(last) = links.last().filter(|_| links.len() >= FEWEST && !shadow.one_line) else { return 0 };
    let below = last.end..floor(shadow, shadow.len().min(last.end + near));
    if numbers::case_number(shadow.slice(below)).is_some() { last.end } else { 0 }
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
    fn the_heads_of_a_mail_that_was_passed_on_are_none_of_the_sheet() {
        let sheet = "UA 12/07   Fear for safety\n\n30 May 2007\n\nKENYA   Ana Bee (f), a girl of 14\n\nShe was taken from her home. Nobody knows where she is.\n\nAPPEALS TO:\nMinister\nMo Fee\nNairobi, Kenya\n";
        let heads = [
            "> Date: Thu, 31 May 2007 15:00:01 +0100\n> From: Jo <jo@example.org>\n> Subject: UA 12/07 Kenya\n\n",
            "From: Mo <mo@example.org>\nSubject: Fwd: UA 12/07 Kenya\nDate: Fri, 1 June 2007 09:00:01 +0100\n\nThis came in last night, please use it.\n\n----- Original Message -----\nFrom: Jo <jo@example.org>\nSent: Thu, 31 May 2007 15:00:01 +0100\nSubject: UA 12/07 Kenya\n\n",
            "Friends, who writes to the minister?\n\nThe fax went through at the third try.\n\nMo\n\n----- Original Message -----\nFrom: Jo <jo@example.org>\nSent: Thu, 31 May 2007 15:00\nSubject: UA 12/07 Kenya\n\n",
            "OFFICE\nSending Organisation : Office of Bee\nDate                 : Thu, 31 May 2007\nRe                   : UA 12/07 Kenya\nStatus               : PUBLIC\n\n--------------------\nDear friends, below it is. Many thanks to those who wrote: two of you had\na reply, see the last page.     Jo\n--------------------\n\n",
            "From: Jo <jo@example.org>\nDate: Thu, 31 May 2007\nSubject: UA 12/07 Kenya\n\nHello all,\n\na case from Kenya. Letters should be on their way BEFORE 12 JULY 2007.\n\n~~~~~~~~~~~~~~~~~~~~\n\n",
            "[list] UA 12/07 Kenya: Fear for safety\nJo jo at lists.example.org\nThu, 31 May 2007 15:00:01 +0100\n* Previous message: [list] Talk on 9 August\n* Next message: [list] Headlines\n* Messages sorted by: [ date ] [ thread ]\n\n",
        ];
        for head in heads {
            let case = case_from_text(&format!("{head}{sheet}")).value;
            assert_eq!((case.title.as_str(), case.country.as_str()), ("Fear for safety", "KENYA"), "{head}");
            assert_eq!(case.facts, ["She was taken from her home. Nobody knows where she is."], "{head}");
            assert_eq!(case.issued.map(|date| date.to_string()).as_deref(), Some("2007-05-30"), "{head}");
        }
    }

    #[test]
    fn a_sheet_without_a_day_has_that_of_its_mail() {
        let case = case_from_text("Subject: UA 12/07 Kenya - Jo Dee\nPosted: 29 May 2007\n\nUA 12/07    Death penalty\n\nKENYA     Jo Dee, aged 39\n\nJo Dee was sentenced for the murder of Mo Fee.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\n").value;
        assert_eq!(case.title, "Death penalty");
        assert_eq!(case.issued.map(|date| date.to_string()).as_deref(), Some("2007-05-29"));
        assert_eq!(case.people.iter().map(|person| person.name.as_str()).collect::<Vec<_>>(), ["Jo Dee"]);
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
