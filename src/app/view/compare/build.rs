//! The rows of a comparison, laid out.

use std::ops::Range;

use crate::app::view::source::direction;
use crate::i18n::Words;
use crate::text::bidi::isolated;
use crate::text::{Base, Row, lay_out, one_line};
use crate::timeline::disagreement::{Aspect, Comparison, Statement, compare};
use crate::timeline::{Account, Event, Excerpt, Fact, Ref, Text, Timeline};

use super::{CellKind, CompareCell, CompareLine, CompareView, columns, label, words};

/// What the making of rows depends on.
struct Maker<'a> {
    timeline: &'a Timeline,
    event: &'a Event,
    words: &'a Words,
    accounts: Vec<Account>,
    /// Columns of an account's words.
    width: u16,
    /// Columns of the names of what is compared.
    label: u16,
    /// Whether accounts stand side by side.
    beside: bool,
}

/// Builds the rows of a comparison for its width.
pub(super) fn build(comparison: &mut CompareView, timeline: &Timeline, event: &Event, words: &Words) {
    let accounts = event.accounts();
    let whole = comparison.body.width;
    let each = columns(whole, accounts.len());
    let width = each.map_or(whole.saturating_sub(8), |each| each.saturating_sub(4));
    let count = accounts.len();
    let maker = Maker { timeline, event, words, accounts, width, label: label(whole), beside: each.is_some() };
    let compared = compare(event, &maker.accounts);
    comparison.counts = (count, compared.iter().filter(|line| line.differs).count());
    comparison.widths = (label(whole), each.unwrap_or(whole.saturating_sub(4)));
    comparison.names = if each.is_some() { (0..count).map(|n| maker.name(n)).collect() } else { Vec::new() };
    comparison.lines = maker.lines(&compared);
}

impl Maker<'_> {
    fn lines(&self, compared: &[Comparison<'_>]) -> Vec<CompareLine> {
        let mut lines = Vec::new();
        for line in compared {
            let cells = line.statements.iter().map(|one| self.statement(one.as_ref(), line.differs)).collect();
            self.band(&mut lines, &self.label(&line.aspect), cells);
        }
        lines.push(CompareLine::default());
        let dates = compared.iter().any(|line| line.differs && line.aspect == Aspect::When);
        let facts: Vec<&Ref<Fact>> =
            compared.iter().filter(|line| line.differs).filter_map(|line| line.aspect.fact()).collect();
        self.band(
            &mut lines,
            &self.words.say("compare-passage"),
            self.each(|maker, n| maker.passage(n, dates, &facts)),
        );
        lines.push(CompareLine::default());
        self.band(&mut lines, &self.words.say("compare-translation"), self.each(Self::translation));
        let notes: Vec<Vec<CompareCell>> = self.each(Self::notes);
        if notes.iter().any(|note| !note.is_empty()) {
            lines.push(CompareLine::default());
            self.band(&mut lines, &self.words.say("compare-note"), notes);
        }
        lines
    }

    fn each(&self, make: impl Fn(&Self, usize) -> Vec<CompareCell>) -> Vec<Vec<CompareCell>> {
        (0..self.accounts.len()).map(|n| make(self, n)).collect()
    }

    /// Side by side: as many rows as the longest account needs. One below the other: each under its name.
    fn band(&self, lines: &mut Vec<CompareLine>, label: &str, accounts: Vec<Vec<CompareCell>>) {
        let base = Base::Fixed(self.words.language().direction());
        if self.beside {
            let label = lay_out(label, self.label - 1, base);
            let rows = accounts.iter().map(Vec::len).chain([label.len()]).max().unwrap_or(0);
            for row in 0..rows {
                let cells = accounts.iter().map(|account| account.get(row).cloned()).collect();
                lines.push(CompareLine { label: label.get(row).cloned(), cells });
            }
            return;
        }
        let label = one_line(label, self.width, base);
        lines.push(CompareLine { label: Some(label), cells: Vec::new() });
        for (n, account) in accounts.into_iter().enumerate() {
            let name = CompareCell { row: self.name(n), kind: CellKind::Name, marks: Vec::new() };
            let cells = std::iter::once(name).chain(account);
            lines.extend(cells.map(|cell| CompareLine { label: None, cells: vec![Some(cell)] }));
        }
    }

    fn name(&self, n: usize) -> Row {
        let source =
            self.accounts.get(n).map(|account| self.timeline.name(&account.source, self.words.language().tag()));
        let name = isolated(source.unwrap_or(""));
        one_line(&format!("[{}] {name}", n + 1), self.width, Base::Fixed(self.words.language().direction()))
    }

    fn label(&self, aspect: &Aspect) -> String {
        match aspect {
            Aspect::When => self.words.say("compare-when").into_owned(),
            Aspect::Standing => self.words.say("compare-standing").into_owned(),
            Aspect::Fact(fact) => self.timeline.name(fact, self.words.language().tag()).to_owned(),
        }
    }

    fn statement(&self, statement: Option<&Statement<'_>>, differs: bool) -> Vec<CompareCell> {
        let base = Base::Auto(self.words.language().direction());
        let Some(statement) = statement else {
            return self.cells("—", base, CellKind::Silent, &[]);
        };
        let text = match statement {
            Statement::Date(date) => date.long(self.words),
            Statement::Standing(standing) => self.words.say(standing.message()).into_owned(),
            Statement::Values(values) => {
                values.iter().map(|value| isolated(value)).collect::<Vec<_>>().join(&self.words.say("list-separator"))
            }
        };
        self.cells(&text, base, if differs { CellKind::Differs } else { CellKind::Value }, &[])
    }

    fn passage(&self, n: usize, dates: bool, facts: &[&Ref<Fact>]) -> Vec<CompareCell> {
        let others: Vec<&Excerpt> =
            (0..self.accounts.len()).filter(|other| *other != n).flat_map(|n| self.excerpts(n)).collect();
        let source = self.accounts.get(n).and_then(|account| self.timeline.find(&account.source));
        let language = source.and_then(|source| source.language.as_deref()).unwrap_or(&self.timeline.language);
        let base = Base::Auto(direction(language));
        self.paragraphs(n, |excerpt| {
            let marks = words::differing(excerpt, &others, dates, facts);
            self.cells(&excerpt.exact, base, CellKind::Passage, &marks)
        })
    }

    fn translation(&self, n: usize) -> Vec<CompareCell> {
        let tag = self.words.language().tag();
        let source = self.accounts.get(n).and_then(|account| self.timeline.find(&account.source));
        if source.is_some_and(|source| source.language.as_deref() == Some(tag)) {
            return Vec::new();
        }
        let base = Base::Auto(self.words.language().direction());
        self.paragraphs(n, |excerpt| {
            let words = excerpt.translation.get(tag).unwrap_or("—");
            self.cells(words, base, CellKind::Aside, &[])
        })
    }

    fn notes(&self, n: usize) -> Vec<CompareCell> {
        let base = Base::Auto(self.words.language().direction());
        let best = |text: &Text| text.best(self.words.language().tag()).to_owned();
        self.paragraphs(n, |excerpt| {
            let notes = [best(&excerpt.dated_note), best(&excerpt.note)];
            notes.iter().flat_map(|note| self.cells(note, base, CellKind::Aside, &[])).collect()
        })
    }

    /// The excerpts of an account one after the other, a blank row between two.
    fn paragraphs(&self, n: usize, make: impl Fn(&Excerpt) -> Vec<CompareCell>) -> Vec<CompareCell> {
        let mut cells: Vec<CompareCell> = Vec::new();
        for excerpt in self.excerpts(n) {
            let more = make(excerpt);
            if !cells.is_empty() && !more.is_empty() {
                cells.push(CompareCell { row: Row::default(), kind: CellKind::Aside, marks: Vec::new() });
            }
            cells.extend(more);
        }
        cells
    }

    fn excerpts(&self, n: usize) -> impl Iterator<Item = &Excerpt> {
        let places = self.accounts.get(n).map_or(&[][..], |account| account.excerpts.as_slice());
        places.iter().filter_map(|place| self.event.excerpts.get(*place))
    }

    fn cells(&self, text: &str, base: Base, kind: CellKind, marks: &[Range<u32>]) -> Vec<CompareCell> {
        // A value that is contradicted has `≠` before it.
        let sign = if kind == CellKind::Differs { 2 } else { 0 };
        let rows = lay_out(text, self.width.saturating_sub(sign), base).into_iter();
        rows.map(|row| CompareCell { row, kind, marks: marks.to_vec() }).collect()
    }
}
