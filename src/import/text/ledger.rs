use std::collections::BTreeMap;
use std::ops::Range;

use crate::model::{Case, Furniture, FurnitureKind, Span, Unknown};

/// Who used which bytes of the source: fields by their JSON pointer, and furniture.
///
/// What neither used is "unused"; the three together cover every letter and digit of the source.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    fields: BTreeMap<String, Vec<Range<usize>>>,
    furniture: Vec<(FurnitureKind, Range<usize>)>,
}

impl Ledger {
    pub fn field(&mut self, pointer: impl Into<String>, range: Range<usize>) {
        if !range.is_empty() {
            self.fields.entry(pointer.into()).or_default().push(range);
        }
    }

    pub fn furniture(&mut self, kind: FurnitureKind, range: Range<usize>) {
        if !range.is_empty() {
            self.furniture.push((kind, range));
        }
    }

    pub fn copy(&mut self, from: &str, to: &str) {
        if let Some(ranges) = self.fields.get(from).cloned() {
            self.fields.entry(to.to_owned()).or_default().extend(ranges);
        }
    }

    /// The parts of the source that a field was read from, and no other field.
    pub fn of_field_alone(&self, pointer: &str) -> Vec<Range<usize>> {
        let Some(ranges) = self.fields.get(pointer) else { return Vec::new() };
        let others = self.fields.iter().filter(|(other, _)| *other != pointer);
        let mut others = Cover { ranges: others.flat_map(|(_, ranges)| ranges.iter().cloned()).collect() };
        others.settle();
        let mut own = Cover { ranges: ranges.clone() };
        own.settle();
        own.ranges.into_iter().flat_map(|range| others.free_in(range)).collect()
    }

    /// Writes the three accounts into the case; where two claim the same bytes, a field wins over furniture.
    pub fn close(self, source: &str, case: &mut Case) {
        let mut fields = Cover::default();
        for (pointer, mut ranges) in self.fields {
            ranges.sort_by_key(|range| (range.start, range.end));
            fields.ranges.extend(ranges.iter().cloned());
            case.spans.insert(pointer, ranges.iter().map(|range| [range.start, range.end]).collect());
        }
        fields.settle();
        let mut all = Cover { ranges: fields.ranges.clone() };
        let mut furniture = self.furniture;
        furniture.sort_by_key(|(_, range)| (range.start, range.end));
        let mut last_end = 0;
        for (kind, range) in furniture {
            for part in fields.free_in(range.start.max(last_end)..range.end) {
                last_end = last_end.max(part.end);
                if let Some(range) = worded(source, part) {
                    all.ranges.push(range[0]..range[1]);
                    case.furniture.push(Furniture { kind, range, unknown: Unknown::new() });
                }
            }
        }
        all.settle();
        for free in all.free_in(0..source.len()) {
            let mut start = free.start;
            // Line by line, so that a person can give each line to a field.
            for line in source.get(free).unwrap_or_default().split_inclusive(['\n', '\r', '\u{c}']) {
                case.unused.extend(worded(source, start..start + line.len()));
                start += line.len();
            }
        }
    }
}

/// The piece without white space at its ends, if it has a letter or a digit.
fn worded(source: &str, range: Range<usize>) -> Option<Span> {
    let text = source.get(range.clone())?;
    text.contains(char::is_alphanumeric).then(|| {
        let start = range.start + (text.len() - text.trim_start().len());
        [start, start + text.trim().len()]
    })
}

/// Ranges in order, without overlaps once settled.
#[derive(Default)]
struct Cover {
    ranges: Vec<Range<usize>>,
}

impl Cover {
    fn settle(&mut self) {
        self.ranges.sort_by_key(|range| (range.start, range.end));
        let mut merged: Vec<Range<usize>> = Vec::with_capacity(self.ranges.len());
        for range in self.ranges.drain(..) {
            match merged.last_mut() {
                Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
                _ => merged.push(range),
            }
        }
        self.ranges = merged;
    }

    /// The parts of a range that nothing covers.
    fn free_in(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let mut free = Vec::new();
        let mut at = range.start;
        let first = self.ranges.partition_point(|covered| covered.end <= range.start);
        for covered in self.ranges.get(first..).unwrap_or_default() {
            if covered.start >= range.end {
                break;
            }
            if covered.start > at {
                free.push(at..covered.start);
            }
            at = at.max(covered.end);
        }
        if at < range.end {
            free.push(at..range.end);
        }
        free
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_win_over_furniture_and_the_rest_is_unused() {
        let source = "one two\nthree four";
        let mut ledger = Ledger::default();
        ledger.field("/title", 0..3);
        ledger.furniture(FurnitureKind::Marker, 0..7);
        let mut case = Case::default();
        ledger.close(source, &mut case);
        assert_eq!(case.spans["/title"], [[0, 3]]);
        assert_eq!(case.furniture.iter().map(|one| one.range).collect::<Vec<_>>(), [[4, 7]]);
        assert_eq!(case.unused, [[8, 18]]);
    }
}
