//! How large the window is and where: found so again at the next start, and brought back into sight where no screen is any more.

use std::time::Duration;

use egui::{Context, Pos2, Rect, Vec2, pos2, vec2};

use crate::app::session::WindowSize;

/// In so many of its first frames the window looks whether it is in sight; systems place it when it is there already.
const SETTLED: u32 = 8;

/// After this time at the latest it has been placed.
const PLACED: Duration = Duration::from_millis(400);

/// So much of its upper edge must be on a screen to take hold of it, in pixels.
const HOLD: Vec2 = vec2(120.0, 24.0);

/// How far from the corner of the screen a window comes back, in pixels.
const CORNER: Vec2 = vec2(48.0, 48.0);

/// How large the window is; while it fills the screen, how large it was before.
pub fn size_of(ctx: &Context, before: Option<WindowSize>) -> Option<WindowSize> {
    // Asked before the input is held: the context answers one question at a time.
    let factor = ctx.zoom_factor();
    ctx.input(|input| {
        let viewport = input.viewport();
        let maximized = viewport.maximized.unwrap_or(false) || viewport.fullscreen.unwrap_or(false);
        let rect = viewport.inner_rect?;
        match before {
            Some(before) if maximized => Some(WindowSize { maximized, ..before }),
            _ => {
                let size = rect.size() * factor;
                let at = viewport.outer_rect.map(|outer| outer.min * factor).map(|at| (at.x.round(), at.y.round()));
                let page_scale = before.and_then(|before| before.page_scale);
                Some(WindowSize { width: size.x.round(), height: size.y.round(), maximized, at, page_scale })
            }
        }
    })
}

/// Where the window goes, in points of the screen, if nobody could take hold of it where it is.
pub fn back_into_sight(ctx: &Context, frame: &eframe::Frame, frames: u32) -> Option<Pos2> {
    if frames > SETTLED {
        return None;
    }
    if frames == 1 {
        ctx.request_repaint_after(PLACED);
    }
    let window = frame.winit_window()?;
    let (at, size) = (window.outer_position().ok()?, window.outer_size());
    let rect = |x: i32, y: i32, width: u32, height: u32| {
        Rect::from_min_size(pos2(x as f32, y as f32), vec2(width as f32, height as f32))
    };
    let screens: Vec<Rect> = window
        .available_monitors()
        .map(|screen| {
            let (at, size) = (screen.position(), screen.size());
            rect(at.x, at.y, size.width, size.height)
        })
        .collect();
    let wanted = brought_back(rect(at.x, at.y, size.width, size.height), &screens)?;
    Some((wanted.to_vec2() / ctx.pixels_per_point()).to_pos2())
}

/// The corner of the first screen, if on none there is enough of the window's upper edge; in pixels.
fn brought_back(window: Rect, screens: &[Rect]) -> Option<Pos2> {
    let edge = window.with_max_y(window.top() + HOLD.y);
    let holds = |screen: &Rect| {
        let seen = screen.intersect(edge);
        seen.is_positive() && seen.width() >= HOLD.x.min(window.width()) && seen.height() >= HOLD.y / 2.0
    };
    let first = screens.first()?;
    (!screens.iter().any(holds)).then(|| first.min + CORNER)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(at: (f32, f32), screens: &[Rect], comes_back: Option<(f32, f32)>) {
        let window = Rect::from_min_size(pos2(at.0, at.1), vec2(1280.0, 840.0));
        let expected = comes_back.map(|(x, y)| pos2(x, y));
        assert_eq!(brought_back(window, screens), expected, "{at:?} on {screens:?}");
    }

    #[test]
    fn a_window_comes_back_whose_screen_is_gone() {
        let first = Rect::from_min_size(pos2(0.0, 0.0), vec2(1920.0, 1080.0));
        let second = Rect::from_min_size(pos2(1920.0, 0.0), vec2(1920.0, 1080.0));
        check((2400.0, 100.0), &[first, second], None);
        check((2400.0, 100.0), &[first], Some((48.0, 48.0)));
        check((-1200.0, 100.0), &[first], Some((48.0, 48.0)));
        check((-900.0, 100.0), &[first], None);
        check((1810.0, 1000.0), &[first], Some((48.0, 48.0)));
        check((300.0, -400.0), &[first], Some((48.0, 48.0)));
        check((5000.0, 3000.0), &[], None);
    }
}
