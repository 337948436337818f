//! The sheet as it is shown beside its fields: its lines, cut where a piece that no field used begins or ends, and the fields in the
//! order in which the sheet has them. A sheet that is all one line is told apart in this way, too.

use std::ops::Range;

use serde_json::Value;

use super::Session;
use crate::model::{Case, Span};

/// Worked out once for each state of the case: a frame only shows it.
#[derive(Debug, Default)]
pub struct SheetText {
    pub pieces: Vec<Piece>,
    pub fields: Vec<Field>,
}

/// A line of the sheet, or a part of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// In bytes of the source.
    pub range: Range<usize>,
    pub kind: PieceKind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PieceKind {
    /// A blank line.
    Blank,
    Used,
    /// What says nothing of the case.
    Furniture,
    /// What no field used.
    Unused,
}

/// A field with a value, by its JSON pointer.
#[derive(Debug, Clone, PartialEq)]
pub struct Field {
    pub pointer: String,
    pub value: Value,
}

impl Session {
    pub fn sheet_text(&self) -> &SheetText {
        self.sheet_text.get_or_init(|| SheetText::of(self.case()))
    }
}

impl SheetText {
    fn of(case: &Case) -> Self {
        let used = Covered::by(case.spans.values().flatten());
        let furniture = Covered::by(case.furniture.iter().map(|piece| &piece.range));
        let unused = Covered::by(&case.unused);
        let mut pieces = Vec::new();
        for line in lines(&case.source) {
            if case.source[line.clone()].trim().is_empty() {
                pieces.push(Piece { range: line, kind: PieceKind::Blank });
                continue;
            }
            for (range, is_unused) in cut(&case.source, line, &unused) {
                let kind = match is_unused {
                    true => PieceKind::Unused,
                    // A label beside a value is furniture too; the line is not.
                    false if furniture.touches(&range) && !used.touches(&range) => PieceKind::Furniture,
                    false => PieceKind::Used,
                };
                pieces.push(Piece { range, kind });
            }
        }
        Self { pieces, fields: fields(case) }
    }
}

/// The fields that came from the sheet, with what they say.
fn fields(case: &Case) -> Vec<Field> {
    let values = serde_json::to_value(case).unwrap_or_default();
    let first = |spans: &Vec<Span>| spans.first().map_or(usize::MAX, |span| span[0]);
    let mut fields: Vec<(&String, &Vec<Span>)> = case.spans.iter().collect();
    fields.sort_by_key(|(pointer, spans)| (first(spans), pointer.as_str()));
    let valued =
        |(pointer, _): (&String, _)| Some(Field { pointer: pointer.clone(), value: values.pointer(pointer)?.clone() });
    fields.into_iter().filter_map(valued).collect()
}

/// A line in pieces, each with whether no field used it. Marks between two pieces stay with the one before, so that all is shown.
fn cut(source: &str, line: Range<usize>, unused: &Covered) -> Vec<(Range<usize>, bool)> {
    let says = |range: Range<usize>| source.get(range).is_some_and(|text| text.contains(char::is_alphanumeric));
    let mut pieces: Vec<(Range<usize>, bool)> = Vec::new();
    let mut add = |range: Range<usize>, is_unused: bool| match pieces.last_mut() {
        Some((last, was_unused)) if *was_unused == is_unused || !says(range.clone()) => last.end = range.end,
        Some((last, was_unused)) if !says(last.clone()) => (last.end, *was_unused) = (range.end, is_unused),
        _ => pieces.push((range, is_unused)),
    };
    let mut from = line.start;
    for [start, end] in unused.inside(&line) {
        if !says(start..end) {
            continue;
        }
        // What ends the piece before is not where this one begins.
        let text = source.get(start..end).unwrap_or_default();
        let ends_before = |letter: char| letter.is_whitespace() || ".,;:!?)]".contains(letter);
        let start = if from < start { end - text.trim_start_matches(ends_before).len() } else { start };
        if from < start {
            add(from..start, false);
        }
        add(start..end, true);
        from = end;
    }
    if from < line.end {
        add(from..line.end, false);
    }
    let trimmed = |(range, is_unused): (Range<usize>, bool)| {
        let text = &source[range.clone()];
        let start = range.start + (text.len() - text.trim_start().len());
        (start..start + text.trim().len(), is_unused)
    };
    pieces.into_iter().map(trimmed).filter(|(range, _)| !range.is_empty()).collect()
}

/// The lines of a text as bytes, without their ends.
fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    text.split('\n').map(move |line| {
        let from = start;
        start += line.len() + 1;
        from..from + line.trim_end_matches('\r').len()
    })
}

/// Pieces of a text that are covered, joined and in order: whether one touches a line is found without looking at all of them.
struct Covered(Vec<Span>);

impl Covered {
    fn by<'s>(spans: impl IntoIterator<Item = &'s Span>) -> Self {
        let mut spans: Vec<Span> = spans.into_iter().copied().filter(|[start, end]| start < end).collect();
        spans.sort_unstable();
        let mut joined: Vec<Span> = Vec::new();
        for [start, end] in spans {
            match joined.last_mut() {
                Some([_, before]) if start <= *before => *before = end.max(*before),
                _ => joined.push([start, end]),
            }
        }
        Self(joined)
    }

    /// What of a range is covered.
    fn inside(&self, range: &Range<usize>) -> impl Iterator<Item = Span> {
        let Range { start: from, end: to } = *range;
        let first = self.0.partition_point(|[_, end]| *end <= from);
        let covering = self.0.iter().skip(first).take_while(move |[start, _]| *start < to);
        covering.map(move |[start, end]| [(*start).max(from), (*end).min(to)])
    }

    fn touches(&self, range: &Range<usize>) -> bool {
        self.inside(range).next().is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces of a source whose `<…>` no field used.
    fn check_pieces(marked: &str, expected: &[(&str, PieceKind)]) {
        let mut case = Case::default();
        for (place, part) in marked.split(['<', '>']).enumerate() {
            let start = case.source.len();
            case.source.push_str(part);
            let span = [start, case.source.len()];
            match place % 2 {
                1 => case.unused.push(span),
                _ => case.spans.entry(format!("/facts/{place}")).or_default().push(span),
            }
        }
        let text = SheetText::of(&case);
        let pieces: Vec<_> = text.pieces.iter().map(|piece| (&case.source[piece.range.clone()], piece.kind)).collect();
        assert_eq!(pieces, expected, "{marked}");
    }

    #[test]
    fn a_sheet_on_one_line_is_cut_where_a_piece_was_used_nowhere() {
        let (used, unused) = (PieceKind::Used, PieceKind::Unused);
        check_pieces("a b<c d>e f", &[("a b", used), ("c d", unused), ("e f", used)]);
        check_pieces("a <b>, <c> d", &[("a", used), ("b, c", unused), ("d", used)]);
        check_pieces("a b<. (c d)>", &[("a b.", used), ("(c d)", unused)]);
        check_pieces("<a b>\n\nc", &[("a b", unused), ("", PieceKind::Blank), ("c", used)]);
        check_pieces("- <a>\nb< ;>", &[("- a", unused), ("b ;", used)]);
    }

    #[test]
    fn a_line_asks_for_what_touches_it_and_for_nothing_else() {
        let spans: Vec<Span> = (0..1000).map(|place| [10 * place, 10 * place + 5]).collect();
        let covered = Covered::by(&spans);
        assert_eq!(covered.inside(&(5002..5012)).collect::<Vec<_>>(), [[5002, 5005], [5010, 5012]]);
        assert!(!covered.touches(&(5005..5010)));
    }

    #[test]
    fn it_is_worked_out_once_for_each_state_of_the_case() {
        use std::time::Duration;

        use crate::app::command::Command;
        use crate::data::papers::Papers;
        use crate::job::open;

        let mut session = Session::new(jiff::civil::date(2017, 6, 20), Papers::bundled());
        session.put_on_desk(open::example(), None, Vec::new());
        let first: *const SheetText = session.sheet_text();
        let pieces = session.sheet_text().pieces.as_ptr();
        assert!(std::ptr::eq(first, session.sheet_text()) && session.sheet_text().pieces.as_ptr() == pieces);
        let fields = session.sheet_text().fields.clone();
        session.carry_out(Command::AcceptAll, Duration::ZERO);
        assert_ne!(session.sheet_text().fields, fields, "what was accepted is shown");
    }
}
