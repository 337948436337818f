//! The window itself: hands the screen to the views, their commands to the session and its requests to the worker.

mod closing;
mod desk;
mod ground;
mod laid;
mod place;
mod rehearsal;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use eframe::{App, Frame};
use egui::{Context, Event, RawInput, Ui, ViewportCommand};
use jiff::civil::Date;

use self::laid::take_in;
pub use self::laid::{LaidDesk, Laying};
use super::command::{self, Command, LettersCommand, LibraryCommand};
use super::first_frame::FirstFrame;
use super::fonts;
use super::page_view::PageView;
use super::right_to_left::RightToLeft;
use super::session::{Session, WindowSize, Zoom};
use super::theme::{self, Appearance, STEP};
use super::views::CommandPalette;
use super::worker::{Hands, Worker};
use crate::data::papers::Papers;
use crate::model::LanguageTag;
use crate::typeset::FontBook;
use crate::words::Words;

/// No picture is wider or higher, in pixels. The picture of the letterforms is made as wide as it may be, and empty for the most
/// part; a page at 300 percent fits.
const LARGEST_TEXTURE: usize = 4096;

/// What the window is given from outside.
pub struct Surroundings {
    /// The day; none: today, asked anew while the window is open.
    pub today: Option<Date>,
    pub language: LanguageTag,
    pub papers: Arc<Papers>,
    /// What reads and writes files.
    pub hands: Box<dyn Hands>,
    /// Whether the worker has a thread of its own.
    pub threaded: bool,
    /// What to put on the desk; none: the bundled example.
    pub open: Option<PathBuf>,
}

/// The window of the program.
pub struct DeskWindow {
    session: Session,
    words: Words,
    worker: Worker,
    pages: PageView,
    command_palette: CommandPalette,
    /// How high the bar at the bottom is.
    bottom: f32,
    /// The window is so low that it scrolls as a whole.
    flows: bool,
    /// What was asked for and is not carried out yet.
    commands: Vec<Command>,
    /// Something was carried out in the middle of this frame.
    asked_midway: bool,
    /// The look that the window has been given.
    installed: Appearance,
    /// The language that was chosen for the words, as far as they follow it.
    chosen_language: Option<LanguageTag>,
    first_language: LanguageTag,
    fixed_day: bool,
    /// The window was in front in the frame before.
    focused: bool,
    /// The window closes as soon as what was typed is saved.
    closes: bool,
    frames: u32,
    /// What the window is called while this case is on the desk.
    title: String,
    size: Option<WindowSize>,
    first_frame: Option<FirstFrame>,
}

impl DeskWindow {
    /// The window with its letterforms, its look and a case on the desk.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn new(ctx: &Context, surroundings: Surroundings) -> std::io::Result<Self> {
        Ok(Self::on(ctx, LaidDesk::lay(surroundings)?))
    }

    /// The window on a desk that was laid before there was a screen.
    pub fn on(ctx: &Context, laid: LaidDesk) -> Self {
        let LaidDesk { session, words, worker, pages, habits, language, fixed_day, window } = laid;
        fonts::install(ctx, &FontBook::bundled(), &language);
        ctx.add_plugin(RightToLeft);
        theme::install(ctx, habits.appearance);
        ctx.set_zoom_factor(habits.text_factor());
        ctx.options_mut(|options| {
            options.zoom_with_keyboard = false;
            options.fallback_theme = egui::Theme::Light;
        });
        // Nobody else sets it; what the worker has said before this the first frame hears.
        drop(window.set(ctx.clone()));
        Self {
            session,
            words,
            worker,
            pages,
            command_palette: CommandPalette::default(),
            bottom: desk::BOTTOM,
            flows: false,
            commands: Vec::new(),
            asked_midway: false,
            installed: habits.appearance,
            chosen_language: habits.language,
            first_language: language,
            fixed_day: fixed_day.is_some(),
            focused: true,
            closes: false,
            frames: 0,
            title: String::new(),
            size: None,
            first_frame: None,
        }
    }

    /// Watches for the first complete frame, and closes when it is on the screen.
    pub fn watching(self, first_frame: Option<FirstFrame>) -> Self {
        Self { first_frame, ..self }
    }

    /// The text of the sheet that is on the desk, for tests.
    pub fn session_case_source(&self) -> &str {
        &self.session.case().source
    }

    /// Everything that came in since the last frame.
    fn listen(&mut self, ui: &mut Ui, frame: &Frame, now: Duration) {
        take_in(self.worker.replies(), &mut self.session, &mut self.worker, now);
        let in_front =
            self.session.question().is_some() || self.session.is_print_view_open() || self.command_palette.open;
        let system = ui.ctx().os();
        ui.input_mut(|input| command::without_letters_of_alt(input, system));
        let asked = ui.input_mut(command::from_keyboard);
        // A question that is open is answered first.
        let asked = asked.into_iter().filter(|command| !in_front || *command == Command::Quit);
        self.commands.extend(asked);
        self.watch(ui, frame);
        let typing = ui.ctx().egui_wants_keyboard_input();
        ui.input(|input| {
            let dropped = input.raw.dropped_files.iter().map(|file| file.path().to_owned());
            self.commands.extend(dropped_command(dropped.collect()));
            if typing || in_front {
                return;
            }
            for event in &input.events {
                if let Event::Paste(text) = event
                    && !text.trim().is_empty()
                {
                    self.commands.push(Command::Read(text.clone()));
                }
            }
        });
    }

    /// Looks around when the window comes to the front, and stays open while something typed is not safe.
    fn watch(&mut self, ui: &Ui, frame: &Frame) {
        let focused = ui.input(|input| input.viewport().focused.unwrap_or(true));
        // A window that goes to the back draws no frame: when it is in front again both are told at once.
        let comes = ui.input(|input| input.events.contains(&Event::WindowFocused(true)));
        if focused && (comes || !self.focused) && self.session.has_case() {
            self.commands.push(Command::Library(LibraryCommand::LookAround));
        }
        self.focused = focused;
        self.frames = self.frames.saturating_add(1);
        if let Some(at) = place::back_into_sight(ui.ctx(), frame, self.frames) {
            ui.ctx().send_viewport_cmd(ViewportCommand::OuterPosition(at));
        }
        self.watch_closing(ui);
    }

    /// Carries out what was asked for; whether there was anything.
    fn drain(&mut self, ctx: &Context, now: Duration) -> bool {
        let commands = std::mem::take(&mut self.commands);
        let any = !commands.is_empty();
        for command in commands {
            match command {
                Command::FindAnything => self.command_palette.open = true,
                Command::PasteSheet => ctx.send_viewport_cmd(ViewportCommand::RequestPaste),
                Command::Quit => ctx.send_viewport_cmd(ViewportCommand::Close),
                Command::Letters(LettersCommand::CopyText) if self.session.can(&command) => {
                    ctx.copy_text(self.session.letter_text());
                    self.session.carry_out(command, now);
                }
                command if self.session.can(&command) => {
                    for request in self.session.carry_out(command, now) {
                        self.session.note_asked(&request, now);
                        self.worker.ask(request);
                    }
                }
                _ => {}
            }
        }
        any
    }

    /// All that stands in the window.
    fn frame_ui(&mut self, ui: &mut Ui, now: Duration) {
        ui.spacing_mut().item_spacing.y = STEP;
        self.window_ui(ui, now);
    }

    /// The person whom the case is about, and the program.
    fn title(&self) -> String {
        match self.session.case().people.first() {
            Some(person) => self.words.text_with("window-title-case", &[("name", &person.name)]),
            None => self.words.text("window-title"),
        }
    }

    /// Notes how large the page is where nobody has zoomed it: so it will be drawn before the window is there the next time.
    fn note_page_scale(&mut self) {
        if let Some(size) = &mut self.size
            && self.session.zoom() == Zoom::default()
        {
            size.page_scale = self.pages.pixels_per_pt().or(size.page_scale);
        }
    }

    fn save(&mut self, ctx: &Context, now: Duration) {
        let (request, again) = self.session.autosave(now);
        if let Some(request) = request {
            self.worker.ask(request);
        }
        for again in again.into_iter().chain(self.session.reading_takes_long_in(now)) {
            ctx.request_repaint_after(again);
        }
    }
}

impl App for DeskWindow {
    fn logic(&mut self, ctx: &Context, _frame: &mut Frame) {
        if self.first_frame.is_some_and(|first_frame| first_frame.tell()) {
            self.first_frame = None;
            ctx.send_viewport_cmd(ViewportCommand::Close);
        }
        if !self.fixed_day {
            self.session.set_today(today());
        }
        let title = self.title();
        if self.title != title {
            ctx.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
        }
        if self.installed != self.session.appearance() {
            self.installed = self.session.appearance();
            theme::install(ctx, self.installed);
        }
        ctx.set_zoom_factor(self.session.habits().text_factor());
        if self.chosen_language != self.session.habits().language {
            self.chosen_language.clone_from(&self.session.habits().language);
            self.words = Words::for_window(self.chosen_language.as_ref().unwrap_or(&self.first_language));
            fonts::install(ctx, &FontBook::bundled(), self.words.language());
        }
    }

    fn ui(&mut self, ui: &mut Ui, frame: &mut Frame) {
        let now = Duration::from_secs_f64(ui.input(|input| input.time).max(0.0));
        // Screen readers say it when the window comes to the front.
        ui.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(self.title.as_str()));
        self.listen(ui, frame, now);
        if self.drain(ui.ctx(), now) {
            ui.request_repaint();
        }
        self.frame_ui(ui, now);
        if self.drain(ui.ctx(), now) {
            ui.request_repaint();
        }
        if let Some(first_frame) = self.first_frame.as_mut().filter(|_| !self.session.is_waiting()) {
            first_frame.note_drawn();
            ui.request_repaint();
        }
        if let Some(request) = self.session.remember_hints() {
            self.worker.ask(request);
        }
        self.size = place::size_of(ui.ctx(), self.size);
        self.note_page_scale();
        self.save(&ui.ctx().clone(), now);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        let size = self.size.filter(|_| !self.session.keeping().is_forgotten());
        if let Some(request) = size.and_then(|size| self.session.keep_window(size)) {
            self.worker.ask(request);
        }
        if let Some(request) = self.session.last_save() {
            self.worker.ask(request);
        }
        self.worker.finish();
    }

    fn raw_input_hook(&mut self, _ctx: &Context, input: &mut RawInput) {
        input.max_texture_side = input.max_texture_side.map(|side| side.min(LARGEST_TEXTURE));
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}

/// What dropping files asks for: one is opened, several go into the library.
fn dropped_command(mut paths: Vec<PathBuf>) -> Option<Command> {
    match paths.len() {
        0 => None,
        1 => paths.pop().map(Command::Open),
        _ => Some(Command::Library(LibraryCommand::TakeIn(paths))),
    }
}

fn today() -> Date {
    jiff::Zoned::now().date()
}
