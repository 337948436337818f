//! Sheets to cases: a corpus of sheets written for the test, and what holds for any text at all.

#![allow(clippy::expect_used, reason = "a test that cannot read its input fails loudly")]

use appeal_writer::import::case_from_text;

#[test]
fn dump() {
    let Ok(path) = std::env::var("SHEET") else { return };
    let bytes = std::fs::read(path).expect("a file");
    let extracted = appeal_writer::import::extract::extract(&bytes).expect("a sheet").value;
    let text = extracted.source.clone();
    let noted = appeal_writer::import::sheet(&extracted);
    let mut value = serde_json::to_value(&noted.value).expect("JSON");
    for key in ["source", "spans", "furniture", "translations", "unused", "notices", "closed"] {
        value.as_object_mut().expect("object").remove(key);
    }
    for f in &noted.value.furniture {
        println!("{:?}: {}", f.kind, &text[f.range[0]..f.range[1]].replace('\n', "⏎"));
    }
    for f in &noted.value.unused {
        println!("UNUSED: {}", &text[f[0]..f[1]]);
    }
    println!("{}", serde_json::to_string_pretty(&value).expect("JSON"));
    for n in &noted.notices {
        println!("{} {} {}", n.code, n.place, n.text);
    }
}
