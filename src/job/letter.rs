//! The letter: composed, set, and shortened until it fits on its page; and who gets one (`recipients`).

mod recipients;

use std::sync::{Arc, OnceLock};

use self::recipients::{Country, recipients_noted, writer_country};
pub use self::recipients::{house_line, is_mission_missing, is_ticked, missions, recipients};
use super::window_fits::{ChosenWindow, usual_fold};
use super::{Order, print};
use crate::compose::{self, Check, Composer, OnPaper, Recipient, Request};
use crate::data::envelopes::Envelope;
use crate::data::stationery;
use crate::model::{Choices, LanguageTag, Letter, PartId, Sender, Stationery, Work};
use crate::notice::{Noted, Notice};
use crate::typeset::{FontBook, LetterOptions, Packing, SenderPlace, TypesetLetter, Typesetter, WindowFit};
use crate::unit::PageSize;

/// How many facts a letter may lose to fit on its page.
const MOST_TRIMS: usize = 6;

/// The desk on which letters are written, one after another: it remembers what it has shaped.
pub struct Desk {
    typesetter: Typesetter,
}

/// What the letters of an order share, worked out once.
#[derive(Debug, Clone)]
pub struct Groundwork {
    /// In export order.
    pub recipients: Vec<Recipient>,
    /// By recipient: what there is to say about its address as it will be printed.
    pub(super) address_notices: Vec<Vec<Notice>>,
    country: Country,
    stationery: Stationery,
    /// None: plain envelopes.
    window: Option<ChosenWindow>,
}

/// The letters of an order; can be used from several threads.
pub struct Letters<'a> {
    order: &'a Order,
    groundwork: &'a Groundwork,
    /// By how many facts fewer than usual the letters have.
    composers: [OnceLock<Composer<'a>>; MOST_TRIMS + 1],
}

/// The stationery that an order's letters are set on: as chosen, else that of the sender's country, in a window envelope one
/// that is made for it.
pub fn stationery_of(order: &Order) -> &Stationery {
    let papers = &order.papers;
    let chosen = order.work.choices.stationery.as_deref().and_then(|id| papers.stationery(id));
    chosen.unwrap_or_else(|| {
        let code = writer_country(order).code;
        let usual = stationery::of_country(Some(code.as_str()).filter(|code| !code.is_empty()));
        let usual = papers.stationery(&usual.id).unwrap_or(usual);
        let envelope = order.work.choices.envelope.as_deref().and_then(|id| papers.envelope(id));
        let window = envelope.filter(|envelope| envelope.window.is_some());
        let fitting = window.and_then(|envelope| stationery::for_envelope(&papers.stationeries, usual, &envelope.id));
        fitting.unwrap_or(usual)
    })
}

/// The window envelope that the sender's letters usually go into: one that their stationery, or another of their country, is
/// made for.
pub fn usual_window_envelope(order: &Order) -> Option<&Envelope> {
    let papers = &order.papers;
    let has_window = |envelope: &&Envelope| envelope.window.is_some();
    let of = |stationery| papers.envelopes_of(stationery).find(has_window);
    let own = stationery_of(order);
    let of_country = || papers.stationeries.iter().filter(|one| stationery::share_a_country(one, own)).find_map(of);
    of(own).or_else(of_country).or_else(|| papers.envelopes.iter().find(has_window))
}

impl Desk {
    pub fn new(fonts: Arc<FontBook>) -> Self {
        Self { typesetter: Typesetter::new(fonts) }
    }

    /// The letter to the recipient at this place in export order, as text and as pages, with all there is to say about
    /// it; an index beyond the last gives an empty letter.
    pub fn letter(&mut self, order: &Order, index: usize) -> Noted<(Letter, TypesetLetter)> {
        let groundwork = Groundwork::of(order);
        self.letter_of(&Letters::of(order, &groundwork), index)
    }

    /// One of the letters of an order.
    pub fn letter_of(&mut self, letters: &Letters<'_>, index: usize) -> Noted<(Letter, TypesetLetter)> {
        letters.letter(&mut self.typesetter, index, false)
    }

    /// Whether the address of a letter shows in an envelope's window, wherever the sheet slides, and what can be done
    /// where it does not; none: the stationery is not made to be folded.
    pub fn window_fit(&mut self, order: &Order, index: usize, envelope: &Envelope) -> Option<WindowFit> {
        let letter = self.letter(order, index).value.0;
        let (stationery, choices) = (stationery_of(order), &order.work.choices);
        let fold = usual_fold(stationery, envelope)?;
        let options = LetterOptions::from(choices);
        let packing = Packing { fold, envelope, others: &order.papers.envelopes };
        Some(self.typesetter.window_fit(&letter, stationery, &choices.type_choices, &options, packing))
    }

    /// The envelope of a letter, printed with its address as it stands on the letter; none: the letter has no address.
    pub fn envelope(&mut self, order: &Order, letter: &Letter, envelope: &Envelope) -> Option<TypesetLetter> {
        let text = print::envelope_text(order, letter, SenderPlace::Front, "")?;
        let size = PageSize { width: envelope.width, height: envelope.height };
        Some(self.typesetter.envelope(size, &text).value)
    }

    /// What sets the letters: the pages of a cover sheet come from it too.
    pub(super) fn typesetter(&mut self) -> &mut Typesetter {
        &mut self.typesetter
    }
}

impl Groundwork {
    pub fn of(order: &Order) -> Self {
        let noted = recipients_noted(order).into_iter();
        let (recipients, address_notices) = noted.map(|noted| (noted.value, shrunk(noted.notices))).unzip();
        let stationery = stationery_of(order).clone();
        let window = ChosenWindow::of(order, &stationery);
        Self { recipients, address_notices, country: writer_country(order), stationery, window }
    }

    /// Whether two orders have the same: all that it is worked out from is alike in them. What is typed into a letter, its ticks
    /// and the writer's name are none of that.
    pub fn is_alike(one: &Order, other: &Order) -> bool {
        let country = |order: &Order| order.sender.as_ref().map(|sender| sender.country.clone());
        let chosen = |work: &Work| {
            let Choices { language, stationery, envelope, .. } = &work.choices;
            (language.clone(), stationery.clone(), envelope.clone())
        };
        let languages = |work: &'_ Work| -> Vec<(String, LanguageTag)> {
            work.letters.iter().filter_map(|(id, letter)| Some((id.clone(), letter.language.clone()?))).collect()
        };
        Arc::ptr_eq(&one.case, &other.case)
            && Arc::ptr_eq(&one.papers, &other.papers)
            && one.blank_missions == other.blank_missions
            && country(one) == country(other)
            && one.work.missions == other.work.missions
            && chosen(&one.work) == chosen(&other.work)
            && languages(&one.work) == languages(&other.work)
    }
}

/// A list that will be kept, without the room that it had to grow.
fn shrunk<T>(mut list: Vec<T>) -> Vec<T> {
    list.shrink_to_fit();
    list
}

impl<'a> Letters<'a> {
    pub fn of(order: &'a Order, groundwork: &'a Groundwork) -> Self {
        Self { order, groundwork, composers: [const { OnceLock::new() }; MOST_TRIMS + 1] }
    }

    /// Composes and sets a letter; while one of its documents needs a second page it says fewer of the facts.
    ///
    /// `in_stack` prints the letter's number at its foot, so that printing can begin again at it.
    pub(super) fn letter(
        &self,
        typesetter: &mut Typesetter,
        index: usize,
        in_stack: bool,
    ) -> Noted<(Letter, TypesetLetter)> {
        let number = u32::try_from(index + 1).ok().filter(|_| in_stack);
        let choices = &self.order.work.choices;
        let window = self.groundwork.window.as_ref().and_then(ChosenWindow::always);
        let options = LetterOptions { running_number: number, window, ..LetterOptions::from(choices) };
        typesetter.begin_letter();
        let mut best = self.letter_trimmed(typesetter, index, 0, &options);
        for trim in 1..=MOST_TRIMS {
            if longest_document(&best.value.1) <= 1 {
                break;
            }
            let shorter = self.letter_trimmed(typesetter, index, trim, &options);
            if shorter.value.0 == best.value.0 {
                break;
            }
            best = shorter;
        }
        best
    }

    fn letter_trimmed(
        &self,
        typesetter: &mut Typesetter,
        index: usize,
        trim: usize,
        options: &LetterOptions,
    ) -> Noted<(Letter, TypesetLetter)> {
        let Some(composer) = self.composers.get(trim) else {
            return self.letter_trimmed(typesetter, index, 0, options);
        };
        let letter = self.composed_by(composer, trim).letter(index);
        let type_choices = &self.order.work.choices.type_choices;
        let set = typesetter.letter(&letter.value, &self.groundwork.stationery, type_choices, options);
        let of_address = self.groundwork.address_notices.get(index).map_or(&[][..], Vec::as_slice);
        // As long as it is and no longer: a large export keeps them all.
        let mut notices = Vec::with_capacity(of_address.len() + letter.notices.len() + set.notices.len());
        notices.extend_from_slice(of_address);
        notices.extend(letter.notices);
        match &self.groundwork.window {
            Some(window) => notices.extend(window.findings(&set.value, &letter.value.addressee, set.notices)),
            None => notices.extend(set.notices),
        }
        if let Some(work) =
            self.order.work.letters.get(&letter.value.addressee).filter(|work| !work.overruled.is_empty())
        {
            notices.retain(|notice| !compose::is_overruled(&work.overruled, notice));
        }
        Noted { value: (letter.value, set.value), notices }
    }

    /// The writing rules, held against one of the letters.
    pub fn checks(&self, index: usize, letter: &Letter, typeset: &TypesetLetter) -> Vec<Check> {
        let paper = OnPaper { pages: typeset.pages.len(), unprintable: unprintable(typeset) };
        let [composer, ..] = &self.composers;
        self.composed_by(composer, 0).checks(index, letter, Some(&paper))
    }

    fn composed_by<'c>(&self, composer: &'c OnceLock<Composer<'a>>, trim: usize) -> &'c Composer<'a> {
        composer.get_or_init(|| Composer::new(self.request(trim as u8), &self.groundwork.recipients))
    }

    fn request(&self, trim: u8) -> Request<'a> {
        let (order, groundwork) = (self.order, self.groundwork);
        Request {
            case: &order.case,
            sender: order.writer(),
            seed: order.sender.as_deref().map_or("", Sender::seed),
            choices: &order.work.choices,
            letters: &order.work.letters,
            dated: order.dated,
            sender_country_code: &groundwork.country.code,
            sender_country_name: &groundwork.country.name,
            sender_block: groundwork.stationery.sender_block.is_some(),
            return_line: order.work.choices.return_line && groundwork.stationery.return_line_height.0 > 0.0,
            trim,
        }
    }
}

/// The first piece of a letter that no typeface can print.
fn unprintable(letter: &TypesetLetter) -> Option<(PartId, String)> {
    letter.parts.iter().find_map(|part| {
        let range = part.paragraph.missing().first()?.clone();
        Some((part.id, part.text.get(range)?.to_owned()))
    })
}

/// Pages of the longest among the letter and its enclosures.
pub(super) fn longest_document(letter: &TypesetLetter) -> usize {
    let last_document = letter.parts.iter().map(|part| part.document).max().unwrap_or_default();
    let mut longest = 0;
    let mut first_page = 0;
    for document in 0..=last_document {
        let lines = letter.parts.iter().filter(|part| part.document == document).flat_map(|part| &part.lines);
        let last_page = lines.map(|line| line.page).max().unwrap_or(first_page).max(first_page);
        longest = longest.max(last_page + 1 - first_page);
        first_page = last_page + 1;
    }
    longest
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::recipients::BLANK_MISSION;
    use super::*;
    use crate::job::open;
    use crate::model::{Addressee, Case, LetterWork, Mission, Role};

    fn order(case: Case) -> Order {
        Order {
            case: Arc::new(case),
            work: Arc::default(),
            sender: None,
            dated: date(2017, 6, 1),
            papers: crate::data::papers::Papers::bundled(),
            blank_missions: false,
        }
    }

    fn mission(of: &str, host: &str) -> Mission {
        Mission { of: of.into(), host: host.into(), lines: vec![format!("Embassy in {host}")], ..Mission::default() }
    }

    fn case() -> Case {
        let addressee = |id: &str, role| Addressee {
            id: id.into(),
            role,
            lines: vec![format!("Office {id}"), "Accra".into(), "Ghana".into()],
            ..Addressee::default()
        };
        Case {
            country: "Ghana".into(),
            country_code: "GH".into(),
            demands: vec!["Release her".into()],
            addressees: vec![addressee("c1", Role::Copy), addressee("a1", Role::Appeal), addressee("a2", Role::Appeal)],
            missions_wanted: true,
            ..Case::default()
        }
    }

    fn ids(order: &Order) -> Vec<String> {
        recipients(order).into_iter().map(|recipient| recipient.id).collect()
    }

    #[test]
    fn appeals_come_first_then_copies_then_missions() {
        let mut order = order(case());
        assert_eq!(ids(&order), ["a1", "a2", "c1"]);
        let missions = [("m1".to_owned(), mission("Ghana", "Germany"))].into();
        order.work = Arc::new(Work { missions, ..Work::default() });
        assert_eq!(ids(&order), ["a1", "a2", "c1", "m1"]);
    }

    #[test]
    fn a_wanted_mission_is_missing_until_it_is_known_or_printed_blank() {
        let mut order = order(case());
        assert!(is_mission_missing(&order));
        order.blank_missions = true;
        assert!(!is_mission_missing(&order));
        assert_eq!(ids(&order), ["a1", "a2", "c1", BLANK_MISSION]);
        let recipients = recipients(&order);
        assert!(recipients.last().is_some_and(|blank| is_ticked(&order, blank)));
    }

    #[test]
    fn a_mission_is_ticked_only_by_a_person() {
        let mut order = order(case());
        let mut work = Work { missions: [("m1".to_owned(), mission("GH", "DE"))].into(), ..Work::default() };
        order.work = Arc::new(work.clone());
        let is_last_ticked = |order: &Order| recipients(order).last().is_some_and(|last| is_ticked(order, last));
        assert!(!is_last_ticked(&order));
        work.letters.insert("m1".into(), LetterWork::default());
        order.work = Arc::new(work);
        assert!(is_last_ticked(&order));
    }

    #[test]
    fn missions_are_those_of_the_case_where_the_writer_is() {
        let known = [mission("GH", "GB"), mission("Ghana", "Germany"), mission("France", "GB")];
        let check = |writer: Option<&str>, hosts: &[&str], left_out: usize| {
            let found = missions(&case(), &known, writer);
            assert_eq!(found.value.iter().map(|one| one.host.as_str()).collect::<Vec<_>>(), hosts, "{writer:?}");
            assert_eq!(found.notices.len(), left_out, "{writer:?}");
        };
        check(Some("United Kingdom"), &["GB"], 1);
        check(Some("DE"), &["Germany"], 1);
        check(None, &["GB", "Germany"], 0);
        check(Some("Brazil"), &[], 2);
    }

    #[test]
    fn the_country_stands_last_and_not_at_all_at_home() {
        let mut order = order(case());
        let last = |order: &Order| recipients(order).first().and_then(|first| first.lines.last().cloned());
        assert_eq!(last(&order).as_deref(), Some("GHANA"));
        order.sender = Some(Arc::new(Sender { country: "Ghana".into(), ..Sender::default() }));
        assert_eq!(last(&order).as_deref(), Some("Accra"));
    }

    #[test]
    fn the_stationery_follows_the_writer_until_it_is_chosen() {
        let mut order = order(case());
        assert_eq!(stationery_of(&order).id, "din-5008-b");
        order.sender = Some(Arc::new(Sender { country: "US".into(), ..Sender::default() }));
        assert_eq!(stationery_of(&order).id, "us-10");
        let mut work = Work::default();
        work.choices.stationery = Some("nf".into());
        order.work = Arc::new(work);
        assert_eq!(stationery_of(&order).id, "nf");
    }

    #[test]
    fn a_window_envelope_brings_the_stationery_that_is_made_for_it() {
        let check = |country: &str, envelope: &str, stationery: &str| {
            let mut order = order(case());
            order.sender = Some(Arc::new(Sender { country: country.into(), ..Sender::default() }));
            assert_eq!(usual_window_envelope(&order).map(|envelope| envelope.id.as_str()), Some(envelope), "{country}");
            let mut work = Work::default();
            work.choices.envelope = Some(envelope.into());
            order.work = Arc::new(work);
            assert_eq!(stationery_of(&order).id, stationery, "{country}");
        };
        check("GB", "uk-dl", "uk-dl");
        check("DE", "dl-din-680", "din-5008-b");
        check("CH", "ch-new-c5-6", "swiss-right");
        check("US", "us-10-single", "us-10");
    }

    #[test]
    fn a_long_case_still_fits_on_its_page() {
        let mut case = open::example();
        let long =
            "He was held for a long time in a place that nobody has named, and no court has heard him. ".repeat(12);
        case.facts = vec![format!("Zhao Liping was sentenced to death. {long}"), long];
        let order = order(case);
        let set = Desk::new(FontBook::bundled()).letter(&order, 0);
        assert_eq!(longest_document(&set.value.1), 1, "{:?}", set.notices);
        let demands = set.value.0.parts_in(crate::model::Slot::Demand).count();
        assert_eq!(demands, 3, "no demand is left out");
    }

    #[test]
    fn an_index_beyond_the_last_gives_an_empty_letter() {
        let set = Desk::new(FontBook::bundled()).letter(&order(case()), 99);
        assert!(set.value.0.parts.is_empty());
    }
}
