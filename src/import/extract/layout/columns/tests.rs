//! Pages as the tests draw them, and the regions that are found in them.

use super::super::lines;
use super::*;

/// A page of monospaced text: a column is 6 points, a line 12; segments part at three spaces.
fn page(text: &str) -> Vec<Segment> {
    let mut segments = Vec::new();
    for (row, line) in text.lines().enumerate() {
        let mut column = 0;
        for piece in line.split("   ") {
            let blank = piece.len() - piece.trim_start().len();
            let trimmed = piece.trim();
            if !trimmed.is_empty() {
                let left = 6.0 * (column + blank) as f32;
                let right = left + 6.0 * trimmed.chars().count() as f32;
                let baseline = 12.0 * (row + 1) as f32;
                segments.push(Segment {
                    text: trimmed.into(),
                    left,
                    right,
                    baseline,
                    size: 10.0,
                    order: segments.len(),
                    ..Segment::default()
                });
            }
            column += piece.chars().count() + 3;
        }
    }
    segments
}

/// Regions as text: a column begins with "| ", a doubt is marked "?".
fn check_regions(text: &str, expected: &str) {
    check_segments(&page(text), expected);
}

fn check_segments(segments: &[Segment], expected: &str) {
    let dump: Vec<String> = regions(segments)
        .iter()
        .map(|region| {
            let lines = lines::of(segments, &region.members, false);
            let texts: Vec<&str> = lines.iter().map(|line| line.text.as_str()).collect();
            let mark = if region.is_column { "| " } else { "" };
            format!("{mark}{}{}", texts.join(" / "), if region.doubt.is_some() { " ?" } else { "" })
        })
        .collect();
    assert_eq!(dump.join("\n"), expected.trim());
}

#[test]
fn address_blocks_side_by_side_are_columns_between_the_text() {
    check_regions(
        "\
PLEASE SEND APPEALS BEFORE 4 JULY 2017 TO THE TWO OFFICIALS:

Chief Justice           Chairman            And copies to:
Zhou Qiang              Zhang Dejiang       Premier
Supreme Court           People's Congress   Li Keqiang
Beijing                 Beijing             Beijing
China                   China               China
Fax: +86 1              Fax: +86 2          Fax: +86 3

Also send copies to diplomatic representatives accredited to
your country.",
        "
PLEASE SEND APPEALS BEFORE 4 JULY 2017 TO THE TWO OFFICIALS:
| Chief Justice / Zhou Qiang / Supreme Court / Beijing / China / Fax: +86 1
| Chairman / Zhang Dejiang / People's Congress / Beijing / China / Fax: +86 2
| And copies to: / Premier / Li Keqiang / Beijing / China / Fax: +86 3
Also send copies to diplomatic representatives accredited to / your country.",
    );
}

#[test]
fn a_first_line_above_those_beside_it_is_of_its_column() {
    let text = "\
APPEALS TO:
Clemency Board of
Pardons                 Governor            District Attorney
8 Boulevard             Office              301 Street
Austin, USA             PO Box 12           Richmond, USA
Fax: 1                  Fax: 2              Fax: 3";
    check_regions(
        text,
        "
APPEALS TO:
| Clemency Board of / Pardons / 8 Boulevard / Austin, USA / Fax: 1
| Governor / Office / PO Box 12 / Fax: 2
| District Attorney / 301 Street / Richmond, USA / Fax: 3",
    );
    // A heading in another type is none.
    let mut segments = page(&text.replace("APPEALS TO:\n", ""));
    segments[0].first.style = 7;
    check_segments(
        &segments,
        "
Clemency Board of
| Pardons / 8 Boulevard / Austin, USA / Fax: 1
| Governor / Office / PO Box 12 / Fax: 2
| District Attorney / 301 Street / Richmond, USA / Fax: 3",
    );
}

#[test]
fn cells_that_are_longer_than_their_columns_leave_the_columns_in_doubt() {
    check_regions(
        "\
Minister                Governor
A. Person               B. Person
Street 1                Street 2
Town                    Town
Salutation: Dear Minister of Justice   Salutation: Dear Sir",
        "
| Minister / A. Person / Street 1 / Town ?
| Governor / B. Person / Street 2 / Town ?
Salutation: Dear Minister of Justice\tSalutation: Dear Sir",
    );
}

#[test]
fn what_is_below_the_addresses_is_read_after_them_where_it_stands_beside_their_frames() {
    let mut segments = page(
        "\
Minister                Governor
A. Person               B. Person
Street 1                Street 2
Town                    Town
Fax: 1                  Please check with your section office
                        if sending appeals after that date.",
    );
    // The file writes the text first, and then the frames.
    let count = segments.len();
    for (at, segment) in segments.iter_mut().enumerate() {
        segment.order =
            if segment.text.starts_with("Please") || segment.text.starts_with("if") { at } else { count + at };
    }
    let regions = regions(&segments);
    let last = regions.last().map(|region| lines::of(&segments, &region.members, false));
    assert!(last.is_some_and(|lines| lines.iter().any(|line| line.text.starts_with("Please check"))), "{regions:?}");
}

#[test]
fn a_short_heading_after_the_blocks_is_not_of_the_left_one() {
    check_regions(
        "\
Minister                Governor
A. Person               B. Person
Street 1                Street 2
Town                    Town

COPIES TO:
Embassy",
        "
| Minister / A. Person / Street 1 / Town
| Governor / B. Person / Street 2 / Town
COPIES TO: / Embassy",
    );
}

#[test]
fn a_contact_column_beside_a_letter_is_a_block_of_its_own() {
    check_regions(
        "\
Dear Minister,                                     Minister of Justice

I write to you with deep concern about the case    A. Person
of the teacher who was arrested in March and is    Street 1
held without charge in the central prison there    Town
while nobody of the family has been told about     Country
the reasons. I ask you to release the teacher      Email: a@example.org
at once and to see to a prompt investigation of    Fax: 123
the treatment in the prison, and to answer me.
I am looking forward to hearing from you soon.

Yours sincerely,",
        "
| Minister of Justice / A. Person / Street 1 / Town / Country / Email: a@example.org / Fax: 123
| Dear Minister, / I write to you with deep concern about the case / of the teacher who was arrested in March and is / held without charge in the central prison there / while nobody of the family has been told about / the reasons. I ask you to release the teacher / at once and to see to a prompt investigation of / the treatment in the prison, and to answer me. / I am looking forward to hearing from you soon. / Yours sincerely,",
    );
}

#[test]
fn rows_of_blocks_are_read_row_by_row() {
    check_regions(
        "\
First                   Second
Street 1                Street 2
Town                    Town
Country                 Country
Fax: 1

Third                   Fourth
Street 3                Street 4
Town                    Town",
        "
| First / Street 1 / Town / Country / Fax: 1
| Second / Street 2 / Town / Country
| Third / Street 3 / Town
| Fourth / Street 4 / Town",
    );
}

#[test]
fn blocks_that_the_file_writes_column_by_column_are_read_so() {
    let text = "\
First                   Third
Street 1                Street 3
Town                    Town

Second                  Fourth
Street 2                Street 4
Town                    Town";
    let mut segments = page(text);
    // Without a hint in the file the order is in doubt.
    check_segments(
        &segments,
        "| First / Street 1 / Town ?\n| Third / Street 3 / Town ?\n| Second / Street 2 / Town ?\n| Fourth / Street 4 / Town ?",
    );
    for segment in &mut segments {
        segment.order += if segment.left > 50.0 { 100 } else { 0 };
    }
    check_segments(
        &segments,
        "| First / Street 1 / Town / Second / Street 2 / Town\n| Third / Street 3 / Town / Fourth / Street 4 / Town",
    );
}

#[test]
fn labels_with_values_bullets_and_headers_with_tabs_are_no_columns() {
    check_regions(
        "Name:        Bassel Khartabil\nGender m/f:   m\nAge:         31",
        "Name:\tBassel Khartabil / Gender m/f:\tm / Age:\t31",
    );
    check_regions(
        "UA: 264/12      Index: MDE 24/076/2012      Syria       Date: 18 September 2012\nURGENT ACTION\nfears for a detainee",
        "UA: 264/12\tIndex: MDE 24/076/2012\tSyria\tDate: 18 September 2012 / URGENT ACTION / fears for a detainee",
    );
}

#[test]
fn two_columns_of_running_text_are_read_one_after_the_other() {
    let mut text = String::new();
    for line in 1..=8 {
        text.push_str(&format!(
            "left text that fills its column {line}      right text that fills the column {line}\n"
        ));
    }
    let column = |side: &str, article: &str| {
        (1..=8).map(|line| format!("{side} text that fills {article} column {line}")).collect::<Vec<_>>().join(" / ")
    };
    check_regions(&text, &format!("| {}\n| {}", column("left", "its"), column("right", "the")));
}

/// Lines of one column: from a left edge, with a width each, at a step of 12 points.
fn column(segments: &mut Vec<Segment>, left: f32, first: f32, lines: &[(&str, f32)]) {
    for (row, (text, width)) in lines.iter().enumerate() {
        let baseline = first + 12.0 * row as f32;
        let order = segments.len();
        segments.push(Segment {
            text: (*text).into(),
            left,
            right: left + width,
            baseline,
            size: 10.0,
            order,
            ..Segment::default()
        });
    }
}

fn sorted(mut segments: Vec<Segment>) -> Vec<Segment> {
    segments.sort_by(|a, b| a.baseline.total_cmp(&b.baseline).then(a.left.total_cmp(&b.left)));
    segments
}

#[test]
fn a_justified_letter_may_all_but_touch_the_column_beside_it() {
    let mut segments = Vec::new();
    let letter: Vec<(&str, f32)> = ["a", "b", "c", "d", "e", "f", "g"].map(|text| (text, 300.0)).to_vec();
    column(&mut segments, 50.0, 100.0, &letter);
    column(
        &mut segments,
        353.0,
        105.0,
        &[("Minister", 60.0), ("A. Person", 80.0), ("Street", 70.0), ("Town", 60.0), ("Fax: 1", 50.0)],
    );
    check_segments(&sorted(segments), "| Minister / A. Person / Street / Town / Fax: 1\n| a / b / c / d / e / f / g");
}

#[test]
fn demands_that_go_on_at_the_head_of_the_next_column_are_read_behind_their_first() {
    let mut segments = Vec::new();
    const LINE: &str = "and was taken to a house where nobody can see her;";
    column(&mut segments, 50.0, 100.0, &[(LINE, 300.0); 3]);
    column(
        &mut segments,
        50.0,
        148.0,
        &[("RECOMMENDED ACTION: Please send faxes:", 250.0), ("- asking for her;", 120.0)],
    );
    column(&mut segments, 400.0, 100.0, &[("- urging them to let her go;", 180.0)]);
    column(&mut segments, 400.0, 136.0, &[("APPEALS TO:", 80.0), ("Minister", 60.0), ("Town", 70.0), ("Fax: 1", 50.0)]);
    check_segments(
        &sorted(segments),
        &format!(
            "| {} / RECOMMENDED ACTION: Please send faxes: / - asking for her;\n\
             | - urging them to let her go;\n\
             | APPEALS TO: / Minister / Town / Fax: 1",
            [LINE; 3].join(" / ")
        ),
    );
}

#[test]
fn a_frame_of_addresses_is_read_after_the_case_and_the_head_above_it_before() {
    let mut segments = Vec::new();
    const LINE: &str = "and was taken to a house where nobody can see her;";
    column(&mut segments, 200.0, 100.0, &[(LINE, 300.0); 3]);
    column(&mut segments, 200.0, 148.0, &[(LINE, 300.0); 2]);
    column(&mut segments, 50.0, 100.0, &[("UA: 12/13", 60.0)]);
    column(&mut segments, 50.0, 124.0, &[("APPEALS TO:", 80.0), ("Minister", 60.0), ("Town", 70.0), ("Fax: 1", 50.0)]);
    check_segments(
        &sorted(segments),
        &format!(
            "| UA: 12/13\n\
             | {}\n\
             | APPEALS TO: / Minister / Town / Fax: 1",
            [LINE; 5].join(" / ")
        ),
    );
}

/// Lines of a column that is as wide as this, below each other from a height on.
fn story(segments: &mut Vec<Segment>, left: f32, first: f32, lines: &[&str]) {
    let wide: Vec<(&str, f32)> = lines.iter().map(|line| (*line, 5.0 * line.len() as f32)).collect();
    column(segments, left, first, &wide);
}

#[test]
fn what_is_asked_for_beside_the_story_is_read_after_it() {
    let told = [
        "Jo Dee was taken away from her house in the",
        "night of 9 May by men who did not say who they",
        "were. Her brother asked for her at the barracks",
        "of the town and was turned away by the officer",
        "on guard. Nobody has heard of her in the weeks",
        "that have passed since, as her family says.",
    ];
    let asked = [
        "Please write immediately:",
        "    urging them to find her;",
        "    asking for an inquiry.",
        "    calling on them to act.",
    ];
    let addresses = ["APPEALS TO:", "Minister", "Ana Bee", "Nairobi, Kenya", "Fax: +254 20 1"];
    let mut segments = Vec::new();
    story(&mut segments, 50.0, 100.0, &told);
    for (row, line) in asked.iter().enumerate() {
        let indent = 30.0 * f32::from(u8::from(line.starts_with(' ')));
        story(&mut segments, 320.0 + indent, 103.0 + 12.0 * row as f32, &[line.trim()]);
    }
    story(&mut segments, 320.0, 163.0, &addresses);
    check_segments(
        &sorted(segments),
        &format!("| {}\n| {}\n| {}", told.join(" / "), asked.map(str::trim).join(" / "), addresses.join(" / ")),
    );
}

#[test]
fn text_that_flows_into_the_column_of_the_addresses_is_read_before_them() {
    const LINE: &str = "and was taken to a house where nobody can see her,";
    let mut segments = Vec::new();
    column(&mut segments, 50.0, 100.0, &[(LINE, 250.0); 7]);
    let rest = ["where they hold her;", "asking for her release;", "APPEALS TO:", "Minister", "Kenya", "Fax: 1"];
    story(&mut segments, 320.0, 100.0, &rest);
    check_segments(&sorted(segments), &format!("| {}\n| {}", [LINE; 7].join(" / "), rest.join(" / ")));
}

#[test]
fn a_last_line_that_protrudes_into_the_gutter_is_of_its_column() {
    let mut segments = Vec::new();
    column(
        &mut segments,
        50.0,
        100.0,
        &[("Ann", 80.0), ("Ben", 70.0), ("Cat", 75.0), ("Salutation: Your Excellency", 140.0)],
    );
    column(&mut segments, 220.0, 100.0, &[("D", 80.0), ("E", 70.0), ("F", 75.0)]);
    column(&mut segments, 50.0, 160.0, &[("A line across the page", 400.0)]);
    check_segments(
        &sorted(segments),
        "| Ann / Ben / Cat / Salutation: Your Excellency\n| D / E / F\nA line across the page",
    );
}

#[test]
fn lines_around_one_middle_are_a_column_though_no_edges_are_aligned() {
    let blocks = [["Chief of the Police", "A. Person", "12 Road", "Nairobi 1", "Kenya"]; 3];
    let mut segments = Vec::new();
    for (line, row) in (1_u8..).zip(0..5) {
        for (middle, block) in [100.0, 220.0, 340.0].into_iter().zip(blocks) {
            let text = block[row];
            let half = 2.5 * text.len() as f32;
            let order = segments.len();
            let segment = Segment::on_line(middle - half, middle + half, line);
            segments.push(Segment { text: text.to_owned(), order, ..segment });
        }
    }
    check_segments(&segments, &["| Chief of the Police / A. Person / 12 Road / Nairobi 1 / Kenya"; 3].join("\n"));
}
