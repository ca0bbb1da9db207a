//! How well something matches.

use strum::{IntoStaticStr, VariantArray};

use crate::index::field;
use crate::text::measure::wide;

/// How a word of the filter matches a word of the timeline; the later, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "tier-")]
pub enum Tier {
    /// It is a typo away: a letter wrong, missing, too many, or two exchanged. Only where nothing of the
    /// vocabulary matches better than by scattered letters.
    Typo,
    /// It is made of the same root: سفن for سفينة, إطلاق for أطلقت.
    Derived,
    /// Its letters stand there in order, close together.
    Scattered,
    /// It has another ending: معاهدات for معاهدة.
    Stem,
    /// It is spelled otherwise, as foreign names are: بيونج for بيونغ.
    Spelling,
    /// It is two words there: بيونغيانغ for بيونغ يانغ.
    Joined,
    /// It stands inside the word.
    Inside,
    /// The word begins with it.
    Prefix,
    /// It is the word, but for clitics on one of the two: ناتو for والناتو.
    Clitic,
    /// It is the word.
    Exact,
}

impl Tier {
    /// Names the message that says how the word matches.
    #[must_use]
    pub fn message(self) -> &'static str {
        self.into()
    }

    /// Whether it is no form of the word, but only like it.
    pub(super) fn is_likeness(self) -> bool {
        self <= Self::Scattered
    }

    /// Whether the word stands there with other letters than were typed, so that a reader may wonder why it was found.
    #[must_use]
    pub fn is_weak(self) -> bool {
        self < Self::Joined
    }
}

/// How well an event matches a filter: surely before possibly; what is written so, spelled otherwise or inflected before what is
/// only like it; then where the words stand, in a title before a name and there before a text; then the tier of the weakest word,
/// and how closely the words match.
///
/// From the highest bit down: one bit for sure, one for words that are written so; eleven for the fields that hold each word,
/// summed up; four for the tier (from 1), fifteen for closeness, of both the least.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rank(u32);

const SURE: u32 = 1 << 31;
const WRITTEN: u32 = 1 << 30;
const WEIGHT: u32 = 19;
const WEIGHTS: u32 = (WRITTEN - 1) & !((1 << WEIGHT) - 1);
/// What a word of a title weighs: more than one that stands everywhere else.
const TITLE_WEIGHT: usize = 32;
const TIER: u32 = 15;
const TIERS: u32 = 0xf << TIER;
const CLOSENESS: u32 = (1 << TIER) - 1;

impl Rank {
    /// No match.
    pub(super) const NONE: Self = Self(0);
    /// A possible match of no words at all: its date may or may not be one that is asked for.
    pub(super) const POSSIBLE: Self = Self(WRITTEN | TIERS | CLOSENESS);
    /// A match of no words at all: what [`Rank::and`] leaves everything else as it is with.
    pub(super) const ANY: Self = Self(SURE | WRITTEN | TIERS | CLOSENESS);

    /// A match in some fields of an event: one that means more outweighs all that mean less.
    pub(super) fn new(tier: Tier, fields: u8, closeness: u16) -> Self {
        let written = if tier.is_likeness() { 0 } else { WRITTEN };
        let weight = u32::from((fields & field::ALL).reverse_bits() >> field::ALL.leading_zeros());
        Self(SURE | written | weight << WEIGHT | (tier as u32 + 1) << TIER | u32::from(closeness >> 1))
    }

    /// Both match: as surely, in such a tier and as closely as the weaker, their fields added up; or one does not, and nothing
    /// does.
    pub(super) fn and(self, other: Self) -> Self {
        let least = |bits: u32| (self.0 & bits).min(other.0 & bits);
        if least(TIERS) == 0 {
            return Self::NONE;
        }
        let weights = ((self.0 & WEIGHTS) + (other.0 & WEIGHTS)).min(WEIGHTS);
        Self(self.0 & other.0 & (SURE | WRITTEN) | weights | least(TIERS) | least(CLOSENESS))
    }

    /// Whether so many words may all stand in the title.
    pub(super) fn is_in_title(self, words: usize) -> bool {
        wide((self.0 & WEIGHTS) >> WEIGHT) >= words * TITLE_WEIGHT
    }

    /// What is asked for must not be: what matches surely does not, what matches possibly still may.
    pub(super) fn negated(self) -> Self {
        match self {
            Self::NONE => Self::ANY,
            possible if !possible.is_sure() => possible,
            _ => Self::NONE,
        }
    }

    /// Whether it matches at all.
    pub(super) fn matches(self) -> bool {
        self != Self::NONE
    }

    /// Whether it matches, however its date is resolved.
    #[must_use]
    pub fn is_sure(self) -> bool {
        self.0 & SURE != 0
    }

    /// The tier of the weakest word; none where no word was looked for or nothing matches.
    #[must_use]
    pub fn tier(self) -> Option<Tier> {
        let place = ((self.0 & TIERS) >> TIER).checked_sub(1)?;
        Tier::VARIANTS.get(wide(place)).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::{Rank, Tier, field};

    #[test]
    fn a_better_field_beats_a_better_tier_and_that_beats_closeness() {
        let in_order = [
            Rank::NONE,
            Rank::new(Tier::Typo, field::TITLE, u16::MAX),
            Rank::new(Tier::Exact, field::EXCERPT, u16::MAX),
            Rank::new(Tier::Stem, field::SUMMARY, 0),
            Rank::new(Tier::Stem, field::TAG, 0),
            Rank::new(Tier::Prefix, field::ACTOR, 0),
            Rank::new(Tier::Prefix, field::PLACE, 0),
            Rank::new(Tier::Exact, field::ALL & !field::TITLE, u16::MAX),
            Rank::new(Tier::Inside, field::TITLE, u16::MAX),
            Rank::new(Tier::Prefix, field::TITLE, 0),
            Rank::new(Tier::Prefix, field::TITLE, u16::MAX),
        ];
        assert!(in_order.is_sorted_by(|one, better| one < better), "{in_order:?}");
    }

    #[test]
    fn words_in_better_places_are_better_together() {
        let word = |fields| Rank::new(Tier::Exact, fields, 0);
        let both = word(field::TITLE).and(word(field::TITLE));
        let one = word(field::TITLE).and(word(field::ALL & !field::TITLE));
        assert!(word(field::ACTOR).and(word(field::EXCERPT)) < one && one < both);
    }

    #[test]
    fn words_together_are_as_good_as_the_weakest() {
        let weak = Rank::new(Tier::Scattered, field::TITLE, u16::MAX);
        let strong = Rank::new(Tier::Exact, field::TITLE, u16::MAX);
        assert_eq!(weak.and(strong).tier(), Some(Tier::Scattered));
        assert_eq!(weak.and(Rank::NONE), Rank::NONE);
        assert_eq!(Rank::ANY.and(strong), strong);
        assert_eq!((0..100).fold(strong, |rank, _| rank.and(strong)).tier(), Some(Tier::Exact));
        assert_eq!((Rank::ANY.tier(), Rank::NONE.tier()), (None, None));
    }

    #[test]
    fn what_is_only_possible_stays_so_beside_what_is_sure_and_when_it_is_negated() {
        let sure = Rank::new(Tier::Typo, field::TITLE, 0);
        let both = sure.and(Rank::POSSIBLE);
        assert!(both.matches() && !both.is_sure() && sure.is_sure());
        assert_eq!((both.tier(), Rank::POSSIBLE.tier()), (Some(Tier::Typo), None));
        assert!(both < sure && Rank::POSSIBLE < sure && Rank::POSSIBLE.max(Rank::ANY) == Rank::ANY);
        assert_eq!((Rank::NONE.negated(), Rank::ANY.negated()), (Rank::ANY, Rank::NONE));
        assert_eq!((sure.negated(), Rank::POSSIBLE.negated()), (Rank::NONE, Rank::POSSIBLE));
    }
}
