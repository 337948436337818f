//! How long a person waits for the window: told on standard error where `APPEAL_WRITER_FIRST_FRAME` is set, for measuring.

use std::io::{self, Write};
use std::time::Instant;

/// The variable of the environment that asks for it; the window closes once it has answered.
pub const VARIABLE: &str = "APPEAL_WRITER_FIRST_FRAME";

/// Watches for the first frame that is complete: everything of the desk is on it.
#[derive(Debug, Clone, Copy)]
pub struct FirstFrame {
    began: Instant,
    drawn: bool,
}

impl FirstFrame {
    /// Watches from now on, if the environment asks for it.
    pub fn watched() -> Option<Self> {
        std::env::var_os(VARIABLE).map(|_| Self { began: Instant::now(), drawn: false })
    }

    /// Everything is drawn in this frame; it is on the screen when the next one begins.
    pub fn note_drawn(&mut self) {
        self.drawn = true;
    }

    /// Tells, once the complete frame is on the screen; whether it has.
    pub fn tell(&self) -> bool {
        if self.drawn {
            // Nobody is left to tell if this fails.
            let _ = writeln!(io::stderr(), "first complete frame after {} ms", self.began.elapsed().as_millis());
        }
        self.drawn
    }
}
