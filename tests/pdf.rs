//! What the PDF holds, read back by foreign code.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on fails loudly")]

mod scripts;

use appeal_writer::model::Typeface;
use appeal_writer::output::pdf::{PdfWriter, Repertoire};
use appeal_writer::typeset::FaceStyle;
use scripts::{SAMPLES, Sample, fonts, set};

fn repertoire(sample: &Sample) -> Repertoire {
    let letter = sample.letter();
    let mut repertoire = Repertoire::new(&fonts(), &letter.language, Typeface::Serif);
    repertoire.add(FaceStyle::REGULAR, sample.facts);
    repertoire.add(FaceStyle::BOLD, sample.subject);
    for demand in sample.demands {
        repertoire.add(FaceStyle::REGULAR, demand);
    }
    repertoire
}

fn write(sample: &Sample) -> Vec<u8> {
    let letter = set(&sample.letter());
    PdfWriter::new(fonts(), &repertoire(sample)).letter(&letter).expect("a PDF")
}

/// Writes a letter of each script for `.ci/validate`, which names the folder.
#[test]
#[ignore = "writes files for validators from outside"]
fn samples_for_validators() {
    let folder = std::path::PathBuf::from(std::env::var_os("SAMPLES").expect("SAMPLES names a folder"));
    for sample in SAMPLES {
        std::fs::write(folder.join(format!("{}.pdf", sample.language)), write(sample))
            .expect("the folder can be written");
    }
}
