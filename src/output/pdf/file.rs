//! The file as it grows: lopdf puts each object into bytes when it is finished, and only where it stands is remembered.
//!
//! A whole `lopdf::Document` would hold every object to the end, some kilobytes for each element of the structure: of a
//! bundle of a thousand letters a hundred megabytes.

use std::sync::Arc;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::PdfError;
use super::deflate::{self, OWN_LEVEL, Packed};

/// How many objects are compressed together.
const TOGETHER: usize = 200;

/// A PDF while it is written, or the part of one that other files have too.
pub(super) struct PdfFile {
    written: Written,
    /// The highest number that an object has.
    last: u32,
    /// Finished objects that are to be compressed together.
    waiting: Vec<(u32, Waiting)>,
}

/// Objects as they stand in a file, and where each is.
#[derive(Default)]
struct Written {
    bytes: Vec<u8>,
    places: Vec<(u32, Place)>,
}

/// Objects that many files have under the same numbers.
pub(super) struct Part {
    written: Written,
    texts: Vec<(u32, Arc<[u8]>)>,
}

enum Waiting {
    Object(Object),
    /// The same as lopdf writes it.
    Text(Arc<[u8]>),
}

#[derive(Clone, Copy)]
enum Place {
    /// So many bytes from the start.
    At(u32),
    /// In a stream of objects, the so-manieth.
    Within { stream: u32, index: u16 },
}

/// Finished objects as the content of a stream that holds them (ISO 32000-1, 7.5.7).
pub(super) struct Together {
    pub(super) entries: Dictionary,
    pub(super) content: Vec<u8>,
}

impl PdfFile {
    /// An empty file, whose numbers begin after the one given: those before it are for parts that are taken in.
    pub(super) fn new(last: u32) -> Self {
        let mut file = Self::part(last);
        // The second line says that the file is binary (ISO 19005-2, 6.1.2).
        file.written.bytes = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n".to_vec();
        file
    }

    /// A part for other files, whose numbers begin after the one given.
    pub(super) fn part(last: u32) -> Self {
        Self { written: Written::default(), last, waiting: Vec::new() }
    }

    /// A number for an object that is set later.
    pub(super) fn new_id(&mut self) -> ObjectId {
        self.last += 1;
        (self.last, 0)
    }

    pub(super) fn add(&mut self, object: impl Into<Object>) -> ObjectId {
        let id = self.new_id();
        self.set(id, object);
        id
    }

    /// Adds an object that is no stream under a number that was given out before; it is finished with that.
    pub(super) fn set(&mut self, id: ObjectId, object: impl Into<Object>) {
        self.waiting.push((id.0, Waiting::Object(object.into())));
    }

    pub(super) fn add_stream(&mut self, stream: &Packed) -> ObjectId {
        let id = self.new_id();
        self.write_object(id.0, &stream.object);
        id
    }

    /// Takes in a part that was written before.
    pub(super) fn take_in(&mut self, part: &Part) {
        let start = self.written.bytes.len() as u32;
        self.written.bytes.extend_from_slice(&part.written.bytes);
        let text = |(number, text): &(u32, Arc<[u8]>)| (*number, Waiting::Text(Arc::clone(text)));
        self.waiting.extend(part.texts.iter().map(text));
        let moved = |&(number, place): &(u32, Place)| match place {
            Place::At(at) => (number, Place::At(start + at)),
            within => (number, within),
        };
        self.written.places.extend(part.written.places.iter().map(moved));
    }

    /// Writes what waits, once there is enough of it.
    pub(super) fn write_enough(&mut self) -> Result<(), PdfError> {
        while self.waiting.len() >= TOGETHER {
            self.write_waiting(&|together| Ok(Arc::new(together.packed()?)))?;
        }
        Ok(())
    }

    /// The part, with all its objects as lopdf writes them.
    pub(super) fn into_part(self) -> Result<Part, PdfError> {
        let mut texts = Vec::with_capacity(self.waiting.len());
        for (number, waiting) in self.waiting {
            texts.push((number, waiting.text()?.into()));
        }
        Ok(Part { written: self.written, texts })
    }

    /// The finished file; `pack` compresses objects that belong together.
    pub(super) fn finish(
        mut self,
        mut trailer: Dictionary,
        pack: &dyn Fn(Together) -> Result<Arc<Packed>, PdfError>,
    ) -> Result<Vec<u8>, PdfError> {
        while !self.waiting.is_empty() {
            self.write_waiting(pack)?;
        }
        let id = self.new_id();
        let start = self.written.bytes.len() as u32;
        self.written.places.push((id.0, Place::At(start)));
        self.written.places.sort_unstable_by_key(|&(number, _)| number);
        let (index, table) = cross_references(&self.written.places);
        trailer.set("Type", "XRef");
        trailer.set("Size", i64::from(self.last) + 1);
        trailer.set("W", vec![1.into(), 4.into(), 2.into()]);
        trailer.set("Index", index);
        let packed = Packed::exactly(trailer, table, OWN_LEVEL)?;
        self.write_object_at(id.0, &packed.object);
        let Written { mut bytes, .. } = self.written;
        bytes.extend_from_slice(format!("startxref\n{start}\n%%EOF\n").as_bytes());
        Ok(bytes)
    }

    fn write_waiting(&mut self, pack: &dyn Fn(Together) -> Result<Arc<Packed>, PdfError>) -> Result<(), PdfError> {
        let mut of_stream: Vec<(u32, Waiting)> = self.waiting.drain(..self.waiting.len().min(TOGETHER)).collect();
        if of_stream.is_empty() {
            return Ok(());
        }
        of_stream.sort_unstable_by_key(|&(number, _)| number);
        let stream = self.new_id().0;
        let (mut heads, mut bodies) = (String::with_capacity(of_stream.len() * 8), Vec::with_capacity(8 * 1024));
        let count = of_stream.len() as i64;
        for (index, (number, waiting)) in of_stream.into_iter().enumerate() {
            heads += &format!("{number} {} ", bodies.len());
            match waiting {
                Waiting::Text(text) => bodies.extend_from_slice(&text),
                waiting => bodies.extend_from_slice(&waiting.text()?),
            }
            self.written.places.push((number, Place::Within { stream, index: index as u16 }));
        }
        let entries = dictionary! { "Type" => "ObjStm", "N" => count, "First" => heads.len() as i64 };
        let mut content = heads.into_bytes();
        content.append(&mut bodies);
        let packed = pack(Together { entries, content })?;
        self.write_object(stream, &packed.object);
        Ok(())
    }

    fn write_object(&mut self, number: u32, object: &[u8]) {
        self.written.places.push((number, Place::At(self.written.bytes.len() as u32)));
        self.write_object_at(number, object);
    }

    fn write_object_at(&mut self, number: u32, object: &[u8]) {
        let bytes = &mut self.written.bytes;
        bytes.extend_from_slice(number.to_string().as_bytes());
        bytes.extend_from_slice(b" 0 obj\n");
        bytes.extend_from_slice(object);
        bytes.extend_from_slice(b"\nendobj\n");
    }
}

impl Waiting {
    fn text(self) -> Result<Vec<u8>, PdfError> {
        match self {
            Self::Object(object) => text(object),
            Self::Text(text) => Ok(text.to_vec()),
        }
    }
}

impl Together {
    pub(super) fn packed(self) -> Result<Packed, PdfError> {
        Packed::with(self.entries, self.content, deflate::Content::Text, OWN_LEVEL)
    }
}

/// An object as lopdf writes it, with a space behind it: to it the object is what a page's operator works on.
pub(super) fn text(object: impl Into<Object>) -> Result<Vec<u8>, PdfError> {
    let operations = [Operation::new("", vec![object.into()])];
    Content { operations }.encode().map_err(|_| PdfError::Structure("objects"))
}

/// The cross-reference table (ISO 32000-1, 7.5.8): where each object is, and which numbers it tells of.
fn cross_references(places: &[(u32, Place)]) -> (Vec<Object>, Vec<u8>) {
    // The head of the list of free numbers, which is all there is of it.
    let mut table = vec![0, 0, 0, 0, 0, 0xFF, 0xFF];
    let mut runs: Vec<(u32, u32)> = vec![(0, 1)];
    for &(number, place) in places {
        match runs.last_mut() {
            Some((first, count)) if *first + *count == number => *count += 1,
            _ => runs.push((number, 1)),
        }
        let (kind, place, index) = match place {
            Place::At(at) => (1, at, 0),
            Place::Within { stream, index } => (2, stream, index),
        };
        table.push(kind);
        table.extend(place.to_be_bytes());
        table.extend(index.to_be_bytes());
    }
    let index = runs.into_iter().flat_map(|(first, count)| [first, count]).map(|number| i64::from(number).into());
    (index.collect(), table)
}
