//! How well something matches.

use strum::{IntoStaticStr, VariantArray};

use crate::text::measure::wide;

/// How a word of the filter matches a word of the timeline; the later, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "kebab-case", prefix = "tier-")]
pub enum Tier {
    /// It is a typo away: a letter wrong, missing, too many, or two exchanged. Only where nothing of the
    /// vocabulary matches better than by scattered letters.
    Typo,
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

    /// Whether the word stands there with other letters than were typed, so that a reader may wonder why it was found.
    #[must_use]
    pub fn is_weak(self) -> bool {
        self < Self::Joined
    }
}

/// How well an event matches a filter: surely before possibly, then the tier of its weakest word, then where and how closely
/// the words match.
///
/// From the highest bit down: one bit for sure, seven for the tier (from 1), weight of the field in a byte, closeness of the
/// words in two. Across the words of a filter the lower three bytes are summed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rank(u32);

const SURE: u32 = 1 << 31;
const TIER: u32 = 24;
const BELOW_TIER: u32 = (1 << TIER) - 1;
const TIERS: u32 = !(SURE | BELOW_TIER);

impl Rank {
    /// No match.
    pub(super) const NONE: Self = Self(0);
    /// A possible match of no words at all: its date may or may not be one that is asked for.
    pub(super) const POSSIBLE: Self = Self(TIERS);
    /// A match of no words at all: what [`Rank::and`] leaves everything else as it is with.
    pub(super) const ANY: Self = Self(SURE | TIERS);

    /// A match in some fields of an event, of which the best counts.
    pub(super) fn new(tier: Tier, fields: u8, closeness: u16) -> Self {
        let weight = 8 - fields.trailing_zeros().min(8);
        Self(SURE | (tier as u32 + 1) << TIER | weight << 16 | u32::from(closeness))
    }

    /// Both match: the weaker tier, the rest added up; or one does not, and nothing does.
    pub(super) fn and(self, other: Self) -> Self {
        let tier = (self.0 & TIERS).min(other.0 & TIERS);
        if tier == 0 {
            return Self::NONE;
        }
        let rest = ((self.0 & BELOW_TIER) + (other.0 & BELOW_TIER)).min(BELOW_TIER);
        Self(self.0 & other.0 & SURE | tier | rest)
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
    use super::{Rank, Tier};
    use crate::index::field;

    #[test]
    fn a_better_tier_beats_a_better_field_and_that_beats_closeness() {
        let inside_title = Rank::new(Tier::Inside, field::TITLE, 9);
        let prefix_excerpt = Rank::new(Tier::Prefix, field::EXCERPT, 0);
        let prefix_title = Rank::new(Tier::Prefix, field::TITLE | field::EXCERPT, 0);
        let closer = Rank::new(Tier::Prefix, field::TITLE, 1);
        assert!(Rank::NONE < inside_title && inside_title < prefix_excerpt);
        assert!(prefix_excerpt < prefix_title && prefix_title < closer);
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
