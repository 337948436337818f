//! What a PDF says about itself: title, language, the standards it keeps; nothing about the person or the computer.

use std::sync::OnceLock;

use lopdf::{Dictionary, Object, StringFormat, dictionary};

use super::PdfError;
use super::content::utf16;
use super::deflate::{Content, Packed, SHARED_LEVEL};
use super::file::PdfFile;
use crate::fnv;
use crate::model::LanguageTag;

/// A hash of content, the same on every machine: two 64-bit FNV-1a sums with different starts.
#[derive(Clone)]
pub(super) struct Fingerprint([u64; 2]);

impl Fingerprint {
    pub(super) fn new() -> Self {
        Self([fnv::START, 0x9E37_79B9_7F4A_7C15])
    }

    pub(super) fn add(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            for sum in &mut self.0 {
                *sum = fnv::with_byte(*sum, byte);
            }
        }
    }

    pub(super) fn bytes(&self) -> Vec<u8> {
        self.0.iter().flat_map(|sum| sum.to_be_bytes()).collect()
    }
}

/// Puts title, language and standards into the catalog, and the title into the trailer's information.
pub(super) fn describe(
    file: &mut PdfFile,
    (catalog, trailer): (&mut Dictionary, &mut Dictionary),
    title: &str,
    language: &LanguageTag,
) -> Result<(), PdfError> {
    // Readers of archives look for it without unpacking anything.
    let entries = dictionary! { "Type" => "Metadata", "Subtype" => "XML" };
    let xmp = file.add_stream(&Packed::plain(entries, xmp(title, language).into_bytes())?);
    let profile = file.add_stream(profile()?);
    let intent = dictionary! {
        "Type" => "OutputIntent",
        "S" => "GTS_PDFA1",
        "OutputConditionIdentifier" => Object::string_literal("Grey gamma 2.2"),
        "DestOutputProfile" => profile,
    };
    // Letter 2 never on the back of letter 1, and nothing moved by scaling: the address must meet the window.
    let mut preferences = dictionary! { "DisplayDocTitle" => true, "PrintScaling" => "None", "Duplex" => "Simplex" };
    if language.is_right_to_left() {
        preferences.set("Direction", "R2L");
    }
    catalog.set("Lang", text_string(language.as_str()));
    catalog.set("Metadata", xmp);
    catalog.set("OutputIntents", vec![intent.into()]);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("ViewerPreferences", preferences);
    trailer.set("Info", file.add(dictionary! { "Title" => text_string(title) }));
    Ok(())
}

/// A text string: as it is where it is ASCII, else UTF-16.
pub(super) fn text_string(text: &str) -> Object {
    if text.bytes().all(|byte| (0x20..0x7F).contains(&byte)) {
        Object::string_literal(text)
    } else {
        Object::String(utf16(text), StringFormat::Hexadecimal)
    }
}

/// The XMP packet (ISO 19005-2, 6.6; ISO 14289-1, 5): the title, the language, and that the file keeps PDF/A-2a and
/// PDF/UA-1. No dates: they would differ between two exports of the same letter.
fn xmp(title: &str, language: &LanguageTag) -> String {
    let title = title.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    // Control characters are not allowed in XML, escaped or not.
    let title: String = title.chars().filter(|letter| !letter.is_control()).collect();
    format!(
        concat!(
            "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n",
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
            "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"",
            " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"",
            " xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\"",
            " xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\"",
            " xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">",
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>",
            "<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>",
            "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
            "<pdfuaid:part>1</pdfuaid:part>",
            "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">",
            "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>",
            "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
            "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
            "<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">",
            "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>",
            "<pdfaProperty:category>internal</pdfaProperty:category>",
            "<pdfaProperty:description>PDF/UA part</pdfaProperty:description>",
            "</rdf:li></rdf:Seq></pdfaSchema:property>",
            "</rdf:li></rdf:Bag></pdfaExtension:schemas>",
            "</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"r\"?>",
        ),
        title = title,
        language = language,
    )
}

/// The output intent's profile as it stands in files.
fn profile() -> Result<&'static Packed, PdfError> {
    static PROFILE: OnceLock<Packed> = OnceLock::new();
    if let Some(profile) = PROFILE.get() {
        return Ok(profile);
    }
    let profile = Packed::with(dictionary! { "N" => 1 }, grey_profile(), Content::Text, SHARED_LEVEL)?;
    Ok(PROFILE.get_or_init(|| profile))
}

/// An ICC profile of our own for grey with gamma 2.2 on D50 (ICC.1:2001-04): description, copyright, white, curve.
fn grey_profile() -> Vec<u8> {
    let mut description = b"desc\0\0\0\0".to_vec();
    let name = b"Grey gamma 2.2\0";
    description.extend((name.len() as u32).to_be_bytes());
    description.extend(name);
    // No Unicode and no Macintosh name: two counts, two codes, and 67 bytes for the latter.
    description.resize(description.len() + 4 + 4 + 2 + 1 + 67, 0);
    let copyright = b"text\0\0\0\0No copyright, use freely\0".to_vec();
    let mut white = b"XYZ \0\0\0\0".to_vec();
    white.extend(D50.iter().flat_map(|part| part.to_be_bytes()));
    // One entry: an exponent as unsigned 8.8 fixed point, 2.2.
    let curve = b"curv\0\0\0\0\0\0\0\x01\x02\x33".to_vec();
    let tags = [(*b"desc", description), (*b"cprt", copyright), (*b"wtpt", white), (*b"kTRC", curve)];

    let mut table = (tags.len() as u32).to_be_bytes().to_vec();
    let mut data = Vec::new();
    let start = HEADER + 4 + 12 * tags.len();
    for (signature, mut content) in tags {
        table.extend(signature);
        table.extend(((start + data.len()) as u32).to_be_bytes());
        table.extend((content.len() as u32).to_be_bytes());
        content.resize(content.len().next_multiple_of(4), 0);
        data.extend(content);
    }
    let mut profile = Vec::with_capacity(start + data.len());
    profile.extend(((start + data.len()) as u32).to_be_bytes());
    profile.extend(b"\0\0\0\0\x02\x10\0\0mntrGRAYXYZ ");
    // Written on 1 January 2026; the version of the file, not of a letter.
    profile.extend([2026_u16, 1, 1, 0, 0, 0].iter().flat_map(|part| part.to_be_bytes()));
    profile.extend(b"acsp");
    profile.resize(68, 0);
    profile.extend(D50.iter().flat_map(|part| part.to_be_bytes()));
    profile.resize(HEADER, 0);
    profile.extend(table);
    profile.extend(data);
    profile
}

/// Bytes before the table of tags.
const HEADER: usize = 128;

/// The white of the profile connection space, in 15.16 fixed point.
const D50: [u32; 3] = [0xF6D6, 0x1_0000, 0xD32D];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_profile_is_as_long_as_it_says() {
        let profile = grey_profile();
        assert_eq!(profile[..4], (profile.len() as u32).to_be_bytes());
        assert_eq!(&profile[36..40], b"acsp");
        assert!(profile.len() < 400);
    }

    #[test]
    fn titles_are_safe_in_xml() {
        let xmp = xmp("<Zhao> & \u{1}Sons", &LanguageTag::ENGLISH);
        assert!(xmp.contains(">&lt;Zhao&gt; &amp; Sons<"));
    }
}
