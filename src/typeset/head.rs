//! What stands above the body: sender, return line, postal mark, address, date.

use std::sync::Arc;

use super::canvas::{Canvas, Order, Place};
use super::fit::{self, AddressSetting, Step};
use super::fonts::FaceStyle;
use super::habits::{Leading, reads_right_to_left};
use super::letter::{Document, Typesetter};
use super::page::Rule;
use super::paragraph::{Align, Direction, Paragraph, TextStyle};
use crate::model::{Area, Part, Slot, Typeface};
use crate::notice::Notice;
use crate::unit::{Mm, PagePoint, PageSize, Pt};

/// The return line is set so, in sans serif (paper.md A1: 8 or 10 pt).
const RETURN_LINE_SIZE: Pt = Pt(8.0);
/// Between the return line and an address that follows it at once, where the field has room.
const RETURN_LINE_GAP: Mm = Mm(2.0);
/// Two lines: between an address and what stands below it (paper.md A1).
const GAP_BELOW: Mm = Mm(8.5);
/// Small, and still read by a postman.
const SMALLEST_RETURN_LINE: Pt = Pt(6.5);
const POSTAL_MARK_SIZE: Pt = Pt(9.0);
/// An address is never larger than this, however large the body is: the window stays as it is.
const LARGEST_ADDRESS: Pt = Pt(12.0);
/// Where one writes by hand, lines are at least so far apart.
const RULE_PITCH: Mm = Mm(7.0);
const SMALLEST_RULE_PITCH: Mm = Mm(5.0);

/// A block of lines in a place on the page.
struct Block<'a> {
    part: &'a Part,
    paragraph: Arc<Paragraph>,
    area: Area,
    pitch: Pt,
    align: Align,
    /// From one ruled line to the next, where there are any.
    rule_pitch: Mm,
}

impl Typesetter {
    pub(super) fn head(&mut self, document: &Document, canvas: &mut Canvas, notices: &mut Vec<Notice>) {
        let stationery = document.stationery;
        let letter = document.letter;
        let return_line = letter
            .part(Slot::ReturnLine)
            .filter(|_| document.options.return_line && stationery.return_line_height > Mm(0.0));
        let beside = stationery.information_block.filter(|_| return_line.is_none());
        let sender_place = match (stationery.sender_block, beside) {
            (Some(block), _) => Some((block.area, block.align_right)),
            (None, Some(area)) => Some((area, false)),
            (None, None) => None,
        };
        let mut date_top = Pt::from(stationery.date.y);
        if let (Some((area, align_right)), Some(part)) = (sender_place, letter.part(Slot::SenderBlock)) {
            let bottom = self.sender_block(document, canvas, part, area, align_right);
            let date = stationery.date;
            let beside = date.x.0 >= area.right().0 || date.x.0 + date.width.0 <= area.x.0;
            if !beside && date.y >= area.y {
                date_top = Pt(date_top.0.max(bottom.0 + document.body_size().0));
            }
        }
        if let Some(part) = return_line {
            self.return_line(document, canvas, part);
        }
        self.address(document, canvas, notices);
        if !document.habits.date_at_end
            && let Some(part) = letter.part(Slot::Date)
        {
            self.date(document, canvas, part, date_top);
        }
    }

    /// The sender in full; the bottom of its last line.
    fn sender_block(
        &mut self,
        document: &Document,
        canvas: &mut Canvas,
        part: &Part,
        area: Area,
        align_right: bool,
    ) -> Pt {
        let leading = Leading::of_text(&part.text).lines;
        let mut style = TextStyle {
            direction: Direction::OfText,
            align: if align_right { Align::End } else { Align::Start },
            ..document.style(part)
        };
        let room = Pt::from(area.height).0;
        let mut paragraph = self.set_part(document, part, &style, Some(area.width.into()));
        while paragraph.lines().len() as f32 * style.size.0 * leading > room && style.size > fit::SMALLEST_ADDRESS {
            style.size = style.size - Pt(0.5);
            paragraph = self.set_part(document, part, &style, Some(area.width.into()));
        }
        let pitch = style.size * leading;
        put_block(document, canvas, &Block { part, paragraph, area, pitch, align: style.align, rule_pitch: RULE_PITCH })
    }

    /// One small line at the top of the address field, or two where it is long.
    fn return_line(&mut self, document: &Document, canvas: &mut Canvas, part: &Part) {
        let stationery = document.stationery;
        let field = stationery.address_field;
        let indent = stationery.address_indent;
        let width = Pt::from(field.width - indent);
        let mut style = TextStyle {
            typeface: Typeface::Sans,
            size: RETURN_LINE_SIZE,
            direction: Direction::OfText,
            ..document.style(part)
        };
        let mut paragraph = self.set_part(document, part, &style, None);
        while paragraph.width() > width && style.size > SMALLEST_RETURN_LINE {
            style.size = style.size - Pt(0.5);
            paragraph = self.set_part(document, part, &style, None);
        }
        if paragraph.width() > width {
            paragraph = self.set_part(document, part, &style, Some(width));
        }
        let pitch = style.size * 1.1;
        let height = Pt(fit::block_height(paragraph.lines().len(), style.size.0, pitch.0));
        // The lines stand at the bottom of their place, a little above the address.
        let bottom = field.y + stationery.return_line_height - Mm(0.7);
        let top = bottom - Mm::from(height);
        let area = Area { x: field.x + indent, y: top, width: field.width - indent, height: height.into() };
        put_block(
            document,
            canvas,
            &Block { part, paragraph, area, pitch, align: Align::Start, rule_pitch: RULE_PITCH },
        );
    }

    fn date(&mut self, document: &Document, canvas: &mut Canvas, part: &Part, top: Pt) {
        let position = document.stationery.date;
        // A line that is read from right to left begins at the right in any case.
        let align = if position.align_right && !document.right_to_left() { Align::End } else { Align::Start };
        let style = TextStyle { align, ..document.style(part) };
        let paragraph = self.set_part(document, part, &style, Some(position.width.into()));
        let pitch = style.size * document.habits.leading.lines;
        // Its right edge is that of the text where reading begins there.
        let most = stationery_right(document) - position.x;
        let width = if document.right_to_left() { Mm(position.width.0.min(most.0)) } else { position.width };
        let area = Area { x: position.x, y: top.into(), width, height: Mm(0.0) };
        put_block(document, canvas, &Block { part, paragraph, area, pitch, align, rule_pitch: RULE_PITCH });
    }

    /// Postal mark and address: exact lines, one below the other, inside the field and, where one is given, the window.
    fn address(&mut self, document: &Document, canvas: &mut Canvas, notices: &mut Vec<Notice>) {
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

/// Where the text ends at the right.
fn stationery_right(document: &Document) -> Mm {
    document.stationery.paper.width - document.stationery.margin_right
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

/// Puts a block's lines, and the rules to write on below them; the bottom of the last.
fn put_block(document: &Document, canvas: &mut Canvas, block: &Block) -> Pt {
    let Block { part, paragraph, area, pitch, align, rule_pitch } = block;
    let index = document.add_part(canvas, part, paragraph);
    let size = paragraph.size().0;
    let (left, right) = (Pt::from(area.x), Pt::from(area.right()));
    let mut baseline = Pt::from(area.y) + Pt(size * fit::INK_ABOVE);
    let mut bottom = Pt::from(area.y);
    for (number, line) in paragraph.lines().iter().enumerate() {
        let text = paragraph.text().get(line.text.clone()).unwrap_or_default();
        let right_to_left = reads_right_to_left(text).unwrap_or(paragraph.layout().is_rtl());
        let at_right = right_to_left != (*align == Align::End);
        let edge = if at_right { right - line.width } else { left };
        let place = Place { page: document.first_page, left: edge - line.left, baseline, pitch: *pitch, grey: 0.0 };
        canvas.put_part_line(index, number, place);
        bottom = baseline + Pt(size * (fit::INK - fit::INK_ABOVE));
        baseline += *pitch;
    }
    let mut y = if part.text.is_empty() { Pt::from(area.y) } else { bottom };
    for _ in 0..part.ruled_lines {
        y += Pt::from(*rule_pitch);
        let rule = Rule {
            from: PagePoint { x: left, y },
            to: PagePoint { x: right, y },
            width: super::body::RULE_WIDTH,
            grey: super::body::RULE_GREY,
            part: Some(index),
        };
        canvas.put_rule(document.first_page, Order::Part(index), rule);
        bottom = y;
    }
    bottom
}
