//! HTML as a reader sees it: blocks, line breaks, tables and bullets; tags, scripts and menus gone.

mod archive;
mod beside;
mod elements;
mod heading;
mod links;
mod mail;
mod tags;
mod told;
mod tree;

use html5gum::emitters::default::DefaultEmitter;
use html5gum::{StartTag, Token, Tokenizer};

use self::beside::Boxes;
use self::elements::{INLINE, LINES, PARAGRAPHS, UNSEEN, VOID, is_heading, is_menu, style_says};
use self::links::{LinkLines, Links};
pub(super) use self::told::{declared_encoding, looks_like_html};
use self::tree::Tree;
use super::ExtractError;
use super::flow::{self, Piece};
use crate::import::extracted::Line;
use crate::import::{Extracted, SheetKind};
use crate::notice::{Noted, Notice};

/// Elements of lines in each other beyond this are read as text.
const DEEPEST_INLINE: usize = 100;
/// The most of a menu that a notice repeats, in bytes.
const LONGEST_MENU: usize = 2000;

/// The text of a page with its lines; the front matter of an archive stays text.
pub(super) fn read(text: &str) -> Result<Noted<Extracted>, ExtractError> {
    let (front, body) = front_matter(text);
    let body = &*tags::bounded(body);
    let mut reader = Reader::new(Menus::LeftOut).read(body);
    // A menu without an end would swallow the sheet.
    if reader.unseen.is_some() {
        reader = Reader::new(Menus::Kept).read(body);
    }
    let mut pieces = beside::settle(reader.tree.finish()?);
    heading::mark_above(&mut pieces);
    heading::mark_above_name(&mut pieces, reader.title.as_deref().unwrap_or_default());
    archive::mark_head(&mut pieces);
    archive::mark_byline(&mut pieces);
    let front = front.lines().map(|line| Piece::Line { text: line.to_owned(), starts_paragraph: false });
    let headings = links::naming_window(reader.title.as_deref().unwrap_or_default(), reader.headings);
    let title = reader.title.filter(|title| !title.trim().is_empty()).map(|title| {
        let said = links::is_said_in(&title, &flow::plain_text(&pieces));
        let title = vec![Piece::Line { text: title, starts_paragraph: true }];
        if said { Piece::Running(title) } else { Piece::Apart(title) }
    });
    let pieces: Vec<Piece> = front.chain(title).chain(pieces).collect();
    let mut noted = flow::write(SheetKind::Html, &pieces);
    let is_heading =
        |line: &&Line| !line.running && headings.iter().any(|heading| noted.value.text(line).trim() == heading.trim());
    noted.value.heading = noted.value.lines.iter().find(is_heading).map(|line| line.range.clone());
    if !reader.menu.is_empty() {
        noted.notices.push(Notice::info("sheet-menu-left-out").about(reader.menu));
    }
    Ok(noted)
}

/// What stands between two lines of three hyphens at the very start, with them; and the rest.
fn front_matter(text: &str) -> (&str, &str) {
    let close = text.strip_prefix("---\n").or_else(|| text.strip_prefix("---\r\n")).and_then(|rest| {
        let at = rest.find("\n---")?;
        let after = rest.get(at + 4..)?;
        let line_end = after.find('\n').map_or(after.len(), |end| end + 1);
        after.get(..line_end)?.trim().is_empty().then(|| text.len() - after.len() + line_end)
    });
    text.split_at_checked(close.unwrap_or(0)).unwrap_or(("", text))
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Menus {
    LeftOut,
    Kept,
}

#[derive(Debug)]
struct Reader {
    menus: Menus,
    tree: Tree,
    /// The line being read, white space collapsed.
    line: String,
    starts_paragraph: bool,
    /// The element whose text is not seen, how many of its name are open, and whether it is a menu.
    unseen: Option<(Vec<u8>, usize, bool)>,
    /// The text of menus, which is left out but said.
    menu: String,
    /// One for each open list: the number of its next item, none where it has bullets.
    lists: Vec<Option<u32>>,
    marker: String,
    /// The elements of a line that are open, and whether their style makes them lines.
    inline: Vec<(Vec<u8>, bool)>,
    preformatted: usize,
    /// Where the outermost of them began: how much was open, and how many pieces were before it.
    preformatted_from: (usize, usize),
    /// The name of the window.
    title: Option<String>,
    /// The text of each heading.
    headings: Vec<String>,
    links: Links,
    link_lines: LinkLines,
    boxes: Boxes,
}

impl Reader {
    fn new(menus: Menus) -> Self {
        Self {
            menus,
            tree: Tree::default(),
            line: String::new(),
            starts_paragraph: true,
            unseen: None,
            menu: String::new(),
            lists: Vec::new(),
            marker: String::new(),
            inline: Vec::new(),
            preformatted: 0,
            preformatted_from: (0, 0),
            title: None,
            headings: Vec::new(),
            links: Links::default(),
            link_lines: LinkLines::default(),
            boxes: Boxes::default(),
        }
    }

    fn read(mut self, html: &str) -> Self {
        self.preformatted = usize::from(told::has_lines_of_its_own(html));
        let mut emitter = DefaultEmitter::default();
        emitter.naively_switch_states(true);
        for Ok(token) in Tokenizer::new_with_emitter(html, emitter) {
            match token {
                Token::StartTag(tag) => self.start(&tag),
                Token::EndTag(tag) => self.end(&tag.name),
                Token::String(text) => self.text(&String::from_utf8_lossy(&text)),
                Token::Comment(_) | Token::Doctype(_) | Token::Error(_) => {}
            }
        }
        self.end_line();
        self
    }

    fn text(&mut self, text: &str) {
        if let Some((_, _, is_menu)) = self.unseen {
            if is_menu && self.menu.len() < LONGEST_MENU {
                let words: Vec<&str> = text.split_whitespace().collect();
                if !words.is_empty() {
                    let gap = if self.menu.is_empty() { "" } else { " · " };
                    self.menu = format!("{}{gap}{}", self.menu, words.join(" "));
                }
            }
            return;
        }
        self.links.text(text);
        for letter in text.chars() {
            match letter {
                '\n' if self.preformatted > 0 => self.end_line_or_gap(),
                ' ' | '\t' if self.preformatted > 0 => self.line.push(letter),
                ' ' | '\t' | '\n' | '\r' | '\u{c}' => {
                    if !self.line.is_empty() && !self.line.ends_with(' ') {
                        self.line.push(' ');
                    }
                }
                letter => {
                    if !self.marker.is_empty() {
                        let marker = std::mem::take(&mut self.marker);
                        self.line.insert_str(0, &marker);
                    }
                    self.line.push(letter);
                }
            }
        }
    }

    fn start(&mut self, tag: &StartTag<()>) {
        let name: &[u8] = &tag.name;
        if let Some((unseen, depth, _)) = &mut self.unseen {
            if unseen.as_slice() == name && !tag.self_closing {
                *depth += 1;
            }
            return;
        }
        if !VOID.contains(&name) && !tag.self_closing && self.begins_unseen(tag) {
            return;
        }
        self.begin_inline(tag);
        match name {
            b"a" => self.links.begin(tag.attributes.get(b"href".as_slice()).map(|link| &link.value[..])),
            b"br" => self.end_line_or_gap(),
            b"table" if self.tree.has_room_for_table() => {
                self.begin_paragraph();
                self.tree.open_table();
            }
            b"tr" => {
                self.end_cell();
                self.tree.open_row();
            }
            b"td" | b"th" => {
                self.end_cell();
                self.starts_paragraph |= self.tree.open_cell();
            }
            b"ul" | b"menu" | b"dir" => self.begin_list(None),
            b"ol" => {
                let first = tag.attributes.get(b"start".as_slice());
                let first = first.and_then(|first| String::from_utf8_lossy(&first.value).trim().parse().ok());
                self.begin_list(Some(first.unwrap_or(1)));
            }
            b"li" => self.begin_item(),
            b"pre" => {
                self.begin_paragraph();
                self.preformatted += 1;
                if self.preformatted == 1 {
                    self.preformatted_from = self.tree.place();
                }
            }
            name if PARAGRAPHS.contains(&name) => self.begin_paragraph(),
            name if LINES.contains(&name) => self.end_line(),
            _ => {}
        }
        if self.boxes.begin(tag, self.tree.place()) || is_heading(name) {
            self.link_lines.end();
        }
    }

    /// Whether a tag begins what is not seen, or what is seen otherwise than it is written.
    fn begins_unseen(&mut self, tag: &StartTag<()>) -> bool {
        let address = mail::hidden(tag);
        if let Some(address) = &address {
            self.text(address);
        }
        let is_unseen = address.is_some() || self.is_unseen(tag);
        if is_unseen {
            self.unseen = Some((tag.name.to_vec(), 1, address.is_none() && is_menu(tag)));
        }
        is_unseen
    }

    fn begin_inline(&mut self, tag: &StartTag<()>) {
        let name: &[u8] = &tag.name;
        if !INLINE.contains(&name) || tag.self_closing || self.inline.len() >= DEEPEST_INLINE {
            return;
        }
        let is_line = style_says(tag, b"display:block");
        if is_line {
            self.end_line();
        }
        self.inline.push((name.to_vec(), is_line));
    }

    fn end(&mut self, name: &[u8]) {
        if let Some((unseen, depth, _)) = &mut self.unseen {
            if unseen.as_slice() == name {
                *depth -= 1;
                if *depth == 0 {
                    self.unseen = None;
                }
            }
            return;
        }
        if let Some(open) = self.inline.iter().rposition(|(open, _)| open == name) {
            let is_line = self.inline.drain(open..).any(|(_, is_line)| is_line);
            if is_line {
                self.end_line();
            }
        }
        if is_heading(name) {
            self.headings.push(self.line.trim().to_owned());
        }
        match name {
            b"table" => {
                self.end_line();
                self.tree.close_table();
                self.starts_paragraph = true;
            }
            b"a" => self.links.end(),
            b"td" | b"th" | b"tr" => self.end_cell(),
            b"title" => {
                // The name of the window is no line of the page's text.
                let title = std::mem::take(&mut self.line);
                self.links = Links::default();
                self.title.get_or_insert(title);
                self.begin_paragraph();
            }
            b"ul" | b"ol" | b"menu" | b"dir" => {
                self.begin_paragraph();
                self.lists.pop();
            }
            b"pre" => self.end_preformatted(),
            name if PARAGRAPHS.contains(&name) => self.begin_paragraph(),
            name if LINES.contains(&name) => self.end_line(),
            _ => {}
        }
        if is_heading(name) {
            self.link_lines.end();
        }
        if let Some((kind, (open, from))) = self.boxes.end(name)
            && open == self.tree.depth()
        {
            beside::closed(kind, self.tree.innermost(), from);
        }
    }

    fn is_unseen(&self, tag: &StartTag<()>) -> bool {
        if UNSEEN.contains(&tag.name.as_slice()) {
            return true;
        }
        let hidden = tag.attributes.contains_key(b"hidden".as_slice()) || style_says(tag, b"display:none");
        self.menus == Menus::LeftOut && (hidden || is_menu(tag))
    }

    fn end_line(&mut self) {
        let text = std::mem::take(&mut self.line);
        let links = self.links.end_line();
        if text.trim().is_empty() {
            return;
        }
        let is_menu = links > 1;
        self.boxes.line(links > 0);
        if !self.tree.counts() {
            return;
        }
        let starts_paragraph = std::mem::replace(&mut self.starts_paragraph, is_menu);
        let line = Piece::Line { text, starts_paragraph };
        // A list is a menu or none as a whole.
        if links == 1 && self.lists.is_empty() {
            self.push_link(line);
        } else {
            self.tree.innermost().push(if is_menu { Piece::Running(vec![line]) } else { line });
        }
    }

    /// A line that is one link: the third of them one below the other makes a menu of all.
    fn push_link(&mut self, line: Piece) {
        let place = self.tree.place();
        let lines = self.link_lines.count(place);
        let pieces = self.tree.innermost();
        if lines < LinkLines::FEWEST {
            pieces.push(line);
        } else {
            let before = if lines == LinkLines::FEWEST { lines - 1 } else { 0 };
            let mut menu = pieces.split_off(pieces.len().saturating_sub(before));
            menu.push(line);
            pieces.push(Piece::Running(menu));
        }
        self.link_lines.go_on_at(self.tree.place());
    }

    /// A line break; the second in a row leaves a gap.
    fn end_line_or_gap(&mut self) {
        if self.line.trim().is_empty() {
            self.starts_paragraph = true;
        }
        self.end_line();
    }

    fn begin_paragraph(&mut self) {
        self.end_line();
        self.starts_paragraph = true;
    }

    /// What stood in the element as the text that it is.
    fn end_preformatted(&mut self) {
        self.begin_paragraph();
        let (open, from) = self.preformatted_from;
        if self.preformatted == 1 && open == self.tree.depth() {
            let pieces = self.tree.innermost();
            let lines = pieces.split_off(from.min(pieces.len()));
            pieces.extend(archive::arranged(lines));
        }
        self.preformatted = self.preformatted.saturating_sub(1);
    }

    fn begin_list(&mut self, first: Option<u32>) {
        self.begin_paragraph();
        self.lists.push(first);
    }

    /// The bullet or number that a reader sees before the item.
    fn begin_item(&mut self) {
        self.begin_paragraph();
        self.marker = match self.lists.last_mut() {
            Some(Some(number)) => {
                let marker = format!("{number}. ");
                *number = number.saturating_add(1);
                marker
            }
            _ => "• ".to_owned(),
        };
    }

    fn end_cell(&mut self) {
        self.end_line();
        self.tree.close_cell();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_lines(html: &str, expected: &[&str]) {
        let extracted = read(html).map(|noted| noted.value).unwrap_or_else(|error| panic!("{error}"));
        let mut lines: Vec<String> = Vec::new();
        let mut block = None;
        for line in &extracted.lines {
            let mark = if block.is_some_and(|block| block != line.block) {
                "| "
            } else if line.starts_paragraph {
                "¶ "
            } else {
                ""
            };
            lines.push(format!("{mark}{}", extracted.text(line)));
            block = Some(line.block);
        }
        assert_eq!(lines, expected, "{html}");
    }

    #[test]
    fn a_style_makes_lines_of_what_is_none() {
        check_lines(
            "<p><span style='display: block'>Minister</span><span style='display:block'>12 <b>Road</b></span>Kenya</p>",
            &["¶ Minister", "12 Road", "Kenya"],
        );
        check_lines("<p><span>Min</span><span>ister</span></p>", &["¶ Minister"]);
    }

    #[test]
    fn blocks_breaks_and_entities_are_as_a_reader_sees_them() {
        check_lines("<p>one\n  two<br>three<br><br>four</p>five", &["¶ one two", "three", "¶ four", "¶ five"]);
        check_lines("<div>A</div><div>B</div>", &["¶ A", "B"]);
        check_lines("caf&eacute; &amp; &#150; &lsquo;Abd&nbsp;x", &["¶ café & – ‘Abd\u{a0}x"]);
        check_lines("<b>bo</b>ld <i>words</i>", &["¶ bold words"]);
        check_lines("<pre>one\n two\n\nthree</pre>", &["¶ one", " two", "¶ three"]);
        let address = "Minister\nAna Bee\nPO Box 12\nNairobi\n".repeat(3);
        let lines = ["¶ UA 1/01", "¶ Fear", "Minister", "Ana Bee", "PO Box 12", "Nairobi"];
        let rest = ["Minister", "Ana Bee", "PO Box 12", "Nairobi"].repeat(2);
        check_lines(&format!("<p>UA 1/01</p>\n\n<b>Fear</b>\n{address}"), &[lines.as_slice(), &rest].concat());
        check_lines("<ul><li>a<li>b</ul><ol start=3><li>c</ol>", &["¶ • a", "¶ • b", "¶ 3. c"]);
    }

    #[test]
    fn what_a_reader_does_not_see_is_left_out_and_menus_are_said() {
        check_lines("<style>p{}</style><script>if (a<b) alert('x')</script><p>text</p>", &["¶ text"]);
        check_lines("<div style='display: none'>a<div>b</div></div><p hidden>c</p>text", &["¶ text"]);
        check_lines("<h2>Demands <span class='mw-editsection'>[<a href='e'>edit</a>]</span></h2>", &["¶ Demands"]);
        let Ok(noted) = read("<nav><a>Home</a> <a>Act</a></nav><p>text</p>") else {
            panic!("a page with a menu is readable")
        };
        assert_eq!(noted.value.source, "text");
        assert_eq!(noted.notices.first().map(|notice| notice.text.as_str()), Some("Home · Act"));
        check_lines(
            "<nav><a>Home</a><p>a sheet whose menu never ends</p>",
            &["¶ Home", "¶ a sheet whose menu never ends"],
        );
    }

    #[test]
    fn links_side_by_side_are_a_menu_and_contacts_are_not() {
        let check_running = |html: &str, expected: &[bool]| {
            let extracted = read(html).map(|noted| noted.value).unwrap_or_else(|error| panic!("{error}"));
            let running: Vec<bool> = extracted.lines.iter().map(|line| line.running).collect();
            assert_eq!(running, expected, "{html}");
        };
        check_running(
            "<a href=/>[Home]</a> | <a href=/ua>[Actions]</a><hr><pre>UA 1/17\ntext</pre>",
            &[true, false, false],
        );
        check_running("<p>see <a href=/a>one</a> and <a href=/b>two</a></p>", &[false]);
        check_running("<p><a href=mailto:a@b.example>a</a> <a href=mailto:c@d.example>c</a></p>", &[false]);
        check_running("<p><a href=http://x.example>www.x.example</a> <a href=/b>form</a></p>", &[false]);
        let case = |number: &str| format!("<a href=/{number}>UA {number}/08 Chad</a>");
        let menu = [case("131"), case("132"), case("133"), case("134")].join("<br>");
        check_running(&format!("<p>{menu}</p><p>UA 135/08</p>"), &[true, true, true, true, false]);
        let (one, two) = (case("131"), case("132"));
        check_running(&format!("<p>{one}<br>{two}</p><h2>{}</h2><p>text</p>", case("133")), &[false; 4]);
        check_running(&format!("<p>{one}<br>text<br>{two}<br>{two}</p>"), &[false; 4]);
        check_running("<title>Library - Fears for a detainee</title><h1>Fears for a detainee</h1>", &[true, false]);
        check_running("<title>Fears for a detainee</title><p>text</p>", &[false, false]);
    }

    #[test]
    fn cells_with_addresses_are_blocks() {
        check_lines(
            "<table><tr><td>A<br>Street<td>B<br>Road<tr><td colspan=2>all</table>after",
            &["¶ A", "Street", "| B", "Road", "| all", "| after"],
        );
        check_lines("<table><tr><td><p>only</p><table><tr><td>x<td>y</table></table>", &["¶ only", "| x", "| y"]);
        check_lines("<td>stray</td> <tr>tags</tr>", &["¶ stray", "tags"]);
    }

    #[test]
    fn front_matter_stays_text_line_by_line() {
        check_lines("---\ntitle: T\nlink: L\n---\n\n<p>text</p>", &["---", "title: T", "link: L", "---", "¶ text"]);
        check_lines("---\nno end <p>text</p>", &["¶ --- no end", "¶ text"]);
    }
}
