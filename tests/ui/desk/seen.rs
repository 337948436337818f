//! What a person sees on the desk, or hears.

use egui::accesskit::{Role, Toggled};
use egui_kittest::Node;
use egui_kittest::kittest::{By, NodeT, Queryable};

use super::{Desk, FIELDS, name_of};

impl Desk {
    /// Something on the screen has this name.
    #[track_caller]
    pub fn shows(&self, label: &str) {
        assert!(self.harness.query_all_by_label(label).next().is_some(), "{label:?} is not shown");
    }

    #[track_caller]
    pub fn shows_containing(&self, part: &str) {
        assert!(self.harness.query_all_by_label_contains(part).next().is_some(), "nothing with {part:?} is shown");
    }

    #[track_caller]
    pub fn lacks(&self, label: &str) {
        assert!(self.harness.query_all_by_label(label).next().is_none(), "{label:?} is shown");
    }

    #[track_caller]
    pub fn lacks_containing(&self, part: &str) {
        assert!(self.harness.query_all_by_label_contains(part).next().is_none(), "something with {part:?} is shown");
    }

    #[track_caller]
    pub fn shows_button(&self, name: &str) {
        assert!(self.has(Role::Button, name), "no button {name:?}");
    }

    pub fn has(&self, role: Role, name: &str) -> bool {
        self.harness.query_all_by_role_and_label(role, name).next().is_some()
    }

    /// The names of everything with this role, in the order of reading.
    pub fn names(&self, role: Role) -> Vec<String> {
        self.harness.query_all_by_role(role).map(|node| name_of(&node)).collect()
    }

    /// How many buttons have a name that begins so.
    pub fn buttons_beginning(&self, start: &str) -> usize {
        self.names(Role::Button).iter().filter(|name| name.starts_with(start)).count()
    }

    #[track_caller]
    pub fn is_ticked(&self, box_name: &str) -> bool {
        let tick = self.harness.get_by_role_and_label(Role::CheckBox, box_name);
        tick.accesskit_node().toggled() == Some(Toggled::True)
    }

    /// What stands in a field.
    #[track_caller]
    pub fn value(&self, field: &str) -> String {
        self.field(field).value().unwrap_or_default()
    }

    /// What has the keyboard: its role and its name.
    #[track_caller]
    pub fn focused(&self) -> (Role, String) {
        let focused = self.harness.query_all(By::new().predicate(|node| node.is_focused())).next();
        let focused = focused.expect("something has the keyboard");
        (focused.accesskit_node().role(), name_of(&focused))
    }

    /// What a screen reader reads of the first page.
    #[track_caller]
    pub fn page_text(&self) -> String {
        self.page().accesskit_node().data().description().unwrap_or_default().to_owned()
    }

    /// What a screen reader calls the first page.
    #[track_caller]
    pub fn page_name(&self) -> String {
        name_of(&self.page())
    }

    #[track_caller]
    pub fn page_says(&self, words: &str) {
        let text = self.page_text();
        assert!(text.contains(words), "{words:?} is not on the page:\n{text}");
    }

    #[track_caller]
    pub fn page_hides(&self, words: &str) {
        let text = self.page_text();
        assert!(!text.contains(words), "{words:?} is on the page:\n{text}");
    }

    /// The sheet that the case on the desk was read from.
    pub fn sheet(&self) -> &str {
        self.harness.state().session_case_source()
    }

    #[track_caller]
    fn page(&self) -> Node<'_> {
        self.harness.get_all_by_role(Role::Image).next().expect("a page")
    }

    /// The first field of this name.
    #[track_caller]
    pub fn field(&self, name: &str) -> Node<'_> {
        let fields = self.harness.query_all(By::new().predicate(|node| FIELDS.contains(&node.role())));
        fields.into_iter().find(|field| name_of(field) == name).unwrap_or_else(|| panic!("no field {name:?}"))
    }
}
