//! What a talk asks of several parts at once: model, screens, layers and the world begin it, move it and end it together.

use super::model::Change;
use super::model::delivery::TalkMove;
use super::plan::Plan;
use super::remote::ClockCommand;
use super::request::{Present, Request, Turn};
use super::{App, Effect, Notice};

impl App {
    /// Begins a talk, if it has a stop.
    pub(super) fn present_talk(&mut self, wanted: Present, effects: &mut Vec<Effect>) {
        let Some(talk) = self.model.talk_of(wanted.subject) else {
            return self.perform(Request::Say(Notice::new("talk-unknown")), effects);
        };
        if !self.model.begin_talk(talk, wanted.from) {
            return self.perform(Request::Say(Notice::new("talk-nothing")), effects);
        }
        self.layers.close_lists();
        self.notice = None;
        self.screens.turn(Turn::Stage, None);
        // What was asked for on the command line is asked of the first talk alone.
        if let (Some(stage), Some(asked)) = (&mut self.screens.stage, self.interface.talk.take()) {
            for request in stage.begin(&asked, &self.model).requests {
                self.perform(request, effects);
            }
        }
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

    /// Ends the talk; the event that was told is selected.
    pub(super) fn leave_stage(&mut self, effects: &mut Vec<Effect>) {
        let rehearsed = self.screens.stage.take().is_some_and(|stage| stage.rehearses);
        let plan = self.model.delivery.as_ref().zip(self.model.timeline()).and_then(|(told, timeline)| {
            let tour = told.talk.subject.tour().filter(|_| rehearsed)?.to_owned();
            Some(Effect::Plan(Plan::Tour { tour, stops: told.ids(timeline) }))
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
}
