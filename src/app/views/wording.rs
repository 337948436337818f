//! The chosen paragraph's other wordings, whose words it has, and how it differs between letters.

use egui::{Align2, Button, FontId, Rect, RichText, Ui, WidgetInfo, pos2, vec2};

use super::View;
use super::named::part_name;
use super::pieces::{quiet_ui, with_tooltip};
use super::sign::{Sign, paint_sign};
use crate::app::command::{Command, LettersCommand};
use crate::app::theme::{self, STEP};
use crate::model::{Origin, Part, Wording};

/// Size of the control beside the paragraph, in points of the screen.
const PILL: egui::Vec2 = vec2(30.0, 76.0);

/// In the strip below the page: the other wordings of the chosen part.
pub fn wording_ui(ui: &mut Ui, view: &mut View<'_>, part: &Part) {
    if let Some(wording) = part.wording.filter(|_| part.origin != Origin::Own) {
        ui.spacing_mut().item_spacing.x = 2.0;
        step_ui(ui, view, LettersCommand::PreviousWording, Sign::Back);
        ui.label(RichText::new(place_text(view, wording)).size(13.0).color(view.palette.quiet));
        step_ui(ui, view, LettersCommand::NextWording, Sign::Forward);
        ui.spacing_mut().item_spacing.x = STEP;
    }
}

/// Behind them: whose words these are, which letters have their own, and the way to make them alike.
pub fn differences_ui(ui: &mut Ui, view: &mut View<'_>, part: &Part) {
    let others = view.session.others_differing(part);
    if !others.is_empty() {
        let count = others.len().to_string();
        quiet_ui(ui, view, view.text_with("wording-differs", &[("count", &count)])).on_hover_text(others.join("\n"));
    }
    for command in [LettersCommand::UseInAll, LettersCommand::UseCommon] {
        let command = Command::Letters(command);
        if !view.session.can(&command) {
            continue;
        }
        let text = RichText::new(command.name(view.words)).size(14.0);
        let button = ui.add(Button::new(text));
        if with_tooltip(view, button, &command).clicked() {
            view.push(command);
        }
    }
    quiet_ui(ui, view, view.text(origin_id(part.origin)));
}

fn step_ui(ui: &mut Ui, view: &mut View<'_>, command: LettersCommand, sign: Sign) {
    let command = Command::Letters(command);
    let button = ui.add(Button::new("").min_size(vec2(26.0, 26.0)).frame_when_inactive(false));
    let name = command.name(view.words);
    button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    paint_sign(ui.painter(), Rect::from_center_size(button.rect.center(), vec2(16.0, 16.0)), sign, view.palette.ink);
    if with_tooltip(view, button, &command).clicked() {
        view.push(command);
    }
}

fn place_text(view: &View<'_>, wording: Wording) -> String {
    let place = (u16::from(wording.alternative) + 1).to_string();
    view.text_with("wording-place", &[("place", &place), ("of", &wording.of.to_string())])
}

/// The id of the words that say whose words a part has.
fn origin_id(origin: Origin) -> &'static str {
    match origin {
        Origin::Phrase { .. } => "origin-phrase",
        Origin::Sheet => "origin-sheet",
        Origin::Mixed => "origin-mixed",
        Origin::Own => "origin-own",
        Origin::Sender => "origin-sender",
    }
}

/// On the page, in the margin beside the chosen paragraph: the wording before and after, or the way back from own words.
///
/// It is drawn on paper, which is white in every look. The strip below the page has the same for those who use no mouse.
pub fn beside_ui(ui: &mut Ui, view: &mut View<'_>, part: &Part, at: egui::Pos2, clip: Rect) {
    let palette = &theme::LIGHT;
    let name = part_name(view, part.id);
    if part.origin == Origin::Own {
        let rect = Rect::from_center_size(at, vec2(PILL.x, PILL.x));
        let spoken = view.text_with("wording-back-beside", &[("part", &name)]);
        if pill_button_ui(ui, view, rect, clip, Sign::Undo, &spoken) {
            view.push(Command::Letters(LettersCommand::ProposedText));
        }
        return;
    }
    let Some(wording) = part.wording else { return };
    let rect = Rect::from_center_size(at, PILL);
    ui.painter().rect_filled(rect, PILL.x / 2.0, palette.field);
    ui.painter().rect_stroke(rect, PILL.x / 2.0, egui::Stroke::new(1.0, palette.line), egui::StrokeKind::Inside);
    let button = |centre: f32| Rect::from_center_size(pos2(at.x, rect.top() + centre), vec2(PILL.x - 4.0, 26.0));
    let spoken = view.text_with("wording-previous-beside", &[("part", &name)]);
    if pill_button_ui(ui, view, button(16.0), clip, Sign::Up, &spoken) {
        view.push(Command::Letters(LettersCommand::PreviousWording));
    }
    let place = format!("{}/{}", u16::from(wording.alternative) + 1, wording.of);
    ui.painter().text(at, Align2::CENTER_CENTER, place, FontId::proportional(11.0), palette.quiet);
    let spoken = view.text_with("wording-next-beside", &[("part", &name)]);
    if pill_button_ui(ui, view, button(PILL.y - 16.0), clip, Sign::Down, &spoken) {
        view.push(Command::Letters(LettersCommand::NextWording));
    }
}

fn pill_button_ui(ui: &Ui, view: &View<'_>, rect: Rect, clip: Rect, sign: Sign, spoken: &str) -> bool {
    let palette = &theme::LIGHT;
    let id = ui.scope_id().with(("beside", view.session.chosen(), spoken));
    let response = ui.interact(rect.intersect(clip), id, egui::Sense::click());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, spoken));
    if response.hovered() || response.has_focus() {
        ui.ctx().set_cursor_icon(egui::CursorIcon::PointingHand);
        ui.painter().rect_filled(rect, rect.height() / 2.0, palette.touched);
    } else if sign == Sign::Undo {
        ui.painter().rect_filled(rect, rect.height() / 2.0, palette.field);
    }
    if sign == Sign::Undo {
        let stroke = egui::Stroke::new(1.0, palette.line);
        ui.painter().rect_stroke(rect, rect.height() / 2.0, stroke, egui::StrokeKind::Inside);
    }
    paint_sign(ui.painter(), Rect::from_center_size(rect.center(), vec2(16.0, 16.0)), sign, palette.accent);
    response.on_hover_text(spoken).clicked()
}
