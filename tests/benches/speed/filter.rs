//! A key typed into the filter line, beside a fuzzy matcher over the whole titles.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion};
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use tarikh::finding::Remarks;
use tarikh::index::Index;
use tarikh::query::{Matcher, Query, Results, Scope};
use tarikh::text::fold;
use tarikh::timeline::Timeline;

use super::many;

/// What stood there and what is typed: another first letter, the last letter of a word, in both scripts, and of a second word.
const TYPED: [(&str, &str); 5] =
    [("x", "p"), ("puti", "putin"), ("x", "ك"), ("كوري", "كوريا"), ("كوريا الشم", "كوريا الشما")];

/// One key at a thousand to a hundred thousand events; fuzzy matching at ten thousand at the most.
pub(super) fn filter(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("filter");
    for events in [1_000, 10_000, 100_000] {
        let (timeline, _) = many::load(&many::yaml(events)).report(Remarks::default());
        let index = Index::new(&timeline);
        for (before, after) in TYPED {
            let name = format!("tarikh {after}");
            let (before, after) = (Query::parse(before, &Scope::default()), Query::parse(after, &Scope::default()));
            let (mut matcher, mut results) = (Matcher::default(), Results::default());
            group.bench_function(BenchmarkId::new(name, events), |bencher| {
                bencher.iter_custom(|rounds| {
                    (0..rounds).map(|_| key(&mut matcher, &index, &before, &after, &mut results)).sum()
                });
            });
        }
        if events <= 10_000 {
            let titles = folded(&timeline);
            for (_, line) in TYPED {
                let (matcher, line) = (SkimMatcherV2::default(), fold::search(line).text);
                group.bench_function(BenchmarkId::new(format!("fuzzy titles {line}"), events), |bencher| {
                    let hits = || titles.iter().filter(|title| matcher.fuzzy_indices(title, &line).is_some()).count();
                    bencher.iter(|| black_box(hits()));
                });
            }
        }
    }
    group.finish();
}

/// The time of the last key alone, what was typed before it being there already.
fn key(
    matcher: &mut Matcher,
    index: &Index,
    before: &Query,
    after: &Query,
    results: &mut Results,
) -> std::time::Duration {
    matcher.run(index, before, results);
    let start = std::time::Instant::now();
    matcher.run(index, after, results);
    black_box(results);
    start.elapsed()
}

fn folded(timeline: &Timeline) -> Vec<String> {
    let all = |versions: Vec<&str>| fold::search(&versions.join(" ")).text;
    timeline.events.iter().map(|event| all(event.title.versions().map(|(_, words)| words).collect())).collect()
}
