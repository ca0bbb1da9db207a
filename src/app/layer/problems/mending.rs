//! Mending what is wrong from the list: the change of the file is proposed, and written only on yes.

use super::ProblemList;
use crate::app::request::choice::Choice;
use crate::app::request::{Reply, Request};
use crate::app::{Effect, Notice, Plan};
use crate::finding::codes::{EXCERPT_AMBIGUOUS, EXCERPT_MISSING, EXCERPT_MOVED, EXCERPT_RESPELLED};
use crate::finding::{Finding, Fix, Subject};
use crate::i18n::Catalog;

impl ProblemList {
    /// Proposes the fix of the problem; where there are several, asks which; where there is none, says what to do.
    pub(super) fn fix(&mut self, words: &Catalog) -> Reply {
        let Some(finding) = self.pointed() else { return Reply::HANDLED };
        if let Some((event, excerpt)) = lost(finding) {
            let (event, before) = (event.to_owned(), self.repaired.take());
            let again = before.filter(|(id, place, _)| (id, *place) == (&event, excerpt));
            let nth = again.map_or(0, |(.., nth)| nth + 1);
            self.repaired = Some((event.clone(), excerpt, nth));
            return Reply::asks(Request::Effect(Effect::Plan(Plan::Repair { event, excerpt, nth })));
        }
        Reply::asks(match finding.fixes.as_slice() {
            [] => Request::Say(Notice::new("problem-no-fix").with("advice", finding.advice(words))),
            [fix] => proposal(vec![fix.clone()], finding.said(words)),
            fixes => {
                let choice = |(nth, fix): (usize, &Fix)| {
                    let request = proposal(vec![fix.clone()], finding.said(words));
                    Choice::new(fix.said(words), request).marked(words.number(nth + 1))
                };
                let choices = fixes.iter().enumerate().map(choice).collect();
                Request::Choose { title: "problem-fixes-title", choices }
            }
        })
    }

    /// Proposes the fixes of all problems of this kind that can only mean one thing, listed or not.
    pub(super) fn fix_all(&self, words: &Catalog) -> Reply {
        let Some(pointed) = self.pointed() else { return Reply::HANDLED };
        let of_its_kind = self.problems.all.iter().filter(|finding| finding.code == pointed.code);
        let safe: Vec<Fix> = of_its_kind.filter_map(safe).cloned().collect();
        if safe.is_empty() {
            return Reply::asks(Request::Say(Notice::new("problem-no-safe-fix").with("kind", pointed.code)));
        }
        let what = words.with("change-fixes", &[("count", safe.len().into()), ("kind", pointed.code.into())]);
        Reply::asks(proposal(safe, what.into_owned()))
    }
}

/// The event and the excerpt of a finding about one that does not stand in its article as it is written.
pub(super) fn lost(finding: &Finding) -> Option<(&str, usize)> {
    let codes = [EXCERPT_MISSING, EXCERPT_AMBIGUOUS, EXCERPT_RESPELLED, EXCERPT_MOVED];
    match &finding.subject {
        Some(Subject::Event { id, excerpt: Some(excerpt) }) => {
            codes.iter().any(|code| code.word == finding.code).then_some((id, *excerpt))
        }
        _ => None,
    }
}

/// The fix that can only mean this, where nothing else is offered.
fn safe(finding: &Finding) -> Option<&Fix> {
    match finding.fixes.as_slice() {
        [fix] if fix.safe => Some(fix),
        _ => None,
    }
}

fn proposal(fixes: Vec<Fix>, what: String) -> Request {
    Request::Effect(Effect::Plan(Plan::Fixes { fixes, what }))
}
