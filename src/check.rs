//! Rules about a whole timeline, one a file, named by its code.
//!
//! [`run`] has those that reading needs each time; [`curate`] those that weigh dates, names and words, for who curates.

pub mod coverage;

mod actor_spellings;
mod article_older;
mod date_contradicted;
mod event_duplicate;
mod event_unsourced;
mod excerpt_bare;
mod excerpt_undated;
mod figure_differs;
mod id_in_text;
mod language_unknown;
mod paragraph_unquoted;
mod repeated_reference;
mod same_file;
mod text_untranslated;
mod texts;
mod title_long;
mod unused;

use crate::finding::codes::{
    ACTOR_SPELLINGS, ARTICLE_OLDER, DATE_CONTRADICTED, EVENT_DUPLICATE, EXCERPT_BARE, EXCERPT_UNDATED, FIGURE_DIFFERS,
    ID_IN_TEXT, LANGUAGE_UNKNOWN, PARAGRAPH_UNQUOTED, TEXT_UNTRANSLATED, TITLE_LONG,
};
use crate::finding::{Code, NodePath, UnlocatedFindings};
use crate::timeline::{Event, EventIx, Excerpt, Ix, Timeline};

/// The way to an event.
type NodePaths<'a> = &'a dyn Fn(EventIx) -> NodePath;

/// Adds what it has to say.
type Rule = fn(&Timeline, NodePaths<'_>, &mut UnlocatedFindings);

/// The rules for who curates, the gravest first: of very many findings the last are only counted.
const CURATION: &[(Code, Rule)] = &[
    (DATE_CONTRADICTED, date_contradicted::check),
    (ARTICLE_OLDER, article_older::check),
    (FIGURE_DIFFERS, figure_differs::check),
    (EVENT_DUPLICATE, event_duplicate::check),
    (ACTOR_SPELLINGS, actor_spellings::check),
    (LANGUAGE_UNKNOWN, language_unknown::check),
    (ID_IN_TEXT, id_in_text::check),
    (EXCERPT_UNDATED, excerpt_undated::check),
    (EXCERPT_BARE, excerpt_bare::check),
    (PARAGRAPH_UNQUOTED, paragraph_unquoted::check),
    (TITLE_LONG, title_long::check),
    (TEXT_UNTRANSLATED, text_untranslated::check),
];

/// What the rules have to say; `order` gives for each event its place among the events of the file, from 0. Where events were
/// `left_out` nobody can say that a source or an actor is unused.
#[must_use]
pub fn run(timeline: &Timeline, order: &[usize], left_out: usize) -> UnlocatedFindings {
    let node_path = node_paths(order);
    let mut unlocated = UnlocatedFindings::default();
    event_unsourced::check(timeline, &node_path, &mut unlocated);
    repeated_reference::check(timeline, &node_path, &mut unlocated);
    same_file::check(timeline, &mut unlocated);
    if left_out == 0 {
        unused::check(timeline, &mut unlocated);
    }
    unlocated
}

/// What the rules for who curates have to say, then what [`run`] has. They read every date in words, which nobody should wait
/// for who only looks. Rules that are not `wanted` need not be asked.
#[must_use]
pub fn curate(
    timeline: &Timeline,
    order: &[usize],
    left_out: usize,
    wanted: impl Fn(Code) -> bool,
) -> UnlocatedFindings {
    let node_path = node_paths(order);
    let mut unlocated = UnlocatedFindings::default();
    for (code, rule) in CURATION {
        // What an event left out quotes is not known.
        let sound = left_out == 0 || *code != PARAGRAPH_UNQUOTED;
        if sound && wanted(*code) {
            rule(timeline, &node_path, &mut unlocated);
        }
    }
    unlocated.extend(run(timeline, order, left_out));
    unlocated
}

fn node_paths(order: &[usize]) -> impl Fn(EventIx) -> NodePath {
    |event| NodePath::item("events", *event.of(order).expect("the order has a place for every event"))
}

/// Every excerpt with its event and the way to it.
fn excerpts<'a>(
    timeline: &'a Timeline,
    node_path: NodePaths<'a>,
) -> impl Iterator<Item = (&'a Event, &'a Excerpt, NodePath)> {
    Ix::all(&timeline.events).flat_map(move |(ix, event)| {
        let list = node_path(ix).key("excerpts");
        event.excerpts.iter().enumerate().map(move |(place, excerpt)| (event, excerpt, list.nth(place)))
    })
}
