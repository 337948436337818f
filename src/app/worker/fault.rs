//! A fault of the program in the middle of the worker's work: what was asked for is answered all the same, and the worker
//! goes on. Without this nothing would be saved from then on, and nobody would say so.

use super::{Aside, LibraryReply, LibraryRequest, Reply, Request, Taken, TakenOutcome};
use crate::app::printing::{PrintReply, PrintRequest};
use crate::app::session::Exported;
use crate::crash;
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

/// Has something done; where it fails by a fault of the program, the replies are others.
pub(super) fn survived_aside(
    otherwise: Vec<Reply>,
    tell: &mut dyn FnMut(Reply),
    work: impl FnOnce(&mut dyn FnMut(Reply)),
) {
    // The hands keep nothing half done between two requests: what they remember of files they compare with the disk.
    if crash::survived(|| work(tell)).is_none() {
        otherwise.into_iter().for_each(tell);
    }
}

/// What of a request is done beside everything else; where that question meets a fault of the program, the request is answered and
/// done with.
pub(super) fn survived_asking(
    request: &Request,
    tell: &mut dyn FnMut(Reply),
    ask: impl FnOnce() -> Option<Aside>,
) -> Option<Option<Aside>> {
    let asked = crash::survived(ask);
    if asked.is_none() {
        answer(request).into_iter().for_each(tell);
    }
    asked
}

/// What the window is told in the place of what it waits for; the person reads of it once.
pub(super) fn answer(request: &Request) -> Vec<Reply> {
    let crashed = || Notice::error("worker-crashed");
    vec![match request {
        Request::Save(saved) => {
            Reply::Saved { generation: saved.generation, result: Err(Notice::error("save-crashed")) }
        }
        Request::Export { letters, .. } => {
            Reply::Exported(Exported { missing: letters.len(), notices: vec![crashed()], ..Exported::default() })
        }
        Request::Print(PrintRequest::FindPrinters) => Reply::Print(PrintReply::Printers(Err(crashed()))),
        Request::Print(PrintRequest::Envelopes { .. } | PrintRequest::Labels { .. } | PrintRequest::Ruler(_)) => {
            Reply::Print(PrintReply::Printed(crashed()))
        }
        // No drawing is waited for any more, and why there is none is said.
        Request::Print(PrintRequest::Fits { generation, .. }) => {
            let none = PrintReply::Fits { generation: *generation, fits: Vec::new() };
            return vec![Reply::Print(none), Reply::Failed(crashed())];
        }
        // What was read of the library stays to be seen, with a word that it is not all.
        Request::Library(LibraryRequest::List) => Reply::Library(LibraryReply::Ends(vec![crashed()])),
        // The next sheet waits for the answer.
        Request::Library(LibraryRequest::TakeIn(path)) => {
            let why = Box::new(Notice::error("sheet-crashed"));
            Reply::Library(LibraryReply::Taken(Taken::of(path, TakenOutcome::Failed(why))))
        }
        Request::Library(LibraryRequest::PrepareEvening { .. }) => {
            Reply::Library(LibraryReply::EveningRefused(vec![crashed()]))
        }
        // The evening goes on with the next writer, and its report says whose letters are missing.
        Request::Library(LibraryRequest::WriteForGuest { evening, place, letters, .. }) => {
            let name = evening.guests.get(*place).map(|guest| guest.name.clone()).unwrap_or_default();
            let report = GuestReport { name, missing: *letters, why: vec![crashed()], ..GuestReport::default() };
            Reply::Library(LibraryReply::WrittenForGuest(report))
        }
        _ => Reply::Failed(crashed()),
    }]
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use super::super::{Hands, Saved, Worker};
    use super::*;
    use crate::job::evening::{Evening, Guest};

    /// Trips over its first request, whatever it is; or over what of it is done beside everything else.
    #[derive(Default)]
    struct Clumsy {
        tripped: bool,
        asks_badly: bool,
    }

    impl Hands for Clumsy {
        fn aside(&mut self, _: &Request) -> Option<Aside> {
            assert!(!self.asks_badly || std::mem::replace(&mut self.tripped, true), "a fault");
            None
        }

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
        let Some(Reply::Library(LibraryReply::WrittenForGuest(report))) = answer(&Request::Library(request)).pop()
        else {
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
        let mut worker = Worker::start(Box::new(Clumsy::default()), || {}).expect("a thread");
        worker.ask(save());
        let Reply::Saved { generation: 7, result: Err(notice) } = next(&worker) else { panic!("not saved, and said") };
        assert_eq!(notice.code, "save-crashed");
        worker.ask(save());
        assert!(matches!(next(&worker), Reply::Saved { generation: 7, result: Ok(()) }));
    }

    #[test]
    fn saving_goes_on_after_a_fault_in_what_would_be_done_beside() {
        let hands = Clumsy { asks_badly: true, ..Clumsy::default() };
        let mut worker = Worker::start(Box::new(hands), || {}).expect("a thread");
        worker.ask(save());
        assert!(matches!(next(&worker), Reply::Saved { generation: 7, result: Err(_) }));
        worker.ask(save());
        assert!(matches!(next(&worker), Reply::Saved { generation: 7, result: Ok(()) }));
    }

    #[test]
    fn what_is_waited_for_ends_and_is_said_once() {
        let once = |request: Request| {
            let told = format!("{:?}", answer(&request));
            assert_eq!(told.matches("worker-crashed").count(), 1, "{told}");
            told
        };
        assert!(once(Request::Library(LibraryRequest::List)).contains("Ends"));
        assert!(once(Request::Print(PrintRequest::FindPrinters)).contains("Printers"));
        let (order, envelope) = (Box::new(order()), String::new());
        assert!(once(Request::Print(PrintRequest::Fits { order, envelope, generation: 3 })).contains("generation: 3"));
        let sheet = format!("{:?}", answer(&Request::Library(LibraryRequest::TakeIn("a.pdf".into()))));
        assert!(sheet.contains("a.pdf") && sheet.contains("sheet-crashed"), "{sheet}");
    }

    fn order() -> crate::job::Order {
        let (case, work, papers) = (Arc::default(), Arc::default(), Arc::default());
        let dated = jiff::civil::date(2017, 6, 20);
        crate::job::Order { case, work, sender: None, dated, papers, blank_missions: false }
    }

    #[test]
    fn whoever_waits_for_something_else_is_told() {
        let mut worker = Worker::inline(Box::new(Clumsy::default()));
        worker.ask(Request::OpenExample);
        assert!(matches!(next(&worker), Reply::Failed(notice) if notice.code == "worker-crashed"));
    }
}
