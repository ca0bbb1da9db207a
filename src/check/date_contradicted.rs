//! Words that date an excerpt otherwise than its date does.

use super::{NodePaths, excerpts};
use crate::finding::codes::DATE_CONTRADICTED;
use crate::finding::{NodePath, UnlocatedFinding, UnlocatedFindings};
use crate::timeline::date::Range;
use crate::timeline::date::prose::{Mention, MentionKind, When, dates};
use crate::timeline::{Date, Dated, Event, Excerpt, Timeline};

pub(super) fn check(timeline: &Timeline, node_path: NodePaths<'_>, unlocated: &mut UnlocatedFindings) {
    let finding = |(event, excerpt, node_path): (&Event, &Excerpt, NodePath)| {
        let date = excerpt.date.as_ref().unwrap_or(&event.date);
        let (key, words) = contradiction(timeline, excerpt, date)?;
        let finding = UnlocatedFinding::new(DATE_CONTRADICTED, node_path.key(key));
        Some(finding.arg("words", words).arg("date", date.written()))
    };
    excerpts(timeline, node_path).filter_map(finding).for_each(|finding| unlocated.push(finding));
}

/// The words that exclude the date, and the key they stand under: of `date_text` any, of the excerpt itself only dates that
/// say so themselves, and only where the curator has not said how it is dated.
fn contradiction(timeline: &Timeline, excerpt: &Excerpt, date: &Date) -> Option<(&'static str, String)> {
    let (key, text) = match &excerpt.date_text {
        Some(text) => ("date_text", text),
        None if excerpt.dated == Some(Dated::Context) || !excerpt.dated_note.is_empty() => return None,
        None => ("exact", &excerpt.exact),
    };
    let around = timeline.find(&excerpt.source).and_then(|source| source.published.as_ref());
    let all = dates(text, around);
    let is_certain = |one: &Mention| !matches!(one.when, When::Unresolved | When::Vague);
    // “This week, three years ago” is not this week.
    let shifted = !all.iter().all(is_certain);
    let counts = |one: &Mention| {
        let relative = one.kind == MentionKind::Relative;
        is_certain(one) && !(relative && (shifted || key != "date_text"))
    };
    let said: Vec<Mention> = all.iter().filter(|one| counts(one)).cloned().collect();
    let range = Range::of(date);
    let first = said.first()?.words.clone();
    said.iter().all(|one| !one.when.may_touch(&range)).then_some((key, first))
}
