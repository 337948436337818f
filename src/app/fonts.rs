//! The letterforms of the controls: Noto Sans at once, every other script's face when a name first needs it.

use std::sync::Arc;

use egui::epaint::text::{FallbackRequest, FontInsert, FontPriority, FontProvider, InsertFontFamily};
use egui::{Context, FontData, FontDefinitions, FontFamily, FontTweak};

use super::theme;
use crate::model::{LanguageTag, Typeface};
use crate::typeset::{FaceStyle, FontBook, FontRequest};

/// Gives the context the program's own fonts; nothing is asked of the system.
pub fn install(ctx: &Context, book: &Arc<FontBook>, language: &LanguageTag) {
    let mut definitions = FontDefinitions::empty();
    for (family, name) in families() {
        let Some(id) = book.named(name) else { continue };
        let data = unhinted(book.face(id).bytes());
        definitions.font_data.insert(name.to_owned(), Arc::new(data));
        definitions.families.insert(family, vec![name.to_owned()]);
    }
    ctx.set_fonts(definitions);
    let others = OtherScripts { book: Arc::clone(book), language: language.clone() };
    ctx.set_font_providers(vec![Arc::new(others)]);
}

fn families() -> [(FontFamily, &'static str); 5] {
    [
        (FontFamily::Proportional, "NotoSans-Regular"),
        (FontFamily::Monospace, "NotoSans-Regular"),
        (theme::strong(), "NotoSans-Bold"),
        (theme::letter(), "GentiumPlus-Regular"),
        (theme::letter_strong(), "GentiumPlus-Bold"),
    ]
}

/// A font as it was drawn. Fitting its outlines to the grid of the screen is a program inside the font that is run anew for each
/// size: a tenth of all the work until the first frame.
fn unhinted(bytes: &'static [u8]) -> FontData {
    FontData::from_static(bytes).tweak(FontTweak { hinting: Some(false), ..FontTweak::default() })
}

/// Finds the face for a character that the fonts of the controls lack, so that no name is ever shown as boxes.
struct OtherScripts {
    book: Arc<FontBook>,
    /// The language of the window: Chinese and Japanese share characters and draw them differently.
    language: LanguageTag,
}

impl FontProvider for OtherScripts {
    fn font_for(&self, request: &FallbackRequest<'_>) -> Option<FontInsert> {
        let letter = request.cluster.chars().next()?;
        let bold = *request.family == theme::strong() || *request.family == theme::letter_strong();
        let wanted = FontRequest {
            language: &self.language,
            typeface: Typeface::Sans,
            style: FaceStyle { bold, italic: false },
            text: request.cluster,
        };
        let faces = self.book.stack(&wanted).into_iter().map(|id| self.book.face(id));
        let face = faces.into_iter().find(|face| face.open().glyph(letter).is_some())?;
        Some(FontInsert {
            name: face.name().to_owned(),
            data: unhinted(face.bytes()),
            families: vec![InsertFontFamily { family: request.family.clone(), priority: FontPriority::Lowest }],
        })
    }
}
