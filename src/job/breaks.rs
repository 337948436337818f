//! Notices about lines that a narrow column may have broken: they stand beside the address that they are about, until its
//! lines are changed.

use crate::model::{Case, Span};
use crate::notice::{Fix, Notice, Place};

/// What reading the pages says of single lines, and how many lines of the address each is about.
const CODES: [(&str, usize); 2] = [("sheet-lines-joined", 1), ("sheet-lines-maybe-one", 2)];

/// Puts such notices beside the lines of the addressees that came from their place in the source.
pub(super) fn put_beside_addresses(case: &Case, notices: &mut [Notice]) {
    for notice in notices.iter_mut().filter(|notice| lines_of(notice).is_some()) {
        let Place::Source(range) = &notice.place else { continue };
        let touches = |spans: &Vec<Span>| spans.iter().any(|[start, end]| *start < range.end && range.start < *end);
        let line = case.addressees.iter().enumerate().find_map(|(number, addressee)| {
            let lines = addressee.lines.iter().enumerate();
            let mut named = lines.map(|(line, text)| (format!("/addressees/{number}/lines/{line}"), text));
            named.find(|(pointer, _)| case.spans.get(pointer).is_some_and(touches))
        });
        if let Some((pointer, text)) = line {
            // A change that changes nothing: to accept it is to say that the lines are right as they are.
            let line = serde_json::Value::from(text.as_str());
            notice.fix = Some(Box::new(Fix::new(pointer.clone(), line.clone(), line)));
            notice.place = Place::Field(pointer);
        }
    }
}

/// Drops those whose lines are no longer as they were read: a person has seen to them.
pub(super) fn drop_settled(case: &mut Case) {
    let addressees = &case.addressees;
    case.notices.retain(|notice| {
        let (Some(count), Place::Field(pointer)) = (lines_of(notice), &notice.place) else { return true };
        let mut steps = pointer.split('/').filter_map(|step| step.parse::<usize>().ok());
        let (Some(number), Some(line)) = (steps.next(), steps.next()) else { return true };
        let lines = addressees.get(number).and_then(|addressee| addressee.lines.get(line..line + count));
        lines.is_some_and(|lines| letters(&lines.concat()) == letters(&notice.text))
    });
}

fn lines_of(notice: &Notice) -> Option<usize> {
    CODES.iter().find(|(code, _)| *code == notice.code).map(|(_, lines)| *lines)
}

/// Without what reading takes off: blanks, commas at the end of lines.
fn letters(text: &str) -> String {
    text.chars().filter(|letter| letter.is_alphanumeric()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address;
    use crate::model::Addressee;

    fn case() -> Case {
        let source = "Head of the\nMyanmar,\nArmed Forces\nYangon";
        let lines = ["Head of the", "Myanmar", "Armed Forces", "Yangon"];
        let mut case = Case { source: source.to_owned(), ..Case::default() };
        for (number, line) in lines.iter().enumerate() {
            let start = source.find(line).expect("a line of the source");
            case.spans.insert(format!("/addressees/0/lines/{number}"), vec![[start, start + line.len()]]);
        }
        case.addressees = vec![Addressee { lines: lines.map(str::to_owned).to_vec(), ..Addressee::default() }];
        case
    }

    #[test]
    fn a_doubt_about_lines_stands_beside_their_address_until_they_are_changed() {
        let mut case = case();
        let mut notices = [Notice::warning("sheet-lines-maybe-one")
            .at(Place::Source(12..33))
            .about("Myanmar,\nArmed Forces".to_owned())];
        put_beside_addresses(&case, &mut notices);
        assert_eq!(notices[0].place, Place::Field("/addressees/0/lines/1".to_owned()));
        case.notices = notices.to_vec();
        drop_settled(&mut case);
        assert_eq!(case.notices.len(), 1);
        let mut kept = case.clone();
        let fix = kept.notices[0].fix.clone().expect("a way to keep the lines");
        assert!(address::apply(&mut kept, &fix) && kept.notices.is_empty());
        assert_eq!(kept.addressees, case.addressees);
        case.addressees[0].lines = ["Head of the", "Myanmar Armed Forces", "Yangon"].map(str::to_owned).to_vec();
        drop_settled(&mut case);
        assert!(case.notices.is_empty());
    }
}
