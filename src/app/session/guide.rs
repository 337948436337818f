use super::{Export, Missing, Session};
use crate::app::command::{GuideCommand, Hint, Room, Step};
use crate::app::worker::Request;
use crate::model::Origin;

/// What stands beside the letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Side {
    #[default]
    Case,
    /// Who writes, and to whom.
    People,
}

/// Where the person stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Guide {
    step: Step,
    /// What stands beside the letter where there is room for one of the two.
    side: Side,
    /// The step whose region is to have the keyboard.
    wanted: Option<Step>,
    /// Whether the field for the writer's name is to have it.
    name_wanted: bool,
    /// Whether the plain field for a part's text is to have it.
    field_wanted: bool,
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct StepState {
    pub step: Step,
    pub done: bool,
    /// The id of the words that say how far it is, and a figure for them.
    pub words_id: &'static str,
    pub count: usize,
}

impl Guide {
    fn stand_at(&mut self, step: Step) {
        self.step = step;
        self.side = match step {
            Step::Case => Side::Case,
            Step::You | Step::Addressees => Side::People,
            Step::Letters | Step::Print => self.side,
        };
    }
}

impl Session {
    /// The step in whose region the person is.
    pub fn stands_at(&self) -> Step {
        self.guide.step
    }

    /// The step in whose region the person is; none while a room beside the desk is open.
    pub fn current_step(&self) -> Option<Step> {
        (self.room == Room::Desk).then_some(self.guide.step)
    }

    /// What the person went to last, of what can stand beside the letter.
    pub fn side(&self) -> Side {
        self.guide.side
    }

    /// Takes note of where the person is.
    pub fn stand_at(&mut self, step: Step) {
        self.guide.stand_at(step);
    }

    /// Whether the keyboard is to go into the region of this step in this frame.
    pub fn wants_focus(&self, step: Step) -> bool {
        self.guide.wanted == Some(step)
    }

    /// Whether the keyboard is to go into the field for the writer's name in this frame.
    pub fn name_wants_focus(&self) -> bool {
        self.guide.name_wanted
    }

    /// Whether the keyboard is to go into the plain field for a part's text in this frame.
    pub fn field_wants_focus(&self) -> bool {
        self.guide.field_wanted
    }

    /// Shows or hides the plain field for the chosen part's text; who asks for it types into it.
    pub(super) fn show_field(&mut self, shows: bool) {
        self.shows_field = shows;
        self.guide.field_wanted = shows;
    }

    /// The frame in which the keyboard was to move is drawn.
    pub fn focus_was_given(&mut self) {
        self.guide.wanted = None;
        self.guide.name_wanted = false;
        self.guide.field_wanted = false;
    }

    /// How far each step is.
    pub fn steps(&self) -> [StepState; 5] {
        Step::ALL.map(|step| {
            let (done, words_id, count) = match step {
                Step::Case => self.case_state(),
                Step::You if self.sender().name.is_empty() => (false, "step-you-missing", 0),
                Step::You => (true, "step-done", 0),
                Step::Addressees => self.addressees_state(),
                Step::Letters => self.letters_state(),
                Step::Print => self.print_state(),
            };
            StepState { step, done, words_id, count }
        })
    }

    fn case_state(&self) -> (bool, &'static str, usize) {
        if !self.has_case() {
            return (false, "step-case-none", 0);
        }
        // What stands beside an addressee is counted there.
        match self.findings.of_case() {
            0 => (true, "step-done", 0),
            count => (false, "step-case-findings", count),
        }
    }

    fn addressees_state(&self) -> (bool, &'static str, usize) {
        if self.entries().is_empty() {
            return (false, "step-addressees-none", 0);
        }
        let missing = self.status().missing;
        let found = missing.iter().find_map(|missing| match missing {
            Missing::Findings(count) => Some((false, "step-addressees-findings", *count)),
            Missing::Missions(count) => Some((false, "step-addressees-blank", *count)),
            _ => None,
        });
        found.unwrap_or((true, "step-done", 0))
    }

    fn letters_state(&self) -> (bool, &'static str, usize) {
        if self.asks_about_ties() {
            return (false, "missing-ties", 1);
        }
        let ready = self.status().ready;
        (ready > 0, if ready > 0 { "step-letters-ready" } else { "step-letters-none" }, ready)
    }

    fn print_state(&self) -> (bool, &'static str, usize) {
        match self.export() {
            Export::Running { .. } => (false, "step-print-running", 0),
            Export::Done(exported) if exported.written > 0 => (true, "step-print-done", exported.written),
            _ if self.status().ready > 0 && !self.asks_about_ties() => (false, "step-print-ready", 0),
            _ => (false, "step-print-waiting", 0),
        }
    }

    /// The hint to show now: the first that is neither read nor done.
    pub fn hint(&self) -> Option<Hint> {
        let shown = self.has_case() && !self.shows_sheet() && self.translating().is_none();
        let open = |hint: &Hint| !self.habits.hints_done.contains(hint) && !self.has_done(*hint);
        Hint::ALL.into_iter().find(open).filter(|_| shown)
    }

    fn has_done(&self, hint: Hint) -> bool {
        match hint {
            Hint::You => !self.sender().name.is_empty(),
            Hint::Write => {
                let parts = self.shown().map(|shown| &shown.letter.parts);
                parts.is_some_and(|parts| parts.iter().any(|part| part.origin == Origin::Own))
            }
            Hint::Sheet => !self.case().practice,
        }
    }

    /// What the person does needs no hint any more: remembered, so that it does not come back with the next case.
    pub fn remember_hints(&mut self) -> Option<Request> {
        let fresh: Vec<Hint> = Hint::ALL
            .into_iter()
            .filter(|hint| self.has_case() && !self.habits.hints_done.contains(hint) && self.has_done(*hint))
            .collect();
        if fresh.is_empty() {
            return None;
        }
        self.habits.hints_done.extend(fresh);
        Some(self.keep_habits())
    }

    pub(super) fn can_guide(&self, command: &GuideCommand) -> bool {
        match command {
            GuideCommand::LargerText => self.habits.can_step_text(true),
            GuideCommand::SmallerText => self.habits.can_step_text(false),
            _ => true,
        }
    }

    pub(super) fn guide_is_on(&self, command: &GuideCommand) -> bool {
        match command {
            GuideCommand::GoTo(step) => Some(*step) == self.current_step(),
            GuideCommand::Speak(language) => *language == self.habits.language,
            _ => false,
        }
    }

    pub(super) fn guide(&mut self, command: GuideCommand) -> Vec<Request> {
        match command {
            GuideCommand::GoTo(step) => self.go_to(step),
            GuideCommand::NextStep => self.go_to(self.guide.step.turned(1)),
            GuideCommand::PreviousStep => self.go_to(self.guide.step.turned(Step::ALL.len() - 1)),
            GuideCommand::WriteName => {
                self.go_to(Step::You);
                self.guide.wanted = None;
                self.guide.name_wanted = true;
            }
            GuideCommand::HintRead(hint) => {
                if !self.habits.hints_done.contains(&hint) {
                    self.habits.hints_done.push(hint);
                }
                return vec![self.keep_habits()];
            }
            GuideCommand::Speak(language) => {
                self.habits.language = language;
                return vec![self.keep_habits()];
            }
            GuideCommand::LargerText | GuideCommand::SmallerText => {
                self.habits.step_text(command == GuideCommand::LargerText);
                return vec![self.keep_habits()];
            }
            GuideCommand::UsualText => {
                self.habits.reset_text();
                return vec![self.keep_habits()];
            }
        }
        Vec::new()
    }

    /// Unfolds or folds who writes; what is asked for first has the keyboard.
    pub(super) fn show_sender(&mut self, shows: bool) {
        self.shows_sender = shows;
        self.guide.name_wanted = shows && self.sender().name.is_empty();
    }

    fn go_to(&mut self, step: Step) {
        self.guide.stand_at(step);
        self.guide.wanted = Some(step);
        self.room = Room::Desk;
        match step {
            Step::You => self.shows_sender = true,
            Step::Letters => self.shows_sheet = false,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_go_round() {
        assert_eq!(Step::Case.turned(1), Step::You);
        assert_eq!(Step::Print.turned(1), Step::Case);
        assert_eq!(Step::Case.turned(Step::ALL.len() - 1), Step::Print);
    }
}
