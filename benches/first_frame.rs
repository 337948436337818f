//! How long a person waits for the window: from the start of the process to the first complete frame, beside an empty
//! window of the same kind on the same machine. Needs a screen (`Xvfb` will do); without one it says so.

#![allow(clippy::expect_used, reason = "a measurement that cannot be taken fails loudly")]

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How often each is started; the median counts.
const STARTS: usize = 9;

const EMPTY: &str = "--empty-window";

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
    let mut empty = Command::new(this);
    empty.arg(EMPTY);
    let mut ours = Command::new(env!("CARGO_BIN_EXE_appeal-writer"));
    ours.env("APPEAL_WRITER_FIRST_FRAME", "1").env("HOME", folder.path()).env("XDG_DATA_HOME", folder.path());
    // In turns, so that a busy moment of the machine meets both.
    let (mut empties, mut all) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        empties.push(start(&mut empty));
        all.push(start(&mut ours));
    }
    let (empty, ours) = (median(empties), median(all));
    println!("empty window  {:4} ms", empty.as_millis());
    println!("appeal writer {:4} ms", ours.as_millis());
    println!("ratio         {:.2}", ours.as_secs_f64() / empty.as_secs_f64());
}

fn empty_window() {
    let options = eframe::NativeOptions { renderer: eframe::Renderer::Glow, ..eframe::NativeOptions::default() };
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
