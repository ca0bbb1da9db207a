//! Tarikh (تاريخ, *date* and *history*): a terminal explorer for curated, sourced timelines.
//!
//! `README.md` says what it does for those who use it, `CONTRIBUTING.md` how it is built and tested. This page is the map.
//!
//! # The screen
//!
//! ```text
//!  The Russia–North Korea rapprochement                    79 events · 6 articles   ui::screen::browse::title
//!  1948▁·▁·····╱1991▁▁▁·▁··▁▁╱2022▁▁▁▁▁▁▂▂▃[▆╱Jun 2024▂]▁▁▁▁▁▁▁╱Oct 2024█▄▂▁▁▁▁▁   ::spine: all of the time
//!  ── 2024 · The defence treaty ──────────────────────────────────────── 7 events   ::chronology: a heading,
//!   44 18–19 Jun 2024     Putin visits Pyongyang                               ×4   how many articles tell it,
//! ▌ 45 18 or 19 Jun 2024  Putin and Kim sign the Comprehensive Strategic       ≠3   that they differ,
//! ▌                       Partnership Treaty                                        the selected event,
//!   46 after 19 Jun 2024  State Duma ratifies the treaty unanimously                a date as sure as it is
//!  ──────────────────────────────────────────────────────────────────────────────
//!  Putin and Kim sign the Comprehensive Strategic Partnership Treaty                ::source: the event again,
//!  18 or 19 June 2024 · established
//!  «لم تكن زيارة الرئيس الروسي» ────────────────── account 1 of 3   ¶ 7 of 40       one of its articles,
//!                  … ووقع الزعيمان اتفاقية “التعاون الإستراتيجي الشامل” ▐             the passage that proves it
//!  / filter   Enter read   a next account   c compare   ? help           45 of 79   ui::hints
//! ```
//!
//! A *screen* fills the terminal (the panes above, or the comparison); *layers* lie over it (the line of the filter, help, …). Each
//! has the same name in [`app`], where it decides, in [`app::view`], where it is laid out, and in [`ui`], where it is drawn.
//!
//! # The layers
//!
//! ```text
//!  cli          ─▶ tui  config  formats        the commands                               ┐
//!  tui          ─▶ ui  read  edit  state       the loop: terminal, signals, threads       │
//!  config       ─▶ read  input                 settings                                   │ the world
//!  state        ─▶ read  edit  terminal        what is remembered                         │
//!  edit         ─▶ read                        changes of a timeline's file, written whole│
//!  read         ─▶ load                        files, and the embedded example            ┘
//!  import       ─▶ load  timeline              text out of pages, Markdown, other encodings
//!  formats      ─▶ check  terminal             what is printed, one file a format
//!  ui           ─▶ app  terminal               cells of what app holds
//!  app          ─▶ query  keymap  finding      what happens, what is asked for, what is laid out
//!  terminal     ─▶ input  text                 bytes in and out for each family of terminals
//!  keymap       ─▶ input  i18n                 the keys
//!  query        ─▶ index                       the filter, and the events it finds
//!  index        ─▶ timeline  similar           the words of the events
//!  load, check  ─▶ timeline  similar  finding  bytes to timeline and findings
//!  timeline     ─▶ anchor  i18n                events, dates
//!  finding      ─▶ file  i18n                  what is wrong, and what would mend it
//!  anchor, similar, i18n  ─▶ text              where a passage stands; likeness; the words of the interface
//!  file, input, text                           places in a file; keys and families of terminals; letters on a grid
//! ```
//!
//! An arrow leads to what is used; what is used over several arrows may be used directly as well, and none leads up. The list in
//! `tests/suite/house.rs` says who may use what, and holds it. Data flows one way: bytes, [`load`],
//! [`Timeline`](timeline::Timeline), [`Index`](index::Index), [`Search`](query::Search), [`App`](app::App), [`ui::draw`],
//! [`encode`](terminal::encode::encode), bytes. `app` draws nothing, `ui` decides nothing, `load` reads nothing, and nothing but
//! the world knows a clock, a file or a terminal.
//!
//! # The way of a key
//!
//! 1. `listen` in `tui/session/listen.rs` waits for bytes, signals, other threads and times; `tui/reader.rs` reads the bytes of the
//!    terminal.
//! 2. [`Decoder::feed`](terminal::input::Decoder::feed) makes a [`Chord`](input::Chord) of them, which the reader's `next` gives to
//!    the session.
//! 3. [`App::update`](app::App::update) takes it as [`Message::Key`](app::Message::Key).
//! 4. [`App::answer`](app::App::answer) hands it, by [`route`](app::route), to the layer in front
//!    ([`Layer::on_key`](app::layer::Layer::on_key)), which handles it or passes it on ([`Flow`](app::request::Flow)), at last to
//!    the screen ([`Screens::on_key`](app::screen::Screens::on_key)).
//! 5. The screen asks what the key is for under the keys that hold, [`Press`](keymap::Press), and answers with
//!    [`Request`](app::request::Request)s: a [`Change`](app::model::Change) of what is selected, another part of the rows, a layer.
//! 6. [`App::carry_out`](app::App::carry_out) does them: [`Model::apply`](app::model::Model::apply) for a change,
//!    [`View::apply`](app::view::View::apply) for rows.
//! 7. [`View::present`](app::view::View::present) lays out what is on screen then, in rows of [`lay_out`](text::lay_out).
//! 8. What the world is asked for comes back as [`Effect`](app::Effect)s; `tui` performs them.
//! 9. [`ui::draw`] fills the cells, the screen first and the layers over it, and [`encode`](terminal::encode::encode) turns them into
//!    what this [`Family`](input::Family) of terminals has to be sent.
//! 10. `tui/screen.rs` writes the difference to the frame before, in one write.
//!
//! # The way of a file
//!
//! 1. [`explore::reading`](cli::explore::reading) is what the thread in `tui/loader.rs` does for each request. The thread in
//!    `tui/watch.rs` tells when files may have changed ([`Message::FilesChanged`](app::Message::FilesChanged)); the same contents are
//!    no news.
//! 2. [`read::library_or_example`] finds the file, or the embedded example, and reads its bytes within limits.
//! 3. [`load::draft`] makes text of them, then a tree in which each node knows its place, then typed entries; a wrong entry is left
//!    out and found fault with, the others stay.
//! 4. [`Draft::articles`](load::Draft::articles) names the articles; `read/article.rs` reads them, never outside the folder.
//! 5. [`Draft::finish`](load::Draft::finish) looks each quotation up: [`Searchable::find`](anchor::Searchable::find) says where it
//!    stands.
//! 6. [`check::run`] asks the rules that need the whole timeline.
//! 7. [`Loaded::report`](load::Loaded::report) gives findings their places in the file, and sorts them.
//! 8. [`Model::take`](app::model::Model::take) takes the timeline as [`Message::Loaded`](app::Message::Loaded), unless a newer one
//!    was asked for since; a [`Renewal`](app::model::renewal::Renewal) finds everything again that the reader was at.
//! 9. [`Index::new`](index::Index::new) gathers its words meanwhile, on the loader's thread; they come as
//!    [`Message::Indexed`](app::Message::Indexed).
//! 10. [`Search::run`](query::Search::run) finds what the filter says, and the list follows.
//!
//! # Where to add
//!
//! Copy the file named, follow the compiler, then the test. `cargo test --test suite NAME` runs one.
//!
//! | what | copy | and | right when |
//! |---|---|---|---|
//! | a rule of `check` | `src/check/title_long.rs` | its code in [`finding::codes`], its row in `src/check.rs`, three texts in `findings.ftl`, a case in `tests/suite/rules.rs`; where it compares dates, `src/check/article_older.rs` is nearer | `rules::every_rule_has_a_case`, `every_code_has_a_message_a_help_line_and_an_explanation` |
//! | a key | a variant of [`Action`](keymap::Action) and its row in [`TABLE`](keymap::TABLE), of which the [`Keymap`](keymap::Keymap) is made | what it asks for in [`request_of`](app::request::request_of), or on one screen in `src/app/screen/browse/actions.rs`; where nothing like it was asked for before, a variant of [`Request`](app::request::Request) and its arm in `App::perform`; where it has something to say, a [`Notice`](app::Notice) with a text in `screen.ftl`; two texts in `keys.ftl` | `texts::every_action_has_a_row_in_a_table_of_keys`, `stack::every_key_does_something`, and the pictures of help in `screen::` |
//! | a text | a message in `src/i18n/en/`, and its Arabic in `src/i18n/ar/` | [`Catalog::text`](i18n::Catalog::text) with its id | `texts::`: none is missing, none is left over, each takes the same arguments, none spells the name of a key; `matrix::every_text_on_screen_stands_in_the_files_of_texts` |
//! | a language | the folder `src/i18n/ar/` | a variant of [`Language`](i18n::Language), which `--lang` offers then | `texts::each_folder_of_texts_is_a_language_that_is_offered`, `every_text_that_is_asked_for_exists_in_every_language`, `matrix::` |
//! | a command | `src/cli/tours.rs` | a variant of [`Command`](cli::Command) and its arm in `cli::run`; in `command.ftl` what it does, its arguments, and `.examples` | `generated::`, `cli::help::` |
//! | a format of `list` | `src/formats/tsv.rs` | a variant of [`Listing`](formats::Listing), its arm in `src/cli/list.rs` | `commands::every_format_names_what_is_found_and_nothing_else` |
//! | a form of articles that are added | `src/import/markdown.rs` | a variant of [`Form`](import::Form), how it is told in `form_of`, that of the command line in `src/cli/add_source.rs` | `add_source::`, with a file of that form in `tests/fixtures/pages/` |
//! | a change of the timeline's file | `src/edit/rename.rs` | what is to be otherwise as [`Change`](edit::Change)s; a variant of [`Plan`](app::Plan), worked out in `src/tui/changes.rs`, and where it is chosen in `src/app/layer/changes.rs`; where nothing like it was written before, a form in `src/edit/plan/` | `edit::`, most of all `edit::random::`, which tries any change of any file |
//! | a screen | `compare.rs` in `src/app/screen/`, `src/app/view/` and `src/ui/screen/` | a [`Turn`](app::request::Turn) that shows it, its place in [`Screens`](app::screen::Screens) | `stack::what_lies_behind_stays_as_it_was`, a picture in `tests/suite/screen.rs` |
//! | a layer | `saved.rs` in `src/app/layer/`, `src/app/view/layer/` and `src/ui/layer/`; for a list that is only read, `Details` in their matches | a variant of [`Layer`](app::layer::Layer), an [`Opening`](app::request::Opening), the keys that open it in `tests/suite/stack.rs` | `stack::as_long_as_a_layer_is_open_nothing_behind_it_hears_of_an_input` |
//! | a few fields to be filled in | the form in `src/app/layer/words/capture.rs` | what is asked for with their values; where they accept something new, a variant of [`Check`](app::request::form::Check) | `form::` |
//! | a family of terminals | `src/terminal/encode/qt.rs` | a variant of [`Family`](input::Family), how it is found in [`terminal::choice`], its text `family-NAME` | `families::encoding::`, `texts::`; then look: `tarikh doctor` in the terminal itself. The digits are given away: an eleventh is chosen with the arrows |
//!
//! # What stands where
//!
//! - Dates in words are read by [`date::prose`](timeline::date::prose) in articles, and by `query/dates.rs` in the filter;
//!   `timeline/date/words.rs` writes them.
//! - What `--plain` says of each screen and layer stands in [`ui::plain`], out of the same state; a new one needs its words there.
//! - Layouts are mirrored by [`InlineAxis`](app::view::InlineAxis) alone, which says who asks it; all else has logical columns.
//!
//! # Licence
//!
//! The program: MIT or Apache-2.0. The articles in `seeds/`, and the passages of them in `events.yaml` and in the pictures, belong to
//! their publishers; they are quoted to show the program at work, and the licence of the program is not theirs. The program carries none of
//! them: its example, in `src/read/example/`, is invented.

pub mod anchor;
pub mod app;
pub mod check;
pub mod cli;
pub mod config;
pub mod edit;
pub mod file;
pub mod finding;
pub mod formats;
pub mod i18n;
pub mod import;
pub mod index;
pub mod input;
pub mod keymap;
pub mod load;
pub mod query;
pub mod read;
mod similar;
pub mod state;
pub mod terminal;
pub mod text;
pub mod timeline;
pub mod tui;
pub mod ui;
