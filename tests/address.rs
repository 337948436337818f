//! Addresses: the doctor's findings, their changes in any order, and its silence on sound addresses.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot read its input fails loudly")]

use appeal_writer::address::{apply, examine, exchange, printed_lines, shorter};
use appeal_writer::data::countries;
use appeal_writer::job::open::accept_all;
use appeal_writer::model::{Addressee, Case, LanguageTag};
use appeal_writer::notice::{Fix, Notice, Place};
use proptest::prelude::*;

/// A case of one addressee, its lines divided by ` / `.
fn case_of(country_code: &str, lines: &str) -> Case {
    let lines: Vec<String> = lines.split(" / ").map(str::to_owned).collect();
    let addressee = Addressee { id: "a1".to_owned(), lines, ..Addressee::default() };
    Case { country_code: country_code.to_owned(), addressees: vec![addressee], ..Case::default() }
}

fn codes(notices: &[Notice]) -> Vec<&str> {
    notices.iter().map(|notice| notice.code.as_ref()).collect()
}

fn fixes(case: &Case) -> Vec<Fix> {
    examine(case).into_iter().filter_map(|notice| notice.fix.map(|fix| *fix)).collect()
}

/// As the desk does it, where the case carries what the doctor finds.
fn accept_every_fix(case: &mut Case) {
    case.notices = examine(case);
    accept_all(case);
}

/// What the doctor finds, and the lines when everything that it proposes is accepted.
fn check_examined(country_code: &str, lines: &str, found: &[&str], mended: &str) -> Case {
    let mut case = case_of(country_code, lines);
    let notices = examine(&case);
    assert_eq!(codes(&notices), found, "{lines}\n{notices:#?}");
    accept_every_fix(&mut case);
    assert_eq!(case.addressees[0].lines.join(" / "), mended, "{lines}");
    case
}

/// Every order of accepting the findings of one examination leads to the same case, and none is refused.
fn check_any_order(case: &Case, expected: &[&str]) {
    let fixes = fixes(case);
    assert!(fixes.len() <= 5, "few enough to try every order");
    for order in orders(fixes.len()) {
        let mut tried = case.clone();
        for at in &order {
            assert!(apply(&mut tried, &fixes[*at]), "{order:?}: {:?} in {:?}", fixes[*at], tried.addressees);
        }
        let lines: Vec<&str> = tried.addressees.iter().flat_map(|a| a.lines.iter().map(String::as_str)).collect();
        assert_eq!(lines, expected, "{order:?}");
    }
}

fn orders(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let shorter = orders(count - 1);
    shorter
        .iter()
        .flat_map(|order| {
            (0..count).map(|at| {
                let mut order = order.clone();
                order.insert(at, count - 1);
                order
            })
        })
        .collect()
}

/// The three addresses that the practice case has, with the damage of its sheet.
fn practice_case() -> Case {
    let block = |id: &str, name: &str, lines: &[&str]| Addressee {
        id: id.to_owned(),
        name: name.to_owned(),
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        ..Addressee::default()
    };
    let source = "Premier \nLi Keqiang Guojia Zongli  \nThe State Council General Office 2 \n\
                  Fuyou Jie Xicheng Qu, Beijing Shi \n100017People’s Republic of ChinaFax: \n+861065961109 \n";
    let copy = block(
        "a3",
        "Li Keqiang",
        &[
            "Premier",
            "Li Keqiang Guojia Zongli",
            "The State Council General Office 2",
            "Fuyou Jie Xicheng Qu, Beijing Shi",
            "100017People’s Republic of China",
        ],
    );
    let mut case = Case {
        country_code: "CN".to_owned(),
        source: source.to_owned(),
        addressees: vec![
            block(
                "a2",
                "Zhang Dejiang",
                &["Zhang Dejiang", "23 Xijiaominxiang", "Beijing Shi, 1000805", "People’ Republic of China"],
            ),
            Addressee { fax: vec!["+861065961109".to_owned()], ..copy },
        ],
        ..Case::default()
    };
    for (at, line) in case.addressees[1].lines.clone().iter().enumerate() {
        let start = source.find(line.as_str()).expect("the line is in the source");
        case.spans.insert(format!("/addressees/1/lines/{at}"), vec![[start, start + line.len()]]);
    }
    case
}

#[test]
fn the_defects_of_the_practice_case_are_found() {
    let notices = examine(&practice_case());
    let found: Vec<(&str, String)> =
        notices.iter().map(|notice| (notice.code.as_ref(), notice.place.to_string())).collect();
    assert_eq!(
        found,
        [
            ("country-misspelt", "/addressees/0/lines/3".to_owned()),
            ("postcode-shape", "/addressees/0/lines/2".to_owned()),
            ("label-glued", "/addressees/1/lines/4".to_owned()),
            ("number-split", "/addressees/1/lines/2".to_owned()),
            ("country-glued", "/addressees/1/lines/4".to_owned()),
            ("title-in-name", "/addressees/1/lines/1".to_owned()),
        ]
    );
    let notice = |code: &str| notices.iter().find(|notice| notice.code == code).expect("a finding");
    assert_eq!(notice("postcode-shape").text, "Beijing Shi, 1000805");
    assert_eq!(notice("postcode-shape").fix, None, "nobody knows which digit is wrong");
    assert_eq!(notice("country-misspelt").fix.as_ref().unwrap().to, "People’s Republic of China");
    assert_eq!(notice("country-misspelt").text, "People’ Republic of China");
    assert_eq!(notice("label-glued").text, "100017People’s Republic of ChinaFax:");
}

#[test]
fn the_changes_of_the_practice_case_can_be_accepted_in_any_order() {
    check_any_order(
        &practice_case(),
        &[
            "Zhang Dejiang",
            "23 Xijiaominxiang",
            "Beijing Shi, 1000805",
            "People’s Republic of China",
            "Premier",
            "Li Keqiang",
            "The State Council General Office",
            "2 Fuyou Jie Xicheng Qu, Beijing Shi 100017",
            "People’s Republic of China",
        ],
    );
}

#[test]
fn the_country_is_examined() {
    check_examined(
        "CN",
        "A B / C / People’ Republic of China",
        &["country-misspelt"],
        "A B / C / People’s Republic of China",
    );
    check_examined(
        "RS",
        "Minister / Kneza Milosa 101 / 11000 Beograd, FR Yugoslavia",
        &["country-former"],
        "Minister / Kneza Milosa 101 / 11000 Beograd, Serbia",
    );
    check_examined(
        "KE",
        "Minister / Harambee Avenue / Nairobi",
        &["country-missing"],
        "Minister / Harambee Avenue / Nairobi / Kenya",
    );
    check_examined(
        "US",
        "Warden / 3791 State Route 63 / Lebanon, Ohio 45036",
        &["country-missing"],
        "Warden / 3791 State Route 63 / Lebanon, Ohio 45036 / United States",
    );
    check_examined(
        "US",
        "Governor / 206 Mill Street / Atlanta, Georgia 30334",
        &["country-missing"],
        "Governor / 206 Mill Street / Atlanta, Georgia 30334 / United States",
    );
    check_examined(
        "KE",
        "Embassy / Portland Place / London",
        &["country-missing"],
        "Embassy / Portland Place / London",
    );
    check_examined(
        "KE",
        "Minister / Nairobi / Kenya / 00100",
        &["country-not-last"],
        "Minister / Nairobi / 00100 / Kenya",
    );
    check_examined(
        "CN",
        "Governor / Prison / 100017People's Republic of China",
        &["country-glued"],
        "Governor / Prison / 100017 / People's Republic of China",
    );
}

#[test]
fn postcodes_are_examined() {
    check_examined(
        "CN",
        "A B / 23 Jie / Beijing Shi, 1000805 / China",
        &["postcode-shape"],
        "A B / 23 Jie / Beijing Shi, 1000805 / China",
    );
    check_examined("BY", "A B / C / 22001 Minsk / Belarus", &["postcode-shape"], "A B / C / 22001 Minsk / Belarus");
    check_examined("DE", "A B / C / 1O117 Berlin / Germany", &["postcode-letters"], "A B / C / 10117 Berlin / Germany");
    for sound in [
        "Director / 15743 Jingshilu, Jinan Shi / China",
        "Minister / PO Box 12345678 / Harare / Zimbabwe",
        "Fiscal / Avenida Insurgentes 1234 / México",
        "Fiscal / Casilla 123456 / Lima / Perú",
        "Minister / Gwacheon-si, Gyeonggi-do / Republic of Korea 427-720",
        "Judge / 12345 Main Street / Springfield, IL / USA",
    ] {
        let found = examine(&case_of("", sound));
        assert!(found.is_empty(), "{sound}: {found:#?}");
    }
}

#[test]
fn an_office_over_two_lines_is_joined() {
    let mut case = case_of("CN", "Standing / Committee Chairman / Zhang Dejiang / Beijing / China");
    case.addressees[0].office = "Standing Committee Chairman".to_owned();
    assert_eq!(codes(&examine(&case)), ["office-wrapped"]);
    check_any_order(&case, &["Standing Committee Chairman", "Zhang Dejiang", "Beijing", "China"]);
}

#[test]
fn contacts_leave_the_address() {
    let case = check_examined(
        "SY",
        "Minister of Defence / Damascus / Syria / Fax: +963 11 223 7842",
        &["fax-in-address"],
        "Minister of Defence / Damascus / Syria",
    );
    assert_eq!(case.addressees[0].fax, ["+963 11 223 7842"]);
    let case = check_examined(
        "CN",
        "Minister / Beijing / ChinaFax: / +86 10 6511 0703",
        &["fax-in-address"],
        "Minister / Beijing / China",
    );
    assert_eq!(case.addressees[0].fax, ["+86 10 6511 0703"]);
    check_any_order(
        &case_of("CN", "Minister / Beijing / 100017People' Republic of ChinaFax: / +86 10 6511 0703"),
        &["Minister", "Beijing", "100017", "People's Republic of China"],
    );
    let case = check_examined(
        "GH",
        "Minister / Accra / info@example.org / Ghana",
        &["email-in-address"],
        "Minister / Accra / Ghana",
    );
    assert_eq!(case.addressees[0].email, ["info@example.org"]);
}

#[test]
fn spans_and_places_follow_the_lines() {
    let mut case = case_of("CN", "Governor / Prison / 100017China / last");
    case.source = "Governor Prison 100017China last".to_owned();
    for (at, span) in [[0, 8], [9, 15], [16, 27], [28, 32]].into_iter().enumerate() {
        case.spans.insert(format!("/addressees/0/lines/{at}"), vec![span]);
    }
    case.notices.push(Notice::info("x").at_field("/addressees/0/lines/3"));
    let fix = Fix::new("/addressees/0/lines/2".to_owned(), "100017China", vec!["100017", "China"]);
    assert!(apply(&mut case, &fix));
    assert_eq!(case.addressees[0].lines, ["Governor", "Prison", "100017", "China", "last"]);
    assert_eq!(case.spans["/addressees/0/lines/3"], [[16, 27]]);
    assert_eq!(case.spans["/addressees/0/lines/4"], [[28, 32]]);
    assert_eq!(case.notices[0].place, Place::Field("/addressees/0/lines/4".to_owned()));
    let before = case.clone();
    assert!(!apply(&mut case, &fix), "what it replaces no longer stands");
    assert_eq!(case, before);
}

#[test]
fn what_enters_a_field_keeps_its_source() {
    let mut case = case_of("SY", "Minister / Damascus / Syria / Fax: +963 11 223 7842");
    case.source = "Fax: +963 11 223 7842".to_owned();
    case.spans.insert("/addressees/0/lines/3".to_owned(), vec![[0, 21]]);
    accept_every_fix(&mut case);
    assert_eq!(case.spans["/addressees/0/fax/0"], [[0, 21]]);
}

#[test]
fn letters_that_an_archive_dropped_are_proposed() {
    check_examined(
        "MX",
        "Procurador General de la Repblica / Av. Paseo de la Reforma 211 / 06500 Mxico D.F. / Mexico",
        &["letters-dropped"],
        "Procurador General de la República / Av. Paseo de la Reforma 211 / 06500 México D.F. / Mexico",
    );
    let small =
        case_of("CD", "son excellence joseph kabila / prsident de la rpublique / kinshasa-gombe, dem. rep. congo");
    assert_eq!(codes(&examine(&small)), ["no-capitals"]);
    check_any_order(
        &small,
        &["Son Excellence Joseph Kabila", "Président de la République", "Kinshasa-Gombe, Dem. Rep. Congo"],
    );
    // A sheet that has one letter with an accent has lost none: it was written so.
    for sound in [
        "Prsident / Ministère de la Justice / Bangui / Central African Republic",
        "Maria Luca / Dept. of Justice / Nairobi / Kenya",
    ] {
        let found = examine(&case_of("", sound));
        assert!(found.is_empty(), "{sound}: {found:#?}");
    }
}

#[test]
fn an_email_address_keeps_its_letters_where_words_get_theirs() {
    for lines in [
        "Procurador General de la Repblica / Mxico D.F. / Mexico",
        "procurador general de la repblica / mxico d.f. / mexico",
    ] {
        let mut case = case_of("MX", lines);
        case.addressees[0].email = vec!["gobernacin.pblica(at)pgr.gob.mx".to_owned()];
        accept_every_fix(&mut case);
        let addressee = &case.addressees[0];
        assert_eq!(addressee.email, ["gobernacin.pblica@pgr.gob.mx"]);
        assert_eq!(addressee.lines[0], "Procurador General de la República");
    }
}

#[test]
fn addresses_without_capitals_get_them() {
    let case = case_of(
        "BY",
        "president alyaksandr lukashenka / administratsia prezidenta respubliki belarus / ul.karla marksa, 38 / 220016 minsk / belarus",
    );
    assert_eq!(codes(&examine(&case)), ["no-capitals"]);
    check_any_order(
        &case,
        &[
            "President Alyaksandr Lukashenka",
            "Administratsia Prezidenta Respubliki Belarus",
            "Ul.Karla Marksa, 38",
            "220016 Minsk",
            "Belarus",
        ],
    );
    let both =
        case_of("CN", "chairman zhang dejiang / 23 xijiaominxiang / beijing shi, 100805 / people republic of china");
    assert_eq!(codes(&examine(&both)), ["country-misspelt", "no-capitals"]);
    check_any_order(
        &both,
        &["Chairman Zhang Dejiang", "23 Xijiaominxiang", "Beijing Shi, 100805", "People's Republic of China"],
    );
}

#[test]
fn numbers_that_belong_where_they_stand_stay() {
    for lines in [
        "Head of Correctional Colony No. 14 / Lenin Street / Minsk / Belarus",
        "Investigative Isolator 1 / Volodarski Street / Minsk / Belarus",
        "Ministry of Justice / PO Box 2 / Main Road / Accra / Ghana",
        "Police Station 3 / Main Street / Kingston / Jamaica",
        "Office of the Prosecutor / Room 12 / Main Street / Kingston / Jamaica",
        "Supreme Court / Section 4 / Calle Mayor / Madrid / Spain",
    ] {
        let found = examine(&case_of("", lines));
        assert!(found.is_empty(), "{lines}: {found:#?}");
    }
}

#[test]
fn sound_addresses_of_sixty_countries_are_left_alone() {
    for (code, lines) in SOUND {
        let case = case_of(code, lines);
        let found = examine(&case);
        assert!(found.is_empty(), "{lines}: {found:#?}");
        // Nor does the case's country matter to an address that names its own.
        let elsewhere = examine(&Case { country_code: "FR".to_owned(), ..case.clone() });
        assert!(elsewhere.is_empty(), "{lines} in a French case: {elsewhere:#?}");
        let printed = printed_lines(&case.addressees[0].lines, code, Some("GB"), &LanguageTag::ENGLISH);
        let country = countries::by_code(code).expect("a country").post_name(&LanguageTag::ENGLISH);
        if *code != "GB" {
            assert_eq!(printed.value.last().map(String::as_str), Some(country.as_ref()), "{lines}");
            assert!(printed.notices.is_empty(), "{lines}: {:?}", printed.notices);
        }
    }
    assert!(SOUND.iter().map(|(code, _)| *code).collect::<std::collections::BTreeSet<_>>().len() >= 60);
}

fn any_line() -> impl Strategy<Value = String> {
    let pieces = [
        "China",
        "People’ Republic of China",
        "100017",
        "Fax:",
        "+86 10 6511 0703",
        "a@b.org",
        "Office 2",
        "Fuyou Jie",
        "ChinaFax:",
        "Minister",
        "Zhou Qiang Yuanzhang",
        ",",
        " ",
        "(",
        "ß",
        "Ä",
        "界",
        "ул.",
        "Мoсква",
        "e-mail:",
        "İ",
        "\u{301}",
        "ﬁ",
        "tel",
    ];
    prop_oneof![
        prop::collection::vec(prop::sample::select(pieces.to_vec()), 0..6).prop_map(|pieces| pieces.concat()),
        "\\PC{0,30}",
    ]
}

proptest! {
    #[test]
    fn any_lines_are_examined_mended_and_printed(
        lines in prop::collection::vec(any_line(), 0..10),
        code in prop::sample::select(vec!["CN", "US", "GB", "DE", "", "XX"]),
    ) {
        let mut case = case_of(code, &lines.join(" / "));
        for fix in fixes(&case) {
            apply(&mut case, &fix);
        }
        accept_every_fix(&mut case);
        let lines = &case.addressees[0].lines;
        let printed = printed_lines(lines, code, Some("FR"), &LanguageTag::ENGLISH).value;
        prop_assert!(printed.len() <= lines.len() + 2);
        let fewer = shorter(&printed, 5);
        prop_assert!(fewer.len() <= 5);
        let letters = |lines: &[String]| lines.concat().chars().filter(|c| c.is_alphanumeric()).count();
        prop_assert_eq!(letters(&fewer), letters(&printed));
    }

    #[test]
    fn any_file_of_missions_is_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "(BEGIN:VCARD|name,fax|\\[)\\PC{0,80}") {
        let _ = exchange::read(&bytes);
        let _ = exchange::read(text.as_bytes());
    }
}

/// Addresses of offices, made up by the rules of each country: nothing is wrong with them.
const SOUND: &[(&str, &str)] = &[
    ("AF", "Minister of Justice / Ministry of Justice / Pashtunistan Square / Kabul / Afghanistan"),
    ("AL", "Kryeministri / Bulevardi Dëshmorët e Kombit / 1001 Tirana / Albania"),
    ("DZ", "Ministre de la Justice / 8 place Bir Hakem / 16030 El Biar / Alger / Algérie"),
    ("AO", "Presidente da República / Palácio da Cidade Alta / Luanda / Angola"),
    ("AR", "Ministro de Justicia / Sarmiento 329 / C1041AAG Buenos Aires / Argentina"),
    ("AM", "Prosecutor General / 5 V. Sargsyan Street / Yerevan 0010 / Republic of Armenia"),
    (
        "AU",
        "The Attorney-General / PO Box 6022 / House of Representatives / Parliament House / Canberra ACT 2600 / Australia",
    ),
    ("AT", "Bundesministerium für Justiz / Museumstraße 7 / 1070 Wien / Österreich"),
    ("AZ", "President of the Republic / Istiqlaliyyat Street 19 / Baku AZ1066 / Azerbaijan"),
    ("BH", "Minister of the Interior / P.O. Box 13 / al-Manama / Kingdom of Bahrain"),
    ("BD", "Prime Minister / Old Sangshad Bhaban / Tejgaon / Dhaka-1215 / Bangladesh"),
    ("BY", "General Prosecutor / ul. Internatsionalnaya 22 / 220030 Minsk / Belarus"),
    ("BO", "Ministro de Gobierno / Av. Arce 2409 / La Paz / Bolivia"),
    ("BR", "Exmo. Ministro da Justiça / Esplanada dos Ministérios, Bloco T / 70712-902 Brasília DF / Brasil"),
    ("BG", "Minister of Interior / 29 Shesti Septemvri Street / 1000 Sofia / Bulgaria"),
    ("BI", "Monsieur le Ministre / Ministère de la Justice / BP 1880 / Bujumbura / Burundi"),
    ("KH", "Prime Minister / 38 Russian Federation Boulevard / Phnom Penh 120404 / Cambodia"),
    ("CM", "Président de la République / Palais de l’Unité / 1000 Yaoundé / Cameroun"),
    ("CA", "Minister of Foreign Affairs / 125 Sussex Drive / Ottawa ON K1A 0G2 / Canada"),
    ("TD", "Ministre de la Sécurité / BP 916 / N'Djamena / Tchad"),
    ("CL", "Ministro del Interior / Palacio de La Moneda / Santiago de Chile / Chile"),
    (
        "CN",
        "Chief Justice / Supreme People's Court / No. 27 Dong Jiao Min Xiang / Dongcheng District / Beijing Shi, 100745 / People's Republic of China",
    ),
    (
        "CN",
        "Director / Shandong Provincial Department of Justice / 15743 Jingshilu, Jinan Shi / Shandong Sheng 250014 / People’s Republic of China",
    ),
    ("CO", "Presidente de la República / Palacio de Nariño / Carrera 8 No. 7-26 / Bogotá / Colombia"),
    ("CD", "Ministre de la Justice / 228 Avenue de Lemera / BP 3137 / Kinshasa Gombe / Democratic Republic of Congo"),
    ("CI", "Ministre de l’Intérieur / BP V 121 / Abidjan / Côte d’Ivoire"),
    ("CU", "Fiscal General / Amistad 552, Monte y Estrella / Centro Habana / La Habana / Cuba"),
    ("CZ", "Ministr vnitra / Nad Štolou 936/3 / 170 34 Praha 7 / Czech Republic"),
    ("DO", "Procurador General / Avenida Jiménez Moya / Santo Domingo / Dominican Republic"),
    ("EC", "Fiscal General / Av. Patria y 12 de Octubre / Quito / Ecuador"),
    ("EG", "Public Prosecutor / Dar al-Qadha al-‘Ali / Ramses Street / Cairo / Arab Republic of Egypt"),
    ("SV", "Ministro de Justicia / Alameda Juan Pablo II y 17 Avenida Norte / San Salvador / El Salvador"),
    ("ER", "President / Office of the President / P O Box 257 / Asmara / Eritrea"),
    ("ET", "Minister of Justice / P.O. Box 1370 / Addis Ababa / Ethiopia"),
    ("FR", "Garde des Sceaux / 13 place Vendôme / 75042 Paris Cedex 01 / France"),
    ("GM", "President / Office of the President / State House / Banjul / The Gambia"),
    ("GE", "Chief Prosecutor / 24 Gorgasali Street / 0133 Tbilisi / Georgia"),
    ("DE", "Bundeskanzleramt / Willy-Brandt-Straße 1 / 10557 Berlin / Deutschland"),
    ("GR", "Minister of Justice / 96 Messogion Av. / 115 27 Athens / Greece"),
    ("GT", "Fiscal General / 15ª Avenida 15-16, Zona 1 / Ciudad de Guatemala / Guatemala"),
    ("GN", "Ministre de la Justice / BP 564 / Conakry / Guinée"),
    ("HN", "Fiscal General / Lomas del Guijarro, Avenida República Dominicana / Tegucigalpa / Honduras"),
    ("HU", "Miniszterelnök / Kossuth Lajos tér 1-3 / 1055 Budapest / Hungary"),
    ("IN", "Chief Minister / Secretariat / Srinagar 190 001 / Jammu and Kashmir / India"),
    ("ID", "Minister of Law / Jl. H.R. Rasuna Said Kav. 4-5 / Kuningan / Jakarta Selatan 12940 / Indonesia"),
    (
        "IR",
        "Leader of the Islamic Republic / Islamic Republic Street / End of Shahid Keshvar Doust Street / Tehran / Islamic Republic of Iran",
    ),
    ("IQ", "Prime Minister / Convention Centre (Qasr al-Ma’aridh) / Baghdad / Iraq"),
    ("IE", "Minister for Justice / 51 St Stephen's Green / Dublin 2 / D02 HK52 / Ireland"),
    ("IL", "Minister of Defence / 37 Kaplan Street / Hakirya / Tel Aviv 61909 / Israel"),
    ("IT", "Ministro della Giustizia / Via Arenula 70 / 00186 Roma / Italia"),
    ("JM", "Prime Minister / 1 Devon Road / Kingston 10 / Jamaica"),
    ("JP", "Minister of Justice / 1-1-1 Kasumigaseki / Chiyoda-ku / Tokyo 100-8977 / Japan"),
    ("JO", "Prime Minister / PO Box 80 / Amman 11180 / Jordan"),
    ("KZ", "General Prosecutor / Orynbor kosesi 8 / 010000 Astana / Kazakhstan"),
    ("KE", "Attorney General / State Law Office / PO Box 40112 / 00100 Nairobi / Kenya"),
    ("KP", "Chairman / State Affairs Commission / Pyongyang / Democratic People’s Republic of Korea"),
    ("KR", "President / 1 Cheongwadae-ro, Jongno-gu / Seoul 110-820 / Republic of Korea"),
    ("KW", "Amir / Al Diwan al-Amiri / P.O. Box 1 / al-Safat 13001 / Kuwait"),
    ("LA", "Prime Minister / Rue Sisavat / Vientiane / Lao People’s Democratic Republic"),
    ("LB", "Minister of Justice / Rue Sami Solh / Beirut / Lebanon"),
    ("MY", "Prime Minister / Perdana Putra Building / 62502 Putrajaya / Malaysia"),
    ("MX", "Procurador General / Paseo de la Reforma 211-213, Col. Cuauhtémoc / C.P. 06500 México D.F. / México"),
    ("MD", "Prosecutor General / 26 Banulescu-Bodoni Street / MD-2005 Chisinau / Republic of Moldova"),
    ("MA", "Minister of Justice / Place El Mamounia / BP 1015 / 10000 Rabat / Morocco"),
    ("MM", "President / President’s Office / Nay Pyi Taw / Republic of the Union of Myanmar"),
    ("NP", "Prime Minister / Singh Durbar / P.O. Box 23312 / Kathmandu / Nepal"),
    ("NL", "Minister van Justitie / Turfmarkt 147 / 2511 DP Den Haag / Nederland"),
    ("NG", "Governor / Government House / Port Harcourt / Rivers State / Nigeria"),
    ("NE", "Ministre de la Justice / BP 466 / Niamey / Niger"),
    ("PK", "Chief Minister / 8 Club Road, GOR-1 / Lahore 54000 / Pakistan"),
    ("PE", "Fiscal de la Nación / Av. Abancay Cuadra 5 s/n / Lima 1 / Perú"),
    ("PH", "Secretary of Justice / Padre Faura Street, Ermita / 1000 Manila / Philippines"),
    ("PL", "Minister Sprawiedliwości / Al. Ujazdowskie 11 / 00-950 Warszawa / Poland"),
    ("PT", "Ministra da Justiça / Praça do Comércio / 1149-019 Lisboa / Portugal"),
    ("RO", "Ministrul Justiției / Strada Apolodor nr. 17 / 050741 București / Romania"),
    ("RU", "Prosecutor General / Ul. B. Dmitrovka, d 15a / 125993 Moscow GSP-3 / Russian Federation"),
    ("SA", "His Majesty the King / Royal Court / Riyadh 11111 / Kingdom of Saudi Arabia"),
    ("SN", "Ministre de la Justice / Building administratif / BP 4030 / Dakar / Sénégal"),
    ("SG", "President / Istana / Orchard Road / Singapore 238823 / Singapore"),
    ("ZA", "Minister of Police / Private Bag X463 / Pretoria 0001 / South Africa"),
    ("ES", "Ministro de Justicia / Calle San Bernardo 45 / 28015 Madrid / España"),
    ("LK", "Attorney General / Hulftsdorp / Colombo 12 / Sri Lanka"),
    ("SD", "Minister of Justice / PO Box 302 / Al Nil Avenue / Khartoum / Sudan"),
    ("SE", "Justitieministern / Rosenbad 4 / 103 33 Stockholm / Sweden"),
    ("CH", "Bundeskanzlei / Bundeshaus West / CH-3003 Bern / Switzerland"),
    ("SY", "President / Presidential Palace / al-Rashid Street / Damascus / Syrian Arab Republic"),
    ("TW", "President / No. 122, Sec. 1, Chongqing South Road / Taipei City 10048 / Taiwan"),
    ("TJ", "President / Rudaki Avenue 80 / 734023 Dushanbe / Tajikistan"),
    ("TH", "Prime Minister / Government House / Pitsanulok Road, Dusit / Bangkok 10300 / Thailand"),
    ("TN", "Ministre de la Justice / 31 Boulevard Bab Benat / 1006 Tunis - La Kasbah / Tunisie"),
    ("TR", "Minister of Justice / Adalet Bakanligi / 06659 Ankara / Turkey"),
    ("TM", "President / Archabil Street 150 / 744000 Ashgabat / Turkmenistan"),
    ("UA", "Prosecutor General / vul. Riznitska 13/15 / Kyiv 01601 / Ukraine"),
    ("UG", "Minister of Justice / Plot 1, Parliament Avenue / PO Box 7183 / Kampala / Uganda"),
    ("AE", "Vice-President / PO Box 2838 / Dubai / United Arab Emirates"),
    ("GB", "Home Secretary / 2 Marsham Street / London / SW1P 4DF / United Kingdom"),
    ("US", "Governor of Georgia / 206 Washington Street / Suite 203, State Capitol / Atlanta, Georgia 30334 / USA"),
    (
        "US",
        "Oklahoma Pardon and Parole Board / 120 N. Robinson Avenue, Suite 900W / Oklahoma City, OK 73102-7411 / United States of America",
    ),
    ("UZ", "President / ul. Uzbekistanskaia 43 / Rezidentsia prezidenta / 700163 Tashkent / Uzbekistan"),
    ("VE", "Fiscal General / Avenida México, Manduca a Pelelojo / La Candelaria / Caracas 1010 / Venezuela"),
    ("VN", "Prime Minister / 1 Bach Thao Park / Hoang Van Thu Street / Ha Noi / Viet Nam"),
    ("YE", "President / Office of the President / Sana’a / Republic of Yemen"),
    ("ZW", "Commissioner-General / Police Headquarters / P O Box 8807 / Causeway / Harare / Zimbabwe"),
];
