//! How the learnt weights come about, and how well the cut stands with them.
//!
//! `tests/addresses.txt` has addresses whose lines are known. `cargo test --lib cut::learning::write -- --ignored` learns from
//! them and writes `assets/sheets/habits.txt`; `…::judge -- --ignored --nocapture` learns from four fifths and tells how
//! many of the others are cut right, and how many of those that are called sure; `judge_author` keeps one author's out.
//!
//! What is learnt is a conditional random field over lines: the weights under which the known cuts are likeliest among all
//! cuts of their words. The rules' own weights stand beside the learnt ones and are not changed.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write;
use std::path::Path;

use crate::data::habits::line_habits;
use crate::import::Extracted;
use crate::import::text::shadow::Shadow;

use super::doubt::EITHER;
use super::lattice::{Candidate, Lattice, Part};
use super::lines::Kind;
use super::run_of;
use super::signs::{Signs, Sums};

/// A weight of the rules and of the file is so much of the logarithm of a chance. Of 0.024, 0.048 and 0.08, which
/// make the rules say less or more beside what is learnt, this one cut most addresses of an author who was not learnt from.
const PER_UNIT: f64 = 0.048;

/// How often all addresses are gone through, how far a step goes, how much a weight costs, and in how many addresses a
/// sign has to stand.
const ROUNDS: usize = 12;

/// A weight is the mean of what it was after each of so many last rounds: it follows the last addresses less.
const LAST: usize = 5;
const STEP: f64 = 0.1;
const COST: f64 = 0.0015;
const FEWEST: usize = 2;

/// A weight that says less than this is not written.
const LEAST: i8 = 4;

type Weights = HashMap<u64, f64>;
type Slope = BTreeMap<u64, f64>;

/// Whether a line begins at a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begins {
    Always,
    Never,
    /// Both are right: "Bangkok 10300, Thailand".
    Either,
}

/// An address whose lines are known, or two of them one behind the other.
#[derive(Clone)]
struct Address {
    text: String,
    begins: Vec<Begins>,
    /// The word that the second addressee begins with.
    second: Option<usize>,
}

impl Address {
    /// "Minister of Justice / PO Box 5 / Springfield | Kenya".
    fn read(line: &str) -> Self {
        let (mut words, mut begins) = (Vec::new(), Vec::new());
        let mut next = Begins::Always;
        for word in line.split_whitespace() {
            match word {
                "/" => next = Begins::Always,
                "|" => next = Begins::Either,
                word => {
                    words.push(word);
                    begins.push(next);
                    next = Begins::Never;
                }
            }
        }
        begins.push(Begins::Always);
        Self { text: words.join(" "), begins, second: None }
    }

    /// This address with another behind it, as copies stand whose numbers no sheet prints.
    fn before(&self, next: &Self) -> Self {
        let second = self.begins.len() - 1;
        let begins = self.begins[..second].iter().chain(&next.begins).copied().collect();
        Self { text: format!("{} {}", self.text, next.text), begins, second: Some(second) }
    }

    fn begins(&self, word: usize) -> Begins {
        self.begins.get(word).copied().unwrap_or(Begins::Never)
    }

    /// Whether a line may be one of the known ones.
    fn allows(&self, line: &Candidate) -> bool {
        let ends = self.begins(line.from) != Begins::Never && self.begins(line.to) != Begins::Never;
        ends && (line.from + 1..line.to).all(|word| self.begins(word) != Begins::Always)
    }

    fn is_right(&self, parts: &[Part]) -> bool {
        let found: Vec<usize> = parts.iter().map(|part| part.from).collect();
        (0..self.begins.len() - 1).all(|word| match self.begins(word) {
            Begins::Always => found.contains(&word),
            Begins::Never => !found.contains(&word),
            Begins::Either => true,
        }) && parts.iter().filter(|part| part.begins && part.from > 0).map(|part| part.from).eq(self.second)
    }
}

fn addresses() -> Vec<Address> {
    addresses_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/addresses.txt"))
}

fn addresses_in(path: &Path) -> Vec<Address> {
    let text = std::fs::read_to_string(path).expect("the addresses");
    text.lines().filter(|line| line.contains(" / ") && !line.starts_with('#')).map(Address::read).collect()
}

/// An address with its signs, and with all that its words may be cut into as the rules alone weigh it.
struct Lesson {
    address: Address,
    signs: Signs<'static>,
    lattice: Lattice,
    /// Whether either would be usual before each word.
    either: Vec<bool>,
    /// Commas stand for its line breaks: there is nothing to learn from it.
    listed: bool,
}

impl Lesson {
    fn of(address: Address) -> Self {
        // For as long as the test runs: the signs are words of the address.
        let extracted: &Extracted = Box::leak(Box::new(Extracted::from_text(&address.text)));
        let mut shadow = Shadow::new(extracted);
        shadow.one_line = true;
        let shadow: &Shadow = Box::leak(Box::new(shadow));
        let run = run_of(shadow, 0..shadow.len());
        let listed = run.is_listed();
        let either = (0..run.words.len()).map(|word| run.may_be_either(word)).collect();
        Self { either, signs: Signs::of(&run), lattice: Lattice::of(&run, &Sums::default()), listed, address }
    }

    /// All that its words may be cut into as the rules and some learnt weights weigh it.
    fn weighed(&self, weights: impl Fn(u64) -> i8) -> Lattice {
        let weight = |key| if self.listed { 0 } else { weights(key) };
        self.lattice.with(&self.signs.sums(|key| i32::from(weight(key))))
    }

    /// Every sign that a cut of its words may have, once.
    fn keys(&self) -> BTreeMap<u64, String> {
        let signs = &self.signs;
        let of_kinds = signs.first.iter().chain(&signs.last).flatten().chain(signs.held.iter().flatten());
        let of_kinds = of_kinds.chain(&signs.words).chain(&signs.sizes).chain(&signs.next);
        let of_kinds = of_kinds.chain(signs.rows.iter().flatten());
        let breaks = signs.breaks.iter().flatten().map(|sign| (sign.key(), sign.text()));
        let in_kinds = of_kinds
            .flat_map(|sign| Kind::ALL.map(|kind| (sign.key_in(kind), format!("{} {}", sign.text(), kind.name()))));
        breaks.chain(in_kinds).collect()
    }

    /// Adds to each sign how much likelier it is in the known cut than in any.
    fn slope(&self, weights: &Weights) -> Slope {
        let sums = self.signs.sums(|key| weights.get(&key).copied().unwrap_or_default());
        let mut slope = Slope::default();
        let Some(known) = Chances::of(self, &sums, true) else { return slope };
        let Some(any) = Chances::of(self, &sums, false) else { return slope };
        self.count(&known, 1.0, &mut slope);
        self.count(&any, -1.0, &mut slope);
        slope
    }

    fn count(&self, chances: &Chances, by: f64, slope: &mut Slope) {
        let mut add = |key: u64, chance: f64| *slope.entry(key).or_default() += chance * by;
        for (line, chance) in self.lattice.candidates.iter().zip(&chances.lines) {
            if *chance < 1e-6 {
                continue;
            }
            self.signs.breaks[line.from].iter().for_each(|sign| add(sign.key(), *chance));
            let edges = self.signs.first[line.from].iter().chain(&self.signs.last[line.to - 1]);
            let held = self.signs.held[line.from..line.to].iter().flatten();
            edges
                .chain(held)
                .chain(self.signs.of_whole(line.from, line.to))
                .for_each(|sign| add(sign.key_in(line.kind), *chance));
        }
        for before in Kind::ALL {
            for next in Kind::ALL {
                add(self.signs.next[before.place()].key_in(next), chances.next[before.place()][next.place()]);
            }
        }
    }
}

/// How likely each line is among all cuts, or among those that are right, and that one kind stands before another.
struct Chances {
    lines: Vec<f64>,
    next: [[f64; Kind::COUNT]; Kind::COUNT],
}

/// By kind, before each word: the logarithm of the sum over all ways.
type Ways = Vec<[f64; Kind::COUNT]>;

const NO_WAY: f64 = f64::NEG_INFINITY;

impl Chances {
    fn of(lesson: &Lesson, sums: &Sums<f64>, known: bool) -> Option<Self> {
        let lattice = &lesson.lattice;
        let weight = |line: &Candidate| {
            let allowed = !known || lesson.address.allows(line);
            let learnt = sums.of_line(line.from, line.to, line.kind);
            if allowed { f64::from(line.weight) * PER_UNIT + learnt } else { NO_WAY }
        };
        let weights: Vec<f64> = lattice.candidates.iter().map(weight).collect();
        let all = |before, next| f64::from(lattice.next(before, next).0) * PER_UNIT + sums.of_next(before, next);
        let next = Next {
            weights: Kind::ALL.map(|before| Kind::ALL.map(|next| all(before, next))),
            begins: Kind::ALL.map(|before| Kind::ALL.map(|next| lattice.next(before, next).1)),
            known: known.then_some(lesson.address.second),
        };
        let (begun, ended) = forward(lattice, &weights, &next);
        let all = ended[lattice.count].into_iter().fold(NO_WAY, sum);
        (all > NO_WAY).then(|| backward(lattice, &weights, &next, (&begun, &ended), all))
    }
}

/// What it weighs that a kind of line stands before another, and where that may be.
struct Next {
    weights: [[f64; Kind::COUNT]; Kind::COUNT],
    /// Whether the second of them begins an addressee.
    begins: [[bool; Kind::COUNT]; Kind::COUNT],
    /// Where the second addressee begins, if only right cuts are counted.
    known: Option<Option<usize>>,
}

impl Next {
    fn weight(&self, before: usize, kind: usize, word: usize) -> f64 {
        let begins = self.begins[before][kind];
        let right = self.known.is_none_or(|second| begins == (second == Some(word)));
        if right { self.weights[before][kind] } else { NO_WAY }
    }
}

/// The ways to the beginning of a line of each kind, and to its end.
fn forward(lattice: &Lattice, weights: &[f64], next: &Next) -> (Ways, Ways) {
    let mut begun = vec![[NO_WAY; Kind::COUNT]; lattice.count + 1];
    let mut ended = begun.clone();
    begun[0] = Kind::ALL.map(|kind| f64::from(kind.opening_weight()) * PER_UNIT);
    let mut filled = 0;
    for (line, weight) in lattice.candidates.iter().zip(weights) {
        while filled < line.to - 1 {
            filled += 1;
            let ways = |before: usize, kind| ended[filled][before] + next.weight(before, kind, filled);
            begun[filled] =
                std::array::from_fn(|kind| (0..Kind::COUNT).fold(NO_WAY, |all, before| sum(all, ways(before, kind))));
        }
        let kind = line.kind.place();
        ended[line.to][kind] = sum(ended[line.to][kind], begun[line.from][kind] + weight);
    }
    (begun, ended)
}

fn backward(lattice: &Lattice, weights: &[f64], next: &Next, (begun, ended): (&Ways, &Ways), all: f64) -> Chances {
    let mut onward = vec![[NO_WAY; Kind::COUNT]; lattice.count + 1];
    let mut rest = onward.clone();
    rest[lattice.count] = [0.0; Kind::COUNT];
    let mut chances = Chances { lines: vec![0.0; weights.len()], next: [[0.0; Kind::COUNT]; Kind::COUNT] };
    let mut filled = lattice.count;
    for (place, (line, weight)) in lattice.candidates.iter().zip(weights).enumerate().rev() {
        while filled > line.to {
            filled -= 1;
            for before in 0..Kind::COUNT {
                for (kind, onward) in onward[filled].iter().enumerate() {
                    let way = next.weight(before, kind, filled) + onward;
                    rest[filled][before] = sum(rest[filled][before], way);
                    chances.next[before][kind] += (ended[filled][before] + way - all).exp();
                }
            }
        }
        let kind = line.kind.place();
        let way = weight + rest[line.to][kind];
        onward[line.from][kind] = sum(onward[line.from][kind], way);
        chances.lines[place] = (begun[line.from][kind] + way - all).exp();
    }
    chances
}

/// The logarithm of the sum of two chances.
fn sum(one: f64, other: f64) -> f64 {
    let (high, low) = if one < other { (other, one) } else { (one, other) };
    if low == NO_WAY { high } else { high + (low - high).exp().ln_1p() }
}

/// Every so many addresses one is learnt together with the next.
const PAIR: usize = 3;

/// Addresses, and some of them with the next behind it: where one ends and another begins is learnt too.
fn with_pairs(addresses: Vec<Address>) -> Vec<Lesson> {
    let pairs: Vec<Address> = addresses.windows(2).step_by(PAIR).map(|pair| pair[0].before(&pair[1])).collect();
    addresses.into_iter().chain(pairs).map(Lesson::of).collect()
}

/// The weights of all signs that stand in enough of the addresses, each step shorter the more it went before.
fn learn(lessons: &[&Lesson]) -> BTreeMap<u64, (i8, String)> {
    let mut stands: BTreeMap<u64, (usize, String)> = BTreeMap::new();
    for lesson in lessons {
        for (key, text) in lesson.keys() {
            stands.entry(key).or_insert((0, text)).0 += 1;
        }
    }
    stands.retain(|_, (count, _)| *count >= FEWEST);
    let mut weights: Weights = stands.keys().map(|key| (*key, 0.0)).collect();
    let mut gone: Weights = stands.keys().map(|key| (*key, 0.01)).collect();
    let mut sums: Weights = weights.clone();
    let lessons: Vec<&Lesson> = lessons.iter().copied().filter(|lesson| !lesson.listed).collect();
    for round in 0..ROUNDS {
        // Another order each time, the same on every machine.
        let stride = [1, 7, 11, 13, 17, 19, 23, 29][round % 8];
        let stride = if lessons.len().is_multiple_of(stride) { 1 } else { stride };
        for index in 0..lessons.len() {
            let lesson = lessons[(index * stride) % lessons.len()];
            for (key, slope) in lesson.slope(&weights) {
                let Some((weight, gone)) = weights.get_mut(&key).zip(gone.get_mut(&key)) else { continue };
                let step = slope - COST * *weight;
                *gone += step * step;
                *weight += STEP * step / gone.sqrt();
            }
        }
        if round + LAST >= ROUNDS {
            for key in stands.keys() {
                *sums.get_mut(key).expect("every sign") += weights[key];
            }
        }
    }
    let rounded = |key: &u64| (sums[key] / LAST as f64 / PER_UNIT).round() as i8;
    stands
        .into_iter()
        .map(|(key, (_, text))| (key, (rounded(&key), text)))
        .filter(|(_, (weight, _))| weight.abs() >= LEAST)
        .collect()
}

/// An unseen address: how sure the cut is, whether it is right, and whether the place of doubt is one that is wrong.
struct Answer {
    margin: i32,
    right: bool,
    named: bool,
}

fn answer(lesson: &Lesson, weights: impl Fn(u64) -> i8, show: bool) -> Answer {
    let lattice = lesson.weighed(weights);
    let parts = lattice.best();
    let mut margins = lattice.margins(&parts);
    margins.iter_mut().zip(&lesson.either).filter(|one| *one.1).for_each(|(margin, _)| *margin = EITHER.min(*margin));
    let right = lesson.address.is_right(&parts);
    let (word, margin) =
        (1..lattice.count).map(|word| (word, margins[word])).min_by_key(|one| one.1).unwrap_or((0, 999));
    let ends = parts.iter().any(|part| part.from == word);
    let named = match lesson.address.begins(word) {
        Begins::Always => !ends,
        Begins::Never => ends,
        Begins::Either => false,
    };
    if !right && show {
        let words: Vec<&str> = lesson.address.text.split(' ').collect();
        let mut wanted = String::new();
        let mut got = String::new();
        for (index, word) in words.iter().enumerate() {
            let sign = match lesson.address.begins(index) {
                Begins::Always => "/ ",
                Begins::Either => "| ",
                Begins::Never => "",
            };
            let begins = parts.iter().any(|part| part.from == index);
            write!(wanted, "{sign}{word} ")
                .and_then(|()| write!(got, "{}{word} ", if begins { "/ " } else { "" }))
                .ok();
        }
        println!("{margin}\nwant {wanted}\n got {got}\n");
    }
    Answer { margin, right, named }
}

fn weights_of(learnt: &BTreeMap<u64, (i8, String)>) -> HashMap<u64, i8> {
    learnt.iter().map(|(key, (weight, _))| (*key, *weight)).collect()
}

#[test]
fn addresses_are_cut_where_their_lines_were() {
    const FEWEST_PERCENT: usize = 90;
    // Every fifth: all of them take long where nothing is optimised.
    let some: Vec<Address> = addresses().into_iter().step_by(5).collect();
    let count = some.len();
    let weights = |key| line_habits().weight(key);
    let right = some.into_iter().map(Lesson::of).filter(|one| answer(one, weights, false).right).count();
    assert!(right * 100 >= count * FEWEST_PERCENT, "{right} of {count}");
}

#[test]
#[ignore = "tells how many unseen addresses are cut right; run by hand"]
fn judge() {
    const PARTS: usize = 5;
    let all = addresses();
    for part in 0..PARTS {
        judge_some(&all, |index, _| index % PARTS == part);
    }
}

#[test]
#[ignore = "tells how the addresses of one author (ADDRESSES=his list) are cut after those of others; run by hand"]
fn judge_author() {
    let path = std::env::var("ADDRESSES").expect("the path of a list");
    let list: HashSet<String> = addresses_in(Path::new(&path)).into_iter().map(|one| one.text).collect();
    judge_some(&addresses(), |_, address| list.contains(&address.text));
}

/// Learns from all but some addresses, and tells how those are cut, alone and with the next behind them.
fn judge_some(all: &[Address], unseen: impl Fn(usize, &Address) -> bool) {
    let show = std::env::var("SHOW").is_ok();
    let of = |wanted: bool| -> Vec<Address> {
        all.iter().enumerate().filter(|(at, one)| unseen(*at, one) == wanted).map(|(_, one)| one.clone()).collect()
    };
    let weights = weights_of(&learn(&with_pairs(of(false)).iter().collect::<Vec<_>>()));
    let (alone, pairs): (Vec<Lesson>, Vec<Lesson>) =
        with_pairs(of(true)).into_iter().partition(|lesson| lesson.address.second.is_none());
    println!("{} weights", weights.len());
    let weights = |key| weights.get(&key).copied().unwrap_or_default();
    tell(&alone.iter().map(|one| answer(one, weights, show)).collect::<Vec<_>>());
    println!("with another behind");
    tell(&pairs.iter().map(|one| answer(one, weights, false)).collect::<Vec<_>>());
}

#[test]
#[ignore = "tells how addresses of a list that was not learnt from are cut (ADDRESSES=its path); run by hand"]
fn foresee() {
    let path = std::env::var("ADDRESSES").expect("the path of a list");
    let show = std::env::var("SHOW").is_ok();
    let weights = |key| line_habits().weight(key);
    let lessons = addresses_in(Path::new(&path)).into_iter().map(Lesson::of);
    tell(&lessons.map(|one| answer(&one, weights, show)).collect::<Vec<_>>());
}

/// Says how many are right, of all and of those that are so sure.
fn tell(answers: &[Answer]) {
    let right = |answers: &[&Answer]| answers.iter().filter(|one| one.right).count();
    println!("unseen: {} of {}", right(&answers.iter().collect::<Vec<_>>()), answers.len());
    let named = answers.iter().filter(|one| one.named).count();
    println!("of the wrong ones the place of doubt is wrong in {named}");
    for margin in (0..140).step_by(10) {
        let sure: Vec<&Answer> = answers.iter().filter(|one| one.margin >= margin).collect();
        println!("behind by {margin} or more: {} of {} right", right(&sure), sure.len());
    }
}

#[test]
#[ignore = "writes the learnt weights anew; run by hand"]
fn write() {
    let all = with_pairs(addresses());
    let learnt = learn(&all.iter().collect::<Vec<_>>());
    let weights = weights_of(&learnt);
    let weights = |key| weights.get(&key).copied().unwrap_or_default();
    println!("{} of {}", all.iter().filter(|one| answer(one, weights, false).right).count(), all.len());
    let mut lines: BTreeMap<&str, BTreeMap<&str, i8>> = BTreeMap::new();
    for (weight, text) in learnt.values() {
        let (signs, last) = text.rsplit_once(' ').expect("two words");
        lines.entry(signs).or_default().insert(last, *weight);
    }
    let mut file = "# Learnt weights; src/data/habits.rs says how they are written.\n".to_owned();
    for (signs, values) in lines {
        let values: Vec<String> = values.into_iter().map(|(word, weight)| format!("{word} {weight}")).collect();
        file.push_str(&format!("{signs} = {}\n", values.join(" ")));
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/sheets/habits.txt");
    std::fs::write(path, file).expect("the file of habits");
}
