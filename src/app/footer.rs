//! The last row: the keys of this place with what they do, and what is counted at its end. Worked out where it is drawn, and where
//! it is clicked: a key in it is pressed by a click.

use ratatui::layout::Rect;

use super::hint::Hint;
use super::interface::Interface;
use super::layer::Layer;
use super::screen::Shown;
use super::screen::browse::find::{End, Find};
use super::view::layer::LayerView;
use super::view::layer::advice::left_out;
use super::view::{At, inset};
use super::{App, Pane};
use crate::finding::Severity;
use crate::i18n::{Arg, Catalog};
use crate::input::Chord;
use crate::keymap::Action;
use crate::text::{Base, Row, one_line};

/// Columns between two of its parts.
const BETWEEN: u16 = 3;

/// What the last row holds, each part with its first column of the row.
#[derive(Clone, Debug, Default)]
pub struct Footer {
    /// Where it stands.
    pub area: Rect,
    /// Its parts.
    pub parts: Vec<FooterPart>,
}

/// A part of the last row.
#[derive(Clone, Debug)]
pub struct FooterPart {
    /// Its first column.
    pub at: u16,
    /// Its words.
    pub row: Row,
    /// How it looks.
    pub tone: Tone,
    /// The key that it names, or that a click on it is.
    pub chord: Option<Chord>,
}

/// How a part looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something that is said.
    Text,
    /// What keys do, and counts.
    Muted,
    /// A key, and a number that is typed.
    Accent,
    /// Something to look after.
    Warn,
    /// Something that is wrong.
    Error,
}

impl Footer {
    /// The last row as it is now.
    #[must_use]
    pub fn of(app: &App) -> Self {
        let area = inset(app.view.layout.unwrap_or_default().hints);
        let mut footer = Self { area, parts: Vec::new() };
        if let (Some(Layer::Menu(_)), Some(LayerView::Menu(menu))) = (app.layers.last(), app.view.layers.last()) {
            footer.parts = menu.parts(&app.interface.keymap);
            return footer;
        }
        let mut hints = app.hints();
        // Beside what was just said, none but those that are always there; and these before how many problems there are.
        hints.retain(|hint| (hint.kept || app.notice.is_none()) && hint.is_reachable(&app.interface.keymap));
        for problems in [problem_count(app), 0] {
            footer.parts.clear();
            let end = footer.counts(app, problems);
            let at = footer.said(app, end);
            if footer.keys(&hints, &app.interface, at, end) {
                break;
            }
        }
        footer
    }

    /// The key that a click at a cell presses.
    #[must_use]
    pub fn key_at(&self, at: At) -> Option<Chord> {
        let column = at.x.checked_sub(self.area.x).filter(|_| at.on(self.area))?;
        let part = self.parts.iter().find(|part| (part.at..part.at + part.row.width()).contains(&column))?;
        part.chord
    }

    fn push(&mut self, at: u16, row: Row, tone: Tone, chord: Option<Chord>) -> u16 {
        let end = at + row.width();
        self.parts.push(FooterPart { at, row, tone, chord });
        end
    }

    /// What is counted, at the end of the row; returns the column before which everything else stands.
    fn counts(&mut self, app: &App, problems: usize) -> u16 {
        let words = &app.interface.words;
        let mut counts: Vec<(String, Tone, Option<Action>)> = Vec::new();
        let (place, listed) = app.screens.place(&app.model);
        if let Some(period) = app.screens.browse.brushed(&app.model) {
            counts.push((format!("date:{}", period.written()), Tone::Accent, None));
        } else if let Some(count) = app.screens.count() {
            counts.push((count.to_string(), Tone::Accent, None));
        } else if listed > 0 {
            let place = [("place", (place + 1).into()), ("all", listed.into())];
            counts.push((words.with("position", &place).into_owned(), Tone::Muted, None));
        }
        let order = app.model.search.order().message();
        counts.extend(order.map(|order| (words.text(order).into_owned(), Tone::Muted, Some(Action::Sort))));
        // What was just said needs the room, and is short-lived.
        if problems > 0 && app.notice.is_none() {
            let said = format!("! {}", words.with("hint-problems", &[("problems", problems.into())]));
            counts.push((said, Tone::Warn, Some(Action::Problems)));
        }
        counts.extend(busy(app).map(|busy| (words.text(busy).into_owned(), Tone::Muted, None)));
        let mut end = self.area.width;
        for (said, tone, action) in counts {
            let row = laid_out(&said, end, words);
            end = end.saturating_sub(row.width());
            self.push(end, row, tone, action.and_then(|action| app.interface.keymap.first(action)));
            end = end.saturating_sub(BETWEEN);
        }
        end
    }

    /// What is said at the beginning of the row: what was just done, what is wrong with the files, what is left out of the filter,
    /// how often the words are found; returns the column after it.
    fn said(&mut self, app: &App, end: u16) -> u16 {
        let words = &app.interface.words;
        let mut say =
            |at: u16, said: &str, tone| self.push(at, laid_out(said, end.saturating_sub(at), words), tone, None);
        let finding = found(app);
        if let Some(notice) = app.notice.as_ref().filter(|_| finding.is_none() || app.layers.is_empty()) {
            return say(0, notice, Tone::Text) + BETWEEN;
        }
        if let Some((find, width)) = finding {
            let at = 1 + width + 2;
            if find.line.trim().is_empty() {
                return at;
            }
            let tone = if find.count().1 == 0 { Tone::Warn } else { Tone::Text };
            return say(at, &count(find, words), tone) + BETWEEN;
        }
        if let Some(finding) = app.model.library.unreadable.first().filter(|_| !app.view.banner) {
            let what: Arg = finding.placed_shortly(words).into();
            let said = words.with("hint-unreadable", &[("what", what)]);
            return say(0, &format!("✗ {said}"), Tone::Error) + BETWEEN;
        }
        if app.model.search.steps.is_typing() {
            return 0;
        }
        let Some(said) = left_out(&app.model.search, words, end.saturating_sub(2)) else { return 0 };
        say(0, "!", Tone::Error);
        self.push(2, said, Tone::Text, None) + BETWEEN
    }

    /// The keys with what they do, as many as have room; help and the way back come first of all, and stand last. Whether there is
    /// room for those.
    fn keys(&mut self, hints: &[Hint], interface: &Interface, mut at: u16, end: u16) -> bool {
        let laid_out: Vec<_> = hints.iter().map(|hint| (hint, rows(hint, interface))).collect();
        let width = |(keys, word): &(Row, Row)| keys.width() + u16::from(word.width() > 0) + word.width() + BETWEEN;
        let mut left = (end + BETWEEN).saturating_sub(at);
        let mut shown = vec![false; laid_out.len()];
        for kept in [true, false] {
            for ((_, rows), shown) in laid_out.iter().zip(&mut shown).filter(|((hint, _), _)| hint.kept == kept) {
                *shown = width(rows) <= left;
                left -= if *shown { width(rows) } else { 0 };
            }
        }
        let all = || laid_out.iter().zip(&shown).filter(|(_, shown)| **shown).map(|(hint, _)| hint);
        for kept in [false, true] {
            for (hint, rows) in all().filter(|(hint, _)| hint.kept == kept) {
                let chord = hint.chord(&interface.keymap);
                let word_at = self.push(at, rows.0.clone(), Tone::Accent, chord) + 1;
                self.push(word_at, rows.1.clone(), Tone::Muted, chord);
                at += width(rows);
            }
        }
        laid_out.iter().zip(&shown).all(|((hint, _), shown)| *shown || !hint.kept)
    }
}

/// What is looked for in the article, where the row is for that, and the columns of its line.
#[must_use]
pub fn found(app: &App) -> Option<(&Find, u16)> {
    let find = app.screens.find()?;
    let in_front = match app.screens.shown() {
        Shown::Article => true,
        Shown::Browse => app.screens.browse.focus == Pane::Source,
        Shown::Questions | Shown::Compare | Shown::Shelf | Shown::Stage | Shown::Notes => false,
    };
    match (app.layers.last(), app.view.layers.last()) {
        (Some(Layer::Find(_)), Some(LayerView::Find(line))) => Some((find, line.width)),
        // A kept one yields to what is wrong with the files, where that stands in this row.
        (None, _) if in_front && (app.view.banner || app.model.library.unreadable.is_empty()) => {
            Some((find, app.view.find.view.width))
        }
        _ => None,
    }
}

/// Words of the interface in one row.
pub(super) fn laid_out(said: &str, width: u16, words: &Catalog) -> Row {
    one_line(said, width, Base::Fixed(words.language().direction()))
}

/// A hint laid out: the keys, and what they do.
pub(super) fn rows(hint: &Hint, interface: &Interface) -> (Row, Row) {
    let words = &interface.words;
    (
        laid_out(&hint.isolated_labels(&interface.keymap, words), u16::MAX, words),
        laid_out(&hint.word(words), u16::MAX, words),
    )
}

/// How many problems deserve a place in the row; notices do not.
fn problem_count(app: &App) -> usize {
    let faults = app.interface.faults().filter(|fault| fault.severity != Severity::Notice).count();
    faults + app.model.library.problem_count()
}

/// What is being waited for; of the filter only once it is asked for something.
fn busy(app: &App) -> Option<&'static str> {
    if app.model.timeline().is_none() {
        None
    } else if app.model.library.reading {
        Some("hint-reading")
    } else {
        let wanted = app.model.search.steps.is_typing() || !app.model.search.query().is_empty();
        (wanted && app.model.library.indexing()).then_some("hint-indexing")
    }
}

/// How many hits there are and at which the reader is; and which end the last step went around.
fn count(find: &Find, words: &Catalog) -> String {
    if let Some(elsewhere) = find.elsewhere {
        return words.with("find-elsewhere", &[("account", elsewhere.account.into())]).into_owned();
    }
    let (shown, all) = find.count();
    let counted = words.with("find-count", &[("shown", shown.into()), ("all", all.into())]).into_owned();
    let around = match find.around {
        Some(End::Last) => "find-from-first",
        Some(End::First) => "find-from-last",
        None => return counted,
    };
    words.with(around, &[("count", counted.into())]).into_owned()
}
