//! Tarikh (تاريخ, *date* and *history*): a terminal explorer for curated, sourced timelines.
//!
//! ```text
//!  Russia and North Korea: the rapprochement                      24 events · 6 articles    ui::title
//!
//!  ── 2024 · The treaty ─────────────────────────────────────────────────────── 9 events    ui::chronology
//! ▌ 10  18–19 Jun 2024 ━ بوتين يزور بيونغ يانغ                                       3 ≠      (app::chronology)
//!            ┊ 7 weeks later
//!   11   6 Aug 2024    ● أوكرانيا تتوغل في كورسك                                       1
//!
//!  صحيفة · 19 Oct 2024                                       account 1 of 3   ¶ 6 of 31    ui::source
//!  ────────────────────────────────────────────────────────────────────────────────────      (app::source)
//!            وزار بوتين بيونغ يانغ في 18 يونيو … ▐
//!
//!  / filter   Enter read   ? help                                             10 of 24     ui::hints
//! ```
//!

pub mod anchor;
pub mod app;
pub mod check;
pub mod cli;
pub mod config;
pub mod file;
pub mod finding;
pub mod formats;
pub mod i18n;
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
