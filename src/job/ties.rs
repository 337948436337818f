//! Letters of somebody who has ties to the country: nothing on them says who wrote, and none goes to a mission.

use std::sync::Arc;

use super::Order;
use crate::data::countries;
use crate::model::{Case, Privacy};

/// The order without its writer: text, return line, signature, file names and PDF say nothing of them.
///
/// The sender stays in the order, so that the check for names in one's own words knows what it looks for; the country of
/// the stationery is the postmark's anyway.
pub fn without_writer(mut order: Order) -> Order {
    let work = Arc::make_mut(&mut order.work);
    work.choices.privacy = Some(Privacy::None);
    for id in work.missions.keys() {
        work.letters.remove(id);
    }
    work.missions.clear();
    let case = Arc::make_mut(&mut order.case);
    (case.missions_wanted, order.blank_missions) = (false, false);
    order
}

/// What tells the country of a case from others, for the question that is asked once for each; empty where it is unknown.
pub fn country_key(case: &Case) -> String {
    let code = countries::find_or_code(&case.country).map_or("", countries::Country::code);
    match (case.country_code.as_str(), code) {
        ("", "") => case.country.trim().to_lowercase(),
        ("", code) => code.to_owned(),
        (code, _) => code.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::job::letter::Desk;
    use crate::job::{export, open};
    use crate::model::{LetterWork, Mission, Sender, Work};
    use crate::typeset::FontBook;

    fn order() -> Order {
        let sender = Sender {
            name: "Anna Field".into(),
            about: "a teacher in Leeds".into(),
            street: vec!["12 Mill Road".into()],
            postcode: "LS1 4AB".into(),
            town: "Leeds".into(),
            country: "GB".into(),
            email: "anna@example.org".into(),
            ..Sender::default()
        };
        let mission =
            Mission { of: "CN".into(), host: "GB".into(), lines: vec!["Embassy".into()], ..Mission::default() };
        let mut work = Work { missions: [("m1".to_owned(), mission)].into(), ..Work::default() };
        work.letters.insert("m1".into(), LetterWork::default());
        Order {
            case: Arc::new(open::example()),
            work: Arc::new(work),
            sender: Some(Arc::new(sender)),
            dated: date(2017, 6, 1),
            papers: crate::data::papers::Papers::bundled(),
            blank_missions: true,
        }
    }

    #[test]
    fn nothing_says_who_wrote_and_no_mission_gets_a_letter() {
        let order = without_writer(order());
        let plan = export::plan(&order, &export::ExportChoices::default());
        assert_eq!(plan.letters.len(), 3);
        assert!(!plan.notices.iter().any(|notice| notice.code == "mission-wanted"));
        let mut desk = Desk::new(FontBook::bundled());
        for planned in &plan.letters {
            let (letter, _) = desk.letter(&order, planned.index).value;
            let text = format!("{} {} {:?}", planned.file_name, letter.title, letter);
            for trace in ["Anna", "Field", "Mill Road", "LS1", "Leeds", "teacher", "anna@example.org"] {
                assert!(!text.contains(trace), "{trace} in {text}");
            }
        }
    }

    #[test]
    fn a_country_has_one_key_however_it_is_written() {
        let key = |country: &str, code: &str| {
            country_key(&Case { country: country.into(), country_code: code.into(), ..Case::default() })
        };
        assert_eq!(key("China", ""), "CN");
        assert_eq!(key("People's Republic of China", "CN"), "CN");
        assert_eq!(key("Atlantis", ""), "atlantis");
        assert_eq!(key("", ""), "");
    }
}
