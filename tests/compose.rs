//! Letters as an official reads them: each language, each kind, each rule of writing.

#![allow(clippy::expect_used, reason = "a test that cannot read its input fails loudly")]

use std::collections::{BTreeMap, BTreeSet};

use appeal_writer::compose::{Check, Composer, OnPaper, Recipient, Request, checks, is_overruled, letter};
use appeal_writer::data::phrases;
use appeal_writer::import::case_from_text;
use appeal_writer::model::{
    Addressee, Case, Choices, Group, Head, LanguageTag, Letter, LetterWork, Mission, Origin, PartId, Person, Privacy,
    Role, Sender, Slot, Translation,
};
use appeal_writer::notice::{Noted, Notice};
use appeal_writer::words::Words;
use jiff::civil::{Date, date};
use serde_json::json;

const EXAMPLE: &str = include_str!("../assets/cases/zhao-liping.json");

/// Everything that letters are written from, so that a test changes one thing and reads the letter.
struct Desk {
    case: Case,
    sender: Option<Sender>,
    choices: Choices,
    letters: BTreeMap<String, LetterWork>,
    missions: Vec<Mission>,
    /// ISO 3166 code of the writer's country.
    country: &'static str,
    dated: Date,
    sender_block: bool,
    return_line: bool,
    trim: u8,
}

impl Desk {
    fn new(case: Case) -> Self {
        Self {
            case,
            sender: Some(anna()),
            choices: Choices::default(),
            letters: BTreeMap::new(),
            missions: vec![embassy()],
            country: "GB",
            dated: date(2017, 5, 24),
            sender_block: false,
            return_line: true,
            trim: 0,
        }
    }

    fn example() -> Self {
        Self::new(serde_json::from_str(EXAMPLE).expect("the bundled case"))
    }

    fn in_language(mut self, tag: &str) -> Self {
        self.choices.language = Some(LanguageTag::new(tag));
        self
    }

    fn with_privacy(mut self, privacy: Privacy) -> Self {
        self.choices.privacy = Some(privacy);
        self
    }

    fn recipients(&self) -> Vec<Recipient> {
        let code = self.case.country_code.as_str();
        let addressees = self.case.addressees.iter();
        let addressees = addressees.map(|one| Recipient::addressee(&self.case, one, one.lines.clone(), code));
        let missions = self.missions.iter().enumerate();
        let missions = missions.map(|(at, one)| {
            Recipient::mission(&format!("m{at}"), one, one.lines.clone(), code, &LanguageTag::ENGLISH)
        });
        addressees.chain(missions).collect()
    }

    fn request(&self) -> Request<'_> {
        Request {
            case: &self.case,
            sender: self.sender.as_ref(),
            seed: self.sender.as_ref().map_or("", Sender::seed),
            choices: &self.choices,
            letters: &self.letters,
            dated: self.dated,
            sender_country_code: self.country,
            sender_country_name: "United Kingdom",
            sender_block: self.sender_block,
            return_line: self.return_line,
            trim: self.trim,
        }
    }

    fn noted(&self, index: usize) -> Noted<Letter> {
        letter(&self.request(), &self.recipients(), index)
    }

    fn letter(&self, index: usize) -> Letter {
        self.noted(index).value
    }

    fn all(&self) -> Vec<Letter> {
        let recipients = self.recipients();
        let composer = Composer::new(self.request(), &recipients);
        (0..recipients.len()).map(|index| composer.letter(index).value).collect()
    }

    fn codes(&self, index: usize) -> Vec<String> {
        self.noted(index).notices.iter().map(|notice| notice.code.to_string()).collect()
    }

    fn checks(&self, index: usize, paper: &OnPaper) -> Vec<Check> {
        checks(&self.request(), &self.recipients(), index, &self.letter(index), Some(paper))
    }

    fn failed(&self, index: usize) -> Vec<&'static str> {
        let found = self.checks(index, &OnPaper { pages: 1, unprintable: None });
        found.iter().filter(|check| !check.passed).map(|check| check.code).collect()
    }
}

fn anna() -> Sender {
    Sender {
        name: "Anna Field".into(),
        about: "a teacher in Leeds".into(),
        street: vec!["12 Mill Road".into()],
        postcode: "LS1 4AB".into(),
        town: "Leeds".into(),
        country: "GB".into(),
        email: "anna@field.example".into(),
        age: Some(25),
        group: Some(Group {
            name: "Letter group Leeds".into(),
            lines: vec!["3 Hall Lane".into(), "Leeds LS2 2CC".into()],
            ..Group::default()
        }),
        ..Sender::default()
    }
}

fn embassy() -> Mission {
    Mission {
        of: "China".into(),
        host: "GB".into(),
        head: Head::Ambassador,
        lines: vec!["Embassy of China".into(), "49 Portland Place".into(), "London W1B 1JL".into()],
        ..Mission::default()
    }
}

fn appeal(id: &str, office: &str, name: &str) -> Addressee {
    let lines = vec![office.to_owned(), name.to_owned(), "1 State Square".to_owned(), "Arland".to_owned()];
    Addressee { id: id.into(), office: office.into(), name: name.into(), lines, ..Addressee::default() }
}

/// A small case with demands of one's own.
fn small_case(demands: &[&str], facts: &[&str], addressees: Vec<Addressee>) -> Case {
    Case {
        title: "Teacher held without charge".into(),
        people: vec![Person { name: "Mira Tolan".into(), ..Person::default() }],
        demands: demands.iter().map(|&text| text.to_owned()).collect(),
        facts: facts.iter().map(|&text| text.to_owned()).collect(),
        addressees,
        ..Case::default()
    }
}

/// What a letter says, part by part, as a person reads it from top to bottom.
fn read(letter: &Letter) -> String {
    let mut text = String::new();
    for part in &letter.parts {
        let mark = if part.id.slot == Slot::Demand { "– " } else { "" };
        let blank = "____\n".repeat(part.ruled_lines.into());
        text.push_str(&format!("{mark}{}{blank}\n\n", part.text));
    }
    text.trim_end().to_owned()
}

/// The body as one looks for words in it: without the difference between a space and a no-break space.
fn body(letter: &Letter) -> String {
    let parts = letter.parts.iter().filter(|part| part.id.slot.is_body());
    parts.map(|part| plain_spaces(&part.text)).collect::<Vec<_>>().join("\n")
}

fn plain_spaces(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn text_of(letter: &Letter, slot: Slot) -> &str {
    letter.part(slot).map_or("", |part| part.text.as_str())
}

// Letters in each language, read whole ------------------------------------------------------------------------------

/// The example in one more language, with names and offices in it.
fn translated(tag: &str, translation: serde_json::Value) -> Desk {
    let mut desk = Desk::example();
    let text: Translation = serde_json::from_value(translation).expect("a translation");
    let base = LanguageTag::new(tag.split('-').next().unwrap_or(tag));
    desk.case.translations.insert(base, text);
    let mut sender = anna();
    sender.email = String::new();
    sender.about = String::new();
    desk.sender = Some(sender);
    desk.in_language(tag)
}

fn check_read_aloud(name: &str, desk: &Desk) {
    let kinds = [("appeal", 0), ("copy", 2), ("mission", 3)];
    for (kind, index) in kinds {
        insta::assert_snapshot!(format!("{name}_{kind}"), read(&desk.letter(index)));
    }
    for index in 0..4 {
        assert_eq!(desk.failed(index), [""; 0], "{name}: letter {index} breaks a rule of its own");
    }
}

#[test]
fn english_letters_read_aloud() {
    check_read_aloud("en", &Desk::example());
    let mut desk = Desk::example();
    desk.sender_block = true;
    insta::assert_snapshot!("en_with_the_sender_in_full", read(&desk.letter(1)));
}

#[test]
fn chinese_letters_read_aloud() {
    let mut desk = Desk::example().in_language("zh");
    desk.sender = Some(Sender { about: "利兹的一名教师".into(), email: String::new(), ..anna() });
    check_read_aloud("zh", &desk);
}

#[test]
fn french_letters_read_aloud() {
    let desk = translated(
        "fr",
        json!({
            "title": "Un ancien responsable risque d’être exécuté",
            "facts": ["Zhao Liping a été condamné à mort le 11 novembre 2016 par un tribunal de Taiyuan. Il aurait avoué sous la torture."],
            "demands": [
                "Suspendre immédiatement tout préparatif en vue de l’exécution de Zhao Liping ou de toute autre personne",
                "Ouvrir sans délai une enquête impartiale, indépendante et efficace sur ses allégations de torture",
                "Garantir à Zhao Liping un nouveau procès conforme aux normes internationales d’équité"
            ],
            "salutations": { "a1": "Monsieur le Président," }
        }),
    );
    check_read_aloud("fr", &desk);
}

#[test]
fn spanish_letters_read_aloud() {
    let desk = translated(
        "es",
        json!({
            "title": "un exfuncionario podría ser ejecutado",
            "facts": ["Zhao Liping fue condenado a muerte el 11 de noviembre de 2016 por un tribunal de Taiyuan. Al parecer, confesó bajo tortura."],
            "demands": [
                "Detener de inmediato todo preparativo para ejecutar a Zhao Liping o a cualquier otra persona",
                "Abrir una investigación pronta, imparcial, independiente y efectiva sobre sus denuncias de tortura",
                "Garantizar a Zhao Liping un nuevo juicio conforme a las normas internacionales"
            ],
            "offices": { "a1": "Presidente del Tribunal Supremo Popular" }
        }),
    );
    check_read_aloud("es", &desk);
}

fn german() -> serde_json::Value {
    json!({
        "title": "Ehemaligem Beamten droht die Hinrichtung",
        "facts": ["Zhao Liping wurde am 11. November 2016 von einem Gericht in Taiyuan zum Tode verurteilt. Er soll unter Folter gestanden haben."],
        "demands": [
            "Alle Vorbereitungen für die Hinrichtung von Zhao Liping oder anderen Menschen unverzüglich zu stoppen",
            "Eine umgehende, unparteiische und wirksame Untersuchung seiner Foltervorwürfe einzuleiten und die Ergebnisse ausschließlich öffentlich zu machen",
            "Dafür zu sorgen, dass Zhao Liping ein neues Verfahren nach internationalen Maßstäben erhält"
        ],
        "offices": { "a1": "Präsident des Obersten Volksgerichts" }
    })
}

#[test]
fn german_letters_read_aloud() {
    check_read_aloud("de", &translated("de", german()));
    let swiss = translated("de-CH", german());
    check_read_aloud("de_ch", &swiss);
    for letter in swiss.all() {
        assert!(!body(&letter).contains('ß'));
        assert!(!text_of(&letter, Slot::Salutation).ends_with(','));
    }
}

#[test]
fn russian_letters_read_aloud() {
    let desk = translated(
        "ru",
        json!({
            "title": "угроза казни бывшего чиновника",
            "facts": ["11 ноября 2016 года суд города Тайюань приговорил Чжао Липина к смертной казни. Сообщается, что он признал вину под пытками."],
            "demands": [
                "Немедленно прекратить любую подготовку к казни Чжао Липина и других людей",
                "Провести безотлагательное, беспристрастное и независимое расследование сообщений о пытках",
                "Обеспечить Чжао Липину новое судебное разбирательство, отвечающее международным нормам"
            ],
            "people": [{ "name": "Чжао Липин" }],
            "offices": { "a1": "Председатель Верховного народного суда" },
            "names": { "a1": "Чжоу Цян" },
            "salutations": { "a1": "Уважаемый господин Председатель!" }
        }),
    );
    check_read_aloud("ru", &desk);
}

#[test]
fn arabic_letters_read_aloud() {
    let desk = translated(
        "ar",
        json!({
            "title": "خطر إعدام وشيك لمسؤول سابق",
            "facts": ["حكمت محكمة في تاييوان بالإعدام على تشاو ليبينغ في 11 نوفمبر 2016. ويُزعم أنه اعترف تحت التعذيب."],
            "demands": [
                "الوقف الفوري لكل الاستعدادات لإعدام تشاو ليبينغ أو أي شخص آخر",
                "فتح تحقيق سريع ونزيه ومستقل وفعال في مزاعم تعرضه للتعذيب",
                "ضمان إعادة محاكمة تشاو ليبينغ وفقاً للمعايير الدولية"
            ],
            "people": [{ "name": "تشاو ليبينغ" }],
            "offices": { "a1": "رئيس المحكمة الشعبية العليا", "a3": "رئيس الوزراء" },
            "names": { "a1": "تشو تشيانغ" }
        }),
    );
    check_read_aloud("ar", &desk);
    assert_eq!(text_of(&desk.letter(2), Slot::Salutation), "دولة رئيس الوزراء،");
}

/// What a letter says in a language, from facts and demands with the marks of a typewriter.
fn check_marks(tag: &str, fact: &str, demand: &str, expected: &[&str]) {
    let text =
        json!({ "title": "x", "facts": [fact], "demands": [demand, demand], "people": [{ "name": "Aline N'Diaye" }] });
    let mut desk = translated(tag, text);
    desk.case.people[0].name = "Aline N'Diaye".into();
    let letter = desk.letter(0);
    let said = body(&letter);
    for piece in expected {
        assert!(said.contains(piece), "{tag}: {piece} is not in\n{said}");
    }
    for part in letter.parts.iter().filter(|part| part.id.slot.is_body()) {
        for odd in ["\"", "'", "  ", ".."] {
            assert!(!part.text.contains(odd), "{tag}: {odd:?} in {}", part.text);
        }
    }
    assert!(!desk.failed(0).contains(&"name-present"), "{tag}: the name is there, whatever its apostrophe is");
}

#[test]
fn no_letter_has_the_marks_of_a_typewriter() {
    check_marks(
        "fr",
        "Aline N'Diaye a \"avoué\"  à l'audience du 3 mars 2017..",
        "Libérer Aline N'Diaye ;",
        &["Aline N’Diaye a « avoué » à l’audience du 3 mars 2017."],
    );
    check_marks(
        "de",
        "Aline N'Diaye hat \"gestanden\" und wurde verurteilt.",
        "Aline N'Diaye freizulassen",
        &["„gestanden“"],
    );
    check_marks("es", "Aline N'Diaye \"confesó\" bajo tortura en prisión.", "Liberar a Aline N'Diaye", &["«confesó»"]);
}

#[test]
fn a_writers_age_is_said_with_the_years_of_the_language() {
    let signature = |tag: &str, age: u16| {
        let mut desk = translated(tag, json!({ "demands": ["x"], "people": [{ "name": "N" }] }));
        desk.sender = Some(Sender { age: Some(age), privacy: Privacy::FirstNameAge, ..anna() });
        text_of(&desk.letter(0), Slot::Signature).to_owned()
    };
    assert_eq!(signature("ru", 21), "Anna, 21 год");
    assert_eq!(signature("ru", 65), "Anna, 65 лет");
    assert_eq!(signature("ru", 111), "Anna, 111 лет");
    assert_eq!(signature("ru", 34), "Anna, 34 года");
    assert_eq!(signature("ar", 25), "Anna، 25 سنة");
    assert_eq!(signature("fr", 25), "Anna, 25 ans");
}

// The bundled case --------------------------------------------------------------------------------------------------

/// The bundled case: what reading its sheet gives, and what was written by hand over it.
fn bundled_case() -> serde_json::Value {
    let read = case_from_text(include_str!("../assets/cases/zhao-liping.txt")).value;
    let mut case = serde_json::to_value(read).expect("a case is JSON");
    let overlay: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(include_str!("../assets/cases/zhao-liping.overlay.json")).expect("the overlay");
    for (field, value) in overlay {
        case[field] = value;
    }
    case
}

#[test]
fn the_bundled_case_is_its_sheet_and_its_overlay() {
    let case = bundled_case();
    if std::env::var_os("WRITE_EXAMPLE").is_some() {
        let text = format!("{}\n", serde_json::to_string_pretty(&case).expect("JSON"));
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/cases/zhao-liping.json"), text).expect("written");
        return;
    }
    let bundled: serde_json::Value = serde_json::from_str(EXAMPLE).expect("the bundled case");
    assert!(bundled == case, "the bundled case is stale: run this test with WRITE_EXAMPLE=1 to write it anew");
}

#[test]
fn the_bundled_case_is_a_closed_practice_case_in_two_languages() {
    let desk = Desk::example();
    let closed = desk.case.closed.as_ref().expect("closed");
    assert_eq!(closed.date, Some(date(2017, 5, 26)));
    assert!(desk.case.practice);
    assert_eq!(text_of(&desk.letter(0), Slot::PracticeLine), "Practice letter, not for posting");
    let mut posting = Desk::example();
    posting.choices.practice_line = false;
    assert_eq!(text_of(&posting.letter(0), Slot::PracticeLine), "");
    let salutations: Vec<String> =
        Desk::example().in_language("zh-CN").all().iter().map(|one| text_of(one, Slot::Salutation).into()).collect();
    assert_eq!(salutations[..3], ["尊敬的周强院长：", "尊敬的张德江委员长：", "尊敬的总理："]);
}

// Languages ---------------------------------------------------------------------------------------------------------

#[test]
fn a_language_without_demands_gives_the_sheets_own_and_says_so() {
    let desk = Desk::example().in_language("fr");
    assert_eq!(desk.letter(0).language, LanguageTag::ENGLISH);
    assert!(desk.codes(0).contains(&"no-demands-in-language".to_owned()));
    assert!(text_of(&desk.letter(0), Slot::Salutation).starts_with("Dear"));
}

#[test]
fn nobody_is_shouted_at() {
    let mut case = small_case(&["Release Mira Tolan"], &["Mira Tolan was arrested in May."], Vec::new());
    case.people[0].name = "MIRA TOLAN".into();
    case.addressees = vec![appeal("a1", "MINISTER OF JUSTICE", "ANA RAO")];
    let desk = Desk::new(case);
    assert!(body(&desk.letter(0)).contains("Mira Tolan") && !body(&desk.letter(0)).contains("MIRA"));
    assert!(body(&desk.letter(1)).contains("my letter to the Minister of Justice"), "{}", body(&desk.letter(1)));
    assert!(text_of(&desk.letter(0), Slot::Address).starts_with("MINISTER OF JUSTICE"), "an address stays as it is");
}

#[test]
fn no_letter_mixes_two_languages() {
    for letter in Desk::example().in_language("zh").all() {
        let foreign = body(&letter).chars().any(|one| one.is_ascii_alphabetic());
        assert!(!foreign, "a Chinese letter has Latin words: {}", body(&letter));
    }
    for letter in Desk::example().all() {
        let text = read(&letter);
        assert!(!text.chars().any(|one| ('\u{4e00}'..='\u{9fff}').contains(&one)), "{text}");
    }
}

#[test]
fn each_letter_can_have_a_language_of_its_own() {
    let mut desk = Desk::example();
    let chinese = LetterWork { language: Some(LanguageTag::new("zh")), ..LetterWork::default() };
    desk.letters.insert("a2".into(), chinese);
    let languages: Vec<String> = desk.all().iter().map(|one| one.language.to_string()).collect();
    assert_eq!(languages, ["en", "zh-Hans", "en", "en"]);
}

fn check_date(tag: &str, country: &str, dated: Date, expected: &str) {
    let mut desk = Desk::example();
    desk.case.country_code = country.into();
    desk.case
        .translations
        .insert(LanguageTag::new(tag), Translation { demands: vec!["x".into()], ..Translation::default() });
    desk.dated = dated;
    let desk = desk.in_language(tag);
    assert_eq!(text_of(&desk.letter(0), Slot::Date), expected, "{tag} to {country}");
}

#[test]
fn dates_follow_the_language_and_the_country_written_to() {
    let may = date(2017, 5, 24);
    check_date("en", "CN", may, "24 May 2017");
    check_date("en-US", "CN", may, "May 24, 2017");
    check_date("fr", "CN", date(2017, 5, 1), "Leeds, le 1er mai 2017");
    check_date("de", "CN", may, "24. Mai 2017");
    check_date("de-AT", "CN", date(2017, 1, 3), "3. Jänner 2017");
    check_date("de-CH", "CN", may, "Leeds, 24. Mai 2017");
    check_date("es", "CN", may, "Leeds, 24 de mayo de 2017");
    check_date("zh-Hans", "CN", may, "2017年5月24日");
    check_date("ru", "BY", may, "24 мая 2017 г.");
    // A place in Latin letters would tear an Arabic date apart.
    check_date("ar", "EG", may, "٢٤ مايو ٢٠١٧");
    check_date("ar", "SY", may, "٢٤ أيار ٢٠١٧");
    check_date("ar", "MA", may, "24 ماي 2017");
    check_date("ar", "AE", may, "24 مايو 2017");
}

#[test]
fn the_half_sentence_stands_only_in_its_own_language() {
    let desk = Desk::example().in_language("zh");
    assert!(desk.codes(0).contains(&"about-left-out".to_owned()));
    assert!(!body(&desk.letter(0)).contains("teacher"));
    let french = translated("fr", json!({ "demands": ["Libérer Mira"] }));
    let french = Desk { sender: Some(anna()), ..french };
    assert!(!body(&french.letter(0)).contains("teacher"));
}

// Salutations -------------------------------------------------------------------------------------------------------

fn check_salutation(office: &str, address_as: &str, given: &str, expected: &str, code: Option<&str>) {
    let mut addressee = appeal("a1", office, "Ana Rao");
    addressee.address_as = address_as.into();
    addressee.salutation = given.into();
    let desk = Desk::new(small_case(&["Release Mira Tolan"], &[], vec![addressee]));
    assert_eq!(text_of(&desk.letter(0), Slot::Salutation), expected, "{office}");
    let codes = desk.codes(0);
    let found = codes.iter().find(|code| code.starts_with("salutation")).map(String::as_str);
    assert_eq!(found, code, "{office}");
}

#[test]
fn salutations_are_the_sheets_or_proposed_by_office() {
    check_salutation("Chief Justice", "", "Dear Chief Justice", "Dear Chief Justice,", None);
    check_salutation("Chief Justice", "", "Dear Sir,", "Dear Sir,", None);
    check_salutation("President", "", "Estimado Presidente/Dear President", "Dear President,", None);
    check_salutation("Minister", "", "Dear Minister / Sehr geehrter Herr Minister", "Dear Minister,", None);
    check_salutation("Minister", "", "Dear Sir/Madam", "Dear Sir/Madam,", None);
    let proposed = Some("salutation-proposed");
    check_salutation("Minister of Justice", "", "", "Dear Minister,", proposed);
    check_salutation("President", "Mr", "", "Dear Mr President,", proposed);
    check_salutation("President", "", "", "Dear President,", proposed);
    check_salutation("Attorney General", "Mrs", "", "Dear Attorney General,", proposed);
    check_salutation("Speaker of Parliament", "Ms", "", "Dear Madam Speaker,", proposed);
    check_salutation("Commissioner for Nothing", "", "", "Dear Commissioner,", proposed);
    check_salutation("Inspector General of Police", "", "", "Dear Inspector General,", proposed);
    check_salutation("Deputy Minister of Justice", "", "", "Dear Deputy Minister,", proposed);
    check_salutation("Minister of Justice", "His Excellency", "", "Your Excellency,", proposed);
    check_salutation("Ruler of the Emirate", "", "", "Your Highness,", proposed);
    let neutral = Some("salutation-neutral");
    check_salutation("Ministry of Justice", "", "", "Dear Sir or Madam,", neutral);
    check_salutation("Ministry of Justice", "Mr", "", "Dear Sir,", neutral);
    check_salutation("Central Prison", "Mrs", "", "Dear Madam,", neutral);
    check_salutation("Keeper of Seals", "", "", "Dear Sir or Madam,", neutral);
}

#[test]
fn a_mission_is_addressed_by_who_heads_it() {
    for (head, expected) in [
        (Head::Ambassador, "Your Excellency,"),
        (Head::HighCommissioner, "Your Excellency,"),
        (Head::Charge, "Dear Sir or Madam,"),
        (Head::Consul, "Dear Consul,"),
        (Head::Unknown, "Dear Sir or Madam,"),
    ] {
        let desk = Desk { missions: vec![Mission { head, ..embassy() }], ..Desk::example() };
        assert_eq!(text_of(&desk.letter(3), Slot::Salutation), expected, "{head:?}");
    }
}

#[test]
fn a_blank_mission_leaves_room_for_the_address() {
    let desk = Desk { missions: vec![Mission { of: "China".into(), ..Mission::default() }], ..Desk::example() };
    let letter = desk.letter(3);
    assert!(letter.part(Slot::Address).expect("an address").ruled_lines >= 4);
    assert_eq!(text_of(&letter, Slot::Salutation), "Dear Sir or Madam,");
}

// Demands -----------------------------------------------------------------------------------------------------------

fn check_demand(demand: &str, expected: &str) {
    let minister = appeal("a1", "Minister of Justice", "Ana Rao");
    let desk = Desk::new(small_case(&[demand], &[], vec![minister]));
    let letter = desk.letter(0);
    let stated = letter.parts.iter().filter(|part| matches!(part.id.slot, Slot::Demand | Slot::DemandSentence));
    let text: Vec<&str> = stated.map(|part| part.text.as_str()).collect();
    assert_eq!(text.len(), 1, "{demand}: {}", read(&letter));
    assert!(text[0].ends_with(expected), "{demand}\n  is   {}\n  not  {expected}", text[0]);
}

#[test]
fn demands_of_both_grammars_become_sentences() {
    check_demand("Immediately release Mira Tolan;", "immediately release Mira Tolan.");
    check_demand("To release Mira Tolan", "to release Mira Tolan.");
    check_demand("Not to torture Mira Tolan", "to not torture Mira Tolan.");
    check_demand("Do not execute Mira Tolan", "to not execute Mira Tolan.");
    check_demand(
        "Welcoming her release, but expressing concern that others are held",
        "I welcome her release, but I am concerned that others are held.",
    );
    check_demand(
        "Expressing concern for her safety, calling on the authorities to protect her",
        "I am concerned for her safety, and I call on the authorities to protect her.",
    );
    check_demand(
        "Urging them to release those jailed for an article, calling for reforms",
        "I urge you to release those jailed for an article, calling for reforms.",
    );
    check_demand(
        "Calling on the authorities to release Mira Tolan; and",
        "I call on the authorities to release Mira Tolan.",
    );
    check_demand("- urging them to release Mira Tolan".trim_start_matches("- "), "I urge you to release Mira Tolan.");
    check_demand("Expressing concern that Mira Tolan is held", "I am concerned that Mira Tolan is held.");
    check_demand("Asking for an impartial inquiry", "I ask for an impartial inquiry.");
    check_demand("Welcoming the release of two others", "I welcome the release of two others.");
    check_demand("Noting that a court has ruled", "I note that a court has ruled.");
    check_demand("Reminding them that torture is banned", "I wish to remind you that torture is banned.");
    check_demand(
        "Expressing concern for her safety, and urging them to release her",
        "I am concerned for her safety, and I urge you to release her.",
    );
    check_demand("Urging the Minister of Justice to order her release", "I urge you to order her release.");
    check_demand("Urging the President to order her release", "I urge the President to order her release.");
    check_demand("Her immediate release", "Her immediate release.");
    check_demand(
        "Immediately and unconditionally release Mira Tolan",
        "to immediately and unconditionally release Mira Tolan.",
    );
    check_demand("Insisting that she be released", "I respectfully insist that she be released.");
    check_demand("Pressing the authorities to act", "I strongly urge the authorities to act.");
    check_demand("I urge you to release her", "I urge you to release her.");
}

#[test]
fn what_a_sheet_says_to_the_writer_the_writer_says() {
    check_demand("Explaining that you oppose the death penalty", "I wish to explain that I oppose the death penalty.");
    check_demand("Expressing your fear that she is beaten", "I wish to express my fear that she is beaten.");
    check_demand("Stating that you are concerned for her", "I wish to state that I am concerned for her.");
    check_demand("Asking to be told how you can help", "I ask to be told how I can help.");
    check_demand("Urging you to release her, for your own good", "I urge you to release her, for your own good.");
    check_demand("Calling for the release of all (please name them)", "I call for the release of all.");
}

#[test]
fn orders_of_german_sheets_become_items() {
    let demands = ["Bitte gewähren Sie ihm Zugang zu seiner Anwältin.", "Lassen Sie ihn frei."];
    let desk = translated("de", json!({ "demands": demands }));
    let items: Vec<String> = desk.letter(0).parts_in(Slot::Demand).map(|part| part.text.clone()).collect();
    assert_eq!(items, ["gewähren Sie ihm Zugang zu seiner Anwältin;", "lassen Sie ihn frei."]);
}

#[test]
fn arabic_demands_for_the_writer_become_sentences() {
    let desk =
        translated("ar", json!({ "demands": ["لدعوة السلطات إلى الإفراج عنه", "للمطالبة بالسماح له برؤية أسرته"] }));
    let said: Vec<String> = desk.letter(0).parts_in(Slot::DemandSentence).map(|part| part.text.clone()).collect();
    assert_eq!(said, ["أدعو السلطات إلى الإفراج عنه.", "أطالب بالسماح له برؤية أسرته."]);
}

#[test]
fn him_is_the_official_who_was_spoken_to() {
    let addressees = vec![appeal("a1", "Governor of Arland", "Ana Rao"), appeal("a2", "Minister of Justice", "Bo Lim")];
    let demands = ["calling on the Governor to halt it", "urging him to meet Mira Tolan", "asking for her release"];
    let desk = Desk::new(small_case(&demands, &[], addressees));
    let of = |index: usize| -> Vec<String> {
        desk.letter(index).parts_in(Slot::DemandSentence).map(|part| part.text.clone()).collect()
    };
    let own = ["I call on you to halt it.", "I urge you to meet Mira Tolan.", "I also ask for her release."];
    assert_eq!(of(0), own);
    assert_eq!(of(1)[..2], ["I call on the Governor to halt it.", "I urge him to meet Mira Tolan."]);
}

#[test]
fn an_ambassador_is_asked_to_convey_and_is_none_of_them() {
    let ambassador = || vec![appeal("a1", "Ambassador", "Ana Rao")];
    let letter = Desk::new(small_case(&["Release her", "Free others"], &[], ambassador())).letter(0);
    assert!(text_of(&letter, Slot::DemandsLeadIn).contains("your government"), "{}", read(&letter));
    let demands = ["Calling on the authorities to free her", "Urging them to free others"];
    let letter = Desk::new(small_case(&demands, &[], ambassador())).letter(0);
    assert!(body(&letter).contains("I urge them to free others."), "{}", read(&letter));
}

#[test]
fn a_run_of_imperatives_is_one_list() {
    let minister = appeal("a1", "Minister of Justice", "Ana Rao");
    let demands = ["Release Mira Tolan", "Ensure that she sees a doctor", "Investigate her arrest"];
    let letter = Desk::new(small_case(&demands, &[], vec![minister])).letter(0);
    let items: Vec<&str> = letter.parts_in(Slot::Demand).map(|part| part.text.as_str()).collect();
    assert_eq!(items, ["release Mira Tolan;", "ensure that she sees a doctor;\u{a0}and", "investigate her arrest."]);
    assert_eq!(letter.parts_in(Slot::DemandsLeadIn).count(), 1);
}

#[test]
fn a_demand_of_no_known_form_stands_as_it_is_and_is_noted() {
    let minister = appeal("a1", "Minister of Justice", "Ana Rao");
    let desk = Desk::new(small_case(&["A fair trial for Mira Tolan"], &[], vec![minister]));
    assert!(desk.codes(0).contains(&"demand-as-it-stands".to_owned()));
    assert_eq!(text_of(&desk.letter(0), Slot::Demand), "A fair trial for Mira Tolan.");
}

#[test]
fn a_demand_for_one_goes_to_that_one_alone() {
    let addressees =
        vec![appeal("a1", "Minister of Justice", "Ana Rao"), appeal("a2", "Director of Prisons", "Bo Lim")];
    let mut case = small_case(&["Investigate the arrest", "Let her see a doctor", "Release her"], &[], addressees);
    case.demand_targets = vec!["to the minister of justice".into(), "to the director of prisons".into(), String::new()];
    let desk = Desk::new(case);
    let of = |index: usize| -> Vec<u16> {
        let letter = desk.letter(index);
        let stated = letter.parts.iter().filter(|part| matches!(part.id.slot, Slot::Demand | Slot::DemandSentence));
        stated.map(|part| part.id.index).collect()
    };
    assert_eq!((of(0), of(1)), (vec![0, 2], vec![1, 2]));
    assert!(desk.failed(0).is_empty(), "the other's demand is not missed: {:?}", desk.failed(0));
}

#[test]
fn a_demand_for_nobody_here_goes_to_all_and_is_noted() {
    let mut case = small_case(&["Investigate the arrest"], &[], vec![appeal("a1", "Director of Prisons", "Bo Lim")]);
    case.demand_targets = vec!["to the minister of justice".into()];
    let desk = Desk::new(case);
    assert!(body(&desk.letter(0)).contains("investigate the arrest"));
    assert!(desk.codes(0).contains(&"demand-for-somebody-else".to_owned()));
}

#[test]
fn the_lead_in_follows_the_office() {
    for (office, class, words) in [
        ("President of the Supreme Court", "court", "review"),
        ("Prosecutor General", "prosecutor", "investigat|look into|examine"),
        ("Minister of the Interior", "minister", "minister|see to|personal attention|in the government"),
        ("Chief of Police", "police", "command|service|orders"),
        ("Ambassador", "mission", "your government"),
    ] {
        let english = phrases::for_language(&LanguageTag::ENGLISH).expect("English");
        for lead_in in &english.lead_in["infinitive"][class] {
            assert!(words.split('|').any(|word| lead_in.contains(word)), "{class}: {lead_in}");
        }
        let desk = Desk::new(small_case(&["Release her", "Free others"], &[], vec![appeal("a1", office, "Ana Rao")]));
        let lead_in = text_of(&desk.letter(0), Slot::DemandsLeadIn).to_owned();
        assert!(english.lead_in["infinitive"][class].contains(&lead_in), "{office}: {lead_in}");
    }
}

#[test]
fn a_sentence_that_cannot_join_a_demand_leads_in_a_list_of_one() {
    let french = translated("fr", json!({ "demands": ["Libérez Mira Tolan"] }));
    let letter = french.letter(0);
    assert_eq!(text_of(&letter, Slot::Demand), "libérez Mira Tolan.");
    assert!(text_of(&letter, Slot::DemandsLeadIn).ends_with("\u{a0}:"), "{}", read(&letter));
}

#[test]
fn clemency_is_asked_of_a_head_of_state_where_the_sheet_speaks_of_it() {
    let president = || vec![appeal("a1", "President of the Republic", "Ana Rao")];
    let asks = |demand: &str| {
        let letter = Desk::new(small_case(&[demand, "Release others"], &[], president())).letter(0);
        text_of(&letter, Slot::DemandsLeadIn).contains("clemency")
    };
    assert!(asks("Commute the death sentence of Mira Tolan"));
    assert!(!asks("Release Mira Tolan"));
}

#[test]
fn a_sheet_in_lower_case_gets_back_the_capitals_that_are_known() {
    let mut case = small_case(
        &["calling on the arlandic authorities to release mira tolan, held since 3 may 2005 in pakistan"],
        &["mira tolan was arrested on monday in a street of the capital. she has not been seen since."],
        vec![appeal("a1", "minister of justice", "ana rao")],
    );
    case.people[0].name = "mira tolan".into();
    let desk = Desk::new(case);
    let text = body(&desk.letter(0));
    assert!(text.contains("release Mira Tolan, held since 3 May 2005 in Pakistan."), "{text}");
    assert!(!text_of(&desk.letter(0), Slot::Subject).starts_with(char::is_lowercase));
    assert!(text.contains("Mira Tolan was arrested on Monday in a street of the capital. She has not"), "{text}");
    assert!(desk.codes(0).contains(&"capitals-restored".to_owned()));
}

// Facts -------------------------------------------------------------------------------------------------------------

fn facts_of(facts: &[&str]) -> String {
    let demands = ["Release Mira Tolan", "Investigate her arrest and detention"];
    let desk = Desk::new(small_case(&demands, facts, vec![appeal("a1", "Minister of Justice", "Ana Rao")]));
    plain_spaces(text_of(&desk.letter(0), Slot::Facts))
}

#[test]
fn facts_are_whole_sentences_that_the_demands_rest_on() {
    let facts = facts_of(&[
        "Arland lies by the sea and has many harbours.",
        "Mira Tolan was taken from her school on 3 May. Her detention has reportedly not been recorded.",
    ]);
    assert!(facts.contains("Mira Tolan was taken from her school on 3 May."), "{facts}");
    assert!(facts.contains("reportedly"), "the hedge stays: {facts}");
}

#[test]
fn facts_name_no_publisher_and_no_source() {
    for left_out in [
        "Amnesty International believes that Mira Tolan is a prisoner of conscience.",
        "The organization fears for Mira Tolan in detention.",
        "Mira Tolan’s lawyer said that her arrest was unlawful.",
        "According to her family, Mira Tolan was beaten after her arrest.",
        "A witness told reporters that Mira Tolan was dragged to a car during her arrest.",
        "When her lawyer was let in, he saw burns on the hands of Mira Tolan.",
        "A man released from the same building said that he heard Mira Tolan cry out in detention.",
        "According to state media, Mira Tolan drove a stolen car before her arrest.",
        "Mira Tolan should be released from detention at once.",
        "Mira Tolan is a prisoner of conscience in detention.",
    ] {
        assert_eq!(facts_of(&[left_out]), "", "{left_out}");
    }
    let kept = "Mira Tolan has not been allowed to see a lawyer since her arrest.";
    assert_eq!(facts_of(&[kept]), kept);
}

#[test]
fn a_sentence_that_leans_on_another_stands_only_behind_it() {
    assert_eq!(facts_of(&["She was then held in detention."]), "");
    let both = "Mira Tolan was arrested in May. She was then held in detention.";
    assert_eq!(facts_of(&[both]), both);
}

#[test]
fn what_the_sheet_says_first_is_said_first() {
    let facts = facts_of(&[
        "Two men on a motorcycle fired at the gate of the shelter on 20 February. Mira Tolan was a few steps away.",
        "The shelter takes in travellers. Mira Tolan has named the gang that robs them.",
    ]);
    assert!(facts.starts_with("Two men on a motorcycle fired"), "{facts}");
}

#[test]
fn general_truths_are_no_facts_of_a_case() {
    let general = "International human rights standards require an investigation of every arrest and detention.";
    assert_eq!(facts_of(&["Mira Tolan was arrested in May.", general]), "Mira Tolan was arrested in May.");
}

#[test]
fn the_lead_stands_in_where_the_narrative_begins_with_a_source() {
    let facts =
        ["According to a local source Mira Tolan was arrested in May.", "Mira Tolan has been in detention since."];
    let mut case = small_case(&["Release Mira Tolan"], &facts, vec![appeal("a1", "Minister", "Ana Rao")]);
    case.summary = "Mira Tolan has been detained since May. There are fears for her safety.".into();
    let said = text_of(&Desk::new(case).letter(0), Slot::Facts).to_owned();
    assert_eq!(said, "Mira Tolan has been detained since May. Mira Tolan has been in detention since.");
}

#[test]
fn a_covering_letter_states_a_fact_that_stands_alone() {
    let covering = |summary: &str, facts: &[&str]| {
        let mut case = small_case(&["Release Mira Tolan"], facts, vec![appeal("a1", "Minister", "Ana Rao")]);
        case.summary = summary.into();
        plain_spaces(text_of(&Desk::new(case).letter(1), Slot::Facts))
    };
    let first = "Men came on 3 May.";
    assert_eq!(covering("", &["Men came on 3 May. Mira Tolan was arrested."]), first);
    assert_eq!(covering("A teacher may be hanged within days.", &[]), "", "nobody knows who the teacher is");
    assert_eq!(covering("Mira Tolan may be hanged within days.", &[]), "Mira Tolan may be hanged within days.");
}

#[test]
fn facts_give_way_one_by_one_and_demands_never() {
    let facts = "Mira Tolan was arrested in May. Her detention was not recorded. The investigation of the arrest has not begun.";
    let mut lengths = Vec::new();
    for trim in 0..4 {
        let addressees = vec![appeal("a1", "Minister of Justice", "Ana Rao")];
        let demands = ["Release Mira Tolan", "Investigate her arrest and detention"];
        let desk = Desk { trim, ..Desk::new(small_case(&demands, &[facts], addressees)) };
        lengths.push(text_of(&desk.letter(0), Slot::Facts).len());
        assert_eq!(desk.letter(0).parts_in(Slot::Demand).count(), 2);
    }
    assert!(lengths.windows(2).all(|two| two[0] > two[1]), "{lengths:?}");
    assert_eq!(lengths[3], 0);
}

// The model letter --------------------------------------------------------------------------------------------------

#[test]
fn the_sheets_model_letter_is_the_text() {
    let mut case = small_case(&[], &[], vec![appeal("a1", "Minister of Justice", "Ana Rao")]);
    case.model_letter = "Dear Minister,\n\nI write about Mira Tolan, who is\nheld without charge.\n\nI urge you to release her.\n\nYours sincerely,".into();
    let desk = Desk::new(case);
    let letter = desk.letter(0);
    let paragraphs: Vec<&str> = letter.parts_in(Slot::ModelLetter).map(|part| part.text.as_str()).collect();
    assert_eq!(paragraphs, ["I write about Mira Tolan, who is held without charge.", "I urge you to release her."]);
    assert_eq!(letter.parts_in(Slot::Salutation).count(), 1);
    assert_eq!(text_of(&letter, Slot::Salutation), "Dear Minister,");
    assert!(letter.part(Slot::Request).is_some());
    assert!(desk.failed(0).is_empty(), "{:?}", desk.failed(0));
    let mut french = translated(
        "fr",
        json!({ "model_letter": "Monsieur le Ministre,\n\nJe vous écris au sujet de Mira.\n\nVeuillez agréer, Monsieur le Ministre, l'expression de ma haute considération." }),
    );
    french.case.addressees.truncate(1);
    let paragraphs: Vec<String> = french.letter(0).parts_in(Slot::ModelLetter).map(|part| part.text.clone()).collect();
    assert_eq!(paragraphs, ["Je vous écris au sujet de Mira."], "one closing is enough");
    let mut asking = desk;
    asking.case.model_letter.insert_str(0, "Your Excellency,\n\nI look forward to your reply.\n\n");
    assert_eq!(text_of(&asking.letter(0), Slot::Salutation), "Your Excellency,");
    assert!(asking.letter(0).part(Slot::Request).is_none(), "the sheet's letter asks already");
    assert!(asking.failed(0).is_empty());
}

// Alternatives and own words ----------------------------------------------------------------------------------------

#[test]
fn no_two_officials_get_the_same_text() {
    let many = (0..60).map(|at| appeal(&format!("a{at}"), "Office", "")).collect();
    let desk = Desk { missions: Vec::new(), ..Desk::new(small_case(&["Release her"], &[], many)) };
    let texts: BTreeSet<String> =
        desk.all().iter().map(|letter| body(letter) + text_of(letter, Slot::Closing)).collect();
    assert_eq!(texts.len(), 60);
}

#[test]
fn eight_officials_get_eight_letters_in_each_language() {
    for tag in ["en", "fr", "es", "de", "de-CH", "zh-Hans", "ar", "ru"] {
        let addressees: Vec<Addressee> =
            (0..8).map(|at| appeal(&format!("a{at}"), "Minister of Justice", &format!("Name {at}"))).collect();
        let mut case = small_case(&["Release Mira Tolan", "Free others"], &[], addressees);
        let demands = vec!["x y z".to_owned(), "z y x".to_owned()];
        let people = case.people.clone();
        let base = LanguageTag::new(tag.split("-CH").next().unwrap_or(tag));
        case.translations.insert(base, Translation { demands, people, ..Translation::default() });
        let desk = Desk { sender: None, missions: Vec::new(), ..Desk::new(case) }.in_language(tag);
        let letters = desk.all();
        let texts: BTreeSet<String> = letters.iter().map(body).collect();
        assert_eq!(texts.len(), 8, "{tag}");
        for slot in [Slot::Opening, Slot::Request] {
            let said: BTreeSet<&str> = letters.iter().map(|letter| text_of(letter, slot)).collect();
            assert_eq!(said.len(), 4, "{tag}: every alternative of {slot:?} is used");
        }
    }
}

#[test]
fn a_case_that_names_nobody_has_openings_of_its_own() {
    let mut case = small_case(&["Let the family return"], &[], vec![appeal("a1", "Minister of Lands", "Ana Rao")]);
    case.people.clear();
    let desk = Desk::new(case);
    for letter in desk.all() {
        assert!(!body(&letter).contains("those affected"), "{}", read(&letter));
        assert!(!body(&letter).contains("  ") && !body(&letter).contains(" ."), "{}", read(&letter));
    }
}

#[test]
fn an_official_is_nobody_to_be_concerned_for() {
    let mut case = small_case(&["Release Mira Tolan"], &[], vec![appeal("a1", "President", "Ana Rao")]);
    case.people.push(Person { name: "Ana Rao".into(), ..Person::default() });
    let letter = Desk::new(case).letter(0);
    assert!(!body(&letter).contains("Ana Rao") && !text_of(&letter, Slot::Subject).contains("Ana Rao"));
}

#[test]
fn russian_words_follow_how_many_people_there_are() {
    let opening = |names: &[&str]| {
        let people: Vec<serde_json::Value> = names.iter().map(|name| json!({ "name": name })).collect();
        let desk = translated("ru", json!({ "demands": ["Освободить их"], "people": people }));
        text_of(&desk.letter(0), Slot::Opening).to_owned()
    };
    let (one, two) = (opening(&["Мира Толан"]), opening(&["Мира Толан", "Ада Бо"]));
    assert!(one.contains("человек") && one.contains("Мира Толан"), "{one}");
    assert!(two.contains("люд") && two.contains("Мира Толан и Ада Бо"), "{two}");
}

#[test]
fn a_chinese_closing_is_a_pair() {
    let chinese = phrases::for_language(&LanguageTag::new("zh-Hans")).expect("Chinese");
    for (at, closing) in chinese.closing.iter().enumerate() {
        let mut desk = Desk::example().in_language("zh");
        desk.choices.alternatives.insert("closing-0".into(), at as u8);
        let letter = desk.letter(0);
        let pair = (text_of(&letter, Slot::Closing), text_of(&letter, Slot::ClosingSecond));
        assert_eq!(pair, (closing.as_str(), chinese.closing_second[at].as_str()));
    }
}

#[test]
fn the_same_input_gives_the_same_letter() {
    assert_eq!(Desk::example().all(), Desk::example().all());
    let mut longer = Desk::example();
    longer.missions.push(Mission { head: Head::Consul, ..embassy() });
    assert_eq!(longer.all()[..4], Desk::example().all()[..], "one more letter changes none before it");
}

#[test]
fn no_sentence_moves_while_a_name_is_typed_or_an_address_is_put_right() {
    let mut desk = Desk::example();
    let profile = |name: &str| Some(Sender { name: name.into(), seed: "one profile".into(), ..anna() });
    desk.sender = profile("Anna Field");
    let bodies = |desk: &Desk| desk.all().iter().map(body).collect::<Vec<_>>();
    let read = bodies(&desk);
    desk.sender = profile("Anna Fi");
    desk.case.addressees[0].lines[0] = "The Chief Justice of the Court".into();
    desk.case.addressees[1].name.push_str(" Example");
    assert_eq!(bodies(&desk), read);
    let before_anybody_wrote = Desk { sender: None, ..Desk::example() };
    let seeded = Request { seed: "one profile", ..before_anybody_wrote.request() };
    let recipients = before_anybody_wrote.recipients();
    let first = letter(&seeded, &recipients, 0).value;
    assert_eq!(
        text_of(&first, Slot::Request),
        text_of(&Desk { sender: profile(""), ..Desk::example() }.letter(0), Slot::Request)
    );
}

#[test]
fn two_writers_write_different_letters() {
    let written = |name: &str, seed: &str| {
        let sender = Sender { name: name.into(), seed: seed.into(), about: String::new(), ..anna() };
        let desk = Desk { sender: Some(sender), ..Desk::example() };
        desk.all().iter().map(body).collect::<Vec<_>>()
    };
    let names = ["Anna Field", "Ben Stone", "Cleo Marsh", "Dov Lake"];
    let by_name: BTreeSet<_> = names.iter().map(|name| written(name, "")).collect();
    let by_seed: BTreeSet<_> = names.iter().map(|seed| written("Anna Field", seed)).collect();
    assert_eq!((by_name.len(), by_seed.len()), (4, 4));
    assert_eq!(written("Anna Field", ""), written("Another Name", "Anna Field"), "without a seed the name is it");
}

fn check_closings(country: &'static str, head: Head, allowed: &[&str]) {
    for name in ["Anna", "Ben", "Cleo", "Dov", "Eva", "Finn"] {
        let sender = Some(Sender { name: name.into(), ..anna() });
        let missions = vec![Mission { head, ..embassy() }];
        let desk = Desk { country, sender, missions, ..Desk::example() };
        let letter = desk.letter(3);
        let closing = text_of(&letter, Slot::Closing);
        assert!(allowed.contains(&closing), "{closing} from {country} to {head:?}");
    }
}

#[test]
fn a_letter_closes_as_people_close_letters_where_the_writer_lives() {
    let british = ["Yours sincerely,", "Yours respectfully,"];
    let american = ["Sincerely,", "Sincerely yours,", "Respectfully,", "Respectfully yours,"];
    for country in ["GB", "IE", "AU", "NZ", "DE", ""] {
        check_closings(country, Head::Ambassador, &british);
        check_closings(country, Head::Unknown, &["Yours faithfully,"]);
    }
    check_closings("US", Head::Ambassador, &american);
    check_closings("US", Head::Unknown, &american);
    check_closings("CA", Head::Ambassador, &["Yours sincerely,", "Sincerely,", "Yours truly,", "Respectfully,"]);
}

#[test]
fn a_salutation_of_ones_own_brings_its_closing() {
    let mut desk = Desk { missions: vec![Mission { head: Head::Unknown, ..embassy() }], ..Desk::example() };
    assert_eq!(text_of(&desk.letter(3), Slot::Closing), "Yours faithfully,");
    desk.missions[0].salutation = "Dear Mr Li".into();
    assert_ne!(text_of(&desk.letter(3), Slot::Closing), "Yours faithfully,");
    desk.choices.own_words.insert("salutation-0".into(), "Dear Sir or Madam,".into());
    assert_eq!(text_of(&desk.letter(0), Slot::Closing), "Yours faithfully,");
}

/// How closings of a language end: a closed sentence, a comma before the name, or nothing.
fn check_closing_ends(tag: &str, country: &'static str, end: &str) {
    let desk = Desk { country, ..Desk::example() };
    let mut case = desk.case.clone();
    let words = Translation { demands: vec!["x".into(), "y".into(), "z".into()], ..Translation::default() };
    case.translations.entry(LanguageTag::new(tag)).or_insert(words);
    let letter = Desk { case, country, ..Desk::example() }.in_language(tag).letter(0);
    let closing = text_of(&letter, Slot::Closing);
    let is_so = if end.is_empty() { closing.ends_with(char::is_alphabetic) } else { closing.ends_with(end) };
    assert!(is_so && !closing.contains('{'), "{tag}: {closing}");
}

#[test]
fn a_closing_ends_as_its_language_has_it() {
    check_closing_ends("en", "GB", ",");
    check_closing_ends("en", "US", ",");
    check_closing_ends("de", "DE", "");
    check_closing_ends("de", "CH", "");
    check_closing_ends("fr", "FR", ".");
    check_closing_ends("es", "ES", ".");
    check_closing_ends("ru", "DE", ",");
    check_closing_ends("ar", "GB", "،");
    check_closing_ends("zh-Hans", "GB", "");
}

#[test]
fn a_chosen_alternative_stands_and_the_letters_own_choice_wins() {
    let mut desk = Desk::example();
    desk.choices.alternatives.insert("request-0".into(), 1);
    let mut own = LetterWork::default();
    own.alternatives.insert("request-0".into(), 2);
    desk.letters.insert("a2".into(), own);
    let english = phrases::for_language(&LanguageTag::ENGLISH).expect("English");
    assert_eq!(text_of(&desk.letter(0), Slot::Request), english.request[1]);
    assert_eq!(text_of(&desk.letter(1), Slot::Request), english.request[2]);
    let origin = desk.letter(1).part(Slot::Request).expect("a request").origin;
    assert_eq!(origin, Origin::Phrase { alternative: 2, of: 4 });
}

#[test]
fn own_words_stand_where_they_were_written() {
    let mut desk = Desk::example();
    desk.choices.own_words.insert("opening-0".into(), "For all.".into());
    desk.choices.own_words.insert("own-words-0".into(), "One more thought.".into());
    let mut own = LetterWork::default();
    own.own_words.insert("opening-0".into(), "For one.".into());
    desk.letters.insert("a2".into(), own);
    assert_eq!(text_of(&desk.letter(0), Slot::Opening), "For all.");
    assert_eq!(text_of(&desk.letter(1), Slot::Opening), "For one.");
    let letter = desk.letter(1);
    let part = letter.part(Slot::OwnWords).expect("a paragraph of one's own");
    assert_eq!((part.text.as_str(), part.origin), ("One more thought.", Origin::Own));
}

// The writer --------------------------------------------------------------------------------------------------------

fn check_shown(privacy: Privacy, signature: &str, return_line: &str) {
    let letter = Desk::example().with_privacy(privacy).letter(0);
    assert_eq!(text_of(&letter, Slot::Signature), signature, "{privacy:?}");
    assert_eq!(text_of(&letter, Slot::ReturnLine), return_line, "{privacy:?}");
}

#[test]
fn the_paper_knows_of_the_writer_what_they_chose() {
    let full = "Anna Field · 12 Mill Road · Leeds LS1 4AB · United Kingdom";
    check_shown(Privacy::Full, "Anna Field\nanna@field.example", full);
    check_shown(Privacy::Town, "Anna Field", "Anna Field · Leeds · United Kingdom");
    check_shown(Privacy::Initials, "A. F.", "A. F. · LS1 4AB · United Kingdom");
    check_shown(Privacy::FirstNameAge, "Anna, aged 25", "Anna, aged 25 · United Kingdom");
    let group = "Anna · c/o Letter group Leeds · 3 Hall Lane · Leeds LS2 2CC · United Kingdom";
    check_shown(Privacy::CareOf, "Anna", group);
    check_shown(Privacy::None, "", "");
}

#[test]
fn nothing_that_identifies_the_writer_is_anywhere() {
    for tag in ["en", "zh"] {
        for block in [false, true] {
            let desk = Desk { sender_block: block, ..Desk::example() }.with_privacy(Privacy::None).in_language(tag);
            for (index, letter) in desk.all().iter().enumerate() {
                let enclosed = letter.enclosures.iter().map(|one| format!("{:?}", one.letter));
                let all = format!("{letter:?}{}", enclosed.collect::<String>());
                for word in ["Anna", "Field", "Leeds", "Mill", "LS1", "teacher", "field.example", "United Kingdom"] {
                    assert!(!all.contains(word), "{word} in {all}");
                }
                assert!(!desk.failed(index).contains(&"writer-hidden"));
            }
        }
    }
    let mut desk = Desk::example().with_privacy(Privacy::None);
    desk.choices.own_words.insert("opening-0".into(), "I am Anna from Leeds.".into());
    assert!(desk.failed(0).contains(&"writer-hidden"));
}

#[test]
fn the_sender_stands_in_full_once_besides_the_return_line() {
    let count = |sender_block, return_line| {
        let desk = Desk { sender_block, return_line, ..Desk::example() };
        let letter = desk.letter(0);
        let parts = letter.parts.iter().filter(|part| part.id.slot != Slot::ReturnLine);
        parts.filter(|part| part.text.contains("12 Mill Road")).count()
    };
    assert_eq!((count(true, true), count(true, false), count(false, false)), (1, 1, 1));
    assert_eq!(count(false, true), 0, "the return line has it");
}

#[test]
fn without_a_sender_there_are_ruled_blanks() {
    let desk = Desk { sender: None, sender_block: true, ..Desk::example() };
    let letter = desk.letter(0);
    assert!(letter.part(Slot::SenderBlock).expect("a block").ruled_lines > 0);
    assert!(letter.part(Slot::Signature).expect("a signature").ruled_lines > 0);
    assert!(desk.codes(0).contains(&"no-sender".to_owned()));
    assert!(desk.failed(0).is_empty());
}

// Copies, missions, names of files ----------------------------------------------------------------------------------

#[test]
fn copies_and_missions_enclose_the_first_appeal() {
    let desk = Desk::example();
    for index in [2, 3] {
        let letter = desk.letter(index);
        assert_eq!(letter.enclosures.len(), 1);
        assert_eq!(letter.enclosures[0].letter, desk.letter(0), "the very letter that the first official gets");
        assert!(body(&letter).contains("Chief Justice"));
    }
    assert!(desk.letter(0).enclosures.is_empty());
}

#[test]
fn files_are_called_by_person_and_office() {
    let stems: Vec<String> = Desk::example().all().into_iter().map(|letter| letter.file_stem).collect();
    assert_eq!(stems[0], "Zhou Qiang, Chief Justice");
    assert_eq!(stems[2], "Li Keqiang, Premier");
    assert_eq!(stems[3], "Embassy of China");
    let stem = |mission: Mission| Desk { missions: vec![mission], ..Desk::example() }.letter(3).file_stem;
    assert_eq!(stem(Mission { of: "NL".into(), ..Mission::default() }), "Embassy of the Netherlands");
    assert_eq!(stem(Mission { name: "Li Example".into(), ..embassy() }), "Ambassador of China, Li Example");
}

#[test]
fn a_case_that_says_nothing_still_gives_a_letter() {
    let desk = Desk::new(Case::default());
    assert!(!read(&desk.letter(0)).is_empty());
    assert!(desk.codes(0).contains(&"nobody-named".to_owned()) && desk.codes(0).contains(&"no-demands".to_owned()));
    assert!(desk.noted(9).value.parts.is_empty());
    let unknown = Case {
        language: LanguageTag::new("sw"),
        ..small_case(&["Mwachilie Mira"], &[], vec![appeal("a1", "Waziri", "Ana")])
    };
    let desk = Desk::new(unknown);
    assert!(body(&desk.letter(0)).contains("Mwachilie Mira"));
    assert!(desk.codes(0).contains(&"no-phrases-in-language".to_owned()));
    let mut dutch = small_case(&["Vrijlating"], &["Mira Tolan zit vast. Mira Tolan is ziek."], Vec::new());
    dutch.addressees = vec![Addressee { salutation: "Uwe Majesteit".into(), ..appeal("a1", "Koning", "") }];
    dutch.language = LanguageTag::new("nl");
    let letter = Desk::new(dutch).letter(0);
    assert_eq!(text_of(&letter, Slot::Salutation), "Uwe Majesteit,");
    assert_eq!(text_of(&letter, Slot::Facts), "Mira Tolan zit vast. Mira Tolan is ziek.");
}

// Checks ------------------------------------------------------------------------------------------------------------

fn check_rule(code: &str, part: &str, words: &str) {
    let mut desk = Desk::example();
    assert!(!desk.failed(0).contains(&code), "{code} passes before");
    desk.choices.own_words.insert(part.into(), words.into());
    assert!(desk.failed(0).contains(&code), "{code} fails for {words:?}: {:?}", desk.failed(0));
}

#[test]
fn each_rule_fails_where_it_is_broken() {
    check_rule("demands-covered", "demand-1", "Please be kind.");
    check_rule("asks-for-answer", "request-0", "Thank you.");
    check_rule("no-organisation", "opening-0", "I write for Amnesty International.");
    check_rule("salutation-present", "salutation-0", " ");
    check_rule("hedges-kept", "facts-0", "Zhao Liping confessed under torture.");
    check_rule("demands-covered", "demand-0", " ");
    check_rule("demands-covered", "demand-2", "Treat Zhao Liping well.");
    check_rule("asks-for-answer", "request-0", " ");
    check_rule("no-organisation", "own-words-0", "I am a member of Human Rights Watch.");
    let mut desk = Desk::example();
    for part in ["subject-0", "opening-0", "facts-0", "demand-0", "demand-1", "demand-2"] {
        desk.choices.own_words.insert(part.into(), "A man is in danger.".into());
    }
    assert!(desk.failed(0).contains(&"name-present"));
    let found = desk.checks(0, &OnPaper { pages: 2, unprintable: None });
    assert!(found.iter().any(|check| check.code == "one-page" && !check.passed));
    let own = found.iter().find(|check| check.code == "own-words-marked").expect("a check");
    assert_eq!(own.arguments["own"], "6");
}

#[test]
fn own_words_keep_a_hedge_or_leave_the_sentence_out() {
    let failed = |facts: &str| {
        let mut desk = Desk::example();
        desk.choices.own_words.insert("facts-0".into(), facts.into());
        desk.failed(0)
    };
    let none: [&str; 0] = [];
    assert_eq!(failed("Zhao Liping was sentenced to death on 11 November 2016."), none);
    assert_eq!(failed("Zhao Liping is said to have confessed, according to reports, after torture."), none);
    assert_eq!(failed("He confessed only after torture and other ill-treatment."), ["hedges-kept"]);
}

#[test]
fn a_fact_about_a_response_asks_for_no_answer() {
    let facts = "Mira Tolan was arrested in May, and there has been no response to any reply or answer.";
    let mut desk = Desk::new(small_case(&["Release her"], &[facts], vec![appeal("a1", "Minister", "Ana Rao")]));
    desk.choices.own_words.insert("request-0".into(), "Thank you.".into());
    assert!(text_of(&desk.letter(0), Slot::Facts).contains("response"));
    assert_eq!(desk.failed(0), ["asks-for-answer"]);
}

#[test]
fn a_demand_in_own_words_is_covered_while_it_says_the_same() {
    let mut desk = Desk::example();
    let words =
        "Please launch a prompt, independent, impartial and effective investigation into the torture allegations.";
    desk.choices.own_words.insert("demand-1".into(), words.into());
    assert!(!desk.failed(0).contains(&"demands-covered"));
}

// Phrases -----------------------------------------------------------------------------------------------------------

#[test]
fn no_phrase_names_an_organisation() {
    for text in [
        include_str!("../assets/letters/en.json"),
        include_str!("../assets/letters/fr.json"),
        include_str!("../assets/letters/es.json"),
        include_str!("../assets/letters/de.json"),
        include_str!("../assets/letters/zh-Hans.json"),
        include_str!("../assets/letters/ar.json"),
        include_str!("../assets/letters/ru.json"),
        EXAMPLE,
    ] {
        for name in phrases::organisations().iter().filter(|name| name.contains(' ')) {
            assert!(!text.contains(name.as_str()), "{name}");
        }
    }
}

#[test]
fn every_notice_and_check_has_its_words() {
    let words = Words::new(&LanguageTag::ENGLISH);
    let notices = [
        "no-demands-in-language",
        "no-phrases-in-language",
        "name-not-in-language",
        "salutation-proposed",
        "salutation-neutral",
        "no-sender",
        "about-left-out",
        "nobody-named",
        "no-demands",
        "demand-as-it-stands",
        "demand-for-somebody-else",
        "capitals-restored",
    ];
    for code in notices {
        assert!(words.has(code), "{code}");
    }
    let desk = Desk::example();
    for check in desk.checks(0, &OnPaper { pages: 1, unprintable: None }) {
        assert!(words.has(check.code), "{}", check.code);
    }
}

#[test]
fn a_check_that_is_overruled_says_so_and_silences_its_notice() {
    let mut desk = Desk::example();
    let part = PartId { slot: Slot::Request, index: 0 };
    let paper = OnPaper { pages: 2, unprintable: Some((part, "𓀀".into())) };
    let of = |desk: &Desk, code: &str| {
        let found = desk.checks(0, &paper).into_iter().find(|check| check.code == code);
        found.map(|check| (check.passed, check.overruled))
    };
    assert_eq!(of(&desk, "printable"), Some((false, false)));
    let overruled = vec!["printable".to_owned()];
    let id = desk.case.addressees[0].id.clone();
    desk.letters.insert(id, LetterWork { overruled: overruled.clone(), ..LetterWork::default() });
    assert_eq!(of(&desk, "printable"), Some((false, true)));
    assert_eq!(of(&desk, "one-page"), Some((false, false)));
    assert!(is_overruled(&overruled, &Notice::error("missing-glyph")));
    assert!(!is_overruled(&overruled, &Notice::warning("letter-over-one-page")));
}

#[test]
fn words_for_all_letters_are_said_in_their_language_only() {
    let mut desk = Desk::example();
    desk.choices.own_words.insert("request-0".into(), "Please answer me.".into());
    desk.choices.own_languages.insert("request-0".into(), LanguageTag::new("en"));
    let says = |desk: &Desk| desk.letter(0).parts.iter().any(|part| part.text == "Please answer me.");
    assert!(says(&desk));
    desk.choices.language = Some(LanguageTag::new("zh-Hans"));
    assert!(!says(&desk));
}

#[test]
fn a_single_demand_has_other_wordings_too() {
    let mut desk = Desk::example();
    desk.case.demands.truncate(1);
    let sentence = |desk: &Desk| {
        let letter = desk.letter(0);
        let part = letter.part(Slot::DemandSentence).expect("a demand as a sentence").clone();
        (part.text, part.wording.expect("other wordings"))
    };
    let (text, wording) = sentence(&desk);
    let next = (wording.alternative + 1) % wording.of;
    desk.choices.alternatives.insert(wording.part.to_string(), next);
    let (other, chosen) = sentence(&desk);
    assert_ne!(other, text);
    assert_eq!(chosen.alternative, next);
}

#[test]
fn copies_have_their_own_role() {
    let roles: Vec<Role> = Desk::example().case.addressees.iter().map(|one| one.role).collect();
    assert_eq!(roles, [Role::Appeal, Role::Appeal, Role::Copy]);
}
