//! Ids: what is one, who has it, and who was meant.

mod names;

use std::collections::HashMap;

use super::limits;
use crate::finding::codes::{BAD_ID, DUPLICATE_ID, SIMILAR_ID, UNKNOWN_FACT};
use crate::finding::{Code, NodePath, Replacement, UnlocatedFinding, UnlocatedFindings, or_nothing};
use crate::similar::suggestion::{affordable, nearest};
use crate::timeline::id::{likeness, readable};
use crate::timeline::{Ix, Ref};
use names::Names;

/// The ids of one list, each with its index.
#[derive(Debug)]
pub(super) struct Ids<T> {
    by_id: HashMap<String, Ix<T>>,
    names: Names,
}

impl<T> Ids<T> {
    /// Gathers the ids of a list of the file; the first with an id has it.
    pub(super) fn gather<'a>(
        list: &'static str,
        ids: impl Iterator<Item = &'a str>,
        unlocated: &mut UnlocatedFindings,
    ) -> Self {
        let mut by_id: HashMap<String, Ix<T>> = HashMap::new();
        let mut similar: HashMap<String, usize> = HashMap::new();
        for (ix, id) in ids.enumerate() {
            let node_path = || NodePath::item(list, ix).key("id");
            if !readable(id) {
                unlocated.push(
                    UnlocatedFinding::new(BAD_ID, node_path()).arg("id", or_nothing(&cut(id))).arg("limit", limits::ID),
                );
            }
            if let Some(first) = by_id.get(id) {
                let finding = UnlocatedFinding::new(DUPLICATE_ID, node_path()).arg("id", cut(id)).arg("list", list);
                unlocated.push(finding.arg("first", first.index() + 1).arg("second", ix + 1));
                continue;
            }
            if let Some(first) = similar.insert(likeness(id), ix) {
                unlocated.push(
                    UnlocatedFinding::new(SIMILAR_ID, node_path())
                        .arg("id", cut(id))
                        .arg("list", list)
                        .arg("first", first + 1),
                );
            }
            by_id.insert(id.to_owned(), Ix::new(ix));
        }
        Self { by_id, names: Names::default() }
    }

    /// The same with names and the ids of what they name, to tell what was meant by a name in place of an id.
    pub(super) fn named<'a>(self, names: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        Self { names: Names::new(names), ..self }
    }

    /// The index of what has an id.
    pub(super) fn ix(&self, id: &str) -> Option<Ix<T>> {
        self.by_id.get(id).copied()
    }

    /// Whether the list has something without a readable id, which may be what an unknown id refers to.
    pub(super) fn lacks_some(&self) -> bool {
        self.by_id.contains_key("")
    }

    /// Resolves an id; an unknown one is a finding.
    pub(super) fn resolve(
        &self,
        id: String,
        code: Code,
        node_path: impl FnOnce() -> NodePath,
        unlocated: &mut UnlocatedFindings,
    ) -> Ref<T> {
        if let Some(ix) = self.ix(&id) {
            return Ref::Known(ix);
        }
        let fix = if affordable(unlocated.len(), self.by_id.len()) { self.meant(&id) } else { None };
        if fix.is_none() && self.lacks_some() {
            return Ref::Unknown(id);
        }
        let finding = UnlocatedFinding::new(code, node_path()).arg("id", cut(&id));
        let fix = fix.map(|fix| Replacement { key: code == UNKNOWN_FACT, ..fix });
        unlocated.push(UnlocatedFinding { fixes: fix.into_iter().collect(), ..finding });
        Ref::Unknown(id)
    }

    /// The id that was meant: of what is called so, else the one most like it, else of what has a name most like it.
    fn meant(&self, id: &str) -> Option<Replacement> {
        let named = |(name, meant): (&str, &str)| {
            let message = if name == meant { "fix-meant" } else { "fix-meant-named" };
            Replacement::new(message, meant).arg("name", cut(name))
        };
        let like = |near: &str| match odd_letter(id, near) {
            Some(odd) => Replacement::new("fix-meant-letter", near).arg("odd", odd),
            None => Replacement::new("fix-meant", near),
        };
        let called = self.names.called(id).filter(|(_, meant)| odd_letter(id, meant).is_none()).map(named);
        let nearest = || nearest(id, self.by_id.keys().map(String::as_str)).map(like);
        called.or_else(nearest).or_else(|| self.names.most_like(id).map(named))
    }

    /// Resolves a list of ids that stands under a key.
    pub(super) fn resolve_all(
        &self,
        ids: Vec<String>,
        code: Code,
        node_path: &NodePath,
        unlocated: &mut UnlocatedFindings,
    ) -> Vec<Ref<T>> {
        ids.into_iter().enumerate().map(|(n, id)| self.resolve(id, code, || node_path.nth(n), unlocated)).collect()
    }
}

/// A letter of another script among those that look like it, by its code point: the eye cannot tell.
fn odd_letter(id: &str, near: &str) -> Option<String> {
    let odd = id.chars().zip(near.chars()).find(|(a, b)| a != b && !a.is_ascii() && b.is_ascii()).map(|(a, _)| a);
    odd.map(|letter| format!("U+{:04X}", u32::from(letter)))
}

/// The beginning of a text, enough for a message.
pub(super) fn cut(text: &str) -> String {
    cut_to(text, limits::ID)
}

/// The first `most` characters of a text, with `…` where it was cut.
pub(super) fn cut_to(text: &str, most: usize) -> String {
    let mut chars = text.chars();
    let mut head: String = chars.by_ref().take(most).collect();
    if chars.next().is_some() {
        head.push('…');
    }
    head
}

#[cfg(test)]
mod tests {
    use super::Ids;
    use crate::finding::codes::UNKNOWN_ACTOR;
    use crate::finding::{NodePath, UnlocatedFindings};
    use crate::timeline::Actor;

    #[test]
    fn ids_that_only_look_different_to_a_computer_are_named() {
        let mut unlocated = UnlocatedFindings::default();
        Ids::<Actor>::gather("actors", ["kim", "Kim", "caf\u{e9}", "cafe\u{301}", "kim"].into_iter(), &mut unlocated);
        let told = unlocated.into_findings();
        let words: Vec<&str> = told.iter().map(|finding| finding.code.word).collect();
        assert_eq!(words, ["similar-id", "similar-id", "duplicate-id"]);
    }

    #[test]
    fn a_letter_of_another_script_is_named_by_its_code_point() {
        let mut unlocated = UnlocatedFindings::default();
        let ids = Ids::<Actor>::gather("actors", ["russia"].into_iter(), &mut unlocated);
        ids.resolve("russi\u{430}".to_owned(), UNKNOWN_ACTOR, NodePath::top, &mut unlocated);
        assert!(format!("{unlocated:?}").contains("U+0430"), "{unlocated:?}");
    }
}
