//! The column at the right: to whom letters go, the blanks of the chosen one, and who writes.

use egui::{
    Button, Checkbox, Color32, Label, Margin, Rect, Response, RichText, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::View;
use super::addressee_form::{add_ui, addressee_ui, entry_commands_ui, envelope_ui};
use super::form::mission_ui;
use super::named::case_country;
use super::named::sender_line;
use super::pieces::{case_notice_ui, column_ui, quiet_ui, rule_ui, section_ui};
use super::sender::sender_ui;
use super::sign::{Sign, paint_sign};
use super::steps::region_ui;
use super::writer::on_this_case_ui;
use crate::app::command::{Command, Step};
use crate::app::session::{Entry, Readiness};
use crate::app::theme::{self, STEP};
use crate::model::LetterKind;

const GROUPS: [(LetterKind, &str); 3] = [
    (LetterKind::Appeal, "group-appeals"),
    (LetterKind::Copy, "group-copies"),
    (LetterKind::Mission, "group-missions"),
];

/// The addressees with their ticks, the form of the chosen one, and the sender.
pub fn addressees_ui(ui: &mut Ui, view: &mut View<'_>) {
    column_ui(ui, view, "addressees", |ui, view| {
        region_ui(ui, view, Step::You);
        who_ui(ui, view);
        if view.session.has_case() {
            region_ui(ui, view, Step::Addressees);
            list_ui(ui, view);
            add_ui(ui, view);
            rule_ui(ui, view);
            chosen_ui(ui, view);
        }
        ui.add_space(2.0 * STEP);
    });
}

/// Who writes: one line that unfolds to the form; it asks while nobody is filled in.
fn who_ui(ui: &mut Ui, view: &mut View<'_>) {
    let sender = view.session.sender();
    let shows = view.session.shows_sender();
    let unknown = sender.name.is_empty();
    let title = match unknown {
        true => view.text("sender-ask"),
        false => view.text_with("sender-title", &[("who", &sender_line(view, sender))]),
    };
    let colour = if unknown { view.palette.accent } else { view.palette.ink };
    let text = RichText::new(&title).family(theme::strong()).color(colour);
    let button = Button::new(text).fill(if shows { view.palette.panel } else { view.palette.chosen }).wrap();
    let sign = RichText::new(if shows { "\u{2212}" } else { "+" }).color(colour);
    let button = if view.is_mirrored() { button.left_text(sign) } else { button.right_text(sign) };
    let response = ui.add(button.min_size(vec2(ui.available_width(), 40.0)));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &title));
    if response.clicked() {
        view.push(Command::ShowSender(!shows));
    }
    if shows {
        sender_ui(ui, view);
    }
    // Below the form: what appears while somebody types must not push the field away.
    on_this_case_ui(ui, view);
    if shows {
        rule_ui(ui, view);
    }
}

fn list_ui(ui: &mut Ui, view: &mut View<'_>) {
    let session = view.session;
    for (kind, title) in GROUPS {
        let entries: Vec<&Entry> = session.entries().iter().filter(|entry| entry.kind == kind).collect();
        if entries.is_empty() {
            continue;
        }
        section_ui(ui, view, &view.text(title));
        ui.spacing_mut().item_spacing.y = 2.0;
        for entry in entries {
            entry_ui(ui, view, entry);
        }
        ui.spacing_mut().item_spacing.y = STEP;
    }
    if session.entries().is_empty() {
        quiet_ui(ui, view, view.text("no-addressees"));
    }
}

/// What an entry is called: by its name, or by whose embassy it is until that is filled in.
pub fn entry_name(view: &View<'_>, entry: &Entry) -> String {
    match (entry.title(), entry.kind) {
        ("", LetterKind::Mission) => view.text_with("entry-embassy", &[("country", &case_country(view))]),
        ("", _) => view.text("desk-new-addressee"),
        (title, _) => title.to_owned(),
    }
}

/// One addressee: a tick, a sign for how far it is, name and office. The whole row chooses the letter.
fn entry_ui(ui: &mut Ui, view: &mut View<'_>, entry: &Entry) {
    let chosen = view.session.chosen() == entry.id;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 48.0), Sense::click());
    let name = entry_name(view, entry);
    let state = state_text(view, entry);
    let own = if entry.differs { view.text("entry-differs") } else { String::new() };
    let spoken = [name.as_str(), entry.office.as_str(), state.as_str(), own.as_str()];
    let spoken = spoken.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
    response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, chosen, &spoken));
    if response.clicked() {
        view.push(Command::ChooseLetter(entry.id.clone()));
    }
    let inside = rect.shrink2(vec2(STEP, 4.0));
    let mut row = ui.new_child(UiBuilder::new().max_rect(inside).layout(view.along()));
    if !ui.is_rect_visible(rect) {
        // Of a thousand rows those in sight are drawn; the keyboard and screen readers reach all.
        return tick_ui(&mut row, view, entry, &name);
    }
    row_ground_ui(ui, view, &response, chosen);
    tick_ui(&mut row, view, entry, &name);
    let below = match entry.readiness {
        Readiness::Ready => (entry.office.as_str(), view.palette.quiet),
        Readiness::Findings(_) => (state.as_str(), view.palette.caution),
        Readiness::Blank => (state.as_str(), view.palette.accent),
    };
    entry_lines_ui(&mut row, view, &name, below);
    entry_marks_ui(ui, view, entry, inside);
    if entry.differs {
        response.on_hover_text(own);
    }
}

/// The ground of a row says whether it is chosen or touched, its edge whether it has the keyboard.
fn row_ground_ui(ui: &Ui, view: &View<'_>, response: &Response, chosen: bool) {
    let palette = view.palette;
    let ground = match (chosen, response.hovered() || response.has_focus()) {
        (true, _) => palette.chosen,
        (false, true) => palette.touched,
        (false, false) => palette.panel,
    };
    ui.painter().rect_filled(response.rect, 6.0, ground);
    if response.has_focus() {
        let stroke = egui::Stroke::new(1.5, palette.accent);
        ui.painter().rect_stroke(response.rect, 6.0, stroke, egui::StrokeKind::Inside);
    }
}

fn tick_ui(ui: &mut Ui, view: &mut View<'_>, entry: &Entry, name: &str) {
    let mut ticked = entry.ticked;
    let may_tick = entry.readiness != Readiness::Blank;
    let tick = ui.add_enabled(may_tick, Checkbox::without_text(&mut ticked));
    let tick_name = view.text_with("tick-letter", &[("name", name)]);
    tick.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, may_tick, ticked, &tick_name));
    if tick.changed() {
        view.push(Command::Tick { letter: entry.id.clone(), ticked });
    }
}

/// The name, and below it what there is to say; a name alone stands in the middle.
fn entry_lines_ui(ui: &mut Ui, view: &View<'_>, name: &str, (line, colour): (&str, Color32)) {
    let line = Some(line).filter(|line| !line.is_empty() && *line != name);
    ui.with_layout(view.below(), |ui| {
        ui.spacing_mut().item_spacing.y = 1.0;
        if line.is_none() {
            ui.add_space(9.0);
        }
        // Room for the sign at the far end.
        let room =
            if view.is_mirrored() { Margin { left: 24, ..Margin::ZERO } } else { Margin { right: 24, ..Margin::ZERO } };
        egui::Frame::new().inner_margin(room).show(ui, |ui| {
            let text = RichText::new(name).family(theme::strong()).color(view.palette.ink);
            ui.add(Label::new(text).truncate().selectable(false));
            if let Some(line) = line {
                ui.add(Label::new(RichText::new(line).size(13.0).color(colour)).truncate().selectable(false));
            }
        });
    });
}

/// At the far end: how far the letter is, and whether it differs from the others.
fn entry_marks_ui(ui: &Ui, view: &View<'_>, entry: &Entry, inside: Rect) {
    let palette = view.palette;
    let (far, beside) =
        if view.is_mirrored() { (inside.left() + 8.0, STEP + 7.0) } else { (inside.right() - 8.0, -STEP - 7.0) };
    let (sign, colour) = match entry.readiness {
        Readiness::Ready => (Sign::Full, palette.accent),
        Readiness::Findings(_) => (Sign::Half, palette.caution),
        Readiness::Blank => (Sign::Empty, palette.accent),
    };
    let at = Rect::from_center_size(pos2(far, inside.center().y), vec2(14.0, 14.0));
    paint_sign(ui.painter(), at, sign, colour);
    if entry.differs {
        // The same mark as own words have in the page's margin.
        let bar = Rect::from_center_size(pos2(far + beside, at.center().y), vec2(2.5, 16.0));
        ui.painter().rect_filled(bar, 1.5, palette.accent.gamma_multiply(0.7));
    }
}

fn state_text(view: &View<'_>, entry: &Entry) -> String {
    match entry.readiness {
        Readiness::Ready => String::new(),
        Readiness::Findings(count) => view.text_with("entry-findings", &[("count", &count.to_string())]),
        Readiness::Blank => view.text("entry-blank"),
    }
}

/// The blanks of the chosen addressee.
fn chosen_ui(ui: &mut Ui, view: &mut View<'_>) {
    let session = view.session;
    let chosen = session.chosen();
    if let Some(mission) = session.mission(chosen) {
        let country = case_country(view);
        section_ui(ui, view, &view.text_with("mission-form-title", &[("country", &country)]));
        mission_ui(ui, view, chosen, &mission);
    } else if let Some(addressee) = session.case().addressees.iter().find(|addressee| addressee.id == chosen) {
        section_ui(ui, view, &view.text("addressee-form-title"));
        entry_commands_ui(ui, view);
        for notice in session.address_findings() {
            case_notice_ui(ui, view, notice);
        }
        addressee_ui(ui, view, addressee);
    }
    if let Some(shown) = session.shown() {
        ui.add_space(STEP / 2.0);
        envelope_ui(ui, view, shown);
    }
}
