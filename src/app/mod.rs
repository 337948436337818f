//! The window.
//!
//! ```text
//! views -> Command -> session -> Request -> worker -> Reply -> session -> views
//! ```
//!
//! Views read the session and push commands; the session carries them out and says what the worker has to do. Only
//! this module says `egui`; only `window` asks what day it is.

mod autosave;
mod command;
mod document;
mod first_frame;
mod fonts;
mod hands;
mod page_editor;
mod page_view;
mod press;
mod print_hands;
mod printing;
mod right_to_left;
mod script_field;
mod session;
mod text_runs;
mod texts;
mod theme;
mod views;
mod window;
mod worker;

use std::num::NonZeroUsize;
use std::path::PathBuf;

pub use hands::DeskHands;
pub use session::{Habits, WindowSize};
pub use window::{DeskWindow, Surroundings};
pub use worker::{Hands, Reply, Request};

use self::window::Laying;
use crate::data;
use crate::model::LanguageTag;
use crate::words::language;

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// There is no screen, or none that can be drawn on.
    #[error("no window can be opened")]
    NoDisplay(#[source] eframe::Error),
}

/// Opens the window and returns when it is closed; `open` is a case sheet or a saved case to put on the desk, `ui_language` what
/// the program is to speak this time. Without that it speaks what was chosen before, or what the system speaks.
///
/// # Errors
/// [`WindowError::NoDisplay`] where there is no screen.
pub fn run(open: Option<PathBuf>, ui_language: Option<LanguageTag>) -> Result<(), WindowError> {
    let first_frame = first_frame::FirstFrame::watched();
    let system_language = language::of_environment(|name| std::env::var(name).ok());
    let mut hands = DeskHands::usual(system_language.clone());
    let habits = hands.habits();
    let language = ui_language.or_else(|| habits.language.clone()).unwrap_or(system_language);
    hands.speak(language.clone());
    let size = habits.window.unwrap_or_default();
    let first_size =
        if size == WindowSize::default() { theme::FIRST_SIZE } else { egui::vec2(size.width, size.height) };
    let options = eframe::NativeOptions {
        viewport: placed(size)
            .with_title("Appeal Writer")
            .with_app_id("appeal-writer")
            .with_icon(icon())
            .with_inner_size(first_size.max(theme::LEAST_SIZE))
            .with_maximized(size.maximized)
            .with_min_inner_size(theme::LEAST_SIZE)
            .with_drag_and_drop(true),
        renderer: eframe::Renderer::Glow,
        // The window has hardly a gradient; without a graphics card dithering every pixel costs more than drawing it.
        dithering: false,
        persist_window: false,
        system_font_fallback: false,
        ..eframe::NativeOptions::default()
    };
    let ctx = context();
    let laying = Laying::begin(ctx.clone(), first_size, move || Surroundings {
        today: None,
        language,
        papers: data::papers::Papers::bundled(),
        hands: Box::new(hands),
        threaded: true,
        open,
    });
    let create = move |_: &eframe::CreationContext<'_>| {
        let window = laying?.wait()?.watching(first_frame);
        Ok(Box::new(window) as Box<dyn eframe::App>)
    };
    eframe::run_native_ext("Appeal Writer", options, Some(ctx), Box::new(create)).map_err(WindowError::NoDisplay)
}

/// What the window is drawn with, made before there is one, as eframe makes its own.
fn context() -> egui::Context {
    let ctx = egui::Context::default();
    ctx.set_embed_viewports(false);
    ctx.options_mut(|options| options.max_passes = NonZeroUsize::MIN.saturating_add(1));
    ctx
}

/// A window where it was; [`window`] brings one into sight that comes out on no screen.
fn placed(size: WindowSize) -> egui::ViewportBuilder {
    let window = egui::ViewportBuilder::default();
    match size.at.filter(|(x, y)| !size.maximized && x.is_finite() && y.is_finite()) {
        Some((x, y)) => window.with_position(egui::pos2(x, y)),
        None => window,
    }
}

/// A folded letter on a dark ground, drawn here so that no decoder is needed before the first frame.
fn icon() -> egui::IconData {
    const SIZE: u32 = 64;
    let ink = [0x24, 0x5C, 0x63, 0xFF];
    let paper = [0xFF, 0xFD, 0xF9, 0xFF];
    let clear = [0, 0, 0, 0];
    let pixel = |place: u32| {
        let (x, y) = ((place % SIZE) as i32, (place / SIZE) as i32);
        let (across, down) = ((x - 32).abs(), (y - 32).abs());
        let inside = across <= 28 && down <= 22;
        let fold = (down_from_top(y) - (28 - across) * 22 / 28).abs() <= 1 && y <= 36;
        match (inside, fold) {
            (false, _) => clear,
            (true, true) => paper,
            (true, false) => ink,
        }
    };
    egui::IconData { rgba: (0..SIZE * SIZE).flat_map(pixel).collect(), width: SIZE, height: SIZE }
}

/// Rows below the top edge of the letter in the icon.
fn down_from_top(y: i32) -> i32 {
    y - 10
}
