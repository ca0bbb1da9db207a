//! What is said of a term that cannot be read.

use super::Filter;
use crate::app::State;
use crate::i18n::Arg;
use crate::query::Fault;
use crate::text::bidi::isolated;
use crate::text::{Base, Row, one_line};

/// Columns of the row that the sign before the words and the key after them take.
const SIGNS: u16 = 8;

/// What is said under the line while it is typed.
#[derive(Clone, Debug)]
pub struct Advice {
    /// Reason and suggestion.
    pub said: Row,
    /// Whether there is a suggestion to take.
    pub mends: bool,
}

impl Filter {
    /// What cannot be read, where the caret is or at the beginning of the line.
    #[must_use]
    pub fn fault(&self) -> Option<&Fault> {
        let caret = self.field.caret().point;
        let here = |fault: &&Fault| (fault.span.start..=fault.span.end).contains(&caret);
        let faults = self.query.faults();
        faults.iter().find(here).or(faults.first())
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
        let args: Vec<(&str, Arg)> = fault.args.iter().map(|(name, value)| (*name, isolated(value).into())).collect();
        let reason: Arg = self.words.with(&fault.message, &args).into_owned().into();
        match &fault.suggestion {
            Some(suggestion) => {
                let args = [("reason", reason), ("suggestion", isolated(suggestion).into())];
                self.words.with("filter-left-out-meant", &args).into_owned()
            }
            None => self.words.with("filter-left-out", &[("reason", reason)]).into_owned(),
        }
    }

    /// Makes ready what is said under the line.
    pub(in crate::app) fn settle_advice(&mut self) {
        let fault = self.filter.fault().filter(|_| self.filter.typing());
        let width = self.size.width.saturating_sub(SIGNS);
        let base = Base::Fixed(self.direction());
        let advice = fault.map(|fault| Advice {
            said: one_line(&self.said_of(fault), width, base),
            mends: fault.suggestion.is_some(),
        });
        self.filter.advice = advice;
    }
}
