//! A talk on paper: what is shown on the stage, with all that it rests on, as one page for people.
//!
//! [`Handout::new`] gathers what stands in it, in order, each word with its language; [`html`] and [`markdown`] only write it down.
//! It holds no date of its making: the same talk gives the same bytes.

mod accounts;
mod articles;
pub mod html;
pub mod markdown;
mod phrase;

use std::collections::HashMap;

use crate::i18n::{Arg, Catalog};
use crate::text::Direction;
use crate::text::language::direction;
use crate::timeline::talk::{Subject, TalkStop};
use crate::timeline::{Event, EventIx, Talk, Text, Timeline, When};

pub use accounts::{Difference, Passage};
pub use articles::Used;
pub use phrase::{DateWords, Line, Phrase, Piece, Sentence};

/// What every handout has near its beginning, by which it is known for one.
pub const MARK: &str = "<!-- tarikh handout -->";

/// All that stands in a handout.
pub struct Handout<'a> {
    /// The words of the program.
    pub words: &'a Catalog,
    /// The language that the page is read in: a BCP 47 tag, where it is one.
    pub language: Option<String>,
    /// The way the page runs.
    pub direction: Direction,
    /// What the talk is called.
    pub title: Phrase,
    /// What it was chosen from, and how many events there are.
    pub about: Line,
    /// The events, in the order in which they are told.
    pub stops: Vec<Told>,
    /// The articles quoted, in the order in which they first are.
    pub articles: Vec<Used>,
}

/// An event of a handout.
pub struct Told {
    /// The number it has here: of the stop on a tour, else of the event.
    pub label: usize,
    /// When it was.
    pub when: DateWords,
    /// What, in a line.
    pub title: Phrase,
    /// How firm it stands and by whom; on a tour the number of the event.
    pub standing: Line,
    /// Why this date.
    pub date_note: Vec<Phrase>,
    /// What, in a few.
    pub summary: Vec<Phrase>,
    /// What is quoted, account by account.
    pub passages: Vec<Passage>,
    /// What the accounts differ on.
    pub differences: Vec<Difference>,
    /// Where it is denied, and what is to be seen beside it: the label, and the events, each with its date.
    pub beside: Vec<(Sentence, Vec<Line>)>,
    /// What to say, where it is asked for.
    pub notes: Vec<Phrase>,
}

impl<'a> Handout<'a> {
    /// Gathers a talk, read in the language that titles are read in; what the presenter says only `with_notes`. Takes time in
    /// proportion to the talk.
    #[must_use]
    pub fn new(timeline: &'a Timeline, talk: &'a Talk, words: &'a Catalog, with_notes: bool) -> Self {
        // A tour may stop twice at an event; what leads there leads to the first time.
        let places = talk.stops.iter().enumerate().rev().map(|(place, stop)| (stop.event, place)).collect();
        let gathering = Gathering { timeline, talk, places, words, language: words.titles(), with_notes };
        Self {
            words,
            language: gathering.phrase(gathering.language, "").language,
            direction: gathering.direction(),
            title: gathering.title(),
            about: gathering.about(),
            stops: (0..).zip(&talk.stops).filter_map(|(place, stop)| gathering.told(place, stop)).collect(),
            articles: gathering.articles(),
        }
    }
}

/// What a handout is gathered from.
struct Gathering<'a> {
    timeline: &'a Timeline,
    talk: &'a Talk,
    /// The first stop at each event that is told.
    places: HashMap<EventIx, usize>,
    words: &'a Catalog,
    /// Of the reader.
    language: &'a str,
    with_notes: bool,
}

impl Gathering<'_> {
    fn direction(&self) -> Direction {
        direction(self.language).unwrap_or(self.words.language().direction())
    }

    fn phrase(&self, language: &str, words: &str) -> Phrase {
        Phrase::new(language, self.direction(), words)
    }

    /// The best version of words for the reader, which [`Text::best_version`] gives.
    fn best(&self, (language, words): (&str, &str)) -> Phrase {
        self.phrase(language, words)
    }

    fn own(&self, id: &str) -> Sentence {
        Piece::Own(self.words.text(id).into_owned()).into()
    }

    fn title(&self) -> Phrase {
        let title = self.best(self.talk.title.best_version(self.language));
        let untitled = || self.phrase(self.words.language().tag(), &self.words.text("title-untitled"));
        if title.text.is_empty() { untitled() } else { title }
    }

    /// The timeline of a tour, or what it was filtered by; how many events; how long it is to take, for the presenter.
    fn about(&self) -> Line {
        let mut line = Line::new();
        match &self.talk.subject {
            Subject::Tour(_) if self.talk.title != self.timeline.title && !self.timeline.title.is_empty() => {
                line.push(self.best(self.timeline.title.best_version(self.language)).into());
            }
            Subject::Filter(filter) => {
                line.push(self.around("handout-filter", "filter", self.phrase("", filter).into()));
            }
            Subject::Timeline | Subject::Marked | Subject::Tour(_) => {}
        }
        let events = self.talk.stops.len();
        line.push(Piece::Own(self.words.with("heading-count", &[("events", events.into())]).into_owned()).into());
        if let Some(seconds) = self.talk.planned_seconds().filter(|seconds| self.with_notes && *seconds > 0) {
            line.push(Piece::Own(super::tours::time(seconds, self.words)).into());
        }
        line
    }

    /// A message of the program around words of the data.
    fn around(&self, id: &str, argument: &str, data: Sentence) -> Sentence {
        let (before, after) = self.words.around(id, argument);
        let own = |text: String| (!text.is_empty()).then_some(Piece::Own(text));
        Sentence(own(before).into_iter().chain(data.0).chain(own(after)).collect())
    }

    fn told(&self, place: usize, stop: &TalkStop) -> Option<Told> {
        let event = stop.event.of(&self.timeline.events)?;
        let notes = if self.with_notes { self.paragraphs(&stop.notes) } else { Vec::new() };
        Some(Told {
            label: if self.is_tour() { place + 1 } else { event.number.get() },
            when: self.when(event),
            title: self.name(event),
            standing: self.standing(event),
            date_note: self.paragraphs(&event.date_note),
            summary: self.paragraphs(&event.summary),
            passages: self.passages(event),
            differences: self.differences(event),
            beside: self.beside(event),
            notes,
        })
    }

    fn is_tour(&self) -> bool {
        matches!(self.talk.subject, Subject::Tour(_))
    }

    fn paragraphs(&self, text: &Text) -> Vec<Phrase> {
        Phrase::paragraphs(text, self.language, self.direction())
    }

    fn when(&self, event: &Event) -> DateWords {
        let when = self.timeline.when(event);
        let own = match when {
            When::On(date) => Some(date),
            When::After(_) => None,
        };
        DateWords::new(&when.long(self.words), own)
    }

    /// The title of an event, else its id.
    fn name(&self, event: &Event) -> Phrase {
        let title = self.best(event.title.best_version(self.language));
        if title.text.is_empty() { self.phrase("", &event.id) } else { title }
    }

    fn standing(&self, event: &Event) -> Line {
        let mut line = vec![self.stands(event.standing, &event.by)];
        if self.is_tour() {
            let number = Arg::from(event.number.get());
            line.push(Piece::Own(self.words.with("handout-event", &[("number", number)]).into_owned()).into());
        }
        line
    }

    fn beside(&self, event: &Event) -> Vec<(Sentence, Vec<Line>)> {
        let (denials, others): (Vec<&Event>, Vec<&Event>) = self.of(&event.see).partition(|linked| linked.is_denial());
        let mut seen: Vec<&Event> = others;
        for from in self.of(&event.seen_from) {
            if !seen.iter().chain(&denials).any(|linked| linked.number == from.number) {
                seen.push(from);
            }
        }
        let listed = |id: &str, events: Vec<&Event>| {
            let lines: Vec<Line> = events.into_iter().map(|event| self.linked(event)).collect();
            (!lines.is_empty()).then(|| (self.own(id), lines))
        };
        [listed("handout-denied-in", denials), listed("handout-see", seen)].into_iter().flatten().collect()
    }

    fn of<'e>(&'e self, events: &'e [EventIx]) -> impl Iterator<Item = &'e Event> {
        events.iter().filter_map(|ix| ix.of(&self.timeline.events))
    }

    /// An event by its title, which leads to it where it is told here, and its date.
    fn linked(&self, event: &Event) -> Line {
        let title = self.name(event);
        let piece = match self.places.get(&event.number.ix()) {
            Some(stop) => Piece::Link(format!("#{}", anchor(*stop)), title),
            None => Piece::Data(title),
        };
        vec![piece.into(), Piece::Date(self.when(event)).into()]
    }
}

/// The name of the place of a stop, from 0, in the page.
#[must_use]
pub fn anchor(stop: usize) -> String {
    format!("stop-{}", stop + 1)
}
