//! The field's nouns: plain data, kept on disk as JSON, without behaviour beyond their invariants.

mod addressee;
mod case;
mod language;
mod letter;
mod mission;
mod person;
mod print_habits;
mod printer;
mod sender;
mod stationery;
mod unknown;
mod work;

pub use addressee::{Addressee, Role};
pub use case::{Case, CaseKind, Closed, FORMAT, Furniture, FurnitureKind, Span, Translation};
pub use language::LanguageTag;
pub use letter::{Enclosure, Letter, LetterKind, Origin, Part, PartId, Slot, Wording};
pub use mission::{Head, Mission};
pub use person::{Gender, Person};
pub use print_habits::PrintHabits;
pub use printer::{Calibration, PrinterTray, Readings};
pub use sender::{Group, Privacy, Sender, SenderKind};
pub use stationery::{Area, Fold, Position, SenderBlock, Stationery};
pub use unknown::Unknown;
pub use work::{Choices, LetterWork, Sent, SentState, TypeChoices, Typeface, Work};
