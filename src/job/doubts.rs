//! Doubts about what was read stand beside what they are about until it is changed: then a person has seen to it.

use crate::model::{Addressee, Case};
use crate::notice::{Notice, Place};

/// Drops the doubts about a line, an address, a salutation, a demand or a name that is no longer as it was read.
pub(super) fn drop_settled(case: &mut Case) {
    let notices = std::mem::take(&mut case.notices);
    let stands = |notice: &Notice| !notice.code.starts_with("doubt-") || is_as_read(case, notice);
    case.notices = notices.into_iter().filter(stands).collect();
}

fn is_as_read(case: &Case, notice: &Notice) -> bool {
    let Place::Field(pointer) = &notice.place else { return true };
    let mut steps = pointer.split('/').skip(1);
    let (list, index) = (steps.next().unwrap_or_default(), steps.next().and_then(|step| step.parse::<usize>().ok()));
    let Some(index) = index else { return true };
    let text = notice.text.as_str();
    match list {
        "addressees" => case.addressees.get(index).is_some_and(|one| is_addressee_as_read(one, steps, notice)),
        "demands" => case.demands.get(index).is_some_and(|demand| demand == text),
        "people" => case.people.get(index).is_some_and(|person| person.name == text),
        _ => true,
    }
}

fn is_addressee_as_read<'a>(one: &Addressee, mut steps: impl Iterator<Item = &'a str>, notice: &Notice) -> bool {
    match (steps.next(), steps.next()) {
        (Some("lines"), Some(line)) => {
            line.parse().ok().and_then(|line: usize| one.lines.get(line)) == Some(&notice.text)
        }
        (Some("lines"), None) => one.lines.join(" / ") == notice.text,
        (Some("salutation"), _) if notice.code == "doubt-no-salutation" => one.salutation.is_empty(),
        (Some("salutation"), _) => one.salutation == notice.text,
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address;
    use crate::import::case_from_text;

    fn case() -> Case {
        let sheet = "APPEALS TO:\nMinister of Justice\nJo Dee\nShe has been held there since her arrest in May.\nNairobi, Kenya\nSalutation: Dear Minister\n";
        let mut noted = case_from_text(sheet);
        noted.value.notices = noted.notices;
        noted.value
    }

    fn doubts(case: &Case) -> Vec<&str> {
        case.notices
            .iter()
            .filter(|notice| notice.code.starts_with("doubt-"))
            .map(|notice| notice.text.as_str())
            .collect()
    }

    #[test]
    fn a_doubt_stands_beside_its_line_until_the_line_is_changed_or_kept() {
        let read = case();
        assert_eq!(doubts(&read), ["She has been held there since her arrest in May."]);
        let mut changed = read.clone();
        drop_settled(&mut changed);
        assert_eq!(doubts(&changed).len(), 1);
        changed.addressees[0].lines.remove(2);
        drop_settled(&mut changed);
        assert!(doubts(&changed).is_empty());
        let mut kept = read.clone();
        let doubt = kept.notices.iter().find(|notice| notice.code.starts_with("doubt-")).expect("the doubt");
        let fix = doubt.fix.clone().expect("a way to keep the line");
        assert!(address::apply(&mut kept, &fix) && doubts(&kept).is_empty());
        assert_eq!(kept.addressees, read.addressees);
    }
}
