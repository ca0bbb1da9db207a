//! Loading, beside the YAML parser it stands on: the parser alone, and the parser into an untyped tree.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, Throughput};
use serde::de::IgnoredAny;
use tarikh::finding::UnlocatedFindings;
use tarikh::index::Index;

use super::many;

/// Loads timelines of a hundred to ten thousand events, and indexes them.
pub(super) fn load(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("load");
    for events in [100, 1_000, 10_000] {
        let yaml = many::yaml(events);
        group.throughput(Throughput::Bytes(yaml.len() as u64));
        group.bench_with_input(BenchmarkId::new("tarikh", events), &yaml, |bencher, yaml| {
            bencher.iter(|| black_box(many::load(yaml).report(UnlocatedFindings::default())));
        });
        group.bench_with_input(BenchmarkId::new("serde_yaml, ignored", events), &yaml, |bencher, yaml| {
            bencher.iter(|| black_box(serde_yaml::from_str::<IgnoredAny>(yaml).is_ok()));
        });
        group.bench_with_input(BenchmarkId::new("serde_yaml, untyped", events), &yaml, |bencher, yaml| {
            bencher.iter(|| black_box(serde_yaml::from_str::<serde_yaml::Value>(yaml).is_ok()));
        });
        let (timeline, _) = many::load(&yaml).report(UnlocatedFindings::default());
        group.bench_with_input(BenchmarkId::new("index", events), &timeline, |bencher, timeline| {
            bencher.iter(|| black_box(Index::new(timeline)));
        });
    }
    group.finish();
}
