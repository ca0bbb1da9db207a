//! From files to timelines: what is said of each kind of damage, and that nothing hostile gets through.

mod fixes;
mod hostile;
mod order;
mod partial;
mod reports;
mod valid;
mod yaml;

use std::path::{Path, PathBuf};

use tarikh::finding::{Finding, render};
use tarikh::i18n::{Catalog, Language};
use tarikh::read::{self, Library};

/// The folder of a kind of fixtures.
fn folder(kind: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(kind)
}

fn library(path: &Path) -> Library {
    read::library(Some(path))
}

/// All findings as a terminal shows them, paths without the folder.
fn report(findings: &[Finding], folder: &Path) -> String {
    let words = Catalog::new(Language::English);
    let said: String = findings.iter().map(|finding| render::human(finding, &words, false)).collect();
    said.replace(&format!("{}/", folder.display()), "")
}
