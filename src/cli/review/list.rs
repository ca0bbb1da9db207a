//! Candidates with what is said of them, for people a few lines each and for programs an object.

use serde_json::{Map, Value, json};
use strum::VariantArray;

use crate::app::model::review::{Candidate, Near, Review, Standing};
use crate::finding::Finding;
use crate::i18n::{Arg, Catalog};
use crate::text::clean;
use crate::timeline::{Event, Timeline};

/// Each candidate with what keeps it out, what else is to be said, and the events near it.
pub(super) fn text(timeline: &Timeline, review: &Review, words: &Catalog) -> String {
    let mut lines = Vec::new();
    for candidate in &review.candidates {
        let place = format!("{}:{}:{}", review.file, candidate.place.0, candidate.place.1);
        let standing = words.text(candidate.standing.message()).into_owned();
        let args = [("place", Arg::from(place)), ("id", candidate.id.as_str().into()), ("standing", standing.into())];
        lines.push(words.with("review-candidate", &args).into_owned());
        for finding in &candidate.findings {
            lines.push(format!("  {}[{}]: {}", finding.severity.word(), finding.code, finding.said(words)));
        }
        for (event, near) in events(timeline, candidate) {
            let why: Vec<_> = near.why.iter().map(|why| words.text(why.message())).collect();
            let args = [
                ("number", Arg::from(event.number.get())),
                ("id", event.id.as_str().into()),
                ("why", why.join(&words.text("list-separator")).into()),
            ];
            lines.push(format!("  {}", words.with("review-near", &args)));
        }
    }
    lines.iter().flat_map(|line| [clean::line(line), "\n".into()]).collect()
}

fn events<'a>(timeline: &'a Timeline, candidate: &'a Candidate) -> impl Iterator<Item = (&'a Event, &'a Near)> {
    candidate.near.iter().filter_map(|near| Some((near.event.of(&timeline.events)?, near)))
}

/// How many there are of each standing.
pub(super) fn summary(review: &Review, words: &Catalog) -> String {
    let count = |standing| Arg::from(review.count(standing));
    let args = [
        ("new", count(Standing::New)),
        ("accepted", count(Standing::Accepted)),
        ("dismissed", count(Standing::Dismissed)),
        ("blocked", count(Standing::Blocked)),
    ];
    words.with("review-summary", &args).into_owned()
}

/// The counts, and each candidate.
pub(super) fn json(timeline: &Timeline, review: &Review, words: &Catalog) -> Value {
    let counts: Map<String, Value> = Standing::VARIANTS
        .iter()
        .map(|standing| (<&str>::from(*standing).to_owned(), review.count(*standing).into()))
        .collect();
    let finding = |finding: &Finding| {
        let (message, help) = (finding.said(words), finding.advice(words));
        json!({"severity": finding.severity.word(), "code": finding.code, "message": message, "help": help})
    };
    let candidate = |candidate: &Candidate| {
        let near = events(timeline, candidate).map(|(event, near)| {
            let why = near.why.iter().map(|why| Value::from(<&str>::from(*why)));
            json!({"event": event.id, "why": why.collect::<Value>()})
        });
        json!({
            "id": candidate.id,
            "line": candidate.place.0,
            "column": candidate.place.1,
            "state": <&str>::from(candidate.standing),
            "event": candidate.event.and_then(|event| event.of(&timeline.events)).map(|event| &event.id),
            "why": candidate.obstacle().map(|finding| json!({"code": finding.code, "message": finding.said(words)})),
            "findings": candidate.findings.iter().map(finding).collect::<Value>(),
            "near": near.collect::<Value>(),
        })
    };
    json!({"counts": counts, "candidates": review.candidates.iter().map(candidate).collect::<Value>()})
}
