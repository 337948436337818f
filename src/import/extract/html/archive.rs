//! What archives of mailing lists put around and into a sheet: the head of a message, and marks of quoting before each line.

use crate::data::folding::folded;
use crate::data::markers;
use crate::data::word_classes::WordClass;
use crate::import::Extracted;
use crate::import::extract::flow::{Piece, plain_text};
use crate::import::extract::mail_label;
use crate::import::figures::numbers::case_number;

/// A head has so many of them at least, in lines that follow each other.
const SHORTEST_HEAD: usize = 3;
/// It stands within so many lines of the page's beginning.
const HEAD_WITHIN: usize = 20;

/// Marks the head of a message as what says nothing of the case: its date is not the sheet's.
pub(super) fn mark_head(pieces: &mut Vec<Piece>) {
    let label = |piece: &Piece| match piece {
        Piece::Line { text, .. } => mail_label(text),
        _ => None,
    };
    pieces.iter_mut().take(HEAD_WITHIN).for_each(mark_table);
    let near = pieces.get(..pieces.len().min(HEAD_WITHIN)).unwrap_or_default();
    let labels: Vec<Option<String>> = near.iter().map(label).collect();
    let Some(start) = labels.iter().position(Option::is_some) else { return };
    let head: Vec<&String> = labels.iter().skip(start).map_while(Option::as_ref).collect();
    if !is_of_mail(head.iter().copied()) {
        return;
    }
    let end = start + head.len();
    // What somebody who passes a message on says above it is none of the sheet, unless a sheet began there.
    let above = pieces.get(..start).unwrap_or_default();
    let begun = above.iter().any(|piece| case_number(&folded(&plain_text(std::slice::from_ref(piece)))).is_some());
    let passed_on = above.last().is_some_and(is_mark_of_message) && !begun;
    let start = if passed_on { 0 } else { start };
    let head: Vec<Piece> = pieces.splice(start..end, [Piece::Running(Vec::new())]).collect();
    if let Some(Piece::Running(lines)) = pieces.get_mut(start) {
        *lines = head;
    }
}

/// "----- Original Message -----", in whatever language.
fn is_mark_of_message(piece: &Piece) -> bool {
    const RULE: &str = "---";
    let Piece::Line { text, .. } = piece else { return false };
    let text = text.trim();
    text.starts_with(RULE) && text.ends_with(RULE) && text.contains(char::is_alphabetic)
}

/// Marks a table that is the head of a message, a row for each of its lines.
fn mark_table(piece: &mut Piece) {
    let Piece::Table(rows) = piece else { return };
    let first = |row: &Vec<Vec<Piece>>| row.first().and_then(|cell| mail_label(plain_text(cell).trim()));
    let labels: Vec<String> = rows.iter().filter_map(first).collect();
    if labels.len() * 2 > rows.len() && is_of_mail(labels.iter()) {
        *piece = Piece::Running(rows.drain(..).flatten().flatten().collect());
    }
}

/// Whether labels are those of a message: sheets have a date too, and "To:"; none says from whom it is and what about.
fn is_of_mail<'a>(labels: impl Iterator<Item = &'a String>) -> bool {
    let labels: Vec<&str> = labels.map(String::as_str).collect();
    let known = markers::words().class(WordClass::MessageLabel);
    let is_mail = |label: &&&str| known.contains(label);
    labels.len() >= SHORTEST_HEAD && labels.iter().filter(is_mail).count() >= 2
}

/// Marks the line that a page says of itself, who put it there and when: neither its name nor its date is the sheet's.
pub(super) fn mark_byline(pieces: &mut [Piece]) {
    for piece in pieces {
        let is_byline = matches!(piece, Piece::Line { text, .. } if is_byline(text));
        if is_byline {
            let line = std::mem::replace(piece, Piece::Running(Vec::new()));
            *piece = Piece::Running(vec![line]);
        }
    }
}

/// "Posted on 26 July 2013 by the network", "Submitted by admin on Thu, 2015-08-06".
fn is_byline(text: &str) -> bool {
    const LONGEST: usize = 120;
    let text = folded(text.trim_start_matches(['•', ' ']));
    // "UA office Wed, 7 Jun 2000 18:00:01 +0100", as archives of lists have it.
    let is_time =
        |word: &str| word.len() == 8 && word.split(':').filter(|part| part.parse::<u8>().is_ok()).count() == 3;
    let words: Vec<&str> = text.split_whitespace().collect();
    let is_day = |word: &&str| markers::words().class(WordClass::Weekday).contains(word.trim_end_matches(','));
    if text.len() <= LONGEST && words.iter().any(is_day) && words.iter().any(|word| is_time(word)) {
        return true;
    }
    text.len() <= LONGEST && markers::words().class(WordClass::Byline).at_start(&text) > 0
}

/// Preformatted lines as the text that they are: without the marks of quoting, and with columns told by wide gaps.
pub(super) fn arranged(lines: Vec<Piece>) -> Vec<Piece> {
    if !lines.iter().all(|piece| matches!(piece, Piece::Line { .. })) {
        return lines;
    }
    let texts = || {
        lines.iter().filter_map(|piece| match piece {
            Piece::Line { text, starts_paragraph } => Some((text.as_str(), *starts_paragraph)),
            _ => None,
        })
    };
    let quoted = texts().filter(|(text, _)| text.trim_start().starts_with('>')).count();
    let is_quoted = quoted * 10 >= lines.len() * 6 && quoted > 2;
    let mut text = String::new();
    for (line, starts_paragraph) in texts() {
        let line = if is_quoted { line.trim_start().trim_start_matches('>') } else { line };
        if starts_paragraph && !text.is_empty() {
            text.push('\n');
        }
        text.push_str(if is_quoted { line.strip_prefix(' ').unwrap_or(line) } else { line });
        text.push('\n');
    }
    let arranged = Extracted::from_text(&text);
    if !is_quoted && arranged.lines.iter().all(|line| line.block == 0) {
        return lines;
    }
    let mut pieces: Vec<Piece> = Vec::new();
    let mut block = 0;
    for line in &arranged.lines {
        let piece = Piece::Line { text: arranged.text(line).to_owned(), starts_paragraph: line.starts_paragraph };
        match pieces.last_mut() {
            _ if line.block == 0 => pieces.push(piece),
            Some(Piece::Apart(column)) if line.block == block => column.push(piece),
            _ => pieces.push(Piece::Apart(vec![piece])),
        }
        block = line.block;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(texts: &[&str]) -> Vec<Piece> {
        texts.iter().map(|text| Piece::Line { text: (*text).to_owned(), starts_paragraph: false }).collect()
    }

    #[test]
    fn the_head_of_a_message_is_no_text_of_the_sheet() {
        let mut pieces =
            lines(&["[Prev]", "• To: list", "• Subject: UA 1/03", "• From: office", "• Date: 3 May", "UA 1/03"]);
        mark_head(&mut pieces);
        let head = lines(&["• To: list", "• Subject: UA 1/03", "• From: office", "• Date: 3 May"]);
        assert_eq!(pieces, [lines(&["[Prev]"]), vec![Piece::Running(head)], lines(&["UA 1/03"])].concat());
        let rows: Vec<Vec<Vec<Piece>>> = [["Subject:", "UA 1/03"], ["From:", "office"], ["Date:", "3 May"]]
            .map(|row| row.iter().map(|text| lines(&[*text])).collect())
            .into();
        let mut table = vec![Piece::Table(rows)];
        mark_head(&mut table);
        assert!(matches!(table.as_slice(), [Piece::Running(lines)] if lines.len() == 6), "{table:?}");
        let mut sheet = lines(&["UA: 1/03", "Date: 3 May", "To: all", "Subject: torture"]);
        let before = sheet.clone();
        mark_head(&mut sheet);
        assert_eq!(sheet, before);
    }

    #[test]
    fn what_is_said_above_a_message_that_is_passed_on_is_no_text_of_the_sheet() {
        let mark = "---------- Forwarded message ----------";
        let said = [
            "Mo Dee",
            "Ten of these after the choir, please.",
            mark,
            "From: office",
            "Date: 3 May",
            "Subject: torture",
        ];
        let mut pieces = lines(&[&said[..], &["URGENT ACTION"]].concat());
        mark_head(&mut pieces);
        assert_eq!(pieces, [vec![Piece::Running(lines(&said))], lines(&["URGENT ACTION"])].concat());
        let begun = ["UA 1/03", mark, "From: office", "Date: 3 May", "Subject: torture"];
        let mut pieces = lines(&begun);
        mark_head(&mut pieces);
        assert_eq!(pieces.len(), 3, "{pieces:?}");
    }

    #[test]
    fn who_put_a_page_there_is_no_text_of_the_sheet() {
        let mut pieces = lines(&["Posted on July 26, 2013 by the network", "Posted to a prison in the north"]);
        mark_byline(&mut pieces);
        assert!(matches!(pieces.as_slice(), [Piece::Running(_), Piece::Line { .. }]), "{pieces:?}");
        assert!(is_byline("UA office Wed, 7 Jun 2000 18:00:01 +0100") && !is_byline("He was seen on Wed at 18:00"));
    }

    #[test]
    fn marks_of_quoting_are_taken_off_and_columns_are_parted() {
        assert_eq!(arranged(lines(&["> one", ">", "> two", "> three"])).len(), 3);
        let kept = lines(&["a > b", "c"]);
        assert_eq!(arranged(kept.clone()), kept);
        let columns = arranged(lines(&[
            "Minister of Justice          Attorney General",
            "A. Person                    B. Person",
            "12 Road                      14 Road",
            "Kenya                        Kenya",
            "Fax: 1                       Fax: 2",
        ]));
        let [Piece::Apart(first), Piece::Apart(second)] = columns.as_slice() else { panic!("{columns:?}") };
        assert_eq!((first.len(), second.len()), (5, 5));
    }
}
