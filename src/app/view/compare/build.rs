//! The rows of a comparison, laid out.

use std::ops::Range;

use crate::i18n::Catalog;
use crate::text::bidi::{isolated, isolated_in};
use crate::text::{Base, Row, lay_out, lay_out_lines, one_line};
use crate::timeline::disagreement::{Aspect, Comparison, Statement, compare};
use crate::timeline::{Account, Event, Excerpt, Fact, FactValue, Ref, Text, Timeline};

use super::{CellKind, CompareCell, CompareLine, CompareView, columns, label, words};

/// What the making of rows depends on.
struct Maker<'a> {
    timeline: &'a Timeline,
    event: &'a Event,
    words: &'a Catalog,
    tag: &'a str,
    /// Along the interface, and where words have a direction of their own.
    fixed: Base,
    auto: Base,
    accounts: &'a [Account],
    names: Vec<Row>,
    /// Columns of an account's words.
    width: u16,
    /// Columns of the names of matters.
    label: u16,
    /// Whether accounts stand side by side.
    beside: bool,
}

/// Builds the rows of a comparison for its width.
pub(super) fn build(comparison: &mut CompareView, timeline: &Timeline, event: &Event, words: &Catalog) {
    let accounts = &event.accounts();
    let (tag, direction) = (words.titles(), words.language().direction());
    let (fixed, auto) = (Base::Fixed(direction), Base::Auto(direction));
    let whole = comparison.body.width;
    let (label, each) = (label(whole), columns(whole, accounts.len()));
    let width = each.map_or(whole.saturating_sub(8), |each| each.saturating_sub(4));
    let name = |(n, account): (u32, &Account)| {
        let (language, name) = timeline.called(&account.source, words);
        one_line(&format!("[{n}] {}", isolated_in(&language, &name)), width, fixed)
    };
    let names: Vec<Row> = (1..).zip(accounts).map(name).collect();
    let beside = each.is_some();
    let compared = compare(event, accounts);
    comparison.counts = (accounts.len(), compared.iter().filter(|line| line.differs).count());
    comparison.widths = (label, each.unwrap_or(whole.saturating_sub(4)));
    comparison.names = if beside { names.clone() } else { Vec::new() };
    let maker = Maker { timeline, event, words, tag, fixed, auto, accounts, names, width, label, beside };
    comparison.lines = maker.lines(&compared);
}

impl Maker<'_> {
    fn lines(&self, compared: &[Comparison<'_>]) -> Vec<CompareLine> {
        let mut lines = Vec::new();
        for line in compared {
            let cells =
                line.statements.iter().map(|one| self.statement(&line.aspect, one.as_ref(), line.differs)).collect();
            self.band(&mut lines, &self.label(&line.aspect), cells);
        }
        let differing = || compared.iter().filter(|line| line.differs);
        let dates = differing().any(|line| line.aspect == Aspect::When);
        let facts: Vec<&Ref<Fact>> = differing().filter_map(|line| line.aspect.fact()).collect();
        let each = |make: &dyn Fn(&Account) -> Vec<CompareCell>| self.accounts.iter().map(make).collect::<Vec<_>>();
        let notes = each(&|account| self.notes(account));
        let bands = if notes.iter().all(Vec::is_empty) { 2 } else { 3 };
        let parts = [
            ("compare-passage", each(&|account| self.passage(account, dates, &facts))),
            ("compare-translation", each(&|account| self.translation(account))),
            ("compare-note", notes),
        ];
        for (heading, cells) in parts.into_iter().take(bands) {
            lines.push(CompareLine::default());
            self.band(&mut lines, &self.words.text(heading), cells);
        }
        lines
    }

    /// Side by side: as many rows as the longest account needs. One below the other: each under its name.
    fn band(&self, lines: &mut Vec<CompareLine>, label: &str, accounts: Vec<Vec<CompareCell>>) {
        if self.beside {
            let label = lay_out(label, self.label - 1, self.fixed);
            let rows = accounts.iter().map(Vec::len).chain([label.len()]).max().unwrap_or(0);
            for row in 0..rows {
                let cells = accounts.iter().map(|account| account.get(row).cloned()).collect();
                lines.push(CompareLine { label: label.get(row).cloned(), cells });
            }
            return;
        }
        let label = one_line(label, self.width, self.fixed);
        lines.push(CompareLine { label: Some(label), cells: Vec::new() });
        for (name, account) in self.names.iter().zip(accounts) {
            let name = CompareCell { row: name.clone(), kind: CellKind::Name, marks: Vec::new() };
            let cells = std::iter::once(name).chain(account);
            lines.extend(cells.map(|cell| CompareLine { label: None, cells: vec![Some(cell)] }));
        }
    }

    fn label(&self, aspect: &Aspect) -> String {
        match aspect {
            Aspect::When => self.words.text("compare-when").into_owned(),
            Aspect::Standing => self.words.text("compare-standing").into_owned(),
            Aspect::Fact(fact) => self.timeline.isolated(fact, self.tag),
        }
    }

    fn statement(&self, aspect: &Aspect, statement: Option<&Statement<'_>>, differs: bool) -> Vec<CompareCell> {
        let Some(statement) = statement else {
            return self.cells("—", self.auto, CellKind::Silent, &[]);
        };
        let text = match statement {
            Statement::Date(date) => date.long(self.words),
            Statement::Standing(standing) => self.words.text(standing.message()).into_owned(),
            Statement::Values(values) => {
                let language = self.words.titles();
                let stated = |value: &&FactValue| aspect.fact().map(|fact| self.timeline.stated(fact, value, language));
                let values: Vec<String> = values.iter().filter_map(stated).map(|value| isolated(&value)).collect();
                values.join(&self.words.text("list-separator"))
            }
        };
        self.cells(&text, self.auto, if differs { CellKind::Differs } else { CellKind::Value }, &[])
    }

    fn passage(&self, account: &Account, dates: bool, facts: &[&Ref<Fact>]) -> Vec<CompareCell> {
        let others = self.event.excerpts.iter().filter(|excerpt| excerpt.source != account.source);
        let others: Vec<&Excerpt> = others.collect();
        self.paragraphs(account, |excerpt| {
            let base = self.timeline.base_of(excerpt);
            let marks = words::differing(excerpt, &others, dates, facts);
            self.cells(&excerpt.exact.replace(['\n', '\r'], " "), base, CellKind::Passage, &marks)
        })
    }

    fn translation(&self, account: &Account) -> Vec<CompareCell> {
        let source = self.timeline.find(&account.source);
        if source.is_some_and(|source| source.language.as_deref() == Some(self.tag)) {
            return Vec::new();
        }
        self.paragraphs(account, |excerpt| {
            let words = excerpt.translation.get(self.tag).unwrap_or("—");
            self.cells(words, self.fixed, CellKind::Aside, &[])
        })
    }

    fn notes(&self, account: &Account) -> Vec<CompareCell> {
        self.paragraphs(account, |excerpt| {
            let notes = [&excerpt.dated_note, &excerpt.note].into_iter();
            let base = |note: &Text| note.base(self.tag, self.words.language().direction());
            notes.flat_map(|note| self.cells(note.best(self.tag), base(note), CellKind::Aside, &[])).collect()
        })
    }

    /// The excerpts of an account one after the other, a blank row between two.
    fn paragraphs(&self, account: &Account, make: impl Fn(&Excerpt) -> Vec<CompareCell>) -> Vec<CompareCell> {
        let mut cells: Vec<CompareCell> = Vec::new();
        for excerpt in account.excerpts.iter().filter_map(|place| self.event.excerpts.get(*place)) {
            let more = make(excerpt);
            if !cells.is_empty() && !more.is_empty() {
                cells.push(CompareCell { row: Row::default(), kind: CellKind::Aside, marks: Vec::new() });
            }
            cells.extend(more);
        }
        cells
    }

    fn cells(&self, text: &str, base: Base, kind: CellKind, marks: &[Range<u32>]) -> Vec<CompareCell> {
        // A value that is contradicted has `≠` before it.
        let sign = if kind == CellKind::Differs { 2 } else { 0 };
        let rows = lay_out_lines(text, self.width.saturating_sub(sign), base).into_iter();
        rows.map(|row| CompareCell { row, kind, marks: marks.to_vec() }).collect()
    }
}
