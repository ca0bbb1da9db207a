//! The record of an article.

use super::Editing;
use super::change::{Change, Content};
use super::error::Error;
use crate::finding::NodePath;
use crate::load::tree::{Node, Value};

/// A source as the file has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Recorded {
    /// Its id.
    pub id: String,
    /// The path of its article.
    pub file: String,
    /// The hash of the article, where it is written.
    pub sha256: Option<String>,
}

impl Editing {
    /// The sources that the file has, in its order.
    ///
    /// # Errors
    /// Where it is no YAML.
    pub fn sources(&self) -> Result<Vec<Recorded>, Error> {
        let tree = self.tree()?;
        let items = match tree.get("sources").map(|sources| &sources.value) {
            Some(Value::List(items)) => items.as_slice(),
            _ => &[],
        };
        let word = |item: &Node, key: &str| item.get(key).and_then(Node::scalar).map(str::to_owned);
        let recorded = items.iter().map(|item| Recorded {
            id: word(item, "id").unwrap_or_default(),
            file: word(item, "file").unwrap_or_default(),
            sha256: word(item, "sha256").map(|hash| hash.to_ascii_lowercase()),
        });
        Ok(recorded.collect())
    }

    /// Adds a source behind those that are there; its keys with their values, in the order in which they are to stand.
    ///
    /// # Errors
    /// Where the file cannot be changed so.
    pub fn add_source(&mut self, source: &[(&str, String)]) -> Result<(), Error> {
        let pairs = source.iter().map(|(key, value)| ((*key).to_owned(), Content::Words(value.clone())));
        let value = Content::Map(pairs.collect());
        let tree = self.tree()?;
        let change = if tree.get("sources").is_some() {
            Change::Item { at: NodePath::top().key("sources"), index: usize::MAX, value }
        } else {
            let after = ["language", "title"].into_iter().find(|key| tree.get(key).is_some()).map(str::to_owned);
            Change::Key { at: NodePath::top(), key: "sources".to_owned(), value: Content::List(vec![value]), after }
        };
        self.change(&[change])
    }
}
