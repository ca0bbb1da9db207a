//! In which words a passage differs from what was quoted, and which of them change what is said.

use std::collections::HashSet;

use ::similar::{Algorithm, DiffOp, capture_diff_slices};
use strum::IntoStaticStr;

use crate::text::fold;
use crate::timeline::date::prose::says_when;
use crate::timeline::quantity::quantities;
use crate::timeline::{Actor, Place, Timeline};

/// What sort of words differ, those first that change what is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Kind {
    /// A figure, a number in words, a date.
    Number,
    /// Somebody or something with a name.
    Name,
    /// A word that turns what is said around.
    Negation,
    /// Any other.
    Word,
}

/// Words of a quotation that are others in a passage.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What was quoted; empty where words are new.
    pub was: String,
    /// What stands there now; empty where words are gone.
    pub now: String,
    /// The gravest sort among them.
    pub kind: Kind,
}

/// Signs at the ends of a word that are a matter of form.
const SIGNS: &[char] = &[
    '"', '“', '”', '„', '«', '»', '‹', '›', '\'', '‘', '’', '.', '…', ',', ';', ':', '،', '؛', '!', '?', '؟', '(', ')',
    '[', ']', '-',
];

/// Words that turn around what is said, as [`fold::quote`] leaves them.
const NEGATIONS: &[&str] = &[
    "no",
    "not",
    "never",
    "none",
    "nobody",
    "nothing",
    "neither",
    "nor",
    "without",
    "cannot",
    "deny",
    "denies",
    "denied",
    "refuses",
    "refusing",
    "denying",
    "hardly",
    "unable",
    "ترفض",
    "رفضت",
    "رفضوا",
    "لست",
    "لسنا",
    "ليسا",
    "refused",
    "rejects",
    "rejected",
    "لا",
    "لم",
    "لن",
    "ليس",
    "ليست",
    "ليسوا",
    "ما",
    "غير",
    "دون",
    "بدون",
    "بلا",
    "عدم",
    "كلا",
    "نفي",
    "ينفي",
    "نفت",
    "تنفي",
    "انكر",
    "ينكر",
    "رفض",
    "يرفض",
];

/// Particles that are written to the word after them.
const PARTICLES: &[char] = &['و', 'ف', 'ب', 'ل', 'ك'];

/// The words of the names of a timeline's actors and places, folded, without an article or a particle.
pub(super) struct Names(HashSet<String>);

impl Names {
    pub(super) fn of(timeline: &Timeline) -> Self {
        let actor = |actor: &Actor| spellings(&actor.name, &actor.aliases);
        let place = |place: &Place| spellings(&place.name, &place.aliases);
        let names = timeline.actors.iter().flat_map(actor).chain(timeline.places.iter().flat_map(place));
        let words = names.flat_map(|name| name.split_whitespace().map(bare).collect::<Vec<_>>());
        Self(words.filter(|word| word.chars().count() > 2).collect())
    }

    fn has(&self, word: &str) -> bool {
        let bare = bare(word);
        let known = |word: &str| self.0.contains(word);
        known(&bare) || bare.strip_prefix(PARTICLES).is_some_and(|rest| known(rest.strip_prefix("ال").unwrap_or(rest)))
    }
}

fn spellings(name: &crate::timeline::Text, aliases: &[String]) -> Vec<String> {
    name.versions().map(|(_, name)| name.to_owned()).chain(aliases.iter().cloned()).collect()
}

/// A word folded for finding, without the article.
fn bare(word: &str) -> String {
    let folded = fold::search(word).text.trim().to_owned();
    folded.strip_prefix("ال").map_or(folded.clone(), str::to_owned)
}

/// The differences between what was quoted and a passage, the gravest first, else in their order.
pub(super) fn between(quoted: &str, passage: &str, names: &Names) -> Vec<Difference> {
    let (was, now): (Vec<&str>, Vec<&str>) =
        (quoted.split_whitespace().collect(), passage.split_whitespace().collect());
    let keys = |words: &[&str]| words.iter().map(|word| key(word)).collect::<Vec<_>>();
    let part = |words: &[&str], from: usize, length: usize| {
        words.get(from..from + length).map(|words| words.join(" ")).unwrap_or_default()
    };
    let mut differences: Vec<Difference> = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &keys(&was), &keys(&now)) {
        let (was, now) = match op {
            DiffOp::Equal { .. } => continue,
            DiffOp::Delete { old_index, old_len, .. } => (part(&was, old_index, old_len), String::new()),
            DiffOp::Insert { new_index, new_len, .. } => (String::new(), part(&now, new_index, new_len)),
            DiffOp::Replace { old_index, old_len, new_index, new_len } => {
                (part(&was, old_index, old_len), part(&now, new_index, new_len))
            }
        };
        let kind = kind(&was, names).min(kind(&now, names));
        if !(key(&was).is_empty() && key(&now).is_empty()) {
            differences.push(Difference { was, now, kind });
        }
    }
    differences.sort_by_key(|difference| difference.kind);
    differences
}

/// The word before a passage whose first words are others, where it denies what follows and was not written before the quotation: a
/// passage that begins behind its “not” says the contrary.
pub(super) fn denied(before: Option<&str>, prefix: Option<&str>) -> Option<Difference> {
    let word = before.filter(|word| negates(&key(word)))?;
    let known =
        prefix.and_then(|prefix| prefix.split_whitespace().next_back()).is_some_and(|last| key(last) == key(word));
    (!known).then(|| Difference { was: String::new(), now: word.to_owned(), kind: Kind::Negation })
}

/// What two words are compared by; a capital may stand where a sentence begins.
fn key(word: &str) -> String {
    let folded = fold::quote(word).text;
    let bare = folded.trim_matches(SIGNS);
    // Below zero is another number.
    let minus = folded.starts_with(['-', '−']) && bare.starts_with(char::is_numeric);
    format!("{}{}", if minus { "-" } else { "" }, bare.to_lowercase())
}

fn kind(words: &str, names: &Names) -> Kind {
    let capital = |word: &str| word.trim_start_matches(SIGNS).starts_with(char::is_uppercase);
    if words.chars().any(char::is_numeric) || !quantities(words).is_empty() || says_when(words) {
        Kind::Number
    } else if words.split_whitespace().any(|word| capital(word) || names.has(word)) {
        Kind::Name
    } else if words.split_whitespace().any(|word| negates(&key(word))) {
        Kind::Negation
    } else {
        Kind::Word
    }
}

fn negates(word: &str) -> bool {
    let listed = |word: &str| NEGATIONS.contains(&word);
    listed(word) || word.ends_with("n't") || word.strip_prefix(['و', 'ف']).is_some_and(listed)
}
