//! Typing on the page: mouse and keys to edits, caret and selection to the screen.

use egui::{Event, EventFilter, Id, ImeEvent, Key, Modifiers, Rect, Response, Ui, Vec2, pos2, vec2};

use super::command::{Command, PageEdit};
use super::session::Shown;
use super::theme;
use super::views::View;
use crate::edit::{Deletion, Grain, Motion, PageRect};
use crate::unit::{PagePoint, Pt};

/// A page on the screen.
#[derive(Debug, Clone, Copy)]
pub struct PageOnScreen {
    pub place: usize,
    pub rect: Rect,
    /// Points of the screen in a point of paper.
    pub points: f32,
}

impl PageOnScreen {
    fn page_point(&self, at: egui::Pos2) -> PagePoint {
        let inside = (at - self.rect.min) / self.points;
        PagePoint { x: Pt(inside.x), y: Pt(inside.y) }
    }

    pub fn screen_rect(&self, area: &PageRect) -> Rect {
        let min = self.rect.min + vec2(area.left.0, area.top.0) * self.points;
        Rect::from_min_size(min, vec2(area.width.0, area.height.0) * self.points)
    }
}

/// What the mouse asks for on a page.
pub fn mouse(ui: &Ui, view: &mut View<'_>, response: &Response, page: PageOnScreen) {
    view.commands.extend(mouse_edit(ui, response, page).map(Command::EditPage));
}

/// What the mouse asks for on anything that is written in like a page.
pub fn mouse_edit(ui: &Ui, response: &Response, page: PageOnScreen) -> Option<PageEdit> {
    let at = response.interact_pointer_pos()?;
    let point = page.page_point(at);
    let pressed = ui.input(|input| input.pointer.any_pressed());
    let grain = if response.triple_clicked() {
        Some(Grain::Paragraph)
    } else if response.double_clicked() {
        Some(Grain::Word)
    } else if pressed {
        Some(Grain::Caret)
    } else {
        None
    };
    let extend = ui.input(|input| input.modifiers.shift);
    let edit = match grain {
        Some(Grain::Caret) if extend => PageEdit::Extend { page: page.place, point },
        Some(grain) => PageEdit::Place { page: page.place, point, grain },
        None if response.dragged() => PageEdit::Extend { page: page.place, point },
        None => return None,
    };
    if pressed {
        response.request_focus();
    }
    Some(edit)
}

/// What the keyboard asks for while a page has it.
pub fn keys(ui: &Ui, view: &mut View<'_>, response: &Response, shown: &Shown) {
    if !response.has_focus() {
        return;
    }
    let filter = EventFilter { tab: false, horizontal_arrows: true, vertical_arrows: true, escape: true };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    for event in ui.input(|input| input.filtered_events(&filter)) {
        match event {
            Event::Copy | Event::Cut => {
                let selected = view.session.caret().and_then(|caret| caret.text(&shown.typeset));
                let Some(text) = selected.filter(|text| !text.is_empty()) else { continue };
                ui.ctx().copy_text(text.to_owned());
                if event == Event::Cut {
                    view.push(Command::EditPage(PageEdit::Delete(Deletion::Before)));
                }
            }
            Event::Key { key: Key::Escape, pressed: true, .. } => {
                response.surrender_focus();
                view.push(Command::EditPage(PageEdit::Leave));
            }
            event => view.commands.extend(edit_of(event).map(Command::EditPage)),
        }
    }
}

/// What an event of the keyboard or of an input method asks for.
pub fn edit_of(event: Event) -> Option<PageEdit> {
    match event {
        // A sheet that others wrote may hold line breaks of its own; within a part they are lines.
        Event::Text(text) | Event::Paste(text) if !text.is_empty() => {
            Some(PageEdit::Insert(text.replace("\r\n", "\n")))
        }
        Event::Ime(ImeEvent::Preedit { text, .. }) => Some(PageEdit::Preedit(text)),
        Event::Ime(ImeEvent::Commit(text)) => Some(PageEdit::Commit(text)),
        Event::Key { key, pressed: true, modifiers, .. } => edit_of_key(key, modifiers),
        _ => None,
    }
}

fn edit_of_key(key: Key, modifiers: Modifiers) -> Option<PageEdit> {
    let by_word = modifiers.command || modifiers.alt;
    let motion = match key {
        Key::ArrowLeft if by_word => Motion::WordLeft,
        Key::ArrowRight if by_word => Motion::WordRight,
        Key::ArrowLeft => Motion::Left,
        Key::ArrowRight => Motion::Right,
        Key::ArrowUp => Motion::Up,
        Key::ArrowDown => Motion::Down,
        Key::Home if by_word => Motion::LetterStart,
        Key::End if by_word => Motion::LetterEnd,
        Key::PageUp if !by_word => Motion::LetterStart,
        Key::PageDown if !by_word => Motion::LetterEnd,
        Key::Home => Motion::LineStart,
        Key::End => Motion::LineEnd,
        Key::Backspace if by_word => return Some(PageEdit::Delete(Deletion::WordBefore)),
        Key::Delete if by_word => return Some(PageEdit::Delete(Deletion::WordAfter)),
        Key::Backspace => return Some(PageEdit::Delete(Deletion::Before)),
        Key::Delete => return Some(PageEdit::Delete(Deletion::After)),
        Key::Enter => return Some(PageEdit::Insert("\n".to_owned())),
        Key::A if modifiers.command => return Some(PageEdit::SelectAll),
        _ => return None,
    };
    Some(PageEdit::Move { motion, extend: modifiers.shift })
}

/// Draws selection and caret over a page, and tells input methods where the caret is.
pub fn caret_ui(ui: &Ui, view: &View<'_>, shown: &Shown, page: PageOnScreen, focused: bool) {
    let Some(caret) = view.session.caret() else { return };
    // The colours of the light look: the paper is white in every look.
    let ink = theme::LIGHT.accent;
    for area in caret.areas(&shown.typeset).iter().filter(|area| area.page == page.place) {
        ui.painter().rect_filled(page.screen_rect(area), 1.0, ink.gamma_multiply(0.22));
    }
    let Some(place) = caret.caret(&shown.typeset).filter(|place| place.page == page.place) else { return };
    let at = page.screen_rect(&place);
    if focused {
        let line = Rect::from_min_size(at.min - vec2(1.0, 0.0), vec2(2.0, at.height()));
        ui.painter().rect_filled(line, 0.0, ink);
        ui.output_mut(|output| {
            output.ime = Some(egui::output::IMEOutput {
                purpose: egui::IMEPurpose::Normal,
                rect: page.rect,
                cursor_rect: line,
                should_interrupt_composition: false,
            });
        });
    }
    if (room_shrinks(ui) || view.session.caret_moved()) && focused {
        ui.scroll_to_rect(at.expand2(Vec2::new(0.0, 24.0)), None);
    }
}

/// Whether there is less room for the pages than in the frame before: what stands below them has grown, as with the first own
/// words of a paragraph, and would hide the line that is being written.
fn room_shrinks(ui: &Ui) -> bool {
    let height = ui.clip_rect().height();
    let before =
        ui.data_mut(|data| std::mem::replace(data.get_temp_mut_or_default(Id::unique("room for pages")), height));
    height < before
}

/// Where a mark beside the text goes: left of the page's own margin.
pub fn margin_mark(page: PageOnScreen, area: Rect) -> Rect {
    let x = area.min.x - 8.0 * page.points.min(1.5);
    Rect::from_min_max(pos2(x, area.min.y), pos2(x + 2.5, area.max.y))
}
