//! The structure of a tagged file (ISO 32000-1, 14.7): which paragraph each marked content of a page is of.
//!
//! Some producers mark a paragraph as one content, some each of its lines: only the structure tells.

use hayro_syntax::Pdf;
use hayro_syntax::object::dict::keys::{
    KIDS, LIMITS, NUMS, P, PARENT_TREE, ROLE_MAP, S, STRUCT_PARENTS, STRUCT_TREE_ROOT,
};
use hayro_syntax::object::{Array, Dict, Name, Object};

/// Elements within a line: what they are of is the paragraph.
const INLINE: [&[u8]; 12] = [
    b"Span",
    b"Link",
    b"Em",
    b"Strong",
    b"Quote",
    b"Code",
    b"Reference",
    b"Annot",
    b"Lbl",
    b"Sub",
    b"StyleSpan",
    b"BibEntry",
];
/// Elements within elements of a line, beyond which nobody goes.
const DEEPEST: usize = 8;
/// The most nodes and elements that are looked at in a file.
const MOST: usize = 100_000;
/// Nodes in nodes of the tree of numbers; a page's number is found within three.
const DEEPEST_TREE: usize = 12;

/// The elements of a file by the pages that they are on.
pub(super) struct Structure<'a> {
    numbers: Option<Dict<'a>>,
    roles: Option<Dict<'a>>,
    left: usize,
}

/// The paragraphs of a page by the numbers of its marked contents.
#[derive(Debug, Default)]
pub(super) struct Paragraphs {
    ids: Vec<Option<u32>>,
    /// Without a structure each marked content is one.
    is_structured: bool,
}

impl<'a> Structure<'a> {
    pub(super) fn of(pdf: &'a Pdf) -> Self {
        let root = pdf.xref().get::<Dict<'a>>(pdf.xref().root_id());
        let tree = root.and_then(|root| root.get::<Dict<'a>>(STRUCT_TREE_ROOT));
        Self {
            numbers: tree.as_ref().and_then(|tree| tree.get(PARENT_TREE)),
            roles: tree.and_then(|tree| tree.get(ROLE_MAP)),
            left: MOST,
        }
    }

    /// The paragraphs of a page, or of a form that has contents of its own.
    pub(super) fn paragraphs(&mut self, page: &Dict<'a>) -> Paragraphs {
        let contents = page.get::<u32>(STRUCT_PARENTS).and_then(|key| self.contents(key));
        let Some(contents) = contents else { return Paragraphs::default() };
        let mut ids = Vec::new();
        for element in contents.iter::<Object<'a>>() {
            if self.left == 0 {
                break;
            }
            self.left -= 1;
            ids.push(element.into_dict().and_then(|element| self.paragraph(element)));
        }
        Paragraphs { ids, is_structured: true }
    }

    /// The elements of the marked contents that a number stands for.
    fn contents(&mut self, key: u32) -> Option<Array<'a>> {
        let mut node = self.numbers.clone()?;
        for _ in 0..DEEPEST_TREE {
            if let Some(numbers) = node.get::<Array<'a>>(NUMS) {
                let mut items = numbers.iter::<Object<'a>>();
                while let (Some(number), Some(value)) = (items.next(), items.next()) {
                    self.left = self.left.checked_sub(1)?;
                    if number.into_i32().and_then(|number| u32::try_from(number).ok()) == Some(key) {
                        return value.into_array();
                    }
                }
                return None;
            }
            let kids = node.get::<Array<'a>>(KIDS)?;
            let mut found = None;
            for kid in kids.iter::<Dict<'a>>() {
                self.left = self.left.checked_sub(1)?;
                let is_within = kid.get::<[f64; 2]>(LIMITS).is_none_or(|limits| {
                    let [least, most] = limits;
                    (least..=most).contains(&f64::from(key))
                });
                if is_within {
                    found = Some(kid);
                    break;
                }
            }
            node = found?;
        }
        None
    }

    /// The element itself, or the paragraph that an element of a line is in.
    fn paragraph(&self, element: Dict<'a>) -> Option<u32> {
        let mut element = element;
        for _ in 0..DEEPEST {
            let kind = element.get::<Name<'a>>(S)?;
            let role = self.roles.as_ref().and_then(|roles| roles.get::<Name<'a>>(kind.as_ref()));
            if !INLINE.contains(&role.as_deref().unwrap_or(kind.as_ref())) {
                break;
            }
            element = element.get::<Dict<'a>>(P)?;
        }
        element.obj_id().map(|id| id.obj_number)
    }
}

impl Paragraphs {
    pub(super) fn of(&self, content: u32) -> Option<u32> {
        if !self.is_structured {
            return Some(content);
        }
        let at = usize::try_from(content).ok()?;
        self.ids.get(at).copied().flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_structure_each_content_is_a_paragraph() {
        assert_eq!(Paragraphs::default().of(3), Some(3));
        let paragraphs = Paragraphs { ids: vec![Some(12), None, Some(12)], is_structured: true };
        assert_eq!([0, 1, 2, 3].map(|content| paragraphs.of(content)), [Some(12), None, Some(12), None]);
    }
}
