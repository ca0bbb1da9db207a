//! Events and accounts made of passages, written where they belong.

use super::Editing;
use super::change::{Change, Content};
use super::error::Error;
use crate::finding::{NodePath, Step};
use crate::load::tree::{Node, Value};
use crate::timeline::{Date, NewEvent, NewExcerpt};

impl Editing {
    /// Writes a new event among those of the file: where its date belongs, as far as they stand in the order of time; after the last
    /// where they do not.
    ///
    /// # Errors
    /// Where an event has its id already, or the file cannot be changed so.
    pub fn add_event(&mut self, event: &NewEvent) -> Result<(), Error> {
        let tree = self.tree()?;
        let written = events(&tree);
        if let Some(place) = place_of(written, &event.id) {
            return Err(Error::There(NodePath::item("events", place).key("id")));
        }
        let at = NodePath(vec![Step::Key("events")]);
        let index = place_for(written, &event.date);
        self.change(&[Change::Item { at, index, value: event_content(event, &tree) }])
    }

    /// Writes a new excerpt behind those of an event.
    ///
    /// # Errors
    /// Where no event has the id, or the file cannot be changed so.
    pub fn add_excerpt(&mut self, event: &str, excerpt: &NewExcerpt) -> Result<(), Error> {
        let tree = self.tree()?;
        let written = events(&tree);
        let gone = || Error::NotThere(NodePath(vec![Step::Key("events")]).named(event));
        let place = place_of(written, event).ok_or_else(gone)?;
        let at = NodePath::item("events", place);
        let value = excerpt_content(excerpt);
        let has_some = written.get(place).is_some_and(|event| event.get("excerpts").is_some());
        self.change(&[if has_some {
            Change::Item { at: at.key("excerpts"), index: usize::MAX, value }
        } else {
            let (key, value) = ("excerpts".to_owned(), Content::List(vec![value]));
            Change::Key { at, key, value, after: None }
        }])
    }
}

/// The events of a file, in its order.
fn events(tree: &Node) -> &[Node] {
    match tree.get("events").map(|events| &events.value) {
        Some(Value::List(events)) => events,
        _ => &[],
    }
}

fn place_of(events: &[Node], id: &str) -> Option<usize> {
    events.iter().position(|event| event.get("id").and_then(Node::scalar) == Some(id))
}

/// Before which event one of a date is to stand: where the fewest stand on the wrong side of it, the last of such places; at the end
/// where the file is not in the order of time. Linear in the events.
fn place_for(events: &[Node], date: &str) -> usize {
    let dates: Vec<Option<Date>> = events
        .iter()
        .map(|event| event.get("date").and_then(Node::scalar).and_then(|date| Date::parse(date).ok()))
        .collect();
    let known: Vec<&Date> = dates.iter().flatten().collect();
    let falling = known.windows(2).filter(|two| matches!(two, [a, b] if a.order(b).is_gt())).count();
    let Some(date) = Date::parse(date).ok().filter(|_| falling * 4 <= known.len()) else { return events.len() };
    let later = |one: &Option<Date>| one.as_ref().is_some_and(|one| one.order(&date).is_gt());
    let mut wrong = dates.iter().filter(|one| one.is_some() && !later(one)).count();
    let (mut fewest, mut best) = (wrong, 0);
    for (place, one) in dates.iter().enumerate().filter(|(_, one)| one.is_some()) {
        if later(one) {
            wrong += 1;
        } else {
            wrong -= 1;
        }
        if wrong <= fewest {
            (fewest, best) = (wrong, place + 1);
        }
    }
    best
}

fn event_content(event: &NewEvent, tree: &Node) -> Content {
    let ((tag, title), written) = (&event.title, events(tree));
    let foreign = tree.get("language").and_then(Node::scalar) != Some(tag);
    // As most titles of the file are: by language, or in the language of the timeline.
    let by_language = |event: &&Node| event.get("title").is_some_and(|title| matches!(title.value, Value::Map(_)));
    let mapped = !tag.is_empty()
        && (foreign || written.is_empty() || 2 * written.iter().filter(by_language).count() > written.len());
    let words = || Content::from(title.as_str());
    let title = if mapped { Content::Map(vec![(tag.clone(), words())]) } else { words() };
    Content::Map(vec![
        ("id".to_owned(), event.id.as_str().into()),
        ("date".to_owned(), event.date.as_str().into()),
        ("title".to_owned(), title),
        ("excerpts".to_owned(), Content::List(vec![excerpt_content(&event.excerpt)])),
    ])
}

fn excerpt_content(excerpt: &NewExcerpt) -> Content {
    let quotation = &excerpt.quotation;
    let mut pairs = vec![("source", excerpt.source.as_str()), ("exact", quotation.exact.as_str())];
    pairs.extend(quotation.prefix.as_deref().map(|words| ("prefix", words)));
    pairs.extend(quotation.suffix.as_deref().map(|words| ("suffix", words)));
    if let Some((words, dated)) = &excerpt.dated {
        pairs.extend([("date_text", words.as_str()), ("dated", <&str>::from(*dated))]);
    }
    pairs.extend(excerpt.date.as_deref().map(|date| ("date", date)));
    let mut pairs: Vec<(String, Content)> =
        pairs.into_iter().map(|(key, words)| (key.to_owned(), words.into())).collect();
    if let Some((tag, note)) = &excerpt.dated_note {
        pairs.push(("dated_note".to_owned(), Content::Map(vec![(tag.clone(), note.as_str().into())])));
    }
    Content::Map(pairs)
}
