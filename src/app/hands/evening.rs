//! What the worker does on an evening: one writer at a time, so that what is typed meanwhile is saved in between.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::DeskHands;
use crate::app::worker::{LibraryReply, Reply};
use crate::job::Order;
use crate::job::evening::{self, Evening, Guest, GuestsError};
use crate::job::export::CoverWords;
use crate::notice::Notice;
use crate::store;
use crate::words::Words;

/// A list of writers is never larger than this.
const MOST_BYTES: u64 = 4_000_000;

impl DeskHands {
    pub(super) fn read_guests(&self, path: &Path, tell: &mut dyn FnMut(Reply)) {
        let read = store::read(path, MOST_BYTES).map_err(|error| Box::new(error.notice()));
        let refused = |error: GuestsError| Box::new(error.notice(&path.display().to_string()));
        tell(match read.and_then(|bytes| evening::text(&bytes).map_err(refused)) {
            Ok(text) => Reply::Library(LibraryReply::GuestList(text)),
            Err(notice) => Reply::Failed(*notice),
        });
    }

    /// The cases of the evening with what was written in them; where one of them cannot be had, no letters are begun.
    pub(super) fn prepare_evening(
        &self,
        guests: Vec<Guest>,
        cases: &[String],
        order: &Order,
        folder: PathBuf,
        tell: &mut dyn FnMut(Reply),
    ) {
        let Some(store) = &self.store else { return };
        let (mut orders, mut refused) = (Vec::new(), Vec::new());
        for id in cases {
            let read = store.glance_at_case(id).and_then(|case| Ok((case, store.glance_at_work(id)?)));
            match read {
                Ok((Some(case), work)) => {
                    let work = Arc::new(work.unwrap_or_default());
                    orders.push(Order { case: Arc::new(case), work, ..order.clone() });
                }
                Ok((None, _)) => refused.push(Notice::error("evening-case-gone").with("case", id)),
                Err(error) => refused.push(Notice::error("evening-case-unread").with("case", id).with("reason", error)),
            }
        }
        if !refused.is_empty() {
            return tell(Reply::Library(LibraryReply::EveningRefused(refused)));
        }
        let words = Words::new(&self.language);
        let cover = CoverWords::of(words.language(), |id, arguments| words.text_with(id, arguments));
        let evening = Arc::new(Evening { guests, orders, bundle: Some(cover) });
        tell(Reply::Library(LibraryReply::EveningReady { evening, folder }));
    }

    pub(super) fn remove_files(&self, files: &[PathBuf], tell: &mut dyn FnMut(Reply)) {
        if let Err(error) = store::remove_written(files) {
            tell(Reply::Failed(error.notice()));
        }
    }
}
