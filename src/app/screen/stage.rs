//! The stage: one event of a talk at a time, told step by step.

pub mod report;

use super::count;
use crate::app::hint::Hint;
use crate::app::model::Model;
use crate::app::model::delivery::TalkMove;
use crate::app::remote::{Blank, ClockCommand, Command, Peer, Refusal, Report};
use crate::app::request::{Opening, Reply, Request, request_if_among};
use crate::app::{AskedTalk, Effect, Notice};
use crate::input::MouseKind;
use crate::keymap::{Action, Press, StageAction};
use crate::text::Direction;
use crate::text::sentences::sentences;
use crate::timeline::talk::{Step, TalkStop};

/// What the stage lets through: these do there what they do on the panes.
pub(super) const ON_STAGE: [Action; 7] = [
    Action::Quit,
    Action::Reload,
    Action::Theme,
    Action::Language,
    Action::Mouse,
    Action::Help,
    // The room sees names of keys, as in help, and nothing of the notes; who tells may need what they have forgotten the key of.
    Action::Palette,
];
/// Seconds that a step stays while they follow one another, where no tour says how long its stop takes.
const SECONDS: u32 = 10;
/// The least of them, so that what is shown can be read.
const LEAST_SECONDS: u32 = 3;
/// How much more or less room there can be around the words.
const MOST_ROOM: i8 = 3;

/// What the presenter made of the stage; where the talk is, its [`Delivery`](crate::app::model::delivery::Delivery) says.
#[derive(Clone, Debug, Default)]
pub struct Stage {
    /// What is seen in place of the talk.
    pub blank: Blank,
    /// Which screenful of a passage that is longer than one.
    pub page: usize,
    /// Which sentence of the passage stands out, by place; none where all of it does.
    pub sentence: Option<usize>,
    /// How it is shown.
    pub look: Look,
    /// A number typed before a key.
    pub count: Option<usize>,
    /// Whether the steps follow one another by themselves.
    pub autoplay: bool,
    /// Whether the talk begins anew after its end.
    pub repeats: bool,
    /// Whether it is measured how long each stop of a tour takes.
    pub rehearses: bool,
    /// Seconds between two steps, where they were asked for.
    pub every: Option<u32>,
    /// What was last told of it to other programs.
    pub reported: Option<Box<Report>>,
}

/// How a talk is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// Whether all accounts are shown, whichever were told.
    pub all_accounts: bool,
    /// Whether the other language stands beside.
    pub both: bool,
    /// Whether the time below is hidden.
    pub timeless: bool,
    /// How much room there is around the words: more above 0, less below.
    pub room: i8,
}

impl Stage {
    /// Begins as it was asked for on the command line.
    pub fn begin(&mut self, asked: &AskedTalk, model: &Model) -> Reply {
        (self.every, self.repeats) = (asked.every, asked.repeats);
        self.rehearses = asked.rehearses && is_tour(model);
        let mut reply = if asked.every.is_some() { self.play(model) } else { Reply::HANDLED };
        reply.requests.extend(self.rehearses.then_some(Request::Effect(Effect::Clock(ClockCommand::Begin))));
        reply
    }

    /// The keys that matter, for help over it; the stage itself shows none.
    #[must_use]
    pub fn hints() -> Vec<Hint> {
        vec![Hint::of(Action::Close)]
    }

    /// What a key does; `pages` is how many screenfuls the passage has.
    pub fn on_key(&mut self, press: Press<'_>, model: &Model, pages: usize, direction: Direction) -> Reply {
        if let Some(number) = count::typed(self.count, press.chord) {
            (self.count, self.autoplay) = (Some(number), false);
            return Reply::HANDLED;
        }
        let count = self.count.take();
        let (action, wider) = (press.stage(direction), press.action());
        if let Some(number) = count.filter(|_| matches!(wider, Some(Action::Open | Action::Last))) {
            return match place_of(number, model) {
                Some(stop) => tell(TalkMove::Stop(stop)),
                None => Reply::asks(Request::Say(Notice::new("stage-no-stop").with("stop", number))),
            };
        }
        match (action, wider) {
            (Some(action), _) => self.on_action(action, model, pages),
            (None, Some(Action::Close)) if count.is_some() || self.blank != Blank::Off => {
                self.blank = Blank::Off;
                Reply::HANDLED
            }
            (None, Some(Action::Close | Action::Back)) => Reply::asks(Request::LeaveStage),
            (None, wider) => request_if_among(wider, &ON_STAGE).into(),
        }
    }

    /// A click goes on.
    pub fn on_mouse(&mut self, kind: MouseKind, model: &Model, pages: usize) -> Reply {
        match kind {
            MouseKind::Press => self.on_action(StageAction::Next, model, pages),
            MouseKind::Wheel(_) | MouseKind::Drag | MouseKind::Release => Reply::HANDLED,
        }
    }

    /// What another program asks for; where that cannot be, it is told why.
    pub fn on_command(&mut self, from: Peer, command: &Command, model: &Model, pages: usize) -> Reply {
        let answer = |effect| Reply::asks(Request::Effect(effect));
        let refuse = |why| answer(Effect::Refuse { to: from, why });
        let go = |stop| tell(TalkMove::Stop(stop));
        match command {
            Command::Key { action } => self.on_action(*action, model, pages),
            Command::Stop { stop } => place_of(*stop, model).map_or_else(|| refuse(Refusal::NoStop), go),
            Command::Goto { event } => stop_of(event, model).map_or_else(|| refuse(Refusal::NoEvent), go),
            Command::Blank { to } => {
                self.blank = *to;
                Reply::HANDLED
            }
            Command::Peek { stop } => {
                let report = place_of(*stop, model).and_then(|stop| report::report_of(stop, model));
                let tell = |report| answer(Effect::Answer { to: from, report: Box::new(report) });
                report.map_or_else(|| refuse(Refusal::NoStop), tell)
            }
        }
    }

    /// What other programs are to be told of the talk, where something of it is another now than they were told last.
    pub fn report_change(&mut self, model: &Model) -> Option<Effect> {
        let now = report::report(self, model).map(Box::new);
        if now == self.reported {
            return None;
        }
        self.reported.clone_from(&now);
        now.map(Effect::Report)
    }

    /// What an action does. Whoever acts takes the talk in hand: it no longer goes on by itself.
    pub fn on_action(&mut self, action: StageAction, model: &Model, pages: usize) -> Reply {
        let played = std::mem::take(&mut self.autoplay);
        match action {
            StageAction::Next | StageAction::Previous if self.blank != Blank::Off => self.blank = Blank::Off,
            StageAction::Next => return self.onward(model, pages),
            StageAction::Previous => return self.back(),
            StageAction::NextEvent => return tell(TalkMove::NextStop),
            StageAction::PreviousEvent => return tell(TalkMove::PreviousStop),
            StageAction::First => return tell(TalkMove::Stop(0)),
            StageAction::Last => return tell(TalkMove::Stop(usize::MAX)),
            StageAction::Overview => return Reply::asks(Request::Open(Opening::Stops(false))),
            StageAction::Find => return Reply::asks(Request::Open(Opening::Stops(true))),
            StageAction::Dark => self.turn_blank(Blank::Dark),
            StageAction::Paper => self.turn_blank(Blank::Paper),
            StageAction::Spotlight => self.sentence = if self.sentence.is_some() { None } else { Some(0) },
            StageAction::Accounts => (self.look.all_accounts, self.page) = (!self.look.all_accounts, 0),
            StageAction::Translation => self.look.both = !self.look.both,
            StageAction::Language => return Reply::asks(Request::Titles),
            StageAction::Larger => self.look.room = (self.look.room + 1).min(MOST_ROOM),
            StageAction::Smaller => self.look.room = (self.look.room - 1).max(-MOST_ROOM),
            StageAction::Time => self.look.timeless = !self.look.timeless,
            StageAction::Autoplay if !played => return self.play(model),
            StageAction::Autoplay => {}
            StageAction::Loop => self.repeats = !self.repeats,
            StageAction::Clock => return clock(ClockCommand::Toggle),
            StageAction::ClockReset => return clock(ClockCommand::Reset),
            StageAction::Rehearse => return self.rehearse(model),
            StageAction::Notes => return Reply::asks(Request::Effect(Effect::Notes)),
        }
        Reply::HANDLED
    }

    /// Measures, or no longer, how long each stop takes.
    pub fn rehearse(&mut self, model: &Model) -> Reply {
        let tour = is_tour(model);
        self.rehearses = tour && !self.rehearses;
        let said = match (tour, self.rehearses) {
            (false, _) => "rehearsal-tours",
            (_, true) => "rehearsal-begins",
            (_, false) => "rehearsal-ends",
        };
        let anew = [ClockCommand::Reset, ClockCommand::Begin].map(|command| Request::Effect(Effect::Clock(command)));
        let requests = anew.into_iter().filter(|_| self.rehearses).chain([Request::Say(Notice::new(said))]).collect();
        Reply { requests, ..Reply::HANDLED }
    }

    /// Begins to go on by itself.
    pub fn play(&mut self, model: &Model) -> Reply {
        self.autoplay = true;
        Reply::asks(Request::Effect(Effect::AwaitStep(self.seconds(model))))
    }

    /// The time of a step is over.
    pub fn on_step_over(&mut self, model: &Model, pages: usize) -> Reply {
        if !self.autoplay {
            return Reply::HANDLED;
        }
        let mut reply = self.onward(model, pages);
        reply.requests.push(Request::Effect(Effect::AwaitStep(self.seconds(model))));
        reply
    }

    /// Another step is told: from its beginning.
    pub fn moved(&mut self) {
        self.page = 0;
        self.look.all_accounts = false;
        self.sentence = self.sentence.map(|_| 0);
    }

    /// How long a step stays while they follow one another, in seconds: of a stop that says how long it takes, its part of that.
    #[must_use]
    pub fn seconds(&self, model: &Model) -> u32 {
        let of_stop = || {
            let told = model.delivery.as_ref()?;
            let steps = u32::try_from(told.steps().len()).ok()?.max(1);
            Some((told.here()?.seconds? / steps).max(LEAST_SECONDS))
        };
        self.every.or_else(of_stop).unwrap_or(SECONDS)
    }

    /// The next sentence, or screenful, of the passage; else the next step.
    fn onward(&mut self, model: &Model, pages: usize) -> Reply {
        if let Some(sentence) = &mut self.sentence
            && *sentence + 1 < sentences_told(model)
        {
            *sentence += 1;
            return Reply::HANDLED;
        }
        if self.sentence.is_none() && self.page + 1 < pages {
            self.page += 1;
            return Reply::HANDLED;
        }
        tell(TalkMove::Next { repeats: self.repeats })
    }

    fn back(&mut self) -> Reply {
        let within = match &mut self.sentence {
            Some(sentence) => sentence,
            None => &mut self.page,
        };
        if *within > 0 {
            *within -= 1;
            return Reply::HANDLED;
        }
        tell(TalkMove::Previous)
    }

    fn turn_blank(&mut self, blank: Blank) {
        self.blank = if self.blank == blank { Blank::Off } else { blank };
    }
}

fn tell(to: TalkMove) -> Reply {
    Reply::asks(Request::Tell(to))
}

fn clock(command: ClockCommand) -> Reply {
    Reply::asks(Request::Effect(Effect::Clock(command)))
}

/// Whether a tour of the file is told.
fn is_tour(model: &Model) -> bool {
    model.delivery.as_ref().is_some_and(|delivery| delivery.talk.subject.tour().is_some())
}

/// The place of a stop by its number in the talk, if it has so many.
fn place_of(number: usize, model: &Model) -> Option<usize> {
    let stops = model.delivery.as_ref()?.talk.stops.len();
    number.checked_sub(1).filter(|stop| *stop < stops)
}

/// The first stop at the event of an id, or of a number in the timeline.
fn stop_of(event: &str, model: &Model) -> Option<usize> {
    let (talk, timeline) = (&model.delivery.as_ref()?.talk, model.timeline()?);
    let is = |stop: &TalkStop| {
        let told = stop.event.of(&timeline.events);
        told.is_some_and(|told| told.id == event || told.number.to_string() == event)
    };
    talk.stops.iter().position(is)
}

/// How many sentences the passage has that is told, if one is.
fn sentences_told(model: &Model) -> usize {
    let told = || {
        let (delivery, timeline) = (model.delivery.as_ref()?, model.timeline()?);
        let Some(Step::Passage(place)) = delivery.told().last() else { return None };
        Some(sentences(&delivery.event(timeline)?.excerpts.get(*place)?.exact).len())
    };
    told().unwrap_or(0)
}
