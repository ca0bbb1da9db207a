//! What README says of the filter is true in the timeline that comes with the program.

use std::path::Path;
use std::sync::Arc;

use tarikh::index::Index;
use tarikh::query::{Scope, Search};
use tarikh::read;

/// What the first column of the table in the chapter on the filter has.
fn examples() -> Vec<String> {
    let readme = include_str!("../../../README.md");
    let chapter = readme.split("## The filter\n").nth(1).and_then(|rest| rest.split("\n## ").next());
    let rows = chapter.expect("a chapter on the filter").lines().filter(|line| line.starts_with("| `"));
    let cells = rows.filter_map(|row| row.strip_prefix("| ")?.split(" | ").next());
    let spans = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2));
    spans.map(|example| example.replace("\\|", "|")).collect()
}

#[test]
fn every_example_is_read_and_finds_some_events_and_not_all() {
    let library = read::library(Some(Path::new(env!("CARGO_MANIFEST_DIR"))));
    let timeline = library.timeline.expect("the timeline can be read");
    let (index, scope) = (Arc::new(Index::new(&timeline)), Scope::of(&timeline));
    let examples = examples();
    assert!(examples.len() > 30, "{examples:?}");
    for example in examples {
        let mut search = Search::new(&example, &scope);
        assert_eq!(search.query().faults(), [], "{example}");
        let share = search.run(&index).results().events.len();
        assert!((1..timeline.events.len()).contains(&share), "{example}: {share}");
    }
}
