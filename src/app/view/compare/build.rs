//! The rows of a comparison, laid out.

use std::ops::Range;

use super::marks::{Stated, marks};
use super::{CellKind, CompareLine, ComparePart, CompareView, columns, label};
use crate::app::view::answers;
use crate::i18n::Catalog;
use crate::text::bidi::{isolated, isolated_in};
use crate::text::{Base, Row, lay_out, lay_out_lines, one_line};
use crate::timeline::disagreement::{Answer, Aspect, Comparison, Statement, compare};
use crate::timeline::quantity::power;
use crate::timeline::{Account, Event, Excerpt, Fact, FactValue, Ref, Source, Text, Timeline};

/// Where words begin: behind the bar of what was asked for, and behind `≠`.
const START: u16 = 1;
const SIGN: u16 = 2;
/// Columns of the names of matters where accounts stand one below the other, at the most: so many parts of the screen's hundred.
const LABELS: u16 = 34;

/// What the making of rows depends on.
pub(super) struct Maker<'a> {
    pub(super) timeline: &'a Timeline,
    pub(super) event: &'a Event,
    pub(super) words: &'a Catalog,
    pub(super) tag: &'a str,
    /// Along the interface, and where words have a direction of their own.
    pub(super) fixed: Base,
    auto: Base,
    pub(super) accounts: &'a [Account],
    /// What was asked for, if it was something.
    asked: Option<&'a Aspect>,
    /// Columns of the screen.
    pub(super) screen: u16,
    /// Columns of each account, where they stand side by side.
    each: Option<u16>,
}

/// Builds the rows of a comparison for its width.
pub(super) fn build(
    view: &mut CompareView,
    timeline: &Timeline,
    event: &Event,
    asked: Option<&Aspect>,
    words: &Catalog,
) {
    let accounts = &event.accounts();
    let (tag, direction) = (words.titles(), words.language().direction());
    let (fixed, auto) = (Base::Fixed(direction), Base::Auto(direction));
    let screen = view.body.width;
    let each = columns(screen, accounts.len());
    let maker = Maker { timeline, event, words, tag, fixed, auto, accounts, asked, screen, each };
    let mut compared = compare(event, accounts);
    compared.sort_by_key(|line| !line.differs);
    view.counts = (accounts.len(), compared.iter().filter(|line| line.differs).count());
    view.rules = each.map_or_else(Vec::new, |each| (0..).take(accounts.len()).map(|n| maker.rule(n, each)).collect());
    view.names = match each {
        Some(each) => (0..)
            .zip(0..accounts.len())
            .map(|(n, place)| maker.name(place, maker.rule(n, each) + SIGN, each - 3))
            .collect(),
        None => Vec::new(),
    };
    view.lines = maker.lines(&compared);
}

/// The rows of one matter alone, the accounts one below the other.
pub(super) fn matter(
    aspect: &Aspect,
    timeline: &Timeline,
    event: &Event,
    words: &Catalog,
    screen: u16,
) -> Vec<CompareLine> {
    let accounts = &event.accounts();
    let (tag, direction) = (words.titles(), words.language().direction());
    let (fixed, auto) = (Base::Fixed(direction), Base::Auto(direction));
    let maker = Maker { timeline, event, words, tag, fixed, auto, accounts, asked: None, screen, each: None };
    let compared = compare(event, accounts);
    let Some(line) = compared.iter().find(|line| line.aspect == *aspect) else { return Vec::new() };
    maker.plot(line).unwrap_or_else(|| maker.answers_apart(line))
}

impl Maker<'_> {
    fn lines(&self, compared: &[Comparison<'_>]) -> Vec<CompareLine> {
        let mut lines = Vec::new();
        let labels = self.label_width(compared);
        for line in compared {
            let asked = self.asked == Some(&line.aspect);
            let made = match (self.plot(line), self.each) {
                (Some(plot), _) => plot,
                (None, Some(each)) => self.matter(line, each),
                (None, None) => self.answers(line, labels),
            };
            lines.extend(made.into_iter().map(|made| CompareLine { asked, ..made }));
        }
        lines.push(CompareLine::default());
        match self.each {
            Some(each) => self.side_by_side(&mut lines, compared, each),
            None => self.one_below_the_other(&mut lines, compared),
        }
        lines
    }

    /// The passages of the accounts in their columns, then their translations, then what a curator says.
    fn side_by_side(&self, lines: &mut Vec<CompareLine>, compared: &[Comparison<'_>], each: u16) {
        let of_each = |make: &dyn Fn(&Account, u16) -> Vec<ComparePart>| {
            let columns = (0..).zip(self.accounts).map(|(n, account)| (self.rule(n, each) + SIGN, account));
            columns.map(|(x, account)| moved(make(account, each - 3), x)).collect::<Vec<_>>()
        };
        let parts = [
            ("compare-passage", of_each(&|account, width| self.passage(account, compared, width))),
            ("compare-translation", of_each(&|account, width| self.translation(account, compared, width))),
            ("compare-note", of_each(&|account, width| self.notes(account, width))),
        ];
        for (n, (heading, cells)) in parts.into_iter().filter(|(_, cells)| !cells.iter().all(Vec::is_empty)).enumerate()
        {
            if n > 0 {
                lines.push(CompareLine { ruled: true, ..CompareLine::default() });
            }
            lines.extend(self.band(&self.words.text(heading), &cells));
        }
    }

    /// Each account under its name: passage, translation, note.
    fn one_below_the_other(&self, lines: &mut Vec<CompareLine>, compared: &[Comparison<'_>]) {
        let width = self.screen.saturating_sub(START + 2 * SIGN + 1);
        for (n, account) in self.accounts.iter().enumerate() {
            if n > 0 {
                lines.push(CompareLine::default());
            }
            let names = self.names(n, START + SIGN, self.screen.saturating_sub(START + SIGN + 1)).into_iter();
            lines.extend(names.map(|name| CompareLine { parts: vec![name], ..CompareLine::default() }));
            let said = [
                self.passage(account, compared, width),
                self.translation(account, compared, width),
                self.notes(account, width),
            ];
            let rows = moved(said.concat(), START + 2 * SIGN).into_iter();
            lines.extend(rows.map(|part| CompareLine { parts: vec![part], ..CompareLine::default() }));
        }
    }

    /// A matter with what each account says of it, in its column.
    fn matter(&self, line: &Comparison<'_>, each: u16) -> Vec<CompareLine> {
        let label = self.label(&line.aspect);
        let cell = |(n, statement): (u16, &Option<Statement<'_>>)| {
            moved(self.statement(&line.aspect, statement.as_ref(), line.differs, each - 3), self.rule(n, each) + SIGN)
        };
        self.band(&label, &(0..).zip(&line.statements).map(cell).collect::<Vec<_>>())
    }

    /// As many rows as the longest account needs.
    fn band(&self, name: &str, accounts: &[Vec<ComparePart>]) -> Vec<CompareLine> {
        let width = label(self.screen) - 1;
        let names = lay_out(name, width, self.fixed);
        let rows = accounts.iter().map(Vec::len).chain([names.len()]).max().unwrap_or(0);
        let line = |row: usize| {
            let name = names.get(row).map(|row| plain(START, width, row.clone(), CellKind::Label));
            let cells = accounts.iter().filter_map(|account| account.get(row).cloned());
            CompareLine { parts: name.into_iter().chain(cells).collect(), ruled: true, ..CompareLine::default() }
        };
        (0..rows).map(line).collect()
    }

    /// A matter in one line: its answers, each with the accounts that give it.
    fn answers(&self, line: &Comparison<'_>, labels: u16) -> Vec<CompareLine> {
        let answer = |answer: &Answer<'_>| {
            let said = answers::answer(answer.said, &line.aspect, self.timeline, self.words);
            let who: Vec<String> =
                answer.accounts.iter().map(|account| format!("[{}]", self.words.number(account + 1))).collect();
            // An answer and those who give it stay together.
            format!("{said}\u{a0}{}", who.concat())
        };
        let said: Vec<String> = line.answers().iter().map(answer).collect();
        let said = if said.is_empty() { "—".to_owned() } else { said.join(" · ") };
        let kinds =
            if line.differs { (CellKind::Question, CellKind::Answer) } else { (CellKind::Label, CellKind::Value) };
        let x = START + SIGN + labels + SIGN;
        let width = self.screen.saturating_sub(x + 1);
        let (names, said) = (lay_out(&self.label(&line.aspect), labels, self.fixed), lay_out(&said, width, self.fixed));
        let row = |n: usize| {
            let name = names.get(n).map(|row| plain(START + SIGN, labels, row.clone(), kinds.0));
            let said = said.get(n).map(|row| plain(x, width, row.clone(), kinds.1));
            CompareLine { parts: name.into_iter().chain(said).collect(), ..CompareLine::default() }
        };
        (0..names.len().max(said.len())).map(row).collect()
    }

    /// Columns of the names of matters in one line.
    /// A question, then each answer with the names of those who give it.
    fn answers_apart(&self, line: &Comparison<'_>) -> Vec<CompareLine> {
        let of = |row: Row, x: u16, kind| CompareLine {
            parts: vec![plain(x, self.screen.saturating_sub(x + 1), row, kind)],
            ..CompareLine::default()
        };
        let asked = answers::question(&line.aspect, self.timeline, self.words);
        let width = self.screen.saturating_sub(START + SIGN + 1);
        let question = lay_out(&asked, width, self.fixed).into_iter();
        let mut lines: Vec<CompareLine> = question.map(|row| of(row, START + SIGN, CellKind::Question)).collect();
        for answer in line.answers() {
            let said = answers::answer(answer.said, &line.aspect, self.timeline, self.words);
            let names = answer.accounts.iter().filter_map(|place| self.accounts.get(*place));
            let who: Vec<String> = names.map(|account| self.called(&account.source)).collect();
            let who = who.join(&self.words.text("list-separator"));
            lines.push(CompareLine::default());
            let room = width.saturating_sub(SIGN);
            let rows =
                lay_out(&said, room, self.fixed).into_iter().map(|row| of(row, START + 2 * SIGN, CellKind::Answer));
            lines.extend(rows);
            let rows =
                lay_out(&who, room, self.fixed).into_iter().map(|row| of(row, START + 2 * SIGN, CellKind::Aside));
            lines.extend(rows);
        }
        lines
    }

    fn label_width(&self, compared: &[Comparison<'_>]) -> u16 {
        let names = compared.iter().map(|line| one_line(&self.label(&line.aspect), self.screen, self.fixed).width());
        names.max().unwrap_or(0).min(self.screen * LABELS / 100)
    }

    fn label(&self, aspect: &Aspect) -> String {
        match aspect {
            Aspect::When => self.words.text("compare-when").into_owned(),
            Aspect::Standing => self.words.text("compare-standing").into_owned(),
            Aspect::Fact(fact) => self.timeline.isolated(fact, self.tag),
        }
    }

    fn statement(&self, aspect: &Aspect, said: Option<&Statement<'_>>, differs: bool, width: u16) -> Vec<ComparePart> {
        let Some(statement) = said else {
            return cells("—", width, self.auto, CellKind::Silent, &[]);
        };
        let text = match statement {
            Statement::Date(date) => date.long(self.words),
            Statement::Standing(standing) => self.words.text(standing.message()).into_owned(),
            Statement::Values(values) => {
                let stated = |value: &&FactValue| aspect.fact().map(|fact| self.timeline.stated(fact, value, self.tag));
                let values: Vec<String> = values.iter().filter_map(stated).map(|value| isolated(&value)).collect();
                values.join(&self.words.text("list-separator"))
            }
        };
        if !differs {
            return cells(&text, width, self.auto, CellKind::Value, &[]);
        }
        cells(&text, width.saturating_sub(SIGN), self.auto, CellKind::Differs, &[])
    }

    fn passage(&self, account: &Account, compared: &[Comparison<'_>], width: u16) -> Vec<ComparePart> {
        self.paragraphs(account, |excerpt| {
            let (dates, values) = self.stated(excerpt, compared);
            let dating = excerpt.date_text.as_deref().filter(|_| dates);
            let text = excerpt.exact.replace(['\n', '\r'], " ");
            cells(&text, width, self.timeline.base_of(excerpt), CellKind::Passage, &marks(&text, dating, &values))
        })
    }

    fn translation(&self, account: &Account, compared: &[Comparison<'_>], width: u16) -> Vec<ComparePart> {
        let source = self.timeline.find(&account.source);
        if source.is_some_and(|source| source.language.as_deref() == Some(self.tag)) {
            return Vec::new();
        }
        self.paragraphs(account, |excerpt| {
            let words = excerpt.translation.get(self.tag).unwrap_or("—");
            let base = excerpt.translation.base(self.tag, self.words.language().direction());
            cells(words, width, base, CellKind::Aside, &marks(words, None, &self.stated(excerpt, compared).1))
        })
    }

    /// What is asked of a passage: whether what dates it, and the values it states: of what was asked for, else of all that differs.
    fn stated<'e>(&self, excerpt: &'e Excerpt, compared: &[Comparison<'_>]) -> (bool, Vec<Stated<'e>>) {
        let is_asked = |line: &&Comparison<'_>| self.asked.map_or(line.differs, |asked| *asked == line.aspect);
        let asked: Vec<&Aspect> = compared.iter().filter(is_asked).map(|line| &line.aspect).collect();
        let is_stated = |fact: &Ref<Fact>| asked.iter().any(|aspect| aspect.fact() == Some(fact));
        let scale = |fact: &Ref<Fact>| {
            let unit = self.timeline.find(fact).map(|fact| &fact.unit);
            unit.into_iter().flat_map(Text::versions).map(|(_, unit)| power(unit)).max().unwrap_or(0)
        };
        let values = excerpt.facts.iter().filter(|(fact, _)| is_stated(fact));
        (asked.contains(&&Aspect::When), values.map(|(fact, value)| (value, scale(fact))).collect())
    }

    fn notes(&self, account: &Account, width: u16) -> Vec<ComparePart> {
        // Of several excerpts of a time the same is noted.
        let mut told: Vec<String> = Vec::new();
        self.paragraphs(account, |excerpt| {
            let mut notes = vec![&excerpt.dated_note, &excerpt.note];
            notes.retain(|note| !told.iter().any(|told| told == note.best(self.tag)));
            told.extend(notes.iter().map(|note| note.best(self.tag).to_owned()));
            let base = |note: &Text| note.base(self.tag, self.words.language().direction());
            let rows =
                notes.iter().flat_map(|note| cells(note.best(self.tag), width, base(note), CellKind::Aside, &[]));
            rows.collect()
        })
    }

    /// The excerpts of an account one after the other, a blank row between two.
    fn paragraphs(&self, account: &Account, mut make: impl FnMut(&Excerpt) -> Vec<ComparePart>) -> Vec<ComparePart> {
        let mut parts: Vec<ComparePart> = Vec::new();
        for place in &account.excerpts {
            let more = self.event.excerpts.get(*place).map_or_else(Vec::new, &mut make);
            if !parts.is_empty() && !more.is_empty() {
                parts.push(plain(0, 0, Row::default(), CellKind::Aside));
            }
            parts.extend(more.into_iter().map(|part| ComparePart { excerpt: Some(*place), ..part }));
        }
        parts
    }

    /// The name of an account in a row, which leads to its passage.
    fn name(&self, account: usize, x: u16, width: u16) -> ComparePart {
        self.named(account, x, width, one_line(&self.numbered(account), width, self.fixed))
    }

    /// The same whole, in as many rows as it takes.
    fn names(&self, account: usize, x: u16, width: u16) -> Vec<ComparePart> {
        let rows = lay_out(&self.numbered(account), width, self.fixed).into_iter();
        rows.map(|row| self.named(account, x, width, row)).collect()
    }

    fn named(&self, account: usize, x: u16, width: u16, row: Row) -> ComparePart {
        let of = self.accounts.get(account);
        let excerpt = of.and_then(|of| of.entry(self.event, self.asked.and_then(Aspect::fact)));
        ComparePart { excerpt, ..plain(x, width, row, CellKind::Name(account)) }
    }

    fn numbered(&self, account: usize) -> String {
        let name = self.accounts.get(account).map_or_else(String::new, |of| self.called(&of.source));
        format!("[{}] {name}", self.words.number(account + 1))
    }

    /// What an article is called, to be set into a sentence.
    pub(super) fn called(&self, source: &Ref<Source>) -> String {
        let (language, name) = self.timeline.called(source, self.words);
        isolated_in(&language, &name)
    }

    /// The column of the rule before an account.
    fn rule(&self, account: u16, each: u16) -> u16 {
        START + label(self.screen) + account * each
    }
}

fn plain(x: u16, width: u16, row: Row, kind: CellKind) -> ComparePart {
    ComparePart { x, width, row, kind, marks: Vec::new(), excerpt: None }
}

/// Words in rows of their own, from column 0.
fn cells(text: &str, width: u16, base: Base, kind: CellKind, marks: &[Range<u32>]) -> Vec<ComparePart> {
    let rows = lay_out_lines(text, width, base).into_iter();
    rows.map(|row| ComparePart { marks: marks.to_vec(), ..plain(0, width, row, kind) }).collect()
}

fn moved(parts: Vec<ComparePart>, x: u16) -> Vec<ComparePart> {
    parts.into_iter().map(|part| ComparePart { x: part.x + x, ..part }).collect()
}
