use serde::{Deserialize, Serialize};

use super::{Choices, PrinterTray, TypeChoices, Unknown};

/// How a person prints: asked once, kept for every case, and what a case begins with until it is chosen otherwise there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct PrintHabits {
    pub format: u32,
    /// Whether the person has said which envelopes they use.
    pub asked: bool,
    /// The window envelope; none: plain ones.
    pub envelope: Option<String>,
    pub stationery: Option<String>,
    pub type_choices: TypeChoices,
    pub return_line: bool,
    pub fold_marks: bool,
    /// Whether a stack begins with a sheet that lists what is in it.
    pub cover_sheet: bool,
    /// The printer whose fault is taken back; empty: none is.
    pub printer: String,
    pub tray: String,
    /// Whether letters are sent to it; otherwise they are shown in the system's viewer.
    pub direct: bool,
    /// The envelope that addresses are printed on; empty: the usual one of the letters' paper.
    pub printed_envelope: String,
    pub sender_on_flap: bool,
    /// The label sheet (empty: the usual one of the letters' paper), and the first label that is still on it, from 1.
    pub labels: String,
    pub label_start: u16,
    /// What ruler sheets showed, by printer and tray.
    pub trays: Vec<PrinterTray>,
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl PrintHabits {
    /// Gives a case's choices what the person always chooses.
    pub fn begin(&self, choices: &mut Choices) {
        choices.envelope.clone_from(&self.envelope);
        choices.stationery.clone_from(&self.stationery);
        choices.type_choices.clone_from(&self.type_choices);
        choices.return_line = self.return_line;
        choices.fold_marks = self.fold_marks;
    }

    /// Takes over what was chosen for a case.
    pub fn follow(&mut self, choices: &Choices) {
        self.envelope.clone_from(&choices.envelope);
        self.stationery.clone_from(&choices.stationery);
        self.type_choices.clone_from(&choices.type_choices);
        self.return_line = choices.return_line;
        self.fold_marks = choices.fold_marks;
    }
}

impl Default for PrintHabits {
    fn default() -> Self {
        let choices = Choices::default();
        Self {
            format: 0,
            asked: false,
            envelope: None,
            stationery: None,
            type_choices: choices.type_choices,
            return_line: choices.return_line,
            fold_marks: choices.fold_marks,
            cover_sheet: true,
            printer: String::new(),
            tray: String::new(),
            direct: false,
            printed_envelope: String::new(),
            sender_on_flap: false,
            labels: String::new(),
            label_start: 1,
            trays: Vec::new(),
            unknown: Unknown::new(),
        }
    }
}
