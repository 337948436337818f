//! What a person waits for between a composed letter and paper or screen: `cargo bench --bench paper`.

#![allow(clippy::expect_used, reason = "a benchmark that cannot go on fails loudly")]

use appeal_writer::data::stationery;
use appeal_writer::model::{Letter, Origin, Part, Slot, TypeChoices};
use appeal_writer::output::pdf::{PdfWriter, Repertoire};
use appeal_writer::output::raster::Rasteriser;
use appeal_writer::typeset::{FontBook, LetterOptions, TypesetLetter, Typesetter};
use divan::Bencher;

#[path = "../tests/scripts/mod.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod scripts;

fn main() {
    // Each face is opened once in a process; that is not what is measured here.
    for language in LANGUAGES {
        typesetter_and_letter(language);
    }
    divan::main();
}

const LANGUAGES: [&str; 3] = ["en", "zh-Hans", "ar"];

const OPTIONS: LetterOptions =
    LetterOptions { return_line: true, fold_marks: true, window: None, running_number: None };

/// A full page: the facts of the sample four times over, as four paragraphs.
fn letter(language: &str, number: usize) -> Letter {
    let sample = scripts::sample(language);
    let mut letter = sample.letter();
    let place = letter.parts.iter().position(|part| part.id.slot == Slot::Facts).unwrap_or_default();
    let repeats = if language == "zh-Hans" { 6 } else { 3 };
    let longer = format!("{} {} {}", sample.facts, sample.subject, sample.facts);
    for index in 1..=repeats {
        letter.parts.insert(place + 1, Part::new(Slot::Facts, index, longer.clone(), Origin::Own));
    }
    if let Some(address) = letter.parts.iter_mut().find(|part| part.id.slot == Slot::Address) {
        address.text = format!("{} {number}", address.text);
    }
    letter
}

fn repertoire(language: &str) -> Repertoire {
    scripts::repertoire(scripts::sample(language))
}

fn set(typesetter: &mut Typesetter, letter: &Letter) -> TypesetLetter {
    let stationery = stationery::find("din-5008-b").expect("the default stationery");
    typesetter.begin_letter();
    typesetter.letter(letter, stationery, &TypeChoices::default(), &OPTIONS).value
}

fn typesetter_and_letter(language: &str) -> (Typesetter, TypesetLetter) {
    let mut typesetter = Typesetter::new(FontBook::bundled());
    let letter = set(&mut typesetter, &letter(language, 1));
    (typesetter, letter)
}

/// A letter of which nothing was set before.
#[divan::bench(args = LANGUAGES)]
fn typeset_first(bencher: Bencher, language: &str) {
    let letter = letter(language, 1);
    bencher
        .with_inputs(|| Typesetter::new(FontBook::bundled()))
        .bench_local_values(|mut typesetter| set(&mut typesetter, &letter));
}

/// A further letter of the same case: the address differs.
#[divan::bench(args = LANGUAGES)]
fn typeset_further(bencher: Bencher, language: &str) {
    let (mut typesetter, _) = typesetter_and_letter(language);
    let mut number = 1;
    bencher.bench_local(|| {
        number += 1;
        set(&mut typesetter, &letter(language, number))
    });
}

/// The repertoire of a case, and the first letter with it: fonts are cut and compressed.
#[divan::bench(args = LANGUAGES)]
fn pdf_first(bencher: Bencher, language: &str) {
    let (_, letter) = typesetter_and_letter(language);
    bencher.bench_local(|| PdfWriter::new(FontBook::bundled(), &repertoire(language)).letter(&letter).expect("a PDF"));
}

/// A further letter with the same fonts.
#[divan::bench(args = LANGUAGES)]
fn pdf_further(bencher: Bencher, language: &str) {
    let (_, letter) = typesetter_and_letter(language);
    let writer = PdfWriter::new(FontBook::bundled(), &repertoire(language));
    bencher.bench_local(|| writer.letter(&letter).expect("a PDF"));
}

/// The page as the window shows it.
#[divan::bench(args = LANGUAGES)]
fn raster_144_dpi(bencher: Bencher, language: &str) {
    let (_, letter) = typesetter_and_letter(language);
    let mut rasteriser = Rasteriser::new(FontBook::bundled());
    bencher.bench_local(|| rasteriser.page(&letter.pages[0], 144.0));
}

/// What a letter of each script costs: layout with nothing set before, cutting and compressing its fonts, writing with them.
#[divan::bench_group]
mod by_script {
    use super::*;

    fn languages() -> impl Iterator<Item = &'static str> {
        scripts::SAMPLES.iter().map(|sample| sample.language)
    }

    #[divan::bench(args = languages(), sample_count = 20)]
    fn layout(bencher: Bencher, language: &str) {
        let letter = scripts::sample(language).letter();
        scripts::set(&letter);
        bencher
            .with_inputs(|| Typesetter::new(FontBook::bundled()))
            .bench_local_values(|mut typesetter| set(&mut typesetter, &letter));
    }

    #[divan::bench(args = languages(), sample_count = 5)]
    fn subset(bencher: Bencher, language: &str) {
        let letter = scripts::set(&scripts::sample(language).letter());
        bencher
            .bench_local(|| PdfWriter::new(FontBook::bundled(), &repertoire(language)).letter(&letter).expect("a PDF"));
    }

    #[divan::bench(args = languages(), sample_count = 20)]
    fn write(bencher: Bencher, language: &str) {
        let letter = scripts::set(&scripts::sample(language).letter());
        let writer = PdfWriter::new(FontBook::bundled(), &repertoire(language));
        writer.letter(&letter).expect("a PDF");
        bencher.bench_local(|| writer.letter(&letter).expect("a PDF"));
    }
}
