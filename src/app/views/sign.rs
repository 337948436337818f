//! Small signs beside words, drawn: none says anything of its own.

use std::f32::consts::{FRAC_PI_2, PI};

use egui::{Button, Color32, Painter, Rect, Response, Sense, Shape, Stroke, Ui, Vec2, WidgetInfo, pos2, vec2};

use super::View;
use crate::app::theme::TOUCH;

/// A small sign beside words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// Full: ready. Half: there is something to look at. Empty: to be filled in.
    Full,
    Half,
    Empty,
    Tick,
    Flag,
    Back,
    Forward,
    Up,
    Down,
    /// Back to what stood there first.
    Undo,
    /// The lines of the sheet.
    Lines,
    Cross,
}

/// A point of a sign, from its centre, in radii.
type Point = (f32, f32);

impl Sign {
    /// The sign that points the other way, where lines are read from the right.
    pub fn mirrored(self) -> Self {
        match self {
            Self::Back => Self::Forward,
            Self::Forward => Self::Back,
            other => other,
        }
    }

    /// The lines that it is drawn with; a disc has none.
    fn lines(self) -> Vec<Vec<Point>> {
        match self {
            Self::Full | Self::Half | Self::Empty => Vec::new(),
            Self::Tick => vec![vec![(-0.9, 0.1), (-0.2, 0.8), (1.0, -0.8)]],
            Self::Flag => vec![vec![(-0.8, -1.1), (-0.8, 1.2)]],
            Self::Back => vec![vec![(0.4, -0.9), (-0.5, 0.0), (0.4, 0.9)]],
            Self::Forward => vec![vec![(-0.4, -0.9), (0.5, 0.0), (-0.4, 0.9)]],
            Self::Up => vec![vec![(-0.9, 0.4), (0.0, -0.5), (0.9, 0.4)]],
            Self::Down => vec![vec![(-0.9, -0.4), (0.0, 0.5), (0.9, -0.4)]],
            Self::Undo => {
                let turn = arc(1.25 * PI, 1.4 * PI, 12).map(|(x, y)| (x, y + 0.15));
                vec![turn.collect(), vec![(-1.15, -1.0), (-0.75, -0.45), (-0.05, -0.75)]]
            }
            Self::Lines => [(-0.7, 1.0), (0.0, 0.5), (0.7, 1.0)].map(|(y, end)| vec![(-1.0, y), (end, y)]).into(),
            Self::Cross => vec![vec![(-0.7, -0.7), (0.7, 0.7)], vec![(-0.7, 0.7), (0.7, -0.7)]],
        }
    }

    /// What of it is filled.
    fn ground(self) -> Vec<Point> {
        match self {
            Self::Half => arc(FRAC_PI_2, PI, 16).collect(),
            Self::Flag => vec![(-0.8, -1.1), (1.1, -0.5), (-0.8, 0.2)],
            _ => Vec::new(),
        }
    }

    fn weight(self) -> f32 {
        if matches!(self, Self::Tick | Self::Back | Self::Forward) { 2.0 } else { 1.6 }
    }
}

/// A part of the circle around the centre, from an angle on, in so many steps.
fn arc(from: f32, by: f32, steps: u8) -> impl Iterator<Item = Point> {
    (0..=steps).map(move |step| {
        let angle = from + by * f32::from(step) / f32::from(steps);
        (angle.cos(), angle.sin())
    })
}

/// Draws a sign in a square of this size; signs stand beside words and say nothing of their own.
pub fn sign_ui(ui: &mut Ui, sign: Sign, colour: Color32, size: f32) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(size), Sense::empty());
    paint_sign(ui.painter(), rect, sign, colour);
}

pub fn paint_sign(painter: &Painter, rect: Rect, sign: Sign, colour: Color32) {
    let centre = rect.center();
    let radius = rect.width().min(rect.height()) * 0.36;
    let at = |(x, y): Point| pos2(centre.x + x * radius, centre.y + y * radius);
    let stroke = Stroke::new(sign.weight(), colour);
    match sign {
        Sign::Full => {
            painter.circle_filled(centre, radius, colour);
        }
        Sign::Empty | Sign::Half => {
            painter.circle_stroke(centre, radius, stroke);
        }
        _ => {}
    }
    let ground: Vec<_> = sign.ground().into_iter().map(at).collect();
    if !ground.is_empty() {
        painter.add(Shape::convex_polygon(ground, colour, Stroke::NONE));
    }
    for line in sign.lines() {
        painter.add(Shape::line(line.into_iter().map(at).collect(), stroke));
    }
}

/// A button that shows a sign; `spoken` is what it does.
pub fn sign_button_ui(ui: &mut Ui, view: &View<'_>, sign: Sign, spoken: &str, enabled: bool) -> Response {
    let button = ui.add_enabled(enabled, Button::new("").min_size(vec2(TOUCH, TOUCH)).frame_when_inactive(false));
    button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, enabled, spoken));
    let colour = if enabled { view.palette.ink } else { view.palette.line };
    let size = Vec2::splat(20.0);
    paint_sign(ui.painter(), Rect::from_center_size(button.rect.center(), size), sign, colour);
    button
}
