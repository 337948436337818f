use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::LanguageTag;

/// One letter, ready to be set on paper: its parts in reading order, each with the text that will stand there.
///
/// The letter knows no measures and no typefaces; `typeset` decides where each part goes by its [`Slot`].
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// The addressee's id, or the mission's in the work.
    pub addressee: String,
    pub kind: LetterKind,
    pub language: LanguageTag,
    /// For the file's metadata and the window: the subject without personal data of the writer.
    pub title: String,
    /// What the file is called without order, ending and anything that a file system minds: person and office.
    pub file_stem: String,
    pub parts: Vec<Part>,
    /// What follows in the same envelope: the appeal, with a copy or a letter to a mission.
    pub enclosures: Vec<Enclosure>,
}

/// What goes into the envelope with a letter.
#[derive(Debug, Clone, PartialEq)]
pub struct Enclosure {
    pub letter: Letter,
}

/// What a letter does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LetterKind {
    Appeal,
    /// A covering letter with the appeal enclosed.
    Copy,
    /// A covering letter to the head of a mission, with the appeal enclosed.
    Mission,
}

/// One part of a letter: a paragraph, the subject, the address block with its lines divided by `\n`.
#[derive(Debug, Clone, PartialEq)]
pub struct Part {
    pub id: PartId,
    pub text: String,
    /// Where it differs from the letter's: an address in Latin script in a Chinese letter.
    pub language: Option<LanguageTag>,
    pub origin: Origin,
    /// Ruled lines to write on by hand, drawn after the text; none in most parts.
    pub ruled_lines: u8,
    /// Which of the proposed wordings stands there, or would if the person had not written their own; none: there is no
    /// other to choose.
    pub wording: Option<Wording>,
}

/// One of the wordings that the phrases of a language have for a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wording {
    /// The part that the choice is kept under: a single demand's is that of the words that lead it in.
    pub part: PartId,
    pub alternative: u8,
    pub of: u8,
}

/// Names a part of a letter, stable while the letter is composed anew: `facts-0`, `demand-2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartId {
    pub slot: Slot,
    /// Counts the parts in the same slot.
    pub index: u16,
}

/// What a part is in a letter, in the usual order; `typeset` places by it, PDF tags by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Slot {
    /// The sender in full, where the stationery has a place for it (top right in the United Kingdom).
    SenderBlock,
    /// The sender in one small line above the address, for the window.
    ReturnLine,
    /// "By air mail", "Par avion".
    PostalMark,
    Address,
    /// Place and date.
    Date,
    Subject,
    Salutation,
    /// A greeting line of its own after the salutation: 您好！, تحية طيبة وبعد
    Greeting,
    /// Who writes, and why.
    Opening,
    Facts,
    /// What the writer is concerned by.
    Concern,
    /// The sentence that leads the demands in.
    DemandsLeadIn,
    /// One demand as a list item.
    Demand,
    /// One demand as a sentence in a paragraph of its own: "I call on the authorities to …".
    DemandSentence,
    /// What the volunteer added.
    OwnWords,
    /// A paragraph of the sheet's model letter.
    ModelLetter,
    /// What is enclosed, and what is asked of the one who gets a copy.
    Covering,
    /// The request for an answer.
    Request,
    Closing,
    /// A second closing line with a place of its own: 敬礼 after 此致.
    ClosingSecond,
    /// The name under the room for a signature.
    Signature,
    EnclosureLine,
    /// At the foot of a practice case's letter.
    PracticeLine,
}

/// Whose words a part is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The phrases of the letter's language; `alternative` of so many that the person can choose from.
    Phrase { alternative: u8, of: u8 },
    /// The case sheet's own wording.
    Sheet,
    /// The sheet's wording led in by a phrase.
    Mixed,
    /// The person's own words.
    Own,
    /// The sender's details and what follows from them.
    Sender,
}

impl Letter {
    /// The first part in a slot.
    pub fn part(&self, slot: Slot) -> Option<&Part> {
        self.parts.iter().find(|part| part.id.slot == slot)
    }

    /// The parts in a slot, in order.
    pub fn parts_in(&self, slot: Slot) -> impl Iterator<Item = &Part> {
        self.parts.iter().filter(move |part| part.id.slot == slot)
    }
}

impl Part {
    pub fn new(slot: Slot, index: u16, text: impl Into<String>, origin: Origin) -> Self {
        Self { id: PartId { slot, index }, text: text.into(), language: None, origin, ruled_lines: 0, wording: None }
    }
}

impl Slot {
    /// Whether the part is running text of the letter, between salutation and closing.
    pub fn is_body(self) -> bool {
        matches!(
            self,
            Self::Opening
                | Self::Facts
                | Self::Concern
                | Self::DemandsLeadIn
                | Self::Demand
                | Self::DemandSentence
                | Self::OwnWords
                | Self::ModelLetter
                | Self::Covering
                | Self::Request
        )
    }
}

impl fmt::Display for PartId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The slot's name is the one that serde gives it, so that files and places agree.
        let slot = serde_json::to_value(self.slot).ok();
        let slot = slot.as_ref().and_then(|slot| slot.as_str()).unwrap_or_default();
        write!(f, "{slot}-{}", self.index)
    }
}

/// Text that names no part of a letter.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} names no part of a letter")]
pub struct UnknownPart(String);

impl FromStr for PartId {
    type Err = UnknownPart;

    fn from_str(text: &str) -> Result<Self, UnknownPart> {
        let unknown = || UnknownPart(text.to_owned());
        let (slot, index) = text.rsplit_once('-').ok_or_else(unknown)?;
        let slot = serde_json::from_value(serde_json::Value::String(slot.to_owned())).map_err(|_| unknown())?;
        Ok(Self { slot, index: index.parse().map_err(|_| unknown())? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn part_names_read_back() {
        for (slot, index) in [(Slot::Demand, 2), (Slot::OwnWords, 0), (Slot::DemandsLeadIn, 1)] {
            let id = PartId { slot, index };
            assert_eq!(id.to_string().parse::<PartId>().expect("a part"), id);
        }
        assert_eq!(PartId { slot: Slot::OwnWords, index: 0 }.to_string(), "own-words-0");
        assert!("nothing".parse::<PartId>().is_err());
    }
}
