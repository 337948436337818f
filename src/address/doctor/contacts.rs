//! Fax numbers, telephone numbers and e-mail addresses: inside the address, or ones that cannot be.

use serde_json::Value;

use super::{Block, with};
use crate::address::contact::{self, Kind};
use crate::notice::{Fix, Notice};

pub(super) fn examine(block: &Block<'_>, findings: &mut Vec<Notice>) {
    let mut taken = None;
    for line in 0..block.lines.len() {
        if taken == Some(line) {
            continue;
        }
        if let Some((finding, below)) = inside(block, line) {
            findings.push(finding);
            taken = below;
        } else {
            findings.extend(label_glued(block, line));
        }
    }
    let addressee = block.addressee;
    for (at, text) in addressee.email.iter().enumerate() {
        if let Some(fault) = contact::email_fault(text) {
            let pointer = block.pointer(&format!("email/{at}"));
            let fix = fault.repaired.map(|to| Fix::new(pointer.clone(), text.as_str(), to));
            let notice = Notice::warning("email-impossible").at_field(pointer).about(text);
            findings.push(Notice { fix: fix.map(Box::new), ..notice });
        }
    }
    for (field, code, numbers) in
        [("fax", "fax-impossible", &addressee.fax), ("phone", "phone-impossible", &addressee.phone)]
    {
        for (at, text) in numbers.iter().enumerate().filter(|(_, text)| !contact::can_be_number(text)) {
            findings.push(Notice::warning(code).at_field(block.pointer(&format!("{field}/{at}"))).about(text));
        }
    }
}

/// A contact inside an address line: it leaves the line and enters its field. With it the line below, where the value is.
fn inside(block: &Block<'_>, line: usize) -> Option<(Notice, Option<usize>)> {
    let text = block.line(line);
    let found = contact::find(text)?;
    let part = text.get(found.range.clone())?;
    // The value may stand on the next line, by itself.
    let below = Some(line + 1).filter(|below| found.value.is_empty() && is_value(found.kind, block.line(*below)));
    let value = below.map_or(found.value.as_str(), |below| block.line(below).trim());
    let mut more = Vec::new();
    if let Some(below) = below {
        more.push(block.line_fix(below, Value::Null));
    }
    if !value.is_empty() {
        more.push(block.entry_fix(found.kind.field(), value));
    }
    let code = match found.kind {
        Kind::Fax => "fax-in-address",
        Kind::Phone => "phone-in-address",
        Kind::Email => "email-in-address",
        Kind::Web => "web-in-address",
    };
    let notice = block.finding(Notice::warning(code), line).with("value", value);
    Some((notice.with_fix(with(block.part_fix(line, part, Value::Null), more)), below))
}

fn is_value(kind: Kind, text: &str) -> bool {
    match kind {
        Kind::Fax | Kind::Phone => contact::is_number(text),
        Kind::Email => contact::email_fault(text).is_none(),
        Kind::Web => false,
    }
}

/// "ChinaFax:": the source has a label glued to the line; what it names was taken out on import.
fn label_glued(block: &Block<'_>, line: usize) -> Option<Notice> {
    let glued = block.glued_after(line)?;
    let found = contact::find(glued).filter(|found| found.range.start == 0)?;
    let values = match found.kind {
        Kind::Fax => &block.addressee.fax,
        Kind::Phone => &block.addressee.phone,
        Kind::Email => &block.addressee.email,
        Kind::Web => &block.addressee.web,
    };
    let source = format!("{}{glued}", block.source_of(line));
    let label = glued.split([':', ' ']).next().unwrap_or_default();
    let notice = Notice::info("label-glued").at_field(block.line_pointer(line)).about(source).with("label", label);
    Some(notice.with("value", values.first().map_or("", String::as_str)))
}
