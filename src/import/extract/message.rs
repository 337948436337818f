//! A message, or a page that a browser saved as one file (MIME, RFC 2045 and 2046): the part that a reader sees.

use encoding_rs::Encoding;

/// Parts in parts beyond this are no letter's.
const DEEPEST: usize = 6;
/// Parts of a message: a page saved whole has one for each of its pictures.
const MOST_PARTS: usize = 2000;
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
    let start = bytes.get(..LONGEST_HEAD).unwrap_or(bytes);
    // Mail boxes have a line before each message that is none of its head.
    let line = if start.starts_with(b"From ") { after_line(bytes) } else { bytes };
    let whole = Part::of(line)?;
    if whole.value("mime-version").is_none() || whole.value("content-type").is_none() {
        return None;
    }
    let mut left = MOST_PARTS;
    let parts = whole.texts(0, &mut left);
    let kind = |kind: &str| parts.iter().find(|part| part.kind() == kind);
    if let Some(page) = kind("text/html") {
        return Some(Seen { bytes: page.content(), head: 0, encoding: page.encoding() });
    }
    let text = kind("text/plain")?;
    let line = |name: &&str| Some(format!("{name}: {}\n", whole.value(&name.to_ascii_lowercase())?));
    let head: Vec<String> = ["From", "To", "Subject", "Date"].iter().filter_map(line).collect();
    let mut bytes = head.concat().into_bytes();
    bytes.push(b'\n');
    bytes.extend(text.content());
    Some(Seen { bytes, head: head.len(), encoding: text.encoding() })
}

fn after_line(bytes: &[u8]) -> &[u8] {
    let end = bytes.iter().position(|byte| *byte == b'\n').map_or(bytes.len(), |end| end + 1);
    bytes.get(end..).unwrap_or_default()
}

/// A part with its head: each field's name in small letters, and its value unfolded.
#[derive(Debug, Clone)]
struct Part<'a> {
    head: Vec<(String, String)>,
    body: &'a [u8],
}

impl<'a> Part<'a> {
    /// None where the bytes begin with no field.
    fn of(bytes: &'a [u8]) -> Option<Self> {
        let mut head: Vec<(String, String)> = Vec::new();
        let mut rest = bytes;
        while !rest.is_empty() && bytes.len() - rest.len() < LONGEST_HEAD {
            let after = after_line(rest);
            let line = rest.get(..rest.len() - after.len()).unwrap_or_default();
            rest = after;
            let line = String::from_utf8_lossy(line.trim_ascii_end());
            if line.is_empty() {
                break;
            }
            if line.starts_with([' ', '\t']) {
                let (_, value) = head.last_mut()?;
                value.push(' ');
                value.push_str(line.trim());
                continue;
            }
            let (name, value) = line.split_once(':')?;
            if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
                return None;
            }
            head.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        }
        (!head.is_empty()).then_some(Self { head, body: rest })
    }

    fn value(&self, name: &str) -> Option<&str> {
        self.head.iter().find(|(field, _)| field == name).map(|(_, value)| value.as_str())
    }

    /// The kind of its content, in small letters; text where none is named.
    fn kind(&self) -> String {
        let named = self.value("content-type").and_then(|value| value.split(';').next());
        named.unwrap_or("text/plain").trim().to_ascii_lowercase()
    }

    /// What its kind says under a name: `charset`, `boundary`.
    fn parameter(&self, name: &str) -> Option<&str> {
        let mut parameters = self.value("content-type")?.split(';').skip(1);
        let value = parameters.find_map(|parameter| {
            let (field, value) = parameter.split_once('=')?;
            field.trim().eq_ignore_ascii_case(name).then_some(value.trim())
        })?;
        Some(value.trim_matches('"'))
    }

    fn encoding(&self) -> Option<&'static Encoding> {
        Encoding::for_label(self.parameter("charset")?.as_bytes())
    }

    /// The parts without parts of their own, in their order.
    fn texts(&self, depth: usize, left: &mut usize) -> Vec<Part<'a>> {
        let boundary = self.parameter("boundary").filter(|_| self.kind().starts_with("multipart/"));
        let Some(boundary) = boundary.filter(|boundary| depth < DEEPEST && !boundary.is_empty()) else {
            return vec![self.clone()];
        };
        let mut found = Vec::new();
        for body in between(self.body, format!("--{boundary}").as_bytes()) {
            if *left == 0 {
                break;
            }
            *left -= 1;
            if let Some(part) = Part::of(body) {
                found.extend(part.texts(depth + 1, left));
            }
        }
        found
    }

    /// The content without what mail needed to carry it.
    fn content(&self) -> Vec<u8> {
        match self.value("content-transfer-encoding").map(str::to_ascii_lowercase).as_deref() {
            Some("quoted-printable") => from_quoted(self.body),
            Some("base64") => from_base64(self.body),
            _ => self.body.to_vec(),
        }
    }
}

/// What stands between the lines that begin with a mark.
fn between<'a>(bytes: &'a [u8], mark: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    let mut begin: Option<usize> = None;
    let mut rest = bytes;
    while !rest.is_empty() {
        let at = bytes.len() - rest.len();
        if rest.starts_with(mark) {
            if let Some(begin) = begin {
                parts.push(bytes.get(begin..at).unwrap_or_default());
            }
            begin = Some(bytes.len() - after_line(rest).len());
        }
        rest = after_line(rest);
    }
    // One that was cut off has no end.
    if let Some(begin) = begin {
        parts.push(bytes.get(begin..).unwrap_or_default());
    }
    parts
}

/// "=E9" is one byte, and "=" at the end of a line joins it to the next (RFC 2045, 6.7).
fn from_quoted(bytes: &[u8]) -> Vec<u8> {
    let digit = |at: usize| bytes.get(at).and_then(|byte| char::from(*byte).to_digit(16));
    let mut plain = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let rest = bytes.get(at + 1..).unwrap_or_default();
        match (byte, digit(at + 1), digit(at + 2)) {
            (b'=', Some(high), Some(low)) => {
                plain.extend(u8::try_from(high * 16 + low));
                at += 3;
            }
            (b'=', ..) if rest.starts_with(b"\r\n") => at += 3,
            (b'=', ..) if rest.starts_with(b"\n") => at += 2,
            (byte, ..) => {
                plain.push(*byte);
                at += 1;
            }
        }
    }
    plain
}

/// Six bits a letter; what is none of its letters is passed over (RFC 2045, 6.8).
fn from_base64(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(bytes.len() / 4 * 3);
    let (mut bits, mut count) = (0_u32, 0);
    for byte in bytes {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'a'..=b'z' => byte - b'a' + 26,
            b'0'..=b'9' => byte - b'0' + 52,
            b'+' => 62,
            b'/' => 63,
            _ => continue,
        };
        bits = (bits << 6 | u32::from(value)) & 0xff_ffff;
        count += 6;
        if count >= 8 {
            count -= 8;
            plain.extend(u8::try_from((bits >> count) & 0xff));
        }
    }
    plain
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
            Some(("<p>Pr\u{fffd}sident</p>\r\n", Some("windows-1252"))),
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
