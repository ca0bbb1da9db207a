//! The last row: what was just said, or what cannot be read, or the keys that matter now; how many problems, which event.

use ratatui::layout::{Position, Rect};

use crate::app::find::{End, Find};
use crate::app::layout::Layout;
use crate::app::waiting::Waiting;
use crate::app::{Pane, State};
use crate::i18n::{Arg, Words};
use crate::keymap::{Action, binding_of, label};
use crate::text::Direction;

use super::pen::Pen;
use super::title::{inset, key_styles, line};

/// Columns from which more than the key of help is hinted at.
const ROOMY: u16 = 60;

/// Draws it; returns the caret of a find while it is typed.
pub(super) fn draw(state: &State, layout: &Layout, pen: &mut Pen<'_>) -> Option<Position> {
    let area = inset(layout.hints);
    let taken = if state.waiting.is_some() { 0 } else { right(state, pen, area) };
    let room = area.width.saturating_sub(if taken == 0 { 0 } else { taken + 2 });
    let area = match pen.direction {
        Direction::Ltr => Rect { width: room, ..area },
        Direction::Rtl => Rect { x: area.right() - room, width: room, ..area },
    };
    if let Some(waiting) = &state.waiting {
        choices(waiting, pen, area);
    } else if state.finding() {
        return find(state, pen, area);
    } else if let Some(toast) = &state.toast {
        let style = pen.palette.text;
        pen.start(area, 0, toast, style);
    } else if let Some(finding) = state.library.unreadable.first() {
        let what: Arg = finding.placed_shortly(&state.words).into();
        let said = format!("✗ {}", state.words.with("hint-unreadable", &[("what", what)]));
        let style = pen.palette.error;
        pen.start(area, 0, &said, style);
    } else if state.focus == Pane::Source && state.find.is_some() {
        find(state, pen, area);
    } else {
        let taken = left_out(state, pen, area);
        keys(state, layout, pen, area, taken);
    }
    None
}

/// What is left out of the filter, for as long as it is; returns the columns it took.
fn left_out(state: &State, pen: &mut Pen<'_>, area: Rect) -> u16 {
    let Some(said) = state.left_out(area.width.saturating_sub(2)) else { return 0 };
    let palette = pen.palette;
    pen.sign(area, 0, "!", palette.error);
    pen.start_row(area, 2, &said, palette.text) + 5
}

/// What is found in the article, how many times, and the keys for it; returns the caret while it is typed.
fn find(state: &State, pen: &mut Pen<'_>, area: Rect) -> Option<Position> {
    let find = state.find.as_ref()?;
    let words = &state.words;
    let (key_style, word_style) = key_styles(pen);
    pen.sign(area, 0, "/", key_style);
    let text = pen.palette.text;
    line(&find.view, pen, |_| text);
    let mut at = 1 + find.view.taken() + 2;
    if !find.line().trim().is_empty() {
        let style = if find.count().1 == 0 { pen.palette.warn } else { text };
        at += pen.start(area, at, &count(find, words), style) + 3;
    }
    let hints: &[(&str, &str)] =
        if find.typing() { &[("Enter", "find-keep"), ("Esc", "find-back")] } else { &[("n N", "find-hint")] };
    for (key, word) in hints {
        let word = words.say(word);
        if at + u16::try_from(key.len() + word.len() + 1).unwrap_or(u16::MAX) > area.width {
            break;
        }
        at += pen.start(area, at, key, key_style) + 1;
        at += pen.start(area, at, &word, word_style) + 3;
    }
    find.typing().then_some(Position { x: find.view.caret, y: area.y })
}

/// Counts at the end of the row; returns the cells they took.
fn right(state: &State, pen: &mut Pen<'_>, area: Rect) -> u16 {
    let words = &state.words;
    let palette = pen.palette;
    let mut taken = 0;
    if let Some(count) = state.count {
        taken += pen.end(area, taken, &count.to_string(), palette.accent) + 3;
    } else if !state.chronology.is_empty() {
        let place = [("place", (state.chronology.position() + 1).into()), ("all", state.chronology.len().into())];
        taken += pen.end(area, taken, &words.with("position", &place), palette.muted) + 3;
    }
    if let Some(order) = state.order().message() {
        taken += pen.end(area, taken, &words.say(order), palette.muted) + 3;
    }
    let problems = state.problem_count();
    if problems > 0 {
        let said = format!("! {}", words.with("hint-problems", &[("problems", problems.into())]));
        taken += pen.end(area, taken, &said, palette.warn) + 3;
    }
    if let Some(busy) = busy(state) {
        taken += pen.end(area, taken, &words.say(busy), palette.muted) + 3;
    }
    taken
}

/// What is being waited for; of the filter only once it is asked for something.
fn busy(state: &State) -> Option<&'static str> {
    if state.library.timeline.is_none() {
        None
    } else if state.library.reading {
        Some("hint-reading")
    } else {
        let wanted = state.filter.typing() || !state.filter.query().is_empty();
        (wanted && state.library.indexing()).then_some("hint-indexing")
    }
}

/// How many hits there are and at which the reader is; and which end the last step went around.
fn count(find: &Find, words: &Words) -> String {
    let (shown, all) = find.count();
    let counted = words.with("find-count", &[("shown", shown.into()), ("all", all.into())]).into_owned();
    let around = match find.around() {
        Some(End::Last) => "find-from-first",
        Some(End::First) => "find-from-last",
        None => return counted,
    };
    words.with(around, &[("count", counted.into())]).into_owned()
}

/// What may follow the key that waits.
fn choices(waiting: &Waiting, pen: &mut Pen<'_>, area: Rect) {
    let (key_style, word_style) = key_styles(pen);
    let text = pen.palette.text;
    let mut at = pen.start_row(area, 0, &waiting.question, word_style);
    at += if at > 0 { 3 } else { 0 };
    for (key, said) in waiting.shown() {
        at += pen.start(area, at, &key.to_string(), key_style) + 1;
        at += pen.start_row(area, at, said, text) + 3;
    }
    if let Some(rest) = &waiting.rest {
        at += pen.start(area, at, rest.key, key_style) + 1;
        pen.start_row(area, at, &rest.said, word_style);
    }
}

/// Four or five keys that matter now, from a column on.
fn keys(state: &State, layout: &Layout, pen: &mut Pen<'_>, area: Rect, mut at: u16) {
    let mut hints = wanted(state, layout);
    // How to close the facets is said in any case, since they may hide the list.
    while state.in_facets() && hints.len() > 1 && columns(&hints) > usize::from(area.width) {
        hints.remove(hints.len() - 2);
    }
    for (keys, word) in hints {
        let (key_style, word_style) = key_styles(pen);
        let width = u16::try_from(keys.chars().count() + word.chars().count() + 1).unwrap_or(u16::MAX);
        if at + width > area.width {
            break;
        }
        at += pen.start(area, at, &keys, key_style) + 1;
        at += pen.start(area, at, &word, word_style) + 3;
    }
}

/// Columns that keys and their words take, with the blanks between them.
fn columns(hints: &[(String, String)]) -> usize {
    let each = hints.iter().map(|(keys, word)| keys.chars().count() + word.chars().count() + 4);
    each.sum::<usize>().saturating_sub(3)
}

fn wanted(state: &State, layout: &Layout) -> Vec<(String, String)> {
    let words = &state.words;
    if state.filter.typing() {
        let said = |(key, id): (&str, &str)| (key.to_owned(), words.say(id).into_owned());
        return state.typing_hints().into_iter().map(said).collect();
    }
    if state.in_facets() {
        let say = |id: &str| words.say(id).into_owned();
        return vec![
            ("Enter".to_owned(), say("facet-hint-only")),
            ("-".to_owned(), say("facet-hint-not")),
            ("/".to_owned(), say("key-search")),
            ("Esc".to_owned(), say("key-close")),
        ];
    }
    if state.compare.is_some() {
        let say = |id: &str| words.say(id).into_owned();
        return vec![
            ("↓↑".to_owned(), say("compare-hint-scroll")),
            ("n N".to_owned(), say("compare-hint-next")),
            ("c".to_owned(), say("compare-hint-back")),
            (String::new(), say("compare-legend")),
        ];
    }
    let mut actions = Vec::new();
    if state.size.width >= ROOMY {
        let accounts =
            state.source.event().and_then(|place| state.library.event(place)).map_or(0, |event| event.accounts().len());
        match state.focus {
            Pane::Chronology => actions.extend([Action::Search, Action::Open]),
            Pane::Source => actions.extend([Action::NextMark, Action::Search, Action::Copy]),
        }
        if accounts > 1 {
            actions.extend([Action::NextAccount, Action::Compare]);
        }
        if layout.chronology.is_some() && layout.source.is_some() {
            actions.push(Action::NextPane);
        }
    }
    actions.push(Action::Help);
    let hint = |action: Action| {
        let binding = binding_of(action)?;
        let key = label::label(*binding.chords.first()?);
        let in_source = action == Action::Search && state.focus == Pane::Source;
        let word = if in_source { words.attribute(binding.message, "source") } else { words.say(binding.message) };
        Some((key, word.into_owned()))
    };
    actions.into_iter().filter_map(hint).collect()
}
