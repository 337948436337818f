//! How long a person waits for the window: from the start of the process to the first complete frame, beside an empty
//! window of the same kind on the same machine. Complete is a frame with everything on it: the case, the letter's page, the addressees.
//! Needs a screen (`Xvfb` will do); without one it says so. On a busy machine start it with a priority that nobody else has.

#![allow(clippy::expect_used, reason = "a measurement that cannot be taken fails loudly")]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often each is started; the median counts.
const STARTS: usize = 21;

const EMPTY: &str = "--empty-window";

/// The same as large as the program's first window: more pixels have to reach the screen.
const AS_LARGE: &str = "--as-large";
const OUR_SIZE: [f32; 2] = [1280.0, 840.0];

/// A window with nothing in it.
#[derive(Default)]
struct EmptyWindow {
    drawn: bool,
}

impl eframe::App for EmptyWindow {
    fn logic(&mut self, ctx: &egui::Context, _frame: &mut eframe::Frame) {
        if self.drawn {
            eprintln!("first complete frame");
            ctx.send_viewport_cmd(egui::ViewportCommand::Close);
        }
    }

    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.drawn = true;
        ui.request_repaint();
    }
}

fn main() {
    if std::env::args().any(|argument| argument == EMPTY) {
        return empty_window();
    }
    if std::env::var_os("DISPLAY").is_none() && std::env::var_os("WAYLAND_DISPLAY").is_none() {
        return println!("no screen, nothing measured");
    }
    let this = std::env::current_exe().expect("this program");
    let folder = tempfile::tempdir().expect("a folder");
    let [mut empty, mut as_large] = [(); 2].map(|()| Command::new(&this));
    empty.arg(EMPTY);
    as_large.args([EMPTY, AS_LARGE]);
    let mut ours = Command::new(env!("CARGO_BIN_EXE_appeal-writer"));
    for command in [&mut empty, &mut as_large, &mut ours] {
        command.env("HOME", folder.path()).env("XDG_DATA_HOME", folder.path());
    }
    ours.env("APPEAL_WRITER_FIRST_FRAME", "1");
    // In turns, so that a busy moment of the machine meets all; the first start of each fills the caches of the driver.
    let mut times = [const { Vec::new() }; 3];
    for turn in 0..=STARTS {
        for (times, command) in times.iter_mut().zip([&mut empty, &mut as_large, &mut ours]) {
            let waited = start(command);
            times.extend((turn > 0).then_some(waited));
        }
    }
    let [empty, as_large, ours] = times.map(median);
    println!("empty window          {:4} ms", empty.as_millis());
    println!("the same, as large    {:4} ms", as_large.as_millis());
    println!("appeal writer         {:4} ms", ours.as_millis());
    println!("ratio                 {:.2}", ours.as_secs_f64() / empty.as_secs_f64());
    println!("to one as large       {:.2}", ours.as_secs_f64() / as_large.as_secs_f64());
}

fn empty_window() {
    let mut options = eframe::NativeOptions { renderer: eframe::Renderer::Glow, ..eframe::NativeOptions::default() };
    if std::env::args().any(|argument| argument == AS_LARGE) {
        options.viewport = options.viewport.with_inner_size(OUR_SIZE);
    }
    eframe::run_native("empty", options, Box::new(|_| Ok(Box::<EmptyWindow>::default()))).expect("a window");
}

/// From the start of the process until it says that its first frame is on the screen.
fn start(command: &mut Command) -> Duration {
    let began = Instant::now();
    let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn().expect("the program starts");
    let said = BufReader::new(child.stderr.take().expect("its standard error"));
    let heard = said.lines().map_while(Result::ok).find(|line| line.starts_with("first complete frame"));
    let waited = began.elapsed();
    heard.expect("it says when its first frame is there");
    child.wait().expect("it ends");
    waited
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
