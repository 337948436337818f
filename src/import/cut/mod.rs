use std::ops::Range;

use super::sections::floor;
use super::shadow::Shadow;

mod grounds;
mod habits;
mod institutions;
#[cfg(test)]
mod learning;
mod lines;
mod marks;
mod persons;
mod shapes;
mod words;

use self::habits::{Classes, Habits, of_next};
use self::lines::Kind;
use self::words::Run;

/// A run of address text longer than this, without line breaks, holds several lines.
pub(super) const LONGEST_LINE: usize = 62;

/// A line longer than this is cut also where it stands among other lines of its address.
pub(super) const LONGEST_OF_SEVERAL: usize = 150;

/// No address is longer; what stands behind it is not cut, and stays unused.
const LONGEST_RUN: usize = 3000;

/// No line of an address has more words.
const MOST_WORDS: usize = 18;

/// Cuts a run that lost its line breaks into proposed lines, and those into addressees; words are never moved.
///
/// Every stretch of words is weighed as each kind of line that an address has (an office, a name, an institution, a
/// street, a box, a town, a country), and every pair of neighbours by how usual it is; the cut that weighs most is
/// proposed. A lost line break left a blank and no comma, so that a cut at a comma weighs less.
pub(super) fn cut(shadow: &Shadow, range: Range<usize>) -> Vec<Vec<Range<usize>>> {
    let range = range.start..floor(shadow, range.end.min(range.start + LONGEST_RUN));
    let run = Run::new(shadow, range);
    let mut addressees: Vec<Vec<Range<usize>>> = Vec::new();
    for part in best(&run, habits::habits(), |_, _| Some(0)) {
        let line = run.span(part.from, part.to);
        match addressees.last_mut() {
            Some(lines) if !part.begins => lines.push(line),
            _ => addressees.push(vec![line]),
        }
    }
    addressees
}

/// One line of the best cut.
#[derive(Debug, Clone, Copy)]
struct Part {
    from: usize,
    to: usize,
    #[cfg_attr(not(test), expect(dead_code, reason = "what is learnt is learnt by kinds"))]
    kind: Kind,
    /// Whether it begins an addressee.
    begins: bool,
}

/// The best cut so far that ends before a word with a line of a kind.
#[derive(Debug, Clone, Copy)]
struct Step {
    weight: i32,
    from: usize,
    /// The kind of the line before; none at the beginning of the run.
    before: Option<Kind>,
    begins: bool,
}

/// The cut that weighs most. A guide adds to the weight of a line or forbids it.
fn best(run: &Run, habits: &Habits, guide: impl Fn(usize, usize) -> Option<i32>) -> Vec<Part> {
    let count = run.words.len();
    let classes = Classes::of(run);
    // Where commas stand for the line breaks, the rules alone say which.
    let habits = if run.is_listed() { &Habits::default() } else { habits };
    let learnt: Vec<i32> = (0..count).map(|index| habits.sum(classes.of_break(index))).collect();
    let held = classes.held(habits);
    let held_before =
        |word: usize, kind: Kind| held.get(word).and_then(|row| row.get(kind.place())).copied().unwrap_or_default();
    let mut table: Vec<[Option<Step>; Kind::COUNT]> = vec![[None; Kind::COUNT]; count + 1];
    for to in 1..=count {
        for from in to.saturating_sub(MOST_WORDS)..to {
            if run.is_inside(from) || run.is_inside(to) {
                continue;
            }
            let Some(guided) = guide(from, to) else { continue };
            let learnt = if from > 0 { learnt.get(from).copied().unwrap_or_default() } else { 0 };
            let ends = run.weight_of_break(from) + run.weight_of_length(from, to) + learnt + guided;
            for (kind, weight) in lines::weigh(run, from, to) {
                let edges = habits.sum(classes.of_edges(kind, from, to));
                let held = edges + held_before(to, kind) - held_before(from, kind);
                let step = before(&table, habits, from, kind).map(|mut step| {
                    step.weight += weight + held + ends;
                    step.from = from;
                    step
                });
                let Some(cell) = table.get_mut(to).and_then(|row| row.get_mut(kind.place())) else { continue };
                if let Some(step) = step
                    && cell.is_none_or(|known| known.weight < step.weight)
                {
                    *cell = Some(step);
                }
            }
        }
    }
    trace(&table, count)
}

/// The best way to a word behind which a line of a kind begins.
fn before(table: &[[Option<Step>; Kind::COUNT]], habits: &Habits, from: usize, kind: Kind) -> Option<Step> {
    if from == 0 {
        return Some(Step { weight: kind.opening_weight(), from, before: None, begins: true });
    }
    let row = table.get(from)?;
    Kind::ALL
        .into_iter()
        .filter_map(|previous| {
            let known = row.get(previous.place()).copied().flatten()?;
            let (weight, begins) = previous.weight_before(kind);
            let learnt = if begins { 0 } else { habits.sum([of_next(previous, kind)]) };
            Some(Step { weight: known.weight + weight + learnt, from, before: Some(previous), begins })
        })
        .max_by_key(|step| step.weight)
}

fn trace(table: &[[Option<Step>; Kind::COUNT]], count: usize) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut to = count;
    let last = |to: usize| {
        let row = table.get(to)?;
        Kind::ALL
            .into_iter()
            .filter(|kind| row.get(kind.place()).is_some_and(Option::is_some))
            .max_by_key(|kind| row.get(kind.place()).copied().flatten().map_or(i32::MIN, |step| step.weight))
    };
    let mut kind = last(to);
    while let Some(known) = kind {
        let Some(step) = table.get(to).and_then(|row| row.get(known.place())).copied().flatten() else { break };
        parts.push(Part { from: step.from, to, kind: known, begins: step.begins });
        (to, kind) = (step.from, step.before);
    }
    parts.reverse();
    parts
}

#[cfg(test)]
mod tests {
    use super::super::Extracted;
    use super::*;

    fn check_cut(run: &str, expected: &[&[&str]]) {
        let extracted = Extracted::from_text(run);
        let shadow = Shadow::new(&extracted);
        let found: Vec<Vec<String>> = cut(&shadow, 0..shadow.len())
            .into_iter()
            .map(|lines| lines.into_iter().map(|line| shadow.words_of(line)).collect())
            .collect();
        assert_eq!(found, expected, "{run:?}");
    }

    #[test]
    fn numbers_colons_and_titles_behind_names_keep_their_lines() {
        check_cut(
            "the honourable jo dee, qc, mp prime minister office of the prime minister private bag x74 springfield kenya",
            &[&[
                "the honourable jo dee, qc, mp",
                "prime minister",
                "office of the prime minister",
                "private bag x74",
                "springfield",
                "kenya",
            ]],
        );
        check_cut(
            "procurator general: ana bee ul. seydi, 4 744000 g. ashgabat prokuratura turkmenistan",
            &[&["procurator general", "ana bee", "ul. seydi, 4", "744000 g. ashgabat", "prokuratura", "turkmenistan"]],
        );
        check_cut(
            "mali press house bp 10 bamako mali association malienne des droits bp 31 bamako mali",
            &[
                &["mali press house", "bp 10", "bamako", "mali"],
                &["association malienne des droits", "bp 31", "bamako", "mali"],
            ],
        );
    }

    #[test]
    fn runs_are_cut_where_lines_were() {
        check_cut(
            "president ilya petrov administratsia prezidenta respubliki moldova ul.karla libknekhta, 38 220016 chisinau moldova",
            &[&[
                "president ilya petrov",
                "administratsia prezidenta respubliki moldova",
                "ul.karla libknekhta, 38",
                "220016 chisinau",
                "moldova",
            ]],
        );
        check_cut(
            "director of prison no. 14 rovshan huseynov prison no. 14, gobustan, az 1080, baku, azerbaijan",
            &[&[
                "director of prison no. 14",
                "rovshan huseynov",
                "prison no. 14, gobustan",
                "az 1080, baku, azerbaijan",
            ]],
        );
        check_cut(
            "minister of justice and attorney general ministry of justice po box 302 khartoum, sudan",
            &[&["minister of justice and attorney general", "ministry of justice", "po box 302", "khartoum, sudan"]],
        );
        check_cut(
            "president omar khan pakistan secretariat islamabad, pakistan",
            &[&["president omar khan", "pakistan secretariat", "islamabad, pakistan"]],
        );
        check_cut(
            "general director of prisons mr ali bey oglu ceza ve tevkifevleri genel mdr, adalet bakanligi 06659 ankara, turkey",
            &[&[
                "general director of prisons",
                "mr ali bey oglu",
                "ceza ve tevkifevleri genel mdr, adalet bakanligi",
                "06659 ankara, turkey",
            ]],
        );
        check_cut(
            "minister of justice ana bee ministry of justice 12 mill street springfield, kenya president of the republic jo dee state house po box 30510 nairobi kenya",
            &[
                &["minister of justice", "ana bee", "ministry of justice", "12 mill street", "springfield, kenya"],
                &["president of the republic", "jo dee", "state house", "po box 30510", "nairobi", "kenya"],
            ],
        );
    }
}
