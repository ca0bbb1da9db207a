//! `tarikh config`: what is set, and by whose word; printed as a file of settings that says the same.

use std::fmt::Write as _;
use std::path::Path;

use super::output::{print_error, put};
use super::start::Start;
use super::{Exit, Options};
use crate::app;
use crate::config::{Bidi, Config, Digits, Interface, Months, Origin, Settings, Theme, Watch};
use crate::finding::render;
use crate::i18n::{Arg, Catalog};
use crate::text::{self, clean};
use crate::tui::{self, probe::probe};

/// Prints each setting with where it comes from and, where it is left open, what it comes to on this terminal.
pub fn run(options: &Options, words: &Catalog) -> Exit {
    let start = match Start::new(options, words) {
        Ok(start) => start,
        Err(failed) => return failed,
    };
    for fault in &start.config.faults {
        print_error(render::human(fault, words, false).trim_end());
    }
    let mut bidi = tui::Bidi::new(start.preferences(), start.store.clone());
    // Where there is no terminal to ask, the environment has to do.
    let _ = probe(&mut bidi);
    let settings = &start.settings;
    let page = Page { words, config: &start.config };
    let said = [
        page.head(),
        page.line(
            "bidi",
            &quoted(settings.bidi.value.name()),
            settings.bidi.from,
            &page.family(settings.bidi.value, &bidi),
        ),
        page.line("theme", &quoted(settings.theme.value.name()), settings.theme.from, &page.theme(&start, &bidi)),
        page.line(
            "interface",
            &quoted(settings.interface.value.name()),
            settings.interface.from,
            &page.spoken(settings),
        ),
        page.line("direction", &quoted(settings.direction.value.name()), settings.direction.from, ""),
        page.line("titles", &quoted(settings.titles.value.name()), settings.titles.from, ""),
        page.line("mouse", &settings.mouse.value.to_string(), settings.mouse.from, ""),
        page.line("watch", &watch_name(settings.watch.value), settings.watch.from, ""),
        page.line("marks", &settings.marks.value.to_string(), settings.marks.from, &page.marks(&start, &bidi)),
        page.line("months", &quoted(settings.months.value.name()), settings.months.from, &page.months(&start)),
        page.line("digits", &quoted(settings.digits.value.name()), settings.digits.from, &page.digits(&start)),
        page.line("ascii", &settings.ascii.value.to_string(), settings.ascii.from, ""),
        page.line("plain", &settings.plain.value.to_string(), settings.plain.from, &page.plain(&start)),
        page.keys(),
    ];
    put(&said.concat(), words)
}

struct Page<'a> {
    words: &'a Catalog,
    config: &'a Config,
}

impl Page<'_> {
    fn head(&self) -> String {
        let path = self.path();
        let id = if self.config.exists { "config-path" } else { "config-path-missing" };
        let mut head = String::new();
        for line in self.words.with(id, &[("path", path.into())]).lines() {
            let _ = writeln!(head, "# {line}");
        }
        head
    }

    fn path(&self) -> String {
        let path = self.config.path.as_deref().map(Path::display).map(|path| path.to_string());
        clean::line(&path.unwrap_or_default()).into_owned()
    }

    /// A setting as it would be written, and why it holds.
    fn line(&self, name: &str, value: &str, from: Origin, effect: &str) -> String {
        let variable = format!("TARIKH_{}", name.to_uppercase());
        let args = [("name", Arg::from(name)), ("variable", variable.into()), ("path", self.path().into())];
        let origin = self.words.with(from.message(), &args);
        let separator = if effect.is_empty() { "".into() } else { self.words.text("list-separator-strong") };
        format!("{:<18} # {origin}{separator}{effect}\n", format!("{name} = {value}"))
    }

    /// The keys that are others than by default, under their table; nothing where none is.
    fn keys(&self) -> String {
        let changed = self.config.keymap.changed().map(|binding| {
            let chords: Vec<String> = binding.chords.iter().map(|chord| toml_word(&chord.to_string())).collect();
            self.line(&binding.command.id(), &format!("[{}]", chords.join(", ")), Origin::File, "")
        });
        let changed: String = changed.collect();
        if changed.is_empty() { changed } else { format!("\n[keys]\n{changed}") }
    }

    /// What the terminal gets where the family is left open.
    fn family(&self, said: Bidi, bidi: &tui::Bidi) -> String {
        if said != Bidi::Auto {
            return String::new();
        }
        let choice = bidi.choice();
        self.comes_to(choice.family.name(), choice.why.message())
    }

    /// The language that the locale comes to.
    fn spoken(&self, settings: &Settings) -> String {
        if settings.interface.value == Interface::Auto {
            self.comes_to(self.words.language().tag(), "language-why-locale")
        } else {
            String::new()
        }
    }

    fn theme(&self, start: &Start, bidi: &tui::Bidi) -> String {
        let colours = start.colours;
        if start.settings.theme.value != Theme::Auto && colours.why == "theme-why-said" {
            return String::new();
        }
        let colours = colours.on(bidi.facts.background);
        self.comes_to(theme_name(colours.theme), colours.why)
    }

    fn marks(&self, start: &Start, bidi: &tui::Bidi) -> String {
        match bidi.marks() {
            Err(why) => self.words.text(why.message()).into_owned(),
            Ok(shown) if shown != start.settings.marks.value => {
                self.comes_to(&shown.to_string(), "family-why-remembered")
            }
            Ok(_) => String::new(),
        }
    }

    fn months(&self, start: &Start) -> String {
        let open = start.settings.months.value == Months::Auto;
        if open { self.comes_to(self.words.region().months.name(), "language-why-locale") } else { String::new() }
    }

    fn digits(&self, start: &Start) -> String {
        let digits =
            if self.words.region().digits == text::digits::Digits::Arabic { Digits::Arabic } else { Digits::European };
        let open = start.settings.digits.value == Digits::Auto;
        if open { self.comes_to(digits.name(), "language-why-locale") } else { String::new() }
    }

    fn plain(&self, start: &Start) -> String {
        if start.is_plain() == start.settings.plain.value {
            return String::new();
        }
        self.comes_to("true", "plain-why-dumb")
    }

    fn comes_to(&self, value: &str, why: &str) -> String {
        let why = self.words.text(why).into_owned();
        self.words.with("config-comes-to", &[("value", value.into()), ("why", why.into())]).into_owned()
    }
}

/// As it is set: a word in quotes, but for true and false.
fn watch_name(watch: Watch) -> String {
    if watch == Watch::Poll { quoted(watch.name()) } else { watch.name().to_owned() }
}

fn quoted(word: &str) -> String {
    format!("\"{word}\"")
}

/// A word as TOML has it in quotes.
fn toml_word(word: &str) -> String {
    toml::Value::from(word).to_string()
}

/// A theme as it is set.
pub(super) fn theme_name(theme: app::Theme) -> &'static str {
    match theme {
        app::Theme::Dark => Theme::Dark,
        app::Theme::Light => Theme::Light,
        app::Theme::Plain => Theme::None,
    }
    .name()
}
