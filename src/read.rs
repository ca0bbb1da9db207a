//! The files of a timeline, from the disk or, where there is none, from the program itself.

mod article;
mod example;
mod nearby;
pub mod regular;
pub mod snapshot;
pub mod spot;
mod target;

use std::path::{Path, PathBuf};

use crate::finding::codes::{EVENTS_LEFT_OUT, TIMELINE_MISSING};
use crate::finding::{Code, Finding, Place, UnlocatedFindings, or_nothing};
use crate::i18n::Arg;
use crate::load::{Loaded, Unreported};
use crate::timeline::Timeline;
use crate::{check, load};

use regular::Refusal;
pub use regular::system_words;
use snapshot::{Content, ReadFile, Snapshot, Stamp};
pub use target::Target;

/// What came of reading a timeline with its articles.
#[derive(Debug)]
pub struct Library {
    /// What messages call the file.
    pub name: String,
    /// The file, where it is one; absent for the embedded example.
    pub path: Option<PathBuf>,
    /// The timeline; absent where it is unreadable or refused, which the findings explain.
    pub timeline: Option<Timeline>,
    /// All that is wrong, sorted.
    pub findings: Vec<Finding>,
    /// What all that is wrong is found from, where it was only looked for what reading needs.
    pub unexamined: Option<Unexamined>,
    /// Whether the system refused the file (missing, permission, no regular file): exit code 3 instead of 1.
    pub refused: bool,
    /// What was found in the files.
    pub snapshot: Snapshot,
}

/// What was read, to be looked at by the rules for who curates, which nobody should wait for who only looks.
#[derive(Clone, Debug)]
pub struct Unexamined {
    order: Vec<usize>,
    left_out: usize,
    unreported: Unreported,
}

impl Unexamined {
    /// All that `tarikh check` has to say of the timeline that was read with this.
    #[must_use]
    pub fn examine(&self, timeline: &Timeline) -> Vec<Finding> {
        let more = check::curate(timeline, &self.order, self.left_out, |_| true);
        self.unreported.clone().findings(timeline, &self.order, more)
    }
}

impl Library {
    /// Nothing read yet of what messages call so.
    fn of(name: String, path: Option<PathBuf>) -> Self {
        let (findings, snapshot) = (Vec::new(), Snapshot::default());
        Self { name, path, timeline: None, findings, unexamined: None, refused: false, snapshot }
    }

    /// Whether events of the file are left out, because they cannot be read.
    #[must_use]
    pub fn left_out(&self) -> bool {
        self.findings.iter().any(|finding| finding.code == EVENTS_LEFT_OUT.word)
    }

    /// Whether it is the embedded example, opened because no timeline was found.
    #[must_use]
    pub fn example(&self) -> bool {
        self.path.is_none() && !self.refused
    }
}

/// Reads the timeline that a command line means: a file, a folder (its `events.yaml`), or nothing (`events.yaml` here or in a
/// parent). Where none is found nothing else is judged in its stead: it is refused.
#[must_use]
pub fn library(named: Option<&Path>) -> Library {
    found(named, Some(&usual))
}

/// The same, with the findings of the rules for who curates, as far as they are `wanted`.
#[must_use]
pub fn examined(named: Option<&Path>, wanted: &dyn Fn(Code) -> bool) -> Library {
    found(named, Some(&|loaded| check::curate(&loaded.timeline, &loaded.order, loaded.left_out, wanted)))
}

/// The same for who only looks: where nothing is named and nothing found, the embedded example, with a finding if what lies here
/// may have been meant. `progress` is told after each article how many are read, and how many there are.
#[must_use]
pub fn library_or_example(named: Option<&Path>, progress: Progress<'_>) -> Library {
    match target::find(named) {
        Target::File(path) => from_disk(&path, None, progress),
        Target::Example => {
            let mut library = example();
            // Where one comes to be, it is read.
            library.snapshot.files.push(ReadFile { path: PathBuf::from(target::NAME), ..ReadFile::default() });
            let near = nearby::timelines(Path::new(""));
            if !near.is_empty() {
                library.findings.insert(0, none_here(&near));
            }
            library
        }
    }
}

/// Why there is no timeline, where nothing is named and none is found.
#[must_use]
pub fn refusal(named: Option<&Path>) -> Option<Library> {
    (target::find(named) == Target::Example).then(missing)
}

/// The file that is read where a command line names a timeline, or none; nothing where that is the embedded example.
#[must_use]
pub fn file_of(named: Option<&Path>) -> Option<PathBuf> {
    match target::find(named) {
        Target::File(path) => Some(path),
        Target::Example => None,
    }
}

/// The folder that the paths of a timeline's articles begin in.
#[must_use]
pub fn folder_of(timeline: &Path) -> &Path {
    article::folder(timeline)
}

/// The bytes of an article, by its path from the folder of its timeline; nothing where it cannot be read, or lies outside.
#[must_use]
pub fn article_bytes(folder: &Path, path: &str) -> Option<Vec<u8>> {
    article::read(folder, path).ok()
}

/// Is told of articles read so far and articles in all.
type Progress<'a> = &'a dyn Fn(usize, usize);

/// What the rules have to say of a timeline; without them, those are asked that reading needs, and the others may be later.
type Rules<'a> = Option<&'a dyn Fn(&Loaded) -> UnlocatedFindings>;

fn usual(loaded: &Loaded) -> UnlocatedFindings {
    check::run(&loaded.timeline, &loaded.order, loaded.left_out)
}

fn found(named: Option<&Path>, rules: Rules<'_>) -> Library {
    match target::find(named) {
        Target::File(path) => from_disk(&path, rules, &|_, _| {}),
        Target::Example => missing(),
    }
}

fn missing() -> Library {
    let findings = vec![none_here(&nearby::timelines(Path::new("")))];
    Library { findings, refused: true, ..Library::of(target::NAME.to_owned(), None) }
}

fn none_here(near: &[PathBuf]) -> Finding {
    Finding::new(TIMELINE_MISSING, None, vec![meant(near)])
}

/// The names of what may have been meant, for a message.
fn meant(near: &[PathBuf]) -> (&'static str, Arg) {
    let names: Vec<String> = near.iter().map(|path| path.display().to_string()).collect();
    ("near", if names.is_empty() { or_nothing("") } else { Arg::List(names) })
}

/// What a timeline's file would be read as if it held these bytes, with all that `check` says of it. Its articles are read.
#[must_use]
pub fn as_written(path: &Path, bytes: Vec<u8>) -> Library {
    let library = Library::of(path.display().to_string(), Some(path.to_owned()));
    let mut snapshot = Snapshot::default();
    let rules = |loaded: &Loaded| check::curate(&loaded.timeline, &loaded.order, loaded.left_out, |_| true);
    let library =
        put_together(library, bytes, Some(&rules), |paths| article::read_all(path, paths, &mut snapshot, &|_, _| {}));
    Library { snapshot, ..library }
}

/// The timeline that is part of the program.
#[must_use]
pub fn example() -> Library {
    let library = Library::of(target::NAME.to_owned(), None);
    put_together(library, example::TIMELINE.to_vec(), None, |paths| {
        paths.iter().map(|path| ((*path).to_owned(), example::article(path))).collect()
    })
}

fn from_disk(path: &Path, rules: Rules<'_>, progress: Progress<'_>) -> Library {
    let library = Library::of(path.display().to_string(), Some(path.to_owned()));
    let stamp = Stamp::of(path);
    let read = regular::read(path, load::limits::TIMELINE);
    let content = Content::of_timeline(&read);
    let file = ReadFile { name: String::new(), path: path.to_owned(), stamp, content };
    let mut snapshot = Snapshot { files: vec![file] };
    let library = match read {
        Ok(bytes) => {
            put_together(library, bytes, rules, |paths| article::read_all(path, paths, &mut snapshot, progress))
        }
        Err(Refusal::TooLarge(size)) => {
            let findings = vec![load::too_large(&library.name, size)];
            Library { findings, ..library }
        }
        Err(refusal) => {
            let place = Place { file: library.name.clone(), line: 1, column: 1, source: String::new() };
            let mut args = refusal.args();
            if matches!(refusal, Refusal::Missing) {
                args.push(meant(&nearby::instead_of(path)));
            }
            let findings = vec![Finding::new(refusal.code(), Some(place), args)];
            Library { findings, refused: true, ..library }
        }
    };
    Library { snapshot, ..library }
}

type Articles = Vec<(String, Result<Vec<u8>, load::ArticleError>)>;

fn put_together(
    library: Library,
    bytes: Vec<u8>,
    rules: Rules<'_>,
    articles: impl FnOnce(&[&str]) -> Articles,
) -> Library {
    let draft = match load::draft(&library.name, bytes) {
        Ok(draft) => draft,
        Err(findings) => return Library { findings, ..library },
    };
    let articles = articles(&draft.articles());
    let loaded = draft.finish(articles);
    let unexamined = rules.is_none().then(|| Unexamined {
        order: loaded.order.clone(),
        left_out: loaded.left_out,
        unreported: loaded.unreported(),
    });
    let more = rules.map_or_else(|| usual(&loaded), |rules| rules(&loaded));
    let (timeline, findings) = loaded.report(more);
    Library { timeline: Some(timeline), findings, unexamined, ..library }
}
