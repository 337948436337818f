//! The structure that screen readers follow: which content is the address, the heading, a paragraph, a list item.

use std::collections::BTreeMap;

use super::content::MarkOf;
use super::file::{File, Number, array};
use super::text::text_string;
use crate::model::{LanguageTag, Slot};
use crate::typeset::{TypesetLetter, TypesetPart};

/// A piece of content on a page.
pub(super) struct Mark {
    pub(super) of: MarkOf,
    /// Index into the letter's pages.
    pub(super) page: usize,
    /// The marked content identifier on that page.
    pub(super) content: usize,
}

/// The structure tree while letters are added: of those that are done it keeps the numbers of their sections and pages.
pub(super) struct Structure {
    root: Number,
    document: Number,
    language: LanguageTag,
    sections: Vec<Number>,
    /// By page, the array of the elements that its marked contents belong to.
    parents: Vec<Number>,
}

impl Structure {
    pub(super) fn new(file: &mut File, language: &LanguageTag) -> Self {
        Self {
            root: file.number(),
            document: file.number(),
            language: language.clone(),
            sections: Vec::new(),
            parents: Vec::new(),
        }
    }

    /// The entry of the next page in the parent tree, where pages are added in order.
    pub(super) fn next_page(&self) -> usize {
        self.parents.len()
    }

    /// The elements of a letter and its enclosures: a section each, its parts in reading order.
    pub(super) fn add(&mut self, file: &mut File, letter: &TypesetLetter, pages: &[Number], marks: &[Mark]) {
        let mut by_part: BTreeMap<usize, PartMarks> = BTreeMap::new();
        let mut parents: Vec<Vec<Number>> = vec![Vec::new(); pages.len()];
        for mark in marks {
            match &mark.of {
                MarkOf::Part(part) => by_part.entry(*part).or_default().content.push(mark),
                MarkOf::Label { part, text } => by_part.entry(*part).or_default().label.push((mark, text)),
            }
            if let Some(page) = parents.get_mut(mark.page) {
                // Each mark gets its element below.
                page.push(self.document);
            }
        }
        let mut section: Option<(usize, Section)> = None;
        for (part, marks) in by_part {
            let Some(typeset) = letter.parts.get(part) else { continue };
            if section.as_ref().is_none_or(|(of, _)| *of != typeset.document) {
                if let Some((_, done)) = section.take() {
                    self.close(file, done);
                }
                let language = if typeset.document == 0 { &letter.language } else { &typeset.language };
                section = Some((typeset.document, Section::new(file, language, pages)));
            }
            if let Some((_, section)) = &mut section {
                for (element, marks) in section.add(file, typeset, &marks) {
                    for mark in marks {
                        let parent = parents.get_mut(mark.page).and_then(|page| page.get_mut(mark.content));
                        if let Some(place) = parent {
                            *place = element;
                        }
                    }
                }
            }
        }
        if let Some((_, done)) = section {
            self.close(file, done);
        }
        self.parents.extend(parents.iter().map(|page| file.add(&array(page))));
    }

    /// The tree's root, with everything below it in the file.
    pub(super) fn finish(self, file: &mut File) -> Number {
        let numbered = self.parents.iter().enumerate().map(|(page, parents)| format!("{page} {parents}"));
        let numbers = numbered.collect::<Vec<_>>().join(" ");
        let next = self.parents.len();
        let tree = file.add(&format!("<</Nums[{numbers}]>>"));
        let (root, document) = (self.root, self.document);
        let sections = array(&self.sections);
        file.set(document, &format!("<</Type/StructElem/S/Document/P {root}/K{sections}>>"));
        file.set(root, &format!("<</Type/StructTreeRoot/K {document}/ParentTree {tree}/ParentTreeNextKey {next}>>"));
        root
    }

    fn close(&mut self, file: &mut File, mut section: Section<'_>) {
        section.close_list(file);
        let language = language_entry(&section.language, &self.language);
        let kids = array(&section.kids);
        file.set(section.number, &format!("<</S/Sect/P {}{language}/K{kids}>>", self.document));
        self.sections.push(section.number);
    }
}

/// One letter's elements.
struct Section<'p> {
    number: Number,
    language: LanguageTag,
    pages: &'p [Number],
    kids: Vec<Number>,
    /// The list that the next demand belongs to.
    list: Option<List>,
}

struct List {
    number: Number,
    attributes: &'static str,
    items: Vec<Number>,
}

impl<'p> Section<'p> {
    fn new(file: &mut File, language: &LanguageTag, pages: &'p [Number]) -> Self {
        Self { number: file.number(), language: language.clone(), pages, kids: Vec::new(), list: None }
    }

    /// Adds a part; each new element with the content that belongs to it.
    fn add<'m>(&mut self, file: &mut File, part: &TypesetPart, marks: &PartMarks<'m>) -> Vec<(Number, Vec<&'m Mark>)> {
        if part.id.slot == Slot::Demand {
            return self.add_item(file, part, marks);
        }
        self.close_list(file);
        let element = self.content_element(tag_of(part.id.slot), self.number, part, &marks.content);
        let number = file.add(&element);
        self.kids.push(number);
        vec![(number, marks.content.clone())]
    }

    fn add_item<'m>(
        &mut self,
        file: &mut File,
        part: &TypesetPart,
        marks: &PartMarks<'m>,
    ) -> Vec<(Number, Vec<&'m Mark>)> {
        let list = match &self.list {
            Some(list) => list.number,
            None => {
                let number = file.number();
                let attributes = marks.label.first().map_or("", |(_, label)| list_attributes(label));
                self.kids.push(number);
                self.list = Some(List { number, attributes, items: Vec::new() });
                number
            }
        };
        let item = file.number();
        let mut kids = Vec::with_capacity(2);
        let mut elements = Vec::with_capacity(2);
        let labels: Vec<&Mark> = marks.label.iter().map(|(mark, _)| *mark).collect();
        for (tag, marks) in [("Lbl", labels), (tag_of(part.id.slot), marks.content.clone())] {
            if !marks.is_empty() {
                let number = file.add(&self.content_element(tag, item, part, &marks));
                kids.push(number);
                elements.push((number, marks));
            }
        }
        file.set(item, &format!("<</S/LI/P {list}/K{}>>", array(&kids)));
        if let Some(list) = &mut self.list {
            list.items.push(item);
        }
        elements
    }

    fn close_list(&mut self, file: &mut File) {
        if let Some(List { number, attributes, items }) = self.list.take() {
            file.set(number, &format!("<</S/L/P {}{attributes}/K{}>>", self.number, array(&items)));
        }
    }

    fn content_element(&self, tag: &'static str, parent: Number, part: &TypesetPart, marks: &[&Mark]) -> String {
        let language = language_entry(&part.language, &self.language);
        let content = content_entries(marks, self.pages);
        format!("<</S/{tag}/P {parent}{language}{content}>>")
    }
}

/// Where a part stands on the pages.
#[derive(Default)]
struct PartMarks<'m> {
    content: Vec<&'m Mark>,
    label: Vec<(&'m Mark, &'m str)>,
}

/// The structure type of a part (ISO 32000-1, 14.8.4); a demand's is the body of its list item.
pub(super) fn tag_of(slot: Slot) -> &'static str {
    match slot {
        Slot::Subject => "H1",
        Slot::Demand => "LBody",
        _ => "P",
    }
}

/// A list with labels has to say of which kind they are (ISO 14289-1, 7.6).
fn list_attributes(label: &str) -> &'static str {
    if label.chars().any(char::is_alphanumeric) {
        "/A<</O/List/ListNumbering/Decimal>>"
    } else {
        "/A<</O/List/ListNumbering/Disc>>"
    }
}

fn language_entry(own: &LanguageTag, around: &LanguageTag) -> String {
    if own == around { String::new() } else { format!("/Lang{}", text_string(own.as_str())) }
}

/// Names the content of an element: by number on its first page, with the page on others.
fn content_entries(marks: &[&Mark], pages: &[Number]) -> String {
    let Some((first, page)) = marks.first().and_then(|first| Some((first.page, pages.get(first.page)?))) else {
        return String::new();
    };
    let kid = |mark: &&Mark| match pages.get(mark.page) {
        Some(other) if mark.page != first => format!("<</Type/MCR/Pg {other}/MCID {}>>", mark.content),
        _ => mark.content.to_string(),
    };
    let kids = marks.iter().map(kid).collect::<Vec<_>>().join(" ");
    if marks.len() == 1 { format!("/Pg {page}/K {kids}") } else { format!("/Pg {page}/K[{kids}]") }
}
