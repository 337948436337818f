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

impl<'a> Addresses<'a> {
    pub fn of(arguments: &Export, order: &'a Order) -> Result<Self, Box<Notice>> {
        Ok(Self {
            envelope: arguments.envelopes.as_deref().map(|id| envelope_called(order, id)).transpose()?,
            sender_place: if arguments.sender_on_flap { SenderPlace::BackFlap } else { SenderPlace::Front },
            labels: arguments.labels.as_deref().map(|id| label_sheet_called(order, id)).transpose()?,
            first_label: usize::from(arguments.label_start) - 1,
        })
    }

    /// Writes the files that were asked for; their names.
    pub fn write(&self, plan: &ExportPlan, folder: &Folder, words: &Words) -> Result<Noted<Vec<String>>, Box<Notice>> {
        let mut files = Noted::plain(Vec::new());
        let mut keep = |title: String, printed: Noted<Printed>| -> Result<(), Box<Notice>> {
            files.notices.extend(printed.notices);
            let name = file_name::safe_file_name(&format!("00 {title}"), "pdf");
            let kept = folder.keep(&name, &printed.value.bytes)?;
            let (Kept::Written(name) | Kept::Unchanged(name) | Kept::Skipped(name)) = kept;
            files.value.push(name);
            Ok(())
        };
        if let Some(envelope) = self.envelope {
            let title = words.text("envelopes-file-name");
            let printed = print::envelopes(plan, envelope, self.sender_place, &title);
            keep(title, printed?)?;
        }
        if let Some(sheet) = self.labels {
            let title = words.text("labels-file-name");
            let printed = print::labels(plan, sheet, self.first_label, &title);
            keep(title, printed?)?;
        }
        Ok(files)
    }
}
