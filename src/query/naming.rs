//! Which actors, tags, places or sources a name means.

use crate::index::Index;
use crate::index::clitics::forms;
use crate::index::names::Name;
use crate::index::references::Kind;
use crate::similar::{letters, spelling};

use super::needle::{Look, Needle};
use super::tier::Tier;
use super::titles::is_title;
use super::typo::Typo;

/// How well a value's name fits: first whether it is the whole name, then as words match words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    whole: bool,
    tier: Tier,
}

/// A name that is looked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct WantedName<'a> {
    /// Its folded words.
    pub(super) words: &'a [String],
    /// Whether it is meant as it stands.
    pub(super) literal: bool,
    /// Whether only those are meant who may have a title.
    pub(super) titled: bool,
}

/// Adds the values that fit best, and how. With `actor:putin` those called Putin are meant, others only where nobody is.
pub(super) fn find(index: &Index, kind: Kind, asked: WantedName<'_>, found: &mut Vec<(Kind, usize, Tier)>) {
    let (start, mut best) = (found.len(), None);
    let values = index.references(kind).names.iter().zip(0..);
    for (name, value) in values.filter(|(name, _)| name.titled || !asked.titled) {
        let Some(fit) = fit(name, asked) else { continue };
        if Some(fit) > best {
            found.truncate(start);
            best = Some(fit);
        }
        if Some(fit) == best {
            found.push((kind, value, fit.tier));
        }
    }
}

fn fit(name: &Name, asked: WantedName<'_>) -> Option<Fit> {
    let untitled = asked.words.iter().filter(|word| !is_title(word)).count();
    let without_titles = || {
        let bare = untitled > 0 && untitled < asked.words.len() && name.titled;
        bare.then(|| name.spellings.iter().filter_map(|spelling| spelled(spelling, asked, false)).max()).flatten()
    };
    let with_titles = name.spellings.iter().filter_map(|spelling| spelled(spelling, asked, true)).max();
    with_titles.max(without_titles())
}

fn spelled(spelling: &[String], asked: WantedName<'_>, titles: bool) -> Option<Fit> {
    let wanted = || asked.words.iter().filter(|word| titles || !is_title(word));
    if wanted().eq(spelling) {
        return Some(Fit { whole: true, tier: Tier::Exact });
    }
    if asked.literal {
        let count = wanted().count();
        let stands = spelling.windows(count.max(1)).any(|part| wanted().eq(part));
        return stands.then_some(Fit { whole: false, tier: Tier::Exact });
    }
    if wanted().flat_map(|word| word.chars()).eq(spelling.iter().flat_map(|word| word.chars())) {
        return Some(Fit { whole: true, tier: Tier::Joined });
    }
    let mut weakest = None;
    for word in wanted() {
        let tier = spelling.iter().filter_map(|own| word_tier(word, own)).max()?;
        weakest = Some(weakest.map_or(tier, |weakest: Tier| weakest.min(tier)));
    }
    weakest.map(|tier| Fit { whole: false, tier })
}

/// How a word of the filter matches a word of a name.
fn word_tier(wanted: &str, word: &str) -> Option<Tier> {
    let needle = Needle::new(wanted);
    match needle.look(word, false) {
        Some(Look::Same) => Some(Tier::Exact),
        Some(Look::Starts) => Some(Tier::Prefix),
        _ if forms(wanted).any(|form| forms(word).any(|own| own == form)) => Some(Tier::Clitic),
        Some(Look::Holds(_)) => Some(Tier::Inside),
        _ if forms(wanted).any(|form| forms(word).any(|own| spelling::alike(own, form))) => Some(Tier::Spelling),
        _ => {
            let typo = Typo::new(wanted).filter(|typo| typo.could_be(letters::mask(word)));
            typo.and_then(|typo| typo.form_of(word)).map(|_| Tier::Typo)
        }
    }
}
