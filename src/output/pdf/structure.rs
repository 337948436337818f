//! The structure that screen readers follow: which content is the address, the heading, a paragraph, a list item.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::content::MarkOf;
use super::metadata::text_string;
use crate::model::{LanguageTag, Slot};
use crate::typeset::{TypesetLetter, TypesetPart};

/// A piece of content on a page.
pub(super) struct Mark {
    pub(super) of: MarkOf,
    pub(super) page: ObjectId,
    /// The page's entry in the parent tree.
    pub(super) parents: usize,
    /// The marked content identifier on that page.
    pub(super) content: usize,
}

/// The structure tree while letters are added.
pub(super) struct Structure {
    root: ObjectId,
    document: ObjectId,
    language: LanguageTag,
    sections: Vec<Object>,
    /// By page, the element that each marked content belongs to.
    parents: Vec<Vec<Object>>,
}

impl Structure {
    pub(super) fn new(document: &mut Document, language: &LanguageTag) -> Self {
        Self {
            root: document.new_object_id(),
            document: document.new_object_id(),
            language: language.clone(),
            sections: Vec::new(),
            parents: Vec::new(),
        }
    }

    /// The parent tree's entry for one more page with so many marks.
    pub(super) fn add_page(&mut self, marks: usize) -> usize {
        self.parents.push(vec![Object::Null; marks]);
        self.parents.len() - 1
    }

    /// The elements of a letter and its enclosures: a section each, its parts in reading order.
    pub(super) fn add(&mut self, document: &mut Document, letter: &TypesetLetter, marks: &[Mark]) {
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
                    self.close(document, done);
                }
                let language = if typeset.document == 0 { &letter.language } else { &typeset.language };
                section = Some((typeset.document, Section::new(document, language)));
            }
            if let Some((_, section)) = &mut section {
                for (element, marks) in section.add(document, typeset, &marks) {
                    for mark in marks {
                        let parents = self.parents.get_mut(mark.parents).and_then(|page| page.get_mut(mark.content));
                        if let Some(place) = parents {
                            *place = Object::Reference(element);
                        }
                    }
                }
            }
        }
        if let Some((_, done)) = section {
            self.close(document, done);
        }
    }

    /// The tree's root, with everything below it in the document.
    pub(super) fn finish(self, document: &mut Document) -> ObjectId {
        let mut numbers = Vec::with_capacity(self.parents.len() * 2);
        let next = self.parents.len();
        for (page, parents) in self.parents.into_iter().enumerate() {
            let parents = document.add_object(parents);
            numbers.extend([Object::from(page as i64), Object::Reference(parents)]);
        }
        let tree = document.add_object(dictionary! { "Nums" => numbers });
        document.set_object(
            self.document,
            dictionary! { "Type" => "StructElem", "S" => "Document", "P" => self.root, "K" => self.sections },
        );
        document.set_object(
            self.root,
            dictionary! {
                "Type" => "StructTreeRoot", "K" => self.document, "ParentTree" => tree, "ParentTreeNextKey" => next as i64,
            },
        );
        self.root
    }

    fn close(&mut self, document: &mut Document, section: Section) {
        let mut element = element("Sect", self.document);
        if section.language != self.language {
            element.set("Lang", text_string(section.language.as_str()));
        }
        element.set("K", section.kids);
        document.set_object(section.id, element);
        self.sections.push(section.id.into());
    }
}

/// One letter's elements.
struct Section {
    id: ObjectId,
    language: LanguageTag,
    kids: Vec<Object>,
    /// The list that the next demand belongs to.
    list: Option<ObjectId>,
}

impl Section {
    fn new(document: &mut Document, language: &LanguageTag) -> Self {
        Self { id: document.new_object_id(), language: language.clone(), kids: Vec::new(), list: None }
    }

    /// Adds a part; each new element with the content that belongs to it.
    fn add<'m>(
        &mut self,
        document: &mut Document,
        part: &TypesetPart,
        marks: &PartMarks<'m>,
    ) -> Vec<(ObjectId, Vec<&'m Mark>)> {
        if part.id.slot == Slot::Demand {
            return self.add_item(document, part, marks);
        }
        self.list = None;
        let element = self.content_element(tag_of(part.id.slot), self.id, part, &marks.content);
        let id = document.add_object(element);
        self.kids.push(id.into());
        vec![(id, marks.content.clone())]
    }

    fn add_item<'m>(
        &mut self,
        document: &mut Document,
        part: &TypesetPart,
        marks: &PartMarks<'m>,
    ) -> Vec<(ObjectId, Vec<&'m Mark>)> {
        let list = match self.list {
            Some(list) => list,
            None => {
                let mut list = element("L", self.id);
                if let Some((_, label)) = marks.label.first() {
                    // A list with labels has to say of which kind they are (ISO 14289-1, 7.6).
                    let counted = label.chars().any(char::is_alphanumeric);
                    let numbering = if counted { "Decimal" } else { "Disc" };
                    list.set("A", dictionary! { "O" => "List", "ListNumbering" => numbering });
                }
                let list = document.add_object(list);
                self.kids.push(list.into());
                self.list = Some(list);
                list
            }
        };
        let item = document.new_object_id();
        let mut kids = Vec::with_capacity(2);
        let mut elements = Vec::with_capacity(2);
        let labels: Vec<&Mark> = marks.label.iter().map(|(mark, _)| *mark).collect();
        for (tag, marks) in [("Lbl", labels), (tag_of(part.id.slot), marks.content.clone())] {
            if !marks.is_empty() {
                let id = document.add_object(self.content_element(tag, item, part, &marks));
                kids.push(Object::Reference(id));
                elements.push((id, marks));
            }
        }
        let mut entry = element("LI", list);
        entry.set("K", kids);
        document.set_object(item, entry);
        if let Ok(list) = document.get_object_mut(list).and_then(Object::as_dict_mut) {
            match list.get_mut(b"K").and_then(Object::as_array_mut) {
                Ok(items) => items.push(item.into()),
                Err(_) => list.set("K", vec![item.into()]),
            }
        }
        elements
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
