//! An index that is built when it is first asked for, so that a timeline is on screen before it.

use std::sync::{Arc, OnceLock};

use crate::timeline::Timeline;

use super::Index;

/// The index of a timeline, built once. Whoever asks while another thread builds it waits for that thread.
#[derive(Clone, Debug, Default)]
pub struct Deferred {
    timeline: Arc<Timeline>,
    built: OnceLock<Index>,
}

impl Deferred {
    /// Nothing is built yet.
    #[must_use]
    pub fn new(timeline: Arc<Timeline>) -> Self {
        Self { timeline, built: OnceLock::new() }
    }

    /// The index.
    pub fn get(&self) -> &Index {
        self.built.get_or_init(|| Index::new(&self.timeline))
    }
}
