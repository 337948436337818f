//! The folded sheet in the window envelope, pushed into its two farthest corners, and what helps an address that does not show.

use egui::{Color32, CornerRadius, Rect, RichText, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::View;
use super::named::envelope_name;
use super::pieces::{body_ui, quiet_ui};
use super::sign::{Sign, sign_ui};
use crate::app::command::Command;
use crate::app::printing::PrintCommand;
use crate::app::theme::STEP;
use crate::data::envelopes::Envelope;
use crate::job::window_fits::LetterFit;
use crate::model::Area;
use crate::typeset::WindowFit;
use crate::typeset::fit::{Hidden, Offer};
use crate::unit::Mm;

/// Width of one drawing, in points of the screen.
const WIDTH: f32 = 330.0;

/// Each letter with whether it shows, the chosen one drawn, and what can be done for it.
pub fn window_fit_ui(ui: &mut Ui, view: &mut View<'_>, envelope: &Envelope) {
    let session = view.session;
    let Some(fits) = &session.printing().fits else {
        quiet_ui(ui, view, view.text("fit-working"));
        return;
    };
    let Some(drawn) = session.printing().drawn_fit() else { return };
    for fit in fits {
        let (sign, colour) =
            if fit.shows() { (Sign::Tick, view.palette.accent) } else { (Sign::Half, view.palette.caution) };
        ui.horizontal(|ui| {
            sign_ui(ui, sign, colour, 16.0);
            let said = view.text(if fit.shows() { "fit-row-shows" } else { "fit-row-hidden" });
            let text = format!("{}: {said}", fit.called);
            if ui.selectable_label(fit.recipient == drawn.recipient, text).clicked() {
                view.push(Command::Print(PrintCommand::ShowFit(fit.recipient.clone())));
            }
        });
    }
    let Some(fit) = &drawn.fit else {
        body_ui(ui, view.text("fit-does-not-go-in"));
        return;
    };
    ui.add_space(STEP / 2.0);
    ui.horizontal(|ui| {
        for (pushed, id) in [(0.0, "fit-pushed-up"), (1.0, "fit-pushed-down")] {
            ui.vertical(|ui| {
                drawing_ui(ui, view, envelope, fit, pushed, &view.text(id));
                quiet_ui(ui, view, view.text(id));
            });
        }
    });
    said_ui(ui, view, drawn, fit);
    offers_ui(ui, view, drawn, fit);
}

/// The envelope from its front with what shows of the sheet; `pushed` 0: up and to the left, 1: down and to the right.
fn drawing_ui(ui: &mut Ui, view: &View<'_>, envelope: &Envelope, fit: &WindowFit, pushed: f32, name: &str) {
    let scale = WIDTH / envelope.width.0.max(1.0);
    let size = vec2(WIDTH, envelope.height.0 * scale);
    let (rect, response) = ui.allocate_exact_size(size, Sense::empty());
    let shows = view.text(if fit.fit.shows { "fit-row-shows" } else { "fit-row-hidden" });
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, format!("{name}: {shows}")));
    let palette = view.palette;
    let at = |area: Area| {
        let min = pos2(rect.min.x + area.x.0 * scale, rect.min.y + area.y.0 * scale);
        Rect::from_min_size(min, vec2(area.width.0 * scale, area.height.0 * scale))
    };
    let painter = ui.painter().with_clip_rect(rect);
    painter.rect(rect, CornerRadius::same(3), palette.touched, Stroke::new(1.0, palette.quiet), StrokeKind::Inside);
    let Some(window) = envelope.window_area() else { return };
    let window = at(window);
    painter.rect(window, CornerRadius::same(4), palette.paper, Stroke::new(1.5, palette.quiet), StrokeKind::Outside);
    // Where the page's own top left corner lies in the envelope.
    let visibility = &fit.visibility;
    let left = Mm(visibility.play_x.0.max(0.0) * pushed);
    let top = Mm(visibility.play_y.0.max(0.0) * pushed) - visibility.down(envelope);
    let moved = |area: Area| at(Area { x: area.x + left, y: area.y + top, ..area });
    let hidden = |line: usize| fit.fit.hidden.iter().any(|hidden: &Hidden| hidden.line == line);
    let ink = |bad: bool| if bad { palette.failure } else { Color32::from_gray(40) };
    let bars = fit.address.iter().enumerate().map(|(place, line)| (line, ink(hidden(place))));
    let others = fit.others.iter().map(|line| (line, ink(fit.fit.intruding.contains(line))));
    for (line, colour) in bars.chain(others) {
        let whole = moved(line.area).shrink2(vec2(0.0, 0.6 * scale));
        // What the envelope covers is only hinted at.
        painter.rect_filled(whole, CornerRadius::same(1), colour.gamma_multiply(0.16));
        let shown = whole.intersect(window);
        if shown.is_positive() {
            painter.rect_filled(shown, CornerRadius::same(1), colour);
        }
    }
}

/// Which lines are covered, by how much, and which others show.
fn said_ui(ui: &mut Ui, view: &View<'_>, letter: &LetterFit, fit: &WindowFit) {
    if !fit.fit.goes_in {
        body_ui(ui, view.text("fit-does-not-go-in"));
    }
    for hidden in &fit.fit.hidden {
        let line = letter.lines.get(hidden.line).map_or("", String::as_str);
        let by = format!("{:.1}", hidden.by.0);
        body_ui(ui, view.text_with("fit-hidden", &[("line", line), ("millimetres", &by)]));
    }
    for line in &fit.fit.intruding {
        body_ui(ui, view.text_with("fit-intruding", &[("line", &line.text)]));
    }
}

/// What can be done, the least trouble first, each with the button that does it.
fn offers_ui(ui: &mut Ui, view: &mut View<'_>, letter: &LetterFit, fit: &WindowFit) {
    if fit.offers.is_empty() {
        return;
    }
    ui.label(RichText::new(view.text("fit-offers")).color(view.palette.quiet));
    let id = || letter.recipient.clone();
    for offer in &fit.offers {
        let (text, command) = match offer {
            // The address is set so already wherever it helps: nothing is left to do by hand.
            Offer::TighterLines(_) | Offer::SmallerType(_) => continue,
            Offer::JoinLines { firsts, .. } => {
                (view.text("fit-do-join"), PrintCommand::Join { letter: id(), firsts: firsts.clone() })
            }
            Offer::OtherEnvelope { envelope, .. } => {
                let Some(other) = view.session.papers().envelope(envelope) else { continue };
                let text = view.text_with("fit-do-envelope", &[("envelope", &envelope_name(view, other))]);
                let mut choices = view.session.work().choices.clone();
                choices.envelope = Some(envelope.clone());
                (text, PrintCommand::Choose(Box::new(choices)))
            }
            Offer::Label => (view.text("fit-do-label"), PrintCommand::PrintLabels { only: Some(id()) }),
            Offer::PrintedEnvelope => (view.text("fit-do-printed"), PrintCommand::PrintEnvelopes { only: Some(id()) }),
        };
        if ui.button(text).clicked() {
            view.push(Command::Print(command));
        }
    }
}
