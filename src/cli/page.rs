use std::sync::Arc;

use super::Ending;
use super::arguments::Page;
use super::console::Console;
use super::order::order;
use crate::job::letter::{self, Desk};
use crate::notice::{Noted, Notice, Severity};
use crate::output::raster::Rasteriser;
use crate::store;
use crate::typeset::FontBook;

/// Writes one page of one letter as a picture, at the given resolution.
pub fn page(arguments: &Page, console: &mut Console) -> Result<Ending, Box<Notice>> {
    let Noted { value: order, mut notices } = order(&arguments.letters)?;
    let count = letter::recipients(&order).len();
    let index = arguments.addressee as usize - 1;
    if index >= count {
        return Err(Box::new(Notice::error("unknown-letter").with("number", arguments.addressee).with("count", count)));
    }
    let fonts = FontBook::bundled();
    let set = Desk::new(Arc::clone(&fonts)).letter(&order, index);
    let pages = &set.value.1.pages;
    let Some(page) = pages.get(arguments.page as usize - 1) else {
        return Err(Box::new(Notice::error("unknown-page").with("number", arguments.page).with("count", pages.len())));
    };
    let picture = Rasteriser::new(fonts).page(page, f32::from(arguments.dpi)).png();
    let picture = picture.map_err(|error| Box::new(Notice::error("output-failed").with("reason", error)))?;
    store::replace(&arguments.out, &picture).map_err(|error| Box::new(error.notice()))?;
    notices.extend(set.notices);
    console.say_all(&notices, Severity::Warning);
    let file = arguments.out.display().to_string();
    let (page, pages) = (arguments.page.to_string(), pages.len().to_string());
    console.tell("page-written", &[("file", &file), ("page", &page), ("pages", &pages)]);
    Ok(Ending::Done)
}
