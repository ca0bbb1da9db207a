//! What is said of a candidate, as rows in place of the chronology.

use ratatui::layout::Rect;

use super::layer::lines::ListLine;
use crate::app::model::Model;
use crate::app::model::review::{Candidate, Standing};
use crate::app::screen::review::Reviewing;
use crate::finding::{Finding, Severity};
use crate::i18n::Catalog;
use crate::text::bidi::isolated_in;
use crate::text::{Base, lay_out};

/// Columns that they want.
pub const WIDTH: u16 = 80;

/// The rows of a candidate.
#[derive(Clone, Debug, Default)]
pub struct ReviewView {
    /// All of them.
    pub rows: Vec<ListLine>,
    /// What they were made for: the reading, the candidate, its standing and the width.
    made_for: Option<(u64, usize, Standing, u16)>,
}

impl ReviewView {
    /// Forgets what is laid out in words of a language that has become another.
    pub fn reword(&mut self) {
        self.made_for = None;
    }

    /// Lays out the candidate that is looked at, and keeps what is scrolled within its rows.
    pub fn present(&mut self, reviewing: &mut Reviewing, model: &Model, words: &Catalog, area: Rect) {
        let candidate = reviewing.candidate(model);
        let standing = candidate.map_or(Standing::New, |candidate| candidate.standing);
        let made_for = Some((model.library.revision, reviewing.at, standing, area.width));
        if self.made_for != made_for {
            self.made_for = made_for;
            let page = Page { words, width: area.width.saturating_sub(1), rows: Vec::new() };
            self.rows = page.of(reviewing.at, candidate, model);
        }
        reviewing.top = reviewing.top.min(self.rows.len().saturating_sub(usize::from(area.height)));
    }
}

/// Rows being made.
struct Page<'a> {
    words: &'a Catalog,
    width: u16,
    rows: Vec<ListLine>,
}

impl Page<'_> {
    fn of(mut self, at: usize, candidate: Option<&Candidate>, model: &Model) -> Vec<ListLine> {
        let Some((candidate, review)) = candidate.zip(model.review.as_ref()) else {
            self.say(&self.words.text("review-none"));
            return self.rows;
        };
        let standing = self.words.text(candidate.standing.message()).into_owned();
        let args = [("n", (at + 1).into()), ("all", review.candidates.len().into()), ("standing", standing.into())];
        let heading = self.words.with("review-heading", &args).into_owned();
        self.heading(&heading);
        let (line, _) = candidate.place;
        self.say(&format!("{} · {}:{line}", candidate.id, review.file));
        self.findings(candidate);
        self.near(candidate, model);
        self.rows
    }

    fn findings(&mut self, candidate: &Candidate) {
        let mut findings: Vec<&Finding> = candidate.findings.iter().collect();
        findings.sort_by_key(|finding| finding.severity);
        for (place, finding) in findings.into_iter().enumerate() {
            self.problem(place, Some(finding.severity), &finding.said(self.words));
            if finding.severity == Severity::Error {
                self.say(&finding.advice(self.words));
            }
        }
    }

    fn near(&mut self, candidate: &Candidate, model: &Model) {
        let Some(timeline) = model.timeline().filter(|_| !candidate.near.is_empty()) else { return };
        self.heading(&self.words.text("review-heading-near"));
        for (n, near) in candidate.near.iter().enumerate() {
            let Some(event) = near.event.of(&timeline.events) else { continue };
            let why: Vec<_> = near.why.iter().map(|why| self.words.text(why.message())).collect();
            let (tag, title) = event.title.best_version(self.words.titles());
            let args = [
                ("n", (n + 1).into()),
                ("number", event.number.get().into()),
                ("title", isolated_in(tag, title).into()),
                ("date", event.date.short(self.words).into()),
                ("why", why.join(&self.words.text("list-separator")).into()),
            ];
            let said = self.words.with("review-near-row", &args).into_owned();
            self.problem(n, None, &said);
        }
    }

    fn heading(&mut self, said: &str) {
        let rows = lay_out(said, self.width, self.base());
        self.rows.extend(rows.into_iter().map(ListLine::Heading));
    }

    fn problem(&mut self, place: usize, sign: Option<Severity>, said: &str) {
        let rows = lay_out(said, self.width.saturating_sub(2), self.base()).into_iter().enumerate();
        self.rows.extend(rows.map(|(n, row)| ListLine::Problem { place, sign: sign.filter(|_| n == 0), row }));
    }

    fn say(&mut self, said: &str) {
        let rows = lay_out(said, self.width.saturating_sub(2), self.base());
        self.rows.extend(rows.into_iter().map(|row| ListLine::Advice(None, row)));
    }

    fn base(&self) -> Base {
        Base::Fixed(self.words.language().direction())
    }
}
