//! What readings of the files bring, and what asks for them.

use super::model::Change;
use super::request::{Move, Request, Requests, Turn};
use super::{App, Loaded, Notice, Pane};
use crate::finding::Finding;

impl App {
    /// Takes what a reading brought; what it says of itself yields to what was said of an editor that asked for it, and is not said on
    /// a stage.
    pub(super) fn on_loaded(&mut self, generation: u64, outcome: Result<Box<Loaded>, Vec<Finding>>) -> Requests {
        let says = (!self.model.library.is_asked() || self.notice.is_none()) && !self.screens.is_on_stage();
        let notice = self.model.take(generation, outcome).filter(|_| says);
        if says && self.model.library.is_behind() {
            // What was said of the version before would be taken for this one.
            self.notice = None;
        }
        let library = &mut self.model.library;
        let effects = library.examine().into_iter().chain(library.ask_on()).map(Request::Effect);
        let mut requests: Requests = notice.map(Request::Say).into_iter().chain(effects).collect();
        requests.extend(self.interface.to_present(self.model.ready_subject()));
        requests.extend(self.read_arrived());
        requests
    }

    /// Reads what was written from the screen, on the panes; a filter that hides it yields.
    fn read_arrived(&mut self) -> Requests {
        let Some((selection, event)) = self.model.arrived().and_then(|arrived| Some((arrived, arrived.event?))) else {
            return Requests::new();
        };
        let hidden = !self.model.search.listing().lists(event);
        let mut requests: Requests = [Turn::Browse, Turn::Focus(Pane::Source)].map(Request::Turn).into_iter().collect();
        requests.extend(hidden.then_some(Request::Change(Change::Clear)));
        requests.extend([Request::Change(Change::Passage(selection)), Request::Move(Move::Excerpt)]);
        requests
    }

    /// Takes note that the files hold what was read of them; says so only to who asked.
    pub(super) fn on_unchanged(&mut self, generation: u64) -> Requests {
        let library = &mut self.model.library;
        if !library.answered(generation) {
            return Requests::new();
        }
        let says = library.is_asked() && self.notice.is_none();
        let effect = library.ask_on().map(Request::Effect);
        let says = says && !self.screens.is_on_stage();
        says.then(|| Request::Say(Notice::new("reloaded-same"))).into_iter().chain(effect).collect()
    }

    /// Asks for a reading, since the files may have changed.
    pub(super) fn on_files_changed(&mut self) -> Requests {
        self.model.library.changed().map(Request::Effect).into_iter().collect()
    }

    /// Says that the files are looked at, since the system does not tell of changes; not on a stage.
    pub(super) fn on_not_told(&self, reason: String) -> Requests {
        let notice = Notice::new("not-told").with("reason", reason);
        Some(Request::Say(notice)).filter(|_| !self.screens.is_on_stage()).into_iter().collect()
    }
}
