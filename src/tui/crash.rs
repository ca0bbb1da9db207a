//! A panic, told after the terminal is restored instead of into the middle of the screen.

use std::backtrace::{Backtrace, BacktraceStatus};
use std::panic;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

/// What is known of a panic in any thread, and what comes first when one happens.
#[derive(Clone, Default)]
pub struct Crash(Arc<Mutex<Inner>>);

#[derive(Default)]
struct Inner {
    report: Option<String>,
    first: Option<Box<dyn Fn() + Send>>,
}

impl Crash {
    /// Watches for panics from now on, in place of Rust's own message. To be called once, by the main thread.
    #[must_use]
    pub fn watch() -> Self {
        let crash = Self::default();
        let (hook, main) = (crash.clone(), thread::current().id());
        panic::set_hook(Box::new(move |info| {
            let backtrace = Backtrace::capture();
            let mut inner = hook.inner();
            // Another thread's panic ends the program too, but by way of the main one, which may be drawing right now.
            if let Some(first) = inner.first.as_ref().filter(|_| thread::current().id() == main) {
                first();
            }
            inner.report.get_or_insert_with(|| match backtrace.status() {
                BacktraceStatus::Captured => format!("{info}\n{backtrace}"),
                _ => info.to_string(),
            });
        }));
        crash
    }

    /// What to do first when the main thread panics; it must not panic itself.
    pub fn first(&self, restore: impl Fn() + Send + 'static) {
        self.inner().first = Some(Box::new(restore));
    }

    /// The first panic, if there was one.
    #[must_use]
    pub fn report(&self) -> Option<String> {
        self.inner().report.clone()
    }

    fn inner(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
