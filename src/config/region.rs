//! How an Arabic interface writes months and numbers.

use std::str::FromStr;

use serde::{Deserialize, Deserializer};
use strum::{IntoStaticStr, VariantArray};

use super::Unknown;
use super::values::word;
use crate::i18n::{self, Region};
use crate::text::digits;

/// Which names months have in an Arabic interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Months {
    /// Those of the country of the locale.
    #[default]
    Auto,
    /// These.
    Of(i18n::Months),
}

impl Months {
    /// The word for it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Of(months) => months.name(),
        }
    }

    /// All words.
    pub fn names() -> impl Iterator<Item = &'static str> {
        [Self::Auto.name()].into_iter().chain(i18n::Months::VARIANTS.iter().map(|months| months.name()))
    }
}

impl FromStr for Months {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        let found = i18n::Months::VARIANTS.iter().copied().find(|months| months.name() == word).map(Self::Of);
        let found = found.or_else(|| (word == Self::Auto.name()).then_some(Self::Auto));
        found.ok_or_else(|| Unknown { word: word.to_owned(), wanted: Self::names().collect() })
    }
}

impl<'de> Deserialize<'de> for Months {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        word(deserializer)
    }
}

/// Which digits an Arabic interface writes its own numbers and dates with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Digits {
    /// Those of the country of the locale.
    #[default]
    Auto,
    /// 0 to 9.
    European,
    /// ٠ to ٩.
    Arabic,
}

impl Digits {
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

impl FromStr for Digits {
    type Err = Unknown;

    fn from_str(word: &str) -> Result<Self, Unknown> {
        let found = Self::VARIANTS.iter().copied().find(|digits| digits.name() == word);
        found.ok_or_else(|| Unknown { word: word.to_owned(), wanted: Self::names().collect() })
    }
}

impl<'de> Deserialize<'de> for Digits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        word(deserializer)
    }
}

/// How months and numbers are written by these settings; what they leave open is as in the country of the locale.
#[must_use]
pub fn region(months: Months, digits: Digits, locale: Region) -> Region {
    let months = match months {
        Months::Auto => locale.months,
        Months::Of(months) => months,
    };
    let digits = match digits {
        Digits::Auto => locale.digits,
        Digits::European => digits::Digits::Ascii,
        Digits::Arabic => digits::Digits::Arabic,
    };
    Region { months, digits }
}
