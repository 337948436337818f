//! Undo: snapshots that share what did not change, with time passed in.

use std::sync::Arc;
use std::time::Duration;

/// How long typing must rest before the next change becomes an undo step of its own.
const REST: Duration = Duration::from_millis(900);

/// So many steps back are kept: more than an evening's work, little memory because snapshots share.
const MOST_STEPS: usize = 1000;

/// The states a document went through, and where among them it is now.
///
/// `now` is any clock that only goes forward; the caller passes it in, so that tests can move it.
#[derive(Debug, Clone)]
pub struct History<T> {
    past: Vec<Arc<T>>,
    present: Arc<T>,
    future: Vec<Arc<T>>,
    /// When the last change came in that may still be continued by the next one.
    typing_since: Option<Duration>,
}

impl<T: PartialEq> History<T> {
    pub fn new(state: T) -> Self {
        Self { past: Vec::new(), present: Arc::new(state), future: Vec::new(), typing_since: None }
    }

    pub fn present(&self) -> &Arc<T> {
        &self.present
    }

    /// Takes in a change that came from typing: it joins the step before it unless typing had rested.
    pub fn type_in(&mut self, state: T, now: Duration) {
        let continues = self.typing_since.is_some_and(|last| now.saturating_sub(last) < REST);
        self.replace(state, continues);
        self.typing_since = Some(now);
    }

    /// Takes in a change that is a step of its own.
    pub fn step(&mut self, state: T) {
        self.replace(state, false);
        self.typing_since = None;
    }

    /// Takes in a change that undo does not take back.
    pub fn amend(&mut self, state: T) {
        self.present = Arc::new(state);
    }

    /// Ends the step that typing is in: focus was lost, or a command follows.
    pub fn rest(&mut self) {
        self.typing_since = None;
    }

    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Goes one step back; false if there is none.
    pub fn undo(&mut self) -> bool {
        self.typing_since = None;
        let Some(earlier) = self.past.pop() else { return false };
        self.future.push(std::mem::replace(&mut self.present, earlier));
        true
    }

    /// Goes one step forward again; false if there is none.
    pub fn redo(&mut self) -> bool {
        self.typing_since = None;
        let Some(later) = self.future.pop() else { return false };
        self.past.push(std::mem::replace(&mut self.present, later));
        true
    }

    fn replace(&mut self, state: T, continues: bool) {
        if *self.present == state {
            return;
        }
        let before = std::mem::replace(&mut self.present, Arc::new(state));
        if !continues {
            self.past.push(before);
            if self.past.len() > MOST_STEPS {
                self.past.remove(0);
            }
        }
        self.future.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(history: &mut History<String>, text: &str, millis: u64) {
        history.type_in(text.to_owned(), Duration::from_millis(millis));
    }

    #[test]
    fn typing_without_rest_is_one_step() {
        let mut history = History::new(String::new());
        typed(&mut history, "a", 0);
        typed(&mut history, "ab", 200);
        typed(&mut history, "abc", 2000);
        assert!(history.undo());
        assert_eq!(**history.present(), "ab");
        assert!(history.undo());
        assert_eq!(**history.present(), "");
        assert!(!history.undo());
    }

    #[test]
    fn a_new_change_after_undo_ends_the_redo() {
        let mut history = History::new(String::new());
        history.step("one".to_owned());
        history.undo();
        assert!(history.can_redo());
        history.step("two".to_owned());
        assert!(!history.redo());
        assert_eq!(**history.present(), "two");
    }

    #[test]
    fn a_step_ends_typing_and_no_change_is_no_step() {
        let mut history = History::new(0);
        history.type_in(1, Duration::ZERO);
        history.step(2);
        history.type_in(3, Duration::from_millis(1));
        history.step(3);
        let mut states = vec![**history.present()];
        while history.undo() {
            states.push(**history.present());
        }
        assert_eq!(states, [3, 2, 1, 0]);
    }
}
