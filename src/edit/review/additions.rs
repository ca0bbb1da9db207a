//! What candidates refer to and the timeline lacks, where their own file describes it.

use std::path::{Path, PathBuf};

use super::content;
use crate::edit::{Change, Content};
use crate::finding::{NodePath, Step};
use crate::load::tree::Node;

/// The lists of a timeline, with the keys of an event and of its excerpts that refer to them.
const LISTS: [(&str, &[&str], &[&str]); 5] = [
    ("sources", &[], &["source"]),
    ("actors", &["actors", "by"], &["by"]),
    ("places", &["places"], &[]),
    ("tags", &["tags"], &[]),
    ("facts", &[], &["facts"]),
];

/// The entries of a file of candidates besides its events.
#[derive(Debug)]
pub(super) struct Additions {
    /// For each list its entries, each with its id.
    lists: Vec<(&'static str, Vec<(String, Content)>)>,
}

impl Additions {
    /// The entries of a file; the paths of its articles are made those of the timeline's folder. The folders are those of the
    /// candidates and of the timeline.
    pub(super) fn of(tree: &Node, [from, to]: &[PathBuf; 2]) -> Self {
        let entry = |list: &str, node: &Node| {
            let id = node.get("id")?.scalar()?.to_owned();
            let content = content::of(node);
            Some((id, if list == "sources" { moved(content, from, to) } else { content }))
        };
        let list = |(list, ..): &(&'static str, _, _)| {
            let nodes = tree.get(list).and_then(Node::items).unwrap_or_default();
            (*list, nodes.iter().filter_map(|node| entry(list, node)).collect())
        };
        Self { lists: LISTS.iter().map(list).collect() }
    }

    /// The ids of the sources that an event quotes and this file describes.
    pub(super) fn sources(&self, event: &Content) -> Vec<String> {
        let wanted = wanted("sources", event);
        let own = self.lists.iter().filter(|(list, _)| *list == "sources").flat_map(|(_, entries)| entries);
        own.filter(|(id, _)| wanted.contains(id)).map(|(id, _)| id.clone()).collect()
    }

    /// What puts everything into a file that events refer to and it lacks.
    pub(super) fn changes(&self, tree: &Node, events: &[&Content]) -> Vec<Change> {
        self.lists.iter().flat_map(|(list, entries)| changes(tree, list, entries, events)).collect()
    }

    /// The same for what the excerpts of an event refer to, and not the event itself.
    pub(super) fn of_excerpts(&self, tree: &Node, event: &Content) -> Vec<Change> {
        let excerpts = event.get("excerpts").cloned();
        let bare = Content::Map(excerpts.map(|excerpts| ("excerpts".to_owned(), excerpts)).into_iter().collect());
        self.changes(tree, &[&bare])
    }
}

/// The ids of the sources that an event quotes.
pub(super) fn quoted(event: &Content) -> Vec<String> {
    wanted("sources", event).into_iter().collect()
}

fn changes(tree: &Node, list: &'static str, entries: &[(String, Content)], events: &[&Content]) -> Vec<Change> {
    let wanted: Vec<String> = events.iter().flat_map(|event| wanted(list, event)).collect();
    let there = tree.get(list).filter(|list| !list.is_null());
    let known = |id: &str| {
        let nodes = there.and_then(Node::items).unwrap_or_default();
        nodes.iter().any(|node| node.get("id").and_then(Node::scalar) == Some(id))
    };
    let lacking = entries.iter().filter(|(id, _)| wanted.contains(id) && !known(id));
    let contents: Vec<Content> = lacking.map(|(_, content)| content.clone()).collect();
    let at = NodePath(vec![Step::Key(list)]);
    match there {
        _ if contents.is_empty() => Vec::new(),
        Some(_) => {
            contents.into_iter().map(|value| Change::Item { at: at.clone(), index: usize::MAX, value }).collect()
        }
        None if tree.get(list).is_some() => vec![Change::Set { at, value: Content::List(contents) }],
        None => {
            let value = Content::List(contents);
            vec![Change::Key { at: NodePath::top(), key: list.to_owned(), value, after: Some(before(list, tree)) }]
        }
    }
}

/// The key behind which a list stands in the order of the format.
fn before(list: &str, tree: &Node) -> String {
    let order = ["title", "language", "sources", "actors", "places", "tags", "phases", "facts"];
    let earlier = order.iter().take_while(|key| **key != list).filter(|key| tree.get(key).is_some());
    earlier.last().map_or_else(String::new, |key| (*key).to_owned())
}

/// The ids of a list that an event refers to.
fn wanted(list: &str, event: &Content) -> Vec<String> {
    let Some((_, of_event, of_excerpt)) = LISTS.iter().find(|(name, ..)| *name == list) else { return Vec::new() };
    let excerpts = event.get("excerpts").map(Content::items).unwrap_or_default();
    let mut ids = Vec::new();
    for key in *of_event {
        ids.extend(event.get(key).into_iter().flat_map(Content::items).filter_map(Content::written));
    }
    for excerpt in excerpts {
        for value in of_excerpt.iter().filter_map(|key| excerpt.get(key)) {
            match value {
                Content::Map(pairs) => ids.extend(pairs.iter().map(|(key, _)| key.clone())),
                value => {
                    ids.extend(value.written().into_iter().chain(value.items().iter().filter_map(Content::written)));
                }
            }
        }
    }
    ids
}

/// A source whose file is named from another folder.
fn moved(source: Content, from: &Path, to: &Path) -> Content {
    let Content::Map(mut pairs) = source else { return source };
    for (key, value) in &mut pairs {
        let own = value.written().filter(|_| key == "file" && from != to).map(|file| from.join(file));
        let inside = own.as_deref().and_then(|file| file.canonicalize().ok());
        if let Some(path) = inside.as_deref().and_then(|file| file.strip_prefix(to).ok()) {
            *value = Content::Words(path.to_string_lossy().into_owned());
        }
    }
    Content::Map(pairs)
}
