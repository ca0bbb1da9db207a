//! The timeline on screen, and how it came there.

use std::sync::Arc;

use crate::finding::{Finding, Severity, Subject};
use crate::index::Index;
use crate::timeline::{Event, EventIx, Ix, Timeline};

use super::Selection;
use super::passages::Passages;
use super::renewal::Renewal;
use crate::app::Loaded;
use crate::app::effect::{Effect, Examination};

/// What is known of the newest request to read the files.
#[derive(Clone, Copy, Debug, Default)]
struct Awaited {
    /// It is not answered yet.
    open: bool,
    /// The files may have changed since it was made.
    stale: bool,
    /// Somebody made it, who wants to hear what came of it.
    asked: bool,
}

/// The last timeline that could be read, and what is wrong with it or with what came after it.
#[derive(Default)]
pub struct Library {
    /// Events and articles, once something could be read.
    pub timeline: Option<Arc<Timeline>>,
    /// What can be found in it, once it can be searched.
    pub index: Option<Arc<Index>>,
    /// What is wrong with what is shown.
    pub findings: Vec<Finding>,
    /// Why the newest version cannot be read; the last good one stays on screen.
    pub unreadable: Vec<Finding>,
    /// Whether the embedded example is shown because no timeline was found.
    pub example: bool,
    /// Articles read and articles in all, while reading takes long.
    pub progress: Option<(usize, usize)>,
    /// Whether a reading is under way that is worth telling of.
    pub reading: bool,
    /// What is known of the newest request.
    awaited: Awaited,
    /// What finds the rest of what is wrong; the timeline is to be searched first.
    pub unexamined: Option<Examination>,
    /// Whether the rest of what is wrong is being looked for.
    pub examining: bool,
    /// How many problems there were when all of them were known last.
    known: usize,
    /// How it differs from the version before; none for the first.
    pub renewal: Option<Renewal>,
    /// The request that brought the timeline.
    pub taken: u64,
    /// The passages that events rest on.
    pub passages: Passages,
    /// The newest request to read the files.
    pub generation: u64,
    /// Counts the timelines taken, and what else changed what is told of the data.
    pub version: u64,
    /// Another number whenever something else is wrong.
    pub revision: u64,
}

impl Library {
    /// Nothing yet, while the first reading is under way.
    #[must_use]
    pub fn reading() -> Self {
        let awaited = Awaited { open: true, ..Awaited::default() };
        Self { reading: true, awaited, ..Self::default() }
    }

    /// Asks for another reading on somebody's behalf, after the one that is under way.
    pub fn request(&mut self) -> Option<Effect> {
        (self.reading, self.awaited.asked) = (true, true);
        self.changed()
    }

    /// Asks for another reading, since the files may have changed: of those saved faster than they are read, after the one that is
    /// under way.
    pub fn changed(&mut self) -> Option<Effect> {
        if self.awaited.open {
            self.awaited.stale = true;
            return None;
        }
        self.generation += 1;
        self.awaited.open = true;
        Some(Effect::Reload(self.generation))
    }

    /// Takes note of the answer to a request; false where it is none to the newest.
    pub fn answered(&mut self, generation: u64) -> bool {
        let newest = generation >= self.generation;
        if newest {
            (self.awaited.open, self.reading, self.progress) = (false, false, None);
        }
        newest
    }

    /// What is asked for once a request was answered.
    pub fn ask_on(&mut self) -> Option<Effect> {
        self.awaited.asked = false;
        if std::mem::take(&mut self.awaited.stale) { self.changed() } else { None }
    }

    /// Whether somebody made the newest request, who wants to hear what came of it.
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.awaited.asked
    }

    /// Takes a timeline in place of the one before, which comes back.
    pub fn take(&mut self, loaded: Loaded) -> Option<Arc<Timeline>> {
        self.known = self.known_problems();
        self.passages = Passages::of(&loaded.timeline);
        self.version += 1;
        self.revision += 1;
        self.index = loaded.index;
        self.findings = loaded.findings;
        self.examining = loaded.examination.is_some();
        self.unexamined = loaded.examination;
        self.example = loaded.example;
        self.unreadable = Vec::new();
        self.timeline.replace(loaded.timeline)
    }

    /// Keeps the timeline and remembers why the newest version cannot be read.
    pub fn refuse(&mut self, findings: Vec<Finding>) {
        self.unreadable = findings;
        self.revision += 1;
    }

    /// Whether an error is among these findings that is not in what is shown, or was there less often.
    #[must_use]
    pub fn is_worse(&self, findings: &[Finding]) -> bool {
        let errors = |findings: &[Finding], code: &str| {
            findings.iter().filter(|one| one.severity == Severity::Error && one.code == code).count()
        };
        let worse = |finding: &Finding| errors(findings, finding.code) > errors(&self.findings, finding.code);
        findings.iter().filter(|finding| finding.severity == Severity::Error).any(worse)
    }

    /// Asks for the rest of what is wrong, once, as soon as the timeline can be searched.
    pub fn examine(&mut self) -> Option<Effect> {
        self.index.as_ref()?;
        let generation = self.taken;
        self.unexamined.take().map(|examination| Effect::Examine { generation, examination })
    }

    /// Takes all that is wrong with the timeline; of another than the present one, nothing.
    pub fn examined(&mut self, generation: u64, findings: Vec<Finding>) {
        if generation == self.taken {
            self.findings = findings;
            self.examining = false;
            self.revision += 1;
        }
    }

    /// The event and the excerpt that a finding is about; for one about a source, the first that quotes it. None where nothing in
    /// the timeline is.
    #[must_use]
    pub fn subject_of(&self, finding: &Finding) -> Option<Selection> {
        let timeline = self.timeline.as_deref()?;
        let mut events = Ix::all(&timeline.events);
        match finding.subject.as_ref()? {
            Subject::Event { id, excerpt } => {
                let (ix, event) = events.find(|(_, event)| event.id == *id)?;
                let excerpt = excerpt.unwrap_or(0).min(event.excerpts.len().saturating_sub(1));
                Some(Selection { event: Some(ix), excerpt })
            }
            Subject::Source(id) => events.find_map(|(ix, event)| {
                let excerpt = event.excerpts.iter().position(|excerpt| timeline.id(&excerpt.source) == id)?;
                Some(Selection { event: Some(ix), excerpt })
            }),
        }
    }

    /// Notes how far a reading has come; of one that was given up, nothing is told.
    pub fn advance(&mut self, generation: u64, read: usize, total: usize) {
        if generation == self.generation && self.awaited.open {
            self.reading = true;
            self.progress = Some((read, total));
        }
    }

    /// Whether the timeline is on screen and cannot be searched yet.
    #[must_use]
    pub fn indexing(&self) -> bool {
        self.timeline.is_some() && self.index.is_none()
    }

    /// Whether the last good version is shown, since the newest cannot be read.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        self.timeline.is_some() && !self.unreadable.is_empty()
    }

    /// Whether an event is new or has changed since the files were read before.
    #[must_use]
    pub fn is_changed(&self, event: EventIx) -> bool {
        self.renewal.as_ref().is_some_and(|renewal| renewal.change(event).is_some())
    }

    /// An event of the timeline.
    #[must_use]
    pub fn event(&self, event: EventIx) -> Option<&Event> {
        event.of(&self.timeline.as_ref()?.events)
    }

    /// How many problems to tell of, notices aside; while some are still looked for, as many as were known before.
    #[must_use]
    pub fn problem_count(&self) -> usize {
        count(&self.unreadable) + self.known_problems()
    }

    fn known_problems(&self) -> usize {
        if self.examining { self.known } else { count(&self.findings) }
    }

    /// Everything to be said about the data: what cannot be read first, then what is wrong with what is shown.
    pub fn problems(&self) -> impl Iterator<Item = &Finding> {
        self.unreadable.iter().chain(&self.findings)
    }
}

fn count(findings: &[Finding]) -> usize {
    findings.iter().filter(|finding| finding.severity != Severity::Notice).count()
}
