//! PDFs in the making, object by object.

use std::fmt::Write as _;

/// A PDF in the making: objects from 1, written with a table of their places.
#[derive(Default)]
pub(crate) struct PdfFile {
    pub(crate) objects: Vec<Vec<u8>>,
}

impl PdfFile {
    pub(crate) fn add(&mut self, object: impl AsRef<[u8]>) -> usize {
        self.objects.push(object.as_ref().to_vec());
        self.objects.len()
    }

    pub(crate) fn add_stream(&mut self, dictionary: &str, data: &[u8]) -> usize {
        let head = format!("<<{dictionary} /Length {}>>\nstream\n", data.len());
        self.add([head.as_bytes(), data, b"\nendstream"].concat())
    }

    /// The file, with a root object and what else the trailer says.
    pub(crate) fn finish(&self, root: usize, trailer: &str) -> Vec<u8> {
        let mut file = b"%PDF-1.4\n".to_vec();
        let mut places = Vec::new();
        for (index, object) in self.objects.iter().enumerate() {
            places.push(file.len());
            file.extend(format!("{} 0 obj\n", index + 1).bytes());
            file.extend(object);
            file.extend(b"\nendobj\n");
        }
        let start = file.len();
        file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", places.len() + 1).bytes());
        for place in &places {
            file.extend(format!("{place:010} 00000 n \n").bytes());
        }
        let size = places.len() + 1;
        file.extend(format!("trailer\n<</Size {size} /Root {root} 0 R {trailer}>>\nstartxref\n{start}\n%%EOF").bytes());
        file
    }
}

pub(crate) const HELVETICA: &str = "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>";

/// A4 pages, each with this content, and a font F1.
pub(crate) fn pdf_of(contents: &[&[u8]], font: &str, resources: &str) -> Vec<u8> {
    let mut file = PdfFile::default();
    let font = file.add(font);
    let streams: Vec<usize> = contents.iter().map(|content| file.add_stream("", content)).collect();
    let tree = file.objects.len() + streams.len() + 1;
    let pages: Vec<usize> = streams
        .iter()
        .map(|stream| {
            file.add(format!(
                "<</Type /Page /Parent {tree} 0 R /MediaBox [0 0 595 842] /Contents {stream} 0 R /Resources <</Font <</F1 {font} 0 R>> {resources}>>>>"
            ))
        })
        .collect();
    let kids: Vec<String> = pages.iter().map(|page| format!("{page} 0 R")).collect();
    let tree = file.add(format!("<</Type /Pages /Kids [{}] /Count {}>>", kids.join(" "), pages.len()));
    let root = file.add(format!("<</Type /Catalog /Pages {tree} 0 R>>"));
    file.finish(root, "")
}

/// Text at places: (x, y from the top, size, text) in points.
pub(crate) fn content(texts: &[(f32, f32, f32, &str)]) -> Vec<u8> {
    let mut content = String::new();
    for (x, y, size, text) in texts {
        let text = text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        writeln!(content, "BT /F1 {size} Tf {x} {} Td ({text}) Tj ET", 842.0 - y).expect("a string takes all");
    }
    let (bytes, _, _) = encoding_rs::WINDOWS_1252.encode(&content);
    bytes.into_owned()
}

/// A4 pages, each with this content, and a font F1.
pub(crate) fn pdf(pages: &[&[(f32, f32, f32, &str)]]) -> Vec<u8> {
    let contents: Vec<Vec<u8>> = pages.iter().map(|page| content(page)).collect();
    let contents: Vec<&[u8]> = contents.iter().map(Vec::as_slice).collect();
    pdf_of(&contents, HELVETICA, "")
}

/// Lines below each other at one left edge.
pub(crate) fn block(x: f32, y: f32, lines: &[&'static str]) -> Vec<(f32, f32, f32, &'static str)> {
    lines.iter().zip(0_u8..).map(|(line, row)| (x, y + 12.0 * f32::from(row), 10.0, *line)).collect()
}
