//! Events in the order of time, with everything they refer to.

use std::collections::HashMap;

use super::anchors::{self, LookedUp, Part};
use super::articles::Articles;
use super::names::{self, Lists, prose, text};
use super::order::{self, Entry};
use super::raw::localized::one_line;
use super::reason::{self, Reason};
use super::sources::Sources;
use super::{dates, raw, tours};
use crate::finding::codes::{
    NO_EVENTS, UNKNOWN_ACTOR, UNKNOWN_EVENT, UNKNOWN_FACT, UNKNOWN_PLACE, UNKNOWN_SOURCE, UNKNOWN_TAG,
};
use crate::finding::{Finding, NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::disagreement;
use crate::timeline::id::readable;
use crate::timeline::{Event, Excerpt, FactValue, Timeline};

/// What plain strings are in where the file does not say: undetermined, by BCP 47.
const NO_LANGUAGE: &str = "und";

/// The timeline, and for each of its events the place in the file; `unreadable` are the places of events of the wrong shape
/// and what is wrong, which are checked like the others and left out.
pub(super) fn timeline(
    raw: raw::Timeline,
    unreadable: &HashMap<usize, Reason>,
    articles: &Articles,
    unlocated: &mut UnlocatedFindings,
    findings: &mut Vec<Finding>,
) -> (Timeline, Vec<usize>) {
    let language = raw.language.clone().unwrap_or_else(|| NO_LANGUAGE.to_owned());
    let lists = Lists::gather(&raw, unlocated);
    let sources = Sources { articles, language: &language, unlocated, findings }.all(raw.sources);
    let (sources, parts): (Vec<_>, Vec<_>) = sources.into_iter().unzip();
    let (events, order) =
        Events { lists: &lists, unreadable, parts: &parts, language: &language, unlocated }.all(raw.events);
    let timeline = Timeline {
        title: raw.title.into_text(&language),
        sources,
        actors: names::actors(raw.actors, &language),
        places: names::places(raw.places, &language),
        tags: names::tags(raw.tags, &language),
        phases: names::phases(raw.phases, &language, unlocated),
        facts: names::facts(raw.facts, &language),
        tours: tours::tours(raw.tours, &lists.events, &order, &language, unlocated),
        events,
        language,
    };
    (timeline, order)
}

struct Events<'a> {
    lists: &'a Lists,
    unreadable: &'a HashMap<usize, Reason>,
    parts: &'a [Option<Part>],
    language: &'a str,
    unlocated: &'a mut UnlocatedFindings,
}

impl Events<'_> {
    /// All events that can be read, sorted and numbered; the others are counted.
    fn all(mut self, raw: Vec<raw::Event>) -> (Vec<Event>, Vec<usize>) {
        let total = raw.len();
        if total == 0 {
            self.unlocated.push(UnlocatedFinding::new(NO_EVENTS, NodePath::top().key("events")));
        }
        let found = anchors::look_up(&raw, &self.lists.sources, self.parts);
        let unreadable = self.unreadable;
        let mut left_out = Vec::new();
        let read = |(place, (event, found))| {
            let entry = self.one(event, found, place);
            let entry = unreadable.get(&place).map_or(entry, |reason| Err(*reason));
            entry.map_err(|reason| left_out.push(reason)).ok()
        };
        // With room for all of them from the start: a list that grows is copied, and stands twice in memory meanwhile.
        let mut entries: Vec<Entry> = Vec::with_capacity(total);
        entries.extend(raw.into_iter().zip(found).enumerate().filter_map(read));
        if !left_out.is_empty() {
            self.unlocated.push(reason::left_out(&left_out, total));
        }
        order::arrange(entries, total, self.unlocated)
    }

    fn one(&mut self, raw: raw::Event, found: Vec<LookedUp>, place: usize) -> Result<Entry, Reason> {
        let node_path = &NodePath::item("events", place);
        let date = dates::read(&raw.date, || node_path.key("date"), self.unlocated);
        let words = |words| prose(words, self.language);
        let (date_note, summary, notes) = (words(raw.date_note), words(raw.summary), words(raw.notes));
        let title = raw.title.into_text(self.language);
        let actors = self.lists.actors.resolve_all(raw.actors, UNKNOWN_ACTOR, &node_path.key("actors"), self.unlocated);
        let places = self.lists.places.resolve_all(raw.places, UNKNOWN_PLACE, &node_path.key("places"), self.unlocated);
        let tags = self.lists.tags.resolve_all(raw.tags, UNKNOWN_TAG, &node_path.key("tags"), self.unlocated);
        let by = self.lists.actors.resolve_all(raw.by, UNKNOWN_ACTOR, &node_path.key("by"), self.unlocated);
        let events = &self.lists.events;
        let after = raw.after.map(|id| events.resolve(id, UNKNOWN_EVENT, || node_path.key("after"), self.unlocated));
        let see = events.resolve_all(raw.see, UNKNOWN_EVENT, &node_path.key("see"), self.unlocated);
        let excerpts = self.excerpts(raw.excerpts, found, &node_path.key("excerpts"));
        let date = date.ok_or(Reason::Date)?;
        if !readable(&raw.id) {
            return Err(Reason::Id);
        }
        let disputed = disagreement::disagree(&date, &excerpts);
        let standing = raw.standing.unwrap_or_default();
        let event = Event {
            id: raw.id,
            date,
            date_note,
            title,
            summary,
            actors,
            places,
            tags,
            standing,
            by,
            excerpts,
            url: raw.url.map(one_line),
            notes,
            disputed,
            ..Event::default()
        };
        Ok(Entry { place, event, after, see })
    }

    fn excerpts(&mut self, raw: Vec<raw::Excerpt>, found: Vec<LookedUp>, node_path: &NodePath) -> Vec<Excerpt> {
        let excerpts = raw.into_iter().zip(found).enumerate();
        excerpts.map(|(n, (excerpt, found))| self.excerpt(excerpt, found, &node_path.nth(n))).collect()
    }

    fn excerpt(&mut self, mut raw: raw::Excerpt, found: LookedUp, node_path: &NodePath) -> Excerpt {
        let id = std::mem::take(&mut raw.source);
        let source = self.lists.sources.resolve(id, UNKNOWN_SOURCE, || node_path.key("source"), self.unlocated);
        if raw.exact.trim().is_empty() {
            self.unlocated.push(anchors::empty(node_path));
        }
        if let Some(part) = source.known().and_then(|source| source.of(self.parts)?.as_ref()) {
            part.finding(&found, &raw, node_path, self.unlocated);
        }
        let facts_path = node_path.key("facts");
        let facts = raw.facts.0.into_iter().map(|(fact, value)| {
            let node_path = facts_path.named(&fact);
            let value = FactValue::new(value.into_text(self.language));
            (self.lists.facts.resolve(fact, UNKNOWN_FACT, || node_path, self.unlocated), value)
        });
        Excerpt {
            facts: facts.collect(),
            source,
            anchor: found.anchor,
            date: dates::optional(raw.date.as_deref(), node_path, "date", self.unlocated),
            by: self.lists.actors.resolve_all(raw.by, UNKNOWN_ACTOR, &node_path.key("by"), self.unlocated),
            standing: raw.standing,
            dated: raw.dated,
            dated_note: prose(raw.dated_note, self.language),
            translation: text(raw.translation, self.language),
            note: prose(raw.note, self.language),
            exact: without_last_break(raw.exact),
            prefix: raw.prefix.map(without_last_break),
            suffix: raw.suffix.map(without_last_break),
            was: raw.was.into_iter().flat_map(|was| was.0).map(without_last_break).collect(),
            date_text: raw.date_text.map(without_last_break),
        }
    }
}

/// Words of an article as a block of lines has them, without the line break that it ends in.
fn without_last_break(words: String) -> String {
    if words.ends_with('\n') { words.trim_end().to_owned() } else { words }
}
