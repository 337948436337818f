//! Text to lines of positioned glyphs: shaping, bidirectional order, line breaking, and a cache of what was set before.

use std::ops::Range;
use std::sync::Arc;

use parley::{
    Alignment, AlignmentOptions, BaseDirection, BreakReason, FontFamilyName, IndentOptions, Layout, LayoutContext,
    Line, LineBreak, LineHeight, OverflowWrap, Run, StyleProperty, WordBreak,
};

use super::fonts::{FaceStyle, FontBook, FontRequest, FontShelf};
use super::hyphenation::{self, Measure};
use super::page::{FontId, Glyph, TextCluster};
use super::scripts::Script;
use crate::model::{LanguageTag, Typeface};
use crate::recent::Recent;
use crate::unit::Pt;

/// A text that was set: its layout for carets and selections, and its lines ready to be put on pages.
///
/// Lengths are points; x counts from the paragraph's left edge to the right, y in the layout from its top downwards.
/// The layout's lines are [`LAYOUT_PITCH`] apart whatever the leading on the page is, so that a change of leading alone
/// sets nothing anew.
pub struct Paragraph {
    key: Key,
    layout: Layout<()>,
    lines: Vec<SetLine>,
    missing: Vec<Range<usize>>,
}

/// One line of a paragraph.
#[derive(Debug, Clone, PartialEq)]
pub struct SetLine {
    /// Bytes of the paragraph's text, the line break included.
    pub text: Range<usize>,
    /// Where the line's ink begins.
    pub left: Pt,
    /// Width without the white space at the line's end.
    pub width: Pt,
    /// The baseline in the layout's coordinates.
    pub baseline: Pt,
    pub runs: Vec<SetRun>,
}

/// Glyphs of one font and direction on a line; x from the paragraph's left edge, y from the baseline downwards.
#[derive(Debug, Clone, PartialEq)]
pub struct SetRun {
    pub font: FontId,
    pub right_to_left: bool,
    pub x: Pt,
    pub width: Pt,
    pub glyphs: Vec<Glyph>,
    pub clusters: Vec<TextCluster>,
}

/// How a paragraph is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TextStyle {
    pub typeface: Typeface,
    pub face: FaceStyle,
    pub size: Pt,
    pub align: Align,
    /// Indent of the first line.
    pub indent: Pt,
    pub direction: Direction,
    pub hyphenated: bool,
}

/// Which edges the lines keep to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Align {
    /// The edge where reading begins; ragged at the other.
    Start,
    /// The edge where reading ends.
    End,
    Centre,
    Justified,
}

/// The paragraph's own direction; words of the other direction keep theirs inside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
    /// That of the first letter that has one.
    OfText,
}

/// Sets paragraphs, and remembers those of the last letters: setting the same text again costs a look-up.
pub struct ParagraphSetter {
    shelf: FontShelf,
    context: LayoutContext<()>,
    known: Recent<Key, Arc<Paragraph>>,
}

/// Distance of the lines in a paragraph's layout, in multiples of the type size.
pub const LAYOUT_PITCH: f32 = 1.35;

/// A line that lacks more than this share of its width is not spread over it.
const MOST_SPREAD: f32 = 0.15;

/// For how many letters a paragraph is remembered: more would only be memory for addresses, which letters do not share.
const REMEMBERED: u32 = 8;

/// And one that a second letter had: in so many, each of the phrases that letters choose from comes round.
const REMEMBERED_PHRASE: u32 = 64;

/// All that the lines of a paragraph follow from; floats by their bits.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
struct Key {
    text: Arc<str>,
    language: LanguageTag,
    typeface: Typeface,
    face: (bool, bool),
    size: u32,
    align: Align,
    indent: u32,
    direction: Direction,
    hyphenated: bool,
    /// None: lines end at line breaks only.
    width: Option<u32>,
}

/// The faces to try for a paragraph's text, in their order.
struct Faces {
    usual: Vec<FontFamilyName<'static>>,
    /// For the stretches in the letter's own typeface.
    latin_first: Vec<FontFamilyName<'static>>,
    stretches: Vec<Range<usize>>,
}

impl Faces {
    fn of(shelf: &mut FontShelf, request: &FontRequest) -> Self {
        let usual = shelf.stack(request);
        let stretches = shelf.book().latin_stretches(request);
        let mut latin_first = Vec::new();
        if !stretches.is_empty() {
            latin_first.clone_from(&usual);
            // The script's own face is the first, the letter's typeface the second.
            latin_first.rotate_left(1);
        }
        Self { usual, latin_first, stretches }
    }
}

impl Paragraph {
    pub fn text(&self) -> &Arc<str> {
        &self.key.text
    }

    /// The layout that carets and selections are computed on; its byte indices are those of the text.
    pub fn layout(&self) -> &Layout<()> {
        &self.layout
    }

    pub fn lines(&self) -> &[SetLine] {
        &self.lines
    }

    pub fn size(&self) -> Pt {
        Pt(f32::from_bits(self.key.size))
    }

    /// Bytes of the text that no font has a glyph for.
    pub fn missing(&self) -> &[Range<usize>] {
        &self.missing
    }

    /// Width of the widest line.
    pub fn width(&self) -> Pt {
        Pt(self.lines.iter().map(|line| line.width.0).fold(0.0, f32::max))
    }
}

/// Equal when set from the same text in the same way: the lines follow from that.
impl PartialEq for Paragraph {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl std::fmt::Debug for Paragraph {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // Never the text: it may be personal, and debug output may reach a crash message.
        write!(f, "Paragraph({} bytes, {} lines)", self.key.text.len(), self.lines.len())
    }
}

impl ParagraphSetter {
    pub fn new(fonts: Arc<FontBook>) -> Self {
        Self {
            shelf: FontShelf::new(fonts),
            context: LayoutContext::new(),
            known: Recent::lasting(REMEMBERED, REMEMBERED_PHRASE),
        }
    }

    pub fn book(&self) -> &Arc<FontBook> {
        self.shelf.book()
    }

    /// Begins a letter: what none of the last ones needed is forgotten.
    pub fn begin_letter(&mut self) {
        self.known.begin_round();
    }

    /// The paragraph of a text; without a width its lines end at line breaks only.
    pub fn set(
        &mut self,
        text: &Arc<str>,
        language: &LanguageTag,
        style: &TextStyle,
        width: Option<Pt>,
    ) -> Arc<Paragraph> {
        let key = Key {
            text: Arc::clone(text),
            language: language.clone(),
            typeface: style.typeface,
            face: (style.face.bold, style.face.italic),
            size: style.size.0.to_bits(),
            align: style.align,
            indent: style.indent.0.to_bits(),
            direction: style.direction,
            hyphenated: style.hyphenated,
            width: width.map(|width| width.0.to_bits()),
        };
        if let Some(paragraph) = self.known.get(&key) {
            return paragraph;
        }
        let paragraph = Arc::new(self.lay_out(key.clone(), style, width));
        self.known.insert(key, Arc::clone(&paragraph));
        paragraph
    }

    fn lay_out(&mut self, key: Key, style: &TextStyle, width: Option<Pt>) -> Paragraph {
        let text = Arc::clone(&key.text);
        let language = &key.language;
        let request = FontRequest { language, typeface: style.typeface, style: style.face, text: &text };
        let faces = Faces::of(&mut self.shelf, &request);

        let mut layout = self.shaped(&key, style, &faces, &[]);
        layout.set_text_indent(style.indent.0, IndentOptions::default());
        let hyphens = if style.hyphenated { hyphenation::places(&text, language) } else { Vec::new() };
        // Lines of characters are filled one after the other, and what each lacks is spread over it.
        let characters_apart = style.align == Align::Justified && Script::han_of(language).is_some();
        let justified = style.align == Align::Justified && !characters_apart;
        let well_filled = width.filter(|_| !hyphens.is_empty() || justified);
        let hyphened = match well_filled.filter(|_| !layout.is_rtl()) {
            Some(width) => self.break_well(&mut layout, &text, &hyphens, &request, style, width),
            None => {
                layout.break_all_lines(width.map(|width| width.0));
                let may_change = !layout.is_rtl() && !characters_apart;
                match width.filter(|_| may_change && hyphenation::leaves_leftover(&layout, style.size.0)) {
                    Some(width) => self.break_well(&mut layout, &text, &[], &request, style, width),
                    None => Vec::new(),
                }
            }
        };
        let spread = width.filter(|_| characters_apart);
        let alignment = match style.align {
            Align::Start => Alignment::Start,
            Align::End => Alignment::End,
            Align::Centre => Alignment::Center,
            // Characters stand apart evenly, not the few spaces between them.
            Align::Justified if spread.is_some() => Alignment::Start,
            Align::Justified => Alignment::Justify,
        };
        if let Some(width) = spread {
            let counts: Vec<u32> = layout.lines().map(|line| characters(&text, line.text_range())).collect();
            let spaces = spaces(&layout, &text, width.0, style.indent.0);
            if !spaces.is_empty() {
                layout = self.shaped(&key, style, &faces, &spaces);
                layout.set_text_indent(style.indent.0, IndentOptions::default());
                hyphenation::break_at(&mut layout, counts.into_iter().map(|count| (count, width.0)));
            }
        }
        layout.align(alignment, AlignmentOptions::default());

        let mut missing = Vec::new();
        let mut lines: Vec<SetLine> =
            layout.lines().map(|line| set_line(&self.shelf, &text, &line, &mut missing)).collect();
        for (line, _) in lines.iter_mut().zip(hyphened).filter(|(_, hyphen)| *hyphen) {
            add_hyphen(self.shelf.book(), style.size, line);
        }
        Paragraph { key, layout, lines, missing }
    }

    /// Breaks lines so that the paragraph as a whole is well filled; those that end in a hyphen.
    fn break_well(
        &self,
        layout: &mut Layout<()>,
        text: &str,
        hyphens: &[usize],
        request: &FontRequest,
        style: &TextStyle,
        width: Pt,
    ) -> Vec<bool> {
        let font = self.shelf.book().stack(request).first().copied();
        let hyphen = font.and_then(|font| hyphen(self.shelf.book(), font, style.size));
        let hyphen = hyphen.map_or(0.0, |(_, width)| width.0);
        let justified = style.align == Align::Justified;
        let measure = Measure { width: width.0, indent: style.indent.0, size: style.size.0, hyphen, justified };
        hyphenation::break_lines(layout, text, hyphens, &measure)
    }

    /// The text shaped, with so much more space after each character of some ranges; its lines are not broken yet.
    fn shaped(&mut self, key: &Key, style: &TextStyle, faces: &Faces, spaces: &[(Range<usize>, f32)]) -> Layout<()> {
        let (text, language) = (&key.text, &key.language);
        let mut builder = self.context.ranged_builder(self.shelf.context(), text, 1.0, false);
        builder.push_default(StyleProperty::FontFamily(parley::FontFamily::List(faces.usual.clone().into())));
        builder.push_default(StyleProperty::FontSize(style.size.0));
        builder.push_default(StyleProperty::LineHeight(LineHeight::Absolute(style.size.0 * LAYOUT_PITCH)));
        builder.push_default(StyleProperty::Locale(language.as_str().parse().ok()));
        // A word that is wider than the line (a web address) is broken anywhere, once no better place is left.
        builder.push_default(StyleProperty::OverflowWrap(OverflowWrap::Anywhere));
        match language.primary() {
            // Korean is read by words, and is broken between them in print.
            "ko" => builder.push_default(StyleProperty::WordBreak(WordBreak::KeepAll)),
            "ja" | "zh" => builder.push_default(StyleProperty::LineBreak(LineBreak::Strict)),
            _ => {}
        }
        builder.set_base_direction(match style.direction {
            Direction::LeftToRight => BaseDirection::Ltr,
            Direction::RightToLeft => BaseDirection::Rtl,
            Direction::OfText => BaseDirection::Auto,
        });
        for range in &faces.stretches {
            let latin = parley::FontFamily::List(faces.latin_first.clone().into());
            builder.push(StyleProperty::FontFamily(latin), range.clone());
        }
        for (range, space) in spaces {
            builder.push(StyleProperty::LetterSpacing(*space), range.clone());
        }
        builder.build(&**text)
    }
}

/// How far the characters of each line are moved apart so that it is as wide as the paragraph; a last line stays as it is.
fn spaces(layout: &Layout<()>, text: &str, width: f32, indent: f32) -> Vec<(Range<usize>, f32)> {
    let mut spaces = Vec::new();
    let mut begins = true;
    for line in layout.lines() {
        let room = width - if begins && line.text_range().start == 0 { indent } else { 0.0 };
        begins = false;
        let range = line.text_range();
        let shown = text.get(range.clone()).unwrap_or_default().trim_end();
        let last = shown.chars().next_back().map_or(0, char::len_utf8);
        let between = shown.chars().count().saturating_sub(1);
        let metrics = line.metrics();
        let lacks = room - (metrics.advance - metrics.hanging_advance);
        // What lacks more is no full line: a word of another script that did not fit any more.
        if line.break_reason() == BreakReason::Regular && between > 0 && lacks > 0.0 && lacks < MOST_SPREAD * room {
            spaces.push((range.start..range.start + shown.len() - last, lacks / between as f32));
        }
    }
    spaces
}

fn characters(text: &str, range: Range<usize>) -> u32 {
    text.get(range).map_or(0, |line| line.chars().count()) as u32
}

/// The hyphen at the end of a line whose last word goes on: a cluster without text.
fn add_hyphen(book: &FontBook, size: Pt, line: &mut SetLine) {
    let end = line.text.end;
    let Some(run) = line.runs.last_mut() else { return };
    let Some((id, advance)) = hyphen(book, run.font, size) else { return };
    let first = run.glyphs.len();
    run.glyphs.push(Glyph { id, x: run.x + run.width, y: Pt(0.0), advance });
    run.clusters.push(TextCluster { text: end..end, glyphs: first..first + 1 });
    run.width += advance;
    line.width += advance;
}

/// Glyph and width of a font's hyphen.
fn hyphen(book: &FontBook, font: FontId, size: Pt) -> Option<(u16, Pt)> {
    let face = book.face(font).open();
    let glyph = face.glyph('-')?;
    Some((glyph, size * (f32::from(face.advance(glyph)) / f32::from(face.units_per_em))))
}

fn set_line(shelf: &FontShelf, text: &str, line: &Line<'_, ()>, missing: &mut Vec<Range<usize>>) -> SetLine {
    let metrics = line.metrics();
    let mut x = metrics.offset + metrics.inline_min_coord;
    // White space hangs at the end of the line: at its left in a paragraph from right to left, where the offset counts it.
    let hanging = metrics.hanging_advance;
    let left = if metrics.offset < 0.0 || starts_with_hanging(line, hanging) { x + hanging } else { x };
    let start = x;
    let mut runs = Vec::new();
    for run in line.runs() {
        let Some(font) = shelf.font_id(run.font()) else { continue };
        let set = set_run(font, text, &run, x, missing);
        x += set.width.0;
        if !set.clusters.is_empty() {
            runs.push(set);
        }
    }
    SetLine {
        text: line.text_range(),
        left: Pt(left),
        width: Pt((x - start - hanging).max(0.0)),
        baseline: Pt(metrics.baseline),
        runs,
    }
}

/// Whether the line's white space at its end lies at the left, as it does in a right-to-left paragraph.
fn starts_with_hanging(line: &Line<'_, ()>, hanging: f32) -> bool {
    let Some(first) = line.runs().next() else { return false };
    hanging > 0.0 && first.is_rtl() && first.text_range().end == line.text_range().end
}

fn set_run(font: FontId, text: &str, run: &Run<'_, ()>, start: f32, missing: &mut Vec<Range<usize>>) -> SetRun {
    let mut set = SetRun {
        font,
        right_to_left: run.is_rtl(),
        x: Pt(start),
        width: Pt(0.0),
        glyphs: Vec::with_capacity(run.len()),
        clusters: Vec::with_capacity(run.len()),
    };
    let mut x = start;
    // In visual order the later parts of a right-to-left ligature come before its first, which has the glyphs.
    let mut pending_end: Option<usize> = None;
    for cluster in run.visual_clusters() {
        let range = cluster.text_range();
        if cluster.is_ligature_continuation() {
            if set.right_to_left {
                pending_end = Some(pending_end.unwrap_or(range.end).max(range.end));
            } else if let Some(last) = set.clusters.last_mut() {
                last.text.end = range.end;
            }
            continue;
        }
        let range = range.start..pending_end.take().unwrap_or(range.end);
        if cluster.is_hard_line_break() {
            continue;
        }
        let first = set.glyphs.len();
        let mut lacks = false;
        for glyph in cluster.glyphs() {
            match u16::try_from(glyph.id) {
                Ok(id) if id != 0 => {
                    let (x, y) = (Pt(x + glyph.x), Pt(glyph.y));
                    set.glyphs.push(Glyph { id, x, y, advance: Pt(glyph.advance) });
                }
                // The box of a missing glyph never reaches a page, nor does its width.
                _ => {
                    lacks = true;
                    continue;
                }
            }
            x += glyph.advance;
        }
        let shown = text.get(range.clone()).is_some_and(|text| text.chars().any(|c| !c.is_control()));
        if lacks && shown {
            missing.push(range.clone());
        }
        set.clusters.push(TextCluster { text: range, glyphs: first..set.glyphs.len() });
    }
    set.width = Pt(x - start);
    set
}
