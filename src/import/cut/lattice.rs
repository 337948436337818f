//! All lines that a run may be cut into, the cut that weighs most, and how far behind it the next best is.

use super::lines::{self, Kind};
use super::signs::Sums;
use super::words::Run;

/// No line of an address has more words.
const MOST_WORDS: usize = 18;

/// A stretch of words that may be a line of a kind.
#[derive(Debug, Clone, Copy)]
pub(super) struct Candidate {
    pub from: usize,
    pub to: usize,
    pub kind: Kind,
    pub weight: i32,
}

/// All lines that a run may be cut into, with what each weighs, and what it weighs that one stands before another.
pub(super) struct Lattice {
    /// In the order of where they end.
    pub candidates: Vec<Candidate>,
    /// How many words the run has.
    pub count: usize,
    next: [[(i32, bool); Kind::COUNT]; Kind::COUNT],
}

/// One line of the best cut.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    pub from: usize,
    pub to: usize,
    /// Whether it begins an addressee.
    pub begins: bool,
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

/// By kind, before each word.
type Table<T> = Vec<[Option<T>; Kind::COUNT]>;

impl Lattice {
    pub fn of(run: &Run, learnt: &Sums<i32>) -> Self {
        let count = run.words.len();
        let mut candidates = Vec::new();
        for to in 1..=count {
            for from in to.saturating_sub(MOST_WORDS)..to {
                if run.is_inside(from) || run.is_inside(to) {
                    continue;
                }
                let ends = run.weight_of_break(from) + run.weight_of_length(from, to);
                for (kind, weight) in lines::weigh(run, from, to) {
                    let weight = weight + ends + learnt.of_line(from, to, kind);
                    candidates.push(Candidate { from, to, kind, weight });
                }
            }
        }
        let next = Kind::ALL.map(|before| {
            Kind::ALL.map(|next| {
                let (weight, begins) = before.weight_before(next);
                (weight + learnt.of_next(before, next), begins)
            })
        });
        Self { candidates, count, next }
    }

    /// The same lines with other learnt weights added.
    #[cfg(test)]
    pub fn with(&self, learnt: &Sums<i32>) -> Self {
        let candidates = self
            .candidates
            .iter()
            .map(|line| Candidate { weight: line.weight + learnt.of_line(line.from, line.to, line.kind), ..*line });
        let next = Kind::ALL.map(|before| {
            Kind::ALL.map(|next| {
                let (weight, begins) = self.next(before, next);
                (weight + learnt.of_next(before, next), begins)
            })
        });
        Self { candidates: candidates.collect(), count: self.count, next }
    }

    /// What it weighs that a line of one kind stands before one of another, and whether that begins an addressee.
    pub fn next(&self, before: Kind, next: Kind) -> (i32, bool) {
        self.next.get(before.place()).and_then(|row| row.get(next.place())).copied().unwrap_or_default()
    }

    /// The cut that weighs most.
    pub fn best(&self) -> Vec<Part> {
        self.trace(&self.steps())
    }

    /// What the cut that weighs most weighs.
    pub fn weight_of_best(&self) -> i32 {
        weight_of_best(&self.steps()).unwrap_or(i32::MIN)
    }

    /// The best way to the end of each line.
    fn steps(&self) -> Table<Step> {
        let mut table: Table<Step> = vec![[None; Kind::COUNT]; self.count + 1];
        for line in &self.candidates {
            let step = self.way_to(&table, line.from, line.kind).map(|step| Step {
                weight: step.weight + line.weight,
                from: line.from,
                ..step
            });
            let Some(cell) = table.get_mut(line.to).and_then(|row| row.get_mut(line.kind.place())) else { continue };
            if let Some(step) = step
                && cell.is_none_or(|known| known.weight < step.weight)
            {
                *cell = Some(step);
            }
        }
        table
    }

    /// The best way to a word before which a line of a kind begins.
    fn way_to(&self, table: &Table<Step>, from: usize, kind: Kind) -> Option<Step> {
        if from == 0 {
            return Some(Step { weight: kind.opening_weight(), from, before: None, begins: true });
        }
        let row = table.get(from)?;
        Kind::ALL
            .into_iter()
            .filter_map(|before| {
                let known = row.get(before.place()).copied().flatten()?;
                let (weight, begins) = self.next(before, kind);
                Some(Step { weight: known.weight + weight, from, before: Some(before), begins })
            })
            .max_by_key(|step| step.weight)
    }

    fn trace(&self, table: &Table<Step>) -> Vec<Part> {
        let step_at = |to: usize, kind: Kind| table.get(to).and_then(|row| row.get(kind.place())).copied().flatten();
        let mut parts = Vec::new();
        let mut to = self.count;
        let heaviest = |kind: &Kind| step_at(to, *kind).map_or(i32::MIN, |step| step.weight);
        let mut kind = Kind::ALL.into_iter().filter(|kind| step_at(to, *kind).is_some()).max_by_key(heaviest);
        while let Some(step) = kind.and_then(|kind| step_at(to, kind)) {
            parts.push(Part { from: step.from, to, begins: step.begins });
            (to, kind) = (step.from, step.before);
        }
        parts.reverse();
        parts
    }

    /// For each word how far the best cut that has a line end before it where the cut has none, or none where it has one,
    /// is behind the cut.
    pub fn margins(&self, parts: &[Part]) -> Vec<i32> {
        let table = self.steps();
        let Some(best) = weight_of_best(&table) else { return Vec::new() };
        let rest = self.rests();
        let mut with = vec![i32::MIN; self.count + 1];
        let mut without = vec![i32::MIN; self.count + 1];
        for line in &self.candidates {
            let behind = rest.get(line.to).and_then(|row| row.get(line.kind.place())).copied().flatten();
            let way = self.way_to(&table, line.from, line.kind);
            let Some((way, behind)) = way.zip(behind) else { continue };
            let whole = way.weight + line.weight + behind;
            for cell in with.iter_mut().skip(line.from).take(1) {
                *cell = whole.max(*cell);
            }
            for cell in without.iter_mut().take(line.to).skip(line.from + 1) {
                *cell = whole.max(*cell);
            }
        }
        let ends = |word: usize| parts.iter().any(|part| part.from == word);
        with.into_iter()
            .zip(without)
            .enumerate()
            .map(|(word, (with, without))| best.saturating_sub(if ends(word) { without } else { with }))
            .collect()
    }

    /// The most that may follow behind a line of a kind that ends before a word.
    fn rests(&self) -> Table<i32> {
        let mut rest: Table<i32> = vec![[None; Kind::COUNT]; self.count + 1];
        // What follows from a word on, where a line of a kind begins there.
        let mut onward: Table<i32> = vec![[None; Kind::COUNT]; self.count + 1];
        if let Some(row) = rest.last_mut() {
            *row = [Some(0); Kind::COUNT];
        }
        let mut filled = self.count;
        for line in self.candidates.iter().rev() {
            while filled > line.to {
                filled -= 1;
                self.fill(&mut rest, &onward, filled);
            }
            let behind = rest.get(line.to).and_then(|row| row.get(line.kind.place())).copied().flatten();
            let cell = onward.get_mut(line.from).and_then(|row| row.get_mut(line.kind.place()));
            if let Some((cell, behind)) = cell.zip(behind) {
                *cell = (*cell).max(Some(behind + line.weight));
            }
        }
        rest
    }

    fn fill(&self, rest: &mut Table<i32>, onward: &Table<i32>, word: usize) {
        let Some((row, onward)) = rest.get_mut(word).zip(onward.get(word)) else { return };
        for (cell, before) in row.iter_mut().zip(Kind::ALL) {
            let ways = Kind::ALL.into_iter().zip(onward);
            *cell = ways.filter_map(|(kind, weight)| Some(self.next(before, kind).0 + (*weight)?)).max();
        }
    }
}

/// What the best way to the end of all words weighs.
fn weight_of_best(table: &Table<Step>) -> Option<i32> {
    table.last()?.iter().flatten().map(|step| step.weight).max()
}
