//! Independent work on several threads.

use std::num::NonZero;
use std::thread;

/// Loading is not worth more threads than this; the rest of the machine belongs to others.
const MOST: usize = 4;

/// How many threads work at once.
pub(super) fn count() -> usize {
    thread::available_parallelism().map_or(1, NonZero::get).min(MOST)
}

/// Does a job on each item; the results stand in the order of the items.
pub(super) fn each<T: Send, R: Send>(items: Vec<T>, job: impl Fn(T) -> R + Sync) -> Vec<R> {
    let workers = count().min(items.len());
    if workers < 2 {
        return items.into_iter().map(job).collect();
    }
    let mut shares: Vec<Vec<(usize, T)>> = (0..workers).map(|_| Vec::new()).collect();
    for (place, item) in items.into_iter().enumerate() {
        shares[place % workers].push((place, item));
    }
    let work = |share: Vec<(usize, T)>| -> Vec<(usize, R)> {
        share.into_iter().map(|(place, item)| (place, job(item))).collect()
    };
    let mut done = thread::scope(|scope| {
        let own = shares.pop().unwrap_or_default();
        let others: Vec<_> = shares.into_iter().map(|share| scope.spawn(|| work(share))).collect();
        let mut done = work(own);
        for other in others {
            match other.join() {
                Ok(results) => done.extend(results),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_unstable_by_key(|(place, _)| *place);
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
