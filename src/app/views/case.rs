//! The column at the left: the case, as the sheet tells it, and what there is to check.

use egui::{Button, Label, RichText, Ui, vec2};
use jiff::civil::Date;

use super::View;
use super::case_fields::case_fields_ui;
use super::named::{country_name, date_text, language_name};
use super::pieces::{
    body_ui, case_notice_ui, column_ui, command_button_ui, focus_ring_ui, fold_ui, heading_ui, item_ui, quiet_ui,
    rule_ui, section_ui, strip_ui, with_tooltip,
};
use super::sign::{Sign, sign_ui};
use super::steps::region_ui;
use crate::app::command::{Command, LettersCommand, Step};

use crate::app::theme::{self, STEP};
use crate::data::violence::tells_of_violence;
use crate::job::deadline::DeadlineClock;
use crate::model::{LanguageTag, SenderKind};
use crate::notice::Severity;

/// Everything of the case that is on the desk; the way to open one where there is none.
pub fn case_ui(ui: &mut Ui, view: &mut View<'_>) {
    column_ui(ui, view, "case", |ui, view| {
        region_ui(ui, view, Step::Case);
        if view.session.has_case() {
            if view.session.case().practice {
                open_ui(ui, view);
            }
            edit_ui(ui, view);
            if view.session.edits_case() {
                clock_ui(ui, view);
                case_fields_ui(ui, view);
            } else {
                head_ui(ui, view);
                clock_ui(ui, view);
                findings_ui(ui, view);
                told_ui(ui, view);
                folds_ui(ui, view);
            }
        } else if !view.session.is_waiting() {
            nothing_ui(ui, view);
        }
        ui.add_space(2.0 * STEP);
    });
}

fn nothing_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.add_space(3.0 * STEP);
    let title = view.text("no-case-title");
    heading_ui(ui, RichText::new(&title).heading(), &title);
    body_ui(ui, view.text("no-case-body"));
    ui.add_space(STEP);
    command_button_ui(ui, view, Command::ChooseSheet);
    command_button_ui(ui, view, Command::PasteSheet);
    command_button_ui(ui, view, Command::OpenExample);
}

/// While only the practice case is there: what to do with a sheet of one's own.
fn open_ui(ui: &mut Ui, view: &mut View<'_>) {
    let command = Command::ChooseSheet;
    let text = RichText::new(view.text("start-open")).family(theme::strong()).size(17.0).color(view.palette.on_accent);
    let button = Button::new(text).wrap().fill(view.palette.accent).stroke(egui::Stroke::NONE);
    let button = ui.add(button.min_size(vec2(ui.available_width(), 48.0)));
    focus_ring_ui(ui, view, &button);
    if with_tooltip(view, button, &command).clicked() {
        view.push(command);
    }
    quiet_ui(ui, view, view.text("start-ways"));
    ui.add_space(STEP);
    rule_ui(ui, view);
}

/// The switch between reading the case and putting it right.
fn edit_ui(ui: &mut Ui, view: &mut View<'_>) {
    let edits = view.session.edits_case();
    let command = Command::Letters(LettersCommand::EditCase);
    ui.horizontal(|ui| {
        let case = view.session.case();
        let numbers: Vec<&str> =
            [case.case_number.as_str(), case.index.as_str()].into_iter().filter(|text| !text.is_empty()).collect();
        ui.with_layout(view.backwards(), |ui| {
            let text = view.text(if edits { "case-edit-done" } else { "case-edit" });
            let text = RichText::new(text).size(14.0).color(view.palette.accent);
            let button = ui.add(Button::new(text).selected(edits).frame_when_inactive(edits));
            let name = command.name(view.words);
            button.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, edits, &name));
            if with_tooltip(view, button, &command).clicked() {
                view.push(command);
            }
            if numbers.is_empty() {
                return;
            }
            ui.with_layout(view.along(), |ui| {
                let text = RichText::new(numbers.join(" · ")).size(13.0).color(view.palette.quiet);
                ui.add(Label::new(text).truncate());
            });
        });
    });
}

fn head_ui(ui: &mut Ui, view: &mut View<'_>) {
    let case = view.session.case();
    let title = if case.title.is_empty() { view.text("case-untitled") } else { case.title.clone() };
    let text =
        RichText::new(&title).family(theme::letter_strong()).size(19.0).line_height(Some(24.0)).color(view.palette.ink);
    heading_ui(ui, text, &title);
    let people: Vec<&str> = case.people.iter().map(|person| person.name.as_str()).collect();
    let mut who = people.join(", ");
    let country = country_name(view);
    if !country.is_empty() {
        who = if who.is_empty() { country } else { format!("{who} · {country}") };
    }
    if !who.is_empty() {
        ui.add(Label::new(RichText::new(who).family(theme::strong())).wrap());
    }
}

/// The practice banner and the deadline: what a person must know before anything is posted.
fn clock_ui(ui: &mut Ui, view: &mut View<'_>) {
    let case = view.session.case();
    ui.add_space(STEP / 2.0);
    if case.practice {
        let outcome = case.closed.as_ref().map(|closed| closed.outcome.clone()).unwrap_or_default();
        strip_ui(ui, view, Severity::Info, |ui| {
            let title = view.text("practice-title");
            ui.label(RichText::new(title).family(theme::strong()));
            if !outcome.is_empty() {
                quiet_ui(ui, view, outcome);
            }
            quiet_ui(ui, view, view.text("practice-body"));
        });
    } else if let Some(closed) = &case.closed {
        strip_ui(ui, view, Severity::Warning, |ui| {
            let date = closed.date.map(|date| date_text(view, date)).unwrap_or_default();
            let title = view.text_with("closed-title", &[("date", &date)]);
            ui.label(RichText::new(title).family(theme::strong()).color(view.palette.caution));
            quiet_ui(ui, view, &closed.outcome);
        });
    }
    let clock = view.session.clock();
    let Some(text) = clock_text(view, clock, &case.deadline_text) else { return };
    let at_ease = matches!(clock, DeadlineClock::None | DeadlineClock::Far { .. });
    let colour = if at_ease { view.palette.ink } else { view.palette.caution };
    ui.horizontal_top(|ui| {
        sign_ui(ui, Sign::Flag, colour, 20.0);
        ui.vertical(|ui| {
            ui.add(Label::new(RichText::new(text).family(theme::strong()).color(colour)).wrap());
            if let Some(text) = post_text(view, clock) {
                quiet_ui(ui, view, text);
            }
        });
    });
}

fn clock_text(view: &View<'_>, clock: DeadlineClock, as_written: &str) -> Option<String> {
    let say = |id: &str, date: Date, days: i32| {
        let (date, days) = (date_text(view, date), days.to_string());
        Some(view.text_with(id, &[("date", date.as_str()), ("days", days.as_str())]))
    };
    match clock {
        DeadlineClock::None if as_written.is_empty() => None,
        DeadlineClock::None => Some(view.text_with("deadline-unknown", &[("text", as_written)])),
        DeadlineClock::Passed { deadline, days } => say("deadline-clock-passed", deadline, days),
        DeadlineClock::Today => Some(view.text("deadline-clock-today")),
        DeadlineClock::Near { deadline, days } => say("deadline-clock-near", deadline, days),
        DeadlineClock::Far { deadline, days } => say("deadline-clock-far", deadline, days),
    }
}

/// The last day on which a letter from the writer's country is sure to arrive in time, while that day is not past.
fn post_text(view: &View<'_>, clock: DeadlineClock) -> Option<String> {
    if !matches!(clock, DeadlineClock::Near { .. } | DeadlineClock::Far { .. } | DeadlineClock::Today) {
        return None;
    }
    let last = DeadlineClock::post_by(view.session.case(), &view.session.sender().country)?;
    if last < view.session.today() {
        return Some(view.text("post-too-late"));
    }
    Some(view.text_with("post-by", &[("date", &date_text(view, last))]))
}

fn findings_ui(ui: &mut Ui, view: &mut View<'_>) {
    let notices = view.session.case_notices();
    if notices.is_empty() {
        return;
    }
    let count = notices.len().to_string();
    let title = view.text_with("findings-title", &[("count", &count)]);
    let session = view.session;
    let mut commands = Vec::new();
    let mut inner =
        View { session, words: view.words, palette: view.palette, flows: view.flows, commands: &mut commands };
    ui.add_space(STEP);
    // Those about addresses stand beside the addresses as well; many of them would push the case off the screen.
    let few = notices.len() <= 2;
    let proposed = session.proposed_fixes().count();
    if proposed > 1 {
        let name = view.text_with("accept-all-count", &[("count", &proposed.to_string())]);
        if ui.button(name).clicked() {
            view.push(Command::AcceptAll);
        }
    }
    fold_ui(ui, view, &title, "findings", few, |ui| {
        for notice in session.case_notices() {
            case_notice_ui(ui, &mut inner, notice);
        }
    });
    view.commands.append(&mut commands);
}

fn told_ui(ui: &mut Ui, view: &mut View<'_>) {
    let case = view.session.case();
    if !case.summary.is_empty() || !case.facts.is_empty() {
        section_ui(ui, view, &view.text("section-summary"));
        if !case.summary.is_empty() && !folds_violence(view, &case.summary) {
            body_ui(ui, &case.summary);
        }
    }
    if !case.facts.is_empty() {
        fold_ui(ui, view, &view.text("section-facts"), "facts", case.summary.is_empty(), |ui| {
            for fact in case.facts.iter().filter(|fact| !folds_violence(view, fact)) {
                body_ui(ui, fact);
            }
        });
    }
    violence_ui(ui, view);
    section_ui(ui, view, &view.text("section-demands"));
    if case.demands.is_empty() {
        quiet_ui(ui, view, view.text("no-demands-read"));
    }
    for (place, demand) in case.demands.iter().enumerate() {
        item_ui(ui, view, &(place + 1).to_string(), demand);
    }
    if !case.languages.is_empty() {
        section_ui(ui, view, &view.text("section-languages"));
        let names: Vec<String> = case.languages.iter().map(|tag| asked_language_name(view, tag)).collect();
        body_ui(ui, names.join(", "));
    }
    if !case.notes.is_empty() {
        section_ui(ui, view, &view.text("section-notes"));
        for note in &case.notes {
            body_ui(ui, note);
        }
    }
}

/// Whether this desk folds a paragraph away until somebody opens it: at a school, what tells of violence.
fn folds_violence(view: &View<'_>, paragraph: &str) -> bool {
    view.session.sender().kind == SenderKind::School && tells_of_violence(paragraph)
}

/// What a school folds away; nothing is kept out of the letters.
fn violence_ui(ui: &mut Ui, view: &View<'_>) {
    let case = view.session.case();
    let told = std::iter::once(&case.summary).chain(&case.facts).chain(&case.background);
    let folded: Vec<&String> = told.filter(|paragraph| folds_violence(view, paragraph)).collect();
    if !folded.is_empty() {
        fold_ui(ui, view, &view.text("section-violence"), "violence", false, |ui| {
            for paragraph in folded {
                body_ui(ui, paragraph);
            }
        });
    }
}

/// The same for a language that the sheet asks for: as the sheet calls it where the window has no name for it.
fn asked_language_name(view: &View<'_>, tag: &LanguageTag) -> String {
    let case = view.session.case();
    let place = case.languages.iter().position(|other| other == tag).unwrap_or_default();
    let span = case.spans.get(&format!("/languages/{place}")).and_then(|spans| spans.first());
    let written = span.and_then(|[start, end]| case.source.get(*start..*end)).map(str::to_owned);
    let is_known = view.words.has(&format!("language-{}", tag.as_str()));
    written.filter(|_| !is_known).unwrap_or_else(|| language_name(view, tag.as_str()))
}

fn folds_ui(ui: &mut Ui, view: &mut View<'_>) {
    let case = view.session.case();
    ui.add_space(STEP);
    if !case.background.is_empty() {
        fold_ui(ui, view, &view.text("section-background"), "background", false, |ui| {
            for paragraph in case.background.iter().filter(|paragraph| !folds_violence(view, paragraph)) {
                body_ui(ui, paragraph);
            }
        });
    }
    if !case.model_letter.is_empty() {
        fold_ui(ui, view, &view.text("section-model-letter"), "model-letter", false, |ui| {
            body_ui(ui, &case.model_letter);
        });
    }
    if !case.source.is_empty() {
        command_button_ui(ui, view, Command::ShowSheet);
    }
}
