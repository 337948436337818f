//! DOCX (ISO/IEC 29500, WordprocessingML): paragraphs, tables, text boxes, lists, headers, footers and notes.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::events::BytesStart;

use super::ExtractError;
use super::build::{self, Builder};
use super::flow::{self, Piece};
use super::package::{Package, Parts, attribute, read_xml};
use crate::import::{Extracted, SheetKind};
use crate::notice::Noted;

/// The part that makes a zip a Word document.
pub(super) const BODY: &str = "word/document.xml";
/// Lists in lists, counted from 0: Word has nine levels (ISO/IEC 29500-1, 17.9.3).
const DEEPEST_LEVEL: usize = 8;
/// What marks an item is no longer than a few numbers and signs.
const LONGEST_PATTERN: usize = 64;

pub(super) fn read(mut package: Package<'_>) -> Result<Noted<Extracted>, ExtractError> {
    let numbering = Numbering::read(&mut package)?;
    let mut pieces = Vec::new();
    let mut seen = BTreeSet::new();
    for name in package.names("word/header") {
        pieces.append(&mut margin(&mut package, &name, &numbering, &mut seen)?);
    }
    let body = package.part(BODY)?.ok_or(ExtractError::Damaged(None))?;
    pieces.append(&mut part(&body, &numbering)?);
    for name in ["word/footnotes.xml", "word/endnotes.xml"] {
        if let Some(notes) = package.part(name)? {
            pieces.push(Piece::Apart(part(&notes, &numbering)?));
        }
    }
    for name in package.names("word/footer") {
        pieces.append(&mut margin(&mut package, &name, &numbering, &mut seen)?);
    }
    Ok(flow::write(SheetKind::Docx, &pieces))
}

fn part(xml: &[u8], numbering: &Numbering) -> Result<Vec<Piece>, ExtractError> {
    let mut body = Body::new(numbering);
    read_xml(xml, &mut body)?;
    body.builder.finish()
}

/// A header or footer, unless one with the same text came before: documents carry three of each.
fn margin(
    package: &mut Package<'_>,
    name: &str,
    numbering: &Numbering,
    seen: &mut BTreeSet<String>,
) -> Result<Vec<Piece>, ExtractError> {
    let Some(xml) = package.part(name)? else { return Ok(Vec::new()) };
    let pieces = part(&xml, numbering)?;
    let text = flow::plain_text(&pieces);
    if text.trim().is_empty() || !seen.insert(text.clone()) {
        return Ok(Vec::new());
    }
    Ok(vec![if flow::is_page_number(&text) { Piece::Running(pieces) } else { Piece::Apart(pieces) }])
}

/// By list: how far each of its levels is counted.
type Counters = BTreeMap<String, BTreeMap<usize, u32>>;

/// Reads the body, a header, a footer or the notes.
struct Body<'a> {
    builder: Builder,
    numbering: &'a Numbering,
    counters: Counters,
    /// How many elements deep in what is not shown: deleted text, the fallback of a drawing, field codes.
    hidden: usize,
    /// In the properties of a paragraph, where `tab` is a tab stop.
    in_properties: bool,
    in_run_properties: bool,
    /// The current run is hidden text.
    vanished: bool,
    in_text: bool,
    style: Option<String>,
    list: Option<String>,
    level: usize,
}

/// Elements whose text is not on the page.
const HIDDEN: &[&[u8]] = &[b"Fallback", b"del", b"moveFrom", b"instrText", b"delInstrText", b"delText"];

impl<'a> Body<'a> {
    fn new(numbering: &'a Numbering) -> Self {
        Self {
            builder: Builder::new(),
            numbering,
            counters: BTreeMap::new(),
            hidden: 0,
            in_properties: false,
            in_run_properties: false,
            vanished: false,
            in_text: false,
            style: None,
            list: None,
            level: 0,
        }
    }

    fn property(&mut self, element: &BytesStart<'_>) {
        let value = || attribute(element, b"val");
        match element.local_name().as_ref() {
            b"pStyle" => self.style = value(),
            b"numId" => self.list = value(),
            b"ilvl" => self.level = value().and_then(|level| level.parse().ok()).unwrap_or(0),
            _ => {}
        }
    }

    /// The bullet or number that the page shows before the paragraph.
    fn marker(&mut self) {
        let by_style = self.style.as_ref().and_then(|style| self.numbering.styles.get(style));
        let list = self.list.take().or_else(|| by_style.cloned());
        let level = std::mem::take(&mut self.level);
        if let Some(marker) = list.and_then(|list| self.numbering.marker(&list, level, &mut self.counters)) {
            self.builder.text(&marker);
        }
    }

    fn shows(&self) -> bool {
        self.hidden == 0 && !self.vanished
    }

    fn letter(&mut self, letter: &str) {
        if self.shows() && !self.in_properties {
            self.builder.text(letter);
        }
    }

    /// A character of a symbol font, by its code there: kept as the private character that Word itself shows it by.
    fn symbol(&mut self, element: &BytesStart<'_>) {
        let code = attribute(element, b"char").and_then(|code| u32::from_str_radix(&code, 16).ok());
        let code = code.map(|code| if code < 0x100 { 0xf000 + code } else { code });
        if let Some(letter) = code.and_then(char::from_u32) {
            self.letter(letter.encode_utf8(&mut [0; 4]));
        }
    }
}

impl Parts for Body<'_> {
    fn start(&mut self, element: &BytesStart<'_>) {
        let name = element.local_name();
        let name = name.as_ref();
        if self.hidden > 0 || HIDDEN.contains(&name) {
            self.hidden += 1;
            return;
        }
        match name {
            b"pPr" => self.in_properties = true,
            _ if self.in_properties => self.property(element),
            b"rPr" => self.in_run_properties = true,
            b"vanish" if self.in_run_properties => {
                self.vanished = !matches!(attribute(element, b"val").as_deref(), Some("0" | "false"));
            }
            b"r" => self.vanished = false,
            b"p" => {
                (self.style, self.list, self.level) = (None, None, 0);
            }
            b"t" => self.in_text = true,
            b"tab" | b"ptab" => self.letter("\t"),
            b"noBreakHyphen" => self.letter("\u{2011}"),
            b"softHyphen" => self.letter("\u{ad}"),
            b"sym" => self.symbol(element),
            b"br" if attribute(element, b"type").as_deref() == Some("page") => self.builder.page_break(),
            b"br" | b"cr" => self.builder.end_line(),
            b"lastRenderedPageBreak" if self.builder.at_line_start() => self.builder.page_break(),
            b"tbl" => self.builder.open_table(),
            b"tr" => self.builder.open_row(),
            b"tc" => self.builder.open_cell(),
            b"txbxContent" => self.builder.open_apart(),
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        if self.hidden > 0 {
            self.hidden -= 1;
            return;
        }
        match name {
            b"pPr" => {
                self.in_properties = false;
                self.marker();
            }
            b"rPr" => self.in_run_properties = false,
            b"t" => self.in_text = false,
            b"p" => {
                // A paragraph with a style alone has no list of its own in its properties.
                self.builder.end_paragraph();
            }
            b"tbl" | b"tc" | b"txbxContent" => self.builder.close(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str) {
        if self.in_text && self.shows() {
            self.builder.text(text);
        }
    }
}

/// How lists are marked: numbering.xml and the lists of styles.xml.
#[derive(Debug, Default)]
struct Numbering {
    /// By list: the id of its definition.
    lists: BTreeMap<String, String>,
    /// By definition and level.
    levels: BTreeMap<(String, usize), ListLevel>,
    /// By style: its list.
    styles: BTreeMap<String, String>,
}

#[derive(Debug, Clone, Default)]
struct ListLevel {
    format: String,
    /// "%1." or "(%2)": the number of a level where its digit stands.
    pattern: String,
    start: Option<u32>,
}

impl Numbering {
    fn read(package: &mut Package<'_>) -> Result<Self, ExtractError> {
        let mut reader = NumberingReader::default();
        for name in ["word/numbering.xml", "word/styles.xml"] {
            if let Some(xml) = package.part(name)? {
                read_xml(&xml, &mut reader)?;
            }
        }
        Ok(reader.numbering)
    }

    fn marker(&self, list: &str, level: usize, counters: &mut Counters) -> Option<String> {
        let definition = self.lists.get(list)?;
        let found =
            self.levels.get(&(definition.clone(), level)).filter(|found| found.pattern.len() <= LONGEST_PATTERN)?;
        if level > DEEPEST_LEVEL {
            return None;
        }
        match found.format.as_str() {
            "none" => return None,
            "bullet" => return Some("• ".to_owned()),
            _ => {}
        }
        let counted = counters.entry(list.to_owned()).or_default();
        counted.retain(|deeper, _| *deeper <= level);
        let number = counted.entry(level).and_modify(|number| *number = number.saturating_add(1));
        number.or_insert(found.start.unwrap_or(1));
        let mut marker = found.pattern.clone();
        for above in 0..=level {
            let format = self.levels.get(&(definition.clone(), above)).map_or("decimal", |level| level.format.as_str());
            let number = counted.get(&above).copied().unwrap_or(1);
            marker = marker.replace(&format!("%{}", above + 1), &build::list_number(format, number));
        }
        (!marker.trim().is_empty()).then(|| format!("{marker} "))
    }
}

#[derive(Debug, Default)]
struct NumberingReader {
    numbering: Numbering,
    definition: String,
    level: usize,
    list: String,
    style: String,
    in_style: bool,
}

impl Parts for NumberingReader {
    fn start(&mut self, element: &BytesStart<'_>) {
        let value = || attribute(element, b"val").unwrap_or_default();
        let level = || (self.definition.clone(), self.level);
        match element.local_name().as_ref() {
            b"abstractNum" => self.definition = attribute(element, b"abstractNumId").unwrap_or_default(),
            b"lvl" => self.level = attribute(element, b"ilvl").and_then(|level| level.parse().ok()).unwrap_or(0),
            b"numFmt" => self.numbering.levels.entry(level()).or_default().format = value(),
            b"lvlText" => self.numbering.levels.entry(level()).or_default().pattern = value(),
            b"start" => self.numbering.levels.entry(level()).or_default().start = value().parse().ok(),
            b"num" => self.list = attribute(element, b"numId").unwrap_or_default(),
            b"abstractNumId" => {
                self.numbering.lists.insert(self.list.clone(), value());
            }
            b"style" => {
                self.in_style = true;
                self.style = attribute(element, b"styleId").unwrap_or_default();
            }
            b"numId" if self.in_style => {
                self.numbering.styles.insert(self.style.clone(), value());
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        if name == b"style" {
            self.in_style = false;
        }
    }

    fn text(&mut self, _: &str) {}
}
