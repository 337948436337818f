//! What is said of an addressee that stood in a column of plain text.

use std::ops::Range;

use crate::import::extract::layout::Joint;
use crate::import::text::draft::Draft;
use crate::import::text::shadow::ShadowLine;
use crate::notice::Notice;

use super::whole_lines;

/// Says of an addressee that it stood in a column, or that one may still stand in its lines, and where lines are not sure.
pub(in crate::import) fn say(draft: &mut Draft, lines: &[Range<usize>], at: &str) {
    let shadow = draft.shadow;
    if !shadow.is_plain || shadow.one_line {
        return;
    }
    let field = format!("{at}/lines");
    let whole: Vec<ShadowLine> = lines.iter().flat_map(|line| shadow.lines_in(line.clone())).collect();
    let all = || lines.iter().map(|line| shadow.words_of(line.clone())).collect::<Vec<_>>().join(" / ");
    if lines.iter().any(|line| line.clone().any(|place| shadow.is_gap(place))) {
        draft.notice(Notice::warning("sheet-columns-unsure").at_field(&field).about(all()));
    } else if whole.iter().any(|line| line.block > 0) {
        draft.notice(Notice::warning("address-from-column").at_field(&field).about(all()));
    }
    for (place, line) in lines.iter().enumerate() {
        let is_joined = |part: &ShadowLine| {
            let by_words = || whole_lines::is_one_by_words(shadow, shadow.trimmed(line.start..part.range.start), part);
            part.range.start > line.start
                && (matches!(part.joint, Some(Joint::Joined | Joint::MaybeJoined)) || by_words())
        };
        let mut parts = shadow.lines_in(line.clone());
        let mut above = parts.next();
        let by_width = parts.any(|part| {
            let is_one = above.as_ref().is_some_and(|above| whole_lines::is_one_by_width(shadow, above, &part));
            above.as_mut().into_iter().for_each(|above| above.range.end = part.range.end);
            is_one
        });
        if by_width || shadow.lines_in(line.clone()).any(|part| is_joined(&part)) {
            let text = shadow.words_of(line.clone());
            draft.notice(Notice::warning("sheet-lines-joined").at_field(&field).about(text));
        }
        let first = shadow.lines_in(line.clone()).next();
        let above = place.checked_sub(1).and_then(|above| lines.get(above));
        if let (Some(above), Some(Joint::MaybeTwo)) = (above, first.and_then(|first| first.joint)) {
            let text = format!("{} / {}", shadow.words_of(above.clone()), shadow.words_of(line.clone()));
            draft.notice(Notice::warning("sheet-lines-maybe-one").at_field(&field).about(text));
        }
    }
}
