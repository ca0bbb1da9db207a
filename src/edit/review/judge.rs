//! What is said of a candidate that stands in a timeline.

use crate::edit::{Change, Content};
use crate::file::{File, Position};
use crate::finding::{Finding, NodePath, Severity};
use crate::load;
use crate::load::tree::Node;
use crate::text::measure::part;
use crate::timeline::{AnchorState, Event, Excerpt, Timeline};

/// Whether a finding keeps a candidate out of the timeline.
pub(super) fn blocks(finding: &Finding) -> bool {
    finding.severity == Severity::Error
}

/// The id of the event of a timeline that has all excerpts of a candidate; where it has none, the event of its id.
pub(super) fn holder(timeline: &Timeline, candidate: &Content) -> Option<String> {
    let id = candidate.get("id").and_then(Content::written);
    let excerpts = candidate.get("excerpts").map(Content::items).unwrap_or_default();
    let is_it = |event: &&Event| Some(&event.id) == id.as_ref();
    let holds =
        |event: &&Event| excerpts.iter().all(|wanted| event.excerpts.iter().any(|own| is(timeline, own, wanted)));
    let mut events = timeline.events.iter();
    let found = if excerpts.is_empty() {
        events.find(is_it)
    } else {
        timeline.events.iter().find(|event| is_it(event) && holds(event)).or_else(|| events.find(holds))
    };
    found.map(|event| event.id.clone())
}

fn is(timeline: &Timeline, own: &Excerpt, wanted: &Content) -> bool {
    let said = |key: &str| wanted.get(key).and_then(Content::written).unwrap_or_default();
    let words = said("exact");
    timeline.id(&own.source) == said("source") && own.exact.split_whitespace().eq(words.split_whitespace())
}

/// Whether all excerpts of a candidate stand in their articles word for word, in the event that has them now. Findings cannot tell: of
/// a file with very many not all are told, and an article that cannot be read is a matter of its source.
pub(super) fn is_proven(timeline: &Timeline, event: &str, candidate: &Content) -> bool {
    let excerpts = candidate.get("excerpts").map(Content::items).unwrap_or_default();
    let Some(event) = timeline.events.iter().find(|own| own.id == event) else { return false };
    excerpts.iter().all(|wanted| event.excerpts.iter().any(|own| is(timeline, own, wanted) && stands(timeline, own)))
}

/// Whether an excerpt has the very words of its article; where its lines end does not matter.
fn stands(timeline: &Timeline, excerpt: &Excerpt) -> bool {
    match excerpt.anchor.state {
        AnchorState::Exact | AnchorState::Moved => true,
        AnchorState::Ambiguous | AnchorState::Missing => false,
        AnchorState::Respelled => {
            let article = timeline.find(&excerpt.source).and_then(|source| source.article.as_ref());
            let words = article.zip(excerpt.anchor.range.as_ref()).map(|(article, range)| part(&article.text, range));
            words.is_some_and(|words| words.split_whitespace().eq(excerpt.exact.split_whitespace()))
        }
    }
}

/// The errors that a change of a file brings.
pub(super) fn new_errors(before: Vec<Finding>, after: Vec<Finding>) -> Vec<Finding> {
    let mut known: Vec<Finding> = before.into_iter().filter(blocks).collect();
    let mut is_new = |finding: &Finding| {
        let same = |other: &Finding| {
            (other.code, &other.args) == (finding.code, &finding.args) && other.subject == finding.subject
        };
        let place = known.iter().position(same);
        place.map(|place| known.swap_remove(place)).is_none()
    };
    after.into_iter().filter(blocks).filter(|finding| is_new(finding)).collect()
}

/// The changes that add the excerpts of a candidate to an event of a file.
pub(super) fn account(tree: &Node, candidate: &Content, to: &str) -> Option<Vec<Change>> {
    let events = tree.get("events")?.items()?;
    let place = events.iter().position(|event| event.get("id").and_then(Node::scalar) == Some(to))?;
    let at = NodePath::item("events", place);
    let excerpts = candidate.get("excerpts").map(Content::items).filter(|excerpts| !excerpts.is_empty())?;
    let there = events.get(place)?.get("excerpts");
    Some(match there {
        Some(node) if node.items().is_some() => {
            let item =
                |value: &Content| Change::Item { at: at.key("excerpts"), index: usize::MAX, value: value.clone() };
            excerpts.iter().map(item).collect()
        }
        Some(_) => vec![Change::Set { at: at.key("excerpts"), value: Content::List(excerpts.to_vec()) }],
        None => {
            let value = Content::List(excerpts.to_vec());
            vec![Change::Key { at, key: "excerpts".to_owned(), value, after: None }]
        }
    })
}

/// From where to where events and sources stand in a file.
pub(super) struct Spans {
    name: String,
    events: Vec<(String, Position, Position)>,
    sources: Vec<(String, Position, Position)>,
}

impl Spans {
    pub(super) fn of(name: &str, text: &str, timeline: &Timeline) -> Self {
        let tree = load::marked(name, text).ok();
        let file = File::new(name, text);
        let spans = |list: &str| -> Vec<(String, Position, Position)> {
            let nodes = tree.as_ref().and_then(|tree| tree.get(list)?.items()).unwrap_or_default();
            let id = |node: &Node| node.get("id").and_then(Node::scalar).unwrap_or_default().trim().to_owned();
            let span = |node: &Node| (id(node), file.position(node.span.start), file.position(node.span.end));
            nodes.iter().map(span).collect()
        };
        debug_assert!(timeline.events.len() <= spans("events").len(), "a timeline has no event that its file has not");
        Self { name: name.to_owned(), events: spans("events"), sources: spans("sources") }
    }

    /// The findings that stand in the event of an id, where there is one, or in sources.
    pub(super) fn findings(&self, id: Option<&str>, sources: &[String], all: &[Finding]) -> Vec<Finding> {
        let events = self.events.iter().filter(|(own, ..)| Some(own.as_str()) == id);
        let sources = self.sources.iter().filter(|(own, ..)| sources.contains(own));
        let spans: Vec<(Position, Position)> = events.chain(sources).map(|(_, start, end)| (*start, *end)).collect();
        let inside = |finding: &&Finding| {
            let place = finding.place.as_ref().filter(|place| place.file == self.name);
            place.is_some_and(|place| {
                let at = (place.line, place.column);
                spans.iter().any(|(start, end)| (start.line, start.column) <= at && at <= (end.line, end.column))
            })
        };
        all.iter().filter(inside).cloned().collect()
    }
}
