//! Proposals of one rule that another goes on with, so that each line has one proposal.

use serde_json::Value;

use crate::notice::Fix;

/// What a proposal changes: its own place and those of the changes that go with it.
pub(super) fn pointers(fix: &Fix) -> Vec<String> {
    std::iter::once(fix.at.clone()).chain(fix.with.iter().map(|part| part.at.clone())).collect()
}

/// Whether a place is a line of the address.
pub(super) fn is_of_line(pointer: &str) -> bool {
    pointer.contains("/lines/")
}

/// Rewrites the texts that a proposal would write: its own, and those that go with it at the places told.
pub(super) fn rewrite(fix: &mut Fix, is_meant: impl Fn(&str) -> bool, rewritten: impl Fn(&str) -> String) {
    let with = fix.with.iter_mut().filter(|part| is_meant(&part.at)).map(|part| &mut part.to);
    for part in std::iter::once(&mut fix.to).chain(with) {
        match part {
            Value::String(text) => *text = rewritten(text),
            Value::Array(texts) => {
                for text in texts {
                    if let Value::String(text) = text {
                        *text = rewritten(text);
                    }
                }
            }
            _ => {}
        }
    }
}
