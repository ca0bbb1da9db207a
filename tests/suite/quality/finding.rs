//! What comes first, what comes nearest, and what was meant. Each sort in two halves: with `NAME.yaml` the order and the limits were
//! chosen, `NAME-aside.yaml` was written before and only judges.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use rstest::rstest;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use tarikh::index::Index;
use tarikh::query::{Found, Scope, Search};
use tarikh::read;
use tarikh::timeline::{EventIx, Timeline};

/// What somebody types, and the events that should come before all others.
#[derive(Deserialize)]
struct Ranked {
    query: String,
    first: BTreeSet<String>,
}

/// What somebody types, and what was meant: the same where nothing else was.
#[derive(Deserialize)]
struct Meant {
    query: String,
    meant: String,
}

/// The queries of a file: so many.
fn queries<T: DeserializeOwned>(file: &str, count: usize) -> Vec<T> {
    let text = fs::read_to_string(Path::new("tests/fixtures/queries").join(file)).expect("the queries");
    let queries: Vec<T> = serde_yaml::from_str(&text).expect("queries in order");
    assert_eq!(queries.len(), count);
    queries
}

/// The lines for which something does not hold on the curated timeline.
fn failed<T>(asked: &[T], line: impl Fn(&T) -> &str, holds: impl Fn(&T, Found<'_>, &Timeline) -> bool) -> Vec<&str> {
    let timeline = read::library(Some(Path::new("events.yaml"))).timeline.expect("the curated timeline");
    let (index, scope) = (Arc::new(Index::new(&timeline)), Scope::of(&timeline));
    let fails = |one: &&T| {
        let mut search = Search::new(line(one), &scope);
        !holds(one, search.run(&index), &timeline)
    };
    asked.iter().filter(fails).map(&line).collect()
}

fn ids(events: &[EventIx], timeline: &Timeline) -> Vec<String> {
    events.iter().map(|event| timeline.events[event.index()].id.clone()).collect()
}

#[rstest]
#[case::chosen_with("ranked.yaml", 12)]
#[case::held_aside("ranked-aside.yaml", 12)]
fn what_is_meant_comes_first(#[case] file: &str, #[case] count: usize) {
    let asked: Vec<Ranked> = queries(file, count);
    let failed = failed(
        &asked,
        |one| &one.query,
        |one, found, timeline| {
            let mut events = found.results().events.clone();
            events.sort_by_cached_key(|event| std::cmp::Reverse(found.merit(*event)));
            let first = ids(&events, timeline).into_iter().take(one.first.len()).collect::<BTreeSet<_>>();
            first == one.first
        },
    );
    assert!(failed.len() * 10 <= count, "{failed:?}");
}

/// Among the first five is what has most.
#[rstest]
#[case::chosen_with("nearest.yaml", 8)]
#[case::held_aside("nearest-aside.yaml", 8)]
fn where_no_event_has_all_words_the_nearest_has_most(#[case] file: &str, #[case] count: usize) {
    let asked: Vec<Ranked> = queries(file, count);
    let failed = failed(
        &asked,
        |one| &one.query,
        |one, found, timeline| {
            let nearest = found.nearest();
            let events: Vec<EventIx> = nearest.groups.iter().flat_map(|group| group.events.clone()).take(5).collect();
            let nearest = ids(&events, timeline).into_iter().collect::<BTreeSet<_>>();
            found.results().events.is_empty() && one.first.is_subset(&nearest)
        },
    );
    assert!(failed.len() * 4 <= count, "{failed:?}");
}

#[rstest]
#[case::chosen_with("meant.yaml", 11)]
#[case::held_aside("meant-aside.yaml", 11)]
fn a_word_that_nothing_has_is_taken_for_what_was_meant(#[case] file: &str, #[case] count: usize) {
    let asked: Vec<Meant> = queries(file, count);
    let failed = failed(
        &asked,
        |one| &one.query,
        |one, found, _| {
            let mut line: Vec<char> = one.query.chars().collect();
            for fault in found.why_nothing(&found.nearest()).into_iter().rev() {
                if let Some(meant) = fault.suggestion {
                    line.splice(fault.span, meant.chars());
                }
            }
            found.results().events.is_empty() && line.into_iter().collect::<String>() == one.meant
        },
    );
    assert!(failed.len() * 5 <= count, "{failed:?}");
}
