//! Typeset text for screen readers: a text run for each line, with its characters, their places and the caret.
//!
//! egui makes such nodes for its own text only; here each line is a child `Ui` of the field or page that it stands in.

use egui::accesskit::{Action, ActionData, ActionRequest, NodeId, Role, TextDirection, TextPosition, TextSelection};
use egui::{Event, Id, Rect, Ui, UiBuilder, pos2};
use unicode_segmentation::UnicodeSegmentation;

use super::command::PageEdit;
use crate::edit::PageSelection;
use crate::model::PartId;
use crate::typeset::{SetLine, TypesetLetter, TypesetPart};

/// AccessKit counts the characters of a run in one byte.
const MOST_CHARACTERS: usize = 255;

/// The text runs of a field or a page, in reading order.
#[derive(Debug, Default)]
pub struct TextRuns {
    runs: Vec<TextRun>,
}

/// One line.
#[derive(Debug)]
struct TextRun {
    node: NodeId,
    part: PartId,
    /// Byte of the part's text at which each character begins; the last entry is the end of the line.
    starts: Vec<usize>,
}

/// Gives a field or page its text runs, and the caret where it is in them; `screen` places a line's rectangle.
///
/// Nothing is done while nobody listens.
pub fn text_runs_ui(
    ui: &mut Ui,
    parent: Id,
    letter: &TypesetLetter,
    page: usize,
    caret: Option<&PageSelection>,
    screen: impl Fn(&TypesetPart, usize) -> Option<Rect>,
) -> TextRuns {
    let mut runs = TextRuns::default();
    if ui.ctx().accesskit_node_builder(parent, |_| ()).is_none() {
        return runs;
    }
    for part in letter.parts.iter().filter(|part| part.document == 0) {
        let count = part.paragraph.lines().len();
        for (number, line) in part.paragraph.lines().iter().enumerate() {
            if part.lines.get(number).is_none_or(|placement| placement.page != page) {
                continue;
            }
            let Some(rect) = screen(part, number) else { continue };
            let id = parent.with((part.id.to_string(), number));
            runs.runs.push(run_ui(ui, parent, id, part, line, number + 1 == count, rect));
        }
    }
    let selection = caret.and_then(|caret| runs.selection(caret));
    ui.ctx().accesskit_node_builder(parent, |node| {
        node.add_action(Action::SetTextSelection);
        node.add_action(Action::ReplaceSelectedText);
        if let Some(selection) = selection {
            node.set_text_selection(selection);
        }
    });
    runs
}

fn run_ui(ui: &mut Ui, parent: Id, id: Id, part: &TypesetPart, line: &SetLine, is_last: bool, rect: Rect) -> TextRun {
    let text = part.text.get(line.text.clone()).unwrap_or_default();
    let mut starts = Vec::new();
    let (mut lengths, mut positions, mut widths, mut words) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let mut value = String::new();
    let right_to_left = line.runs.first().is_some_and(|run| run.right_to_left);
    let scale = if line.width.0 > 0.0 { rect.width() / line.width.0 } else { 1.0 };
    let mut after_space = true;
    for (at, letter) in text.grapheme_indices(true).take(MOST_CHARACTERS - 1) {
        let start = line.text.start + at;
        let (left, right) = place_of(line, start).unwrap_or((line.width.0, line.width.0));
        let is_word = letter.chars().any(char::is_alphanumeric);
        if is_word && after_space {
            words.push(u8::try_from(starts.len()).unwrap_or(u8::MAX));
        }
        after_space = !is_word;
        starts.push(start);
        lengths.push(u8::try_from(letter.len()).unwrap_or(u8::MAX));
        positions.push(if right_to_left { line.width.0 - right } else { left } * scale);
        widths.push((right - left) * scale);
        value.push_str(letter);
    }
    // A part is a paragraph of its own, whether or not its text ends in a line break.
    if is_last && !value.ends_with('\n') {
        starts.push(line.text.start + value.len());
        lengths.push(1);
        positions.push(line.width.0 * scale);
        widths.push(0.0);
        value.push('\n');
    } else {
        starts.push(line.text.start + value.len());
    }
    let builder = UiBuilder::new().scope_id(id).max_rect(rect).accessibility_parent(parent);
    let child = ui.new_child(builder.accessibility_role(Role::TextRun));
    child.ctx().accesskit_node_builder(child.unique_id(), |node| {
        let direction = if right_to_left { TextDirection::RightToLeft } else { TextDirection::LeftToRight };
        node.set_text_direction(direction);
        node.set_bounds(egui::accesskit::Rect {
            x0: rect.min.x.into(),
            y0: rect.min.y.into(),
            x1: rect.max.x.into(),
            y1: rect.max.y.into(),
        });
        node.set_value(value);
        node.set_character_lengths(lengths);
        node.set_character_positions(positions);
        node.set_character_widths(widths);
        node.set_word_starts(words);
    });
    TextRun { node: child.unique_id().accesskit_id(), part: part.id, starts }
}

/// From where to where a character's ink lies on its line, from the line's left edge.
fn place_of(line: &SetLine, byte: usize) -> Option<(f32, f32)> {
    let holds = |run: &&crate::typeset::SetRun| run.clusters.iter().any(|cluster| cluster.text.contains(&byte));
    let run = line.runs.iter().find(holds)?;
    let cluster = run.clusters.iter().find(|cluster| cluster.text.contains(&byte))?;
    let glyphs = run.glyphs.get(cluster.glyphs.clone())?;
    let left = glyphs.first().map_or(run.x.0, |glyph| glyph.x.0) - line.left.0;
    Some((left, left + glyphs.iter().map(|glyph| glyph.advance.0).sum::<f32>()))
}

impl TextRuns {
    /// What a screen reader asks for: to put the caret somewhere, or other words in the place of what is selected.
    pub fn asked(&self, ui: &Ui, parent: Id) -> Vec<PageEdit> {
        let is_ours = |request: &ActionRequest| request.target_node == parent.accesskit_id();
        ui.input(|input| {
            let requests = input.events.iter().filter_map(|event| match event {
                Event::AccessKitActionRequest(request) if is_ours(request) => Some(request),
                _ => None,
            });
            requests.filter_map(|request| self.edit_of(request)).collect()
        })
    }

    fn edit_of(&self, request: &ActionRequest) -> Option<PageEdit> {
        match (&request.action, &request.data) {
            (Action::SetTextSelection, Some(ActionData::SetTextSelection(selection))) => {
                let (part, anchor) = self.byte_of(&selection.anchor)?;
                let (other, focus) = self.byte_of(&selection.focus)?;
                // A selection stays in its part: one across several begins where it ends.
                let anchor = if part == other { anchor } else { focus };
                Some(PageEdit::Select { part: other, anchor, focus })
            }
            (Action::ReplaceSelectedText, Some(ActionData::Value(text))) => Some(PageEdit::Insert(text.to_string())),
            _ => None,
        }
    }

    fn byte_of(&self, position: &TextPosition) -> Option<(PartId, usize)> {
        let run = self.runs.iter().find(|run| run.node == position.node)?;
        let last = run.starts.last()?;
        Some((run.part, *run.starts.get(position.character_index).unwrap_or(last)))
    }

    fn selection(&self, caret: &PageSelection) -> Option<TextSelection> {
        let (anchor, focus) = caret.ends();
        Some(TextSelection { anchor: self.position(caret.part, anchor)?, focus: self.position(caret.part, focus)? })
    }

    fn position(&self, part: PartId, byte: usize) -> Option<TextPosition> {
        let of_part = || self.runs.iter().filter(|run| run.part == part);
        let holds = |run: &&TextRun| run.starts.last().is_some_and(|end| byte < *end);
        let run = of_part().find(holds).or(of_part().next_back())?;
        let character_index = run.starts.iter().take_while(|start| **start < byte).count();
        Some(TextPosition { node: run.node, character_index: character_index.min(run.starts.len().saturating_sub(1)) })
    }
}

/// The rectangle of a line on the screen: `origin` is the page's corner, `points` the points of the screen in one of paper.
pub fn line_rect(part: &TypesetPart, number: usize, origin: egui::Pos2, points: f32) -> Option<Rect> {
    let (line, placement) = (part.paragraph.lines().get(number)?, part.lines.get(number)?);
    let size = part.paragraph.size().0;
    let left = placement.left.0 + line.left.0;
    let (top, bottom) = (placement.baseline.0 - size * 0.95, placement.baseline.0 + size * 0.3);
    let corner = |x: f32, y: f32| pos2(origin.x + x * points, origin.y + y * points);
    Some(Rect::from_min_max(corner(left, top), corner(left + line.width.0, bottom)))
}
