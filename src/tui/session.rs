//! The loop: wait, read, update, draw.

mod follow;
mod listen;
mod memory;
mod profile;
mod proposed;
mod signals;
mod stage;

use std::collections::VecDeque;
use std::io;
use std::time::{Duration, Instant};

use signal_hook::consts::SIGHUP;

use super::End;
use super::bidi::Bidi;
use super::browser;
use super::changes::Changes;
use super::clipboard;
use super::deadlines::{Deadline, Deadlines};
use super::fault::Fault;
use super::guard::{Guard, send};
use super::inbox::Inbox;
use super::lines::{self, Lines};
use super::loader::{Examiner, Loader};
use super::patience::at_most;
use super::reader::Reader;
use super::screen::{Cursor, Screen};
use super::signals::Signals;
use super::tmux::Clients;
use super::tty::Tty;
use super::watch::Watch;
use super::{Find, World};
use crate::app::{App, Effect, LastView, Message, Notice, Size};
use crate::formats::json;
use crate::input::{Chord, Family};
use crate::state::Store;
use crate::timeline::EventIx;
use crate::ui;
use follow::Follow;
use stage::Stage;

/// The first frame waits so long for the files, so that it shows them and not that they are being read.
const PATIENCE: Duration = Duration::from_millis(200);

/// Where something was chosen for a terminal before, the first frame waits so long to be told which one this is.
const ANSWERS: Duration = Duration::from_millis(100);

/// A digit waits so long for another one.
pub(super) const ANOTHER_DIGIT: Duration = Duration::from_millis(400);

/// A terminal that is claimed, and the program shown on it.
pub(super) struct Session {
    app: App,
    size: Size,
    screen: Screen,
    /// What was said, where the terminal can only be sent lines.
    lines: Option<Lines>,
    /// What is known of the terminal's ways with right-to-left text.
    bidi: Bidi,
    /// The family that the screen is drawn for.
    family: Family,
    reader: Reader,
    /// Keys that were typed before there was a timeline to use them on.
    early: VecDeque<Chord>,
    /// More events are decoded than one frame could take.
    backlog: bool,
    /// Something happened since the last frame.
    changed: bool,
    deadlines: Deadlines,
    /// Who is attached to the tmux that this may run in.
    clients: Clients,
    inbox: Inbox,
    loader: Loader,
    examiner: Examiner,
    signals: Signals,
    guard: Guard,
    fault: Option<Fault>,
    /// Where filters are remembered.
    store: Store,
    /// Finds what an editor is to open.
    find: Find,
    /// What others are told of a talk.
    stage: Stage,
    /// Changes of the timeline's file.
    changes: Changes,
    /// The stage that is listened to, in the notes of a talk.
    follow: Option<Follow>,
    /// Descriptor 0 is the terminal until its end.
    tty: Tty,
}

impl From<io::Error> for End {
    /// A terminal that cannot be read, written or waited for has gone.
    fn from(_: io::Error) -> Self {
        hang_up()
    }
}

fn hang_up() -> End {
    End::Signal(u8::try_from(SIGHUP).unwrap_or(1))
}

impl Session {
    /// Claims the terminal and has the files read.
    pub(super) fn start(app: App, world: World, tty: Tty, guard: Guard) -> io::Result<Self> {
        let fault = Fault::wanted();
        let inbox = Inbox::new()?;
        let watch = Watch::start(world.watching, &inbox, fault)?;
        let loader = Loader::start(world.load, watch, &inbox, fault)?;
        let follow = world.follow.map(|wanted| Follow::start(wanted, &inbox)).transpose()?;
        if follow.is_none() {
            loader.request(0);
        }
        let examiner = Examiner::start(&inbox)?;
        let signals = Signals::catch()?;
        let family = world.bidi.choice().family;
        guard.family(family)?;
        let mut reader = if world.lines { Reader::of_lines() } else { Reader::new() };
        guard.claim(&mut reader).inspect_err(|_| guard.release(&mut reader))?;
        let size = Tty::size();
        let now = Instant::now();
        let mut screen = Screen::new(size);
        screen.set_family(family);
        let mut deadlines = Deadlines::default();
        deadlines.set(Deadline::Files, follow.is_none().then_some(now + PATIENCE));
        deadlines.set(Deadline::Second, follow.is_some().then_some(now));
        deadlines.set(Deadline::Answers, world.store.knows_terminals().then_some(now + at_most(ANSWERS)));
        Ok(Self {
            app,
            size,
            screen,
            lines: world.lines.then(Lines::default),
            bidi: world.bidi,
            family,
            reader,
            early: VecDeque::new(),
            backlog: false,
            changed: true,
            deadlines,
            clients: Clients::new(),
            inbox,
            loader,
            examiner,
            signals,
            guard,
            fault,
            store: world.store,
            find: world.find,
            changes: Changes::new(world.file, world.candidates),
            stage: Stage::new(world.timeline),
            follow,
            tty,
        })
    }

    /// Runs until something ends it.
    pub(super) fn run(&mut self) -> End {
        self.watch_tmux();
        let mut step = self.update(Message::Resized(self.size)).and_then(|()| self.recall());
        loop {
            step = step.and_then(|()| self.draw()).and_then(|()| self.listen()).and_then(|()| self.handle_input());
            if let Err(end) = step {
                return end;
            }
        }
    }

    /// What is on screen, to go on from there another time.
    pub(super) fn last_view(&self) -> Option<LastView> {
        self.app.last_view()
    }

    fn update(&mut self, message: Message) -> Result<(), End> {
        Fault::Update.inject(self.fault);
        self.changed = true;
        for effect in self.app.update(message) {
            self.perform(effect)?;
        }
        Ok(())
    }

    fn perform(&mut self, effect: Effect) -> Result<(), End> {
        match effect {
            Effect::Quit => return Err(End::Quit),
            Effect::Suspend => return self.suspend(),
            Effect::Redraw => {
                self.forget_shown();
                self.ask_again()?;
            }
            Effect::Copy(text) => {
                if self.lines.is_some() {
                    // No sequence reaches a clipboard: the text itself can be taken.
                    return Ok(send(lines::shown(&text).as_bytes())?);
                }
                let copied = clipboard::copy(&text, &self.bidi)?;
                return self.update(Message::Copied(copied.notice(text.chars().count())));
            }
            Effect::CopyJson(event) => return self.copy_json(event),
            Effect::Browse(address) => {
                if browser::open(&address, &self.inbox).is_err() {
                    return self.update(Message::Browsed(Notice::new("browsed-none")));
                }
            }
            Effect::AwaitDigit => self.deadlines.set(Deadline::Digit, Some(Instant::now() + ANOTHER_DIGIT)),
            Effect::AwaitStep(seconds) => {
                self.deadlines.set(Deadline::Step, Some(Instant::now() + Duration::from_secs(seconds.into())));
            }
            Effect::Mouse(on) => self.guard.mouse(on)?,
            Effect::Reload(generation) => self.loader.request(generation),
            Effect::Examine { generation, examination } => self.examiner.request(generation, examination),
            Effect::Remember(what) => return self.remember(&what),
            Effect::Edit(what) => return self.edit(&what),
            Effect::Family(family) => return self.choose_family(family),
            Effect::Marks(shown) => return self.show_marks(shown),
            Effect::Report(report) => self.report(report),
            Effect::StageLeft => self.leave_stage(),
            Effect::Answer { to, report } => self.answer(to, report),
            Effect::Refuse { to, why } => self.refuse(to, why),
            Effect::Clock(command) => self.clock(command),
            Effect::Notes => return self.open_notes(),
            Effect::Plan(plan) => return self.propose(&plan),
            Effect::WriteProposed => return self.write_proposed(),
            Effect::TakeBack => return self.take_back(),
            Effect::Send(command) => self.send(command),
        }
        Ok(())
    }

    /// Everything is shown, or said, anew.
    fn forget_shown(&mut self) {
        self.screen.forget();
        self.lines.iter_mut().for_each(Lines::forget);
    }

    fn copy_json(&mut self, event: EventIx) -> Result<(), End> {
        let timeline = self.app.model.timeline();
        let event = timeline.and_then(|timeline| Some(json::whole(timeline, event.of(&timeline.events)?)));
        let Some(event) = event else { return Ok(()) };
        self.perform(Effect::Copy(json::printed(&event).trim_end().to_owned()))
    }

    fn draw(&mut self) -> Result<(), End> {
        let waits = [Deadline::Files, Deadline::Answers].into_iter().any(|deadline| self.deadlines.holds(deadline));
        if waits || !self.changed {
            return Ok(());
        }
        Fault::Draw.inject(self.fault);
        self.changed = false;
        if let Some(lines) = &mut self.lines {
            return Ok(send(lines.next(&self.app).as_bytes())?);
        }
        let (app, family) = (&self.app, self.family);
        // A room looks at the stage, and would look at a cursor.
        let shown = app.screens.stage.is_none() || !app.layers.is_empty();
        let bytes =
            self.screen.frame(|area, buffer| ui::draw(app, family, area, buffer).map(|at| Cursor { at, shown }))?;
        send(bytes)?;
        Ok(())
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // While descriptor 0 is still the terminal.
        self.guard.release(&mut self.reader);
    }
}
