//! Bytes to text: the encoding is the one that the bytes themselves prove, else Windows-1252.

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GBK, SHIFT_JIS, UTF_16BE, UTF_16LE, WINDOWS_1251, WINDOWS_1252, WINDOWS_1254,
};

use super::{ExtractError, code_page_850};
use crate::notice::{Noted, Notice};

/// Of every hundred characters of a text, at most this many are control codes.
const MOST_CONTROL_CODES: usize = 2;

/// Decodes text; nothing is changed beyond that, control codes and private characters included.
///
/// `declared` is the encoding that the text names for itself (HTML, RTF); a byte order mark or valid UTF-8 overrules it.
pub(super) fn decode(bytes: &[u8], declared: Option<&'static Encoding>) -> Result<Noted<String>, ExtractError> {
    if let Some(text) = by_byte_order_mark(bytes) {
        return if is_text(&text) { Ok(Noted::plain(text)) } else { Err(ExtractError::Binary) };
    }
    if bytes.contains(&0) {
        let text = utf16_by_shape(bytes).ok_or(ExtractError::Binary)?;
        return Ok(Noted::plain(text));
    }
    let noted = match utf8(bytes) {
        Some(noted) => noted,
        None => single_bytes(bytes, declared),
    };
    if is_text(&noted.value) { Ok(noted) } else { Err(ExtractError::Binary) }
}

fn by_byte_order_mark(bytes: &[u8]) -> Option<String> {
    let (encoding, length) = Encoding::for_bom(bytes)?;
    let (text, _) = encoding.decode_without_bom_handling(bytes.get(length..).unwrap_or_default());
    Some(text.into_owned())
}

/// UTF-16 without a mark: the byte order under which the text reads as words.
fn utf16_by_shape(bytes: &[u8]) -> Option<String> {
    if !bytes.len().is_multiple_of(2) || bytes.len() < 4 {
        return None;
    }
    let reads = |encoding: &'static Encoding| {
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?.into_owned();
        // A space, a line break or a digit in the wrong order is a rare ideograph or a symbol.
        let common =
            text.chars().filter(|c| matches!(c, ' ' | '\n' | '\r' | '0'..='9' | 'a'..='z' | 'A'..='Z')).count();
        let words = text.chars().filter(|c| c.is_alphanumeric() || c.is_ascii()).count();
        (is_text(&text) && words * 10 >= text.chars().count() * 7).then_some((common, text))
    };
    let readings = [reads(UTF_16LE), reads(UTF_16BE)];
    readings.into_iter().flatten().max_by_key(|(common, _)| *common).map(|(_, text)| text)
}

/// UTF-8, also when it is cut in the middle of a character, or has stray bytes of Windows-1252 in it: archives join texts.
fn utf8(bytes: &[u8]) -> Option<Noted<String>> {
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(Noted::plain(text.to_owned()));
    }
    if let Some(cut) = cut_in_a_character(bytes) {
        return Some(cut);
    }
    let mut text = String::with_capacity(bytes.len());
    let mut stray: Vec<u8> = Vec::new();
    let mut characters = 0;
    for chunk in bytes.utf8_chunks() {
        characters += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        text.push_str(chunk.valid());
        stray.extend(chunk.invalid());
        let (decoded, _) = WINDOWS_1252.decode_without_bom_handling(chunk.invalid());
        text.push_str(&decoded);
    }
    // Letters of Windows-1252 in a row are valid UTF-8 only by chance.
    (characters > 2 * stray.len())
        .then(|| Noted { value: text, notices: vec![Notice::info("sheet-encodings-mixed").with("count", stray.len())] })
}

/// All valid but for a last character that lacks its end.
fn cut_in_a_character(bytes: &[u8]) -> Option<Noted<String>> {
    let error = std::str::from_utf8(bytes).err().filter(|error| error.error_len().is_none())?;
    let valid = std::str::from_utf8(bytes.get(..error.valid_up_to())?).ok()?;
    // One high byte at the end of plain ASCII is a letter of Windows-1252.
    (!valid.is_ascii())
        .then(|| Noted { value: format!("{valid}\u{fffd}"), notices: vec![Notice::warning("sheet-cut-short")] })
}

/// No UTF-8: what the text declares, what its letters prove, or Windows-1252.
fn single_bytes(bytes: &[u8], declared: Option<&'static Encoding>) -> Noted<String> {
    // "iso-8859-1" is what editors said of every page.
    if declared.is_none_or(|encoding| encoding == WINDOWS_1252)
        && let Some(text) = turkish(bytes)
    {
        let notice = Notice::info("sheet-encoding-guessed").with("encoding", WINDOWS_1254.name());
        return Noted { value: text, notices: vec![notice] };
    }
    let declared = declared.filter(|encoding| ![UTF_16LE, UTF_16BE, encoding_rs::UTF_8].contains(encoding));
    if let Some(text) =
        declared.and_then(|encoding| encoding.decode_without_bom_handling_and_without_replacement(bytes))
    {
        return Noted::plain(text.into_owned());
    }
    if let Some((encoding, text)) = east_asian(bytes).or_else(|| cyrillic(bytes)) {
        let notice = Notice::info("sheet-encoding-guessed").with("encoding", encoding.name());
        return Noted { value: text, notices: vec![notice] };
    }
    if let Some(text) = code_page_850::decoded(bytes) {
        let notice = Notice::info("sheet-encoding-guessed").with("encoding", code_page_850::NAME);
        return Noted { value: text, notices: vec![notice] };
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    Noted::plain(text.into_owned())
}

/// Six codes that Turkish has for its own letters where Windows-1252 has Icelandic ones: a text that speaks of Turkey has
/// the former.
fn turkish(bytes: &[u8]) -> Option<String> {
    const CODES: [u8; 6] = [0xd0, 0xdd, 0xde, 0xf0, 0xfd, 0xfe];
    const FEWEST: usize = 3;
    let has = |word: &[u8]| bytes.windows(word.len()).any(|window| window.eq_ignore_ascii_case(word));
    let is_turkish = bytes.iter().filter(|byte| CODES.contains(byte)).count() >= FEWEST
        && (has(b"turkey") || has(b"turkish"))
        && !has(b"iceland");
    is_turkish.then(|| WINDOWS_1254.decode_without_bom_handling(bytes).0.into_owned())
}

/// Chinese, Japanese or Korean in double bytes: sure only where everything decodes, and to everyday characters.
fn east_asian(bytes: &[u8]) -> Option<(&'static Encoding, String)> {
    let high = bytes.iter().filter(|&&byte| byte >= 0x80).count();
    if high < 16 {
        return None;
    }
    let everyday = |encoding: &'static Encoding| {
        let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
        let wide: Vec<char> = text.chars().filter(|c| !c.is_ascii()).collect();
        let expected = |c: &&char| match encoding {
            _ if encoding == EUC_KR => matches!(c, '가'..='힣' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}'),
            _ if encoding == SHIFT_JIS => matches!(c, '\u{3000}'..='\u{30ff}' | '一'..='龥' | '\u{ff00}'..='\u{ff60}'),
            _ => matches!(c, '一'..='龥' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}' | '“' | '”'),
        };
        // The everyday half of each set: in GBK it is every character with the particle 的 in any longer text.
        let proof = match encoding {
            _ if encoding == SHIFT_JIS => wide.iter().filter(|c| matches!(c, 'ぁ'..='ん')).count() * 5 > wide.len(),
            _ if encoding == EUC_KR => wide.iter().filter(|c| matches!(c, '가'..='힣')).count() * 2 > wide.len(),
            _ => {
                wide.iter()
                    .filter(|c| matches!(c, '的' | '一' | '是' | '不' | '在' | '人' | '有' | '，' | '。'))
                    .count()
                    * 25
                    > wide.len()
            }
        };
        (proof && wide.iter().filter(expected).count() * 20 >= wide.len() * 19).then(|| (encoding, text.into_owned()))
    };
    [SHIFT_JIS, EUC_KR, GBK, BIG5].into_iter().find_map(everyday)
}

/// Russian and its neighbours in Windows-1251: most words are made of high bytes alone, and are words in small letters.
fn cyrillic(bytes: &[u8]) -> Option<(&'static Encoding, String)> {
    let letter = |byte: &u8| byte.is_ascii_alphabetic() || *byte >= 0xc0 || matches!(byte, 0xa8 | 0xb8);
    let words = bytes.split(|byte| !letter(byte)).filter(|word| word.len() >= 3);
    let (mut cyrillic, mut all) = (0, 0);
    for word in words {
        all += 1;
        // In Windows-1251 the small letters end the table, and a word begins with any letter.
        let small = word.iter().skip(1).filter(|&&byte| byte >= 0xe0 || byte == 0xb8).count();
        let capitals = word.iter().filter(|&&byte| (0xc0..0xe0).contains(&byte)).count();
        cyrillic += usize::from(
            word.iter().all(|byte| *byte >= 0x80)
                && (small + 1 == word.len() || capitals == word.len() || small == word.len()),
        );
    }
    if cyrillic < 8 || cyrillic * 2 < all {
        return None;
    }
    let (text, _) = WINDOWS_1251.decode_without_bom_handling(bytes);
    Some((WINDOWS_1251, text.into_owned()))
}

/// Few control codes among the characters, those of layout apart.
fn is_text(text: &str) -> bool {
    let odd = |c: &char| {
        (c.is_control() && !matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}')) || *c == '\u{fffd}'
    };
    let count = text.chars().filter(odd).count();
    count == 0
        || count * 100 <= text.chars().count() * MOST_CONTROL_CODES
        || count <= 2 && !text.trim().is_empty() && text.len() > 8
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_decoded(bytes: &[u8], expected: Result<&str, &str>, codes: &[&str]) {
        let decoded = decode(bytes, None);
        let found: Vec<_> =
            decoded.iter().flat_map(|noted| &noted.notices).map(|notice| notice.code.as_ref()).collect();
        assert_eq!(found, codes, "{:?}", bytes.escape_ascii().to_string());
        let text = decoded.map(|noted| noted.value).map_err(|error| error.notice().code.into_owned());
        assert_eq!(text, expected.map(str::to_owned).map_err(str::to_owned));
    }

    fn utf16(text: &str, bytes_of: fn(u16) -> [u8; 2]) -> Vec<u8> {
        text.encode_utf16().flat_map(bytes_of).collect()
    }

    #[test]
    fn the_encodings_of_old_sheets_are_told_apart() {
        let text = "Fax: +86 10 6529 2345\r\n“人民法院” – Córdoba";
        check_decoded(text.as_bytes(), Ok(text), &[]);
        check_decoded(format!("\u{feff}{text}").as_bytes(), Ok(text), &[]);
        check_decoded(&utf16(&format!("\u{feff}{text}"), u16::to_le_bytes), Ok(text), &[]);
        check_decoded(&utf16(&format!("\u{feff}{text}"), u16::to_be_bytes), Ok(text), &[]);
        check_decoded(&utf16(text, u16::to_le_bytes), Ok(text), &[]);
        check_decoded(&utf16(text, u16::to_be_bytes), Ok(text), &[]);
        check_decoded(b"Se\xf1or Presidente \x96 \x93urgente\x94", Ok("Señor Presidente – “urgente”"), &[]);
    }

    #[test]
    fn control_codes_and_private_characters_stay() {
        check_decoded("one\u{c}two\u{ad} \u{f0a7} three".as_bytes(), Ok("one\u{c}two\u{ad} \u{f0a7} three"), &[]);
        check_decoded(
            b"a sheet with one stray \x07 bell in it, and many words around",
            Ok("a sheet with one stray \u{7} bell in it, and many words around"),
            &[],
        );
    }

    #[test]
    fn utf8_cut_in_a_character_or_mixed_is_still_utf8() {
        check_decoded(b"Zo\xc3\xab Field \xe2\x80", Ok("Zoë Field \u{fffd}"), &["sheet-cut-short"]);
        check_decoded(b"caf\xe9", Ok("café"), &[]);
        let mixed = [b"caf\xe9 ".as_slice(), "“Zoë” – “José”".as_bytes()].concat();
        check_decoded(&mixed, Ok("café “Zoë” – “José”"), &["sheet-encodings-mixed"]);
    }

    #[test]
    fn other_code_pages_only_where_the_letters_prove_them() {
        let russian = "Пожалуйста, пишите немедленно на русском или на своем языке, призывая власти освободить";
        let (bytes, _, _) = WINDOWS_1251.encode(russian);
        check_decoded(&bytes, Ok(russian), &["sheet-encoding-guessed"]);
        let chinese = "请立即以中文或您自己的语言写信，要求当局释放他，不得对任何人施以酷刑。";
        let (bytes, _, _) = GBK.encode(chinese);
        check_decoded(&bytes, Ok(chinese), &["sheet-encoding-guessed"]);
        let turkish = "Başbakanlık, İçişleri Bakanlığı, Ankara, Turkey";
        let (bytes, _, _) = WINDOWS_1254.encode(turkish);
        check_decoded(&bytes, Ok(turkish), &["sheet-encoding-guessed"]);
        check_decoded(
            b"el Ministro de Justicia del Per\xa3, los j\xa2venes y la polic\xa1a",
            Ok("el Ministro de Justicia del Perú, los jóvenes y la policía"),
            &["sheet-encoding-guessed"],
        );
        let french = "Veuillez écrire immédiatement à l’été où naïve Noël déjà";
        let (bytes, _, _) = WINDOWS_1252.encode(french);
        check_decoded(&bytes, Ok(french), &[]);
    }

    #[test]
    fn bytes_that_are_no_text_are_refused() {
        check_decoded(b"\x00\x01\x02\x03\x04\x05", Err("sheet-binary"), &[]);
        check_decoded(&(0..=255).collect::<Vec<u8>>(), Err("sheet-binary"), &[]);
        check_decoded(b"\x01\x02\x03\x04\x05\x06abc", Err("sheet-binary"), &[]);
    }
}
