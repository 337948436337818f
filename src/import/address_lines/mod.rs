//! The lines of addresses: which of them are one, where an address begins and ends, and what each says. Uses `text`, `figures`,
//! and `people` for the shape of names; knows nothing of who else stands in the list.

pub(super) mod bounds;
pub(super) mod column_notices;
pub(super) mod form_labels;
pub(super) mod house;
pub(super) mod reading;
pub(super) mod whole_lines;
