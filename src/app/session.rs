//! What the window knows and what becomes of a command: no screen, no files, no clock.
//!
//! Views read the session; commands change it through [`Session::carry_out`], which yields what the worker has to do.
//! What the worker has done comes back through [`Session::receive`].

mod book;
mod evening;
mod export;
mod guide;
mod habits;
mod keeping;
mod letters;
mod library;
mod log;
mod page;
mod people;
mod printing;
mod question;
mod reading;
mod room;
mod rows;
mod sheet;
mod shown;

use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;

use self::book::Book;
pub use self::book::Import;
use self::evening::EveningDesk;
pub use self::evening::Run;
pub use self::export::{Export, Exported};
pub use self::guide::{Guide, GuideCommand, Step, StepState};
pub use self::habits::{Habits, WindowSize};
pub use self::keeping::{Keeping, first_own_text, own_texts};
use self::letters::LettersDesk;
pub use self::letters::Offer;
pub use self::library::Library;
use self::page::PageCaret;
use self::people::People;
pub use self::people::Ties;
pub use self::printing::{PrintDesk, PrintView};
pub use self::question::{Browser, Purpose, Question};
use self::reading::Reading;
pub use self::room::Room;
pub use self::rows::{Entry, Missing, Readiness, Status};
pub use self::shown::{LetterDesk, Shown};
use super::autosave::{self, Changed, Decision};
use super::command::{Command, LibraryCommand};
use super::document::Document;
use super::theme::Appearance;
use super::worker::{ExportTo, Reply, Request, Saved};
use crate::history::History;
use crate::job::deadline::DeadlineClock;
use crate::job::{self, Order};
use crate::model::{Case, CaseKind, LetterKind, Mission, PartId, Sender, SentState, Stationery, Work};
use crate::notice::Notice;

/// Steps of the zoom, and its ends (80 to 300 percent).
const ZOOM_STEP: f32 = 1.1;
const ZOOM_LEAST: f32 = 0.8;
const ZOOM_MOST: f32 = 3.0;

/// How large the page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Zoom {
    /// As wide as the desk.
    #[default]
    Width,
    /// The whole page.
    Page,
    /// 1: as large as on paper.
    Factor(f32),
}

/// Everything that the window knows.
pub struct Session {
    history: History<Document>,
    /// Nothing is known yet of what will be on the desk.
    waiting: bool,
    open: bool,
    today: Date,
    stationeries: Arc<Vec<Stationery>>,
    /// The address book, as it was when the case was opened.
    known_missions: Vec<Mission>,
    desk: LetterDesk,
    entries: Vec<Entry>,
    chosen: String,
    chosen_part: Option<PartId>,
    writes_to_all: bool,
    page_caret: PageCaret,
    shows_field: bool,
    shows_sender: bool,
    shows_sheet: bool,
    chosen_field: Option<String>,
    shown: Option<Shown>,
    /// Counts the states that were shown: a page's picture belongs to one of them.
    generation: u64,
    changed: Option<Changed>,
    /// The generation whose saving the worker has been asked for.
    saving: Option<u64>,
    save_failure: Option<Notice>,
    zoom: Zoom,
    scale: f32,
    habits: Habits,
    guide: Guide,
    reading: Reading,
    export: Export,
    printing: PrintDesk,
    question: Option<Question>,
    room: Room,
    library: Library,
    keeping: Keeping,
    people: People,
    book: Book,
    evening: EveningDesk,
    letters: LettersDesk,
    /// The person has said that letters of this case, closed or expired, are to be printed all the same.
    asked: bool,
}

impl Session {
    /// An empty desk.
    pub fn new(today: Date, stationeries: Arc<Vec<Stationery>>) -> Self {
        Self {
            history: History::new(Document::default()),
            waiting: true,
            open: false,
            known_missions: Vec::new(),
            today,
            stationeries,
            desk: LetterDesk::default(),
            entries: Vec::new(),
            chosen: String::new(),
            chosen_part: None,
            writes_to_all: true,
            page_caret: PageCaret::default(),
            shows_field: false,
            shows_sender: false,
            shows_sheet: false,
            chosen_field: None,
            shown: None,
            generation: 0,
            changed: None,
            saving: None,
            save_failure: None,
            zoom: Zoom::default(),
            scale: 1.0,
            habits: Habits::default(),
            guide: Guide::default(),
            reading: Reading::default(),
            export: Export::default(),
            printing: PrintDesk::default(),
            question: None,
            room: Room::default(),
            library: Library::default(),
            keeping: Keeping::default(),
            people: People::default(),
            book: Book::default(),
            evening: EveningDesk::default(),
            letters: LettersDesk::default(),
            asked: false,
        }
    }

    // What views read.

    /// Whether it is still unknown what will be on the desk.
    pub fn is_waiting(&self) -> bool {
        self.waiting
    }

    pub fn room(&self) -> Room {
        self.room
    }

    pub fn has_case(&self) -> bool {
        self.open
    }

    pub fn case(&self) -> &Case {
        &self.history.present().case
    }

    pub fn work(&self) -> &Work {
        &self.history.present().work
    }

    pub fn sender(&self) -> &Sender {
        &self.history.present().sender
    }

    pub fn today(&self) -> Date {
        self.today
    }

    pub fn clock(&self) -> DeadlineClock {
        DeadlineClock::for_writer(self.case(), self.today, &self.sender().country)
    }

    /// What there is to say about the case.
    pub fn case_notices(&self) -> &[Notice] {
        &self.case().notices
    }

    /// What there is to say about the address of the letter on the desk.
    pub fn address_findings(&self) -> Vec<&Notice> {
        let place = self.case().addressees.iter().position(|addressee| addressee.id == self.chosen);
        place.map_or_else(Vec::new, |place| rows::findings(self.case(), place).collect())
    }

    /// Everybody to whom a letter goes, appeals first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The id of the addressee or mission whose letter is on the desk.
    pub fn chosen(&self) -> &str {
        &self.chosen
    }

    pub fn chosen_name(&self) -> String {
        let entry = self.entries.iter().find(|entry| entry.id == self.chosen);
        entry.map(|entry| entry.title().to_owned()).unwrap_or_default()
    }

    /// The place of the chosen letter from 1, and how many there are.
    pub fn place(&self) -> (usize, usize) {
        let place = self.entries.iter().position(|entry| entry.id == self.chosen);
        (place.map_or(0, |place| place + 1), self.entries.len())
    }

    /// The letter on the desk.
    pub fn shown(&self) -> Option<&Shown> {
        self.shown.as_ref()
    }

    pub fn chosen_part(&self) -> Option<PartId> {
        self.chosen_part
    }

    /// Whether the plain field for the chosen part's text is shown.
    pub fn shows_field(&self) -> bool {
        self.shows_field
    }

    /// Whether the sheet and its fields are on the desk in the place of the letter.
    pub fn shows_sheet(&self) -> bool {
        self.shows_sheet && self.open
    }

    /// The field whose lines are marked in the sheet, by its JSON pointer.
    pub fn chosen_field(&self) -> Option<&str> {
        self.chosen_field.as_deref()
    }

    pub fn shows_sender(&self) -> bool {
        self.shows_sender
    }

    /// Whether the person's own text stands in this part of the letter on the desk.
    pub fn has_own_words(&self, part: PartId) -> bool {
        let key = part.to_string();
        let work = self.work();
        let here = work.letters.get(&self.chosen).is_some_and(|letter| letter.own_words.contains_key(&key));
        here || work.choices.own_words.contains_key(&key)
    }

    /// The mission of this id: filled in, or the blank one that the sheet asks for.
    pub fn mission(&self, id: &str) -> Option<Mission> {
        let known = self.work().missions.get(id).cloned();
        known.or_else(|| {
            let blank = self.entries.iter().any(|entry| entry.id == id && entry.kind == LetterKind::Mission);
            blank.then(|| self.blank_mission())
        })
    }

    /// Missions of the case's country that were filled in for an earlier case, for this person's country.
    pub fn offered_missions(&self) -> Vec<Mission> {
        let country = Some(self.sender().country.as_str()).filter(|country| !country.is_empty());
        job::letter::missions(self.case(), &self.known_missions, country).value
    }

    fn blank_mission(&self) -> Mission {
        let case = self.case();
        let of = if case.country_code.is_empty() { &case.country } else { &case.country_code };
        Mission { of: of.clone(), host: self.sender().country.clone(), ..Mission::default() }
    }

    /// The salutation that stands in the letter while none is filled in.
    pub fn proposed_salutation(&self, id: &str) -> String {
        let shown = self.shown.as_ref().filter(|shown| shown.letter.addressee == id);
        let part = shown.and_then(|shown| shown.letter.part(crate::model::Slot::Salutation));
        let text = part.map(|part| part.text.as_str()).unwrap_or_default();
        text.trim_end_matches([',', ':', '\u{ff1a}', '!']).to_owned()
    }

    pub fn zoom(&self) -> Zoom {
        self.zoom
    }

    /// How large the page is on the screen; 1 is as large as on paper.
    pub fn scale(&self) -> f32 {
        self.scale
    }

    /// Takes note of how large the page came out, so that zooming goes on from there.
    pub fn set_scale(&mut self, scale: f32) {
        self.scale = scale;
    }

    pub fn appearance(&self) -> Appearance {
        self.habits.appearance
    }

    /// What the window remembers of itself.
    pub fn habits(&self) -> &Habits {
        &self.habits
    }

    /// Takes over what was remembered on an earlier day.
    pub fn set_habits(&mut self, habits: Habits) {
        self.habits = habits;
    }

    /// How large the window is, to be found so the next time.
    pub fn keep_window(&mut self, window: WindowSize) -> Option<Request> {
        if self.habits.window == Some(window) {
            return None;
        }
        self.habits.window = Some(window);
        Some(self.keep_habits())
    }

    fn keep_habits(&self) -> Request {
        Request::KeepHabits(Box::new(self.habits.clone()))
    }

    pub fn export(&self) -> &Export {
        &self.export
    }

    pub fn question(&self) -> Option<&Question> {
        self.question.as_ref()
    }

    /// Why what was typed is not on disk, if it could not be written.
    pub fn save_failure(&self) -> Option<&Notice> {
        self.save_failure.as_ref()
    }

    /// What is ready and what is missing.
    pub fn status(&self) -> Status {
        let mut status = rows::status(&self.entries, self.sender());
        if self.asks_about_ties() {
            status.missing.insert(0, Missing::Ties);
        }
        status
    }

    /// Why a person is asked before letters of this case are printed; empty: nothing to ask.
    pub fn reasons_to_ask(&self) -> Vec<Notice> {
        let case = self.case();
        let closed = case.closed.as_ref().map(|closed| {
            let date = closed.date.map_or_else(|| "none".to_owned(), |date| date.to_string());
            Notice::warning("case-closed").with("date", date).with("outcome", &closed.outcome)
        });
        let stop = (case.case_kind == CaseKind::Stop).then(|| Notice::warning("case-stop"));
        let passed = matches!(self.clock(), DeadlineClock::Passed { .. }).then(|| self.clock().notice()).flatten();
        closed.into_iter().chain(stop).chain(passed).collect()
    }

    /// Whether a command means anything now.
    pub fn can(&self, command: &Command) -> bool {
        let (place, of) = self.place();
        match command {
            Command::PrintLetters | Command::SaveLetters => {
                !matches!(self.export, Export::Running { .. }) && self.status().ready > 0
            }
            Command::StopExport => matches!(self.export, Export::Running { .. }),
            Command::ShowFolder => matches!(self.export, Export::Done(_)),
            Command::Undo => self.history.can_undo(),
            Command::Redo => self.history.can_redo(),
            Command::ShowSheet => self.open,
            Command::Go(room) => *room != self.room,
            Command::Library(LibraryCommand::AskSend | LibraryCommand::ShowVersions) => self.open,
            Command::Letters(command) => self.can_write(command),
            Command::AcceptAll => self.proposed_fixes().next().is_some(),
            Command::NextLetter => place < of,
            Command::PreviousLetter => place > 1,
            Command::ZoomIn | Command::ZoomOut | Command::FitPage | Command::FitWidth | Command::ActualSize => {
                self.shown.is_some()
            }
            Command::Guide(command) => self.can_guide(command),
            _ => true,
        }
    }

    /// Whether a command that chooses something is what is chosen.
    pub fn is_on(&self, command: &Command) -> bool {
        match command {
            Command::Look(appearance) => *appearance == self.habits.appearance,
            Command::Guide(command) => self.guide_is_on(command),
            Command::ShowSheet => self.shows_sheet,
            Command::Go(room) => *room == self.room,
            Command::Letters(command) => self.is_on_letters(command),
            Command::FitWidth => self.zoom == Zoom::Width,
            Command::FitPage => self.zoom == Zoom::Page,
            _ => false,
        }
    }

    // What commands do.

    /// Carries a command out; `now` is any clock that only goes forward.
    pub fn carry_out(&mut self, command: Command, now: Duration) -> Vec<Request> {
        self.letters.forget_told();
        match command {
            Command::ChooseSheet => return vec![Request::ChooseFile],
            Command::Open(path) => {
                self.question = None;
                return self.leave_for(Request::Open(path));
            }
            Command::Read(text) => return self.leave_for(Request::Import(text.into_bytes())),
            Command::OpenExample => return self.leave_for(Request::OpenExample),
            Command::PrintLetters | Command::SaveLetters => return self.begin_export(command),
            Command::StopExport => self.export.stop(),
            Command::ShowFolder => return self.export.folder().map(Request::ShowFile).into_iter().collect(),
            Command::Undo | Command::Redo => self.go_through_history(&command, now),
            Command::NextLetter => self.step_letter(1),
            Command::PreviousLetter => self.step_letter(-1),
            Command::ChooseLetter(id) => self.choose(id),
            Command::ChoosePart(part) => {
                self.chosen_part = part;
                self.shows_field = part.is_some();
                self.page_caret = PageCaret::default();
            }
            Command::ShowSheet => {
                self.room = Room::Desk;
                self.shows_sheet = !self.shows_sheet;
                self.close_translation();
            }
            Command::Go(room) => return self.go(room),
            Command::Library(command) => return self.carry_out_library(command, now),
            Command::People(command) => return self.carry_out_people(command, now),
            Command::Book(command) => return self.carry_out_book(command),
            Command::Log(command) => return self.carry_out_log(command, now),
            Command::Evening(command) => return self.carry_out_evening(command),
            Command::Letters(command) => return self.write_letters(command, now),
            Command::ChooseField(field) => self.chosen_field = field,
            Command::Regroup(change) => self.regroup(&change, now),
            Command::AcceptAll => self.accept_all(now),
            Command::ShowField(shows) => self.shows_field = shows,
            Command::ShowSender(shows) => self.shows_sender = shows,
            Command::EditPage(edit) => self.edit_page(edit, now),
            Command::WriteToAll(all) => self.writes_to_all = all,
            Command::FitWidth => self.zoom = Zoom::Width,
            Command::FitPage => self.zoom = Zoom::Page,
            Command::ActualSize => self.zoom = Zoom::Factor(1.0),
            Command::ZoomIn => self.set_zoom(self.scale * ZOOM_STEP),
            Command::ZoomOut => self.set_zoom(self.scale / ZOOM_STEP),
            Command::Look(appearance) => {
                self.habits.appearance = appearance;
                return vec![self.keep_habits()];
            }
            Command::Guide(command) => return self.guide(command),
            Command::Help => self.question = Some(Question::Help),
            Command::Browse(folder) => {
                let purpose = self.question.as_ref().map_or(Purpose::OpenSheet, Question::purpose);
                return vec![Request::List { folder: Some(folder), purpose }];
            }
            Command::Dismiss => {
                self.question = None;
                self.export.dismiss();
                self.dismiss_good_news();
                self.dismiss_book_news();
            }
            Command::Confirm => return self.confirm(now),
            Command::Accept(fix) => self.step(now, |document| {
                job::open::accept(document.change_case(), &fix);
            }),
            Command::Tick { letter, ticked } => self.step(now, |document| {
                document.change_work().letters.entry(letter).or_default().ticked = ticked;
            }),
            Command::Write { letter, part, text } => {
                let shown = self.chosen.clone();
                let back = text.is_none();
                let language = self.shown_language();
                let write = |document: &mut Document| {
                    document.write(letter.as_deref(), &shown, part, text);
                    if letter.is_none() {
                        document.note_language(part, &language);
                    }
                };
                if back { self.step(now, write) } else { self.type_in(now, write) }
            }
            Command::ChangeMission { id, mission } => {
                self.type_in(now, |document| document.change_mission(&id, *mission));
            }
            Command::ChangeAddressee { id, change } => {
                self.type_in(now, |document| document.change_addressee(&id, change));
            }
            Command::Print(command) => return self.carry_out_print(command, now),
            Command::ChangeSender(sender) => self.type_in(now, |document| document.sender = Arc::new(*sender)),
            // The window's own: clipboard, palette and closing.
            Command::PasteSheet | Command::FindAnything | Command::Quit => {}
        }
        Vec::new()
    }

    /// Takes in what the worker has done.
    pub fn receive(&mut self, reply: Reply, now: Duration) -> Vec<Request> {
        self.reading.note_done(&reply);
        match reply {
            Reply::Opened { case, work, known } => return self.receive_opened(*case, work.map(|work| *work), known),
            Reply::Failed(notice) => {
                self.waiting = false;
                self.question = Some(Question::Trouble(Box::new(notice)));
            }
            Reply::Remembered { sender } => {
                let mut document = (**self.history.present()).clone();
                document.sender = Arc::new(*sender);
                self.history = History::new(document);
                self.refresh();
            }
            Reply::Saved { generation, result } => self.saved(generation, result, now),
            Reply::ChosenFile(Some(path)) => return self.leave_for(Request::Open(path)),
            Reply::ChosenFolder(Some(folder)) => return self.export_to(self.folder_target(folder)),
            Reply::ChosenFile(None) | Reply::ChosenFolder(None) => {}
            Reply::NoDialog(purpose) => return vec![Request::List { folder: None, purpose }],
            Reply::Listed(browser) => self.question = Some(Question::Browse(browser)),
            Reply::Progress { done, of } => self.export.advance(done, of),
            Reply::Exported(exported) => {
                // What a viewer shows may never be printed: that the person says in the log.
                if !exported.sent_to.is_empty() {
                    self.note_sent(&exported.letters, SentState::Printed, now);
                }
                self.export = Export::Done(exported);
            }
            Reply::Library(reply) => return self.receive_library(reply, now),
            Reply::Print(reply) => self.receive_print(reply),
        }
        Vec::new()
    }

    /// Takes note of the day; letters that are shown are dated with it.
    pub fn set_today(&mut self, today: Date) {
        if self.today != today {
            self.today = today;
            self.refresh();
        }
    }

    /// What is to be saved now; and after which time to look again.
    pub fn autosave(&mut self, now: Duration) -> (Option<Request>, Option<Duration>) {
        if self.saving.is_some() || self.keeping.conflict().is_some() {
            return (None, None);
        }
        match autosave::decide(self.changed, now) {
            Decision::Nothing => (None, None),
            Decision::Wait(left) => (None, Some(left)),
            Decision::Save => (Some(self.save_request()), None),
        }
    }

    /// The save that is left to do when the window closes.
    pub fn last_save(&mut self) -> Option<Request> {
        (self.changed.is_some() && self.keeping.conflict().is_none()).then(|| self.save_request())
    }

    fn save_request(&mut self) -> Request {
        self.saving = Some(self.generation);
        let document = self.history.present();
        Request::Save(Saved {
            generation: self.generation,
            case: Arc::clone(&document.case),
            work: Arc::clone(&document.work),
            sender: Arc::clone(&document.sender),
            senders: self.senders(),
        })
    }

    fn saved(&mut self, generation: u64, result: Result<(), Notice>, now: Duration) {
        self.saving = None;
        match result {
            Ok(()) => {
                self.save_failure = None;
                if generation == self.generation {
                    self.changed = None;
                } else if let Some(changed) = &mut self.changed {
                    *changed = Changed { first: changed.last, last: changed.last, failed: None };
                }
            }
            Err(notice) => {
                if notice.code == "changed-outside" {
                    self.note_conflict(notice.clone());
                }
                self.save_failure = Some(notice);
                if let Some(changed) = &mut self.changed {
                    changed.failed = Some(now);
                }
            }
        }
    }

    /// Puts a case on the desk; what was there is saved already or is saved by the request that came before.
    pub fn put_on_desk(&mut self, case: Case, work: Option<Work>, known: Vec<Mission>) {
        self.known_missions = known;
        self.waiting = false;
        let mut work = work.unwrap_or_else(|| self.printing.first_work());
        work.case = case.id.clone();
        let sender = Arc::clone(&self.history.present().sender);
        let document = Document { case: Arc::new(case), work: Arc::new(work), sender, letter: String::new() };
        self.history = History::new(document);
        self.open = true;
        self.asked = false;
        self.export = Export::default();
        self.question = None;
        self.room = Room::Desk;
        self.keep_afresh();
        self.chosen.clear();
        self.chosen_part = None;
        self.page_caret = PageCaret::default();
        self.letters.begin();
        self.refresh();
    }

    fn order(&self) -> Order {
        let document = self.history.present();
        let sender = (!document.sender.is_blank()).then(|| Arc::clone(&document.sender));
        let order = Order {
            case: Arc::clone(&document.case),
            work: Arc::clone(&document.work),
            sender,
            dated: self.today,
            stationeries: Arc::clone(&self.stationeries),
            blank_missions: false,
        };
        if self.has_ties() { job::ties::without_writer(order) } else { order }
    }

    /// What letters of other cases are made from as well: the writer's country and group, the day, the layouts.
    fn order_for_others(&self) -> Order {
        let sender = Some(Arc::clone(&self.history.present().sender));
        let (case, work) = (Arc::default(), Arc::default());
        let stationeries = Arc::clone(&self.stationeries);
        Order { case, work, sender, dated: self.today, stationeries, blank_missions: false }
    }

    /// Makes the rows and the letter on the desk anew.
    fn refresh(&mut self) {
        self.generation += 1;
        if !self.open {
            return;
        }
        let order = self.order();
        self.entries = rows::entries(&order);
        self.heed_ties();
        if !self.entries.iter().any(|entry| entry.id == self.chosen) {
            self.chosen = self.entries.first().map(|entry| entry.id.clone()).unwrap_or_default();
        }
        self.shown = self.desk.show(&order, &self.chosen, self.generation, self.page_caret.opened());
        self.page_caret.refresh(self.shown.as_ref());
    }

    fn type_in(&mut self, now: Duration, change: impl FnOnce(&mut Document)) {
        let document = self.changed_document(change);
        self.history.type_in(document, now);
        self.note_change(now);
    }

    fn step(&mut self, now: Duration, change: impl FnOnce(&mut Document)) {
        let document = self.changed_document(change);
        self.history.step(document);
        self.note_change(now);
    }

    fn changed_document(&self, change: impl FnOnce(&mut Document)) -> Document {
        let mut document = (**self.history.present()).clone();
        change(&mut document);
        document.letter.clone_from(&self.chosen);
        document
    }

    fn note_change(&mut self, now: Duration) {
        self.changed = Some(Changed::and_at(self.changed, now));
        self.refresh();
    }

    fn go_through_history(&mut self, command: &Command, now: Duration) {
        let left = self.history.present().letter.clone();
        let back = *command == Command::Undo;
        if !(if back { self.history.undo() } else { self.history.redo() }) {
            return;
        }
        // Undo shows the letter in which it undoes; what is not seen to change seems not to work.
        let letter = if back { left } else { self.history.present().letter.clone() };
        if !letter.is_empty() {
            self.chosen = letter;
        }
        self.note_change(now);
    }

    fn choose(&mut self, id: String) {
        if self.chosen == id {
            return;
        }
        self.history.rest();
        self.chosen = id;
        self.chosen_part = None;
        self.page_caret = PageCaret::default();
        self.refresh();
    }

    fn step_letter(&mut self, by: isize) {
        let (place, _) = self.place();
        let next = place.checked_sub(1).and_then(|place| place.checked_add_signed(by));
        if let Some(entry) = next.and_then(|place| self.entries.get(place)) {
            self.choose(entry.id.clone());
        }
    }

    fn set_zoom(&mut self, factor: f32) {
        self.zoom = Zoom::Factor(factor.clamp(ZOOM_LEAST, ZOOM_MOST));
    }

    fn begin_export(&mut self, command: Command) -> Vec<Request> {
        if !self.asked && !self.reasons_to_ask().is_empty() {
            self.question = Some(Question::Closed { then: Box::new(command) });
            return Vec::new();
        }
        if self.asks_about_ties() {
            self.question = Some(Question::Ties { then: Some(Box::new(command)) });
            return Vec::new();
        }
        self.letters.wants_text = matches!(command, Command::Letters(_));
        match command {
            Command::PrintLetters => self.export_to(ExportTo::Printer),
            _ => vec![Request::ChooseFolder],
        }
    }

    fn confirm(&mut self, now: Duration) -> Vec<Request> {
        match self.question.take() {
            Some(Question::Closed { then }) => {
                self.asked = true;
                self.begin_export(*then)
            }
            Some(Question::Browse(browser)) if browser.purpose == Purpose::SaveLetters => {
                self.export_to(self.folder_target(browser.folder))
            }
            Some(question) => self.confirm_keeping(question, now),
            None => Vec::new(),
        }
    }

    fn export_to(&mut self, to: ExportTo) -> Vec<Request> {
        self.question = None;
        let letters = match to {
            ExportTo::Printer => self.letters_to_print(),
            ExportTo::Folder(_) | ExportTo::Texts(_) => {
                rows::printed(&self.entries).map(|entry| entry.id.clone()).collect()
            }
        };
        let (export, cancel) = Export::start(letters.len());
        self.export = export;
        vec![Request::Export { order: Box::new(self.order()), letters, to, cancel }]
    }
}
