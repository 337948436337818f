//! A fault of the program in the middle of the worker's work: what was asked for is answered all the same, and the worker
//! goes on. Without this nothing would be saved from then on, and nobody would say so.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::{LibraryReply, LibraryRequest, Reply, Request, Taken, TakenOutcome};
use crate::app::session::Exported;
use crate::job::evening::GuestReport;
use crate::notice::Notice;

/// Has a request carried out; where that fails by a fault of the program, the reply says so.
pub(super) fn survived(
    request: Request,
    tell: &mut dyn FnMut(Reply),
    carry_out: impl FnOnce(Request, &mut dyn FnMut(Reply)),
) {
    let otherwise = answer(&request);
    survived_aside(otherwise, tell, |tell| carry_out(request, tell));
}

/// Has something done; where it fails by a fault of the program, the reply is another.
pub(super) fn survived_aside(otherwise: Reply, tell: &mut dyn FnMut(Reply), work: impl FnOnce(&mut dyn FnMut(Reply))) {
    // The hands keep nothing half done between two requests: what they remember of files they compare with the disk.
    if catch_unwind(AssertUnwindSafe(|| work(tell))).is_err() {
        tell(otherwise);
    }
}

/// What the window is told in the place of what it waits for.
pub(super) fn answer(request: &Request) -> Reply {
    match request {
        Request::Save(saved) => {
            Reply::Saved { generation: saved.generation, result: Err(Notice::error("save-crashed")) }
        }
        Request::Export { letters, .. } => {
            let notices = vec![Notice::error("worker-crashed")];
            Reply::Exported(Exported { missing: letters.len(), notices, ..Exported::default() })
        }
        // The next sheet waits for the answer.
        Request::Library(LibraryRequest::TakeIn(path)) => {
            let outcome = TakenOutcome::Failed(Box::new(Notice::error("worker-crashed")));
            Reply::Library(LibraryReply::Taken(Taken::of(path, outcome)))
        }
        // The evening goes on with the next writer, and its report says whose letters are missing.
        Request::Library(LibraryRequest::WriteForGuest { evening, place, letters, .. }) => {
            let name = evening.guests.get(*place).map(|guest| guest.name.clone()).unwrap_or_default();
            let why = vec![Notice::error("worker-crashed")];
            let report = GuestReport { name, missing: *letters, why, ..GuestReport::default() };
            Reply::Library(LibraryReply::WrittenForGuest(report))
        }
        _ => Reply::Failed(Notice::error("worker-crashed")),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::super::{Hands, Saved, Worker};
    use super::*;
    use crate::job::evening::{Evening, Guest};

    /// Trips over its first request, whatever it is.
    struct Clumsy {
        tripped: bool,
    }

    impl Hands for Clumsy {
        fn carry_out(&mut self, request: Request, tell: &mut dyn FnMut(Reply)) {
            assert!(std::mem::replace(&mut self.tripped, true), "a fault");
            if let Request::Save(saved) = request {
                tell(Reply::Saved { generation: saved.generation, result: Ok(()) });
            }
        }
    }

    #[test]
    fn a_fault_beside_the_worker_is_answered_too() {
        let mut told = Vec::new();
        let otherwise = answer(&Request::ChooseFile);
        survived_aside(otherwise, &mut |reply| told.push(reply), |_| panic!("a fault"));
        assert!(matches!(told.as_slice(), [Reply::Failed(notice)] if notice.code == "worker-crashed"), "{told:?}");
    }

    #[test]
    fn an_evening_goes_on_behind_a_fault_in_one_writers_letters() {
        let guests = vec![Guest { name: "Anna Field".to_owned(), ..Guest::default() }];
        let evening = Arc::new(Evening { guests, orders: Vec::new(), bundle: None });
        let request = LibraryRequest::WriteForGuest { evening, place: 0, letters: 3, to: "01".into() };
        let Reply::Library(LibraryReply::WrittenForGuest(report)) = answer(&Request::Library(request)) else {
            panic!("the report of that writer")
        };
        assert_eq!((report.name.as_str(), report.missing, report.written), ("Anna Field", 3, 0));
        assert_eq!(report.why.iter().map(|notice| notice.code.as_ref()).collect::<Vec<_>>(), ["worker-crashed"]);
    }

    fn save() -> Request {
        let (case, work, sender) = (Arc::default(), Arc::default(), Arc::default());
        Request::Save(Saved { generation: 7, case, work, sender, senders: Vec::new() })
    }

    fn next(worker: &Worker) -> Reply {
        worker.replies.recv_timeout(Duration::from_secs(60)).expect("a reply")
    }

    #[test]
    fn saving_goes_on_after_a_fault_and_the_fault_is_said() {
        let mut worker = Worker::start(Box::new(Clumsy { tripped: false }), || {}).expect("a thread");
        worker.ask(save());
        let Reply::Saved { generation: 7, result: Err(notice) } = next(&worker) else { panic!("not saved, and said") };
        assert_eq!(notice.code, "save-crashed");
        worker.ask(save());
        assert!(matches!(next(&worker), Reply::Saved { generation: 7, result: Ok(()) }));
    }

    #[test]
    fn whoever_waits_for_something_else_is_told() {
        let mut worker = Worker::inline(Box::new(Clumsy { tripped: false }));
        worker.ask(Request::OpenExample);
        assert!(matches!(next(&worker), Reply::Failed(notice) if notice.code == "worker-crashed"));
    }
}
