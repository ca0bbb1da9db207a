//! From the command line to the first frame, without a terminal.

use std::hint::black_box;
use std::path::Path;

use criterion::Criterion;
use tarikh::app::{App, Setup, Size};
use tarikh::cli::explore;
use tarikh::i18n::{Catalog, Language};
use tarikh::tui::headless;

const SIZE: Size = Size { width: 200, height: 60 };

/// The curated timeline and its articles, read from the disk, checked, and drawn; and of that the words of the interface.
pub(super) fn start(criterion: &mut Criterion) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("events.yaml");
    let mut group = criterion.benchmark_group("start");
    group.bench_function("the first frame", |bencher| {
        bencher.iter(|| {
            let words = Catalog::new(Language::English);
            let state = App::new(Setup::new(words, SIZE));
            black_box(headless::play(state, explore::reading(Some(path.clone())), SIZE, &[]))
        });
    });
    group.bench_function("the words alone", |bencher| bencher.iter(|| black_box(Catalog::new(Language::English))));
    group.finish();
}
