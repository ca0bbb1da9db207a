//! One file a kind of damage, each with the report that a person gets.

use std::fmt::Write as _;
use std::fs;

use super::{folder, library, report};

#[test]
fn every_damage_has_its_report() {
    let folder = folder("invalid");
    let mut cases = Vec::new();
    for entry in fs::read_dir(&folder).expect("the cases can be listed") {
        let path = entry.expect("a case").path();
        if path.extension().is_some_and(|extension| extension == "yaml") {
            cases.push(path);
        }
    }
    cases.sort();
    assert!(cases.len() > 90, "{} cases", cases.len());
    let (mut quiet, mut unclean) = (Vec::new(), Vec::new());
    for path in cases {
        let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
        let library = library(&path);
        let mut said = report(&library.findings, &folder);
        let controls = controls(&said);
        if !controls.is_empty() {
            unclean.push(format!("{name}: {controls:?}"));
        }
        if said.is_empty() {
            quiet.push(name.clone());
        }
        match &library.timeline {
            Some(timeline) => {
                let _ = writeln!(said, "-> a timeline, events: {}", timeline.events.len());
            }
            None => said += "-> unreadable\n",
        }
        insta::assert_snapshot!(name, said);
    }
    assert!(quiet.is_empty(), "nothing is said of {quiet:?}");
    assert!(unclean.is_empty(), "{unclean:?}");
}

/// What a terminal would obey, line breaks aside.
fn controls(said: &str) -> Vec<char> {
    let overrides = |c: char| matches!(c, '\u{202D}' | '\u{202E}');
    said.chars().filter(|c| (c.is_control() && *c != '\n') || overrides(*c)).collect()
}
