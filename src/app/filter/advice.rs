//! What is said of a term that cannot be read.

use super::Filter;
use crate::app::State;
use crate::i18n::Arg;
use crate::query::Fault;
use crate::text::bidi::isolated;
use crate::text::{Base, Row, one_line};

/// Columns of the row that are not for words: its sides, the sign before them, the key after them.
const SIGNS: u16 = 11;

impl Filter {
    /// What cannot be read, where the caret is or at the beginning of the line; else what finds nothing, where something else
    /// may be meant.
    #[must_use]
    pub fn fault(&self) -> Option<&Fault> {
        let caret = self.field.caret().point;
        let here = |fault: &&Fault| (fault.span.start..=fault.span.end).contains(&caret);
        let barren = self.barren.iter().find(|fault| fault.suggestion.is_some());
        self.faults().find(here).or(self.faults().next()).or(barren)
    }

    /// What cannot be read, but for what is only begun and still being typed.
    pub fn faults(&self) -> impl Iterator<Item = &Fault> {
        let caret = self.field.caret().point;
        let begun = move |fault: &Fault| self.typing() && fault.unfinished && fault.span.end == caret;
        self.query().faults().iter().filter(move |fault| !begun(fault))
    }

    /// Whether Tab takes the suggestion there is: where the caret is at the fault, or nothing else is asked for or offered.
    #[must_use]
    pub fn mends(&self) -> bool {
        let caret = self.field.caret().point;
        let fault = self.fault().filter(|fault| fault.suggestion.is_some() && self.offers.chosen.is_none());
        fault.is_some_and(|fault| {
            (fault.span.start..=fault.span.end).contains(&caret) || self.untouched() || !self.offers.ready()
        })
    }

    /// Puts what was probably meant in the place of what cannot be read; whether anything was.
    pub fn mend(&mut self) -> bool {
        let Some((span, suggestion)) =
            self.fault().and_then(|fault| Some((fault.span.clone(), fault.suggestion.clone()?)))
        else {
            return false;
        };
        self.field.mend(span, &suggestion);
        self.read();
        true
    }
}

impl State {
    /// Reason and suggestion, in words.
    fn said_of(&self, fault: &Fault) -> String {
        let barren = self.filter.barren.contains(fault);
        let left_out = ["filter-left-out", "filter-left-out-meant"];
        self.said_as(fault, if barren { ["filter-nothing", "filter-nothing-meant"] } else { left_out })
    }

    /// Why the filter finds nothing, and what may be meant, in words.
    #[must_use]
    pub fn why_nothing(&self) -> Vec<String> {
        let said = |fault: &Fault| {
            let suggested = fault.suggestion.as_ref().map(|meant| [("suggestion", Arg::from(isolated(meant)))]);
            let meant = suggested.map(|args| self.words.with("nothing-meant", &args).into_owned());
            [Some(self.reason_of(fault)), meant]
        };
        self.filter.barren.iter().flat_map(said).flatten().collect()
    }

    /// The same in fewer words, what would be cut last first.
    fn said_shortly_of(&self, fault: &Fault) -> String {
        self.said_as(fault, ["filter-left-out-shortly", "filter-meant-shortly"])
    }

    fn reason_of(&self, fault: &Fault) -> String {
        let args: Vec<(&str, Arg)> = fault.args.iter().map(|(name, value)| (*name, isolated(value).into())).collect();
        self.words.with(&fault.message, &args).into_owned()
    }

    /// By the first message without a suggestion, by the second with one.
    fn said_as(&self, fault: &Fault, [alone, meant]: [&str; 2]) -> String {
        let reason: Arg = self.reason_of(fault).into();
        match &fault.suggestion {
            Some(suggestion) => {
                let args = [("reason", reason), ("suggestion", isolated(suggestion).into())];
                self.words.with(meant, &args).into_owned()
            }
            None => self.words.with(alone, &[("reason", reason)]).into_owned(),
        }
    }

    /// Makes ready what is said under the line while it is typed.
    pub(in crate::app) fn settle_advice(&mut self) {
        let fault = self.filter.fault().filter(|_| self.filter.typing());
        self.filter.advice = fault.map(|fault| self.advice_of(fault, self.size.width.saturating_sub(SIGNS)));
    }

    /// What is left out of a kept filter, in so many columns.
    #[must_use]
    pub fn left_out(&self, width: u16) -> Option<Row> {
        let fault = self.filter.faults().next().filter(|_| !self.filter.typing());
        fault.map(|fault| self.advice_of(fault, width))
    }

    /// The longest form that fits.
    fn advice_of(&self, fault: &Fault, width: u16) -> Row {
        let base = Base::Fixed(self.direction());
        let whole = one_line(&self.said_of(fault), u16::MAX, base);
        if whole.width() <= width { whole } else { one_line(&self.said_shortly_of(fault), width, base) }
    }
}
