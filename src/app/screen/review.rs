//! Events that are proposed, one after the other, in place of the chronology: what is said of each, above its passage.

use super::browse::Room;
use super::count;
use crate::app::effect::Edit;
use crate::app::hint::Hint;
use crate::app::model::review::{Candidate, Review, Standing};
use crate::app::model::{Change, Model, Selection};
use crate::app::request::choice::Choice;
use crate::app::request::{Move, Reply, Request};
use crate::app::{Effect, Notice, Plan};
use crate::finding::Place;
use crate::keymap::{Action, Press};
use crate::text::measure::steps;
use crate::timeline::EventIx;

/// What the panes do with these keys they do here as well.
pub(super) const AS_ELSEWHERE: [Action; 25] = [
    Action::Quit,
    Action::Suspend,
    Action::Redraw,
    Action::Reload,
    Action::Theme,
    Action::Language,
    Action::Titles,
    Action::Mouse,
    Action::Copy,
    Action::EditArticle,
    Action::Help,
    Action::Problems,
    Action::Details,
    Action::Terminal,
    Action::TakeBack,
    Action::NextPane,
    Action::PreviousPane,
    Action::PaneLeft,
    Action::PaneRight,
    Action::SourceDown,
    Action::SourceUp,
    Action::NextAccount,
    Action::PreviousAccount,
    Action::Back,
    Action::Close,
];

/// Which candidate is looked at, and what was decided.
#[derive(Debug, Default)]
pub struct Reviewing {
    /// Which, from 0, in the order of their file.
    pub at: usize,
    /// The first row of what is said of it that is on screen.
    pub top: usize,
    /// What it is known by, where the file is read again.
    key: Option<String>,
    /// The one that is proposed to be written.
    proposed: Option<String>,
    /// What was decided, the last one last.
    decisions: Vec<Decision>,
    version: Option<u64>,
}

#[derive(Debug)]
enum Decision {
    Written(String),
    Dismissed(String),
}

impl Reviewing {
    /// The candidate that is looked at.
    #[must_use]
    pub fn candidate<'a>(&self, model: &'a Model) -> Option<&'a Candidate> {
        model.review.as_ref()?.candidates.get(self.at)
    }

    /// Follows what was read again: the same candidate, or after one was written the next that is open. Its event is the selected one.
    pub fn refresh(&mut self, model: &mut Model, in_source: bool) {
        let Some(review) = &model.review else { return };
        if self.version.replace(model.library.version) != Some(model.library.version) {
            self.follow(review);
        }
        let event = review.candidates.get(self.at).and_then(|candidate| candidate.event);
        if !in_source && model.selection.event != event {
            model.selection = Selection { event, excerpt: 0 };
        }
    }

    fn follow(&mut self, review: &Review) {
        let place = |key: &str| review.candidates.iter().position(|candidate| candidate.key == key);
        let Some(key) = &self.key else {
            self.go(review, next_open(review, None).unwrap_or(0));
            return;
        };
        let at = place(key).unwrap_or_else(|| self.at.min(review.candidates.len().saturating_sub(1)));
        let written = self.proposed.take_if(|key| {
            place(key).and_then(|at| review.candidates.get(at)).is_some_and(|one| one.standing == Standing::Accepted)
        });
        let next = written.as_ref().and_then(|_| next_open(review, Some(at)));
        self.decisions.extend(written.map(Decision::Written));
        self.go(review, next.unwrap_or(at));
    }

    fn go(&mut self, review: &Review, at: usize) {
        (self.at, self.top) = (at, 0);
        self.key = review.candidates.get(at).map(|candidate| candidate.key.clone());
    }

    /// What a key does; nothing where it does what it does on the panes.
    pub fn on_key(&mut self, press: Press<'_>, model: &Model, room: &Room) -> Option<Reply> {
        let review = model.review.as_ref()?;
        let last = review.candidates.len().saturating_sub(1);
        if let Some(place) = count::typed(None, press.chord).and_then(|number| number.checked_sub(1)) {
            return Some(self.account(model, place));
        }
        let page = steps(usize::from(room.article.unwrap_or(1)).saturating_sub(1).max(1));
        let Some(action) = press.action() else {
            return Some(Reply::asks(Request::Say(Notice::unknown_key(press.typed))));
        };
        match action {
            Action::Down | Action::NextMatch => self.go(review, (self.at + 1).min(last)),
            Action::Up | Action::PreviousMatch => self.go(review, self.at.saturating_sub(1)),
            Action::First => self.go(review, 0),
            Action::Last => self.go(review, last),
            Action::PageDown | Action::HalfDown => self.top += usize::from(room.chronology.unwrap_or(1)),
            Action::PageUp | Action::HalfUp => {
                self.top = self.top.saturating_sub(usize::from(room.chronology.unwrap_or(1)));
            }
            Action::ReadOn => return Some(Reply::asks(Request::Move(Move::Source(page)))),
            Action::ReadBack => return Some(Reply::asks(Request::Move(Move::Source(-page)))),
            Action::Open => return Some(self.accept(model)),
            Action::TimeNearer => return Some(self.choose(model)),
            Action::Dim => return Some(self.dismiss(model)),
            Action::Undo => return Some(self.undo(review)),
            Action::EditEvent => return Some(self.edit(review)),
            action if AS_ELSEWHERE.contains(&action) => return None,
            _ => return Some(Reply::asks(Request::Say(Notice::unknown_key(press.typed)))),
        }
        Some(Reply::HANDLED)
    }

    /// Asks for the lines that accept the candidate; of one that cannot be accepted, says why.
    fn accept(&mut self, model: &Model) -> Reply {
        let Some(candidate) = self.candidate(model) else { return Reply::HANDLED };
        if candidate.standing == Standing::Accepted {
            return say("review-is-accepted");
        }
        if candidate.is_blocked() {
            return say("review-is-blocked");
        }
        self.proposed = Some(candidate.key.clone());
        plan(Plan::Accept { key: candidate.key.clone(), id: candidate.id.clone() })
    }

    /// Asks for the lines that add its excerpts to one of the events near it, by its place among these.
    fn account(&mut self, model: &Model, near: usize) -> Reply {
        let Some((candidate, timeline)) = self.candidate(model).zip(model.timeline()) else { return Reply::HANDLED };
        if candidate.standing == Standing::Accepted {
            return say("review-is-accepted");
        }
        let event = candidate.near.get(near).and_then(|near| near.event.of(&timeline.events));
        let Some(event) = event else { return say("review-no-near") };
        self.proposed = Some(candidate.key.clone());
        plan(Plan::Account { key: candidate.key.clone(), to: event.id.clone() })
    }

    /// Asks to which event its excerpts are to be added: those near it first, then all that the timeline has.
    fn choose(&mut self, model: &Model) -> Reply {
        let Some((candidate, timeline)) = self.candidate(model).zip(model.timeline()) else { return Reply::HANDLED };
        if candidate.standing == Standing::Accepted {
            return say("review-is-accepted");
        }
        let proposed: Vec<EventIx> = model.review.iter().flat_map(Review::proposed).collect();
        let near = candidate.near.iter().map(|near| near.event);
        let others = EventIx::all(&timeline.events).map(|(event, _)| event);
        let others =
            others.filter(|event| !proposed.contains(event) && candidate.near.iter().all(|near| near.event != *event));
        let choice = |event: EventIx| {
            let event = event.of(&timeline.events)?;
            let request =
                Request::Effect(Effect::Plan(Plan::Account { key: candidate.key.clone(), to: event.id.clone() }));
            let choice = Choice::new(event.title.best(&timeline.language), request).marked(event.number.to_string());
            Some(event.title.versions().fold(choice, |choice, (_, title)| choice.found_by(title)).found_by(&event.id))
        };
        let choices: Vec<Choice> = near.chain(others).filter_map(choice).collect();
        if choices.is_empty() {
            return say("review-no-near");
        }
        self.proposed = Some(candidate.key.clone());
        Reply::asks(Request::Choose { title: "review-choose", choices })
    }

    /// Dismisses it and goes on; one that is dismissed already comes back.
    fn dismiss(&mut self, model: &Model) -> Reply {
        let Some((review, candidate)) = model.review.as_ref().zip(self.candidate(model)) else { return Reply::HANDLED };
        let key = candidate.key.clone();
        let dismissed = match candidate.standing {
            Standing::Accepted => return say("review-is-accepted"),
            standing => standing != Standing::Dismissed,
        };
        if dismissed {
            self.decisions.push(Decision::Dismissed(key.clone()));
            if let Some(next) = next_open(review, Some(self.at)) {
                self.go(review, next);
            }
        }
        Reply::asks(Request::Change(Change::Dismiss(key, dismissed)))
    }

    /// Takes the last decision back, and looks at its candidate.
    fn undo(&mut self, review: &Review) -> Reply {
        let stands = |decision: &Decision| match decision {
            // What was taken back by other means is in the file no longer.
            Decision::Written(key) => review
                .candidates
                .iter()
                .any(|candidate| candidate.key == *key && candidate.standing == Standing::Accepted),
            Decision::Dismissed(_) => true,
        };
        while self.decisions.pop_if(|decision| !stands(decision)).is_some() {}
        let Some(decision) = self.decisions.pop() else { return say("take-back-nothing") };
        let (Decision::Written(key) | Decision::Dismissed(key)) = &decision;
        if let Some(at) = review.candidates.iter().position(|candidate| candidate.key == *key) {
            self.go(review, at);
        }
        match decision {
            Decision::Written(_) => Reply::asks(Request::Effect(Effect::TakeBack)),
            Decision::Dismissed(key) => Reply::asks(Request::Change(Change::Dismiss(key, false))),
        }
    }

    /// Opens the editor at its line of the file of candidates.
    fn edit(&self, review: &Review) -> Reply {
        let Some(candidate) = review.candidates.get(self.at) else { return Reply::HANDLED };
        let (line, column) = candidate.place;
        let place = Place { file: review.file.clone(), line, column, source: String::new() };
        Reply::asks(Request::Effect(Effect::Edit(Edit::Finding(place))))
    }

    /// The keys that matter now.
    #[must_use]
    pub fn hints(&self) -> Vec<Hint> {
        vec![
            Hint::here(&[Action::Open], "review-hint-accept"),
            Hint::here(&[Action::Dim], "review-hint-dismiss"),
            Hint::here(&[Action::TimeNearer], "review-hint-account"),
            Hint::here(&[Action::NextMatch], "review-hint-next"),
            Hint::of(Action::EditEvent),
            Hint::here(&[Action::Undo], "review-hint-undo"),
        ]
    }
}

/// The next candidate that nothing was decided about: behind one, around the end to the one before it, or the first of all; one that
/// can be accepted before one that cannot.
fn next_open(review: &Review, after: Option<usize>) -> Option<usize> {
    let (count, from) = (review.candidates.len(), after.map_or(0, |after| after + 1));
    let around = (from..count).chain(0..from.min(count)).filter(|at| Some(*at) != after);
    let is = |wanted: Standing| move |at: &usize| review.candidates.get(*at).is_some_and(|one| one.standing == wanted);
    around.clone().find(is(Standing::New)).or_else(|| around.clone().find(is(Standing::Blocked)))
}

fn say(message: &'static str) -> Reply {
    Reply::asks(Request::Say(Notice::new(message)))
}

fn plan(plan: Plan) -> Reply {
    Reply::asks(Request::Effect(Effect::Plan(plan)))
}
