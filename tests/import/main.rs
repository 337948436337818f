//! Sheets to cases: a corpus of sheets written for the test, scored field by field; the same sheets damaged as extraction
//! damages them; and what holds for any text at all.
//!
//! Each file of `tests/sheets` is a sheet in one of the layouts T0 to T5, a line of `=====`, and what its case has to say.
//! People, offices and facts are invented.

#![allow(clippy::expect_used, reason = "a test that cannot read its input fails loudly")]

mod corpus;
mod damage;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use appeal_writer::import::case_from_text;
use appeal_writer::model::{Case, Role};
use appeal_writer::notice::Noted;
use proptest::prelude::*;

use corpus::sheets;

/// The fields in the order of the table.
const FIELDS: [&str; 22] = [
    "number",
    "kind",
    "index",
    "country_code",
    "issued",
    "title",
    "person",
    "languages",
    "demand",
    "deadline",
    "appeal",
    "copy",
    "office",
    "name",
    "as",
    "country",
    "fax",
    "email",
    "salutation",
    "missions",
    "letter",
    "note",
];

/// A field may lose this many of a hundred before the test fails; the table shows where the reader stands above it.
const FLOOR_PERCENT: usize = 95;

/// The case in the words of the expected files.
fn described(case: &Case) -> Vec<(String, String)> {
    let mut lines: Vec<(String, String)> = Vec::new();
    let mut put = |field: &str, value: String| {
        if !value.trim().is_empty() {
            lines.push((field.to_owned(), value));
        }
    };
    let kind = serde_json::to_value(case.case_kind).expect("a word");
    put("number", case.case_number.clone());
    put("kind", kind.as_str().unwrap_or_default().to_owned());
    put("index", case.index.clone());
    put("country_code", case.country_code.clone());
    put("issued", case.issued.map(|date| date.to_string()).unwrap_or_default());
    put("title", case.title.clone());
    for person in &case.people {
        let gender = person.gender.and_then(|gender| serde_json::to_value(gender).ok());
        let gender =
            gender.as_ref().and_then(|gender| gender.as_str()).and_then(|gender| gender.get(..1)).unwrap_or_default();
        let age = person.age.map(|age| format!(" | {age}")).unwrap_or_default();
        put("person", format!("{} | {gender}{age}", person.name).trim().to_owned());
    }
    put("languages", case.languages.iter().map(|tag| tag.as_str()).collect::<Vec<_>>().join(" "));
    for demand in &case.demands {
        put("demand", demand.clone());
    }
    put("deadline", case.deadline.map(|date| date.to_string()).unwrap_or_default());
    for addressee in &case.addressees {
        put(if addressee.role == Role::Appeal { "appeal" } else { "copy" }, addressee.lines.join(" / "));
        put("office", addressee.office.clone());
        put("name", addressee.name.clone());
        put("as", addressee.address_as.clone());
        put("country", addressee.country.clone());
        put("fax", addressee.fax.join(" / "));
        put("email", addressee.email.join(" / "));
        put("salutation", addressee.salutation.clone());
        put("note", addressee.note.clone());
    }
    put("missions", if case.missions_wanted { "wanted".to_owned() } else { String::new() });
    for mission in &case.missions {
        put("mission", mission.lines.first().cloned().unwrap_or_default());
    }
    if let (Some(first), Some(last)) = (case.model_letter.lines().next(), case.model_letter.lines().next_back()) {
        put("letter", format!("{first} … {last}"));
    }
    lines
}

/// Counts values found, wanted and invented, in the order of the sheet.
fn score(expected: &[(String, String)], found: &[(String, String)], field: &str) -> (usize, usize, Vec<String>) {
    let of = |lines: &[(String, String)]| -> Vec<String> {
        let values = lines.iter().filter(|(name, _)| name == field);
        values.map(|(_, value)| value.trim_end_matches(['.', ';']).to_owned()).collect()
    };
    let (wanted, mut got) = (of(expected), of(found));
    let mut right = 0;
    let mut faults = Vec::new();
    for value in &wanted {
        match got.iter().position(|other| other == value) {
            Some(place) => {
                got.remove(place);
                right += 1;
            }
            None => faults.push(format!("  - {field}: {value}")),
        }
    }
    faults.extend(got.iter().map(|value| format!("  + {field}: {value}")));
    // What is invented counts against the field as much as what is lost.
    (right, wanted.len() + got.len(), faults)
}

#[test]
fn the_corpus_is_read_right() {
    let sheets = sheets();
    let mut table: BTreeMap<&str, BTreeMap<String, (usize, usize)>> = BTreeMap::new();
    let mut report = String::new();
    let mut layouts: BTreeMap<String, usize> = BTreeMap::new();
    for sheet in &sheets {
        *layouts.entry(sheet.layout.clone()).or_default() += 1;
        let noted = case_from_text(&sheet.text);
        check_account(&noted);
        let found = described(&noted.value);
        for field in FIELDS {
            let (right, all, faults) = score(&sheet.expected, &found, field);
            for column in [sheet.layout.clone(), "all".to_owned()] {
                let cell = table.entry(field).or_default().entry(column).or_default();
                cell.0 += right;
                cell.1 += all;
            }
            if !faults.is_empty() {
                report.push_str(&format!("{}/{}\n{}\n", sheet.layout, sheet.name, faults.join("\n")));
            }
        }
    }
    assert!(layouts.len() == 6 && layouts.values().all(|count| *count >= 10), "ten sheets of each layout: {layouts:?}");
    println!("{report}");
    let written = written(&table);
    println!("{written}");
    let all = |field: &str| table.get(field).and_then(|row| row.get("all")).copied().unwrap_or_default();
    let is_below = |field: &&str| all(field).0 * 100 < all(field).1 * FLOOR_PERCENT;
    let below: Vec<&str> = FIELDS.iter().copied().filter(is_below).collect();
    check_readme(&written);
    assert!(below.is_empty(), "below {FLOOR_PERCENT} percent: {below:?}");
}

/// The table as text: how many values are right of how many, what is invented counted as wrong.
fn written(table: &BTreeMap<&str, BTreeMap<String, (usize, usize)>>) -> String {
    const COLUMNS: [&str; 7] = ["t0", "t1", "t2", "t3", "t4", "t5", "all"];
    let mut rows = vec![format!("    {:<14}", "field") + &COLUMNS.map(|column| format!("{column:>10}")).concat()];
    for field in FIELDS {
        let cell = |column: &str| {
            let (right, all) = table.get(field).and_then(|row| row.get(column)).copied().unwrap_or_default();
            format!("{:>10}", if all == 0 { "-".to_owned() } else { format!("{right}/{all}") })
        };
        rows.push(format!("    {field:<14}") + &COLUMNS.map(cell).concat());
    }
    rows.join("\n")
}

/// The README shows this table. It may fall behind what is measured, and never claims more; UPDATE_README=1 writes it anew.
fn check_readme(table: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    let readme = fs::read_to_string(&path).expect("the README");
    let start = readme.find("    field  ").expect("the table in the README");
    let length = readme[start..].find("\n\n").unwrap_or(readme.len() - start);
    if std::env::var_os("UPDATE_README").is_some() {
        fs::write(&path, [&readme[..start], table, &readme[start + length..]].concat()).expect("the README is written");
        return;
    }
    let rows = |table: &str| -> BTreeMap<String, Vec<(usize, usize)>> {
        let count = |cell: &str| {
            // A dash: no sheet of the layout has the field.
            let (right, all) = cell.split_once('/').unwrap_or(("0", "0"));
            (right.parse().expect("a count"), all.parse().expect("a count"))
        };
        let row = |line: &str| {
            let mut cells = line.split_whitespace();
            cells.next().map(|field| (field.to_owned(), cells.map(count).collect()))
        };
        table.lines().skip(1).filter_map(row).collect()
    };
    let (shown, measured) = (rows(&readme[start..start + length]), rows(table));
    let claims_more = |(field, shown): &(&String, &Vec<(usize, usize)>)| {
        let measured = measured.get(*field).map(Vec::as_slice).unwrap_or_default();
        let more = |(shown, measured): (&(usize, usize), &(usize, usize))| shown.0 * measured.1 > measured.0 * shown.1;
        shown.len() != measured.len() || shown.iter().zip(measured).any(more)
    };
    let more: Vec<_> = shown.iter().filter(claims_more).collect();
    assert!(more.is_empty(), "the README claims {more:?}, measured is less: UPDATE_README=1 cargo test --test import");
}

/// Spans, furniture and unused cover every letter and digit; every text of the case is in the source.
fn check_account(noted: &Noted<Case>) {
    let case = &noted.value;
    let mut covered = vec![false; case.source.len()];
    let spans = case.spans.values().flatten().chain(case.furniture.iter().map(|one| &one.range)).chain(&case.unused);
    for &[start, end] in spans {
        assert!(case.source.get(start..end).is_some(), "{start}..{end} is no piece of the source");
        covered[start..end].fill(true);
    }
    let bare = case.source.char_indices().find(|(at, letter)| letter.is_alphanumeric() && !covered[*at]);
    assert_eq!(
        bare,
        None,
        "a letter that nobody accounts for, near {:?}",
        bare.map(|(at, _)| case.source[at..].chars().take(60).collect::<String>())
    );
    let source = squeezed(&case.source);
    for (pointer, text) in texts(case) {
        for part in text.split("\n\n") {
            // A text of several pieces is found piece by piece, or is what they are when they stand side by side.
            let whole = source.contains(&squeezed(part));
            let words = part.split_whitespace().all(|word| source.contains(&squeezed(word)));
            let spans = case.spans.get(&pointer);
            let pieces = spans.into_iter().flatten().map(|&[start, end]| squeezed(&case.source[start..end]));
            let joined = pieces.collect::<String>().contains(&squeezed(part));
            assert!(
                whole || joined || (words && spans.is_some_and(|spans| spans.len() > 1)),
                "{pointer} invents {part:?}"
            );
        }
    }
    for &[start, end] in case.furniture.iter().map(|one| &one.range) {
        let claimed = case.unused.iter().any(|&[from, to]| from < end && start < to);
        assert!(!claimed, "furniture and unused overlap at {start}..{end}");
    }
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect()
}

fn texts(case: &Case) -> Vec<(String, String)> {
    let mut texts = vec![
        ("/title".to_owned(), case.title.clone()),
        ("/case_number".to_owned(), case.case_number.clone()),
        ("/index".to_owned(), case.index.clone()),
        ("/country".to_owned(), case.country.clone()),
        ("/summary".to_owned(), case.summary.clone()),
        ("/deadline_text".to_owned(), case.deadline_text.clone()),
        ("/model_letter".to_owned(), case.model_letter.clone()),
    ];
    let list = |field: &str, values: &[String]| -> Vec<(String, String)> {
        values.iter().enumerate().map(|(index, value)| (format!("/{field}/{index}"), value.clone())).collect()
    };
    texts.extend(list("facts", &case.facts));
    texts.extend(list("background", &case.background));
    texts.extend(list("demands", &case.demands));
    texts.extend(list("notes", &case.notes));
    for (index, addressee) in case.addressees.iter().enumerate() {
        let at = format!("addressees/{index}");
        texts.extend(list(&format!("{at}/lines"), &addressee.lines));
        texts.extend(list(&format!("{at}/fax"), &addressee.fax));
        texts.extend(list(&format!("{at}/email"), &addressee.email));
        texts.extend(list(&format!("{at}/phone"), &addressee.phone));
        texts.extend(list(&format!("{at}/web"), &addressee.web));
        texts.push((format!("/{at}/office"), addressee.office.clone()));
        texts.push((format!("/{at}/name"), addressee.name.clone()));
        texts.push((format!("/{at}/salutation"), addressee.salutation.clone()));
        texts.push((format!("/{at}/address_as"), addressee.address_as.clone()));
        texts.push((format!("/{at}/country"), addressee.country.clone()));
        texts.push((format!("/{at}/note"), addressee.note.clone()));
    }
    for (index, mission) in case.missions.iter().enumerate() {
        texts.extend(list(&format!("missions/{index}/lines"), &mission.lines));
    }
    let people = case.people.iter().enumerate();
    texts.extend(people.map(|(index, person)| (format!("/people/{index}/name"), person.name.clone())));
    texts
}

/// Texts of one thing over and over: each is read to its end, and all of it is accounted for.
#[test]
fn hostile_texts_come_to_an_end() {
    let pieces = [
        "(",
        "((a) ",
        "APPEALS TO: (",
        "a, ",
        "fax: ",
        "please note ",
        "APPEALS TO:\nx\n",
        "Name: a (m), ",
        "- a;",
        "n \n",
        "UA 1/",
        "1/2/",
        "Salutation: Dear ",
        ". ",
        "x y z (m) ",
        "\n\n",
        "\u{301}",
        "COPIES TO: President of China Mr ",
        "RECOMMENDED ACTION: Please send ",
        "BACKGROUND INFORMATION\n",
        "jo  dee\n",
        "- a:. b:. ",
        "a, b, c, and so many further words that the margin of the sheet breaks\n",
    ];
    for piece in pieces {
        for start in ["", "UA 12/09 Fear\nRECOMMENDED ACTION: Please send letters:\n- x\nAPPEALS TO:\n"] {
            let noted = case_from_text(&format!("{start}{}", piece.repeat(40_000 / piece.len())));
            check_account(&noted);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_read_without_loss(text in "(\\PC|[\\n\\t\\f ]|Fax:|- |n   |APPEALS TO:|Salutation: |COPIES TO:|Name: |[(]m[)]|UA 1/02){0,300}") {
        check_account(&case_from_text(&text));
    }

    #[test]
    fn damaged_sheets_are_read_without_loss(pick in 0_usize..1000, cut in 0.0_f64..1.0, length in 0_usize..400, join in any::<bool>(), lower in any::<bool>()) {
        let sheets = sheets();
        let sheet = &sheets[pick % sheets.len()];
        let letters: Vec<char> = sheet.text.chars().collect();
        let from = ((letters.len() as f64) * cut) as usize;
        let mut text: String = letters.iter().take(from).chain(letters.iter().skip(from + length)).collect();
        if join {
            text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        }
        if lower {
            text = text.to_lowercase();
        }
        check_account(&case_from_text(&text));
    }
}

#[test]
fn headings_in_words_that_nobody_listed_are_known_by_their_shape() {
    let sheet = "ACCIÓN\nUA: 12/13 Índice: AMR 19/001/2013 Brasil Data: 21 de janeiro de 2013\n\
        O líder Jo Dee foi ameaçado no dia 15 de janeiro.\nPor favor, escreva imediatamente em português:\n\
        • Instando as autoridades a protegê-lo.\nPOR FAVOR, MANDE AS CARTAS ANTES DE 4 DE MARÇO DE 2013 PARA:\n\
        Governadora do Estado\nExma. Sra. Mo Fee\nAv. Dom Pedro II, 3\n65010-904 São Luís, MA, Brasil\n\
        Mande também uma carta aos representantes diplomáticos do Brasil no seu país.\n";
    let case = case_from_text(sheet).value;
    assert_eq!(case.deadline.map(|date| date.to_string()).as_deref(), Some("2013-03-04"));
    let lines: Vec<_> = case.addressees.iter().map(|addressee| addressee.lines.len()).collect();
    assert_eq!(lines, [4], "{:?}", case.addressees);
    assert!(case.missions_wanted && case.demands.len() == 1, "{:?}", case.demands);
}

#[test]
fn a_sentence_in_the_letterhead_does_not_hide_the_number_below_it() {
    let sheet = "URGENT ACTION APPEAL\nThis appeal is issued by the section's network and is distributed by its office, PO Box 1, Anytown.\n\
        22 January 2004\nUA 18/04  Fear for safety\nCHAD   Jo Dee (m) aged 24\n\nThe man named above was taken away.\n\
        RECOMMENDED ACTION: Please send appeals:\n- asking where he is;\n- urging that he is released.\nAPPEALS TO:\n\
        Minister of Justice\nMo Fee\nBP 1\nN'Djamena, Chad\nCOPIES TO:\n\
        Union of Journalists, Light House, 10 Long Street, N'Djamena\n\nThe Daily, Light House, PMB 1217, N'Djamena, Chad\n";
    let case = case_from_text(sheet).value;
    assert_eq!((case.case_number.as_str(), case.title.as_str()), ("UA 18/04", "Fear for safety"));
    assert_eq!(case.people.first().and_then(|person| person.age), Some(24));
    let copies = case.addressees.iter().filter(|addressee| addressee.role == Role::Copy).count();
    assert_eq!(copies, 2, "{:?}", case.addressees);
}
