//! Pages while they are being filled: lines of paragraphs go to places, items find back into reading order.

use std::sync::Arc;

use super::page::{GlyphRun, LinePlacement, Page, PageItem, Rule, RunOf, TypesetPart};
use super::paragraph::{Paragraph, SetRun};
use crate::unit::{PagePoint, PageSize, Pt};

/// The pages of one letter with its enclosures.
#[derive(Default)]
pub(super) struct Canvas {
    pub parts: Vec<TypesetPart>,
    pages: Vec<Draft>,
}

struct Draft {
    size: PageSize,
    items: Vec<(Order, PageItem)>,
}

/// Where an item stands among those of its page, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Order {
    Heading,
    /// Index into the parts.
    Part(usize),
    Foot,
    /// Fold marks and the like.
    Marks,
}

/// Where a line goes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub page: usize,
    pub left: Pt,
    pub baseline: Pt,
    pub pitch: Pt,
    pub grey: f32,
}

impl Canvas {
    /// Adds an empty page; its index.
    pub fn add_page(&mut self, size: PageSize) -> usize {
        self.pages.push(Draft { size, items: Vec::new() });
        self.pages.len() - 1
    }

    pub fn page_count(&self) -> usize {
        self.pages.len()
    }

    /// Puts a line of a part's paragraph on a page and notes where it went.
    pub fn put_part_line(&mut self, part: usize, line: usize, place: Place) {
        let Some(typeset) = self.parts.get_mut(part) else { return };
        let paragraph = Arc::clone(&typeset.paragraph);
        let Place { page, left, baseline, pitch, .. } = place;
        typeset.lines.push(LinePlacement { page, left, baseline, pitch });
        self.put_line(&paragraph, line, RunOf::Part(part), Order::Part(part), place);
    }

    /// Puts a line of a paragraph on a page.
    pub fn put_line(&mut self, paragraph: &Paragraph, line: usize, of: RunOf, order: Order, place: Place) {
        let Some(line) = paragraph.lines().get(line) else { return };
        // Runs lie from left to right on the line, and are read in the order of the text.
        let mut runs: Vec<&SetRun> = line.runs.iter().collect();
        runs.sort_by_key(|run| run.clusters.iter().map(|cluster| cluster.text.start).min());
        for run in runs {
            let moved = |glyph: &super::page::Glyph| super::page::Glyph {
                x: glyph.x + place.left,
                y: glyph.y + place.baseline,
                ..*glyph
            };
            let run = GlyphRun {
                font: run.font,
                size: paragraph.size(),
                grey: place.grey,
                of: of.clone(),
                right_to_left: run.right_to_left,
                baseline: PagePoint { x: run.x + place.left, y: place.baseline },
                width: run.width,
                glyphs: run.glyphs.iter().map(moved).collect(),
                clusters: run.clusters.clone(),
            };
            self.put(place.page, order, PageItem::Run(run));
        }
    }

    pub fn put_rule(&mut self, page: usize, order: Order, rule: Rule) {
        self.put(page, order, PageItem::Rule(rule));
    }

    pub fn finish(self) -> (Vec<TypesetPart>, Vec<Page>) {
        let pages = self.pages.into_iter().map(|mut draft| {
            // Stable: within a part, lines stay as they were put.
            draft.items.sort_by_key(|(order, _)| *order);
            Page { size: draft.size, items: draft.items.into_iter().map(|(_, item)| item).collect() }
        });
        (self.parts, pages.collect())
    }

    fn put(&mut self, page: usize, order: Order, item: PageItem) {
        if let Some(draft) = self.pages.get_mut(page) {
            draft.items.push((order, item));
        }
    }
}
