//! What the PDF holds, read back by foreign code: lopdf takes the file apart, hayro (in `raster.rs`) draws it.

#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test that cannot go on fails loudly")]

mod scripts;

use std::collections::{BTreeMap, BTreeSet};

use appeal_writer::model::{LanguageTag, Letter, Slot, Typeface};
use appeal_writer::output::pdf::{PdfWriter, Repertoire};
use appeal_writer::output::raster::Rasteriser;
use appeal_writer::typeset::{FaceStyle, TypesetLetter};
use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId};
use scripts::{SAMPLES, Sample, enclosed, fonts, repertoire, sample, set, write};
use unicode_normalization::UnicodeNormalization;

/// A PDF taken apart.
struct Reread {
    document: Document,
    /// By page and marked content identifier, the text that a reader gets.
    texts: BTreeMap<(ObjectId, i64), String>,
    /// Text outside the structure.
    artifacts: String,
}

impl Reread {
    fn new(bytes: &[u8]) -> Self {
        let document = Document::load_mem(bytes).expect("a PDF");
        let mut texts = BTreeMap::new();
        let mut artifacts = String::new();
        for (_, page) in document.get_pages() {
            let fonts = document.get_page_fonts(page).expect("fonts");
            let maps: BTreeMap<Vec<u8>, BTreeMap<u16, String>> =
                fonts.iter().map(|(name, font)| (name.clone(), unicode_map(&document, font))).collect();
            let content = Content::decode(&document.get_page_content(page)).expect("operations");
            let mut font = Vec::new();
            let mut owner = None;
            let mut depth = 0;
            let mut actual: Option<String> = None;
            for operation in content.operations {
                match operation.operator.as_str() {
                    "Tf" => font = operation.operands[0].as_name().expect("a font").to_vec(),
                    "BDC" | "BMC" => {
                        depth += 1;
                        let properties = operation.operands.get(1).and_then(|object| object.as_dict().ok());
                        if let Some(text) = properties.and_then(|dictionary| dictionary.get(b"ActualText").ok()) {
                            actual = Some(utf16(text.as_str().expect("a string")));
                        } else {
                            assert_eq!(depth, 1, "content of one part holds no other's");
                            owner = properties
                                .and_then(|dictionary| dictionary.get(b"MCID").ok())
                                .map(|id| id.as_i64().expect("a number"));
                        }
                    }
                    "EMC" => {
                        depth -= 1;
                        if let Some(text) = actual.take() {
                            match owner {
                                Some(id) => texts.entry((page, id)).or_insert_with(String::new).push_str(&text),
                                None => artifacts.push_str(&text),
                            }
                        }
                    }
                    "TJ" => {
                        assert_eq!(depth, if actual.is_some() { 2 } else { 1 }, "no text outside marked content");
                        for shown in operation.operands[0].as_array().expect("an array") {
                            let Ok(codes) = shown.as_str() else { continue };
                            for code in codes.chunks(2) {
                                let code = u16::from_be_bytes(code.try_into().expect("codes of two bytes"));
                                let text = maps[&font].get(&code).expect("each glyph has a text");
                                assert!(!text.is_empty());
                                match (&actual, owner) {
                                    (Some(_), _) => {}
                                    (None, Some(id)) => {
                                        texts.entry((page, id)).or_insert_with(String::new).push_str(text);
                                    }
                                    (None, None) => artifacts.push_str(text),
                                }
                            }
                        }
                    }
                    _ => {}
                }
            }
            assert_eq!(depth, 0, "marked content is closed");
        }
        Self { document, texts, artifacts }
    }

    fn dictionary(&self, object: &Object) -> Dictionary {
        let (_, object) = self.document.dereference(object).expect("an object");
        match object {
            Object::Stream(stream) => stream.dict.clone(),
            other => other.as_dict().expect("a dictionary").clone(),
        }
    }

    fn catalog(&self) -> Dictionary {
        self.document.catalog().expect("a catalog").clone()
    }

    /// Structure type, language where it is named, and text of each element with content, in the order of the tree.
    fn elements(&self) -> Vec<(String, Option<String>, String)> {
        let root = self.dictionary(self.catalog().get(b"StructTreeRoot").expect("a structure tree"));
        let mut found = Vec::new();
        self.visit(root.get(b"K").expect("kids"), &mut found);
        found
    }

    fn visit(&self, element: &Object, found: &mut Vec<(String, Option<String>, String)>) {
        let element = self.dictionary(element);
        let page = element.get(b"Pg").ok().map(|page| page.as_reference().expect("a page"));
        let (_, kids) = self.document.dereference(element.get(b"K").expect("kids")).expect("kids");
        let kids = match kids {
            Object::Array(kids) => kids.clone(),
            one => vec![if let Object::Dictionary(_) = one { element.get(b"K").unwrap().clone() } else { one.clone() }],
        };
        let mut text = None;
        for kid in &kids {
            match kid {
                Object::Integer(id) => {
                    *text.get_or_insert_with(String::new) += &self.texts[&(page.expect("a page"), *id)];
                }
                Object::Dictionary(reference) => {
                    let page = reference.get(b"Pg").unwrap().as_reference().expect("a page");
                    let id = reference.get(b"MCID").unwrap().as_i64().expect("a number");
                    *text.get_or_insert_with(String::new) += &self.texts[&(page, id)];
                }
                element => self.visit(element, found),
            }
        }
        if let Some(text) = text {
            let name = |key: &[u8]| {
                element.get(key).ok().map(|object| {
                    String::from_utf8(object.as_name().or_else(|_| object.as_str()).expect("a name").to_vec()).unwrap()
                })
            };
            found.push((name(b"S").expect("a structure type"), name(b"Lang"), text));
        }
    }

    fn fonts(&self) -> Vec<Dictionary> {
        let pages = self.document.get_pages();
        let fonts = self.document.get_page_fonts(pages[&1]).expect("fonts");
        fonts.into_values().cloned().collect()
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes[2..].chunks(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect();
    String::from_utf16(&units).expect("UTF-16")
}

/// The font's ToUnicode map: single codes and ranges.
fn unicode_map(document: &Document, font: &Dictionary) -> BTreeMap<u16, String> {
    let stream = document.dereference(font.get(b"ToUnicode").expect("a ToUnicode map")).unwrap().1;
    let cmap = stream.as_stream().unwrap().decompressed_content().expect("a map");
    let cmap = String::from_utf8(cmap).expect("text");
    let mut map = BTreeMap::new();
    let hexadecimal = |text: &str| -> Vec<u8> {
        let digits = text.trim_matches(['<', '>']);
        (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).expect("a digit")).collect()
    };
    let code = |text: &str| u16::from_be_bytes(hexadecimal(text).try_into().expect("two bytes"));
    let text = |shown: &str| {
        let units: Vec<u16> = hexadecimal(shown).chunks(2).map(|unit| u16::from_be_bytes([unit[0], unit[1]])).collect();
        String::from_utf16(&units).expect("UTF-16")
    };
    let mut kind = "";
    for line in cmap.lines() {
        let words: Vec<&str> = line.split_whitespace().collect();
        match (words.as_slice(), kind) {
            ([_, "beginbfchar"], _) => kind = "char",
            ([_, "beginbfrange"], _) => kind = "range",
            (["endbfchar" | "endbfrange"], _) => kind = "",
            ([from, to], "char") => _ = map.insert(code(from), text(to)),
            ([first, last, to], "range") => {
                for (step, place) in (code(first)..=code(last)).enumerate() {
                    let mut letters: Vec<char> = text(to).chars().collect();
                    let end = letters.pop().expect("a character");
                    letters.push(char::from_u32(u32::from(end) + step as u32).expect("a character"));
                    map.insert(place, letters.into_iter().collect());
                }
            }
            _ => {}
        }
    }
    map
}

/// What a reader has to find again: letters in their compatible form, without spaces and what directs the text.
fn letters(text: &str) -> String {
    let unseen = |letter: &char| !letter.is_whitespace() && !matches!(letter, '\u{200b}'..='\u{200f}' | '\u{ad}');
    text.nfkc().filter(unseen).collect()
}

fn sorted(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters
}

fn writer(sample: &Sample) -> PdfWriter {
    PdfWriter::new(fonts(), &repertoire(sample))
}

#[test]
fn every_script_reads_back_in_logical_order_with_its_structure() {
    for sample in SAMPLES {
        let letter = set(&sample.letter());
        let reread = Reread::new(&write(sample));
        let elements: Vec<_> = reread.elements().into_iter().filter(|(tag, ..)| tag != "Lbl").collect();
        assert_eq!(elements.len(), letter.parts.len(), "{}", sample.language);
        for ((tag, language, text), part) in elements.iter().zip(&letter.parts) {
            let (read, written) = (letters(text), letters(&part.text));
            if part.language.is_right_to_left() {
                // Content lies as it is seen; a reader turns it round. Here: every letter once, none else.
                assert_eq!(sorted(&read), sorted(&written), "{}", part.id);
            } else {
                assert_eq!(read, written, "{} {}", sample.language, part.id);
            }
            let expected = match part.id.slot {
                Slot::Subject => "H1",
                Slot::Demand => "LBody",
                _ => "P",
            };
            assert_eq!(tag, expected);
            let other = (part.language != letter.language).then(|| part.language.as_str().to_owned());
            assert_eq!(*language, other, "{} {}", sample.language, part.id);
        }
    }
}

#[test]
fn every_font_is_embedded_as_a_subset() {
    for sample in SAMPLES {
        let reread = Reread::new(&write(sample));
        let fonts = reread.fonts();
        assert!(fonts.len() >= 2, "regular and bold");
        for font in fonts {
            let name = font.get(b"BaseFont").unwrap().as_name().unwrap();
            assert_eq!(name[6], b'+', "a subset is tagged");
            let descendant = reread.dictionary(&font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0]);
            let descriptor = reread.dictionary(descendant.get(b"FontDescriptor").unwrap());
            assert_eq!(descriptor.get(b"FontName").unwrap().as_name().unwrap(), name);
            let program =
                reread.document.dereference(descriptor.get(b"FontFile2").expect("an embedded program")).unwrap().1;
            let program = program.as_stream().unwrap();
            let bytes = program.decompressed_content().expect("a font program");
            assert_eq!(program.dict.get(b"Length1").unwrap().as_i64().unwrap() as usize, bytes.len());
            assert_eq!(bytes[..4], [0, 1, 0, 0]);
        }
    }
}

#[test]
fn the_file_says_what_it_is_and_nothing_of_the_person() {
    let bytes = write(sample("ar"));
    let reread = Reread::new(&bytes);
    let catalog = reread.catalog();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"ar");
    let preferences = catalog.get(b"ViewerPreferences").unwrap().as_dict().unwrap();
    assert_eq!(preferences.get(b"PrintScaling").unwrap().as_name().unwrap(), b"None");
    assert_eq!(preferences.get(b"Duplex").unwrap().as_name().unwrap(), b"Simplex");
    assert_eq!(preferences.get(b"Direction").unwrap().as_name().unwrap(), b"R2L");
    assert!(preferences.get(b"DisplayDocTitle").unwrap().as_bool().unwrap());
    let info = reread.dictionary(reread.document.trailer.get(b"Info").unwrap());
    assert_eq!(info.iter().map(|(key, _)| key.as_slice()).collect::<Vec<_>>(), [b"Title"]);
    assert_eq!(utf16(info.get(b"Title").unwrap().as_str().unwrap()), sample("ar").subject);
    let metadata = reread.document.dereference(catalog.get(b"Metadata").unwrap()).unwrap().1;
    let metadata = String::from_utf8(metadata.as_stream().unwrap().content.clone()).expect("plain text");
    assert!(metadata.contains(sample("ar").subject));
    for word in ["Field", "Mill Road", "CreateDate", "Producer", "appeal", "home", "root"] {
        assert!(!metadata.contains(word), "{word}");
    }
    let dictionaries = reread.document.objects.values().filter_map(|object| object.as_dict().ok());
    for dictionary in dictionaries {
        for key in ["CA", "ca", "SMask", "Group", "Author", "Creator", "Producer", "JavaScript", "AA", "OpenAction"] {
            assert!(!dictionary.has(key.as_bytes()), "{key}");
        }
    }
    assert!(bytes.starts_with(b"%PDF-1.7\n"));
}

#[test]
fn the_page_is_as_large_as_the_paper() {
    let reread = Reread::new(&write(sample("en")));
    let pages = reread.document.get_pages();
    assert_eq!(pages.len(), 1);
    let page = reread.document.get_dictionary(pages[&1]).unwrap();
    let sides: Vec<f32> =
        page.get(b"MediaBox").unwrap().as_array().unwrap().iter().map(|side| side.as_float().unwrap()).collect();
    assert_eq!(sides, [0.0, 0.0, 595.28, 841.89]);
}

#[test]
fn the_same_letter_gives_the_same_bytes_whatever_else_is_written() {
    for language in ["en", "zh-Hans", "my"] {
        let sample = sample(language);
        let letter = set(&sample.letter());
        let writer = writer(sample);
        let first = writer.letter(&letter).unwrap();
        let mut other = sample.letter();
        other.parts[1].text.push_str("\nŽižek 赵");
        writer.letter(&set(&other)).unwrap();
        assert!(writer.letter(&letter).unwrap() == first, "{language}: the second time");
        assert!(write(sample) == first, "{language}: with another writer");
    }
}

#[test]
fn threads_share_a_writer() {
    let sample = sample("en");
    let letter = set(&sample.letter());
    let writer = writer(sample);
    let alone = writer.letter(&letter).unwrap();
    std::thread::scope(|scope| {
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(|| writer.letter(&letter).unwrap())).collect();
        for thread in threads {
            assert!(thread.join().unwrap() == alone);
        }
    });
}

#[test]
fn letters_are_small() {
    // A short letter; the figures for full pages are in the README's table.
    for (language, most) in [("en", 20_000), ("fr", 22_000), ("ru", 26_000), ("ar", 30_000), ("zh-Hans", 40_000)] {
        let size = write(sample(language)).len();
        assert!(size <= most, "{language}: {size} bytes");
    }
}

#[test]
fn an_enclosure_is_a_section_of_its_own() {
    let mut letter = sample("fr").letter();
    letter.enclosures.push(enclosed(sample("zh-Hans").letter()));
    let reread = Reread::new(&one(&letter));
    assert_eq!(reread.document.get_pages().len(), 2);
    let root = reread.dictionary(reread.catalog().get(b"StructTreeRoot").unwrap());
    let document = reread.dictionary(root.get(b"K").unwrap());
    let sections = document.get(b"K").unwrap().as_array().unwrap().len();
    assert_eq!(sections, 2);
    let languages: BTreeSet<_> = reread.elements().into_iter().filter_map(|(_, language, _)| language).collect();
    assert!(languages.contains("zh-Hans") || languages.contains("en"), "{languages:?}");
}

#[test]
fn a_letter_of_many_pages_keeps_its_parts_together_in_the_structure() {
    let mut letter = sample("en").letter();
    let place = letter.parts.iter().position(|part| part.id.slot == Slot::Facts).unwrap();
    letter.parts[place].text = vec![sample("en").facts; 60].join(" ");
    let set = set(&letter);
    assert!(set.pages.len() >= 2);
    let reread = Reread::new(&writer(sample("en")).letter(&set).unwrap());
    let paragraphs: Vec<String> = reread.elements().into_iter().map(|(_, _, text)| letters(&text)).collect();
    assert!(paragraphs.contains(&letters(&letter.parts[place].text)), "one element over two pages");
    assert!(reread.artifacts.contains("2 / "), "page numbers are no part of the letter");
}

#[test]
fn a_bundle_shares_its_fonts() {
    let sample = sample("zh-Hans");
    let writer = writer(sample);
    let letters: Vec<TypesetLetter> = (0..20)
        .map(|number| {
            let mut letter = sample.letter();
            letter.parts[1].text = format!("{}\n{number} 龍鳳龜", sample.address);
            set(&letter)
        })
        .collect();
    let bundle = |count: usize| {
        let mut bundle = writer.bundle("20 letters", &LanguageTag::ENGLISH);
        letters[..count].iter().for_each(|letter| bundle.add(letter).unwrap());
        bundle.finish().unwrap()
    };
    let (ten, twenty) = (bundle(10), bundle(20));
    assert!(twenty.len() - ten.len() <= 10 * 4_000, "{} more for ten letters", twenty.len() - ten.len());
    let reread = Reread::new(&twenty);
    assert_eq!(reread.document.get_pages().len(), 20);
    assert!(reread.elements().iter().any(|(_, _, text)| text.contains("19 龍鳳龜")));
    assert!(reread.fonts().len() <= 6);
}

#[test]
fn what_letters_have_in_common_stands_in_a_bundle_once() {
    let sample = sample("en");
    let writer = writer(sample);
    let numbered = |number: usize| {
        let mut letter = sample.letter();
        letter.parts[1].text = format!("{}\nRoom {number}", sample.address);
        set(&letter)
    };
    let letters: Vec<TypesetLetter> = (0..20).map(numbered).collect();
    let bundle = |count: usize| {
        let mut bundle = writer.bundle("Letters", &LanguageTag::ENGLISH);
        letters[..count].iter().for_each(|letter| bundle.add(letter).unwrap());
        bundle.finish().unwrap()
    };
    let (ten, twenty) = (bundle(10), bundle(20));
    assert!(twenty.len() - ten.len() <= 10 * 1_200, "{} more for ten letters", twenty.len() - ten.len());
    let reread = Reread::new(&twenty);
    let addresses: Vec<_> = reread.elements().into_iter().filter(|(_, _, text)| text.contains("Room")).collect();
    assert_eq!(addresses.len(), 20);
    let facts = reread.elements().into_iter().filter(|(_, _, text)| text.contains("fisherman"));
    assert_eq!(facts.count(), 20, "each page shows it");

    // What a writer remembers and forgets is not seen in the files.
    let other = numbered(99);
    (0..200).for_each(|_| drop(writer.letter(&other).unwrap()));
    assert!(bundle(20) == twenty);
}

#[test]
fn a_letter_needs_no_repertoire() {
    let language = LanguageTag::ENGLISH;
    let mut other = Repertoire::new(&fonts(), &LanguageTag::new("th"), Typeface::Sans);
    other.add(FaceStyle::REGULAR, sample("th").facts);
    let letter = set(&sample("en").letter());
    let reread = Reread::new(&PdfWriter::new(fonts(), &other).letter(&letter).unwrap());
    assert_eq!(reread.catalog().get(b"Lang").unwrap().as_str().unwrap(), language.as_str().as_bytes());
    assert!(
        reread.elements().iter().any(|(tag, _, text)| tag == "H1" && letters(text) == letters(sample("en").subject))
    );
}

fn one(letter: &Letter) -> Vec<u8> {
    writer(sample("en")).letter(&set(letter)).expect("a PDF")
}

/// Writes a letter of each script as PDF, as text and as our picture of its first page, an enclosure and a bundle: into the folder
/// that `.ci/validate` and `.ci/pictures` name with SAMPLES, for programs from outside; else into one that goes away.
#[test]
fn samples_for_validators() {
    let passing = tempfile::tempdir().expect("a folder");
    let folder = std::env::var_os("SAMPLES").map_or_else(|| passing.path().to_owned(), std::path::PathBuf::from);
    let mut rasteriser = Rasteriser::new(fonts());
    for sample in SAMPLES {
        let file = folder.join(sample.language);
        std::fs::write(file.with_extension("pdf"), write(sample)).expect("the folder can be written");
        let set = set(&sample.letter());
        let parts: Vec<String> = set.parts.iter().map(|part| part.text.to_string()).collect();
        std::fs::write(file.with_extension("txt"), parts.join("\n\n")).expect("the folder can be written");
        let pixels = rasteriser.page(&set.pages[0], 144.0);
        let header = format!("P5 {} {} 255\n", pixels.width, pixels.height);
        let picture = [header.as_bytes(), &pixels.grey].concat();
        std::fs::write(file.with_extension("pgm"), picture).expect("the folder can be written");
    }
    let mut letter = sample("fr").letter();
    letter.enclosures.push(enclosed(sample("zh-Hans").letter()));
    std::fs::write(folder.join("enclosure.pdf"), one(&letter)).expect("the folder can be written");
    let writer = writer(sample("en"));
    let mut bundle = writer.bundle("Every script", &LanguageTag::ENGLISH);
    SAMPLES.iter().for_each(|sample| bundle.add(&set(&sample.letter())).expect("a letter"));
    std::fs::write(folder.join("bundle.pdf"), bundle.finish().expect("a PDF")).expect("the folder can be written");
    assert_eq!(std::fs::read_dir(&folder).expect("a folder").count(), 3 * SAMPLES.len() + 2);
}
