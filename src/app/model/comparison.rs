//! A comparison as plain text: what the accounts differ in, and their passages with their sources.

use std::fmt::Write as _;

use super::Model;
use super::citation::passage;
use crate::app::Effect;
use crate::app::outcome::Outcome;
use crate::i18n::Catalog;
use crate::timeline::disagreement::{Aspect, Comparison, Said, compare};
use crate::timeline::{Event, Excerpt, Timeline};

/// Copies the comparison of the selected event: what the world is asked to do, or what is said where there is none.
#[must_use]
pub fn copy(model: &Model, words: &Catalog) -> Outcome {
    match model.timeline().zip(model.event()).filter(|(_, event)| !event.excerpts.is_empty()) {
        Some((timeline, event)) => Outcome::ask(Effect::Copy(text(timeline, event, &words.for_copies()))),
        None => Outcome::said("copied-nothing"),
    }
}

/// The event; what differs, then what does not, each answer with the numbers of its accounts; the passages of these with their
/// translations and sources. In logical order, without a line break at the end.
#[must_use]
pub fn text(timeline: &Timeline, event: &Event, words: &Catalog) -> String {
    let accounts = event.accounts();
    let mut compared = compare(event, &accounts);
    compared.sort_by_key(|line| !line.differs);
    let title = event.title.best(words.titles());
    let mut text = format!("{} · {} · {title}\n\n", words.number(event.number), timeline.when(event).long(words));
    for line in &compared {
        matter(&mut text, line, timeline, words);
    }
    for (n, account) in (1..).zip(&accounts) {
        for excerpt in &account.excerpts {
            let _ = write!(
                text,
                "\n[{}] {}\n",
                words.number(n),
                passage(timeline, event, *excerpt, words).unwrap_or_default()
            );
            let translated = event.excerpts.get(*excerpt).and_then(|excerpt| translation(excerpt, timeline, words));
            if let Some(translated) = translated {
                let _ = writeln!(text, "{translated}");
            }
        }
    }
    text.truncate(text.trim_end().len());
    text
}

/// `≠ troops in Kursk: ~10,000 soldiers [1], ~8,000 soldiers [3]`.
fn matter(text: &mut String, line: &Comparison<'_>, timeline: &Timeline, words: &Catalog) {
    let answers = line.answers().into_iter().map(|answer| {
        let said = match answer.said {
            Said::Date(date) => date.long(words),
            Said::Standing(standing) => words.text(standing.message()).into_owned(),
            Said::Value(value) => {
                line.aspect.fact().map_or_else(String::new, |fact| timeline.stated(fact, value, words.titles()))
            }
        };
        let who: Vec<String> =
            answer.accounts.iter().map(|account| format!("[{}]", words.number(account + 1))).collect();
        format!("{said} {}", who.concat())
    });
    let answers: Vec<String> = answers.collect();
    if answers.is_empty() {
        return;
    }
    let asked = match &line.aspect {
        Aspect::When => words.text("compare-when").into_owned(),
        Aspect::Standing => words.text("compare-standing").into_owned(),
        Aspect::Fact(fact) => timeline.name(fact, words.titles()).to_owned(),
    };
    let sign = if line.differs { "≠ " } else { "" };
    let _ = writeln!(text, "{sign}{asked}: {}", answers.join(&words.text("list-separator")));
}

/// The translation of a passage into the reader's language, where it is in another one.
fn translation<'a>(excerpt: &'a Excerpt, timeline: &Timeline, words: &Catalog) -> Option<&'a str> {
    excerpt.translated(timeline.find(&excerpt.source)?, words.titles())
}
