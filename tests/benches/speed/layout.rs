//! The longest article in rows of 96 columns, beside a paragraph widget, which neither shapes nor reorders.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::widgets::{Paragraph, Widget, Wrap};
use tarikh::text::{Base, Direction, lay_out};

use super::many;

const WIDTH: u16 = 96;
/// More rows than the article has.
const ROWS: u16 = 600;

/// Lays the whole article out.
pub(super) fn layout(criterion: &mut Criterion) {
    let article = many::ARTICLES.iter().map(|(_, text)| *text).max_by_key(|text| text.len()).unwrap_or("");
    let mut group = criterion.benchmark_group("layout");
    group.throughput(Throughput::Bytes(article.len() as u64));
    group.bench_function("tarikh", |bencher| {
        let base = Base::Auto(Direction::Rtl);
        let rows = || article.lines().map(|line| lay_out(line, WIDTH, base).len()).sum::<usize>();
        bencher.iter(|| black_box(rows()));
    });
    group.bench_function("a paragraph widget", |bencher| {
        let area = Rect::new(0, 0, WIDTH, ROWS);
        let mut buffer = Buffer::empty(area);
        bencher.iter(|| Paragraph::new(article).wrap(Wrap { trim: true }).render(area, &mut buffer));
    });
    group.finish();
}
