//! What a timeline has, counted: for people as lists, for programs as an object of counts and lists.

use std::fmt::Write as _;

use serde_json::{Map, Value, json};

use super::json::{edge, id_of, text as versions};
use crate::i18n::{Arg, Catalog};
use crate::text::clean;
use crate::timeline::date::{Edge, Gap};
use crate::timeline::disagreement::{Aspect, Question};
use crate::timeline::silence::Silences;
use crate::timeline::{AnchorState, Date, Entity, Event, EventIx, Ix, Listed, Standing, Timeline, Uses};

/// The counts of a timeline.
struct Stats<'a> {
    timeline: &'a Timeline,
    uses: Uses,
    questions: Vec<Question>,
    /// By the later of their neighbours, in the order of time.
    silences: Vec<(EventIx, Gap)>,
}

impl<'a> Stats<'a> {
    fn new(timeline: &'a Timeline) -> Self {
        let events: Vec<EventIx> = Ix::all(&timeline.events).map(|(ix, _)| ix).collect();
        let mut silences: Vec<_> = Silences::new(timeline).among(&events).into_iter().collect();
        silences.sort_unstable_by_key(|(event, _)| *event);
        Self { timeline, uses: timeline.uses(), questions: timeline.questions(), silences }
    }

    fn events(&self, is: impl Fn(&Event) -> bool) -> usize {
        self.timeline.events.iter().filter(|event| is(event)).count()
    }

    fn standings(&self) -> impl Iterator<Item = (Standing, usize)> {
        let count = |standing| self.events(|event| event.standing == standing);
        Standing::ALL.iter().map(move |standing| (*standing, count(*standing)))
    }

    fn states(&self) -> impl Iterator<Item = (AnchorState, usize)> {
        let excerpts = || self.timeline.events.iter().flat_map(|event| &event.excerpts);
        let count = move |state| excerpts().filter(|excerpt| excerpt.anchor.state == state).count();
        AnchorState::ALL.iter().map(move |state| (*state, count(*state)))
    }

    fn excerpts(&self) -> usize {
        self.timeline.events.iter().map(|event| event.excerpts.len()).sum()
    }

    /// The first and the last day that an event may lie on, as far as they are known.
    fn days(&self) -> (Option<Edge>, Option<Edge>) {
        let dates = || self.timeline.events.iter().map(|event| &event.date);
        let known = |edge: &Edge| edge.day().is_some();
        let first = dates().map(Date::earliest).filter(known).min_by_key(|edge| edge.day());
        let last = dates().map(Date::latest).filter(known).max_by_key(|edge| edge.day());
        (first, last)
    }
}

/// An object of counts and lists: `events` with their `total`, how many have `conflict`, are `unsourced`, and how many of each
/// `standing`; `excerpts` with their `total` and how many of each `state`; `earliest` and `latest` day; `sources`, `actors`, `places`,
/// `tags`, `facts` and `phases`, each with `id`, `name` and the number of `events`; `disagreements`, each with its `event`, what it is
/// `about` (`date`, `standing`, or the id of a `fact`) and the number of `answers`; `silences`, each with the event `before` which it ends
/// and its `days`.
#[must_use]
pub fn json(timeline: &Timeline) -> Value {
    let stats = Stats::new(timeline);
    let standings: Map<String, Value> =
        stats.standings().map(|(standing, count)| (standing.word().to_owned(), count.into())).collect();
    let by_state: Map<String, Value> =
        stats.states().map(|(state, count)| (<&str>::from(state).to_owned(), count.into())).collect();
    let (first, last) = stats.days();
    let uses = &stats.uses;
    json!({
        "events": {
            "total": timeline.events.len(),
            "conflict": stats.events(|event| event.disputed),
            "unsourced": stats.events(|event| event.excerpts.is_empty()),
            "standing": standings,
        },
        "excerpts": {"total": stats.excerpts(), "state": by_state},
        "earliest": first.and_then(edge),
        "latest": last.and_then(edge),
        "sources": entities(&timeline.sources, &uses.sources),
        "actors": entities(&timeline.actors, &uses.actors),
        "places": entities(&timeline.places, &uses.places),
        "tags": entities(&timeline.tags, &uses.tags),
        "facts": entities(&timeline.facts, &uses.facts),
        "phases": entities(&timeline.phases, &uses.phases),
        "disagreements": stats.questions.iter().map(|question| disagreement(timeline, question)).collect::<Value>(),
        "silences": stats.silences.iter().map(|(event, gap)| silence(timeline, *event, *gap)).collect::<Value>(),
    })
}

fn entities<T: Listed>(list: &[T], uses: &[usize]) -> Value {
    let one =
        |(entity, events): (&T, &usize)| json!({"id": entity.id(), "name": versions(entity.title()), "events": events});
    list.iter().zip(uses).map(one).collect()
}

fn disagreement(timeline: &Timeline, question: &Question) -> Value {
    let fact = question.aspect.fact().map(|fact| timeline.id(fact));
    let about = match question.aspect {
        Aspect::When => "date",
        Aspect::Standing => "standing",
        Aspect::Fact(_) => "fact",
    };
    json!({"event": id_of(timeline, question.event), "about": about, "fact": fact, "answers": question.answers})
}

fn silence(timeline: &Timeline, event: EventIx, gap: Gap) -> Value {
    json!({"before": id_of(timeline, event), "days": gap.days(), "approximate": gap.is_rough()})
}

/// The same in lists: what is most used comes first, phases and events in the order of time.
#[must_use]
pub fn text(timeline: &Timeline, words: &Catalog) -> String {
    let stats = Stats::new(timeline);
    let mut page = Page { words, out: String::new() };
    page.heading("stats-events", timeline.events.len());
    for (standing, count) in stats.standings().filter(|(_, count)| *count > 0) {
        page.row(count, &words.text(standing.message()));
    }
    page.row(stats.events(|event| event.disputed), &words.text("stats-conflict"));
    page.row(stats.events(|event| event.excerpts.is_empty()), &words.text("stats-unsourced"));
    page.heading("stats-excerpts", stats.excerpts());
    for (state, count) in stats.states().filter(|(_, count)| *count > 0) {
        page.row(count, &words.text(state.message()));
    }
    page.entities("stats-sources", &timeline.sources, &stats.uses.sources, true);
    page.entities("stats-actors", &timeline.actors, &stats.uses.actors, true);
    page.entities("stats-places", &timeline.places, &stats.uses.places, true);
    page.entities("stats-tags", &timeline.tags, &stats.uses.tags, true);
    page.entities("stats-facts", &timeline.facts, &stats.uses.facts, true);
    page.entities("stats-phases", &timeline.phases, &stats.uses.phases, false);
    page.heading("stats-disagreements", stats.questions.len());
    for question in &stats.questions {
        let about = match &question.aspect {
            Aspect::When => words.text("question-when").into_owned(),
            Aspect::Standing => words.text("question-standing").into_owned(),
            Aspect::Fact(fact) => timeline.name(fact, words.titles()).to_owned(),
        };
        page.event(timeline, question.event, &about);
    }
    page.heading("stats-silences", stats.silences.len());
    for (event, gap) in &stats.silences {
        page.event(timeline, *event, &gap.later(words));
    }
    page.out
}

struct Page<'a> {
    words: &'a Catalog,
    out: String,
}

impl Page<'_> {
    fn heading(&mut self, message: &str, count: usize) {
        let said = self.words.with(message, &[("count", Arg::from(count))]);
        // Writing to a string cannot fail.
        let _ = writeln!(self.out, "{said}");
    }

    fn row(&mut self, count: usize, said: &str) {
        let _ = writeln!(self.out, "  {:>6}  {}", self.words.number(count), clean::line(said));
    }

    fn entities<T: Entity>(&mut self, message: &str, list: &[T], uses: &[usize], by_uses: bool) {
        self.heading(message, list.len());
        let mut rows: Vec<(usize, &T)> = uses.iter().copied().zip(list).collect();
        if by_uses {
            rows.sort_by_key(|(uses, _)| std::cmp::Reverse(*uses));
        }
        for (uses, entity) in rows {
            self.row(uses, &format!("{} ({})", entity.name(self.words.titles()), entity.id()));
        }
    }

    /// An event by its number, with what is said of it.
    fn event(&mut self, timeline: &Timeline, event: EventIx, said: &str) {
        if let Some(event) = event.of(&timeline.events) {
            let title = event.title.best(self.words.titles());
            self.row(event.number.get(), &format!("{title} ({}): {said}", event.id));
        }
    }
}
