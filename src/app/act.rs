//! What each action does.

use crate::keymap::Action;
use crate::query::line::Choice;
use crate::timeline::Event;

use super::overlay::{Overlay, OverlayKind};
use super::waiting::WaitingKind;
use super::{ColoursBy, Effect, Pane, State, citation};

/// Steps in which the split moves at the most from where it was at first.
const SPLIT_STEPS: i16 = 10;

impl State {
    pub(super) fn act(&mut self, action: Action) -> Vec<Effect> {
        if self.is_far(action) { self.jumping(|state| state.perform(action)) } else { self.perform(action) }
    }

    fn perform(&mut self, action: Action) -> Vec<Effect> {
        match action {
            Action::Quit => return vec![Effect::Quit],
            Action::Suspend => return vec![Effect::Suspend],
            Action::Redraw => return vec![Effect::Redraw],
            Action::Back => return self.back(),
            Action::Reload => return self.reload(),
            Action::Copy => return self.copy(),
            Action::EditEvent => return self.edit_event(),
            Action::EditArticle => return self.edit_article(),
            Action::Mouse => return self.toggle_mouse(),
            Action::Close => self.close(),
            Action::Help => self.overlay = Some(Overlay::new(OverlayKind::Help)),
            Action::Terminal => self.open_terminal(),
            Action::Problems => self.overlay = Some(Overlay::new(OverlayKind::Problems)),
            Action::Compare => self.open_compare(),
            Action::Details => self.overlay = Some(Overlay::new(OverlayKind::Details)),
            Action::Theme => self.turn_theme(),
            Action::NextPane | Action::PreviousPane => self.focus = self.focus.other(),
            Action::PaneLeft => self.pane_at(true),
            Action::PaneRight => self.pane_at(false),
            Action::Zoom => self.zoomed = !self.zoomed,
            Action::SplitLess => self.move_split(-1),
            Action::SplitMore => self.move_split(1),
            Action::SplitEven => self.split = 0,
            Action::Search => self.search(),
            Action::Filter => self.open_filter(),
            Action::NextMatch => self.next_match(true),
            Action::PreviousMatch => self.next_match(false),
            Action::Facets => self.turn_facets(),
            Action::Value => self.wait(WaitingKind::Value(Choice::Only)),
            Action::Sort => self.sort(),
            Action::Dim => self.dim(),
            Action::Undo => self.undo(),
            Action::Redo => self.redo(),
            Action::Saved => self.open_saved(),
            Action::Open => self.open(),
            Action::NextAccount => self.account(true),
            Action::PreviousAccount => self.account(false),
            Action::JumpBack => self.travel(true),
            Action::JumpForward => self.travel(false),
            Action::Mark => self.wait(WaitingKind::Mark),
            Action::Return => self.wait(WaitingKind::Return),
            movement => self.go(movement),
        }
        Vec::new()
    }

    fn go(&mut self, action: Action) {
        let page = self.page();
        match (action, self.focus) {
            (Action::ReadOn, _) => self.read(true),
            (Action::ReadBack, _) => self.read(false),
            (Action::SourceDown, _) => self.scroll_source(1),
            (Action::SourceUp, _) => self.scroll_source(-1),
            (Action::Down, Pane::Chronology) => self.chronology.step(self.times()),
            (Action::Up, Pane::Chronology) => self.chronology.step(-self.times()),
            (Action::PageDown, Pane::Chronology) => self.chronology.page(page),
            (Action::PageUp, Pane::Chronology) => self.chronology.page(-page),
            (Action::HalfDown, Pane::Chronology) => self.chronology.page((page / 2).max(1)),
            (Action::HalfUp, Pane::Chronology) => self.chronology.page(-(page / 2).max(1)),
            (Action::First, Pane::Chronology) => self.chronology.go(0),
            (Action::Last, _) if self.count.is_some() => self.go_to_number(),
            (Action::Last, Pane::Chronology) => self.chronology.go(usize::MAX),
            (Action::NextMark, Pane::Chronology) => self.chronology.heading(true),
            (Action::PreviousMark, Pane::Chronology) => self.chronology.heading(false),
            (Action::Down, Pane::Source) => self.scroll_source(self.times()),
            (Action::Up, Pane::Source) => self.scroll_source(-self.times()),
            (Action::PageDown, Pane::Source) => self.scroll_source(page),
            (Action::PageUp, Pane::Source) => self.scroll_source(-page),
            (Action::HalfDown, Pane::Source) => self.scroll_source((page / 2).max(1)),
            (Action::HalfUp, Pane::Source) => self.scroll_source(-(page / 2).max(1)),
            (Action::First, Pane::Source) => self.scroll_source_to(false),
            (Action::Last, Pane::Source) => self.scroll_source_to(true),
            (Action::NextMark, Pane::Source) => self.passage(true),
            (Action::PreviousMark, Pane::Source) => self.passage(false),
            _ => {}
        }
    }

    fn times(&self) -> isize {
        self.count.map_or(1, |count| isize::try_from(count).unwrap_or(1))
    }

    /// Rows of the focused pane, less one that stays in sight.
    fn page(&self) -> isize {
        let height = self.layout.map_or(1, |layout| match self.focus {
            Pane::Chronology => layout.chronology.map_or(1, |pane| pane.height),
            Pane::Source => layout.source.map_or(1, |pane| pane.article.height),
        });
        isize::try_from(height.saturating_sub(1).max(1)).unwrap_or(1)
    }

    fn article_height(&self) -> usize {
        self.layout.and_then(|layout| layout.source).map_or(0, |pane| usize::from(pane.article.height))
    }

    pub(super) fn scroll_source(&mut self, rows: isize) {
        self.source_moves(rows);
    }

    /// Scrolls the source; whether it moved.
    fn source_moves(&mut self, rows: isize) -> bool {
        let height = self.article_height();
        let Some(timeline) = self.library.timeline.clone() else { return false };
        height > 0 && self.source.scroll(&timeline, rows, height)
    }

    fn scroll_source_to(&mut self, end: bool) {
        let height = self.article_height();
        if let Some(timeline) = self.library.timeline.clone() {
            self.source.scroll_to_end(&timeline, end, height);
        }
    }

    /// A page of the source, and at its end the next event.
    fn read(&mut self, onward: bool) {
        let page = isize::try_from(self.article_height().saturating_sub(1).max(1)).unwrap_or(1);
        if !self.source_moves(if onward { page } else { -page }) {
            self.chronology.step(if onward { 1 } else { -1 });
        }
    }

    fn go_to_number(&mut self) {
        let Some(number) = self.count.and_then(|count| usize::try_from(count).ok()) else { return };
        let known = self.library.timeline.as_ref().is_some_and(|timeline| number <= timeline.events.len());
        if !self.chronology.select(number.saturating_sub(1)) {
            self.say(if known { "number-hidden" } else { "number-unknown" }, &[("number", number.into())]);
        }
    }

    fn open(&mut self) {
        if self.count.is_some() {
            self.go_to_number();
            return;
        }
        if self.chronology.is_empty() {
            return;
        }
        let single = self.layout.is_some_and(|layout| layout.source.is_none() || layout.chronology.is_none());
        if self.focus == Pane::Source && single && !self.zoomed {
            self.focus = Pane::Chronology;
            return;
        }
        self.focus = Pane::Source;
        self.source.bring_excerpt();
    }

    fn account(&mut self, onward: bool) {
        let Some((timeline, place)) = self.library.timeline.clone().zip(self.source.event()) else { return };
        let event: Option<&Event> = timeline.events.get(place);
        match event.and_then(|event| self.source.other_account(event, onward)) {
            Some(excerpt) if excerpt != self.source.excerpt() => self.source.open(&timeline, place, excerpt),
            _ => self.say("account-only", &[]),
        }
    }

    fn passage(&mut self, onward: bool) {
        let found = self.source.other_passage(&self.library, onward, |event| self.chronology.lists(event));
        match found {
            Some(passage) => self.open_passage(passage.event, passage.excerpt),
            None => self.say(if onward { "passage-last" } else { "passage-first" }, &[]),
        }
    }

    /// Selects an event and opens it at the passage given.
    pub(super) fn open_passage(&mut self, event: usize, excerpt: usize) {
        if let Some(timeline) = self.library.timeline.clone().filter(|_| self.chronology.select(event)) {
            self.source.open(&timeline, event, excerpt);
        }
    }

    /// The next hit of a find in the article, or the next event that matches.
    fn next_match(&mut self, onward: bool) {
        if self.focus != Pane::Source || !self.step_find(onward) {
            self.match_step(onward);
        }
    }

    pub(super) fn open_filter(&mut self) {
        self.begin_typing();
        self.filter.open(self.chronology.selected());
        self.focus = Pane::Chronology;
    }

    fn undo(&mut self) {
        match self.filter.undo(self.chronology.selected()) {
            Some(step) => self.list(step.event),
            None => self.say("undo-nothing", &[]),
        }
    }

    fn redo(&mut self) {
        match self.filter.redo(self.chronology.selected()) {
            Some(step) => self.list(step.event),
            None => self.say("redo-nothing", &[]),
        }
    }

    /// The innermost thing first: the typed number, a find, the whole-screen pane, the source, the filter.
    fn close(&mut self) {
        if self.count.is_some() || (self.focus == Pane::Source && self.end_find()) {
            return;
        }
        if self.zoomed {
            self.zoomed = false;
        } else if self.focus == Pane::Source {
            self.focus = Pane::Chronology;
        } else if self.filter.clear(self.chronology.selected()) {
            self.list_found();
        }
    }

    fn back(&mut self) -> Vec<Effect> {
        if self.zoomed || self.focus == Pane::Source {
            self.close();
            return Vec::new();
        }
        vec![Effect::Quit]
    }

    fn reload(&mut self) -> Vec<Effect> {
        self.generation += 1;
        self.library.reading = true;
        vec![Effect::Reload(self.generation)]
    }

    fn copy(&mut self) -> Vec<Effect> {
        let timeline = self.library.timeline.clone();
        let copied = timeline
            .zip(self.source.event())
            .and_then(|(timeline, event)| citation::passage(&timeline, event, self.source.excerpt(), &self.words));
        let Some(text) = copied else {
            self.say("copied-nothing", &[]);
            return Vec::new();
        };
        self.say("copied", &[("characters", text.chars().count().into())]);
        vec![Effect::Copy(text)]
    }

    fn toggle_mouse(&mut self) -> Vec<Effect> {
        self.mouse = !self.mouse;
        self.say(if self.mouse { "mouse-on" } else { "mouse-off" }, &[]);
        vec![Effect::Mouse(self.mouse)]
    }

    fn turn_theme(&mut self) {
        let next = self.theme.next();
        self.colours_by = ColoursBy::Reader;
        if next == self.theme {
            self.say("theme-fixed", &[]);
        }
        self.theme = next;
    }

    fn move_split(&mut self, by: i16) {
        self.split = (self.split + by).clamp(-SPLIT_STEPS, SPLIT_STEPS);
    }

    /// Arrows are physical: the pane that lies there, whichever way the interface runs.
    fn pane_at(&mut self, left: bool) {
        let list_first = self.direction() == crate::text::Direction::Ltr;
        if let Some(facets) = self.facets.as_mut().filter(|_| left == list_first && self.focus == Pane::Chronology) {
            facets.focused = true;
        }
        self.focus = if left == list_first { Pane::Chronology } else { Pane::Source };
    }
}
