//! Tables that lie packed in the program: `build.rs` packs each file of the folders of `assets` that hold them.

use miniz_oxide::inflate::decompress_to_vec_zlib;
use serde::de::DeserializeOwned;

/// The packed bytes of a file of `assets`, by its folder and name.
macro_rules! packed {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".z")).as_slice()
    };
}

pub(super) use packed;

/// The text of a packed file.
pub(super) fn text(packed: &[u8]) -> String {
    // What the build packed can be unpacked, and is text: the tests of the tables read every file.
    let bytes = decompress_to_vec_zlib(packed).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

/// A table; an empty one where its file does not parse, which is a fault of the build that the table's test finds.
pub(super) fn table<T: Default + DeserializeOwned>(packed: &[u8]) -> T {
    serde_json::from_str(&text(packed)).unwrap_or_default()
}
