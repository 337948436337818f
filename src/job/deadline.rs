//! The deadline clock: how far the deadline of a case is from a day.

use jiff::civil::Date;

use crate::data::countries;
use crate::model::Case;
use crate::notice::Notice;

/// How far the deadline is, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DeadlineClock {
    /// The case names no day.
    None,
    Passed {
        deadline: Date,
        days: i32,
    },
    Today,
    Near {
        deadline: Date,
        days: i32,
    },
    Far {
        deadline: Date,
        days: i32,
    },
}

impl DeadlineClock {
    /// The clock of a case as it stands on a day, for a letter whose country nobody knows yet.
    pub fn of(case: &Case, today: Date) -> Self {
        Self::for_writer(case, today, "")
    }

    /// The clock for a writer in a country (ISO 3166 code or name): near is when a slow letter from there comes too late.
    pub fn for_writer(case: &Case, today: Date, country: &str) -> Self {
        let Some(deadline) = case.deadline else { return Self::None };
        let days = (deadline - today).get_days();
        match days {
            ..0 => Self::Passed { deadline, days: -days },
            0 => Self::Today,
            _ if days <= post_days(case, country) => Self::Near { deadline, days },
            _ => Self::Far { deadline, days },
        }
    }

    /// The last day on which a letter from a country is sure to arrive in time.
    pub fn post_by(case: &Case, country: &str) -> Option<Date> {
        case.deadline?.checked_sub(jiff::Span::new().days(post_days(case, country))).ok()
    }

    /// What there is to warn of; nothing while the deadline is far or unknown.
    pub fn notice(self) -> Option<Notice> {
        let notice = match self {
            Self::None | Self::Far { .. } => return None,
            Self::Passed { deadline, days } => {
                let (unit, count) = as_people_say(days);
                let notice = Notice::warning("deadline-passed").with("date", deadline).with("days", days);
                notice.with("unit", unit).with("count", count)
            }
            Self::Today => Notice::warning("deadline-today"),
            Self::Near { deadline, days } => Notice::info("deadline-near").with("date", deadline).with("days", days),
        };
        Some(notice.at_field("/deadline"))
    }
}

/// A span of days in the unit in which a person would say it: "9 years" and not "3431 days".
fn as_people_say(days: i32) -> (&'static str, i32) {
    match days {
        ..61 => ("days", days),
        61..731 => ("months", days * 100 / 3044),
        _ => ("years", days * 100 / 36525),
    }
}

/// How long a slow letter takes from the writer to the authorities of the case, in days (`data::countries`).
fn post_days(case: &Case, country: &str) -> i32 {
    let from = countries::find_or_code(country).map_or("", countries::Country::code);
    countries::post_days(from, &case.country_code).slow.into()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn case() -> Case {
        Case { deadline: Some(date(2017, 7, 4)), country_code: "CN".into(), ..Case::default() }
    }

    fn check_clock(today: Date, expected: DeadlineClock) {
        assert_eq!(DeadlineClock::of(&case(), today), expected, "on {today}");
    }

    #[test]
    fn what_is_long_past_is_said_in_months_and_years() {
        let said = [1, 60, 61, 200, 730, 731, 3431].map(as_people_say);
        let expected =
            [("days", 1), ("days", 60), ("months", 2), ("months", 6), ("months", 23), ("years", 2), ("years", 9)];
        assert_eq!(said, expected);
    }

    #[test]
    fn the_clock_counts_in_days() {
        let deadline = date(2017, 7, 4);
        check_clock(date(2026, 11, 23), DeadlineClock::Passed { deadline, days: 3429 });
        check_clock(date(2017, 7, 5), DeadlineClock::Passed { deadline, days: 1 });
        check_clock(date(2017, 7, 4), DeadlineClock::Today);
        check_clock(date(2017, 7, 3), DeadlineClock::Near { deadline, days: 1 });
        check_clock(date(2017, 6, 13), DeadlineClock::Near { deadline, days: 21 });
        check_clock(date(2017, 6, 12), DeadlineClock::Far { deadline, days: 22 });
        check_clock(date(2016, 7, 4), DeadlineClock::Far { deadline, days: 365 });
    }

    #[test]
    fn near_is_nearer_for_a_writer_next_door() {
        let days = date(2017, 6, 24);
        assert!(matches!(DeadlineClock::for_writer(&case(), days, "Germany"), DeadlineClock::Near { .. }));
        assert!(matches!(DeadlineClock::for_writer(&case(), days, "CN"), DeadlineClock::Far { .. }));
        assert_eq!(DeadlineClock::post_by(&case(), "DE"), Some(date(2017, 6, 20)));
        assert_eq!(DeadlineClock::post_by(&Case::default(), "DE"), None);
    }

    #[test]
    fn a_case_without_a_day_has_no_clock() {
        assert_eq!(DeadlineClock::of(&Case::default(), date(2017, 7, 4)), DeadlineClock::None);
    }

    #[test]
    fn only_a_deadline_that_matters_is_mentioned() {
        let case = case();
        let code = |today| DeadlineClock::of(&case, today).notice().map(|notice| notice.code.into_owned());
        assert_eq!(code(date(2017, 7, 9)).as_deref(), Some("deadline-passed"));
        assert_eq!(code(date(2017, 7, 4)).as_deref(), Some("deadline-today"));
        assert_eq!(code(date(2017, 7, 1)).as_deref(), Some("deadline-near"));
        assert_eq!(code(date(2017, 1, 1)), None);
    }
}
