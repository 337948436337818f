//! The first frame is rehearsed while the system still opens the window: what is written on it is set and its letterforms are
//! drawn, so that the frame itself finds them done.

use std::time::Duration;

use egui::epaint::textures::TexturesDelta;
use egui::{Context, Pos2, RawInput, Rect, Vec2};

use super::{DeskWindow, LARGEST_TEXTURE};

/// Draws the window of this size, in points, on no screen. One that comes out otherwise lays itself out anew, and has only won
/// the letterforms.
pub fn rehearse(ctx: &Context, window: &mut DeskWindow, size: Vec2) {
    // The system asks for the zoom while it makes the window: a frame, which sets it, would change it under its hands.
    if !window.session.is_waiting() && window.session.habits().text_factor() == ctx.zoom_factor() {
        let drawn = draw(ctx, window, size);
        give_back(ctx, drawn);
    }
}

/// Draws a frame; the pictures that would have to reach the screen for it.
fn draw(ctx: &Context, window: &mut DeskWindow, size: Vec2) -> TexturesDelta {
    let input = RawInput {
        screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)),
        max_texture_side: Some(LARGEST_TEXTURE),
        time: Some(0.0),
        ..RawInput::default()
    };
    ctx.run_ui(input, |ui| window.frame_ui(ui, Duration::ZERO)).textures_delta
}

/// Lets the pictures reach the screen with the first real frame.
fn give_back(ctx: &Context, mut pictures: TexturesDelta) {
    let manager = ctx.tex_manager();
    let mut manager = manager.write();
    let TexturesDelta { set, free } = &mut pictures;
    for (id, parts) in set.drain().filter(|(id, _)| !free.contains(id)) {
        parts.into_iter().for_each(|part| manager.set(id, part));
    }
    free.clear();
}

#[cfg(test)]
mod tests {
    use egui::TextureId;

    use super::*;
    use crate::app::DeskHands;
    use crate::app::window::{LaidDesk, Surroundings, take_in};
    use crate::data::papers::Papers;
    use crate::model::LanguageTag;
    use crate::store::DataFolder;

    /// A window with the example on the desk, which no frame has shown yet.
    fn window(ctx: &Context, folder: &std::path::Path) -> DeskWindow {
        let language = LanguageTag::new("en");
        let hands = DeskHands::on(DataFolder::at(folder), language.clone());
        let papers = Papers::bundled();
        let surroundings =
            Surroundings { today: None, language, papers, hands: Box::new(hands), threaded: false, open: None };
        let mut window = DeskWindow::on(ctx, LaidDesk::lay(surroundings).expect("a desk"));
        while window.session.is_waiting() {
            take_in(window.worker.replies(), &mut window.session, &mut window.worker, Duration::ZERO);
        }
        window
    }

    #[test]
    fn the_first_frame_finds_its_letterforms_drawn() {
        let (ctx, folder) = (Context::default(), tempfile::tempdir().expect("a folder"));
        let mut window = window(&ctx, folder.path());
        let size = Vec2::new(1280.0, 840.0);
        rehearse(&ctx, &mut window, size);
        let mut first = draw(&ctx, &mut window, size);
        let [whole, anew @ ..] = first.set[&TextureId::default()].as_slice() else { panic!("no letterforms") };
        assert!(whole.is_whole());
        let area = |[width, height]: [usize; 2]| width * height;
        let drawn_anew: usize = anew.iter().map(|part| area(part.image.size())).sum();
        assert!(
            drawn_anew * 100 < area(whole.image.size()),
            "{drawn_anew} pixels of letterforms are drawn in the frame itself"
        );
        assert_eq!(first.set.len(), 2, "the letter's page is not there");
        first.clear();
    }
}
