//! All paper that letters can be printed on and posted in: what is bundled, and what a person added to it.

use std::sync::{Arc, LazyLock};

use super::envelopes::{self, Envelope, LabelSheet};
use super::own_paper::with_own;
use super::stationery;
use crate::model::Stationery;

/// Letter layouts, envelopes and label sheets that can be chosen from.
#[derive(Debug, Clone, PartialEq)]
pub struct Papers {
    pub stationeries: Vec<Stationery>,
    pub envelopes: Vec<Envelope>,
    pub label_sheets: Vec<LabelSheet>,
}

impl Papers {
    /// What the program carries.
    pub fn bundled() -> Arc<Self> {
        static BUNDLED: LazyLock<Arc<Papers>> = LazyLock::new(|| Arc::new(Papers::default()));
        Arc::clone(&BUNDLED)
    }

    /// The bundled paper with a person's own: one with the id of a bundled one stands in its place, others come last.
    pub fn with_own(stationeries: Vec<Stationery>, envelopes: Vec<Envelope>, label_sheets: Vec<LabelSheet>) -> Self {
        Self {
            stationeries: with_own(stationery::all(), stationeries),
            envelopes: with_own(envelopes::all(), envelopes),
            label_sheets: with_own(envelopes::label_sheets(), label_sheets),
        }
    }

    pub fn stationery(&self, id: &str) -> Option<&Stationery> {
        self.stationeries.iter().find(|one| one.id == id)
    }

    pub fn envelope(&self, id: &str) -> Option<&Envelope> {
        self.envelopes.iter().find(|one| one.id == id)
    }

    /// The label sheet of this id or number, in any case.
    pub fn label_sheet(&self, id: &str) -> Option<&LabelSheet> {
        self.label_sheets.iter().find(|sheet| sheet.is_called(id))
    }

    /// The envelopes that a letter layout is made for, the usual first.
    pub fn envelopes_of(&self, stationery: &Stationery) -> impl Iterator<Item = &Envelope> {
        stationery.envelopes.iter().filter_map(|id| self.envelope(id))
    }
}

impl Default for Papers {
    fn default() -> Self {
        Self::with_own(Vec::new(), Vec::new(), Vec::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::unit::Mm;

    #[test]
    fn a_person_s_own_paper_comes_last_or_in_the_place_of_a_bundled_one() {
        let layout = |id: &str| Stationery { id: id.into(), name: "Mine".into(), ..stationery::all()[0].clone() };
        let envelope = Envelope { id: "dl".into(), width: Mm(200.0), ..envelopes::all()[0].clone() };
        let labels = LabelSheet { id: "mine".into(), ..envelopes::label_sheets()[0].clone() };
        let papers = Papers::with_own(vec![layout("uk"), layout("mine")], vec![envelope], vec![labels]);
        assert_eq!(papers.stationeries.len(), stationery::all().len() + 1);
        assert_eq!(papers.stationeries.last().map(|one| one.id.as_str()), Some("mine"));
        assert_eq!(papers.stationery("uk").map(|one| one.name.as_str()), Some("Mine"));
        assert_eq!(papers.envelopes.len(), envelopes::all().len());
        assert_eq!(papers.envelope("dl").map(|one| one.width), Some(Mm(200.0)));
        assert_eq!(papers.label_sheet("MINE").map(|one| one.id.as_str()), Some("mine"));
        assert_eq!(papers.label_sheet("8163").map(|one| one.id.as_str()), Some("5163"));
    }
}
