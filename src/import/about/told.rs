//! What head, story and trailer tell alike: facts, and the country of the case.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::address_lines::whole_lines::is_own_office;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::import::to_writer::among_demands;
use crate::model::FurnitureKind;
use crate::notice::Notice;

/// Enters a paragraph of the story as a fact, or as what it is instead: the number of a page, an editor's remark.
pub(super) fn fact(draft: &mut Draft, range: Range<usize>) {
    let range = behind_underlined_heading(draft, range);
    let text = draft.shadow.slice(range.clone());
    if text.is_empty() {
        return;
    }
    if !text.contains(char::is_alphabetic) {
        let kind = if text.trim().len() < 5 { FurnitureKind::PageNumber } else { FurnitureKind::Ornament };
        draft.furniture(kind, range);
        return;
    }
    if draft.hits_in(range.clone()).iter().any(|hit| hit.means == Means::Editor && hit.range.start <= range.start + 1) {
        draft.furniture(FurnitureKind::EditorsRemark, range);
        return;
    }
    if text == "take action" {
        draft.furniture(FurnitureKind::Marker, range);
        return;
    }
    let pointer = format!("/facts/{}", draft.case.facts.len());
    let mut told = String::new();
    let mut start = range.start;
    // "(please do not name who told of it)": the writer is spoken to.
    for bracket in among_demands::in_brackets(text) {
        let bracket = range.start + bracket.start..range.start + bracket.end;
        add_piece(draft, &mut told, &pointer, start..bracket.start);
        start = bracket.end;
        draft.note(bracket);
    }
    add_piece(draft, &mut told, &pointer, start..range.end);
    draft.case.facts.push(told);
}

/// "The story so far" / "================": a paragraph without the heading above it that a rule underlines.
fn behind_underlined_heading(draft: &mut Draft, range: Range<usize>) -> Range<usize> {
    const LONGEST_HEADING: usize = 60;
    const SHORTEST_RULE: usize = 4;
    let shadow = draft.shadow;
    let mut lines = shadow.lines_in(range.clone()).map(|line| line.range);
    let (Some(heading), Some(rule)) = (lines.next(), lines.next()) else { return range };
    let signs = shadow.slice(rule.clone());
    let is_rule = signs.len() >= SHORTEST_RULE && signs.chars().all(|sign| matches!(sign, '=' | '-' | '~' | '_'));
    if !is_rule || heading.len() > LONGEST_HEADING || shadow.slice(heading.clone()).contains(". ") {
        return range;
    }
    draft.furniture(FurnitureKind::Marker, heading);
    draft.furniture(FurnitureKind::Ornament, rule.clone());
    shadow.trimmed(rule.end..range.end)
}

/// Adds a piece to a fact, with a blank before it where a word begins it.
fn add_piece(draft: &mut Draft, told: &mut String, pointer: &str, piece: Range<usize>) {
    let piece = draft.shadow.trimmed(piece);
    let text = draft.shadow.slice(piece.clone());
    if text.is_empty() {
        return;
    }
    if !told.is_empty() && text.starts_with(|letter: char| letter.is_alphanumeric()) {
        told.push(' ');
    }
    told.push_str(&draft.take(pointer, piece));
}

/// Enters the country of the case; where it is known already, the place that names it once more is accounted for.
pub(super) fn set_country(draft: &mut Draft, named: &places::Named) {
    if draft.case.country.is_empty() {
        draft.case.country = draft.take("/country", named.range.clone());
        draft.case.country_code = named.country.code().to_owned();
    } else {
        draft.mark("/country", named.range.clone());
    }
}

/// Says that a sheet is of a second country, behind the first, "/Honduras", " and Libya": the case has one.
pub(super) fn second_country(draft: &mut Draft, behind: Range<usize>) {
    const CODE: &str = "second-country";
    let shadow = draft.shadow;
    let text = shadow.slice(behind.clone());
    let link = [" / ", "/", " and "].into_iter().find(|link| text.starts_with(link)).map_or(0, str::len);
    let article = words().class(WordClass::Article).leading(text.get(link..).unwrap_or_default()).unwrap_or_default();
    let named = places::at_start(shadow, behind.start + link + article, behind.end).filter(|_| link > 0);
    let is_said = draft.notices.iter().any(|notice| notice.code == CODE);
    let Some(named) = named.filter(|named| named.country.code() != draft.case.country_code && !is_said) else { return };
    let notice = Notice::info(CODE).at_field("/country").about(shadow.words_of(named.range));
    draft.notice(notice.with("country", &draft.case.country));
}

/// "Amnesty International | Urgent Action Network | 8 Mill Road, 20003 Hill": an office of ours with its address.
pub(super) fn is_letterhead(text: &str) -> bool {
    const FEWEST_DIGITS: usize = 5;
    is_own_office(text) && text.chars().filter(char::is_ascii_digit).count() >= FEWEST_DIGITS
}

/// Whether a case number has the kind of the action in full, "Urgent Action 83/16": its short form is the sheet's own.
pub(super) fn is_spelt_out(case_number: &str) -> bool {
    case_number.to_lowercase().starts_with("urgent action")
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    #[test]
    fn neither_the_head_of_a_page_nor_an_underlined_heading_is_told() {
        let sheet = "UA 1/12 Fear for safety 3 May 2012\n\nKENYA   Jo Dee (m)\n\nThe story so far\n================\nJo Dee was taken from his home in May by men who came\nin a car without plates, and nobody has told his\nPage 2 of 3\nfamily where he is held.\n\nAPPEALS TO:\nMinister\nMo Fee\nNairobi, Kenya\n";
        let case = case_from_text(sheet).value;
        assert_eq!(
            case.facts,
            [
                "Jo Dee was taken from his home in May by men who came in a car without plates, and nobody has told his family where he is held."
            ]
        );
        assert_eq!(case.unused, Vec::<[usize; 2]>::new());
    }

    #[test]
    fn what_a_bracket_says_to_the_writer_is_no_part_of_a_fact() {
        let case = case_from_text("UA 12/16   Fear of torture   5 May 2016\n\nKENYA   Jo Dee (m)\n\nJo Dee was taken from his home (a hut) on 3 May.\n\nHis wife was beaten when she asked for him (please do not name who told of it in your letter). She is ill.\n\nAPPEALS TO:\nMinister\nAna Bee\nNairobi, Kenya\n").value;
        let told = std::iter::once(case.summary.as_str()).chain(case.facts.iter().map(String::as_str));
        let told: Vec<&str> = told.filter(|told| !told.is_empty()).collect();
        assert_eq!(
            told,
            [
                "Jo Dee was taken from his home (a hut) on 3 May.",
                "His wife was beaten when she asked for him. She is ill."
            ]
        );
        assert_eq!(case.notes, ["please do not name who told of it in your letter"]);
    }
}
