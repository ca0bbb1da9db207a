//! A key and the frame after it at 200×60, with a thousand events.

use std::hint::black_box;
use std::sync::Arc;

use criterion::Criterion;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tarikh::app::{Loaded, Message, Setup, Size, State};
use tarikh::finding::UnlocatedFindings;
use tarikh::i18n::{Language, Words};
use tarikh::index::Deferred;
use tarikh::input::Family;
use tarikh::keymap::script::{self, Step};
use tarikh::ui;

use super::many;

const EVENTS: usize = 1_000;
const SIZE: Size = Size { width: 200, height: 60 };

/// What is done between two frames, and the keys that do it and undo it.
const MOVES: [(&str, &str); 3] =
    [("the cursor", "jk"), ("a page", "<pgdn><pgup>"), ("a scrolled article", "<tab>jk<tab>")];

/// The frame alone, then with the keys before it: two keys and two frames an iteration, but four in the article.
pub(super) fn frame(criterion: &mut Criterion) {
    let mut state = opened();
    let area = Rect::new(0, 0, SIZE.width, SIZE.height);
    let mut buffer = Buffer::empty(area);
    let mut group = criterion.benchmark_group("frame");
    group.bench_function("unchanged", |bencher| bencher.iter(|| draw(&state, &mut buffer)));
    for (name, keys) in MOVES {
        let steps = script::parse(keys).expect("keys");
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                for step in &steps {
                    let Step::Press(chord) = step else { continue };
                    state.update(Message::Key(*chord));
                    draw(&state, &mut buffer);
                }
            });
        });
    }
    group.finish();
}

fn draw(state: &State, buffer: &mut Buffer) {
    buffer.reset();
    black_box(ui::draw(state, Family::default(), buffer.area, buffer));
}

fn opened() -> State {
    let words = Words::new(Language::English);
    let mut state = State::new(Setup::new(words, SIZE));
    let timeline = Arc::new(many::load(&many::yaml(EVENTS)).report(UnlocatedFindings::default()).0);
    let index = Arc::new(Deferred::built(Arc::clone(&timeline)));
    let loaded = Loaded { timeline, index, findings: Vec::new(), example: false };
    state.update(Message::Loaded { generation: 0, outcome: Ok(Box::new(loaded)) });
    state
}
