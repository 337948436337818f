//! The rules of a good letter in one line below it: those that are broken first, each with its reason and a way to overrule it.

use egui::{Button, Color32, FontId, Label, Popup, Rect, Response, RichText, Sense, Ui, WidgetInfo, pos2, vec2};

use super::View;
use super::own_words::part_choice_ui;
use super::pieces::{body_ui, quiet_ui};
use super::sign::{Sign, paint_sign, sign_ui};
use crate::app::command::{Command, LettersCommand};
use crate::app::session::Shown;
use crate::app::theme::{self, STEP};
use crate::compose::Check;
use crate::notice::{Notice, Severity};

/// So many of the rules that the letter keeps are named in its line, where there is room and where there is little.
const KEPT_SHOWN: (usize, usize) = (4, 2);

/// From this width on there is room for all of them on one line, in points of the screen.
const ROOMY: f32 = 840.0;

/// Width of what opens over a check, in points of the screen.
const POPUP_WIDTH: f32 = 320.0;

/// The checks, and the notices about the letter below them.
pub fn checks_ui(ui: &mut Ui, view: &mut View<'_>, shown: &Shown) {
    // What was overruled stays in sight, so that it can matter again.
    let (quiet, mut named): (Vec<&Check>, Vec<&Check>) = shown.checks.iter().partition(|check| check.passed);
    named.sort_by_key(|check| check.overruled);
    let kept = if ui.available_width() > ROOMY { KEPT_SHOWN.0 } else { KEPT_SHOWN.1 };
    let usual = ui.spacing().button_padding;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 2.0);
        ui.spacing_mut().button_padding = vec2(2.0, 2.0);
        ui.spacing_mut().interact_size.y = 24.0;
        for check in named.iter().chain(quiet.iter().take(kept)) {
            check_ui(ui, view, check);
        }
        let more: Vec<&&Check> = quiet.iter().skip(kept).collect();
        if !more.is_empty() {
            let text = view.text_with("checks-more", &[("count", &more.len().to_string())]);
            let button = ui.add(Button::new(RichText::new(text).size(13.0).color(view.palette.quiet)).frame(false));
            Popup::menu(&button).show(|ui| {
                ui.set_width(POPUP_WIDTH);
                for check in more {
                    check_ui(ui, view, check);
                    quiet_ui(ui, view, reason(view, check));
                    overrule_ui(ui, view, check);
                }
            });
        }
        if view.session.chosen_part().is_none() {
            ui.add_space(2.0 * STEP);
            ui.spacing_mut().button_padding = usual;
            part_choice_ui(ui, view, shown);
        }
    });
    // That nobody is filled in as the writer is said in the bottom line already.
    let worth_saying = |notice: &&Notice| notice.severity > Severity::Info && notice.code != "no-sender";
    for notice in shown.notices.iter().filter(worth_saying) {
        let sentence = view.words.notice(notice);
        ui.horizontal(|ui| {
            let colour = if notice.severity == Severity::Error { view.palette.failure } else { view.palette.caution };
            sign_ui(ui, Sign::Half, colour, 14.0);
            let text = RichText::new(&sentence.text).size(13.0).color(colour);
            ui.add(Label::new(text).truncate()).on_hover_text(sentence.hint.unwrap_or_default());
        });
    }
}

/// One check: a sign and a few words that open to the reason.
fn check_ui(ui: &mut Ui, view: &mut View<'_>, check: &Check) {
    let palette = view.palette;
    let (sign, colour, ink) = match (check.passed, check.overruled) {
        (true, _) => (Sign::Tick, palette.accent, palette.quiet),
        (false, true) => (Sign::Empty, palette.quiet, palette.quiet),
        (false, false) => (Sign::Half, palette.caution, palette.caution),
    };
    let text = check_text(view, check);
    let spoken = match check.overruled && !check.passed {
        true => view.text_with("check-overruled", &[("check", &text)]),
        false => text.clone(),
    };
    let button = signed_button_ui(ui, view, (sign, colour), &text, ink);
    button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &spoken));
    Popup::menu(&button).show(|ui| {
        ui.set_width(POPUP_WIDTH);
        ui.label(RichText::new(&spoken).family(theme::strong()));
        body_ui(ui, reason(view, check));
        overrule_ui(ui, view, check);
    });
}

/// A button without a frame, of a sign and words that a line break never parts.
fn signed_button_ui(ui: &mut Ui, view: &View<'_>, sign: (Sign, Color32), text: &str, ink: Color32) -> Response {
    let galley = ui.painter().layout_no_wrap(text.to_owned(), FontId::proportional(13.0), ink);
    let size = vec2(galley.size().x + 18.0 + STEP, 24.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect.expand2(vec2(2.0, 0.0)), 4.0, view.palette.touched);
    }
    let at = Rect::from_center_size(pos2(rect.left() + 7.0, rect.center().y), vec2(14.0, 14.0));
    paint_sign(ui.painter(), at, sign.0, sign.1);
    ui.painter().galley(pos2(rect.left() + 17.0, rect.center().y - galley.size().y / 2.0), galley, ink);
    response
}

/// The way to overrule a broken check, and to take that back.
fn overrule_ui(ui: &mut Ui, view: &mut View<'_>, check: &Check) {
    if check.passed {
        return;
    }
    let id = if check.overruled { "check-matters" } else { "check-overrule" };
    if ui.button(view.text(id)).clicked() {
        let (check, overruled) = (check.code.to_owned(), !check.overruled);
        view.push(Command::Letters(LettersCommand::Overrule { check, overruled }));
        ui.close();
    }
}

fn check_text(view: &View<'_>, check: &Check) -> String {
    let id = if check.passed { check.code.to_owned() } else { format!("{}.failed", check.code) };
    view.text_with(&id, &arguments(check))
}

fn reason(view: &View<'_>, check: &Check) -> String {
    view.text_with(&format!("{}.reason", check.code), &arguments(check))
}

fn arguments(check: &Check) -> Vec<(&str, &str)> {
    check.arguments.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect()
}
