//! The font files that are bundled, and which of them prints which script in which language's forms.

use super::fonts::FaceStyle;
use super::scripts::Script;
use crate::model::{LanguageTag, Typeface};

/// The bytes of a font file in the program.
#[derive(Clone, Copy)]
pub(super) enum Source {
    Plain(&'static [u8]),
    /// Brotli of the file.
    Packed(&'static [u8]),
}

macro_rules! plain {
    ($name:literal) => {
        ($name, Source::Plain(include_bytes!(concat!("../../fonts/", $name, ".ttf"))))
    };
}

macro_rules! packed {
    ($name:literal) => {
        ($name, Source::Packed(include_bytes!(concat!("../../fonts/", $name, ".ttf.br"))))
    };
}

/// Names (file names without their ending) and files; plain are those that every letter needs, or every Chinese one.
pub(super) const FILES: &[(&str, Source)] = &[
    plain!("GentiumPlus-Regular"),
    packed!("GentiumPlus-Bold"),
    packed!("GentiumPlus-Italic"),
    packed!("GentiumPlus-BoldItalic"),
    plain!("NotoSans-Regular"),
    packed!("NotoSans-Bold"),
    packed!("NotoSans-Italic"),
    packed!("NotoSans-BoldItalic"),
    packed!("NotoNaskhArabic-Regular"),
    packed!("NotoNaskhArabic-Bold"),
    packed!("Vazirmatn-Regular"),
    packed!("Vazirmatn-Bold"),
    packed!("NotoSerifHebrew-Regular"),
    packed!("NotoSerifHebrew-Bold"),
    plain!("NotoSerifSC-Regular"),
    plain!("NotoSansSC-Bold"),
    packed!("NotoSerifSCRare-Regular"),
    packed!("NotoSansSCRare-Bold"),
    packed!("NotoSerifTC-Regular"),
    packed!("NotoSansTC-Bold"),
    packed!("NotoSerifJP-Regular"),
    packed!("NotoSansJP-Bold"),
    packed!("NotoSansKR-Regular"),
    packed!("NotoSansKR-Bold"),
    packed!("NotoSerifArmenian-Regular"),
    packed!("NotoSerifArmenian-Bold"),
    packed!("NotoSerifGeorgian-Regular"),
    packed!("NotoSerifGeorgian-Bold"),
    packed!("NotoSerifDevanagari-Regular"),
    packed!("NotoSerifDevanagari-Bold"),
    packed!("NotoSerifBengali-Regular"),
    packed!("NotoSerifBengali-Bold"),
    packed!("NotoSerifTamil-Regular"),
    packed!("NotoSerifTamil-Bold"),
    packed!("NotoSerifSinhala-Regular"),
    packed!("NotoSerifSinhala-Bold"),
    packed!("NotoSerifThai-Regular"),
    packed!("NotoSerifThai-Bold"),
    packed!("NotoSerifLao-Regular"),
    packed!("NotoSerifLao-Bold"),
    packed!("NotoSerifKhmer-Regular"),
    packed!("NotoSerifKhmer-Bold"),
    packed!("NotoSansMyanmar-Regular"),
    packed!("NotoSansMyanmar-Bold"),
    packed!("NotoSerifTibetan-Regular"),
    packed!("NotoSerifTibetan-Bold"),
    packed!("NotoSerifEthiopic-Regular"),
    packed!("NotoSerifEthiopic-Bold"),
];

/// Regular and bold of a family; italics are in the Latin families only, no other script has them by habit.
pub(super) type Pair = (&'static str, &'static str);

const NASKH: Pair = ("NotoNaskhArabic-Regular", "NotoNaskhArabic-Bold");
const PERSIAN: Pair = ("Vazirmatn-Regular", "Vazirmatn-Bold");
/// Song for the text and Hei for what is bold: the pairing that Chinese printing uses.
pub(super) const SIMPLIFIED: Pair = ("NotoSerifSC-Regular", "NotoSansSC-Bold");
/// The same faces' rare characters: most texts have none, and to unpack them takes longer than a whole letter.
pub(super) const SIMPLIFIED_RARE: Pair = ("NotoSerifSCRare-Regular", "NotoSansSCRare-Bold");
const TRADITIONAL: Pair = ("NotoSerifTC-Regular", "NotoSansTC-Bold");
const JAPANESE: Pair = ("NotoSerifJP-Regular", "NotoSansJP-Bold");
const KOREAN: Pair = ("NotoSansKR-Regular", "NotoSansKR-Bold");

pub(super) fn latin_name(typeface: Typeface, style: FaceStyle) -> &'static str {
    match (typeface, style.bold, style.italic) {
        (Typeface::Serif, false, false) => "GentiumPlus-Regular",
        (Typeface::Serif, true, false) => "GentiumPlus-Bold",
        (Typeface::Serif, false, true) => "GentiumPlus-Italic",
        (Typeface::Serif, true, true) => "GentiumPlus-BoldItalic",
        (Typeface::Sans, false, false) => "NotoSans-Regular",
        (Typeface::Sans, true, false) => "NotoSans-Bold",
        (Typeface::Sans, false, true) => "NotoSans-Italic",
        (Typeface::Sans, true, true) => "NotoSans-BoldItalic",
    }
}

pub(super) fn face_name((regular, bold): Pair, style: FaceStyle) -> &'static str {
    if style.bold { bold } else { regular }
}

/// The faces of a script, in the forms that a language's readers expect.
pub(super) fn pair(script: Script, language: &LanguageTag) -> Pair {
    match script {
        Script::Arabic if language.primary() == "fa" => PERSIAN,
        Script::Arabic => NASKH,
        Script::Hebrew => ("NotoSerifHebrew-Regular", "NotoSerifHebrew-Bold"),
        Script::Armenian => ("NotoSerifArmenian-Regular", "NotoSerifArmenian-Bold"),
        Script::Georgian => ("NotoSerifGeorgian-Regular", "NotoSerifGeorgian-Bold"),
        Script::Devanagari => ("NotoSerifDevanagari-Regular", "NotoSerifDevanagari-Bold"),
        Script::Bengali => ("NotoSerifBengali-Regular", "NotoSerifBengali-Bold"),
        Script::Tamil => ("NotoSerifTamil-Regular", "NotoSerifTamil-Bold"),
        Script::Sinhala => ("NotoSerifSinhala-Regular", "NotoSerifSinhala-Bold"),
        Script::Thai => ("NotoSerifThai-Regular", "NotoSerifThai-Bold"),
        Script::Lao => ("NotoSerifLao-Regular", "NotoSerifLao-Bold"),
        Script::Khmer => ("NotoSerifKhmer-Regular", "NotoSerifKhmer-Bold"),
        Script::Myanmar => ("NotoSansMyanmar-Regular", "NotoSansMyanmar-Bold"),
        Script::Tibetan => ("NotoSerifTibetan-Regular", "NotoSerifTibetan-Bold"),
        Script::Ethiopic => ("NotoSerifEthiopic-Regular", "NotoSerifEthiopic-Bold"),
        Script::Hangul => KOREAN,
        Script::Han => match (language.primary(), language.script()) {
            ("ja", _) => JAPANESE,
            ("ko", _) => KOREAN,
            (_, Some("Hant")) => TRADITIONAL,
            _ => SIMPLIFIED,
        },
    }
}
