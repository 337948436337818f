//! What a page has beside the sheet: side bars with other cases, comments, buttons to share with, lists of links.
//!
//! Pages say it in the names of their elements. None of these proves anything, and some page has its addresses in a side
//! bar: only what can be missed is marked, the words around it being a sheet with its addresses.

use html5gum::StartTag;

use crate::data::folding::folded;
use crate::data::markers::{Means, words};
use crate::data::word_classes::WordClass;
use crate::import::extract::flow::{Piece, plain_text};

/// Elements that pages make bars and boxes of.
const BOXES: &[&[u8]] = &[b"div", b"section", b"aside", b"ul", b"ol", b"form", b"footer"];
/// Words in the names of boxes that are none of the text.
const NAMES: &[&str] = &[
    "sidebar",
    "widget",
    "widgets",
    "secondary",
    "related",
    "relatedposts",
    "comments",
    "comment",
    "respond",
    "sharedaddy",
    "share",
    "sharing",
    "social",
    "cookie",
    "cookies",
    "consent",
    "breadcrumb",
    "breadcrumbs",
    "pager",
    "pagination",
    "navbar",
    "nav",
    "navigation",
    "menu",
    "toolbar",
    "newsletter",
    "subscribe",
    "tabs",
    "wm",
];
/// Bars in bars beyond this are text.
const DEEPEST: usize = 24;
/// A list has so many links at least before it is a menu.
const FEWEST_LINKS: usize = 3;

/// The boxes and lists that are open, the innermost last.
#[derive(Debug, Default)]
pub(super) struct Boxes {
    open: Vec<Box>,
}

#[derive(Debug)]
struct Box {
    name: Vec<u8>,
    /// How many elements of its name are open, with itself.
    depth: usize,
    kind: Kind,
    from: From,
}

/// Where a box began: how many tables and cells were open, and how many pieces were before it.
pub(super) type From = (usize, usize);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A bar or box beside the text, by its name.
    Beside,
    /// A list, which is a menu where it has nothing but links.
    List { links: usize, others: usize },
}

impl Boxes {
    /// Counts an element that begins, and remembers it where it may be none of the text; whether it may.
    pub(super) fn begin(&mut self, tag: &StartTag<()>, from: From) -> bool {
        for open in self.open.iter_mut().filter(|open| open.name == *tag.name) {
            open.depth += 1;
        }
        let kind = kind(tag).filter(|_| self.open.len() < DEEPEST);
        self.open.extend(kind.map(|kind| Box { name: tag.name.to_vec(), depth: 1, kind, from }));
        kind.is_some()
    }

    /// The box that an element's end closes.
    pub(super) fn end(&mut self, name: &[u8]) -> Option<(Kind, From)> {
        for open in self.open.iter_mut().filter(|open| open.name == name) {
            open.depth -= 1;
        }
        let closed = self.open.iter().position(|open| open.depth == 0)?;
        self.open.drain(closed..).next().map(|closed| (closed.kind, closed.from))
    }

    /// Counts a line of a list that is one link, or something else.
    pub(super) fn line(&mut self, is_link: bool) {
        for open in &mut self.open {
            if let Kind::List { links, others } = &mut open.kind {
                *if is_link { links } else { others } += 1;
            }
        }
    }
}

fn kind(tag: &StartTag<()>) -> Option<Kind> {
    if !BOXES.contains(&tag.name.as_slice()) || tag.self_closing {
        return None;
    }
    let value = |name: &[u8]| {
        let value = tag.attributes.get(name).map(|value| String::from_utf8_lossy(&value.value).to_ascii_lowercase());
        value.unwrap_or_default()
    };
    let names = format!("{} {}", value(b"class"), value(b"id"));
    let is_named = names.split(|sign: char| !sign.is_ascii_alphanumeric()).any(|word| NAMES.contains(&word));
    let is_aside = matches!(tag.name.as_slice(), b"aside" | b"footer")
        || matches!(value(b"role").as_str(), "complementary" | "dialog" | "search" | "contentinfo");
    if is_named || is_aside {
        Some(Kind::Beside)
    } else {
        matches!(tag.name.as_slice(), b"ul" | b"ol").then_some(Kind::List { links: 0, others: 0 })
    }
}

/// What stood in a box, as the piece that it is; none where it is the text of the page.
pub(super) fn closed(kind: Kind, pieces: &mut Vec<Piece>, from: usize) {
    let pieces_of = |pieces: &mut Vec<Piece>| pieces.split_off(from.min(pieces.len()));
    match kind {
        Kind::Beside => {
            let inner = pieces_of(pieces);
            pieces.push(Piece::Beside(inner));
        }
        Kind::List { links, others: 0 } if links >= FEWEST_LINKS => {
            let inner = pieces_of(pieces);
            pieces.push(Piece::Running(inner));
        }
        Kind::List { .. } => {}
    }
}

/// Boxes beside the text as what says nothing of the case, where the text around them is a whole sheet; else as the text
/// that they may be.
pub(super) fn settle(pieces: Vec<Piece>) -> Vec<Piece> {
    let around: String = pieces.iter().map(|piece| text_without_boxes(std::slice::from_ref(piece))).collect();
    // A heading in unknown words stands above those who are reached in two ways or more.
    const MOST_WITHOUT_HEADING: usize = 1;
    let contacts = around.lines().filter(|line| is_contact(line)).count();
    let is_sheet = contacts > MOST_WITHOUT_HEADING || contacts > 0 && calls_for_appeals(&around);
    let mut settled = Vec::with_capacity(pieces.len());
    for piece in pieces {
        match piece {
            Piece::Beside(inner) if is_sheet && !is_of_sheet(&plain_text(&inner)) => {
                settled.push(Piece::Running(flat(inner)));
            }
            Piece::Beside(inner) => settled.extend(settle(inner)),
            Piece::Table(rows) => {
                let cells = |row: Vec<Vec<Piece>>| row.into_iter().map(settle).collect();
                settled.push(Piece::Table(rows.into_iter().map(cells).collect()));
            }
            other => settled.push(other),
        }
    }
    settled
}

/// Pieces without boxes in them.
fn flat(pieces: Vec<Piece>) -> Vec<Piece> {
    let inner = |piece| match piece {
        Piece::Beside(inner) => flat(inner),
        other => vec![other],
    };
    pieces.into_iter().flat_map(inner).collect()
}

fn text_without_boxes(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Beside(_) | Piece::Running(_) => {}
            Piece::Table(rows) => rows.iter().flatten().for_each(|cell| text.push_str(&text_without_boxes(cell))),
            Piece::Apart(inner) => text.push_str(&text_without_boxes(inner)),
            other => text.push_str(&plain_text(std::slice::from_ref(other))),
        }
    }
    text
}

/// Whether the text of a box may be of the sheet: it says how to reach somebody, or has a heading of one of its parts.
/// Demands are sentences: a menu with "Take action now" has none.
fn is_of_sheet(text: &str) -> bool {
    const MEANS: [Means; 5] = [Means::Background, Means::Copies, Means::Diplomats, Means::Letter, Means::Languages];
    const LONGEST_OF_MENU: usize = 40;
    let has_sentences = text.lines().any(|line| line.chars().count() > LONGEST_OF_MENU);
    let is_part = |line: &str| begins_with(line, &MEANS) || has_sentences && begins_with(line, &[Means::Demands]);
    text.lines().any(|line| is_contact(line) || is_part(line))
}

fn begins_with(line: &str, means: &[Means]) -> bool {
    words().at(&folded(line.trim_start()), 0).any(|marker| means.contains(&marker.means))
}

/// Whether a line of a text is a heading above those to whom appeals go.
pub(super) fn calls_for_appeals(text: &str) -> bool {
    const MEANS: [Means; 3] = [Means::Appeals, Means::AppealsBefore, Means::Contacts];
    text.lines().any(|line| begins_with(line, &MEANS))
}

/// Whether a line has a way to reach somebody, with its label: no button has.
fn is_contact(line: &str) -> bool {
    let line = folded(line);
    let Some((label, value)) = line.split_once(':') else { return false };
    let label = label.trim_start_matches(['•', ' ']).trim_end();
    let has_value = label == "salutation"
        || value.contains('@')
        || value.contains("(a)")
        || value.chars().filter(char::is_ascii_digit).count() >= 5;
    has_value
        && words()
            .class(WordClass::ContactName)
            .contains(label.trim_end_matches(|sign: char| sign.is_ascii_digit() || sign == ' '))
}

#[cfg(test)]
mod tests {
    use super::super::read;

    const SHEET: &str = "<p>PLEASE SEND APPEALS BEFORE 1 MAY 2014 TO:</p><p>Minister<br>Fax: +254 20 55 51 23</p>";

    /// Lines that say nothing of the case stand in brackets.
    fn check_marked(html: &str, expected: &[&str]) {
        let extracted = read(html).map(|noted| noted.value).unwrap_or_else(|error| panic!("{error}"));
        let mark = |line: &crate::import::Line| match line.running {
            true => format!("[{}]", extracted.text(line)),
            false => extracted.text(line).to_owned(),
        };
        let lines: Vec<String> = extracted.lines.iter().map(mark).collect();
        assert_eq!(lines, expected, "{html}");
    }

    #[test]
    fn other_cases_in_a_side_bar_are_none_of_the_sheet() {
        let lines = ["PLEASE SEND APPEALS BEFORE 1 MAY 2014 TO:", "Minister", "Fax: +254 20 55 51 23"];
        let with = |more: &[&'static str]| [lines.as_slice(), more].concat();
        for bar in ["aside", "div class='region-sidebar-right'", "div id=comments", "section class=related"] {
            let html = format!("<div>{SHEET}</div><{bar}><div>Peru: write to the President</div><p>Chad</p></div>");
            let html = html.replace("</p></div>", &format!("</p></{}>", bar.split(' ').next().unwrap_or_default()));
            check_marked(&html, &with(&["[Peru: write to the President]", "[Chad]"]));
        }
    }

    #[test]
    fn a_side_bar_with_the_addresses_is_of_the_sheet() {
        let html = "<p>PLEASE SEND APPEALS TO:</p><aside><p>Minister</p><p>Fax: +254 20 55 51 23</p></aside>";
        check_marked(html, &["PLEASE SEND APPEALS TO:", "Minister", "Fax: +254 20 55 51 23"]);
        check_marked(
            &format!("<div class='page with sidebar'>{SHEET}<div class=sidebar>Chad</div></div>"),
            &["PLEASE SEND APPEALS BEFORE 1 MAY 2014 TO:", "Minister", "Fax: +254 20 55 51 23", "[Chad]"],
        );
        let part = "<aside><p>ADDITIONAL INFORMATION</p><p>of the case</p></aside>";
        check_marked(
            &format!("{SHEET}{part}"),
            &[
                "PLEASE SEND APPEALS BEFORE 1 MAY 2014 TO:",
                "Minister",
                "Fax: +254 20 55 51 23",
                "ADDITIONAL INFORMATION",
                "of the case",
            ],
        );
        check_marked("<aside><p>no sheet</p></aside>", &["no sheet"]);
        // A box without an end.
        check_marked("<div class=sidebar><p>one</p>", &["one"]);
    }

    #[test]
    fn a_menu_that_calls_to_take_action_has_no_demands() {
        let menu =
            "<div id=menu><ul><li>Our work</li><li>Get involved<ul><li>Take action now</li></ul></li></ul></div>";
        let lines = ["[• Our work]", "[• Get involved]", "[• Take action now]"];
        let sheet = ["PLEASE SEND APPEALS BEFORE 1 MAY 2014 TO:", "Minister", "Fax: +254 20 55 51 23"];
        check_marked(&format!("{menu}{SHEET}"), &[lines, sheet].concat());
    }

    #[test]
    fn a_list_of_links_is_a_menu_and_one_of_demands_is_none() {
        let item = |target: &str, text: &str| format!("<li><a href='{target}'>{text}</a></li>");
        let menu = [item("#a", "Summary"), item("#b", "Addresses"), item("#c", "More")].concat();
        check_marked(&format!("<ul>{menu}</ul><p>text</p>"), &["[• Summary]", "[• Addresses]", "[• More]", "text"]);
        check_marked(&format!("<ul>{menu}<li>calling</li></ul>"), &["• Summary", "• Addresses", "• More", "• calling"]);
        let mail = item("mailto:a@b.example", "the minister").repeat(3);
        check_marked(&format!("<ul>{mail}</ul>"), &["• the minister"; 3]);
    }
}
