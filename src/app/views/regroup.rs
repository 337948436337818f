//! Buttons beside a field of the sheet's case: cut and join addressees, move and cut their lines, ask or only inform.

use egui::{Button, Ui, WidgetInfo};

use super::View;
use crate::app::command::Command;
use crate::job::regroup::{Regrouping, cuts};
use crate::model::Role;

/// What can be done by hand with the chosen field of an addressee.
pub fn regroup_ui(ui: &mut Ui, view: &mut View<'_>, pointer: &str) {
    let Some((addressee, line)) = place(pointer) else { return };
    let case = view.session.case();
    let count = case.addressees.len();
    let Some(chosen) = case.addressees.get(addressee) else { return };
    let (role, lines) = (chosen.role, chosen.lines.clone());
    let number = |place: usize| (place + 1).to_string();
    ui.horizontal_wrapped(|ui| {
        if let Some(line) = line.filter(|line| *line < lines.len()) {
            if line > 0 {
                button_ui(ui, view, view.text("regroup-split"), Regrouping::Split { addressee, line });
            } else if addressee > 0 {
                let name = view.text_with("regroup-line-up", &[("number", &number(addressee - 1))]);
                button_ui(ui, view, name, Regrouping::LineUp { addressee });
            }
            if line + 1 < lines.len() {
                button_ui(ui, view, view.text("regroup-join-line"), Regrouping::JoinLine { addressee, line });
            } else if addressee + 1 < count {
                let name = view.text_with("regroup-line-down", &[("number", &number(addressee + 1))]);
                button_ui(ui, view, name, Regrouping::LineDown { addressee });
            }
            if let Some(text) = lines.get(line) {
                cut_ui(ui, view, addressee, line, text);
            }
        }
        if addressee + 1 < count {
            let (this, next) = (number(addressee), number(addressee + 1));
            let name = view.text_with("regroup-join", &[("number", &this), ("next", &next)]);
            button_ui(ui, view, name, Regrouping::Join { addressee });
        }
        let (other, id) = match role {
            Role::Appeal => (Role::Copy, "regroup-to-copy"),
            Role::Copy => (Role::Appeal, "regroup-to-appeal"),
        };
        let name = view.text_with(id, &[("number", &number(addressee))]);
        button_ui(ui, view, name, Regrouping::ChangeRole { addressee, role: other });
    });
}

/// Where a line can be cut, as what it would become.
fn cut_ui(ui: &mut Ui, view: &mut View<'_>, addressee: usize, line: usize, text: &str) {
    let cuts = cuts(text);
    if cuts.is_empty() {
        return;
    }
    let name = view.text("regroup-cut-line");
    let menu = ui.menu_button(&name, |ui| {
        for at in cuts {
            let (first, second) = text.split_at(at);
            let name = format!("{} | {}", first.trim(), second.trim());
            if ui.button(name).clicked() {
                view.push(Command::Regroup(Regrouping::CutLine { addressee, line, at }));
                ui.close();
            }
        }
    });
    menu.response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
}

fn button_ui(ui: &mut Ui, view: &mut View<'_>, name: String, change: Regrouping) {
    if ui.add(Button::new(name)).clicked() {
        view.push(Command::Regroup(change));
    }
}

/// The addressee that a pointer leads to, and which of its lines.
fn place(pointer: &str) -> Option<(usize, Option<usize>)> {
    let mut steps = pointer.strip_prefix("/addressees/")?.split('/');
    let addressee = steps.next()?.parse().ok()?;
    let line = (steps.next() == Some("lines")).then(|| steps.next()?.parse().ok()).flatten();
    Some((addressee, line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pointer_leads_to_an_addressee_and_a_line() {
        assert_eq!(place("/addressees/2/lines/1"), Some((2, Some(1))));
        assert_eq!(place("/addressees/2/fax/0"), Some((2, None)));
        assert_eq!(place("/facts/0"), None);
    }
}
