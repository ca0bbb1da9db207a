//! The list: what it is called, what it is filtered by, the selected event; those around it to be looked at.

use super::page::{Page, begun, joined, sentence};
use super::reading;
use crate::app::Pane;
use crate::app::hint::key;
use crate::app::model::search::{Membership, Order};
use crate::app::screen::browse::facets::{FacetItem, FacetValue, Facets};
use crate::app::view::answers::aspect_name;
use crate::app::view::chronology::{ChronologyView, Entry, sign};
use crate::app::view::layer::advice::no_match_reasons;
use crate::i18n::Arg;
use crate::keymap::Action;
use crate::query::facets::Sign;
use crate::text::bidi::isolated;
use crate::text::measure::{narrow, part};
use crate::timeline::disagreement::compare;
use crate::timeline::{Event, EventIx, Timeline};
use crate::ui::screen::browse::title::name;

/// Events of the list that stand around the selected one at the most.
const AROUND: usize = 8;

pub(super) fn tell(page: &mut Page<'_>, timeline: &Timeline) {
    let app = page.app;
    let browse = &app.screens.browse;
    if app.layers.is_empty()
        && browse.in_facets(&app.view.room())
        && let Some(facets) = &browse.facets
    {
        return tell_facets(page, facets);
    }
    title(page, timeline);
    if app.screens.review.is_some() {
        page.read(|page| super::layer::lines(page, &app.view.review.rows, None));
        return reading::passage(page, timeline);
    }
    let Some(selected) = app.model.selection.event else { return nothing(page, timeline) };
    if browse.focus == Pane::Source {
        event(page, timeline, selected);
        return reading::tell(page, timeline);
    }
    heading(page, timeline, selected);
    event(page, timeline, selected);
    page.here();
    if let Some(period) = browse.brushed(&app.model) {
        page.say("plain-period", &[("period", isolated(&period.written()).into())]);
        page.here();
    }
    around(page, timeline);
}

/// What the timeline is called, or the filter that is kept, and how many events there are or match.
fn title(page: &mut Page<'_>, timeline: &Timeline) {
    let search = &page.app.model.search;
    let (sure, possible, nearest) = search.counts();
    if search.line().trim().is_empty() {
        let counts = [("events", timeline.events.len().into()), ("sources", timeline.sources.len().into())];
        let counts = page.words.with("plain-events", &counts).into_owned();
        let example = page.app.model.library.example.then(|| page.words.text("plain-example").into_owned());
        let said: Vec<String> =
            [Some(name(page.words, timeline)), example, Some(counts)].into_iter().flatten().collect();
        return page.add(&joined(&said));
    }
    let counts = [("hits", sure), ("events", timeline.events.len()), ("possible", possible), ("nearest", nearest)];
    let mut args: Vec<(&str, Arg)> = counts.into_iter().map(|(name, count)| (name, count.into())).collect();
    args.push(("filter", isolated(search.line()).into()));
    if !page.app.layers.iter().any(|layer| matches!(layer, crate::app::layer::Layer::Filter(_))) {
        page.say("plain-filtered", &args);
        for fault in search.query().faults() {
            let term = part(search.line(), &(narrow(fault.span.start)..narrow(fault.span.end)));
            page.say("plain-left-out", &[("term", isolated(term).into())]);
        }
    }
}

/// No event in the timeline, or none that matches, and why.
fn nothing(page: &mut Page<'_>, timeline: &Timeline) {
    let empty = timeline.events.is_empty();
    let (what, help) = if empty { ("empty-timeline", "empty-timeline-help") } else { ("no-match", "no-match-help") };
    page.say(what, &[]);
    page.here();
    for reason in no_match_reasons(&page.app.model.search, page.words) {
        page.add(&reason);
    }
    let keys = [("clear", key(Action::Close)), ("undo", key(Action::Undo)), ("reload", key(Action::Reload))];
    page.say(help, &keys);
}

/// The phase or the year that the selected event stands under, and how long nothing had happened before it.
fn heading(page: &mut Page<'_>, timeline: &Timeline, selected: EventIx) {
    let app = page.app;
    let chronology = &app.view.chronology;
    let (mut above, mut gap) = (None, None);
    for (_, entry) in chronology.window() {
        match entry {
            Entry::Heading(heading, _) => above = Some(heading),
            Entry::Gap(silence) => gap = Some(silence),
            Entry::Event(event, _) if event == selected => break,
            Entry::Event(..) => gap = None,
            Entry::Blank => {}
        }
    }
    let above = above.unwrap_or_else(|| chronology.heading_of(selected));
    page.add(&ChronologyView::heading_title(above, &app.model.search, timeline, page.words));
    let newest_first = app.model.search.listing().order() == Order::Newest;
    if let Some(gap) = gap {
        page.add(&if newest_first { gap.earlier(page.words) } else { gap.later(page.words) });
    }
}

/// The selected event.
pub(super) fn event(page: &mut Page<'_>, timeline: &Timeline, selected: EventIx) {
    let Some(event) = selected.of(&timeline.events) else { return };
    let (place, listed) = (page.app.model.position() + 1, page.app.model.search.listing().events().len());
    let said = joined(&told(page, timeline, event));
    let args = [
        ("place", place.into()),
        ("all", listed.into()),
        ("said", said.into()),
        ("number", Arg::from(event.number.to_string())),
    ];
    let message = if event.number.to_string() == place.to_string() { "plain-event" } else { "plain-event-numbered" };
    page.say(message, &args);
}

/// When, what, how firm, by whom told; how the filter found it.
fn told(page: &Page<'_>, timeline: &Timeline, event: &Event) -> Vec<String> {
    let (words, ix) = (page.words, event.number.ix());
    let mut said = vec![timeline.when(event).long(words), event.title.isolated(words.titles())];
    if sign(event.standing, words).is_some() {
        let by: Vec<String> = event.by.iter().map(|actor| timeline.isolated(actor, words.titles())).collect();
        let firm = if by.is_empty() {
            words.text(event.standing.message()).into_owned()
        } else {
            let who = by.join(&words.text("list-separator"));
            words.with(event.standing.message_by(), &[("who", who.into())]).into_owned()
        };
        said.push(begun(&firm));
    }
    said.extend(accounts(page, timeline, event));
    let search = &page.app.model.search;
    let weak = search.found().and_then(|found| found.tier(ix)).is_some_and(crate::query::Tier::is_weak);
    let found = match search.membership(ix) {
        Membership::Possible => Some("sign-possible"),
        Membership::Out => Some("plain-out"),
        Membership::Sure if weak => Some("sign-weak"),
        Membership::Sure | Membership::Nearest => None,
    };
    said.extend(found.map(|id| begun(&words.text(id))));
    if page.app.model.library.is_changed(ix) {
        said.push(begun(&words.text("sign-changed")));
    }
    said
}

/// How many accounts tell it, where that is not one, and what they disagree on.
fn accounts(page: &Page<'_>, timeline: &Timeline, event: &Event) -> Option<String> {
    let words = page.words;
    let accounts = event.accounts();
    let count = [("accounts", accounts.len().into())];
    if event.disputed {
        let compared = compare(event, &accounts);
        let differing = compared.iter().filter(|one| one.differs);
        let what: Vec<String> = differing.map(|one| aspect_name(&one.aspect, timeline, words)).collect();
        let what: Arg = what.join(&words.text("list-separator")).into();
        return Some(words.with("plain-accounts-differ", &[count[0].clone(), ("what", what)]).into_owned());
    }
    let told = match accounts.len() {
        0 => !timeline.sources.is_empty(),
        count => count > 1,
    };
    told.then(|| words.with("plain-accounts", &count).into_owned())
}

/// Those before and after it, a page of the list that stays while the selection moves in it.
fn around(page: &mut Page<'_>, timeline: &Timeline) {
    let (model, words) = (&page.app.model, page.words);
    let from = model.position() / AROUND * AROUND;
    let listed: Vec<EventIx> = model.search.listing().events().iter().skip(from).take(AROUND).copied().collect();
    for event in listed.iter().filter_map(|ix| ix.of(&timeline.events)) {
        let when = timeline.when(event).long(words);
        let title = event.title.isolated(words.titles());
        let args = [("number", event.number.to_string().into()), ("date", when.into()), ("title", title.into())];
        page.aside(&words.with("plain-listed", &args));
    }
}

fn tell_facets(page: &mut Page<'_>, facets: &Facets) {
    let values = || facets.items.iter().filter(|item| matches!(item, FacetItem::Value(_) | FacetItem::More(..)));
    let place = facets.items.iter().take(facets.cursor + 1).filter(|item| item.count().is_some()).count();
    let mut field = None;
    for (n, item) in facets.items.iter().enumerate() {
        match item {
            FacetItem::Heading(message) => field = Some(*message),
            FacetItem::Value(value) if n == facets.cursor => {
                // Voices spell what is all capitals.
                let field = field.map(|message| begun(&page.words.text(message).to_lowercase())).unwrap_or_default();
                let said = joined(&[field, value_said(page, value)]);
                page.say(
                    "plain-item",
                    &[("place", place.into()), ("all", values().count().into()), ("said", said.into())],
                );
                page.here();
            }
            FacetItem::More(_, count) if n == facets.cursor => {
                page.say("facet-more", &[("count", (*count).into())]);
                page.here();
            }
            FacetItem::Value(_) | FacetItem::More(..) | FacetItem::Blank => {}
        }
    }
    for item in facets.items.iter().skip(facets.cursor.saturating_sub(AROUND / 2)).take(AROUND) {
        if let FacetItem::Value(value) = item {
            page.aside(&value_said(page, value));
        }
    }
}

fn value_said(page: &Page<'_>, value: &FacetValue) -> String {
    let words = page.words;
    let count = words.with("heading-count", &[("events", value.count.into())]).into_owned();
    let asked = match value.sign {
        Some(Sign::Include | Sign::Together) => Some("plain-included"),
        Some(Sign::Exclude) => Some("plain-excluded"),
        None => None,
    };
    let asked = asked.map(|id| words.text(id).into_owned());
    let said: Vec<String> = [Some(value.value.isolated()), Some(count), asked].into_iter().flatten().collect();
    said.iter().map(|said| sentence(said)).collect::<Vec<_>>().join(" ")
}
