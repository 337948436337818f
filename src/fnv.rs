//! FNV-1a, a hash that is the same on every machine and in every version of the program (Fowler, Noll and Vo).

/// Where a hash begins: the offset basis of 64 bits.
pub const START: u64 = 0xcbf2_9ce4_8422_2325;

/// A hash with these bytes added.
pub fn hash(start: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(start, |hash, byte| with_byte(hash, *byte))
}

/// A hash with one byte added.
pub fn with_byte(hash: u64, byte: u8) -> u64 {
    (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_published_one() {
        assert_eq!(hash(START, b"a"), 0xaf63_dc4c_8601_ec8c);
    }
}
