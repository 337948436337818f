//! Each writer of an evening is asked, one at a time, whether they have ties to a country that they write to.

use egui::{Button, RichText, Ui, vec2};

use super::View;
use super::pieces::{quiet_ui, strip_ui};
use super::writer::ANSWERS;
use crate::app::command::{Command, EveningCommand};
use crate::app::session::EveningDesk;
use crate::app::theme;
use crate::data::countries;
use crate::notice::Severity;

/// The question to the next writer; nobody's answer is shown to the one after them.
pub fn evening_ties_ui(ui: &mut Ui, view: &mut View<'_>) {
    let session = view.session;
    let evening = session.evening();
    if evening.guests().is_empty() || evening.case_count() == 0 || evening.is_running() {
        return;
    }
    let (next, asked) = evening.next_to_ask();
    let (asked, of) = (asked.to_string(), evening.guests().len().to_string());
    let Some(guest) = next else {
        ui.horizontal(|ui| {
            quiet_ui(ui, view, view.text_with("evening-ties-asked", &[("asked", &asked), ("of", &of)]));
            if ui.button(view.text("evening-ties-again")).clicked() {
                view.push(Command::Evening(EveningCommand::AskTiesAgain));
            }
        });
        return;
    };
    let name = |country: &&str| match countries::find_or_code(country) {
        Some(known) => view.words.country(known).into_owned(),
        None => (*country).to_owned(),
    };
    let countries = session.evening_countries().iter().map(name).collect::<Vec<_>>().join(", ");
    let mut answer = None;
    strip_ui(ui, view, Severity::Warning, |ui| {
        let question = [("guest", guest.name.as_str()), ("country", &countries)];
        ui.label(RichText::new(view.text_with("evening-ties-question", &question)).family(theme::strong()));
        quiet_ui(ui, view, view.text("ties-why"));
        ui.horizontal_wrapped(|ui| {
            for (ties, id) in ANSWERS {
                if ui.add(Button::new(view.text(id)).min_size(vec2(56.0, 30.0))).clicked() {
                    answer = Some(ties);
                }
            }
            quiet_ui(ui, view, view.text_with("evening-ties-asked", &[("asked", &asked), ("of", &of)]));
        });
    });
    if let Some(ties) = answer {
        view.push(Command::Evening(EveningCommand::AnswerTies { writer: EveningDesk::told_apart(guest), ties }));
    }
}
