//! Text on a grid: what every laid-out row must keep to. Unicode's own tests are in `tests/unicode/`.

mod layout;
mod oracle;
mod reading;
