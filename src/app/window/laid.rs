//! The desk is laid while the system still opens the window: what was kept is read, the letter is set and its page drawn, on
//! a thread that the first frame waits for.

use std::sync::{Arc, OnceLock};
use std::thread;
use std::time::Duration;

use egui::{Context, Vec2};
use jiff::civil::Date;

use super::{DeskWindow, Surroundings, rehearsal, today};
use crate::app::page_view::PageView;
use crate::app::session::{Habits, Session};
use crate::app::worker::{Reply, Request, Worker};
use crate::model::LanguageTag;
use crate::words::Words;

/// A window that opens a moment later with its letter on it is ready sooner than one that is drawn twice.
const FIRST_PATIENCE: Duration = Duration::from_millis(200);

/// Pixels for each point of paper in a window of the first size on a usual screen.
const FIRST_SCALE: f32 = 1.1558;

/// Everything of the window that needs no screen.
pub struct LaidDesk {
    pub session: Session,
    pub words: Words,
    pub worker: Worker,
    pub pages: PageView,
    pub habits: Habits,
    pub language: LanguageTag,
    /// The day that was asked for, where one was.
    pub fixed_day: Option<Date>,
    /// Woken by the worker, as soon as there is one.
    pub window: Arc<OnceLock<Context>>,
}

/// A window that is being made ready.
pub struct Laying(thread::JoinHandle<std::io::Result<DeskWindow>>);

impl Laying {
    /// Begins at once, on a thread of its own: the system opens the window on another, and has one to itself also on an old computer.
    /// `size` is how large the window is going to be, in points.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn begin(
        ctx: Context,
        size: Vec2,
        surroundings: impl FnOnce() -> Surroundings + Send + 'static,
    ) -> std::io::Result<Self> {
        let lay = move || {
            let surroundings = surroundings();
            let mut window = DeskWindow::on(&ctx, LaidDesk::lay(surroundings)?);
            rehearsal::rehearse(&ctx, &mut window, size);
            Ok(window)
        };
        thread::Builder::new().name("desk".into()).spawn(lay).map(Self)
    }

    /// The window, once it is ready.
    ///
    /// # Errors
    /// Where the system gave no thread, or laying the desk ended in a fault of the program.
    pub fn wait(self) -> std::io::Result<DeskWindow> {
        self.0.join().unwrap_or_else(|_| Err(std::io::Error::other("the desk could not be laid")))
    }
}

/// Tells the session what the worker has done, and the worker what is to be done next.
pub(super) fn take_in(replies: Vec<Reply>, session: &mut Session, worker: &mut Worker, now: Duration) {
    for reply in replies {
        for request in session.receive(reply, now) {
            session.note_asked(&request, now);
            worker.ask(request);
        }
    }
}

impl LaidDesk {
    /// Lays it; with a thread of its own the worker has put something on the desk when this is done, if it is not slow.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn lay(mut surroundings: Surroundings) -> std::io::Result<Self> {
        let habits = surroundings.hands.habits();
        let window = Arc::new(OnceLock::<Context>::new());
        let mut worker = if surroundings.threaded {
            let window = Arc::clone(&window);
            let wake = move || {
                if let Some(ctx) = window.get() {
                    ctx.request_repaint();
                }
            };
            Worker::start(surroundings.hands, wake)?
        } else {
            Worker::inline(surroundings.hands)
        };
        worker.ask(Request::Remember { open: surroundings.open });
        let mut session = Session::new(surroundings.today.unwrap_or_else(today), surroundings.papers);
        session.set_habits(habits.clone());
        let words = Words::for_window(&surroundings.language);
        let mut pages = PageView::default();
        if surroundings.threaded {
            let replies = worker.first_replies(FIRST_PATIENCE);
            take_in(replies, &mut session, &mut worker, Duration::ZERO);
            if let Some(shown) = session.shown() {
                let scale = habits.window.and_then(|window| window.page_scale).unwrap_or(FIRST_SCALE);
                pages.draw_ahead(shown, scale);
            }
        }
        let (language, fixed_day) = (surroundings.language, surroundings.today);
        Ok(Self { session, words, worker, pages, habits, language, fixed_day, window })
    }
}
