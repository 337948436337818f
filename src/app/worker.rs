//! What takes longer than a frame or touches a file: done by one thread of its own, or inline in tests.
//!
//! Requests go in, replies come out, in order. The window learns of a reply through a closure, so that nothing here
//! knows a screen.

mod fault;
mod library;

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender as Channel};
use std::thread;
use std::time::{Duration, Instant};

pub use self::library::{Brought, DataPlace, LibraryReply, LibraryRequest, Taken, TakenOutcome, WriteTo};
use super::printing::{PrintReply, PrintRequest};
use super::session::{Browser, Exported, Habits, Purpose, SavedBefore, Wanted};
use crate::job::Order;
use crate::job::export::CancelFlag;
use crate::model::{Case, Mission, Sender, Work};
use crate::notice::Notice;
use crate::store::OnConflict;

/// Something that the worker is asked to do.
#[derive(Debug)]
pub enum Request {
    /// Let the person choose a file to open, or a folder for letters, in the desktop's own dialog.
    ChooseFile,
    ChooseFolder(Box<Wanted>),
    Open(PathBuf),
    OpenExample,
    Import(Vec<u8>),
    /// Look into a folder, or into the person's own.
    List {
        folder: Option<PathBuf>,
        purpose: Purpose,
    },
    Save(Saved),
    Export {
        order: Box<Order>,
        letters: Vec<String>,
        to: ExportTo,
        cancel: CancelFlag,
    },
    /// Show a file or a folder in the program that the desktop has for it.
    ShowFile(PathBuf),
    KeepHabits(Box<Habits>),
    Library(LibraryRequest),
    Print(PrintRequest),
    /// Read what was kept from earlier days; put this on the desk, or what was there.
    Remember {
        open: Option<PathBuf>,
    },
}

/// What is written down of the desk.
#[derive(Debug, Clone)]
pub struct Saved {
    pub generation: u64,
    pub case: Arc<Case>,
    pub work: Arc<Work>,
    pub sender: Arc<Sender>,
    /// Every profile, that of the desk among them.
    pub senders: Vec<Sender>,
}

/// Where letters go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ExportTo {
    Folder(FolderTarget),
    /// One file with everything in printing order, sent to the printer or shown in the system's viewer.
    Printer,
    /// Letters as text files.
    Texts(FolderTarget),
}

/// A folder for letters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FolderTarget {
    pub path: PathBuf,
    /// None: where a file would come out different from one that is there, nothing is written and the person is asked.
    pub on_conflict: Option<OnConflict>,
}

/// What the worker has done.
#[derive(Debug)]
pub enum Reply {
    /// A case for the desk, with the work that was done on it and the missions of the address book.
    Opened {
        case: Box<Case>,
        work: Option<Box<Work>>,
        known: Vec<Mission>,
        /// It lies in no library yet.
        is_new: bool,
    },
    Failed(Notice),
    Remembered {
        sender: Box<Sender>,
    },
    Saved {
        generation: u64,
        result: Result<(), Notice>,
    },
    ChosenFile(Option<PathBuf>),
    /// A folder for the letters that were asked for.
    ChosenFolder {
        wanted: Box<Wanted>,
        folder: Option<PathBuf>,
    },
    /// The desktop lends no dialog: the window shows its own.
    NoDialog(Purpose),
    NoFolderDialog(Box<Wanted>),
    Listed(Browser),
    Progress {
        done: usize,
        of: usize,
    },
    Exported(Exported),
    /// Nothing was written: files of these names are there and would come out different.
    SavedBefore(Box<SavedBefore>),
    Library(LibraryReply),
    Print(PrintReply),
}

/// Carries out requests; implemented by what knows files, so that tests can bring their own.
pub trait Hands: Send {
    /// What the window remembers of itself: wanted before its first frame.
    fn habits(&mut self) -> Habits {
        Habits::default()
    }

    /// Does what is asked and tells what came of it, more than once where there is progress to tell.
    fn carry_out(&mut self, request: Request, tell: &mut dyn FnMut(Reply));

    /// What takes long (letters, a desktop's dialog) and is done beside everything else, so that saving goes on meanwhile.
    fn aside(&mut self, _request: &Request) -> Option<Aside> {
        None
    }
}

/// Something that is done beside everything else.
pub struct Aside {
    pub work: Box<AsideWork>,
    /// A window that closes waits for letters, and not for a dialog.
    pub is_waited_for: bool,
}

/// It tells what came of it, more than once where there is progress to tell.
pub type AsideWork = dyn FnOnce(&mut dyn FnMut(Reply)) + Send;

/// The worker as the window sees it.
pub struct Worker {
    lane: Lane,
    replies: Receiver<Reply>,
}

enum Lane {
    Thread { requests: Option<Channel<Request>>, thread: Option<thread::JoinHandle<()>> },
    Inline { hands: Box<dyn Hands>, replies: Channel<Reply> },
}

impl Worker {
    /// A worker with a thread of its own; `wake` is called after each reply.
    ///
    /// # Errors
    /// Where the system gives no thread.
    pub fn start(mut hands: Box<dyn Hands>, wake: impl Fn() + Send + Sync + 'static) -> std::io::Result<Self> {
        let (requests, to_do) = mpsc::channel::<Request>();
        let (tell, replies) = mpsc::channel();
        let wake = Arc::new(wake);
        let work = move || {
            let mut waited_for = Vec::new();
            for request in to_do {
                let mut tell_all = |reply| {
                    // The window is gone: what was asked is done all the same.
                    drop(tell.send(reply));
                    wake();
                };
                let asked = fault::survived_asking(&request, &mut tell_all, || hands.aside(&request));
                let Some(aside) = asked else { continue };
                if let Some(Aside { work, is_waited_for }) = aside {
                    let (tell, wake) = (tell.clone(), Arc::clone(&wake));
                    let otherwise = fault::answer(&request);
                    let work = move || {
                        let mut tell = |reply| {
                            drop(tell.send(reply));
                            wake();
                        };
                        fault::survived_aside(otherwise, &mut tell, work);
                    };
                    if let Ok(thread) = thread::Builder::new().name("aside".into()).spawn(work) {
                        waited_for.retain(|other: &thread::JoinHandle<()>| !other.is_finished());
                        waited_for.extend(is_waited_for.then_some(thread));
                        continue;
                    }
                }
                fault::survived(request, &mut tell_all, |request, tell| hands.carry_out(request, tell));
            }
            waited_for.into_iter().for_each(|thread| drop(thread.join()));
        };
        let thread = thread::Builder::new().name("worker".into()).spawn(work)?;
        Ok(Self { lane: Lane::Thread { requests: Some(requests), thread: Some(thread) }, replies })
    }

    /// A worker that does everything at once, on the thread that asks.
    pub fn inline(hands: Box<dyn Hands>) -> Self {
        let (tell, replies) = mpsc::channel();
        Self { lane: Lane::Inline { hands, replies: tell }, replies }
    }

    pub fn ask(&mut self, request: Request) {
        match &mut self.lane {
            Lane::Thread { requests, .. } => {
                if let Some(requests) = requests {
                    drop(requests.send(request));
                }
            }
            Lane::Inline { hands, replies } => {
                let mut tell = |reply| drop(replies.send(reply));
                fault::survived(request, &mut tell, |request, tell| hands.carry_out(request, tell));
            }
        }
    }

    /// What the worker says first, until it has put something on the desk; for the moment before the first frame, which would be
    /// drawn without it.
    pub fn first_replies(&self, patience: Duration) -> Vec<Reply> {
        let until = Instant::now() + patience;
        let mut replies = Vec::new();
        while !replies.iter().any(|reply| matches!(reply, Reply::Opened { .. } | Reply::Failed(_))) {
            match self.replies.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(reply) => replies.push(reply),
                Err(_) => break,
            }
        }
        replies
    }

    /// What has been done since the last time.
    pub fn replies(&self) -> Vec<Reply> {
        self.replies.try_iter().collect()
    }

    /// Waits until everything that was asked is done; for the moment before the program ends.
    pub fn finish(&mut self) {
        if let Lane::Thread { requests, thread } = &mut self.lane {
            drop(requests.take());
            if let Some(thread) = thread.take() {
                drop(thread.join());
            }
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.finish();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    /// Has something aside that lasts until the test lets it end.
    struct Waiting {
        ends: Option<Receiver<()>>,
        is_waited_for: bool,
    }

    impl Hands for Waiting {
        fn carry_out(&mut self, request: Request, tell: &mut dyn FnMut(Reply)) {
            if let Request::Save(saved) = request {
                tell(Reply::Saved { generation: saved.generation, result: Ok(()) });
            }
        }

        fn aside(&mut self, request: &Request) -> Option<Aside> {
            if !matches!(request, Request::ChooseFile) {
                return None;
            }
            let ends = self.ends.take()?;
            let work = Box::new(move |tell: &mut dyn FnMut(Reply)| {
                tell(Reply::Progress { done: 1, of: 2 });
                let _ = ends.recv();
                tell(Reply::ChosenFile(None));
            });
            Some(Aside { work, is_waited_for: self.is_waited_for })
        }
    }

    fn next(worker: &Worker) -> Reply {
        worker.replies.recv_timeout(Duration::from_secs(60)).expect("a reply")
    }

    fn saved() -> Saved {
        let (case, work, sender) = (Arc::default(), Arc::default(), Arc::default());
        Saved { generation: 7, case, work, sender, senders: Vec::new() }
    }

    #[test]
    fn saving_goes_on_while_letters_are_made_or_a_dialog_is_open() {
        let (end, ends) = mpsc::channel();
        let hands = Waiting { ends: Some(ends), is_waited_for: true };
        let mut worker = Worker::start(Box::new(hands), || {}).expect("a thread");
        worker.ask(Request::ChooseFile);
        assert!(matches!(next(&worker), Reply::Progress { .. }));
        worker.ask(Request::Save(saved()));
        assert!(matches!(next(&worker), Reply::Saved { generation: 7, .. }), "what is aside still lasts");
        end.send(()).expect("it waits");
        assert!(matches!(next(&worker), Reply::ChosenFile(None)));
    }

    #[test]
    fn a_window_that_closes_waits_for_letters_alone() {
        for is_waited_for in [true, false] {
            let (end, ends) = mpsc::channel();
            let mut worker =
                Worker::start(Box::new(Waiting { ends: Some(ends), is_waited_for }), || {}).expect("a thread");
            worker.ask(Request::ChooseFile);
            assert!(matches!(next(&worker), Reply::Progress { .. }));
            if is_waited_for {
                end.send(()).expect("it waits");
            }
            worker.finish();
            let ended = worker.replies.try_iter().any(|reply| matches!(reply, Reply::ChosenFile(None)));
            assert_eq!(ended, is_waited_for);
        }
    }
}
