//! The structure that screen readers follow: which content is the address, the heading, a paragraph, a list item.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, dictionary};

use super::content::MarkOf;
use super::file::PdfFile;
use super::metadata::text_string;
use crate::model::{LanguageTag, Slot};
use crate::typeset::{TypesetLetter, TypesetPart};

/// A piece of content on a page.
pub(super) struct Mark {
    pub(super) of: MarkOf,
    pub(super) page: ObjectId,
    /// The page's place among the letter's.
    pub(super) page_of_letter: usize,
    /// The marked content identifier on that page.
    pub(super) content: usize,
}

/// The structure tree while letters are added.
pub(super) struct Structure {
    root: ObjectId,
    document: ObjectId,
    language: LanguageTag,
    sections: Vec<ObjectId>,
    /// By page, the list of the elements that each marked content belongs to.
    parents: Vec<ObjectId>,
}

impl Structure {
    pub(super) fn new(file: &mut PdfFile, language: &LanguageTag) -> Self {
        Self {
            root: file.new_id(),
            document: file.new_id(),
            language: language.clone(),
            sections: Vec::new(),
            parents: Vec::new(),
        }
    }

    /// The parent tree's entry for the next page that is added.
    pub(super) fn next_page(&self) -> usize {
        self.parents.len()
    }

    /// The elements of a letter and its enclosures: a section each, its parts in reading order. `pages` says how many marks
    /// each of its pages has.
    pub(super) fn add(&mut self, file: &mut PdfFile, letter: &TypesetLetter, pages: &[usize], marks: &[Mark]) {
        let mut parents: Vec<Vec<Object>> = pages.iter().map(|&marks| vec![Object::Null; marks]).collect();
        let mut by_part: BTreeMap<usize, PartMarks> = BTreeMap::new();
        for mark in marks {
            match &mark.of {
                MarkOf::Part(part) => by_part.entry(*part).or_default().content.push(mark),
                MarkOf::Label { part, text } => by_part.entry(*part).or_default().label.push((mark, text)),
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
                section = Some((typeset.document, Section::new(file, language)));
            }
            if let Some((_, section)) = &mut section {
                for (element, marks) in section.add(file, typeset, &marks) {
                    for mark in marks {
                        let page = parents.get_mut(mark.page_of_letter);
                        if let Some(place) = page.and_then(|page| page.get_mut(mark.content)) {
                            *place = Object::Reference(element);
                        }
                    }
                }
            }
        }
        if let Some((_, done)) = section {
            self.close(file, done);
        }
        self.parents.extend(parents.into_iter().map(|page| file.add(page)));
    }

    /// The tree's root, with everything below it in the file.
    pub(super) fn finish(self, file: &mut PdfFile) -> ObjectId {
        let next = self.parents.len() as i64;
        let numbers = (0..next).zip(self.parents).flat_map(|(page, parents)| [page.into(), parents.into()]);
        let tree = file.add(dictionary! { "Nums" => numbers.collect::<Vec<Object>>() });
        let sections: Vec<Object> = self.sections.into_iter().map(Object::from).collect();
        file.set(
            self.document,
            dictionary! { "Type" => "StructElem", "S" => "Document", "P" => self.root, "K" => sections },
        );
        file.set(
            self.root,
            dictionary! {
                "Type" => "StructTreeRoot", "K" => self.document, "ParentTree" => tree, "ParentTreeNextKey" => next,
            },
        );
        self.root
    }

    fn close(&mut self, file: &mut PdfFile, mut section: Section) {
        section.close_list(file);
        let mut element = element("Sect", self.document);
        if section.language != self.language {
            element.set("Lang", text_string(section.language.as_str()));
        }
        element.set("K", section.kids);
        file.set(section.id, element);
        self.sections.push(section.id);
    }
}

/// One letter's elements.
struct Section {
    id: ObjectId,
    language: LanguageTag,
    kids: Vec<Object>,
    /// The list that the next demand belongs to.
    list: Option<List>,
}

struct List {
    id: ObjectId,
    element: Dictionary,
    items: Vec<Object>,
}

impl Section {
    fn new(file: &mut PdfFile, language: &LanguageTag) -> Self {
        Self { id: file.new_id(), language: language.clone(), kids: Vec::new(), list: None }
    }

    /// Adds a part; each new element with the content that belongs to it.
    fn add<'m>(
        &mut self,
        file: &mut PdfFile,
        part: &TypesetPart,
        marks: &PartMarks<'m>,
    ) -> Vec<(ObjectId, Vec<&'m Mark>)> {
        if part.id.slot == Slot::Demand {
            return self.add_item(file, part, marks);
        }
        self.close_list(file);
        let id = file.add(self.content_element(tag_of(part.id.slot), self.id, part, &marks.content));
        self.kids.push(id.into());
        vec![(id, marks.content.clone())]
    }

    fn add_item<'m>(
        &mut self,
        file: &mut PdfFile,
        part: &TypesetPart,
        marks: &PartMarks<'m>,
    ) -> Vec<(ObjectId, Vec<&'m Mark>)> {
        let list = match &self.list {
            Some(list) => list.id,
            None => self.open_list(file, marks),
        };
        let item = file.new_id();
        let mut kids = Vec::with_capacity(2);
        let mut elements = Vec::with_capacity(2);
        let labels: Vec<&Mark> = marks.label.iter().map(|(mark, _)| *mark).collect();
        for (tag, marks) in [("Lbl", labels), (tag_of(part.id.slot), marks.content.clone())] {
            if !marks.is_empty() {
                let id = file.add(self.content_element(tag, item, part, &marks));
                kids.push(Object::Reference(id));
                elements.push((id, marks));
            }
        }
        let mut entry = element("LI", list);
        entry.set("K", kids);
        file.set(item, entry);
        if let Some(list) = &mut self.list {
            list.items.push(item.into());
        }
        elements
    }

    fn open_list(&mut self, file: &mut PdfFile, marks: &PartMarks<'_>) -> ObjectId {
        let id = file.new_id();
        let mut element = element("L", self.id);
        if let Some((_, label)) = marks.label.first() {
            // A list with labels has to say of which kind they are (ISO 14289-1, 7.6).
            let counted = label.chars().any(char::is_alphanumeric);
            let numbering = if counted { "Decimal" } else { "Disc" };
            element.set("A", dictionary! { "O" => "List", "ListNumbering" => numbering });
        }
        self.kids.push(id.into());
        self.list = Some(List { id, element, items: Vec::new() });
        id
    }

    fn close_list(&mut self, file: &mut PdfFile) {
        if let Some(List { id, mut element, items }) = self.list.take() {
            element.set("K", items);
            file.set(id, element);
        }
    }

    fn content_element(&self, tag: &'static str, parent: ObjectId, part: &TypesetPart, marks: &[&Mark]) -> Dictionary {
        let mut element = element(tag, parent);
        if part.language != self.language {
            element.set("Lang", text_string(part.language.as_str()));
        }
        set_content(&mut element, marks);
        element
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

fn element(tag: &'static str, parent: ObjectId) -> Dictionary {
    dictionary! { "S" => tag, "P" => parent }
}

/// Names the content of an element: by number on its first page, with the page on others.
fn set_content(element: &mut Dictionary, marks: &[&Mark]) {
    let Some(first) = marks.first() else { return };
    element.set("Pg", first.page);
    let mut kids: Vec<Object> = Vec::with_capacity(marks.len());
    for mark in marks {
        let content = mark.content as i64;
        kids.push(if mark.page == first.page {
            content.into()
        } else {
            dictionary! { "Type" => "MCR", "Pg" => mark.page, "MCID" => content }.into()
        });
    }
    match (kids.len(), kids.pop()) {
        (1, Some(only)) => element.set("K", only),
        (_, last) => {
            kids.extend(last);
            element.set("K", kids);
        }
    }
}
