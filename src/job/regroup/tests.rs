use super::*;
use crate::import::case_from_text;
use crate::notice::{Fix, Notice};

const SHEET: &str = "\
UA: 1/17 Index: AMR 23/004/2017 Colombia
PLEASE SEND APPEALS BEFORE 4 JULY 2017 TO:
President of the Republic
Rodrigo Altamar
Palacio de la Loma
Bogotá
Colombia
Fax: +57 1 555 0142
Salutation: Dear President

Minister of the Interior
Pilar Mosquera
Calle 13 No. 4-71
Bogotá
Colombia
Email: minister@example.co
Salutation: Dear Minister

And copies to:
Ombudsman
Apartado 7
Cali
Colombia
";

fn case() -> Case {
    case_from_text(SHEET).value
}

/// Addressees as "role: line / line [fax; e-mail; salutation]".
fn dump(case: &Case) -> Vec<String> {
    let one = |addressee: &Addressee| {
        let role = if addressee.role == Role::Appeal { "appeal" } else { "copy" };
        let rest: Vec<String> = [addressee.fax.join(","), addressee.email.join(","), addressee.salutation.clone()]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect();
        format!("{role}: {} [{}]", addressee.lines.join(" / "), rest.join("; "))
    };
    case.addressees.iter().map(one).collect()
}

/// Every line and number is where its spans say, and letters and digits of the source are all accounted for.
fn check_sound(case: &Case) {
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    for (place, addressee) in case.addressees.iter().enumerate() {
        let lists = [("lines", &addressee.lines), ("fax", &addressee.fax), ("email", &addressee.email)];
        for (field, list) in lists {
            for (index, text) in list.iter().enumerate() {
                let pointer = format!("/addressees/{place}/{field}/{index}");
                let spans = case.spans.get(&pointer).unwrap_or_else(|| panic!("{pointer} has no spans"));
                let said: String = spans.iter().map(|[start, end]| &case.source[*start..*end]).collect();
                assert_eq!(squeezed(&said), squeezed(text), "{pointer}");
            }
        }
    }
    let mut covered = vec![false; case.source.len()];
    let all = case.spans.values().flatten().chain(case.furniture.iter().map(|one| &one.range)).chain(&case.unused);
    for &[start, end] in all {
        covered[start..end].fill(true);
    }
    let bare = case.source.char_indices().find(|(at, letter)| letter.is_alphanumeric() && !covered[*at]);
    assert_eq!(bare, None, "a letter that nobody accounts for");
    for pointer in case.spans.keys() {
        let value = serde_json::to_value(case).expect("a case");
        assert!(value.pointer(pointer).is_some(), "{pointer} is no field");
    }
    let ids: std::collections::BTreeSet<&str> = case.addressees.iter().map(|addressee| addressee.id.as_str()).collect();
    assert_eq!(ids.len(), case.addressees.len(), "two addressees share an id");
}

fn check_change(change: &str, expected: &[&str]) -> Case {
    let mut case = case();
    check_sound(&case);
    assert!(regroup(&mut case, &Work::default(), &change.parse().expect("a change")), "{change}");
    assert_eq!(dump(&case), expected, "{change}");
    check_sound(&case);
    case
}

#[test]
fn what_was_marked_and_proposed_follows_its_addressee() {
    let mut case = case_from_text(SHEET).value;
    let last = case.addressees.len() - 1;
    let line = format!("/addressees/{last}/lines/0");
    case.by_hand.insert(line.clone());
    let text = case.addressees[last].lines[0].clone();
    let keep = Fix::new(line.clone(), text.clone(), text);
    case.notices
        .push(Notice::warning("doubt-line").at_field(line).about(keep.to.as_str().unwrap_or_default()).with_fix(keep));
    assert!(regroup(&mut case, &Work::default(), &Regrouping::Split { addressee: 0, line: 2 }));
    let line = format!("/addressees/{}/lines/0", last + 1);
    assert!(case.by_hand.contains(&line), "{:?}", case.by_hand);
    let doubt = case.notices.iter().find(|notice| notice.code == "doubt-line").expect("the doubt is kept");
    assert_eq!(doubt.place.to_string(), line);
    assert_eq!(doubt.fix.as_ref().map(|fix| fix.at.as_str()), Some(line.as_str()));
}

#[test]
fn two_addressees_that_are_one_are_joined_with_all_they_have() {
    let case = check_change(
        "join 1",
        &[
            "appeal: President of the Republic / Rodrigo Altamar / Palacio de la Loma / Bogotá / Colombia / Minister of the Interior / Pilar Mosquera / Calle 13 No. 4-71 / Bogotá / Colombia [+57 1 555 0142; minister@example.co; Dear President]",
            "copy: Ombudsman / Apartado 7 / Cali / Colombia []",
        ],
    );
    assert_eq!(case.addressees[0].note, "Dear Minister");
    let said =
        |pointer: &str| case.spans[pointer].iter().map(|[start, end]| &case.source[*start..*end]).collect::<String>();
    assert_eq!(
        (said("/addressees/0/salutation").as_str(), said("/addressees/0/note").as_str()),
        ("Dear President", "Dear Minister")
    );
}

#[test]
fn an_addressee_is_cut_where_another_begins_and_each_keeps_its_own_numbers() {
    let mut case = case();
    assert!(regroup(&mut case, &Work::default(), &Regrouping::Join { addressee: 0 }));
    assert!(regroup(&mut case, &Work::default(), &Regrouping::Split { addressee: 0, line: 5 }));
    check_sound(&case);
    assert_eq!(
        dump(&case)[..2],
        [
            "appeal: President of the Republic / Rodrigo Altamar / Palacio de la Loma / Bogotá / Colombia [+57 1 555 0142; Dear President]",
            "appeal: Minister of the Interior / Pilar Mosquera / Calle 13 No. 4-71 / Bogotá / Colombia [minister@example.co]",
        ]
    );
    let read: Vec<_> =
        case.addressees.iter().map(|one| (one.office.as_str(), one.name.as_str(), one.country.as_str())).collect();
    assert_eq!(
        read[..2],
        [
            ("President of the Republic", "Rodrigo Altamar", "Colombia"),
            ("Minister of the Interior", "Pilar Mosquera", "Colombia")
        ]
    );
}

#[test]
fn a_line_at_the_edge_goes_to_the_neighbour() {
    check_change(
        "up 2",
        &[
            "appeal: President of the Republic / Rodrigo Altamar / Palacio de la Loma / Bogotá / Colombia / Minister of the Interior [+57 1 555 0142; Dear President]",
            "appeal: Pilar Mosquera / Calle 13 No. 4-71 / Bogotá / Colombia [minister@example.co; Dear Minister]",
            "copy: Ombudsman / Apartado 7 / Cali / Colombia []",
        ],
    );
    check_change(
        "down 2",
        &[
            "appeal: President of the Republic / Rodrigo Altamar / Palacio de la Loma / Bogotá / Colombia [+57 1 555 0142; Dear President]",
            "appeal: Minister of the Interior / Pilar Mosquera / Calle 13 No. 4-71 / Bogotá [minister@example.co; Dear Minister]",
            "copy: Colombia / Ombudsman / Apartado 7 / Cali / Colombia []",
        ],
    );
}

#[test]
fn lines_are_cut_and_joined_and_roles_changed() {
    let case = check_change(
        "cut 2.3 at 9",
        &[
            "appeal: President of the Republic / Rodrigo Altamar / Palacio de la Loma / Bogotá / Colombia [+57 1 555 0142; Dear President]",
            "appeal: Minister of the Interior / Pilar Mosquera / Calle 13 / No. 4-71 / Bogotá / Colombia [minister@example.co; Dear Minister]",
            "copy: Ombudsman / Apartado 7 / Cali / Colombia []",
        ],
    );
    let mut again = case;
    assert!(regroup(&mut again, &Work::default(), &Regrouping::JoinLine { addressee: 1, line: 2 }));
    assert_eq!(again.addressees, self::case().addressees);
    let mut case = check_change(
        "copy 2",
        &[
            "appeal: President of the Republic / Rodrigo Altamar / Palacio de la Loma / Bogotá / Colombia [+57 1 555 0142; Dear President]",
            "copy: Minister of the Interior / Pilar Mosquera / Calle 13 No. 4-71 / Bogotá / Colombia [minister@example.co; Dear Minister]",
            "copy: Ombudsman / Apartado 7 / Cali / Colombia []",
        ],
    );
    assert!(
        !regroup(&mut case, &Work::default(), &Regrouping::ChangeRole { addressee: 1, role: Role::Copy }),
        "it is one"
    );
}

#[test]
fn what_cannot_be_done_changes_nothing() {
    for change in [
        "join 3",
        "join 9",
        "split 1 at 1",
        "split 1 at 9",
        "up 1",
        "down 3",
        "cut 1.1 at 0",
        "cut 1.1 at 900",
        "join-lines 1.5",
    ] {
        let mut case = case();
        assert!(!regroup(&mut case, &Work::default(), &change.parse().expect("a change")), "{change}");
        assert_eq!(case, self::case(), "{change}");
    }
    for words in ["", "join", "join 0", "split 1 4", "cut 1 at 2", "fly 2"] {
        assert_eq!(words.parse::<Regrouping>(), Err(NoRegrouping), "{words}");
    }
}

#[test]
fn a_line_that_nobody_used_goes_where_the_person_says() {
    let mut case = Case { source: "one\ntwo\nthree\nfour".into(), unused: vec![[0, 18]], ..Case::default() };
    for (piece, to) in [
        ([0, 3], GivenTo::Title),
        ([4, 7], GivenTo::Demands),
        ([8, 13], GivenTo::NewAddressee),
        ([14, 18], GivenTo::AddressAbove),
    ] {
        assert!(regroup(&mut case, &Work::default(), &Regrouping::Give { piece, to }));
    }
    assert_eq!((case.title.as_str(), case.demands.as_slice()), ("one", ["two".to_owned()].as_slice()));
    assert_eq!(dump(&case), ["appeal: three / four []"]);
    assert!(case.unused.iter().all(|[start, end]| case.source[*start..*end].trim().is_empty()));
}

#[test]
fn a_line_that_was_left_out_of_an_address_goes_where_it_stands() {
    let mut case = Case { source: "Minister\nRoom 4\nCairo".into(), unused: vec![[9, 15]], ..Case::default() };
    case.addressees.push(Addressee { lines: vec!["Minister".into(), "Cairo".into()], ..Addressee::default() });
    case.spans.insert("/addressees/0/lines/0".into(), vec![[0, 8]]);
    case.spans.insert("/addressees/0/lines/1".into(), vec![[16, 21]]);
    let given = Regrouping::Give { piece: [9, 15], to: GivenTo::AddressAbove };
    assert!(regroup(&mut case, &Work::default(), &given));
    assert_eq!(case.addressees[0].lines, ["Minister", "Room 4", "Cairo"]);
    assert_eq!(
        (&case.spans["/addressees/0/lines/1"], &case.spans["/addressees/0/lines/2"]),
        (&vec![[9, 15]], &vec![[16, 21]])
    );
}

#[test]
fn a_line_can_be_cut_before_each_word_but_the_first() {
    assert_eq!(cuts("Calle 13 No. 4"), [6, 9, 13]);
    assert_eq!(cuts("  Calle"), [] as [usize; 0]);
}
