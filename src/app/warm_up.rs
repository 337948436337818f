//! What the first frame needs is read while the system still opens the window: tables, fonts, a letter.

use std::sync::Arc;
use std::thread;

use jiff::civil::Date;

use super::session::LetterDesk;
use crate::data;
use crate::job::letter::recipients;
use crate::job::{Order, open};
use crate::model::{LanguageTag, Work};
use crate::words::Words;

/// Reads tables and fonts on a thread of its own; without one, the first frame reads them itself.
pub fn warm_up(language: &LanguageTag) {
    let language = language.clone();
    let reading = thread::Builder::new().name("warm-up".into()).spawn(move || {
        let order = Order {
            case: Arc::new(open::example()),
            work: Arc::new(Work::default()),
            sender: None,
            dated: Date::constant(2017, 6, 20),
            papers: data::papers::Papers::bundled(),
            blank_missions: false,
        };
        if let Some(first) = recipients(&order).first() {
            drop(LetterDesk::default().show(&order, &first.id, 0, None));
        }
        drop(Words::new(&language));
    });
    // Nothing is lost without it.
    drop(reading);
}
