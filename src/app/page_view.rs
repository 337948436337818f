//! The pages of a letter as pictures on the desk: one texture for each page, letter and scale, made once.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use egui::{
    Color32, ColorImage, Pos2, Rect, Response, Sense, TextureHandle, TextureOptions, Ui, Vec2, WidgetInfo, pos2, vec2,
};

use super::command::{Command, Step};
use super::page_editor::{self, PageOnScreen, margin_mark};
use super::session::{Shown, Zoom};
use super::text_runs::{line_rect, text_runs_ui};
use super::theme::{Palette, STEP};
use super::views::{View, beside_ui, is_writable};
use crate::model::{Origin, PartId};
use crate::output::raster::Rasteriser;
use crate::typeset::{FontBook, Page, PageItem, RunOf, TypesetLetter, TypesetPart};
use crate::unit::Pt;

/// Points of the screen in a point of paper at zoom 1: a screen has 96 to the inch by convention, paper 72.
const SCREEN_POINTS_PER_PT: f32 = 96.0 / 72.0;

/// Two scales that differ by less than such a part of a pixel in each point make the same picture.
const SCALE_STEPS: f32 = 10_000.0;

/// The pictures of the pages that are on the desk.
#[derive(Default)]
pub struct PageView {
    pictures: BTreeMap<usize, (PictureKey, TextureHandle)>,
    /// The first page, drawn before there was a window to show it in.
    ahead: Option<(PictureKey, ColorImage)>,
    /// Made with the first page that is drawn.
    rasteriser: Option<Rasteriser>,
    /// What lies on the desk in this frame and covers it wholly.
    pub covered: Vec<Rect>,
    /// How large the pages came out; 1 is as large as on paper.
    pub scale: f32,
    /// How long the last picture took.
    pub drawn_in: Duration,
}

/// What a picture shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct PictureKey {
    generation: u64,
    /// Pixels for each point of paper, in steps.
    scale: u32,
}

/// The pages below each other on the desk; a click on a part chooses it.
pub fn pages_ui(ui: &mut Ui, view: &mut View<'_>, pages: &mut PageView, shown: &Shown) {
    let available = ui.available_size() - vec2(4.0 * STEP, 3.0 * STEP);
    let Some(first) = shown.typeset.pages.first() else { return };
    let paper = vec2(Pt::from(first.size.width).0, Pt::from(first.size.height).0) * SCREEN_POINTS_PER_PT;
    let scale = match view.session.zoom() {
        Zoom::Width => (available.x / paper.x).clamp(0.5, 1.6),
        Zoom::Page => (available.x / paper.x).min(available.y / paper.y).max(0.2),
        Zoom::Factor(factor) => factor,
    };
    pages.scale = scale;
    pages.pictures.retain(|page, _| *page < shown.typeset.pages.len());
    ui.vertical_centered(|ui| {
        ui.add_space(STEP);
        for (place, page) in shown.typeset.pages.iter().enumerate() {
            page_ui(ui, view, pages, shown, place, page);
            ui.add_space(2.0 * STEP);
        }
    });
}

fn page_ui(ui: &mut Ui, view: &mut View<'_>, pages: &mut PageView, shown: &Shown, place: usize, page: &Page) {
    let points = SCREEN_POINTS_PER_PT * pages.scale;
    let size = vec2(Pt::from(page.size.width).0, Pt::from(page.size.height).0) * points;
    let (rect, picture) = ui.allocate_exact_size(size, Sense::hover());
    let response = ui.interact(rect, ui.scope_id().with(("page", place)), Sense::click_and_drag());
    if place == 0 && view.session.wants_focus(Step::Letters) {
        response.request_focus();
    }
    let label = view.text_with(
        "page-label",
        &[
            ("page", &(place + 1).to_string()),
            ("of", &shown.typeset.pages.len().to_string()),
            ("name", &view.session.chosen_name()),
        ],
    );
    picture.widget_info(|| WidgetInfo::labeled(egui::Role::Image, true, &label));
    let summary = page_text(&shown.typeset, page);
    ui.ctx().accesskit_node_builder(picture.id, |node| node.set_description(summary));
    let name = view.text_with("page-text", &[("page", &(place + 1).to_string())]);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::MultilineTextInput, true, &name));
    if view.session.page_wants_focus() && place == 0 {
        response.request_focus();
    }
    if !ui.is_rect_visible(rect) {
        return;
    }
    let largest = ui.input(|input| input.max_texture_side) as f32;
    let most = largest / Pt::from(page.size.height).0.max(Pt::from(page.size.width).0);
    let pixels_per_pt = (points * ui.ctx().pixels_per_point()).min(most);
    let key = PictureKey::of(shown, pixels_per_pt);
    let fresh = pages.pictures.get(&place).is_some_and(|(made, _)| *made == key);
    if !fresh {
        let began = Instant::now();
        let picture = pages.picture(page, key, place);
        let picture = ui.ctx().load_texture(format!("page-{place}"), picture, TextureOptions::LINEAR);
        pages.drawn_in = began.elapsed();
        pages.pictures.insert(place, (key, picture));
    }
    edge_ui(ui, view.palette, rect);
    if let Some((_, picture)) = pages.pictures.get(&place) {
        let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
        ui.painter().image(picture.id(), rect, whole, Color32::WHITE);
        pages.covered.push(rect.intersect(ui.clip_rect()));
    }
    let on_screen = PageOnScreen { place, rect, points };
    let caret = view.session.caret().filter(|_| response.has_focus());
    let place_of = |part: &TypesetPart, line: usize| line_rect(part, line, rect.min, points);
    let runs = text_runs_ui(ui, response.id, &shown.typeset, place, caret, place_of);
    view.commands.extend(runs.asked(ui, response.id).into_iter().map(Command::EditPage));
    page_editor::mouse(ui, view, &response, on_screen);
    page_editor::keys(ui, view, &response, shown);
    parts_ui(ui, view, shown, page, on_screen, &response);
    page_editor::caret_ui(ui, view, shown, on_screen, response.has_focus());
}

/// The soft edge of the sheet. Nothing is painted where the picture of the page covers it: on a computer without a graphics
/// card that would be most of the work of a frame.
fn edge_ui(ui: &Ui, palette: &Palette, rect: Rect) {
    let shadow = egui::Shadow { offset: [0, 3], blur: 18, spread: 0, color: palette.shadow };
    let around = ui.clip_rect();
    let beside = around.with_min_y(rect.top()).with_max_y(rect.bottom());
    for band in [
        around.with_max_y(rect.top()),
        around.with_min_y(rect.bottom()),
        beside.with_max_x(rect.left()),
        beside.with_min_x(rect.right()),
    ] {
        let band = band.intersect(around);
        if band.is_positive() {
            ui.painter().with_clip_rect(band).add(shadow.as_shape(rect, 2.0));
        }
    }
    let edge = egui::Stroke::new(1.0, palette.paper_edge);
    ui.painter().rect_stroke(rect, 2.0, edge, egui::StrokeKind::Outside);
}

impl PictureKey {
    fn of(shown: &Shown, pixels_per_pt: f32) -> Self {
        Self { generation: shown.generation, scale: (pixels_per_pt * SCALE_STEPS).round() as u32 }
    }

    fn pixels_per_pt(self) -> f32 {
        self.scale as f32 / SCALE_STEPS
    }
}

impl PageView {
    /// Draws the first page before there is a window, as large as it will probably be shown.
    pub fn draw_ahead(&mut self, shown: &Shown, pixels_per_pt: f32) {
        let key = PictureKey::of(shown, pixels_per_pt);
        if let Some(page) = shown.typeset.pages.first() {
            let picture = self.drawn(page, key);
            self.ahead = Some((key, picture));
        }
    }

    /// How large the first page was drawn, if it was.
    pub fn pixels_per_pt(&self) -> Option<f32> {
        self.pictures.get(&0).map(|(key, _)| key.pixels_per_pt())
    }

    fn picture(&mut self, page: &Page, key: PictureKey, place: usize) -> ColorImage {
        match self.ahead.take() {
            Some((made, picture)) if made == key && place == 0 => picture,
            _ => self.drawn(page, key),
        }
    }

    fn drawn(&mut self, page: &Page, key: PictureKey) -> ColorImage {
        let rasteriser = self.rasteriser.get_or_insert_with(|| Rasteriser::new(FontBook::bundled()));
        let pixels = rasteriser.page(page, key.pixels_per_pt() * 72.0);
        let size = [usize::from(pixels.width), usize::from(pixels.height)];
        ColorImage::from_gray(size, &pixels.grey)
    }
}

/// Marks the chosen part and the writer's own words in the margin, and the part under the pointer.
fn parts_ui(ui: &mut Ui, view: &mut View<'_>, shown: &Shown, page: &Page, at: PageOnScreen, response: &Response) {
    let bands = part_bands(&shown.typeset, page);
    let on_screen = |band: &PartBand| {
        let min = at.rect.min + band.top_left * at.points - Vec2::splat(4.0);
        Rect::from_min_max(min, at.rect.min + band.bottom_right * at.points + Vec2::splat(4.0))
    };
    // The paper is white in every look, so its marks have the colours of the light one.
    let accent = super::theme::LIGHT.accent;
    // All marks stand in one line, also that of a demand, which is indented.
    let left = bands.iter().map(|band| band.top_left.x).fold(f32::MAX, f32::min);
    for band in &bands {
        let Some(part) = shown.letter.parts.iter().find(|part| part.id == band.id) else { continue };
        let mut area = on_screen(band);
        area.min.x = at.rect.min.x + left * at.points - 4.0;
        let mark = margin_mark(at, area);
        let chosen = view.session.chosen_part() == Some(band.id);
        match part.origin {
            _ if chosen => drop(ui.painter().rect_filled(mark, 1.5, accent)),
            Origin::Own => drop(ui.painter().rect_filled(mark, 1.5, accent.gamma_multiply(0.45))),
            // The sheet's own wording: a line so thin that it is seen only by those who look for it.
            Origin::Sheet | Origin::Mixed => {
                let line = Rect::from_center_size(mark.center(), vec2(1.0, mark.height()));
                ui.painter().rect_filled(line, 0.0, super::theme::LIGHT.quiet.gamma_multiply(0.35));
            }
            Origin::Phrase { .. } | Origin::Sender => {}
        }
        if chosen {
            let clip = ui.clip_rect();
            let right = bands.iter().map(|band| band.bottom_right.x).fold(0.0, f32::max);
            let x = (at.rect.min.x + right * at.points + 30.0).min(at.rect.right() - 18.0);
            let y = on_screen(band).center().y.clamp(at.rect.top() + 40.0, at.rect.bottom() - 40.0);
            beside_ui(ui, view, part, pos2(x, y), clip);
        }
    }
    let Some(pointer) = response.hover_pos() else { return };
    let Some(band) = bands.iter().find(|band| on_screen(band).contains(pointer)) else { return };
    ui.ctx().set_cursor_icon(egui::CursorIcon::Text);
    if view.session.chosen_part() != Some(band.id) {
        ui.painter().rect_filled(on_screen(band), 3.0, accent.gamma_multiply(0.05));
    }
}

/// Where a part that can be written in stands on a page, in points of paper.
struct PartBand {
    id: PartId,
    top_left: Vec2,
    bottom_right: Vec2,
}

fn part_bands(letter: &TypesetLetter, page: &Page) -> Vec<PartBand> {
    let mut bands: Vec<PartBand> = Vec::new();
    for item in &page.items {
        let PageItem::Run(run) = item else { continue };
        let RunOf::Part(place) = run.of else { continue };
        let Some(part) = letter.parts.get(place).filter(|part| part.document == 0 && is_writable(part.id.slot)) else {
            continue;
        };
        let top_left = vec2(run.baseline.x.0, run.baseline.y.0 - run.size.0 * 0.9);
        let bottom_right = vec2(run.baseline.x.0 + run.width.0, run.baseline.y.0 + run.size.0 * 0.3);
        match bands.iter_mut().find(|band| band.id == part.id) {
            Some(band) => {
                band.top_left = band.top_left.min(top_left);
                band.bottom_right = band.bottom_right.max(bottom_right);
            }
            None => bands.push(PartBand { id: part.id, top_left, bottom_right }),
        }
    }
    bands
}

/// What stands on a page, for those who hear it: part after part, in reading order.
pub fn page_text(letter: &TypesetLetter, page: &Page) -> String {
    let mut places: Vec<usize> = Vec::new();
    for item in &page.items {
        if let PageItem::Run(run) = item
            && let RunOf::Part(place) = run.of
            && !places.contains(&place)
        {
            places.push(place);
        }
    }
    let texts = places.into_iter().filter_map(|place| letter.parts.get(place)).map(|part| part.text.to_string());
    texts.collect::<Vec<_>>().join("\n")
}
