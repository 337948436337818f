//! The letter that newer sheets carry, from its salutation to its closing.

use std::ops::Range;

use crate::data::markers::Means;
use crate::import::address_lines::bounds::opens_addressee;
use crate::import::text::bullets::bullet_at;
use crate::import::text::draft::Draft;
use crate::import::text::hits::Hit;
use crate::import::text::letter::{closes_letter, opens_letter};
use crate::import::text::prose::paragraphs;
use crate::import::text::shadow::Shadow;
use crate::model::FurnitureKind;

/// Reads the model letter, which begins with its salutation and ends with its closing.
pub(in crate::import) fn read(draft: &mut Draft, letter: Range<usize>) {
    let shadow = draft.shadow;
    let (start, end) = (letter.start, letter.end);
    draft.letter = Some(start..end);
    let opening = shadow.line_at(start).map_or(start, |line| line.range.end).min(end);
    // A letter that stands on one line has no paragraphs to keep apart.
    let on_one_line = shadow.slice(start..opening).len() > 120;
    let first = if on_one_line { start..end } else { start..opening };
    draft.address_in_letter = if on_one_line { None } else { address_within(draft, opening..end) };
    let first = draft.take("/model_letter", first);
    draft.case.model_letter = if on_one_line { first } else { with_body(draft, first, opening..end) };
    let greeting = shadow.trimmed_of(start..opening, &[',', ':', '.']);
    draft.letter_salutation = (greeting.len() < 90).then_some(greeting);
}

/// The letter behind its opening, paragraph by paragraph: without an address that stands in it, and without what the sheet's
/// editors left there, "[Sections to add when relevant]", which parts no sentence.
fn with_body(draft: &mut Draft, opening: String, body: Range<usize>) -> String {
    let shadow = draft.shadow;
    let remarks = draft.hits_in(body.clone()).iter().filter(|hit| hit.means == Means::Editor);
    let remarks: Vec<Range<usize>> = remarks.map(|hit| hit.range.clone()).collect();
    let mut holes: Vec<Range<usize>> = remarks.iter().cloned().chain(draft.address_in_letter.clone()).collect();
    holes.sort_by_key(|hole| hole.start);
    let last = shadow.lines_in(body.clone()).last().filter(|line| closes_letter(shadow, line));
    let closing = last.map_or(body.end, |line| line.range.start);
    let mut text = opening;
    let mut at = body.start;
    for hole in holes.iter().cloned().chain(std::iter::once(body.end..body.end)) {
        let is_behind_remark = remarks.iter().any(|remark| remark.end == at);
        let whole = paragraphs(shadow, at..hole.start.max(at)).into_iter();
        let parts = whole.flat_map(|paragraph| with_closing_apart(paragraph, closing));
        for paragraph in parts.flat_map(|paragraph| items_apart(shadow, paragraph)) {
            let goes_on = is_behind_remark
                && shadow.raw(paragraph.clone()).starts_with(char::is_lowercase)
                && text.ends_with(|letter: char| letter.is_alphanumeric() || letter == ',');
            text.push_str(if goes_on { " " } else { "\n\n" });
            text.push_str(&draft.take("/model_letter", paragraph));
        }
        at = hole.end.max(at);
    }
    for remark in remarks {
        draft.furniture(FurnitureKind::EditorsRemark, remark);
    }
    text
}

/// A paragraph, and apart from it the closing that no blank line parts from it: the letter that is made of it has its own.
fn with_closing_apart(paragraph: Range<usize>, closing: usize) -> Vec<Range<usize>> {
    if paragraph.start < closing && closing < paragraph.end {
        return [paragraph.start..closing, closing..paragraph.end].to_vec();
    }
    [paragraph].to_vec()
}

/// "I urge you to:" and the items of the list below it, each of which keeps its line; a last one without its full stop stays with the
/// item above, as it would be taken for the name below the closing.
fn items_apart(shadow: &Shadow, paragraph: Range<usize>) -> Vec<Range<usize>> {
    let mut parts: Vec<Range<usize>> = Vec::new();
    for line in shadow.lines_in(paragraph.clone()) {
        let is_item = bullet_at(shadow, line.range.start, shadow.starts_line(line.range.start)).is_some();
        match parts.last_mut() {
            Some(last) if !is_item => last.end = line.range.end,
            _ => parts.push(line.range),
        }
    }
    let ended = shadow.slice(paragraph).trim_end().ends_with(['.', '!', '?', ':', ';']);
    match parts.as_slice() {
        [.., above, last] if !ended => {
            let joined = above.start..last.end;
            parts.truncate(parts.len() - 2);
            parts.push(joined);
        }
        _ => {}
    }
    parts
}

/// A letter whose closing is lost: it goes on to the end of its section, without another salutation and without a number to
/// fax to.
pub(in crate::import) fn without_closing(shadow: &Shadow, range: Range<usize>) -> Option<(usize, usize)> {
    const SHORTEST: usize = 200;
    let mut openings = shadow.lines_in(range.clone()).filter(|line| opens_letter(shadow.slice(line.range.clone())));
    let opening = openings.next().filter(|_| openings.next().is_none())?;
    let body = shadow.trimmed(opening.range.end..range.end);
    let prose = shadow.slice(body.clone());
    let is_prose = body.len() >= SHORTEST && !prose.contains("fax:") && !prose.contains('@');
    is_prose.then_some((opening.range.start, body.end))
}

/// The address that a column set beside the letter left in the midst of it: a paragraph that begins with an office and says how
/// to reach it.
fn address_within(draft: &Draft, letter: Range<usize>) -> Option<Range<usize>> {
    const FEWEST_LINES: usize = 3;
    let shadow = draft.shadow;
    let reaches = |hit: &&Hit| matches!(hit.means, Means::Fax | Means::Email) && shadow.starts_line(hit.range.start);
    let label = draft.hits_in(letter.clone()).iter().find(reaches)?;
    let lines: Vec<_> = shadow.lines_in(letter).collect();
    let at = lines.iter().position(|line| line.range.start >= label.range.start)?;
    let first = (0..=at).rev().find(|&line| lines.get(line).is_some_and(|line| line.starts_paragraph))?;
    let next = (at + 1..lines.len()).find(|&line| lines.get(line).is_some_and(|line| line.starts_paragraph))?;
    let (start, end) = (lines.get(first)?, lines.get(next.checked_sub(1)?)?);
    let is_address = at >= first + FEWEST_LINES && opens_addressee(shadow.slice(start.range.clone()));
    is_address.then_some(start.range.start..end.range.end)
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn letter_of(letter: &str) -> String {
        let sheet = format!(
            "UA 1/17\nIndex: EUR 44/001/2017\n5 July 2017\nTURKEY: LAWYER HELD\nJo Dee is held.\n\nURGENT ACTION LETTER:\n{letter}\n\nPREFERRED LANGUAGE TO ADDRESS TARGET: Turkish\n\nAPPEALS TO:\nMinister of Justice\nMo Fee\n06659 Ankara, Turkey\nFax: +90 312 417 0000\n"
        );
        let case = case_from_text(&sheet).value;
        assert_eq!(case.addressees.len(), 1, "{:?}", case.addressees);
        case.model_letter
    }

    #[test]
    fn a_closing_right_below_the_last_sentence_is_a_paragraph_of_its_own() {
        let letter = letter_of(
            "Dear Minister,\nI am worried about Jo Dee, who is held.\nI ask you to free him.\nYours sincerely,",
        );
        assert!(letter.ends_with("I ask you to free him.\n\nYours sincerely,"), "{letter:?}");
    }

    #[test]
    fn a_remark_of_the_editors_parts_no_sentence_of_the_letter() {
        let body = "Dear Minister,\nI write to ask for the release of Jo Dee. Her lawyer is heard by\n[Sections to add when relevant]\na guard in the court.\nYours sincerely,";
        assert_eq!(
            letter_of(body),
            "Dear Minister,\n\nI write to ask for the release of Jo Dee. Her lawyer is heard by a guard in the court.\n\nYours sincerely,"
        );
    }

    #[test]
    fn a_list_in_a_letter_keeps_its_lines() {
        let body = "Dear Minister,\nI urge you to:\n- free her at once, unless she is charged with what is an offence under the law\nof nations;\n- let a doctor see her.\nYours sincerely,";
        assert!(letter_of(body).ends_with("I urge you to:\n\n- free her at once, unless she is charged with what is an offence under the law of nations;\n\n- let a doctor see her.\n\nYours sincerely,"), "{:?}", letter_of(body));
        let open = "Dear Minister,\nI urge you to:\n- free her at once;\n- let a doctor see her\nYours sincerely,";
        assert!(
            letter_of(open)
                .ends_with("I urge you to:\n\n- free her at once; - let a doctor see her\n\nYours sincerely,"),
            "{:?}",
            letter_of(open)
        );
    }

    #[test]
    fn a_letter_that_lost_its_closing_goes_on_to_its_end() {
        let body = "Your Highness,\nJo Dee has been held alone in a cell without a bed, running water or books since 19 January.\nShe was force-fed on 3 February, and has not been allowed to call her family since.\nI urge you to release her at once, and to let a doctor see her whenever she asks for one.";
        assert!(letter_of(body).starts_with("Your Highness,\n\nJo Dee has"));
        assert!(letter_of(body).ends_with("asks for one."));
    }
}
