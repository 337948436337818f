//! A typeset letter to bytes: PDF, and pixels for the screen and for tests.

pub mod pdf;
pub mod raster;
