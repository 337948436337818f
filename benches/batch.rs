//! What a person waits for from a sheet to files: `cargo bench --bench batch`.

#![allow(clippy::expect_used, reason = "a benchmark that cannot go on fails loudly")]

mod letters;

use std::sync::atomic::{AtomicUsize, Ordering};

use appeal_writer::job::export::{self, CancelFlag, CoverWords, Destination, ExportChoices, Kept};
use appeal_writer::job::letter::Desk;
use appeal_writer::job::open;
use appeal_writer::model::LanguageTag;
use appeal_writer::notice::Notice;
use appeal_writer::output::raster::Rasteriser;
use appeal_writer::typeset::FontBook;
use divan::Bencher;
use divan::counter::ItemsCount;
use letters::{LANGUAGES, MIXED, order};

fn main() {
    // Each face is opened once in a process; that is not what is measured here.
    for language in LANGUAGES {
        Desk::new(FontBook::bundled()).letter(&order(1, language), 0);
    }
    divan::main();
}

const EACH: [&str; 4] = [LANGUAGES[0], LANGUAGES[1], LANGUAGES[2], MIXED];

/// Files that are counted and forgotten: the disk is not what is measured.
#[derive(Default)]
struct Counted(AtomicUsize);

impl Destination for Counted {
    fn keep(&self, file_name: &str, bytes: &[u8]) -> Result<Kept, Box<Notice>> {
        self.0.fetch_add(bytes.len(), Ordering::Relaxed);
        Ok(Kept::Written(file_name.to_owned()))
    }
}

/// Sheet to case, address doctor included.
#[divan::bench]
fn import_the_example(bencher: Bencher) {
    let sheet = include_bytes!("../assets/cases/zhao-liping.txt");
    bencher.bench(|| open::open(sheet).expect("a case"));
}

/// What follows a key, as far as the letter: compose and typeset on a desk that has set it before.
#[divan::bench(args = LANGUAGES)]
fn key_to_letter(bencher: Bencher, language: &str) {
    let order = order(3, language);
    let mut desk = Desk::new(FontBook::bundled());
    desk.letter(&order, 0);
    bencher.bench_local(|| desk.letter(&order, 0));
}

/// What follows a key, in one figure: compose, typeset with a paragraph that was never set before, and the page's pixels at
/// 144 dpi.
#[divan::bench(args = LANGUAGES)]
fn key_to_page(bencher: Bencher, language: &str) {
    let mut order = order(3, language);
    let mut desk = Desk::new(FontBook::bundled());
    let mut rasteriser = Rasteriser::new(FontBook::bundled());
    let facts =
        order.case.translations.get(&LanguageTag::new(language)).map_or(&order.case.facts, |words| &words.facts);
    let facts = facts.join(" ");
    let mut typed = 0_usize;
    bencher.bench_local(|| {
        typed += 1;
        let work = std::sync::Arc::make_mut(&mut order.work);
        work.choices.own_words.insert("facts-0".into(), format!("{facts} {typed}"));
        let letter = desk.letter(&order, 0).value.1;
        rasteriser.page(&letter.pages[0], 144.0)
    });
}

/// Letters end to end, to the bytes of their files, on all cores.
fn letters_end_to_end(bencher: Bencher, letters: usize, language: &str, bundle: bool) {
    let order = order(letters, language);
    let cover = CoverWords::of(&LanguageTag::ENGLISH, |id, _| id.to_owned());
    let choices = ExportChoices { bundle: Some(cover).filter(|_| bundle), ..ExportChoices::default() };
    bencher.counter(ItemsCount::new(letters)).bench_local(|| {
        let destination = Counted::default();
        let plan = export::plan(&order, &choices);
        let report = export::run(&plan, &destination, &mut |_| {}, &CancelFlag::default());
        assert!(report.is_complete());
        destination.0.into_inner()
    });
}

#[divan::bench(args = EACH, sample_count = 3, sample_size = 1)]
fn a_thousand_letters(bencher: Bencher, language: &str) {
    letters_end_to_end(bencher, 1000, language, false);
}

#[divan::bench(args = EACH, sample_count = 3, sample_size = 1)]
fn a_thousand_letters_and_the_bundle(bencher: Bencher, language: &str) {
    letters_end_to_end(bencher, 1000, language, true);
}

#[divan::bench(args = EACH, sample_count = 1, sample_size = 1)]
fn ten_thousand_letters(bencher: Bencher, language: &str) {
    letters_end_to_end(bencher, 10_000, language, false);
}

#[divan::bench(args = EACH, sample_count = 1, sample_size = 1)]
fn ten_thousand_letters_and_the_bundle(bencher: Bencher, language: &str) {
    letters_end_to_end(bencher, 10_000, language, true);
}
