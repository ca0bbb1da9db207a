//! What lies over the screen.

use super::page::{Page, joined, spoken};
use crate::app::layer::{FilterPrompt, FormPrompt, Layer, Menu, Palette, SavedList};
use crate::app::plan::DiffSign;
use crate::app::view::layer::advice::advice;
use crate::app::view::layer::lines::ListLine;
use crate::app::view::layer::list::searched;
use crate::app::view::layer::{LayerView, PickView};
use crate::finding::Severity;
use crate::i18n::Arg;
use crate::text::bidi::isolated;
use crate::text::measure::part;

/// Whether what is behind it is not told as well.
pub(super) fn is_whole(layer: &Layer) -> bool {
    !matches!(layer, Layer::Filter(_) | Layer::Find(_) | Layer::Words(_))
}

pub(super) fn tell(page: &mut Page<'_>, layer: &Layer, view: &LayerView) {
    match (layer, view) {
        (Layer::Filter(prompt), _) => filter(page, prompt),
        (Layer::Find(_), _) => {
            let line = page.app.screens.find().map_or("", |find| find.line.as_str());
            typed(page, "plain-find", line, points(line));
        }
        (Layer::Menu(menu), _) => tell_menu(page, menu),
        (Layer::Words(words), _) => {
            let range = words.range();
            let source = page.app.model.timeline().and_then(|timeline| words.source.of(&timeline.sources));
            let article = source.and_then(|source| source.article.as_deref());
            let selected = article.map_or("", |article| part(&article.text, &range));
            page.say("plain-words", &[("words", isolated(selected).into())]);
            page.here_at_last();
        }
        (Layer::Saved(list), _) => saved(page, list),
        (Layer::Form(form), _) => tell_form(page, form),
        (Layer::Pick(list) | Layer::Palette(Palette { list }), LayerView::Pick(view)) => {
            page.say(list.title, &[]);
            pick(page, view, (list.cursor, list.len()));
            if list.typing {
                typed(page, "plain-typed", list.field.text(), list.field.caret().point);
            }
        }
        (Layer::Articles(search), LayerView::Articles(view)) => {
            page.say("articles-title", &[]);
            typed(page, "plain-typed", search.field.text(), search.field.caret().point);
            page.add(&view.said.reading());
            for item in &view.items {
                let said = joined(&[item.words.reading(), item.source.reading(), item.quoted.reading()]);
                if item.place == search.cursor {
                    let args = [
                        ("place", (item.place + 1).into()),
                        ("all", search.found().len().into()),
                        ("said", said.into()),
                    ];
                    page.say("plain-item", &args);
                } else {
                    page.aside(&said);
                }
            }
        }
        (_, LayerView::List(list)) => {
            page.say(list.title, &[]);
            let cursor = match layer {
                Layer::Problems(list) => Some(list.cursor),
                Layer::Terminal(list) => Some(list.cursor),
                _ => None,
            };
            let height = usize::from(list.inside().height).max(1);
            let shown = list.columns.iter().flat_map(|lines| lines.iter().skip(list.top).take(height));
            let shown: Vec<ListLine> = shown.cloned().collect();
            lines(page, &shown, cursor);
            if let Some((field, true)) = searched(layer) {
                typed(page, "plain-typed", field.text(), field.caret().point);
            }
        }
        _ => {}
    }
}

/// A line that is typed, with the cursor at its caret.
fn typed(page: &mut Page<'_>, message: &str, line: &str, caret: usize) {
    let before = page.words.text(message).into_owned();
    page.typed(format!("{before} {line} "), points(&before) + 1 + caret);
}

fn points(text: &str) -> usize {
    text.chars().count()
}

fn filter(page: &mut Page<'_>, prompt: &FilterPrompt) {
    let search = &page.app.model.search;
    typed(page, "plain-filter", prompt.field.text(), prompt.field.caret().point);
    if let Some(fault) = prompt.fault(search) {
        page.add(&advice(fault, search, page.words, u16::MAX).reading());
    }
    let (sure, possible, nearest) = search.counts();
    let events = page.app.model.timeline().map_or(0, |timeline| timeline.events.len());
    if !prompt.field.text().trim().is_empty() {
        let counts = [
            ("hits", sure.into()),
            ("events", events.into()),
            ("possible", possible.into()),
            ("nearest", nearest.into()),
        ];
        page.say("title-hits", &counts);
    }
    if !prompt.offers.shown() {
        return;
    }
    let all = prompt.offers.items.len();
    for (place, offer) in prompt.offers.items.iter().enumerate() {
        let said = joined(&[offer.label.clone(), offer.note.clone()]);
        if prompt.offers.chosen == Some(place) {
            page.say("plain-offer", &[("place", (place + 1).into()), ("all", all.into()), ("said", said.into())]);
        } else {
            page.aside(&said);
        }
    }
}

/// What is asked, and each key that may follow with what it does.
fn tell_menu(page: &mut Page<'_>, menu: &Menu) {
    page.say(menu.kind.message(), &[]);
    page.here();
    for (key, item) in menu.keyed(&(menu.start..menu.items.len())) {
        page.say(
            "plain-choice",
            &[("key", spoken(&key.to_string(), page.words).into()), ("said", item.label.clone().into())],
        );
    }
}

fn saved(page: &mut Page<'_>, list: &SavedList) {
    let search = &page.app.model.search;
    page.say("saved-title", &[]);
    if search.line().trim().is_empty() {
        page.say("saved-no-filter", &[]);
    } else {
        typed(page, "plain-name", list.name.text(), list.name.caret().point);
    }
    if let Some(doubt) = list.doubt {
        page.add(&doubt.said(page.words));
    }
    let all = search.saved.filters().len();
    if all == 0 {
        page.say("saved-none", &[]);
    }
    for (place, filter) in search.saved.filters().iter().enumerate() {
        let said = joined(&[isolated(&filter.name), isolated(&filter.line)]);
        if place == list.cursor {
            page.say("plain-item", &[("place", (place + 1).into()), ("all", all.into()), ("said", said.into())]);
            page.here();
        } else {
            page.aside(&said);
        }
    }
}

fn tell_form(page: &mut Page<'_>, form: &FormPrompt) {
    page.say(form.form.title, &[]);
    for said in &form.form.about {
        page.add(said);
    }
    let all = form.form.fields.len();
    for (place, (field, input)) in form.fields().enumerate() {
        let label = page.words.text(field.label).into_owned();
        if place != form.at {
            page.aside(&format!("{label}: {}", isolated(input.value())));
            continue;
        }
        let args = [("label", label.into()), ("place", Arg::from(place + 1)), ("all", all.into())];
        let before = page.words.with("plain-field", &args).into_owned();
        page.typed(format!("{before} {} ", input.line.text()), points(&before) + 1 + input.line.caret().point);
        let note = field.note.as_ref().map(|note| note.text(page.words));
        page.add(&input.wrong.clone().or(note).unwrap_or_default());
    }
}

fn pick(page: &mut Page<'_>, view: &PickView, (cursor, all): (usize, usize)) {
    if view.items.is_empty() {
        page.add(&view.nothing.reading());
    }
    for item in &view.items {
        let name: Vec<String> = item.name.2.iter().map(crate::text::Row::reading).collect();
        let said = joined(&[name.join(" "), spoken(&item.said.2.reading(), page.words)]);
        if item.place == cursor {
            page.say("plain-item", &[("place", (cursor + 1).into()), ("all", all.into()), ("said", said.into())]);
            page.here();
        } else {
            page.aside(&said);
        }
    }
}

/// The rows of a list, those of one thing as one statement.
pub(super) fn lines(page: &mut Page<'_>, lines: &[ListLine], cursor: Option<usize>) {
    let mut said: Vec<(Option<usize>, String)> = Vec::new();
    for line in lines {
        let (place, words, goes_on) = told(page, line);
        match said.last_mut().filter(|(last, _)| goes_on || (place.is_some() && *last == place)) {
            Some((_, before)) => *before = format!("{before} {words}"),
            None => said.push((place, words)),
        }
    }
    for (place, words) in said {
        if place.is_some() && place == cursor {
            page.say("plain-selected", &[("said", words.into())]);
            page.here();
            continue;
        }
        page.add(&words);
        if place.is_some() {
            page.last_aside();
        }
    }
}

/// A row in words, which of the things that can be pointed at it is of, and whether it goes on what stands before it.
fn told(page: &Page<'_>, line: &ListLine) -> (Option<usize>, String, bool) {
    let words = page.words;
    match line {
        ListLine::Blank | ListLine::Sample(..) => (None, String::new(), false),
        ListLine::Heading(row) => (None, row.reading(), false),
        ListLine::Pair { name, said } => {
            let (name, said) = (name.reading(), said.reading());
            match (name.is_empty(), said.is_empty()) {
                (true, _) => (None, said, true),
                (_, true) => (None, name, true),
                _ => (None, format!("{}: {said}", spoken(&name, words)), false),
            }
        }
        ListLine::Choice { place, holds, name, said, .. } => {
            let holds = if *holds { words.text("plain-holds").into_owned() } else { String::new() };
            (Some(*place), joined(&[name.reading(), said.reading(), holds]), false)
        }
        ListLine::Problem { place, sign, row } => {
            let sign = sign.map(|severity| match severity {
                Severity::Error => "plain-error",
                Severity::Warning => "plain-warning",
                Severity::Notice => "plain-notice",
            });
            let sign = sign.map(|id| format!("{} ", words.text(id))).unwrap_or_default();
            (Some(*place), format!("{sign}{}", row.reading()), false)
        }
        ListLine::Advice(place, row) => (*place, row.reading(), false),
        ListLine::Diff { sign, number, row, .. } => {
            let sign = match sign {
                DiffSign::Added => "plain-added",
                DiffSign::Removed => "plain-removed",
                DiffSign::Kept => "plain-kept",
            };
            match number {
                Some(number) => {
                    let args = [("number", number.reading().into()), ("line", row.reading().into())];
                    (None, words.with(sign, &args).into_owned(), false)
                }
                None => (None, row.reading(), true),
            }
        }
    }
}
