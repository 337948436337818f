//! The structure that screen readers follow: which content is the address, the heading, a paragraph, a list item.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::metadata::text_string;
use crate::model::{LanguageTag, Slot};
use crate::typeset::{TypesetLetter, TypesetPart};

/// A part's content on a page.
pub(super) struct Mark {
    pub(super) part: usize,
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
        let mut by_part: BTreeMap<usize, Vec<&Mark>> = BTreeMap::new();
        for mark in marks {
            by_part.entry(mark.part).or_default().push(mark);
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
                let element = section.add(document, typeset, &marks);
                for mark in marks {
                    let parents = self.parents.get_mut(mark.parents).and_then(|page| page.get_mut(mark.content));
                    if let Some(place) = parents {
                        *place = Object::Reference(element);
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

    /// Adds a part; the element that its content belongs to.
    fn add(&mut self, document: &mut Document, part: &TypesetPart, marks: &[&Mark]) -> ObjectId {
        let id = document.new_object_id();
        let parent = if part.id.slot == Slot::Demand {
            self.list_item(document, id)
        } else {
            self.list = None;
            self.kids.push(id.into());
            self.id
        };
        let mut element = element(tag_of(part.id.slot), parent);
        if part.language != self.language {
            element.set("Lang", text_string(part.language.as_str()));
        }
        set_content(&mut element, marks);
        document.set_object(id, element);
        id
    }

    /// An item of the list in progress, or of a new one, for a body with this id.
    fn list_item(&mut self, document: &mut Document, body: ObjectId) -> ObjectId {
        let list = match self.list {
            Some(list) => list,
            None => {
                let list = document.add_object(element("L", self.id));
                self.kids.push(list.into());
                self.list = Some(list);
                list
            }
        };
        let mut item = element("LI", list);
        item.set("K", body);
        let item = document.add_object(item);
        if let Ok(list) = document.get_object_mut(list).and_then(Object::as_dict_mut) {
            match list.get_mut(b"K").and_then(Object::as_array_mut) {
                Ok(kids) => kids.push(item.into()),
                Err(_) => list.set("K", vec![item.into()]),
            }
        }
        item
    }
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
