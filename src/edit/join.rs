//! An entry of a list that goes: another one takes its place, or nothing does.

use super::Editing;
use super::change::{Change, Content};
use super::error::Error;
use super::refer::{Reference, id_of, known, list, references};
use crate::finding::{NodePath, Step};
use crate::load::tree::{Node, Value};
use crate::timeline::id::IdOf;

impl Editing {
    /// Takes an entry out of its list. What referred to it refers to `into` from now on, once in each list, and the names of an actor
    /// or a place become aliases of that; without `into` nothing refers to it any more.
    ///
    /// # Errors
    /// Where there is no such entry, or something must refer to one (an excerpt to its source, a stop to its event), or the file
    /// cannot be changed so.
    pub fn join(&mut self, of: IdOf, gone: &str, into: Option<&str>) -> Result<(), Error> {
        let tree = self.tree()?;
        let (at, old) = known(&tree, of, gone)?;
        let mut changes = Vec::new();
        if let Some(into) = into {
            let (target, node) = known(&tree, of, into)?;
            if target == at {
                return Err(Error::There(at));
            }
            if matches!(of, IdOf::Actors | IdOf::Places) {
                changes.extend(aliases(old, node, &target));
            }
        }
        changes.push(Change::Remove { at });
        changes.extend(follow(&tree, references(&tree, of, gone), into)?);
        drop(tree);
        self.change(&changes)
    }
}

/// Makes references to something refer to something else, once in each list, or to nothing.
pub(super) fn follow(tree: &Node, references: Vec<Reference>, into: Option<&str>) -> Result<Vec<Change>, Error> {
    let mut changes = Vec::new();
    // The items of one list follow each other.
    let mut lists: Vec<(NodePath, Vec<usize>)> = Vec::new();
    for reference in references {
        match (reference, into) {
            (Reference::Item(list, place), _) => match lists.last_mut().filter(|(known, _)| *known == list) {
                Some((_, places)) => places.push(place),
                None => lists.push((list, vec![place])),
            },
            (Reference::Value(at), Some(into)) => changes.push(Change::Set { at, value: into.into() }),
            (Reference::Key(at), Some(into)) => changes.push(Change::Rename { at, key: into.to_owned() }),
            (Reference::Value(at) | Reference::Key(at), None) => return Err(Error::NotAsMeant(at)),
        }
    }
    changes.extend(lists.into_iter().flat_map(|(at, places)| in_list(tree, &at, places, into)));
    Ok(changes)
}

/// The same in one list, of which some items refer to it.
fn in_list(tree: &Node, at: &NodePath, mut places: Vec<usize>, into: Option<&str>) -> Vec<Change> {
    let items = node_at(tree, at).and_then(Node::items).unwrap_or_default();
    let there = into.is_some_and(|into| items.iter().any(|item| item.scalar() == Some(into)));
    let mut changes = Vec::new();
    if let Some(into) = into.filter(|_| !there) {
        changes.push(Change::Set { at: at.nth(places.remove(0)), value: into.into() });
    }
    if places.len() == items.len() {
        return vec![Change::Remove { at: at.clone() }];
    }
    changes.extend(places.into_iter().map(|place| Change::Remove { at: at.nth(place) }));
    changes
}

/// What a path leads to.
fn node_at<'a>(tree: &'a Node, path: &NodePath) -> Option<&'a Node> {
    path.0.iter().try_fold(tree, |node, step| match step {
        Step::Item(place) => node.items()?.get(*place),
        step => node.get(step.name()?),
    })
}

/// The names of what goes, as aliases of what stays, as far as it is not called so yet.
fn aliases(gone: &Node, into: &Node, at: &NodePath) -> Vec<Change> {
    let known = names(into);
    let mut new: Vec<&str> = Vec::new();
    for name in names(gone) {
        if !known.contains(&name) && !new.contains(&name) {
            new.push(name);
        }
    }
    if new.is_empty() {
        return Vec::new();
    }
    let item = |name: &&str| Content::from(*name);
    if into.get("aliases").is_some() {
        let list = at.key("aliases");
        let index = list_len(into);
        return new.iter().map(|name| Change::Item { at: list.clone(), index, value: item(name) }).collect();
    }
    let after = if into.get("kind").is_some() { "kind" } else { "name" };
    let value = Content::List(new.iter().map(item).collect());
    vec![Change::Key { at: at.clone(), key: "aliases".to_owned(), value, after: Some(after.to_owned()) }]
}

fn list_len(into: &Node) -> usize {
    list(into, "aliases").len()
}

/// What an entry is called, in every language; its id where it has no name.
fn names(entry: &Node) -> Vec<&str> {
    let mut names: Vec<&str> = match entry.get("name").map(|name| &name.value) {
        Some(Value::Scalar(name)) => vec![name.as_str()],
        Some(Value::Map(pairs)) => pairs.iter().filter_map(|(_, name)| name.scalar()).collect(),
        _ => id_of(entry).into_iter().collect(),
    };
    names.extend(list(entry, "aliases").iter().filter_map(Node::scalar));
    names
}
