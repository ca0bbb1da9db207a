//! What is so of an event or not, one bit each.

use strum::{IntoStaticStr, VariantArray};

use crate::timeline::date::{Certainty, FirmDays};
use crate::timeline::{Event, Ref, Source, Standing, Text, Timeline};

/// What an event may have or lack.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "filter-has-")]
pub enum Has {
    /// Notes, or a note on its date or on an excerpt.
    Note,
    /// Accounts that disagree (`≠`).
    Conflict,
    /// An excerpt with a translation.
    Translation,
    /// An article with an address.
    Link,
    /// An account that states a fact.
    Fact,
    /// An actor.
    Actor,
    /// A place.
    Place,
    /// A tag.
    Tag,
    /// A passage of an article.
    Source,
    /// The words that date it, named by an account.
    DateText,
}

/// What an event is, by its date and by who tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "filter-is-")]
pub enum Is {
    /// A known day.
    Day,
    /// About, perhaps, or known to a month or coarser only.
    Approx,
    /// It lasted.
    Span,
    /// The days are known, and beyond doubt: those that are bold in the list.
    Certain,
    /// One article alone tells it.
    Single,
}

impl Has {
    /// Its bit.
    pub(crate) fn bit(self) -> u16 {
        1 << self as u16
    }
}

impl Is {
    /// Its bit, above those of [`Has`].
    pub(crate) fn bit(self) -> u16 {
        0x400 << self as u16
    }
}

/// How firm an event stands, by itself and by each of its accounts.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standings(u8);

impl Standings {
    fn of(event: &Event) -> Self {
        Self(event.standings().fold(0, |all, standing| all | Self::bit(standing)))
    }

    /// Whether one of them is this.
    pub(crate) fn has(self, standing: Standing) -> bool {
        self.0 & Self::bit(standing) != 0
    }

    fn bit(standing: Standing) -> u8 {
        1 << standing as u8
    }
}

/// For each event its bits and how firm it stands.
#[derive(Clone, Debug, Default)]
pub(crate) struct Traits {
    pub(crate) bits: Vec<u16>,
    pub(crate) standings: Vec<Standings>,
}

impl Traits {
    pub(super) fn new(timeline: &Timeline, most_events: usize) -> Self {
        let events = || timeline.events.iter().take(most_events);
        Self {
            bits: events().map(|event| bits(timeline, event)).collect(),
            standings: events().map(Standings::of).collect(),
        }
    }
}

fn bits(timeline: &Timeline, event: &Event) -> u16 {
    let excerpts = &event.excerpts;
    let said = |text: &Text| !text.is_empty();
    let linked = |source: &Ref<Source>| {
        timeline.find(source).is_some_and(|source| source.url.is_some() || source.archive.is_some())
    };
    let has = |has: &Has| match has {
        Has::Note => {
            said(&event.notes)
                || said(&event.date_note)
                || excerpts.iter().any(|excerpt| said(&excerpt.note) || said(&excerpt.dated_note))
        }
        Has::Conflict => event.disputed,
        Has::Translation => excerpts.iter().any(|excerpt| said(&excerpt.translation)),
        Has::Link => excerpts.iter().any(|excerpt| linked(&excerpt.source)),
        Has::Fact => excerpts.iter().any(|excerpt| !excerpt.facts.is_empty()),
        Has::Actor => !event.actors.is_empty(),
        Has::Place => !event.places.is_empty(),
        Has::Tag => !event.tags.is_empty(),
        Has::Source => !excerpts.is_empty(),
        Has::DateText => excerpts.iter().any(|excerpt| excerpt.date_text.is_some()),
    };
    let certainty = event.date.certainty();
    let is = |is: &Is| match is {
        Is::Day => certainty == Certainty::Day,
        Is::Approx => certainty == Certainty::About,
        Is::Span => certainty == Certainty::Span,
        Is::Certain => FirmDays::of(&event.date).is_some_and(|days| !days.rough),
        Is::Single => event.accounts().len() == 1,
    };
    let had = Has::VARIANTS.iter().filter(|one| has(one)).map(|one| one.bit());
    had.chain(Is::VARIANTS.iter().filter(|one| is(one)).map(|one| one.bit())).fold(0, |bits, bit| bits | bit)
}
