//! The small pieces that all columns are made of, so that they look and sound alike.

use egui::{
    Align, Button, CornerRadius, FontId, Frame, Id, Label, Margin, Modal, Response, RichText, ScrollArea, Sense,
    Stroke, StrokeKind, TextEdit, Ui, UiKind, WidgetInfo, vec2,
};

use super::View;
use super::keys::keys_text;
use crate::address;
use crate::app::command::{Command, LettersCommand};
use crate::app::script_field::{ScriptField, script_field_ui};
use crate::app::theme::{self, STEP, TOUCH};
use crate::notice::{Fix, Notice, Severity};

/// Width of the labels beside the fields of a form, in points of the screen.
const LABEL_WIDTH: f32 = 104.0;

/// Between a button and the ring around it, in points: with the ring no more than what scrolled content may paint outside.
const FOCUS_RING_GAP: f32 = 1.5;

/// What is in a column: as long as it needs to be, with room for the bar that scrolls it.
pub fn column_ui(ui: &mut Ui, view: &mut View<'_>, name: &str, content: impl FnOnce(&mut Ui, &mut View<'_>)) {
    let room = if view.is_mirrored() {
        Margin { left: 12, right: 0, top: 0, bottom: 0 }
    } else {
        Margin { left: 0, right: 12, top: 0, bottom: 0 }
    };
    if view.flows {
        Frame::new().inner_margin(room).show(ui, |ui| content(ui, view));
        return;
    }
    // Another case is read from its beginning.
    let salt = (name, view.session.case().id.as_str());
    ScrollArea::vertical().id_salt(salt).auto_shrink(false).content_margin(room).show(ui, |ui| content(ui, view));
}

/// Something in front of the desk, never larger than the window: what does not fit is scrolled. Whether it is to go away.
pub fn modal_ui(
    ui: &Ui,
    view: &mut View<'_>,
    name: &str,
    width: f32,
    content: impl FnOnce(&mut Ui, &mut View<'_>),
) -> bool {
    let room = ui.ctx().content_rect().size();
    let margin: i8 = if room.x < 480.0 || room.y < 400.0 { 12 } else { 24 };
    let around = vec2(1.0, 1.0) * 2.0 * (f32::from(margin) + STEP);
    let frame = Frame::window(ui.style()).inner_margin(Margin::same(margin));
    let modal = Modal::new(Id::unique(name)).frame(frame).show(ui.ctx(), |ui| {
        ui.set_width(width.min(room.x - around.x));
        ui.with_layout(view.below(), |ui| {
            // A new area offers 400 points of height, whatever the window has; what does not scroll is as high as it is.
            let height = room.y - around.y;
            let scroll = ScrollArea::vertical().id_salt(name).max_height(height).min_scrolled_height(height);
            scroll.show(ui, |ui| content(ui, view));
        });
    });
    modal.should_close()
}

/// What went wrong is said to those who do not see it as soon as it stands there.
pub fn heard_at_once(ui: &Ui, said: &Response) {
    ui.ctx().accesskit_node_builder(said.id, |node| node.set_live(egui::accesskit::Live::Assertive));
}

/// Whether one of several is the chosen one, as a screen reader says it of tabs and entries of lists; egui says it of switches.
pub fn heard_as_chosen(ui: &Ui, one: &Response, chosen: bool) {
    ui.ctx().accesskit_node_builder(one.id, |node| {
        node.clear_toggled();
        node.set_selected(chosen);
    });
}

/// Names what stands in front of the desk, for those who hear it.
pub fn name_dialog(ui: &Ui, title: &str) {
    let dialog = ui.stack().iter().find(|stack| stack.kind() == Some(UiKind::Modal));
    if let Some(dialog) = dialog {
        ui.accesskit_node_builder(dialog.unique_id, |node| node.set_label(title));
    }
}

/// A heading inside a column.
pub fn section_ui(ui: &mut Ui, view: &View<'_>, title: &str) {
    ui.add_space(STEP);
    let text = RichText::new(title).family(theme::strong()).size(13.0).color(view.palette.quiet);
    heading_ui(ui, text, title);
}

/// Text that a screen reader announces as a heading.
pub fn heading_ui(ui: &mut Ui, text: RichText, spoken: &str) -> Response {
    let response = ui.add(Label::new(text).wrap());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, spoken));
    response
}

/// What is said quietly.
pub fn quiet_ui(ui: &mut Ui, view: &View<'_>, text: impl Into<String>) -> Response {
    ui.add(Label::new(RichText::new(text).size(13.0).color(view.palette.quiet)).wrap())
}

pub fn body_ui(ui: &mut Ui, text: impl Into<String>) -> Response {
    ui.add(Label::new(RichText::new(text)).wrap())
}

/// A paragraph with a number or a dash before it, hanging.
pub fn item_ui(ui: &mut Ui, view: &View<'_>, mark: &str, text: &str) {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let width = 20.0;
        let along = view.along().with_cross_align(Align::Min);
        ui.allocate_ui_with_layout(vec2(width, 18.0), along, |ui| {
            ui.set_min_width(width);
            ui.label(RichText::new(mark).color(view.palette.accent).family(theme::strong()));
        });
        ui.vertical(|ui| body_ui(ui, text));
    });
}

/// A strip in the colour of its severity, with what is in it.
pub fn strip_ui<R>(ui: &mut Ui, view: &View<'_>, severity: Severity, content: impl FnOnce(&mut Ui) -> R) -> R {
    let (ground, edge) = match severity {
        Severity::Error => (view.palette.failure_ground, view.palette.failure),
        Severity::Warning => (view.palette.caution_ground, view.palette.caution),
        Severity::Info => (view.palette.touched, view.palette.quiet),
    };
    let frame = Frame::new().fill(ground).corner_radius(CornerRadius::same(6)).inner_margin(Margin {
        left: 14,
        right: 10,
        top: 8,
        bottom: 8,
    });
    let shown = frame.show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        content(ui)
    });
    let rect = shown.response.rect;
    let (bar, corners) = match view.is_mirrored() {
        true => (rect.with_min_x(rect.max.x - 4.0), CornerRadius { nw: 0, sw: 0, ne: 6, se: 6 }),
        false => (rect.with_max_x(rect.min.x + 4.0), CornerRadius { nw: 6, sw: 6, ne: 0, se: 0 }),
    };
    ui.painter().rect_filled(bar, corners, edge);
    shown.inner
}

/// A notice: what it means, what to do, and a button where it can be put right at once.
pub fn notice_ui(ui: &mut Ui, view: &mut View<'_>, notice: &Notice) {
    notice_strip_ui(ui, view, notice, None);
}

/// A notice about the case. What nothing can be done about at once goes when the person has looked at it; what the address doctor
/// finds it would find again.
pub fn case_notice_ui(ui: &mut Ui, view: &mut View<'_>, notice: &Notice) {
    let settles = notice.fix.is_none() && !address::is_finding(notice);
    let settle = settles.then(|| Command::Letters(LettersCommand::Settle(Box::new(notice.clone()))));
    notice_strip_ui(ui, view, notice, settle);
}

fn notice_strip_ui(ui: &mut Ui, view: &mut View<'_>, notice: &Notice, settle: Option<Command>) {
    let sentence = view.words.notice(notice);
    let asked = strip_ui(ui, view, notice.severity, |ui| {
        let said = ui.add(Label::new(RichText::new(&sentence.text).size(14.0)).wrap());
        if notice.severity == Severity::Error {
            heard_at_once(ui, &said);
        }
        if let Some(hint) = &sentence.hint {
            quiet_ui(ui, view, hint);
        }
        if let Some(detail) = &sentence.detail {
            fold_ui(ui, view, &view.text("detail"), (&notice.code, notice.place.to_string(), "detail"), false, |ui| {
                quiet_ui(ui, view, detail);
            });
        }
        match notice.fix.as_deref() {
            Some(fix) => fix_ui(ui, view, fix, &sentence.text),
            None => settle.filter(|_| finding_button_ui(ui, view, "finding-checked", &sentence.text)),
        }
    });
    asked.into_iter().for_each(|command| view.push(command));
}

/// What a fix would write, and the button that lets it.
fn fix_ui(ui: &mut Ui, view: &View<'_>, fix: &Fix, finding: &str) -> Option<Command> {
    let proposed = if fix.keeps() { String::new() } else { proposed_text(fix) };
    if !proposed.is_empty() {
        quiet_ui(ui, view, view.text_with("finding-proposes", &[("proposed", &proposed)]));
    }
    let id = if fix.keeps() { "finding-keep" } else { "finding-accept" };
    finding_button_ui(ui, view, id, finding).then(|| Command::Accept(Box::new(fix.clone())))
}

/// A button below a finding; a screen reader says of which.
fn finding_button_ui(ui: &mut Ui, view: &View<'_>, id: &str, finding: &str) -> bool {
    let text = view.text(id);
    let button = ui.add(Button::new(&text).min_size(vec2(0.0, 28.0)));
    let named = view.text_with("finding-button-named", &[("button", &text), ("finding", finding)]);
    button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &named));
    button.clicked()
}

/// What a fix would write, for a person to read.
fn proposed_text(fix: &Fix) -> String {
    let shown = |value: &serde_json::Value| match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Array(lines) => {
            lines.iter().filter_map(serde_json::Value::as_str).collect::<Vec<_>>().join(" / ")
        }
        _ => String::new(),
    };
    let mut texts: Vec<String> = Vec::new();
    for text in std::iter::once(fix).chain(&fix.with).map(|fix| shown(&fix.to)) {
        if !text.is_empty() && !texts.contains(&text) {
            texts.push(text);
        }
    }
    texts.join(" · ")
}

/// A part that can be folded away.
pub fn fold_ui(
    ui: &mut Ui,
    view: &View<'_>,
    title: &str,
    salt: impl std::hash::Hash + std::fmt::Debug,
    open: bool,
    content: impl FnOnce(&mut Ui),
) {
    let text = RichText::new(title).family(theme::strong()).size(14.0).color(view.palette.ink);
    egui::CollapsingHeader::new(text).id_salt(salt).default_open(open).show_unindented(ui, content);
}

/// One field of a form with its label before it.
pub fn field_ui(ui: &mut Ui, view: &View<'_>, label: &str, text: &mut String, id: Id, hint: &str) -> Response {
    labelled_ui(ui, view, label, |ui| {
        let field = TextEdit::singleline(text).id(id).desired_width(f32::INFINITY).hint_text(hint.to_owned());
        ui.add(field.margin(Margin::symmetric(8, 6)).min_size(vec2(0.0, TOUCH)))
    })
}

/// One line of a form that holds text of any script, with its label before it.
///
/// A hint that would be cut beside the label has the width of the column.
pub fn script_line_ui(ui: &mut Ui, view: &View<'_>, label: &str, text: &mut String, id: Id, hint: &str) -> Response {
    let room = ui.available_width() - LABEL_WIDTH - 4.0 * STEP;
    let cut = width_of(ui, view, hint, 15.0) > room;
    let field = |ui: &mut Ui| script_ui(ui, view, label, text, id, hint, 1);
    if cut { above_ui(ui, view, label, field) } else { labelled_ui(ui, view, label, field) }
}

fn width_of(ui: &Ui, view: &View<'_>, text: &str, size: f32) -> f32 {
    ui.painter().layout_no_wrap(text.to_owned(), FontId::proportional(size), view.palette.quiet).size().x
}

/// Several lines that hold text of any script, with their label above them.
pub fn script_area_ui(ui: &mut Ui, view: &View<'_>, label: &str, text: &mut String, id: Id, rows: usize) -> Response {
    let at = quiet_ui(ui, view, label);
    let language = &view.session.case().language;
    let field = ScriptField { id, name: label, hint: "", language, rows, marks_lines: true };
    script_field_ui(ui, view.palette, &field, text).labelled_by(at.id)
}

/// A field that holds text of any script, without a label of its own; `name` is what a screen reader calls it.
pub fn script_field_row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    text: &mut String,
    id: Id,
    rows: usize,
) -> Response {
    script_ui(ui, view, name, text, id, "", rows)
}

fn script_ui(ui: &mut Ui, view: &View<'_>, name: &str, text: &mut String, id: Id, hint: &str, rows: usize) -> Response {
    let language = &view.session.case().language;
    script_field_ui(ui, view.palette, &ScriptField { id, name, hint, language, rows, marks_lines: false }, text)
}

/// Something that has its label before it, or above it where the label needs the room: none is cut.
pub fn labelled_ui(ui: &mut Ui, view: &View<'_>, label: &str, content: impl FnOnce(&mut Ui) -> Response) -> Response {
    let text = RichText::new(label).size(14.0).color(view.palette.quiet);
    if width_of(ui, view, label, 14.0) > LABEL_WIDTH || ui.available_width() < 2.0 * LABEL_WIDTH {
        return above_ui(ui, view, label, content);
    }
    ui.horizontal(|ui| {
        let at = ui.allocate_ui_with_layout(vec2(LABEL_WIDTH, TOUCH), view.along(), |ui| {
            ui.set_min_width(LABEL_WIDTH);
            ui.add(Label::new(text))
        });
        content(ui).labelled_by(at.inner.id)
    })
    .inner
}

/// The same with the label above, for what needs all of the width.
pub fn above_ui(ui: &mut Ui, view: &View<'_>, label: &str, content: impl FnOnce(&mut Ui) -> Response) -> Response {
    ui.spacing_mut().item_spacing.y = STEP / 2.0;
    let at = ui.add(Label::new(RichText::new(label).size(14.0).color(view.palette.quiet)).wrap());
    let response = content(ui).labelled_by(at.id);
    ui.spacing_mut().item_spacing.y = STEP;
    response
}

/// The button that the column or the window is about.
pub fn main_button_ui(ui: &mut Ui, view: &View<'_>, text: &str, enabled: bool) -> Response {
    let palette = view.palette;
    let text = RichText::new(text).family(theme::strong()).color(palette.on_accent);
    let button = Button::new(text).fill(palette.accent).stroke(Stroke::NONE).min_size(vec2(136.0, 40.0));
    let response = ui.add_enabled(enabled, button);
    focus_ring_ui(ui, view, &response);
    response
}

/// The button beside it.
pub fn second_button_ui(ui: &mut Ui, view: &View<'_>, text: &str, enabled: bool) -> Response {
    let palette = view.palette;
    let text = RichText::new(text).family(theme::strong()).color(palette.accent);
    let button = Button::new(text).fill(palette.panel).stroke(Stroke::new(1.5, palette.accent));
    let response = ui.add_enabled(enabled, button.min_size(vec2(136.0, 40.0)));
    focus_ring_ui(ui, view, &response);
    response
}

/// Shows that a button has the keyboard, where its own colours hide it.
pub fn focus_ring_ui(ui: &Ui, view: &View<'_>, response: &Response) {
    if response.has_focus() {
        let radius = ui.style().visuals.widgets.active.corner_radius + CornerRadius::same(2);
        let stroke = Stroke::new(1.5, view.palette.ink);
        ui.painter().rect_stroke(response.rect.expand(FOCUS_RING_GAP), radius, stroke, StrokeKind::Outside);
    }
}

/// The response with a tooltip. What lies behind a dialog has nothing to say, though the pointer may rest there.
pub fn told_on_hover(response: Response, tooltip: String) -> Response {
    let behind = !response.ctx.memory(|memory| memory.allows_interaction(response.layer_id));
    if behind { response } else { response.on_hover_text(tooltip) }
}

/// A button for a command, with its words, its tooltip and its shortcut.
pub fn command_button_ui(ui: &mut Ui, view: &mut View<'_>, command: Command) -> Response {
    let enabled = view.session.can(&command);
    let button = ui.add_enabled(enabled, Button::new(command.name(view.words)).frame(true));
    let response = with_tooltip(view, button, &command);
    if response.clicked() {
        view.push(command);
    }
    response
}

/// The response with the command's tooltip and shortcut.
pub fn with_tooltip(view: &View<'_>, response: Response, command: &Command) -> Response {
    let mut tooltip = command.tooltip(view.words);
    if let Some(keys) = keys_text(view, command) {
        tooltip = format!("{tooltip} ({keys})");
    }
    told_on_hover(response, tooltip)
}

/// A thin line across the column.
pub fn rule_ui(ui: &mut Ui, view: &View<'_>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::empty());
    ui.painter().hline(rect.x_range(), rect.center().y, Stroke::new(1.0, view.palette.line));
}

/// The width of a list to choose from: as wanted, and no wider than there is room.
pub fn list_width(ui: &Ui, wanted: f32) -> f32 {
    wanted.min(ui.available_width() - STEP)
}
