//! Another version of the files comes while somebody reads.

use std::path::Path;
use std::sync::Arc;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use rstest::rstest;
use tarikh::app::screen::Shown;
use tarikh::app::{App, Effect, Loaded, Message, Setup, Size};
use tarikh::finding::codes::YAML_EMPTY;
use tarikh::finding::{Finding, UnlocatedFindings};
use tarikh::i18n::{Catalog, Language};
use tarikh::index::Index;
use tarikh::input::Family;
use tarikh::keymap::script::{self, Step};
use tarikh::load;
use tarikh::ui;

const SIZE: Size = Size { width: 100, height: 30 };

/// A reader of the bridge timeline.
struct Reader {
    app: App,
    generation: u64,
}

/// The bridge timeline with other words in it, each of which has to be there.
fn bridge(replaced: &[(&str, &str)]) -> String {
    let text = std::fs::read_to_string("tests/fixtures/bridge/events.yaml").expect("the fixture");
    replaced.iter().fold(text, |text, (words, others)| {
        assert!(text.contains(words), "{words} is not in it");
        text.replacen(words, others, 1)
    })
}

fn loaded(yaml: String) -> Loaded {
    let draft = load::draft("events.yaml", yaml.into_bytes()).expect("a timeline");
    let folder = Path::new("tests/fixtures/bridge");
    let article = |path: &str| (path.to_owned(), Ok(std::fs::read(folder.join(path)).expect("an article")));
    let articles = draft.articles().into_iter().map(article).collect();
    let (timeline, findings) = draft.finish(articles).report(UnlocatedFindings::default());
    let timeline = Arc::new(timeline);
    let index = Some(Arc::new(Index::new(&timeline)));
    Loaded { timeline, index, findings, examination: None, example: false, review: None }
}

impl Reader {
    /// One who pressed these keys.
    fn at(keys: &str) -> Self {
        let mut reader = Self { app: App::new(Setup::new(Catalog::new(Language::English), SIZE)), generation: 0 };
        reader.update(Message::Loaded { generation: 0, outcome: Ok(Box::new(loaded(bridge(&[])))) });
        reader.press(keys);
        reader
    }

    fn press(&mut self, keys: &str) {
        for step in script::parse(keys).expect("keys") {
            if let Step::Press(chord) = step {
                self.update(Message::Key(chord));
            }
        }
    }

    fn update(&mut self, message: Message) -> Vec<Effect> {
        let effects = self.app.update(message);
        let asked =
            effects.iter().find_map(|effect| if let Effect::Reload(asked) = effect { Some(*asked) } else { None });
        self.generation = asked.unwrap_or(self.generation);
        effects
    }

    /// The files change to this, and are read again.
    fn save(&mut self, yaml: String) {
        self.update(Message::FilesChanged);
        let generation = self.generation;
        self.update(Message::Loaded { generation, outcome: Ok(Box::new(loaded(yaml))) });
    }

    fn frame(&self) -> Vec<String> {
        let area = Rect::new(0, 0, SIZE.width, SIZE.height);
        let mut buffer = Buffer::empty(area);
        ui::draw(&self.app, Family::default(), area, &mut buffer);
        let row = |y| (0..SIZE.width).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
        (0..SIZE.height).map(row).collect()
    }

    /// The rows above the last one, without the numbers of events.
    fn body(&self) -> Vec<String> {
        let without = |row: String| row.chars().filter(|c| !c.is_ascii_digit()).collect::<String>();
        let mut rows: Vec<String> = self.frame().into_iter().map(without).collect();
        rows.pop();
        rows
    }

    fn last_row(&self) -> String {
        self.frame().pop().unwrap_or_default()
    }

    fn event(&self) -> &str {
        self.app.model.event().map_or("", |event| &event.id)
    }
}

/// Where somebody may be.
const PLACES: [&str; 16] = [
    "",
    "jj",
    "G",
    "jja",
    "jja<tab>",
    "jj<enter>JJ",
    "j<enter>zJJ",
    "/actor:city<enter>j",
    "/بلدية<enter>",
    "/stone",
    "f<down>",
    "djj",
    "jc",
    "jca",
    "w<down><enter>JJ",
    "jjT?",
];

#[test]
fn the_same_again_changes_nothing_on_screen() {
    for keys in PLACES {
        let mut reader = Reader::at(keys);
        let before = (reader.frame(), reader.event().to_owned());
        assert!(reader.update(Message::FilesChanged).iter().any(|effect| matches!(effect, Effect::Reload(_))));
        let generation = reader.generation;
        assert_eq!(reader.update(Message::Unchanged { generation }), [], "{keys}");
        assert_eq!((reader.frame(), reader.event().to_owned()), before, "nothing is said of it: {keys}");
        reader.save(bridge(&[]));
        assert_eq!(reader.body(), Reader::at(keys).body(), "after {keys}");
    }
}

/// Something that comes before all others in time and in the file, in lists that every reference counts through.
fn earlier() -> String {
    let first = "events:\n  - {id: survey, date: 2019-01-05, title: {en: A survey, ar: مسح الموقع}}\n";
    let actor = "actors:\n  - {id: surveyor, name: {en: Surveyor}, kind: person}\n";
    let fact = "facts:\n  - {id: length, name: {en: Length}}\n";
    bridge(&[("events:\n", first), ("actors:\n", actor), ("facts:\n", fact)])
}

#[test]
fn who_reads_stays_where_they_are_when_something_comes_before() {
    for keys in PLACES {
        let mut reader = Reader::at(keys);
        let place = |reader: &Reader| {
            (
                reader.event().to_owned(),
                reader.app.model.selection.excerpt,
                reader.app.model.search.line().to_owned(),
                reader.app.screens.shown(),
                reader.app.layers.len(),
                reader.app.view.whereabouts(&reader.app.screens),
                reader.app.view.compare.lines.len(),
                reader.app.screens.compare.clone().map(|compare| (compare.asked, compare.account, compare.scroll)),
            )
        };
        let before = place(&reader);
        reader.save(earlier());
        let after = place(&reader);
        assert_eq!(after, before, "{keys}");
        assert!(!reader.app.layers.is_empty() || reader.last_row().contains("1 event is new"), "{}", reader.last_row());
    }
}

#[test]
fn a_question_stays_pointed_at_and_its_comparison_open() {
    let mut reader = Reader::at("dj<enter>");
    let asked = |reader: &Reader| {
        let questions = reader.app.screens.questions.as_ref().expect("questions");
        let question = questions.at(questions.cursor).expect("one of them");
        let event = reader.app.model.library.event(question.event).expect("its event");
        let fact =
            question.aspect.fact().map(|fact| reader.app.model.timeline().expect("a timeline").id(fact).to_owned());
        (event.id.clone(), fact)
    };
    let before = (asked(&reader), reader.body());
    reader.save(earlier());
    assert_eq!((asked(&reader), reader.body()), before);
    assert_eq!(reader.app.screens.shown(), Shown::Compare);
    reader.save(bridge(&[("  - id: first-stone\n", "  - id: stone\n")]));
    assert_ne!(reader.app.screens.shown(), Shown::Compare, "what was compared is gone");
}

#[rstest]
#[case::title("The first stone of the bridge is laid", "The first stone", "1 event has changed")]
#[case::arabic_title("وضع حجر الأساس لجسر الميناء", "وضع الحجر الأول", "1 event has changed")]
#[case::a_fact("cost: 48 million", "cost: 49 million", "1 event has changed")]
#[case::an_article_no_longer_has_the_words(
    "on 2 June 2024, at a cost",
    "on 3 June 2024, at a cost",
    "1 event has changed"
)]
#[case::another_actor("actors: [city, company]", "actors: [company]", "1 event has changed")]
#[case::an_id("  - id: hearings\n", "  - id: جلسات\n", "1 event is new, 1 gone")]
#[case::a_name("en: Fishermen's committee", "en: Fishers", "no event has changed")]
#[case::a_comment("events:\n", "events:\n# تعليق\n", "no event has changed")]
fn what_has_changed_is_said_and_marked(#[case] words: &str, #[case] others: &str, #[case] said: &str) {
    let mut reader = Reader::at("");
    reader.save(bridge(&[(words, others)]));
    assert!(reader.last_row().contains(said), "{}", reader.last_row());
    let marked = reader
        .frame()
        .iter()
        .filter(|row| row.contains(" * ") || row.starts_with('*') || row.get(1..2) == Some("*"))
        .count();
    assert_eq!(marked, usize::from(!said.starts_with("no")), "{}", reader.frame().join("\n"));
}

#[test]
fn a_key_leads_to_each_change_in_turn_and_another_takes_the_signs_away() {
    let mut reader = Reader::at("G");
    let changes = [("The council passes", "The council votes"), ("Works are suspended", "Works stop")];
    reader.save(bridge(&changes));
    assert!(reader.last_row().contains("2 events have changed (; goes there)"), "{}", reader.last_row());
    let steps: Vec<String> = (0..3)
        .map(|_| {
            reader.press(";");
            reader.event().to_owned()
        })
        .collect();
    assert_eq!((steps[0].as_str(), steps[1].as_str() == steps[0], steps[2] == steps[0]), ("budget", false, true));
    reader.press("ك");
    assert_eq!(reader.event(), steps[1], "under an Arabic layout too");
    reader.press("/stone<enter>;");
    assert!(reader.last_row().contains("The filter hides the 2 events"), "{}", reader.last_row());
    reader.press("<esc>;<esc>;");
    assert!(reader.last_row().contains("No event is new or changed"), "{}", reader.last_row());
    assert!(!reader.frame().iter().any(|row| row.contains('*')));
}

#[test]
fn what_cannot_be_read_stands_above_what_could_until_it_can() {
    for keys in PLACES {
        let mut reader = Reader::at(keys);
        reader.save(bridge(&[]));
        let before = (reader.event().to_owned(), reader.app.layers.len(), reader.app.screens.shown());
        reader.update(Message::FilesChanged);
        let (generation, empty) = (reader.generation, Finding::new(YAML_EMPTY, None, Vec::new()));
        reader.update(Message::Loaded { generation, outcome: Err(vec![empty]) });
        let first = reader.frame().remove(0);
        assert!(first.starts_with(" ✗ ") && first.contains("e edit") && first.contains("! all problems"), "{first}");
        assert_eq!((reader.event().to_owned(), reader.app.layers.len(), reader.app.screens.shown()), before, "{keys}");
        assert!(!reader.last_row().contains("Read again"), "of the version before: {}", reader.last_row());
        reader.save(bridge(&[]));
        assert_eq!(reader.body(), Reader::at(keys).body(), "{keys}");
    }
}

#[test]
fn an_event_that_cannot_be_read_for_a_while_is_selected_again_when_it_can() {
    let broken = || bridge(&[("date: \"2024-06-18\"", "date: \"2024-06-38\"")]);
    for (keys, event, excerpt) in [("", "objection", 1), ("j", "annex", 0)] {
        let mut reader = Reader::at("jja");
        reader.save(broken());
        assert_eq!(reader.event(), "hearings", "the one after it");
        reader.press(keys);
        reader.save(broken().replace("Public hearings", "Hearings"));
        reader.save(bridge(&[]));
        assert_eq!((reader.event(), reader.app.model.selection.excerpt), (event, excerpt), "after {keys}");
    }
}

#[test]
fn files_saved_faster_than_they_are_read_are_read_one_after_the_other() {
    let mut reader = Reader::at("");
    let asks = |effects: Vec<Effect>| effects.iter().filter(|effect| matches!(effect, Effect::Reload(_))).count();
    assert_eq!(asks(reader.update(Message::FilesChanged)), 1);
    for _ in 0..50 {
        assert_eq!(asks(reader.update(Message::FilesChanged)), 0, "one is under way");
    }
    let generation = reader.generation;
    let outcome = Ok(Box::new(loaded(bridge(&[("The council passes", "The council votes")]))));
    assert_eq!(asks(reader.update(Message::Loaded { generation, outcome })), 1, "and one more is enough");
    assert!(reader.frame().iter().any(|row| row.contains("The council votes")), "what came is shown meanwhile");
    let generation = reader.generation;
    assert_eq!(asks(reader.update(Message::Unchanged { generation })), 0);
}

#[test]
fn who_asks_hears_that_nothing_has_changed() {
    let mut reader = Reader::at("r");
    let generation = reader.generation;
    reader.update(Message::Unchanged { generation });
    assert!(reader.last_row().contains("Read again: nothing has changed"), "{}", reader.last_row());
}
