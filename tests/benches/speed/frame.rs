//! A key and the frame after it at 200×60, with a thousand events and with a hundred thousand.

use std::hint::black_box;
use std::sync::Arc;

use criterion::Criterion;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tarikh::app::{App, Loaded, Message, Setup, Size};
use tarikh::finding::UnlocatedFindings;
use tarikh::i18n::{Catalog, Language};
use tarikh::index::Index;
use tarikh::input::Family;
use tarikh::keymap::script::{self, Step};
use tarikh::ui;

use super::many;

const EVENTS: [usize; 2] = [1_000, 100_000];
const SIZE: Size = Size { width: 200, height: 60 };

/// What is done between two frames, and the keys that do it and undo it.
const MOVES: [(&str, &str); 3] =
    [("the cursor", "jk"), ("a page", "<pgdn><pgup>"), ("a scrolled article", "<tab>jk<tab>")];

/// The frame alone, then with the keys before it: two keys and two frames an iteration, but four in the article.
pub(super) fn frame(criterion: &mut Criterion) {
    for events in EVENTS {
        frames(criterion, events);
    }
}

fn frames(criterion: &mut Criterion, events: usize) {
    let mut app = opened(events);
    let area = Rect::new(0, 0, SIZE.width, SIZE.height);
    let mut buffer = Buffer::empty(area);
    let mut group = criterion.benchmark_group(format!("frame, {events} events"));
    group.bench_function("unchanged", |bencher| bencher.iter(|| draw(&app, &mut buffer)));
    for (name, keys) in MOVES {
        let steps = script::parse(keys).expect("keys");
        group.bench_function(name, |bencher| {
            bencher.iter(|| {
                for step in &steps {
                    let Step::Press(chord) = step else { continue };
                    app.update(Message::Key(*chord));
                    draw(&app, &mut buffer);
                }
            });
        });
    }
    group.finish();
}

fn draw(app: &App, buffer: &mut Buffer) {
    buffer.reset();
    black_box(ui::draw(app, Family::default(), buffer.area, buffer));
}

fn opened(events: usize) -> App {
    let words = Catalog::new(Language::English);
    let mut app = App::new(Setup::new(words, SIZE));
    let timeline = Arc::new(many::load(&many::yaml(events)).report(UnlocatedFindings::default()).0);
    let index = Some(Arc::new(Index::new(&timeline)));
    let loaded = Loaded { timeline, index, findings: Vec::new(), examination: None, example: false, review: None };
    app.update(Message::Loaded { generation: 0, outcome: Ok(Box::new(loaded)) });
    app
}
