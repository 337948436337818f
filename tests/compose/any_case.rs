//! What holds for the letters of any case, in any script, on their whole way to the paper: nothing of a text is lost,
//! nothing stumbles, and the same gives the same.

use appeal_writer::data::{phrases, stationery};
use appeal_writer::edit::{Deletion, Motion, PageSelection};
use appeal_writer::model::{Addressee, Case, Letter, TypeChoices, Typeface};
use appeal_writer::output::pdf::{PdfWriter, Repertoire};
use appeal_writer::typeset::{FontBook, LetterOptions, PageItem, RunOf, TypesetLetter, Typesetter};
use proptest::prelude::*;

use crate::desk::{Desk, appeal, small_case};

/// Pieces that mean something to the scripts, the grammar or the page, and that every font book can print.
const WORDS: &str = "([a-z]{1,9} |[A-Z][a-z]{1,9} |أرجو |释放|สวัสดี|न्याय |မြန်မာ |שלום |e\u{301}|\u{ad}|\u{a0}|\\{ask\\}|[.,;:’]|\n){0,40}";
/// The same and any other character.
const ANYTHING: &str = "(\\PC|\u{200d}|[a-z]{1,9} |[A-Z][a-z]{1,9} |أرجو |释放|สวัสดี|न्याय |e\u{301}|[.,;:]|\n){0,40}";

fn any_words(of: &'static str) -> impl Strategy<Value = String> {
    of.prop_map(|text| text.trim().to_owned())
}

fn any_addressee(of: &'static str) -> impl Strategy<Value = Addressee> {
    let lines = prop::collection::vec(any_words(of), 0..5);
    (any_words(of), any_words(of), lines)
        .prop_map(|(office, name, lines)| Addressee { lines, ..appeal("", &office, &name) })
}

fn any_desk(of: &'static str) -> impl Strategy<Value = Desk> {
    let texts = || prop::collection::vec(any_words(of), 0..4);
    let people = prop::collection::vec(any_addressee(of), 1..4);
    let languages: Vec<&str> = phrases::all().iter().map(|phrases| phrases.language.as_str()).collect();
    let language = prop::sample::select(languages);
    (texts(), texts(), people, language, any_words(of)).prop_map(|(demands, facts, people, language, own)| {
        let numbered = people.into_iter().zip(1..).map(|(person, at)| Addressee { id: format!("a{at}"), ..person });
        let case = Case { demands, facts, ..small_case(&[], &[], numbered.collect()) };
        let mut desk = Desk::new(case).in_language(language);
        desk.choices.own_words.insert("request-0".into(), own);
        desk
    })
}

/// Sets a letter; and whether every character of it can be printed.
fn set(letter: &Letter) -> (TypesetLetter, bool) {
    let layout = stationery::find("din-5008-b").expect("the usual layout");
    let mut typesetter = Typesetter::new(FontBook::bundled());
    let noted = typesetter.letter(letter, layout, &TypeChoices::default(), &LetterOptions::default());
    let printable = noted.notices.iter().all(|notice| notice.code != "missing-glyph");
    (noted.value, printable)
}

/// Every letter and digit of each part stands on a page, in the piece of text that says so.
fn check_nothing_is_lost(letter: &TypesetLetter) {
    let mut shown: Vec<Vec<bool>> = letter.parts.iter().map(|part| vec![false; part.text.len()]).collect();
    for item in letter.pages.iter().flat_map(|page| &page.items) {
        let PageItem::Run(run) = item else { continue };
        assert!(run.glyphs.iter().all(|glyph| glyph.id != 0), "a box in the place of a letter");
        let RunOf::Part(part) = run.of else { continue };
        for cluster in &run.clusters {
            assert!(letter.parts[part].text.get(cluster.text.clone()).is_some(), "{cluster:?} cuts a character");
            assert!(run.glyphs.get(cluster.glyphs.clone()).is_some(), "{cluster:?} has glyphs that there are not");
            shown[part][cluster.text.clone()].fill(true);
        }
    }
    for (part, shown) in letter.parts.iter().zip(&shown) {
        let lost = part.text.char_indices().find(|&(at, letter)| letter.is_alphanumeric() && !shown[at]);
        assert_eq!(lost, None, "not on the page, of {:?}", part.text);
    }
}

/// Wherever the caret is, each key leads to a place in the text and each deletion takes whole characters.
fn check_editing(letter: &TypesetLetter, at: usize) {
    const MOTIONS: [Motion; 6] =
        [Motion::Left, Motion::Right, Motion::WordLeft, Motion::WordRight, Motion::Up, Motion::Down];
    const DELETIONS: [Deletion; 4] = [Deletion::Before, Deletion::After, Deletion::WordBefore, Deletion::WordAfter];
    for part in letter.parts.iter().filter(|part| part.document == 0) {
        let at = (0..=at % (part.text.len() + 1)).rev().find(|&at| part.text.is_char_boundary(at)).unwrap_or_default();
        let caret = PageSelection::at(letter, part.id, at).expect("the part is there");
        for motion in MOTIONS {
            let moved = caret.moved(letter, motion, false, |_| true);
            assert!(moved.is_caret() && moved.text(letter) == Some(""), "{motion:?} from {at} of {:?}", part.text);
        }
        let typed = caret.replaced(letter, "x").expect("typed");
        assert_eq!(typed.text.len(), part.text.len() + 1);
        for deletion in DELETIONS {
            let Some(edited) = caret.deleted(letter, deletion) else { continue };
            let (taken, left) = (part.text.len() - edited.text.len(), &edited.text);
            assert!(taken > 0 && left.is_char_boundary(edited.caret), "{deletion:?} at {at} of {:?}", part.text);
            assert!(part.text.starts_with(&left[..edited.caret]) && part.text.ends_with(&left[edited.caret..]));
        }
    }
}

fn pdf(letter: &Letter, typeset: &TypesetLetter) -> Vec<u8> {
    let fonts = FontBook::bundled();
    let repertoire = Repertoire::new(&fonts, &letter.language, Typeface::Serif);
    PdfWriter::new(fonts, &repertoire).letter(typeset).expect("a PDF")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_a_case_is_lost_on_the_way_to_the_page(desk in any_desk(WORDS)) {
        for letter in desk.all() {
            let (typeset, is_printable) = set(&letter);
            prop_assert!(is_printable, "each of the words can be printed");
            check_nothing_is_lost(&typeset);
        }
    }

    #[test]
    fn any_case_becomes_letters_that_can_be_typed_in(desk in any_desk(ANYTHING), at in 0_usize..400) {
        for (index, letter) in desk.all().iter().enumerate() {
            prop_assert_eq!(&desk.letter(index), letter, "alone and together");
            check_editing(&set(letter).0, at);
        }
    }

    #[test]
    fn the_same_case_gives_the_same_bytes(desk in any_desk(ANYTHING)) {
        let letter = desk.letter(0);
        let (once, again) = (set(&letter).0, set(&desk.letter(0)).0);
        prop_assert!(once == again, "the pages differ");
        prop_assert!(pdf(&letter, &once) == pdf(&letter, &again), "the files differ");
    }
}
