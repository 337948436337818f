//! When what was typed is written down: a pure decision, so that it can be tested without waiting.

use std::time::Duration;

/// So long after the last key the work is saved: not in the middle of a word.
const REST: Duration = Duration::from_millis(800);

/// So long after the first change that is not saved it is saved at the latest, also while somebody types on: a crash
/// loses at most this much.
const AT_MOST: Duration = Duration::from_secs(2);

/// So long after a save that failed it is tried again: the stick may have been put back.
const AGAIN: Duration = Duration::from_secs(5);

/// What is known of the changes that are not on disk yet. Times are those of any clock that only goes forward.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Changed {
    /// When the first of them was made.
    pub first: Duration,
    /// When the last of them was made.
    pub last: Duration,
    /// When saving them failed the last time.
    pub failed: Option<Duration>,
}

/// What to do about saving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Decision {
    /// Everything is on disk.
    Nothing,
    /// Look again after this time.
    Wait(Duration),
    Save,
}

/// Whether to save now.
pub fn decide(changed: Option<Changed>, now: Duration) -> Decision {
    let Some(changed) = changed else { return Decision::Nothing };
    let rested = (changed.last + REST).min(changed.first + AT_MOST);
    let due = changed.failed.map_or(rested, |failed| rested.max(failed + AGAIN));
    match due.checked_sub(now) {
        None | Some(Duration::ZERO) => Decision::Save,
        Some(left) => Decision::Wait(left),
    }
}

impl Changed {
    /// These changes and one more.
    pub fn and_at(earlier: Option<Self>, now: Duration) -> Self {
        earlier.map_or(Self { first: now, last: now, failed: None }, |earlier| Self { last: now, ..earlier })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(first: u64, last: u64, failed: Option<u64>, now: u64, decision: Decision) {
        let millis = Duration::from_millis;
        let changed = Changed { first: millis(first), last: millis(last), failed: failed.map(millis) };
        assert_eq!(decide(Some(changed), millis(now)), decision, "{changed:?} at {now}");
    }

    #[test]
    fn saving_waits_for_a_rest_but_not_for_ever() {
        check(0, 0, None, 100, Decision::Wait(Duration::from_millis(700)));
        check(0, 0, None, 800, Decision::Save);
        check(0, 1900, None, 1950, Decision::Wait(Duration::from_millis(50)));
        check(0, 1999, None, 2000, Decision::Save);
    }

    #[test]
    fn a_failed_save_is_tried_again_and_not_at_every_frame() {
        check(0, 0, Some(1000), 2000, Decision::Wait(Duration::from_millis(4000)));
        check(0, 0, Some(1000), 6000, Decision::Save);
    }

    #[test]
    fn nothing_changed_is_nothing_to_do() {
        assert_eq!(decide(None, Duration::from_secs(100)), Decision::Nothing);
    }

    #[test]
    fn a_further_change_keeps_the_time_of_the_first() {
        let first = Changed::and_at(None, Duration::from_secs(1));
        let both = Changed::and_at(Some(first), Duration::from_secs(2));
        assert_eq!((both.first, both.last), (Duration::from_secs(1), Duration::from_secs(2)));
    }
}
