//! `import --explain`: what was understood, from which lines, and what there is to say about it.

use serde_json::Value;

use crate::model::{Case, Span};
use crate::notice::{Notice, Place};
use crate::words::Words;

/// Fields whose values are about the reading, not of the case.
const NOT_SHOWN: &[&str] = &["format", "id", "source", "spans", "furniture", "unused", "notices"];

/// How many letters of a value are shown on a line of the table.
const VALUE_WIDTH: usize = 72;

/// The table: a line for each field with its value and its source lines, its notices below; then what no field used.
pub fn table(case: &Case, words: &Words) -> String {
    let lines = LineNumbers::of(&case.source);
    let mut table = String::new();
    let value = serde_json::to_value(case).unwrap_or_default();
    let mut fields = Vec::new();
    if let Value::Object(all) = &value {
        for (name, value) in all.iter().filter(|(name, _)| !NOT_SHOWN.contains(&name.as_str())) {
            leaves(&format!("/{name}"), value, &mut fields);
        }
    }
    let width = fields.iter().map(|(pointer, _)| pointer.chars().count()).max().unwrap_or_default();
    let mut told = Vec::new();
    for (pointer, value) in &fields {
        let from = case.spans.get(pointer).map_or_else(String::new, |spans| lines.of_spans(spans));
        table.push_str(&format!("{pointer:<width$}  {from:<9}  {}\n", shortened(value)));
        for (place, notice) in case.notices.iter().enumerate() {
            if matches!(&notice.place, Place::Field(at) if at == pointer) {
                told.push(place);
                table.push_str(&below(notice, width, words));
            }
        }
    }
    let rest = case.notices.iter().enumerate().filter(|(place, _)| !told.contains(place));
    for (number, (_, notice)) in rest.enumerate() {
        if number == 0 {
            table.push_str(&format!("\n{}\n", words.text("explain-notices")));
        }
        let at = match &notice.place {
            Place::Whole => String::new(),
            Place::Source(range) => lines.of_spans(&[[range.start, range.end]]),
            other => other.to_string(),
        };
        table.push_str(&format!("  {at:<width$}  {}\n", words.notice(notice).text));
    }
    let unused = case.unused.iter().filter_map(|&span| Some((span, case.source.get(span[0]..span[1])?)));
    for (number, (span, text)) in unused.enumerate() {
        if number == 0 {
            table.push_str(&format!("\n{}\n", words.text("explain-unused")));
        }
        table.push_str(&format!("  {:<9}  {}\n", lines.of_spans(&[span]), shortened(text)));
    }
    table
}

/// A value of the case with its pointer, down to strings, numbers and truths; what is empty is left out.
fn leaves(pointer: &str, value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::Null => {}
        Value::String(text) if text.is_empty() => {}
        Value::String(text) => found.push((pointer.to_owned(), text.clone())),
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                leaves(&format!("{pointer}/{place}"), item, found);
            }
        }
        Value::Object(fields) => {
            for (name, field) in fields {
                leaves(&format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1")), field, found);
            }
        }
        other => found.push((pointer.to_owned(), other.to_string())),
    }
}

fn below(notice: &Notice, width: usize, words: &Words) -> String {
    let mut text = format!("{:width$}  ^ {}\n", "", words.notice(notice).text);
    if let Some(fix) = notice.fix.as_ref().filter(|fix| !fix.keeps()) {
        let proposed = match &fix.to {
            Value::String(text) => text.clone(),
            Value::Array(lines) => lines.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(" | "),
            other => other.to_string(),
        };
        text.push_str(&format!("{:width$}    {}\n", "", words.text_with("explain-proposal", &[("text", &proposed)])));
    }
    text
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(VALUE_WIDTH) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or_default()),
        None => line,
    }
}

/// Where the lines of a source begin.
struct LineNumbers(Vec<usize>);

impl LineNumbers {
    fn of(source: &str) -> Self {
        let after_breaks = source.match_indices('\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(after_breaks).collect())
    }

    /// The line, counted from 1, in which a byte stands.
    fn at(&self, byte: usize) -> usize {
        self.0.partition_point(|start| *start <= byte)
    }

    /// `12`, `12-14` or `12-14,20`.
    fn of_spans(&self, spans: &[Span]) -> String {
        let pieces = spans.iter().map(|[start, end]| {
            let (first, last) = (self.at(*start), self.at(end.saturating_sub(1).max(*start)));
            if first == last { first.to_string() } else { format!("{first}-{last}") }
        });
        let mut pieces: Vec<String> = pieces.collect();
        pieces.dedup();
        pieces.join(",")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_named_by_their_lines() {
        let lines = LineNumbers::of("one\ntwo\nthree\n");
        assert_eq!(lines.of_spans(&[[0, 3]]), "1");
        assert_eq!(lines.of_spans(&[[4, 13], [0, 1]]), "2-3,1");
    }
}
