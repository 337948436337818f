//! The worker's hands at the printer: what is kept of printing, and the printers that there are.

use super::hands::{DeskHands, merged};
use super::press::Press;
use super::printing::{OfferedPrinter, PrintReply, PrintRequest};
use super::worker::Reply;
use crate::data::papers::Papers;
use crate::model::{PrintHabits, PrinterTray};
use crate::printing::{Printers, PrintingError};
use crate::store::{self, StoreError};

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
            PrintRequest::Keep(habits) => match self.keep_habits(*habits, tell) {
                Ok(None) => return,
                Ok(Some(trays)) => PrintReply::Measured(trays),
                Err(error) => return tell(Reply::Failed(error.notice())),
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

    /// Keeps how the person prints; the readings that there are now, where another window or the command line has kept some.
    fn keep_habits(
        &mut self,
        habits: PrintHabits,
        tell: &mut dyn FnMut(Reply),
    ) -> Result<Option<Vec<PrinterTray>>, StoreError> {
        let before = std::mem::replace(&mut self.habits, habits);
        let Some(store) = self.store() else { return Ok(None) };
        match store.save_print_habits(&self.habits) {
            // Of two windows the last one counts; what either has measured is kept.
            Err(StoreError::ChangedOutside { .. }) => {
                let theirs = store.print_habits()?;
                theirs.notices.into_iter().for_each(|notice| tell(Reply::Failed(notice)));
                let trays = merged(theirs.value.trays, &before.trays, self.habits.trays.clone(), |one, other| {
                    one.printer == other.printer && one.tray == other.tray
                });
                let habits = PrintHabits { trays: trays.clone(), ..self.habits.clone() };
                store.save_print_habits(&habits)?;
                self.habits = habits;
                Ok(Some(trays))
            }
            other => other.map(|()| None),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::worker::{Hands, Request};
    use crate::model::{LanguageTag, Readings, Unknown};
    use crate::store::{DataFolder, Store};
    use crate::unit::{Mm, PageSize};

    fn measured(printer: &str) -> PrinterTray {
        let readings = Readings { left: Mm(10.0), top: Mm(9.0), right: Mm(10.0), bottom: Mm(11.0) };
        let (printer, tray, unknown) = (printer.to_owned(), String::new(), Unknown::new());
        PrinterTray { printer, tray, paper: PageSize::A4, readings, unknown }
    }

    #[test]
    fn what_was_measured_elsewhere_is_kept_and_used() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut hands = DeskHands::at(folder.path(), LanguageTag::ENGLISH);
        let mut keep = |trays: Vec<PrinterTray>| {
            let mut told = Vec::new();
            let habits = Box::new(PrintHabits { trays, asked: true, ..PrintHabits::default() });
            hands.carry_out(Request::Print(PrintRequest::Keep(habits)), &mut |reply| told.push(reply));
            told
        };
        assert!(keep(vec![measured("Canon")]).is_empty());
        let other = Store::new(DataFolder::at(folder.path()));
        let mut theirs = other.print_habits().expect("read").value;
        theirs.trays.push(measured("Brother"));
        other.save_print_habits(&theirs).expect("saved");

        let told = keep(vec![measured("Canon"), measured("Epson")]);
        let names = |trays: &[PrinterTray]| trays.iter().map(|tray| tray.printer.clone()).collect::<Vec<_>>();
        let all = ["Canon", "Brother", "Epson"];
        let [Reply::Print(PrintReply::Measured(trays))] = told.as_slice() else { panic!("{told:?}") };
        assert_eq!(names(trays), all);
        assert_eq!(names(&other.print_habits().expect("read").value.trays), all);
        assert!(keep(trays.clone()).is_empty(), "and saving goes on");
    }
}
