//! Deadlines in numbers alone, which English sheets write in two orders: "04/07/2017".

use crate::import::figures::dates;
use crate::model::Case;
use crate::notice::{Fix, Notice};

use super::Doubts;

pub(super) fn examine(case: &Case, doubts: &mut Doubts) {
    let Some(deadline) = case.deadline else { return };
    // "14 March 2014" above, and "BEFORE 25 APRIL 2013": one of them is misprinted.
    if case.issued.is_some_and(|issued| issued > deadline) {
        let day = deadline.to_string();
        let notice = Notice::warning("deadline-before-issue").at_field("/deadline").about(case.deadline_text.clone());
        doubts.add(notice.with_fix(Fix::new("/deadline", day.clone(), day)));
        return;
    }
    let Some(other) = dates::other_order(&case.deadline_text, deadline) else { return };
    // In other languages the day comes first, and nobody has to ask.
    if case.language.primary() == "en" {
        let day = deadline.to_string();
        let notice = Notice::warning("doubt-date").at_field("/deadline").about(case.deadline_text.clone());
        let notice = notice.with("date", &day).with("other_date", other);
        doubts.add(notice.with_fix(Fix::new("/deadline", day.clone(), day)));
    }
}

#[cfg(test)]
mod tests {
    use crate::import::case_from_text;

    fn check_doubted(day: &str, expected: &[&str]) {
        let sheet = format!(
            "UA 1/17 Fear for safety 3 May 2017\nKENYA Jo Dee\n\nPLEASE SEND APPEALS BEFORE {day} TO:\nMinister of Justice\nMr Jo Dee\nPO Box 12\nNairobi, Kenya\n"
        );
        let notices = case_from_text(&sheet).notices;
        let of_day = notices.iter().filter(|notice| notice.code == "doubt-date");
        assert_eq!(of_day.map(|notice| notice.text.as_str()).collect::<Vec<_>>(), expected, "{day}");
    }

    #[test]
    fn a_day_before_the_sheet_was_issued_and_one_that_no_calendar_has_are_told() {
        let codes = |day: &str| {
            let sheet = format!(
                "UA: 1/17 Index: AFR 32/001/2017 Kenya Date: 3 May 2017\n\nURGENT ACTION\nMAN AT RISK\nJo Dee is held.\n\nPLEASE SEND APPEALS BEFORE {day} TO:\nMinister of Justice\nMr Jo Dee\nPO Box 12\nNairobi, Kenya\n"
            );
            let notices = case_from_text(&sheet).notices;
            let of_day = notices.iter().filter(|notice| notice.code.contains("deadline"));
            of_day.map(|notice| notice.code.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(codes("14 JUNE 2016"), ["deadline-before-issue"]);
        assert_eq!(codes("14 JUNE 2017"), Vec::<String>::new());
        assert_eq!(codes("31 JUNE 2017"), ["deadline-not-read"]);
    }

    #[test]
    fn a_day_that_may_be_a_month_is_doubted() {
        check_doubted("04/07/2017", &["04/07/2017"]);
        check_doubted("14/07/2017", &[]);
        check_doubted("07/07/2017", &[]);
        check_doubted("4 July 2017", &[]);
    }
}
