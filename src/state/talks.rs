//! Where talks were left.

use serde::{Deserialize, Serialize};

/// The most that are remembered.
const MOST: usize = 200;

/// Where talks were left, the newest last, each once.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Talks {
    talk: Vec<Talk>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Talk {
    timeline: String,
    subject: String,
    event: String,
    stop: usize,
}

impl Talks {
    pub(super) fn of(self, timeline: &str) -> Vec<(String, String, usize)> {
        let of_it = self.talk.into_iter().filter(|talk| talk.timeline == timeline);
        of_it.map(|talk| (talk.subject, talk.event, talk.stop)).collect()
    }

    pub(super) fn put(&mut self, timeline: &str, (subject, event, stop): (&str, &str, usize)) {
        self.talk.retain(|talk| (talk.timeline.as_str(), talk.subject.as_str()) != (timeline, subject));
        let owned = str::to_owned;
        self.talk.push(Talk { timeline: owned(timeline), subject: owned(subject), event: owned(event), stop });
        let too_many = self.talk.len().saturating_sub(MOST);
        self.talk.drain(..too_many);
    }
}
