//! Small words by what they are, for readers that look at one word: "and" joins, "urging" asks, "was" tells a sentence.
//!
//! Each language's file of sheet words (`assets/sheets/<language>.json`) has its own under `classes`; a reader asks for all
//! languages at once, as sheets mix them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::offices::Phrases;

/// What a word or phrase is to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WordClass {
    /// "and", "or": joins two of a kind.
    Conjunction,
    /// "the", "la": before a noun.
    Article,
    /// "of", "de", "for the": leads on to the words behind it.
    Linking,
    /// "Mr", "Frau": before a name, and no office.
    Courtesy,
    /// Finite verbs and what goes with them: a line with such a word is a sentence, not a part of an address.
    SentenceVerb,
    /// "who", "that": joins a sentence to what it tells of.
    Relative,
    /// "urging", "pidiendo": begins a demand.
    DemandOpening,
    /// "Dear", "Votre": begins a salutation and never a name.
    SalutationOpening,
    /// "Dear", "Estimado": leads to a title or a name, and is no salutation without.
    SalutationLead,
    /// "Monsieur", "Señor": begins a salutation, and a name as well.
    SalutationOrName,
    /// "write", "ask": tells the writer what to do.
    WritingOrder,
    /// "officials", "addressees": those who are written to, taken together.
    Recipients,
    /// "to", "para": the last word of a heading of addresses.
    HeadingEnd,
    /// Labels of a mail's head.
    MailLabel,
    /// "c/o", "attn": labels that belong to a line of an address.
    CareOf,
    /// Headings and labels that are no line of an address where they stand alone.
    LoneLabel,
    /// Headings of a sheet that a line of an address never holds.
    SheetHeading,
    /// "president", "queen": whoever holds another office is not addressed by it.
    AddressedOffice,
    /// Institutions that stand alone on a line of an address: "Parliament".
    AloneInstitution,
    /// "or", "also": leads from one number or mail address to the next.
    ValueLink,
    /// "and re-issued": leads from the number of a sheet to the days of those that followed it.
    FollowUp,
    /// How words in brackets begin that speak to the writer: "keep trying".
    RemarkOpening,
    /// Words that only such brackets have.
    RemarkWord,
    /// "lawyer": what a person is, before a name at the beginning of a sentence.
    Role,
    /// "Dr", "Sister": a form of address there.
    RoleTitle,
    /// "community", "leader": describes a name where prose begins without a mark.
    BeforeName,
    /// "Supreme", "Convention": stands with a capital, and in no name.
    OfNoName,
}

/// The classes as a language's file has them.
pub type ClassLists = BTreeMap<WordClass, Vec<String>>;

/// The words of all languages by their class.
#[derive(Debug, Default)]
pub struct WordClasses {
    by_class: BTreeMap<WordClass, Phrases>,
    none: Phrases,
}

impl WordClasses {
    pub fn new<'a>(languages: impl Iterator<Item = &'a ClassLists>) -> Self {
        let mut lists: BTreeMap<WordClass, Vec<String>> = BTreeMap::new();
        for (class, words) in languages.flatten() {
            lists.entry(*class).or_default().extend(words.iter().cloned());
        }
        let by_class = lists.into_iter().map(|(class, words)| (class, Phrases::new(&words))).collect();
        Self { by_class, none: Phrases::default() }
    }

    pub fn of(&self, class: WordClass) -> &Phrases {
        self.by_class.get(&class).unwrap_or(&self.none)
    }
}
