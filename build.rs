//! Packs what the program carries as text and seldom needs: the string files, a language in one piece, so that a language is
//! added by putting a folder into `assets/words`, and the learnt weights of the cut.
//!
//! Eleven languages are a megabyte of text, of which a person reads one, and the weights are most of another: packed, they
//! are a third of that in the program.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

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
        fs::write(&packed, pack(&whole))?;
        listed.push_str(&format!("    ({:?}, include_bytes!({packed:?})),\n", name_of(&language)));
    }
    listed.push_str("]\n");
    fs::write(out.join("words.rs"), listed)?;
    let habits = root.join("assets/sheets/habits.txt");
    println!("cargo::rerun-if-changed={}", habits.display());
    fs::write(out.join("habits.z"), pack(&fs::read_to_string(habits)?))
}

fn pack(text: &str) -> Vec<u8> {
    miniz_oxide::deflate::compress_to_vec_zlib(text.as_bytes(), 10)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> &str {
    path.file_stem().and_then(|name| name.to_str()).unwrap_or_default()
}
