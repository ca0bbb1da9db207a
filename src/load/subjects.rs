//! What of the timeline a finding is about: by the way to its value, else by where it stands.

use std::collections::HashMap;

use super::locate;
use crate::file::File;
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
                Some(Subject::Event { id: self.event(*place)?, excerpt })
            }
            [Step::Key("sources"), Step::Item(place), ..] => {
                self.timeline.sources.get(*place).map(|source| Subject::Source(source.id.clone()))
            }
            _ => None,
        }
    }

    fn event(&self, place: usize) -> Option<String> {
        self.by_place.get(&place)?.of(&self.timeline.events).map(|event| event.id.clone())
    }
}

/// Says of findings in the file of the timeline that nobody knows the subject of in which event they stand. Reads the file once
/// more where there are such.
pub(super) fn by_place(file: &File<'_>, findings: &mut [Finding], timeline: &Timeline, order: &[usize]) {
    let here = |finding: &Finding| finding.place.as_ref().is_some_and(|place| place.file == file.name());
    let mut unknown = findings.iter_mut().filter(|finding| finding.subject.is_none() && here(finding)).peekable();
    if unknown.peek().is_none() {
        return;
    }
    let subjects = Subjects::new(timeline, order);
    let events = locate::events(file);
    for finding in unknown {
        let Some(at) = finding.position() else { continue };
        let before = events.partition_point(|(start, _)| (start.line, start.column) <= at);
        let place = before
            .checked_sub(1)
            .filter(|place| events.get(*place).is_some_and(|(_, end)| at < (end.line, end.column)));
        let id = place.and_then(|place| subjects.event(place));
        finding.subject = id.map(|id| Subject::Event { id, excerpt: None });
    }
}
