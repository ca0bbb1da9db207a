//! Text on a grid against Unicode's own tests. A binary of its own, so that a package of the crate can leave out its large files.

mod conformance;
mod joining;

use std::io::Read;
use std::path::Path;

use flate2::read::GzDecoder;

/// A file of the Unicode Character Database, kept compressed.
fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/unicode").join(name);
    let bytes = std::fs::read(path).expect("the fixture is there");
    let mut text = String::new();
    GzDecoder::new(bytes.as_slice()).read_to_string(&mut text).expect("the fixture is gzipped UTF-8");
    text
}
