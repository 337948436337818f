//! Embassies and consulates: letters to them, and their files.

use crate::place::{MISSIONS, Place, SENDER};

#[test]
fn each_mission_of_the_case_has_a_letter() {
    let place = Place::new();
    place.put("missions.json", MISSIONS).put("me.json", SENDER);
    let ran = place.export(&["--out", "letters", "--missions", "missions.json", "--sender", "me.json"]);
    let ran = ran.ends(0, &["4 letters"]);
    assert!(!ran.err.contains("embassy of China in your country"), "{}", ran.err);
    let name = &place.names("letters")[3];
    assert!(name.starts_with("04-") && name.contains("Li-Example"), "{name}");
    assert_eq!(place.pages(&format!("letters/{name}")), 2, "the appeal is enclosed");

    let elsewhere = MISSIONS.replace("United Kingdom", "Germany");
    place.put("elsewhere.json", elsewhere);
    let ran = place.export(&["--out", "b", "--missions", "elsewhere.json", "--sender", "me.json"]);
    ran.ends(0, &["3 letters", "warning: ", "Germany"]);
    place.put("other.json", MISSIONS.replace("\"of\": \"China\"", "\"of\": \"France\""));
    place.export(&["--out", "c", "--missions", "other.json"]).ends(0, &["3 letters"]);
    place.put("broken.json", "[{\"of\": 3}]");
    place.export(&["--out", "d", "--missions", "broken.json"]).ends(2, &["error: ", "line 1"]).silent();
    assert!(!place.path("d").exists());
}

#[test]
fn a_mission_that_is_wanted_is_named_or_printed_blank() {
    let place = Place::new();
    place.export(&["--out", "letters"]).ends(0, &["warning: ", "embassy of China"]);
    let ran = place.export(&["--out", "blank", "--blank-missions"]).ends(0, &["4 letters"]);
    assert!(!ran.err.contains("embassy of China in your country"), "{}", ran.err);
    assert_eq!(place.names("blank").len(), 4);
}

#[test]
fn embassies_go_from_one_kind_of_file_to_another() {
    let place = Place::new();
    place.put(
        "contacts.csv",
        "Company,Kuva,City,Country,Fax\nEmbassy of China,Garden Street 1,London,United Kingdom,+44 20 7946 0000\n",
    );
    let ran = place.run(&["missions", "contacts.csv"]).ends(0, &["Kuva: left out"]);
    assert!(!ran.out.contains("Garden Street"), "{}", ran.out);
    let with_street = ["missions", "contacts.csv", "--column", "Kuva=street"];
    let ran = place.run(&with_street).ends(0, &[]);
    assert!(ran.out.starts_with("CN\tGB\t-\tEmbassy of China, Garden Street 1"), "{}", ran.out);
    place.run(&[&with_street[..], &["--out", "embassies.vcf"]].concat()).ends(0, &[]);
    let again = place.run(&["missions", "embassies.vcf", "contacts.csv"]).ends(0, &[]);
    assert_eq!(again.out.lines().count(), 1, "the same embassy once: {}", again.out);
    place.export(&["--missions", "embassies.vcf", "--out", "letters"]).ends(0, &["4 letters"]);
    place.run(&["missions", "contacts.csv", "--column", "Kuva=nonsense"]).ends(2, &["nonsense"]);
}
