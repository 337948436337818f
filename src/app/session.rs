//! What the window knows and what becomes of a command: no screen, no files, no clock.
//!
//! Views read the session; commands change it through [`Session::carry_out`], which yields what the worker has to do.
//! What the worker has done comes back through [`Session::receive`].

mod book;
mod changing;
mod evening;
mod export;
mod findings;
mod guide;
mod habits;
mod keeping;
mod letters;
mod library;
mod log;
mod looking;
mod on_desk;
mod page;
mod people;
mod possible;
mod prepared;
mod printing;
mod question;
mod reading;
mod rows;
mod saving;
mod sheet;
mod sheet_text;
mod shown;
mod toasts;
mod trouble;
mod zoom;

use std::cell::OnceCell;
use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;

use self::book::Book;
pub use self::book::Import;
pub use self::evening::{EveningDesk, Run};
pub use self::export::{Export, Exported, Wanted};
use self::findings::Findings;
pub use self::guide::{Guide, Side, StepState};
pub use self::habits::{Habits, WindowSize};
pub use self::keeping::{Keeping, first_own_text, own_texts};
use self::letters::LettersDesk;
pub use self::letters::Offer;
pub use self::library::Library;
use self::page::PageCaret;
use self::people::People;
pub use self::people::Ties;
pub use self::printing::{PrintDesk, PrintView};
pub use self::question::{Browser, Purpose, Question, SavedBefore};
use self::reading::Reading;
pub use self::rows::{Entry, Missing, Readiness, Status};
use self::sheet_text::SheetText;
pub use self::sheet_text::{Field, PieceKind};
pub use self::shown::{LetterDesk, Shown};
pub use self::toasts::{Said, Toast, Toasts};
pub use self::zoom::Zoom;
use super::autosave::Changed;
use super::command::{Command, Room};
use super::document::Document;
use super::worker::{Reply, Request};
use crate::data::papers::Papers;
use crate::history::History;
use crate::job::{self, Order};
use crate::model::{Case, Mission, PartId, Work};
use crate::notice::Notice;

/// Everything that the window knows.
pub struct Session {
    history: History<Document>,
    /// Nothing is known yet of what will be on the desk.
    waiting: bool,
    open: bool,
    today: Date,
    papers: Arc<Papers>,
    /// The address book, as it was when the case was opened.
    known_missions: Vec<Mission>,
    desk: LetterDesk,
    findings: Findings,
    entries: Vec<Entry>,
    status: Status,
    chosen: String,
    chosen_part: Option<PartId>,
    writes_to_all: bool,
    page_caret: PageCaret,
    shows_field: bool,
    shows_sender: bool,
    shows_sheet: bool,
    chosen_field: Option<String>,
    shown: Option<Shown>,
    /// The sheet beside its fields, as soon as it is wanted.
    sheet_text: OnceCell<SheetText>,
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
    /// Letters for which a folder is chosen in the window's own dialog.
    wanted: Option<Wanted>,
    printing: PrintDesk,
    question: Option<Question>,
    /// What could not be done and is not said yet.
    troubles: VecDeque<Notice>,
    room: Room,
    library: Library,
    keeping: Keeping,
    people: People,
    book: Book,
    evening: EveningDesk,
    letters: LettersDesk,
    toasts: Toasts,
    /// The person has said that letters of this case, closed or expired, are to be printed all the same.
    asked: bool,
}

impl Session {
    /// An empty desk.
    pub fn new(today: Date, papers: Arc<Papers>) -> Self {
        Self {
            history: History::new(Document::default()),
            waiting: true,
            open: false,
            known_missions: Vec::new(),
            today,
            papers,
            desk: LetterDesk::default(),
            findings: Findings::default(),
            entries: Vec::new(),
            status: Status::default(),
            chosen: String::new(),
            chosen_part: None,
            writes_to_all: true,
            page_caret: PageCaret::default(),
            shows_field: false,
            shows_sender: false,
            shows_sheet: false,
            chosen_field: None,
            shown: None,
            sheet_text: OnceCell::new(),
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
            wanted: None,
            printing: PrintDesk::default(),
            question: None,
            troubles: VecDeque::new(),
            room: Room::default(),
            library: Library::default(),
            keeping: Keeping::default(),
            people: People::default(),
            book: Book::default(),
            evening: EveningDesk::default(),
            letters: LettersDesk::default(),
            toasts: Toasts::default(),
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

    pub fn question(&self) -> Option<&Question> {
        self.question.as_ref()
    }

    // What commands do.

    /// Carries a command out; `now` is any clock that only goes forward.
    pub fn carry_out(&mut self, command: Command, now: Duration) -> Vec<Request> {
        let requests = self.follow(command, now);
        self.tell_trouble();
        requests
    }

    fn follow(&mut self, command: Command, now: Duration) -> Vec<Request> {
        match command {
            Command::Guide(command) => self.guide(command),
            Command::Library(command) => self.carry_out_library(command, now),
            Command::People(command) => self.carry_out_people(command, now),
            Command::Book(command) => self.carry_out_book(command),
            Command::Log(command) => self.carry_out_log(command, now),
            Command::Evening(command) => self.carry_out_evening(command),
            Command::Desk(command) => self.carry_out_desk(command),
            Command::Letters(command) => self.write_letters(command, now),
            Command::Print(command) => self.carry_out_print(command, now),
            Command::ChooseSheet => vec![Request::ChooseFile],
            Command::Open(path) => {
                self.question = None;
                self.leave_for(Request::Open(path))
            }
            Command::Read(text) => self.leave_for(Request::Import(text.into_bytes())),
            Command::OpenExample => self.leave_for(Request::OpenExample),
            Command::PrintLetters | Command::SaveLetters => self.begin_export(command),
            Command::ShowFolder => self.export.folder().map(Request::ShowFile).into_iter().collect(),
            Command::Go(room) => self.go(room),
            Command::Look(appearance) => {
                self.habits.appearance = appearance;
                vec![self.keep_habits()]
            }
            Command::Browse(folder) => {
                let purpose = self.question.as_ref().map_or(Purpose::OpenSheet, Question::purpose);
                if let Some(Question::Browse(browser)) = &mut self.question {
                    // What is typed stands there at once, however long the folder takes.
                    browser.folder.clone_from(&folder);
                }
                vec![Request::List { folder: Some(folder), purpose }]
            }
            Command::Confirm => self.confirm(now),
            // The window's own: clipboard, palette and closing.
            Command::PasteSheet | Command::FindAnything | Command::Quit => Vec::new(),
            other => {
                if let Some(change) = self.look(other) {
                    self.change(change, now);
                }
                Vec::new()
            }
        }
    }

    fn heed(&mut self, reply: Reply, now: Duration) -> Vec<Request> {
        self.reading.note_done(&reply);
        match reply {
            Reply::Opened { case, work, known, is_new } => {
                let saves = self.receive_opened(*case, work.map(|work| *work), known);
                self.keep_new(is_new, now);
                return saves;
            }
            Reply::Failed(notice) => {
                self.waiting = false;
                self.note_trouble(notice);
            }
            Reply::Remembered { sender } => {
                let mut document = (**self.history.present()).clone();
                document.sender = Arc::new(*sender);
                self.history = History::new(document);
                self.refresh();
            }
            Reply::Saved { generation, result } => self.saved(generation, result, now),
            Reply::ChosenFile(Some(path)) => return self.leave_for(Request::Open(path)),
            Reply::ChosenFolder { wanted, folder: Some(folder) } => return self.save_into(folder, *wanted),
            Reply::ChosenFile(None) | Reply::ChosenFolder { folder: None, .. } => {}
            Reply::NoFolderDialog(wanted) => return self.browse_for(*wanted),
            Reply::NoDialog(purpose) => return vec![Request::List { folder: None, purpose }],
            // A folder that was gone from meanwhile is not shown any more.
            Reply::Listed(browser) => match &self.question {
                Some(Question::Browse(open)) if open.folder != browser.folder => {}
                _ => self.question = Some(Question::Browse(browser)),
            },
            Reply::Progress { done, of } => self.export.advance(done, of),
            Reply::Exported(exported) => {
                return self.receive_exported(exported, now);
            }
            Reply::SavedBefore(before) => self.ask_saved_before(*before),
            Reply::Library(reply) => return self.receive_library(reply, now),
            Reply::Print(reply) => self.receive_print(reply, now),
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
        self.printing.begin_at = 1;
        // Letters of the case before go on being made.
        self.export.dismiss();
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
        let order = Order {
            case: Arc::clone(&document.case),
            work: Arc::clone(&document.work),
            sender: Some(Arc::clone(&document.sender)),
            dated: self.today,
            papers: Arc::clone(&self.papers),
            blank_missions: false,
        };
        if self.has_ties() { job::ties::without_writer(order) } else { order }
    }

    /// What letters of other cases are made from as well: the writer's country and group, the day, the layouts.
    fn order_for_others(&self) -> Order {
        let sender = Some(Arc::clone(&self.history.present().sender));
        let (case, work) = (Arc::default(), Arc::default());
        let papers = Arc::clone(&self.papers);
        Order { case, work, sender, dated: self.today, papers, blank_missions: false }
    }

    /// Makes the rows and the letter on the desk anew.
    fn refresh(&mut self) {
        self.generation += 1;
        self.sheet_text = OnceCell::new();
        if !self.open {
            return;
        }
        let order = self.order();
        self.findings = Findings::count(order.case.addressees.len(), order.case.notices.iter());
        self.entries = rows::entries(&order, &self.findings);
        self.status = rows::status(&self.entries, self.sender());
        self.heed_ties();
        if !self.entries.iter().any(|entry| entry.id == self.chosen) {
            self.chosen = self.entries.first().map(|entry| entry.id.clone()).unwrap_or_default();
        }
        self.shown = self.desk.show(&order, &self.chosen, self.generation, self.page_caret.opened());
        self.page_caret.refresh(self.shown.as_ref());
    }
}
