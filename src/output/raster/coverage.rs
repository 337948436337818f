//! How much of each pixel a shape covers, worked out exactly and the same on every machine.

/// A point in pixels, y downwards.
pub(super) type Point = (f32, f32);

/// The covered area of each pixel while the edges of a shape are added.
///
/// An edge adds to each pixel that it crosses what it takes from the area at its right; what lies further to the right
/// follows when a row is summed up from the left.
#[derive(Default)]
pub(super) struct Coverage {
    width: usize,
    height: usize,
    /// Rows of `width` + 1: an edge in the last column adds to the one behind it.
    changes: Vec<f32>,
}

/// How far a curve may be from the lines that stand for it, in pixels.
const TOLERANCE: f32 = 0.02;

/// A curve has at most so many lines: enough for the largest glyph at the highest resolution.
const MOST_LINES: f32 = 64.0;

impl Coverage {
    /// Begins a shape in an area of so many pixels; edges must lie inside it.
    pub(super) fn begin(&mut self, width: usize, height: usize) {
        (self.width, self.height) = (width, height);
        self.changes.clear();
        self.changes.resize((width + 1) * height, 0.0);
    }

    /// Adds a straight edge of the shape.
    pub(super) fn line(&mut self, from: Point, to: Point) {
        let ((upper, lower), turn) = if from.1 <= to.1 { ((from, to), 1.0) } else { ((to, from), -1.0) };
        let height = lower.1 - upper.1;
        if height <= 0.0 {
            return;
        }
        let slope = (lower.0 - upper.0) / height;
        let (mut x, mut y) = upper;
        let mut row = y.floor();
        while y < lower.1 {
            let end = lower.1.min(row + 1.0);
            let next = if end == lower.1 { lower.0 } else { upper.0 + (end - upper.1) * slope };
            self.across(row, x, next, (end - y) * turn);
            (x, y) = (next, end);
            row += 1.0;
        }
    }

    /// Adds a curve with one control point.
    pub(super) fn quadratic(&mut self, from: Point, control: Point, to: Point) {
        let count = lines(bend(from, control, to));
        let mut last = from;
        for step in 1..=count {
            let t = step as f32 / count as f32;
            let (a, b, c) = ((1.0 - t) * (1.0 - t), 2.0 * t * (1.0 - t), t * t);
            let next = (a * from.0 + b * control.0 + c * to.0, a * from.1 + b * control.1 + c * to.1);
            self.line(last, next);
            last = next;
        }
    }

    /// Adds a curve with two control points.
    pub(super) fn cubic(&mut self, from: Point, first: Point, second: Point, to: Point) {
        let count = lines(3.0 * bend(from, first, second).max(bend(first, second, to)));
        let mut last = from;
        for step in 1..=count {
            let t = step as f32 / count as f32;
            let s = 1.0 - t;
            let (a, b, c, d) = (s * s * s, 3.0 * t * s * s, 3.0 * t * t * s, t * t * t);
            let next = (
                a * from.0 + b * first.0 + c * second.0 + d * to.0,
                a * from.1 + b * first.1 + c * second.1 + d * to.1,
            );
            self.line(last, next);
            last = next;
        }
    }

    /// The covered part of each pixel, row after row: 0 none, 255 all.
    pub(super) fn levels(&self) -> Vec<u8> {
        let mut levels = Vec::with_capacity(self.width * self.height);
        for row in self.changes.chunks_exact(self.width + 1) {
            let mut covered = 0.0;
            levels.extend(row.iter().take(self.width).map(|change| {
                covered += change;
                // Where contours overlap, nothing is covered more than whole.
                (f32::min(f32::abs(covered), 1.0) * 255.0 + 0.5) as u8
            }));
        }
        levels
    }

    /// Adds what an edge does within a row: it goes from one x to another while it gets so much lower.
    fn across(&mut self, row: f32, from: f32, to: f32, down: f32) {
        let (left, right) = (from.min(to), from.max(to));
        let (first, last) = (left.floor(), right.ceil() - 1.0);
        if first >= last {
            return self.within(row, first, (from + to) / 2.0, down);
        }
        let down_per_pixel = down / (right - left);
        let mut x = left;
        let mut column = first;
        while x < right {
            let end = right.min(column + 1.0);
            self.within(row, column, (x + end) / 2.0, (end - x) * down_per_pixel);
            x = end;
            column += 1.0;
        }
    }

    /// Adds what an edge does within a pixel, where its middle is at `x`.
    fn within(&mut self, row: f32, column: f32, x: f32, down: f32) {
        let (row, column) = (row as usize, column as usize);
        let place = row * (self.width + 1) + column;
        if row < self.height
            && column < self.width
            && let Some([here, next]) = self.changes.get_mut(place..place + 2)
        {
            let left_free = x - column as f32;
            *here += down * (1.0 - left_free);
            *next += down * left_free;
        }
    }
}

/// How far a curve bends away from the straight line between its ends.
fn bend(from: Point, control: Point, to: Point) -> f32 {
    let (x, y) = (from.0 - 2.0 * control.0 + to.0, from.1 - 2.0 * control.1 + to.1);
    x.hypot(y) / 4.0
}

/// Lines that a curve is cut into: each halving takes the bend to a quarter.
fn lines(bend: f32) -> usize {
    (bend / TOLERANCE).sqrt().ceil().clamp(1.0, MOST_LINES) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covered(size: usize, draw: impl FnOnce(&mut Coverage)) -> Vec<u8> {
        let mut coverage = Coverage::default();
        coverage.begin(size, size);
        draw(&mut coverage);
        coverage.levels()
    }

    fn polygon(coverage: &mut Coverage, corners: &[Point]) {
        for (at, &corner) in corners.iter().enumerate() {
            coverage.line(corner, corners[(at + 1) % corners.len()]);
        }
    }

    #[test]
    fn a_rectangle_covers_pixels_by_their_share() {
        let rectangle = [(0.5, 1.0), (2.25, 1.0), (2.25, 2.5), (0.5, 2.5)];
        let expected = [0, 0, 0, 128, 255, 64, 64, 128, 32];
        assert_eq!(covered(3, |coverage| polygon(coverage, &rectangle)), expected);
        let backwards: Vec<Point> = rectangle.into_iter().rev().collect();
        assert_eq!(covered(3, |coverage| polygon(coverage, &backwards)), expected);
    }

    #[test]
    fn a_slope_covers_half_of_what_it_crosses() {
        let levels = covered(4, |coverage| polygon(coverage, &[(0.0, 0.0), (4.0, 4.0), (0.0, 4.0)]));
        assert_eq!(levels, [128, 0, 0, 0, 255, 128, 0, 0, 255, 255, 128, 0, 255, 255, 255, 128]);
        // A flat slope, over many pixels of a row.
        let levels = covered(4, |coverage| polygon(coverage, &[(0.0, 1.0), (4.0, 0.0), (4.0, 1.0)]));
        assert_eq!(levels[..4], [32, 96, 159, 223]);
    }

    #[test]
    fn a_hole_stays_open() {
        let outer = [(0.0, 0.0), (3.0, 0.0), (3.0, 3.0), (0.0, 3.0)];
        let hole = [(1.0, 1.0), (1.0, 2.0), (2.0, 2.0), (2.0, 1.0)];
        let levels = covered(3, |coverage| {
            polygon(coverage, &outer);
            polygon(coverage, &hole);
        });
        assert_eq!(levels, [255, 255, 255, 255, 0, 255, 255, 255, 255]);
    }

    #[test]
    fn a_circle_has_its_area() {
        let (centre, radius, control) = (8.0, 7.0, 7.0 * 0.552_285);
        let at = |x: f32, y: f32| (centre + x, centre + y);
        let levels = covered(16, |coverage| {
            for (x, y) in [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0)] {
                let (from, to) = (at(x * radius, y * radius), at(-y * radius, x * radius));
                let first = at(x * radius - y * control, y * radius + x * control);
                let second = at(-y * radius + x * control, x * radius + y * control);
                coverage.cubic(from, first, second, to);
            }
        });
        let area: f32 = levels.iter().map(|&level| f32::from(level) / 255.0).sum();
        assert!((area - std::f32::consts::PI * 49.0).abs() < 1.0, "{area}");
    }
}
