//! A message, or a page that a browser saved as one file (MIME): the part that a reader sees.

use encoding_rs::Encoding;
use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::{Encoding as Transfer, HeaderName, Message, MessageParser, MessagePart, MimeHeaders, PartType};

use crate::data::folding::folded;
use crate::data::markers::words;
use crate::data::word_classes::WordClass;

/// The head of a message, in bytes: archives and lists add lines to it.
const LONGEST_HEAD: usize = 32 << 10;

/// What a reader sees of a message.
#[derive(Debug, PartialEq)]
pub(super) struct Seen {
    pub(super) bytes: Vec<u8>,
    /// How many lines of it are the message's head.
    pub(super) head: usize,
    /// The encoding that it names for itself.
    pub(super) encoding: Option<&'static Encoding>,
}

/// The text of a message; none where the bytes are no message, or one without text.
///
/// What says from whom and about what it is stands before a plain text, as mail programs show it.
pub(super) fn seen(bytes: &[u8]) -> Option<Seen> {
    // Mail boxes have a line before each message that is none of its head.
    let bytes = if bytes.starts_with(b"From ") { after_line(bytes) } else { bytes };
    if !begins_with_head(bytes) {
        return None;
    }
    let message = MessageParser::default().parse(bytes)?;
    let part = |is: fn(&MessagePart) -> bool| message.parts.iter().find(|part| is(part));
    if let Some(page) = part(|part| matches!(part.body, PartType::Html(_))) {
        return Some(Seen { bytes: content(&message, page), head: 0, encoding: encoding(page) });
    }
    let text = part(|part| matches!(part.body, PartType::Text(_)))?;
    let raw = |name: HeaderName<'static>| message.header_raw(name).map(str::trim);
    let head = [
        ("From", raw(HeaderName::From)),
        ("To", raw(HeaderName::To)),
        // The title of a sheet may be coded there: "=?utf-8?q?Libert=C3=A9?=".
        ("Subject", message.subject()),
        ("Date", raw(HeaderName::Date)),
    ];
    let head = head.into_iter().filter_map(|(name, value)| Some(format!("{name}: {}\n", value?)));
    let head: Vec<String> = head.collect();
    let mut bytes = head.concat().into_bytes();
    bytes.push(b'\n');
    bytes.extend(content(&message, text));
    Some(Seen { bytes, head: head.len(), encoding: encoding(text) })
}

/// Whether the bytes begin with the fields of a message that says of itself that it is MIME.
fn begins_with_head(bytes: &[u8]) -> bool {
    let head = String::from_utf8_lossy(bytes.get(..LONGEST_HEAD).unwrap_or(bytes));
    let head = || head.lines().take_while(|line| !line.is_empty());
    let name = |line: &str| line.split_once(':').map(|(name, _)| name.to_ascii_lowercase());
    let is_name =
        |name: String| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_field = |line: &str| line.starts_with([' ', '\t']) || name(line).is_some_and(is_name);
    let has = |wanted: &str| head().any(|line| name(line).is_some_and(|name| name == wanted));
    head().all(is_field) && has("mime-version") && has("content-type")
}

fn after_line(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
    bytes.get(end..).unwrap_or_default()
}

/// The bytes of a part without what mail needed to carry them, in the encoding of their own.
fn content(message: &Message, part: &MessagePart) -> Vec<u8> {
    let [from, to] = [part.offset_body, part.offset_end].map(|at| usize::try_from(at).unwrap_or(usize::MAX));
    let raw = message.raw_message.get(from..to).unwrap_or_default();
    let plain = match part.encoding {
        Transfer::None => None,
        Transfer::QuotedPrintable => quoted_printable_decode(raw),
        Transfer::Base64 => base64_decode(raw),
    };
    plain.unwrap_or_else(|| raw.to_vec())
}

fn encoding(part: &MessagePart) -> Option<&'static Encoding> {
    Encoding::for_label(part.content_type()?.attribute("charset")?.as_bytes())
}

/// The label of a mail's head that a line begins with.
pub(in crate::import) fn mail_label(line: &str) -> Option<String> {
    let label = folded(line.trim_start_matches(['•', ' ']).split_once(':')?.0.trim_end());
    words().class(WordClass::MailLabel).contains(&label).then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_seen(message: &str, expected: Option<(&str, Option<&str>)>) {
        let seen = seen(message.as_bytes());
        let seen = seen.map(|seen| (String::from_utf8_lossy(&seen.bytes).into_owned(), seen.encoding));
        let name = |encoding: Option<&'static Encoding>| encoding.map(Encoding::name);
        let found = seen.as_ref().map(|(text, encoding)| (text.as_str(), name(*encoding)));
        assert_eq!(found, expected, "{message}");
    }

    #[test]
    fn a_page_saved_as_one_file_is_its_page() {
        check_seen(
            "From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=\"x=y\"\r\n\r\nsaid to none\r\n--x=y\r\nContent-Type: text/html; charset=\"windows-1252\"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Pr=e9si=\r\ndent</p>=\r\n\r\n--x=y\r\nContent-Type: image/gif\r\nContent-Transfer-Encoding: base64\r\n\r\nR0lG\r\n--x=y--\r\n",
            Some(("<p>Pr\u{fffd}sident</p>", Some("windows-1252"))),
        );
    }

    #[test]
    fn a_plain_message_is_its_text_below_its_head() {
        check_seen(
            "From list Mon Mar 2\nReceived: by a\n with b\nMIME-Version: 1.0\nSubject: UA 1/12\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\nVUEgMS8xMg==\n",
            Some(("Subject: UA 1/12\n\nUA 1/12", Some("UTF-8"))),
        );
    }

    #[test]
    fn other_texts_are_no_messages() {
        check_seen("UA: 1/12 Index: AFR 1/2/2012\n\nURGENT ACTION", None);
        check_seen("From: office\nSubject: UA 1/12\n\nUA 1/12", None);
        check_seen("Content-Type: text/html\nMIME-Version: 1.0\nno field\n\nx", None);
        check_seen("MIME-Version: 1.0\nContent-Type: image/gif\n\nR0lG", None);
    }
}
