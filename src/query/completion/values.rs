//! Values of a field.

use crate::text::fold;
use crate::timeline::EventIx;

use super::super::facets::{Facet, Label, count, count_together};
use super::super::field::{Field, Key, key};
use super::super::line::{called, canonical, skip, take, written};
use super::super::name_match::{NameMatch, Names, Naming, name_of};
use super::super::pieces::{Piece, Style};
use super::super::value::{HAS, IN, IS};
use super::super::{Found, Search, Test};
use super::names::spellings;
use super::{Completion, Item, ItemSort, Known, MOST};

/// Stretches of time that are offered.
const STRETCHES: [(&str, &str); 4] = [("1m", "شهر"), ("3m", "3أشهر"), ("6m", "6أشهر"), ("1y", "سنة")];

/// How a name has what is typed; the less, the better.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    Begins,
    WordBegins,
    Holds,
}

/// The values that fit what is typed of one: those that begin so first, then the most frequent.
pub(super) fn complete(
    known: Known<'_>,
    rest: &mut Search,
    line: &str,
    (name, piece): (&str, &Piece<'_>),
    caret: usize,
) -> Completion {
    let nothing = Completion { replace: caret..caret, items: Vec::new() };
    let NameMatch::One(key) = key(name) else { return nothing };
    let Some(value) = piece.values.iter().find(|value| (value.span.start..=value.span.end).contains(&caret)) else {
        return nothing;
    };
    let begin = value.span.start + usize::from(value.style != Style::Bare);
    let typed = fold::search(&take(line, begin..caret.max(begin))).text;
    // What is being typed is no part of the filter that the counts are under.
    rest.parse(&(take(line, 0..value.span.start) + &skip(line, value.span.end)), known.scope);
    let spellings = spellings(known.timeline, key.field());
    let offered = offered(known, rest.run(known.index), (key, Naming::of(name)), value.joins).into_iter();
    let mut found: Vec<(Likeness, Item)> = offered
        .filter_map(|item| {
            let names = spellings.get(item.insert.as_str()).into_iter().flatten().copied();
            Some((likeness(names.chain([item.insert.as_str()]), typed.trim())?, item))
        })
        .collect();
    found.sort_by_key(|(likeness, _)| *likeness);
    let scope = known.scope.clone().named_in(Naming::of(name));
    let insert = |item: &Item| match &item.label {
        Label::Name { language, name } => {
            written(called(known.index, &scope, key.field(), &item.insert, (language, name)))
        }
        _ => written(&item.insert),
    };
    let items = found.into_iter().map(|(_, item)| Item { insert: insert(&item), ..item });
    Completion { replace: value.span.clone(), items: items.take(MOST).collect() }
}

/// All values of a field, most frequent first, but for those that the rest of the filter names already; `joins` is whether they are
/// asked for together with another.
fn offered(known: Known<'_>, rest: Found<'_>, (key, naming): (Key, Naming), joins: bool) -> Vec<Item> {
    let plain = |insert: &str, label| value(insert.to_owned(), label, None);
    match key {
        Key::Last => {
            let stretches = STRETCHES.iter().map(|(english, arabic)| naming.choose(english, arabic));
            stretches.map(|stretch| plain(stretch, Label::named(("", stretch)))).collect()
        }
        Key::Field(Field::Has) => {
            counted(rest, Field::Has, (HAS, naming), |has| (Test::Has(has), has.bit(), has.into()))
        }
        Key::Field(Field::Is) => counted(rest, Field::Is, (IS, naming), |is| (Test::Is(is), is.bit(), is.into())),
        Key::Field(Field::In) => {
            IN.iter().map(|(part, ..)| plain(name_of(*part, IN, naming), Label::Message(part.into()))).collect()
        }
        Key::Field(Field::Id) => {
            let events = known.timeline.events.iter();
            events.map(|event| plain(&event.id, Label::named(event.title.best_version(known.language)))).collect()
        }
        Key::Field(field) => facets(known, rest, (field, naming), joins),
        Key::Bound(_) => facets(known, rest, (Field::Date, naming), false),
    }
}

fn facets(known: Known<'_>, rest: Found<'_>, (field, naming): (Field, Naming), joins: bool) -> Vec<Item> {
    let count = if joins { count_together } else { count };
    let facets = count(rest, known.timeline, field, known.language);
    let item = |facet: Facet| value(canonical(field, &facet.value, naming).to_owned(), facet.label, Some(facet.count));
    let mut items: Vec<Item> = facets.into_iter().filter(|facet| facet.sign.is_none()).map(item).collect();
    // Those of time come in its order.
    items.sort_by_key(|item| std::cmp::Reverse(item.count));
    items
}

/// The values of a field that has no others, each with how many events have it of those that the rest of the filter finds
/// without the field; `of` gives what a value asks, its bit among the traits of an event, and its message.
fn counted<T: Copy + PartialEq>(
    rest: Found<'_>,
    field: Field,
    (names, naming): (&Names<T>, Naming),
    of: impl Fn(T) -> (Test, u16, &'static str),
) -> Vec<Item> {
    let (found, traits) = (rest.without(field), &rest.index().facts.traits.bits);
    let item = |(thing, ..): &(T, _, _)| {
        let (test, bit, message) = of(*thing);
        let has = |event: &&EventIx| event.of(traits).is_some_and(|own| own & bit != 0);
        let given = rest.query().terms().iter().any(|term| term.test == test);
        let count = Some(found.events.iter().filter(has).count());
        let (insert, label) = (name_of(*thing, names, naming).to_owned(), Label::Message(message));
        (!given).then(|| value(insert, label, count))
    };
    let mut items: Vec<Item> = names.iter().filter_map(item).collect();
    items.sort_by_key(|item| std::cmp::Reverse(item.count));
    items
}

fn value(insert: String, label: Label, count: Option<usize>) -> Item {
    Item { insert, sort: ItemSort::Value, label, example: None, count }
}

/// How well the best of some names has what is typed; all of them while nothing is.
fn likeness<'a>(names: impl Iterator<Item = &'a str>, typed: &str) -> Option<Likeness> {
    let of = |name: &str| {
        let name = fold::search(name).text;
        let at = name.find(typed)?;
        let before = name.get(..at).unwrap_or("");
        Some(match before.chars().next_back() {
            None => Likeness::Begins,
            Some(' ') => Likeness::WordBegins,
            Some(_) => Likeness::Holds,
        })
    };
    names.filter_map(of).min()
}
