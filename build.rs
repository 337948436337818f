//! Packs what the program carries as text: the string files, a language in one piece, so that a language is added by putting a
//! folder into `assets/words`, the tables of countries, letters and sheets, the words of English, and the learnt weights of
//! the cut.
//!
//! Eleven languages are a megabyte of text, of which a person reads one, the weights are most of another, and the tables half
//! of one: packed, they are a third of that in the program, and a table is unpacked in a fraction of the time it is parsed in.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

#[path = "src/fnv.rs"]
mod fnv;
#[path = "src/data/habits/text.rs"]
mod habits;

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let folder = root.join("assets/words");
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    println!("cargo::rerun-if-changed=assets/words");
    let mut listed = String::from("&[\n");
    // The glossary beside the folders is for those who translate.
    for language in sorted(&folder)?.into_iter().filter(|path| path.is_dir()) {
        let files = sorted(&language)?;
        let files = files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "ftl"));
        let mut whole = String::new();
        for file in files {
            println!("cargo::rerun-if-changed={}", file.display());
            whole.push_str(&fs::read_to_string(file)?);
            whole.push('\n');
        }
        let packed = out.join(name_of(&language)).with_extension("ftl.z");
        fs::write(&packed, pack(whole.as_bytes()))?;
        listed.push_str(&format!("    ({:?}, include_bytes!({packed:?})),\n", name_of(&language)));
    }
    listed.push_str("]\n");
    fs::write(out.join("words.rs"), listed)?;
    for tables in ["countries", "letters", "sheets"] {
        let folder = root.join("assets").join(tables);
        println!("cargo::rerun-if-changed={}", folder.display());
        fs::create_dir_all(out.join(tables))?;
        let files = sorted(&folder)?;
        for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "json")) {
            println!("cargo::rerun-if-changed={}", file.display());
            let packed = out.join(tables).join(name_of(file)).with_extension("json.z");
            fs::write(packed, pack(&fs::read(file)?))?;
        }
    }
    let path = root.join("assets/sheets/english-words.txt");
    println!("cargo::rerun-if-changed={}", path.display());
    fs::write(out.join("sheets/english-words.txt.z"), pack(&fs::read(path)?))?;
    let path = root.join("assets/sheets/habits.txt");
    println!("cargo::rerun-if-changed={}", path.display());
    fs::write(out.join("habits.z"), pack(&weights_of(&fs::read_to_string(path)?)))
}

/// The learnt weights as `src/data/habits.rs` reads them.
fn weights_of(text: &str) -> Vec<u8> {
    let weights: BTreeMap<u32, i8> =
        habits::read(text).into_iter().rev().map(|(key, weight)| (habits::short(key), weight)).collect();
    let (mut packed, mut before) = (Vec::new(), 0);
    for hash in weights.keys() {
        let mut behind = hash - before;
        while behind > 0x7f {
            packed.push(behind as u8 | 0x80);
            behind >>= 7;
        }
        packed.push(behind as u8);
        before = *hash;
    }
    packed.push(0);
    packed.extend(weights.values().map(|weight| weight.cast_unsigned()));
    packed
}

fn pack(bytes: &[u8]) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(bytes, 10)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> &str {
    path.file_stem().and_then(|name| name.to_str()).unwrap_or_default()
}
