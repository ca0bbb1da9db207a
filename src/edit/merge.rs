//! Two events that become one.

use super::Editing;
use super::change::{Change, Content};
use super::document::Document;
use super::each::put;
use super::error::Error;
use super::join::follow;
use super::plan::Lines;
use super::refer::{Reference, content, known, list, references};
use crate::finding::NodePath;
use crate::load::tree::{Node, Value};
use crate::timeline::id::IdOf;

/// Lists of which the event that stays gets what it lacks.
const UNITED: [&str; 3] = ["actors", "places", "tags"];
/// What it gets where it has none.
const TAKEN: [&str; 2] = ["summary", "notes"];

impl Editing {
    /// Makes one event of two: `into` stays, with its id and its date, and gets the excerpts of `gone` as they are written, its actors,
    /// places, tags and links, its summary and notes where it has none, and with `other_title` its title. What refers to `gone`, in
    /// tours too, refers to `into`. What else `gone` says, and its comments, stay as a comment.
    ///
    /// # Errors
    /// Where one of them is not there, or they are the same, or the file cannot be changed so.
    pub fn merge(&mut self, gone: &str, into: &str, other_title: bool) -> Result<(), Error> {
        let before = self.text.clone();
        // What else is put in may come to stand behind a link that goes.
        let links = |merger: &Merger<'_>| Ok(merger.after().into_iter().chain(merger.see()).collect());
        let merged = self.merge_by((gone, into), links);
        let merged = merged.and_then(|()| self.merge_by((gone, into), |merger| merger.changes(other_title)));
        merged.inspect_err(|_| self.text = before)
    }

    fn merge_by(
        &mut self,
        ids: (&str, &str),
        changes: impl FnOnce(&Merger<'_>) -> Result<Vec<Change>, Error>,
    ) -> Result<(), Error> {
        let changes = {
            let document = Document::read(&self.name, &self.text)?;
            let (gone_at, old) = known(&document.tree, IdOf::Events, ids.0)?;
            let (at, event) = known(&document.tree, IdOf::Events, ids.1)?;
            if gone_at == at {
                return Err(Error::There(at));
            }
            changes(&Merger { document: &document, old, gone_at, event, at, ids })?
        };
        if changes.is_empty() { Ok(()) } else { self.change(&changes) }
    }
}

/// Two events of a document.
struct Merger<'a> {
    document: &'a Document<'a>,
    old: &'a Node,
    gone_at: NodePath,
    event: &'a Node,
    at: NodePath,
    /// Of what goes, and of what stays.
    ids: (&'a str, &'a str),
}

impl Merger<'_> {
    fn changes(&self, other_title: bool) -> Result<Vec<Change>, Error> {
        let mut changes = self.elsewhere()?;
        changes.push(Change::Remove { at: self.gone_at.clone() });
        let title = self.old.get("title").filter(|_| other_title);
        changes.extend(title.map(|title| Change::Set { at: self.at.key("title"), value: content(title) }));
        let lacking = |key: &&str| self.event.get(key).is_none();
        let mut carried = vec!["id", "excerpts", "see"];
        let mut taken = |key: &'static str| {
            let value = self.old.get(key).filter(|_| lacking(&key))?;
            carried.push(key);
            Some(put(self.event, &self.at, key, content(value)))
        };
        let (summary, notes) = (taken(TAKEN[0]), taken(TAKEN[1]));
        changes.extend(summary);
        changes.extend(UNITED.into_iter().flat_map(|key| self.united(key)));
        carried.extend(UNITED);
        if self.same("standing") {
            changes.extend(self.united("by"));
            carried.push("by");
        }
        changes.extend(self.excerpts());
        changes.extend(notes);
        if other_title {
            carried.push("title");
        }
        changes.extend(self.left(&carried, other_title));
        Ok(changes)
    }

    /// What refers to the one that goes, in other events and in tours.
    fn elsewhere(&self) -> Result<Vec<Change>, Error> {
        let inside = |at: &NodePath| at.0.starts_with(&self.gone_at.0) || at.0.starts_with(&self.at.0);
        let mut references = references(&self.document.tree, IdOf::Events, self.ids.0);
        references.retain(|reference| match reference {
            Reference::Value(at) | Reference::Item(at, _) | Reference::Key(at) => !inside(at),
        });
        follow(&self.document.tree, references, Some(self.ids.1))
    }

    /// It stands after what it stood after, but not after itself.
    fn after(&self) -> Option<Change> {
        let after = |event: &Node| event.get("after").and_then(Node::scalar).map(str::to_owned);
        let other = after(self.old).filter(|id| id != self.ids.1 && id != self.ids.0);
        let at = self.at.key("after");
        match (after(self.event), other) {
            (Some(own), Some(other)) if own == self.ids.0 => Some(Change::Set { at, value: other.as_str().into() }),
            (Some(own), None) if own == self.ids.0 => Some(Change::Remove { at }),
            (None, Some(other)) => Some(put(self.event, &self.at, "after", other.as_str().into())),
            _ => None,
        }
    }

    /// It is linked with what either was linked with.
    fn see(&self) -> Option<Change> {
        let (gone, into) = self.ids;
        let ids = |event| list(event, "see").iter().filter_map(Node::scalar).collect::<Vec<&str>>();
        let own = ids(self.event);
        let mut all: Vec<&str> = Vec::new();
        for id in own.iter().copied().chain(ids(self.old)) {
            if id != gone && id != into && !all.contains(&id) {
                all.push(id);
            }
        }
        let at = self.at.key("see");
        let value = Content::List(all.iter().map(|id| Content::from(*id)).collect());
        match (own.is_empty(), all.is_empty()) {
            _ if own == all => None,
            (true, _) if self.event.get("see").is_none() => Some(put(self.event, &self.at, "see", value)),
            (_, true) => Some(Change::Remove { at }),
            _ => Some(Change::Set { at, value }),
        }
    }

    /// What one list lacks of the other.
    fn united(&self, key: &'static str) -> Vec<Change> {
        let own: Vec<&str> = list(self.event, key).iter().filter_map(Node::scalar).collect();
        let mut new: Vec<&str> = Vec::new();
        for id in list(self.old, key).iter().filter_map(Node::scalar) {
            if !own.contains(&id) && !new.contains(&id) {
                new.push(id);
            }
        }
        self.added(key, new.into_iter().map(Content::from).collect())
    }

    /// More items of a list.
    fn added(&self, key: &'static str, new: Vec<Content>) -> Vec<Change> {
        if new.is_empty() {
            return Vec::new();
        }
        if self.event.get(key).is_none() {
            return vec![put(self.event, &self.at, key, Content::List(new))];
        }
        let (at, index) = (self.at.key(key), list(self.event, key).len());
        new.into_iter().map(|value| Change::Item { at: at.clone(), index, value }).collect()
    }

    /// The excerpts as they are written, but for those that are there already.
    fn excerpts(&self) -> Vec<Change> {
        let own: Vec<Content> = list(self.event, "excerpts").iter().map(content).collect();
        let Some(excerpts) = self.old.get("excerpts") else { return Vec::new() };
        let items = excerpts.items().unwrap_or_default().iter().enumerate();
        let new = items.map(|(place, item)| (place, content(item))).filter(|(_, item)| !own.contains(item));
        let copied = new.map(|(place, item)| match Lines::of(self.document, excerpts, place) {
            Some(Lines { above, lines }) => Content::Verbatim { above, lines, value: Box::new(item) },
            None => item,
        });
        self.added("excerpts", copied.collect())
    }

    fn same(&self, key: &str) -> bool {
        self.old.get(key).map(content) == self.event.get(key).map(content)
    }

    /// What is said nowhere else any more, as a comment.
    fn left(&self, carried: &[&str], other_title: bool) -> Option<Change> {
        let Value::Map(pairs) = &self.old.value else { return None };
        let mut lines = Vec::new();
        for (place, (key, value)) in pairs.iter().enumerate() {
            let key = key.scalar().unwrap_or_default();
            let known = carried.contains(&key) || self.same(key);
            match Lines::of(self.document, self.old, place) {
                Some(Lines { above, lines: own }) => {
                    lines.extend(above.into_iter().map(|line| line.trim_start_matches(['#', ' ']).to_owned()));
                    let first = own.first().is_some_and(|line| line.contains(" #"));
                    let commented = if key == "excerpts" { first } else { own.iter().any(|line| line.contains(" #")) };
                    let shown = if key == "excerpts" { 1 } else { own.len() };
                    lines.extend(own.into_iter().take(shown).filter(|_| !known || commented));
                }
                None if known => {}
                None => lines.push(format!("{key}: {}", self.document.part(self.document.bytes(value)))),
            }
        }
        if let Some(title) = self.event.get("title").filter(|_| other_title && !self.same("title")) {
            lines.push(format!("title: {}", self.document.part(self.document.bytes(title))));
        }
        let lines: Vec<String> = lines.iter().flat_map(|line| line.lines()).map(str::to_owned).collect();
        (!lines.is_empty()).then(|| {
            let head = format!("{}:", self.ids.0);
            let lines = [head].into_iter().chain(lines.into_iter().map(|line| format!("  {line}"))).collect();
            Change::Comment { at: self.at.clone(), lines }
        })
    }
}
