//! ODT (ISO/IEC 26300, OpenDocument text): paragraphs, tables, frames, lists, headers and footers.

use quick_xml::events::BytesStart;

use super::ExtractError;
use super::build::Builder;
use super::flow::{self, Piece};
use super::package::{Package, Parts, attribute, read_xml};
use crate::import::{Extracted, SheetKind};
use crate::notice::Noted;

/// The part with the text.
pub(super) const BODY: &str = "content.xml";
/// Spaces that one element stands for: more than a line has is no text.
const MOST_SPACES: usize = 200;

pub(super) fn read(mut package: Package<'_>) -> Result<Noted<Extracted>, ExtractError> {
    if let Some(manifest) = package.part("META-INF/manifest.xml")? {
        let mut encryption = Encryption(false);
        read_xml(&manifest, &mut encryption)?;
        if encryption.0 {
            return Err(ExtractError::Locked);
        }
    }
    let body = package.part(BODY)?.ok_or(ExtractError::Damaged(None))?;
    let mut pieces = Vec::new();
    let mut feet = Vec::new();
    if let Some(styles) = package.part("styles.xml")? {
        let mut margins = Body::new(Wanted::Margins);
        read_xml(&styles, &mut margins)?;
        for (is_footer, margin) in margins.finished {
            let margin = margin?;
            let text = flow::plain_text(&margin);
            let margin = if flow::is_page_number(&text) { Piece::Running(margin) } else { Piece::Apart(margin) };
            if is_footer { feet.push(margin) } else { pieces.push(margin) }
        }
    }
    let mut reader = Body::new(Wanted::Text);
    read_xml(&body, &mut reader)?;
    pieces.append(&mut reader.builder.finish()?);
    pieces.append(&mut feet);
    Ok(flow::write(SheetKind::Odt, &pieces))
}

/// Whether the manifest names a part that is encrypted.
struct Encryption(bool);

impl Parts for Encryption {
    fn start(&mut self, element: &BytesStart<'_>) {
        self.0 |= element.local_name().as_ref() == b"encryption-data";
    }

    fn end(&mut self, _: &[u8]) {}

    fn text(&mut self, _: &str) {}
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wanted {
    /// What stands in `office:text`.
    Text,
    /// Headers and footers of the page styles.
    Margins,
}

/// Elements whose text is not on the page, or is not text.
const HIDDEN: &[&[u8]] =
    &[b"tracked-changes", b"annotation", b"sequence-decls", b"forms", b"title", b"desc", b"binary-data"];

struct Body {
    wanted: Wanted,
    builder: Builder,
    /// Headers (false) and footers (true) that are read to their end.
    finished: Vec<(bool, Result<Vec<Piece>, ExtractError>)>,
    /// How deep in the wanted part, and in hidden elements.
    inside: usize,
    hidden: usize,
    paragraphs: usize,
    /// A list item has begun and shows its bullet with the first paragraph.
    bullet: bool,
    frames: usize,
}

impl Body {
    fn new(wanted: Wanted) -> Self {
        Self {
            wanted,
            builder: Builder::new(),
            finished: Vec::new(),
            inside: 0,
            hidden: 0,
            paragraphs: 0,
            bullet: false,
            frames: 0,
        }
    }

    fn is_wanted(&self, element: &[u8]) -> bool {
        match self.wanted {
            Wanted::Text => element == b"text",
            Wanted::Margins => matches!(element, b"header" | b"footer" | b"header-first" | b"footer-first"),
        }
    }
}

impl Parts for Body {
    fn start(&mut self, element: &BytesStart<'_>) {
        let name = element.local_name();
        let name = name.as_ref();
        if self.hidden > 0 || HIDDEN.contains(&name) {
            self.hidden += 1;
            return;
        }
        if self.inside == 0 {
            self.inside = usize::from(self.is_wanted(name));
            return;
        }
        self.inside += 1;
        match name {
            b"p" | b"h" => {
                self.paragraphs += 1;
                if std::mem::take(&mut self.bullet) {
                    self.builder.text("• ");
                }
            }
            b"s" => {
                let count = attribute(element, b"c").and_then(|count| count.parse().ok()).unwrap_or(1_usize);
                self.builder.text(&" ".repeat(count.min(MOST_SPACES)));
            }
            b"tab" => self.builder.text("\t"),
            b"line-break" => self.builder.end_line(),
            b"soft-page-break" if self.builder.at_line_start() => self.builder.page_break(),
            b"list-item" => self.bullet = true,
            b"table" => self.builder.open_table(),
            b"table-row" => self.builder.open_row(),
            b"table-cell" | b"covered-table-cell" => self.builder.open_cell(),
            b"text-box" | b"note-body" => {
                self.frames += 1;
                self.builder.open_apart();
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &[u8]) {
        if self.hidden > 0 {
            self.hidden -= 1;
            return;
        }
        if self.inside == 0 {
            return;
        }
        self.inside -= 1;
        if self.inside == 0 {
            if self.wanted == Wanted::Margins {
                let builder = std::mem::replace(&mut self.builder, Builder::new());
                self.finished.push((name.starts_with(b"footer"), builder.finish()));
            }
            return;
        }
        match name {
            b"p" | b"h" => {
                self.paragraphs = self.paragraphs.saturating_sub(1);
                self.builder.end_paragraph();
            }
            b"list-item" => self.bullet = false,
            b"table" | b"table-cell" | b"covered-table-cell" => self.builder.close(),
            b"text-box" | b"note-body" => {
                self.frames = self.frames.saturating_sub(1);
                self.builder.close();
            }
            _ => {}
        }
    }

    /// White space counts once (ISO/IEC 26300-1, 6.1.2).
    fn text(&mut self, text: &str) {
        if self.inside == 0 || self.hidden > 0 || self.paragraphs == 0 {
            return;
        }
        let mut gap = false;
        for letter in text.chars() {
            if matches!(letter, ' ' | '\t' | '\n' | '\r') {
                gap = true;
                continue;
            }
            if std::mem::take(&mut gap) {
                self.builder.text(" ");
            }
            self.builder.text(letter.encode_utf8(&mut [0; 4]));
        }
        if gap {
            self.builder.text(" ");
        }
    }
}
