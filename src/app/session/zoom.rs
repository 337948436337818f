use super::Session;
use crate::app::command::Command;

/// Steps of the zoom, and its ends (80 to 300 percent).
const ZOOM_STEP: f32 = 1.1;
const ZOOM_LEAST: f32 = 0.8;
const ZOOM_MOST: f32 = 3.0;

/// How large the page is shown.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Zoom {
    /// As wide as the desk.
    #[default]
    Width,
    /// The whole page.
    Page,
    /// 1: as large as on paper.
    Factor(f32),
}

impl Session {
    pub fn zoom(&self) -> Zoom {
        self.zoom
    }

    /// How large the page is on the screen; 1 is as large as on paper.
    pub fn scale(&self) -> f32 {
        self.scale
    }

    /// Takes note of how large the page came out, so that zooming goes on from there.
    pub fn set_scale(&mut self, scale: f32) {
        self.scale = scale;
    }

    /// Shows the page larger, smaller, or as it fits.
    pub(super) fn zoom_as(&mut self, command: &Command) {
        let factor = match command {
            Command::FitWidth => return self.zoom = Zoom::Width,
            Command::FitPage => return self.zoom = Zoom::Page,
            Command::ZoomIn => self.scale * ZOOM_STEP,
            Command::ZoomOut => self.scale / ZOOM_STEP,
            _ => 1.0,
        };
        self.zoom = Zoom::Factor(factor.clamp(ZOOM_LEAST, ZOOM_MOST));
    }
}
