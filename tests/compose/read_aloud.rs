//! Letters in each language, read whole.

use appeal_writer::model::{LanguageTag, Privacy, Sender, Slot, Translation};
use serde_json::json;

use crate::desk::{Desk, anna, body, read, text_of};

/// The example in one more language, with names and offices in it.
pub fn translated(tag: &str, translation: serde_json::Value) -> Desk {
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
