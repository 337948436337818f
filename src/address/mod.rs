//! Addresses: the country line, the order of lines, postcode checks, the address doctor.
//!
//! - [`printed_lines`]: an address block as it goes on the paper.
//! - [`examine`]: what looks wrong in the addresses of a case, each finding with the text that would stand there instead
//!   where one follows from a rule.
//! - [`apply`]: makes one proposed change.
//! - [`shorter`]: the same address on fewer lines.
//! - [`exchange`]: missions in and out, as JSON, CSV and vCard.

mod contact;
mod country_line;
mod doctor;
pub mod exchange;
mod fix;
mod printed;
mod shorter;
mod words;

pub use doctor::{examine, is_finding};
pub use fix::apply;
pub use printed::printed_lines;
pub use shorter::shorter;
