//! How fast it is, beside what others do with the same data in the same run: `cargo bench`, in two minutes.
//!
//! Read the ratios between the lines of a group; single milliseconds belong to the machine.

use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};

#[path = "speed/encode.rs"]
mod encode;
#[path = "speed/filter.rs"]
mod filter;
#[path = "speed/frame.rs"]
mod frame;
#[path = "speed/layout.rs"]
mod layout;
#[path = "speed/load.rs"]
mod load;
#[path = "../support/many.rs"]
mod many;
#[path = "speed/start.rs"]
mod start;

/// Few samples: the differences that matter are larger than the noise.
fn quick() -> Criterion {
    Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(200))
        .measurement_time(Duration::from_millis(600))
}

criterion_group! {
    name = speed;
    config = quick();
    targets = start::start, load::load, filter::filter, frame::frame, layout::layout, encode::encoding
}
criterion_main!(speed);
