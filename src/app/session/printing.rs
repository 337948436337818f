//! How letters are printed: what the person chose once, what is in front of the desk while they choose, and the commands.

use std::sync::Arc;
use std::time::Duration;

use super::{Said, Session, rows};
use crate::app::command::AddresseeChange;
use crate::app::printing::{OfferedPrinter, PrintCommand, PrintReply, PrintRequest};
use crate::app::worker::Request;
use crate::data::envelopes::{Envelope, LabelSheet};
use crate::data::papers::Papers;
use crate::job::calibration;
use crate::job::letter::{stationery_of, usual_window_envelope};
use crate::job::print::{label_sheet_of, printed_envelope_of};
use crate::job::window_fits::{LetterFit, joined};
use crate::model::{Choices, PrintHabits, Stationery, Work};
use crate::notice::{Notice, Severity};

/// What stands in front of the desk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrintView {
    Settings,
    Printer,
}

/// Everything about printing that is not in the case.
#[derive(Debug, Clone, Default)]
pub struct PrintDesk {
    pub habits: PrintHabits,
    pub view: Option<PrintView>,
    /// None: nobody has looked yet.
    pub printers: Option<Result<Vec<OfferedPrinter>, Notice>>,
    /// What is wrong with the person's own letter layouts, envelopes and label sheets.
    pub paper_notices: Vec<Notice>,
    /// The first letter that is printed, from 1.
    pub begin_at: usize,
    /// How the letters lie in the window envelope; none: it is being worked out, or there is none.
    pub fits: Option<Vec<LetterFit>>,
    /// The letter that is drawn in the envelope.
    pub drawn: String,
    /// Why something was not printed, or not as a person may expect.
    pub told: Option<Notice>,
}

impl PrintDesk {
    /// The work on a case that nobody has worked on: as the person always prints.
    pub fn first_work(&self) -> Work {
        let mut work = Work::default();
        self.habits.begin(&mut work.choices);
        work
    }

    /// The letter that is drawn in the envelope: the chosen one, else the first that does not show, else the first.
    pub fn drawn_fit(&self) -> Option<&LetterFit> {
        let fits = self.fits.as_ref()?;
        let hidden = || fits.iter().find(|fit| !fit.shows());
        fits.iter().find(|fit| fit.recipient == self.drawn).or_else(hidden).or(fits.first())
    }
}

impl Session {
    pub fn printing(&self) -> &PrintDesk {
        &self.printing
    }

    /// The letter layouts, envelopes and label sheets that can be chosen from.
    pub fn papers(&self) -> &Papers {
        &self.papers
    }

    /// The letter layout that the letters are set on.
    pub fn stationery(&self) -> Stationery {
        stationery_of(&self.order()).clone()
    }

    /// The window envelope that the person uses; none: plain ones, and nothing is ever said of windows.
    pub fn window_envelope(&self) -> Option<&Envelope> {
        self.papers.envelope(self.work().choices.envelope.as_deref()?)
    }

    /// The envelope that addresses are printed on: the chosen one, else the usual one of the paper.
    pub fn printed_envelope(&self) -> Option<&Envelope> {
        let chosen = self.papers.envelope(&self.printing.habits.printed_envelope);
        chosen.or_else(|| self.papers.envelope(printed_envelope_of(self.stationery().paper)))
    }

    /// The sheet that labels are printed on: the chosen one, else the usual one of the paper.
    pub fn label_sheet(&self) -> Option<&LabelSheet> {
        let chosen = self.papers.label_sheet(&self.printing.habits.labels);
        chosen.or_else(|| self.papers.label_sheet(label_sheet_of(self.stationery().paper)))
    }

    /// Whether something of printing stands in front of the desk.
    pub fn is_print_view_open(&self) -> bool {
        self.printing.view.is_some()
    }

    /// Whether the person has never said which envelopes they use.
    pub fn asks_for_envelopes(&self) -> bool {
        !self.printing.habits.asked
    }

    /// The ids of the letters that are printed now, from the letter at which printing begins.
    pub(super) fn letters_to_print(&self) -> Vec<String> {
        let from = self.printing.begin_at.max(1) - 1;
        rows::printed(self.entries.get(from..).unwrap_or_default()).map(|entry| entry.id.clone()).collect()
    }

    pub(super) fn carry_out_print(&mut self, command: PrintCommand, now: Duration) -> Vec<Request> {
        let ask = |request| vec![Request::Print(request)];
        match command {
            PrintCommand::ShowSettings => {
                self.printing.view = Some(PrintView::Settings);
                self.printing.told = None;
                return self.look_into_envelopes();
            }
            PrintCommand::ShowPrinter => {
                self.printing.view = Some(PrintView::Printer);
                self.printing.told = None;
                return ask(PrintRequest::FindPrinters);
            }
            PrintCommand::Close => self.printing.view = None,
            PrintCommand::UsePlainEnvelopes => {
                let choices = Choices { envelope: None, ..self.work().choices.clone() };
                return self.choose_for_all(choices, now);
            }
            PrintCommand::UseWindowEnvelopes => {
                let envelope = usual_window_envelope(&self.order()).map(|envelope| envelope.id.clone());
                let choices = Choices { envelope, ..self.work().choices.clone() };
                self.printing.view = Some(PrintView::Settings);
                return self.choose_for_all(choices, now);
            }
            PrintCommand::Choose(choices) => return self.choose_for_all(*choices, now),
            PrintCommand::Keep(habits) => {
                self.printing.habits = *habits;
                return ask(self.keep_printing());
            }
            PrintCommand::BeginAt(letter) => self.printing.begin_at = letter.clamp(1, self.entries.len().max(1)),
            PrintCommand::ShowFit(letter) => self.printing.drawn = letter,
            PrintCommand::Join { letter, firsts } => return self.join_lines(&letter, &firsts, now),
            PrintCommand::PrintEnvelopes { only } => {
                let (order, letters) = (Box::new(self.order()), self.letters_or(only));
                return ask(PrintRequest::Envelopes { order, letters });
            }
            PrintCommand::PrintLabels { only } => {
                let (order, letters) = (Box::new(self.order()), self.letters_or(only));
                return ask(PrintRequest::Labels { order, letters });
            }
            PrintCommand::PrintRuler => return ask(PrintRequest::Ruler(self.stationery().paper)),
            PrintCommand::Measure(tray) => match calibration::keep(&mut self.printing.habits.trays, *tray) {
                Ok(_) => {
                    self.printing.told = None;
                    return ask(self.keep_printing());
                }
                Err(error) => self.printing.told = Some(error.notice()),
            },
            PrintCommand::ForgetReadings { printer, tray } => {
                self.printing.habits.trays.retain(|one| one.printer != printer || one.tray != tray);
                return ask(self.keep_printing());
            }
        }
        Vec::new()
    }

    pub(super) fn receive_print(&mut self, reply: PrintReply, now: Duration) {
        match reply {
            PrintReply::Remembered { habits, papers, notices } => {
                self.printing.habits = *habits;
                self.printing.paper_notices = notices;
                self.papers = Arc::new(*papers);
                self.refresh();
            }
            PrintReply::Measured(trays) => self.printing.habits.trays = trays,
            PrintReply::Printers(printers) => self.printing.printers = Some(printers),
            PrintReply::Printed(notice) => {
                if notice.severity < Severity::Error {
                    self.printing.begin_at = 1;
                }
                if notice.severity == Severity::Info {
                    self.toast(Said::Notice(Box::new(notice.clone())), now);
                }
                self.printing.told = Some(notice).filter(|notice| notice.severity > Severity::Info);
            }
            PrintReply::Fits { generation, fits } if generation == self.generation => self.printing.fits = Some(fits),
            // The letters are others by now: those are on their way.
            PrintReply::Fits { .. } => {}
        }
    }

    /// Asks how the letters lie in the window envelope, while that is in front of the desk.
    pub(super) fn look_into_envelopes(&mut self) -> Vec<Request> {
        self.printing.fits = None;
        let Some(envelope) = self.window_envelope().filter(|_| self.printing.view == Some(PrintView::Settings)) else {
            return Vec::new();
        };
        let (order, envelope) = (Box::new(self.order()), envelope.id.clone());
        vec![Request::Print(PrintRequest::Fits { order, envelope, generation: self.generation })]
    }

    /// What is chosen holds for this case, and for those that come after it.
    fn choose_for_all(&mut self, choices: Choices, now: Duration) -> Vec<Request> {
        self.printing.habits.asked = true;
        self.printing.habits.follow(&choices);
        if self.work().choices != choices {
            self.step(now, |document| document.change_work().choices = choices);
        }
        let mut requests = vec![Request::Print(self.keep_printing())];
        requests.extend(self.look_into_envelopes());
        requests
    }

    fn keep_printing(&self) -> PrintRequest {
        PrintRequest::Keep(Box::new(self.printing.habits.clone()))
    }

    fn letters_or(&self, only: Option<String>) -> Vec<String> {
        only.map_or_else(|| self.letters_to_print(), |only| vec![only])
    }

    /// Puts lines together where the address comes from: at the addressee, or at the mission.
    fn join_lines(&mut self, letter: &str, firsts: &[usize], now: Duration) -> Vec<Request> {
        let addressee = self.case().addressees.iter().find(|addressee| addressee.id == letter);
        if let Some(lines) = addressee.map(|addressee| joined(&addressee.lines, firsts)) {
            let id = letter.to_owned();
            self.step(now, |document| document.change_addressee(&id, AddresseeChange::Lines(lines)));
        } else if let Some(mut mission) = self.work().missions.get(letter).cloned() {
            mission.lines = joined(&mission.lines, firsts);
            self.step(now, |document| document.change_mission(letter, mission));
        }
        self.look_into_envelopes()
    }
}
