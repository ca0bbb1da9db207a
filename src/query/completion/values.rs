//! Values of a field.

use crate::text::fold;

use super::super::choice::{Choice, Names, name_of};
use super::super::facets::{Facet, Label, count};
use super::super::field::{Field, KEYS, Key, key};
use super::super::line::{skip, take, written};
use super::super::pieces::{Piece, Style};
use super::super::value::{HAS, IN, IS};
use super::super::{Has, Is, Matcher, Part, Query, Results};
use super::names::spellings;
use super::{Completion, Item, Known, MOST};

/// Stretches of time that are offered.
const STRETCHES: [&str; 4] = ["1m", "3m", "6m", "1y"];

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
    matcher: &mut Matcher,
    line: &str,
    (name, piece): (&str, &Piece<'_>),
    caret: usize,
) -> Completion {
    let nothing = Completion { replace: caret..caret, items: Vec::new() };
    let Choice::One(key) = key(name) else { return nothing };
    let Some(value) = piece.values.iter().find(|value| (value.span.start..=value.span.end).contains(&caret)) else {
        return nothing;
    };
    let begin = value.span.start + usize::from(value.style != Style::Bare);
    let typed = fold::search(&take(line, begin..caret.max(begin))).text;
    // What is being typed is no part of the filter that the counts are under.
    let rest = take(line, 0..value.span.start) + &skip(line, value.span.end);
    let spellings = spellings(known.timeline, key.field());
    let offered = offered(known, matcher, key, &rest).into_iter();
    let mut found: Vec<(Likeness, Item)> = offered
        .filter_map(|item| {
            let names = spellings.get(item.insert.as_str()).into_iter().flatten().copied();
            Some((likeness(names.chain([item.insert.as_str()]), typed.trim())?, item))
        })
        .collect();
    found.sort_by_key(|(likeness, _)| *likeness);
    let items = found.into_iter().map(|(_, item)| Item { insert: written(&item.insert), ..item });
    Completion { replace: value.span.clone(), items: items.take(MOST).collect() }
}

/// All values of a field, most frequent first, but for those that the rest of the filter names already.
fn offered(known: Known<'_>, matcher: &mut Matcher, key: Key, rest: &str) -> Vec<Item> {
    let plain = |insert: &str, label| Item { insert: insert.to_owned(), label, example: None, count: None };
    match key {
        Key::Last => STRETCHES.iter().map(|stretch| plain(stretch, Label::Name((*stretch).to_owned()))).collect(),
        Key::Field(Field::Has) => counted(known, matcher, rest, Field::Has, HAS, having),
        Key::Field(Field::Is) => counted(known, matcher, rest, Field::Is, IS, being),
        Key::Field(Field::In) => {
            IN.iter().map(|(part, _)| plain(name_of(*part, IN), Label::Message(within(*part)))).collect()
        }
        Key::Field(Field::Id) => {
            let events = known.timeline.events.iter();
            events.map(|event| plain(&event.id, Label::Name(event.title.best(known.language).to_owned()))).collect()
        }
        Key::Field(field) => facets(known, matcher, field, rest),
        Key::Bound(_) => facets(known, matcher, Field::Date, rest),
    }
}

fn facets(known: Known<'_>, matcher: &mut Matcher, field: Field, rest: &str) -> Vec<Item> {
    let query = Query::parse(rest, known.scope);
    let facets = count(matcher, known.index, known.timeline, &query, field, known.language);
    let item = |facet: Facet| Item { insert: facet.value, label: facet.label, example: None, count: Some(facet.count) };
    let mut items: Vec<Item> = facets.into_iter().filter(|facet| facet.choice.is_none()).map(item).collect();
    // Those of time come in its order.
    items.sort_by_key(|item| std::cmp::Reverse(item.count));
    items
}

/// The values of a field that has no others, with what each finds of what the rest of the filter finds without the field.
fn counted<T: Copy + PartialEq>(
    known: Known<'_>,
    matcher: &mut Matcher,
    rest: &str,
    field: Field,
    names: &Names<T>,
    message: fn(T) -> &'static str,
) -> Vec<Item> {
    let (mut found, mut own) = (Results::default(), Results::default());
    let rest = Query::parse(rest, known.scope);
    matcher.run_without(known.index, &rest, field, &mut found);
    let mut items: Vec<Item> = Vec::new();
    for (thing, _) in names {
        let name = name_of(*thing, names);
        let alone = Query::parse(&format!("{}:{name}", name_of(Key::Field(field), KEYS)), known.scope);
        let test = |query: &Query, other: &Query| query.terms().iter().any(|term| other.terms()[0].test == term.test);
        if alone.terms().is_empty() || test(&rest, &alone) {
            continue;
        }
        matcher.run(known.index, &alone, &mut own);
        let both = own.events.iter().filter(|event| found.events.binary_search(event).is_ok()).count();
        let label = Label::Message(message(*thing));
        items.push(Item { insert: name.to_owned(), label, example: None, count: Some(both) });
    }
    items.sort_by_key(|item| std::cmp::Reverse(item.count));
    items
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

fn having(has: Has) -> &'static str {
    match has {
        Has::Note => "filter-has-note",
        Has::Conflict => "filter-has-conflict",
        Has::Translation => "filter-has-translation",
        Has::Link => "filter-has-link",
        Has::Fact => "filter-has-fact",
        Has::Actor => "filter-has-actor",
        Has::Place => "filter-has-place",
        Has::Tag => "filter-has-tag",
    }
}

fn being(is: Is) -> &'static str {
    match is {
        Is::Day => "filter-is-day",
        Is::Approx => "filter-is-approx",
        Is::Span => "filter-is-span",
    }
}

fn within(part: Part) -> &'static str {
    match part {
        Part::Title => "filter-in-title",
        Part::Text => "filter-in-text",
    }
}
