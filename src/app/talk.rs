//! How the program gives a talk: begins it, moves it, tells others of it, and ends it.

use super::layer::{Layer, ProposalList};
use super::model::Change;
use super::model::delivery::TalkMove;
use super::remote::{ClockCommand, Command, Peer, Refusal};
use super::request::{Beginning, Present, Request, Requests, Turn};
use super::screen::stage::report;
use super::screen::{Shown, Stage};
use super::{App, Effect, Notice, Proposal};
use crate::timeline::talk::{Talk, TalkStop};

impl App {
    /// Begins a talk, if it has a stop.
    pub(super) fn present_talk(&mut self, wanted: Present, effects: &mut Vec<Effect>) {
        let Some(talk) = self.model.talk_of(wanted.subject) else {
            return self.perform(Request::Say(Notice::new("talk-unknown")), effects);
        };
        let stop = self.first_stop(&talk, wanted.from);
        if !self.model.begin_talk(talk, stop) {
            return self.perform(Request::Say(Notice::new("talk-nothing")), effects);
        }
        self.layers.close_lists();
        self.notice = None;
        self.screens.turn(Turn::Stage, None);
        if let (Some(stage), Some(asked)) = (&mut self.screens.stage, &self.interface.talk) {
            (stage.every, stage.repeats) = (asked.every, asked.repeats);
            let of_tour = self.model.delivery.as_ref().is_some_and(|told| told.talk.subject.tour().is_some());
            if asked.rehearses && of_tour {
                stage.rehearses = true;
                effects.push(Effect::Clock(ClockCommand::Begin));
            }
            if asked.every.is_some() {
                let begun = stage.play(&self.model).requests;
                begun.into_iter().for_each(|request| self.perform(request, effects));
            }
        }
    }

    fn first_stop(&self, talk: &Talk, from: Beginning) -> usize {
        match from {
            Beginning::Start => None,
            Beginning::Here => self.model.selection.event.and_then(|event| talk.stop_at(event)),
            Beginning::Left => self.model.timeline().and_then(|timeline| self.model.left_talks.stop(talk, timeline)),
        }
        .unwrap_or(0)
    }

    /// Moves the talk; a step that cannot be taken ends what goes on by itself.
    pub(super) fn move_talk(&mut self, to: TalkMove, effects: &mut Vec<Effect>) {
        let moved = self.model.move_talk(to);
        let Some(stage) = &mut self.screens.stage else { return };
        if moved {
            stage.moved();
            effects.push(Effect::Clock(ClockCommand::Begin));
        } else if matches!(to, TalkMove::Next { .. }) {
            stage.autoplay = false;
        }
    }

    /// Shows a change of the timeline's file that may be made, or says why there is none.
    pub(super) fn propose(&mut self, proposed: Result<Proposal, Notice>) {
        match proposed {
            Ok(proposal) => {
                self.layers.open(Layer::Proposal(ProposalList { proposal, ..ProposalList::default() }));
            }
            Err(notice) => self.notice = Some(notice.text(&self.interface.words)),
        }
    }

    /// Ends the talk; the event that was told is selected.
    pub(super) fn leave_stage(&mut self, effects: &mut Vec<Effect>) {
        let rehearsed = self.screens.stage.take().is_some_and(|stage| stage.rehearses);
        let plan = self.model.delivery.as_ref().zip(self.model.timeline()).and_then(|(told, timeline)| {
            let tour = told.talk.subject.tour().filter(|_| rehearsed)?.to_owned();
            let id = |stop: &TalkStop| Some(stop.event.of(&timeline.events)?.id.clone());
            Some(Effect::Plan { tour, stops: told.talk.stops.iter().filter_map(id).collect() })
        });
        if let Some((event, left)) = self.model.end_talk() {
            self.perform(Request::Change(Change::Select(event)), effects);
            effects.extend(left.map(Effect::Remember));
        }
        effects.push(Effect::StageLeft);
        // What was kept from the room is read now.
        if !self.model.library.unreadable.is_empty() {
            self.perform(Request::Reload, effects);
        }
        effects.extend(plan);
    }

    /// What another program asks for.
    pub(super) fn on_command(&mut self, from: Peer, command: &Command) -> Requests {
        let Some(stage) = &mut self.screens.stage else { return Requests::new() };
        let refuse = |why| Requests::from_iter([Request::Effect(Effect::Refuse { to: from, why })]);
        let stops = self.model.delivery.as_ref().map_or(0, |delivery| delivery.talk.stops.len());
        match command {
            Command::Peek { stop } => {
                let report = stop.checked_sub(1).and_then(|stop| report::report_of(stop, &self.model));
                let answer = |report| Request::Effect(Effect::Answer { to: from, report: Box::new(report) });
                report.map_or_else(|| refuse(Refusal::NoStop), |report| Requests::from_iter([answer(report)]))
            }
            Command::Stop { stop } if !(1..=stops).contains(stop) => refuse(Refusal::NoStop),
            Command::Goto { event } if Stage::stop_of(event, &self.model).is_none() => refuse(Refusal::NoEvent),
            command => stage.on_command(command, &self.model, self.view.stage.pages).requests,
        }
    }

    /// The time of a step is over.
    pub(super) fn on_step_over(&mut self) -> Requests {
        let pages = self.view.stage.pages;
        self.screens.stage.as_mut().map_or_else(Requests::new, |stage| stage.on_step_over(&self.model, pages).requests)
    }

    /// Tells others of the talk, where something of it is another now.
    pub(super) fn report_talk(&mut self, effects: &mut Vec<Effect>) {
        let Some(stage) = &mut self.screens.stage else { return };
        let now = report::report(stage, &self.model).map(Box::new);
        if now != stage.reported {
            effects.extend(now.clone().map(Effect::Report));
            stage.reported = now;
        }
    }

    /// Whether the stage is what is seen: nothing is said there but what its presenter asked for.
    pub(super) fn is_on_stage(&self) -> bool {
        self.screens.shown() == Shown::Stage
    }
}
