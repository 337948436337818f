//! From the subject to the enclosure line: blocks one below the other, over as many pages as they need.

use std::sync::Arc;

use super::canvas::{Canvas, Order, Place};
use super::fonts::FaceStyle;
use super::habits::SignaturePlace;
use super::letter::{Document, SIZES, Typesetter};
use super::page::{Rule, RunOf};
use super::paragraph::{Align, Direction, Paragraph, TextStyle};
use crate::model::{Part, Slot};
use crate::notice::{Notice, Place as NoticePlace};
use crate::unit::{Em, Mm, PagePoint, Pt};

/// Lines to write on by hand.
pub(super) const RULE_WIDTH: Pt = Pt(0.4);
pub(super) const RULE_GREY: f32 = 0.45;
/// Handwriting needs more room than type.
const WRITING_PITCH: Pt = Pt(25.0);
/// A line to sign above is not as long as one to write on.
const SIGNATURE_RULE: Mm = Mm(70.0);

/// Room for a signature by hand, in lines; never less than the second.
const SIGNATURE_LINES: f32 = 3.5;
const TIGHT_SIGNATURE_LINES: f32 = 3.0;

/// The indent of list items, which hang from their dash.
const ITEM_INDENT: Em = Em(1.6);
/// The same for a Chinese numeral with its comma.
const CJK_ITEM_INDENT: Em = Em(2.0);
/// Where the second half of a line begins, for the names of French letters.
const HALF: f32 = 0.55;

/// How tightly the body is set. Spaces give way first, then leading, then size; a second page comes last.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Tightness {
    /// Of the usual space between blocks.
    gaps: f32,
    /// 0 usual to 1 tightest.
    leading: f32,
    /// Of the type, less than the usual by this.
    smaller: Pt,
}

/// A block of the body.
struct Block<'a> {
    part: &'a Part,
    paragraph: Arc<Paragraph>,
    label: Option<Arc<Paragraph>>,
    left: Pt,
    width: Pt,
    /// Space above it, in lines.
    gap: f32,
    /// What follows begins on the page of its last line.
    keeps_next: bool,
    /// Begins on the page of what is before it.
    stays: bool,
    /// So many of its lines stay together at its end: what is below needs them for company.
    last_lines: usize,
    /// Room left free above it for a signature, in lines.
    room_above: f32,
}

/// One line of the flow, or a rule to write on.
struct FlowLine {
    block: usize,
    what: What,
    /// Free space above, dropped at the top of a page.
    above: Pt,
    height: Pt,
    /// Whether a page may begin with it.
    may_begin_page: bool,
}

#[derive(Clone, Copy)]
enum What {
    Line(usize),
    Rule,
}

const TIGHTNESS: &[Tightness] = &[
    Tightness { gaps: 1.0, leading: 0.0, smaller: Pt(0.0) },
    Tightness { gaps: 0.8, leading: 0.0, smaller: Pt(0.0) },
    Tightness { gaps: 0.6, leading: 0.0, smaller: Pt(0.0) },
    Tightness { gaps: 0.6, leading: 0.5, smaller: Pt(0.0) },
    Tightness { gaps: 0.5, leading: 1.0, smaller: Pt(0.0) },
    Tightness { gaps: 0.5, leading: 1.0, smaller: Pt(0.5) },
    Tightness { gaps: 0.5, leading: 1.0, smaller: Pt(1.0) },
];

impl Typesetter {
    pub(super) fn body(&mut self, document: &Document, canvas: &mut Canvas, notices: &mut Vec<Notice>) {
        let stationery = document.stationery;
        let bottom = Pt::from(stationery.paper.height - stationery.margin_bottom);
        let first_top = Pt::from(stationery.body_top);
        let next_top = Pt::from(stationery.following_margin_top);
        let room = bottom - first_top;
        let mut chosen = None;
        for tightness in TIGHTNESS {
            let size = document.body_size() - tightness.smaller;
            // Never below 9 pt, and not below 10 unless the person chose so.
            if tightness.smaller > Pt(0.0) && (size < Pt(10.0) || size.0 < *SIZES.start()) {
                break;
            }
            let blocks = self.blocks(document, size, tightness);
            let pitch = pitch(document, size, tightness);
            let lines = flow(&blocks, pitch, tightness);
            let height: f32 = lines.iter().enumerate().map(|(at, line)| line.total(at == 0)).sum();
            if height <= room.0 + 0.01 {
                chosen = Some((blocks, lines, pitch));
                break;
            }
        }
        let (blocks, lines, pitch) = chosen.unwrap_or_else(|| {
            // Two pages in any case: then set as comfortably as it is read.
            let (size, tightness) = (document.body_size(), &TIGHTNESS[0]);
            let blocks = self.blocks(document, size, tightness);
            let pitch = pitch(document, size, tightness);
            let lines = flow(&blocks, pitch, tightness);
            (blocks, lines, pitch)
        });
        let starts = page_starts(&lines, room, bottom - next_top);
        let pages = starts.len();
        if pages > 1 {
            let place = NoticePlace::Letter { addressee: document.letter.addressee.clone(), part: None };
            notices.push(Notice::warning("letter-over-one-page").at(place).with("pages", pages));
        }
        put(document, canvas, &blocks, &lines, &starts, pitch);
    }

    fn blocks<'a>(&mut self, document: &Document<'a>, size: Pt, tightness: &Tightness) -> Vec<Block<'a>> {
        let mut parts: Vec<&Part> = document.letter.parts.iter().filter(|part| in_body(part.id.slot)).collect();
        if document.habits.date_at_end {
            let is_signed = |part: &&Part| is_ending(part.id.slot) && part.id.slot != Slot::EnclosureLine;
            let after = parts.iter().rposition(is_signed);
            let date = document.letter.part(Slot::Date);
            parts.splice(after.map_or(parts.len(), |at| at + 1)..after.map_or(parts.len(), |at| at + 1), date);
        }
        let mut items = 0;
        let mut blocks: Vec<Block> = Vec::with_capacity(parts.len());
        for part in parts {
            let before = blocks.last().map(|block| block.part.id.slot);
            if part.id.slot == Slot::Demand {
                items = if before == Some(Slot::Demand) { items + 1 } else { 0 };
            }
            let block = self.block(document, part, before, size, items, tightness);
            blocks.push(block);
        }
        // The ending stays together, with two lines of what is before it.
        let mut wanted = 0;
        for at in (0..blocks.len()).rev() {
            let slot = blocks[at].part.id.slot;
            if is_ending(slot) {
                blocks[at].stays = true;
                wanted = 2;
            } else if wanted > 0 && !blocks[at].part.text.is_empty() {
                let lines = blocks[at].paragraph.lines().len();
                blocks[at].stays = lines < wanted;
                blocks[at].last_lines = wanted.min(lines);
                wanted = wanted.saturating_sub(lines);
            }
        }
        blocks
    }

    fn block<'a>(
        &mut self,
        document: &Document<'a>,
        part: &'a Part,
        before: Option<Slot>,
        size: Pt,
        item: usize,
        tightness: &Tightness,
    ) -> Block<'a> {
        let slot = part.id.slot;
        let habits = &document.habits;
        let mut style = TextStyle { size, ..document.style(part) };
        let (mut left, mut width) = (Pt::from(document.stationery.margin_left), document.text_width());
        let mut label = None;
        let indent = habits.indent.map_or(Pt(0.0), |indent| indent.at(size));
        if slot.is_body() {
            style.hyphenated = document.type_choices.hyphenated;
            if document.type_choices.justified || habits.justified {
                style.align = Align::Justified;
            }
        }
        match slot {
            Slot::Subject => style.face = FaceStyle::BOLD,
            Slot::Salutation if habits.centred_salutation => style.align = Align::Centre,
            Slot::Demand => {
                // Where paragraphs are indented, items begin at the indent too.
                let hang =
                    indent + if habits.indent.is_some() { CJK_ITEM_INDENT.at(size) } else { ITEM_INDENT.at(size) };
                width = width - hang;
                if !document.right_to_left() {
                    left += hang;
                }
                let text: Arc<str> = habits.item_label.text(item).into();
                let plain = TextStyle { size, ..document.plain_style() };
                label = Some(self.setter.set(&text, &document.letter.language, &plain, None));
            }
            Slot::Greeting | Slot::Closing => style.indent = indent,
            Slot::Signature | Slot::Date => match habits.signature_at {
                SignaturePlace::End => style.align = Align::End,
                SignaturePlace::Half => {
                    width = width * (1.0 - HALF);
                    left += document.text_width() * HALF;
                }
                // A name in Latin letters stands where the letter's own lines begin.
                SignaturePlace::Start if document.right_to_left() && style.direction == Direction::LeftToRight => {
                    style.align = Align::End;
                }
                SignaturePlace::Start => {}
            },
            Slot::EnclosureLine => style.size = Pt(size.0 - 1.0),
            _ if slot.is_body() => style.indent = indent,
            _ => {}
        }
        let paragraph = self.set_part(document, part, &style, Some(width));
        let room = if tightness.gaps < 1.0 { TIGHT_SIGNATURE_LINES } else { SIGNATURE_LINES };
        Block {
            part,
            paragraph,
            label,
            left,
            width,
            gap: gap(before, slot, habits.indent.is_some()),
            keeps_next: matches!(slot, Slot::Subject | Slot::Salutation | Slot::Greeting | Slot::DemandsLeadIn),
            stays: false,
            last_lines: 0,
            room_above: if slot == Slot::Signature { room } else { 0.0 },
        }
    }
}

/// Space between two blocks, in lines.
fn gap(before: Option<Slot>, slot: Slot, indented: bool) -> f32 {
    use Slot::{
        Closing, ClosingSecond, Date, Demand, DemandsLeadIn, EnclosureLine, Greeting, Salutation, Signature, Subject,
    };
    match (before, slot) {
        (None, _) | (_, Signature) => 0.0,
        (_, ClosingSecond) => 0.0,
        (Some(Signature), Date) => 0.3,
        (_, EnclosureLine) => 1.2,
        (Some(Subject), _) => 1.2,
        (Some(Demand | DemandsLeadIn), Demand) if indented => 0.0,
        (Some(Demand), Demand) => 0.35,
        (Some(DemandsLeadIn), Demand) => 0.5,
        // Paragraphs that are told apart by their indent need no space.
        (Some(Salutation | Greeting), _) if indented => 0.0,
        (_, Closing) if indented => 0.5,
        (_, slot) if indented && slot.is_body() => 0.0,
        (_, Greeting) => 0.4,
        _ => 1.0,
    }
}

/// What stands between the subject and the enclosure line.
pub(super) fn in_body(slot: Slot) -> bool {
    use Slot::{Closing, ClosingSecond, EnclosureLine, Greeting, Salutation, Signature, Subject};
    slot.is_body()
        || matches!(slot, Subject | Salutation | Greeting | Closing | ClosingSecond | Signature | EnclosureLine)
}

/// What never begins a page: the closing and all below it.
fn is_ending(slot: Slot) -> bool {
    matches!(slot, Slot::Closing | Slot::ClosingSecond | Slot::Signature | Slot::Date | Slot::EnclosureLine)
}

/// By line: whether a page may begin with it, as far as the lines of its own paragraph are concerned.
///
/// A part can hold several paragraphs, divided by line breaks. Neither the first line of one stands alone at the foot of a
/// page, nor its last at the head of the next; `last` lines at the end of all stay together.
fn page_beginnings(block: &Block) -> Vec<bool> {
    let text = |line: &super::SetLine| block.part.text.get(line.text.clone()).unwrap_or_default();
    let lines = block.paragraph.lines();
    let mut may = vec![false; lines.len()];
    let mut start = 0;
    for end in 1..=lines.len() {
        let is_end = end == lines.len() || lines.get(end - 1).is_some_and(|line| text(line).ends_with('\n'));
        if !is_end {
            continue;
        }
        for (at, may) in may.iter_mut().enumerate().take(end).skip(start) {
            let is_empty = lines.get(at).is_some_and(|line| text(line).trim().is_empty());
            let inside = at >= start + 2 && at + 2 <= end;
            let keeps_company = lines.len() - at >= block.last_lines || at == 0;
            *may = (at == start || inside) && !is_empty && keeps_company;
        }
        start = end;
    }
    may
}

fn pitch(document: &Document, size: Pt, tightness: &Tightness) -> Pt {
    let leading = document.habits.leading;
    size * (leading.usual + (leading.tightest - leading.usual) * tightness.leading)
}

fn flow(blocks: &[Block], pitch: Pt, tightness: &Tightness) -> Vec<FlowLine> {
    let mut lines: Vec<FlowLine> = Vec::new();
    for (at, block) in blocks.iter().enumerate() {
        let kept = at.checked_sub(1).and_then(|before| blocks.get(before)).is_some_and(|before| before.keeps_next);
        // A part without text keeps its place for the caret and takes no room.
        let empty = block.part.text.is_empty();
        let height = if empty { Pt(0.0) } else { pitch };
        let count = block.paragraph.lines().len();
        let above = if empty && block.part.ruled_lines == 0 { Pt(0.0) } else { pitch * block.gap * tightness.gaps };
        for (number, may_begin) in page_beginnings(block).into_iter().enumerate() {
            lines.push(FlowLine {
                block: at,
                what: What::Line(number),
                above: if number == 0 { above + pitch * block.room_above } else { Pt(0.0) },
                height,
                may_begin_page: may_begin && (number > 0 || !(kept || block.stays)),
            });
        }
        for number in 0..block.part.ruled_lines {
            let above = if number == 0 && count == 0 { above } else { Pt(0.0) };
            let may_begin_page = number > 0 || !(kept || block.stays);
            lines.push(FlowLine { block: at, what: What::Rule, above, height: WRITING_PITCH, may_begin_page });
        }
    }
    lines
}

/// The first line of each page.
fn page_starts(lines: &[FlowLine], first_room: Pt, next_room: Pt) -> Vec<usize> {
    let mut starts = vec![0];
    let mut used = 0.0;
    let mut at = 0;
    while let Some(line) = lines.get(at) {
        let start = starts.last().copied().unwrap_or_default();
        let room = if starts.len() == 1 { first_room } else { next_room };
        let total = line.total(at == start);
        if used + total <= room.0 + 0.01 || at == start {
            used += total;
            at += 1;
            continue;
        }
        // Back to where a page may begin; where it may nowhere, here.
        let begin = (start + 1..=at).rev().find(|at| lines.get(*at).is_some_and(|line| line.may_begin_page));
        at = begin.unwrap_or(at);
        starts.push(at);
        used = 0.0;
    }
    starts
}

fn put(document: &Document, canvas: &mut Canvas, blocks: &[Block], lines: &[FlowLine], starts: &[usize], pitch: Pt) {
    let (stationery, habits) = (document.stationery, &document.habits);
    let indices: Vec<usize> =
        blocks.iter().map(|block| document.add_part(canvas, block.part, &block.paragraph)).collect();
    let mut page = document.first_page;
    let mut y = Pt::from(stationery.body_top);
    for (at, line) in lines.iter().enumerate() {
        let begins_page = starts.contains(&at);
        if begins_page && at > 0 {
            page = canvas.add_page(stationery.paper);
            y = Pt::from(stationery.following_margin_top);
        }
        if !begins_page {
            y += line.above;
        }
        let (Some(block), Some(index)) = (blocks.get(line.block), indices.get(line.block).copied()) else { continue };
        match line.what {
            What::Line(number) => {
                let size = block.paragraph.size();
                let baseline = y + Pt((pitch.0 - size.0) / 2.0 + size.0 * BASELINE);
                let place = Place { page, left: block.left, baseline, pitch, grey: 0.0 };
                if let (0, Some(label)) = (number, &block.label) {
                    put_label(document, canvas, index, block, label, place);
                }
                canvas.put_part_line(index, number, place);
            }
            What::Rule => {
                let y = y + line.height;
                let signature = block.part.id.slot == Slot::Signature;
                let width = if signature { Pt(block.width.0.min(Pt::from(SIGNATURE_RULE).0)) } else { block.width };
                let at_right = document.right_to_left() != (signature && habits.signature_at == SignaturePlace::End);
                let left = if at_right { block.left + block.width - width } else { block.left };
                let rule = Rule {
                    from: PagePoint { x: left, y },
                    to: PagePoint { x: left + width, y },
                    width: RULE_WIDTH,
                    grey: RULE_GREY,
                    part: Some(index),
                };
                canvas.put_rule(page, Order::Part(index), rule);
            }
        }
        y += line.height;
    }
}

/// The dash hangs at the edge where reading begins.
fn put_label(document: &Document, canvas: &mut Canvas, part: usize, block: &Block, label: &Paragraph, place: Place) {
    let size = block.paragraph.size();
    let indent = match document.habits.indent {
        Some(indent) => indent.at(size),
        None => size * 0.3,
    };
    let stationery = document.stationery;
    let edge = if document.right_to_left() {
        Pt::from(stationery.paper.width - stationery.margin_right) - label.width() - indent
    } else {
        Pt::from(stationery.margin_left) + indent
    };
    let ink = label.lines().first().map_or(Pt(0.0), |line| line.left);
    let of = RunOf::Label { part, text: Arc::clone(label.text()) };
    canvas.put_line(label, 0, of, Order::Part(part), Place { left: edge - ink, ..place });
}

/// How far below the top of the type the baseline is, in multiples of the size: capitals and descenders are centred.
const BASELINE: f32 = 0.78;

impl FlowLine {
    fn total(&self, first_on_page: bool) -> f32 {
        self.height.0 + if first_on_page { 0.0 } else { self.above.0 }
    }
}
