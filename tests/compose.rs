//! Letters as an official reads them: each language, each kind, each rule of writing.

#![allow(clippy::expect_used, reason = "a test that cannot read its input fails loudly")]

use std::collections::BTreeMap;

use appeal_writer::compose::{Recipient, Request, letter};
use appeal_writer::model::{Case, Choices, Head, LanguageTag, Letter, LetterWork, Mission, Sender, Slot};
use jiff::civil::date;

const EXAMPLE: &str = include_str!("../assets/cases/zhao-liping.json");

struct Desk {
    case: Case,
    sender: Option<Sender>,
    choices: Choices,
    letters: BTreeMap<String, LetterWork>,
    sender_block: bool,
    missions: Vec<Mission>,
}

impl Desk {
    fn example() -> Self {
        Self {
            case: serde_json::from_str(EXAMPLE).expect("the bundled case"),
            sender: Some(anna()),
            choices: Choices::default(),
            letters: BTreeMap::new(),
            sender_block: false,
            missions: vec![embassy()],
        }
    }

    fn in_language(mut self, tag: &str) -> Self {
        self.choices.language = Some(LanguageTag::new(tag));
        self
    }

    fn recipients(&self) -> Vec<Recipient> {
        let addressees = self.case.addressees.iter();
        let mut all: Vec<Recipient> =
            addressees.map(|one| Recipient::addressee(&self.case, one, one.lines.clone(), "CN")).collect();
        all.extend(self.missions.iter().map(|mission| Recipient::mission("m1", mission, mission.lines.clone(), "CN")));
        all
    }

    fn letter(&self, index: usize) -> Letter {
        let request = Request {
            case: &self.case,
            sender: self.sender.as_ref(),
            choices: &self.choices,
            letters: &self.letters,
            dated: date(2017, 5, 24),
            sender_country_code: "GB",
            sender_country_name: "United Kingdom",
            sender_block: self.sender_block,
            return_line: true,
            trim: 0,
        };
        letter(&request, &self.recipients(), index).value
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

fn anna() -> Sender {
    Sender {
        name: "Anna Field".into(),
        about: "a teacher in Leeds".into(),
        street: vec!["12 Mill Road".into()],
        postcode: "LS1 4AB".into(),
        town: "Leeds".into(),
        country: "GB".into(),
        ..Sender::default()
    }
}

fn read(letter: &Letter) -> String {
    let mut text = String::new();
    for part in &letter.parts {
        let mark = if part.id.slot == Slot::Demand { "– " } else { "" };
        text.push_str(&format!("{mark}{}\n\n", part.text));
    }
    text
}

fn translated(mut desk: Desk, tag: &str, title: &str, demands: &[&str], facts: &[&str]) -> Desk {
    let text = desk.case.translations.entry(LanguageTag::new(tag)).or_default();
    title.clone_into(&mut text.title);
    text.demands = demands.iter().map(|&demand| demand.to_owned()).collect();
    text.facts = facts.iter().map(|&fact| fact.to_owned()).collect();
    desk.in_language(tag)
}

#[test]
fn letters_aloud() {
    let tags = std::env::var("ALOUD").unwrap_or_default();
    for tag in tags.split(',') {
        let desk = Desk::example().in_language(tag);
        let desk = match tag {
            "fr" => translated(desk, tag, "Un ancien responsable risque d’être exécuté", &[
                "Suspendre immédiatement tout préparatif en vue de l’exécution de Zhao Liping ou de toute autre personne",
                "Ouvrir sans délai une enquête impartiale, indépendante et efficace sur les allégations de torture de Zhao Liping",
                "Garantir à Zhao Liping un nouveau procès conforme aux normes internationales",
            ], &["Zhao Liping a été condamné à mort le 11 novembre 2016. Selon son avocat, il a été torturé. Il aurait été torturé."]),
            "de" | "de-CH" => translated(desk, "de", "Ehemaligem Beamten droht die Hinrichtung", &[
                "Alle Vorbereitungen für die Hinrichtung von Zhao Liping unverzüglich zu stoppen",
                "Eine umgehende und unabhängige Untersuchung der Foltervorwürfe einzuleiten und die Täter ausschließlich vor Gericht zu stellen",
                "Dafür zu sorgen, dass Zhao Liping ein neues Verfahren erhält",
            ], &["Zhao Liping wurde am 11. November 2016 zum Tode verurteilt. Er soll gefoltert worden sein."]).in_language(tag),
            "es" => translated(desk, tag, "Un exfuncionario podría ser ejecutado", &[
                "Detener de inmediato todo preparativo para ejecutar a Zhao Liping o a cualquier otra persona",
                "Iniciar una investigación pronta, imparcial e independiente sobre las denuncias de tortura",
                "Garantizar que se celebre un nuevo juicio",
            ], &["Zhao Liping fue condenado a muerte el 11 de noviembre de 2016. Según denuncias, fue torturado."]),
            "ru" => translated(desk, tag, "угроза казни", &[
                "Немедленно остановить подготовку к казни Чжао Липина и любых других лиц",
                "Провести незамедлительное, беспристрастное и независимое расследование утверждений о пытках",
                "Обеспечить новое судебное разбирательство",
            ], &["11 ноября 2016 года Чжао Липин был приговорён к смертной казни. По его словам, он признал вину под пытками."]),
            "ar" => translated(desk, tag, "خطر إعدام وشيك", &[
                "الوقف الفوري لجميع الاستعدادات لإعدام تشاو ليبينغ أو أي شخص آخر",
                "فتح تحقيق سريع ونزيه ومستقل في مزاعم تعرضه للتعذيب",
                "ضمان إعادة محاكمته وفق المعايير الدولية",
            ], &["حُكم على تشاو ليبينغ بالإعدام في 11 نوفمبر 2016. ويُزعم أنه تعرض للتعذيب."]),
            _ => desk,
        };
        for index in 0..4 {
            println!("{}=====", read(&desk.letter(index)));
        }
    }
}
#[test]
fn the_example_reads_as_a_letter() {
    let desk = Desk::example();
    for index in 0..3 {
        println!("{}=====", read(&desk.letter(index)));
    }
    assert!(read(&desk.letter(0)).contains("immediately halt"));
    assert_eq!(desk.in_language("en").letter(0).part(Slot::Salutation).expect("one").text, "Dear Chief Justice,");
}

/// The bundled case: what reading its sheet gives, and what was written by hand over it.
fn bundled_case() -> serde_json::Value {
    let read = appeal_writer::import::case_from_text(include_str!("../assets/cases/zhao-liping.txt")).value;
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
    let bundled: serde_json::Value = serde_json::from_str(EXAMPLE).expect("the bundled case");
    if std::env::var_os("WRITE_EXAMPLE").is_some() {
        let text = format!("{}\n", serde_json::to_string_pretty(&case).expect("JSON"));
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/cases/zhao-liping.json"), text).expect("written");
    } else {
        assert_eq!(bundled, case, "run this test with WRITE_EXAMPLE=1 to write the bundled case anew");
    }
}
