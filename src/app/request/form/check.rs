//! What a field of a form accepts.

use crate::app::model::Model;
use crate::i18n::Catalog;
use crate::text::bidi::isolated;
use crate::timeline::id::{IdOf, LONGEST, likeness, readable};
use crate::timeline::{Date, Entity, Timeline};

/// What a field accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// Anything, and nothing.
    Anything,
    /// Anything but nothing.
    Filled,
    /// An id that nothing else of its list has.
    NewId(IdOf),
    /// A date.
    Date,
}

impl Check {
    /// Why a text is not accepted, in words.
    #[must_use]
    pub fn reason(self, text: &str, model: &Model, words: &Catalog) -> Option<String> {
        let said = |message: &'static str| Some(words.text(message).into_owned());
        match self {
            Self::Anything => None,
            _ if text.is_empty() => said("form-empty"),
            Self::Filled => None,
            Self::NewId(_) if text.chars().count() > LONGEST => {
                Some(words.with("form-id-long", &[("limit", LONGEST.into())]).into_owned())
            }
            Self::NewId(_) if !readable(text) => said("form-id-letters"),
            Self::NewId(of) => {
                let taken = model.timeline().and_then(|timeline| of.like(text, timeline))?;
                Some(words.with("form-id-taken", &[("id", isolated(&taken).into())]).into_owned())
            }
            Self::Date => {
                let error = Date::parse(text).err()?;
                let args = [("why", error.message(words).into()), ("how", error.help(words).into())];
                Some(words.with("form-date", &args).into_owned())
            }
        }
    }
}

impl IdOf {
    /// The id in the list that people would take for this one.
    fn like(self, id: &str, timeline: &Timeline) -> Option<String> {
        match self {
            Self::Events => like(id, &timeline.events),
            Self::Sources => like(id, &timeline.sources),
            Self::Actors => like(id, &timeline.actors),
            Self::Places => like(id, &timeline.places),
            Self::Tags => like(id, &timeline.tags),
            Self::Phases => like(id, &timeline.phases),
            Self::Facts => like(id, &timeline.facts),
            Self::Tours => {
                let wanted = likeness(id);
                timeline.tours.iter().map(|tour| &tour.id).find(|id| likeness(id) == wanted).cloned()
            }
        }
    }
}

fn like<T: Entity>(id: &str, list: &[T]) -> Option<String> {
    let wanted = likeness(id);
    list.iter().map(Entity::id).find(|id| likeness(id) == wanted).map(str::to_owned)
}
