//! The same change of one event or of many.

use std::collections::HashSet;

use super::Editing;
use super::change::{Change, Content};
use super::error::Error;
use super::join::follow;
use super::refer::{Reference, id_of, known, list};
use crate::finding::NodePath;
use crate::load::tree::{Node, Value};
use crate::timeline::Standing;
use crate::timeline::id::IdOf;

/// The keys of an event in the order in which they are written.
const ORDER: [&str; 14] = [
    "id",
    "date",
    "date_note",
    "after",
    "see",
    "title",
    "summary",
    "actors",
    "places",
    "tags",
    "standing",
    "by",
    "excerpts",
    "notes",
];

impl Editing {
    /// Adds an actor, a place or a tag to events, or takes it from them; how many of them change.
    ///
    /// # Errors
    /// Where the list has no such entry to add, or the file cannot be changed so.
    pub fn refer(&mut self, events: &[String], of: IdOf, id: &str, refers: bool) -> Result<usize, Error> {
        let tree = self.tree()?;
        if refers {
            known(&tree, of, id)?;
        }
        let key = of.key();
        let changes = every(&tree, events, |event, at| {
            let items = list(event, key);
            let places = items.iter().enumerate().filter(|(_, item)| item.scalar() == Some(id));
            let places: Vec<usize> = places.map(|(place, _)| place).collect();
            if !refers {
                let references = places.into_iter().map(|place| Reference::Item(at.key(key), place)).collect();
                return follow(&tree, references, None);
            }
            Ok(if !places.is_empty() {
                Vec::new()
            } else if event.get(key).is_some() {
                vec![Change::Item { at: at.key(key), index: items.len(), value: id.into() }]
            } else {
                vec![put(event, at, key, Content::List(vec![id.into()]))]
            })
        })?;
        drop(tree);
        self.each(&changes)
    }

    /// Says of events how firm they stand; how many of them change.
    ///
    /// # Errors
    /// Where the file cannot be changed so.
    pub fn stand(&mut self, events: &[String], standing: Standing) -> Result<usize, Error> {
        let word: &'static str = standing.into();
        let tree = self.tree()?;
        let changes = every(&tree, events, |event, at| {
            Ok(match event.get("standing") {
                Some(node) if node.scalar() == Some(word) => Vec::new(),
                Some(_) => vec![Change::Set { at: at.key("standing"), value: word.into() }],
                // It is what holds where nothing is said.
                None if standing == Standing::default() => Vec::new(),
                None => vec![put(event, at, "standing", word.into())],
            })
        })?;
        drop(tree);
        self.each(&changes)
    }

    fn each(&mut self, changes: &[Vec<Change>]) -> Result<usize, Error> {
        let count = changes.iter().filter(|one| !one.is_empty()).count();
        if count > 0 {
            self.change(&changes.concat())?;
        }
        Ok(count)
    }
}

/// The changes of each of some events.
fn every(
    tree: &Node,
    events: &[String],
    change: impl Fn(&Node, &NodePath) -> Result<Vec<Change>, Error>,
) -> Result<Vec<Vec<Change>>, Error> {
    let wanted: HashSet<&str> = events.iter().map(String::as_str).collect();
    let all = list(tree, "events").iter().enumerate();
    let chosen = all.filter(|(_, event)| id_of(event).is_some_and(|id| wanted.contains(id)));
    chosen.map(|(place, event)| change(event, &NodePath::item("events", place))).collect()
}

/// A key that an event does not have, in the order of the format.
pub(super) fn put(event: &Node, at: &NodePath, key: &str, value: Content) -> Change {
    let own = ORDER.iter().position(|known| *known == key).unwrap_or(ORDER.len());
    let before = ORDER.get(..own).unwrap_or_default();
    let Value::Map(pairs) = &event.value else {
        return Change::Key { at: at.clone(), key: key.to_owned(), value, after: None };
    };
    let keys = pairs.iter().filter_map(|(key, _)| key.scalar());
    let after = keys.rev().find(|key| before.contains(key)).map(str::to_owned);
    Change::Key { at: at.clone(), key: key.to_owned(), value, after }
}
