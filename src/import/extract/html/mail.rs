//! E-mail addresses that a page hides from machines: in a code that its script would turn into the address.

use html5gum::StartTag;

/// The address that an element stands for: two digits each for a key and for the letters, which the key turned.
///
/// A much used service writes its sites so; until the script runs there is "[email protected]" for every address.
pub(super) fn hidden(tag: &StartTag<()>) -> Option<String> {
    turned(&tag.attributes.get(b"data-cfemail".as_slice())?.value)
}

fn turned(code: &[u8]) -> Option<String> {
    /// No e-mail address is longer (RFC 5321).
    const LONGEST: usize = 2 * 256;
    let digits = std::str::from_utf8(code).ok().filter(|code| code.len() <= LONGEST && code.is_ascii())?;
    let byte = |at: usize| digits.get(at..at + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok());
    let key = byte(0)?;
    let letters: Option<Vec<u8>> = (1..digits.len() / 2).map(|at| byte(2 * at).map(|letter| letter ^ key)).collect();
    let address = String::from_utf8(letters?).ok()?;
    let is_address = address.split_once('@').is_some_and(|(before, after)| !before.is_empty() && after.contains('.'));
    (is_address && address.bytes().all(|byte| byte.is_ascii_graphic())).then_some(address)
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    #[test]
    fn a_hidden_address_is_read_and_other_codes_are_not() {
        assert_eq!(turned(b"0061406222x63"), None);
        assert_eq!(turned(b"0061406262"), None, "no address");
        assert_eq!(turned(b"00614062622e63").as_deref(), Some("a@bb.c"));
        assert_eq!(turned(b"01604163632f62").as_deref(), Some("a@bb.c"));
        for html in [
            "<p>Email: <a href='/cdn-cgi/l/email-protection' class='__cf_email__' data-cfemail='01604163632f62'>[email&#160;protected]</a> x</p>",
            "<p>Email: <a href='/cdn-cgi/l/email-protection#01604163632f62'><span data-cfemail='01604163632f62'>[email protected]</span></a> x</p>",
        ] {
            assert_eq!(read(html).map(|noted| noted.value.source).unwrap_or_default(), "Email: a@bb.c x");
        }
    }
}
