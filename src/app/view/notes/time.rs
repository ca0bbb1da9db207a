//! The time of a talk: the clock, the pace, and how much of this stop and of the whole has gone by.

use ratatui::layout::Rect;

use super::rooms::Rooms;
use super::{Maker, NotesItem, NotesTone};
use crate::app::remote::{Clock, Report, duration};
use crate::app::screen::Notes;
use crate::app::screen::notes::{Pace, ShownTime, pace};
use crate::app::view::after;
use crate::text::{Row, one_line};

/// Columns from which the time of the stop and that of the talk stand side by side.
const BOTH: u16 = 96;
/// Columns of a bar, at the least and at the most.
const BAR: (u16, u16) = (6, 30);
/// Columns between two parts.
const BETWEEN: u16 = 3;

/// What goes with the clock.
pub(super) fn items(notes: &Notes, maker: Maker<'_>, rooms: &Rooms) -> Vec<NotesItem> {
    let Some(report) = &notes.report else { return Vec::new() };
    let mut items = Vec::new();
    if notes.peek.is_none() || rooms.heading.is_some() {
        items.extend(head(notes, report, maker, rooms.head));
    }
    let room = rooms.time;
    let (stop, talk) = (of_stop(report, notes.clock, maker), of_talk(report, notes.clock, maker));
    if room.width >= BOTH {
        let half = Rect { width: (room.width - 2 * BETWEEN) / 2, ..room };
        items.extend(stop.items(maker, half));
        items.extend(talk.items(maker, after(room, half.width + 2 * BETWEEN)));
    } else {
        let shown = if stop.part.is_some() || talk.part.is_none() { stop } else { talk };
        items.extend(shown.items(maker, room));
    }
    items
}

/// The clock and the pace at the beginning, where the talk is at the end: as much of it as has room.
fn head(notes: &Notes, report: &Report, maker: Maker<'_>, area: Rect) -> Vec<NotesItem> {
    let words = maker.words;
    let place = [
        ("stop", report.stop.into()),
        ("stops", report.stops.into()),
        ("step", report.step.into()),
        ("steps", report.steps.into()),
    ];
    let [long, short] = ["notes-place", "notes-place-short"].map(|id| words.with(id, &place).into_owned());
    let known = if notes.connected { "notes-connected" } else { "notes-not-connected" };
    let known = (words.text(known).into_owned(), if notes.connected { NotesTone::Muted } else { NotesTone::Warn });
    let kept = pace(report, notes.clock).map(|pace| said_pace(pace, maker));
    let [full, brief] = [true, false].map(|full| clock(notes, report, maker, full));
    // From all of it to the least; that there is no stage is said in any case, and before where the talk was.
    let form = |time: &(String, NotesTone), kept: Option<(String, NotesTone)>, place: &str, told: bool| {
        let known = Some(known.clone()).filter(|_| told || !notes.connected);
        let laid_out = |parts: Vec<Option<(String, NotesTone)>>| -> Vec<(Row, NotesTone)> {
            let rows = parts.into_iter().flatten();
            rows.map(|(said, tone)| (one_line(&said, area.width, maker.base), tone)).collect()
        };
        let place = Some((place.to_owned(), NotesTone::Muted)).filter(|(place, _)| !place.is_empty());
        (laid_out(vec![Some(time.clone()), kept]), laid_out(vec![known, place]))
    };
    let forms = [
        form(&full, kept.clone(), &long, true),
        form(&full, kept.clone(), &long, false),
        form(&full, kept.clone(), &short, false),
        form(&brief, kept, &short, false),
        form(&brief, None, &short, false),
        form(&brief, None, "", true),
    ];
    let fits = |(beginning, end): &&(Vec<_>, Vec<_>)| width(beginning) + BETWEEN + width(end) <= area.width;
    let [.., last] = &forms;
    let (beginning, end) = forms.iter().find(fits).unwrap_or(last);
    let at_end = after(area, area.width.saturating_sub(width(end)));
    let mut items = Vec::new();
    for (mut room, parts) in [(area, beginning), (at_end, end)] {
        for (row, tone) in parts {
            let taken = row.width();
            let area = Rect { width: taken.min(room.width), ..room };
            items.push(NotesItem::Words { area, row: row.clone(), tone: *tone });
            room = after(room, (taken + BETWEEN).min(room.width));
        }
    }
    items
}

fn width(parts: &[(Row, NotesTone)]) -> u16 {
    let columns: u16 = parts.iter().map(|(row, _)| row.width() + BETWEEN).sum();
    columns.saturating_sub(BETWEEN)
}

/// The time that is shown; in `full`, what has gone by with what was planned.
fn clock(notes: &Notes, report: &Report, maker: Maker<'_>, full: bool) -> (String, NotesTone) {
    let (words, clock) = (maker.words, notes.clock);
    let time = |milliseconds| words.number(duration(milliseconds));
    let planned = report.planned.map(|planned| u64::from(planned) * 1000);
    let said = match (notes.shown, planned) {
        (ShownTime::Day, _) => {
            let args = [
                ("hour", words.number(format!("{:02}", notes.time.hour))),
                ("minute", words.number(format!("{:02}", notes.time.minute))),
            ];
            let args = args.map(|(name, value)| (name, value.into()));
            return (words.with("notes-time-of-day", &args).into_owned(), NotesTone::Accent);
        }
        (ShownTime::Left, Some(planned)) if clock.elapsed > planned => {
            let over = time(clock.elapsed - planned);
            return (words.with("notes-over", &[("time", over.into())]).into_owned(), NotesTone::Warn);
        }
        (ShownTime::Left, Some(planned)) => {
            // What is left is counted up: a second that has begun to go is still there.
            let left = time((planned - clock.elapsed).next_multiple_of(1000));
            words.with("notes-left", &[("time", left.into())]).into_owned()
        }
        (_, Some(planned)) if full => {
            let args = [("time", time(clock.elapsed).into()), ("planned", time(planned).into())];
            words.with("notes-elapsed-of", &args).into_owned()
        }
        _ => time(clock.elapsed),
    };
    if clock.running {
        return (said, NotesTone::Accent);
    }
    let id = if clock.elapsed == 0 { "notes-clock-not-begun" } else { "notes-clock-stopped" };
    (words.with(id, &[("time", said.into())]).into_owned(), NotesTone::Muted)
}

fn said_pace(pace: Pace, maker: Maker<'_>) -> (String, NotesTone) {
    let words = maker.words;
    let off = |id: &'static str, seconds: u64| {
        let part = |part: u64| usize::try_from(part).unwrap_or(usize::MAX).into();
        words.with(id, &[("minutes", part(seconds / 60)), ("seconds", part(seconds % 60))]).into_owned()
    };
    match pace {
        Pace::OnTime => (words.text("notes-on-time").into_owned(), NotesTone::Muted),
        Pace::Behind(seconds) => (off("notes-behind", seconds), NotesTone::Warn),
        Pace::Ahead(seconds) => (off("notes-ahead", seconds), NotesTone::Muted),
    }
}

/// How much of something has gone by.
struct Progress {
    label: &'static str,
    /// The part that is filled, of a thousand, and the part that the time stands at, where that is another.
    part: Option<(u64, Option<u64>)>,
    said: String,
    tone: NotesTone,
}

fn of_stop(report: &Report, clock: Clock, maker: Maker<'_>) -> Progress {
    let label = "notes-this-stop";
    let time = |milliseconds| maker.words.number(duration(milliseconds));
    let Some(stay) = report.now.seconds.map(|seconds| u64::from(seconds) * 1000).filter(|stay| *stay > 0) else {
        return Progress { label, part: None, said: time(clock.at_stop), tone: NotesTone::Text };
    };
    let args = [("time", time(clock.at_stop).into()), ("planned", time(stay).into())];
    let said = maker.words.with("notes-elapsed-of", &args).into_owned();
    let tone = if clock.at_stop > stay { NotesTone::Warn } else { NotesTone::Text };
    Progress { label, part: Some((thousandths(clock.at_stop, stay), None)), said, tone }
}

/// Of the whole talk: what is told of it by its plan, and beside that where the time stands; else how many of its stops.
fn of_talk(report: &Report, clock: Clock, maker: Maker<'_>) -> Progress {
    let label = "notes-whole-talk";
    let place = [("stop", report.stop.into()), ("stops", report.stops.into())];
    let said = maker.words.with("notes-stop-of", &place).into_owned();
    let stops = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
    let planned = report.planned.zip(report.planned_before).filter(|(planned, _)| *planned > 0);
    let part = match planned {
        Some((planned, before)) => {
            let planned = u64::from(planned) * 1000;
            let stay = report.now.seconds.map_or(0, |seconds| u64::from(seconds) * 1000);
            let told = u64::from(before) * 1000 + clock.at_stop.min(stay);
            (thousandths(told, planned), Some(thousandths(clock.elapsed, planned)))
        }
        None => (thousandths(stops(report.stop), stops(report.stops).max(1)), None),
    };
    Progress { label, part: Some(part), said, tone: NotesTone::Text }
}

fn thousandths(part: u64, whole: u64) -> u64 {
    (part.saturating_mul(1000) / whole.max(1)).min(1000)
}

impl Progress {
    /// Its name, a bar where there is room for one, and what is said.
    fn items(self, maker: Maker<'_>, room: Rect) -> Vec<NotesItem> {
        let label = one_line(&maker.words.text(self.label), room.width, maker.base);
        let said = one_line(&self.said, room.width.saturating_sub(label.width() + 1), maker.base);
        let mut items = Vec::new();
        let mut put = |row: Row, at: u16, tone| {
            let area = Rect { width: row.width(), ..after(room, at.min(room.width)) };
            items.push(NotesItem::Words { area, row, tone });
        };
        let (begin, taken) = (label.width() + 1, said.width() + 1);
        let bar = room.width.saturating_sub(begin + taken).min(BAR.1);
        let bar = self.part.filter(|_| bar >= BAR.0).map(|part| (part, bar));
        put(label, 0, NotesTone::Muted);
        put(said, begin + bar.map_or(0, |(_, width)| width + 1), self.tone);
        if let Some(((filled, mark), width)) = bar {
            let columns = |part: u64| u16::try_from(part * u64::from(width) / 1000).unwrap_or(width);
            let area = Rect { x: room.x + begin, width, ..room };
            let mark = mark.map(|mark| columns(mark).min(width - 1));
            items.push(NotesItem::Bar { area, filled: columns(filled), mark });
        }
        items
    }
}
