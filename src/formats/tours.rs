//! The tours of a timeline: for people a line each, for programs an array.

use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use super::json::{id_of, text as versions};
use crate::i18n::{Arg, Catalog};
use crate::text::clean;
use crate::timeline::{Talk, Timeline, Tour};

/// One line a tour: id, title, stops, how long it is planned to take.
#[must_use]
pub fn text(timeline: &Timeline, words: &Catalog) -> String {
    let ids: Vec<String> = timeline.tours.iter().map(|tour| clean::line(&tour.id).into_owned()).collect();
    let width = ids.iter().map(|id| id.width()).max().unwrap_or(0);
    let line = |(id, tour): (&String, &Tour)| {
        let talk = Talk::of_tour(timeline, tour);
        let title = clean::line(talk.title.best(words.titles())).into_owned();
        let stops = words.with("tours-stops", &[("stops", Arg::from(talk.stops.len()))]).into_owned();
        let planned = talk.planned_seconds().filter(|seconds| *seconds > 0);
        let planned = planned.map(|seconds| format!(" · {}", time(seconds, words))).unwrap_or_default();
        let pad = " ".repeat(width.saturating_sub(id.as_str().width()));
        format!("{id}{pad}  {title}  {stops}{planned}\n")
    };
    ids.iter().zip(&timeline.tours).map(line).collect()
}

/// All tours: what each is called, where it stops and for how many seconds, `null` where it does not say so.
#[must_use]
pub fn json(timeline: &Timeline) -> Value {
    let tours = timeline.tours.iter().map(|tour| {
        let talk = Talk::of_tour(timeline, tour);
        let stops = talk.stops.iter().map(|stop| {
            let number = stop.event.of(&timeline.events).map(|event| event.number.get());
            json!({"event": id_of(timeline, stop.event), "number": number, "seconds": stop.seconds})
        });
        json!({
            "id": tour.id,
            "title": versions(&tour.title),
            "stops": stops.collect::<Vec<_>>(),
            "seconds": talk.planned_seconds().filter(|_| !talk.stops.is_empty()),
        })
    });
    tours.collect()
}

/// A time that is planned, in minutes and seconds.
#[must_use]
pub fn time(seconds: u32, words: &Catalog) -> String {
    let args = [("minutes", Arg::from(seconds / 60)), ("seconds", Arg::from(seconds % 60))];
    words.with("tours-time", &args).into_owned()
}
