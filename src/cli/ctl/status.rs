//! Where a talk is, for people and for programs.

use serde_json::{Map, Value, json};

use crate::app::remote::{Blank, Clock, Report, StopReport, Versions, duration};
use crate::formats::{Format, json};
use crate::i18n::{Arg, Catalog};
use crate::text::clean;
use crate::timeline::{Date, Text};
use crate::tui::control::wire::VERSION;

/// It in a form.
pub(super) fn said(report: &Report, clock: Clock, format: Format, words: &Catalog) -> String {
    match format {
        Format::Json => json::printed(&object(report, clock)),
        Format::Text => lines(report, clock, words),
    }
}

/// One object that is another after every step.
fn object(report: &Report, clock: Clock) -> Value {
    json!({
        "version": VERSION,
        "title": versions(&report.title),
        "tour": report.tour,
        "event": event(&report.now),
        "stop": report.stop,
        "stops": report.stops,
        "step": report.step,
        "steps": report.steps,
        "blank": report.blank,
        "autoplay": report.autoplay,
        "clock": {"elapsed": clock.elapsed / 1000, "at_stop": clock.at_stop / 1000, "running": clock.running},
        "next": report.next.as_ref().map(event),
    })
}

fn event(stop: &StopReport) -> Value {
    json!({
        "id": stop.event,
        "number": stop.number,
        "date": stop.date,
        "title": versions(&stop.title),
        "seconds": stop.seconds,
    })
}

fn versions(text: &Versions) -> Value {
    let versions: Map<String, Value> = text.iter().map(|(tag, words)| (tag.clone(), words.as_str().into())).collect();
    Value::Object(versions)
}

fn lines(report: &Report, clock: Clock, words: &Catalog) -> String {
    let place = [
        ("stop", report.stop.into()),
        ("stops", report.stops.into()),
        ("step", report.step.into()),
        ("steps", Arg::from(report.steps)),
    ];
    let time = words.number(duration(clock.elapsed));
    let clock = [("time", time.into()), ("running", usize::from(clock.running).into())];
    let mut lines = vec![
        words.with("ctl-place", &place).into_owned(),
        named(&report.now, words),
        words.with("ctl-clock", &clock).into_owned(),
    ];
    if report.blank != Blank::Off {
        lines.push(words.text("ctl-blanked").into_owned());
    }
    let next = report.next.as_ref().map(|next| words.with("ctl-next", &[("event", named(next, words).into())]));
    lines.extend(next.map(std::borrow::Cow::into_owned));
    let cleaned = lines.iter().map(|line| clean::line(line).into_owned() + "\n");
    cleaned.collect()
}

fn named(stop: &StopReport, words: &Catalog) -> String {
    let date = Date::parse(&stop.date).map_or_else(|_| stop.date.clone(), |date| date.long(words));
    let title = Text::new(stop.title.clone()).best(words.titles()).to_owned();
    words.with("ctl-event", &[("date", date.into()), ("title", title.into())]).into_owned()
}
