//! Whether two events lie in different places, by the ids they name or by the words of their titles.

use std::collections::HashSet;

use crate::similar::edit::Edit;
use crate::similar::spelling;
use crate::text::fold;
use crate::timeline::{Event, Ref, Timeline};

/// What stands before the name of a place.
const BEFORE: [&str; 8] = ["in", "at", "near", "outside", "off", "في", "قرب", "عند"];

/// From so many letters on names that are one edit apart are taken for one: Mali is not Bali.
const LONG: usize = 6;

/// The places of a timeline with the names they go by.
pub(super) struct Places<'a> {
    timeline: &'a Timeline,
    /// The id of a place and one of its names, folded, with a blank at each end.
    names: Vec<(&'a str, String)>,
}

impl<'a> Places<'a> {
    pub(super) fn new(timeline: &'a Timeline) -> Self {
        let names = timeline.places.iter().flat_map(|place| {
            let written = place.name.versions().map(|(_, name)| name).chain(place.aliases.iter().map(String::as_str));
            written.map(|name| (place.id.as_str(), bounded(name)))
        });
        Self { timeline, names: names.filter(|(_, name)| name.len() > 2).collect() }
    }

    /// Whether both name places and share none, or their titles name different ones where they are else the same.
    pub(super) fn differ(&self, first: &Event, second: &Event) -> bool {
        let (here, there) = (self.of(first), self.of(second));
        let apart = !here.is_empty() && !there.is_empty() && here.is_disjoint(&there);
        apart || titles(first).iter().any(|one| titles(second).iter().any(|other| set_apart(one, other)))
    }

    /// The ids of the places of an event, and of those that its title names.
    fn of<'e>(&'e self, event: &'e Event) -> HashSet<&'e str> {
        let listed = event.places.iter().filter_map(|place| match place {
            Ref::Known(place) => place.of(&self.timeline.places).map(|place| place.id.as_str()),
            Ref::Unknown(id) => Some(id.as_str()),
        });
        let titles: Vec<String> = titles(event).into_iter().map(bounded).collect();
        let told = self.names.iter().filter(|(_, name)| titles.iter().any(|title| title.contains(name)));
        listed.chain(told.map(|(id, _)| *id)).collect()
    }
}

fn titles(event: &Event) -> Vec<&str> {
    event.title.versions().map(|(_, title)| title).collect()
}

fn bounded(words: &str) -> String {
    format!(" {} ", fold::search(words).text.trim())
}

/// Whether two titles are the same up to a name after “in”, or but for the name before a colon.
fn set_apart(one: &str, other: &str) -> bool {
    let heads = one.split_once(':').zip(other.split_once(':'));
    if let Some(((head, rest), (other_head, other_rest))) = heads {
        return bounded(rest) == bounded(other_rest) && named_apart(head, other_head);
    }
    let mut before = "";
    for (word, another) in one.split_whitespace().zip(other.split_whitespace()) {
        if fold::search(word).text != fold::search(another).text {
            let placed = BEFORE.iter().any(|sign| fold::search(sign).text == fold::search(before).text);
            return placed && named_apart(word, another);
        }
        before = word;
    }
    false
}

/// Whether two words are different names. A letter of a script that has capitals must be one.
fn named_apart(one: &str, other: &str) -> bool {
    let name =
        |word: &str| word.chars().find(|c| c.is_alphanumeric()).is_some_and(|c| c.is_alphabetic() && !c.is_lowercase());
    let (folded, other_folded) = (fold::search(one).text, fold::search(other).text);
    let slip = folded.chars().count() >= LONG && Edit::between(&folded, &other_folded).is_some();
    name(one) && name(other) && folded != other_folded && !slip && !spelling::alike(&folded, &other_folded)
}

#[cfg(test)]
mod tests {
    use rstest::rstest;

    use super::set_apart;

    #[rstest]
    #[case("On 16 June in Rosario drivers blocked the road", "On 16 June in Tandil drivers blocked the road", true)]
    #[case("إضراب السائقين في حلب", "إضراب السائقين في حمص", true)]
    #[case("Rosario: drivers block the road", "Tandil: drivers block the road", true)]
    #[case("A fire in Basra kills five", "A fire in Mosul kills seven", true)]
    #[case("A strike in the port", "A strike in the northern port", false)]
    #[case("A strike in Rosario", "A strike in Rosaryo", false)]
    #[case("توقيع الاتفاق في بيونغ يانغ", "توقيع الاتفاق في بيونج يانج", false)]
    #[case("A crane falls", "Crane falls into the river", false)]
    fn a_name_after_in_sets_titles_apart(#[case] one: &str, #[case] other: &str, #[case] wanted: bool) {
        assert_eq!((set_apart(one, other), set_apart(other, one)), (wanted, wanted));
    }
}
