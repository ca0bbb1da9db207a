//! The stage and the notes of a talk.

use super::page::{Page, joined};
use crate::app::remote::Blank;
use crate::app::view::notes::NotesItem;
use crate::app::view::stage::StageKind;
use crate::text::Base;

/// What is told so far, in the order it is told.
pub(super) fn stage(page: &mut Page<'_>) {
    let app = page.app;
    let (Some(stage), Some(delivery), Some(timeline)) = (&app.screens.stage, &app.model.delivery, app.model.timeline())
    else {
        return;
    };
    match stage.blank {
        Blank::Off => {}
        Blank::Dark => return page.say("plain-dark", &[]),
        Blank::Paper => return page.say("plain-paper", &[]),
    }
    let place = [
        ("stop", (delivery.stop + 1).into()),
        ("all", delivery.talk.stops.len().into()),
        ("tour", delivery.talk.title.isolated(page.words.titles()).into()),
    ];
    page.say("tour-stop", &place);
    if let Some(event) = delivery.event(timeline) {
        page.add(&timeline.when(event).long(page.words));
    }
    let mut told: Vec<(StageKind, String)> = Vec::new();
    for part in app.view.stage.parts.iter().filter(|part| !matches!(part.kind, StageKind::Date | StageKind::Foot)) {
        let said = part.row.reading();
        match told.last_mut().filter(|(kind, _)| *kind == part.kind) {
            Some((_, before)) => *before = format!("{before} {said}"),
            None => told.push((part.kind.clone(), said)),
        }
    }
    for (kind, said) in told {
        match kind {
            StageKind::Passage(_) | StageKind::Title => {
                page.prose(&said, Base::Auto(page.words.language().direction()));
            }
            _ => page.add(&said),
        }
        if matches!(kind, StageKind::Title | StageKind::Passage(_)) {
            page.here_at_last();
        }
    }
    for (_, line) in &app.view.stage.lines {
        let said: Vec<String> = line.parts.iter().map(|part| part.row.reading()).collect();
        page.add(&joined(&said));
    }
}

/// What is on the stage and what is to be said; of the time what does not go on by itself.
pub(super) fn notes(page: &mut Page<'_>) {
    let view = &page.app.view.notes;
    for (begins, said) in paragraphs(view.still(), view.begin) {
        page.prose(&said, Base::Auto(page.words.language().direction()));
        if begins {
            page.here();
        }
    }
    for item in view.moving() {
        if let NotesItem::Words { row, .. } = item {
            page.aside(&row.reading());
        }
    }
}

/// Rows one below the other are one text; each with whether what is to be said begins with it.
fn paragraphs(items: &[NotesItem], begin: Option<(u16, u16)>) -> Vec<(bool, String)> {
    let mut said: Vec<(bool, (u16, u16), String)> = Vec::new();
    for item in items {
        let NotesItem::Words { area, row, .. } = item else { continue };
        let words = row.reading();
        let begins = begin == Some((area.x, area.y));
        match said.last_mut().filter(|(_, at, _)| !begins && (at.0, at.1 + 1) == (area.x, area.y)) {
            Some((_, at, before)) => {
                *before = format!("{before}\n{words}");
                *at = (area.x, area.y);
            }
            None => said.push((begins, (area.x, area.y), words)),
        }
    }
    said.into_iter().map(|(begins, _, said)| (begins, said)).collect()
}
