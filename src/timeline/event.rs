//! What happened, when, and who says so.

use schemars::JsonSchema;
use serde::Deserialize;
use strum::{IntoStaticStr, VariantArray};

use crate::text::bidi::isolated_in;

use super::{Actor, Date, EventIx, EventNumber, Excerpt, Fact, Place, Ref, Source, Tag, Text};

/// Something that happened, or is said to have.
#[derive(Clone, Debug, Default)]
pub struct Event {
    /// Unique among events.
    pub id: String,
    /// Its place in the whole timeline.
    pub number: EventNumber,
    /// When.
    pub date: Date,
    /// Why this date, where it is not plain.
    pub date_note: Text,
    /// What it stands directly after, where its date alone would put it elsewhere. It does not narrow the date.
    pub after: Option<EventIx>,
    /// What to see beside it, such as its denial.
    pub see: Vec<EventIx>,
    /// The events beside which it is to be seen.
    pub seen_from: Vec<EventIx>,
    /// What, in a line.
    pub title: Text,
    /// What, in a few.
    pub summary: Text,
    /// Who acts in it.
    pub actors: Vec<Ref<Actor>>,
    /// Where.
    pub places: Vec<Ref<Place>>,
    /// Topics.
    pub tags: Vec<Ref<Tag>>,
    /// How firm it stands.
    pub standing: Standing,
    /// Who claims, denies or forecasts it.
    pub by: Vec<Ref<Actor>>,
    /// The passages it rests on, in the order of the file.
    pub excerpts: Vec<Excerpt>,
    /// Address of a page about it.
    pub url: Option<String>,
    /// For the presenter.
    pub notes: Text,
    /// Whether two accounts of it disagree (`≠`).
    pub disputed: bool,
}

/// How firm an event stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "lowercase")]
pub enum Standing {
    /// Beyond doubt.
    Established,
    /// As the articles report it.
    #[default]
    Reported,
    /// Said by a party.
    Claimed,
    /// Said not to be so.
    Denied,
    /// Expected, not yet happened.
    Forecast,
    /// Told in ways that cannot all be true.
    Disputed,
}

impl Standing {
    /// All of them, the firmest first.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// Names its message.
    #[must_use]
    pub fn message(self) -> &'static str {
        match self {
            Self::Established => "standing-established",
            Self::Reported => "standing-reported",
            Self::Claimed => "standing-claimed",
            Self::Denied => "standing-denied",
            Self::Forecast => "standing-forecast",
            Self::Disputed => "standing-disputed",
        }
    }

    /// Names the message that says who stands behind it, with `who`.
    #[must_use]
    pub fn message_by(self) -> &'static str {
        match self {
            Self::Established => "standing-established-by",
            Self::Reported => "standing-reported-by",
            Self::Claimed => "standing-claimed-by",
            Self::Denied => "standing-denied-by",
            Self::Forecast => "standing-forecast-by",
            Self::Disputed => "standing-disputed-by",
        }
    }

    /// The word of the file.
    #[must_use]
    pub fn word(self) -> &'static str {
        self.into()
    }
}

/// All excerpts of an event from one source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Which source.
    pub source: Ref<Source>,
    /// Which of the event's excerpts.
    pub excerpts: Vec<usize>,
}

impl Account {
    /// The excerpt to read it at: the first that states a fact, where one is asked for; else the first of all.
    #[must_use]
    pub fn entry(&self, event: &Event, fact: Option<&Ref<Fact>>) -> Option<usize> {
        let states = |place: &&usize| {
            event.excerpts.get(**place).is_some_and(|excerpt| excerpt.facts.iter().any(|(of, _)| Some(of) == fact))
        };
        self.excerpts.iter().find(states).or(self.excerpts.first()).copied()
    }
}

impl Event {
    /// Its number and its title in a language, to be set into a sentence without being turned around.
    #[must_use]
    pub fn numbered(&self, language: &str) -> String {
        let (tag, title) = self.title.best_version(language);
        isolated_in(tag, &format!("{} {title}", self.number))
    }

    /// Whether it is nothing but the denial of something: all that is quoted of it denies.
    #[must_use]
    pub fn is_denial(&self) -> bool {
        let mut standings = self.excerpts.iter().map(|excerpt| excerpt.standing.unwrap_or(self.standing)).peekable();
        standings.peek().is_some() && standings.all(|standing| standing == Standing::Denied)
    }

    /// How firm it stands by itself and by each of its accounts.
    pub fn standings(&self) -> impl Iterator<Item = Standing> {
        std::iter::once(self.standing).chain(self.excerpts.iter().filter_map(|excerpt| excerpt.standing))
    }

    /// Its accounts, in the order their sources first speak.
    #[must_use]
    pub fn accounts(&self) -> Vec<Account> {
        let mut accounts: Vec<Account> = Vec::new();
        for (place, excerpt) in self.excerpts.iter().enumerate() {
            match accounts.iter_mut().find(|account| account.source == excerpt.source) {
                Some(account) => account.excerpts.push(place),
                None => accounts.push(Account { source: excerpt.source.clone(), excerpts: vec![place] }),
            }
        }
        accounts
    }

    /// The place of an excerpt's account among [`Self::accounts`], and how many there are.
    #[must_use]
    pub fn account_of(&self, excerpt: usize) -> Option<(usize, usize)> {
        let accounts = self.accounts();
        let place = accounts.iter().position(|account| account.excerpts.contains(&excerpt))?;
        Some((place, accounts.len()))
    }

    /// The first excerpt of the account after an excerpt's own (or before it), around the ends.
    #[must_use]
    pub fn other_account(&self, excerpt: usize, onward: bool) -> Option<usize> {
        let (place, count) = self.account_of(excerpt)?;
        let step = if onward { 1 } else { count - 1 };
        self.accounts().get((place + step) % count)?.excerpts.first().copied()
    }
}
