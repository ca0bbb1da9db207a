//! What is said of a term that cannot be read.

use super::Filter;
use crate::app::State;
use crate::i18n::Arg;
use crate::query::Fault;
use crate::text::bidi::isolated;
use crate::text::{Base, one_line};

/// Columns of the row that are not for words: its sides, the sign before them, the key after them.
const SIGNS: u16 = 11;

impl Filter {
    /// What cannot be read, where the caret is or at the beginning of the line.
    #[must_use]
    pub fn fault(&self) -> Option<&Fault> {
        let caret = self.field.caret().point;
        let here = |fault: &&Fault| (fault.span.start..=fault.span.end).contains(&caret);
        let faults = self.query.faults();
        faults.iter().find(here).or(faults.first())
    }

    /// Whether Tab takes the suggestion there is: where the caret is at the fault, or nothing else is offered.
    #[must_use]
    pub fn mends(&self) -> bool {
        let caret = self.field.caret().point;
        let fault = self.fault().filter(|fault| fault.suggestion.is_some() && self.offers.chosen.is_none());
        fault.is_some_and(|fault| (fault.span.start..=fault.span.end).contains(&caret) || !self.offers.ready())
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
    #[must_use]
    pub fn said_of(&self, fault: &Fault) -> String {
        self.said_as(fault, ["filter-left-out", "filter-left-out-meant"])
    }

    /// The same in fewer words, what would be cut last first.
    fn said_shortly_of(&self, fault: &Fault) -> String {
        self.said_as(fault, ["filter-left-out-shortly", "filter-meant-shortly"])
    }

    /// By the first message without a suggestion, by the second with one.
    fn said_as(&self, fault: &Fault, [alone, meant]: [&str; 2]) -> String {
        let args: Vec<(&str, Arg)> = fault.args.iter().map(|(name, value)| (*name, isolated(value).into())).collect();
        let reason: Arg = self.words.with(&fault.message, &args).into_owned().into();
        match &fault.suggestion {
            Some(suggestion) => {
                let args = [("reason", reason), ("suggestion", isolated(suggestion).into())];
                self.words.with(meant, &args).into_owned()
            }
            None => self.words.with(alone, &[("reason", reason)]).into_owned(),
        }
    }

    /// Makes ready what is said under the line: the longest form that fits.
    pub(in crate::app) fn settle_advice(&mut self) {
        let fault = self.filter.fault().filter(|_| self.filter.typing());
        let width = self.size.width.saturating_sub(SIGNS);
        let base = Base::Fixed(self.direction());
        self.filter.advice = fault.map(|fault| {
            let whole = one_line(&self.said_of(fault), u16::MAX, base);
            if whole.width() <= width { whole } else { one_line(&self.said_shortly_of(fault), width, base) }
        });
    }
}
