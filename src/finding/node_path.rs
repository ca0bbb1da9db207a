//! The way from the top of a YAML file to a value in it.

/// One step down: into a key of a mapping or an item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// To the value of a key.
    Key(&'static str),
    /// To the value of a key that the file chose, such as a fact.
    Named(String),
    /// To an item, from 0.
    Item(usize),
}

impl Step {
    /// The key it leads into; none for an item.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Key(key) => Some(key),
            Self::Named(key) => Some(key),
            Self::Item(_) => None,
        }
    }

    /// Whether it leads into this key.
    #[must_use]
    pub fn is(&self, key: &str) -> bool {
        self.name() == Some(key)
    }
}

/// Steps from the top of the file, such as `events`, 3, `excerpts`, 0, `exact`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NodePath(pub Vec<Step>);

impl NodePath {
    /// The top of the file.
    #[must_use]
    pub fn top() -> Self {
        Self::default()
    }

    /// An item of a list at the top of the file.
    #[must_use]
    pub fn item(list: &'static str, place: usize) -> Self {
        Self(vec![Step::Key(list), Step::Item(place)])
    }

    /// One step further, to the value of a key.
    #[must_use]
    pub fn key(&self, key: &'static str) -> Self {
        self.with(Step::Key(key))
    }

    /// One step further, to an item of a list.
    #[must_use]
    pub fn nth(&self, place: usize) -> Self {
        self.with(Step::Item(place))
    }

    /// One step further, to a key that the file chose.
    #[must_use]
    pub fn named(&self, key: &str) -> Self {
        self.with(Step::Named(key.to_owned()))
    }

    fn with(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}
