//! RTF 1.9: paragraphs, tables, code pages and Unicode; what is not text on the page is left out.
//!
//! Word wrote it up to the last version of the format in 2008; it does not change, and the crates for it know neither
//! code pages nor tables, so it is read here.

use std::collections::BTreeMap;

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GBK, MACINTOSH, SHIFT_JIS, WINDOWS_874, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252,
};
use encoding_rs::{WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, WINDOWS_1258};

use super::ExtractError;
use super::build::Builder;
use super::flow;
use crate::import::{Extracted, SheetKind};
use crate::notice::Noted;

/// Groups in groups: documents have some tens.
const DEEPEST_GROUP: usize = 1500;
/// The most that is read: text with pictures written out in digits.
const LARGEST: usize = 32 << 20;

/// Destinations whose text is not on the page, or stands elsewhere in the file once more.
const UNSEEN: &[&str] = &[
    "fonttbl",
    "colortbl",
    "stylesheet",
    "info",
    "pict",
    "object",
    "themedata",
    "colorschememapping",
    "latentstyles",
    "datastore",
    "xmlnstbl",
    "listtable",
    "listoverridetable",
    "rsidtbl",
    "generator",
    "filetbl",
    "revtbl",
    "fldinst",
    "nonshppict",
    "annotation",
    "atnid",
    "atnauthor",
    "bkmkstart",
    "bkmkend",
    "pntext",
    "mmathPr",
    "wgrffmtfilter",
    "fontemb",
    "falt",
    "panose",
    "listname",
    "userprops",
    "xe",
    "tc",
    "pnseclvl",
    "sp",
    "template",
    "operator",
    "private",
];
/// Destinations that a reader may pass over, and that have text of the page in them, or say how it is marked.
const OPTIONAL: &[&str] = &["shpinst", "shptxt", "pn", "footnote"];
/// Destinations that stand apart from the text around them.
const APART: &[&str] =
    &["shptxt", "footnote", "header", "headerf", "headerl", "headerr", "footer", "footerf", "footerl", "footerr"];

pub(super) fn read(bytes: &[u8]) -> Result<Noted<Extracted>, ExtractError> {
    if bytes.len() > LARGEST {
        return Err(ExtractError::Hostile);
    }
    let mut reader = Reader::new();
    reader.read(bytes)?;
    Ok(flow::write(SheetKind::Rtf, &reader.builder.finish()?))
}

#[derive(Clone)]
struct Group {
    is_unseen: bool,
    /// Whether the group began a piece apart, to be closed with it.
    is_apart: bool,
    is_hidden: bool,
    /// A destination follows that a reader may pass over unless it knows it.
    is_optional: bool,
    /// Bytes of the substitute that follows each `\u` (RTF 1.9, Unicode RTF).
    substitute: usize,
    font: i32,
    /// In the table of fonts.
    is_font_table: bool,
    is_bulleted: bool,
}

struct Reader {
    builder: Builder,
    group: Group,
    outer: Vec<Group>,
    fonts: BTreeMap<i32, &'static Encoding>,
    default: &'static Encoding,
    /// Bytes of the current code page that are not decoded yet: a character may take two.
    bytes: Vec<u8>,
    skip: usize,
    /// The first half of a character beyond the first plane.
    surrogate: Option<u16>,
    in_table: bool,
    is_row_open: bool,
    paragraph_in_table: bool,
}

impl Reader {
    fn new() -> Self {
        let group = Group {
            is_unseen: false,
            is_apart: false,
            is_hidden: false,
            is_optional: false,
            substitute: 1,
            font: -1,
            is_font_table: false,
            is_bulleted: false,
        };
        Self {
            builder: Builder::new(),
            group,
            outer: Vec::new(),
            fonts: BTreeMap::new(),
            default: WINDOWS_1252,
            bytes: Vec::new(),
            skip: 0,
            surrogate: None,
            in_table: false,
            is_row_open: false,
            paragraph_in_table: false,
        }
    }

    fn read(&mut self, bytes: &[u8]) -> Result<(), ExtractError> {
        let mut rest = bytes;
        while let Some((first, after)) = rest.split_first() {
            rest = after;
            match first {
                b'{' => self.open()?,
                b'}' => {
                    self.flush();
                    if self.close() {
                        break;
                    }
                }
                b'\\' => rest = self.control(rest),
                b'\r' | b'\n' | 0 => {}
                byte => self.byte(*byte),
            }
        }
        self.flush();
        if !self.outer.is_empty() {
            return Err(ExtractError::Damaged(None));
        }
        Ok(())
    }

    fn open(&mut self) -> Result<(), ExtractError> {
        self.flush();
        if self.outer.len() >= DEEPEST_GROUP {
            return Err(ExtractError::Hostile);
        }
        self.outer.push(self.group.clone());
        self.group.is_apart = false;
        Ok(())
    }

    /// Whether the document ends with this group.
    fn close(&mut self) -> bool {
        if self.group.is_apart {
            self.builder.close();
        }
        match self.outer.pop() {
            Some(outer) => {
                self.group = outer;
                self.outer.is_empty()
            }
            None => true,
        }
    }

    /// What follows a backslash; the rest after it.
    fn control<'b>(&mut self, rest: &'b [u8]) -> &'b [u8] {
        let letters = rest.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
        if letters == 0 {
            return self.symbol(rest);
        }
        let (word, rest) = rest.split_at_checked(letters).unwrap_or((rest, &[]));
        let signed = usize::from(rest.first() == Some(&b'-'));
        let digits = rest.iter().skip(signed).take_while(|byte| byte.is_ascii_digit()).count();
        let (number, rest) =
            if digits > 0 { rest.split_at_checked(signed + digits).unwrap_or((rest, &[])) } else { (&[][..], rest) };
        let number = std::str::from_utf8(number).ok().and_then(|number| number.parse::<i32>().ok());
        let rest = rest.strip_prefix(b" ").unwrap_or(rest);
        let word = std::str::from_utf8(word).unwrap_or_default();
        if word == "bin" {
            let length = usize::try_from(number.unwrap_or(0)).unwrap_or(0);
            return rest.get(length..).unwrap_or_default();
        }
        self.word(word, number);
        rest
    }

    fn symbol<'b>(&mut self, rest: &'b [u8]) -> &'b [u8] {
        let Some((first, after)) = rest.split_first() else { return rest };
        match first {
            b'\'' => {
                let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
                if let Some(byte) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
                    self.byte(byte);
                    return after.get(2..).unwrap_or_default();
                }
            }
            b'\\' | b'{' | b'}' => self.byte(*first),
            b'~' => self.letter("\u{a0}"),
            b'_' => self.letter("\u{2011}"),
            b'-' => self.letter("\u{ad}"),
            b'*' => self.group.is_optional = true,
            b'\r' | b'\n' => self.word("par", None),
            _ => {}
        }
        after
    }

    fn letter(&mut self, letter: &str) {
        self.flush();
        self.text(letter);
    }

    fn word(&mut self, word: &str, number: Option<i32>) {
        if word != "u" {
            self.flush();
        }
        let is_unknown = std::mem::take(&mut self.group.is_optional) && !OPTIONAL.contains(&word);
        if is_unknown || UNSEEN.contains(&word) {
            self.group.is_unseen = true;
            self.group.is_font_table |= word == "fonttbl";
            return;
        }
        match word {
            "ansicpg" => self.default = number.and_then(code_page).unwrap_or(self.default),
            "mac" => self.default = MACINTOSH,
            "f" => self.group.font = number.unwrap_or(0),
            "fcharset" if self.group.is_font_table => {
                if let Some(encoding) = number.and_then(character_set) {
                    self.fonts.insert(self.group.font, encoding);
                }
            }
            "plain" => self.group.is_hidden = false,
            "v" => self.group.is_hidden = number != Some(0),
            "uc" => self.group.substitute = usize::try_from(number.unwrap_or(1)).unwrap_or(1).min(16),
            "u" => self.unicode(number.unwrap_or(0)),
            _ if self.group.is_unseen => {}
            word if APART.contains(&word) => {
                if word.starts_with("footer") {
                    self.builder.open_foot();
                } else {
                    self.builder.open_apart();
                }
                self.group.is_apart = true;
            }
            "pard" => {
                self.paragraph_in_table = false;
                self.group.is_bulleted = false;
            }
            "intbl" => self.paragraph_in_table = true,
            "pnlvlblt" | "ls" => self.group.is_bulleted = true,
            "par" | "sect" => self.end_paragraph(),
            "line" => self.builder.end_line(),
            "page" => self.builder.page_break(),
            "cell" | "nestcell" => self.end_cell(),
            "row" | "nestrow" => self.end_row(),
            word => sign(word).into_iter().for_each(|sign| self.text(sign)),
        }
    }

    fn byte(&mut self, byte: u8) {
        if self.skip > 0 {
            self.skip -= 1;
            return;
        }
        self.bytes.push(byte);
    }

    fn unicode(&mut self, code: i32) {
        self.flush();
        // The format has signed sixteen bits: what is above 32767 is written negative.
        let unit = u16::try_from(code.rem_euclid(0x1_0000)).unwrap_or(0);
        let units: Vec<u16> = self.surrogate.take().into_iter().chain([unit]).collect();
        if (0xd800..0xdc00).contains(&unit) {
            self.surrogate = Some(unit);
        } else {
            for letter in char::decode_utf16(units).map(|letter| letter.unwrap_or('\u{fffd}')) {
                self.text(letter.encode_utf8(&mut [0; 4]));
            }
        }
        self.skip = self.group.substitute;
    }

    /// Decodes the bytes that wait, by the code page of the font they are set in.
    fn flush(&mut self) {
        self.skip = 0;
        let bytes = std::mem::take(&mut self.bytes);
        if bytes.is_empty() {
            return;
        }
        let encoding = self.fonts.get(&self.group.font).copied().unwrap_or(self.default);
        let (text, _) = encoding.decode_without_bom_handling(&bytes);
        self.text(&text);
    }

    fn text(&mut self, text: &str) {
        if self.group.is_unseen || self.group.is_hidden {
            return;
        }
        self.enter_cell();
        if self.group.is_bulleted && self.builder.at_line_start() && !text.trim().is_empty() {
            self.builder.text("• ");
            self.group.is_bulleted = false;
        }
        self.builder.text(text);
    }

    /// Text of a paragraph that is in a table opens its row and cell; other text ends the table.
    fn enter_cell(&mut self) {
        if self.paragraph_in_table {
            if !self.in_table {
                self.builder.open_table();
                self.in_table = true;
            }
            if !self.is_row_open {
                self.builder.open_row();
                self.builder.open_cell();
                self.is_row_open = true;
            }
        } else {
            self.leave_table();
        }
    }

    fn leave_table(&mut self) {
        if std::mem::take(&mut self.is_row_open) {
            self.builder.close();
        }
        if std::mem::take(&mut self.in_table) {
            self.builder.close();
        }
    }

    fn end_paragraph(&mut self) {
        if !self.paragraph_in_table {
            self.leave_table();
        }
        self.builder.end_paragraph();
    }

    fn end_cell(&mut self) {
        self.paragraph_in_table = true;
        self.enter_cell();
        self.builder.close();
        self.builder.open_cell();
    }

    fn end_row(&mut self) {
        if std::mem::take(&mut self.is_row_open) {
            self.builder.close();
        }
    }
}

/// The sign on the page that a word stands for; none for most words.
fn sign(word: &str) -> Option<&'static str> {
    Some(match word {
        "tab" => "\t",
        "emdash" => "—",
        "endash" => "–",
        "bullet" => "•",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "emspace" | "enspace" | "qmspace" => " ",
        _ => return None,
    })
}

/// A code page of Windows by its number.
fn code_page(number: i32) -> Option<&'static Encoding> {
    Some(match number {
        874 => WINDOWS_874,
        932 => SHIFT_JIS,
        936 => GBK,
        949 => EUC_KR,
        950 => BIG5,
        1250 => WINDOWS_1250,
        1251 => WINDOWS_1251,
        1252 => WINDOWS_1252,
        1253 => WINDOWS_1253,
        1254 => WINDOWS_1254,
        1255 => WINDOWS_1255,
        1256 => WINDOWS_1256,
        1257 => WINDOWS_1257,
        1258 => WINDOWS_1258,
        10000 => MACINTOSH,
        _ => return None,
    })
}

/// The code page of a font by the number of its character set (RTF 1.9, Font Table).
fn character_set(number: i32) -> Option<&'static Encoding> {
    Some(match number {
        0 => WINDOWS_1252,
        77 => MACINTOSH,
        128 => SHIFT_JIS,
        129 => EUC_KR,
        134 => GBK,
        136 => BIG5,
        161 => WINDOWS_1253,
        162 => WINDOWS_1254,
        163 => WINDOWS_1258,
        177 => WINDOWS_1255,
        178 => WINDOWS_1256,
        186 => WINDOWS_1257,
        204 => WINDOWS_1251,
        222 => WINDOWS_874,
        238 => WINDOWS_1250,
        _ => return None,
    })
}
