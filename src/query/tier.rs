//! How well something matches.

/// How a word of the filter matches a word of the timeline; the later, the better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// Its letters stand there in order, close together.
    Scattered,
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
    const ALL: [Self; 7] =
        [Self::Scattered, Self::Spelling, Self::Joined, Self::Inside, Self::Prefix, Self::Clitic, Self::Exact];
}

/// How well an event matches a filter: the tier of its weakest word first, then where and how closely the words match.
///
/// From the highest byte down: tier (from 1), weight of the field, closeness of the words in two bytes. Across the words
/// of a filter the lower three are summed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Rank(u32);

const TIER: u32 = 24;
const BELOW_TIER: u32 = (1 << TIER) - 1;

impl Rank {
    /// No match.
    pub(super) const NONE: Self = Self(0);
    /// A match of no words at all: what [`Rank::and`] leaves everything else as it is with.
    pub(super) const ANY: Self = Self(u32::MAX << TIER);

    /// A match in some fields of an event, of which the best counts.
    pub(super) fn new(tier: Tier, fields: u8, closeness: u16) -> Self {
        let weight = 8 - fields.trailing_zeros().min(8);
        Self((tier as u32 + 1) << TIER | weight << 16 | u32::from(closeness))
    }

    /// Both match: the weaker tier, the rest added up; or one does not, and nothing does.
    pub(super) fn and(self, other: Self) -> Self {
        let tier = (self.0 >> TIER).min(other.0 >> TIER);
        if tier == 0 {
            return Self::NONE;
        }
        Self(tier << TIER | ((self.0 & BELOW_TIER) + (other.0 & BELOW_TIER)).min(BELOW_TIER))
    }

    /// The tier of the weakest word; none where no word was looked for or nothing matches.
    #[must_use]
    pub fn tier(self) -> Option<Tier> {
        let place = (self.0 >> TIER).checked_sub(1)?;
        Tier::ALL.get(place as usize).copied()
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
}
