//! The address and what belongs to it: the postal mark above, the same address in its own script below or beside.

use std::sync::Arc;

use super::canvas::Canvas;
use super::fit::{self, AddressSetting, Step};
use super::fonts::FaceStyle;
use super::habits::Leading;
use super::head::{Block, RULE_PITCH, put_block};
use super::letter::{Document, Typesetter};
use super::paragraph::{Align, Direction, Paragraph, TextStyle};
use crate::model::{Area, Part, Slot};
use crate::notice::Notice;
use crate::unit::{Mm, PageSize, Pt};

/// Between the return line and an address that follows it at once, where the field has room.
const RETURN_LINE_GAP: Mm = Mm(2.0);
/// Two lines: between an address and what stands below it (paper.md A1).
const GAP_BELOW: Mm = Mm(8.5);
const POSTAL_MARK_SIZE: Pt = Pt(9.0);
/// An address is never larger than this, however large the body is: the window stays as it is.
const LARGEST_ADDRESS: Pt = Pt(12.0);
const SMALLEST_RULE_PITCH: Mm = Mm(5.0);

impl Typesetter {
    /// Postal mark and address: exact lines, one below the other, inside the field and, where one is given, the window.
    pub(super) fn address(&mut self, document: &Document, canvas: &mut Canvas, notices: &mut Vec<Notice>) {
        let stationery = document.stationery;
        let field = stationery.address_field;
        let place = address_place(document);
        let mark = document.letter.part(Slot::PostalMark);
        let mark_height = if mark.is_some() { Mm::from(POSTAL_MARK_SIZE * 1.4) } else { Mm(0.0) };
        // Where the field has no room for marks, the mark stands above the field and takes nothing from the address.
        let inside = if stationery.postal_marks_height > Mm(0.0) { mark_height } else { Mm(0.0) };
        let mut preferred_top = field.y + stationery.return_line_height + stationery.postal_marks_height;
        let return_line = document.options.return_line && document.letter.part(Slot::ReturnLine).is_some();
        let follows_at_once = stationery.return_line_height > Mm(0.0) && stationery.postal_marks_height == Mm(0.0);
        if return_line && follows_at_once {
            preferred_top += RETURN_LINE_GAP;
        }
        let Some(part) = document.letter.part(Slot::Address) else {
            if let Some(mark) = mark {
                self.postal_mark(document, canvas, mark, preferred_top - mark_height);
            }
            return;
        };
        let room = PageSize { width: place.width, height: place.height - inside };
        let (setting, paragraph) = self.set_address(document, part, room, notices);
        let rule_pitch = rule_pitch(part, &paragraph, setting, room);
        let height = address_height(part, &paragraph, setting, rule_pitch);
        let lowest = place.bottom() - height;
        let highest = place.y + inside;
        let top = Mm(preferred_top.0.min(lowest.0).max(highest.0));
        if let Some(mark) = mark {
            self.postal_mark(document, canvas, mark, top - mark_height);
        }
        let area = Area { x: place.x, y: top, width: place.width, height };
        let bottom = put_block(
            document,
            canvas,
            &Block { part, paragraph, area, pitch: setting.pitch, align: Align::Start, rule_pitch },
        );
        let below = Mm::from(bottom);
        self.native_address(document, canvas, Area { y: below, height: place.bottom() - below, ..place }, setting);
    }

    /// The address again in the script of its country, below the first where there is room, else beside it.
    fn native_address(&mut self, document: &Document, canvas: &mut Canvas, below: Area, setting: AddressSetting) {
        let Some(part) = document.letter.parts_in(Slot::Address).nth(1) else { return };
        let style = TextStyle { size: setting.size, direction: Direction::OfText, ..document.style(part) };
        let paragraph = self.set_part(document, part, &style, None);
        let pitch = setting.size * Leading::of_text(&part.text).tightest_lines;
        let height = Mm::from(Pt(fit::block_height(paragraph.lines().len(), style.size.0, pitch.0)));
        let gap = Mm::from(setting.size * 0.5);
        let area = if height + gap <= below.height {
            Area { y: below.y + gap, ..below }
        } else {
            let left = below.right() + Mm(2.0);
            let right = document.stationery.paper.width - document.stationery.margin_right;
            Area { x: left, y: below.y - height, width: right - left, height }
        };
        put_block(
            document,
            canvas,
            &Block { part, paragraph, area, pitch, align: Align::Start, rule_pitch: RULE_PITCH },
        );
    }

    fn set_address(
        &mut self,
        document: &Document,
        part: &Part,
        room: PageSize,
        notices: &mut Vec<Notice>,
    ) -> (AddressSetting, Arc<Paragraph>) {
        let usual = address_size(document);
        let leading = Leading::of_text(&part.text);
        let style = TextStyle { size: usual, direction: Direction::OfText, ..document.style(part) };
        let wide = self.set_part(document, part, &style, None);
        let widths: Vec<f32> = wide.lines().iter().map(|line| line.width.0 / usual.0).collect();
        let setting = fit::ladder(&widths, room, usual, fit::SMALLEST_ADDRESS, leading.pitches());
        if let Some(setting) = setting {
            // Who uses plain envelopes hears nothing of windows.
            if setting.step == Step::SmallerType && document.options.window.is_some() {
                let size = format!("{}", setting.size.0);
                notices.push(
                    Notice::info("address-smaller").at(document.place(part.id, 0..part.text.len())).with("size", size),
                );
            }
            let style = TextStyle { size: setting.size, ..style };
            return (setting, self.set_part(document, part, &style, None));
        }
        let smallest = fit::SMALLEST_ADDRESS;
        let tight =
            AddressSetting { size: smallest, pitch: smallest * leading.tightest_lines, step: Step::SmallerType };
        let paragraph = self.set_part(document, part, &TextStyle { size: smallest, ..style }, None);
        notices.extend(address_faults(document, part, &paragraph, room, tight));
        (tight, paragraph)
    }

    fn postal_mark(&mut self, document: &Document, canvas: &mut Canvas, part: &Part, top: Mm) {
        let place = address_place(document);
        let style = TextStyle {
            size: POSTAL_MARK_SIZE,
            face: FaceStyle::BOLD,
            direction: Direction::OfText,
            ..document.style(part)
        };
        let paragraph = self.set_part(document, part, &style, Some(place.width.into()));
        let area = Area { x: place.x, y: top, width: place.width, height: Mm(0.0) };
        put_block(
            document,
            canvas,
            &Block { part, paragraph, area, pitch: style.size * 1.2, align: Align::Start, rule_pitch: RULE_PITCH },
        );
    }
}

/// The size of an address before anything is made smaller.
pub(super) fn address_size(document: &Document) -> Pt {
    let size = document.stationery.address_size.unwrap_or(document.body_size());
    Pt(size.0.min(LARGEST_ADDRESS.0))
}

/// Where the address may stand: the field below the return line; for a window what always shows of it there, for a plain
/// envelope down to what stands below.
pub(super) fn address_place(document: &Document) -> Area {
    let stationery = document.stationery;
    let field = stationery.address_field;
    let above = stationery.return_line_height;
    let text = Area {
        x: field.x + stationery.address_indent,
        y: field.y + above,
        width: field.width - stationery.address_indent,
        height: field.height - above,
    };
    let Some(window) = document.options.window else { return Area { height: plain_height(document, text), ..text } };
    let (x, y) = (Mm(text.x.0.max(window.x.0)), Mm(text.y.0.max(window.y.0)));
    let right = Mm(text.right().0.min(window.right().0));
    let bottom = Mm(text.bottom().0.min(window.bottom().0));
    // A window that shows next to nothing of the field does not squeeze the address: the fit says that it does not show.
    if (right - x) < Mm(40.0) || (bottom - y) < Mm(10.0) {
        return text;
    }
    Area { x, y, width: right - x, height: bottom - y }
}

/// The height that an address may take where nothing has to show in a window: down to what stands below it.
fn plain_height(document: &Document, field: Area) -> Mm {
    let stationery = document.stationery;
    let date = stationery.date;
    let is_below = date.y >= field.bottom() && date.x < field.right() && date.x + date.width > field.x;
    let next = if is_below { date.y } else { stationery.body_top };
    Mm(field.height.0.max((next - GAP_BELOW - field.y).0))
}

/// Lines that are too wide, or too many, even in the smallest type.
fn address_faults(
    document: &Document,
    part: &Part,
    paragraph: &Paragraph,
    room: PageSize,
    setting: AddressSetting,
) -> Vec<Notice> {
    let mut notices = Vec::new();
    for line in paragraph.lines().iter().filter(|line| line.width > room.width.into()) {
        let text = paragraph.text().get(line.text.clone()).unwrap_or_default().trim_end();
        let over = Mm::from(line.width) - room.width;
        notices.push(
            Notice::warning("address-too-wide")
                .about(text)
                .at(document.place(part.id, line.text.clone()))
                .with("over", format!("{:.0}", over.0.max(1.0))),
        );
    }
    let height = Mm::from(Pt(fit::block_height(paragraph.lines().len(), setting.size.0, setting.pitch.0)));
    if height > room.height {
        let lines = paragraph.lines().len();
        let room_for = ((Pt::from(room.height).0 - setting.size.0 * fit::INK) / setting.pitch.0).floor() + 1.0;
        notices.push(
            Notice::warning("address-too-long")
                .at(document.place(part.id, 0..part.text.len()))
                .with("lines", lines)
                .with("most", room_for.max(0.0)),
        );
    }
    notices
}

fn address_height(part: &Part, paragraph: &Paragraph, setting: AddressSetting, rule_pitch: Mm) -> Mm {
    let lines = if part.text.is_empty() { 0 } else { paragraph.lines().len() };
    let text = Mm::from(Pt(fit::block_height(lines, setting.size.0, setting.pitch.0)));
    text + rule_pitch * f32::from(part.ruled_lines)
}

/// The distance of ruled lines for an address by hand: the usual one, or what the field has room for.
fn rule_pitch(part: &Part, paragraph: &Paragraph, setting: AddressSetting, room: PageSize) -> Mm {
    let text = address_height(part, paragraph, setting, Mm(0.0));
    let share = (room.height - text) / f32::from(part.ruled_lines.max(1));
    Mm(share.0.clamp(SMALLEST_RULE_PITCH.0, RULE_PITCH.0))
}
