//! A key typed into the filter line, beside a fuzzy matcher over the whole titles.

use std::hint::black_box;
use std::sync::Arc;
use std::time::{Duration, Instant};

use criterion::measurement::WallTime;
use criterion::{BenchmarkGroup, BenchmarkId, Criterion};
use fuzzy_matcher::FuzzyMatcher;
use fuzzy_matcher::skim::SkimMatcherV2;
use tarikh::finding::UnlocatedFindings;
use tarikh::index::Index;
use tarikh::query::{Field, Naming, Scope, Search, facets};
use tarikh::text::fold;
use tarikh::timeline::Timeline;

use super::many;

/// What stood there and what is typed: another first letter, the last letter of a word, in both scripts, and of a second word.
const WORDS: [(&str, &str); 5] =
    [("x", "p"), ("puti", "putin"), ("x", "ك"), ("كوري", "كوريا"), ("كوريا الشم", "كوريا الشما")];

/// The same for the other terms: a typo, names, dates sure and possible, one of every year, phrases of rare and of
/// common words, what is left out, and a last word after all of them.
const TERMS: [(&str, &str); 12] = [
    ("sanction", "sanctionz"),
    ("actor:puti", "actor:putin"),
    ("actor:kim actor:puti", "actor:kim actor:putin"),
    ("president puti", "president putin"),
    ("2000-06", "2000-06..2004"),
    ("date:june", "date:july"),
    ("\"كوريا الشمالي\"", "\"كوريا الشمالية\""),
    ("\"so it wa\"", "\"so it was\""),
    ("\"كيم x\"", "\"كيم جونغ\""),
    ("'uti", "'utin"),
    ("kim -puti", "kim -putin"),
    ("actor:kim 1990.. \"so it was\" -veto puti", "actor:kim 1990.. \"so it was\" -veto putin"),
];

/// One key at a thousand to a hundred thousand events; fuzzy matching at ten thousand at the most.
pub(super) fn filter(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("filter");
    for events in [1_000, 10_000, 100_000] {
        let (timeline, _) = many::load(&many::yaml(events)).report(UnlocatedFindings::default());
        let (index, scope) = (Arc::new(Index::new(&timeline)), Scope::of(&timeline));
        group.bench_function(BenchmarkId::new("index", events), |bencher| {
            bencher.iter(|| black_box(Index::new(&timeline)));
        });
        for (before, after) in WORDS.into_iter().chain(TERMS) {
            let name = format!("tarikh {after}");
            let mut search = Search::default();
            group.bench_function(BenchmarkId::new(name, events), |bencher| {
                bencher
                    .iter_custom(|rounds| (0..rounds).map(|_| key(&mut search, &index, &scope, (before, after))).sum());
            });
        }
        facets(&mut group, &timeline, &index, &scope);
        if events <= 10_000 {
            let titles = folded(&timeline);
            for (_, line) in WORDS {
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

/// All values of a field, counted under the rest of a filter.
fn facets(group: &mut BenchmarkGroup<'_, WallTime>, timeline: &Timeline, index: &Arc<Index>, scope: &Scope) {
    let mut search = Search::new("putin actor:kim", scope);
    let found = search.run(index);
    for field in [Field::Actor, Field::Date] {
        group.bench_function(
            BenchmarkId::new(format!("facet {}", field.name(Naming::English)), index.events),
            |bencher| {
                bencher.iter(|| black_box(facets::count(found, timeline, field, "en")));
            },
        );
    }
}

/// The time of the last key alone, what was typed before it being there already.
fn key(search: &mut Search, index: &Arc<Index>, scope: &Scope, (before, after): (&str, &str)) -> Duration {
    search.parse(before, scope);
    search.run(index);
    search.parse(after, scope);
    let start = Instant::now();
    black_box(search.run(index));
    start.elapsed()
}

fn folded(timeline: &Timeline) -> Vec<String> {
    let all = |versions: Vec<&str>| fold::search(&versions.join(" ")).text;
    timeline.events.iter().map(|event| all(event.title.versions().map(|(_, words)| words).collect())).collect()
}
