//! The figures that accounts give for a fact, on one scale: each with who says so, when, and how firm it stands.

use super::build::Maker;
use super::scale::{Mark, Scale};
use super::{CellKind, CompareLine, ComparePart};
use crate::text::bidi::isolated;
use crate::text::{Row, lay_out, one_line};
use crate::timeline::disagreement::Comparison;
use crate::timeline::{Excerpt, Fact, FactValue, Figure, Ref, Standing};

/// Columns of the screen from which the scale stands beside the words.
const BESIDE: u16 = 60;
/// A scale is no wider than this.
const WIDEST: u16 = 80;
/// Columns before the words, and between them and the scale.
const BEFORE: u16 = 3;
const BETWEEN: u16 = 2;

/// A part of a scale in a row.
#[derive(Clone, Debug)]
pub struct Plot {
    /// Its first column.
    pub x: u16,
    /// How many columns the scale has.
    pub width: u16,
    /// The columns of its round numbers, from its first one.
    pub ticks: Vec<u16>,
    /// What of it.
    pub what: Plotted,
}

/// What of a scale stands in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plotted {
    /// The line with its round numbers; whether it does not begin at zero.
    Axis(bool),
    /// A figure; none where the account gives words.
    Figure(Option<Mark>),
}

/// A value that an account gives.
struct Claim<'a> {
    excerpt: usize,
    /// By place among the accounts, from 1.
    account: usize,
    by: &'a Excerpt,
    value: &'a FactValue,
}

/// Where words and scale stand.
#[derive(Clone, Copy)]
struct Columns {
    words: u16,
    x: u16,
    width: u16,
    beside: bool,
}

impl Columns {
    fn new(screen: u16) -> Self {
        let inner = screen.saturating_sub(BEFORE + 1);
        if screen < BESIDE {
            return Self { words: inner, x: BEFORE, width: inner, beside: false };
        }
        let width = (inner * 2 / 5).min(WIDEST);
        let x = screen.saturating_sub(width + 1);
        Self { words: x.saturating_sub(BETWEEN + BEFORE), x, width, beside: true }
    }
}

impl Maker<'_> {
    /// A fact in figures, where two accounts give different ones.
    pub(super) fn plot(&self, compared: &Comparison<'_>) -> Option<Vec<CompareLine>> {
        let fact = compared.aspect.fact()?;
        let claims = self.claims(fact);
        let mut figures: Vec<&Figure> = claims.iter().filter_map(|claim| claim.value.figure.as_ref()).collect();
        figures.dedup();
        if figures.len() < 2 {
            return None;
        }
        let columns = Columns::new(self.screen);
        let scale = Scale::new(&figures, columns.width)?;
        let kinds =
            if compared.differs { (CellKind::Question, CellKind::Answer) } else { (CellKind::Label, CellKind::Value) };
        let mut lines = self.head(fact, kinds.0, columns, &scale);
        for claim in &claims {
            lines.extend(self.claim(claim, kinds.1, columns, &scale));
        }
        Some(lines)
    }

    /// Everything that is said of a fact, the least first, words last; what is said twice alike, once.
    fn claims(&self, fact: &Ref<Fact>) -> Vec<Claim<'_>> {
        let mut claims: Vec<Claim<'_>> = Vec::new();
        for (account, place) in self
            .accounts
            .iter()
            .enumerate()
            .flat_map(|(n, account)| account.excerpts.iter().map(move |place| (n + 1, *place)))
        {
            let Some(by) = self.event.excerpts.get(place) else { continue };
            for (_, value) in by.facts.iter().filter(|(of, _)| of == fact) {
                let told = |known: &Claim<'_>| {
                    let same = (&known.by.by, known.by.standing, &known.by.date) == (&by.by, by.standing, &by.date);
                    known.account == account && same && known.value == value
                };
                if !claims.iter().any(told) {
                    claims.push(Claim { excerpt: place, account, by, value });
                }
            }
        }
        claims.sort_by_key(|claim| (claim.value.figure.is_none(), claim.value.figure.clone()));
        claims
    }

    /// What is asked, and the round numbers of the scale.
    fn head(&self, fact: &Ref<Fact>, kind: CellKind, columns: Columns, scale: &Scale) -> Vec<CompareLine> {
        let unit = self.timeline.find(fact).map(|fact| &fact.unit).filter(|unit| !unit.is_empty());
        let name = self.timeline.isolated(fact, self.tag);
        let asked = match unit {
            Some(unit) => format!("{name} · {}", unit.isolated(self.tag)),
            None => name,
        };
        let asked: Vec<Row> = lay_out(&asked, columns.words, self.fixed);
        let words = scale.ticks.iter().map(|(at, words)| {
            let row = one_line(&self.words.number(words), columns.width, self.fixed);
            let middle = at.saturating_sub(row.width() / 2).min(columns.width.saturating_sub(row.width()));
            ComparePart {
                x: columns.x + middle,
                width: row.width(),
                row,
                kind: CellKind::Aside,
                marks: Vec::new(),
                excerpt: None,
            }
        });
        let words: Vec<ComparePart> = words.collect();
        let axis = plotted(Plotted::Axis(scale.broken), columns, scale);
        let mut lines: Vec<CompareLine> = asked.into_iter().map(|row| line(BEFORE, columns.words, row, kind)).collect();
        let first = if columns.beside { 0 } else { lines.len() };
        lines.resize_with(lines.len().max(first + 2), CompareLine::default);
        if let Some(line) = lines.get_mut(first) {
            line.parts.extend(words);
        }
        if let Some(line) = lines.get_mut(first + 1) {
            line.plot = Some(axis);
        }
        lines
    }

    /// A value, who gives it, and where it stands on the scale.
    fn claim(&self, claim: &Claim<'_>, kind: CellKind, columns: Columns, scale: &Scale) -> Vec<CompareLine> {
        let value_width = if self.screen < BESIDE { columns.words / 3 } else { self.widest_value(columns) };
        let value = lay_out(&self.figure(claim.value), value_width, self.fixed);
        let at = BEFORE + value_width + BETWEEN;
        let room = columns.words.saturating_sub(value_width + BETWEEN);
        let who = lay_out(&self.who(claim), room, self.fixed);
        let mut lines: Vec<CompareLine> = Vec::new();
        for n in 0..value.len().max(who.len()) {
            let part = |x, width, row: &Row, kind| ComparePart {
                x,
                width,
                row: row.clone(),
                kind,
                marks: Vec::new(),
                excerpt: Some(claim.excerpt),
            };
            let value = value.get(n).map(|row| part(BEFORE, value_width, row, kind));
            let who = who.get(n).map(|row| part(at, room, row, CellKind::Aside));
            let parts = value.into_iter().chain(who).collect();
            lines.push(CompareLine { parts, excerpt: Some(claim.excerpt), ..CompareLine::default() });
        }
        let mark = claim.value.figure.as_ref().map(|figure| scale.mark(figure));
        let plot = plotted(Plotted::Figure(mark), columns, scale);
        match lines.first_mut().filter(|_| columns.beside) {
            Some(line) => line.plot = Some(plot),
            None => {
                lines.push(CompareLine { plot: Some(plot), excerpt: Some(claim.excerpt), ..CompareLine::default() });
            }
        }
        lines
    }

    /// Columns of the values in words: those of the widest, within limits.
    fn widest_value(&self, columns: Columns) -> u16 {
        let values = self.event.excerpts.iter().flat_map(|excerpt| &excerpt.facts);
        let widths = values.map(|(_, value)| one_line(&self.figure(value), columns.words, self.fixed).width());
        widths.max().unwrap_or(0).min(columns.words / 2)
    }

    /// A figure in words; the unit is said above it.
    fn figure(&self, value: &FactValue) -> String {
        let written = value.words.best(self.tag);
        let Some(figure) = &value.figure else { return isolated(written) };
        let number = isolated(written.trim().trim_start_matches('~').trim_end_matches('+').trim());
        if figure.is_about() {
            self.words.with("figure-about", &[("number", number.into())]).into_owned()
        } else if figure.most().is_none() {
            self.words.with("figure-at-least", &[("number", number.into())]).into_owned()
        } else {
            number
        }
    }

    /// `[3] claimed by Antony Blinken · Oct 2024–Jan 2025`.
    fn who(&self, claim: &Claim<'_>) -> String {
        let own = claim.by;
        let by = if own.by.is_empty() && own.standing.is_none() { &self.event.by } else { &own.by };
        let standing: Standing = own.standing.unwrap_or(self.event.standing);
        let said = if by.is_empty() {
            format!("{} · {}", self.words.text(standing.message()), self.called(&own.source))
        } else {
            let names: Vec<String> = by.iter().map(|actor| self.timeline.isolated(actor, self.tag)).collect();
            let who = names.join(&self.words.text("list-separator"));
            self.words.with(standing.message_by(), &[("who", who.into())]).into_owned()
        };
        let published = self.timeline.find(&own.source).and_then(|source| source.published.as_ref());
        // What an article is called may say its date.
        let when = own
            .date
            .as_ref()
            .or(published.filter(|_| !by.is_empty()))
            .map(|date| format!(" · {}", date.short(self.words)));
        format!("[{}] {said}{}", self.words.number(claim.account), when.unwrap_or_default())
    }
}

fn plotted(what: Plotted, columns: Columns, scale: &Scale) -> Plot {
    Plot { x: columns.x, width: scale.width, ticks: scale.ticks.iter().map(|(at, _)| *at).collect(), what }
}

fn line(x: u16, width: u16, row: Row, kind: CellKind) -> CompareLine {
    let part = ComparePart { x, width, row, kind, marks: Vec::new(), excerpt: None };
    CompareLine { parts: vec![part], ..CompareLine::default() }
}
