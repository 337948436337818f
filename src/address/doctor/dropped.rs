//! Letters with accents that an archive dropped: "Procuradura General de la Repblica".

use super::Block;
use super::proposals::{proposed, rewrite};
use crate::data::{countries, dropped};
use crate::notice::{Fix, Notice};

/// One finding for the address: the lines that no other finding rewrites change together; those that one does get their
/// letters in that proposal. Comes after all others.
pub(super) fn examine(block: &Block<'_>, findings: &mut Vec<Notice>) {
    let Some(country) = countries::by_code(block.country_code()) else { return };
    // The country on the last line is one word of it all, and a sheet that has one such letter has lost none.
    let has_all = block.lines.iter().any(|line| !dropped::may_lack_letters(line));
    let put_back = |text: &str| dropped::put_back(text, country);
    // The whole source is looked at last: few addresses have such a word.
    if has_all
        || !block.lines.iter().any(|line| put_back(line).is_some())
        || !dropped::may_lack_letters(&block.case.source)
    {
        return;
    }
    let rewritten = proposed(findings);
    rewrite(findings, |text| put_back(text).unwrap_or_else(|| text.to_owned()));
    let mut fixes = (0..block.lines.len())
        .filter(|line| !rewritten.contains(&block.line_pointer(*line)))
        .filter_map(|line| Some((line, block.line_fix(line, put_back(block.line(line))?))));
    let Some((line, first)) = fixes.next() else { return };
    let readings = [("office", &block.addressee.office), ("country", &block.addressee.country)];
    // What the letter says of the addressee is read from the same lines.
    let readings = readings.into_iter().filter_map(|(field, text)| {
        let at = block.pointer(field);
        let is_free = !rewritten.contains(&at);
        put_back(text).filter(|_| is_free).map(|to| Fix::new(at, text.as_str(), to))
    });
    let line_proposed = first.to.as_str().unwrap_or_default().to_owned();
    let fix = Fix { with: fixes.map(|(_, fix)| fix).chain(readings).collect(), ..first };
    findings
        .push(block.finding(Notice::warning("letters-dropped"), line).with("proposed", line_proposed).with_fix(fix));
}
