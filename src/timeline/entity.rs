//! What events refer to by its id, seen alike: by its id, its names and its list.

use derive_where::derive_where;

use crate::i18n::Catalog;
use crate::text::bidi::isolated_in;

use super::{Actor, Event, Fact, Ix, Phase, Place, Source, Tag, Text, Timeline};

/// A reference to one of a list by its id. It belongs to the timeline that it was read with.
#[derive_where(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Ref<T> {
    /// The place in the list.
    Known(Ix<T>),
    /// An id that the list does not have; shown as it is, and a finding.
    Unknown(String),
}

/// A reference to nothing.
impl<T> Default for Ref<T> {
    fn default() -> Self {
        Self::Unknown(String::new())
    }
}

impl<T> Ref<T> {
    /// The place in the list, if it is there.
    #[must_use]
    pub fn known(&self) -> Option<Ix<T>> {
        match self {
            Self::Known(ix) => Some(*ix),
            Self::Unknown(_) => None,
        }
    }
}

/// What has an id and a name.
pub trait Entity {
    /// Unique in its list.
    fn id(&self) -> &str;

    /// What it is called.
    fn title(&self) -> &Text;

    /// What it is called where it has no title: who published it, else by its first words.
    fn stand_in(&self) -> Option<&Text> {
        None
    }

    /// Every other spelling, in any language.
    fn aliases(&self) -> &[String] {
        &[]
    }

    /// Everything it is called, in every language, the aliases last.
    fn spellings(&self) -> Vec<&str> {
        let names = [Some(self.title()), self.stand_in()].into_iter().flatten();
        let names = names.flat_map(Text::versions).map(|(_, words)| words);
        names.chain(self.aliases().iter().map(String::as_str)).collect()
    }

    /// The name to show, in a language, else in the first that is written; the id where there is none.
    fn name(&self, language: &str) -> &str {
        self.name_version(language).1
    }

    /// The same, after the language it is in: a BCP 47 tag, and nothing where it is the id.
    fn name_version(&self, language: &str) -> (&str, &str) {
        let names = [Some(self.title()), self.stand_in()].into_iter().flatten();
        names.map(|name| name.best_version(language)).find(|(_, name)| !name.is_empty()).unwrap_or(("", self.id()))
    }
}

/// What stands in a list of the timeline.
pub trait Listed: Entity + Sized {
    /// The list, in the order of the file.
    fn list(timeline: &Timeline) -> &[Self];
}

/// The lists that a filter can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum List {
    /// Who acts, or says so.
    Actors,
    /// Where.
    Places,
    /// About what.
    Tags,
    /// Whose words.
    Sources,
}

macro_rules! listed {
    ($($entity:ident in $list:ident by $title:ident { $($more:tt)* })*) => {$(
        impl Entity for $entity {
            fn id(&self) -> &str {
                &self.id
            }

            fn title(&self) -> &Text {
                &self.$title
            }

            $($more)*
        }

        impl Listed for $entity {
            fn list(timeline: &Timeline) -> &[Self] {
                &timeline.$list
            }
        }
    )*};
}

listed! {
    Actor in actors by name {
        fn aliases(&self) -> &[String] {
            &self.aliases
        }
    }
    Place in places by name {
        fn aliases(&self) -> &[String] {
            &self.aliases
        }
    }
    Source in sources by title {
        fn stand_in(&self) -> Option<&Text> {
            Some(if self.publisher.is_empty() { &self.opening } else { &self.publisher })
        }
    }
    Tag in tags by name {}
    Fact in facts by name {}
    Phase in phases by name {}
    Event in events by title {}
}

impl Timeline {
    /// What a reference means, if the timeline has it.
    #[must_use]
    pub fn find<T: Listed>(&self, one: &Ref<T>) -> Option<&T> {
        one.known().map(|ix| self.own(ix))
    }

    /// The id of a reference; an unknown one as it is written.
    #[must_use]
    pub fn id<'a, T: Listed>(&'a self, one: &'a Ref<T>) -> &'a str {
        match one {
            Ref::Unknown(id) => id,
            Ref::Known(ix) => self.own(*ix).id(),
        }
    }

    /// The name of a reference, as [`Entity::name`] gives it; an unknown one as it is written.
    #[must_use]
    pub fn name<'a, T: Listed>(&'a self, one: &'a Ref<T>, language: &str) -> &'a str {
        self.name_version(one, language).1
    }

    /// The name of a reference after the language it is in, as [`Entity::name_version`] gives it.
    #[must_use]
    pub fn name_version<'a, T: Listed>(&'a self, one: &'a Ref<T>, language: &str) -> (&'a str, &'a str) {
        self.find(one).map_or_else(|| ("", self.id(one)), |found| found.name_version(language))
    }

    /// The name of a reference, to be set into a sentence without being turned around.
    #[must_use]
    pub fn isolated<T: Listed>(&self, one: &Ref<T>, language: &str) -> String {
        let (tag, name) = self.name_version(one, language);
        isolated_in(tag, name)
    }

    /// What the article of a reference is called in words, after the language that they are in; an unknown one as it is written.
    #[must_use]
    pub fn called(&self, source: &Ref<Source>, words: &Catalog) -> (String, String) {
        self.find(source).map_or_else(|| (String::new(), self.id(source).to_owned()), |found| found.called(words))
    }

    fn own<T: Listed>(&self, ix: Ix<T>) -> &T {
        ix.of(T::list(self)).expect("a reference points into its own timeline")
    }

    /// What a list has at a place, from 0.
    #[must_use]
    pub fn entity(&self, list: List, place: usize) -> Option<&dyn Entity> {
        Some(match list {
            List::Actors => self.actors.get(place)?,
            List::Places => self.places.get(place)?,
            List::Tags => self.tags.get(place)?,
            List::Sources => self.sources.get(place)?,
        })
    }

    /// Everything that a list has, in the order of the file.
    pub fn entities(&self, list: List) -> impl Iterator<Item = &dyn Entity> {
        (0..).map_while(move |place| self.entity(list, place))
    }
}
