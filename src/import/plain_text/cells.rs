//! What a cell of a column of plain text says: a label, the end of an address, the heading of what stands below columns.

use crate::data::countries;
use crate::data::folding::folded;
use crate::data::markers::{self, Means};
use crate::data::word_classes::WordClass;

/// Whether words are a way to reach somebody, or end with a country: what each column of addresses has.
pub(super) fn ends_or_reaches(words: &str) -> bool {
    let last = words.rsplit(',').next().unwrap_or_default().trim();
    label_of(words).is_some() || countries::find(last).is_some()
}

/// The label of a way to reach somebody, or of a salutation, that words begin with: "Fax:".
pub(super) fn label_of(words: &str) -> Option<&str> {
    const MEANS: [Means; 4] = [Means::Salutation, Means::Fax, Means::Phone, Means::Email];
    let end = words.find(':')? + 1;
    let label = words.get(..end)?;
    markers::words().at(&folded(label), 0).any(|marker| MEANS.contains(&marker.means)).then_some(label)
}

/// Whether a line begins with the heading of what stands below columns: copies, the call to diplomats, the background.
pub(super) fn opens_section(line: &str) -> bool {
    markers::words().at(line, 0).any(|marker| {
        const OPENING: [Means; 9] = [
            Means::Copies,
            Means::Diplomats,
            Means::Check,
            Means::Background,
            Means::Languages,
            Means::Letter,
            Means::Appeals,
            Means::AppealsBefore,
            Means::Deadline,
        ];
        OPENING.contains(&marker.means)
    })
}

/// Whether words begin as a salutation does.
pub(in crate::import) fn opens_salutation(folded: &str) -> bool {
    const OPENINGS: [WordClass; 2] = [WordClass::SalutationOpening, WordClass::SalutationOrName];
    OPENINGS.iter().any(|class| markers::words().class(*class).at_start(folded) > 0)
}
