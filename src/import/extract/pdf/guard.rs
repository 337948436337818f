//! What a PDF would unpack to, counted before anything is unpacked for keeps.

use std::io::Read;

use flate2::read::{DeflateDecoder, ZlibDecoder};
use hayro_syntax::Pdf;
use hayro_syntax::object::Object;

use crate::import::extract::ExtractError;

/// The most that the streams of a file, pictures apart, may unpack to: fonts for Chinese take some 20 MB.
const LARGEST_UNPACKED: usize = 80 << 20;
/// The most dictionaries in a file: each page, font and annotation has some.
const MOST_DICTIONARIES: usize = 150_000;
/// Dictionaries in each other: real ones have ten. Packed bytes look like both ends of one about as often as each other.
const DEEPEST_DICTIONARY: usize = 2000;
/// How far before its data the dictionary of a stream begins, at most, for this count.
const DICTIONARY_WITHIN: usize = 4096;
/// Text encodings around a packed stream hide it from this count; beyond this size they are not trusted.
const LARGEST_WRAPPED: usize = 160 << 10;

/// Whether what a file packs unpacks to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Packing {
    Whole,
    Damaged,
}

/// Counts the streams as they stand in the file.
pub(super) fn check(bytes: &[u8]) -> Result<Packing, ExtractError> {
    let mut budget = Budget::new();
    budget.count_dictionaries(bytes)?;
    let mut at = 0;
    while let Some(found) = find(bytes, b"stream", at) {
        at = found + b"stream".len();
        let before = bytes.get(..found).unwrap_or_default();
        if before.ends_with(b"end") {
            continue;
        }
        let mut data = bytes.get(at..).unwrap_or_default();
        data = data.strip_prefix(b"\r").unwrap_or(data);
        data = data.strip_prefix(b"\n").unwrap_or(data);
        let dictionary = dictionary_before(before);
        let length = find(data, b"endstream", 0).unwrap_or(data.len());
        let data = data.get(..length).unwrap_or_default();
        budget.stream(dictionary, data)?;
        at += length;
    }
    // What is encrypted is packed beneath that.
    Ok(if is_encrypted(bytes) { Packing::Whole } else { budget.packing })
}

/// Counts the streams of a file that is encrypted without a password: they had to be decrypted first.
pub(super) fn check_decrypted(bytes: &[u8], pdf: &Pdf) -> Result<Packing, ExtractError> {
    if !is_encrypted(bytes) {
        return Ok(Packing::Whole);
    }
    let mut budget = Budget::new();
    for object in pdf.objects() {
        if let Object::Stream(stream) = object {
            budget.stream(stream.dict().data(), &stream.raw_data())?;
        }
    }
    Ok(budget.packing)
}

fn is_encrypted(bytes: &[u8]) -> bool {
    find(bytes, b"/Encrypt", 0).is_some()
}

struct Budget {
    left: usize,
    dictionaries: usize,
    packing: Packing,
}

impl Budget {
    fn new() -> Self {
        Self { left: LARGEST_UNPACKED, dictionaries: 0, packing: Packing::Whole }
    }

    fn stream(&mut self, dictionary: &[u8], data: &[u8]) -> Result<(), ExtractError> {
        if find(dictionary, b"/Image", 0).is_some() {
            return Ok(());
        }
        let filters = Filters::of(dictionary);
        if filters.packed > 1 || (filters.packed == 1 && filters.wrapped && data.len() > LARGEST_WRAPPED) {
            return Err(ExtractError::Hostile);
        }
        if filters.lzw {
            return self.spend(lzw_length(data));
        }
        if filters.run_length {
            return self.spend(run_length(data));
        }
        if filters.packed == 0 && !data.starts_with(b"x") {
            return self.spend(data.len());
        }
        let counts_objects = find(dictionary, b"/ObjStm", 0).is_some();
        let before = self.left;
        let mut packing = self.inflate(ZlibDecoder::new(data), counts_objects)?;
        if self.left == before {
            packing = self.inflate(DeflateDecoder::new(data), counts_objects)?;
        }
        if filters.packed == 1 && !filters.wrapped && packing == Packing::Damaged && may_be_content(dictionary) {
            self.packing = Packing::Damaged;
        }
        Ok(())
    }

    fn inflate(&mut self, mut decoder: impl Read, counts_objects: bool) -> Result<Packing, ExtractError> {
        let mut buffer = vec![0; 64 << 10];
        loop {
            match decoder.read(&mut buffer) {
                Ok(0) => return Ok(Packing::Whole),
                Err(_) => return Ok(Packing::Damaged),
                Ok(count) => {
                    self.spend(count)?;
                    if counts_objects {
                        self.count_dictionaries(buffer.get(..count).unwrap_or_default())?;
                    }
                }
            }
        }
    }

    fn spend(&mut self, count: usize) -> Result<(), ExtractError> {
        self.left = self.left.checked_sub(count).ok_or(ExtractError::Hostile)?;
        Ok(())
    }

    fn count_dictionaries(&mut self, bytes: &[u8]) -> Result<(), ExtractError> {
        let (mut depth, mut deepest) = (0_usize, 0_usize);
        for window in bytes.windows(2) {
            match window {
                b"<<" => {
                    self.dictionaries += 1;
                    depth += 1;
                    deepest = deepest.max(depth);
                }
                b">>" => depth = depth.saturating_sub(1),
                _ => {}
            }
        }
        let is_hostile = self.dictionaries > MOST_DICTIONARIES || deepest > DEEPEST_DICTIONARY;
        if is_hostile { Err(ExtractError::Hostile) } else { Ok(()) }
    }
}

/// Whether pictures within a content have no end, so many that looking for it from each of them takes long.
pub(super) fn seeks_too_far(content: &[u8]) -> bool {
    /// Bytes to look through, all together.
    const FARTHEST: usize = 64 << 20;
    let ends = content.windows(2).rposition(|window| window == b"EI").unwrap_or(0);
    let rest = content.get(ends..).unwrap_or_default();
    let (mut at, mut seeks) = (0, 0_usize);
    while let Some(found) = find(rest, b"BI", at) {
        at = found + 2;
        seeks = seeks.saturating_add(rest.len() - found);
    }
    seeks > FARTHEST
}

/// What a stream's dictionary says of its filters, by their names, long and short.
#[derive(Debug, Default, PartialEq, Eq)]
struct Filters {
    /// How many packing filters are on each other.
    packed: usize,
    lzw: bool,
    run_length: bool,
    /// Whether a text encoding is around them.
    wrapped: bool,
}

impl Filters {
    fn of(dictionary: &[u8]) -> Self {
        let mut filters = Self::default();
        let names = dictionary.split(|byte| *byte == b'/').skip(1);
        for name in names {
            let end = name.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(name.len());
            match name.get(..end).unwrap_or_default() {
                b"FlateDecode" | b"Fl" => filters.packed += 1,
                b"RunLengthDecode" | b"RL" => {
                    filters.packed += 1;
                    filters.run_length = true;
                }
                b"LZWDecode" | b"LZW" => {
                    filters.packed += 1;
                    filters.lzw = true;
                }
                b"ASCII85Decode" | b"A85" | b"ASCIIHexDecode" | b"AHx" => filters.wrapped = true,
                _ => {}
            }
        }
        filters
    }
}

/// Whether a stream can be what stands on a page: fonts, tables of places and the like say what they are.
fn may_be_content(dictionary: &[u8]) -> bool {
    let says = |name: &[u8]| find(dictionary, name, 0).is_some();
    says(b"/Flate") && !says(b"/Length1") && !says(b"/Subtype") && !says(b"/Type") || says(b"/ObjStm")
}

/// From the `obj` that begins the object to the `stream` that ends its dictionary.
fn dictionary_before(before: &[u8]) -> &[u8] {
    let start = before.len().saturating_sub(DICTIONARY_WITHIN);
    let near = before.get(start..).unwrap_or_default();
    let object = near.windows(4).rposition(|window| window == b" obj").unwrap_or(0);
    near.get(object..).unwrap_or_default()
}

/// What a stream of run lengths unpacks to, in bytes (ISO 32000-1, 7.4.5).
fn run_length(data: &[u8]) -> usize {
    const END: u8 = 128;
    let (mut rest, mut total) = (data, 0_usize);
    while let Some((length, after)) = rest.split_first().filter(|(length, _)| **length != END) {
        let (read, written) = match *length {
            copied @ 0..END => (usize::from(copied) + 1, usize::from(copied) + 1),
            repeated => (1, 257 - usize::from(repeated)),
        };
        total = total.saturating_add(written);
        rest = after.get(read..).unwrap_or_default();
    }
    total
}

/// What an LZW stream unpacks to, in bytes: the lengths of its codes are enough.
fn lzw_length(data: &[u8]) -> usize {
    const CLEAR: u32 = 256;
    const END: u32 = 257;
    let mut lengths: Vec<usize> = Vec::with_capacity(4096);
    let (mut total, mut previous) = (0_usize, 0_usize);
    let (mut bits, mut count) = (0_u32, 0_u32);
    for byte in data {
        bits = (bits << 8) | u32::from(*byte);
        count += 8;
        let width = match lengths.len() + 258 {
            0..=510 => 9,
            511..=1022 => 10,
            1023..=2046 => 11,
            _ => 12,
        };
        if count < width {
            continue;
        }
        count -= width;
        let code = (bits >> count) & ((1 << width) - 1);
        bits &= (1 << count) - 1;
        if code == END {
            break;
        }
        if code == CLEAR {
            lengths.clear();
            previous = 0;
            continue;
        }
        let entry = usize::try_from(code).unwrap_or(0).checked_sub(258);
        let length = entry.map_or(1, |entry| lengths.get(entry).copied().unwrap_or(previous + 1));
        if previous > 0 && lengths.len() < 4096 - 258 {
            lengths.push(previous + 1);
        }
        total = total.saturating_add(length);
        previous = length;
    }
    total
}

fn find(bytes: &[u8], what: &[u8], from: usize) -> Option<usize> {
    let rest = bytes.get(from..)?;
    let first = *what.first()?;
    let mut at = 0;
    while let Some(step) = rest.get(at..)?.iter().position(|byte| *byte == first) {
        at += step;
        if rest.get(at..)?.starts_with(what) {
            return Some(from + at);
        }
        at += 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filters_are_counted_by_their_names() {
        let filters = |dictionary: &str| {
            let filters = Filters::of(dictionary.as_bytes());
            (filters.packed, filters.lzw, filters.wrapped)
        };
        assert_eq!(filters("<</Length 3/Filter/FlateDecode/Flags 4>>"), (1, false, false));
        assert_eq!(filters("<</Filter[/Fl /FlateDecode]>>"), (2, false, false));
        assert_eq!(filters("<</Filter [/A85 /LZW]>>"), (1, true, true));
    }

    #[test]
    fn pictures_without_an_end_are_no_content() {
        assert!(!seeks_too_far(&b"BI /W 1 ID x EI ".repeat(100_000)));
        assert!(!seeks_too_far(&b"(BIRTH)".repeat(1000)));
        assert!(seeks_too_far(&b"BI /W 1 ID x ".repeat(100_000)));
    }

    #[test]
    fn the_length_of_packed_text_is_known_without_unpacking_it() {
        // Three bytes as they are, then one that stands for 129.
        assert_eq!(run_length(&[2, b'a', b'b', b'c', 128 + 1, b'x', 128, 5]), 3 + 128);
        // ISO 32000-1, 7.4.4.2, example: 45 45 45 45 45 65 45 45 45 66.
        assert_eq!(lzw_length(&[0x80, 0x0b, 0x60, 0x50, 0x22, 0x0c, 0x0c, 0x85, 0x01]), 10);
    }
}
