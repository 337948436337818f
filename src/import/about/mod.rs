//! What a sheet says before and behind its story: number, index, days, country, title, and whom it is about.
//!
//! Uses `people`, `text`, `figures`; each function takes a range of the text and enters what it finds into the draft.

mod between;
pub(super) mod case_id;
mod country;
pub(super) mod deadline;
pub(super) mod head;
mod headline;
mod identity;
mod issued;
pub(super) mod mail_head;
pub(super) mod model_letter;
mod page_data;
mod run_on;
mod story;
pub(super) mod title_block;
mod told;
pub(super) mod trailer;
