//! Texts and the code that asks for them: none is missing in a language, and none is left over.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Command, CommandFactory};
use strum::VariantArray;
use tarikh::anchor::State;
use tarikh::app::Theme;
use tarikh::app::model::citation::CopyForm;
use tarikh::cli::Cli;
use tarikh::config::Origin;
use tarikh::i18n::Language;
use tarikh::input::Family;
use tarikh::keymap::Group;
use tarikh::query::{Has, Is, Part, Tier};
use tarikh::terminal::choice::ChosenBy;
use tarikh::terminal::colours::DepthBy;
use tarikh::terminal::encoding::NotUtf8;
use tarikh::terminal::harakat::Hidden;

/// The ids that are put together: such a beginning, and a word that stands in the code by itself (`finding-` and the word of a code).
const FAMILIES: &[&str] = &[
    "date-",
    "date-short-",
    "date-short-in-",
    "date-narrow-",
    "date-narrow-in-",
    "date-tight-",
    "date-tight-in-",
    "date-year-",
    "date-long-",
    "date-long-in-",
    "family-",
    "gap-mark-",
    "titles-in-",
    "language-",
    "finding-",
];

/// The ids that end in a number.
const NUMBERED: &[(&str, std::ops::RangeInclusive<u8>)] =
    &[("month-", 1..=12), ("month-short-", 1..=12), ("season-", 21..=41), ("season-short-", 21..=36)];

/// The attributes that the ids with a beginning are asked for.
const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("command-", &["help", "examples"]),
    ("usage-", &["help"]),
    ("ctl-", &["help"]),
    ("date-", &["help"]),
    ("finding-", &["help", "explain"]),
    ("grammar-", &["example"]),
    ("key-", &["help", "source"]),
    ("line-", &["help"]),
    ("stage-", &["help"]),
    ("stages-", &["help"]),
];

/// Words of the code that look like ids and are none.
const OTHER_WORDS: &[&str] = &[
    "display-message",
    "has-session",
    "kebab-case",
    "load-buffer",
    "new-session",
    "no-referrer",
    "prev-event",
    "sensible-editor",
    "utf-8",
    "xterm-ghostty",
    "xterm-kitty",
];

/// A folder that is no language would be looked at here, and be offered to nobody.
#[test]
fn each_folder_of_texts_is_a_language_that_is_offered() {
    let folders: BTreeSet<String> = languages().into_iter().map(|(language, _)| language).collect();
    let offered: BTreeSet<String> = Language::ALL.iter().map(|language| language.tag().to_owned()).collect();
    assert_eq!(folders, offered, "left: the folders in src/i18n, right: the tags of Language");
}

#[test]
fn every_text_is_asked_for() {
    let (words, composed) = (words(), composed());
    for (language, ids) in languages() {
        let asked = |id: &String| {
            let (base, attribute) = id.split_once('.').map_or((id.as_str(), None), |(base, name)| (base, Some(name)));
            let known = words.contains(base) || composed.contains(base) || of_a_family(base, &words);
            known && attribute.is_none_or(|name| has_attribute(base, name))
        };
        let unasked: Vec<&String> = ids.iter().filter(|id| !asked(id)).collect();
        assert!(unasked.is_empty(), "nothing asks for these texts of {language}: {unasked:#?}");
    }
}

#[test]
fn every_text_that_is_asked_for_exists_in_every_language() {
    let languages = languages();
    let asked = words().into_iter().filter(|word| is_like_an_id(word)).chain(composed());
    // What one language says of a key or a finding, the others say as well.
    let attributes = languages.iter().flat_map(|(_, ids)| ids).filter(|id| id.contains('.')).cloned();
    let wanted: BTreeSet<String> = asked.chain(attributes).collect();
    let help = help_texts();
    for (language, ids) in languages {
        let exists = |word: &String| {
            let rest = || FAMILIES.iter().any(|family| ids.contains(&format!("{family}{word}")));
            ids.contains(word) || OTHER_WORDS.contains(&word.as_str()) || help.contains(word) || rest()
        };
        let missing: Vec<&String> = wanted.iter().filter(|word| !exists(word)).collect();
        assert!(missing.is_empty(), "{language} has no such texts: {missing:#?}");
    }
}

/// An argument that one language leaves out says less than the other; one that only one language knows shows as `{$name}`. Only Arabic has
/// several names for a month.
#[test]
fn every_text_takes_the_same_arguments_in_every_language() {
    let (english, arabic) = (arguments_of_texts("en"), arguments_of_texts("ar"));
    let differ: Vec<_> = arabic
        .iter()
        .filter_map(|(id, arguments)| Some((id, arguments, english.get(id)?)))
        .filter(|(id, arabic, english)| arabic != english && !id.starts_with("month-"))
        .collect();
    assert!(arabic.len() > 1_000, "the texts were read");
    assert!(differ.is_empty(), "the text, its arguments in Arabic, those in English: {differ:#?}");
}

#[test]
fn every_action_has_a_row_in_a_table_of_keys() {
    for (actions, name, table) in [
        ("action.rs", "Action", "table.rs"),
        ("line.rs", "Typing", "line.rs"),
        ("local.rs", "Local", "local.rs"),
        ("stage.rs", "StageAction", "stage.rs"),
    ] {
        let read = |file: &str| fs::read_to_string(root("src/keymap").join(file)).expect("a source");
        let (source, table) = (read(actions), read(table));
        let (_, body) = source.split_once(&format!("pub enum {name} {{\n")).expect("the actions");
        let lines = body.split("\n}").next().expect("their end").lines().map(str::trim);
        for action in lines.filter(|line| !line.starts_with("///")) {
            let row = [format!("b({name}::{action}"), format!("b(\n        {name}::{action}")];
            assert!(row.iter().any(|row| table.contains(row)), "no key, hint or help for {action}");
        }
    }
}

/// A key that no table has is one that no hint and no help can name.
#[test]
fn no_part_of_the_program_knows_a_key_but_by_a_table() {
    let mut known = Vec::new();
    each_source(&root("src/app"), &mut |path, code| {
        for line in code.lines() {
            // A character that is not known, to be typed or looked up, is no key by name.
            let line = line.replace("Key::Char(c)", "").replace("Key::Char(letter)", "").replace("keymap::", "");
            let letters: Vec<char> = line.chars().collect();
            let quotes = letters.windows(3).any(|three| three[0] == '\'' && three[2] == '\'') || line.contains("'\\''");
            let literal = quotes && ["chord", "letter ==", "Hint"].iter().any(|word| line.contains(word));
            if line.contains("Key::") && !line.contains("Message::Key") && !line.contains("Input::Key") || literal {
                known.push(format!("{}: {line}", path.display()));
            }
        }
    });
    assert!(known.is_empty(), "read them from src/keymap: {known:#?}");
}

/// Names of keys come from the table, as arguments: a text that spelled one would not follow it.
#[test]
fn no_text_of_the_screen_spells_the_name_of_a_key() {
    const NAMES: [&str; 12] =
        ["Enter", "Esc", "Tab", "Bksp", "Del", "Ins", "Home", "End", "PgUp", "PgDn", "Space", "Ctrl-"];
    const ARROWS: [char; 4] = ['←', '→', '↑', '↓'];
    for (language, _) in languages() {
        for file in ["screen", "line", "keys", "filter"] {
            let text = fs::read_to_string(root(&format!("src/i18n/{language}/{file}.ftl"))).unwrap_or_default();
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                let said = line.split_once('=').map_or(line, |(_, said)| said);
                let names = |word: &str| NAMES.iter().any(|name| word.trim_matches([',', '.', ':']).starts_with(name));
                let spells = said.contains(ARROWS) || said.split_whitespace().any(names);
                assert!(!spells, "{language}/{file}.ftl: {line}");
            }
        }
    }
}

fn root(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Each language with its ids; attributes as `id.attribute`.
fn languages() -> Vec<(String, BTreeSet<String>)> {
    let folders = fs::read_dir(root("src/i18n")).expect("the languages").map(|entry| entry.expect("an entry").path());
    let languages: Vec<_> = folders.filter(|path| path.is_dir()).map(|path| (name(&path), ids(&path))).collect();
    assert!(!languages.is_empty(), "no language was found");
    languages
}

fn name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn ids(language: &Path) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for entry in fs::read_dir(language).expect("a language") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("texts");
        let mut message = "";
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let Some((id, _)) = line.split_once(" =") else { continue };
            match id.trim_start().strip_prefix('.') {
                Some(attribute) => ids.insert(format!("{message}.{attribute}")),
                None if id.starts_with(|c: char| c.is_ascii_lowercase()) => {
                    message = id;
                    ids.insert(id.to_owned())
                }
                None => false,
            };
        }
    }
    ids
}

/// The arguments of each text and attribute of a language: names after a `$`.
fn arguments_of_texts(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for entry in fs::read_dir(root("src/i18n").join(language)).expect("a language") {
        let text = fs::read_to_string(entry.expect("an entry").path()).expect("texts");
        let (mut message, mut id) = (String::new(), String::new());
        for line in text.lines().filter(|line| !line.starts_with('#') && !line.starts_with('-')) {
            if let Some((name, _)) = line.split_once(" =") {
                match name.trim_start().strip_prefix('.') {
                    Some(attribute) => id = format!("{message}.{attribute}"),
                    None if !line.starts_with(' ') => (message, id) = (name.to_owned(), name.to_owned()),
                    None => {}
                }
            }
            let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
            let names =
                line.split('$').skip(1).map(|rest| rest.chars().take_while(|c| is_name(*c)).collect::<String>());
            texts.entry(id.clone()).or_default().extend(names);
        }
    }
    texts
}

/// The words that stand in quotes in the code, outside comments and tests.
fn words() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    each_source(&root("src"), &mut |_, code| words.extend(code.lines().flat_map(quoted)));
    words
}

/// Every file of code in a folder, without its comments and tests.
fn each_source(folder: &Path, take: &mut dyn FnMut(&Path, &str)) {
    for entry in fs::read_dir(folder).expect("a folder of the sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            each_source(&path, take);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).expect("a source");
            let code = text.split("#[cfg(test)]\nmod ").next().unwrap_or_default();
            let lines: Vec<&str> = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
            take(&path, &lines.join("\n"));
        }
    }
}

/// The words in quotes of a line. A quotation mark by itself (`'"'`) opens nothing, an escaped one closes nothing.
fn quoted(line: &str) -> Vec<String> {
    let line = line.replace("'\"'", "").replace("\\\"", "");
    line.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// The ids that are put together of more than one word, those that a type names, and those of the words of `--help`.
fn composed() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for unit in ["weeks", "months", "years"] {
        ids.extend(["", "-about", "-back", "-about-back"].map(|way| format!("gap-{unit}{way}")));
    }
    for way in ["same", "later", "earlier"] {
        ids.extend(["", "-about"].map(|rough| format!("apart-{way}{rough}")));
    }
    for (family, numbers) in NUMBERED {
        ids.extend(numbers.clone().map(|number| format!("{family}{number}")));
    }
    ids.extend(State::ALL.iter().map(|state| format!("show-state-{}", Into::<&str>::into(*state))));
    ids.extend(Family::ALL.iter().map(|family| format!("family-{family}")));
    ids.extend(
        of_variants::<Has>().chain(of_variants::<Is>()).chain(of_variants::<Part>()).chain(of_variants::<Tier>()),
    );
    ids.extend(of_variants::<Group>().chain(of_variants::<Origin>()).chain(of_variants::<CopyForm>()));
    ids.extend(
        of_variants::<ChosenBy>()
            .chain(of_variants::<DepthBy>().chain(of_variants::<NotUtf8>()).chain(of_variants::<Theme>()))
            .chain(of_variants::<Hidden>()),
    );
    ids.extend(help_texts());
    ids
}

/// What `--help` and the manual say, in English alone: commands and their arguments, with examples.
fn help_texts() -> BTreeSet<String> {
    let mut ids = BTreeSet::from(["command-about".to_owned(), "command-examples".to_owned()]);
    let command = Cli::command();
    ids.extend(arguments("command", &command));
    for subcommand in command.get_subcommands() {
        let name = format!("command-{}", subcommand.get_name());
        ids.extend(arguments(&name, subcommand));
        ids.insert(name);
    }
    let examples: Vec<String> = ids.iter().map(|id| format!("{id}.examples")).collect();
    ids.extend(examples);
    ids
}

/// The ids that the variants of a type name.
fn of_variants<T: VariantArray + Copy + Into<&'static str>>() -> impl Iterator<Item = String> {
    T::VARIANTS.iter().map(|one| (*one).into().to_owned())
}

fn arguments(name: &str, command: &Command) -> Vec<String> {
    command.get_arguments().map(|argument| format!("{name}-{}", argument.get_id().as_str().replace('_', "-"))).collect()
}

fn of_a_family(id: &str, words: &BTreeSet<String>) -> bool {
    FAMILIES.iter().any(|family| id.strip_prefix(family).is_some_and(|rest| words.contains(rest)))
}

fn has_attribute(id: &str, attribute: &str) -> bool {
    ATTRIBUTES.iter().any(|(beginning, names)| id.starts_with(beginning) && names.contains(&attribute))
}

/// Small letters and digits in several parts with hyphens between them.
fn is_like_an_id(word: &str) -> bool {
    let part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let letter = |part: &str| part.starts_with(|c: char| c.is_ascii_lowercase());
    word.contains('-') && word.split('-').all(part) && word.split('-').next().is_some_and(letter)
}
