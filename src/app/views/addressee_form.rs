//! The form of an addressee: every field of the sheet's own form, and the envelope as it will look.

use std::sync::{Arc, Mutex};

use egui::{
    Align, Button, Color32, ColorImage, Id, Pos2, Rect, RichText, Sense, TextureHandle, TextureOptions, Ui, WidgetInfo,
    pos2, vec2,
};

use super::View;
use super::pieces::{fold_ui, labelled_ui, quiet_ui, script_area_ui, script_line_ui, with_tooltip};
use super::printed_address::printed_address_ui;
use super::sign::{Sign, sign_button_ui};
use crate::app::command::{AddresseeChange, Command, LettersCommand};
use crate::app::session::Shown;
use crate::app::theme::{self, STEP};
use crate::model::{Addressee, Role};
use crate::output::raster::Rasteriser;
use crate::typeset::FontBook;
use crate::unit::Pt;

/// What becomes of the text of a field.
type Change = fn(String) -> AddresseeChange;

const ROLES: [(Role, &str); 2] = [(Role::Appeal, "role-appeal"), (Role::Copy, "role-copy")];

/// Everything of somebody whom the case names.
pub fn addressee_ui(ui: &mut Ui, view: &mut View<'_>, addressee: &Addressee) {
    let case = view.session.case().id.clone();
    let id = addressee.id.clone();
    let field = |name: &str| Id::unique((case.as_str(), id.as_str(), name));
    let mut changes = Vec::new();
    let mut lines = addressee.lines.join("\n");
    let rows = addressee.lines.len().max(4);
    let address = script_area_ui(ui, view, &view.text("desk-address-lines"), &mut lines, field("lines"), rows);
    // Somebody who was just added is filled in next.
    if is_newly_shown(ui, &id) && addressee.lines.is_empty() {
        address.request_focus();
        address.scroll_to_me(Some(Align::Center));
    }
    if address.changed() {
        changes.push(AddresseeChange::Lines(lines.split('\n').map(str::to_owned).collect()));
    }
    printed_address_ui(ui, view, &id);
    let proposed = view.session.proposed_salutation(&id);
    let texts: [(&str, &str, &str, Change); 4] = [
        ("field-name", "name", &addressee.name, AddresseeChange::Name),
        ("field-office", "office", &addressee.office, AddresseeChange::Office),
        ("field-country", "country", &addressee.country, AddresseeChange::Country),
        ("field-salutation", "salutation", &addressee.salutation, AddresseeChange::Salutation),
    ];
    for (label, name, text, change) in texts {
        let mut text = text.to_owned();
        let hint = if name == "salutation" { proposed.as_str() } else { "" };
        if script_line_ui(ui, view, &view.text(label), &mut text, field(name), hint).changed() {
            changes.push(change(text));
        }
    }
    let lists: [(&str, &str, &[String], Change); 2] = [
        ("field-fax", "fax", &addressee.fax, AddresseeChange::Fax),
        ("field-email", "email", &addressee.email, AddresseeChange::Email),
    ];
    for (label, name, list, change) in lists {
        let mut text = list.join(", ");
        if script_line_ui(ui, view, &view.text(label), &mut text, field(name), "").changed() {
            changes.push(change(text));
        }
    }
    labelled_ui(ui, view, &view.text("field-role"), |ui| {
        // On two lines where one would make the column wider, and the letter beside it smaller.
        ui.horizontal_wrapped(|ui| {
            for (role, name) in ROLES {
                if ui.add(Button::selectable(addressee.role == role, view.text(name))).clicked() {
                    changes.push(AddresseeChange::Role(role));
                }
            }
        })
        .response
    });
    for change in changes {
        view.push(Command::ChangeAddressee { id: id.clone(), change });
    }
}

/// Whether the form was another addressee's in the last frame.
fn is_newly_shown(ui: &Ui, id: &str) -> bool {
    ui.data_mut(|data| {
        let last = data.get_temp_mut_or_default::<String>(Id::unique("form-of"));
        let is_new = last != id;
        id.clone_into(last);
        is_new
    })
}

/// Above the form: what can be done with an entry of the list.
pub fn entry_commands_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 2.0;
        for (command, sign) in [(LettersCommand::MoveUp, Sign::Up), (LettersCommand::MoveDown, Sign::Down)] {
            let command = Command::Letters(command);
            let enabled = view.session.can(&command);
            let button = sign_button_ui(ui, view, sign, &command.name(view.words), enabled);
            if with_tooltip(view, button, &command).clicked() {
                view.push(command);
            }
        }
        ui.add_space(STEP / 2.0);
        for (command, id) in [(LettersCommand::Duplicate, "entry-duplicate"), (LettersCommand::Remove, "entry-remove")]
        {
            let command = Command::Letters(command);
            let text = RichText::new(view.text(id)).size(14.0);
            let enabled = view.session.can(&command);
            let button = ui.add_enabled(enabled, Button::new(text).frame_when_inactive(false));
            let name = command.name(view.words);
            button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, enabled, &name));
            if with_tooltip(view, button, &command).clicked() {
                view.push(command);
            }
        }
    });
}

/// Below the list: the ways to add somebody.
pub fn add_ui(ui: &mut Ui, view: &mut View<'_>) {
    ui.horizontal_wrapped(|ui| {
        for (command, id) in
            [(LettersCommand::AddAppeal, "entry-add-appeal"), (LettersCommand::AddCopy, "entry-add-copy")]
        {
            let command = Command::Letters(command);
            let text = RichText::new(view.text(id)).size(14.0).color(view.palette.accent);
            let button = ui.add(Button::new(text).frame_when_inactive(false));
            let name = command.name(view.words);
            button.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
            if with_tooltip(view, button, &command).clicked() {
                view.push(command);
            }
        }
    });
}

/// What the envelope is drawn with; one for the window, kept in egui's memory.
#[derive(Default)]
struct EnvelopeDesk {
    rasteriser: Option<Rasteriser>,
    /// Generation of the letter, and pixels for a point of paper in thousandths.
    picture: Option<((u64, u32), TextureHandle)>,
}

/// The envelope with the address as it will be printed.
pub fn envelope_ui(ui: &mut Ui, view: &View<'_>, shown: &Shown) {
    let Some((set, page)) = shown.envelope.as_ref().and_then(|set| Some((set, set.pages.first()?))) else { return };
    fold_ui(ui, view, &view.text("envelope-title"), "envelope", true, |ui| {
        let paper = vec2(Pt::from(page.size.width).0, Pt::from(page.size.height).0);
        let width = ui.available_width().min(420.0);
        let points = width / paper.x;
        let (rect, response) = ui.allocate_exact_size(paper * points, Sense::hover());
        let address: Vec<&str> = set.parts.iter().map(|part| &*part.text).collect();
        let spoken = view.text_with("envelope-spoken", &[("text", &address.join("\n"))]);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Figure, true, &spoken));
        if !ui.is_rect_visible(rect) {
            return;
        }
        let palette = view.palette;
        let shadow = egui::Shadow { offset: [0, 2], blur: 10, spread: 0, color: palette.shadow };
        ui.painter().add(shadow.as_shape(rect, 2.0));
        ui.painter().rect_filled(rect, 2.0, palette.paper);
        let desk = ui.ctx().data_mut(|data| {
            Arc::clone(data.get_temp_mut_or_default::<Arc<Mutex<EnvelopeDesk>>>(Id::unique("envelope-desk")))
        });
        let mut desk = desk.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        let pixels = points * ui.ctx().pixels_per_point();
        let key = (shown.generation, (pixels * 1000.0).round() as u32);
        if desk.picture.as_ref().is_none_or(|(made, _)| *made != key) {
            let rasteriser = desk.rasteriser.get_or_insert_with(|| Rasteriser::new(FontBook::bundled()));
            let drawn = rasteriser.page(page, pixels * 72.0);
            let size = [usize::from(drawn.width), usize::from(drawn.height)];
            let image = ColorImage::from_gray(size, &drawn.grey);
            desk.picture = Some((key, ui.ctx().load_texture("envelope", image, TextureOptions::LINEAR)));
        }
        if let Some((_, picture)) = &desk.picture {
            let whole = Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0));
            ui.painter().image(picture.id(), rect, whole, Color32::WHITE);
        }
        let stamp = Rect::from_min_size(pos2(rect.right() - 40.0, rect.top() + 10.0), vec2(28.0, 34.0));
        let light = &theme::LIGHT;
        ui.painter().rect_stroke(stamp, 1.0, egui::Stroke::new(1.0, light.line), egui::StrokeKind::Inside);
        ui.painter().rect_stroke(rect, 2.0, egui::Stroke::new(1.0, palette.paper_edge), egui::StrokeKind::Outside);
        ui.add_space(2.0);
        quiet_ui(ui, view, view.text("envelope-note"));
    });
}
