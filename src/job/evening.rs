//! An evening: many writers, several cases, one stack of letters for each writer.
//!
//! Each letter is made by itself, so that one that fails stops no other; the letters of one writer are a step of their
//! own, so that the evening can rest between two. What the writers said of themselves is in no file but their letters.

mod guests;

use std::sync::Arc;

pub use self::guests::{GuestsError, beyond, guests, text, typed};

use super::Order;
use super::export::{self, CancelFlag, CoverWords, Destination, ExportChoices, ExportReport, Kept, LetterOutcome};
use super::file_name::{safe_file_name, unique};
use super::ties;
use crate::model::{Case, PartId, Privacy, Sender, Slot, Work};
use crate::notice::Notice;

/// Somebody who writes this evening.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Guest {
    pub name: String,
    pub town: String,
    /// One sentence of their own, for every letter.
    pub sentence: String,
    /// How much of them goes on the letters.
    pub privacy: Privacy,
    /// The cases that they write for, by their place from 1; none: all.
    pub cases: Option<Vec<usize>>,
    /// Whether they, or people close to them, have ties to a country of the evening, or may have; none: nobody asked them.
    pub ties: Option<bool>,
}

/// Who writes, and for what.
#[derive(Debug, Clone)]
pub struct Evening {
    pub guests: Vec<Guest>,
    /// What the letters of each case are made from; its sender lends country and group to every guest.
    pub orders: Vec<Order>,
    /// Whether each writer gets one file of everything for each case too, and the words of its cover sheet.
    pub bundle: Option<CoverWords>,
}

/// How far the evening is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EveningProgress<'a> {
    /// Letters that are finished.
    pub done: usize,
    pub of: usize,
    /// Whose letters are being made.
    pub guest: &'a str,
}

/// What became of the evening.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct EveningReport {
    pub guests: Vec<GuestReport>,
    pub cancelled: bool,
}

/// What became of one writer's letters.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GuestReport {
    pub name: String,
    /// The name of the writer's folder.
    pub folder: String,
    pub written: usize,
    /// Letters that are not there, and why.
    pub missing: usize,
    pub why: Vec<Notice>,
    /// Every file that was written.
    pub files: Vec<String>,
}

impl EveningReport {
    pub fn written(&self) -> usize {
        self.guests.iter().map(|guest| guest.written).sum()
    }

    pub fn missing(&self) -> usize {
        self.guests.iter().map(|guest| guest.missing).sum()
    }
}

impl Guest {
    /// Whether nothing may say who wrote.
    pub fn is_hidden(&self) -> bool {
        self.ties == Some(true)
    }
}

impl Evening {
    /// A folder for each writer, in the order of the list: `01-Anna-Field`; of whom nothing may be known, the number alone.
    pub fn folders(&self) -> Vec<String> {
        let width = self.guests.len().to_string().len().max(2);
        let name = |(place, guest): (usize, &Guest)| {
            let who = if guest.is_hidden() { "" } else { guest.name.as_str() };
            let name = safe_file_name(format!("{:0width$} {who}", place + 1).trim_end(), "x");
            name.trim_end_matches(".x").to_owned()
        };
        unique(self.guests.iter().enumerate().map(name))
    }

    /// How many letters each writer will have.
    pub fn letters(&self) -> Vec<usize> {
        let of_case = |order: &Order| export::plan(order, &ExportChoices::default()).letters.len();
        let shown: Vec<usize> = self.orders.iter().map(of_case).collect();
        // Who has ties to the country writes to no embassy.
        let hidden: Vec<usize> = match self.guests.iter().any(Guest::is_hidden) {
            true => self.orders.iter().map(|order| of_case(&ties::without_writer(order.clone()))).collect(),
            false => Vec::new(),
        };
        let counts = |guest: &Guest| if guest.is_hidden() { &hidden } else { &shown };
        let of_guest = |guest: &Guest| self.chosen(guest).filter_map(|place| counts(guest).get(place)).sum();
        self.guests.iter().map(of_guest).collect()
    }

    /// Why somebody should ask before letters of these cases are made, each reason with what its case is called.
    pub fn reasons_to_ask(&self) -> Vec<(String, Notice)> {
        let wanted = |place: &usize| self.guests.iter().any(|guest| self.chosen(guest).any(|one| one == *place));
        let orders = self.orders.iter().enumerate().filter(|(place, _)| wanted(place));
        let of_case = |(_, order): (usize, &Order)| {
            let title = called(&order.case);
            export::reasons_to_ask(order).into_iter().map(move |reason| (title.clone(), reason))
        };
        orders.flat_map(of_case).collect()
    }

    /// The places of the cases that somebody writes for.
    fn chosen<'a>(&'a self, guest: &'a Guest) -> impl Iterator<Item = usize> + 'a {
        let is_chosen = |place: &usize| guest.cases.as_ref().is_none_or(|cases| cases.contains(&(place + 1)));
        (0..self.orders.len()).filter(is_chosen)
    }
}

/// What a case is called among others.
fn called(case: &Case) -> String {
    let person = case.people.first().map_or("", |person| person.name.as_str());
    let names = [case.title.as_str(), person, case.case_number.as_str()];
    names.into_iter().find(|name| !name.is_empty()).unwrap_or_default().to_owned()
}

/// Yields the destination for a folder of this name.
pub type OpenFolder<'a> = dyn FnMut(&str) -> Result<Box<dyn Destination>, Box<Notice>> + 'a;

/// Makes everybody's letters; `open` yields the destination for a folder of this name.
///
/// `progress` is called after each letter. A folder that cannot be opened costs that writer's letters only.
pub fn run(
    evening: &Evening,
    open: &mut OpenFolder<'_>,
    progress: &mut dyn FnMut(EveningProgress<'_>),
    cancel: &CancelFlag,
) -> EveningReport {
    let letters = evening.letters();
    let of = letters.iter().sum();
    let mut done = 0;
    let mut report = EveningReport::default();
    for ((guest, folder), letters) in evening.guests.iter().zip(evening.folders()).zip(letters) {
        if cancel.is_cancelled() {
            break;
        }
        let made = match open(&folder) {
            Ok(destination) => {
                let mut letter_done = || {
                    done += 1;
                    progress(EveningProgress { done, of, guest: &guest.name });
                };
                one(evening, guest, &*destination, &mut letter_done, cancel)
            }
            Err(why) => {
                done += letters;
                GuestReport { name: guest.name.clone(), missing: letters, why: vec![*why], ..GuestReport::default() }
            }
        };
        report.guests.push(GuestReport { folder, ..made });
    }
    report.cancelled = cancel.is_cancelled();
    report
}

/// Makes the letters of one writer in all cases that they chose; `progress` is called after each.
pub fn one(
    evening: &Evening,
    guest: &Guest,
    destination: &dyn Destination,
    progress: &mut dyn FnMut(),
    cancel: &CancelFlag,
) -> GuestReport {
    let mut result = GuestReport { name: guest.name.clone(), ..GuestReport::default() };
    for place in evening.chosen(guest) {
        let Some(order) = evening.orders.get(place) else { continue };
        let named = Numbered { destination, case: place + 1, of: evening.orders.len() };
        let choices = ExportChoices { bundle: evening.bundle.clone(), ..ExportChoices::default() };
        let plan = export::plan(&order_of(guest, order), &choices);
        let exported = export::run(&plan, &named, &mut |_| progress(), cancel);
        result.add(&exported, &named);
    }
    result
}

impl GuestReport {
    /// Takes in what became of the letters in one case.
    fn add(&mut self, exported: &ExportReport, named: &Numbered<'_>) {
        for letter in &exported.letters {
            match &letter.outcome {
                LetterOutcome::Failed { why, .. } => {
                    self.missing += 1;
                    self.why.extend(why.iter().cloned());
                }
                LetterOutcome::NotReached { .. } => self.missing += 1,
                _ => self.written += 1,
            }
        }
        let there = exported.outcomes().filter(|outcome| outcome.is_there());
        self.files.extend(there.map(|outcome| named.name(outcome.file_name())));
    }
}

/// The order of a case for one writer: what the evening has in common, with who they are and what they say.
fn order_of(guest: &Guest, order: &Order) -> Order {
    let host = order.sender.as_deref().cloned().unwrap_or_default();
    let sender = Sender {
        name: guest.name.clone(),
        town: guest.town.clone(),
        country: host.country,
        group: host.group,
        privacy: guest.privacy,
        ..Sender::default()
    };
    let mut work = (*order.work).clone();
    work.choices.privacy = None;
    if !guest.sentence.is_empty() {
        // A paragraph of their own: what whoever prepared the case has added stays.
        let part = free_paragraph(&work);
        work.choices.own_languages.remove(&part);
        work.choices.own_words.insert(part, guest.sentence.clone());
    }
    let order = Order { sender: Some(Arc::new(sender)), work: Arc::new(work), ..order.clone() };
    if guest.is_hidden() { ties::without_writer(order) } else { order }
}

/// The first paragraph of one's own that stands in no letter of the case.
fn free_paragraph(work: &Work) -> String {
    let is_taken = |part: &String| {
        let in_letters = work.letters.values().any(|letter| letter.own_words.contains_key(part));
        in_letters || work.choices.own_words.contains_key(part)
    };
    let mut parts = (0..=u16::MAX).map(|index| PartId { slot: Slot::OwnWords, index }.to_string());
    parts.find(|part| !is_taken(part)).unwrap_or_default()
}

/// A destination in which the files of several cases lie side by side.
struct Numbered<'a> {
    destination: &'a dyn Destination,
    case: usize,
    of: usize,
}

impl Numbered<'_> {
    /// What a file of the case is called beside those of the other cases.
    fn name(&self, file_name: &str) -> String {
        if self.of < 2 { file_name.to_owned() } else { format!("{}{file_name}", self.prefix()) }
    }

    fn prefix(&self) -> String {
        format!("case-{}-", self.case)
    }
}

impl Destination for Numbered<'_> {
    fn keep(&self, file_name: &str, bytes: &[u8]) -> Result<Kept, Box<Notice>> {
        // The export itself goes on with the name that it knows.
        let own = |name: String| name.strip_prefix(&self.prefix()).map(str::to_owned).unwrap_or(name);
        Ok(match self.destination.keep(&self.name(file_name), bytes)? {
            Kept::Written(name) => Kept::Written(own(name)),
            Kept::Unchanged(name) => Kept::Unchanged(own(name)),
            Kept::Skipped(name) => Kept::Skipped(own(name)),
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::sync::Mutex;

    use jiff::civil::date;

    use super::*;
    use crate::job::open;
    use crate::model::{CaseKind, LanguageTag, LetterWork, Mission};

    type Files = Arc<Mutex<BTreeMap<String, usize>>>;

    struct Shelf {
        folder: String,
        files: Files,
    }

    impl Destination for Shelf {
        fn keep(&self, file_name: &str, bytes: &[u8]) -> Result<Kept, Box<Notice>> {
            let path = format!("{}/{file_name}", self.folder);
            self.files.lock().expect("the shelf").insert(path, bytes.len());
            Ok(Kept::Written(file_name.to_owned()))
        }
    }

    fn order() -> Order {
        Order {
            case: Arc::new(open::example()),
            work: Arc::default(),
            sender: Some(Arc::new(Sender { country: "GB".into(), ..Sender::default() })),
            dated: date(2017, 6, 1),
            papers: crate::data::papers::Papers::bundled(),
            blank_missions: false,
        }
    }

    fn evening(list: &str, cases: usize) -> Evening {
        let guests = guests(list.as_bytes()).expect("a list").value;
        Evening { guests, orders: vec![order(); cases], bundle: None }
    }

    fn run_all(evening: &Evening, cancel: &CancelFlag) -> (EveningReport, Vec<String>) {
        let files = Files::default();
        let mut open = |folder: &str| -> Result<Box<dyn Destination>, Box<Notice>> {
            if folder.contains("Locked") {
                return Err(Box::new(Notice::error("not-writable")));
            }
            Ok(Box::new(Shelf { folder: folder.to_owned(), files: Arc::clone(&files) }))
        };
        let report = run(evening, &mut open, &mut |_| {}, cancel);
        let names = files.lock().expect("the shelf").keys().cloned().collect();
        (report, names)
    }

    #[test]
    fn everybody_gets_a_folder_and_one_failure_stops_nobody() {
        let evening = evening("name;town;sentence\nAnna Field;Leeds;I teach.\nLocked;;\nBo;York;\n;;x\n", 1);
        let (report, files) = run_all(&evening, &CancelFlag::default());
        assert_eq!((report.written(), report.missing()), (6, 3));
        assert!(files.iter().all(|name| name.starts_with("01-Anna-Field/") || name.starts_with("03-Bo/")), "{files:?}");
        assert_eq!(files.len(), 6);
    }

    #[test]
    fn a_writer_chooses_among_the_cases() {
        let evening = evening("name,cases\nAnna,2\nBo,1 2\n", 2);
        let (report, files) = run_all(&evening, &CancelFlag::default());
        assert_eq!(report.guests.iter().map(|guest| guest.written).collect::<Vec<_>>(), [3, 6]);
        assert!(files[0].starts_with("01-Anna/case-2-01-"), "{files:?}");
    }

    #[test]
    fn who_they_are_and_what_they_say_is_on_their_letters_alone() {
        let guest =
            Guest { name: "Anna Field".into(), town: "Leeds".into(), sentence: "I teach.".into(), ..Guest::default() };
        let order = order_of(&guest, &order());
        assert_eq!(order.work.choices.own_words["own-words-0"], "I teach.");
        let sender = order.sender.expect("a sender");
        assert_eq!((sender.name.as_str(), sender.country.as_str()), ("Anna Field", "GB"));
    }

    #[test]
    fn a_sentence_stands_beside_the_paragraph_that_was_prepared() {
        let mut work = Work::default();
        work.choices.own_words.insert("own-words-0".into(), "Nous attendons votre réponse.".into());
        work.choices.own_languages.insert("own-words-0".into(), LanguageTag::new("fr"));
        let letter =
            LetterWork { own_words: [("own-words-1".into(), "To you alone.".into())].into(), ..LetterWork::default() };
        work.letters.insert("a1".into(), letter);
        let guest = Guest { name: "Anna".into(), sentence: "I teach.".into(), ..Guest::default() };
        let order = order_of(&guest, &Order { work: Arc::new(work), ..order() });
        let choices = &order.work.choices;
        assert_eq!(choices.own_words["own-words-0"], "Nous attendons votre réponse.");
        assert_eq!(choices.own_words_in("own-words-2", &LanguageTag::new("en")).map(String::as_str), Some("I teach."));
    }

    #[test]
    fn of_somebody_with_ties_nothing_is_known() {
        let mut evening = evening("name;ties\nAnna Field;unsure\nBo;no\nCleo;\n", 1);
        let said: Vec<_> = evening.guests.iter().map(|guest| guest.ties).collect();
        assert_eq!(said, [Some(true), Some(false), None]);
        assert_eq!(evening.folders(), ["01", "02-Bo", "03-Cleo"]);
        let mission =
            Mission { of: "CN".into(), host: "GB".into(), lines: vec!["1 Square".into()], ..Mission::default() };
        let letters = [("m1".to_owned(), LetterWork::default())].into();
        let work = Work { missions: [("m1".to_owned(), mission)].into(), letters, ..Work::default() };
        evening.orders = vec![Order { work: Arc::new(work), ..order() }];
        assert_eq!(evening.letters(), [3, 4, 4]);
        let (report, files) = run_all(&evening, &CancelFlag::default());
        assert_eq!(report.guests.iter().map(|guest| guest.written).collect::<Vec<_>>(), [3, 4, 4]);
        assert!(files.iter().all(|file| !file.contains("Anna")), "{files:?}");
        let hidden = order_of(&evening.guests[0], &evening.orders[0]);
        assert_eq!(hidden.work.choices.privacy, Some(Privacy::None));
    }

    #[test]
    fn a_case_that_nobody_should_write_for_without_asking_is_named_with_its_reason() {
        let mut evening = evening("name;cases\nAnna;2\nBo;2 3\n", 3);
        let stopped = Case { title: "Two".into(), case_kind: CaseKind::Stop, ..Case::default() };
        let passed = Case { title: "Three".into(), deadline: Some(date(2016, 1, 2)), ..Case::default() };
        for (place, case) in [(1, stopped), (2, passed)] {
            evening.orders[place].case = Arc::new(case);
        }
        let reasons = evening.reasons_to_ask();
        let said: Vec<_> = reasons.iter().map(|(title, reason)| (title.as_str(), reason.code.as_ref())).collect();
        assert_eq!(said, [("Two", "case-stop"), ("Three", "deadline-passed")], "nobody writes for the first");
    }

    #[test]
    fn an_evening_that_was_ended_makes_no_more_letters() {
        let cancel = CancelFlag::default();
        cancel.cancel();
        let (report, files) = run_all(&evening("name\nAnna\n", 1), &cancel);
        assert!(report.cancelled && files.is_empty());
    }
}
