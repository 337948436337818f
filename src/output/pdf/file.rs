//! A PDF file while it is written: streams stand in it as soon as they are known, all other objects share a stream of
//! their own as soon as enough are there, so that nothing else is in memory than the file itself.

use std::fmt;

use super::deflate::{Content, OWN_LEVEL, Packed, ends_with_line_end, zlib};

/// The number of an object; shown as a reference to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Number(u32);

/// The file so far.
pub(super) struct File {
    bytes: Vec<u8>,
    /// Where each object is, by its number less one.
    places: Vec<Place>,
    gathered: Gathered,
}

#[derive(Clone, Copy)]
enum Place {
    /// The number is given, the object is still to come.
    Nowhere,
    At(usize),
    /// In an object stream, the how manyth.
    In(Number, u8),
}

/// Objects that will share a stream.
#[derive(Default)]
struct Gathered {
    /// The number of the stream, from its first object on.
    stream: Option<Number>,
    /// Number and place of each object, as the stream begins with them.
    index: String,
    count: u8,
    objects: String,
}

/// How many objects share a stream: a reader unpacks all of them to get at one.
const MOST_GATHERED: u8 = 200;

/// A cross-reference table below this length is left as it is: compressing would take more time than it saves bytes.
const SHORT_TABLE: usize = 400;

impl File {
    /// A file with nothing but its version, and bytes that tell programs it is no text (ISO 19005-2, 6.1.2).
    pub(super) fn new() -> Self {
        let mut bytes = Vec::with_capacity(32 * 1024);
        bytes.extend(b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n");
        Self { bytes, places: Vec::new(), gathered: Gathered::default() }
    }

    /// A number for an object that comes later.
    pub(super) fn number(&mut self) -> Number {
        self.places.push(Place::Nowhere);
        Number(self.places.len() as u32)
    }

    /// Adds an object as it is written in PDF; its number.
    pub(super) fn add(&mut self, object: &str) -> Number {
        let number = self.number();
        self.set(number, object);
        number
    }

    /// Adds the object of a number.
    pub(super) fn set(&mut self, number: Number, object: &str) {
        let stream = match self.gathered.stream {
            Some(stream) => stream,
            None => {
                let stream = self.number();
                self.gathered.stream = Some(stream);
                stream
            }
        };
        let gathered = &mut self.gathered;
        if !gathered.index.is_empty() {
            gathered.index.push(' ');
        }
        gathered.index += &format!("{} {}", number.0, gathered.objects.len());
        gathered.objects += object;
        gathered.objects.push('\n');
        let place = Place::In(stream, gathered.count);
        gathered.count += 1;
        self.put(number, place);
        if self.gathered.count == MOST_GATHERED {
            self.close_gathered();
        }
    }

    /// Adds a stream; `entries` are those of its dictionary that do not follow from its content. Its number.
    pub(super) fn add_stream(&mut self, entries: &str, content: &Packed) -> Number {
        let number = self.number();
        self.set_stream(number, entries, content);
        number
    }

    /// The finished file. `trailer` has the entries of the trailer: root, information, identifier.
    pub(super) fn finish(mut self, trailer: &str) -> Vec<u8> {
        self.close_gathered();
        let number = self.number();
        let start = self.bytes.len();
        self.put(number, Place::At(start));
        let wide = start.to_be_bytes().iter().skip_while(|byte| **byte == 0).count().max(2);
        let table = self.table(wide);
        let packed = Some(&table).filter(|table| table.len() >= SHORT_TABLE).map(|table| zlib(table, OWN_LEVEL));
        // Uncompressed it ends with a zero.
        let packed = packed.filter(|packed| !ends_with_line_end(packed));
        let (filter, content) = match packed {
            Some(packed) => ("/Filter/FlateDecode", packed),
            None => ("", table),
        };
        let size = self.places.len() + 1;
        let entries = format!("/Type/XRef/Size {size}/W[1 {wide} 1]{filter}{trailer}");
        self.set_stream(number, &entries, &Packed { entries: String::new(), bytes: content });
        self.bytes.extend(format!("startxref\n{start}\n%%EOF").bytes());
        self.bytes
    }

    fn set_stream(&mut self, number: Number, entries: &str, content: &Packed) {
        self.put(number, Place::At(self.bytes.len()));
        let (own, length) = (&content.entries, content.bytes.len());
        self.bytes.extend(format!("{} 0 obj\n<<{entries}{own}/Length {length}>>stream\n", number.0).bytes());
        self.bytes.extend(&content.bytes);
        self.bytes.extend(b"\nendstream\nendobj\n");
    }

    fn put(&mut self, number: Number, place: Place) {
        if let Some(known) = self.places.get_mut(number.0 as usize - 1) {
            *known = place;
        }
    }

    fn close_gathered(&mut self) {
        let Gathered { stream: Some(stream), index, count, objects } = std::mem::take(&mut self.gathered) else {
            return;
        };
        let first = index.len() + 1;
        let content = format!("{index}\n{}", objects.trim_end());
        let content = Packed::new(content.into_bytes(), Content::Text, OWN_LEVEL);
        self.set_stream(stream, &format!("/Type/ObjStm/N {count}/First {first}"), &content);
    }

    /// The cross-reference table (ISO 32000-1, 7.5.8.3), with offsets of so many bytes.
    fn table(&self, wide: usize) -> Vec<u8> {
        let mut table = Vec::with_capacity((self.places.len() + 1) * (wide + 2));
        let mut entry = |kind: u8, number: usize, last: u8| {
            table.push(kind);
            let bytes = number.to_be_bytes();
            table.extend(bytes.get(bytes.len() - wide..).unwrap_or_default());
            table.push(last);
        };
        // The head of the list of free objects, whose other members are numbers that were never used.
        entry(0, 0, 255);
        for place in &self.places {
            match *place {
                Place::Nowhere => entry(0, 0, 255),
                Place::At(offset) => entry(1, offset, 0),
                Place::In(stream, index) => entry(2, stream.0 as usize, index),
            }
        }
        table
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} 0 R", self.0)
    }
}

/// References one after another, as an array.
pub(super) fn array(numbers: &[Number]) -> String {
    let mut text = String::with_capacity(numbers.len() * 8 + 2);
    text.push('[');
    for number in numbers {
        if text.len() > 1 {
            text.push(' ');
        }
        text += &number.to_string();
    }
    text.push(']');
    text
}

#[cfg(test)]
mod tests {
    use lopdf::Document;

    use super::*;

    #[test]
    fn every_object_is_found_again() {
        let mut file = File::new();
        let root = file.number();
        let numbers: Vec<Number> = (0..450).map(|number| file.add(&format!("<</Number {number}>>"))).collect();
        let content = Packed::new(b"BT ET ".repeat(40), Content::Text, OWN_LEVEL);
        let stream = file.add_stream("/Kind/Test", &content);
        file.set(root, &format!("<</Type/Catalog/All {}>>", array(&numbers)));
        let bytes = file.finish(&format!("/Root {root}/ID[<00><00>]"));
        let document = Document::load_mem(&bytes).expect("a PDF");
        assert_eq!(document.version, "1.7");
        for (expected, number) in (0..).zip(&numbers) {
            let object = document.get_dictionary((number.0, 0)).expect("a dictionary");
            assert_eq!(object.get(b"Number").and_then(lopdf::Object::as_i64).expect("a number"), expected);
        }
        let stream = document.get_object((stream.0, 0)).and_then(lopdf::Object::as_stream).expect("a stream");
        assert_eq!(stream.decompressed_content().expect("content"), b"BT ET ".repeat(40));
        let catalog = document.catalog().expect("a catalog");
        assert_eq!(catalog.get(b"All").and_then(lopdf::Object::as_array).expect("an array").len(), 450);
    }
}
