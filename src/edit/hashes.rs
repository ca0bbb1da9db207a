//! The hashes of articles.

use super::Editing;
use super::change::Change;
use super::error::Error;
use super::refer::{id_of, list};
use crate::finding::NodePath;

impl Editing {
    /// Writes the hash of its file into each of these sources that has none, by its id; how many get one.
    ///
    /// # Errors
    /// Where the file cannot be changed so.
    pub fn fill_hashes(&mut self, hashes: &[(String, String)]) -> Result<usize, Error> {
        let changes: Vec<Change> = {
            let tree = self.tree()?;
            let sources = list(&tree, "sources").iter().enumerate();
            let bare = sources.filter(|(_, source)| source.get("sha256").is_none());
            let change = |(place, source)| {
                let (_, hash) = hashes.iter().find(|(id, _)| id_of(source) == Some(id))?;
                let after = ["wrapped", "lines", "file"].into_iter().find(|key| source.get(key).is_some());
                Some(Change::Key {
                    at: NodePath::item("sources", place),
                    key: "sha256".to_owned(),
                    value: hash.as_str().into(),
                    after: after.map(str::to_owned),
                })
            };
            bare.filter_map(change).collect()
        };
        if !changes.is_empty() {
            self.change(&changes)?;
        }
        Ok(changes.len())
    }
}
