//! A field that holds text of any script, right to left too: set by the typesetter, edited like the page.
//!
//! egui's own field lays wrapped right-to-left text out from its end; this one stands on the layouts that are printed. What is
//! typed comes from outside in every frame and goes back there, so that undo never crosses from one field into another.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex};

use egui::{
    Color32, ColorImage, Event, EventFilter, Id, Key, Pos2, Rect, Response, Sense, Stroke, TextureHandle,
    TextureOptions, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::command::PageEdit;
use super::page_editor::{self, PageOnScreen};
use super::text_runs::{TextRuns, line_rect, text_runs_ui};
use super::theme::Palette;
use crate::edit::{Deletion, Edited, Grain, PageSelection};
use crate::model::LanguageTag;
use crate::output::raster::Rasteriser;
use crate::typeset::{FIELD_PART, FontBook, SetLine, TypesetLetter, TypesetPart, Typesetter};
use crate::unit::Pt;

/// Type size of fields, in points of the screen.
const SIZE: Pt = Pt(15.0);

const PADDING: Vec2 = vec2(8.0, 5.0);

/// So many pictures of fields are kept; a form has fewer.
const MOST_PICTURES: usize = 200;

/// What a field is.
#[derive(Debug, Clone, Copy)]
pub struct ScriptField<'a> {
    /// Holds case and letter, so that nothing crosses from one into another.
    pub id: Id,
    /// What a screen reader calls it, where no label beside it does.
    pub name: &'a str,
    /// What stands there quietly while nothing is filled in.
    pub hint: &'a str,
    pub language: &'a LanguageTag,
    /// Room for so many lines at least; more than one: Enter begins a line.
    pub rows: usize,
    /// Where its lines end counts, as in an address: a line that only had no room is marked as one that goes on.
    pub marks_lines: bool,
}

/// The caret of a field, kept between frames.
#[derive(Debug, Clone, Default)]
struct FieldCaret {
    selection: Option<PageSelection>,
    preedit: Option<Range<usize>>,
}

/// What fields are set and drawn with; one for the window, kept in egui's memory.
#[derive(Default)]
struct FieldDesk {
    typesetter: Option<Typesetter>,
    rasteriser: Option<Rasteriser>,
    pictures: HashMap<Id, (PictureKey, TextureHandle)>,
}

#[derive(Debug, Clone, PartialEq)]
struct PictureKey {
    text: Arc<str>,
    ink: Color32,
    /// Width and scale in thousandths.
    size: (u32, u32),
}

/// The field; `text` is changed where the person types.
pub fn script_field_ui(ui: &mut Ui, palette: &Palette, field: &ScriptField<'_>, text: &mut String) -> Response {
    let desk = ui
        .ctx()
        .data_mut(|data| Arc::clone(data.get_temp_mut_or_default::<Arc<Mutex<FieldDesk>>>(Id::unique("field-desk"))));
    // A fault in the middle of a field leaves nothing behind that the next one could not use.
    let mut desk = desk.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let width = ui.available_width();
    let inner = Pt((width - 2.0 * PADDING.x).max(24.0));
    let mut set = desk.set(text, field.language, inner);
    let least = SIZE.0 * 1.4 * field.rows as f32;
    let height = field_height(&set).max(least) + 2.0 * PADDING.y;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let response = ui.interact(rect, field.id, Sense::click_and_drag());
    let page = PageOnScreen { place: 0, rect: Rect::from_min_size(rect.min + PADDING, rect.size()), points: 1.0 };

    let mut caret: FieldCaret = ui.ctx().data(|data| data.get_temp(field.id)).unwrap_or_default();
    caret.selection = caret.selection.and_then(|selection| selection.refreshed(&set));
    if response.gained_focus() && caret.selection.is_none() {
        caret.selection = PageSelection::at(&set, FIELD_PART, text.len());
    }
    let runs = speak_ui(ui, field, text, &set, &caret, &response, page.rect.min);
    let mut changed = false;
    for edit in asked(ui, field, &set, &caret, &response, page, &runs) {
        if let Some(edited) = carry_out(&mut caret, &set, edit) {
            *text = edited.text;
            set = desk.set(text, field.language, inner);
            caret.selection = PageSelection::at(&set, FIELD_PART, edited.caret);
            changed = true;
        }
    }
    if ui.is_rect_visible(rect) {
        paint(ui, palette, field, text, &mut desk, &set, &caret, &response, page);
    }
    ui.ctx().data_mut(|data| data.insert_temp(field.id, caret));
    let mut response = response;
    if changed {
        response.mark_changed();
        // The field may be higher now than the room that it was given.
        ui.ctx().request_repaint();
    }
    response
}

fn field_height(set: &TypesetLetter) -> f32 {
    set.pages.first().map_or(0.0, |page| Pt::from(page.size.height).0)
}

/// Tells screen readers what the field is called and what stands in it.
fn speak_ui(
    ui: &mut Ui,
    field: &ScriptField<'_>,
    text: &str,
    set: &TypesetLetter,
    caret: &FieldCaret,
    response: &Response,
    origin: Pos2,
) -> TextRuns {
    let role = if field.rows > 1 { egui::Role::MultilineTextInput } else { egui::Role::TextInput };
    response.widget_info(|| {
        let mut info = WidgetInfo::new(role);
        info.enabled = ui.is_enabled();
        info.label = (!field.name.is_empty()).then(|| field.name.to_owned());
        info.current_text_value = Some(text.to_owned());
        info.hint_text = (!field.hint.is_empty()).then(|| field.hint.to_owned());
        info
    });
    let selection = caret.selection.as_ref().filter(|_| response.has_focus());
    text_runs_ui(ui, response.id, set, 0, selection, |part, number| line_rect(part, number, origin, 1.0))
}

/// Everything that mouse, keyboard and screen reader ask of the field in this frame.
fn asked(
    ui: &Ui,
    field: &ScriptField<'_>,
    set: &TypesetLetter,
    caret: &FieldCaret,
    response: &Response,
    page: PageOnScreen,
    runs: &TextRuns,
) -> Vec<PageEdit> {
    let mut edits: Vec<PageEdit> = page_editor::mouse_edit(ui, response, page).into_iter().collect();
    if response.hovered() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::Text);
    }
    edits.extend(runs.asked(ui, response.id));
    if !response.has_focus() {
        return edits;
    }
    let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: true };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    for event in ui.input(|input| input.filtered_events(&filter)) {
        match event {
            Event::Copy | Event::Cut => {
                let selected = caret.selection.as_ref().and_then(|selection| selection.text(set));
                let Some(selected) = selected.filter(|selected| !selected.is_empty()) else { continue };
                ui.ctx().copy_text(selected.to_owned());
                if event == Event::Cut {
                    edits.push(PageEdit::Delete(Deletion::Before));
                }
            }
            Event::Key { key: Key::Escape, pressed: true, .. } => response.surrender_focus(),
            Event::Key { key: Key::Enter, pressed: true, .. } if field.rows <= 1 => response.surrender_focus(),
            // One line is one line, wherever the text came from.
            Event::Paste(text) if field.rows <= 1 => {
                edits.push(PageEdit::Insert(text.split_whitespace().collect::<Vec<_>>().join(" ")));
            }
            event => edits.extend(page_editor::edit_of(event)),
        }
    }
    edits
}

/// Moves the caret, or yields the text after an edit.
fn carry_out(caret: &mut FieldCaret, set: &TypesetLetter, edit: PageEdit) -> Option<Edited> {
    let everywhere = |_| true;
    let here = caret.selection.or_else(|| PageSelection::at(set, FIELD_PART, 0));
    match edit {
        PageEdit::Preedit(text) => {
            let range = caret.preedit.clone().or(here.map(|here| here.range()))?;
            let edited = here?.replaced_at(set, range.clone(), &text);
            caret.preedit = (!text.is_empty()).then(|| range.start..range.start + text.len());
            return edited;
        }
        PageEdit::Commit(text) => {
            let range = caret.preedit.take().or(here.map(|here| here.range()))?;
            return here?.replaced_at(set, range, &text);
        }
        PageEdit::Insert(text) => return here?.replaced(set, &text),
        PageEdit::Delete(deletion) => return here?.deleted(set, deletion),
        PageEdit::Place { page, point, grain } => {
            let found = PageSelection::from_point(set, page, point, grain, everywhere);
            caret.selection = found.or_else(|| match grain {
                Grain::Caret => PageSelection::at(set, FIELD_PART, usize::MAX),
                _ => PageSelection::whole(set, FIELD_PART),
            });
        }
        PageEdit::Extend { page, point } => caret.selection = here.map(|here| here.extended_to(set, page, point)),
        PageEdit::Move { motion, extend } => {
            caret.selection = here.map(|here| here.moved(set, motion, extend, everywhere));
        }
        PageEdit::Select { anchor, focus, .. } => {
            caret.selection = PageSelection::between(set, FIELD_PART, anchor, focus);
        }
        PageEdit::SelectAll => caret.selection = PageSelection::whole(set, FIELD_PART),
        PageEdit::Leave => caret.selection = None,
    }
    caret.preedit = None;
    None
}

#[allow(clippy::too_many_arguments, reason = "all of it is what is painted")]
fn paint(
    ui: &Ui,
    palette: &Palette,
    field: &ScriptField<'_>,
    text: &str,
    desk: &mut FieldDesk,
    set: &TypesetLetter,
    caret: &FieldCaret,
    response: &Response,
    page: PageOnScreen,
) {
    let visuals = ui.style().interact(response);
    let focused = response.has_focus();
    let edge = if focused { ui.visuals().selection.stroke } else { visuals.bg_stroke };
    ui.painter().rect_filled(response.rect, visuals.corner_radius, palette.field);
    ui.painter().rect_stroke(response.rect, visuals.corner_radius, edge, egui::StrokeKind::Inside);
    if focused && let Some(selection) = &caret.selection {
        for area in selection.areas(set) {
            ui.painter().rect_filled(page.screen_rect(&area), 2.0, palette.chosen);
        }
    }
    let shown = if text.is_empty() { field.hint } else { text };
    let ink = if text.is_empty() { palette.quiet } else { palette.ink };
    if !shown.is_empty() {
        let hint;
        let letter = if text.is_empty() {
            hint = desk.set(shown, field.language, Pt((response.rect.width() - 2.0 * PADDING.x).max(24.0)));
            &hint
        } else {
            set
        };
        desk.paint(ui, field.id, letter, ink, page.rect.min, response.rect);
    }
    if field.marks_lines && !text.is_empty() {
        mark_lines(ui, palette, set, response.rect, page);
    }
    if let Some(place) = caret.selection.filter(|_| focused).and_then(|selection| selection.caret(set)) {
        let at = page.screen_rect(&place);
        let line = Rect::from_min_size(at.min - vec2(1.0, 0.0), vec2(2.0, at.height()));
        ui.painter().rect_filled(line, 0.0, palette.accent);
        ui.output_mut(|output| {
            output.ime = Some(egui::output::IMEOutput {
                purpose: egui::IMEPurpose::Normal,
                rect: response.rect,
                cursor_rect: line,
                should_interrupt_composition: false,
            });
        });
    }
}

/// Before each line that goes on with the one above it: a small hook in the margin.
fn mark_lines(ui: &Ui, palette: &Palette, set: &TypesetLetter, field: Rect, page: PageOnScreen) {
    let Some(part) = set.parts.first() else { return };
    for (number, is_backwards) in lines_that_go_on(part) {
        let Some(line) = line_rect(part, number, page.rect.min, page.points) else { continue };
        let (edge, inwards) = if is_backwards { (field.right() - 3.0, -1.0) } else { (field.left() + 3.0, 1.0) };
        let (top, foot) = (line.top() + 2.0, line.center().y + 1.0);
        let hook = vec![pos2(edge, top), pos2(edge, foot), pos2(edge + inwards * 4.0, foot)];
        ui.painter().line(hook, Stroke::new(1.5, palette.quiet));
    }
}

/// The lines of a text that began further up, by their places, and whether they are read from the right.
fn lines_that_go_on(part: &TypesetPart) -> impl Iterator<Item = (usize, bool)> {
    let lines = part.paragraph.lines().iter().enumerate();
    let goes_on = |(_, line): &(usize, &SetLine)| {
        let before = part.text.get(..line.text.start).unwrap_or_default();
        !before.is_empty() && !before.ends_with('\n')
    };
    lines.filter(goes_on).map(|(number, line)| (number, line.runs.first().is_some_and(|run| run.right_to_left)))
}

impl FieldDesk {
    fn set(&mut self, text: &str, language: &LanguageTag, width: Pt) -> TypesetLetter {
        let typesetter = self.typesetter.get_or_insert_with(|| Typesetter::new(FontBook::bundled()));
        typesetter.field(text, language, SIZE, width)
    }

    /// Draws the text at a place, from a picture that is made anew only when text, ink or scale have changed.
    fn paint(&mut self, ui: &Ui, id: Id, set: &TypesetLetter, ink: Color32, at: Pos2, clip: Rect) {
        let Some((page, part)) = set.pages.first().zip(set.parts.first()) else { return };
        let size = vec2(Pt::from(page.size.width).0, Pt::from(page.size.height).0);
        let pixels = ui.ctx().pixels_per_point();
        let thousandths = |length: f32| (length * 1000.0).round() as u32;
        let key = PictureKey { text: Arc::clone(&part.text), ink, size: (thousandths(size.x), thousandths(pixels)) };
        if self.pictures.get(&id).is_none_or(|(made, _)| *made != key) {
            let rasteriser = self.rasteriser.get_or_insert_with(|| Rasteriser::new(FontBook::bundled()));
            let drawn = rasteriser.page(page, pixels * 72.0);
            let ink_of = |grey: u8| ink.gamma_multiply(f32::from(u8::MAX - grey) / f32::from(u8::MAX));
            let image = ColorImage::new(
                [usize::from(drawn.width), usize::from(drawn.height)],
                drawn.grey.iter().map(|grey| ink_of(*grey)).collect(),
            );
            if self.pictures.len() > MOST_PICTURES {
                self.pictures.clear();
            }
            let texture = ui.ctx().load_texture("field", image, TextureOptions::LINEAR);
            self.pictures.insert(id, (key, texture));
        }
        if let Some((_, picture)) = self.pictures.get(&id) {
            let snapped = pos2((at.x * pixels).round() / pixels, (at.y * pixels).round() / pixels);
            let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
            let painter = ui.painter().with_clip_rect(ui.clip_rect().intersect(clip));
            painter.image(picture.id(), Rect::from_min_size(snapped, size), whole, Color32::WHITE);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_had_no_room_is_told_from_one_that_the_person_began() {
        let mut desk = FieldDesk::default();
        let text = "Minister of Justice\nMinistry of Justice and of the Interior and of much more\nCairo";
        let set = desk.set(text, &LanguageTag::ENGLISH, Pt(200.0));
        let part = &set.parts[0];
        let marked: Vec<usize> = lines_that_go_on(part).map(|(number, _)| number).collect();
        assert!(part.paragraph.lines().len() > 3, "the long line is broken");
        assert_eq!(marked, (2..part.paragraph.lines().len() - 1).collect::<Vec<_>>());
    }
}
