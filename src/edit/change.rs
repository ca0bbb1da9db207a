//! What is to be otherwise in a timeline's file, in the terms of YAML.

use crate::finding::NodePath;

/// A value to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Words, which stay words whatever they look like.
    Words(String),
    /// A number.
    Number(u64),
    /// A yes or no.
    Bool(bool),
    /// A list.
    List(Vec<Content>),
    /// Keys, each with its value.
    Map(Vec<(String, Content)>),
    /// An item as it is written elsewhere in the file, with its comments; in brackets, only what it says.
    Verbatim {
        /// The comments above it.
        above: Vec<String>,
        /// Its lines, the first from behind the dash on, the others as far in as they stand behind that.
        lines: Vec<String>,
        /// What it says.
        value: Box<Content>,
    },
}

impl From<&str> for Content {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<u32> for Content {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

/// One thing that is to be otherwise. The paths of changes that are made together are those of the file before all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// A value in place of the one that stands here, in its style where that can be.
    Set {
        /// The value.
        at: NodePath,
        /// The new one.
        value: Content,
    },
    /// A key that a mapping does not have.
    Key {
        /// The mapping.
        at: NodePath,
        /// The key.
        key: String,
        /// Its value.
        value: Content,
        /// The key behind which it is to stand; at the end where there is none, or no such key.
        after: Option<String>,
    },
    /// An item of a list.
    Item {
        /// The list.
        at: NodePath,
        /// Before which item it is to stand, from 0; at the end where there are no more.
        index: usize,
        /// The item.
        value: Content,
    },
    /// Without a key or an item, and the comments that are its own: those on its lines, further in below it, and right above it.
    Remove {
        /// The value of the key, or the item.
        at: NodePath,
    },
    /// Lines of a comment at the end of an item of a list.
    Comment {
        /// The item.
        at: NodePath,
        /// The lines, without the sign of a comment.
        lines: Vec<String>,
    },
    /// Another name for a key.
    Rename {
        /// The value of the key.
        at: NodePath,
        /// The new name.
        key: String,
    },
}

impl Change {
    /// What it is a change of.
    #[must_use]
    pub fn at(&self) -> &NodePath {
        match self {
            Self::Set { at, .. }
            | Self::Key { at, .. }
            | Self::Item { at, .. }
            | Self::Remove { at }
            | Self::Comment { at, .. }
            | Self::Rename { at, .. } => at,
        }
    }
}
