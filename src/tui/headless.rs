//! The program without a terminal: a script drives the real state, and one frame comes out.

use std::sync::Arc;
use std::time::Duration;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

use super::changes::Changes;
use super::clipboard::Copied;
use super::session::ANOTHER_DIGIT;
use super::{LARGEST, Load, NamesFile};
use crate::app::{App, Effect, Message, Size, Terminal};
use crate::finding::Finding;
use crate::index::Index;
use crate::input::Family;
use crate::input::{Mouse, MouseKind};
use crate::keymap::script::Step;
use crate::terminal::choice::ChosenBy;
use crate::terminal::harakat::{Hidden, may_be_drawn};
use crate::ui;

/// What is known of a terminal that is none: vowel signs can be shown unless the family's terminals draw them wrong.
#[must_use]
pub fn terminal(family: Family, marks: bool) -> Terminal {
    let no_marks = may_be_drawn(family).err().map(Hidden::message);
    let marks = marks && no_marks.is_none();
    Terminal { family, why: ChosenBy::Nothing.message(), marks, no_marks, ..Terminal::default() }
}

/// Plays a script on a screen of this size and draws what is seen after it. Files are read where the state asks for it,
/// before the next step; what needs a terminal is left out. A script goes no further than quitting.
#[must_use]
pub fn play(app: App, load: Load, size: Size, steps: &[Step]) -> Buffer {
    Played::new(app, load, size, steps).frame(Family::default())
}

/// The program after a script.
pub struct Played {
    app: App,
    load: Load,
    size: Size,
    /// Whether the index of what is read is kept back.
    keeps_index: bool,
    /// The index that is kept back, with the reading it is of.
    kept: Option<(u64, Arc<Index>)>,
    /// For how long another digit is waited for; the clock moves only where the script waits.
    digit: Option<Duration>,
    /// For how long the next step of the talk is waited for.
    next: Option<Duration>,
    /// Changes of the timeline's file, where that may be changed.
    changes: Option<Changes>,
}

impl Played {
    /// Plays a script, as [`play`] does.
    #[must_use]
    pub fn new(app: App, load: Load, size: Size, steps: &[Step]) -> Self {
        Self::after(app, load, None, size, steps)
    }

    /// The same for who curates: changes of the file that this names are worked out, and written where the script says so.
    #[must_use]
    pub fn curating(app: App, load: Load, file: NamesFile, size: Size, steps: &[Step]) -> Self {
        Self::after(app, load, Some(Changes::new(file, None)), size, steps)
    }

    fn after(app: App, load: Load, changes: Option<Changes>, size: Size, steps: &[Step]) -> Self {
        let mut played = Self { changes, ..Self::unplayed(app, load, size) };
        if played.update(Message::Resized(size)) && played.read(0) {
            let _quit = !steps.iter().all(|step| played.step(step));
        }
        played
    }

    /// Plays a script of which only the second part can be searched: the index of what was read comes between the two.
    #[must_use]
    pub fn with_late_index(app: App, load: Load, size: Size, before: &[Step], after: &[Step]) -> Self {
        let mut played = Self { keeps_index: true, ..Self::unplayed(app, load, size) };
        let mut goes_on = played.update(Message::Resized(size)) && played.read(0);
        goes_on = goes_on && before.iter().all(|step| played.step(step));
        played.keeps_index = false;
        if let Some((generation, index)) = played.kept.take() {
            goes_on = goes_on && played.update(Message::Indexed { generation, index });
        }
        let _quit = !(goes_on && after.iter().all(|step| played.step(step)));
        played
    }

    fn unplayed(app: App, load: Load, size: Size) -> Self {
        Self { app, load, size, keeps_index: false, kept: None, digit: None, next: None, changes: None }
    }

    /// What is seen, as the terminals of a family are sent it.
    #[must_use]
    pub fn frame(&self, family: Family) -> Buffer {
        let area = Rect::new(0, 0, self.size.width, self.size.height);
        let mut buffer = Buffer::empty(area);
        ui::draw(&self.app, family, area, &mut buffer);
        buffer
    }

    /// What is wrong with the timeline that is shown.
    #[must_use]
    pub fn findings(&self) -> &[Finding] {
        &self.app.model.library.findings
    }

    /// Does one step; false when it quit.
    fn step(&mut self, step: &Step) -> bool {
        match step {
            Step::Press(chord) => self.update(Message::Key(*chord)),
            Step::Click { column, row } => {
                self.mouse(MouseKind::Press, *column, *row) && self.mouse(MouseKind::Release, *column, *row)
            }
            Step::Wheel { notches, column, row } => self.mouse(MouseKind::Wheel(*notches), *column, *row),
            Step::Resize { width, height } => {
                self.size = Size { width: (*width).min(LARGEST), height: (*height).min(LARGEST) };
                self.update(Message::Resized(self.size))
            }
            Step::Paste(paste) => self.update(Message::Paste(paste.clone())),
            Step::Wait(time) => self.wait(*time),
        }
    }

    fn wait(&mut self, time: Duration) -> bool {
        let left = |until: Option<Duration>| until.map(|left| left.saturating_sub(time));
        let due = |left: Option<Duration>| left.is_some_and(|left| left.is_zero());
        let (digit, next) = (left(self.digit), left(self.next));
        (self.digit, self.next) = (digit.filter(|left| !left.is_zero()), next.filter(|left| !left.is_zero()));
        (!due(digit) || self.update(Message::NoDigit)) && (!due(next) || self.update(Message::StepOver))
    }

    fn mouse(&mut self, kind: MouseKind, column: u16, row: u16) -> bool {
        self.update(Message::Mouse(Mouse { kind, column, row }))
    }

    fn update(&mut self, message: Message) -> bool {
        let effects = self.app.update(message);
        effects.into_iter().all(|effect| match effect {
            Effect::Quit => false,
            Effect::Reload(generation) => self.read(generation),
            Effect::Examine { generation, examination } => {
                self.update(Message::Examined { generation, findings: examination.run() })
            }
            Effect::AwaitDigit => {
                self.digit = Some(ANOTHER_DIGIT);
                true
            }
            Effect::AwaitStep(seconds) => {
                self.next = Some(Duration::from_secs(seconds.into()));
                true
            }
            Effect::Copy(text) => self.update(Message::Copied(Copied::Sent.notice(text.chars().count()))),
            Effect::Plan(plan) => {
                let words = &self.app.interface.words;
                let proposed = self.changes.as_mut().map(|changes| changes.propose(&plan, &[], words));
                proposed.is_none_or(|proposed| self.update(Message::Proposed(proposed)))
            }
            Effect::WriteProposed => {
                let words = &self.app.interface.words;
                let notice = self.changes.as_mut().and_then(|changes| changes.write(words));
                notice.is_none_or(|notice| self.update(Message::Written(notice)))
            }
            Effect::TakeBack => {
                let words = &self.app.interface.words;
                let notice = self.changes.as_mut().map(|changes| changes.take_back(words));
                notice.is_none_or(|notice| self.update(Message::Written(notice)))
            }
            Effect::Suspend
            | Effect::CopyJson(_)
            | Effect::Browse(_)
            | Effect::Redraw
            | Effect::Remember(_)
            | Effect::Mouse(_)
            | Effect::Edit(_)
            | Effect::Family(_)
            | Effect::Marks(_)
            | Effect::Report(_)
            | Effect::StageLeft
            | Effect::Answer { .. }
            | Effect::Refuse { .. }
            | Effect::Clock(_)
            | Effect::Notes
            | Effect::Send(_) => true,
        })
    }

    fn read(&mut self, generation: u64) -> bool {
        let mut outcome = (self.load)(&|_, _| {}).outcome;
        if let Ok(loaded) = &mut outcome {
            let index = Arc::new(Index::new(&loaded.timeline));
            if self.keeps_index {
                self.kept = Some((generation, index));
            } else {
                loaded.index = Some(index);
            }
        }
        self.update(Message::Loaded { generation, outcome })
    }
}
