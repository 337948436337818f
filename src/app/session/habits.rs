use serde::{Deserialize, Serialize};

use super::Session;
use crate::app::command::Hint;
use crate::app::theme::Appearance;
use crate::app::worker::Request;
use crate::model::LanguageTag;

/// Sizes of the window's own text, in percent of the usual one.
const TEXT_SIZES: [u16; 10] = [80, 90, 100, 110, 125, 150, 175, 200, 250, 300];
const USUAL_TEXT: u16 = 100;

/// What the window remembers of itself, whatever case is on the desk.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Habits {
    pub appearance: Appearance,
    /// The language of the program's own words; none: the system's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<LanguageTag>,
    /// How large the window's own text and controls are, in percent.
    pub text_size: u16,
    /// What the person has been told, or has done without being told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub hints_done: Vec<Hint>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub window: Option<WindowSize>,
}

/// How large the window was when it was closed, in points of the screen at the usual text size.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct WindowSize {
    pub width: f32,
    pub height: f32,
    pub maximized: bool,
    /// Where its upper left corner was; some systems never tell.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<(f32, f32)>,
    /// Pixels for each point of paper, where nobody had zoomed the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_scale: Option<f32>,
}

impl Default for Habits {
    fn default() -> Self {
        Self {
            appearance: Appearance::default(),
            language: None,
            text_size: USUAL_TEXT,
            hints_done: Vec::new(),
            window: None,
        }
    }
}

impl Habits {
    /// Makes the window's text a step larger or smaller.
    pub fn step_text(&mut self, larger: bool) {
        let next = match larger {
            true => TEXT_SIZES.into_iter().find(|size| *size > self.text_size),
            false => TEXT_SIZES.into_iter().rev().find(|size| *size < self.text_size),
        };
        self.text_size = next.unwrap_or(self.text_size);
    }

    pub fn reset_text(&mut self) {
        self.text_size = USUAL_TEXT;
    }

    /// Whether the text could be larger or smaller still.
    pub fn can_step_text(&self, larger: bool) -> bool {
        let mut stepped = self.clone();
        stepped.step_text(larger);
        stepped.text_size != self.text_size
    }

    /// The factor by which everything in the window is larger; a settings file that was written by hand may say anything.
    pub fn text_factor(&self) -> f32 {
        f32::from(self.text_size.clamp(TEXT_SIZES[0], TEXT_SIZES[TEXT_SIZES.len() - 1])) / 100.0
    }
}

impl Session {
    pub fn appearance(&self) -> Appearance {
        self.habits.appearance
    }

    /// What the window remembers of itself.
    pub fn habits(&self) -> &Habits {
        &self.habits
    }

    /// Takes over what was remembered on an earlier day.
    pub fn set_habits(&mut self, habits: Habits) {
        self.habits = habits;
    }

    /// How large the window is, to be found so the next time.
    pub fn keep_window(&mut self, window: WindowSize) -> Option<Request> {
        if self.habits.window == Some(window) {
            return None;
        }
        self.habits.window = Some(window);
        Some(self.keep_habits())
    }

    pub(super) fn keep_habits(&self) -> Request {
        Request::KeepHabits(Box::new(self.habits.clone()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_grows_and_shrinks_in_steps_between_its_ends() {
        let mut habits = Habits::default();
        habits.step_text(true);
        assert_eq!(habits.text_size, 110);
        for _ in 0..20 {
            habits.step_text(true);
        }
        assert_eq!((habits.text_size, habits.can_step_text(true)), (300, false));
        for _ in 0..20 {
            habits.step_text(false);
        }
        assert_eq!((habits.text_factor(), habits.can_step_text(false)), (0.8, false));
        habits.reset_text();
        assert_eq!(habits, Habits::default());
    }

    #[test]
    fn settings_of_an_earlier_day_are_understood() {
        let habits: Habits = serde_json::from_str(r#"{"appearance": "dark", "last_case": "c"}"#).expect("settings");
        assert_eq!(habits, Habits { appearance: Appearance::Dark, ..Habits::default() });
        let odd: Habits = serde_json::from_str(r#"{"text_size": 9999}"#).expect("settings");
        assert_eq!(odd.text_factor(), 3.0);
    }
}
