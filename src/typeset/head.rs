//! What stands above the body: sender, return line and date, beside the address (see [`super::address`]).

use std::sync::Arc;

use super::canvas::{Canvas, Order, Place};
use super::fit;
use super::habits::{Leading, block_reads_right_to_left};
use super::letter::{Document, Typesetter, printable};
use super::page::{LinePlacement, Rule, TypesetPart};
use super::paragraph::{Align, Direction, Paragraph, TextStyle};
use crate::model::{Area, Part, Slot, Typeface};
use crate::notice::Notice;
use crate::unit::{Mm, PagePoint, Pt};

/// The return line is set so, in sans serif (paper.md A1: 8 or 10 pt).
const RETURN_LINE_SIZE: Pt = Pt(8.0);
/// Small, and still read by a postman.
const SMALLEST_RETURN_LINE: Pt = Pt(6.5);
/// What stands between the sender's lines on the return line.
const PIECES_DIVIDED_BY: &str = " · ";
/// Where one writes by hand, lines are at least so far apart.
pub(super) const RULE_PITCH: Mm = Mm(7.0);

/// A block of lines in a place on the page.
pub(super) struct Block<'a> {
    pub part: &'a Part,
    pub paragraph: Arc<Paragraph>,
    pub area: Area,
    pub pitch: Pt,
    pub align: Align,
    /// From one ruled line to the next, where there are any.
    pub rule_pitch: Mm,
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
            paragraph = self.in_two_lines(document, part, &style, width);
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

    /// A return line that is too long, broken between two of its pieces: where its lines get most alike; where that is not
    /// enough, wherever it has to be.
    fn in_two_lines(&mut self, document: &Document, part: &Part, style: &TextStyle, width: Pt) -> Arc<Paragraph> {
        let text = printable(&part.text);
        let broken = text.match_indices(PIECES_DIVIDED_BY).map(|(at, divider)| {
            let (before, after) = (at + divider.len() - 1, at + divider.len());
            // The space gives way to the line break: all bytes keep their places.
            [text.get(..before).unwrap_or_default(), text.get(after..).unwrap_or_default()].join("\n")
        });
        let set = broken.map(|text| self.setter.set(&text.into(), document.language(part), style, None));
        let narrowest = set.min_by(|a, b| a.width().0.total_cmp(&b.width().0));
        narrowest
            .filter(|set| set.width() <= width)
            .unwrap_or_else(|| self.set_part(document, part, style, Some(width)))
    }

    fn date(&mut self, document: &Document, canvas: &mut Canvas, part: &Part, top: Pt) {
        let position = document.stationery.date;
        // A line that is read from right to left begins at the right in any case.
        let align = if position.align_right && !document.right_to_left() { Align::End } else { Align::Start };
        let style = TextStyle { align, ..document.style(part) };
        let paragraph = self.set_part(document, part, &style, Some(position.width.into()));
        let pitch = style.size * document.habits.leading.lines;
        let highest = if top > Pt::from(position.y) { top } else { Pt(0.0) };
        let top = beside_address(canvas, document.index, top, highest, style.size);
        // Its right edge is that of the text where reading begins there.
        let most = stationery_right(document) - position.x;
        let width = if document.right_to_left() { Mm(position.width.0.min(most.0)) } else { position.width };
        let area = Area { x: position.x, y: top.into(), width, height: Mm(0.0) };
        put_block(document, canvas, &Block { part, paragraph, area, pitch, align, rule_pitch: RULE_PITCH });
    }
}

/// The top of a line beside the address so that both stand on one baseline, and no higher than `highest`; as it is where no line
/// of the address is near.
fn beside_address(canvas: &Canvas, document: usize, top: Pt, highest: Pt, size: Pt) -> Pt {
    let above = size * fit::INK_ABOVE;
    let is_address = |part: &&TypesetPart| part.document == document && part.id.slot == Slot::Address;
    let lines = canvas.parts.iter().find(is_address).map_or(&[][..], |part| &part.lines);
    let baseline = top + above;
    let away = |line: &&LinePlacement| (line.baseline - baseline).0.abs();
    let nearest =
        lines.iter().filter(|line| line.baseline - above >= highest).min_by(|a, b| away(a).total_cmp(&away(b)));
    let near = nearest.filter(|line| away(line) <= line.pitch.0 * 0.6);
    near.map_or(top, |line| line.baseline - above)
}

/// Where the text ends at the right.
fn stationery_right(document: &Document) -> Mm {
    document.stationery.paper.width - document.stationery.margin_right
}

/// Puts a block's lines, and the rules to write on below them; the bottom of the last.
pub(super) fn put_block(document: &Document, canvas: &mut Canvas, block: &Block) -> Pt {
    let Block { part, paragraph, area, pitch, align, rule_pitch } = block;
    let index = document.add_part(canvas, part, paragraph);
    let size = paragraph.size().0;
    let (left, right) = (Pt::from(area.x), Pt::from(area.right()));
    let mut baseline = Pt::from(area.y) + Pt(size * fit::INK_ABOVE);
    let mut bottom = Pt::from(area.y);
    let right_to_left = block_reads_right_to_left(paragraph.text()).unwrap_or(paragraph.layout().is_rtl());
    let at_right = right_to_left != (*align == Align::End);
    for (number, line) in paragraph.lines().iter().enumerate() {
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
