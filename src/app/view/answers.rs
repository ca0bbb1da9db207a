//! Questions and their answers in words.

use crate::i18n::Catalog;
use crate::text::bidi::isolated;
use crate::timeline::Timeline;
use crate::timeline::disagreement::{Aspect, Said};

/// What is asked: the name of a fact, or a question for the date and the standing; to be set into a sentence.
#[must_use]
pub fn question(aspect: &Aspect, timeline: &Timeline, words: &Catalog) -> String {
    match aspect {
        Aspect::When => words.text("question-when").into_owned(),
        Aspect::Standing => words.text("question-standing").into_owned(),
        Aspect::Fact(fact) => timeline.isolated(fact, words.titles()),
    }
}

/// What is answered; a figure with its unit.
#[must_use]
pub fn answer(said: Said<'_>, aspect: &Aspect, timeline: &Timeline, words: &Catalog) -> String {
    match said {
        Said::Date(date) => date.short(words),
        Said::Standing(standing) => words.text(standing.message()).into_owned(),
        Said::Value(value) => {
            let stated = aspect.fact().map(|fact| timeline.stated(fact, value, words.titles()));
            isolated(&stated.unwrap_or_default())
        }
    }
}

/// What is asked, as a part of a sentence: the date, whether it happened, the name of a fact.
#[must_use]
pub fn aspect_name(aspect: &Aspect, timeline: &Timeline, words: &Catalog) -> String {
    match aspect {
        Aspect::When => words.text("plain-on-date").into_owned(),
        Aspect::Standing => words.text("plain-on-standing").into_owned(),
        Aspect::Fact(fact) => timeline.isolated(fact, words.titles()),
    }
}
