//! A panic on demand, so that tests can prove what happens then: `TARIKH_PANIC=draw|update|loader`, in debug builds only.

/// Where to panic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// While a frame is drawn.
    Draw,
    /// While a message is handled.
    Update,
    /// In the thread that reads the files.
    Loader,
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
            _ => None,
        }
    }

    /// Panics if this is the place that was asked for.
    pub(super) fn inject(self, wanted: Option<Self>) {
        assert!(wanted != Some(self), "asked to panic in {self:?}");
    }
}
