//! Independent work on several threads.

use std::num::NonZero;
use std::sync::Mutex;
use std::{iter, thread};

/// Loading is not worth more threads than this; the rest of the machine belongs to others.
const MOST: usize = 4;

/// How many threads work at once.
pub(super) fn count() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get).min(MOST)
}

/// Does a job on each item, each thread taking the next one; the results stand in the order of the items. A panic in a job is
/// passed on.
pub(super) fn each<T: Send, R: Send>(items: Vec<T>, job: impl Fn(T) -> R + Sync) -> Vec<R> {
    let others = count().min(items.len()).saturating_sub(1);
    let items = Mutex::new(items.into_iter().enumerate());
    let next = || items.lock().ok()?.next();
    let work = || iter::from_fn(next).map(|(ix, item)| (ix, job(item))).collect::<Vec<(usize, R)>>();
    let mut done = thread::scope(|scope| {
        let others: Vec<_> = (0..others).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            done.extend(other.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        done
    });
    done.sort_unstable_by_key(|(ix, _)| *ix);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::each;

    #[test]
    fn results_stand_in_the_order_of_the_items() {
        let squares: Vec<usize> = (0..1000).map(|n| n * n).collect();
        assert_eq!(each((0..1000).collect(), |n: usize| n * n), squares);
        assert_eq!(each(Vec::new(), |n: usize| n), Vec::<usize>::new());
    }
}
