//! Whether the addresses of an order's letters show in the window of an envelope, and what helps where they do not.

use super::Order;
use super::letter::{self, Desk};
use crate::data::envelopes::Envelope;
use crate::typeset::{FontBook, WindowFit};

/// One letter in the envelope.
#[derive(Debug, Clone, PartialEq)]
pub struct LetterFit {
    /// The id of the addressee or mission.
    pub recipient: String,
    pub called: String,
    /// The lines of the address as they are printed.
    pub lines: Vec<String>,
    /// None: the letter layout is not made to be folded.
    pub fit: Option<WindowFit>,
}

impl LetterFit {
    pub fn shows(&self) -> bool {
        self.fit.as_ref().is_some_and(|fit| fit.fit.shows)
    }
}

/// All letters of an order in an envelope, in export order.
pub fn window_fits(order: &Order, envelope: &Envelope) -> Vec<LetterFit> {
    let mut desk = Desk::new(FontBook::bundled());
    let recipients = letter::recipients(order).into_iter().enumerate();
    let fit = recipients.map(|(index, recipient)| LetterFit {
        called: recipient.called(),
        fit: desk.window_fit(order, index, envelope),
        recipient: recipient.id,
        lines: recipient.lines,
    });
    fit.collect()
}

/// The lines with these joined to the ones after them, with a comma between.
pub fn joined(lines: &[String], firsts: &[usize]) -> Vec<String> {
    let mut joined: Vec<String> = Vec::with_capacity(lines.len());
    for (place, line) in lines.iter().enumerate() {
        match joined.last_mut() {
            Some(last) if place > 0 && firsts.contains(&(place - 1)) => {
                *last = format!("{}, {line}", last.trim_end_matches([',', ' ']));
            }
            _ => joined.push(line.clone()),
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_with_a_comma() {
        let lines: Vec<String> = ["Judge", "High Court,", "1 Mill Road", "GHANA"].map(str::to_owned).into();
        assert_eq!(joined(&lines, &[1]), ["Judge", "High Court, 1 Mill Road", "GHANA"]);
        assert_eq!(joined(&lines, &[]), lines);
    }
}
