//! How many findings there are and beside whom, counted once for each state of the case: a frame only reads the figures.

use crate::notice::{Notice, Place, Severity};

/// What a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Findings {
    /// By the place of the addressee.
    addressees: Vec<usize>,
    /// Those that stand beside nobody.
    case: usize,
}

impl Findings {
    /// Of a case with so many addressees; each notice is looked at once.
    pub fn count<'n>(addressees: usize, notices: impl Iterator<Item = &'n Notice>) -> Self {
        let mut findings = Self { addressees: vec![0; addressees], case: 0 };
        for notice in notices.filter(|notice| is_finding(notice)) {
            match place_of(notice).and_then(|place| findings.addressees.get_mut(place)) {
                Some(count) => *count += 1,
                None => findings.case += 1,
            }
        }
        findings
    }

    pub fn of_addressee(&self, place: usize) -> usize {
        self.addressees.get(place).copied().unwrap_or_default()
    }

    pub fn of_case(&self) -> usize {
        self.case
    }
}

/// Whether a notice is something to look at about the addressee at this place.
pub fn is_about(notice: &Notice, place: usize) -> bool {
    is_finding(notice) && place_of(notice) == Some(place)
}

fn is_finding(notice: &Notice) -> bool {
    notice.severity > Severity::Info
}

/// The place of the addressee that a notice is about.
fn place_of(notice: &Notice) -> Option<usize> {
    let Place::Field(pointer) = &notice.place else { return None };
    pointer.strip_prefix("/addressees/")?.split('/').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;

    use super::*;

    #[test]
    fn of_a_thousand_addressees_each_notice_is_looked_at_once() {
        let beside = |place: usize| Notice::warning("x").at(Place::Field(format!("/addressees/{place}/lines/0")));
        let mut notices: Vec<Notice> = (0..1000).chain([7, 7]).map(beside).collect();
        notices.push(Notice::info("x").at(Place::Field("/addressees/7".to_owned())));
        notices.push(Notice::warning("x").at(Place::Field("/addressees/1000/lines/0".to_owned())));
        notices.push(Notice::warning("x").at(Place::Field("/deadline".to_owned())));
        let looked_at = Cell::new(0);
        let each = notices.iter().inspect(|_| looked_at.set(looked_at.get() + 1));
        let findings = Findings::count(1000, each);
        assert_eq!(looked_at.get(), notices.len());
        assert_eq!((findings.of_addressee(7), findings.of_addressee(8), findings.of_case()), (3, 1, 2));
        assert!(is_about(&notices[7], 7) && !is_about(&notices[7], 70));
    }
}
