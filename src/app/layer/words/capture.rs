//! What selected words become: an event whose id and title are typed, or another account of the selected event.

use std::ops::Range;

use crate::app::interface::Interface;
use crate::app::model::Model;
use crate::app::request::form::{Check, Form, FormField, IdOf, Offer};
use crate::app::request::{Reply, Request};
use crate::app::{Effect, Notice, Plan};
use crate::i18n::{Arg, Catalog};
use crate::text::bidi::{direction, isolated};
use crate::text::{Base, Direction, language};
use crate::timeline::date::Range as Days;
use crate::timeline::dating::{Dating, datings};
use crate::timeline::{Dated, Ix, NewEvent, NewExcerpt, Source, Timeline};

/// Asks for the date, the title and the id of an event that is to be made of words.
pub(super) fn event(model: &Model, source: Ix<Source>, range: &Range<u32>, interface: &Interface) -> Reply {
    let Some((timeline, read)) = read(model, source) else { return Reply::CLOSE };
    let words = &interface.words;
    let Some(quotation) = read.quote(range) else { return say("words-repeated") };
    let datings = datings(read, range);
    let date = datings.first().map_or(String::new(), |dating| dating.date.written().to_owned());
    let offered = |dating: &Dating| Offer { value: dating.date.written().to_owned(), name: dating.words.clone() };
    let note = datings.first().map_or_else(|| Notice::new("capture-undated"), |dating| resolved(dating, words));
    let fields = vec![
        FormField {
            note: Some(note),
            offers: if datings.len() > 1 { datings.iter().map(offered).collect() } else { Vec::new() },
            ..FormField::new("capture-date", &date, Check::Date)
        },
        FormField::new("capture-title", "", Check::Filled),
        FormField {
            note: Some(Notice::new("capture-id-note")),
            ..FormField::new("capture-id", "", Check::NewId(IdOf::Events))
        },
    ];
    let about = vec![read.called(words).1, words.quoted(&quotation.exact)];
    let notes: Vec<Option<(String, String)>> = datings.iter().map(|dating| noted(dating, words)).collect();
    let (id, language) = (read.id.clone(), timeline.language.clone());
    let confirmed = move |values: &[String]| {
        let value = |place: usize| values.get(place).cloned().unwrap_or_default();
        // A date that was typed otherwise is not that of the words.
        let place = datings.iter().position(|dating| dating.date.written() == value(0));
        let excerpt = NewExcerpt {
            source: id.clone(),
            quotation: quotation.clone(),
            dated: place.and_then(|place| datings.get(place)).map(|dating| (dating.words.clone(), dating.dated)),
            date: None,
            dated_note: place.and_then(|place| notes.get(place).cloned()).flatten(),
        };
        let title = (language_of(&value(1), &language), value(1));
        Request::Effect(Effect::Plan(Plan::Event(Box::new(NewEvent { id: value(2), date: value(0), title, excerpt }))))
    };
    let at = usize::from(!date.is_empty());
    let form = Form::new("capture-form", fields, confirmed).about(about).at(at);
    Reply::asks(Request::Form(Box::new(form)))
}

/// Plans words as another account of the selected event; said where it has them already.
pub(super) fn account(model: &Model, source: Ix<Source>, range: &Range<u32>, interface: &Interface) -> Reply {
    let Some((_, read)) = read(model, source) else { return Reply::CLOSE };
    let Some(event) = model.event() else { return say("words-no-event") };
    let number = event.number.get();
    let same =
        |own: &crate::timeline::Excerpt| own.source.known() == Some(source) && own.anchor.range.as_ref() == Some(range);
    if event.excerpts.iter().any(same) {
        return Reply::asks(Request::Say(Notice::new("words-there").with("number", number)));
    }
    let Some(quotation) = read.quote(range) else { return say("words-repeated") };
    let days = Days::of(&event.date);
    let said = datings(read, range);
    let agrees = said.iter().find(|dating| Days::of(&dating.date).touches(&days));
    // What the words themselves say is another date of the same event; what stands near them may be of another one.
    let differs = || said.iter().find(|dating| dating.paragraph.is_none() && dating.dated == Dated::Explicit);
    let date = if agrees.is_some() { None } else { differs().map(|dating| dating.date.written().to_owned()) };
    let dating = agrees.or_else(differs).cloned();
    let excerpt = NewExcerpt {
        source: read.id.clone(),
        quotation,
        date,
        dated_note: dating.as_ref().and_then(|dating| noted(dating, &interface.words)),
        dated: dating.map(|dating| (dating.words, dating.dated)),
    };
    Reply::asks(Request::Effect(Effect::Plan(Plan::Excerpt { event: event.id.clone(), excerpt: Box::new(excerpt) })))
}

fn say(message: &'static str) -> Reply {
    Reply::asks(Request::Say(Notice::new(message)))
}

fn read(model: &Model, source: Ix<Source>) -> Option<(&Timeline, &Source)> {
    let timeline = model.timeline()?;
    Some((timeline, source.of(&timeline.sources)?))
}

/// How a date was read, to be shown under it.
fn resolved(dating: &Dating, words: &Catalog) -> Notice {
    let said = isolated(&dating.words);
    match (dating.paragraph, &dating.counted_from) {
        (None, None) => Notice::new("capture-said").with("words", said),
        (None, Some(from)) => Notice::new("capture-counted").with("words", said).with("from", from.long(words)),
        (Some(paragraph), None) => Notice::new("capture-near").with("words", said).with("paragraph", paragraph),
        (Some(paragraph), Some(from)) => {
            let near = Notice::new("capture-near-counted").with("words", said).with("paragraph", paragraph);
            near.with("from", from.long(words))
        }
    }
}

/// The same as a note for the file, with its language; nothing where the words say it all.
fn noted(dating: &Dating, words: &Catalog) -> Option<(String, String)> {
    let from = dating.counted_from.as_ref().map(|from| from.written().to_owned()).unwrap_or_default();
    let message = match (dating.paragraph, &dating.counted_from) {
        (None, None) if dating.dated == Dated::Explicit => return None,
        (None, _) => "capture-note-counted",
        (Some(_), None) => "capture-note-near",
        (Some(_), Some(_)) => "capture-note-near-counted",
    };
    let args: [(&str, Arg); 3] = [
        ("words", dating.words.as_str().into()),
        ("from", from.into()),
        ("paragraph", dating.paragraph.unwrap_or(0).into()),
    ];
    let words = words.without_isolates();
    Some((words.language().tag().to_owned(), words.with(message, &args).into_owned()))
}

/// The language that a title was typed in: that of the timeline, unless its letters run the other way.
fn language_of(title: &str, timeline: &str) -> String {
    let typed = direction(title, Base::Auto(Direction::Ltr));
    let own = match language::base(timeline, Direction::Ltr) {
        Base::Auto(direction) | Base::Fixed(direction) => direction,
    };
    match typed {
        _ if typed == own => timeline.to_owned(),
        Direction::Rtl => "ar".to_owned(),
        Direction::Ltr => "en".to_owned(),
    }
}
