//! Paper of a person's own, dropped into the data folder, and what the window of the real envelope hides.

use crate::place::Place;

const ENVELOPE: &str = r#"{"id": "club", "name": "Envelope of the club", "width": 200, "height": 120,
    "window": {"width": 80, "height": 30, "from_left": 20, "from_bottom": 40}}"#;
const LABELS: &str = r#"{"id": "club-6", "name": "Labels of the club", "paper": {"width": 210, "height": 297},
    "columns": 2, "rows": 3, "width": 90, "height": 90, "left": 10, "top": 10, "pitch_x": 100, "pitch_y": 92, "colour": "blue"}"#;

#[test]
fn own_envelopes_and_label_sheets_are_listed_and_printed() {
    let place = Place::new();
    place.put("data/appeal-writer/envelopes/club.json", ENVELOPE).put("data/appeal-writer/labels/club.json", LABELS);
    let listed = place.run(&["envelopes"]).ends(0, &[]).out;
    assert!(listed.lines().any(|line| line.starts_with("dl ")), "{listed}");
    let own = listed.lines().find(|line| line.starts_with("club ")).expect("the envelope");
    assert!(own.contains("200 × 120 mm") && own.contains("window 80 × 30 mm"), "{own}");
    let listed = place.run(&["labels"]).ends(0, &["colour"]).out;
    assert!(listed.lines().any(|line| line.starts_with("club-6 ") && line.contains("2 × 3")), "{listed}");
    place.export(&["--out", "out", "--envelopes", "club", "--labels", "CLUB-6"]).ends(0, &[]);
    let fitting = place.run(&["fit", "--envelope", "club"]).ends(0, &[]).out;
    assert!(fitting.contains("Envelope of the club (club)"), "{fitting}");
    place.export(&["--out", "none", "--envelopes", "sack"]).ends(2, &["sack", "club"]);
}

fn check_faulty(kind: &str, text: &str, said: &str) {
    let place = Place::new();
    place.put(&format!("data/appeal-writer/{kind}/mine.json"), text);
    let listed = place.run(&[kind]).ends(0, &["mine.json", said, "hint:"]).out;
    assert!(!listed.contains("mine"), "{listed}");
}

#[test]
fn paper_on_which_nothing_can_be_printed_is_named_with_what_is_wrong() {
    check_faulty("envelopes", "{", "line 1");
    check_faulty("envelopes", r#"{"id": "mine", "width": 20, "height": 12}"#, "width, height < 60 mm");
    check_faulty(
        "envelopes",
        &ENVELOPE.replace("club", "mine").replace("\"from_left\": 20", "\"from_left\": 140"),
        "window > envelope",
    );
    check_faulty("labels", &LABELS.replace("club-6", "mine").replace("\"rows\": 3", "\"rows\": 4"), "labels > paper");
    check_faulty("labels", r#"{"id": "mine"}"#, "line 1");
    check_faulty("stationery", r#"{"id": "mine"}"#, "line 1");
}

/// What is said of the windows of envelopes when the practice case is exported.
fn check_window(envelope: Option<&str>, stationery: &str, said: &[&str], not_said: &[&str]) {
    let place = Place::new();
    let chosen = envelope.map(|envelope| ["--window-envelope", envelope]);
    let mut arguments = vec!["--out", "out", "--stationery", stationery];
    arguments.extend(chosen.iter().flatten());
    let ran = place.export(&arguments).ends(0, said);
    for words in not_said {
        assert!(!ran.err.contains(words), "{envelope:?} {stationery}: {words} is in {}", ran.err);
    }
}

#[test]
fn what_a_window_hides_is_said_of_the_envelope_and_the_layout_that_were_chosen() {
    let window = &["of the envelope", "into the envelope", "the address field"];
    check_window(None, "uk", &[], window);
    check_window(None, "din-5008-b", &[], window);
    check_window(Some("dl-din-680"), "din-5008-b", &[], window);
    check_window(Some("uk-dl"), "uk", &["can hide up to", "of the address: “"], &["into the envelope"]);
    check_window(Some("ch-new-c5"), "din-5008-b", &["can hide up to"], &[]);
}
