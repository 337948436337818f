//! The middle: the letter to the chosen addressee, as it will be printed, and the field for its words.

use egui::{Button, FontId, Label, RichText, ScrollArea, Ui, WidgetInfo, vec2};

use super::View;
use super::addressees::entry_name;
use super::checks::checks_ui;
use super::language::{language_ui, waiting_ui};
use super::own_words::own_words_ui;
use super::pieces::{body_ui, heading_ui, with_tooltip};
use super::sheet::sheet_ui;
use super::sign::{Sign, sign_button_ui};
use super::translation::translation_ui;
use crate::app::command::Command;
use crate::app::page_view::{PageView, pages_ui};
use crate::app::session::{Shown, Zoom};
use crate::app::theme::{self, STEP};

/// With less height than this, head, pages and foot scroll as one, in points of the screen.
const LOW: f32 = 360.0;

/// What language and zoom need beside the letter's name, in points of the screen.
const LEAST_TOOLS: f32 = 280.0;

/// The letter with its head line above, what there is to say about it and the plain field below.
pub fn letter_ui(ui: &mut Ui, view: &mut View<'_>, pages: &mut PageView) {
    if view.session.is_waiting() {
        return;
    }
    if view.session.shows_sheet() {
        return sheet_ui(ui, view);
    }
    if let Some(language) = view.session.translating().cloned() {
        return translation_ui(ui, view, &language);
    }
    if !view.session.has_case() {
        return empty_ui(ui, view, "no-letter-title", "no-letter-body");
    }
    let shown = view.session.shown();
    if view.flows || ui.available_height() < LOW {
        return low_ui(ui, view, pages, shown);
    }
    egui::Panel::top("letter-head").frame(strip_frame()).show_separator_line(false).show(ui, |ui| head_ui(ui, view));
    let Some(shown) = shown else { return nothing_ui(ui, view) };
    // It has the colour in which the window is cleared.
    let foot = egui::Panel::bottom("letter-foot").frame(strip_frame()).show_separator_line(true);
    let foot = foot.show(ui, |ui| foot_ui(ui, view, shown));
    pages.covered.push(foot.response.rect);
    // A shadow over the paper's lower edge would look like a stain.
    ui.spacing_mut().scroll.fade.strength = 0.0;
    let corner = ui.available_rect_before_wrap().left_top();
    ScrollArea::both().id_salt("pages").auto_shrink(false).show(ui, |ui| pages_ui(ui, view, pages, shown));
    if view.session.shows_timings() {
        timings_ui(ui, view, pages, shown, corner);
    }
}

/// The same where there is little height: head, pages and foot scroll as one.
fn low_ui(ui: &mut Ui, view: &mut View<'_>, pages: &mut PageView, shown: Option<&Shown>) {
    let flows = view.flows;
    let mut content = |ui: &mut Ui| {
        strip_frame().show(ui, |ui| head_ui(ui, view));
        let Some(shown) = shown else { return nothing_ui(ui, view) };
        ui.spacing_mut().scroll.fade.strength = 0.0;
        ScrollArea::horizontal().id_salt("pages").auto_shrink([false, true]).show(ui, |ui| {
            pages_ui(ui, view, pages, shown);
        });
        let ground = strip_frame().fill(view.palette.panel);
        ground.show(ui, |ui| {
            ui.set_min_width(ui.available_width());
            foot_ui(ui, view, shown);
        });
    };
    if flows {
        content(ui);
    } else {
        ScrollArea::vertical().id_salt("letter").auto_shrink(false).show(ui, content);
    }
}

/// What there is to say about the letter, and the plain field for its words.
fn foot_ui(ui: &mut Ui, view: &mut View<'_>, shown: &Shown) {
    ui.spacing_mut().item_spacing.y = STEP / 2.0;
    checks_ui(ui, view, shown);
    own_words_ui(ui, view, shown);
}

fn nothing_ui(ui: &mut Ui, view: &View<'_>) {
    if view.session.mission(view.session.chosen()).is_some() {
        empty_ui(ui, view, "blank-mission-title", "blank-mission-body");
    } else {
        empty_ui(ui, view, "no-recipient-title", "no-recipient-body");
    }
}

fn strip_frame() -> egui::Frame {
    egui::Frame::new().inner_margin(egui::Margin::symmetric(16, 8))
}

/// What stands there while there is nothing to show, and what to do about it.
fn empty_ui(ui: &mut Ui, view: &View<'_>, title: &str, body: &str) {
    let width = 420.0_f32.min(ui.available_width() - 48.0);
    ui.vertical_centered(|ui| {
        ui.add_space(ui.available_height() * 0.3);
        ui.set_max_width(width);
        let title = view.text(title);
        heading_ui(ui, RichText::new(&title).family(theme::letter_strong()).size(21.0), &title);
        body_ui(ui, view.text(body));
    });
}

/// Which letter it is, the way to the next, and the zoom; on two lines where the name would be cut on one.
fn head_ui(ui: &mut Ui, view: &mut View<'_>) {
    let name = view.session.chosen_entry().map_or_else(String::new, |entry| entry_name(view, entry));
    let font = FontId::new(15.0, theme::strong());
    let width = ui.painter().layout_no_wrap(name.clone(), font, view.palette.ink);
    let name = RichText::new(name).family(theme::strong());
    let room = ui.available_width() - width.size().x - 3.0 * theme::TOUCH;
    let apart = room < LEAST_TOOLS;
    let roomy = room > LEAST_TOOLS + fits_width(ui, view);
    ui.horizontal(|ui| {
        for (command, sign) in [(Command::PreviousLetter, Sign::Back), (Command::NextLetter, Sign::Forward)] {
            let enabled = view.session.can(&command);
            let sign = if view.is_mirrored() { sign.mirrored() } else { sign };
            let button = sign_button_ui(ui, view, sign, &command.name(view.words), enabled);
            if with_tooltip(view, button, &command).clicked() {
                view.push(command);
            }
        }
        let (place, of) = view.session.place();
        let which = view.text_with("letter-place", &[("place", &place.to_string()), ("of", &of.to_string())]);
        if roomy || apart {
            ui.label(RichText::new(which).size(13.0).color(view.palette.quiet));
        }
        ui.with_layout(view.backwards(), |ui| {
            if !apart {
                zoom_ui(ui, view, roomy);
                language_ui(ui, view);
            }
            let shown = ui.with_layout(view.along(), |ui| ui.add(Label::new(name).truncate())).inner;
            // Those who go to the next letter without seeing it hear whose it is.
            ui.accesskit_node_builder(shown.id, |node| node.set_live(egui::accesskit::Live::Polite));
        });
    });
    if apart {
        ui.horizontal_wrapped(|ui| {
            language_ui(ui, view);
            zoom_ui(ui, view, false);
        });
    }
    waiting_ui(ui, view);
}

/// What the letter's place and all of the zoom need besides.
fn fits_width(ui: &Ui, view: &View<'_>) -> f32 {
    let (place, of) = view.session.place();
    let which = view.text_with("letter-place", &[("place", &place.to_string()), ("of", &of.to_string())]);
    let texts = [which, Command::FitPage.name(view.words), Command::FitWidth.name(view.words)];
    let width = |text: String| ui.painter().layout_no_wrap(text, FontId::proportional(14.0), view.palette.ink).size().x;
    texts.into_iter().map(|text| width(text) + 4.0 * STEP).sum()
}

/// The zoom; in a narrow window the menu and the keys have what fits the page.
fn zoom_ui(ui: &mut Ui, view: &mut View<'_>, roomy: bool) {
    let zoom = view.session.zoom();
    let fits = [(Command::FitPage, zoom == Zoom::Page), (Command::FitWidth, zoom == Zoom::Width)];
    for (command, on) in fits.into_iter().filter(|_| roomy) {
        let text = RichText::new(command.name(view.words)).size(14.0);
        let button = ui.add(Button::new(text).selected(on).frame_when_inactive(false));
        if with_tooltip(view, button, &command).clicked() {
            view.push(command);
        }
    }
    for (command, text) in [(Command::ZoomIn, "+"), (Command::ZoomOut, "\u{2212}")] {
        let button = ui.add(Button::new(text).min_size(vec2(theme::TOUCH, 0.0)).frame_when_inactive(false));
        let name = command.name(view.words);
        button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
        if with_tooltip(view, button, &command).clicked() {
            view.push(command.clone());
        }
        if command == Command::ZoomIn && view.session.shown().is_some() {
            let percent = (view.session.scale() * 100.0).round().to_string();
            let percent = view.text_with("zoom-percent", &[("percent", &percent)]);
            ui.label(RichText::new(percent).size(13.0).color(view.palette.quiet));
        }
    }
}

/// How long the last change took until it was on the page, for those who look for what is slow.
fn timings_ui(ui: &mut Ui, view: &View<'_>, pages: &PageView, shown: &Shown, at: egui::Pos2) {
    let [set, checked] = shown.timings;
    let drawn = pages.drawn_in;
    let milliseconds = |time: std::time::Duration| format!("{:.1}", time.as_secs_f64() * 1000.0);
    let text = view.text_with(
        "timings",
        &[
            ("set", &milliseconds(set)),
            ("checked", &milliseconds(checked)),
            ("drawn", &milliseconds(drawn)),
            ("all", &milliseconds(set + checked + drawn)),
        ],
    );
    let corner = at + vec2(12.0, 12.0);
    let palette = view.palette;
    let galley = ui.painter().layout_no_wrap(text.clone(), FontId::proportional(13.0), palette.ink);
    let ground = egui::Rect::from_min_size(corner, galley.size()).expand(6.0);
    ui.painter().rect_filled(ground, 6.0, palette.panel);
    ui.put(ground, Label::new(RichText::new(text).size(13.0).color(palette.ink)).extend());
}
