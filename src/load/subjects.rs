//! What of the timeline a finding is about: by the way to its value, else by where it stands.

use std::collections::HashMap;

use super::places::Places;
use crate::file::Position;
use crate::finding::{Finding, NodePath, Step, Subject};
use crate::timeline::{EventIx, Timeline};

/// The events of a timeline by their places in the file, which `order` gives.
pub(super) struct Subjects<'a> {
    timeline: &'a Timeline,
    by_place: HashMap<usize, EventIx>,
}

impl<'a> Subjects<'a> {
    pub(super) fn new(timeline: &'a Timeline, order: &[usize]) -> Self {
        Self { timeline, by_place: order.iter().copied().zip((0..).map(EventIx::from)).collect() }
    }

    /// What the value at the end of a path belongs to; nothing where that is no event that could be read, and no source.
    pub(super) fn of(&self, path: &NodePath) -> Option<Subject> {
        match path.0.as_slice() {
            [Step::Key("events"), Step::Item(place), rest @ ..] => {
                let excerpt = match rest {
                    [Step::Key("excerpts"), Step::Item(excerpt), ..] => Some(*excerpt),
                    _ => None,
                };
                Some(Subject::Event { id: self.event(*place)?.to_owned(), excerpt })
            }
            [Step::Key("sources"), Step::Item(place), ..] => {
                self.timeline.sources.get(*place).map(|source| Subject::Source(source.id.clone()))
            }
            _ => None,
        }
    }

    /// The id of the event at a place of the file.
    pub(super) fn event(&self, place: usize) -> Option<&str> {
        self.by_place.get(&place)?.of(&self.timeline.events).map(|event| event.id.as_str())
    }
}

/// Says of findings in the file of the timeline that nobody knows the subject of in which event they stand.
pub(super) fn by_place(places: &Places<'_>, name: &str, findings: &mut [Finding], subjects: &Subjects<'_>) {
    let here = |finding: &Finding| finding.place.as_ref().is_some_and(|place| place.file == name);
    for finding in findings.iter_mut().filter(|finding| finding.subject.is_none() && here(finding)) {
        let at = finding.position().map(|(line, column)| Position { line, column });
        let id = at.and_then(|at| places.event_at(at)).and_then(|place| subjects.event(place));
        finding.subject = id.map(|id| Subject::Event { id: id.to_owned(), excerpt: None });
    }
}
