//! Text on a grid: conformance to Unicode's own tests, and what every laid-out row must keep to.

mod conformance;
mod joining;
mod layout;
mod oracle;
mod reading;

use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;

/// A file of the Unicode Character Database, kept compressed.
fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/unicode").join(name);
    let bytes = std::fs::read(path).expect("the fixture is there");
    let mut text = String::new();
    GzDecoder::new(bytes.as_slice()).read_to_string(&mut text).expect("the fixture is gzipped UTF-8");
    text
}
