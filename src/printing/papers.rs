//! What print systems call papers and envelopes: by their size, for names are not sizes.

use crate::unit::{Mm, PageSize};

/// Width and height in millimetres, and the names of printer descriptions and of PWG 5101.1.
const NAMES: &[(f32, f32, &[&str])] = &[
    (210.0, 297.0, &["A4", "iso_a4_210x297mm", "ISOA4"]),
    (215.9, 279.4, &["Letter", "na_letter_8.5x11in", "NorthAmericaLetter"]),
    (220.0, 110.0, &["EnvDL", "DL", "iso_dl_110x220mm"]),
    (162.0, 114.0, &["EnvC6", "C6", "iso_c6_114x162mm"]),
    (229.0, 162.0, &["EnvC5", "C5", "iso_c5_162x229mm"]),
    (324.0, 229.0, &["EnvC4", "C4", "iso_c4_229x324mm"]),
    (229.0, 114.0, &["EnvC65", "C65", "iso_c6c5_114x229mm"]),
    (241.3, 104.8, &["Env10", "Comm10", "na_number-10_4.125x9.5in"]),
    (225.4, 98.4, &["Env9", "na_number-9_3.875x8.875in"]),
    (190.5, 98.4, &["EnvMonarch", "Monarch", "na_monarch_3.875x7.5in"]),
    (235.0, 120.0, &["EnvChou3", "jpn_chou3_120x235mm"]),
    (205.0, 90.0, &["EnvChou4", "jpn_chou4_90x205mm"]),
];

/// Sizes that differ by less are the same paper.
const TOLERANCE: Mm = Mm(0.6);

/// What a printer calls this paper; none: it does not have it. A printer of which nothing is known is told the first name.
pub(super) fn name_at(paper: PageSize, offered: &[String]) -> Option<String> {
    let names = NAMES.iter().find(|(width, height, _)| is_size(paper, *width, *height)).map(|(.., names)| *names);
    let known = names.unwrap_or_default();
    let custom = || format!("Custom.{}x{}mm", paper.width.0, paper.height.0);
    if offered.is_empty() {
        return Some(known.first().map_or_else(custom, |name| (*name).to_owned()));
    }
    let same = |name: &str, offer: &str| offer.eq_ignore_ascii_case(name);
    let by_name = known.iter().find_map(|name| offered.iter().find(|offer| same(name, offer)));
    // "A4.Fullbleed" and the like: the same paper, printed to its edges.
    let borderless = || {
        let starts = |offer: &&String| {
            offer.split_once('.').is_some_and(|(first, _)| known.iter().any(|name| same(name, first)))
        };
        offered.iter().find(starts)
    };
    let any_size = || offered.iter().any(|offer| offer.starts_with("Custom.")).then(custom);
    by_name.or_else(borderless).cloned().or_else(any_size)
}

/// The paper for a person to read.
pub(super) fn spoken(paper: PageSize) -> String {
    let size = format!("{} × {} mm", paper.width.0, paper.height.0);
    match NAMES.iter().find(|(width, height, _)| is_size(paper, *width, *height)) {
        Some((.., [name, ..])) => format!("{} ({size})", name.trim_start_matches("Env")),
        _ => size,
    }
}

fn is_size(paper: PageSize, width: f32, height: f32) -> bool {
    let near = |a: Mm, b: f32| (a.0 - b).abs() < TOLERANCE.0;
    (near(paper.width, width) && near(paper.height, height)) || (near(paper.width, height) && near(paper.height, width))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_name(width: f32, height: f32, offered: &[&str], expected: Option<&str>) {
        let offered: Vec<String> = offered.iter().map(|name| (*name).to_owned()).collect();
        let paper = PageSize { width: Mm(width), height: Mm(height) };
        assert_eq!(name_at(paper, &offered).as_deref(), expected, "{width} x {height}");
    }

    #[test]
    fn papers_are_found_by_their_size() {
        check_name(210.0, 297.0, &["Letter", "A4"], Some("A4"));
        check_name(215.9, 279.4, &["iso_a4_210x297mm", "na_letter_8.5x11in"], Some("na_letter_8.5x11in"));
        check_name(220.0, 110.0, &["A4", "EnvDL"], Some("EnvDL"));
        check_name(210.0, 297.0, &["Letter", "A4.Borderless"], Some("A4.Borderless"));
        check_name(230.0, 115.0, &["A4", "Custom.WIDTHxHEIGHT"], Some("Custom.230x115mm"));
        check_name(210.0, 297.0, &["Letter", "Legal"], None);
        check_name(210.0, 297.0, &[], Some("A4"));
        check_name(230.0, 115.0, &[], Some("Custom.230x115mm"));
    }
}
