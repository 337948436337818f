//! The address of a letter: its type, and what of it shows in the window of an envelope.

use appeal_writer::data::{envelopes, stationery};
use appeal_writer::model::{Slot, TypeChoices};
use appeal_writer::typeset::fit::Offer;
use appeal_writer::typeset::{FontBook, LetterOptions, Packing, Typesetter, fit};
use appeal_writer::unit::{Mm, Pt};

use super::{ENGLISH, letter, lines_of, typeset};

/// The size of the type that an address is set in; none of its lines wraps. With a window, all of the field shows in it.
fn check_address(address: &str, stationery_id: &str, is_in_window: bool, size: f32, codes: &[&str]) {
    let mut parts = ENGLISH.to_vec();
    parts[2] = (Slot::Address, address);
    let stationery = stationery::find(stationery_id).expect("a stationery");
    let window = is_in_window.then_some(stationery.address_field);
    let options = LetterOptions { window, ..LetterOptions::default() };
    let mut typesetter = Typesetter::new(FontBook::bundled());
    let noted = typesetter.letter(&letter("en", &parts), stationery, &TypeChoices::default(), &options);
    let notices: Vec<&str> = noted.notices.iter().map(|notice| notice.code.as_ref()).collect();
    assert_eq!(notices, codes, "{address:?} on {stationery_id}");
    let placed = noted.value.parts.iter().find(|part| part.id.slot == Slot::Address).expect("an address");
    assert_eq!(placed.lines.len(), address.lines().count(), "no line wraps");
    assert_eq!(placed.paragraph.size(), Pt(size), "{address:?} on {stationery_id}");
}

#[test]
fn an_address_is_set_smaller_before_it_leaves_the_window_and_never_wraps() {
    check_address("A\nB\nC", "din-5008-b", true, 11.0, &[]);
    check_address("A\nB\nC\nD\nE\nF\nG\nH", "din-5008-b", true, 11.0, &[]);
    check_address("A\nB\nC\nD\nE\nF\nG\nH", "uk", true, 8.5, &["address-smaller"]);
    let wide = "Directorate for International Cooperation and Human Rights";
    check_address(wide, "din-5008-b", true, 9.0, &["address-smaller"]);
    check_address(&format!("{wide} in {wide}"), "din-5008-b", true, 8.0, &["address-too-wide"]);
    check_address("Line\n".repeat(14).trim_end(), "din-5008-b", true, 8.0, &["address-too-long"]);
}

#[test]
fn an_address_for_a_plain_envelope_is_as_large_as_the_letter() {
    for stationery in stationery::all().iter().filter(|one| one.address_size.is_none() && one.body_size.is_none()) {
        check_address("A\nB\nC\nD\nE\nF\nG", &stationery.id, false, 11.0, &[]);
    }
    check_address("A\nB\nC\nD\nE\nF\nG\nH", "uk", false, 11.0, &[]);
    // What stands below is never written over.
    check_address("Line\n".repeat(9).trim_end(), "uk", false, 11.0, &[]);
    check_address("Line\n".repeat(16).trim_end(), "uk", false, 8.0, &["address-too-long"]);
}

#[test]
fn a_return_line_that_is_too_long_is_broken_between_its_pieces() {
    let mut parts = ENGLISH.to_vec();
    let line =
        "Anna Constantina Featherstonehaugh · Flat 117, 12 Old Mill Road · Little Snoring LS1 4AB · United Kingdom";
    parts[1] = (Slot::ReturnLine, line);
    let (typeset, _) = typeset(&letter("en", &parts), "din-5008-b");
    let texts: Vec<String> = lines_of(&typeset, Slot::ReturnLine).into_iter().map(|(.., text)| text).collect();
    let [first, second] = texts.as_slice() else { panic!("{texts:?}") };
    assert!(first.ends_with(" ·") && line.contains(&format!("{first} {second}")), "{texts:?}");
}

#[test]
fn a_window_keeps_the_address_inside_what_always_shows() {
    let stationery = stationery::find("swiss-right").expect("a stationery");
    let envelope = envelopes::find("ch-new-c5").expect("an envelope");
    let half = stationery.folds.iter().find(|fold| fold.id == "half").expect("a fold");
    let view = fit::visible(stationery, half, envelope).window.expect("a window");
    let options = LetterOptions { window: Some(view.always), ..LetterOptions::default() };
    let letter = letter("en", ENGLISH);
    let mut typesetter = Typesetter::new(FontBook::bundled());
    let noted = typesetter.letter(&letter, stationery, &TypeChoices::default(), &options);
    let address = noted.value.parts.iter().find(|part| part.id.slot == Slot::Address).expect("an address");
    let last = Mm::from(address.lines.last().expect("a line").baseline);
    assert!(last < view.always.bottom(), "{last:?} in {view:?}");
}

/// What is offered for an address in a stationery's envelope; nothing where it shows.
fn check_offers(lines: usize, stationery_id: &str, fold: &str, envelope: &str, offered: &[&str]) {
    let stationery = stationery::find(stationery_id).expect("a stationery");
    let fold = stationery.folds.iter().find(|known| known.id == fold).expect("a fold");
    let envelope = envelopes::find(envelope).expect("an envelope");
    let address = ["Chief Justice", "Zhou Qiang", "Supreme Court", "Tower 3", "Second floor", "Old Town", "Beijing"];
    let mut address: Vec<&str> = address.iter().copied().cycle().take(lines - 1).collect();
    address.push("CHINA");
    let mut parts = ENGLISH.to_vec();
    let address = address.join("\n");
    parts[2] = (Slot::Address, &address);
    let (letter, choices, options) = (letter("en", &parts), TypeChoices::default(), LetterOptions::default());
    let mut typesetter = Typesetter::new(FontBook::bundled());
    let fit = typesetter.window_fit(
        &letter,
        stationery,
        &choices,
        &options,
        Packing { fold, envelope, others: envelopes::all() },
    );
    let offers: Vec<String> = fit
        .offers
        .iter()
        .map(|offer| match offer {
            Offer::TighterLines(_) => "tighter".to_owned(),
            Offer::SmallerType(setting) => format!("size {}", setting.size.0),
            Offer::JoinLines { firsts, setting } => format!("join {firsts:?} at {}", setting.size.0),
            Offer::OtherEnvelope { envelope, fold } => format!("{envelope} {fold}"),
            Offer::Label => "label".to_owned(),
            Offer::PrintedEnvelope => "printed".to_owned(),
        })
        .collect();
    assert_eq!(offers, offered, "{lines} lines, {stationery_id} in {}: {:?}", envelope.id, fit.fit);
    assert_eq!(fit.fit.shows, offered.is_empty());
}

#[test]
fn an_address_that_does_not_show_gets_offers_in_order_of_their_trouble() {
    check_offers(7, "din-5008-b", "at-105", "dl-din-680", &[]);
    check_offers(7, "din-5008-b", "at-105", "c6-5-din-680", &[]);
    check_offers(5, "swiss-right", "at-105", "ch-new-c5-6", &[]);
    check_offers(3, "us-10", "thirds", "us-10-single", &[]);
    check_offers(
        10,
        "swiss-right",
        "half",
        "ch-new-c5",
        &["join [3, 5, 7] at 8", "ch-old-right-c5-6 at-105", "label", "printed"],
    );
    // The field that the British government uses lies above the usual window.
    check_offers(6, "uk", "at-105", "uk-dl", &["label", "printed"]);
}
