//! Another id for something, everywhere.

use super::Editing;
use super::change::Change;
use super::error::Error;
use super::refer::{Reference, entry, known, references};
use crate::timeline::id::IdOf;

impl Editing {
    /// Gives an entry of a list another id, and everything that refers to it.
    ///
    /// # Errors
    /// Where there is no such entry, or another one has the new id, or the file cannot be changed so.
    pub fn rename(&mut self, of: IdOf, old: &str, new: &str) -> Result<(), Error> {
        let tree = self.tree()?;
        let (at, _) = known(&tree, of, old)?;
        if old != new && entry(&tree, of, new).is_some() {
            return Err(Error::There(at.key("id")));
        }
        let set = |at| Change::Set { at, value: new.into() };
        let mut changes = vec![set(at.key("id"))];
        changes.extend(references(&tree, of, old).into_iter().map(|reference| match reference {
            Reference::Value(at) => set(at),
            Reference::Item(list, place) => set(list.nth(place)),
            Reference::Key(at) => Change::Rename { at, key: new.to_owned() },
        }));
        drop(tree);
        if old == new { Ok(()) } else { self.change(&changes) }
    }
}
