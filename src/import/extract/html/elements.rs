//! What the elements of a page make of its text: paragraphs, lines, or nothing to be seen.

use html5gum::StartTag;

/// Elements whose text is never on the page.
pub(super) const UNSEEN: &[&[u8]] =
    &[b"script", b"style", b"template", b"noscript", b"svg", b"iframe", b"object", b"audio", b"video", b"canvas"];
/// Elements that begin and end a paragraph.
pub(super) const PARAGRAPHS: &[&[u8]] = &[
    b"p",
    b"h1",
    b"h2",
    b"h3",
    b"h4",
    b"h5",
    b"h6",
    b"li",
    b"ul",
    b"ol",
    b"dl",
    b"blockquote",
    b"section",
    b"article",
    b"aside",
    b"header",
    b"footer",
    b"main",
    b"table",
    b"form",
    b"fieldset",
    b"figure",
    b"figcaption",
    b"pre",
    b"hr",
    b"caption",
    b"title",
    b"body",
    b"head",
    b"center",
    b"details",
    b"summary",
    b"nav",
    b"menu",
    b"dir",
    b"legend",
];
/// Elements that begin and end a line: pages write addresses with them, line by line.
pub(super) const LINES: &[&[u8]] = &[
    b"div", b"address", b"dt", b"dd", b"option", b"tr", b"td", b"th", b"tbody", b"thead", b"tfoot", b"html", b"button",
];
/// Elements of a line that pages make lines of, one for each that is open: whether it is one.
pub(super) const INLINE: &[&[u8]] = &[b"span", b"a", b"b", b"strong", b"em", b"i", b"label"];
/// Elements without an end.
pub(super) const VOID: &[&[u8]] = &[
    b"area", b"base", b"br", b"col", b"embed", b"hr", b"img", b"input", b"link", b"meta", b"source", b"track", b"wbr",
];

/// Whether an element is a heading: `h1` to `h6`.
pub(super) fn is_heading(name: &[u8]) -> bool {
    matches!(name, [b'h', b'1'..=b'6'])
}

/// Whether an element is a menu by its name, or what a wiki sets behind each heading for those who write it.
pub(super) fn is_menu(tag: &StartTag<()>) -> bool {
    let class = tag.attributes.get(b"class".as_slice()).map(|class| &class.value[..]).unwrap_or_default();
    let is_edit = class.split(u8::is_ascii_whitespace).any(|name| name.ends_with(b"editsection"));
    tag.name.as_slice() == b"nav" || tag.name.as_slice() == b"span" && is_edit
}

/// Whether the style of an element has a declaration, written without white space.
pub(super) fn style_says(tag: &StartTag<()>, declaration: &[u8]) -> bool {
    let style = tag.attributes.get(b"style".as_slice()).map(|style| &style.value[..]).unwrap_or_default();
    let bare: Vec<u8> = style.iter().filter(|byte| !byte.is_ascii_whitespace()).map(u8::to_ascii_lowercase).collect();
    bare.windows(declaration.len()).any(|window| window == declaration)
}
