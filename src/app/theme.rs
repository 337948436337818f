//! How the window looks: colours, measures and letterforms, each named once.
//!
//! Paper and ink on a quiet warm desk. One accent for what can be done, amber for deadlines and findings only, red for
//! failures only. Everything stands on a grid of eight pixels. The light, the dark and the high-contrast look are each
//! designed; none is the other inverted.

use egui::style::{HandleShape, Selection, WidgetVisuals, Widgets};
use egui::{
    Color32, Context, CornerRadius, FontFamily, FontId, Margin, Shadow, Stroke, TextStyle, Theme, Vec2, Visuals,
};
use serde::{Deserialize, Serialize};

/// One step of the grid, in points of the screen.
pub const STEP: f32 = 8.0;

/// Height of what is clicked: large enough for an unsteady hand.
pub const TOUCH: f32 = 32.0;

/// The size of the window when it first opens, in points of the screen.
pub const FIRST_SIZE: Vec2 = Vec2::new(1280.0, 840.0);

/// The smallest window in which everything can be reached, in points of the screen.
pub const LEAST_SIZE: Vec2 = Vec2::new(960.0, 600.0);

/// Above this width of the letter's column there is room for everything in one line.
pub const ROOMY_LETTER: f32 = 560.0;

/// The colours of one look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Palette {
    /// What the paper lies on.
    pub desk: Color32,
    /// The columns beside the desk.
    pub panel: Color32,
    /// What is typed into.
    pub field: Color32,
    /// What is under the pointer, or chosen.
    pub touched: Color32,
    pub chosen: Color32,
    pub ink: Color32,
    /// For what is said quietly.
    pub quiet: Color32,
    pub line: Color32,
    /// The edge of what can be typed into, ticked or pressed: it is seen where the ground alone would not be.
    pub edge: Color32,
    pub accent: Color32,
    pub on_accent: Color32,
    /// Deadlines and findings.
    pub caution: Color32,
    pub caution_ground: Color32,
    pub failure: Color32,
    pub failure_ground: Color32,
    /// The sheet itself. It stays white in every look, because paper is.
    pub paper: Color32,
    pub paper_edge: Color32,
    pub shadow: Color32,
}

/// The look that a person chose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Appearance {
    #[default]
    System,
    Light,
    Dark,
    HighContrast,
}

pub const LIGHT: Palette = Palette {
    desk: Color32::from_rgb(0xE4, 0xDE, 0xD3),
    panel: Color32::from_rgb(0xF6, 0xF2, 0xEA),
    field: Color32::from_rgb(0xFF, 0xFD, 0xF9),
    touched: Color32::from_rgb(0xEC, 0xE5, 0xD8),
    chosen: Color32::from_rgb(0xDD, 0xE7, 0xE5),
    ink: Color32::from_rgb(0x2A, 0x26, 0x21),
    quiet: Color32::from_rgb(0x67, 0x5F, 0x54),
    line: Color32::from_rgb(0xD8, 0xD0, 0xC2),
    edge: Color32::from_rgb(0x8A, 0x81, 0x71),
    accent: Color32::from_rgb(0x24, 0x5C, 0x63),
    on_accent: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    caution: Color32::from_rgb(0x8A, 0x52, 0x00),
    caution_ground: Color32::from_rgb(0xFA, 0xEC, 0xCF),
    failure: Color32::from_rgb(0xA0, 0x2B, 0x22),
    failure_ground: Color32::from_rgb(0xF9, 0xE3, 0xDE),
    paper: Color32::WHITE,
    paper_edge: Color32::from_rgb(0xCF, 0xC6, 0xB6),
    shadow: Color32::from_black_alpha(34),
};

pub const DARK: Palette = Palette {
    desk: Color32::from_rgb(0x1B, 0x1A, 0x18),
    panel: Color32::from_rgb(0x25, 0x23, 0x20),
    field: Color32::from_rgb(0x1E, 0x1C, 0x1A),
    touched: Color32::from_rgb(0x33, 0x30, 0x2B),
    chosen: Color32::from_rgb(0x2A, 0x3D, 0x3E),
    ink: Color32::from_rgb(0xEA, 0xE4, 0xD9),
    quiet: Color32::from_rgb(0xAD, 0xA4, 0x96),
    line: Color32::from_rgb(0x40, 0x3B, 0x34),
    edge: Color32::from_rgb(0x8A, 0x82, 0x76),
    accent: Color32::from_rgb(0x8C, 0xC4, 0xC3),
    on_accent: Color32::from_rgb(0x10, 0x26, 0x28),
    caution: Color32::from_rgb(0xF0, 0xBD, 0x67),
    caution_ground: Color32::from_rgb(0x3D, 0x30, 0x1A),
    failure: Color32::from_rgb(0xF2, 0x9C, 0x8E),
    failure_ground: Color32::from_rgb(0x45, 0x25, 0x20),
    paper: Color32::from_rgb(0xFF, 0xFF, 0xFF),
    paper_edge: Color32::from_rgb(0x0E, 0x0D, 0x0C),
    shadow: Color32::from_black_alpha(120),
};

pub const HIGH_CONTRAST: Palette = Palette {
    desk: Color32::from_rgb(0x00, 0x00, 0x00),
    panel: Color32::from_rgb(0x00, 0x00, 0x00),
    field: Color32::from_rgb(0x00, 0x00, 0x00),
    touched: Color32::from_rgb(0x2A, 0x2A, 0x2A),
    chosen: Color32::from_rgb(0x00, 0x30, 0x39),
    ink: Color32::WHITE,
    quiet: Color32::from_rgb(0xE6, 0xE6, 0xE6),
    line: Color32::from_rgb(0xB0, 0xB0, 0xB0),
    edge: Color32::WHITE,
    accent: Color32::from_rgb(0x6F, 0xE8, 0xF2),
    on_accent: Color32::BLACK,
    caution: Color32::from_rgb(0xFF, 0xD2, 0x4A),
    caution_ground: Color32::from_rgb(0x2B, 0x21, 0x00),
    failure: Color32::from_rgb(0xFF, 0xA1, 0x94),
    failure_ground: Color32::from_rgb(0x38, 0x08, 0x02),
    paper: Color32::WHITE,
    paper_edge: Color32::WHITE,
    shadow: Color32::TRANSPARENT,
};

impl Appearance {
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::HighContrast];

    /// The colours of this look; `system` is what the desktop asks for.
    pub fn palette(self, system: Theme) -> &'static Palette {
        match (self, system) {
            (Self::HighContrast, _) => &HIGH_CONTRAST,
            (Self::Light, _) | (Self::System, Theme::Light) => &LIGHT,
            (Self::Dark, _) | (Self::System, Theme::Dark) => &DARK,
        }
    }
}

/// Gives the window a look.
pub fn install(ctx: &Context, appearance: Appearance) {
    ctx.set_theme(match appearance {
        Appearance::System => egui::ThemePreference::System,
        Appearance::Light => egui::ThemePreference::Light,
        Appearance::Dark | Appearance::HighContrast => egui::ThemePreference::Dark,
    });
    for theme in [Theme::Light, Theme::Dark] {
        let palette = appearance.palette(theme);
        ctx.style_mut_of(theme, |style| {
            style.visuals = visuals(palette, theme);
            style.text_styles = [
                (TextStyle::Small, FontId::new(13.0, FontFamily::Proportional)),
                (TextStyle::Body, FontId::new(15.0, FontFamily::Proportional)),
                (TextStyle::Button, FontId::new(15.0, FontFamily::Proportional)),
                (TextStyle::Heading, FontId::new(20.0, strong())),
                (TextStyle::Monospace, FontId::new(14.0, FontFamily::Monospace)),
            ]
            .into();
            let spacing = &mut style.spacing;
            spacing.item_spacing = Vec2::new(STEP, STEP);
            spacing.button_padding = Vec2::new(12.0, 6.0);
            spacing.interact_size = Vec2::new(40.0, TOUCH);
            spacing.window_margin = Margin::same(24);
            spacing.menu_margin = Margin::same(8);
            spacing.indent = 16.0;
            spacing.icon_width = 18.0;
            spacing.icon_width_inner = 10.0;
            spacing.icon_spacing = 8.0;
            spacing.combo_height = 320.0;
            spacing.menu_width = 320.0;
            spacing.tooltip_width = 360.0;
            spacing.scroll.floating = true;
            spacing.scroll.bar_width = 10.0;
            spacing.scroll.floating_allocated_width = 0.0;
            style.interaction.tooltip_delay = 0.6;
            style.interaction.selectable_labels = true;
            style.animation_time = 0.08;
        });
    }
}

/// The family of what is set in bold.
pub fn strong() -> FontFamily {
    FontFamily::Name("strong".into())
}

/// The family that letters are set in, for headings that speak of the letter.
pub fn letter() -> FontFamily {
    FontFamily::Name("letter".into())
}

/// The same in bold.
pub fn letter_strong() -> FontFamily {
    FontFamily::Name("letter-strong".into())
}

fn visuals(palette: &Palette, theme: Theme) -> Visuals {
    let mut visuals = if theme == Theme::Dark { Visuals::dark() } else { Visuals::light() };
    let widget = |ground: Color32, edge: Color32, text: Color32| WidgetVisuals {
        bg_fill: ground,
        weak_bg_fill: ground,
        bg_stroke: Stroke::new(1.0, edge),
        corner_radius: CornerRadius::same(6),
        fg_stroke: Stroke::new(1.2, text),
        expansion: 0.0,
    };
    visuals.widgets = Widgets {
        noninteractive: widget(palette.panel, palette.line, palette.ink),
        inactive: widget(palette.field, palette.edge, palette.ink),
        hovered: widget(palette.touched, palette.quiet, palette.ink),
        active: widget(palette.chosen, palette.accent, palette.ink),
        open: widget(palette.touched, palette.accent, palette.ink),
    };
    visuals.selection = Selection { bg_fill: palette.chosen, stroke: Stroke::new(1.5, palette.accent) };
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(palette.quiet);
    visuals.hyperlink_color = palette.accent;
    visuals.faint_bg_color = palette.touched;
    visuals.extreme_bg_color = palette.field;
    visuals.text_edit_bg_color = Some(palette.field);
    visuals.code_bg_color = palette.touched;
    visuals.warn_fg_color = palette.caution;
    visuals.error_fg_color = palette.failure;
    visuals.panel_fill = palette.panel;
    visuals.window_fill = palette.panel;
    visuals.window_stroke = Stroke::new(1.0, palette.line);
    visuals.window_corner_radius = CornerRadius::same(12);
    visuals.menu_corner_radius = CornerRadius::same(8);
    visuals.window_shadow = Shadow { offset: [0, 8], blur: 32, spread: 0, color: palette.shadow };
    visuals.popup_shadow = Shadow { offset: [0, 4], blur: 16, spread: 0, color: palette.shadow };
    visuals.text_cursor.stroke = Stroke::new(2.0, palette.accent);
    // A caret that blinks would wake the program twice a second for nothing.
    visuals.text_cursor.blink = false;
    visuals.handle_shape = HandleShape::Circle;
    visuals.collapsing_header_frame = false;
    visuals.indent_has_left_vline = false;
    visuals.slider_trailing_fill = true;
    visuals
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast as WCAG 2.2 counts it (relative luminance, 1.4.3).
    fn contrast(one: Color32, other: Color32) -> f32 {
        let luminance = |colour: Color32| {
            let [red, green, blue, _] = egui::Rgba::from(colour).to_array();
            0.2126 * red + 0.7152 * green + 0.0722 * blue
        };
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    fn check_readable(palette: &Palette, least: f32) {
        let all = vec![palette.ink, palette.quiet, palette.accent, palette.caution, palette.failure];
        for (ground, inks) in [
            (palette.panel, all.clone()),
            (palette.desk, all.clone()),
            (palette.field, all.clone()),
            (palette.touched, all.clone()),
            (palette.chosen, all),
            (palette.accent, vec![palette.on_accent]),
            (palette.caution_ground, vec![palette.ink, palette.caution]),
            (palette.failure_ground, vec![palette.ink, palette.failure]),
        ] {
            for ink in inks {
                let ratio = contrast(ground, ink);
                assert!(ratio >= least, "{ink:?} on {ground:?} has {ratio:.2}, less than {least}");
            }
        }
    }

    /// What is no text (WCAG 2.2, 1.4.11): edges of controls, the ring around what has the keyboard, the signs.
    #[test]
    fn every_control_can_be_seen() {
        for palette in [&LIGHT, &DARK, &HIGH_CONTRAST] {
            for ground in [palette.panel, palette.field, palette.touched] {
                for mark in [palette.edge, palette.accent, palette.caution, palette.quiet] {
                    let ratio = contrast(ground, mark);
                    assert!(ratio >= 3.0, "{mark:?} on {ground:?} has {ratio:.2}");
                }
            }
        }
        // The marks on the paper have the colours of the light look in every look.
        for palette in [&LIGHT, &DARK, &HIGH_CONTRAST] {
            assert!(contrast(palette.paper, LIGHT.accent) >= 3.0);
        }
    }

    #[test]
    fn every_text_can_be_read() {
        check_readable(&LIGHT, 4.5);
        check_readable(&DARK, 4.5);
        check_readable(&HIGH_CONTRAST, 7.0);
    }
}
