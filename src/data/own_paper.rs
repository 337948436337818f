//! What a person can add to the bundled paper, whatever kind it is.

use serde::de::DeserializeOwned;

use crate::model::Unknown;

/// A kind of paper that a person can add to, by dropping a file into a folder.
pub trait OwnPaper: DeserializeOwned {
    /// The folder in the data folder.
    const FOLDER: &'static str;

    fn id(&self) -> &str;

    /// What is wrong with it so that nothing can be printed on it, in the words of the file: `address_field > paper`.
    fn faults(&self) -> Vec<String>;

    /// Fields of the file that mean nothing here.
    fn unknown(&self) -> &Unknown;
}

/// The bundled ones with a person's own, which take the place of those with the same id or come last.
pub fn with_own<T: OwnPaper + Clone>(bundled: &[T], own: Vec<T>) -> Vec<T> {
    let mut all = bundled.to_vec();
    for one in own {
        match all.iter_mut().find(|other| other.id() == one.id()) {
            Some(other) => *other = one,
            None => all.push(one),
        }
    }
    all
}
