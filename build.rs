//! Lists the string files, so that a language is added by putting a folder into `assets/words`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let folder = root.join("assets/words");
    println!("cargo::rerun-if-changed=assets/words");
    let mut listed = String::from("&[\n");
    // The glossary beside the folders is for those who translate.
    for language in sorted(&folder)?.into_iter().filter(|path| path.is_dir()) {
        let files = sorted(&language)?;
        let files = files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "ftl"));
        listed.push_str(&format!("    ({:?}, &[\n", name_of(&language)));
        for file in files {
            println!("cargo::rerun-if-changed={}", file.display());
            listed.push_str(&format!("        ({:?}, include_str!({file:?})),\n", name_of(file)));
        }
        listed.push_str("    ]),\n");
    }
    listed.push_str("]\n");
    let to = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default()).join("words.rs");
    fs::write(to, listed)
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name_of(path: &Path) -> &str {
    path.file_stem().and_then(|name| name.to_str()).unwrap_or_default()
}
