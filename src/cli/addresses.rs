//! What is written beside the letters: envelopes and labels.

use super::arguments::Export;
use crate::data::envelopes::{Envelope, LabelSheet};
use crate::job::export::{Destination, ExportPlan, Kept};
use crate::job::print::{self, Printed, envelope_called, label_sheet_called};
use crate::job::{Order, file_name};
use crate::notice::{Noted, Notice};
use crate::store::Folder;
use crate::typeset::SenderPlace;
use crate::words::Words;

/// What is written beside the letters.
pub struct Addresses<'a> {
    envelope: Option<&'a Envelope>,
    sender_place: SenderPlace,
    labels: Option<&'a LabelSheet>,
    /// The first label that is still there, from 0.
    first_label: usize,
}

/// What became of the files beside the letters.
#[derive(Debug, Default)]
pub struct Beside {
    /// The names of those that are there.
    pub files: Vec<String>,
    pub notices: Vec<Notice>,
    /// Why the others are not.
    pub failures: Vec<Notice>,
}

impl<'a> Addresses<'a> {
    pub fn of(arguments: &Export, order: &'a Order) -> Result<Self, Box<Notice>> {
        Ok(Self {
            envelope: arguments.envelopes.as_deref().map(|id| envelope_called(order, id)).transpose()?,
            sender_place: if arguments.sender_on_flap { SenderPlace::BackFlap } else { SenderPlace::Front },
            labels: arguments.labels.as_deref().map(|id| label_sheet_called(order, id)).transpose()?,
            first_label: usize::from(arguments.label_start) - 1,
        })
    }

    /// Writes the files that were asked for; one that fails does not stop the other.
    pub fn write(&self, plan: &ExportPlan, folder: &Folder, words: &Words) -> Beside {
        let mut beside = Beside::default();
        if let Some(envelope) = self.envelope {
            let title = words.text("envelopes-file-name");
            beside.keep(folder, &title, print::envelopes(plan, envelope, self.sender_place, &title));
        }
        if let Some(sheet) = self.labels {
            let title = words.text("labels-file-name");
            beside.keep(folder, &title, print::labels(plan, sheet, self.first_label, &title));
        }
        beside
    }
}

impl Beside {
    fn keep(&mut self, folder: &Folder, title: &str, printed: Result<Noted<Printed>, Box<Notice>>) {
        let kept = printed.and_then(|printed| {
            self.notices.extend(printed.notices);
            folder.keep(&file_name::safe_file_name(&format!("00 {title}"), "pdf"), &printed.value.bytes)
        });
        match kept {
            Ok(Kept::Written(name) | Kept::Unchanged(name) | Kept::Skipped(name)) => self.files.push(name),
            Err(why) => self.failures.push(*why),
        }
    }
}
