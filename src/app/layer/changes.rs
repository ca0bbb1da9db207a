//! The menu of changes of the file, and what each of them asks: lists to choose from, and a field to be filled in.

mod entries;

use super::{Layer, PickList};
use crate::app::interface::Interface;
use crate::app::model::Model;
use crate::app::request::choice::Choice;
use crate::app::request::form::{Check, Form, FormField};
use crate::app::request::step::ChangeStep;
use crate::app::request::{Opening, Request};
use crate::app::{Effect, Notice, Plan};
use crate::i18n::Catalog;
use crate::text::bidi::isolated;
use crate::timeline::id::IdOf;
use crate::timeline::{Event, EventIx, Standing, Timeline};
use entries::{Named, called, listed, of_all, of_lists};

/// The layer of a question.
///
/// # Errors
/// Where there is nothing to choose, and what to say of that.
pub(super) fn open(step: ChangeStep, model: &Model, interface: &Interface) -> Result<Layer, Option<Notice>> {
    let words = &interface.words;
    let timeline = model.timeline().ok_or(None)?;
    let asks = Asks { model, timeline, words };
    let (title, choices) = match step {
        ChangeStep::Menu => ("changes-title", asks.menu()),
        ChangeStep::Refer { refers, listed } => ("changes-refer-title", asks.refer(refers, listed)),
        ChangeStep::Stand { listed } => ("changes-stand-title", asks.stand(listed)),
        ChangeStep::Rename => ("changes-rename-title", asks.rename()),
        ChangeStep::RenameTo(of, place) => {
            let old = of_lists(timeline, of, words).into_iter().nth(place).ok_or(None)?;
            return Ok(Layer::of_form(rename(of, old)));
        }
        ChangeStep::Join => ("changes-join-title", asks.join()),
        ChangeStep::JoinInto(of, place) => ("changes-into-title", asks.join_into(of, place)),
        ChangeStep::Retire => ("changes-retire-title", asks.retire()),
        ChangeStep::Merge => ("changes-merge-title", asks.merge()),
        ChangeStep::MergeTitle(other) => ("changes-which-title", asks.merge_title(other)),
    };
    if choices.is_empty() {
        return Err(Some(Notice::new("changes-nothing")));
    }
    Ok(Layer::Pick(PickList::new(title, choices, false)))
}

/// What is chosen from.
struct Asks<'a> {
    model: &'a Model,
    timeline: &'a Timeline,
    words: &'a Catalog,
}

impl Asks<'_> {
    fn menu(&self) -> Vec<Choice> {
        let say = |message: &'static str, step: ChangeStep| {
            Choice::new(self.words.text(message).into_owned(), Request::Open(Opening::Change(step)))
        };
        let count = listed(self.model).len();
        let all = |message: &'static str, step: ChangeStep| {
            let name = self.words.with(message, &[("count", count.into())]).into_owned();
            Choice::new(name, Request::Open(Opening::Change(step)))
        };
        let refer = |refers, listed| ChangeStep::Refer { refers, listed };
        let mut choices = Vec::new();
        if self.model.event().is_some() {
            choices.extend([
                say("changes-add", refer(true, false)),
                say("changes-take", refer(false, false)),
                say("changes-stand", ChangeStep::Stand { listed: false }),
                say("changes-merge", ChangeStep::Merge),
            ]);
        }
        if count > 1 {
            choices.extend([
                all("changes-add-all", refer(true, true)),
                all("changes-take-all", refer(false, true)),
                all("changes-stand-all", ChangeStep::Stand { listed: true }),
            ]);
        }
        choices.extend([
            say("changes-rename", ChangeStep::Rename),
            say("changes-join", ChangeStep::Join),
            say("changes-retire", ChangeStep::Retire),
        ]);
        let hashes: Vec<(String, String)> = self.hashes().collect();
        if !hashes.is_empty() {
            let name = self.words.with("changes-hashes", &[("count", hashes.len().into())]).into_owned();
            choices.push(Choice::new(name, plan(Plan::Hashes(hashes))));
        }
        choices.push(Choice::new(self.words.text("changes-take-back").into_owned(), Request::Effect(Effect::TakeBack)));
        choices
    }

    /// Sources without a hash, each with that of its file.
    fn hashes(&self) -> impl Iterator<Item = (String, String)> {
        let bare = self.timeline.sources.iter().filter(|source| source.sha256.is_none());
        bare.filter_map(|source| Some((source.id.clone(), source.sha256_now.clone()?)))
    }

    /// The events that a change is about.
    fn events(&self, all: bool) -> Vec<EventIx> {
        if all { listed(self.model) } else { self.model.selection.event.into_iter().collect() }
    }

    fn ids(&self, events: &[EventIx]) -> Vec<String> {
        events.iter().filter_map(|event| event.of(&self.timeline.events)).map(|event| event.id.clone()).collect()
    }

    /// Actors, places and tags: those that some of the events lack, or those that some have.
    fn refer(&self, refers: bool, all: bool) -> Vec<Choice> {
        let events = self.events(all);
        let ids = self.ids(&events);
        let events: Vec<&Event> = events.iter().filter_map(|event| event.of(&self.timeline.events)).collect();
        let choice = |(of, named, have): (IdOf, Named, usize)| {
            let fits = if refers { have < events.len() } else { have > 0 };
            let plan = || Plan::Refer { events: ids.clone(), of, id: named.id.clone(), refers };
            fits.then(|| self.named(of, &named, self::plan(plan())))
        };
        of_all(self.timeline, &events, self.words).into_iter().filter_map(choice).collect()
    }

    fn stand(&self, all: bool) -> Vec<Choice> {
        let events = self.ids(&self.events(all));
        let own = self.model.event().map(|event| event.standing).filter(|_| !all);
        let choice = |standing: &Standing| {
            let request = plan(Plan::Stand { events: events.clone(), standing: *standing });
            Choice::new(self.words.text(standing.message()).into_owned(), request).holding(own == Some(*standing))
        };
        Standing::ALL.iter().map(choice).collect()
    }

    /// Everything that has an id, the selected event first.
    fn rename(&self) -> Vec<Choice> {
        let selected = self.model.selection.event.map(EventIx::index);
        let lists = [
            IdOf::Actors,
            IdOf::Places,
            IdOf::Tags,
            IdOf::Sources,
            IdOf::Phases,
            IdOf::Facts,
            IdOf::Tours,
            IdOf::Events,
        ];
        let open = |of, place| Request::Open(Opening::Change(ChangeStep::RenameTo(of, place)));
        let choices = |of| {
            let entries = of_lists(self.timeline, of, self.words);
            entries.into_iter().enumerate().map(move |(place, named)| self.named(of, &named, open(of, place)))
        };
        let mut all: Vec<Choice> = lists.into_iter().flat_map(choices).collect();
        let first = all.len() - self.timeline.events.len();
        if let Some(place) = selected {
            let own = all.remove(first + place);
            all.insert(0, own);
        }
        all
    }

    fn joinable(&self, request: impl Fn(IdOf, usize, &Named) -> Request) -> Vec<Choice> {
        let choices = |of| {
            let entries = of_lists(self.timeline, of, self.words).into_iter().enumerate();
            entries.map(|(place, named)| self.named(of, &named, request(of, place, &named))).collect::<Vec<_>>()
        };
        [IdOf::Actors, IdOf::Places, IdOf::Tags].into_iter().flat_map(choices).collect()
    }

    fn join(&self) -> Vec<Choice> {
        self.joinable(|of, place, _| Request::Open(Opening::Change(ChangeStep::JoinInto(of, place))))
    }

    fn join_into(&self, of: IdOf, place: usize) -> Vec<Choice> {
        let entries = of_lists(self.timeline, of, self.words);
        let Some(gone) = entries.get(place).map(|named| named.id.clone()) else { return Vec::new() };
        let others = entries.iter().filter(|named| named.id != gone);
        let join = |named: &Named| Plan::Join { of, gone: gone.clone(), into: Some(named.id.clone()) };
        others.map(|named| self.named(of, named, plan(join(named)))).collect()
    }

    fn retire(&self) -> Vec<Choice> {
        self.joinable(|of, _, named| plan(Plan::Join { of, gone: named.id.clone(), into: None }))
    }

    fn merge(&self) -> Vec<Choice> {
        let selected = self.model.selection.event;
        let others = self.timeline.events.iter().filter(|event| Some(event.number.ix()) != selected);
        let choice = |event: &Event| {
            let request = Request::Open(Opening::Change(ChangeStep::MergeTitle(event.number.ix())));
            let choice = Choice::new(event.title.isolated(self.words.titles()), request);
            let choice =
                choice.marked(self.words.number(event.number)).with(self.timeline.when(event).short(self.words));
            event.title.versions().fold(choice, |choice, (_, version)| choice.found_by(version)).found_by(&event.id)
        };
        others.map(choice).collect()
    }

    fn merge_title(&self, other: EventIx) -> Vec<Choice> {
        let (Some(own), Some(other)) = (self.model.event(), other.of(&self.timeline.events)) else { return Vec::new() };
        let merge = |other_title| plan(Plan::Merge { gone: other.id.clone(), into: own.id.clone(), other_title });
        let choice = |event: &Event, other_title| {
            Choice::new(event.title.isolated(self.words.titles()), merge(other_title))
                .marked(self.words.number(event.number))
        };
        vec![choice(own, false), choice(other, true)]
    }

    /// Something with an id, found by all that it is called.
    fn named(&self, of: IdOf, named: &Named, request: Request) -> Choice {
        let said = self.words.with(called(of), &[("id", isolated(&named.id).into())]).into_owned();
        named
            .spellings
            .iter()
            .fold(Choice::new(named.name.clone(), request).with(said), |choice, spelling| choice.found_by(spelling))
    }
}

/// Asks for another id.
fn rename(of: IdOf, old: Named) -> Form {
    let id = old.id.clone();
    let field = FormField::new("changes-new-id", &old.id, Check::NewId(of));
    let form = Form::new("changes-rename-title", vec![field], move |values| {
        let new = values.first().cloned().unwrap_or_default();
        plan(Plan::Rename { of, old: id.clone(), new })
    });
    form.about(vec![old.name])
}

fn plan(plan: Plan) -> Request {
    Request::Effect(Effect::Plan(plan))
}
