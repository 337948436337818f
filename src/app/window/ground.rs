//! What lies under the letter: the desk, painted only where nothing covers it. On a computer without a graphics card every
//! pixel that is painted twice is waited for.

use egui::{Color32, Mesh, Rect, Shape};

/// The ground in one colour, without what lies on it.
pub fn ground(whole: Rect, covered: &[Rect], colour: Color32) -> Shape {
    let mut mesh = Mesh::default();
    for rect in around(whole, covered) {
        mesh.add_colored_rect(rect, colour);
    }
    Shape::mesh(mesh)
}

/// The parts of a rectangle that no other covers; they meet without a gap.
fn around(whole: Rect, covered: &[Rect]) -> Vec<Rect> {
    let mut rest = vec![whole];
    for cover in covered {
        rest = rest.into_iter().flat_map(|rect| beside(rect, cover.intersect(rect))).collect();
    }
    rest
}

/// What is left of a rectangle above, below, left and right of a smaller one inside it.
fn beside(rect: Rect, inside: Rect) -> Vec<Rect> {
    if !inside.is_positive() {
        return vec![rect];
    }
    let level = inside.with_min_x(rect.left()).with_max_x(rect.right());
    let parts = [
        rect.with_max_y(inside.top()),
        rect.with_min_y(inside.bottom()),
        level.with_max_x(inside.left()),
        level.with_min_x(inside.right()),
    ];
    parts.into_iter().filter(Rect::is_positive).collect()
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    fn rect(left: f32, top: f32, right: f32, bottom: f32) -> Rect {
        Rect::from_min_max(pos2(left, top), pos2(right, bottom))
    }

    fn check(covered: &[Rect], parts: usize, area: f32) {
        let rest = around(rect(0.0, 0.0, 100.0, 60.0), covered);
        assert_eq!(rest.len(), parts, "{rest:?}");
        assert_eq!(rest.iter().map(Rect::area).sum::<f32>(), area, "{rest:?}");
        for cover in covered {
            assert!(rest.iter().all(|part| !part.intersect(*cover).is_positive()), "{rest:?} under {cover:?}");
        }
    }

    #[test]
    fn the_ground_is_painted_where_nothing_lies_on_it() {
        check(&[], 1, 6000.0);
        check(&[rect(20.0, 10.0, 80.0, 50.0)], 4, 6000.0 - 60.0 * 40.0);
        check(&[rect(20.0, 10.0, 80.0, 90.0)], 3, 6000.0 - 60.0 * 50.0);
        check(&[rect(20.0, -5.0, 80.0, 30.0), rect(0.0, 50.0, 100.0, 60.0)], 3, 6000.0 - 60.0 * 30.0 - 1000.0);
        check(&[rect(-10.0, -10.0, 200.0, 200.0)], 0, 0.0);
        check(&[rect(200.0, 0.0, 300.0, 10.0)], 1, 6000.0);
    }
}
