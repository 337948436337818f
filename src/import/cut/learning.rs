//! How the learnt weights come about, and how well the cut stands with them.
//!
//! `tests/addresses.txt` has addresses whose lines are known. `cargo test --lib cut::learning::write -- --ignored` learns from
//! them and writes `assets/sheets/habits.json`; `…::judge -- --ignored --nocapture` learns from four fifths and tells how
//! many of the others are cut right.

use std::collections::BTreeMap;
use std::path::Path;

use super::super::Extracted;
use super::super::shadow::Shadow;
use super::habits::{self, Classes, Habits, of_next};
use super::words::Run;
use super::{Part, best};

/// How often all addresses are gone through, how much a mistake changes, and how far the right cut has to be ahead.
const ROUNDS: usize = 8;
const STEP: i16 = 3;
const MARGIN: i32 = 25;

/// Whether a line begins at a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begins {
    Always,
    Never,
    /// Both are right: "Bangkok 10300, Thailand".
    Either,
}

/// An address whose lines are known.
struct Address {
    text: String,
    begins: Vec<Begins>,
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
        Self { text: words.join(" "), begins }
    }

    fn begins(&self, word: usize) -> Begins {
        self.begins.get(word).copied().unwrap_or(Begins::Never)
    }

    fn is_right(&self, parts: &[Part]) -> bool {
        let found: Vec<usize> = parts.iter().map(|part| part.from).collect();
        (0..self.begins.len() - 1).all(|word| match self.begins(word) {
            Begins::Always => found.contains(&word),
            Begins::Never => !found.contains(&word),
            Begins::Either => true,
        }) && parts.iter().filter(|part| part.begins).count() == 1
    }
}

fn addresses() -> Vec<Address> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/addresses.txt");
    let text = std::fs::read_to_string(path).expect("the addresses");
    text.lines().filter(|line| line.contains(" / ") && !line.starts_with('#')).map(Address::read).collect()
}

fn with_run<T>(address: &Address, then: impl FnOnce(&Run) -> T) -> T {
    let extracted = Extracted::from_text(&address.text);
    let shadow = Shadow::new(&extracted);
    let run = Run::new(&shadow, 0..shadow.len());
    then(&run)
}

/// Adds to the weights of all that a cut has.
fn count(counts: &mut BTreeMap<usize, i32>, classes: &Classes, parts: &[Part], by: i32) {
    let mut before = None;
    for part in parts {
        let breaks = if part.from > 0 { classes.of_break(part.from).to_vec() } else { Vec::new() };
        let next = before.filter(|_| !part.begins).map(|before| of_next(before, part.kind));
        before = Some(part.kind);
        let held = (part.from..part.to).map(|word| classes.of_word(part.kind, word));
        let edges = classes.of_edges(part.kind, part.from, part.to);
        for place in breaks.into_iter().chain(next).chain(edges).chain(held) {
            *counts.entry(place).or_default() += by;
        }
    }
}

/// Learns by its mistakes: what the right cut has becomes heavier, what the wrong one had becomes lighter.
fn learn(addresses: &[&Address], rounds: usize, step: i16, margin: i32) -> Habits {
    let mut habits = Habits::none();
    let mut late = vec![0_i64; habits.len()];
    let mut time = 0_i64;
    for round in 0..rounds {
        for index in 0..addresses.len() {
            // Another order each time, the same on every machine.
            let stride = [1, 7, 11, 13, 17, 19, 23, 29, 31, 37][round % 10];
            let stride = if addresses.len().is_multiple_of(stride) { 1 } else { stride };
            let address = addresses[(index * stride) % addresses.len()];
            time += 1;
            with_run(address, |run| {
                let classes = Classes::of(run);
                let wrong = |from: usize, to: usize| {
                    let begins = i32::from(address.begins(from) == Begins::Never);
                    let inside = (from + 1..to).filter(|word| address.begins(*word) == Begins::Always).count();
                    Some(margin * (begins + i32::try_from(inside).unwrap_or(0)))
                };
                let right = |from: usize, to: usize| {
                    let begins = address.begins(from) != Begins::Never && address.begins(to) != Begins::Never;
                    let whole = (from + 1..to).all(|word| address.begins(word) != Begins::Always);
                    (begins && whole).then_some(0)
                };
                let found = best(run, &habits, wrong);
                if address.is_right(&found) {
                    return;
                }
                let wanted = best(run, &habits, right);
                if wanted.is_empty() {
                    return;
                }
                let mut counts = BTreeMap::new();
                count(&mut counts, &classes, &wanted, 1);
                count(&mut counts, &classes, &found, -1);
                for (place, count) in counts {
                    let by = i16::try_from(count.clamp(-3, 3)).unwrap_or(0) * step;
                    habits.change(place, by);
                    late[place] += (time - 1) * i64::from(by);
                }
            });
        }
    }
    habits.average(&late, time);
    habits
}

fn right(addresses: &[&Address], habits: &Habits, show: bool) -> usize {
    let is_right = |address: &&&Address| {
        with_run(address, |run| {
            let parts = best(run, habits, |_, _| Some(0));
            let right = address.is_right(&parts);
            if !right && show {
                let lines: Vec<String> =
                    parts.iter().map(|part| run.shadow.words_of(run.span(part.from, part.to))).collect();
                let wanted: Vec<String> = address
                    .text
                    .split(' ')
                    .zip(&address.begins)
                    .map(|(word, begins)| match begins {
                        Begins::Always => format!("/ {word}"),
                        Begins::Either => format!("| {word}"),
                        Begins::Never => word.to_owned(),
                    })
                    .collect();
                println!("want {}\n got / {}\n", wanted.join(" "), lines.join(" / "));
            }
            right
        })
    };
    addresses.iter().filter(is_right).count()
}

#[test]
fn addresses_are_cut_where_their_lines_were() {
    const FEWEST_PERCENT: usize = 90;
    let all = addresses();
    let known: Vec<&Address> = all.iter().collect();
    let right = right(&known, habits::habits(), false);
    assert!(right * 100 >= all.len() * FEWEST_PERCENT, "{right} of {}", all.len());
}

#[test]
#[ignore = "tells how many unseen addresses are cut right; run by hand"]
fn judge() {
    let all = addresses();
    let none: Vec<&Address> = all.iter().collect();
    println!("rules alone: {} of {}", right(&none, &Habits::none(), false), all.len());
    println!("as it stands: {} of {}", right(&none, habits::habits(), false), all.len());
    let rounds = std::env::var("ROUNDS").ok().and_then(|text| text.parse().ok()).unwrap_or(ROUNDS);
    let step = std::env::var("STEP").ok().and_then(|text| text.parse().ok()).unwrap_or(STEP);
    let margin = std::env::var("MARGIN").ok().and_then(|text| text.parse().ok()).unwrap_or(MARGIN);
    let show = std::env::var("SHOW").is_ok();
    let mut unseen = 0;
    for part in 0..5 {
        let known: Vec<&Address> =
            all.iter().enumerate().filter(|(index, _)| index % 5 != part).map(|(_, one)| one).collect();
        let held: Vec<&Address> =
            all.iter().enumerate().filter(|(index, _)| index % 5 == part).map(|(_, one)| one).collect();
        let habits = learn(&known, rounds, step, margin);
        let (seen, new) = (right(&known, &habits, false), right(&held, &habits, show));
        println!(
            "learnt from {}: {seen}; of {} others {new} (rules {})",
            known.len(),
            held.len(),
            right(&held, &Habits::none(), false)
        );
        unseen += new;
    }
    println!("unseen: {unseen} of {}", all.len());
}

#[test]
#[ignore = "writes the learnt weights anew; run by hand"]
fn write() {
    let all = addresses();
    let known: Vec<&Address> = all.iter().collect();
    let habits = learn(&known, ROUNDS, STEP, MARGIN);
    println!("{} of {}", right(&known, &habits, true), all.len());
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/sheets/habits.json");
    std::fs::write(path, habits.written()).expect("the file of habits");
}
