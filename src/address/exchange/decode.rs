//! Bytes of a contact file to text.

use super::{ExchangeError, MAX_BYTES};

/// The text in UTF-8, in UTF-16 with its mark, or else in Windows-1252, as old address books write it.
///
/// # Errors
/// [`ExchangeError`] where it is no text, or none at all.
pub fn text(bytes: &[u8]) -> Result<String, ExchangeError> {
    if bytes.len() > MAX_BYTES {
        return Err(ExchangeError::TooLarge(bytes.len()));
    }
    let text = match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding.decode(bytes).0,
        None if bytes.contains(&0) => return Err(ExchangeError::NotText),
        None => match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => encoding_rs::WINDOWS_1252.decode(bytes).0,
        },
    };
    if text.trim().is_empty() {
        return Err(ExchangeError::Empty);
    }
    Ok(text.into_owned())
}
