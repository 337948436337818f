//! Letter layouts, windows of envelopes, and a page as a picture.

use crate::place::{Place, example_files};
use std::fs;

#[test]
fn stationery_is_listed_and_chosen() {
    let place = Place::new();
    let listed = place.run(&["stationery"]).ends(0, &[]);
    assert_eq!(listed.err, "");
    let ids: Vec<&str> = listed.out.lines().filter_map(|line| line.split_whitespace().next()).collect();
    for id in ["din-5008-b", "din-5008-a", "uk", "us-10", "nf", "swiss-left", "swiss-right"] {
        assert!(ids.contains(&id), "{id} in {ids:?}");
        place.export(&["--out", id, "--stationery", id, "--only", "a1"]).ends(0, &[]);
    }
    let of = |id: &str| place.read(&format!("{id}/{}", example_files()[0]));
    assert!(of("din-5008-b") != of("us-10"));
    place.export(&["--out", "x", "--stationery", "papyrus"]).ends(2, &["error: ", "papyrus", "din-5008-b"]).silent();
    assert!(!place.path("x").exists());
}

#[test]
fn the_fit_of_each_address_in_each_envelope_is_a_table() {
    let place = Place::new();
    let ran = place.run(&["fit", "--stationery", "din-5008-b"]).ends(0, &[]);
    assert!(ran.out.contains("(dl-din-680)") && ran.out.contains("01  Zhou Qiang, Chief Justice"), "{}", ran.out);
    let one = place.run(&["fit", "--envelope", "dl-din-680"]).ends(0, &[]);
    assert!(one.out.lines().count() < ran.out.lines().count());
    place.run(&["fit", "--envelope", "sack"]).ends(2, &["error: ", "sack", "dl-din-680"]).silent();
}

#[test]
fn a_page_is_a_picture() {
    let place = Place::new();
    place.run(&["page", "--addressee", "1", "--out", "page.png"]).ends(0, &["page.png"]).silent();
    let picture = place.read("page.png");
    assert!(picture.starts_with(b"\x89PNG"));
    // A4 at 144 dpi; width and height stand in the header.
    let figure = |at: usize| u32::from_be_bytes([picture[at], picture[at + 1], picture[at + 2], picture[at + 3]]);
    assert_eq!((figure(16), figure(20)), (1191, 1684));
    place.run(&["page", "--addressee", "3", "--page", "2", "--dpi", "40", "--out", "two.png"]).ends(0, &[]);
    place.run(&["page", "--addressee", "9", "--out", "x.png"]).ends(2, &["error: ", "3 letters"]).silent();
    place.run(&["page", "--addressee", "1", "--page", "7", "--out", "x.png"]).ends(2, &["error: ", "1 page"]).silent();
    for bad in [["--addressee", "0"], ["--addressee", "one"], ["--addressee", "-1"]] {
        place.run(&["page", bad[0], bad[1], "--out", "x.png"]).ends(2, &["error: "]).silent();
    }
    place.run(&["page", "--addressee", "1", "--dpi", "9999999", "--out", "x.png"]).ends(2, &["error: "]).silent();
    assert!(!place.path("x.png").exists());
}

#[test]
fn a_letter_layout_in_the_data_folder_can_be_chosen() {
    let place = Place::new();
    let layout = |name: &str| format!("data/appeal-writer/stationery/{name}");
    let bundled = fs::read_to_string("assets/stationery/din-5008-b.json").expect("a layout");
    let own = bundled.replacen("\"din-5008-b\"", "\"our-group\"", 1);
    let off_the_paper = own.replacen("our-group", "off", 1).replacen("\"x\": 20", "\"x\": 190", 1);
    place.put(&layout("ours.json"), &own).put(&layout("cut.json"), &own[..own.len() / 2]);
    place.put(&layout("off.json"), off_the_paper).put(&layout("read me.txt"), "no layout");

    let listed = place.run(&["stationery"]).ends(0, &["cut.json", "off.json", "assets/schema"]).out;
    assert!(listed.lines().any(|line| line.starts_with("our-group")), "{listed}");
    assert!(!listed.contains("off "), "{listed}");
    place.run(&["export", "--out", "letters", "--stationery", "our-group"]).ends(0, &["3 letters"]);
    place.run(&["export", "--out", "none", "--stationery", "off"]).ends(2, &["off", "our-group"]);
}
