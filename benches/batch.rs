//! What a person waits for from a sheet to files: `cargo bench --bench batch`.

#![allow(clippy::expect_used, reason = "a benchmark that cannot go on fails loudly")]

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use appeal_writer::job::export::{self, CancelFlag, Destination, ExportChoices, Kept};
use appeal_writer::job::letter::Desk;
use appeal_writer::job::{Order, open};
use appeal_writer::model::{Addressee, Case, LanguageTag, Sender, Work};
use appeal_writer::notice::Notice;
use appeal_writer::typeset::FontBook;
use divan::Bencher;
use divan::counter::ItemsCount;
use jiff::civil::date;

fn main() {
    divan::main();
}

const LETTERS: usize = 1000;

/// Files that are counted and forgotten: the disk is not what is measured.
#[derive(Default)]
struct Counted(AtomicUsize);

impl Destination for Counted {
    fn keep(&self, file_name: &str, bytes: &[u8]) -> Result<Kept, Box<Notice>> {
        self.0.fetch_add(bytes.len(), Ordering::Relaxed);
        Ok(Kept::Written(file_name.to_owned()))
    }
}

/// The example with so many addressees, each with an address of its own.
fn order(addressees: usize, language: &str) -> Order {
    let example = open::example();
    let model: Vec<Addressee> = example.addressees.clone();
    let mut case = Case { addressees: Vec::with_capacity(addressees), ..example };
    for (number, addressee) in (1..=addressees).zip(model.iter().cycle()) {
        let mut addressee = Addressee { id: format!("a{number}"), role: model[0].role, ..addressee.clone() };
        if let Some(line) = addressee.lines.get_mut(2) {
            line.push_str(&format!(", Room {number}"));
        }
        case.addressees.push(addressee);
    }
    let sender = Sender { name: "Anna Field".into(), country: "United Kingdom".into(), ..Sender::default() };
    let mut work = Work::default();
    work.choices.language = Some(LanguageTag::new(language));
    Order {
        case: Arc::new(case),
        work: Arc::new(work),
        sender: Some(Arc::new(sender)),
        dated: date(2017, 6, 1),
        stationeries: Arc::default(),
        blank_missions: false,
    }
}

/// Sheet to case, address doctor included.
#[divan::bench]
fn import_the_example(bencher: Bencher) {
    let sheet = include_bytes!("../assets/cases/zhao-liping.txt");
    bencher.bench(|| open::open(sheet).expect("a case"));
}

/// What follows a key: compose and typeset one letter on a desk that has set it before.
#[divan::bench(args = ["en", "zh-Hans"])]
fn key_to_letter(bencher: Bencher, language: &str) {
    let order = order(3, language);
    let mut desk = Desk::new(FontBook::bundled());
    desk.letter(&order, 0);
    bencher.bench_local(|| desk.letter(&order, 0));
}

/// A thousand letters end to end, to the bytes of their files, on all cores.
#[divan::bench(args = ["en", "zh-Hans"], sample_count = 3, sample_size = 1)]
fn a_thousand_letters(bencher: Bencher, language: &str) {
    let order = order(LETTERS, language);
    bencher.counter(ItemsCount::new(LETTERS)).bench_local(|| {
        let destination = Counted::default();
        let plan = export::plan(&order, &ExportChoices::default());
        let report = export::run(&plan, &destination, &mut |_| {}, &CancelFlag::default());
        assert!(report.is_complete());
        destination.0.into_inner()
    });
}
