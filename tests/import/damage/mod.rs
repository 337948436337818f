//! Sheets as extraction, copying and typing damage them: no addressee is lost, none invented, none wrong without a notice.
//!
//! Every kind of damage is done to sheets of the corpus, the same way in every run. What of an addressee is wrong then
//! is no fault of the reader alone; that nothing says so is. `Kind::silent` holds where the program stands: it may only fall.
//! `DAMAGE_ALL=1` takes all sheets instead of a sample,
//! `DAMAGE_KIND=…` one kind, `DAMAGE_SHEETS=…` sheets from outside; with `--nocapture` every silent fault is shown.

mod kinds;
mod subject;
mod verdict;

use std::collections::BTreeMap;

use appeal_writer::fnv;
use appeal_writer::job::open;

use crate::corpus;
use kinds::{Dice, KINDS, Kind};
use subject::Subject;
use verdict::{Finding, Verdict, judge};

/// Of so many sheets one is damaged in each way; as it is, every sheet is read.
const SAMPLE: u64 = 6;

type Counts = BTreeMap<Verdict, usize>;

/// What a code of notices stands beside: addressees that are right in a sheet as it is, right in a damaged one, wrong, and
/// wrong without another code.
type Rules = BTreeMap<String, [usize; 4]>;

#[test]
fn damaged_sheets_lose_and_invent_nothing_without_a_notice() {
    let named = corpus::sheets_named_in("DAMAGE_SHEETS");
    let outside = named.is_some();
    let sheets = named.unwrap_or_else(corpus::sheets);
    let subjects: Vec<Subject> = sheets.iter().map(Subject::new).collect();
    let all = std::env::var_os("DAMAGE_ALL").is_some();
    let chosen = std::env::var("DAMAGE_KIND").ok();
    let kinds: Vec<&Kind> =
        KINDS.iter().filter(|kind| chosen.as_deref().is_none_or(|name| name == kind.name)).collect();
    let results = in_two_threads(&kinds, |kind| damaged(kind, &subjects, all));
    let mut rules = Rules::new();
    let mut table = vec![heading()];
    let mut sums = Counts::new();
    let mut above = Vec::new();
    for (kind, findings) in kinds.iter().zip(&results) {
        assert!(!findings.is_empty() || outside, "no sheet is damaged by {:?}: it measures nothing", kind.name);
        let counts = counted(findings.iter().map(|(_, finding)| finding));
        for (sheet, finding) in findings {
            note_rules(&mut rules, finding, is_whole(kind));
            if is_whole(kind) && finding.verdict == Verdict::Right && !finding.codes.is_empty() {
                println!("[needless] {sheet} {:?}\n  {}", finding.codes, finding.told);
            }
            if finding.verdict.is_silent() {
                println!("[{}] {sheet} {:?}\n  {}", kind.name, finding.verdict, finding.told);
            }
        }
        for (verdict, count) in &counts {
            *sums.entry(*verdict).or_default() += count;
        }
        let silent: usize = counts.iter().filter(|(verdict, _)| verdict.is_silent()).map(|(_, count)| count).sum();
        if silent * 100 > kind.silent * findings.len() {
            above.push(format!("{}: {silent} of {}, at most {} %", kind.name, findings.len(), kind.silent));
        }
        table.push(row(kind.name, &counts));
    }
    table.push(row("all", &sums));
    println!("{}", table.join("\n"));
    println!("{}", rules_told(&rules));
    assert!(all || outside || above.is_empty(), "silent faults, shown above with --nocapture:\n{}", above.join("\n"));
}

/// What becomes of the addressees of the sheets by one kind of damage.
fn damaged(kind: &Kind, subjects: &[Subject], all: bool) -> Vec<(String, Finding)> {
    let mut findings = Vec::new();
    for subject in subjects {
        let seed = fnv::hash(fnv::START, [kind.name, &subject.sheet.layout, &subject.sheet.name].concat().as_bytes());
        if !all && !is_whole(kind) && !seed.is_multiple_of(SAMPLE) {
            continue;
        }
        let Some(damaged) = (kind.make)(subject, &mut Dice::new(seed)) else { continue };
        let case = open::open_case(damaged.text.as_bytes()).expect("text is a case");
        let name = format!("{}/{}", subject.sheet.layout, subject.sheet.name);
        if is_whole(kind) {
            let elsewhere = case.notices.iter().filter(|notice| {
                notice.code.starts_with("doubt") && !notice.place.to_string().starts_with("/addressees/")
            });
            elsewhere
                .for_each(|notice| println!("[elsewhere] {name} {} {} {}", notice.code, notice.place, notice.text));
        }
        findings.extend(judge(&case, &damaged.wanted).into_iter().map(|finding| (name.clone(), finding)));
    }
    findings
}

/// The results of a task for each item, in their order.
fn in_two_threads<T: Sync, U: Send>(items: &[T], task: impl Fn(&T) -> U + Sync) -> Vec<U> {
    let half = items.len() / 2;
    let run = |items: &[T]| items.iter().map(&task).collect::<Vec<U>>();
    std::thread::scope(|scope| {
        let first = scope.spawn(|| run(&items[..half]));
        let second = run(&items[half..]);
        first.join().expect("the first half").into_iter().chain(second).collect()
    })
}

fn counted<'a>(findings: impl Iterator<Item = &'a Finding>) -> Counts {
    let mut counts = Counts::new();
    for finding in findings {
        *counts.entry(finding.verdict).or_default() += 1;
    }
    counts
}

fn note_rules(rules: &mut Rules, finding: &Finding, whole: bool) {
    for code in &finding.codes {
        let [right, right_damaged, wrong, alone] = rules.entry(code.clone()).or_default();
        match finding.verdict {
            Verdict::Right if whole => *right += 1,
            Verdict::Right => *right_damaged += 1,
            _ => *wrong += 1,
        }
        *alone += usize::from(finding.verdict != Verdict::Right && finding.codes.len() == 1);
    }
}

/// Whether nothing is done to the sheets.
fn is_whole(kind: &Kind) -> bool {
    kind.name == "as it is"
}

fn heading() -> String {
    const HEADINGS: [&str; 7] = ["right", "noticed", "SILENT", "lost", "LOST SILENT", "invented", "INVENTED SILENT"];
    format!("{:<32}", "damage") + &HEADINGS.map(|heading| format!("{heading:>16}")).concat()
}

fn row(name: &str, counts: &Counts) -> String {
    let cell = |verdict| format!("{:>16}", counts.get(&verdict).copied().unwrap_or_default());
    format!("{name:<32}") + &Verdict::ALL.map(cell).concat()
}

fn rules_told(rules: &Rules) -> String {
    const HEADINGS: [&str; 4] = ["beside right", "right, damaged", "beside wrong", "alone there"];
    let row =
        |name: &str, cells: [String; 4]| format!("{name:<32}") + &cells.map(|cell| format!("{cell:>16}")).concat();
    let rows = rules.iter().map(|(code, counts)| row(code, counts.map(|count| count.to_string())));
    let head = row("notice", HEADINGS.map(str::to_owned));
    [head].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}
