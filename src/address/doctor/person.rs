//! Titles inside a name line, and offices over two.

use serde_json::Value;

use super::{Block, with};
use crate::address::words;
use crate::data::countries::fold;
use crate::notice::{Fix, Notice};

pub(super) fn examine(block: &Block<'_>, findings: &mut Vec<Notice>) {
    for line in 0..block.lines.len().min(4) {
        let finding = local_title(block, line).or_else(|| office_twice(block, line));
        if let Some(finding) = finding.or_else(|| office_wrapped(block, line)) {
            findings.push(finding);
        }
    }
}

/// "Zhou Qiang Yuanzhang": the title is a title, not a part of the name.
fn local_title(block: &Block<'_>, line: usize) -> Option<Notice> {
    let text = block.line(line).trim();
    if !is_name_line(block, line) {
        return None;
    }
    let found = words::local_title(block.country_code(), text)?;
    let all: Vec<&str> = text.split_whitespace().collect();
    let cut = if found.at_end { all.len().checked_sub(found.words)? } else { found.words };
    let (first, second) = all.split_at_checked(cut)?;
    let (name, title) = if found.at_end { (first, second) } else { (second, first) };
    let (name, title) = (name.join(" "), title.join(" "));
    let reading = &block.addressee.name;
    let with_title = fold(reading).split(' ').count() > 1 && fold(reading) == fold(text);
    let more = with_title.then(|| Fix::new(block.pointer("name"), reading.as_str(), name.as_str()));
    let notice =
        Notice::warning("title-in-name").with("title", title).with("meaning", found.meaning).with("name", &name);
    let fix = with(block.line_fix(line, name), more.into_iter().collect());
    Some(block.finding(notice, line).with_fix(fix))
}

/// The name's own line, or one of two to five capitalised words without digits or commas.
fn is_name_line(block: &Block<'_>, line: usize) -> bool {
    let text = block.line(line);
    let name = fold(&block.addressee.name);
    if name.contains(' ') {
        return fold(text).contains(&name);
    }
    let words = text.split_whitespace().count();
    (2..=5).contains(&words) && !text.contains(|letter: char| letter.is_ascii_digit() || letter == ',')
}

/// An office that a narrow column has broken over two lines.
fn office_wrapped(block: &Block<'_>, line: usize) -> Option<Notice> {
    let (text, below) = (block.line(line), block.line(line + 1));
    let joined = format!("{text} {below}");
    if text.is_empty() || below.is_empty() || fold(&joined) != fold(&block.addressee.office) {
        return None;
    }
    let fix = with(block.line_fix(line, joined.as_str()), vec![block.line_fix(line + 1, Value::Null)]);
    Some(block.finding(Notice::info("office-wrapped").with("office", joined), line).with_fix(fix))
}

/// The office behind the name although it has a line of its own: "Premier" above "Li Keqiang, Premier".
fn office_twice(block: &Block<'_>, line: usize) -> Option<Notice> {
    let (office, name) = (&block.addressee.office, &block.addressee.name);
    let text = block.line(line).trim();
    if office.is_empty() || name.is_empty() || !fold(text).contains(&fold(name)) {
        return None;
    }
    let has_own_line = block.lines.iter().enumerate().any(|(at, other)| at != line && fold(other) == fold(office));
    let rest = text.strip_suffix(office.as_str()).or_else(|| text.strip_prefix(office.as_str()))?;
    let rest = rest.trim_matches([' ', ',', ':', '-', '–']);
    if !has_own_line || fold(rest) != fold(name) {
        return None;
    }
    let notice = Notice::info("office-twice").with("office", office);
    Some(block.finding(notice, line).with_fix(block.line_fix(line, rest)))
}
