//! Whether words that lead to addresses are their heading, by what stands behind them: a colon, the end of the line, an office, a day.

use crate::data::offices::office_words;
use crate::import::text::hits::{Hit, ends_in_bracket};
use crate::import::text::shadow::{Shadow, floor};

/// Whether words that lead to addresses are a heading: they end their line, or a colon or an addressee comes soon.
pub(super) fn is_heading(shadow: &Shadow, hit: &Hit) -> bool {
    shadow.ends_line(hit.range.end)
        || colon_near(shadow, hit.range.end, 60)
        || shadow.one_line && opens_addressee(shadow, hit.range.end)
        || bracket_then_colon(shadow, hit.range.end)
        || ends_in_bracket(shadow, hit.range.end)
}

/// Whether an addressee begins behind a heading that lost its colon with its line: "appeals to 1) minister of …".
pub(super) fn opens_addressee(shadow: &Shadow, at: usize) -> bool {
    let end = floor(shadow, (at + 80).min(shadow.len()));
    let text = shadow.slice(at..end).trim_start().trim_start_matches(['1', ')', '.', '(', ' ']);
    office_words().offices.at_start(text) > 0 || office_words().honorifics.at_start(text) > 0
}

/// "Appeals to (please note that faxes are difficult):": a remark between the heading and its colon.
fn bracket_then_colon(shadow: &Shadow, at: usize) -> bool {
    const MOST_LINES: usize = 4;
    let end = floor(shadow, (at + 600).min(shadow.len()));
    let rest = shadow.slice(at..end).trim_start();
    let close = rest.starts_with('(').then(|| rest.find(')')).flatten();
    // "APPEALS TO (please send one fax to each:" lost its end.
    let mut lines = shadow
        .lines_in(at..end)
        .take(MOST_LINES)
        .take_while(|line| !line.starts_paragraph || line.range.start <= at + 1);
    if rest.starts_with('(') && lines.any(|line| shadow.slice(line.range).ends_with(':')) {
        return true;
    }
    close.and_then(|close| rest.get(close + 1..)).is_some_and(|rest| rest.trim_start().starts_with(':'))
}

fn colon_near(shadow: &Shadow, at: usize, within: usize) -> bool {
    let end = floor(shadow, (at + within).min(shadow.len()));
    let text = shadow.slice(at..end);
    let stop = text.find(['.', ';', '\n']).unwrap_or(text.len());
    text.get(..stop).is_some_and(|text| text.contains(':'))
}

/// Whether a day is named soon after a marker: digits before the sentence ends.
pub(super) fn date_follows(shadow: &Shadow, hit: &Hit) -> bool {
    let end = floor(shadow, (hit.range.end + 48).min(shadow.len()));
    shadow.slice(hit.range.end..end).contains(|letter: char| letter.is_numeric())
}
