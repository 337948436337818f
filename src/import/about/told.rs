//! What head, story and trailer tell alike: facts, and the country of the case.

use std::ops::Range;

use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::address_lines::whole_lines::is_own_office;
use crate::import::text::draft::Draft;
use crate::import::text::places;
use crate::model::FurnitureKind;
use crate::notice::Notice;

/// Enters a paragraph of the story as a fact, or as what it is instead: the number of a page, an editor's remark.
pub(super) fn fact(draft: &mut Draft, range: Range<usize>) {
    let text = draft.shadow.slice(range.clone());
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
    let place = draft.case.facts.len();
    let text = draft.take(format!("/facts/{place}"), range);
    draft.case.facts.push(text);
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
