//! A frame at 200×60, Arabic in both panes, as the terminals of each family are sent it. `explicit` and `mlterm` are sent
//! frames as they are drawn.

use std::hint::black_box;

use criterion::{BatchSize, Criterion};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use tarikh::app::{Colours, Theme};
use tarikh::input::Family;
use tarikh::terminal::encode::{Rows, encode};
use tarikh::text::{Base, Direction, lay_out};
use tarikh::ui::pen::Pen;
use tarikh::ui::theme::{Palette, ink};

use super::many;

const AREA: Rect = Rect::new(0, 0, 200, 60);
const PANE: u16 = 98;

/// Encodes the frame for each family.
pub(super) fn encoding(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("encode");
    for family in Family::ALL.iter().copied() {
        let (frame, rows) = drawn(family);
        group.bench_function(family.name(), |bencher| {
            bencher.iter_batched_ref(
                || frame.clone(),
                |frame| encode(family, black_box(frame), &rows, ink(Theme::Dark)),
                BatchSize::SmallInput,
            );
        });
    }
    group.finish();
}

/// Every line of the longest article, in two panes side by side.
fn drawn(family: Family) -> (Buffer, Rows) {
    let article = many::ARTICLES.iter().map(|(_, text)| *text).max_by_key(|text| text.len()).unwrap_or("");
    let base = Base::Auto(Direction::Rtl);
    let rows: Vec<_> = article.lines().flat_map(|line| lay_out(line, PANE, base)).collect();
    let mut buffer = Buffer::empty(AREA);
    let palette = Palette::new(Colours::default());
    let mut pen = Pen::new(&mut buffer, family, palette);
    for (y, row) in (0..AREA.height).zip(rows.chunks_exact(2)) {
        for (x, row) in [1, PANE + 3].into_iter().zip(row) {
            pen.row(x + PANE - row.width(), y, row, |_| palette.text);
        }
    }
    let rows = pen.rows;
    (buffer, rows)
}
