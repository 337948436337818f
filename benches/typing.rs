//! Typing into a full page: what one frame of the window costs its own thread, from the keys to the shapes that are painted,
//! the page's picture included. The painting itself is the graphics card's (or its stand-in's) and is not in it.

#![allow(clippy::expect_used, reason = "a measurement that cannot be taken fails loudly")]

use std::time::{Duration, Instant};

use appeal_writer::app::{DeskHands, DeskWindow, Surroundings};
use appeal_writer::data::papers::Papers;
use appeal_writer::model::LanguageTag;
use egui::accesskit::Role;
use egui::{Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;

/// What is typed: five hundred characters, a minute's worth.
const LETTERS: usize = 500;

/// What a frame may take: sixty of them in a second.
const FRAME: Duration = Duration::from_millis(16);

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut harness = window(folder.path());
    harness.run_steps(8);
    harness.key_press_modifiers(Modifiers::ALT, Key::Num4);
    harness.run_steps(2);
    harness.get_by_role_and_label(Role::MultilineTextInput, "Text of page 1").focus();
    harness.key_press_modifiers(Modifiers::COMMAND, Key::End);
    harness.run_steps(2);
    let text = "We ask you to look into this matter with care and to let us know what was done. ";
    let mut times = Vec::new();
    for letter in text.chars().cycle().take(LETTERS) {
        harness.event(egui::Event::Text(letter.to_string()));
        times.push(frame(&mut harness));
    }
    let still: Vec<Duration> = (0..100).map(|_| frame(&mut harness)).collect();
    tell("a key typed into the page", times);
    tell("a frame in which nothing happens", still);
}

fn window(folder: &std::path::Path) -> Harness<'static, DeskWindow> {
    let hands = DeskHands::at(folder.join("data"), LanguageTag::ENGLISH);
    Harness::builder().with_size(vec2(1440.0, 900.0)).with_pixels_per_point(1.0).build_eframe(move |creation| {
        let surroundings = Surroundings {
            today: Some(jiff::civil::date(2017, 6, 20)),
            language: LanguageTag::ENGLISH,
            papers: Papers::bundled(),
            hands: Box::new(hands),
            threaded: true,
            open: None,
        };
        DeskWindow::new(&creation.egui_ctx, surroundings).expect("a window")
    })
}

/// One frame: the program's own part, and the shapes cut into triangles.
fn frame(harness: &mut Harness<'static, DeskWindow>) -> Duration {
    let began = spent();
    harness.step();
    let shapes = harness.output().shapes.clone();
    let triangles = harness.ctx.tessellate(shapes, 1.0);
    assert!(!triangles.is_empty(), "something is painted");
    spent() - began
}

/// The time that this thread has had the processor for; where the system does not tell, the time of day.
fn spent() -> Duration {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok();
    let nanoseconds = told.and_then(|told| told.split_whitespace().next()?.parse().ok());
    nanoseconds.map_or_else(since_start, Duration::from_nanos)
}

fn since_start() -> Duration {
    static START: std::sync::OnceLock<Instant> = std::sync::OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}

fn tell(what: &str, mut times: Vec<Duration>) {
    times.sort();
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    let at = |share: f64| milliseconds(times[((times.len() - 1) as f64 * share) as usize]);
    let over = times.iter().filter(|time| **time > FRAME).count();
    println!(
        "{what}: median {:.1} ms, 99 of 100 below {:.1} ms, longest {:.1} ms, {over} of {} longer than 16 ms",
        at(0.5),
        at(0.99),
        at(1.0),
        times.len()
    );
}
