//! Words of an article that are selected: they grow and shrink, and become an event, another account of one, or a copy.

mod capture;

use std::ops::Range;

use super::help::OVER_LISTS;
use crate::app::effect::{Edit, Effect};
use crate::app::hint::Hint;
use crate::app::interface::Interface;
use crate::app::model::{Model, citation};
use crate::app::request::{Flow, Move, Reply, Request, UNSTOPPABLE, request_if_among};
use crate::app::target::Target;
use crate::input::MouseKind;
use crate::keymap::local::Local;
use crate::keymap::{Action, Command, Press};
use crate::text::Direction;
use crate::timeline::{Ix, Source};

/// Words that are selected, always whole; code points of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordSelection {
    /// Whose.
    pub source: Ix<Source>,
    /// The version of the timeline that they were selected in.
    version: u64,
    /// The word at the end that stays.
    fixed: Range<u32>,
    /// The word at the end that moves.
    moving: Range<u32>,
    /// What stands a row above and a row below the end that moves, as laid out.
    pub rows: RowsBeside,
    /// Columns from where rows begin that going up and down keeps to.
    pub away: Option<u16>,
}

/// What stands beside a letter, above and below.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RowsBeside {
    /// The code point of the file that stands a row above; none past the beginning.
    pub above: Option<u32>,
    /// The one that stands a row below; none past the end.
    pub below: Option<u32>,
    /// How many columns from where their rows begin they stand.
    pub away: u16,
}

impl WordSelection {
    /// The words from one code point to another, whichever is first; nothing where the source has no words.
    #[must_use]
    pub fn between(model: &Model, source: Ix<Source>, (from, to): (u32, u32)) -> Option<Self> {
        let read = source.of(&model.timeline()?.sources)?;
        let (fixed, moving) = (read.unit_at(from)?, read.unit_at(to)?);
        Some(Self { source, version: model.library.version, fixed, moving, rows: RowsBeside::default(), away: None })
    }

    /// The words at the first of some places that is in sight, else the first that is; nothing where nothing is.
    #[must_use]
    pub fn in_sight(model: &Model, source: Ix<Source>, sight: &Range<u32>, places: &[(u32, u32)]) -> Option<Self> {
        let seen = places.iter().copied().find(|(start, _)| sight.contains(start));
        let place = seen.or_else(|| (!sight.is_empty()).then_some((sight.start, sight.start)))?;
        Self::between(model, source, place)
    }

    /// All that is selected.
    #[must_use]
    pub fn range(&self) -> Range<u32> {
        self.fixed.start.min(self.moving.start)..self.fixed.end.max(self.moving.end)
    }

    /// The letter at the end that moves.
    #[must_use]
    pub fn caret(&self) -> u32 {
        if self.moving.start < self.fixed.start { self.moving.start } else { self.moving.end.saturating_sub(1) }
    }

    /// Whether the article is still the one that they were selected in.
    #[must_use]
    pub fn holds(&self, model: &Model) -> bool {
        self.version == model.library.version
    }

    /// The keys that matter, and what they would do.
    #[must_use]
    pub fn hints(&self, model: &Model) -> Vec<Hint> {
        let mut hints = vec![Hint::here(&[Action::Open], "words-event")];
        if let Some(event) = model.event() {
            hints.push(Hint::local(Local::AddAccount).with("number", event.number.get()));
        }
        let arrows = [Action::PaneLeft, Action::PaneRight, Action::Up, Action::Down];
        hints.push(Hint::here(&[Action::Close], "words-leave"));
        hints.push(Hint::here(&arrows, "words-grow"));
        hints.push(Hint::local(Local::OtherEnd));
        hints.push(Hint::of(Action::Copy));
        hints.extend([Action::EditArticle, Action::Help].map(Hint::of));
        hints
    }

    /// Whether something can be asked for while words are selected.
    #[must_use]
    pub fn takes(command: Command) -> bool {
        const OWN: [Action; 15] = [
            Action::NewEvent,
            Action::Back,
            Action::PaneLeft,
            Action::PaneRight,
            Action::Down,
            Action::Up,
            Action::PageDown,
            Action::PageUp,
            Action::First,
            Action::Last,
            Action::Open,
            Action::Copy,
            Action::EditArticle,
            Action::Brush,
            Action::Close,
        ];
        match command {
            Command::Screen(action) => [&OWN[..], &OVER_LISTS, &UNSTOPPABLE].iter().any(|list| list.contains(&action)),
            Command::Local(local) => matches!(local, Local::OtherEnd | Local::AddAccount),
            _ => false,
        }
    }

    /// What a key does.
    pub fn on_key(&mut self, press: Press<'_>, model: &Model, interface: &Interface) -> Reply {
        let found = model.timeline().and_then(|timeline| Some((timeline, self.source.of(&timeline.sources)?)));
        let Some((timeline, source)) = found.filter(|_| self.holds(model)) else { return Reply::CLOSE };
        if press.is(Local::OtherEnd) {
            std::mem::swap(&mut self.fixed, &mut self.moving);
            return self.shown(source);
        }
        if press.is(Local::AddAccount) {
            return capture::account(model, self.source, &self.range(), interface);
        }
        let action = press.action();
        self.away = matches!(action, Some(Action::Up | Action::Down)).then_some(self.rows.away);
        let moved = match action {
            // Arrows are physical: left is onward where the paragraph runs to the left.
            Some(side @ (Action::PaneLeft | Action::PaneRight)) => {
                let rtl = source.direction_at(self.moving.start, &timeline.language) == Direction::Rtl;
                source.unit_beside(&self.moving, rtl == (side == Action::PaneLeft))
            }
            Some(Action::Down) => self.rows.below.and_then(|point| source.unit_at(point)),
            Some(Action::Up) => self.rows.above.and_then(|point| source.unit_at(point)),
            Some(Action::PageDown | Action::Last) => source.unit_at_end(&self.moving, true),
            Some(Action::PageUp | Action::First) => source.unit_at_end(&self.moving, false),
            Some(Action::Open | Action::NewEvent) => {
                return capture::event(model, self.source, &self.range(), interface);
            }
            Some(Action::Copy) => {
                let copied = citation::selected(source, &self.range(), &interface.words);
                return copied.map(|text| Request::Effect(Effect::Copy(text))).into();
            }
            Some(Action::EditArticle) => return self.edit(source),
            Some(Action::Close | Action::Back | Action::Brush) => return Reply::CLOSE,
            action => return request_if_among(action, &OVER_LISTS).into(),
        };
        if let Some(moved) = moved {
            self.moving = moved;
        }
        self.shown(source)
    }

    /// A drag selects; a press on a word begins anew there, and elsewhere ends the selection and means what it means without it. The
    /// wheel scrolls what is behind.
    pub fn on_mouse(&mut self, kind: MouseKind, target: &Target, model: &Model) -> Reply {
        let unit = |point: u32| self.source.of(&model.timeline()?.sources)?.unit_at(point);
        match (kind, target) {
            (MouseKind::Wheel(_), _) => return Reply::PASSED_ON,
            (MouseKind::Press, Target::Letter(point)) => {
                if let Some(unit) = unit(*point) {
                    (self.fixed, self.moving) = (unit.clone(), unit);
                }
            }
            (MouseKind::Drag, Target::Letter(point)) => self.moving = unit(*point).unwrap_or(self.moving.clone()),
            (MouseKind::Press, _) => return Reply { flow: Flow::CloseAndPassOn, ..Reply::HANDLED },
            (MouseKind::Drag | MouseKind::Release, _) => {}
        }
        Reply::HANDLED
    }

    /// Brings the end that moves into sight.
    fn shown(&self, source: &Source) -> Reply {
        let caret = self.caret();
        let paragraph = source.paragraph_of(caret);
        let begins = paragraph.and_then(|paragraph| source.article.as_deref()?.paragraphs.get(paragraph));
        let at = caret.saturating_sub(begins.map_or(0, |paragraph| paragraph.chars.start));
        Reply::asks(Request::Move(Move::Hit { from: None, paragraph, at }))
    }

    fn edit(&self, source: &Source) -> Reply {
        let place = source.article.as_deref().and_then(|article| article.place_of(self.range().start));
        let edit = place.map(|(line, column)| Edit::Article { file: source.file.clone(), line, column });
        edit.map(|edit| Request::Effect(Effect::Edit(edit))).into()
    }
}
