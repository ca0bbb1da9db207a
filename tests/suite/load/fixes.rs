//! What a finding offers to write, written: the finding is gone, and nothing worse came.

use std::fs;
use std::path::Path;

use rstest::rstest;
use tarikh::finding::{Finding, Severity};
use tarikh::i18n::{Catalog, Language};
use tempfile::TempDir;

use super::{folder, library};

const ARTICLE: &str = "زار الرئيس الروسي فلاديمير بوتين بيونغ يانغ، وقال إنّه «سعيد: جدًّا».";

/// What is found in a timeline beside an article.
fn findings(yaml: &str) -> Vec<Finding> {
    let folder = TempDir::new().expect("a folder");
    fs::write(folder.path().join("a.txt"), ARTICLE).expect("an article");
    fs::write(folder.path().join("events.yaml"), yaml).expect("a timeline");
    library(folder.path()).findings
}

fn errors(findings: &[Finding]) -> usize {
    findings.iter().filter(|finding| finding.severity == Severity::Error).count()
}

#[rstest]
#[case::key("events: [{id: e, date: 2024, titel: t}]\n", "unknown-key", &["events: [{id: e, date: 2024, title: t}]\n"])]
#[case::quoted_key("events: [{id: e, date: 2024, 'titel': t}]", "unknown-key", &["events: [{id: e, date: 2024, 'title': t}]"])]
#[case::word("events: [{id: e, date: 2024, title: t, standing: \"clamed\"}]", "unknown-word", &["events: [{id: e, date: 2024, title: t, standing: \"claimed\"}]"])]
#[case::behind_a_mark("\u{feff}events: [{id: e, date: \"31/12/2024\", title: خبر}]\n", "date-invalid", &["\u{feff}events: [{id: e, date: \"2024-12-31\", title: خبر}]\n"])]
#[case::actor("actors: [{id: بوتين, name: x}]\nevents: [{id: e, date: 2024, title: t, by: [بوتن]}]\n", "unknown-actor", &["actors: [{id: بوتين, name: x}]\nevents: [{id: e, date: 2024, title: t, by: [بوتين]}]\n"])]
#[case::look_alike("tags: [{id: war, name: x}]\nevents: [{id: e, date: 2024, title: t, tags: [w\u{430}r]}]\n", "unknown-tag", &["tags: [{id: war, name: x}]\nevents: [{id: e, date: 2024, title: t, tags: [war]}]\n"])]
#[case::fact("facts: [{id: troops, name: x}]\nevents: [{id: e, date: 2024, title: t, excerpts: [{source: s, exact: x, facts: {troop: 1}}]}]\n", "unknown-fact", &["facts: [{id: troops, name: x}]\nevents: [{id: e, date: 2024, title: t, excerpts: [{source: s, exact: x, facts: {troops: 1}}]}]\n"])]
#[case::stop("events: [{id: visit, date: 2024, title: t}]\ntours: [{id: t, title: t, stops: [{event: visitt}]}]\n", "unknown-event", &["events: [{id: visit, date: 2024, title: t}]\ntours: [{id: t, title: t, stops: [{event: visit}]}]\n"])]
#[case::date("events:\n- id: e\n  date: |\n    31/12/2024\n\n  title: t\n", "date-invalid", &["events:\n- id: e\n  date: \"2024-12-31\"\n\n  title: t\n"])]
#[case::date_of_two_readings("events: [{id: e, date: '05/06/2024', title: t}]\n", "date-invalid", &["events: [{id: e, date: '2024-06-05', title: t}]\n", "events: [{id: e, date: '2024-05-06', title: t}]\n"])]
#[case::spelling("sources: [{id: a, file: a.txt}]\nevents: [{id: e, date: 2024, title: t, excerpts: [{source: a, exact: وقال انه «سعيد}]}]\n", "excerpt-respelled", &["sources: [{id: a, file: a.txt}]\nevents: [{id: e, date: 2024, title: t, excerpts: [{source: a, exact: وقال إنّه «سعيد}]}]\n"])]
#[case::spelling_that_needs_quotes("sources: [{id: a, file: a.txt}]\nevents:\n- {id: e, date: 2024, title: t, excerpts: [{source: a, exact: 'انه «سعيد: جدا»'}]}\n", "excerpt-respelled", &["sources: [{id: a, file: a.txt}]\nevents:\n- {id: e, date: 2024, title: t, excerpts: [{source: a, exact: 'إنّه «سعيد: جدًّا»'}]}\n"])]
fn what_is_offered_is_written_as_what_stood_there(#[case] yaml: &str, #[case] code: &str, #[case] wanted: &[&str]) {
    let titled = |yaml: &str| {
        yaml.strip_prefix('\u{feff}').map_or(format!("title: t\n{yaml}"), |rest| format!("\u{feff}title: t\n{rest}"))
    };
    let yaml = titled(yaml);
    let before = findings(&yaml);
    let finding = before.iter().find(|finding| finding.code == code).expect("the finding");
    let fixed: Vec<String> = finding.fixes.iter().map(|fix| fix.apply(&yaml).expect("the same file")).collect();
    assert_eq!(fixed, wanted.iter().map(|yaml| titled(yaml)).collect::<Vec<_>>());
    assert_eq!(finding.fixes.iter().any(|fix| fix.safe), code == "date-invalid" && fixed.len() == 1);
    for fixed in &fixed {
        let after = findings(fixed);
        assert!(after.iter().all(|finding| finding.code != code), "{fixed}: {after:?}");
    }
}

#[test]
fn what_is_offered_for_any_damage_makes_its_finding_go_away() {
    let damages = TempDir::new().expect("a folder");
    let mut cases = Vec::new();
    for entry in fs::read_dir(folder("invalid")).expect("the cases can be listed") {
        let path = entry.expect("a case").path();
        let copy = damages.path().join(path.file_name().expect("a name"));
        if path.is_file() {
            fs::copy(&path, &copy).expect("it can be copied");
        }
        if let (Some("yaml"), Ok(yaml)) = (path.extension().and_then(|end| end.to_str()), fs::read_to_string(&path)) {
            cases.push((copy, yaml));
        }
    }
    let (words, mut tried) = (Catalog::new(Language::English), 0);
    for (path, yaml) in cases {
        let before = library(&path).findings;
        let here = |finding: &&Finding| finding.place.as_ref().is_some_and(|place| Path::new(&place.file) == path);
        for finding in before.iter().filter(here) {
            for fix in &finding.fixes {
                fs::write(&path, fix.apply(&yaml).expect("the same file")).expect("the file can be written");
                let after = library(&path).findings;
                let same = |one: &&Finding| (one.code, &one.args) == (finding.code, &finding.args);
                let name = format!("{}: {} {}", path.display(), finding.code, fix.said(&words));
                assert!(after.iter().filter(same).count() < before.iter().filter(same).count(), "{name}");
                // Where a source is named right, its article may be found not to have the words.
                assert!(errors(&after) <= errors(&before), "{name}: {after:?}");
                tried += 1;
            }
        }
        fs::write(&path, yaml).expect("the file can be written");
    }
    assert!(tried > 20, "{tried} fixes");
}
