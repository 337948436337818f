//! What a model letter asks for, where it holds the only list: "I therefore urge you to:" above bullets.

use std::ops::Range;

use crate::data::markers::words;
use crate::data::offices::office_words;
use crate::data::word_classes::WordClass;
use crate::import::text::bullets::bullet_at;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::{Shadow, ShadowLine};

use super::items::items;

/// Reads the list in the model letter of a sheet that has no other; the letter keeps its words.
pub(in crate::import) fn read_in_letter(draft: &mut Draft) {
    let shadow = draft.shadow;
    let letter = draft.letter.clone().filter(|_| draft.case.demands.is_empty() && !shadow.one_line);
    let list = letter.and_then(|letter| list_in(shadow, letter.clone()).or_else(|| bare_list_in(shadow, letter)));
    let Some(list) = list else { return };
    let mut group = None;
    for item in items(shadow, list) {
        super::enter(draft, item, &mut group);
    }
}

/// The list of a letter: from its first bullet to the end of its last item.
fn list_in(shadow: &Shadow, letter: Range<usize>) -> Option<Range<usize>> {
    let lines: Vec<ShadowLine> = shadow.lines_in(letter).collect();
    let is_bullet = |line: &ShadowLine| bullet_at(shadow, line.range.start, true).is_some();
    let first = lines.iter().position(is_bullet)?;
    let lead = first.checked_sub(1).and_then(|lead| lines.get(lead))?;
    let listed = lines.iter().filter(|line| is_bullet(line)).count();
    if listed < 2 && !shadow.slice(lead.range.clone()).ends_with(':') {
        return None;
    }
    let mut end = lines.get(first)?.range.end;
    for line in lines.get(first + 1..)? {
        let text = shadow.slice(line.range.clone());
        let closes =
            shadow.slice(0..end).ends_with('.') && shadow.raw(line.range.clone()).starts_with(char::is_uppercase);
        if office_words().closings.at_start(text) > 0 || !is_bullet(line) && (line.starts_paragraph || closes) {
            break;
        }
        end = line.range.end;
    }
    Some(lines.get(first)?.range.start..end)
}

/// The list of a letter whose bullets are lost: behind "I call on you to:" up to the full stop at a line's end.
fn bare_list_in(shadow: &Shadow, letter: Range<usize>) -> Option<Range<usize>> {
    let asks = words().class(WordClass::DemandOpening);
    let mut lines = shadow.lines_in(letter).skip_while(|line| {
        let text = shadow.slice(line.range.clone());
        !(text.ends_with(':') && asks.occur_in(text))
    });
    lines.next()?;
    let mut list: Option<Range<usize>> = None;
    for line in lines {
        let text = shadow.slice(line.range.clone());
        if office_words().closings.at_start(text) > 0 {
            break;
        }
        list = Some(list.map_or(line.range.start, |list| list.start)..line.range.end);
        if text.ends_with('.') {
            break;
        }
    }
    list
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check_demands(letter: &str, expected: &[&str]) {
        let case = case_from_text(&format!(
            "First UA: 1/18 Index: AFR 57/1/2018 Togo Date: 3 May 2018\n\nURGENT ACTION\n\nTEACHER HELD\nJo Dee is held.\n\nTAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER\n\nMinister\nAna Bee\nBP 121\nLomé, Togo\n\n{letter}\n\nADDITIONAL INFORMATION\n\nHe is ill.\n"
        ))
        .value;
        assert_eq!(case.demands, expected, "{letter:?}");
        assert!(case.model_letter.starts_with("Dear Minister"), "{:?}", case.model_letter);
    }

    #[test]
    fn the_list_in_a_letter_is_what_is_asked_for() {
        let head = "Dear Minister,\n\nJo Dee is held.\n\nI urge you to:\n";
        check_demands(
            &format!(
                "{head}•  Release Jo Dee at once;\n•  Let him see his family, and a\n   doctor.\n\nYours sincerely,"
            ),
            &["Release Jo Dee at once", "Let him see his family, and a doctor."],
        );
        check_demands(
            &format!("{head}- Release Jo Dee;\n- Let him see a doctor.\nI hope to hear from you.\nYours sincerely,"),
            &["Release Jo Dee", "Let him see a doctor."],
        );
        check_demands(
            &format!("{head}\nRelease Jo Dee;\nLet him see a\ndoctor.\n\nI hope to hear from you.\n\nYours sincerely,"),
            &["Release Jo Dee", "Let him see a doctor."],
        );
        check_demands("Dear Minister,\n\nI urge you to release Jo Dee.\n\nYours sincerely,", &[]);
    }
}
