//! Work on several threads whose results come in order.

use std::num::NonZero;
use std::sync::mpsc;
use std::thread;

/// How many things a thread of [`in_order`] makes ahead.
const AHEAD: usize = 2;

/// Makes things on several threads and yields them in order; ends where `take` says that it is enough.
///
/// `maker` is called once in each thread. No more than a few things for each thread are in memory, however long one takes.
pub(super) fn in_order<T: Send, M: FnMut(usize) -> T>(
    count: usize,
    threads: usize,
    maker: impl Fn() -> M + Sync,
    mut take: impl FnMut(T) -> bool,
) {
    thread::scope(|scope| {
        let mut lanes = Vec::new();
        let threads = threads.clamp(1, count.max(1));
        for first in 0..threads {
            let (sender, receiver) = mpsc::sync_channel(AHEAD);
            let maker = &maker;
            let run = move || {
                let mut make = maker();
                // Nobody receives any more: it was enough.
                (first..count).step_by(threads).take_while(|&place| sender.send(make(place)).is_ok()).for_each(drop);
            };
            let started = thread::Builder::new().name(format!("in-order-{first}")).spawn_scoped(scope, run);
            lanes.push(started.ok().map(|_| receiver));
        }
        // A machine that gives us no thread for a lane has its things made here.
        let mut here = None;
        for place in 0..count {
            let made = match lanes.get(place % threads) {
                Some(Some(lane)) => lane.recv().ok(),
                _ => Some(here.get_or_insert_with(&maker)(place)),
            };
            if !made.is_some_and(&mut take) {
                break;
            }
        }
    });
}

/// As many threads as the machine has cores, and so no more things in memory than a few for each.
pub(super) fn usual_threads() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_several_threads_make_comes_in_order() {
        for (count, threads) in [(0, 2), (1, 4), (50, 1), (50, 3)] {
            let mut taken = Vec::new();
            in_order(
                count,
                threads,
                || |place| place * place,
                |made| {
                    taken.push(made);
                    true
                },
            );
            assert!(taken.into_iter().eq((0..count).map(|place| place * place)));
        }
    }

    #[test]
    fn enough_is_enough() {
        let mut taken = 0;
        in_order(
            1000,
            3,
            || |place| place,
            |_| {
                taken += 1;
                taken < 5
            },
        );
        assert_eq!(taken, 5);
    }
}
