//! A fault on demand, so that tests can prove what happens then: `TARIKH_PANIC=draw|update|loader|watcher`, or `events` for a system that
//! tells nothing of files; in debug builds only.

/// Where to panic, or to fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// While a frame is drawn.
    Draw,
    /// While a message is handled.
    Update,
    /// In the thread that reads the files.
    Loader,
    /// In the thread that watches the files.
    Watcher,
    /// The system tells nothing of files.
    Events,
}

impl Fault {
    /// What the environment asks for.
    pub(super) fn wanted() -> Option<Self> {
        if !cfg!(debug_assertions) {
            return None;
        }
        match std::env::var("TARIKH_PANIC").ok()?.as_str() {
            "draw" => Some(Self::Draw),
            "update" => Some(Self::Update),
            "loader" => Some(Self::Loader),
            "watcher" => Some(Self::Watcher),
            "events" => Some(Self::Events),
            _ => None,
        }
    }

    /// Panics if this is the place that was asked for.
    pub(super) fn inject(self, wanted: Option<Self>) {
        assert!(wanted != Some(self), "asked to panic in {self:?}");
    }
}
