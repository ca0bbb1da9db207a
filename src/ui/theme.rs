//! The eight roles of colour, over the terminal's own background. Every state they tell has a sign or a word as well.

use ratatui::style::{Color, Modifier, Style};

use crate::app::Theme;
use crate::terminal::encode::Rgb;

/// A style for each role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Palette {
    /// Titles, prose.
    pub text: Style,
    /// Dates, hints, the words around an excerpt.
    pub muted: Style,
    /// Rules and signs of gaps; never text.
    pub line: Style,
    /// The focus bar, names of keys.
    pub accent: Style,
    /// The selected row.
    pub lift: Style,
    /// The excerpt.
    pub mark: Style,
    /// The bar beside it.
    pub bar: Style,
    /// What a filter found.
    pub hit: Style,
    /// The one of a find's hits that the reader is at.
    pub here: Style,
    /// Disagreement, warnings.
    pub warn: Style,
    /// What is wrong.
    pub error: Style,
    /// The title of the focused part.
    pub strong: Style,
}

impl Palette {
    /// The styles of a theme.
    #[must_use]
    pub fn new(theme: Theme) -> Self {
        match theme {
            Theme::Dark => dark(),
            Theme::Light => light(),
            Theme::Sixteen => sixteen(),
            Theme::Plain => plain(),
        }
    }
}

/// What letters without a colour of their own look like, where a colour has to be named.
#[must_use]
pub fn ink(theme: Theme) -> Rgb {
    match theme {
        Theme::Light => [0x1f, 0x23, 0x28],
        Theme::Dark | Theme::Sixteen | Theme::Plain => [0xe5, 0xe5, 0xe5],
    }
}

/// What a picture has behind everything, where a terminal would have its own background.
#[must_use]
pub fn paper(theme: Theme) -> Rgb {
    match theme {
        Theme::Light => [0xff, 0xff, 0xff],
        Theme::Dark | Theme::Sixteen | Theme::Plain => [0x14, 0x17, 0x1c],
    }
}

fn dark() -> Palette {
    let mark = Style::new().fg(rgb(0xF2_DC_8C)).bg(rgb(0x3A_33_1A));
    let accent = Style::new().fg(rgb(0x7F_B4_F5));
    let lift = Style::new().bg(rgb(0x2B_34_45));
    Palette {
        text: Style::new(),
        muted: Style::new().fg(rgb(0x9B_A3_AE)),
        line: Style::new().fg(rgb(0x5A_62_6D)),
        accent,
        lift,
        mark,
        bar: Style::new().fg(rgb(0xF2_DC_8C)),
        hit: mark.add_modifier(Modifier::UNDERLINED),
        here: here(accent.patch(lift)),
        warn: Style::new().fg(rgb(0xE8_A2_4A)),
        error: Style::new().fg(rgb(0xFF_8F_A3)),
        strong: Style::new().add_modifier(Modifier::BOLD),
    }
}

fn light() -> Palette {
    let mark = Style::new().bg(rgb(0xFF_F2_C2)).fg(rgb(0x1F_23_28));
    let accent = Style::new().fg(rgb(0x0A_56_C2));
    let lift = Style::new().bg(rgb(0xE3_EB_F8));
    Palette {
        text: Style::new(),
        muted: Style::new().fg(rgb(0x5A_62_6B)),
        line: Style::new().fg(rgb(0xAE_B5_BE)),
        accent,
        lift,
        mark,
        bar: Style::new().fg(rgb(0x7A_58_00)),
        hit: mark.add_modifier(Modifier::UNDERLINED),
        here: here(accent.patch(lift)),
        warn: Style::new().fg(rgb(0x95_5A_00)),
        error: Style::new().fg(rgb(0xA8_17_4F)),
        strong: Style::new().add_modifier(Modifier::BOLD),
    }
}

fn sixteen() -> Palette {
    let mark = Style::new().fg(Color::Yellow);
    Palette {
        text: Style::new(),
        muted: Style::new().add_modifier(Modifier::DIM),
        line: Style::new().fg(Color::DarkGray),
        accent: Style::new().fg(Color::LightBlue),
        lift: Style::new().add_modifier(Modifier::REVERSED),
        mark,
        bar: mark,
        hit: mark.add_modifier(Modifier::UNDERLINED),
        here: here(mark.add_modifier(Modifier::REVERSED)),
        warn: Style::new().fg(Color::Yellow),
        error: Style::new().fg(Color::Red).add_modifier(Modifier::BOLD),
        strong: Style::new().add_modifier(Modifier::BOLD),
    }
}

fn plain() -> Palette {
    let bold = Style::new().add_modifier(Modifier::BOLD);
    let underline = Style::new().add_modifier(Modifier::UNDERLINED);
    Palette {
        accent: bold,
        lift: Style::new().add_modifier(Modifier::REVERSED),
        bar: bold,
        hit: underline.add_modifier(Modifier::BOLD),
        here: here(underline.add_modifier(Modifier::REVERSED)),
        mark: bold,
        error: bold,
        strong: bold,
        ..Palette::default()
    }
}

fn here(style: Style) -> Style {
    style.add_modifier(Modifier::UNDERLINED | Modifier::BOLD)
}

fn rgb(value: u32) -> Color {
    Color::from_u32(value)
}
