//! An index that is built when it is first asked for, so that a timeline is on screen before it.

use std::sync::{Arc, OnceLock};

use crate::timeline::Timeline;

use super::Index;

/// The index of a timeline, built once, on a thread that has nobody waiting for it.
#[derive(Clone, Debug, Default)]
pub struct Deferred {
    timeline: Arc<Timeline>,
    built: OnceLock<Arc<Index>>,
}

impl Deferred {
    /// Nothing is built yet.
    #[must_use]
    pub fn new(timeline: Arc<Timeline>) -> Self {
        Self { timeline, built: OnceLock::new() }
    }

    /// One that is built.
    #[must_use]
    pub fn built(timeline: Arc<Timeline>) -> Self {
        let index = Self::new(timeline);
        index.build();
        index
    }

    /// Builds it, unless it is built. Whoever asks while another thread builds it waits for that thread.
    pub fn build(&self) {
        self.built.get_or_init(|| Arc::new(Index::new(&self.timeline)));
    }

    /// The index, once it is built.
    #[must_use]
    pub fn get(&self) -> Option<&Arc<Index>> {
        self.built.get()
    }
}
