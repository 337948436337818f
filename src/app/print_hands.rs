//! The worker's hands at the printer: what is kept of printing, and the printers that there are.

use super::hands::DeskHands;
use super::press::Press;
use super::printing::{OfferedPrinter, PrintReply, PrintRequest};
use super::worker::Reply;
use crate::data::papers::Papers;
use crate::model::PrintHabits;
use crate::notice::Notice;
use crate::printing::{Printers, PrintingError};
use crate::store;

impl DeskHands {
    /// What was kept of printing, and the paper that there is with the person's own.
    pub(super) fn remember_printing(&mut self, tell: &mut dyn FnMut(Reply)) {
        let mut notices = Vec::new();
        let mut papers = Papers::default();
        if let Some(store) = self.store() {
            match store.print_habits() {
                Ok(noted) => {
                    notices.extend(noted.notices);
                    self.habits = noted.value;
                }
                Err(error) => notices.push(error.notice()),
            }
        }
        if let Some(store) = self.store() {
            let noted = store.papers();
            notices.extend(noted.notices);
            papers = noted.value;
        }
        let habits = Box::new(self.habits.clone());
        tell(Reply::Print(PrintReply::Remembered { habits, papers: Box::new(papers), notices }));
    }

    pub(super) fn carry_out_print(&mut self, request: PrintRequest, tell: &mut dyn FnMut(Reply)) {
        let reply = match request {
            PrintRequest::FindPrinters => PrintReply::Printers(self.printers().map_err(|error| error.notice())),
            PrintRequest::Keep(habits) => match self.keep_habits(*habits) {
                Ok(()) => return,
                Err(notice) => return tell(Reply::Failed(*notice)),
            },
            other => self.press().print(other),
        };
        tell(Reply::Print(reply));
    }

    /// What makes letters now, as the person prints them.
    pub(super) fn press(&self) -> Press {
        let data = self.store().map(|store| store.folder().path().to_owned());
        Press {
            habits: self.habits.clone(),
            print_folder: data.unwrap_or_else(store::usual_folder).join("print"),
            language: self.language().clone(),
            has_desktop: self.has_desktop(),
        }
    }

    fn printers(&self) -> Result<Vec<OfferedPrinter>, PrintingError> {
        if !self.has_desktop() {
            return Err(PrintingError::NoPrintSystem);
        }
        let system = Printers::find()?;
        let printers = system.all()?;
        let offered = printers.into_iter().map(|printer| {
            // Of a printer that says nothing of itself nothing is offered; printing asks it again.
            let options = system.options(&printer.name).unwrap_or_default();
            OfferedPrinter { printer, options }
        });
        Ok(offered.collect())
    }

    fn keep_habits(&mut self, habits: PrintHabits) -> Result<(), Box<Notice>> {
        self.habits = habits;
        let Some(store) = self.store() else { return Ok(()) };
        store.save_print_habits(&self.habits).map_err(|error| Box::new(error.notice()))
    }
}
