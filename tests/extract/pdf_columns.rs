//! Blocks side by side on the pages of a PDF, and lines that a column broke.

use appeal_writer::import::SheetKind;
use appeal_writer::import::extract::extract;

use crate::pdf_file::{HELVETICA, block, pdf, pdf_of};
use crate::{check_extract, check_sound};

#[test]
fn pdf_address_blocks_side_by_side_come_out_one_after_the_other() {
    let mut page =
        block(50.0, 100.0, &["PLEASE SEND APPEALS BEFORE 4 JULY 2017 TO THE FOLLOWING OFFICIALS IN THE CAPITAL:"]);
    page.extend(block(
        50.0,
        130.0,
        &["Chief Justice", "Zhou Qiang", "27 Dongjiaomin Xiang", "Beijing", "Salutation: Dear Sir"],
    ));
    page.extend(block(220.0, 130.0, &["Chairman", "Zhang Dejiang", "23 Xijiaomin Xiang", "Beijing", "Fax: +86 1"]));
    page.extend(block(
        390.0,
        130.0,
        &["And copies to:", "Premier", "Li Keqiang", "2 Fuyou Jie", "Beijing", "Fax: +86 2"],
    ));
    page.extend(block(
        50.0,
        220.0,
        &["Also send copies to diplomatic representatives of the country accredited to your country:"],
    ));
    check_extract(
        &pdf(&[&page]),
        SheetKind::Pdf,
        "
0|¶PLEASE SEND APPEALS BEFORE 4 JULY 2017 TO THE FOLLOWING OFFICIALS IN THE CAPITAL:
1|¶Chief Justice
1|Zhou Qiang
1|27 Dongjiaomin Xiang
1|Beijing
1|Salutation: Dear Sir
2|¶Chairman
2|Zhang Dejiang
2|23 Xijiaomin Xiang
2|Beijing
2|Fax: +86 1
3|¶And copies to:
3|Premier
3|Li Keqiang
3|2 Fuyou Jie
3|Beijing
3|Fax: +86 2
0|¶Also send copies to diplomatic representatives of the country accredited to your country:",
    );
}

/// The text of a PDF, lines parted by " / ", blocks by " | ".
fn blocks_of(file: &[u8]) -> String {
    let extracted = extract(file).expect("a readable PDF").value;
    check_sound(&extracted);
    let mut text = String::new();
    let mut block = None;
    for line in &extracted.lines {
        if block.is_some() {
            text.push_str(if block == Some(line.block) { " / " } else { " | " });
        }
        text.push_str(extracted.text(line));
        block = Some(line.block);
    }
    text
}

#[test]
fn pdf_lines_that_a_narrow_column_broke_are_one() {
    // Words that end no line, a hyphen of the layout, the last words of a salutation.
    let mut page = block(
        50.0,
        130.0,
        &["Office of the Prosecutor of", "Ukraine", "13 Long Street", "Kyiv", "Salutation: Dear President", "Altamar"],
    );
    page.extend(block(
        195.0,
        130.0,
        &["Commissioner for Human and", "Civil Rights", "Carrera 7 No. 1", "Bogotá", "Fax: +57 1 555 0142"],
    ));
    assert_eq!(
        blocks_of(&pdf(&[&page])),
        "Office of the Prosecutor of Ukraine / 13 Long Street / Kyiv / Salutation: Dear President Altamar | \
         Commissioner for Human and Civil Rights / Carrera 7 No. 1 / Bogotá / Fax: +57 1 555 0142"
    );
}

#[test]
fn pdf_addresses_written_line_by_line_across_the_page_are_read_by_column() {
    let rows = [
        (100.0, "Attorney General", "Minister of Justice", "Director of Police"),
        (112.0, "Luis Mejía", "Benito Landaverde", "Mauricio Arriaza"),
        (136.0, "Town 1", "Town 2", "Town 3"),
        (148.0, "El Salvador", "El Salvador", "El Salvador"),
        (160.0, "Fax: 1", "Fax: 2", "Fax: 3"),
    ];
    let mut page = Vec::new();
    for (y, one, two, three) in rows {
        for (x, text) in [(50.0, one), (220.0, two), (390.0, three)] {
            page.push((x, y, 10.0, text));
        }
        if y == 112.0 {
            // One cell needs a second line; the others have a gap there.
            page.push((220.0, 124.0, 10.0, "Ministry of Justice"));
        }
    }
    assert_eq!(
        blocks_of(&pdf(&[&page])),
        "Attorney General / Luis Mejía / Town 1 / El Salvador / Fax: 1 | \
         Minister of Justice / Benito Landaverde / Ministry of Justice / Town 2 / El Salvador / Fax: 2 | \
         Director of Police / Mauricio Arriaza / Town 3 / El Salvador / Fax: 3"
    );
}

#[test]
fn pdf_rows_of_a_table_without_a_strip_between_them_are_read_row_by_row() {
    let mut page = block(50.0, 100.0, &["First", "Street 1", "Town", "Country", "Fax: 1"]);
    page.extend(block(220.0, 100.0, &["Second", "Street 2", "Town"]));
    page.extend(block(50.0, 160.0, &["Third", "Street 3", "Town"]));
    page.extend(block(220.0, 160.0, &["Fourth", "Street 4", "Town"]));
    assert_eq!(
        blocks_of(&pdf(&[&page])),
        "First / Street 1 / Town / Country / Fax: 1 | Second / Street 2 / Town | Third / Street 3 / Town | Fourth / Street 4 / Town"
    );
}

#[test]
fn pdf_a_heading_at_the_foot_of_a_column_is_read_before_the_next_column() {
    let mut page = block(50.0, 100.0, &["Minister", "Ann Example", "Street 1", "Cairo", "Fax: 1"]);
    page.push((50.0, 180.0, 10.0, "And copies to:"));
    page.extend(block(300.0, 100.0, &["Ombudsman", "Ben Example", "Street 2", "Cairo", "Fax: 2"]));
    page.push((
        50.0,
        230.0,
        10.0,
        "Also send copies to diplomatic representatives of the country accredited to your country:",
    ));
    assert_eq!(
        blocks_of(&pdf(&[&page])),
        "Minister / Ann Example / Street 1 / Cairo / Fax: 1 / And copies to: | \
         Ombudsman / Ben Example / Street 2 / Cairo / Fax: 2 | \
         Also send copies to diplomatic representatives of the country accredited to your country:"
    );
}

#[test]
fn pdf_a_paragraph_that_the_file_tags_is_one_line_of_an_address() {
    let text = |y: f32, mark: u32, text: &str| {
        format!("/P <</MCID {mark}>> BDC BT /F1 10 Tf 50 {} Td ({text}) Tj ET EMC\n", 842.0 - y)
    };
    let mut content = String::new();
    for (y, mark, line) in [
        (100.0, 1, "Edificio Farmavida, Calle Cortez"),
        (112.0, 1, "Blanco"),
        (124.0, 2, "Ministerio de Justicia y de la Paz"),
        (136.0, 3, "Managua"),
    ] {
        content.push_str(&text(y, mark, line));
    }
    let right = content.replace(" 50 ", " 220 ").replace("MCID ", "MCID 1");
    let page = format!("{content}{right}");
    assert_eq!(
        blocks_of(&pdf_of(&[page.as_bytes()], HELVETICA, "")),
        "Edificio Farmavida, Calle Cortez Blanco / Ministerio de Justicia y de la Paz / Managua | \
         Edificio Farmavida, Calle Cortez Blanco / Ministerio de Justicia y de la Paz / Managua"
    );
}

#[test]
fn pdf_rows_of_blocks_keep_their_rows() {
    let mut page = block(50.0, 100.0, &["First", "Street 1", "Town", "Fax: 1", "Fax: 2"]);
    page.extend(block(220.0, 100.0, &["Second", "Street 2", "Town"]));
    page.extend(block(50.0, 190.0, &["Third", "Street 3", "Town"]));
    page.extend(block(220.0, 190.0, &["Fourth", "Street 4", "Town"]));
    check_extract(
        &pdf(&[&page]),
        SheetKind::Pdf,
        "1|¶First\n1|Street 1\n1|Town\n1|Fax: 1\n1|Fax: 2\n2|¶Second\n2|Street 2\n2|Town\n3|¶Third\n3|Street 3\n3|Town\n4|¶Fourth\n4|Street 4\n4|Town",
    );
}

#[test]
fn pdf_blocks_whose_order_is_not_sure_are_named() {
    // Written line by line across the page: the file does not tell whether rows or columns are meant.
    let mut page = Vec::new();
    for (y, left, right) in [
        (100.0, "First", "Third"),
        (112.0, "Street 1", "Street 3"),
        (140.0, "Second", "Fourth"),
        (152.0, "Street 2", "Street 4"),
    ] {
        page.push((50.0, y, 10.0, left));
        page.push((220.0, y, 10.0, right));
    }
    let noted = extract(&pdf(&[&page])).expect("a readable PDF");
    let notices: Vec<_> =
        noted.notices.iter().map(|notice| (notice.code.as_ref(), notice.text.contains("Street 4"))).collect();
    assert_eq!(notices, [("sheet-columns-unsure", true)]);
}

/// The codes of the notices of a PDF, with the words that they are about.
fn notices_of(file: &[u8]) -> Vec<(String, String)> {
    let noted = extract(file).expect("a readable PDF");
    noted.notices.into_iter().map(|notice| (notice.code.into_owned(), notice.text)).collect()
}

#[test]
fn pdf_a_frame_of_addresses_is_read_after_the_text_beside_it() {
    let mut page =
        block(40.0, 100.0, &["PLEASE SEND APPEALS TO:", "Minister A. Person", "12 Long Road", "Kenya", "Fax: 1"]);
    let text = "The students were summoned by the police and questioned for many hours";
    page.extend(block(220.0, 100.0, &[text; 7]));
    let read = blocks_of(&pdf(&[&page]));
    assert!(read.ends_with("| PLEASE SEND APPEALS TO: / Minister A. Person / 12 Long Road / Kenya / Fax: 1"), "{read}");
}

#[test]
fn pdf_the_end_of_an_address_at_the_head_of_the_next_column_is_of_it() {
    let first = ["Governor A. Person", "Office of the Governor", "P.O. Box 12428"];
    let mut page = block(50.0, 100.0, &["Clemency Section", "Street 1", "USA", "Fax: 1"]);
    page.extend(block(50.0, 160.0, &first));
    page.extend(block(250.0, 100.0, &["Riverton, Texas 78711", "USA", "Fax: +1 512", "Salutation: Dear Governor"]));
    let file = pdf(&[&page]);
    assert_eq!(
        blocks_of(&file),
        "Clemency Section / Street 1 / USA / Fax: 1 / Governor A. Person / Office of the Governor / P.O. Box 12428 / \
         Riverton, Texas 78711 / USA / Fax: +1 512 / Salutation: Dear Governor"
    );
    assert_eq!(notices_of(&file), [("sheet-columns-unsure".to_owned(), "Riverton, Texas 78711".to_owned())]);
}

#[test]
fn pdf_breaks_that_may_be_the_columns_are_named() {
    // Columns of 130 points: what may have been broken by them is said, what stands for itself is not.
    let mut page =
        block(50.0, 100.0, &["Governor of the State", "Augustine Bartholomew Jo", "Obaseki", "Office of the Governor"]);
    page.extend(block(
        190.0,
        100.0,
        &["Minister of Home Affairs", "Dr Mahfuz A. Siddiqui", "Secretariat, Floor 2", "Dhaka 1000"],
    ));
    let file = pdf(&[&page]);
    let read = blocks_of(&file);
    assert!(read.contains("Augustine Bartholomew Jo Obaseki / Office"), "{read}");
    let expected = ("sheet-lines-joined".to_owned(), "Augustine Bartholomew Jo Obaseki".to_owned());
    assert_eq!(notices_of(&file), [expected]);
}

#[test]
fn pdf_a_justified_line_with_wide_gaps_is_of_its_narrow_column() {
    let mut page = block(50.0, 100.0, &["Minister of the Interior", "Benalcazar y Espejo", "Quito, Ecuador", "Fax: 1"]);
    // The words of the last line stand so far apart that each could be in a column.
    for (x, word) in [(50.0, "Salutation:"), (110.0, "Dear"), (142.0, "Minister"), (188.0, "Gallegos")] {
        page.push((x, 148.0, 10.0, word));
    }
    page.extend(block(
        240.0,
        100.0,
        &["Attorney General", "Av. Eloy Alfaro 32", "Quito, Ecuador", "Fax: 2", "Salutation: Dear Sir"],
    ));
    assert_eq!(
        blocks_of(&pdf(&[&page])),
        "Minister of the Interior / Benalcazar y Espejo / Quito, Ecuador / Fax: 1 / Salutation: Dear Minister Gallegos | \
         Attorney General / Av. Eloy Alfaro 32 / Quito, Ecuador / Fax: 2 / Salutation: Dear Sir"
    );
}

#[test]
fn pdf_a_row_of_addresses_that_the_foot_of_a_page_cuts_is_whole() {
    let mut first =
        block(50.0, 700.0, &["PLEASE SEND APPEALS BEFORE 4 JULY 2017 TO THE FOLLOWING OFFICIALS IN THE CAPITAL:"]);
    first.extend(block(50.0, 730.0, &["Chief Justice", "Ann Example", "Supreme Court"]));
    first.extend(block(300.0, 730.0, &["Minister of Justice", "Ben Example", "12 Long Road"]));
    let mut second = block(50.0, 60.0, &["Nairobi", "Kenya", "Fax: 1"]);
    second.extend(block(300.0, 60.0, &["Kenya", "Fax: 2", "Salutation: Dear Minister"]));
    second.extend(block(
        50.0,
        130.0,
        &["Also send copies to diplomatic representatives of the country accredited to your country:"],
    ));
    let file = pdf(&[&first, &second]);
    assert!(blocks_of(&file).contains(
        "| Chief Justice / Ann Example / Supreme Court / Nairobi / Kenya / Fax: 1 | Minister of Justice / Ben Example / \
         12 Long Road / Kenya / Fax: 2 / Salutation: Dear Minister |"
    ));
    let notices = extract(&file).expect("a readable PDF").notices;
    assert!(notices.iter().any(|notice| notice.code == "sheet-columns-unsure"), "{notices:?}");
}

#[test]
fn pdf_two_columns_of_a_whole_sheet_end_above_the_heading_of_the_page() {
    let text = |words: &'static str| [words; 5];
    let mut page = block(50.0, 100.0, &text("a line of the case that fills its column from edge to edge"));
    page.extend(block(
        50.0,
        160.0,
        &["PLEASE SEND APPEALS BEFORE 4 JULY 2017 TO:", "President A. Person", "Palace, Nairobi"],
    ));
    page.extend(block(50.0, 200.0, &["Minister of Justice"]));
    page.extend(block(330.0, 100.0, &["Mr B. Person", "12 Road, Nairobi", "Fax: 2"]));
    page.extend(block(330.0, 140.0, &["And copies to:", "Ombudsman C. Person", "14 Road, Nairobi", "Fax: 3"]));
    page.push((50.0, 226.0, 24.0, "URGENT ACTION"));
    let read = blocks_of(&pdf(&[&page]));
    assert!(read.contains("Palace, Nairobi / Minister of Justice / Mr B. Person / 12 Road, Nairobi"), "{read}");
    assert!(read.ends_with("Fax: 3 | URGENT ACTION"), "{read}");
}

#[test]
fn pdf_rows_of_which_each_is_one_addressee_are_read_from_cell_to_cell() {
    let row = |y: f32, cells: [&[&'static str]; 3]| {
        let columns = [50.0, 220.0, 390.0].into_iter().zip(cells);
        columns.flat_map(|(x, lines)| block(x, y, lines)).collect::<Vec<_>>()
    };
    let first = row(
        100.0,
        [
            &["Minister of Justice", "Ann Example", "Ministry of Justice"],
            &["12 Long Road", "Nairobi", "Kenya"],
            &["Fax: 1", "Email: a@b.example", "Salutation: Dear", "Minister"],
        ],
    );
    let second = row(200.0, [&["Ombudsman", "Ben Example"], &["13 Long Road", "Kenya"], &["Fax: 2"]]);
    let page = [first, block(50.0, 170.0, &["PLEASE SEND COPIES OF YOUR APPEALS TO:"]), second].concat();
    let file = pdf(&[&page]);
    assert_eq!(
        blocks_of(&file),
        "Minister of Justice / Ann Example / Ministry of Justice / 12 Long Road / Nairobi / Kenya / Fax: 1 / \
         Email: a@b.example / Salutation: Dear Minister | PLEASE SEND COPIES OF YOUR APPEALS TO: | \
         Ombudsman / Ben Example / 13 Long Road / Kenya / Fax: 2"
    );
    assert_eq!(notices_of(&file), []);
}

#[test]
fn pdf_a_heading_between_rows_of_columns_is_of_the_row_below_it() {
    // Written line by line across the page.
    let mut page = Vec::new();
    for (y, names) in [(100.0, ["Minister", "Governor"]), (210.0, ["Judge", "Ombudsman"])] {
        for (at, line) in ["", "12 Long Road", "Nairobi", "Kenya", "Fax: 1"].into_iter().enumerate() {
            for (x, name) in [50.0, 300.0].into_iter().zip(names) {
                page.push((x, y + 12.0 * at as f32, 10.0, if line.is_empty() { name } else { line }));
            }
        }
        if y < 200.0 {
            page.push((50.0, 180.0, 10.0, "And copies to:"));
        }
    }
    let address = "12 Long Road / Nairobi / Kenya / Fax: 1";
    assert_eq!(
        blocks_of(&pdf(&[&page])),
        format!(
            "Minister / {address} | Governor / {address} | And copies to: | Judge / {address} | Ombudsman / {address}"
        )
    );
}
