//! The sheet beside the fields that were read from it: a field marks its lines, a line shows its field, and lines that no
//! field used can be given to one.

use std::ops::Range;

use egui::text::{CCursor, LayoutJob, TextFormat};
use egui::{
    Align, Color32, FontId, Frame, Label, Margin, Rect, Response, RichText, ScrollArea, Sense, Ui, Vec2, WidgetInfo,
};

use super::View;
use super::pieces::{heading_ui, quiet_ui};
use super::regroup::regroup_ui;
use crate::app::command::Command;
use crate::app::session::{Field, PieceKind};
use crate::app::theme::{self, STEP};
use crate::job::regroup::{GivenTo, Regrouping};
use crate::model::{Case, Span};

const GIVEN_TO: [(GivenTo, &str); 8] = [
    (GivenTo::AddressAbove, "give-address-above"),
    (GivenTo::NewAddressee, "give-new-addressee"),
    (GivenTo::Title, "give-headline"),
    (GivenTo::Summary, "give-summary"),
    (GivenTo::Facts, "give-facts"),
    (GivenTo::Demands, "give-demands"),
    (GivenTo::Background, "give-background"),
    (GivenTo::Notes, "give-notes"),
];

/// The size of the sheet's text, in points of the screen.
const TEXT: f32 = 13.5;

/// With less room than this the fields stand above the sheet's text, in points of the screen.
const ROOMY: f32 = 480.0;

/// The text of the sheet at the left, the fields at the right.
pub fn sheet_ui(ui: &mut Ui, view: &mut View<'_>) {
    Frame::new().inner_margin(Margin::symmetric(16, 8)).show(ui, |ui| {
        ui.horizontal(|ui| {
            let title = view.text("sheet-title");
            heading_ui(ui, RichText::new(&title).family(theme::letter_strong()).size(19.0), &title);
            if ui.button(view.text("sheet-close")).clicked() {
                view.push(Command::ShowSheet);
            }
        });
        quiet_ui(ui, view, view.text("sheet-intro"));
        let flows = view.flows;
        if flows || ui.available_width() < ROOMY {
            let mut both = |ui: &mut Ui| {
                fields_ui(ui, view);
                ui.add_space(STEP);
                lines_ui(ui, view);
            };
            if flows {
                return both(ui);
            }
            ScrollArea::vertical().id_salt("sheet").auto_shrink(false).show(ui, both);
            return;
        }
        ui.columns(2, |columns| {
            let [lines, fields] = columns else { return };
            // Columns justify their text by themselves; a source is shown ragged, as it is.
            let ragged = view.below();
            lines.with_layout(ragged, |ui| {
                ScrollArea::vertical().id_salt("sheet-lines").auto_shrink(false).show(ui, |ui| lines_ui(ui, view));
            });
            fields.with_layout(ragged, |ui| {
                ScrollArea::vertical().id_salt("sheet-fields").auto_shrink(false).show(ui, |ui| fields_ui(ui, view));
            });
        });
    });
}

fn lines_ui(ui: &mut Ui, view: &mut View<'_>) {
    let case = view.session.case();
    let chosen: &[Span] =
        view.session.chosen_field().and_then(|field| case.spans.get(field)).map_or(&[], |spans| spans.as_slice());
    ui.spacing_mut().item_spacing.y = 1.0;
    let mut comes_new = is_newly_chosen(ui, "sheet-line-shown", view.session.chosen_field());
    let session = view.session;
    for piece in &session.sheet_text().pieces {
        if piece.kind == PieceKind::Blank {
            ui.add_space(STEP);
            continue;
        }
        let text = &case.source[piece.range.clone()];
        let marks = marks(chosen, text, piece.range.start);
        let is_marked = marks.iter().map(ExactSizeIterator::len).sum::<usize>() == text.len();
        let palette = view.palette;
        let (ground, ink) = match piece.kind {
            _ if is_marked => (palette.chosen, palette.ink),
            PieceKind::Unused => (palette.caution_ground, palette.ink),
            PieceKind::Furniture => (palette.desk, palette.quiet),
            PieceKind::Used | PieceKind::Blank => (palette.desk, palette.ink),
        };
        Frame::new().fill(ground).inner_margin(Margin::symmetric(6, 1)).show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            let mut job = marked_text(text, &marks, ink, palette.chosen);
            job.wrap.max_width = ui.available_width();
            let response = ui.add(Label::new(job.clone()).wrap().sense(Sense::click()));
            if let Some(first) = marks.first().filter(|_| comes_new) {
                comes_new = false;
                ui.scroll_to_rect(place_of(ui, job.clone(), &response, first.start), Some(Align::Center));
            }
            if response.clicked() {
                let at = response.interact_pointer_pos().map(|at| byte_at(ui, job, text, at - response.rect.min));
                let letter = at.map(|at| piece.range.start + at).map(|at| at..at + 1);
                let field = letter.and_then(|letter| field_at(case, &letter)).or_else(|| field_at(case, &piece.range));
                view.push(Command::ChooseField(field));
            }
            if piece.kind == PieceKind::Unused {
                give_ui(ui, view, &piece.range, text);
            }
        });
    }
}

/// What of a text the chosen field came from, in bytes of the text; what blanks divide is one.
fn marks(chosen: &[Span], text: &str, from: usize) -> Vec<Range<usize>> {
    let inside = |[start, end]: &Span| start.saturating_sub(from)..end.saturating_sub(from).min(text.len());
    let mut marks: Vec<Range<usize>> = chosen.iter().map(inside).filter(|mark| mark.start < mark.end).collect();
    marks.retain(|mark| text.get(mark.clone()).is_some_and(|text| !text.trim().is_empty()));
    marks.sort_by_key(|mark| mark.start);
    let mut joined: Vec<Range<usize>> = Vec::new();
    for mark in marks {
        match joined.last_mut() {
            Some(last) if mark.start <= last.end => last.end = last.end.max(mark.end),
            Some(last) if text.get(last.end..mark.start).is_some_and(|between| between.trim().is_empty()) => {
                last.end = mark.end;
            }
            _ => joined.push(mark),
        }
    }
    joined
}

/// A text with another ground below what is marked.
fn marked_text(text: &str, marks: &[Range<usize>], ink: Color32, ground: Color32) -> LayoutJob {
    let mut job = LayoutJob::default();
    let plain = TextFormat::simple(FontId::proportional(TEXT), ink);
    let mut from = 0;
    for mark in marks {
        job.append(text.get(from..mark.start).unwrap_or_default(), 0.0, plain.clone());
        let marked = TextFormat { background: ground, ..plain.clone() };
        job.append(text.get(mark.clone()).unwrap_or_default(), 0.0, marked);
        from = mark.end;
    }
    job.append(text.get(from..).unwrap_or_default(), 0.0, plain);
    job
}

/// Where a letter of a text that was shown stands, on the screen.
fn place_of(ui: &Ui, job: LayoutJob, shown: &Response, byte: usize) -> Rect {
    let letter = job.text.get(..byte).map_or(0, |before| before.chars().count());
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    galley.pos_from_cursor(CCursor::new(letter)).translate(shown.rect.min.to_vec2())
}

/// The byte of the letter at a place of a text that was shown.
fn byte_at(ui: &Ui, job: LayoutJob, text: &str, at: Vec2) -> usize {
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let letter = usize::from(galley.cursor_from_pos(at).index);
    text.char_indices().nth(letter).map_or(text.len().saturating_sub(1), |(byte, _)| byte)
}

/// What a line that no field used can be given to.
fn give_ui(ui: &mut Ui, view: &mut View<'_>, line: &Range<usize>, text: &str) {
    let name = view.text_with("give-line", &[("line", text.trim())]);
    let menu = ui.menu_button(RichText::new(view.text("give-title")).size(13.0), |ui| {
        for (to, id) in GIVEN_TO {
            if ui.button(view.text(id)).clicked() {
                let piece = [line.start, line.end];
                view.push(Command::Regroup(Regrouping::Give { piece, to }));
                ui.close();
            }
        }
    });
    menu.response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
}

fn fields_ui(ui: &mut Ui, view: &mut View<'_>) {
    let session = view.session;
    let case = session.case();
    ui.spacing_mut().item_spacing.y = 4.0;
    let comes_new = is_newly_chosen(ui, "sheet-field-shown", view.session.chosen_field());
    for Field { pointer, value } in &session.sheet_text().fields {
        let value = value_text(view, value);
        if value.is_empty() {
            continue;
        }
        let chosen = view.session.chosen_field() == Some(pointer.as_str());
        let by_hand = case.by_hand.contains(pointer);
        let name = match by_hand {
            true => format!("{} · {}", field_name(view, pointer), view.text("changed-by-hand")),
            false => field_name(view, pointer),
        };
        let ground = if chosen { view.palette.chosen } else { view.palette.panel };
        let frame = Frame::new().fill(ground).corner_radius(6).inner_margin(Margin::symmetric(10, 6));
        let shown = frame.show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 1.0;
            ui.add(Label::new(RichText::new(&name).size(13.0).color(view.palette.quiet)).selectable(false));
            ui.add(Label::new(RichText::new(&value).size(14.0)).wrap().selectable(false));
        });
        let response = shown.response.interact(Sense::click());
        response.widget_info(|| WidgetInfo::selected(egui::Role::Button, true, chosen, format!("{name}: {value}")));
        if response.clicked() {
            view.push(Command::ChooseField((!chosen).then(|| pointer.clone())));
        }
        if chosen {
            if comes_new {
                response.scroll_to_me(Some(Align::Center));
            }
            regroup_ui(ui, view, pointer);
        }
    }
}

/// Whether the chosen field is another one than in the last frame: then it is brought into sight.
fn is_newly_chosen(ui: &Ui, place: &'static str, chosen: Option<&str>) -> bool {
    let id = egui::Id::unique(place);
    let chosen = chosen.unwrap_or_default().to_owned();
    ui.data_mut(|data| {
        let last = data.get_temp_mut_or_default::<String>(id);
        let is_new = *last != chosen && !chosen.is_empty();
        *last = chosen;
        is_new
    })
}

fn value_text(view: &View<'_>, value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::String(text) => match text.parse() {
            Ok(date) if text.len() == "2017-07-04".len() => view.words.date(date),
            _ => text.clone(),
        },
        serde_json::Value::Number(number) => number.to_string(),
        serde_json::Value::Bool(true) => "✓".to_owned(),
        serde_json::Value::Array(values) => {
            values.iter().map(|value| value_text(view, value)).collect::<Vec<_>>().join(", ")
        }
        _ => String::new(),
    }
}

/// What a field is called: `/addressees/0/lines/2` is "Addressee 1 · Line 3".
fn field_name(view: &View<'_>, pointer: &str) -> String {
    let steps: Vec<&str> = pointer.split('/').filter(|step| !step.is_empty()).collect();
    let mut names = Vec::new();
    for (place, step) in steps.iter().enumerate() {
        if step.parse::<usize>().is_ok() {
            continue;
        }
        let number = steps.get(place + 1).and_then(|next| next.parse::<usize>().ok()).map_or(0, |index| index + 1);
        let id = format!("sheet-field-{}", step.replace('_', "-"));
        let known = view.words.has(&id);
        names.push(if known { view.text_with(&id, &[("number", &number.to_string())]) } else { (*step).to_owned() });
    }
    names.join(" · ")
}

/// The field that a piece went into; of several the one that says it most closely.
fn field_at(case: &Case, line: &Range<usize>) -> Option<String> {
    let used = case.spans.iter().filter(|(_, spans)| touches(spans, line));
    let closest = used.min_by_key(|(pointer, spans)| {
        let length: usize = spans.iter().map(|[start, end]| end.saturating_sub(*start)).sum();
        (length, std::cmp::Reverse(pointer.len()))
    });
    closest.map(|(pointer, _)| pointer.clone())
}

fn touches(spans: &[Span], line: &Range<usize>) -> bool {
    spans.iter().any(|[start, end]| *start < line.end && line.start < *end)
}
