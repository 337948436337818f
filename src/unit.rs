//! Lengths on paper: conversions only.
//!
//! Millimetres are what paper, envelopes and postal standards are given in; points are what type and PDF are given in.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Points in a millimetre: a point is 1/72 inch (ISO 32000-1, 8.3.2.3), an inch is 25.4 mm.
const POINTS_PER_MM: f32 = 72.0 / 25.4;

/// A place on a page: from its top left corner, x to the right, y downwards.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct PagePoint {
    pub x: Pt,
    pub y: Pt,
}

/// The size of a sheet of paper, as it lies in the printer.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PageSize {
    pub width: Mm,
    pub height: Mm,
}

macro_rules! length {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(pub f32);

        impl std::ops::Add for $name {
            type Output = Self;
            fn add(self, other: Self) -> Self {
                Self(self.0 + other.0)
            }
        }
        impl std::ops::AddAssign for $name {
            fn add_assign(&mut self, other: Self) {
                self.0 += other.0;
            }
        }
        impl std::ops::Sub for $name {
            type Output = Self;
            fn sub(self, other: Self) -> Self {
                Self(self.0 - other.0)
            }
        }
        impl std::ops::Neg for $name {
            type Output = Self;
            fn neg(self) -> Self {
                Self(-self.0)
            }
        }
        impl std::ops::Mul<f32> for $name {
            type Output = Self;
            fn mul(self, factor: f32) -> Self {
                Self(self.0 * factor)
            }
        }
        impl std::ops::Div<f32> for $name {
            type Output = Self;
            fn div(self, divisor: f32) -> Self {
                Self(self.0 / divisor)
            }
        }
    };
}

length! {
    /// Millimetres.
    Mm
}
length! {
    /// Points, 1/72 inch.
    Pt
}
length! {
    /// Multiples of the type size in force.
    Em
}

impl Em {
    /// The length at a type size.
    pub fn at(self, size: Pt) -> Pt {
        size * self.0
    }
}

impl From<Mm> for Pt {
    fn from(length: Mm) -> Self {
        Pt(length.0 * POINTS_PER_MM)
    }
}

impl From<Pt> for Mm {
    fn from(length: Pt) -> Self {
        Mm(length.0 / POINTS_PER_MM)
    }
}

impl PagePoint {
    /// The point at these distances from the top left corner.
    pub fn new(x: impl Into<Pt>, y: impl Into<Pt>) -> Self {
        Self { x: x.into(), y: y.into() }
    }
}

impl PageSize {
    /// ISO 216 A4.
    pub const A4: Self = Self { width: Mm(210.0), height: Mm(297.0) };

    /// ANSI A, the sheet that the United States and Canada call Letter.
    pub const US_LETTER: Self = Self { width: Mm(215.9), height: Mm(279.4) };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_inch_is_72_points_and_25_4_millimetres() {
        assert_eq!(Pt::from(Mm(25.4)), Pt(72.0));
        assert!((Mm::from(Pt(595.276)).0 - 210.0).abs() < 0.001);
    }

    #[test]
    fn em_follow_the_type_size() {
        assert_eq!(Em(1.5).at(Pt(10.0)), Pt(15.0));
    }
}
