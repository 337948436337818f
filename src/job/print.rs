//! What goes to a printer: the stack of letters, envelopes and labels from the same addresses, the printer's ruler sheet.

use std::sync::{Arc, Mutex, PoisonError};

use super::Order;
use super::export::{self, CancelFlag, Destination, ExportPlan, ExportReport, Kept, Progress};
use super::letter::{Desk, Letters, stationery_of};
use crate::data::envelopes::{Envelope, LabelSheet};
use crate::model::{Calibration, LanguageTag, Letter, Slot, Typeface};
use crate::notice::{Noted, Notice};
use crate::output::pdf::{PdfError, PdfWriter, Repertoire};
use crate::typeset::{EnvelopeText, FontBook, LabelText, RulerSheet, SenderPlace, TypesetLetter, Typesetter};
use crate::unit::PageSize;

/// A finished file and how many addresses are in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Printed {
    pub bytes: Vec<u8>,
    pub addresses: usize,
    pub pages: usize,
    pub paper: PageSize,
}

/// The stack of letters as one file, and what became of each.
#[derive(Debug, Clone, PartialEq)]
pub struct Stack {
    pub report: ExportReport,
    /// None: the stack was stopped, or could not be made, and the report says why.
    pub bytes: Option<Vec<u8>>,
    pub paper: PageSize,
}

/// What a ruler sheet says, in the language of the person at the printer.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RulerWords {
    pub language: LanguageTag,
    pub title: String,
    pub steps: Vec<String>,
    /// Left, top, right, bottom.
    pub readings: [String; 4],
}

/// How many steps the words for a ruler sheet have.
const RULER_STEPS: usize = 4;

/// The id of the envelope that goes with a paper.
pub fn printed_envelope_of(paper: PageSize) -> &'static str {
    if paper == PageSize::US_LETTER { "us-10" } else { "dl" }
}

/// The id of the label sheet that goes with a paper: two by seven labels, with room for an address of seven lines.
pub fn label_sheet_of(paper: PageSize) -> &'static str {
    if paper == PageSize::US_LETTER { "5162" } else { "l7163" }
}

/// The envelope of this id; of an empty one the usual envelope of the letters' paper.
///
/// # Errors
/// There is none of this id: the notice names those that there are.
pub fn envelope_called<'a>(order: &'a Order, id: &str) -> Result<&'a Envelope, Box<Notice>> {
    let id = if id.is_empty() { printed_envelope_of(stationery_of(order).paper) } else { id };
    order.papers.envelope(id).ok_or_else(|| {
        let known: Vec<&str> = order.papers.envelopes.iter().map(|envelope| envelope.id.as_str()).collect();
        Box::new(Notice::error("unknown-envelope").with("id", id).with("known", known.join(", ")))
    })
}

/// The label sheet of this id or number; of an empty one the usual sheet of the letters' paper.
///
/// # Errors
/// As [`envelope_called`].
pub fn label_sheet_called<'a>(order: &'a Order, id: &str) -> Result<&'a LabelSheet, Box<Notice>> {
    let id = if id.is_empty() { label_sheet_of(stationery_of(order).paper) } else { id };
    order.papers.label_sheet(id).ok_or_else(|| {
        let known: Vec<&str> = order.papers.label_sheets.iter().map(|sheet| sheet.id.as_str()).collect();
        Box::new(Notice::error("unknown-labels").with("id", id).with("known", known.join(", ")))
    })
}

/// The planned letters as one file, in printing order; the plan has a bundle.
///
/// It is kept in memory: what goes to a printer leaves no copy on the disk.
pub fn stack(plan: &ExportPlan, progress: &mut dyn FnMut(&Progress<'_>), cancel: &CancelFlag) -> Stack {
    let caught = Catch { file_name: plan.bundle_file_name().unwrap_or_default(), bytes: Mutex::default() };
    let report = export::run(plan, &caught, progress, cancel);
    let bytes = caught.bytes.into_inner().unwrap_or_else(PoisonError::into_inner);
    Stack { report, bytes, paper: stationery_of(&plan.order).paper }
}

/// Catches the file of everything and lets the single letters go.
struct Catch<'a> {
    file_name: &'a str,
    bytes: Mutex<Option<Vec<u8>>>,
}

impl Destination for Catch<'_> {
    fn keep(&self, file_name: &str, bytes: &[u8]) -> Result<Kept, Box<Notice>> {
        if file_name == self.file_name {
            *self.bytes.lock().unwrap_or_else(PoisonError::into_inner) = Some(bytes.to_vec());
        }
        Ok(Kept::Written(file_name.to_owned()))
    }
}

/// One envelope for each planned letter, in printing order; a letter without an address gets none.
///
/// # Errors
/// The notice says why there is no file.
pub fn envelopes(
    plan: &ExportPlan,
    envelope: &Envelope,
    sender_place: SenderPlace,
    title: &str,
) -> Result<Noted<Printed>, Box<Notice>> {
    let size = PageSize { width: envelope.width, height: envelope.height };
    let mut typesetter = Typesetter::new(FontBook::bundled());
    let mut sheets = Vec::new();
    let mut notices = Vec::new();
    for letter in addressed(plan) {
        let Some(text) = envelope_text(&plan.order, &letter, sender_place, title) else { continue };
        typesetter.begin_letter();
        let set = typesetter.envelope(size, &text);
        notices.extend(set.notices);
        sheets.push(set.value);
    }
    let addresses = sheets.len();
    printed(plan, &sheets, title, addresses, size).map(|value| Noted { value, notices })
}

/// A label for each planned letter, in printing order; `first` is the first label of the sheet that is still there, from 0.
///
/// # Errors
/// As [`envelopes`].
pub fn labels(plan: &ExportPlan, sheet: &LabelSheet, first: usize, title: &str) -> Result<Noted<Printed>, Box<Notice>> {
    let label = |letter: Letter| {
        let address = letter.part(Slot::Address)?;
        Some(LabelText { language: language_of(&letter), text: address.text.clone() })
    };
    let labels: Vec<LabelText> = addressed(plan).filter_map(label).collect();
    let typeface = plan.order.work.choices.type_choices.typeface;
    let set = Typesetter::new(FontBook::bundled()).labels(sheet, &labels, first, typeface, title);
    let printed = printed(plan, &[set.value], title, labels.len(), sheet.paper)?;
    Ok(Noted { value: printed, notices: set.notices })
}

/// The sheet from which the shift and the scale of a printer are read.
///
/// # Errors
/// As [`envelopes`].
pub fn ruler(words: &RulerWords, paper: PageSize) -> Result<Vec<u8>, Box<Notice>> {
    let sheet = RulerSheet {
        language: words.language.clone(),
        paper,
        title: words.title.clone(),
        steps: words.steps.clone(),
        readings: words.readings.clone(),
    };
    let set = Typesetter::new(FontBook::bundled()).ruler_sheet(&sheet).value;
    // Uncalibrated: it is to show what the printer does.
    pdf(&words.language, Typeface::Sans, &[set], &words.title, Calibration::NONE)
}

impl RulerWords {
    /// The words from the messages `ruler-…`; `text` finds a message by its id and arguments.
    pub fn of(language: &LanguageTag, text: impl Fn(&str, &[(&str, &str)]) -> String) -> Self {
        let reading = |edge: &str| text(&format!("ruler-{edge}"), &[]);
        Self {
            language: language.clone(),
            title: text("ruler-title", &[]),
            steps: (1..=RULER_STEPS).map(|step| text(&format!("ruler-step-{step}"), &[])).collect(),
            readings: [reading("left"), reading("top"), reading("right"), reading("bottom")],
        }
    }
}

/// What stands on the envelope of a letter; none: the letter has no address.
pub(super) fn envelope_text(
    order: &Order,
    letter: &Letter,
    sender_place: SenderPlace,
    title: &str,
) -> Option<EnvelopeText> {
    let text = |slot| letter.part(slot).map(|part| part.text.clone()).unwrap_or_default();
    let address = text(Slot::Address);
    (!address.trim().is_empty()).then(|| EnvelopeText {
        language: language_of(letter),
        title: title.to_owned(),
        address,
        sender: sender_of(letter),
        sender_place,
        postal_mark: text(Slot::PostalMark),
        typeface: order.work.choices.type_choices.typeface,
    })
}

/// The planned letters that have an address.
fn addressed(plan: &ExportPlan) -> impl Iterator<Item = Letter> {
    let mut desk = Desk::new(FontBook::bundled());
    let letters = Letters::of(&plan.order, &plan.groundwork);
    plan.letters.iter().filter_map(move |planned| {
        let (letter, _) = letters.letter(desk.typesetter(), planned.index, false).value;
        let has_address = letter.part(Slot::Address).is_some_and(|part| !part.text.trim().is_empty());
        has_address.then_some(letter)
    })
}

/// The sender as it stands on the letter, so that no more of it is on the envelope.
fn sender_of(letter: &Letter) -> String {
    let block = letter.part(Slot::SenderBlock).map(|part| part.text.clone());
    let line = || letter.part(Slot::ReturnLine).map(|part| part.text.replace(" · ", "\n"));
    let lines = block.filter(|text| !text.is_empty()).or_else(line).unwrap_or_default();
    // A post has no use for an e-mail address.
    lines.lines().filter(|line| !line.contains('@')).collect::<Vec<_>>().join("\n")
}

fn language_of(letter: &Letter) -> LanguageTag {
    let own = letter.part(Slot::Address).and_then(|part| part.language.clone());
    own.unwrap_or_else(|| letter.language.clone())
}

fn printed(
    plan: &ExportPlan,
    sheets: &[TypesetLetter],
    title: &str,
    addresses: usize,
    paper: PageSize,
) -> Result<Printed, Box<Notice>> {
    let Some(first) = sheets.first().filter(|_| addresses > 0) else {
        return Err(Box::new(Notice::error("no-addresses")));
    };
    let typeface = plan.order.work.choices.type_choices.typeface;
    let bytes = pdf(&first.language, typeface, sheets, title, plan.calibration)?;
    Ok(Printed { bytes, addresses, pages: sheets.iter().map(|sheet| sheet.pages.len()).sum(), paper })
}

pub(super) fn pdf(
    language: &LanguageTag,
    typeface: Typeface,
    sheets: &[TypesetLetter],
    title: &str,
    calibration: Calibration,
) -> Result<Vec<u8>, Box<Notice>> {
    let write = || -> Result<Vec<u8>, PdfError> {
        let fonts = FontBook::bundled();
        let writer =
            PdfWriter::new(Arc::clone(&fonts), &Repertoire::new(&fonts, language, typeface)).calibrated(calibration);
        let mut bundle = writer.bundle(title, language);
        for sheet in sheets {
            bundle.add(sheet)?;
        }
        bundle.finish()
    };
    write().map_err(|error| Box::new(Notice::error("print-failed").with("reason", error)))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::data::papers::Papers;
    use crate::job::open;
    use crate::model::{Sender, Work};

    fn order(country: &str) -> Order {
        Order {
            case: Arc::new(open::example()),
            work: Arc::new(Work::default()),
            sender: Some(Arc::new(Sender { country: country.into(), ..Sender::default() })),
            dated: date(2017, 6, 1),
            papers: Papers::bundled(),
            blank_missions: false,
        }
    }

    #[test]
    fn envelopes_and_labels_are_those_of_the_letters_paper_until_they_are_chosen() {
        for (country, envelope, labels) in [("United States", "us-10", "5162"), ("United Kingdom", "dl", "l7163")] {
            let order = order(country);
            let found = envelope_called(&order, "").expect("an envelope");
            assert_eq!(found.id, envelope, "{country}");
            let sheet = label_sheet_called(&order, "").expect("a label sheet");
            assert_eq!((sheet.id.as_str(), sheet.paper), (labels, stationery_of(&order).paper), "{country}");
            assert_eq!(label_sheet_called(&order, "8163").expect("a label sheet").id, "5163");
            let unknown = envelope_called(&order, "sack").expect_err("no envelope");
            assert!(unknown.arguments.get("known").is_some_and(|known| known.contains("dl")), "{unknown:?}");
        }
    }
}
