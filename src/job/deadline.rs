//! The deadline clock: how far the deadline of a case is from a day.

use jiff::civil::Date;

use crate::model::Case;
use crate::notice::Notice;

/// Days before the deadline from which a letter abroad may come too late.
///
/// Two weeks: a rule of thumb of this program for air mail between continents. No postal service promises a day.
pub const NEAR_DAYS: i32 = 14;

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
    /// The clock of a case as it stands on a day.
    pub fn of(case: &Case, today: Date) -> Self {
        let Some(deadline) = case.deadline else { return Self::None };
        let days = (deadline - today).get_days();
        match days {
            ..0 => Self::Passed { deadline, days: -days },
            0 => Self::Today,
            1..NEAR_DAYS => Self::Near { deadline, days },
            _ => Self::Far { deadline, days },
        }
    }

    /// What there is to warn of; nothing while the deadline is far or unknown.
    pub fn notice(self) -> Option<Notice> {
        let notice = match self {
            Self::None | Self::Far { .. } => return None,
            Self::Passed { deadline, days } => {
                Notice::warning("deadline-passed").with("date", deadline).with("days", days)
            }
            Self::Today => Notice::warning("deadline-today"),
            Self::Near { deadline, days } => Notice::info("deadline-near").with("date", deadline).with("days", days),
        };
        Some(notice.at_field("/deadline"))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn check_clock(today: Date, expected: DeadlineClock) {
        let case = Case { deadline: Some(date(2017, 7, 4)), ..Case::default() };
        assert_eq!(DeadlineClock::of(&case, today), expected, "on {today}");
    }

    #[test]
    fn the_clock_counts_in_days() {
        let deadline = date(2017, 7, 4);
        check_clock(date(2026, 11, 23), DeadlineClock::Passed { deadline, days: 3429 });
        check_clock(date(2017, 7, 5), DeadlineClock::Passed { deadline, days: 1 });
        check_clock(date(2017, 7, 4), DeadlineClock::Today);
        check_clock(date(2017, 7, 3), DeadlineClock::Near { deadline, days: 1 });
        check_clock(date(2017, 6, 21), DeadlineClock::Near { deadline, days: 13 });
        check_clock(date(2017, 6, 20), DeadlineClock::Far { deadline, days: 14 });
        check_clock(date(2016, 7, 4), DeadlineClock::Far { deadline, days: 365 });
    }

    #[test]
    fn a_case_without_a_day_has_no_clock() {
        assert_eq!(DeadlineClock::of(&Case::default(), date(2017, 7, 4)), DeadlineClock::None);
    }

    #[test]
    fn only_a_deadline_that_matters_is_mentioned() {
        let case = Case { deadline: Some(date(2017, 7, 4)), ..Case::default() };
        let code = |today| DeadlineClock::of(&case, today).notice().map(|notice| notice.code.into_owned());
        assert_eq!(code(date(2017, 7, 9)).as_deref(), Some("deadline-passed"));
        assert_eq!(code(date(2017, 7, 4)).as_deref(), Some("deadline-today"));
        assert_eq!(code(date(2017, 7, 1)).as_deref(), Some("deadline-near"));
        assert_eq!(code(date(2017, 1, 1)), None);
    }
}
