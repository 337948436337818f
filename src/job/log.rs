//! What was printed, posted and answered: a line of the log, and the totals for whoever coordinates a group.
//!
//! Totals say how many letters there were to which country. They name nobody who wrote.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;

use super::print;
use crate::model::{Calibration, LanguageTag, Sent, SentState, Typeface, Unknown, Work};
use crate::notice::Notice;
use crate::typeset::{CoverEntry, CoverSheet, FontBook, Typesetter};
use crate::unit::PageSize;

/// So many lines fit on the page of totals.
const MOST_LINES: usize = 24;

/// The log of one case.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CaseLog {
    pub case_number: String,
    pub title: String,
    /// Whom the case is about.
    pub person: String,
    pub country: String,
    pub log: Vec<Sent>,
}

/// How many letters came how far.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub printed: usize,
    pub posted: usize,
    pub answered: usize,
}

/// What was sent in all cases.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Totals {
    /// Cases of which anything was sent, with their counts.
    pub cases: Vec<(CaseLog, Counts)>,
    pub all: Counts,
    /// The first and the last day of the log.
    pub days: Option<(Date, Date)>,
}

/// What totals say, in the language of the person who reads them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TotalsWords {
    pub language: LanguageTag,
    pub title: String,
    /// With `{first}` and `{last}`.
    pub days: String,
    /// With `{printed}`, `{posted}` and `{answered}`.
    pub counts: String,
    /// With `{count}`.
    pub more: String,
    pub reminder: String,
    /// Case number, title, person, country, printed, posted, answered.
    pub columns: [String; 7],
}

/// Takes note of how far a letter came; the same is not noted twice.
pub fn note(work: &mut Work, addressee: &str, state: SentState, date: Date) {
    take_back(work, addressee, state);
    work.log.push(Sent { addressee: addressee.to_owned(), state, date, unknown: Unknown::new() });
}

/// Takes note that letters came so far on a day; of which that was noted before, the earlier day stays. Whether anything is new.
pub fn note_new(work: &mut Work, letters: &[String], state: SentState, date: Date) -> bool {
    let fresh: Vec<&String> = letters.iter().filter(|letter| day_of(work, letter, state).is_none()).collect();
    for letter in &fresh {
        note(work, letter, state, date);
    }
    !fresh.is_empty()
}

/// Takes back that a letter came so far.
pub fn take_back(work: &mut Work, addressee: &str, state: SentState) {
    work.log.retain(|sent| sent.addressee != addressee || sent.state != state);
}

/// The day on which a letter came so far.
pub fn day_of(work: &Work, addressee: &str, state: SentState) -> Option<Date> {
    work.log.iter().rev().find(|sent| sent.addressee == addressee && sent.state == state).map(|sent| sent.date)
}

impl Counts {
    fn of(log: &[Sent]) -> Self {
        let count = |state: SentState| {
            let of_state = log.iter().filter(|sent| sent.state == state);
            of_state.map(|sent| sent.addressee.as_str()).collect::<BTreeSet<_>>().len()
        };
        Self {
            printed: count(SentState::Printed),
            posted: count(SentState::Posted),
            answered: count(SentState::Answered),
        }
    }

    fn add(&mut self, other: Self) {
        self.printed += other.printed;
        self.posted += other.posted;
        self.answered += other.answered;
    }

    fn text(self, words: &TotalsWords) -> String {
        let figures = [("{printed}", self.printed), ("{posted}", self.posted), ("{answered}", self.answered)];
        figures.iter().fold(words.counts.clone(), |text, (name, value)| text.replace(name, &value.to_string()))
    }
}

impl Totals {
    pub fn of(cases: impl IntoIterator<Item = CaseLog>) -> Self {
        let mut totals = Self::default();
        for case in cases.into_iter().filter(|case| !case.log.is_empty()) {
            let counts = Counts::of(&case.log);
            totals.all.add(counts);
            for date in case.log.iter().map(|sent| sent.date) {
                let (first, last) = totals.days.unwrap_or((date, date));
                totals.days = Some((first.min(date), last.max(date)));
            }
            totals.cases.push((case, counts));
        }
        totals.cases.sort_by(|(one, _), (other, _)| {
            (&one.country, &one.case_number, &one.title).cmp(&(&other.country, &other.case_number, &other.title))
        });
        totals
    }

    /// A table with a line for each case, in UTF-8 with a mark, so that every spreadsheet opens it right.
    pub fn csv(&self, words: &TotalsWords) -> Vec<u8> {
        let mut writer = csv::WriterBuilder::new().from_writer(b"\xef\xbb\xbf".to_vec());
        // Writing to memory cannot fail, and all rows have the same length.
        let _ = writer.write_record(&words.columns);
        for (case, counts) in &self.cases {
            let texts = [&case.case_number, &case.title, &case.person, &case.country].map(|text| guarded(text));
            let figures = [counts.printed, counts.posted, counts.answered].map(|figure| figure.to_string());
            let _ = writer.write_record(texts.iter().chain(&figures));
        }
        writer.into_inner().unwrap_or_default()
    }

    /// One page with the totals; many cases are put together by country.
    ///
    /// # Errors
    /// The notice says why there is no file.
    pub fn pdf(&self, words: &TotalsWords, date: impl Fn(Date) -> String) -> Result<Vec<u8>, Box<Notice>> {
        let days = self.days.map(|(first, last)| match first == last {
            true => date(first),
            false => words.days.replace("{first}", &date(first)).replace("{last}", &date(last)),
        });
        let notes = days.into_iter().chain([self.all.text(words), words.reminder.clone()]);
        let sheet = CoverSheet {
            language: words.language.clone(),
            paper: PageSize::A4,
            title: words.title.clone(),
            notes: notes.collect(),
            entries: self.lines(words),
            scale_note: String::new(),
        };
        let set = Typesetter::new(FontBook::bundled()).cover_sheet(&sheet).value;
        print::pdf(&words.language, Typeface::Serif, &[set], &words.title, Calibration::default())
    }

    fn lines(&self, words: &TotalsWords) -> Vec<CoverEntry> {
        let entry =
            |place: usize, text: String| CoverEntry { number: (place + 1).to_string(), text, detail: String::new() };
        if self.cases.len() <= MOST_LINES {
            let lines = self.cases.iter().map(|(case, counts)| {
                let about = if case.person.is_empty() { &case.title } else { &case.person };
                let texts = [case.case_number.as_str(), about, &case.country];
                let texts: Vec<&str> = texts.into_iter().filter(|text| !text.is_empty()).collect();
                format!("{}: {}", texts.join(" · "), counts.text(words))
            });
            return lines.enumerate().map(|(place, text)| entry(place, text)).collect();
        }
        let mut countries: BTreeMap<&str, Counts> = BTreeMap::new();
        for (case, counts) in &self.cases {
            countries.entry(&case.country).or_default().add(*counts);
        }
        let shown = if countries.len() > MOST_LINES { MOST_LINES - 1 } else { countries.len() };
        let lines = countries.iter().take(shown).map(|(country, counts)| format!("{country}: {}", counts.text(words)));
        let mut lines: Vec<String> = lines.collect();
        if let Some(left) = countries.len().checked_sub(shown).filter(|left| *left > 0) {
            lines.push(words.more.replace("{count}", &left.to_string()));
        }
        lines.into_iter().enumerate().map(|(place, text)| entry(place, text)).collect()
    }
}

impl TotalsWords {
    /// The words from the messages `totals-…`; `text` finds a message by its id and arguments.
    pub fn of(language: &LanguageTag, text: impl Fn(&str, &[(&str, &str)]) -> String) -> Self {
        let plain = |id: &str| text(id, &[]);
        let columns = ["number", "title", "person", "country", "printed", "posted", "answered"];
        Self {
            language: language.clone(),
            title: plain("totals-title"),
            days: text("totals-days", &[("first", "{first}"), ("last", "{last}")]),
            counts: text(
                "totals-counts",
                &[("printed", "{printed}"), ("posted", "{posted}"), ("answered", "{answered}")],
            ),
            more: text("totals-more", &[("count", "{count}")]),
            reminder: plain("totals-reminder"),
            columns: columns.map(|column| plain(&format!("totals-column-{column}"))),
        }
    }
}

/// A cell that a spreadsheet would take for a formula gets an apostrophe.
fn guarded(cell: &str) -> String {
    if cell.starts_with(['=', '@', '+', '-']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn case(country: &str, states: &[(&str, SentState)]) -> CaseLog {
        let mut work = Work::default();
        for (addressee, state) in states {
            note(&mut work, addressee, *state, date(2026, 5, 3));
        }
        CaseLog { country: country.into(), title: "=Held".into(), log: work.log, ..CaseLog::default() }
    }

    fn words() -> TotalsWords {
        let counts = "{printed} printed, {posted} posted, {answered} answered".to_owned();
        let columns = ["number", "title", "person", "country", "printed", "posted", "answered"].map(str::to_owned);
        TotalsWords {
            title: "Totals".into(),
            counts,
            more: "and {count} more".into(),
            columns,
            ..TotalsWords::default()
        }
    }

    #[test]
    fn a_letter_counts_once_however_often_it_was_noted() {
        let mut work = Work::default();
        note(&mut work, "a1", SentState::Posted, date(2026, 5, 3));
        note(&mut work, "a1", SentState::Posted, date(2026, 5, 4));
        assert_eq!(day_of(&work, "a1", SentState::Posted), Some(date(2026, 5, 4)));
        assert_eq!(Counts::of(&work.log), Counts { posted: 1, ..Counts::default() });
        take_back(&mut work, "a1", SentState::Posted);
        assert!(work.log.is_empty());
    }

    #[test]
    fn what_was_noted_earlier_keeps_its_day() {
        let mut work = Work::default();
        note(&mut work, "a1", SentState::Printed, date(2026, 5, 3));
        let letters = ["a1".to_owned(), "a2".to_owned()];
        assert!(note_new(&mut work, &letters, SentState::Printed, date(2026, 5, 9)));
        assert!(!note_new(&mut work, &letters, SentState::Printed, date(2026, 5, 10)));
        let days = letters.map(|letter| day_of(&work, &letter, SentState::Printed));
        assert_eq!(days, [Some(date(2026, 5, 3)), Some(date(2026, 5, 9))]);
    }

    #[test]
    fn totals_count_letters_by_case() {
        use SentState::{Answered, Posted, Printed};
        let peru = case("Peru", &[("a1", Printed), ("a2", Printed), ("a1", Posted), ("a1", Answered)]);
        let totals = Totals::of([peru, case("Ghana", &[("a1", Posted)]), case("Nowhere", &[])]);
        assert_eq!(totals.all, Counts { printed: 2, posted: 2, answered: 1 });
        let csv = String::from_utf8(totals.csv(&words())).expect("text");
        let lines: Vec<&str> = csv.lines().collect();
        assert_eq!(lines[1..], [",'=Held,,Ghana,0,1,0", ",'=Held,,Peru,2,1,1"]);
    }

    #[test]
    fn totals_of_many_cases_stay_on_one_page() {
        let many = (0..400).map(|number| case(&format!("Country {}", number % 60), &[("a1", SentState::Posted)]));
        let totals = Totals::of(many);
        assert_eq!(totals.lines(&words()).len(), MOST_LINES);
        let pdf = totals.pdf(&words(), |date| date.to_string()).expect("a file");
        let document = lopdf::Document::load_mem(&pdf).expect("a PDF");
        assert_eq!(document.get_pages().len(), 1);
    }
}
