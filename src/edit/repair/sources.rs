//! Articles that are not the files that were curated.

use super::Repair;
use crate::edit::error::Error;
use crate::edit::{Change, Editing};
use crate::finding::NodePath;
use crate::load::tree::Node;
use crate::timeline::Timeline;

/// A source whose file is another than the one that was curated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangedSource {
    /// Its id.
    pub id: String,
    /// Its file, as the timeline writes it.
    pub file: String,
    /// The hash of the file as it is now.
    pub sha256: String,
}

impl ChangedSource {
    /// The sources of a timeline whose hash is another one than the file has.
    #[must_use]
    pub fn all(timeline: &Timeline) -> Vec<Self> {
        let changed = timeline.sources.iter().filter_map(|source| {
            let (curated, now) = source.sha256.as_ref().zip(source.sha256_now.as_ref())?;
            let one = || Self { id: source.id.clone(), file: source.file.clone(), sha256: now.clone() };
            (!curated.eq_ignore_ascii_case(now)).then(one)
        });
        changed.collect()
    }

    /// Whether every excerpt of it stands as it is written, or did once these were repaired.
    #[must_use]
    pub fn is_settled<'a>(&self, mut left: impl Iterator<Item = &'a Repair>) -> bool {
        left.all(|repair| repair.source != self.id)
    }
}

impl Editing {
    /// Writes the hash of a source's file as it is now.
    ///
    /// # Errors
    /// Where the file has no such source, or it cannot be changed so.
    pub fn curate(&mut self, source: &ChangedSource) -> Result<(), Error> {
        let at = {
            let tree = self.tree()?;
            let sources = tree.get("sources").and_then(Node::items).unwrap_or_default();
            let is_it = |node: &Node| node.get("id").and_then(Node::scalar) == Some(source.id.as_str());
            let place = sources.iter().position(is_it);
            place.map(|place| NodePath::item("sources", place).key("sha256"))
        };
        let at = at.ok_or_else(|| Error::NotThere(NodePath::top().key("sources").named(&source.id)))?;
        self.change(&[Change::Set { at, value: source.sha256.as_str().into() }])
    }
}
