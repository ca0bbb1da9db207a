//! What may stand for a setting.

use std::str::FromStr;

use serde::{Deserialize, Deserializer, de};
use strum::{IntoStaticStr, VariantArray};

use crate::input::Family;

/// How right-to-left text is sent to the terminal.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Bidi {
    /// As it was chosen for this terminal, else as it turns out to want it.
    #[default]
    Auto,
    /// As those of a family want it.
    For(Family),
}

/// Which colours the screen wears, by the background they are made for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Theme {
    /// By the background of the terminal.
    #[default]
    Auto,
    /// Light letters on dark.
    Dark,
    /// Dark letters on light.
    Light,
    /// The terminal's own sixteen.
    #[strum(serialize = "16")]
    Sixteen,
    /// None at all.
    None,
}

/// A word that means nothing here; `wanted` are those that do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{word}” is none of {}", .wanted.join(", "))]
pub struct Unknown {
    /// What was said.
    pub word: String,
    /// What may be said.
    pub wanted: Vec<&'static str>,
}

impl Bidi {
    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::For(family) => family.name(),
        }
    }

    /// All words.
    pub fn names() -> impl Iterator<Item = &'static str> {
        [Self::Auto.name()].into_iter().chain(Family::ALL.iter().map(Into::into))
    }
}

impl Theme {
    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// All words.
    pub fn names() -> impl Iterator<Item = &'static str> {
        Self::VARIANTS.iter().map(Into::into)
    }
}

impl FromStr for Bidi {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        if word == Self::Auto.name() {
            return Ok(Self::Auto);
        }
        word.parse().map(Self::For).map_err(|_| Unknown { word: word.to_owned(), wanted: Self::names().collect() })
    }
}

impl FromStr for Theme {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        let found = Self::VARIANTS.iter().copied().find(|theme| theme.name() == word);
        found.ok_or_else(|| Unknown { word: word.to_owned(), wanted: Self::names().collect() })
    }
}

impl<'de> Deserialize<'de> for Bidi {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        word(deserializer)
    }
}

impl<'de> Deserialize<'de> for Theme {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        word(deserializer)
    }
}

fn word<'de, T: FromStr<Err = Unknown>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
}
