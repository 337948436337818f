//! Proposals of one rule that another goes on with, so that each line has one proposal.

use serde_json::Value;

use crate::notice::{Fix, Notice};

/// The places that findings already have proposals for.
pub(super) fn proposed(findings: &[Notice]) -> Vec<String> {
    let pointers = |fix: &Fix| {
        std::iter::once(fix.at.clone()).chain(fix.with.iter().map(|part| part.at.clone())).collect::<Vec<_>>()
    };
    findings.iter().filter_map(|finding| finding.fix.as_deref()).flat_map(pointers).collect()
}

/// Rewrites the words that proposals would write; a fax number or an e-mail address keeps its letters.
pub(super) fn rewrite(findings: &mut [Notice], rewritten: impl Fn(&str) -> String) {
    for fix in findings.iter_mut().filter_map(|finding| finding.fix.as_mut()) {
        let own = std::iter::once((&fix.at, &mut fix.to));
        let parts = own.chain(fix.with.iter_mut().map(|part| (&part.at, &mut part.to)));
        for (_, part) in parts.filter(|(at, _)| is_of_words(at)) {
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
}

/// Whether words stand at a place of an addressee, and no number or address on the net.
fn is_of_words(pointer: &str) -> bool {
    !["fax", "email", "phone", "web"].iter().any(|field| pointer.split('/').any(|part| part == *field))
}
